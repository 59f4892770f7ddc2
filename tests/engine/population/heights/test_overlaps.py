"""Several files of one place."""

import laspy
import numpy as np
import pytest
from three_roofs import BASE, FOOTPRINTS, SIDE, WANTED, WEST, assert_right, measure, said, scanned, write

from doorstep.processing_provider.engine.population.heights.grid import Blocks
from doorstep.processing_provider.engine.population.heights.overlaps import Overlaps

DROP, GROUND, ROOF, REST = range(4)
APART, NEAR = np.array([10.0, 10, 20, 20]), np.array([20.0, 20, 30, 30])


def passed(*files, bounds=None, wanted=((True, True), (True, True))):
    """Kinds of the points of each file after it was passed, and how many were skipped.

    Files are lists of (u, v, kind) or (u, v, kind, valid): two units to the metre, blocks of 4 × 4 cells of a metre.
    """
    found = []
    overlaps = Overlaps(Blocks(np.array(wanted), 2), bounds or [np.array([0.0, 0, 9, 9])] * len(files))
    for number, points in enumerate(files):
        u, v, kind, valid = (np.array(values) for values in zip(*((*point, True)[:4] for point in points)))
        kind = kind.astype(np.uint8)
        overlaps.begin(number)
        overlaps.skip(u.astype(float), v.astype(float), kind, valid.astype(bool))
        overlaps.end()
        found.append(kind.tolist())
    return found, overlaps.skipped


@pytest.mark.parametrize(
    ("other", "meets"),
    [
        ((20, 20, 30, 30), True), ((0, 0, 10, 10), True), ((20, 0, 30, 10), True), ((0, 20, 10, 30), True),
        ((12, 12, 13, 13), True), ((0, 0, 99, 99), True), ((12, 0, 13, 99), True), ((21, 10, 30, 20), False), ((0, 10, 9, 20), False),
        ((10, 21, 20, 30), False), ((10, 0, 20, 9), False), ((21, 21, 30, 30), False), ((0, 0, 9, 9), False), ((0, 21, 9, 30), False),
        ((21, 0, 30, 9), False),
    ],
)  # fmt: skip
def test_which_bounds_meet(other, meets):
    other = np.array(other, float)
    assert Overlaps(Blocks(np.ones((1, 1), bool)), [APART, other]).pairs == ([[1], [0]] if meets else [[], []])


def test_files_apart_are_not_looked_at():
    overlaps = Overlaps(Blocks(np.ones((1, 1), bool), 2), [APART, APART + 100, NEAR])
    # Of three files the first and the last meet.
    assert overlaps.pairs == [[2], [], [0]]
    seen = []
    for number in range(3):
        overlaps.begin(number)
        seen.append(overlaps.any)
        overlaps.end()
    assert (seen, list(overlaps.real)) == ([True, False, True], [0, 2])
    assert Overlaps(Blocks(np.ones((1, 1), bool), 2), [APART, APART + 100]).seen.size == 0


def test_a_point_is_skipped_in_a_cell_that_has_its_kind():
    first = [(0.5, 0.5, GROUND), (7.5, 7.5, GROUND), (4.5, 4.5, GROUND)]
    second = [(1.9, 1.9, GROUND), (1.2, 2.1, GROUND), (2.1, 1.2, GROUND), (5.9, 4.0, GROUND), (3.9, 4.0, GROUND)]
    assert passed(first, second) == ([[GROUND] * 3, [DROP, GROUND, GROUND, DROP, GROUND]], 2)


def test_a_file_s_own_points_do_not_skip_each_other():
    assert passed([(0.5, 0.5, GROUND)] * 3, [(9.5, 9.5, GROUND)]) == ([[GROUND] * 3, [GROUND]], 0)


@pytest.mark.parametrize("axis", [0, 1])
@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (np.array([2.5]) - 1e-6, DROP), (2.5 - 0.9e-6, DROP), (2.5 - 1.5e-6, GROUND), (np.array([3.5]) + 1e-6, DROP),
        (3.5 + 0.9e-6, DROP), (3.5 + 1.5e-6, GROUND), (2.2, GROUND), (3.8, GROUND), (3.0, DROP),
    ],
)  # fmt: skip
def test_only_within_what_the_earlier_file_covers(axis, at, expected):
    """A cell that both share, along the seam."""
    corners = [(2.5, 2.5, GROUND), (3.5, 3.5, GROUND)]
    point = (float(np.squeeze(at)), 3.0) if axis == 0 else (3.0, float(np.squeeze(at)))
    (_, (kind,)), _ = passed(corners, [(*point, GROUND)])
    assert kind == expected


