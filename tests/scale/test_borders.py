"""What lies on the border of two files is counted once: worked by hand, and on towns whose rows are filed at random."""

from __future__ import annotations

import random

import countries
import numpy as np
import pyarrow as pa
import pyproj
import pytest
import shapely
from handmade import INPUTS, box, codes, house, put, run, written, zones
from synthetic import CRS, city

from doorstep.processing_provider.scale import files, told


def test_buildings_go_where_their_zone_is_and_copies_are_left_out(tmp_path):
    zones(tmp_path, [("a1", box(0, 100), 10)], [("b1", box(100, 200), 20)])
    put(tmp_path, "buildings", "a", [house(10), house(105), house(85)], id=["A1", "A2", "D"])
    put(tmp_path, "buildings", "b", [house(150), house(85), house(200.5)], id=["B1", "E", "out"])
    made = run(tmp_path)
    assert [row["id"] for row in written(tmp_path, "buildings", "a")] == ["A1", "D"]
    assert [row["id"] for row in written(tmp_path, "buildings", "b")] == ["A2", "B1", "out"]
    a, b = (made[name].numbers for name in "ab")
    assert (a["TAKEN"], a["GIVEN"], a["COPIES"]) == (0, 1, 0) and (b["TAKEN"], b["GIVEN"], b["COPIES"]) == (1, 0, 1)
    assert (a["PERSONS"], b["PERSONS"]) == (10, 20)
    assert made["b"].straddling == ["b1"] and made["a"].straddling == []
    assert {"buildings_given"} <= set(codes(made["a"])) and {"buildings_taken", "buildings_twice"} <= set(
        codes(made["b"])
    )


def test_a_region_all_of_whose_buildings_are_counted_elsewhere_says_so(tmp_path):
    zones(tmp_path, [("a1", box(0, 100), 10)], [("b1", box(100, 200), 20)])
    put(tmp_path, "buildings", "a", [house(110), house(130)], id=["A1", "A2"])
    put(tmp_path, "buildings", "b", [house(150)], id=["B1"])
    made = run(tmp_path)
    assert [one.status for one in made.values()] == ["failed", "done"] and made["b"].numbers["ROWS"] == 3
    assert "a: its buildings (2) are all counted in other regions, so that none is left for its zones (1)" in str(
        told.note_of(made["a"].notes[0])
    )


def test_the_same_id_and_place_is_one_building_and_the_same_id_elsewhere_is_not(tmp_path):
    zones(tmp_path, [("a1", box(0, 100), 10)], [("b1", box(100, 200), 20)])
    put(tmp_path, "buildings", "a", [house(88), house(105), house(10)], id=[7, 1, 3])
    put(tmp_path, "buildings", "b", [house(90), house(150), house(170)], id=[7, 1, 3])
    made = run(tmp_path)
    assert [row["id"] for row in written(tmp_path, "buildings", "a")] == [3, 7]
    # 1 of a lies in a zone of b, which has a building 1 of its own.
    assert [row["id"] for row in written(tmp_path, "buildings", "b")] == ["1", "3", "a:1"]
    assert "ids_of_two_files" in codes(made["b"])


def test_a_zone_in_two_parts_with_the_same_total_is_one_zone(tmp_path):
    zones(
        tmp_path,
        [("a1", box(0, 80), 10), ("s", box(80, 100), 40)],
        [("b1", box(120, 200), 20), ("s", box(100, 120), 40)],
    )
    put(tmp_path, "buildings", "a", [house(10), house(85)], id=["A1", "A2"])
    put(tmp_path, "buildings", "b", [house(105), house(150)], id=["B1", "B2"])
    made = run(tmp_path)
    found = {row["id"]: row["pop_int"] for name in "ab" for row in written(tmp_path, "buildings", name)}
    assert found == {"A1": 10, "A2": 20, "B1": 20, "B2": 20}
    assert [row["id"] for row in written(tmp_path, "buildings", "a")] == ["A1", "A2", "B1"]
    assert made["a"].straddling == ["s"] and "zones_straddle" in codes(made["a"]) and "zones_left" in codes(made["b"])
    assert [row["zone"] for row in written(tmp_path, "zones", "b")] == ["b1"]
    whole = files.read(files.Source(str(tmp_path / "out" / "zones" / "a.parquet"))).frame.geometries()
    assert shapely.area(whole).tolist() == [8000, 4000]


