"""Progress and cancel in one callable."""

from collections.abc import Callable

Progress = Callable[[float, str], None]
"""``progress(fraction, message)``: fraction done, 0..1, and a short text that may be empty.

It raises `errors.Cancelled` when the user has cancelled, so that a loop that reports is a loop that can be stopped.
"""


def silent(fraction: float, message: str = "") -> None:
    """Report to nobody and never cancel."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """Give a step the share from `start` to `end` of a longer run."""

    def scaled(fraction: float, message: str = "") -> None:
        progress(start + (end - start) * fraction, message)

    return scaled
