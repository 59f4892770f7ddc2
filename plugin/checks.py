"""What is checked before a run: each check is a line, and a button that mends or shows it."""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsExpression,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..processing_provider.algorithms import weights, workflow
from ..processing_provider.crs import keep_layer
from ..processing_provider.engine import packages
from ..processing_provider.engine.settings import Weight
from ..processing_provider.i18n import tr
from ..processing_provider.metres import metres
from . import output
from .runner import Run
from .tables import Reader

ERROR, WARNING, INFO, OK = "error", "warning", "info", "ok"
QUIET_MS = 600
MOST_FEATURES = 200_000
"""Beyond, the layers are only looked through when the user asks for it."""


@dataclass(frozen=True)
class Check:
    """One line: how bad, what, the button's text, and what it does as (name of the dock's action, *arguments)."""

    level: str
    text: str
    button: str = ""
    action: tuple = ()


def instant(form, path: str) -> list:
    """Return what can be said without reading the layers."""
    values, algorithm = form.values(), form.algorithm
    found = [*_packages(algorithm), *_missing(form, values)]
    for name in ("INPUT", "ZONES"):
        if name in values:
            found += _crs(name, values)
    found += [check for layer in _layers(values) for check in _edits(layer)]
    found += _output(path)
    if any(check.level == ERROR for check in found):
        return found
    good, message = algorithm.checkParameterValues({**values, "OUTPUT": "memory:"}, QgsProcessingContext())
    if not good:
        found.append(Check(ERROR, message, tr("Show"), ("focus", _named_in(message, form))))
    return found + _choices(form, values)


def _packages(algorithm):
    """The page lists them at its top, with what gets them."""
    names = ", ".join(packages.lacking(algorithm.needs))
    text = tr("Python packages are missing: {}; the top of this page says how to get them.").format(names)
    return [Check(ERROR, text, tr("Show"), ("packages",))] if names else []


def _missing(form, values):
    found = []
    for definition in form.algorithm.parameterDefinitions():
        name, optional = definition.name(), definition.flags() & definition.Flag.FlagOptional
        if name in values or name not in form.rows or not form.is_relevant(name):
            continue
        is_field = isinstance(definition, QgsProcessingParameterField)
        # A field with a default is optional to QGIS, but only good where the layer has that field.
        needed = not optional or (is_field and definition.defaultValue() and name != "BUILDING_ID_FIELD")
        if not needed:
            continue
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            text = tr("Choose a layer: {}").format(definition.description())
            found.append(Check(ERROR, text, tr("Choose"), ("focus", name)))
        elif is_field:
            text = tr("Choose a field: {}").format(definition.description())
            found.append(Check(ERROR, text, tr("Choose"), ("focus", name)))
    return found


def _crs(name, values):
    layer = values[name]
    if layer.geometryType() == QgsWkbTypes.GeometryType.NullGeometry:
        return []
    crs = layer.crs()
    if not crs.isValid():
        text = tr("Layer '{}' has no coordinate reference system.").format(layer.name())
        return [Check(ERROR, text, tr("Set CRS"), ("set_crs", name))]
    lengths = _measures_lengths(layer, values)
    if name != "INPUT" or not (lengths or weights.measured(values.get("WEIGHT", 0), layer.wkbType())):
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


def _measures_lengths(layer, values) -> bool:
    """Whether a run measures distances: to shared walls, to points of interest, to the nearest building."""
    polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    walls = polygons and values.get("WEIGHT", 0) in (Weight.DWELLINGS, Weight.CALIBRATED)
    return bool(walls or values.get("SPILL") or any(evidence in values for evidence in workflow.EVIDENCE))


def _layers(values):
    return dict.fromkeys(value for value in values.values() if isinstance(value, QgsVectorLayer))


def _edits(layer):
    if not (layer.isEditable() and layer.isModified()):
        return []
    text = tr("Layer '{}' has edits that are not saved; the run would not see them.").format(layer.name())
    return [Check(WARNING, text, tr("Save Edits"), ("save_edits", layer.id()))]


def _output(path):
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


def _choices(form, values):
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


def _named_in(message, form) -> str:
    """Return the parameter that a message names, the buildings if it names none."""
    return next((name for name in re.findall(r"[A-Z][A-Z_]{3,}", message) if name in form.rows), "INPUT")


