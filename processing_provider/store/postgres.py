"""A connection to PostgreSQL that is asked as one to SQLite is, in the SQL that both know.

What both know is written once, in the modules that ask. Here it is brought into PostgreSQL's words: marks of values, the schema of
temporary tables, and hints that SQLite alone takes. What SQLite has as functions the schema of the base has too, see
`postgis_schema`. Values come back as SQLite gives them: truth as 0 and 1, shapes as a GeoPackage has them.
"""

from __future__ import annotations

import re
import struct
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from ..engine.core.errors import MissingPackageError
from ..engine.core.notes import note
from .shapes import LITTLE, SHORTEST, head, start

# Imported here and once: what an algorithm is the first to import holds on to it, and QGIS then crashes at its end.
try:
    import psycopg2
    import psycopg2.extensions
    import psycopg2.extras
except ImportError:
    psycopg2 = None

PATIENCE = 10
"""How long a server may take to answer the first time [s]."""
LOOKS = 0.2
"""Between two looks at whether somebody has cancelled [s]."""
SESSION = {
    # Numbers come back as they were kept, texts and rights mean what is written, and whoever is gone lets go of the base.
    "extra_float_digits": "1", "transform_null_equals": "off", "row_security": "on",
    "DateStyle": "ISO", "default_transaction_isolation": "read committed", "idle_in_transaction_session_timeout": "0",
    "tcp_keepalives_idle": "60", "tcp_keepalives_interval": "10", "tcp_keepalives_count": "6",
}  # fmt: skip
"""What a session needs, whatever a server, a database or a role has by default."""
PLAIN_TEXTS = "standard_conforming_strings"
"""By which a backslash in a text is a backslash."""
KEPT_ALIVE = {"keepalives_idle": 60, "keepalives_interval": 10, "keepalives_count": 6}
"""By which a server is missed that no longer answers, within two minutes and not two hours."""
WITH_SRID = 0x20000000
PAGE = 1000
_TOKEN = re.compile(
    r"""(?P<quoted>'(?:[^']|'')*'|"(?:[^"]|"")*")|(?P<cast>::)|(?P<mark>\?(?P<number>\d*))|:(?P<name>[a-z_]\w*)"""
    r"""|(?P<temp>\btemp\.)|(?P<fail>\bUPDATE\s+OR\s+FAIL\b)|(?P<hint>\s+NOT\s+INDEXED\b)|(?P<none>\bIN\s*\(\s*\))|(?P<few>\bIN\s*/\*few\*/\s*\()|(?P<few_end>\)\s*/\*few\*/)|(?P<percent>%)"""
)
_WHOLE = re.compile(r"\bCAST\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\s+AS\s+INTEGER\)", re.IGNORECASE)
"""What SQLite makes a whole number of, whatever it is; PostgreSQL refuses what is none, and rounds."""


def refuse_missing() -> None:
    """Raise where Python has no psycopg2, which QGIS brings with its own support of PostgreSQL."""
    if psycopg2 is None:
        raise MissingPackageError.of(
            note(
                "psycopg2_needed",
                "A base on PostgreSQL needs the Python package psycopg2, which this QGIS lacks; install python3-psycopg2, or "
                "psycopg2-binary by pip, and restart QGIS.",
            )
        )


def failures() -> tuple[type[Exception], ...]:
    """Return what a connection raises."""
    return () if psycopg2 is None else (psycopg2.Error,)


def settings_of(text: str) -> dict[str, str]:
    """Return what a text in the way of PostgreSQL says of a server, such as `host=server dbname=office`."""
    refuse_missing()
    return dict(psycopg2.extensions.parse_dsn(text))


def _written(found: re.Match[str]) -> str:
    kind = found.lastgroup if found.lastgroup != "number" else "mark"
    if found["quoted"] is not None:
        return found[0].replace("%", "%%")
    if found["mark"] is not None:
        return f"%(p{found['number']})s" if found["number"] else "%s"
    if found["name"] is not None:
        return f"%({found['name']})s"
    return {
        "temp": "pg_temp.",
        "fail": "UPDATE",
        "hint": "",
        "none": "IN (NULL)",
        "few": "= ANY (ARRAY(",
        "few_end": "))",
        "percent": "%%",
    }.get(kind or "", found[0])


