"""Children aged forward, seats given, forecasts judged: by hand, against another solver, and in Washington."""

import sqlite3

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.services import schools


def ints(*values):
    return np.array(values, np.int64)


def test_seats_are_never_exceeded_and_the_sum_of_walks_is_least():
    # Everybody is nearest to the first school, which has three seats: who loses least goes to the second.
    metres = np.array([[100.0, 500.0], [200.0, 300.0]])
    found = schools.assign(metres, ints(3, 2), ints(3, 10))
    assert list(zip(found.place.tolist(), found.school.tolist(), found.pupils.tolist())) == [(0, 0, 3), (1, 1, 2)]
    assert found.total_metres == 900
    assert found.of_schools(2).tolist() == [3, 2]
    assert found.unplaced.tolist() == [0, 0]


def test_as_many_as_possible_get_a_seat_however_far_others_walk_for_it():
    # The second place reaches only the first school: the pupil of the first place makes room and walks 90 km.
    metres = np.array([[1.0, 90_000.0], [5.0, np.inf]])
    found = schools.assign(metres, ints(1, 1), ints(1, 1))
    assert found.unplaced.tolist() == [0, 0]
    assert found.total_metres == 90_005


def test_who_gets_no_seat_is_told_with_the_reason():
    metres = np.array([[1.0, 2.0], [np.inf, np.nan], [1.0, 7.0]])
    found = schools.assign(metres, ints(4, 2, 1), ints(2, 1))
    assert found.unplaced.sum() == 4 and found.unplaced[1] == 2
    assert found.reachable.tolist() == [True, False, True]
    nothing = schools.assign(metres, ints(4, 2, 1), ints(0, 0))
    assert nothing.unplaced.tolist() == [4, 2, 1] and not nothing.reachable.any()


def test_children_are_aged_and_moves_are_a_rate():
    children = np.array([[10.0, 20.0, 40.0], [1.0, 2.0, 4.0]])
    ages, moves = ints(4, 5, 6), np.array([0.1, 0.0])
    assert schools.ahead(children, ages, (6, 6), 0, moves).tolist() == [40, 4]
    assert schools.ahead(children, ages, (6, 6), 2, moves).round(9).tolist() == [12.1, 1]
    assert schools.ahead(children, ages, (5, 6), 1, moves).round(9).tolist() == [33, 3]


def test_children_who_are_not_known_are_refused():
    with pytest.raises(SettingError, match="not born yet; give YEARS up to 6"):
        schools.ahead(np.ones((1, 7)), np.arange(7), (6, 11), 7, np.zeros(1))
    with pytest.raises(SettingError, match="those who are 3 today"):
        schools.ahead(np.ones((1, 3)), ints(4, 5, 6), (4, 6), 1, np.zeros(1))


def test_pupils_are_whole_and_their_sum_is_kept():
    assert schools.whole_pupils(np.array([0.4, 0.4, 0.4, 2.0])).tolist() == [1, 0, 0, 2]


def test_counts_for_the_public_are_rounded():
    assert schools.public(ints(0, 1, 2, 3, 7, 8, 101)).tolist() == [0, 0, 0, 5, 5, 10, 100]


@pytest.mark.parametrize("text", ["", "11-6", "six", "6-11-12"])
def test_ages_that_are_none_are_refused(text):
    with pytest.raises(SettingError, match="AGES is"):
        schools.ages_of(text)


@pytest.mark.parametrize("text", ["", "-1", "31", "a", "1.5"])
def test_years_that_are_none_are_refused(text):
    with pytest.raises(SettingError, match="YEARS is"):
        schools.years_of(text)


def test_texts_are_read():
    assert schools.ages_of(" 6 - 11 ") == (6, 11) and schools.ages_of("6") == (6, 6)
    assert schools.years_of("5; 0,1;5") == (0, 1, 5)
    assert [schools.age_of_field(name) for name in ("age_6", "a06", "6", "kids")] == [6, 6, 6, None]


def test_the_zone_is_the_one_that_is_named_else_that_of_the_nearest():
    metres = np.array([[5.0, 1.0], [5.0, 1.0], [np.inf, np.inf], [1.0, 2.0]])
    assert schools.zones_of(["a", "", "", "gone"], ["a", "b"], metres).tolist() == [0, 1, -1, -1]


