"""What became of each region, and its row in the table of regions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..engine.core.fields import Field
from ..engine.core.notes import Note, note, word
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
MOST_NAMED = 10
"""Regions that failed and are named besides in the table."""
TABLE_ALONE = ("taken", "given", "copies", "what")
"""Fields for which a page is too narrow."""
SUMS = (
    ("BUILDINGS", "ROWS", word("Buildings")),
    ("POPULATION", "PERSONS", word("Persons estimated")),
    ("HOUSEHOLDS", "HOUSEHOLDS", word("Households written")),
    ("ZONES", "ZONES", word("Zones")),
    ("PROVEN_ZONES", "PROVEN_ZONES", word("Zones proven optimal")),
    ("ZONES_STRADDLING", "STRADDLING", word("Zones that straddle files")),
)
"""Numbers of a run, those of its regions that they are the sum of, and what they are called."""
TOLD = ("clouds_nowhere", "zones_left", "zones_straddle", "zones_own_counts", "zones_differ", "regions_beside")
"""Codes of what the table says of a region that is done."""


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


def totals(made: Mapping[str, Record]) -> list[tuple[str, str, int]]:
    """Return the numbers of a run: name, what it is called, and how many."""
    failed = sum(one.status == FAILED for one in made.values())
    regions = [
        ("REGIONS", word("Regions"), len(made)),
        ("REGIONS_DONE", word("Regions done"), len(made) - failed),
        ("REGIONS_FAILED", word("Regions failed"), failed),
    ]
    return [*regions, *((name, called, total(made, own)) for name, own, called in SUMS)]


def failures(made: Mapping[str, Record]) -> list[Note]:
    """Return what is said of the regions that failed."""
    failed = [one for one in made.values() if one.status == FAILED]
    notes = [
        note("region_failed", "Region {region}: {why}", region=one.region, why=why(one) or "")
        for one in failed[:MOST_NAMED]
    ]
    if len(failed) > MOST_NAMED:
        notes.append(
            note("more_failed", "Regions that failed: {regions}; see the table of regions.", regions=len(failed))
        )
    return notes


def sections(rows: list[dict[str, Any]]) -> list[tuple[str, list[str], list[list[Any]]]]:
    """Return what a report shows of regions: numbers of each, and below them the sentences, which have no place beside numbers."""
    head = [field.name for field in FIELDS if field.name not in TABLE_ALONE]
    numbers = [["" if row[name] is None else _whole(row[name]) for name in head] for row in rows]
    made = [(word("Regions"), head, numbers)]
    remarks = [[row["region"], row["what"]] for row in rows if row["what"]]
    if remarks:
        made.append((word("What went wrong, or which zones straddle files"), ["region", "what"], remarks))
    return made


def _whole(cell: Any) -> Any:
    return round(cell) if isinstance(cell, float) else cell


def why(record: Record) -> Note | None:
    """Return what went wrong, None where nothing did."""
    return told.note_of(record.notes[0]) if record.status == FAILED and record.notes else None


def about(record: Record) -> list[Note]:
    """Return what the table says of a region that is done: what files of several regions have, and what was left out."""
    return [told.note_of(one) for one in record.notes if one["code"] in TOLD]


def sentence(record: Record, said: Callable[[Note], str] = str) -> str:
    """Return what the table says last of a region, in the language of `said`: what went wrong, or what is said of its zones."""
    failed = why(record)
    return said(failed) if failed is not None else " ".join(map(said, about(record)))


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
