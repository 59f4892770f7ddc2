"""Outputs of the services arrive styled: every feature in one class, points as markers."""

from __future__ import annotations

import make_styles
import pytest
from layers import Log, layer, run
from planned import MEMORY, UTM, monitor, schools, table, units
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRenderContext,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from served import DAY, at, made, street

from doorstep.processing_provider.layers import styles

WAYS = [(street(0, 1000, 3000), "residential")]
PLACES = [(at(300), 10), (at(2500, 150), 80), (at(100), None), (None, 5)]


def of_circle():
    doors = layer("Point", "name:string", [(at(0), "west"), (at(1000), "east")])
    people = layer("Point", "all:integer", PLACES)
    return {
        "FACILITIES": doors, "WAYS": layer("LineString", "highway:string", WAYS), "PEOPLE": people, "PEOPLE_FIELDS": ["all"],
        "SPEED": 6, "MINUTES": "5;10",
    }  # fmt: skip


def of_schools():
    doors = layer("Point", "code:string cap:integer", [(at(0), "west", 3), (at(1000), "east", None)])
    homes = layer("Point", "k6:integer", [(at(100), 2), (at(900), 4)])
    return {
        "SCHOOLS": doors, "SCHOOL_ID_FIELD": "code", "CAPACITY_FIELD": "cap", "CHILDREN": homes, "CHILDREN_FIELDS": ["k6"],
        "AGES": "6",
    }  # fmt: skip


def labels(shown) -> list[list[str]]:
    """The class in the legend that each feature is drawn in."""
    context = QgsRenderContext()
    context.setRendererScale(1000)
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(shown)))
    renderer = shown.renderer().clone()
    renderer.startRender(context, shown.fields())
    items = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    found = []
    for feature in shown.getFeatures():
        context.expressionContext().setFeature(feature)
        found.append([items[key] for key in renderer.legendKeysForFeature(feature, context) if key in items])
    renderer.stopRender(context)
    return found


def kinds(shown) -> set:
    """Kinds of the symbols."""
    context = QgsRenderContext()
    return {symbol.type() for symbol in shown.renderer().symbols(context)}


def dressed(name, shown):
    styles.dress(name, shown)
    return labels(shown)


def test_the_files_are_what_the_script_makes(provider):
    renderers = make_styles.styles()
    assert tuple(renderers) == make_styles.NAMES
    for name, (kind, renderer) in renderers.items():
        made_now = make_styles.written(kind, renderer)
        if Qgis.QGIS_VERSION_INT < 33000:  # newer ones write other versions of the file
            assert made_now == (make_styles.TARGET / f"{name}.qml").read_text(encoding="utf-8"), name


def test_a_life_circle(provider):
    found = run("lifecircle", **of_circle(), OUTPUT_PEOPLE=MEMORY, UNREACHED=MEMORY, CATCHMENTS=MEMORY)
    assert dressed("facilities", found["OUTPUT"]) == [["facility"]] * 2
    assert dressed("reached", found["OUTPUT_PEOPLE"]) == [
        ["up to 5 minutes"], ["up to 20 minutes"], ["up to 5 minutes"], ["no facility can be walked to"],
    ]  # fmt: skip
    assert dressed("unreached", found["UNREACHED"]) == [["not reached"], ["reached all the same"], ["not reached"]]
    for name in ("OUTPUT", "OUTPUT_PEOPLE", "UNREACHED"):
        assert kinds(found[name]) == {QgsSymbol.SymbolType.Marker}, name
    assert dressed("catchments", found["CATCHMENTS"]) == [
        [{"nearest": "nearest facility, darker in less time", "reach": "all from where it is reached"}[kind]]
        for kind in ("nearest", "reach") * 4
    ]
    assert kinds(found["CATCHMENTS"]) == {QgsSymbol.SymbolType.Fill}


