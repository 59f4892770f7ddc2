"""Tags of persons by rules: basic ones, families of the office's own, and special ones that expire."""

from __future__ import annotations

import csv
import sqlite3
from collections import Counter
from contextlib import closing

import pytest
from layers import Log, refusal
from town_registers import step
from town_residents import contents, pid, sources, write

from doorstep.processing_provider.engine.registers.tag_rules import BUNDLED
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.tags import current_tags

DAY = "2024-12-31"
HEAD = ("family", "tag", "value", "expression", "source", "purpose", "basis", "expires")
X = ("to warn", "public health act", "2025-03-31")


@pytest.fixture
def town_of_six(base) -> str:
    """Six persons: a couple with a child, a pensioner of whom little is known, somebody dead, somebody of whom nothing is known."""
    write(
        base,
        {
            "person": (
                ("pid", "sex", "birth_year", "ethnicity", "died"),
                [
                    (pid(0), "female", 1984, "Han", None), (pid(1), "male", 1980, "Hui", None), (pid(2), "female", 2015, None, None),
                    (pid(3), "male", 1940, "Han", None), (pid(4), "male", 1950, "Han", "2020-01-01"), (pid(5), None, None, None, None),
                ],
            ),
            **sources(),
            "lives_in": (("pid", "dwid", "buid", "since"), [(pid(at), "D1", "B1", "2010-01-01") for at in (0, 1, 2)]),
            "registered_in": (("pid", "dwid", "buid", "until"), [(pid(0), "D1", "B1", None), (pid(3), "D2", "B2", "2020-01-01")]),
            "record_link": (("source", "record_id", "pid"), [("families", "1", pid(1)), ("work", "1", pid(1)), ("work", "2", pid(0))]),
            "works_in": (("pid", "oid", "buid"), [(pid(0), "O1", "B3"), (pid(0), "O2", "B4"), (pid(1), "O2", "B4")]),
            "studies_in": (("pid", "oid", "until"), [(pid(2), "O3", None), (pid(1), "O3", "2000-01-01")]),
            "family_of": (("pid", "other", "role"), [(pid(1), pid(0), "spouse"), (pid(2), pid(0), "child")]),
            "sign_of_life": (
                ("pid", "source", "date"),
                [(pid(0), "work", "2024-01-01"), (pid(0), "work", "2024-12-31"), (pid(0), "work", "2025-01-01"),
                 (pid(0), "work", "2023-12-31")],
            ),
            "attribute": (
                ("pid", "field", "value"),
                [(pid(0), "insurance", "public"), (pid(1), "insurance", "private"), (pid(0), "sex", "as given"),
                 (pid(3), "Income (€)", "12"), (pid(2), "Income (€)", "n/a")],
            ),
        },
    )  # fmt: skip
    return base


@pytest.fixture
def rules(tmp_path):
    def made(*lines, head=HEAD, encoding="utf-8") -> str:
        path = tmp_path / "rules.csv"
        with path.open("w", newline="", encoding=encoding) as file:
            csv.writer(file).writerows([head, *(line + ("",) * (len(head) - len(line)) for line in lines)])
        return str(path)

    return made


def tag(path, rules=None, log=None, day=DAY) -> dict:
    given = {} if rules is None else {"RULES": rules}
    return step("tagpersons", log, BASE=path, DATE=day, OUTPUT="memory:", **given)


def listed(result) -> list[tuple]:
    return [tuple(feature.attributes()) for feature in result["OUTPUT"].getFeatures()]


def who(result, name="t") -> dict[int, str]:
    return {int(one, 16): value for one, _, tag, value in listed(result) if tag == name}


