"""Allocate households to buildings by Monte Carlo, through Processing and qgis_process."""

from collections import Counter

import numpy as np
import pytest
from invented_town import plan
from layers import CRS, Log, by, column, layer, names, opened, refusal, rows, run, sample, square

BUILDING_FIELDS = ["hh_mc", "pop_mc", "hh_res_mc", "pop_res_mc"]
SPREAD_FIELDS = ["pop_mc_avg", "pop_mc_sd", "pop_mc_p05", "pop_mc_p95"]
NOT_DRAWN = "not drawn: every building of its zone had reached its persons or its households"


def allocated(town, log=None, **parameters):
    outputs = {"OUTPUT_HOUSEHOLDS": "memory:", "OUTPUT_ZONES": "memory:"}
    return run("allocatehouseholdsmontecarlo", log, **{**outputs, **town.allocation(), **parameters})


# --- On the bundled sample, through qgis_process: run on the output of the optimization, 100 draws


def test_sample_numbers(sample_run):
    made = sample_run("allocatehouseholdsmontecarlo")
    numbers = {name: made.numbers[name] for name in ("HOUSEHOLDS", "ALLOCATED", "UNALLOCATED", "VACANT", "ZONES")}
    assert numbers == {"HOUSEHOLDS": 1669, "ALLOCATED": 1660, "UNALLOCATED": 9, "VACANT": 110, "ZONES": 28}
    assert not {"PROVEN_ZONES", "OBJECTIVE"} & set(made.numbers)
    assert made.numbers["NET_PERCENT"] == 0
    best = sample_run("allocatehouseholdsoptimization").numbers
    for score in ("MSE_BUILDINGS", "MSE_HOUSEHOLDS", "SSE_PER_HOUSEHOLD", "ABSOLUTE_PERCENT"):
        assert made.numbers[score] > best[score]


def test_sample_keeps_the_optimization_on_the_same_layer(sample_run):
    before = sample_run("allocatehouseholdsoptimization").results["OUTPUT"]
    after = sample_run("allocatehouseholdsmontecarlo").results["OUTPUT"]
    assert names(after) == [*names(before), *BUILDING_FIELDS, *SPREAD_FIELDS]
    kept = names(before)
    assert column(after, *kept) == column(before, *kept)


def test_sample_sums_are_exact_in_every_zone(sample_run):
    made = sample_run("allocatehouseholdsmontecarlo").results
    fit = by(made["OUTPUT_ZONES"], "zone_id")
    for zone in rows(sample("zones")):
        if zone["blockid"] != "481677246001005":
            row = fit[zone["blockid"]]
            assert (row["n_hh"], row["persons"]) == (zone["households"], zone["pop"])
            assert row["status"] == ("simulated" if zone["households"] else row["status"])
    built = Counter()
    for zone, households, persons in column(made["OUTPUT"], "zone_id", "hh_mc", "pop_mc"):
        built[zone, "households"] += households
        built[zone, "persons"] += persons
    assert all((built[z, "households"], built[z, "persons"]) == (row["n_hh"], row["persons"]) for z, row in fit.items())


def test_sample_households_are_placed_once_or_have_a_reason(sample_run):
    made = sample_run("allocatehouseholdsmontecarlo").results
    listed = rows(made["OUTPUT_HOUSEHOLDS"])
    assert names(made["OUTPUT_HOUSEHOLDS"]) == [*names(sample("households")), "buid_mc", "reason"]
    assert sorted(row["huid"] for row in listed) == sorted(column(sample("households"), "huid"))
    assert Counter((row["buid_mc"] is None, row["reason"]) for row in listed) == {
        (False, None): 1660,
        (True, "vacant unit, left out"): 110,
        (True, "its zone is not a zone of any building"): 9,
    }


