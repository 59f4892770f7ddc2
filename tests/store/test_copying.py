"""A base that goes from a file to a server and back has the rows that it had."""

from __future__ import annotations

import pytest
from asking import asked_town
from shapely import MultiPolygon, box

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.store import access_log, undoing
from doorstep.processing_provider.store.bases import base_at
from doorstep.processing_provider.store.copying import copy
from doorstep.processing_provider.store.schema import TABLES
from doorstep.processing_provider.store.shapes import functions, head, packed

# CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0))
CURVE = head(32615, 1) + bytes.fromhex(
    "010a0000000100000001080000000500000000000000000000000000000000000000000000000000f03f000000000000f03f0000000000000040"
    "0000000000000000000000000000f03f000000000000f0bf00000000000000000000000000000000"
)


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


HAND = {
    "numbers below one, and the largest": ("INSERT INTO person (fid, pid) VALUES (?, ?)", [(-5, "n"), (0, "z"), (2**63 - 1, "h")]),
    "numbers": (
        "UPDATE building SET storeys = ? WHERE fid = ?",
        [(1e308, 1), (-0.0, 2), (float("inf"), 3), (5e-324, 4), (0.1 + 0.2, 5), (-(2**63), 6)],
    ),
    "whole numbers": ("UPDATE person SET birth_year = ? WHERE fid = ?", [(2**63 - 1, 1), (-(2**63), 2)]),
    "texts": (
        "UPDATE person SET ethnicity = ? WHERE fid = ?",
        list(zip(("a\tb\nc\r\nd'\"", "\\N", "\\.", "", "\u2028\x85\x0b\x1c中😀e\u0301", " \t ", "%s {} ?", "\\x41"
            , "\x7f\x01"), range(1, 10))),
    ),
    "days": (
        "UPDATE person SET died = ? WHERE fid = ?",
        list(zip(("2024", "2024-06", "0999-01-01", "20240101", "007", " ", ""), range(1, 8))),
    ),
    "names of rows": ("UPDATE person SET uid = ? WHERE fid = ?", [("person.3x", 1), (None, 2), ("x", 3), ("person.9", 4)]),
    "shapes": ("UPDATE building SET geom = ? WHERE fid = ?", [(bytes(packed([MultiPolygon([box(0.1, 1e-9, 1e7, 1 / 3)])], 32615)[0]), 1),
        (None, 2)]),
}  # fmt: skip


def by_hand(path, sql, values):
    """Edit a base as other programs do."""
    with base_at(str(path)) as base:
        for name, function in functions().items():
            base.database.create_function(name, 1, function)
        base.database.executemany(sql, values)


@pytest.mark.parametrize("sql, values", HAND.values(), ids=HAND)
def test_what_somebody_has_written_by_hand_is_copied_as_it_is(town, tmp_path, office_server, sql, values):
    by_hand(town, sql, values)
    address, back = office_server.address(), str(tmp_path / "back.gpkg")
    for of, to in (
        (town, address),
        (address, back),
        (address, office_server.address()),
        (back, str(tmp_path / "again.gpkg")),
    ):
        with base_at(of) as base:
            copy(base, to)
        assert whole(to) == whole(town)


@pytest.mark.parametrize(
    "sql, value, why",
    [
        ("UPDATE building SET storeys = ? WHERE fid = 3", "three", "Row 3 of table building has in column storeys what is no number"),
        ("UPDATE person SET birth_year = ? WHERE fid = 3", "about 1950", "Row 3 of table person has in column birth_year"),
        ("UPDATE person SET birth_year = ? WHERE fid = 3", 1950.5, "Row 3 of table person has in column birth_year"),
        ("UPDATE person SET birth_year = ? WHERE fid = 3", 1e300, "Row 3 of table person has in column birth_year"),
        ("UPDATE person SET ethnicity = ? WHERE fid = 3", b"\0\xff", "Row 3 of table person has bytes in column ethnicity"),
        ("UPDATE building SET geom = ? WHERE fid = 3", CURVE, "Row 3 of table building has a shape that cannot be copied"),
        ("UPDATE building SET geom = ? WHERE fid = 3", b"GP no shape at all", "Row 3 of table building has a shape"),
    ],
)  # fmt: skip
def test_what_a_server_does_not_keep_is_said_with_its_row(town, office_server, sql, value, why):
    by_hand(town, sql, [(value,)])
    address = office_server.address()
    with base_at(town) as base, pytest.raises(DoorstepError, match=why) as error:
        copy(base, address)
    assert "about 1950" not in str(error.value)
    with pytest.raises(DoorstepError, match="is no population base"):
        base_at(address)


def test_a_copy_is_of_one_moment(town, tmp_path, office_server, monkeypatch):
    """Whoever writes meanwhile is in it with all of a batch, or not at all."""
    address, back = office_server.address(), str(tmp_path / "back.gpkg")
    with base_at(town) as base:
        copy(base, address)
    before, written = whole(address), []

    def write(*_) -> None:
        if not written:
            written.append(1)
            with base_at(address) as other:
                other.begin("meanwhile", "2024-08-01")
                other.insert("person", ("pid",), [("late",)])
                other.insert("address", ("address",), [("late",)])
                other.insert("tag", ("pid", "tag"), [("late", "late")])
                assert other.commit()

    with base_at(address) as base:
        copy(base, back, write)
    assert written and whole(back) == before != whole(address)
