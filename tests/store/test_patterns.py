"""Patterns asked of a base: the rows are those of SQL that was written by hand, and no text gets into SQL."""

from __future__ import annotations

import calendar
import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from asking import BY_HAND, DAY, LIVES, asked_town
from hypothesis import example, given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import DoorstepError, ReadError, SettingError
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.services import pattern_words as words
from doorstep.processing_provider.engine.services.pattern import Question, compiled
from doorstep.processing_provider.store import patterns
from doorstep.processing_provider.store.geopackage import GeoPackageBase


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    return asked_town(tmp_path_factory.mktemp("town"))[0]


def ask(path, text, keys=(), date=DAY):
    with GeoPackageBase(path) as base:
        return patterns.answers(path, patterns.asked(base, text, date, keys))


def end_of(day):
    """The last day that a text may mean."""
    day = str(day or "9999-12-31")
    year, month = int(day[:4]), int(day[5:7] or 12)
    return day if len(day) > 7 else f"{year}-{month:02}-{calendar.monthrange(year, month)[1]}"


def what_counts(path):
    """A copy of a base that has only what counts on the day, taken out by hand."""
    database = sqlite3.connect(":memory:")
    with closing(sqlite3.connect(path)) as base:
        base.backup(database)
    database.create_function("end_of", 1, end_of)
    for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        database.execute(f'DROP TRIGGER "{name}"')
    for table in (
        "person", "dwelling", "building", "place", "tag", "lives_in", "registered_in", "works_in", "studies_in", "located_in", "family_of",
        "organisation", "address", "address_building", "part_of",
    ):  # fmt: skip
        database.execute(f"DELETE FROM {table} WHERE valid_to IS NOT NULL")
    for table in ("lives_in", "registered_in", "works_in", "studies_in", "located_in", "family_of"):
        database.execute(
            f"DELETE FROM {table} WHERE CAST(since AS TEXT) > '2024-06-30' OR end_of(until) <= '2024-06-30'"
        )
    database.execute("DELETE FROM tag WHERE expires > '' AND expires < '2024-06-30'")
    database.execute(
        "DELETE FROM person WHERE birth_year > 2024 OR (died <> '' AND CAST(died AS TEXT) <= '2024-06-30')"
    )
    return database


@pytest.fixture(scope="module")
def by_hand(town):
    with closing(what_counts(town)) as database:
        yield database


@pytest.fixture(scope="module")
def sample_by_hand(seaview_made):
    path = seaview_made["base"]
    with closing(what_counts(path)) as database:
        yield str(path), database


@pytest.mark.parametrize("text", BY_HAND)
def test_the_rows_are_those_of_sql_written_by_hand(town, by_hand, text):
    wanted = sorted(by_hand.execute(BY_HAND[text]).fetchall(), key=repr)
    found = ask(town, text)
    assert sorted(found, key=repr) == wanted and wanted
    assert len(BY_HAND) >= 20


OF_SAMPLE = {
    "benefit": "residency", "'rent'": "'stationary'", "'pension'": "'mobile'", "lives alone": "has a child", "'A'": "'White'",
    "Elm St": "Dunmore Street", "'works'": "'employer'", "Ward 1": "Northside", "'B3'": "'11985'", "'B4'": "'12000'", "'B5'": "'12014'",
}  # fmt: skip
"""Words of the sample in the place of those of the town."""


@pytest.mark.parametrize("text", BY_HAND)
def test_so_they_are_on_the_sample(sample_by_hand, text):
    path, database = sample_by_hand
    sql = BY_HAND[text]
    for word, other in OF_SAMPLE.items():
        text, sql = text.replace(word, other), sql.replace(word, other)
    wanted = sorted(database.execute(sql).fetchall(), key=repr)
    assert sorted(ask(path, text), key=repr) == wanted


def test_a_log_has_no_text_that_is_not_of_a_known_vocabulary():
    said = compiled(
        "MATCH (zhang:person)-[li:lives_in]->(b:building) WHERE zhang.pid = '110101199003078515' AND (zhang.sex = 'female' OR zhang.sex "
        "= 'Zhang San') AND zhang.birth_year > 1950 AND zhang.birth_year < 19900307123 AND b.name IN ('Li''s', 'Wang') AND "
        "zhang.tag.residency = 'outflow' AND zhang.tag.ill = 'flu' AND li.since > 2020-01-01 RETURN zhang, count(b) AS li_si LIMIT 5",
        DAY,
    )
    assert said.pattern == (
        "MATCH (person:person)-[lives_in1:lives_in]->(building:building) WHERE (person.pid = ? AND (person.sex = 'female' OR "
        "person.sex = ?) AND person.birth_year > 1950 AND person.birth_year < ? AND building.name IN (?, ?) AND "
        "person.tag.'residency' = 'outflow' AND person.tag.'ill' = ? AND lives_in1.since > '2020-01-01') RETURN person, count(building) "
        "LIMIT 5 [texts not kept: person.pid, person.sex, person.birth_year, building.name, tag ill]"
    )
    assert [(word.label, word.column, word.word) for word in said.words] == [
        ("tag", "tag", "residency"),
        ("tag", "tag", "ill"),
    ]
    day = compiled("MATCH (p:person) WHERE p.pid = 1950-03-07 RETURN p", DAY)
    assert "1950" not in day.pattern


