"""CRS and units out of the records of a header."""

import numpy as np
import pytest
import shapely
from synthetic_cloud import wkt
from three_roofs import CRS, FOOTPRINTS, WANTED, assert_right, keys, measure, said, write

from doorstep.processing_provider.engine.core.errors import GeometryError
from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.engine.population.heights import crs, errors
from doorstep.processing_provider.engine.population.settings import HeightSettings, ZUnit


@pytest.mark.parametrize(
    ("pairs", "metres", "z_metres"),
    [
        (((1024, 1), (3072, 32615)), 1.0, None),
        (((1024, 1), (3072, 32615), (4099, 9002)), 1.0, 0.3048),
        (((1024, 1), (3072, 2263), (4096, 6360)), crs.US_FOOT, crs.US_FOOT),
    ],
)
def test_crs_from_geotiff_keys(pairs, metres, z_metres):
    found = crs.from_records({34735: keys(*pairs)})
    assert (found.metres, found.z_metres) == (pytest.approx(metres), z_metres and pytest.approx(z_metres))


def test_a_lost_digit_in_the_crs_is_noticed():
    damaged = wkt().replace('"false_easting",500000', '"false_easting",500100')
    assert crs.from_records({2112: damaged.encode()}).doubtful
    assert not crs.from_records({2112: wkt().encode()}).doubtful


LOCAL = 'LOCAL_CS["Site",LOCAL_DATUM["Site",0],UNIT["metre",1],AXIS["X",EAST],AXIS["Y",NORTH]]'
VERTICAL = 'VERT_CS["EVRF",VERT_DATUM["EVRF",2005],UNIT["metre",1],AXIS["Up",UP]]'
DEGREES = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],'
    'UNIT["degree",0.0174532925199433]]'
)
NO_MAP = {
    "units only": (34735, keys((1025, 1), (3076, 9001), (4099, 9001))),
    "unknown code": (34735, keys((1024, 1), (3072, 65000), (3076, 9001))),
    "user-defined and not said": (34735, keys((1024, 1), (3072, 32767))),
    "model undefined": (34735, keys((1024, 0))),
    "geocentric keys": (34735, keys((1024, 3), (2048, 4978))),
    "vertical code as map": (34735, keys((1024, 1), (3072, 5703))),
    "cut keys": (34735, keys((1024, 1), (3072, 32633))[:11]),
    "no keys": (34735, b""),
    "local": (2112, LOCAL.encode()),
    "engineering": (2112, b'ENGCRS["Site",EDATUM["Site"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],LENGTHUNIT["metre",1]]'),
    "geocentric": (2112, wkt("EPSG:4978").encode()),
    "vertical": (2112, VERTICAL.encode()),
    "local and vertical": (2112, f'COMPD_CS["Site",{LOCAL},{VERTICAL}]'.encode()),
    "unheard-of projection": (2112, f'PROJCS["x",{DEGREES},PROJECTION["Unheard_Of"],UNIT["metre",1]]'.encode()),
    "degrees that cannot be": (2112, DEGREES.encode()),
    "degrees with heights": (2112, wkt("EPSG:4326+5773").encode()),
    "garbage": (2112, bytes(range(1, 256))),
    "cut text": (2112, wkt(CRS).encode()[:80]),
    "a path": (2112, b"/etc/hostname"),
    "an address": (2112, b"http://localhost:9/crs.wkt"),
    "nothing": (2112, b"\0\0"),
}  # fmt: skip


@pytest.mark.parametrize("record", NO_MAP.values(), ids=NO_MAP)
def test_a_crs_of_no_map_is_as_none(tmp_path, plain, record):
    path = write(tmp_path / "a.las", records=[record])
    found = measure(path)
    np.testing.assert_array_equal(found.height, plain.height)
    with pytest.raises(errors.CloudCrsError, match="POINT_CLOUD_CRS"):
        measure(path, cloud_crs=None)


@pytest.mark.parametrize("text", [LOCAL, VERTICAL, "EPSG:4978", DEGREES])
def test_both_records_are_looked_at(tmp_path, plain, text):
    """A text of no map beside keys that name one."""
    records = [(2112, (wkt(text) if "EPSG:" in text else text).encode()), (34735, keys((1024, 1), (3072, 32633)))]
    found = measure(write(tmp_path / "a.las", records=records), cloud_crs=None)
    np.testing.assert_array_equal(found.height, plain.height)


@pytest.mark.parametrize("given", ["EPSG:4978", "EPSG:5703", LOCAL])
def test_a_given_crs_of_no_map_is_refused(tmp_path, given):
    with pytest.raises(errors.CloudCrsError, match="no map projection"):
        measure(write(tmp_path / "a.las"), cloud_crs=given)


def test_the_unit_of_heights_counts_without_a_crs(tmp_path):
    """Keys that name feet for the heights and no CRS."""
    path = write(tmp_path / "a.las", records=[(34735, keys((1025, 1), (4099, 9002)))])
    found = measure(path)
    np.testing.assert_allclose(found.height, np.array(WANTED) * 0.3048, atol=0.02)
    assert not said(found, "unknown_z_unit")
    assert_right(measure(path, settings=HeightSettings(z_unit=ZUnit.METRE)))


def test_buildings_that_a_projection_cannot_show_lie_outside(tmp_path, plain):
    path = write(tmp_path / "a.las", records=[(2112, wkt(CRS).encode())])
    degrees = np.append(in_degrees(FOOTPRINTS), shapely.box(15, 90, 16, 91))
    found = heights.building_heights([path], degrees, "EPSG:4326")
    np.testing.assert_allclose(found.height[:3], plain.height, atol=0.05)
    assert found.flag[3] == "outside_cloud"
    with pytest.raises(GeometryError, match="cannot be brought"):
        heights.building_heights([path], degrees[3:], "EPSG:4326")
    with pytest.raises(GeometryError, match="cannot be brought"):
        heights.building_heights([path], FOOTPRINTS, LOCAL)


def in_degrees(polygons):
    from osgeo import osr

    systems = [osr.SpatialReference(), osr.SpatialReference()]
    for system, code in zip(systems, (32633, 4326)):
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    way = osr.CoordinateTransformation(*systems)
    return shapely.transform(polygons, lambda xy: np.array(way.TransformPoints(xy))[:, :2])
