"""Coordinates that are no place, in any layer: that feature is skipped and counted, the rest has the right numbers."""

import struct

import pytest
from layers import CRS, Log, by, column, layer, run, save, square
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

NAN, INF = float("nan"), float("inf")


def ring(*corners):
    return struct.pack("<I", len(corners)) + b"".join(struct.pack("<2d", *corner) for corner in corners)


def polygon(*rings):
    return struct.pack("<BII", 1, 3, len(rings)) + b"".join(rings)


def corner(value):
    return polygon(ring((40, 10), (value, 10), (50, 20), (40, 20), (40, 10)))


def whole(value):
    return polygon(ring(*[(value, value)] * 5))


BAD = {
    "a corner that is NaN": corner(NAN),
    "all NaN": whole(NAN),
    "a corner at infinity": corner(INF),
    "all at infinity": whole(-INF),
    "a fill value": polygon(ring((1e30, 1e30), (1.1e30, 1e30), (1.1e30, 1.1e30), (1e30, 1e30))),
    "the largest numbers": corner(1e300),
    "no ring": polygon(),
    "an empty ring": polygon(ring()),
    "a ring of one point": polygon(ring((1, 1))),
    "no area": polygon(ring((70, 10), (80, 10), (90, 10), (70, 10))),
    "a hole that is NaN": polygon(
        ring((40, 10), (50, 10), (50, 20), (40, 10)), ring((41, NAN), (42, 11), (42, 12), (41, NAN))
    ),
    "a curve to nowhere": struct.pack("<BII", 1, 10, 1) + struct.pack("<BI", 1, 8) + ring((0, 0), (INF, 5), (0, 0)),
}


def add(made: QgsVectorLayer, wkb: bytes, *values) -> QgsVectorLayer:
    geometry, feature = QgsGeometry(), QgsFeature(made.fields())
    geometry.fromWkb(wkb)
    feature.setGeometry(geometry)
    feature.setAttributes(list(values))
    assert made.dataProvider().addFeatures([feature])[0]
    return made


def point(x, y):
    return struct.pack("<BI2d", 1, 1, x, y)


def houses(*bad, crs=CRS):
    made = layer(
        "Polygon",
        "buid:string height:double storeys:integer",
        [(square(10), "a", 6.0, 2), (square(30), "b", 6.0, 2)],
        crs,
    )
    for i, wkb in enumerate(bad):
        add(made, wkb, f"bad{i}", 6.0, 2)
    return made


def zones(*bad, crs=CRS):
    made = layer("Polygon", "zone:string pop:integer", [(square(0, 0, 100), "A", 12)], crs)
    for i, wkb in enumerate(bad):
        add(made, wkb, f"bad{i}", 0)
    return made


def parameters(buildings=None, zone_layer=None):
    buildings, zone_layer = buildings or houses(), zone_layer or zones()
    return {"INPUT": buildings, "ZONES": zone_layer, "ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop"}


@pytest.mark.parametrize("wkb", BAD.values(), ids=BAD)
@pytest.mark.parametrize("weight", [0, 4, 5])
def test_a_footprint(provider, wkb, weight):
    log = Log()
    found = by(run("estimatepopulation", log, **parameters(houses(wkb)), WEIGHT=weight, SPILL=True)["OUTPUT"], "buid")
    assert {b: row["pop_int"] for b, row in found.items()} == {"a": 6, "b": 6, "bad0": None}
    assert "Buildings without a usable geometry, skipped: 1." in log.warnings


@pytest.mark.parametrize("wkb", BAD.values(), ids=BAD)
def test_a_zone(provider, wkb):
    log = Log()
    made = run("estimatepopulation", log, **parameters(zone_layer=zones(wkb)), OUTPUT_ZONES="memory:")
    assert column(made["OUTPUT"], "pop_int") == [6, 6]
    assert column(made["OUTPUT_ZONES"], "zone_id", "status") == [("A", "estimated"), ("bad0", "empty")]
    assert "Zones without a usable geometry, skipped: 1." in log.warnings


@pytest.mark.parametrize("wkb", BAD.values(), ids=BAD)
def test_in_the_classification(provider, wkb):
    log = Log()
    poi = layer("Point", "shop:string", [("Point (35 5)", "bakery")])
    for x, y in ((NAN, NAN), (INF, 0), (1e30, 1e30)):
        add(poi, point(x, y), "bakery")
    areas = layer("Polygon", "shop:string", [(square(12, 2, 2), "bakery")])
    land = layer("Polygon", "landuse:string", [(square(0, 0, 20), "industrial")])
    given = {
        "INPUT": houses(wkb),
        "POI_CATEGORY_FIELD": ["shop"],
        "LAND_USE": add(land, wkb, "industrial"),
        "LAND_USE_FIELD": ["landuse"],
    }
    by_points = run("classifyresidential", log, **given, POI=poi)
    assert column(by_points["OUTPUT"], "buid", "res_class")[:2] == [("a", "non-residential"), ("b", "mixed")]
    assert "POI without a geometry: 3; they count for no building." in log.warnings
    assert "Buildings without a usable geometry, skipped: 1." in log.warnings
    by_areas = run("classifyresidential", **given, POI=add(areas, wkb, "bakery"))
    assert column(by_areas["OUTPUT"], "n_poi")[:2] == [1, 0]


