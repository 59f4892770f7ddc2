"""What comes from users' columns: ids as text, counts as numbers, and the matching of ids between layers.

Counts are read strictly: whoever counts 'about 10' people has to say what that is. What is measured of buildings (heights,
storeys) comes from volunteers, as text and with gaps; there what is certain is read, and the rest is unknown and counted.
"""

from ..said import examples, shown
from .counts import amounts, counts, household_sizes, own_weights, whole_counts
from .ids import are_running_numbers, id_text, ids, labels, match
from .measures import estimates, measured
from .numbers import numbers, plain_number
from .shares import NO, YES, are_quarters, shares

__all__ = [
    "NO",
    "YES",
    "amounts",
    "are_quarters",
    "are_running_numbers",
    "counts",
    "estimates",
    "examples",
    "household_sizes",
    "id_text",
    "ids",
    "labels",
    "match",
    "measured",
    "numbers",
    "own_weights",
    "plain_number",
    "shares",
    "shown",
    "whole_counts",
]
