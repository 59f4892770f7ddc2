"""Point clouds as others write them: three roofs of 3, 6 and 9 m on flat ground must come out."""

from __future__ import annotations

import struct

import laspy
import numpy as np
import shapely

from doorstep.processing_provider.engine.population import heights

CRS = "EPSG:32633"
WEST, SOUTH, SIDE, BASE = 400_000.0, 5_600_000.0, 80, 120.0
ROOFS = [(10, 10, 20, 20), (40, 10, 60, 30), (20, 50, 32, 62)]
WANTED = [3, 6, 9]
FOOTPRINTS = np.array([shapely.box(WEST + w, SOUTH + s, WEST + e, SOUTH + n) for w, s, e, n in ROOFS])


def ones(count):
    return np.ones(count, np.uint8)


def upto(most):
    """Return numbers 1 … `most`, again and again."""
    return lambda count: (np.arange(count) % most + 1).astype(np.uint8)


def all_of(returns):
    return lambda count: np.full(count, returns, np.uint8)


def scanned(step=0.5, rises=WANTED):
    """Places on a regular grid, what lies above the ground there, and where the roofs are."""
    along = np.arange(0, SIDE, step) + step / 2
    x, y = (values.ravel() for values in np.meshgrid(along, along))
    above, roof = np.zeros(len(x)), np.zeros(len(x), bool)
    for (w, s, e, n), rise in zip(ROOFS, rises):
        inside = (x > w) & (x < e) & (y > s) & (y < n)
        above[inside], roof[inside] = rise, True
    return x + WEST, y + SOUTH, above, roof


def write(
    path, *, z=None, keep=None, classes=None, returns=ones, of=ones, point_format=1, version="1.2", records=(), step=0.5,
    extra=0, scale=0.01,
):  # fmt: skip
    """Write the scene: `z`, `classes` and `keep` are made of (height above ground, on a roof, x)."""
    x, y, above, roof = scanned(step)
    head = laspy.LasHeader(point_format=point_format, version=version)
    head.scales, head.offsets = [scale] * 3, [WEST, SOUTH, 0]
    head.vlrs.extend(laspy.VLR("LASF_Projection", number, "", data) for number, data in records)
    for i in range(extra):
        head.add_extra_dim(laspy.ExtraBytesParams(f"extra{i}", "uint8"))
    kept = np.ones(len(x), bool) if keep is None else keep(above, roof, x)
    points = laspy.ScaleAwarePointRecord.zeros(int(kept.sum()), header=head)
    points.x, points.y = x[kept], y[kept]
    points.z = (BASE + above if z is None else z(above, roof, x))[kept]
    points.classification = (np.where(roof, 6, 2) if classes is None else classes(above, roof, x))[kept]
    points.return_number, points.number_of_returns = returns(len(points)), of(len(points))
    with laspy.open(path, "w", header=head, do_compress=path.suffix == ".laz") as writer:
        writer.write_points(points)
    return path


def patch(path, *changes):
    """Change bytes of a file: (place, layout, values)."""
    data = bytearray(path.read_bytes())
    for at, layout, *values in changes:
        struct.pack_into(layout, data, at, *values)
    path.write_bytes(data)
    return path


def measure(*paths, footprints=FOOTPRINTS, cloud_crs=CRS, **options):
    return heights.building_heights(paths, footprints, CRS, cloud_crs=cloud_crs, **options)


def assert_right(found, wanted=WANTED):
    np.testing.assert_allclose(found.height, wanted, atol=0.02)
    assert found.flag.tolist() == ["ok"] * len(wanted)


def said(found, code):
    """Values of the notes that are about something."""
    return [dict(note.values) for note in found.notes if note.code == code]


def parts_of(path):
    """Where a LAZ file says how it is compressed, where its points begin, and where the table of its parts is."""
    data = path.read_bytes()
    record = data.find(b"laszip encoded") - 2 + 54
    points = struct.unpack_from("<I", data, 96)[0]
    return record, points, struct.unpack_from("<q", data, points)[0]


def keys(*pairs):
    return struct.pack("<4H", 1, 1, 0, len(pairs)) + b"".join(struct.pack("<4H", key, 0, 1, v) for key, v in pairs)
