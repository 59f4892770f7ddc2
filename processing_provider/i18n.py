"""Texts that the user reads, in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from .engine.core.errors import DoorstepError
from .engine.core.notes import Note


def tr(text: str) -> str:
    """Translation of `text`, which must be a literal: scripts/i18n finds it by reading the code."""
    return QCoreApplication.translate("@default", text)


def tr_kept(text: str) -> str:
    """Translation of a text that is data: of a model file, the meaning of a field, a word of a column.

    scripts/translatable.py knows where they are.
    """
    return QCoreApplication.translate("@default", text) if text else ""


def said(what: Note | DoorstepError | str) -> str:
    """Sentence of a note or an error in the user's language; a text is one already."""
    if isinstance(what, DoorstepError):
        what = what.note
    return what.text(tr) if isinstance(what, Note) else what
