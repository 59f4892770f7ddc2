"""A text that is not UTF-8 is told by its column: what is in it may be somebody's name."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import extracting as town
import pytest
from correcting import applied, edit, handed
from extracting import DAY

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.store import access_log, patterns, vault, vault_file
from doorstep.processing_provider.store.geopackage import GeoPackageBase

LATIN = "CAST(x'4dfc6c6c6572' AS TEXT)"
"""Müller, as programs of another century write it."""


@pytest.fixture
def base(tmp_path):
    return town.made(tmp_path)


def refused(of, words):
    with pytest.raises(DoorstepError, match=words) as raised:
        of()
    said = str(raised.value)
    assert "UTF-8" in said and "ller" not in said and "missing" not in said


def test_of_a_base(base):
    edit(base, f"UPDATE building SET name = {LATIN} WHERE buid = 'b-east'")
    with GeoPackageBase(base) as opened:
        refused(lambda: opened.current("building", ("name",)), "has a text that is not UTF-8 .*column 'name'")
        question = patterns.asked(opened, "MATCH (b:building) RETURN b.name", DAY)
        refused(lambda: patterns.answers(base, question), "cannot be asked")
        opened.begin("test", DAY)
        refused(
            lambda: opened.replace("building", ("buid", "name"), [("b-east", "x")], "footprints"), "a text that is not"
        )


def test_of_an_extract(base, tmp_path):
    out = handed(base, tmp_path / "out.gpkg")
    edit(out, f"UPDATE building SET name = {LATIN} WHERE buid = 'b-east'")
    refused(lambda: applied(base, out), "cannot be read .*column 'name'")


def test_of_the_log(base):
    with GeoPackageBase(base) as opened:
        opened.begin("test", DAY)
        access_log.log(opened, "office", "visits", "", 1)
        opened.count(1, 0)
        opened.commit()
    edit(base, f"UPDATE access_log SET who = {LATIN}")
    with GeoPackageBase(base) as opened:
        refused(lambda: access_log.check(opened), "column 'who'")


def test_of_a_vault(tmp_path):
    path = str(tmp_path / "vault.sqlite")
    vault.create(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(f"INSERT INTO vault VALUES ('odd', {LATIN})")
    refused(lambda: vault_file.described(path), "is damaged")
