"""Points located in footprints."""

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.population.heights import footprints, grid

coordinate = st.floats(1, 25).map(lambda value: round(value, 2))
ring = st.lists(st.tuples(coordinate, coordinate), min_size=3, max_size=9, unique=True)


@given(rings=st.lists(ring, min_size=1, max_size=4), seed=st.integers(0, 2**32 - 1))
def test_points_are_located_as_shapely_does(rings, seed):
    """Polygons of any shape, overlapping, with holes where they cross themselves."""
    polygons = [shapely.make_valid(shapely.Polygon(points)) for points in rings]
    polygons = np.array([polygon for polygon in polygons if polygon.area > 0])
    if not len(polygons):
        return
    origin = np.array([-32.0, -32.0]) - grid.SHIFT
    raster = footprints.burn(polygons, origin, (4, 4))
    xy = np.random.default_rng(seed).uniform(-3, 29, (1500, 2))
    u, v = ((xy - origin) / grid.CELL).T
    column, row = u.astype(np.int32), v.astype(np.int32)
    raster.blocks.clip(row, column)
    point, entry = raster.locate(*raster.blocks.split(row, column), np.arange(len(u)), u, v)
    found = set(zip(point.tolist(), raster.owner[entry].tolist()))
    points = shapely.points(xy)
    wanted = {
        (i, j) for j, polygon in enumerate(polygons) for i in np.flatnonzero(shapely.contains(polygon, points)).tolist()
    }
    assert len(found) == len(point)
    near = {(i, j) for i, j in found ^ wanted if shapely.distance(polygons[j].boundary, points[i]) > 1e-9}
    assert near == set()
