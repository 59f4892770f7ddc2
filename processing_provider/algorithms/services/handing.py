"""What a step asks for that hands out a part of a base, refused before any work; and what of it a reader should know."""

from __future__ import annotations

import os
from typing import Any

from ...base.types import Context, Parameters
from ...engine.core.errors import OutputError, SettingError
from ...engine.core.notes import Note, note
from ...engine.services.groups import codes_of
from ...engine.services.pattern import Question
from ...engine.services.profiles import Profile, named
from ...i18n import tr
from ...store import access_log, extract_file, extracting, patterns
from ...store.batches import Batches
from ...store.offers import read_profiles
from ..registers.step import BaseStep
from .definitions.extractbase import PROFILE

ENDING = ".gpkg"


def refuse_extract(step: BaseStep, parameters: Parameters, context: Context) -> None:
    """Raise for an extract in the place of the base."""
    path = step.base_path(parameters, context) if step.given(parameters, "BASE") else ""
    meta = extract_file.said_of(path) if path and os.path.isfile(path) else {}
    if meta:
        extract_file.refuse_expired(path, meta, step.date(parameters, context))
        raise SettingError(tr("BASE: {} is an extract itself; give the base that it came from.").format(path))


def refuse_place_of_file(step: BaseStep, parameters: Parameters, context: Context) -> None:
    """Raise an OutputError for a file that cannot be an extract, or that is there and must not be replaced."""
    path = step.parameterAsFileOutput(parameters, "EXTRACT", context)
    if not path.lower().endswith(ENDING):
        raise OutputError(
            tr("EXTRACT: {} does not end in .gpkg; give such a name, by which QGIS knows it.").format(path)
        )
    if not os.path.exists(path) or not os.path.getsize(path):
        return
    if not extract_file.said_of(path):
        raise OutputError(
            tr("EXTRACT: {} exists and is no extract; choose another name, it is not replaced.").format(path)
        )
    if not step.parameterAsBool(parameters, "OVERWRITE", context):
        raise OutputError(tr("EXTRACT: {} exists; choose another name, or set OVERWRITE to replace it.").format(path))


def profile_of(step: BaseStep, parameters: Parameters, context: Context) -> Profile:
    """Return PROFILE, as the table of profiles has it."""
    own = step.parameterAsFile(parameters, "PROFILES", context) if step.given(parameters, "PROFILES") else ""
    return named(read_profiles(own), step.parameterAsString(parameters, "PROFILE", context) or PROFILE)


def days_of(step: BaseStep, parameters: Parameters, context: Context, profile: Profile) -> int:
    """Return DAYS, at most those of the profile."""
    days = step.parameterAsInt(parameters, "DAYS", context) if step.given(parameters, "DAYS") else profile.days
    if days > profile.days:
        raise SettingError(
            tr("DAYS is {}, and profile '{}' allows {}; give fewer, or change the table of profiles.").format(
                days, profile.name, profile.days
            )
        )
    return days


def places_of(step: BaseStep, parameters: Parameters, context: Context) -> tuple[str, ...]:
    """Return the codes of PLACES."""
    return tuple(codes_of(step.parameterAsString(parameters, "PLACES", context), "PLACES"))


def asked_of(
    step: BaseStep, parameters: Parameters, context: Context, profile: Profile, area: Any = None, **only: Any
) -> extracting.Asked:
    """Return what is asked for."""
    purpose, source = (step.parameterAsString(parameters, name, context) for name in ("PURPOSE", "SOURCE"))
    return extracting.Asked(
        profile, step.date(parameters, context), access_log.purpose_of(purpose), places_of(step, parameters, context), area,
        source=source.strip(), **only,
    )  # fmt: skip


def question_of(step: BaseStep, base: Batches, parameters: Parameters, context: Context) -> Question:
    """Return PATTERN in SQL; raise a SettingError where it finds nothing that could be handed out."""
    text, day = step.parameterAsString(parameters, "PATTERN", context), step.date(parameters, context)
    question = patterns.asked(base, text, day, purpose=step.parameterAsString(parameters, "PURPOSE", context))
    if question.counts or not any(column.column in extracting.FOUND_BY for column in question.columns):
        raise SettingError(tr("PATTERN has to find persons, dwellings or buildings, such as RETURN p.pid."))
    return question


def notes_of(taken: extracting.Taken, meta: dict[str, str]) -> list[Note]:
    """Return what of an extract a reader should know."""
    listed = ", ".join(f"{table} {len(rows):,}" for table, rows in taken.rows.items())
    found = [note("extracted", "Rows by table: {listed}. It expires after {day}.", listed=listed, day=meta["expires"])]
    if taken.special:
        found.append(
            note(
                "special_kept",
                "Tags of family X for another purpose, which stay in the base: {tags}.",
                tags=taken.special,
            )
        )
    if taken.shapeless:
        found.append(
            note(
                "shapeless_kept",
                "Buildings of which neither place nor shape says where they are, and which stay in the base: {buildings}.",
                buildings=taken.shapeless,
            )
        )
    return found
