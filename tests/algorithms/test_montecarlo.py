"""Allocate households to buildings by Monte Carlo, through Processing and qgis_process."""

from collections import Counter

import make_sample
import pytest
from layers import Log, by, column, layer, names, rows, run, sample, square

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
    in_table_4 = [r for r in rows(made["OUTPUT"]) if r["zone_id"] == make_sample.TABLE4_ZONE]
    # Every draw places all 601 persons, so the means add up to them.
    assert sum(row["pop_mc_avg"] for row in in_table_4) == pytest.approx(601)
    assert all(row["pop_mc_p05"] <= row["pop_mc_avg"] <= row["pop_mc_p95"] for row in in_table_4)
    assert all(row["pop_mc_sd"] > 0 for row in in_table_4)
    cottage = next(row for row in in_table_4 if row["buid"] == "12014")
    # One household of 3.27 persons on average, between one and seven.
    assert 2.5 < cottage["pop_mc_avg"] < 4.0 and cottage["pop_mc_p05"] >= 1 and cottage["pop_mc_p95"] <= 7


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
    made = run("allocatehouseholdsmontecarlo", **published_town(), DRAWS=2000)
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
