"""Allocation against the housing unit allocation of IN-CORE (pyincore), on a synthetic city and in Seaside (Oregon).

`scripts/python tests/benchmarks/bench_incore.py [--quick] [--part city|seaside] [--incore .venv-incore/bin/python]`

Both get the same households, zones and buildings, and the same number of places in each building: our estimate's H_b.
IN-CORE gets the places as that many address points per building, all residential, with H_b as `huestimate`, the housing
units of the structure. It runs offline, by its public `run_analysis`; requirements-incore.txt names the version.

What is compared: the fit to P_b of the estimate, the time and, in the city, the truth. What is not: IN-CORE does not know
P_b and does not try to meet it. It uses the ownership of homes instead, which our methods do not: owners go to the
structures with the fewest units first, and chance decides the rest. It also places vacant units and group quarters; both
are left out here on both sides: a vacant unit would take a household's place, and ours pins group quarters.

The city's zones are joined by ten; estimate and allocation see only those coarse zones, and the truth is compared in the
fine ones. Households per fine zone are the estimate's, the same for every method. Seaside has no truth for buildings. Its
buildings are the address points, as in bench_real.py, and then the structures that these belong to.

Seconds are those of the work on arrays or data frames in memory, the fastest of three rounds; figures are the mean of
seeds 1, 2 and 3, which are also those of the cities, with the least and the greatest. --quick is one seed of a small city.
The exit code is not 0 when the optimization fits worse than IN-CORE or a method places fewer households.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import ROOT, Took, machine, measured, table
from synthetic import city

from doorstep.processing_provider.engine.population import estimate, truth
from doorstep.processing_provider.engine.population import fit as evaluate
from doorstep.processing_provider.engine.population.allocate import montecarlo, optimization, problem
from doorstep.processing_provider.engine.population.settings import (
    AllocationSettings,
    EstimateSettings,
    MonteCarloSettings,
    Weight,
)

DATA = ROOT.parent / "shared" / "data" / "seaside"
INCORE = ROOT / ".venv-incore" / "bin" / "python"
CITY, QUICK_CITY = (1641, 22_530), (160, 2_200)
SEEDS, ROUNDS = (1, 2, 3), 3
COARSE = 10
TOLERANCES = (1, 2)
"""[persons per building], besides the default of 0."""

OPTIMIZATION, INCORE_NAME = "Doorstep, optimization", "IN-CORE"
FIT = ("mse_buildings", "mse_households", "sse_per_household")


@dataclass(frozen=True)
class Case:
    """What both programs get: n buildings with their estimate, m households, in z zones; and the truth, if there is one.

    Attributes
    ----------
    zone_id : (z,) object of str
        Digits only.
    building_zone, household_zone : (n,), (m,) int
    x, y : (n,) float
    places, persons : (n,) int
        H_b and P_b of the estimate.
    sizes, ownership : (m,) int
        Persons; 1 owned, 2 rented.
    seed : int
    fine : (n,) int, optional
        Fine zone of each building.
    true_building : (m,) int, optional
    """

    zone_id: np.ndarray
    building_zone: np.ndarray
    x: np.ndarray
    y: np.ndarray
    places: np.ndarray
    persons: np.ndarray
    household_zone: np.ndarray
    sizes: np.ndarray
    ownership: np.ndarray
    seed: int
    fine: np.ndarray | None = None
    true_building: np.ndarray | None = None


@dataclass(frozen=True)
class Run:
    """What a method made of a case: the building of each household, (m,) int, −1 where it has none, and the time."""

    home: np.ndarray
    took: Took
    whole: Took | None = None  # with reading and writing files


def city_case(size: tuple, seed: int) -> Case:
    """Estimate a synthetic city by volume from coarse zones."""
    import shapely

    town = city(*size, seed)
    coarse = town.building_zone // COARSE
    zone_id = town.zone_id[::COARSE].astype(object)
    weight = town.building_area * town.building_height * town.residential
    households = town.household_zone[town.occupied] // COARSE
    place = shapely.get_coordinates(shapely.centroid(town.building_polygon)).T
    found = estimated(zone_id, coarse, weight, households, town.numprec[town.occupied], EstimateSettings())
    return Case(
        zone_id, coarse, *place, found.households, found.persons, households, town.numprec[town.occupied],
        town.ownershp[town.occupied], seed, town.building_zone, town.household_building[town.occupied],
    )  # fmt: skip


def seaside_case(unit: str, seed: int) -> Case:
    """Estimate Seaside by housing units; `unit` is the column that says what a building is: addrptid or strctid."""
    with open(DATA / "address_points.csv", encoding="utf-8") as file:
        points = sorted({row[unit]: row for row in csv.DictReader(file)}.items())
    with open(DATA / "housing_units.csv", encoding="utf-8") as file:
        listed = [row for row in csv.DictReader(file) if row["vacancy"] == "0" and float(row["gqtype"]) == 0]
    zone_id = np.array(sorted({row["blockid"] for row in listed} | {row["blockid"] for _, row in points}), object)
    zone = np.searchsorted(zone_id, np.array([row["blockid"] for _, row in points], object))
    households = np.searchsorted(zone_id, np.array([row["blockid"] for row in listed], object))
    x, y, units, lived_in = (
        np.array([float(row[name]) for _, row in points]) for name in ("x", "y", "huestimate", "residential")
    )
    sizes, ownership = (np.array([int(float(row[name])) for row in listed]) for name in ("numprec", "ownershp"))
    found = estimated(zone_id, zone, units * lived_in, households, sizes, EstimateSettings(Weight.FIELD))
    return Case(zone_id, zone, x, y, found.households, found.persons, households, sizes, ownership, seed)


def estimated(zone_id, building_zone, weight, household_zone, sizes, settings) -> estimate.Estimate:
    """Spread the households and persons of each zone over its buildings."""
    n_zones = len(zone_id)
    population = np.bincount(household_zone, sizes, n_zones)
    zones = estimate.Zones(zone_id, population, np.bincount(household_zone, minlength=n_zones) * 1.0)
    return estimate.estimate(zones, np.arange(len(weight)), building_zone, weight, settings)


def doorstep(case: Case) -> dict[str, Run]:
    """Allocate by each of our methods."""
    buildings = problem.Buildings(
        names("S", len(case.places)), case.zone_id[case.building_zone], case.places * 1.0, case.persons * 1.0
    )
    households = problem.Households(names("H", len(case.sizes)), case.zone_id[case.household_zone], case.sizes)
    runs = {}
    for name, work in methods(case.seed).items():
        rounds = []
        for _ in range(ROUNDS):
            with measured() as took:
                found = work(problem.prepare(buildings, households))
            rounds.append(took)
        home = np.empty(len(case.sizes), np.int64)
        home[found.problem.household] = np.append(found.problem.building, -1)[found.building_of]
        runs[name] = Run(home, min(rounds, key=lambda took: took.cpu))
    return runs


def methods(seed: int) -> dict:
    """Return our methods by name: functions of a prepared problem."""
    default = AllocationSettings(seed=seed, tolerance=0)
    settings = {OPTIMIZATION: default}
    settings |= {f"{OPTIMIZATION}, tolerance {t}": replace(default, tolerance=t) for t in TOLERANCES}
    found = {name: lambda task, chosen=chosen: optimization.allocate(task, chosen) for name, chosen in settings.items()}
    found["Doorstep, Monte Carlo"] = lambda task: montecarlo.allocate(task, settings=MonteCarloSettings(seed=seed))
    return found


def names(letter: str, number: int) -> np.ndarray:
    """Return ids that are never read as numbers."""
    return np.array([f"{letter}{i:06d}" for i in range(number)], dtype=object)


def incore(case: Case, program: Path) -> Run:
    """Allocate by IN-CORE, in its own environment and a home of its own, where it makes its cache."""
    with tempfile.TemporaryDirectory() as folder:
        write_inventories(case, Path(folder))
        done = subprocess.run(
            [program, Path(__file__).with_name("incore_run.py"), folder, str(case.seed), str(ROUNDS)],
            capture_output=True, text=True, env={"PATH": "/usr/bin:/bin", "HOME": folder},
        )  # fmt: skip
        if done.returncode:
            sys.exit(f"{INCORE_NAME} failed: {done.stderr.strip() or done.stdout.strip()}")
        home = np.full(len(case.sizes), -1)
        with open(Path(folder) / f"result_{case.seed}.csv", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                if row["aphumerge"] == "both":
                    home[int(row["huid"][1:])] = int(row["strctid"][1:])
    times = json.loads(done.stdout.splitlines()[-1])  # it greets first
    return Run(home, Took(**times["allocation"]), Took(**times["whole"]))


def write_inventories(case: Case, folder: Path) -> None:
    """Write the columns that IN-CORE's allocation reads: every building, and one address point per place."""
    structures, zones = names("S", len(case.places)), case.zone_id
    write(folder / "buildings.csv", ("strctid", "x", "y"), zip(structures, case.x, case.y))
    building = np.repeat(np.arange(len(case.places)), case.places)
    points = zip(
        names("A", len(building)), structures[building], zones[case.building_zone[building]], case.places[building]
    )
    header = ("addrptid", "strctid", "blockid", "huestimate", "residential")
    write(folder / "address_points.csv", header, ((*point, 1) for point in points))
    units = zip(names("H", len(case.sizes)), zones[case.household_zone], case.sizes, case.ownership)
    header = ("huid", "blockid", "numprec", "ownershp", "vacancy", "gqtype")
    write(folder / "housing_units.csv", header, ((*unit, 0, 0) for unit in units))


