"""Make the bundled sample: a small invented town in one GeoPackage, the same bytes on every run.

    python scripts/make_sample.py [--output resources/sample/sample.gpkg]

Tables: `buildings` and `zones` (polygons), `poi` (points), `households` (no geometry). Needs GDAL's Python bindings,
which come with QGIS. The town is drawn on a flat street grid (u to the east, v to the north, metres) and then bent a
little. Four zones are special: the block of Table 4 in Ye et al. (2024), a campground without buildings, a university
residence, and an industrial estate where nobody lives.
"""

from __future__ import annotations

import argparse
import math
import os
import random
from dataclasses import dataclass, field
from pathlib import Path

SEED = 11
EPSG = 32615
DATE = "2024-01-01T00:00:00Z"
OUTPUT = Path(__file__).resolve().parents[1] / "resources" / "sample" / "sample.gpkg"
TRACT = "48167724600"

COLUMNS = (0, 185, 360, 565, 745, 945, 1120)
ROWS = (0, 118, 230, 365, 478, 594)
"""Middle lines of the streets (m); the avenue and the main street below are wider."""
AVENUE, MAIN_STREET = 230, 565

PLAN = (
    ("houses", "houses", "school", "houses", "terraces", "campground"),
    ("terraces", "houses", "church", "houses", "houses", "houses"),
    ("slabs", "table4", "centre", "centre", "supermarket", "houses"),
    ("houses", "terraces", "centre", "centre", "terraces", "residence"),
    ("houses", "houses", "houses", "slabs", "houses", "industrial"),
)
"""What each block is, the northern row first."""

TABLE4_ZONE = TRACT + "2024"
TABLE4 = {
    # buid: persons, households, households by Monte Carlo (which follow the footprint's area)
    "11985": (24, 7, 7),
    "12000": (33, 10, 10),
    "12014": (2, 1, 1),
    "12027": (60, 18, 18),
    "12043": (13, 4, 4),
    "12050": (25, 8, 8),
    "12056": (50, 15, 16),
    "12091": (48, 15, 8),
    "12101": (25, 8, 8),
    "12105": (47, 14, 16),
    "12113": (18, 6, 8),
    "13874": (68, 21, 21),
    "13878": (70, 22, 23),
    "14444": (94, 28, 29),
    "28128": (24, 7, 8),
}
TABLE4_LARGEST = "14444"
TABLE4_AREA, TABLE4_HEIGHT = 6500.0, 10.0

FIRST_BUID = 12201
"""Other buildings are numbered from here, between the ids of Table 4."""

SIZE_WEIGHTS = {
    # Households of 1, 2, ... 8 persons
    "house": (18, 35, 17, 17, 8, 3, 1.2, 0.5),
    "terrace": (24, 34, 17, 15, 6, 2.5, 1, 0.3),
    "flat": (42, 34, 12, 8, 3, 1, 0.3, 0),
}
CAMPGROUND_HOUSEHOLDS = (1, 1, 2, 2, 2, 2, 3, 4, 4)
RESIDENCE_PERSONS = 328
VACANT_SHARE = 0.06
MISSING_HEIGHTS = 12

POI_KEYS = ("amenity", "shop", "office", "tourism", "leisure", "healthcare")
CENTRE_POI = (
    ("amenity=restaurant", "{} Kitchen", 6),
    ("amenity=cafe", "Cafe {}", 5),
    ("amenity=fast_food", "{} Burgers", 3),
    ("amenity=bar", "The {} Bar", 3),
    ("amenity=bank", "{} Savings Bank", 3),
    ("amenity=pharmacy", "{} Pharmacy", 2),
    ("shop=bakery", "{} Bakery", 4),
    ("shop=clothes", "{} Fashion", 5),
    ("shop=convenience", "{} Corner Store", 4),
    ("shop=hairdresser", "Salon {}", 5),
    ("shop=books", "{} Books", 2),
    ("shop=florist", "{} Flowers", 2),
    ("shop=jewelry", "{} Jewelers", 2),
    ("office=lawyer", "{} Law Office", 4),
    ("office=insurance", "{} Insurance", 4),
    ("office=estate_agent", "{} Realty", 3),
    ("office=it", "{} Software", 2),
    ("healthcare=doctor", "Dr. {}", 3),
    ("healthcare=physiotherapist", "{} Physiotherapy", 2),
    ("amenity=dentist", "{} Dental", 3),
    ("leisure=fitness_centre", "{} Fitness", 1),
    ("tourism=gallery", "Gallery {}", 1),
)
_NAMES = (
    "Alder Bluebonnet Calloway Dunmore Elmira Fairlane Garnet Harbor Ingram Juniper Kestrel Larkin Magnolia Norwood "
    "Oleander Pelican Quincy Redfish Sabine Tarpon Upland Vantage Willow Yaupon Zephyr Bayside Cordell Dogwood Estuary"
)
NAMES = _NAMES.split()


