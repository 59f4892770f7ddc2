"""What says whether buildings are lived in, beside their own columns: points of interest, land use, and rules for categories."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem

from ...base.algorithm import DoorstepAlgorithm
from ...base.types import Context, Parameters
from ...engine.core.frame import Input
from ...engine.core.progress import Progress, part
from ...engine.population.residential import floor_space
from ...engine.population.residential.rules import read_rules
from ...engine.population.residential.table import Rule
from ...i18n import tr
from ...layers.reading import Table


@dataclass(frozen=True)
class Evidence:
    """What says whether buildings are lived in, None for what was not given; `tables` were read for it, with their labels."""

    poi: Input | None
    land_use: Input | None
    tables: list[tuple[str, Table]]


def read(
    step: DoorstepAlgorithm,
    parameters: Parameters,
    context: Context,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress,
) -> Evidence:
    """Read points of interest and land use, in the CRS of the buildings."""
    points, poi = step.input(parameters, "POI", context, part(progress, 0, 0.75), crs, whole=False)
    areas, land_use = step.input(parameters, "LAND_USE", context, part(progress, 0.75, 1), crs, whole=False)
    found = ((tr("Points of interest"), points), (tr("Land use"), areas))
    return Evidence(poi, land_use, [(label, table) for label, table in found if table is not None])


def rules_of(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> tuple[Rule, ...] | None:
    """Return the rules of a table of the user's own, None without one."""
    return read_rules(step.parameterAsFile(parameters, "RULES", context)) if step.given(parameters, "RULES") else None


def floor_space_of(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> tuple[Rule, ...] | None:
    """Return the floor space of POI by a table of the user's own, None without one."""
    if not step.given(parameters, "FLOOR_SPACE"):
        return None
    return floor_space.read(step.parameterAsFile(parameters, "FLOOR_SPACE", context))
