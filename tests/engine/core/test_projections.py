"""GDAL and pyproj say the same of a CRS, so that heights are the same with QGIS and without."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from doorstep.processing_provider.engine.core import projections
from doorstep.processing_provider.engine.core.scale import ground_metres

pyproj = pytest.importorskip("pyproj")
osr = pytest.importorskip("osgeo.osr", reason="GDAL's Python bindings are not here")

CODES = ["EPSG:32615", "EPSG:26915+5703", "EPSG:2263", "EPSG:6360", "EPSG:3857", "EPSG:4326", "EPSG:4978", "EPSG:28992",
         "EPSG:2154", "EPSG:6495+6360", "EPSG:7415", "+proj=utm +zone=33 +ellps=GRS80 +units=us-ft", "EPSG:0", "no CRS",
         "EPSG:3035"]  # fmt: skip


def both(ask):
    """Return what GDAL says, and pyproj."""
    by_gdal = ask(projections.library())
    with projections.by_pyproj():
        return by_gdal, ask(projections.library())


@pytest.mark.parametrize("text", CODES)
def test_systems(text):
    by_gdal, found = both(lambda library: library.system(text))
    if by_gdal is None or found is None:
        assert by_gdal is found
        return
    assert (found.is_geographic, found.is_map, found.is_doubtful) == (
        by_gdal.is_geographic,
        by_gdal.is_map,
        by_gdal.is_doubtful,
    )
    if found.is_map:
        assert all(both(lambda library: library.same(found.wkt, by_gdal.wkt)))
        assert not any(both(lambda library: library.same(found.wkt, library.system("EPSG:5070").wkt)))


@pytest.mark.parametrize(
    ("there", "x", "y"), [("EPSG:32615", -92.0, 29.3), ("EPSG:28992", 5.4, 52.1), ("EPSG:2263", -74.0, 40.7)]
)
def test_ways(there, x, y):
    places = np.array([[x, y], [x + 0.1, y - 0.1]])
    by_gdal, found = both(lambda library: library.transformation("EPSG:4326", there)(places))
    np.testing.assert_allclose(found, by_gdal, rtol=0, atol=1e-6)
    by_gdal, found = both(lambda library: ground_metres(there, *by_gdal[0]))
    np.testing.assert_allclose(found, by_gdal, rtol=1e-9)
    assert both(lambda library: library.transformation("no CRS", there)) == (None, None)


@pytest.mark.parametrize(
    "keys",
    [
        ((1024, 1), (3072, 32615)),
        ((3072, 26915),),
        ((1024, 2), (2048, 4326)),
        ((1024, 1), (3072, 32767)),
        ((1024, 1), (3072, 2263), (3076, 9003)),
        (),
    ],
)
def test_geo_keys(keys):
    directory = struct.pack("<4H", 1, 1, 0, len(keys)) + b"".join(struct.pack("<4H", key, 0, 1, v) for key, v in keys)
    by_gdal, found = both(lambda library: library.system(library.wkt_of_geo_keys(directory, b"", b"")))
    known = [one for one in (by_gdal, found) if one is not None and (one.is_map or one.is_geographic)]
    assert len(known) in (0, 2)
    if known:
        assert all(both(lambda library: library.same(known[0].wkt, known[1].wkt)))


def test_a_code_in_other_units_is_not_taken_for_its_own():
    directory = struct.pack("<4H", 1, 1, 0, 3)
    directory += b"".join(
        struct.pack("<4H", key, 0, 1, value) for key, value in ((1024, 1), (3072, 32615), (3076, 9003))
    )
    with projections.by_pyproj():
        assert projections.library().wkt_of_geo_keys(directory, b"", b"") == ""


def test_what_was_chosen_ends_with_its_block():
    with pytest.raises(ZeroDivisionError), projections.by_pyproj():
        assert type(projections.library()).__name__ == "Pyproj"
        raise ZeroDivisionError
    assert type(projections.library()).__name__ == "Gdal"
