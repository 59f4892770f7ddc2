"""One file read into the sums."""

from types import SimpleNamespace

import numpy as np
import pytest
from points import cloud, points
from three_roofs import measure, scanned, write

from doorstep.processing_provider.engine.population.heights import clouds, errors, scan
from doorstep.processing_provider.engine.population.heights.grid import NUDGE, Blocks
from doorstep.processing_provider.engine.population.heights.header import Copc
from doorstep.processing_provider.engine.population.heights.systems import File

FOOT = 0.3048
KINDS = np.arange(256, dtype=np.uint8)
"""Every class is of a kind of its own, to see which one was looked up."""


class Watched:
    """Takes the part of the tally, the overlaps and the watch, and keeps what it is given."""

    def __init__(self, any_overlaps=False, off_land=None):
        self.added, self.skipped, self.checked, self.bits, self.did = [], [], [], [], []
        self.any, self.off = any_overlaps, off_land

    def check(self, *raw):
        self.checked.append([values.tolist() for values in raw])

    def count(self, bits):
        self.bits += bits.tolist()

    def off_land(self, z):
        return self.off and np.isin(z, self.off)

    def skip(self, u, v, kind, valid):
        self.skipped.append([values.tolist() for values in (u, v, kind, valid)])
        kind[0] = 99

    def add(self, *values):
        self.added.append([each.tolist() for each in values])
        self.did.append(len(values[0]))

    def flush(self):
        self.did.append("flush")

    def end(self):
        self.did.append("end")


def file_of(some, z_metres=1.0, **more):
    found = cloud(some, **more)
    return File(found, z_metres, found.bounds(1.0), *found.elevations(z_metres))


def taken(some, place, watched=None, kinds=KINDS, **more):
    watched = watched or Watched()
    scan._Layout(file_of(some, **more), place, kinds).take(some, watched, watched, watched)
    return watched


HERE = scan.Place(1.0, np.zeros(2))


def test_places_are_cells_of_half_a_metre_and_heights_millimetres():
    some = points([1000.0, 1003.25], [2000.0, 2001.5], [7.0, 8.25], offsets=(900, 1900, -20))
    place = scan.Place(FOOT, np.array([100.0, 200.0]))
    watched = taken(some, place, offsets=(900, 1900, -20), z_metres=1200 / 3937)
    ((u, v, z, _, _),) = watched.added
    assert u == pytest.approx([(1000 * FOOT - 100) * 2 + 2.3e-7, (1003.25 * FOOT - 100) * 2 + 2.3e-7], abs=1e-9)
    assert v == pytest.approx([(2000 * FOOT - 200) * 2 + 3.7e-7, (2001.5 * FOOT - 200) * 2 + 3.7e-7], abs=1e-9)
    assert z == [2134, 2515]  # 7 and 8.25 US survey feet
    assert watched.checked == [[[10_000, 10_325], [10_000, 10_150], [2700, 2825]]]


def test_scales_may_differ_by_axis():
    some = points([1.0], [1.0], [1.0])
    watched = taken(some, HERE, scales=np.array([0.01, 0.02, 0.05]))
    ((u, v, z, _, _),) = watched.added
    assert (u, v, z) == ([2 + NUDGE[0]], [4 + NUDGE[1]], [5000])


def test_classes_of_the_old_formats_have_five_bits():
    some = points(np.zeros(5), 0, 0, kind=[2, 31, 17, 6, 1], flags=[0, 1, 2, 4, 3], point_format=1)
    ((_, _, _, kind, _),) = taken(some, HERE, point_format=1).added
    # The third flag says that a point is withheld.
    assert kind == [2, 31, 17, 0, 1]


def test_classes_of_the_new_formats_have_eight_bits():
    some = points(np.zeros(7), 0, 0, kind=[2, 31, 64, 255, 6, 7, 33], flags=[0, 1, 2, 8, 4, 255, 0xFB])
    ((_, _, _, kind, _),) = taken(some, HERE).added
    assert kind == [2, 31, 64, 255, 0, 0, 33]


