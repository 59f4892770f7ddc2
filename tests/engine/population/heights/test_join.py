"""Points in memory joined to footprints: heights, what is read, and what is said of it."""

from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from points import cloud, in_memory, points

from doorstep.processing_provider.engine.core.errors import EmptyInputError, GeometryError, MissingPackageError
from doorstep.processing_provider.engine.core.notes import note
from doorstep.processing_provider.engine.population.heights import clouds, errors, join, parts
from doorstep.processing_provider.engine.population.settings import HeightSettings, HeightStatistic

CRS = "EPSG:32615"
EAST, NORTH = 500_000.0, 3_250_000.0
OFFSETS = (EAST, NORTH, 0)


def box(west, south, east, north):
    return shapely.box(EAST + west, NORTH + south, EAST + east, NORTH + north)


HOUSES = np.array([box(20, 20, 30, 30), box(40, 44, 50, 50)], object)
SQUARE = (0, 0, 60, 60)


def scanned(
    area=SQUARE, name="a.las", z=100.0, keep=None, roofs=((20, 20, 30, 30, 106), (40, 44, 50, 50, 112)), **more
):
    """A point in the middle of each square metre of a place: ground at 100 m, and two roofs."""
    west, south, east, north = area
    x, y = (at.ravel() + 0.5 for at in np.meshgrid(np.arange(west, east), np.arange(south, north)))
    z, kind = np.full(len(x), z), np.full(len(x), 2)
    for w, s, e, n, top in roofs:
        roof = (x > w) & (x < e) & (y > s) & (y < n)
        z[roof], kind[roof] = top, 6
    kept = np.ones(len(x), bool) if keep is None else keep(x, y, kind)
    some = points(x[kept] + EAST, y[kept] + NORTH, z[kept], kind[kept], offsets=OFFSETS)
    return cloud(some, name, CRS + "+5703", offsets=OFFSETS, **more), some


def measured(monkeypatch, *files, footprints=HOUSES, **more):
    asked = in_memory(monkeypatch, *files)
    return join.building_heights(["a.las"], np.array(footprints, object), CRS, **more), asked


def said(notes):
    return [
        (each.code, {**each.values, **({"what": each.values["what"].code} if "what" in each.values else {})})
        for each in notes
    ]


def test_heights_of_two_houses(monkeypatch):
    found, asked = measured(monkeypatch, scanned())
    # In bins of 2 cm, in which the levels are taken to be even.
    np.testing.assert_allclose(found.height, [6, 12], atol=0.02)
    assert found.ground.tolist() == [100, 100]
    assert found.points.tolist() == [100, 60]
    assert found.storeys.tolist() == [2, 4]
    assert (found.flag.tolist(), found.notes, asked) == (["ok", "ok"], (), ["a.las"])


def test_settings_are_used(monkeypatch):
    found, _ = measured(monkeypatch, scanned(), settings=HeightSettings(HeightStatistic.P50, storey_height=6.0))
    assert found.storeys.tolist() == [1, 2]


def test_progress_is_that_of_the_points(monkeypatch):
    seen = []
    measured(monkeypatch, scanned(), progress=lambda share, text="": seen.append((round(share, 4), text)))
    reading = [(0.0, "a.las: 0 of 3,600 points"), (0.5, "a.las: 1,800 of 3,600 points")]
    assert [each for each in seen if each[1]] == reading
    # Once at the beginning, before the raster, around each house, for the roofs, and at the end.
    assert seen == [(0.0, "")] * 2 + reading + [(1.0, "")] * 3


def test_progress_of_two_parts(monkeypatch):
    monkeypatch.setattr(parts, "MEGABYTES_AT_ONCE", 0.0)
    seen = []
    found, asked = measured(
        monkeypatch, scanned(), progress=lambda share, text="": seen.append((round(share, 4), text))
    )
    assert [each for each in seen if each[1]] == [
        (0.0, "a.las: 0 of 7,200 points"), (0.25, "a.las: 1,800 of 7,200 points"),
        (0.5, "a.las: 3,600 of 7,200 points"), (0.75, "a.las: 5,400 of 7,200 points"),
    ]  # fmt: skip
    assert seen.count((0.5, "")) == 3 and seen[-1] == (1.0, "")
    assert asked == ["a.las"] * 2
    np.testing.assert_allclose(found.height, [6, 12], atol=0.02)


# --- Which buildings --------------------------------------------------------------------------------------------------


def test_who_has_no_height(monkeypatch):
    footprints = [None, HOUSES[0], shapely.Polygon(), box(200, 200, 210, 210), HOUSES[1], box(0, 0, 6000, 10)]
    found, _ = measured(monkeypatch, scanned(), footprints=footprints)
    assert found.flag.tolist() == ["no_geometry", "ok", "no_geometry", "outside_cloud", "ok", "too_large"]
    assert np.isfinite(found.height).tolist() == [False, True, False, False, True, False]
    assert said(found.notes) == [
        ("no_geometry", {"what": "buildings", "n": 2}),
        ("large_footprints", {"length": "5", "area": "2", "buildings": 1}),
        ("outside_cloud", {"buildings": 1}),
        ("without_height", {"unknown": 4, "buildings": 6}),
    ]


