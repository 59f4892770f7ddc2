"""A hamlet of six houses in three zones as frames, small enough to be worked out by hand.

Zone A has weights 1000 : 2000 : 3000 m³ for 6 households and 12 persons, zone B 1000 : 4000 for 2 households of 4 and 1
persons, zone C a building and nobody.
"""

from __future__ import annotations

import shapely

from doorstep.processing_provider.engine.core import frame
from doorstep.processing_provider.engine.core.frame import Input

BUILDINGS = [
    (10, "a1", 10.0),
    (30, "a2", 20.0),
    (50, "a3", 30.0),
    (110, "b1", 10.0),
    (130, "b2", 40.0),
    (210, "c1", 10.0),
]
ZONES = [(0, "A", 12, 6), (100, "B", 5, 2), (200, "C", 0, 0)]
HOUSEHOLDS = [*((f"A{i}", "A", 2) for i in range(1, 7)), ("B1", "B", 4), ("B2", "B", 1)]


def meaning(**fields) -> dict:
    return {name: (column,) for name, column in fields.items()}


def buildings(**more) -> Input:
    x, buid, height = zip(*BUILDINGS)
    shapes = [shapely.box(left, 10, left + 10, 20) for left in x]
    values = {"buid": buid, "height": height, **more}
    return Input(frame.made("buildings", values, shapes), meaning(BUILDING_ID_FIELD="buid", HEIGHT_FIELD="height"))


def zones(rows=ZONES) -> Input:
    x, zone, people, homes = zip(*rows)
    shapes = [shapely.box(left, 0, left + 100, 100) for left in x]
    fields = meaning(ZONE_ID_FIELD="zone", POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="hh")
    return Input(frame.made("zones", {"zone": zone, "pop": people, "hh": homes}, shapes), fields)


def households(rows=HOUSEHOLDS) -> Input:
    huid, zone, persons = zip(*rows)
    fields = meaning(HOUSEHOLD_ID_FIELD="huid", HOUSEHOLD_ZONE_FIELD="blockid", PERSONS_FIELD="numprec")
    return Input(frame.made("households", {"huid": huid, "blockid": zone, "numprec": persons}), fields)
