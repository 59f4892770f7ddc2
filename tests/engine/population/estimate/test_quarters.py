"""Persons in group quarters are in one building."""

import numpy as np
from estimating import spread, zones

from doorstep.processing_provider.engine.population.estimate.quarters import in_largest
from doorstep.processing_provider.engine.population.estimate.shares import shares


def test_group_quarters_go_to_the_largest_building():
    found = spread(zones([340], [4], [328]), [0, 0], [1, 3])
    assert found.group_quarters.tolist() == [0, 328]
    assert (found.persons.tolist(), found.households.tolist()) == ([3, 337], [1, 3])
    assert found.persons_estimate.tolist() == [3, 337]


def test_a_campus_alone():
    found = spread(zones([328], [0], [328]), [0], [1])
    assert (found.persons.tolist(), found.households.tolist(), found.group_quarters.tolist()) == ([328], [0], [328])


def test_each_zone_has_its_own_and_the_first_id_among_equals():
    # Ids: the row 2 comes before the row 1; row 4 is outside, row 5 weighs nothing.
    among = shares(
        np.array([True, True]),
        np.array([3, 2, 1, 0, 4, 5]),
        np.array([0, 0, 0, 1, -1, 1]),
        np.array([1.0, 7, 7, 2, 9, 0]),
    )
    assert in_largest(np.array([11, 13]), among).tolist() == [0, 0, 11, 13, 0, 0]