def test_footprints_of_no_building():
    sides = [(5000, 1), (5000.01, 1), (1, 5000), (1, 5000.01), (1000, 2000), (1000, 2000.01), (-1, -1)]
    footprints = np.array([box(7, 9, 7 + w, 9 + h) for w, h in sides], object)
    run = join._Join([], 1.0, footprints, HeightSettings(), [], lambda share, text="": None)
    run._leave_out_large(np.arange(6), shapely.bounds(footprints))
    assert run.large.tolist() == [False, True, False, True, False, True, False]
    assert said(run.notes) == [("large_footprints", {"length": "5", "area": "2", "buildings": 3})]


def test_nothing_to_measure_is_refused(monkeypatch):
    with pytest.raises(EmptyInputError):
        measured(monkeypatch, scanned(), footprints=[])
    with pytest.raises(errors.CloudOverlapError):
        measured(monkeypatch, scanned(), footprints=[box(200, 200, 210, 210)])
    with pytest.raises(GeometryError) as refused:
        measured(monkeypatch, scanned(), footprints=[box(0, 0, 6000, 10), box(200, 200, 210, 210)])
    assert dict(refused.value.note.values) == {"length": "5", "area": "2", "buildings": 1}
    with pytest.raises(errors.NoGroundError) as refused:
        measured(monkeypatch, scanned(keep=lambda x, y, kind: kind == 6))
    assert dict(refused.value.note.values) == {"classes": "2"}


def test_a_reader_that_is_missing_is_named(monkeypatch):
    monkeypatch.setattr(clouds, "laspy", None)
    lacking = note("laspy_needed", "Get {it}.", it="laspy")
    for missing, message in ((lacking, "Get laspy"), (None, "laspy")):
        monkeypatch.setattr(clouds, "missing", lambda missing=missing: missing)
        with pytest.raises(MissingPackageError, match=message):
            measured(monkeypatch, scanned())


# --- Which files ------------------------------------------------------------------------------------------------------


def test_files_within_64_metres_of_a_building_are_read(monkeypatch):
    """Bounds of a file may be off by a metre, so they reach 65 m."""
    house = box(0, 0, 10, 20)
    strip = {"roofs": ()}
    files = [scanned((0, 0, 10, 20), "house.las", roofs=((0, 0, 9, 20, 106),))]
    for far, place in ((0, "near"), (1, "away")):
        for name, area in {
            "west": (-75 - far, 0, -65 - far, 20), "east": (75 + far, 0, 80, 20),
            "south": (0, -75 - far, 10, -65 - far), "north": (0, 85 + far, 10, 90),
        }.items():  # fmt: skip
            file, some = scanned(area, f"{place}_{name}.las", **strip)
            # To the whole metre, as far as the points' squares reach.
            west, south, east, north = area
            low, high = np.array([EAST + west, NORTH + south, 100]), np.array([EAST + east, NORTH + north, 100])
            files.append((cloud(some, file.name, CRS + "+5703", offsets=OFFSETS, mins=low, maxs=high), some))
    found, asked = measured(monkeypatch, *files, footprints=[house])
    names = ["west", "east", "south", "north"]
    assert asked == [(f"away_{name}.las", 50_000) for name in names] + ["house.las"] + [
        f"near_{name}.las" for name in names
    ]
    (told,) = [each for each in found.notes if each.code == "files_away"]
    assert str(told).endswith("were not read: 4 (away_west.las, away_east.las, away_south.las and 1 more).")


def test_files_are_read_for_the_buildings_that_are_measured_in_them(monkeypatch):
    """Not for a footprint of no building, nor for one that no file touches; but for any of the others."""
    west, east = scanned(), scanned((400, 0, 460, 60), "b.las", roofs=((410, 10, 420, 20, 103),))
    last = scanned((800, 0, 860, 60), "c.las", roofs=())
    footprints = [HOUSES[0], box(410, 10, 420, 20), box(790, 30, 7000, 31), box(500, 10, 510, 20)]
    found, asked = measured(monkeypatch, west, east, last, footprints=footprints)
    assert asked == [("c.las", 50_000), "a.las", "b.las"]
    np.testing.assert_allclose(found.height[:2], [6, 3], atol=0.02)
    assert found.flag.tolist() == ["ok", "ok", "too_large", "outside_cloud"]


