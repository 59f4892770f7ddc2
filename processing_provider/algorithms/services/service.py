"""What services on foot share: people of a base or a layer, ways and their tags, one CRS with true metres."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem

from ...base.crs import keep
from ...base.types import Context, Parameters
from ...engine.core import packages
from ...engine.core.notes import fact, note
from ...engine.core.progress import Progress
from ...engine.services.access import KEYS, Access, access
from ...i18n import tr
from ...layers.reading import Table
from ...store.bases import base_at
from ..registers.placing import refuse_untrue_base
from ..registers.step import BaseStep, crs_of, refuse_base
from . import people
from .people import People

shapely = packages.load("shapely")


class Service(BaseStep):
    """A question to people and facilities; the base stays as it is."""

    needs: tuple[str, ...] = ("shapely", "scipy")
    layer: str
    """Parameter of the layer that may stand for a base."""
    metric: str
    """Parameter of the layer whose CRS counts where there is no base."""

    def refuse(self, parameters: Parameters, context: Context) -> None:
        people.refuse_two(self, parameters, self.layer)
        self.date(parameters, context)
        if self.given(parameters, "BASE"):
            with base_at(refuse_base(self, parameters, context)) as base:
                keep(crs_of(base))
        else:
            self.refuse_metres(parameters, context)

    def refuse_metres(self, parameters: Parameters, context: Context) -> None:
        """Raise a GeometryError where there is no base and the layer that is measured has no true metres."""
        why = tr("the way that people walk")
        self.refuse_untrue_metres(parameters, self.measured_by(parameters), context, why, lengths=True)

    def measured_by(self, parameters: Parameters) -> str:
        """Name of the layer in whose CRS metres are measured."""
        return self.metric

    def crs(self, parameters: Parameters, context: Context) -> QgsCoordinateReferenceSystem:
        """Return the CRS in which people walk."""
        if self.given(parameters, "BASE"):
            with base_at(self.base_path(parameters, context)) as base:
                return crs_of(base)
        return self.parameterAsSource(parameters, self.measured_by(parameters), context).sourceCrs()

    def ways(
        self, parameters: Parameters, context: Context, progress: Progress, crs: QgsCoordinateReferenceSystem
    ) -> tuple[Table, Access]:
        """Read WAYS, and which of them may be walked on."""
        names = self.fields(parameters, "ACCESS_FIELDS", context)
        known = self.parameterAsSource(parameters, "WAYS", context).fields().names()
        taken = names or [name for name in known if name.lower() in KEYS]
        table = self.read(parameters, "WAYS", context, progress, crs, columns=taken)
        found = access({name: table.column(name) for name in taken}, len(table), self._steps(parameters, context))
        if not names:
            words = ", ".join(taken) or tr("none")
            told = fact(
                note(
                    "tags_taken", "ACCESS_FIELDS was not given; fields with tags that are read: {fields}.", fields=words
                )
            )
            found = Access(found.walkable, (told, *found.notes))
        return table, found

    def _steps(self, parameters: Parameters, context: Context) -> bool:
        return self.parameterAsBool(parameters, "STEPS", context)

    def who(
        self, parameters: Parameters, context: Context, crs: QgsCoordinateReferenceSystem, progress: Progress
    ) -> People:
        """Return the people."""
        if not self.given(parameters, "BASE"):
            return people.of_layer(self, parameters, context, crs, progress)
        with base_at(self.base_path(parameters, context)) as base, base.steady():
            bands = people.bands_of(self, parameters, context)
            found = people.of_base(base, self.date(parameters, context), bands, crs)
        if not shapely.is_missing(found.points).all():
            refuse_untrue_base(crs, found.points)
        return found

    def _write(self, parameters: Parameters, context: Context, *more: Any) -> dict[str, Any]:
        results = super()._write(parameters, context, *more)
        if self.given(parameters, "BASE"):
            results["BASE"] = self.base_path(parameters, context)
        return results
