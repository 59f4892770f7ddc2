"""Patterns: what they may speak of is what the base has, and all else is refused with a sentence."""

from __future__ import annotations

import re

import pytest

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.services import pattern_words as words
from doorstep.processing_provider.engine.services.pattern import compiled
from doorstep.processing_provider.engine.services.pattern_parse import parse
from doorstep.processing_provider.engine.services.pattern_tree import Both, Compare, Literal, Not, Property
from doorstep.processing_provider.store import days, schema, tags

DAY = "2024-06-30"
P = "MATCH (p:person)"


@pytest.mark.parametrize("label", words.LABELS)
def test_the_columns_of_a_label_are_those_of_its_table(label):
    key, columns = words.LABELS[label]
    of_base = schema.TABLES[label].columns
    assert {name: kind for name, kind in columns.items() if name != words.AGE} == of_base
    assert key in of_base and ("age" in columns) == (label == "person")


def test_the_relations_are_tables_of_the_base():
    tables = {relation.table for relation in words.RELATIONS.values()} - {""}
    assert tables == set(words.RELATION_COLUMNS)
    for table, columns in words.RELATION_COLUMNS.items():
        assert set(columns.items()) <= set(schema.TABLES[table].columns.items())
    assert {label for _, *ends in words.RELATIONS for label in ends} == set(words.LABELS)


def test_what_holds_is_what_it_is_to_every_other_reader():
    assert words.lasts("c").replace("?1", "?") == days.lasts("c")
    assert words.holds("r").replace("?1", "?") == days.holds("r")
    assert words.first_day("c") == days.first_day("c")
    assert words.unexpired("g").replace("?1", "?").replace("g.", "") == tags.UNEXPIRED


def test_and_binds_closer_than_or_and_not_closer_than_both():
    age, sex = Property("p", "age"), Property("p", "sex")
    found = parse(f"{P} WHERE NOT p.age = 1 OR p.sex = 'a' AND p.age > -2.5 RETURN p").where
    assert found == Both(
        "OR",
        (
            Not(Compare(age, "=", Literal(1))),
            Both("AND", (Compare(sex, "=", Literal("a")), Compare(age, ">", Literal(-2.5)))),
        ),
    )


def test_letters_of_any_size_and_quotes_within_quotes():
    found = parse('match (Ä:Person) where Ä.Sex = \'it\'\'s\' and Ä.tag."a""b" <> "it\'s" return Ä.AGE as Jahre;')
    assert found.nodes[0].label == "person" and found.items[0].alias == "Jahre"
    assert found.where == Both(
        "AND",
        (
            Compare(Property("Ä", "sex"), "=", Literal("it's")),
            Compare(Property("Ä", 'a"b', True), "<>", Literal("it's")),
        ),
    )


def test_both_directions_of_an_arrow_ask_the_same():
    there = compiled(f"{P}-[:lives_in]->(b:building) RETURN p, b", DAY)
    back = compiled("MATCH (b:building)<-[:lives_in]-(p:person) RETURN p, b", DAY)
    assert sorted(re.findall(r"\w+", there.sql.replace("t0", "P").replace("t1", "B"))) == sorted(
        re.findall(r"\w+", back.sql.replace("t1", "P").replace("t0", "B"))
    )


def test_arrows_and_operators_may_be_written_without_angles():
    angles = f"{P}-[:lives_in]->(b:building)<-[:works_in]-(q:person) WHERE p.age >= 65 AND q.age <= 70 AND p.sex <> q.sex RETURN p"
    signs = angles.replace("->", "→").replace("<-", "←").replace(">=", "≥").replace("<=", "≤").replace("<>", "≠")
    assert compiled(signs, DAY) == compiled(angles, DAY) and "<" not in signs


def test_a_whole_town_is_read_from_its_persons_on_and_single_things_as_sqlite_finds_them():
    town = compiled(
        "MATCH (b:building)<-[:located_in]-(d:dwelling)<-[:lives_in]-(p:person) WHERE p.sex = 'male' RETURN b, p", DAY
    )
    joined = 'FROM "lives_in" AS r1 NOT INDEXED CROSS JOIN "person" AS t2 CROSS JOIN "dwelling" AS t1 CROSS JOIN "building" AS t0 WHERE'
    assert joined in town.sql
    one = compiled(f"{P}-[:lives_in]->(b:building) WHERE p.age > 3 AND b.buid IN ('x', 'y') RETURN p", DAY)
    assert (
        'FROM "person" AS t0, "building" AS t1, "lives_in" AS r0 WHERE' in one.sql
        and "r0.fid IN /*few*/ (SELECT" in one.sql
    )
    either = compiled(f"{P}-[:lives_in]->(b:building) WHERE p.age > 3 OR b.buid = 'x' RETURN p", DAY)
    assert "CROSS JOIN" in either.sql and "r0.fid IN" not in either.sql