def test_schools(provider):
    found = run("schooldemand", **of_schools(), ASSIGNMENT=MEMORY)
    assert dressed("schools", found["OUTPUT"]) == [["school"], ["school that gets nobody"]]
    shown = found["ASSIGNMENT"]
    styles.dress("assignment", shown)
    assert kinds(shown) == {QgsSymbol.SymbolType.Line}
    context = QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(shown)))
    width = (
        shown.renderer()
        .symbol()
        .symbolLayer(0)
        .dataDefinedProperties()
        .property(QgsSymbolLayer.Property.PropertyStrokeWidth)
    )
    values = {}
    for feature in shown.getFeatures():
        context.expressionContext().setFeature(feature)
        values[feature["pupils"]] = width.value(context.expressionContext())[0]
    assert values == {2: pytest.approx(0.15 + 1.85), 1: pytest.approx(0.15 + 1.85 * 0.5**0.5)}


def test_planning_units(provider, tmp_path):
    base = made(tmp_path)
    text = table(tmp_path, "DE,Density,density,,,,0.3,,persons per ha,Plan")
    assert dressed("fit", monitor(BASE=base, STANDARDS=text)["OUTPUT"]) == [["fit"], ["surplus"], ["cannot be told"]]
    places = layer("Point", "n:double", [(at(x), n) for x, n in ((500, 499.9), (2000, 5000.0))], UTM)
    plain = monitor(PEOPLE=places, PEOPLE_FIELDS=["n"], BASE=None)
    assert dressed("density", plain["OUTPUT"]) == [
        ["up to 25 persons by hectare"], ["more than 400 persons by hectare"], ["up to 25 persons by hectare"],
    ]  # fmt: skip


OUTPUTS = {
    "lifecircle": {"OUTPUT": "facilities", "OUTPUT_PEOPLE": "reached", "UNREACHED": "unreached", "CATCHMENTS": "catchments"},
    "schooldemand": {"OUTPUT": "schools", "ASSIGNMENT": "assignment", "PUBLIC": ""},
    "monitorunits": {"OUTPUT": "fit", "OUTPUT_INDICATORS": "", "PLATFORM": ""},
}  # fmt: skip


@pytest.mark.parametrize("algorithm", OUTPUTS)
def test_layers_that_qgis_loads_get_their_style(provider, tmp_path, monkeypatch, algorithm):
    """As the toolbox does with 'open output file after running'."""
    put_on = {}
    monkeypatch.setattr(styles, "dress", lambda style, shown: put_on.update({shown.name(): style}))
    given = {
        "lifecircle": of_circle, "schooldemand": of_schools,
        "monitorunits": lambda: {
            "BASE": made(tmp_path), "UNITS": units(), "UNIT_ID_FIELD": "code", "DATE": DAY, "FACILITIES": [schools()],
            "STANDARDS": table(tmp_path, "DE,Density,density,,,,0.3,,persons per ha,Plan"),
        },
    }[algorithm]()  # fmt: skip
    project, context, log = QgsProject(), QgsProcessingContext(), Log()
    context.setProject(project)
    for name in OUTPUTS[algorithm]:
        where = QgsProperty.fromValue(str(tmp_path / f"{name}.gpkg"))
        given[name] = QgsProcessingOutputLayerDefinition(where, project)
    step = QgsApplication.processingRegistry().createAlgorithmById(f"doorstep:{algorithm}")
    results, ok = step.run(given, context, log)
    assert ok, log.errors
    for name in OUTPUTS[algorithm]:
        shown = QgsVectorLayer(results[name], name, "ogr")
        context.layerToLoadOnCompletionDetails(results[name]).postProcessor().postProcessLayer(shown, context, log)
        assert any(shown.attributeAlias(at) for at in range(shown.fields().count())), name
    assert put_on == {name: style for name, style in OUTPUTS[algorithm].items() if style}
    assert all((styles.STYLES / f"{style}.qml").exists() for style in put_on.values())


@pytest.mark.parametrize("name", ["facilities", "schools"])
def test_points_of_two_classes_look_different(name):
    shown = layer("Point", "fac_why:string sch_why:string", [(at(0), "", "")])
    styles.dress(name, shown)
    looks = {
        (s.color().name(), s.symbolLayer(0).strokeColor().name()) for s in shown.renderer().symbols(QgsRenderContext())
    }
    assert len(looks) == 2
