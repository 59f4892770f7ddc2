"""Preferences and minimal change: what they take, what they gain, and how many households move after a change of 2 %.

`scripts/python tests/benchmarks/bench_attributes.py [--part preferences|change]`

The city of the other benchmarks, estimated by volume. The exit code is not 0 when secondary cost fit, when somebody is not
placed, or when more than twice the households move that the new optimum forces to.
"""

from __future__ import annotations

import argparse
import sys

import numpy as np
from bench_allocation import CITY
from changing import CHANGES, Town
from measure import machine, measured, table, wanted

from doorstep.processing_provider.engine.population.allocate import montecarlo, optimization
from doorstep.processing_provider.engine.population.settings import AllocationSettings, Solver

NAMES = {Solver.CBC: "CBC", Solver.HIGHS: "HiGHS"}


def proven_percent(values, bounds) -> float:
    """Share of zones with households whose value is its bound [%]."""
    known = ~np.isnan(values)
    return 100 * float((values[known] == bounds[known]).mean())


def sound(found, plain) -> bool:
    """Whether secondary objectives left nobody out and cost no fit, and every zone is proven to fit best."""
    return (
        found.n_unplaced == plain.n_unplaced
        and np.array_equal(found.zones.objective, plain.zones.objective, equal_nan=True)
        and not np.any(found.zones.status == "time_limit")
    )


def misplaced_owners(town, found) -> float:
    """Share of owners that are in another building than in truth, owners being interchangeable [%]."""
    task, n = found.problem, len(town.city.building_zone)
    owns = (town.tenure == "1") & town.city.occupied
    true = np.bincount(town.city.household_building[owns], minlength=n)
    building = task.building[found.building_of]
    here = np.bincount(building[owns[task.household]], minlength=n)
    return 100 * float(np.abs(here - true).sum() / 2 / true.sum())


def preferences() -> bool:
    """Allocate with tenure, by both solvers and tolerances; return whether that costs no fit."""
    town, good, rows = Town(*CITY), True, []
    task = town.task()
    asked = town.secondary(task)
    for tolerance in (0, 1):
        for solver in Solver:
            settings = AllocationSettings(solver, tolerance=tolerance)
            with measured() as before:
                plain = optimization.allocate(task, settings)
            with measured() as took:
                found = optimization.allocate(task, settings, secondary=asked)
            achieved = found.achieved
            good &= sound(found, plain)
            rows.append(
                (
                    f"{NAMES[solver]}, tolerance {tolerance}",
                    f"{before.cpu:.1f}",
                    f"{before.wall:.1f}",
                    f"{took.cpu:.1f}",
                    wanted(took.wall, 30, f"{took.wall:.1f}"),
                    f"{proven_percent(achieved.penalty, achieved.penalty_bound):.2f}",
                    f"{np.nansum(plain.zones.objective):.0f}",
                    f"{np.nansum(found.zones.objective):.0f}",
                    f"{plain.scores.mse_buildings:.3f}",
                    f"{found.scores.mse_buildings:.3f}",
                    f"{achieved.preferred_percent(task, plain.building_of):.1f}",
                    f"{achieved.preferred_percent(task, found.building_of):.1f}",
                    f"{misplaced_owners(town, plain):.1f}",
                    f"{misplaced_owners(town, found):.1f}",
                )
            )
    head = (
        "tenure and type of building", "plain CPU s", "wall s", "with CPU s", "wall s", "proven %", "misfit", "with",
        "MSE", "with", "preferred % plain", "with",
        "owners elsewhere % plain", "with",
    )  # fmt: skip
    table(f"City, {CITY[0]:,} zones, {CITY[1]:,} households (wanted: 30 s with CBC)", head, rows)
    drawn = montecarlo.allocate(task)
    at_home = town.city.household_building
    units = np.bincount(at_home, minlength=len(town.city.building_zone))[at_home]
    matching = np.where(town.city.ownershp == 1, units == 1, units > 1)[town.city.occupied]
    by_chance = achieved.preferred_percent(task, drawn.building_of)
    print(f"  preferred: {by_chance:.1f} % by Monte Carlo, {100 * matching.mean():.1f} % in truth")
    print(f"  owners in another building than in truth: {misplaced_owners(town, drawn):.1f} % by Monte Carlo")
    return good


def change() -> bool:
    """Change 2 % of the city in three ways and allocate anew; return whether no more move than is forced, twice over."""
    good, rows = True, []
    for tolerance in (0, 1, 2, 3):
        for tenure in (False, True):
            for kind in (None, *CHANGES):
                row, fine = changed(kind, tolerance, tenure)
                rows.append(row)
                good &= fine
    head = (
        "change", "tolerance", "tenure", "fresh run", "moved", "at least", "by places", "moved / at least",
        "moved / by places", "proven %", "fresh s", "s",
    )  # fmt: skip
    table("Households that move after a change of 2 %, CBC (wanted: at most twice those that have to)", head, rows)
    print("  at least: proven, for an allocation as good as the new optimum; by places: whatever the fit")
    return good


def changed(kind, tolerance, tenure):
    """Measure one change; return the row, and whether all is well."""
    town, settings = Town(*CITY), AllocationSettings(tolerance=tolerance)
    task = town.task()
    earlier = town.homes(optimization.allocate(task, settings, secondary=town.secondary(task) if tenure else None))
    if kind:
        town.change(kind, np.random.default_rng(7))
    task = town.task()
    only_tenure = town.secondary(task) if tenure else None
    with measured() as before:
        fresh = optimization.allocate(task, settings, secondary=only_tenure)
    asked = town.secondary(task, tenure, earlier)
    with measured() as took:
        found = optimization.allocate(task, settings, secondary=asked)
    achieved = found.achieved
    anew = int(np.nansum(achieved.has_moved(task, fresh.building_of)))
    moved, bound, forced = (int(np.nansum(v)) for v in (achieved.moved, achieved.moved_bound, achieved.forced))
    fine = sound(found, fresh) and moved <= 2 * bound

    def ratio(whole):
        return f"{moved / whole:.2f}" if whole else "–"

    proven = proven_percent(achieved.moved, achieved.moved_bound)
    row = (
        kind or "nothing", tolerance, "yes" if tenure else "no", f"{anew:,}", f"{moved:,}", f"{bound:,}", f"{forced:,}",
        ratio(bound), ratio(forced), f"{proven:.2f}", f"{before.wall:.1f}", f"{took.wall:.1f}",
    )  # fmt: skip
    return row, fine


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--part", choices=("preferences", "change"), help="only this part")
    chosen = parser.parse_args()
    print(machine())
    parts = {"preferences": preferences, "change": change}
    results = [part() for name, part in parts.items() if chosen.part in (None, name)]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
