"""Does it help to divide buildings over zone borders? On real footprints, with zones that cut them.

    scripts/bench straddling

Counted cells (Olemps): squares of several cells are the zones, the cells are the truth. Counted buildings: a grid is laid
over them, and its counts are made from their dwellings in two ways: all of a building's at its representative point, as
registers of addresses do, or each at a random place of its own within the footprint, as where entrances lie on both sides.
"Left out" is what a run itself says: how well zones are foretold by their neighbours. Data sets are looked for beside the
checkout, in shared/data.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "scripts")]

import towns  # noqa: E402
from town_files import first_layer  # noqa: E402

from doorstep.processing_provider.engine.core import frame  # noqa: E402
from doorstep.processing_provider.engine.core.frame import Input  # noqa: E402
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Weight  # noqa: E402
from doorstep.processing_provider.engine.population.stages import estimate  # noqa: E402

DATA = ROOT.parent / "shared" / "data"
WEIGHTS = (Weight.VOLUME, Weight.FLOOR_AREA, Weight.FOOTPRINT_AREA, Weight.DWELLINGS)
SIDES = (100.0, 200.0, 400.0)


def run(town: towns.Town, polygons, counts, weight: Weight, split: bool) -> estimate.Result:
    """Estimate from zones of our own, where the buildings lie."""
    buildings, _ = town.inputs("dwellings" if town.persons is None else "persons")
    names = np.array([f"{i:05}" for i in range(len(polygons))], object)
    zones = frame.made("zones", {"zone": names, "people": counts}, polygons)
    fields = {"ZONE_ID_FIELD": ("zone",), "POPULATION_FIELD": ("people",)}
    settings = estimate.Settings(EstimateSettings(weight, split=split))
    return estimate.run(buildings.but(BUILDING_ZONE_FIELD=""), Input(zones, fields), settings, lambda *_: None)


def usable(town: towns.Town, weight: Weight) -> bool:
    known = {Weight.VOLUME: town.height, Weight.FLOOR_AREA: town.storeys}.get(weight)
    return known is None or bool(np.isfinite(known).any())


def in_cells(shapes, people, cells) -> np.ndarray:
    """People per cell, of each row by its area in the cells."""
    row, cell = shapely.STRtree(cells).query(shapes, predicate="intersects")
    area = shapely.area(shapely.intersection(shapes[row], cells[cell]))
    whole = np.bincount(row, area, len(shapes))
    return np.bincount(cell, np.nan_to_num(people)[row] * area / whole[row], len(cells))


def cells_of(folder: Path) -> np.ndarray:
    """Cells of 200 m within the commune, in the order of the town's fine zones."""
    cells = first_layer(folder / "grid200m.gpkg")[1]
    return cells[shapely.within(cells, shapely.union_all(first_layer(folder / "commune.gpkg")[1]))]


