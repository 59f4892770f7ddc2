"""What an extract says of itself, and what a base has by which it knows its own extracts again."""

from __future__ import annotations

import json
import secrets
import uuid
from datetime import date, timedelta

from ..engine.core.errors import SettingError
from . import extract_file
from .batches import Batches
from .extract_file import Extract
from .extracting import Asked
from .standard import System

ID, KEY = "base_id", "extract_key"
"""What `meta` of a base has of its own extracts."""


def identity(base: Batches) -> tuple[str, str]:
    """Return the id of a base and the key of its seals, which it gets with its first extract; with a batch begun."""
    meta = base.meta()
    if not (meta.get(ID) and meta.get(KEY)):
        base.describe({ID: uuid.uuid4().hex, KEY: secrets.token_hex(32)})
        meta = base.meta()
    return meta[ID], meta[KEY]


def describe(base: Batches, asked: Asked, number: str, days: int) -> dict[str, str]:
    """Return what an extract says of itself.

    Parameters
    ----------
    base : Batches
        With the batch begun in which it is made.
    asked : Asked
    number : str
        Id of the base.
    days : int
        Until it expires.
    """
    editable = {table: asked.profile.editable.get(table, ()) for table in asked.profile.columns}
    return {
        "profile": asked.profile.name,
        "purpose": asked.purpose,
        "made_at": asked.day,
        "expires": (date.fromisoformat(asked.day) + timedelta(days=days)).isoformat(),
        "base": number,
        "batch": str(base.batch - 1),
        "source": asked.source,
        "columns": json.dumps(asked.profile.columns),
        "editable": json.dumps(editable),
    }


def system_of(base: Batches) -> System:
    """Return the coordinate reference system of a base."""
    ((name, authority, code, wkt),) = base.query(
        "SELECT srs_name, organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (base.srs_id,),
    )
    return System(base.srs_id, authority, code, name, wkt, base.unit)


def read(base: Batches, path: str, day: str, rows: bool = True) -> Extract:
    """Read an extract that came back to its base; see `extract_file.read`.

    Raises
    ------
    ReadError, SettingError
        As there; or nothing in it may be corrected, the base is older than it, or the day.
    """
    meta = base.meta()
    extract = extract_file.read(path, meta.get(KEY) or "", meta.get(ID) or "", day, False)
    if not any(extract.editable.values()):
        raise SettingError(
            "nothing_open",
            "CHANGES: profile '{profile}' of {path} lets nothing be corrected; use an extract of a profile that does, such as field.",
            profile=extract.meta["profile"],
            path=path,
        )
    ((last,),) = base.query("SELECT coalesce(max(batch_id), 0) FROM change_batch")
    if last < int(extract.meta["batch"]):
        raise SettingError(
            "base_older",
            "CHANGES: {path} was made of a later state of this base (batch {batch}, the base has {last}); use the base itself, not an old "
            "copy.",
            path=path,
            batch=int(extract.meta["batch"]),
            last=last,
        )
    if day < extract.meta["made_at"]:
        raise SettingError(
            "before_extract",
            "DATE {day} is before {made}, when the extract was made; give the day of the corrections.",
            day=day,
            made=extract.meta["made_at"],
        )
    return extract_file.read(path, meta[KEY], meta[ID], day) if rows else extract
