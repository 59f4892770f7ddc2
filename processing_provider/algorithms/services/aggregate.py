"""People of a base counted by zone, group and date."""

from __future__ import annotations

from typing import Any

from ...base.algorithm import Outcome, tell
from ...base.crs import keep
from ...base.types import Context, Feedback, Parameters
from ...engine.core.errors import SettingError
from ...engine.core.progress import Progress, part
from ...engine.services import aggregate
from ...i18n import tr
from ...store.bases import base_at
from ..registers.step import BaseStep, crs_of, refuse_base
from . import drawn
from .counting import Counting, Settings
from .definitions import aggregatepopulation
from .definitions.aggregatepopulation import Counted, Flows, Period, Protection
from .targets import targets_of

MOST_DATES = 24


class AggregatePopulation(BaseStep):
    """People of a base counted by zone, group and date."""

    definition = aggregatepopulation

    def name(self) -> str:
        return "aggregatepopulation"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        asked = self._settings(parameters, context)
        asked.table()
        if asked.protection and self.given(parameters, "OUTPUT_HOUSEHOLDS"):
            raise SettingError(
                tr(
                    "OUTPUT_HOUSEHOLDS lists single dwellings, which noise does not protect; leave it out, or set PROTECTION to none."
                )
            )
        with base_at(refuse_base(self, parameters, context)) as base:
            keep(crs_of(base))
            asked.refuse(base)

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        # The key of the noise is in no report.
        unprotected = {"SMALLEST", "VARIANCE", "DEVIATION"}
        return {"KEY"} | (set() if self._settings(parameters, context).protection else unprotected)

    def dates(self, parameters: Parameters, context: Context) -> list[str]:
        """Return the dates as ISO text, in their order."""
        given = self.parameterAsString(parameters, "DATE", context)
        items = [item for item in given.replace(",", ";").split(";") if item.strip()] or [""]
        found = sorted({self.date({**parameters, "DATE": item}, context) for item in items})
        if len(found) > MOST_DATES:
            raise SettingError(tr("{} dates are too many; give at most {}.").format(len(found), MOST_DATES))
        return found

    def _settings(self, parameters: Parameters, context: Context) -> Settings:
        text = self.parameterAsString(parameters, "BY", context).replace(",", ";")
        groups = list(dict.fromkeys(item.strip() for item in text.split(";") if item.strip()))
        ages = aggregate.bands(self.parameterAsString(parameters, "AGE_BANDS", context))
        if len(groups) + bool(ages) > aggregate.MOST_GROUPS:
            raise SettingError(
                tr("BY and AGE_BANDS are {} groupings; give at most {}.").format(
                    len(groups) + bool(ages), aggregate.MOST_GROUPS
                )
            )
        flows = Flows(self.parameterAsEnum(parameters, "FLOWS_FROM", context))
        dates = self.dates(parameters, context)
        if flows == Flows.MOVES and len(dates) < 2:
            raise SettingError(tr("DATE is one day; moves need two, such as 2024-01-01;2025-01-01."))
        if flows == Flows.NONE and self.given(parameters, "OUTPUT_FLOWS"):
            raise SettingError(tr("OUTPUT_FLOWS needs FLOWS_FROM; choose between what people flow."))
        return Settings(
            dates,
            ages,
            groups,
            flows,
            Counted(self.parameterAsEnum(parameters, "PERSONS_COUNTED", context)),
            bool(self.parameterAsEnum(parameters, "PROTECTION", context) == Protection.CELL_KEYS),
            self.parameterAsInt(parameters, "SMALLEST", context),
            self.parameterAsDouble(parameters, "VARIANCE", context) if self.given(parameters, "VARIANCE") else None,
            self.parameterAsInt(parameters, "DEVIATION", context) if self.given(parameters, "DEVIATION") else None,
            self.parameterAsString(parameters, "KEY", context),
            Period(self.parameterAsEnum(parameters, "EVENT_PERIOD", context)),
        )

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        asked = self._settings(parameters, context)
        with base_at(self.base_path(parameters, context)) as base, base.steady():
            targets = targets_of(self, base, parameters, context, part(progress, 0, 0.1))
            counting = Counting(base, asked, targets, part(progress, 0.1, 0.9))
            found = drawn.outcome(counting, {name for name in parameters if self.given(parameters, name)})
        if asked.protection:
            tell(feedback, counting.within)
        else:
            found.notes = [*counting.within, *found.notes]
        return found

    def _write(
        self, parameters: Parameters, context: Context, feedback: Feedback, outcome: Outcome, progress: Progress
    ) -> dict[str, Any]:
        results = super()._write(parameters, context, feedback, outcome, progress)
        return {**results, "BASE": self.base_path(parameters, context)}