def test_the_rules_that_come_along_give_the_basic_tags(town_of_six):
    result = tag(town_of_six)
    found = {(int(one, 16), family, name): value for one, family, name, value in listed(result)}
    assert {key[0] for key in found} == {0, 1, 2, 3}
    assert [found.get((at, "1", "sex")) for at in range(4)] == ["female", "male", "female", "male"]
    assert [found.get((at, "1", "age group")) for at in range(4)] == ["15-59", "15-59", "6-14", "80+"]
    assert [found.get((at, "1", "ethnicity")) for at in range(4)] == ["Han", "Hui", None, "Han"]
    both = "lives and is registered here"
    assert [found.get((at, "1", "local status")) for at in range(4)] == [both, both, "lives here", None]
    assert found[2, "education", "in education"] == found[0, "employment", "in work"] == "yes"
    assert (
        found[0, "marriage and childbearing", "has a child"]
        == found[1, "marriage and childbearing", "has a spouse"]
        == "yes"
    )
    assert (1, "marriage and childbearing", "has a child") not in found
    assert found[0, "social activities", "seen by several registers"] == "yes"
    assert found[3, "pension", "aged 65 or older"] == "yes"
    assert (result["TAGS"], result["PERSONS"]) == (len(found), 5)


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("pid", {at: pid(at) for at in (0, 1, 2, 3, 5)}),
        ("birth_year", {0: "1984", 1: "1980", 2: "2015", 3: "1940"}),
        ("\"age\" / 2", {0: "20", 1: "22", 2: "4.5", 3: "42"}),
        ("works", {0: "yes", 1: "yes", 2: "no", 3: "no", 5: "no"}),
        ("studies", {0: "no", 1: "no", 2: "yes", 3: "no", 5: "no"}),
        ("works_in", {0: "O1", 1: "O2"}),
        ("works_building", {0: "B3", 1: "B4"}),
        ("dwelling || '@' || building", dict.fromkeys((0, 1, 2), "D1@B1")),
        ("reg_building", {0: "B1"}),
        ("registered_here", {0: "yes", 1: "yes", 2: "no", 3: "no", 5: "no"}),
        ("family", {0: ";parent;spouse;", 1: ";spouse;", 2: ";child;"}),
        ("relatives", {0: "2", 1: "1", 2: "1", 3: "0", 5: "0"}),
        ("signs", {0: "2", 1: "0", 2: "0", 3: "0", 5: "0"}),
        ("sources", {0: "work", 1: "families;work"}),
        ("insurance", {0: "public", 1: "private"}),
        ("SEX", {0: "female", 1: "male", 2: "female", 3: "male"}),
        ('"attribute.sex"', {0: "as given"}),
        ("to_int(\"Income (€)\")", {3: "12"}),
        ("CASE WHEN age < 18 THEN 'child' WHEN age IS NULL THEN 'unknown' ELSE 'grown' END",
         {0: "grown", 1: "grown", 2: "child", 3: "grown", 5: "unknown"}),
        ("make_date(2020, 2, 29)", dict.fromkeys((0, 1, 2, 3, 5), "2020-02-29")),
    ],
)  # fmt: skip
def test_columns_are_as_documented(town_of_six, rules, expression, wanted):
    assert who(tag(town_of_six, rules(("1", "t", "", expression)))) == wanted


def test_a_condition_gives_its_value_and_the_first_rule_that_says_something_counts(town_of_six, rules):
    log = Log()
    path = rules(("a", "t", "young", "age < 18"), ("a", "t", "old", "age >= 60"), ("a", "t", "woman", "sex = 'female'"))
    result = tag(town_of_six, path, log)
    assert who(result) == {0: "woman", 2: "young", 3: "old"}
    assert result["UNKNOWN"] == 3  # of the one of whom nothing is known
    said = [text for text in log.warnings if "unknown" in text]
    assert said == ["Tag 't', rule in line 2, 3, 4: unknown for persons: 1; it gives them no tag."]


def test_rules_of_a_tag_that_miss_different_persons_are_told_apart(town_of_six, rules):
    log = Log()
    path = rules(("a", "t", "young", "age < 18"), ("a", "u", "old", "age >= 60"), ("a", "t", "rich", "insurance = 'x'"))
    tag(town_of_six, path, log)
    assert [text for text in log.warnings if "unknown" in text] == [
        "Tag 't', rule in line 2: unknown for persons: 1; it gives them no tag.",
        "Tag 'u', rule in line 3: unknown for persons: 1; it gives them no tag.",
        "Tag 't', rule in line 4: unknown for persons: 3; it gives them no tag.",
    ]


def test_what_cannot_be_evaluated_is_counted_and_its_value_not_shown(town_of_six, rules):
    log = Log()
    result = tag(town_of_six, rules(("1", "t", "rich", 'to_int("Income (€)") > 10')), log)
    assert who(result) == {3: "rich"}
    assert any("line 2: cannot be evaluated for persons: 1" in text for text in log.warnings)
    assert not any("n/a" in text for text in [*log.warnings, *log.infos, *log.errors])


