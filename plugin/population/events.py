"""What happens around the panel: layers come and go, projects open and close."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .form import Form
from .results import ResultsPage


class ProjectEvents(QObject):
    """Keeps the form and the results in step with the project, and tells the panel of what changes it."""

    changed = pyqtSignal()
    """Layers came or went."""
    going = pyqtSignal(list)
    """Ids of layers that are about to go."""
    results_gone = pyqtSignal()
    """The buildings of the run that is shown are about to go."""
    cleared = pyqtSignal()
    read = pyqtSignal()

    def __init__(self, project: QgsProject, form: Form, results: ResultsPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form, self._results = form, results
        self._pairs = (
            (project.layersAdded, self._layers_changed),
            (project.layersWillBeRemoved, self._layers_going),
            (project.layersRemoved, self._layers_changed),
            (project.cleared, self.cleared),
            (project.readProject, self._project_read),
        )
        self.connect_all()

    def connect_all(self) -> None:
        for signal, slot in self._pairs:
            signal.connect(slot)

    def disconnect_all(self) -> None:
        for signal, slot in self._pairs:
            signal.disconnect(slot)

    def _layers_changed(self, *_: object) -> None:
        self._form.hide_results()
        self._form.layers_gone()
        self.changed.emit()

    def _layers_going(self, ids: list[str]) -> None:
        self._form.layers_go(ids)
        self.going.emit(list(ids))
        ours = self._results.layers
        if ours.get("buildings") is None:
            return
        if ours["buildings"].id() in ids:
            self.results_gone.emit()
            return
        for role in [role for role, layer in ours.items() if layer.id() in ids]:
            del ours[role]

    def _project_read(self, *_: object) -> None:
        self.read.emit()
