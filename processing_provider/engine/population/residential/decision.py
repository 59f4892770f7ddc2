"""Which of the evidence decides, and by how much a building is lived in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...core import packages
from ...core.notes import Note, note, word
from ...core.types import Bools, Floats, Ids, Ints
from ..settings import MixedUse, ResidentialSettings
from .contents import Contents, look, too_large
from .evidence import PoiEvidence
from .rules import MIXED, NEUTRAL, NON_RESIDENTIAL, RESIDENTIAL, TOGETHER, Codes, Evidence

shapely = packages.load("shapely")

NOTHING, OWN_USE, POI, LAND_USE, SIZE = range(5)
DECIDERS = (word("nothing"), word("own use"), word("POI"), word("land use"), word("size"))

KNOWN_DWELLINGS_SHARE = 0.5
"""Least share of a mixed building in which a category says that people live: the shop in a house of one storey."""

USUAL_STOREYS = 2.0
"""Of a mixed building where no building of the layer has storeys or a height: a shop with dwellings above."""


@dataclass(frozen=True)
class Buildings:
    """Footprints and what is known of them.

    Attributes
    ----------
    geometry : (n,) array of shapely polygons
        In metres; None where there is none.
    use : dict or None
        Field name → (n,) sequence of values of the building's own use.
    storeys, height : (n,) float or None
        Height in m; NaN, 0 and negative values count as unknown.
    """

    geometry: Ids
    use: Mapping[str, Sequence[object]] | None = None
    storeys: Floats | None = None
    height: Floats | None = None


@dataclass(frozen=True)
class Measures:
    """Sizes of the buildings.

    Attributes
    ----------
    area, height, storeys : (n,) float
        [m²], [m], storeys given or from the height; NaN where unknown.
    shapeless : (n,) bool
        There is no geometry.
    footprint : (n,) array of shapely polygons
        [m]
    """

    area: Floats
    height: Floats
    storeys: Floats
    shapeless: Bools
    footprint: Ids


@dataclass(frozen=True)
class AllEvidence:
    """What own use, POI and land say of each building."""

    own: Evidence
    poi: PoiEvidence
    land: Evidence

    @property
    def homes(self) -> Bools:
        """(n,) bool: the building or a POI in it says that people live there."""
        return self.own.homes | self.poi.homes


def measure(buildings: Buildings, settings: ResidentialSettings) -> Measures:
    """Measure the buildings; storeys come from the height where only that is known."""
    n = len(buildings.geometry)
    shapeless = shapely.is_missing(buildings.geometry) | shapely.is_empty(buildings.geometry)
    height, storeys = _positive(buildings.height, n), _positive(buildings.storeys, n)
    from_height = np.maximum(np.round(height / settings.storey_height), 1.0)
    storeys = np.where(np.isnan(storeys), from_height, storeys)
    return Measures(shapely.area(buildings.geometry), height, storeys, shapeless, buildings.geometry)


def _positive(values: Floats | None, n: int) -> Floats:
    return np.full(n, np.nan) if values is None else np.where(np.asarray(values) > 0, values, np.nan)


def decide(settings: ResidentialSettings, evidence: AllEvidence, measures: Measures) -> tuple[Codes, Ints]:
    """Decide in the order of precedence that `classify` tells.

    Parameters
    ----------
    settings : ResidentialSettings
    evidence : AllEvidence
    measures : Measures

    Returns
    -------
    code : (n,) uint8
        RESIDENTIAL, MIXED or NON_RESIDENTIAL.
    decider : (n,) int
        Index into `DECIDERS`.
    """
    own, poi, land, homes = evidence.own.code, evidence.poi.code, evidence.land.code, evidence.homes
    together = TOGETHER[own | poi | np.where(homes, RESIDENTIAL, NEUTRAL)]
    code = np.where(own == NON_RESIDENTIAL, own, together)
    by_own = (own > 0) & ~((own == MIXED) & (code == NON_RESIDENTIAL))
    decider = np.select([by_own, code > 0], [OWN_USE, POI], NOTHING)
    by_contents = settings.mixed_use == MixedUse.BY_CONTENTS
    if by_contents:  # a point says that a use is there, not that it fills the building
        code[(decider == POI) & (code == NON_RESIDENTIAL)] = MIXED

    upper_floors_open = (code == MIXED) & ~homes
    from_land = ((code == NEUTRAL) & (land > 0)) | (upper_floors_open & (land == NON_RESIDENTIAL))
    code[from_land], decider[from_land] = land[from_land], LAND_USE

    small = ~measures.shapeless & (measures.area < settings.least_area)
    too_small = (small | (measures.height < settings.least_height)) & ~(measures.storeys >= 2)
    from_size = too_small & (upper_floors_open | (decider == NOTHING) | from_land) & (code != NON_RESIDENTIAL)
    if by_contents:
        asked = upper_floors_open & (decider == POI)
        from_size |= np.logical_or(*too_large(measures.footprint, measures.area, measures.storeys, asked))
    code[from_size], decider[from_size] = NON_RESIDENTIAL, SIZE
    code[code == NEUTRAL] = RESIDENTIAL
    return code, decider


def fill_storeys(storeys: Floats, decided: Codes, settings: ResidentialSettings) -> tuple[Floats, list[Note]]:
    """Give mixed buildings without storeys the layer's median.

    Parameters
    ----------
    storeys : (n,) float
        NaN where unknown.
    decided : (n,) uint8
    settings : ResidentialSettings

    Returns
    -------
    (n,) float
    list of Note
    """
    lacking = int(np.count_nonzero((decided == MIXED) & np.isnan(storeys)))
    if not lacking or settings.mixed_use not in (MixedUse.SHARE_BY_STOREYS, MixedUse.BY_CONTENTS):
        return storeys, []
    if np.isnan(storeys).all():
        usual = USUAL_STOREYS
        told = note(
            "storeys_assumed",
            "Buildings of mixed use with neither storeys nor a height: {buildings}; number of storeys that they were taken to "
            "have: {storeys}, as no building of the layer has any; choose a field that holds them.",
            buildings=lacking,
            storeys=f"{usual:g}",
        )
    else:
        usual = float(np.nanmedian(storeys))
        told = note(
            "storeys_of_layer",
            "Buildings of mixed use with neither storeys nor a height: {buildings}; number of storeys that they were taken to "
            "have: {storeys}, the median of the layer.",
            buildings=lacking,
            storeys=f"{usual:g}",
        )
    return np.where(np.isnan(storeys), usual, storeys), [told]


def look_inside(
    settings: ResidentialSettings, evidence: AllEvidence, measures: Measures, decided: Codes, storeys: Floats
) -> Contents | None:
    """Say what stands in the buildings and what it leaves to be lived in; None where the settings do not ask."""
    if settings.mixed_use != MixedUse.BY_CONTENTS:
        return None
    counts = (decided != NON_RESIDENTIAL) & ~measures.shapeless
    assumed = np.isnan(measures.storeys)
    return look(measures.footprint, measures.area, storeys, assumed, evidence.own, evidence.poi, evidence.land, counts)


def residential_share(
    settings: ResidentialSettings,
    evidence: AllEvidence,
    decided: Codes,
    decider: Ints,
    storeys: Floats,
    inside: Contents | None = None,
) -> tuple[Codes, Floats]:
    """Treat mixed use as the settings have it.

    Parameters
    ----------
    settings : ResidentialSettings
    evidence : AllEvidence
    decided : (n,) uint8
    decider : (n,) int
    storeys : (n,) float
    inside : Contents, optional
        For `MixedUse.BY_CONTENTS`.

    Returns
    -------
    code : (n,) uint8
        RESIDENTIAL, MIXED or NON_RESIDENTIAL.
    share : (n,) float
        Residential share, 0..1.
    """
    ruled = np.select(
        [decider == OWN_USE, decider == POI, decider == LAND_USE],
        [np.fmin(evidence.own.share, evidence.poi.share), evidence.poi.share, evidence.land.share],
        np.nan,
    )
    above = np.where(storeys > 1, 1 - 1 / np.maximum(storeys, 1), 0.0)
    if inside is not None:
        # A shop leaves no more than there would be without it.
        by_land = np.select([evidence.land.code == MIXED, evidence.land.code == RESIDENTIAL], [above, 1.0], 1.0)
        by_land = np.where(np.isnan(evidence.land.share), by_land, evidence.land.share)
        left = np.where(decider == POI, np.minimum(inside.share, by_land), inside.share)
        above = np.where((decider == OWN_USE) | (decider == POI), left, above)
    above = np.where(evidence.homes, np.maximum(above, KNOWN_DWELLINGS_SHARE), above)
    of_mixed = np.where(np.isnan(ruled), above, ruled if inside is None else np.fmin(ruled, above))
    if settings.mixed_use in (MixedUse.NON_RESIDENTIAL, MixedUse.RESIDENTIAL):
        of_mixed = np.full(len(decided), float(settings.mixed_use == MixedUse.RESIDENTIAL))
    of_homes = np.where(np.isnan(ruled), 1.0, ruled)
    share = np.select([decided == MIXED, decided == RESIDENTIAL], [of_mixed, of_homes], 0.0)
    whole = settings.mixed_use == MixedUse.RESIDENTIAL or (inside is not None) & (share == 1)
    code = np.where(whole, RESIDENTIAL, decided)
    return np.where(share > 0, code, NON_RESIDENTIAL).astype(np.uint8), share
