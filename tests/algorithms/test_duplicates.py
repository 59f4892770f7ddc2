"""A place is counted once, however often its footprint stands in the layer, and the others say where they are counted."""

import random

import pytest
from layers import CRS, Log, by, column, layer, names, rows, run, square

FIELDS = "buid:string height:double storeys:integer units:integer share:double"


def houses(more=(), kind="Polygon", crs=CRS, twice=1e-6):
    """Ten equal houses of 8 m, apart from each other, the last one again, and what more there is."""
    made = [(square(10 * i, 20, 8), f"h{i}", 6.0, 2, 1, None) for i in range(10)]
    again = [] if twice is None else [(square(90 + twice, 20, 8), "h9_again", 6.0, 2, 1, None)]
    made = [*made, *again, *more]
    if kind == "Point":
        made = [(f"Point ({10 * min(i, 9) + 4} 24)", *row[1:]) for i, row in enumerate(made)]
    return layer(kind, FIELDS, made, crs)


def estimated(buildings, weight=0, log=None, **parameters):
    zones = layer(
        "Polygon",
        "zone:string pop:integer hh:integer",
        [(square(-10, -10, 200), "A", 110, 40)],
        buildings.crs().authid(),
    )
    given = {
        "INPUT": buildings,
        "ZONES": zones,
        "ZONE_ID_FIELD": "zone",
        "POPULATION_FIELD": "pop",
        "HOUSEHOLDS_FIELD": "hh",
    }
    return run("estimatepopulation", log, **{**given, "WEIGHT": weight, **parameters})  # fmt: skip


TWICE = (
    "Footprints that stand twice: 1 (h9_again in h9): each place is counted once, the other has weight 0 (counted_in)."
)


@pytest.mark.parametrize("weight", [0, 1, 2, 4, 5])
@pytest.mark.parametrize("twice", [0.0, 1e-6, 0.05])
def test_ten_equal_houses_have_eleven_persons_each(provider, weight, twice):
    log = Log()
    made = estimated(houses(twice=twice), weight, log, OUTPUT_ZONES="memory:")
    found = by(made["OUTPUT"], "buid")
    again = found.pop("h9_again")
    assert (again["weight"], again["pop_int"], again["hh_int"], again["counted_in"]) == (0, 0, 0, "h9")
    assert {(row["pop_int"], row["hh_int"], row["counted_in"]) for row in found.values()} == {(11, 4, None)}
    assert column(made["OUTPUT_ZONES"], "n_bldg") == [10]
    assert TWICE in log.warnings
    if weight == 5:
        # Its twin does not make it an attached house, and is no shed.
        assert {row["dwell_type"] for row in found.values()} == {"house"} and again["dwell_type"] == "none"
        assert log.warnings == [TWICE]


def test_calibrated_weights(provider):
    zones = layer("Polygon", "zone:string pop:integer", [(square(100 * z, 0, 100), f"z{z:02}", 8) for z in range(12)])
    made = [(square(100 * z + 10 + 40 * i, 10), f"{z:02}_{i}", 6.0, 2, 1, None) for z in range(12) for i in range(2)]
    again = [(square(100 * z + 50, 10), f"{z:02}_again", 6.0, 2, 1, None) for z in range(0, 12, 2)]
    given = {
        "INPUT": layer("Polygon", FIELDS, [*again, *made]),
        "ZONES": zones,
        "ZONE_ID_FIELD": "zone",
        "POPULATION_FIELD": "pop",
    }
    found = by(run("estimatepopulation", **given, WEIGHT=6)["OUTPUT"], "buid")
    assert {(row["pop_int"], row["dwell_type"]) for name, row in found.items() if "again" not in name} == {(4, "house")}
    assert {row["pop_int"] for name, row in found.items() if "again" in name} == {0}


