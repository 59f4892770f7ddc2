"""What is measured against towns with known counts, as plain numbers; `benchmarks/bench_truth.py` prints them.

Every figure is a share misplaced in percent unless another unit is named: half the absolute difference from the known counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from towns import Town, joined, misplaced, misplaced_in_buildings, misplaced_in_zones, placed, weight_of

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Weight
from doorstep.processing_provider.engine.population.stages import estimate

VOLUME, CHOSEN, RECORDED, UNIFORM = "volume", "WEIGHT 7", "recorded dwellings", "uniform by area"
SINGLE: dict[str, tuple[Weight, float]] = {
    VOLUME: (Weight.VOLUME, 1.0),
    "floor area": (Weight.FLOOR_AREA, 1.0),
    "footprint": (Weight.FOOTPRINT_AREA, 1.0),
    "equal": (Weight.EQUAL, 1.0),
    "dwellings": (Weight.DWELLINGS, 1.0),
    "floor^0.8": (Weight.FLOOR_AREA, 0.8),
    "volume^0.8": (Weight.VOLUME, 0.8),
}
"""Weights that a user can choose without knowing more than footprints, heights and storeys."""

LARGER = (1, 5, 10, 20)
"""Numbers of zones that a town's zones are joined to."""

COLUMNS = (*SINGLE, CHOSEN, RECORDED, UNIFORM)


@dataclass(frozen=True)
class Level:
    """What is compared: persons or dwellings, and between which units."""

    what: str
    unit: str


def levels(town: Town) -> list[Level]:
    """Comparisons that a town's counts allow."""
    found = [Level(what, "fine zones") for what in ("persons", "dwellings") if getattr(town, what) is not None]
    return [*found, Level("dwellings", "buildings")] if town.knows_buildings() else found


def score(town: Town, level: Level, per_building: np.ndarray) -> float:
    """Share misplaced [%] by what each building holds."""
    if level.unit == "buildings":
        return misplaced_in_buildings(town, per_building)
    return misplaced_in_zones(town, level.what, per_building)


def compared(town: Town) -> list[dict[str, Any]]:
    """One row for each level of a town: misplaced by column, None where a column is not available; the best; regrets."""
    available = {name: weight for name in SINGLE for weight in [_single(town, name)] if weight is not None}
    rows = []
    for level in levels(town):
        values: dict[str, float | None] = dict.fromkeys(COLUMNS)
        for name, weight in available.items():
            values[name] = score(town, level, placed(town, level.what, weight))
        chosen = _chosen(town, level.what)
        if chosen is not None:
            values[CHOSEN] = score(town, level, placed(town, level.what, chosen))
        values[RECORDED], values[UNIFORM] = _recorded(town, level), _uniform(town, level)
        single = {name: values[name] for name in SINGLE if values[name] is not None}
        best = min(single, key=lambda name: round(single[name], 6))  # of the same to the last bits the first
        regret = {name: values[name] - single[best] for name in (VOLUME, CHOSEN) if values[name] is not None}
        rows.append(
            {
                "town": town.name,
                "what": level.what,
                "unit": level.unit,
                "misplaced": values,
                "best": best,
                "regret": regret,
            }
        )
    return rows


def coarser(town: Town) -> list[dict[str, Any]]:
    """Rows of `compared` with the town's zones joined to fewer: what is learned from zones gets less, fine zones stay."""
    n = len(np.unique(town.coarse_of))
    rows = []
    for zones in LARGER:
        if town.polygons and zones < n:
            rows += [{**row, "zones": zones} for row in compared(joined(town, zones))]
    return rows


def _single(town: Town, name: str) -> np.ndarray | None:
    weight, exponent = SINGLE[name]
    if weight != Weight.EQUAL and not town.polygons:
        return None
    try:
        return weight_of(town, weight, exponent)
    except DoorstepError:  # no height or storeys of any building
        return None


def _chosen(town: Town, what: str) -> np.ndarray | None:
    """Weights that the coarse zones choose, for persons or for households; None where there is nothing to choose by."""
    buildings, zones = town.inputs(what)
    settings = EstimateSettings(Weight.CHOSEN)
    if what == "dwellings":
        zones = zones.but(HOUSEHOLDS_FIELD=zones.name("POPULATION_FIELD"))
    try:
        weighed = estimate.run(buildings, zones, estimate.Settings(settings), silent).weighed
    except DoorstepError:
        return None
    return weighed.households if what == "dwellings" and weighed.households is not None else weighed.weight


def _recorded(town: Town, level: Level) -> float | None:
    """By recorded dwellings; of dwellings that are known from the same record it would be 0 by construction."""
    if town.by_building is None or (level.what == "dwellings" and town.knows_buildings()):
        return None
    return score(town, level, placed(town, level.what, np.nan_to_num(town.by_building)))


def _uniform(town: Town, level: Level) -> float | None:
    if town.cell_area is None or level.unit == "buildings":
        return None
    of = town.coarse_of
    spread = town.totals(level.what)[of] * town.cell_area / np.bincount(of, town.cell_area)[of]
    return misplaced(spread, town.counts(level.what))


def regrets(rows: list[dict[str, Any]]) -> dict[str, dict[str, dict[str, float]]]:
    """Mean and worst regret [points] of volume and of WEIGHT 7, of persons and of dwellings, over all rows with a choice.

    A town whose buildings have no footprints leaves nothing to choose and is not counted.
    """
    found: dict[str, dict[str, dict[str, float]]] = {}
    for what in ("persons", "dwellings"):
        chosen = [row for row in rows if row["what"] == what and row["misplaced"][VOLUME] is not None]
        for name in (VOLUME, CHOSEN):
            values = [row["regret"][name] for row in chosen if name in row["regret"]]
            if values:
                found.setdefault(what, {})[name] = {"mean": float(np.mean(values)), "worst": float(np.max(values))}
    return found
