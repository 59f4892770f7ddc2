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
from ..core.types import Ids, Ints
from . import calibration, estimate, fields
from .calibration import Calibration
from .forms import BY_DWELLINGS, MEASURED, NEEDS_AREA, Form, Places, form, look, raised, takes_footprints
from .settings import DwellingSettings, EstimateSettings, Weight

__all__ = ["BY_DWELLINGS", "MEASURED", "NEEDS_AREA", "Classes", "Places", "Weighed", "takes_footprints", "weigh"]


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
    classes : Classes or None
        Of calibrated weights.
    """

    classes: Classes | None = None

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
    if settings.weight == Weight.CHOSEN:
        raise SettingError(
            "weight_not_chosen", "A weight chosen by the zones is not at hand here; choose another weight."
        )
    seen = look(buildings, zone, places, tuning, (settings.weight,))
    made = form(seen, settings.weight, part(progress, 0, 0.6))
    weight = raised(made.weight, settings.exponent) if settings.weight in MEASURED else made.weight
    found = Weighed(weight, made.source, (*seen.notes, *made.notes), made.fields, made.columns)
    if settings.weight == Weight.CALIBRATED and len(buildings) and len(zones.id):
        classes = _calibrate(buildings, zones, zone, found, unknown, part(progress, 0.6, 1))
        found = _calibrated(found, classes)
    return found


def _calibrated(found: Weighed, classes: Classes) -> Weighed:
    """Multiply weights by the densities of their classes, and add columns and verdict."""
    density, notes = classes.found.of_building, (*found.notes, _verdict(classes.found))
    found = found.plus(fields.CALIBRATION, {"cal_class": classes.of_building, "cal_dens": density})
    return replace(found, weight=found.weight * density, notes=notes, classes=classes)


def _calibrate(
    buildings: Input, zones: estimate.Zones, zone: Ints, weighed: Weighed, unknown: str, progress: Progress
) -> Classes:
    """Estimate the densities of the buildings' classes: those of CLASS_FIELD, else the types of building."""
    given = buildings.all_values("CLASS_FIELD")
    if given:
        parts = zip(*map(columns.labels, given.values()))
        classes = np.array([", ".join(label or unknown for label in labels) for labels in parts], dtype=object)
    else:
        classes = np.asarray(weighed.columns["dwell_type"], object)
    population = zones.population - (0 if zones.group_quarters is None else zones.group_quarters)
    found = calibration.calibrate(population, rounding.ranks(zones.id), zone, weighed.weight, classes, progress)
    counted = tuple(int(np.count_nonzero((classes == name) & (zone >= 0))) for name in found.classes)
    return Classes(classes, counted, found)


def _verdict(found: Calibration) -> Note:
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
