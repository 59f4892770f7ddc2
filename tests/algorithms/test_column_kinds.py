"""Lists, bytes, dates, ids, and fields by whatever name."""

import json
import os

import numpy as np
import pytest
from layers import column, layer, refusal, save, square
from odd_columns import buildings, estimate, people, weight, zones
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime


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
    ) == ("HEIGHT_FIELD is missing; choose the field for 'Height [m]', or another weight: footprint area needs none.")
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


def test_an_alias_is_not_taken_for_a_name(provider):
    table = buildings("a:double b:double", ("x", 3, 30), ("y", 6, 30))
    table.setFieldAlias(1, "height")
    table.setFieldAlias(2, "a")
    # No field is called height, so there is no default; and 'a' is the field of that name.
    assert refusal(
        "estimatepopulation", INPUT=table, ZONES=zones(("A", 12, 6)), POPULATION_FIELD="pop", OUTPUT="memory:"
    ) == ("HEIGHT_FIELD is missing; choose the field for 'Height [m]', or another weight: footprint area needs none.")
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