def test_a_word_that_the_base_does_not_have_is_refused_with_those_it_has(town):
    with pytest.raises(SettingError, match="no tag 'benefits' on 2024-06-30; it has: benefit, lives alone, residency"):
        ask(town, "MATCH (p:person) WHERE p.tag.benefits = 'rent' RETURN p")
    with pytest.raises(SettingError, match=r"no organisation.kind '\?' on 2024-06-30; it has: school, works"):
        ask(town, "MATCH (o:organisation) WHERE o.kind = 'scool' RETURN o")


def test_the_dead_are_there_where_their_death_is_asked_for(town):
    with closing(sqlite3.connect(town)) as base:
        wanted = base.execute(
            "SELECT CAST(died AS TEXT), count(*) FROM person WHERE valid_to IS NULL AND died IN ('2020-05-05', 2024, '2024-06-30') "
            "AND (birth_year IS NULL OR birth_year <= 2024) GROUP BY 1 ORDER BY 1"
        ).fetchall()
    assert (
        ask(town, "MATCH (p:person) WHERE p.died <= 2024-06-30 RETURN p.died, count(p)") == wanted and len(wanted) == 3
    )
    assert ask(town, "MATCH (p:person) RETURN p.died LIMIT 0") == []


def test_ids_are_added_to_single_rows_alone(town):
    names = [(c.name, c.added) for c in compiled(f"{LIVES} RETURN p.age, d AS home", DAY, keys=patterns.KEYS).columns]
    assert names == [("age", False), ("home", False), ("pid", True), ("buid", True)]
    assert len(compiled(f"{LIVES} RETURN count(p)", DAY, keys=patterns.KEYS).columns) == 1
    assert len(compiled(f"{LIVES} RETURN DISTINCT p.age", DAY, keys=patterns.KEYS).columns) == 1


def test_the_order_is_that_asked_for_and_else_always_the_same(town):
    rows = ask(
        town, "MATCH (p:person) WHERE p.age > 80 RETURN p.age AS years, p.sex ORDER BY years DESC, p.sex LIMIT 40"
    )
    assert rows == sorted(rows, key=lambda row: (-row[0], row[1] or "")) and len(rows) == 40
    assert ask(town, "MATCH (p:person) RETURN p.pid LIMIT 2") == [("p000",), ("p001",)]


def test_a_connection_for_questions_cannot_write(town):
    before = hashlib.sha256(Path(town).read_bytes()).hexdigest()
    for sql in ("DELETE FROM person", "PRAGMA user_version = 3", "ATTACH 'x' AS y", "CREATE TABLE x (y)"):
        with pytest.raises(ReadError):
            patterns.answers(town, Question(sql, (), (), "", (), False))
    assert hashlib.sha256(Path(town).read_bytes()).hexdigest() == before


def test_a_long_question_can_be_cancelled(town):
    def stop(share, text):
        raise KeyboardInterrupt

    many = "SELECT count(*) FROM person a, person b, person c, person d"
    with pytest.raises(KeyboardInterrupt):
        patterns.answers(town, Question(many, (), (), "", (), False), stop)


WORDS = (
    "MATCH", "(p:person)", "(b:building)", "-[:lives_in]->", "<-[:lives_in]-", "WHERE", "p.age", "p.sex", "p.tag.residency", "b.name", "=",
    "<>", ">=", "IN", "NOT", "AND", "OR", "IS", "NULL", "RETURN", "count(p)", "DISTINCT", "ORDER BY", "LIMIT", "3", "'x'", "(", ")", ",",
    ";", "--", "/*", "DROP TABLE person", "UNION SELECT", "'", '"', "`", "?1", "\\", "p", "1e9", "2024-01-01",
    "min(p.age)", "sqlite_master",
)  # fmt: skip
texts = st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=18).map(" ".join))


@given(texts)
@example("MATCH (p:person) WHERE p.tag.'\ud800' = '\ud800' AND p.pid = '\0' RETURN p.tag.'\udfff'")
@example("MATCH (p:person) RETURN p" + ")" * 5000)
@example("MATCH (p:person) WHERE " + "NOT " * 2000 + "p.age = 1 RETURN p")
@example("MATCH (p:person) WHERE " + "(" * 3000)
@example("MATCH (p:person) WHERE p.age IN (" + "1," * 3000 + "1) RETURN p")
@example("MATCH (p:person) WHERE p.age = 1" + " OR p.age = 1" * 600 + " RETURN p")
@example("MATCH (p:person) WHERE p.age = " + "9" * 5000 + " RETURN p")
@example("MATCH (p:person) RETURN " + ", ".join(["p"] * 2000))
@example("MATCH (p:person)" + "-[:family_of]->(:person)" * 70 + " RETURN p")
@example("MATCH (p:person)" + "-[:family_of]->(p)" * 70 + " RETURN p")
@example("MATCH (p:person)-[p:lives_in]->(b:building) RETURN p.since")
@example("MATCH (p:person)-[r:has]->(t:tag) RETURN r.since")
@example("MATCH (p:person) RETURN p LIMIT " + "9" * 400)
def test_any_text_is_refused_by_a_sentence_or_runs_and_changes_nothing(town, text):
    before = Path(town).stat().st_mtime_ns
    try:
        ask(town, text, keys=patterns.KEYS)
    except DoorstepError as error:
        assert not isinstance(error, ReadError), (error, text)
    assert Path(town).stat().st_mtime_ns == before


