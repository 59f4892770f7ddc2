"""A street of three houses with eleven people, as a population base and as layers."""

from __future__ import annotations

import shapely

from doorstep.processing_provider.store import standard, vault
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System

X, Y = 500_000.0, 4_000_000.0
DAY = "2024-06-30"

HOUSES = {"A": 100, "B": 600, "C": 2000, "D": None}
"""Metres along the street; D is not on the map."""
PEOPLE = (
    # building, born, died
    *(("A", 2018, None),) * 3,
    ("A", 1990, None),
    ("A", 1940, "2023-01-01"),
    *(("B", 2019, None),) * 2,
    ("B", None, None),
    ("C", 1950, None),
    ("D", 2010, None),
    (None, 1980, None),
    ("A", 2025, None),
)
"""At the day eleven less one who has died and one who is not born: A 4, B 3, C 1, D 1, one without a home."""


def at(x: float, y: float = 0.0) -> str:
    return f"Point ({X + x} {Y + y})"


def street(*places: float, y: float = 0.0) -> str:
    return f"LineString ({', '.join(f'{X + x} {Y + y}' for x in places)})"


def made(folder) -> str:
    """A base with the houses and their people, and its vault beside it; returns its path."""
    path, kept = str(folder / "base.gpkg"), str(folder / "vault.sqlite")
    system = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
    standard.create(path, system, {"stage": "development", "vault": vault.create(kept)})
    houses = {
        buid: None if x is None else shapely.box(X + x - 5, Y - 5, X + x + 5, Y + 5) for buid, x in HOUSES.items()
    }
    fill(path, houses, PEOPLE, kept)
    return path


def fill(path, houses, people, kept="") -> None:
    """Put houses by their id and people, who are (house, born, died), into a base."""
    with GeoPackageBase(path) as base:
        if kept:
            base.attach_vault(kept)
        base.begin("test", DAY)
        base.insert("building", ("buid", "geom"), list(houses.items()), "houses")
        base.insert("dwelling", ("dwid", "buid", "kind"), [(f"d{b}", b, "dwelling") for b in houses], "houses")
        pids = [f"p{k:02}" for k in range(len(people))]
        persons = [(pid, born, died) for pid, (_, born, died) in zip(pids, people)]
        base.insert("person", ("pid", "birth_year", "died"), persons, "census")
        # Of the first it is known only in which dwelling they live.
        homes = [(pid, f"d{b}", None if k == 0 else b) for k, (pid, (b, *_)) in enumerate(zip(pids, people)) if b]
        base.insert("lives_in", ("pid", "dwid", "buid"), homes, "census")
        base.commit()