RETURNS = [
    (1, 1, True), (1, 2, False), (2, 2, True), (3, 2, True), (0, 0, True), (0, 3, True), (1, 0, True), (4, 7, False), (7, 7, True),
    (6, 7, False), (5, 6, False), (2, 4, False), (4, 4, True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("point_format", "more"), [(0, []), (6, [(9, 12, False), (12, 12, True), (15, 15, True), (8, 15, False)])]
)
def test_the_last_of_the_returns(point_format, more):
    number, returns, expected = zip(*RETURNS, *more)
    # Bits above the returns are scan direction and edge of the flight line in the old formats.
    some = points(np.zeros(len(number)), 0, 0, number=number, returns=returns, point_format=point_format)
    if point_format == 0:
        some["bit_fields"][::2] |= 0xC0
    watched = taken(some, HERE, point_format=point_format)
    ((*_, last),) = watched.added
    assert last == list(expected)
    assert watched.bits == some["bit_fields"].tolist()


def test_points_off_land_count_as_withheld():
    some = points([0, 1, 2], 0, [5, 9500, 6], kind=2)
    watched = taken(some, HERE, Watched(True, off_land=[950_000]))
    ((_, _, kind, valid),) = watched.skipped
    assert (kind, valid) == ([2, 0, 2], [True, False, True])
    # What the overlaps make of a point is what is added.
    assert watched.added[0][3] == [99, 0, 2]
    assert watched.skipped[0][:2] == watched.added[0][:2]


def test_overlaps_are_asked_only_where_there_are_any():
    watched = taken(points([0, 1], 0, 0), HERE)
    assert (watched.skipped, watched.added[0][3]) == ([], [2, 2])


# --- A whole file -----------------------------------------------------------------------------------------------------


@pytest.fixture
def pieces(monkeypatch):
    """Seven points in pieces of five and two; returns them and what was asked for."""
    some = points(np.arange(7), 0, 5)
    asked = []

    def read(file, *count, **nodes):
        asked.append((file.name, *count, nodes))
        yield from (some[:5], some[5:])

    monkeypatch.setattr(clouds, "read_pieces", read)
    return some, asked


def test_a_file_is_taken_in_small_steps_and_summed_by_piece(pieces, monkeypatch):
    some, asked = pieces
    assert scan.IN_CACHE == 65_536  # a size that a processor's cache has; the sums are the same with any
    monkeypatch.setattr(scan, "IN_CACHE", 2)
    watched, reported = Watched(), []
    watch = scan.scan(file_of(some), HERE, watched, watched, KINDS, reported.append)
    assert watched.did == [2, 2, 1, "flush", 2, "flush", "end"]
    assert [u for each in watched.added for u in each[0]] == pytest.approx(2 * np.arange(7) + NUDGE[0], abs=1e-12)
    assert (reported, asked) == ([0, 5], [("a.las", {"nodes": None})])
    assert (watch.read, watch.has_read_all, watch.beyond) == (7, True, 0)


def test_a_file_of_elevations_that_no_place_has_is_refused(pieces, monkeypatch):
    some, _ = pieces
    some["Z"][:4] = 2_000_000
    with pytest.raises(errors.CorruptCloudError, match="Z_UNIT"):
        scan.scan(file_of(some), HERE, Watched(), Watched(), KINDS, lambda done: None)


def test_a_look_is_taken_at_the_first_points(pieces):
    some, asked = pieces
    scan.peek(file_of(some), 1.0)
    assert asked == [("a.las", 50_000, {})]
    # Within a metre of the bounds, but not farther.
    for x, wrong in ((7, False), (8, True), (-1, False), (-2, True)):
        some["X"][3] = 100 * x
        said = file_of(points(np.arange(7), 0, 5))
        if wrong:
            with pytest.raises(errors.CloudBoundsError):
                scan.peek(said, 1.0)
        else:
            scan.peek(said, 1.0)


def test_progress_goes_from_nothing_to_all(tmp_path, monkeypatch):
    monkeypatch.setattr(clouds.read_pieces, "__defaults__", (None, None, 10_000))
    n, seen = len(scanned()[0]), []
    measure(write(tmp_path / "a.las"), progress=lambda share, text="": seen.append((share, text)))
    shares, texts = [share for share, _ in seen], [text for _, text in seen if text]
    assert shares == sorted(shares) and (shares[0], shares[-1]) == (0, 1)
    assert texts == [f"a.las: {done:,} of {n:,} points" for done in range(0, n, 10_000)]


# --- Parts of a COPC file ---------------------------------------------------------------------------------------------


def chosen(monkeypatch, wanted, counts=(1,), place=HERE, copc=True):
    """What is read of a file of 100 points whose octree has nodes of so many in reach, and what was said of boxes."""
    said = []

    def nodes(file, octree, near):
        said.extend(near(np.array(wanted, float)).tolist())
        return np.array([(count,) for count in counts], [("count", "<i4")])

    monkeypatch.setattr(clouds, "copc_nodes", nodes)
    # Two by two blocks of 32 m: only the one in the north-east is kept.
    tally = SimpleNamespace(ground=Blocks(np.array([[False, False], [False, True]]), 5))
    some = points(np.zeros(100), 0, 0)
    found = scan._nodes(cloud(some, copc=Copc(0, 0, 1, 0, 0) if copc else None), place, tally)
    return found if found is None else found["count"].tolist(), said


def test_only_nodes_near_the_buildings_are_wanted(monkeypatch):
    boxes = [
        (32, 32, 64, 64),
        (0, 0, 31.9, 99),
        (0, 0, 99, 31.9),
        (0, 0, 32, 32),
        (64, 0, 99, 99),
        (0, 64, 99, 99),
        (40, 50, 41, 51),
    ]
    found, said = chosen(monkeypatch, boxes)
    assert said == [True, False, False, True, False, False, True]
    assert found == [1]
    # In feet, and from another corner.
    place = scan.Place(FOOT, np.array([1000.0, 500.0]))
    boxes = [(1040, 540, 1041, 541), (1020, 540, 1030, 541), (1040, 520, 1041, 530)]
    _, said = chosen(monkeypatch, np.array(boxes) / FOOT, place=place)
    assert said == [True, False, False]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [((74,), [74]), ((75,), None), ((40, 34), [40, 34]), ((40, 35), None), ((0,), None), ((1,), [1])],
)
def test_most_of_a_file_is_read_whole(monkeypatch, counts, expected):
    assert chosen(monkeypatch, [(0, 0, 1, 1)], counts)[0] == expected


def test_files_without_octree_are_read_whole(monkeypatch):
    assert chosen(monkeypatch, [(0, 0, 1, 1)], copc=False) == (None, [])
    monkeypatch.setattr(clouds, "lazrs", None)
    assert chosen(monkeypatch, [(0, 0, 1, 1)]) == (None, [])


def test_parts_of_a_file_are_asked_for_and_it_is_not_read_as_a_whole(pieces, monkeypatch):
    some, asked = pieces
    monkeypatch.setattr(scan, "_nodes", lambda *given: "some")
    watch = scan.scan(file_of(some), HERE, Watched(), Watched(), KINDS, lambda done: None)
    assert (watch.has_read_all, asked) == (False, [("a.las", {"nodes": "some"})])
