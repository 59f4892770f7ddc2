"""What the full workflow gives, as rows, allocations and tables of the report."""

from __future__ import annotations

from ....engine.population.workflow import Result
from ....i18n import tr
from ....layers import report
from ....layers.outcome import Section
from ....layers.rows import Rows
from .. import compared, estimate, tables
from .given import Given


def outputs(given: Given, found: Result) -> dict[str, Rows]:
    """Return the rows by output."""
    read = given.tables
    rows = {
        "OUTPUT": Rows.of(
            found.buildings.frame, estimate.of_parts(read["INPUT"], found.estimated), found.building_order
        ),
        "OUTPUT_ZONES": Rows.of(found.zones.frame, read["ZONES"], found.zone_order),
        "OUTPUT_WEIGHTS": compared.rows_of(found.estimated.weighed),
    }
    if found.summed is not None:
        rows["OUTPUT_SUMMARY"] = Rows.of(found.summed.zones.frame, read["SUMMARY_ZONES"], found.summed.order)
    if found.households is not None:
        listed = read.get("HOUSEHOLDS")
        rows["OUTPUT_HOUSEHOLDS"] = Rows.of(found.households.frame, listed, found.household_order, geometry=False)
    return rows


def methods(found: Result) -> list[report.Method]:
    """Return the allocations for the report."""
    made = ((tr("Optimization"), found.optimized), (tr("Monte Carlo"), found.simulated))
    return [
        report.of_allocation(name, result.found, result.given.household_id)
        for name, result in made
        if result is not None
    ]


def sections(found: Result) -> list[Section]:
    """Return what the report says of the stages, beside the allocations."""
    said = [] if found.classified is None else tables.of_classification(found.classified)
    said += compared.of_weights(found.estimated.weighed)
    if found.optimized is not None:
        said += tables.of_moves(found.optimized.found)
    if found.simulated is not None:
        said += tables.of_between(found.simulated.found.between)
    return said if found.summed is None else said + tables.of_summary(found.summed)
