"""What outlines and codes of places that a base holds say against each other (REGISTERS, Space and Upkeep)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core import packages
from ...core.progress import Progress, part
from ...core.types import Bools, Ids, Ints
from ..places import NONE, Objects, certain
from ..seams import overlaps, slivers_of, union_of
from ..settings import SpaceSettings

shapely = packages.load("shapely")


@dataclass(frozen=True)
class Outlines:
    """What is wrong, by rows of the places.

    Attributes
    ----------
    outside : dict of int to float
        Share of a place that lies outside of its parent.
    overlap : dict of int to list of int
        Places of the same level with which one overlaps.
    gaps : dict of int to float
        Share of a place that none of those in it covers.
    """

    outside: dict[int, float]
    overlap: dict[int, list[int]]
    gaps: dict[int, float]


def parents_of(levels: Ints, codes: Ids, parents: Ids) -> Ints:
    """Return the row of the parent of each place: the place above with its code, on the nearest level; `NONE` without."""
    at: dict[str, list[int]] = {}
    for row in np.argsort(levels, kind="stable").tolist():
        at.setdefault(codes[row], []).append(row)
    found = np.full(len(codes), NONE, np.int64)
    for row, code in enumerate(parents.tolist()):
        above = [other for other in at.get(code or "", ()) if levels[other] < levels[row]]
        found[row] = above[-1] if above else NONE
    return found


def outlines(shapes: Objects, levels: Ints, parents: Ints, settings: SpaceSettings, progress: Progress) -> Outlines:
    """Compare places with their parents and with each other; what is smaller than the tolerance is no flaw.

    Parameters
    ----------
    shapes : (n,) object array of shapely polygons
        None where there is none.
    levels : (n,) int
    parents : (n,) int
        Rows, `NONE` without.
    settings : SpaceSettings
    progress : callable
    """
    found = Outlines({}, {}, {})
    numbers = np.unique(levels).tolist()
    for step, number in enumerate(numbers):
        share = part(progress, step / len(numbers), (step + 1) / len(numbers))
        there = np.flatnonzero((levels == number) & ~shapely.is_missing(shapes))
        if not len(there):
            continue
        first, second, shared = overlaps(shapes[there])
        slivers = slivers_of(shared, settings)[0]
        for one, other in zip(there[first[~slivers]].tolist(), there[second[~slivers]].tolist()):
            for row, beside in ((one, other), (other, one)):
                if beside not in found.overlap.setdefault(row, []):
                    found.overlap[row].append(beside)
        share(0.5, "")
        _outside(shapes, there, parents, settings, found)
    _gaps(shapes, parents, settings, found)
    return found


def _outside(shapes: Objects, there: Ints, parents: Ints, settings: SpaceSettings, found: Outlines) -> None:
    inner = there[parents[there] != NONE]
    inner = inner[~shapely.is_missing(shapes[parents[inner]])]
    inner = inner[~certain(shapely.covered_by, shapes[inner], shapes[parents[inner]])]
    beyond = shapely.difference(shapes[inner], shapes[parents[inner]])
    for row, area in zip(*_flaws(beyond, inner, settings)):
        found.outside[row] = area / shapely.area(shapes[row])


def _gaps(shapes: Objects, parents: Ints, settings: SpaceSettings, found: Outlines) -> None:
    children = np.flatnonzero((parents != NONE) & ~shapely.is_missing(shapes))
    owners = np.unique(parents[children])
    owners = owners[~shapely.is_missing(shapes[owners])] if len(owners) else owners
    left = np.empty(len(owners), object)
    for k, owner in enumerate(owners.tolist()):
        own = children[parents[children] == owner]
        union = union_of(shapes[own], not found.overlap.keys().isdisjoint(own.tolist()))
        left[k] = shapely.difference(shapes[owner], union)
    for row, area in zip(*_flaws(left, owners, settings)):
        found.gaps[row] = area / shapely.area(shapes[row])


def _flaws(left: Objects, of: Ints, settings: SpaceSettings) -> tuple[list[int], list[float]]:
    """Return the rows of which more than slivers is left, and the area of that."""
    parts, at = (
        shapely.get_parts(left, return_index=True) if len(left) else (np.zeros(0, object), np.zeros(0, np.int64))
    )
    area = shapely.area(parts)
    flaw: Bools = (area > 0) & ~slivers_of(parts, settings)[0] if len(parts) else np.zeros(0, bool)
    sums = np.bincount(at[flaw], area[flaw], len(of))
    rows = np.flatnonzero(sums)
    return of[rows].tolist(), sums[rows].tolist()


def nested(levels: Ints, codes: Ids, parents: Ints) -> tuple[list[int], list[int]]:
    """Tell the levels whose codes nest, and the places there whose code does not begin with that of their parent.

    Codes nest where those of more than half of the places do: as they are written, without leading zeros (06037 is 6037 after a
    spreadsheet had it), or with parents' that are filled up with zeros (330000, 330100; GB/T 2260).

    Parameters
    ----------
    levels : (n,) int
    codes : (n,) object array of str
    parents : (n,) int
        Rows.

    Returns
    -------
    levels, rows : list of int
    """
    nesting, wrong = [], []
    for number in np.unique(levels).tolist():
        rows = np.flatnonzero((levels == number) & (parents != NONE))
        pairs = [(str(codes[row]), str(codes[parents[row]])) for row in rows.tolist()]
        for begins in _readings(pairs):
            if 2 * sum(begins) > len(begins):
                nesting.append(number)
                wrong += [row for row, right in zip(rows.tolist(), begins) if not right]
                break
    return nesting, wrong


def _readings(pairs: Sequence[tuple[str, str]]) -> list[list[bool]]:
    return [
        [code.startswith(above) for code, above in pairs],
        [code.lstrip("0").startswith(above.lstrip("0") or "0") for code, above in pairs],
        [code.startswith(above.rstrip("0") or "0") for code, above in pairs],
    ]
