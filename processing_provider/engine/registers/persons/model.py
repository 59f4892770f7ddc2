"""How likely two records are one person: Fellegi and Sunter (1969), with rarity of names and one partner on each side.

Two kinds of pairs are kept apart, since what agrees by chance in them differs: pairs at one door, where relatives share surname
and address, and all others. At a door, *u* comes from pairs that contradict a sure link; elsewhere from the frequencies of the
values, which hold for all pairs of two registers and so depend on no block.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...core.types import Bools, Floats
from .compare import Field, Levels, compare
from .names import Level, Whole
from .prepare import Prepared
from .tiers import LOW, Pairs, couples, single

ROUNDS = 25
"""Rounds of estimation: shares of matches no longer move after these."""
BELIEF = 20.0
"""Weight of what is believed beforehand, in pairs."""
LEVELS = len(Level)

# Shares of DIFFERENT, ALIKE, NEAR, EXACT among records of one person that know the field, before any is seen: clerical slips of
# a few in a hundred, and three in ten who moved between two registers.
_M = {
    Field.NUMBER: (0.02, 0.00, 0.04, 0.94),
    Field.GIVEN: (0.03, 0.05, 0.05, 0.87),
    Field.MIDDLE: (0.06, 0.00, 0.00, 0.94),
    Field.SURNAME: (0.05, 0.02, 0.05, 0.88),
    Field.BIRTH: (0.02, 0.03, 0.05, 0.90),
    Field.SEX: (0.01, 0.00, 0.00, 0.99),
    Field.ADDRESS: (0.30, 0.05, 0.10, 0.55),
}
# The same among records of two persons at one door: relatives, of whom most have one surname.
_U_DOOR = {
    Field.NUMBER: (0.998, 0.00, 0.001, 0.001),
    Field.GIVEN: (0.94, 0.03, 0.01, 0.02),
    Field.MIDDLE: (0.90, 0.00, 0.00, 0.10),
    Field.SURNAME: (0.30, 0.02, 0.03, 0.65),
    Field.BIRTH: (0.93, 0.04, 0.01, 0.02),
    Field.SEX: (0.50, 0.00, 0.00, 0.50),
    Field.ADDRESS: (0.00, 0.00, 0.20, 0.80),
}


def _shares(levels: Levels, field: Field, believed: tuple[float, ...]) -> Floats:
    """Shares of the levels of a field among pairs, those that know it; index by `Level`, 1 for unknown."""
    count = np.bincount(levels[:, field], minlength=LEVELS)[1:].astype(float)
    prior = np.asarray(believed) + 1e-4
    share = (count + BELIEF * prior / prior.sum()) / (count.sum() + BELIEF)
    return np.r_[1.0, share]


def matches(pairs: Pairs, tier: npt.NDArray[np.int8], scarce: Bools) -> Floats:
    """Estimate the shares of levels among records of one person (m), each field from links that did not look at it.

    Parameters
    ----------
    pairs : Pairs
    tier : (p,) int8
    scarce : (p,) bool
        Pairs of names that no two persons have by chance.

    Returns
    -------
    (7, 5) float
    """
    number, given, middle, surname, birth, sex, address = (pairs.levels[:, field] for field in Field)
    exact, near = Level.EXACT, Level.NEAR
    linked = tier >= 0
    by_number = single(pairs, (number == exact) & (birth == exact))
    by_name = single(pairs, (given == exact) & (surname == exact) & (birth == exact))
    by_number_and_name = single(pairs, (number == exact) & (given == exact) & (surname == exact))
    by_door = single(
        pairs, (birth == exact) & (address >= near) & (sex != Level.DIFFERENT) & (number != Level.DIFFERENT)
    )
    at_door = single(pairs, (given == exact) & (surname == exact) & (middle != Level.DIFFERENT) & (address >= near))
    rare = rare_names(pairs) & scarce
    sources = {
        Field.NUMBER: (by_name,),
        Field.GIVEN: (by_number, by_door),
        Field.MIDDLE: (by_number, by_name, linked),
        Field.SURNAME: (by_number, by_door),
        Field.BIRTH: (by_number_and_name, at_door, rare),
        Field.SEX: (by_number, by_name),
        Field.ADDRESS: (by_number | by_name, rare),
    }
    return np.stack([_shares(pairs.levels[_enough(*sources[field])], field, _M[field]) for field in Field])


ENOUGH = 30
"""Links by which a share can be told."""


def _enough(*links: Bools) -> Bools:
    """Return the first links of which there are enough, or else the last."""
    return next((some for some in links if some.sum() >= ENOUGH), links[-1])


def rare_names(pairs: Pairs) -> Bools:
    """Pairs that have all names in common, and with nobody else."""
    given, middle, surname = (pairs.levels[:, field] for field in (Field.GIVEN, Field.MIDDLE, Field.SURNAME))
    named = (given == Level.EXACT) & (surname == Level.EXACT) & (middle != Level.DIFFERENT)
    return single(pairs, named)


@dataclass(frozen=True)
class Chance:
    """How often values agree by chance between two registers, over all their pairs.

    Attributes
    ----------
    shares : (7, 5) float
        By field and level.
    given, surname : float arrays by row of the names
        Share of the records of the larger register that have it.
    namesakes : float
        Share of persons of whom a father or a son has the name.
    """

    shares: Floats
    given: Floats
    surname: Floats
    namesakes: float


SAMPLE = 100_000


def chance(records: Prepared, one: Whole, other: Whole, seed: int) -> Chance:
    """Count what agrees by chance: in pairs drawn at random, and of names by their frequency."""
    rng = np.random.default_rng(seed)
    count = min(SAMPLE, 4 * len(one) * len(other))
    a, b = one[rng.integers(0, len(one), count)], other[rng.integers(0, len(other), count)]
    levels = compare(records, a[a != b], b[a != b])
    believed = (0.9, 0.04, 0.03, 0.03)
    shares = np.stack([_shares(levels, field, believed if field != Field.SEX else (0.5, 0, 0, 0.5)) for field in Field])
    shares[Field.NUMBER] = (1.0, 1.0, 1e-6, 1e-6, 1e-7)
    size = len(records.names.texts)
    rows = np.r_[one, other]

    def frequency(column: Whole) -> Floats:
        known = column[rows][column[rows] >= 0]
        times = np.bincount(known, minlength=size).astype(float)
        return np.append(np.maximum(times, 1.0) / max(len(known), 1), 1.0)  # what is not known is not rare

    given, surname = frequency(records.given), frequency(records.surname)
    for field, values in ((Field.GIVEN, given), (Field.SURNAME, surname)):
        column = records.given if field == Field.GIVEN else records.surname
        known = column[rows][column[rows] >= 0]
        shares[field, Level.EXACT] = values[known].mean() if len(known) else 1.0
    # A day of birth agrees by chance as often as a year has days and people are of different ages.
    birth = records.birth[rows]
    known = birth[birth >= 0]
    if len(known):
        years = np.bincount(known // 512 - known.min() // 512).astype(float) / len(known)
        shares[Field.BIRTH, Level.EXACT] = (years**2).sum() / 365.25
    return Chance(shares, given, surname, max(namesakes(records, one), namesakes(records, other)))


NAMESAKES, BELIEF_NAMESAKES = 0.01, 200.0
"""Share of persons of whom a father or a son has the name, before a register has been seen; and in how many records this is believed."""


def namesakes(records: Prepared, rows: Whole) -> float:
    """Count those of a register who stand at one door with somebody of their name who is a generation older or younger."""
    names = records.given[rows].astype(np.int64) * len(records.names.texts) + records.surname[rows]
    known = (
        (records.given[rows] >= 0)
        & (records.surname[rows] >= 0)
        & (records.address[rows] >= 0)
        & (records.year[rows] >= 0)
    )
    some = rows[known]
    order = np.lexsort((records.year[some], names[known], records.address[some]))
    address, name, year = records.address[some][order], names[known][order], records.year[some][order]
    found = (address[1:] == address[:-1]) & (name[1:] == name[:-1]) & (np.diff(year) >= GENERATION)
    return (NAMESAKES * BELIEF_NAMESAKES + 2.0 * float(found.sum())) / (BELIEF_NAMESAKES + len(some))


@dataclass(frozen=True)
class Model:
    """What tells records of one person from others, and how many there are.

    Attributes
    ----------
    m, u_door : (7, 5) float
        Shares of levels in records of one person, and of two at one door; by field and level.
    chance : Chance
    linked : (float, float)
        Couples linked by rules: at one door, and elsewhere.
    apart : float
        Pairs at one door of which one was linked to somebody else.
    """

    m: Floats
    u_door: Floats
    chance: Chance
    linked: tuple[float, float]
    apart: float

    @property
    def relatives(self) -> float:
        """Relatives of a person in the other register; by those at the doors of persons who have been linked."""
        return (RELATIVES * BELIEF + self.apart) / (BELIEF + self.linked[0])


SCARCE = 0.05
"""Persons of a name that a register has by chance."""


def learn(records: Prepared, pairs: Pairs, tier: npt.NDArray[np.int8], by_chance: Chance) -> Model:
    """Estimate the model from pairs of which the rules have linked some."""
    door, linked = pairs.door, tier >= 0
    contradicts = ~linked & (np.isin(pairs.one, pairs.one[linked]) | np.isin(pairs.other, pairs.other[linked]))
    u_door = np.stack([_shares(pairs.levels[contradicts & door], field, _U_DOOR[field]) for field in Field])
    at_door, elsewhere = (
        float(len(np.unique(couples(pairs.one[some], pairs.other[some])))) for some in (linked & door, linked & ~door)
    )
    apart = float((contradicts & door).sum())
    often = by_chance.given[records.given[pairs.a]] * by_chance.surname[records.surname[pairs.a]]
    scarce = often * max(pairs.sides) < SCARCE
    return Model(matches(pairs, tier, scarce), u_door, by_chance, (at_door, elsewhere), apart)


def ratios(pairs: Pairs, model: Model, records: Prepared) -> npt.NDArray[np.float32]:
    """Return by how much the fields speak for one person, as logarithms, before it is said how many persons have a partner."""
    levels, m, by_chance = pairs.levels, model.m, model.chance
    same, strange, related = (np.zeros(len(levels), np.float32) for _ in range(3))
    for field in _NAMED:
        level = levels[:, field]
        same += np.log(m[field])[level]
        strange += np.log(by_chance.shares[field])[level]
        related += np.log(model.u_door[field])[level]
        if field in (Field.GIVEN, Field.SURNAME):
            column, often = (
                (records.given, by_chance.given) if field == Field.GIVEN else (records.surname, by_chance.surname)
            )
            exact = level == Level.EXACT
            rarity = np.log(by_chance.shares[field, Level.EXACT] / often[column[pairs.a[exact]]])
            strange[exact] -= rarity
            if field == Field.GIVEN:
                related[exact] -= np.maximum(rarity, 0.0) * 0.5
    # Among pairs at no common door: how many of either kind are in one street is all that the address tells.
    apart = [Level.DIFFERENT, Level.ALIKE]
    here, there = m[Field.ADDRESS][apart], by_chance.shares[Field.ADDRESS][apart]
    told = np.zeros(LEVELS)
    told[apart] = np.log((here / here.sum()) / (there / there.sum()))
    told[[Level.NEAR, Level.EXACT]] = told[Level.ALIKE]
    years = np.abs(records.year[pairs.a] - records.year[pairs.b])
    # Of a birth that is not known nobody can say that it is not the father's.
    birth = levels[:, Field.BIRTH]
    generation = (birth == Level.UNKNOWN) | ((birth == Level.DIFFERENT) & (years >= GENERATION))
    named = same - np.log(m[Field.BIRTH])[levels[:, Field.BIRTH]]
    named += np.log(model.u_door[Field.NUMBER] / m[Field.NUMBER])[levels[:, Field.NUMBER]]
    namesake = np.where(generation, named + np.log(by_chance.namesakes), NEVER)
    related = np.logaddexp(related, namesake - np.log(model.relatives))
    strange = np.logaddexp(strange, np.float32(np.log(model.relatives / max(*pairs.sides, RELATIVES))) + related)
    ratio = same + np.where(pairs.door, -related, told[levels[:, Field.ADDRESS]] - strange)
    agree = np.maximum(levels[:, Field.GIVEN], levels[:, Field.SURNAME]) >= Level.ALIKE
    agree |= (levels[:, Field.BIRTH] == Level.EXACT) & (levels[:, Field.ADDRESS] >= Level.ALIKE)
    nobody = ~(agree | pairs.door | (levels[:, Field.NUMBER] >= Level.NEAR))
    if model.relatives >= FAMILIES:
        given, middle = levels[:, Field.GIVEN], levels[:, Field.MIDDLE]
        nobody |= (given == Level.DIFFERENT) & (middle != Level.EXACT) & (levels[:, Field.NUMBER] < Level.NEAR)
    return np.where(nobody, NEVER, ratio).astype(np.float32)


_NAMED = tuple(field for field in Field if field != Field.ADDRESS)
RELATIVES = 2.0
"""Relatives of a person in another register who do not stand at one door, since one of them moved or an address is not known:
they agree in the surname, twins in the birth, a son in his father's name. Believed until doors tell."""
GENERATION = 16
"""Years between a father and a son."""
FAMILIES = 0.5
"""Relatives of a person from which on a given name decides: twins have all else in common."""
NEVER = -100.0
"""Of pairs that agree neither in a name nor in the id nor in the address: a birthday is nobody's name."""
HOPELESS = 1e-3
"""Odds that a pair would have if nine of ten records had a partner that no rule has linked; below these it is no longer looked at."""


