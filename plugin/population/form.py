"""The form of one algorithm, made from its own parameter definitions; a parameter that is not there is not shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...processing_provider.base import dependencies
from ...processing_provider.engine.population.settings import Weight
from ...processing_provider.i18n import tr
from .. import configuration
from ..widgets.line import Line
from ..widgets.manners import narrow
from ..widgets.rows import CloudRow, FieldRow, FieldsRow, LayerRow, Row, SwitchRow, row_for
from ..widgets.texts import wrapped
from . import guess

INPUTS = (
    "INPUT", "BUILDING_ID_FIELD", "ZONES", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD",
    "WEIGHT", "HEIGHT_FIELD", "STOREYS_FIELD", "WEIGHT_FIELD", "HOUSEHOLD_WEIGHT", "POINT_CLOUD", "POINT_CLOUD_CRS",
    "POI", "POI_CATEGORY_FIELD", "BUILDING_USE_FIELD",
    "HOUSEHOLDS", "HOUSEHOLD_ID_FIELD", "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD",
)  # fmt: skip
METHOD = ("OPTIMIZATION", "TOLERANCE", "MONTE_CARLO", "METHOD", "DRAWS", "VACANT_UNITS")


def groups() -> tuple[tuple[str, str, tuple[str, ...] | None, bool], ...]:
    """Return (key, title, names, collapsed); the last one takes what no other names."""
    return (
        ("inputs", tr("Inputs"), INPUTS, False),
        ("method", tr("Method"), METHOD, False),
        ("advanced", tr("Advanced"), None, True),
    )


class Form(QWidget):
    """Rows of an algorithm in groups. `changed` comes after every change, of a user or not."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, algorithm: QgsProcessingAlgorithm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.algorithm = algorithm
        self.rows: dict[str, Row] = {}
        self.labels: dict[str, QLabel | None] = {}
        self.boxes: dict[str, QgsCollapsibleGroupBox] = {}
        self.children_of: dict[str, list[str]] = {}
        """The fields of each layer."""
        self.lines: dict[str, Line] = {}
        self.guesses: dict[str, guess.Guess] = {}
        """The last guess of each layer and field."""
        self.notes: dict[str, QLabel] = {}
        """What the guess of a row has to say, below it."""
        self._quiet = 0
        self._guessed_weight: int | None = None
        self._left: dict[str, QgsMapLayer | None] = {}
        guess.prepare()
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        left = [d for d in algorithm.parameterDefinitions() if not d.isDestination() and not _is_hidden(d)]
        for key, title, names, collapsed in groups():
            chosen = [d for d in left if names is None or d.name() in names]
            if names is not None:
                chosen.sort(key=lambda d: names.index(d.name()))
            left = [d for d in left if d not in chosen]
            self._add_group(key, title, chosen, collapsed)
        self._show_relevant()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for line in self.lines.values():
            line.turn(event.size().width())

    def _add_group(
        self, key: str, title: str, definitions: list[QgsProcessingParameterDefinition], collapsed: bool
    ) -> None:
        box = QgsCollapsibleGroupBox(title)
        box.setObjectName(f"doorstep_{key}")
        # The box hides its children when it is collapsed; rows that come and go must not be among them.
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        around = QVBoxLayout(box)
        around.addWidget(inside)
        for definition in definitions:
            self._add_row(layout, definition)
        box.setSaveCollapsedState(False)
        box.setCollapsed(collapsed)
        self.boxes[key] = box
        self.layout_.addWidget(box)

    def _add_row(self, layout: QVBoxLayout, definition: QgsProcessingParameterDefinition) -> None:
        name, row = definition.name(), row_for(definition)
        # A check box brings its own text.
        label = None if isinstance(row, SwitchRow) else wrapped(definition.description())
        row.setObjectName(name)
        for widget in (row, *row.findChildren(QWidget)):
            widget.setAccessibleName(definition.description())
            widget.setToolTip(definition.help() or definition.description())
        narrow(row)
        if label is not None:
            label.setToolTip(definition.help())
            label.setBuddy(row)
        note = self.notes[name] = wrapped()
        self.lines[name] = Line(label, row, note)
        layout.addWidget(self.lines[name])
        self.rows[name], self.labels[name] = row, label
        parent = getattr(definition, "parentLayerParameterName", lambda: "")()
        if parent:
            self.children_of.setdefault(parent, []).append(name)
        if isinstance(row, LayerRow):
            row.changed.connect(lambda name=name: self._layer_changed(name))
            row.refused.connect(self.refused)
            row.open.setAccessibleName(f"{tr('Open a Layer')}: {definition.description()}")
            row.open.setToolTip(tr("Open a Layer"))
        if isinstance(row, CloudRow):
            row.changed.connect(self._cloud_changed)
        row.changed.connect(lambda name=name: self._row_changed(name))

    def _layer_changed(self, name: str) -> None:
        layer = self.rows[name].value()
        look = guess.Look(layer) if layer is not None else None
        zones = (self.rows["ZONES"].value(), self.rows["ZONE_ID_FIELD"].value()) if "ZONE_ID_FIELD" in self.rows else ()
        self.guesses.pop(name, None)
        self._quiet += 1
        for child in self.children_of.get(name, []):
            row = self.rows[child]
            row.set_layer(layer)
            self.guesses[child] = found = guess.of_child(child, look, zones) if look is not None else guess.Guess()
            row.set_value(found.value)
        if name == "INPUT" and look is not None and "WEIGHT" in self.rows:
            self._guessed_weight = guess.weight(look)
            self.rows["WEIGHT"].set_value(self._guessed_weight)
        self._quiet -= 1

    def _cloud_changed(self) -> None:
        """Heights from a point cloud make the volume known, where nobody chose another weight."""
        weight, given = self.rows["WEIGHT"], self.rows["POINT_CLOUD"].value()
        if not self._quiet and given and weight.value() == self._guessed_weight == Weight.FOOTPRINT_AREA:
            self._guessed_weight = int(Weight.VOLUME)
            weight.set_value(self._guessed_weight)

    def _row_changed(self, name: str = "") -> None:
        if not self._quiet:
            self.guesses.pop(name, None)  # what the user chose is no guess
            self._show_relevant()
            self.changed.emit()

    def _show_relevant(self) -> None:
        for name, row in self.rows.items():
            shown = self.is_relevant(name)
            for widget in (self.lines[name], row, self.labels[name]):
                if widget is not None:
                    widget.setVisible(shown)
            found = self.guesses.get(name)
            text = found.text if found is not None else ""
            self.notes[name].setText(text)
            self.notes[name].setVisible(bool(shown and text))

    def is_relevant(self, name: str) -> bool:
        """Whether a row means anything with the other rows as they are."""
        parent = next((p for p, children in self.children_of.items() if name in children), None)
        if parent in self.rows and self.rows[parent].value() is None:
            return False

        def value(other: str) -> Any:
            return self.rows[other].value()

        return dependencies.shown(name, value, self.rows.__contains__)

    def guess_layers(self, candidates: Iterable[QgsMapLayer], again: bool = False) -> dict[str, QgsVectorLayer]:
        """Fill in the layers and fields that names and data suggest; `guesses` then says how sure each is.

        Where nothing is chosen yet; `again` also where something is, and fields of layers that stay. What nobody can
        tell stays as it was chosen. Returns the layers that were set.
        """
        names = [name for name in guess.LAYERS if name in self.rows]
        chosen = {} if again else {name: self.rows[name].value() for name in names}
        possible = [layer for layer in candidates if not configuration.is_result(layer)]
        self._quiet += 1
        found = guess.layers(possible, chosen)
        guessed = [one.value for one in found.values()]
        kept = {name: self.rows[name].value() for name in names if name in found and found[name].value is None}
        kept = {name: layer for name, layer in kept.items() if layer is not None and layer not in guessed}
        if kept:
            found.update(guess.layers(possible, kept))
        found = {name: one for name, one in found.items() if name in names}
        taken = {name: one.value for name, one in found.items() if one.value is not None}
        for name in names:
            # No layer serves twice: what one row is given leaves the others.
            if name in found and name not in taken and self.rows[name].value() in taken.values():
                self.rows[name].set_value(None)
        for name, layer in taken.items():
            if self.rows[name].value() == layer:
                self._layer_changed(name)
            self.rows[name].set_value(layer)
        self.guesses.update(found)
        if "ZONES" in taken and "BUILDING_ZONE_FIELD" in self.rows and self.rows["INPUT"].value() is not None:
            named = guess.building_zone(self.rows["INPUT"].value(), taken["ZONES"])
            self.rows["BUILDING_ZONE_FIELD"].set_value(named.value)
            self.guesses["BUILDING_ZONE_FIELD"] = named
        self._quiet -= 1
        self._row_changed()
        return taken

    def hide_results(self) -> None:
        """Take the layers of earlier runs out of the choice of inputs."""
        results = [layer for layer in QgsProject.instance().mapLayers().values() if configuration.is_result(layer)]
        for row in self.rows.values():
            if isinstance(row, LayerRow):
                row.box.setExceptedLayerList(results)

    def values(self) -> dict:
        """Return the parameters that mean anything, layers as layers."""
        found = {name: row.value() for name, row in self.rows.items() if self.is_relevant(name)}
        return {name: value for name, value in found.items() if value not in (None, "", [])}

    def state(self) -> dict:
        """Return what every row holds, those that a choice hides too."""
        return {name: row.value() for name, row in self.rows.items()}

    def layers_go(self, ids: Sequence[str]) -> None:
        """Note what rows hold before layers are removed: QGIS puts the next layer in the place of one that goes."""
        rows = {name: row.chosen for name, row in self.rows.items() if isinstance(row, LayerRow)}
        project = QgsProject.instance()
        self._left = {name: None if chosen in ids else project.mapLayer(chosen) for name, chosen in rows.items()}

    def layers_gone(self) -> None:
        """Give every row what it held; that of a layer that was removed is empty."""
        for name, layer in self._left.items():
            if self.rows[name].value() != layer:
                self.rows[name].set_value(layer)
        self._left = {}

    def set_values(self, values: dict, layers: dict) -> list:
        """Fill in a configuration; `layers` has the layers by parameter. Returns what has no place here, by parameter."""
        refused = []
        self._quiet += 1
        self._guessed_weight = None
        for name, row in self.rows.items():
            if isinstance(row, LayerRow):
                row.set_value(layers.get(name))
        for name, row in self.rows.items():
            if not isinstance(row, LayerRow):
                default = self.algorithm.parameterDefinition(name).defaultValue()
                is_field = isinstance(row, (FieldRow, FieldsRow))
                usual = None if is_field else default
                value = values.get(name, usual)
                fits = value in (None, "", []) or self._fits(name, value)
                row.set_value(value if fits else usual)
                is_lost = is_field and self._has_layer(name) and value and _listed(row.value()) != _listed(value)
                if not fits or is_lost:
                    refused.append(name)
        self.guesses = {}
        self._quiet -= 1
        self._row_changed()
        return refused

    def _has_layer(self, name: str) -> bool:
        return any(self.rows[p].value() is not None for p, children in self.children_of.items() if name in children)

    def _fits(self, name: str, value: Any) -> bool:
        """Whether a row can hold a value: a file may come from other hands, or from another version."""
        if isinstance(self.rows[name], (CloudRow, FieldRow, FieldsRow)):
            return all(isinstance(one, str) for one in _listed(value))
        return self.algorithm.parameterDefinition(name).checkValueIsAcceptable(value)

    def focus(self, name: str) -> None:
        """Take the user to a row."""
        row = self.rows.get(name)
        if row is not None:
            for box in self.boxes.values():
                if box.isAncestorOf(row):
                    box.setCollapsed(False)
            row.setFocus()


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _is_hidden(definition: QgsProcessingParameterDefinition) -> bool:
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden)
