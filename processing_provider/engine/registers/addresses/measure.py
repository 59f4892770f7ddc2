"""How sure each kind of match is, measured on the known addresses: each is taken away in turn and looked up in the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np

from .kinds import NONE, Candidate, Floats, Hit, Ints, Measured, Stand, Tier
from .known import Known
from .lookup import by_text, found
from .parts import Addresses
from .settings import MatchSettings
from .stand import stood

MOST_MEASURED = 20_000
"""Known addresses to measure on: enough for half a percent of precision."""
LEAST_REPEATED = 0.1
"""Share of the known addresses that must occur more than once to measure on them: below, the base is a list of addresses
in which each occurs once, and what is repeated is the exception."""
LEAST_MEASURED = 100
"""Repeated addresses to measure on: fewer cannot tell 98 % from 95 %."""
MOST_SUPPORT = 4
"""Known addresses that are told apart by their number; more are as sure."""

LENT = 5
"""Matches of other kinds that weigh as much as those of a kind itself when it is said how sure that is: three right ones of three
tell little yet, thirty of thirty speak for themselves."""

_MEASURED = (Tier.MISSPELT, Tier.BETWEEN, Tier.WITHOUT_LETTER, Tier.EXACT)
_STANDS = tuple(Stand)

Cell = tuple[Tier, int, bool, Stand]
"""Kind of match: tier, support, mixed, stand."""
Tally = dict[Cell, list[int]]
"""Right and wrong of each kind."""


def cell(tier: Tier, candidate: Candidate) -> Cell:
    """Kind of a match that has one candidate."""
    return tier, min(candidate.support, MOST_SUPPORT), candidate.mixed, candidate.stand


def measure(known: Known, settings: MatchSettings) -> tuple[Measured, ...]:
    """Precision of each kind of match, and which are accepted.

    Each known address is looked up in the others; for misspelt streets once more, with one letter of the street changed.
    Kinds of match are accepted from the surest down, as long as all that is accepted together reaches what is wanted.

    Where the base is a list in which hardly an address occurs twice, none is taken away: the list is taken at its word, what is
    measured is whether names are told apart, and a letter that it does not have is accepted without.

    Parameters
    ----------
    known : Known
    settings : MatchSettings

    Returns
    -------
    tuple of Measured
    """
    rows = np.flatnonzero(known.building >= 0)
    if len(rows) > MOST_MEASURED:
        rows = np.sort(np.random.default_rng(0).choice(rows, MOST_MEASURED, replace=False))
    addresses = _taken(known.addresses, rows)
    own: Ints = rows
    hits, order = by_text(addresses, known, settings, own)
    repeated = sum(hits[k].tier >= Tier.WITHOUT_LETTER for k in order)
    known.is_list = bool(repeated < max(LEAST_REPEATED * len(rows), LEAST_MEASURED))
    if known.is_list:
        own = np.full(len(rows), NONE, np.int64)
        hits, order = by_text(addresses, known, settings, own)
    hits = stood(hits, known)
    plain = [hits[k] for k in order]
    tally = _tally(known)
    _count(tally, plain, known.building[rows], _MEASURED[1:])
    _count(tally, found(_misspelt(addresses), known, settings, own), known.building[rows], _MEASURED[:1])
    return _told(tally, settings.wanted, known.is_list)


def _told(tally: Tally, wanted: float, is_list: bool) -> tuple[Measured, ...]:
    """Each kind with what is expected of it, and whether it is accepted."""
    expected = expectations(tally)
    # One more wrong: else an address that misleads is itself what lets its kind in. A list is not measured by itself.
    accepted = _accepted(tally, expected, wanted, spare=not is_list)
    if is_list:
        accepted |= {kind for kind in tally if kind[0] == Tier.WITHOUT_LETTER}
    return tuple(
        Measured(*kind, counts[0], counts[1], expected[kind], kind in accepted)
        for kind, counts in sorted(tally.items())
    )


def _tally(known: Known) -> Tally:
    stands = _STANDS if known.ground is not None else (Stand.UNSEEN,)
    return {kind: [0, 0] for kind in product(_MEASURED, range(1, MOST_SUPPORT + 1), (False, True), stands)}


def _count(tally: Tally, hits: Sequence[Hit], truth: Ints, tiers: Sequence[Tier]) -> None:
    for hit, building in zip(hits, truth):
        if len(hit.candidates) == 1 and hit.tier in tiers:
            tally[cell(hit.tier, hit.candidates[0])][int(hit.candidates[0].building != building)] += 1


def expectations(tally: Mapping[Cell, Sequence[int]]) -> dict[Cell, float]:
    """Precision of each kind as it and all others let expect it, since few of one kind alone tell little.

    The logarithm of the odds is a sum over what makes a kind (logistic regression); what was counted of the kind itself
    corrects that, the more of it there is. Misspelt streets stand on their own.

    Parameters
    ----------
    tally : mapping of Cell to (right, wrong)

    Returns
    -------
    dict of Cell to float
        NaN where nothing of the tier was found.
    """
    expected = dict.fromkeys(tally, float("nan"))
    for misspelt in (True, False):
        kinds = [kind for kind in tally if (kind[0] == Tier.MISSPELT) == misspelt]
        traits, counts = np.array([_traits(kind) for kind in kinds]), np.array([tally[kind] for kind in kinds], float)
        chances = (counts[:, 0] + LENT * _logistic(traits, counts)) / (counts.sum(axis=1) + LENT)
        tiers = {kind[0] for kind, count in zip(kinds, counts) if count.any()}
        expected.update({kind: float(p) for kind, p in zip(kinds, chances) if kind[0] in tiers})
    return expected


def _traits(kind: Cell) -> list[float]:
    tier, support, mixed, stand = kind
    return [
        1.0,
        np.log(max(support, 1)),
        float(mixed),
        float(tier == Tier.WITHOUT_LETTER),
        float(tier == Tier.BETWEEN),
        *(float(stand == other) for other in _STANDS[1:]),
    ]


def _logistic(traits: Floats, counts: Floats) -> Floats:
    """Chance of each row to be right, by Newton's method; each weight is drawn to 0 as one observation would."""
    weights = np.zeros(traits.shape[1])
    drawn = np.ones(traits.shape[1])
    total = counts.sum(axis=1)
    for _ in range(25):
        chance = 1 / (1 + np.exp(-traits @ weights))
        slope = traits.T @ (counts[:, 0] - total * chance) - drawn * weights
        bend = (traits * (total * chance * (1 - chance))[:, None]).T @ traits + np.diag(drawn)
        step = np.linalg.solve(bend, slope)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    return np.asarray(1 / (1 + np.exp(-traits @ weights)))


