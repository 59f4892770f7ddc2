"""Files as other people have them, once more: each is read right, repaired and counted, or refused in one sentence."""

import pytest
from layers import Log, column, layer, run, square
from osgeo import ogr
from qgis.core import QgsVectorLayer

EVERY_FORMAT = ("gpkg", "shp", "csv", "geojson", "fgb")


def zones(pop=12, hh=6):
    return layer("Polygon", "zone:string pop:double hh:double", [(square(0, 0, 100), "A", pop, hh)])


def estimate(log=None, **parameters):
    given = {"ZONES": zones(), "ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "BUILDING_ID_FIELD": "bid"}
    return run("estimatepopulation", log, **{**given, **parameters})


def file(path, fields, values, **options):
    """Squares of 100 m² with a height of 3, 6, 3 m, as GDAL writes them: QGIS itself would change some values."""
    driver = ogr.GetDriverByName("GPKG")
    data = driver.CreateDataSource(str(path))
    made = data.CreateLayer("made", None, ogr.wkbPolygon, [f"{key}={value}" for key, value in options.items()])
    for name, kind in (("bid", ogr.OFTString), ("height", ogr.OFTReal), *fields):
        made.CreateField(ogr.FieldDefn(name, kind))
    for i, row in enumerate(values):
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(square(5 + 12 * i, 10)))
        for name, value in zip(["bid", "height", *(name for name, _ in fields)], ["abc"[i], (3.0, 6.0, 3.0)[i], *row]):
            if value is not None:
                feature[name] = value
        made.CreateFeature(feature)
    layer = made = data = None  # noqa: F841 (closes the file)
    written = QgsVectorLayer(str(path), "made", "ogr")
    from qgis.core import QgsCoordinateReferenceSystem

    written.setCrs(QgsCoordinateReferenceSystem("EPSG:32615"))
    return written


def values(address, *names):
    made = QgsVectorLayer(str(address), "read", "ogr")
    found = [tuple(feature[name] for name in names) for feature in made.getFeatures()]
    return sorted(tuple(None if str(value) == "NULL" else value for value in row) for row in found)


# --- Columns that a format cannot hold


@pytest.mark.parametrize("extension", (*EVERY_FORMAT, ""))
def test_the_least_of_all_integers_is_carried_along(provider, tmp_path, extension):
    """It stands for 'nothing' in many files, and QGIS refuses to store it as what it came from."""
    source = file(tmp_path / "in.gpkg", [("code", ogr.OFTInteger)], [[-(2**31)], [2**31 - 1], [None]])
    made = estimate(INPUT=source, OUTPUT=str(tmp_path / f"out.{extension}") if extension else "memory:")
    if not extension:
        assert column(made["OUTPUT"], "code", "pop_int") == [(-(2**31), 3), (2**31 - 1, 6), (None, 3)]
        return
    found = {bid: (code, int(people)) for bid, code, people in values(made["OUTPUT"], "bid", "code", "pop_int")}
    assert {bid: (int(code) if code not in (None, "") else None, people) for bid, (code, people) in found.items()} == {
        "a": (-(2**31), 3),
        "b": (2**31 - 1, 6),
        "c": (None, 3),
    }


@pytest.mark.parametrize(
    ("name", "kind", "extension"),
    [
        *((name, kind, "gpkg") for name in ("fid", "FID", "geom", "Geom") for kind in (ogr.OFTString, ogr.OFTReal)),
        ("geom", ogr.OFTInteger64, "gpkg"),
        ("geometry", ogr.OFTString, "sqlite"),
        ("ogc_fid", ogr.OFTString, "sqlite"),
    ],
)
def test_a_column_called_like_one_of_the_format_gets_another_name(provider, tmp_path, name, kind, extension):
    given = [["x"], ["y"], ["z"]] if kind == ogr.OFTString else [[7], [8], [9]]
    source = file(tmp_path / "in.gpkg", [(name, kind)], given, FID="number", GEOMETRY_NAME="shape")
    log = Log()
    made = estimate(log, INPUT=source, OUTPUT=str(tmp_path / f"out.{extension}"))
    other = f"{name}_1" if extension == "gpkg" else f"{name}_1".lower()
    assert values(made["OUTPUT"], "bid", other, "pop_int") == [
        (bid, value, people) for bid, (value,), people in zip("abc", given, (3, 6, 3))
    ]
    assert [text for text in log.warnings if f"'{name}'" in text and f"'{name}_1'" in text]


def test_a_new_name_is_one_that_is_free(provider, tmp_path):
    fields = [("fid", ogr.OFTString), ("FID_1", ogr.OFTString)]
    source = file(tmp_path / "in.gpkg", fields, [["x", "p"], ["y", "q"], ["z", "r"]], FID="number")
    made = estimate(INPUT=source, OUTPUT=str(tmp_path / "out.gpkg"))
    assert values(made["OUTPUT"], "bid", "fid_2", "FID_1") == [("a", "x", "p"), ("b", "y", "q"), ("c", "z", "r")]


def test_a_shapefile_leaves_numbers_empty_that_are_longer_than_its_own(provider, tmp_path):
    """It keeps the first 24 digits of 3.4e38, which is another number."""
    source = file(tmp_path / "in.gpkg", [("code", ogr.OFTReal)], [[3.4e38], [1e22], [-1e308]])
    log = Log()
    made = estimate(log, INPUT=source, OUTPUT=str(tmp_path / "out.shp"))
    assert values(made["OUTPUT"], "bid", "code") == [("a", None), ("b", 1e22), ("c", None)]
    assert [text for text in log.warnings if "2 numbers of column 'code'" in text]


def test_unknown_numbers_that_become_zero_are_counted(provider, tmp_path):
    """MapInfo has no empty numbers; households were not asked for."""
    source = file(tmp_path / "in.gpkg", [("code", ogr.OFTReal)], [[None], [1.5], [2.5]])
    log = Log()
    made = estimate(log, INPUT=source, OUTPUT=str(tmp_path / "out.tab"))
    assert values(made["OUTPUT"], "bid", "pop_int") == [("a", 3), ("b", 6), ("c", 3)]
    (said,) = [text for text in log.warnings if "became 0" in text]
    assert "code (1), hh_est (3), hh_int (3)" in said
