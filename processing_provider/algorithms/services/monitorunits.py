"""People, space and supply of planning units."""

from __future__ import annotations

from ...base.algorithm import Outcome, tell
from ...base.types import Context, Feedback, Parameters
from ...engine.core.errors import SettingError
from ...engine.core.progress import Progress, part
from ...engine.services.standards import Standard, read_standards
from ...i18n import tr
from ...store.bases import base_at
from ...store.batches import Batches
from ..registers.placing import refuse_untrue_base
from ..registers.step import crs_of
from . import comparing, monitored, people, supplies, units
from .counting import noise_secret
from .definitions import monitorunits
from .definitions.aggregatepopulation import Protection
from .service import Service

ONLY_BASE = ("EARLIER", "EARLIER_DATE", "KEY")


class MonitorUnits(Service):
    """People, space and supply of planning units."""

    definition = monitorunits
    layer = "PEOPLE"
    metric = "UNITS"
    needs = ("shapely",)

    def name(self) -> str:
        return "monitorunits"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        of_layer = self.given(parameters, "PEOPLE")
        names = self.fields(parameters, "PEOPLE_FIELDS", context) if of_layer else None
        units.refuse_groups(self._standards(parameters, context), names)
        people.bands_of(self, parameters, context)
        supplies.given(self, parameters, context)
        comparing.earlier(self, parameters, context)
        if not of_layer:
            with base_at(self.base_path(parameters, context)) as base:
                self._secret(base, parameters, context)
            return
        for name in ONLY_BASE:
            if self.given(parameters, name):
                raise SettingError(tr("{} goes with BASE only; leave it out with PEOPLE.").format(name))
        if self._protected(parameters, context):
            raise SettingError(tr("PROTECTION needs the persons of a BASE; set it to none with PEOPLE."))

    def refuse_metres(self, parameters: Parameters, context: Context) -> None:
        self.refuse_untrue_metres(parameters, "UNITS", context, tr("the area of planning units"))

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        # The key of the noise is in no report.
        found = {"KEY"} | (set() if self._protected(parameters, context) else {"SMALLEST"})
        of_layer = {"PEOPLE_FIELDS", "DWELLINGS_FIELD", "FLOOR_FIELD", "PEOPLE_SHARED"}
        return found | ({"AGE_BANDS", "STOREY_HEIGHT", "PROTECTION"} if self.given(parameters, "PEOPLE") else of_layer)

    def _standards(self, parameters: Parameters, context: Context) -> tuple[Standard, ...]:
        if not self.given(parameters, "STANDARDS"):
            return ()
        return read_standards(self.parameterAsFile(parameters, "STANDARDS", context))

    def _protected(self, parameters: Parameters, context: Context) -> bool:
        return bool(self.parameterAsEnum(parameters, "PROTECTION", context) == Protection.CELL_KEYS)

    def _secret(self, base: Batches, parameters: Parameters, context: Context) -> bytes | None:
        key = self.parameterAsString(parameters, "KEY", context)
        return noise_secret(base, key) if self._protected(parameters, context) else None

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        asked = self._standards(parameters, context)
        crs = self.crs(parameters, context)
        of = units.units_of(self, parameters, context, crs, part(progress, 0, 0.1))
        if self.given(parameters, "BASE"):
            refuse_untrue_base(crs, of.shapes)
        date = self.date(parameters, context)
        supply, tables, notes = supplies.supplies(self, parameters, context, crs, of, asked, part(progress, 0.1, 0.3))
        if self.given(parameters, "PEOPLE"):
            found = units.of_layer(self, parameters, context, crs, of, asked, part(progress, 0.3, 0.9))
            source = found.tables[0][1].name
        else:
            found = self._of_base(parameters, context, of, asked, part(progress, 0.3, 0.9))
            source = tr("population base")
        found.tables += tables
        tell(feedback, found.within)
        judged = monitored.judged(found, of, asked, supply)
        run = monitored.Run(
            date,
            of,
            found,
            asked,
            judged,
            source,
            self._protected(parameters, context),
            [*of.notes, *found.notes, *notes],
        )
        return monitored.outcome(run, {name for name in parameters if self.given(parameters, name)})

    def _of_base(
        self, parameters: Parameters, context: Context, of: units.Units, asked: tuple[Standard, ...], progress: Progress
    ) -> units.Found:
        path, day = comparing.earlier(self, parameters, context)
        before = None
        if path:
            with base_at(path) as other:
                crs = crs_of(other)
            if crs != self.crs(parameters, context):
                before = units.units_of(self, parameters, context, crs, part(progress, 0, 0.3))
        with base_at(self.base_path(parameters, context)) as base, base.steady():
            wanted = units.Asked(
                self.date(parameters, context), people.bands_of(self, parameters, context),
                self.parameterAsDouble(parameters, "STOREY_HEIGHT", context), self._secret(base, parameters, context),
                self.parameterAsInt(parameters, "SMALLEST", context), path, day,
            )  # fmt: skip
            return units.of_base(base, wanted, of, asked, before)
