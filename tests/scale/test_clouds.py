"""Point clouds of all regions: each region measures in the tiles at its buildings, as one that has no neighbours would."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import countries
import numpy as np
import pyarrow as pa
import pytest
import shapely
import tiled
from countries import INPUTS, bytes_of, here, shell
from synthetic import CRS

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.scale import clouds, files, table

SIDE = 170.0
"""Of a tile [m]: borders of towns run through tiles."""


def buildings(folder: Path) -> list:
    return [files.read(files.Source(str(path))) for path in sorted((folder / "buildings").glob("*.parquet"))]


def scan(folder: Path, name: str = "tiles", **more) -> list[Path]:
    """Scan the buildings of all regions, twice as high as their field says."""
    layers = buildings(folder)
    polygons = np.concatenate([layer.frame.geometries() for layer in layers])
    rises = 2 * np.concatenate([np.array(layer.frame.column("height"), float) for layer in layers])
    return tiled.write(folder / name, polygons, rises, CRS, SIDE, **more)


@pytest.fixture(scope="module")
def three(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("three")
    countries.write(folder, 3)
    scan(folder)
    here(folder, OUTPUT="one", POINT_CLOUD="tiles")
    return folder


@pytest.fixture
def own(three, tmp_path) -> Path:
    """A copy of its own, to break."""
    for name in (*INPUTS.values(), "tiles"):
        shutil.copytree(three / name, tmp_path / name)
    return tmp_path


def written(folder: Path, region: str) -> dict[str, list]:
    found = files.read(files.Source(str(folder / "buildings" / f"{region}.parquet"))).table
    return {name: found.column(name).to_pylist() for name in found.column_names if name != files.GEOMETRY}


def _rows(folder: Path, region: str) -> list[dict]:
    return files.read(files.Source(str(folder / "buildings" / f"{region}.parquet"))).table.to_pylist()


def near(folder: Path, region: str, tiles: list[Path]) -> list[Path]:
    """Tiles that the buildings of a region stand in, by their headers."""
    layer = files.read(files.Source(str(folder / "one" / "buildings" / f"{region}.parquet")))
    polygons, found = layer.frame.geometries(), []
    for path in tiles:
        bounds, _ = heights.place_of(path)
        if shapely.intersects(polygons, shapely.box(*bounds)).any():
            found.append(path)
    return found


def test_heights_are_those_of_all_tiles_measured_at_once(three):
    tiles = sorted((three / "tiles").iterdir())
    assert len(tiles) >= 8
    for region in ("r0000", "r0001", "r0002"):
        layer = files.read(files.Source(str(three / "one" / "buildings" / f"{region}.parquet")))
        alone = heights.building_heights(tiles, layer.frame.geometries(), CRS)
        ours = written(three / "one", region)
        assert ours["height"] == alone.columns["height"].tolist()
        assert ours["h_flag"] == alone.columns["h_flag"].tolist() and set(ours["h_flag"]) == {"ok"}
        assert len(near(three, region, tiles)) < len(tiles)


def test_a_tile_on_the_border_serves_both_sides(three):
    tiles = sorted((three / "tiles").iterdir())
    sets = [set(near(three, region, tiles)) for region in ("r0000", "r0001")]
    assert sets[0] & sets[1] and sets[0] != sets[1]
    tables = [layer.table for layer in buildings(three)]
    given = {
        one["buid"]: 2 * one["height"] for table_ in tables for one in table_.select(["buid", "height"]).to_pylist()
    }
    for region in ("r0000", "r0001", "r0002"):
        ours = written(three / "one", region)
        np.testing.assert_allclose(ours["height"], [given[one] for one in ours["buid"]], atol=0.02)


def test_a_building_that_stands_in_the_file_beside_is_measured_where_it_counts(three, own):
    here_, there = (own / "buildings" / f"{region}.parquet" for region in ("r0000", "r0001"))
    ours, theirs = (files.read(files.Source(str(path))) for path in (here_, there))
    before = {row["buid"]: row["height"] for row in _rows(three / "one", "r0000")}
    order = shapely.bounds(ours.frame.geometries())[:, 2].argsort()  # the one that is nearest to the other file
    files.write(str(here_), "buildings", ours.at(order[:-1]).table, ours.crs)
    files.write(str(there), "buildings", pa.concat_tables([theirs.table, ours.at(order[-1:]).table]), ours.crs)
    made = here(own, POINT_CLOUD="tiles")
    assert made["r0000"].numbers["TAKEN"] == 1 == made["r0001"].numbers["GIVEN"]
    assert {row["buid"]: row["height"] for row in _rows(own / "out", "r0000")} == before


def test_a_cluster_of_two_gives_the_same_bytes(three):
    done = shell(three, OUTPUT="two", POINT_CLOUD="tiles")
    assert done.returncode == 0, done.stderr
    assert bytes_of(three / "two") == bytes_of(three / "one") and len(bytes_of(three / "one")) == 9


RUN = """
import runpy, sys
sys.argv[:] = sys.argv[1:]
try:
    runpy.run_path(sys.argv[0], run_name="__main__")