def test_parts_with_counts_of_their_own_are_zones_of_their_own(tmp_path):
    zones(tmp_path, [("s", box(0, 100), 15)], [("s", box(100, 200), 25)])
    put(tmp_path, "buildings", "a", [house(10)], id=["A1"])
    put(tmp_path, "buildings", "b", [house(150)], id=["B1"])
    made = run(tmp_path)
    assert [made[name].numbers["PERSONS"] for name in "ab"] == [15, 25]
    assert "zones_own_counts" in codes(made["a"]) and made["b"].straddling == ["s"]


def test_one_zone_twice_with_different_counts_is_counted_once_and_said(tmp_path):
    zones(tmp_path, [("s", box(0, 100), 15)], [("s", box(0, 100), 25), ("b1", box(100, 200), 5)])
    put(tmp_path, "buildings", "a", [house(10)], id=["A1"])
    put(tmp_path, "buildings", "b", [house(150), house(50)], id=["B1", "B2"])
    made = run(tmp_path)
    assert [made[name].numbers["PERSONS"] for name in "ab"] == [15, 5]
    assert [row["id"] for row in written(tmp_path, "buildings", "a")] == ["A1", "B2"]
    (said,) = (told.note_of(one).text() for one in made["a"].notes if one["code"] == "zones_differ")
    assert said.endswith("of which the first by name of the region counts: 1 (s).")


def test_zones_of_two_files_that_are_numbered_alike_stay_two(tmp_path):
    zones(tmp_path, [("1", box(0, 90), 10)], [("1", box(100, 200), 20)])
    put(tmp_path, "buildings", "a", [house(10)], id=["A1"])
    put(tmp_path, "buildings", "b", [house(150)], id=["B1"])
    made = run(tmp_path)
    assert [made[name].numbers["PERSONS"] for name in "ab"] == [10, 20] and made["a"].straddling == []


def test_households_go_where_their_zone_is(tmp_path):
    zones(
        tmp_path,
        [("a1", box(0, 80), 2), ("s", box(80, 100), 5)],
        [("b1", box(120, 200), 3), ("s", box(100, 120), 5)],
    )
    put(tmp_path, "buildings", "a", [house(10), house(85)], id=["A1", "A2"])
    put(tmp_path, "buildings", "b", [house(105), house(150)], id=["B1", "B2"])
    lists = {
        "a": {"huid": ["h1", "h2"], "blockid": ["a1", "s"], "numprec": [2, 2]},
        "b": {"huid": ["h2", "h3", "h4", "h9"], "blockid": ["s", "s", "b1", "nowhere"], "numprec": [2, 3, 3, 1]},
    }
    for name, columns in lists.items():
        files.write(str(tmp_path / "households" / f"{name}.parquet"), "households", pa.table(columns), None)
    made = run(tmp_path)
    assert [row["huid"] for row in written(tmp_path, "households", "a")] == ["h1", "h2", "h3"]
    assert {row["huid"] for row in written(tmp_path, "households", "b")} == {"h4", "h9"}
    assert (made["a"].numbers["HOUSEHOLDS_TAKEN"], made["b"].numbers["HOUSEHOLDS_GIVEN"]) == (1, 2)


