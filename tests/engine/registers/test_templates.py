"""Sentences for users are literals where they are said, or no translator ever sees them."""

import ast

import pytest

from register_package import ROOT

PROVIDER = ROOT / "processing_provider"
FOLDERS = ("engine/registers", "store", "algorithms/registers")
FILES = sorted(path for folder in FOLDERS for path in (PROVIDER / folder).rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PROVIDER)))
def test_templates_are_literals(path):
    wrong = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        place = 0 if node.func.id == "tr" else 1 if node.func.id == "note" or node.func.id.endswith("Error") else None
        if place is None or len(node.args) <= place:
            continue
        if not isinstance(node.args[place], ast.Constant):
            wrong.append(node.lineno)
    assert wrong == []
