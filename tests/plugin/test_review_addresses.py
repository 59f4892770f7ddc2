"""Doubtful addresses of the vault are decided beside the known addresses of their buildings, and kept in the base."""

from __future__ import annotations

import sqlite3

import pytest
from layers import CRS, layer, rows, square
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsSettings
from qgis.PyQt.QtCore import Qt
from reviewing import record
from town_registers import US, step

from doorstep.processing_provider.store import registers
from doorstep.processing_provider.store.geopackage import GeoPackageBase

KNOWN = [(None, f"{n}", "Elm Street", f"b{n % 4}") for n in range(10, 30)]
"""Numbers of a street, each of one of four buildings; number 12 is of a second one as well."""


@pytest.fixture(autouse=True)
def no_memory():
    for key in ("doorstep/base", "doorstep/vaults"):
        QgsSettings().remove(key)


@pytest.fixture
def pair(provider, tmp_path):
    path, kept = str(tmp_path / "base.gpkg"), str(tmp_path / "base.vault")
    step("createpopulationbase", CRS=CRS, BASE=path, VAULT=kept)
    houses = [(square(500_000 + 100 * n, 3_000_000), f"b{n}") for n in range(5)]
    step("loadspace", BASE=path, BUILDINGS=layer("Polygon", "buid:string", houses), DATE="2024-01-01")
    known = layer("none", "number:string street:string b:string", [*KNOWN, (None, "12", "Elm Street", "b4")])
    step("matchaddresses", BASE=path, INPUT=known, ADDRESS_FIELDS=["number", "street"], BUILDING_ID_FIELD="b", PROFILE=US,
         DATE="2024-01-02", OUTPUT="memory:")  # fmt: skip
    with GeoPackageBase(path) as base:
        vault = base.attach_vault(kept)
        base.begin("importregister", "2024-01-03")
        addresses = ["12 Elm Street", "12 Elm Street", "14 Elm Street", "12 ELM ST", "Nowhere"]
        people = [
            record(f"p{i}", address=text, profile="us", surname=f"Secretname{i}") for i, text in enumerate(addresses)
        ]
        vault.stage("police", people)
        base.insert("source", ("source", "definition"), [("health", '{"ADDRESS_FIELDS": "number;street"}')])
        vault.stage("health", [record("h1", address="12\x1fElm Street", profile="us")])
        base.insert("record_link", ("source", "record_id", "pid"), [("police", "x", "p")])
        base.commit()
    return path, kept


@pytest.fixture
def desk(dock, pair, qtbot):
    pages = dock.base_pages
    pages.visit(pages.review)
    page = pages.review
    page.files.base.setFilePath(pair[0])
    page.files.vault.setFilePath(pair[1])
    assert page.tabs.tabText(1) == "Addresses (…)" and "No pair is doubtful" in page.pairs.status.text()
    page.tabs.setCurrentIndex(1)
    read(page.addresses, qtbot)
    return page.addresses


def read(desk, qtbot):
    qtbot.waitUntil(lambda: bool(desk.cases) and not desk.reading.is_busy, timeout=120_000)


def kept(desk, qtbot, pair):
    qtbot.waitUntil(lambda: not desk.writing.is_busy and not desk._waiting, timeout=120_000)
    with GeoPackageBase(pair[0]) as base:
        return registers.decisions(base)


