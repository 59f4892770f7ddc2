"""Which buildings are lived in: decided from their own use, points of interest, land use and size.

The paper (Ye et al. 2024, 3.2.2) calls a building non-residential when any point of interest (POI) intersects it, and
names what that loses (5.2.2): mixed use, and POI that lie up to 5 m off. `MixedUse.NON_RESIDENTIAL` with a distance of
0 is that rule. Otherwise a table of rules says what each category means, and the kinds of evidence speak in this order:

1. The building's own use. Non-residential settles it. Residential settles that people live there; a POI then takes a
   part of the building, never all of it. A use that takes a part (a shop, a practice) leaves the floors above to what
   follows, and to the storeys.
2. POI inside, or nearest within the distance, in the same way.
3. Land use, of the smallest polygon around the building that says something.
4. Size: too small or too low for a dwelling, unless it has two storeys. A shed on residential land is a shed.

A building that nothing speaks against is residential, as in the paper.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ...core import packages
from ...core.columns import id_text
from ...core.errors import CountError, EmptyInputError
from ...core.progress import Progress, silent
from ..settings import MixedUse, ResidentialSettings
from .categories import hashable
from .rules import (
    MIXED,
    NEUTRAL,
    NON_RESIDENTIAL,
    RESIDENTIAL,
    TOGETHER,
    Evidence,
    Rule,
    RulesError,
    read_rules,
    silence,
    weigh,
)

shapely = packages.load("shapely")

PAPER_RULES = (Rule("*", "*", NON_RESIDENTIAL),)
"""Any POI makes a building non-residential (3.2.2)."""

KINDS = {RESIDENTIAL: "residential", MIXED: "mixed", NON_RESIDENTIAL: "non-residential"}

NOTHING, OWN_USE, POI, LAND_USE, SIZE = range(5)
DECIDERS = ("nothing", "own use", "POI", "land use", "size")

KNOWN_DWELLINGS_SHARE = 0.5
"""Least share of a mixed building in which a category says that people live: the shop in a house of one storey."""

USUAL_STOREYS = 2.0
"""Of a mixed building where no building of the layer has storeys or a height: a shop with dwellings above."""

FIRST_REACH = 5.0
"""Nearest buildings are looked for within this distance first [m], then farther: few candidates where there are many."""

LISTED = 20
"""POI ids written per building, so that shapefiles keep them; unknown categories named in a message."""


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

    geometry: np.ndarray
    use: Optional[dict] = None
    storeys: Optional[np.ndarray] = None
    height: Optional[np.ndarray] = None


@dataclass(frozen=True)
class Places:
    """Points of interest, or polygons of land use.

    Attributes
    ----------
    geometry : (m,) array of shapely geometries
        In the CRS of the buildings; None where there is none. Of lines and areas among POI a point inside counts.
    category : dict or None
        Field name → (m,) sequence of values. None: nobody knows more of a POI than that it is there, so it takes a part
        of its building.
    id : (m,) sequence or None
    """

    geometry: np.ndarray
    category: Optional[dict] = None
    id: Optional[Sequence] = None


@dataclass(frozen=True)
class Classification:
    """Which buildings are lived in, and why.

    Attributes
    ----------
    kind : (n,) object of str
        residential, mixed or non-residential.
    share : (n,) float
        Residential share, 0..1.
    reason : (n,) object of str
    decided_by : (n,) int
        Index into `DECIDERS`.
    n_poi : (n,) int
        POI that count for the building, neutral ones included.
    poi_ids : (n,) object of str
        Of these, the ones that decided.
    paper : (n,) bool
        Lived in by the paper's rule: no POI intersects.
    warnings : tuple of str
    known : dict
        What was looked up in the rules table ('buildings with a use') → (features all of whose categories it knows,
        features with a category).
    """

    kind: np.ndarray
    share: np.ndarray
    reason: np.ndarray
    decided_by: np.ndarray
    n_poi: np.ndarray
    poi_ids: np.ndarray
    paper: np.ndarray
    warnings: tuple
    known: dict = field(default_factory=dict)

    @property
    def lived_in(self) -> np.ndarray:
        """(n,) bool: residential or mixed."""
        return self.kind != KINDS[NON_RESIDENTIAL]


def classify(
    buildings: Buildings,
    settings: ResidentialSettings,
    poi: Optional[Places] = None,
    land_use: Optional[Places] = None,
    rules=None,
    progress: Progress = silent,
) -> Classification:
    """Decide which buildings are lived in, and by which share.

    Parameters
    ----------
    buildings : Buildings
    settings : ResidentialSettings
    poi, land_use : Places, optional
    rules : sequence of Rule, optional
        Default: the bundled table, and `PAPER_RULES` for the POI when mixed use is treated as in the paper.
    progress : Progress

    Returns
    -------
    Classification

    Raises
    ------
    EmptyInputError
        There is no building.
    """
    n = len(buildings.geometry)
    if not n:
        raise EmptyInputError("The building layer has no buildings; choose a layer with at least one.")
    notes: list = []
    poi_rules = PAPER_RULES if settings.paper_rule and rules is None else rules
    rules = read_rules() if rules is None else rules
    progress(0.0, "Own use")
    own = weigh(rules, buildings.use or {}, n)
    known: dict = {}
    if buildings.use:
        notes += _category_notes(own, n, "buildings")
        known["buildings with a use"] = _share_known(own, n)
    progress(0.1, "Points of interest")
    found = _look_for_poi(buildings.geometry, settings, poi, poi_rules or rules, notes)
    if poi is not None and poi.category and poi_rules is not PAPER_RULES:
        known["POI with a category"] = _share_known(found.said, len(poi.geometry))
    progress(0.5, "Land use")
    land, of_land = _look_at_land(buildings.geometry, land_use, rules, notes)
    if of_land is not None:
        known["land use polygons with a category"] = of_land
    progress(0.7, "Classes")
    evidence = _Evidence(own, found, land)
    measures = _measure(buildings, settings)
    decided, decider = _decide(settings, evidence, measures)
    storeys = _fill_storeys(measures.storeys, decided, settings, notes)
    code, share = _share(settings, evidence, decided, decider, storeys)
    progress(0.8, "Reasons")
    deciding = _deciding_poi(found, decided, decider)
    reason = _explain(settings, evidence, measures, decided, decider, share, storeys, deciding)
    return Classification(
        kind=np.array([KINDS[k] for k in code.tolist()], dtype=object),
        share=share,
        reason=reason,
        decided_by=decider,
        n_poi=found.count,
        poi_ids=_ids(n, deciding, poi),
        paper=found.paper,
        warnings=tuple(notes),
        known=known,
    )


def _share_known(evidence, n) -> tuple:
    return evidence.known, n - evidence.uncategorised


def _category_notes(evidence, n, what) -> list:
    notes = [
        f"Field '{name}' of the {what} holds bare numbers, which were read as codes of the rules table ({example}); choose "
        "another field if they are codes of another list."
        for name, example in evidence.numbers.items()
    ]
    if not evidence.unknown:
        return notes
    features = sum(evidence.unknown.values())
    listed = [f"{category} ({times:,})" for category, times in evidence.unknown.items()]
    more = f" and {len(listed) - LISTED:,} more" if len(listed) > LISTED else ""
    notes += [
        f"{features:,} {what} have a category that the rules table does not know, which counts as neutral: "
        f"{', '.join(listed[:LISTED])}{more}. Add lines to a copy of the table if it should decide."
    ]
    if features + evidence.uncategorised >= n and not evidence.code.any():
        notes.append(
            f"No category of the {what} is in the rules table, so none decided; check the choice of the field."
        )
    return notes


# --- Evidence ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Poi:
    """POI that count for a building, ascending by building (k,), and what they say per building (n,)."""

    which: np.ndarray
    building: np.ndarray
    off: np.ndarray
    said: Evidence
    code: np.ndarray
    homes: np.ndarray
    share: np.ndarray
    count: np.ndarray
    paper: np.ndarray


@dataclass(frozen=True)
class _Evidence:
    own: Evidence
    poi: _Poi
    land: Evidence


def assign(footprints, places, distance: float, every: bool = False):
    """Give each POI to a building: the one that it intersects, else the nearest within a distance.

    Parameters
    ----------
    footprints : (n,) array of shapely polygons
    places : (m,) array of shapely geometries
    distance : float
        [m]; 0 means intersecting only.
    every : bool
        Also count a POI in each further footprint that it intersects: on a shared wall, or where footprints overlap.

    Returns
    -------
    poi, building : (k,) int
        Ascending by POI. Without `every` a POI occurs once; of several footprints the smallest wins, then the first.
    off : (k,) float
        Distance [m], 0 where they intersect.
    """
    tree = shapely.STRtree(footprints)
    poi, building = tree.query(places, predicate="intersects")
    off = np.zeros(len(poi))
    outside = ~(shapely.is_missing(places) | shapely.is_empty(places))
    outside[poi] = False
    searched = np.flatnonzero(outside)
    reach = min(FIRST_REACH, distance)
    while distance > 0 and searched.size:
        # Boxes first, all distances at once: several times faster than asking the tree for each POI's nearest.
        west, south, east, north = shapely.bounds(places[searched]).T
        boxes = shapely.box(west - reach, south - reach, east + reach, north + reach)
        near, candidate = tree.query(boxes)
        far = shapely.distance(places[searched[near]], footprints[candidate])
        within = far <= reach
        poi = np.append(poi, searched[near[within]])
        building = np.append(building, candidate[within])
        off = np.append(off, far[within])
        if reach == distance:
            break
        searched = np.setdiff1d(searched, poi)
        reach = min(reach * 4, distance)
    order = np.lexsort((building, shapely.area(footprints)[building], off, poi))
    poi, building, off = poi[order], building[order], off[order]
    keep = _first_of_each(poi) | (every & (off == 0))
    return poi[keep], building[keep], off[keep]


def _first_of_each(ascending):
    return np.append(True, ascending[1:] != ascending[:-1])[: len(ascending)]


def _look_for_poi(footprints, settings, poi, rules, notes) -> _Poi:
    n = len(footprints)
    places = Places(np.zeros(0, object)) if poi is None else poi
    geometry, first = _distinct(places, notes)
    m = len(geometry)
    if places.category is None and rules is not PAPER_RULES:
        said = silence(m, MIXED)
    else:
        said = weigh(rules, places.category or {"category": [None] * m}, m)
        notes += _category_notes(said, m, "POI")
        if said.uncategorised and not said.code.all():
            notes.append(f"{said.uncategorised:,} POI have no category; they count as neutral.")
    which, building, off = assign(footprints, geometry, settings.distance, every=True)
    paper = np.ones(n, bool)
    paper[building[off == 0]] = False
    if not settings.paper_rule:
        once = _first_of_each(which)
        which, building, off = which[once], building[once], off[once]
    nowhere = int(np.count_nonzero(first)) - len(np.unique(which))
    if m and not len(which):
        notes.append(
            "No POI lies in a building or near one; check that both layers cover the same place and their CRS."
        )
    elif nowhere:
        near = f" nor within {settings.distance:g} m of one" if settings.distance else ""
        notes.append(f"{nowhere:,} POI lie in no building{near}; they count for none.")
    order = np.lexsort((which, off, building))
    which, building, off = which[order], building[order], off[order]
    code, share = np.zeros(n, np.uint8), np.full(n, np.nan)
    np.bitwise_or.at(
        code, building, said.code[which] | np.where(said.homes[which], RESIDENTIAL, NEUTRAL).astype(np.uint8)
    )
    np.fmin.at(share, building, said.share[which])
    return _Poi(
        which,
        building,
        off,
        said,
        code=TOGETHER[code],
        homes=np.bincount(building, said.homes[which], n) > 0,
        share=share,
        count=np.bincount(building, minlength=n),
        paper=paper,
    )


def _distinct(places, notes):
    """Return geometries without unusable ones and duplicates (None instead), and which are left."""
    geometry = np.asarray(places.geometry, dtype=object)
    spread = shapely.get_dimensions(geometry) > 0
    if spread.any():
        geometry = np.where(spread, shapely.point_on_surface(geometry), geometry)
    usable = ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
    unusable = int(len(geometry) - np.count_nonzero(usable))
    if unusable:
        notes.append(f"{unusable:,} POI have no geometry; they count for no building.")
    where = np.flatnonzero(usable)
    rows = zip(
        shapely.to_wkb(geometry[where]),
        *([hashable(column[i]) for i in where] for column in (places.category or {}).values()),
    )
    earliest: dict = {}
    for i, row in zip(where.tolist(), rows):
        earliest.setdefault(row, i)
    first = np.zeros(len(geometry), bool)
    first[list(earliest.values())] = True
    if len(earliest) < len(where):
        notes.append(
            f"{len(where) - len(earliest):,} POI lie at the very place of another one with the same categories; they "
            "count once."
        )
    geometry = geometry.copy()
    geometry[~first] = None
    return geometry, first


def _look_at_land(footprints, land_use, rules, notes):
    """Return what the land says per building, and (known, all) of its categories, None without land use."""
    result, known = silence(len(footprints)), None
    if land_use is not None:
        said = weigh(rules, land_use.category or {}, len(land_use.geometry))
        notes += _category_notes(said, len(land_use.geometry), "land use polygons")
        known = _share_known(said, len(land_use.geometry))
        telling = np.flatnonzero((said.code > 0) & ~shapely.is_missing(land_use.geometry))
        polygons = land_use.geometry[telling]
        # The tree holds the points, so that shapely prepares the polygons, which may have thousands of corners.
        polygon, building = shapely.STRtree(shapely.point_on_surface(footprints)).query(
            polygons, predicate="intersects"
        )
        order = np.lexsort((polygon, shapely.area(polygons)[polygon], building))
        building, polygon = building[order], telling[polygon[order]]
        first = _first_of_each(building)
        building, polygon = building[first], polygon[first]
        for given, taken in ((result.code, said.code), (result.share, said.share), (result.text, said.text)):
            given[building] = taken[polygon]
    return result, known


# --- Decision ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Measures:
    """(n,) each: area [m²], height [m], storeys given or from the height; NaN where unknown."""

    area: np.ndarray
    height: np.ndarray
    storeys: np.ndarray
    shapeless: np.ndarray


def _positive(values, n):
    return np.full(n, np.nan) if values is None else np.where(np.asarray(values) > 0, values, np.nan)


def _measure(buildings, settings) -> _Measures:
    n = len(buildings.geometry)
    shapeless = shapely.is_missing(buildings.geometry) | shapely.is_empty(buildings.geometry)
    height, storeys = _positive(buildings.height, n), _positive(buildings.storeys, n)
    from_height = np.maximum(np.round(height / settings.storey_height), 1.0)
    storeys = np.where(np.isnan(storeys), from_height, storeys)
    return _Measures(shapely.area(buildings.geometry), height, storeys, shapeless)


def _decide(settings, evidence, measures):
    """Return class and decider per building, in the order of precedence of the module's head."""
    own, poi, land = evidence.own.code, evidence.poi.code, evidence.land.code
    homes = evidence.own.homes | evidence.poi.homes
    together = TOGETHER[own | poi | np.where(homes, RESIDENTIAL, NEUTRAL)]
    code = np.where(own == NON_RESIDENTIAL, own, together)
    by_own = (own > 0) & ~((own == MIXED) & (code == NON_RESIDENTIAL))
    decider = np.select([by_own, code > 0], [OWN_USE, POI], NOTHING)

    upper_floors_open = (code == MIXED) & ~homes
    from_land = ((code == NEUTRAL) & (land > 0)) | (upper_floors_open & (land == NON_RESIDENTIAL))
    code[from_land], decider[from_land] = land[from_land], LAND_USE

    small = ~measures.shapeless & (measures.area < settings.least_area)
    too_small = (small | (measures.height < settings.least_height)) & ~(measures.storeys >= 2)
    from_size = too_small & (upper_floors_open | (decider == NOTHING) | from_land) & (code != NON_RESIDENTIAL)
    code[from_size], decider[from_size] = NON_RESIDENTIAL, SIZE
    code[code == NEUTRAL] = RESIDENTIAL
    return code, decider


