"""What the draws of a Monte Carlo allocation say of any zones, and whether their intervals hold known counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core import packages, rounding
from ...core.certain import certain
from ...core.errors import EmptyInputError, GeometryError
from ...core.frame import Input
from ...core.notes import Note, note
from ...core.spatial import repaired
from ...core.types import Floats, Ids, Ints
from .. import estimate, fields
from ..allocate import montecarlo
from ..truth import SUMMARY_ZONES, known_counts

shapely = packages.load("shapely")

STATISTICS = dict(zip(("mean", "sd", "p05", "p95"), (field.name for field in fields.MONTE_CARLO_SPREAD)))


@dataclass(frozen=True)
class Zones:
    """Zones to sum over.

    Attributes
    ----------
    given : Input
    id : (z,) object of str
    zone : (n,) int
        Of each building, −1 outside.
    known : (z,) float or None
        Known persons, NaN where they are not.
    notes : tuple of Note or str
    """

    given: Input
    id: Ids
    zone: Ints
    known: Floats | None
    notes: tuple[Note, ...]

    @property
    def groups(self) -> tuple[Any, ...]:
        """What `montecarlo.allocate` takes."""
        return self.zone, len(self.id)


@dataclass(frozen=True)
class Coverage:
    """How many of the intervals of the zones that can be judged hold the known count."""

    judged: int
    covered: int

    @property
    def percent(self) -> float:
        """Share that is covered [%]."""
        return 100 * self.covered / self.judged


@dataclass(frozen=True)
class Result:
    """Summary zones with the spread of their persons.

    Attributes
    ----------
    zones : Input
        With the columns of `fields.SUMMARY_ZONES`, and those of `fields.SUMMARY_KNOWN` where counts are known.
    order : (z,) int
        Rows in the order of the ids.
    coverage : Coverage or None
        None where no zone can be judged.
    notes : tuple of Note or str
    """

    zones: Input
    order: Ints
    coverage: Coverage | None
    notes: tuple[Note, ...]


def locate(buildings: Input, zones: Input) -> Zones:
    """Find the summary zone of each building by its representative point.

    Parameters
    ----------
    buildings : Input
    zones : Input
        Its parameters are SUMMARY_ID_FIELD and SUMMARY_KNOWN_FIELD; in the CRS of the buildings.

    Raises
    ------
    CountError, EmptyInputError, GeometryError, IdError
    """
    if not len(zones):
        raise EmptyInputError("no_summary_zones", "SUMMARY_ZONES has no zones; choose a layer with at least one.")
    notes: list[Any] = []
    zone_id = zones.ids("SUMMARY_ID_FIELD", "zone", notes)
    footprints, more = repaired(buildings.frame.geometries(), "buildings")
    polygons, more_of_zones = repaired(zones.frame.geometries(), "zones")
    notes += [*more, *more_of_zones]
    zone, several = estimate.locate(shapely.point_on_surface(footprints), polygons, rounding.ranks(zone_id))
    if several:
        notes.append(
            note(
                "in_several_summary_zones",
                "Buildings in more than one summary zone (a shared border, or zones overlap), of which the first took "
                "them: {buildings}.",
                buildings=several,
            )
        )
    if not np.any(zone >= 0):
        raise GeometryError(
            "outside_summary_zones",
            "No building lies in any of SUMMARY_ZONES; check that both layers cover the same place and their CRS.",
        )
    known = zones.read("SUMMARY_KNOWN_FIELD", known_counts, notes, SUMMARY_ZONES)
    return Zones(zones, zone_id, zone, known, tuple(notes))


def run(zones: Zones, found: montecarlo.Simulated) -> Result:
    """Describe the draws of every summary zone, and hold known counts against them."""
    persons = certain(found.group_persons)
    spread = montecarlo.describe(persons)
    columns = {
        "sum_id": zones.id,
        "n_bldg": np.bincount(zones.zone[zones.zone >= 0], minlength=len(persons)),
        "persons": persons[:, 0],
        **{STATISTICS[name]: values for name, values in spread.items()},
    }
    headings, coverage = list(fields.SUMMARY_ZONES), None
    if zones.known is not None:
        headings += fields.SUMMARY_KNOWN
        columns["known"] = zones.known
        columns["covered"], coverage = _covered(zones.known, spread["p05"], spread["p95"])
    return Result(
        zones.given.plus(headings, columns),
        np.argsort(rounding.ranks(zones.id)),
        coverage,
        (*_outside(zones, found), *_beyond_reach(zones, persons)),
    )


def _covered(known: Floats, low: Floats, high: Floats) -> tuple[Floats, Coverage | None]:
    # Where nobody is and nobody was drawn there is nothing to hold.
    judged = np.isfinite(known) & ((known > 0) | (high > 0))
    covered = np.where(judged, (known >= low) & (known <= high), np.nan)
    return covered, Coverage(int(judged.sum()), int(covered[judged].sum())) if judged.any() else None


def _beyond_reach(zones: Zones, persons: Ints) -> tuple[Note, ...]:
    if zones.known is None:
        return ()
    lost = (zones.known > 0) & ~persons.any(axis=1)
    if not lost.any():
        return ()
    return (
        note(
            "summary_zones_without_homes",
            "Summary zones with known people and nobody in any draw, because no building there is taken for lived in: "
            "{zones} (persons: {persons}). No interval can hold their counts.",
            zones=int(lost.sum()),
            persons=round(float(zones.known[lost].sum())),
        ),
    )


def _outside(zones: Zones, found: montecarlo.Simulated) -> tuple[Note, ...]:
    outside = (zones.zone[found.problem.building] < 0) & (found.persons > 0)
    if not outside.any():
        return ()
    return (
        note(
            "outside_summary_zones",
            "Buildings outside of all summary zones: {buildings} (persons: {persons}).",
            buildings=int(outside.sum()),
            persons=int(found.persons[outside].sum()),
        ),
    )
