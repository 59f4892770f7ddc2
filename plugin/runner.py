"""The only place that runs an algorithm: as a task, on copies of the layers, so that QGIS stays free and may change."""

import atexit
import gc
import time
from functools import partial

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QThreadPool, QTimer, pyqtSignal

from ..processing_provider.base.crs import keep, keep_layer
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


_alive: set = set()
"""Runs that began and whose task QGIS has not destroyed: it holds pointers to algorithm, context and feedback."""

# A script that ends without QgsApplication.exitQgis() leaves idle threads of the pool behind. One that expires after QGIS's
# own storage is gone crashes the program; waiting for nothing ends the idle ones while everything is still there [ms].
atexit.register(lambda: QThreadPool.globalInstance().waitForDone(2000))

WAITING_OR_RUNNING = (QgsTask.TaskStatus.Queued, QgsTask.TaskStatus.OnHold, QgsTask.TaskStatus.Running)


class Run(QObject):
    """One run of an algorithm.

    Layers are cloned when the run is made: removing one, closing the project or editing it does not reach the task.
    The run outlives its owner until its task is gone; an owner that goes cancels it.
    """

    progressed = pyqtSignal(float)
    said = pyqtSignal(str)
    ended = pyqtSignal(bool)

    def __init__(self, algorithm, parameters: dict, owner=None):
        """`algorithm` is an id, or an algorithm that is in no toolbox."""
        super().__init__()
        if isinstance(algorithm, str):
            algorithm = QgsApplication.processingRegistry().algorithmById(algorithm)
        self.algorithm = algorithm.create()
        self.parameters = dict(parameters)
        self.feedback = Feedback()
        self.context = QgsProcessingContext()
        # Without the project itself: a thread must not look into it.
        self.context.setTransformContext(QgsProject.instance().transformContext())
        self.context.setFeedback(self.feedback)
        self.results, self.cancelled, self.message = {}, False, ""
        self.seconds = 0.0
        self._started = time.monotonic()
        self._task, self._turns, self._is_over = None, None, False
        if owner is not None:
            owner.destroyed.connect(self.silence)

    @property
    def warnings(self) -> list:
        return self.feedback.warnings

    def start(self) -> None:
        """Copy the layers one by one, and begin; `ended` comes later, also when the parameters are refused."""
        _alive.add(self)
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
        for value in self.parameters.values():
            if isinstance(value, QgsMapLayer):
                keep_layer(value)
            elif isinstance(value, QgsCoordinateReferenceSystem):
                keep(value)
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
        self._task.destroyed.connect(self._let_go)
        QgsApplication.taskManager().addTask(self._task)
        _rare_collections()

    def _refuse(self, message):
        self.parameters, self.message = {}, message
        self._let_go()
        self.ended.emit(False)

    def _let_go(self, _=None):
        self._is_over = True
        _rare_collections()
        # Not within the signal of something that would go with this run.
        QTimer.singleShot(0, partial(_alive.discard, self))

    def cancel(self) -> None:
        self.cancelled = True
        if not sip.isdeleted(self.feedback):  # at the end of the program an owner may go after it
            self.feedback.cancel()
        if self._has_task():
            self._task.cancel()

    def is_active(self) -> bool:
        """Whether there is something that runs, or is about to."""
        return self._turns is not None or self._has_task()

    def _has_task(self) -> bool:
        # `QgsTask.isActive` is false for one that waits for its turn.
        return self._task is not None and not sip.isdeleted(self._task) and self._task.status() in WAITING_OR_RUNNING

    @property
    def has_copies(self) -> bool:
        """Whether the project's layers are needed no more."""
        return self._task is not None

    def cancel_and_wait(self) -> bool:
        """Cancel and let the task end before its code goes."""
        self.silence()
        _wait_while(self.is_active)
        return not self.is_active()

    def silence(self, _=None) -> None:
        """Cancel for an owner that wants to hear no more of it."""
        self.blockSignals(True)
        if not self._is_over:
            self.cancel()

    def _terminated(self):
        self._conclude(False, {})

    def _conclude(self, ok, results):
        if self._is_over:
            return
        self._is_over = True
        _rare_collections()
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


def cancel_all() -> None:
    """End everything that runs, also what nobody waits for any more: a check that was superseded, a copy being made."""
    for run in list(_alive):
        run.silence()
    _wait_while(lambda: any(run.is_active() for run in _alive))


def cancel_tasks_of(provider) -> None:
    """End what the toolbox runs of a provider, before the provider goes."""
    names = [algorithm.displayName() for algorithm in provider.algorithms()]
    manager = QgsApplication.taskManager()

    def left():
        return [
            task
            for task in manager.tasks()
            if isinstance(task, QgsProcessingAlgRunnerTask)
            and task.status() in WAITING_OR_RUNNING
            and any(name in task.description() for name in names)  # "Executing “name”", in the language of QGIS
        ]

    for task in left():
        task.cancel()
    _wait_while(left)


def _wait_while(busy) -> None:
    """Let the event loop turn, without the user, until something has ended."""
    until = time.monotonic() + LONGEST_WAIT
    while busy() and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        time.sleep(0.01)


_THRESHOLDS = gc.get_threshold()


def _rare_collections() -> None:
    """Put off full garbage collections while a run lasts.

    A run makes features by the hundred thousand; each full collection would look through all of them, and hold up the
    GUI for it, 0.2 s with 25,000 buildings. New garbage is still collected.
    """
    young, middle, _ = _THRESHOLDS
    lasts = any(run._task is not None and not run._is_over for run in _alive)
    gc.set_threshold(*((young, middle, 1_000_000) if lasts else _THRESHOLDS))
