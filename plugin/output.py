"""Where a run writes: one GeoPackage with its tables, a report and a configuration beside it."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QStandardPaths

from ..processing_provider.engine.core import paths
from .configuration import ROLES


def suggestion(buildings: QgsVectorLayer | None = None) -> str:
    """Return a path that is free: beside the project, else beside the buildings, else in the documents."""
    stem, folders = "doorstep", [QgsProject.instance().absolutePath()]
    if buildings is not None:
        used = QgsProviderRegistry.instance().decodeUri(buildings.providerType(), buildings.source()).get("path")
        if used:
            stem = re.sub(r"_run\d+$", "", Path(used).stem)
            folders.append(os.path.dirname(os.path.abspath(used)))
    folders += [
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation),
        tempfile.gettempdir(),
    ]
    folder = next((f for f in folders if f and os.path.isdir(f) and paths.is_writable(f)), folders[-1])
    return next_free(os.path.join(folder, f"{stem}_run1.gpkg"))


def next_free(path: str) -> str:
    """Return the path, with the number at its end raised until there is no such file."""
    free = Path(path)
    number = re.search(r"(\d+)$", free.stem)
    stem, n = (free.stem[: number.start()], int(number.group())) if number else (f"{free.stem}_run", 1)
    while free.exists() or beside(free, ".html").exists():
        free = free.with_name(f"{stem}{n}{free.suffix}")
        n += 1
    return str(free)


def beside(path: str | Path, suffix: str) -> Path:
    return Path(path).with_suffix(suffix)


def destinations(path: str) -> dict:
    """Return the output parameters of a run that writes to one GeoPackage."""
    database = str(path).replace("\\", "/").replace("'", "\\'")
    tables = {
        name: f"ogr:dbname='{database}' table=\"{role}\"" + ("" if role == "households" else " (geom)")
        for name, role in ROLES.items()
    }
    return {**tables, "OUTPUT_HTML": str(beside(path, ".html"))}


def complaint(path: str) -> str:
    """Return what is wrong with an output path: 'folder', 'unwritable', 'extension' or '' if nothing is."""
    if not str(path).lower().endswith(".gpkg"):
        return "extension"
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        return "folder"
    # What is written goes beside the earlier file first.
    if os.path.isdir(path) or not all(paths.is_writable(p) for p in (folder, path) if os.path.exists(p)):
        return "unwritable"
    return ""
