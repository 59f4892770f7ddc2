"""What a folder of results may be, what is in it after a run, and what makes a region anew."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import locket
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely
from countries import SHELL
from handmade import HERE, INPUTS, box, house, put, run, zones
from synthetic import CRS

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.scale import country, files, table


@pytest.fixture
def two(tmp_path) -> Path:
    """Two regions of two houses and one zone each."""
    zones(tmp_path, [("a1", box(0, 100), 10)], [("b1", box(100, 200), 20)])
    put(tmp_path, "buildings", "a", [house(10), house(50)], id=["A1", "A2"])
    put(tmp_path, "buildings", "b", [house(110), house(150)], id=["B1", "B2"])
    return tmp_path


def found(folder: Path, output: str = "out") -> set[str]:
    """Files of a run, without its lock."""
    whole = {str(path.relative_to(folder / output)) for path in (folder / output).rglob("*") if path.is_file()}
    return whole - {os.path.join("records", "lock")}


def why(record) -> str:
    return str(table.why(record))


def to_geopackage(folder: Path, region: str, layers: dict[str, int]) -> Path:
    """Buildings of a region as a GeoPackage, in each layer as many rows as it says."""
    rows = files.read(files.Source(str(folder / "buildings" / f"{region}.parquet"))).table
    path = folder / "packed" / f"{region}.gpkg"
    path.parent.mkdir(exist_ok=True)
    more = {"geometry_name": "geometry", "geometry_type": "Polygon", "crs": CRS, "append": False}
    for layer, number in layers.items():
        pyogrio.write_arrow(rows.slice(0, number), path, layer=layer, driver="GPKG", **more)
    return path


def test_results_never_take_the_place_of_what_they_are_made_of(two):
    before = {path: path.read_bytes() for path in two.rglob("*.parquet")}
    for output in (".", str(two / "buildings" / "..")):
        with pytest.raises(DoorstepError, match="results would be written over the files of"):
            run(two, OUTPUT=output)
    (two / "linked").mkdir()
    (two / "linked" / "zones").symlink_to(two / "zones")
    with pytest.raises(DoorstepError, match="results would be written over the files of"):
        run(two, OUTPUT="linked")
    assert {path: path.read_bytes() for path in before} == before
    assert {one.status for one in run(two, OUTPUT="buildings/out").values()} == {"done"}


def test_points_of_interest_make_their_own_region_anew_and_files_moved_elsewhere_none(two, tmp_path_factory):
    for region in "ab":
        put(two, "poi", region, [shapely.Point(500_015, 3_000_025)], kind=["shop"])
    given = {"POI": "poi", "POI_CATEGORY_FIELD": "kind"}
    assert [one.status for one in run(two, **given).values()] == ["done", "done"]
    moved = tmp_path_factory.mktemp("elsewhere") / "deep"
    shutil.copytree(two, moved)
    assert all(one.is_kept for one in run(moved, **given).values())
    put(moved, "poi", "b", [shapely.Point(500_155, 3_000_025)], kind=["shop"])
    assert [one.is_kept for one in run(moved, **given).values()] == [True, False]


def test_another_layer_of_the_same_file_is_another_input(two):
    for region in "ab":
        to_geopackage(two, region, {"many": 2, "few": 1})
    assert [one.numbers["ROWS"] for one in run(two, INPUT="packed|layername=many").values()] == [2, 2]
    again = run(two, INPUT="packed|layername=few")
    assert [(one.is_kept, one.numbers["ROWS"]) for one in again.values()] == [(False, 1), (False, 1)]


def test_another_field_that_tells_the_regions_apart_makes_all_anew(two):
    for name in ("buildings", "zones"):
        layers = [files.read(files.Source(str(two / name / f"{region}.parquet"))) for region in "ab"]
        whole = pa.concat_tables([layer.table for layer in layers])
        one = ["x", "x", "y", "y"] if name == "buildings" else ["x", "y"]
        other = ["x", "y", "y", "y"] if name == "buildings" else ["x", "y"]
        whole = whole.append_column("one", [one]).append_column("other", [other])
        files.write(str(two / f"{name}.parquet"), name, whole, layers[0].crs)
    whole = {"INPUT": "buildings.parquet", "ZONES": "zones.parquet"}
    run(two, PARTITION_FIELD="one", **whole)
    again = run(two, PARTITION_FIELD="other", **whole)
    assert not any(one.is_kept for one in again.values()) and again["x"].numbers["TAKEN"] == 1


LEFT_BESIDE = """
import os, sqlite3, sys
base = sqlite3.connect(sys.argv[1])
base.execute("PRAGMA journal_mode = wal")
for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
    base.execute(f'DROP TRIGGER "{name}"')
