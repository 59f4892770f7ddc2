"""How likely two records are one person: Fellegi and Sunter (1969), with rarity of names and one partner on each side.

Two kinds of pairs are kept apart, since what agrees by chance in them differs: pairs at one door, where relatives share surname
and address, and all others. At a door, *u* comes from pairs that contradict a sure link; elsewhere from the frequencies of the
values, which hold for all pairs of two registers and so depend on no block.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...core.types import Bools, Floats, Ints
from .compare import Field, Levels
from .names import Level
from .prepare import Prepared

ROUNDS = 12
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


@dataclass
class Pairs:
    """Pairs of two registers, compared.

    Attributes
    ----------
    a, b : (p,) int
        Rows of the records.
    one, other : (p,) int
        Units that they are of: records of a register that are one person already.
    levels : (p, 7) int8
    size : float
        Number of all pairs of the two registers, those that were not compared with them.
    exclusive : bool
        Whether a unit has one partner at most; not so within a register in which persons stand several times.
    """

    a: Ints
    b: Ints
    one: Ints
    other: Ints
    levels: Levels
    size: float
    exclusive: bool = True

    def of(self, where: Bools | Ints) -> Pairs:
        """Some of them."""
        return Pairs(
            self.a[where],
            self.b[where],
            self.one[where],
            self.other[where],
            self.levels[where],
            self.size,
            self.exclusive,
        )


def single(pairs: Pairs, chosen: Bools) -> Bools:
    """Which of the chosen pairs name one partner on both sides."""
    if not pairs.exclusive:
        return chosen
    at = np.flatnonzero(chosen)
    found = np.zeros(len(chosen), bool)
    if len(at):
        one, other = pairs.one[at], pairs.other[at]
        couples, of = np.unique(np.stack([one, other], 1), axis=0, return_inverse=True)
        alone = (_times(couples[:, 0]) == 1) & (_times(couples[:, 1]) == 1)
        found[at] = alone[of.reshape(-1)]
    return found


def _times(values: Ints) -> Ints:
    _, of, times = np.unique(values, return_inverse=True, return_counts=True)
    return times[of.reshape(-1)]


def evidence(levels: Levels) -> dict[str, Bools]:
    """Rules that need no model, by their names, the surest first."""
    number, given, middle, surname, birth, sex, address = (levels[:, field] for field in Field)
    exact, near, alike, different = Level.EXACT, Level.NEAR, Level.ALIKE, Level.DIFFERENT
    fits = (sex != different) & (middle != different) & (number != different)
    name = (given == exact) & (surname == exact)
    return {
        "id and birth": (number == exact) & (birth == exact) & ((given >= alike) | (surname >= near)),
        "id and name": (number == exact) & (given >= alike) & (surname >= near) & (birth != different),
        "name and birth": name & (birth == exact) & fits,
        "near name and birth": (given >= near) & (surname >= near) & (birth == exact) & fits,
        "name and address": name & (middle == exact) & (address >= near) & (birth != different) & fits,
    }


def sure(pairs: Pairs) -> npt.NDArray[np.int8]:
    """Return the rule by which each pair is linked before any model, -1 for none."""
    tier = np.full(len(pairs.a), -1, np.int8)
    taken_one, taken_other = np.zeros(0, np.int64), np.zeros(0, np.int64)
    for k, rule in enumerate(evidence(pairs.levels).values()):
        if not pairs.exclusive:
            tier[rule & (tier < 0)] = k
            continue
        free = rule & (tier < 0) & ~np.isin(pairs.one, taken_one) & ~np.isin(pairs.other, taken_other)
        chosen = single(pairs, free)
        tier[chosen] = k
        taken_one = np.union1d(taken_one, pairs.one[chosen])
        taken_other = np.union1d(taken_other, pairs.other[chosen])
    return tier


def _shares(levels: Levels, field: Field, believed: tuple[float, ...]) -> Floats:
    """Shares of the levels of a field among pairs, those that know it; index by `Level`, 1 for unknown."""
    count = np.bincount(levels[:, field], minlength=LEVELS)[1:].astype(float)
    prior = np.asarray(believed) + 1e-4
    share = (count + BELIEF * prior / prior.sum()) / (count.sum() + BELIEF)
    return np.r_[1.0, share]


def matches(pairs: Pairs, tier: npt.NDArray[np.int8]) -> Floats:
    """Estimate the shares of levels among records of one person (m), each field from links that did not look at it.

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
    at_door = single(pairs, (given == exact) & (surname == exact) & (middle == exact) & (address >= near))
    rare = rare_names(pairs)
    sources = {
        Field.NUMBER: by_name,
        Field.GIVEN: by_number if by_number.any() else by_door,
        Field.MIDDLE: by_number if by_number.any() else by_name if by_name.any() else linked,
        Field.SURNAME: by_number if by_number.any() else by_door,
        Field.BIRTH: by_number_and_name if by_number_and_name.any() else at_door,
        Field.SEX: by_number if by_number.any() else by_name,
        Field.ADDRESS: by_number | by_name if (by_number | by_name).any() else rare,
    }
    return np.stack([_shares(pairs.levels[sources[field]], field, _M[field]) for field in Field])


