"""Make the registers of the sample town: places, buildings, streets, addresses, dwellings, with flaws that are known.

    python scripts/make_registers.py [--output resources/registers/sample_registers.gpkg] [--truth tests/registers]

Tables: `town`, `districts_2019` (one of them merged since), `districts`, `blocks` and `blocks_flawed` (polygons),
`buildings` (polygons, some rows spoilt), `streets` (lines), `addresses` (points), `letters` (addresses as people write
them, no geometry) and `dwelling_register` (half of the buildings, no geometry). Nothing in them says where a letter or a
dwelling belongs or what is spoilt; that is the truth, which only tests read. The same seed gives the same rows.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
from dataclasses import dataclass
from pathlib import Path

import make_sample
import shapely
from invented_town.grid import on_map
from invented_town.people import blocks as blocks_of_town
from invented_town.plan import COLUMNS, ROWS, TRACT, Building
from invented_town.tables import DATE, EPSG, write_table
from shapely.affinity import translate

SEED = 13
ROOT = Path(__file__).resolve().parents[1]
OUTPUT = ROOT / "resources" / "registers" / "sample_registers.gpkg"
TRUTH = ROOT / "tests" / "registers"
POSTCODE = "77550"

# A street and an avenue share the name Dunmore: whoever leaves out the type names both.
STREETS = ("Alder Street", "Pelican Street", "Dunmore Street", "Harbor Street", "Juniper Street", "Magnolia Street")
AVENUES = (
    "Bayside Avenue", "Dunmore Avenue", "Kestrel Avenue", "Norwood Avenue", "Redfish Avenue", "Sabine Avenue",
    "Willow Avenue",
)  # fmt: skip
DISTRICTS = {"1": "Northside", "2": "Bayside"}
MERGED = ("3", "Port Ward")
"""The west of Bayside, a district until 2021; old addresses name it."""
NO_ADDRESS = ("garage", "shed")

CORNER = 13.0
"""A large building this near [m] to the middle of another street has a door there as well."""

LETTERS = 600
SHORT = {"Street": "St", "Avenue": "Ave"}


@dataclass
class Door:
    """An address: a building, and the street along which it has its number."""

    building: Building
    road: str
    number: int

    @property
    def plain(self) -> str:
        """Number and street."""
        return f"{self.number} {self.road}"


@dataclass
class Home:
    """A dwelling."""

    door: Door
    floor: int
    unit: str
    rooms: int


# --- Streets and numbers ----------------------------------------------------------------------------------------------


def streets() -> dict[str, list[tuple[float, float]]]:
    """Return the middle lines of the streets by name, in map coordinates (m)."""

    def steps(low: float, high: float) -> list[float]:
        return [low + (high - low) * i / 48 for i in range(49)]

    lines = {name: [on_map(u, v) for u in steps(COLUMNS[0], COLUMNS[-1])] for name, v in zip(STREETS, ROWS)}
    return {
        **lines,
        **{name: [on_map(u, v) for v in steps(ROWS[0], ROWS[-1])] for name, u in zip(AVENUES, COLUMNS)},
    }


def doors(buildings: list[Building]) -> list[Door]:
    """Number the buildings along the nearest street: hundreds by block, even on one side, odd on the other."""
    lines = {name: shapely.LineString(line) for name, line in streets().items()}
    crossings = {name: COLUMNS if name in STREETS else ROWS for name in lines}
    found: dict[tuple[str, int, int], list[tuple[float, Building]]] = {}
    for building in buildings:
        if building.use in NO_ADDRESS:
            continue
        front = shapely.Point(building.front)
        road = min(lines, key=lambda name: lines[name].distance(front))
        share = lines[road].project(front, normalized=True)
        low, high = crossings[road][0], crossings[road][-1]
        along = low + share * (high - low)
        hundred = sum(along >= line for line in crossings[road][1:-1]) + 1
        begin, end = (
            shapely.get_coordinates(lines[road].interpolate(at, normalized=True))[0]
            for at in (share - 0.01, share + 0.01)
        )
        side = int((end[0] - begin[0]) * (front.y - begin[1]) - (end[1] - begin[1]) * (front.x - begin[0]) > 0)
        found.setdefault((road, hundred, side), []).append((along, building))
    result = []
    for (road, hundred, side), row in sorted(found.items(), key=lambda item: item[0]):
        for place, (_, building) in enumerate(sorted(row, key=lambda item: (item[0], item[1].buid))):
            result.append(Door(building, road, 100 * hundred + 2 * place + side))
    return result


def shared(places: list[Door]) -> list[Door]:
    """Return doors of which one may name several buildings, as on a campus, and several one building, as at a corner."""
    first: dict[str, Door] = {}
    result = []
    for door in places:
        same = first.setdefault(door.building.zone, door) if door.building.use == "school" else door
        result.append(Door(door.building, same.road, same.number))
    lines = {name: shapely.LineString(line) for name, line in streets().items()}
    taken = {(door.road, door.number) for door in result}
    for door in places:
        ring = shapely.Polygon(door.building.ring)
        if door.building.units > 8:
            for road, line in lines.items():
                number = next(n for n in range(door.number % 2 + 900, 9000, 2) if (road, n) not in taken)
                if road != door.road and line.distance(ring) < CORNER:
                    result.append(Door(door.building, road, number))
                    taken.add((road, number))
    return result


def homes(rng: random.Random, places: list[Door]) -> list[Home]:
    """Return the dwellings of all buildings: houses without a unit, halves A and B, flats by floor and number."""
    result = []
    for door in {door.building.buid: door for door in reversed(places)}.values():
        building = door.building
        if building.units == 1:
            result.append(Home(door, 1, "", rng.choice((4, 5, 6))))
        elif building.use == "semidetached_house":
            result += [Home(door, 1, half, rng.choice((4, 5))) for half in "AB"]
        elif building.units:
            storeys = building.storeys or 4
            floors = list(range(2 if building.use == "yes" and storeys > 1 else 1, storeys + 1))
            for number in range(building.units):
                floor = floors[number % len(floors)]
                result.append(Home(door, floor, f"{floor}{number // len(floors) + 1:02d}", rng.choice((1, 2, 3, 3, 4))))
    return result


# --- What people write ------------------------------------------------------------------------------------------------


def misspelt(rng: random.Random, name: str) -> str:
    """Drop, double or swap one letter inside of the first word."""
    word, _, rest = name.partition(" ")
    at = rng.randrange(1, len(word) - 1)
    changed = rng.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )
    return f"{changed} {rest}".strip() if changed != word else misspelt(rng, name)


def spelt(rng: random.Random, home: Home, variant: str) -> str:
    """Write the address of a dwelling in one of the ways people do."""
    name, _, kind = home.door.road.rpartition(" ")
    number, unit = home.door.number, home.unit
    flat = f" Apt {unit}" if unit else ""
    return {
        "plain": f"{number} {name} {kind}{flat}",
        "short": f"{number} {name} {SHORT[kind]}.{f' #{unit}' if unit else ''}",
        "capitals": f"{number} {name} {SHORT[kind]}{f' UNIT {unit}' if unit else ''}".upper(),
        "unit_first": f"{flat.strip()}, {number} {name} {kind}".lstrip(", "),
        "misspelt": f"{number} {misspelt(rng, name)} {kind}{flat}",
        "without_type": f"{number} {name}{flat}",
        "old_district": f"{number} {name} {kind}{flat}, {MERGED[1]}",
        "floor_twice": f"{number} {name} {kind}, floor {home.floor}{flat}",
        "postcode": f"{number} {name} {kind}{flat}, {POSTCODE}",
        "blanks": f"  {number}   {name}  {kind}{flat.replace(' ', '  ')} ",
        "full_width": f"{number} {name} {kind}{flat}".translate({code: code + 0xFEE0 for code in range(0x30, 0x3A)}),
    }[variant]


VARIANTS = (
    "plain", "short", "capitals", "unit_first", "misspelt", "without_type", "old_district", "floor_twice", "postcode", "blanks",
    "full_width",
)  # fmt: skip
SPOILT = {
    "empty": "",
    "nothing": "unknown",
    "formula": '=HYPERLINK("http://example.org")',
    "long": "9" * 10_000,
    "right_to_left": "\u202e12 teertS redlA",
    "combined": "12 A\u0301lder Stre\u0301et",
    "elsewhere": "17 Nowhere Lane",
    "number_beyond": "99999 Alder Street",
    "control": "12\tAlder\nStreet",
}


def letters(rng: random.Random, dwellings: list[Home], places: list[Door]) -> tuple[list[dict], list[dict]]:
    """Return addresses as written, and what they mean: a building and a unit, several buildings, or none."""
    named = {(door.number, door.road.rpartition(" ")[0]) for door in places}
    twice = {key for key in named if sum((d.number, d.road.rpartition(" ")[0]) == key for d in places) > 1}
    rows, truth = [], []
    for at in range(LETTERS):
        home, variant = rng.choice(dwellings), VARIANTS[at % len(VARIANTS)]
        key = (home.door.number, home.door.road.rpartition(" ")[0])
        several = variant == "without_type" and key in twice
        # The number of a shared address may stand on more than one building.
        rows.append({"letter_id": f"L{at + 1:04d}", "address": spelt(rng, home, variant)})
        truth.append(
            {
                "letter_id": f"L{at + 1:04d}",
                "variant": variant,
                "expected": "review" if several else "match",
                "buid": home.door.building.buid,
                "road": home.door.road,
                "number": home.door.number,
                "unit": home.unit,
            }
        )
    for at, (variant, address) in enumerate(SPOILT.items(), LETTERS + 1):
        rows.append({"letter_id": f"L{at:04d}", "address": address})
        truth.append({"letter_id": f"L{at:04d}", "variant": variant, "expected": "none"})
    return rows, truth


def dwelling_register(rng: random.Random, dwellings: list[Home], places: list[Door]) -> tuple[list[dict], list[dict]]:
    """Return the dwellings of half of the buildings, as a housing office lists them, with some rows spoilt; and the truth."""
    with_homes = sorted({home.door.building.buid for home in dwellings})
    listed = set(rng.sample(with_homes, len(with_homes) // 2))
    rows, truth = [], []
    for home in (home for home in dwellings if home.door.building.buid in listed):
        key = f"D{len(rows) + 1:05d}"
        capacity = home.rooms + 1
        rows.append(
            {
                "reg_no": key,
                "road": home.door.road,
                "number": str(home.door.number),
                "floor": home.floor,
                "unit": home.unit,
                "rooms": home.rooms,
                "capacity": capacity,
            }
        )
        truth.append({"reg_no": key, "buid": home.door.building.buid, "flaw": "", "amount": ""})
    storeys = {home.door.building.buid: home.door.building.storeys for home in dwellings}
    flats = [at for at, row in enumerate(rows) if row["unit"].isdigit() and storeys[truth[at]["buid"]]]
    chosen = rng.sample(flats, 11)
    for at in chosen[:4]:
        over = rng.randint(1, 9)
        rows[at]["floor"] = storeys[truth[at]["buid"]] + over
        truth[at].update(flaw="floor", amount=over)
    for at in chosen[4:7]:
        rows[at]["road"] = "Nowhere Lane"
        truth[at].update(flaw="address", buid="")
    for at in chosen[7:9]:
        rows[at]["number"] = ""
        truth[at].update(flaw="address", buid="")
    for at in chosen[9:]:
        rows[at]["capacity"] = -1
        truth[at].update(flaw="capacity")
    for at in rng.sample([at for at in flats if at not in chosen], 3):
        key = f"D{len(rows) + 1:05d}"
        rows.append({**rows[at], "reg_no": key})
        truth.append({"reg_no": key, "buid": truth[at]["buid"], "flaw": "twice", "amount": ""})
    return rows, truth


# --- Places with flaws ------------------------------------------------------------------------------------------------


def shapes_of_blocks() -> dict[str, shapely.Polygon]:
    """Return the blocks by code."""
    return {block.zone: shapely.Polygon(block.outline) for block in blocks_of_town()}


def districts(blocks: dict[str, shapely.Polygon], old: bool) -> dict[str, tuple[str, shapely.Polygon]]:
    """Return code -> name and shape of the districts, as they are or as they were until 2021."""
    width = len(COLUMNS) - 1
    west = {list(blocks)[at] for at in range(12, len(blocks)) if at % width < 2} if old else set()
    found: dict[str, list[shapely.Polygon]] = {}
    for code, shape in blocks.items():
        found.setdefault(TRACT + (MERGED[0] if code in west else code[len(TRACT)]), []).append(shape)
    names = {**DISTRICTS, MERGED[0]: MERGED[1]}
    return {code: (names[code[-1]], shapely.coverage_union_all(parts)) for code, parts in sorted(found.items())}


def flawed_blocks(blocks: dict[str, shapely.Polygon]) -> tuple[list[dict], list[dict]]:
    """Spoil some blocks; returns rows and what was done: kind, code, area [m²]."""
    town = shapely.coverage_union_all(list(blocks.values()))
    codes, truth = list(blocks), []
    rows = {code: {"code": code, "name": f"Block {code[-4:]}", "shape": shape} for code, shape in blocks.items()}
    width = len(COLUMNS) - 1

    def at(row: int, column: int) -> str:
        return codes[row * width + column]

    def edge(one: str, other: str) -> shapely.Geometry:
        return shapely.intersection(blocks[one], blocks[other])

    def planted(kind: str, code: str, shape=None) -> None:
        truth.append({"kind": kind, "code": code, "area": f"{shapely.area(shape):.3f}" if shape is not None else ""})

    # A strip of 10 m that nobody has.
    strip = shapely.intersection(blocks[at(0, 2)], shapely.buffer(edge(at(0, 2), at(0, 3)), 10))
    rows[at(0, 2)]["shape"] = blocks[at(0, 2)] - strip
    planted("gap", TRACT + "1", strip)
    # One that reaches 15 m beyond the town.
    beyond = shapely.buffer(shapely.intersection(blocks[at(2, 0)], town.exterior), 15) - town
    rows[at(2, 0)]["shape"] = shapely.union(blocks[at(2, 0)], beyond)
    planted("overflow", at(2, 0), beyond)
    # One that takes 8 m of its neighbour.
    taken = shapely.intersection(blocks[at(3, 4)], shapely.buffer(edge(at(3, 3), at(3, 4)), 8))
    rows[at(3, 3)]["shape"] = shapely.union(blocks[at(3, 3)], taken)
    planted("overlap", at(3, 3), taken)
    # Half a millimetre and a bit: a sliver, snapped and counted.
    hair = shapely.buffer(edge(at(4, 1), at(4, 2)), 0.0007, cap_style="flat")
    rows[at(4, 1)]["shape"] = blocks[at(4, 1)] - hair
    planted("sliver", at(4, 1))
    # Codes: one that begins with nobody's, one that begins with the other district's, one that is missing, one twice.
    rows[at(0, 0)]["code"] = "990001"
    planted("code_not_nested", "990001", blocks[at(0, 0)])
    elsewhere = f"{TRACT}2999"
    rows[at(1, 5)]["code"] = elsewhere
    planted("code_elsewhere", elsewhere, blocks[at(1, 5)])
    planted("gap", TRACT + "1", blocks[at(1, 5)])
    planted("overflow", elsewhere, blocks[at(1, 5)])
    rows[at(4, 5)]["code"] = ""
    planted("code_missing", "", blocks[at(4, 5)])
    planted("gap", TRACT + "2", blocks[at(4, 5)])
    far = translate(blocks[at(0, 0)], 3000.0)
    made = [
        *rows.values(),
        {"code": at(4, 0), "name": "Another", "shape": far},
        {"code": "990002", "name": "Far", "shape": far},
    ]
    planted("code_twice", at(4, 0), far)
    planted("code_not_nested", "990002", far)
    planted("orphan", "990002", far)
    return made, truth


def spoilt_buildings(rng: random.Random, buildings: list[Building]) -> tuple[list[dict], list[dict]]:
    """Return the rows of the buildings, some spoilt; and what was done."""
    rows = [
        {"buid": b.buid, "use": b.use, "storeys": b.storeys, "height": b.height, "shape": shapely.Polygon(b.ring)}
        for b in buildings
    ]
    truth = []
    small = [at for at, b in enumerate(buildings) if b.use in NO_ADDRESS and b.height and b.storeys == 1]
    low, high, nameless, copied, moved = rng.sample(small, 5)
    for at, storeys in ((low, 4), (high, 30)):
        rows[at]["storeys"] = storeys
        over = storeys - (int(rows[at]["height"] // 2) + 1)
        truth.append({"kind": "floor", "buid": rows[at]["buid"], "amount": over})
    rows[nameless]["buid"] = ""
    truth.append({"kind": "id_missing", "buid": "", "amount": ""})
    rows.append(dict(rows[copied]))
    truth.append({"kind": "id_twice", "buid": rows[copied]["buid"], "amount": ""})
    rows[moved]["shape"] = translate(rows[moved]["shape"], 0.0, 2500.0)
    truth.append({"kind": "outside", "buid": rows[moved]["buid"], "amount": ""})
    return rows, truth


# --- Files ------------------------------------------------------------------------------------------------------------


def wkt(shape: shapely.Geometry) -> str:
    """Return text of a geometry to a tenth of a millimetre, the same on every machine."""
    return shapely.to_wkt(shape, rounding_precision=4)


def make(seed: int = SEED) -> tuple[dict, dict]:
    """Return tables (name -> geometry type, fields, rows) and truths (name -> rows)."""
    rng = random.Random(f"registers {seed}")
    town = make_sample.town()
    blocks = shapes_of_blocks()
    places = shared(doors(town.buildings))
    dwellings = homes(rng, places)
    written, meant = letters(rng, dwellings, places)
    register, listed = dwelling_register(rng, dwellings, places)
    flawed, planted = flawed_blocks(blocks)
    buildings, spoilt = spoilt_buildings(rng, town.buildings)
    codes = {"code": "text", "name": "text"}

    def level(rows) -> list:
        return [(wkt(shape), {"code": code, "name": name}) for code, name, shape in rows]

    def areas(old: bool) -> list:
        return level((code, name, shape) for code, (name, shape) in districts(blocks, old).items())

    points = []
    for number, door in enumerate(places, 1):
        (x, y), (dx, dy) = door.building.front, door.building.outward
        inside = shapely.point_on_surface(shapely.Polygon(door.building.ring))
        # Most stand in the building, one in five at its door in the street.
        point = shapely.Point(x + 1.5 * dx, y + 1.5 * dy) if number % 5 == 0 else inside
        values = {"addr_id": f"A{number:04d}", "number": str(door.number), "road": door.road, "postcode": POSTCODE}
        points.append((wkt(point), values, door.building.buid))
    tables = {
        "town": ("Polygon", codes, level([(TRACT, "Seaview", shapely.coverage_union_all(list(blocks.values())))])),
        "districts_2019": ("Polygon", codes, areas(True)),
        "districts": ("Polygon", codes, areas(False)),
        "blocks": ("Polygon", codes, level((code, f"Block {code[-4:]}", shape) for code, shape in blocks.items())),
        "blocks_flawed": ("Polygon", codes, level((row["code"], row["name"], row["shape"]) for row in flawed)),
        "buildings": (
            "Polygon",
            {"buid": "text", "use": "text", "storeys": "int", "height": "real"},
            [(wkt(row["shape"]), row) for row in buildings],
        ),
        "streets": (
            "LineString",
            codes,
            [
                (wkt(shapely.LineString(line)), {"code": f"S{at:02d}", "name": name})
                for at, (name, line) in enumerate(streets().items(), 1)
            ],
        ),
        "addresses": (
            "Point",
            dict.fromkeys(("addr_id", "number", "road", "postcode"), "text"),
            [(point, values) for point, values, _ in points],
        ),
        "letters": ("None", {"letter_id": "text", "address": "text"}, [(None, row) for row in written]),
        "dwelling_register": (
            "None",
            {
                **dict.fromkeys(("reg_no", "road", "number"), "text"),
                "floor": "int",
                "unit": "text",
                "rooms": "int",
                "capacity": "int",
            },
            [(None, row) for row in register],
        ),
    }
    truths = {
        "places": planted,
        "buildings": spoilt,
        "addresses": [{"addr_id": values["addr_id"], "buid": buid} for _, values, buid in points],
        "letters": meant,
        "dwelling_register": listed,
        "dwellings": [
            {"buid": home.door.building.buid, "road": home.door.road, "number": home.door.number, "floor": home.floor, "unit": home.unit}
            for home in dwellings
        ],
    }  # fmt: skip
    return tables, truths


def write(tables: dict, path: str | os.PathLike) -> None:
    """Write the tables to one GeoPackage, replacing it."""
    from osgeo import gdal, ogr, osr

    ogr.UseExceptions()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).unlink(missing_ok=True)
    before = gdal.GetConfigOption("OGR_CURRENT_DATE")
    gdal.SetConfigOption("OGR_CURRENT_DATE", DATE)
    try:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(os.fspath(path), ["VERSION=1.2"])
        for name, (kind, fields, rows) in tables.items():
            write_table(source, name, getattr(ogr, f"wkb{kind}"), fields, rows, crs)
        source = None  # closes the file while the date is still fixed
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", before)


def write_truth(truths: dict, folder: Path) -> None:
    """Write what the tests know, one CSV for each table."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in truths.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


def main() -> None:
    """Write registers and truth, and say what is in them."""
    parser = argparse.ArgumentParser(description="Make the registers of the sample town.")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--truth", type=Path, default=TRUTH)
    given = parser.parse_args()
    tables, truths = make()
    write(tables, given.output)
    write_truth(truths, given.truth)
    print(f"{given.output}: {', '.join(f'{name} {len(rows):,}' for name, (_, _, rows) in tables.items())}")


if __name__ == "__main__":
    main()
