"""Allocation: the pipeline against the literal model, a county, and a thousand Monte Carlo draws.

`scripts/python tests/benchmarks/bench_allocation.py [--quick] [--limit 10] [--part literal|county|montecarlo]`

The literal model of all zones takes some ten minutes; --quick takes every tenth zone. Where it reaches its limit its time
is what the limit is, so the table also says how it compares in the zones that it proves. The exit code is not 0 when the
pipeline is worse than the literal model in some zone, or leaves a zone unproven.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import literal
import numpy as np
from measure import Took, machine, measured, memory, table, wanted
from synthetic import city

from doorstep.processing_provider.engine.population import estimate
from doorstep.processing_provider.engine.population.allocate import montecarlo, optimization, problem
from doorstep.processing_provider.engine.population.settings import (
    AllocationSettings,
    EstimateSettings,
    MonteCarloMethod,
    MonteCarloSettings,
    Solver,
)

CITY = (1641, 22_530)
COUNTY = (45_000, 1_650_000)


def targets(town):
    """Estimate a synthetic town by volume; return (persons, households) per building."""
    zones = estimate.Zones(town.zone_id.astype(object), town.zone_population * 1.0, town.zone_households * 1.0)
    weight = town.building_area * town.building_height * town.residential
    order = np.arange(len(weight))  # ids ascend
    result = estimate.estimate(zones, order, town.building_zone, weight, EstimateSettings())
    return result.persons, result.households


def tables(town):
    """Return the arguments of `problem.prepare`."""
    persons, households = targets(town)
    zone_id = town.zone_id.astype(object)
    return (
        problem.Buildings(
            town.building_id.astype(object),
            zone_id[town.building_zone],
            households.astype(float),
            persons.astype(float),
        ),
        problem.Households(town.household_id.astype(object), zone_id[town.household_zone], town.numprec),
    )


def objectives(task, found):
    """Sum absolute residuals per zone over buildings with households, which is all that a model decides."""
    used = task.places > 0
    residual = np.abs(found.persons - task.targets)[used]
    return np.bincount(task.building_zone[used], residual, len(task.zone_id))


def compare_literal(quick: bool, limit: float) -> bool:
    """Solve the city by pipeline and literal model; return whether the pipeline is proven and never worse."""
    buildings, households = tables(city(*CITY, geometry=False))
    runs, found = {}, {}
    for solver in Solver:
        with measured() as took:
            task = problem.prepare(buildings, households)
            found[solver] = optimization.allocate(task, AllocationSettings(solver, tolerance=0))
        runs[solver] = took
    with measured() as by_default:
        loose = optimization.allocate(problem.prepare(buildings, households))
    faster = runs[Solver.CBC].cpu / by_default.cpu
    print(
        f"default tolerance of {AllocationSettings.tolerance}: {by_default.cpu:.2f} s of CPU, {faster:.1f} times as fast as eq. "
        f"10; zones not proven: {np.count_nonzero(loose.zones.status == 'time_limit')}"
    )
    zones = list(task.zones())
    chosen = zones[::10] if quick else zones
    print(f"literal model: {len(chosen):,} of {len(zones):,} zones, at most {limit:.0f} s each ...", flush=True)
    reached, proven = np.full(len(task.zone_id), np.inf), np.zeros(len(task.zone_id), bool)
    all_zones, proven_zones = Took(), Took()
    for z, places, listed in chosen:
        arguments = [values.tolist() for values in (task.sizes[listed], task.places[places], task.targets[places])]
        with measured() as took:
            reached[z], proven[z] = literal.solve(*arguments, time_limit=limit)
        for total in (all_zones, proven_zones)[: 1 + proven[z]]:
            total.cpu += took.cpu
            total.wall += took.wall
    share = len(chosen) / len(zones)
    rows, good = [], True
    for solver, allocation in found.items():
        objective, took = objectives(task, allocation), runs[solver]
        worked = allocation.zones.status[: len(task.zone_id)]
        open_zones = int(np.count_nonzero(worked == "time_limit"))
        worse = np.flatnonzero(objective > reached)
        contradicts = np.flatnonzero(proven & (objective != reached))
        good &= not (open_zones or worse.size or contradicts.size)
        rows.append(
            (
                f"pipeline, {('CBC', 'HiGHS')[solver]}",
                f"{took.cpu:.2f}",
                f"{took.wall:.2f}",
                f"{100 * (1 - open_zones / len(zones)):.2f}",
                f"{objective[[z for z, *_ in chosen]].sum():.0f}",
                len(worse),
                f"{all_zones.cpu / (took.cpu * share):.0f} x",
                f"{proven_zones.cpu / (took.cpu * share):.0f} x",
            )
        )
        if contradicts.size:
            print(f"NOT EQUAL to the proven literal optimum in zones {task.zone_id[contradicts].tolist()}")
    missed = len(chosen) - int(proven.sum())
    rows.append(
        (
            "literal, CBC",
            f"{all_zones.cpu:.2f}",
            f"{all_zones.wall:.2f}",
            f"{100 * proven.sum() / len(chosen):.2f}",
            f"{reached[np.isfinite(reached)].sum():.0f}",
            "",
            "1 x",
            f"1 x ({proven_zones.cpu:.0f} s)",
        )
    )
    table(
        f"City, {len(chosen):,} zones compared, {missed} of them not proven by the literal model within {limit:.0f} s "
        "(wanted: 50 x less CPU, 5 s)",
        ("method", "CPU s", "wall s", "proven %", "objective", "worse", "less CPU", "... where literal is proven"),
        rows,
    )
    return good


def county() -> bool:
    """Allocate a county in a process of its own, so that making it does not count; return whether all is proven."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "county.npz")
        run_self("--make-county", path)
        answer = json.loads(run_self("--run-county", path))
    table(
        f"County, {COUNTY[0]:,} zones, {COUNTY[1]:,} households (wanted: 300 s, 300 MB)",
        ("step", "CPU s", "wall s", "resident MB", "peak MB"),
        [
            ("read", "", "", f"{answer['before']:.0f}", f"{answer['before_peak']:.0f}"),
            ("prepare", *(f"{v:.1f}" for v in answer["prepare"]), "", f"{answer['prepare_peak']:.0f}"),
            (
                "allocate",
                *(f"{v:.1f}" for v in answer["allocate"]),
                "",
                wanted(answer["peak"], 300, f"{answer['peak']:.0f}"),
            ),
        ],
    )
    print(
        f"  {answer['optimal']:,} zones optimal, {answer['time_limit']:,} at the time limit, {answer['unplaced']} unplaced"
    )
    return answer["time_limit"] == 0 and answer["unplaced"] == 0


