"""The page on the state of a base: what it says, and that nobody is in it."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProcessing
from reviewing import SECRET, doubtful, made, record
from two_houses import DAY, peopled

from doorstep.processing_provider.layers.report.base_page import base_report
from doorstep.processing_provider.store import review
from doorstep.processing_provider.store.geopackage import GeoPackageBase


def page(path, *said):
    with GeoPackageBase(path) as base:
        return base_report(base, DAY, said)


def rows(text, title):
    """Cells of the table below a headline."""
    part = text.split(f"<h2>{title}</h2>")[1].split("<h2>")[0]
    return [re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row) for row in re.findall(r"<tr>(.*?)</tr>", part)]


def test_the_page_says_what_the_base_knows(tmp_path):
    text = page(peopled(tmp_path), "Said <i>so</i>")
    assert rows(text, "Persons")[:3] == [
        ["Living persons", "7"], ["Dead persons", "1"], ["Without a home here, registered here", "3"],
    ]  # fmt: skip
    assert rows(text, "Registers")[2][:10] == [
        "police", "Ministry &lt;b&gt;of&lt;/b&gt; police", "who is registered", "Act 12", "2024-06-01", "30", "29", "8", "7", "1",
    ]  # fmt: skip
    assert rows(text, "Coverage by age")[1:3] == [
        ["0–14", "1", "1", "1", "0", "1", "0", "0", "0", "0"], ["25–44", "4", "4", "3", "1", "1", "1", "1", "0", "1"],
    ]  # fmt: skip
    assert rows(text, "Values that registers give differently")[1] == ["birth_year", "–", "health", "1"]
    assert "Said &lt;i&gt;so&lt;/i&gt;" in text and "<i>so" not in text
    for sentence in (
        "Registers that are older than their cycle: health", "Registers of which more than 5 % of the rows were rejected: police",
        "Living persons without a sign of life in a year: 85.7 %", "Persons whose residency is undetermined: 14.3 %",
    ):  # fmt: skip
        assert sentence in text
    assert len(re.findall("<rect ", text.split("<svg")[1])) == 7


def test_small_counts_are_hidden_in_the_stage_of_application(tmp_path):
    text = page(peopled(tmp_path, "application"))
    assert rows(text, "Persons")[1:3] == [["Dead persons", "&lt;3"], ["Without a home here, registered here", "3"]]
    assert rows(text, "Coverage by age")[1][1:4] == ["&lt;3", "&lt;3", "&lt;3"]
    assert "<rect " not in text.split("<svg")[1]


def test_nobody_is_in_it(tmp_path):
    with review.opened(*doubtful(tmp_path)) as base:
        text = base_report(base, DAY)
    assert rows(text, "Persons")[-1] == ["Doubtful pairs that nobody decided", "4"]
    for secret in SECRET:
        assert secret not in text
    (tmp_path / "more").mkdir()
    text = page(peopled(tmp_path / "more"))
    assert not [pid for pid in ("p1", "p4", "r1", "s1", "p8") if f">{pid}<" in text]


@pytest.fixture
def step(provider):
    """A step that adds a person and reports."""
    from doorstep.processing_provider.algorithms.registers.reporting import report_parameter
    from doorstep.processing_provider.algorithms.registers.step import BaseStep, base_parameter, date_parameter
    from doorstep.processing_provider.layers.outcome import Outcome

    class Step(BaseStep):
        reports = True

        def name(self):
            return "test"

        def displayName(self):
            return "Test"

        def shortHelpString(self):
            return ""

        def shortDescription(self):
            return ""

        def tags(self):
            return []

        def parameters(self):
            return [*base_parameter(), date_parameter(), report_parameter()]

        def change(self, base, parameters, context, feedback, progress):
            base.insert("person", ("pid", "sex", "birth_year"), [("p9", "female", 2000)])
            return Outcome(outputs={}, numbers={}, notes=["Minded."])

    return Step()


def test_a_step_reports_with_its_own_changes(step, tmp_path):
    from layers import Log
    from qgis import processing

    path = peopled(tmp_path)
    step.initAlgorithm()
    html = str(tmp_path / "state.html")
    found = processing.run(step, {"BASE": path, "DATE": DAY, "OUTPUT_HTML": html}, feedback=Log())
    assert found["OUTPUT_HTML"] == html
    text = (tmp_path / "state.html").read_text(encoding="utf-8")
    assert rows(text, "Persons")[0] == ["Living persons", "8"] and "Minded." in text
    with GeoPackageBase(path) as base:
        assert base.query("SELECT count(*) FROM person WHERE valid_to IS NULL") == [(9,)]
    without = processing.run(
        step, {"BASE": path, "DATE": DAY, "OUTPUT_HTML": QgsProcessing.TEMPORARY_OUTPUT}, feedback=Log()
    )
    assert without["OUTPUT_HTML"].endswith(".html")


@pytest.fixture
def registers(provider, tmp_path):
    """Two registers with the same two persons."""
    path, kept = made(tmp_path)
    with GeoPackageBase(path) as base:
        vault = base.attach_vault(kept)
        base.begin("importregister", "2024-01-01")
        for source in ("health", "police"):
            rows = [
                record(f"{source}{k}", surname=NAMES[0], given=given, birth=birth, sex="female", id_number=f"Q{k}77",
                       address=NAMES[3], profile="us")
                for k, given, birth in (("1", NAMES[1], "1950-03-01"), ("2", NAMES[2], "1980-11-30"))
            ]  # fmt: skip
            vault.stage(source, rows)
            base.insert("source", ("source", "role", "last_import"), [(source, "residence", "2024-01-01")])
        base.commit()
    return path, kept


NAMES = ("Wolfenstein-Zyx", "Ermintrude", "Hildegund", "4711 Nowhere Lane")


@pytest.mark.parametrize("algorithm", ["linkpersons", "attachpersons", "classifyresidency"])
def test_steps_with_persons_report(registers, tmp_path, algorithm):
    """Each leaves a page on the base, with its own changes and without a name."""
    from town_registers import step

    given = {"BASE": registers[0], "VAULT": registers[1], "DATE": DAY}
    outputs = {"linkpersons": ("OUTPUT",), "attachpersons": ("UNATTACHED",), "classifyresidency": ("OUTPUT",)}
    html = tmp_path / "state.html"
    for name, tables in outputs.items():
        said = dict(given, **dict.fromkeys(tables, "memory:"))
        if name == "classifyresidency":
            del said["VAULT"]
        if name == algorithm:
            said["OUTPUT_HTML"] = str(html)
        assert step(name, **said).get("OUTPUT_HTML") == said.get("OUTPUT_HTML")
        if name == algorithm:
            break
    text = html.read_text(encoding="utf-8")
    assert dict(rows(text, "Persons"))["Living persons"] == "2"
    assert [row[1:3] for row in rows(text, "Persons found in two registers")[1:]] == [["police", "2"]]
    assert not [name for name in NAMES if name in text]