def press(qtbot, desk, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(desk.table, key, modifier)


def test_an_address_stands_beside_the_buildings_that_it_may_mean(desk, dock):
    case, other = desk.cases  # that of most records first
    assert (other.text, other.records) == ("12 ELM ST", 1)
    assert (case.text, case.records, set(case.sources)) == ("12 Elm Street", 3, {"police", "health"})
    assert [(c.buid, c.known, c.others) for c in case.candidates] == [
        ("b0", "12 Elm Street", 4),
        ("b4", "12 Elm Street", 0),
    ]
    lines = desk.comparison.lines
    assert [line.title for line in lines] == ["1 · b0 (+4)", "2 · b4"]
    assert lines[0].left == "12 Elm Street"
    assert [button.isVisible() for button in desk.digits[:3]] == [True, True, False]
    assert dock.base_pages.review.tabs.tabText(1) == "Addresses (2)"


def test_a_decision_is_kept_in_the_base_and_undone(desk, pair, qtbot):
    key = desk.case.key
    press(qtbot, desk, Qt.Key.Key_3)  # there are two
    assert kept(desk, qtbot, pair) == {}
    press(qtbot, desk, Qt.Key.Key_2)
    assert desk.progress.text() == "1 of 2 decided"
    assert kept(desk, qtbot, pair) == {key: "b4"}
    assert desk.case.text == "12 ELM ST"
    press(qtbot, desk, Qt.Key.Key_Left)
    press(qtbot, desk, Qt.Key.Key_N)
    assert kept(desk, qtbot, pair) == {key: None}
    for left in ({key: "b4"}, {}):
        press(qtbot, desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert kept(desk, qtbot, pair) == left
    assert desk.progress.text() == "0 of 2 decided"


def test_what_matching_finds_is_what_was_decided(desk, pair, qtbot):
    """The key of a decision is that by which `matchaddresses` knows the address."""
    press(qtbot, desk, Qt.Key.Key_2)
    kept(desk, qtbot, pair)
    asked = layer("none", "a:string", [(None, "12 Elm Street")])
    found = step("matchaddresses", BASE=pair[0], INPUT=asked, ADDRESS_FIELDS=["a"], PROFILE=US, OUTPUT="memory:")[
        "OUTPUT"
    ]
    assert [(row["buid"], row["tier"]) for row in rows(found)] == [("b4", "decided")]


def test_a_door_is_decided_once_and_attaching_takes_it(pair):
    """Flats behind a door, however they are written, are one decision, which 'Attach persons' finds."""
    from attaching import attach, pids, stage
    from attaching import record as person

    from doorstep.plugin.registers.addresses import write
    from doorstep.processing_provider.algorithms.registers.doubtful import decided, doubtful_addresses
    from doorstep.processing_provider.engine.core.progress import silent
    from doorstep.processing_provider.store import review

    parts = {"ADDRESS_FIELDS": ["number", "street", "unit"]}
    rows = [person(f"v{k}", k, address=f"12\x1fElm Street\x1f{k}", surname=f"Name{k}") for k in (1, 2, 3)]
    whole = [person("w4", 4, address="12 Elm Street, Apt 4", surname="Other")]
    stage(pair, {"visits": rows, "whole": whole, "police": [], "health": []}, roles={"visits": "residence", "whole": "residence"},
          definitions={"visits": parts, "whole": {"ADDRESS_FIELDS": ["address"]}}, date="2024-02-01")  # fmt: skip

    def lives():
        attach(pair)
        with GeoPackageBase(pair[0]) as base:
            return dict(base.query("SELECT pid, buid FROM lives_in WHERE valid_to IS NULL AND until IS NULL"))

    assert lives() == {}
    with review.opened(*pair) as base:
        (case,) = doubtful_addresses(base, silent)
        assert (case.records, case.sources, len(case.keys)) == (4, ("visits", "whole"), 4)
        assert decided([case], registers.decisions(base)) == {}
    kept_ = write(pair[0], dict.fromkeys(case.keys, "b4"))
    assert decided([case], kept_) == {case.key: "b4"}
    assert decided([case], {key: kept_[key] for key in case.keys[1:]}) == {}  # a flat that came later is open
    assert lives() == dict.fromkeys(pids(pair, [1, 2, 3, 4]), "b4")


def test_what_cannot_be_kept_is_said_and_open_again(desk, dock, pair, qtbot):
    other = sqlite3.connect(pair[0], isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    press(qtbot, desk, Qt.Key.Key_1)
    page = dock.base_pages.review
    qtbot.waitUntil(lambda: page.note.isVisible(), timeout=120_000)
    assert "could not be kept: 1. Base" in page.said.text() and desk.progress.text() == "0 of 2 decided"
    assert not desk.history
    other.execute("ROLLBACK")
    other.close()
    press(qtbot, desk, Qt.Key.Key_1)
    assert list(kept(desk, qtbot, pair).values()) == ["b0"]


def test_leaving_the_page_keeps_what_was_decided(desk, dock, pair, qtbot):
    key = desk.case.key
    press(qtbot, desk, Qt.Key.Key_1)
    dock.show_page(dock.empty)
    with GeoPackageBase(pair[0]) as base:
        assert registers.decisions(base) == {key: "b0"}
    assert desk.comparison.toPlainText() == "" and not desk.cases


def test_no_address_or_name_gets_into_the_base(desk, pair, qtbot):
    press(qtbot, desk, Qt.Key.Key_1)
    kept(desk, qtbot, pair)
    with open(pair[0], "rb") as file:
        data = file.read()
    assert b"Secretname" not in data and b"Nowhere" not in data


def test_the_map_goes_to_the_buildings(desk, qgis_iface, qtbot):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(CRS))
    press(qtbot, desk, Qt.Key.Key_M)
    assert canvas.extent().contains(QgsPointXY(500_005, 3_000_005))
    assert canvas.extent().contains(QgsPointXY(500_405, 3_000_005))
