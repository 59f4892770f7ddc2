"""Completed figures: how many of the households of real towns stand in the wrong building when three of ten are hidden.

Dwellings of buildings in Cambridge (by block group), Lower Manhattan (by tract) and La Laguna (one zone) are the truth, floor
area is the estimate, and a register has the households that are left. Anytown: its households in made-up buildings of 1 to 30 of
them, with an estimate that errs by a factor of e^±s. Then CPU seconds for 60,000 buildings.
"""

from __future__ import annotations

import csv
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np
from measure import ROOT, machine, measured, table, wanted

from doorstep.processing_provider.engine.core.types import Floats, Ints
from doorstep.processing_provider.engine.services.complete import Completed, Told, complete

DATA = ROOT.parent / "shared" / "data"
HIDDEN, SEEDS, BLOCK = 0.3, 5, 8
TOWNS = (
    (
        "Cambridge",
        "cambridge/buildings.gpkg",
        "buildings",
        "units",
        "floor_m2 * res_share",
        "substr(blk, 1, length(blk) - 3)",
    ),
    ("Lower Manhattan", "lower_manhattan/lots_squares.gpkg", "l", "UnitsRes", "floor_m2 * res_share", "ct"),
    ("La Laguna", "spain_38023/buildings.gpkg", "b", "dwellings", "floor_m2 * res", "1"),
)
WAYS = ("household", "half and half", "building", "block")
CPU = 10.0
"""Wanted: seconds for 60,000 buildings."""


@dataclass
class Town:
    """Households of buildings: people of each, its building; weight and zone of buildings."""

    size: Ints
    building: Ints
    weight: Floats
    zone: Ints


def real(path: str, name: str, units: str, floor: str, zone: str) -> Town:
    """Dwellings as households of one; buildings in the order of the file, in which neighbours mostly follow one another."""
    with closing(sqlite3.connect(f"{(DATA / 'truth' / path).as_uri()}?mode=ro", uri=True)) as data:
        rows = data.execute(
            f'SELECT coalesce({units}, 0), coalesce({floor}, 0), {zone} FROM "{name}" ORDER BY fid'
        ).fetchall()
    homes, weight = np.array([int(row[0]) for row in rows]), np.array([float(row[1]) for row in rows])
    _, of = np.unique([str(row[2]) for row in rows], return_inverse=True)
    return Town(np.ones(homes.sum(), np.int64), np.repeat(np.arange(len(homes)), homes), weight, of.reshape(-1))


def anytown(draw: np.random.Generator, noise: float) -> Town:
    """The households of Anytown in buildings, 30 zones."""
    path = DATA / "registers" / "registers_anytown" / "census2020.csv"
    with path.open(encoding="utf-8", newline="") as file:
        people = Counter(row["household_id"] for row in csv.DictReader(file) if row["housing_type"] == "Household")
    size = np.array([people[key] for key in sorted(people)])
    homes: list[int] = []
    while sum(homes) < len(size):
        homes.append(min(int(draw.choice([1, 1, 1, 1, 2, 3, 6, 12, 30])), len(size) - sum(homes)))
    building = np.repeat(np.arange(len(homes)), homes)[draw.permutation(len(size))]
    weight = np.array(homes) * np.exp(noise * draw.normal(size=len(homes)))
    return Town(size, building, weight, np.arange(len(homes)) * 30 // len(homes))


def hidden(draw: np.random.Generator, town: Town, way: str) -> Any:
    """Which households the register does not have."""
    n = len(town.weight)
    if way == "household":
        return draw.random(len(town.size)) < HIDDEN
    if way == "half and half":
        each = 1 - (1 - HIDDEN) ** 0.5
        return (draw.random(len(town.size)) < each) | (draw.random(n) < each)[town.building]
    of = np.arange(n) if way == "building" else np.arange(n) // BLOCK
    return (draw.random(of.max() + 1) < HIDDEN)[of][town.building]


def moved(figures: Floats, truth: Floats) -> float:
    """Percent of people in the wrong building."""
    return float(50 * np.abs(figures - truth).sum() / truth.sum())


def run(draw: np.random.Generator, town: Town, way: str) -> tuple[list[float], Completed]:
    """Percent misplaced by the estimate, by the register made larger, by the rest as estimated, and completed."""
    n = len(town.weight)
    truth = np.bincount(town.building, town.size, n)
    total, homes = np.bincount(town.zone, truth), np.bincount(town.zone, np.bincount(town.building, minlength=n))
    sums = np.bincount(town.zone, town.weight)
    share = town.weight / np.where(sums > 0, sums, 1)[town.zone]
    gone = hidden(draw, town, way)
    persons = np.bincount(town.building[~gone], town.size[~gone], n).astype(np.int64)
    told = Told(
        np.array([f"b{k:06}" for k in range(n)], object), town.zone, persons,
        np.bincount(town.building[~gone], minlength=n), share * total[town.zone], share * homes[town.zone],
    )  # fmt: skip
    found = complete(told, total.astype(float), homes.astype(float))
    assert np.array_equal(found.reached + found.unplaced, total)
    register = np.bincount(town.zone, persons)
    larger = persons * (total / np.where(register > 0, register, 1))[town.zone]
    rest = persons + (total - register)[town.zone] * share
    return [moved(one, truth) for one in (told.estimate, larger, rest, found.persons)], found


def main() -> int:
    """Print the tables. Returns 1 where completing is not better than the estimate."""
    rows, good = [], True
    for name, *source in (*TOWNS, *(("Anytown", noise) for noise in (0.0, 0.3, 0.6))):
        for way in WAYS:
            scores, betas = [], []
            for seed in range(1, SEEDS + 1):
                draw = np.random.default_rng(seed)
                town = anytown(draw, *source) if name == "Anytown" else real(*source)
                score, found = run(draw, town, way)
                scores.append(score)
                betas.append(found.how.by_building)
            mean = np.mean(scores, axis=0)
            good &= bool(mean[3] < mean[0])
            label = f"{name}, s = {source[0]}" if name == "Anytown" else name
            rows.append([label, way, *(f"{value:.1f}" for value in mean), f"{np.mean(betas):.2f}"])
    head = ["town", "hidden by", "estimate", "register made larger", "register + rest as estimated", "completed", "β"]
    print(machine())
    table(f"Percent in the wrong building, {100 * HIDDEN:.0f} % hidden, mean of {SEEDS} seeds", tuple(head), rows)
    town = anytown(np.random.default_rng(1), 0.3)
    times = -(-60_000 // len(town.weight))
    n, zones = len(town.weight), int(town.zone.max()) + 1
    many = Town(
        np.tile(town.size, times), np.concatenate([town.building + k * n for k in range(times)]), np.tile(town.weight, times),
        np.concatenate([town.zone + k * zones for k in range(times)]),
    )  # fmt: skip
    with measured() as took:
        run(np.random.default_rng(1), many, "household")
    print(f"\n{len(many.weight):,} buildings: {wanted(took.cpu, CPU, f'{took.cpu:.1f} s of CPU')}")
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
