"""How much each building counts within its zone: D_b·H_b of eq. 1-2, or what else is known of it."""

from __future__ import annotations

import numpy as np

from ...core.columns import examples
from ...core.errors import CountError, EmptyInputError, SettingError
from ...core.notes import Note, note
from ...core.texts import repeated
from ...core.types import Bools, Floats, Ids, Ints
from ..settings import EstimateSettings, Weight

SOURCES = GIVEN, FROM_HEIGHT, ZONE_MEDIAN, LAYER_MEDIAN = ("given", "from height", "zone median", "layer median")
"""Where a height or a number of storeys came from."""

QUANTITIES = {
    "height": note("height", "height"),
    "number of storeys": note("storeys", "number of storeys"),
    "area": note("area", "area"),
    "weight": note("weight", "weight"),
}


def no_buildings() -> EmptyInputError:
    """Error for a layer without any building."""
    return EmptyInputError("no_buildings", "The building layer has no buildings; choose a layer with at least one.")


def no_area(buildings: int) -> Note:
    """Note on buildings that have no area."""
    return note(
        "no_area",
        "Buildings without an area (empty geometry): {buildings}; nobody is estimated to live there.",
        buildings=buildings,
    )


def fill_missing(values: Floats, zone: Ints, what: str) -> tuple[Floats, Ids]:
    """Fill unknown heights or storeys with the zone's median, else the layer's.

    Parameters
    ----------
    values : (n,) float
        NaN, 0 and negative values count as unknown: no building is 0 m high.
    zone : (n,) int
        −1 outside.
    what : str
        Of `QUANTITIES`, for messages.

    Returns
    -------
    filled : (n,) float
    source : (n,) object of str
        given, zone median or layer median.

    Raises
    ------
    CountError
        No building has a value.
    """
    filled, by_zone, by_layer = _fill(values, zone, what)
    return filled, _sources(len(values), by_zone, by_layer)


def _sources(n: int, by_zone: Ints, by_layer: Ints) -> Ids:
    source = repeated(GIVEN, n)
    source[by_zone], source[by_layer] = ZONE_MEDIAN, LAYER_MEDIAN
    return source


def _fill(values: Floats, zone: Ints, what: str) -> tuple[Floats, Ints, Ints]:
    """Filled values, and the rows that took the median of their zone and that of the layer."""
    known = np.isfinite(values) & (values > 0)
    if not known.any():
        raise CountError(
            "nothing_measured",
            "No building has a usable {quantity} above 0; choose another field, or a weight that needs none.",
            quantity=QUANTITIES[what],
        )
    lacking = np.flatnonzero(~known)
    if not lacking.size:
        return values, lacking, lacking
    filled = values.copy()
    filled[lacking] = np.median(values[known])
    present, medians = _medians(values, zone, known & (zone >= 0) & np.isin(zone, zone[lacking]))
    in_zone = np.isin(zone[lacking], present)
    here = lacking[in_zone]
    filled[here] = medians[np.searchsorted(present, zone[here])]
    return filled, here, lacking[~in_zone]


def _medians(values: Floats, zone: Ints, asked: Bools) -> tuple[Ints, Floats]:
    """Zones of the rows that are asked for, ascending, and the median of these rows in each."""
    rows = np.flatnonzero(asked)
    rows = rows[np.argsort(zone[rows], kind="stable")]
    present, first = np.unique(zone[rows], return_index=True)
    return present, np.array([np.median(part) for part in np.split(values[rows], first)[1:]], float)


def known_storeys(storeys: Floats | None, height: Floats | None, storey_height: float, n: int) -> tuple[Floats, Bools]:
    """Take storeys as given, else from the height.

    Parameters
    ----------
    storeys, height : (n,) float or None
        Storeys, and height [m]; NaN, 0 and negative values count as unknown.
    storey_height : float
        [m]
    n : int

    Returns
    -------
    storeys : (n,) float
        From the height whole and at least 1; NaN where neither is known.
    by_height : (n,) bool
    """
    found = np.full(n, np.nan) if storeys is None else np.where(storeys > 0, storeys, np.nan)
    by_height: Bools = np.zeros(n, bool)
    if height is not None:
        by_height = ~np.isfinite(found) & np.isfinite(height) & (height > 0)
        found[by_height] = np.maximum(np.round(height[by_height] / storey_height), 1.0)
    return found, by_height


