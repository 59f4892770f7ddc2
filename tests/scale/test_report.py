"""The report that a shell writes: every region, totals, settings and versions, and what went wrong."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import countries
import pytest
from countries import here, shell

from doorstep.processing_provider.engine.core.errors import DoorstepError
from doorstep.processing_provider.scale import parameters, records, report, table


class Rows(HTMLParser):
    """Cells of all tables, row by row, and the tags that are open at the end."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.inside = False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append([])
        self.inside = tag in ("td", "th")
        if self.inside:
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.rows[-1][-1] += data


@pytest.fixture(scope="module")
def three(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("three")
    countries.write(folder, 3)
    (folder / "buildings" / "r0001.parquet").write_bytes(b"no parquet")
    return folder


def test_every_region_and_the_totals_are_in_it(three):
    done = shell(three)
    assert f"Report: {three / 'out' / 'report.html'}" in done.stdout and done.returncode == 1
    text = (three / "out" / "report.html").read_text(encoding="utf-8")
    rows = Rows(text).rows
    named = {row[0]: row[1:] for row in rows}
    assert [one.name for one in table.FIELDS if one.name not in table.TABLE_ALONE] in rows
    made = here(three)
    for name in ("r0000", "r0002"):
        numbers = made[name].numbers
        counts = [f"{numbers[one]:,}" for one in ("ROWS", "PERSONS", "HOUSEHOLDS", "ZONES", "PROVEN_ZONES")]
        assert named[name][:6] == ["done", *counts]
    assert next(row[1] for row in rows if row[0] == "r0001") == "failed"
    assert "r0001.parquet cannot be read" in named["r0001"][-1], "the sentence stands below the numbers"
    assert "Region r0001: buildings/r0001.parquet cannot be read" in text
    assert named["Regions"] == ["3"] and named["Regions done"] == ["2"] and named["Regions failed"] == ["1"]
    assert named["Persons estimated"] == [f"{table.total(made, 'PERSONS'):,}"]
    assert not re.search(r"(src|href)=|<script", text), "nothing comes from outside"


def test_settings_and_versions_are_in_it(three):
    here(three, OUTPUT="settings", ROUNDING=1, SEED=7, DRAWS=2)
    named = {row[0]: row[1:] for row in Rows((three / "settings" / "report.html").read_text(encoding="utf-8")).rows}
    assert named["SEED"] == ["7"] and named["DRAWS"] == ["2"] and named["ROUNDING"][0].startswith("1 (")
    assert (
        named["WEIGHT"] == ["0 (volume)"] and named["INPUT"] == ["buildings"] and named["METHOD"][0].startswith("0 (")
    )
    assert "MIN_AREA" not in named and "ROOF_CLASSES" not in named, "what is not read is not said"
    assert {"Doorstep", *set(records.versions()) - {"doorstep"}} <= set(named)


def test_each_setting_of_the_run_has_its_line():
    values = {"POINT_CLOUD": "tiles", "POI": "poi", "HOUSEHOLDS_FIELD": "homes", "WEIGHT": 1, "ROOF_CLASSES": "6, 17"}
    said = dict(report.settings(values))
    assert said["HEIGHT_STATISTIC"] == "1 (p70)" and said["ROOF_CLASSES"] == "6, 17" and said["DISTANCE"] == "5"
    texts = {"RULES", "FLOOR_SPACE", "PREFERENCES", "SIZE_VALUES", "SIZE_SHARES"}
    known = {name for name, _ in report._all_settings(values)}
    assert {*parameters.SETTINGS, *parameters.CLOUDS[2:]} - texts <= known


@pytest.mark.parametrize(
    ("more", "wanted"),
    [({}, ["report.html"]), ({"OUTPUT_HTML": ""}, []), ({"OUTPUT_HTML": "own/page.html"}, ["page.html"])],
)
def test_where_it_is_written(three, more, wanted):
    (three / "own").mkdir(exist_ok=True)
    before = set(three.rglob("*.html"))
    here(three, OUTPUT=f"at{len(wanted)}{len(more)}", **more)
    assert [path.name for path in set(three.rglob("*.html")) - before] == wanted


def test_a_place_that_is_none_is_refused_before_any_work(three):
    for place in ("nowhere/report.html", "zones"):
        with pytest.raises(DoorstepError) as error:
            here(three, OUTPUT="refused", OUTPUT_HTML=place)
        assert "cannot be written; choose another file." in str(error.value)
    assert not (three / "refused" / "records").exists()


def test_the_same_run_on_the_same_day_is_the_same_page_but_for_time_and_memory(three, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    pages = []
    for _ in range(2):
        here(three, OUTPUT="same")
        pages.append((three / "same" / "report.html").read_text(encoding="utf-8"))
    assert "Made on 2023-11-14" in pages[0]
    assert Rows(pages[0]).rows[:9] == Rows(pages[1]).rows[:9]
