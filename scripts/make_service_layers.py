"""Make the layers of the sample town that services need: ways, facilities, schools, planning units and phones by hour.

    python scripts/make_service_layers.py [--output resources/registers/sample_services.gpkg]

Tables: `ways` (lines that meet where they cross, with tags of OpenStreetMap, one private and one that leads nowhere),
`facilities` (points with a kind and a size [m²]), `schools` (points with seats and pupils of last year), `planning_units`
(polygons of several blocks) and `phone_cells` (hexagons with the phones of one network by hour, `h00` … `h23`). All of it is
invented. The same seed gives the same rows.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from pathlib import Path
from typing import Any

import make_person_registers
import make_registers
import make_sample
import shapely
from invented_town.grid import on_map
from invented_town.persons import Person, town_people
from invented_town.plan import COLUMNS, ROWS

SEED = 15
OUTPUT = make_registers.ROOT / "resources" / "registers" / "sample_services.gpkg"

SIZES = {"clinic": (180, 420), "pharmacy": (60, 140), "school": (2400, 3600), "playground": (500, 1500)}
"""Of facilities by kind [m²], from and to."""
UNITS = {"N1": "Northfield", "N2": "Harborview", "B1": "Bayside West", "B2": "Bayside East"}
"""Planning units: each is a quarter of the town."""
CELL = 130.0
"""Width of a hexagon [m]."""
NETWORK = 0.35
"""Share of people who have a phone of this network."""
WORKING = range(9, 17)
"""Hours in which who works or learns is there; on their way an hour before and after."""


def make(seed: int = SEED) -> dict:
    """Return tables: name -> geometry type, fields, rows."""
    town = make_sample.town()
    return {
        "ways": ("LineString", dict.fromkeys(("way_id", "name", "highway", "access"), "text"), ways()),
        "facilities": (
            "Point",
            {"facility": "text", "name": "text", "kind": "text", "size": "int"},
            facilities(random.Random(f"facilities {seed}"), town),
        ),
        "schools": ("Point", {"school": "text", "name": "text", "seats": "int", "pupils": "int"}, schools(town)),
        "planning_units": ("Polygon", {"unit": "text", "name": "text"}, units()),
        "phone_cells": (
            "Polygon",
            {"cell": "text", **{f"h{hour:02}": "int" for hour in range(24)}},
            phones(random.Random(f"phones {seed}"), town),
        ),
    }


def ways() -> list:
    """Streets cut where they cross, a footway across two blocks, a private drive and a path that leads nowhere."""
    lines = {name: shapely.LineString(line) for name, line in make_registers.streets().items()}
    crossings = shapely.union_all(list(lines.values()))  # noded: lines end where they cross
    rows = []
    for piece in sorted(crossings.geoms, key=lambda line: line.bounds):
        middle = piece.interpolate(0.5, normalized=True)
        name = min(lines, key=lambda of: lines[of].distance(middle))
        kind = "tertiary" if name in ("Dunmore Street", "Sabine Avenue") else "residential"
        rows.append((piece, name, kind, ""))
    more = (
        ((COLUMNS[2], ROWS[2]), (COLUMNS[3], ROWS[3]), "Market Walk", "footway", ""),
        ((COLUMNS[4], ROWS[1]), (COLUMNS[5], ROWS[2]), "Yard Drive", "service", "private"),
        ((COLUMNS[0] - 90, ROWS[4]), (COLUMNS[0] - 40, ROWS[4] + 40), "Levee Path", "path", ""),
    )
    for start, end, name, kind, access in more:
        rows.append((shapely.LineString([on_map(*start), on_map(*end)]), name, kind, access))
    return [
        (wkt(line), {"way_id": f"w{at:03}", "name": name, "highway": kind, "access": access})
        for at, (line, name, kind, access) in enumerate(rows, 1)
    ]


def facilities(rng: random.Random, town: Any) -> list:
    """Return doctors, pharmacies and schools of the sample's places of interest, and three playgrounds."""
    kinds = {"healthcare=doctor": "clinic", "amenity=pharmacy": "pharmacy", "amenity=school": "school"}
    found = [(p["x"], p["y"], p["name"], kinds[p["category"]]) for p in town.poi if p["category"] in kinds]
    for column, row, name in ((0, 1, "North"), (3, 3, "Market"), (5, 4, "East")):
        x, y = on_map((COLUMNS[column] + COLUMNS[column + 1]) / 2, (ROWS[row] + ROWS[row + 1]) / 2)
        found.append((x, y, f"{name} Playground", "playground"))
    return [
        (
            f"POINT ({x:.2f} {y:.2f})",
            {"facility": f"f{at:02}", "name": name, "kind": kind, "size": 10 * round(rng.randint(*SIZES[kind]) / 10)},
        )
        for at, (x, y, name, kind) in enumerate(found, 1)
    ]


def schools(town: Any) -> list:
    """Return the schools, with seats for almost all children, and pupils of last year."""
    found = [p for p in town.poi if p["category"] == "amenity=school"]
    known = ((320, 284), (300, 301))
    return [
        (
            f"POINT ({p['x']:.2f} {p['y']:.2f})",
            {"school": f"s{at}", "name": p["name"], "seats": seats, "pupils": pupils},
        )
        for at, (p, (seats, pupils)) in enumerate(zip(found, known), 1)
    ]


