"""Columns and parameters as other people have them, through Processing: read right, counted, or refused before any work."""

import json
import os

import numpy as np
import pytest
from layers import Log, by, column, layer, refusal, rows, run, save, square
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime


def buildings(fields, *values):
    """Squares of 100 m² in zone A: (id, *values)."""
    return layer("Polygon", f"buid:string {fields}", [(square(5 + 12 * i, 10), *row) for i, row in enumerate(values)])


def zones(*values):
    return layer(
        "Polygon", "zone:string pop:double hh:double", [(square(100 * i, 0, 100), *row) for i, row in enumerate(values)]
    )


def estimate(log=None, **parameters):
    given = {"ZONES": zones(("A", 12, 6)), "ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "hh"}
    return run("estimatepopulation", log, **{**given, **parameters})


def people(made):
    return dict(column(made["OUTPUT"], "buid", "pop_int"))


def weight(made):
    return dict(column(made["OUTPUT"], "buid", "weight"))


# --- Values that no building has


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


# --- Text


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


# --- Lists, objects, bytes


@pytest.fixture
def odd_columns(tmp_path, provider):
    """A GeoJSON of two buildings with a column of every kind that JSON has."""
    odd = {
        "levels": [1, 2],
        "reals": [1.5],
        "names": ["a", "b"],
        "tags": {"a": "b"},
        "sources": [{"a": 1}],
        "flags": [True],
    }
    features = [
        {"type": "Feature", "properties": {"buid": f"b{i}", "height": 3.0, "flag": i > 0, **odd},
         "geometry": json.loads(QgsGeometry.fromWkt(square(10 + 20 * i, 10)).asJson())}
        for i in range(2)
    ]  # fmt: skip
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32615"}}
    path = tmp_path / "odd.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    return str(path)


@pytest.mark.parametrize(("name", "kind"), [("levels", "lists"), ("reals", "lists"), ("names", "lists"), ("flags", "lists"),
                                            ("tags", "objects (JSON)"), ("sources", "objects (JSON)")])  # fmt: skip
@pytest.mark.parametrize("parameter", ["HEIGHT_FIELD", "BUILDING_ID_FIELD", "RESIDENTIAL_FIELD", "CLASS_FIELD"])
def test_lists_and_objects_are_refused_by_name_before_any_work(
    odd_columns, tmp_path, name, kind, parameter, monkeypatch
):
    from doorstep.processing_provider.base import algorithm

    monkeypatch.setattr(algorithm.reading, "read", None)  # nothing is read
    made = str(tmp_path / "made.geojson")
    given = {
        "INPUT": odd_columns,
        "ZONES": zones(("A", 12, 6)),
        "ZONE_ID_FIELD": "zone",
        "POPULATION_FIELD": "pop",
        "OUTPUT": made,
    }
    assert refusal("estimatepopulation", **{**given, parameter: name}) == (
        f"{parameter}: field '{name}' of layer 'odd' holds {kind}; choose a field with one number or text per row."
    )
    assert not os.path.exists(made)


def test_a_list_under_a_name_of_ours_is_not_taken_for_the_default(provider):
    table = layer("Polygon", "buid:string height:double[]", [(square(10), "a", [1.0, 2.0])])
    assert refusal(
        "estimatepopulation", INPUT=table, ZONES=zones(("A", 12, 6)), POPULATION_FIELD="pop", OUTPUT="memory:"
    ) == ("HEIGHT_FIELD is missing; choose the field for 'Height [m]'.")
    # Where the weight needs none, it does not matter.
    assert refusal("estimatepopulation", INPUT=table, ZONES=zones(("A", 12, 6)), POPULATION_FIELD="pop", WEIGHT=2, OUTPUT="memory:",
                   HEIGHT_FIELD="height").startswith("HEIGHT_FIELD: field 'height' of layer 'made' holds lists")  # fmt: skip


def test_bytes_are_refused_by_name(provider):
    table = layer("Polygon", "buid:string raw:binary", [(square(10), "a", QByteArray(b"12"))])
    for parameter in ("HEIGHT_FIELD", "BUILDING_ID_FIELD"):
        said = refusal("estimatepopulation", INPUT=table, ZONES=zones(("A", 12, 6)), POPULATION_FIELD="pop", OUTPUT="memory:",
                       **{parameter: "raw"})  # fmt: skip
        assert (
            said
            == f"{parameter}: field 'raw' of layer 'made' holds binary data; choose a field with one number or text per row."
        )


# --- Ids


def test_dates_and_times_are_ids_as_iso_text(provider):
    days = [QDate(2024, 5, 1), QDate(2024, 5, 2)]
    moments = [QDateTime(day, QTime(10, 0, 0)) for day in days]
    exact = [QDateTime(days[0], QTime(10, 0, 0, ms)) for ms in (1, 20)]
    hours = [QTime(10, 0), QTime(11, 30)]
    table = layer(
        "Polygon", "height:double day:date moment:datetime exact:datetime hour:time",
        [(square(10 + 20 * i), 3, days[i], moments[i], exact[i], hours[i]) for i in range(2)],
    )  # fmt: skip
    expected = {
        "day": ["2024-05-01", "2024-05-02"],
        "moment": ["2024-05-01T10:00:00", "2024-05-02T10:00:00"],
        "exact": ["2024-05-01T10:00:00.001", "2024-05-01T10:00:00.020"],
        "hour": ["10:00:00", "11:30:00"],
    }
    for name, ids in expected.items():
        assert column(estimate(INPUT=table, BUILDING_ID_FIELD=name)["OUTPUT"], "buid") == ids
    # A date of one layer and its text in another are one id.
    text = layer(
        "Polygon",
        "zone:string pop:double",
        [(square(0, 0, 100), "2024-05-01", 12), (square(200, 0, 100), "2024-05-02", 0)],
    )
    made = estimate(INPUT=table, ZONES=text, HOUSEHOLDS_FIELD=None, BUILDING_ID_FIELD="hour", BUILDING_ZONE_FIELD="day")
    assert column(made["OUTPUT"], "zone_id", "pop_int") == [("2024-05-01", 12), ("2024-05-02", 0)]


def test_a_date_is_no_number(provider):
    table = layer("Polygon", "buid:string day:date", [(square(10), "a", QDate(2024, 5, 1))])
    said = refusal("estimatepopulation", INPUT=table, HEIGHT_FIELD="day", ZONES=zones(("A", 12, 6)), POPULATION_FIELD="pop",
                   OUTPUT="memory:")  # fmt: skip
    assert said == "Field 'day' holds '2024-05-01', not a height; choose another field or correct it."


def test_ids_beyond_what_a_float_holds_keep_their_digits(provider, tmp_path):
    ids = [2**53 + 1, 2**53 + 2, 2**63 - 1, -5]
    table = layer("Polygon", "long:int8 height:double", [(square(5 + 12 * i), value, 3) for i, value in enumerate(ids)])
    for made in (table, save(table, tmp_path / "long.gpkg")):
        found = column(estimate(INPUT=made, BUILDING_ID_FIELD="long")["OUTPUT"], "buid")
        assert found == sorted(str(i) for i in ids)


def test_features_own_numbers_whatever_they_are(provider, tmp_path):
    from osgeo import ogr, osr

    ogr.UseExceptions()
    path = str(tmp_path / "fids.gpkg")
    file = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32615)
    table = file.CreateLayer("fids", crs, ogr.wkbPolygon)
    table.CreateField(ogr.FieldDefn("height", ogr.OFTReal))
    for i, fid in enumerate((7, 3, 2**53 + 1, -4)):
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetFID(fid)
        feature["height"] = 3
        feature.SetGeometry(ogr.CreateGeometryFromWkt(square(5 + 12 * i)))
        table.CreateFeature(feature)
    del feature, table, file
    made = estimate(INPUT=path, BUILDING_ID_FIELD=None, WEIGHT=2)
    assert sorted(column(made["OUTPUT"], "buid")) == sorted(["7", "3", str(2**53 + 1), "-4"])


