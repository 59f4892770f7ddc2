"""The weight of the same buildings in every form that their columns allow: volume, floor area, estimated dwellings and so on."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..core import columns, packages
from ..core.certain import certain
from ..core.errors import CountError
from ..core.fields import Field
from ..core.frame import Input
from ..core.limits import HEIGHT, STOREYS
from ..core.notes import Note, note
from ..core.progress import Progress, silent
from ..core.types import Bools, Floats, Ids, Ints
from . import duplicates, dwellings, estimate, fields
from .estimate.weighing import known_storeys
from .parts import Parts
from .settings import DwellingSettings, EstimateSettings, Weight

shapely = packages.load("shapely")

MEASURED = (Weight.VOLUME, Weight.FLOOR_AREA, Weight.FOOTPRINT_AREA)
"""Sizes, in the order in which they are fallen back to; only these are raised to a power."""

FORMS = (*MEASURED, Weight.DWELLINGS, Weight.EQUAL, Weight.FIELD)
"""What a building's own columns give; the others are made of them."""

NAMES = {
    Weight.VOLUME: note("volume", "volume"),
    Weight.FLOOR_AREA: note("floor_area", "floor area"),
    Weight.FOOTPRINT_AREA: note("footprint_area", "footprint area"),
    Weight.DWELLINGS: note("estimated_dwellings", "estimated dwellings"),
    Weight.EQUAL: note("equal_weights", "equal weights"),
    Weight.FIELD: note("weight_field", "the field of weights"),
}
"""For messages."""

NEEDS_AREA = (*MEASURED, Weight.DWELLINGS)
BY_DWELLINGS = (Weight.DWELLINGS, Weight.CALIBRATED)
AS_THERE_IS = (Weight.CALIBRATED, Weight.CHOSEN)
"""Take the footprints that there are, and do without."""


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
class Form:
    """Weights of one form, and what goes with them into the outputs.

    Attributes
    ----------
    weight : (n,) float
    source : (n,) object of str
        Where the height or number of storeys came from, '' where the weight needs none.
    notes : tuple of Note or str
    fields : tuple of Field
        Columns that the weight adds, with `columns` by name.
    """

    weight: Floats
    source: Ids
    notes: tuple[Note, ...] = ()
    fields: tuple[Field, ...] = ()
    columns: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Looked:
    """What a layer says of its buildings, read once for all forms.

    Attributes
    ----------
    buildings : Input
    zone : (n,) int
        −1 outside of all zones.
    places : Places
    tuning : DwellingSettings
    area : (n,) float or None
        Footprint area on the ground [m²].
    height, storeys, share, given : (n,) float or None
        Height [m], storeys, residential share and the user's own weights.
    notes : tuple of Note or str
        What was said of the columns.
    parts : Parts or None
        Of buildings divided between zones.
    """

    buildings: Input
    zone: Ints
    places: Places
    tuning: DwellingSettings
    area: Floats | None
    height: Floats | None
    storeys: Floats | None
    share: Floats | None
    given: Floats | None
    notes: tuple[Any, ...]
    parts: Parts | None = None
    _stacked: dict[bytes, duplicates.Duplicates] = field(default_factory=dict, repr=False)

    @property
    def number(self) -> Floats:
        """(n,) float: storeys as given, else from the height; NaN where neither is known."""
        return known_storeys(self.storeys, self.height, self.tuning.storey_height, len(self.zone))[0]

    def stacked(self, known: Bools) -> duplicates.Duplicates:
        """Find what stands twice; of two that are the same, the one whose measure is known counts."""
        key = b"" if known.all() else known.tobytes()
        if key not in self._stacked:
            order = self.places.order + len(known) * ~known
            lived_in: Bools = np.ones(len(known), bool) if self.share is None else ~(self.share <= 0)
            footprints, tree = certain(self.places.footprints), self.places.tree
            zone = self.zone
            if self.parts is not None:  # a divided building holds its people on both sides of a border
                zone = np.minimum(self.parts.zone[: len(zone)], 0)
            self._stacked[key] = duplicates.duplicates(footprints, tree, zone, order, lived_in)
        return self._stacked[key]