def test_sample_spread_of_the_draws(sample_run):
    made = sample_run("allocatehouseholdsmontecarlo").results
    in_table_4 = [r for r in rows(made["OUTPUT"]) if r["zone_id"] == plan.TABLE4_ZONE]
    # Every draw places all 601 persons, so the means add up to them.
    assert sum(row["pop_mc_avg"] for row in in_table_4) == pytest.approx(601)
    assert all(row["pop_mc_p05"] <= row["pop_mc_avg"] <= row["pop_mc_p95"] for row in in_table_4)
    assert all(row["pop_mc_sd"] > 0 for row in in_table_4)
    cottage = next(row for row in in_table_4 if row["buid"] == "12014")
    # 0.6 households of 3.27 persons on average: one of one to seven persons, or none or two where the weight is off.
    assert 1.5 < cottage["pop_mc_avg"] < 4.0 and cottage["pop_mc_p05"] == 0 and 5 <= cottage["pop_mc_p95"] <= 10
    exact = run(
        "allocatehouseholdsmontecarlo", INPUT=sample_run("allocatehouseholdsoptimization").results["OUTPUT"],
        HOUSEHOLDS=sample("households"), GROUP_QUARTERS_FIELD="gqtype", DRAWS=100, WEIGHT_ERROR=0,
    )  # fmt: skip
    exact = by(exact["OUTPUT"], "buid")
    assert 2.5 < exact["12014"]["pop_mc_avg"] < 4.0 and exact["12014"]["pop_mc_p05"] >= 1
    assert {b: r["pop_mc"] for b, r in exact.items()} == {r["buid"]: r["pop_mc"] for r in rows(made["OUTPUT"])}


def test_sample_spread_of_the_zones(sample_run):
    made = sample_run("allocatehouseholdsmontecarlo").results
    assert names(made["OUTPUT_ZONES"])[-4:] == SPREAD_FIELDS
    for row in rows(made["OUTPUT_ZONES"]):
        # Every draw places everybody.
        assert [row[name] for name in SPREAD_FIELDS] == [row["persons"], 0, row["persons"], row["persons"]]


def test_sample_without_an_error_by_qgis_process(sample_run, qgis_process, tmp_path):
    """Neighbourhoods differ as the 29 zones of the sample say, and the run tells how such intervals hold."""
    given = {
        "INPUT": sample_run("allocatehouseholdsoptimization").results["OUTPUT"], "HOUSEHOLDS": sample("households"),
        "GROUP_QUARTERS_FIELD": "gqtype", "DRAWS": 20,
    }  # fmt: skip
    runs = []
    for name in ("a", "b"):
        finished = qgis_process.run(
            "doorstep:allocatehouseholdsmontecarlo", **given, OUTPUT=tmp_path / f"{name}.gpkg",
            OUTPUT_HTML=tmp_path / f"{name}.html",
        )  # fmt: skip
        assert finished.returncode == 0, finished.stderr
        runs.append((finished.results["ZONE_COVERAGE"], rows(finished.results["OUTPUT"])))
    assert runs[0] == runs[1] and 70 <= runs[0][0] <= 100
    exact = by(run("allocatehouseholdsmontecarlo", **given, WEIGHT_ERROR=0)["OUTPUT"], "buid")
    assert all(row["pop_mc"] == exact[row["buid"]]["pop_mc"] for row in runs[0][1])
    wider = [row["pop_mc_sd"] > exact[row["buid"]]["pop_mc_sd"] for row in runs[0][1] if row["pop_mc_avg"]]
    assert np.mean(wider) > 0.8
    said = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "90 % intervals of zones spread with their neighbours" in said
    assert "those of their neighbours: 2" in said and "Estimated from zones: 2" in said


def test_sample_summary_by_qgis_process(sample_run, qgis_process, tmp_path):
    given = {
        "INPUT": sample_run("allocatehouseholdsoptimization").results["OUTPUT"], "HOUSEHOLDS": sample("households"),
        "GROUP_QUARTERS_FIELD": "gqtype", "SUMMARY_ZONES": sample("zones"), "SUMMARY_ID_FIELD": "blockid",
        "SUMMARY_KNOWN_FIELD": "pop", "DRAWS": 20, "WEIGHT_ERROR": 0.4,
    }  # fmt: skip
    runs = []
    for name in ("a", "b"):
        finished = qgis_process.run(
            "doorstep:allocatehouseholdsmontecarlo", **given, OUTPUT=tmp_path / f"{name}.gpkg",
            OUTPUT_SUMMARY=tmp_path / f"{name}_zones.gpkg", OUTPUT_HTML=tmp_path / f"{name}.html",
        )  # fmt: skip
        assert finished.returncode == 0, finished.stderr
        runs.append((finished.results["COVERAGE_PERCENT"], rows(finished.results["OUTPUT_SUMMARY"])))
    assert runs[0] == runs[1]
    coverage, found = runs[0]
    # The zones are those of the allocation: its persons are known, but in the one without buildings and its 21 people.
    assert coverage == pytest.approx(100 * 28 / 29)
    given = ["blockid", "pop", "households", *(f"hh{n}" for n in range(1, 8)), "gq_pop", "vacant"]
    assert list(found[0]) == [*given, "sum_id", "n_bldg", "persons", *SPREAD_FIELDS, "known", "covered"]
    assert [row["sum_id"] for row in found] == sorted(row["blockid"] for row in found)
    for row in found:
        if row["covered"] == 1:
            assert row["persons"] == row["pop_mc_avg"] == row["pop_mc_p05"] == row["pop_mc_p95"] == row["pop"] > 0
    assert Counter(row["covered"] for row in found) == {1: 28, 0: 1, None: 1}
    report = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "Known persons within the 90 % intervals of the draws" in report and "96.5517" in report


