"""Check population base: issues, scores, the sample and what comes back, through QGIS."""

from __future__ import annotations

import shutil

import flawed
import numpy as np
import pytest
from layers import Log, layer, opened, refusal, rows
from qgis import processing

from doorstep.processing_provider.layers import styles
from doorstep.processing_provider.store.geopackage import GeoPackageBase

DAY = flawed.DAY


@pytest.fixture(scope="module")
def clean(tmp_path_factory):
    return flawed.made(tmp_path_factory.mktemp("clean"))


@pytest.fixture
def town(clean, tmp_path):
    return str(shutil.copy(clean, tmp_path / "town.gpkg"))


def check(log=None, **given):
    return processing.run(
        "doorstep:checkpopulationbase", {"DATE": DAY, "ISSUES": "memory:", **given}, feedback=log or Log()
    )


def spoil(path, *rules, day=DAY):
    """Plant errors of some rules; returns those that are rows."""
    planted = set()
    with GeoPackageBase(path) as base, base.writing():
        spoiler = flawed.Spoiler(base, np.random.default_rng(3), day)
        for rule in rules:
            found = flawed.PLANTERS[rule](spoiler)
            planted |= set() if isinstance(found, int) else {(rule, *row) for row in found}
    return planted


def test_a_clean_town(provider, town):
    log = Log()
    found = check(log, BASE=town, SCORES="memory:")
    assert (found["ISSUES_FOUND"], found["RULES_NOT_CHECKED"], found["LOG_BROKEN"], found["BASE"]) == (0, 1, 0, town)
    assert found["RULES_CHECKED"] == 35 and rows(found["ISSUES"]) == [] and len(found["LOG_HEAD"]) == 64
    assert log.warnings == ["Rules for which the base has no data, and which are not checked: dates_of_row."]
    assert {row["right_pct"] for row in rows(found["SCORES"])} == {100}
    with open(town, "rb") as file:
        before = file.read()
    again = Log()
    check(again, BASE=town)
    assert "The base holds all of this already; nothing was changed." in again.infos
    with open(town, "rb") as file:
        assert file.read() == before


def test_issues_are_listed_where_they_are_and_end_when_they_are_mended(provider, town, tmp_path):
    planted = spoil(town, "dwelling_floor", "place_shape", "one_home", "same_id", "source_cycle", "access_log")
    log = Log()
    page = tmp_path / "report.html"
    found = check(log, BASE=town, SCORES="memory:", OUTPUT_HTML=str(page))
    listed = rows(found["ISSUES"])
    told = {(row["rule"], row["table_name"], row["uid"]) for row in listed}
    assert planted <= told
    assert {
        row for row in told - planted if row[0] in ("dwelling_floor", "place_shape", "one_home", "source_cycle")
    } == set()
    by_rule = {row["rule"]: row for row in listed}
    assert by_rule["dwelling_floor"]["what"].startswith("The dwelling lies above the roof; correct its floor")
    assert by_rule["dwelling_floor"]["what"].endswith(".0)")
    assert by_rule["one_home"]["source"] == "census" and by_rule["one_home"]["severity"] == "error"
    assert found["LOG_BROKEN"] == 1 and [text for text in log.warnings if "access log does not follow" in text]
    assert found["ISSUES_FOUND"] == found["ISSUES_NEW"] == len(listed) and found["ISSUES_GONE"] == 0
    at = {f["uid"]: f.geometry() for f in opened(found["ISSUES"]).getFeatures()}
    with GeoPackageBase(town) as base:
        for row in listed:
            if row["buid"] and row["rule"] == "dwelling_floor":
                ((shape,),) = base.current("building", ("geom",), "buid = ?", (row["buid"],))
                assert shape.bounds[0] <= at[row["uid"]].asPoint().x() <= shape.bounds[2]
    text = page.read_text(encoding="utf-8")
    assert "<svg" in text and "one_home" in text and "Issues on the map" in text
    assert not [pid for pid in ("p0001", "p0017", "p0100") if pid in text]
    with GeoPackageBase(town) as base, base.writing():
        base.database.execute("UPDATE dwelling SET floor = 1 WHERE floor = 77")
    later = check(BASE=town)
    assert later["ISSUES_GONE"] == flawed.MANY and later["ISSUES_NEW"] == 0
    undone = processing.run("doorstep:undobatch", {"BASE": town})
    assert undone["UNDONE"] == 3
    with GeoPackageBase(town) as base:
        assert len(base.current("issue", ("uid",), "rule = 'dwelling_floor'")) == flawed.MANY


