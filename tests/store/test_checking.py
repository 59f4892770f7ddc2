"""Rules of a base: every planted error is found, and none where nothing is wrong."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import suppress
from dataclasses import replace

import flawed
import numpy as np
import pytest
from correcting import edit
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import Cancelled, ReadError
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.registers.quality import rules, words
from doorstep.processing_provider.store import checking, homes, quality_aids, quality_kept, quality_sql, standard
from doorstep.processing_provider.store.checking import Asked
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.quality_kept import Kept
from doorstep.processing_provider.store.quality_sql import CHECKED
from doorstep.processing_provider.store.schema import TABLES
from doorstep.processing_provider.store.undoing import undo

RULES = {rule.name: rule for rule in rules.bundled()}
ALL = tuple(RULES.values())
USES = {"office": True, "warehouse": True, "residential": False, "apartments": False}


def apart(uses):
    return {use: USES[use] for use in uses if use in USES}


def look(path, day=flawed.DAY, only=ALL, head=""):
    with GeoPackageBase(path) as base:
        quality_aids.keep_in_memory(base)
        found = checking.check(base, only, Asked(day, rules.tag_ages(), apart, head))
        return {one.rule.name: one for one in found.of}


@pytest.fixture(scope="module", params=[1, 2])
def town(request, tmp_path_factory):
    return flawed.made(tmp_path_factory.mktemp("clean"), request.param)


def spoilt(path, rule, folder, seed=5, day=flawed.DAY):
    """A copy in which a rule is broken, and what breaks it."""
    copy = shutil.copy(path, folder / "spoilt.gpkg")
    with GeoPackageBase(str(copy)) as base, base.writing():
        planted = flawed.PLANTERS[rule](flawed.Spoiler(base, np.random.default_rng(seed), day))
    return str(copy), planted


def test_nothing_is_wrong_in_a_town_in_which_nothing_is(town):
    found = look(town)
    assert {name: one.failed for name, one in found.items() if one.failed} == {}
    assert [name for name, one in found.items() if not one.checked and name != "dates_of_row"] == []


@pytest.mark.parametrize("rule", RULES)
def test_every_planted_error_is_found_and_nothing_else_by_its_rule(town, rule, tmp_path):
    path, planted = spoilt(town, rule, tmp_path)
    found = look(path)[rule]
    if isinstance(planted, int):
        assert planted and found.failed == planted
        assert not RULES[rule].rate or not found.issues
    else:
        assert planted and {(issue.table, issue.uid) for issue in found.issues} == planted
        assert found.failed == len(planted)


def keep(path, found, day=flawed.DAY, left_out=()):
    with GeoPackageBase(path) as base:
        base.begin("checkpopulationbase", day)
        quality_kept.keep_rules(base, (), False)
        kept = quality_kept.keep_issues(base, found.values(), left_out)
        quality_kept.keep_scores(
            base, quality_kept.scores_of(found.values()), day, (*left_out, *quality_kept.NOT_OF_RULES)
        )
        return kept, base.commit()


def test_issues_are_kept_mended_and_taken_back(town, tmp_path):
    path, planted = spoilt(town, "dwelling_floor", tmp_path)
    with GeoPackageBase(path) as base:
        before = everything(base)
    assert keep(path, look(path)) == (Kept(flawed.MANY, 0), True)
    assert keep(path, look(path)) == (Kept(0, 0), False)
    with GeoPackageBase(path) as base:
        assert {state for (state,) in base.current("issue", ("state",))} == {"open"}
        with base.writing():
            base.database.execute("UPDATE dwelling SET floor = 1 WHERE floor = 77 AND fid % 2 = 0")
        mended = sum(int(uid.split(".")[1]) % 2 == 0 for _, uid in planted)
    # Of a rule that is left out nothing is known, and nothing ends.
    some = {name: one for name, one in look(path).items() if name != "dwelling_floor"}
    assert keep(path, some, left_out=("dwelling_floor",)) == (Kept(0, 0), False)
    assert keep(path, look(path)) == (Kept(0, mended), True)
    with GeoPackageBase(path) as base:
        states = dict(base.query("SELECT state, count(*) FROM issue WHERE valid_to IS NOT NULL GROUP BY 1"))
        assert states == {"gone": mended}
        assert len(base.current("issue", ("uid",))) == flawed.MANY - mended
        base.database.execute("UPDATE dwelling SET floor = 77 WHERE uid IN (SELECT row_uid FROM issue)")
        undo(base)
        assert len(base.current("issue", ("uid",), "state = 'open'")) == flawed.MANY
        undo(base)
        assert everything(base) == before


def everything(base):
    return {
        name: base.query(f'SELECT * FROM "{name}" ORDER BY fid')
        for name in TABLES
        if name not in ("change_batch", "meta")
    }


def test_scores_by_rule_source_and_place(town, tmp_path):
    path, planted = spoilt(town, "dwelling_floor", tmp_path)
    found = look(path)
    scores = {(rule, scope): counts for rule, scope, *counts in quality_kept.scores_of(found.values())}
    with GeoPackageBase(path) as base:
        sql = "SELECT b.place, count(*), sum(d.floor = 77) FROM dwelling d JOIN building b USING (buid) GROUP BY 1"
        places = {f"place:{code}": [n, wrong] for code, n, wrong in base.query(sql)}
    assert {
        scope: n for (rule, scope), n in scores.items() if rule == "dwelling_floor" and scope.startswith("place")
    } == places
    assert (
        scores["dwelling_floor", ""]
        == scores["dwelling_floor", "source:houses"]
        == [sum(n for n, _ in places.values()), len(planted)]
    )
    later = "2024-07-01"
    keep(path, found)
    keep(path, look(path, later), later)
    with GeoPackageBase(path) as base:
        dates = base.query(
            "SELECT date, count(*) FROM score WHERE valid_to IS NULL AND rule = 'dwelling_floor' GROUP BY 1"
        )
    assert dates == [(flawed.DAY, len(places) + 2), (later, len(places) + 2)]


def test_what_there_is_no_data_for_is_not_checked(tmp_path):
    path = str(tmp_path / "empty.gpkg")
    standard.create(path, flawed.UTM, {"stage": "development"})
    found = look(path)
    assert [name for name, one in found.items() if one.checked] == []
    assert quality_kept.scores_of(found.values()) == []


OWN = (
    "mine",
    "accuracy",
    "warning",
    "A house has a name",
    "building",
    "SELECT uid FROM building WHERE name IS NULL AND valid_to IS NULL",
)


def own(**changed):
    names = ("rule", "class", "severity", "title", "table_name", "sql")
    return rules.own_rule([changed.get(name, cell) for name, cell in zip(names, OWN)], frozenset(CHECKED))


def test_rules_of_the_office(town):
    one = look(town, only=[own(sql=OWN[-1] + " AND buid < 'b2' -- few\n;")])["mine"]
    assert (one.checked, one.failed) == (240, len(one.issues)) and one.failed == sum(f"b{k}" < "b2" for k in range(240))
    assert {issue.source for issue in one.issues} == {"houses"} and all(issue.place for issue in one.issues)
    sql = (
        "WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < 3) SELECT uid, 'no ' || k FROM building, n "
        "WHERE k = 3 AND buid = 'b1' AND valid_from <= :day AND valid_to IS NULL"
    )
    told = look(town, only=[own(sql=sql)])["mine"]
    assert [issue.about for issue in told.issues] == ["no 3"]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM building", "UPDATE building SET name = 'x'", "INSERT INTO building (uid) VALUES ('x')", "DROP TABLE person",
        "SELECT uid FROM building; DELETE FROM building", "SELECT uid FROM building) ; DELETE FROM building --", "PRAGMA user_version = 3",
        "ATTACH 'other.db' AS other", "VACUUM INTO 'copy.db'", "SELECT load_extension('x')", "WITH x AS (SELECT 1) DELETE FROM building",
        "SELECT uid FROM nothing", "SELECT uid, name, place FROM building", "SELECT name FROM sqlite_master",
        "", "hello", "BEGIN", "COMMIT",
        "SELECT uid FROM temp.where_is", "DELETE FROM building RETURNING uid", "CREATE TABLE x (y)",
        "REPLACE INTO building (uid) VALUES ('x')",
        "SELECT uid FROM pragma_table_info('building')", "SELECT 'no uid'", "SELECT uid FROM person", "REINDEX", "ANALYZE",
        "SELECT uid FROM building WHERE random() > 0", "SELECT uid, hex(randomblob(4)) FROM building",
        "SELECT uid, CURRENT_DATE FROM building",
        "SELECT uid FROM building WHERE valid_from < date('now')", "SELECT uid, date ( ) FROM building",
        "SELECT uid, zeroblob(9) FROM building",
        "SELECT uid, (SELECT value FROM meta WHERE name = 'extract_key') FROM building",
        "SELECT uid, (SELECT who FROM access_log) FROM building",
        "WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n) SELECT 'u' || k FROM n",
    ],
)  # fmt: skip
def test_a_rule_that_is_no_single_select_is_refused_and_changes_nothing(town, sql, tmp_path):
    path = shutil.copy(town, tmp_path / "town.gpkg")
    before = (tmp_path / "town.gpkg").read_bytes()
    with pytest.raises(rules.RulesError, match="mine"):
        look(str(path), only=[own(sql=sql)])
    assert (tmp_path / "town.gpkg").read_bytes() == before
    assert not (tmp_path / "copy.db").exists()


@given(st.text(max_size=60))
def test_no_text_as_a_rule_changes_a_base(text):
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.execute("CREATE TABLE building (uid TEXT)")
    database.execute("INSERT INTO building VALUES ('x')")
    base = GeoPackageBase.__new__(GeoPackageBase)
    base._database = database
    for sql in (
        text,
        f"SELECT uid FROM building {text}",
        f"SELECT uid FROM building) {text}",
        f"{text}; DELETE FROM building",
    ):
        with suppress(rules.RulesError):
            quality_sql.chosen(base, replace(own(), sql=sql), flawed.DAY)
        assert database.execute("SELECT uid FROM building").fetchall() == [("x",)]
        assert database.execute("SELECT count(*) FROM sqlite_master").fetchone() == (1,)


FOR_EVER = "WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n) SELECT uid FROM building WHERE (SELECT max(k) FROM n) > 0"


def test_a_rule_that_never_ends_is_stopped(town, monkeypatch):
    monkeypatch.setattr(quality_sql, "MOST_STEPS", 3_000_000)
    with pytest.raises(rules.RulesError, match=r"Rule 'mine' was stopped after 3,000,000 steps of SQLite"):
        look(town, only=[own(sql=FOR_EVER)])
    with GeoPackageBase(town) as base, pytest.raises(Cancelled):
        checking.check(base, [own(sql=FOR_EVER)], Asked(flawed.DAY), cancels_later())


def test_a_rule_is_tried_out_without_running_it(town, monkeypatch):
    monkeypatch.setattr(quality_sql, "MOST_STEPS", 3_000_000)
    never = FOR_EVER.replace("AS (SELECT 1", "AS MATERIALIZED (SELECT 1").replace(
        "max(k) FROM n", "max(k) FROM n a JOIN n b USING (k)"
    )
    with GeoPackageBase(town) as base:
        assert quality_kept.own_rules(base, [own(sql=never)], flawed.DAY) == (own(sql=never),)
        with pytest.raises(rules.RulesError, match="cannot be used"):
            quality_kept.own_rules(base, [own(sql="DELETE FROM building")], flawed.DAY)


def cancels_later():
    """A user who waits a little while the rule runs."""
    looks = []

    def progress(done, _=""):
        looks.append(done)
        if looks.count(0.2) > 5:
            raise Cancelled

    return progress


def test_what_a_rule_says_of_a_row_is_short(town):
    sql = "SELECT uid, printf('%.*c', 100000, 'x') FROM building WHERE buid = 'b1' AND valid_to IS NULL"
    (issue,) = look(town, only=[own(sql=sql)])["mine"].issues
    assert issue.about == "x" * 199 + "…"


def test_a_place_of_no_level_and_a_text_that_is_not_utf_8(town, tmp_path):
    path = shutil.copy(town, tmp_path / "town.gpkg")
    edit(path, "INSERT INTO place (code, level) VALUES ('new', NULL), ('newer', 'ward')")
    assert not look(path)["place_inside"].issues
    edit(path, "UPDATE building SET \"use\" = CAST(x'4dfc6c6c6572' AS TEXT) WHERE buid = 'b1'")
    with pytest.raises(ReadError, match="has a text that is not UTF-8"):
        look(path)


def test_the_vault_is_not_read(tmp_path):
    from served import made as served

    path = served(tmp_path)
    with GeoPackageBase(path) as base:
        base.attach_vault(str(tmp_path / "vault.sqlite"))
        for sql in ("SELECT surname FROM vault.record", "SELECT surname FROM record", "SELECT value FROM vault.meta"):
            with pytest.raises(rules.RulesError, match="cannot be used"):
                checking.check(base, [own(sql=sql)], Asked(flawed.DAY))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"rule": "Mine"}, "small letters"), ({"rule": "field_sample"}, "not 'field_sample'"), ({"class": "taste"}, "consistency, acc"),
        ({"severity": "bad"}, "error, warning"), ({"table_name": "access_log"}, "no table of a base"),
        ({"table_name": "issue"}, "no table"),
        ({"sql": " ; "}, "sql is empty"),
    ],
)  # fmt: skip
def test_what_is_no_rule(changed, words):
    with pytest.raises(rules.RulesError, match=words):
        own(**changed)


def test_rules_of_the_office_stay_until_others_are_given(town, tmp_path):
    path = str(shutil.copy(town, tmp_path / "town.gpkg"))

    def kept(given):
        with GeoPackageBase(path) as base:
            base.begin("checkpopulationbase", flawed.DAY)
            found = quality_kept.own_rules(base, given, flawed.DAY)
            quality_kept.keep_rules(base, found, given is not None)
            base.commit()
            return [rule.name for rule in found], len(base.current("rule", ("rule",)))

    assert kept([own()]) == (["mine"], len(RULES) + 1)
    assert kept(None) == (["mine"], len(RULES) + 1)
    assert kept([own(rule="other")]) == (["other"], len(RULES) + 1)
    with GeoPackageBase(path) as base, base.writing():
        base.database.execute(
            "INSERT INTO rule (rule, class, severity, title, table_name, sql) VALUES (?, ?, ?, ?, ?, ?)", OWN
        )
        base.database.execute("INSERT INTO rule (rule) VALUES ('place_dates')")
    assert kept(None) == (["mine", "other"], len(RULES) + 2)
    assert kept([]) == (["mine"], len(RULES) + 1)
    with pytest.raises(rules.RulesError, match="'mine' is there already"):
        kept([own()])
    with pytest.raises(rules.RulesError, match="'one_home' is there already"):
        kept([own(rule="one_home")])


def test_a_base_of_an_earlier_version_gets_the_rules_of_today_once_its_own_may_end(town, tmp_path):
    path = str(shutil.copy(town, tmp_path / "town.gpkg"))
    old = [
        ("one_home", "consistency", "error", "old", "lives_in", "SELECT 1"),
        ("place_dates", "consistency", "error", "old", "place", ""),
    ]
    with GeoPackageBase(path) as base:
        base.begin("createpopulationbase", "2026-01-01")
        base.insert("rule", quality_sql.RULE_COLUMNS, old)
        base.commit()
    for day, titles in ((flawed.DAY, {"old"}), ("2026-01-01", {str(words.title(name)) for name in RULES})):
        keep(path, look(path, day), day)
        with GeoPackageBase(path) as base:
            assert {title for (title,) in base.current("rule", ("title",))} == titles


def test_rules_as_the_base_keeps_them_are_questions_that_find_the_same(town, tmp_path):
    for name in ("dwelling_floor", "one_home", "relation_person", "same_id"):
        (tmp_path / name).mkdir()
        path, planted = spoilt(town, name, tmp_path / name)
        sql = next(row[5] for row in quality_sql.rows() if row[0] == name)
        with GeoPackageBase(path) as base:
            found = base.database.execute(sql, {"day": flawed.DAY}).fetchall()
        assert {uid for (uid,) in found} == {uid for _, uid in planted}


def test_every_rule_has_its_sentence():
    assert RULES.keys() == words._SAID.keys() == words._TITLES.keys()


def test_the_log_and_its_head(town, tmp_path):
    path = str(shutil.copy(town, tmp_path / "town.gpkg"))
    with GeoPackageBase(path) as base:
        ((head,),) = base.query("SELECT hash FROM access_log ORDER BY fid DESC LIMIT 1")
        with base.writing():
            base.database.execute("DELETE FROM access_log WHERE fid = (SELECT max(fid) FROM access_log)")
            base.database.execute(
                "UPDATE meta SET value = (SELECT hash FROM access_log ORDER BY fid DESC LIMIT 1) WHERE name = 'log_head'"
            )
    assert look(path)["access_log"].failed == 0  # nobody can know without a head
    assert look(path, head=head)["access_log"].failed == 1
    assert look(town, head=head)["access_log"].failed == 0


def test_a_check_that_is_cancelled_stops_in_the_middle_of_a_question(town, monkeypatch):
    monkeypatch.setattr(checking, "STEPS", 1000)

    def cancelled(fraction, message=""):
        if fraction > 0.5:
            raise Cancelled

    endless = own(sql="WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n) SELECT 'x' FROM n WHERE k < 0")
    with GeoPackageBase(town) as base:
        for only in (ALL, [endless]):
            asked = Asked(flawed.DAY, rules.tag_ages(), apart)
            with pytest.raises(Cancelled):
                checking.check(base, only, asked, cancelled if only is ALL else patience())
        assert base.query("SELECT count(*) FROM building") == [(240,)]  # nothing stands in the way of what comes after


def patience(steps=50):
    """Progress that is cancelled after some looks, however far the work is."""
    left = [steps]

    def progress(fraction, message=""):
        left[0] -= 1
        if left[0] < 0:
            raise Cancelled

    return progress


def test_homes_by_level_of_places(town):
    with GeoPackageBase(town) as base:
        quality_aids.prepare(base, flawed.DAY, (), apart, silent)
        blocks, districts, city = (homes.homes(base, flawed.DAY, level) for level in (0, 2, 1))
        assert (homes.homes(base, flawed.DAY, 3).of == blocks.of).all()
        assert (len(blocks.strata), len(districts.strata), city.strata.tolist()) == (
            22,
            6,
            ["33"],
        )  # two blocks are offices
        assert blocks.counts.sum() == districts.counts.sum() == city.counts.sum() == len(blocks.fid)
        of = dict(zip(blocks.strata.tolist(), blocks.counts.tolist()))
        for district, many in zip(districts.strata.tolist(), districts.counts.tolist()):
            assert many == sum(count for block, count in of.items() if block.startswith(district))
        some = homes.listed(base, districts, np.arange(0, len(districts.fid), 7))
        assert homes.strata_of(base, [home.uid for home in some], 2) == {home.uid: home.place for home in some}
        with pytest.raises(KeyError):
            homes.homes(base, flawed.DAY, 9)
        # The dead have no home, and a place that lies in nothing is a stratum of its own.
        base.begin("test", flawed.DAY)
        base.database.execute("UPDATE person SET died = '2024-01-05' WHERE fid % 2 = 0")
        base.database.execute("UPDATE place SET parent = NULL WHERE level = 3 AND code = '330000'")
        base.database.execute("UPDATE place SET parent = code WHERE level = 3 AND code = '330001'")
        later = homes.homes(base, flawed.DAY, 2)
        assert len(later.fid) < 0.6 * len(blocks.fid) and later.strata.tolist()[0] == ""