# --- A town worked out by hand


def test_conserving_deals_every_household_to_the_estimated_places(town):
    made = allocated(town)
    assert names(made["OUTPUT"])[-4:] == BUILDING_FIELDS
    found = by(made["OUTPUT"], "buid")
    # All households of zone A have two persons, and b2 takes both of zone B.
    assert {b: tuple(r[f] for f in BUILDING_FIELDS) for b, r in found.items()} == {
        "a1": (1, 2, 0, 0), "a2": (2, 4, 0, 0), "a3": (3, 6, 0, 0),
        "b1": (0, 0, 0, -1), "b2": (2, 5, 0, 1), "c1": (0, 0, 0, 0),
    }  # fmt: skip
    assert (made["HOUSEHOLDS"], made["ALLOCATED"], made["UNALLOCATED"]) == (8, 8, 0)
    assert {row["status"] for row in rows(made["OUTPUT_ZONES"])} == {"simulated", "empty"}
    assert [row["bound"] for row in rows(made["OUTPUT_ZONES"])] == [None] * 3


def published_town():
    """One zone of two equal buildings for 4 households; 3, 3, 3, 1 persons, estimated 5 and 5."""
    buildings = layer(
        "Polygon",
        "buid:string zone_id:string hh_int:integer pop_int:integer area:double",
        [(square(0), "x", "Z", 2, 5, 100), (square(20), "y", "Z", 2, 5, 100)],
    )
    households = layer(
        "none",
        "huid:string blockid:string numprec:integer",
        [(None, f"h{i}", "Z", n) for i, n in enumerate((3, 3, 3, 1))],
    )
    return {"INPUT": buildings, "HOUSEHOLDS": households}


def test_as_published_stops_at_the_estimate_and_lists_the_rest(town):
    buildings = layer(
        "Polygon",
        "buid:string zone_id:string hh_int:integer pop_int:integer",
        [(square(0), "x", "Z", 2, 3), (square(20), "y", "Z", 2, 9)],
    )
    households = layer(
        "none", "huid:string blockid:string numprec:integer", [(None, f"h{i}", "Z", 3) for i in range(4)]
    )
    made = run(
        "allocatehouseholdsmontecarlo", INPUT=buildings, HOUSEHOLDS=households, METHOD=1, OUTPUT_HOUSEHOLDS="memory:",
        OUTPUT_ZONES="memory:",
    )  # fmt: skip
    # Equal areas give two places each (eq. 13). x is full with the first household of three persons; y takes two.
    assert column(made["OUTPUT"], "buid", *BUILDING_FIELDS) == [("x", 1, 3, -1, 0), ("y", 2, 6, 0, -3)]
    assert (made["HOUSEHOLDS"], made["ALLOCATED"], made["UNALLOCATED"]) == (4, 3, 1)
    assert Counter(column(made["OUTPUT_HOUSEHOLDS"], "reason")) == {None: 3, NOT_DRAWN: 1}
    (zone,) = rows(made["OUTPUT_ZONES"])
    assert (zone["n_hh"], zone["persons"], zone["objective"], zone["net_pct"], zone["abs_pct"]) == (3, 9, 3, 25, 25)


def test_as_published_takes_the_area_of_a_field_or_of_the_polygons(provider):
    parameters = {**published_town(), "METHOD": 1, "OUTPUT_HOUSEHOLDS": "memory:"}
    by_field = run("allocatehouseholdsmontecarlo", **parameters, AREA_FIELD="area")
    by_polygon = run("allocatehouseholdsmontecarlo", **parameters)
    assert rows(by_field["OUTPUT"]) == rows(by_polygon["OUTPUT"])
    assert rows(by_field["OUTPUT_HOUSEHOLDS"]) == rows(by_polygon["OUTPUT_HOUSEHOLDS"])