def test_an_office_adds_rules_and_leaves_others_out(provider, town, tmp_path):
    spoil(town, "dwelling_floor")
    own = tmp_path / "rules.csv"
    own.write_text(
        "rule;class;severity;title;table_name;sql\n"
        "named;accuracy;warning;A house has a name;building;SELECT uid, buid FROM building WHERE name IS NULL AND valid_to IS NULL\n",
        encoding="utf-8",
    )
    found = check(BASE=town, RULES=str(own), LEAVE_OUT="dwelling_floor; one_home")
    listed = rows(found["ISSUES"])
    assert {row["rule"] for row in listed} == {"named"} and len(listed) == 240
    assert sorted(row["what"] for row in listed)[0] == "A house has a name (b0)"
    assert len(rows(check(BASE=town, LEAVE_OUT="dwelling_floor")["ISSUES"])) == 240  # the base keeps them
    for text, words in (
        ("DELETE FROM building", "'named' cannot be used"), ("SELECT uid, buid, name FROM building", "selects 3 columns"),
        ("SELECT uid FROM person", "what is no uid of a row of table building"),
    ):  # fmt: skip
        own.write_text(own.read_text(encoding="utf-8").split("building;")[0] + f"building;{text}\n", encoding="utf-8")
        with open(town, "rb") as file:
            before = file.read()
        assert words in refusal("checkpopulationbase", BASE=town, RULES=str(own), DATE=DAY, ISSUES="memory:")
        with open(town, "rb") as file:
            assert file.read() == before
    own.write_text("rule;class\na;b\n", encoding="utf-8")
    assert "rule" in refusal("checkpopulationbase", BASE=town, RULES=str(own), DATE=DAY, ISSUES="memory:")
    assert "LEAVE_OUT names what is no rule: 'two'" in refusal(
        "checkpopulationbase", BASE=town, LEAVE_OUT="two", DATE=DAY, ISSUES="memory:"
    )
    assert "STRATA is 9; the levels of places of this base are 1, 2, 3" in refusal(
        "checkpopulationbase", BASE=town, STRATA=9, DATE=DAY, ISSUES="memory:"
    )


def test_a_sample_goes_out_and_comes_back(provider, town):
    found = check(BASE=town, SAMPLE="memory:", STRATA=2, SAMPLE_HALF_WIDTH=0.05)
    drawn = rows(found["SAMPLE"])
    with GeoPackageBase(town) as base:
        homes = dict(
            base.query(
                "SELECT l.uid, substr(b.place, 1, 4) FROM lives_in l LEFT JOIN dwelling d ON d.dwid = l.dwid JOIN building b "
                "ON b.buid = coalesce(l.buid, d.buid) WHERE l.until IS NULL AND coalesce(l.since, '') <= ?", (DAY,)
            )
        )  # fmt: skip
    n = len(homes)
    assert (
        found["SAMPLE_SIZE"]
        == len(drawn)
        == len({row["uid"] for row in drawn})
        == pytest.approx(380.3 / (1 + 380.3 / n), abs=2)
    )
    assert all(homes[row["uid"]] == row["place"] for row in drawn) and {row["place"] for row in drawn} == set(
        homes.values()
    )
    for place in set(homes.values()):
        part = sum(of == place for of in homes.values()) * len(drawn) / n
        assert abs(sum(row["place"] == place for row in drawn) - part) < 1
    assert {(row["checked"], row["right"]) for row in drawn} == {(None, None)} and all(row["buid"] for row in drawn)
    assert rows(check(BASE=town, SAMPLE="memory:", STRATA=2)["SAMPLE"]) == drawn
    other = {row["uid"] for row in rows(check(BASE=town, SAMPLE="memory:", STRATA=2, SEED=2)["SAMPLE"])}
    assert other != {row["uid"] for row in drawn}
    back = [(None, row["uid"], "no" if k % 10 == 0 else "yes") for k, row in enumerate(drawn)]
    back[1] = (None, back[1][1], None)
    back += [(None, "lives_in.999999", "yes"), (None, drawn[5]["uid"], "perhaps")]
    log = Log()
    page = check(
        log, BASE=town, STRATA=2, SCORES="memory:",
        VERIFIED=layer("none", "uid:string right:string", back),
    )  # fmt: skip
    asked, wrong = len(drawn) - 1, len(range(0, len(drawn), 10))
    assert page["VERIFIED_HOMES"] == asked
    assert page["RIGHT_PERCENT"] == pytest.approx(100 * (1 - wrong / asked), abs=1)
    assert page["RIGHT_LOW"] < page["RIGHT_PERCENT"] < page["RIGHT_HIGH"] < page["RIGHT_LOW"] + 10
    assert "Rows of VERIFIED that say neither yes nor no, and are left out: 1." in log.warnings
    assert "Rows of VERIFIED that are of no home of this base, and are left out: 1." in log.warnings
    (score,) = [row for row in rows(page["SCORES"]) if row["rule"] == "field_sample"]
    assert (score["checked"], score["failed"]) == (asked, wrong)
    check(BASE=town)
    with GeoPackageBase(town) as base:  # a later check of the same day does not forget it
        assert base.current("score", ("checked",), "rule = 'field_sample'") == [(asked,)]
    nothing = layer("none", "uid:string right:string", [(None, "x", "yes")])
    assert "VERIFIED has no answer about a home" in refusal(
        "checkpopulationbase", BASE=town, DATE=DAY, VERIFIED=nothing, ISSUES="memory:"
    )