def test_fields_have_at_most_ten_letters_and_no_two_are_alike():
    asked = compiled(
        f"{P} RETURN p.birth_year, p.birth_year, p.pid AS fid, p.pid AS PID, p.pid, max(p.birth_year), count(*)", DAY
    )
    names = [column.name for column in asked.columns]
    assert names == ["birth_year", "birth_yea2", "fid2", "PID", "pid2", "max_birth_", "count"]
    assert [column.kind for column in asked.columns] == [
        "integer",
        "integer",
        "text",
        "text",
        "text",
        "integer",
        "integer",
    ]


@pytest.mark.parametrize(
    ("text", "words_of"),
    [
        ("", "ends where MATCH should come"),
        ("SELECT 1", "has 'SELECT' at letter 1, where MATCH"),
        ("MATCH (p:persn) RETURN p", "no label 'persn'; there are person, dwelling"),
        ("MATCH (p) RETURN p", "(p) has no label; write one of person"),
        (f"{P}, (p:building) RETURN p", "the name 'p' stands for two things"),
        (f"{P}-[:owns]->(b:building) RETURN p", "no relation 'owns'; there are family_of, has, lives_in"),
        ("MATCH (b:building)-[:lives_in]->(p:person) RETURN p", "lives_in does not go from building to person; it goes from person → d"),
        (f"{P}, (b:building) RETURN p", "no relation joins"),
        (f"{P} RETURN q", "no name 'q'; there are p"),
        (f"{P} RETURN p.name", "no column 'p.name'; there are pid, sex"),
        (f"{P}-[r:has]->(t:tag) RETURN r.since", "no column 'r.since'; there are none"),
        (f"{P} WHERE p.age = 'x' RETURN p", "p.age is a number; leave out the quotes"),
        (f"{P} WHERE p.sex = 1 RETURN p", "p.sex is text; put what it is compared with in quotes"),
        (f"{P} WHERE p.sex = '' RETURN p", "write p.sex IS NULL"),
        (f"{P} WHERE p.died > '2024-13-01' RETURN p", "p.died is a day; write it as 2024-06-30"),
        (f"{P} WHERE p.died > '20240601' RETURN p", "p.died is a day; write it as 2024-06-30"),
        (f"{P} WHERE p.age = p.sex RETURN p", "p.age and p.sex cannot be compared"),
        (f"{P} WHERE p.age RETURN p", "has 'RETURN' at letter 30, where = / <>"),
        (f"{P} WHERE p.age = p RETURN p", "where . should come"),
        (f"{P} WHERE p.age IN () RETURN p", "where a number, a day, or a text in quotes should come"),
        (f"{P} WHERE count(p) > 1 RETURN p", "where . should come"),
        (f"{P} RETURN avg(p)", "avg needs a column, such as avg(p.pid)"),
        (f"{P} RETURN sum(p.sex)", "sum needs a column of numbers"),
        (f"{P} RETURN lower(p.sex)", "'lower' is no aggregate; there are count, min, max, avg, sum"),
        (f"{P} RETURN sum(*)", "where a column or a name should come"),
        (f"{P} RETURN p ORDER BY p.age", "ORDER BY takes what RETURN has"),
        (f"{P} RETURN p LIMIT -1", "has '-' at letter 33, where a whole number"),
        (f"{P} RETURN p.pid AS person_number", "has more than 10 letters"),
        (f"{P} RETURN p; DROP TABLE person", "has 'DROP' at letter"),
        (f"{P} RETURN p -- all", "has '-' at letter"),
        (f"{P} WHERE p.sex = 'Zhang RETURN p", "cannot be read from letter 32 on"),
        (f"{P} 'Zhang San'", "has a text in quotes at letter 18, where RETURN"),
        ("MATCH (b:building) RETURN b.tag.x", "only a person has tags"),
        (f"{P}" + "-[:family_of]->(:person)" * 12 + " RETURN p", "too many things in brackets; at most 12"),
        (f"{P} WHERE p.age IN ({'1,' * 600}1) RETURN p", "too many values; at most 500"),
        (f"{P} RETURN {'p, ' * 40}p", "too many columns; at most 40"),
        (f"{P} WHERE {'(' * 50}", "more than 40 brackets or NOT"),
        ("M" * 10_001, "more than 10,000 letters"),
    ],
)  # fmt: skip
def test_what_is_not_known_is_named_with_what_is(text, words_of):
    with pytest.raises(SettingError) as told:
        compiled(text, DAY)
    assert words_of in str(told.value)
    assert "Zhang" not in str(told.value)
