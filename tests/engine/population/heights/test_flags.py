"""What is to be doubted about roofs drawn by hand."""

import laspy
import numpy as np
import pytest
import shapely
from measuring import CRS, rewritten
from synthetic_cloud import ORIGIN

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.engine.population.heights import errors
from doorstep.processing_provider.engine.population.settings import HeightSettings, HeightStatistic


def test_flags(scene):
    path, polygons = scene
    polygons = dict(polygons, outside_cloud=shapely.box(*ORIGIN, ORIGIN[0] + 9, ORIGIN[1] + 9), no_geometry=None)
    polygons["outside_cloud"] = shapely.transform(polygons["outside_cloud"], lambda xy: xy + 500)
    found = heights.building_heights([path], np.array(list(polygons.values()), object), CRS)
    flag = dict(zip(polygons, found.flag))
    for name in polygons:
        wanted = {"second": "overlapping_footprint", "small": flag["small"]}.get(name, name)
        assert wanted in flag[name].split(";"), f"{name}: {flag[name]}"
    height = dict(zip(polygons, found.height))
    assert height["ok"] == pytest.approx(5, abs=0.03)
    assert height["overlapping_footprint"] == height["second"] == pytest.approx(5, abs=0.03)
    unknown = {"no_points", "few_points", "outside_cloud", "no_geometry"}
    assert {name for name in unknown if np.isfinite(height[name])} == set()
    coverage = dict(zip(polygons, found.coverage))
    assert coverage["ok"] == pytest.approx(1, abs=0.03)
    assert coverage["partial"] == pytest.approx(0.8, abs=0.05)
    assert coverage["low_coverage"] == pytest.approx(0.4, abs=0.05)
    assert dict(zip(polygons, found.usable))["low_coverage"] is np.False_


def test_each_statistic_is_its_own_level(scene, tmp_path):
    # Three tenths of the roof at 4 m, three at 8, two at 11 and two at 15: every level lies on another part.
    path, polygons = scene

    def steps(points):
        west, inside = np.asarray(points.x) - ORIGIN[0] - 10, np.asarray(points.classification) == 6
        points.z = np.where(inside, 100 + np.select([west < 3, west < 6, west < 8], [4.0, 8.0, 11.0], 15.0), points.z)

    other = rewritten(path, tmp_path / "steps.laz", steps)
    found = [
        heights.building_heights([other], np.array([polygons["ok"]]), CRS, HeightSettings(statistic=statistic))
        for statistic in (HeightStatistic.P50, HeightStatistic.P70, HeightStatistic.P90)
    ]
    assert [run.height[0] for run in found] == pytest.approx([8, 11, 15], abs=0.03)
    assert [run.storeys[0] for run in found] == [3, 4, 5]
    assert (found[0].p50[0], found[0].p70[0], found[0].p90[0]) == pytest.approx((108, 111, 115), abs=0.03)


def test_coverage_does_not_depend_on_the_density(scene, tmp_path):
    path, polygons = scene
    n = laspy.open(path).header.point_count
    thin = rewritten(path, tmp_path / "thin.laz", keep=np.random.default_rng(2).random(n) < 0.1)
    names = ["ok", "partial", "low_coverage"]
    found = heights.building_heights([thin], np.array([polygons[name] for name in names]), CRS)
    np.testing.assert_allclose(found.coverage, [1, 0.8, 0.4], atol=0.12)


def test_roof_and_ground_classes_can_be_chosen(scene, tmp_path):
    path, polygons = scene

    def reclass(points):
        points.classification = np.select([points.classification == 6, points.classification == 2], [64, 65], 1)

    other = rewritten(path, tmp_path / "classes.laz", reclass)
    footprints = np.array([polygons["ok"]])
    with pytest.raises(errors.NoGroundError, match="GROUND_CLASSES"):
        heights.building_heights([other], footprints, CRS)
    chosen = HeightSettings(roof_classes=(64,), ground_classes=(65,))
    assert heights.building_heights([other], footprints, CRS, chosen).height[0] == pytest.approx(5, abs=0.03)


@pytest.mark.parametrize(
    "wrong", [{"storey_height": 0.1}, {"roof_classes": ()}, {"ground_classes": (300,)}, {"roof_classes": (2, 6)}]
)
def test_impossible_settings_are_refused(wrong):
    with pytest.raises(SettingError):
        HeightSettings(**wrong)
