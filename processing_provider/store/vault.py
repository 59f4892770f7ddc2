"""The vault: a file of its own for what says who somebody is, and for the secret that makes ids of persons (Wu et al., 4.1).

A base knows the number of its vault and nothing of what is in it. Both are written in one transaction: the vault is attached to
the connection of the base, and SQLite commits the two files together. Rows are ended, not deleted, by the number of the batch,
so that a batch can be undone in both files.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import os
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from ..engine.core.errors import OutputError, ReadError, SettingError
from .port import Changes

if TYPE_CHECKING:
    from .geopackage import GeoPackageBase

VERSION = "2"
SECRET = 32
"""Bytes of the key of HMAC-SHA256: as long as what it makes."""
ID_LENGTH = 20
"""Hexadecimal digits of an id: that among 10^8 persons two have one is as likely as 1 in 2 x 10^8."""
STAGED = (
    "record_id", "row", "main", "role", "id_number", "given", "middle", "surname", "birth", "sex", "ethnicity", "address",
    "registered", "profile", "household", "org", "org_name", "org_address", "org_role", "since", "event", "attributes",
)  # fmt: skip
"""What a register says of a person; '' where it says nothing. `row` is the row of the file that said so first, and makes no
record another one."""
AT_ONCE = 20_000

_TABLES = (
    f"""CREATE TABLE IF NOT EXISTS vault.record (uid INTEGER PRIMARY KEY, source TEXT NOT NULL,
    {", ".join(f"{name} {'INTEGER' if name == 'row' else 'TEXT'} NOT NULL" for name in STAGED)},
    content BLOB, valid_from TEXT, valid_to TEXT, batch_id INTEGER NOT NULL, ended_by INTEGER)""",
    "CREATE INDEX IF NOT EXISTS vault.record_now ON record (source, record_id) WHERE ended_by IS NULL",
    """CREATE TABLE IF NOT EXISTS vault.identity (id INTEGER PRIMARY KEY, source TEXT NOT NULL, record_id TEXT NOT NULL,
    person INTEGER NOT NULL, batch_id INTEGER NOT NULL, ended_by INTEGER)""",
    "CREATE INDEX IF NOT EXISTS vault.identity_now ON identity (source, record_id) WHERE ended_by IS NULL",
    """CREATE TABLE IF NOT EXISTS vault.doubt (id INTEGER PRIMARY KEY, source TEXT NOT NULL, record_id TEXT NOT NULL,
    other_source TEXT NOT NULL, other_id TEXT NOT NULL, weight REAL, tier TEXT, batch_id INTEGER NOT NULL, ended_by INTEGER)""",
    """CREATE TABLE IF NOT EXISTS vault.decision (id INTEGER PRIMARY KEY, source TEXT NOT NULL, record_id TEXT NOT NULL,
    other_source TEXT NOT NULL, other_id TEXT NOT NULL, same INTEGER NOT NULL, decided_at TEXT, batch_id INTEGER NOT NULL,
    ended_by INTEGER)""",
)
VERSIONED = ("record", "identity", "doubt", "decision")

Pair = tuple[str, str, str, str]
"""Source and record id of one record, and of the other."""


def number_of(path: str) -> str:
    """Return the number of a vault.

    Raises
    ------
    ReadError
        The file is none.
    """
    try:
        with closing(sqlite3.connect(f"file:{_quoted(path)}?mode=ro", uri=True)) as database:
            return str(dict(database.execute("SELECT name, value FROM vault"))["number"])
    except (sqlite3.Error, KeyError) as error:
        raise ReadError("vault_none", "{path} is no vault; choose another file, or a new one.", path=path) from error


def create(path: str) -> str:
    """Make a vault that nobody else on the machine can read, where the system knows such rights; returns its number.

    Raises
    ------
    OutputError
        It cannot be written there.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("CREATE TABLE vault (name TEXT PRIMARY KEY, value)")
            number = secrets.token_hex(8)
            known = {"version": VERSION, "number": number, "secret": secrets.token_bytes(SECRET)}
            database.executemany("INSERT INTO vault VALUES (?, ?)", known.items())
    except (OSError, sqlite3.Error) as error:
        raise OutputError(
            "vault_unwritable",
            "The vault {path} cannot be written ({why}); choose another place.",
            path=path,
            why=str(error),
        ) from error
    return number


def refuse_wrong(path: str, wanted: str | None) -> None:
    """Raise for a file that is not the vault of a base, before anything is done with it.

    Parameters
    ----------
    path : str
    wanted : str or None
        Number of the vault of the base; None where it has none yet.

    Raises
    ------
    ReadError
        There is no such file, or it is no vault.
    SettingError
        It is the vault of another base.
    """
    if not os.path.isfile(path):
        raise ReadError("vault_missing", "Vault {path} does not exist; choose the vault of this base.", path=path)
    if wanted is not None and number_of(path) != wanted:
        raise SettingError(
            "vault_wrong",
            "VAULT: {path} is the vault of another base; choose the one with which this base was made, whose number is {number}.",
            path=path,
            number=wanted,
        )
    number_of(path)