def test_lines_cut_off_the_log_show_against_a_kept_head(provider, town):
    head = check(BASE=town)["LOG_HEAD"]
    assert check(BASE=town, KEPT_LOG_HEAD=head)["LOG_BROKEN"] == 0
    with GeoPackageBase(town) as base, base.writing():
        base.database.execute("DELETE FROM access_log WHERE fid > 25")
        base.database.execute(
            "UPDATE meta SET value = (SELECT hash FROM access_log WHERE fid = 25) WHERE name = 'log_head'"
        )
    assert check(BASE=town)["LOG_BROKEN"] == 0
    found = check(BASE=town, KEPT_LOG_HEAD=head)
    assert found["LOG_BROKEN"] == 1 and [row["rule"] for row in rows(found["ISSUES"])] == ["access_log"]


def test_two_rows_of_one_thing_are_found_and_not_refused(provider, town):
    planted = spoil(town, "same_id")
    assert ("same_id", "dwelling") in {row[:2] for row in planted}
    assert {
        (row["rule"], row["table_name"], row["uid"])
        for row in rows(check(BASE=town)["ISSUES"])
        if row["rule"] == "same_id"
    } == planted


def test_through_qgis_process(qgis_process, town, tmp_path):
    planted = spoil(town, "dwelling_floor")
    issues, page = tmp_path / "issues.gpkg", tmp_path / "page.html"
    done = qgis_process.run(
        "doorstep:checkpopulationbase",
        BASE=town,
        DATE=DAY,
        ISSUES=issues,
        SAMPLE=tmp_path / "sample.csv",
        OUTPUT_HTML=page,
    )
    assert done.returncode == 0, done.stderr
    assert done.results["ISSUES_FOUND"] == len(planted) == len(rows(issues))
    assert done.results["SAMPLE_SIZE"] > 200 and page.stat().st_size > 5000
    again = qgis_process.run("doorstep:checkpopulationbase", BASE=town, DATE="soon", ISSUES=issues)
    assert again.returncode == 1 and "DATE is 'soon'" in again.stderr


def test_issues_arrive_styled(provider, town):
    spoil(town, "dwelling_floor", "dwelling_capacity")
    found = check(BASE=town)["ISSUES"]
    styles.dress("issues", found)
    renderer = found.renderer()
    assert renderer.classAttribute() == "severity"
    assert [category.value() for category in renderer.categories()] == ["error", "warning"]
    assert {row["severity"] for row in rows(found)} == {"warning"}


def test_what_is_nowhere_on_the_map_is_listed_all_the_same(provider, town):
    planted = spoil(town, "relation_building", "source_cycle")
    found = check(BASE=town)["ISSUES"]
    without = {f["uid"] for f in found.getFeatures() if f.geometry().isNull()}
    assert {row[2] for row in planted} <= without
