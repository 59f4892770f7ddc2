"""Progress and cancel in one callable."""

from collections.abc import Callable
from typing import Union

from .notes import Note

Message = Union[str, Note]
"""What is being done: a note, translated where it is shown, or words as they stand; '' for nothing new."""

Progress = Callable[[float, Message], None]
"""``progress(fraction, message)``: fraction done, 0..1, and what is being done.

It raises `errors.Cancelled` when the user has cancelled, so that a loop that reports is a loop that can be stopped.
"""


def silent(fraction: float, message: Message = "") -> None:
    """Report to nobody and never cancel."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """Give a step the share from `start` to `end` of a longer run."""

    def scaled(fraction: float, message: Message = "") -> None:
        progress(start + (end - start) * fraction, message)

    return scaled
