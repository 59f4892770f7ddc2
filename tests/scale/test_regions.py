"""Many regions: the same bytes whoever computes them, nothing done twice, and one that fails stops no other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import countries
import pytest
from countries import INPUTS, SHELL, bytes_of, here, shell

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.scale import files, records, table, told
from register_package import ROOT


@pytest.fixture(scope="module")
def five(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("five")
    countries.write(folder, 5)
    here(folder, OUTPUT="one")
    return folder


def test_a_row_for_every_region_and_every_person_counted(five):
    made = here(five, OUTPUT="one")
    assert list(made) == [f"r{k:04d}" for k in range(5)]
    persons = sum(
        sum(files.read(files.Source(str(path))).table["persons"].to_pylist()) for path in (five / "zones").iterdir()
    )
    assert table.total(made, "PERSONS") == persons > 500
    lines = (five / "one" / "regions.csv").read_text().splitlines()
    assert len(lines) == 6 and lines[1].startswith("r0000,done,")


def test_a_cluster_of_two_gives_the_same_bytes(five):
    done = shell(five, OUTPUT="two")
    assert done.returncode == 0, done.stderr
    assert bytes_of(five / "two") == bytes_of(five / "one") and len(bytes_of(five / "one")) == 15


def test_geopackages_are_the_same_bytes_as_well(five):
    here(five, OUTPUT="gpkg1", FORMAT=1)
    names = sorted(path.stem for path in (five / "buildings").iterdir())
    some = {name: [f"{folder}/{one}.parquet" for one in reversed(names)] for name, folder in INPUTS.items()}
    here(five, OUTPUT="gpkg2", FORMAT=1, **some)
    found = bytes_of(five / "gpkg1")
    assert found == bytes_of(five / "gpkg2") and len(found) == 15 and all(name.endswith(".gpkg") for name in found)


def test_geopackages_go_in_and_give_the_same_rows(five, tmp_path):
    for folder in INPUTS.values():
        for path in sorted((five / folder).iterdir())[:2]:
            layer = files.read(files.Source(str(path)))
            files.write(str(tmp_path / folder / f"{path.stem}.gpkg"), folder, layer.table, layer.crs)
    here(tmp_path)
    for name, found in bytes_of(tmp_path / "out").items():
        ours, theirs = (
            files.read(files.Source(str(folder / name))).table.to_pylist()
            for folder in (tmp_path / "out", five / "one")
        )
        assert ours == theirs and found


def test_one_file_with_a_field_that_tells_the_regions_apart(five, tmp_path):
    import pyarrow as pa

    for folder in INPUTS.values():
        layers = [files.read(files.Source(str(path))) for path in sorted((five / folder).iterdir())]
        tables = [
            layer.table.append_column("county", pa.array([f"c/{k}"] * len(layer), pa.string()))
            for k, layer in enumerate(layers)
        ]
        files.write(str(tmp_path / f"{folder}.parquet"), folder, pa.concat_tables(tables), layers[0].crs)
        files.write(str(tmp_path / f"{folder}.gpkg"), folder, pa.concat_tables(tables), layers[0].crs)
    for ending in ("parquet", "gpkg"):
        whole = {name: f"{folder}.{ending}" for name, folder in INPUTS.items()}
        made = here(tmp_path, OUTPUT=f"out_{ending}", PARTITION_FIELD="county", **whole)
        assert list(made) == [f"c/{k}" for k in range(5)] and {one.status for one in made.values()} == {"done"}
        for k in range(5):
            ours = files.read(files.Source(str(tmp_path / f"out_{ending}" / "buildings" / f"c%2F{k}.parquet"))).table
            theirs = files.read(files.Source(str(five / "one" / "buildings" / f"r{k:04d}.parquet"))).table
            assert ours.drop_columns(["county"]).to_pylist() == theirs.to_pylist()


def test_what_is_done_is_not_done_again(tmp_path):
    countries.write(tmp_path, 3)
    assert not any(one.is_kept for one in here(tmp_path).values())
    before = bytes_of(tmp_path / "out")
    assert all(one.is_kept for one in here(tmp_path).values())
    # A result that is no longer whole, another setting, another input: each makes anew what it concerns.
    (tmp_path / "out" / "buildings" / "r0001.parquet").write_bytes(b"half")
    assert [name for name, one in here(tmp_path).items() if not one.is_kept] == ["r0001"]
    assert bytes_of(tmp_path / "out") == before
    assert not any(one.is_kept for one in here(tmp_path, SEED=2).values())
    assert not any(one.is_kept for one in here(tmp_path).values()) and bytes_of(tmp_path / "out") == before
    path = tmp_path / "zones" / "r0002.parquet"
    layer = files.read(files.Source(str(path)))
    more = layer.table.set_column(1, "persons", [[int(one) + 1 for one in layer.table["persons"].to_pylist()]])
    files.write(str(path), "zones", more, layer.crs)
    again = [name for name, one in here(tmp_path).items() if not one.is_kept]
    assert "r0002" in again


def test_a_bad_region_is_said_and_the_others_are_done(tmp_path):
    countries.write(tmp_path, 4)
    (tmp_path / "buildings" / "r0000.parquet").write_bytes(b"no parquet")
    (tmp_path / "households" / "r0001.parquet").unlink()
    done = shell(tmp_path)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    lines = (tmp_path / "out" / "regions.csv").read_text().splitlines()
    assert [line.split(",")[1] for line in lines[1:]] == ["failed", "failed", "done", "done"]
    assert (
        "buildings/r0000.parquet cannot be read" in lines[1]
        and "there is no file of this name in HOUSEHOLDS" in lines[2]
    )
    countries.write(tmp_path, 4)
    assert shell(tmp_path).returncode == 0


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"WIEGHT": 0}, "WIEGHT is no parameter of a run over regions; the nearest is WEIGHT."),
        ({"WEIGHT": 99}, "WEIGHT is '99'; give 0 (volume), 1 (floor_area)"),
        ({"INPUT": ""}, "INPUT is missing; say it."),
        ({"INPUT": "nowhere"}, "is no folder, GeoPackage (.gpkg) or GeoParquet (.parquet); choose one."),
        ({"MEMORY": 100, "WORKERS": 1}, "MEMORY is 100; a process needs 400 MB before it has read anything."),
        ({"WORKERS": "four"}, "WORKERS is 'four'; give a whole number."),
        ({"WORKERS": -1}, "WORKERS is -1; choose a value from 0 to 1,024."),
        ({"FORMAT": "gpkg"}, "FORMAT is 'gpkg'; give 0 (geoparquet), 1 (geopackage)."),
        ({"FORMAT": 2}, "FORMAT is '2'; give 0 (geoparquet), 1 (geopackage)."),
        (
            {"SCHEDULER": "head"},
            "SCHEDULER: there is none at head; start it and give its address, such as tcp://10.0.0.1:8786",
        ),
        ({"PREVIOUS": "cloud"}, "PREVIOUS is for one region at a time; leave it out."),
        ({"DRAWS": 0}, "DRAWS is 0; choose a value from 1 to 100000."),
        ({"POI_CATEGORY_FIELD": "kind"}, "POI_CATEGORY_FIELD says nothing without POI; give both or neither."),
        (
            {"ZONES": "zones/r0001.parquet", "INPUT": "buildings/r0000.parquet"},
            "No file of ZONES is called like one of INPUT",
        ),
    ],
)
def test_what_cannot_be_run_is_one_sentence(five, wrong, said):
    with pytest.raises(DoorstepError) as error:
        here(five, OUTPUT="wrong", **wrong)
    assert said in str(error.value)


def test_a_field_that_is_not_there_is_named(five):
    made = here(five, OUTPUT="field", HEIGHT_FIELD="hight")
    first = told.note_of(made["r0000"].notes[0]).text()
    assert "HEIGHT_FIELD: buildings/r0000.parquet has no field 'hight'; it has buid, height, storeys, use." in first


def test_the_run_as_toml(five):
    lines = [f'{name} = "{value}"' for name, value in {**INPUTS, **countries.FIELDS, "OUTPUT": "toml"}.items()]
    (five / "run.toml").write_text("\n".join([*lines, "WORKERS = 0"]), encoding="utf-8")
    done = subprocess.run([sys.executable, SHELL, five / "run.toml"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert bytes_of(five / "toml") == bytes_of(five / "one")
    said = done.stdout.splitlines()
    assert said[0] == "Regions: 5" and said[1:6] == [f"Files looked at: {k} %" for k in (20, 40, 60, 80, 100)]
    assert [line[:5] for line in said[6:11]] == [f"[{k}/5]" for k in range(1, 6)]
    assert said[11].startswith("Done: 5 of 5 regions, ") and said[11].endswith(" persons; failed: 0.")
    written = [f"Table of regions: {five / 'toml' / 'regions.csv'}", f"Report: {five / 'toml' / 'report.html'}"]
    assert said[12:] == written and done.stderr == ""
    (five / "run.toml").write_text("\n".join([*lines, "WEIGHT = volume"]), encoding="utf-8")
    done = subprocess.run([sys.executable, SHELL, five / "run.toml"], capture_output=True, text=True)
    assert done.returncode == 1 and "mend the line: texts stand in quotes" in done.stderr and done.stdout == ""


def test_the_folder_of_results_holds_nothing_of_an_earlier_run_unsaid(tmp_path):
    countries.write(tmp_path, 3)
    here(tmp_path)
    assert len(bytes_of(tmp_path / "out")) == 9
    path = tmp_path / "zones" / "r0001.parquet"
    content = path.read_bytes()
    path.write_bytes(b"no parquet")
    made = here(tmp_path)
    assert [one.status for one in made.values()] == ["done", "failed", "done"]
    assert len(bytes_of(tmp_path / "out")) == 6 and not [name for name in bytes_of(tmp_path / "out") if "r0001" in name]
    path.write_bytes(content)
    here(tmp_path, FORMAT=1)
    assert len(bytes_of(tmp_path / "out")) == 9 and all(name.endswith(".gpkg") for name in bytes_of(tmp_path / "out"))
    here(tmp_path, FORMAT=1, HOUSEHOLDS="", HOUSEHOLD_ID_FIELD="", HOUSEHOLD_ZONE_FIELD="", PERSONS_FIELD="",
         HOUSEHOLDS_FIELD="")  # fmt: skip
    assert {Path(name).parent.name for name in bytes_of(tmp_path / "out")} == {"buildings", "zones"}
    here(tmp_path)
    for name in INPUTS.values():
        (tmp_path / name / "r0002.parquet").unlink()
    done = shell(tmp_path)
    assert done.returncode == 0 and len(bytes_of(tmp_path / "out")) == 9
    named = "3 (buildings/r0002.parquet, households/r0002.parquet, zones/r0002.parquet); take them away"
    assert "which count twice where the folder is read as one table: " + named in done.stderr


def test_what_a_process_knows_of_its_own_code_is_what_it_runs(monkeypatch):
    before = records.versions()
    monkeypatch.setattr(records.os, "walk", lambda root: iter(()))
    assert records.versions() == before


IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
import doorstep
from doorstep.processing_provider import scale
for module in pkgutil.walk_packages(scale.__path__, scale.__name__ + "."):
    importlib.import_module(module.name)
print(*sorted(sys.modules), sep="\\n")
"""


