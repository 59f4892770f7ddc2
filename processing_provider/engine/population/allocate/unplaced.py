"""Who is not to be placed and why, and what is odd about the people of a list."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ...core.notes import Note, note, word
from ...core.rounding import Texts
from ...core.types import Bools, Ints
from ..settings import VacantUnits
from .matching import Households, per_zone, texts
from .targets import Rows

NO_ZONE = word("its zone is not a zone of any building")
"""Why a household is not placed where no building is in its zone."""
VACANT = word("vacant unit, left out")
NO_PLACES = word("no building of its zone has households in the estimate")
REASONS = np.array(["", NO_ZONE, VACANT, NO_PLACES], dtype=object)
"""Why a household is not to be placed, '' where it is."""
TO_PLACE, IN_NO_ZONE, IS_VACANT, WITHOUT_PLACES = range(len(REASONS))
USUAL_DIFFERENCE = 0.1
"""Lists and totals of one census differ by less, noise and rounding included, as a share of the persons."""


def reasons(
    households: Households, household: Rows, h_zone: Rows, sizes: Ints, vacant_units: VacantUnits
) -> tuple[npt.NDArray[np.int8], Bools]:
    """Say why households are not to be placed, as places in `REASONS`, and which are group quarters; both sorted."""
    quarters = households.group_quarters
    is_quarters = np.zeros(len(sizes), bool) if quarters is None else quarters[household]
    reason = np.full(len(sizes), TO_PLACE, np.int8)
    reason[h_zone < 0] = IN_NO_ZONE
    if vacant_units == VacantUnits.LEAVE_OUT:
        reason[(sizes == 0) & ~is_quarters] = IS_VACANT
    return reason, is_quarters


def not_placed(reason: npt.NDArray[np.int8], labels: Texts, of_no_zone: Rows) -> list[Note]:
    """Count the households that should be placed and cannot be; `of_no_zone` are the rows of those without a zone."""
    notes = []
    outside = int(np.count_nonzero(reason == IN_NO_ZONE))
    if outside:
        notes.append(
            note(
                "households_of_no_zone",
                "Households that are not placed, because their zone is not a zone of any building: {households}.",
                households=outside,
            )
        )
    without = int(np.count_nonzero(reason == WITHOUT_PLACES))
    if without:
        notes.append(
            note(
                "households_without_places",
                "Households that are not placed, because no building of their zone has households in the estimate: "
                "{households}.",
                households=without,
            )
        )
    unread = sum("\ufffd" in label for label in texts(labels[of_no_zone]))
    if unread:
        notes.append(
            note(
                "unread_zone_ids",
                "Households whose zone id has characters that could not be read: {households}; save the table in UTF-8, "
                "or set its encoding in QGIS.",
                households=unread,
            )
        )
    return notes


def of_other_people(aims: Ints, b_zone: Rows, sizes: Ints, h_zone: Rows, to_place: Bools, n_zones: int) -> list[Note]:
    """Tell zones with people and no households, and a list of far more or fewer people than the estimate."""
    inside = b_zone >= 0
    people = np.bincount(b_zone[inside], aims[inside], n_zones)
    forgotten = (people > 0) & (per_zone(1, to_place, h_zone, n_zones) == 0)
    notes = []
    if forgotten.any():
        notes.append(
            note(
                "zones_without_households",
                "Zones with people that have no households in the list: {zones}. Their persons are in no building: "
                "{persons}.",
                zones=int(np.count_nonzero(forgotten)),
                persons=int(people[forgotten].sum()),
            )
        )
    estimated, listed = int(people[~forgotten].sum()), int(np.sum(sizes, where=to_place))
    if abs(listed - estimated) > USUAL_DIFFERENCE * estimated:
        notes.append(
            note(
                "list_of_other_people",
                "Persons in the household list: {listed}, in the estimate: {estimated}; check that both are of the same "
                "place and year, and the field of the persons.",
                listed=listed,
                estimated=estimated,
            )
        )
    return notes
