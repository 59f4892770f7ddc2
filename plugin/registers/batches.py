"""The last batches of a base, and the way back: the newest that holds can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsApplication, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from ...processing_provider.algorithms.registers.step import edited_layer
from ...processing_provider.engine.core import paths
from ...processing_provider.engine.core.progress import Progress
from ...processing_provider.i18n import tr
from ...processing_provider.store.bases import base_at
from ...processing_provider.store.overview import Batch
from ...processing_provider.store.undoing import undo
from ..widgets.asking import Asking
from ..widgets.columns import Column
from ..widgets.line import Line
from ..widgets.low_table import LowTable
from ..widgets.manners import narrow
from ..widgets.texts import wrapped
from . import remembered


class Batches(QWidget):
    """A list and a button, and the vault's file where the batch changed that as well."""

    undone = pyqtSignal()
    """Something was taken back, so that all that was read is old."""
    told = pyqtSignal(str, bool)
    """A sentence, and whether it is a good one."""

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.path, self.next = "", None  # type: tuple[str, Batch | None]
        self.box: QMessageBox | None = None
        self._is_undoing = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.table = LowTable(tr("The last batches, the newest first"), at_once=4, most=10)
        self.vault, label = QgsFileWidget(), QLabel(tr("Vault"))
        self.vault.setDialogTitle(tr("Vault"))
        self.vault.lineEdit().setAccessibleName(tr("Vault"))
        label.setBuddy(self.vault.lineEdit())
        narrow(self.vault)
        self.line = Line(label, self.vault, wrapped())
        self.needs_vault = wrapped(tr("This batch changed the vault as well: choose it to undo both."))
        self.undo = QPushButton()
        self.undo.clicked.connect(self.ask)
        for widget in (self.table, self.needs_vault, self.line, self.undo):
            layout.addWidget(widget)
        self.undoing = Asking(self)
        self.undoing.answered.connect(self._is_undone)
        self.undoing.failed.connect(self._failed)
        self.show_batches("", (), None)

    def stop(self) -> None:
        """Wait until what is being taken back is."""
        self.undoing.stop()

    def show_batches(self, path: str, batches: Sequence[Batch], next_undo: Batch | None) -> None:
        """Show the batches of a base, and offer to take back the next."""
        if path != self.path:
            self.vault.setFilePath(remembered.vault(path) if path else "")
        self.path, self.next = path, next_undo
        in_vault = next_undo is not None and next_undo.in_vault
        for widget in (self.line, self.needs_vault):
            widget.setVisible(in_vault)
        self.table.show_columns(_columns(batches))
        self._offer()

    def _offer(self) -> None:
        can = self.next is not None and not self._is_undoing
        self.undo.setEnabled(can)
        self.undo.setText(tr("Undo Batch {}…").format(self.next.number) if self.next else tr("Nothing to Undo"))

    # Taking back

    def ask(self) -> None:
        """Say what would be taken back, and ask once; a base that somebody edits is not touched."""
        batch = self.next
        if batch is None or self._is_edited():
            return
        if batch.in_vault and not self.vault.filePath().strip():
            why = tr("Choose the vault of this base below the batches: batch {} changed it as well.")
            self.told.emit(why.format(batch.number), False)
            return
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        box = QMessageBox(QMessageBox.Icon.Question, "Doorstep", question_on(batch), buttons, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.button(QMessageBox.StandardButton.Yes).setText(tr("Undo"))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: self._answered(box.standardButton(button), batch))
        self.box = box
        box.open()

    def _answered(self, answer: QMessageBox.StandardButton, batch: Batch) -> None:
        if answer == QMessageBox.StandardButton.Yes:
            self.take_back(batch)

    def _is_edited(self) -> bool:
        edited = edited_layer(self.path)
        if edited:
            self.told.emit(
                tr("Layer '{}' of the base is being edited; save or drop the edits and stop editing first.").format(edited), False
            )  # fmt: skip
        return bool(edited)

    def take_back(self, batch: Batch) -> None:
        """Undo a batch in a thread, as long as it is the last one."""
        if self._is_edited():  # somebody may have begun since the question was asked
            return
        path, vault = self.path, self.vault.filePath().strip() if batch.in_vault else ""

        def question(_: Progress) -> tuple[str, str, Batch]:
            with base_at(path) as base:
                if vault:
                    base.attach_vault(vault)
                undo(base, batch.number)
            return path, vault, batch

        self._is_undoing = True
        self._offer()
        self.undo.setText(tr("Undoing batch {}…").format(batch.number))
        self.undoing.ask(question)

    def _is_undone(self, done: tuple[str, str, Batch]) -> None:
        self._is_undoing = False
        path, vault, batch = done
        if vault:
            remembered.keep(path, vault)
        _show_anew(self._project, path)
        self._offer()
        self.undone.emit()
        self.told.emit(tr("Batch {} ('{}') is undone.").format(batch.number, step_title(batch.step)), True)

    def _failed(self, why: str) -> None:
        self._is_undoing = False
        self._offer()
        self.told.emit(why, False)


def question_on(batch: Batch) -> str:
    """Return what is asked before a batch is taken back."""
    said = [
        tr("Undo batch {} of {}, '{}'?").format(batch.number, batch.date, step_title(batch.step)),
        tr("Rows that it added and that go: {}. Rows that it ended and that hold again: {}.").format(
            f"{batch.added:,}", f"{batch.ended:,}"
        ),
    ]  # fmt: skip
    if batch.in_vault:
        said.append(tr("The vault is put back as well."))
    said.append(tr("Lines of the access log stay. To have the batch again, run its algorithm again."))
    return "\n\n".join(said)


def step_title(step: str) -> str:
    """Return what the algorithm of a batch is called; the name of the step where it is none."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"doorstep:{step}")
    return str(algorithm.displayName()) if algorithm is not None else step


def _columns(batches: Sequence[Batch]) -> list[Column]:
    def texts(values: Sequence[str]) -> np.ndarray:
        return np.array(list(values), object)

    return [
        Column(tr("Batch"), np.array([batch.number for batch in batches], float)),
        Column(tr("Step"), texts([step_title(batch.step) for batch in batches])),
        Column(tr("Date"), texts([batch.date for batch in batches])),
        Column(tr("Rows added and ended"), texts([_rows(batch) for batch in batches]), short=tr("Rows"), right=True),
        Column(tr("Made at"), texts([batch.made_at[:16].replace("T", " ") for batch in batches])),
    ]


def _rows(batch: Batch) -> str:
    rows = f"+{batch.added:,} −{batch.ended:,}"
    return tr("undone, {}").format(rows) if batch.undone else rows


def _show_anew(project: QgsProject, path: str) -> None:
    """Let the layers of the project that are in a file show what is in it now."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.providerType() == "ogr":
            found = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or ""
            if found and paths.same(found, path):
                layer.dataProvider().reloadData()
                layer.triggerRepaint()
