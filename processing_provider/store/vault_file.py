"""The vault: a file of its own for what says who somebody is, and for the secret that makes ids of persons (Wu et al., 4.1).

A base knows the number of its vault and nothing of what is in it. Both are written in one transaction: the vault is attached to
the connection of the base, and SQLite commits the two files together. Rows are ended, not deleted, by the number of the batch,
so that a batch can be undone in both files.
"""

from __future__ import annotations

import hmac
import os
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from ..engine.core.errors import DoorstepError, OutputError, ReadError, SettingError
from ..engine.core.paths import sqlite_uri
from .reasons import reason

if TYPE_CHECKING:
    from .batches import Batches
    from .reading import Reading

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

TABLES = (
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


def number_of(path: str) -> str:
    """Return the number of a vault.

    Raises
    ------
    ReadError
        The file is none, or is damaged or newer than this program.
    OutputError
        Another program holds it.
    """
    return str(described(path)["number"])


def described(path: str) -> dict[str, Any]:
    """Return what a vault says of itself: version, number, secret, base; raises as `number_of`."""
    try:
        # Open for writing: of a run that was killed, SQLite takes back what it left, which it cannot in a file that is only read.
        with closing(sqlite3.connect(sqlite_uri(path, "rw"), uri=True, timeout=1)) as database:
            known = dict(database.execute("SELECT name, value FROM vault"))
    except sqlite3.Error as error:
        if "no such table" not in str(error) and "not a database" not in str(error):
            raise unusable(path, error) from error
        raise ReadError("vault_none", "{path} is no vault; choose another file, or a new one.", path=path) from error
    version = str(known.get("version", ""))
    if version.isdecimal() and int(version) > int(VERSION):
        raise ReadError(
            "vault_newer",
            "Vault {path} was made by a newer Doorstep (version {number} of its tables); update the plugin.",
            path=path,
            number=version,
        )
    secret = known.get("secret")
    if not (known.get("number") and version.isdecimal() and isinstance(secret, bytes) and len(secret) == SECRET):
        raise _damaged(path, "number or secret")
    return known


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
            why=reason(error),
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
        raise _wrong(path, wanted)
    number_of(path)


def _wrong(path: str, wanted: str) -> SettingError:
    return SettingError(
        "vault_wrong",
        "VAULT: {path} is the vault of another base; choose the one with which this base was made, whose number is {number}.",
        path=path,
        number=wanted,
    )


def refuse_other_moment(base: Reading, path: str) -> None:
    """Raise a SettingError for a base and a vault of which one is an older copy: batches of the one are not those of the other."""
    known, meta = described(path), base.meta()
    moment = _moment(base) if meta.get("vault") else _NEVER
    same = known.get("base") == meta.get("number") and known.get("state") in (None, moment)
    before = known.get("base") is None and moment == _NEVER
    if same or before or known.get("base") not in (None, meta.get("number")):
        return
    raise SettingError(
        "vault_moment",
        "Base {base} and vault {path} are of different moments: one of them is an older copy. Give those that were kept together, or "
        "make a new base with this vault. Nothing was changed.",
        base=base.path,
        path=path,
    )


_NEVER = "0/0"


def _moment(base: Reading) -> str:
    """Batches of a base that changed its vault, and how many of these are undone."""
    if "vault" not in base.columns_of("change_batch"):
        return _NEVER  # of the first version
    ((done, undone),) = base.query("SELECT count(*), coalesce(sum(undone), 0) FROM change_batch WHERE vault = 1")
    return f"{done}/{undone}"


class AttachedVault:
    """A vault that is attached to an open base: its ids, and its tables."""

    def __init__(self, base: Batches, path: str) -> None:
        """Attach a vault; raises as `refuse_wrong`."""
        self._base, self.path = base, path
        refuse_wrong(path, base.meta().get("vault"))
        refuse_other_moment(base, path)
        self._run = base.beside.execute
        with self.writing():
            # What is sorted on the way must not lie in a temporary file.
            self._run("PRAGMA temp_store = MEMORY")
            self._run("ATTACH DATABASE ? AS vault", (path,))
        known = described(path)
        self.number, self._secret, self._of_base = str(known["number"]), bytes(known["secret"]), known.get("base")

    @contextmanager
    def writing(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise unusable(self.path, error) from error

    def prepare(self) -> None:
        """Make the tables, and tell vault and base of each other; within a batch, or before anything is read."""
        run = self._run
        with self.writing():
            for statement in TABLES:
                run(statement)
            # Somebody else may have written both since they were opened.
            self._of_base = dict(run("SELECT name, value FROM vault.vault")).get("base")
            meta = self._base.meta()
            if meta.get("vault", self.number) != self.number:
                raise _wrong(self.path, meta["vault"])
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

    def stamp(self) -> None:
        """Write down of which moment of its base the vault is; at the end of a batch that changed it, or took changes back."""
        with self.writing():
            self._run("INSERT OR REPLACE INTO vault.vault VALUES ('state', ?)", (_moment(self._base),))

    def unlog(self) -> None:
        """Let go of a write-ahead log, as some programs leave a file in: with one, SQLite does not commit base and vault together."""
        with self.writing():
            ((mode,),) = self._run("PRAGMA vault.journal_mode")
            if mode == "wal" and self._run("PRAGMA vault.journal_mode = DELETE").fetchone()[0] == "wal":
                raise sqlite3.OperationalError("database is locked")

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
        begin, secret, digest = f"{kind}\x1f", self._secret, hmac.digest
        said = ((begin + text).encode("utf-8", "surrogatepass") for text in texts)
        return [digest(secret, one, "sha256").hex()[:ID_LENGTH] for one in said]

    # Records ---------------------------------------------------------------------------------------------------------------

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a question; tables of the vault are `vault.record` and so on. None before anything was staged."""
        if not self._prepared():
            return []
        with self.writing():
            return self._run(sql, values).fetchall()

    def records(self, columns: Sequence[str], where: str = "", values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return columns (those of `STAGED`, uid, source) of the records that hold, in the order of their uid."""
        within = f" AND ({where})" if where else ""
        listed = ", ".join(f'"{column}"' for column in columns)
        return self.query(f"SELECT {listed} FROM vault.record WHERE ended_by IS NULL{within} ORDER BY uid", values)

    def undo(self, batch: int) -> None:
        """Take back what a batch did here; within a transaction of the base."""
        if not self._prepared():
            return
        with self.writing():
            for table in VERSIONED:
                self._run(f"DELETE FROM vault.{table} WHERE batch_id = ?", (batch,))
                till = ", valid_to = NULL" if table == "record" else ""
                self._run(f"UPDATE OR FAIL vault.{table} SET ended_by = NULL{till} WHERE ended_by = ?", (batch,))


def unusable(path: str, error: sqlite3.Error) -> DoorstepError:
    """Return what to say of a vault that SQLite cannot use: another program has it, it is damaged, or it cannot be written."""
    why = reason(error)
    if any(word in why for word in ("malformed", "no such", "no column", "a view", "not a database", "decode")):
        return _damaged(path, why)
    return OutputError(
        "vault_held",
        "Vault {path} cannot be read or written ({why}); close it in other programs, or look at its folder, and run again. "
        "Nothing was changed.",
        path=path,
        why=why,
    )


def _damaged(path: str, why: str) -> ReadError:
    return ReadError(
        "vault_damaged",
        "Vault {path} is damaged or was changed by another program ({why}); go on with a copy of it. Nothing was changed.",
        path=path,
        why=why,
    )


def is_held(path: str) -> bool:
    """Whether another program reads or writes a vault."""
    try:
        with closing(sqlite3.connect(sqlite_uri(path, "rw"), uri=True, timeout=0)) as database:
            database.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        return "locked" in str(error)
    return False
