"""What lies on the border of two regions is counted once, whoever asks and in whatever order.

A zone that two files have in parts, or twice, belongs to the first region by name that has it. A building belongs to the region
with the zone that holds its representative point; a copy of it in another file is left out, the first by name stays. A household
belongs to the region with its zone. What no zone holds stays where its file says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

from ..engine.core import columns
from ..engine.core.spatial import repaired
from ..engine.core.types import Bools, Ids
from ..engine.population.estimate import locate
from .files import Layer
from .places import Box

SAME_BUILDING = 0.5
"""Share of the smaller footprint by which two of the same id overlap when they are one building."""
GAP = 0.01
"""Two parts of a zone that are no farther apart touch [m]: where each file has its own points on the cut, or fewer digits."""
DEGREE = 111_320.0
"""Of latitude [m]."""
Zone = tuple[str, str]
"""Region and id."""


@dataclass(frozen=True)
class Share:
    """A zone that another region has as well.

    Attributes
    ----------
    zone, other : (str, str)
        Region and id.
    is_part : bool
        Whether they lie beside each other, not over each other.
    alike : bool
        Whether both have the same counts.
    box : Box
        Around both.
    """

    zone: Zone
    other: Zone
    is_part: bool
    alike: bool
    box: Box


@dataclass(frozen=True)
class Resolved:
    """Which zones are counted where.

    Attributes
    ----------
    dropped : mapping of str to frozenset of str
        Ids that a region leaves to another one.
    parts : mapping of str to dict of str to tuple of str
        Other regions that have a part of a zone, by its region and id.
    boxes : mapping of str to list of Box
        Where the zones of a region lie that have parts elsewhere.
    own_counts : mapping of str to frozenset of str
        Ids that another region has too, with counts of its own: each part is a zone.
    differing : mapping of str to frozenset of str
        Ids that two files have at one place with different counts; those of the first are taken.
    """

    dropped: Mapping[str, frozenset[str]] = field(default_factory=dict)
    parts: Mapping[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    boxes: Mapping[str, list[Box]] = field(default_factory=dict)
    own_counts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    differing: Mapping[str, frozenset[str]] = field(default_factory=dict)


def shares(
    region: str, zones: Layer, others: Mapping[str, Layer], id_of: Mapping[str, Ids], counts: Sequence[str]
) -> list[Share]:
    """Find the zones of a region that others have as well: the same id, and polygons that touch, but for `GAP`.

    Parameters
    ----------
    region : str
    zones : Layer
    others : mapping of str to Layer
        Zones of the regions around.
    id_of : mapping of str to (z,) object of str
        Ids of the zones, by region.
    counts : sequence of str
        Fields that are compared.
    """
    found: list[Share] = []
    gap = GAP / (DEGREE if zones.crs is not None and zones.crs.is_geographic else zones.frame.metre)
    place = {one: k for k, one in enumerate(id_of[region]) if one}
    own = shapely.make_valid(zones.frame.geometries())
    for name, layer in others.items():
        pairs = [(place[one], k) for k, one in enumerate(id_of[name]) if one in place]
        if not pairs:
            continue
        theirs = shapely.make_valid(layer.frame.geometries())
        for here, there in pairs:
            if own[here] is None or theirs[there] is None or not shapely.dwithin(own[here], theirs[there], gap):
                continue
            common = shapely.area(shapely.intersection(own[here], theirs[there]))
            is_part = bool(common <= 1e-6 * min(shapely.area(own[here]), shapely.area(theirs[there])))
            alike = all(_value(zones, count, here) == _value(layer, count, there) for count in counts)
            west, south, east, north = map(float, shapely.total_bounds([own[here], theirs[there]]))
            zone, other = (region, id_of[region][here]), (name, id_of[name][there])
            found.append(Share(zone, other, is_part, alike, (west, south, east, north)))
    return found


def _value(layer: Layer, name: str, row: int) -> Any:
    own = layer.called(name)
    return layer.table.column(own)[row].as_py() if own else None


def resolve(found: Iterable[Share]) -> Resolved:
    """Say which region counts a zone that several have: the first by name."""
    found = list(found)
    own_counts: dict[str, set[str]] = defaultdict(set)
    differing: dict[str, set[str]] = defaultdict(set)
    leader: dict[Zone, Zone] = {}

    def first(zone: Zone) -> Zone:
        while zone in leader and leader[zone] != zone:
            zone = leader[zone]
        return zone

    for share in found:
        if share.is_part and not share.alike:
            own_counts[share.zone[0]].add(share.zone[1])
            continue
        if not share.alike:
            differing[share.zone[0]].add(share.zone[1])
        one, other = sorted((first(share.zone), first(share.other)))
        leader[other] = one
    dropped: dict[str, set[str]] = defaultdict(set)
    parts: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    boxes: dict[str, list[Box]] = defaultdict(list)
    for share in found:
        if share.is_part and not share.alike:
            continue
        owner = first(share.zone)
        boxes[owner[0]].append(share.box)
        if owner != share.zone:
            dropped[share.zone[0]].add(share.zone[1])
            parts[owner[0]][owner[1]].add(share.zone[0])
    return Resolved(
        {region: frozenset(ids) for region, ids in dropped.items()},
        {region: {zone: tuple(sorted(others)) for zone, others in ids.items()} for region, ids in parts.items()},
        dict(boxes),
        {region: frozenset(ids) for region, ids in own_counts.items()},
        {region: frozenset(ids) for region, ids in differing.items()},
    )


def owners(
    resolved: Resolved, abroad: Mapping[str, tuple[Iterable[str], Sequence[str]]], holders: Mapping[str, set[str]]
) -> dict[str, dict[str, str]]:
    """Say which region a row belongs to that names a zone which its own region does not count, for all regions alike.

    That which counts it in place of its own, else the first by name of those around that have the zone, else the only one
    anywhere that has it; who numbers the zones of every file from 1 means none far away.

    Parameters
    ----------
    resolved : Resolved
    abroad : mapping of str to (ids, regions around)
        By region, zones that it names and has not.
    holders : mapping of str to set of str
        Regions that count a zone, by its id.

    Returns
    -------
    dict of str to dict of str to str
        Region by zone, by the region that names it.
    """
    found: dict[str, dict[str, str]] = {name: {} for name in abroad}
    for owner, zones in resolved.parts.items():
        for zone, others in zones.items():
            for other in set(others) & set(found):
                found[other][zone] = owner
    for name, (ids, around_it) in abroad.items():
        for zone in ids:
            have = holders.get(zone, set())
            near = sorted(have & set(around_it))
            if near or len(have) == 1:
                found[name][zone] = (near or list(have))[0]
    return {name: dict(sorted(zones.items())) for name, zones in found.items()}


def named_by(given: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, frozenset[str]]]:
    """Turn it round: by region, the zones of it that others name."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for name, zones in given.items():
        for zone, owner in zones.items():
            found[owner][name].add(zone)
    return {owner: {name: frozenset(ids) for name, ids in others.items()} for owner, others in found.items()}