def rare_names(pairs: Pairs) -> Bools:
    """Pairs that have all names in common, and with nobody else."""
    given, middle, surname = (pairs.levels[:, field] for field in (Field.GIVEN, Field.MIDDLE, Field.SURNAME))
    named = (given == Level.EXACT) & (surname == Level.EXACT) & (middle == Level.EXACT)
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
    """

    shares: Floats
    given: Floats
    surname: Floats


SAMPLE = 200_000


def chance(records: Prepared, one: Ints, other: Ints, compare, seed: int) -> Chance:  # type: ignore[no-untyped-def]
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

    def frequency(column: Ints) -> Floats:
        known = column[rows][column[rows] >= 0]
        times = np.bincount(known, minlength=size).astype(float)
        return np.maximum(times, 1.0) / max(len(known), 1)

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
    return Chance(shares, given, surname)


def probabilities(pairs: Pairs, tier: npt.NDArray[np.int8], records: Prepared, by_chance: Chance) -> Floats:
    """Say how likely each pair is one person.

    Parameters
    ----------
    pairs : Pairs
    tier : (p,) int8
        Links that are sure, see `sure`.
    records : Prepared
    by_chance : Chance

    Returns
    -------
    (p,) float
    """
    levels = pairs.levels
    m = matches(pairs, tier)
    door = levels[:, Field.ADDRESS] >= Level.NEAR
    linked = tier >= 0
    contradicts = ~linked & (np.isin(pairs.one, pairs.one[linked]) | np.isin(pairs.other, pairs.other[linked]))
    u_door = np.stack([_shares(levels[contradicts & door], field, _U_DOOR[field]) for field in Field])
    ratio = np.zeros(len(levels))
    for field in Field:
        if field == Field.ADDRESS:
            # Among pairs at no common door: how many of either kind are in one street is all that the address tells.
            apart = [Level.DIFFERENT, Level.ALIKE]
            here, there = m[field][apart], by_chance.shares[field][apart]
            told = np.zeros(LEVELS)
            told[apart] = np.log((here / here.sum()) / (there / there.sum()))
            ratio += np.where(door, 0.0, told[levels[:, field]])
            continue
        at_door = np.log(_known(m, u_door, field))[levels[:, field]]
        elsewhere = np.log(_known(m, by_chance.shares, field))[levels[:, field]]
        if field in (Field.GIVEN, Field.SURNAME):
            column, often = (
                (records.given, by_chance.given) if field == Field.GIVEN else (records.surname, by_chance.surname)
            )
            exact = levels[:, field] == Level.EXACT
            rarity = np.log(by_chance.shares[field, Level.EXACT] / often[column[pairs.a[exact]]])
            elsewhere[exact] += rarity
            if field == Field.GIVEN:
                at_door[exact] += np.maximum(rarity, 0.0) * 0.5
        ratio += np.where(door, at_door, elsewhere)
    return _one_to_one(pairs, ratio, door, linked, m)


def _known(m: Floats, u: Floats, field: Field) -> Floats:
    ratio = m[field] / u[field]
    ratio[Level.UNKNOWN] = 1.0
    return ratio


def _one_to_one(pairs: Pairs, ratio: Floats, door: Bools, linked: Bools, m: Floats) -> Floats:
    """Turn ratios into probabilities: a record has one partner at most, and partners exclude each other.

    The share of matches of each kind of pair is estimated in rounds, beginning with the sure links.
    """
    share = (linked | rare_names(pairs)).astype(float)
    sizes = {True: max(float(door.sum()), 1.0), False: pairs.size}
    for _ in range(ROUNDS):
        odds = np.empty(len(ratio))
        for kind in (True, False):
            some = door == kind
            matched = share[some].sum() + 0.5
            prior = matched / max(sizes[kind] - matched, 1.0)
            odds[some] = np.exp(np.clip(ratio[some] + np.log(prior), -60, 60))
        share = _shared_out(pairs, odds) if pairs.exclusive else odds / (1.0 + odds)
    return share


def _shared_out(pairs: Pairs, odds: Floats) -> Floats:
    """p = o / (1 + sum of o of the pairs of either record)."""
    best = _best_of_units(pairs, odds)
    total = np.zeros(len(odds))
    for side in (pairs.one, pairs.other):
        units, of = np.unique(side, return_inverse=True)
        total += np.bincount(of.reshape(-1), weights=best, minlength=len(units))[of.reshape(-1)]
    return odds / (1.0 + np.maximum(total - best, odds))


def _best_of_units(pairs: Pairs, odds: Floats) -> Floats:
    """Odds of the best pair of two units, 0 for their others: several jobs of a person are no rivals."""
    order = np.lexsort((-odds, pairs.other, pairs.one))
    one, other = pairs.one[order], pairs.other[order]
    first = np.r_[True, (one[1:] != one[:-1]) | (other[1:] != other[:-1])] if len(order) else np.zeros(0, bool)
    best = np.zeros(len(odds))
    best[order[first]] = odds[order[first]]
    return best