@pytest.mark.parametrize("family", ["x", "\uff38", "X\u200b", "\u0425", "\u03a7", "\u200eX"])
def test_no_letter_that_looks_like_x_is_a_way_around_purpose_and_day(town_of_six, rules, family):
    words = refusal("tagpersons", BASE=town_of_six, RULES=rules((family, "t", "yes", "1")))
    assert "line 2: a tag of family X needs a purpose" in words


def test_a_value_that_is_too_long_for_a_tag_is_none(town_of_six, rules):
    log = Log()
    given = rules(("1", "t", "", "rpad('a', if(sex = 'female', 201, 200), 'b')"))
    result = tag(town_of_six, given, log)
    assert {at: len(value) for at, value in who(result).items()} == {1: 200, 3: 200, 5: 200}
    assert any("line 2: cannot be evaluated for persons: 2" in text for text in log.warnings)


def test_an_expression_that_cannot_be_evaluated_for_anybody_is_refused(town_of_six, rules):
    words = refusal("tagpersons", BASE=town_of_six, RULES=rules(("1", "t", "", "rpad('a', 2000000000, 'b')")))
    assert "RULES, line 2: the expression fails for everybody; write it in another way." in words
    assert "Traceback" not in words


@pytest.mark.parametrize("expression", ["10 ^ 400", "exp(10000)", "-(10 ^ 400)", "char(0)", "'a' || char(0)"])
def test_what_is_no_number_and_no_text_is_no_value(town_of_six, rules, expression):
    log = Log()
    assert who(tag(town_of_six, rules(("1", "t", "", expression)), log)) == {}
    assert any("line 2: cannot be evaluated for persons: 5" in text for text in log.warnings)


@pytest.mark.parametrize(
    "expression", [r"sex ~ '^fe\\w+'", "sex ~ '^(fe|''x'')' and sex ~ 'male$'", "'a ~ ''(' <> sex and sex ~ 'fem'"]
)
def test_patterns_that_are_right_are_taken(town_of_six, rules, expression):
    assert who(tag(town_of_six, rules(("1", "t", "yes", expression)))) == {0: "yes", 2: "yes"}


def test_a_second_run_changes_nothing_and_tags_that_no_rule_gives_end(town_of_six, rules, ask):
    tag(town_of_six)
    before = contents(town_of_six)
    again = tag(town_of_six)
    assert (again["ADDED"], again["ENDED"]) == (0, 0)
    assert contents(town_of_six) == before
    fewer = tag(town_of_six, rules(("1", "sex", "", "sex")), day="2025-01-05")
    assert fewer["ADDED"] == 0
    assert ask(town_of_six, "SELECT DISTINCT tag FROM tag WHERE valid_to IS NULL") == [("sex",)]
    step("undobatch", BASE=town_of_six)
    assert contents(town_of_six) == before


def test_residency_and_tags_leave_each_other_alone(town_of_six, ask):
    step("classifyresidency", BASE=town_of_six, DATE=DAY, OUTPUT="memory:")
    tag(town_of_six)
    names = {name for (name,) in ask(town_of_six, "SELECT DISTINCT tag FROM tag WHERE valid_to IS NULL")}
    assert {"residency", "sex", "local status"} <= names
    before = contents(town_of_six)
    step("classifyresidency", BASE=town_of_six, DATE=DAY, OUTPUT="memory:")
    assert contents(town_of_six) == before


def test_residency_is_a_column(town_of_six, rules):
    step("classifyresidency", BASE=town_of_six, DATE=DAY, OUTPUT="memory:")
    assert who(tag(town_of_six, rules(("a", "t", "", "residency")))) == {
        0: "stationary", 1: "stationary", 2: "permanent", 3: "undetermined", 5: "undetermined",
    }  # fmt: skip


def test_special_tags_keep_purpose_and_day_and_end_after_it(town_of_six, rules, ask):
    path = rules(("x", "t", "yes", "age >= 60", "", *X), ("1", "sex", "", "sex"))
    assert who(tag(town_of_six, path)) == {3: "yes"}
    kept = "SELECT family, purpose, basis, expires FROM tag WHERE tag = 't' AND valid_to IS NULL"
    assert ask(town_of_six, kept) == [("X", "to warn", "public health act", "2025-03-31")]
    on_the_day = tag(town_of_six, path, day="2025-03-31")
    assert (on_the_day["EXPIRED"], who(on_the_day)) == (0, {3: "yes"})
    log = Log()
    after = tag(town_of_six, path, log, day="2025-04-01")
    assert (after["EXPIRED"], who(after)) == (1, {})
    assert ask(town_of_six, kept) == []
    assert any("have expired and give no tags: 1." in text for text in log.warnings)


