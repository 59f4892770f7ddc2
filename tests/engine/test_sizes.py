"""Modules of what is finished are short enough to be read at once."""

import pytest

from register_package import ROOT

FOLDERS = ("engine/core", "engine/population", "layers", "base", "algorithms/population", "scale")
FILES = sorted(path for folder in FOLDERS for path in (ROOT / "processing_provider" / folder).rglob("*.py"))
MOST_LINES = 400


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT / "processing_provider")))
def test_modules_are_short(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES
