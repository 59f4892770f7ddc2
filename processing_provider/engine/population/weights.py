"""The weight of each building in the estimate, from its own columns, and the columns that some weights add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..core import columns, packages, rounding
from ..core.certain import certain
from ..core.errors import SettingError
from ..core.fields import Field
from ..core.frame import Input
from ..core.notes import Note, fact, note
from ..core.progress import Progress, part, silent
from ..core.types import Floats, Ids, Ints
from . import calibration, chosen, estimate, fields
from .calibration import Calibration, TooFewZones
from .choosing import LEAST_TOLD, Candidate
from .chosen import Compared, Wanted
from .forms import (
    BY_DWELLINGS,
    MEASURED,
    NAMES,
    NEEDS_AREA,
    Form,
    Looked,
    Places,
    allowed,
    form,
    look,
    raised,
    takes_footprints,
    with_storeys,
)
from .homes import beside
from .mixing import Zoned
from .parts import Parts
from .settings import DwellingSettings, EstimateSettings, Weight

shapely = packages.load("shapely")

__all__ = ["BY_DWELLINGS", "MEASURED", "NEEDS_AREA", "Classes", "Places", "Weighed", "takes_footprints", "weigh"]

WALLS_AT_MOST = 100_000
"""Buildings up to which estimated dwellings are compared though another weight was asked for: shared walls take as long to
find as the estimate does."""

EXPONENT_IDLE = note(
    "exponent_idle",
    "WEIGHT_EXPONENT has no effect on this weight; it is for volume, floor area and footprint area.",
)
HOUSEHOLDS_IDLE = note(
    "household_weight_idle",
    "HOUSEHOLD_WEIGHT has no effect: no households of the zones are known; choose HOUSEHOLDS_FIELD.",
)


@dataclass(frozen=True)
class Classes:
    """Densities by class of building.

    Attributes
    ----------
    of_building : (n,) object of str
    buildings : tuple of int
        Number of buildings of each class of `found`.
    found : Calibration
    """

    of_building: Ids
    buildings: tuple[int, ...]
    found: Calibration


@dataclass(frozen=True)
class Weighed(Form):
    """Weights, and what goes with them into the outputs.

    Attributes
    ----------
    kind : Weight
        What it came to: calibrated weights fall back where there are too few zones.
    classes : Classes or None
        Of calibrated weights.
    households : (n,) float or None
        Weights of households; None where they have those of persons.
    compared : tuple of Compared
        How well the weights foretell zones left out: for persons, and for households where they are counted.
    """

    kind: Weight = Weight.VOLUME
    classes: Classes | None = None
    households: Floats | None = None
    compared: tuple[Compared, ...] = ()

    def plus(self, ours: tuple[Field, ...], values: dict[str, Any]) -> Weighed:
        """Return the same with more columns."""
        return replace(self, fields=(*self.fields, *ours), columns={**self.columns, **values})

    def of_parts(self, parts: Parts, building_id: Ids) -> Weighed:
        """Give each part its share of its building."""
        values = {name: np.asarray(column, object)[parts.row] for name, column in self.columns.items()}
        if "dwell_est" in values:
            values["dwell_est"] = np.asarray(self.columns["dwell_est"], float)[parts.row] * parts.share
        if "counted_in" in values:
            values["counted_in"] = parts.once(values["counted_in"], building_id)
        return replace(self, weight=self.weight[parts.row] * parts.share, source=self.source[parts.row], columns=values)


def weigh(
    buildings: Input,
    zones: estimate.Zones,
    zone: Ints,
    places: Places,
    settings: EstimateSettings,
    tuning: DwellingSettings,
    unknown: str,
    progress: Progress,
    parts: Parts | None = None,
) -> Weighed:
    """Weigh the buildings.

    Parameters
    ----------
    buildings : Input
        Its parameters are HEIGHT_FIELD [m], STOREYS_FIELD, WEIGHT_FIELD, RESIDENTIAL_FIELD and CLASS_FIELD.
    zones : estimate.Zones
    zone : (n,) int
        Zone of each building, −1 if none.
    places : Places
        With footprints where `takes_footprints`.
    settings, tuning
    unknown : str
        What a building without a class is called.
    progress : Progress
    parts : Parts, optional
        Of divided buildings: these are weighed whole, each part gets its share, and what is returned has their rows.

    Raises
    ------
    CountError, EmptyInputError
    """
    homes = settings.household_weight
    if homes is None and settings.weight == Weight.CHOSEN and zones.households is not None:
        homes = Weight.CHOSEN  # by their own counts
    counted = homes is not None and zones.households is not None
    wanted = (settings.weight, homes) if homes is not None and counted else (settings.weight,)
    seen = look(buildings, zone, places, tuning, wanted, parts)
    task = _Task(seen, zones, settings.exponent, unknown)
    more = with_storeys(seen)
    tried = task if more is seen else replace(task, seen=more, made={})
    compared = _compare(tried, settings.weight, homes if counted else settings.weight, part(progress, 0, 0.3))
    whole: tuple[Compared, ...] = ()
    if parts is not None and parts.replaced.size:
        whole = _compare(tried, settings.weight, None, part(progress, 0.3, 0.4), divided=False)
    task = replace(task, compared=compared)
    progress = part(progress, 0.4, 1)
    found = _one(task, settings.weight, False, part(progress, 0, 0.5 if counted else 1))
    found = replace(found, notes=(*seen.notes, *found.notes), compared=compared)
    kinds = [found.kind]
    if homes is not None and counted:
        others = _one(task, homes, True, part(progress, 0.5, 1))
        found, kinds = _beside(found, others, task.zone, zones), [found.kind, others.kind]
    elif homes is not None:
        found = replace(found, notes=(*found.notes, HOUSEHOLDS_IDLE))
    if found.households is None and buildings.frame.find(fields.HOUSEHOLD_WEIGHT.name):
        # Of an earlier run, and not true any more.
        nothing = {fields.HOUSEHOLD_WEIGHT.name: np.full(len(task.zone), None, dtype=object)}
        found = found.plus((fields.HOUSEHOLD_WEIGHT,), nothing)
    if settings.exponent != 1 and not set(kinds) & set(MEASURED):
        found = replace(found, notes=(*found.notes, EXPONENT_IDLE))
    told = [said for one in compared for said in chosen.said_of(one)] + _said_of_dividing(compared[:1], whole)
    return replace(found, notes=(*_agreeing(found.notes), *told))


def _agreeing(notes: Sequence[Note]) -> list[Note]:
    """Drop that footprints have no weight where another weight of the same run counts them for what they have above."""
    above = [said.values for said in notes if said.code == "footprints_above"]
    return [said for said in notes if said.code != "footprints_of_parts" or said.values not in above]


@dataclass(frozen=True)
class _Task:
    """What the weights of persons and those of households have in common."""

    seen: Looked
    zones: estimate.Zones
    exponent: float
    unknown: str
    compared: tuple[Compared, ...] = ()
    made: dict[Weight, Form] = field(default_factory=dict)

    def plain(self, weight: Weight, progress: Progress = silent) -> Form:
        """To the power 1; made once."""
        if weight == Weight.CALIBRATED and self.seen.area is not None:
            weight = Weight.DWELLINGS  # what is calibrated
        if weight not in self.made:
            self.made[weight] = form(self.seen, weight, progress)
        return self.made[weight]

    def form(self, weight: Weight, progress: Progress) -> Weighed:
        made = self.plain(weight, progress)
        power = self.exponent if weight in MEASURED else 1
        found = Weighed(raised(made.weight, power), made.source, made.notes, made.fields, made.columns, weight)
        return self.of_rows(found)

    def of_rows(self, found: Weighed) -> Weighed:
        """Weights of the rows to write: of parts where buildings are divided."""
        return found if self.seen.parts is None else found.of_parts(self.seen.parts, self.seen.places.id)

    @property
    def zone(self) -> Ints:
        """Zone of each row to write, −1 if none."""
        return self.seen.zone if self.seen.parts is None else self.seen.parts.zone

    def classes(self) -> Ids | None:
        """Classes of the buildings: those of CLASS_FIELD, else the types of building where dwellings are estimated."""
        given = self.seen.buildings.all_values("CLASS_FIELD")
        if given:
            parts = zip(*map(columns.labels, given.values()))
            return np.array([", ".join(label or self.unknown for label in labels) for labels in parts], dtype=object)
        estimated = self.made.get(Weight.DWELLINGS)
        return None if estimated is None else np.asarray(estimated.columns["dwell_type"], object)

    def private(self) -> Floats:
        """Persons outside of group quarters, (z,)."""
        quarters = self.zones.group_quarters
        return np.asarray(self.zones.population - (0 if quarters is None else quarters), float)


def _compare(
    task: _Task, weight: Weight, homes: Weight | None, progress: Progress, divided: bool = True
) -> tuple[Compared, ...]:
    """Compare the weights at hand by zones left out, for persons and, where they are counted, for households."""
    seen, zones = task.seen, task.zones
    used = [item for item in (weight, homes) if item is not None]
    is_chosen = Weight.CHOSEN in used
    inside = np.unique(task.zone[task.zone >= 0])
    if not len(inside) or not (is_chosen or len(inside) >= LEAST_TOLD):
        return ()
    at_hand = [
        item
        for item in allowed(seen)
        if item != Weight.DWELLINGS or is_chosen or set(used) & set(BY_DWELLINGS) or len(seen.zone) <= WALLS_AT_MOST
    ]
    steps = [part(progress, 0.6 * k / len(at_hand), 0.6 * (k + 1) / len(at_hand)) for k in range(len(at_hand))]
    forms = {item: task.plain(item, step).weight for item, step in zip(at_hand, steps)}
    if is_chosen and Weight.DWELLINGS in forms:
        # Of buildings all alike, those that somebody can live in.
        forms[Weight.EQUAL] = np.where(forms[Weight.DWELLINGS] > 0, forms[Weight.EQUAL], 0.0)
    wanted = [Wanted(False, task.private(), _candidate(task, weight))]
    if zones.households is not None and homes is not None:
        wanted.append(Wanted(True, zones.households, _candidate(task, homes)))
    points = None if seen.places.tree is None else seen.places.tree.geometries
    places = None if points is None else np.column_stack([shapely.get_x(points), shapely.get_y(points)])
    zoned = Zoned(seen.zone, seen.places.order, rounding.ranks(zones.id), places)
    if seen.parts is not None and divided:
        rows = seen.parts
        at = None if places is None else places[rows.row]
        zoned = Zoned(rows.zone, rounding.ranks(rows.id), zoned.zone_order, at, rows.row, rows.share)
    classes = task.classes() if is_chosen else None
    return tuple(chosen.compare(forms, zoned, wanted, classes, part(progress, 0.6, 1)))


def _said_of_dividing(divided: Sequence[Compared], whole: Sequence[Compared]) -> list[Note]:
    """Say whether the zones foretell each other better with their buildings divided, or whole."""
    if not divided or not whole or divided[0].used is None or whole[0].used is None:
        return []
    values = {
        "divided": divided[0].used.misplaced,
        "whole": whole[0].used.misplaced,
        "error": whole[0].used.error,
    }
    if values["whole"] + values["error"] < values["divided"]:
        return [
            note(
                "better_undivided",
                "Persons: each zone predicted from others near it, {divided:.1f} % came out in the wrong zone with divided "
                "buildings, and fewer, {whole:.1f} % (± {error:.1f}), with undivided ones: the zones seem to count a building "
                "at one place; turn SPLIT_STRADDLING off.",
                **values,
            )
        ]
    return [
        fact(
            note(
                "divided_left_out",
                "Persons: each zone predicted from others near it, {divided:.1f} % came out in the wrong zone with divided "
                "buildings, and {whole:.1f} % (± {error:.1f}) with undivided ones.",
                **values,
            )
        )
    ]


def _candidate(task: _Task, weight: Weight) -> Candidate:
    return Candidate(weight, task.exponent if weight in MEASURED else 1.0)


def _by_choice(task: _Task, homes: bool) -> Weighed:
    """Weigh by the mix that the zones chose; what is said of its parts, and their columns, are its own."""
    (compared,) = [one for one in task.compared if one.wanted.households == homes]
    parts = [task.made[form] for form in task.made if form in compared.parts]
    source = next((made.source for made in parts if (made.source != "").any()), parts[0].source)
    ours = {item.name: item for made in parts for item in made.fields}
    values = {name: column for made in parts for name, column in made.columns.items()}
    notes = tuple(dict.fromkeys(said for made in parts for said in made.notes))
    return task.of_rows(Weighed(certain(compared.weight), source, notes, tuple(ours.values()), values, Weight.CHOSEN))


def _one(task: _Task, weight: Weight, homes: bool, progress: Progress) -> Weighed:
    """Weigh for persons or for households."""
    if weight == Weight.CHOSEN and task.compared:
        return _by_choice(task, homes)
    if weight != Weight.CALIBRATED or not len(task.seen.buildings) or not len(task.zones.id):
        return task.form(weight, progress)
    try:
        return _from_zones(task, homes, progress)
    except TooFewZones as few:
        there_is = [kind for kind in allowed(task.seen) if kind in MEASURED]
        instead = there_is[0] if there_is else Weight.EQUAL
        found = task.form(instead, progress)
        said = _fallen_back(few.note, NAMES[instead], homes)
        return replace(found, notes=(said, *found.notes))


def _fallen_back(why: Note, weight: Note, homes: bool) -> Note:
    if homes:
        return note(
            "household_calibration_falls_back",
            "{why} The weight of households is by {weight} instead, as if that had been chosen.",
            why=why,
            weight=weight,
        )
    return note(
        "calibration_falls_back",
        "{why} The weight is by {weight} instead, as if that had been chosen.",
        why=why,
        weight=weight,
    )


def _from_zones(task: _Task, homes: bool, progress: Progress) -> Weighed:
    zone = task.zone
    # Before any dwelling is estimated: with fewer there is nothing to choose between, whatever the classes.
    calibration.check_zones(len(np.unique(zone[zone >= 0])))
    found = task.form(Weight.CALIBRATED, part(progress, 0, 0.6))
    classes = _calibrate(task, found, homes, part(progress, 0.6, 1))
    density, verdict = classes.found.of_building, calibration.verdict(classes.found, homes)
    found = replace(found, weight=found.weight * density, notes=(*found.notes, verdict))
    if homes:
        return found
    ours = {"cal_class": classes.of_building, "cal_dens": density}
    return replace(found.plus(fields.CALIBRATION, ours), classes=classes)


def _calibrate(task: _Task, weighed: Weighed, homes: bool, progress: Progress) -> Classes:
    """Estimate the densities of the buildings' classes: those of CLASS_FIELD, else the types of building."""
    zones, zone = task.zones, task.zone
    classes = task.classes()
    if classes is None:
        raise SettingError(
            "class_missing", "CLASS_FIELD is missing: points are calibrated by the class of the building; choose it."
        )
    classes = classes if task.seen.parts is None else classes[task.seen.parts.row]
    counts = task.private()
    if homes and zones.households is not None:
        counts = zones.households
    # In the order of the ids: the last digit of a sum depends on the order of its terms.
    by_id = np.argsort(rounding.ranks(task.seen.places.id if task.seen.parts is None else task.seen.parts.id))
    found = calibration.calibrate(
        counts, rounding.ranks(zones.id), zone[by_id], weighed.weight[by_id], classes[by_id], progress
    )
    of_building = np.empty(len(by_id))
    of_building[by_id] = found.of_building
    found = replace(found, of_building=of_building)
    counted = tuple(int(np.count_nonzero((classes == name) & (zone >= 0))) for name in found.classes)
    return Classes(classes, counted, found)


def _beside(found: Weighed, others: Weighed, zone: Ints, zones: estimate.Zones) -> Weighed:
    """Add the weights of households to those of persons, with the columns that they bring."""
    weight, notes = beside(found.weight, others.weight, zone, zones)
    more = [item for item in others.fields if item.name not in found.columns]
    ours = {**{item.name: others.columns[item.name] for item in more}, fields.HOUSEHOLD_WEIGHT.name: weight}
    source = found.source if (found.source != "").any() else others.source
    said = tuple(dict.fromkeys((*found.notes, *others.notes, *notes)))
    found = found.plus((*more, fields.HOUSEHOLD_WEIGHT), ours)
    return replace(found, source=source, notes=said, households=weight)
