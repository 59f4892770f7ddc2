"""Whole totals of zones."""

import pytest
from estimating import spread, told, zones

from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.population.estimate.totals import whole_totals


def test_fractional_totals_are_rounded_with_the_sum_of_the_layer_kept():
    found = spread(zones([2.6, 3.4, 4], [1.3, 1.7, 2]), [0, 1, 2], [1, 1, 1])
    assert (found.persons.sum(), found.households.sum()) == (10, 5)
    assert told(found.notes) == [("fractional_totals", {"zones": 2})]


@pytest.mark.parametrize(
    ("known", "code"),
    [
        (zones([3, 5], [4, 5]), "fewer_persons_than_households"),
        (zones([5], [2], [4]), "fewer_persons_than_households"),
        (zones([5], None, [6]), "quarters_beyond_population"),
    ],
)
def test_counts_that_contradict_each_other_are_refused(known, code):
    with pytest.raises(CountError) as raised:
        spread(known, [0], [1])
    assert told([raised.value.note]) == [(code, {"zones": 1, "examples": "z0"})]
    assert (raised.value.what, raised.value.rows) == ("zone", (0,))


def test_as_many_persons_as_households_and_as_many_in_quarters_as_persons_go_together():
    found = whole_totals(zones([3, 5, 0], [3, 0, 0], [0, 5, 0]))
    assert (found.persons.tolist(), found.households.tolist(), found.quarters.tolist()) == (
        [3, 5, 0],
        [3, 0, 0],
        [0, 5, 0],
    )
    assert (found.inhabited.tolist(), found.notes) == ([True, True, False], ())
    alone = whole_totals(zones([1, 0]))
    assert (alone.households, alone.quarters.tolist(), alone.inhabited.tolist()) == (None, [0, 0], [True, False])
