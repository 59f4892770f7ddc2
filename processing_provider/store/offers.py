"""What of a base can go out, and what of that can be corrected outside: the most that a profile may allow."""

from __future__ import annotations

import os

from ..engine.core.errors import ReadError
from ..engine.services.profiles import Offer, Profile, parse_profiles
from .schema import RECORDS, TABLES, Table
from .standard import GEOMETRY

BUNDLED = os.path.join(os.path.dirname(__file__), "..", "..", "resources", "registers", "profiles.csv")
OF_ROW = ("source_id", "valid_from", "verified_at", "confidence")
"""Columns of every row that may go out; its uid always does, and a row that goes out has not ended."""
VERIFIED = "verified_at"
EDITABLE = {
    "building": ("name", "storeys", "height", "use", "res_share"),
    "address_building": ("buid", GEOMETRY),
    "dwelling": ("floor", "unit", "kind", "capacity"),
    "lives_in": ("dwid", "buid", "since", "until"),
    "tag": ("value", "purpose", "basis", "expires"),
}
"""Columns that are checked when they come back, and kept when a register is read again; so is the day of a look."""
NEVER = ("said_by", "field_priority", "hour_population", "score", "source")
"""About registers and figures, and not about what stands in the field."""


def _offer(table: Table) -> Offer:
    shape = (GEOMETRY,) if table.geometry else ()
    editable = EDITABLE.get(table.name, ())
    return Offer((*table.columns, *shape, *OF_ROW), (*editable, VERIFIED) if editable else (), table.key)


OFFERS = {table.name: _offer(table) for table in TABLES.values() if table not in RECORDS and table.name not in NEVER}


def read_profiles(path: str = "") -> dict[str, Profile]:
    """Read a table of profiles, ours where none is given.

    Raises
    ------
    ReadError
        It cannot be read, or is not UTF-8.
    ProfilesError
        A line cannot be read, or lets something out that must not.
    """
    try:
        with open(path or BUNDLED, "rb") as file:
            text = file.read().decode("utf-8-sig")
    except OSError as error:
        raise ReadError(
            "profiles_unreadable",
            "PROFILES: {path} cannot be read ({why}); choose another file.",
            path=path,
            why=error.strerror,
        ) from None
    except UnicodeDecodeError:
        raise ReadError(
            "profiles_encoding", "PROFILES: {path} is not UTF-8; save the table as 'CSV UTF-8'.", path=path
        ) from None
    return parse_profiles(text, OFFERS)
