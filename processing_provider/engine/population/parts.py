"""Rows of the parts of divided buildings, in place of the rows of the buildings: one zone and one id each.

All that follows takes them for buildings. The sums over `part_of` are those of the buildings.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..core import columns
from ..core.errors import CountError
from ..core.frame import Input
from ..core.types import Floats, Ids, Ints
from . import fields
from .estimate.straddling import Divided

MARK = ":"
"""Between the id of a building and the number of a part; several of them where that makes the id of another building."""


@dataclass(frozen=True)
class Parts:
    """Buildings as rows of which each has one zone: as they were given, the other parts of divided ones at the end.

    Attributes
    ----------
    buildings : Input
        With the shapes of the parts and the columns `fields.PARTS`.
    id : (m,) object of str
        Unique.
    row : (m,) int
        Building of each, among those given.
    zone : (m,) int
        −1 if none.
    share : (m,) float
        Of the building, 1 where it is not divided; of parts of an earlier run, of the building that they are of.
    earlier : (n,) float
        Share that each row given is of a building that was divided before, 1 where it is none.
    replaced : (k,) int
        Rows with a shape of their own, building by building.
    shape : (k,) object array of shapely geometries
        Of these.
    """

    buildings: Input
    id: Ids
    row: Ints
    zone: Ints
    share: Floats
    earlier: Floats
    replaced: Ints
    shape: Ids

    @property
    def buildings_divided(self) -> int:
        """Number of buildings that are divided."""
        return len(np.unique(self.row[self.replaced]))

    def once(self, counted_in: Ids, building_id: Ids) -> Ids:
        """Let rows name the part in their own zone of the building that they are counted in, else its first part.

        Parameters
        ----------
        counted_in : (m,) object of str
            Ids of buildings, None where there is none.
        building_id : (n,) object of str
            Before they were divided.
        """
        return part_of_each(counted_in, self.zone, building_id[self.row], self.zone, self.id)


def part_of_each(named: Ids, zone: Any, whole_id: Ids, part_zone: Any, part_id: Ids) -> Ids:
    """Name parts for divided buildings: the one in a zone, else the first one.

    Parameters
    ----------
    named : (k,) object of str
        Ids of buildings, None or '' where there is none.
    zone : (k,) sequence
        Where the part is looked for.
    whole_id, part_id : (m,) object of str
        Building that each row is a part of, and the row's own id.
    part_zone : (m,) sequence
        Of the rows, as `zone` writes it.

    Returns
    -------
    (k,) object of str
        As named where no row is a part of that.
    """
    divided = np.flatnonzero(whole_id != part_id)
    if not divided.size:
        return named
    in_order = divided[np.argsort(part_id[divided].astype(str), kind="stable")[::-1]].tolist()
    first = {whole_id[row]: part_id[row] for row in in_order}
    there = {(whole_id[row], part_zone[row]): part_id[row] for row in in_order}
    found = named.copy()
    found[:] = [there.get((name, at), first.get(name, name)) for name, at in zip(named, zone)]
    return found


def rows_of(buildings: Input, building_id: Ids, divided: Divided) -> Parts:
    """Make the rows of the parts.

    Parameters
    ----------
    buildings : Input
        Parts of an earlier run, by the columns of `fields.PARTS`, stay parts of the same building.
    building_id : (n,) object of str
    divided : Divided
    """
    n = len(building_id)
    is_first = np.append(True, divided.row[1:] != divided.row[:-1])[: len(divided.row)]
    again = divided.row[~is_first]
    row = np.append(np.arange(n, dtype=np.int64), again)
    at = np.full(len(divided.row), -1, np.int64)
    at[is_first], at[~is_first] = divided.row[is_first], np.arange(n, n + len(again), dtype=np.int64)
    zone, share = divided.zone[row], np.ones(len(row))
    zone[at], share[at] = divided.of_zone, divided.share
    ids = building_id[row]
    ids[at] = _numbered(building_id, divided.row, is_first)
    whole, of_whole = earlier(buildings, building_id)
    frame = buildings.frame
    if again.size:
        frame = frame.followed_by(again, dict(zip(at.tolist(), divided.shape)))
    share = share * of_whole[row]
    values = {"part_of": whole[row], "part_share": share}
    return Parts(
        Input(frame.plus(fields.PARTS, values), buildings.fields), ids, row, zone, share, of_whole, at, divided.shape
    )


def _numbered(building_id: Ids, row: Ints, is_first: Any) -> list[str]:
    """Number the parts of each building from 1, with ids that no building has."""
    start = np.flatnonzero(is_first)
    number = np.arange(len(row), dtype=np.int64) - np.repeat(start, np.diff(np.append(start, len(row)))) + 1
    taken, mark = set(building_id.tolist()), MARK
    while True:
        found = [f"{building_id[building]}{mark}{k}" for building, k in zip(row.tolist(), number.tolist())]
        if taken.isdisjoint(found):
            return found
        mark += MARK


def are_parts(buildings: Input) -> int:
    """Count the rows that are parts of buildings that were divided before."""
    return int(np.count_nonzero(earlier(buildings, np.full(len(buildings), "", object))[1] < 1))


def earlier(buildings: Input, building_id: Ids) -> tuple[Ids, Floats]:
    """Return the building that each row is a part of already, (n,) ids, and its share of it: itself and 1 where it is none."""
    of, share = (buildings.frame.find(field.name) for field in fields.PARTS)
    whole, of_whole = building_id.copy(), np.ones(len(building_id))
    if not of or not share:
        return whole, of_whole
    try:
        given = columns.numbers(buildings.frame.column(share), share)
    except CountError:  # somebody else's column of that name
        return whole, of_whole
    label = columns.labels(buildings.frame.column(of))
    known = (label != "") & (given > 0) & (given <= 1)
    whole[known], of_whole[known] = label[known], given[known]
    return whole, of_whole