def _fill_storeys(storeys, decided, settings, notes):
    """Give mixed buildings without storeys the layer's median."""
    lacking = np.count_nonzero((decided == MIXED) & np.isnan(storeys))
    if not lacking or settings.mixed_use != MixedUse.SHARE_BY_STOREYS:
        return storeys
    some = not np.isnan(storeys).all()
    usual = float(np.nanmedian(storeys)) if some else USUAL_STOREYS
    source = (
        "the median of the layer" if some else "as no building of the layer has any; choose a field that holds them"
    )
    notes.append(
        f"{lacking:,} buildings of mixed use have neither storeys nor a height; they were taken to have {usual:g} "
        f"storeys, {source}."
    )
    return np.where(np.isnan(storeys), usual, storeys)


def _share(settings, evidence, decided, decider, storeys):
    """Return class and residential share after the treatment of mixed use."""
    ruled = np.select(
        [decider == OWN_USE, decider == POI, decider == LAND_USE],
        [np.fmin(evidence.own.share, evidence.poi.share), evidence.poi.share, evidence.land.share],
        np.nan,
    )
    above = np.where(storeys > 1, 1 - 1 / np.maximum(storeys, 1), 0.0)
    homes = evidence.own.homes | evidence.poi.homes
    above = np.where(homes, np.maximum(above, KNOWN_DWELLINGS_SHARE), above)
    of_mixed = np.where(np.isnan(ruled), above, ruled)
    if settings.mixed_use != MixedUse.SHARE_BY_STOREYS:
        of_mixed = np.full(len(decided), float(settings.mixed_use == MixedUse.RESIDENTIAL))
    of_homes = np.where(np.isnan(ruled), 1.0, ruled)
    share = np.select([decided == MIXED, decided == RESIDENTIAL], [of_mixed, of_homes], 0.0)
    code = np.where(settings.mixed_use == MixedUse.RESIDENTIAL, RESIDENTIAL, decided)
    return np.where(share > 0, code, NON_RESIDENTIAL), share


