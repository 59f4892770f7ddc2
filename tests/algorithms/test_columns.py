"""Columns and parameters as other people have them, through Processing: read right, counted, or refused before any work."""

import pytest
from layers import Log, by, column, layer, refusal, rows, run
from odd_columns import buildings, estimate, people, weight, zones


@pytest.mark.parametrize("sentinel", [9999, 99999, 1e20, 3.4e38, 999, -9999, -1, 0, None])
@pytest.mark.parametrize(("choice", "field"), [(0, "height"), (1, "storeys")])
def test_a_code_for_unknown_weighs_like_a_missing_value(provider, sentinel, choice, field):
    log = Log()
    made = estimate(
        log, INPUT=buildings(f"{field}:double", ("a", 2), ("b", 4), ("c", sentinel), ("d", 3)), WEIGHT=choice
    )
    # c takes the median, 3: 2 : 4 : 3 : 3 of 12.
    assert people(made) == {"a": 2, "b": 4, "c": 3, "d": 3}
    assert by(made["OUTPUT"], "buid")["c"]["h_source"] == "zone median"
    said = "\n".join(log.warnings)
    assert "Buildings that have no " in said
    limit = {"height": "above 1,000 m", "storeys": "above 200 storeys"}[field]
    assert (limit in said) == (sentinel is not None and sentinel > 0)


def test_codes_for_unknown_in_estimated_dwellings(provider):
    log = Log()
    fields = "storeys:integer height:double"
    values = (("a", 2, 6), ("b", 9999, 9999.0), ("c", 9999, 30.0), ("d", 2, 6))
    made = estimate(log, INPUT=buildings(fields, *values), WEIGHT=5)
    assert column(made["OUTPUT"], "h_source") == ["given", "zone median", "from height", "given"]
    assert [note.split(" stands")[0] for note in log.warnings[:2]] == [
        "Buildings whose height in field 'height'", "Buildings whose number of storeys in field 'storeys'",
    ]  # fmt: skip


def test_codes_for_unknown_in_the_classification(provider):
    fields = "height:double storeys:double"
    given = {"INPUT": buildings(fields, ("a", 9999, 9999)), "MIN_AREA": 200}
    # As nothing known, and not as 9,999 storeys: a footprint of 100 m² is a shed then.
    assert column(run("classifyresidential", **given)["OUTPUT"], "res_share") == [0]
    assert column(
        run("classifyresidential", **{**given, "INPUT": buildings(fields, ("a", 30, 9))})["OUTPUT"], "res_share"
    ) == [1]


def test_codes_for_unknown_in_the_baselines_and_values_of_a_validation(provider):
    fields = "pop_int:double height:double"
    table = buildings(fields, ("a", 4, 3), ("b", 8, 9999.0), ("c", -9999, 3))
    log = Log()
    given = {"INPUT": table, "VALUE_FIELDS": "pop_int", "REFERENCE": zones(("A", 12, 6)), "REFERENCE_FIELDS": "pop"}
    made = run("validateestimates", log, **given)
    assert made["TAE"] == 0  # 4 + 8
    assert any("in field 'height' stands for 'unknown' or is above 1,000 m: 1 (9999)" in note for note in log.warnings)
    assert any(
        "in field 'pop_int' that is negative, above 10,000,000,000 or stands for 'unknown': 1 (-9999)" in note
        for note in log.warnings
    )


def test_known_counts_that_nothing_has_are_left_out(provider):
    log = Log()
    given = {"INPUT": buildings("pop_int:double", ("a", 12)), "VALUE_FIELDS": "pop_int", "REFERENCE_FIELDS": "pop"}
    made = run("validateestimates", log, **given, REFERENCE=zones(("A", 12, 6), ("B", 1e20, 1)))
    assert made["TAE"] == 0
    assert (
        "Left out of the reference zones, because field 'pop' has no value, or one above 10,000,000,000: 1."
        in log.warnings
    )


@pytest.mark.parametrize("size", [99, 999, 9999, 99999, 999999, 1e10])
@pytest.mark.parametrize("algorithm", ["optimization", "montecarlo", "workflow"])
def test_household_sizes_that_are_codes_are_refused(town, algorithm, size):
    listed = layer("none", "huid:string blockid:string numprec:double gqtype:integer",
                   [(None, "1", "A", 2, 0), (None, "2", "A", size, 0), (None, "3", "A", 700, 1)])  # fmt: skip
    name = "populationperbuilding" if algorithm == "workflow" else f"allocatehouseholds{algorithm}"
    given = town.workflow if algorithm == "workflow" else town.allocation()
    said = refusal(name, **{**given, "HOUSEHOLDS": listed, "GROUP_QUARTERS_FIELD": "gqtype", "OUTPUT": "memory:"})
    assert said == (
        f"Households with a size in field 'numprec' that stands for 'unknown' or is above 500 persons: 1 ({size:.0f}; rows 2); correct "
        "them or filter them out, and mark group quarters in GROUP_QUARTERS_FIELD."
    )


