"""All draws side by side are those that one after the other gives."""

import numpy as np
import pytest

from doorstep.processing_provider.engine.population.allocate import draws


def published_one_by_one(sizes, places, targets, n, generator, turns):
    """Taken and persons of `draws.published`, by eq. 13-15 as they are written."""
    taken, persons = np.full(len(sizes), -1), np.zeros((n, len(places)), int)
    for k in range(n):
        deck = list(generator.permutation(len(sizes)))
        for b in turns.permutation(len(places)):
            held = 0
            while deck and held < places[b] and persons[k, b] < targets[b]:
                household = deck.pop(0)
                held += 1
                persons[k, b] += sizes[household]
                if not k:
                    taken[household] = b
    return taken, persons


@pytest.mark.parametrize("seed", range(30))
def test_published_is_what_one_draw_after_the_other_gives(seed):
    rng = np.random.default_rng(seed)
    n, b = rng.integers(1, 12), rng.integers(1, 6)
    sizes, places = rng.integers(0, 9, n), rng.integers(0, 5, b)
    targets = rng.integers(1, 15, b)
    given = [draws.published, published_one_by_one]
    (taken, persons), (slow_taken, slow_persons) = (
        how(sizes, places, targets, 7, np.random.default_rng(seed), np.random.default_rng(seed + 100)) for how in given
    )
    assert taken.tolist() == slow_taken.tolist() and persons.tolist() == slow_persons.tolist()


@pytest.mark.parametrize("seed", range(10))
def test_conserving_is_what_one_draw_after_the_other_gives(seed):
    rng = np.random.default_rng(seed)
    b = rng.integers(1, 6)
    places = rng.multinomial(10, np.ones(b) / b, 5)
    sizes = rng.integers(0, 9, 10)
    taken, persons = draws.conserving(sizes, places, 5, np.random.default_rng(seed))
    generator = np.random.default_rng(seed)
    for k in range(5):
        deck = generator.permutation(10)
        home = np.empty(10, int)
        home[deck] = np.repeat(np.arange(b), places[k])
        assert persons[k].tolist() == np.bincount(home, sizes, b).tolist()
        if not k:
            assert taken.tolist() == home.tolist()


def test_uncertain_places_keep_the_households_and_give_ties_to_the_first():
    class Same:
        @staticmethod
        def standard_normal(shape):
            return np.zeros(shape)

    # 5 households in 2, 2 and 1 thirds: 1.67, 1.67 and 1.67; the first two are rounded up.
    assert draws.uncertain_places(np.full(3, 5 / 3), 5, 0.3, 2, Same).tolist() == [[2, 2, 1], [2, 2, 1]]
