"""Widgets of the panel that need Qt alone are made, shown and drawn under Qt 6."""

from __future__ import annotations

import ast
import importlib
import inspect

import pytest
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtWidgets import QWidget

from register_package import ROOT

WIDGETS = sorted(path for path in (ROOT / "plugin").rglob("*.py") if path.stem != "__init__")


def needs_qgis(path) -> bool:
    """Whether a module itself uses more of QGIS than qgis.PyQt."""
    modules = [
        n.module or "" for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.ImportFrom)
    ]
    return any(name.startswith("qgis") and not name.startswith("qgis.PyQt") for name in modules)


ALONE = [path for path in WIDGETS if not needs_qgis(path)]


def test_it_is_qt_6_and_there_is_something_to_try():
    assert QT_VERSION_STR.startswith("6.")
    assert {"table", "low_table", "columns", "turns", "texts", "labels"} <= {path.stem for path in ALONE}


@pytest.mark.parametrize("path", ALONE, ids=[str(path.relative_to(ROOT)) for path in ALONE])
def test_it_is_imported_made_and_drawn(path, qtbot):
    name = ".".join(("doorstep", *path.relative_to(ROOT).with_suffix("").parts))
    module = importlib.import_module(name)
    for made in vars(module).values():
        if not (inspect.isclass(made) and issubclass(made, QWidget) and made.__module__ == name):
            continue
        given = [one for one in inspect.signature(made.__init__).parameters.values() if one.name != "self"]
        if any(one.default is one.empty and one.kind is one.POSITIONAL_OR_KEYWORD for one in given):
            continue  # made with what it shows by the tests of its own
        widget = made()
        qtbot.addWidget(widget)
        widget.resize(360, 300)
        widget.show()
        assert not widget.grab().isNull()
