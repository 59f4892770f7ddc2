"""Geometries that can be mended, or skipped, are counted."""

import pytest
from layers import Log, by, column, layer, rows, run, square


def people(made):
    return {row["buid"]: row["pop_int"] for row in by(made["OUTPUT"], "buid").values()}


BOW_TIE = "Polygon ((10 10, 20 20, 20 10, 10 20, 10 10))"


def test_invalid_empty_and_null_geometries_are_counted(town):
    mixed = layer(
        "Polygon",
        "buid:string height:double",
        [(BOW_TIE, "bow", 10), (square(30), "ok", 10), (None, "null", 10), ("Polygon EMPTY", "empty", 10)],
    )
    log = Log()
    made = run("estimatepopulation", log, **{**town.estimate, "INPUT": mixed, "WEIGHT": 2})
    # The bow tie is two triangles of 25 m²: a third of 12 persons.
    assert people(made) == {"bow": 4, "ok": 8, "null": None, "empty": None}
    assert log.warnings == [
        "Buildings with invalid geometries, repaired for the calculation: 1.",
        "Buildings without a usable geometry, skipped: 2.",
        "Buildings without an area (empty geometry): 2; nobody is estimated to live there.",
        "Buildings outside of all zones: 2; they have no estimate.",
        "Zones beyond the buildings: 1 (B); their people (households: 2, persons: 5) live where the layer has no "
        "buildings, and are in none: add those buildings, or leave the zones out.",
    ]
    # What is written is what was read.
    kept = {feature["buid"]: feature.geometry().asWkt() for feature in made["OUTPUT"].getFeatures()}
    assert kept["bow"].upper().replace(" ", "") == BOW_TIE.upper().replace(" ", "")


def test_invalid_and_null_zones_are_counted(town):
    crossed = "Polygon ((0 0, 100 100, 100 0, 0 100, 0 0))"
    spoilt = layer(
        "Polygon",
        "zone:string pop:double hh:double",
        [(crossed, "A", 12, 6), (None, "B", 5, 2), (square(200, 0, 100), "C", 0, 0)],
    )
    log = Log()
    made = run("estimatepopulation", log, **{**town.estimate, "ZONES": spoilt})
    assert log.warnings[:2] == [
        "Zones with invalid geometries, repaired for the calculation: 1.",
        "Zones without a usable geometry, skipped: 1.",
    ]
    assert made["ZONES_WITHOUT_BUILDINGS"] >= 1


@pytest.mark.parametrize(
    ("kind", "wkt"),
    [
        ("PolygonZ", "PolygonZ ((10 10 5, 20 10 5, 20 20 5, 10 20 5, 10 10 5))"),
        ("PolygonM", "PolygonM ((10 10 5, 20 10 5, 20 20 5, 10 20 5, 10 10 5))"),
        ("PolygonZM", "PolygonZM ((10 10 5 7, 20 10 5 7, 20 20 5 7, 10 20 5 7, 10 10 5 7))"),
        ("MultiPolygonZM", "MultiPolygonZM (((10 10 5 7, 20 10 5 7, 20 20 5 7, 10 20 5 7, 10 10 5 7)))"),
        ("CurvePolygon", "CurvePolygon (CompoundCurve ((10 10, 20 10, 20 20, 10 20, 10 10)))"),
        ("MultiSurface", "MultiSurface (((10 10, 20 10, 20 20, 10 20, 10 10)))"),
    ],
)
def test_kinds_of_polygons(town, kind, wkt):
    special = layer(kind, "buid:string height:double", [(wkt, "a", 3)])
    made = run("estimatepopulation", **{**town.estimate, "INPUT": special})
    assert column(made["OUTPUT"], "buid", "weight", "pop_int") == [("a", 300, 12)]
    assert made["OUTPUT"].wkbType() == special.wkbType()


def test_curves_are_measured_as_curves(town):
    circle = "CurvePolygon (CircularString (10 20, 20 30, 30 20, 20 10, 10 20))"
    made = run(
        "estimatepopulation",
        **{**town.estimate, "INPUT": layer("CurvePolygon", "buid:string", [(circle, "a")]), "WEIGHT": 2},
    )
    assert column(made["OUTPUT"], "weight") == [pytest.approx(314.159, abs=0.1)]


def test_layer_of_mixed_geometries(town, tmp_path):
    from osgeo import ogr, osr

    ogr.UseExceptions()
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "mixed.gpkg"))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32615)
    table = file.CreateLayer("mixed", crs, ogr.wkbUnknown)
    table.CreateField(ogr.FieldDefn("buid"))
    collection = f"GeometryCollection ({square(30)}, Point (3 3), LineString (0 0, 1 1))"
    for buid, wkt in (("poly", square(10)), ("several", collection), ("point", "Point (50 50)")):
        feature = ogr.Feature(table.GetLayerDefn())
        feature["buid"] = buid
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        table.CreateFeature(feature)
    del feature, table, file
    given = {"INPUT": str(tmp_path / "mixed.gpkg"), "WEIGHT": 2}
    log = Log()
    made = run("estimatepopulation", log, **{**town.estimate, **given})
    # The square of the collection counts; the point has no footprint.
    assert people(made) == {"poly": 6, "several": 6, "point": 0}
    assert "Buildings without an area (empty geometry): 1; nobody is estimated to live there." in log.warnings
    assert {f["buid"]: f.geometry().area() for f in made["OUTPUT"].getFeatures() if f.hasGeometry()} == {
        "poly": 100,
        "several": 100,
    }
    made = run("populationperbuilding", **{**town.workflow, **given}, OUTPUT_HOUSEHOLDS="memory:")
    assert {row["buid"]: row["pop_opt"] for row in rows(made["OUTPUT"])} == {"poly": 6, "several": 6, "point": 0}
