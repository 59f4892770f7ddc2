"""What every run leaves: declared outputs, styled layers, the report, and nothing for the garbage collector."""

import gc

import pytest
from layers import Log, by, column, layer, names, opened, rows, run, sample, save, square
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsSymbol,
    QgsVectorLayer,
)

ALGORITHMS = [
    "createhouseholds",
    "estimatepopulation",
    "allocatehouseholdsoptimization",
    "allocatehouseholdsmontecarlo",
    "compareallocations",
    "populationperbuilding",
]

# Of steps and options that the runs on the sample do without: the household list is given, so none is made that zones
# could fail to reconcile; there is no point cloud, nothing to classify, and no weight to calibrate.
CONDITIONAL = {
    "BUILDINGS", "WITH_HEIGHT", "FLAGGED", "RESIDENTIAL", "MIXED", "NONRESIDENTIAL", "CALIBRATION_ERROR",
    "CALIBRATION_ERROR_COMMON", "OUTPUT_SUMMARY", "COVERAGE_PERCENT", "PREFERRED_PERCENT",
    "PREFERENCE_COST", "PREFERENCE_BOUND", "MOVED", "MOVED_BOUND", "FORCED", "LEFT", "SPLIT_BUILDINGS",
}  # fmt: skip


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_every_declared_output_is_there_and_no_other(sample_run, algorithm):
    definitions = QgsApplication.processingRegistry().algorithmById(f"doorstep:{algorithm}").outputDefinitions()
    declared = {output.name() for output in definitions} - CONDITIONAL
    if algorithm == "populationperbuilding":
        declared -= {"UNRECONCILED", "ZONE_COVERAGE"}  # a single draw has no intervals
    assert set(sample_run(algorithm).results) == declared


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_numbers_are_numbers(sample_run, algorithm):
    for name, value in sample_run(algorithm).numbers.items():
        assert isinstance(value, (int, float)) and value >= 0, name


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_field_names_fit_into_a_shapefile(sample_run, algorithm):
    for name, where in sample_run(algorithm).results.items():
        if name.startswith("OUTPUT") and name != "OUTPUT_HTML":
            assert all(len(field) <= 10 for field in names(where))


def test_optional_outputs_are_only_written_when_asked_for(town, tmp_path):
    made = run("allocatehouseholdsoptimization", **town.allocation(), OUTPUT=str(tmp_path / "b.gpkg"))
    assert [path.name for path in tmp_path.iterdir()] == ["b.gpkg"]
    assert not {"OUTPUT_HOUSEHOLDS", "OUTPUT_ZONES", "OUTPUT_HTML"} & set(made)


@pytest.mark.parametrize("extension", ["gpkg", "shp", "csv", "geojson"])
def test_formats(town, tmp_path, extension):
    path = tmp_path / f"b.{extension}"
    log = Log()
    made = run("estimatepopulation", log, **town.estimate, OUTPUT=str(path))
    assert made["OUTPUT"] == str(path)
    found = rows(path)
    assert [row["buid"] for row in found] == ["a1", "a2", "a3", "b1", "b2", "c1"]
    # A CSV file knows text only.
    assert [int(row["pop_int"]) for row in found] == [2, 4, 6, 1, 4, 0]
    assert [float(row["hh_est"]) for row in found] == pytest.approx([1, 2, 3, 0.4, 1.6, 0])
    if extension != "csv":
        assert opened(path).geometryType() == town.buildings.geometryType()
    # And it is good enough for the next step.
    next_step = run("allocatehouseholdsoptimization", INPUT=str(path), HOUSEHOLDS=town.households)
    assert [int(value) for value in column(next_step["OUTPUT"], "pop_opt")] == [2, 4, 6, 0, 5, 0]


