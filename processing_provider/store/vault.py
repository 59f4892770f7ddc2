"""The vault: a file of its own for what says who somebody is, and for the secret that makes ids of persons.

A base knows the number of its vault and nothing of what is in it.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import closing

from ..engine.core.errors import OutputError, ReadError

VERSION = "1"
SECRET = 32
"""Bytes of the key of HMAC-SHA256: as long as what it makes."""


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


def _quoted(path: str) -> str:
    return os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