base.commit()
base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
base.execute("DELETE FROM a WHERE id = 'A1'")
base.commit()
os._exit(0)
"""


def test_rows_that_sqlite_keeps_beside_its_file_count(two):
    path = to_geopackage(two, "a", {"a": 2})
    to_geopackage(two, "b", {"b": 2})
    # A process of its own, that ends without closing: two SQLites of one process know nothing of each other.
    subprocess.run([sys.executable, "-c", LEFT_BESIDE, path], check=True)
    beside = Path(f"{path}-wal")
    later = beside.read_bytes()
    beside.unlink()
    assert run(two, INPUT="packed")["a"].numbers["ROWS"] == 2
    beside.write_bytes(later)
    made = run(two, INPUT="packed")
    assert (made["a"].is_kept, made["a"].numbers["ROWS"]) == (False, 1)


def test_only_the_last_run_of_a_region_has_results(two):
    run(two)
    run(two, FORMAT=1)
    results = {f"{kind}/{region}.gpkg" for kind in ("buildings", "zones") for region in "ab"}
    records = {"regions.csv", "report.html", "records/a.json", "records/b.json"}
    assert found(two) == results | records
    (two / "buildings" / "a.parquet").write_bytes(b"half")
    assert run(two, FORMAT=1)["a"].status == "failed"
    assert found(two) == {name for name in results if "/b." in name} | records


def test_results_of_regions_that_are_no_more_are_said(two):
    run(two)
    for name in ("buildings", "zones"):
        (two / name / "b.parquet").unlink()
    said = []
    values = {**{name: INPUTS[name] for name in ("INPUT", "ZONES")}, **HERE}
    for _ in range(2):
        country.run(values, str(two), lambda event, what: said.append((event, what)), lambda: None)
    texts = [str(what) for event, what in said if event == "warning"]
    assert len(texts) == 2 and "2 (buildings/b.parquet, zones/b.parquet); take them away" in texts[0]


def test_what_a_killed_process_had_begun_is_taken_away(two):
    run(two)
    for name in ("", "buildings", "zones", "records"):
        (two / "out" / name / ".doorstep-0123456789ab.parquet").write_bytes(b"half")
    (two / "out" / "zones" / ".doorstep-0123456789ab.gpkg-journal").write_bytes(b"half")
    (two / "out" / "zones" / "mine.txt").write_text("mine")
    before = found(two) - {name for name in found(two) if ".doorstep-" in name}
    assert all(one.is_kept for one in run(two).values()) and found(two) == before


def test_two_runs_do_not_write_to_one_folder(two):
    run(two)
    with locket.lock_file(str(two / "out" / "records" / "lock")):
        code = "import runpy, sys; sys.argv[:] = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
        (two / "run.json").write_text(json.dumps({**{k: v for k, v in INPUTS.items() if k != "HOUSEHOLDS"}, **HERE}))
        done = subprocess.run([sys.executable, "-c", code, SHELL, two / "run.json"], capture_output=True, text=True)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "another run is writing to" in done.stderr
    assert all(one.is_kept for one in run(two).values())


@pytest.mark.parametrize(
    "change",
    [
        lambda one: {**one, "outputs": []},
        lambda one: {**one, "outputs": {}},
        lambda one: {**one, "outputs": {"buildings": 5, "zones": 5}},
        lambda one: {**one, "numbers": None},
        lambda one: {**one, "notes": [5]},
        lambda one: [one],
        lambda one: None,
    ],
)
def test_a_record_that_is_none_makes_its_region_anew(two, change):
    run(two)
    path = two / "out" / "records" / "a.json"
    path.write_text(json.dumps(change(json.loads(path.read_text()))))
    assert [(one.status, one.is_kept) for one in run(two).values()] == [("done", False), ("done", True)]


LIMITED = """
import resource, runpy, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
sys.argv[:] = sys.argv[2:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.mark.parametrize("most", [0, 50, 600, 2500])
def test_a_disk_that_is_full_is_a_sentence(two, most):
    """A file that may not become larger is what a full disk is, and needs no disk."""
    values = {**{name: INPUTS[name] for name in ("INPUT", "ZONES")}, **HERE}
    (two / "run.json").write_text(json.dumps(values))
    command = [sys.executable, "-c", LIMITED, str(most), SHELL, two / "run.json"]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    said = done.stdout + done.stderr
    assert done.returncode == 1 and "Traceback" not in said and "unexpected" not in said, said
    assert "cannot be written (" in said
    assert not list((two / "out").rglob(".*"))
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != most  # of the process alone
    assert {one.status for one in run(two).values()} == {"done"}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"WORKERS": 1.5}, "WORKERS is '1.5'; give a whole number."),
        ({"WORKERS": -1}, "WORKERS is -1; choose a value from 0 to 1,024."),
        ({"WORKERS": 10**30}, "choose a value from 0 to 1,024."),
        ({"WORKERS": "many"}, "WORKERS is 'many'; give a whole number."),
        ({"MEMORY": "x"}, "MEMORY is 'x'; give a number."),
        ({"MEMORY": -5}, "MEMORY is -5; choose a value from 0"),
        ({"MEMORY": float("nan"), "WORKERS": 1}, "MEMORY is 'nan'; give a number."),
        ({"FORMAT": 7}, "FORMAT is '7'; give 0 (geoparquet), 1 (geopackage)."),
        ({"FORMAT": "GeoPackage"}, "FORMAT is 'GeoPackage'; give 0 (geoparquet), 1 (geopackage)."),
        ({"OUTPUT": 7}, "OUTPUT is '7'; give one text."),
        ({"OUTPUT": "a\0b"}, "give one text."),
        ({"OUTPUT_HTML": ["a.html"]}, "OUTPUT_HTML is '['a.html']'; give one text."),
        ({"POINT_CLOUD": "zones", "POINT_CLOUD_CRS": 5070}, "POINT_CLOUD_CRS is '5070'; give one text."),
        ({"HOUSEHOLDS_FIELD": "pop", "SIZE_SHARES": [1, 2]}, "SIZE_SHARES is '[1, 2]'; give one text."),
        ({"WEIGHT_EXPONENT": float("nan")}, "WEIGHT_EXPONENT is 'nan'; give a number."),
        ({"WEIGHT_EXPONENT": 3}, "WEIGHT_EXPONENT is 3.0; choose a value from 0.0 to 2.0."),
        ({"RULES": 5}, "RULES is '5'; give one text."),
        ({"RULES": "none.csv"}, "RULES: there is no file "),
        ({"FLOOR_SPACE": "none.csv"}, "FLOOR_SPACE: there is no file "),
    ],
)
def test_a_setting_that_is_none_is_one_sentence(two, wrong, said):
    with pytest.raises(DoorstepError) as error:
        run(two, **wrong)
    assert said in str(error.value)


