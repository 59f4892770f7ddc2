"""Whole numbers that lie evenly over a zone: who is rounded up is said by the seed, not by the id."""

from __future__ import annotations

from dataclasses import dataclass

from ...core import rounding, seeds
from ...core.types import Floats, Ids, Ints


@dataclass(frozen=True)
class Evenly:
    """How `Rounding.SPREAD` makes persons and households whole.

    Attributes
    ----------
    along : (n,) int
        Order in which neighbours follow each other, without ties.
    zone_id : (z,) object of str
    seed : int
        With the zone's id it says where in the zone the spreading begins.
    """

    along: Ints
    zone_id: Ids
    seed: int

    def persons(self, parts: Floats, zone: Ints, totals: Ints, row: Ints) -> Ints:
        """Round persons up as often as their remainders say, not where these are largest.

        A street of houses with 2.4 persons each and the next one with 2.3 both keep their sums; the largest remainder
        makes 3 and 2 of them. How many live in one house is a matter of chance in truth as well.

        Parameters
        ----------
        parts : (m,) float
            What each building is due.
        zone : (m,) int
        totals : (z,) int
        row : (m,) int
            Rows of the buildings.

        Returns
        -------
        (m,) int
        """
        starts = seeds.zone_starts(self.seed, self.zone_id, 0)
        return rounding.systematic(parts, zone, totals, self.along[row], starts)

    def households(self, parts: Floats, zone: Ints, totals: Ints, row: Ints) -> Ints:
        """Round households up where remainders are largest: dwellings are whole, so 0.9 is one. Only ties are spread.

        Parameters and result as in `persons`.
        """
        starts = seeds.zone_starts(self.seed, self.zone_id, 1)
        return rounding.largest_remainder_spread(parts, zone, totals, self.along[row], starts)