def test_the_order_of_the_rows_changes_nothing(provider):
    parts = [(square(1, 21, 3), "p", 6.0, 2, 1, None), (square(20, 20, 8), "h2b", None, None, 1, None)]

    def people(buildings):
        return {
            b: (r["weight"], r["pop_int"], r["counted_in"])
            for b, r in by(estimated(buildings)["OUTPUT"], "buid").items()
        }

    first = people(houses(parts))
    assert (first["p"], first["h2b"]) == ((0, 0, "h0"), (0, 0, "h2"))
    made = [(f.geometry().asWkt(9), *f.attributes()) for f in houses(parts).getFeatures()]
    for seed in range(3):
        random.Random(seed).shuffle(made)
        assert people(layer("Polygon", FIELDS, made)) == first


def test_of_two_that_are_the_same_the_one_with_a_height_stays(provider):
    a = [
        (square(0, 0), "a", None, None, 1, None),
        (square(0, 0), "b", 9.0, 3, 1, None),
        (square(20, 0), "c", 3.0, 1, 1, None),
    ]
    found = by(estimated(layer("Polygon", FIELDS, a))["OUTPUT"], "buid")
    assert {b: (r["weight"], r["counted_in"]) for b, r in found.items()} == {
        "a": (0, "b"),
        "b": (900, None),
        "c": (300, None),
    }


def test_parts_of_a_building_are_counted_in_it(provider):
    # The outline of OpenStreetMap has the height of its highest part.
    parts = [(square(1, 21, 3), "part1", 6.0, 2, 1, None), (square(4, 24, 4), "part2", 3.0, 1, 1, None)]
    log = Log()
    found = by(estimated(houses(parts, twice=None), 0, log)["OUTPUT"], "buid")
    assert {(r["weight"], r["pop_int"]) for name, r in found.items() if name[0] == "h"} == {(384, 11)}
    assert [(found[p]["weight"], found[p]["pop_int"], found[p]["counted_in"]) for p in ("part1", "part2")] == [
        (0, 0, "h0")
    ] * 2
    assert log.warnings == [
        "Footprints that are parts of a larger one: 2 (part1 in h0, part2 in h0), which counts for all of it; they have weight 0 "
        "(counted_in)."
    ]


@pytest.mark.parametrize(
    ("weight", "podium", "tower"),
    [
        (0, 1600 * 6, 400 * 54),
        (1, 1600 * 2, 400 * 18),
        (2, 1600, 0),
        (4, 1, 0),
        # 0.7 of the floor area / 63 m²; the podium is low, and a house up to 200 or 300 m².
        (5, 1 + (0.7 * 1600 * 2 - 300) / 63, 0.7 * 400 * 18 / 63),
    ],
)  # fmt: skip
def test_a_tower_on_a_podium_counts_for_what_it_has_above(provider, weight, podium, tower):
    made = [(square(0, 0, 40), "podium", 6.0, 2, 1, None), (square(10, 10, 20), "tower", 60.0, 20, 1, None)]
    log = Log()
    found = by(estimated(layer("Polygon", FIELDS, made), weight, log)["OUTPUT"], "buid")
    assert found["podium"]["weight"] == pytest.approx(podium) and found["tower"]["weight"] == pytest.approx(tower)
    assert found["tower"]["counted_in"] == "podium" and found["podium"]["counted_in"] is None
    assert any("tower in podium" in text and ("above it" in text) == (tower > 0) for text in log.warnings)


def test_a_house_within_what_nobody_lives_in_keeps_its_people(provider):
    made = [(square(0, 0, 40), "school", 6.0, 2, 1, 0.0), (square(10, 10, 10), "caretaker", 6.0, 2, 1, 1.0)]
    log = Log()
    made = estimated(layer("Polygon", FIELDS, made), 0, log, RESIDENTIAL_FIELD="share")
    assert column(made["OUTPUT"], "buid", "pop_int") == [("caretaker", 110), ("school", 0)] and log.warnings == []
    assert "counted_in" not in names(made["OUTPUT"])