def write(path: Path, header: tuple, rows) -> None:
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header, *rows])


def fit(case: Case, run: Run) -> evaluate.Scores:
    """Score persons per building against the estimate."""
    placed, n = run.home >= 0, len(case.persons)
    persons = np.bincount(run.home[placed], case.sizes[placed], n)
    return evaluate.scores(case.persons, persons, np.bincount(run.home[placed], minlength=n))


def misplaced(case: Case, run: Run) -> dict[str, float]:
    """Return what would have to move for every fine zone to be right [%]: the size mix, persons and households."""
    placed = run.home >= 0
    found, true = case.fine[run.home[placed]], case.fine[case.true_building]
    sizes, n_zones, most = case.sizes, case.fine.max() + 1, case.sizes.max() + 1
    sums = {
        "size mix": [
            np.bincount(zone * most + size, minlength=n_zones * most)
            for zone, size in ((found, sizes[placed]), (true, sizes))
        ],
        "persons": [np.bincount(found, sizes[placed], n_zones), np.bincount(true, sizes, n_zones)],
        "households": [np.bincount(found, minlength=n_zones), np.bincount(true, minlength=n_zones)],
    }
    return {name: truth.accuracy(*pair).misplaced for name, pair in sums.items()}


def spread(values: list, digits: int) -> str:
    """Return the mean and, where they differ, the range."""
    mean, least, most = (f"{value:.{digits}f}" for value in (np.mean(values), min(values), max(values)))
    return mean if least == most else f"{mean} ({least}–{most})"


