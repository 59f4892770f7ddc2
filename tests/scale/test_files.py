"""Files as others write them: names, kinds of columns, fields that tell regions apart."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyproj
import pytest
import shapely
from handmade import box, house, put, run, written, zones
from synthetic import CRS

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.scale import files
from doorstep.processing_provider.scale.inputs import Region


@pytest.fixture
def two(tmp_path) -> Path:
    zones(tmp_path, [("a1", box(0, 100), 10)], [("b1", box(100, 200), 20)])
    put(tmp_path, "buildings", "a", [house(10), house(50)], id=["A1", "A2"])
    put(tmp_path, "buildings", "b", [house(110), house(150)], id=["B1", "B2"])
    return tmp_path


def test_columns_of_another_kind_in_another_file_lose_nothing(tmp_path):
    zones(tmp_path, [("a1", box(0, 100), 10)], [("b1", box(100, 200), 20)])
    one = {"id": [1, 2], "height": [1, 2], "year": [1990.0, None], "tags": [["x"], None]}
    other = {"id": ["B1", "2"], "height": [1.5, 3.0], "year": [1990, 1991], "tags": ["y", None]}
    put(tmp_path, "buildings", "a", [house(10), house(50)], **one)
    put(tmp_path, "buildings", "b", [house(150), house(20)], **other)
    assert {made.status for made in run(tmp_path, HEIGHT_FIELD="").values()} == {"done"}
    rows = {row["id"]: (row["height"], row["year"], row["tags"]) for row in written(tmp_path, "buildings", "a")}
    # The 2 of b is in a zone of a, which has a 2 of its own.
    assert rows == {"1": (1.0, 1990.0, '["x"]'), "2": (2.0, None, None), "b:2": (3.0, 1991.0, None)}


def test_a_text_with_a_blank_is_the_same_region(tmp_path):
    for ending in ("parquet", "gpkg"):
        for name, shapes, more in (
            ("buildings", [house(10), house(50), house(110)], {"id": ["A", "B", "C"], "county": ["x", "x ", "y"]}),
            ("zones", [box(0, 100), box(100, 200)], {"zone": ["1", "2"], "pop": [10, 20], "county": [" x", "y"]}),
        ):
            wkb = pa.array(shapely.to_wkb(np.array(shapes, object)), pa.binary())
            files.write(str(tmp_path / f"{name}.{ending}"), name, pa.table({**more, "geometry": wkb}), pyproj.CRS(CRS))
        whole = {"INPUT": f"buildings.{ending}", "ZONES": f"zones.{ending}", "PARTITION_FIELD": "county"}
        made = run(tmp_path, OUTPUT=f"out_{ending}", **whole)
        assert {name: one.numbers["ROWS"] for name, one in made.items()} == {"x": 2, "y": 1}


@pytest.mark.parametrize(
    ("county", "said"),
    [
        (pa.array(["x", "  "]), "field 'county' is empty in 1 rows"),
        (pa.array([1.0, float("nan")]), "field 'county' is empty in 1 rows"),
        (pa.array([datetime.datetime(2020, 1, 1)] * 2), "field 'county' holds timestamp[us]; name one with texts"),
        (pa.array([b"x", b"y"]), "field 'county' holds binary; name one with texts"),
    ],
)
def test_fields_that_tell_no_regions_apart(two, county, said):
    layer = files.read(files.Source(str(two / "buildings" / "a.parquet")))
    files.write(str(two / "one.parquet"), "one", layer.table.append_column("county", county), layer.crs)
    with pytest.raises(DoorstepError) as error:
        run(two, INPUT="one.parquet", ZONES="one.parquet", PARTITION_FIELD="county")
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("中文 é.1", "中文 é.1"),
        ("c/1:2", "c%2F1%3A2"),
        ("..", "%2E."),
        (".hidden", "%2Ehidden"),
        ("CON", "%43ON"),
        ("50%", "50%25"),
    ],
)
def test_a_region_is_called_alike_in_its_results(name, wanted):
    assert Region(name, {}).file_name == wanted


def test_long_names_are_cut_and_stay_different(tmp_path):
    names = ["中" * 80 + end for end in "甲乙"]
    assert len({Region(name, {}).file_name for name in names}) == 2
    for at, name in enumerate(names):
        zones(tmp_path, [("a1", box(1000 * at, 1000 * at + 100), 10)], [("b1", box(9000, 9001), 1)])
        put(tmp_path, "buildings", name, [house(1000 * at + 10)], id=["A1"])
        (tmp_path / "zones" / "a.parquet").rename(tmp_path / "zones" / f"{name}.parquet")
    (tmp_path / "zones" / "b.parquet").unlink()
    assert [one.numbers["PERSONS"] for one in run(tmp_path).values()] == [10, 10]
