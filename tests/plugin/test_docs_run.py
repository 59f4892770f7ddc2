"""What the documentation tells to run runs: tutorials, a command for each algorithm, recipes, and Python.

The sample town stands in for the files that a page only names. The tutorial of the population base has a test of its own.
"""

import json
import os
import re
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest
from documented import ALL, DOCS, blocks, code, commands, name, text
from qgis.core import Qgis, QgsProject, QgsVectorLayer

from register_package import ROOT

HANGS = 1800
"""Seconds after which a block of commands hangs; none takes more than thirty on a machine that has nothing else to do."""
SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"
REGISTERS = ROOT / "resources" / "registers"
SPACE, SERVICES = REGISTERS / "sample_registers.gpkg", REGISTERS / "sample_services.gpkg"
RUN = {"tutorial", "commands", "recipes", "own-data", "population-base-services"}
"""Guides whose commands run here."""
ELSEWHERE = {"population-base-tutorial", "quickstart.fr", "quickstart.zh"}
"""Guides whose commands run in tests/algorithms/registers/test_tutorial.py and test_quickstart.py."""
NAMED = {
    "buildings": (SAMPLE, "SELECT buid, height, storeys AS levels, geom FROM buildings"),
    "zones": (SAMPLE, "SELECT blockid AS id, blockid AS GEOID20, pop, households AS hh, geom FROM zones"),
    "blocks": (SAMPLE, "SELECT blockid AS GEOID20, pop, households AS hh, geom FROM zones"),
    "cells": (SAMPLE, "SELECT pop AS ind, pop AS population, geom FROM zones"),
    "list_2026": (SAMPLE, "SELECT * FROM households"),
    "flood": (SPACE, "SELECT name, geom FROM districts"),
    "ways": (SERVICES, "SELECT * FROM ways"),
    "schools": (SERVICES, "SELECT school AS code, seats, geom FROM schools"),
}
"""Files that pages name, and what of the sample town stands in for them."""


