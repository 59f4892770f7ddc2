"""Steps between the events of the GUI."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal


class Turns(QObject):
    """Takes steps one by one between the events of the GUI; a step may return more that come next.

    A step that fails does not keep the others from being taken: its error goes where Python's errors go in QGIS.
    """

    failed = pyqtSignal()

    def __init__(self, steps: Iterable[Callable[[], Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._steps, self._is_stopped = list(steps), False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)
        self._timer.start(0)

    def stop(self) -> None:
        """Let go, whether all steps were taken or not."""
        self._is_stopped = True
        self._timer.stop()
        self.deleteLater()

    def _take(self) -> None:
        self._timer.stop()
        step = self._steps.pop(0)
        is_done = False
        try:
            self._steps[:0] = step() or []
            is_done = True
        finally:
            if self._steps and not self._is_stopped:
                self._timer.start(0)
            if not is_done:
                self.failed.emit()
