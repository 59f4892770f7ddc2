"""Estimated dwellings per building, where nobody has counted them.

A house is about one household however large it is; what a building has beyond a house adds dwellings by floor area.
That persons follow houses one by one and larger buildings by floor area was the best of nineteen variants for Cracow
(Pirowski et al. 2024, Annals of the American Association of Geographers, doi 10.1080/24694452.2024.2313500).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core import packages
from ..core.errors import CountError
from ..core.notes import Note, note
from ..core.progress import Progress, silent
from ..core.texts import repeated
from ..core.types import Bools, Floats, Ids, Ints
from .estimate import fill_missing
from .estimate.weighing import FROM_HEIGHT, LAYER_MEDIAN, ZONE_MEDIAN, known_storeys, no_area
from .settings import LEAST_AREA, DwellingSettings

shapely = packages.load("shapely")

WALL_GAP = 0.5
"""Walls as near as this are one wall [m]: footprints digitised one by one do not meet exactly."""

LEAST_SHARED_WALL = 2.0
"""Buildings that meet at a corner or a porch are not attached [m]."""

PAIRS_AT_ONCE = 20_000

HOUSE, ATTACHED_HOUSE, LARGER, NONE = KINDS = ("house", "attached house", "larger building", "none")


@dataclass(frozen=True)
class Dwellings:
    """Dwellings per building.

    Attributes
    ----------
    number : (n,) float
        Dwellings, ≥ 1 where somebody can live, else 0.
    kind : (n,) object of str
        One of `KINDS`.
    source : (n,) object of str
        Where the storeys came from: given, from height, zone median or layer median.
    notes : tuple of Note
    """

    number: Floats
    kind: Ids
    source: Ids
    notes: tuple[Note, ...]


def attached(footprints: Ids, lived_in: Bools, progress: Progress = silent) -> Bools:
    """Find buildings that share a wall with another building that is lived in.

    Parameters
    ----------
    footprints : (n,) object array of shapely polygons
        In metres; None where there is none.
    lived_in : (n,) bool
        A garage or a shed next door does not make a house attached.
    progress : Progress

    Returns
    -------
    numpy.ndarray
        (n,) bool.
    """
    large = lived_in & (shapely.area(footprints) >= LEAST_AREA)
    neighbours = np.flatnonzero(large)
    houses = np.flatnonzero(lived_in & ~shapely.is_missing(footprints))
    tree = shapely.STRtree(footprints[neighbours])
    first, second = tree.query(footprints[houses], predicate="dwithin", distance=WALL_GAP)
    first, second = houses[first], neighbours[second]
    first, second = first[first != second], second[first != second]
    shared = np.zeros(len(footprints))
    for start in range(0, len(first), PAIRS_AT_ONCE):
        progress(start / len(first), "")
        one, other = first[start : start + PAIRS_AT_ONCE], second[start : start + PAIRS_AT_ONCE]
        walls = shapely.intersection(shapely.boundary(footprints[one]), shapely.buffer(footprints[other], WALL_GAP))
        shared += np.bincount(one, shapely.length(walls), len(footprints))
    return shared >= LEAST_SHARED_WALL


def storeys_of(
    zone: Ints, storeys: Floats | None, height: Floats | None, settings: DwellingSettings
) -> tuple[Floats, Ids]:
    """Take the storeys of each building as given, else from its height, else the median of its zone or of the layer.

    Parameters
    ----------
    zone : (n,) int
        −1 outside.
    storeys, height : (n,) float or None
        Storeys, and height [m]; NaN, 0 and negative values count as unknown.
    settings : DwellingSettings

    Returns
    -------
    storeys : (n,) float, ≥ 1
    source : (n,) object of str
        given, from height, zone median or layer median.

    Raises
    ------
    CountError
        No building has either.
    """
    given, by_height = known_storeys(storeys, height, settings.storey_height, len(zone))
    if not np.isfinite(given).any():
        raise CountError(
            "no_storeys",
            "No building has usable storeys or a usable height above 0; choose other fields, or a weight that needs none.",
        )
    filled, source = fill_missing(given, zone, "number of storeys")
    source[by_height] = FROM_HEIGHT
    return np.maximum(filled, 1.0), source


def dwellings(
    area: Floats,
    storeys: Floats,
    source: Ids,
    is_attached: Bools,
    settings: DwellingSettings,
    share: Floats | None = None,
) -> Dwellings:
    """Estimate dwellings from footprint, storeys and shared walls.

    A building of at most `house_storeys` storeys is one house up to the living area that a house reaches, and gains a
    dwelling for every `flat_area` beyond: 1 + max(0, L − limit) / flat_area. A higher one holds L / flat_area flats, at
    least one. L = footprint area × storeys × living_share × residential share.

    Parameters
    ----------
    area : (n,) float
        Footprint area [m²]; NaN where there is no geometry.
    storeys : (n,) float
        At least 1, as `storeys_of` gives them.
    source : (n,) object of str
        Passed through.
    is_attached : (n,) bool
        As `attached` gives it.
    settings : DwellingSettings
    share : (n,) float or None
        Share of the building that is lived in, 0..1; NaN where nothing is known of it.

    Returns
    -------
    Dwellings
    """
    area = np.where(np.isfinite(area), area, 0.0)
    told = np.zeros(len(area), bool) if share is None else np.isfinite(share)
    lived_in = np.ones(len(area)) if share is None else np.where(told, share, 1.0)
    # Whoever says that a small building is lived in knows more than its size does.
    shed = ~told & (area > 0) & (area < LEAST_AREA) & (storeys < 2)
    living = np.where(shed, 0.0, area * storeys * settings.living_share * lived_in)
    low = storeys <= settings.house_storeys
    limit = np.where(is_attached, settings.attached_house_area, settings.house_area)
    beyond = np.maximum(living - limit, 0.0)
    number = np.where(low, 1 + beyond / settings.flat_area, np.maximum(living / settings.flat_area, 1.0))
    number[living <= 0] = 0.0
    kind = repeated(LARGER, len(area))
    house = low & (beyond == 0)
    kind[house], kind[house & is_attached], kind[living <= 0] = HOUSE, ATTACHED_HOUSE, NONE
    return Dwellings(number, kind, source, tuple(_notes(area, shed, source)))


def _notes(area: Floats, shed: Bools, source: Ids) -> list[Note]:
    notes = []
    lacking, sheds = int(np.count_nonzero(~(area > 0))), int(np.count_nonzero(shed))
    by_zone, by_layer = (int(np.count_nonzero(source == kind)) for kind in (ZONE_MEDIAN, LAYER_MEDIAN))
    if lacking:
        notes.append(no_area(lacking))
    if sheds:
        notes.append(
            note(
                "sheds",
                "Buildings of one storey smaller than {area} m²: {buildings}; they were taken as sheds; a residential share "
                "says otherwise.",
                area=f"{LEAST_AREA:g}",
                buildings=sheds,
            )
        )
    if by_zone + by_layer:
        notes.append(
            note(
                "storeys_filled",
                "Buildings with neither storeys nor a height: {buildings}; with the median number of storeys of their zone: "
                "{by_zone}, with that of the layer: {by_layer} (h_source).",
                buildings=by_zone + by_layer,
                by_zone=by_zone,
                by_layer=by_layer,
            )
        )
    return notes