def independent(metres, pupils, seats):
    """The same problem in another formulation by another solver: first the seats, then the metres."""
    pulp = pytest.importorskip("pulp")
    pairs = [(o, s) for o in range(len(pupils)) for s in range(len(seats)) if np.isfinite(metres[o, s])]

    def program(sense, goal, given=None):
        task = pulp.LpProblem("seats", sense)
        x = {pair: pulp.LpVariable(f"x_{pair[0]}_{pair[1]}", 0, cat="Integer") for pair in pairs}
        task += pulp.lpSum(goal(pair) * x[pair] for pair in pairs)
        for o in range(len(pupils)):
            task += pulp.lpSum(x[pair] for pair in pairs if pair[0] == o) <= int(pupils[o])
        for s in range(len(seats)):
            task += pulp.lpSum(x[pair] for pair in pairs if pair[1] == s) <= int(seats[s])
        if given is not None:
            task += pulp.lpSum(x.values()) == given
        assert task.solve(pulp.PULP_CBC_CMD(msg=False)) == 1
        return pulp.value(task.objective) or 0

    if not pairs:
        return 0, 0.0
    placed = round(program(pulp.LpMaximize, lambda pair: 1))
    return placed, program(pulp.LpMinimize, lambda pair: float(metres[pair]), placed)


@pytest.mark.parametrize("few", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_no_other_assignment_is_better(seed, few, monkeypatch):
    if few:  # as where there are many places: some are asked first, and few schools of each
        monkeypatch.setattr(schools, "SOME", 3)
        monkeypatch.setattr(schools, "NEAREST", 2)
    draw = np.random.default_rng(seed)
    o, s = draw.integers(5, 30), draw.integers(2, 14)
    metres = draw.integers(50, 5000, (o, s)).astype(float)
    metres[draw.random((o, s)) < 0.2] = np.inf
    pupils, seats = draw.integers(0, 30, o), draw.integers(0, 60, s)
    found = schools.assign(metres, pupils, seats)
    placed, total = independent(metres, pupils, seats)
    assert found.pupils.sum() == placed
    assert found.total_metres == pytest.approx(total, abs=1e-6)


@given(st.integers(0, 2**32 - 1))
def test_everybody_has_a_seat_or_is_told(seed):
    draw = np.random.default_rng(seed)
    o, s = draw.integers(1, 12), draw.integers(1, 12)
    metres = draw.random((o, s)) * 1e4
    pupils, seats = draw.integers(0, 9, o), draw.integers(0, 20, s)
    found = schools.assign(metres, pupils, seats)
    assert (found.of_schools(s) <= seats).all()
    assert (np.bincount(found.place, found.pupils, o) + found.unplaced == pupils).all()
    assert found.pupils.sum() == min(pupils.sum(), seats.sum())


def washington(folder):
    rows = sqlite3.connect(folder / "schools_dc.gpkg").execute(
        "SELECT n_eligible, n_attending, sy12_enrollment, building_capacity FROM schools WHERE n_eligible IS NOT NULL AND "
        "sy12_enrollment IS NOT NULL AND building_capacity IS NOT NULL AND grades LIKE '%KG%'"
    )
    return np.array(rows.fetchall(), float).T


def test_one_share_for_all_of_washington_misses_161_pupils_a_school(shared_data):
    eligible, attending, enrolled, _ = washington(shared_data("registers/schools_dc"))
    assert (len(eligible), eligible.sum(), enrolled.sum()) == (74, 45_191, 25_915)
    found = schools.errors(attending, eligible, enrolled)
    assert found.naive == pytest.approx(161, abs=1)
    # Who lives in the zone and attends, without those who come from elsewhere.
    print(f"Washington: naive {found.naive:.1f}, participation of each zone {found.forecast:.1f} pupils a school")
    inflow = enrolled - attending
    assert schools.errors(attending + inflow, eligible, enrolled).forecast == 0


def test_ages_that_lack_are_not_all_listed():
    with pytest.raises(SettingError, match="those who are 7, 8, 9 and 90 more today"):
        schools.ahead(np.ones((1, 7)), np.arange(7), (0, 99), 0, np.zeros(1))
