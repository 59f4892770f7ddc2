"""Cancel inside a zone: long computations count what they do, and ask every so often."""

from collections.abc import Callable

STEP = 100_000
"""Units of work between two questions whether to go on; a unit is some microseconds at most."""


class Work:
    """Counts work and asks every `STEP` units.

    Parameters
    ----------
    ask : callable
        Raises `errors.Cancelled` when the user has cancelled.
    """

    def __init__(self, ask: Callable[[], None]):
        self._ask = ask
        self._done = 0

    def __call__(self, units: int = 1) -> None:
        """Count so many units that were done or are about to be."""
        self._done += units
        if self._done >= STEP:
            self.now()

    def now(self) -> None:
        """Ask at once, where what is counted is time."""
        self._done = 0
        self._ask()


idle = Work(lambda: None)
"""Asks nobody."""
