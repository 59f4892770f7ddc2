"""Estimates against reference zones with known counts, and baselines beside them, as one stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core import columns, packages, rounding
from ...core.errors import EmptyInputError, GeometryError
from ...core.fields import Field
from ...core.frame import Input
from ...core.limits import HEIGHT
from ...core.notes import Note, note
from ...core.progress import Progress, part
from ...core.spatial import repaired
from ...core.types import Floats, Ids, Ints
from .. import estimate, fields, truth
from ..truth import Accuracy, Sums

shapely = packages.load("shapely")


def suffix(pair: int) -> str:
    """Suffix of fields and outputs: none for the first pair, then _2, _3 and so on."""
    return f"_{pair + 1}" if pair else ""


@dataclass(frozen=True)
class Baseline:
    """Something simpler that spreads the same people.

    Attributes
    ----------
    label, within : Note
        What it is called, by itself and within a sentence.
    weight : (n,) float
        Of each building.
    drawn : bool
        Whether people are drawn at random by it as well.
    """

    label: Note
    within: Note
    weight: Floats
    drawn: bool

    def of_dwellings(self, share: Floats) -> Baseline:
        """Return the same, for the share of each building that is lived in."""
        label = note("residential", "{baseline}, residential", baseline=self.label)
        within = note("residential", "{baseline}, residential", baseline=self.within)
        return Baseline(label, within, self.weight * share, self.drawn)


@dataclass(frozen=True)
class Score:
    """How well one way to spread the people of one pair of fields met the known counts.

    Attributes
    ----------
    value : str
        Field of the buildings.
    method : Note
    accuracy : Accuracy
    deviation : float
        Standard deviation of the share misplaced over the seeds [%]; NaN where nothing is by chance.
    """

    value: str
    method: Note
    accuracy: Accuracy
    deviation: float = float("nan")


@dataclass(frozen=True)
class Result:
    """The test.

    Attributes
    ----------
    zones : Input
        Reference zones with their errors.
    zone_id : (z,) object of str
    order : (z,) int
        Rows of the zones, the largest errors first, as who looks into them reads.
    scores : tuple of Score
    found : tuple of Accuracy
        Of the estimates, by pair.
    outside : int
        Buildings outside of all reference zones.
    notes : tuple of Note or str
    """

    zones: Input
    zone_id: Ids
    order: Ints
    scores: tuple[Score, ...]
    found: tuple[Accuracy, ...]
    outside: int
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class _Place:
    """Where the buildings lie, what they are told of their coarse zones, and what they are held against."""

    zone: Ints
    coarse: Ints
    coarse_id: Ids
    rivals: Sequence[Baseline]
    area: tuple[Floats, Ints] | None
    seed: int


def run(buildings: Input, reference: Input, seed: int, true_areas: bool, crs: str, progress: Progress) -> Result:
    """Sum estimates of buildings over reference zones and score the difference.

    Parameters
    ----------
    buildings : Input
        Its parameters are VALUE_FIELDS, BUILDING_REFERENCE_FIELD, BUILDING_ZONE_FIELD, HEIGHT_FIELD [m] and
        RESIDENTIAL_FIELD.
    reference : Input
        REFERENCE_ID_FIELD, REFERENCE_FIELDS and REFERENCE_ZONE_FIELD; in the CRS of the buildings.
    seed : int
    true_areas : bool
        Whether areas of the CRS are areas on the ground.
    crs : str
        What it is called, for a note.
    progress : Progress

    Raises
    ------
    CountError, EmptyInputError, GeometryError, IdError
    """
    if not len(buildings) or not len(reference):
        raise EmptyInputError(
            "nothing_to_validate", "There are no buildings or no reference zones; choose layers that have some."
        )
    notes: list[Any] = []
    zone_id = reference.ids("REFERENCE_ID_FIELD", "zone", notes)
    zone, footprints = _zone_of(buildings, reference, zone_id, notes)
    if footprints is not None and not true_areas:
        notes.append(
            note(
                "no_true_areas",
                "The baselines by area were left out: {crs} has no true areas here; reproject the buildings.",
                crs=crs,
            )
        )
        footprints = None
    coarse, coarse_id = _coarse(buildings)
    rivals = _rivals(buildings, footprints, coarse, notes)
    area = _zone_area(reference, coarse_id, notes) if true_areas else None
    place = _Place(zone, coarse, coarse_id, rivals, area, seed)
    progress(0.1, "")
    pairs = list(zip(buildings.names("VALUE_FIELDS"), reference.names("REFERENCE_FIELDS")))
    made: dict[str, Any] = {"ref_id": zone_id, "n_bldg": np.bincount(zone[zone >= 0], minlength=len(zone_id))}
    headings, scores, found, worst, outside = [*fields.VALIDATION_ZONES], [], [], np.zeros(len(zone_id)), 0
    for pair, (value, count) in enumerate(pairs):
        step = part(progress, 0.1 + 0.9 * pair / len(pairs), 0.1 + 0.9 * (pair + 1) / len(pairs))
        values, more = columns.estimates(buildings.frame.column(value), value)
        notes += more
        known = truth.known_counts(reference.frame.column(count), count, notes, truth.REFERENCE_ZONES)
        sums = truth.sum_zones(values, zone, len(zone_id))
        notes += _gaps(value, sums, values)
        found.append(truth.accuracy(sums.zone, known))
        scores.append(Score(value, note("estimate", "Estimate"), found[-1]))
        scores += _baselines(place, value, values, known, sums, step)
        error = sums.zone - known
        if not pair:
            worst, outside = np.abs(np.nan_to_num(error)), sums.outside
        named = [Field(field.name + suffix(pair), field.type, field.unit, field.meaning) for field in fields.VALIDATION]
        headings += named
        made.update(zip((field.name for field in named), (sums.zone, known, error, _percent(error, known))))
    order = np.lexsort((rounding.ranks(zone_id), -worst))
    return Result(reference.plus(headings, made), zone_id, order, tuple(scores), tuple(found), outside, tuple(notes))


def _percent(error: Floats, known: Floats) -> Floats:
    percent = np.full(len(known), np.nan)
    large = known >= truth.LEAST_PEOPLE
    percent[large] = 100 * error[large] / known[large]
    return percent


def _zone_of(buildings: Input, reference: Input, zone_id: Ids, notes: list[Any]) -> tuple[Ints, Any]:
    """Return the reference zone of each building, and the footprints where there are any."""
    footprints, more = repaired(buildings.frame.geometries(), "buildings")
    notes += more
    labels = buildings.labels("BUILDING_REFERENCE_FIELD")
    if labels is None:
        polygons, more = repaired(reference.frame.geometries(), "zones")
        notes += more
        zone, several = estimate.locate(shapely.point_on_surface(footprints), polygons, rounding.ranks(zone_id))
        if several:
            notes.append(
                note(
                    "in_several_reference_zones",
                    "Buildings in more than one reference zone (a shared border, or zones overlap), of which the first "
                    "took them: {buildings}.",
                    buildings=several,
                )
            )
    else:
        zone, by_number = columns.match(labels, zone_id, "zone")
        if by_number:
            notes.append(
                note(
                    "matched_by_number",
                    "Buildings matched to their zone by number, because leading zeros were lost: {buildings}.",
                    buildings=by_number,
                )
            )
    if not np.any(zone >= 0):
        raise GeometryError(
            "outside_reference_zones",
            "No building lies in any reference zone; check that both layers cover the same place and their CRS.",
        )
    return zone, footprints if buildings.frame.kind == "polygon" else None


def _coarse(buildings: Input) -> tuple[Ints, Ids]:
    """Return the coarse zone of each building, and the ids of the coarse zones: one where no field says."""
    labels = buildings.labels("BUILDING_ZONE_FIELD")
    if labels is None:
        return np.zeros(len(buildings), np.int64), np.array([""], dtype=object)
    ids, coarse = np.unique(labels.astype(str), return_inverse=True)
    first = int(len(ids) > 0 and ids[0] == "")
    return coarse - first, ids[first:].astype(object)


def _rivals(buildings: Input, footprints: Any, coarse: Ints, notes: list[Any]) -> list[Baseline]:
    """Return the baselines by weights of the buildings."""
    equal = note("equal", "Equal per building"), note("equal", "equal per building")
    found = [Baseline(*equal, np.ones(len(buildings)), footprints is None)]
    if footprints is not None:
        area = np.nan_to_num(shapely.area(footprints))
        height = buildings.measured("HEIGHT_FIELD", HEIGHT, notes)
        by_area = note("footprint_area", "Footprint area"), note("footprint_area", "footprint area")
        found.append(Baseline(*by_area, area, True))
        if height is not None and np.any(height > 0):
            volume = area * estimate.fill_missing(height, coarse, "height")[0]
            found.append(Baseline(note("volume", "Volume"), note("volume", "volume"), volume, False))
    share = buildings.read("RESIDENTIAL_FIELD", columns.shares)
    if share is None:
        return found
    notes += estimate.check_share(share)
    lived_in = np.where(np.isnan(share), 1.0, share)
    whole = [Baseline(one.label, one.within, one.weight, False) for one in found]
    return whole + [one.of_dwellings(lived_in) for one in found]


def _zone_area(reference: Input, coarse_id: Ids, notes: list[Any]) -> tuple[Floats, Ints] | None:
    """Return area and coarse zone of the reference zones; None where areas or coarse zones are not known."""
    if reference.frame.kind != "polygon":
        return None
    area = np.nan_to_num(shapely.area(repaired(reference.frame.geometries(), "zones")[0]))
    labels = reference.labels("REFERENCE_ZONE_FIELD")
    if labels is not None:
        return area, columns.match(labels, coarse_id, "zone")[0]
    if len(coarse_id) == 1:
        return area, np.zeros(len(reference), np.int64)
    notes.append(
        note(
            "no_coarse_zone",
            "The baseline that is uniform by area needs REFERENCE_ZONE_FIELD, because there are several coarse zones.",
        )
    )
    return None


def _baselines(place: _Place, value: str, values: Floats, known: Floats, sums: Sums, progress: Progress) -> list[Score]:
    """Score the same people spread by something simpler."""
    found = []
    for rival in place.rivals:
        spread = truth.spread(values, place.coarse, rival.weight)
        simple = truth.sum_zones(spread, place.zone, len(known))
        found.append(Score(value, rival.label, truth.accuracy(simple.zone, known)))
        if rival.drawn:
            draws = truth.random_draws(
                values, place.coarse, place.coarse_id, rival.weight, place.zone, known, place.seed, progress
            )
            by_chance = note(
                "by_chance",
                "At random by {baseline}, mean of {seeds} seeds",
                baseline=rival.within,
                seeds=truth.SEEDS,
            )
            deviation = float(np.std([draw.misplaced for draw in draws], ddof=1))
            found.append(Score(value, by_chance, truth.mean(draws), deviation))
    if place.area is not None:
        flat = truth.uniform(sums.zone, place.area[1], place.area[0])
        by_area = note("uniform", "Uniform by area of the reference zones")
        found.append(Score(value, by_area, truth.accuracy(flat, known)))
    return found


def _outside(value: str, sums: Sums, total: float) -> Note:
    """Say what of the buildings is in no reference zone."""
    if not total:
        return note(
            "outside_reference_zones",
            "Buildings outside of all reference zones: {buildings}.",
            buildings=sums.outside,
        )
    return note(
        "outside_reference_zones",
        "Buildings outside of all reference zones: {buildings} ({people:,.1f} of '{field}', {percent:.1f} %).",
        buildings=sums.outside,
        people=sums.outside_sum,
        field=value,
        percent=100 * sums.outside_sum / total,
    )


def _gaps(value: str, sums: Sums, values: Floats) -> list[Note]:
    """Say what of the buildings is in no reference zone, or not known."""
    notes = [_outside(value, sums, float(np.nansum(values)))] if sums.outside else []
    if sums.unknown:
        notes.append(
            note(
                "unknown_values",
                "Buildings in reference zones without a value in field '{field}': {buildings}; unknown is not zero.",
                field=value,
                buildings=sums.unknown,
            )
        )
    lost = int(np.count_nonzero(np.isnan(sums.zone)))
    if lost:
        notes.append(
            note(
                "zones_without_values",
                "Reference zones left out, because none of their buildings has a value in '{field}': {zones}.",
                field=value,
                zones=lost,
            )
        )
    return notes
