"""Does the type checker find what it is there for? Called by scripts/check.

Puts mistakes into a copy of the code, each of which a reader could overlook, and demands that mypy reports every one of
them at its line. A mistake that fits its place no more is an error as well: plant it elsewhere.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = "processing_provider"
MISTAKES = [
    ("arguments of the same shape swapped", "engine/population/heights/tally.py", "clip(row, column, BITS)", "clip(column, row, BITS)"),
    ("attribute misspelt", "engine/population/heights/join.py", "name, before = file.cloud.name", "name, before = file.cloud.nmae"),
    ("array and text", "engine/population/heights/scan.py", "kept &= ~off_land", "kept &= 'off_land'"),
    ("call of a missing method", "engine/population/heights/join.py", "overlaps.begin(number)", "overlaps.start(number)"),
    ("number of a row for its position", "engine/core/columns/numbers.py", "_as_number(value, name, Position(i))",
     "_as_number(value, name, row_number(Position(i)))"),
    ("attribute misspelt in an algorithm", "algorithms/population/heights.py", "result.buildings.frame", "result.bulidings.frame"),
    ("table and its columns in the report", "layers/report/page.py", "reading(head)\n", "reading(rows)\n"),
]  # fmt: skip


def planted(folder: Path) -> dict:
    """Put the mistakes into a copy; returns what each is by file and line."""
    places = {}
    for what, name, old, new in MISTAKES:
        path = folder / CODE / name
        text = path.read_text(encoding="utf-8")
        if text.count(old) != 1:
            sys.exit(f"{name}: '{old}' is there {text.count(old)} times; plant '{what}' elsewhere.")
        path.write_text(text.replace(old, new), encoding="utf-8")
        places[f"{CODE}/{name}", text[: text.index(old)].count("\n") + 1] = what
    return places


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / CODE, folder / CODE, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", folder)
        places = planted(folder)
        mypy = [
            ROOT / ".venv/bin/mypy",
            "--no-error-summary",
            "--no-pretty",
            "--cache-dir",
            ROOT / ".mypy_cache/planted",
            CODE,
        ]
        said = subprocess.run(mypy, cwd=folder, capture_output=True, text=True).stdout
    errors = [line.split(":", 3) for line in said.splitlines() if ": error:" in line]
    found = {(path, int(line)) for path, line, *_ in errors}
    for place, what in places.items():
        if place not in found:
            print(f"{place[0]}:{place[1]}: mypy does not find the planted mistake: {what}")
    return int(not places.keys() <= found)


if __name__ == "__main__":
    sys.exit(main())