def test_draws_give_mean_and_percentiles(provider):
    made = run("allocatehouseholdsmontecarlo", **published_town(), DRAWS=2000, WEIGHT_ERROR=0.3)
    # Two of 3, 3, 3, 1: 6 persons half of the time and 4 the other half.
    for row in rows(made["OUTPUT"]):
        assert row["pop_mc"] in (4, 6)
        assert row["pop_mc_avg"] == pytest.approx(5, abs=0.1)
        assert row["pop_mc_sd"] == pytest.approx(1, abs=0.05)
        assert (row["pop_mc_p05"], row["pop_mc_p95"]) == (4, 6)


def test_the_seed_gives_the_draw(provider):
    def places(seed):
        made = run("allocatehouseholdsmontecarlo", **published_town(), SEED=seed, OUTPUT_HOUSEHOLDS="memory:")
        return column(made["OUTPUT_HOUSEHOLDS"], "huid", "buid_mc")

    assert places(1) == places(1)
    assert any(places(1) != places(seed) for seed in (2, 3, 4))


def test_after_the_optimization_both_results_are_on_one_layer(town):
    first = run("allocatehouseholdsoptimization", **town.allocation(), OUTPUT_HOUSEHOLDS="memory:")
    log = Log()
    made = allocated(town, log, INPUT=first["OUTPUT"], HOUSEHOLDS=first["OUTPUT_HOUSEHOLDS"])
    assert names(made["OUTPUT"])[-8:] == ["hh_opt", "pop_opt", "hh_res_opt", "pop_res_op", *BUILDING_FIELDS]
    assert names(made["OUTPUT_HOUSEHOLDS"])[-3:] == ["buid_opt", "reason", "buid_mc"]
    assert all(row["buid_opt"] and row["buid_mc"] for row in rows(made["OUTPUT_HOUSEHOLDS"]))
    assert log.warnings == []
    again = allocated(town, INPUT=made["OUTPUT"], HOUSEHOLDS=made["OUTPUT_HOUSEHOLDS"])
    assert rows(again["OUTPUT"]) == rows(made["OUTPUT"])
    assert rows(again["OUTPUT_HOUSEHOLDS"]) == rows(made["OUTPUT_HOUSEHOLDS"])


def test_selected_buildings_only(town):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    buildings = run("estimatepopulation", **town.estimate)["OUTPUT"]
    QgsProject.instance().addMapLayer(buildings, False)
    try:
        buildings.selectByExpression("zone_id = 'B'")
        made = allocated(town, INPUT=QgsProcessingFeatureSourceDefinition(buildings.id(), True))
    finally:
        QgsProject.instance().removeMapLayer(buildings.id())
    assert column(made["OUTPUT"], "buid") == ["b1", "b2"]
    assert (made["HOUSEHOLDS"], made["ALLOCATED"], made["UNALLOCATED"]) == (8, 2, 6)


# --- Any zones, from the joint draws


def summary_zones(*more, crs=CRS):
    """a1 and a2 / a3, b1 and b2 / all of zone A / nobody, and the known persons."""
    return layer(
        "Polygon",
        "name:string count:double",
        [
            ("Polygon ((0 0, 45 0, 45 20, 0 20, 0 0))", "west", 6),
            ("Polygon ((45 0, 155 0, 155 20, 45 20, 45 0))", "east", 1),
            ("Polygon ((500 0, 600 0, 600 20, 500 20, 500 0))", "nobody", 0),
            ("Polygon ((600 0, 700 0, 700 20, 600 20, 600 0))", "unbuilt", 5),
            ("Polygon ((700 0, 800 0, 800 20, 700 20, 700 0))", "unknown", None),
            *more,
        ],
        crs,
    )


SUMMARY = {"SUMMARY_ID_FIELD": "name", "DRAWS": 200, "OUTPUT_SUMMARY": "memory:"}


