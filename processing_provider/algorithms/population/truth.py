"""Validation of estimates per building against reference zones with known counts."""

from __future__ import annotations

from qgis.core import QgsWkbTypes

from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.metres import metres
from ...base.types import Context, Feedback, Parameters
from ...engine.core.errors import GeometryError, SettingError
from ...engine.core.progress import Progress, part
from ...engine.population import fields
from ...engine.population.stages import truth as stage
from ...engine.population.stages.truth import suffix
from ...i18n import tr
from ...layers.rows import Rows
from . import definitions, tables
from .definitions.truth import MOST_PAIRS, SCORES

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


class ValidateEstimates(DoorstepAlgorithm):
    """Validation of estimates per building against reference zones with known counts."""

    definition = definitions.truth

    def name(self) -> str:
        return "validateestimates"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        source = self.parameterAsSource(parameters, "INPUT", context)
        reference = self.parameterAsSource(parameters, "REFERENCE", context)
        if source is None or reference is None:
            return
        values, counts = (self.fields(parameters, name, context) for name in ("VALUE_FIELDS", "REFERENCE_FIELDS"))
        if len(values) != len(counts):
            raise SettingError(
                tr(
                    "There are {} estimates and {} known counts; give one field of known counts for each estimate."
                ).format(len(values), len(counts))
            )
        if len(values) > MOST_PAIRS:
            raise SettingError(
                tr("{} estimates are too many; validate at most {} at once.").format(len(values), MOST_PAIRS)
            )
        by_place = not self.field(parameters, "BUILDING_REFERENCE_FIELD", context)
        if by_place and QgsWkbTypes.geometryType(reference.wkbType()) != POLYGON:
            raise GeometryError(
                tr(
                    "Layer '{}' has no polygons; choose zone polygons, or BUILDING_REFERENCE_FIELD with each "
                    "building's zone."
                ).format(reference.sourceName())
            )

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        buildings, values = self.required(parameters, "INPUT", context, part(progress, 0, 0.4), whole=False)
        reference, known = self.required(parameters, "REFERENCE", context, part(progress, 0.4, 0.5), buildings.crs)
        true_areas = metres(self.parameterAsSource(parameters, "INPUT", context), buildings.crs).good(lengths=False)
        crs = buildings.crs.authid() or buildings.crs.description()
        seed = self.parameterAsInt(parameters, "SEED", context)
        result = stage.run(values, known, seed, true_areas, crs, part(progress, 0.5, 1))
        scores = tables.of_scores(result.scores)
        numbers = {
            name + suffix(pair): getattr(found, attribute)
            for pair, found in enumerate(result.found)
            for name, attribute, _ in SCORES
        }
        return Outcome(
            outputs={
                "OUTPUT": Rows.of(result.zones.frame, reference, result.order),
                "OUTPUT_SCORES": Rows(
                    fields.VALIDATION_SCORES,
                    {f.name: [row[i] for row in scores[-1]] for i, f in enumerate(fields.VALIDATION_SCORES)},
                ),
            },
            numbers={**{k: v for k, v in numbers.items() if v == v}, "OUTSIDE": result.outside},
            notes=list(result.notes),
            styles={"OUTPUT": "errors"},
            layers=[(tr("Buildings"), buildings), (tr("Reference zones"), reference)],
            tables=[scores, tables.of_worst_zones(values.name("VALUE_FIELDS"), result)],
        )
