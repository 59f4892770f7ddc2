"""The map after a run: zoomed to the buildings, the user's layers a step back, legend, names of fields, map tips, runs."""

import make_styles
import pytest
from plugin_helpers import finished_run
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)


def buildings(*rows):
    """Squares with (buid, pop_int, pop_res_op)."""
    fields = "field=buid:string&field=pop_int:integer&field=pop_res_op:integer"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32615&{fields}", "Buildings · run", "memory")
    for at, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({at} 0,{at} 1,{at + 1} 1,{at + 1} 0,{at} 0))"))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def context_of(layer, scale=1000.0):
    context = QgsRenderContext()
    context.setRendererScale(scale)
    scopes = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    scopes.lastScope().setVariable("map_scale", scale)
    context.setExpressionContext(scopes)
    return context


def labels(layer):
    """The class in the legend that each feature is drawn in."""
    context, renderer = context_of(layer), layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        items = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
        found.append([items[key] for key in keys])
    renderer.stopRender(context)
    return found


@pytest.fixture
def styling(provider):
    from doorstep.plugin.population import styling

    return styling


def test_a_class_for_each_count_and_one_for_no_estimate(styling):
    layer = buildings(*(("b", n, n) for n in (None, 0, 1, 2, 3, 4, 5, 9, 10, 299, 300, 20_000)))
    styling.show(layer, "persons", "pop_int")
    assert [label for (label,) in labels(layer)] == [
        "no estimate", "0 persons", "1 – 2", "1 – 2", "3 – 4", "3 – 4", "5 – 9", "5 – 9", "10 – 19", "100 – 299",
        "300 and more", "300 and more",
    ]  # fmt: skip


def test_a_class_for_each_residual_and_one_for_no_estimate(styling):
    layer = buildings(*(("b", 1, n) for n in (None, -20_000, -3, 0, 1, 4, 11)))
    styling.show(layer, "residuals", "pop_res_op")
    assert [label for (label,) in labels(layer)] == [
        "no estimate", "−11 and below", "−3 to −1", "0, as estimated", "1 to 3", "4 to 10", "11 and above",
    ]  # fmt: skip


def test_the_name_above_the_legend_says_what_and_in_which_unit(styling):
    layer = buildings(("b", 1, 1))
    styling.show(layer, "persons", "pop_int")
    assert layer.name() == "Persons per building · run"
    assert styling.shown(layer) == "pop_int"
    styling.show(layer, "residuals", "pop_res_op")
    assert layer.name() == "Persons, allocated − estimated (optimization) · run"
    assert styling.shown(layer) == "pop_res_op"
    layer.setName("the town as I call it")
    styling.show(layer, "persons", "pop_int")
    assert layer.name() == "the town as I call it"


@pytest.mark.parametrize(
    ("scale", "style", "width"), [(1000, "solid", 0.15), (13_000, "solid", 0.085), (25_001, "no", 0)]
)
def test_outlines_thin_out_and_end(styling, scale, style, width):
    from qgis.core import QgsSymbolLayer

    layer = buildings(("b", 1, 1))
    styling.show(layer, "persons", "pop_int")
    context = context_of(layer, scale)
    for item in layer.renderer().ranges():
        given = item.symbol().symbolLayer(0).dataDefinedProperties()
        kind = given.property(QgsSymbolLayer.Property.PropertyStrokeStyle)
        assert kind.value(context.expressionContext())[0] == style
        if width:
            thick = given.property(QgsSymbolLayer.Property.PropertyStrokeWidth)
            assert thick.value(context.expressionContext())[0] == pytest.approx(width)


def test_fields_have_names_and_tips_hold_text_never_markup(styling):
    from qgis.core import QgsExpression

    layer = buildings(("<b>&", 7, None))
    styling.explain(layer, "buildings")
    assert layer.attributeDisplayName(1) == "Persons, whole"
    assert layer.attributeDisplayName(2) == "Residual: allocated − estimated persons"
    context = context_of(layer)
    context.expressionContext().setFeature(next(layer.getFeatures()))
    said = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context.expressionContext())
    assert "<b>&lt;b&gt;&amp;</b>" in said and "<b>7</b>" in said and "[%" not in said


def test_every_field_of_ours_has_a_short_name(provider):
    from doorstep.processing_provider.layers import styles

    for role, fields in styles.FIELDS.items():
        for field in fields:
            assert 3 < len(styles.alias(field)) <= 90, (role, field.name)
    by_name = {field.name: styles.alias(field) for field in styles.BUILDINGS}
    assert by_name["h_ground"] == "Elevation of the ground around the building [m]"
    assert by_name["hh_int"] == "Households, whole"


