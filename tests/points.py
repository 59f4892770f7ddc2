"""Points as a reader gives them and the header of their file, without a file."""

from __future__ import annotations

from pathlib import Path

import laspy
import numpy as np

from doorstep.processing_provider.engine.population.heights import clouds, crs
from doorstep.processing_provider.engine.population.heights.header import Cloud

SCALE = 0.01


def points(x, y, z, kind=2, number=1, returns=1, point_format=6, flags=0, offsets=(0, 0, 0)):
    """Structured array of points at x, y, z in units of the CRS; `flags` is the byte above the class (6) or its bits 5 to 7."""
    x, y, z, kind, number, returns, flags = np.broadcast_arrays(x, y, z, kind, number, returns, flags)
    found = np.zeros(len(x), laspy.PointFormat(point_format).dtype())
    for name, values, offset in zip("XYZ", (x, y, z), offsets):
        found[name] = np.rint((values - offset) / SCALE)
    if point_format < 6:
        found["bit_fields"] = number | returns << 3
        found["raw_classification"] = kind | flags << 5
    else:
        found["bit_fields"] = number | returns << 4
        found["classification"], found["classification_flags"] = kind, flags
    return found


def cloud(some, name="a.las", system=None, point_format=6, offsets=(0, 0, 0), **more):
    """What the header of a file with some points says."""
    at = np.array([some[axis] * SCALE + offset for axis, offset in zip("XYZ", offsets)])
    mask = 7 if point_format < 6 else 15
    said = {
        "path": Path(name), "count": len(some), "point_format": point_format, "scales": np.full(3, SCALE),
        "offsets": np.array(offsets, float), "mins": at.min(axis=1), "maxs": at.max(axis=1),
        "by_return": (tuple(np.bincount(some["bit_fields"] & mask, minlength=16)[1:].tolist()),),
        "crs": system and crs.from_text(system), "z_metres": None, "data_offset": 375, "length": some.dtype.itemsize,
    }  # fmt: skip
    return Cloud(**{**said, **more})


def in_memory(monkeypatch, *files):
    """Let heights be measured in (cloud, points) instead of files; returns names and pieces as they are asked for."""
    by_name, asked = {file.name: (file, some) for file, some in files}, []

    def read(file, count=None, nodes=None):
        asked.append(file.name if count is None else (file.name, count))
        some = by_name[file.name][1]
        yield from np.array_split(some[:count], max(1, -(-len(some) // 2000)))

    monkeypatch.setattr(clouds, "find_files", lambda sources: [file.path for file, _ in files])
    monkeypatch.setattr(clouds, "read_header", lambda path: by_name[path.name][0])
    monkeypatch.setattr(clouds, "read_pieces", read)
    return asked
