"""One figure for each building, of a register with gaps and an estimate."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...base.algorithm import Outcome
from ...base.crs import keep
from ...base.types import Context, Feedback, Parameters
from ...engine.core import columns
from ...engine.core.errors import EmptyInputError
from ...engine.core.frame import Input
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.core.rounding import ranks, whole_zone_totals
from ...engine.core.spatial import repaired
from ...engine.core.types import Floats, Ids
from ...engine.services import complete
from ...engine.services.complete import Prefer, Told
from ...engine.services.flows import zones_of
from ...engine.services.lifecircle import people_counts
from ...i18n import tr
from ...layers.reading import Table
from ...store.bases import base_at
from ...store.occupied import occupied
from ..registers.step import BaseStep, crs_of, refuse_base
from . import completed
from .completed import Zones
from .definitions import completepopulation


class CompletePopulation(BaseStep):
    """One figure for each building, of a register with gaps and an estimate."""

    definition = completepopulation
    needs = ("shapely", "scipy")

    def name(self) -> str:
        return "completepopulation"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        self.date(parameters, context)
        for name in ("BUILDING_ID_FIELD", "ESTIMATE_FIELD"):
            self.field(parameters, name, context, required=True)
        with base_at(refuse_base(self, parameters, context)) as base:
            keep(crs_of(base))

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        with base_at(self.base_path(parameters, context)) as base, base.steady():
            crs = crs_of(base)
            register = occupied(base, self.date(parameters, context))
        progress(0.3, "")
        table, given = self.required(parameters, "INPUT", context, part(progress, 0.3, 0.5), crs, whole=False)
        if not len(table):
            raise EmptyInputError(
                tr("INPUT '{}' has no buildings; choose the one with the estimate.").format(table.name)
            )
        layer, asked = self.required(parameters, "ZONES", context, part(progress, 0.5, 0.6), crs)
        if not len(layer):
            raise EmptyInputError(tr("Layer '{}' has no zones; choose one with polygons.").format(layer.name))
        notes: list[Note] = list(register.notes)
        ids = columns.ids(table.column(given.name("BUILDING_ID_FIELD")), "building")
        found = completed.joined(register, ids, table, notes)
        estimate, households = (
            _numbers(given, name, found.rows) for name in ("ESTIMATE_FIELD", "ESTIMATED_HOUSEHOLDS_FIELD")
        )
        zones = self._zones(layer, asked, notes)
        zone = np.full(len(found.ids), -1, np.int64)
        building, of = zones_of(found.points, zones.shapes.copy())
        zone[building[::-1]] = of[::-1]  # in the first where zones overlap
        several = int(np.count_nonzero(np.bincount(building) > 1))
        if several:
            notes.append(
                note(
                    "overlapping_zones",
                    "Buildings in several zones, which overlap there; each counts in the first of them: {buildings}.",
                    buildings=several,
                )
            )
        told = Told(found.ids, zone, found.persons, found.dwellings, estimate, households)
        total, lived_in = completed.totals(zones, told, notes)
        prefer = Prefer(self.parameterAsEnum(parameters, "PREFER", context))
        result = complete.complete(told, total, lived_in, prefer, self.parameterAsInt(parameters, "SEED", context))
        notes += completed.said(result, told, zones, lived_in, register, prefer)
        wanted = {name for name in parameters if self.given(parameters, name)}
        return completed.outcome(found, told, result, zones, crs, notes, wanted)

    def _zones(self, layer: Table, asked: Input, notes: list[Note]) -> Zones:
        ids = asked.ids("ZONE_ID_FIELD", "zone", notes)
        shapes, more = repaired(layer.geometries(), "zones")
        notes += more
        own = [asked.name(name) for name in ("POPULATION_FIELD", "HOUSEHOLDS_FIELD")]
        counts = [people_counts([columns.numbers(layer.column(n), n)], [n])[:, 0] if n else None for n in own]
        return Zones(layer, ids, shapes, *(None if count is None else _whole(count, ids, notes) for count in counts))

    def _write(self, parameters: Parameters, context: Context, *more: Any) -> dict[str, Any]:
        results = super()._write(parameters, context, *more)
        return {**results, "BASE": self.base_path(parameters, context)}


def _numbers(given: Input, name: str, rows: Any) -> Floats:
    """An estimate of the buildings, NaN where there is none."""
    own = given.name(name)
    if not own:
        return np.full(len(rows), np.nan)
    known = people_counts([columns.numbers(given.frame.column(own), own)], [own])[:, 0]
    return np.append(known, np.nan)[rows]


def _whole(counts: Floats, ids: Ids, notes: list[Note]) -> Floats:
    """Totals in whole numbers, whose sum stays."""
    known = ~np.isnan(counts)
    whole, _, rounded = whole_zone_totals(counts[known], None, ranks(ids[known]))
    if rounded:
        notes.append(note("fractions", "Totals of zones with a fraction, made whole: {zones}.", zones=rounded))
    found = counts.copy()
    found[known] = whole
    return found