@pytest.mark.parametrize("by_field", [False, True])
@pytest.mark.parametrize("seed", range(3))
def test_rows_filed_at_random_give_the_same_results(tmp_path, seed, by_field):
    """Buildings in the file of a neighbour, or of two, households as well: the results are those of clean files."""
    rng = random.Random(seed)
    town = countries.tables(city(24, 300, seed + 1), "t", np.zeros(2))
    centres = shapely.centroid(shapely.from_wkb(town["zones"][files.GEOMETRY].to_pylist()))
    x, y = shapely.get_x(centres), shapely.get_y(centres)
    region_of_zone = 2 * (x > np.median(x)) + (y > np.median(y))
    zone = dict(zip(town["zones"]["zone"].to_pylist(), region_of_zone.tolist()))
    names = ["north", "west", "south", "east"]
    points = shapely.point_on_surface(shapely.from_wkb(town["buildings"][files.GEOMETRY].to_pylist()))
    polygons = shapely.from_wkb(town["zones"][files.GEOMETRY].to_pylist())
    at = dict(shapely.STRtree(polygons).query(points, predicate="within").T.tolist())
    ids = town["zones"]["zone"].to_pylist()
    of = [ids[at[row]] for row in range(len(points))]
    town["buildings"] = town["buildings"].add_column(1, "lies_in", pa.array(of))
    home = {
        "zones": region_of_zone.tolist(),
        "buildings": [zone[one] for one in of],
        "households": [zone[one] for one in town["households"]["blockid"].to_pylist()],
    }
    for folder, mixed in (("clean", False), ("mixed", True)):
        for name, table in town.items():
            filed: dict[int, list[int]] = {k: [] for k in range(4)}
            for row, own in enumerate(home[name]):
                where = {own}
                if mixed and name != "zones" and rng.random() < 0.2:
                    where = {rng.randrange(4)} | ({own} if rng.random() < 0.5 else set())
                for one in where:
                    filed[one].append(row)
            for one, rows in filed.items():
                target = tmp_path / folder / name / f"{names[one]}.parquet"
                files.write(str(target), name, table.take(pa.array(rows)), pyproj.CRS(CRS))
    more = {**countries.FIELDS, **({"BUILDING_ZONE_FIELD": "lies_in"} if by_field else {}), "WEIGHT": 0}
    clean, mixed = (run(tmp_path / folder, **more) for folder in ("clean", "mixed"))
    assert {one.status for one in (*clean.values(), *mixed.values())} == {"done"}
    assert (
        sum(one.numbers["TAKEN"] for one in mixed.values()) > 10
        and sum(one.numbers["COPIES"] for one in mixed.values()) > 3
    )
    for name in names:
        for kind in INPUTS.values():
            assert written(tmp_path / "mixed", kind, name) == written(tmp_path / "clean", kind, name)


def test_numbers_of_another_crs_are_no_places_of_this_one(tmp_path):
    """The same numbers in the next zone of UTM lie 600 km away; a region beside it on the ground is said."""
    zones(tmp_path, [("a1", box(0, 100), 10)], [("b1", box(0, 100), 20)])
    houses = [house(10), house(50)]
    put(tmp_path, "buildings", "a", houses, id=["A1", "A2"])
    put(tmp_path, "buildings", "b", houses, crs="EPSG:26916", id=["A1", "A2"])
    put(tmp_path, "zones", "b", [box(0, 100)], crs="EPSG:26916", zone=["a1"], pop=[20])
    made = run(tmp_path)
    assert [(one.numbers["ROWS"], one.numbers["COPIES"], one.numbers["PERSONS"]) for one in made.values()] == [
        (2, 0, 10),
        (2, 0, 20),
    ]
    assert "regions_beside" not in {*codes(made["a"]), *codes(made["b"])}
    there = pyproj.Transformer.from_crs(CRS, "EPSG:26916", always_xy=True).transform
    for name, shapes, more in (
        ("buildings", houses, {"id": ["A1", "A2"]}),
        ("zones", [box(0, 100)], {"zone": ["a1"], "pop": [20]}),
    ):
        moved = [shapely.transform(one, lambda xy: np.column_stack(there(*xy.T))) for one in shapes]
        put(tmp_path, name, "b", moved, crs="EPSG:26916", **more)
    made = run(tmp_path, WEIGHT=4)
    assert [one.numbers["ROWS"] for one in made.values()] == [2, 2]
    (said,) = (told.note_of(one).text() for one in made["a"].notes if one["code"] == "regions_beside")
    assert said.endswith("and what both files have is counted twice: 1 (b); reproject them to one.")