def hopeful(pairs: Pairs, model: Model, ratio: npt.NDArray[np.float32]) -> Bools:
    """Say which pairs can become likely, and which are of one door: the model counts those."""
    a, b = pairs.sides
    linked = math.fsum(model.linked)
    most = linked + 0.9 * max(min(a, b) - linked, 0.0)
    prior = most / ((a - most + 1.0) * (b - most + 1.0)) if pairs.exclusive else 1.0 / a
    return pairs.door | (ratio + np.log(prior) >= np.log(HOPELESS))


def probabilities(pairs: Pairs, model: Model, ratio: npt.NDArray[np.float32], linked: Bools | None = None) -> Floats:
    """Say how likely each pair is one person.

    Parameters
    ----------
    pairs : Pairs
        Of units that no rule has linked; within a register all.
    model : Model
    ratio : (p,) float32
        See `ratios`.
    linked : (p,) bool, optional
        Pairs linked by rules that are among these.

    Returns
    -------
    (p,) float
    """
    return _one_to_one(pairs, ratio, pairs.door, model, linked)


DOORS, DOORS_LINKED = 4.0, 1.0
"""Pairs of one door that are believed before any is seen, and how many of them are one person: a household has some people."""


def _one_to_one(
    pairs: Pairs, ratio: npt.NDArray[np.float32], door: Bools, model: Model, linked: Bools | None
) -> Floats:
    """Turn ratios into probabilities: a record has one partner at most, and partners exclude each other.

    The share of matches of each kind of pair is estimated in rounds, beginning with the sure links.
    """
    rivals = _Rivals(pairs)
    share = rare_names(pairs).astype(float)
    apart, (by_door, by_chance) = model.apart, model.linked
    if linked is not None:
        share[linked] = 1.0
        apart = by_door = by_chance = 0.0
    a, b = pairs.sides
    for _ in range(ROUNDS):
        odds = np.empty(len(ratio))
        matched = {True: by_door + share[door].sum() + DOORS_LINKED, False: by_chance + share[~door].sum() + 0.5}
        gain = _gain(pairs.sides, by_door + by_chance + rivals.best(share).sum()) if pairs.exclusive else 0.0
        for kind, size in (
            (True, by_door + apart + door.sum() + DOORS),
            (False, a * b if pairs.exclusive else a * (a - 1) / 2),
        ):
            some = door == kind
            prior = matched[kind] / max(size - matched[kind], 1.0)
            odds[some] = np.exp(np.clip(ratio[some] + np.log(prior) + gain, -60, 60))
        share = rivals.shared_out(odds) if pairs.exclusive else odds / (1.0 + odds)
    return share