@lru_cache(maxsize=2048)
def in_words_of_postgres(sql: str) -> str:
    """Return SQL that both databases know as psycopg2 takes it."""
    return _TOKEN.sub(_written, _WHOLE.sub(r"whole(\1)", sql))


@lru_cache(maxsize=2048)
def _is_numbered(sql: str) -> bool:
    return "%(p1)s" in in_words_of_postgres(sql)


def bound(sql: str, values: Sequence[Any] | Mapping[str, Any]) -> Any:
    """Return values as the marks of a statement name them."""
    if isinstance(values, Mapping):
        return {name: _said(value) for name, value in values.items()}
    if _is_numbered(sql):
        return {f"p{at}": _said(value) for at, value in enumerate(values, 1)}
    return tuple(map(_said, values))


def _said(value: Any) -> Any:
    """Return a value as a statement can have it: a text without what PostgreSQL has in none, as it is kept."""
    return storable(value) if type(value) is str else value


def storable(text: str) -> str:
    """Return a text as PostgreSQL keeps it: without zero bytes and halves of pairs of surrogates."""
    if text.isascii() and "\0" not in text:
        return text
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\N{REPLACEMENT CHARACTER}")


class Connection:
    """A connection to PostgreSQL, asked as `sqlite3` is; each statement is kept at once, unless BEGIN came before it."""

    def __init__(self, settings: Mapping[str, str]) -> None:
        """Connect; raises what psycopg2 raises, in which no password stands."""
        refuse_missing()
        said = {"connect_timeout": PATIENCE, "application_name": "Doorstep", **KEPT_ALIVE, **settings}
        self._of = psycopg2.connect(**said, client_encoding="UTF8")
        if self._of.info.parameter_status(PLAIN_TEXTS) != "on":
            # By what is so when it connects psycopg2 puts texts in quotes: to change it later would let texts out of theirs.
            options = f"{self._of.info.options or ''} -c {PLAIN_TEXTS}=on"
            self._of.close()
            self._of = psycopg2.connect(**{**said, "options": options}, client_encoding="UTF8")
        self._of.autocommit = True
        self.run("; ".join(f"SET {name} = '{value}'" for name, value in SESSION.items()))
        self.cancelled = False
        self._handler: Callable[[], int] | None = None
        self._take_as_sqlite_does()

    def _take_as_sqlite_does(self) -> None:
        new, ours = psycopg2.extensions.new_type, self._of
        kinds = {"BOOL": ((16,), _truth), "NUMERIC": ((1700,), _number)}
        for name, (oids, reader) in kinds.items():
            psycopg2.extensions.register_type(new(oids, name, reader), ours)
        row = self.execute(
            "SELECT t.oid FROM pg_type t JOIN pg_extension e ON e.extnamespace = t.typnamespace AND e.extname = 'postgis' "
            "WHERE t.typname = 'geometry'"
        ).fetchone()
        if row:
            psycopg2.extensions.register_type(new((int(row[0]),), "SHAPE", _blob), ours)

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._of.info.transaction_status != psycopg2.extensions.TRANSACTION_STATUS_IDLE

    def set_progress_handler(self, handler: Callable[[], int] | None, steps: int) -> None:
        """Ask now and then whether to go on while a statement runs; steps are SQLite's."""
        self._handler = handler

    @contextmanager
    def _watched(self) -> Iterator[None]:
        handler = self._handler
        if handler is None:
            yield
            return
        done = threading.Event()

        def look() -> None:
            while not done.wait(LOOKS):
                if handler():
                    self.cancelled = True
                    self._of.cancel()
                    return

        watch = threading.Thread(target=look, daemon=True)
        watch.start()
        try:
            yield
        finally:
            done.set()
            watch.join()

    def execute(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> Any:
        """Run a statement. Returns a cursor."""
        cursor = self._of.cursor()
        with self._watched():
            cursor.execute(in_words_of_postgres(sql), bound(sql, values))
        return cursor

    def first(self, sql: str, values: Sequence[Any], most: int) -> list[tuple[Any, ...]]:
        """Rows of a question within a transaction, so many at most; no others leave the server."""
        # All of it is wanted, and not the first rows soon.
        self.run("SET LOCAL cursor_tuple_fraction = 1")
        if "NOT INDEXED" in sql:
            # Of all rows, of which the server expects few, as it cannot tell how many hold on a day.
            self.run("SET LOCAL enable_nestloop = off")
        self.execute(f"DECLARE asked NO SCROLL CURSOR FOR {sql}", values)
        found: list[tuple[Any, ...]] = self.execute(f"FETCH FORWARD {int(most)} FROM asked").fetchall()
        return found

    def run(self, statement: str) -> None:
        """Run a statement in PostgreSQL's own words, without values."""
        with self._of.cursor() as cursor:
            cursor.execute(statement)

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement for each of some rows."""
        said = (tuple(map(_said, row)) for row in rows)
        with self._of.cursor() as cursor, self._watched():
            psycopg2.extras.execute_batch(cursor, in_words_of_postgres(sql), said, PAGE)

    def copy(self, sql: str, lines: Any) -> None:
        """Take rows by COPY, which is said in PostgreSQL's own words."""
        with self._of.cursor() as cursor:
            cursor.copy_expert(sql, lines)

    def close(self) -> None:
        """Let go of the server; what was not kept is undone."""
        self._of.close()


def _truth(value: str | None, _: Any) -> int | None:
    return None if value is None else int(value == "t")


def _number(value: str | None, _: Any) -> int | float | None:
    if value is None:
        return None
    return float(value) if set(value) & set(".eEN") else int(value)


def _blob(value: str | None, _: Any) -> bytes | None:
    """Return a shape as a GeoPackage has it, without its extent."""
    if value is None:
        return None
    binary = bytes.fromhex(value)
    order = "<" if binary[0] else ">"
    (kind,) = struct.unpack_from(f"{order}I", binary, 1)
    if not kind & WITH_SRID:
        return head(0, LITTLE) + binary
    (srid,) = struct.unpack_from(f"{order}i", binary, 5)
    return head(srid, LITTLE) + binary[:1] + struct.pack(f"{order}I", kind & ~WITH_SRID) + binary[9:]


def shape_text(blob: bytes | None) -> str | None:
    """Return a shape of a GeoPackage as PostGIS takes it."""
    if blob is None or len(blob) < SHORTEST:
        return None
    (srid,) = struct.unpack_from("<i" if blob[3] & LITTLE else ">i", blob, 4)
    binary = blob[start(blob[3]) :]
    order = "<" if binary[0] else ">"
    (kind,) = struct.unpack_from(f"{order}I", binary, 1)
    said = struct.pack(f"{order}Ii", kind | WITH_SRID, srid)
    return (binary[:1] + said + binary[5:]).hex()


def plain_shape(blob: bytes | None) -> bytes | None:
    """Return a shape as `_blob` gives it back."""
    if blob is None or len(blob) < SHORTEST:
        return None
    (srid,) = struct.unpack_from("<i" if blob[3] & LITTLE else ">i", blob, 4)
    return head(srid, LITTLE) + blob[start(blob[3]) :]


_ESCAPED = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_SPECIAL = re.compile(r"[\\\t\n\r]")


def copied(values: Sequence[Any]) -> Sequence[str]:
    """Return the values of a column as COPY takes them."""
    if set(map(type, values)) == {str}:
        return [text.translate(_ESCAPED) for text in values] if _SPECIAL.search("".join(values)) else values
    return [_cell(value) for value in values]


def _cell(value: Any) -> str:
    if value is None:
        return "\\N"
    return value.translate(_ESCAPED) if type(value) is str else repr(value)
