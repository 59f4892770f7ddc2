"""Group quarters are pinned to a building: the one they name, else the one their people were estimated in."""

from __future__ import annotations

import numpy as np

from ...core import columns
from ...core.notes import Note, note
from ...core.types import Ints
from .matching import Buildings, Households, texts
from .targets import Rows


def pin(
    records: Ints,
    households: Households,
    household: Rows,
    h_zone: Rows,
    buildings: Buildings,
    building: Rows,
    b_zone: Rows,
) -> tuple[Rows, list[Note]]:
    """Give each group quarters the building it names, else the one its people were estimated in, else the largest."""
    found = np.full(len(household), -1, np.int32)
    if not records.size:
        return found, []
    persons = np.nan_to_num(buildings.persons[building])
    smallest_first = np.lexsort(
        (-np.arange(len(building), dtype=np.int64), persons, group_quarters(buildings, building))
    )
    largest = np.full(int(b_zone.max()) + 2, -1, np.int64)
    largest[b_zone[smallest_first]] = smallest_first
    named, unknown = np.full(len(records), -1, np.int64), 0
    if households.building is not None:
        wanted = households.building[household[records]]
        if np.any(wanted != ""):
            place, _ = columns.match(wanted, texts(buildings.id), "building")
            at = np.empty(len(building), np.int64)
            at[building] = np.arange(len(building), dtype=np.int64)
            named = np.where(place >= 0, at[place], -1)
            unknown = int(np.count_nonzero((wanted != "") & (named < 0)))
    found[records] = np.where(named >= 0, named, largest[h_zone[records]])
    if not unknown:
        return found, []
    return found, [
        note(
            "unknown_quarters_building",
            "Group quarters that name a building that is not there: {records}.",
            records=unknown,
        )
    ]


def group_quarters(buildings: Buildings, building: Rows) -> Ints:
    """Return how many of the persons of each building the estimate put into group quarters."""
    if buildings.group_quarters is None:
        return np.zeros(len(building), np.int64)
    return np.nan_to_num(buildings.group_quarters[building]).astype(np.int64)