@dataclass
class Building:
    """One footprint; `units` homes of the kind `home`, and a point `front` on the wall towards the street."""

    zone: str
    ring: list[tuple[float, float]]
    use: str
    storeys: int | None
    height: float | None
    units: int = 0
    home: str = "house"
    front: tuple[float, float] = (0.0, 0.0)
    outward: tuple[float, float] = (0.0, -1.0)
    buid: str = ""

    @property
    def area(self) -> float:
        """Footprint area in m², of the rounded corners as they are written."""
        # From the first corner, because products of full UTM coordinates lose digits that Table 4 needs.
        x0, y0 = self.ring[0]
        pairs = zip(self.ring, self.ring[1:] + self.ring[:1])
        return abs(sum((xa - x0) * (yb - y0) - (xb - x0) * (ya - y0) for (xa, ya), (xb, yb) in pairs)) / 2


@dataclass
class Block:
    """The inside of a zone between the streets, in grid coordinates (m)."""

    zone: str
    kind: str
    u0: float
    u1: float
    v0: float
    v1: float
    outline: list[tuple[float, float]] = field(default_factory=list)

    def extent(self, side: str) -> tuple[float, float]:
        """Return where a side (N, E, S or W) begins and ends along the street."""
        return (self.u0, self.u1) if side in "NS" else (self.v0, self.v1)

    def point(self, side: str, along: float, inward: float) -> tuple[float, float]:
        """Return the grid coordinates of a point this far along a side and inside of it."""
        return {
            "S": (along, self.v0 + inward),
            "N": (along, self.v1 - inward),
            "W": (self.u0 + inward, along),
            "E": (self.u1 - inward, along),
        }[side]


@dataclass
class Town:
    """Rows of the four tables; buildings and zones keep their geometry as rings of metres."""

    zones: list[dict]
    buildings: list[Building]
    poi: list[dict]
    households: list[dict]


# --- From the grid to the map -----------------------------------------------------------------------------------------


def warp(u: float, v: float) -> tuple[float, float]:
    """Return map coordinates (m) of a grid point: streets bend gently and the town is turned."""
    bent_u = u + 13 * math.sin(v / 190 + 0.7)
    bent_v = v + 17 * math.sin(u / 235)
    cos, sin = math.cos(0.13), math.sin(0.13)
    return 318_400 + cos * bent_u - sin * bent_v, 3_246_200 + sin * bent_u + cos * bent_v


def on_map(u: float, v: float) -> tuple[float, float]:
    """Return map coordinates rounded to centimetres, so that every machine writes the same."""
    x, y = warp(u, v)
    return round(x, 2), round(y, 2)


def direction(u: float, v: float) -> float:
    """Return the angle (radians) of the street that runs along u."""
    (xa, ya), (xb, yb) = warp(u - 1, v), warp(u + 1, v)
    return math.atan2(yb - ya, xb - xa)


TURNS = {"S": 0.0, "E": 0.5 * math.pi, "N": math.pi, "W": 1.5 * math.pi}


def placed(block: Block, side: str, along: float, inward: float, shape, use: str, **values) -> Building:
    """Stand a shape (corners in m, its front towards negative y) at a point of the block, facing the side's street."""
    u, v = block.point(side, along, inward)
    angle = direction(u, v) + TURNS[side]
    cos, sin = math.cos(angle), math.sin(angle)
    x, y = warp(u, v)
    ring = [(round(x + cos * a - sin * b, 2), round(y + sin * a + cos * b, 2)) for a, b in shape]
    front = min(b for _, b in shape)
    return Building(block.zone, ring, use, front=(x - sin * front, y + cos * front), outward=(sin, -cos), **values)


def walled(
    block: Block, side: str, begin: float, end: float, inward: float, depth: float, use: str, **values
) -> Building:
    """Fill a piece of a row of adjoining buildings; neighbours share their corners exactly."""
    corners = ((begin, inward), (end, inward), (end, inward + depth), (begin, inward + depth))
    ring = [on_map(*block.point(side, along, into)) for along, into in corners]
    if side in "NW":
        ring.reverse()
    u, v = block.point(side, (begin + end) / 2, inward)
    angle = direction(u, v) + TURNS[side]
    return Building(block.zone, ring, use, front=warp(u, v), outward=(math.sin(angle), -math.cos(angle)), **values)


# --- Shapes -----------------------------------------------------------------------------------------------------------


def box(width: float, depth: float) -> list[tuple[float, float]]:
    """Return a rectangle around the origin."""
    a, b = width / 2, depth / 2
    return [(-a, -b), (a, -b), (a, b), (-a, b)]


def house_shape(rng: random.Random, width: float, depth: float) -> list[tuple[float, float]]:
    """Return a box, an L or a house with a porch within width and depth."""
    a, b = width / 2, depth / 2
    cut, step = a * rng.uniform(0.5, 0.9), b * rng.uniform(0.45, 0.8)
    kind = rng.random()
    if kind < 0.4:
        return box(width, depth)
    if kind < 0.6:
        return [(-a, -b), (a, -b), (a, b - step), (a - cut, b - step), (a - cut, b), (-a, b)]
    if kind < 0.8:
        return [(-a, -b), (a, -b), (a, b), (cut - a, b), (cut - a, b - step), (-a, b - step)]
    wall, side = 0.18 * depth - b, cut / 2
    return [(-a, wall), (-side, wall), (-side, -b), (side, -b), (side, wall), (a, wall), (a, b), (-a, b)]


