"""Preferences of households and earlier results, through Processing and qgis_process."""

import pytest
from layers import Log, by, column, layer, names, opened, refusal, rows, run, sample, save

ALLOCATE, WORKFLOW = "allocatehouseholdsoptimization", "populationperbuilding"
OUTPUTS = {"OUTPUT_HOUSEHOLDS": "memory:", "OUTPUT_ZONES": "memory:"}
SECONDARY = {"PREFERRED_PERCENT", "PREFERENCE_COST", "PREFERENCE_BOUND", "MOVED", "MOVED_BOUND", "FORCED", "LEFT"}


def buildings(*rows_):
    return layer(
        "none", "buid:string zone_id:string hh_int:integer pop_int:integer kind:string", [(None, *row) for row in rows_]
    )


def households(*rows_, more=""):
    return layer(
        "none", f"huid:string blockid:string numprec:integer ownershp:double{more}", [(None, *r) for r in rows_]
    )


@pytest.fixture
def street(provider):
    """Two houses and a building of three flats; all fit whoever lives where."""
    return {
        "INPUT": buildings(("flats", "Z", 3, 6, "tower"), ("house1", "Z", 1, 2, "villa"), ("house2", "Z", 1, 2, "hut")),
        "HOUSEHOLDS": households(
            ("h1", "Z", 2, 1), ("h2", "Z", 2, 2), ("h3", "Z", 2, 1), ("h4", "Z", 2, 1), ("h5", "Z", 2, None)
        ),
    }


def homes(made) -> dict:
    return dict(column(made["OUTPUT_HOUSEHOLDS"], "huid", "buid_opt"))


# --- Preferences


@pytest.mark.parametrize("solver", [0, 1], ids=["CBC", "HiGHS"])
def test_owners_get_the_houses(street, solver):
    log = Log()
    made = run(ALLOCATE, log, **street, **OUTPUTS, ATTRIBUTE_FIELDS=["ownershp"], SOLVER=solver)
    found = homes(made)
    assert found["h2"] == found["h5"] == "flats"
    assert {found[h] for h in ("h1", "h3", "h4")} == {"flats", "house1", "house2"}
    # Of four with a preference, one of three owners is in the flats.
    assert {name: made[name] for name in SECONDARY if name in made} == {
        "PREFERRED_PERCENT": 75, "PREFERENCE_COST": 1, "PREFERENCE_BOUND": 1,
    }  # fmt: skip
    assert column(made["OUTPUT_ZONES"], "status", "objective", "pref_cost", "pref_bound") == [("optimal", 0, 1, 1)]
    assert names(made["OUTPUT_HOUSEHOLDS"])[-2:] == ["buid_opt", "reason"]
    assert log.warnings == [
        "Households with a value of 'ownershp' that the preferences table has no line for: 1 (empty). It costs nothing "
        "anywhere."
    ]


def test_a_table_and_types_of_ones_own(street, tmp_path):
    table = tmp_path / "mine.csv"
    table.write_text("attribute,value,building_type,weight\nOWNERSHP,2,villa,7\nownershp,1,hut,1\nownershp,1,tower,1\n")
    made = run(
        ALLOCATE, **street, **OUTPUTS,
        ATTRIBUTE_FIELDS=["ownershp"], PREFERENCES=str(table), BUILDING_TYPE_FIELD="kind",
    )  # fmt: skip
    assert homes(made)["h2"] == "house1"
    assert (made["PREFERENCE_COST"], made["PREFERRED_PERCENT"]) == (0, 100)


def test_without_secondary_there_is_nothing_of_them(street):
    made = run(ALLOCATE, **street, **OUTPUTS)
    assert not SECONDARY & set(made)
    assert not {"pref_cost", "pref_bound", "moved", "moved_min"} & set(names(made["OUTPUT_ZONES"]))
    assert names(made["OUTPUT_HOUSEHOLDS"])[-2:] == ["buid_opt", "reason"]


