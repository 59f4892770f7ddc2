"""Classification of residency."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.registers import residency_fields
from ...engine.registers.coverage import Band, coverage
from ...engine.registers.residency import CLASSES, Class, Family, Residency, Rule, classify, reasons
from ...i18n import said, tr
from ...layers.rows import Rows
from ...store import residents, tags
from ...store.geopackage import GeoPackageBase
from .definitions import classifyresidency
from .step import BaseStep


class ClassifyResidency(BaseStep):
    """Who lives here, and who is only registered."""

    definition = classifyresidency

    def name(self) -> str:
        return "classifyresidency"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        super().refuse(parameters, context)
        with GeoPackageBase(self.base_path(parameters, context)) as base:
            residents.sign_sources(base, self._sources(parameters, context))

    def _sources(self, parameters: Parameters, context: Context) -> list[str]:
        given = self.parameterAsString(parameters, "SIGN_SOURCES", context).split(";")
        return [name.strip() for name in given if name.strip()]

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        day, wanted = self.date(parameters, context), self._sources(parameters, context)
        family = Family(self.parameterAsEnum(parameters, "FAMILY", context))
        rule = Rule(np.datetime64(day), self.parameterAsInt(parameters, "MONTHS", context), family)
        sources = residents.sign_sources(base, wanted)
        people = residents.population(base, day)
        progress(0.1, "")
        days = self.parameterAsInt(parameters, "SIGN_DAYS", context)
        known = residents.known(base, people, day, sources, not wanted, days)
        progress(0.4, "")
        found = classify(known.facts, rule)
        bands = coverage(known.facts, found, known.by_source)
        for band in bands:
            feedback.pushInfo(_line(band))
        keep(base, people.pids, found, known, part(progress, 0.5, 1))
        why = np.array([said(reason) for reason in reasons(rule.months)], object)
        columns: dict[str, Any] = {
            "pid": people.pids,
            "residency": np.array(CLASSES, object)[found.kind],
            "reason": why[found.reason],
        }
        return Outcome(
            outputs={
                "OUTPUT": Rows(residency_fields.RESIDENCY, columns),
                "COVERAGE": Rows(residency_fields.COVERAGE, _listed(bands)),
            },
            numbers={
                **{kind.name: found.count(kind) for kind in Class},
                "PERSONS": len(people.pids),
                "DEAD": people.dead,
                "UNBORN": people.unborn,
                **base.counts(),
            },
            notes=_notes(people, sources, known, found),
        )


def keep(base: GeoPackageBase, pids: list[str], found: Residency, known: residents.Known, progress: Progress) -> None:
    """Write the classes into the base as tags; whether somebody lives here is no tag where it is unknown."""
    everybody, answers = np.arange(len(pids)), np.array(["no", "yes"], object)
    sure = np.flatnonzero(found.lives >= 0)
    given = [
        tags.Tags(tags.BASIC, tags.RESIDENCY, everybody, np.array(CLASSES, object)[found.kind], source=SOURCE),
        tags.Tags(tags.BASIC, tags.LIVES, sure, answers[found.lives[sure]], source=SOURCE),
        tags.Tags(tags.BASIC, tags.REGISTERED, everybody, answers[known.facts.registered.astype(int)], source=SOURCE),
    ]
    which = f"family = ? AND tag IN ({', '.join('?' * len(tags.OF_RESIDENCY))})"
    tags.put_tags(base, pids, given, which, (tags.BASIC, *tags.OF_RESIDENCY), progress)


SOURCE = "classifyresidency"


def _line(band: Band) -> str:
    kinds = (tr("stationary"), tr("permanent"), tr("mobile"), tr("outflow"), tr("undetermined"))
    classes = ", ".join(f"{kind} {count:,}" for kind, count in zip(kinds, band.classes))
    return tr("Age {}: persons {}, registered {}, of these seen {}, expected {}; {}.").format(
        band.age or tr("unknown"),
        f"{band.persons:,}",
        f"{band.registered:,}",
        f"{band.seen:,}",
        "–" if band.expected is None else f"{band.expected:,.0f}",
        classes,
    )


def _listed(bands: list[Band]) -> dict[str, list[Any]]:
    columns: dict[str, list[Any]] = {
        name: [getattr(band, name) for band in bands] for name in ("age", "persons", "registered", "seen", "expected")
    }
    return {**columns, **{name[:10]: [band.classes[at] for band in bands] for at, name in enumerate(CLASSES)}}


def _notes(
    people: residents.Population, sources: list[str], known: residents.Known, found: Residency
) -> list[Note | str]:
    told: list[Note | str] = []
    if people.dead or people.unborn:
        told.append(
            note(
                "not_living",
                "Persons who are in no class: dead by the date {dead}, not born by its year {unborn}.",
                dead=people.dead,
                unborn=people.unborn,
            )
        )
    if people.pids and not sources:
        told.append(
            note(
                "no_signs",
                "The base has no register of residents or activities; all homes are taken at their word, and may be overstated.",
            )
        )
    if people.pids and not known.registers:
        told.append(
            note(
                "no_registration",
                "The base has no register of who is registered here; everybody counts as registered elsewhere.",
            )
        )
    if known.undated:
        told.append(note("undated", "Signs of life without a day, which do not count: {signs}.", signs=known.undated))
    moved = int(np.sum((found.kind == Class.STATIONARY) & known.elsewhere))
    if moved:
        told.append(
            note(
                "elsewhere", "Stationary persons who live at another address than they are registered at: {n}.", n=moved
            )
        )
    family = int(np.sum(found.by_family & (found.lives == 1)))
    if family:
        told.append(note("by_family", "Persons who count as seen by a sign of their family: {n}.", n=family))
    return told