def test_all_files_away_from_all_buildings_need_no_note(monkeypatch):
    seen = []
    with pytest.raises(errors.CloudOverlapError):
        measured(
            monkeypatch,
            scanned(),
            footprints=[box(200, 200, 210, 210)],
            progress=lambda share, text="": seen.append(share),
        )
    assert seen == [0.0, 0.0]


def captured(monkeypatch, files, footprints):
    """What the runs of the reader are given: tiles, raster and range of elevations."""
    runs = []

    class Kept(join.Tally):
        def __init__(self, raster, ground, n, z_range):
            super().__init__(raster, ground, n, z_range)
            self.given = (n, z_range)

    def scan(file, place, tally, overlaps, kinds, report):
        runs.append((file.cloud.name, place, tally, overlaps.number))
        return SimpleNamespace(beyond=0, has_read_all=False)

    monkeypatch.setattr(join, "Tally", Kept)
    monkeypatch.setattr(join, "scan", scan)
    in_memory(monkeypatch, *files)
    with pytest.raises(errors.NoGroundError):
        join.building_heights([], np.array(footprints, object), CRS)
    return runs


def test_the_raster_lies_around_the_buildings(monkeypatch):
    files = [scanned((0, 0, 60, 300), "a.las", z=20.0), scanned((0, 0, 60, 60), "b.las", z=50.0)]
    runs = captured(monkeypatch, files, [box(0, 10, 20, 30), box(30, 250, 50, 260)])
    assert [(name, number) for name, _, _, number in runs] == [("a.las", 0), ("b.las", 1)]
    _, place, tally, _ = runs[0]
    # 96 m around the buildings, in blocks of 32 m that begin at multiples of it.
    west, south = np.floor((EAST - 96) / 32) * 32, np.floor((NORTH + 10 - 96) / 32) * 32
    assert (place.metres, place.origin.tolist()) == (1, [west - 1.37e-5, south - 2.91e-5])
    columns, rows = np.ceil((EAST + 50 + 96 - west) / 32), np.ceil((NORTH + 260 + 96 - south) / 32)
    assert tally.footprints.blocks.shape == (rows + 2, columns + 2)
    # Ground two blocks around those with a building, in the same blocks of half as many cells.
    kept = tally.footprints.blocks.kept
    wanted = np.zeros_like(kept)
    for row, column in np.argwhere(kept):
        wanted[row - 2 : row + 3, column - 2 : column + 3] = True
    assert tally.ground.kept.tolist() == wanted.tolist()
    assert tally.ground.side == 32
    # Two metres more than the headers say: from the lowest ground to the highest roof.
    assert tally.given == (2, (18_000, 114_000))


# --- What is said -----------------------------------------------------------------------------------------------------


def test_points_of_two_files_in_one_place(monkeypatch):
    found, _ = measured(monkeypatch, scanned(), scanned(name="b.las"))
    assert said(found.notes) == [("repeated_points", {"points": 3600})]
    assert found.points.tolist() == [100, 60]


def test_points_at_no_elevation(monkeypatch):
    def files():
        for name in ("a.las", "b.las"):
            _, some = scanned(name=name, keep=lambda x, y, kind, west=name == "a.las": (x < 35) == west)
            some["Z"][:7] = -60_000
            yield cloud(some, name, CRS + "+5703", offsets=OFFSETS), some

    found, _ = measured(monkeypatch, *files())
    assert said(found.notes) == [("points_off_land", {"least": -500, "most": 9000, "points": 14})]


def test_what_headers_say_wrongly_is_said_once(monkeypatch):
    """Of a file that is read for two parts."""
    monkeypatch.setattr(parts, "MEGABYTES_AT_ONCE", 0.0)
    file, some = scanned(by_return=((3000, 600),))
    high = cloud(
        some, "a.las", CRS + "+5703", offsets=OFFSETS, maxs=file.maxs + np.array([0, 0, 5]), by_return=((3000, 600),)
    )
    found, _ = measured(monkeypatch, (high, some))
    assert said(found.notes) == [
        ("heights_not_reached", {"file": "a.las", "low": "100", "high": "117"}),
        ("odd_returns", {"files": 1, "names": "a.las"}),
    ]


def test_a_file_of_which_only_parts_are_read_tells_nothing_of_its_header(monkeypatch):
    run = join._Join([], 1.0, HOUSES, HeightSettings(), [], lambda share, text="": None)
    run.total, run.done = 10, 0
    told = note("told", "Told.")
    for read_all in (False, True):
        watch = SimpleNamespace(beyond=3, has_read_all=read_all, odd_returns=read_all, finish=lambda: [told])
        monkeypatch.setattr(join, "scan", lambda *given, watch=watch: watch)
        run._read(SimpleNamespace(cloud=SimpleNamespace(name="a.las", count=4)), None, None, None)
        assert (run.notes, list(run.odd_returns), run.done) == (([told], ["a.las"], 8) if read_all else ([], [], 4))
    assert run.beyond == 6
