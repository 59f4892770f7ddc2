"""Hourly cells of phones or platforms, split to zones."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core import columns, packages
from ...engine.core.errors import EmptyInputError, SettingError
from ...engine.core.notes import Note
from ...engine.core.progress import Progress, part
from ...engine.core.spatial import repaired
from ...engine.core.types import Floats, Ids
from ...engine.services import hours
from ...engine.services.day import day_curve, span
from ...engine.services.lifecircle import people_counts
from ...i18n import tr
from ...layers.reading import Table
from ..registers.step import BaseStep, crs_of, source_of
from . import byhour, hourly, spots
from .byhour import OUTSIDE, Fused
from .definitions import fusehours

shapely = packages.load("shapely")


class FuseHours(BaseStep):
    """Hourly cells of phones or platforms, split to zones."""

    definition = fusehours
    without_base = True

    def name(self) -> str:
        return "fusehours"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        self._curve(parameters, context)
        hourly.refuse(self, parameters, context)
        spots.refuse(self, parameters, context)

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        return {"DAY_WEIGHTS"} if self.given(parameters, "WEIGHTS") else {"NIGHT_FIELDS", "DAY_FIELDS"}

    def _curve(self, parameters: Parameters, context: Context) -> Floats:
        night, day = (
            span(self.parameterAsString(parameters, name, context), name) for name in ("NIGHT_HOURS", "DAY_HOURS")
        )
        return day_curve(night, day)

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        zones = self.parameterAsSource(parameters, "ZONES", context)
        crs = zones.sourceCrs() if base is None else crs_of(base)
        table, ids, shapes, told, notes = self._zones(parameters, context, crs, part(progress, 0, 0.1))
        cells = hourly.read(self, parameters, context, crs, part(progress, 0.1, 0.4))
        day = self.date(parameters, context)
        places = spots.read(self, base, parameters, context, crs, day, part(progress, 0.4, 0.5))
        cut = hours.pieces(cells.shapes, shapes)
        progress(0.6, "")
        weights = hours.weights_of(cut, cells.shapes, shapes, places.shapes, places.weights)
        progress(0.8, "")
        curve = self._curve(parameters, context)[cells.hours]
        even_share = self.parameterAsDouble(parameters, "EVEN_SHARE", context)
        split = hours.fuse(cut, cells.values, weights[:, 0], weights[:, 1], curve, even_share)
        if told is None:
            of = hours.pieces(places.shapes, shapes)
            there = np.bincount(of.zone, weights=of.even * places.weights[of.cell, 0], minlength=len(ids) + 1)
            told = there[:-1].astype(float)
        fused = Fused(
            ids, shapes, table, cells, cut, split, curve, told, crs, [*notes, *cells.notes, *places.notes], places.table
        )  # fmt: skip
        if base is not None:
            self._keep(base, fused, source_of(self, parameters, context, "INPUT", "hours"))
        return byhour.outcome(fused, {name for name in parameters if self.given(parameters, name)})

    def _zones(
        self, parameters: Parameters, context: Context, crs: QgsCoordinateReferenceSystem, progress: Progress
    ) -> tuple[Table, Ids, Ids, Floats | None, list[Note]]:
        """Zones with their ids, shapes, and the residents that a field of theirs has."""
        table, given = self.required(parameters, "ZONES", context, progress, crs)
        if not len(table):
            raise EmptyInputError(tr("Layer '{}' has no zones; choose one with polygons.").format(table.name))
        notes: list[Note] = []
        ids = given.ids("ZONE_ID_FIELD", "zone", notes)
        if OUTSIDE in ids:
            raise SettingError(
                tr("A zone is called '{}', as is what lies in none; give it another id.").format(OUTSIDE)
            )
        shapes, more = repaired(table.geometries(), "zones")
        own = given.name("RESIDENTS_FIELD")
        told = people_counts([columns.numbers(table.column(own), own)], [own])[:, 0] if own else None
        return table, ids, shapes, told, [*notes, *more]

    def _keep(self, base: Any, fused: Fused, source: str) -> None:
        """Put the rows into the base, in place of those of an earlier run."""
        rows = [(*row, source) for row in byhour.kept(fused)]
        names = ("zone", "hour", "kind", "persons", "source")
        base.replace("hour_population", names, rows, source, "source = ?", (source,))
