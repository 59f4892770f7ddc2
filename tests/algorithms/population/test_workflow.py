"""The full workflow, through Processing and qgis_process."""

from collections import Counter

import pytest
from invented_town import plan
from layers import Log, by, column, layer, names, refusal, rows, run, sample, square

ESTIMATE = ["zone_id", "weight", "h_source", "hh_est", "pop_est", "hh_int", "pop_int", "pop_gq"]
OPTIMIZATION = ["hh_opt", "pop_opt", "hh_res_opt", "pop_res_op"]
MONTE_CARLO = ["hh_mc", "pop_mc", "hh_res_mc", "pop_res_mc"]
ZONE_FIELDS = [
    "zone_id", "n_bldg", "n_hh", "persons", "status", "objective", "bound", "gap", "net_pct", "abs_pct", "seconds",
]  # fmt: skip
SPREAD_FIELDS = ["pop_mc_avg", "pop_mc_sd", "pop_mc_p05", "pop_mc_p95"]
CAMPGROUND = "481677246001005"
OUTPUTS = {"OUTPUT_HOUSEHOLDS": "memory:", "OUTPUT_ZONES": "memory:"}


# --- On the bundled sample, through qgis_process


def test_sample_numbers_are_those_of_the_steps(sample_run):
    made = sample_run("populationperbuilding").numbers
    steps = {}
    for algorithm in ("estimatepopulation", "allocatehouseholdsoptimization"):
        steps |= sample_run(algorithm).numbers
    # Of the households those to place are meant: 1668 and a group quarters.
    assert {name: made[name] for name in steps} == steps
    assert (made["HOUSEHOLDS"], made["ALLOCATED"], made["UNALLOCATED"], made["VACANT"]) == (1669, 1660, 9, 110)
    assert (made["POPULATION"], made["ZONES_WITHOUT_BUILDINGS"]) == (4231, 1)
    compared = sample_run("compareallocations").numbers
    assert {name: made[name] for name in compared} == compared


def test_sample_layers_are_those_of_the_steps(sample_run):
    made = sample_run("populationperbuilding").results
    by_steps = by(sample_run("allocatehouseholdsmontecarlo").results["OUTPUT"], "buid")
    assert names(made["OUTPUT"]) == ["buid", "use", "height", "storeys", *ESTIMATE, *OPTIMIZATION, *MONTE_CARLO]
    for buid, row in by(made["OUTPUT"], "buid").items():
        assert row == {name: by_steps[buid][name] for name in row}
    placed = by(sample_run("allocatehouseholdsoptimization").results["OUTPUT_HOUSEHOLDS"], "huid")
    simulated = by(sample_run("allocatehouseholdsmontecarlo").results["OUTPUT_HOUSEHOLDS"], "huid")
    for huid, row in by(made["OUTPUT_HOUSEHOLDS"], "huid").items():
        assert (row["buid_opt"], row["buid_mc"]) == (placed[huid]["buid_opt"], simulated[huid]["buid_mc"])
        assert row["reason"] == placed[huid]["reason"]


def test_sample_zones_are_those_given_with_their_fit(sample_run):
    made = sample_run("populationperbuilding").results
    given = ["blockid", "pop", "households", *(f"hh{n}" for n in range(1, 8)), "gq_pop", "vacant"]
    assert names(made["OUTPUT_ZONES"]) == [*given, *ZONE_FIELDS]
    fit = by(made["OUTPUT_ZONES"], "blockid")
    assert len(fit) == 30
    for row in fit.values():
        if row["status"] == "optimal":
            assert (row["n_hh"], row["persons"], row["gap"]) == (row["households"], row["pop"], 0)
    assert Counter(row["status"] for row in fit.values()) == {"optimal": 28, "no_buildings": 1, "empty": 1}
    # What the zone without buildings is short of.
    assert [fit[CAMPGROUND][name] for name in ("n_bldg", "n_hh", "persons")] == [0, 9, 21]
    assert fit[plan.TABLE4_ZONE]["objective"] == 0


def test_sample_progress_is_told_step_by_step(sample_run):
    made = sample_run("populationperbuilding")
    steps = [text for text in made.log["info"] if text.startswith("Step ")]
    assert [text.split(" · ")[0] for text in steps] == [f"Step {i} of 5" for i in range(1, 6)]
    assert made.stderr == ""
    assert len(made.warnings) == len(set(made.warnings))


# --- A town worked out by hand