def test_summary_by_hand(town):
    log = Log()
    made = allocated(town, log, SUMMARY_ZONES=summary_zones(), SUMMARY_KNOWN_FIELD="count", **SUMMARY)
    buildings = by(made["OUTPUT"], "buid")
    found = by(made["OUTPUT_SUMMARY"], "name")
    assert list(found) == ["east", "nobody", "unbuilt", "unknown", "west"]
    assert list(found["east"]) == ["name", "count", "sum_id", "n_bldg", "persons", *SPREAD_FIELDS, "known", "covered"]
    assert {name: (r["n_bldg"], r["persons"]) for name, r in found.items()} == {
        "west": (2, 6), "east": (3, 11), "nobody": (0, 0), "unbuilt": (0, 0), "unknown": (0, 0),
    }  # fmt: skip
    for name, inside in {"west": ("a1", "a2"), "east": ("a3", "b1", "b2")}.items():
        assert found[name]["pop_mc_avg"] == pytest.approx(sum(buildings[b]["pop_mc_avg"] for b in inside))
    # All 17 persons are in one of them in every draw.
    assert found["west"]["pop_mc_avg"] + found["east"]["pop_mc_avg"] == pytest.approx(17)
    assert found["west"]["pop_mc_sd"] == pytest.approx(found["east"]["pop_mc_sd"])
    assert found["west"]["pop_mc_p05"] == pytest.approx(17 - found["east"]["pop_mc_p95"])
    assert [found["nobody"][name] for name in SPREAD_FIELDS] == [0, 0, 0, 0]
    assert {name: r["covered"] for name, r in found.items()} == {
        "west": 1, "east": 0, "nobody": None, "unbuilt": 0, "unknown": None,
    }  # fmt: skip
    assert made["COVERAGE_PERCENT"] == pytest.approx(100 / 3)
    assert log.warnings == [
        "Left out of the summary zones, because field 'count' has no value: 1.",
        "Summary zones with known people and nobody in any draw, because no building there is taken for lived in: 1 "
        "(persons: 5). No interval can hold their counts.",
    ]


def test_summary_without_known_persons(town):
    log = Log()
    given = {**SUMMARY, "SUMMARY_ID_FIELD": None}
    made = allocated(town, log, SUMMARY_ZONES=summary_zones(), **given)
    assert names(made["OUTPUT_SUMMARY"]) == ["name", "count", "sum_id", "n_bldg", "persons", *SPREAD_FIELDS]
    assert column(made["OUTPUT_SUMMARY"], "sum_id") == ["1", "2", "3", "4", "5"]
    assert "COVERAGE_PERCENT" not in made
    assert log.warnings == [
        "SUMMARY_ID_FIELD was not given: the features' own numbers serve as ids (1, 2, 3 and 2 more)."
    ]


def test_buildings_outside_of_the_summary_zones_are_counted(town):
    log = Log()
    west = layer("Polygon", "name:string", [("Polygon ((0 0, 45 0, 45 20, 0 20, 0 0))", "west")])
    made = allocated(town, log, SUMMARY_ZONES=west, **SUMMARY)
    # Of a3, b1, b2 and c1 two have people.
    assert log.warnings == ["Buildings outside of all summary zones: 2 (persons: 11)."]
    assert column(made["OUTPUT_SUMMARY"], "name", "persons") == [("west", 6)]


def test_summary_zones_in_another_crs(town):
    from qgis import processing

    moved = {"INPUT": summary_zones(), "TARGET_CRS": "EPSG:3857", "OUTPUT": "memory:"}
    moved = processing.run("native:reprojectlayer", moved)["OUTPUT"]
    plain = allocated(town, SUMMARY_ZONES=summary_zones(), **SUMMARY)["OUTPUT_SUMMARY"]
    made = allocated(town, SUMMARY_ZONES=moved, **SUMMARY)["OUTPUT_SUMMARY"]
    assert rows(made) == rows(plain)
    # They come back on the buildings, not under the label of the CRS that they left.
    assert opened(made).crs().authid() == CRS
    assert opened(made).extent().toString(1) == opened(plain).extent().toString(1)


def test_zones_of_published_draws_vary(provider):
    # x stops after one household of three persons, but takes two where the first is a smaller one.
    buildings = layer(
        "Polygon",
        "buid:string zone_id:string hh_int:integer pop_int:integer",
        [(square(0), "x", "Z", 2, 3), (square(20), "y", "Z", 2, 9)],
    )
    households = layer(
        "none",
        "huid:string blockid:string numprec:integer",
        [(None, f"h{i}", "Z", n) for i, n in enumerate((3, 3, 2, 1))],
    )
    made = run(
        "allocatehouseholdsmontecarlo", INPUT=buildings, HOUSEHOLDS=households, METHOD=1, DRAWS=300, OUTPUT_ZONES="memory:"
    )  # fmt: skip
    (zone,) = rows(made["OUTPUT_ZONES"])
    assert zone["pop_mc_sd"] > 0 and 6 <= zone["pop_mc_p05"] < zone["pop_mc_avg"] < zone["pop_mc_p95"] == 9
    assert zone["pop_mc_avg"] == pytest.approx(sum(row["pop_mc_avg"] for row in rows(made["OUTPUT"])))


