"""Zones, households and who lives where."""

from __future__ import annotations

import random

from .grid import on_map
from .plan import AVENUE, COLUMNS, MAIN_STREET, PLAN, ROWS, TABLE4, TRACT, Block, Building

SIZE_WEIGHTS = {
    # Households of 1, 2, ... 8 persons
    "house": (18, 35, 17, 17, 8, 3, 1.2, 0.5),
    "terrace": (24, 34, 17, 15, 6, 2.5, 1, 0.3),
    "flat": (42, 34, 12, 8, 3, 1, 0.3, 0),
}

CAMPGROUND_HOUSEHOLDS = (1, 1, 2, 2, 2, 2, 3, 4, 4)

RESIDENCE_PERSONS = 328

VACANT_SHARE = 0.06


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
