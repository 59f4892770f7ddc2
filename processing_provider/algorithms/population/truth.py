"""Validation of estimates per building against reference zones with known counts."""

import numpy as np
from qgis.core import QgsWkbTypes

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.metres import metres
from ...base.presentation import paragraphs
from ...engine.core import columns as inputs
from ...engine.core import packages, rounding
from ...engine.core.errors import EmptyInputError, GeometryError, SettingError
from ...engine.core.limits import HEIGHT
from ...engine.core.progress import part
from ...engine.core.spatial import repaired
from ...engine.population import estimate, fields, truth
from ...engine.population.fields import Field
from ...i18n import tr
from ...layers.reading import Rows

shapely = packages.load("shapely")

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


def suffix(pair: int) -> str:
    """Suffix of fields and outputs: none for the first pair, then _2, _3, …"""
    return f"_{pair + 1}" if pair else ""


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
        buildings = self.read(parameters, "INPUT", context, part(progress, 0, 0.4))
        reference = self.read(parameters, "REFERENCE", context, part(progress, 0.4, 0.5), buildings.crs)
        if not len(buildings) or not len(reference):
            raise EmptyInputError(tr("There are no buildings or no reference zones; choose layers that have some."))
        notes = []
        ref_id = self.read_ids(parameters, "REFERENCE_ID_FIELD", context, reference, "zone", notes)
        zone, footprints = self._zone_of(parameters, context, buildings, reference, ref_id, notes)
        true_areas = metres(self.parameterAsSource(parameters, "INPUT", context), buildings.crs).good(lengths=False)
        if footprints is not None and not true_areas:
            notes.append(
                tr("The baselines by area were left out: {} has no true areas here; reproject the buildings.").format(
                    buildings.crs.authid() or buildings.crs.description()
                )
            )
            footprints = None
        coarse, coarse_id = self._coarse(parameters, context, buildings)
        rivals = self._rivals(parameters, context, buildings, footprints, coarse, notes)
        area = self._zone_area(parameters, context, reference, coarse_id, notes) if true_areas else None
        progress(0.6, "")
        pairs = list(zip(*(self.fields(parameters, name, context) for name in ("VALUE_FIELDS", "REFERENCE_FIELDS"))))
        seed = self.parameterAsInt(parameters, "SEED", context)
        columns = {"ref_id": ref_id, "n_bldg": np.bincount(zone[zone >= 0], minlength=len(ref_id))}
        our_fields, numbers, scored, worst = [*fields.VALIDATION_ZONES], {}, [], None
        for pair, (value, count) in enumerate(pairs):
            step = part(progress, 0.6 + 0.4 * pair / len(pairs), 0.6 + 0.4 * (pair + 1) / len(pairs))
            values, more = inputs.estimates(buildings.column(value), value)
            notes += more
            known = truth.known_counts(reference.column(count), count, notes, "reference zones")
            sums = truth.sum_zones(values, zone, len(ref_id))
            notes += _gaps(value, sums, values)
            result = truth.accuracy(sums.zone, known)
            numbers.update({name + suffix(pair): getattr(result, attribute) for name, attribute, _ in SCORES})
            if not pair:
                numbers["OUTSIDE"] = sums.outside
            scored.append((value, tr("Estimate"), result, np.nan))
            scored += self._baselines(value, values, known, zone, sums, coarse, coarse_id, rivals, area, seed, step)
            error = sums.zone - known
            worst = np.abs(np.nan_to_num(error)) if worst is None else worst
            percent = np.full(len(known), np.nan)
            large = known >= truth.LEAST_PEOPLE
            percent[large] = 100 * error[large] / known[large]
            named = [Field(f.name + suffix(pair), f.type, f.unit, f.meaning) for f in fields.VALIDATION]
            our_fields += named
            columns.update(zip((f.name for f in named), (sums.zone, known, error, percent)))
        rows = [_score_row(*item) for item in scored]
        return Outcome(
            outputs={
                # Worst first by the first pair, as a technician reads it; ties by id.
                "OUTPUT": Rows(our_fields, columns, reference, np.lexsort((rounding.ranks(ref_id), -worst))),
                "OUTPUT_SCORES": Rows(
                    fields.VALIDATION_SCORES,
                    {f.name: [row[i] for row in rows] for i, f in enumerate(fields.VALIDATION_SCORES)},
                ),
            },
            numbers={name: value for name, value in numbers.items() if value == value},
            warnings=notes,
            styles={"OUTPUT": "errors"},
            layers=[(tr("Buildings"), buildings), (tr("Reference zones"), reference)],
            tables=[(tr("Accuracy against known counts"), _head(), rows), self._worst(pairs, ref_id, columns, worst)],
        )

    def _zone_of(self, parameters, context, buildings, reference, ref_id, notes):
        """Return the reference zone of each building, and the footprints where there are any."""
        by_place = not self.field(parameters, "BUILDING_REFERENCE_FIELD", context)
        footprints, more = repaired(buildings.geometries(), "buildings")
        notes += more
        if by_place:
            polygons, more = repaired(reference.geometries(), "zones")
            notes += more
            zone, several = estimate.locate(shapely.point_on_surface(footprints), polygons, rounding.ranks(ref_id))
            if several:
                notes.append(
                    f"{several:,} buildings lie in more than one reference zone (a shared border, or zones overlap); the first "
                    "zone took them."
                )
        else:
            column = buildings.column(self.field(parameters, "BUILDING_REFERENCE_FIELD", context))
            zone, by_number = inputs.match(inputs.labels(column), ref_id, "zone")
            if by_number:
                notes.append(
                    f"{by_number:,} buildings were matched to their zone by number, because leading zeros were lost."
                )
        if not np.any(zone >= 0):
            raise GeometryError(
                tr("No building lies in any reference zone; check that both layers cover the same place and their CRS.")
            )
        is_polygon = QgsWkbTypes.geometryType(buildings.wkb_type) == POLYGON
        return zone, footprints if is_polygon else None

    def _coarse(self, parameters, context, buildings):
        """Return the coarse zone of each building, and the ids of the coarse zones: one where no field says."""
        name = self.field(parameters, "BUILDING_ZONE_FIELD", context)
        if not name:
            return np.zeros(len(buildings), np.int64), np.array([""], dtype=object)
        labels = inputs.labels(buildings.column(name))
        ids, coarse = np.unique(labels.astype(str), return_inverse=True)
        first = int(len(ids) > 0 and ids[0] == "")
        return coarse - first, ids[first:].astype(object)

    def _rivals(self, parameters, context, buildings, footprints, coarse, notes):
        """Return baseline weights as (label, (n,) weights, whether people are drawn by it)."""
        found = [(tr("Equal per building"), np.ones(len(buildings)), footprints is None)]
        if footprints is not None:
            area = np.nan_to_num(shapely.area(footprints))
            height = self.read_measured(parameters, "HEIGHT_FIELD", context, buildings, HEIGHT, notes)
            found.append((tr("Footprint area"), area, True))
            if height is not None and np.any(height > 0):
                found.append((tr("Volume"), area * estimate.fill_missing(height, coarse, "height")[0], False))
        field = self.field(parameters, "RESIDENTIAL_FIELD", context)
        if field:
            share = inputs.shares(buildings.column(field), field)
            notes += estimate.check_share(share)
            lived_in = np.where(np.isnan(share), 1.0, share)
            residential = [(tr("{}, residential").format(name), w * lived_in, drawn) for name, w, drawn in found]
            found = [(name, w, False) for name, w, _ in found] + residential
        return found

    def _zone_area(self, parameters, context, reference, coarse_id, notes):
        """Return area and coarse zone of the reference zones; None where areas or coarse zones are not known."""
        polygons = QgsWkbTypes.geometryType(reference.wkb_type) == POLYGON
        if not polygons:
            return None
        area = np.nan_to_num(shapely.area(repaired(reference.geometries(), "zones")[0]))
        field = self.field(parameters, "REFERENCE_ZONE_FIELD", context)
        if field:
            return area, inputs.match(inputs.labels(reference.column(field)), coarse_id, "zone")[0]
        if len(coarse_id) == 1:
            return area, np.zeros(len(reference), np.int64)
        notes.append(
            tr(
                "The baseline that is uniform by area needs REFERENCE_ZONE_FIELD, because there are several "
                "coarse zones."
            )
        )
        return None

    def _baselines(self, value, values, known, zone, sums, coarse, coarse_id, rivals, area, seed, progress):
        """Score the same people spread by something simpler: rows of (value, method, accuracy, spread)."""
        found = []
        for label, weight, drawn in rivals:
            simple = truth.sum_zones(truth.spread(values, coarse, weight), zone, len(known))
            found.append((value, label, truth.accuracy(simple.zone, known), np.nan))
            if drawn:
                draws = truth.random_draws(values, coarse, coarse_id, weight, zone, known, seed, progress)
                mean = truth.mean(draws)
                name = tr("At random by {}, mean of {} seeds").format(label.lower(), truth.SEEDS)
                found.append((value, name, mean, float(np.std([draw.misplaced for draw in draws], ddof=1))))
        if area is not None:
            flat = truth.uniform(sums.zone, area[1], area[0])
            found.append((value, tr("Uniform by area of the reference zones"), truth.accuracy(flat, known), np.nan))
        return found

    @staticmethod
    def _worst(pairs, ref_id, columns, worst, most=20):
        order = np.lexsort((rounding.ranks(ref_id), -worst))[:most]
        head = [tr("Zone"), tr("Buildings"), tr("Estimated"), tr("Known"), tr("Difference"), tr("Error [%]")]
        names = ("n_bldg", *(f.name for f in fields.VALIDATION))
        rows = [[ref_id[z], *(float(columns[name][z]) for name in names)] for z in order]
        return tr("Zones with the largest errors: {}").format(pairs[0][0]), head, rows


