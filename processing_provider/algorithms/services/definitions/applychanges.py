"""Apply changes: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFile

from ....base import parameters as p
from ....base.definition import About
from ....i18n import tr
from ...registers.step import base_parameter, date_parameter

SOURCE = "field"


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Apply changes"),
        summary=tr("Takes back an extract that was edited in the field: one batch, conflicts listed, can be undone."),
        tags=tr("field work,QField,correction,update,merge,sync,conflict,verification,maintenance,import"),
        help=(
            tr("Takes back an extract that was edited outside, and puts its corrections into the base as one batch."),
            tr(
                "What goes in: the base; an extract of it that has not expired, of a profile that lets something be corrected; "
                "who corrects."
            ),
            tr("What comes out:"),
            (
                tr(
                    "The base, in which rows of sources have ended and those of who corrects have begun. 'Undo a batch' takes it back."
                ),
                tr("All corrections, column by column, with what became of them."),
                tr(
                    "Conflicts: where the base was changed since the extract was made. They are not applied, unless you prefer the "
                    "corrections."
                ),
                tr(
                    "Rejected ones with the reason: unknown dwellings, floors that are no numbers, columns that are not open."
                ),
            ),
            tr(
                "Rows are known by their uid. One that is missing is said to be gone; one without a uid, or with one of its own, is new. "
                "Two rows with one uid, as copying makes them, are rejected."
            ),
            tr(
                "A home that is gone ends on the date. What is corrected stays when registers are read again: homes, addresses, dwellings, "
                "tags, and name, use, storeys of buildings. A row that only got a day of a look stays its source's."
            ),
            tr("What to doubt:"),
            (
                tr(
                    "Dwellings that are said to be gone come back with the next run of a register that lists them; buildings that "
                    "are new go when buildings are loaded again."
                ),
                tr(
                    "A home that was decided stays until somebody corrects it again, also where the person has moved since."
                ),
                tr("Whoever has the file can write anything into it; look at the list before you go on."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    changes = QgsProcessingParameterFile("CHANGES", tr("Edited extract"), extension="gpkg")
    changes.setHelp(tr("The file that 'Extract from base' made, as it came back; not layers that were saved from it."))
    return [
        *base_parameter(),
        changes,
        p.string(
            "SOURCE", tr("Who corrects"), tr("Source of the new rows: field, or a name that no register has."), SOURCE
        ),
        date_parameter(),
        p.yes_no(
            "PREFER",
            tr("Corrections count in conflicts"),
            False,
            tr("No: where the base was changed since, it stays as it is."),
        ),
        p.sink("OUTPUT", tr("Corrections"), p.TABLE, text=tr("Each with the values before and after, and its state.")),
        _listed("CONFLICTS", tr("Conflicts"), tr("Both sides of what was changed in the base since.")),
        _listed(
            "REJECTS", tr("Rejected corrections"), tr("What cannot be kept, or is not open to correction, and why.")
        ),
        *p.numbers(
            ("APPLIED", tr("Corrections applied")),
            ("CONFLICTS_FOUND", tr("Corrections in conflict")),
            ("REJECTED", tr("Corrections rejected")),
            ("ADDED", tr("Rows added")),
            ("ENDED", tr("Rows ended")),
        ),
    ]


def _listed(name: str, label: str, text: str) -> Any:
    sink = p.sink(name, label, p.TABLE, True, text)
    sink.setCreateByDefault(True)  # the log speaks of them
    return sink
