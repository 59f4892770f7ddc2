"""A household list from the counts of zones, as one stage."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...core import columns, frame, rounding
from ...core.errors import SettingError
from ...core.frame import Input
from ...core.notes import Note
from ...core.progress import Progress
from ...core.types import Ids, Ints
from .. import fields, households
from ..settings import HouseholdSettings


@dataclass(frozen=True)
class Settings:
    """Settings of the list, and the texts that tell the sizes of households."""

    households: HouseholdSettings = field(default_factory=HouseholdSettings)
    size_values: str = ""
    size_shares: str = ""


@dataclass(frozen=True)
class Result:
    """A list, and what became of the zones.

    Attributes
    ----------
    households : Input
        The list, whose parameters name its columns.
    zones : Input
        With the columns of `fields.HOUSEHOLD_ZONES`.
    zone_order : (z,) int
        Rows of the zones in the order of their ids.
    sizes : dict of str to object
        Size of household by column of counts.
    numbers : dict
    notes : tuple of Note or str
    """

    households: Input
    zones: Input
    zone_order: Ints
    sizes: dict[str, Any]
    numbers: dict[str, Any]
    notes: tuple[Note, ...]


def run(zones: Input, settings: Settings, progress: Progress) -> Result:
    """Make a list with one row per household.

    Parameters
    ----------
    zones : Input
        Its parameters are ZONE_ID_FIELD, POPULATION_FIELD, HOUSEHOLDS_FIELD, SIZE_FIELDS, VACANT_FIELD and
        GROUP_QUARTERS_FIELD.
    settings : Settings
    progress : Progress
    """
    notes: list[Any] = []
    zone_id = zones.ids("ZONE_ID_FIELD", "zone", notes)
    counts = _counts(zones, zone_id, settings)
    found = households.create(counts, settings.households, progress)
    values = (found.huid, found.zone, found.persons, found.vacancy, found.gqtype)
    listed = frame.table(
        "rows", fields.HOUSEHOLD_LIST, {f.name: column for f, column in zip(fields.HOUSEHOLD_LIST, values)}
    )
    per_zone = {
        "zone_id": zone_id,
        "n_hh": found.zone_households,
        "persons": found.zone_persons,
        "status": found.zone_status,
        "reason": found.zone_reason,
    }
    return Result(
        Input(listed).but(
            HOUSEHOLD_ID_FIELD="huid",
            HOUSEHOLD_ZONE_FIELD="blockid",
            PERSONS_FIELD="numprec",
            GROUP_QUARTERS_FIELD="gqtype",
        ),
        zones.plus(fields.HOUSEHOLD_ZONES, per_zone),
        np.argsort(rounding.ranks(zone_id)),
        dict(zip(zones.names("SIZE_FIELDS"), counts.sizes)),
        {
            "HOUSEHOLDS": int(found.zone_households.sum()),
            "PERSONS": int(found.persons.sum()),
            "UNRECONCILED": int(np.count_nonzero(found.zone_status == "unreconciled")),
        },
        (*notes, *found.notes),
    )


def _counts(zones: Input, zone_id: Ids, settings: Settings) -> households.ZoneCounts:
    """Read the counts of the zones."""
    names = zones.names("SIZE_FIELDS")
    by_size, sizes, shares = None, (), None
    if names:
        by_size = np.column_stack([columns.counts(zones.frame.column(name), name, "zone") for name in names])
        sizes = sizes_of(names, settings.size_values)
    else:
        shares = shares_of(settings.size_shares)
    return households.ZoneCounts(
        zone_id,
        zones.needed("POPULATION_FIELD", columns.counts, "zone"),
        zones.needed("HOUSEHOLDS_FIELD", columns.counts, "zone"),
        by_size,
        sizes,
        shares,
        zones.read("VACANT_FIELD", columns.whole_counts, "zone"),
        zones.read("GROUP_QUARTERS_FIELD", columns.whole_counts, "zone"),
    )


def sizes_of(names: tuple[str, ...], text: str) -> tuple[Any, ...]:
    """Sizes of households that columns count: those of SIZE_VALUES, else those that the names tell.

    Raises
    ------
    SettingError
    """
    sizes = households.read_sizes(text.strip()) if text.strip() else households.sizes_of_fields(names)
    if len(sizes) != len(names):
        raise SettingError(
            "sizes_for_fields",
            "Sizes in SIZE_VALUES: {sizes}, fields in SIZE_FIELDS: {fields}; give one each.",
            sizes=len(sizes),
            fields=len(names),
        )
    return tuple(sizes)


def shares_of(text: str) -> Any:
    """Shares of SIZE_SHARES, None where there are none. Raises SettingError."""
    return households.read_shares(text.strip()) if text.strip() else None


def check_sizes(names: tuple[str, ...], settings: Settings) -> None:
    """Raise a DoorstepError for sizes that cannot be told, before any work."""
    shares = None if names else shares_of(settings.size_shares)
    sizes = sizes_of(names, settings.size_values) if names else tuple(range(1, len(shares or [0]) + 1))
    households.check_sizes(sizes, settings.households.max_size)
