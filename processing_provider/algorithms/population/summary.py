"""What the draws of a Monte Carlo allocation say of any zones, and whether their intervals hold known counts."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsWkbTypes

from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.types import Context, Parameters
from ...engine.core.errors import GeometryError, SettingError
from ...engine.population.stages.summary import Result
from ...i18n import tr
from ...layers.reading import Table
from ...layers.rows import Rows
from . import tables


def wanted(algorithm: DoorstepAlgorithm, parameters: Parameters) -> bool:
    """Tell whether anything of the summary was asked for."""
    return any(algorithm.given(parameters, name) for name in ("SUMMARY_ZONES", "OUTPUT_SUMMARY"))


def refuse(algorithm: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
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


def conclude(found: Result, table: Table, outcome: Outcome) -> None:
    """Add rows, coverage and notes to the Outcome of an Allocation."""
    outcome.outputs["OUTPUT_SUMMARY"] = Rows.of(found.zones.frame, table, found.order)
    outcome.layers.append((tr("Summary zones"), table))
    outcome.numbers.update(numbers_of(found))
    outcome.tables += tables.of_summary(found)
    outcome.notes += found.notes


def numbers_of(found: Result) -> dict[str, Any]:
    """Return the numbers of a result by the names of the outputs."""
    return {} if found.coverage is None else {"COVERAGE_PERCENT": found.coverage.percent}