def shell(lines: str, folder: Path, **more) -> str:
    """Run lines in a folder, where `qgis_process` is that of the checkout; return what they print."""
    programs = folder / "programs"
    programs.mkdir(exist_ok=True)
    program = programs / "qgis_process"
    program.write_text(f'#!/bin/sh\nexec "{ROOT}/scripts/qgis_process" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    around = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}
    begin = ["bash", "-e", "-o", "pipefail", "-c", lines]
    done = subprocess.run(
        begin, cwd=folder, env=around, capture_output=True, text=True, timeout=HANGS, check=False, **more
    )
    assert done.returncode == 0, f"{lines}\n{done.stderr}"
    return done.stdout


def as_here(lines: str) -> str:
    """Return lines of a page with the scripts and resources of this checkout."""
    return re.sub(r"(?<![\w/])(scripts|resources)/", rf"{ROOT}/\1/", lines)


@pytest.fixture(scope="module")
def base(tmp_path_factory) -> Path:
    """The folder into which `make demo` would put the base of the sample town."""
    folder = tmp_path_factory.mktemp("demo")
    shell(as_here(f"scripts/demo_persons '{folder}'"), folder)
    return folder


@pytest.fixture(scope="module")
def place(tmp_path_factory, base) -> Path:
    """A folder with the files that pages name."""
    from osgeo import gdal

    folder = tmp_path_factory.mktemp("place")
    for file, (source, sql) in NAMED.items():
        written = gdal.VectorTranslate(str(folder / f"{file}.gpkg"), str(source), SQLStatement=sql, layerName=file)
        assert written is not None, file
    for town in ("here", "there"):
        (folder / "towns" / town).mkdir(parents=True)
        for file in ("buildings", "zones"):
            (folder / "towns" / town / f"{file}.gpkg").write_bytes((folder / f"{file}.gpkg").read_bytes())
    (folder / "town.gpkg").write_bytes((base / "population-base" / "base.gpkg").read_bytes())
    shell(
        "qgis_process run doorstep:estimatepopulation --INPUT=buildings.gpkg --ZONES=blocks.gpkg --ZONE_ID_FIELD=GEOID20 "
        "--POPULATION_FIELD=pop --HOUSEHOLDS_FIELD=hh --OUTPUT=estimate_2026.gpkg\n"
        "qgis_process run doorstep:allocatehouseholdsoptimization --INPUT=estimate_2026.gpkg --HOUSEHOLDS=list_2026.gpkg "
        "--OUTPUT=allocated_2025.gpkg --OUTPUT_HOUSEHOLDS=households_2025.gpkg\n"
        "qgis_process run doorstep:aggregatepopulation --BASE=town.gpkg --DATE=2025-06-30 --PROTECTION=1 --KEY=k --OUTPUT=counts.csv",
        folder,
    )
    return folder


def test_the_commands_of_every_page_run_somewhere(provider):
    """Those of the algorithms' pages are taken from these guides."""
    having = {page.stem for page in ALL if commands(page) and page.parent != DOCS / "algorithms"}
    assert having == RUN | ELSEWHERE
    titles = {algorithm.displayName() for algorithm in provider.algorithms()}
    assert set(re.findall(r"^### (.+)$", text(DOCS / "commands.md"), re.MULTILINE)) <= titles
    for algorithm in provider.algorithms():
        assert blocks(DOCS / "algorithms" / f"{algorithm.name()}.md"), f"{algorithm.name()}: add it to docs/commands.md"


@pytest.mark.slow
def test_the_commands_of_the_tutorial_run(tmp_path):
    lines = "".join(block for block in blocks(DOCS / "tutorial.md"))
    shell(as_here(lines), tmp_path)
    asked = set(re.findall(r"=demo/([\w.]+)", lines))
    assert asked <= {path.name for path in (tmp_path / "demo").iterdir()}
    assert len(asked) > 8


@pytest.mark.slow
def test_the_command_of_each_algorithm_runs_and_prints_what_the_page_says(base):
    first, *others = blocks(DOCS / "commands.md")
    begin = as_here(re.sub(r"=demo\b", f"={base}", first))
    told, found = {}, {}
    for block in others:
        if block.startswith("scripts/"):
            printed = shell(begin + as_here(block), base)
            numbers = dict(re.findall(r"^([\w:]+):\t(.+)$", printed.rpartition("Results")[2], re.MULTILINE))
            continue
        for key, value in re.findall(r"^([\w:]+): (.+)$", block, re.MULTILINE):
            digits = len(value.partition(".")[2])
            told[block, key] = float(value)
            found[block, key] = round(float(numbers[key]), digits)
    # All at once, so that one run tells every number of the page that has changed.
    assert found == told
    assert len(told) > 20


@pytest.mark.slow
def test_the_commands_on_data_of_your_own_run(place, tmp_path):
    for page in ("own-data", "population-base-services"):
        for block in blocks(DOCS / f"{page}.md"):
            shell(as_here(block), place)
    assert (place / "report.html").is_file()
    recipes = [block for block in blocks(DOCS / "recipes.md") if "qgis_process" in block or "scripts/" in block]
    assert len(recipes) > 6
    record = {"INPUT": "buildings.gpkg", "ZONES": "zones.gpkg", "POPULATION_FIELD": "pop", "OUTPUT": "again.gpkg"}
    (place / "people.json").write_text(json.dumps({"inputs": record}), encoding="utf-8")
    for block in recipes:
        lines = as_here(block).replace("/tmp/again", f"'{tmp_path}/again'").replace("--KEY=…", "--KEY=k")
        lines = lines.replace("qgis_process plugins enable doorstep\n", "")  # scripts/qgis_process has done it
        if " - <people.json" in lines and Qgis.QGIS_VERSION_INT < 32400:
            continue  # takes no JSON, as the page says
        shell(lines, place)
    assert not (place / "failed.txt").exists()
    assert len(list(place.glob("towns/*/people.gpkg"))) == 2
    assert {"people.gpkg", "counts.csv"} <= {path.name for path in (tmp_path / "again").iterdir()}


@pytest.mark.slow
def test_the_python_of_the_recipes_runs(place, provider, qgis_new_project, monkeypatch, capsys):
    monkeypatch.chdir(place)
    first, second = blocks(DOCS / "recipes.md", "python")
    exec(compile(first, "recipes.md", "exec"), {"QgsProject": QgsProject})
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.featureCount() == 1221
    assert capsys.readouterr().out.strip() == "4231"
    written = QgsVectorLayer(str(place / "estimate_2026.gpkg"), "estimate", "ogr")
    seen = {"iface": SimpleNamespace(activeLayer=lambda: written)}
    exec(compile(second, "recipes.md", "exec"), seen)
    assert [f["pop_int"] for f in seen["again"]["OUTPUT"].getFeatures()] == [
        f["pop_int"] for f in written.getFeatures()
    ]


def test_the_python_that_turns_answers_of_the_census_into_tables_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    place = ["state", "county", "tract", "block"], ["01", "167", "720100", "1000"]
    for file, names in (("pl", ["P1_001N", "H1_002N"]), ("dhc", ["H9_002N", "H9_003N"])):
        answer = [[*names, *place[0]], ["12", "5", *place[1]]]
        Path(f"{file}.json").write_text(json.dumps(answer), encoding="utf-8")
    (block,) = blocks(DOCS / "data.md", "python")
    exec(compile(block, "data.md", "exec"), {})
    table = QgsVectorLayer(str(tmp_path / "pl.csv"), "pl", "ogr")
    assert [f.name() for f in table.fields()] == ["GEOID20", "P1_001N", "H1_002N"]
    assert [f.attributes() for f in table.getFeatures()] == [["011677201001000", 12, 5]]
    assert (tmp_path / "dhc.csv").read_text(encoding="utf-8").splitlines()[1] == "011677201001000,12,5"


def not_there(page: Path) -> list:
    """Files, targets of make and options of scripts that a page names and that are not there.

    Options of qgis_process are parameters, which test_docs_site.py looks up; those of `scripts/test` are pytest's.
    """
    targets = set(re.findall(r"^([\w-]+):", text(ROOT / "Makefile"), re.MULTILINE))
    found = []
    for line in code(page):
        files = re.findall(r"(?<![\w/])((?:scripts|tests|resources|docs)/[\w./-]*\w)", line)
        found += [file for file in files if not (ROOT / file).exists()]
        made = re.findall(r"(?:^|\s)make ((?:[a-z][\w-]* ?)+)(?=\s|#|$)", line)
        found += [one for names in made for one in names.split() if one not in targets]
        script = re.search(r"(?<![\w/])scripts/(?!qgis_process|test\b)[\w.]+(.*)", line)
        options = re.findall(r"(?<=\s)--[a-z][\w-]*", script[1]) if script else []
        programs = [path for path in files if path.startswith("scripts/") or path.endswith(".py")]
        sources = [ROOT / f"{path}{ending}" for path in programs for ending in ("", ".py")]
        known = "".join(text(path) for path in sources if path.is_file())
        found += [option for option in options if option not in known]
    return found


def test_scripts_targets_and_options_that_pages_name_are_there():
    wrong = {name(page): not_there(page) for page in ALL}
    assert {page: found for page, found in wrong.items() if found} == {}


def test_a_script_a_target_and_an_option_that_are_not_there_are_found(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        "`scripts/none` `make test cake`\n\n```\nscripts/matrix --steps \\\n  --cream\n```\n", encoding="utf-8"
    )
    assert sorted(not_there(page)) == ["--cream", "cake", "scripts/none"]