# --- Reasons ----------------------------------------------------------------------------------------------------------


def _deciding_poi(found, decided, decider):
    """Return per building the POI that took part in the decision: dict of building → list of (POI, distance off)."""
    said, building = found.said.code[found.which], found.building
    kind, by = decided[building], decider[building]
    in_mixed = (kind == MIXED) & ((by == OWN_USE) | (by == POI)) & (said > 0)
    took_part = in_mixed | ((kind == said) & (by == POI))
    result: dict = {}
    columns = (found.building, found.which, found.off)
    for b, p, off in zip(*(column[took_part].tolist() for column in columns)):
        result.setdefault(b, []).append((p, off))
    return result


def _ids(n, deciding, poi):
    result = np.full(n, "", dtype=object)
    for b, pairs in deciding.items():
        ids = [id_text(poi.id[p]) if poi.id is not None else str(p + 1) for p, _ in pairs[:LISTED]]
        more = [f"and {len(pairs) - LISTED} more"] if len(pairs) > LISTED else []
        result[b] = ", ".join(ids + more)
    return result


def _explain(settings, evidence, measures, decided, decider, share, storeys, deciding):
    """Say in words what decided. Returns (n,) object array of str."""
    reason = np.where(measures.shapeless, "It has no geometry to look at.", "Nothing speaks against it.").astype(object)
    text = evidence.poi.said.text
    for b in np.flatnonzero(decider != NOTHING).tolist():
        by, mixed = decider[b], decided[b] == MIXED
        pairs = deciding.get(b, ())
        named = _name_poi(pairs, text) if pairs else ""
        if by == OWN_USE:
            words = f"Own use {evidence.own.text[b]}" + (f"; a part of it holds {named}" if named else "")
        elif by == POI:
            words = f"A part of it holds {named}" if mixed else f"It holds {named}"
        elif by == LAND_USE:
            words = f"Land use {evidence.land.text[b]}"
        elif measures.height[b] < settings.least_height:
            words = f"Its height of {measures.height[b]:.1f} m is below {settings.least_height:g} m"
        else:
            words = f"Its footprint of {measures.area[b]:.0f} m² is below {settings.least_area:g} m²"
        reason[b] = f"{words}{_of_mixed_use(settings, share[b], storeys[b], measures.storeys[b]) if mixed else ''}."
    return reason