def test_the_map_goes_to_the_buildings_with_results(styling):
    layer = buildings(("a", None, None), ("b", 3, 0), ("c", 0, 0), ("d", None, None))
    assert styling.extent(layer).toString(0) == "1,0 : 3,1"
    assert styling.extent(buildings(("a", None, None))).toString(0) == "0,0 : 1,1"


def shown(project):
    return {row.name(): row.itemVisibilityChecked() for row in project.layerTreeRoot().findLayers()}


def test_own_layers_step_back_and_come_forward_as_they_were(ready, town, qtbot):
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    root.findLayer(town["poi"].id()).setItemVisibilityChecked(False)
    before = shown(project)
    finished_run(ready, qtbot, press=True)
    after = shown(project)
    assert [name for name in before if after[name] and name != town["households"].name()] == []
    assert sum(after.values()) >= 3  # the results
    assert ready.results.own_layers.isVisible() and not ready.results.own_layers.isChecked()
    ready.results.own_layers.click()
    assert {name: on for name, on in shown(project).items() if name in before} == before
    ready.results.own_layers.click()
    assert not shown(project)[town["buildings"].name()]
    ready.disconnect_all()  # as the plugin's unload does
    assert {name: on for name, on in shown(project).items() if name in before} == before
    ready.events.connect_all()  # the fixture lets go again


def test_an_earlier_run_can_be_chosen(finished, qtbot, monkeypatch):
    from doorstep.plugin import configuration

    assert not finished.results.runs_line.isVisible()
    first = finished.results.page.record
    finished.edit()
    finished_run(finished, qtbot, press=True)
    runs = finished.results.runs
    second = finished.results.page.record
    assert [runs.itemText(i) for i in range(runs.count())] == [second["title"], first["title"]]
    runs.activated.emit(1)
    assert finished.results.page.record == first
    on = {layer.customProperty(configuration.ROLE): shown(QgsProject.instance())[layer.name()]
          for layer in finished.results.page.layers.values()}  # fmt: skip
    assert on["buildings"] and runs.currentIndex() == 1


def test_runs_are_in_processings_history_and_can_be_repeated(provider, monkeypatch):
    from doorstep.plugin import history

    said = []
    if not hasattr(history.QgsGui, "historyProviderRegistry"):
        monkeypatch.setattr(history, "_log", said.append)
    else:
        registry = history.QgsGui.historyProviderRegistry()
        monkeypatch.setattr(type(registry), "addEntry", lambda _, kind, entry: said.append(entry["python_command"]))
    history.add(
        {"inputs": {"INPUT": "/a b/c'd.gpkg|layername=x", "ZONES": "z.gpkg", "POPULATION_FIELD": "pop", "DRAWS": 3}}
    )
    (command,) = said
    given = {}
    exec(
        command,
        {"processing": type("processing", (), {"run": staticmethod(lambda *args: given.update({"args": args}))})},
    )
    name, parameters = given["args"]
    assert name == "doorstep:populationperbuilding"
    assert parameters["INPUT"] == "/a b/c'd.gpkg|layername=x" and parameters["DRAWS"] == 3


@pytest.mark.parametrize(("scale", "width"), [(1000, 0.35), (27_500, 0.215), (200_000, 0.08)])
def test_outlines_of_zones_thin_out_where_there_are_many(styling, scale, width):
    from qgis.core import QgsSymbolLayer, QgsVectorLayer

    zones = QgsVectorLayer("Polygon?crs=EPSG:32615", "zones", "memory")
    styling.outline(zones)
    given = zones.renderer().symbol().symbolLayer(0).dataDefinedProperties()
    thick = given.property(QgsSymbolLayer.Property.PropertyStrokeWidth)
    context = context_of(zones, scale)
    assert thick.value(context.expressionContext())[0] == pytest.approx(width)


@pytest.mark.parametrize(
    "style",
    ["persons", "residuals", "errors", "heights", "residential", "hours", "origin", "clients", *make_styles.NAMES],
)
def test_every_word_of_a_legend_is_translated(styling, style, monkeypatch):
    import re

    from doorstep.processing_provider.layers import styles

    plain = re.findall(r' label="([^"]*)"', (styles.STYLES / f"{style}.qml").read_text(encoding="utf-8"))
    monkeypatch.setattr(styles, "tr", lambda text: f"«{text}»")
    listed = styles._read(style)
    kinds = ("range", "rule", "category")
    elements = [listed.elementsByTagName(kind).at(i).toElement() for kind in kinds for i in range(99)]
    shown = [one.attribute("label") for one in elements if one.attribute("label")]
    assert shown == [f"«{label}»" if re.search("[a-z]{2}", label) else label for label in plain]
