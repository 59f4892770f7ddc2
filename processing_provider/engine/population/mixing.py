"""Weights of buildings compared by their zones and mixed: what is compared, and which mix is stated beforehand.

Persons: half by space (eq. 1-2 and its like: volume, floor area) and half by homes (estimated dwellings), because each knows
something that the other does not, and persons grow with space, but less than in proportion: larger homes hold larger
households, yet more space per head. Equal parts of several forecasts are hard to beat where their errors are not known
(Stock & Watson 2004, Journal of Forecasting 23, 405-430; Smith & Wallis 2009, Oxford Bulletin 71, 331-355).
Households: by homes alone, since there are as many households as dwellings that are lived in, where a household is what
lives in a dwelling (the household-dwelling concept of the United Nations' Principles and Recommendations for Population and
Housing Censuses, rev. 3, 2017).
Both: a tenth by buildings all alike. What is measured of a building may be quite wrong (a tower's storeys for the whole
footprint, a hall taken for flats), and then only the building is certain. Gross errors are 1 to 10 % of routine data (Hampel,
Ronchetti, Rousseeuw & Stahel 1986, Robust Statistics, 1.2c), of which this is the upper end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..core.progress import Progress, silent
from ..core.types import Floats, Ids, Ints
from .choosing import Candidate, Choice, neighbours, stack
from .forms import MEASURED, raised
from .settings import Weight

EXPONENTS = (1.0, 0.8, 0.6)
"""Of measures: people grow at most in proportion with them."""


GROSS_ERRORS = 0.1
"""Part of the mix stated beforehand by buildings all alike."""


ZONES_PER_CLASS = 10
"""Densities have no bound, as shares of a mix have: it takes ten observations for each (Peduzzi et al. 1996, Journal of
Clinical Epidemiology 49, 1373-1379)."""


def candidates(forms: Sequence[Weight]) -> tuple[Candidate, ...]:
    """List what is compared: every form, and measures to the powers of `EXPONENTS`."""
    return tuple(
        Candidate(form, exponent) for form in forms for exponent in (EXPONENTS if form in MEASURED else EXPONENTS[:1])
    )


def stated(among: Sequence[Candidate], of_households: bool) -> Floats:
    """Give the mix that is taken where the zones tell nothing.

    Parameters
    ----------
    among : sequence of Candidate
        With `Weight.EQUAL`, which all buildings allow.
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
        share[account] += (1 - GROSS_ERRORS) / (len(accounts) * len(account))
    share[plain[Weight.EQUAL]] += GROSS_ERRORS
    return share


@dataclass(frozen=True)
class Zoned:
    """Buildings in zones.

    Attributes
    ----------
    zone : (n,) int
        Zone of each building, −1 if none.
    building_order, zone_order : (n,), (z,) int
        Ranks of the ids: the order of rows changes nothing.
    places : (n, 2) float or None
        Where the buildings stand; None: zones with ids next to each other are neighbours.
    building, share : (n,) int and float, or None
        Where buildings are divided between zones, n is the number of parts: the building of each, and its share of it.
    """

    zone: Ints
    building_order: Ints
    zone_order: Ints
    places: Floats | None = None
    building: Ints | None = None
    share: Floats | None = None

    @cached_property
    def rows(self) -> Ints:
        """Buildings in a zone in the order of their ids: the last digit of a sum depends on the order of its terms."""
        by_id = np.argsort(self.building_order)
        return by_id[self.zone[by_id] >= 0]

    @cached_property
    def of_zone(self) -> Ints:
        """Zone of each of `rows`."""
        return self.zone[self.rows]

    def of_rows(self, values: Floats) -> Floats:
        """Values of `rows` by those of the buildings: of parts their share."""
        if self.building is None or self.share is None:
            return values[self.rows]
        return values[self.building[self.rows]] * self.share[self.rows]

    def sums(self, values: Floats) -> Floats:
        """Sum values of `rows` over each zone, (z,) float."""
        return np.asarray(np.bincount(self.of_zone, values, len(self.zone_order)), float)

    def centres(self) -> Floats | None:
        """Mean place of the buildings of each zone, (z, 2) float; 0 where there is none."""
        if self.places is None:
            return None
        places = self.places[self.rows]
        known = np.isfinite(places).all(axis=1)
        number = np.maximum(self.sums(known.astype(float)), 1)
        return np.column_stack([self.sums(np.where(known, axis, 0.0)) / number for axis in places.T])


