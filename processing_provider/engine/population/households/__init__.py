"""A household list from counts per zone, in the columns of the housing unit inventory (Rosenheim et al. 2021)."""

from .classes import ZoneCounts
from .names import sizes_of_fields
from .sizes import check_sizes, first_size, last_size, read_shares, read_sizes, size_text
from .stage import HouseholdList, create

__all__ = [
    "HouseholdList",
    "ZoneCounts",
    "check_sizes",
    "create",
    "first_size",
    "last_size",
    "read_shares",
    "read_sizes",
    "size_text",
    "sizes_of_fields",
]
