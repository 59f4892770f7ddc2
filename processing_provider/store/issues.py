"""Issues that a rule found, each with the place on the map that its row belongs to. Rows are named by their uid; no vault."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..engine.core import packages
from .port import Base
from .shapes import Objects, unpacked

shapely = packages.load("shapely")

MOST_LISTED = 200
MOST_ON_MAP = 20_000
PORTION = 500
"""Uids named in one question."""
NOW = "valid_to IS NULL"

_OF_DWELLING = f"(SELECT d.buid FROM dwelling d WHERE d.dwid = {{}}.dwid AND d.{NOW} LIMIT 1)"
_SEAT = f"(SELECT l.buid FROM located_in l WHERE l.oid = {{}}.oid AND l.{NOW} AND l.buid IS NOT NULL LIMIT 1)"
_HOME = f"coalesce({{}}.buid, {_OF_DWELLING})"
_LATEST = "ORDER BY coalesce(h.until, '') <> '', h.fid DESC LIMIT 1"
_OF_PERSON = (
    f"coalesce((SELECT {_HOME.format('h', 'h')} FROM lives_in h WHERE h.pid = t.pid AND h.{NOW} {_LATEST}), "
    f"(SELECT {_HOME.format('h', 'h')} FROM registered_in h WHERE h.pid = t.pid AND h.{NOW} {_LATEST}))"
)
_POST = f"coalesce(t.buid, {_SEAT.format('t')})"
BUILDING = {
    **dict.fromkeys(("building", "floor", "dwelling", "address_building", "located_in"), "t.buid"),
    "address": f"(SELECT a.buid FROM address_building a WHERE a.address = t.address AND a.{NOW} LIMIT 1)",
    **dict.fromkeys(("lives_in", "registered_in"), _HOME.format("t", "t")),
    **dict.fromkeys(("works_in", "studies_in"), _POST),
    "organisation": _SEAT.format("t"),
    **dict.fromkeys(("person", "family_of", "tag", "attribute", "sign_of_life", "record_link", "conflict"), _OF_PERSON),
}
"""SQL for the building of a row `t` of a table."""
SHAPE = {
    "place": "t.geom",
    "space": "t.geom",
    "facility": "t.geom",
    "part_of": f"(SELECT p.geom FROM place p WHERE p.level = t.level AND p.code = t.code AND p.{NOW} LIMIT 1)",
}
"""SQL for the geometry of a row `t` of a table whose rows are in no building."""


@dataclass(frozen=True)
class Issue:
    """A row that failed a rule: its table, its uid, why, what became of it, and the building it belongs to, '' where none."""

    rule: str
    table: str
    row_uid: str
    what: str
    state: str
    buid: str = ""


@dataclass(frozen=True)
class Issues:
    """Issues of a rule.

    Attributes
    ----------
    count : int
        Of all that are open.
    listed : tuple of Issue
        The first of them.
    points : (n,) object array of shapely Points
        Of those that are listed, in the CRS of the base; None without a place.
    """

    count: int
    listed: tuple[Issue, ...] = ()
    points: Objects = field(default_factory=lambda: np.empty(0, object))

    @property
    def nowhere(self) -> int:
        """Listed issues that have no place on the map."""
        return int(np.count_nonzero(shapely.is_missing(self.points)))


def issues(base: Base, rule: str, most: int = MOST_LISTED, with_points: bool = False) -> Issues:
    """Return how many issues of a rule the base has, and the first of them.

    Parameters
    ----------
    base : Base
    rule : str
    most : int
        How many are listed.
    with_points : bool
        Whether to look up where they are.
    """
    where = f"{NOW} AND rule = ?"
    ((count,),) = base.query(f"SELECT count(*) FROM issue WHERE {where}", (rule,))
    rows = base.query(
        f"SELECT coalesce(table_name, ''), coalesce(row_uid, ''), coalesce(what, ''), coalesce(state, '') FROM issue WHERE {where} "
        "ORDER BY fid LIMIT ?",
        (rule, most),
    )
    of, shapes = _places(base, rows)
    listed = tuple(Issue(rule, table, uid, what, state, of.get((table, uid), "")) for table, uid, what, state in rows)
    return Issues(count, listed, _points(base, listed, shapes) if with_points else np.full(len(listed), None, object))


Row = tuple[str, str]
"""Table and uid."""


def _places(base: Base, rows: Sequence[tuple[Any, ...]]) -> tuple[dict[Row, str], dict[Row, bytes]]:
    """Building of each row that is in one, and the geometry of the others."""
    buildings, shapes = {}, {}
    wanted: dict[str, list[str]] = {}
    for table, uid, *_ in rows:
        wanted.setdefault(table, []).append(uid)
    for table, uids in wanted.items():
        if table in BUILDING:
            found = _asked(base, f'SELECT t.uid, {BUILDING[table]} FROM "{table}" t WHERE t.fid IN ({{}})', uids, table)
            buildings.update({(table, uid): buid for uid, buid in found if buid})
        elif table in SHAPE:
            found = _asked(base, f'SELECT t.uid, {SHAPE[table]} FROM "{table}" t WHERE t.fid IN ({{}})', uids, table)
            shapes.update({(table, uid): shape for uid, shape in found if shape})
    return buildings, shapes


def _asked(base: Base, question: str, values: Sequence[str], table: str = "") -> Iterator[tuple[Any, ...]]:
    """Rows of a question about many values, in portions; values are uids of a table where one is named."""
    for start in range(0, len(values), PORTION):
        portion = values[start : start + PORTION]
        some: Sequence[Any] = base.fids(table, portion) if table else portion
        yield from base.query(question.format(", ".join("?" * len(some))), some)


def _points(base: Base, listed: Sequence[Issue], shapes: Mapping[Row, bytes]) -> Objects:
    """A point inside of the building, or of the shape, of each issue; else that of an address of the building."""
    buids = sorted({issue.buid for issue in listed if issue.buid})
    rows = list(_asked(base, f"SELECT buid, geom FROM building WHERE {NOW} AND buid IN ({{}})", buids))
    of_address = f"SELECT buid, geom FROM address_building WHERE {NOW} AND geom IS NOT NULL AND buid IN ({{}})"
    doors = list(_asked(base, of_address, buids))
    keys: list[Any] = [*(buid for buid, _ in doors), *(buid for buid, _ in rows), *shapes]
    found = shapely.point_on_surface(unpacked([shape for _, shape in (*doors, *rows)] + list(shapes.values())))
    there = {key: point for key, point in zip(keys, found) if point is not None and not point.is_empty}
    points = np.full(len(listed), None, object)
    points[:] = [there.get(issue.buid or (issue.table, issue.row_uid)) for issue in listed]
    return points
