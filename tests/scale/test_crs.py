"""Inputs of a region in several CRS, and regions in several: brought together where they belong, and never mixed."""

from __future__ import annotations

import shutil
from pathlib import Path

import countries
import numpy as np
import pyarrow as pa
import pyproj
import pytest
import shapely
from countries import INPUTS, here
from synthetic import CRS

from doorstep.processing_provider.scale import files, places, table

OTHER = "EPSG:26914"
"""The UTM zone beside it."""


@pytest.fixture(scope="module")
def two(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("two")
    countries.write(folder, 2)
    here(folder, OUTPUT="one")
    return folder


@pytest.fixture
def own(two, tmp_path) -> Path:
    for name in INPUTS.values():
        shutil.copytree(two / name, tmp_path / name)
    return tmp_path


def put(path: Path, crs: str, only_said: bool = False) -> None:
    """Write a file again in another CRS; `only_said`: the same coordinates, said to be of that CRS."""
    layer = files.read(files.Source(str(path)))
    shapes = layer.frame.geometries()
    if not only_said:
        way = pyproj.Transformer.from_crs(CRS, crs, always_xy=True)
        shapes = shapely.transform(shapes, lambda xy: np.column_stack(way.transform(xy[:, 0], xy[:, 1])))
    at = layer.table.column_names.index(files.GEOMETRY)
    moved = layer.table.set_column(at, files.GEOMETRY, pa.array(shapely.to_wkb(shapes), pa.binary()))
    files.write(str(path), path.parent.name, moved, pyproj.CRS(crs))


def rows(folder: Path, name: str, region: str) -> list[dict]:
    found = files.read(files.Source(str(folder / name / f"{region}.parquet"))).table
    return found.drop_columns([files.GEOMETRY] if files.GEOMETRY in found.column_names else []).to_pylist()


@pytest.mark.parametrize("crs", [OTHER, "EPSG:4326", "EPSG:5070", "EPSG:2263"])
def test_zones_in_another_crs_are_brought_to_that_of_the_buildings(two, own, crs):
    for path in (own / "zones").iterdir():
        put(path, crs)
    made = here(own)
    assert {one.status for one in made.values()} == {"done"}, table.why(made["r0000"])
    for region in made:
        for name in INPUTS.values():
            assert rows(own / "out", name, region) == rows(two / "one", name, region) != []
        zones, before = (
            files.read(files.Source(str(one / "zones" / f"{region}.parquet"))) for one in (own / "out", two / "one")
        )
        assert places.same(zones.frame.crs, before.frame.crs)
        assert shapely.equals_exact(zones.frame.geometries(), before.frame.geometries(), tolerance=0.001).all()
    assert "regions_beside" not in [one["code"] for record in made.values() for one in record.notes]


@pytest.fixture(scope="module")
def shops(two) -> np.ndarray:
    """A supermarket in every third building of both regions."""
    layers = [files.read(files.Source(str(path))) for path in sorted((two / "buildings").iterdir())]
    found: np.ndarray = shapely.centroid(np.concatenate([layer.frame.geometries()[::3] for layer in layers]))
    return found


def with_shops(folder: Path, shops: np.ndarray, crs: str, ending: str, output: str) -> dict:
    way = pyproj.Transformer.from_crs(CRS, crs, always_xy=True)
    there = shapely.transform(shops, lambda xy: np.column_stack(way.transform(xy[:, 0], xy[:, 1])))
    points = pa.table({"kind": ["shop=supermarket"] * len(shops), files.GEOMETRY: shapely.to_wkb(there)})
    path = folder / f"{output}.{ending}"
    files.write(str(path), "poi", points, pyproj.CRS(crs))
    return here(folder, POI=str(path), POI_CATEGORY_FIELD="kind", OUTPUT=output)


@pytest.mark.parametrize("ending", ["parquet", "gpkg"])
@pytest.mark.parametrize("crs", [OTHER, "EPSG:4326"])
def test_points_of_all_regions_in_another_crs_are_found_around_the_buildings(two, own, shops, crs, ending):
    made = with_shops(two, shops, CRS, ending, f"shops_{ending}")
    assert {one.status for one in made.values()} == {"done"}, table.why(made["r0000"])
    with_shops(own, shops, crs, ending, "shops")
    for region in made:
        found = rows(own / "shops", "buildings", region)
        assert found == rows(two / f"shops_{ending}", "buildings", region)
        before = {row["buid"]: row["pop_est"] for row in rows(two / "one", "buildings", region)}
        assert any(row["pop_est"] != before[row["buid"]] for row in found), "the shops say something"


def test_regions_of_two_crs_with_the_same_coordinates_have_nothing_in_common(two, own):
    """Coordinates of two UTM zones are the same at places 6° apart."""
    for name in ("buildings", "zones"):
        shutil.copy(own / name / "r0000.parquet", own / name / "r0001.parquet")
        put(own / name / "r0001.parquet", OTHER, only_said=True)
    shutil.copy(own / "households" / "r0000.parquet", own / "households" / "r0001.parquet")
    made = here(own)
    assert [one.status for one in made.values()] == ["done", "done"]
    for name in INPUTS.values():
        assert rows(own / "out", name, "r0001") == rows(own / "out", name, "r0000") != []
    for one in made.values():
        assert [one.numbers[name] for name in ("TAKEN", "GIVEN", "COPIES", "STRADDLING")] == [0] * 4
        assert not table.about(one)


def test_regions_beside_each_other_in_two_crs_are_said(two, own):
    for name in ("buildings", "zones"):
        put(own / name / "r0001.parquet", OTHER)
    made = here(own)
    for name, other in (("r0000", "r0001"), ("r0001", "r0000")):
        (said,) = [one for one in table.about(made[name]) if one.code == "regions_beside"]
        assert str(said).startswith("Regions beside it are in another CRS") and other in str(said)
    lines = (own / "out" / "regions.csv").read_text().splitlines()
    assert all("in another CRS" in line for line in lines[1:])
    assert sum(one.numbers["ROWS"] for one in made.values()) == sum(
        len(rows(two, "buildings", region)) for region in made
    )


def test_what_the_crs_of_the_buildings_cannot_show_is_one_sentence(own):
    put(own / "zones" / "r0001.parquet", "EPSG:4326")
    path = own / "zones" / "r0001.parquet"
    layer = files.read(files.Source(str(path)))
    nowhere = [shapely.to_wkb(shapely.box(500, 500, 501, 501))] * len(layer)
    at = layer.table.column_names.index(files.GEOMETRY)
    files.write(str(path), "zones", layer.table.set_column(at, files.GEOMETRY, [nowhere]), layer.crs)
    made = here(own)
    assert made["r0001"].status == "failed" and made["r0000"].status == "done"
    assert "r0001.parquet cannot be brought to the CRS of the buildings" in str(table.why(made["r0001"]))


def test_heights_of_polygons_are_kept_on_the_way():
    shapes = np.array([shapely.Polygon([(0, 0, 5), (9, 0, 6), (9, 9, 7)]), None, shapely.box(0, 0, 9, 9)], object)
    shapes = shapely.transform(
        shapes, lambda xyz: xyz + np.array([500_000, 4_000_000, 0])[: xyz.shape[1]], include_z=False
    )
    shapes[0] = shapely.force_3d(shapes[0], 5.0)
    found = places.moved(shapes, "EPSG:32615", "EPSG:32614")
    assert (
        found[1] is None
        and not shapely.has_z(found[2])
        and shapely.get_coordinates(found[0], True)[:, 2].tolist() == [5.0] * 4
    )
    back = places.moved(found, "EPSG:32614", "EPSG:32615")
    assert shapely.equals_exact(back[[0, 2]], shapes[[0, 2]], tolerance=0.001).all()
