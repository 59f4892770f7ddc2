"""Figures on a base as it stands on a day: what it knows, from where, and how far to trust it. Counts only, and no vault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from .days import first_day, holds, lives, stands_in_registration
from .port import Base
from .tags import BASIC, RESIDENCY, UNEXPIRED

AGES = (0, 15, 25, 45, 65, 80)
"""Where the bands of the coverage begin [years]; the last is open."""
UNKNOWN_AGE = -1
LIFE_DAYS = 365
"""A sign of life is one of the last year (REGISTERS: who is present)."""
CLASSES = ("stationary", "permanent", "mobile", "outflow", "undetermined")
MOST_BATCHES = 30


@dataclass(frozen=True)
class Source:
    """A register; numbers are None where nobody said.

    `days` have gone since its last import, `records` are linked, `alone` of them are the only ones of their person.
    """

    name: str
    owner: str
    role: str
    basis: str
    last_import: str
    cycle: int | None
    days: int | None
    rows: int | None
    accepted: int | None
    rejected: int | None
    records: int = 0
    alone: int = 0

    @property
    def is_late(self) -> bool:
        """Whether a newer one is due."""
        return self.cycle is not None and self.days is not None and self.days > self.cycle


@dataclass(frozen=True)
class Coverage:
    """Living persons of a band of ages, and of how many there is something.

    `first` is the youngest age, `UNKNOWN_AGE` where the birth is not known; `classes` counts residency in the order of `CLASSES`.
    """

    first: int
    persons: int
    registered: int
    homes: int
    signs: int
    classes: tuple[int, ...]


@dataclass(frozen=True)
class State:
    """All of it.

    Attributes
    ----------
    date : str
    living, dead : int
        Persons.
    sources : tuple of Source
    links : tuple of (source, tier, records, of them decided by a person)
    together : tuple of (source, other source, persons with records in both)
    conflicts : tuple of (field, source whose value is kept, other source, values)
    coverage : tuple of Coverage
    without_home : (int, int, int)
        Living persons without a current home: registered here, with another relation to a building here, with neither.
    batches : tuple of (number, step, date, made at, rows added, ended, whether undone)
        The last ones, the newest first.
    open_doubts : int or None
        None where the base was read without its vault.
    """

    date: str
    living: int
    dead: int
    sources: tuple[Source, ...]
    links: tuple[tuple[str, str, int, int], ...]
    together: tuple[tuple[str, str, int], ...]
    conflicts: tuple[tuple[str, str, str, int], ...]
    coverage: tuple[Coverage, ...]
    without_home: tuple[int, int, int]
    batches: tuple[tuple[int, str, str, str, int, int, bool], ...]
    open_doubts: int | None = None


def state(base: Base, day: str) -> State:
    """Count what a base holds on a day (ISO)."""
    died = first_day("died")
    ((living, dead),) = base.query(
        f"SELECT coalesce(sum({lives('p')}), 0), coalesce(sum({died} <> '' AND {died} <= ?), 0) FROM person p WHERE valid_to IS NULL",
        (day, day, day),
    )
    return State(
        day, living, dead, sources(base, day), links(base), together(base), conflicts(base), coverage(base, day),
        without_home(base, day), batches(base), open_doubts(base),
    )  # fmt: skip


def sources(base: Base, day: str) -> tuple[Source, ...]:
    """Registers, in the order of their names."""
    records = {
        source: (count, alone)
        for source, count, alone in base.query(
            "SELECT r.source, count(*), sum(NOT EXISTS (SELECT 1 FROM record_link o WHERE o.pid = r.pid AND o.valid_to IS NULL "
            "AND o.fid != r.fid)) FROM record_link r WHERE r.valid_to IS NULL AND r.source <> '' GROUP BY 1"
        )
    }
    columns = ("source", "owner", "role", "basis", "last_import", "cycle_days", "rows", "accepted", "rejected")
    known = {row[0]: row for row in base.current("source", columns) if row[0]}
    found = []
    for name in sorted({*known, *records}):
        _, owner, role, basis, last, cycle, rows, accepted, rejected = known.get(name, (name, *[None] * 8))
        linked, alone = records.get(name, (0, 0))
        cycle = int(cycle) if isinstance(cycle, (int, float)) and abs(cycle) < 1e9 else None
        found.append(
            Source(
                name, owner or "", role or "", basis or "", last or "", cycle, _days(last, day), rows, accepted, rejected, linked, alone
            )
        )  # fmt: skip
    return tuple(found)


def _days(last: str | None, day: str) -> int | None:
    try:
        return (date.fromisoformat(day) - date.fromisoformat((last or "")[:10])).days
    except ValueError:
        return None


def links(base: Base) -> tuple[tuple[str, str, int, int], ...]:
    """Linked records by source and tier."""
    return tuple(
        base.query(
            "SELECT source, coalesce(tier, ''), count(*), coalesce(sum(decided_by = 'person'), 0) FROM record_link "
            "WHERE valid_to IS NULL GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2"
        )
    )


def together(base: Base) -> tuple[tuple[str, str, int], ...]:
    """Persons who have records in two sources, and those with several in one, the source then named twice."""
    return tuple(
        base.query(
            "WITH of AS (SELECT pid, source, count(*) AS records FROM record_link WHERE valid_to IS NULL GROUP BY 1, 2) "
            "SELECT a.source, b.source, count(*) FROM of a JOIN of b ON b.pid = a.pid AND b.source > a.source GROUP BY 1, 2 "
            "UNION ALL SELECT source, source, count(*) FROM of WHERE records > 1 GROUP BY 1 ORDER BY 1, 2"
        )
    )


def conflicts(base: Base) -> tuple[tuple[str, str, str, int], ...]:
    """Values that two sources give differently, by field, the source that was taken, and the other."""
    rows = base.query(
        "SELECT c.field, c.source, coalesce(a.source_id, ''), coalesce(p.origin, ''), count(*) FROM conflict c "
        "LEFT JOIN person p ON p.pid = c.pid AND p.valid_to IS NULL "
        "LEFT JOIN attribute a ON a.pid = c.pid AND a.field = c.field AND a.valid_to IS NULL "
        "WHERE c.valid_to IS NULL GROUP BY 1, 2, 3, 4"
    )
    found: Counter[tuple[str, str, str]] = Counter()
    for field, other, attribute, origin, count in rows:
        taken = attribute or dict(part.partition("=")[::2] for part in origin.split(";")).get(field, "")
        found[field, taken, other] += count
    return tuple((*key, count) for key, count in sorted(found.items(), key=lambda item: (-item[1], item[0])))


def coverage(base: Base, day: str) -> tuple[Coverage, ...]:
    """Living persons by age, and of how many something is known."""
    age = f"({int(day[:4])} - p.birth_year)"
    band = "CASE WHEN p.birth_year IS NULL THEN ? " + "".join(
        f"WHEN {age} >= {first} THEN {first} " for first in AGES[:0:-1]
    ) + f"ELSE {AGES[0]} END"  # fmt: skip
    since = (date.fromisoformat(day) - timedelta(LIFE_DAYS)).isoformat()
    held = "EXISTS (SELECT 1 FROM {} r WHERE r.pid = p.pid AND " + holds("r") + ")"
    sign = first_day("s.date")
    seen = f"EXISTS (SELECT 1 FROM sign_of_life s WHERE s.pid = p.pid AND s.valid_to IS NULL AND {sign} > ? AND {sign} <= ?)"
    registered = f"({held.format('registered_in')} OR {stands_in_registration('p')})"
    classes = "".join(f", coalesce(sum(t.value = '{name}'), 0)" for name in CLASSES)
    rows = base.query(
        f"SELECT {band}, count(*), sum({registered}), sum({held.format('lives_in')}), sum({seen}){classes} "
        "FROM person p LEFT JOIN tag t ON t.pid = p.pid AND t.family = ? AND t.tag = ? AND t.valid_to IS NULL "
        f"AND {UNEXPIRED} WHERE {lives('p')} GROUP BY 1 ORDER BY 1",
        (UNKNOWN_AGE, *(day,) * 5, since, day, BASIC, RESIDENCY, *(day,) * 3),
    )
    found = [
        Coverage(first, persons, registered, homes, signs, tuple(of))
        for first, persons, registered, homes, signs, *of in rows
    ]
    return tuple(sorted(found, key=lambda row: (row.first == UNKNOWN_AGE, row.first)))


def without_home(base: Base, day: str) -> tuple[int, int, int]:
    """Living persons who have no current home here, by what else relates them to a building here."""
    held = "EXISTS (SELECT 1 FROM {} r WHERE r.pid = p.pid AND " + holds("r") + ")"
    other = f"({held.format('works_in')} OR {held.format('studies_in')})"
    registered = f"({held.format('registered_in')} OR {stands_in_registration('p')})"
    kind = f"CASE WHEN {registered} THEN 0 WHEN {other} THEN 1 ELSE 2 END"
    rows = base.query(
        f"SELECT {kind}, count(*) FROM person p WHERE {lives('p')} AND NOT {held.format('lives_in')} GROUP BY 1",
        (day,) * 11,
    )
    counted = dict(rows)
    return counted.get(0, 0), counted.get(1, 0), counted.get(2, 0)


def batches(base: Base) -> tuple[tuple[int, str, str, str, int, int, bool], ...]:
    """The last batches, the newest first."""
    rows: Sequence[tuple[Any, ...]] = base.query(
        "SELECT batch_id, step, date, made_at, added, ended, undone FROM change_batch ORDER BY batch_id DESC LIMIT ?",
        (MOST_BATCHES,),
    )
    return tuple((*row[:6], bool(row[6])) for row in rows)


def open_doubts(base: Base) -> int | None:
    """Doubtful pairs that nobody decided, None without the vault."""
    vault = getattr(base, "vault", None)
    if vault is None:
        return None
    decided = {frozenset((pair[:2], pair[2:4])) for pair in vault.decisions()}
    rows = vault.query("SELECT source, record_id, other_source, other_id FROM vault.doubt WHERE ended_by IS NULL")
    return sum(frozenset((row[:2], row[2:])) not in decided for row in rows)
