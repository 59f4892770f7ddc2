"""What a computation says besides its numbers, as data: code reads the code, people read the sentence.

The engine gives templates and values; who stands before the user translates the template and fills it in. A sentence can
be reworded without anything breaking, because nothing looks into it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType


def _as_it_is(template: str) -> str:
    return template


@dataclass(frozen=True)
class Note:
    """One thing to tell.

    Attributes
    ----------
    code : str
        What it is about, in words joined by underscores: for code, never shown.
    template : str
        English sentence with ``{name}`` where a value comes; a literal, which scripts/i18n finds by reading the code.
        Counts stand after a colon ("Zones without buildings: {zones}"), where one and many read alike.
    values : mapping of str to object
        What the template names. Numbers are numbers; a value that is a note itself is filled in and translated as well.
    what : str
        What `rows` stand for ('building', 'zone', 'household'), '' where it is not about rows.
    rows : tuple of int
        Positions of the rows it is about, from 0.
    parameter : str
        Parameter that it is about, '' for none.
    is_fact : bool
        Whether it only tells what was found or taken, and nothing is to be doubted: an information, no warning.
    """

    code: str
    template: str
    values: Mapping[str, object] = field(default_factory=dict)
    what: str = ""
    rows: tuple[int, ...] = ()
    parameter: str = ""
    is_fact: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def text(self, translated: Callable[[str], str] = _as_it_is) -> str:
        """Sentence in the language of `translated`, which takes the template."""
        shown = {name: _shown(value, translated) for name, value in self.values.items()}
        return translated(self.template).format(**shown)

    def __str__(self) -> str:
        return self.text()

    def __hash__(self) -> int:
        return hash((self.code, self.template, self.what, self.rows, self.parameter))  # values are not all hashable


def _shown(value: object, translated: Callable[[str], str]) -> object:
    if isinstance(value, Note):
        return value.text(translated)
    if isinstance(value, bool) or not isinstance(value, int):
        return value
    return f"{value:,}"


def word(text: str) -> str:
    """Return a text that is written into tables as it is, and translated where it is shown; scripts/i18n finds it."""
    return text


def note(code: str, template: str, /, **values: object) -> Note:
    """Note without rows and parameter, which is what most are."""
    return Note(code, template, values)


def fact(told: Note) -> Note:
    """Return a note as one that is no warning."""
    return replace(told, is_fact=True)