def takes_footprints(weight: Weight | None, kind: str) -> bool:
    """Whether a weight takes the footprints of a layer of a kind."""
    return weight in NEEDS_AREA or (weight in AS_THERE_IS and kind == "polygon")


def _measures(weight: Weight, kind: str) -> tuple[str, ...]:
    """Field parameters that a weight reads; nothing is said of others."""
    if not takes_footprints(weight, kind):
        return ()
    both = dict.fromkeys((Weight.FLOOR_AREA, *BY_DWELLINGS, Weight.CHOSEN), ("HEIGHT_FIELD", "STOREYS_FIELD"))
    return {Weight.VOLUME: ("HEIGHT_FIELD",), **both}.get(weight, ())


def look(
    buildings: Input,
    zone: Ints,
    places: Places,
    tuning: DwellingSettings,
    wanted: Collection[Weight] = (Weight.CHOSEN,),
    parts: Parts | None = None,
) -> Looked:
    """Read what the wanted weights need of the buildings; CHOSEN reads everything.

    Parameters
    ----------
    buildings : Input
        Its parameters are HEIGHT_FIELD [m], STOREYS_FIELD, WEIGHT_FIELD and RESIDENTIAL_FIELD.
    zone : (n,) int
        Zone of each building, −1 if none.
    places : Places
        With footprints where `takes_footprints`.
    tuning : DwellingSettings
    wanted : collection of Weight
    parts : Parts, optional
        Of buildings divided between zones; `form` weighs them whole.

    Raises
    ------
    CountError
    """
    notes: list[Any] = []
    frame = buildings.frame
    read = {name for weight in wanted for name in _measures(weight, frame.kind)}
    height, storeys = (
        buildings.measured(name, quantity, notes) if name in read else None
        for name, quantity in (("HEIGHT_FIELD", HEIGHT), ("STOREYS_FIELD", STOREYS))
    )
    share = buildings.read("RESIDENTIAL_FIELD", columns.shares)
    area = None
    if any(takes_footprints(weight, frame.kind) for weight in wanted) and places.footprints is not None:
        area = shapely.area(places.footprints) * frame.metre**2
        if parts is not None:  # parts of an earlier run are weighed as the building that they are of
            area = area / parts.earlier
    given = _given(buildings, bool({Weight.FIELD, Weight.CHOSEN} & set(wanted)))
    return Looked(buildings, zone, places, tuning, area, height, storeys, share, given, tuple(notes), parts)


def _given(buildings: Input, is_wanted: bool) -> Floats | None:
    """Read the user's own weights; where nobody asks for them they are compared with others, if they can serve."""
    try:
        return buildings.read("WEIGHT_FIELD", columns.own_weights)
    except CountError:
        if is_wanted:
            raise
        return None


def with_storeys(seen: Looked) -> Looked:
    """Add the storeys that the weight asked for does not need, so that weights compared beside it are those of their own runs.

    Storeys that cannot be read stop no run that does not need them: they are taken from the heights then.
    """
    if seen.storeys is not None or seen.height is None:
        return seen
    try:
        storeys = seen.buildings.measured("STOREYS_FIELD", STOREYS, [])
    except CountError:
        return seen
    return seen if storeys is None else replace(seen, storeys=storeys)


def allowed(seen: Looked) -> list[Weight]:
    """Forms that the buildings allow, in the order of `FORMS`."""
    has_area = seen.area is not None and bool((seen.area > 0).any())
    has_height = seen.height is not None and bool((seen.height > 0).any())
    has_storeys = has_area and bool((seen.number > 0).any())
    can = {
        Weight.VOLUME: has_area and has_height,
        Weight.FLOOR_AREA: has_storeys,
        Weight.FOOTPRINT_AREA: has_area,
        Weight.DWELLINGS: has_storeys,
        Weight.EQUAL: True,
        Weight.FIELD: seen.given is not None,
    }
    return [weight for weight in FORMS if can[weight]]


def forms(seen: Looked, progress: Progress = silent) -> dict[Weight, Form]:
    """Weigh the buildings in every form that they allow, with the residential share and what stands twice.

    Parameters
    ----------
    seen : Looked
        Of `look` with the default, which reads everything.
    progress : Progress

    Returns
    -------
    dict
        Form by weight, in the order of `FORMS`, to the power 1; `raised` gives other powers. The notes of each are its own.

    Raises
    ------
    EmptyInputError, CountError
    """
    return {weight: form(seen, weight, progress) for weight in allowed(seen)}