@dataclass(frozen=True, eq=False)
class Around:
    """Buildings of one file near a region, and what of them is looked at.

    Attributes
    ----------
    region : str
    id : (n,) object of str
        '' where there is none: row numbers of two files say nothing of each other.
    zone : (n,) object of str, or None
        Of each building, where a field says it.
    shapes : (n,) object array
        Footprints or points, repaired; None where there is none.
    """

    region: str
    id: Ids
    zone: Ids | None
    shapes: Ids


def around(region: str, layer: Layer, id_field: str, zone_field: str) -> Around:
    """Return what is looked at of the buildings of a layer."""
    own, zone = layer.called(id_field), layer.called(zone_field)
    shapes = layer.frame.geometries()
    if not shapely.is_missing(shapes).all():
        shapes = repaired(shapes, "buildings")[0]
    return Around(
        region,
        columns.labels(layer.frame.column(own) if own else [None] * len(layer)),
        columns.labels(layer.frame.column(zone)) if zone else None,
        shapes,
    )


def homes(buildings: Around, zones: Sequence[tuple[str, Ids, Ids]]) -> Ids:
    """Region that each building belongs to by the zone that holds it, '' where none does: (n,) object of str.

    Parameters
    ----------
    buildings : Around
    zones : sequence of (region, ids, polygons)
        In the order of the regions' names: of zones of several regions at one place, the first counts.
    """
    found = np.full(len(buildings.id), "", object)
    points = np.full(len(found), None, object)
    known = ~shapely.is_missing(buildings.shapes)
    points[known] = shapely.point_on_surface(buildings.shapes[known])
    owner = (
        np.concatenate([np.full(len(ids), region, object) for region, ids, _ in zones])
        if zones
        else np.zeros(0, object)
    )
    if len(owner) and known.any():
        polygons = np.concatenate([shapes for _, _, shapes in zones])
        at, _ = locate(points, polygons, np.arange(len(owner), dtype=np.int64))
        found[at >= 0] = owner[at[at >= 0]]
    return found


def copies(buildings: Around, earlier: Sequence[Around]) -> Bools:
    """Tell which buildings stand in a file of an earlier region as well: (n,) bool.

    The same geometry, or the same id and footprints that lie over each other by more than half of the smaller one.
    """
    found = np.zeros(len(buildings.id), bool)
    known = np.flatnonzero(~shapely.is_missing(buildings.shapes))
    if not len(known):
        return found
    tree = shapely.STRtree(buildings.shapes[known])
    for other in earlier:
        there, here = tree.query(other.shapes, predicate="intersects")
        if not len(there):
            continue
        here = known[here]
        ours, theirs = buildings.shapes[here], other.shapes[there]
        same = shapely.equals(ours, theirs)
        alike = (buildings.id[here] != "") & (buildings.id[here] == other.id[there]) & ~same
        common = shapely.area(shapely.intersection(ours[alike], theirs[alike]))
        smaller = np.minimum(shapely.area(ours[alike]), shapely.area(theirs[alike]))
        same[np.flatnonzero(alike)[common > SAME_BUILDING * smaller]] = True
        found[here[same]] = True
    return found
