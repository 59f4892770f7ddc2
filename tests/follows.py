"""A town whose people follow one of the weights of its buildings, so that a choice among weights has an answer."""

import numpy as np
import shapely

from doorstep.processing_provider.engine.core import frame
from doorstep.processing_provider.engine.core.frame import Input
from doorstep.processing_provider.engine.population import mixing
from doorstep.processing_provider.engine.population.settings import Weight

VOLUME, FLOOR, FOOTPRINT, EQUAL, DWELLINGS = (
    Weight.VOLUME,
    Weight.FLOOR_AREA,
    Weight.FOOTPRINT_AREA,
    Weight.EQUAL,
    Weight.DWELLINGS,
)


FORMS = (VOLUME, FLOOR, FOOTPRINT, EQUAL, DWELLINGS)


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
    number = np.tile(np.arange(30), zones)
    places = np.column_stack([500.0 * (zone % 8) + 60 * (number % 6), 500.0 * (zone // 8) + 60 * (number // 6)])
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


def inputs(arguments, households=0.5, rows=None, zone_rows=None):
    """Return the buildings and zones of a town as the stage of the estimate takes them, its rows in another order.

    `households` is their number per person of a zone.
    """
    forms, counts = arguments["forms"], arguments["counts"]
    n, zones = len(arguments["zone"]), len(counts)
    rows = np.arange(n) if rows is None else rows
    zone_rows = np.arange(zones) if zone_rows is None else zone_rows
    x, y = arguments["places"].T
    half = np.sqrt(forms[FOOTPRINT]) / 2
    shapes = shapely.box(x - half, y - half, x + half, y + half)
    names = np.array([f"z{z:04d}" for z in range(zones)], object)
    values = {
        "buid": [f"b{b:05d}" for b in rows],
        "zone": names[arguments["zone"][rows]],
        "height": (forms[VOLUME] / forms[FOOTPRINT])[rows],
        "storeys": (forms[FLOOR] / forms[FOOTPRINT])[rows],
    }
    meaning = {
        "BUILDING_ID_FIELD": ("buid",),
        "BUILDING_ZONE_FIELD": ("zone",),
        "HEIGHT_FIELD": ("height",),
        "STOREYS_FIELD": ("storeys",),
    }
    homes = np.round(counts * households)
    table = {"zone": names[zone_rows], "pop": counts[zone_rows], "hh": homes[zone_rows]}
    said = {"ZONE_ID_FIELD": ("zone",), "POPULATION_FIELD": ("pop",), "HOUSEHOLDS_FIELD": ("hh",)}
    return Input(frame.made("buildings", values, shapes[rows]), meaning), Input(frame.made("zones", table), said)
