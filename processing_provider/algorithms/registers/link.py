"""Persons of several registers."""

from __future__ import annotations

from typing import Any

from ...base import parameters as p
from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.errors import EmptyInputError, SettingError
from ...engine.core.garbage import uncollected
from ...engine.core.progress import Progress, part
from ...engine.registers.persons.link import LinkSettings, link
from ...engine.registers.persons.repeated import repeated
from ...i18n import tr
from ...layers.rows import Rows
from ...store import people
from .deciding import take_decisions
from .definitions import linkpersons
from .linking import IDENTIFYING, Run
from .step import BaseStep


class LinkPersons(BaseStep):
    """Persons of several registers."""

    definition = linkpersons
    needs = ("scipy", "shapely")
    reports = True
    takes_vault = True

    def name(self) -> str:
        return "linkpersons"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        p.settings(self, parameters, context, LinkSettings)

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        run = Run(base, people.sources_of(base.vault))
        if not run.sources:
            raise EmptyInputError(tr("The vault has no records of persons; run 'Import register' first."))
        many = self._many(parameters, context, run)
        notes = take_decisions(self, base.vault, parameters, context)
        with uncollected():
            run.read(part(progress, 0, 0.2))
        links = link(
            {name: run.columns[name] for name in IDENTIFYING},
            settings=p.settings(self, parameters, context, LinkSettings),
            many=many,
            decisions=run.decisions(),
            progress=part(progress, 0.2, 0.7),
        )
        further = repeated(run.columns, links.person, many)
        with uncollected():
            run.take(links)
            run.keep(part(progress, 0.7, 0.95))
        return Outcome(
            outputs={name: Rows(fields, columns) for name, (fields, columns) in run.listed().items()},
            numbers={**run.numbers, **base.counts()},
            notes=[*notes, *links.notes, *further, *run.notes],
        )

    def _many(self, parameters: Parameters, context: Context, run: Run) -> list[str]:
        """Sources in which a person may stand several times."""
        given = self.parameterAsString(parameters, "MANY_PER_PERSON", context)
        named = [name.strip() for name in given.split(";") if name.strip()]
        unknown = sorted(set(named) - run.sources.keys())
        if unknown:
            raise SettingError(
                tr("MANY_PER_PERSON names '{}', which is no register of this base; it has: {}.").format(
                    "', '".join(unknown), "; ".join(run.sources)
                )
            )
        return named
