"""Classifications against known classes, counted by hand."""

import numpy as np
import pytest
from classifying import points, row

from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.population.residential.classify import (
    Buildings,
    Places,
    classify,
    read_labels,
    scores,
)
from doorstep.processing_provider.engine.population.settings import ResidentialSettings


def test_scores_by_hand():
    # Flats over a cafe, a school, a house, an unlabelled one, a shop that nobody mapped.
    poi = Places(points((5, 5), (25, 5)), {"category": ["amenity=cafe", "amenity=school"]})
    result = classify(Buildings(row(5), storeys=np.full(5, 3.0)), ResidentialSettings(), poi)
    labels = read_labels(["apartments", "school", "house", "yes", "retail"], "building")
    np.testing.assert_equal(labels, [1, 0, 1, np.nan, 0])
    ours, paper, everything = scores(result, labels)
    assert (ours.found, ours.missed, ours.wrong, ours.rejected) == (2, 0, 1, 1)
    assert (ours.precision, ours.recall, ours.f1) == (2 / 3, 1.0, 0.8)
    assert (paper.found, paper.missed, paper.wrong, paper.rejected) == (1, 1, 1, 1)
    assert (everything.precision, everything.recall, everything.f1) == (0.5, 1.0, 2 / 3)


@pytest.mark.parametrize(
    ("values", "expected"),
    [([True, False, None], [1, 0, np.nan]), ([3, 0, None], [1, 0, np.nan]), ([0.5, 0.0, None], [1, 0, np.nan])],
)
def test_labels_may_be_yes_no_or_numbers(values, expected):
    np.testing.assert_equal(read_labels(values, "dwellings"), expected)


@pytest.mark.parametrize("values", [["yes", "block"], [None, None]])
def test_labels_that_tell_nothing_are_refused(values):
    with pytest.raises(CountError, match="no value that tells"):
        read_labels(values, "building")
