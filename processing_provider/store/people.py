"""Persons of a base and its vault: what was staged as columns, and what linking found, kept in portions.

Nothing here has a name or a number of a person but the columns that are read from the vault, which go into the computation only.
"""

from __future__ import annotations

import itertools
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..engine.core.progress import Progress
from ..engine.core.types import Ids, Ints
from ..engine.registers.portraits import OF_PERSON, WITHOUT_CONFLICT, FieldValues, Register
from .batches import Batches, Columns
from .port import Base, Row
from .schema import TABLES
from .vault import Vault

AT_ONCE = 50_000
"""Records that are read together."""
PORTION = 50_000
"""Persons of whom the rows are compared with those of the base together."""
NUMBERS = ("uid", "row")
"""Columns that are no text."""
LAST = "~"
"""After every id of a person."""


def registers_of(base: Base, sources: Sequence[str], today: str) -> list[Register]:
    """Return sources as the base knows them.

    Parameters
    ----------
    base : Base
    sources : sequence of str
    today : str
        Day of import of those of which the base knows none.
    """
    known = {
        name: (role or "", day or today)
        for name, role, day in base.current("source", ("source", "role", "last_import"))
    }
    priority: dict[str, dict[str, int]] = {}
    for source, of, rank in base.current("field_priority", ("source", "field", "priority")):
        if rank is not None:
            priority.setdefault(source, {})[of or ""] = int(rank)
    return [Register(name, *known.get(name, ("", today)), priority.get(name, {})) for name in sources]


def sources_of(vault: Vault) -> dict[str, int]:
    """Return the records that hold of each source, by its name."""
    counted = "SELECT source, count(*) FROM vault.record WHERE ended_by IS NULL GROUP BY source ORDER BY source"
    return dict(vault.query(counted))


def records(vault: Vault, names: Sequence[str], columns: Sequence[str], progress: Progress) -> dict[str, Any]:
    """Return columns of the records that hold, in the order of their uid; a text that many have is in memory once.

    Parameters
    ----------
    vault : Vault
    names : sequence of str
        Columns to read.
    columns : sequence of str
        Those of `names` in which most values are of one record alone.
    """
    found: dict[str, Any] = {name: array("q") if name in NUMBERS else [] for name in names}
    known: dict[str, dict[Any, Any]] = {name: {} for name in names if name not in columns}
    last, (total,) = -1, vault.query("SELECT max(uid) FROM vault.record")[0]
    for start in range(0, (total or 0) + 1, AT_ONCE):
        rows = vault.records(names, "uid > ? AND uid <= ?", (last, start + AT_ONCE))
        last = start + AT_ONCE
        for name, column in zip(names, zip(*rows)):
            found[name].extend(column if name in columns else map(known[name].setdefault, column, column))
        progress(min(1.0, last / (total + 1)), "")
    return found


def decisions(vault: Vault) -> list[tuple[str, str, str, str, bool, int, int, int, int]]:
    """Return what persons decided of pairs of records that hold: the pair, whether it is one person, both uids, both rows."""
    rows = vault.query(
        "SELECT d.source, d.record_id, d.other_source, d.other_id, d.same, a.uid, b.uid, a.row, b.row FROM vault.decision d "
        "JOIN vault.record a ON a.source = d.source AND a.record_id = d.record_id AND a.ended_by IS NULL "
        "JOIN vault.record b ON b.source = d.other_source AND b.record_id = d.other_id AND b.ended_by IS NULL "
        "WHERE d.ended_by IS NULL ORDER BY d.id"
    )
    return [(a, b, c, d, bool(same), *more) for a, b, c, d, same, *more in rows]


_NOW = "i.ended_by IS NULL"
_BEFORE = (
    "i.ended_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM vault.identity c WHERE c.source = i.source AND c.record_id = i.record_id "
    "AND c.ended_by IS NULL)"
)
_OF = "JOIN vault.record r ON r.source = i.source AND r.record_id = i.record_id AND r.ended_by IS NULL"


