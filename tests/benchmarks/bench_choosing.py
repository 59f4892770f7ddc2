"""Which weight fits the zones: the mix that they choose against every single weight, in real and in planted towns.

`scripts/python tests/benchmarks/bench_choosing.py [--quick]`

Real towns (beside the checkout, else they are left out): estimated from coarse zones, misplaced between fine ones, in
percent; regret is what a weight misplaces more than the best single one of that town. Planted towns: the buildings of a
synthetic town, of which people follow one weight; in half of them the centre is taller, in two thirds people per unit of
weight grow or fall towards it as well, and neighbourhoods differ at random by 30 %. --quick leaves out the planted ones.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import ROOT, machine, table
from synthetic import city
from towns import estimate, misplaced, misplaced_in_buildings, misplaced_in_zones, placed, towns

from doorstep.processing_provider.engine.population import choosing, dwellings, mixing
from doorstep.processing_provider.engine.population.settings import DwellingSettings, EstimateSettings, Weight

DATA = ROOT.parent / "shared" / "data"
SINGLE = (Weight.VOLUME, Weight.FLOOR_AREA, Weight.FOOTPRINT_AREA, Weight.EQUAL, Weight.DWELLINGS)
NOISE = 0.3


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--quick", action="store_true")
    chosen = arguments.parse_args()
    print(machine())
    if DATA.is_dir():
        real()
        neighbourhoods()
    else:
        print(f"bench_choosing: the data sets are not beside the checkout (looked for {DATA}); no real town")
    if not chosen.quick:
        planted()
    return 0


def real() -> None:
    """Single weights, floor area and volume to the power 0.8, and the choice, for every town and what is counted there."""
    for what in ("persons", "dwellings"):
        rows, regrets = [], []
        for town in towns(DATA):
            if getattr(town, what) is None:
                continue
            levels = [("", misplaced_in_zones)]
            if what == "dwellings" and town.knows_buildings():
                levels.append((", buildings", lambda town, what, found: misplaced_in_buildings(town, found)))
            for level, score in levels:
                found = scores(town, what, score)
                single = {name: value for name, value in found.items() if name != "CHOSEN"}
                best = min(single, key=lambda name: single[name])
                regrets.append([found[name] - single[best] if name in found else np.nan for name in HEAD])
                rows.append(
                    (town.name + level, *(f"{found[name]:.1f}" if name in found else "" for name in HEAD), best)
                )
        summary = [np.array(regrets)]
        for name, of in (("mean regret", np.nanmean), ("worst regret", np.nanmax)):
            rows.append((name, *(f"{of(column):.1f}" for column in summary[0].T), ""))
        table(f"{what}: coarse zones → fine, misplaced %", ("town", *HEAD, "best single"), rows)


def neighbourhoods() -> None:
    """Whether zones left out tell what is true within zones, predicted from their neighbours and from all zones."""
    rows = []
    for town in towns(DATA):
        for what in ("persons", "dwellings"):
            if getattr(town, what) is None or not town.polygons or len(town.totals(what)) < choosing.LEAST_ZONES:
                continue
            buildings, zones = town.inputs(what)
            told, usual = [], choosing.NEIGHBOURS
            for number in (usual, len(zones)):
                choosing.NEIGHBOURS = number
                run = estimate.run(
                    buildings, zones, estimate.Settings(EstimateSettings(Weight.DWELLINGS)), lambda *_: None
                )
                choice = run.weighed.compared[0].choice
                told.append(choice.told[choice.candidates.index(choosing.Candidate(Weight.DWELLINGS))])
            choosing.NEIGHBOURS = usual
            true = [scores(town, what, misplaced_in_zones)[name] for name in ("DWELLINGS", "VOLUME")]
            said = [f"{one.worse:+.1f} ± {one.worse_error:.1f}" for one in told]
            rows.append((town.name, what, choice.zones, *said, f"{true[0] - true[1]:+.1f}"))
    table(
        "estimated dwellings misplace more than the volume [points]",
        ("town", "of", "zones", "zones left out of their neighbours", "of all zones", "in fine zones"),
        rows,
    )


HEAD = (*(weight.name for weight in SINGLE), "VOLUME^0.8", "FLOOR_AREA^0.8", "CHOSEN")


def scores(town, what: str, score) -> dict[str, float]:
    """Misplaced by every weight that the town allows [%]."""
    found = {}
    weights = (*SINGLE, Weight.CHOSEN) if town.polygons else (Weight.EQUAL, Weight.CHOSEN)
    for weight in weights:
        for exponent in (1.0, 0.8) if weight in (Weight.VOLUME, Weight.FLOOR_AREA) else (1.0,):
            name = weight.name + ("" if exponent == 1 else f"^{exponent:g}")
            found[name] = score(town, what, people(town, what, EstimateSettings(weight, exponent=exponent)))
    return found


def people(town, what: str, settings: EstimateSettings) -> np.ndarray:
    """Spread a town's counts over its buildings by the product's own stage, (n,)."""
    buildings, zones = town.inputs(what)
    buildings = buildings.but(WEIGHT_FIELD="")  # recorded dwellings are not to be had in most places
    if what == "persons" or settings.weight != Weight.CHOSEN:
        result = estimate.run(buildings, zones, estimate.Settings(settings), lambda *_: None)
        return placed(town, what, result.weighed.weight)
    zones = zones.but(HOUSEHOLDS_FIELD=zones.name("POPULATION_FIELD"))
    result = estimate.run(buildings, zones, estimate.Settings(settings), lambda *_: None)
    assert result.weighed.households is not None
    return placed(town, what, result.weighed.households)


def planted() -> None:
    """Regret by volume, by the mix stated beforehand, by the best single weight chosen, and by the mix chosen."""
    methods = ("volume", "stated", "best of zones left out", "mix chosen")
    rows, everything = [], []
    for zones in (164, 41, 14):
        for truth in (*SINGLE, "VOLUME^0.6", "VOLUME + DWELLINGS"):
            regrets = np.array([regret(zones, truth, *case) for case in CASES])
            everything.append(regrets)
            name = truth if isinstance(truth, str) else truth.name
            rows.append((zones, name, *(f"{m:.1f} / {w:.1f}" for m, w in zip(regrets.mean(0), regrets.max(0)))))
    whole = np.concatenate(everything)
    rows.append(("all", "", *(f"{m:.2f} / {w:.1f}" for m, w in zip(whole.mean(0), whole.max(0)))))
    table(
        f"planted towns, {len(CASES)} of each: mean and worst regret against the best single weight [points]",
        ("zones", "people follow", *methods),
        rows,
    )


CASES = tuple((seed, taller, denser) for seed in range(3) for taller in (0.0, 0.5) for denser in (0.0, 0.5, -0.5))


def regret(zones: int, truth, seed: int, taller: float, denser: float) -> list[float]:
    """What each method misplaces between the 1,641 fine zones more than the best single weight [points]."""
    base, fine, places = synthetic_buildings()
    chance = np.random.default_rng(seed)
    centre = smooth(places, chance)
    forms = made(base, np.exp(taller * centre))
    follows = {
        "VOLUME^0.6": forms[Weight.VOLUME] ** 0.6,
        "VOLUME + DWELLINGS": sum(forms[one] / forms[one].sum() for one in (Weight.VOLUME, Weight.DWELLINGS)),
    }
    weight = follows[truth] if isinstance(truth, str) else forms[truth]
    number = int(fine.max()) + 1
    people = weight * np.exp(denser * centre) * np.exp(NOISE * chance.standard_normal(number))[fine]
    counts = np.bincount(fine, chance.poisson(people * 60_000 / people.sum()), number)
    coarse = fine * zones // number
    total = np.bincount(coarse, counts[fine] / np.bincount(fine)[fine], zones)

    def off(values: np.ndarray) -> float:
        found = values * (total / np.bincount(coarse, values, zones))[coarse]
        return misplaced(np.bincount(fine, found, number), counts)

    n = len(fine)
    zoned = mixing.Zoned(coarse, np.arange(n), np.arange(zones), places)
    among = mixing.candidates(tuple(forms))
    columns = list(mixing.powers(forms))
    exposed = mixing.exposed(zoned, columns)
    stated = mixing.stated(among, False)
    choice = choosing.choose(exposed.sums, total[exposed.zones], exposed.near, among, stated)
    single = [off(column) for column in columns]
    left_out = columns[int(np.argmin([told.misplaced for told in choice.told]))]
    before = sum(share * column / column.sum() for share, column in zip(stated, columns) if share)
    methods = (forms[Weight.VOLUME], before, left_out, mixing.mix(choice, forms))
    return [off(values) - min(single) for values in methods]


_BUILDINGS: list = []


def synthetic_buildings():
    """Columns of the residential buildings of a synthetic town, their fine zones and where they stand."""
    if not _BUILDINGS:
        town = city()
        homes = town.residential
        shapes = town.building_polygon[homes]
        fine = np.unique(town.building_zone[homes], return_inverse=True)[1]
        attached = dwellings.attached(shapes, np.ones(len(shapes), bool))
        base = (shapely.area(shapes), town.building_storeys[homes].astype(float), town.building_height[homes], attached)
        _BUILDINGS.append((base, fine, shapely.get_coordinates(shapely.centroid(shapes))))
    return _BUILDINGS[0]


def made(base, taller: np.ndarray) -> dict[Weight, np.ndarray]:
    """Return the forms of buildings made taller, each (n,)."""
    area, storeys, height, attached = base
    storeys = np.maximum(np.round(storeys * taller), 1)
    source = np.full(len(area), "given", object)
    return {
        Weight.VOLUME: area * height * taller,
        Weight.FLOOR_AREA: area * storeys,
        Weight.FOOTPRINT_AREA: area,
        Weight.DWELLINGS: dwellings.dwellings(area, storeys, source, attached, DwellingSettings()).number,
        Weight.EQUAL: np.ones(len(area)),
    }


def smooth(places: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """Return a field over the town that changes slowly, (n,), of mean 0 and deviation 1."""
    scaled = (places - places.mean(0)) / places.std(0)
    waves, phase = chance.normal(0, 1.5, (20, 2)), chance.uniform(0, 2 * np.pi, 20)
    field = np.cos(scaled @ waves.T + phase).sum(1)
    return (field - field.mean()) / field.std()


if __name__ == "__main__":
    sys.exit(main())
