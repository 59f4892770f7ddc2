"""The weight of each building in the estimate, from its own columns, and the columns that some weights add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..core import columns, packages, rounding
from ..core.errors import SettingError
from ..core.fields import Field
from ..core.frame import Input
from ..core.limits import HEIGHT, STOREYS
from ..core.notes import Note, note
from ..core.progress import Progress, part
from ..core.types import Bools, Floats, Ids, Ints
from . import calibration, duplicates, dwellings, estimate, fields
from .calibration import Calibration
from .settings import DwellingSettings, EstimateSettings, Weight

shapely = packages.load("shapely")

NEEDS_AREA = (Weight.VOLUME, Weight.FLOOR_AREA, Weight.FOOTPRINT_AREA, Weight.DWELLINGS)
BY_DWELLINGS = (Weight.DWELLINGS, Weight.CALIBRATED)


@dataclass(frozen=True)
class Places:
    """The buildings, and where they stand.

    Attributes
    ----------
    id : (n,) object of str
    order : (n,) int
        Rank of the id.
    footprints : (n,) object array of shapely geometries, or None
        Repaired.
    tree : shapely.STRtree or None
        Of a point in each.
    """

    id: Ids
    order: Ints
    footprints: Ids | None
    tree: Any


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
class Weighed:
    """Weights, and what goes with them into the outputs.

    Attributes
    ----------
    weight : (n,) float
    source : (n,) object of str
        Where the height or number of storeys came from, '' where the weight needs none.
    notes : tuple of Note or str
    fields : tuple of Field
        Columns that the weight adds, with `columns` by name.
    classes : Classes or None
        Of calibrated weights.
    """

    weight: Floats
    source: Ids
    notes: tuple[Note, ...] = ()
    fields: tuple[Field, ...] = ()
    columns: dict[str, Any] = field(default_factory=dict)
    classes: Classes | None = None

    def plus(self, ours: tuple[Field, ...], values: dict[str, Any]) -> Weighed:
        """Return the same with more columns."""
        return replace(self, fields=(*self.fields, *ours), columns={**self.columns, **values})


def takes_footprints(weight: Weight, kind: str) -> bool:
    """Whether a weight takes the footprints of a layer of a kind; calibration takes those that there are."""
    return weight in NEEDS_AREA or (weight == Weight.CALIBRATED and kind == "polygon")


def _measures(weight: Weight, kind: str) -> tuple[str, ...]:
    """Field parameters that a weight reads; nothing is said of others."""
    if not takes_footprints(weight, kind):
        return ()
    if weight in BY_DWELLINGS:
        return "HEIGHT_FIELD", "STOREYS_FIELD"
    return {Weight.VOLUME: ("HEIGHT_FIELD",), Weight.FLOOR_AREA: ("STOREYS_FIELD",)}.get(weight, ())


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
    notes: list[Any] = []
    frame, read = buildings.frame, _measures(settings.weight, buildings.frame.kind)
    height, storeys = (
        buildings.measured(name, quantity, notes) if name in read else None
        for name, quantity in (("HEIGHT_FIELD", HEIGHT), ("STOREYS_FIELD", STOREYS))
    )
    share = buildings.read("RESIDENTIAL_FIELD", columns.shares)
    area = None
    if takes_footprints(settings.weight, frame.kind):
        area = shapely.area(places.footprints) * frame.metre**2
    if settings.weight not in BY_DWELLINGS or area is None or not len(frame):
        given = buildings.read("WEIGHT_FIELD", columns.own_weights)
        weight, source, more = estimate.weights(zone, settings, area, height, storeys, given, share)
        measure = {Weight.VOLUME: height, Weight.FLOOR_AREA: storeys}.get(settings.weight)
        once = _counted_once(buildings, settings.weight, places, zone, share, measure)
        found = Weighed(weight * once.share, source, (*more,))
    else:
        number, source = dwellings.storeys_of(zone, storeys, height, tuning)
        known = np.where(np.isin(source, ("given", "from height")), number, np.nan)
        once = _counted_once(buildings, settings.weight, places, zone, share, known)
        scaled, step = _in_metres(places.footprints, frame.metre), part(progress, 0, 0.6)
        found = _dwellings(scaled, area, number, source, share, once.share, tuning, step)
    found = replace(found, notes=(*notes, *found.notes, *once.notes))
    if once.counted_in is not None:
        found = found.plus((fields.COUNTED_IN,), {"counted_in": once.counted_in})
    if settings.weight == Weight.CALIBRATED and len(frame) and len(zones.id):
        classes = _calibrate(buildings, zones, zone, found, unknown, part(progress, 0.6, 1))
        found = _calibrated(found, classes)
    return found


def _calibrated(found: Weighed, classes: Classes) -> Weighed:
    """Multiply weights by the densities of their classes, and add columns and verdict."""
    density, notes = classes.found.of_building, (*found.notes, _verdict(classes.found))
    found = found.plus(fields.CALIBRATION, {"cal_class": classes.of_building, "cal_dens": density})
    return replace(found, weight=found.weight * density, notes=notes, classes=classes)


def _in_metres(footprints: Any, metre: float) -> Any:
    return footprints if metre == 1 else shapely.transform(footprints, lambda corners: corners * metre)


@dataclass(frozen=True)
class _Once:
    """Share of each building that is not counted in another one, the ids of those, None without any, and what to say."""

    share: Floats
    counted_in: Ids | None
    notes: Sequence[Note]


def _counted_once(
    buildings: Input, weight: Weight, places: Places, zone: Ints, share: Floats | None, measure: Floats | None
) -> _Once:
    """Find what stands twice; `measure` is the height or number of storeys as far as it is known."""
    n = len(buildings)
    nobody = np.full(n, None, dtype=object) if buildings.frame.find(fields.COUNTED_IN.name) else None
    footprints = places.footprints
    if footprints is None or places.tree is None or buildings.frame.kind != "polygon":
        return _Once(np.ones(n), nobody, [])
    # Of two that are the same, the one whose height is known.
    order = places.order if measure is None else places.order + n * ~(measure > 0)
    lived_in: Bools = np.ones(n, bool) if share is None else ~(share <= 0)
    found = duplicates.duplicates(footprints, places.tree, zone, order, lived_in)
    inside = found.counted_in >= 0
    if weight == Weight.FIELD or not inside.any():
        return _Once(np.ones(n), nobody, duplicates.said_of(found, None, places.id))
    counted_in = np.full(n, None, dtype=object)
    counted_in[inside] = places.id[found.counted_in[inside]]
    above = found.share_above(measure)
    return _Once(above, counted_in, duplicates.said_of(found, above, places.id))


def _dwellings(
    footprints: Any,
    area: Floats,
    number: Floats,
    source: Ids,
    share: Floats | None,
    once: Floats,
    tuning: DwellingSettings,
    progress: Progress,
) -> Weighed:
    notes = estimate.check_share(share) if share is not None else []
    if (once < 1).any():
        share = np.full(len(once), np.nan) if share is None else share
        share = np.where(once < 1, np.where(np.isnan(share), 1.0, share) * once, share)
    lived_in = np.ones(len(area), bool) if share is None else ~(share <= 0)
    made = dwellings.dwellings(area, number, source, dwellings.attached(footprints, lived_in, progress), tuning, share)
    found = {"dwell_est": made.number, "dwell_type": made.kind}
    return Weighed(made.number, made.source, (*notes, *made.notes), fields.DWELLINGS, found)


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
