"""Compare allocations, through Processing and qgis_process."""

import pytest
from invented_town import plan
from layers import Log, column, layer, names, rows, run

RESIDUALS = ["hh_res_opt", "pop_res_op", "hh_res_mc", "pop_res_mc"]
ZONE_FIELDS = ["zone_id", "n_bldg", "pop_int", "pop_opt", "net_opt", "abs_opt", "pop_mc", "net_mc", "abs_mc"]
SCORES = [
    "MSE_BUILDINGS", "MSE_HOUSEHOLDS", "SSE_PER_HOUSEHOLD", "NET_PERCENT", "ABSOLUTE_PERCENT", "NET_PERCENT_HOUSEHOLDS",
]  # fmt: skip

# Table 4 (Ye et al. 2024): persons and households by Monte Carlo.
TABLE4_MC = {
    "11985": (24, 7), "12000": (34, 10), "12014": (4, 1), "12027": (59, 18), "12043": (12, 4), "12050": (23, 8),
    "12056": (50, 16), "12091": (27, 8), "12101": (23, 8), "12105": (43, 16), "12113": (19, 8), "13874": (66, 21),
    "13878": (73, 23), "14444": (90, 29), "28128": (21, 8),
}  # fmt: skip


def both(*values):
    """Buildings with both results; `values` are (id, zone, H, P, H and P by optimization, H and P by Monte Carlo)."""
    fields = "buid:string zone_id:string hh_int:integer pop_int:integer hh_opt:integer pop_opt:integer hh_mc:integer pop_mc:integer"
    return layer("none", fields, [(None, *row) for row in values])


HAND = both(("a", "Z1", 2, 4, 2, 4, 2, 6), ("b", "Z1", 1, 4, 1, 4, 1, 2), ("c", "Z2", 3, 8, 3, 9, 2, 8))


# --- On the bundled sample, through qgis_process


def test_sample_numbers_are_those_of_the_allocations(sample_run):
    made = sample_run("compareallocations")
    assert sorted(made.numbers) == sorted(f"{score}_{method}" for score in SCORES for method in ("OPT", "MC"))
    for method, algorithm in (("OPT", "allocatehouseholdsoptimization"), ("MC", "allocatehouseholdsmontecarlo")):
        for score in SCORES[:5]:
            assert made.numbers[f"{score}_{method}"] == sample_run(algorithm).numbers[score]
        assert made.numbers[f"NET_PERCENT_HOUSEHOLDS_{method}"] == 0
    assert made.stderr == ""


def test_sample_buildings_are_sorted_worst_first(sample_run):
    made = sample_run("compareallocations").results
    worst = [max(abs(opt or 0), abs(mc or 0)) for opt, mc in column(made["OUTPUT"], "pop_res_op", "pop_res_mc")]
    assert worst == sorted(worst, reverse=True)
    assert names(made["OUTPUT"]) == names(sample_run("allocatehouseholdsmontecarlo").results["OUTPUT"])


def test_sample_zones(sample_run):
    made = sample_run("compareallocations").results
    assert names(made["OUTPUT_ZONES"]) == ZONE_FIELDS
    (zone,) = [row for row in rows(made["OUTPUT_ZONES"]) if row["zone_id"] == plan.TABLE4_ZONE]
    assert [zone[name] for name in ZONE_FIELDS[1:8]] == [15, 601, 601, 0, 0, 601, 0]
    assert zone["abs_mc"] > 0


# --- Worked out by hand


def test_worked_example(provider):
    made = run("compareallocations", INPUT=HAND, OUTPUT_ZONES="memory:")
    wanted = {
        # Optimization: one residual of 1 in a building of 3 households.
        "MSE_BUILDINGS_OPT": 1 / 3, "MSE_HOUSEHOLDS_OPT": 3 / 6, "SSE_PER_HOUSEHOLD_OPT": 1 / 6,
        "NET_PERCENT_OPT": 6.25, "ABSOLUTE_PERCENT_OPT": 6.25, "NET_PERCENT_HOUSEHOLDS_OPT": 0,
        # Monte Carlo: +2 and -2 cancel out in the net error; one household of six is missing.
        "MSE_BUILDINGS_MC": 8 / 3, "MSE_HOUSEHOLDS_MC": (2 * 4 + 1 * 4) / 5, "SSE_PER_HOUSEHOLD_MC": 8 / 5,
        "NET_PERCENT_MC": 0, "ABSOLUTE_PERCENT_MC": 25, "NET_PERCENT_HOUSEHOLDS_MC": 100 / 6,
    }  # fmt: skip
    assert {name: made[name] for name in wanted} == pytest.approx(wanted)
    assert column(made["OUTPUT"], "buid", *RESIDUALS) == [("a", 0, 0, 0, 2), ("b", 0, 0, 0, -2), ("c", 0, 1, -1, 0)]
    assert column(made["OUTPUT_ZONES"], *ZONE_FIELDS) == [
        ("Z1", 2, 8, 8, 0, 0, 8, 0, 50),
        ("Z2", 1, 8, 9, 12.5, 12.5, 8, 0, 0),
    ]


def test_table_4_as_printed(provider):
    buildings = both(*((b, "Z", h, p, h, p, TABLE4_MC[b][1], TABLE4_MC[b][0]) for b, (p, h, _) in plan.TABLE4.items()))
    made = run("compareallocations", INPUT=buildings)
    # 601 - 568 = 33 persons are missing; the absolute residuals add up to 47.
    assert made["NET_PERCENT_MC"] == pytest.approx(100 * 33 / 601) and round(made["NET_PERCENT_MC"], 2) == 5.49
    assert made["ABSOLUTE_PERCENT_MC"] == pytest.approx(100 * 47 / 601)
    assert [made[f"{score}_OPT"] for score in SCORES] == [0] * 6


def test_buildings_without_both_results_are_left_out_and_counted(provider):
    log = Log()
    buildings = both(
        ("a", "Z", 1, 2, 1, 2, 1, 2), ("b", "Z", 1, 2, 1, 4, None, None), ("c", None, None, None, *[None] * 4)
    )
    made = run("compareallocations", log, INPUT=buildings)
    assert made["MSE_BUILDINGS_OPT"] == 0
    assert log.warnings == ["Buildings left out, because they lack the estimate or an allocation: 2."]
    assert column(made["OUTPUT"], "buid", *RESIDUALS) == [
        ("a", 0, 0, 0, 0), ("b", None, None, None, None), ("c", None, None, None, None),
    ]  # fmt: skip


def test_rerun_gives_the_same(provider):
    once = run("compareallocations", INPUT=HAND)["OUTPUT"]
    again = run("compareallocations", INPUT=once)["OUTPUT"]
    assert names(again) == names(once)
    assert rows(again) == rows(once)
