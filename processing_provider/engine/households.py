"""A household list from counts per zone, in the columns of the housing unit inventory (Rosenheim et al. 2021)."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from scipy.special import gammaln

from . import rounding
from .allocate.problem import zone_generator
from .errors import EmptyInputError, SettingError
from .progress import silent
from .settings import HouseholdSettings

# A size that a field's name speaks of: 'hh3', 'men_5ind', 'size_7plus'; not the 11016 of a census table.
LARGEST_NAMED_SIZE = 15


@dataclass(frozen=True)
class ZoneCounts:
    """What is counted in each zone.

    Attributes
    ----------
    id : (z,) object of str
        Unique.
    population : (z,) float
        Persons, those in group quarters included.
    households : (z,) float
    by_size : (z, k) float or None
        Households of the sizes given; the last class is open-ended.
    sizes : tuple of k int
        Ascending; what is missing in between (1 and 5+ only) is filled from the totals.
    shares : tuple of float or None
        For lack of counts: shares of households of 1, 2, ... persons, the last open-ended, the same in every zone.
    vacant, group_quarters : (z,) int or None
        Vacant units; persons in group quarters.
    """

    id: np.ndarray
    population: np.ndarray
    households: np.ndarray
    by_size: np.ndarray | None = None
    sizes: tuple = ()
    shares: tuple | None = None
    vacant: np.ndarray | None = None
    group_quarters: np.ndarray | None = None


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
    warnings : tuple of str
    """

    huid: np.ndarray
    zone: np.ndarray
    persons: np.ndarray
    vacancy: np.ndarray
    gqtype: np.ndarray
    zone_households: np.ndarray
    zone_persons: np.ndarray
    zone_status: np.ndarray
    zone_reason: np.ndarray
    warnings: tuple


def sizes_of_fields(names) -> tuple:
    """Read household sizes off field names, else count 1, 2, 3, ...

    Parameters
    ----------
    names : sequence of str
        For example hh1 … hh7, or men_1ind and men_5ind.

    Returns
    -------
    tuple of int
        Ascending, one per field.
    """
    found = [re.findall(r"\d+", name) for name in names]
    sizes = [int(numbers[-1]) if numbers else 0 for numbers in found]
    plausible = all(1 <= s <= LARGEST_NAMED_SIZE for s in sizes) and all(a < b for a, b in zip(sizes, sizes[1:]))
    return tuple(sizes) if plausible else tuple(range(1, len(sizes) + 1))


def create(zones: ZoneCounts, settings: HouseholdSettings = HouseholdSettings(), progress=silent) -> HouseholdList:  # noqa: B008 - frozen
    """Make whole households: exactly H per zone, with exactly P persons.

    Counts by size are rounded with their sum kept. Inside the classes that hold several sizes (the open one, and gaps)
    households are as the zero-truncated Poisson distribution has them, with the mean that gives the zone's persons;
    where no class can give them, the size counts themselves are tilted to that mean, the least change in the sense of
    minimum information, and the zone is called adjusted.

    Returns
    -------
    HouseholdList

    Raises
    ------
    EmptyInputError, SettingError
    """
    if not len(zones.id):
        raise EmptyInputError("The zone layer has no zones; choose a layer with at least one.")
    order = rounding.ranks(zones.id)
    population, households, rounded = rounding.whole_zone_totals(zones.population, zones.households, order)
    quarters = np.zeros(len(order), np.int64) if zones.group_quarters is None else zones.group_quarters
    vacant = np.zeros(len(order), np.int64) if zones.vacant is None else zones.vacant
    persons = population - quarters
    sizes, group, counts = _classes(zones, settings, households)
    status, reason = _status(persons, households, settings.max_size)
    usable = status == "reconciled"
    progress(0.1, "")
    number = np.zeros((len(order), len(sizes)), np.int64)
    low, high = _range(counts, group, sizes)
    contradicts = usable & ((persons < low) | (persons > high))
    within = usable & ~contradicts
    number[within] = _fill(persons[within], counts[within], group, sizes, -gammaln(sizes + 1)[None])
    progress(0.4, "")
    one_class = np.zeros(len(sizes), np.int64)
    mix = _log_mix(counts[contradicts], group)
    number[contradicts] = _fill(persons[contradicts], households[contradicts, None], one_class, sizes, mix)
    for z in np.flatnonzero(contradicts):
        reason[z] = f"the size counts allow {low[z]} to {high[z]} persons, the zone has {persons[z]}"
    status[contradicts] = "adjusted"
    progress(0.6, "")
    listed = _records(zones.id, np.argsort(order), number, sizes, quarters, vacant, settings.seed)
    notes = []
    if rounded:
        notes.append(f"{rounded:,} zones have fractional totals; they were rounded with the layer's sum kept.")
    for text, count in (("adjusted", contradicts.sum()), ("unreconciled", (status == "unreconciled").sum())):
        if count:
            notes.append(
                f"{count:,} zones are {text}: "
                + (
                    "their size counts contradict their totals, which were kept."
                    if text == "adjusted"
                    else "their persons and households contradict each other; they got no households (see the zones output)."
                )
            )
    huid, zone, size, is_vacant, quarters_type = listed
    return HouseholdList(
        huid,
        zone,
        size,
        is_vacant,
        quarters_type,
        zone_households=number.sum(axis=1),
        zone_persons=number @ sizes + quarters,
        zone_status=status,
        zone_reason=reason,
        warnings=tuple(notes),
    )