def run_self(*arguments: str) -> str:
    command = [sys.executable, __file__, *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def make_county(path: str) -> None:
    town = city(*COUNTY, geometry=False)
    persons, households = targets(town)
    np.savez(
        path,
        zone_id=town.zone_id.astype("S15"),
        building_zone=town.building_zone.astype(np.int32),
        places=households.astype(np.int32),
        targets=persons.astype(np.int32),
        household_zone=town.household_zone.astype(np.int32),
        household_number=town.household_number.astype(np.int32),
        numprec=town.numprec,
    )


def run_county(path: str) -> None:
    with np.load(path) as data:
        zone_id, zone = data["zone_id"], data["household_zone"]
        names = (b"B%bH%03d" % row for row in zip(zone_id[zone], data["household_number"]))
        building_zone = data["building_zone"]
        # Ids as packed text: one Python text per row takes 130 MB more than this.
        ids = (b"%06d" % i for i in range(len(building_zone)))
        buildings = problem.Buildings(
            np.fromiter(ids, "S6", len(building_zone)),
            zone_id[building_zone],
            data["places"].astype(float),
            data["targets"].astype(float),
        )
        households = problem.Households(np.fromiter(names, "S22", len(zone)), zone_id[zone], data["numprec"])
        del zone, names, building_zone, ids
    before, before_peak = memory()
    with measured() as preparing:
        task = problem.prepare(buildings, households)
    _, prepare_peak = memory()
    del buildings, households  # nobody needs them any more
    with measured() as allocating:
        found = optimization.allocate(task)
    answer = {
        "before": before,
        "before_peak": before_peak,
        "prepare": (preparing.cpu, preparing.wall),
        "prepare_peak": prepare_peak,
        "allocate": (allocating.cpu, allocating.wall),
        "peak": memory()[1],
        "unplaced": found.n_unplaced,
    }
    for name in ("optimal", "time_limit"):
        answer[name] = int(np.count_nonzero(found.zones.status == name))
    print(json.dumps(answer))


def monte_carlo() -> bool:
    """Draw a thousand allocations of the city by both methods."""
    town = city(*CITY, geometry=False)
    task = problem.prepare(*tables(town))
    rows = []
    for method in MonteCarloMethod:
        with measured() as took:
            found = montecarlo.allocate(task, town.building_area, MonteCarloSettings(method, draws=1000))
        rows.append(
            (
                method.name.lower().replace("_", " "),
                wanted(took.cpu, 3, f"{took.cpu:.2f}"),
                f"{took.wall:.2f}",
                f"{found.scores.mse_households:.1f}",
                found.n_unplaced,
            )
        )
    table(
        "Monte Carlo, 1,000 draws of the city (wanted: 3 s)",
        ("method", "CPU s", "wall s", "mse_households", "unplaced"),
        rows,
    )
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a tenth of the zones for the literal model")
    parser.add_argument("--limit", type=float, default=10.0, help="seconds per zone for the literal model")
    parser.add_argument("--part", choices=("literal", "county", "montecarlo"), help="only this part")
    parser.add_argument("--make-county", help=argparse.SUPPRESS)
    parser.add_argument("--run-county", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.make_county:
        make_county(chosen.make_county)
        return 0
    if chosen.run_county:
        run_county(chosen.run_county)
        return 0
    print(machine())
    parts = {
        "literal": lambda: compare_literal(chosen.quick, chosen.limit),
        "montecarlo": monte_carlo,
        "county": county,
    }
    results = [part() for name, part in parts.items() if chosen.part in (None, name)]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
