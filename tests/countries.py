"""Many synthetic towns side by side, a file each, and borders between them that run through buildings and zones."""

from __future__ import annotations

import contextlib
import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import psutil
import pyarrow as pa
import pyproj
import shapely
from synthetic import CRS, City, city

from doorstep.processing_provider.scale import country, files
from register_package import ROOT

FIELDS = {
    "ZONE_ID_FIELD": "zone",
    "POPULATION_FIELD": "persons",
    "HOUSEHOLDS_FIELD": "homes",
    "HOUSEHOLD_ID_FIELD": "huid",
    "HOUSEHOLD_ZONE_FIELD": "blockid",
    "PERSONS_FIELD": "numprec",
    "BUILDING_ID_FIELD": "buid",
    "HEIGHT_FIELD": "height",
}

SHELL = ROOT / "processing_provider" / "scale" / "__main__.py"
INPUTS = {"INPUT": "buildings", "ZONES": "zones", "HOUSEHOLDS": "households"}


def write(
    folder: Path, regions: int, households: int = 60, zones: int = 6, ending: str = "parquet", towns: int = 0
) -> list[str]:
    """Write files of as many regions, one of each input; returns the names of the regions.

    Parameters
    ----------
    households, zones : int
        Of each town.
    towns : int
        Different towns that are drawn, which come again at other places; 0 for all.
    """
    crs = pyproj.CRS(CRS)
    made: dict[int, City] = {}
    names = []
    side = math.isqrt(regions - 1) + 1
    for number in range(regions):
        seed = number % (towns or regions)
        town = made.setdefault(seed, city(zones, households, seed + 1))
        west, south, east, north = shapely.total_bounds(town.zone_polygon)
        pitch = 1.02 * max(east - west, north - south)
        shift = np.array([number % side, number // side]) * pitch
        names.append(f"r{number:04d}")
        for name, table in tables(town, names[-1], shift).items():
            files.write(str(folder / name / f"{names[-1]}.{ending}"), name, table, crs)
    return names


def tables(town: City, name: str, shift: np.ndarray) -> dict[str, pa.Table]:
    """Buildings, zones and households of a town, moved to its place, with ids of its own."""

    def moved(polygons: np.ndarray) -> pa.Array:
        return pa.array(shapely.to_wkb(shapely.transform(polygons, lambda xy: xy + shift)), pa.binary())

    zone = np.char.add(f"{name}z", town.zone_id)
    homes = town.occupied
    listed = town.household_table()
    return {
        "buildings": pa.table(
            {
                "buid": np.char.add(f"{name}b", town.building_id),
                "height": town.building_height,
                "storeys": town.building_storeys,
                "use": town.building_use,
                files.GEOMETRY: moved(town.building_polygon),
            }
        ),
        "zones": pa.table(
            {
                "zone": zone,
                "persons": town.zone_population,
                "homes": town.zone_households,
                files.GEOMETRY: moved(town.zone_polygon),
            }
        ),
        "households": pa.table(
            {
                "huid": np.char.add(name, listed["huid"][homes]),
                "blockid": np.char.add(f"{name}z", listed["blockid"][homes]),
                "numprec": listed["numprec"][homes],
            }
        ),
    }


def never() -> None:
    pass


def here(folder: Path, **more) -> dict:
    """Run in this process, one region after the other; returns the records."""
    values = {**INPUTS, **FIELDS, "OUTPUT": "out", "WORKERS": 0, **more}
    return country.run(values, str(folder), lambda *_: None, never)


def shell(folder: Path, **more) -> subprocess.CompletedProcess:
    """Run as from a shell, in a process of its own."""
    values = {**INPUTS, **FIELDS, "OUTPUT": "out", "WORKERS": 2, **more}
    (folder / "run.json").write_text(json.dumps(values), encoding="utf-8")
    return subprocess.run([sys.executable, SHELL, folder / "run.json"], capture_output=True, text=True)


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Results of a run by their names, without what records say of time and memory."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.parent.name in ("buildings", "zones", "households")
    }


def workers(pid: int) -> list[psutil.Process]:
    """Worker processes of a run by its number, of those that live."""
    found = []
    with contextlib.suppress(psutil.Error):
        for one in psutil.Process(pid).children(recursive=True):
            with contextlib.suppress(psutil.Error):
                if "spawn_main" in " ".join(one.cmdline()):
                    found.append(one)
    return found
