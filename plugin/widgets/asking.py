"""A question that takes a while, answered in a thread of its own so that the GUI stays free."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing_provider.engine.core.errors import Cancelled, DoorstepError
from ...processing_provider.engine.core.progress import Message, Progress
from ...processing_provider.i18n import said


class Asking(QObject):
    """Answers one question after the other; the answer to one that another has overtaken is dropped."""

    answered = pyqtSignal(object)
    progressed = pyqtSignal(int)
    """Percent."""
    failed = pyqtSignal(str)
    _told = pyqtSignal(int, object, str)
    _went = pyqtSignal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._threads: list[threading.Thread] = []
        self._told.connect(self._conclude)
        self._went.connect(self._progress)

    def ask(self, question: Callable[[Progress], Any]) -> None:
        """Begin to answer; `question` opens for itself what it reads, and ends early where its progress raises."""
        self._number += 1
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(
            target=self._answer, args=(self._number, question), name="doorstep-asking", daemon=True
        )
        self._threads.append(thread)
        thread.start()

    @property
    def is_busy(self) -> bool:
        return any(thread.is_alive() for thread in self._threads)

    def stop(self) -> None:
        """Want no answer any more, and wait until nothing is read."""
        self._number += 1
        for thread in self._threads:
            thread.join()

    def _answer(self, number: int, question: Callable[[Progress], Any]) -> None:
        answer, why, percent = None, "", -1

        def progress(fraction: float, _message: Message = "") -> None:
            nonlocal percent
            if number != self._number:
                raise Cancelled
            if int(100 * fraction) != percent:
                percent = int(100 * fraction)
                try:
                    self._went.emit(number, percent)
                except RuntimeError as gone:
                    raise Cancelled from gone

        try:
            answer = question(progress)
        except DoorstepError as error:
            why = said(error)
        except Cancelled:
            return  # nobody wants it any more
        try:
            self._told.emit(number, answer, why)
        except RuntimeError:
            return  # whoever asked is gone

    def _progress(self, number: int, percent: int) -> None:
        if number == self._number:
            self.progressed.emit(percent)

    def _conclude(self, number: int, answer: Any, why: str) -> None:
        if number != self._number:
            return
        if why:
            self.failed.emit(why)
        else:
            self.answered.emit(answer)
