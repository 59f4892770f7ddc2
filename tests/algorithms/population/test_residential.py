"""Classify residential buildings, through Processing and qgis_process."""

import re

import numpy as np
import pytest
from qgis import processing
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
    QgsWkbTypes,
)

from register_package import ROOT

SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"
BUILDINGS, POI = f"{SAMPLE}|layername=buildings", f"{SAMPLE}|layername=poi"
ALGORITHM = "doorstep:classifyresidential"


def layer(kind, fields, rows, crs="EPSG:3067"):
    """Make a memory layer; `rows` are (WKT or None, *values)."""
    made = QgsVectorLayer(f"{kind}?crs={crs}&" + "&".join(f"field={f}" for f in fields), "made", "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def box(x, y=0, width=10, depth=10):
    return f"Polygon (({x} {y}, {x + width} {y}, {x + width} {y + depth}, {x} {y + depth}, {x} {y}))"


@pytest.fixture
def street():
    """Flats, a school, a shed, an unlabelled house and one without geometry."""
    fields = ["buid:string", "building:string", "storeys:integer", "res_class:string", "res_share:string"]
    rows = [
        (box(0), "a", "apartments", 4, "old", "old"),
        (box(20), "b", "school", 2, None, None),
        (box(40, width=3), "c", "shed", None, None, None),
        (box(60), "d", "yes", 2, None, None),
        (None, "e", "house", None, None, None),
    ]
    return layer("Polygon", fields, rows)


@pytest.fixture
def places():
    rows = [
        ("Point (5 5)", "n1", "cafe", None),
        ("Point (12 5)", "n2", None, "tea"),
        ("Point (25 5)", "n3", "school", None),
        ("Point (65 5)", "n4", "bench", None),
    ]
    return layer("Point", ["osm_id:string", "amenity:string", "shop:string"], rows)


def run(**parameters):
    return processing.run(ALGORITHM, {"OUTPUT": "memory:", **parameters})


def values(made, *names):
    return [tuple(feature[name] for name in names) for feature in made.getFeatures()]


def test_classes_shares_reasons_and_poi(provider, street, places):
    given = {"INPUT": street, "POI": places, "POI_CATEGORY_FIELD": ["amenity", "shop"], "POI_ID_FIELD": "osm_id"}
    by_storeys = values(run(**given, MIXED_USE=1)["OUTPUT"], "res_share", "res_reason")
    assert by_storeys[:2] == [
        (0.75, "A part of it holds amenity=cafe, shop=tea: 3 of 4 storeys lived in."),
        (0.0, "It holds amenity=school."),
    ]
    made = run(**given)
    two_floors = "A part of it holds amenity=cafe, shop=tea: about 2.0 of 4 storeys taken; a share of 0.5 lived in."
    assert values(made["OUTPUT"], "buid", "res_class", "res_share", "n_poi", "poi_ids", "res_reason") == [
        ("a", "mixed", 0.5, 2, "n1, n2", two_floors),
        ("b", "non-residential", 0.0, 1, "n3", "It holds amenity=school, which leaves less than half a storey."),
        ("c", "non-residential", 0.0, 0, "", "Its footprint of 30 m² is below 40 m²."),
        ("d", "residential", 1.0, 1, "", "Nothing speaks against it."),
        ("e", "residential", 1.0, 0, "", "It has no geometry to look at."),
    ]
    assert (made["RESIDENTIAL"], made["MIXED"], made["NONRESIDENTIAL"]) == (2, 1, 2)
    assert not {"F1", "PRECISION", "RECALL"} & set(made)


def test_floor_space_by_a_table_of_ones_own(provider, street, places, tmp_path):
    table = tmp_path / "space.csv"
    table.write_text("key,value,space,floor\n*,cafe,20,ground\n*,tea,20,ground\n*,school,7100,any\n", encoding="utf-8")
    made = run(INPUT=street, POI=places, POI_CATEGORY_FIELD=["amenity", "shop"], FLOOR_SPACE=str(table))
    # 40 of the 100 m² of the ground floor, of four storeys.
    assert values(made["OUTPUT"], "res_share")[:2] == [(0.9,), (0.0,)]


def test_fields_of_ours_are_overwritten_and_others_pass_through(provider, street, places):
    made = run(INPUT=street, POI=places)["OUTPUT"]
    names = [field.name() for field in made.fields()]
    assert names == ["buid", "building", "storeys", "res_class", "res_share", "res_reason", "n_poi", "poi_ids"]
    assert values(made, "building", "res_class")[0] == ("apartments", "mixed")
    again = run(INPUT=made, POI=places)["OUTPUT"]
    assert values(again, *names) == values(made, *names)


def test_labels_are_scored_against_the_papers_rule(provider, street, places, tmp_path):
    report = tmp_path / "report.html"
    made = run(
        INPUT=street,
        POI=places,
        POI_CATEGORY_FIELD=["amenity", "shop"],
        LABEL_FIELD="building",
        OUTPUT_HTML=str(report),
    )
    # Labels: a lived in, b and c not, d does not tell, e lived in.
    assert (made["FOUND"], made["MISSED"], made["TAKEN"], made["REJECTED"]) == (2, 0, 0, 2)
    assert (made["PRECISION"], made["RECALL"], made["F1"]) == (1.0, 1.0, 1.0)
    # The paper's rule loses the flats over the café and takes the shed.
    assert (made["PAPER_PRECISION"], made["PAPER_RECALL"], made["PAPER_F1"]) == (0.5, 0.5, 0.5)
    text = report.read_text(encoding="utf-8")
    cells = [re.findall(r"<t[dh][^>]*>([^<]*)</t[dh]>", row) for row in re.findall(r"<tr>(.*?)</tr>", text)]
    for row in (
        ["this run", "2", "0", "0", "2", "1", "1", "1"],
        ["the paper&#x27;s rule", "1", "1", "1", "1", "0.5000", "0.5000", "0.5000"],
        ["all residential", "2", "0", "2", "0", "0.5000", "1", "0.6667"],
    ):
        assert row in cells


def test_own_use_and_land_use(provider, street):
    land = layer("Polygon", ["landuse:string"], [(box(50, -5, 30, 30), "industrial")])
    made = run(INPUT=street, BUILDING_USE_FIELD=["building"], LAND_USE=land, LAND_USE_FIELD=["landuse"])
    assert values(made["OUTPUT"], "res_class", "res_reason") == [
        ("residential", "Own use building=apartments."),
        ("non-residential", "Own use building=school."),
        ("non-residential", "Own use building=shed."),
        ("non-residential", "Land use landuse=industrial."),
        ("residential", "Own use building=house."),
    ]


def test_areas_and_distances_are_metres_on_a_map_in_feet(provider):
    # 20 ft × 20 ft are 37 m²; a POI 4 m off is 13 ft off. In Austin, where a foot of this map is a foot.
    fields, x, y = ["id:integer"], 3_115_000, 10_070_000
    houses = [(box(x, y, 20, 20), 1), (box(x + 100, y, 30, 30), 2)]
    feet = layer("Polygon", fields, houses, "EPSG:2277")
    near = layer("Point", ["amenity:string"], [(f"Point ({x + 143} {y + 15})", "school")], "EPSG:2277")
    made = run(INPUT=feet, POI=near, POI_CATEGORY_FIELD=["amenity"])
    assert values(made["OUTPUT"], "res_reason") == [
        ("Its footprint of 37 m² is below 40 m².",),
        ("It holds amenity=school (4.0 m off), which leaves less than half a storey (storeys assumed).",),
    ]


def test_poi_areas_count_by_a_point_inside(provider, street):
    areas = layer("Polygon", ["amenity:string"], [(box(22, 2, 4, 4), "school")])
    made = run(INPUT=street, POI=areas, POI_CATEGORY_FIELD=["amenity"])
    assert values(made["OUTPUT"], "res_class")[1] == ("non-residential",)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"POI_CATEGORY_FIELD": ["amnity"]}, "POI_CATEGORY_FIELD: layer 'made' has no field 'amnity'"),
        ({"POI": None, "POI_CATEGORY_FIELD": ["amenity"]}, "POI_CATEGORY_FIELD needs POI"),
        ({"LAND_USE_FIELD": ["landuse"]}, "LAND_USE_FIELD needs LAND_USE"),
        ({"BUILDING_USE_FIELD": ["building"], "LABEL_FIELD": "building"}, "cannot be the own use and the label"),
        ({"LABEL_FIELD": "buid"}, "Field 'buid' has no value that tells whether a building is lived in"),
        ({"RULES": "/nowhere/rules.csv"}, "cannot be read"),
        ({"FLOOR_SPACE": "/nowhere/space.csv"}, "The floor space table /nowhere/space.csv cannot be read"),
        ({"DISTNCE": 5}, "did you mean DISTANCE"),
        ({"STOREYS_FIELD": "building"}, "building"),
    ],
)
def test_wrong_parameters_are_refused(provider, street, places, wrong, message):
    with pytest.raises(QgsProcessingException, match=re.escape(message)):
        run(**{"INPUT": street, "POI": places, **wrong})


