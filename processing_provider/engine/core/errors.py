"""What can be wrong with the input, one class per cause.

Every message is one sentence that says what is wrong and what the user can do about it.
The algorithms turn exactly these into the error that QGIS shows; anything else is a bug and keeps its traceback.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .notes import Note


class DoorstepError(Exception):
    """Base of every error that the user can mend: a note that stops the run.

    ``CountError("missing_totals", "Zones without a total: {zones}; fill the field.", zones=12)``; a sentence alone is a
    note without a code.

    Attributes
    ----------
    note : Note
    """

    def __init__(self, code: str, template: str | None = None, /, **values: object) -> None:
        if template is None:
            self.note = Note("", "{text}", {"text": code})
        else:
            self.note = Note(code, template, values)
        super().__init__(str(self.note))

    @classmethod
    def of(cls, note: Note) -> DoorstepError:
        """Make an error of a note."""
        error = cls(note.code, note.template, **note.values)
        error.note = note
        return error

    @property
    def what(self) -> str:
        """What the rows that are wrong stand for, '' where it is not about rows."""
        return self.note.what

    @property
    def rows(self) -> tuple[int, ...]:
        """Positions of the rows that are wrong, from 0."""
        return self.note.rows

    def at(self, what: str, rows: Iterable[int]) -> DoorstepError:
        """Say which rows it is about. Returns itself, to be raised."""
        self.note = replace(self.note, what=what, rows=tuple(int(row) for row in rows))
        return self


class SettingError(DoorstepError):
    """A setting is outside its bounds or does not go with another one."""


class CountError(DoorstepError):
    """A count is text, missing, negative, infinite, or contradicts another count."""


class IdError(DoorstepError):
    """Ids are empty or not unique, or two inputs have no id in common."""


class GeometryError(DoorstepError):
    """Geometries cannot serve: wrong type, wrong units, or none that is usable."""


class EmptyInputError(DoorstepError):
    """A layer or table has no rows."""


class MissingPackageError(DoorstepError):
    """A Python package that this step needs is not installed."""


class SolverError(DoorstepError):
    """A solver is installed and does not run."""


class ReadError(DoorstepError):
    """An input is damaged and can be read in part only."""


class OutputError(DoorstepError):
    """A result cannot be written where the user asked for it."""


class Cancelled(Exception):
    """The user cancelled; raised by the progress callable."""
