"""What comes back from outside, beside what went out and what the base says now: a few rows worked out by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.services import field_values
from doorstep.processing_provider.engine.services.corrections import (
    ADD,
    ALREADY,
    APPLIED,
    CHANGE,
    CONFLICT,
    DELETE,
    FORBIDDEN,
    REJECTED,
    Edit,
    Line,
    compare,
    settle,
)

COLUMNS, EDITABLE = ("dwid", "floor", "unit"), ("floor", "unit")
OUT = {"d.1": ("A1", 1, "101"), "d.2": ("A2", 2, "201"), "d.3": ("A3", 3, None)}


def states(found):
    return [(line.uid, line.column, line.state) for line in found.lines]


def test_rows_as_they_went_out_are_no_edits_in_any_order():
    back = [(uid, OUT[uid]) for uid in ("d.3", "d.1", "d.2")]
    found = compare("dwelling", COLUMNS, EDITABLE, OUT, back)
    assert (found.edits, found.lines) == ([], [])


def test_what_is_changed_added_and_gone():
    back = [("d.1", ("A1", 2, "101")), ("d.3", ("A9", 3, None)), ("", ("N", 5, None)), ("made.up", ("M", None, "1"))]
    found = compare("dwelling", COLUMNS, EDITABLE, OUT, back)
    assert [(one.kind, one.uid, dict(one.after), one.at) for one in found.edits] == [
        (CHANGE, "d.1", {"floor": 2}, 0),
        (DELETE, "d.2", {}, -1),
        (ADD, "", {"dwid": "N", "floor": 5}, 2),
        (ADD, "", {"dwid": "M", "unit": "1"}, 3),
    ]
    assert [(line.uid, line.column, line.before, line.after, line.state) for line in found.lines] == [
        ("d.3", "dwid", "A3", "A9", FORBIDDEN)
    ]


def test_rows_with_one_uid_are_listed_and_none_of_them_is_taken():
    back = [
        ("d.1", OUT["d.1"]),
        ("d.1", ("A1", 9, "9")),
        ("d.2", OUT["d.2"]),
        ("d.3", OUT["d.3"]),
        ("x", OUT["d.3"]),
        ("x", OUT["d.2"]),
    ]
    found = compare("dwelling", COLUMNS, EDITABLE, OUT, back)
    assert found.edits == [] and states(found) == [("d.1", "", REJECTED), ("x", "", REJECTED)]
    assert str(found.lines[0].why) == "Rows with this uid: 2; keep one of them, and empty the uid of the others."


def test_a_row_that_lost_its_uid_is_known_by_its_key():
    back = [("", ("A1", 9, "101")), ("new", OUT["d.2"]), ("", ("A3", 1, None)), ("", ("A3", 2, None))]
    found = compare("dwelling", COLUMNS, EDITABLE, OUT, back, ("dwid",))
    assert [(one.kind, one.uid, dict(one.after)) for one in found.edits] == [
        (CHANGE, "d.1", {"floor": 9}),
        (DELETE, "d.3", {}),  # two have its key: nobody knows which one it is
        (ADD, "", {"dwid": "A3", "floor": 1}),
        (ADD, "", {"dwid": "A3", "floor": 2}),
    ]
    without = compare("dwelling", COLUMNS, EDITABLE, OUT, back, ("dwid", "source"))
    assert [one.kind for one in without.edits] == [DELETE] * 3 + [ADD] * 4


def test_of_a_table_that_is_closed_nothing_is_taken():
    back = [("d.1", ("A1", 7, "101")), ("d.2", OUT["d.2"]), ("", ("N", 1, "1"))]
    found = compare("dwelling", COLUMNS, (), OUT, back)
    assert found.edits == []
    assert states(found) == [("d.1", "floor", FORBIDDEN), ("d.3", "", FORBIDDEN), ("", "", FORBIDDEN)]


CHANGED = Edit("dwelling", CHANGE, "d.1", {"dwid": "A1", "floor": 1, "unit": "101"}, {"floor": 2, "unit": "102"}, 0)


@pytest.mark.parametrize(
    ("now", "prefer", "write", "said"),
    [
        ({"floor": 1, "unit": "101"}, False, {"floor": 2, "unit": "102"}, [APPLIED, APPLIED]),
        ({"floor": 9, "unit": "101"}, False, {"unit": "102"}, [CONFLICT, APPLIED]),
        ({"floor": 9, "unit": "101"}, True, {"floor": 2, "unit": "102"}, [CONFLICT, APPLIED, APPLIED]),
        ({"floor": 2, "unit": "102"}, False, {}, [ALREADY, ALREADY]),
        (None, False, {}, [CONFLICT, CONFLICT]),
        (None, True, {"floor": 2, "unit": "102"}, [CONFLICT, APPLIED, CONFLICT, APPLIED]),
    ],
)
def test_a_column_is_written_where_the_base_says_what_went_out(now, prefer, write, said):
    found = settle(CHANGED, now, prefer)
    assert (found.write, found.end, [line.state for line in found.lines]) == (write, False, said)


def test_a_conflict_has_both_sides():
    (line, _) = settle(CHANGED, {"floor": 9, "unit": "101"}, False).lines
    assert (line.before, line.after, line.now) == (1, 2, 9)


@pytest.mark.parametrize(
    ("now", "prefer", "end", "said"),
    [
        ({"floor": 1, "unit": "101"}, False, True, [("", APPLIED)]),
        ({"floor": 1, "unit": "x"}, False, False, [("unit", CONFLICT)]),
        ({"floor": 1, "unit": "x"}, True, True, [("unit", CONFLICT), ("", APPLIED)]),
        (None, False, False, [("", ALREADY)]),
    ],
)
def test_a_row_that_is_gone_ends_where_the_base_has_not_changed_it(now, prefer, end, said):
    found = settle(Edit("dwelling", DELETE, "d.1", {"floor": 1, "unit": "101"}, {}), now, prefer)
    assert (found.end, [(line.column, line.state) for line in found.lines]) == (end, said)


def test_a_rejected_column_has_its_reason():
    found = settle(CHANGED, {"floor": 1, "unit": "101"}, False)
    lines = list(found.lines_but({"floor": field_values.read("floor", "ground", "2025-01-01")[1]}))
    assert [(line.column, line.state) for line in lines] == [("floor", REJECTED), ("unit", APPLIED)]
    assert str(lines[0].why) == "It is no whole number from -20 to 200."
    assert isinstance(lines[1], Line)


@pytest.mark.parametrize(
    ("column", "value", "kept"),
    [
        ("floor", 3, 3), ("floor", "ground", None), ("floor", 2.5, None), ("floor", 900, None), ("floor", -2, -2),
        ("storeys", 4.5, 4.5), ("storeys", "four", None), ("storeys", math.inf, None), ("res_share", 1.2, None),
        ("kind", "work", "work"), ("kind", "castle", None), ("capacity", -1, None), ("unit", "12-3", "12-3"),
        ("since", "2024", "2024"), ("since", "2024-05", "2024-05"), ("since", "2024-05-31", "2024-05-31"),
        ("since", "2024-13", None), ("since", "2024-02-30", None), ("since", "31.5.2024", None), ("since", "0000", None),
        ("until", "2024-05-31T00:00:00Z", "2024-05-31"), ("expires", "2024-05", None), ("verified_at", "2025-01-02", None),
        ("verified_at", "2025-01-01", "2025-01-01"), ("value", "call 13912345678", None), ("name", "a@b", None),
        ("use", "x" * 201, None), ("buid", "4816772460015", "4816772460015"), ("dwid", "a@b.org", None), ("use", None, None),
    ],
)  # fmt: skip
def test_values_are_read_or_refused(column, value, kept):
    found, why = field_values.read(column, value, "2025-01-01")
    assert found == kept and (why is None) == (kept is not None or value is None)


@pytest.mark.parametrize(
    ("value", "kind", "same"),
    [
        (" a ", "TEXT", "a"), ("", "TEXT", None), ("  ", "INTEGER", None), ("3", "INTEGER", 3), (3.0, "INTEGER", 3), (3, "REAL", 3.0),
        ("ground", "INTEGER", "ground"),
        ("nan", "REAL", "nan"), (" NaN ", "INTEGER", "NaN"), (2.5, "INTEGER", 2.5),
        (math.nan, "REAL", None), (12, "TEXT", "12"), (2024, "DATE", "2024"),
        (None, "TEXT", None), (b"a", "TEXT", "a"), (math.inf, "INTEGER", math.inf), ("1e999", "INTEGER", math.inf),
    ],
)  # fmt: skip
def test_values_compare_as_they_mean(value, kind, same):
    assert field_values.plain(value, kind) == same and type(field_values.plain(value, kind)) is type(same)


def test_days_of_a_stay_and_tags_that_need_more():
    assert field_values.wrong_stay("2024-05-02", "2024-05-01") is not None
    assert field_values.wrong_stay("2024-05-02", "2024-05") is None
    assert field_values.wrong_stay("2025", "2024-12-31") is not None
    assert field_values.wrong_tag({"family": "X", "tag": "a", "purpose": "visits"}) is not None
    whole = {"family": "X", "tag": "a", "purpose": "visits", "basis": "Act 12", "expires": "2030-01-01"}
    assert field_values.wrong_tag(whole) is None
    assert all(field_values.wrong_tag({**whole, name: None}) for name in ("purpose", "basis", "expires"))
    assert field_values.wrong_tag({"family": "1", "tag": "residency"}) is not None


ROWS = st.dictionaries(
    st.sampled_from("abcdef"), st.tuples(st.integers(0, 2), st.integers(0, 2), st.none() | st.integers(0, 2))
)


@given(ROWS, st.lists(st.tuples(st.sampled_from(["", *"abcdefg"]), st.tuples(*[st.integers(0, 2)] * 3)), max_size=8))
def test_no_row_is_lost_and_what_is_applied_to_what_went_out_gives_what_came_back(out, back):
    found = compare("t", ("k", "x", "y"), ("x", "y"), out, back)
    rows = {uid: list(values) for uid, values in out.items()}
    for edit in found.edits:
        settled = settle(edit, dict(zip(("k", "x", "y"), out[edit.uid])) if edit.uid else None, False)
        if settled.end:
            del rows[edit.uid]
        elif edit.uid:
            rows[edit.uid] = [settled.write.get(name, value) for name, value in zip(("k", "x", "y"), rows[edit.uid])]
    uids = [uid for uid, _ in back]
    for uid, values in back:
        if uids.count(uid) == 1 and uid in out:
            assert rows[uid][1:] == list(values)[1:] and rows[uid][0] == out[uid][0]
    twice = {uid for uid in uids if uid and uids.count(uid) > 1}
    assert {line.uid for line in found.lines if line.state == REJECTED} == twice
    added = [edit for edit in found.edits if edit.kind == ADD]
    assert len(added) == sum(uid == "" or (uid not in out and uid not in twice) for uid in uids)
    assert set(rows) == {uid for uid in out if uid in uids}
