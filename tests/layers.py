"""Layers that tests of the algorithms run on, and what they left, as plain rows."""

from __future__ import annotations

import contextlib

from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from register_package import ROOT

SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"
CRS = "EPSG:32615"


@contextlib.contextmanager
def small_disk(size):
    """Files cannot grow beyond `size` bytes, as on a disk that is full; no longer than needed: pytest writes one, too."""
    import resource  # not on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def sample(name: str) -> str:
    """One of the tables of the bundled sample."""
    return f"{SAMPLE}|layername={name}"


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.infos, self.warnings, self.errors = [], [], []

    def pushInfo(self, text):
        self.infos.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)

    def reportError(self, text, fatalError=False):
        self.errors.append(text)


def run(algorithm: str, log: QgsProcessingFeedback | None = None, **parameters) -> dict:
    """Run an algorithm in this process, by default into layers in memory."""
    parameters = {"OUTPUT": "memory:", **parameters}
    return processing.run(f"doorstep:{algorithm}", parameters, feedback=log or Log())


def refusal(algorithm: str, **parameters) -> str:
    """What an algorithm says that does not want its parameters or input; anything but a clean refusal is raised."""
    step = QgsApplication.processingRegistry().algorithmById(f"doorstep:{algorithm}").create()
    context, log = QgsProcessingContext(), Log()
    parameters = {name: value for name, value in parameters.items() if value is not None}
    ok, message = step.checkParameterValues(parameters, context)
    if not ok:
        return message
    try:
        step.prepareAlgorithm(parameters, context, log)
        # Called as Python and not through QGIS, which would make one kind of exception of everything.
        results = step.processAlgorithm(parameters, context, log)
    except QgsProcessingException as error:
        return str(error)
    raise AssertionError(f"not refused: {results}, {log.warnings}")


def layer(kind: str, fields: str, rows, crs: str = CRS) -> QgsVectorLayer:
    """Make a layer in memory.

    `kind` is a geometry type or "none", `fields` are "name:type name:type", `rows` are (WKT or None, *values).
    """
    address = "&".join([f"{kind}?crs={crs}" if kind != "none" else "none?", *(f"field={f}" for f in fields.split())])
    made = QgsVectorLayer(address.replace("?&", "?"), "made", "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def square(x: float, y: float = 0, side: float = 10) -> str:
    """WKT of a square by its lower left corner [m]."""
    a, b = x + side, y + side
    return f"Polygon (({x} {y}, {a} {y}, {a} {b}, {x} {b}, {x} {y}))"


def opened(where) -> QgsVectorLayer:
    """A layer by its path, or the layer itself."""
    if isinstance(where, QgsVectorLayer):
        return where
    found = QgsVectorLayer(str(where), "opened", "ogr")
    assert found.isValid(), where
    return found


def names(where) -> list[str]:
    """Names of the fields, without the row number that a GeoPackage adds."""
    return [field.name() for field in opened(where).fields() if field.name() != "fid"]


def rows(where) -> list[dict]:
    """Attributes of every feature in the order of the file; None where NULL."""
    keep = names(where)
    return [
        {name: None if isinstance(feature[name], QVariant) else feature[name] for name in keep}
        for feature in opened(where).getFeatures()
    ]


def column(where, *wanted: str) -> list:
    """Values of one field, or tuples of several, in the order of the file."""
    found = [tuple(row[name] for name in wanted) for row in rows(where)]
    return [value for (value,) in found] if len(wanted) == 1 else found


def by(where, key: str) -> dict:
    """Rows by the value of a field that is unique."""
    found = {row[key]: row for row in rows(where)}
    assert len(found) == opened(where).featureCount()
    return found


def save(made: QgsVectorLayer, path, driver: str = "GPKG", name: str = "made") -> str:
    """Write a layer to a file, beside the layers that are there already, and return how to open it."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = driver, name
    if driver == "GPKG" and path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    error = QgsVectorFileWriter.writeAsVectorFormatV3(
        made, str(path), QgsProcessingContext().transformContext(), options
    )
    assert error[0] == QgsVectorFileWriter.WriterError.NoError, error
    return f"{path}|layername={name}" if driver == "GPKG" else str(path)
