"""What the buttons of the checks do: mend it, or show it."""

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox

from ..processing_provider.i18n import tr
from . import output
from .runner import Run

CLOSEST = 1500
"""The map goes no nearer to a feature than this scale: its neighbours belong to the picture."""


class CheckActions:
    """Part of the dock: one method per action of a check, `do_` and its name."""

    def do_focus(self, name) -> None:
        self.page.form.focus(name)
        self.page.reveal(self.page.form.rows.get(name))

    def do_packages(self) -> None:
        self.page.missing.setCollapsed(False)
        self.page.reveal(self.page.missing)

    def do_message(self, text) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, "Doorstep", text, QMessageBox.StandardButton.Ok, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def do_choose_output(self) -> None:
        self.page.choose_output()

    def do_new_name(self) -> None:
        self.page.set_output(output.next_free(self.page.output_path()))
        self.check()

    def do_save_edits(self, layer_id) -> None:
        layer = self.project.mapLayer(layer_id)
        if layer is not None and not layer.commitChanges(False):
            self.say("\n".join(layer.commitErrors()))
        self.check()

    def do_set_crs(self, name) -> None:
        dialog = QgsProjectionSelectionDialog(self)
        layer = self.page.form.rows[name].value()
        if layer is not None and dialog.exec():
            layer.setCrs(dialog.crs())
            self.check()

    def do_show(self, name, ids) -> None:
        """Select features of an input, and take the map, or for rows without place the table, there."""
        layer = self.page.form.rows[name].value()
        if layer is None:
            return
        # What was shown before would look like part of it.
        before, self._shown = self.project.mapLayer(getattr(self, "_shown", "")), layer.id()
        if before is not None and before is not layer:
            before.removeSelection()
        layer.selectByIds(ids)
        chosen = layer.selectedFeatureIds()
        if self.iface is not None and chosen:
            self._make_seen(layer)
            if layer.isSpatial() and not layer.boundingBoxOfSelected().isNull():
                self._take_map_to(layer, chosen)
            else:
                self.iface.showAttributeTable(layer, "is_selected()")
        self.say(tr("{} selected in layer '{}'.").format(f"{len(chosen):,}", layer.name()), good=True)

    def _make_seen(self, layer):
        node = self.project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        self.iface.setActiveLayer(layer)

    def _take_map_to(self, layer, ids):
        canvas = self.iface.mapCanvas()
        canvas.zoomToFeatureIds(layer, ids)
        if canvas.scale() < CLOSEST:
            canvas.zoomScale(CLOSEST)
        canvas.flashFeatureIds(layer, ids[:200])

    def do_reproject(self, name, crs) -> None:
        """Make a copy of a layer in metres, as a task, and take it instead."""
        layer = self.page.form.rows[name].value()
        if layer is None:
            return
        parameters = {"INPUT": layer, "TARGET_CRS": QgsCoordinateReferenceSystem(crs), "OUTPUT": "memory:"}
        if self._mend is not None:
            self._mend.silence()
        title, run = layer.name(), Run("native:reprojectlayer", parameters, self)
        self._mend = run
        run.ended.connect(lambda succeeded: self._reprojected(succeeded, name, title, crs))
        self.say(tr("Reprojecting '{}' to {} …").format(title, crs), good=True)
        run.start()

    def _reprojected(self, succeeded, name, title, crs):
        run, self._mend = self._mend, None
        if not succeeded:
            self.say(run.message)
            return
        made = run.context.takeResultLayer(run.results["OUTPUT"])
        made.setName(f"{title} ({crs})")
        self.project.addMapLayer(made)
        values, row = self.page.form.values(), self.page.form.rows[name]
        row.set_value(made)
        # The copy has the same fields: what was chosen stays chosen.
        for child in self.page.form.children_of.get(name, []):
            self.page.form.rows[child].set_value(values.get(child))
        self.say(tr("'{}' is a temporary layer; save it to keep it.").format(made.name()), good=True)
