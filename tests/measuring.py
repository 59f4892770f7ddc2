"""Clouds of a synthetic town: measured, and written again in other shapes."""

from __future__ import annotations

import struct

import laspy
import numpy as np
from synthetic_cloud import EPSG

from doorstep.processing_provider.engine.population import heights

CRS = f"EPSG:{EPSG}"
US_FOOT = 1200 / 3937


def measure(place, *paths, footprints=None, crs=CRS, **options):
    footprints = place.footprints if footprints is None else footprints
    return heights.building_heights(paths, footprints, crs, **options)


def rewritten(source, path, change=None, keep=None, point_format=None, offsets=None):
    """Write a cloud again with points left out, in another order, or changed."""
    las = laspy.read(source)
    points = las.points.array
    head = las.header
    if keep is not None:
        points = points[keep]
    new = laspy.LasHeader(point_format=head.point_format.id, version=str(head.version))
    new.scales, new.offsets = head.scales, head.offsets
    new.vlrs.extend(head.vlrs)
    record = laspy.ScaleAwarePointRecord(points.copy(), head.point_format, head.scales, head.offsets)
    if offsets is not None:
        x, y, z = (np.array(record[axis]) for axis in "xyz")
        new.offsets = record.offsets = offsets
        record.x, record.y, record.z = x, y, z
    if change:
        change(record)
    with laspy.open(path, "w", header=new, do_compress=str(path).endswith(".laz")) as writer:
        writer.write_points(record)
    return path


def patched(source, path, at, layout, *values):
    """Copy a file with other bytes in its header."""
    data = bytearray(source.read_bytes())
    struct.pack_into(layout, data, at, *values)
    path.write_bytes(data)
    return path


def codes(found):
    """What the notes are about."""
    return {note.code for note in found.notes}


def same(a, b):
    for name, values in a.columns.items():
        np.testing.assert_array_equal(values, b.columns[name], err_msg=name)
