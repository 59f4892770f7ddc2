"""An output field: name, type, unit, meaning."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """One output field.

    Attributes
    ----------
    name : str
        At most 10 characters.
    type : str
        ``text``, ``integer`` or ``real``.
    unit : str
        Empty when the field counts nothing and measures nothing.
    meaning : str
        One sentence for the documentation.
    """

    name: str
    type: str
    unit: str
    meaning: str