def test_what_was_covered_grows_with_each_piece():
    overlaps = Overlaps(Blocks(np.ones((2, 2), bool), 2), [np.array([0.0, 0, 9, 9])] * 2)
    overlaps.begin(0)
    for u, v in ((6.5, 4.5), (4.5, 7.5), (5.0, 5.0)):
        overlaps.skip(np.array([u]), np.array([v]), np.array([GROUND], np.uint8), np.array([True]))
    overlaps.end()
    assert overlaps.real[0] == pytest.approx([4.5, 4.5, 6.5, 7.5], abs=2e-6)


@pytest.mark.parametrize(
    ("strays", "more", "given"), [(1, 99, False), (2, 148, True), (2, 98, True), (1, 98, True), (0, 9, False)]
)
@pytest.mark.parametrize("stray", [GROUND, ROOF, REST])
def test_a_kind_is_given_everywhere_if_it_is_a_hundredth_of_what_counts(stray, strays, more, given):
    most = GROUND if stray != GROUND else ROOF
    # What counts for nothing is as many again, and changes nothing.
    first = [(0.5, 0.5, most)] * more + [(4.5, 4.5, stray)] * strays + [(0.5, 0.5, DROP)] * 300 + [(7.9, 7.9, most)]
    first.remove((0.5, 0.5, most))
    (_, kinds), _ = passed(first, [(1, 1, stray), (1, 1, most), (5, 5, stray), (7.5, 5, stray)])
    assert kinds == [DROP if given else stray, DROP, DROP if strays else stray, stray]


def test_points_of_no_kind_make_a_cell_covered():
    """Where a file has only vegetation, it says that neither ground nor roof is there."""
    first = [(0.5, 0.5, GROUND), (4.5, 4.5, DROP), (6.5, 6.5, GROUND)]
    (_, kinds), skipped = passed(first, [(5, 5, GROUND), (5, 5, ROOF), (5, 5, REST), (5, 5, DROP)])
    assert (kinds, skipped) == ([DROP, ROOF, REST, DROP], 1)


def test_withheld_points_neither_skip_nor_are_counted():
    first = [(0.5, 0.5, GROUND, True), (4.5, 4.5, GROUND, False), (6.5, 6.5, GROUND, True), (6.5, 6.5, ROOF, False)]
    second = [(1, 1, GROUND, False), (1, 1, GROUND, True), (5, 5, GROUND, True), (6.4, 6.4, ROOF, True)]
    assert passed(first, second)[0][1] == [GROUND, DROP, GROUND, ROOF]
    assert passed([(0.5, 0.5, GROUND, False)], [(0.5, 0.5, GROUND)]) == ([[GROUND], [GROUND]], 0)


def test_points_outside_of_the_blocks_are_left_alone():
    wanted = ((True, False), (False, False))
    far = [
        (0.1, 0.1, GROUND),
        (9.5, 0.5, GROUND),
        (-7, 3, GROUND),
        (3, 999, GROUND),
        (0.1, 0.1, GROUND),
        (12, 12, ROOF),
    ]
    (first, second), skipped = passed(far, far, wanted=wanted)
    assert (first, second, skipped) == ([k for _, _, k in far], [DROP, GROUND, GROUND, GROUND, DROP, ROOF], 2)


def test_the_last_cell_of_a_block_that_is_not_kept_is_no_cell():
    far = [(0.5, 0.5, GROUND), (15, 7, GROUND), (15, 15, ROOF)]
    assert passed(far, [(7, 7, GROUND)], wanted=((True, False), (False, False))) == ([[1, 1, 2], [GROUND]], 0)


def test_each_of_several_files_hides_what_it_has():
    a = [(0.5, 0.5, GROUND), (1.5, 1.5, GROUND)]
    b = [(4.5, 4.5, ROOF), (5.5, 5.5, ROOF)]
    c = [(1, 1, GROUND), (1, 1, ROOF), (5, 5, ROOF), (5, 5, GROUND), (3, 3, ROOF)]
    assert passed(a, b, c) == ([[GROUND] * 2, [ROOF] * 2, [DROP, ROOF, DROP, GROUND, ROOF]], 2)
    # A file that does not meet the others hides nothing of theirs.
    bounds = [np.array([0.0, 0, 9, 9]), np.array([90.0, 90, 99, 99]), np.array([0.0, 0, 9, 9])]
    assert passed(a, b, c, bounds=bounds)[0][2] == [DROP, ROOF, ROOF, GROUND, ROOF]


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
