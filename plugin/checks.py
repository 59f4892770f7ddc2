"""What is checked before a run: each check is a line, and a button that mends or shows it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..processing_provider.base import dependencies
from ..processing_provider.base.crs import keep_layer
from ..processing_provider.base.metres import metres
from ..processing_provider.base.presentation import PARAMETER, labelled
from ..processing_provider.engine.core import packages
from ..processing_provider.engine.core.notes import Note, note
from ..processing_provider.engine.population.settings import Weight
from ..processing_provider.engine.population.weights import BY_DWELLINGS, takes_footprints
from ..processing_provider.i18n import said, tr
from . import output
from .looking import LATER, Finding, LookThrough
from .population.form import Form
from .runner import Run, refusal, text_only
from .widgets.check_list import Check
from .widgets.levels import ERROR, INFO, WARNING
from .widgets.reader import Reader

QUIET_MS = 600
MEASURED = {
    Weight.VOLUME: ("HEIGHT_FIELD",),
    **dict.fromkeys((Weight.FLOOR_AREA, Weight.DWELLINGS, Weight.CALIBRATED), ("HEIGHT_FIELD", "STOREYS_FIELD")),
}
"""What a weight takes from the point cloud where no field is given."""
MOST_FEATURES = 200_000
"""Beyond, the layers are only looked through when the user asks for it."""


def instant(form: Form, path: str) -> list[Check]:
    """Return what can be said without reading the layers."""
    values, algorithm = form.values(), form.algorithm
    lost = [
        _lost(name, layer)
        for name, layer in values.items()
        if isinstance(layer, QgsVectorLayer) and not layer.isValid()
    ]
    found = [*_packages(algorithm), *(lost or _missing(form, values))]
    for name in ("INPUT", "ZONES"):
        if name in values:
            found += _crs(name, values)
    found += [check for layer in _layers(values) for check in _edits(layer)]
    found += _output(path)
    if any(check.level == ERROR for check in found):
        return found
    refused = refusal(algorithm, {**values, "OUTPUT": "memory:"}, QgsProcessingContext())
    if refused is not None:
        text = labelled(_without_how(refused), algorithm, _spared(values))
        found.append(Check(ERROR, text, tr("Show"), ("focus", about(refused, algorithm))))
    return found + _choices(form, values)


def _without_how(refused: Note) -> str:
    """Say why parameters are refused; how to get packages stands at the top of the page."""
    if refused.code == "packages_needed":
        refused = note(
            "packages_needed", "Python packages are needed: {packages}.", packages=refused.values["packages"]
        )
    sentence = said(refused)
    return sentence if refused.code else sentence.partition(packages.HOW)[0]


def _packages(algorithm: QgsProcessingAlgorithm) -> list[Check]:
    """The page lists them at its top, with what gets them."""
    names = ", ".join(packages.lacking(algorithm.needs))
    text = tr("Python packages are missing: {}; the top of this page says how to get them.").format(names)
    return [Check(ERROR, text, tr("Show"), ("packages",))] if names else []


def _lost(name: str, layer: QgsVectorLayer) -> Check:
    text = tr("Layer '{}' cannot be read; its file was moved or deleted.").format(layer.name())
    return Check(ERROR, text, tr("Choose"), ("focus", name))


def _missing(form: Form, values: dict[str, Any]) -> list[Check]:
    found = []
    for definition in form.algorithm.parameterDefinitions():
        name, optional = definition.name(), definition.flags() & definition.Flag.FlagOptional
        if name in values or name not in form.rows or not form.is_relevant(name):
            continue
        is_field = isinstance(definition, QgsProcessingParameterField)
        # A field with a default is optional to QGIS, but only good where the layer has that field.
        needed = not optional or (is_field and definition.defaultValue() and name != "BUILDING_ID_FIELD")
        # The point cloud gives them.
        measured = "POINT_CLOUD" in values and name in ("HEIGHT_FIELD", "STOREYS_FIELD")
        if not needed or measured:
            continue
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            text = tr("Choose a layer: {}").format(definition.description())
            found.append(Check(ERROR, text, tr("Choose"), ("focus", name)))
        elif is_field:
            text = tr("Choose a field: {}").format(definition.description())
            found.append(Check(ERROR, text, tr("Choose"), ("focus", name)))
    return found


def _crs(name: str, values: dict[str, Any]) -> list[Check]:
    layer = values[name]
    if layer.geometryType() == QgsWkbTypes.GeometryType.NullGeometry:
        return []
    crs = layer.crs()
    if not crs.isValid():
        text = tr("Layer '{}' has no coordinate reference system.").format(layer.name())
        return [Check(ERROR, text, tr("Set CRS"), ("set_crs", name))]
    lengths = _measures_lengths(layer, values)
    polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    kind = "polygon" if polygons else "point"
    areas = any(takes_footprints(weight, kind) for weight in _weights(values))
    if name != "INPUT" or not (lengths or areas or (polygons and values.get("SPLIT_STRADDLING"))):
        return []
    keep_layer(layer)
    here = metres(layer, layer.crs())
    if here.good(lengths):
        return []
    if here.degrees:
        text = tr("Buildings are in degrees ({}); areas need metres.").format(crs.authid())
    else:
        text = tr("Buildings are in {}, where 1 m is {} m on the ground; areas need true metres.").format(
            crs.authid() or crs.description(), here.words()
        )
    if not here.better:  # the coordinates are none of this CRS
        return [Check(ERROR, text, tr("Set CRS"), ("set_crs", name))]
    return [Check(ERROR, text, tr("Reproject"), ("reproject", name, here.better))]


def _weights(values: dict[str, Any]) -> list[Weight]:
    """Weights of persons and of households."""
    asked = (values.get("WEIGHT", Weight.VOLUME), values.get("HOUSEHOLD_WEIGHT"))
    return [Weight(weight) for weight in asked if weight is not None]


def _measures_lengths(layer: QgsVectorLayer, values: dict[str, Any]) -> bool:
    """Whether a run measures distances: to shared walls, to points of interest, to the nearest building."""
    polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    walls = polygons and any(weight in (*BY_DWELLINGS, Weight.CHOSEN) for weight in _weights(values))
    return bool(walls or values.get("SPILL") or any(evidence in values for evidence in dependencies.EVIDENCE))


def _layers(values: dict[str, Any]) -> dict[QgsVectorLayer, None]:
    return dict.fromkeys(value for value in values.values() if isinstance(value, QgsVectorLayer))


def _edits(layer: QgsVectorLayer) -> list[Check]:
    if not (layer.isEditable() and layer.isModified()):
        return []
    text = tr("Layer '{}' has edits that are not saved; the run would not see them.").format(layer.name())
    return [Check(WARNING, text, tr("Save Edits"), ("save_edits", layer.id()))]


def _output(path: str) -> list[Check]:
    wrong = output.complaint(path)
    if wrong:
        text = {
            "extension": tr("The output must be a GeoPackage: a file name that ends in .gpkg."),
            "folder": tr("The folder of the output does not exist."),
            "unwritable": tr("The output cannot be written there."),
        }[wrong]
        return [Check(ERROR, text, tr("Choose"), ("choose_output",))]
    if Path(path).exists():
        text = tr("{} exists: its tables would be replaced.").format(Path(path).name)
        return [Check(WARNING, text, tr("New Name"), ("new_name",))]
    return []


def _choices(form: Form, values: dict[str, Any]) -> list[Check]:
    """Say what follows from what was left empty."""
    found = []
    if "HOUSEHOLDS" in form.rows and "HOUSEHOLDS" not in values:
        if "HOUSEHOLDS_FIELD" in values:
            text = tr("No household list: one is made from the zone counts.")
        else:
            text = tr("No households: only persons are estimated.")
        found.append(Check(INFO, text, tr("Choose"), ("focus", "HOUSEHOLDS")))
    if "POI" in form.rows and not any(
        n in values for n in ("POI", "BUILDING_USE_FIELD", "RESIDENTIAL_FIELD", "LAND_USE")
    ):
        text = tr("No points of interest and no use: every building counts as residential.")
        found.append(Check(INFO, text, tr("Choose"), ("focus", "POI")))
    if not values.get("OPTIMIZATION", True) and not values.get("MONTE_CARLO", True):
        text = tr("No method chosen: households are estimated but not allocated.")
        found.append(Check(INFO, text, tr("Choose"), ("focus", "OPTIMIZATION")))
    return found


def about(refused: Note, algorithm: QgsProcessingAlgorithm) -> str:
    """Return the parameter that a note is about, the buildings if it is about none."""
    names = [definition.name() for definition in algorithm.parameterDefinitions()]
    given = (refused.parameter, *refused.values.values())
    found = [value for value in given if isinstance(value, str) and value in names]
    return next(iter(found or _in_sentence(refused, names)), "INPUT")


def _in_sentence(refused: Note, names: list[str]) -> list[str]:
    """Return the parameters that a sentence names; goes with the last refusal that does not carry its parameter."""
    return [name for name in PARAMETER.findall(str(refused)) if name in names]


def _spared(values: dict[str, Any]) -> set:
    """Return the words that are names of the user's fields, whatever they look like."""
    return {name for layer in _layers(values) for name in layer.fields().names()}


