"""What was found of buildings becomes heights, flags and notes."""

from types import SimpleNamespace

import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.population.heights import roofs
from doorstep.processing_provider.engine.population.heights.result import Table
from doorstep.processing_provider.engine.population.settings import HeightSettings, HeightStatistic

NAN = float("nan")


def table(points=(50,) * 5, ground=(2.0, 2.0, NAN, 2.0, 2.0)):
    """Five buildings: whole, too few points unless told otherwise, without ground, implausible, no higher than the ground."""
    found = Table(5)
    found.ground[:], found.points[:], found.n_roof[:] = ground, points, points
    found.levels[:] = [[6, 8, 9, 10], [6, 8, 9, 10], [6, 8, 9, 10], [2000, 2000, 2000, 2000], [1, 2, 3, 4]]
    found.ring[:] = [3, 5, NAN, 40, 64]
    found.classified[:] = [True, True, False, True, True]
    return found


FOOTPRINTS = np.array([shapely.box(20 * i, 0, 20 * i + 10, 10) for i in range(5)], dtype=object)


def heights(found, **settings):
    return found.heights(FOOTPRINTS, HeightSettings(**settings))


@pytest.mark.parametrize(
    ("statistic", "height", "storeys"),
    [(HeightStatistic.P50, 4.0, 1), (HeightStatistic.P70, 6.0, 2), (HeightStatistic.P90, 7.0, 2)],
)
def test_height_by_statistic(statistic, height, storeys):
    found = heights(table(), statistic=statistic, storey_height=3.0)
    assert (found.height[0], found.storeys[0]) == (height, storeys)
    assert (found.p50[0], found.p70[0], found.p90[0], found.maximum[0], found.ground[0]) == (6, 8, 9, 10, 2)


def test_a_storey_at_least():
    assert heights(table(), storey_height=6.0).storeys[0] == 1
    found = table(ground=(7.9, 2.0, NAN, 2.0, 2.0))
    assert heights(found, storey_height=3.0).storeys[0] == 1


def test_who_has_no_height():
    found = heights(table(points=(5, 4, 50, 50, 50)))
    assert np.isfinite(found.height).tolist() == [True, False, False, False, False]
    assert np.isnan(found.storeys).tolist() == [False, True, True, True, True]
    # Levels of fewer than five points say nothing.
    assert np.isnan(found.p70).tolist() == [False, True, False, False, False]
    assert found.usable.tolist() == [True, False, False, False, False]
    assert found.flag.tolist() == ["ok", "ok", "ok", "implausible", "ok"]
    assert [(note.code, dict(note.values)) for note in found.notes] == [
        ("implausible_heights", {"most": 1000, "buildings": 1}),
        ("without_height", {"unknown": 4, "buildings": 5}),
    ]


def test_exactly_a_thousand_metres_are_plausible():
    found = table()
    found.levels[3] = 1002.0
    assert heights(found).height[3] == 1000


def test_sources():
    found = heights(table(points=(50, 0, 50, 50, 50)))
    assert found.ground_source.tolist() == ["within 3 m", "within 5 m", "", "within 40 m", "within 64 m"]
    assert found.roof_source.tolist() == ["classified", "", "unclassified", "classified", "classified"]


def test_buildings_that_may_be_gone_are_counted_among_those_with_a_height():
    found = table()
    found.flag([0], "no_points")
    found.flag([0, 2], "low_coverage")
    done = heights(found)
    assert done.flag[0] == "no_points;low_coverage"
    assert done.usable.tolist() == [False, True, False, False, False]
    assert [dict(note.values) for note in done.notes if note.code == "may_be_gone"] == [{"buildings": 1}]


def test_what_is_put_in_millimetres_comes_out_in_metres():
    found = Table(3)
    tally = SimpleNamespace(
        n_roof=np.array([7, 8]),
        n_last=np.zeros(2),
        n_other=np.zeros(2),
        footprints=SimpleNamespace(overlapped=np.array([0.5, 0])),
    )
    ground = roofs.Grounds(np.array([1234.5, np.nan]), np.array([9, 0]), np.array([20.0, np.nan]), np.zeros(2))
    levels = np.array([[5000, 6000.4, 7000.6, 8000], [9000, 9100, 9200, 9300]])
    roof = roofs.Roofs(levels, np.array([10, 6]), np.array([True, False]), np.zeros(2, bool))
    cover = roofs.Cover(np.array([0.8, 1.0]), np.zeros(2))
    found.put(np.array([2, 0]), tally, np.array([4.0, 0.0]), ground, roof, cover)
    assert found.n_roof.tolist() == [8, 0, 7]
    done = found.heights(FOOTPRINTS[:3], HeightSettings(statistic=HeightStatistic.P70, storey_height=2.0))
    np.testing.assert_array_equal(done.ground, [NAN, NAN, 1.234])
    np.testing.assert_array_equal([done.p50[2], done.p70[2], done.p90[2], done.maximum[2]], [5, 6, 7.001, 8])
    np.testing.assert_array_equal(done.height, [NAN, NAN, 4.766])
    np.testing.assert_array_equal(done.storeys, [NAN, NAN, 2])
    np.testing.assert_array_equal(done.coverage, [1, NAN, 0.8])
    assert (done.points.tolist(), done.ground_cells.tolist()) == ([6, 0, 10], [0, 0, 9])
    # Without an area worth the name the points are many to the m², but not infinitely many.
    assert done.density.tolist() == pytest.approx([6e9, 0, 2.5])
    assert done.flag.tolist() == ["no_ground", "ok", "partial;ground_far;overlapping_footprint"]
    assert done.ground_source.tolist() == ["", "", "within 20 m"]


def test_heights_are_of_whole_millimetres():
    found = table()
    found.ground[0], found.levels[0] = 2.0006, [6.0004, 8.0009, 9.0006, 10.00049]
    done = heights(found)
    assert (done.ground[0], done.p50[0], done.p70[0], done.p90[0], done.maximum[0]) == (2.001, 6.0, 8.001, 9.001, 10.0)
    assert done.height[0] == 6.0
    # A roof of the ground's height is none.
    found.ground[0], found.levels[0] = 8.001, [8.001] * 4
    assert np.isnan(heights(found).height[0])


def test_a_single_point_has_a_source():
    assert heights(table(points=(1, 0, 2, 50, 50))).roof_source.tolist() == [
        "classified",
        "",
        "unclassified",
        *["classified"] * 2,
    ]


def test_a_house_that_stands_unclassified_among_classified_ones_is_doubted():
    found = table()
    found.n_roof[1] = 4
    done = heights(found)
    assert done.flag.tolist() == ["ok", "not_classified", "ok", "implausible", "ok"]
    # It may be gone only if it may be a tree.
    assert done.usable.tolist() == [True, True, False, False, False]


def test_columns_have_the_names_of_the_fields():
    done = heights(table())
    assert list(done.columns) == [
        "h_ground", "h_p50", "h_p70", "h_p90", "h_max", "height", "storeys", "n_points", "n_ground", "pt_density", "coverage",
        "ground_src", "roof_src", "h_flag",
    ]  # fmt: skip
    assert all(len(values) == 5 for values in done.columns.values())