def test_an_expired_tag_that_somebody_planted_is_read_by_nothing(town_of_six, rules, ask):
    with closing(sqlite3.connect(town_of_six)) as base, base:
        base.executemany(
            "INSERT INTO tag (uid, pid, family, tag, value, expires, valid_from) VALUES (?, ?, ?, ?, ?, ?, '2019-01-01')",
            [
                ("u1", pid(0), "X", "positive", "yes", "2024-12-30"),
                ("u2", pid(1), "X", "positive", "yes", "2024-12-31"),
                ("u3", pid(2), "1", "residency", "mobile", "2024-12-30"),
                ("u4", pid(3), "1", "residency", "mobile", None),
            ],
        )
    with GeoPackageBase(town_of_six) as base:
        assert current_tags(base, DAY) == [(pid(1), "X", "positive", "yes"), (pid(3), "1", "residency", "mobile")]
        assert current_tags(base, DAY, tag="residency") == [(pid(3), "1", "residency", "mobile")]
        assert current_tags(base, "2025-01-01", family="X") == []
    result = tag(town_of_six, rules(("a", "t", "", "residency")))
    assert who(result) == {3: "mobile"}
    assert result["EXPIRED"] == 2
    assert ask(town_of_six, "SELECT pid FROM tag WHERE valid_to IS NULL AND tag <> 't' ORDER BY pid") == [
        (pid(1),),
        (pid(3),),
    ]


@pytest.mark.parametrize(
    ("expression", "named"),
    [
        ("env('HOME')", "env"),
        ("@project_path", "@project_path"),
        ("@user_account_name || sex", "@user_account_name"),
        ("var('user_account_name')", "var"),
        ("aggregate('layer', 'count', \"pid\")", "aggregate"),
        ("count(sex)", "count"),
        ("attribute(get_feature('person', 'pid', pid), 'sex')", "attribute"),
        ("layer_property('person', 'source')", "layer_property"),
        ("file_exists('/etc/passwd')", "file_exists"),
        ("base_file_name('/etc/passwd')", "base_file_name"),
        ("eval('sex')", "eval"),
        ("coalesce(if(age > 3, eval('1'), 2), 1)", "eval"),
        ("now()", "now"),
        ("$now", "$now"),
        ("rand(1, 2)", "rand"),
        ("uuid()", "uuid"),
        ("$id", "$id"),
        ("$geometry", "$geometry"),
        ("represent_value(sex)", "represent_value"),
    ],
)
def test_what_reads_anything_else_is_refused(town_of_six, rules, expression, named):
    words = refusal("tagpersons", BASE=town_of_six, RULES=rules(("1", "t", "", expression)), OUTPUT="memory:")
    assert words.startswith("RULES, line 2: the expression ")
    assert "not allowed" in words or "cannot be read" in words  # newer QGIS does not know some of them
    assert named.lstrip("$") in words


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (("1", "t", "", "sex ="), "line 2: the expression cannot be read"),
        (("1", "t", "", "income"), "line 2: there is no column 'income'; there are: pid, sex"),
        (("1", "t", "", ""), "line 2: expression is empty"),
        (("", "t", "", "sex"), "line 2: family is empty"),
        (("1", "residency", "mobile", "age > 3"), "line 2: 'Classify residency' gives tag 'residency'"),
        (("1", "Residency", "mobile", "age > 3"), "line 2: 'Classify residency' gives tag 'Residency'"),
        (("\u200b1", "residency", "mobile", "age > 3"), "line 2: 'Classify residency' gives tag 'residency'"),
        (("\uff11", "lives  here", "yes", "age > 3"), "line 2: 'Classify residency' gives tag 'lives  here'"),
        (("1", "t", "yes", "sex ~ '['"), "line 2: the expression cannot be read (missing terminating ] for character class)"),
        (("1", "t", "yes", "coalesce(sex ~'(a''b', 1)"), "line 2: the expression cannot be read (missing closing parenthesis)"),
        (("X", "t", "yes", "age > 3"), "line 2: a tag of family X needs a purpose, a legal basis and a day"),
        (("X", "t", "yes", "age > 3", "", "to warn", "", "2025-01-01"), "basis is empty"),
        (("X", "t", "yes", "age > 3", "", "to warn", "act", ""), "expires is empty"),
        (("X", "t", "yes", "age > 3", "", "to warn", "act", "2025-02-29"), "line 2: expires is '2025-02-29'"),
        (("1", "t", "", "sex", "", "", "", "", "more"), "line 2: 9 columns instead of 8"),
        (("1", "t" * 61, "", "sex"), "line 2: tag has more than 60 letters"),
    ],
)  # fmt: skip
def test_lines_that_are_wrong_are_named(town_of_six, rules, line, words):
    before = contents(town_of_six)
    assert words in refusal("tagpersons", BASE=town_of_six, RULES=rules(line), OUTPUT="memory:")
    assert contents(town_of_six) == before


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"family,tag,expression\n1,t,sex\n1,u,'\xe9'\n", "line 3: the text is not UTF-8"),
        ("family,tag,expression\n1,民族,ethnicity\n".encode("gb18030"), "line 2: the text is not UTF-8"),
        ("family,tag,expression\n1,t,sex\n".encode("utf-16"), "line 1: the text is not UTF-8"),
        (b"family,tag,expression\n1,\"t,sex\n", "line 2: the quotes do not close"),
        (b"tag,value\nt,yes\n", "line 1: columns that are missing from the head: family, expression"),
        (b"family,tag,expression,colour\n1,t,sex,red\n", "has column 'colour', unknown or twice"),
        (b"family,tag,tag,expression\n1,t,t,sex\n", "has column 'tag', unknown or twice"),
        (b"family,tag,expression\n", "RULES has no rules"),
        (b"", "missing from the head"),
        (b"\n# nothing\n\nfamily,tag,expression\n\n1,t\n", "line 6: 2 columns instead of 3"),
    ],
)  # fmt: skip
def test_files_that_are_wrong_are_refused_with_the_line(town_of_six, tmp_path, text, words):
    path = tmp_path / "wrong.csv"
    path.write_bytes(text)
    assert words in refusal("tagpersons", BASE=town_of_six, RULES=str(path), OUTPUT="memory:")