def _status(persons, households, max_size):
    status = np.full(len(persons), "reconciled", dtype=object)
    reason = np.full(len(persons), "", dtype=object)
    cases = (
        ((households == 0) & (persons == 0), "empty", lambda z: ""),
        (persons < 0, "unreconciled", lambda z: f"{-persons[z]} more persons in group quarters than persons"),
        ((households == 0) & (persons > 0), "unreconciled", lambda z: f"{persons[z]} persons and no household"),
        (
            (persons >= 0) & (persons < households),
            "unreconciled",
            lambda z: f"{persons[z]} persons cannot fill {households[z]} households",
        ),
        (
            (households > 0) & (persons > households * max_size),
            "unreconciled",
            lambda z: f"{persons[z]} persons in {households[z]} households: more than {max_size} in each",
        ),
    )
    for which, name, text in cases:
        status[which] = name
        for z in np.flatnonzero(which):
            reason[z] = text(z)
    return status, reason


def _classes(zones, settings, households):
    """Return sizes (s,), the class of each size (s,), and whole households per zone and class (z, c)."""
    largest = settings.max_size
    sizes = np.arange(1, largest + 1)
    if zones.by_size is None and zones.shares is None:
        return sizes, np.zeros(largest, np.int64), households[:, None]
    if zones.by_size is None:
        known = tuple(range(1, len(zones.shares) + 1))
        counts = households[:, None] * np.asarray(zones.shares, float) / sum(zones.shares)
    else:
        known = tuple(zones.sizes)
        counts = zones.by_size
    if not known or known[0] < 1 or any(a >= b for a, b in zip(known, known[1:])) or known[-1] > largest:
        raise SettingError(f"Household sizes must ascend from 1 to at most {largest}; the ones given are {known}.")
    edges = sorted({*known[:-1], *(s + 1 for s in known[:-1]), known[-1], 1})
    group = np.searchsorted(edges, sizes, side="right") - 1
    full = np.zeros((len(households), len(edges)))
    place = {edge: c for c, edge in enumerate(edges)}
    for column, size in enumerate(known):
        full[:, place[size]] = counts[:, column]
    gaps = [c for c, edge in enumerate(edges) if edge not in known]
    total = full.sum(axis=1)
    if gaps:
        # What the counts leave of H is spread over the gaps, by the number of sizes in each.
        width = np.array([np.count_nonzero(group == c) for c in gaps], float)
        full[:, gaps] = np.maximum(households - total, 0)[:, None] * width / width.sum()
        total = full.sum(axis=1)
    blank = total <= 0
    full[blank] = [np.count_nonzero(group == c) for c in range(len(edges))]
    total = full.sum(axis=1)
    full *= (households / total)[:, None]
    zone = np.repeat(np.arange(len(households)), len(edges))
    rank = np.arange(full.size)
    whole = rounding.largest_remainder(full.ravel(), zone, households, full.ravel(), rank)
    return sizes, group, whole.reshape(full.shape)


