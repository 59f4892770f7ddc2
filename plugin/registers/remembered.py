"""Which base and which vault go together, remembered by their paths and by nothing else."""

from __future__ import annotations

import os

from qgis.core import QgsProject, QgsSettings

from ...processing_provider.engine.core import paths
from ...processing_provider.engine.core.address import is_address

BASE = "doorstep/base"
"""The base that a page showed last."""
VAULTS = "doorstep/vaults"
"""Path of the vault by path of the base."""
MOST = 20


def base(project: QgsProject) -> str:
    """Return the base that is open in the project, or was shown last; '' for none."""
    for group in project.layerTreeRoot().findGroups():
        path = group.customProperty("doorstep/base")
        if path and _is_there(path):
            return str(path)
    last = QgsSettings().value(BASE, "", type=str)
    return last if _is_there(last) else ""


def vault(of: str) -> str:
    """Return the vault that was used with a base, '' where none was."""
    return _vaults().get(_key(of), "")


def keep(of: str, vault: str = "") -> None:
    """Remember a base, and its vault."""
    QgsSettings().setValue(BASE, of)
    if vault:
        others = {path: there for path, there in _vaults().items() if path != _key(of)}
        newest = {**others, _key(of): os.path.abspath(vault)}
        QgsSettings().setValue(VAULTS, dict(list(newest.items())[-MOST:]))


def _is_there(path: str) -> bool:
    """Whether there is such a file; a server is asked only when somebody looks at the base."""
    return is_address(path) or os.path.isfile(path)


def _vaults() -> dict[str, str]:
    found = QgsSettings().value(VAULTS, {})
    return {str(path): str(there) for path, there in found.items()} if isinstance(found, dict) else {}


def _key(path: str) -> str:
    return path if is_address(path) else paths.key(path)
