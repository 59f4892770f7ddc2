"""The form with its checks, the output and Run."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...processing_provider.i18n import tr
from .. import output
from ..widgets.check_list import Check, CheckList
from ..widgets.help_button import HelpButton
from ..widgets.levels import ERROR, ICONS, INFO, OK, WARNING
from ..widgets.manners import narrow
from ..widgets.missing import Missing
from ..widgets.page import Page
from ..widgets.texts import wrapped
from .form import Form


class FormPage(Page):
    """Inputs, checks, method, advanced, output, and Run with the reason why it is disabled."""

    output_changed = pyqtSignal()

    def __init__(self, algorithm: QgsProcessingAlgorithm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.help = HelpButton("populationperbuilding")
        line = QHBoxLayout()
        line.addWidget(wrapped(tr("How many people live in each building?")), 1)
        line.addWidget(self.help)
        self.layout_.addLayout(line)
        self.missing = Missing(algorithm.needs)
        self.layout_.addWidget(self.missing)
        self.guessed = wrapped(tr("Guessed from names and data; look it over."))
        self.own = QPushButton(tr("Use My Layers"))
        self.own.setToolTip(tr("Guess layers and fields anew, from the project as it is."))
        line = QHBoxLayout()
        line.addWidget(self.guessed, 1)
        line.addStretch()
        line.addWidget(self.own)
        self.layout_.addLayout(line)
        self.guessed.hide()
        self.form = Form(algorithm)
        self.layout_.addWidget(self.form)
        self.check_box = QgsCollapsibleGroupBox(tr("Checks"))
        self.check_box.setSaveCollapsedState(False)
        self.checks = CheckList()
        QVBoxLayout(self.check_box).addWidget(self.checks)
        # After the inputs, before the method: one looks at them in this order.
        self.form.layout_.insertWidget(1, self.check_box)
        self._add_output()
        self._add_buttons()
        self.layout_.addStretch(1)

    def _add_output(self) -> None:
        self.output_box = QgsCollapsibleGroupBox(tr("Output"))
        self.output_box.setSaveCollapsedState(False)
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("GeoPackage (*.gpkg)")
        self.file.setConfirmOverwrite(False)  # a check says so, with a button for a new name
        self.file.setDialogTitle(tr("Where to Write the Results"))
        for widget in (self.file, *self.file.findChildren(QWidget)):
            widget.setAccessibleName(tr("GeoPackage"))
            if isinstance(widget, QLabel):
                widget.setTextFormat(Qt.TextFormat.PlainText)  # its link to the file has the name in HTML as it is
        narrow(self.file)
        self.output_is_chosen, self._setting = False, False
        self.file.fileChanged.connect(self._file_changed)
        layout = QVBoxLayout(self.output_box)
        layout.addWidget(self.file)
        layout.addWidget(
            wrapped(tr("GeoPackage with buildings, households and zones; report and configuration beside it."))
        )
        self.layout_.addWidget(self.output_box)

    def _add_buttons(self) -> None:
        self.load, self.save, self.run = (QPushButton(text) for text in (tr("Load…"), tr("Save…"), tr("Run")))
        self.load.setToolTip(tr("Load a configuration (JSON)"))
        self.save.setToolTip(tr("Save this configuration (JSON)"))
        self.back = QPushButton(tr("Back to Results"))
        self.why = wrapped()
        self.run.setDefault(True)
        line = QHBoxLayout()
        for button in (self.load, self.save):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.run)
        self.layout_.addWidget(self.back)
        self.layout_.addLayout(line)
        self.layout_.addWidget(self.why)

    def _file_changed(self, _: str) -> None:
        if not self._setting:
            self.output_is_chosen = True
            self.output_changed.emit()

    def set_output(self, path: str) -> None:
        """Fill in a suggestion."""
        self._setting = True
        self.file.setFilePath(path)
        self._setting = False

    def forget_output(self) -> None:
        """Let the next run have a name of its own."""
        self.output_is_chosen = False
        self.set_output(output.next_free(self.output_path()) if self.output_path() else "")

    def forget_all(self) -> None:
        """Empty the form, its checks and the output's name."""
        self.form.set_values({}, {})
        self.say_guessed(False)
        self.show_checks([], looking=False)
        self.output_is_chosen = False
        self.set_output("")

    def output_path(self) -> str:
        return self.file.filePath()

    def choose_output(self) -> None:
        path = QFileDialog.getSaveFileName(
            self, tr("Where to Write the Results"), self.output_path(), "GeoPackage (*.gpkg)"
        )[0]
        if path:
            self.file.setFilePath(path if path.lower().endswith(".gpkg") else f"{path}.gpkg")

    def say_guessed(self, guessed: bool) -> None:
        self.guessed.setVisible(guessed)

    def show_checks(self, found: list[Check], looking: bool) -> None:
        """Show checks, and enable Run unless one of them is an error; the reason stands beside it."""
        errors = [check for check in found if check.level == ERROR]
        warnings = sum(check.level == WARNING for check in found)
        shown = sorted(found, key=lambda check: list(ICONS).index(check.level))
        if looking:
            shown = [*shown, Check(INFO, tr("Looking through the layers …"))]
        elif not shown:
            shown = [Check(OK, tr("Everything is as it should be."))]
        self.checks.show_checks(shown)
        counted = tr("errors: {}, warnings: {}").format(len(errors), warnings)
        self.check_box.setTitle(f"{tr('Checks')} ({counted})" if errors or warnings else tr("Checks"))
        self.run.setEnabled(not errors)
        self.why.setText(tr("Cannot run yet: {}").format(errors[0].text) if errors else "")
        self.why.setVisible(bool(errors))
