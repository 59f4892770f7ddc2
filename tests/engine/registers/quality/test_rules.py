"""Tables of rules, ages of tags, and answers from the field."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.registers.quality import rules, words
from doorstep.processing_provider.engine.registers.quality.answers import answers
from doorstep.processing_provider.engine.registers.quality.rules import RulesError

HEAD = "rule,class,severity,title,table_name,sql\n"


def test_rules_that_come_with_the_plugin():
    found = rules.bundled()
    assert len({rule.name for rule in found}) == len(found) == 36
    assert {rule.kind for rule in found} == set(rules.CLASSES) and {rule.severity for rule in found} == set(
        rules.SEVERITIES
    )
    assert all(rule.title and rule.tables and not rule.own and str(words.sentence(rule.name)) for rule in found)
    assert {rule.name for rule in found if rule.rate} == {"address_match", "relation_verified", "person_home"}


def test_ages_are_in_order():
    found = rules.tag_ages()
    assert found and all(line.least < line.most and line.tag for line in found)


def test_a_table_of_the_office(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(
        f'{HEAD}# mine\nnamed,accuracy,warning,,building,"SELECT uid, name FROM building;"\n', encoding="utf-8-sig"
    )
    (rule,) = rules.read_own(path, ["building"])
    assert (rule.title, rule.sql, rule.tables, rule.own) == (
        "named",
        "SELECT uid, name FROM building",
        ("building",),
        True,
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "rules"), (HEAD, "at least one below"), ("rule,sql\na,b\n", "Line 1"), (f"{HEAD}a,accuracy,error,t,building\n", "5 columns"),
        (f"{HEAD}a,accuracy,error,t,building,S\na,accuracy,error,t,building,S\n", "already in line 2"),
        (f"{HEAD}a,accuracy,error,t,person_names,S\n", "no table of a base"), (f"{HEAD}a,accuracy,bad,t,building,S\n", "severity is 'bad'"),
        (f'{HEAD}a,accuracy,error,t,building,"S\n', "quotes"), (f"{HEAD}{'a' * 99},accuracy,error,t,building,S\n", "at most 60"),
    ],
)  # fmt: skip
def test_a_table_that_is_wrong_says_where(tmp_path, text, said):
    path = tmp_path / "own.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RulesError, match=said):
        rules.read_own(path, ["building"])


@given(st.text(max_size=200))
def test_any_text_is_rules_or_is_refused(tmp_path_factory, text):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(HEAD.encode() + text.encode("utf-8", "replace"))
    try:
        assert rules.read_own(path, ["building"])
    except RulesError as error:
        assert str(error)


def test_answers_as_people_write_them():
    given = [
        "yes",
        " NO ",
        1,
        0,
        True,
        False,
        1.0,
        np.float64(0),
        None,
        "",
        float("nan"),
        "NULL",
        "是",
        "否",
        "oui",
        "perhaps",
        2,
    ]
    found, unread = answers(given)
    assert found == [
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        None,
        None,
        None,
        None,
        True,
        False,
        True,
        None,
        None,
    ]
    assert unread == 2


@given(st.lists(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5))))
def test_every_answer_is_yes_no_or_none(given):
    found, unread = answers(given)
    assert len(found) == len(given) and set(found) <= {True, False, None} and 0 <= unread <= found.count(None)
