"""Zones of any kind whose spread over the draws is wanted: parameters and outputs."""

from __future__ import annotations

from typing import Any

from ....base import parameters as p
from ....i18n import tr

PARAMETERS = ("SUMMARY_ZONES", "SUMMARY_ID_FIELD", "SUMMARY_KNOWN_FIELD")


def parameters() -> list[Any]:
    """Return the parameters of the zones."""
    return [
        p.source(
            "SUMMARY_ZONES",
            tr("Summary zones"),
            [p.POLYGONS],
            tr(
                "Zones of any kind whose mean and percentiles over the draws are wanted: those of their sum, which "
                "cannot be had by adding up buildings. A building counts where its representative point lies."
            ),
            optional=True,
            advanced=True,
        ),
        p.field(
            "SUMMARY_ID_FIELD",
            tr("Summary zone id"),
            "SUMMARY_ZONES",
            tr("Unique. Empty: the features' own numbers."),
            optional=True,
            advanced=True,
        ),
        p.field(
            "SUMMARY_KNOWN_FIELD",
            tr("Known persons of the summary zone"),
            "SUMMARY_ZONES",
            tr("Tells how many of the 90 % intervals hold the known count."),
            optional=True,
            advanced=True,
        ),
    ]


def sink() -> Any:
    """Return the output parameter."""
    return p.sink(
        "OUTPUT_SUMMARY",
        tr("Summary zones with intervals"),
        p.POLYGONS,
        optional=True,
        text=tr("The summary zones with mean, standard deviation and percentiles over the draws."),
    )


def numbers() -> list[tuple[str, str]]:
    """Return the numeric outputs."""
    return [("COVERAGE_PERCENT", tr("Summary zones whose 90 % interval holds the known persons [%]"))]