def earlier_numbers(vault: Vault, uid: Ints, none: int) -> Ints:
    """Return the numbers that the persons of records had.

    That is as they were linked last; of records that were gone for a while, as they were linked before. A record in the place of
    another one with its id has none where number, name and birth all are others: somebody numbered the rows of the file anew.

    Parameters
    ----------
    vault : Vault
    uid : (n,) int
        Records, ascending.
    none : int
        In the place of a number.

    Returns
    -------
    (n,) int
    """
    before = f"SELECT r.uid, i.person, max(i.id) FROM vault.identity i {_OF} WHERE {_BEFORE} GROUP BY r.uid"
    known = {of: person for of, person, _ in vault.query(before)}
    known.update(vault.persons())
    for which in (_NOW, _BEFORE):
        rows = vault.query(
            "SELECT r.uid, r.id_number, r.given, r.surname, r.birth, o.id_number, o.given, o.surname, o.birth, max(o.uid) "
            f"FROM vault.identity i {_OF} AND r.batch_id > i.batch_id "
            "JOIN vault.record o ON o.source = r.source AND o.record_id = r.record_id AND o.ended_by IS NOT NULL "
            f"WHERE {which} GROUP BY r.uid"
        )
        for of, *said, _ in rows:
            if not _alike(said[:4], said[4:]):
                del known[of]
    return np.fromiter((known.get(of, none) for of in uid.tolist()), np.int64, len(uid))


def _alike(now: Sequence[str], before: Sequence[str]) -> bool:
    number, given, surname, birth = (
        bool(one) and one.casefold() == other.casefold() for one, other in zip(now, before)
    )
    return number or (given and surname) or (birth and (given or surname))


@dataclass
class Table:
    """Rows of one table, in the order of persons.

    Attributes
    ----------
    name : str
    columns : tuple of str
    person : (n,) int
        Place of the person of each row among the persons, ascending.
    rows : callable
        Gives the rows from one to another.
    loose : tuple of str
        As of `Base.replace`.
    decided : int
        Persons whose rows a person decided, and who are none of these.
    values : callable, optional
        Gives the same by columns, where they are such: for tables without rows, to which all are added as they are.
    """

    name: str
    columns: tuple[str, ...]
    person: Ints
    rows: Callable[[int, int], Iterator[Row]]
    loose: tuple[str, ...] = ()
    decided: int = 0
    keys: tuple[str, ...] = field(default=("pid",))
    values: Callable[[int, int], Columns] | None = None

    def portions(self) -> Iterator[Columns]:
        """All rows by columns, some at a time."""
        for start in range(0, len(self.person), PORTION):
            end = min(start + PORTION, len(self.person))
            yield self.values(start, end) if self.values else list(zip(*self.rows(start, end)))


_DECIDED = (
    "SELECT pid FROM \"{0}\" WHERE valid_to IS NULL AND tier = 'decided' "
    'AND EXISTS (SELECT 1 FROM person p WHERE p.pid = "{0}".pid AND p.valid_to IS NULL)'
)
"""Of persons whom the base has no longer, as those who turned out to be another one, nothing is decided."""


def decided_homes(base: Base, table: str) -> set[str]:
    """Return the persons of whom somebody decided where they live, or are registered."""
    return {pid for (pid,) in base.query(_DECIDED.format(table))}


def decided_dwellings(base: Base) -> set[str]:
    """Return the dwellings in which somebody lives by decision, on the day of the batch or later."""
    rows = base.current("lives_in", ("dwid", "until"), "tier = 'decided' AND dwid IS NOT NULL")
    return {dwid for dwid, until in rows if not until}


def _but_decided(base: Base, pids: Sequence[str], table: Table) -> Table:
    """Return a table without the persons of whom it was decided."""
    if "tier" not in TABLES[table.name].columns or "pid" not in TABLES[table.name].key:
        return table
    decided = decided_homes(base, table.name)
    if not decided:
        return table
    kept = np.array([pids[at] not in decided for at in table.person.tolist()], bool)
    keep = np.flatnonzero(kept)

    def rows(start: int, end: int) -> Iterator[Row]:
        if start >= end:
            return iter(())
        first, last = int(keep[start]), int(keep[end - 1]) + 1
        return itertools.compress(table.rows(first, last), kept[first:last].tolist())

    return replace(table, person=table.person[keep], rows=rows, values=None, decided=len(decided))


