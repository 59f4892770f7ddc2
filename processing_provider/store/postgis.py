"""A population base in a schema of PostgreSQL with PostGIS, for offices of which many use one base.

A batch is a transaction of the server, which undoes it wherever the session ends. Whoever writes holds the row of `writing`, so
that there is one writer at a time, as of a file; who reads waits for nobody. Rows come by COPY.
"""

from __future__ import annotations

import io
import re
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from typing import Any

from ..engine.core.address import Address
from ..engine.core.errors import DoorstepError, OutputError, ReadError, SettingError
from . import postgis_rights, postgis_rules, postgis_schema, postgres
from .access_log import HEAD
from .batches import Batches, Columns, plain
from .port import Changes
from .postgis_rights import quoted
from .postgis_schema import fid_in, is_odd
from .postgres import Connection
from .schema import COMPUTED, DATE, INTEGER, REAL, TABLES, VERSION, Table
from .shapes import packed
from .standard import GEOMETRY, System, marks, names

PATIENCE = 2000
"""How long to wait for somebody else to finish writing [ms]."""
HELD, NO_RIGHT, NO_TABLE, STOPPED = "55P03", "42501", ("42P01", "42703", "3F000"), "57014"
"""What PostgreSQL calls a lock that did not come, a right that is missing, a table, column or schema that is, and what was stopped."""
MOST_TIME = 300_000
"""How long an office's own rule may take [ms]: one that never ends would hold the base for ever."""
NUMBERS, LARGEST = (INTEGER, REAL), 2**63
"""Kinds of columns that take numbers alone, and the first whole number that is too large."""
_QUOTED = re.compile(r"""\s*[:：]?\s*["«»„“”‘’「」『』《》].*["«»„“”‘’「」『』《》]""", re.DOTALL)
"""What stands in quotes, as they are in the languages in which servers speak."""
OF_VALUES = ("22", "23", "P0")
"""Classes of errors that are about a value, or that somebody's own trigger has raised."""


def reason(error: Exception) -> str:
    """Return what the server says of an error, without the value that it is about: that may be somebody's."""
    said = getattr(getattr(error, "diag", None), "message_primary", None) or str(error)
    said = " ".join(said.split())
    return (_QUOTED.sub("", said) if _code(error)[:2] in OF_VALUES else said) or type(error).__name__


def _code(error: Exception) -> str:
    return str(getattr(error, "pgcode", None) or "")


def connected(address: Address) -> Connection:
    """Connect to the server of a base.

    Raises
    ------
    MissingPackageError, ReadError
    """
    postgres.refuse_missing()
    told = address.told()
    # What refuses may speak in an encoding that nobody has told yet.
    refusing: tuple[type[Exception], ...] = (*postgres.failures(), UnicodeError)
    try:
        found = Connection(told)
    except refusing as error:
        password = told.get("password")
        why = reason(error)
        raise ReadError(
            "server_away",
            "BASE: {path} does not answer or lets nobody in ({why}); look at the name, your user and the password that QGIS, pgpass or the "
            "service file keeps.",
            path=str(address),
            why=why.replace(password, "…") if password else why,
        ) from None
    try:
        _search(found, address.schema)
    except BaseException:
        found.close()
        raise
    return found


def _search(database: Connection, schema: str) -> None:
    """Look for tables and functions in the schema and among PostgreSQL's own: anywhere else others may be allowed to make some, which
    would do what they like with the rights of whoever asks, where they fit better."""
    database.execute("SET search_path = " + ", ".join(map(quoted, (schema, "pg_catalog", "pg_temp"))))


