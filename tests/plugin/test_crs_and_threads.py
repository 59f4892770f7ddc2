"""A run gives the right numbers, and QGIS lives on, whichever thread named a coordinate reference system first.

As users meet it: something runs in a pool thread, the thread ends, the next run has a layer that must be transformed.
Each case needs a QGIS that has named nothing yet, so each has one of its own.
"""

from __future__ import annotations

import pytest
from own_qgis import in_qgis

TOWN = """
from osgeo import ogr, osr
from qgis.core import *
FOLDER = {folder!r}

def metres(code):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system

def table(path, name, code, fields, rows):
    # By GDAL alone, which names nothing to QGIS.
    system, start = metres(code), metres(32633)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = data.CreateLayer(name, system, ogr.wkbPolygon)
    for field, kind in fields:
        layer.CreateField(ogr.FieldDefn(field, kind))
    for (x, y, size), *values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for i, value in enumerate(values):
            feature.SetField(i, value)
        ring = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
        shape = ogr.CreateGeometryFromWkt("POLYGON((" + ",".join(f"{{a}} {{b}}" for a, b in ring) + "))")
        shape.Transform(osr.CoordinateTransformation(start, system))
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    return path + "|layername=" + name

X, Y = 400_000, 5_000_000
BUILDINGS = table(FOLDER + "/b.gpkg", "b", 32633, [("buid", ogr.OFTString)], [
    ((X + 10 + 40 * (i % 2), Y + 10 + 100 * (i // 2), 10), f"b{{i}}") for i in range(4)
])
def zones(code, name):
    fields = [("zone", ogr.OFTString), ("pop", ogr.OFTInteger)]
    return table(FOLDER + f"/{{name}}.gpkg", "z", code, fields, [
        ((X, Y, 100), "south", 30), ((X, Y + 100, 100), "north", 12)
    ])
ZONES, ZONES_3035 = zones(32633, "z"), zones(3035, "z3035")
POOL.setExpiryTimeout(100)  # 30,000 in QGIS: only to be done sooner

def estimate(buildings, zones, begin):
    return begin(dict(
        INPUT=buildings, ZONES=zones, ZONE_ID_FIELD="zone", POPULATION_FIELD="pop", WEIGHT=2, OUTPUT="memory:"
    ))

def layer(address):
    return QgsVectorLayer(address, "layer", "ogr")

def by_panel(parameters, algorithm="doorstep:estimatepopulation"):
    done, run = [], Run(algorithm, parameters)
    run.ended.connect(done.append)
    run.start()
    until(lambda: done)
    assert done[0], run.message
    return run

def by_toolbox(parameters, algorithm="doorstep:estimatepopulation"):
    context, feedback, done = QgsProcessingContext(), QgsProcessingFeedback(), []
    context.setProject(QgsProject.instance())
    step = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    task = QgsProcessingAlgRunnerTask(step, parameters, context, feedback)
    task.executed.connect(lambda ok, results: done.append((ok, results)))
    manager.addTask(task)
    until(lambda: done)
    assert done[0][0], feedback.textLog()
    task.results, task.context = done[0][1], context
    return task

def threads_end():
    until(lambda: manager.countActiveTasks() == 0)
    until(lambda: POOL.activeThreadCount() == 0)
    turn(200)  # beyond the time after which the pool ends idle threads

def scratch():
    # The user draws or pastes buildings into a new layer, and the map shows it on a map of the web.
    made = QgsVectorLayer("Polygon?crs=EPSG:32633&field=buid:string", "mine", "memory")
    made.dataProvider().addFeatures([QgsFeature(f) for f in copies])
    on_map(made)
    return made

def on_map(made):
    web = QgsCoordinateReferenceSystem("EPSG:3857")
    QgsCoordinateTransform(made.crs(), web, QgsProject.instance()).transform(X, Y)

copies = []
for address in (BUILDINGS,):
    data = ogr.Open(address.split("|")[0])
    names = QgsFields()
    names.append(QgsField("buid", 10))
    for f in data.GetLayer(0):
        copy = QgsFeature(names)
        copy.setAttributes([f.GetField(0)])
        copy.setGeometry(QgsGeometry.fromWkt(f.GetGeometryRef().ExportToWkt()))
        copies.append(copy)
"""
FIRST = {
    "the panel": "by_panel(dict(INPUT=layer(BUILDINGS), ZONES=layer(ZONES), ZONE_ID_FIELD='zone', "
    "POPULATION_FIELD='pop', WEIGHT=2, OUTPUT='memory:'))",
    "the toolbox": "estimate(BUILDINGS, ZONES, by_toolbox)",
    "chosen features of the toolbox": """
first = layer(BUILDINGS)
QgsProject.instance().addMapLayer(first)
first.selectAll()
estimate(QgsProcessingFeatureSourceDefinition(first.id(), True), ZONES, by_toolbox)
""",
    "the button Reproject": """
by_panel(
    dict(INPUT=layer(ZONES_3035), TARGET_CRS=QgsCoordinateReferenceSystem("EPSG:32633"), OUTPUT="memory:"),
    "native:reprojectlayer",
)
""",
    "a model of the user": """
model = QgsProcessingModelAlgorithm("m", "m")
model.addModelParameter(QgsProcessingParameterFeatureSource("B", "B"), QgsProcessingModelParameter("B"))
step = QgsProcessingModelChildAlgorithm("doorstep:estimatepopulation")
step.setChildId("step")
step.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("B")])
for name, value in dict(ZONES=ZONES, ZONE_ID_FIELD="zone", POPULATION_FIELD="pop", WEIGHT=2).items():
    step.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
out = QgsProcessingModelOutput("O")
out.setChildId("step")
out.setChildOutputName("OUTPUT")
step.setModelOutputs({"O": out})
model.addChildAlgorithm(step)
context, feedback, done = QgsProcessingContext(), QgsProcessingFeedback(), []
buildings_of_model = layer(BUILDINGS)
task = QgsProcessingAlgRunnerTask(model, {"B": buildings_of_model, "step:O": "memory:"}, context, feedback)
task.executed.connect(lambda ok, results: done.append(ok))
manager.addTask(task)
until(lambda: done)
assert done[0], feedback.textLog()
""",
    "an algorithm that is not ours": """
by_toolbox(dict(INPUT=layer(BUILDINGS), DISTANCE=1, OUTPUT="memory:"), "native:buffer")
""",
}


