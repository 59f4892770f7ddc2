"""A part of a population base, handed out."""

from __future__ import annotations

import os
import sqlite3
from typing import Any

from ...base.algorithm import Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core import packages
from ...engine.core.errors import Cancelled, EmptyInputError, OutputError, SettingError
from ...engine.core.progress import Progress
from ...engine.core.spatial import repaired
from ...i18n import tr
from ...layers import metadata
from ...layers.replacing import Beside
from ...layers.writing import sentence
from ...store import access_log, extract_file, extract_meta, extracting, patterns
from ...store.bases import base_at
from ..registers.step import BaseStep, crs_of
from . import handing
from .definitions import extractbase as definition

shapely = packages.load("shapely")


class ExtractBase(BaseStep):
    """A part of a population base, handed out."""

    definition = definition
    hands_out = True

    def name(self) -> str:
        return "extractbase"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        handing.refuse_extract(self, parameters, context)
        super().refuse(parameters, context)
        access_log.purpose_of(self.parameterAsString(parameters, "PURPOSE", context))
        access_log.who_of(self.parameterAsString(parameters, "WHO", context))
        profile = handing.profile_of(self, parameters, context)
        handing.days_of(self, parameters, context, profile)
        if self.given(parameters, "AREA") and handing.places_of(self, parameters, context):
            raise SettingError(tr("Give either PLACES or AREA."))
        handing.refuse_place_of_file(self, parameters, context)
        with base_at(self.base_path(parameters, context)) as base:
            extracting.refuse_asked(base, handing.asked_of(self, parameters, context, profile))
            if self.given(parameters, "PATTERN"):
                handing.question_of(self, base, parameters, context)

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        profile = handing.profile_of(self, parameters, context)
        area, notes, only = None, [], {}
        if self.given(parameters, "AREA"):
            table = self.read(parameters, "AREA", context, progress, crs_of(base))
            if not len(table):
                raise EmptyInputError(tr("AREA has no polygons; choose a layer that has."))
            shapes, notes = repaired(table.geometries(), "areas")
            area = shapely.union_all(shapes[~shapely.is_missing(shapes)])
        pattern = f"extract {profile.name}"
        if self.given(parameters, "PATTERN"):
            question = handing.question_of(self, base, parameters, context)
            only = extracting.only(base, question, patterns.answers(base.path, question, progress))
            pattern += f": {question.pattern}"
        asked = handing.asked_of(self, parameters, context, profile, area, **only)
        progress(0.2, "")
        taken = extracting.take(base, asked)
        if not taken.count and not asked.source:
            raise EmptyInputError(
                tr("Nothing of this profile holds there on {}; nothing was written.").format(asked.day)
            )
        number, key = extract_meta.identity(base)
        days = handing.days_of(self, parameters, context, profile)
        meta = extract_meta.describe(base, asked, number, days)
        who = self.parameterAsString(parameters, "WHO", context)
        said = " · ".join(
            [pattern, *filter(None, (";".join(asked.places), "area" if area is not None else "", asked.source))]
        )
        access_log.log(base, who, asked.purpose, said, taken.count)
        self._made = (extract_meta.system_of(base), meta, key, profile.columns, taken.rows)
        numbers = {
            "ROWS": taken.count,
            "PERSONS": len(taken.persons),
            "BUILDINGS": len(taken.rows.get("building", ())),
        }
        return Outcome(outputs={}, numbers=numbers, notes=[*notes, *handing.notes_of(taken, meta)])

    def _write(
        self, parameters: Parameters, context: Context, feedback: Feedback, outcome: Outcome, progress: Progress
    ) -> dict[str, Any]:
        path = self.parameterAsFileOutput(parameters, "EXTRACT", context)
        base = outcome.base  # type: ignore[attr-defined]
        try:
            with Beside() as beside:
                extract_file.write(beside.path(path), *self._made)
                metadata.put_on_all(
                    beside.path(path), self._described(outcome, "EXTRACT", os.path.dirname(os.path.abspath(path)))
                )
                progress(1.0, "")
                if feedback.isCanceled():
                    raise Cancelled
                base.commit()  # first the line in the log: what is handed out was said before
                beside.replace()
        except OSError as error:
            raise OutputError(sentence(error)) from error
        except sqlite3.Error as error:
            raise OutputError(
                tr("EXTRACT: {} cannot be written ({}); choose a place with room, and that you may write to.").format(
                    path, error
                )
            ) from error
        finally:
            base.close()
        return {"BASE": base.path, "EXTRACT": path}
