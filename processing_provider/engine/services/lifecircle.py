"""How many people reach a facility on foot in some minutes, by group, and who does not (Wu et al., 4.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..core import packages
from ..core.errors import EmptyInputError, GeometryError, SettingError
from ..core.limits import MOST_COUNT
from ..core.notes import Note, note
from ..core.progress import Progress, part, silent
from ..core.types import Bools, Floats, Ids, Ints
from .walking import NONE, Network, Snapped, Walks, astray, network, snap
from .walking import told as connected

shapely = packages.load("shapely")

SPEED, LEAST_SPEED, MOST_SPEED = 4.0, 0.5, 15.0
"""Of walkers [km/h]; nobody walks slower or faster for a quarter of an hour (the record of 20 km is 15.7 km/h)."""
MAX_SNAP, MOST_SNAP = 100.0, 5000.0
"""From where on a point is listed as far from all ways [m]."""
MINUTES, MOST_MINUTES, MOST_TIMES = "5;10;15", 180.0, 12
AT_ONCE = 8_000_000
"""Walks that are in memory together."""
METRES_A_MINUTE = 1000.0 / 60.0

FAR, ISLAND, NO_PLACE, NO_COUNT, TOO_FAR, NO_WAY = (
    note("far_from_ways", "far from all ways that can be walked on"),
    note("off_network", "the nearest way does not hang together with the others"),
    note("no_place", "no place is known"),
    note("no_count", "the number of people is not known"),
    note("too_far", "no facility is near enough"),
    note("no_way", "no facility can be walked to"),
)


@dataclass(frozen=True)
class LifeCircleSettings:
    """How people walk.

    Attributes
    ----------
    speed : float, km/h
    max_snap : float, m
        From where on a point is listed as far from all ways; the walk to the way counts all the same.
    """

    speed: float = SPEED
    max_snap: float = MAX_SNAP

    def __post_init__(self) -> None:
        if not LEAST_SPEED <= self.speed <= MOST_SPEED:
            raise SettingError(
                "speed", "SPEED is {speed}; give from {least} to {most} km/h.", speed=self.speed, least=LEAST_SPEED, most=MOST_SPEED
            )  # fmt: skip
        if not 0 < self.max_snap <= MOST_SNAP:
            raise SettingError(
                "max_snap", "MAX_SNAP is {metres}; give up to {most} m.", metres=self.max_snap, most=MOST_SNAP
            )

    def metres(self, minutes: float) -> float:
        """Return how far somebody walks in some minutes."""
        return self.speed * METRES_A_MINUTE * minutes


def minutes_of(text: str) -> tuple[float, ...]:
    """Read '5;10;15', ascending.

    Raises
    ------
    SettingError
        It is no list of minutes.
    """
    items = [item.strip() for item in text.replace(",", ";").split(";") if item.strip()]
    try:
        found = sorted({float(item) for item in items})
    except ValueError:
        found = []
    if not found or not (found[0] > 0 and found[-1] <= MOST_MINUTES) or len(found) > MOST_TIMES:
        raise SettingError(
            "minutes",
            "MINUTES is '{text}'; give up to {times} numbers up to {most}, such as 5;10;15.",
            text=text[:40],
            times=MOST_TIMES,
            most=MOST_MINUTES,
        )
    return tuple(found)


@dataclass(frozen=True)
class Stand:
    """Points beside the ways.

    Attributes
    ----------
    on : Snapped
    why : (p,) object array of Note
        What is to be said of a point, None if nothing.
    """

    on: Snapped
    why: Ids


@dataclass(frozen=True)
class LifeCircle:
    """Who reaches what.

    Attributes
    ----------
    minutes : tuple of (t,) float
    nearest_people, reach_people : (t, f, g) float, persons
        Of each facility by minutes and group: those to whom it is the nearest one within the time, and all who reach it in time.
        The first group is everybody.
    metres, walk : (p,) float, m and minutes
        To the nearest facility; infinite where none can be walked to, NaN where nothing is known.
    nearest : (p,) int
        That facility, -1 where there is none.
    reached, circle : (t,) float, persons
        Who reaches a facility, and who would as the crow flies.
    persons : float
        Those whose number and place are known.
    why : (p,) object array of Note
        Why somebody does not reach a facility in the longest time, or is far from all ways; None if neither.
    near : (t, p) bool
        Who reaches one, by minutes.
    facilities, homes : Stand
    notes : tuple of Note
    """

    minutes: tuple[float, ...]
    nearest_people: Floats
    reach_people: Floats
    metres: Floats
    walk: Floats
    nearest: Ints
    reached: Floats
    circle: Floats
    persons: float
    why: Ids
    near: Bools
    facilities: Stand
    homes: Stand
    notes: tuple[Note, ...]

    @property
    def arrives(self) -> Bools:
        """Who reaches one in the longest time, (p,) bool."""
        return np.asarray(self.near[-1])

    @property
    def percent(self) -> Floats:
        """Percent of all people who reach a facility, by minutes, (t,) float; NaN without people."""
        return self._share(self.reached)

    @property
    def circle_percent(self) -> Floats:
        """The same as the crow flies."""
        return self._share(self.circle)

    def _share(self, persons: Floats) -> Floats:
        return 100 * persons / self.persons if self.persons else np.full(len(self.minutes), np.nan)


def stand(net: Network, points: Ids, farthest: float) -> Stand:
    """Put points on ways, however far these are, and say which are far off."""
    on = snap(net, points, np.inf)
    why = np.full(len(points), None, object)
    with np.errstate(invalid="ignore"):
        why[on.offset > farthest] = FAR
    why[astray(net, points, on)] = ISLAND
    why[on.edge == NONE] = NO_PLACE
    return Stand(on, why)


def _refuse_elsewhere(doors: Stand, homes: Stand, farthest: float) -> None:
    """Refuse layers that have nothing to do with each other, in which nobody could reach anything."""
    of_doors, of_homes = _nearest(doors), _nearest(homes)
    if of_doors > farthest:
        raise GeometryError(
            "facilities_elsewhere",
            "FACILITIES are {km} km or more from all ways that can be walked on; check WAYS and the CRS of both layers.",
            km=f"{of_doors / 1000:,.1f}",
        )
    if of_homes > farthest:
        raise GeometryError(
            "people_elsewhere",
            "The people are {km} km or more from all ways that can be walked on; check WAYS and the CRS of both layers.",
            km=f"{of_homes / 1000:,.1f}",
        )


def _nearest(stands: Stand) -> float:
    """Metres from the one that is nearest to a way; 0 where none has a place."""
    return (
        float(np.min(stands.on.offset[stands.on.edge != NONE], initial=np.inf))
        if (stands.on.edge != NONE).any()
        else 0.0
    )


def life_circle(
    ways: Ids,
    walkable: Bools,
    facilities: Ids,
    people: Ids,
    counts: Floats,
    minutes: Sequence[float],
    settings: LifeCircleSettings | None = None,
    progress: Progress = silent,
) -> tuple[LifeCircle, Network]:
    """Walk from everybody to every facility.

    Parameters
    ----------
    ways : (w,) object array of shapely lines, m
    walkable : (w,) bool
    facilities : (f,) object array of shapely Points, m
        None where there is no place.
    people : (p,) object array of shapely Points, m
    counts : (p, g) float, persons
        By group, the first of which is everybody; NaN where unknown.
    minutes : sequence of (t,) float
        Ascending.
    settings : LifeCircleSettings, optional
    progress : Progress

    Returns
    -------
    LifeCircle
    Network

    Raises
    ------
    EmptyInputError
        There are no facilities, people or ways.
    GeometryError
        The ways are somewhere else: nobody or no facility is as near to one as the longest walk is long.
    """
    settings = settings or LifeCircleSettings()
    if not len(facilities):
        raise EmptyInputError("no_facilities", "FACILITIES has no features; choose another layer.")
    if not len(people):
        raise EmptyInputError(
            "no_people", "There are no people to reach a facility; choose another layer, base or date."
        )
    if not np.nansum(counts[~shapely.is_missing(people), 0]) > 0:
        raise EmptyInputError(
            "nobody",
            "Nobody is on the map whose number is known; look at PEOPLE_FIELDS, or at the buildings of the base.",
        )
    net = network(ways, walkable)
    progress(0.2, "")
    doors, homes = stand(net, facilities, settings.max_snap), stand(net, people, settings.max_snap)
    if not (doors.on.edge != NONE).any():
        raise EmptyInputError("no_facility_on_map", "No facility has a place; choose another layer.")
    _refuse_elsewhere(doors, homes, max(settings.max_snap, settings.metres(max(minutes))))
    walks = Walks(net, doors.on, homes.on)
    reach = walks.nearest()
    progress(0.4, "")
    known = np.where(np.isnan(counts), 0.0, counts)
    limits = np.array([settings.metres(time) for time in minutes])
    n, groups = len(facilities), counts.shape[1]
    nearest_people, reach_people = np.zeros((len(limits), n, groups)), np.zeros((len(limits), n, groups))
    for t, limit in enumerate(limits):
        there = np.flatnonzero(np.isfinite(reach.metres) & within(reach.metres, limit))
        np.add.at(nearest_people[t], reach.nearest[there], known[there])
    for rows, far in each_source(walks, float(limits[-1]), part(progress, 0.4, 1)):
        for t, limit in enumerate(limits):
            reach_people[t, rows] = within(far, limit) @ known
    near = np.stack([within(reach.metres, float(limit)) for limit in limits])
    placed = homes.why != NO_PLACE
    flight = _flight(facilities, people)
    why = homes.why.copy()
    why[~near[-1] & (why == None)] = TOO_FAR  # noqa: E711
    why[np.isinf(reach.metres)] = NO_WAY
    why[np.isnan(counts[:, 0])] = NO_COUNT
    circle = LifeCircle(
        tuple(minutes), nearest_people, reach_people, reach.metres, reach.metres / (settings.speed * METRES_A_MINUTE),
        reach.nearest, nearest_people[:, :, 0].sum(axis=1),
        np.array([known[within(flight, limit), 0].sum() for limit in limits]),
        float(known[placed, 0].sum()), why, near, doors, homes,
        tuple(_notes(net, doors, homes, counts[:, 0], settings)),
    )  # fmt: skip
    return circle, net


def _flight(facilities: Ids, people: Ids) -> Floats:
    """Metres from people to the nearest facility as the crow flies, (p,) float; NaN without a place."""
    found = np.full(len(people), np.nan)
    there = np.flatnonzero(~shapely.is_missing(people) & ~shapely.is_empty(people))
    if len(there):
        tree = shapely.STRtree(facilities[~shapely.is_missing(facilities) & ~shapely.is_empty(facilities)])
        (row, _), metres = tree.query_nearest(people[there], return_distance=True, all_matches=False)
        found[there[row]] = metres
    return found


def within(metres: Floats, limit: float) -> Bools:
    """Tell walks that are no longer than a limit; an unknown one is not. A millimetre is for sums of lengths."""
    with np.errstate(invalid="ignore"):
        found: Bools = metres <= limit + 1e-3
    return found


def each_source(walks: Walks, limit: float, progress: Progress) -> Iterator[tuple[Ints, Floats]]:
    """Yield some sources and their walks to all places."""
    sources = walks.sources_on()
    size = max(1, AT_ONCE // walks.size)
    for start in range(0, len(sources), size):
        progress(start / len(sources), "")
        rows = sources[start : start + size]
        yield rows, walks.from_each(rows, limit)


def _notes(net: Network, doors: Stand, homes: Stand, persons: Floats, settings: LifeCircleSettings) -> Iterator[Note]:
    yield connected(net)
    for why, told in ((FAR, _far_notes(settings.max_snap)), (ISLAND, _ISLANDS), (NO_PLACE, _PLACELESS)):
        of_doors, of_homes = int(np.count_nonzero(doors.why == why)), homes.why == why
        if of_doors:
            yield Note(f"facilities_{why.code}", told[0].template, {**told[0].values, "facilities": of_doors})
        if of_homes.any():
            values = {**told[1].values, "places": int(of_homes.sum()), "people": f"{np.nansum(persons[of_homes]):,.0f}"}
            yield Note(f"people_{why.code}", told[1].template, values)
    unknown = int(np.count_nonzero(np.isnan(persons)))
    if unknown:
        yield note(
            "uncounted", "Places whose number of people is not known, left out and listed: {places}.", places=unknown
        )


def _far_notes(metres: float) -> tuple[Note, Note]:
    return (
        note(
            "",
            "Facilities further than {metres:g} m from all ways: {facilities}; the walk to the way counts.",
            metres=metres,
        ),
        note(
            "",
            "Places of people further than {metres:g} m from all ways: {places}, with {people} persons; they are listed, and the walk "
            "to the way counts.",
            metres=metres,
        ),
    )


_ISLANDS = (
    note(
        "",
        "Facilities at a way that does not hang together with the others: {facilities}; the nearest other way is taken.",
    ),
    note(
        "",
        "Places of people at a way that does not hang together with the others: {places}, with {people} persons; they are listed, and "
        "the nearest other way is taken.",
    ),
)
_PLACELESS = (
    note("", "Facilities without a place, which nobody reaches: {facilities}."),
    note("", "Places of people that are not on the map: {places}, with {people} persons; they are listed."),
)


def people_counts(columns: Sequence[Floats], names: Sequence[str]) -> Floats:
    """Put counts by group side by side.

    Parameters
    ----------
    columns : sequence of (p,) float
        NaN where unknown.
    names : sequence of str
        Fields, for messages.

    Returns
    -------
    (p, g) float

    Raises
    ------
    SettingError
        A count is negative, infinite, or more people than there are.
    """
    for name, column in zip(names, columns):
        with np.errstate(invalid="ignore"):
            wrong = np.flatnonzero((column < 0) | (column > MOST_COUNT))
        if len(wrong):
            raise SettingError(
                "wrong_people",
                "Field '{field}' holds numbers that no people can have: {rows}, such as in row {row}; choose another field or correct it.",
                field=name,
                rows=len(wrong),
                row=int(wrong[0]) + 1,
            ).at("", wrong.tolist())
    return np.stack(columns, axis=1)
