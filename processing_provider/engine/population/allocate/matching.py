"""Buildings and households as they are given, which zone each is of, and in which order they stand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core import columns, rounding
from ...core.errors import EmptyInputError
from ...core.notes import Note, note
from ...core.rounding import Texts
from ...core.types import Bools, Floats, Ids, Ints
from .targets import Rows


@dataclass(frozen=True)
class Buildings:
    """Buildings with their estimate, as read.

    Attributes
    ----------
    id : (n,) object of str, or bytes of UTF-8
        Unique.
    zone : (n,) object of str, or bytes of UTF-8
        '' where the building lies in no zone.
    households : (n,) float
        H_b; NaN only where there is no zone.
    persons : (n,) float
        P_b, group quarters included; NaN only where there is no zone.
    households_estimate : (n,) float, optional
        hh_est before rounding; used when the number of households in the list asks for a new rounding.
    group_quarters : (n,) float, optional
        Of `persons`, how many the estimate put into group quarters in this building; NaN counts as 0.
    position : (n,) int, optional
        Place along a line on which neighbours are near each other; without it neighbours are those with ids in a row.
    """

    id: Texts
    zone: Texts
    households: Floats
    persons: Floats
    households_estimate: Floats | None = None
    group_quarters: Floats | None = None
    position: Ints | None = None


@dataclass(frozen=True)
class Households:
    """A household list, as read.

    Attributes
    ----------
    id : (m,) object of str, or bytes of UTF-8
        Unique.
    zone : (m,) object of str, or bytes of UTF-8
        Zone that the household lives in, '' if unknown.
    persons : (m,) int
        0 in a vacant unit.
    group_quarters : (m,) bool, optional
        Whether the record is a group quarters with all its people.
    building : (m,) object of str, optional
        Building that a group quarters is known to be, '' if unknown.
    """

    id: Texts
    zone: Texts
    persons: Ints
    group_quarters: Bools | None = None
    building: Ids | None = None


def zones_of_buildings(buildings: Buildings, households: Households) -> tuple[Ids, Rows]:
    """Return the ids of the zones, in text order, and the zone of each building, −1 if none."""
    if not len(buildings.id):
        raise EmptyInputError("no_buildings", "The building layer has no buildings; choose the output of the estimate.")
    if not len(households.id):
        raise EmptyInputError(
            "no_households", "The household list is empty; choose a table with one row per household."
        )
    names, which = _distinct(buildings.zone)
    zone_id = np.array(sorted(name for name in names if name), dtype=object)
    if not len(zone_id):
        raise EmptyInputError(
            "no_building_in_a_zone",
            "No building lies in a zone; run the estimate first or choose the field with the zone ids.",
        )
    place = {name: z for z, name in enumerate(zone_id)}
    return zone_id, np.array([place.get(name, -1) for name in names], np.int32)[which]


def zones_of_households(labels: Texts, zone_id: Ids) -> tuple[Rows, tuple[str, ...], list[Note]]:
    """Return the zone of each household, −1 if no building is there, and the zones that no building has."""
    names, which = _distinct(labels)
    zone, by_number = columns.match(names, zone_id, "zone")
    notes = []
    if by_number:
        others = np.array([z >= 0 and zone_id[z] != name for name, z in zip(names, zone)], bool)
        notes.append(
            note(
                "zones_by_number",
                "Households matched to their zone by number, because leading zeros were lost: {households}.",
                households=int(np.count_nonzero(others[which])),
            )
        )
    other_zones = tuple(sorted(name for name, z in zip(names, zone) if z < 0 and name))
    return zone.astype(np.int32)[which], other_zones, notes


def in_order(ids: Texts, zone: Rows) -> tuple[Rows, Rows]:
    """Sort rows by zone, then id. Returns the rows, and the zone of each."""
    by_id = rounding.in_order(ids).astype(np.int32)
    rows = by_id[np.argsort(zone[by_id], kind="stable")]
    return rows, zone[rows]


def per_zone(values: Ints | int, where: Bools, zone: Rows, n_zones: int) -> Ints:
    """Sum values that are sorted by zone; with a quarter of the memory that `numpy.bincount` takes of a county."""
    up_to = np.zeros(len(zone) + 1, np.int64)
    np.multiply(values, where, out=up_to[1:])
    np.cumsum(up_to, out=up_to)
    first = np.searchsorted(zone, np.arange(n_zones + 1, dtype=zone.dtype))
    return np.diff(up_to[first])


def texts(ids: Texts) -> Ids:
    """Return texts of Python."""
    found = np.empty(len(ids), dtype=object)
    found[:] = [name.decode() for name in ids.tolist()] if ids.dtype.kind == "S" else ids
    return found


def _distinct(labels: Texts) -> tuple[Ids, Rows]:
    """Return the different labels, and which of them each one is."""
    if labels.dtype.kind == "S":
        packed = labels.astype(bytes, copy=False)
        encoded = np.unique(packed)
        # Looked up, because numpy's own inverse takes twice the memory of the labels.
        return texts(encoded), np.searchsorted(encoded, packed).astype(np.int32)
    number: dict[str, int] = {}
    which = np.fromiter((number.setdefault(label, len(number)) for label in labels), np.int32, len(labels))
    names = np.empty(len(number), dtype=object)
    names[:] = list(number)
    return names, which
