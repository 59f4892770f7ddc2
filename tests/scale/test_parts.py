"""A town is the same whether it is one region or several: zones are independent."""

from __future__ import annotations

from pathlib import Path

import countries
import numpy as np
import pyarrow as pa
import pyproj
import pytest
import shapely
from countries import INPUTS, here
from synthetic import CRS, city

from doorstep.processing_provider.scale import files

ZONES = 24


def write(folder: Path, tables: dict[str, pa.Table], region_of: dict[str, np.ndarray]) -> None:
    for name, table in tables.items():
        for region in np.unique(region_of[name]):
            some = table.take(pa.array(np.flatnonzero(region_of[name] == region)))
            files.write(str(folder / name / f"{region}.parquet"), name, some, pyproj.CRS(CRS))


def rows(folder: Path, name: str) -> list[dict]:
    found = []
    for path in sorted((folder / "out" / name).iterdir()):
        found += files.read(files.Source(str(path)), geometry=False).table.to_pylist()
    return sorted(found, key=lambda row: str([row.get(one) for one in ("buid", "huid", "zone")]))


@pytest.mark.parametrize("settings", [{}, {"TOLERANCE": 0}, {"WEIGHT": 1, "ROUNDING": 0, "METHOD": 1}], ids=str)
def test_a_town_is_the_same_in_one_region_and_in_several(tmp_path, settings):
    town = countries.tables(city(ZONES, 300, 7), "t", np.zeros(2))
    polygons, footprints = (
        shapely.from_wkb(town[name].column(files.GEOMETRY).to_pylist()) for name in ("zones", "buildings")
    )
    at = dict(shapely.STRtree(polygons).query(shapely.point_on_surface(footprints), predicate="within").T.tolist())
    ids = town["zones"]["zone"].to_pylist()
    zone_of = {
        "zones": np.arange(ZONES),
        "buildings": np.array([at[row] for row in range(len(footprints))]),
        "households": np.array([ids.index(zone) for zone in town["households"]["blockid"].to_pylist()]),
    }
    write(tmp_path / "one", town, {name: zone // ZONES for name, zone in zone_of.items()})
    write(tmp_path / "four", town, {name: zone % 4 for name, zone in zone_of.items()})
    for name in ("one", "four"):
        here(tmp_path / name, **settings)
    for name in INPUTS.values():
        whole = rows(tmp_path / "one", name)
        assert rows(tmp_path / "four", name) == whole and len(whole) == len(zone_of[name])