except SystemExit as end:
    print(*sorted(name for name in sys.modules if name.split(".")[0] in {"osgeo", "qgis"}), "code", end.code)
"""


def test_no_second_gdal_is_loaded_for_it(three):
    values = {
        **INPUTS,
        **countries.FIELDS,
        "OUTPUT": "alone",
        "WORKERS": 0,
        "POINT_CLOUD": "tiles",
        "POINT_CLOUD_CRS": CRS,
    }
    (three / "alone.json").write_text(json.dumps(values), encoding="utf-8")
    command = [sys.executable, "-c", RUN, countries.SHELL, three / "alone.json"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "code 0", done.stderr
    assert bytes_of(three / "alone") == bytes_of(three / "one")


def test_a_list_of_files_in_another_order_gives_the_same_bytes(three):
    tiles = [str(path) for path in sorted((three / "tiles").iterdir(), reverse=True)]
    here(three, OUTPUT="listed", POINT_CLOUD=tiles)
    assert bytes_of(three / "listed") == bytes_of(three / "one")
    here(three, OUTPUT="text", POINT_CLOUD=";".join(tiles))
    assert bytes_of(three / "text") == bytes_of(three / "one")


def test_what_is_done_is_kept_until_a_tile_that_it_uses_changes(own):
    tiles = sorted((own / "tiles").iterdir())
    assert not any(one.is_kept for one in here(own, POINT_CLOUD="tiles").values())
    shutil.copytree(own / "out", own / "one")
    assert all(one.is_kept for one in here(own, POINT_CLOUD="tiles").values())
    using = {region: set(near(own, region, tiles)) for region in ("r0000", "r0001", "r0002")}
    (alone,) = sorted(using["r0002"] - using["r0000"] - using["r0001"])[-1:]
    data = bytearray(alone.read_bytes())
    data[26] ^= 1  # the name of the program that wrote it
    alone.write_bytes(data)
    again = [name for name, one in here(own, POINT_CLOUD="tiles").items() if not one.is_kept]
    assert "r0002" in again and again != ["r0000", "r0001", "r0002"]
    assert bytes_of(own / "out") == bytes_of(own / "one")
    for more in ({"HEIGHT_STATISTIC": 0}, {"GROUND_CLASSES": "2,8"}, {"POINT_CLOUD_CRS": CRS}):
        assert not any(one.is_kept for one in here(own, POINT_CLOUD="tiles", **more).values()), more


@pytest.mark.parametrize("how", ["cut", "garbled"])
def test_a_broken_tile_fails_the_regions_that_need_it_by_a_sentence(own, how):
    tiles = sorted((own / "tiles").iterdir())
    here(own, OUTPUT="one", POINT_CLOUD="tiles")
    using = {region: set(near(own, region, tiles)) for region in ("r0000", "r0001", "r0002")}
    (broken,) = sorted(using["r0002"] - using["r0000"] - using["r0001"])[-1:]
    whole = broken.read_bytes()
    broken.write_bytes(whole[: len(whole) // 2] if how == "cut" else whole[:3000] + bytes(len(whole) - 3000))
    done = shell(own, POINT_CLOUD="tiles")
    assert done.returncode == 1 and "Traceback" not in done.stderr
    lines = (own / "out" / "regions.csv").read_text().splitlines()
    status = {line.split(",")[0]: line.split(",")[1] for line in lines[1:]}
    assert status["r0002"] == "failed" and "done" in status.values()
    assert all(broken.name in line for line in lines[1:] if ",failed," in line)
    broken.write_bytes(whole)
    made = here(own, POINT_CLOUD="tiles")
    assert {one.status for one in made.values()} == {"done"} and any(one.is_kept for one in made.values())
    assert bytes_of(own / "out") == bytes_of(own / "one")


def test_a_tile_of_which_nobody_knows_the_place_fails_who_may_need_it(own):
    tiles = sorted((own / "tiles").iterdir())
    here(own, OUTPUT="one", POINT_CLOUD="tiles")
    using = {region: set(near(own, region, tiles)) for region in ("r0000", "r0001", "r0002")}
    (lost,) = sorted(using["r0002"] - using["r0000"] - using["r0001"])[-1:]
    lost.write_bytes(b"<html>404")
    made = here(own, POINT_CLOUD="tiles")
    assert made["r0002"].status == "failed"
    assert f"{lost.name} is not a LAS or LAZ file" in str(table.why(made["r0002"]))
    assert made["r0000"].status == "done"
    assert "clouds_nowhere" in [one["code"] for one in made["r0000"].notes]


def test_a_run_that_goes_on_says_of_a_tile_without_a_place_what_a_fresh_one_says(own):
    tiles = sorted((own / "tiles").iterdir())
    here(own, OUTPUT="one", POINT_CLOUD="tiles")
    using = {region: set(near(own, region, tiles)) for region in ("r0000", "r0001", "r0002")}
    sorted(using["r0002"] - using["r0000"] - using["r0001"])[-1].unlink()
    before = here(own, POINT_CLOUD="tiles")
    assert {one.status for one in before.values()} == {"done"} and before["r0002"].numbers[clouds.OUTSIDE] > 0
    lost = own / "tiles" / "lost.laz"
    lost.write_bytes(b"<html>404")
    made, fresh = here(own, POINT_CLOUD="tiles"), here(own, POINT_CLOUD="tiles", OUTPUT="fresh")
    assert [table.sentence(one) for one in made.values()] == [table.sentence(one) for one in fresh.values()]
    assert made["r0000"].is_kept and made["r0002"].status == "failed"
    lost.unlink()
    again = here(own, POINT_CLOUD="tiles")
    assert [table.sentence(one) for one in again.values()] == [""] * 3 and again["r0000"].is_kept


def test_a_region_without_points_says_so_and_the_others_are_done(own):
    tiles = sorted((own / "tiles").iterdir())
    here(own, OUTPUT="one", POINT_CLOUD="tiles")
    for path in near(own, "r0002", tiles):
        path.unlink()
    made = here(own, POINT_CLOUD="tiles")
    assert made["r0002"].status == "failed"
    assert "r0002: no point cloud file lies at its buildings; add" in str(table.why(made["r0002"]))


def test_tiles_of_another_crs_are_met_as_well(three, tmp_path):
    for name in INPUTS.values():
        shutil.copytree(three / name, tmp_path / name)
    tiles = scan(tmp_path, to="EPSG:26914")
    made = here(tmp_path, POINT_CLOUD="tiles")
    assert {one.status for one in made.values()} == {"done"}
    for region in ("r0000", "r0002"):
        layer = files.read(files.Source(str(tmp_path / "out" / "buildings" / f"{region}.parquet")))
        alone = heights.building_heights(tiles, layer.frame.geometries(), CRS)
        assert written(tmp_path / "out", region)["height"] == alone.columns["height"].tolist()


def test_tiles_elsewhere_in_another_crs_are_nothing_to_a_region(own, three):
    far = np.array([shapely.box(155_000, 463_000, 155_010, 463_010)])
    (tile,) = tiled.write(own / "far", far, np.array([5.0]), "EPSG:28992", SIDE)
    here(own, POINT_CLOUD=["tiles", str(tile)])
    assert bytes_of(own / "out") == bytes_of(three / "one")
    assert all(one.is_kept for one in here(own, POINT_CLOUD="tiles").values())


def test_tiles_that_do_not_say_their_crs_need_it_said(three, tmp_path):
    for name in INPUTS.values():
        shutil.copytree(three / name, tmp_path / name)
    scan(tmp_path, says_crs=False)
    made = here(tmp_path, POINT_CLOUD="tiles")
    assert {one.status for one in made.values()} == {"failed"}
    assert "give it as POINT_CLOUD_CRS" in str(table.why(made["r0000"]))
    made = here(tmp_path, POINT_CLOUD="tiles", POINT_CLOUD_CRS=CRS, Z_UNIT=1)
    assert {one.status for one in made.values()} == {"done"}
    for region in ("r0000", "r0001", "r0002"):
        assert written(tmp_path / "out", region)["height"] == written(three / "one", region)["height"]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"POINT_CLOUD": "nowhere"}, "The point cloud"),
        ({"POINT_CLOUD": "zones"}, "holds no .las or .laz file; choose another one."),
        ({"POINT_CLOUD": "tiles", "ROOF_CLASSES": "six"}, "ROOF_CLASSES: 'six' is no list of LAS classes"),
        ({"POINT_CLOUD": "tiles", "ROOF_CLASSES": [2]}, "Class 2 cannot be roof and ground at once"),
        ({"POINT_CLOUD": "tiles", "HEIGHT_STATISTIC": 9}, "HEIGHT_STATISTIC is '9'; give 0 (p50)"),
        ({"POINT_CLOUD": "tiles", "POINT_CLOUD_CRS": "EPSG:0"}, "The CRS 'EPSG:0' given for the point cloud is not known"),
    ],
)  # fmt: skip
def test_what_cannot_be_run_is_one_sentence(three, wrong, said):
    with pytest.raises(DoorstepError) as error:
        here(three, OUTPUT="wrong", **wrong)
    assert said in str(error.value)