def test_sample_through_qgis_process(sample_run, qgis_process, tmp_path):
    plain = sample_run(ALLOCATE)
    finished = qgis_process.run(
        f"doorstep:{ALLOCATE}",
        INPUT=sample_run("estimatepopulation").results["OUTPUT"],
        HOUSEHOLDS=sample("households"), GROUP_QUARTERS_FIELD="gqtype", ATTRIBUTE_FIELDS="ownershp", TOLERANCE=0,
        PREVIOUS=plain.results["OUTPUT_HOUSEHOLDS"],
        OUTPUT=tmp_path / "b.gpkg", OUTPUT_HOUSEHOLDS=tmp_path / "h.csv", OUTPUT_ZONES=tmp_path / "z.gpkg",
        OUTPUT_HTML=tmp_path / "r.html",
    )  # fmt: skip
    assert (finished.returncode, finished.stderr) == (0, "")
    made = finished.results
    same = ("HOUSEHOLDS", "ALLOCATED", "UNALLOCATED", "VACANT", "PROVEN_ZONES", "OBJECTIVE")
    assert {name: made[name] for name in same} == {name: plain.numbers[name] for name in same}
    assert made["PREFERENCE_COST"] == made["PREFERENCE_BOUND"] > 0
    assert made["MOVED"] == made["MOVED_BOUND"] > 0 == made["LEFT"] == made["FORCED"]
    zones = rows(made["OUTPUT_ZONES"])
    assert sum(row["pref_cost"] or 0 for row in zones) == made["PREFERENCE_COST"]
    assert sum(row["moved"] or 0 for row in zones) == made["MOVED"]
    earlier = dict(column(plain.results["OUTPUT_HOUSEHOLDS"], "huid", "buid_opt"))
    moved = 0
    for row in rows(made["OUTPUT_HOUSEHOLDS"]):
        assert row["buid_prev"] == (earlier[row["huid"]] or "")
        expected = "" if not row["buid_prev"] or row["gqtype"] != "0" else str(int(row["buid_prev"] != row["buid_opt"]))
        assert row["moved"] == expected
        moved += expected == "1"
    assert moved == made["MOVED"]
    report = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Preferences and moves" in report and "Earlier result" in report


# --- Minimal change


def test_nothing_moves_where_nothing_changed_and_fields_are_overwritten_in_place(street):
    once = run(ALLOCATE, **street, **OUTPUTS)
    # The same layer is list and earlier result.
    listed = once["OUTPUT_HOUSEHOLDS"]
    given = {"INPUT": once["OUTPUT"], "HOUSEHOLDS": listed, "PREVIOUS": listed, "SEED": 99}
    again = run(ALLOCATE, **given, **OUTPUTS)
    assert homes(again) == homes(once)
    assert (again["MOVED"], again["MOVED_BOUND"], again["FORCED"], again["LEFT"]) == (0, 0, 0, 0)
    assert names(again["OUTPUT_HOUSEHOLDS"])[-4:] == ["buid_opt", "reason", "buid_prev", "moved"]
    assert {row["moved"] for row in rows(again["OUTPUT_HOUSEHOLDS"])} == {0}
    given = {"INPUT": again["OUTPUT"], **dict.fromkeys(("HOUSEHOLDS", "PREVIOUS"), again["OUTPUT_HOUSEHOLDS"])}
    third = run(ALLOCATE, **given, **OUTPUTS)
    for output in ("OUTPUT", *OUTPUTS):
        assert names(third[output]) == names(again[output])
        assert rows(third[output]) == rows(again[output])


def test_moves_are_reported(street):
    earlier = layer(
        "none",
        "id:string home:string",
        [
            (None, "h1", "flats"),
            (None, "h2", "flats"),
            (None, "h3", "house1"),
            (None, "h4", "gone"),
            (None, "old", "house2"),
        ],
    )
    log = Log()
    made = run(
        ALLOCATE, log, **street, **OUTPUTS,
        PREVIOUS=earlier, PREVIOUS_HOUSEHOLD_ID_FIELD="id", PREVIOUS_BUILDING_FIELD="home",
    )  # fmt: skip
    assert (made["MOVED"], made["MOVED_BOUND"], made["FORCED"], made["LEFT"]) == (1, 1, 1, 1)
    found = by(made["OUTPUT_HOUSEHOLDS"], "huid")
    assert [(found[h]["buid_prev"], found[h]["moved"]) for h in ("h1", "h2", "h3", "h4", "h5")] == [
        ("flats", 0), ("flats", 0), ("house1", 0), ("gone", 1), (None, None),
    ]  # fmt: skip
    assert {found["h4"]["buid_opt"], found["h5"]["buid_opt"]} == {"flats", "house2"}
    assert column(made["OUTPUT_ZONES"], "moved", "moved_min") == [(1, 1)]
    assert log.warnings == [
        "Buildings of the earlier result that are not there any more: 1. Their households have to move: 1.",
        "Households of the earlier result that are not in the list any more: 1.",
    ]


# --- Refusals


def previous(*rows_):
    return layer("none", "huid:string buid_opt:string", [(None, *row) for row in rows_])


