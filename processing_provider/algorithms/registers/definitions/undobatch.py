"""A batch taken back: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....base.definition import About
from ....i18n import tr
from ..step import base_parameter, vault_parameter

MOST = 2**31 - 1


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Undo a batch"),
        summary=tr("Takes the last run on a population base back, so that its rows are those from before."),
        tags=tr("undo,revert,rollback,history,change,restore"),
        help=(
            tr("Takes back what the last run that changed a population base did: one run is one batch."),
            tr(
                "What goes in: the base; its vault where the batch changed that as well, as importing, linking and deciding do."
            ),
            tr(
                "What comes out: the base, and its vault, with the same rows as before the batch. The list of batches keeps it, "
                "marked as undone."
            ),
            tr("What to doubt:"),
            (
                tr("Batches are undone from the last to the first: run this several times."),
                tr("What was decided on the review page belongs to no batch; take it back there."),
                tr("Batches of a base that was made anew with the same vault cannot be undone."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    return [
        *base_parameter(),
        vault_parameter(optional=True),
        p.number(
            "BATCH",
            tr("Batch"),
            0,
            0,
            MOST,
            tr("Number in the list of batches (table change_batch), for safety; it has to be the last. 0: the last."),
            whole=True,
        ),
        *p.numbers(("UNDONE", tr("Undone batch"))),
    ]