def court_shape(width: float, depth: float, wing: float) -> list[tuple[float, float]]:
    """Return a U that is open away from the street."""
    a, b = width / 2, depth / 2
    return [
        (-a, -b),
        (a, -b),
        (a, b),
        (a - wing, b),
        (a - wing, wing - b),
        (wing - a, wing - b),
        (wing - a, b),
        (-a, b),
    ]


def church_shape() -> list[tuple[float, float]]:
    """Return a nave with a transept, a choir and a tower at the front."""
    right = [(3, -22), (3, -17), (6, -17), (6, 4), (13, 4), (13, 12), (6, 12), (6, 17), (3, 21)]
    return right + [(-x, y) for x, y in reversed(right)]


# --- Blocks -----------------------------------------------------------------------------------------------------------


def lots(rng: random.Random, begin: float, end: float, low: float, high: float) -> list[tuple[float, float]]:
    """Cut a street front into (begin, end) pieces of about low..high metres without a rest."""
    count = max(1, round((end - begin) / ((low + high) / 2)))
    shares = [rng.uniform(low, high) for _ in range(count)]
    scale = (end - begin) / sum(shares)
    cuts = [begin]
    for share in shares:
        cuts.append(cuts[-1] + share * scale)
    cuts[-1] = end
    return list(zip(cuts, cuts[1:]))


def low_height(rng: random.Random, storeys: int) -> float:
    """Return the height (m) of a house with a pitched roof."""
    return round(2.9 * storeys + rng.uniform(1.2, 2.6), 2)


def flat_height(rng: random.Random, storeys: int) -> float:
    """Return the height (m) of a building with a flat roof."""
    return round(3.0 * storeys + rng.uniform(0.4, 1.4), 2)


def house_lot(rng: random.Random, block: Block, side: str, begin: float, end: float, room: float) -> list[Building]:
    """Build on one lot: a house, and often a garage or a shed behind it; `room` is the lot's depth."""
    if rng.random() < 0.03:
        return []
    width, middle = end - begin, (begin + end) / 2
    wide, deep = min(width - 4.0, rng.uniform(9, 14)), rng.uniform(8.5, 12.5)
    setback, storeys = rng.uniform(4.0, 6.5), rng.choice((1, 1, 2))
    double = wide > 11.5 and rng.random() < 0.12
    use = "semidetached_house" if double else rng.choice(("house",) * 6 + ("detached", "yes"))
    result = [
        placed(
            block,
            side,
            middle + rng.uniform(-0.8, 0.8),
            setback + deep / 2,
            house_shape(rng, wide, deep),
            use,
            storeys=storeys,
            height=low_height(rng, storeys),
            units=2 if double else 1,
        )
    ]
    hand = rng.choice((-1, 1))
    if rng.random() < 0.5:
        at = setback + deep + rng.uniform(5.0, 6.5)
        result.append(
            placed(
                block,
                side,
                middle + hand * (width / 2 - 4.0),
                at,
                box(rng.uniform(3.6, 6.0), 6.0),
                "garage",
                storeys=1,
                height=round(rng.uniform(2.5, 3.3), 2),
            )
        )
    if rng.random() < 0.3:
        result.append(
            placed(
                block,
                side,
                middle - hand * (width / 2 - 3.2),
                room - rng.uniform(2.5, 3.5),
                box(3.0, 2.5),
                "shed",
                storeys=1,
                height=round(rng.uniform(2.1, 2.6), 2),
            )
        )
    return result


END_DEPTH, ROW_DEPTH = 33.0, 40.0
"""Depths (m) of the lots at a block's short ends and along its long sides."""


def houses(rng: random.Random, block: Block, sides: str = "WESN") -> list[Building]:
    """Build houses along the sides of a block; the short ends take the corners."""
    result = []
    for side in sides:
        begin, end = block.extent(side)
        if side in "NS":
            begin += (END_DEPTH + 1) * ("W" in sides)
            end -= (END_DEPTH + 1) * ("E" in sides)
        room = END_DEPTH if side in "WE" else min(ROW_DEPTH, (block.v1 - block.v0) / 2 - 2)
        for lot in lots(rng, begin, end, 13.6, 16.8):
            result += house_lot(rng, block, side, *lot, room)
    return result


def terrace_row(rng: random.Random, block: Block, side: str, begin: float, end: float) -> list[Building]:
    """Build one row of adjoining houses with sheds at the ends of some gardens."""
    depth, setback, storeys = rng.uniform(9.0, 10.5), rng.uniform(3.5, 5.0), rng.choice((2, 2, 3))
    height = low_height(rng, storeys)
    result = []
    for left, right in lots(rng, begin, end, 5.6, 6.8):
        result.append(
            walled(
                block,
                side,
                left,
                right,
                setback,
                depth,
                "terrace",
                storeys=storeys,
                height=round(height + rng.uniform(-0.15, 0.15), 2),
                units=1,
                home="terrace",
            )
        )
        if rng.random() < 0.22:
            result.append(placed(block, side, (left + right) / 2, 28.5, box(2.4, 2.8), "shed", storeys=1, height=2.3))
    return result


