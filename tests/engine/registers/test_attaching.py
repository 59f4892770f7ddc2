"""Homes, organisations and families by what records say: worked examples, and what holds of all."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.registers.addresses.parse import from_columns
from doorstep.processing_provider.engine.registers.attaching import families, homes, located, organisations, texts


def claims(*rows):
    """Person, found, inherited, priority, role, tier, confidence, since, source."""
    kinds = (int, bool, bool, int, int, int, float, int, int)
    return homes.Claims(*(np.array(column, kind) for column, kind in zip(zip(*rows), kinds)))


A = (0, True, False, 5, 0, 5, 0.99, 20240101, 0)
WORSE = [
    ("found", (0, False, False, 1, 0, 5, 0.99, 20250101, 0)),
    ("inherited", (0, True, True, 1, 0, 5, 0.99, 20250101, 0)),
    ("priority", (0, True, False, 6, 0, 5, 0.99, 20250101, 0)),
    ("role", (0, True, False, 5, 1, 5, 0.999, 20250101, 0)),
    ("tier", (0, True, False, 5, 0, 4, 0.999, 20250101, 0)),
    ("confidence", (0, True, False, 5, 0, 5, 0.98, 20250101, 0)),
    ("unknown confidence", (0, True, False, 5, 0, 5, float("nan"), 20250101, 0)),
    ("since", (0, True, False, 5, 0, 5, 0.99, 20231231, 0)),
    ("source", (0, True, False, 5, 0, 5, 0.99, 20240101, 1)),
]


@pytest.mark.parametrize(("what", "worse"), WORSE)
def test_each_rank_decides_before_those_after_it(what, worse):
    assert homes.best(claims(worse, A), 1).tolist() == [1], what
    assert homes.best(claims(A, worse), 1).tolist() == [0], what


@given(
    st.lists(
        st.tuples(
            st.integers(0, 4), st.booleans(), st.booleans(), st.integers(1, 3), st.integers(0, 3), st.integers(0, 6),
            st.sampled_from([0.9, 0.98, float("nan")]), st.integers(0, 3), st.integers(0, 2),
        ),
        min_size=1, max_size=30,
    )
)  # fmt: skip
def test_each_person_has_one_home_of_their_own_and_a_found_one_where_there_is_any(rows):
    said = claims(*rows)
    chosen = homes.best(said, 5)
    for person, at in enumerate(chosen.tolist()):
        own = [k for k, row in enumerate(rows) if row[0] == person]
        assert (at >= 0) == bool(own)
        if own:
            assert at in own and said.found[at] == any(rows[k][1] for k in own)
    assert homes.several(said.person, np.arange(len(rows)), said.found) == sum(
        sum(row[0] == person and row[1] for row in rows) > 1 for person in range(5)
    )


def test_days_and_roles():
    assert homes.days(["2024-02-29", "", "1990"]).tolist() == [20240229, 0, 0]
    order = [homes.role_rank(role) for role in ("residence", "registration", "activity", "")]
    assert order == sorted(order) and len(set(order)) == 4


# A code whose check digit is right by the rule of GB 32100-2015, and the same with slips in it.
@pytest.mark.parametrize(
    ("code", "right"),
    [
        ("91350100M000100Y43", True),
        ("91350100M000100Y44", False),
        ("91530100M000100Y43", False),
        ("91350100M00010OY43", False),
        ("91350100M000100Y4", False),
    ],
)
def test_check_digit_of_a_credit_code(code, right):
    assert organisations.is_credit_code(code) == right


def test_a_slip_in_a_credit_code_makes_no_organisation_where_there_is_a_name():
    good, slip = "91350100M000100Y43", "91350100M000100Y44"
    found = organisations.organisations(
        [good, slip, slip, "", " 91350100m000100y43 "],
        ["Mill", "Mill", "", "Mill", ""],
        ["1 Lane", "1 Lane", "", "2 Lane", ""],
        ["cn"] * 5,
    )
    assert found.of.tolist() == [0, 0, 1, 2, 0] and found.name == ["Mill", "", "Mill"]
    assert found.notes[0].values["records"] == 2


@pytest.mark.parametrize(
    ("name", "given", "surname", "kept"),
    [
        ("Ann Alder Hairdresser", "Ann", "Alder", False),
        ("ALDER, ANN", "ann", "alder", False),
        ("Alder", "Ann", "Alder", False),
        ("van der Berg", "Jan", "van der Berg", False),
        ("Salon Müller Bärbel", "Bärbel", "Müller", False),
        ("van der Berg Jan Transport", "Jan", "van der Berg", False),
        ("王小明理发店", "小明", "王", False),
        ("ask ann@alder.example", "Bo", "Birch", False),
        ("Taxi 409-555-0103", "Bo", "Birch", False),
        ("Alder and Sons", "Ann", "Alder", True),
        ("Annals of Aldershot", "Ann", "Alder", True),
        ("王府井百货", "小明", "王", True),
        ("School no. 12", "Ann", "Alder", True),
        ("Mill", "", "", True),
        ("", "Ann", "Alder", True),
    ],
)
def test_a_business_that_is_called_like_its_trader_has_no_name_in_clear(name, given, surname, kept):
    of = np.array([1, 0, 1])
    found = organisations.private(of, ["Mill", "Inn", name], ["Cy", "Di", given], ["Cedar", "Dogwood", surname], 2)
    assert found.tolist() == [False, not kept]


def test_places_and_posts():
    of, building = np.array([0, 0, 0, 1, -1]), np.array([7, 8, 8, -1, 3])
    assert organisations.places(of, building, 2).tolist() == [8, -1]
    rows = organisations.posts(np.array([1, 0, 1, -1]), np.array([0, 0, 0, 0]), np.array([5, 0, 9, 9]))
    assert rows.tolist() == [1, 2]


_RELATION = st.tuples(
    st.integers(-1, 4), st.integers(-1, 4), st.sampled_from(["household", "child", "spouse"]), st.integers(0, 1)
)


@given(st.lists(_RELATION, max_size=30))
def test_two_persons_are_related_once_and_nobody_to_themselves(rows):
    person, other, source = (np.array([row[k] for row in rows], np.int64) for k in (0, 1, 3))
    kept = families.pairs(person, other, [row[2] for row in rows], source).tolist()
    found = [frozenset((rows[k][0], rows[k][1])) for k in kept]
    wanted = {frozenset(row[:2]) for row in rows if row[0] != row[1] and min(row[:2]) >= 0}
    assert len(found) == len(set(found)) and set(found) == wanted
    for k in kept:
        if rows[k][2] == "household":
            pair = {rows[k][0], rows[k][1]}
            assert all(row[2] == "household" for row in rows if {row[0], row[1]} == pair)


def test_a_card_for_many_is_no_family():
    n = families.MOST + 1
    person, card = np.arange(2 * n - 1), np.repeat([0, 1], [n, n - 1])
    one, head, roles, large, _ = families.cards(person, card, ["", *["child"] * (2 * n - 3), "户主"])
    assert large == 1 and set(head.tolist()) == {2 * n - 2} and len(one) == n - 2 and set(roles) == {"child"}


def test_texts_are_read_once_each_by_their_fields():
    known = texts.Texts()
    a = known.add("us", ["number", "street", "unit"], ["12\x1fElm Street\x1f3", "", "12\x1fElm Street\x1f3"])
    b = known.add("us", ["address"], ["12 Elm Street Apt 3"])
    c = known.add("us", ["number", "street", "unit"], ["14\x1fElm Street\x1f", "12\x1fElm Street\x1f3"])
    assert (a.tolist(), b.tolist(), c.tolist()) == ([0, -1, 0], [1], [2, 0])
    found = known.read(lambda: None, lambda share, text="": None)
    assert found["number"].tolist() == ["12", "12", "14"] and found["room"][0].endswith("3")


def test_doors_tell_apart_what_may_be_another_building():
    said = from_columns({"number": ["1", "1", "2", "1"], "street": ["Elm St"] * 4, "room": ["1", "2", "1", "3"]}, "us")
    first, of = located.doors(said, ())
    assert first.tolist() == [0, 2] and of.tolist() == [0, 0, 1, 0]
    assert located.doors(said, ["", "", "", "key"])[1].tolist() == [0, 0, 1, 2]


@pytest.mark.parametrize(
    ("unit", "kept"), [("3-2-501", "3-2-501"), ("4B", "4B"), ("ANNELIESE", ""), ("3-JOACHIM", ""), ("", "")]
)
def test_a_unit_that_may_be_a_name_is_not_kept(unit, kept):
    assert located.kept_unit(unit) == kept


def test_a_mail_box_in_the_field_of_the_street_is_one():
    said = from_columns({"street": ["PO Box 14", "Box Hill Road", "P.O. BOX 7"], "number": ["", "", ""]}, "us")
    assert said["box"].tolist()[0] and not said["street"][0] and said["street"][1] == "Box Hill Road" and said["box"][2]
