"""Estimate population per building, through Processing and qgis_process."""

import pytest
from invented_town import plan
from layers import CRS, Log, by, column, layer, names, run, sample, square

BUILDING_FIELDS = ["buid", "zone_id", "weight", "h_source", "hh_est", "pop_est", "hh_int", "pop_int", "pop_gq"]
ZONE_FIELDS = ["zone_id", "n_bldg", "n_hh", "persons", "status", "spill_buid"]


def estimated(town, log=None, **parameters):
    return run("estimatepopulation", log, **{**town.estimate, **parameters})


def people(made):
    return {row["buid"]: (row["hh_int"], row["pop_int"]) for row in by(made["OUTPUT"], "buid").values()}


def sums(made):
    """Households and persons per zone."""
    found = {}
    for zone, households, persons in column(made["OUTPUT"], "zone_id", "hh_int", "pop_int"):
        if zone:
            h, p = found.get(zone, (0, 0))
            found[zone] = (h + households, p + persons)
    return found


# --- On the bundled sample, through qgis_process


def test_sample_totals(sample_run):
    made = sample_run("estimatepopulation")
    # 4252 persons and 1668 households live in the zones, 21 and 9 of them at the campground that has no building.
    assert {name: number for name, number in made.numbers.items() if "MISPLACED" not in name} == {
        "POPULATION": 4231, "HOUSEHOLDS": 1659, "ZONES_WITHOUT_BUILDINGS": 1,
        "ZONES_BEYOND": 0, "POPULATION_BEYOND": 0, "HOUSEHOLDS_BEYOND": 0,
    }  # fmt: skip
    assert made.stderr == ""
    assert made.warnings == [
        "Buildings that have no height: 12; with the median of their zone: 12, with that of the layer: 0 (h_source).",
        "Zones with people but no building that is lived in: 1 (481677246001005); their people (households: 9, persons: 21) "
        "are in no building: see the zones output, or turn spilling on.",
    ]


def test_sample_sums_are_exact_in_every_zone(sample_run):
    made = sample_run("estimatepopulation").results
    wanted = {
        row["blockid"]: (row["households"], row["pop"])
        for row in by(sample("zones"), "blockid").values()
        if row["blockid"] != "481677246001005"
    }
    assert sums(made) == wanted


def test_sample_zone_of_table_4_has_the_papers_numbers(sample_run):
    made = sample_run("estimatepopulation").results
    found = {
        row["buid"]: (row["pop_int"], row["hh_int"])
        for row in by(made["OUTPUT"], "buid").values()
        if row["zone_id"] == plan.TABLE4_ZONE
    }
    assert found == {buid: (persons, households) for buid, (persons, households, _) in plan.TABLE4.items()}
    assert (sum(p for p, _ in found.values()), sum(h for _, h in found.values())) == (601, 184)


def test_sample_special_zones(sample_run):
    made = sample_run("estimatepopulation").results
    zones = by(made["OUTPUT_ZONES"], "blockid")
    wanted = {
        "481677246001005": (0, 9, 21, "no_buildings", None),
        "481677246002034": (1, 0, 328, "estimated", None),
        "481677246002040": (9, 0, 0, "empty", None),
        "481677246002024": (15, 184, 601, "estimated", None),
    }
    for zone, values in wanted.items():
        assert tuple(zones[zone][name] for name in ZONE_FIELDS[1:]) == values
    residence = [row for row in by(made["OUTPUT"], "buid").values() if row["zone_id"] == "481677246002034"]
    assert [(row["pop_int"], row["pop_gq"], row["hh_int"]) for row in residence] == [(328, 328, 0)]
    nobody = [row for row in by(made["OUTPUT"], "buid").values() if row["zone_id"] == "481677246002040"]
    assert [(row["pop_int"], row["hh_int"]) for row in nobody] == [(0, 0)] * 9


