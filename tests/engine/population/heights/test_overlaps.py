"""Several files of one place."""

import laspy
import numpy as np
import pytest
from three_roofs import (
    BASE,
    FOOTPRINTS,
    SIDE,
    WANTED,
    WEST,
    assert_right,
    measure,
    said,
    scanned,
    write,
)


def ground_only(above, roof, x):
    return ~roof


def surface(above, roof, x):
    return np.ones(len(x), int)


def bare(above, roof, x):
    return np.full(len(x), BASE)


def test_ground_and_surface_in_two_files(tmp_path):
    """Grids of 1 m: the ground under the buildings too, and a surface that is unclassified."""
    for ground, top in (("dgm", "dom"), ("z_ground", "a_surface")):
        folder = tmp_path / ground
        folder.mkdir()
        write(folder / f"{ground}.las", z=bare, classes=lambda a, r, x: np.full(len(x), 2), step=1)
        write(folder / f"{top}.laz", classes=surface, step=1)
        found = measure(folder)
        assert_right(found)
        assert found.points.tolist() == [100, 400, 144]


def test_three_files_of_a_class_each(tmp_path, plain):
    for order in ("abc", "cab", "bca"):
        folder = tmp_path / order
        folder.mkdir()
        kinds = {
            order[0]: {"keep": lambda a, r, x: ~r},
            order[1]: {"keep": lambda a, r, x: r},
            order[2]: {"z": lambda a, r, x: BASE + a + 0.4, "classes": surface, "step": 0.4},
        }
        for name, how in kinds.items():
            write(folder / f"{name}.las", **how)
        found = measure(folder)
        np.testing.assert_array_equal(found.height, plain.height)
        np.testing.assert_array_equal(found.points, plain.points)


def test_the_ground_beside_the_whole_cloud_changes_nothing(tmp_path, plain):
    write(tmp_path / "m.las")
    for name in ("a.las", "z.las"):
        found = measure(tmp_path / "m.las", write(tmp_path / name, keep=ground_only))
        for column in ("height", "points", "ground_cells", "coverage", "flag"):
            np.testing.assert_array_equal(
                found.columns.get(column, getattr(found, column, None)), getattr(plain, column)
            )
        assert said(found, "repeated_points")


def test_ground_of_a_file_without_any_building_counts(tmp_path):
    """The nearest ground lies 25 m from the first house, in a file of its own that no house touches."""
    write(tmp_path / "roof.las", keep=lambda above, roof, x: roof & (above == 3))
    write(tmp_path / "street.las", keep=lambda above, roof, x: ~roof & (x > WEST + 45))
    found = measure(tmp_path, footprints=FOOTPRINTS[:1])
    assert (found.ground_source[0], found.flag[0]) == ("within 40 m", "ground_far")
    assert found.height[0] == pytest.approx(3, abs=0.02)  # bins are 2 cm wide
    assert found.notes[0].code == "unknown_z_unit" and len(found.notes) == 1


def test_the_same_file_twice_under_two_names(tmp_path, plain):
    paths = [write(tmp_path / name) for name in ("a.las", "b.laz", "c.las")]
    found = measure(*paths)
    for name, values in plain.columns.items():
        np.testing.assert_array_equal(found.columns[name], values, err_msg=name)
    assert said(found, "repeated_points") == [{"points": 2 * len(scanned()[0])}]


def test_few_roofs_in_a_large_tile_are_not_counted_twice(tmp_path):
    """A tile of the country, where less than one point in a hundred is on a roof."""
    one = FOOTPRINTS[:1]
    rare = {"keep": lambda a, r, x: ~r | (a == 3), "classes": lambda a, r, x: np.where(a == 3, 6, 2), "step": 1}
    wide = [write(tmp_path / "a.las", **rare), write(tmp_path / "b.las", **rare)]
    share = np.mean(np.array(laspy.read(wide[0]).classification) == 6)
    assert share < 0.02
    single, double = (measure(*paths, footprints=one) for paths in (wide[:1], wide))
    assert (single.points[0], double.points[0]) == (100, 100)


def test_strays_in_the_ground_do_not_hide_the_surface(tmp_path):
    """Half a percent of the ground file is unclassified, or roof."""
    for stray in (1, 6):

        def classes(above, roof, x, stray=stray):
            return np.where(np.arange(len(x)) % 200 == 0, stray, 2)

        found = measure(
            write(tmp_path / f"a{stray}.las", z=bare, classes=classes), write(tmp_path / "b.las", classes=surface)
        )
        np.testing.assert_allclose(found.height, WANTED, atol=0.02)


def test_tiles_of_two_classes_that_meet_in_the_middle(tmp_path, plain):
    """Ground west and surface everywhere in one file, the rest of the ground in another, with 20 m of both."""
    middle = WEST + SIDE / 2
    write(tmp_path / "a.las", keep=lambda a, r, x: r | (x < middle + 10))
    write(tmp_path / "b.las", keep=lambda a, r, x: ~r & (x > middle - 10))
    found = measure(tmp_path)
    for name in ("height", "points", "ground_cells"):
        np.testing.assert_array_equal(getattr(found, name), getattr(plain, name), err_msg=name)


def test_of_two_surveys_the_first_counts(tmp_path, plain):
    """Files of all classes overlap wholly: a house that only the second shows is not there."""
    old = write(tmp_path / "b.las", z=lambda a, r, x: BASE + a + 3 * r)
    new = write(
        tmp_path / "a.las",
        classes=lambda a, r, x: np.where(a > 3, 6, 2),
        z=lambda a, r, x: BASE + np.where(a > 3, a, 0),
    )
    found = measure(new, old)
    np.testing.assert_array_equal(found.height[1:], plain.height[1:])
    assert np.isnan(found.height[0])