def test_a_house_in_a_courtyard_keeps_its_people(provider):
    court = "Polygon ((0 0, 40 0, 40 40, 0 40, 0 0), (10 10, 30 10, 30 30, 10 30, 10 10))"
    made = layer("Polygon", FIELDS, [(court, "court", 6.0, 2, 1, None), (square(15, 15, 10), "inner", 6.0, 2, 1, None)])
    assert column(estimated(made)["OUTPUT"], "weight") == [7200, 600]


def test_weights_of_a_field_count_as_they_are_and_it_is_said(provider):
    log = Log()
    made = estimated(houses(), 3, log, WEIGHT_FIELD="units")
    assert column(made["OUTPUT"], "weight") == [1] * 11 and "counted_in" not in names(made["OUTPUT"])
    assert log.warnings == [
        "Footprints that stand twice, or within a larger one: 1 (h9_again in h9): a weight from a field counts each of them; filter "
        "out those that are no building of their own."
    ]


def test_points_at_one_place_are_dwellings(provider):
    log = Log()
    made = estimated(houses(kind="Point"), 4, log)
    assert column(made["OUTPUT"], "weight") == [1] * 11 and log.warnings == []


def test_equal_weights_in_degrees(provider):
    made = [(square(2 + 0.001 * i, 48, 0.0001), f"b{i}", 6.0, 2, 1, None) for i in range(3)]
    again = (square(2.002 + 1e-13, 48, 0.0001), "b2_again", 6.0, 2, 1, None)
    found = by(estimated(layer("Polygon", FIELDS, [*made, again], "EPSG:4326"), 4)["OUTPUT"], "buid")
    assert {b: r["counted_in"] for b, r in found.items() if r["counted_in"]} == {"b2_again": "b2"}


def test_without_duplicates_there_is_no_new_field_and_an_old_one_is_emptied(provider):
    alone = estimated(houses(twice=None))["OUTPUT"]
    assert "counted_in" not in names(alone)
    twice = estimated(houses())["OUTPUT"]
    assert names(twice) == [*names(alone), "counted_in"]
    twice.startEditing()
    twice.deleteFeatures([f.id() for f in twice.getFeatures() if f["counted_in"] == "h9"])
    assert twice.commitChanges()
    kept = layer("Polygon", FIELDS + " counted_in:string", [(square(0), "a", 6.0, 2, 1, None, "gone")])
    again = estimated(kept)["OUTPUT"]
    assert column(again, "counted_in") == [None]


def test_the_full_workflow_places_nobody_in_them(provider):
    zones = layer("Polygon", "zone:string pop:integer hh:integer", [(square(-10, -10, 200), "A", 110, 40)])
    given = {
        "INPUT": houses(),
        "ZONES": zones,
        "ZONE_ID_FIELD": "zone",
        "POPULATION_FIELD": "pop",
        "HOUSEHOLDS_FIELD": "hh",
    }
    log = Log()
    made = run("populationperbuilding", log, **given, OUTPUT_HOUSEHOLDS="memory:")
    found = {row["buid"]: row for row in rows(made["OUTPUT"])}
    assert (found["h9_again"]["pop_opt"], found["h9_again"]["hh_opt"], found["h9_again"]["counted_in"]) == (0, 0, "h9")
    assert sum(row["pop_opt"] for row in found.values()) == 110 and TWICE in log.warnings


def test_qgis_process(provider, qgis_process, tmp_path):
    from layers import save

    zones = layer("Polygon", "zone:string pop:integer hh:integer", [(square(-10, -10, 200), "A", 110, 40)])
    done = qgis_process.run(
        "doorstep:estimatepopulation",
        INPUT=save(houses(), tmp_path / "in.gpkg", name="buildings"),
        ZONES=save(zones, tmp_path / "in.gpkg", name="zones"),
        POPULATION_FIELD="pop",
        OUTPUT=tmp_path / "out.shp",
    )
    assert done.returncode == 0, done.stderr
    assert TWICE in done.json["log"]["warning"]
    assert column(tmp_path / "out.shp", "counted_in").count("h9") == 1
