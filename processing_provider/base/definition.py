"""What an algorithm is called, asks for and gives: data, in a module of its own beside what the algorithm does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class About:
    """Texts of an algorithm in the user's language.

    Attributes
    ----------
    title : str
        As the toolbox lists it.
    summary : str
        One sentence.
    tags : str
        More words to find it by, separated by commas.
    help : tuple of str or tuple
        Paragraphs; a tuple is a list of points.
    """

    title: str
    summary: str
    tags: str
    help: tuple[str | tuple[str, ...], ...]


class Definition(Protocol):
    """A module that defines an algorithm."""

    def about(self) -> About:
        """Return its texts."""

    def parameters(self) -> list[Any]:
        """Return its parameters and outputs, made anew, in the order in which they are shown."""
