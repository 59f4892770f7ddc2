"""Compare the rows of two folders of outputs: scripts/rows.py FOLDER OTHER

Same values mean the same row, whatever the bytes of the file: GeoPackages of two versions of GDAL differ in their own tables, in
dates of change, in indexes. Compared are the tables of every GeoPackage and SQLite file, row by row in their order: values to the
last bit, types, the WKB of geometries. Says what differs by file, table and column, with the first row of each; exit code 1.
"""

from __future__ import annotations

import json
import re
import sqlite3
import struct
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

OF_GDAL = ("gpkg_", "rtree_", "sqlite_", "layer_styles")
"""Tables that GDAL, SQLite and QGIS keep for themselves: names begin with one of these."""

CHANGES = {
    "access_log": "who looked, and when",
    "log_head": "the last of these lines",
    "made_at": "when it was written",
}
"""Tables, columns, and rows of the base's own settings, that differ from run to run on one machine, and why."""
_DRAWN = re.compile(r"(?<=_)[0-9a-f]{8}_[0-9a-f]{4}_[0-9a-f]{4}_[0-9a-f]{4}_[0-9a-f]{12}")
"""What QGIS appends to the name of a layer between the steps of a model."""

ENVELOPES = (0, 32, 48, 48, 64)


def wkb(blob: bytes) -> bytes:
    """Return the WKB of a geometry as GeoPackages keep it; other bytes as they are."""
    if blob[:2] != b"GP":
        return blob
    return blob[8 + ENVELOPES[blob[3] >> 1 & 7] :]


def tables(path: Path) -> dict[str, tuple[list[str], list[tuple]]]:
    """Return columns and rows of every table of a file by name."""
    with closing(sqlite3.connect(path.as_uri() + "?mode=ro&immutable=1", uri=True)) as base:
        names = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        found = {}
        for name in names:
            if not name.startswith(OF_GDAL) and name not in CHANGES:
                cursor = base.execute(f'SELECT * FROM "{name}" ORDER BY 1')
                rows = [row for row in cursor.fetchall() if not CHANGES.keys() & set(map(str, row[:2]))]
                found[name] = [column for column, *_ in cursor.description], rows
        return found


def read(path: Path) -> dict[str, tuple[list[str], list[tuple]]]:
    """Return the tables of a file; numbers that runs returned are tables of one row."""
    if path.suffix != ".json":
        return tables(path)
    runs = json.loads(path.read_text(encoding="utf-8"))
    return {run: (list(numbers), [tuple(numbers.values())]) for run, numbers in runs.items()}


def bits(value: object) -> object:
    """Return what must be equal: 0.0 and -0.0 are two, NaN is itself, 1 and 1.0 are two."""
    if isinstance(value, float):
        return struct.pack("<d", value)
    if isinstance(value, str):
        return _DRAWN.sub("", value)
    return wkb(value) if isinstance(value, bytes) else (type(value).__name__, value)


def _of_table(one: tuple[list[str], list[tuple]], other: tuple[list[str], list[tuple]]) -> Iterator[str]:
    if one[0] != other[0]:
        yield f"columns {', '.join(one[0])} | {', '.join(other[0])}"
    if len(one[1]) != len(other[1]):
        yield f"{len(one[1])} rows | {len(other[1])} rows"
        return
    for name in (name for name in one[0] if name in other[0] and name not in CHANGES):
        a, b = one[0].index(name), other[0].index(name)
        pairs = [(x[a], y[b]) for x, y in zip(one[1], other[1]) if bits(x[a]) != bits(y[b])]
        if pairs:
            yield f"{name}: {len(pairs)} of {len(one[1])} rows, the first {_shown(*pairs[0])}"


def _shown(one: object, other: object) -> str:
    if isinstance(one, bytes) and isinstance(other, bytes):
        a, b = wkb(one), wkb(other)
        at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
        return f"{len(a)} and {len(b)} bytes, equal up to byte {at}"
    if isinstance(one, str) and isinstance(other, str):
        at = next((i for i, (x, y) in enumerate(zip(one, other)) if x != y), min(len(one), len(other)))
        start = max(at - 30, 0)
        return f"…{one[start : at + 40]!r} | …{other[start : at + 40]!r}"
    return f"{one!r} | {other!r}"


def differences(folder: Path, other: Path) -> Iterator[str]:
    """Say what differs between the outputs in two folders, a line each."""
    files = {
        p.relative_to(at): 0
        for at in (folder, other)
        for p in sorted(at.rglob("*"))
        if p.suffix in (".gpkg", ".sqlite", ".json")
    }
    for file in files:
        if not (folder / file).exists() or not (other / file).exists():
            yield f"{file}: in one folder only"
            continue
        one, two = read(folder / file), read(other / file)
        for name in sorted({*one, *two}):
            if name not in one or name not in two:
                yield f"{file}: table {name} in one folder only"
                continue
            yield from (f"{file}: {name}.{line}" for line in _of_table(one[name], two[name]))


def main(folder: str, other: str) -> int:
    """Print the differences; returns 1 if there are any."""
    found = list(differences(Path(folder).resolve(), Path(other).resolve()))
    print(*found, sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
