"""The form of one algorithm, made from its own parameter definitions; a parameter that is not there is not shown."""

from pathlib import Path

from qgis.core import (
    QgsMapLayerProxyModel,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.gui import (
    QgsCheckableComboBox,
    QgsCollapsibleGroupBox,
    QgsFieldComboBox,
    QgsFileWidget,
    QgsGui,
    QgsMapLayerComboBox,
    QgsProcessingGui,
)
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..processing_provider.base import dependencies
from ..processing_provider.engine.population.settings import Weight
from ..processing_provider.i18n import tr
from . import configuration, guess
from .texts import PlainItems, wrapped

FILTERS = {
    QgsProcessing.SourceType.TypeVectorPolygon: QgsMapLayerProxyModel.Filter.PolygonLayer,
    QgsProcessing.SourceType.TypeVectorPoint: QgsMapLayerProxyModel.Filter.PointLayer,
    QgsProcessing.SourceType.TypeVector: QgsMapLayerProxyModel.Filter.VectorLayer,
}
INPUTS = (
    "INPUT", "BUILDING_ID_FIELD", "ZONES", "ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD",
    "WEIGHT", "HEIGHT_FIELD", "STOREYS_FIELD", "WEIGHT_FIELD", "POINT_CLOUD", "POINT_CLOUD_CRS",
    "POI", "POI_CATEGORY_FIELD", "BUILDING_USE_FIELD",
    "HOUSEHOLDS", "HOUSEHOLD_ID_FIELD", "HOUSEHOLD_ZONE_FIELD", "PERSONS_FIELD", "GROUP_QUARTERS_FIELD",
)  # fmt: skip
NARROW = 340
"""Below this width labels stand above their widgets [px]."""
METHOD = ("OPTIMIZATION", "TOLERANCE", "MONTE_CARLO", "METHOD", "DRAWS", "VACANT_UNITS")


def groups():
    """Return (key, title, names, collapsed); the last one takes what no other names."""
    return (
        ("inputs", tr("Inputs"), INPUTS, False),
        ("method", tr("Method"), METHOD, False),
        ("advanced", tr("Advanced"), None, True),
    )


class LayerRow(QWidget):
    """A layer, and how many features it has."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, definition, parent=None):
        super().__init__(parent)
        self.box = QgsMapLayerComboBox()
        filters = [FILTERS[kind] for kind in definition.dataTypes() if kind in FILTERS]
        together = filters[0] if filters else QgsMapLayerProxyModel.Filter.VectorLayer
        for one in filters[1:]:
            together = together | one
        self.box.setFilters(together)
        # Even a required layer begins empty: nothing is taken that nobody chose or that was not guessed for a reason.
        self.box.setAllowEmptyLayer(True)
        self.box.setLayer(None)
        self.chosen = ""  # id of the layer: the box may show another one without a word when that is removed
        self.state = QLabel()
        self.state.hide()
        self.open = QToolButton()
        self.open.setText("…")
        self.open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.open.clicked.connect(self._choose_file)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.state)
        layout.addWidget(self.open)
        self.setFocusProxy(self.box)
        self.box.layerChanged.connect(self._layer_changed)

    def _choose_file(self):
        """Let the user choose a file, and one of its layers where it has several."""
        registry = QgsProviderRegistry.instance()
        path = QFileDialog.getOpenFileName(self, tr("Open a Layer"), "", registry.fileVectorFilters())[0]
        if path:
            self.open_file(path, lambda names: QInputDialog.getItem(self, tr("Open a Layer"), path, names, 0, False))

    def open_file(self, path, ask) -> None:
        """Add a layer of a file to the project and choose it; `ask` gets the names of several, gives (name, yes)."""
        inside = [one for one in QgsProviderRegistry.instance().querySublayers(path) if one.providerKey() == "ogr"]
        if len(inside) > 1:
            name, chosen = ask([one.name() for one in inside])
            inside = [one for one in inside if chosen and one.name() == name]
            if not inside:
                return
        title = inside[0].name() if inside else Path(path).stem
        layer = QgsVectorLayer(inside[0].uri() if inside else path, title, "ogr")
        if not layer.isValid():
            self.refused.emit(tr("{} is not a layer that can be read.").format(path))
        elif not QgsMapLayerProxyModel.layerMatchesFilters(layer, self.box.filters()):
            self.refused.emit(tr("'{}' has another kind of geometry than is wanted here.").format(title))
        else:
            QgsProject.instance().addMapLayer(layer)
            self.set_value(layer)

    def _layer_changed(self, layer):
        self.chosen = layer.id() if layer is not None else ""
        count = layer.featureCount() if isinstance(layer, QgsVectorLayer) else -1
        self.state.setText(f"✓ {count:,}" if count >= 0 else "")
        self.state.setVisible(count >= 0)
        self.changed.emit()

    def value(self):
        layer = self.box.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def set_value(self, value):
        self.box.setLayer(value if isinstance(value, QgsVectorLayer) else None)


class FieldRow(QgsFieldComboBox):
    """One field of a layer."""

    changed = pyqtSignal()

    def __init__(self, definition, parent=None):
        super().__init__(parent)
        self.setAllowEmptyFieldName(True)
        self.fieldChanged.connect(lambda _: self.changed.emit())

    def set_layer(self, layer):
        self.setLayer(layer)

    def value(self):
        return self.currentField() or None

    def set_value(self, value):
        self.setField(value or "")


class FieldsRow(QgsCheckableComboBox):
    """Several fields of a layer."""

    changed = pyqtSignal()

    def __init__(self, definition, parent=None):
        super().__init__(parent)
        self.setDefaultText(tr("none"))
        self.checkedItemsChanged.connect(lambda _: self.changed.emit())

    def set_layer(self, layer):
        self.clear()
        if layer is not None:
            self.addItems(layer.fields().names())

    def value(self):
        return list(self.checkedItems()) or None

    def set_value(self, value):
        self.deselectAllOptions()
        self.setCheckedItems(value if isinstance(value, list) else [value] if value else [])


class SwitchRow(QWidget):
    """Yes or no; the text beside a check box of QGIS would not wrap in a narrow panel."""

    changed = pyqtSignal()

    def __init__(self, definition, parent=None):
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setChecked(bool(definition.defaultValue()))
        self.box.toggled.connect(lambda _: self.changed.emit())
        text = QLabel(definition.description())
        text.setWordWrap(True)
        text.setBuddy(self.box)
        text.mousePressEvent = lambda _: self.box.toggle()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addWidget(text, 1)
        self.setFocusProxy(self.box)

    def value(self):
        return self.box.isChecked()

    def set_value(self, value):
        self.box.setChecked(bool(value))


class CloudRow(QgsFileWidget):
    """Point cloud files, or a folder of them, whose path is typed or pasted."""

    changed = pyqtSignal()

    def __init__(self, definition, parent=None):
        super().__init__(parent)
        self.setStorageMode(QgsFileWidget.StorageMode.GetMultipleFiles)
        self.setFilter(f"{tr('Point clouds')} (*.las *.laz *.LAS *.LAZ)")
        self.setDialogTitle(definition.description())
        self.fileChanged.connect(self._file_changed)

    def _file_changed(self, _):
        self.changed.emit()

    def value(self):
        return [path for path in QgsFileWidget.splitFilePaths(self.filePath()) if path] or None

    def set_value(self, value):
        paths = value.split(";") if isinstance(value, str) else list(value or [])
        self.setFilePath(paths[0] if len(paths) == 1 else " ".join(f'"{path}"' for path in paths))


class WrappedRow(QWidget):
    """Anything else: the widget that QGIS itself has for the parameter."""

    changed = pyqtSignal()

    def __init__(self, definition, parent=None):
        super().__init__(parent)
        self.wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
            definition, QgsProcessingGui.WidgetType.Standard
        )
        self.context = QgsProcessingContext()
        widget = self.wrapper.createWrappedWidget(self.context)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if widget.layout() is not None:
            widget.layout().setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        self.setFocusProxy(widget)
        self.wrapper.widgetValueHasChanged.connect(lambda _: self.changed.emit())

    def value(self):
        return self.wrapper.parameterValue()

    def set_value(self, value):
        self.wrapper.setParameterValue(value, self.context)


def row_for(definition) -> QWidget:
    if definition.name() == "POINT_CLOUD":
        return CloudRow(definition)
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        return LayerRow(definition)
    if isinstance(definition, QgsProcessingParameterField):
        return FieldsRow(definition) if definition.allowMultiple() else FieldRow(definition)
    if isinstance(definition, QgsProcessingParameterBoolean):
        return SwitchRow(definition)
    return WrappedRow(definition)


class Line(QWidget):
    """A label beside its row, or above it in a narrow panel, and a note below.

    Not a form layout: on Qt 5 that keeps the gaps of hidden rows, and cuts labels of two lines.
    """

    def __init__(self, label, row, note, parent=None):
        super().__init__(parent)
        layout, self.beside = QVBoxLayout(self), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        layout.setContentsMargins(0, 0, 0, 0)
        self.beside.setContentsMargins(0, 0, 0, 0)
        for part, share in ((label, 2), (row, 3)):
            if part is not None:
                # What a part would like to have does not count: the rows of a group stand below each other.
                policy = part.sizePolicy()
                policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
                part.setSizePolicy(policy)
                self.beside.addWidget(part, share)
        layout.addLayout(self.beside)
        layout.addWidget(note)
        note.hide()


class Form(QWidget):
    """Rows of an algorithm in groups. `changed` comes after every change, of a user or not."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, algorithm, parent=None):
        super().__init__(parent)
        self.algorithm = algorithm
        self.rows, self.labels, self.boxes, self.children_of = {}, {}, {}, {}
        self._quiet, self._lines = 0, {}
        self.guesses: dict = {}  # the last guess of each layer and field, see guess.Guess
        self.notes: dict = {}  # what the guess of a row has to say, below it
        self._guessed_weight = None
        self._left: dict = {}
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

    def resizeEvent(self, event):
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        way = direction.TopToBottom if event.size().width() < NARROW else direction.LeftToRight
        for line in self._lines.values():
            line.beside.setDirection(way)

    def _add_group(self, key, title, definitions, collapsed):
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

    def _add_row(self, layout, definition):
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
        self._lines[name] = Line(label, row, note)
        layout.addWidget(self._lines[name])
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

    def _layer_changed(self, name):
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

    def _cloud_changed(self):
        """Heights from a point cloud make the volume known, where nobody chose another weight."""
        weight, given = self.rows["WEIGHT"], self.rows["POINT_CLOUD"].value()
        if not self._quiet and given and weight.value() == self._guessed_weight == Weight.FOOTPRINT_AREA:
            self._guessed_weight = int(Weight.VOLUME)
            weight.set_value(self._guessed_weight)

    def _row_changed(self, name=""):
        if not self._quiet:
            self.guesses.pop(name, None)  # what the user chose is no guess
            self._show_relevant()
            self.changed.emit()

    def _show_relevant(self):
        for name, row in self.rows.items():
            shown = self.is_relevant(name)
            for widget in (self._lines[name], row, self.labels[name]):
                if widget is not None:
                    widget.setVisible(shown)
            found = self.guesses.get(name)
            text = found.text if found is not None else ""
            self.notes[name].setText(text)
            self.notes[name].setVisible(bool(shown and text))

    def is_relevant(self, name) -> bool:
        """Whether a row means anything with the other rows as they are."""
        parent = next((p for p, children in self.children_of.items() if name in children), None)
        if parent in self.rows and self.rows[parent].value() is None:
            return False

        def value(other):
            return self.rows[other].value()

        return dependencies.shown(name, value, self.rows.__contains__)

    def guess_layers(self, candidates, again=False) -> dict:
        """Fill in the layers and fields that names and data suggest; `guesses` then says how sure each is.

        Where nothing is chosen yet; `again` also where something is, and fields of layers that stay. What nobody can
        tell stays as it was chosen. Returns the layers that were set.
        """
        names = [name for name in guess.LAYERS if name in self.rows]
        chosen = {} if again else {name: self.rows[name].value() for name in names}
        candidates = [layer for layer in candidates if not configuration.is_result(layer)]
        self._quiet += 1
        found = guess.layers(candidates, chosen)
        kept = {name: self.rows[name].value() for name in names if name in found and found[name].value is None}
        taken = [one.value for one in found.values()]
        kept = {name: layer for name, layer in kept.items() if layer is not None and layer not in taken}
        if kept:
            found.update(guess.layers(candidates, kept))
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

    def layers_go(self, ids) -> None:
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

    def set_values(self, values: dict, layers: dict) -> None:
        """Fill in a configuration; `layers` has the layers by parameter."""
        self._quiet += 1
        self._guessed_weight = None
        for name, row in self.rows.items():
            if isinstance(row, LayerRow):
                row.set_value(layers.get(name))
        for name, row in self.rows.items():
            if not isinstance(row, LayerRow):
                default = self.algorithm.parameterDefinition(name).defaultValue()
                is_field = isinstance(row, (FieldRow, FieldsRow))
                row.set_value(values.get(name, None if is_field else default))
        self.guesses = {}
        self._quiet -= 1
        self._row_changed()

    def focus(self, name: str) -> None:
        """Take the user to a row."""
        row = self.rows.get(name)
        if row is not None:
            for box in self.boxes.values():
                if box.isAncestorOf(row):
                    box.setCollapsed(False)
            row.setFocus()


def _is_hidden(definition) -> bool:
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden)


def narrow(widget) -> None:
    """Let a widget and what is in it shrink with the panel, and leave the wheel to the panel."""
    # Kept here: Python forgets its side of what QGIS made itself, and what hangs on it goes with that.
    filters = widget.filters = []
    for part in [widget, *widget.findChildren(QWidget)]:
        if isinstance(part, QComboBox):
            part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            part.setMinimumContentsLength(4)
            filters.append(PlainItems(part))
        if isinstance(part, (QComboBox, QAbstractSpinBox)):
            filters.append(StillWheel(part))
        if isinstance(part, (QComboBox, QLineEdit, QAbstractSpinBox)):
            part.setMinimumWidth(0)
            part.setSizePolicy(QSizePolicy.Policy.Ignored, part.sizePolicy().verticalPolicy())


class StillWheel(QObject):
    """The wheel scrolls the panel: it changes a value only where the user has put the focus.

    Keep what is made: its Python side goes with the last reference.
    """

    def __init__(self, widget):
        super().__init__(widget)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)

    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Wheel and not widget.hasFocus():
            event.ignore()  # so that it goes on to what scrolls
            return True
        return False
