"""Calendar months, days that are known in part, and the classes as a rule."""

import calendar
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.registers.coverage import expected
from doorstep.processing_provider.engine.registers.residency import (
    Class,
    Facts,
    Family,
    Rule,
    Stays,
    arrivals,
    classify,
    reasons,
)
from doorstep.processing_provider.engine.registers.spans import months_later, span, spans

DAYS = st.dates(date(1800, 1, 1), date(2199, 12, 31))
NOW = np.datetime64("2024-12-31")


def later(day: date, months: int) -> date:
    """By the calendar, month after month."""
    for _ in range(months):
        year, month = (day.year + day.month // 12, day.month % 12 + 1)
        day = date(year, month, 1)
    return day


@given(DAYS, st.integers(0, 240))
def test_months_are_calendar_months_and_end_with_a_month_that_is_too_short(day, months):
    found = months_later(np.array([day], "M8[D]"), months)[0].astype(object)
    month = later(day.replace(day=1), months)
    assert (found.year, found.month) == (month.year, month.month)
    assert found.day == min(day.day, calendar.monthrange(month.year, month.month)[1])


@given(st.lists(DAYS, min_size=2, max_size=2).map(sorted), st.integers(0, 240))
def test_who_came_earlier_is_never_later_permanent(days, months):
    one, other = months_later(np.array(days, "M8[D]"), months)
    assert one <= other


@given(DAYS)
def test_a_day_is_its_own_span_and_a_month_and_a_year_hold_it(day):
    text = day.isoformat()
    assert span(text) == (np.datetime64(day), np.datetime64(day))
    for part in (text[:7], text[:4]):
        first, last = span(part)
        assert first <= np.datetime64(day) <= last
        assert str(first)[: len(part)] == str(last)[: len(part)] == part
        assert str(last + 1)[: len(part)] != part
        assert str(first - 1)[: len(part)] != part


@pytest.mark.parametrize(
    "text", [None, "", "  ", "2023-02-29", "2024-13-01", "2024-00-10", "24-01-01", "0001-01-01", "9999-12-31", "soon", "2024-1-1",
             "2024-01-01x", "-001", "２０２４", 0]
)  # fmt: skip
def test_what_is_no_day_is_unknown(text):
    assert np.isnat(span(text)).all()


def test_days_with_a_time_and_years_as_numbers_are_read():
    first, last = spans(["2024-02-29T10:00:00", "2024-02-29 10:00", 2024, "2024-02-29", None])
    assert first.astype(str).tolist() == ["2024-02-29", "2024-02-29", "2024-01-01", "2024-02-29", "NaT"]
    assert last.astype(str).tolist() == ["2024-02-29", "2024-02-29", "2024-12-31", "2024-02-29", "NaT"]


def facts(n, **said) -> Facts:
    no, none = np.zeros(n, bool), np.zeros(0, np.int64)
    unknown = np.full(n, np.datetime64("NaT"), "M8[D]")
    given = {
        "listed": no, "attached": no, "first": unknown, "last": unknown, "seen": no, "registered": no,
        "age": np.full(n, 30), "person": none, "other": none, **said,
    }  # fmt: skip
    return Facts(**given)


BOOLS = st.lists(st.booleans(), min_size=4, max_size=4)


@given(st.lists(BOOLS, min_size=1, max_size=40), st.data())
def test_everybody_has_one_class_and_a_reason_that_goes_with_it(rows, data):
    listed, attached, seen, registered = np.array(rows, bool).T
    since = data.draw(st.lists(st.none() | DAYS, min_size=len(rows), max_size=len(rows)))
    first = np.array(since, "M8[D]")
    months = data.draw(st.integers(1, 24))
    of = facts(
        len(rows), listed=listed, attached=attached | listed, first=first, last=first, seen=seen, registered=registered
    )
    found = classify(of, Rule(NOW, months))
    lives = listed | (seen & (attached | registered))
    limit = np.array([day is not None and np.datetime64(later_day(day, months)) <= NOW for day in since])
    known = np.array([day is not None for day in since])
    wanted = np.select(
        [lives & registered, lives & known & limit, lives & known, ~lives & registered],
        [Class.STATIONARY, Class.PERMANENT, Class.MOBILE, Class.OUTFLOW],
        Class.UNDETERMINED,
    )
    assert found.kind.tolist() == wanted.tolist()
    assert sum(found.count(kind) for kind in Class) == len(rows)
    assert all(str(reasons(months)[at]) for at in found.reason)
    assert (found.lives == 1).tolist() == lives.tolist()


def later_day(day: date, months: int) -> date:
    month = later(day.replace(day=1), months)
    return month.replace(day=min(day.day, calendar.monthrange(month.year, month.month)[1]))


def test_a_sign_passes_on_once_and_to_children_only():
    of = facts(
        4,
        registered=np.ones(4, bool),
        seen=np.array([True, False, False, False]),
        age=np.array([40, 17, 5, -1]),
        person=np.array([1, 2, 3]),
        other=np.array([0, 1, 0]),
    )
    kinds = {family: classify(of, Rule(NOW, 6, family)).kind.tolist() for family in Family}
    here, gone = Class.STATIONARY, Class.OUTFLOW
    assert kinds[Family.NOBODY] == [here, gone, gone, gone]
    assert kinds[Family.CHILDREN] == [here, here, gone, gone]
    assert kinds[Family.EVERYBODY] == [here, here, gone, here]


@given(st.lists(st.tuples(st.integers(0, 2000), st.integers(1, 400)), min_size=1, max_size=6))
def test_homes_without_a_gap_are_one_stay(spells):
    days = [(NOW - begin, NOW - begin + length) for begin, length in spells]
    since, until = (np.array(column, "M8[D]") for column in zip(*days))
    found, _ = arrivals(Stays(np.zeros(len(days), np.int64), since, since, until, until), NOW, 1)
    # Day by day back from today, as long as there was a home on the day or the next home began the day after.
    covered = {int(day) for begin, end in days for day in np.arange(begin, end).astype(int)}
    ends = {int(end.astype(int)) for _, end in days}
    if int(NOW.astype(int)) not in covered:
        assert np.isnat(found[0])
        return
    day = int(NOW.astype(int))
    while day - 1 in covered or (day - 1 in ends and day - 2 in covered):
        day -= 1
    if day not in covered:
        day += 1
    assert int(found[0].astype(int)) == day


def test_months_outside_their_bounds_are_refused():
    with pytest.raises(SettingError, match="MONTHS is 0"):
        Rule(NOW, 0)


def test_two_lists_that_overlap_say_how_many_there_are():
    both, one, other, none = [True, True], [True, False], [False, True], [False, False]
    seen = np.array([both] * 8 + [one] * 11 + [other] * 1 + [none] * 5)
    assert expected(seen) == 20 * 10 / 9 - 1
    assert expected(seen[:, :1]) is None
    assert expected(np.array([one, other])) is None
    assert expected(np.zeros((0, 2), bool)) is None


def test_a_leap_year_has_its_day():
    assert str(months_later(np.array(["2023-02-28"], "M8[D]"), 12)[0]) == "2024-02-28"
    assert timedelta(days=366) == date(2024, 12, 31) - date(2023, 12, 31)