def _gaps(value, sums, values) -> list:
    notes = []
    if sums.outside:
        notes.append(
            f"{sums.outside:,} buildings with {sums.outside_sum:,.1f} of '{value}' ({100 * sums.outside_sum / np.nansum(values):.1f} "
            "%) lie outside of all reference zones."
            if np.nansum(values)
            else f"{sums.outside:,} buildings lie outside of all reference zones."
        )
    if sums.unknown:
        notes.append(
            f"{sums.unknown:,} buildings in reference zones have no value in field '{value}'; unknown is not zero."
        )
    lost = int(np.count_nonzero(np.isnan(sums.zone)))
    if lost:
        notes.append(f"{lost:,} reference zones have buildings, but none with a value in '{value}'; they are left out.")
    return notes


def _score_row(value, method, score, deviation) -> list:
    return [
        value, method, score.zones, score.estimated, score.known, score.mae, score.rmse, score.bias, score.total_absolute,
        score.misplaced, deviation, score.percent,
    ]  # fmt: skip


def _head() -> list:
    return [
        tr("Field"), tr("Method"), tr("Zones"), tr("Estimated"), tr("Known"), tr("MAE"), tr("RMSE"), tr("Bias"),
        tr("Total absolute error"), tr("Misplaced [%]"), tr("± over seeds"), tr("Error of zones ≥ 10 [%]"),
    ]  # fmt: skip
