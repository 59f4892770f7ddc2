"""Bad input: one clear sentence, exit code 1, nothing on disk; and what is not that bad: repaired or skipped, counted."""

import os

import pytest
from faulty import SAMPLE, buildings, estimates, households, results, zones
from layers import layer, refusal, rows, run, sample, square


def estimate(**changes):
    return "estimatepopulation", lambda town: {**town.estimate, **changes}


def allocate(**changes):
    return "allocatehouseholdsoptimization", lambda town: {**town.allocation(), **changes}


def simulate(**changes):
    return "allocatehouseholdsmontecarlo", lambda town: {**town.allocation(), **changes}


def make_list(**changes):
    return "createhouseholds", lambda town: {**town.households_of_zones(), **changes}


def compare(**changes):
    return "compareallocations", lambda town: changes


def workflow(**changes):
    return "populationperbuilding", lambda town: {**town.workflow, **changes}


# What is wrong, the run, and the sentence. Layers are made inside of functions because QGIS has to be there first.
CASES = {
    # parameters
    "misspelt parameter": lambda: (
        estimate(WIEGHT=1),
        "doorstep:estimatepopulation has no parameter WIEGHT; did you mean WEIGHT?",
    ),
    "unknown parameter": lambda: (
        compare(FOO=1),
        "doorstep:compareallocations has no parameter FOO; it has INPUT, BUILDING_ID_FIELD, BUILDING_ZONE_FIELD, "
        "POPULATION_FIELD, HOUSEHOLDS_FIELD, OPT_POPULATION_FIELD, OPT_HOUSEHOLDS_FIELD, MC_POPULATION_FIELD, "
        "MC_HOUSEHOLDS_FIELD, OUTPUT, OUTPUT_ZONES, OUTPUT_HTML.",
    ),
    "choice out of range": lambda: (
        allocate(SOLVER=2),
        "SOLVER is '2'; give 0 (CBC (PuLP)), 1 (HiGHS (SciPy)).",
    ),
    "choice by name": lambda: (
        estimate(ROUNDING="largest"),
        "ROUNDING is 'largest'; give 0 (Largest remainder), 1 (Rounding, the rest to the largest building), 2 (Spread evenly "
        "over the zone, by the seed).",
    ),
    "number out of range": lambda: (allocate(TIME_LIMIT=-1), "TIME_LIMIT is '-1'; give a number from 0.1 to 86400."),
    "tolerance of half a person": lambda: (allocate(TOLERANCE=0.5), "TOLERANCE is '0.5'; give a whole number from 0 to 1000."),
    "no draws": lambda: (simulate(DRAWS=0), "DRAWS is '0'; give a whole number from 1 to 100000."),
    "negative seed": lambda: (allocate(SEED=-1), "SEED is '-1'; give a whole number from 0 to 2147483647."),
    "no is not false": lambda: (estimate(SPILL="no"), "SPILL is 'no'; give true or false."),
    # layers and fields
    "no layer": lambda: (estimate(INPUT=None), "INPUT is missing; choose the layer for 'Buildings'."),
    "no such file": lambda: (
        estimate(ZONES="/nowhere/zones.gpkg"),
        "ZONES: /nowhere/zones.gpkg is not a layer that can be read; choose one that exists.",
    ),
    "no such table": lambda: (
        allocate(HOUSEHOLDS=sample("homes")),
        f"HOUSEHOLDS: {sample('homes')} is not a layer that can be read; "
        "it has the layers buildings, zones, poi, households.",
    ),
    "no such field": lambda: (
        estimate(HEIGHT_FIELD="hight"),
        "HEIGHT_FIELD: layer 'made' has no field 'hight'; it has buid, height, storeys, units, share, note.",
    ),
    "no such size field": lambda: (
        make_list(SIZE_FIELDS=["hh", "hh2"]),
        "SIZE_FIELDS: layer 'made' has no field 'hh2'; it has zone, pop, hh.",
    ),
    "field not given": lambda: (
        make_list(HOUSEHOLDS_FIELD=None),
        "HOUSEHOLDS_FIELD is missing; choose the field for 'Households'.",
    ),
    "default field not there": lambda: (
        estimate(INPUT=buildings(("a",), fields="buid:string")),
        "HEIGHT_FIELD is missing; choose the field for 'Height [m]', or another weight: footprint area needs none.",
    ),
    "weight field not given": lambda: (
        estimate(WEIGHT=3),
        "WEIGHT_FIELD is missing; choose the field for 'Weight field'.",
    ),
    "not an estimate": lambda: (
        allocate(INPUT=buildings(("a", 1))),
        "BUILDING_ZONE_FIELD is missing; choose the field for 'Zone id of the building'.",
    ),
    "not a household list": lambda: (
        allocate(HOUSEHOLDS=zones(("A", 1, 1))),
        "HOUSEHOLD_ID_FIELD is missing; choose the field for 'Household id'.",
    ),
    "no allocation to compare": lambda: (
        compare(INPUT=estimates(("a", "A", 1, 1))),
        "OPT_POPULATION_FIELD is missing; choose the field for 'Persons by Optimization'.",
    ),
    "group quarters of zones and households mixed up": lambda: (
        workflow(HOUSEHOLDS=None, GROUP_QUARTERS_FIELD="gqtype"),
        "GROUP_QUARTERS_FIELD is a field of the household list; for zones use ZONE_GROUP_QUARTERS_FIELD.",
    ),
    "households wanted and none there": lambda: (
        workflow(HOUSEHOLDS=None, HOUSEHOLDS_FIELD=None, OUTPUT_HOUSEHOLDS="memory:"),
        "There are no households to write: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and choose a method.",
    ),
    # counts
    "text": lambda: (
        estimate(ZONES=zones(("A", "many", 1), fields="zone:string pop:string hh:double")),
        "Field 'pop' holds 'many' in row 1, which is not a number; choose a numeric field or correct it.",
    ),
    "negative": lambda: (
        estimate(ZONES=zones(("A", 5, 1), ("B", -1, 0))),
        "Zones with a negative value in field 'pop': 1 (rows 2); correct them or filter them out.",
    ),
    "NULL": lambda: (
        estimate(ZONES=zones(*(("ABCDE"[i], None, 1) for i in range(5)))),
        "Zones without a value in field 'pop': 5 (rows 1, 2, 3 and 2 more); fill it or filter them out: unknown is not zero.",
    ),
    "NaN": lambda: (
        make_list(INPUT=zones(("A", 5, float("nan")))),
        "Zones without a value in field 'hh': 1 (rows 1); fill it or filter them out: unknown is not zero.",
    ),
    "infinite": lambda: (
        workflow(ZONES=zones(("A", float("inf"), 1))),
        "Zones without a value in field 'pop': 1 (rows 1); fill it or filter them out: unknown is not zero.",
    ),
    "more than there are": lambda: (
        make_list(INPUT=zones(("A", 481677246001000, 1))),
        "Zones with more than 10,000,000,000 in field 'pop': 1 (rows 1); choose another field or correct them.",
    ),
    "fewer persons than households": lambda: (
        estimate(ZONES=zones(("A", 1, 2), ("B", 3, 3))),
        "Zones with fewer persons than households: 1 (A), and each household needs a person; correct the fields or merge "
        "those zones with their neighbours (noisy census blocks: block groups).",
    ),
    "more in group quarters than people": lambda: (
        estimate(POPULATION_FIELD="hh", GROUP_QUARTERS_FIELD="pop", HOUSEHOLDS_FIELD=None),
        "Zones with more people in group quarters than people: 2 (A, B); the population must include them.",
    ),
    "negative weight": lambda: (
        estimate(WEIGHT=3, WEIGHT_FIELD="height", INPUT=buildings(("a", -1), ("b", 1))),
        "Buildings with a negative value in field 'height': 1 (rows 1); correct them or filter them out.",
    ),
    "share above 1": lambda: (
        estimate(RESIDENTIAL_FIELD="height"),
        "Buildings with a residential share outside 0..1: 6 (rows 1, 2, 3 and 3 more); "
        "use shares from 0 to 1, or a yes/no field.",
    ),
    "households of a fraction": lambda: (
        allocate(HOUSEHOLDS=households(("1", "A", 1.5), fields="huid:string blockid:string numprec:double")),
        "Households with a fraction in field 'numprec': 1 (rows 1); it must hold whole numbers.",
    ),
    "households of unknown size": lambda: (
        allocate(HOUSEHOLDS=households(("1", "A", None))),
        "Households without a value in field 'numprec': 1 (rows 1); fill it or filter them out: unknown is not zero.",
    ),
    "negative target": lambda: (
        allocate(INPUT=estimates(("a", "A", 1, -1))),
        "Buildings with a negative value in field 'pop_int': 1 (rows 1); correct them or filter them out.",
    ),
    "text in a result": lambda: (
        compare(INPUT=results(("a", "A", 1, 1, 1, 1, 1, "x"), last="string")),
        "Field 'pop_mc' holds 'x' in row 1, which is not a number; choose a numeric field or correct it.",
    ),
    "building without estimate": lambda: (
        allocate(INPUT=estimates(("a", "A", None, 1), ("b", "A", 1, 1))),
        "Buildings that lie in a zone and have no estimated households: 1; run the estimate again or filter them out.",
    ),
    "shares that are no numbers": lambda: (
        make_list(SIZE_SHARES="half,half"),
        "SIZE_SHARES is 'half,half'; give numbers separated by commas.",
    ),
    "shares of nothing": lambda: (
        make_list(SIZE_SHARES="0,0"),
        "SIZE_SHARES is '0,0'; give numbers that are not negative, and not all 0.",
    ),
    "one size for two fields": lambda: (
        make_list(SIZE_FIELDS=["pop", "hh"], SIZE_VALUES="1"),
        "Sizes in SIZE_VALUES: 1, fields in SIZE_FIELDS: 2; give one each.",
    ),
    "sizes that descend": lambda: (
        make_list(SIZE_FIELDS=["pop", "hh"], SIZE_VALUES="3,1"),
        "Household sizes must ascend from 1 to at most 20; the ones given are (3, 1).",
    ),
    # ids
    "building twice": lambda: (
        estimate(INPUT=buildings(("a", 1), ("a", 2), ("b", 1))),
        "Buildings, ids that occur more than once: 1 (a); choose a field with one id each or remove the duplicates.",
    ),
    "building without id": lambda: (
        allocate(INPUT=estimates(("a", "A", 1, 1), (None, "A", 1, 1))),
        "Buildings with an empty id: 1 (rows 2); fill them or filter those rows out.",
    ),
    "zone twice": lambda: (
        workflow(ZONES=zones(("A", 1, 1), ("A", 1, 1))),
        "Zones, ids that occur more than once: 1 (A); choose a field with one id each or remove the duplicates.",
    ),
    "zone without id": lambda: (
        make_list(INPUT=zones(("A", 1, 1), ("", 1, 1))),
        "Zones with an empty id: 1 (rows 2); fill them or filter those rows out.",
    ),
    "household twice": lambda: (
        allocate(HOUSEHOLDS=households(("1", "A", 1), ("1", "A", 2))),
        "Households, ids that occur more than once: 1 (1); choose a field with one id each or remove the duplicates.",
    ),
    "household without id": lambda: (
        allocate(HOUSEHOLDS=households(("1", "A", 1), (None, "A", 2), ("  ", "A", 2))),
        "Households with an empty id: 2 (rows 2, 3); fill them or filter those rows out.",
    ),
    "no common zone": lambda: (
        allocate(HOUSEHOLDS=households(*((str(i), f"X{i}", 1) for i in range(5)))),
        "Zones: no id is common to both inputs: one has X0, X1, X2 and 2 more, the other A, B, C; "
        "choose the fields that hold the same ids.",
    ),
    "no common zone of buildings": lambda: (
        estimate(
            INPUT=buildings(*((i, 1, f"X{i}") for i in "abcd"), fields="buid:string height:double z:string"),
            BUILDING_ZONE_FIELD="z",
        ),
        "Zones: no id is common to both inputs: one has Xa, Xb, Xc and 1 more, the other A, B, C; "
        "choose the fields that hold the same ids.",
    ),
    "no building in a zone": lambda: (
        allocate(INPUT=estimates(("a", None, 1, 1))),
        "No building lies in a zone; run the estimate first or choose the field with the zone ids.",
    ),
    # places
    "degrees": lambda: (
        estimate(INPUT=layer("Polygon", "buid:string height:double", [(square(10), "a", 1)], "EPSG:4326")),
        "Layer 'made' is in degrees (EPSG:4326) and a weight by area or volume needs metres; "
        "reproject it to a projected CRS first.",
    ),
    "degrees for areas as published": lambda: (
        simulate(
            METHOD=1,
            INPUT=layer(
                "Polygon", "buid:string zone_id:string hh_int:integer pop_int:integer", [(square(1), "a", "A", 6, 12)],
                "EPSG:4326",
            ),
        ),
        "Layer 'made' is in degrees (EPSG:4326) and the area of the footprints needs metres; "
        "reproject it to a projected CRS first.",
    ),
    "lines": lambda: (
        estimate(INPUT=layer("LineString", "buid:string height:double", [("LineString (1 1, 2 2)", "a", 1)])),
        "Buildings must be polygons or points, but layer 'made' holds LineString; choose another layer.",
    ),
    "points without a weight": lambda: (
        estimate(INPUT=layer("Point", "buid:string height:double", [("Point (10 10)", "a", 1)])),
        "Points have no footprint; choose polygons, or weights from a field or equal ones.",
    ),
    "areas of a table": lambda: (
        simulate(METHOD=1, INPUT=estimates(("a", "A", 6, 12))),
        "The published method gives places by area; choose AREA_FIELD, or buildings that are polygons.",
    ),
    "zones without polygons": lambda: (
        estimate(ZONES=households(("A", 1, 1), fields="zone:string pop:double hh:double")),
        "Layer 'made' has no polygons; choose zone polygons, or BUILDING_ZONE_FIELD with each building's zone.",
    ),
    "no building has a geometry": lambda: (
        estimate(INPUT=layer("Polygon", "buid:string height:double", [(None, "a", 1), ("Polygon EMPTY", "b", 1)])),
        "Buildings: none has a usable geometry; check the layer.",
    ),
    "no zone has a geometry": lambda: (
        estimate(ZONES=layer("Polygon", "zone:string pop:double hh:double", [(None, "A", 1, 1)])),
        "Zones: none has a usable geometry; check the layer.",
    ),
    "elsewhere": lambda: (
        estimate(ZONES=layer("Polygon", "zone:string pop:double hh:double", [(square(9999), "A", 1, 1)])),
        "No building lies in any zone; check that both layers cover the same place and their CRS.",
    ),
    "no height at all": lambda: (
        estimate(INPUT=buildings(("a", None), ("b", 0), ("c", float("nan")))),
        "No building has a usable height above 0; choose another field, or a weight that needs none.",
    ),
    # empty layers
    "no buildings": lambda: (
        estimate(INPUT=buildings()),
        "The building layer has no buildings; choose a layer with at least one.",
    ),
    "no buildings in the workflow": lambda: (
        workflow(INPUT=buildings()),
        "The building layer has no buildings; choose a layer with at least one.",
    ),
    "no zones": lambda: (estimate(ZONES=zones()), "The zone layer has no zones; choose a layer with at least one."),
    "no zones to list": lambda: (
        make_list(INPUT=zones()),
        "The zone layer has no zones; choose a layer with at least one.",
    ),
    "no zones in the workflow": lambda: (
        workflow(ZONES=zones()),
        "The zone layer has no zones; choose a layer with at least one.",
    ),
    "no households": lambda: (
        allocate(HOUSEHOLDS=households()),
        "The household list is empty; choose a table with one row per household.",
    ),
    "no estimates": lambda: (
        allocate(INPUT=estimates()),
        "The building layer has no buildings; choose the output of the estimate.",
    ),
    "no results": lambda: (compare(INPUT=results()), "The layer has no buildings; choose one with both allocations."),
    "no building with both results": lambda: (
        compare(INPUT=results(("a", "A", 1, 1, 1, 1, None, None))),
        "No building has an estimate and both allocations; run both on one layer first.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_one_sentence_and_nothing_written(town, tmp_path, case):
    (algorithm, parameters), sentence = CASES[case]()
    parameters = {"OUTPUT": str(tmp_path / "out.gpkg"), **parameters(town)}
    assert refusal(algorithm, **parameters) == sentence
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"WIEGHT": 1}, "doorstep:estimatepopulation has no parameter WIEGHT; did you mean WEIGHT?"),
        ({"POPULATION_FIELD": "gq_pop"}, "Zones with fewer persons than households: 28 (481677246001000, 481677246001001"),
        ({"INPUT": sample("houses")}, "is not a layer that can be read; it has the layers buildings, zones, poi, households."),
    ],
    ids=["refused", "fails", "unreadable"],
)  # fmt: skip
def test_exit_code_and_stderr(qgis_process, tmp_path, changes, sentence):
    given = {
        "INPUT": sample("buildings"), "ZONES": sample("zones"), **SAMPLE, "OUTPUT": tmp_path / "o.gpkg",
        "OUTPUT_ZONES": tmp_path / "z.gpkg", **changes,
    }  # fmt: skip
    finished = qgis_process.run("doorstep:estimatepopulation", **given)
    assert finished.returncode == 1
    assert finished.stdout == ""
    # QGIS puts a line of its own before what is refused, and says twice what fails.
    said = {line.strip() for line in finished.stderr.splitlines() if not line.startswith("ERROR:")}
    assert len(said) == 1, finished.stderr
    assert sentence in said.pop()
    assert os.listdir(tmp_path) == []


def test_rows_written_before_are_not_lost_to_a_refused_run(town, tmp_path):
    path = str(tmp_path / "o.gpkg")
    run("estimatepopulation", **town.estimate, OUTPUT=path)
    before = rows(path)
    refusal("estimatepopulation", **{**town.estimate, "OUTPUT": path, "ZONES": zones(("A", -1, 1))})
    assert rows(path) == before
    assert os.listdir(tmp_path) == ["o.gpkg"]
