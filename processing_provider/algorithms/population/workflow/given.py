"""What a run of the full workflow is given, and reads."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem

from ....base import dependencies
from ....base.algorithm import DoorstepAlgorithm
from ....base.types import Context, Parameters
from ....engine.core.frame import Input
from ....engine.core.progress import Progress, part
from ....engine.population import workflow
from ....i18n import tr
from ....layers.reading import Table
from .. import evidence, heights, moves


def has_evidence(step: DoorstepAlgorithm, parameters: Parameters) -> bool:
    """Tell whether anything says which buildings are lived in."""
    return any(step.given(parameters, name) for name in dependencies.EVIDENCE)


def methods(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> list[str]:
    """Return the allocations to run; none where there are no households."""
    if not step.given(parameters, "HOUSEHOLDS") and not step.field(parameters, "HOUSEHOLDS_FIELD", context):
        return []
    return [name for name in dependencies.METHODS if step.parameterAsBool(parameters, name, context)]


class Given:
    """What a run reads: Tables by parameter, and the Inputs of the workflow made of them."""

    def __init__(self, step: DoorstepAlgorithm, parameters: Parameters, context: Context, progress: Progress) -> None:
        self.tables: dict[str, Table] = {}

        def read(
            name: str, start: float, end: float, crs: QgsCoordinateReferenceSystem | None = None, **how: Any
        ) -> Input | None:
            table, given = step.input(parameters, name, context, part(progress, start, end), crs, **how)
            if table is not None:
                self.tables[name] = table
            return given

        self.tables["INPUT"], buildings = step.required(parameters, "INPUT", context, part(progress, 0, 0.3))
        crs = self.tables["INPUT"].crs
        found = evidence.read(step, parameters, context, crs, part(progress, 0.3, 0.5))
        self.evidence = found.tables
        self.tables["ZONES"], zones = step.required(parameters, "ZONES", context, part(progress, 0.5, 0.6), crs)
        measures = step.given(parameters, "POINT_CLOUD")
        self.inputs = workflow.Inputs(
            buildings,
            zones,
            read("HOUSEHOLDS", 0.6, 0.9, geometry=False),
            found.poi,
            found.land_use,
            read("SUMMARY_ZONES", 0.9, 0.95, crs),
            read("PREVIOUS", 0.95, 1, geometry=False, whole=False),
            heights.sources(step, parameters, context) if measures else (),
            heights.cloud_crs(step, parameters, context) if measures else "",
            evidence.rules_of(step, parameters, context),
            moves.preferences(step, parameters, context),
            evidence.floor_space_of(step, parameters, context),
        )

    def layers(self, found: workflow.Result) -> list[tuple[str, Table]]:
        """Return label and Table of what the run used, for the report."""
        before = [(tr("Buildings"), "INPUT"), (tr("Zones"), "ZONES")]
        after = [
            (tr("Earlier result"), "PREVIOUS", found.optimized),
            (tr("Summary zones"), "SUMMARY_ZONES", found.summed),
            (tr("Households"), "HOUSEHOLDS", found.households),
        ]
        used = [(label, name) for label, name, result in after if result is not None and name in self.tables]
        return [
            *((label, self.tables[name]) for label, name in before),
            *self.evidence,
            *((label, self.tables[name]) for label, name in used),
        ]
