"""How far people per unit of weight differ between neighbourhoods: estimated from the zones, drawn inside of them.

Neighbourhoods are halves of halves: what is counted together, the whole town or one zone, is put along a line on which
neighbours are near each other and halved by weight again and again; at every halving each half gets a factor exp(s·z) of
its own, z standard normal. So neighbours share most of their error, and the variance grows with the logarithm of how much
finer a place is than what was counted, as in the model of de Wijs (Matheron 1963, Economic Geology 58, 1246-1266). s is the
same at every halving: the zones show it at halvings of the town, where counts are known, and it is used at those of a zone,
where they are not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core.types import Floats, Ints
from .draws import OWN_SHARE

PRIOR = 0.2
"""Scale of the half-normal prior of s (Gelman 2006, Bayesian Analysis 1, 515-534, on priors for few groups). Wu, Wang & Qiu
(2008, Professional Geographer 60, 121-135) spread census blocks by the volume of their buildings and miss areas with 5 % of
a block by 35 % on average: a standard deviation of 0.35·√(π/2) = 0.44 after log₂ 20 = 4.3 halvings and what lies below, so
s = 0.44/√5.3 = 0.19."""

GRID = np.linspace(0.0, 1.5, 301)
"""Values of s that are weighed against each other."""

TOGETHER = 8
"""Zones whose people are spread as one total to see whether the interval of each holds its count, at most."""

LEAST_ZONES = 5
"""Fewer zones are not judged."""

MOST_GROUPS = 250
HALVINGS_AT_ONCE = 10_000
JUDGING_DRAWS = 400


@dataclass(frozen=True)
class Zones:
    """What is counted in zones with weight, in the order of the line on which neighbours are near each other.

    Attributes
    ----------
    persons : (z,) float
    squares : (z,) float
        Sum of the squared sizes of the households.
    households : (z,) float
    weight : (z,) float
        Above 0.
    number : (z,) float
        Effective number of buildings, (Σw)²/Σw².
    size : (z,) float
        Mean ln of the households that a building would hold with one density for all, within the limits of `draws.log_size`,
        weighed.
    """

    persons: Floats
    squares: Floats
    households: Floats
    weight: Floats
    number: Floats
    size: Floats


@dataclass(frozen=True)
class Halving:
    """Stretches of zones, [first, end), each cut in two at `cut`; those inside of one follow it.

    Attributes
    ----------
    first, cut, end : (k,) int
    difference : (k,) float
        Logarithm of people per unit of weight in the first part over that in the second.
    noise : (k,) float
        Its variance if neighbourhoods do not differ.
    growth : (k,) float
        What is added to the variance, per s².
    """

    first: Ints
    cut: Ints
    end: Ints
    difference: Floats
    noise: Floats
    growth: Floats


@dataclass(frozen=True)
class Between:
    """What zones say of s.

    Attributes
    ----------
    chance : (g,) float
        Posterior probability of the values of `GRID`.
    zones : int
        That it comes from; 0 or 1: nothing but the prior.
    judged : Judged or None
        None of fewer than `LEAST_ZONES` zones.
    """

    chance: Floats
    zones: int
    judged: Judged | None = None

    @property
    def mean(self) -> float:
        """Expected s."""
        return float(self.chance @ GRID)

    def quantile(self, share: float) -> float:
        """Value below which s lies with a probability."""
        return float(GRID[min(int(np.searchsorted(np.cumsum(self.chance), share)), len(GRID) - 1)])

    def draw(self, draws: int, generator: np.random.Generator) -> Floats:
        """Draw s, (draws,)."""
        return GRID[np.minimum(np.searchsorted(np.cumsum(self.chance), generator.random(draws)), len(GRID) - 1)]


@dataclass(frozen=True)
class Judged:
    """How the intervals of zones hold, whose people were spread with those of their neighbours.

    Attributes
    ----------
    zones, covered : int
        Zones judged, and those whose count lies within its 90 % interval.
    width : float
        Mean width of an interval per mean count.
    score : float
        Mean interval score (Gneiting & Raftery 2007, Journal of the American Statistical Association 102, 359-378, eq. 43)
        per mean count.
    needed : float
        Factor by which all intervals would have to be wider or narrower to hold 90 %; infinite where no factor does.
    """

    zones: int
    covered: int
    width: float
    score: float
    needed: float

    @property
    def percent(self) -> float:
        """Share that is covered [%]."""
        return 100 * self.covered / self.zones


def halve(zones: Zones, error: float) -> Halving:
    """Cut the town in halves of weight, and these again, down to single zones.

    Parameters
    ----------
    zones : Zones
    error : float
        Between buildings of one neighbourhood, as of `draws.uncertain_places`.
    """
    counted = (
        zones.persons,
        zones.squares,
        zones.households,
        zones.weight,
        zones.weight**2 / zones.number,
        zones.weight * zones.size,
    )
    sums = [np.append(0.0, np.cumsum(values)) for values in counted]
    weight = sums[3]
    cuts: list[tuple[int, int, int]] = []
    waiting = [(0, len(zones.weight))] if len(zones.weight) > 1 else []
    while waiting:
        first, end = waiting.pop()
        half = 0.5 * (weight[first] + weight[end])
        cut = int(np.searchsorted(weight, half))
        cut -= int(half - weight[max(cut - 1, 0)] < weight[min(cut, len(weight) - 1)] - half)
        cut = min(max(cut, first + 1), end - 1)
        cuts.append((first, cut, end))
        waiting += [pair for pair in ((cut, end), (first, cut)) if pair[1] - pair[0] > 1]
    starts, middles, ends = np.array(cuts, np.int64).reshape(-1, 3).T
    whole = np.maximum(weight[ends] - weight[starts], 2e-9 * weight[-1])

    def part(low: Ints, high: Ints) -> tuple[Floats, Floats, Floats, Floats]:
        persons, squares, households, held, square, size = (values[high] - values[low] for values in sums)
        # Differences of sums lose what is next to nothing beside the rest.
        held = np.maximum(held, 1e-9 * weight[-1])
        # Half a person more, so that nobody has a logarithm too.
        level = np.log((persons + 0.5) / held)
        # Only what a draw has without s: households of chance sizes, and buildings that err alone.
        chance = np.maximum(squares - persons**2 / np.maximum(households, 1), 0.0)
        noise = (chance + 0.5) / (persons + 0.5) ** 2 + (error * OWN_SHARE) ** 2 * square / held**2
        return level, noise, np.maximum(1 - square / held**2, 0) - np.log2(np.minimum(held / whole, 1)), size / held

    (one, noise, growth, size), (other, more_noise, more_growth, more_size) = part(starts, middles), part(middles, ends)
    # … and larger buildings that err unlike smaller ones.
    noise += more_noise + (error * (size - more_size)) ** 2
    return Halving(starts, middles, ends, one - other, noise, growth + more_growth)


def likelihood(found: Halving, which: slice = slice(None)) -> Floats:
    """Logarithm of the likelihood of the values of `GRID`, (g,), by these halvings: normal differences."""
    difference, noise, growth = (values[which] for values in (found.difference, found.noise, found.growth))
    known = np.zeros(len(GRID))
    for start in range(0, len(noise), HALVINGS_AT_ONCE):
        part = slice(start, start + HALVINGS_AT_ONCE)
        variance = noise[part, None] + growth[part, None] * GRID**2
        known -= 0.5 * (np.log(variance) + difference[part, None] ** 2 / variance).sum(axis=0)
    return known


def posterior(known: Floats) -> Floats:
    """Probability of the values of `GRID` by the prior and a (g,) logarithm of the likelihood."""
    log = known - 0.5 * (GRID / PRIOR) ** 2
    chance = np.exp(log - log.max())
    return chance / chance.sum()


def estimate(zones: Zones | None, error: float, seed: int) -> Between:
    """Estimate s, and judge it by zones whose people are spread with those of their neighbours.

    Parameters
    ----------
    zones : Zones or None
        None: nothing is known of them.
    error : float
        Between buildings of one neighbourhood, as of `draws.uncertain_places`.
    seed : int
        Of the draws that are judged.
    """
    if zones is None or len(zones.weight) < 2:
        return Between(posterior(np.zeros(len(GRID))), 0 if zones is None else len(zones.weight))
    found = halve(zones, error)
    known = likelihood(found)
    judged = None
    if len(zones.weight) >= LEAST_ZONES:
        judged = judge(zones, found, known, error, np.random.default_rng([seed, len(zones.weight)]))
    return Between(posterior(known), len(zones.weight), judged)


def judge(zones: Zones, found: Halving, known: Floats, error: float, generator: np.random.Generator) -> Judged | None:
    """Spread the people of groups of neighbouring zones by weight, as people of zones are spread over buildings.

    s of a group comes from the halvings outside of it: nothing that is judged was seen.
    """
    size = found.end - found.first
    outer = np.full(len(zones.weight), len(zones.weight) + 1, np.int64)
    groups = []
    for k in np.flatnonzero(size <= TOGETHER):
        # Halvings inside of one follow it, so that the first that holds a zone is the largest.
        if outer[found.first[k]] > len(zones.weight):
            outer[found.first[k] : found.end[k]] = k
            groups.append(k)
    if not groups:
        return None
    chosen = np.unique(np.linspace(0, len(groups) - 1, min(len(groups), MOST_GROUPS)).astype(np.int64))
    low, middle, high, true = [], [], [], []
    for k in np.array(groups)[chosen]:
        inside = slice(k, k + size[k] - 1)
        s = Between(posterior(known - likelihood(found, inside)), 0).draw(JUDGING_DRAWS, generator)
        drawn = _spread(zones, found, inside, s, error, generator)
        for values, share in ((low, 0.05), (middle, 0.5), (high, 0.95)):
            values.append(np.quantile(drawn, share, axis=1))
        true.append(zones.persons[found.first[k] : found.end[k]])
    return _judged(*map(np.concatenate, (low, middle, high, true)))


def _spread(
    zones: Zones, found: Halving, inside: slice, s: Floats, error: float, generator: np.random.Generator
) -> Floats:
    """Draw the people of each zone of a group, (z, draws), by the halvings `inside` of it."""
    first, end = int(found.first[inside][0]), int(found.end[inside][0])
    weight = zones.weight[first:end]
    number = zones.number[first:end, None]
    log = np.sqrt((1 - 1 / number) * s**2 + (error * OWN_SHARE) ** 2 / number)
    log *= generator.standard_normal(log.shape)
    log += error * generator.standard_normal(len(s)) * zones.size[first:end, None]
    for a, b, c in zip(*(values[inside] - first for values in (found.first, found.cut, found.end))):
        whole = weight[a:c].sum()
        for low, high in ((a, b), (b, c)):
            depth = max(-np.log2(weight[low:high].sum() / whole), 0.0)
            log[low:high] += np.sqrt(depth) * s * generator.standard_normal(len(s))
    share = weight[:, None] * np.exp(log)
    share /= share.sum(axis=0)
    persons, squares = zones.persons[first:end].sum(), zones.squares[first:end].sum()
    households = zones.households[first:end].sum()
    spare = max(squares - persons**2 / max(households, 1.0), 0.0)
    drawn = persons * share + np.sqrt(spare * share * (1 - share)) * generator.standard_normal(share.shape)
    return np.maximum(np.round(drawn), 0.0)


def _judged(low: Floats, middle: Floats, high: Floats, true: Floats) -> Judged | None:
    lived_in = (true > 0) | (high > 0)
    if not lived_in.any() or not true.any():
        return None
    low, middle, high, true = (values[lived_in] for values in (low, middle, high, true))
    return Judged(
        len(true),
        int(np.count_nonzero((true >= low) & (true <= high))),
        float((high - low).sum() / true.sum()),
        interval_score(low, high, true),
        needed(low, middle, high, true),
    )


def interval_score(low: Floats, high: Floats, true: Floats) -> float:
    """Mean score of 90 % intervals per mean count (Gneiting & Raftery 2007, eq. 43): width, and 20 times the miss."""
    missed = np.maximum(low - true, 0) + np.maximum(true - high, 0)
    return float((high - low + 2 / 0.1 * missed).sum() / true.sum())


def needed(low: Floats, middle: Floats, high: Floats, true: Floats) -> float:
    """Return the least factor of all intervals about their median with which they hold 90 % of the counts."""
    side = np.where(true > middle, high - middle, middle - low)
    away = np.abs(true - middle)
    with np.errstate(divide="ignore", invalid="ignore"):
        factor = np.where(away > 0, away / side, 0.0)
    return float(np.sort(factor)[int(np.ceil(0.9 * len(factor))) - 1])


class Field:
    """Errors of the buildings of a zone along a line on which neighbours are near each other.

    Parameters
    ----------
    share : (b,) float
        Of the zone's households that each building is expected to hold, in the order of the line, with the sum 1.
    generator : numpy.random.Generator
        Random numbers of each draw follow those of the one before, so that draws may be made in blocks.

    Attributes
    ----------
    width : int
        Random numbers of a draw.
    """

    def __init__(self, share: Floats, generator: np.random.Generator) -> None:
        self._share = share
        self._middle = np.cumsum(share) - 0.5 * share
        self._generator = generator
        # Where the line is cut is chance as well, so that the same two neighbours are not always parted first.
        self._start = generator.random(int(np.ceil(np.log2(len(share)))) + 1)
        self.width = sum(int(self._cell(level)[-1]) + 1 for level in range(len(self._start)))

    def draw(self, s: Floats) -> Floats:
        """Draw logarithms of factors, (draws, b), by s of each draw, (draws,)."""
        normal = self._generator.standard_normal((len(s), self.width))
        normal *= s[:, None]
        error = np.zeros((len(s), len(self._share)))
        first = 0
        for level in range(len(self._start)):
            cell = self._cell(level)
            # A building larger than a cell holds the mean of several.
            size = np.minimum(1.0, 1.0 / np.sqrt(2.0 ** (level + 1) * self._share))
            error += normal[:, cell + first] * size
            first += int(cell[-1]) + 1
        return error

    def _cell(self, level: int) -> Ints:
        """Cell of each building, (b,), among those that have one, after so many halvings and one more."""
        cell = np.floor(self._middle * 2.0 ** (level + 1) + self._start[level])
        return np.append(0, np.cumsum(np.diff(cell) > 0)).astype(np.int64)
