"""Weights compared by zones left out, and the weight that the zones choose, through Processing and qgis_process."""

import pytest
from layers import Log, by, column, layer, refusal, run, sample, square

SAMPLE = {"ZONE_ID_FIELD": "blockid", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "households"}
COUNTS = {"GROUP_QUARTERS_FIELD": "gq_pop"}


@pytest.fixture(scope="module")
def chosen(provider, tmp_path_factory):
    log, folder = Log(), tmp_path_factory.mktemp("chosen")
    made = run(
        "estimatepopulation", log, INPUT=sample("buildings"), ZONES=sample("zones"), **SAMPLE, **COUNTS, WEIGHT=7,
        OUTPUT=str(folder / "b.gpkg"), OUTPUT_WEIGHTS=str(folder / "w.csv"),
    )  # fmt: skip
    return made, log


def sums(made):
    found = {}
    for zone, households, persons in column(made["OUTPUT"], "zone_id", "hh_int", "pop_int"):
        h, p = found.get(zone, (0, 0))
        found[zone] = (h + households, p + persons)
    return found


def test_sums_of_the_sample_stay_exact(chosen):
    made, _ = chosen
    wanted = {
        row["blockid"]: (row["households"], row["pop"])
        for row in by(sample("zones"), "blockid").values()
        if row["blockid"] != "481677246001005"  # the campground without a building
    }
    assert {zone: counts for zone, counts in sums(made).items() if zone in wanted} == wanted
    assert all(p >= h for h, p in column(made["OUTPUT"], "hh_int", "pop_int") if h is not None)


def test_what_the_sample_chose_is_said_and_listed(chosen):
    made, log = chosen
    zones = int(column(made["OUTPUT_WEIGHTS"], "zones")[0])
    for people in ("Persons", "Households"):
        assert [
            line for line in log.infos if line.startswith(f"{people}: the zones ({zones}) chose this mix of weights: ")
        ]
        (told,) = [
            line for line in log.infos if line.startswith(f"{people}: each of the zones ({zones}) was predicted from ")
        ]
        assert "% by volume" in told
    lines = column(made["OUTPUT_WEIGHTS"], "counts", "weight", "misplaced", "chosen", "share")
    assert [line[:2] for line in lines if int(line[3])] == [("persons", "chosen"), ("households", "chosen")]
    parts = [float(line[4]) for line in lines if line[0] == "persons" and line[1] != "chosen"]
    assert sum(parts) == pytest.approx(1)
    listed = {line[0]: float(line[2]) for line in lines if line[1] == "chosen"}
    assert listed == pytest.approx(
        {"persons": made["WEIGHT_MISPLACED"], "households": made["HOUSEHOLD_WEIGHT_MISPLACED"]}
    )
    # Never worse than the volume beyond the standard error of the difference.
    lines = column(made["OUTPUT_WEIGHTS"], "weight", "worse", "worse_se")
    apart = [(float(worse), float(error)) for weight, worse, error in lines if weight == "chosen"]
    assert len(apart) == 2 and all(worse <= error for worse, error in apart)


def test_every_estimate_says_how_its_weight_predicts(provider):
    log = Log()
    made = run("estimatepopulation", log, INPUT=sample("buildings"), ZONES=sample("zones"), **SAMPLE, **COUNTS)
    (persons, households) = [line for line in log.infos if "came out in the wrong zone" in line]
    assert persons.startswith("Persons") and "by volume" in persons and households.startswith("Households")
    assert made["WEIGHT_MISPLACED"] == made["VOLUME_MISPLACED"]


def test_three_zones_take_the_mix_as_stated(town):
    log = Log()
    made = run("estimatepopulation", log, **town.estimate, WEIGHT=7)
    assert "too few to choose a weight by (it takes 10)" in " ".join(log.infos)
    assert sums(made) == {"A": (6, 12), "B": (2, 5), "C": (0, 0)}
    assert "WEIGHT_MISPLACED" not in {name for name, value in made.items() if value is not None}


def test_the_workflow_chooses_as_the_estimate_does(chosen, provider, tmp_path):
    made, _ = chosen
    report = tmp_path / "r.html"
    whole = run(
        "populationperbuilding", INPUT=sample("buildings"), ZONES=sample("zones"), **SAMPLE, WEIGHT=7,
        ZONE_GROUP_QUARTERS_FIELD="gq_pop", OPTIMIZATION=False, MONTE_CARLO=False, OUTPUT=str(tmp_path / "b.gpkg"),
        OUTPUT_WEIGHTS=str(tmp_path / "w.csv"), OUTPUT_HTML=str(report),
    )  # fmt: skip
    assert column(whole["OUTPUT_WEIGHTS"], "weight", "misplaced") == column(
        made["OUTPUT_WEIGHTS"], "weight", "misplaced"
    )
    assert whole["WEIGHT_MISPLACED"] == made["WEIGHT_MISPLACED"]
    text = report.read_text(encoding="utf-8")
    assert "Weights tested for persons: each of the zones (" in text and "the mix chosen" in text
    tested = text[text.index("Weights tested for persons") : text.index("Weights tested for households")]
    assert f"{made['WEIGHT_MISPLACED']:.1f}" in tested and f"{made['WEIGHT_MISPLACED']:.4f}" not in tested
    assert tested.count("differences of less than two of them may be chance") == 1


def test_degrees_are_refused(provider):
    given = layer("Polygon", "buid:string height:double", [(square(0, 0, 0.001), "a", 3)], "EPSG:4326")
    zones = layer("Polygon", "zone:string pop:integer", [(square(-1, -1, 3), "A", 4)], "EPSG:4326")
    told = refusal(
        "estimatepopulation", INPUT=given, ZONES=zones, POPULATION_FIELD="pop", ZONE_ID_FIELD="zone", WEIGHT=7
    )
    assert "degrees" in told


def test_it_runs_by_qgis_process(qgis_process, tmp_path):
    done = qgis_process.run(
        "doorstep:estimatepopulation", INPUT=sample("buildings"), ZONES=sample("zones"), **SAMPLE, **COUNTS, WEIGHT=7,
        HOUSEHOLD_WEIGHT=5, OUTPUT=tmp_path / "b.gpkg", OUTPUT_WEIGHTS=tmp_path / "w.csv",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = column(str(tmp_path / "w.csv"), "counts", "weight", "chosen")
    assert [line[:2] for line in lines if int(line[2])] == [("persons", "chosen"), ("households", "dwellings")]


@pytest.mark.parametrize("weight", [0, 1, 2, 4, 5])
def test_a_field_of_weights_with_gaps_stops_only_those_who_ask_for_it(town, weight):
    made = town.buildings
    made.startEditing()
    made.changeAttributeValue(next(made.getFeatures()).id(), made.fields().indexOf("units"), None)
    made.commitChanges()
    given = {**town.estimate, "WEIGHT_FIELD": "units", "WEIGHT": weight}
    without = {name: value for name, value in given.items() if name != "WEIGHT_FIELD"}
    assert column(run("estimatepopulation", **given)["OUTPUT"], "pop_int") == column(
        run("estimatepopulation", **without)["OUTPUT"], "pop_int"
    )
    for asked in ({"WEIGHT": 3}, {"WEIGHT": 7}, {"HOUSEHOLD_WEIGHT": 3}):
        assert "Buildings without a value in field 'units': 1" in refusal(
            "estimatepopulation", **{**given, **asked}, OUTPUT="memory:"
        )