def test_worked_example(town):
    made = run("populationperbuilding", **town.workflow, **OUTPUTS)
    wanted = ["buid", "hh_int", "pop_int", "hh_opt", "pop_opt", "hh_mc", "pop_mc"]
    assert column(made["OUTPUT"], *wanted) == [
        ("a1", 1, 2, 1, 2, 1, 2), ("a2", 2, 4, 2, 4, 2, 4), ("a3", 3, 6, 3, 6, 3, 6),
        ("b1", 0, 1, 0, 0, 0, 0), ("b2", 2, 4, 2, 5, 2, 5), ("c1", 0, 0, 0, 0, 0, 0),
    ]  # fmt: skip
    assert column(made["OUTPUT_ZONES"], "zone", *ZONE_FIELDS[1:8]) == [
        ("A", 3, 6, 12, "optimal", 0, 0, 0), ("B", 2, 2, 5, "optimal", 0, 0, 0), ("C", 0, 0, 0, "empty", None, None, None),
    ]  # fmt: skip
    assert {row["buid_opt"] for row in rows(made["OUTPUT_HOUSEHOLDS"])} == {"a1", "a2", "a3", "b2"}
    assert made["ABSOLUTE_PERCENT_OPT"] == made["ABSOLUTE_PERCENT_MC"] == pytest.approx(200 / 17)


def test_households_are_made_where_there_is_no_list(town):
    made = run("populationperbuilding", **town.estimate, **OUTPUTS)
    assert (made["HOUSEHOLDS"], made["ALLOCATED"], made["UNRECONCILED"]) == (8, 8, 0)
    listed = rows(made["OUTPUT_HOUSEHOLDS"])
    assert [row["huid"] for row in listed] == [f"BAH{i:03}" for i in range(1, 7)] + ["BBH001", "BBH002"]
    assert sum(row["numprec"] for row in listed) == 17
    assert sum(row["pop_opt"] for row in rows(made["OUTPUT"])) == 17


def test_only_persons_without_households(town):
    made = run("populationperbuilding", **{**town.estimate, "HOUSEHOLDS_FIELD": None, "OUTPUT_ZONES": "memory:"})
    assert names(made["OUTPUT"])[-8:] == ESTIMATE
    assert column(made["OUTPUT"], "pop_int") == [2, 4, 6, 1, 4, 0]
    assert made["POPULATION"] == 17
    assert "ALLOCATED" not in made


@pytest.mark.parametrize(
    ("parameters", "fields"),
    [
        ({"MONTE_CARLO": False}, OPTIMIZATION),
        ({"OPTIMIZATION": False}, MONTE_CARLO),
        ({"OPTIMIZATION": False, "MONTE_CARLO": False}, []),
    ],
    ids=["optimization", "monte carlo", "estimate"],
)
def test_methods_can_be_chosen(town, parameters, fields):
    made = run("populationperbuilding", **town.workflow, **parameters)
    assert names(made["OUTPUT"])[-8 - len(fields) :] == [*ESTIMATE, *fields]


def test_zone_counts_of_households_give_way_to_the_list(town):
    # Three households fewer in zone A's count than in the list: the list is what is placed.
    zones = layer("Polygon", "zone:string pop:double hh:double", [(square(0, 0, 100), "A", 12, 3)])
    log = Log()
    made = run("populationperbuilding", log, **{**town.workflow, "ZONES": zones})
    assert [row["hh_opt"] for row in rows(made["OUTPUT"])][:3] == [1, 2, 3]
    assert any("another number of households in the list" in text for text in log.warnings)


def test_households_follow_spilled_people(town):
    buildings = layer("Polygon", "buid:string height:double", [(square(10), "a1", 10), (square(80), "a2", 10)])
    log = Log()
    made = run("populationperbuilding", log, **{**town.workflow, "INPUT": buildings, "SPILL": True}, **OUTPUTS)
    # Zone B has two households of 4 and 1 and no building: a2 is the nearest.
    assert column(made["OUTPUT"], "buid", "hh_int", "pop_int") == [("a1", 3, 6), ("a2", 5, 11)]
    assert sum(row["pop_opt"] for row in rows(made["OUTPUT"])) == 17
    assert made["UNALLOCATED"] == 0
    assert by(made["OUTPUT_ZONES"], "zone")["B"]["status"] == "spilled"
    listed = by(made["OUTPUT_HOUSEHOLDS"], "huid")
    assert listed["B1"]["buid_opt"] in ("a1", "a2") and listed["B1"]["reason"] is None


