"""Who a service is for, whom it reaches, and who is entitled to a meeting; every question is logged."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.errors import SettingError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...i18n import tr
from ...store import access_log, patterns
from ...store.bases import base_at
from ..registers.step import BaseStep, Changed, crs_of
from . import finding, grouping
from .definitions import findgroup
from .definitions.findgroup import Roll

MOST_FAULTS = 3


class FindGroup(BaseStep):
    """Who a service is for, whom it reaches, and who is entitled to a meeting."""

    definition = findgroup
    forgets = ("PATTERN", "TAGS", "PURPOSE", "WHO", "BUILDINGS")
    kept_out = BaseStep.kept_out.union(forgets)

    def name(self) -> str:
        return "findgroup"

    def wants_vault(self, parameters: Parameters) -> bool:
        return self.given(parameters, "CLIENTS") and self.given(parameters, "SOURCE")

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        return {"PATTERN", "TAGS", "BUILDINGS"}  # the report has them as the log keeps them

    def refuse(self, parameters: Parameters, context: Context) -> None:
        finding.purpose(self, parameters, context)
        if self.given(parameters, "CLIENTS"):
            self.field(parameters, "CLIENT_ID_FIELD", context, required=True)
        elif self.given(parameters, "OUTREACH"):
            raise SettingError(tr("OUTREACH lists who is no client; give CLIENTS."))
        super().refuse(parameters, context)
        with base_at(self.base_path(parameters, context)) as base:
            finding.asked(self, base, parameters, context, self.date(parameters, context))

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        date, crs = self.date(parameters, context), crs_of(base)
        kept = self.parameterAsString(parameters, "KEPT_LOG_HEAD", context)
        ask = finding.asked(self, base, parameters, context, date)
        notes: list[Note | str] = [fault.note for fault in access_log.check(base, kept).faults[:MOST_FAULTS]]
        rows = patterns.answers(base.path, ask.question, part(progress, 0, 0.5))
        group = grouping.group_of(base, ask.question, rows, date, ask.roll != Roll.NONE)
        if ask.buildings is not None:
            group = group.some(np.flatnonzero([buid in ask.buildings for buid in group.buid or []]))
        notes += ask.notes
        homeless = 0
        if ask.roll != Roll.NONE:
            group, homeless = grouping.roll(group)
        found = finding.clients(self, base, group, ask, parameters, context, part(progress, 0.5, 0.8))
        client = None if found is None else found[0].client
        outputs = {"OUTPUT": grouping.layer(group, crs, client)}
        if ask.roll == Roll.DWELLINGS:
            outputs["OUTPUT"], unplaced = grouping.dwellings(group, crs)
            homeless += unplaced
        if client is not None and self.given(parameters, "OUTREACH"):
            outputs["OUTREACH"] = grouping.layer(group.some(np.flatnonzero(~client)), crs)
        notes += grouping.homeless(homeless)
        said = ask.logged(found[1] if found else None)
        who, purpose = finding.purpose(self, parameters, context)
        handed = len(outputs["OUTPUT"])
        head = access_log.log(base, who, purpose, said, handed)
        numbers: dict[str, Any] = {
            "FOUND": len(set(group.pid)) if group.pid is not None else len(group.rows),
            "LOG_HEAD": head,
        }
        if found is not None:
            numbers.update(grouping.numbers(found[0]))
            notes.append(grouping.told(found[0]))
        notes += [
            note(
                "logged", "The question is in the access log of the base; keep LOG_HEAD elsewhere: {head}.", head=head
            ),
            note(
                "limits",
                "Who is in no register is not in this list, and homes and tags may be old: refuse nobody by it.",
            ),
        ]
        head_of = [tr("Pattern"), tr("Purpose"), tr("Who asked"), tr("Date"), tr("Rows")]
        return Outcome(
            outputs=outputs,
            numbers=numbers,
            notes=notes,
            styles={} if client is None or ask.roll == Roll.DWELLINGS else {"OUTPUT": "clients"},
            tables=[(tr("What was asked"), head_of, [[said, purpose, who, date, handed]])],
            pictures=grouping.pictures(group, client),
        )

    def settle(self, outcome: Outcome) -> None:
        # No list without its line in the log: first the line is kept, then the list is where it was asked for.
        if isinstance(outcome, Changed) and outcome.base is not None:
            outcome.is_kept = outcome.base.commit()