def compare(title: str, cases: list[Case], program: Path | None) -> bool:
    """Run every method on the cases, which differ in the seed, and print tables; return whether ours holds."""
    runs: dict[str, list[Run]] = {}
    for case in cases:
        found = doorstep(case)
        if program:
            found[INCORE_NAME] = incore(case, program)
        for name, run in found.items():
            runs.setdefault(name, []).append(run)
    placed = {name: [int(np.count_nonzero(run.home >= 0)) for run in found] for name, found in runs.items()}
    scores = {name: [fit(case, run) for case, run in zip(cases, found)] for name, found in runs.items()}
    first, n_seeds = cases[0], len(cases)
    figures = f"mean (least–most) of {n_seeds} seeds" if n_seeds > 1 else "1 seed"
    title = f"{title}: {len(first.sizes):,} households, {len(first.zone_id):,} zones, {figures}"
    table(
        f"{title}; fit to the estimate [persons²]",
        ("method", "placed", *FIT),
        [
            (name, f"{min(placed[name]):,}", *(spread([getattr(score, key) for score in found], 3) for key in FIT))
            for name, found in scores.items()
        ],
    )
    if first.true_building is not None:
        wrong = {name: [misplaced(case, run) for case, run in zip(cases, found)] for name, found in runs.items()}
        head = tuple(wrong[OPTIMIZATION][0])
        table(
            f"{title}; misplaced in the {first.fine.max() + 1:,} fine zones, against the truth [%]",
            ("method", *head),
            [(name, *(spread([one[key] for one in found], 2) for key in head)) for name, found in wrong.items()],
        )
    table(f"{title}; time", ("method", "CPU s", "wall s", "CPU to optimization"), times(runs))
    return program is None or holds(placed, scores)