def test_one_crs_written_in_two_ways_is_one(tmp_path):
    zones(tmp_path, [("a1", box(0, 100), 10)], [("b1", box(100, 200), 20)])
    put(tmp_path, "buildings", "a", [house(10), house(105)], id=["A1", "A2"])
    written_out = pyproj.CRS(CRS).to_wkt("WKT1_GDAL")
    put(tmp_path, "buildings", "b", [house(150)], crs=written_out, id=["B1"])
    made = run(tmp_path)
    assert [row["id"] for row in written(tmp_path, "buildings", "b")] == ["A2", "B1"]
    assert {one.status for one in made.values()} == {"done"}


def test_row_numbers_and_empty_ids_make_no_two_buildings_one(tmp_path):
    """Two that overlap by nearly all of them: a copy that was drawn anew, or the floors of one house; nobody can say."""
    zones(tmp_path, [("a1", box(0, 100), 10)], [("b1", box(100, 200), 20)])
    put(tmp_path, "buildings", "a", [house(10), house(97)], other=["A1", "A2"])
    put(tmp_path, "buildings", "b", [house(150), house(98)], other=["B1", "B2"])
    made = run(tmp_path, BUILDING_ID_FIELD="")
    assert [one.numbers["COPIES"] for one in made.values()] == [0, 0]
    assert sum(one.numbers["ROWS"] for one in made.values()) == 4


def test_a_region_of_which_others_count_everything_is_done(tmp_path):
    """The zones of the whole country in every folder: the first region has them all, with their buildings."""
    everywhere = [("a1", box(0, 100), 10), ("b1", box(100, 200), 20)]
    zones(tmp_path, everywhere, everywhere)
    put(tmp_path, "buildings", "a", [house(10)], id=["A1"])
    put(tmp_path, "buildings", "b", [house(150)], id=["B1"])
    made = run(tmp_path)
    assert [(one.status, one.numbers["ROWS"], one.numbers["PERSONS"]) for one in made.values()] == [
        ("done", 2, 30),
        ("done", 0, 0),
    ]
    assert not (tmp_path / "out" / "buildings" / "b.parquet").exists()
    assert all(one.is_kept for one in run(tmp_path).values())
    put(tmp_path, "buildings", "b", [house(150), house(300)], id=["B1", "far"])
    failed = run(tmp_path)["b"]
    assert (
        "of its buildings 1 and of its households 0 are in none: give it zones" in told.note_of(failed.notes[0]).text()
    )


def listed(folder, region: str, **columns_of) -> None:
    files.write(str(folder / "households" / f"{region}.parquet"), "households", pa.table(columns_of), None)


def test_rows_that_name_a_zone_far_away_go_there(tmp_path):
    """Zones without polygons, and a household of c in the list of a, between which lies b."""
    for at, region in enumerate("abc"):
        ids = {"zone": [f"{region}1"], "pop": [10 * (at + 1)]}
        files.write(str(tmp_path / "zones" / f"{region}.parquet"), "zones", pa.table(ids), None)
        name = [f"{region}1", "c1" if region == "a" else f"{region}1"]
        put(
            tmp_path,
            "buildings",
            region,
            [house(5000 * at), house(5000 * at + 50)],
            id=[region, f"{region}2"],
            lies=name,
        )
    listed(tmp_path, "a", huid=["h1", "h3"], blockid=["a1", "c1"], numprec=[10, 12])
    listed(tmp_path, "b", huid=["h2"], blockid=["b1"], numprec=[20])
    listed(tmp_path, "c", huid=["h3", "h4", "h5"], blockid=["c1", "c1", "none"], numprec=[12, 18, 1])
    made = run(tmp_path, BUILDING_ZONE_FIELD="lies")
    assert {one.status for one in made.values()} == {"done"}
    assert [row["id"] for row in written(tmp_path, "buildings", "a")] == ["a"]
    assert [row["id"] for row in written(tmp_path, "buildings", "c")] == ["a2", "c", "c2"]
    assert [row["huid"] for row in written(tmp_path, "households", "a")] == ["h1"]
    assert sorted(row["huid"] for row in written(tmp_path, "households", "c")) == ["h3", "h4", "h5"]
    assert sum(one.numbers["PERSONS"] for one in made.values()) == 60
    listed(tmp_path, "a", huid=["h1"], blockid=["a1"], numprec=[10])
    assert [name for name, one in run(tmp_path, BUILDING_ZONE_FIELD="lies").items() if one.is_kept] == ["b"]