def _range(counts, group, sizes):
    """Return the fewest and the most persons that the households of each class can hold: (z,) int twice."""
    smallest = np.array([sizes[group == c].min() for c in range(counts.shape[1])])
    largest = np.array([sizes[group == c].max() for c in range(counts.shape[1])])
    return counts @ smallest, counts @ largest


def _log_mix(counts, group):
    """Return the log of the size mix that the counts speak of, a little of every size included: (z, s) float."""
    return np.log((counts + 0.5)[:, group] / np.bincount(group)[group])


def _fill(persons, counts, group, sizes, log_mix):
    """Split each class's households over its sizes so that the zone's persons come out.

    Parameters
    ----------
    persons : (z,) int
        Within what the counts allow.
    counts : (z, c) int
    group : (s,) int
        Class of each size.
    sizes : (s,) int
    log_mix : (z, s) or (1, s) float
        Log of the mix before it is tilted to the mean; −log s! gives the zero-truncated Poisson distribution.

    Returns
    -------
    numpy.ndarray
        (z, s) int: households of each size.
    """
    n_classes = counts.shape[1]
    member = group == np.arange(n_classes)[:, None]

    def expected(log_mean):
        weight = log_mix + log_mean[:, None] * sizes
        share = np.zeros((len(persons), len(sizes)))
        for c in range(n_classes):
            part = weight[:, member[c]]
            part = np.exp(part - part.max(axis=1, keepdims=True))
            share[:, member[c]] = counts[:, [c]] * part / part.sum(axis=1, keepdims=True)
        return share

    low, high = np.full(len(persons), -40.0), np.full(len(persons), 40.0)
    for _ in range(60):
        middle = (low + high) / 2
        few = expected(middle) @ sizes < persons
        low, high = np.where(few, middle, low), np.where(few, high, middle)
    wanted = expected((low + high) / 2)
    cell = (np.arange(len(persons))[:, None] * n_classes + group).ravel()
    number = rounding.largest_remainder(
        wanted.ravel(), cell, counts.ravel(), wanted.ravel(), np.arange(wanted.size)
    ).reshape(wanted.shape)
    for z in np.flatnonzero(number @ sizes != persons):
        _shift(number[z], wanted[z], int(persons[z] - number[z] @ sizes), group)
    return number


def _shift(number, wanted, missing, group) -> None:
    """Move single households to the next size up (or down), within their class, until no person is missing."""
    step = 1 if missing > 0 else -1
    size = np.arange(len(number))
    neighbour = np.clip(size + step, 0, len(number) - 1)
    allowed = (neighbour != size) & (group[neighbour] == group)
    for _ in range(abs(missing)):
        # Where there are most too many here and too few there, compared with what was wanted.
        gain = np.where(allowed & (number > 0), (number - wanted) - (number - wanted)[neighbour], -np.inf)
        best = int(np.argmax(gain))
        number[best] -= 1
        number[neighbour[best]] += 1


def _records(zone_id, zone_order, number, sizes, quarters, vacant, seed):
    """Write the rows zone by zone; households of a zone in random order, so that the number says nothing of the size."""
    huid, zone, persons, vacancy, gqtype = [], [], [], [], []
    for z in zone_order:
        households = zone_generator(seed, zone_id[z]).permutation(np.repeat(sizes, number[z])).tolist()
        n_quarters, n_vacant = int(quarters[z] > 0), int(vacant[z])
        for letter, count in (("H", len(households)), ("G", n_quarters), ("V", n_vacant)):
            width = max(3, len(str(count)))
            huid += [f"B{zone_id[z]}{letter}{i:0{width}d}" for i in range(1, count + 1)]
        persons += households + [int(quarters[z])] * n_quarters + [0] * n_vacant
        vacancy += [0] * (len(households) + n_quarters) + [1] * n_vacant
        gqtype += [0] * len(households) + [1] * n_quarters + [0] * n_vacant
        zone += [zone_id[z]] * (len(households) + n_quarters + n_vacant)
    return (
        np.array(huid, dtype=object),
        np.array(zone, dtype=object),
        np.array(persons, np.int64),
        np.array(vacancy, np.int64),
        np.array(gqtype, np.int64),
    )
