"""What became of each region, and its row in the table of regions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..engine.core.fields import Field
from ..engine.core.notes import Note
from . import told

DONE, FAILED = "done", "failed"

FIELDS = (
    Field("region", "text", "", "Region; as its files are called, or by the field that tells regions apart"),
    Field("status", "text", "", "Status; done or failed"),
    Field("rows", "integer", "buildings", "Buildings written"),
    Field("persons", "integer", "persons", "Persons estimated"),
    Field("households", "integer", "households", "Households written"),
    Field("zones", "integer", "zones", "Zones; counted in this region"),
    Field("proven", "integer", "zones", "Zones proven optimal; by their allocation"),
    Field("seconds", "real", "s", "Time; that the region took"),
    Field("memory", "real", "MB", "Most memory; that its process had taken until then"),
    Field("straddling", "integer", "zones", "Zones that straddle files; others have a part of them, or buildings"),
    Field("taken", "integer", "buildings", "Buildings taken; from other files, in zones of this region"),
    Field("given", "integer", "buildings", "Buildings given; from its own file, in zones of other regions"),
    Field("copies", "integer", "buildings", "Copies left out; buildings that an earlier region's file has as well"),
    Field("kept", "integer", "", "Kept; 1 where an earlier run had done it already"),
    Field("what", "text", "", "Remarks; what went wrong, or which zones straddle files"),
)
"""Of the table of regions."""
OF_ZONES = ("zones_left", "zones_straddle", "zones_own_counts", "zones_differ")
"""Codes of what is said of zones that files of several regions have."""


@dataclass(frozen=True)
class Record:
    """What became of a region.

    Attributes
    ----------
    region : str
    status : str
        `DONE` or `FAILED`.
    key : str
        Of inputs, settings and versions that it was made of.
    outputs : dict of str to dict
        Path, rows and SHA-256 by output.
    numbers : dict of str to number
    notes : list of dict
        Notes, and where it failed the error first, as `told.of_note` has them.
    seconds : float
    memory : float
        Most that its process had taken [MB].
    straddling : list of str
        Zones that reach into files of other regions.
    is_kept : bool
        Whether an earlier run made it.
    """

    region: str
    status: str
    key: str = ""
    outputs: dict[str, dict[str, Any]] = field(default_factory=dict)
    numbers: dict[str, Any] = field(default_factory=dict)
    notes: list[dict[str, Any]] = field(default_factory=list)
    seconds: float = 0.0
    memory: float = 0.0
    straddling: list[str] = field(default_factory=list)
    is_kept: bool = False


def total(made: Mapping[str, Record], name: str) -> int:
    """Sum of a number over the regions that are done."""
    return sum(int(one.numbers.get(name, 0)) for one in made.values() if one.status == DONE)


def why(record: Record) -> Note | None:
    """Return what went wrong, None where nothing did."""
    return told.note_of(record.notes[0]) if record.status == FAILED and record.notes else None


def about_zones(record: Record) -> list[Note]:
    """Return what is said of zones that files of several regions have."""
    return [told.note_of(one) for one in record.notes if one["code"] in OF_ZONES]


def row_of(record: Record, what: str) -> dict[str, Any]:
    """Return the row of a region; `what` is the sentence in its last column."""
    numbers = record.numbers
    return {
        "region": record.region,
        "status": record.status,
        "rows": numbers.get("ROWS"),
        "persons": numbers.get("PERSONS"),
        "households": numbers.get("HOUSEHOLDS"),
        "zones": numbers.get("ZONES"),
        "proven": numbers.get("PROVEN_ZONES"),
        "seconds": record.seconds,
        "memory": record.memory,
        "straddling": numbers.get("STRADDLING"),
        "taken": numbers.get("TAKEN"),
        "given": numbers.get("GIVEN"),
        "copies": numbers.get("COPIES"),
        "kept": int(record.is_kept),
        "what": what,
    }