def test_an_id_that_two_neighbours_have_is_taken_by_one_of_them(tmp_path):
    """Files that number their zones from 1: a household of b in a zone 2, which b has not, and a and c have."""
    for at, (region, number) in enumerate((("a", 2), ("b", 1), ("c", 2))):
        west = 100 * at
        shapes = [box(west + 50 * k, west + 50 * k + 50) for k in range(number)]
        put(tmp_path, "zones", region, shapes, zone=list(range(1, number + 1)), pop=[10 + at] * number)
        put(
            tmp_path,
            "buildings",
            region,
            [house(west + 50 * k + 10) for k in range(number)],
            id=[f"{region}{k}" for k in range(number)],
        )
    listed(tmp_path, "a", huid=["h1"], blockid=["1"], numprec=[10])
    listed(tmp_path, "b", huid=["h2", "h3"], blockid=["1", "2"], numprec=[11, 3])
    listed(tmp_path, "c", huid=["h4"], blockid=["1"], numprec=[12])
    made = run(tmp_path)
    found = {name: [row["huid"] for row in written(tmp_path, "households", name)] for name in made}
    assert found == {"a": ["h1", "h3"], "b": ["h2"], "c": ["h4"]}


def test_an_id_that_many_far_away_have_is_nobodys(tmp_path):
    for at, region in enumerate("abc"):
        west = 5000 * at
        number = 1 if region == "a" else 2
        put(tmp_path, "zones", region, [box(west + 50 * k, west + 50 * k + 50) for k in range(number)], zone=[1, 2][:number],
            pop=[10] * number)  # fmt: skip
        put(tmp_path, "buildings", region, [house(west + 50 * k + 10) for k in range(number)], id=[1, 2][:number])
        listed(tmp_path, region, huid=[1, 2], blockid=[1, 2], numprec=[10, 10])
    made = run(tmp_path)
    found = {name: sorted(row["huid"] for row in written(tmp_path, "households", name)) for name in made}
    assert found == {name: [1, 2] for name in "abc"}


@pytest.mark.parametrize("gap", [1e-10, 0.004])
def test_a_cut_of_which_each_file_has_its_own_points_is_a_cut(tmp_path, gap):
    zones(tmp_path, [("s", box(0, 100 - gap), 40)], [("s", box(100, 200), 40)])
    put(tmp_path, "buildings", "a", [shapely.Point(500_010, 3_000_050)], id=["A1"])
    put(tmp_path, "buildings", "b", [shapely.Point(500_150, 3_000_050)], id=["B1"])
    made = run(tmp_path, WEIGHT=4)
    assert [(one.status, one.numbers["PERSONS"]) for one in made.values()] == [("done", 40), ("done", 0)]
    put(tmp_path, "zones", "b", [box(101, 200)], zone=["s"], pop=[40])
    assert [one.numbers["PERSONS"] for one in run(tmp_path, WEIGHT=4).values()] == [40, 40]


def test_a_region_is_not_looked_at_for_one_that_failed(tmp_path):
    zones(
        tmp_path, [("a1", box(0, 80), 2), ("s", box(80, 100), 5)], [("b1", box(120, 200), 3), ("s", box(100, 120), 5)]
    )
    put(tmp_path, "buildings", "a", [house(10), house(85)], id=["A1", "A2"])
    put(tmp_path, "buildings", "b", [house(105), house(150)], id=["B1", "B2"])
    listed(tmp_path, "a", huid=["h1", "h2"], blockid=["a1", "s"], numprec=[2, 5])
    (tmp_path / "households" / "b.parquet").write_bytes(b"half")
    made = run(tmp_path)
    assert [one.status for one in made.values()] == ["done", "failed"]
    assert "b.parquet cannot be read" in told.note_of(made["b"].notes[0]).text()
