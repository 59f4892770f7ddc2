"""Persons of a base by age and sex on a day: those who are registered, and those who are there. Needs no vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..engine.core.notes import Note
from ..engine.core.types import Ints
from .days import holds, lives, stands_in_registration
from .living import old_classes
from .port import Base
from .tags import BASIC, COUNTS, RESIDENCY, UNEXPIRED

OLDEST = 100
"""The last band is open: this age and above [years]."""
SEXES = ("male", "female")
PRESENT = ("stationary", "permanent", "mobile")
"""Classes of residency of those who are there (Wu et al., 4.2)."""
SMALLEST = 3
"""In the stage of application no smaller count is shown."""

_ZONE = """
WITH RECURSIVE zone(level, code) AS (
    SELECT level, code FROM place WHERE level = ? AND code = ? AND valid_to IS NULL
    UNION SELECT p.level, p.code FROM place p JOIN zone z ON p.parent = z.code AND p.level > z.level WHERE p.valid_to IS NULL)
"""


@dataclass(frozen=True)
class Pyramid:
    """Counts of persons.

    Attributes
    ----------
    width : int
        Years of a band.
    registered, present : (bands, 2) int
        Persons by band and `SEXES`; the last band is open.
    unknown : (int, int)
        Registered and present persons whose age or sex is not known, or who are neither male nor female.
    by_residency : bool
        Whether who is there was classified; else it is who has a current home in the base.
    notes : tuple of Note
        What to doubt of that.
    """

    width: int
    registered: Ints
    present: Ints
    unknown: tuple[int, int]
    by_residency: bool
    notes: tuple[Note, ...] = ()

    @property
    def labels(self) -> list[str]:
        """Ages of the bands."""
        first = [band * self.width for band in range(len(self.registered))]
        return [_label(low, self.width) for low in first[:-1]] + [f"{first[-1]}+"]


def _label(low: int, width: int) -> str:
    return str(low) if width == 1 else f"{low}–{low + width - 1}"


def zones(base: Base) -> list[tuple[int, str, str, str]]:
    """Level, name of the level, code and name of the places that hold."""
    return base.query(
        "SELECT level, coalesce(level_name, ''), code, coalesce(name, '') FROM place WHERE valid_to IS NULL "
        "ORDER BY level, coalesce(name, ''), code"
    )


def pyramid(base: Base, date: str, zone: tuple[int, str] | None = None, width: int = 5) -> Pyramid:
    """Count persons by age and sex.

    Parameters
    ----------
    base : Base
    date : str
        ISO. An age is the one reached in its year: no more of a birth is kept.
    zone : (int, str), optional
        Level and code of a place: those who are registered, or live, in its buildings. None for the whole base, in which who stands
        in a register of registration without an address is registered as well.
    width : int
        Years of a band.
    """
    tagged = f"SELECT 1 FROM tag WHERE family = ? AND tag = ? AND {COUNTS} LIMIT 1"
    classified = bool(base.query(tagged, (BASIC, RESIDENCY, date)))
    registered, there = (_count(base, table, date, zone, width, classified and table == "lives_in")
                         for table in ("registered_in", "lives_in"))  # fmt: skip
    return Pyramid(width, registered[0], there[0], (registered[1], there[1]), classified, old_classes(base, date))


def _count(
    base: Base, table: str, date: str, zone: tuple[int, str] | None, width: int, classified: bool
) -> tuple[Ints, int]:
    where, values = [holds("r")], [date, date]
    within = ""
    if zone is not None:
        within = (
            "LEFT JOIN dwelling d ON d.dwid = r.dwid AND d.valid_to IS NULL "
            "JOIN building b ON b.buid = coalesce(r.buid, d.buid) AND b.valid_to IS NULL AND b.place IN "
            "(SELECT code FROM zone WHERE level = (SELECT max(level) FROM place WHERE valid_to IS NULL))"
        )
    if classified:
        marks = ", ".join("?" * len(PRESENT))
        where.append(
            "EXISTS (SELECT 1 FROM tag t WHERE t.pid = r.pid AND t.family = ? AND t.tag = ? AND t.valid_to IS NULL "
            f"AND {UNEXPIRED} AND t.value IN ({marks}))"
        )
        values += [BASIC, RESIDENCY, date, *PRESENT]
    # For all persons an index is asked about each; for a place its few relations come first.
    held = f"SELECT {'r.pid' if zone else '1'} FROM {table} r {within} WHERE {' AND '.join(where)}"
    there = f"p.pid IN ({held})" if zone else f"EXISTS ({held} AND r.pid = p.pid)"
    if zone is None and table == "registered_in":
        there, values = f"({there} OR {stands_in_registration('p')})", [*values, date]
    age = f"{int(date[:4])} - p.birth_year"
    rows = base.query(
        f"{_ZONE if zone else ''} SELECT p.sex, CASE WHEN p.birth_year IS NULL THEN NULL ELSE "
        f"CASE WHEN {age} < 0 THEN 0 WHEN {age} > {OLDEST} THEN {OLDEST} ELSE {age} END / {int(width)} END, count(*) "
        f"FROM person p WHERE {lives('p')} AND {there} GROUP BY 1, 2",
        (*(zone or ()), date, date, *values),
    )
    return _table(rows, width)


def _table(rows: Sequence[tuple[Any, ...]], width: int) -> tuple[Ints, int]:
    found, unknown = np.zeros((OLDEST // width + 1, len(SEXES)), np.int64), 0
    for sex, band, count in rows:
        if sex in SEXES and band is not None:
            found[int(band), SEXES.index(sex)] += count
        else:
            unknown += count
    return found, unknown


def shown(count: int, protected: bool) -> str:
    """A count as it may be shown: small ones not, where the base is used and no longer built."""
    return f"<{SMALLEST}" if protected and 0 < count < SMALLEST else f"{count:,}"


def is_protected(base: Base) -> bool:
    """Whether a base is in the stage of application, in which small counts are not shown (Wu et al., 4.1)."""
    return base.meta().get("stage") == "application"