def damage(path: Path, column: str) -> None:
    """Leave no sense in a column of a GeoParquet; the others can be read."""
    groups = pq.read_metadata(path).row_group(0)
    places = {groups.column(k).path_in_schema: groups.column(k) for k in range(groups.num_columns)}
    begin = places[column].dictionary_page_offset or places[column].data_page_offset
    whole = bytearray(path.read_bytes())
    whole[begin : begin + places[column].total_compressed_size] = b"\xff" * places[column].total_compressed_size
    path.write_bytes(whole)


@pytest.mark.parametrize(
    ("name", "column"), [("zones", "pop"), ("zones", "zone"), ("buildings", "id"), ("buildings", "geometry")]
)
def test_a_file_of_which_one_column_is_damaged_fails_its_own_region_alone(two, name, column):
    path = two / name / "b.parquet"
    damage(path, column)
    made = run(two)
    assert [one.status for one in made.values()] == ["done", "failed"]
    assert why(made["b"]).startswith(f"{name}/b.parquet cannot be read (")


def geo(folder: Path, **more) -> None:
    """Let the buildings of the region a say something else of their geometries."""
    path = folder / "buildings" / "a.parquet"
    rows = pq.read_table(path)
    told = json.loads(rows.schema.metadata[b"geo"])
    told["columns"]["geometry"].update(more)
    pq.write_table(rows.replace_schema_metadata({"geo": json.dumps(told)}), path)


def test_files_that_are_none_are_named(two):
    path = two / "buildings" / "a.parquet"
    rows = pq.read_table(path)
    for told in ("{", "[]", '{"primary_column": "none", "columns": {}}'):
        pq.write_table(rows.replace_schema_metadata({"geo": told}), path)
        assert why(run(two)["a"]).startswith("buildings/a.parquet cannot be read (geo: ")
    pq.write_table(rows, path)
    geo(two, crs="nonsense")
    assert why(run(two)["a"]).startswith("buildings/a.parquet cannot be read (Invalid projection: nonsense")
    path.unlink()
    path.symlink_to(two / "gone")
    assert why(run(two)["a"]).startswith("buildings/a.parquet cannot be read ([Errno 2] No such file")
    path.unlink()
    path.mkdir()
    assert why(run(two)["a"]).startswith("buildings/a.parquet cannot be read ([Errno 21] Is a directory")
    shutil.copy(two / "buildings" / "b.parquet", two / "half.parquet")
    with open(two / "half.parquet", "rb+") as file:
        file.truncate(100)
    with pytest.raises(DoorstepError, match=r"half.parquet cannot be read \(Parquet"):
        run(two, INPUT="half.parquet", PARTITION_FIELD="id")
