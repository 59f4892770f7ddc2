"""Whatever is written into an extract: the base keeps its keys, says what it did, and a batch taken back leaves the rows from before."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import extracting as town
import pytest
from correcting import applied, handed, now
from extracting import whole
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.offers import read_profiles
from doorstep.processing_provider.store.schema import TABLES
from doorstep.processing_provider.store.shapes import functions
from doorstep.processing_provider.store.undoing import undo

FIELD = read_profiles()["field"]
TEXTS = (
    None, "", " ", "dw-east-1", "dw-east-3", "dw-west-1", "dw-new", "b-east", "b-west", "b-lost", "b-new", "addr-east", "addr-west",
    "pid-east-anna", "pid-west-carla", "pid-nowhere-dora", "pid-east-dead", "2025-07-01", "2024-05", "2024-13", "2030-01-01", "dwelling",
    "work", "X", "1", "health", "residency", "7", "ground", 0, 3, -1, 2.5, 1e300, "O'Brien; DROP TABLE person", "面", "a\0b", b"\x00\xff",
)  # fmt: skip
VALUES = st.sampled_from(TEXTS)
TABLE = st.sampled_from(sorted(FIELD.columns))


@st.composite
def edits(draw):
    """One edit: a value, a row more, a row less, a row twice, or another number."""
    table = draw(TABLE)
    columns = [name for name in FIELD.columns[table] if name != "geom"]
    kind = draw(st.sampled_from(("set", "set", "set", "add", "add", "delete", "copy", "uid", "number")))
    names = draw(st.lists(st.sampled_from(columns), min_size=1, max_size=4, unique=True))
    return kind, table, tuple(names), tuple(draw(VALUES) for _ in names), draw(st.integers(0, 5))


def made_of(database, kind, table, names, values, at):
    """Do an edit to the row at a place, where there is one."""
    rows = database.execute(f'SELECT fid FROM "{table}" ORDER BY fid LIMIT 1 OFFSET ?', (at,)).fetchall()
    fid = rows[0][0] if rows else -1
    if kind == "set":
        said = ", ".join(f'"{name}" = ?' for name in names)
        database.execute(f'UPDATE "{table}" SET {said} WHERE fid = ?', (*values, fid))
    elif kind == "add":
        listed = ", ".join(f'"{name}"' for name in names)
        database.execute(f'INSERT INTO "{table}" ({listed}) VALUES ({", ".join("?" * len(names))})', values)
    elif kind == "delete":
        database.execute(f'DELETE FROM "{table}" WHERE fid = ?', (fid,))
    elif kind == "copy":
        listed = ", ".join(f'"{name}"' for name in ("uid", *names))
        database.execute(f'INSERT INTO "{table}" ({listed}) SELECT {listed} FROM "{table}" WHERE fid = ?', (fid,))
    elif kind == "uid":
        database.execute(f'UPDATE "{table}" SET uid = ? WHERE fid = ?', (values[0], fid))
    else:
        database.execute(f'UPDATE "{table}" SET fid = fid + 1000 WHERE fid = ?', (fid,))


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    folder = tmp_path_factory.mktemp("town")
    base = town.made(folder)
    return base, handed(base, folder / "out.gpkg")


@given(st.lists(edits(), min_size=1, max_size=12), st.booleans())
def test_apply_then_undo_is_what_was_before(pair, these, prefer):
    with tempfile.TemporaryDirectory() as folder:
        base, out = (str(shutil.copy(path, folder)) for path in pair)
        with closing(sqlite3.connect(out)) as database:
            for name, function in functions().items():
                database.create_function(name, 1, function, deterministic=True)
            for edit in these:
                made_of(database, *edit)
            database.commit()
        before = whole(base)
        kept = whole(base, "valid_to")
        lines, changed = applied(base, Path(out), prefer=prefer)
        assert changed == any(line.state == "applied" for line in lines)
        after = whole(base, "valid_to")
        for table, rows in kept.items():
            assert {fid: after[table][fid] for fid in rows} == rows, table
        for table in ("building", "dwelling", "tag", "floor", "address_building"):
            key = ", ".join(f'coalesce("{name}", 0)' for name in TABLES[table].key)
            rows = now(base, table, key)
            assert len(set(rows)) == len(rows), table
        homes = now(base, "lives_in", "pid, dwid, buid", "coalesce(until, '9') > '2025-07-05'")
        assert len({pid for pid, *_ in homes}) == len(homes)
        flats, houses = {d for (d,) in now(base, "dwelling", "dwid")}, {b for (b,) in now(base, "building", "buid")}
        for _, dwid, buid in homes:
            assert (dwid or buid) and (dwid is None or dwid in flats) and (buid is None or buid in houses)
        again, more = applied(base, Path(out), prefer=prefer)
        assert not more or prefer, [line for line in again if line.state == "applied"]
        with GeoPackageBase(base) as opened:
            for _ in range(int(changed) + int(more)):
                undo(opened)
        assert whole(base) == before
