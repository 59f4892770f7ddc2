"""Notes and errors as plain data that pass between processes, and are notes again where somebody reads them."""

from __future__ import annotations

from typing import Any

from ..engine.core.notes import Note


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
