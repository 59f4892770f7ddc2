"""What a layer is called, the same from QGIS's list of layers, from its browser and from a command line."""

from __future__ import annotations

import os

from qgis.core import QgsMapLayer, QgsProviderRegistry


def called(layer: QgsMapLayer) -> str:
    """Return the name of a layer; of one that is called after its file, that within the file.

    A file with several gives QGIS the names 'town', 'town — streets' and 'streets' for one of them, with capitals and blanks
    if that is set.
    """
    stem, inside = _within(layer)
    own = (stem, f"{stem} — {inside}", f"{stem} {inside}", f"{stem} · {inside}", inside)
    return inside if inside and _plain(layer.name()) in set(map(_plain, own)) else str(layer.name())


def called_by_file(layer: QgsMapLayer) -> str:
    """Return the names of file and layer of one that QGIS called after its file, '' for one that somebody named."""
    stem, inside = _within(layer)
    return f"{stem} · {inside}" if inside and called(layer) == inside else ""


def _within(layer: QgsMapLayer) -> tuple[str, str]:
    """File without folder and ending, and the layer's name within it."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return os.path.splitext(os.path.basename(parts.get("path") or ""))[0], parts.get("layerName") or ""


def _plain(text: str) -> str:
    return text.replace("_", " ").casefold()