@pytest.mark.parametrize("then", ["by_panel", "by_toolbox"])
@pytest.mark.parametrize("first", FIRST)
def test_a_layer_in_another_system_after_a_thread_ended(first, then, tmp_path):
    said = in_qgis(
        TOWN.format(folder=str(tmp_path))
        + FIRST[first]
        + f"""
buildings = scratch()
threads_end()
later = scratch()
for name, made in (("before", buildings), ("after", later)):
    QgsProject.instance().addMapLayer(made)
    run = estimate(made, layer(ZONES_3035), {then})
    result = run.context.takeResultLayer(run.results["OUTPUT"])
    persons = dict((f["buid"], f["pop_int"]) for f in result.getFeatures())
    said[name] = [run.results["POPULATION"], [persons[f"b{{i}}"] for i in range(4)]]
    on_map(result)
    threads_end()
# What crashed: the next message of PROJ.
QgsCoordinateReferenceSystem().operation()
""",
        tmp_path,
    )
    right = [42, [15, 15, 6, 6]]
    assert {"before": said["before"], "after": said["after"]} == {"before": right, "after": right}


def test_a_system_that_a_thread_has_spoilt_is_made_anew(tmp_path):
    """Another plugin's thread names a system, a second one uses it, the first one ends."""
    said = in_qgis(
        TOWN.format(folder=str(tmp_path))
        + """
import threading
from doorstep.processing_provider.base.crs import is_spoilt, keep_layer

named, end, used, stay = (threading.Event() for _ in range(4))
def transform():
    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()).transform(X, Y)
def first():
    QgsCoordinateReferenceSystem("EPSG:32633")
    named.set()
    end.wait()
def second():
    transform()
    used.set()
    stay.wait()
a = threading.Thread(target=first)
a.start()
named.wait()
threading.Thread(target=second, daemon=True).start()
used.wait()
end.set()
a.join()
turn(200)
made = QgsVectorLayer("Polygon?crs=EPSG:32633", "mine", "memory")
if Qgis.QGIS_VERSION_INT < 32800:
    said["spoilt"] = is_spoilt(made.crs())
keep_layer(made)
said["still"] = is_spoilt(made.crs())
web = QgsCoordinateReferenceSystem("EPSG:4326")
there = QgsCoordinateTransform(made.crs(), web, QgsProject.instance()).transform(500_000, 0)
said["there"] = [round(there.x(), 6), round(there.y(), 6)]
stay.set()
""",
        tmp_path,
    )
    assert said.pop("spoilt", True), "the fault of this version of QGIS is not met"
    assert said == {"still": False, "there": [15.0, 0.0], "left": 0}