def _name_poi(pairs, text) -> str:
    names = Counter(text[p] for p, _ in pairs)
    names.pop("", None)
    most = names.most_common(2)
    listed = [name if times == 1 else f"{times} × {name}" for name, times in most]
    more = len(pairs) - sum(times for _, times in most)
    if more:
        listed.append(f"{more} {'more ' if listed else ''}POI")
    nearest = min(off for _, off in pairs)
    return ", ".join(listed) + (f" ({nearest:.1f} m off)" if nearest > 0 else "")


def _of_mixed_use(settings, share, storeys, known) -> str:
    if settings.mixed_use == MixedUse.NON_RESIDENTIAL:
        return ": mixed use counts as non-residential"
    if settings.mixed_use == MixedUse.RESIDENTIAL:
        return ": mixed use counts as residential"
    if share != 1 - 1 / max(storeys, 1):
        return f": a share of {share:.2g} lived in"
    if share == 0:
        return " and there is no storey above"
    return f": {storeys - 1:g} of {storeys:g} storeys lived in" + ("" if known == known else " (storeys assumed)")


# --- Scores -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Score:
    """How well a classification finds the buildings that are lived in, where labels tell.

    Attributes
    ----------
    name : str
    found, wrong, missed, rejected : int
        Buildings lived in and found; not lived in but taken; lived in but missed; not lived in and not taken (true
        positives, false positives, false negatives, true negatives).
    """

    name: str
    found: int
    wrong: int
    missed: int
    rejected: int

    @property
    def precision(self) -> float:
        """Of the buildings taken, the share that is lived in; NaN when none is taken."""
        return _ratio(self.found, self.found + self.wrong)

    @property
    def recall(self) -> float:
        """Of the buildings lived in, the share that is found; NaN when none is."""
        return _ratio(self.found, self.found + self.missed)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return _ratio(2 * self.found, 2 * self.found + self.wrong + self.missed)


