"""An empty base, and one with the places, buildings and known addresses of the sample town."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest
from town_registers import US, create, step, table


@pytest.fixture
def base(provider, tmp_path) -> str:
    return create(tmp_path)


@pytest.fixture(scope="session")
def _town(provider, tmp_path_factory) -> str:
    path = create(tmp_path_factory.mktemp("town"))
    old = {"LEVELS": [table("town"), table("districts_2019")], "DATE": "2019-01-01"}
    new = {
        "LEVELS": [table("town"), table("districts"), table("blocks")],
        "BUILDINGS": table("buildings"),
        "OTHER_SPACES": [table("streets")],
        "DATE": "2021-04-09",
    }
    for layers in (old, new):
        step("loadspace", BASE=path, NAME_FIELD="name", **layers)
    step(
        "matchaddresses",
        BASE=path,
        INPUT=table("addresses"),
        ADDRESS_FIELDS=["number", "road", "postcode"],
        PROFILE=US,
        DATE="2021-04-09",
        OUTPUT="memory:",
    )
    return path


@pytest.fixture
def town(provider, _town, tmp_path) -> str:
    """A base with the places of 2019 and of today, the buildings and the known addresses of the sample town."""
    return str(shutil.copy(_town, tmp_path / "town.gpkg"))


@pytest.fixture
def ask():
    """Rows of a question to a base."""

    def rows(path, sql, *values) -> list:
        with closing(sqlite3.connect(path)) as database:
            return database.execute(sql, values).fetchall()

    return rows