def test_sample_fields(sample_run):
    made = sample_run("estimatepopulation").results
    assert names(made["OUTPUT"]) == ["buid", "use", "height", "storeys", *BUILDING_FIELDS[1:]]
    zones = ["blockid", "pop", "households", *(f"hh{n}" for n in range(1, 8)), "gq_pop", "vacant"]
    assert names(made["OUTPUT_ZONES"]) == [*zones, *ZONE_FIELDS]


# --- A town worked out by hand


def test_volume(town):
    made = estimated(town, OUTPUT_ZONES="memory:")
    rows = by(made["OUTPUT"], "buid")
    assert {b: (r["zone_id"], r["weight"], r["hh_est"], r["pop_est"], r["hh_int"], r["pop_int"]) for b, r in rows.items()} == {
        "a1": ("A", 1000, 1, 2, 1, 2),
        "a2": ("A", 2000, 2, 4, 2, 4),
        "a3": ("A", 3000, 3, 6, 3, 6),
        "b1": ("B", 1000, pytest.approx(0.4), 1, 0, 1),
        "b2": ("B", 4000, pytest.approx(1.6), 4, 2, 4),
        "c1": ("C", 1000, 0, 0, 0, 0),
    }  # fmt: skip
    assert column(made["OUTPUT_ZONES"], *ZONE_FIELDS) == [
        ("A", 3, 6, 12, "estimated", None),
        ("B", 2, 2, 5, "estimated", None),
        ("C", 1, 0, 0, "empty", None),
    ]
    assert (made["POPULATION"], made["HOUSEHOLDS"], made["ZONES_WITHOUT_BUILDINGS"]) == (17, 8, 0)


@pytest.mark.parametrize(
    ("parameters", "zone_a", "zone_b"),
    [
        ({"WEIGHT": 0}, [(1, 2), (2, 4), (3, 6)], [(0, 1), (2, 4)]),
        ({"WEIGHT": 1}, [(1, 2), (2, 4), (3, 6)], [(0, 1), (2, 4)]),
        ({"WEIGHT": 2}, [(2, 4), (2, 4), (2, 4)], [(1, 3), (1, 2)]),
        ({"WEIGHT": 3, "WEIGHT_FIELD": "height"}, [(1, 2), (2, 4), (3, 6)], [(0, 1), (2, 4)]),
        ({"WEIGHT": 4}, [(2, 4), (2, 4), (2, 4)], [(1, 3), (1, 2)]),
    ],
    ids=["volume", "floor area", "footprint area", "field", "equal"],
)
def test_weights(town, parameters, zone_a, zone_b):
    found = people(estimated(town, **parameters))
    assert [found[b] for b in ("a1", "a2", "a3")] == zone_a
    # b1 and b2 are equal where only the footprint counts: the odd person goes to the first id.
    assert [found[b] for b in ("b1", "b2")] == zone_b


def test_equal_weights_are_1(town):
    assert column(estimated(town, WEIGHT=4)["OUTPUT"], "weight") == [1.0] * 6


def test_without_households(town):
    made = estimated(town, HOUSEHOLDS_FIELD=None)
    assert [(row["hh_int"], row["pop_int"]) for row in by(made["OUTPUT"], "buid").values()] == [
        (None, 2), (None, 4), (None, 6), (None, 1), (None, 4), (None, 0),
    ]  # fmt: skip
    assert (made["POPULATION"], made["HOUSEHOLDS"]) == (17, 0)


def test_residential_share_multiplies_the_weight(town):
    def share(values):
        at = town.buildings.fields().indexOf("share")
        changes = {f.id(): {at: value} for f, value in zip(town.buildings.getFeatures(), values)}
        assert town.buildings.dataProvider().changeAttributeValues(changes)

    share([0.0, 0.75, 0.5, 1.0, 1.0, 1.0])
    found = people(estimated(town, RESIDENTIAL_FIELD="share"))
    assert [found[b] for b in ("a1", "a2", "a3")] == [(0, 0), (3, 6), (3, 6)]
    share([None, 1.0, 1.0, 1.0, 1.0, 1.0])
    log = Log()
    assert people(estimated(town, log, RESIDENTIAL_FIELD="share"))["a1"] == (1, 2)
    assert log.warnings == ["Buildings without a residential share: 1; they were taken as residential."]