def test_own_numbers_that_occur_twice_give_way_to_the_rows():
    from doorstep.processing_provider.engine.core.frame import Frame

    assert Frame("rows", 3, numbers=np.array([4, 4, 9])).own_numbers() == [1, 2, 3]
    assert Frame("rows", 3, numbers=np.array([4, -1, 9])).own_numbers() == [4, -1, 9]


# --- Names of fields


def test_an_alias_is_not_taken_for_a_name(provider):
    table = buildings("a:double b:double", ("x", 3, 30), ("y", 6, 30))
    table.setFieldAlias(1, "height")
    table.setFieldAlias(2, "a")
    # No field is called height, so there is no default; and 'a' is the field of that name.
    assert refusal(
        "estimatepopulation", INPUT=table, ZONES=zones(("A", 12, 6)), POPULATION_FIELD="pop", OUTPUT="memory:"
    ) == ("HEIGHT_FIELD is missing; choose the field for 'Height [m]'.")
    assert weight(estimate(INPUT=table, HEIGHT_FIELD="a")) == {"x": 300, "y": 600}
    # Whoever gives an alias gets its field.
    assert weight(estimate(INPUT=table, HEIGHT_FIELD="height")) == {"x": 300, "y": 600}


def test_our_fields_do_not_overwrite_what_is_only_called_so(provider):
    table = buildings("height:double mine:double", ("x", 3, 41), ("y", 6, 42))
    table.setFieldAlias(2, "pop_int")
    made = estimate(INPUT=table)
    assert column(made["OUTPUT"], "mine", "pop_int") == [(41, 4), (42, 8)]


def test_names_in_another_case_are_found(provider):
    table = buildings("HEIGHT:double", ("x", 3), ("y", 6))
    assert people(estimate(INPUT=table)) == {"x": 4, "y": 8}


# --- Parameters

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


# --- Sizes of households


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
