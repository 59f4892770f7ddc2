"""Weights of households beside those of persons: where the one has nothing to say, the other has not either."""

from __future__ import annotations

import numpy as np

from ..core import columns
from ..core.notes import Note, note
from ..core.types import Floats, Ids, Ints
from . import estimate


def beside(persons: Floats, households: Floats, zone: Ints, zones: estimate.Zones) -> tuple[Floats, list[Note]]:
    """Make weights of households that go with those of persons.

    Persons in private households live where households live, and a household needs persons: where a zone has households,
    a building without a weight for the one has none for the other. A zone in which no building has both has its
    households by the weight of persons.

    Parameters
    ----------
    persons, households : (n,) float
        Weights, ≥ 0.
    zone : (n,) int
        −1 outside of all zones.
    zones : estimate.Zones

    Returns
    -------
    weight : (n,) float
        Of households: above 0 only where `persons` is, and in some building of each zone with such a one.
    notes : list of Note
    """
    both = (persons > 0) & (households > 0)
    n_zones, inside = len(zones.id), zone >= 0
    has_homes = np.zeros(n_zones, bool) if zones.households is None else zones.households > 0
    able = np.bincount(zone[inside & both], minlength=n_zones) > 0
    apart = np.where(inside, (able & has_homes)[zone], True) if n_zones else np.ones(len(zone), bool)
    weight: Floats = np.where(apart, np.where(both, households, 0.0), persons)
    used = np.bincount(zone[inside & (persons > 0)], minlength=n_zones) > 0
    without = int(np.count_nonzero(inside & apart & (persons > 0) & ~both))
    return weight, _said(without, zones.id[used & has_homes & ~able])


def _said(without: int, alike: Ids) -> list[Note]:
    notes = []
    if without:
        notes.append(
            note(
                "no_household_weight",
                "Buildings with a weight for persons and none for households: {buildings}; nobody is estimated to live "
                "there, except in group quarters (weight_hh).",
                buildings=without,
            )
        )
    if len(alike):
        notes.append(
            note(
                "households_as_persons",
                "Zones in which no building has a weight for households: {zones} ({examples}); their households have the "
                "weight of persons.",
                zones=len(alike),
                examples=columns.examples(alike),
            )
        )
    return notes
