"""How often the 90 % intervals of a Monte Carlo allocation hold the known counts of the fine zones of real towns.

A list of households is made from the counts of the coarse zones, dealt to the buildings many times over, and the draws are
summed over the fine zones, which the allocation has not seen; all by the product's own stages.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from towns import Town

from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.allocate import montecarlo
from doorstep.processing_provider.engine.population.settings import EstimateSettings, MonteCarloSettings, Weight
from doorstep.processing_provider.engine.population.stages import allocate, estimate
from doorstep.processing_provider.engine.population.stages import households as lists

PERSONS_PER_HOUSEHOLD = 2.5
"""Where persons are known and households are not: about the mean of the United States (2.5 to 2.6, census 2010 to 2020)."""

DRAWS = 500
FIXED = 0.3
"""WEIGHT_ERROR that covers 90 % in synthetic towns."""
WANTED = 0.9


def households(town: Town) -> tuple[str, np.ndarray]:
    """What is dealt, 'persons' or 'dwellings', and how many households each coarse zone has.

    Dwellings whose persons nobody counted are dealt as households of one. A dwelling that was built after the persons were
    counted may be one too many for them.
    """
    if town.persons is None:
        return "dwellings", np.round(town.totals("dwellings"))
    persons = np.round(town.totals("persons"))
    if town.dwellings is None:
        return "persons", np.ceil(persons / PERSONS_PER_HOUSEHOLD)
    return "persons", np.minimum(np.round(town.totals("dwellings")), persons)


def drawn(town: Town, weight: Weight, settings: MonteCarloSettings) -> np.ndarray:
    """Persons (or dwellings) of each fine zone in each draw, (f, draws) int."""
    what, homes = households(town)
    buildings, zones = town.inputs(what, homes)
    made = estimate.run(buildings, zones, estimate.Settings(EstimateSettings(weight)), silent)
    listed = lists.run(zones, lists.Settings(), silent)
    given = made.buildings.but(**allocate.OUR_BUILDINGS)
    found = allocate.simulate(given, listed.households, settings, (town.fine, len(town.coarse_of)), silent)
    assert found.found.group_persons is not None
    return found.found.group_persons


def judged(known: np.ndarray, draws: np.ndarray) -> dict[str, Any]:
    """Compare known counts (f,) with draws (f, draws): zones with people, known or drawn.

    Returns
    -------
    dict
        `covered` [%] of the 90 % intervals; `width`, their sum over the people known; `needed`, the same of the narrowest
        scaling of the intervals about their means that covers 90 % of the zones, None where no scaling does, because too many
        zones have people and nobody in any draw; `unreachable`, the number of these.
    """
    spread = montecarlo.describe(draws)
    mean, low, high = spread["mean"], spread["p05"], spread["p95"]
    asked = (known > 0) | (high > 0)
    known, mean, low, high = known[asked], mean[asked], low[asked], high[asked]
    inside = (known >= low) & (known <= high)
    side = np.where(known >= mean, high - mean, mean - low)
    scale = np.divide(np.abs(known - mean), side, out=np.full(len(known), np.inf), where=side > 0)
    scale[known == mean] = 0
    wanted = float(np.sort(scale)[int(np.ceil(WANTED * len(scale))) - 1])
    needed = None
    if np.isfinite(wanted):
        least = np.maximum(mean - wanted * (mean - low), 0)  # nobody can be fewer than nobody
        needed = float((mean + wanted * (high - mean) - least).sum() / known.sum())
    return {
        "zones": len(known),
        "covered": float(100 * inside.mean()),
        "width": float((high - low).sum() / known.sum()),
        "needed": needed,
        "unreachable": int(np.count_nonzero((high <= 0) & (known > 0))),
    }


def intervals(town: Town, weight: Weight) -> dict[str, Any]:
    """One row of the table of intervals: with the default settings, and `fixed`, covered with `FIXED` as WEIGHT_ERROR [%]."""
    what = households(town)[0]
    known = town.counts(what)
    fixed = judged(known, drawn(town, weight, MonteCarloSettings(draws=DRAWS, weight_error=FIXED)))
    ours = judged(known, drawn(town, weight, MonteCarloSettings(draws=DRAWS)))
    return {"town": town.name, "what": what, "weight": weight.name, **ours, "fixed": fixed["covered"]}