def test_rerun_overwrites_in_place(town):
    once = run("populationperbuilding", **town.workflow, **OUTPUTS)
    again = run(
        "populationperbuilding",
        **{**town.workflow, "INPUT": once["OUTPUT"], "HOUSEHOLDS": once["OUTPUT_HOUSEHOLDS"], "ZONES": once["OUTPUT_ZONES"]},
        **OUTPUTS,
    )  # fmt: skip
    for output in ("OUTPUT", "OUTPUT_HOUSEHOLDS", "OUTPUT_ZONES"):
        assert names(again[output]) == names(once[output])
        assert rows(again[output]) == rows(once[output])


def test_group_quarters_come_from_the_list_where_no_zone_field_says(town):
    listed = layer(
        "none",
        "huid:string blockid:string numprec:integer gqtype:integer",
        [*((None, f"A{i}", "A", 2, 0) for i in range(1, 7)), (None, "G", "A", 28, 3)],
    )
    zones = layer("Polygon", "zone:string pop:double hh:double", [(square(0, 0, 100), "A", 40, 6)])
    made = run(
        "populationperbuilding",
        **{**town.estimate, "ZONES": zones, "HOUSEHOLDS": listed, "GROUP_QUARTERS_FIELD": "gqtype"},
    )
    found = by(made["OUTPUT"], "buid")
    assert [(found[b]["pop_gq"], found[b]["pop_opt"]) for b in ("a1", "a2", "a3")] == [(0, 2), (0, 4), (28, 34)]


def test_points_with_weights_and_a_table_of_zones(town):
    points = layer(
        "Point",
        "buid:string units:double block:string",
        [("Point (0 0)", "p1", 1, "A"), ("Point (0 0)", "p2", 2, "A"), (None, "p3", 3, "B")],
    )
    zones = layer("none", "zone:string pop:integer hh:integer", [(None, "A", 12, 6), (None, "B", 5, 2)])
    made = run(
        "populationperbuilding",
        **{**town.workflow, "INPUT": points, "ZONES": zones, "BUILDING_ZONE_FIELD": "block", "WEIGHT": 3, "WEIGHT_FIELD": "units"},
    )  # fmt: skip
    assert column(made["OUTPUT"], "buid", "hh_opt", "pop_opt") == [("p1", 2, 4), ("p2", 4, 8), ("p3", 2, 5)]


def test_sample_in_csv_and_shapefile(provider, tmp_path):
    """Formats in which ids and names suffer: the same people come out."""
    from layers import opened, save

    buildings = save(opened(sample("buildings")), tmp_path / "buildings.shp", "ESRI Shapefile")
    zones = save(opened(sample("zones")), tmp_path / "zones.shp", "ESRI Shapefile")
    households = save(opened(sample("households")), tmp_path / "households.csv", "CSV")
    common = {
        "ZONE_ID_FIELD": "blockid",
        "POPULATION_FIELD": "pop",
        "HOUSEHOLDS_FIELD": "households",
        "GROUP_QUARTERS_FIELD": "gqtype",
    }
    outputs = {"OUTPUT": "b.shp", "OUTPUT_HOUSEHOLDS": "h.csv", "OUTPUT_ZONES": "z.csv"}
    (tmp_path / "out").mkdir()
    plain = run(
        "populationperbuilding",
        INPUT=sample("buildings"),
        ZONES=sample("zones"),
        HOUSEHOLDS=sample("households"),
        **common,
        **OUTPUTS,
    )
    made = run(
        "populationperbuilding", INPUT=buildings, ZONES=zones, HOUSEHOLDS=households, **common,
        **{name: str(tmp_path / "out" / file) for name, file in outputs.items()},
    )  # fmt: skip
    assert names(made["OUTPUT"]) == names(plain["OUTPUT"])
    wanted = ["buid", "zone_id", "hh_int", "pop_int", *OPTIMIZATION, *MONTE_CARLO]
    assert column(made["OUTPUT"], *wanted) == column(plain["OUTPUT"], *wanted)
    assert column(made["OUTPUT_HOUSEHOLDS"], "huid", "buid_opt", "buid_mc") == [
        (h, b or "", m or "") for h, b, m in column(plain["OUTPUT_HOUSEHOLDS"], "huid", "buid_opt", "buid_mc")
    ]
    assert column(made["OUTPUT_ZONES"], "zone_id", "status") == column(plain["OUTPUT_ZONES"], "zone_id", "status")


# --- Intervals of the draws


def halves():
    """a1 and a2 / a3, b1 and b2."""
    return layer(
        "Polygon",
        "name:string count:integer",
        [
            ("Polygon ((0 0, 45 0, 45 20, 0 20, 0 0))", "west", 6),
            ("Polygon ((45 0, 155 0, 155 20, 45 20, 45 0))", "east", 30),
        ],
    )


