"""What was found of buildings becomes heights, flags and notes."""

import numpy as np
import pytest
import shapely

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
    found.flag([0, 2], "low_coverage")
    found.flag([0], "no_points", first=True)
    done = heights(found)
    assert done.flag[0] == "no_points;low_coverage"
    assert done.usable.tolist() == [False, True, False, False, False]
    assert [dict(note.values) for note in done.notes if note.code == "may_be_gone"] == [{"buildings": 1}]


def test_columns_have_the_names_of_the_fields():
    done = heights(table())
    assert list(done.columns) == [
        "h_ground", "h_p50", "h_p70", "h_p90", "h_max", "height", "storeys", "n_points", "n_ground", "pt_density", "coverage",
        "ground_src", "roof_src", "h_flag",
    ]  # fmt: skip
    assert all(len(values) == 5 for values in done.columns.values())
