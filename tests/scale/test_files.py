"""Files as others write them: names, kinds of columns, fields that tell regions apart."""

from __future__ import annotations

import datetime
import decimal
import json
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pyproj
import pytest
import shapely
from handmade import box, house, put, run, written, zones
from synthetic import CRS

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.scale import files, table
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


def rewritten(path: Path, make) -> None:
    """Let a file of ours have other columns, with what it says of its geometries."""
    rows = pq.read_table(path)
    told = json.loads(rows.schema.metadata[b"geo"])
    rows = make(rows, told)
    pq.write_table(rows.replace_schema_metadata({"geo": json.dumps(told)}), path)


ODD = {
    "dictionary": pa.array(["x", "y"]).dictionary_encode(),
    "large": pa.array(["x", "y"], pa.large_string()),
    "decimal": pa.array([decimal.Decimal("1.50"), None]),
    "unsigned": pa.array([2**53 + 1, 1], pa.uint64()),
    "big": pa.array([2**60 + 1, 2**53 + 1]),
    "list": pa.array([[1], None]),
    "struct": pa.array([{"xmin": 1.5, "name": "x"}, None]),
    "structs": pa.array([[{"a": 1}], []]),
    "map": pa.array([[("k", "v")], []], pa.map_(pa.string(), pa.string())),
    "nothing": pa.nulls(2),
    "switch": pa.array([True, None]),
    "stamp": pa.array([datetime.datetime(2020, 1, 1), None], pa.timestamp("ns", "UTC")),
    "day": pa.array([datetime.date(2020, 1, 1), None]),
    "time": pa.array([datetime.time(1, 2), None]),
    "span": pa.array([datetime.timedelta(1), None]),
    "bytes": pa.array([b"x", None]),
    "a.b": pa.array([1, 2]),
    "ID": pa.array(["x", "y"]),
    "fid": pa.array([7, 7]),
    "FID": pa.array(["x", None]),
    "seconds": pa.array([1.5, 2.5]),
}


@pytest.mark.parametrize("form", [0, 1])
@pytest.mark.parametrize("name", ODD)
def test_columns_that_nobody_asked_for_are_written_as_they_can_be(two, name, form):
    rewritten(two / "buildings" / "a.parquet", lambda rows, told: rows.append_column(name, ODD[name]))
    rewritten(two / "zones" / "a.parquet", lambda rows, told: rows.append_column(name, ODD[name].slice(0, 1)))
    put(two, "buildings", "b", [house(110), house(50.5)], id=["B1", "B2"])  # of which one is of a
    made = run(two, FORMAT=form)
    assert {str(table.why(one)) for one in made.values()} == {"None"}
    if not form:
        rows = files.read(files.Source(str(two / "out" / "buildings" / "a.parquet"))).table
        assert rows.column(name).type == ODD[name].type and rows.column(name).to_pylist() == [
            *ODD[name].to_pylist(),
            None,
        ]


def test_a_second_geometry_keeps_its_rows(two):
    def with_two(rows, told):
        told["primary_column"] = "footprint"
        told["columns"]["footprint"] = told["columns"]["geometry"]
        return rows.append_column("footprint", rows.column("geometry"))

    rewritten(two / "buildings" / "a.parquet", with_two)
    assert run(two)["a"].numbers["ROWS"] == 2
    rows = files.read(files.Source(str(two / "out" / "buildings" / "a.parquet"))).table
    assert {"geometry_1", "geometry"} <= set(rows.column_names)


def test_the_number_of_a_row_is_an_id_where_it_is_asked_for(two):
    for region in "ab":
        layer = files.read(files.Source(str(two / "buildings" / f"{region}.parquet")))
        files.write(str(two / "packed" / f"{region}.gpkg"), "houses", layer.table, layer.crs)
    for form in (0, 1):
        made = run(two, INPUT="packed", BUILDING_ID_FIELD="fid", FORMAT=form)
        assert {one.status for one in made.values()} == {"done"}
    assert [row["buid"] for row in files.read(files.Source(str(two / "out/buildings/a.gpkg"))).table.to_pylist()] == [
        "1",
        "2",
    ]


def test_curved_geometries_are_said_and_not_lost(two):
    from osgeo import ogr, osr

    path = two / "buildings" / "a.gpkg"
    (two / "buildings" / "a.parquet").unlink()
    system = osr.SpatialReference()
    system.ImportFromEPSG(26915)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("houses", system, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTString))
    round_ = "CURVEPOLYGON(CIRCULARSTRING(500010 3000020,500015 3000025,500020 3000020,500015 3000015,500010 3000020))"
    for name, text in (("A1", round_), ("A2", house(50).wkt)):
        row = ogr.Feature(layer.GetLayerDefn())
        row["id"] = name
        row.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(row)
    row = layer = data = None
    made = run(two)
    assert (
        str(table.why(made["a"]))
        == "buildings/a.gpkg has curved geometries; convert them to straight ones, by Segmentize in QGIS."
    )
    assert made["b"].status == "done"


def test_systems_of_nowhere_stop_nobody(two):
    for crs in (
        'LOCAL_CS["site",UNIT["metre",1]]',
        "EPSG:4978",
        "EPSG:26915+5703",
        "+proj=ortho +lat_0=-80 +lon_0=100",
    ):

        def elsewhere(rows, told, crs=crs):
            told["columns"]["geometry"]["crs"] = crs
            return rows

        for name in ("buildings", "zones"):
            rewritten(two / name / "a.parquet", elsewhere)
        made = run(two)
        assert made["b"].status == "done"
        assert "unexpected" not in str(table.why(made["a"])), made["a"].notes[0]["values"]


def test_households_in_a_geopackage_are_a_table(two):
    for region in "ab":
        rows = pa.table({"huid": [f"{region}1"], "blockid": [f"{region}1"], "numprec": [3]})
        files.write(str(two / "households" / f"{region}.parquet"), "households", rows, None)
    run(two, FORMAT=1)
    kinds = {
        name: pyogrio.read_info(two / "out" / name / "a.gpkg")["geometry_type"] for name in ("households", "zones")
    }
    assert kinds == {"households": None, "zones": "Polygon"}