class PostgisBase(Batches):
    """A base on a server that is open; see `port.Base`."""

    def __init__(self, address: Address) -> None:
        """Open a base, for reading as long as no batch is begun.

        Raises
        ------
        MissingPackageError, ReadError
            There is no psycopg2, nobody answers, it is no base, or one of a newer version.
        """
        super().__init__(str(address))
        self.address, self.schema = address, address.schema
        self.failures = postgres.failures()
        self._beside: sqlite3.Connection | None = None
        self._indexed: set[str] = set()
        self._database = connected(address)
        try:
            self._meta = self._described()
        except BaseException:
            self._database.close()
            raise

    @property
    def database(self) -> Connection:
        """The connection."""
        return self._database

    @property
    def beside(self) -> sqlite3.Connection:
        """A connection of SQLite for the vault, which stays a file that the office keeps apart."""
        if self._beside is None:
            self._beside = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        return self._beside

    def _described(self) -> dict[str, str]:
        try:
            found = dict(self._database.execute("SELECT name, value FROM meta").fetchall())
            number = int(found["version"])
            float(found["unit"]), int(found["srs_id"])
        except self.failures as error:
            if _code(error) in NO_TABLE:
                hidden = "SELECT 1 FROM pg_namespace WHERE nspname = ? AND NOT has_schema_privilege(oid, 'USAGE')"
                raise (self._forbidden(error) if self.query(hidden, (self.schema,)) else self._none()) from None
            raise self.told(error) from None
        except (KeyError, ValueError, TypeError):
            raise self._none() from None
        self._refuse_newer(number)
        return found

    # Errors ----------------------------------------------------------------------------------------------------------------

    def told(self, error: Exception) -> Exception:
        """Return what to raise where the server does not answer a question."""
        if _code(error) == STOPPED and self._database.cancelled:
            return error
        if _code(error) == NO_RIGHT:
            return self._forbidden(error)
        return ReadError(
            "base_unanswered", "Base {path} cannot be asked ({why}).", path=self.path, why=self.reason(error)
        )

    def _forbidden(self, error: Exception) -> ReadError:
        return ReadError(
            "base_forbidden",
            "Your role may not do that in base {path} ({why}); ask its administrator for the role of planners, or of builders.",
            path=self.path,
            why=reason(error),
        )

    def _unwritable(self, error: Exception) -> DoorstepError:
        if _code(error) == HELD:
            return OutputError(
                "base_writing",
                "Base {path} is being written by somebody else; wait until that has ended, and run again. Nothing was changed.",
                path=self.path,
            )
        if _code(error) == NO_RIGHT:
            return self._forbidden(error)
        return OutputError(
            "base_unwritable",
            "Base {path} cannot be written ({why}); nothing was changed.",
            path=self.path,
            why=reason(error),
        )

    # Reading ---------------------------------------------------------------------------------------------------------------

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a question in SQL; values are bound, never written into it."""
        try:
            found: list[tuple[Any, ...]] = self._database.execute(sql, values).fetchall()
        except self.failures as error:
            raise self.told(error) from None
        return found

    def odd(self, table: str) -> str:
        """SQL for rows whose uid does not say their fid, or which were ended by hand with an empty text."""
        return is_odd(table)

    def fid_in(self, table: str, uid: str = "uid") -> str:
        """SQL for the fid that a uid names: that of its row where the row is not odd."""
        return fid_in(table, uid)

    def columns_of(self, table: str) -> set[str]:
        """Columns that a table of the base has; one of an earlier version may lack some."""
        sql = "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped"
        return {name for (name,) in self.query(sql, (f"{quoted(self.schema)}.{quoted(table)}",))}

    def reason(self, error: Exception) -> str:
        """Return what the server says of an error, without the value that it is about; in one language of what was stopped."""
        if _code(error) == STOPPED:
            return "user request" if self._database.cancelled else f"timeout: {reason(error)}"
        return reason(error)

    def ask(self, sql: str, values: Sequence[Any], most: int, stop: Callable[[], int]) -> list[tuple[Any, ...]]:
        """Rows of a question in a transaction that cannot write."""
        self._database.execute("BEGIN READ ONLY")
        self._database.set_progress_handler(stop, 0)
        try:
            found = self._database.first(sql, values, most)
        finally:
            self._database.set_progress_handler(None, 0)
            self._database.execute("ROLLBACK")
        return found

    @contextmanager
    def only_reading(self, sql: str) -> Iterator[None]:
        """Somebody's own SQL runs as the role of rules, which can only read the tables of the base, and for some minutes at most."""
        postgis_rules.refuse_more(sql)
        run = self._database.execute
        begun = self._database.in_transaction
        run("SAVEPOINT rule" if begun else "BEGIN")
        try:
            # By its name it is not known any longer where the database got another one.
            of = "SELECT roles[1] FROM pg_policies WHERE schemaname = ? AND tablename = 'person' AND policyname = 'rules'"
            found = run(of, (self.schema,)).fetchone()
            if not found:
                raise self._none()
            run("SET TRANSACTION READ ONLY")
            run(f"SET LOCAL statement_timeout = {MOST_TIME}")
            run(f"SET LOCAL ROLE {quoted(found[0])}")
            yield
        finally:
            run("ROLLBACK TO SAVEPOINT rule" if begun else "ROLLBACK")

    def readable(self, table: str) -> list[str]:
        """Columns of a table that who asks may read, in their order."""
        sql = "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) AND has_column_privilege(attrelid, attnum, 'SELECT')"
        there = {name for (name,) in self.query(sql, (f"{quoted(self.schema)}.{quoted(table)}",))}
        return [column for column in super().readable(table) if column in there]

    def may(self, right: str, table: str) -> bool:
        """Whether who is connected has a right on a table."""
        sql = "SELECT has_table_privilege(?, ?)"
        return bool(self.query(sql, (f"{quoted(self.schema)}.{quoted(table)}", right))[0][0])

    def close(self) -> None:
        """Let go of the base; a batch that was not committed is undone."""
        with suppress(*self.failures):
            self._database.close()
        if self._beside is not None:
            with suppress(sqlite3.Error):
                self._beside.close()

    # Batches ---------------------------------------------------------------------------------------------------------------

    def _lock(self) -> None:
        run = self._database.execute
        self._indexed.clear()
        try:
            run("BEGIN")
            run(f"SET LOCAL lock_timeout = {PATIENCE}")
            if not run("SELECT 1 FROM writing FOR UPDATE").fetchone():  # what nobody can hold keeps nobody out
                raise self._none()
            run("SET LOCAL lock_timeout = 0")
            # Somebody else may have written it since it was opened.
            self._meta = dict(run("SELECT name, value FROM meta").fetchall())
        except DoorstepError:
            self._roll_back()
            raise
        except self.failures as error:
            self._roll_back()
            raise self._unwritable(error) from None
        if int(self._meta["version"]) < VERSION:
            self._roll_back()
            raise OutputError(
                "base_older",
                "Base {path} was made by an earlier Doorstep (version {number} of its tables) and can be read alone; make a copy with "
                "'Create population base' and COPY_OF, which has all tables of this version.",
                path=self.path,
                number=self._meta["version"],
            )
        if self.vault is not None:
            self.vault.unlog()
            with self.vault.writing():
                self.beside.execute("BEGIN IMMEDIATE")

    def _roll_back(self) -> None:
        with suppress(*self.failures):
            self._database.execute("ROLLBACK")
        if self._beside is not None and self._beside.in_transaction:
            with suppress(sqlite3.Error):
                self._beside.execute("ROLLBACK")

    def _commit(self) -> None:
        """Keep the vault, then the base: a vault that is ahead of its base is known by its moment, and refused."""
        try:
            if self._beside is not None and self._beside.in_transaction:
                self._beside.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise self._vault_unusable(error) from error
        try:
            self._database.execute("COMMIT")
        except self.failures as error:
            self._roll_back()
            raise OutputError(
                "base_unsure",
                "The server of base {path} was lost just when a batch was to be kept ({why}), so that it is kept, or is not; look at the "
                "batches of the base before you run again, and restore the copy of the vault from before where the vault is refused.",
                path=self.path,
                why=reason(error),
            ) from None

    def _vault_unusable(self, error: sqlite3.Error) -> DoorstepError:
        from .vault_file import unusable

        return unusable(self.vault.path if self.vault is not None else "", error)

    def _put_right(self) -> None:
        # Who may add lines to the log alone puts nothing right.
        if self.may("UPDATE", "person"):
            super()._put_right()

    def describe(self, meta: Mapping[str, str]) -> None:
        """Write down what the base says of itself; the head of its log it keeps by itself."""
        super().describe({name: value for name, value in meta.items() if name != HEAD})
        self._meta.update(meta)

    def _tell(self, now: str) -> None:
        run = self._database.execute
        for name in sorted({*self._changed, "change_batch"}):
            sequence = f"{name}_fid_seq"
            if self.may("UPDATE", sequence):
                where = f"{quoted(self.schema)}.{sequence}"
                run(f'SELECT setval(?, max(fid)) FROM "{name}" HAVING max(fid) IS NOT NULL', (where,))
            if self.may("UPDATE", name):
                run("SELECT make_indexes(?)", (name,))
                run("SELECT count_anew(?)", (name,))

    # Rows ------------------------------------------------------------------------------------------------------------------

    _one_moment, holds_writers = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", False

    def insert_columns(
        self, table: str, columns: Sequence[str], portions: Iterable[Columns], source: str = "", expected: int = 0
    ) -> int:
        """Add rows as `insert` does, some at a time, each portion as its columns; all but the last have `AT_ONCE` rows or more."""
        layout, coming, added = TABLES[table], iter(portions), 0
        some = next(coming, None)
        while some:
            packed_rows = self._packed(layout, columns, some)
            with self._writing():
                added += self._insert(layout, columns, packed_rows, source)
            some = next(coming, None)
        self._index(table)
        return added

    def replace(self, table: str, *given: Any, **more: Any) -> Changes:
        """Make these the rows that hold of a table; see `Batches.replace`."""
        changes = super().replace(table, *given, **more)
        self._index(table)
        return changes

    def _index(self, table: str) -> None:
        """Make the indexes of a table that has none yet, when its first rows are there: that is faster, and who reads does not wait, as
        for an index that is dropped."""
        if table not in self._indexed and self.may("UPDATE", "person"):
            with self._writing():
                self._database.execute("SELECT make_indexes(?)", (table,))
            self._indexed.add(table)

    def _packed(self, table: Table, columns: Sequence[str], given: Columns) -> list[Sequence[Any]]:
        """Columns as they come back: shapes as blobs without their extent, NaN as None, and no text with a zero byte."""
        import numpy as np

        found = list(given)
        if GEOMETRY in columns and found:
            at = list(columns).index(GEOMETRY)
            shapes = np.empty(len(found[at]), object)
            shapes[:] = list(found[at])
            blobs = packed(shapes, self.srs_id, table.geometry.startswith("MULTI"))
            found[at] = [postgres.plain_shape(blob) for blob in blobs]
        packed_ = [_plain_column(values, table.all_columns.get(column, "")) for column, values in zip(columns, found)]
        for column, values in zip(columns, packed_):
            odd = None if column == GEOMETRY else _not_kept(values, table.all_columns.get(column, ""))
            if odd is not None:
                row = found[list(columns).index("fid")][odd] if "fid" in columns else odd + 1
                raise self._odd_value(table, column, int(row))
        return packed_

    def _odd_value(self, table: Table, column: str, row: int) -> OutputError:
        """Say what a file keeps, in which a column takes any value, and a server does not."""
        said = {"path": self.path, "table": table.name, "column": column, "row": row}
        if table.all_columns.get(column, "") in NUMBERS:
            return OutputError(
                "base_no_number",
                "Row {row} of table {table} has in column {column} what is no number, or none that base {path} keeps; correct it where it "
                "is from, and run again.",
                **said,
            )
        return OutputError(
            "base_no_text",
            "Row {row} of table {table} has bytes in column {column}, of which base {path} keeps texts; correct it where it is from, and "
            "run again.",
            **said,
        )

    def _insert(self, table: Table, columns: Sequence[str], given: Columns, source: str) -> int:
        """Add rows that are given by columns, as `_packed` makes them."""
        if not given or not len(given[0]):
            return 0
        name, count = table.name, len(given[0])
        numbers, columns, given = self._numbered(name, columns, given)
        ours: dict[str, Sequence[Any]] = {"fid": numbers}
        if table.holds:
            ours["uid"] = [f"{name}.{fid}" for fid in ours["fid"]]
            same = {"source_id": source or None, "valid_from": self._date, "batch_id": self._batch}
            if name not in COMPUTED:
                same["verified_at"] = self._date
            ours.update((column, [value] * count) for column, value in same.items())
        ours = {column: values for column, values in ours.items() if column not in columns}
        shapes = [
            [postgres.shape_text(blob) for blob in values] if column == GEOMETRY else values
            for column, values in zip(columns, given)
        ]
        self._copy(name, [*ours, *columns], [*ours.values(), *shapes])
        self._added += count
        self._changed.add(name)
        return count

    def _copy(self, table: str, columns: Sequence[str], values: Columns) -> None:
        """Add rows by COPY; where the rights of rows count, which COPY does not know, by way of a temporary table."""
        lines = io.StringIO("\n".join(map("\t".join, zip(*map(postgres.copied, values)))) + "\n")
        run, listed = self._database.execute, names(columns)
        if not run("SELECT row_security_active(?)", (f"{quoted(self.schema)}.{quoted(table)}",)).fetchone()[0]:
            self._database.copy(f'COPY "{table}" ({listed}) FROM STDIN', lines)
            return
        if len(values[0]) == 1:
            marks = ", ".join("?" * len(columns))
            run(f'INSERT INTO "{table}" ({listed}) VALUES ({marks})', [column[0] for column in values])
            return
        run(f'CREATE TEMP TABLE coming ON COMMIT DROP AS SELECT {listed} FROM "{table}" WHERE false')
        self._database.copy(f"COPY pg_temp.coming ({listed}) FROM STDIN", lines)
        run(f'INSERT INTO "{table}" ({listed}) SELECT {listed} FROM pg_temp.coming')
        run("DROP TABLE pg_temp.coming")

    def _last_number(self, table: str) -> int:
        """The greatest number that a row of a table ever had: it is not given again where somebody deletes the last row."""
        sql = f'SELECT greatest((SELECT coalesce(max(fid), 0) FROM "{table}"), coalesce(pg_sequence_last_value(?), 0))'
        (last,) = self.query(sql, (f"{quoted(self.schema)}.{table}_fid_seq",))[0]
        return int(last)


