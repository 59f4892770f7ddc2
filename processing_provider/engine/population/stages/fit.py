"""Both allocations beside the estimate, as one stage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core import columns, frame, rounding
from ...core.errors import EmptyInputError
from ...core.fields import Field
from ...core.frame import Frame, Input
from ...core.notes import Note, note
from ...core.types import Bools, Floats, Ids, Ints
from .. import fields, fit

METHODS = (
    ("OPT", "OPT_POPULATION_FIELD", "pop_opt", "OPT_HOUSEHOLDS_FIELD", "hh_opt"),
    ("MC", "MC_POPULATION_FIELD", "pop_mc", "MC_HOUSEHOLDS_FIELD", "hh_mc"),
)
"""Suffix of the numbers, and the two parameters of each method with the column that they mean by default."""
DEFAULTS = {
    "BUILDING_ID_FIELD": "buid",
    "BUILDING_ZONE_FIELD": "zone_id",
    "POPULATION_FIELD": "pop_int",
    "HOUSEHOLDS_FIELD": "hh_int",
    **{parameter: name for _, *pairs in METHODS for parameter, name in zip(pairs[::2], pairs[1::2])},
}
SCORES = ("mse_buildings", "mse_households", "sse_per_household", "net_percent", "absolute_percent")


@dataclass(frozen=True)
class Compared:
    """One method, over the buildings of which everything is known: persons and households, given and estimated."""

    estimated: Floats
    persons: Floats
    estimated_households: Floats
    households: Floats


@dataclass(frozen=True)
class Result:
    """The comparison.

    Attributes
    ----------
    buildings : Input
        With the residuals of both methods.
    order : (n,) int
        Rows, the largest residuals first, as who mends them reads.
    zones : Frame
    methods : dict of str to Compared
        By suffix.
    numbers : dict
    notes : tuple of Note or str
    """

    buildings: Input
    order: Ints
    zones: Frame
    methods: dict[str, Compared]
    numbers: dict[str, float]
    notes: tuple[Note, ...]


def run(buildings: Input) -> Result:
    """Compare two allocations of the same buildings with their estimate.

    Parameters
    ----------
    buildings : Input
        Its parameters are those of `DEFAULTS`.

    Raises
    ------
    CountError, EmptyInputError, IdError
    """
    if not len(buildings):
        raise EmptyInputError("no_buildings", "The layer has no buildings; choose one with both allocations.")
    beyond: list[Any] = []

    def column(parameter: str) -> Floats:
        found, more = buildings.needed(parameter, columns.estimates)
        beyond.extend(more)
        return found

    building_id = columns.ids(buildings.needed_labels("BUILDING_ID_FIELD"), "building")
    zone = buildings.labels("BUILDING_ZONE_FIELD")
    zone = np.full(len(buildings), "", dtype=object) if zone is None else zone
    estimated, households = column("POPULATION_FIELD"), column("HOUSEHOLDS_FIELD")
    given = {suffix: (column(persons), column(hh)) for suffix, persons, _, hh, _ in METHODS}
    known = np.all(np.isfinite((estimated, households, *(one for pair in given.values() for one in pair))), axis=0)
    if not known.any():
        raise EmptyInputError(
            "nothing_to_compare", "No building has an estimate and both allocations; run both on one layer first."
        )
    compared = {
        suffix: Compared(estimated[known], persons[known], households[known], hh[known])
        for suffix, (persons, hh) in given.items()
    }
    residuals = {}
    for (persons, hh), named in zip(given.values(), (fields.OPTIMIZATION[2:], fields.MONTE_CARLO[2:])):
        residuals[named[0].name] = np.where(known, hh - households, np.nan)
        residuals[named[1].name] = np.where(known, persons - estimated, np.nan)
    ours = (*fields.OPTIMIZATION[2:], *fields.MONTE_CARLO[2:])
    worst = np.max([np.abs(np.nan_to_num(residuals[f.name])) for f in ours if f.name.startswith("pop")], axis=0)
    per_zone = _per_zone(zone[known], estimated[known], {suffix: p[known] for suffix, (p, _) in given.items()})
    return Result(
        buildings.plus(ours, residuals),
        np.lexsort((rounding.ranks(building_id), -worst)),
        per_zone,
        compared,
        {name: value for suffix, one in compared.items() for name, value in _numbers(suffix, one).items()},
        _left_out(known, beyond),
    )


def _numbers(suffix: str, one: Compared) -> dict[str, float]:
    scores = fit.scores(one.estimated, one.persons, one.households)
    of_households = fit.scores(one.estimated_households, one.households, one.households)
    return {
        **{f"{name.upper()}_{suffix}": getattr(scores, name) for name in SCORES},
        f"NET_PERCENT_HOUSEHOLDS_{suffix}": of_households.net_percent,
    }


def _left_out(known: Bools, beyond: list[Any]) -> tuple[Note, ...]:
    skipped = int(np.count_nonzero(~known))
    if not skipped:
        return ()
    left_out = note(
        "left_out",
        "Buildings left out, because they lack the estimate or an allocation: {buildings}.",
        buildings=skipped,
    )
    return (*beyond, left_out)


def _per_zone(zone: Ids, estimated: Floats, methods: dict[str, Floats]) -> Frame:
    zones, index = np.unique(zone.astype(str), return_inverse=True)

    def summed(values: Floats) -> Floats:
        return np.bincount(index, values, len(zones)).astype(float)

    values: dict[str, Any] = {
        "zone_id": zones.astype(object),
        "n_bldg": np.bincount(index, minlength=len(zones)),
        "pop_int": summed(estimated),
    }
    with np.errstate(divide="ignore", invalid="ignore"):
        for suffix, persons in methods.items():
            name, residual = suffix.lower(), persons - estimated
            values[f"pop_{name}"] = summed(persons)
            values[f"net_{name}"] = 100 * np.abs(summed(residual)) / values["pop_int"]
            values[f"abs_{name}"] = 100 * summed(np.abs(residual)) / values["pop_int"]
    headings: list[Field] = [
        *fields.ALLOCATION_ZONES[:2],
        next(field for field in fields.ESTIMATE if field.name == "pop_int"),
        *fields.COMPARISON_ZONES,
    ]
    finite = {k: np.where(np.isfinite(v), v, np.nan) if v.dtype.kind == "f" else v for k, v in values.items()}
    return frame.table("rows", headings, finite)