REFUSALS = {
    "table without attributes": (
        lambda: {"PREFERENCES": "mine.csv"},
        "PREFERENCES says nothing without ATTRIBUTE_FIELDS; give that as well, or leave it out.",
    ),
    "type without attributes": (
        lambda: {"BUILDING_TYPE_FIELD": "kind"},
        "BUILDING_TYPE_FIELD says nothing without ATTRIBUTE_FIELDS; give that as well, or leave it out.",
    ),
    "attribute without a line": (
        lambda: {"ATTRIBUTE_FIELDS": ["ownershp", "numprec"]},
        "The preferences table has no line for the field 'numprec', only for ownershp; choose another field or another table.",
    ),
    "no such table": (
        lambda: {"ATTRIBUTE_FIELDS": ["ownershp"], "PREFERENCES": "/nowhere/mine.csv"},
        "The preferences table /nowhere/mine.csv cannot be read (No such file or directory); choose another file.",
    ),
    "no building of a type": (
        lambda: {"ATTRIBUTE_FIELDS": ["ownershp"], "BUILDING_TYPE_FIELD": "kind"},
        "No building is of a type that the preferences name: they name multi, single, the buildings are hut, tower, villa; "
        "choose another field or another table.",
    ),
    "earlier result without ids": (
        lambda: {"PREVIOUS": layer("none", "id:string buid_opt:string", [])},
        "PREVIOUS_HOUSEHOLD_ID_FIELD is missing; choose the field for 'Household id of the earlier result'.",
    ),
    "earlier result without buildings": (
        lambda: {"PREVIOUS": layer("none", "huid:string home:string", [])},
        "PREVIOUS_BUILDING_FIELD is missing; choose the field for 'Building of the earlier result'.",
    ),
    "earlier result of other households": (
        lambda: {"PREVIOUS": previous(("x", "flats"))},
        "Households: no id is common to both inputs: one has h1, h2, h3 and 2 more, the other x; choose the fields that hold "
        "the same ids.",
    ),
    "earlier result of other buildings": (
        lambda: {"PREVIOUS": previous(("h1", "x"))},
        "Buildings: no id is common to both inputs: one has x, the other flats, house1, house2; choose the fields that hold "
        "the same ids.",
    ),
    "earlier result with nobody placed": (
        lambda: {"PREVIOUS": previous(("h1", None))},
        "No household of the list has a building in the earlier result; choose the field that holds it.",
    ),
    "household twice": (
        lambda: {"PREVIOUS": previous(("h1", "flats"), ("h1", "house1"))},
        "Earlier households, ids that occur more than once: 1 (h1); choose a field with one id each or remove the "
        "duplicates.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSALS)
def test_refused_with_one_sentence(street, case):
    given, sentence = REFUSALS[case]
    assert refusal(ALLOCATE, **street, **given(), OUTPUT="memory:") == sentence


# --- The full workflow


def test_workflow_hands_secondary_on(town, tmp_path):
    town.households.dataProvider().changeAttributeValues({1: {4: "own"}})
    table = tmp_path / "mine.csv"
    table.write_text("attribute,value,building_type\ntenure,own,single\n")
    asked = {"ATTRIBUTE_FIELDS": ["tenure"], "PREFERENCES": str(table)}
    made = run(WORKFLOW, **town.workflow, **OUTPUTS, **asked)
    assert (homes(made)["A1"], made["PREFERENCE_COST"], made["PREFERRED_PERCENT"]) == ("a1", 0, 100)
    assert column(made["OUTPUT_ZONES"], "zone", "pref_cost", "pref_bound") == [
        ("A", 0, 0),
        ("B", 0, 0),
        ("C", None, None),
    ]
    path = save(opened(made["OUTPUT_HOUSEHOLDS"]), tmp_path / "earlier.gpkg")
    again = run(WORKFLOW, **town.workflow, **OUTPUTS, PREVIOUS=path, SEED=5, MONTE_CARLO=False)
    assert homes(again) == homes(made)
    assert (again["MOVED"], again["MOVED_BOUND"]) == (0, 0)
    assert column(again["OUTPUT_ZONES"], "zone", "moved", "moved_min") == [("A", 0, 0), ("B", 0, 0), ("C", None, None)]
    assert names(again["OUTPUT_HOUSEHOLDS"])[-2:] == ["buid_prev", "moved"]


def test_workflow_refuses_before_work(town):
    assert refusal(WORKFLOW, **town.estimate, ATTRIBUTE_FIELDS=["tenure"], OUTPUT="memory:") == (
        "ATTRIBUTE_FIELDS are fields of the household list; give HOUSEHOLDS, or leave them out."
    )
    given = {"PREVIOUS": previous(("A1", "a1")), "OPTIMIZATION": False, "OUTPUT": "memory:"}
    assert refusal(WORKFLOW, **town.workflow, **given) == (
        "PREVIOUS is for the optimization: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn OPTIMIZATION on."
    )
    assert refusal(WORKFLOW, **town.workflow, ATTRIBUTE_FIELDS=["tenure"], OUTPUT="memory:").startswith(
        "The preferences table has no line for the field 'tenure', only for ownershp"
    )