class Vault:
    """The vault of an open base; `GeoPackageBase.attach_vault` makes it."""

    def __init__(self, base: GeoPackageBase, path: str) -> None:
        """Attach a vault; raises as `refuse_wrong`."""
        self._base, self.path = base, path
        refuse_wrong(path, base.meta().get("vault"))
        self._run = base.database.execute
        with self._writing():
            # What is sorted on the way must not lie in a temporary file.
            self._run("PRAGMA temp_store = MEMORY")
            self._run("ATTACH DATABASE ? AS vault", (path,))
            known = dict(self._run("SELECT name, value FROM vault.vault"))
        self.number = str(known["number"])
        self._secret = bytes(known["secret"])
        self._of_base = known.get("base")

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise OutputError(
                "vault_held",
                "Vault {path} cannot be read or written ({why}); close it in other programs, or look at its folder, and run again. "
                "Nothing was changed.",
                path=self.path,
                why=str(error),
            ) from error

    def prepare(self) -> None:
        """Make the tables, and tell vault and base of each other; within a batch, or before anything is read."""
        run = self._run
        with self._writing():
            for statement in _TABLES:
                run(statement)
            meta = self._base.meta()
            if "vault" not in meta or "number" not in meta:
                given = {"vault": self.number, "number": meta.get("number") or secrets.token_hex(8)}
                self._base.describe(given)
            number = self._base.meta()["number"]
            if self._of_base != number:  # a base that was made anew: numbers of batches begin again
                for table in VERSIONED:
                    run(f"UPDATE vault.{table} SET batch_id = 0")
                    run(f"UPDATE vault.{table} SET ended_by = -1 WHERE ended_by IS NOT NULL")
                run("INSERT OR REPLACE INTO vault.vault VALUES ('base', ?)", (number,))
                self._of_base = number

    def _prepared(self) -> bool:
        return bool(self._run("SELECT 1 FROM vault.sqlite_master WHERE name = 'decision'").fetchone())

    # Ids -------------------------------------------------------------------------------------------------------------------

    def pid(self, number: int) -> str:
        """Return the id of a person by the vault's own number: HMAC-SHA256, from which nobody can tell the number."""
        return self.token("person", str(number))

    def pids(self, numbers: Iterable[int]) -> list[str]:
        """Return the ids of persons."""
        return self.tokens("person", map(str, numbers))

    def token(self, kind: str, text: str) -> str:
        """Return an id in the place of a text: 'record' for record ids, 'organisation', 'household', 'dwelling'."""
        said = f"{kind}\x1f{text}".encode("utf-8", "surrogatepass")
        return hmac.digest(self._secret, said, "sha256").hex()[:ID_LENGTH]

    def tokens(self, kind: str, texts: Iterable[str]) -> list[str]:
        """Return ids in the place of texts."""
        return [self.token(kind, text) for text in texts]

    # Records ---------------------------------------------------------------------------------------------------------------

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a question; tables of the vault are `vault.record` and so on. None before anything was staged."""
        if not self._prepared():
            return []
        with self._writing():
            return self._run(sql, values).fetchall()

    def records(self, columns: Sequence[str], where: str = "", values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return columns (those of `STAGED`, uid, source) of the records that hold, in the order of their uid."""
        within = f" AND ({where})" if where else ""
        listed = ", ".join(f'"{column}"' for column in columns)
        return self.query(f"SELECT {listed} FROM vault.record WHERE ended_by IS NULL{within} ORDER BY uid", values)

    def stage(self, source: str, rows: Iterable[Sequence[Any]]) -> Changes:
        """Make these the records of a source: what is as it was stays, what is new is added, what is gone or different ends.

        Parameters
        ----------
        source : str
        rows : iterable of sequences
            Columns `STAGED`; one row of each record id.

        Returns
        -------
        Changes
            A record that is different counts as one added and one ended.
        """
        run, batch, coming, changes = self._run, self._base.batch, iter(rows), Changes()
        listed = ", ".join(f'"{name}"' for name in STAGED)
        marks = ", ".join("?" * (len(STAGED) + 5))
        with self._writing():
            (first,) = run("SELECT coalesce(max(uid), 0) FROM vault.record").fetchone()
            uid = first
            while some := list(itertools.islice(coming, AT_ONCE)):
                stored = [(source, *row, _content(row), self._base.day, batch) for row in some]
                self._base.database.executemany(
                    f"INSERT INTO vault.record (uid, source, {listed}, content, valid_from, batch_id) VALUES ({marks})",
                    ((uid + k, *row) for k, row in enumerate(stored, 1)),
                )
                uid += len(some)
            if run(
                "SELECT 1 FROM vault.record WHERE ended_by IS NULL AND source = ? AND uid > ? GROUP BY record_id HAVING count(*) > 1",
                (source, first),
            ).fetchone():
                raise ValueError(f"two records of {source} have one id")
            if first:
                alike = (
                    "SELECT 1 FROM vault.record {other} WHERE {other}.source = {row}.source AND {other}.record_id = {row}.record_id "
                    "AND {other}.ended_by IS NULL AND {other}.content = {row}.content AND {other}.uid"
                )
                # OR FAIL: no journal of a statement, which SQLite keeps in a temporary file.
                changes.ended = run(
                    "UPDATE OR FAIL vault.record AS o SET ended_by = ?, valid_to = ? WHERE source = ? AND ended_by IS NULL "
                    f"AND uid <= ? AND NOT EXISTS ({alike.format(other='n', row='o')} > ?)",
                    (batch, self._base.day, source, first, first),
                ).rowcount
                changes.kept = run(
                    "DELETE FROM vault.record AS n WHERE source = ? AND uid > ? AND ended_by IS NULL "
                    f"AND EXISTS ({alike.format(other='o', row='n')} <= ?)",
                    (source, first, first),
                ).rowcount
            changes.added = uid - first - changes.kept
        self._base.count(changes.added, changes.ended, vault=True)
        return changes

    # Persons ---------------------------------------------------------------------------------------------------------------

    def persons(self) -> dict[int, int]:
        """Return the number of the person of each record, by the uid of the record, as it was linked last.

        A record that is different in a newer file keeps the person of the record in the place of which it is.
        """
        return dict(
            self.query(
                "SELECT r.uid, i.person FROM vault.record r JOIN vault.identity i ON i.source = r.source "
                "AND i.record_id = r.record_id AND i.ended_by IS NULL WHERE r.ended_by IS NULL ORDER BY r.uid"
            )
        )

    def next_number(self) -> int:
        """Return a number that no person has or had."""
        rows = self.query("SELECT coalesce(max(person), 0) + 1 FROM vault.identity")
        return int(rows[0][0]) if rows else 1

    def assign(self, numbers: Mapping[int, int]) -> Changes:
        """Make these the persons of the records that hold, by the uid of the record; others have none any longer."""
        batch, changes = self._base.batch, Changes()
        new, ending = [], []
        held = (
            "SELECT r.uid, i.id, i.person FROM vault.record r LEFT JOIN vault.identity i ON i.source = r.source "
            "AND i.record_id = r.record_id AND i.ended_by IS NULL WHERE r.ended_by IS NULL ORDER BY r.uid"
        )
        gone = (
            "SELECT id FROM vault.identity i WHERE ended_by IS NULL AND NOT EXISTS (SELECT 1 FROM vault.record r "
            "WHERE r.source = i.source AND r.record_id = i.record_id AND r.ended_by IS NULL)"
        )
        with self._writing():
            for uid, key, before in self._run(held):
                person = numbers.get(uid)
                if person == before:
                    changes.kept += before is not None
                    continue
                if before is not None:
                    ending.append(key)
                if person is not None:
                    new.append((int(person), batch, uid))
            ending += [key for (key,) in self._run(gone)]
            self._end("identity", ending, batch)
            self._base.database.executemany(
                "INSERT INTO vault.identity (source, record_id, person, batch_id) "
                "SELECT source, record_id, ?, ? FROM vault.record WHERE uid = ?",
                new,
            )
        changes.added, changes.ended = len(new), len(ending)
        self._base.count(changes.added, changes.ended, vault=True)
        return changes

    def _end(self, table: str, keys: Iterable[int], batch: int) -> None:
        self._base.database.executemany(
            f"UPDATE OR FAIL vault.{table} SET ended_by = ? WHERE id = ?", ((batch, key) for key in keys)
        )

    # What a person decides -------------------------------------------------------------------------------------------------

    def doubts(self) -> list[tuple[int, int, float, str]]:
        """Return the doubtful pairs of the last linking, the surest first: uids of the two records, weight, tier."""
        return self.query(
            "SELECT a.uid, b.uid, d.weight, d.tier FROM vault.doubt d "
            "JOIN vault.record a ON a.source = d.source AND a.record_id = d.record_id AND a.ended_by IS NULL "
            "JOIN vault.record b ON b.source = d.other_source AND b.record_id = d.other_id AND b.ended_by IS NULL "
            "WHERE d.ended_by IS NULL ORDER BY d.weight DESC, d.id"
        )

    def put_doubts(self, rows: Iterable[tuple[int, int, float, str]]) -> Changes:
        """Make these the doubtful pairs: uids of the two records, weight, tier."""
        wanted = {(*self._named(a), *self._named(b)): (float(weight), tier) for a, b, weight, tier in rows}
        changes, batch, ending = Changes(), self._base.batch, []
        for key, *pair, weight, tier in self.query(
            "SELECT id, source, record_id, other_source, other_id, weight, tier FROM vault.doubt WHERE ended_by IS NULL"
        ):
            if wanted.get(tuple(pair)) == (weight, tier):
                del wanted[tuple(pair)]
                changes.kept += 1
            else:
                ending.append(key)
        with self._writing():
            self._end("doubt", ending, batch)
            self._base.database.executemany(
                "INSERT INTO vault.doubt (source, record_id, other_source, other_id, weight, tier, batch_id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(*pair, *said, batch) for pair, said in wanted.items()],
            )
        changes.added, changes.ended = len(wanted), len(ending)
        self._base.count(changes.added, changes.ended, vault=True)
        return changes

    def _named(self, uid: int) -> tuple[str, str]:
        ((source, record_id),) = self.query("SELECT source, record_id FROM vault.record WHERE uid = ?", (uid,))
        return source, record_id

    def decisions(self) -> list[tuple[str, str, str, str, bool]]:
        """Return what persons decided of pairs of records: source, record id, other source, other id, whether they are one person."""
        rows = self.query(
            "SELECT source, record_id, other_source, other_id, same FROM vault.decision WHERE ended_by IS NULL ORDER BY id"
        )
        return [(*pair, bool(same)) for *pair, same in rows]

    def decide(self, said: Mapping[Pair, bool], at: str = "") -> Changes:
        """Keep what a person decided of pairs of records; the newer word counts.

        Within a batch it is part of it; else it is kept at once, in a transaction of the vault alone.

        Parameters
        ----------
        said : mapping of (source, record id, other source, other id) to bool
            Whether they are one person.
        at : str
            When, ISO.
        """
        return self._decide({_ordered(pair): same for pair, same in said.items()}, at)

    def withdraw(self, pairs: Iterable[Pair]) -> Changes:
        """Take back what was decided of pairs of records."""
        return self._decide({_ordered(pair): None for pair in pairs}, "")

    def _decide(self, said: Mapping[Pair, bool | None], at: str) -> Changes:
        alone = not self._base.database.in_transaction
        with self._writing():
            if alone:
                for statement in _TABLES:
                    self._run(statement)
                self._run("BEGIN")
            try:
                changes = self._decided(said, at)
            except BaseException:
                if alone:
                    self._run("ROLLBACK")
                raise
            if alone:
                self._run("COMMIT")
        if not alone:
            self._base.count(changes.added, changes.ended, vault=True)
        return changes

    def _decided(self, said: Mapping[Pair, bool | None], at: str) -> Changes:
        changes, batch = Changes(), self._base.batch
        for pair, same in said.items():
            where = "source = ? AND record_id = ? AND other_source = ? AND other_id = ? AND ended_by IS NULL"
            held = self._run(f"SELECT id, same FROM vault.decision WHERE {where}", pair).fetchone()
            if held and same is not None and bool(held[1]) == same:
                changes.kept += 1
                continue
            if held:
                self._run("UPDATE OR FAIL vault.decision SET ended_by = ? WHERE id = ?", (batch, held[0]))
                changes.ended += 1
            if same is not None:
                self._run(
                    "INSERT INTO vault.decision (source, record_id, other_source, other_id, same, decided_at, batch_id) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (*pair, int(same), at, batch),
                )
                changes.added += 1
        return changes

    def undo(self, batch: int) -> None:
        """Take back what a batch did here; within a transaction of the base."""
        if not self._prepared():
            return
        with self._writing():
            for table in VERSIONED:
                self._run(f"DELETE FROM vault.{table} WHERE batch_id = ?", (batch,))
                till = ", valid_to = NULL" if table == "record" else ""
                self._run(f"UPDATE OR FAIL vault.{table} SET ended_by = NULL{till} WHERE ended_by = ?", (batch,))


def _ordered(pair: Pair) -> Pair:
    """The same pair whichever of its records is named first."""
    return pair if pair[:2] <= pair[2:] else (*pair[2:], *pair[:2])


def _content(row: Sequence[Any]) -> bytes:
    """What tells whether a record says the same; the row of the file is no part of it."""
    values = [str(value) for name, value in zip(STAGED, row) if name != "row"]
    return hashlib.blake2b("\x1f".join(values).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _quoted(path: str) -> str:
    return os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
