"""Every name of PyQt that the code uses exists in PyQt6, where enums have no short names and much has moved."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest

from register_package import ROOT

CODE = sorted(path for folder in ("plugin", "processing_provider") for path in (ROOT / folder).rglob("*.py"))
BEFORE = {"QVariant.String", "QVariant.LongLong", "QVariant.Double"}
"""Asked for on QGIS before 3.38 alone, which has no Qt 6."""


def chain(node: ast.AST) -> list[str]:
    """Names of a.b.c in their order, [] for anything else."""
    if isinstance(node, ast.Name):
        return [node.id]
    before = chain(node.value) if isinstance(node, ast.Attribute) else []
    return [*before, node.attr] if before else []


def missing(code: str) -> list[str]:
    """Names of PyQt in a text of Python that PyQt6 has not."""
    tree, known, found = ast.parse(code), {}, []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            part = (node.module or "").partition("qgis.PyQt")[2].lstrip(".")
            module = importlib.import_module(f"qgis.PyQt.{part}" if part else "qgis.PyQt")
            for alias in node.names:
                if not part:
                    known[alias.asname or alias.name] = importlib.import_module(f"PyQt6.{alias.name}")
                elif hasattr(module, alias.name):
                    known[alias.asname or alias.name] = getattr(module, alias.name)
                else:
                    found.append(f"{part}.{alias.name}")
    for node in ast.walk(tree):
        first, *names = chain(node) or [""]
        value = known.get(first)
        if not isinstance(node, ast.Attribute) or value is None:
            continue
        for name in names:
            if not hasattr(value, name):
                found.append(".".join([first, *names]))
                break
            value = getattr(value, name)
            if not isinstance(value, type) and not hasattr(value, "__path__"):
                break  # a value or a function: what hangs on it is not known here
    return found


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft", []),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", ["Qt.AlignLeft"]),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLef", ["Qt.AlignmentFlag.AlignLef"]),
        ("from qgis.PyQt.QtWidgets import QDesktopWidget", ["QtWidgets.QDesktopWidget"]),
        ("from qgis.PyQt.QtWidgets import QFrame as F\nF.NoFrame", ["F.NoFrame"]),
        ("from qgis.PyQt import sip\nsip.isdeleted(1)\nsip.nothing(1)", ["sip.nothing"]),
    ],
)
def test_what_is_missing_is_found(code, found):
    assert missing(code) == found


@pytest.mark.parametrize("path", CODE, ids=[str(path.relative_to(ROOT)) for path in CODE])
def test_every_name_is_there(path: Path):
    assert set(missing(path.read_text(encoding="utf-8"))) <= BEFORE


def test_nothing_calls_what_is_gone():
    gone = (".exec_(", "QtWebKit", "QDesktopWidget", "QRegExp(", "QFontMetrics.width", ".enterEvent(QEvent")
    assert not [f"{path}: {name}" for path in CODE for name in gone if name in path.read_text(encoding="utf-8")]
