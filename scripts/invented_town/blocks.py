"""Buildings of each kind of block."""

from __future__ import annotations

import math
import random

from .grid import box, church_shape, court_shape, house_shape, placed, walled, warp
from .plan import AVENUE, MAIN_STREET, TABLE4, TABLE4_AREA, TABLE4_HEIGHT, TABLE4_LARGEST, Block, Building


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


def outbuilding(
    rng: random.Random, block: Block, side: str, along: float, inward: float, shape, use: str, low: float, high: float
) -> Building:
    """Return a building of one storey and between so many metres high."""
    return placed(block, side, along, inward, shape, use, storeys=1, height=round(rng.uniform(low, high), 2))


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
        along = middle + hand * (width / 2 - 4.0)
        result.append(outbuilding(rng, block, side, along, at, box(rng.uniform(3.6, 6.0), 6.0), "garage", 2.5, 3.3))
    if rng.random() < 0.3:
        along, at = middle - hand * (width / 2 - 3.2), room - rng.uniform(2.5, 3.5)
        result.append(outbuilding(rng, block, side, along, at, box(3.0, 2.5), "shed", 2.1, 2.6))
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
            shape = box(wide, rng.uniform(5, 9))
            result.append(outbuilding(rng, block, "S", (left + right) / 2, inward, shape, use, 2.8, 4.2))
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
