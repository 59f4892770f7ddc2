"""Whole households from counts: exactly as many, with exactly so many persons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...core import packages, rounding
from ...core.errors import CountError, EmptyInputError
from ...core.limits import MOST_LISTED
from ...core.notes import Note, note
from ...core.progress import Progress, silent
from ...core.texts import repeated
from ...core.types import Bools, Ids, Ints
from ..estimate.totals import fractions_rounded
from ..settings import HouseholdSettings
from .classes import ZoneCounts, classes, contradicting_sums
from .fill import fill, log_mix, persons_range
from .records import records

special = packages.load("scipy.special")

STATUSES = RECONCILED, ADJUSTED, UNRECONCILED, EMPTY = ("reconciled", "adjusted", "unreconciled", "empty")


@dataclass(frozen=True)
class HouseholdList:
    """The list, sorted by zone id, and what became of each zone.

    Attributes
    ----------
    huid, zone : (m,) object of str
    persons, vacancy, gqtype : (m,) int
        0 persons in a vacant unit; vacancy 1 if vacant; gqtype 1 for group quarters.
    zone_households, zone_persons : (z,) int
        Listed, in the order of the input; persons include group quarters.
    zone_status, zone_reason : (z,) object of str
        reconciled, adjusted (the size counts contradicted the totals), unreconciled or empty; and why.
    notes : tuple of Note
    """

    huid: Ids
    zone: Ids
    persons: Ints
    vacancy: Ints
    gqtype: Ints
    zone_households: Ints
    zone_persons: Ints
    zone_status: Ids
    zone_reason: Ids
    notes: tuple[Note, ...]


def create(
    zones: ZoneCounts,
    settings: HouseholdSettings = HouseholdSettings(),  # noqa: B008 - frozen
    progress: Progress = silent,
) -> HouseholdList:
    """Make whole households: exactly H per zone, with exactly P persons.

    Counts by size are rounded with their sum kept. Inside the classes that hold several sizes (the open one, and gaps)
    households are as the zero-truncated Poisson distribution has them, with the mean that gives the zone's persons;
    where no class can give them, the size counts themselves are tilted to that mean, the least change in the sense of
    minimum information, and the zone is called adjusted.

    Parameters
    ----------
    zones : ZoneCounts
    settings : HouseholdSettings
    progress : Progress

    Returns
    -------
    HouseholdList

    Raises
    ------
    EmptyInputError, CountError, SettingError
    """
    if not len(zones.id):
        raise EmptyInputError("no_zones", "The zone layer has no zones; choose a layer with at least one.")
    order = rounding.ranks(zones.id)
    population, households, rounded = rounding.whole_zone_totals(zones.population, zones.households, order)
    quarters = np.zeros(len(order), np.int64) if zones.group_quarters is None else zones.group_quarters
    vacant = np.zeros(len(order), np.int64) if zones.vacant is None else zones.vacant
    _refuse_long_list(int(households.sum() + vacant.sum()))
    persons = population - quarters
    sizes, group, counts = classes(zones, households, settings.max_size)
    status, reason = _status(persons, households, settings.max_size)
    progress(0.1, "")
    number = _numbers(persons, households, sizes, group, counts, status, reason)
    progress(0.6, "")
    listed = records(zones.id, np.argsort(order), number, sizes, quarters, vacant, settings.seed)
    fractions = [fractions_rounded(rounded)] if rounded else []
    return HouseholdList(
        *listed,
        zone_households=number.sum(axis=1),
        zone_persons=number @ sizes + quarters,
        zone_status=status,
        zone_reason=reason,
        notes=(*contradicting_sums(zones, households), *fractions, *_said_of(status)),
    )


def _refuse_long_list(rows: int) -> None:
    if rows > MOST_LISTED:
        raise CountError(
            "list_too_long",
            "The list would have {rows} rows, more than the {most} that a run holds; choose other fields of households and "
            "vacant units, or run the zones in parts.",
            rows=rows,
            most=MOST_LISTED,
        )


def _numbers(persons: Ints, households: Ints, sizes: Ints, group: Ints, counts: Ints, status: Ids, reason: Ids) -> Ints:
    """Households of each size, (z, s) int; says in status and reason where the counts contradict the persons."""
    usable = status == RECONCILED
    number = np.zeros((len(persons), len(sizes)), np.int64)
    low, high = persons_range(counts, group, sizes)
    contradicts = usable & ((persons < low) | (persons > high))
    within = usable & ~contradicts
    poisson = -special.gammaln(sizes + 1)[None]
    number[within] = fill(persons[within], counts[within], group, sizes, poisson)
    one_class = np.zeros(len(sizes), np.int64)
    mix = log_mix(counts[contradicts], group)
    number[contradicts] = fill(persons[contradicts], households[contradicts, None], one_class, sizes, mix)
    for z in np.flatnonzero(contradicts):
        reason[z] = f"the size counts allow {low[z]} to {high[z]} persons, the zone has {persons[z]}"
    status[contradicts] = ADJUSTED
    return number


def _said_of(status: Ids) -> list[Note]:
    adjusted, unreconciled = (int(np.count_nonzero(status == kind)) for kind in (ADJUSTED, UNRECONCILED))
    notes = []
    if adjusted:
        notes.append(
            note(
                "zones_adjusted",
                "Zones adjusted: {zones}; their size counts contradict their totals, which were kept.",
                zones=adjusted,
            )
        )
    if unreconciled:
        notes.append(
            note(
                "zones_unreconciled",
                "Zones unreconciled: {zones}; their persons and households contradict each other; they got no households (see "
                "the zones output).",
                zones=unreconciled,
            )
        )
    return notes


def _status(persons: Ints, households: Ints, max_size: int) -> tuple[Ids, Ids]:
    status, reason = repeated(RECONCILED, len(persons)), repeated("", len(persons))
    cases: tuple[tuple[Bools, str, Callable[[int], str]], ...] = (
        ((households == 0) & (persons == 0), EMPTY, lambda z: ""),
        (persons < 0, UNRECONCILED, lambda z: f"{-persons[z]} more persons in group quarters than persons"),
        ((households == 0) & (persons > 0), UNRECONCILED, lambda z: f"{persons[z]} persons and no household"),
        (
            (persons >= 0) & (persons < households),
            UNRECONCILED,
            lambda z: f"{persons[z]} persons cannot fill {households[z]} households",
        ),
        (
            (households > 0) & (persons > households * max_size),
            UNRECONCILED,
            lambda z: f"{persons[z]} persons in {households[z]} households: more than {max_size} in each",
        ),
    )
    for which, name, text in cases:
        status[which] = name
        for z in np.flatnonzero(which).tolist():
            reason[z] = text(z)
    return status, reason
