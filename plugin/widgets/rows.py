"""The widget of a parameter: a layer, a field, a switch, files, or what QGIS itself has for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Union

from qgis.core import (
    Qgis,
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
    QgsFieldComboBox,
    QgsFileWidget,
    QgsGui,
    QgsMapLayerComboBox,
    QgsProcessingGui,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QInputDialog, QLabel, QMenu, QToolButton, QWidget

from ...processing_provider.i18n import tr

# Since QGIS 3.34 the flags are Qgis's, and plain numbers are deprecated.
FLAGS = getattr(Qgis, "LayerFilters", None) or QgsMapLayerProxyModel.Filters
FILTERS = {
    QgsProcessing.SourceType.TypeVectorPolygon: QgsMapLayerProxyModel.Filter.PolygonLayer,
    QgsProcessing.SourceType.TypeVectorPoint: QgsMapLayerProxyModel.Filter.PointLayer,
    QgsProcessing.SourceType.TypeVector: QgsMapLayerProxyModel.Filter.VectorLayer,
}


class LayerRow(QWidget):
    """A layer, and how many features it has."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, definition: QgsProcessingParameterDefinition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QgsMapLayerComboBox()
        filters = [FILTERS[kind] for kind in definition.dataTypes() if kind in FILTERS]
        together = filters[0] if filters else QgsMapLayerProxyModel.Filter.VectorLayer
        for one in filters[1:]:
            together = together | one
        self.box.setFilters(FLAGS(together))
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

    def _choose_file(self) -> None:
        """Let the user choose a file, and one of its layers where it has several."""
        registry = QgsProviderRegistry.instance()
        path = QFileDialog.getOpenFileName(self, tr("Open a Layer"), "", registry.fileVectorFilters())[0]
        if path:
            self.open_file(path, lambda names: QInputDialog.getItem(self, tr("Open a Layer"), path, names, 0, False))

    def open_file(self, path: str, ask: Callable[[list[str]], tuple[str, bool]]) -> None:
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

    def _layer_changed(self, layer: QgsVectorLayer | None) -> None:
        self.chosen = layer.id() if layer is not None else ""
        count = layer.featureCount() if isinstance(layer, QgsVectorLayer) else -1
        self.state.setText(f"✓ {count:,}" if count >= 0 else "")
        self.state.setVisible(count >= 0)
        self.changed.emit()

    def value(self) -> Any:
        layer = self.box.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def set_value(self, value: Any) -> None:
        self.box.setLayer(value if isinstance(value, QgsVectorLayer) else None)


class FieldRow(QgsFieldComboBox):
    """One field of a layer."""

    changed = pyqtSignal()

    def __init__(self, definition: QgsProcessingParameterDefinition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAllowEmptyFieldName(True)
        self.fieldChanged.connect(lambda _: self.changed.emit())

    def set_layer(self, layer: QgsVectorLayer | None) -> None:
        self.setLayer(layer)

    def value(self) -> Any:
        return self.currentField() or None

    def set_value(self, value: Any) -> None:
        self.setField(value or "")


class FieldsRow(QgsCheckableComboBox):
    """Several fields of a layer."""

    changed = pyqtSignal()

    def __init__(self, definition: QgsProcessingParameterDefinition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultText(tr("none"))
        self.checkedItemsChanged.connect(lambda _: self.changed.emit())

    def set_layer(self, layer: QgsVectorLayer | None) -> None:
        self.clear()
        if layer is not None:
            self.addItems(layer.fields().names())

    def value(self) -> Any:
        return list(self.checkedItems()) or None

    def set_value(self, value: Any) -> None:
        self.deselectAllOptions()
        self.setCheckedItems(value if isinstance(value, list) else [value] if value else [])


class SwitchRow(QWidget):
    """Yes or no; the text beside a check box of QGIS would not wrap in a narrow panel."""

    changed = pyqtSignal()

    def __init__(self, definition: QgsProcessingParameterDefinition, parent: QWidget | None = None) -> None:
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

    def value(self) -> Any:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class CloudRow(QgsFileWidget):
    """Point cloud files, or a folder of them."""

    changed = pyqtSignal()

    def __init__(self, definition: QgsProcessingParameterDefinition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStorageMode(QgsFileWidget.StorageMode.GetMultipleFiles)
        self.setFilter(f"{tr('Point clouds')} (*.las *.laz *.LAS *.LAZ)")
        self.setDialogTitle(definition.description())
        self.fileChanged.connect(self._file_changed)
        # QGIS's button asks for files only.
        self.open = next(button for button in self.findChildren(QToolButton) if button.text() == "…")
        self.open.clicked.disconnect()
        menu = QMenu(self.open)
        menu.addAction(tr("Files…")).triggered.connect(self._choose_files)
        menu.addAction(tr("Folder…")).triggered.connect(self._choose_folder)
        self.open.setMenu(menu)
        self.open.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _beside(self) -> str:
        given = self.value()
        return str(Path(given[0]).parent) if given else ""

    def _choose_files(self) -> None:
        paths = QFileDialog.getOpenFileNames(self, self.dialogTitle(), self._beside(), self.filter())[0]
        if paths:
            self.set_value(paths)

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.dialogTitle(), self._beside())
        if path:
            self.set_value([path])

    def _file_changed(self, _: str) -> None:
        self.changed.emit()

    def value(self) -> Any:
        return [path for path in QgsFileWidget.splitFilePaths(self.filePath()) if path] or None

    def set_value(self, value: Any) -> None:
        paths = value.split(";") if isinstance(value, str) else list(value or [])
        self.setFilePath(paths[0] if len(paths) == 1 else " ".join(f'"{path}"' for path in paths))


class WrappedRow(QWidget):
    """Anything else: the widget that QGIS itself has for the parameter."""

    changed = pyqtSignal()

    def __init__(self, definition: QgsProcessingParameterDefinition, parent: QWidget | None = None) -> None:
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

    def value(self) -> Any:
        return self.wrapper.parameterValue()

    def set_value(self, value: Any) -> None:
        self.wrapper.setParameterValue(value, self.context)


Row = Union[LayerRow, FieldRow, FieldsRow, SwitchRow, CloudRow, WrappedRow]


def row_for(definition: QgsProcessingParameterDefinition) -> QWidget:
    if definition.name() == "POINT_CLOUD":
        return CloudRow(definition)
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        return LayerRow(definition)
    if isinstance(definition, QgsProcessingParameterField):
        return FieldsRow(definition) if definition.allowMultiple() else FieldRow(definition)
    if isinstance(definition, QgsProcessingParameterBoolean):
        return SwitchRow(definition)
    return WrappedRow(definition)
