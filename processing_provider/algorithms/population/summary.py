"""What the draws of a Monte Carlo allocation say of any zones, and whether their intervals hold known counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsWkbTypes

from ...base import parameters as p
from ...engine.core import packages, rounding
from ...engine.core.errors import EmptyInputError, GeometryError, SettingError
from ...engine.core.spatial import repaired
from ...engine.population import estimate, fields
from ...engine.population.allocate import montecarlo
from ...i18n import tr
from ...layers.reading import Rows, Table
from .truth import known_counts

shapely = packages.load("shapely")

PARAMETERS = ("SUMMARY_ZONES", "SUMMARY_ID_FIELD", "SUMMARY_KNOWN_FIELD")
STATISTICS = dict(zip(("mean", "sd", "p05", "p95"), (field.name for field in fields.MONTE_CARLO_SPREAD)))


@dataclass(frozen=True)
class Summary:
    """Zones to sum over.

    Attributes
    ----------
    table : Table
    zone_id : (z,) object of str
    zone : (n,) int
        Of each building, −1 outside.
    known : (z,) float or None
        Known persons, NaN where they are not.
    """

    table: Table
    zone_id: np.ndarray
    zone: np.ndarray
    known: np.ndarray | None


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


def read(algorithm, parameters, context, buildings, notes, progress) -> Summary | None:
    """Read the zones and find that of each building; None where none were given."""
    if not algorithm.given(parameters, "SUMMARY_ZONES"):
        return None
    table = algorithm.read(parameters, "SUMMARY_ZONES", context, progress, buildings.crs)
    if not len(table):
        raise EmptyInputError(tr("SUMMARY_ZONES has no zones; choose a layer with at least one."))
    zone_id = algorithm.read_ids(parameters, "SUMMARY_ID_FIELD", context, table, "zone", notes)
    footprints, more = repaired(buildings.geometries(), "buildings")
    polygons, more_of_zones = repaired(table.geometries(), "zones")
    notes += more + more_of_zones
    zone, several = estimate.locate(shapely.point_on_surface(footprints), polygons, rounding.ranks(zone_id))
    if several:
        notes.append(
            tr(
                "{} buildings lie in more than one summary zone (a shared border, or zones overlap); the first "
                "zone took them."
            ).format(f"{several:,}")
        )
    if not np.any(zone >= 0):
        raise GeometryError(
            tr("No building lies in any of SUMMARY_ZONES; check that both layers cover the same place and their CRS.")
        )
    field = algorithm.field(parameters, "SUMMARY_KNOWN_FIELD", context)
    known = known_counts(table.column(field), field, notes, "summary zones") if field else None
    return Summary(table, zone_id, zone, known)


def conclude(summary: Summary, result, outcome) -> None:
    """Add rows, coverage and warning to the Outcome of an Allocation."""
    persons = result.group_persons
    found = montecarlo.describe(persons)
    columns = {
        "sum_id": summary.zone_id,
        "n_bldg": np.bincount(summary.zone[summary.zone >= 0], minlength=len(persons)),
        "persons": persons[:, 0],
        **{STATISTICS[name]: values for name, values in found.items()},
    }
    our_fields = list(fields.SUMMARY_ZONES)
    if summary.known is not None:
        our_fields += fields.SUMMARY_KNOWN
        known, low, high = summary.known, found["p05"], found["p95"]
        # Where nobody is and nobody was drawn there is nothing to hold.
        judged = np.isfinite(known) & ((known > 0) | (high > 0))
        covered = np.where(judged, (known >= low) & (known <= high), np.nan)
        columns.update({"known": known, "covered": covered})
        if judged.any():
            outcome.numbers["COVERAGE_PERCENT"] = float(100 * covered[judged].mean())
            head = [tr("Summary zones with people"), tr("Covered"), tr("Covered [%]")]
            row = [int(judged.sum()), int(covered[judged].sum()), outcome.numbers["COVERAGE_PERCENT"]]
            outcome.tables.append((tr("Known persons within the 90 % intervals of the draws"), head, [row]))
    outcome.outputs["OUTPUT_SUMMARY"] = Rows(
        our_fields, columns, summary.table, np.argsort(rounding.ranks(summary.zone_id))
    )
    outcome.layers.append((tr("Summary zones"), summary.table))
    outside = (summary.zone[result.problem.building] < 0) & (result.persons > 0)
    if outside.any():
        outcome.warnings.append(
            tr("{} buildings with {} persons lie outside of all summary zones.").format(
                f"{int(outside.sum()):,}", f"{int(result.persons[outside].sum()):,}"
            )
        )