def terraces(rng: random.Random, block: Block) -> list[Building]:
    """Build terraced rows on all sides, detached houses at one short end."""
    result = houses(rng, block, rng.choice("WE"))
    taken = result[0].front
    for side in "WESN":
        begin, end = block.extent(side)
        u, v = warp(*block.point(side, (begin + end) / 2, 5))
        if side in "WE" and math.hypot(u - taken[0], v - taken[1]) < 70:
            continue
        if side in "NS":
            begin, end = begin + END_DEPTH + 2, end - END_DEPTH - 2
        for left, right in lots(rng, begin, end, 38, 52):
            result += terrace_row(rng, block, side, left + 2.5, right - 2.5)
    return result


def centre(rng: random.Random, block: Block) -> list[Building]:
    """Build a closed block of mixed uses around a courtyard, higher towards the main crossing."""
    result = []
    for side in "SNWE":
        begin, end = block.extent(side)
        if side in "WE":
            begin, end = begin + 18.5, end - 18.5
        for left, right in lots(rng, begin, end, 10, 19):
            if rng.random() < 0.06:
                continue
            u, v = block.point(side, (left + right) / 2, 6)
            near = math.hypot(u - MAIN_STREET, v - AVENUE) < 115
            storeys = rng.choice((4, 5, 5, 6) if near else (3, 3, 4, 4, 5))
            use = rng.choice(("yes",) * 5 + ("apartments",) * 6 + ("retail", "commercial", "office"))
            storeys = storeys if use in ("yes", "apartments") else min(storeys, 4)
            depth = rng.uniform(11.5, 16.5)
            height = flat_height(rng, storeys)
            # 5 cm from the border of the lot: walls of unequal depth along a bent street would overlap by a hair.
            walls = (left + 0.05, right - 0.05, 1.0, depth)
            building = walled(block, side, *walls, use, storeys=storeys, height=height, home="flat")
            if use in ("yes", "apartments"):
                building.units = max(1, int((storeys - 1) * building.area / 105))
            result.append(building)
    middle = (block.v0 + block.v1) / 2
    for left, right in lots(rng, block.u0 + 27, block.u1 - 27, 17, 24):
        if rng.random() < 0.75:
            use, wide = rng.choice((("garage", 9.0), ("shed", 6.0), ("commercial", 12.0)))
            inward = middle - block.v0 + rng.uniform(-14, 14)
            result.append(
                placed(
                    block,
                    "S",
                    (left + right) / 2,
                    inward,
                    box(wide, rng.uniform(5, 9)),
                    use,
                    storeys=1,
                    height=round(rng.uniform(2.8, 4.2), 2),
                )
            )
    return result


def slabs(rng: random.Random, block: Block) -> list[Building]:
    """Build parallel slabs of flats across the block and a row of garages along one street."""
    result = []
    for left, right in lots(rng, block.u0 + 4, block.u1 - 4, 36, 42):
        storeys, long = rng.choice((4, 5, 6, 8)), block.v1 - block.v0 - 34
        along, inward, height = block.v0 + 26 + long / 2, (left + right) / 2 - block.u0, flat_height(rng, storeys)
        shape = box(long, 12.5)
        building = placed(block, "W", along, inward, shape, "apartments", storeys=storeys, height=height, home="flat")
        building.units = int(storeys * building.area / 110)
        result.append(building)
    for first in (block.u0 + 8, block.u0 + 62):
        for i in range(12):
            result.append(
                walled(block, "S", first + 3.4 * i, first + 3.4 * (i + 1), 6.0, 6.2, "garage", storeys=1, height=2.6)
            )
    kiosk = placed(block, "S", block.u1 - 22, 9.0, box(16, 11), "retail", storeys=1, height=4.2)
    return [*result, kiosk]


def half(block: Block, west: float, east: float) -> Block:
    """Return the part of a block between two shares of its length."""
    length = block.u1 - block.u0
    return Block(block.zone, block.kind, block.u0 + west * length, block.u0 + east * length, block.v0, block.v1)


def school(rng: random.Random, block: Block) -> list[Building]:
    """Build a school with a gym, and houses at the eastern end."""
    middle = block.u0 + 0.36 * (block.u1 - block.u0)
    return [
        placed(block, "S", middle, 34, court_shape(78, 44, 15), "school", storeys=3, height=12.4),
        placed(block, "S", middle + 14, 80, box(36, 22), "school", storeys=1, height=8.6),
        placed(block, "S", middle - 32, 84, box(9, 6), "shed", storeys=1, height=2.8),
        *houses(rng, half(block, 0.72, 1.0), "E"),
        *houses(rng, half(block, 0.64, 0.8), "N"),
    ]


def church(rng: random.Random, block: Block) -> list[Building]:
    """Build a church on a green, the vicarage, a parish hall, and houses at both ends."""
    middle = (block.u0 + block.u1) / 2
    return [
        placed(block, "S", middle, 33, church_shape(), "church", storeys=1, height=17.5),
        placed(block, "S", middle + 40, 26, box(24, 13), "civic", storeys=2, height=7.8),
        placed(block, "S", middle - 38, 24, house_shape(rng, 14, 11), "house", storeys=2, height=8.1, units=1),
        *houses(rng, block, "WE"),
        *houses(rng, half(block, 0.2, 0.8), "N"),
    ]


