"""A group, its clients and its roll: two houses that can be counted by hand, and a town on the map."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from asking import DAY, asked_town
from layers import Log, column, layer, names, refusal, rows, run, save
from two_houses import peopled

from doorstep.processing_provider.engine.core.errors import OutputError
from doorstep.processing_provider.store import access_log, undoing, vault
from doorstep.processing_provider.store.geopackage import GeoPackageBase

PEOPLE = "MATCH (p:person) WHERE p.sex = 'female' AND p.age >= 18 RETURN p.pid"


@pytest.fixture
def base(tmp_path):
    return peopled(tmp_path)


def find(base, log=None, **more):
    return run("findgroup", log, BASE=base, DATE=DAY, **{"PURPOSE": "visits before winter", "WHO": "office", **more})


def refused(base, **more):
    return refusal("findgroup", **{"BASE": base, "DATE": DAY, "PURPOSE": "visits", "OUTPUT": "memory:", **more})


def lines(base):
    with closing(sqlite3.connect(base)) as database:
        return database.execute("SELECT who, purpose, pattern, rows, hash FROM access_log ORDER BY fid").fetchall()


def clients(*ids):
    return layer("None", "client:string", [(None, one) for one in ids])


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def test_a_group_by_tags_has_homes_and_a_line_in_the_log(provider, base):
    found = find(base, TAGS="residency=stationary")
    assert column(found["OUTPUT"], "pid", "dwid", "buid") == [("p1", "da", "a"), ("p3", "da", "a")]
    assert found["FOUND"] == 2 and found["BASE"] == base and "COVERAGE_PERCENT" not in found
    assert lines(base) == [
        (
            "office", "visits before winter",
            "MATCH (person:person) WHERE person.tag.'residency' = 'stationary' RETURN person.pid", 2, found["LOG_HEAD"],
        )
    ]  # fmt: skip
    again = find(base, TAGS="residency", AGE_FROM=40, AGE_TO=43, SEX=1)
    assert column(again["OUTPUT"], "pid", "age", "sex", "buid") == [("p8", 43, "female", None)]
    with GeoPackageBase(base) as opened:
        assert access_log.check(opened).sound and access_log.check(opened).head == again["LOG_HEAD"]
        assert access_log.check(opened, found["LOG_HEAD"]).sound


@pytest.mark.parametrize("purpose", ["", None, "  \n"])
def test_without_a_purpose_there_is_no_result(provider, base, tmp_path, purpose):
    before, out = digest(base), tmp_path / "out.gpkg"
    assert "PURPOSE is empty; say what the data is for" in refused(
        base, PURPOSE=purpose, PATTERN=PEOPLE, OUTPUT=str(out)
    )
    assert digest(base) == before and not out.exists()


def test_counts_are_logged_as_well(provider, base):
    found = find(
        base, PATTERN="MATCH (p:person)-[:lives_in]->(b:building) RETURN b.buid, count(p) AS people, avg(p.age)"
    )
    assert column(found["OUTPUT"], "buid", "people", "avg_age") == [("a", 3, pytest.approx(30)), ("b", 1, 34)]
    assert found["FOUND"] == 2 and lines(base)[0][3] == 2


def test_how_a_service_reaches_a_group(provider, base):
    log = Log()
    listed = clients("p1", "p1", "p2", "p6", "nobody", None)
    found = find(base, log, PATTERN=PEOPLE, CLIENTS=listed, CLIENT_ID_FIELD="client", OUTREACH="memory:")
    assert column(found["OUTPUT"], "pid", "buid", "client") == [("p1", "a", 1), ("p4", None, 0), ("p8", None, 0)]
    assert column(found["OUTREACH"], "pid") == ["p4", "p8"] and "client" not in names(found["OUTREACH"])
    assert (found["FOUND"], found["CLIENTS_FOUND"], found["CLIENTS_OUTSIDE"]) == (3, 1, 2)
    assert found["COVERAGE_PERCENT"] == pytest.approx(100 / 3)
    told = "Clients in the group: 1 of 3 (33.3 %); not reached: 2; clients outside of the group: 2; ids that the base does not know: 2."
    assert told in log.warnings
    assert lines(base)[0][2].endswith("RETURN person.pid [compared with 6 clients]")


def test_clients_by_their_records_in_a_register_need_the_vault(provider, base, tmp_path):
    kept = str(tmp_path / "vault.sqlite")
    vault.create(kept)
    with GeoPackageBase(base) as opened:
        opened.attach_vault(kept)
        opened.begin("test", DAY)
        records = [("clinic", opened.vault.token("record", f"clinic\x1fR-{k}"), f"p{k}") for k in (1, 2, 8)]
        opened.insert("record_link", ("source", "record_id", "pid"), records)
        opened.commit()
    by = {"PATTERN": PEOPLE, "CLIENTS": clients("R-8", "R-2", "R-9"), "CLIENT_ID_FIELD": "client"}
    found = find(base, **by, SOURCE="clinic", VAULT=kept)
    assert column(found["OUTPUT"], "pid", "client") == [("p1", 0), ("p4", 0), ("p8", 1)]
    assert (found["CLIENTS_FOUND"], found["CLIENTS_OUTSIDE"]) == (1, 1)
    assert "VAULT is missing" in refused(base, **by, SOURCE="clinic")
    assert "it has those of clinic, health, police" in refused(base, **by, SOURCE="hospital", VAULT=kept)
    assert b"R-8" not in Path(base).read_bytes()


def test_a_roll_has_each_adult_with_a_home_once_or_each_dwelling(provider, base):
    log = Log()
    found = find(base, log, ROLL=1)
    assert column(found["OUTPUT"], "pid", "age", "dwid", "buid") == [
        ("p1", 44, "da", "a"), ("p2", 42, "da", "a"), ("p5", 34, "db", "b"),
    ]  # fmt: skip
    assert "AGE_FROM was not given: entitled is who is 18 years old or more." in log.warnings
    log = Log()
    assert column(find(base, log, ROLL=1, EVERYBODY=True)["OUTPUT"], "pid") == ["p1", "p2", "p5"]
    assert any(text.endswith("in no row of the roll: 2.") for text in log.warnings)
    assert column(find(base, ROLL=2)["OUTPUT"], "dwid", "buid", "persons") == [("da", "a", 2), ("db", "b", 1)]
    assert column(find(base, ROLL=2, PLACES="12")["OUTPUT"], "dwid", "persons") == [("db", 1)]
    assert column(find(base, ROLL=1, AGE_FROM=0, BUILDINGS="a")["OUTPUT"], "pid") == ["p1", "p2", "p3"]
    assert column(find(base, PLACES="1:1")["OUTPUT"], "pid") == ["p1", "p2", "p3", "p5"]
    assert lines(base)[-1][2].endswith("[only in 1 places]") and "[roll of dwellings]" in lines(base)[2][2]


def test_who_is_gone_or_only_registered_is_in_no_group_unless_asked_for(provider, base, tmp_path):
    log = Log()
    assert column(find(base, log, AGE_FROM=18)["OUTPUT"], "pid") == ["p1", "p2", "p5"]
    assert any(text.startswith("Asked for is who is classified as living here") for text in log.infos)
    assert column(find(base, AGE_FROM=18, EVERYBODY=True)["OUTPUT"], "pid") == ["p1", "p2", "p4", "p5", "p8"]
    assert column(find(base, TAGS="residency=outflow")["OUTPUT"], "pid") == ["p4"]
    (tmp_path / "not").mkdir()
    unclassified = peopled(tmp_path / "not", classified=False)
    assert column(find(unclassified, AGE_FROM=18)["OUTPUT"], "pid") == ["p1", "p2", "p4", "p5", "p8"]


def test_a_roll_is_by_homes_whatever_buildings_a_pattern_names(provider, base):
    at_work = {"PATTERN": "MATCH (p:person)-[:works_in]->(b:building) RETURN b.buid", "ROLL": 1}
    found = find(base, **at_work)
    assert column(found["OUTPUT"], "buid", "pid", "dwid", "buid2") == [("b", "p2", "da", "a")]
    assert (
        rows(find(base, **at_work, PLACES="12")["OUTPUT"]) == []
        and len(rows(find(base, **at_work, PLACES="11")["OUTPUT"])) == 1
    )


def test_somebody_in_several_rows_of_a_pattern_is_once_in_a_roll(provider, base):
    with GeoPackageBase(base) as opened:
        opened.begin("test", DAY)
        opened.insert("tag", ("pid", "family", "tag", "value"), [("p1", "W", "help", "a"), ("p1", "Y", "help", "b")])
        opened.commit()
    twice = "MATCH (p:person)-[:has]->(t:tag) WHERE p.age >= 18 AND p.sex = 'female' RETURN p.pid, t.value"
    assert [row["pid"] for row in rows(find(base, PATTERN=twice)["OUTPUT"])] == ["p1", "p1", "p1", "p4", "p8"]
    assert column(find(base, PATTERN=twice, ROLL=1)["OUTPUT"], "pid") == ["p1"]
    log = Log()
    found = find(base, log, PATTERN=twice, ROLL=2)
    assert column(found["OUTPUT"], "dwid", "persons") == [("da", 1)] and found["FOUND"] == 1
    assert any(text.endswith("in no row of the roll: 2.") for text in log.warnings)


def test_a_tag_of_family_x_is_read_for_its_own_purpose_alone(provider, base):
    with GeoPackageBase(base) as opened:
        opened.begin("test", DAY)
        columns = ("pid", "family", "tag", "value", "purpose", "basis")
        told = [
            ("p1", "X", "tested", "positive", "To  warn contacts", "act"), ("p1", "Y", "helped", "yes", "", ""),
            ("p4", "X", "helped", "yes", "To warn contacts", "act"),
        ]  # fmt: skip
        opened.insert("tag", columns, told)
        opened.commit()
    assert "kept for the purpose 'To  warn contacts' alone" in refused(base, TAGS="tested")
    own = {"TAGS": "tested", "PURPOSE": "to warn contacts"}
    assert column(find(base, **own)["OUTPUT"], "pid") == ["p1"]
    # Of a tag that is there for all as well, that one alone is read.
    assert column(find(base, TAGS="helped")["OUTPUT"], "pid") == ["p1"]
    assert column(find(base, TAGS="helped", PURPOSE="To warn contacts", EVERYBODY=True)["OUTPUT"], "pid") == [
        "p1",
        "p4",
    ]
    tags = "MATCH (p:person)-[:has]->(t:tag) WHERE t.value IN ('positive', 'yes') RETURN p.pid, t.tag"
    assert [row["pid"] for row in rows(find(base, PATTERN=tags)["OUTPUT"])] == ["p1"]


def test_undo_leaves_the_line_and_the_base_as_it_was(provider, base):
    find(base, PATTERN=PEOPLE)
    with GeoPackageBase(base) as opened:
        undoing.undo(opened)
        assert access_log.check(opened).sound
    assert len(lines(base)) == 1


def test_there_is_no_list_without_its_line_and_no_line_without_its_list(provider, base, tmp_path, monkeypatch):
    before = digest(base)
    assert "no_such_folder" in refused(base, PATTERN=PEOPLE, OUTPUT=str(tmp_path / "no_such_folder" / "out.gpkg"))
    assert digest(base) == before
    out = tmp_path / "out.gpkg"

    def full(self):
        raise OutputError("The disk is full.")

    monkeypatch.setattr(GeoPackageBase, "commit", full)
    assert "The disk is full." in refused(base, PATTERN=PEOPLE, OUTPUT=str(out))
    assert not out.exists() and digest(base) == before


def test_a_log_that_was_changed_is_told_at_the_next_question(provider, base):
    find(base, PATTERN=PEOPLE)
    with closing(sqlite3.connect(base)) as database, database:
        database.execute("UPDATE access_log SET purpose = 'other'")
    log = Log()
    find(base, log, PATTERN=PEOPLE)
    assert any("Line 1 of the access log does not follow" in text for text in log.warnings)


def test_a_log_that_was_cut_with_care_is_told_by_the_head_that_was_kept(provider, base):
    first, second = (find(base, PATTERN=PEOPLE)["LOG_HEAD"] for _ in range(2))
    log = Log()
    find(base, log, PATTERN=PEOPLE, KEPT_LOG_HEAD=first)
    assert not any("access log does not end" in text for text in log.warnings)
    with closing(sqlite3.connect(base)) as database, database:
        database.execute("DELETE FROM access_log WHERE fid > 1")
        database.execute("UPDATE meta SET value = ? WHERE name = 'log_head'", (first,))
    log = Log()
    find(base, log, PATTERN=PEOPLE, KEPT_LOG_HEAD=second)
    assert any(
        "The access log does not end, after line 1, with the head that was kept" in text for text in log.warnings
    )


def test_what_was_typed_is_neither_in_the_base_nor_in_the_report(provider, base, tmp_path):
    secret = "110101199003078515"
    log = Log()
    find(
        base, log, PATTERN=f"MATCH (zhang:person)-[:lives_in]->(b:building) WHERE zhang.pid <> '{secret}' RETURN zhang",
        OUTPUT_HTML=str(tmp_path / "r.html"),
    )  # fmt: skip
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "person.pid &lt;&gt; ?" in page and "visits before winter" in page
    for text in (page, Path(base).read_bytes().decode("latin-1"), *log.warnings, *log.infos):
        assert secret not in text and "zhang" not in text


def test_a_town_on_the_map(provider, tmp_path):
    base, _ = asked_town(tmp_path)
    found = find(
        base, PATTERN="MATCH (p:person)-[:lives_in]->(d:dwelling)-[:located_in]->(b:building) WHERE p.age >= 65 RETURN b, count(p) AS old",
        OUTPUT_HTML=str(tmp_path / "r.html"),
    )  # fmt: skip
    features = list(found["OUTPUT"].getFeatures())
    for feature in features:
        number = int(feature["buid"][1:])
        assert feature.hasGeometry() == (number % 9 != 0)
        if number % 9:
            assert feature.geometry().asPoint().x() == pytest.approx(500_010 + 40 * number)
    assert len(features) > 15
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.count("<circle") == sum(feature.hasGeometry() for feature in features)
    assert "refuse nobody by it" in page


def test_it_runs_by_qgis_process(qgis_process, base, tmp_path):
    path = save(clients("p1", "p9"), tmp_path / "in.gpkg", name="clients")
    done = qgis_process.run(
        "doorstep:findgroup", BASE=base, DATE=DAY, PURPOSE="visits", PATTERN=PEOPLE, CLIENTS=path, CLIENT_ID_FIELD="client",
        OUTPUT=tmp_path / "out.gpkg",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (done.results["FOUND"], done.results["CLIENTS_FOUND"]) == (3, 1)
    assert done.results["COVERAGE_PERCENT"] == pytest.approx(100 / 3)
    assert done.results["LOG_HEAD"] == lines(base)[0][-1] and len(rows(tmp_path / "out.gpkg")) == 3
    empty = qgis_process.run("doorstep:findgroup", BASE=base, PATTERN=PEOPLE, OUTPUT=tmp_path / "none.gpkg")
    assert empty.returncode == 1 and "PURPOSE is empty" in empty.stderr + empty.stdout
    assert not (tmp_path / "none.gpkg").exists() and len(lines(base)) == 1


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({}, "Nobody is asked for"),
        ({"PATTERN": PEOPLE, "AGE_FROM": 3, "SEX": 1}, "AGE_FROM, SEX cannot go with PATTERN"),
        ({"PATTERN": "MATCH (p:persons) RETURN p"}, "no label 'persons'"),
        ({"PATTERN": "MATCH (p:person) RETURN count(p)", "ROLL": 1}, "PATTERN gives no persons"),
        ({"PATTERN": "MATCH (p:person) RETURN count(p)", "PLACES": "1"}, "nothing that is in a building"),
        ({"TAGS": "=x"}, "TAGS: write tag=value"),
        ({"TAGS": "poor"}, "the base has no tag 'poor' on 2024-06-30; it has: residency"),
        ({"AGE_FROM": 9, "AGE_TO": 3}, "AGE_TO is 3, less than AGE_FROM, 9"),
        ({"PLACES": "99"}, "the base has no place '99'; its levels are 1, 2"),
        ({"BUILDINGS": "a;x"}, "the base does not have 1 of 2 buildings"),
        ({"PATTERN": PEOPLE, "OUTREACH": "memory:"}, "OUTREACH lists who is no client"),
        ({"PATTERN": PEOPLE, "WHO": "w" * 501}, "WHO has more than 500 letters"),
        ({"PATTERN": PEOPLE, "PURPOSE": "call 13800138000"}, "PURPOSE looks as if"),
        ({"PATTERN": PEOPLE, "CLIENTS": layer}, "CLIENT_ID_FIELD is missing"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_before_any_work(provider, base, wrong, words):
    before = digest(base)
    if "CLIENTS" in wrong:
        wrong = {**wrong, "CLIENTS": clients("p1")}
    assert words in refused(base, **wrong)
    assert digest(base) == before


@pytest.mark.parametrize("given", [{"TAGS": " ; "}, {"PATTERN": PEOPLE, "PLACES": ";"}, {"SEX": 1, "BUILDINGS": "; ;"}])
def test_who_narrows_by_nothing_gets_nobody(provider, base, given):
    before = digest(base)
    assert next(name for name in ("TAGS", "PLACES", "BUILDINGS") if name in given) in refused(base, **given)
    assert digest(base) == before
