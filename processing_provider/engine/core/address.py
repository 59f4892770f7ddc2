"""Where a base on a server is: how it is named, without a password, and what is told to PostgreSQL.

`postgresql://ann@server:5432/office?schema=town` is a schema of a database; `postgresql:///?service=office&schema=town` takes the
server from the service file, `postgresql:///?connection=Town office&schema=town` from a connection of QGIS. A password stands in none
of them: what is named is kept in histories, records and logs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from .errors import SettingError

SCHEMES = ("postgresql://", "postgres://")
SCHEMA, CONNECTION = "schema", "connection"
SETTINGS = ("host", "port", "dbname", "user", "service", "sslmode", "sslrootcert", "sslcert", "sslkey", "passfile")
"""What may be said of a server, by the names of PostgreSQL."""
LONGEST_SCHEMA = 40
"""Letters of a schema: the names of its roles are longer, and have at most 63."""
_PASSWORD = re.compile(r"passw\w*\s*=|//[^/?@]*:[^/?@]*@[^/?]", re.IGNORECASE)
_SCHEMA = re.compile(r"[a-z_][a-z0-9_]*", re.ASCII)


def _no_connections(name: str) -> Mapping[str, str]:
    raise SettingError(
        "connection_outside",
        "BASE names the connection '{name}' of QGIS, which only QGIS knows; give the server itself, as in "
        "postgresql://user@server/database?schema=town.",
        name=name,
    )


connection_of: Callable[[str], Mapping[str, str]] = _no_connections
"""Tells what QGIS knows of one of its connections, its password included, which is kept nowhere else; set where QGIS is."""


@dataclass(frozen=True)
class Address:
    """A schema on a server.

    Attributes
    ----------
    schema : str
    connection : str
        Of QGIS; '' for none.
    settings : dict of str to str
        Of the server.
    """

    schema: str
    connection: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        said = dict(self.settings)
        user, port = (said.pop(name, "") for name in ("user", "port"))
        # The folder of a socket is no name of a server.
        host = "" if said.get("host", "/").startswith("/") else said.pop("host")
        host = f"[{host}]" if ":" in host else host
        server = (quote(user, safe="") + "@" if user else "") + quote(host, safe="[]:") + (f":{port}" if port else "")
        path = quote(said.pop("dbname", ""), safe="")
        said.update({CONNECTION: self.connection} if self.connection else {}, **{SCHEMA: self.schema})
        asked = "&".join(f"{name}={quote(value, safe='/ ')}" for name, value in said.items())
        return f"postgresql://{server}/{path}?{asked}"

    def told(self) -> dict[str, str]:
        """Return what is told to PostgreSQL, with what QGIS knows of its connection: never to be shown."""
        known = dict(connection_of(self.connection)) if self.connection else {}
        return {**known, **self.settings}


def is_address(name: str) -> bool:
    """Whether a base is named that is on a server."""
    return name.strip().lower().startswith(SCHEMES)


def without_password(text: str) -> str:
    """Return what was given for a base as it may be shown."""
    text = re.sub(r"(?i)([?&]\w*pass|passw\w*(?:\s|%20)*)(=|%3d)[^&?]*", r"\1\2…", text)
    return re.sub(r"(?i)^(\s*postgres(?:ql)?://)[^/?]*@", r"\1…@", text)


def parsed(text: str) -> Address:
    """Return the address of a base.

    Raises
    ------
    SettingError
        It has a password, no schema, or something that is not known.
    """
    try:
        parts = urlsplit(text.strip())
        port = parts.port
        asked = dict(parse_qsl(parts.query, keep_blank_values=True))
    except ValueError:
        raise _unread(text) from None
    # What stands behind percent signs or in another value is a password as well.
    if parts.password is not None or _PASSWORD.search(unquote(text)):
        raise SettingError(
            "address_password",
            "BASE has a password in it, which would stand in histories and logs; take it out, and keep it in a connection of QGIS, in the "
            "password file of PostgreSQL (pgpass) or in a service file.",
        )
    given = {
        "user": unquote(parts.username or ""),
        "host": unquote(parts.hostname or "") if "%" not in parts.netloc else _host(parts.netloc, port),
        "port": str(port or ""),
        "dbname": unquote(parts.path.strip("/")),
        **asked,
    }
    schema, connection = given.pop(SCHEMA, "").strip(), given.pop(CONNECTION, "").strip()
    unknown = sorted(set(given) - set(SETTINGS))
    if unknown:
        raise SettingError(
            "address_setting",
            "BASE: '{name}' is nothing that is known of a server; there are {known}.",
            name=unknown[0][:30],
            known=", ".join((SCHEMA, CONNECTION, *SETTINGS)),
        )
    if not _SCHEMA.fullmatch(schema) or len(schema) > LONGEST_SCHEMA or schema.startswith("pg_"):
        raise SettingError(
            "address_schema",
            "BASE: the schema is '{schema}'; add ?schema= and a name of small letters, digits and _, such as ?schema=town.",
            schema=schema[:LONGEST_SCHEMA],
        )
    settings = {name: given[name] for name in SETTINGS if given.get(name)}
    said = "".join((connection, *settings.values()))
    if min(said, default=" ") < " " or said != said.encode("utf-8", "replace").decode():
        raise _unread(text)
    if not connection and not {"service", "dbname"} & set(settings):
        raise _unread(text)
    return Address(schema, connection, settings)


def _host(server: str, port: int | None) -> str:
    """Return the host of what stands before the path, with small and large letters as they are."""
    found = server.rpartition("@")[2]
    return unquote(found.rpartition(":")[0] if port is not None else found).strip("[]")


def _unread(text: str) -> SettingError:
    shown = without_password(text)[:200]
    return SettingError(
        "address_unread",
        "BASE: '{text}' names no database; write it as postgresql://user@server/database?schema=town.",
        text=shown if shown.isprintable() else ascii(shown)[1:-1],
    )