@pytest.mark.parametrize("optimization", [True, False])
def test_draws_and_summary_zones_are_handed_on(town, optimization):
    draws = {"DRAWS": 100, "WEIGHT_ERROR": 0.5, "SUMMARY_ID_FIELD": "name", "SUMMARY_KNOWN_FIELD": "count"}
    made = run(
        "populationperbuilding", **town.workflow, **draws, SUMMARY_ZONES=halves(), OPTIMIZATION=optimization,
        OUTPUT_ZONES="memory:", OUTPUT_SUMMARY="memory:",
    )  # fmt: skip
    step = run(
        "allocatehouseholdsmontecarlo", **town.allocation(), **draws, SUMMARY_ZONES=halves(), OUTPUT_SUMMARY="memory:"
    )
    assert rows(made["OUTPUT_SUMMARY"]) == rows(step["OUTPUT_SUMMARY"])
    assert made["COVERAGE_PERCENT"] == step["COVERAGE_PERCENT"] == 50
    assert column(made["OUTPUT"], "buid", *SPREAD_FIELDS) == column(step["OUTPUT"], "buid", *SPREAD_FIELDS)
    assert names(made["OUTPUT_ZONES"])[-len(ZONE_FIELDS) - 4 :] == [*ZONE_FIELDS, *SPREAD_FIELDS]
    zones = by(made["OUTPUT_ZONES"], "zone")
    assert [zones["A"][name] for name in SPREAD_FIELDS] == [12, 0, 12, 12]
    assert zones["A"]["status"] == ("optimal" if optimization else "simulated")


def test_sample_summary_by_qgis_process(qgis_process, tmp_path):
    finished = qgis_process.run(
        "doorstep:populationperbuilding", INPUT=sample("buildings"), ZONES=sample("zones"), ZONE_ID_FIELD="blockid",
        POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="households", HOUSEHOLDS=sample("households"),
        GROUP_QUARTERS_FIELD="gqtype", OPTIMIZATION=False, DRAWS=10, WEIGHT_ERROR=0, SUMMARY_ZONES=sample("zones"),
        SUMMARY_KNOWN_FIELD="pop", OUTPUT=tmp_path / "b.gpkg", OUTPUT_SUMMARY=tmp_path / "s.gpkg",
        OUTPUT_HTML=tmp_path / "r.html",
    )  # fmt: skip
    assert finished.returncode == 0, finished.stderr
    assert finished.results["COVERAGE_PERCENT"] == pytest.approx(100 * 28 / 29)
    assert sum(column(finished.results["OUTPUT_SUMMARY"], "persons")) == 4231
    assert "Known persons within the 90 % intervals of the draws" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_intervals_are_judged_whether_or_not_there_is_an_optimum_beside_them():
    given = {
        "INPUT": sample("buildings"), "ZONES": sample("zones"), "ZONE_ID_FIELD": "blockid", "POPULATION_FIELD": "pop",
        "HOUSEHOLDS_FIELD": "households", "HOUSEHOLDS": sample("households"), "GROUP_QUARTERS_FIELD": "gqtype", "DRAWS": 10,
    }  # fmt: skip
    both, one = (run("populationperbuilding", **given, OPTIMIZATION=with_optimum) for with_optimum in (True, False))
    assert both["ZONE_COVERAGE"] == one["ZONE_COVERAGE"] > 70
    assert "ZONE_COVERAGE" not in run("populationperbuilding", **given, OPTIMIZATION=False, WEIGHT_ERROR=0.3)


NEEDS_DRAWS = (
    "SUMMARY_ZONES is for the draws of Monte Carlo: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn MONTE_CARLO on."
)


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"MONTE_CARLO": False}, NEEDS_DRAWS),
        ({"HOUSEHOLDS": None, "HOUSEHOLDS_FIELD": None}, NEEDS_DRAWS),
        ({"DRAWS": 1}, "A single draw has no spread to give SUMMARY_ZONES; choose more DRAWS, 100 or 1000."),
        ({"SUMMARY_ZONES": None}, "OUTPUT_SUMMARY needs zones to sum over; choose SUMMARY_ZONES."),
    ],
    ids=["no method", "no households", "one draw", "no zones"],
)
def test_summary_without_draws_or_zones_is_refused(town, parameters, message):
    given = {**town.workflow, "DRAWS": 100, "SUMMARY_ZONES": halves(), "OUTPUT_SUMMARY": "memory:", **parameters}
    assert refusal("populationperbuilding", OUTPUT="memory:", **given) == message
