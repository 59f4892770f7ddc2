"""Rows of a base that corrections are about, as it has them now, found again where somebody changed them since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..engine.services.corrections import Edit
from .batches import Batches
from .extract_file import comparable
from .offers import VERIFIED
from .schema import TABLES
from .shapes import unpacked
from .standard import GEOMETRY, names

Row = dict[str, Any]
ANCHOR = {
    "building": ("buid",),
    "dwelling": ("dwid",),
    "address_building": ("address",),
    "lives_in": ("pid",),
    "tag": ("pid", "family", "tag"),
}
"""What a row is about: by this it is found again where somebody else changed it since."""


class Here:
    """Rows of a table of the base that corrections are about, as it has them now."""

    def __init__(self, base: Batches, table: str, columns: Sequence[str], edits: Sequence[Edit]) -> None:
        self.base, self.table, self.of = base, table, ANCHOR[table]
        self.shaped = (GEOMETRY,) if TABLES[table].geometry else ()
        self.columns = ["uid", *TABLES[table].columns, *self.shaped, "confidence", VERIFIED, "source_id"]
        self.taken: set[tuple[Any, ...]] = set()
        self.by_uid: dict[str, Row] = {}
        self.by_anchor: dict[tuple[Any, ...], list[Row]] = {}
        self.said: dict[str, Row] = {}
        uids = {edit.uid for edit in edits if edit.uid}
        anchors = {self.anchor({**edit.before, **edit.after}) for edit in edits} | {
            self.anchor(edit.before) for edit in edits
        }
        sql = f'SELECT {names(self.columns)} FROM "{table}" WHERE valid_to IS NULL ORDER BY fid'
        found = [dict(zip(self.columns, row)) for row in base.query(sql)] if edits else []
        self._take([row for row in found if row["uid"] in uids or self.anchor(row) in anchors], columns)

    def _take(self, rows: Sequence[Row], columns: Sequence[str]) -> None:
        said = comparable(self.table, columns, ([row.get(name) for name in columns] for row in rows))
        shapes = unpacked([row[GEOMETRY] for row in rows]) if self.shaped and rows else [None] * len(rows)
        for row, values, shape in zip(rows, said, shapes):
            if self.shaped:
                row[GEOMETRY] = shape
            self.by_uid[row["uid"]] = row
            self.by_anchor.setdefault(self.anchor(row), []).append(row)
            self.said[row["uid"]] = dict(zip(columns, values))

    def rows(self, dwids: Iterable[str]) -> list[Row]:
        """Dwellings by their ids."""
        found = []
        for dwid in sorted(dwids):
            sql = f'SELECT {names(self.columns)} FROM "{self.table}" WHERE valid_to IS NULL AND dwid = ?'
            found += [dict(zip(self.columns, row)) for row in self.base.query(sql, (dwid,))]
        return found

    def anchor(self, row: Any) -> tuple[Any, ...]:
        return tuple(row.get(name) for name in self.of)

    def key(self, row: Any) -> tuple[Any, ...]:
        return tuple(row.get(name) or None for name in TABLES[self.table].key)

    def find(self, edit: Edit, exact: bool = False) -> Row | None:
        """Return the row of a correction, or what took its place since; with `exact` only where that has its key."""
        if edit.uid in self.by_uid:
            return self.by_uid[edit.uid]
        others = self.by_anchor.get(self.anchor(edit.before), [])
        for wanted in ({**edit.before, **edit.after}, edit.before):
            same = [row for row in others if self.key(row) == self.key(wanted)]
            if same:
                return same[0]
        return others[0] if len(others) == 1 and not exact else None

    def like(self, row: Row) -> Row | None:
        """Return the row that the base has for what was added."""
        same = [other for other in self.by_anchor.get(self.anchor(row), []) if self._alike(other, row)]
        if same:
            return same[0]
        return None

    def _alike(self, other: Row, row: Row) -> bool:
        if self.table == "lives_in":
            return (other.get("dwid"), other.get("buid") or row.get("buid")) == (
                row.get("dwid"),
                row.get("buid"),
            ) and not other.get("until")
        return True

    def others(self, row: Row) -> list[Row]:
        """Other rows about the same."""
        return [other for other in self.by_anchor.get(self.anchor(row), []) if other["uid"] != row["uid"]]
