"""What the place of a building says of an address: house numbers run along a street.

A building between those of the next lower and the next higher number of its side, with no other one between, can hardly be
mistaken; where another one stands between, that one may have the number as well. By the same rule a number that nobody knows
is found: it is the building that stands alone between its neighbours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from .ground import Ground
from .kinds import NONE, Candidate, Hit, Stand, Tier
from .known import House, Known, Side

FARTHEST = 8
"""Numbers to a neighbour: four houses of a side; beyond, numbers jump and streets bend."""


class _Side(NamedTuple):
    """A line to look along, from a neighbour: where it stands among all lines, and whether the neighbour's number is higher."""

    line: int
    higher: bool


class _Lines:
    """Lines to look along, and the buildings on them that do not count: those at their ends."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.ends: list[tuple[tuple[float, float], tuple[float, float]]] = []
        self.ignored: list[set[int]] = []

    def add(self, a: Sequence[int], b: Sequence[int], ignored: set[int]) -> int:
        """Look from known addresses `a` to `b`, the shortest way; position of the line."""
        self.ends.append(self.ground.nearest(a, b))
        self.ignored.append(ignored)
        return len(self.ends) - 1


def stood(hits: list[Hit], known: Known) -> list[Hit]:
    """What was found, with where it stands, and with what stands between neighbours where nothing was found.

    Parameters
    ----------
    hits : list of Hit
    known : Known

    Returns
    -------
    list of Hit
        The same ones where the base does not say where its addresses and buildings stand.
    """
    if known.ground is None:
        return hits
    lines = _Lines(known.ground)
    sides = [_sides(hit, known, lines) for hit in hits]
    crossed = known.ground.crossed(lines.ends, known.bears, lines.ignored)
    judged = []
    for hit, near in zip(hits, sides):
        if len(hit.candidates) == 1:
            one = hit.candidates[0]
            stand = _stand(hit, near, crossed, known)
            one = Candidate(one.building, one.support, one.street, one.similarity, one.mixed, stand)
            hit = Hit(hit.tier, (one,), hit.streets, hit.number, hit.rows, hit.own)
        elif near:
            hit = _between(hit, crossed[near[0].line], lines.ignored[near[0].line], known)
        judged.append(hit)
    return judged


def _sides(hit: Hit, known: Known, lines: _Lines) -> list[_Side]:
    """Neighbours of an address, lower one first; of a number that nobody knows the line between its two neighbours."""
    if not hit.streets or hit.number == NONE or len(hit.candidates) > 1:
        return []
    # A neighbour in the building itself does not tell where that ends.
    named = hit.candidates[0].building if hit.candidates else NONE
    near = [_near(side, hit.number, lines.ground) for side in known.beside(hit.streets, hit.number, hit.own, named)]
    rows = [[house.row for house in houses] for houses in near]
    if hit.candidates:
        own = [row for row in hit.rows if lines.ground.seen[row]]
        return [
            _Side(lines.add(rows[k], own, {named, *(house.building for house in near[k])}), bool(k))
            for k in (0, 1)
            if near[k] and own
        ]
    if all(near):
        return [_Side(lines.add(rows[0], rows[1], {house.building for house in near[0] + near[1]}), True)]
    return []


def _near(side: Side, number: int, ground: Ground) -> list[House]:
    """Known addresses of a neighbour whose position is known, none where its number is far away."""
    other, houses = side
    return [h for h in houses if ground.seen[h.row]] if other >= 0 and abs(other - number) <= FARTHEST else []


def _stand(hit: Hit, sides: list[_Side], crossed: list[list[int]], known: Known) -> Stand:
    """Where the one building that was found stands.

    A kiosk or shed mostly goes by the number of a house. A building that a single address names stands and falls with the
    position of that one. Numbers begin at the lower end of a street, so that the first one known has nothing before it that
    matters; after the last one there may be more, unless the building is a corner and has addresses of the next street.
    """
    building = hit.candidates[0].building
    if building < len(known.bears) and not known.bears[building]:
        return Stand.SMALL
    if any(crossed[side.line] for side in sides):
        return Stand.ROOM
    if not sides:
        return Stand.UNSEEN
    if known.confirmed(building, hit.own) < 2:
        return Stand.ALONE
    if len(sides) == 2:
        return Stand.ROW
    if sides[0].higher:
        return Stand.FIRST
    return Stand.CORNER if known.at_corner(building, hit.streets[0]) else Stand.ONE


def _between(hit: Hit, there: list[int], ends: set[int], known: Known) -> Hit:
    """What stands between the neighbours of a number that nobody knows: one building, or one for each missing number."""
    (lower, below), (higher, above) = known.beside(hit.streets, hit.number, hit.own)
    missing = range(lower + 2, higher, 2)
    alone = len(there) == 1
    if len(there) == len(missing):
        there = [there[missing.index(hit.number)]]
    support = len(below) + len(above)
    street = known.streets[hit.streets[0]].name
    candidates = []
    for code in there or sorted(ends):
        stand = Stand.ROOM if not alone else Stand.CORNER if known.at_corner(code, hit.streets[0]) else Stand.ROW
        mixed = known.mixed(code, hit.streets, hit.number)
        candidates.append(Candidate(code, support, street, 1.0, mixed, stand))
    return replace(hit, tier=Tier.BETWEEN, candidates=tuple(candidates))
