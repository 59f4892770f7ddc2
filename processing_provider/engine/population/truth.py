"""Accuracy of estimates against counts that they have not seen (Ye et al. 2024, 5.2).

Buildings are summed over reference zones with known counts, and so are baselines: the same people spread over the same
buildings by something simpler.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from ..core import columns
from ..core.errors import CountError
from ..core.limits import COUNT_CODES, MOST_COUNT
from ..core.notes import Note, note
from ..core.progress import Progress, silent
from ..core.seeds import zone_generator
from ..core.types import Floats, Ids, Ints

LEAST_PEOPLE = 10.0
"""In zones with fewer people percentages say little: one person more is above 10 %."""

SEEDS = 20

REFERENCE_ZONES = note("reference_zones", "reference zones")
SUMMARY_ZONES = note("summary_zones", "summary zones")


@dataclass(frozen=True)
class Sums:
    """A value of the buildings, summed over reference zones.

    Attributes
    ----------
    zone : (z,) float
        NaN where the zone has buildings and the value of none is known; 0 where it has no building.
    outside, outside_sum : int, float
        Buildings with a value outside of all reference zones, and what they hold.
    unknown : int
        Buildings in reference zones whose value is not known.
    """

    zone: Floats
    outside: int
    outside_sum: float
    unknown: int


@dataclass(frozen=True)
class Accuracy:
    """Estimated against known counts, over the zones where both are known.

    Attributes
    ----------
    mae, rmse, bias : float
        Mean absolute error, root of the mean squared error, mean error estimated − known [people per zone].
    total_absolute : float
        Σ |estimated − known| [people].
    misplaced : float
        Σ |estimated − known| / (2·Σ known): where the sums agree, the share that would have to move [%].
    percent : float
        Mean of |estimated − known| / known over zones with at least `LEAST_PEOPLE` [%].
    estimated, known : float
        Sums [people].
    zones : int
    """

    mae: float
    rmse: float
    bias: float
    total_absolute: float
    misplaced: float
    percent: float
    estimated: float
    known: float
    zones: int


def known_counts(values: list[Any], name: str, notes: list[Note | str], what: Note) -> Floats:
    """Read known counts; what is not known stays so, and is counted.

    Parameters
    ----------
    values : sequence
        Column as the layer holds it.
    name : str
        Of the field.
    notes : list of Note
        Takes what there is to say.
    what : Note
        `REFERENCE_ZONES` or `SUMMARY_ZONES`, for messages.

    Returns
    -------
    (z,) float
        NaN where unknown.
    """
    known = columns.numbers(values, name)
    negative = np.flatnonzero(known < 0)
    if negative.size:
        raise CountError(
            "negative_known_counts",
            "Negative values in field '{field}' of the {what}: {zones} (rows {rows}); correct them or filter them out.",
            field=name,
            what=what,
            zones=negative.size,
            rows=columns.examples(negative + 1),
        )
    codes = np.isin(known, COUNT_CODES)
    usable = (known <= MOST_COUNT) & ~codes
    unknown = int(np.count_nonzero(~usable))
    if unknown:
        notes.append(_left_out(name, what, unknown, bool(codes.any()), bool(np.any(known > MOST_COUNT))))
    return np.where(usable, known, np.nan)


def _left_out(field: str, what: Note, zones: int, codes: bool, too_large: bool) -> Note:
    """Say how many zones have no known count, and what stood there."""
    values: dict[str, object] = {"what": what, "field": field, "zones": zones}
    if codes:
        return note(
            "unknown_counts",
            "Left out of the {what}, because field '{field}' has no value, one that stands for 'unknown', or one above "
            "{most}: {zones}.",
            most=MOST_COUNT,
            **values,
        )
    if too_large:
        return note(
            "unknown_counts",
            "Left out of the {what}, because field '{field}' has no value, or one above {most}: {zones}.",
            most=MOST_COUNT,
            **values,
        )
    return note("unknown_counts", "Left out of the {what}, because field '{field}' has no value: {zones}.", **values)


def sum_zones(values: Floats, zone: Ints, n_zones: int) -> Sums:
    """Sum buildings over zones.

    Parameters
    ----------
    values : (n,) float
        NaN where unknown.
    zone : (n,) int
        Reference zone of each building, −1 outside.
    n_zones : int

    Returns
    -------
    Sums
    """
    known, inside = np.isfinite(values), zone >= 0
    here = known & inside
    sums = np.bincount(zone[here], values[here], n_zones).astype(float)  # whole numbers where there are no values
    with_buildings = np.bincount(zone[inside], minlength=n_zones)
    with_values = np.bincount(zone[here], minlength=n_zones)
    sums[(with_buildings > 0) & (with_values == 0)] = np.nan
    outside = known & ~inside
    return Sums(sums, int(outside.sum()), float(values[outside].sum()), int(np.count_nonzero(inside & ~known)))


def accuracy(estimated: Floats, known: Floats) -> Accuracy:
    """Score estimated against known counts.

    Parameters
    ----------
    estimated, known : (z,) float
        People per zone; zones where either is NaN are left out.

    Returns
    -------
    Accuracy
        NaN where there is nothing to divide by.

    Raises
    ------
    CountError
        No zone has both.
    """
    both = np.isfinite(estimated) & np.isfinite(known)
    if not both.any():
        raise CountError(
            "No reference zone has both an estimate and a known count; check the fields and that the layers meet."
        )
    estimated, known = estimated[both], known[both]
    error = estimated - known
    absolute = np.abs(error)
    total, large = known.sum(), known >= LEAST_PEOPLE
    return Accuracy(
        mae=float(absolute.mean()),
        rmse=float(np.sqrt(np.mean(error**2))),
        bias=float(error.mean()),
        total_absolute=float(absolute.sum()),
        misplaced=float(50 * absolute.sum() / total) if total else float("nan"),
        percent=float(100 * np.mean(absolute[large] / known[large])) if large.any() else float("nan"),
        estimated=float(estimated.sum()),
        known=float(total),
        zones=int(both.sum()),
    )


def spread(values: Floats, coarse: Ints, weight: Floats) -> Floats:
    """Spread what the buildings of each coarse zone hold together over the same buildings by another weight.

    Parameters
    ----------
    values : (n,) float
        Estimate; buildings where it is NaN take no part.
    coarse : (n,) int
        Coarse zone of each building, −1 if none.
    weight : (n,) float
        ≥ 0.

    Returns
    -------
    (n,) float
        With the sums of `values` in every coarse zone; NaN where `values` is. A coarse zone without any weight
        keeps its values.
    """
    taking = np.isfinite(values) & (coarse >= 0)
    result = np.array(values, float)
    group, n = coarse[taking], int(coarse.max(initial=-1)) + 1
    whole = np.bincount(group, weight[taking], n)[group]
    total = np.bincount(group, values[taking], n)[group]
    share = np.divide(weight[taking], whole, out=np.zeros(len(group)), where=whole > 0)
    result[taking] = np.where(whole > 0, total * share, values[taking])
    return result


def uniform(sums: Floats, zone_coarse: Ints, zone_area: Floats) -> Floats:
    """Spread what each coarse zone holds evenly over the area of its reference zones.

    Parameters
    ----------
    sums : (z,) float
        Estimate per reference zone; NaN counts as nothing here, since it is in no total.
    zone_coarse : (z,) int
        Coarse zone of each reference zone.
    zone_area : (z,) float

    Returns
    -------
    (z,) float
        With the same sums in every coarse zone.
    """
    return spread(np.nan_to_num(sums), zone_coarse, zone_area)


def random_draws(
    values: Floats,
    coarse: Ints,
    coarse_id: Ids,
    weight: Floats,
    zone: Ints,
    known: Floats,
    seed: int,
    progress: Progress = silent,
) -> list[Accuracy]:
    """Place the people of each coarse zone one by one at random, with probabilities by weight, and score each draw.

    Monte Carlo placement as in eq. 12 of the paper (Pr_b = D_b / ΣD), for single persons or households.

    Parameters
    ----------
    values, coarse, weight
        As in `spread`.
    coarse_id : (c,) object of str
        Each coarse zone has draws of its own, by its id, so that no zone changes those of another.
    zone : (n,) int
        Reference zone of each building, −1 outside.
    known : (z,) float
        Known count per reference zone.
    seed : int
    progress : Progress

    Returns
    -------
    list of Accuracy
        One for each of `SEEDS` draws.
    """
    expected = spread(values, coarse, weight)
    drawing = np.isfinite(expected) & (coarse >= 0)
    members = [np.flatnonzero(drawing & (coarse == group)) for group in range(len(coarse_id))]
    found = []
    for k in range(SEEDS):
        progress(k / SEEDS, "")
        drawn = np.array(expected)
        for inside, name in zip(members, coarse_id):
            total = expected[inside].sum()
            if total > 0:
                chance = zone_generator(seed + k, name)
                drawn[inside] = chance.multinomial(round(total), expected[inside] / total)
        found.append(accuracy(sum_zones(drawn, zone, len(known)).zone, known))
    return found


def mean(scores: list[Accuracy]) -> Accuracy:
    """Average scores number by number; `zones` is that of the first.

    Parameters
    ----------
    scores : list of Accuracy

    Returns
    -------
    Accuracy
    """
    averages: dict[str, Any] = {
        item.name: float(np.mean([getattr(score, item.name) for score in scores]))
        for item in fields(Accuracy)
        if item.name != "zones"
    }
    return Accuracy(**averages, zones=scores[0].zones)
