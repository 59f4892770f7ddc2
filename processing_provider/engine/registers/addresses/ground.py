"""Where known addresses and buildings stand, and which buildings lie between two addresses."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ...core import packages
from .kinds import Floats, Ints

shapely = packages.load("shapely")

SMALL = 0.25
"""Share of the usual area below which a building hardly bears an address of its own: kiosks, garages and sheds do not count as
houses of a row, and an address at one mostly means the house beside it."""
LEAST_CROSSED = 3.0
"""Metres of a building between two addresses: a house is wider, a line that clips a corner is not through it."""


class Ground:
    """Where known addresses and buildings stand.

    Parameters
    ----------
    points : (n, 2) float
        Position of each known address in metres, NaN where it is not known.
    shapes : sequence of (shapely geometry or None), b
        Building of each code, those without any known address too; in metres.
    """

    def __init__(self, points: npt.ArrayLike, shapes: Sequence[Any]) -> None:
        self.points: Floats = np.asarray(points, np.float64).reshape(-1, 2)
        self.seen = np.all(np.isfinite(self.points), axis=1).tolist()
        self._at: list[tuple[float, float]] = [(x, y) for x, y in self.points.tolist()]
        given = np.empty(len(shapes), object)
        given[:] = list(shapes)
        broken = ~shapely.is_valid(given) & (given != None)  # noqa: E711
        given[broken] = shapely.make_valid(given[broken])
        self.shapes = given
        self.areas: Floats = np.nan_to_num(shapely.area(given))
        self._tree = shapely.STRtree(given)

    def bearing(self, building: Ints) -> npt.NDArray[np.bool_]:
        """Whether each building is large enough to bear an address, by those that do.

        Parameters
        ----------
        building : (n,) int
            Codes of the buildings of the known addresses.

        Returns
        -------
        (b,) bool
        """
        codes = np.unique(building[(building >= 0) & (building < len(self.areas))])
        areas = self.areas[codes]
        return self.areas >= SMALL * (np.median(areas[areas > 0]) if np.any(areas > 0) else 0.0)

    def nearest(self, a: Sequence[int], b: Sequence[int]) -> tuple[tuple[float, float], tuple[float, float]]:
        """Two positions of known addresses, one of each group, that are nearest to each other."""
        if len(a) == len(b) == 1:
            i, k = a[0], b[0]
        else:
            apart = ((self.points[list(a), None] - self.points[None, list(b)]) ** 2).sum(axis=2)
            at = int(apart.argmin())
            i, k = a[at // len(b)], b[at % len(b)]
        return self._at[i], self._at[k]

    def crossed(
        self, lines: npt.ArrayLike, counted: npt.NDArray[np.bool_], ignored: Sequence[Collection[int]]
    ) -> list[list[int]]:
        """Buildings that straight lines go through.

        Parameters
        ----------
        lines : (m, 2, 2) float
            Start and end of each, in metres.
        counted : (b,) bool
            Buildings that count.
        ignored : sequence of collection of int, m
            Codes that do not count on this line.

        Returns
        -------
        list of list of int, m
            Codes, from the start on.
        """
        ends = np.asarray(lines, np.float64).reshape(-1, 2, 2)
        found: list[list[int]] = [[] for _ in ends]
        drawn = shapely.linestrings(ends)
        line, code = self._tree.query(drawn, predicate="intersects")
        other = [c not in ignored[k] for k, c in zip(line.tolist(), code.tolist())]
        inside = counted[code] & np.array(other, bool)
        line, code = line[inside], code[inside]
        parts = shapely.intersection(drawn[line], self.shapes[code])
        far = shapely.distance(shapely.points(ends[line, 0]), parts)
        through = shapely.length(parts) >= LEAST_CROSSED
        for k in np.lexsort((code, far, line)):
            if through[k]:
                found[line[k]].append(int(code[k]))
        return found