def _ratio(part, whole) -> float:
    return part / whole if whole else float("nan")


def read_labels(values, name: str, rules=None) -> np.ndarray:
    """Read known classes.

    Parameters
    ----------
    values : (n,) sequence
        Uses, looked up in the rules table (mixed is lived in); or yes/no, or a number of dwellings or people: above 0
        is lived in, unless the name asks the opposite (non_residential, commercial). Numbers that the table knows as
        codes of this field are codes.
    name : str
        Field name, the key in the rules table.
    rules : sequence of Rule, optional

    Returns
    -------
    numpy.ndarray
        (n,) float: 1 lived in, 0 not, NaN where the label does not tell.

    Raises
    ------
    CountError
        No label tells.
    """
    rules = read_rules() if rules is None else rules
    try:
        said = weigh(rules, {name: values}, len(values), yes_means_lived_in=True).code
    except RulesError:
        said = np.zeros(len(values), np.uint8)
    labels = np.select([said == NEUTRAL, said == NON_RESIDENTIAL], [np.nan, 0.0], 1.0)
    if np.isnan(labels).all():
        raise CountError(
            f"Field '{name}' has no value that tells whether a building is lived in; choose another label field, or "
            "add its values to the rules table."
        )
    return labels


def scores(result: Classification, labels) -> tuple:
    """Score a classification, the paper's rule and calling everything residential against known classes.

    Parameters
    ----------
    result : Classification
    labels : (n,) float
        As `read_labels` gives them.

    Returns
    -------
    tuple of Score
    """
    known = ~np.isnan(labels)
    truth = labels[known] > 0
    everything = np.ones(len(labels), bool)
    candidates = {"this run": result.lived_in, "the paper's rule": result.paper, "all residential": everything}
    return tuple(
        Score(
            name,
            found=int(np.count_nonzero(taken[known] & truth)),
            wrong=int(np.count_nonzero(taken[known] & ~truth)),
            missed=int(np.count_nonzero(~taken[known] & truth)),
            rejected=int(np.count_nonzero(~taken[known] & ~truth)),
        )
        for name, taken in candidates.items()
    )


def confusion_table(scored) -> str:
    """Write scores as a table of fixed width.

    Parameters
    ----------
    scored : sequence of Score

    Returns
    -------
    str
    """
    head = [
        f"{'':20}{'lived in:':>11}{'':11}{'not lived in:':>14}",
        f"{'':20}{'found':>11}{'missed':>11}{'taken':>14}{'rejected':>11}{'precision':>11}{'recall':>8}{'F1':>7}",
    ]
    rows = (
        f"{s.name:20}{s.found:11,}{s.missed:11,}{s.wrong:14,}{s.rejected:11,}{s.precision:11.3f}{s.recall:8.3f}{s.f1:7.3f}"
        for s in scored
    )
    return "\n".join([*head, *rows])