def raised(weight: Floats, exponent: float) -> Floats:
    """Raise weights to a power; what weighs nothing stays at nothing, so that 0 makes all others equal.

    The residential share and what stands above another building are factors within the power, because they are parts of
    the size that is lived in: a building of 1000 m³ of which half is lived in weighs as one of 500 m³.
    """
    if exponent == 1:
        return weight
    found: Floats = np.power(weight, exponent, out=np.zeros(len(weight)), where=weight > 0)
    return found


def form(seen: Looked, weight: Weight, progress: Progress = silent) -> Form:
    """Weigh the buildings in one form, to the power 1; see `forms`. CALIBRATED gives what is to be calibrated."""
    if weight in BY_DWELLINGS and seen.area is not None and len(seen.zone):
        found, once = _dwellings(seen, progress)
    else:
        known = {Weight.VOLUME: seen.height, Weight.FLOOR_AREA: seen.number}.get(weight)
        once = _counted_once(seen, weight, known)
        settings = EstimateSettings(weight)
        values, source, more = estimate.weights(
            seen.zone, settings, seen.area, seen.height, seen.storeys, seen.given, seen.share, seen.tuning.storey_height
        )
        found = Form(values * once.share, source, tuple(more))
    found = replace(found, notes=(*found.notes, *once.notes))
    if once.counted_in is None:
        return found
    ours = {**found.columns, "counted_in": once.counted_in}
    return replace(found, fields=(*found.fields, fields.COUNTED_IN), columns=ours)


@dataclass(frozen=True)
class _Once:
    """Share of each building that is not counted in another one, the ids of those, None without any, and what to say."""

    share: Floats
    counted_in: Ids | None
    notes: Sequence[Note]


def _counted_once(seen: Looked, weight: Weight, measure: Floats | None) -> _Once:
    """Find what stands twice; `measure` is the height or number of storeys as far as it is known."""
    n, places = len(seen.buildings), seen.places
    nobody = np.full(n, None, dtype=object) if seen.buildings.frame.find(fields.COUNTED_IN.name) else None
    if places.footprints is None or places.tree is None or seen.buildings.frame.kind != "polygon":
        return _Once(np.ones(n), nobody, [])
    found = seen.stacked(np.ones(n, bool) if measure is None else measure > 0)
    inside = found.counted_in >= 0
    if weight == Weight.FIELD or not inside.any():
        return _Once(np.ones(n), nobody, duplicates.said_of(found, None, places.id))
    counted_in = np.full(n, None, dtype=object)
    counted_in[inside] = places.id[found.counted_in[inside]]
    above = found.share_above(measure)
    return _Once(above, counted_in, duplicates.said_of(found, above, places.id))


def _dwellings(seen: Looked, progress: Progress) -> tuple[Form, _Once]:
    number, source = dwellings.storeys_of(seen.zone, seen.storeys, seen.height, seen.tuning)
    counted = _counted_once(seen, Weight.DWELLINGS, np.maximum(seen.number, 1.0))
    share, once = seen.share, counted.share
    notes = estimate.check_share(share) if share is not None else []
    if (once < 1).any():
        share = np.full(len(once), np.nan) if share is None else share
        share = np.where(once < 1, np.where(np.isnan(share), 1.0, share) * once, share)
    lived_in = np.ones(len(once), bool) if share is None else ~(share <= 0)
    footprints = _in_metres(seen.places.footprints, seen.buildings.frame.metre)
    walls = dwellings.attached(footprints, lived_in, progress)
    made = dwellings.dwellings(seen.area, number, source, walls, seen.tuning, share)  # type: ignore[arg-type]
    found = {"dwell_est": made.number, "dwell_type": made.kind}
    return Form(made.number, made.source, (*notes, *made.notes), fields.DWELLINGS, found), counted


def _in_metres(footprints: Any, metre: float) -> Any:
    return footprints if metre == 1 else shapely.transform(footprints, lambda corners: corners * metre)