def _plain_column(values: Sequence[Any], kind: str) -> Sequence[Any]:
    """Return the values of a column as PostgreSQL keeps them."""
    if set(map(type, values)) <= {str, type(None)} and kind not in NUMBERS:
        joined = "".join(filter(None, values))
        if joined.isascii() and "\0" not in joined:
            return values
    return [_plain(value, kind) for value in values]


def _not_kept(values: Sequence[Any], kind: str) -> int | None:
    """Return which value of a column the server would refuse, None for none."""
    kinds = set(map(type, values)) - {type(None)}
    if kind != INTEGER and kinds <= {float, int, *(() if kind == REAL else (str,))}:
        return None
    return next((at for at, value in enumerate(values) if value is not None and not _is_kept(value, kind)), None)


def _is_kept(value: Any, kind: str) -> bool:
    if type(value) is str and kind in NUMBERS:
        try:
            value = int(value) if kind == INTEGER else float(value)
        except ValueError:
            return False
    if kind == INTEGER:
        return isinstance(value, int) and -LARGEST <= value < LARGEST
    return isinstance(value, (int, float)) if kind == REAL else not isinstance(value, bytes)


def _plain(value: Any, kind: str) -> Any:
    value = plain(value, kind)
    if type(value) is str:
        return postgres.storable(value)
    if kind == INTEGER and isinstance(value, float) and value.is_integer():
        return int(value)
    if kind == DATE and isinstance(value, int):
        return str(value)
    return value