def weights(
    zone: Ints,
    settings: EstimateSettings,
    area: Floats | None = None,
    height: Floats | None = None,
    storeys: Floats | None = None,
    field: Floats | None = None,
    share: Floats | None = None,
    storey_height: float = 3.0,
) -> tuple[Floats, Ids, list[Note]]:
    """Weigh each building: D_b·H_b of eq. 1-2 by default, times the share of it that is lived in.

    Estimated dwellings come from `dwellings`; what is calibrated without them starts from equal weights. The exponent of
    the settings is not taken here: `forms.raised` comes last.

    Parameters
    ----------
    zone : (n,) int
    settings : EstimateSettings
    area, height, storeys, field, share : (n,) float or None
        Footprint area [m²], height [m], number of storeys, weights of the user's own, residential share 0..1 (NaN:
        unknown, taken as 1 and counted); what the weight of the settings needs is there.
    storey_height : float
        For storeys where only a height is known [m].

    Returns
    -------
    weight : (n,) float
    source : (n,) object of str
        Where the height or number of storeys came from, '' where the weight needs none.
    notes : list of Note

    Raises
    ------
    EmptyInputError, CountError
    """
    if not len(zone):
        raise no_buildings()
    notes: list[Note] = []
    source = None
    kind = settings.weight
    weight = _needed(field, "weight") if kind == Weight.FIELD else np.ones(len(zone))
    if kind in (Weight.VOLUME, Weight.FLOOR_AREA, Weight.FOOTPRINT_AREA):
        weight = np.nan_to_num(_needed(area, "area"), posinf=0.0, neginf=0.0)
        lacking = int(np.count_nonzero(~(weight > 0)))
        if lacking:
            notes.append(no_area(lacking))
    if kind in (Weight.VOLUME, Weight.FLOOR_AREA):
        measured, what, by_height = height, "height", np.zeros(len(zone), bool)
        if kind == Weight.FLOOR_AREA:
            what = "number of storeys"
            _needed(height if storeys is None else storeys, what)
            measured, by_height = known_storeys(storeys, height, storey_height, len(zone))
        filled, by_zone, by_layer = _fill(_needed(measured, what), zone, what)
        weight = weight * filled
        source = _sources(len(zone), by_zone, by_layer)
        source[by_height] = FROM_HEIGHT
        notes += [*_from_height(by_height), *_filled(by_zone.size, by_layer.size, what)]
    if share is not None:
        notes += check_share(share)
        weight = weight * np.where(np.isnan(share), 1.0, share)
    return weight, repeated("", len(zone)) if source is None else source, notes


def _needed(values: Floats | None, what: str) -> Floats:
    if values is None:
        raise SettingError(
            "weight_needs_column",
            "This weight needs the {quantity} of each building; choose the field that holds it, or another weight.",
            quantity=QUANTITIES[what],
        )
    return values


def _from_height(by_height: Bools) -> list[Note]:
    if not by_height.any():
        return []
    return [
        note(
            "storeys_from_height",
            "Buildings without storeys, which were taken from the height: {buildings} (h_source).",
            buildings=int(np.count_nonzero(by_height)),
        )
    ]


def _filled(by_zone: int, by_layer: int, what: str) -> list[Note]:
    if not by_zone + by_layer:
        return []
    return [
        note(
            "measures_filled",
            "Buildings that have no {quantity}: {buildings}; with the median of their zone: {by_zone}, with that of the layer: "
            "{by_layer} (h_source).",
            quantity=QUANTITIES[what],
            buildings=by_zone + by_layer,
            by_zone=by_zone,
            by_layer=by_layer,
        )
    ]


def check_share(share: Floats) -> list[Note]:
    """Refuse residential shares outside 0..1 and count unknown ones.

    Parameters
    ----------
    share : (n,) float
        NaN where unknown.

    Returns
    -------
    list of Note

    Raises
    ------
    CountError
    """
    outside = np.flatnonzero((share < 0) | (share > 1))
    if outside.size:
        raise CountError(
            "share_outside_bounds",
            "Buildings with a residential share outside 0..1: {buildings} (rows {rows}); use shares from 0 to 1, or a "
            "yes/no field.",
            buildings=outside.size,
            rows=examples(outside + 1),
        ).at("building", outside)
    unknown = int(np.count_nonzero(np.isnan(share)))
    if not unknown:
        return []
    return [
        note(
            "no_share",
            "Buildings without a residential share: {buildings}; they were taken as residential.",
            buildings=unknown,
        )
    ]
