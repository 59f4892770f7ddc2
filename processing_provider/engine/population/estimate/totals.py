"""What is to be spread: the whole numbers of each zone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core import rounding
from ...core.columns import examples
from ...core.errors import CountError
from ...core.notes import Note, note
from ...core.types import Bools, Floats, Ids, Ints


@dataclass(frozen=True)
class Zones:
    """Zones with known counts.

    Attributes
    ----------
    id : (z,) object of str
        Unique.
    population : (z,) float
        Persons, ≥ 0, those in group quarters included.
    households : (z,) float or None
        Households, ≥ 0.
    group_quarters : (z,) int or None
        Of `population`, persons in group quarters; they go to the zone's largest building.
    """

    id: Ids
    population: Floats
    households: Floats | None = None
    group_quarters: Ints | None = None


@dataclass(frozen=True)
class Totals:
    """Whole numbers of each zone.

    Attributes
    ----------
    id : (z,) object of str
    persons, quarters : (z,) int
        Persons, and those of them in group quarters.
    households : (z,) int or None
    notes : tuple of Note
    """

    id: Ids
    persons: Ints
    quarters: Ints
    households: Ints | None
    notes: tuple[Note, ...]

    @property
    def inhabited(self) -> Bools:
        """(z,) bool: there are persons; no household is without one."""
        return self.persons > 0


def whole_totals(zones: Zones) -> Totals:
    """Round the zones' totals with the layer's sums kept.

    Parameters
    ----------
    zones : Zones

    Returns
    -------
    Totals

    Raises
    ------
    CountError
        Totals contradict each other: more people in group quarters than people, more households than persons.
    """
    order = rounding.ranks(zones.id)
    persons, households, rounded = rounding.whole_zone_totals(zones.population, zones.households, order)
    quarters = np.zeros(len(zones.id), np.int64) if zones.group_quarters is None else zones.group_quarters
    more = np.flatnonzero(quarters > persons)
    if more.size:
        raise CountError(
            "quarters_beyond_population",
            "Zones with more people in group quarters than people: {zones} ({examples}); the population must include them.",
            zones=more.size,
            examples=examples(zones.id[more]),
        ).at("zone", more)
    few = np.flatnonzero([] if households is None else persons - quarters < households)
    if few.size:
        raise CountError(
            "fewer_persons_than_households",
            "Zones with fewer persons than households: {zones} ({examples}), and each household needs a person; correct "
            "the fields or merge those zones with their neighbours (noisy census blocks: block groups).",
            zones=few.size,
            examples=examples(zones.id[few]),
        ).at("zone", few)
    notes = () if not rounded else (fractions_rounded(rounded),)
    return Totals(zones.id, persons, quarters, households, notes)


def fractions_rounded(zones: int) -> Note:
    """Say how many zones had fractional totals."""
    return note(
        "fractional_totals",
        "Zones with fractional totals: {zones}; they were rounded with the layer's sum kept.",
        zones=zones,
    )