def test_group_quarters_in_words(town):
    def listed(kind, no, yes):
        values = [(None, "1", "A", 2, no), (None, "2", "A", 700, yes)]
        return layer("none", f"huid:string blockid:string numprec:double gq:{kind}", values)

    given = {**town.allocation(), "GROUP_QUARTERS_FIELD": "gq"}
    in_words, in_numbers = (
        run("allocatehouseholdsoptimization", **{**given, "HOUSEHOLDS": table})
        for table in (listed("string", "No", "oui"), listed("integer", 0, 1))
    )
    assert rows(in_words["OUTPUT"]) == rows(in_numbers["OUTPUT"])
    # A household has a place of its own, group quarters have none.
    assert sum(column(in_words["OUTPUT"], "hh_opt")[:3]) == 1 and sum(column(in_words["OUTPUT"], "pop_opt")[:3]) == 702
    assert refusal(
        "allocatehouseholdsoptimization", **{**given, "HOUSEHOLDS": listed("string", "no", "no")}, OUTPUT="memory:"
    ) == (
        "Households with a size in field 'numprec' that stands for 'unknown' or is above 500 persons: 1 (700; rows 2); correct them or "
        "filter them out, and mark group quarters in GROUP_QUARTERS_FIELD."
    )


def test_areas_that_no_building_has_are_not_taken(town):
    given = {**town.allocation(), "METHOD": 1, "AREA_FIELD": "area"}
    table = layer("none", "buid:string zone_id:string hh_int:integer pop_int:integer area:double",
                  [(None, "a", "A", 3, 6, 100), (None, "b", "A", 3, 6, 1e20)])  # fmt: skip
    said = refusal("allocatehouseholdsmontecarlo", **{**given, "INPUT": table}, OUTPUT="memory:")
    assert said.startswith("Buildings with people that have no area above 0: 1 ")


def test_results_that_no_building_has_are_left_out_of_a_comparison(provider):
    names = ("hh_int", "pop_int", "hh_opt", "pop_opt", "hh_mc", "pop_mc")
    fields = "buid:string zone_id:string " + " ".join(f"{name}:double" for name in names)
    table = layer("none", fields, [(None, "a", "A", 1, 2, 1, 3, 1, 2), (None, "b", "A", 1, 2, 1, 1e308, 1, -9999)])
    log = Log()
    made = run("compareallocations", log, INPUT=table)
    assert (made["MSE_BUILDINGS_OPT"], made["MSE_BUILDINGS_MC"]) == (1, 0)
    assert log.warnings[-1] == "Buildings left out, because they lack the estimate or an allocation: 1."
    assert [note.split(" that is")[0] for note in log.warnings[:2]] == [
        "Buildings with a value in field 'pop_opt'", "Buildings with a value in field 'pop_mc'",
    ]  # fmt: skip


def test_a_layer_of_codes_only(provider):
    given = {
        "INPUT": buildings("height:double", ("a", 9999), ("b", -1)),
        "ZONES": zones(("A", 12, 6)),
        "POPULATION_FIELD": "pop",
    }
    assert refusal("estimatepopulation", **given, OUTPUT="memory:") == (
        "No building has a usable height above 0; choose another field, or a weight that needs none."
    )


@pytest.mark.parametrize("value", [1e20, 1e308])
def test_weights_that_stand_for_nothing_are_refused(provider, value):
    table = buildings("w:double", ("a", 1), ("b", value))
    said = refusal("estimatepopulation", INPUT=table, WEIGHT=3, WEIGHT_FIELD="w", ZONES=zones(("A", 12, 6)), ZONE_ID_FIELD="zone",
                   POPULATION_FIELD="pop", OUTPUT="memory:")  # fmt: skip
    assert said.startswith("Buildings with more than 1,000,000,000,000,000 in field 'w': 1 (rows 2)")


def test_heights_as_volunteers_write_them(provider):
    log = Log()
    table = buildings("h:string", ("a", "3"), ("b", "6 m"), ("c", "39'6\""), ("d", "~10"), ("e", "7,5"), ("f", None))
    made = estimate(log, INPUT=table, HEIGHT_FIELD="h")
    # The median of 3, 6, 7.5 and 12.0396 for those that say nothing certain.
    assert weight(made) == pytest.approx({"a": 300, "b": 600, "c": 1203.96, "d": 675, "e": 750, "f": 675})
    assert log.warnings == [
        "Buildings whose height in field 'h' is not one number: 1 ('~10'); it counts as unknown.",
        "Buildings that have no height: 2; with the median of their zone: 2, with that of the layer: 0 (h_source).",
    ]


