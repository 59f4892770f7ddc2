"""Validation of estimates per building against reference zones with known counts."""

from qgis.core import QgsWkbTypes

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.metres import metres
from ...base.presentation import paragraphs
from ...engine.core.errors import GeometryError, SettingError
from ...engine.core.progress import part
from ...engine.population import fields
from ...engine.population.stages import truth as stage
from ...engine.population.stages.truth import suffix
from ...i18n import said, tr
from ...layers.rows import Rows

MOST_PAIRS = 4
SCORES = (
    ("MAE", "mae", lambda: tr("Mean absolute error [people per zone]")),
    ("RMSE", "rmse", lambda: tr("Root mean squared error [people per zone]")),
    ("BIAS", "bias", lambda: tr("Mean error [people per zone]")),
    ("TAE", "total_absolute", lambda: tr("Total absolute error [people]")),
    ("MISPLACED_PERCENT", "misplaced", lambda: tr("People misplaced [%]")),
    ("PERCENT_ERROR", "percent", lambda: tr("Mean absolute percent error, zones of 10 people and more [%]")),
)
POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


class ValidateEstimates(DoorstepAlgorithm):
    """Validation of estimates per building against reference zones with known counts."""

    def name(self):
        return "validateestimates"

    def displayName(self):
        return tr("Validate estimates against reference zones")

    def shortDescription(self):
        return tr("Scores estimates against known counts of zones that the estimate has not seen.")

    def tags(self):
        return tr("accuracy,error,mae,rmse,bias,baseline,test").split(",")

    def shortHelpString(self):
        return paragraphs(
            tr(
                "Sums buildings over reference zones with known counts and scores the difference: the test of "
                "accuracy that Ye et al. (2024, 5.2) ask for."
            ),
            tr("What goes in:"),
            (
                tr("Buildings with estimates made from coarse zones."),
                tr("Fine zones with known counts that the estimate has not seen."),
            ),
            tr("What comes out:"),
            (
                tr("The reference zones with their errors."),
                tr(
                    "Scores of the estimates and of baselines: the same people of each coarse zone spread evenly "
                    "over the buildings, by footprint area, by volume, by chance, or evenly over the area."
                ),
                tr("Misplaced: half the absolute error as a share of the people, those who would have to move."),
            ),
            tr("What to doubt:"),
            (
                tr("Without the coarse zone of each building, the baselines spread the people of the whole layer."),
                tr(
                    "A zone without buildings counts as 0. A zone whose buildings have no value is left out, and "
                    "a warning counts it."
                ),
            ),
        )

    def parameters(self):
        return [
            p.source(
                "INPUT",
                tr("Buildings with estimates"),
                [p.POLYGONS, p.POINTS],
                tr("The output of an estimate or an allocation made from coarse zones."),
            ),
            p.field(
                "VALUE_FIELDS",
                tr("Estimates of the buildings"),
                "INPUT",
                tr("One field or several, such as pop_est and hh_est."),
                multiple=True,
            ),
            p.source(
                "REFERENCE",
                tr("Reference zones"),
                [p.TABLE],
                tr("Polygons with known counts. A table is enough where BUILDING_REFERENCE_FIELD is given."),
            ),
            p.field(
                "REFERENCE_ID_FIELD",
                tr("Reference zone id"),
                "REFERENCE",
                tr("Unique. Empty: the features' own numbers."),
                optional=True,
            ),
            p.field(
                "REFERENCE_FIELDS",
                tr("Known counts"),
                "REFERENCE",
                tr("One for each estimate, in the same order; one field may stand several times."),
                multiple=True,
            ),
            p.field(
                "BUILDING_REFERENCE_FIELD",
                tr("Reference zone id of the building"),
                "INPUT",
                tr("Instead of looking in which zone the building lies."),
                optional=True,
            ),
            p.field(
                "BUILDING_ZONE_FIELD",
                tr("Coarse zone id of the building"),
                "INPUT",
                tr("The zone that the estimate spread; the baselines spread the same people within it."),
                default="zone_id",
            ),
            p.field(
                "REFERENCE_ZONE_FIELD",
                tr("Coarse zone id of the reference zone"),
                "REFERENCE",
                tr("For the baseline that is uniform by area, where there are several coarse zones."),
                optional=True,
            ),
            p.field("HEIGHT_FIELD", tr("Height [m]"), "INPUT", tr("For the baseline by volume."), default="height"),
            p.field(
                "RESIDENTIAL_FIELD",
                tr("Residential share"),
                "INPUT",
                tr("A share from 0 to 1 or yes/no; with it the baselines stand with and without it."),
                optional=True,
            ),
            p.seed(),
            p.sink(
                "OUTPUT",
                tr("Reference zones with errors"),
                p.TABLE,
                text=tr("Estimate, known count and error of every reference zone."),
            ),
            p.sink(
                "OUTPUT_SCORES",
                tr("Scores of estimates and baselines"),
                p.TABLE,
                optional=True,
                text=tr("One row for each estimate and each baseline."),
            ),
            p.html(),
            *p.numbers(
                *(
                    (name + suffix(pair), label() + (f" ({pair + 1})" if pair else ""))
                    for pair in range(MOST_PAIRS)
                    for name, _, label in SCORES
                ),
                ("OUTSIDE", tr("Buildings outside of all reference zones")),
            ),
        ]

    def refuse(self, parameters, context):
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

    def compute(self, parameters, context, feedback, progress):
        buildings, values = self.input(parameters, "INPUT", context, part(progress, 0, 0.4), whole=False)
        reference, known = self.input(parameters, "REFERENCE", context, part(progress, 0.4, 0.5), buildings.crs)
        true_areas = metres(self.parameterAsSource(parameters, "INPUT", context), buildings.crs).good(lengths=False)
        crs = buildings.crs.authid() or buildings.crs.description()
        seed = self.parameterAsInt(parameters, "SEED", context)
        result = stage.run(values, known, seed, true_areas, crs, part(progress, 0.5, 1))
        rows = [_score_row(score) for score in result.scores]
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
                    {f.name: [row[i] for row in rows] for i, f in enumerate(fields.VALIDATION_SCORES)},
                ),
            },
            numbers={**{k: v for k, v in numbers.items() if v == v}, "OUTSIDE": result.outside},
            warnings=list(result.notes),
            styles={"OUTPUT": "errors"},
            layers=[(tr("Buildings"), buildings), (tr("Reference zones"), reference)],
            tables=[
                (tr("Accuracy against known counts"), _head(), rows),
                _worst(values.name("VALUE_FIELDS"), result),
            ],
        )


def _worst(value, result, most=20) -> tuple:
    """Return the zones with the largest errors, for the report."""
    head = [tr("Zone"), tr("Buildings"), tr("Estimated"), tr("Known"), tr("Difference"), tr("Error [%]")]
    columns = [result.zones.frame.column(name) for name in ("n_bldg", *(field.name for field in fields.VALIDATION))]
    rows = [
        [result.zone_id[z], *(float("nan") if column[z] is None else float(column[z]) for column in columns)]
        for z in result.order[:most].tolist()
    ]
    return tr("Zones with the largest errors: {}").format(value), head, rows


def _score_row(score) -> list:
    found = score.accuracy
    return [
        score.value, said(score.method), found.zones, found.estimated, found.known, found.mae, found.rmse, found.bias,
        found.total_absolute, found.misplaced, score.deviation, found.percent,
    ]  # fmt: skip


def _head() -> list:
    return [
        tr("Field"), tr("Method"), tr("Zones"), tr("Estimated"), tr("Known"), tr("MAE"), tr("RMSE"), tr("Bias"),
        tr("Total absolute error"), tr("Misplaced [%]"), tr("± over seeds"), tr("Error of zones ≥ 10 [%]"),
    ]  # fmt: skip
