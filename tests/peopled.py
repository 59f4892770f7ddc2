"""A small population base: twelve people, three zones, one building on a border; and a seeded town."""

from __future__ import annotations

import numpy as np
import shapely

from doorstep.processing_provider.store import standard, vault
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System

UTM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
X, Y = 500_000.0, 4_000_000.0
DAY = "2024-06-30"

PEOPLE = (
    # pid, sex, born, died, building
    ("p01", "female", 1950, None, "A"),
    ("p02", "male", 1948, None, "A"),
    ("p03", "female", 1990, None, "A"),
    ("p04", "male", 2015, None, "A"),
    ("p05", "female", 2015, None, "BORDER"),
    ("p06", "male", 1980, None, "BORDER"),
    ("p07", "", 1980, None, "B"),
    ("p08", "female", None, None, "B"),
    ("p09", "male", 1960, "2023-01-01", "B"),
    ("p10", "male", 1959, None, "FAR"),
    ("p11", "female", 1959, None, None),
    ("p12", "male", 2010, None, "UNMAPPED"),
)
"""In zone 1: A and, as the border is that of the first, BORDER; in 2: B; in 3: nobody. FAR is outside, UNMAPPED has no shape."""
ZONES = (("1", 0, 0), ("2", 100, 0), ("3", 0, 100))


def square(x, y, side=10.0):
    return shapely.box(X + x, Y + y, X + x + side, Y + y + side)


HOUSES = {
    "A": square(20, 20),
    "BORDER": square(95, 50),
    "B": square(150, 50),
    "FAR": square(900, 900),
    "UNMAPPED": None,
}


def made(folder, fill, date=DAY):
    """A base with a vault, filled in one batch; returns its path."""
    path, kept = str(folder / "base.gpkg"), str(folder / "vault.sqlite")
    standard.create(path, UTM, {"stage": "development", "vault": vault.create(kept)})
    change(path, kept, fill, date)
    return path


def change(path, kept, fill, date):
    with GeoPackageBase(path) as base:
        base.attach_vault(kept)
        base.begin("test", date)
        fill(base)
        base.commit()


def fill(base):
    """The twelve."""
    base.insert(
        "building", ("buid", "place", "geom"), [(buid, "Z1", shape) for buid, shape in HOUSES.items()], "houses"
    )
    base.insert(
        "place",
        ("code", "name", "level", "level_name", "parent", "geom"),
        [
            ("Z", "town", 1, "town", None, shapely.box(X, Y, X + 200, Y + 200)),
            ("Z1", "west", 2, "ward", "Z", shapely.box(X, Y, X + 100, Y + 200)),
            ("Z2", "east", 2, "ward", "Z", shapely.box(X + 100, Y, X + 200, Y + 200)),
        ],
        "places",
    )
    base.insert("person", ("pid", "sex", "birth_year", "died"), [row[:4] for row in PEOPLE], "census")
    homes = [(pid, f"d-{buid}", buid) for pid, *_, buid in PEOPLE if buid]
    base.insert("dwelling", ("dwid", "buid", "kind"), [(f"d-{b}", b, "dwelling") for b in HOUSES], "houses")
    base.insert("lives_in", ("pid", "dwid", "buid"), homes, "census")
    base.insert("registered_in", ("pid", "dwid", "buid"), [(p, None, "B") for p in ("p01", "p02", "p10")], "census")


def town(people=4000, seed=1):
    """Columns of a seeded town: building, age, sex of each person; and buildings on a grid."""
    draw = np.random.default_rng(seed)
    houses = max(people // 8, 1)
    return draw.integers(0, houses, people), draw.integers(0, 95, people), draw.integers(0, 2, people), houses