def test_no_qgis_is_imported_on_the_way(tmp_path):
    (tmp_path / "doorstep").symlink_to(ROOT)
    done = subprocess.run([sys.executable, "-c", IMPORT_EVERYTHING, tmp_path], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert {f"doorstep.processing_provider.scale.{path.stem}" for path in SHELL.parent.glob("[a-z]*.py")} <= loaded
    assert not [name for name in loaded if name.split(".")[0] in {"qgis", "PyQt5", "PyQt6", "osgeo"}]


def test_it_starts_as_a_module_of_the_plugin(tmp_path):
    (tmp_path / "doorstep").symlink_to(ROOT)
    command = [sys.executable, "-m", "doorstep.processing_provider.scale", tmp_path / "none.toml"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 1 and "none.toml cannot be read" in done.stderr and "Traceback" not in done.stderr


WITHOUT = """
import importlib.abc, runpy, sys

class None_(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "distributed":
            raise ModuleNotFoundError(name="distributed")

sys.meta_path.insert(0, None_())
sys.argv[:] = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def test_a_missing_package_is_one_sentence_with_the_line_that_installs_it(tmp_path):
    (tmp_path / "run.json").write_text("{}", encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", WITHOUT, SHELL, tmp_path / "run.json"], capture_output=True, text=True)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "distributed (not installed)" in done.stderr and '"dask[distributed]"' in done.stderr


def test_what_nobody_expected_is_kept_with_the_region(five, monkeypatch):
    from doorstep.processing_provider.scale import region

    one = region.gathered

    def gathered(job, notes):
        if job.region.name == "r0002":
            raise ZeroDivisionError("by nothing")
        return one(job, notes)

    monkeypatch.setattr(region, "gathered", gathered)
    made = here(five, OUTPUT="bug")
    assert [found.status for found in made.values()] == ["done", "done", "failed", "done", "done"]
    assert "Something unexpected went wrong (ZeroDivisionError: by nothing)" in str(table.why(made["r0002"]))
    assert "in gathered" in (five / "bug" / "records" / "r0002.json").read_text()


def test_what_is_said_by_default_and_by_name_is_the_same_run(five):
    from doorstep.processing_provider.scale import records

    named = {"SEED": 1.0, "WEIGHT": 0, "DRAWS": "1", "OPTIMIZATION": True, "FORMAT": 0, "HOUSEHOLDS_FIELD": ["homes"]}
    assert records.key({"HOUSEHOLDS_FIELD": "homes"}, "a") == records.key(named, "a")
    assert records.key({"HOUSEHOLDS_FIELD": "homes", "SEED": 2}, "a") != records.key(named, "a")


def test_of_a_file_with_several_layers_one_is_named(five, tmp_path):
    for region in ("r0000", "r0001"):
        for name in INPUTS.values():
            layer = files.read(files.Source(str(five / name / f"{region}.parquet")))
            files.write(str(tmp_path / name / f"{region}.gpkg"), name, layer.table, layer.crs)
        merged = tmp_path / "all" / f"{region}.gpkg"
        merged.parent.mkdir(exist_ok=True)
        merged.write_bytes((tmp_path / "buildings" / f"{region}.gpkg").read_bytes())
        import pyogrio

        for name in ("zones", "households"):
            layer = files.read(files.Source(str(five / name / f"{region}.parquet")))
            shapes = (
                {"geometry_name": "geometry", "geometry_type": "Polygon", "crs": "EPSG:26915"}
                if name == "zones"
                else {}
            )
            pyogrio.write_arrow(layer.table, merged, layer=name, driver="GPKG", append=False, **shapes)
    made = here(tmp_path, **{name: f"all|layername={layer}" for name, layer in INPUTS.items()})
    assert {one.status for one in made.values()} == {"done"}
    made = here(tmp_path, INPUT="all", OUTPUT="which")
    assert "r0000.gpkg has the layers buildings, zones, households; say which" in str(table.why(made["r0000"]))
