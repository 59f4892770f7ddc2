"""What the draws of a Monte Carlo allocation say of any zones, and whether their intervals hold known counts."""

from __future__ import annotations

from qgis.core import QgsWkbTypes

from ...base import parameters as p
from ...engine.core.errors import GeometryError, SettingError
from ...i18n import tr
from ...layers.rows import Rows

PARAMETERS = ("SUMMARY_ZONES", "SUMMARY_ID_FIELD", "SUMMARY_KNOWN_FIELD")


def parameters() -> list:
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


def sink():
    """Return the output parameter."""
    return p.sink(
        "OUTPUT_SUMMARY",
        tr("Summary zones with intervals"),
        p.POLYGONS,
        optional=True,
        text=tr("The summary zones with mean, standard deviation and percentiles over the draws."),
    )


def numbers() -> list:
    """Return the numeric outputs."""
    return [("COVERAGE_PERCENT", tr("Summary zones whose 90 % interval holds the known persons [%]"))]


def wanted(algorithm, parameters) -> bool:
    """Tell whether anything of the summary was asked for."""
    return any(algorithm.given(parameters, name) for name in ("SUMMARY_ZONES", "OUTPUT_SUMMARY"))


def refuse(algorithm, parameters, context) -> None:
    """Refuse a summary of no zones, of no draws, or of buildings that lie nowhere."""
    if not wanted(algorithm, parameters):
        return
    if not algorithm.given(parameters, "SUMMARY_ZONES"):
        raise SettingError(tr("OUTPUT_SUMMARY needs zones to sum over; choose SUMMARY_ZONES."))
    if algorithm.parameterAsInt(parameters, "DRAWS", context) < 2:
        raise SettingError(tr("A single draw has no spread to give SUMMARY_ZONES; choose more DRAWS, 100 or 1000."))
    source = algorithm.parameterAsSource(parameters, "INPUT", context)
    if source is not None and source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        raise GeometryError(
            tr("Layer '{}' has no geometries to find SUMMARY_ZONES by; choose buildings that have them.").format(
                source.sourceName()
            )
        )


def conclude(found, table, outcome) -> None:
    """Add rows, coverage and notes to the Outcome of an Allocation."""
    outcome.outputs["OUTPUT_SUMMARY"] = Rows.of(found.zones.frame, table, found.order)
    outcome.layers.append((tr("Summary zones"), table))
    outcome.numbers.update(numbers_of(found))
    outcome.tables += tables(found)
    outcome.warnings += found.notes


def numbers_of(found) -> dict:
    """Return the numbers of a result by the names of the outputs."""
    return {} if found.coverage is None else {"COVERAGE_PERCENT": found.coverage.percent}


def tables(found) -> list:
    """Return what the report says of known counts."""
    if found.coverage is None:
        return []
    head = [tr("Summary zones with people"), tr("Covered"), tr("Covered [%]")]
    row = [found.coverage.judged, found.coverage.covered, found.coverage.percent]
    return [(tr("Known persons within the 90 % intervals of the draws"), head, [row])]
