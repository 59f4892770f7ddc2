"""Imports point down only, and nothing goes round: services, registers and population stand on core."""

import ast
from pathlib import Path

import pytest

from register_package import ROOT

PROVIDER = ROOT / "processing_provider"
# A folder may import what stands below it, and itself.
ABOVE = {
    "engine/core": (),
    "engine/population": ("engine/core",),
    "engine/registers": ("engine/core",),
    "store": ("engine",),
    "scale": ("engine", "base/dependencies.py", "layers/markup.py"),
    "base": ("engine", "i18n.py", "layers", "models.py"),
    "layers": ("engine", "i18n.py", "base", "store"),
    "algorithms": ("engine", "i18n.py", "base", "layers", "models.py", "scale", "store"),
}


def imported(path: Path) -> set:
    """Files of the provider that a file imports, at its head or in a function."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        folder = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
        for name in node.names:
            for at in (folder / f"{name.name}.py", folder / name.name / "__init__.py", folder.with_suffix(".py")):
                if at.exists():
                    found.add(at)
                    break
    return found


@pytest.mark.parametrize("folder", ABOVE)
def test_a_folder_imports_only_what_stands_below_it(folder):
    below = [PROVIDER / name for name in (folder, *ABOVE[folder])]
    wrong = {
        (str(path.relative_to(PROVIDER)), str(other.relative_to(ROOT)))
        for path in (PROVIDER / folder).rglob("*.py")
        for other in imported(path)
        if not any(at == other or at in other.parents for at in below)
    }
    assert wrong == set()


def test_no_module_of_the_engine_imports_itself_over_others():
    edges = {path: imported(path) for path in (PROVIDER / "engine").rglob("*.py")}
    while edges:
        free = {path for path, others in edges.items() if not others & set(edges)}
        assert free, sorted(str(path.relative_to(PROVIDER)) for path in edges)
        edges = {path: others for path, others in edges.items() if path not in free}
