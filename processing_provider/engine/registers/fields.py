"""The fields that steps of the population base write: name, type, unit, meaning. At most 10 characters, for shapefiles."""

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


FLAWS = (
    Field("kind", "text", "", "Kind of the flaw: gap, overflow, overlap, orphan, childless and so on"),
    Field("level", "integer", "", "Level of the place, 1 is the top; 0 for buildings"),
    Field("code", "text", "", "Code of the place, id of the building"),
    Field("other", "text", "", "Code of the parent or neighbour that it is about"),
    Field("area", "real", "square units of the CRS", "Area of the flaw"),
    Field("amount", "real", "", "What else there is to count, such as storeys above the roof"),
    Field("what", "text", "", "What is wrong, and what to do"),
)
