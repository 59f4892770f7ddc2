"""An empty base, and a small town of two levels: a square of 200 m in four of 100 m, with three buildings."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest


@pytest.fixture
def base(provider, tmp_path) -> str:
    from layers import CRS
    from qgis import processing

    path = str(tmp_path / "base.gpkg")
    return processing.run("doorstep:createpopulationbase", {"CRS": CRS, "BASE": path})["BASE"]


@pytest.fixture
def ask():
    """Rows of a question to a base."""

    def rows(path, sql, *values) -> list:
        with closing(sqlite3.connect(path)) as database:
            return database.execute(sql, values).fetchall()

    return rows
