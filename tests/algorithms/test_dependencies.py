"""What parameters depend on: declared once, for form, report and refusals."""

from __future__ import annotations

import pytest

ALGORITHM = "doorstep:populationperbuilding"


@pytest.fixture
def dependencies(provider):
    from doorstep.processing_provider.base import dependencies

    return dependencies


PLACES = {"HOUSEHOLDS": "list", "OPTIMIZATION": True, "MONTE_CARLO": True}


@pytest.mark.parametrize(
    ("name", "given", "is_used"),
    [
        ("HEIGHT_FIELD", {"WEIGHT": 0}, True),
        ("HEIGHT_FIELD", {"WEIGHT": 4}, False),
        ("HEIGHT_FIELD", {"WEIGHT": 4, "POI": "shops"}, True),
        ("STOREYS_FIELD", {"WEIGHT": 0}, False),
        ("STOREYS_FIELD", {"WEIGHT": 5}, True),
        ("WEIGHT_FIELD", {"WEIGHT": 3}, True),
        ("WEIGHT_FIELD", {"WEIGHT": 0}, False),
        ("CLASS_FIELD", {"WEIGHT": 6}, True),
        ("CLASS_FIELD", {"WEIGHT": 2}, False),
        ("Z_UNIT", {}, False),
        ("Z_UNIT", {"POINT_CLOUD": ["a.laz"]}, True),
        ("RULES", {"BUILDING_USE_FIELD": ["use"]}, True),
        ("RULES", {"BUILDING_USE_FIELD": []}, False),
        ("SEED", {}, False),
        ("SEED", {"OPTIMIZATION": True}, False),
        ("SEED", {"ROUNDING": 0}, False),
        ("SEED", {"ROUNDING": 2}, True),
        ("SEED", {"OPTIMIZATION": True, "HOUSEHOLDS_FIELD": "hh"}, True),
        ("SIZE_SHARES", {"OPTIMIZATION": True, "HOUSEHOLDS_FIELD": "hh"}, True),
        ("SIZE_SHARES", PLACES, False),
        ("PERSONS_FIELD", PLACES, True),
        ("PERSONS_FIELD", {"OPTIMIZATION": True, "HOUSEHOLDS_FIELD": "hh"}, False),
        ("TOLERANCE", {**PLACES, "OPTIMIZATION": False}, False),
        ("TOLERANCE", PLACES, True),
        ("DRAWS", {**PLACES, "MONTE_CARLO": False}, False),
        ("PREFERENCES", PLACES, False),
        ("PREFERENCES", {**PLACES, "ATTRIBUTE_FIELDS": ["ownershp"]}, True),
        ("SUMMARY_KNOWN_FIELD", PLACES, False),
        ("SUMMARY_KNOWN_FIELD", {**PLACES, "SUMMARY_ZONES": "zones"}, True),
        ("ROUNDING", {}, True),
    ],
)
def test_what_a_run_reads(dependencies, name, given, is_used):
    assert dependencies.used(name, given.get) == is_used


def test_conditions_on_parameters_that_are_not_there_are_left_out(dependencies):
    assert dependencies.used("TOLERANCE", {}.get, {"TOLERANCE"}.__contains__)
    assert not dependencies.used("TOLERANCE", {"OPTIMIZATION": False}.get, {"TOLERANCE", "OPTIMIZATION"}.__contains__)


def test_all_names_are_parameters_of_the_workflow(dependencies):
    from qgis.core import QgsApplication

    step = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    known = {definition.name() for definition in step.parameterDefinitions()}
    conditions = {
        one.parameter for all_of in dependencies.USED.values() for alternative in all_of for one in alternative
    }
    others = {other for excluded in dependencies.EXCLUDES.values() for other in excluded}
    needs = {*dependencies.NEEDS, *dependencies.NEEDS.values(), *dependencies.EXCLUDES, *others}
    assert {*dependencies.USED, *conditions, *needs} <= known


def test_what_lacks_or_excludes_another(dependencies):
    given = {"POI_ID_FIELD", "LAND_USE", "RESIDENTIAL_FIELD", "BUILDING_USE_FIELD"}
    assert dependencies.lacking("POI_ID_FIELD", given.__contains__) == "POI"
    assert dependencies.lacking("LAND_USE", given.__contains__) == "LAND_USE_FIELD"
    assert dependencies.lacking("PREFERENCES", given.__contains__) == ""
    assert dependencies.excluded("RESIDENTIAL_FIELD", given.__contains__) == "BUILDING_USE_FIELD"
    assert dependencies.excluded("RESIDENTIAL_FIELD", {"RESIDENTIAL_FIELD"}.__contains__) == ""


def test_what_is_read_only_in_some_runs(dependencies):
    found = dependencies.only_with("POINT_CLOUD")
    assert found == {
        "POINT_CLOUD_CRS", "Z_UNIT", "HEIGHT_STATISTIC", "ROOF_CLASSES", "GROUND_CLASSES",
    }  # fmt: skip
