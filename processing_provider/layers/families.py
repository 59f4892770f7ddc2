"""Files that a format keeps together: a shapefile is several."""

from __future__ import annotations

import os
from collections.abc import Container

RECORD = ".qmd"
"""What a layer's metadata lie beside it in; those of layers of one name in several formats are one file."""
FAMILIES = (
    (".shp", ".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx", ".idm", ".ind"),
    (".tab", ".dat", ".map", ".id", ".ind"),
    (".mif", ".mid"),
    (".gml", ".xsd", ".gfs"),
)
"""Files that belong together, the main one first: those of an earlier output that a new one lacks must go with it."""


def family(path: str) -> tuple[str, ...]:
    """Return the files that a format keeps together with `path`, the main one first, as they are called beside it."""
    stem, extension = os.path.splitext(path)
    for extensions in FAMILIES:
        if extension.lower() in extensions:
            upper = extension.isupper()
            return tuple(stem + (other.upper() if upper else other) for other in extensions)
    return (path,)


def parts_of(name: str, written: Container[str]) -> tuple[str, ...]:
    """Return the files that a new one takes with it; without the main one it is alone, but for a shapefile's table."""
    parts = family(name)
    parts = parts if parts[0] in written or name.lower().endswith(".dbf") else (name,)
    record = os.path.splitext(name)[0] + RECORD
    return (*parts, record) if record in written and record not in parts else parts
