"""Places in levels, seams against the parent, and floors, on grids whose flaws are drawn on purpose."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import GeometryError, SettingError
from doorstep.processing_provider.engine.registers import buildings, places, space
from doorstep.processing_provider.engine.registers.settings import SpaceSettings

SETTINGS = SpaceSettings()


def level(number, codes, boxes, names=None):
    shapes = np.empty(len(boxes), object)
    shapes[:] = [shapely.box(*box) if isinstance(box, tuple) else box for box in boxes]
    return places.read_level(number, f"level {number}", codes, names or [""] * len(codes), shapes)[0]


def two_by_two(prefix="1", dx=0.0, size=100.0):
    """Four squares that tile a square of twice their side."""
    corners = [(0, 0), (size, 0), (0, size), (size, size)]
    return [f"{prefix}{i}" for i in range(4)], [(x + dx, y, x + dx + size, y + size) for x, y in corners]


def kinds(found):
    return dict(found.counted())


def test_a_grid_tiles_its_parent():
    found = space.build([level(1, ["1"], [(0, 0, 200, 200)]), level(2, *two_by_two())], SETTINGS)
    assert kinds(found) == {} and found.slivers == 0
    assert found.parents[1].tolist() == [0, 0, 0, 0]
    assert found.by_code == (False, True)


def test_gap_overflow_and_overlap_are_listed_with_their_area():
    codes, boxes = two_by_two()
    boxes[0] = (0, 0, 90, 100)  # 10 x 100 is nobody's
    boxes[1] = (100, -5, 200, 100)  # 100 x 5 lies outside
    boxes[3] = (100, 80, 200, 200)  # 100 x 20 belongs to 11 and 13
    found = space.build([level(1, ["1"], [(0, 0, 200, 200)]), level(2, codes, boxes)], SETTINGS)
    listed = {(flaw.kind, flaw.code): flaw.area for flaw in found.flaws}
    assert listed == {("gap", "1"): 1000.0, ("overflow", "11"): 500.0, ("overlap", "11"): 2000.0}
    others = {flaw.kind: flaw.other for flaw in found.flaws}
    assert others["gap"] in ("10", "11") and others["overflow"] == "1" and others["overlap"] == "13"
    assert all(flaw.level == 2 for flaw in found.flaws)


def test_a_true_enclave_is_no_flaw():
    hole = shapely.box(50, 50, 60, 60)
    parent = shapely.box(0, 0, 200, 200) - hole
    codes, boxes = two_by_two()
    shapes = [shapely.box(*box) - hole for box in boxes]
    found = space.build([level(1, ["1"], [parent]), level(2, codes, shapes)], SETTINGS)
    assert kinds(found) == {}


def test_a_hole_is_a_gap_where_the_parent_has_none():
    codes, boxes = two_by_two()
    shapes = [shapely.box(*box) - shapely.box(50, 50, 60, 60) for box in boxes]
    found = space.build([level(1, ["1"], [(0, 0, 200, 200)]), level(2, codes, shapes)], SETTINGS)
    assert [(flaw.kind, flaw.area) for flaw in found.flaws] == [("gap", 100.0)]


def test_slivers_are_snapped_and_counted():
    codes, boxes = two_by_two()
    boxes[0] = (0, 0, 99.999, 50)  # 1 mm x 50 m is nobody's: 0.05 m²
    boxes.append((0, 50, 100, 100))
    boxes[1] = (100, -0.001, 200, 100)  # 0.1 m² outside: above 0.3² m²
    found = space.build([level(1, ["1"], [(0, 0, 200, 200)]), level(2, [*codes, "14"], boxes)], SETTINGS)
    assert found.slivers == 1
    assert [(flaw.kind, round(flaw.area, 6)) for flaw in found.flaws] == [("overflow", 0.1)]
    gap = shapely.box(0, 0, 200, 200) - shapely.union_all(found.levels[1].shapes)
    assert shapely.area(gap) == pytest.approx(0.0, abs=1e-9)
    assert [str(said) for said in found.notes] == ["Slivers below the tolerance: 1."]


def test_a_sliver_of_an_overlap_is_cut_from_one_of_both():
    boxes = [(0, 0, 100.001, 50), (100, 0, 200, 50)]
    found = space.build([level(1, ["1"], [(0, 0, 200, 50)]), level(2, ["11", "12"], boxes)], SETTINGS)
    assert kinds(found) == {} and found.slivers == 1
    assert shapely.area(found.levels[1].shapes).sum() == pytest.approx(10000.0)
    again = space.build(found.levels, SETTINGS)
    assert again.slivers == 0


def test_what_rounding_leaves_along_a_border_is_no_flaw_however_long():
    # 0.2 mm x 2 km = 0.4 m², more than a square of the tolerance
    found = space.build([level(1, ["1"], [(0, 0, 2000, 100)]), level(2, ["11"], [(0, 0.0002, 2000, 100)])], SETTINGS)
    assert kinds(found) == {} and found.slivers == 1


def test_tolerance_is_in_metres_whatever_the_unit():
    def slivers(unit, tolerance):
        square = (100, 100, 101, 101)  # one unit
        rest = shapely.box(0, 0, 200, 200) - shapely.box(*square)
        levels = [level(1, ["1"], [(0, 0, 200, 200)]), level(2, ["11"], [rest])]
        return space.build(levels, SpaceSettings(tolerance, unit)).slivers

    assert slivers(1.0, 1.01) == 1 and slivers(1.0, 0.99) == 0
    assert slivers(0.3048, 0.31) == 1 and slivers(0.3048, 0.30) == 0


def test_orphans_and_places_without_places():
    codes, boxes = two_by_two()
    far = (1000, 0, 1100, 100)
    levels = [
        level(1, ["1", "2"], [(0, 0, 200, 200), (300, 0, 400, 100)]),
        level(2, [*codes, "99"], [*boxes, far]),
    ]
    found = space.build(levels, SETTINGS)
    assert kinds(found) == {"orphan": 1, "childless": 1, "code_not_nested": 1}
    assert {flaw.kind: (flaw.level, flaw.code) for flaw in found.flaws}["childless"] == (1, "2")
    assert found.parents[1].tolist() == [0, 0, 0, 0, places.NONE]


def test_codes_decide_where_they_nest_and_contradictions_are_listed():
    parents = level(1, ["31", "33"], [(0, 0, 200, 200), (200, 0, 400, 200)])
    codes, boxes = two_by_two("31")
    more, beside = two_by_two("33", 200.0)
    codes[3], more[3] = more[3], codes[3]  # each lies in the other's parent
    found = space.build([parents, level(2, codes + more, boxes + beside)], SETTINGS)
    assert found.by_code[1]
    assert found.parents[1].tolist() == [0, 0, 0, 1, 1, 1, 1, 0]
    assert kinds(found) == {"code_elsewhere": 2, "gap": 2, "overflow": 2}


def test_numbers_that_begin_alike_by_chance_are_no_hierarchy():
    parents = level(1, ["1", "2", "3", "4"], [(x, 0, x + 100, 100) for x in (0, 100, 200, 300)])
    children = level(2, [str(10 + i) for i in range(8)], [(50 * i, 0, 50 * i + 50, 100) for i in range(8)])
    found = space.build([parents, children], SETTINGS)
    assert not found.by_code[1]
    assert found.parents[1].tolist() == [0, 0, 1, 1, 2, 2, 3, 3]
    assert kinds(found) == {}
    assert "belong to what they overlap most" in str(found.notes[0])


@pytest.mark.parametrize(
    "parent, child, code",
    [
        (["6037", "6059"], ["0603701", "0603702", "0605901", "0605902"], "by_code_without_zeros"),
        (["330100", "331000"], ["330102", "330103", "331002", "331003"], "by_code_filled_up"),
        (["330000", "340000"], ["330100", "331000", "340100", "341000"], "by_code_filled_up"),
        ([6037.0, 6059.0], [603701, 603702, 605901, 605902], None),
    ],
)
def test_codes_nest_as_spreadsheets_and_offices_write_them(parent, child, code):
    parents = level(1, parent, [(0, 0, 200, 100), (200, 0, 400, 100)])
    children = level(2, child, [(100 * i, 0, 100 * i + 100, 100) for i in range(4)])
    found = space.build([parents, children], SETTINGS)
    assert found.by_code[1] and found.parents[1].tolist() == [0, 0, 1, 1] and kinds(found) == {}
    assert [said.code for said in found.notes] == ([code] if code else [])


@pytest.mark.parametrize("name", ["D\N{REPLACEMENT CHARACTER}", "PlÃ\x84tze", "æ±\x9få¹²å\x8cº", "\ud800"])
def test_letters_lost_to_another_encoding_are_seen(name):
    shapes = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)], object)
    _, flaws, _ = places.read_level(1, "wards", ["1", "2"], [name, "Plätze 江干区"], shapes)
    assert [(flaw.kind, flaw.code) for flaw in flaws] == [("name_unreadable", "1")]


def test_without_a_geometry_the_code_says_the_parent():
    parents = level(1, ["31", "33"], [(0, 0, 200, 200), (200, 0, 400, 200)])
    children = level(2, ["3101", "3301"], [(0, 0, 200, 200), None])
    found = space.build([parents, children], SETTINGS)
    assert found.parents[1].tolist() == [0, 1]


def test_the_largest_overlap_is_the_parent_and_the_inner_point_says_who_has_one():
    parents = level(1, ["a", "b"], [(0, 0, 100, 100), (100, 0, 200, 100)])
    children = level(2, ["x", "y", "z"], [(70, 0, 110, 50), (95, 0, 200, 50), (190, 0, 260, 50)])
    found = space.build([parents, children], SETTINGS)
    assert found.parents[1].tolist() == [0, 1, places.NONE]


def test_rows_that_are_no_place_are_listed_with_their_reason():
    square = shapely.box(0, 0, 10, 10)
    shapes = np.array([square, square, square, square, None, square], object)
    found, flaws, _ = places.read_level(
        1, "wards", ["1", None, "1", "2", "3", "4"], ["A", "B", "C", "D\N{REPLACEMENT CHARACTER}", "E", "=1+1"], shapes
    )
    assert found.codes.tolist() == ["1", "2", "3", "4"]
    assert [(flaw.kind, flaw.code) for flaw in flaws] == [
        ("code_missing", ""),
        ("code_twice", "1"),
        ("name_unreadable", "2"),
        ("no_geometry", "3"),
    ]
    assert found.names[3] == "=1+1"


def test_rows_of_one_code_and_name_are_one_place():
    shapes = np.array([shapely.box(0, 0, 10, 10), shapely.box(50, 0, 60, 10)], object)
    found, flaws, notes = places.read_level(1, "wards", [7.0, "7"], ["A", "A"], shapes)
    assert found.codes.tolist() == ["7"] and flaws == ()
    assert shapely.area(found.shapes[0]) == 200.0
    assert [str(said) for said in notes] == ["Rows joined to one place by their code: 1."]


def test_broken_rings_are_mended():
    bow = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    shapes = np.array([bow, shapely.box(0, 0, 1, 1)], object)
    found, _, notes = places.read_level(1, "wards", ["1", "2"], ["", ""], shapes)
    assert shapely.area(found.shapes[0]) == 50.0 and shapely.is_valid(found.shapes).all()
    assert len(notes) == 1


def test_a_level_without_anything_is_refused():
    with pytest.raises(GeometryError, match="Level 2 \\('blocks'\\) has no rows"):
        places.read_level(2, "blocks", [], [], np.empty(0, object))


def test_levels_upside_down_are_refused():
    with pytest.raises(SettingError, match="from top to bottom"):
        space.build([level(1, *two_by_two()), level(2, ["1"], [(0, 0, 200, 200)])], SETTINGS)


def test_a_level_given_twice_is_its_own_parent_and_no_flaw():
    codes, boxes = two_by_two()
    found = space.build([level(1, codes, boxes), level(2, codes, boxes)], SETTINGS)
    assert found.parents[1].tolist() == [0, 1, 2, 3] and kinds(found) == {}


def test_overlaps_of_the_first_level_are_listed():
    found = space.build([level(1, ["1", "2"], [(0, 0, 10, 10), (5, 0, 15, 10)])], SETTINGS)
    assert [(flaw.kind, flaw.code, flaw.other, flaw.area) for flaw in found.flaws] == [("overlap", "1", "2", 50.0)]


def test_places_that_are_the_same_twice_overlap_whole():
    found = space.build([level(1, ["1", "2"], [(0, 0, 10, 10), (0, 0, 10, 10)])], SETTINGS)
    assert [(flaw.kind, flaw.area) for flaw in found.flaws] == [("overlap", 100.0)]


def test_valid_polygons_on_which_geos_stops_are_read_all_the_same():
    stopped = []

    def stops(one, other):
        if any(shape.equals(shapely.box(3, 0, 4, 1)) for shape in one):
            stopped.append(len(one))
            raise shapely.GEOSException("side location conflict")
        return shapely.covered_by(one, other)

    boxes = np.array([shapely.box(i, 0, i + 1, 1) for i in range(5)], object)
    around = np.array([shapely.box(-1, -1, 9, 9)] * 5, object)
    assert places.certain(stops, boxes, around).tolist() == [True, True, True, False, True]
    assert stopped[-1] == 1


@given(st.lists(st.integers(0, 15), min_size=1, max_size=15, unique=True), st.integers(0, 3))
def test_gaps_are_what_is_missing_of_a_grid(missing, seed):
    """A grid of 4 x 4 squares of 10 m, some taken away: gaps have their area, and nothing else is wrong."""
    boxes = {i: (10 * (i % 4), 10 * (i // 4), 10 * (i % 4) + 10, 10 * (i // 4) + 10) for i in range(16)}
    left = [i for i in boxes if i not in missing]
    if not left:
        return
    found = space.build(
        [level(1, ["1"], [(0, 0, 40, 40)]), level(2, [f"1{i:02}" for i in left], [boxes[i] for i in left])], SETTINGS
    )
    assert set(kinds(found)) == {"gap"}
    assert sum(flaw.area for flaw in found.flaws) == pytest.approx(100 * len(missing))


def test_successors_are_who_covers_most():
    def boxes(*extents):
        found = np.empty(len(extents), object)
        found[:] = [shapely.box(*extent) for extent in extents]
        return found

    old = boxes((0, 0, 100, 100), (500, 0, 600, 100))
    new = boxes((0, 0, 100, 30), (0, 30, 100, 100))
    codes = np.array(["gone", "lost"], object), np.array(["a", "b"], object)
    assert places.successors(old, codes[0], new, codes[1]).tolist() == ["b", ""]


def test_buildings_lie_where_their_inner_point_is():
    wards = level(1, ["1", "2"], [(0, 0, 100, 100), (100, 0, 200, 100)])
    shapes = np.array([shapely.box(90, 0, 105, 5), shapely.box(300, 0, 310, 5), None], object)
    assert buildings.places_of(shapes, wards).tolist() == [0, places.NONE, places.NONE]


def test_floors_are_counted_from_one():
    rows, floors = buildings.floors_of(np.array([2.0, np.nan, 0.0, 1.5]))
    assert rows.tolist() == [0, 0, 3, 3] and floors.tolist() == [1, 2, 1, 2]
    assert [len(part) for part in buildings.floors_of(np.array([]))] == [0, 0]


def test_a_floor_above_the_roof_is_counted():
    storeys, heights = np.array([5, 5, 30, np.nan, 3]), np.array([15, 7.9, 30, 3, np.nan])
    # 7.9 m has room for 3 floors and one under the roof; 30 m for 15 and one.
    assert buildings.floors_above_the_roof(storeys, heights).tolist() == [0, 1, 14, 0, 0]


def test_a_tolerance_out_of_bounds_is_refused():
    with pytest.raises(SettingError, match="give 0 to"):
        SpaceSettings(-1.0)
    with pytest.raises(SettingError, match="give 0 to"):
        SpaceSettings(float("nan"))


def test_notes_on_geometries_name_the_level_and_begin_with_it():
    bowtie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    _, _, notes = places.read_level(2, "districts", ["1"], ["a"], places.objects([bowtie]))
    assert "Level 2 ('districts'): Places with invalid geometries, repaired for the calculation: 1." in map(str, notes)
    with pytest.raises(GeometryError, match=r"^Level 2 \('districts'\): Places: none has a usable geometry"):
        places.read_level(2, "districts", ["1"], ["a"], places.objects([None]))
