"""Configurations, reports, plots and tables as files."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ...processing_provider.engine.core import paths
from ...processing_provider.i18n import tr
from .. import configuration
from .choices import Choices
from .results import ResultsPage

KINDS = {
    "report": ("report.html", "HTML (*.html)"),
    "plot": ("residuals.svg", "SVG (*.svg);;PNG (*.png)"),
    "table": ("table.csv", "CSV (*.csv)"),
}


def only_here(record: dict[str, Any]) -> str:
    """Say of which layers a copy of the configuration knows too little to be run again, '' if of none."""
    names = ", ".join(record.get("only_here", ()))
    text = tr("Only this project has all of these layers, which are temporary or have joined or virtual fields: {}.")
    return f"{text.format(names)} {tr('Export them to files to run it elsewhere.')}" if names else ""


class Files(QObject):
    """Asks where, writes or reads, and says how it went."""

    said = pyqtSignal(str, bool)
    """A sentence, and whether it is a good one."""

    def __init__(self, choices: Choices, results: ResultsPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices, self._results = choices, results

    def load_configuration(self, path: str = "") -> None:
        """Fill the form in from a file; layers that the project lacks are added to it."""
        choices = self._choices
        path = (
            path
            or QFileDialog.getOpenFileName(choices.page, tr("Load Configuration"), choices.folder(), "JSON (*.json)")[0]
        )
        if not path:
            return
        try:
            record = configuration.load(path)
        except (OSError, ValueError) as error:
            self.said.emit(tr("{} is not a configuration of Doorstep ({}).").format(path, error), False)
            return
        lost = self._add_missing(record)
        refused = [choices.algorithm.parameterDefinition(name).description() for name in choices.fill(record)]
        choices.remember()
        said = [tr("Not found: {}").format(", ".join(lost))] if lost else []
        said += [tr("Not what these rows can hold: {}").format(", ".join(refused))] if refused else []
        self.said.emit("\n".join(said) or tr("Configuration loaded."), not said)

    def _add_missing(self, record: dict[str, Any]) -> list[str]:
        """Add layers that the project lacks; returns what was not found."""
        lost: list[str] = []
        for definition in self._choices.algorithm.parameterDefinitions():
            address = (record.get("form") or record["inputs"]).get(definition.name())
            if definition.type() != "source" or not address or self._choices.layer_of(address):
                continue
            name = record.get("names", {}).get(definition.name()) or Path(str(address).split("|")[0]).stem
            layer = configuration.opened(str(address), name)
            in_memory = str(address).startswith("memory:")  # its address says nothing to anybody
            if layer.isValid():
                self._choices.project.addMapLayer(layer)
            else:
                lost.append(name if in_memory else str(address))
        return lost

    def save_configuration(self, path: str = "") -> None:
        """Write the form to a file."""
        choices = self._choices
        path = (
            path
            or QFileDialog.getSaveFileName(choices.page, tr("Save Configuration"), choices.folder(), "JSON (*.json)")[0]
        )
        if path:
            path = path if path.lower().endswith(".json") else f"{path}.json"
            record = choices.configuration()
            if self._write(lambda: configuration.save(record, path), path) and record.get("only_here"):
                self.said.emit(f"{tr('Saved: {}').format(path)} {only_here(record)}", False)

    def export(self, what: str, path: str = "") -> None:
        """Write the report, the plot or the table of the results to a place of the user's choice."""
        page = self._results
        name, kinds = KINDS[what]
        stem = page.record.get("title", "").split(" · ")[0]
        suggested = f"{self._choices.folder()}/{paths.file_name(f'{stem}_{name}')}"
        path = path or QFileDialog.getSaveFileName(page, tr("Export"), suggested, kinds)[0]
        if not path:
            return
        if what == "report":
            self._write(lambda: shutil.copyfile(page.record.get("report", ""), path), path)
        elif what == "plot" and page.plot.canvas is None:
            self.said.emit(page.plot.note.text() or tr("There is no plot to export."), False)
        elif what == "plot":
            self._write(lambda: page.plot.save(path), path)
        else:
            self._write(lambda: page.table().model().save(path), path)

    def _write(self, write: Callable[[], object], path: str) -> bool:
        """Write a file, and say how it went."""
        try:
            write()
        except OSError as error:
            self.said.emit(tr("{} cannot be written: {}").format(path, error.strerror or error), False)
            return False
        self.said.emit(tr("Saved: {}").format(path), True)
        return True