def of_cells(town: towns.Town, folder: Path) -> None:
    """Squares of k × k cells as zones, at every offset; each cell is the truth."""
    cells = cells_of(folder)
    corner = np.round(shapely.bounds(cells)[:, :2] / 200).astype(int)
    print(
        f"{town.name}: {len(town)} buildings, {len(cells)} cells of 200 m; misplaced between the cells [%], whole → divided"
    )
    for k in (2, 3, 5):
        for weight in WEIGHTS:
            found = []
            for dx in range(k):
                for dy in range(k):
                    label = np.unique((corner + np.array([dx, dy])) // k, axis=0, return_inverse=True)[1].ravel()
                    zones = [shapely.union_all(cells[label == one]) for one in range(label.max() + 1)]
                    counts = np.bincount(label, np.round(town.persons))
                    runs = [run(town, zones, counts, weight, split) for split in (False, True)]
                    score = [
                        towns.misplaced(
                            in_cells(one.buildings.frame.geometries(), one.found.persons_estimate, cells), town.persons
                        )
                        for one in runs
                    ]
                    found.append((*score, runs[1].numbers["SPLIT_BUILDINGS"]))
            whole, divided, cut = np.mean(found, axis=0)
            better = sum(b < a for a, b, _ in found)
            print(
                f"  {k} × {k}  {weight.name:15} {whole:5.2f} → {divided:5.2f}   better at {better} of {len(found)} offsets, "
                f"{cut:.0f} buildings divided"
            )


def of_recorded(town: towns.Town, folder: Path) -> None:
    """Recorded dwellings, all at the building's point or by its area, against the households of the cells; and back."""
    cells = cells_of(folder)
    known, recorded = town.dwellings, np.nan_to_num(town.by_building)
    at_point = np.bincount(town.fine, recorded, len(cells))
    by_area = in_cells(town.footprints, recorded, cells)
    row, cell = shapely.STRtree(cells).query(town.footprints, predicate="intersects")
    several = np.bincount(row, minlength=len(town)) > 1
    cut = np.unique(cell[several[row]])
    for what, which in (("all cells", np.arange(len(cells))), ("cells with a cut building", cut)):
        one, other = (towns.misplaced(found[which], known[which]) for found in (at_point, by_area))
        print(
            f"  recorded dwellings against households, {what} ({len(which)}): at the point {one:.2f}, by area {other:.2f} %"
        )
    for weight in WEIGHTS:
        score = []
        runs = [run(town, cells, np.round(known), weight, split) for split in (False, True)]
        for made in runs:
            row = np.arange(len(town)) if made.parts is None else made.parts.row
            score.append(np.bincount(row, np.nan_to_num(made.found.persons_estimate), len(town)))
        divided = made.parts.buildings_divided
        errors = [towns.misplaced(found, recorded) for found in score]
        theirs = [towns.misplaced(found[several], recorded[several]) for found in score]
        print(
            f"  the cells as zones, between buildings  {weight.name:15} {errors[0]:5.2f} → {errors[1]:5.2f}   {divided} divided, "
            f"between buildings on a border {theirs[0]:.2f} → {theirs[1]:.2f}, {left_out(*runs)}"
        )
        persons = [run(town, cells, np.round(town.persons), weight, split) for split in (False, True)]
        print(f"  the cells as zones, persons            {weight.name:15} {left_out(*persons)}")


def of_buildings(town: towns.Town) -> None:
    """A grid over buildings whose dwellings are known one by one."""
    known = np.nan_to_num(town.by_building)
    west, south, east, north = shapely.total_bounds(town.footprints)
    points = shapely.point_on_surface(town.footprints)
    print(f"{town.name}: {len(town)} buildings, misplaced between buildings [%], whole → divided")
    for side in SIDES:
        xs, ys = np.arange(west - side / 2, east + side, side), np.arange(south - side / 2, north + side, side)
        polygons = np.array([shapely.box(x, y, x + side, y + side) for x in xs for y in ys])
        for where in ("at its point", "each in its place"):
            counts = grid_counts(town, points, known, polygons, where)
            for weight in WEIGHTS:
                if not usable(town, weight):
                    continue
                score, cut, both = [], 0, []
                runs = [run(town, polygons, counts, weight, split) for split in (False, True)]
                for split, made in enumerate(runs):
                    row = np.arange(len(town)) if made.parts is None else made.parts.row
                    people = np.bincount(row, np.nan_to_num(made.found.persons_estimate), len(town))
                    score.append(towns.misplaced(people, known))
                    both.append(people)
                    cut = made.numbers.get("SPLIT_BUILDINGS", 0)
                    if split:
                        divided = np.zeros(len(town), bool)
                        divided[np.unique(row[made.parts.share < 1])] = True
                theirs = [np.abs(people - known)[divided].sum() / max(known[divided].sum(), 1) * 100 for people in both]
                print(
                    f"  {side:3.0f} m, {where:17} {weight.name:15} {score[0]:5.2f} → {score[1]:5.2f}   {cut} divided, their own "
                    f"error {theirs[0]:.0f} → {theirs[1]:.0f} %, {left_out(*runs)}"
                )


def grid_counts(town, points, known, polygons, where) -> np.ndarray:
    if where == "at its point":
        building, zone = shapely.STRtree(polygons).query(points, predicate="intersects")
        building, first = np.unique(building, return_index=True)
        return np.bincount(zone[first], known[building], len(polygons))
    rng = np.random.default_rng(1)
    building, zone = shapely.STRtree(polygons).query(town.footprints, predicate="intersects")
    area = shapely.area(shapely.intersection(town.footprints[building], polygons[zone]))
    counts = np.zeros(len(polygons), int)
    start = np.flatnonzero(np.diff(building, prepend=-1))
    for first, last in zip(start, [*start[1:], len(building)]):
        share = area[first:last] / area[first:last].sum()
        np.add.at(counts, zone[first:last], rng.multinomial(int(known[building[first]]), share))
    return counts


def left_out(whole: estimate.Result, divided: estimate.Result) -> str:
    """Misplaced persons of zones left out, with whole and with divided buildings."""
    found = [one.numbers.get("WEIGHT_MISPLACED", np.nan) for one in (whole, divided)]
    return f"left out {found[0]:.1f} → {found[1]:.1f} %"


def main(data: Path = DATA) -> None:
    if not data.is_dir():
        print(f"{data} is not there; nothing is measured.")
        return
    for town in towns.towns(data):
        if town.name == "Olemps":
            of_cells(town, data / "olemps")
            of_recorded(town, data / "olemps")
        elif town.polygons and town.knows_buildings():
            of_buildings(town)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