def test_null_stays_null_in_files(town, tmp_path):
    far_off = "Polygon ((900 900, 901 900, 901 901, 900 900))"
    buildings = layer(
        "Polygon",
        "buid:string height:double zone_id:string",
        [(far_off, "far", 3, "old"), (square(10), "a1", 3, "old")],
    )
    for extension in ("gpkg", "shp"):
        path = tmp_path / f"b.{extension}"
        run("estimatepopulation", **{**town.estimate, "INPUT": buildings}, OUTPUT=str(path))
        far = by(path, "buid")["far"]
        assert [far[name] for name in ("zone_id", "hh_est", "pop_est", "hh_int", "pop_int")] == [None] * 5


def test_layer_in_an_existing_geopackage(town, tmp_path):
    save(town.zones, tmp_path / "all.gpkg", name="zones")
    where = f"ogr:dbname='{tmp_path}/all.gpkg' table=\"people\" (geom)"
    run("estimatepopulation", **town.estimate, OUTPUT=where)
    assert column(f"{tmp_path}/all.gpkg|layername=people", "pop_int") == [2, 4, 6, 1, 4, 0]
    assert len(rows(f"{tmp_path}/all.gpkg|layername=zones")) == 3


def test_output_is_overwritten(town, tmp_path):
    path = tmp_path / "b.gpkg"
    run("estimatepopulation", **town.estimate, OUTPUT=str(path), WEIGHT=4)
    run("estimatepopulation", **town.estimate, OUTPUT=str(path))
    assert column(path, "pop_int") == [2, 4, 6, 1, 4, 0]


def test_selected_features_only(town):
    project = QgsProject.instance()
    project.addMapLayers([town.buildings, town.zones], False)
    town.buildings.selectByExpression("buid in ('a1', 'a2')")
    town.zones.selectByExpression("zone = 'A'")
    given = {
        "INPUT": QgsProcessingFeatureSourceDefinition(town.buildings.id(), True),
        "ZONES": QgsProcessingFeatureSourceDefinition(town.zones.id(), True),
    }
    made = run("estimatepopulation", **{**town.estimate, **given}, OUTPUT_ZONES="memory:")
    assert column(made["OUTPUT"], "buid", "hh_int", "pop_int") == [("a1", 2, 4), ("a2", 4, 8)]
    assert column(made["OUTPUT_ZONES"], "zone_id") == ["A"]
    made = run("populationperbuilding", **{**town.workflow, **given})
    assert column(made["OUTPUT"], "buid", "pop_opt") == [("a1", 4), ("a2", 8)]
    project.removeMapLayers([town.buildings.id(), town.zones.id()])


def test_row_numbers_that_occur_twice_do_no_harm(town, tmp_path):
    merged = layer(
        "Polygon",
        "fid:integer buid:string height:double",
        [(f.geometry().asWkt(), 7, f["buid"], f["height"]) for f in town.buildings.getFeatures()],
    )
    run("estimatepopulation", **{**town.estimate, "INPUT": merged}, OUTPUT=str(tmp_path / "b.gpkg"))
    assert column(tmp_path / "b.gpkg", "buid", "pop_int")[:3] == [("a1", 2), ("a2", 4), ("a3", 6)]


def loaded(algorithm, parameters, tmp_path):
    """Run an algorithm as the toolbox does with 'open output file after running', and return the layer as shown."""
    project, context, log = QgsProject(), QgsProcessingContext(), Log()
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition(QgsProperty.fromValue(str(tmp_path / "shown.gpkg")), project)
    step = QgsApplication.processingRegistry().createAlgorithmById(f"doorstep:{algorithm}")
    results, ok = step.run({**parameters, "OUTPUT": target}, context, log)
    assert ok, log.errors
    details = context.layerToLoadOnCompletionDetails(results["OUTPUT"])
    shown = QgsVectorLayer(results["OUTPUT"], "shown", "ogr")
    details.postProcessor().postProcessLayer(shown, context, log)
    return shown


