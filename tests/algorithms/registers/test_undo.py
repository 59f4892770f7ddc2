"""The algorithm that takes the last batch of a base back."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from layers import refusal
from town_registers import step, table

from doorstep.processing_provider.store.schema import TABLES


def rows(path) -> dict:
    with closing(sqlite3.connect(path)) as base:
        names = [name for name in TABLES if name not in ("change_batch", "meta")]
        return {
            **{name: base.execute(f'SELECT * FROM "{name}" ORDER BY fid').fetchall() for name in names},
            "tree": base.execute("SELECT * FROM rtree_building_geom ORDER BY id").fetchall(),
            "count": base.execute("SELECT * FROM gpkg_ogr_contents WHERE table_name <> 'change_batch'").fetchall(),
        }


def test_places_and_buildings_that_were_loaded_are_as_before(base):
    before = rows(base)
    step(
        "loadspace", BASE=base, LEVELS=[table("town"), table("blocks")], BUILDINGS=table("buildings"), DATE="2020-01-01"
    )
    loaded = rows(base)
    step("loadspace", BASE=base, LEVELS=[table("town"), table("districts"), table("blocks")], DATE="2021-01-01")
    assert rows(base) != loaded
    assert step("undobatch", BASE=base)["UNDONE"] == 3
    assert rows(base) == loaded
    assert step("undobatch", BASE=base)["UNDONE"] == 2
    assert rows(base) == before


def test_what_cannot_be_undone_is_said(base, tmp_path):
    step("loadspace", BASE=base, LEVELS=[table("town")])
    assert "not the last one" in refusal("undobatch", BASE=base, BATCH=7)
    step("undobatch", BASE=base)
    assert "no batch" in refusal("undobatch", BASE=base)
    assert "does not exist" in refusal("undobatch", BASE=base, VAULT=str(tmp_path / "none.sqlite"))
