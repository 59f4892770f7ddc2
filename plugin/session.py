"""What the panel knows of its run: what it was asked, where it writes, how far it is, and what came out. No widgets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..processing_provider.engine.core import paths
from ..processing_provider.i18n import tr
from . import configuration
from .population.opening import Opening
from .runner import Run


class Session(QObject):
    """One run after the other: begun by `start`, over with `failed` or `shown`.

    Attributes
    ----------
    run : Run or None
        The last one that was begun.
    record : dict
        Its configuration, noted when it began: layers may go while it lasts.
    used : dict of str to str
        Names of the layers that it reads, by id.
    path, title : str
        The GeoPackage that it writes, and what the run is called.
    is_running : bool
        From `start` until its output is written, or is not.
    opening : Opening or None
        What opens the output, as long as it does.
    """

    progressed = pyqtSignal(float)
    said = pyqtSignal(str)
    failed = pyqtSignal(str, bool)
    """What there is to say, and whether the user wanted it so."""
    written = pyqtSignal()
    """What is left cannot be cancelled."""
    lost = pyqtSignal(str)
    """A file beside the output that could not be written."""
    shown = pyqtSignal(dict, dict)
    """The record with what came out, and the layers by role."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.run: Run | None = None
        self.opening: Opening | None = None
        self.is_running = False
        self.forget()

    def forget(self) -> None:
        """Know nothing of earlier runs."""
        self.record: dict[str, Any] = {}
        self.used: dict[str, str] = {}
        self.path, self.title = "", ""

    def start(self, parameters: dict[str, Any], record: dict[str, Any], path: str) -> None:
        """Run the workflow; `record` is the configuration with these parameters, `path` where they write."""
        self.record, self.path, self.title = record, path, Path(path).stem
        self.used = {v.id(): v.name() for v in parameters.values() if isinstance(v, QgsVectorLayer)}
        self.run = Run(configuration.ALGORITHM, parameters, self)
        self.run.progressed.connect(self.progressed)
        self.run.said.connect(self.said)
        self.run.ended.connect(self.conclude)
        self.is_running = True
        self.run.start()

    def cancel(self) -> None:
        if self.run is not None:
            self.run.cancel()

    def abandon(self) -> bool:
        """Cancel what runs, wait for it, and open nothing more. Returns whether something ran."""
        was_running, self.is_running = self.is_running, False
        self.stop_opening()
        if was_running and self.run is not None:
            self.run.cancel_and_wait()
        return was_running

    def stop_opening(self) -> None:
        if self.opening is not None:
            self.opening.stop()
            self.opening = None

    def conclude(self, succeeded: bool) -> None:
        """Open what the run wrote, in the project's place of what an earlier one wrote to the same file."""
        run, self.is_running = self.run, False
        if run is None or not succeeded:
            self.failed.emit(run.message if run is not None else "", run is not None and run.cancelled)
            return
        self._release()
        self.opening = Opening(self.project, run, self.record, self.path, self)
        self.opening.lost.connect(self.lost)
        self.opening.done.connect(self._opened)
        if not self.opening.start():
            self.stop_opening()
            self.failed.emit(tr("The run ended, but its output is not there any more: {}").format(self.path), False)
            return
        self.written.emit()

    def _opened(self, record: dict[str, Any], layers: dict[str, QgsVectorLayer]) -> None:
        self.stop_opening()
        self.shown.emit(record, layers)

    def _release(self) -> None:
        """Take the layers of a file that was written anew out of the project: the new ones take their place."""
        for layer in list(self.project.mapLayers().values()):
            if configuration.is_result(layer) and paths.same(layer.source().split("|")[0], self.path):
                self.project.removeMapLayer(layer.id())
