"""Where clouds are, and in which units."""

import laspy
import numpy as np
import shapely
from measuring import CRS, US_FOOT, codes, measure
from synthetic_cloud import EPSG, town, wkt, write_cloud

from doorstep.processing_provider.engine.population.settings import HeightSettings, ZUnit


def test_footprints_are_brought_to_the_cloud(place, cloud, reference):
    from osgeo import osr

    systems = []
    for code in (EPSG, 4326):
        systems.append(osr.SpatialReference())
        systems[-1].ImportFromEPSG(code)
        systems[-1].SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_degrees = osr.CoordinateTransformation(*systems)
    degrees = shapely.transform(place.footprints, lambda xy: np.array(to_degrees.TransformPoints(xy))[:, :2])
    found = measure(place, cloud, footprints=degrees, crs="EPSG:4326")
    np.testing.assert_allclose(found.height, reference.height, atol=0.05)


def test_feet_become_metres(folder):
    small = town(12, seed=1, demolished=0)
    path = folder / "feet.laz"
    write_cloud(path, small, 60_000, crs_wkt=wkt("EPSG:2278+6360"), unit=US_FOOT)
    in_feet = shapely.transform(small.footprints, lambda xy: xy / US_FOOT)
    found = measure(small, path, footprints=in_feet, crs="EPSG:2278")
    np.testing.assert_allclose(found.height, small.height(0.7), atol=0.5)
    assert "unknown_z_unit" not in codes(found)
    # Told that z is in metres, although x and y are feet.
    wrong = measure(small, path, footprints=in_feet, crs="EPSG:2278", settings=HeightSettings(z_unit=ZUnit.METRE))
    np.testing.assert_allclose(wrong.height, found.height / US_FOOT, rtol=0.02)


def test_an_unknown_vertical_unit_is_said_and_can_be_given(place, cloud, tmp_path):
    def without_vertical(path):
        las = laspy.read(cloud)
        las.header.vlrs.clear()
        las.header.vlrs.append(laspy.vlrs.known.WktCoordinateSystemVlr(wkt(CRS)))
        las.write(path)
        return path

    path = without_vertical(tmp_path / "flat.laz")
    assert "unknown_z_unit" in codes(measure(place, path))
    told = measure(place, path, settings=HeightSettings(z_unit=ZUnit.FOOT))
    assert "unknown_z_unit" not in codes(told)
    assert np.nanmedian(told.height) < 0.5 * np.nanmedian(place.height(0.7))


def test_the_file_s_crs_wins_over_the_given_one(place, cloud, reference):
    found = measure(place, cloud, cloud_crs="EPSG:28992")
    np.testing.assert_array_equal(found.height, reference.height)
    assert "crs_not_used" in codes(found)