def units() -> list:
    """Return quarters of the town, each as wide as three blocks."""
    edges, found = ((0, 3, 6), (5, 3, 0)), []
    for v in range(2):
        for u in range(2):
            low, high = COLUMNS[edges[0][u]], COLUMNS[edges[0][u + 1]]
            bottom, top = ROWS[edges[1][v + 1]], ROWS[edges[1][v]]
            corners = [on_map(low, bottom), on_map(high, bottom), on_map(high, top), on_map(low, top)]
            found.append(shapely.Polygon(corners))
    return [(wkt(shape), {"unit": code, "name": UNITS[code]}) for shape, code in zip(found, UNITS)]


def phones(rng: random.Random, town: Any) -> list:
    """Return phones by cell and hour: at home by night, at work or at school by day, some on their way, and visitors."""
    where, inside = hexagons(town)
    counts = {cell: [0] * 24 for cell in where}
    cells = list(where)
    for home, work, weight in stays(rng, town):
        if rng.random() >= NETWORK * weight:
            continue
        home_cell, work_cell = (inside.get(at) if at else None for at in (home, work))
        for hour in range(24):
            there = work_cell if work and hour in WORKING else home_cell
            if work and hour in (WORKING[0] - 1, WORKING[-1] + 1):
                there = rng.choice(cells)
            if there is not None and rng.random() < 0.92:
                counts[there][hour] += 1
    for hour in range(7, 23):  # who passes through
        for _ in range(rng.randint(20, 60)):
            counts[rng.choice(cells)][hour] += 1
    return [
        (wkt(shape), {"cell": cell, **{f"h{hour:02}": counts[cell][hour] for hour in range(24)}})
        for cell, shape in where.items()
    ]


def stays(rng: random.Random, town: Any) -> list[tuple[str, str, float]]:
    """Building of the home, building of work or school, and how likely somebody has a phone, of everybody."""
    people, employers = workers(town)
    school = next(employer["buid"] for employer in employers if employer["use"] == "school")
    found = []
    for person in people:
        home = person.home.door.building.buid if person.home else ""
        work = employers[person.employers[0]]["buid"] if person.employers else ""
        if 6 <= person.age() < 18:
            work = school
        if home or work:
            found.append((home, work, 0.1 if person.age() < 12 else 1.0 if person.age() < 70 else 0.6))
    rng.shuffle(found)
    return found


def workers(town: Any) -> tuple[list[Person], list[dict]]:
    """Return the people of the town and the employers, as the registers of persons have them."""
    seed = make_person_registers.SEED
    places = make_registers.shared(make_registers.doors(town.buildings))
    homes = make_registers.homes(random.Random(f"registers {make_registers.SEED}"), places)
    hall = next(door for door in places if door.building.use == "dormitory")
    living = next(row["numprec"] for row in town.households if row["gqtype"])
    people = town_people(seed, town.households, homes, (hall.building.zone, living))
    by_address = {door.plain: door for door in {door.building.buid: door for door in reversed(places)}.values()}
    doors = sorted(by_address.values(), key=lambda door: door.building.buid)
    employers = make_person_registers.employers_of(random.Random(f"employers {seed}"), doors)
    make_person_registers.work(random.Random(f"work {seed}"), people, employers)
    return [person for person in people if not person.died and person.kind != "gone"], employers


def hexagons(town: Any) -> tuple[dict[str, Any], dict[str, str]]:
    """Return cells over the town, and the cell of each building."""
    rings = [shapely.Polygon(building.ring) for building in town.buildings]
    low_x, low_y, high_x, high_y = shapely.total_bounds(rings)
    high = CELL * 2 / 3**0.5
    middles = defaultdict(tuple)
    for row in range(int((high_y - low_y) / (0.75 * high)) + 3):
        for column in range(int((high_x - low_x) / CELL) + 3):
            x = low_x + (column - 0.5 + 0.5 * (row % 2)) * CELL
            middles[f"{row:02}-{column:02}"] = (x, low_y + (row - 0.5) * 0.75 * high)
    cells = {name: hexagon(*at, high / 2) for name, at in middles.items()}
    points = {building.buid: ring.centroid for building, ring in zip(town.buildings, rings)}
    inside = {}
    for buid, point in points.items():
        inside[buid] = min(cells, key=lambda name: (cells[name].distance(point), name))
    used = set(inside.values())
    return {name: shape for name, shape in cells.items() if name in used}, inside


def hexagon(x: float, y: float, radius: float) -> Any:
    """Return a hexagon that stands on a corner."""
    half = radius * 3**0.5 / 2
    corners = (
        (0, radius),
        (half, radius / 2),
        (half, -radius / 2),
        (0, -radius),
        (-half, -radius / 2),
        (-half, radius / 2),
    )
    return shapely.Polygon([(x + dx, y + dy) for dx, dy in corners])


def wkt(shape: Any) -> str:
    """Return a shape as text, to the centimetre."""
    return shapely.to_wkt(shape, rounding_precision=2)


def main() -> None:
    """Write the layers, and say what is in them."""
    parser = argparse.ArgumentParser(description="Make the layers of the sample town that services need.")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    given = parser.parse_args()
    tables = make()
    make_registers.write(tables, given.output)
    size = given.output.stat().st_size / 1e6
    print(
        f"{given.output}: {', '.join(f'{name} {len(rows):,}' for name, (_, _, rows) in tables.items())}; {size:.2f} MB"
    )


if __name__ == "__main__":
    main()