def _accepted(tally: Tally, expected: Mapping[Cell, float], wanted: float, spare: int) -> set[Cell]:
    """Kinds of match, from the surest, that reach what is wanted together even if so many more were wrong."""
    if wanted <= 0:
        return set(tally)
    accepted: set[Cell] = set()
    for misspelt in (True, False):  # how many streets are misspelt nobody knows: each kind reaches it on its own
        order = [kind for kind, counts in tally.items() if (kind[0] == Tier.MISSPELT) == misspelt and any(counts)]
        order.sort(key=lambda kind: -expected[kind])
        right, total = np.cumsum([(tally[kind][0], sum(tally[kind])) for kind in order] or [(0, 0)], axis=0).T
        enough = np.flatnonzero(right >= wanted * (total + spare))
        accepted.update(order[: enough[-1] + 1] if len(enough) else [])
    # An address that is asked for finds one more than one that was taken away: more of the same is no less sure.
    for kind in sorted(tally):
        tier, support, mixed, stand = kind
        if not any(tally[kind]) and expected[kind] >= wanted and (tier, support - 1, mixed, stand) in accepted:
            accepted.add(kind)
    return accepted


def _taken(addresses: Addresses, rows: Ints) -> Addresses:
    columns = {part: column[rows] for part, column in addresses.columns.items()}
    return Addresses(columns, addresses.rejected[rows], tuple(addresses.reasons[i] for i in rows))


def _misspelt(addresses: Addresses) -> Addresses:
    """Addresses with one letter of the street swapped, left out, doubled or changed, the same ones in every run."""
    random = np.random.default_rng(0)
    streets = addresses["street"].copy()
    for i, street in enumerate(streets):
        if len(street) > 3:
            at, how = int(random.integers(1, len(street) - 1)), int(random.integers(4))
            a, b = street[at], street[at + 1]
            streets[i] = street[:at] + (b + a, b, a * 2 + b, "e" + b)[how] + street[at + 2 :]
    return Addresses({**addresses.columns, "street": streets}, addresses.rejected, addresses.reasons)
