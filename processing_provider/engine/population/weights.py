"""The weight of each building in the estimate, from its own columns, and the columns that some weights add."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..core import columns, rounding
from ..core.errors import SettingError
from ..core.fields import Field
from ..core.frame import Input
from ..core.notes import Note, note
from ..core.progress import Progress, part
from ..core.types import Floats, Ids, Ints
from . import calibration, estimate, fields
from .calibration import Calibration, TooFewZones
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
)
from .settings import DwellingSettings, EstimateSettings, Weight

__all__ = ["BY_DWELLINGS", "MEASURED", "NEEDS_AREA", "Classes", "Places", "Weighed", "takes_footprints", "weigh"]

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
    """

    kind: Weight = Weight.VOLUME
    classes: Classes | None = None
    households: Floats | None = None

    def plus(self, ours: tuple[Field, ...], values: dict[str, Any]) -> Weighed:
        """Return the same with more columns."""
        return replace(self, fields=(*self.fields, *ours), columns={**self.columns, **values})


def weigh(
    buildings: Input,
    zones: estimate.Zones,
    zone: Ints,
    places: Places,
    settings: EstimateSettings,
    tuning: DwellingSettings,
    unknown: str,
    progress: Progress,
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

    Raises
    ------
    CountError, EmptyInputError
    """
    homes = settings.household_weight
    if Weight.CHOSEN in (settings.weight, homes):
        raise SettingError(
            "weight_not_chosen", "A weight chosen by the zones is not at hand here; choose another weight."
        )
    counted = homes is not None and zones.households is not None
    wanted = (settings.weight, homes) if homes is not None and counted else (settings.weight,)
    seen = look(buildings, zone, places, tuning, wanted)
    task = _Task(seen, zones, settings.exponent, unknown)
    found = _one(task, settings.weight, False, part(progress, 0, 0.5 if counted else 1))
    found = replace(found, notes=(*seen.notes, *found.notes))
    kinds = [found.kind]
    if homes is not None and counted:
        others = _one(task, homes, True, part(progress, 0.5, 1))
        found, kinds = _beside(found, others, zone, zones), [found.kind, others.kind]
    elif homes is not None:
        found = replace(found, notes=(*found.notes, HOUSEHOLDS_IDLE))
    if settings.exponent != 1 and not set(kinds) & set(MEASURED):
        found = replace(found, notes=(*found.notes, EXPONENT_IDLE))
    return found


@dataclass(frozen=True)
class _Task:
    """What the weights of persons and those of households have in common."""

    seen: Looked
    zones: estimate.Zones
    exponent: float
    unknown: str

    def form(self, weight: Weight, progress: Progress) -> Weighed:
        made = form(self.seen, weight, progress)
        power = self.exponent if weight in MEASURED else 1
        return Weighed(raised(made.weight, power), made.source, made.notes, made.fields, made.columns, weight)


def _one(task: _Task, weight: Weight, homes: bool, progress: Progress) -> Weighed:
    """Weigh for persons or for households."""
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
    zone = task.seen.zone
    # Before any dwelling is estimated: with fewer there is nothing to choose between, whatever the classes.
    calibration.check_zones(len(np.unique(zone[zone >= 0])))
    found = task.form(Weight.CALIBRATED, part(progress, 0, 0.6))
    classes = _calibrate(task, found, homes, part(progress, 0.6, 1))
    density, verdict = classes.found.of_building, _verdict(classes.found, homes)
    found = replace(found, weight=found.weight * density, notes=(*found.notes, verdict))
    if homes:
        return found
    ours = {"cal_class": classes.of_building, "cal_dens": density}
    return replace(found.plus(fields.CALIBRATION, ours), classes=classes)


def _calibrate(task: _Task, weighed: Weighed, homes: bool, progress: Progress) -> Classes:
    """Estimate the densities of the buildings' classes: those of CLASS_FIELD, else the types of building."""
    zones, zone = task.zones, task.seen.zone
    given = task.seen.buildings.all_values("CLASS_FIELD")
    if given:
        parts = zip(*map(columns.labels, given.values()))
        classes = np.array([", ".join(label or task.unknown for label in labels) for labels in parts], dtype=object)
    else:
        classes = np.asarray(weighed.columns["dwell_type"], object)
    counts = zones.population - (0 if zones.group_quarters is None else zones.group_quarters)
    if homes and zones.households is not None:
        counts = zones.households
    found = calibration.calibrate(counts, rounding.ranks(zones.id), zone, weighed.weight, classes, progress)
    counted = tuple(int(np.count_nonzero((classes == name) & (zone >= 0))) for name in found.classes)
    return Classes(classes, counted, found)


def _verdict(found: Calibration, homes: bool) -> Note:
    if homes:
        return note(
            "households_calibrated",
            "Households calibrated from zones: {zones}; cross-validated, {error:.1f} % of them are misplaced between the "
            "zones, against {common:.1f} % with one density for all.",
            zones=found.zones,
            error=found.error,
            common=found.common_error,
        )
    if found.strength == np.inf:
        return note(
            "one_density_for_all",
            "Zones that do not tell these classes apart, so that one density serves all: {zones}; cross-validated, "
            "{common:.1f} % of the people are misplaced between the zones.",
            zones=found.zones,
            common=found.common_error,
        )
    return note(
        "calibrated",
        "Calibrated from zones: {zones}; cross-validated, {error:.1f} % of the people are misplaced between the zones, "
        "against {common:.1f} % with one density for all.",
        zones=found.zones,
        error=found.error,
        common=found.common_error,
    )


def _beside(found: Weighed, others: Weighed, zone: Ints, zones: estimate.Zones) -> Weighed:
    """Add the weights of households to those of persons.

    Persons in private households live where households live, and a household needs persons: where a zone has households,
    a building without a weight for the one has none for the other. A zone in which no building has both has its
    households by the weight of persons.
    """
    both = (found.weight > 0) & (others.weight > 0)
    n_zones, inside = len(zones.id), zone >= 0
    has_homes = np.zeros(n_zones, bool) if zones.households is None else zones.households > 0
    able = np.bincount(zone[inside & both], minlength=n_zones) > 0
    apart = np.where(inside, (able & has_homes)[zone], True) if n_zones else np.ones(len(zone), bool)
    weight = np.where(apart, np.where(both, others.weight, 0.0), found.weight)
    used = np.bincount(zone[inside & (found.weight > 0)], minlength=n_zones) > 0
    notes = _said_beside(
        int(np.count_nonzero(inside & apart & (found.weight > 0) & ~both)), zones.id[used & has_homes & ~able]
    )
    more = [item for item in others.fields if item.name not in found.columns]
    ours = {**{item.name: others.columns[item.name] for item in more}, fields.HOUSEHOLD_WEIGHT.name: weight}
    source = found.source if (found.source != "").any() else others.source
    said = tuple(dict.fromkeys((*found.notes, *others.notes, *notes)))
    found = found.plus((*more, fields.HOUSEHOLD_WEIGHT), ours)
    return replace(found, source=source, notes=said, households=weight)


def _said_beside(without: int, alike: Ids) -> list[Note]:
    notes = []
    if without:
        notes.append(
            note(
                "no_household_weight",
                "Buildings with a weight for persons and none for households: {buildings}; nobody is estimated to live "
                "there, except in group quarters (weight_hh).",
                buildings=without,
            )
        )
    if len(alike):
        notes.append(
            note(
                "households_as_persons",
                "Zones in which no building has a weight for households: {zones} ({examples}); their households have the "
                "weight of persons.",
                zones=len(alike),
                examples=columns.examples(alike),
            )
        )
    return notes