def test_zones_without_buildings_hold_nobody_in_any_draw(town):
    more = layer(
        "none",
        "huid:string blockid:string numprec:integer",
        [*((None, f"A{i}", "A", 2) for i in range(6)), (None, "X", "elsewhere", 3)],
    )
    made = allocated(town, HOUSEHOLDS=more, DRAWS=5)
    found = by(made["OUTPUT_ZONES"], "zone_id")
    assert [found["elsewhere"][name] for name in SPREAD_FIELDS] == [0, 0, 0, 0]
    assert [found["A"][name] for name in SPREAD_FIELDS] == [12, 0, 12, 12]


@pytest.mark.parametrize("error", [0, 2])
def test_first_draw_does_not_depend_on_the_error(town, error):
    one, many = allocated(town), allocated(town, DRAWS=50, WEIGHT_ERROR=error)
    assert rows(one["OUTPUT"]) == [{k: v for k, v in r.items() if k not in SPREAD_FIELDS} for r in rows(many["OUTPUT"])]
    assert rows(one["OUTPUT_HOUSEHOLDS"]) == rows(many["OUTPUT_HOUSEHOLDS"])
    # Zone A has six households of two persons: its buildings' persons vary only with the error.
    spread = {row["buid"]: row["pop_mc_sd"] for row in rows(many["OUTPUT"])}
    assert (spread["a3"] > 0) == (error > 0)


REFUSALS = {
    "one draw": (
        {"SUMMARY_ZONES": summary_zones},
        "A single draw has no spread to give SUMMARY_ZONES; choose more DRAWS, 100 or 1000.",
    ),
    "no zones": (
        {"OUTPUT_SUMMARY": lambda: "memory:", "DRAWS": lambda: 100},
        "OUTPUT_SUMMARY needs zones to sum over; choose SUMMARY_ZONES.",
    ),
    "nothing in them": (
        {"SUMMARY_ZONES": lambda: layer("Polygon", "name:string", []), "DRAWS": lambda: 2},
        "SUMMARY_ZONES has no zones; choose a layer with at least one.",
    ),
    "elsewhere": (
        {"SUMMARY_ZONES": lambda: layer("Polygon", "name:string", [(square(9000), "x")]), "DRAWS": lambda: 2},
        "No building lies in any of SUMMARY_ZONES; check that both layers cover the same place and their CRS.",
    ),
    "points": (
        {"SUMMARY_ZONES": lambda: layer("Point", "name:string", [("Point (1 1)", "x")]), "DRAWS": lambda: 2},
        "Summary zones must be polygons, but layer 'made' holds Point; choose another layer.",
    ),
    "negative": (
        {
            "SUMMARY_ZONES": lambda: layer("Polygon", "count:double", [(square(0, 0, 300), -1)]),
            "SUMMARY_KNOWN_FIELD": lambda: "count", "DRAWS": lambda: 2,
        },
        "Negative values in field 'count' of the summary zones: 1 (rows 1); correct them or filter them out.",
    ),
    "too large an error": ({"WEIGHT_ERROR": lambda: 3}, "WEIGHT_ERROR is '3'; give a number from 0 to 2."),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSALS)
def test_refused(town, case):
    parameters, message = REFUSALS[case]
    given = {name: value() for name, value in parameters.items()}
    assert refusal("allocatehouseholdsmontecarlo", **town.allocation(), OUTPUT="memory:", **given) == message


def test_buildings_without_a_place_are_refused(town):
    table = layer("none", "buid:string zone_id:string hh_int:integer pop_int:integer", [(None, "x", "A", 6, 12)])
    given = {"HOUSEHOLDS": town.households, "SUMMARY_ZONES": summary_zones(), "DRAWS": 2, "OUTPUT": "memory:"}
    assert refusal("allocatehouseholdsmontecarlo", INPUT=table, **given) == (
        "Layer 'made' has no geometries to find SUMMARY_ZONES by; choose buildings that have them."
    )
