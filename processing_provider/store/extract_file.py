"""An extract: a GeoPackage with a part of a base, and a seal by which the base knows it again.

Beside the tables that its profile lets out it has `meta`, which says what it is and until when it holds, and, where something may
be corrected, the rows as they went out (`SHADOW`): what was done to them outside is seen without the base as it was then. The seal
is over both, by a key that only the base has. Who has the file can read it, and edit it; what is edited here is refused later.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..engine.core import packages
from ..engine.core.errors import ReadError, SettingError
from ..engine.core.paths import sqlite_uri
from ..engine.services.field_values import plain
from .reasons import reason
from .schema import TABLES, TEXT, Table
from .shapes import LITTLE, functions, unpacked
from .standard import GEOMETRY, System, begun, make, names

shapely = packages.load("shapely")

KIND, SEAL, SHADOW = "doorstep extract", "seal", "extract_row"
META = (
    "kind", "format", "profile", "purpose", "made_at", "expires", "base", "batch", "source", "columns", "editable", "srs_id",
)  # fmt: skip
FORMAT = "1"
UNREAD = "?"
"""Stands for what is no shape where one should be."""
ANY_CRS = (0, -1)
"""Numbers of no coordinate reference system, which some programs write."""
AT_ONCE = 50_000
"""Rows that are compared together."""
Said = tuple[Any, ...]
"""Values of a row as they compare."""


@dataclass(frozen=True)
class Extract:
    """What an extract says of itself, and how its rows went out.

    Attributes
    ----------
    meta : dict of str to str
    columns, editable : dict of str to tuple of str
        By table; the uid is no column.
    out : dict of str to (dict of str to tuple)
        By table and uid, rows as they went out; empty where nothing may be corrected.
    back : dict of str to list of (uid, tuple)
        By table, rows as they are in the file now.
    shapes : dict of str to array of shapely geometries
        Of `back`.
    """

    meta: dict[str, str]
    columns: dict[str, tuple[str, ...]]
    editable: dict[str, tuple[str, ...]]
    out: dict[str, dict[str, Said]] = field(default_factory=dict)
    back: dict[str, list[tuple[str, Said]]] = field(default_factory=dict)
    shapes: dict[str, Any] = field(default_factory=dict)


def kinds(table: str, columns: Sequence[str]) -> list[str]:
    """Return the types of columns, '' of a shape."""
    return [TABLES[table].all_columns.get(column, "") for column in columns]


def comparable(table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[Said]:
    """Return rows as they compare; a shape is its text where it is a point, else a hash of it in normal form.

    Parameters
    ----------
    rows : iterable of sequences
        As SQLite gives them.
    """
    rows = list(rows)
    of = kinds(table, columns)
    found = [[plain(value, kind) if kind else value for value, kind in zip(row, of)] for row in rows]
    if GEOMETRY in columns and rows:
        at = list(columns).index(GEOMETRY)
        for row, text in zip(found, shape_texts(unpacked([_blob(row[at]) for row in rows]))):
            row[at] = UNREAD if text is None and _is_unread(row[at]) else text
    return [tuple(row) for row in found]


def shape_texts(shapes: Any) -> list[str | None]:
    """Return what stands for shapes where they are compared and listed."""
    shapes = shapely.normalize(shapely.force_2d(shapes))
    found: list[str | None] = []
    for shape in shapes:
        if shape is None or shape.is_empty:
            found.append(None)
        elif shape.geom_type == "Point":
            found.append(f"POINT ({shape.x!r} {shape.y!r})")
        else:
            single = shape.geoms[0] if shape.geom_type == "MultiPolygon" and len(shape.geoms) == 1 else shape
            found.append(f"{single.geom_type} {hashlib.sha256(shapely.to_wkb(single)).hexdigest()[:16]}")
    return found


def _is_unread(value: Any) -> bool:
    """Whether there is something in place of a shape that nobody can read; a shape without points is none."""
    blob = _blob(value)
    return value not in (None, "", b"") and (blob is None or unpacked([blob])[0] is None)


def _blob(value: Any) -> bytes | None:
    return value if isinstance(value, bytes) and len(value) > 8 and value[:2] == b"GP" else None


def write(
    path: str,
    system: System,
    meta: Mapping[str, str],
    key: str,
    columns: Mapping[str, Sequence[str]],
    rows: Mapping[str, Sequence[Sequence[Any]]],
) -> None:
    """Write an extract.

    Parameters
    ----------
    path : str
        File that does not exist yet.
    system : System
        Of the base.
    meta : mapping of str to str
        All of `META` but what is written here.
    key : str
        Of the base, for the seal.
    columns : mapping of str to sequence of str
        By table.
    rows : mapping of str to sequence
        By table, uid and values as SQLite has them, in their order.
    """
    editable = json.loads(meta["editable"])
    with begun(path, system) as database:
        run = database.execute
        for name, function in functions().items():
            database.create_function(name, 1, function, deterministic=True)
        run("PRAGMA temp_store = MEMORY")
        for table, of in columns.items():
            _fill(database, table, of, rows[table], system.srs_id)
        run("CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT)")
        if any(editable.values()):
            # Not listed in gpkg_contents: nobody needs to see it as a layer, and edit it.
            run(f"CREATE TABLE {SHADOW} (table_name TEXT NOT NULL, uid TEXT NOT NULL, said TEXT NOT NULL)")
            for table, of in columns.items():
                for start in range(0, len(rows[table]), AT_ONCE):
                    some = rows[table][start : start + AT_ONCE]
                    said = comparable(table, of, (row[1:] for row in some))
                    shadow = ((table, row[0], json.dumps(one)) for row, one in zip(some, said))
                    database.executemany(f"INSERT INTO {SHADOW} VALUES (?, ?, ?)", shadow)
        whole = {**meta, "kind": KIND, "format": FORMAT, "srs_id": str(system.srs_id)}
        whole[SEAL] = _seal(key, whole, _shadow_hash(database))
        database.executemany("INSERT INTO meta VALUES (?, ?)", sorted(whole.items()))
        run("UPDATE gpkg_contents SET last_change = ?", (f"{meta['made_at']}T00:00:00.000Z",))
        run("COMMIT")
        run("VACUUM")


def _fill(
    database: sqlite3.Connection, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]], srs_id: int
) -> None:
    layout = TABLES[table]
    own = {"uid": TEXT, **{name: layout.all_columns[name] for name in columns if name != GEOMETRY}}
    geometry = layout.geometry if GEOMETRY in columns else ""
    make(database, Table(table, own, ("uid",), geometry, holds=False), srs_id)
    marks = ", ".join("?" * (len(columns) + 1))
    database.executemany(f'INSERT INTO "{table}" ({names(["uid", *columns])}) VALUES ({marks})', rows)
    if geometry:
        tree = f"rtree_{table}_{GEOMETRY}"
        database.execute(
            "UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) = "
            f'(SELECT min(minx), max(maxx), min(miny), max(maxy) FROM "{tree}") WHERE table_name = ?',
            (table,),
        )


def _seal(key: str, meta: Mapping[str, str], shadow: str) -> str:
    said = json.dumps([[name, meta[name]] for name in META] + [shadow], ensure_ascii=True)
    return hmac.new(key.encode("ascii"), said.encode("ascii"), hashlib.sha256).hexdigest()


def _shadow_hash(database: sqlite3.Connection) -> str:
    if not database.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (SHADOW,)).fetchone():
        return ""
    found = hashlib.sha256()
    for row in database.execute(f"SELECT table_name, uid, said FROM {SHADOW} ORDER BY 1, 2, 3"):
        found.update(json.dumps(row, ensure_ascii=True, default=repr).encode("ascii"))
    return found.hexdigest()


@contextmanager
def _opened(path: str) -> Iterator[sqlite3.Connection]:
    try:
        with closing(sqlite3.connect(sqlite_uri(path, "ro"), uri=True)) as database:
            yield database
    except sqlite3.DatabaseError as error:
        raise ReadError(
            "extract_unread",
            "{path} cannot be read ({why}); close it in other programs, or fetch it again.",
            path=path,
            why=reason(error),
        ) from None


def said_of(path: str) -> dict[str, str]:
    """Return what an extract says of itself, nothing for what is none; nobody has looked at its seal."""
    try:
        with closing(sqlite3.connect(sqlite_uri(path, "ro"), uri=True)) as database:
            found = dict(database.execute("SELECT name, value FROM meta").fetchall())
    except (sqlite3.Error, ValueError):
        return {}
    return found if found.get("kind") == KIND else {}


def refuse_expired(path: str, meta: Mapping[str, str], day: str) -> None:
    """Raise a SettingError for an extract that holds no longer on a day (ISO)."""
    # Who has the file can take out of it what it says, as long as nobody looks at its seal.
    if str(meta.get("expires") or day) < day:
        raise SettingError(
            "extract_expired",
            "Extract {path} has expired: it held until {expires}, and the date is {day}; make a new one, and delete this.",
            path=path,
            expires=meta["expires"],
            day=day,
        )


def read(path: str, key: str, base: str, day: str, rows: bool = True) -> Extract:
    """Read an extract that came back.

    Parameters
    ----------
    path : str
    key, base : str
        Of the base that it should be of, '' where that has none.
    day : str
        ISO.
    rows : bool
        Whether its rows are read, or it is only looked at.

    Raises
    ------
    ReadError, SettingError
        It is none, of another base, was changed where nobody may, has expired, or is not whole.
    """
    with _opened(path) as database:
        try:
            meta = dict(database.execute("SELECT name, value FROM meta").fetchall())
        except sqlite3.OperationalError:
            meta = {}
        if meta.get("kind") != KIND:
            raise ReadError(
                "no_extract",
                "CHANGES: {path} is no extract of a base; give the file that 'Extract from base' made, and not layers saved from it.",
                path=path,
            )
        if not base or meta.get("base") != base:
            raise SettingError(
                "extract_of_another",
                "CHANGES: {path} is an extract of another base; give the base it came from.",
                path=path,
            )
        whole = all(isinstance(meta.get(name), str) for name in META)
        if not whole or not hmac.compare_digest(
            _seal(key, meta, _shadow_hash(database)).encode(), str(meta.get(SEAL)).encode("utf-8", "replace")
        ):
            raise SettingError(
                "seal_broken",
                "CHANGES: the seal of {path} is broken: what it says of itself, such as until when it holds, or the rows as they went out "
                "were changed by hand; make a new extract.",
                path=path,
            )
        refuse_expired(path, meta, day)
        columns, editable = ({t: tuple(of) for t, of in json.loads(meta[n]).items()} for n in ("columns", "editable"))
        found = Extract(meta, columns, editable)
        if rows:
            _read_rows(path, database, found)
        return found


def _read_rows(path: str, database: sqlite3.Connection, extract: Extract) -> None:
    for table, columns in extract.columns.items():
        said = database.execute(f"SELECT uid, said FROM {SHADOW} WHERE table_name = ? ORDER BY rowid", (table,))
        extract.out[table] = {uid: tuple(json.loads(text)) for uid, text in said}
        there = {name for _, name, *_ in database.execute(f'PRAGMA table_info("{table}")')}
        missing = [name for name in ("uid", *columns) if name not in there]
        if missing:
            raise ReadError(
                "extract_columns",
                "CHANGES: {path} lacks {columns} of {table}, so that nobody can say what was changed; give the file with all its columns.",
                path=path,
                table=table,
                columns=", ".join(missing),
            )
        rows = database.execute(f'SELECT {names(["uid", *columns])} FROM "{table}" ORDER BY rowid').fetchall()
        said_rows = comparable(table, columns, (row[1:] for row in rows))
        extract.back[table] = [(str(row[0] or "").strip(), one) for row, one in zip(rows, said_rows)]
        if GEOMETRY in columns:
            at = 1 + list(columns).index(GEOMETRY)
            _refuse_other_crs(path, table, (row[at] for row in rows), int(extract.meta["srs_id"]))
            extract.shapes[table] = unpacked([_blob(row[at]) for row in rows]) if rows else np.empty(0, object)


def _refuse_other_crs(path: str, table: str, values: Iterable[Any], srs_id: int) -> None:
    """Raise a ReadError for shapes that are in another coordinate reference system than they went out in: all would move."""
    for value in values:
        blob = _blob(value)
        if blob is None:
            continue
        (number,) = struct.unpack_from("<i" if blob[3] & LITTLE else ">i", blob, 4)
        if number not in (srs_id, *ANY_CRS):
            raise ReadError(
                "extract_crs",
                "CHANGES: shapes of {table} in {path} are in another coordinate reference system than they went out in; give the file with "
                "the layers as they were.",
                table=table,
                path=path,
            )