@dataclass(frozen=True)
class Exposed:
    """What stands in the zones, of those that have any of it, in the order of their ids.

    Attributes
    ----------
    zones : (u,) int
    near : (u, j) int
        Neighbours, as positions in `zones`.
    sums : (u, k) float
    """

    zones: Ints
    near: Ints
    sums: Floats


def exposed(zoned: Zoned, columns: Iterable[Floats], among: Exposed | None = None) -> Exposed:
    """Sum weights over the zones.

    Parameters
    ----------
    zoned : Zoned
    columns : iterable of k (n,) float
        ≥ 0.
    among : Exposed, optional
        Whose zones and neighbours are taken.

    Returns
    -------
    Exposed
    """
    sums = np.column_stack([zoned.sums(zoned.of_rows(values)) for values in columns])
    if among is not None:
        return Exposed(among.zones, among.near, sums[among.zones])
    zones = np.argsort(zoned.zone_order)
    zones = zones[sums[zones].sum(axis=1) > 0]
    centres = zoned.centres()
    return Exposed(zones, neighbours(None if centres is None else centres[zones], len(zones)), sums[zones])


def powers(forms: Mapping[Weight, Floats]) -> Iterator[Floats]:
    """Give each of the `candidates`, (n,) float."""
    return (raised(forms[item.form], item.exponent) for item in candidates(tuple(forms)))


@dataclass(frozen=True)
class ByClass:
    """Densities of classes of buildings beside each other.

    Attributes
    ----------
    classes : (c,) object of str
        In text order.
    density : (c,) float
        People per unit of weight; 1 on average over the people.
    strength : float
        Of `choosing.STRENGTHS`.
    errors : (u,) float
        Misplaced of each zone left out [%].
    """

    classes: Ids
    density: Floats
    strength: float
    errors: Floats


def by_class(
    weight: Floats,
    building_class: Ids,
    zoned: Zoned,
    counts: Floats,
    progress: Progress = silent,
    among: Exposed | None = None,
) -> tuple[ByClass, Ints] | None:
    """Learn how many people a unit of weight holds in each class, pulled towards one density for all.

    Parameters
    ----------
    weight : (n,) float
        ≥ 0.
    building_class : (n,) object of str
    zoned : Zoned
    counts : (z,) float
    progress : Progress
    among : Exposed, optional
        Zones that are left out, and their neighbours; those in which there is any of the weight by default.

    Returns
    -------
    found : ByClass
    index : (n,) int
        Class of each building; None instead of both where there are too few zones, or no two classes.
    """
    classes, index = np.unique(building_class.astype(str), return_inverse=True)
    found = exposed(zoned, (np.where(index == c, weight, 0.0) for c in range(len(classes))), among)
    whole, counts = found.sums.sum(axis=0), np.asarray(counts, float)[found.zones]
    present = np.flatnonzero(whole > 0)
    if len(present) < 2 or len(counts) < ZONES_PER_CLASS * len(present) or not counts.any():
        return None
    sums, whole = found.sums[:, present], whole[present]
    prior = whole / whole.sum()
    # A class is pulled as strongly as there are people in it: t_k (c_k − π_k)² is then π_k (density_k − 1)².
    shares, strength, errors = stack(sums * (counts.sum() / whole), counts, found.near, prior, 1 / prior, progress)
    density = np.ones(len(classes))
    density[present] = shares / prior
    return ByClass(classes.astype(object), density, strength, errors), index


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
            found += coefficient * raised(forms[item.form], item.exponent)
    return found