def test_storeys_as_volunteers_write_them(provider):
    log = Log()
    table = buildings("s:string", ("a", "1"), ("b", "2;3"), ("c", "1.5"), ("d", "G+3"), ("e", "<4"))
    made = estimate(log, INPUT=table, WEIGHT=1, STOREYS_FIELD="s")
    assert weight(made) == {"a": 100, "b": 300, "c": 150, "d": 150, "e": 150}
    assert log.warnings[0] == (
        "Buildings whose number of storeys in field 's' is not one number: 2 ('G+3', '<4'); it counts as unknown."
    )


def test_the_workflow_says_once_what_it_could_not_read(town):
    log = Log()
    table = buildings("h:string s:string use:string", ("a", "3", "1", "residential"), ("b", "6", "G+1", "residential"))
    given = {"INPUT": table, "HEIGHT_FIELD": "h", "STOREYS_FIELD": "s", "WEIGHT": 5, "BUILDING_USE_FIELD": "use"}
    run("populationperbuilding", log, **{**town.workflow, "ZONES": zones(("A", 12, 6)), **given})
    assert sum("'G+1'" in note for note in log.warnings) == 1


def test_a_column_of_words_is_refused_by_name(provider):
    table = buildings("h:string", *((str(i), "brick") for i in range(5)))
    said = refusal("estimatepopulation", INPUT=table, HEIGHT_FIELD="h", ZONES=zones(("A", 12, 6)), ZONE_ID_FIELD="zone",
                   POPULATION_FIELD="pop", OUTPUT="memory:")  # fmt: skip
    assert said == "Field 'h' holds 'brick', not a height; choose another field or correct it."


def test_a_column_that_the_weight_does_not_need_is_not_looked_at(provider):
    log = Log()
    made = estimate(log, INPUT=buildings("height:double storeys:string", ("a", 3, "brick"), ("b", 6, "wood")))
    assert people(made) == {"a": 4, "b": 8} and log.warnings == []


@pytest.mark.parametrize(
    ("yes", "no"), [("yes", "no"), ("True", "False"), ("ja", "nein"), ("oui", "non"), ("是", "否"), ("1", "0")]
)
def test_lived_in_or_not_as_text(town, yes, no):
    table = buildings(
        "height:double res:string", ("a", 3, yes), ("b", 9, no.upper()), ("c", 6, f" {yes} "), ("d", 3, None)
    )
    log = Log()
    assert people(estimate(log, INPUT=table, RESIDENTIAL_FIELD="res")) == {"a": 3, "b": 0, "c": 6, "d": 3}
    assert log.warnings == ["Buildings without a residential share: 1; they were taken as residential."]
    whole = run(
        "populationperbuilding",
        **{**town.workflow, "ZONES": zones(("A", 12, 6)), "INPUT": table},
        RESIDENTIAL_FIELD="res",
    )
    assert people(whole) == {"a": 3, "b": 0, "c": 6, "d": 3}
    dwellings = weight(estimate(INPUT=table, RESIDENTIAL_FIELD="res", WEIGHT=5))
    assert dwellings["b"] == 0 < dwellings["c"]


def test_lived_in_or_not_as_text_in_a_validation(provider):
    table = buildings("pop_int:double res:string", ("a", 4, "oui"), ("b", 8, "non"))
    given = {"INPUT": table, "VALUE_FIELDS": "pop_int", "REFERENCE": zones(("A", 12, 6)), "REFERENCE_FIELDS": "pop"}
    made = run("validateestimates", **given, RESIDENTIAL_FIELD="res", OUTPUT_SCORES="memory:")
    assert "Equal per building, residential" in column(made["OUTPUT_SCORES"], "method")


def test_words_that_are_neither_yes_nor_no(provider):
    table = buildings("height:double res:string", ("a", 3, "yes"), ("b", 9, "residential"))
    said = refusal("estimatepopulation", INPUT=table, RESIDENTIAL_FIELD="res", ZONES=zones(("A", 12, 6)), ZONE_ID_FIELD="zone",
                   POPULATION_FIELD="pop", OUTPUT="memory:")  # fmt: skip
    assert said == (
        "Values of field 'res' that are neither yes, no nor a share: 1 ('residential'); use yes and no, or shares from 0 to 1."
    )
