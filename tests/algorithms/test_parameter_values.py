"""Values of parameters that mean nothing, and sizes of households that names do not tell."""

import pytest
from layers import Log, column, layer, refusal, rows, run, square
from odd_columns import zones

NUMBERS = [float("nan"), "nan", float("inf"), "-inf", "1_000", "1e999", "9" * 500, 10**400, "ten"]


@pytest.mark.parametrize("value", NUMBERS, ids=[str(value)[:9] for value in NUMBERS])
@pytest.mark.parametrize(
    ("algorithm", "name", "allowed"),
    [
        ("estimatepopulation", "HOUSE_AREA", "a number from 20 to 5000"),
        ("estimatepopulation", "HOUSE_STOREYS", "a whole number from 1 to 10"),
        ("estimatepopulation", "WEIGHT", "0 (Volume (footprint × height)), 1 ("),
        ("createhouseholds", "MAX_SIZE", "a whole number from 2 to 100"),
        ("createhouseholds", "SEED", "a whole number from 0 to 2147483647"),
    ],
)
def test_no_number(provider, algorithm, name, allowed, value):
    given = {"INPUT": zones(("A", 12, 6)), "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "hh"}
    if algorithm == "estimatepopulation":
        given["ZONES"] = given["INPUT"]
    said = refusal(algorithm, **given, **{name: value})
    assert said.startswith(f"{name} is '") and f"'; give {allowed}" in said
    assert len(said) < 300


@pytest.mark.parametrize("value", [float("nan"), 2, -1, "maybe", [1]])
def test_neither_true_nor_false(provider, value):
    said = refusal(
        "estimatepopulation", INPUT=zones(("A", 12, 6)), ZONES=zones(("A", 12, 6)), POPULATION_FIELD="pop", SPILL=value
    )
    assert said == f"SPILL is '{value}'; give true or false."


@pytest.mark.parametrize(
    ("name", "value"),
    [("INPUT", "a\0b.gpkg"), ("OUTPUT", "a\0b.gpkg"), ("ZONE_ID_FIELD", "zo\0ne"), ("SIZE_FIELDS", ["a", "b\0"]), ("SIZE_SHARES", "1\0"),
     ("INPUT", "a\ud800.gpkg")],
)  # fmt: skip
def test_texts_that_no_path_can_have(provider, name, value):
    said = refusal("createhouseholds", **{"INPUT": zones(("A", 12, 6)), "OUTPUT": "memory:", name: value})
    assert said.startswith(f"{name} is '") and said.endswith(
        "', with a character that no path or text can have; remove it."
    )
    assert said.isprintable()


def preferences_table(tmp_path, text):
    path = tmp_path / "preferences.csv"
    path.write_bytes(text.encode())
    return str(path)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (f"tenure,rented,single,{'9' * 5000}", "; it must be a whole number from 0 to 100, or empty."),
        ("tenure,rented,single,1_0", "weight is 1_0; it must be"),
        ("tenure,rented,single,1e308", "weight is 1e308; it must be"),
        ("tenure,ren\0ted,single,1", "preferences.csv is not UTF-8 text; save"),
    ],
    ids=["digits", "underscore", "1e308", "NUL"],
)
def test_weights_of_preferences(town, tmp_path, line, said):
    text = f"attribute,value,building_type,weight\n{line}\n"
    given = {**town.allocation(), "ATTRIBUTE_FIELDS": "tenure", "PREFERENCES": preferences_table(tmp_path, text)}
    found = refusal("allocatehouseholdsoptimization", **given, OUTPUT="memory:")
    assert said in found and len(found) < 250


def census_zone(*, first=2):
    """100 households and 240 persons in the columns of a census table, first column `first`."""
    counts = [30, 35, 15, 12, 5, 2, 1]
    names = [f"H9_00{i}N" for i in range(first, first + 7)]
    fields = " ".join(f"{name}:integer" for name in names)
    return names, layer(
        "Polygon", f"zone:string pop:double hh:double {fields}", [(square(0, 0, 100), "A", 240, 100, *counts)]
    )


