"""Four corners that turn the same way are a valid polygon; whatever is not such is left to GEOS."""

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.spatial import _convex_quadrangles, repaired

corner = st.tuples(st.integers(-3, 3), st.integers(-3, 3)) | st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))


@given(st.lists(st.lists(corner, min_size=4, max_size=4), min_size=1, max_size=8))
def test_what_is_known_to_be_valid_is_valid(rings):
    polygons = np.array([shapely.Polygon(ring) for ring in rings], dtype=object)
    known = _convex_quadrangles(polygons)
    assert shapely.is_valid(polygons[known]).all()


def test_convex_ones_are_known_either_way_round_and_others_are_asked_for():
    square = [(0, 0), (1, 0), (1, 1), (0, 1)]
    shapes = {
        "square": shapely.Polygon(square),
        "clockwise": shapely.Polygon(square[::-1]),
        "far away": shapely.transform(shapely.Polygon(square), lambda xy: xy + 5e6),
        "bow tie": shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)]),
        "dart": shapely.Polygon([(0, 0), (2, 0), (0.1, 0.1), (0, 2)]),
        "flat corner": shapely.Polygon([(0, 0), (1, 0), (2, 0), (1, 1)]),
        "line": shapely.Polygon([(0, 0), (1, 0), (2, 0), (3, 0)]),
        "triangle": shapely.Polygon([(0, 0), (1, 0), (0, 1)]),
        "with a hole": shapely.Polygon(square, [[(0.2, 0.2), (0.4, 0.2), (0.2, 0.4)]]),
        "not a number": shapely.Polygon([(0, 0), (1, 0), (np.nan, 1), (0, 1)]),
        "infinite": shapely.Polygon([(0, 0), (1, 0), (np.inf, 1), (0, 1)]),
        "five points": shapely.LineString([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]),
        "nothing": None,
    }
    known = _convex_quadrangles(np.array(list(shapes.values()), dtype=object))
    assert [name for name, is_known in zip(shapes, known) if is_known] == ["square", "clockwise", "far away"]


def test_among_them_the_broken_ones_are_repaired():
    broken = shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    found, notes = repaired(np.array([shapely.box(0, 0, 2, 2), broken, shapely.box(5, 5, 6, 7)]), "buildings")
    assert shapely.is_valid(found).all() and shapely.area(found).tolist() == [4, 0.5, 2]
    assert len(notes) == 1
