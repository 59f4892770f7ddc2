"""Weights of buildings compared by their zones and mixed: what is compared, and which mix is stated beforehand.

Persons: half by space (eq. 1-2 and its like: volume, floor area) and half by homes (estimated dwellings), because each knows
something that the other does not, and persons grow with space, but less than in proportion: larger homes hold larger
households, yet more space per head. Equal parts of several forecasts are hard to beat where their errors are not known
(Stock & Watson 2004, Journal of Forecasting 23, 405-430; Smith & Wallis 2009, Oxford Bulletin 71, 331-355).
Households: by homes alone, since there are as many households as dwellings that are lived in, where a household is what
lives in a dwelling (the household-dwelling concept of the United Nations' Principles and Recommendations for Population and
Housing Censuses, rev. 3, 2017).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..core.progress import Progress, part, silent
from ..core.types import Floats, Ints
from .choosing import Candidate, Choice, choose, neighbours
from .settings import Weight

EXPONENTS = (1.0, 0.8, 0.6)
"""Of measures: people grow at most in proportion with them."""

MEASURES = (Weight.VOLUME, Weight.FLOOR_AREA, Weight.FOOTPRINT_AREA)


def candidates(forms: Sequence[Weight]) -> tuple[Candidate, ...]:
    """List what is compared: every form, and measures to the powers of `EXPONENTS`."""
    return tuple(
        Candidate(form, exponent) for form in forms for exponent in (EXPONENTS if form in MEASURES else EXPONENTS[:1])
    )


def stated(among: Sequence[Candidate], of_households: bool) -> Floats:
    """Give the mix that is taken where the zones tell nothing.

    Parameters
    ----------
    among : sequence of Candidate
    of_households : bool

    Returns
    -------
    numpy.ndarray
        (k,) float, sums to 1.
    """
    plain = {item.form: k for k, item in enumerate(among) if item.exponent == 1}

    def present(*forms: Weight) -> list[int]:
        return [plain[form] for form in forms if form in plain]

    homes = present(Weight.DWELLINGS) or present(Weight.EQUAL)
    space = present(Weight.VOLUME, Weight.FLOOR_AREA) or present(Weight.FOOTPRINT_AREA)
    accounts = [account for account in (homes, space, present(Weight.FIELD)) if account]
    if of_households and Weight.DWELLINGS in plain:
        accounts = [homes]
    share = np.zeros(len(among))
    for account in accounts:
        share[account] += 1 / (len(accounts) * len(account))
    return share


def fit(
    forms: Mapping[Weight, Floats],
    zone: Ints,
    building_order: Ints,
    counts: Floats,
    zone_order: Ints,
    places: Floats | None = None,
    of_households: bool = False,
    learn: bool = True,
    progress: Progress = silent,
) -> Choice:
    """Compare the weights of buildings by zones left out, and mix them.

    Parameters
    ----------
    forms : dict of Weight to (n,) float
        ≥ 0; not more than one use of each building in each.
    zone : (n,) int
        Zone of each building, −1 if none.
    building_order, zone_order : (n,), (z,) int
        Ranks of the ids: the order of rows changes nothing.
    counts : (z,) float
        People that live in the buildings, ≥ 0.
    places : (n, 2) float or None
        Where the buildings stand; None: zones with ids next to each other are neighbours.
    of_households : bool
    learn : bool
        Whether to learn a mix; else it is the one stated.
    progress : Progress

    Returns
    -------
    Choice
    """
    among = candidates(tuple(forms))
    rows = np.argsort(building_order)
    rows = rows[zone[rows] >= 0]
    of_zone, zones = zone[rows], len(counts)
    exposure = np.empty((zones, len(among)))
    for k, item in enumerate(among):
        progress(0.5 * k / len(among), "")
        exposure[:, k] = np.bincount(of_zone, _raised(forms[item.form][rows], item.exponent), zones)
    used = np.argsort(zone_order)
    used = used[exposure[used].sum(axis=1) > 0]
    centre = None if places is None else _centres(places[rows], of_zone, zones)[used]
    near = neighbours(centre, len(used))
    prior = stated(among, of_households)
    return choose(exposure[used], np.asarray(counts, float)[used], near, among, prior, learn, part(progress, 0.5, 1))


def mix(choice: Choice, forms: Mapping[Weight, Floats]) -> Floats:
    """Weigh the buildings by a mix.

    Parameters
    ----------
    choice : Choice
    forms : dict of Weight to (n,) float
        Those that the choice was made among.

    Returns
    -------
    numpy.ndarray
        (n,) float ≥ 0, in people of an average place.
    """
    found = np.zeros(len(next(iter(forms.values()))))
    for item, coefficient in zip(choice.candidates, choice.coefficient):
        if coefficient > 0:
            found += coefficient * _raised(forms[item.form], item.exponent)
    return found


def _raised(values: Floats, exponent: float) -> Floats:
    # 0 stays 0, whatever the exponent.
    return values if exponent == 1 else np.asarray(np.power(values, exponent), float)


def _centres(places: Floats, zone: Ints, zones: int) -> Floats:
    """Mean place of the buildings of each zone, (z, 2) float; 0 where there is none."""
    known = np.isfinite(places).all(axis=1)
    places, zone = places[known], zone[known]
    number = np.maximum(np.bincount(zone, minlength=zones), 1)
    return np.column_stack([np.bincount(zone, axis, zones) / number for axis in places.T])