def supermarket(rng: random.Random, block: Block) -> list[Building]:
    """Build a supermarket behind its car park, a petrol station, and houses in the other half."""
    west = block.u0
    return [
        placed(block, "S", west + 42, 84, box(66, 38), "supermarket", storeys=1, height=7.4),
        placed(block, "S", west + 22, 20, box(14, 9), "retail", storeys=1, height=4.6),
        *houses(rng, half(block, 0.46, 1.0), "E"),
        *houses(rng, half(block, 0.46, 0.8), "SN"),
    ]


def industrial(rng: random.Random, block: Block) -> list[Building]:
    """Build halls, an office and sheds: nobody lives here."""
    u, long = block.u0, block.u1 - block.u0
    return [
        placed(block, "S", u + 34, 30, box(58, 36), "industrial", storeys=1, height=9.2),
        placed(block, "S", u + 112, 28, box(72, 30), "warehouse", storeys=1, height=10.6),
        placed(block, "N", u + 40, 28, box(66, 34), "industrial", storeys=1, height=8.4),
        placed(block, "N", u + 102, 25, box(40, 26), "industrial", storeys=1, height=7.7),
        placed(block, "N", u + long - 18, 16, box(22, 14), "office", storeys=3, height=10.4),
        placed(block, "N", u + long - 18, 38, box(18, 12), "warehouse", storeys=1, height=6.2),
        placed(block, "S", u + long - 8, 36, box(8, 10), "shed", storeys=1, height=3.1),
        placed(block, "S", u + long - 8, 22, box(7, 8), "shed", storeys=1, height=2.9),
        placed(block, "S", u + 69, 40, box(6, 8), "service", storeys=1, height=3.4),
    ]


def residence(rng: random.Random, block: Block) -> list[Building]:
    """Build the one university residence; its people are group quarters, not households."""
    middle = (block.u0 + block.u1) / 2
    return [placed(block, "S", middle, 48, court_shape(84, 52, 15), "dormitory", storeys=5, height=16.3)]


def campground(rng: random.Random, block: Block) -> list[Building]:
    """Build nothing: people live here in trailers that no footprint shows."""
    return []


def table4_shares() -> dict[str, float]:
    """Return weights, as shares of the zone's total, that round to both columns of Table 4.

    Every building but the largest is put in the middle of the range where its share of 184 households and of 601
    persons rounds to the published numbers; the largest takes the rest.
    """
    households = sum(h for _, h, _ in TABLE4.values())
    persons = sum(p for p, _, _ in TABLE4.values())
    shares = {}
    for buid, (p, h, _) in TABLE4.items():
        low = max((h - 0.5) / households, (p - 0.5) / persons)
        high = min((h + 0.5) / households, (p + 0.5) / persons)
        shares[buid] = (low + high) / 2
    shares[TABLE4_LARGEST] = 1 - sum(share for buid, share in shares.items() if buid != TABLE4_LARGEST)
    return shares


TABLE4_PLACES = {
    # buid: side, along (m from the block's western or southern edge), inward, depth
    "14444": ("N", 40, 11, 14.0),
    "13878": ("N", 121, 11, 14.0),
    "13874": ("S", 29, 11, 14.0),
    "12027": ("S", 87, 11, 13.0),
    "12105": ("S", 139, 11, 13.0),
    "12056": ("W", 60, 11, 14.0),
    "12091": ("S", 36, 72, 17.0),
    "12000": ("S", 64, 72, 14.0),
    "12050": ("S", 93, 72, 14.0),
    "12101": ("S", 121, 72, 14.0),
    "28128": ("S", 149, 72, 14.0),
    "12113": ("S", 40, 44, 14.0),
    "11985": ("S", 68, 44, 14.0),
    "12043": ("S", 94, 44, 10.0),
    "12014": ("S", 120, 46, 7.0),
}


def table4(rng: random.Random, block: Block) -> list[Building]:
    """Build the fifteen residential buildings of Table 4.

    Areas follow the households that the published Monte Carlo run drew (its probabilities are areas), so 12091 has to
    be a tower: it holds 15 households by volume and 8 by area. The cottage 12014 gets as much area as rounds to one.
    """
    drawn = sum(m for _, _, m in TABLE4.values())
    shares = table4_shares()
    result = []
    for buid, (side, along, inward, depth) in TABLE4_PLACES.items():
        area = TABLE4_AREA * (0.0075 if buid == "12014" else TABLE4[buid][2] / drawn)
        start = block.u0 if side in "NS" else block.v0
        use = "house" if buid == "12014" else "apartments"
        building = placed(block, side, start + along, inward, box(area / depth, depth), use, storeys=1, height=None)
        building.buid, building.units, building.home = buid, TABLE4[buid][1], "flat"
        building.height = round(shares[buid] * TABLE4_AREA * TABLE4_HEIGHT / building.area, 2)
        building.storeys = max(1, round(building.height / 3.0))
        result.append(building)
    return result


BUILDERS = {
    "houses": houses,
    "terraces": terraces,
    "centre": centre,
    "slabs": slabs,
    "school": school,
    "church": church,
    "supermarket": supermarket,
    "industrial": industrial,
    "residence": residence,
    "campground": campground,
    "table4": table4,
}


