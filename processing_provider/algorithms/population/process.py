"""The process that computes regions: what it says is heard line by line, and whoever cancels ends it."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QProcess

from ...base.types import Feedback
from ...engine.core import packages, paths
from ...engine.core.errors import Cancelled, DoorstepError, SettingError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress
from ...i18n import tr
from ...scale import table, told

MAIN = Path(__file__).resolve().parents[2] / "scale" / "__main__.py"
LOOKED = 0.1
"""Share of the progress until every region has been looked at."""
ASKED_EVERY, LET_GO = 200, 20_000
"""How often cancelling is looked for, and how long it may take until all is ended [ms]."""
LAST_WORDS = 400
"""Of what a process says that ended in another way than it should [characters]."""


class Process:
    """Runs regions in Python without QGIS: their libraries bring a GDAL of their own, which must not meet this one."""

    def __init__(self, feedback: Feedback, progress: Progress) -> None:
        self._feedback, self._progress = feedback, progress
        self._begun, self._errors = b"", b""
        self._regions = 1
        self.notes: list[Note] = []
        self._made: dict[str, table.Record] = {}
        self._error: DoorstepError | None = None

    def run(self, path: str) -> dict[str, table.Record]:
        """Compute what a file says; returns what became of each region.

        Raises
        ------
        Cancelled, DoorstepError
        """
        # Not QgsBlockingProcess, which calls Python from a thread of its own and crashes QGIS 3.22 by it.
        process = QProcess()
        process.start(packages.interpreter(), [str(MAIN), path, "--json"])
        while process.state() != QProcess.ProcessState.NotRunning:
            process.waitForReadyRead(ASKED_EVERY)
            self._take_what_is_said(process)
            if self._feedback.isCanceled():
                self._end(process)
        self._take_what_is_said(process)
        if self._feedback.isCanceled():
            raise Cancelled
        if self._error is not None:
            raise self._error
        if process.exitStatus() != QProcess.ExitStatus.NormalExit or process.exitCode() not in (0, 1) or not self._made:
            words = self._errors.decode("utf-8", "replace").strip()[-LAST_WORDS:] or process.errorString()
            raise SettingError(
                tr("The process that computes the regions ended ({}): {}").format(process.exitCode(), words)
            )
        return dict(sorted(self._made.items()))

    def _take_what_is_said(self, process: QProcess) -> None:
        self._errors = (self._errors + process.readAllStandardError().data())[-2 * LAST_WORDS :]
        *lines, self._begun = (self._begun + process.readAllStandardOutput().data()).split(b"\n")
        for line in lines:
            if line.strip():
                self._take(*json.loads(line))

    @staticmethod
    def _end(process: QProcess) -> None:
        """Ask it to take its work back from the cluster and end; where it does not, and on Windows, it is ended."""
        process.terminate()
        if paths.WINDOWS or not process.waitForFinished(LET_GO):
            process.kill()
            process.waitForFinished(LET_GO)

    def _take(self, event: str, what: Any) -> None:
        if event == "regions":
            self._regions = what
        elif event == "looked":
            self._show(LOOKED * what, "")
        elif event == "region":
            record = table.Record(**what)
            self._made[record.region] = record
            done = note("regions_done", "Regions done: {done} of {all}", done=len(self._made), all=self._regions)
            self._show(LOOKED + (1 - LOOKED) * len(self._made) / self._regions, done)
        elif event == "note":
            self.notes.append(told.note_of(what))
        elif event == "error":
            self._error = DoorstepError.of(told.note_of(what))

    def _show(self, fraction: float, message: Any) -> None:
        with suppress(Cancelled):  # QGIS ends the process, and this is its thread
            self._progress(fraction, message)
