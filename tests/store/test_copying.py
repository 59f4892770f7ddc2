"""A base that goes from a file to a server and back has the rows that it had."""

from __future__ import annotations

import pytest
from asking import asked_town

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.store import access_log, undoing
from doorstep.processing_provider.store.bases import base_at
from doorstep.processing_provider.store.copying import copy
from doorstep.processing_provider.store.schema import TABLES


def whole(path) -> dict:
    """All rows of all tables, shapes as their bytes behind the head."""
    found = {}
    with base_at(str(path)) as base:
        for name, table in TABLES.items():
            columns = ", ".join(f'"{column}"' for column in ("fid", *table.all_columns))
            rows = base.query(f'SELECT {columns} FROM "{name}" ORDER BY fid')
            found[name] = [tuple(str(v) if isinstance(v, int) else v for v in row) for row in rows]
            if table.geometry:
                shapes = base.query(f'SELECT geom FROM "{name}" ORDER BY fid')
                found[name] += [None if shape is None else shape[-60:] for (shape,) in shapes]
    return found


@pytest.fixture
def town(tmp_path):
    path, _ = asked_town(tmp_path)
    with base_at(path) as base:
        base.begin("test", "2024-07-01")
        base.end("person", ["person.5"])
        access_log.log(base, "ann", "to try", "MATCH", 3)
        base.commit()
    return path


def test_there_and_back(town, tmp_path, office_server):
    address, back = office_server.address(), str(tmp_path / "back.gpkg")
    with base_at(town) as base:
        rows = copy(base, address)
    with base_at(address) as base:
        copy(base, back)
    first = whole(town)
    assert rows == sum(len(rows) for name, rows in first.items() if not TABLES[name].geometry) + sum(
        len(rows) // 2 for name, rows in first.items() if TABLES[name].geometry
    )
    assert whole(address) == first
    assert whole(back) == first


def test_the_copy_goes_on_as_the_base_would(town, office_server):
    address = office_server.address()
    with base_at(town) as base:
        copy(base, address)
    for path in (town, address):
        with base_at(path) as base:
            number = base.begin("more", "2024-08-01")
            base.insert("person", ("pid", "sex"), [("p900", "female"), ("p901", None)])
            base.end("person", ["person.7"])
            access_log.log(base, "ann", "to go on", "MATCH", 1, "2024-08-01T00:00:00.000Z")
            assert base.commit()
            assert access_log.check(base).sound
    here, there = whole(town), whole(address)
    for name in ("person", "change_row", "access_log"):
        assert there[name] == here[name] and number == 3
    before = here
    for path in (town, address):
        with base_at(path) as base:
            assert undoing.undo(base) == 3
    assert whole(town)["person"] == whole(address)["person"] != before["person"]


def test_a_copy_that_fails_leaves_nothing(town, office_server):
    def stop(share, _):
        if share > 0.3:
            raise KeyboardInterrupt

    address = office_server.address()
    with base_at(town) as base, pytest.raises(KeyboardInterrupt):
        copy(base, address, stop)
    with pytest.raises(DoorstepError, match="is no population base"), base_at(address):
        pass