@pytest.mark.parametrize("wkb", BAD.values(), ids=BAD)
def test_in_summary_and_reference_zones(provider, wkb):
    buildings = run("estimatepopulation", **parameters(houses(wkb)))["OUTPUT"]
    log = Log()
    reference = zones(wkb)
    made = run(
        "validateestimates",
        log,
        INPUT=buildings,
        VALUE_FIELDS=["pop_int"],
        REFERENCE=reference,
        REFERENCE_FIELDS=["pop"],
    )
    assert made["MAE"] == 0 and "Zones without a usable geometry, skipped: 1." in log.warnings
    people = layer("none", "huid:string blockid:string numprec:integer", [(None, str(i), "A", 2) for i in range(6)])
    given = {
        **parameters(houses(wkb)),
        "HOUSEHOLDS": people,
        "DRAWS": 2,
        "SUMMARY_ZONES": reference,
        "SUMMARY_ID_FIELD": "zone",
    }
    made = run("populationperbuilding", **given, OUTPUT_HOUSEHOLDS="memory:", OUTPUT_SUMMARY="memory:")
    assert column(made["OUTPUT_SUMMARY"], "sum_id", "persons") == [("A", 12), ("bad0", 0)]


def test_layers_in_another_crs(provider):
    # Reprojecting what is no place gives nothing, and no error.
    far = layer("Polygon", "zone:string pop:integer", [], "EPSG:4326")
    for i, (x, y) in enumerate(((200.0, 100.0), (NAN, NAN), (INF, 0.0), (0.0, 1e300))):
        add(far, polygon(ring((x, y), (x + 1, y), (x, y + 1), (x, y))), f"bad{i}", 0)
    whole_town = polygon(ring((-98, -1), (-96, -1), (-96, 1), (-98, 1), (-98, -1)))
    log = Log()
    made = run("estimatepopulation", log, **parameters(zone_layer=add(far, whole_town, "A", 12)))
    assert column(made["OUTPUT"], "zone_id", "pop_int") == [("A", 6), ("A", 6)]
    assert "Zones without a usable geometry, skipped: 4." in log.warnings


def test_curves_in_a_layer_that_is_not_declared_to_hold_any(provider, tmp_path):
    from osgeo import ogr, osr

    ogr.UseExceptions()
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "curves.gpkg"))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32615)
    table = file.CreateLayer("curves", crs, ogr.wkbPolygon)
    table.CreateField(ogr.FieldDefn("buid"))
    circle = "CURVEPOLYGON (CIRCULARSTRING (40 10, 50 20, 60 10, 50 0, 40 10))"
    for buid, wkt in (("square", square(10)), ("circle", circle)):
        feature = ogr.Feature(table.GetLayerDefn())
        feature["buid"] = buid
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        table.CreateFeature(feature)
    del feature, table, file
    made = run("estimatepopulation", **parameters(str(tmp_path / "curves.gpkg")), WEIGHT=2)
    assert dict(column(made["OUTPUT"], "buid", "weight")) == {"square": 100, "circle": pytest.approx(314, abs=1)}


def test_a_multipolygon_of_a_thousand_parts_and_a_collection(provider):
    parts = ", ".join(f"(({x} 0, {x + 0.05} 0, {x + 0.05} 10, {x} 10, {x} 0))" for x in (0.1 * i for i in range(1000)))
    made = layer(
        "MultiPolygon", "buid:string height:double", [(f"MultiPolygon ({parts})", "a", 1.0), (square(0, 50), "b", 1.0)]
    )
    assert column(run("estimatepopulation", **parameters(made))["OUTPUT"], "weight") == [pytest.approx(500), 100]


def test_qgis_process(provider, qgis_process, tmp_path):
    done = qgis_process.run(
        "doorstep:estimatepopulation",
        INPUT=save(
            houses(*[wkb for name, wkb in BAD.items() if "ring" not in name]), tmp_path / "in.gpkg", name="buildings"
        ),
        ZONES=save(zones(), tmp_path / "in.gpkg", name="zones"),
        ZONE_ID_FIELD="zone",
        POPULATION_FIELD="pop",
        OUTPUT=tmp_path / "out.gpkg",
    )
    assert done.returncode == 0, done.stderr
    assert done.results["POPULATION"] == 12 and "Traceback" not in done.stderr
    people = dict(column(tmp_path / "out.gpkg", "buid", "pop_int"))
    assert (people.pop("a"), people.pop("b"), set(people.values())) == (6, 6, {None})
