"""Classify residential buildings by fields as other people publish them: lists, flags, codes."""

import json
import re

import pytest
from qgis import processing
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

ALGORITHM = "doorstep:classifyresidential"


def layer(kind, field, values, places):
    """Make a memory layer with one field beside its geometry."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:3067", "made", "memory")
    fields = QgsFields()
    fields.append(field)
    made.dataProvider().addAttributes(fields.toList())
    made.updateFields()
    features = []
    for value, wkt in zip(values, places):
        feature = QgsFeature(made.fields())
        feature.setAttributes([value])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def boxes(n):
    return [f"Polygon (({x} 0, {x + 10} 0, {x + 10} 10, {x} 10, {x} 0))" for x in range(0, 20 * n, 20)]


def buildings(field, values):
    return layer("Polygon", field, values, boxes(len(values)))


def run(feedback=None, **parameters):
    made = processing.run(ALGORITHM, {"OUTPUT": "memory:", **parameters}, feedback=feedback)
    return [(row["res_class"], row["res_reason"]) for row in made["OUTPUT"].getFeatures()]


@pytest.mark.parametrize(
    ("name", "kind", "values"),
    [
        ("Res", QVariant.Int, [1, 1, 0]),
        ("Res", QVariant.String, ["1", "1", "0"]),
        ("is_living", QVariant.Bool, [True, True, False]),
        ("wohnnutzung", QVariant.String, ["ja", "ja", "nein"]),
        ("non_residential", QVariant.String, ["no", "no", "yes"]),
    ],
)
def test_a_flag_of_living_is_lived_in(provider, name, kind, values):
    assert [found for found, _ in run(INPUT=buildings(QgsField(name, kind), values), BUILDING_USE_FIELD=[name])] == [
        "residential",
        "residential",
        "non-residential",
    ]


def test_a_flag_without_a_meaning_is_refused_and_the_earlier_output_stays(provider, tmp_path):
    out = tmp_path / "out.gpkg"
    use = buildings(QgsField("use", QVariant.String), ["house", "office"])
    processing.run(ALGORITHM, {"INPUT": use, "BUILDING_USE_FIELD": ["use"], "OUTPUT": str(out)})
    before = out.read_bytes()
    flagged = buildings(QgsField("flag", QVariant.Int), [1, 0])
    with pytest.raises(
        QgsProcessingException, match="Field 'flag' holds only yes/no, bare numbers or letters such as '1'"
    ):
        run(INPUT=flagged, BUILDING_USE_FIELD=["flag"], OUTPUT=str(out))
    assert out.read_bytes() == before


def test_lists_of_categories_in_each_evidence(provider):
    several = QgsField("cats", QVariant.StringList, subType=QVariant.String)
    found = run(
        INPUT=buildings(several, [["apartments"], ["school", "office"], None, None]),
        BUILDING_USE_FIELD=["cats"],
        POI=layer("Point", several, [["restaurant", "bar"]], ["Point (45 5)"]),
        POI_CATEGORY_FIELD=["cats"],
        LAND_USE=layer("Polygon", several, [["retail"]], ["Polygon ((55 -5, 75 -5, 75 15, 55 15, 55 -5))"]),
        LAND_USE_FIELD=["cats"],
    )
    assert found == [
        ("residential", "Own use cats=apartments."),
        ("non-residential", "Own use cats=school + cats=office."),
        (
            "mixed",
            "A part of it holds cats=restaurant + cats=bar: about 1.0 of 2 storeys taken (storeys assumed); "
            "a share of 0.5 lived in.",
        ),
        ("non-residential", "Land use cats=retail."),
    ]


def test_arrays_of_a_geojson_file(provider, tmp_path):
    cats = [["school"], ["restaurant", "bar"]]
    features = [
        {
            "type": "Feature",
            "properties": {"cats": value},
            "geometry": {"type": "Point", "coordinates": [25 + i / 1000, 60]},
        }
        for i, value in enumerate(cats)
    ]
    path = tmp_path / "poi.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    places = QgsVectorLayer(str(path), "poi", "ogr")
    assert places.isValid()
    homes = QgsVectorLayer("Polygon?crs=EPSG:4326&field=id:integer", "homes", "memory")
    rows = []
    for x in (25, 25.001):
        rows.append(QgsFeature(homes.fields()))
        rows[-1].setGeometry(QgsGeometry.fromRect(QgsRectangle(x - 0.0002, 59.9999, x + 0.0002, 60.0001)))
    homes.dataProvider().addFeatures(rows)
    metres = processing.run("native:reprojectlayer", {"INPUT": homes, "TARGET_CRS": "EPSG:3067", "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    assert [found for found, _ in run(INPUT=metres, POI=places, POI_CATEGORY_FIELD=["cats"])] == [
        "non-residential",
        "mixed",
    ]


class Listener(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__()
        self.said = []

    def pushInfo(self, text):
        self.said.append(text)


def test_the_log_and_the_report_say_what_the_table_knew(provider, tmp_path):
    feedback, report = Listener(), tmp_path / "report.html"
    made = buildings(QgsField("BldgClass", QVariant.String), ["A1", "RM", "Q?", None])
    run(feedback, INPUT=made, BUILDING_USE_FIELD=["BldgClass"], OUTPUT_HTML=str(report))
    assert "Categories known to the rules table: 66.7 % of 3 buildings with a use." in feedback.said
    cells = re.findall(r"<t[dh][^>]*>([^<]*)</t[dh]>", report.read_text(encoding="utf-8"))
    at = cells.index("buildings with a use")
    assert cells[at : at + 3] == ["buildings with a use", "3", "66.7 %"]


def test_labels_of_codes_and_of_negative_flags(provider):
    made = buildings(QgsField("nonres", QVariant.Int), [0, 1, 1])
    result = processing.run(ALGORITHM, {"INPUT": made, "LABEL_FIELD": "nonres", "OUTPUT": "memory:"})
    assert (result["FOUND"], result["TAKEN"]) == (1, 2)
    made = buildings(QgsField("gfk", QVariant.Int), [1010, 2463, 9998])
    result = processing.run(ALGORITHM, {"INPUT": made, "LABEL_FIELD": "gfk", "OUTPUT": "memory:"})
    assert (result["FOUND"], result["TAKEN"]) == (1, 1)