def create(address: Address, system: System, meta: Mapping[str, str]) -> None:
    """Make an empty base in a schema that does not exist yet, with its roles.

    Parameters
    ----------
    address : Address
    system : System
    meta : mapping of str to str
        What the base says of itself, such as its stage.

    Raises
    ------
    SettingError
        The schema is there, PostGIS is not, or an administrator has to make the roles.
    OutputError
        The server refuses.
    """
    with closing(connected(address)) as database:
        try:
            database.execute("BEGIN")
            _create(database, address, system, meta)
            database.execute("COMMIT")
        except postgres.failures() as error:
            raise OutputError(
                "base_not_made",
                "BASE: {path} cannot be made ({why}); you need the right to make a schema in the database.",
                path=str(address),
                why=reason(error),
            ) from None


def forget(address: Address) -> None:
    """Drop the schema of a base that was begun and not made; its roles stay for the next one."""
    with closing(connected(address)) as database, suppress(*postgres.failures()):
        database.run(f"DROP SCHEMA IF EXISTS {quoted(address.schema)} CASCADE")


def refuse_place(address: Address) -> None:
    """Raise where a base cannot be made: nobody answers, the schema is there, there is no PostGIS, or roles are missing."""
    with closing(connected(address)) as database:
        _refuse_schema(database, address)
        _roles(database, address.schema)


