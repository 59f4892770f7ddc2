"""Hours of cells to zones: a town that can be split by hand, totals whatever the weights, and Helsinki."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.services import day, hours


def shapes(*found):
    made = np.empty(len(found), object)
    made[:] = found
    return made


ZONES = shapes(shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10))
CELL = shapes(shapely.box(5, 0, 25, 10))
"""A fourth lies in the first zone, half in the second, a fourth outside."""
NIGHT, NOON = np.array([0.0]), np.array([1.0])


def split(places, night, by_day, curve, value=100.0, **more):
    cut = hours.pieces(CELL, ZONES)
    weights = hours.weights_of(cut, CELL, ZONES, shapes(*places), np.array([night, by_day], float).T)
    return hours.fuse(cut, np.full((1, len(curve), 1), value), weights[:, 0], weights[:, 1], curve, **more)


def test_an_even_spread_is_by_area_and_what_is_outside_stays():
    found = split([shapely.Point(7, 5)], [0], [0], NIGHT)
    assert found.persons.tolist() == found.even.tolist() == [[[25, 50, 25]]]
    assert found.covered[0, :2].tolist() == [0.5, 1] and np.isnan(found.covered[0, 2])


def test_residents_say_it_by_night_and_workplaces_by_day():
    places = [shapely.Point(7, 5), shapely.Point(15, 5), shapely.Point(22, 5), shapely.Point(1, 1)]
    found = split(places, [30, 10, 0, 99], [0, 1, 3, 99], np.array([0.0, 1.0, 0.5]))
    assert found.persons[0].tolist() == [[75, 25, 0], [0, 25, 75], [37.5, 25, 37.5]]
    assert found.even[0].tolist() == [[25, 50, 25]] * 3
    assert split(places, [30, 10, 0, 99], [0] * 4, NIGHT, even_share=0.5).persons[0, 0].tolist() == [50, 37.5, 12.5]


def test_a_weight_that_is_an_area_is_split_by_area():
    found = split([shapely.box(8, 0, 12, 10), shapely.box(0, 0, 10, 10)], [40, 40], [0, 0], NIGHT)
    # 20 of the first in each zone; of the second the half that lies in the cell.
    assert found.persons[0, 0] == pytest.approx([100 * 40 / 60, 100 * 20 / 60, 0])


def test_unknown_is_not_zero():
    found = split([shapely.Point(7, 5)], [1], [1], NIGHT, value=np.nan)
    assert np.isnan(found.persons).all() and np.isnan(found.even).all()
    assert found.covered[0, :2].tolist() == [0, 0]


def test_cells_that_are_points_go_whole_to_their_zone():
    cells = shapes(shapely.Point(1, 1), shapely.Point(99, 1), None)
    cut = hours.pieces(cells, ZONES)
    none = np.zeros(len(cut.cell))
    found = hours.fuse(cut, np.array([[[3.0, 4.0, 5.0]]]), none, none, NIGHT)
    assert found.persons[0, 0, [0, 2]].tolist() == [3, 9] and np.isnan(found.persons[0, 0, 1])
    assert cut.placeless.tolist() == [2] and np.isnan(found.covered).all()


def test_zones_that_overlap_share_and_the_total_stays():
    zones = shapes(shapely.box(5, 0, 20, 10), shapely.box(10, 0, 25, 10))
    cut = hours.pieces(CELL, zones)
    assert cut.overlap.tolist() == [0]
    none = np.zeros(len(cut.cell))
    assert hours.fuse(cut, np.array([[[100.0]]]), none, none, NIGHT).persons[0, 0].tolist() == [50, 50, 0]


@given(
    arrays.arrays(float, (2, 3, 6), elements=st.floats(0, 1e6)),
    arrays.arrays(float, (8, 2), elements=st.floats(0, 1e5)),
    st.lists(st.tuples(st.floats(0, 40), st.floats(0, 40)), min_size=8, max_size=8),
    st.floats(0, 1),
)
def test_totals_are_kept_by_hour_kind_and_cell(values, weights, at, even_share):
    cells = shapes(*(shapely.box(x, y, x + 13, y + 17) for x in (0, 13, 26) for y in (0, 17)))
    zones = shapes(*(shapely.box(x, y, x + 7, y + 11) for x in range(2, 30, 7) for y in range(0, 22, 11)))
    cut = hours.pieces(cells, zones)
    places = hours.weights_of(cut, cells, zones, shapes(*map(shapely.Point, at)), weights)
    curve = np.array([0.0, 0.3, 1.0])
    found = hours.fuse(cut, values, places[:, 0], places[:, 1], curve, even_share)
    for spread in (found.persons, found.even):
        assert np.nansum(spread, axis=2) == pytest.approx(values.sum(axis=2), rel=1e-9, abs=1e-9)
        assert not (spread < 0).any()
    for cell in range(6):
        alone = np.where(np.arange(6) == cell, values, 0.0)
        split_one = hours.fuse(cut, alone, places[:, 0], places[:, 1], curve, even_share)
        assert np.nansum(split_one.persons, axis=2) == pytest.approx(alone.sum(axis=2), rel=1e-9, abs=1e-9)


def test_the_curve_is_straight_between_night_and_day():
    curve = day.day_curve(day.span("22-6", "NIGHT_HOURS"), day.span("9-17", "DAY_HOURS"))
    assert curve[[22, 23, 0, 6]].tolist() == [0] * 4 and curve[9:18].tolist() == [1] * 9
    assert curve[[7, 8]] == pytest.approx([1 / 3, 2 / 3])
    assert curve[18:22] == pytest.approx([0.8, 0.6, 0.4, 0.2])


def test_hours_by_names_and_values():
    assert day.hours_of_fields(["h07", "people_13", "H0"])[0].tolist() == [7, 13, 0]
    found, notes = day.hours_of_fields(["h1", "h24"])
    assert found.tolist() == [1, 0] and [one.code for one in notes] == ["hour_24"]
    values = [
        3,
        13.0,
        "07",
        "7:30",
        "2024-05-01T23:00:00",
        "2024-05-01 04:00",
        "5 h",
        "08h",
        "12:30 AM",
        "1 pm",
        "11:00:05 p.m.",
    ]
    assert day.hours_of_values(values, "hour").tolist() == [3, 13, 7, 7, 23, 4, 5, 8, 0, 13, 23]
    assert day.hours_of_values(["2024-05-01T03:00:00.000+02:00", "03:00:00Z"], "hour").tolist() == [3, 3]


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (lambda: day.span("evening", "DAY_HOURS"), "DAY_HOURS is 'evening'"),
        (lambda: day.span("9-24", "DAY_HOURS"), "DAY_HOURS is '9-24'"),
        (lambda: day.day_curve(day.span("20-9", "N"), day.span("9-17", "D")), r"in common \(9\)"),
        (lambda: day.hours_of_fields(["h1", "people"]), "'people' does not fit"),
        (lambda: day.hours_of_fields(["a1", "b1"]), "'a1' does not fit"),
        (lambda: day.hours_of_fields(["h31"]), "'h31' does not fit"),
        (lambda: day.hours_of_values(["1", None], "hour"), "in row 2 that is no hour"),
        (lambda: day.hours_of_values([25], "hour"), "in row 1 that is no hour"),
        (lambda: day.hours_of_values(["13 pm"], "hour"), "in row 1 that is no hour"),
        (lambda: day.hours_of_values(["2024-05-01"], "hour"), "in row 1 that is no hour"),
        (lambda: day.hours_of_values([-3], "hour"), "in row 1 that is no hour"),
    ],
)
def test_what_is_no_hour_is_refused(ask, words):
    with pytest.raises(SettingError, match=words):
        ask()


def helsinki(folder, hour):
    """Cells with phones at an hour of workdays, and the register: 250 m squares of two grids."""
    with sqlite3.connect(f"{(folder / 'helsinki_hours.gpkg').as_uri()}?mode=ro", uri=True) as data:
        said = dict(
            data.execute("SELECT cell, share_percent FROM phone_hours WHERE day = 'workdays' AND hour = ?", (hour,))
        )
        squares = [(cell, read(blob)) for cell, blob in data.execute("SELECT cell, geom FROM phone_cells")]
        register = [
            (read(blob), people) for blob, people in data.execute("SELECT geom, population FROM residents_2020")
        ]
    present = 11_800 * np.array([said.get(cell, np.nan) for cell, _ in squares])
    residents = np.array([[people] for _, people in register], float)
    return shapes(*(shape for _, shape in squares)), present, shapes(*(shape for shape, _ in register)), residents


def read(blob):
    """The geometry of a GeoPackage."""
    return shapely.from_wkb(blob[8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7] :])


def test_night_phones_are_further_from_the_register_than_an_even_spread(shared_data):
    folder = shared_data("registers/hours_helsinki")
    cells, present, squares, register = helsinki(folder, 3)
    cut = hours.pieces(cells, cells)
    residents = np.bincount(
        cut.zone, hours.weights_of(cut, cells, cells, squares, register)[:, 0], cut.zones + 1
    )[:-1]  # fmt: skip
    on_cells = hours.pieces(squares, cells)
    known = np.bincount(on_cells.zone, np.nan_to_num(on_cells.cover), cut.zones + 1)[:-1] >= 0.9
    residents[~known] = np.nan
    none = np.zeros(len(cut.cell))
    found = hours.fuse(cut, present[None, None], none, none, NIGHT)
    night = found.persons[0, 0, :-1]
    said = hours.compared(residents, night, night, found.covered[0, :-1], shapely.area(cells))
    assert np.count_nonzero(said.zones) == 71
    assert residents[said.zones].sum() == pytest.approx(61_045, abs=1)
    assert night[said.zones].sum() == pytest.approx(74_710, abs=1)
    assert said.weighted == pytest.approx(35.1, abs=0.05)
    assert said.flat == pytest.approx(25.7, abs=0.05)


def test_what_lies_in_two_zones_at_once_is_inside_once_and_shared():
    """Half of the cell is in both zones, and the other half in none."""
    cell, zone = shapely.box(0, 0, 10, 10), shapely.box(0, 0, 5, 10)
    cut = hours.pieces(np.array([cell], object), np.array([zone, zone], object))
    assert cut.even.tolist() == [0.25, 0.25, 0.5] and cut.overlap.tolist() == [0]
    other = hours.pieces(np.array([cell], object), np.array([zone, shapely.box(5, 0, 8, 10)], object))
    assert other.even.round(9).tolist() == [0.5, 0.3, 0.2] and not len(other.overlap)
