"""What a classification of residency says besides its classes: coverage by age, and what to doubt."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...engine.core.notes import Note, note
from ...engine.registers.coverage import Band
from ...engine.registers.residency import CLASSES, Class, Residency
from ...i18n import tr
from ...store import residents


def line(band: Band) -> str:
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


def listed(bands: list[Band]) -> dict[str, list[Any]]:
    columns: dict[str, list[Any]] = {
        name: [getattr(band, name) for band in bands] for name in ("age", "persons", "registered", "seen", "expected")
    }
    return {**columns, **{name[:10]: [band.classes[at] for band in bands] for at, name in enumerate(CLASSES)}}


def notes(
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
    if known.outside:
        told.append(
            note(
                "signs_outside",
                "Registers whose signs of life are all outside of the period of SIGN_DAYS up to DATE: {registers}. Whom only they know "
                "counts as not seen; give a DATE or SIGN_DAYS that fit them.",
                registers="; ".join(
                    f"{name} ({' – '.join(dict.fromkeys(days))})" for name, days in known.outside.items()
                ),
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
