"""Which step of a run has begun, said and shown."""

from __future__ import annotations

from ....base.types import Feedback
from ....engine.core.notes import note
from ....engine.core.progress import Message, Progress
from ....i18n import tr
from .. import definitions

TITLES = {
    "read": lambda: tr("Read zones and households"),
    "heights": lambda: definitions.heights.about().title,
    "residential": lambda: definitions.residential.about().title,
    "estimate": lambda: definitions.estimate.about().title,
    "households": lambda: definitions.households.about().title,
    "optimization": lambda: definitions.optimization.about().title,
    "montecarlo": lambda: definitions.montecarlo.about().title,
    "fit": lambda: definitions.fit.about().title,
}
"""What the steps of the workflow are called, by their names in the engine."""


class Steps:
    """Tells which step of a run has begun, and gives each its share of the progress."""

    def __init__(self, feedback: Feedback, progress: Progress, count: int) -> None:
        self._feedback, self._whole, self._count, self._done = feedback, progress, count, 0

    def begin(self, name: str) -> Progress:
        """Begin a step by its name in the engine; returns its progress."""
        start, end = (min(1.0, (self._done + k) / self._count) for k in (0, 1))
        self._done += 1
        label = tr("Step {} of {}").format(self._done, self._count) + f" · {TITLES[name]()}"
        self._feedback.pushInfo(label)
        self._feedback.setProgressText(label)
        whole = self._whole

        def progress(fraction: float, message: Message = "") -> None:
            what = note("within_step", "{step} · {message}", step=label, message=message) if message else ""
            whole(start + (end - start) * fraction, what)

        return progress