def as_points(where):
    """The same buildings as points."""
    found = opened(where)
    made = QgsVectorLayer(f"Point?crs={found.crs().authid()}", "points", "memory")
    made.dataProvider().addAttributes(list(found.fields()))
    made.updateFields()
    features = []
    for feature in found.getFeatures():
        moved = QgsFeature(made.fields())
        moved.setAttributes(feature.attributes())
        moved.setGeometry(QgsGeometry(feature.geometry()).centroid())
        features.append(moved)
    assert made.dataProvider().addFeatures(features)[0]
    return made


@pytest.mark.parametrize("points", [False, True], ids=["polygons", "points"])
@pytest.mark.parametrize("algorithm", ALGORITHMS[1:])
def test_layers_arrive_styled(town, tmp_path, algorithm, points):
    shape = as_points if points else opened
    if algorithm in ("estimatepopulation", "populationperbuilding"):
        given = {**town.estimate, "INPUT": shape(town.buildings), "WEIGHT": 3, "WEIGHT_FIELD": "units"}
        if algorithm == "populationperbuilding":
            given["HOUSEHOLDS"] = town.households
    else:
        given = town.allocation()
        if algorithm == "compareallocations":
            first = run("allocatehouseholdsoptimization", **given)["OUTPUT"]
            given = {"INPUT": run("allocatehouseholdsmontecarlo", **{**given, "INPUT": first})["OUTPUT"]}
        given["INPUT"] = shape(given["INPUT"])
    shown = loaded(algorithm, given, tmp_path)
    renderer = shown.renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer)
    shown_field = (
        'coalesce("pop_res_op", -1000000000)' if algorithm == "compareallocations" else 'coalesce("pop_int", -1)'
    )
    assert renderer.classAttribute() == shown_field
    kind = QgsSymbol.Marker if points else QgsSymbol.Fill
    assert {item.symbol().type() for item in renderer.ranges()} == {kind}
    *classes, unknown = renderer.ranges()
    assert unknown.label() == "no estimate" and unknown.lowerValue() == unknown.upperValue() < classes[0].lowerValue()
    edges = [(item.lowerValue(), item.upperValue()) for item in classes]
    assert edges == sorted(edges) and len(edges) >= 5
    if algorithm == "compareallocations":
        # Diverging: as far below 0 as above, with 0 in the middle of a class of its own or between two.
        assert [round(-high, 6) for _, high in edges][::-1] == [round(low, 6) for low, _ in edges]


def test_every_building_of_the_sample_has_a_colour(sample_run, tmp_path):
    """No gap between the classes: a building is drawn, or it has no value."""
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils, QgsRenderContext

    estimated = sample_run("estimatepopulation").results["OUTPUT"]
    shown = loaded("allocatehouseholdsoptimization", {"INPUT": estimated, "HOUSEHOLDS": sample("households")}, tmp_path)
    context = QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(shown)))
    renderer = shown.renderer()
    renderer.startRender(context, shown.fields())
    for feature in shown.getFeatures():
        context.expressionContext().setFeature(feature)
        if feature["zone_id"]:
            assert renderer.symbolForFeature(feature, context) is not None, feature["pop_int"]
    renderer.stopRender(context)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_nothing_waits_for_the_garbage_collector(town, algorithm):
    """Layers in reference cycles outlive their run, and QGIS crashes when it ends before they do."""
    given = {
        "createhouseholds": town.households_of_zones,
        "estimatepopulation": lambda: town.estimate,
        "populationperbuilding": lambda: town.workflow,
        "compareallocations": lambda: {"INPUT": run("populationperbuilding", **town.workflow)["OUTPUT"]},
    }.get(algorithm, town.allocation)()
    gc.collect()
    gc.disable()
    try:
        run(algorithm, **given)
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        left = [type(item).__name__ for item in gc.garbage]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
    assert not [name for name in left if name.startswith("Qgs") or name in ("Table", "Rows", "Outcome", "_Steps")]
