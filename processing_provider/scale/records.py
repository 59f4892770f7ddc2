"""What became of each region, kept beside its files: by it a run goes on where an earlier one ended."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import platform
from contextlib import suppress
from dataclasses import asdict, replace
from typing import Any

import numpy as np
import pyarrow
import pyogrio
import pyproj
import scipy
import shapely

from ..engine.core.errors import DoorstepError
from . import files, table, told
from .parameters import FIELDS, FILES, Format, Values, format_of, names_of, workflow_settings
from .table import DONE, Record

FORM = 1
"""Number of the way in which results are made and kept; another one makes all anew."""
FOLDER = "records"
OUTPUTS = ("buildings", "zones", "households")
ENDINGS = {Format.GEOPARQUET: ".parquet", Format.GEOPACKAGE: ".gpkg"}


def versions() -> dict[str, str]:
    """Versions of what results depend on."""
    made = {one.__name__: one.__version__ for one in (np, scipy, shapely, pyarrow, pyogrio)}
    libraries = {"geos": shapely.geos_version_string, "proj": pyproj.proj_version_str, "pulp": _installed("pulp")}
    return {**made, **libraries, "python": platform.python_version(), "doorstep": OWN}


def _installed(name: str) -> str:
    """Version of a package that only some runs need, '' where it is not there."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _own() -> str:
    """Hash of the plugin's own code, which says more than a version: a checkout changes without one."""
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    found = hashlib.sha256()
    for folder in ("engine", "scale"):
        for here, below, names in os.walk(os.path.join(root, folder)):
            below.sort()
            for name in sorted(names):
                if name.endswith(".py"):
                    found.update(f"{os.path.relpath(os.path.join(here, name), root)}\n".encode())
                    with open(os.path.join(here, name), "rb") as file:
                        found.update(file.read().replace(b"\r\n", b"\n"))
    return found.hexdigest()


OWN = _own()
"""As it was when this process read it: a worker that runs while the plugin is updated goes on with the code that it has."""


def key(values: Values, about: Any) -> str:
    """Key of a region: the settings, and what else it is made of."""
    # What the parameters come to, so that one who names a default and one who does not have the same.
    given = repr(workflow_settings(values)), int(format_of(values))
    named = {name: names_of(values, name) for fields in FIELDS.values() for name in fields}
    tables = {name: files.digest(str(values[name])) for name in FILES if values.get(name) not in (None, "")}
    whole = json.dumps([FORM, given, named, tables, versions(), about], sort_keys=True)
    return hashlib.sha256(whole.encode()).hexdigest()


def path_of(output: str, file_name: str) -> str:
    """Path of a region's record."""
    return os.path.join(output, FOLDER, f"{file_name}.json")


def kept(output: str, file_name: str, wanted: str) -> Record | None:
    """Return the record of a region that is done and whole, None where it has to be made."""
    try:
        with open(path_of(output, file_name), encoding="utf-8") as file:
            found = Record(**json.load(file))
        if found.status != DONE or found.key != wanted or bool(found.numbers["ROWS"]) != bool(found.outputs):
            return None
        whole = all(files.digest(os.path.join(output, one["file"])) == one["sha256"] for one in found.outputs.values())
        table.row_of(found, "".join(str(told.note_of(one)) for one in found.notes))  # what is read later can be read
    except (OSError, ValueError, TypeError, KeyError, AttributeError, DoorstepError):
        return None
    return replace(found, is_kept=True) if whole else None


def keep(output: str, file_name: str, record: Record) -> None:
    """Write the record of a region, after everything else of it, and take away what an earlier one left of other kinds."""
    path = path_of(output, file_name)
    is_first = not os.path.exists(path)
    files.put_text(path, json.dumps({**asdict(record), "is_kept": False}, indent=1, sort_keys=True) + "\n")
    made = {one["file"] for one in record.outputs.values()}
    for name in () if is_first else OUTPUTS:
        for ending in ENDINGS.values():
            old = f"{name}/{file_name}{ending}"
            if old not in made:
                with suppress(OSError):
                    os.remove(os.path.join(output, old))