# --- Zones and people -------------------------------------------------------------------------------------------------


def outline(u0: float, u1: float, v0: float, v1: float) -> list[tuple[float, float]]:
    """Return a zone's ring along the middle of its streets; neighbours get the same corners."""
    steps = [i / 8 for i in range(8)]
    path = [(u0 + (u1 - u0) * t, v0) for t in steps] + [(u1, v0 + (v1 - v0) * t) for t in steps]
    path += [(u1 + (u0 - u1) * t, v1) for t in steps] + [(u0, v1 + (v0 - v1) * t) for t in steps]
    # Rounding first makes both directions along a street give the same point.
    return [on_map(round(u, 6), round(v, 6)) for u, v in path]


def kerb(line: float) -> float:
    """Return how far (m) the lots are from the middle of a street."""
    return {AVENUE: 11.0, MAIN_STREET: 10.0}.get(line, 7.0)


def blocks() -> list[Block]:
    """Return the thirty blocks in the order of their zone ids: two block groups, row by row from the north."""
    result = []
    for i, row in enumerate(PLAN):
        v0, v1 = ROWS[-2 - i], ROWS[-1 - i]
        for j, kind in enumerate(row):
            u0, u1 = COLUMNS[j], COLUMNS[j + 1]
            number = len(result)
            zone = f"{TRACT}{1000 + number if number < 12 else 2011 + number}"
            edges = (u0 + kerb(u0), u1 - kerb(u1), v0 + kerb(v0), v1 - kerb(v1))
            result.append(Block(zone, kind, *edges, outline=outline(u0, u1, v0, v1)))
    return result


def sizes_for(rng: random.Random, households: int, persons: int) -> list[int]:
    """Return household sizes of 1 to 7 with exactly these sums."""
    sizes = [1] * households
    for _ in range(persons - households):
        sizes[rng.choice([i for i, size in enumerate(sizes) if size < 7])] += 1
    return sizes


def housing_unit(rng: random.Random, persons: int, home: str) -> dict:
    """Return an occupied household's columns but its ids."""
    owned = rng.random() < {"house": 0.78, "terrace": 0.6, "flat": 0.15}[home]
    race = rng.choices(range(1, 8), (68, 14, 2, 5, 1, 7, 3))[0]
    return {
        "numprec": persons,
        "ownershp": 1 if owned else 2,
        "race": race,
        "hispan": int(rng.random() < 0.2),
        "vacancy": 0,
        "gqtype": 0,
    }


def vacant_unit(rng: random.Random) -> dict:
    """Return a vacant unit's columns but its ids: for rent, for sale, seasonal, or other."""
    why = rng.choice((1, 1, 3, 5, 7))
    return {
        "numprec": 0,
        "ownershp": 3 if why == 5 else None,
        "race": None,
        "hispan": None,
        "vacancy": why,
        "gqtype": 0,
    }


def records(rng: random.Random, block: Block, buildings: list[Building]) -> list[dict]:
    """Return the household list of one zone, in an order that does not tell the building."""
    if block.kind == "campground":
        units = [housing_unit(rng, size, "house") for size in CAMPGROUND_HOUSEHOLDS]
    elif block.kind == "table4":
        sizes = [s for b in buildings for s in sizes_for(rng, TABLE4[b.buid][1], TABLE4[b.buid][0])]
        units = [housing_unit(rng, size, "flat") for size in sizes]
    else:
        units = []
        for home in (b.home for b in buildings for _ in range(b.units)):
            size = rng.choices(range(1, 9), SIZE_WEIGHTS[home])[0]
            vacant = rng.random() < VACANT_SHARE
            units.append(vacant_unit(rng) if vacant else housing_unit(rng, size, home))
    rng.shuffle(units)
    ids = [{"huid": f"B{block.zone}H{i:03d}", "blockid": block.zone} for i in range(1, len(units) + 1)]
    result = [{**i, **unit} for i, unit in zip(ids, units)]
    if block.kind == "residence":
        result.append(
            {
                "huid": f"B{block.zone}G001",
                "blockid": block.zone,
                "numprec": RESIDENCE_PERSONS,
                "ownershp": None,
                "race": None,
                "hispan": None,
                "vacancy": 0,
                "gqtype": 5,
            }
        )
    return result


def zone_row(block: Block, households: list[dict]) -> dict:
    """Return a zone's counts, taken from its household list."""
    homes = [h["numprec"] for h in households if h["vacancy"] == 0 and h["gqtype"] == 0]
    row = {"blockid": block.zone, "pop": sum(h["numprec"] for h in households), "households": len(homes)}
    row.update({f"hh{size}": homes.count(size) for size in range(1, 7)})
    row["hh7"] = sum(size >= 7 for size in homes)
    row["gq_pop"] = sum(h["numprec"] for h in households if h["gqtype"] > 0)
    row["vacant"] = sum(h["vacancy"] > 0 for h in households)
    return {**row, "ring": block.outline}


# --- Points of interest -----------------------------------------------------------------------------------------------


