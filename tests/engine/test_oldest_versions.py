"""What Python 3.9 and numpy 1.21, which requirements.txt allows, cannot do as soon as a module is read.

Nothing here runs them: no system of the matrix is as old. QGIS 3.22 is, on Windows and macOS.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from register_package import ROOT

CONVENIENCES = {"r_", "c_", "s_", "ix_", "mgrid", "ogrid", "index_exp"}
"""What numpy means to be indexed; its classes can be from 1.22 on."""
CODE = sorted(
    path
    for folder in ("processing_provider", "plugin", "scripts", "tests")
    for path in (ROOT / folder).rglob("*.py")
    if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)
)


def too_new(code: str) -> Iterator[str]:
    """Yield what fails when a module is read, with its line."""
    tree = ast.parse(code, feature_version=(3, 9))
    are_read = not any(isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in tree.body)
    annotations = [part for one in _annotations(tree) for part in ast.walk(one)]
    inside = {id(part) for part in annotations}
    for part in annotations:
        if are_read and isinstance(part, ast.BinOp) and isinstance(part.op, ast.BitOr):
            yield f"{part.lineno}: {ast.unparse(part)} is an annotation"
    for part in ast.walk(tree):
        if (
            isinstance(part, ast.Subscript)
            and isinstance(part.value, ast.Attribute)
            and ast.unparse(part.value.value) in ("np", "numpy")
            and part.value.attr not in CONVENIENCES
            and (are_read or id(part) not in inside)
        ):
            yield f"{part.lineno}: {ast.unparse(part)}"


def _annotations(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            arguments += [one for one in (node.args.vararg, node.args.kwarg) if one is not None]
            yield from (one.annotation for one in arguments if one.annotation is not None)
            yield from [node.returns] if node.returns is not None else []
        elif isinstance(node, ast.AnnAssign):
            yield node.annotation


def test_no_module_needs_a_newer_python_or_numpy_to_be_read():
    found = {str(path.relative_to(ROOT)): list(too_new(path.read_text(encoding="utf-8"))) for path in CODE}
    assert len(found) > 500 and {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("import numpy as np\nRows = npt.NDArray[np.signedinteger[Any]]", ["2: np.signedinteger[Any]"]),
        ("import numpy as np\ndef f(a: np.number[Any]): ...", ["2: np.number[Any]"]),
        ("from __future__ import annotations\ndef f(a: np.number[Any], b: int | None): ...", []),
        ("def f(a, *b: int | None) -> str | None: ...", ["1: int | None is an annotation", "1: str | None is an annotation"]),
        ("a: int | None = 1 | 2", ["1: int | None is an annotation"]),
        ("import numpy as np\na = np.r_[1, 2] | 3", []),
    ],
)  # fmt: skip
def test_what_is_too_new_is_found(code, lines):
    assert list(too_new(code)) == lines


def test_newer_syntax_is_no_module_at_all():
    with pytest.raises(SyntaxError):
        list(too_new("match 1:\n    case 1:\n        pass"))
