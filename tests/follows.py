"""A town whose people follow one of the weights of its buildings, so that a choice among weights has an answer."""

import numpy as np

from doorstep.processing_provider.engine.population import mixing
from doorstep.processing_provider.engine.population.settings import Weight

VOLUME, FLOOR, FOOTPRINT, EQUAL, DWELLINGS = (
    Weight.VOLUME,
    Weight.FLOOR_AREA,
    Weight.FOOTPRINT_AREA,
    Weight.EQUAL,
    Weight.DWELLINGS,
)


def town(truth, zones=60, seed=1, noise=0.15):
    """Return fit's arguments for a town whose people follow a weight, and differ from zone to zone."""
    chance = np.random.default_rng(seed)
    zone = np.repeat(np.arange(zones), 30)
    n = len(zone)
    tall = chance.random(n) < chance.random(zones)[zone]
    footprint = np.where(tall, chance.uniform(150, 600, n), chance.uniform(60, 250, n))
    storeys = np.where(tall, chance.integers(3, 9, n), chance.integers(1, 3, n)).astype(float)
    forms = {
        VOLUME: footprint * storeys * chance.uniform(2.6, 3.6, n),
        FLOOR: footprint * storeys,
        FOOTPRINT: footprint,
        DWELLINGS: np.where(tall, footprint * storeys * 0.7 / 63, 1.0),
        EQUAL: np.ones(n),
    }
    people = np.bincount(zone, forms[truth]) * np.exp(noise * chance.standard_normal(zones))
    counts = chance.poisson(people * 6000 / people.sum()).astype(float)
    places = np.column_stack([zone % 8, zone // 8]) + chance.uniform(0, 1, (n, 2))
    return {
        "forms": forms,
        "zone": zone,
        "building_order": np.arange(n),
        "counts": counts,
        "zone_order": np.arange(zones),
        "places": places,
    }


def zoned(arguments):
    """Return the buildings of a town in their zones."""
    return mixing.Zoned(*(arguments[name] for name in ("zone", "building_order", "zone_order", "places")))


def off(arguments, weight, truth):
    """Share of people in the wrong building when each zone's people are divided by a weight, not by the truth [%]."""
    zone = arguments["zone"]
    parts = [values / np.bincount(zone, values)[zone] for values in (weight, arguments["forms"][truth])]
    return 50 * (np.abs(parts[0] - parts[1]) * arguments["counts"][zone]).sum() / arguments["counts"].sum()