def test_columns_of_a_census_table_are_sizes_from_1_to_7(town):
    from collections import Counter

    names, table = census_zone()
    given = {"ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "hh", "SIZE_FIELDS": names}
    log = Log()
    made = run("createhouseholds", log, INPUT=table, **given)
    found = Counter(column(made["OUTPUT"], "numprec"))
    assert [found[n] for n in range(1, 7)] == [30, 35, 15, 12, 5, 2] and sum(found.values()) == 100
    assert sum(n * k for n, k in found.items()) == 240
    assert (
        "Household sizes: H9_002N = 1, H9_003N = 2, H9_004N = 3, H9_005N = 4, H9_006N = 5, H9_007N = 6, H9_008N = 7+"
        in log.infos
    )
    whole = run("populationperbuilding", INPUT=town.buildings, ZONES=table, **given, OUTPUT_HOUSEHOLDS="memory:")
    assert Counter(column(whole["OUTPUT_HOUSEHOLDS"], "numprec")) == found


@pytest.mark.parametrize("algorithm", ["createhouseholds", "populationperbuilding"])
def test_sizes_that_names_do_not_tell_are_asked_for_before_any_work(town, algorithm, monkeypatch):
    from doorstep.processing_provider.base import algorithm as base

    names, table = census_zone()
    given = {"ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "hh", "SIZE_FIELDS": names[1:]}
    layers = {"INPUT": table} if algorithm == "createhouseholds" else {"INPUT": town.buildings, "ZONES": table}
    monkeypatch.setattr(base.reading, "read", None)  # nothing is read
    assert refusal(algorithm, **layers, **given, OUTPUT="memory:") == (
        "The names H9_003N, H9_004N, H9_005N, … do not say for certain which household sizes they count; give one for each field "
        "in SIZE_VALUES, such as 1,2,3 or 1-2,3-4,5."
    )
    for changes, said in (
        ({"SIZE_VALUES": "1,2"}, "Sizes in SIZE_VALUES: 2, fields in SIZE_FIELDS: 6; give one each."),
        ({"SIZE_VALUES": "9" * 999}, f"SIZE_VALUES is '{'9' * 40}…'; give sizes separated by commas, such as 1,2,3 or 1-2,3-4,5."),
        ({"SIZE_VALUES": "2,3,4,5,6,70"}, "Household sizes must ascend from 1 to at most 20; the ones given are (2, 3, 4, 5, 6, 70)."),
        ({"SIZE_FIELDS": None, "SIZE_SHARES": "1_0,1"}, "SIZE_SHARES is '1_0,1'; give numbers separated by commas."),
        ({"SIZE_FIELDS": None, "SIZE_SHARES": "1e308,1e308"},
         "SIZE_SHARES is '1e308,1e308'; give shares or counts of at most 10,000,000,000."),
    ):  # fmt: skip
        assert refusal(algorithm, **{**layers, **given, **changes}, OUTPUT="memory:") == said


def test_classes_of_sizes_by_name_and_by_value(provider):
    log = Log()
    table = layer(
        "none",
        "zone:string pop:double hh:double hh_1_2:integer hh_3_4:integer hh_5:integer",
        [(None, "A", 30, 9, 4, 3, 2)],
    )
    given = {"INPUT": table, "ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "hh"}
    made = run("createhouseholds", log, **given, SIZE_FIELDS=["hh_1_2", "hh_3_4", "hh_5"])
    persons = column(made["OUTPUT"], "numprec")
    assert [sum(low <= n <= high for n in persons) for low, high in ((1, 2), (3, 4), (5, 20))] == [4, 3, 2]
    assert sum(persons) == 30
    assert "Household sizes: hh_1_2 = 1-2, hh_3_4 = 3-4, hh_5 = 5+" in log.infos
    again = run("createhouseholds", **given, SIZE_FIELDS=["hh_1_2", "hh_3_4", "hh_5"], SIZE_VALUES="1-2;3-4;5+")
    assert rows(again["OUTPUT"]) == rows(made["OUTPUT"])


@pytest.mark.parametrize("text", ["²", "9" * 5000, "6_0", "-1"])
def test_classes_of_points_that_are_no_numbers(text):
    from doorstep.processing_provider.algorithms.population.heights import classes
    from doorstep.processing_provider.engine.core.errors import SettingError

    with pytest.raises(SettingError, match="is no list of LAS classes"):
        classes("ROOF_CLASSES", text)
