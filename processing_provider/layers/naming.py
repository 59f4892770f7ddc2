"""What a layer is called, the same from QGIS's list of layers, from its browser and from a command line."""

from __future__ import annotations

import os

from qgis.core import QgsMapLayer, QgsProviderRegistry


def called(layer: QgsMapLayer) -> str:
    """Return the name of a layer; of one that is called after its file, that within the file.

    A file with several gives QGIS the names 'town', 'town — streets' and 'streets' for one of them, with capitals and blanks
    if that is set.
    """
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    inside = parts.get("layerName") or ""
    stem = os.path.splitext(os.path.basename(parts.get("path") or ""))[0]
    by_itself = {
        _plain(text) for text in (stem, f"{stem} — {inside}", f"{stem} {inside}", f"{stem} · {inside}", inside)
    }
    return inside if inside and _plain(layer.name()) in by_itself else str(layer.name())


def _plain(text: str) -> str:
    return text.replace("_", " ").casefold()
