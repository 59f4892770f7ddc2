"""Known addresses: what each is called in the base, and the building it stands at."""

from __future__ import annotations

import hashlib

import numpy as np

from ..core import packages
from ..core.types import Ids, Ints
from .addresses.parts import PARTS, Addresses
from .addresses.text import folded

shapely = packages.load("shapely")

NONE = -1
CLEARLY_NEARER = 2.0
"""A point outside of all buildings is at the nearest if every other is at least this many times as far."""


def keys_of(addresses: Addresses) -> list[str]:
    """Ids of addresses: the same for the same parts in every run, whatever case they are in; '' for what is no address.

    Parameters
    ----------
    addresses : Addresses, n

    Returns
    -------
    list of str, n
        16 digits of a SHA-256.
    """
    columns = [[folded(value) if value else "" for value in addresses[part]] for part in PARTS]
    known: dict[tuple[str, ...], str] = {}
    found = []
    for parts, rejected in zip(zip(*columns), addresses.rejected):
        if parts not in known:
            known[parts] = hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
        found.append("" if rejected else known[parts])
    return found


def buildings_at(points: Ids, shapes: Ids, distance: float) -> Ints:
    """Building that each address stands in, or at.

    Parameters
    ----------
    points : (n,) object array of shapely geometries
        Of any kind; None where there is none.
    shapes : (b,) object array of shapely polygons
    distance : float
        Farthest from a building, in units of the CRS: doors, gates and letterboxes stand before the wall.

    Returns
    -------
    (n,) int
        Row of the building, the smallest where several hold the point; -1 where it stands in none and near none, or where
        two are about as near.
    """
    found = np.full(len(points), NONE, np.int64)
    rows = np.flatnonzero(~shapely.is_missing(points) & ~shapely.is_empty(points))
    if not len(rows) or not len(shapes):
        return found
    at = points_of(points[rows])
    tree = shapely.STRtree(shapes)
    row, building = tree.query(at, predicate="intersects")
    for k in np.lexsort((building, -shapely.area(shapes[building]))):  # the smallest comes last and stays
        found[rows[row[k]]] = building[k]
    outside = np.flatnonzero(found[rows] == NONE)
    if len(outside) and distance > 0:
        row, building = tree.query(at[outside], predicate="dwithin", distance=CLEARLY_NEARER * distance)
        away = shapely.distance(at[outside][row], shapes[building])
        order = np.lexsort((building, away, row))
        row, building, away = row[order], building[order], away[order]
        first = np.flatnonzero(np.r_[True, row[1:] != row[:-1]]) if len(row) else np.empty(0, np.int64)
        second = np.where(first + 1 < len(row), first + 1, first)
        alone = (second == first) | (row[second] != row[first])
        clear = alone | (away[second] >= CLEARLY_NEARER * away[first])
        taken = first[(away[first] <= distance) & clear]
        found[rows[outside[row[taken]]]] = building[taken]
    return found


def points_of(shapes: Ids) -> Ids:
    """One point of each geometry: itself, or one inside of it; None where there is none."""
    found = shapely.point_on_surface(shapes)
    single = shapely.get_type_id(shapes) == 0
    found[single] = shapely.force_2d(shapes[single])
    found[shapely.is_empty(found)] = None
    return found


def streets_as_known(addresses: Addresses, building: Ints, known: Addresses, of: Ints) -> Addresses:
    """Addresses with their street as a known address of the same building and number writes it, so that a misspelt one is the same.

    Parameters
    ----------
    addresses : Addresses, n
    building : (n,) int
        Code of the building, -1 where it is not known.
    known : Addresses, m
    of : (m,) int
        Code of the building of each known address.

    Returns
    -------
    Addresses
    """
    streets: dict[tuple[int, str], set[tuple[str, str]]] = {}
    named = (known[part].tolist() for part in ("number", "street", "lane"))
    for code, number, *said in zip(of.tolist(), *named):
        streets.setdefault((code, number), set()).add(tuple(said))
    one = {at: next(iter(said)) for at, said in streets.items() if len(said) == 1 and at[0] >= 0}
    columns = {**addresses.columns, "street": addresses["street"].copy(), "lane": addresses["lane"].copy()}
    street, lane = columns["street"], columns["lane"]
    for i, at in enumerate(zip(building.tolist(), addresses["number"].tolist())):
        if at in one:
            street[i], lane[i] = one[at]
    return Addresses(columns, addresses.rejected, addresses.reasons)