def _refuse_schema(database: Connection, address: Address) -> None:
    run, schema = database.execute, address.schema
    if run("SELECT 1 FROM pg_namespace WHERE nspname = ?", (schema,)).fetchone():
        raise SettingError(
            "schema_there",
            "BASE: the database has a schema '{schema}' already; give another name, or have an administrator drop it.",
            schema=schema,
        )
    if not run("SELECT 1 FROM pg_extension WHERE extname = 'postgis'").fetchone():
        raise SettingError(
            "no_postgis",
            "BASE: the database of {path} has no PostGIS; have an administrator run in it: CREATE EXTENSION postgis.",
            path=str(address),
        )

    encoding, shut = run(
        "SELECT getdatabaseencoding(), NOT has_schema_privilege(extnamespace, 'USAGE') FROM pg_extension WHERE extname = 'postgis'"
    ).fetchone()
    if encoding != "UTF8":
        raise SettingError(
            "not_utf8",
            "BASE: the database of {path} keeps texts in {encoding}, in which not all names can be written; have an administrator make one "
            "with ENCODING 'UTF8'.",
            path=str(address),
            encoding=encoding,
        )
    if shut:
        raise SettingError(
            "postgis_shut",
            "BASE: in the database of {path} you may not use the schema of PostGIS; have an administrator run: GRANT USAGE ON SCHEMA … TO "
            "PUBLIC.",
            path=str(address),
        )


