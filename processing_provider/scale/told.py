"""Notes and errors as plain data that pass between processes, and are notes again where somebody reads them."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import Any

from ..engine.core.errors import DoorstepError
from ..engine.core.notes import Note, note

LAST_WORD = 200
"""Of what a library says of what went wrong [characters]."""


@dataclass(frozen=True)
class Failure:
    """What went wrong with one region, which stops no other.

    Attributes
    ----------
    note : dict
        As `of_note` has it.
    """

    note: dict[str, Any]

    @classmethod
    def of(cls, error: Exception) -> Failure:
        """Return what an error says; of one that nobody expected, where it was raised as well."""
        if isinstance(error, DoorstepError):
            return cls(of_note(error.note))
        words = f"{type(error).__name__}: {words_of(error)}"
        where = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        return cls(
            of_note(
                note(
                    "unexpected",
                    "Something unexpected went wrong ({error}); report it with the region's file in the folder records.",
                    error=words,
                    traceback=where,
                )
            )
        )


def words_of(error: Exception) -> str:
    """Return what a library says first, on one line; GDAL has advice for programmers after it."""
    words = " ".join(str(error).split()).partition("; ")[0].rstrip(".")
    return words if len(words) <= LAST_WORD else words[: LAST_WORD - 1] + "…"


def of_note(note: Note) -> dict[str, Any]:
    """Return a note as JSON takes it; the rows that it is about stay behind."""
    return {
        "code": note.code,
        "template": note.template,
        "values": {name: of_note(one) if isinstance(one, Note) else _plain(one) for name, one in note.values.items()},
        "is_fact": note.is_fact,
    }


def note_of(told: dict[str, Any]) -> Note:
    """Return the note."""
    values = {name: note_of(one) if isinstance(one, dict) else one for name, one in told["values"].items()}
    return Note(told["code"], told["template"], values, is_fact=told["is_fact"])


def _plain(value: Any) -> Any:
    value = value.item() if hasattr(value, "item") else value
    return value if isinstance(value, (bool, int, float, str)) or value is None else str(value)
