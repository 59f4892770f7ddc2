"""Which regions there are, by the names of files or the values of a field, and which file or part of it each has of an input."""

from __future__ import annotations

import hashlib
import os
import urllib.parse
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..engine.core import paths
from ..engine.core.errors import ReadError, SettingError
from . import files, partition
from .files import ENDINGS, Source
from .parameters import FIELDS, Values, is_given, names_of

PLAIN = " ,()[]+='@#&!_.-"
"""What stands in the name of a file as it is, beside letters and digits of all scripts."""
LONGEST_NAME = 200
"""Of a file, without its ending [bytes]; 255 is what systems take."""
EVIDENCE = ("POI", "LAND_USE")
"""Inputs of which one file may serve all regions: nothing in them is counted."""
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a GeoPackage that is open, and QGIS's *Add Directory* adds with all other files."""


@dataclass(frozen=True)
class Region:
    """A region, and what it is computed from.

    Attributes
    ----------
    name : str
    sources : mapping of str to Source
        By input.
    lacking : tuple of str
        Inputs of the run of which it has no file.
    """

    name: str
    sources: Mapping[str, Source]
    lacking: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """Its name as that of a file, whatever is in it."""
        plain = "".join(one if one.isalnum() or one in PLAIN else urllib.parse.quote(one, safe="") for one in self.name)
        if plain[:1] == "." or paths.odd_name(f"{plain}.gpkg"):
            plain = f"%{ord(plain[0]):02X}{plain[1:]}" if plain[:1].isascii() else plain
        if len(plain.encode()) > LONGEST_NAME:
            begin = plain.encode()[: LONGEST_NAME // 2].decode(errors="ignore")
            plain = f"{begin}~{hashlib.sha256(self.name.encode()).hexdigest()[:16]}"
        return plain


def regions(values: Values, folder: str = "") -> list[Region]:
    """Return the regions of a run, in the order of their names.

    Parameters
    ----------
    values : mapping of str to object
    folder : str
        That relative paths start from.
    """
    by_input: dict[str, dict[str, Source]] = {}
    shared: dict[str, Source] = {}
    field = str(values.get("PARTITION_FIELD") or "")
    for name in FIELDS:
        if not is_given(values, name):
            continue
        asked = tuple(one for parameter in FIELDS[name] for one in names_of(values, parameter))
        found = [replace(one, asked=asked) for one in listed(name, values[name], folder)]
        if len(found) == 1 and field and not (name in EVIDENCE and not _has(found[0], field)):
            by_input[name] = _parts(found[0], field)
        elif len(found) == 1 and name in EVIDENCE:
            shared[name] = found[0]
        else:
            by_input[name] = _by_stem(name, found)
    names = sorted(set(by_input["INPUT"]) | set(by_input["ZONES"]))
    if not set(by_input["INPUT"]) & set(by_input["ZONES"]):
        raise SettingError(
            "no_common_region",
            "No file of ZONES is called like one of INPUT ({here} … {there}); give both the same names, or name the field "
            "that tells the regions apart as PARTITION_FIELD.",
            here=next(iter(by_input["INPUT"]), "–"), there=next(iter(by_input["ZONES"]), "–"),
        )  # fmt: skip
    return [
        Region(
            one,
            {**{name: found[one] for name, found in by_input.items() if one in found}, **shared},
            tuple(name for name, found in by_input.items() if one not in found),
        )
        for one in names
    ]


def listed(name: str, given: Any, folder: str) -> list[Source]:
    """Return the files of an input: those of a folder, or those that are named; raise where there is none."""
    texts = given if isinstance(given, (list, tuple)) else str(given).split(";")
    found: list[Source] = []
    for text in (one for one in map(str.strip, map(str, texts)) if not one.endswith(BESIDE)):
        source = Source.of(os.path.join(folder, text))
        path = Path(source.path)
        if path.is_dir():
            inside = sorted(one for one in path.iterdir() if one.suffix.lower() in ENDINGS and one.name[0] != ".")
            found += [Source(str(one), source.layer) for one in inside]
        elif path.suffix.lower() in ENDINGS and path.is_file():
            found.append(source)
        else:
            raise ReadError(
                "no_such_input", "{name}: {path} is no folder, GeoPackage (.gpkg) or GeoParquet (.parquet); choose one.",
                name=name, path=source.path,
            )  # fmt: skip
    if not found:
        raise ReadError(
            "empty_input", "{name}: there is no GeoPackage (.gpkg) or GeoParquet (.parquet) in {path}; choose another folder.",
            name=name, path=str(given),
        )  # fmt: skip
    return found


def _has(source: Source, field: str) -> bool:
    return any(name.casefold() == field.casefold() for name in files.names(source))


def _parts(source: Source, field: str) -> dict[str, Source]:
    return {text: replace(source, field=field, value=given) for text, given in partition.values(source, field).items()}


def _by_stem(name: str, found: list[Source]) -> dict[str, Source]:
    by_stem: dict[str, Source] = {}
    for source in found:
        stem = Path(source.path).stem
        if stem in by_stem:
            raise ReadError(
                "same_region_twice", "{name}: {one} and {other} are of one region; leave one of them out.",
                name=name, one=by_stem[stem].path, other=source.path,
            )  # fmt: skip
        by_stem[stem] = source
    return by_stem