def test_residential_share_as_yes_or_no(provider, town):
    buildings = layer(
        "Polygon",
        "buid:string height:double home:bool",
        [(square(10), "a1", 10, True), (square(30), "a2", 10, False), (square(50), "a3", 10, True)],
    )
    found = people(estimated(town, INPUT=buildings, RESIDENTIAL_FIELD="home"))
    assert found == {"a1": (3, 6), "a2": (0, 0), "a3": (3, 6)}


def test_points_with_a_weight_field(town):
    points = layer(
        "Point",
        "buid:string units:double",
        [("Point (10 10)", "p1", 1), ("Point (20 10)", "p2", 2), ("Point (110 10)", "p3", 5)],
    )
    made = estimated(town, INPUT=points, WEIGHT=3, WEIGHT_FIELD="units")
    assert people(made) == {"p1": (2, 4), "p2": (4, 8), "p3": (2, 5)}
    assert made["OUTPUT"].geometryType() == points.geometryType()


def test_zones_as_a_table_without_geometry(town):
    table = layer("none", "zone:string pop:integer hh:integer", [(None, "A", 12, 6), (None, "B", 5, 2)])
    buildings = layer(
        "Polygon",
        "buid:string height:double block:string",
        [(square(10), "a1", 10, "A"), (square(30), "b1", 10, "B"), (square(50), "x", 10, None), (None, "y", 10, "B")],
    )
    log = Log()
    made = estimated(town, log, INPUT=buildings, ZONES=table, BUILDING_ZONE_FIELD="block")
    assert people(made) == {"a1": (6, 12), "b1": (2, 5), "x": (None, None), "y": (0, 0)}
    assert log.warnings == [
        "Buildings without a usable geometry, skipped: 1.",
        "Buildings without an area (empty geometry): 1; nobody is estimated to live there.",
        "Buildings outside of all zones: 1; they have no estimate.",
    ]