def put(base: Batches, pids: Sequence[str], tables: Sequence[Table], progress: Progress) -> None:
    """Make these the rows that hold of tables about persons, some persons at a time; who is not named has none any longer.

    Parameters
    ----------
    base : Batches
    pids : (n_persons,) sequence of str
        Ascending.
    tables : sequence of Table
    """
    edges = [*range(0, len(pids), PORTION), len(pids)] if len(pids) else [0, 0]
    for done, table in enumerate(tables):
        progress(done / len(tables), "")
        table = _but_decided(base, pids, table)
        ends = np.searchsorted(table.person, edges).tolist()
        if not base.query(f'SELECT 1 FROM "{table.name}" LIMIT 1'):
            base.insert_columns(table.name, table.columns, table.portions())
            continue
        for at in range(len(edges) - 1):
            low = pids[edges[at]] if at else ""
            high = pids[edges[at + 1]] if edges[at + 1] < len(pids) else LAST
            rows = table.rows(ends[at], ends[at + 1])
            within = "pid >= ? AND pid < ?"
            if table.decided:
                # A person said where these live; a register that is read again does not know better.
                within += f" AND pid NOT IN ({_DECIDED.format(table.name)})"
            base.replace(table.name, table.columns, rows, "", within, (low, high), table.loose)
            progress((done + at / len(edges)) / len(tables), "")


def tables_of(
    pids: Sequence[str],
    registers: Sequence[Register],
    found: Mapping[str, FieldValues],
    origin: Ids,
    signs: tuple[Ints, Ints, Sequence[str], Sequence[str]],
) -> list[Table]:
    """Return persons with their values, what disagrees, and signs of life; persons in the order of their ids."""
    names = np.array([register.name for register in registers], object)
    ids = np.array(pids, object)
    columns = [*(found[one].values() for one in OF_PERSON), origin]
    columns[1] = np.array([None if year is None else int(year) for year in columns[1]], object)

    def persons(start: int, end: int) -> Iterator[Row]:
        return zip(pids[start:end], *(column[start:end] for column in columns))

    tables = [Table("person", ("pid", *OF_PERSON, "origin"), np.arange(len(pids), dtype=np.int64), persons)]
    attributes = {name: one for name, one in found.items() if name not in OF_PERSON}
    tables.append(
        _stacked(
            "attribute",
            ("pid", "field", "value", "source_id"),
            [_known(name, one, ids, names) for name, one in attributes.items()],
        )
    )
    disputed = [(name, one) for name, one in found.items() if name not in WITHOUT_CONFLICT]
    tables.append(
        _stacked(
            "conflict",
            ("pid", "field", "source", "value", "source_id"),
            [_lost(name, one, ids, names) for name, one in disputed],
        )
    )
    person, source, day, event = signs
    by = names[source]

    def seen(start: int, end: int) -> Iterator[Row]:
        part = slice(start, end)
        return zip(ids[person[part]], by[part], day[part], event[part], by[part])

    tables.append(Table("sign_of_life", ("pid", "source", "date", "event", "source_id"), person, seen))
    return tables


_Stack = tuple[Ints, tuple[Any, ...]]
"""Persons by their places, and the columns of their rows."""


def _known(name: str, one: FieldValues, ids: Ids, names: Ids) -> _Stack:
    who = np.flatnonzero(one.found.value >= 0)
    return who, (ids[who], [name] * len(who), one.values()[who], names[one.found.source[who]])


def _lost(name: str, one: FieldValues, ids: Ids, names: Ids) -> _Stack:
    who, by, text = one.lost()
    return who, (ids[who], [name] * len(who), names[by], text, names[by])


def _stacked(name: str, columns: tuple[str, ...], parts: Sequence[_Stack]) -> Table:
    """Rows of several fields, in the order of persons and then of fields."""
    person = np.concatenate([np.zeros(0, np.int64), *(who for who, _ in parts)])
    order = np.argsort(person, kind="stable")
    stacked = [
        np.concatenate([np.array(c, object) for c in column])[order] for column in zip(*(given for _, given in parts))
    ]

    def rows(start: int, end: int) -> Iterator[Row]:
        return zip(*(column[start:end] for column in stacked))

    return Table(name, columns, person[order], rows)