class DataCheck(QObject):
    """Looks through buildings, zones and household list in the background, a moment after the last change."""

    found = pyqtSignal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run: Run | None = None
        self._values: dict[str, Any] = {}
        self._reader: Reader | None = None
        self._findings: list[Finding] = []
        self._ids: dict[str, np.ndarray] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.start)

    def schedule(self, values: dict) -> None:
        self.stop()
        self._values = values
        if sum(layer.featureCount() for layer in _layers(values)) <= MOST_FEATURES:
            self._timer.start()

    @property
    def is_busy(self) -> bool:
        """Whether `found` is still to come."""
        reading = self._reader is not None
        return self._timer.isActive() or reading or (self.run is not None and self.run.is_active())

    def stop(self) -> None:
        self._timer.stop()
        if self._reader is not None:
            self._reader.stop()
            self._reader = None
        if self.run is not None:
            self.run.silence()

    def start(self) -> None:
        self.run = Run(LookThrough(), look_parameters(self._values), self)
        self.run.ended.connect(self._ended)
        self.run.start()

    def _ended(self, succeeded: bool) -> None:
        run = self.run
        if run is not None and succeeded:
            self._findings, self._ids = list(run.algorithm.found), {}
            self._read_ids()
        elif run is not None and not run.cancelled:
            self._findings = [Finding(ERROR, run.message, note=run.refused)]
            self._emit()

    def _read_ids(self) -> None:
        """Read the features' own ids of the next layer that has something to be shown; tell of all when there is none."""
        wanted = dict.fromkeys(finding.parameter for finding in self._findings if finding.rows)
        left = [name for name in wanted if name not in self._ids]
        if not left:
            self._emit()
            return
        layer = self._values.get(left[0])
        if layer is None or sip.isdeleted(layer):
            self._ids[left[0]] = np.array([], np.int64)
            self._read_ids()
            return
        # Of the provider, as the run reads it: what is edited and not saved is not there.
        self._reader = Reader(layer.dataProvider(), (), self)
        self._reader.done.connect(partial(self._ids_read, left[0]))

    def _ids_read(self, name: str, columns: dict[str, np.ndarray]) -> None:
        if self._reader is not None:
            self._reader.stop()
            self._reader = None
        self._ids[name] = columns["fid"]
        self._read_ids()

    def _emit(self) -> None:
        if self.run is not None:
            self.found.emit([self._check_of(finding, self.run.algorithm) for finding in self._findings])

    def _check_of(self, finding: Finding, algorithm: QgsProcessingAlgorithm) -> Check:
        text = labelled(finding.text, algorithm, _spared(self._values))
        ids = self._ids.get(finding.parameter, np.array([], np.int64))
        if finding.rows and len(ids) > max(finding.rows):
            action = ("show", finding.parameter, ids[list(finding.rows)].tolist())
            return Check(finding.level, text, tr("Show"), action)
        if finding.parameter:
            return Check(finding.level, text, tr("Choose"), ("focus", finding.parameter))
        if finding.level == ERROR:
            said_so = finding.note or text_only(finding.text)
            return Check(ERROR, text, tr("Show"), ("focus", about(said_so, algorithm)))
        return Check(finding.level, text, tr("Details"), ("message", text))