def times(runs: dict[str, list[Run]]) -> list[tuple]:
    """Return a row per method, and one of IN-CORE with its files."""
    took = {name: [run.took for run in found] for name, found in runs.items()}
    if INCORE_NAME in runs:
        took[f"{INCORE_NAME}, files read and written"] = [run.whole for run in runs[INCORE_NAME]]
    one = np.mean([part.cpu for part in took[OPTIMIZATION]])
    return [
        (
            name,
            spread([part.cpu for part in parts], 3),
            spread([part.wall for part in parts], 3),
            f"{np.mean([part.cpu for part in parts]) / one:.3f} x",
        )
        for name, parts in took.items()
    ]


def holds(placed: dict, scores: dict) -> bool:
    """Say where a method of ours placed fewer households than IN-CORE, or the optimization fits worse."""
    errors = [
        f"{name} placed FEWER households than {INCORE_NAME}"
        for name, numbers in placed.items()
        if any(ours < theirs for ours, theirs in zip(numbers, placed[INCORE_NAME]))
    ]
    errors += [
        f"{OPTIMIZATION} fits WORSE than {INCORE_NAME} by {key}"
        for key in FIT
        if any(
            getattr(ours, key) > getattr(theirs, key) for ours, theirs in zip(scores[OPTIMIZATION], scores[INCORE_NAME])
        )
    ]
    print("".join(f"  {error}\n" for error in errors), end="")
    return not errors


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a small city and one seed")
    parser.add_argument("--part", choices=("city", "seaside"), help="only this part")
    parser.add_argument("--incore", type=Path, default=INCORE, help="a Python that has pyincore")
    chosen = parser.parse_args()
    print(machine())
    program = chosen.incore if chosen.incore.exists() else None
    if program is None:
        print(f"  pyincore is not in {chosen.incore}, so only our methods are shown: scripts/bench installs it")
    seeds = SEEDS[:1] if chosen.quick else SEEDS
    good = True
    if chosen.part in (None, "city"):
        size = QUICK_CITY if chosen.quick else CITY
        good &= compare(f"City, zones joined by {COARSE}", [city_case(size, seed) for seed in seeds], program)
    if chosen.part in (None, "seaside"):
        if not DATA.is_dir():
            print(f"\nSeaside is left out: the data set is not beside the checkout (looked for {DATA})")
            return 0 if good else 1
        for unit, what in (("addrptid", "address points"), ("strctid", "structures")):
            good &= compare(f"Seaside, {what}", [seaside_case(unit, seed) for seed in seeds], program)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
