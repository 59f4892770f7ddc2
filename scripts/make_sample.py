"""Make the bundled sample: a small invented town in one GeoPackage, the same bytes on every run.

    python scripts/make_sample.py [--output resources/sample/sample.gpkg]

Tables: `buildings` and `zones` (polygons), `poi` (points), `households` (no geometry). Needs GDAL's Python bindings,
which come with QGIS. The town is drawn on a flat street grid (u to the east, v to the north, metres) and then bent a
little. Four zones are special: the block of Table 4 in Ye et al. (2024), a campground without buildings, a university
residence, and an industrial estate where nobody lives.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from invented_town.blocks import BUILDERS
from invented_town.people import blocks, records, zone_row
from invented_town.plan import TABLE4, TABLE4_LARGEST, Town
from invented_town.poi import poi_of_block
from invented_town.tables import write

SEED = 11

OUTPUT = Path(__file__).resolve().parents[1] / "resources" / "sample" / "sample.gpkg"

FIRST_BUID = 12201
"""Other buildings are numbered from here, between the ids of Table 4."""

MISSING_HEIGHTS = 12


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
