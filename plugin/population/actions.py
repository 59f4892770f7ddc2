"""What the buttons of the checks do: mend it, or show it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsProjectionSelectionDialog
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox

from ...processing_provider.i18n import tr
from .. import output
from ..runner import Run
from .form_page import FormPage
from .result_map import ResultMap


class CheckActions(QObject):
    """One method per action of a check, `do_` and its name."""

    said = pyqtSignal(str, bool)
    """A sentence, and whether it is a good one."""
    mended = pyqtSignal()
    """Something is another than it was when it was checked."""

    def __init__(self, page: FormPage, shown_on: ResultMap, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page, self._map, self._project = page, shown_on, project
        self._shown = ""
        self.mend: Run | None = None
        """What makes a copy in metres, as long as it does."""

    def act(self, action: tuple[Any, ...]) -> None:
        """Do what the button of a check says."""
        name, *arguments = action
        getattr(self, f"do_{name}")(*arguments)

    def forget(self) -> None:
        """Let a copy be that is being made: it belongs to a project that was closed."""
        if self.mend is not None:
            self.mend.silence()
            self.mend = None

    def do_focus(self, name: str) -> None:
        self._page.form.focus(name)
        self._page.reveal(self._page.form.rows.get(name))

    def do_packages(self) -> None:
        self._page.missing.setCollapsed(False)
        self._page.reveal(self._page.missing)

    def do_message(self, text: str) -> None:
        button = QMessageBox.StandardButton.Ok
        box = QMessageBox(QMessageBox.Icon.Information, "Doorstep", text, button, self._page)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def do_choose_output(self) -> None:
        self._page.choose_output()

    def do_new_name(self) -> None:
        self._page.set_output(output.next_free(self._page.output_path()))
        self.mended.emit()

    def do_save_edits(self, layer_id: str) -> None:
        layer = self._project.mapLayer(layer_id)
        if layer is not None and not layer.commitChanges(False):
            self.said.emit("\n".join(layer.commitErrors()), False)
        self.mended.emit()

    def do_set_crs(self, name: str) -> None:
        dialog = QgsProjectionSelectionDialog(self._page)
        layer = self._page.form.rows[name].value()
        if layer is not None and dialog.exec():
            layer.setCrs(dialog.crs())
            self.mended.emit()

    def do_show(self, name: str, ids: list[int]) -> None:
        """Select features of an input, and take the map, or for rows without place the table, there."""
        layer = self._page.form.rows[name].value()
        if layer is None:
            return
        # What was shown before would look like part of it.
        before, self._shown = self._project.mapLayer(self._shown), layer.id()
        if before is not None and before is not layer:
            before.removeSelection()
        layer.selectByIds(ids)
        self._map.show_selected(layer)
        count = f"{layer.selectedFeatureCount():,}"
        self.said.emit(tr("{} selected in layer '{}'.").format(count, layer.name()), True)

    def do_reproject(self, name: str, crs: str) -> None:
        """Make a copy of a layer in metres, as a task, and take it instead."""
        layer = self._page.form.rows[name].value()
        if layer is None:
            return
        parameters = {"INPUT": layer, "TARGET_CRS": QgsCoordinateReferenceSystem(crs), "OUTPUT": "memory:"}
        self.forget()
        title, run = layer.name(), Run("native:reprojectlayer", parameters, self)
        self.mend = run
        run.ended.connect(lambda succeeded: self._reprojected(succeeded, name, title, crs))
        self.said.emit(tr("Reprojecting '{}' to {} …").format(title, crs), True)
        run.start()

    def _reprojected(self, succeeded: bool, name: str, title: str, crs: str) -> None:
        run, self.mend = self.mend, None
        if run is None:
            return
        if not succeeded:
            self.said.emit(run.message, False)
            return
        made = run.context.takeResultLayer(run.results["OUTPUT"])
        made.setName(f"{title} ({crs})")
        self._project.addMapLayer(made)
        form = self._page.form
        values, row = form.values(), form.rows[name]
        row.set_value(made)
        # The copy has the same fields: what was chosen stays chosen.
        for child in form.children_of.get(name, []):
            form.rows[child].set_value(values.get(child))
        self.said.emit(tr("'{}' is a temporary layer; save it to keep it.").format(made.name()), True)
