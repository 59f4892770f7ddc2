"""Opens what a run wrote: its layers with their looks and their record, in a group of the project."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, pyqtSignal

from ...processing_provider.i18n import tr
from .. import configuration, history, output
from ..configuration import ROLES
from ..runner import Run
from ..widgets.turns import Turns
from . import styling


def role_names() -> dict[str, str]:
    return {
        "buildings": tr("Buildings"),
        "households": tr("Households"),
        "zones": tr("Zones"),
        "summary": tr("Summary zones"),
    }


class Opening(QObject):
    """Opens the output of one run, in steps between the events of the GUI."""

    lost = pyqtSignal(str)
    """A sentence on a file beside the output that could not be written."""
    done = pyqtSignal(dict, dict)
    """The record with what came out, and the layers by role."""

    def __init__(
        self, project: QgsProject, run: Run, record: dict[str, Any], path: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._project, self._run, self._path, self._title = project, run, path, Path(path).stem
        self._layers: dict[str, QgsVectorLayer] = {}
        self._record = record
        self._turns: Turns | None = None

    def start(self) -> bool:
        """Begin, unless the buildings are not there any more."""
        buildings = self._opened("buildings")
        if buildings is None:
            return False
        self._layers, self._record = {"buildings": buildings}, self._concluded()
        # Each takes its time, and the user should not feel their sum.
        self._turns = Turns(
            [
                *(partial(self._open_beside, role) for role in ROLES.values() if role != "buildings"),
                partial(styling.show, buildings, "persons", "pop_int"),
                partial(styling.extrude, buildings),
                partial(styling.explain, buildings, "buildings"),
                self._attach,
                self._add_steps,
                lambda: self.done.emit(self._record, self._layers),
            ],
            self,
        )
        return True

    def stop(self) -> None:
        """Let go, whether it is done or not."""
        if self._turns is not None:
            self._turns.stop()
        self.deleteLater()

    def _opened(self, role: str) -> QgsVectorLayer | None:
        """Return a layer that the run wrote, None where it is not there."""
        where = self._run.results.get(next(name for name, known in ROLES.items() if known == role))
        layer = QgsProcessingUtils.mapLayerFromString(where, self._run.context) if where else None
        if layer is None or not layer.isValid():
            return None
        self._run.context.temporaryLayerStore().takeMapLayer(layer)
        layer.setName(f"{role_names()[role]}{styling.BETWEEN}{self._title}")
        return layer

    def _open_beside(self, role: str) -> None:
        layer = self._opened(role)
        if layer is not None:
            self._layers[role] = layer
            styling.explain(layer, role)
            if role in ("zones", "summary"):
                styling.outline(layer)

    def _concluded(self) -> dict[str, Any]:
        """Return the record of the run that ended."""
        finished = QDateTime.currentDateTime()
        return {
            **configuration.conclude(self._record, self._run),
            "finished": finished.toString(Qt.DateFormat.ISODate),
            "title": f"{self._title} · {finished.toString('HH:mm')}",
            "report": self._run.results.get("OUTPUT_HTML", ""),
        }

    def _attach(self) -> None:
        made = {name: self._layers[role] for name, role in ROLES.items() if role in self._layers}
        configuration.attach(made, self._record)
        path = output.beside(self._path, ".json")
        try:
            configuration.save(self._record, path)
        except OSError as error:
            self.lost.emit(tr("{} cannot be written: {}").format(path, error.strerror or error))
        history.add(self._record)

    def _add_steps(self) -> list[Callable[[], None]]:
        """Return the steps that add the layers to the project, in a group of the run."""
        root = self._project.layerTreeRoot()
        group = root.insertGroup(0, self._title)

        def add(layer: QgsVectorLayer) -> None:
            self._project.addMapLayer(layer, False)
            (self._project.layerTreeRoot() if sip.isdeleted(group) else group).addLayer(layer)

        order = ("summary", "zones", "buildings", "households")
        return [partial(add, self._layers[role]) for role in order if role in self._layers]
