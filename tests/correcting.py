"""An extract for the field, as it goes out of the base of `extracting`, as it is edited, and as it comes back."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from extracting import DAY, LATER

from doorstep.processing_provider.store import correcting, extract_file, extract_meta, extracting
from doorstep.processing_provider.store.bases import base_at
from doorstep.processing_provider.store.extracting import Asked
from doorstep.processing_provider.store.offers import read_profiles
from doorstep.processing_provider.store.shapes import functions


def handed(base, path, **more):
    """An extract for the field."""
    profile = read_profiles()["field"]
    with base_at(base) as opened:
        opened.begin("extractbase", DAY)
        wanted = Asked(profile, DAY, "door to door", **more)
        taken = extracting.take(opened, wanted)
        number, key = extract_meta.identity(opened)
        opened.count(1, 0)
        meta = extract_meta.describe(opened, wanted, number, profile.days)
        extract_file.write(str(path), extract_meta.system_of(opened), meta, key, profile.columns, taken.rows)
        opened.commit()
    return path


def edit(path, *statements):
    """Edit a file as any program does that knows SQLite."""
    with closing(sqlite3.connect(path)) as database:
        for name, function in functions().items():
            database.create_function(name, 1, function, deterministic=True)
        for statement in statements:
            sql, values = statement if isinstance(statement, tuple) else (statement, ())
            assert database.execute(sql, values).rowcount > 0, sql
        database.commit()


def applied(base, path, day=LATER, source="field", prefer=False):
    """What became of the corrections of a file, and whether anything changed."""
    with base_at(base) as opened:
        meta = opened.meta()
        extract = extract_file.read(str(path), meta["extract_key"], meta["base_id"], day)
        opened.begin("applychanges", day)
        lines = correcting.apply(opened, extract, source, prefer)
        return lines, opened.commit()


def told(lines):
    """Lines as (table, column, state), with what is in the way of those that are refused."""
    return sorted(
        (one.table, one.column, one.state, str(one.why) if one.why and one.state != "conflict" else "") for one in lines
    )


def now(base, table, columns, where="1"):
    """Rows of a base that hold."""
    with closing(sqlite3.connect(base)) as database:
        return database.execute(
            f'SELECT {columns} FROM "{table}" WHERE valid_to IS NULL AND {where} ORDER BY 1'
        ).fetchall()