def test_degrees_are_refused(provider):
    degrees = layer("Polygon", ["id:integer"], [(box(0), 1)], "EPSG:4326")
    with pytest.raises(QgsProcessingException, match="in degrees"):
        run(INPUT=degrees)


def test_the_layer_arrives_styled_with_a_legend_and_reasons_in_the_map_tip(provider, street, places, tmp_path):
    path = str(tmp_path / "out.gpkg")
    run(INPUT=street, POI=places, OUTPUT=path)
    made = QgsVectorLayer(path, "out")
    message, loaded = made.loadNamedStyle(str(ROOT / "resources" / "styles" / "residential.qml"))
    assert loaded, message
    renderer = made.renderer()
    assert [category.value() for category in renderer.categories()] == ["residential", "mixed", "non-residential", ""]
    assert renderer.classAttribute() == "res_class"
    assert "res_reason" in made.mapTipTemplate()


# --- The bundled sample -----------------------------------------------------------------------------------------------


def test_the_papers_rule_on_the_sample_is_intersects(provider):
    """Only the features of QGIS itself say which buildings have a POI inside."""
    buildings, poi = QgsVectorLayer(BUILDINGS, "b"), QgsVectorLayer(POI, "p")
    found = processing.run(
        "native:extractbylocation", {"INPUT": buildings, "PREDICATE": [0], "INTERSECT": poi, "OUTPUT": "memory:"}
    )["OUTPUT"]
    taken = {feature["buid"] for feature in found.getFeatures()}
    for more in ({}, {"POI_CATEGORY_FIELD": ["category"]}):
        made = run(INPUT=buildings, POI=poi, MIXED_USE=0, DISTANCE=0, **more)
        ours = {buid for buid, kind in values(made["OUTPUT"], "buid", "res_class") if kind == "non-residential"}
        assert ours == taken
        assert (made["NONRESIDENTIAL"], made["MIXED"]) == (len(taken), 0)


