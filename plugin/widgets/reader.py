"""Reads columns of a layer without holding up the GUI."""

from __future__ import annotations

import time
from collections.abc import Iterable
from functools import partial
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, QVariant, pyqtSignal

from .turns import Turns

SLICE = 0.015
"""Seconds that a reader holds the GUI before it lets it breathe."""
BATCH = 200


class Reader(QObject):
    """Reads columns of a layer in slices between the events of the GUI."""

    done = pyqtSignal(dict)
    failed = pyqtSignal()

    def __init__(
        self, layer: QgsVectorLayer | QgsVectorDataProvider, wanted: Iterable[str], parent: QObject | None = None
    ) -> None:
        """`wanted` are field names; those that the layer lacks are left out."""
        super().__init__(parent)
        names = layer.fields().names()
        self._names = [name for name in wanted if name in names]
        self._at = [layer.fields().lookupField(name) for name in self._names]
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(self._at)
        # The iterator has a source of its own: removing the layer meanwhile does no harm.
        self._features = layer.getFeatures(request)
        self._rows: list[list[Any]] = []
        self._ids: list[int] = []
        self._turns: Turns | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read)
        self._timer.start(0)

    def stop(self) -> None:
        """Let go, whether it is done or not."""
        self._timer.stop()
        self._features.close()
        if self._turns is not None:
            self._turns.stop()
        self.deleteLater()

    def _read(self) -> None:
        until = time.perf_counter() + SLICE
        while time.perf_counter() < until:
            for _ in range(BATCH):
                feature = next(self._features, None)
                if feature is None:
                    self._timer.stop()
                    self._conclude()
                    return
                values = feature.attributes()
                self._ids.append(feature.id())
                self._rows.append([values[i] for i in self._at])

    def _conclude(self) -> None:
        """Make arrays of the columns, one between two events."""
        columns = {"fid": np.array(self._ids, np.int64)}

        def add(i: int, name: str) -> None:
            columns[name] = _array([row[i] for row in self._rows])

        steps = [partial(add, i, name) for i, name in enumerate(self._names)]
        self._turns = Turns([*steps, lambda: self.done.emit(columns)], self)
        self._turns.failed.connect(self.failed)


def _array(values: list[Any]) -> np.ndarray:
    """Return numbers as float with NaN where unknown, anything else as text."""
    values = [None if isinstance(v, QVariant) else v for v in values]
    if all(v is None or isinstance(v, (int, float)) for v in values):
        return np.array([np.nan if v is None else v for v in values], float)
    return np.array(["" if v is None else str(v) for v in values], object)
