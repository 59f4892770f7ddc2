"""How many households a register misses in each building: what is to be expected from what it knows and from an estimate.

Of a zone's N households the register knows the share C. How it misses them is not known beforehand: one household here and
one there (a register that some do not tell), or whole buildings (an address that was never entered). With β between the two,
a building is known at all with probability q = C^β, and each household of a known building with c = C^(1 − β).

How well the estimate e knows a building is a second question. Let the true number have mean e and variance e·(1 + ρ):
binomial where ρ < 0 (a house of one dwelling has one household, or none), Poisson at 0, negative binomial above. Those are
the three that stay what they are when each household is kept with probability c, and the mean of the rest is linear in what
is seen (Panjer's class; credibility). With h households seen,

    E[missing | h, known building] = (1 − c)·(e + ρ·h) / (1 + ρ·c)
    E[missing | h = 0] = p·e + (1 − p)·(1 − c)·e / (1 + ρ·c),   p = (1 − q) / (1 − q + q·P(0))

A perfect estimate of dwellings (ρ = −1) gives the dwellings left, e − h; a worthless one (ρ → ∞) the register itself,
h·(1 − c)/c. The estimate errs by more where buildings are larger, so ρ = a + ν·e. β, a and ν are those under which the
register's counts are most likely, of all buildings together.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from ..core import packages
from ..core.types import Floats, Ints

special = packages.load("scipy.special")

BY_BUILDING = tuple(k / 10 for k in range(11))
AT_ONE = (-0.95, -0.8, -0.6, -0.4, -0.2, 0.0, 0.5, 1.0, 2.0, 5.0)
WITH_SIZE = (0.0, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
"""Values of β, a and ν that are tried."""
MOST = 4_000
"""Buildings that are looked at for it; of more, evenly some."""
ODD = 0.01
"""Share of buildings whose number follows no model: one more household than dwellings makes nothing impossible."""
LEAST = 1e-3
"""Coverage and expected households are not taken to be less, where one divides by them."""


@dataclass(frozen=True)
class Losses:
    """How a register misses households, and how far the estimate errs.

    Attributes
    ----------
    by_building : float
        β: 0 where households are missed one by one, 1 where buildings are.
    at_one, with_size : float
        a and ν of ρ = a + ν·e.
    """

    by_building: float
    at_one: float
    with_size: float

    def spread(self, expected: Floats) -> Floats:
        """ρ of each building."""
        return self.at_one + self.with_size * expected


def log_chance(seen: Ints, mean: Floats, rho: Floats) -> Floats:
    """Logarithm of the chance to see so many, of a variance (1 + ρ)·mean.

    Parameters
    ----------
    seen : (n,) int
    mean : (n,) float, > 0
    rho : (n,) float, > −1
    """
    poisson = seen * np.log(mean) - mean - special.gammaln(seen + 1)
    found = poisson.copy()
    more, less = rho > ODD, rho < -ODD
    k, m, r = seen[more], mean[more], rho[more]
    shape = m / r
    found[more] = (
        special.gammaln(shape + k) - special.gammaln(shape) - special.gammaln(k + 1)
        - shape * np.log1p(r) + k * (np.log(r) - np.log1p(r))
    )  # fmt: skip
    k, p = seen[less], -rho[less]
    trials = mean[less] / p
    low = np.floor(trials)
    chance = (1 - (trials - low)) * _binomial(k, low, p) + (trials - low) * _binomial(k, low + 1, p)
    found[less] = np.log((1 - ODD) * chance + ODD * np.exp(poisson[less]) + 1e-300)
    return found


def _binomial(seen: Ints, trials: Floats, p: Floats) -> Floats:
    some = np.minimum(seen, trials)
    log = special.gammaln(trials + 1) - special.gammaln(some + 1) - special.gammaln(trials - some + 1)
    found: Floats = np.where(seen <= trials, np.exp(log + some * np.log(p) + (trials - some) * np.log1p(-p)), 0.0)
    return found


def losses(seen: Ints, expected: Floats, coverage: Floats) -> Losses:
    """Find how households are missed.

    Parameters
    ----------
    seen : (n,) int
        Households that the register knows in each building.
    expected : (n,) float
        That the estimate has, whose sum in a zone is the zone's; those with 0 or NaN tell nothing.
    coverage : (n,) float, 0..1
        Share of its zone's households that the register knows.
    """
    use = np.flatnonzero((expected > LEAST) & (coverage > LEAST) & (coverage < 1))
    use = use[np.arange(MOST, dtype=np.int64) * len(use) // MOST] if len(use) > MOST else use
    if not len(use):
        return Losses(0.0, 0.0, 0.0)
    h, e, share = seen[use], expected[use], coverage[use]
    tried = [Losses(b, a, v) for b, a, v in itertools.product(BY_BUILDING, AT_ONE, WITH_SIZE)]
    return max(tried, key=lambda one: _likelihood(one, h, e, share))


def _likelihood(one: Losses, seen: Ints, expected: Floats, coverage: Floats) -> float:
    known, kept = coverage**one.by_building, coverage ** (1 - one.by_building)
    chance = np.log(known) + log_chance(seen, kept * expected, kept * one.spread(expected))
    none = seen == 0
    chance[none] = np.logaddexp(chance[none], np.log(np.maximum(1 - known[none], 1e-300)))
    return float(chance.sum())


def missing(seen: Ints, expected: Floats, coverage: Floats, how: Losses) -> Floats:
    """Households that are to be expected beyond those that the register knows, (n,) float, ≥ 0; parameters as of `losses`."""
    share, e = np.clip(coverage, LEAST, 1), np.maximum(np.nan_to_num(expected), 0)
    known, kept = share**how.by_building, share ** (1 - how.by_building)
    rho = how.spread(e)
    more: Floats = np.maximum((1 - kept) * (e + rho * seen) / (1 + rho * kept), 0)
    none = (seen == 0) & (e > 0)
    unseen = known[none] * np.exp(log_chance(seen[none], kept[none] * e[none], kept[none] * rho[none]))
    lost = (1 - known[none]) / np.maximum(1 - known[none] + unseen, 1e-300)
    more[none] = lost * e[none] + (1 - lost) * more[none]
    return more