def poi_row(category: str, name: str, x: float, y: float) -> dict:
    """Return a point's columns but its id; healthcare is also tagged where OpenStreetMap does so."""
    key, value = category.split("=")
    row = {"name": name, **dict.fromkeys(POI_KEYS), "category": category, "x": round(x, 2), "y": round(y, 2)}
    row[key] = value
    if value in ("pharmacy", "dentist"):
        row["healthcare"] = value
    return row


def poi_at(rng: random.Random, building: Building, category: str, name: str) -> dict:
    """Put a point inside the building's front, or, one time in six, up to 4 m off it in the street."""
    off = rng.uniform(0.5, 4.0) if rng.random() < 1 / 6 else -rng.uniform(1.5, 4.0)
    slide = rng.uniform(-2.0, 2.0)
    (x, y), (dx, dy) = building.front, building.outward
    return poi_row(category, name, x + off * dx - slide * dy, y + off * dy + slide * dx)


def poi_of_centre(rng: random.Random, buildings: list[Building]) -> list[dict]:
    """Return the points of a centre block: most buildings have a shop, an office or a restaurant downstairs."""
    result = []
    weights = [weight for _, _, weight in CENTRE_POI]
    for building in buildings:
        if (building.storeys or 0) < 3 or rng.random() < 0.35:
            continue
        for _ in range(rng.choice((1, 1, 2))):
            category, name, _ = rng.choices(CENTRE_POI, weights)[0]
            result.append(poi_at(rng, building, category, name.format(rng.choice(NAMES))))
    street = rng.choice(buildings)
    (x, y), (dx, dy) = street.front, street.outward
    result.append(poi_row(rng.choice(("amenity=bench", "amenity=post_box")), "", x + 3 * dx, y + 3 * dy))
    flats = rng.choice([b for b in buildings if b.use == "apartments"])
    return [*result, poi_at(rng, flats, "amenity=atm", "Cash machine")]


POI_OF_USE = {
    "school": ("amenity=school", "{} Elementary School"),
    "church": ("amenity=place_of_worship", "St. {} Church"),
    "civic": ("amenity=community_centre", "{} Parish Hall"),
    "supermarket": ("shop=supermarket", "{} Market"),
    "retail": ("shop=convenience", "{} Mini Mart"),
    "industrial": ("office=company", "{} Metal Works"),
    "warehouse": ("shop=wholesale", "{} Supply"),
    "office": ("office=company", "{} Engineering"),
}
HOME_POI = (
    ("tourism=guest_house", "{} Guest House"),
    ("office=it", "{} Web Design"),
    ("amenity=kindergarten", "Little {} Daycare"),
    ("shop=hairdresser", "{} Hair Studio"),
)


def poi_of_block(rng: random.Random, block: Block, buildings: list[Building]) -> list[dict]:
    """Return the points of interest in a zone."""
    if block.kind == "centre":
        return poi_of_centre(rng, buildings)
    result = []
    for building in buildings:
        if building.use in POI_OF_USE:
            category, name = POI_OF_USE[building.use]
            result.append(poi_at(rng, building, category, name.format(rng.choice(NAMES))))
    if block.kind in ("houses", "terraces"):
        building = rng.choice([b for b in buildings if b.units])
        if rng.random() < 0.6:
            category, name = rng.choice(HOME_POI)
            result.append(poi_at(rng, building, category, name.format(rng.choice(NAMES))))
        # In the street: a stop or a box next to a home says nothing about it.
        x, y = warp(block.u0 + rng.uniform(20, 120), block.v0 - 3)
        result.append(poi_row(rng.choice(("amenity=post_box", "amenity=bench", "amenity=recycling")), "", x, y))
    u, v, middle = block.u0, block.v0, ((block.u0 + block.u1) / 2, (block.v0 + block.v1) / 2)
    extra = {
        "campground": [
            ("tourism=camp_site", "Live Oak Campground", *middle),
            ("leisure=park", "Live Oak Park", u + 30, v + 80),
            ("leisure=playground", "", u + 50, v + 30),
            ("amenity=toilets", "", u + 100, v + 90),
        ],
        "supermarket": [("amenity=parking", "", u + 45, v + 42), ("amenity=fuel", "Yaupon Fuel", u + 22, v + 8)],
        "residence": [("amenity=bicycle_parking", "", middle[0], v + 8), ("leisure=pitch", "", u + 40, v + 100)],
        "school": [("leisure=pitch", "", u + 24, v + 80)],
        "table4": [("leisure=playground", "", u + 136, v + 58)],
        "slabs": [("amenity=recycling", "", u + 54, v + 17)],
    }
    return result + [poi_row(category, name, *warp(a, b)) for category, name, a, b in extra.get(block.kind, [])]


# --- The town ---------------------------------------------------------------------------------------------------------


