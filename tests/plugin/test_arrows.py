"""What the panel's code may know of itself: parts point down only, and keep to themselves what they call private."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from register_package import ROOT

PLUGIN = ROOT / "plugin"
FILES = sorted(PLUGIN.rglob("*.py"))
LAYERS = (
    ("shell", "widgets"),
    ("configuration", "history", "output", "runner"),
    ("population", "registers"),
    ("looking", "checks"),
    ("session",),
    ("dock",),
    ("plugin",),
)
"""From bottom to top; a part may use what stands below it, and what stands beside it in the same place."""
MOST_LINES, MOST_IN_FUNCTION = 400, 40


def place(parts: tuple[str, ...]) -> int:
    return next(i for i, names in enumerate(LAYERS) if parts[0] in names)


def module(path: Path) -> tuple[str, ...]:
    return path.relative_to(PLUGIN).with_suffix("").parts


def imports(tree: ast.AST, within: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Module and name of every relative import."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = ("plugin", *within)[: -node.level]
            for name in node.names:
                yield (*base, *(node.module or "").split("."))[: None if node.module else -1], name.name


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("__")


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(module(path)))
def test_arrows_point_down(path):
    own = module(path)
    if own == ("__init__",):
        return
    for base, name in imports(ast.parse(path.read_text(encoding="utf-8")), own):
        if base[:1] == ("plugin",):
            other = (*base[1:], name)
            assert place(other) <= place(own), f"{'.'.join(own)} imports {'.'.join(other)}"


def private_uses(tree: ast.AST) -> list[str]:
    """What is private and not reached through oneself."""
    own = ("self", "cls")
    found = [
        (node.lineno, ast.unparse(node))
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and is_private(node.attr)
        and not (isinstance(node.value, ast.Name) and node.value.id in own)
    ]
    return [f"{line}: {text}" for line, text in sorted(found)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(module(path)))
def test_nothing_private_is_called_from_outside(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert private_uses(tree) == []
    assert [name for _, name in imports(tree, module(path)) if is_private(name)] == []


def test_private_uses_are_found():
    tree = ast.parse("self._a\ncls._b()\ndock._c()\nself.dock._d\nx.__class__\nsuper().__init__()")
    assert private_uses(tree) == ["3: dock._c", "4: self.dock._d"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(module(path)))
def test_everything_is_short_and_typed(path):
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MOST_LINES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert node.end_lineno - node.lineno < MOST_IN_FUNCTION, node.name
            given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg]
            bare = [a.arg for a in given if a is not None and a.annotation is None and a.arg not in ("self", "cls")]
            assert not bare and node.returns is not None, f"{node.name}({', '.join(bare)})"
