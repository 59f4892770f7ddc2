"""The only place that runs an algorithm: as a task, on copies of the layers, so that QGIS stays free and may change."""

from __future__ import annotations

import atexit
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingProvider,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QThreadPool, QTimer, pyqtSignal

from ..processing_provider.base.algorithm import DoorstepAlgorithm
from ..processing_provider.base.crs import keep, keep_layer
from ..processing_provider.engine.core.errors import DoorstepError
from ..processing_provider.engine.core.notes import Note
from ..processing_provider.i18n import said, tr
from .widgets.turns import Turns

LONGEST_WAIT = 15.0
"""An algorithm looks for Cancel within about a second; a solver may take longer to stop [s]."""


class Feedback(QgsProcessingFeedback):
    """Passes on what an algorithm says while it runs in its thread."""

    said = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.errors: list[str] = []
        self.notes: list[Note] = []
        self.hashes: dict[str, str] = {}

    def setProgressText(self, text: str) -> None:
        self.said.emit(text)

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)
        super().pushWarning(text)

    def reportError(self, text: str, fatalError: bool = False) -> None:
        self.errors.append(text)
        super().reportError(text, fatalError)

    def take_note(self, note: Note | str) -> None:
        """Keep a warning as data; its sentence comes as well."""
        self.notes.append(note if isinstance(note, Note) else text_only(note))

    def take_hashes(self, hashes: dict[str, str]) -> None:
        """Keep the SHA-256 of each input by its label."""
        self.hashes = dict(hashes)


def text_only(sentence: str) -> Note:
    """Make a note of what says no more than a sentence."""
    return Note("", "{text}", {"text": sentence})


def refusal(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Note | None:
    """Return why an algorithm refuses its parameters, None where it takes them."""
    if isinstance(algorithm, DoorstepAlgorithm):
        try:
            algorithm.check(parameters, context)
        except DoorstepError as error:
            return error.note
    good, why = algorithm.checkParameterValues(parameters, context)
    return None if good else text_only(why)


_alive: set[Run] = set()
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

    def __init__(
        self, algorithm: str | QgsProcessingAlgorithm, parameters: dict[str, Any], owner: QObject | None = None
    ) -> None:
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
        self.results: dict[str, Any] = {}
        self.cancelled, self.message = False, ""
        self.refused: Note | None = None
        """Why the algorithm did not take its parameters."""
        self.seconds = 0.0
        self._started = time.monotonic()
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._turns: Turns | None = None
        self._is_over = False
        if owner is not None:
            owner.destroyed.connect(self.silence)

    @property
    def warnings(self) -> list[str]:
        return self.feedback.warnings

    @property
    def notes(self) -> list[Note]:
        """The warnings as data."""
        return self.feedback.notes

    @property
    def hashes(self) -> dict[str, str]:
        """SHA-256 of each input by its label, where a report was written."""
        return self.feedback.hashes

    def start(self) -> None:
        """Copy the layers one by one, and begin; `ended` comes later, also when the parameters are refused."""
        _alive.add(self)
        layers = [name for name, value in self.parameters.items() if isinstance(value, QgsVectorLayer)]
        self._turns = Turns([*(partial(self._clone, name) for name in layers), self._begin], self)

    def _clone(self, name: str) -> None:
        layer = self.parameters[name]
        if sip.isdeleted(layer):
            if self._turns is not None:
                self._turns.stop()
                self._turns = None
            self._refuse(tr("A layer was removed before the run began."))
        else:
            self.parameters[name] = layer.clone()

    def _begin(self) -> None:
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
            self.refused = refusal(self.algorithm, self.parameters, self.context)
            self._refuse(said(self.refused) if self.refused else "\n".join(self.feedback.errors))
            return
        self._task = task
        self.feedback.said.connect(self.said)
        self.feedback.progressChanged.connect(self.progressed)
        self._task.executed.connect(self._conclude)
        # A task that is cancelled before it begins never says `executed`.
        self._task.taskTerminated.connect(self._terminated)
        self._task.destroyed.connect(self._let_go)
        QgsApplication.taskManager().addTask(self._task)

    def _refuse(self, message: str) -> None:
        self.parameters, self.message = {}, message
        self._let_go()
        self.ended.emit(False)

    def _let_go(self, _: object = None) -> None:
        self._is_over = True
        # Not within the signal of something that would go with this run.
        QTimer.singleShot(0, partial(_alive.discard, self))

    def cancel(self) -> None:
        self.cancelled = True
        if not sip.isdeleted(self.feedback):  # at the end of the program an owner may go after it
            self.feedback.cancel()
        if self._task is not None and self._has_task():
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

    def silence(self, _: object = None) -> None:
        """Cancel for an owner that wants to hear no more of it."""
        self.blockSignals(True)
        if not self._is_over:
            self.cancel()

    def _terminated(self) -> None:
        self._conclude(False, {})

    def _conclude(self, ok: bool, results: dict[str, Any]) -> None:
        if self._is_over:
            return
        self._is_over = True
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


def cancel_tasks_of(provider: QgsProcessingProvider) -> None:
    """End what the toolbox runs of a provider, before the provider goes."""
    names = [algorithm.displayName() for algorithm in provider.algorithms()]
    manager = QgsApplication.taskManager()

    def left() -> list[QgsTask]:
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


def _wait_while(busy: Callable[[], object]) -> None:
    """Let the event loop turn, without the user, until something has ended."""
    until = time.monotonic() + LONGEST_WAIT
    while busy() and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        time.sleep(0.01)