def _create(database: Connection, address: Address, system: System, meta: Mapping[str, str]) -> None:
    run, schema = database.execute, address.schema
    _refuse_schema(database, address)
    roles, missing = _roles(database, schema)
    for statement in missing:
        database.run(statement)
    run(f"CREATE SCHEMA {quoted(schema)}")
    _search(database, schema)
    ((apart,),) = run(
        "SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'postgis'"
    ).fetchall()
    for statement in (
        *postgis_schema.functions(schema),
        *postgis_schema.shapes(quoted(apart)),
        *postgis_schema.tables(schema, system, quoted(apart)),
        *postgis_rights.functions(schema),
    ):
        database.run(statement)
    for table in TABLES.values():
        for name, statement in postgis_schema.indexes(table).items():
            if statement.startswith("CREATE UNIQUE"):  # the others follow the first rows
                database.run(statement)
            run("INSERT INTO base_index (name, table_name, statement) VALUES (?, ?, ?)", (name, table.name, statement))
    run(
        "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, '')",
        (system.name, system.srs_id, system.authority, system.code, system.wkt),
    )
    # By its number a vault knows it even where its first batch did not get here.
    known = {
        "number": secrets.token_hex(8),
        **meta,
        "version": str(VERSION),
        "srs_id": str(system.srs_id),
        "unit": repr(system.unit),
    }
    for fid, (name, value) in enumerate(sorted(known.items()), 1):
        run("INSERT INTO meta (fid, name, value) VALUES (?, ?, ?)", (fid, name, value))
    run("SELECT setval('meta_fid_seq', ?)", (len(known),))
    for statement in (*postgis_schema.guards(schema), *postgis_rights.rights(schema, roles)):
        database.run(statement)


def _roles(database: Connection, schema: str) -> tuple[dict[str, str], list[str]]:
    """Return the names of the roles of a base, and what makes those that are not there; raise where an administrator has to."""
    run = database.execute
    ((name, owner, may),) = run(
        "SELECT current_database(), current_user, rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"
    ).fetchall()
    roles = postgis_rights.role_names(name, schema)
    missing = {
        role: one
        for role, one in roles.items()
        if not run("SELECT 1 FROM pg_roles WHERE rolname = ?", (one,)).fetchone()
    }
    shared = run(
        "SELECT r.rolname FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid WHERE d.refclassid = 'pg_authid'::regclass "
        f"AND r.rolname IN ({marks(roles)}) AND d.dbid NOT IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))",
        list(roles.values()),
    ).fetchall()
    if shared:
        raise SettingError(
            "roles_shared",
            "BASE: the role {role} belongs to a base of another database, whose people would get this one as well; give another schema.",
            role=min(shared)[0],
        )
    statements = postgis_rights.make_roles(missing, owner, bool(may))
    if missing and not may:
        raise SettingError(
            "roles_missing",
            "BASE: roles of this base are missing, and only an administrator may make them; have one run, then run again: {sql};",
            sql="; ".join(statements),
        )
    return roles, statements