@given(st.text(), st.text(min_size=1))
def test_texts_are_bound_and_never_in_sql(town, name, value):
    quoted = value.replace("'", "''")
    plain = "MATCH (p:person) WHERE p.pid = 'x' AND p.tag.'y' = 'z' RETURN p"
    tag = name.replace("'", "''")
    text = f"MATCH (p:person) WHERE p.pid = '{quoted}' AND p.tag.'{tag}' = '{quoted}' RETURN p"
    asked = compiled(text, DAY)
    assert asked.sql == compiled(plain, DAY).sql
    clean = value.encode("utf-8", "replace").decode()
    assert asked.values.count(clean) >= 2 and patterns.answers(town, asked, silent) == []


@st.composite
def asked_for(draw):
    """A pattern that may be asked, with {} in the place of values, and what they are."""
    labels, parts = [draw(st.sampled_from(sorted(words.LABELS)))], []
    for _ in range(draw(st.integers(0, 4))):
        ways = [(name, a, b) for name, a, b in words.RELATIONS if labels[-1] in (a, b)]
        name, a, b = draw(st.sampled_from(ways))
        forward = a == labels[-1] and (b != a or draw(st.booleans()))
        labels.append(b if forward else a)
        parts.append(f"-[:{name}]->" if forward else f"<-[:{name}]-")
    names = [f"n{k}" for k in range(len(labels))]
    nodes = [f"({name}:{label})" for name, label in zip(names, labels)]
    path = nodes[0] + "".join(map("".join, zip(parts, nodes[1:])))

    def column():
        k = draw(st.integers(0, len(labels) - 1))
        if labels[k] == "person" and draw(st.booleans()):
            return f"{names[k]}.tag.residency", words.TEXT
        name, kind = draw(st.sampled_from(sorted(words.LABELS[labels[k]][1].items())))
        return f"{names[k]}.{name}", kind

    values, conditions = [], []
    for _ in range(draw(st.integers(0, 4))):
        name, kind = column()
        how = draw(
            st.sampled_from(
                ("{} = {{}}", "NOT {} <> {{}}", "{} IN ({{}})", "({} >= {{}})", "{} IS NULL", "NOT {} NOT IN [{{}}]")
            )
        )
        conditions.append(how.format(name))
        if "{}" in conditions[-1]:
            values.append(kind)
    joined = "".join(f" {draw(st.sampled_from(('AND', 'OR')))} {one}" for one in conditions[1:])
    where = f" WHERE {conditions[0]}{joined}" if conditions else ""
    back = [column()[0] for _ in range(draw(st.integers(1, 3)))]
    back += draw(
        st.sampled_from(([], [f"count({names[0]})"], [f"count(DISTINCT {names[-1]})", "count(*)"], [names[-1]]))
    )
    more = draw(st.sampled_from(("", " LIMIT 3", f" ORDER BY {back[0]} DESC")))
    return f"MATCH {path}{where} RETURN {draw(st.sampled_from(('', 'DISTINCT ')))}{', '.join(back)}{more}", values


@given(asked_for(), st.data())
def test_what_may_be_asked_runs_and_its_sql_is_the_same_whatever_the_values(town, asked, data):
    text, kinds = asked
    of_kind = {
        words.TEXT: st.text(min_size=1).map(lambda value: "'" + value.replace("'", "''") + "'"),
        words.DATE: st.dates().map(str),
        words.INTEGER: st.integers(-(10**20), 10**20).map(str),
        words.REAL: st.floats(-1e9, 1e9).map(lambda value: f"{value:.3f}"),
    }
    one, other = (
        compiled(text.format(*(data.draw(of_kind[kind]) for kind in kinds)), DAY, patterns.KEYS) for _ in range(2)
    )
    assert one.sql == other.sql and len(one.values) == len(other.values)
    rows = patterns.answers(town, one)
    assert all(len(row) == len(one.columns) for row in rows)


def test_things_that_multiply_are_no_list(town, monkeypatch):
    pairs = "MATCH (p:person)-[:lives_in]->(b:building), (q:person)-[:lives_in]->(b) RETURN p.pid, q.pid"
    with GeoPackageBase(town) as base:
        asked = patterns.asked(base, pairs, DAY)
    found = patterns.answers(town, asked)
    monkeypatch.setattr(patterns, "MOST_ROWS", len(found))
    assert patterns.answers(town, asked) == found
    monkeypatch.setattr(patterns, "MOST_ROWS", len(found) - 1)
    with pytest.raises(SettingError, match=f"PATTERN finds more than {len(found) - 1:,} rows"):
        patterns.answers(town, asked)
