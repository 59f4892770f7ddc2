"""The only place that runs an algorithm: as a task, on copies of the layers, so that QGIS stays free and may change."""

import gc
import time
from functools import partial

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..processing_provider.i18n import tr
from .tables import Turns

LONGEST_WAIT = 15.0
"""An algorithm looks for Cancel within about a second; a solver may take longer to stop [s]."""


class Feedback(QgsProcessingFeedback):
    """Passes on what an algorithm says while it runs in its thread."""

    said = pyqtSignal(str)

    def __init__(self):
        super().__init__(False)
        self.warnings, self.errors = [], []

    def setProgressText(self, text):
        self.said.emit(text)

    def pushWarning(self, text):
        self.warnings.append(text)
        super().pushWarning(text)

    def reportError(self, text, fatalError=False):
        self.errors.append(text)
        super().reportError(text, fatalError)


class Run(QObject):
    """One run of an algorithm.

    Layers are cloned when the run is made: removing one, closing the project or editing it does not reach the task.
    """

    progressed = pyqtSignal(float)
    said = pyqtSignal(str)
    ended = pyqtSignal(bool)

    def __init__(self, algorithm_id: str, parameters: dict, parent=None):
        super().__init__(parent)
        self.algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id).create()
        self.parameters = dict(parameters)
        self.feedback = Feedback()
        self.context = QgsProcessingContext()
        # Without the project itself: a thread must not look into it.
        self.context.setTransformContext(QgsProject.instance().transformContext())
        self.context.setFeedback(self.feedback)
        self.results, self.cancelled, self.message = {}, False, ""
        self.seconds = 0.0
        self._started = time.monotonic()
        self._task, self._turns = None, None

    @property
    def warnings(self) -> list:
        return self.feedback.warnings

    def start(self) -> None:
        """Copy the layers one by one, and begin; `ended` comes later, also when the parameters are refused."""
        layers = [name for name, value in self.parameters.items() if isinstance(value, QgsVectorLayer)]
        self._turns = Turns([*(partial(self._clone, name) for name in layers), self._begin], self)

    def _clone(self, name):
        layer = self.parameters[name]
        if sip.isdeleted(layer):
            self._turns.stop()
            self._turns = None
            self._refuse(tr("A layer was removed before the run began."))
        else:
            self.parameters[name] = layer.clone()

    def _begin(self):
        self._turns = None
        if self.cancelled:
            self._refuse(tr("Cancelled; nothing was written."))
            return
        task = QgsProcessingAlgRunnerTask(self.algorithm, self.parameters, self.context, self.feedback)
        if task.isCanceled():
            # The algorithm refused its parameters: such a task would never be heard of again.
            _, why = self.algorithm.checkParameterValues(self.parameters, self.context)
            self._refuse(why or "\n".join(self.feedback.errors))
            return
        self._task = task
        self.feedback.said.connect(self.said)
        self.feedback.progressChanged.connect(self.progressed)
        self._task.executed.connect(self._conclude)
        # A task that is cancelled before it begins never says `executed`.
        self._task.taskTerminated.connect(self._terminated)
        _rare_collections(True)
        QgsApplication.taskManager().addTask(self._task)

    def _refuse(self, message):
        self.parameters, self.message = {}, message
        self.ended.emit(False)

    def cancel(self) -> None:
        self.cancelled = True
        self.feedback.cancel()
        if self._task is not None and self.is_active():
            self._task.cancel()

    def is_active(self) -> bool:
        """Whether there is something that runs, or is about to."""
        if self._turns is not None:
            return True
        return self._task is not None and not sip.isdeleted(self._task) and self._task.isActive()

    @property
    def has_copies(self) -> bool:
        """Whether the project's layers are needed no more."""
        return self._task is not None

    def cancel_and_wait(self) -> bool:
        """Cancel and let the task end before its code goes; the event loop turns meanwhile."""
        self.blockSignals(True)
        self.cancel()
        until = time.monotonic() + LONGEST_WAIT
        while self.is_active() and time.monotonic() < until:
            QCoreApplication.processEvents()
            time.sleep(0.01)
        return not self.is_active()

    def _terminated(self):
        if self._task is not None:
            self._conclude(False, {})

    def _conclude(self, ok, results):
        if self._task is None:
            return
        self._task = None
        _rare_collections(False)
        self.parameters = {}  # the copies of the layers hold their files open
        self.seconds = time.monotonic() - self._started
        self.results = dict(results)
        succeeded = ok and not self.cancelled and bool(results)
        if self.cancelled and results:
            self.message = tr("Cancel came too late: the results were written already.")
        elif self.cancelled:
            self.message = tr("Cancelled; nothing was written.")
        elif not succeeded:
            self.message = "\n".join(self.feedback.errors) or tr(
                "The run ended without a result; see the log messages."
            )
        self.ended.emit(succeeded)


_running = [0]
_THRESHOLDS = gc.get_threshold()


def _rare_collections(begins: bool) -> None:
    """Put off full garbage collections while a run lasts.

    A run makes features by the hundred thousand; each full collection would look through all of them, and hold up the
    GUI for it. New garbage is still collected.
    """
    _running[0] += 1 if begins else -1
    young, middle, _ = _THRESHOLDS
    gc.set_threshold(*(_THRESHOLDS if not _running[0] else (young, middle, 1_000_000)))