def estimate_parameters(values: dict) -> dict:
    """Return the parameters with which the estimate alone takes what the form holds, for scripts and tests of the threads."""
    known = QgsApplication.processingRegistry().algorithmById("doorstep:estimatepopulation")
    names = {definition.name() for definition in known.parameterDefinitions()} - {"GROUP_QUARTERS_FIELD"}
    found = {name: value for name, value in values.items() if name in names}
    if values.get("ZONE_GROUP_QUARTERS_FIELD"):
        found["GROUP_QUARTERS_FIELD"] = values["ZONE_GROUP_QUARTERS_FIELD"]
    return {**found, **_weight_before_the_cloud(values), "OUTPUT": "memory:", "OUTPUT_ZONES": "memory:"}


def look_parameters(values: dict) -> dict:
    """Return the parameters with which the data are looked through."""
    found = {name: value for name, value in values.items() if name not in LATER and not name.startswith("OUTPUT")}
    # An allocation has wishes of its own, which the form's checks speak of.
    own = {"OPTIMIZATION": False, "MONTE_CARLO": False, "OUTPUT": "memory:"}
    return {**found, **_weight_before_the_cloud(values), **own}


def _weight_before_the_cloud(values: dict[str, Any]) -> dict[str, Any]:
    """Weights whose heights come only with the run are looked through as footprint areas."""
    if not values.get("POINT_CLOUD"):
        return {}
    asked = {"WEIGHT": values.get("WEIGHT", Weight.VOLUME), "HOUSEHOLD_WEIGHT": values.get("HOUSEHOLD_WEIGHT")}
    return {
        name: int(Weight.FOOTPRINT_AREA)
        for name, weight in asked.items()
        if weight is not None and not any(field in values for field in MEASURED.get(weight, values))
    }