class DataCheck(QObject):
    """Lets the estimate itself look through buildings and zones, in the background, a moment after the last change."""

    found = pyqtSignal(list)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.run, self._values, self._reader, self._layers = None, {}, None, []
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
        self.run = Run("doorstep:estimatepopulation", estimate_parameters(self._values), self)
        self.run.ended.connect(self._ended)
        self.run.start()

    def _ended(self, succeeded):
        if succeeded:
            layers = [self.run.context.takeResultLayer(self.run.results[name]) for name in ("OUTPUT", "OUTPUT_ZONES")]
            self._layers = layers
            self._reader = Reader(layers[0], ("buid", "zone_id", "h_source"), self)
            self._reader.done.connect(self._buildings_read)
        elif not self.run.cancelled:
            self.found.emit([Check(ERROR, self.run.message, tr("Show"), ("focus", "INPUT"))])

    def _buildings_read(self, buildings):
        self._reader.stop()
        self._reader = None
        zones = [(f["zone_id"], f["status"]) for f in self._layers[1].getFeatures()]
        self._layers = []
        self.found.emit(data_checks(self._values, buildings, zones, self.run.warnings))


def estimate_parameters(values: dict) -> dict:
    """Return the parameters with which the estimate alone looks through the data."""
    names = (
        "INPUT", "BUILDING_ID_FIELD", "ZONES", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD", "WEIGHT",
        "HEIGHT_FIELD", "STOREYS_FIELD", "WEIGHT_FIELD", "RESIDENTIAL_FIELD", "BUILDING_ZONE_FIELD",
    )  # fmt: skip
    found = {name: values[name] for name in names if name in values}
    if "ZONE_GROUP_QUARTERS_FIELD" in values:
        found["GROUP_QUARTERS_FIELD"] = values["ZONE_GROUP_QUARTERS_FIELD"]
    if values.get("POINT_CLOUD") and "HEIGHT_FIELD" not in values:
        found["WEIGHT"] = int(Weight.FOOTPRINT_AREA)  # heights come only with the run
    return {**found, "OUTPUT": "memory:", "OUTPUT_ZONES": "memory:"}


# What the estimate says of these is shown by lines of our own, which can show the features.
OWN_LINES = re.compile(r"have no (height|storeys)|outside of all zones|have people but no building")


def data_checks(values: dict, buildings: dict, zones: list, warnings: list) -> list:
    """Turn what the estimate found into checks: columns of the buildings, (id, status) of the zones."""
    found = []
    empty = [zone for zone, status in zones if status == "no_buildings"]
    if empty and not values.get("SPILL"):
        text = tr("Zones with people but no building: {}").format(f"{len(empty):,}")
        found.append(Check(WARNING, text, tr("Show"), ("show", "ZONES", values.get("ZONE_ID_FIELD"), empty)))
    outside = _ids(buildings, buildings["zone_id"] == "")
    if outside:
        text = tr("Buildings in no zone, which get nobody: {}").format(f"{len(outside):,}")
        found.append(Check(WARNING, text, tr("Show"), ("show", "INPUT", values.get("BUILDING_ID_FIELD"), outside)))
    lacking = _ids(buildings, np.char.find(buildings["h_source"].astype(str), "median") >= 0)
    if lacking:
        text = tr("Buildings without height, which get the median of their zone: {}").format(f"{len(lacking):,}")
        found.append(Check(INFO, text, tr("Show"), ("show", "INPUT", values.get("BUILDING_ID_FIELD"), lacking)))
    others = [text for text in warnings if not OWN_LINES.search(text)]
    return found + [Check(INFO, text, tr("Details"), ("message", text)) for text in others]


def _ids(buildings, chosen) -> list:
    ids = buildings["buid"] if buildings["buid"].dtype == object else buildings["buid"].astype(np.int64).astype(str)
    return list(ids[chosen])


def choosing(field, ids) -> str:
    """Return an expression that chooses features by the text of their ids; the numbers of features without a field."""
    listed = ", ".join(QgsExpression.quotedValue(str(i)) for i in ids)
    value = f"to_string({QgsExpression.quotedColumnRef(field)})" if field else "to_string($id)"
    return f"{value} IN ({listed})"
