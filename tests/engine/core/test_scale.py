"""What a unit of a map is on the ground, against the formulas of the projections and against PROJ."""

import math

import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.core.scale import ground_metres, true_metres

osr = pytest.importorskip("osgeo.osr")

LATITUDES = (0.0, 20.0, 45.0, 60.17, 80.0)
RADIUS = 6378137.0


def mercator(latitude):
    return RADIUS * math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2))


@pytest.mark.parametrize("latitude", LATITUDES)
def test_web_mercator(latitude):
    # On the ellipsoid a metre of the spherical Mercator is a little different by direction: N / a · cos φ and M / a · cos φ.
    least, most = ground_metres("EPSG:3857", 1_000_000.0, mercator(latitude))
    e2, sine = 0.00669437999014, math.sin(math.radians(latitude))
    across = math.cos(math.radians(latitude)) / math.sqrt(1 - e2 * sine**2)
    along = math.cos(math.radians(latitude)) * (1 - e2) / (1 - e2 * sine**2) ** 1.5
    assert sorted([across, along]) == [pytest.approx(least, rel=1e-6), pytest.approx(most, rel=1e-6)]


def test_utm_on_and_off_its_meridian():
    assert ground_metres("EPSG:32633", 500_000.0, 5_500_000.0) == (pytest.approx(1 / 0.9996, rel=1e-6),) * 2
    least, most = ground_metres("EPSG:32633", 680_000.0, 5_500_000.0)
    assert (least, most) == (pytest.approx(1, abs=2e-5),) * 2


@pytest.mark.parametrize(
    ("crs", "x", "y", "unit"),
    [
        ("EPSG:2278", 3_100_000.0, 13_800_000.0, 1200 / 3937),
        ("EPSG:28992", 85_000.0, 447_000.0, 1),
        ("EPSG:2154", 652_000.0, 6_862_000.0, 1),
    ],
)  # fmt: skip
def test_national_grids_stay_as_they_are(crs, x, y, unit):
    assert ground_metres(crs, x, y) == (pytest.approx(unit, rel=0.002),) * 2
    assert true_metres(crs, unit, x, y) == unit


def test_one_factor_where_it_does():
    assert true_metres("EPSG:3857", 1.0, 2_776_000.0, mercator(60.17)) == pytest.approx(
        math.cos(math.radians(60.17)), rel=0.005
    )
    # Of plate carrée no single factor does; of equal-area grids none is needed where areas are what is measured.
    assert math.isnan(true_metres("EPSG:4087", 1.0, 0.0, 5_000_000.0))
    assert true_metres("EPSG:3035", 1.0, 4_321_000.0, 3_210_000.0) == 1.0


@pytest.mark.parametrize("crs", ["EPSG:4326", "nonsense", 'LOCAL_CS["site",UNIT["metre",1]]', "EPSG:4978"])
def test_what_is_no_map_is_not_measured(crs):
    assert all(math.isnan(value) for value in ground_metres(crs, 10.0, 10.0))
    assert true_metres(crs, 1.0, 10.0, 10.0) == 1.0


@pytest.mark.parametrize("x", [float("nan"), float("inf"), 1e30])
def test_a_place_that_is_none(x):
    assert true_metres("EPSG:32633", 1.0, x, x) == 1.0


def test_a_point_cloud_in_web_mercator_is_measured_in_true_metres(tmp_path):
    laspy = pytest.importorskip("laspy")
    from synthetic_cloud import ORIGIN, header, town, wkt, write_cloud

    from doorstep.processing_provider.engine.population.heights import building_heights
    from doorstep.processing_provider.engine.population.heights.errors import CloudCrsError

    place, true = town(12, seed=1, demolished=0), tmp_path / "true.las"
    write_cloud(true, place, 60_000, crs_wkt=wkt())
    wanted = building_heights([true], place.footprints, "EPSG:32615")
    # The same town at 60° N on a map on which half a metre is called one.
    unit, north = math.cos(math.radians(60.17)), mercator(60.17)

    def moved(xy):
        return np.asarray((xy - ORIGIN) / unit + [2_776_000.0, north])

    las = laspy.read(true)
    for name, crs in (("mercator.las", "EPSG:3857+5703"), ("plate_carree.las", "EPSG:4087+5703")):
        there = laspy.LasData(header(wkt(crs)))
        there.header.offsets = [2_776_000.0, math.floor(north), 0.0]
        there.points = laspy.ScaleAwarePointRecord.zeros(len(las.points), header=there.header)
        for dimension in ("classification", "return_number", "number_of_returns"):
            there[dimension] = las[dimension]
        there.x, there.y = moved(np.column_stack([las.x, las.y])).T
        there.z = las.z
        there.write(tmp_path / name)
    footprints = shapely.transform(place.footprints, moved)
    found = building_heights([tmp_path / "mercator.las"], footprints, "EPSG:3857")
    np.testing.assert_allclose(found.height, wanted.height, atol=0.2)
    np.testing.assert_allclose(found.density, wanted.density, rtol=0.05)
    with pytest.raises(CloudCrsError, match="lengths differ by direction; reproject the cloud"):
        building_heights([tmp_path / "plate_carree.las"], footprints, "EPSG:4087")