@pytest.mark.parametrize("text", [
    "\ufefffamily,tag,expression\r\n1,t,sex\r\n", "expression;TAG;family\n# why\nsex;t;1\n", "family\ttag\texpression\n1\tt\tsex",
    '"family","tag","expression"\n"1","t","coalesce(sex,\n\'unknown\')"\n',
])  # fmt: skip
def test_other_habits_are_understood(town_of_six, tmp_path, text):
    path = tmp_path / "habits.csv"
    path.write_bytes(text.encode())
    assert who(tag(town_of_six, str(path)))[0] == "female"


def test_a_missing_file_is_said(town_of_six, tmp_path):
    words = refusal("tagpersons", BASE=town_of_six, RULES=str(tmp_path / "none.csv"), OUTPUT="memory:")
    assert "none.csv" in words


def test_the_source_of_a_rule_is_kept(town_of_six, rules, ask):
    tag(town_of_six, rules(("1", "t", "", "sex", "census office"), ("1", "u", "", "sex")))
    rows = ask(town_of_six, "SELECT tag, source_id, count(*) FROM tag GROUP BY 1, 2")
    assert rows == [("t", "tagpersons · census office", 4), ("u", "tagpersons", 4)]


def test_who_died_is_untagged(town_of_six, ask):
    tag(town_of_six, day="2019-12-31")
    assert ask(town_of_six, "SELECT count(*) FROM tag WHERE valid_to IS NULL AND pid = ?", pid(4))[0][0] > 0
    tag(town_of_six)
    assert ask(town_of_six, "SELECT count(*) FROM tag WHERE valid_to IS NULL AND pid = ?", pid(4)) == [(0,)]


def test_the_table_that_comes_along_can_be_read_and_counts_its_families():
    lines = [line for line in BUNDLED.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    families = Counter(row["family"] for row in csv.DictReader(lines))
    assert set(families) == {
        "1",
        "education",
        "employment",
        "marriage and childbearing",
        "pension",
        "social activities",
    }