def test_poi_in_another_crs_are_reprojected(provider):
    buildings, poi = QgsVectorLayer(BUILDINGS, "b"), QgsVectorLayer(POI, "p")
    wgs84 = processing.run(
        "native:reprojectlayer",
        {"INPUT": poi, "TARGET_CRS": QgsCoordinateReferenceSystem("EPSG:4326"), "OUTPUT": "memory:"},
    )["OUTPUT"]
    there, here = (run(INPUT=buildings, POI=p, POI_CATEGORY_FIELD=["category"])["OUTPUT"] for p in (wgs84, poi))
    columns = ("buid", "res_class", "res_share", "n_poi")
    assert values(there, *columns) == values(here, *columns)
    assert sum(n for *_, n in values(here, *columns)) > 100


def test_sample_in_qgis_process(qgis_process, tmp_path):
    out = tmp_path / "classified.gpkg"
    finished = qgis_process.run(
        ALGORITHM,
        INPUT=BUILDINGS,
        POI=POI,
        POI_CATEGORY_FIELD=["amenity", "shop", "office", "tourism", "leisure", "healthcare"],
        POI_ID_FIELD="poi_id",
        LABEL_FIELD="use",
        OUTPUT=out,
        OUTPUT_HTML=tmp_path / "report.html",
    )
    assert finished.returncode == 0, finished.stderr
    results = finished.results
    assert results["RESIDENTIAL"] + results["MIXED"] + results["NONRESIDENTIAL"] == 1221
    assert results["FOUND"] + results["MISSED"] + results["TAKEN"] + results["REJECTED"] < 1221
    assert results["F1"] > results["PAPER_F1"] > 0
    made = QgsVectorLayer(f"{out}|layername=classified", "classified")
    assert made.featureCount() == 1221
    assert QgsWkbTypes.geometryType(made.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
    assert np.isclose(sum(share for (share,) in values(made, "res_share") if share in (0, 1)), results["RESIDENTIAL"])
    assert (tmp_path / "report.html").exists()


def test_a_bad_rules_table_names_the_line_in_qgis_process(qgis_process, tmp_path):
    rules = tmp_path / "mine.csv"
    rules.write_text("key,value,class\nshop,*,mixed\namenity,school,closed\n")
    out = tmp_path / "out.gpkg"
    finished = qgis_process.run(
        ALGORITHM, INPUT=BUILDINGS, POI=POI, POI_CATEGORY_FIELD="category", RULES=rules, OUTPUT=out
    )
    assert finished.returncode == 1
    assert "Line 3 of mine.csv: class is 'closed'" in finished.stderr
    assert not out.exists()