def town(seed: int = SEED) -> Town:
    """Make the town; the same seed gives the same tables."""
    zones, buildings, poi, households = [], [], [], []
    for block in blocks():
        # A stream per block: changing one leaves the others as they are.
        rng = random.Random(f"{seed} {block.zone}")
        here = BUILDERS[block.kind](rng, block)
        people = records(rng, block, here)
        zones.append(zone_row(block, people))
        buildings += here
        households += people
        poi += poi_of_block(rng, block, here)
    numbered = [b for b in buildings if not b.buid]
    for number, building in enumerate(numbered, start=FIRST_BUID):
        building.buid = str(number)
    ordinary = [b for b in numbered if b.use not in ("dormitory", "school", "church")]
    for i, building in enumerate(random.Random(seed).sample(ordinary, MISSING_HEIGHTS)):
        building.height = None
        building.storeys = building.storeys if i % 2 else None
    for number, row in enumerate(poi, start=1):
        row["poi_id"] = f"P{number:04d}"
    households.sort(key=lambda h: h["huid"])
    result = Town(zones, sorted(buildings, key=lambda b: b.buid), poi, households)
    check(result)
    return result


def check(made: Town) -> None:
    """Raise ValueError when the fifteen buildings do not round to Table 4 or ids are not unique."""
    weights = {b.buid: b.area * b.height for b in made.buildings if b.buid in TABLE4}
    total = sum(weights.values())
    if max(weights, key=weights.get) != TABLE4_LARGEST or len(weights) != len(TABLE4):
        raise ValueError("The largest building of Table 4 is not the largest.")
    for column in (0, 1):
        number = sum(row[column] for row in TABLE4.values())
        for buid, row in TABLE4.items():
            if buid != TABLE4_LARGEST and round(number * weights[buid] / total) != row[column]:
                raise ValueError(f"Building {buid} does not round to {row[column]} as in Table 4.")
    if len({b.buid for b in made.buildings}) != len(made.buildings):
        raise ValueError("Building ids are not unique.")


# --- The GeoPackage ---------------------------------------------------------------------------------------------------

BUILDING_FIELDS = {"buid": "text", "use": "text", "height": "real", "storeys": "int"}
ZONE_COUNTS = ("pop", "households", *(f"hh{size}" for size in range(1, 8)), "gq_pop", "vacant")
ZONE_FIELDS = {"blockid": "text", **dict.fromkeys(ZONE_COUNTS, "int")}
POI_FIELDS = dict.fromkeys(("poi_id", "name", *POI_KEYS, "category"), "text")
HOUSEHOLD_FIELDS = {
    "huid": "text",
    "blockid": "text",
    **dict.fromkeys(("numprec", "ownershp", "race", "hispan", "vacancy", "gqtype"), "int"),
}


def polygon_wkt(ring: list[tuple[float, float]]) -> str:
    """Return a closed ring as text."""
    return "POLYGON ((" + ", ".join(f"{x:.2f} {y:.2f}" for x, y in [*ring, ring[0]]) + "))"


def tables(made: Town) -> dict[str, tuple[str, dict[str, str], list[tuple[str | None, dict]]]]:
    """Return name -> geometry type, fields and rows (geometry text or None, values)."""
    return {
        "buildings": ("Polygon", BUILDING_FIELDS, [(polygon_wkt(b.ring), vars(b)) for b in made.buildings]),
        "zones": ("Polygon", ZONE_FIELDS, [(polygon_wkt(z["ring"]), z) for z in made.zones]),
        "poi": ("Point", POI_FIELDS, [(f"POINT ({p['x']:.2f} {p['y']:.2f})", p) for p in made.poi]),
        "households": ("None", HOUSEHOLD_FIELDS, [(None, h) for h in made.households]),
    }


def write(made: Town, path: str | os.PathLike) -> None:
    """Write the town to one GeoPackage, replacing it."""
    from osgeo import gdal, ogr, osr

    ogr.UseExceptions()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).unlink(missing_ok=True)
    # GeoPackage keeps the time of the last change; a fixed one keeps the bytes the same.
    before = gdal.GetConfigOption("OGR_CURRENT_DATE")
    gdal.SetConfigOption("OGR_CURRENT_DATE", DATE)
    try:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(os.fspath(path), ["VERSION=1.2"])
        for name, (kind, fields, rows) in tables(made).items():
            write_table(source, name, getattr(ogr, f"wkb{kind}"), fields, rows, crs)
        source = None  # closes the file while the date is still fixed
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", before)


def write_table(source, name: str, kind: int, fields: dict[str, str], rows, crs) -> None:
    """Write one table in a single transaction."""
    from osgeo import ogr

    types = {"text": ogr.OFTString, "int": ogr.OFTInteger, "real": ogr.OFTReal}
    layer = source.CreateLayer(name, crs if kind != ogr.wkbNone else None, kind)
    for title, of_type in fields.items():
        layer.CreateField(ogr.FieldDefn(title, types[of_type]))
    source.StartTransaction()
    for wkt, values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for title in fields:
            if values[title] not in (None, ""):
                feature.SetField(title, values[title])
        if wkt:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    source.CommitTransaction()


def main() -> None:
    """Write the sample and say what is in it."""
    parser = argparse.ArgumentParser(description="Make the bundled sample.")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    path = parser.parse_args().output
    made = town()
    write(made, path)
    persons = sum(zone["pop"] for zone in made.zones)
    print(
        f"{path}: {len(made.zones)} zones, {len(made.buildings)} buildings, {len(made.poi)} points of interest, "
        f"{len(made.households)} household records, {sum(z['households'] for z in made.zones)} households, "
        f"{persons} persons, {path.stat().st_size / 1e6:.2f} MB"
    )


if __name__ == "__main__":
    main()
