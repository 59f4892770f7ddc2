"""Regions made by hand: boxes for zones and houses, written, run in this process and read again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyproj
import shapely
from synthetic import CRS

from doorstep.processing_provider.scale import country, files

INPUTS = {"INPUT": "buildings", "ZONES": "zones", "HOUSEHOLDS": "households"}
HERE = {
    "POPULATION_FIELD": "pop",
    "ZONE_ID_FIELD": "zone",
    "BUILDING_ID_FIELD": "id",
    "WEIGHT": 2,
    "WORKERS": 0,
    "OUTPUT": "out",
}


def put(folder: Path, name: str, region: str, shapes: list, crs: str = CRS, **columns) -> None:
    table = pa.table({**columns, files.GEOMETRY: pa.array(shapely.to_wkb(np.array(shapes, object)), pa.binary())})
    files.write(str(folder / name / f"{region}.parquet"), name, table, pyproj.CRS(crs))


def box(west: float, east: float, south: float = 0, north: float = 100):
    return shapely.box(500_000 + west, 3_000_000 + south, 500_000 + east, 3_000_000 + north)


def house(west: float, size: float = 10, south: float = 20):
    return box(west, west + size, south, south + size)


def run(folder: Path, **more) -> dict:
    given = {name: one for name, one in INPUTS.items() if (folder / one).exists()}
    return country.run({**given, **HERE, **more}, str(folder), lambda *_: None, lambda: None)


def written(folder: Path, name: str, region: str) -> list[dict]:
    return files.read(files.Source(str(folder / "out" / name / f"{region}.parquet")), geometry=False).table.to_pylist()


def codes(record) -> list[str]:
    return [one["code"] for one in record.notes]


def zones(folder: Path, a: list, b: list) -> None:
    """Zones of the regions a and b as (id, polygon, persons)."""
    for region, given in (("a", a), ("b", b)):
        ids, shapes, persons = zip(*given)
        put(folder, "zones", region, list(shapes), zone=list(ids), pop=list(persons))
