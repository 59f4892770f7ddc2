"""Inputs that are damaged are not read in part."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing

from layers import SAMPLE, column, refusal, rows, run, save
from written import BUILDINGS, GIVEN


def damaged(path, page=70):
    content = bytearray(SAMPLE.read_bytes())
    content[page * 4096 : (page + 1) * 4096] = b"\xff" * 4096
    path.write_bytes(content)
    return f"{path}|layername=buildings"


def test_a_damaged_geopackage_is_not_read_in_part(provider, tmp_path):
    said = refusal("estimatepopulation", **{**GIVEN, "INPUT": damaged(tmp_path / "d.gpkg")}, OUTPUT="memory:")
    assert said.startswith("Layer 'd' is damaged: ") and f"of its {BUILDINGS:,} rows can be read" in said


def test_a_count_that_is_not_up_to_date_is_no_damage(provider, tmp_path):
    path = tmp_path / "s.gpkg"
    shutil.copyfile(SAMPLE, path)
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE gpkg_ogr_contents SET feature_count = 2000 WHERE table_name = 'buildings'")
        database.commit()
    made = run("estimatepopulation", **{**GIVEN, "INPUT": f"{path}|layername=buildings"})
    assert len(rows(made["OUTPUT"])) == BUILDINGS


def test_deleted_rows_of_a_shapefile_are_no_damage(town, tmp_path):
    path = save(town.buildings, tmp_path / "b.shp", "ESRI Shapefile")
    with open(tmp_path / "b.dbf", "r+b") as file:
        head = file.read(12)
        start, width = int.from_bytes(head[8:10], "little"), int.from_bytes(head[10:12], "little")
        file.seek(start + 5 * width)
        file.write(b"*")
    made = run("estimatepopulation", **{**town.estimate, "INPUT": path})
    assert column(made["OUTPUT"], "buid") == ["a1", "a2", "a3", "b1", "b2"]


def test_a_shapefile_whose_table_is_cut_is_refused(town, tmp_path):
    path = save(town.buildings, tmp_path / "b.shp", "ESRI Shapefile")
    with open(tmp_path / "b.dbf", "r+b") as file:
        file.truncate(os.path.getsize(tmp_path / "b.dbf") // 2)
    said = refusal("estimatepopulation", **{**town.estimate, "INPUT": path}, OUTPUT="memory:")
    assert "is damaged: its table" in said