def test_zones_in_another_crs(town):
    from qgis import processing

    moved = processing.run(
        "native:reprojectlayer", {"INPUT": town.zones, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    assert moved.crs().authid() == "EPSG:4326"
    made = estimated(town, ZONES=moved, OUTPUT_ZONES="memory:")
    assert people(made) == people(estimated(town))
    assert made["OUTPUT"].crs().authid() == CRS
    # The zones come back on the buildings, under the CRS that their coordinates are in.
    assert made["OUTPUT_ZONES"].crs().authid() == CRS
    assert made["OUTPUT_ZONES"].extent().xMaximum() == pytest.approx(300, abs=0.01)


def test_feet_become_metres(provider):
    # A square of 100 feet is 929.03 m²; QGIS 3.22 does not tell survey feet from feet.
    crs = "EPSG:2278"
    made = run(
        "estimatepopulation",
        INPUT=layer("Polygon", "buid:string height:double", [(square(3_000_010, 13_000_010, 100), "a", 3.0)], crs),
        ZONES=layer("Polygon", "zone:string pop:integer", [(square(3_000_000, 13_000_000, 500), "A", 4)], crs),
        ZONE_ID_FIELD="zone",
        POPULATION_FIELD="pop",
    )
    assert column(made["OUTPUT"], "weight") == [pytest.approx(929.03 * 3, abs=0.1)]


def test_zone_without_building_is_listed_or_spilled(town):
    buildings = layer(
        "Polygon",
        "buid:string height:double",
        [(square(10), "a1", 10), (square(80), "a2", 10), (square(250), "c1", 10)],
    )
    log = Log()
    made = estimated(town, log, INPUT=buildings, OUTPUT_ZONES="memory:")
    assert made["ZONES_WITHOUT_BUILDINGS"] == 1
    assert made["POPULATION"] == 12
    assert column(made["OUTPUT_ZONES"], *ZONE_FIELDS)[1] == ("B", 0, 2, 5, "no_buildings", None)
    assert (made["ZONES_BEYOND"], made["POPULATION_BEYOND"], made["HOUSEHOLDS_BEYOND"]) == (0, 0, 0)
    assert log.warnings[0] == (
        "Zones with people but no building that is lived in: 1 (B); their people (households: 2, persons: 5) are in no "
        "building: see the zones output, or turn spilling on."
    )
    # a2 is 10 m from zone B, c1 50 m.
    made = estimated(town, log, INPUT=buildings, SPILL=True, OUTPUT_ZONES="memory:")
    assert people(made) == {"a1": (3, 6), "a2": (5, 11), "c1": (0, 0)}
    assert (made["POPULATION"], made["ZONES_WITHOUT_BUILDINGS"]) == (17, 1)
    assert column(made["OUTPUT_ZONES"], *ZONE_FIELDS)[1] == ("B", 0, 2, 5, "spilled", "a2")


def test_a_zone_without_geometry_is_not_spilled_but_listed(town):
    zones = layer(
        "Polygon",
        "zone:string pop:integer hh:integer",
        [(square(0, 0, 100), "A", 12, 6), (None, "B", 5, 2), (square(80, 80), "D", 3, 1)],
    )
    buildings = layer("Polygon", "buid:string height:double", [(square(10), "a1", 10)])
    log = Log()
    made = estimated(town, log, INPUT=buildings, ZONES=zones, SPILL=True, OUTPUT_ZONES="memory:")
    assert column(made["OUTPUT_ZONES"], "zone_id", "status", "spill_buid") == [
        ("A", "estimated", None), ("B", "no_buildings", None), ("D", "spilled", "a1"),
    ]  # fmt: skip
    assert (made["POPULATION"], made["ZONES_WITHOUT_BUILDINGS"]) == (15, 2)
    assert log.warnings == [
        "Zones without a usable geometry, skipped: 1.",
        "Zones with people and no building, moved to the nearest building: 1 (D; persons: 3). Of these, zones beyond the "
        "buildings: 1 (persons: 3); where the layer only lacks the buildings, leave those zones out.",
        "Zones with people but no building that is lived in: 1 (B); their people (households: 2, persons: 5) are in no "
        "building: see the zones output, or give those zones a geometry to spill them.",
    ]


def test_group_quarters_go_to_the_largest_building(town):
    zones = layer("Polygon", "zone:string pop:integer hh:integer gq:integer", [(square(0, 0, 100), "A", 40, 6, 28)])
    rows = by(estimated(town, ZONES=zones, GROUP_QUARTERS_FIELD="gq")["OUTPUT"], "buid")
    assert [(rows[b]["pop_int"], rows[b]["pop_gq"]) for b in ("a1", "a2", "a3")] == [(2, 0), (4, 0), (34, 28)]


def test_fractional_totals_keep_the_layers_sum(town):
    zones = layer(
        "Polygon",
        "zone:string pop:double hh:double",
        [
            (square(0, 0, 100), "A", 3.3, 1.3),
            (square(100, 0, 100), "B", 3.3, 1.3),
            (square(200, 0, 100), "C", 3.4, 1.4),
        ],
    )
    log = Log()
    made = estimated(town, log, ZONES=zones, OUTPUT_ZONES="memory:")
    assert log.warnings == ["Zones with fractional totals: 3; they were rounded with the layer's sum kept."]
    assert column(made["OUTPUT_ZONES"], "zone_id", "n_hh", "persons") == [("A", 1, 3), ("B", 1, 3), ("C", 2, 4)]
    assert sums(made) == {"A": (1, 3), "B": (1, 3), "C": (2, 4)}


@pytest.mark.parametrize("kind", ["string", "int8", "double(20,0)"])
def test_ids_are_text_whatever_the_field_is(town, kind):
    zones = layer("Polygon", f"zone:{kind} pop:integer", [(square(0, 0, 100), 481677246001000, 12)])
    buildings = layer("Polygon", "buid:double height:double", [(square(10), 7.0, 10), (square(30), 8.0, 10)])
    made = estimated(town, INPUT=buildings, ZONES=zones, HOUSEHOLDS_FIELD=None)
    assert column(made["OUTPUT"], "buid", "zone_id", "pop_int") == [
        ("7", "481677246001000", 6),
        ("8", "481677246001000", 6),
    ]


def test_lost_leading_zeros_are_found_by_number(town):
    zones = layer("none", "zone:string pop:integer", [(None, "060371000", 12), (None, "060372000", 3)])
    buildings = layer(
        "Polygon",
        "buid:string height:double block:int8",
        [(square(10), "a", 10, 60371000), (square(30), "b", 10, 60372000)],
    )
    log = Log()
    made = estimated(town, log, INPUT=buildings, ZONES=zones, HOUSEHOLDS_FIELD=None, BUILDING_ZONE_FIELD="block")
    assert column(made["OUTPUT"], "zone_id", "pop_int") == [("060371000", 12), ("060372000", 3)]
    assert log.warnings == ["Buildings matched to their zone by number, because leading zeros were lost: 2."]


def test_rerun_overwrites_in_place_and_the_rest_passes_through(town):
    once = estimated(town)["OUTPUT"]
    assert names(once) == ["buid", "height", "storeys", "units", "share", "note", *BUILDING_FIELDS[1:]]
    assert column(once, "note") == [f"note {b}" for b in ("a1", "a2", "a3", "b1", "b2", "c1")]
    again = estimated(town, INPUT=once, WEIGHT=4)["OUTPUT"]
    assert names(again) == names(once)
    assert column(again, "buid", "note", "pop_int")[:3] == [
        ("a1", "note a1", 4),
        ("a2", "note a2", 4),
        ("a3", "note a3", 4),
    ]


def test_without_id_fields_the_features_own_numbers_serve(town):
    buildings = layer("Polygon", "height:double", [(square(10), 10), (square(30), 10)])
    log = Log()
    made = estimated(town, log, INPUT=buildings, ZONE_ID_FIELD=None)
    assert column(made["OUTPUT"], "buid", "zone_id") == [("1", "1"), ("2", "1")]
    assert log.warnings[:2] == [
        "ZONE_ID_FIELD was not given: the features' own numbers serve as ids (1, 2, 3).",
        "BUILDING_ID_FIELD was not given: the features' own numbers serve as ids (1, 2).",
    ]


def test_missing_heights_are_filled_and_counted(town):
    buildings = layer(
        "Polygon",
        "buid:string height:double",
        [
            (square(10), "a1", 10), (square(30), "a2", None), (square(50), "a3", 30), (square(70), "a4", 0),
            (square(110), "b1", None), (square(130), "b2", -4),
        ],
    )  # fmt: skip
    log = Log()
    rows = by(estimated(town, log, INPUT=buildings)["OUTPUT"], "buid")
    # The median of zone A is 20 m; zone B has no height, the layer's median is 20 m too.
    assert {b: (r["weight"], r["h_source"]) for b, r in rows.items()} == {
        "a1": (1000, "given"), "a2": (2000, "zone median"), "a3": (3000, "given"), "a4": (2000, "zone median"),
        "b1": (2000, "layer median"), "b2": (2000, "layer median"),
    }  # fmt: skip
    assert [r["height"] for r in rows.values()] == [10, None, 30, 0, None, -4]
    assert log.warnings == [
        "Buildings that have no height: 4; with the median of their zone: 2, with that of the layer: 2 (h_source)."
    ]
