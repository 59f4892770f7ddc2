"""One zone drawn many times over: the two methods of Monte Carlo, all draws side by side in arrays."""

from __future__ import annotations

import numpy as np

from ...core.types import Floats, Ints

OWN_SHARE = 0.5
"""Error of each building by itself, as a share of the weight error, which is that between buildings of unlike size."""

ALIKE = 10.0
"""From this many households on, and below one in so many, larger is no longer less alike: a weight that is wrong between
houses and blocks of flats is hardly more wrong between houses and the largest block."""


def uncertain_places(
    expected: Floats,
    households: int,
    error: float,
    draws: int,
    generator: np.random.Generator,
    more: Floats | None = None,
) -> Ints:
    """Draw whole H_b from weights with a random error: E_b·exp(e·(z·ln E_b + z_b/2)), scaled to the zone's households.

    E_b is the expected number of households, z and z_b are standard normal: z is one for all buildings of the zone, as
    people per unit of weight may differ between small and large buildings, z_b each building's own. ln E_b ends at
    ±ln `ALIKE`.

    Parameters
    ----------
    expected : (b,) float
        Above 0, with the sum `households`.
    households : int
    error : float
        e, above 0.
    draws : int
    generator : numpy.random.Generator
    more : (draws, b) float or None
        Added to the logarithm.

    Returns
    -------
    numpy.ndarray
        (draws, b) int; every row has the sum `households` (largest remainder).
    """
    normal = generator.standard_normal((draws, len(expected) + 1))
    size = error * log_size(expected)
    share = normal[:, 1:] * (error * OWN_SHARE)
    share += normal[:, :1] * size
    if more is not None:
        share += more
    np.exp(share, out=share)
    share *= expected
    share *= households / share.sum(axis=1, keepdims=True)
    whole = np.floor(share)
    missing = (households - whole.sum(axis=1)).astype(np.int64)
    # Stable, so that equal remainders go by the order of the ids on every machine.
    ranked = np.argsort(whole - share, axis=1, kind="stable")
    ranked += np.arange(draws, dtype=np.int64)[:, None] * len(expected)
    found = whole.astype(np.int64)
    found.ravel()[ranked[np.arange(len(expected), dtype=np.int64) < missing[:, None]]] += 1
    return found


def log_size(expected: Floats) -> Floats:
    """Logarithm of expected households, within the limits beyond which larger is no longer less alike."""
    return np.clip(np.log(expected), -np.log(ALIKE), np.log(ALIKE))


def conserving(sizes: Ints, places: Ints, draws: int, generator: np.random.Generator) -> tuple[Ints, Ints]:
    """Deal permutations of the households to the places.

    Parameters
    ----------
    sizes : (k,) int
    places : (draws, b) or (1, b) int
        Households per building, one row for each draw or one for all; every row has the sum k.

    Returns
    -------
    taken : (k,) int
        Building of each household in the first draw (−1: none).
    persons : (draws, b) int
        Persons per building and draw.
    """
    first = np.repeat(np.arange(places.shape[1], dtype=np.int64), places[0])
    order, held = _decks(sizes, draws, generator)
    taken = np.empty(len(sizes), np.int64)
    taken[order] = first
    # What all buildings up to this one hold is what the cards up to its last one hold.
    last = np.cumsum(places, axis=1)
    up_to = np.take_along_axis(held, np.broadcast_to(last, (draws, places.shape[1])), axis=1)
    persons = up_to.copy()
    persons[:, 1:] -= up_to[:, :-1]
    return taken, persons


def published(
    sizes: Ints,
    places: Ints,
    targets: Ints,
    draws: int,
    generator: np.random.Generator,
    turns: np.random.Generator,
) -> tuple[Ints, Ints]:
    """Fill one building after the other from a shuffled deck; all draws advance together, a building at a time.

    Parameters and result as in `conserving`; `turns` shuffles the buildings. Targets are above 0.
    """
    n, b = len(sizes), len(places)
    order, held = _decks(sizes, draws, generator)
    turn = turns.permuted(np.tile(np.arange(b, dtype=np.int64), (draws, 1)), axis=1)
    # How many cards a draw takes until it holds so many persons, for every number of persons.
    everybody = int(held[0, -1])
    row = np.arange(draws, dtype=np.int64)
    width = everybody + 2
    number = np.bincount((held[:, 1:] + (row * width)[:, None]).ravel() + 1, minlength=draws * width + 1)
    enough = np.cumsum(number[:-1].reshape(draws, width), axis=1, dtype=np.int64)
    enough += 1
    enough, cards = enough.ravel(), held.ravel()
    persons = np.zeros((draws, b), np.int64)
    taken = np.full(n, -1, np.int64)
    top, before = np.zeros(draws, np.int64), np.zeros(draws, np.int64)
    flat = persons.ravel()
    for building in turn.T:
        wanted = np.minimum(before + targets[building], everybody + 1)
        end = np.minimum(np.minimum(enough[row * width + wanted], top + places[building]), n)
        after = cards[row * (n + 1) + end]
        flat[row * b + building] = after - before
        taken[order[top[0] : end[0]]] = building[0]
        top, before = end, after
    return taken, persons


def _decks(sizes: Ints, draws: int, generator: np.random.Generator) -> tuple[Ints, Ints]:
    """Shuffle the households once for each draw.

    Returns
    -------
    order : (k,) int
        The first deck, as positions of households.
    held : (draws, k + 1) int
        Persons of the first cards of each deck: of none, of one, of two ...
    """
    order = generator.permutation(len(sizes))
    held = np.zeros((draws, len(sizes) + 1), np.int64)
    held[0, 1:] = sizes[order]
    held[1:, 1:] = sizes
    generator.permuted(held[1:, 1:], axis=1, out=held[1:, 1:])
    np.cumsum(held[:, 1:], axis=1, out=held[:, 1:])
    return order, held
