"""Which zone a building is in."""

import numpy as np
import shapely

from doorstep.processing_provider.engine.population.estimate import locate


def test_locate_gives_a_shared_border_to_the_first_zone():
    polygons = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10), shapely.box(5, 5, 6, 6)])
    points = np.array([*shapely.points([[2, 2], [10, 5], [15, 5], [25, 5], [5.5, 5.5]]), None])
    zone, several = locate(points, polygons, np.array([0, 1, 2]))
    assert (zone.tolist(), several) == ([0, 0, 1, -1, 0, -1], 2)
    assert locate(points, polygons, np.array([2, 1, 0]))[0].tolist() == [0, 1, 1, -1, 2, -1]


def test_locate_skips_zones_without_geometry():
    polygons = np.array([None, shapely.box(0, 0, 10, 10)])
    assert locate(shapely.points([[1, 1]]), polygons, np.array([0, 1]))[0].tolist() == [1]


def test_locate_of_overlapping_zones_takes_the_first_by_order_of_all():
    polygons = np.array([shapely.box(0, 0, 9, 9)] * 4)
    for order, first in (([2, 1, 3, 0], 3), ([1, 0, 2, 3], 1), ([0, 3, 2, 1], 0)):
        zone, several = locate(shapely.points([[1, 1], [50, 50], [2, 2]]), polygons, np.array(order))
        assert (zone.tolist(), several) == ([first, -1, first], 2)
