"""Heights from a point cloud, and POI and own use, inside the full workflow."""

import pytest
from invented_town import plan
from layers import Log, by, refusal, run, sample

from register_package import ROOT

CLOUD = str(ROOT / "resources" / "sample" / "sample.laz")
ZONES = {
    "ZONES": sample("zones"),
    "ZONE_ID_FIELD": "blockid",
    "POPULATION_FIELD": "pop",
    "HOUSEHOLDS_FIELD": "households",
}
POI = {"POI": sample("poi"), "POI_CATEGORY_FIELD": "category", "BUILDING_USE_FIELD": "use"}
LIST = {"HOUSEHOLDS": sample("households"), "GROUP_QUARTERS_FIELD": "gqtype"}


@pytest.fixture(scope="module")
def everything(qgis_process, tmp_path_factory):
    """One run with everything that the sample has."""
    folder = tmp_path_factory.mktemp("everything")
    done = qgis_process.run(
        "doorstep:populationperbuilding", INPUT=sample("buildings"), **ZONES, **POI, **LIST, POINT_CLOUD=CLOUD,
        OUTPUT=folder / "buildings.gpkg", OUTPUT_ZONES=folder / "zones.gpkg", OUTPUT_HTML=folder / "report.html",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done, folder


def test_numbers_of_every_step_are_there(everything):
    found = everything[0].results
    assert found["BUILDINGS"] == 1221
    assert found["RESIDENTIAL"] + found["MIXED"] + found["NONRESIDENTIAL"] == 1221
    assert (found["HOUSEHOLDS"], found["ALLOCATED"], found["UNALLOCATED"]) == (1669, 1660, 9)
    assert found["PROVEN_ZONES"] == found["ZONES"] == 28
    assert found["MSE_HOUSEHOLDS_OPT"] < found["MSE_HOUSEHOLDS_MC"]


def test_nobody_lives_where_the_classification_says_so(everything):
    buildings = by(everything[1] / "buildings.gpkg", "buid")
    closed = [row for row in buildings.values() if row["res_class"] == "non-residential"]
    assert len(closed) == everything[0].results["NONRESIDENTIAL"]
    assert {row["pop_int"] for row in closed} == {0}
    assert all(row["res_reason"] for row in closed)


def test_zone_totals_hold_with_measured_heights(everything):
    zones = by(everything[1] / "zones.gpkg", "blockid")
    for row in zones.values():
        if row["status"] == "optimal":
            assert (row["persons"], row["n_hh"]) == (row["pop"], row["households"])
    assert zones[plan.TABLE4_ZONE]["n_hh"] == 184


def test_report_tells_what_decided_and_what_went_in(everything):
    text = (everything[1] / "report.html").read_text(encoding="utf-8")
    for words in ("Decided by", "Points of interest", "Fit to the estimate, not accuracy", "SHA-256"):
        assert words in text


def test_field_wins_only_where_the_cloud_has_no_height(provider):
    log = Log()
    made = run("populationperbuilding", log, INPUT=sample("buildings"), **ZONES, MONTE_CARLO=False, POINT_CLOUD=CLOUD)
    alone = by(run("addbuildingheights", INPUT=sample("buildings"), POINT_CLOUD=CLOUD)["OUTPUT"], "buid")
    given, used = by(sample("buildings"), "buid"), by(made["OUTPUT"], "buid")
    unusable = {b for b, row in alone.items() if row["height"] is None or "low_coverage" in row["h_flag"]}
    from_field = {b for b, row in used.items() if row["height"] != alone[b]["height"]}
    assert from_field and from_field <= unusable
    assert all(used[b]["height"] == given[b]["height"] for b in from_field)
    counted = (
        "Buildings without a usable height in the point cloud, which keep the height of their field: "
        f"{len(from_field)}."
    )
    assert counted in log.warnings
    # Storeys that somebody counted stay.
    assert all(row["storeys"] == given[b]["storeys"] for b, row in used.items() if given[b]["storeys"])


def test_cloud_needs_no_height_field(provider):
    made = run(
        "populationperbuilding",
        INPUT=sample("buildings"),
        **ZONES,
        OPTIMIZATION=False,
        MONTE_CARLO=False,
        POINT_CLOUD=CLOUD,
    )
    assert made["POPULATION"] == 4231
    assert "HOUSEHOLDS" in made and "ALLOCATED" not in made


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({**POI, "RESIDENTIAL_FIELD": "storeys"}, "RESIDENTIAL_FIELD already says what is lived in"),
        ({"POINT_CLOUD": "/nowhere/at_all.laz"}, "at_all.laz"),
        ({"POI": sample("poi"), "RULES": "/nowhere/rules.csv"}, "rules.csv"),
        ({"POI": sample("poi"), "FLOOR_SPACE": "/nowhere/space.csv"}, "space.csv"),
        ({"LAND_USE": sample("zones")}, "LAND_USE_FIELD"),
    ],
    ids=["two answers", "no such cloud", "no such rules", "no such floor space", "land use without a category"],
)
def test_refusals(provider, more, words):
    message = refusal("populationperbuilding", INPUT=sample("buildings"), **ZONES, **more, OUTPUT="memory:")
    assert words in message
    assert "\n" not in message.strip()