LEAST_ALONE = 0.01
"""Share of the records of a register that are taken to have no partner, even where the rules have linked all."""


def _gain(sides: tuple[float, float], matched: float) -> float:
    """How much likelier a pair is since its records have a partner with a certain probability, as a logarithm.

    There are C(a, m) C(b, m) m! ways to marry m of a records with m of b. If all of one number are equally likely, a pair of
    records that have no other partner has odds of m / ((a - m + 1) (b - m + 1)), not m / (a b) (Fortini et al. 2001, Sadinle 2017).
    """
    return float(sum(np.log(side / (max(side - matched, LEAST_ALONE * side) + 1.0)) for side in sides))


class _Rivals:
    """Pairs by their units: several records of a person are no rivals of each other, but of those of everybody else."""

    def __init__(self, pairs: Pairs) -> None:
        code, self._couple = np.unique(couples(pairs.one, pairs.other), return_inverse=True)
        self._couple = self._couple.reshape(-1)
        self._couple = self._couple.astype(np.int32)
        self._order = np.argsort(self._couple, kind="stable").astype(np.int32)
        self._start = np.searchsorted(self._couple[self._order], np.arange(len(code), dtype=np.int64))
        self._units = [np.unique(side, return_inverse=True)[1].reshape(-1) for side in (code >> 32, code & LOW)]

    def best(self, values: Floats) -> Floats:
        """Largest value of each couple of units."""
        return np.maximum.reduceat(values[self._order], self._start) if len(self._start) else np.zeros(0)

    def shared_out(self, odds: Floats) -> Floats:
        """Return o / (1 + sum of o of the pairs of either record)."""
        best = self.best(odds)
        total = -best
        for units in self._units:
            total += np.bincount(units, weights=best)[units] if len(units) else 0.0
        others = (total - best)[self._couple]
        return odds / (1.0 + np.maximum(others, 0.0) + odds)
