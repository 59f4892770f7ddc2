"""Households of each size, with the persons of the zone."""

import numpy as np
from listing import counts, sizes_in

from doorstep.processing_provider.engine.population.households import (
    create,
)
from doorstep.processing_provider.engine.population.settings import HouseholdSettings


def test_open_class_at_its_least():
    assert sizes_in(create(counts([18], [6], [[1, 1, 1, 3]]))) == [1, 1, 1, 3]


def test_without_sizes_totals_alone_make_the_list():
    found = create(counts([601], [184]))
    assert (len(found.huid), found.persons.sum(), found.persons.min()) == (184, 601, 1)
    by_size = sizes_in(found)
    # Zero-truncated Poisson with mean 601/184: most common at 3, and falling on both sides.
    assert np.argmax(by_size) + 1 == 3 and by_size[2:] == sorted(by_size[2:], reverse=True)


def test_shares_are_the_same_in_every_zone():
    found = create(counts([22, 220], [10, 100], shares=(0.3, 0.4, 0.2, 0.1)))
    assert sizes_in(found, "z0")[:3] == [3, 4, 2] and sizes_in(found, "z1")[:3] == [30, 40, 20]
    assert (found.zone_persons.tolist(), found.zone_households.tolist()) == ([22, 220], [10, 100])


def test_a_larger_bound_lets_large_households_be():
    found = create(counts([50], [2]), HouseholdSettings(max_size=30))
    assert (found.persons.sum(), found.zone_status[0]) == (50, "reconciled")
