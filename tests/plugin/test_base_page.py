"""The page on a base: its numbers, its scores and issues, and the last batch taken back."""

from __future__ import annotations

import pytest
from asking import asked_town
from checked import check
from qgis.core import QgsPointXY, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QLabel, QMessageBox
from reviewing import doubtful, made
from town_registers import step
from two_houses import peopled

from doorstep.plugin.registers import issue_layer, remembered
from doorstep.plugin.widgets.bars import Bar
from doorstep.plugin.widgets.columns import ArrayModel
from doorstep.processing_provider.engine.registers.quality.rules import SAMPLE
from doorstep.processing_provider.store import access_log
from doorstep.processing_provider.store import vault as vaults
from doorstep.processing_provider.store.bases import base_at
from doorstep.processing_provider.store.copying import copy
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.issues import Issue
from doorstep.processing_provider.store.overview import Score
from doorstep.processing_provider.store.schema import TABLES

HANGS = 60_000


@pytest.fixture(autouse=True)
def no_memory():
    QgsSettings().remove("doorstep/base")
    QgsSettings().remove("doorstep/vaults")


def opened(dock, path, qtbot):
    dock.base_pages.visit(dock.base_pages.overview)
    page = dock.base_pages.overview
    with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
        page.files.base.setFilePath(path)
    return page


def rows(table):
    model = table.model()
    return [tuple(model.index(i, j).data() for j in range(model.columnCount())) for i in range(model.rowCount())]


def contents(base, kept=""):
    """All rows of a base and its vault, but those about batches."""
    with GeoPackageBase(base) as opened_:
        found = {n: opened_.query(f'SELECT * FROM "{n}" ORDER BY 1') for n in TABLES if not n.startswith("change_")}
        if kept:
            opened_.attach_vault(kept)
            there = {name for (name,) in opened_.query("SELECT name FROM vault.sqlite_master WHERE type = 'table'")}
            for name in set(vaults.VERSIONED) & there:
                found[f"vault {name}"] = opened_.query(f'SELECT * FROM vault."{name}" ORDER BY 1')
        return {name: rows_ for name, rows_ in found.items() if rows_ and name != "meta"}


def answer(page, qtbot, button=QMessageBox.StandardButton.Yes):
    """Press the button that takes a batch back, and answer the question; returns what was asked."""
    page.batches.undo.click()
    box = page.batches.box
    text = box.text()
    box.button(button).click()
    return text


def test_what_is_in_it_and_since_when(dock, tmp_path, qtbot):
    page = opened(dock, peopled(tmp_path), qtbot)
    assert rows(page.held) == [
        ("Places: town", "1"), ("Places: block", "2"), ("Buildings", "2"), ("Dwellings", "2"), ("Known addresses", "0"),
        ("Organisations", "1"), ("Persons alive", "7"), ("Persons tagged: 1", "6"),
    ]  # fmt: skip
    assert page.about.text() == (
        "It is being built. CRS: WGS 84 / UTM zone 15N (EPSG:32615). First batch: 2020-01-01, last: 2024-01-04."
    )
    assert page.due.text() == "Registers: 2, overdue: 2."
    assert [row[:2] for row in rows(page.sources)] == [("health", "2024-01-01"), ("police", "2024-06-01")]
    assert [row[2] for row in rows(page.sources)] == ["90", "30"] and all(
        int(row[3].replace(",", "")) > 0 for row in rows(page.sources)
    )


def test_small_counts_are_not_shown_where_the_base_is_in_use(dock, tmp_path, qtbot):
    path = peopled(tmp_path, "application")
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-02-01")
        base.insert("tag", ("pid", "family", "tag"), [("p1", "X", "heat")])
        base.commit()
    page = opened(dock, path, qtbot)
    found = dict(rows(page.held))
    assert (found["Persons alive"], found["Persons tagged: X"], found["Organisations"]) == (
        "7",
        "<3",
        "1",
    )
    assert "in use: small counts" in page.about.text()


def test_a_register_is_late_current_or_not_known():
    from doorstep.plugin.registers.base_page import days_over
    from doorstep.processing_provider.store.state import Source

    def of(cycle, days):
        return days_over(Source("a", "", "", "", "", cycle, days, None, None, None))

    assert [of(30, 31), of(30, 30), of(None, 5), of(30, None), of(0, 1200)] == [
        "1", "–", "?", "?", "1,200"
    ]  # fmt: skip


def test_nothing_was_checked_yet(dock, tmp_path, qtbot):
    page = opened(dock, peopled(tmp_path), qtbot)
    assert "Nothing was checked yet" in page.quality.about.text()
    assert (
        not page.quality.bars.isVisible() and not page.quality.table.isVisible() and not page.quality.on_map.isVisible()
    )


def test_scores_are_bars_the_worst_first(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    check(path)
    page = opened(dock, path, qtbot)
    bars = page.quality.bars.model().bars
    assert [(bar.title, bar.count, bar.percent) for bar in bars] == [
        ("Registers are imported in their cycle", "1 of 2 fail", "50.0 %"),
        ("Whoever is registered here lives somewhere", "2 of 8 fail", "75.0 %"),
        ("No floor is above the roof", "1 of 400 fail", "99.7 %"),
        ("Everybody lives in one place", "0 of 5 fail", "100.0 %"),
        ("A rule without rows", "no rows", "–"),
    ]
    assert bars[2].spoken == "No floor is above the roof, Error, 1 of 400 fail, 99.7 % pass, 2024-06-01"
    assert page.quality.about.text() == "Checked last: 2024-06-01. Rules: 5, with rows that fail: 3."


@pytest.mark.parametrize(
    ("share", "text"),
    [(1.0, "100.0 %"), (0.99999, "99.9 %"), (0.0, "0.0 %"), (0.001, "0.1 %"), (0.29, "29.0 %"), (None, "–")],
)
def test_what_fails_is_never_rounded_away(share, text):
    assert Bar("", "", share, "", "").percent == text


def test_a_bar_shows_what_fails_also_where_that_is_one_in_a_million(dock, tmp_path, qtbot):
    from doorstep.plugin.widgets.bars import Bars

    bars = Bars("bars")
    qtbot.addWidget(bars)
    bars.resize(300, 100)
    bars.show_bars([Bar("a", "", 1 - 1e-6, "error", ""), Bar("b", "", 1.0, "error", "")])
    bars.show()
    image = bars.grab().toImage()
    height = bars.sizeHintForRow(0)
    reds = [
        sum(
            image.pixelColor(x, y).name() == "#b3261e"
            for x in range(300)
            for y in range(row * height, (row + 1) * height)
        )
        for row in (0, 1)
    ]
    assert reds[0] > 0 and reds[1] == 0


def chosen(page, qtbot, row):
    with qtbot.waitSignal(page.quality.listing.answered, timeout=HANGS):
        page.quality.bars.choose(row)
    return page.quality


def test_issues_of_a_rule_and_the_map(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    check(path)
    page = opened(dock, path, qtbot)
    quality = chosen(page, qtbot, 1)
    assert quality.count.text() == "Issues: 2. lives_in: no row"
    assert rows(quality.table) == [
        ("Persons", "a", "person.4"),
        ("Persons", "b", "person.8"),
    ]
    for _ in range(2):  # the layer takes the place of the one before
        with qtbot.waitSignal(quality.mapping.answered, timeout=HANGS):
            quality.on_map.click()
    (layer,) = QgsProject.instance().mapLayers().values()
    (point,) = layer.getFeatures()
    assert layer.name() == "Issues: Whoever is registered here lives somewhere" and layer.crs().authid() == "EPSG:32615"
    assert point.attributes()[:5] == ["home_known", "person", "lives_in: no row", "warning", "a"]
    assert 500_000 < point.geometry().asPoint().x() < 500_010
    assert page.said.text() == "Issues on the map: 1. Without a place: 1."


def test_issues_without_any_place_make_no_layer(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    check(path)
    page = opened(dock, path, qtbot)
    quality = chosen(page, qtbot, 0)
    assert rows(quality.table)[0] == ("Registers", "source.2")
    with qtbot.waitSignal(quality.mapping.answered, timeout=HANGS):
        quality.on_map.click()
    assert not QgsProject.instance().mapLayers() and "None of the rows" in page.said.text()


def test_a_rule_without_issues(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    check(path)
    page = opened(dock, path, qtbot)
    quality = chosen(page, qtbot, 3)
    assert (
        quality.count.text() == "The rule has no issues."
        and not quality.on_map.isEnabled()
        and not quality.table.isVisible()
    )


def test_what_is_chosen_in_the_list_is_flashed(dock, tmp_path, qtbot, monkeypatch):
    path = peopled(tmp_path)
    check(path)
    flashed = []
    monkeypatch.setattr(
        issue_layer, "flash", lambda _, layer, ids: flashed.append([layer.getFeature(i)["building"] for i in ids])
    )
    page = opened(dock, path, qtbot)
    quality = chosen(page, qtbot, 1)
    quality.table.selectRow(0)
    with qtbot.waitSignal(quality.mapping.answered, timeout=HANGS):
        quality.on_map.click()
    assert flashed == [["a"], ["a"]]  # all of them, then the one


def test_the_map_goes_to_the_issues(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    check(path)
    dock.open_base(path)
    page = opened(dock, path, qtbot)
    quality = chosen(page, qtbot, 1)
    canvas = dock.iface.mapCanvas()
    canvas.resize(QSize(400, 400))
    with qtbot.waitSignal(quality.mapping.answered, timeout=HANGS):
        quality.on_map.click()
    assert canvas.extent().contains(QgsPointXY(500_005, 3_000_005))
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0].name().startswith("Issues")


def test_the_last_batch_is_taken_back_to_identical_rows(dock, tmp_path, qtbot):
    path = peopled(tmp_path, classified=False)
    before = contents(path)
    check(path)
    page = opened(dock, path, qtbot)
    assert [row[0] for row in rows(page.batches.table)] == ["6", "5", "4", "3", "2", "1"]
    assert page.batches.undo.text() == "Undo Batch 6…" and not page.batches.line.isVisible()
    asked = answer(page, qtbot, QMessageBox.StandardButton.Cancel)
    assert "Undo batch 6 of 2024-06-01" in asked and "added and that go: 16" in asked and "hold again: 0" in asked
    assert not page.batches.undoing.is_busy and len(contents(path)["issue"]) == 4
    for number in (6, 5):
        with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
            assert f"batch {number} of" in answer(page, qtbot)
        assert f"Batch {number} (" in page.said.text()
    assert contents(path) == before
    assert [row[3] for row in rows(page.batches.table)] == [
        "undone, +16 −0",
        "undone, +1 −1",
        "+14 −0",
        "+23 −0",
        "+2 −0",
        "+7 −0",
    ]
    assert page.batches.undo.text() == "Undo Batch 4…" and page.batches.undo.isEnabled()


def test_a_batch_of_the_vault_needs_the_vault(dock, tmp_path, qtbot):
    path, kept = doubtful(tmp_path)
    page = opened(dock, path, qtbot)
    assert page.batches.line.isVisible() and page.batches.needs_vault.isVisible()
    page.batches.undo.click()
    assert page.batches.box is None and "Choose the vault of this base" in page.said.text()
    other = str(tmp_path / "other.vault")
    vaults.create(other)
    page.batches.vault.setFilePath(other)
    before = contents(path, kept)
    with qtbot.waitSignal(page.batches.undoing.failed, timeout=HANGS):
        assert "The vault is put back as well." in answer(page, qtbot)
    assert contents(path, kept) == before and page.batches.undo.isEnabled() and page.said.text()
    page.batches.vault.setFilePath(kept)
    with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
        answer(page, qtbot)
    assert not contents(path, kept) and page.batches.undo.text() == "Nothing to Undo"
    assert not page.batches.line.isVisible()


def test_nothing_is_taken_back_while_a_layer_is_edited(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    before = contents(path)
    layer = QgsVectorLayer(f"{path}|layername=person", "Pérsons", "ogr")
    QgsProject.instance().addMapLayer(layer)
    page = opened(dock, path, qtbot)
    layer.startEditing()
    page.batches.undo.click()
    assert page.batches.box is None and "Layer 'Pérsons' of the base is being edited" in page.said.text()
    layer.rollBack()
    page.batches.undo.click()
    layer.startEditing()  # between the question and its answer
    page.batches.box.button(QMessageBox.StandardButton.Yes).click()
    assert "is being edited" in page.said.text() and not page.batches.undoing.is_busy
    layer.rollBack()
    assert contents(path) == before


def test_a_batch_that_is_not_the_last_any_more_is_left_alone(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    page = opened(dock, path, qtbot)
    with GeoPackageBase(path) as base:
        base.begin("tagpersons", "2024-03-01")
        base.insert("tag", ("pid", "family", "tag"), [("p1", "X", "heat")])
        base.commit()
    before = contents(path)
    with qtbot.waitSignal(page.batches.undoing.failed, timeout=HANGS):
        answer(page, qtbot)
    assert "batch 5 is not the last one" in page.said.text() and contents(path) == before


def test_layers_of_the_base_show_what_is_left(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    dock.open_base(path)
    page = opened(dock, path, qtbot)
    (tags,) = [
        layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty("doorstep/key") == "tag"
    ]
    assert len(list(tags.getFeatures())) == 6
    with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
        answer(page, qtbot)
    assert list(tags.getFeatures()) == []


def test_the_base_opens_as_layers_with_relations(dock, tmp_path, qtbot):
    page = opened(dock, peopled(tmp_path), qtbot)
    page.layers.click()
    project = QgsProject.instance()
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == ["people"]
    pairs = {
        (
            relation.referencingLayer().customProperty("doorstep/key"),
            relation.referencedLayer().customProperty("doorstep/key"),
        )
        for relation in project.relationManager().relations().values()
    }
    wanted = {
        ("dwelling", "building"),
        ("lives_in", "dwelling"),
        ("lives_in", "person"),
        ("place 2", "place 1"),
        ("building", "place 2"),
    }
    assert wanted <= pairs
    assert "'people' is open" in page.said.text()


def test_what_to_do_where_there_is_nothing(dock, tmp_path, qtbot):
    dock.empty.overview.click()
    page = dock.base_pages.overview
    assert dock.current is page and "Choose a population base" in page.empty.text()
    assert not any(box.isVisible() for box in page.boxes)
    empty, _ = made(tmp_path)
    opened(dock, empty, qtbot)
    assert page.batches.undo.text() == "Nothing to Undo" and not page.batches.undo.isEnabled()
    assert "No register was imported yet" in page.due.text()
    with qtbot.waitSignal(page.asking.failed, timeout=HANGS):
        page.files.base.setFilePath(str(tmp_path / "none.gpkg"))
    assert "does not exist" in page.empty.text() and not any(box.isVisible() for box in page.boxes)
    page.back.click()
    assert dock.current is dock.empty


def log(path, *purposes):
    with GeoPackageBase(path) as base:
        for n, purpose in enumerate(purposes):
            base.begin("findgroup", "2024-06-01")
            access_log.log(base, "anna", purpose, "MATCH", 1200 * n, f"2024-06-01T08:0{n}:30Z")
            base.commit()


def test_who_used_the_base_and_whether_the_log_is_whole(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    page = opened(dock, path, qtbot)
    assert [check.text for check in page.log.checks] == ["Nobody has taken data out of this base yet."]
    assert not page.uses.isVisible()
    log(path, "meals for the old", "roll of a meeting")
    with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
        page.again.click()
    assert rows(page.uses) == [
        ("2024-06-01", "anna", "roll of a meeting", "1,200", "08:01"), ("2024-06-01", "anna", "meals for the old", "0", "08:00")
    ]  # fmt: skip
    assert [check.level for check in page.log.checks] == ["ok"] and "Uses: 2." in page.log.checks[0].text
    with GeoPackageBase(path) as base:
        base.database.execute("UPDATE access_log SET purpose = 'something else' WHERE fid = 1")
    with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
        page.again.click()
    assert page.log.checks[0].level == "error" and "Line 1 of the access log" in page.log.checks[0].text


def test_a_use_stays_in_the_log_when_its_batch_is_taken_back(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    with GeoPackageBase(path) as base:
        base.begin("findgroup", "2024-06-01")
        base.insert("tag", ("pid", "family", "tag"), [("p1", "X", "heat")])
        access_log.log(base, "anna", "meals", "MATCH", 1)
        base.commit()
    page = opened(dock, path, qtbot)
    with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
        answer(page, qtbot)
    assert rows(page.uses)[0][1:4] == ("anna", "meals", "1") and page.log.checks[0].level == "ok"


def test_what_became_of_an_issue_is_listed_where_it_is_not_open(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    check(path)
    with GeoPackageBase(path) as base:
        base.database.execute("UPDATE issue SET state = 'accepted' WHERE rule = 'floor_roof'")
    page = opened(dock, path, qtbot)
    assert rows(chosen(page, qtbot, 2).table) == [("Dwellings", "a", "dwelling.1", "accepted")]


def test_tables_are_as_high_as_their_rows(dock, tmp_path, qtbot):
    """No row is cut, and none has to be scrolled to as long as there are few."""
    page = opened(dock, peopled(tmp_path), qtbot)
    for width in (300, 500):
        dock.resize(width, 900)
        qtbot.wait(20)
        for table in (page.held, page.sources, page.batches.table):
            last = table.model().index(table.model().rowCount() - 1, 0)
            assert table.viewport().rect().contains(table.visualRect(last).bottomLeft()), table.accessibleName()
            assert not table.verticalScrollBar().isVisible()


def test_a_rule_about_a_share_lists_no_rows(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    check(path)
    with GeoPackageBase(path) as base:
        base.database.execute("DELETE FROM issue WHERE rule = 'late_source'")
    quality = chosen(opened(dock, path, qtbot), qtbot, 0)
    assert quality.count.text() == "The rule is about a share: its rows are counted, not listed."


def test_issues_leave_the_map_with_their_batch(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    check(path)
    page = opened(dock, path, qtbot)
    quality = chosen(page, qtbot, 1)
    with qtbot.waitSignal(quality.mapping.answered, timeout=HANGS):
        quality.on_map.click()
    assert len(QgsProject.instance().mapLayers()) == 1
    with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
        answer(page, qtbot)
    assert not QgsProject.instance().mapLayers() and "Nothing was checked yet" in page.quality.about.text()


def test_another_base_has_another_vault(dock, tmp_path, qtbot):
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one, two = doubtful(tmp_path / "one"), doubtful(tmp_path / "two")
    page = opened(dock, one[0], qtbot)
    page.batches.vault.setFilePath(one[1])
    opened(dock, two[0], qtbot)
    assert page.batches.line.isVisible() and page.batches.vault.filePath() == ""
    with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
        page.files.base.setFilePath(one[0])
    page.batches.vault.setFilePath(one[1])
    with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
        answer(page, qtbot)
    assert remembered.vault(one[0]) == one[1] and remembered.vault(two[0]) == ""


def test_an_answer_that_comes_too_late_shows_nothing(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    check(path)
    page = opened(dock, path, qtbot)
    quality = page.quality
    with qtbot.waitSignal(quality.listing.answered, timeout=HANGS):
        quality.bars.choose(1)
        quality.show_scores("", ())
    assert not quality.table.isVisible() and quality.count.text() == ""
    with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
        page.again.click()
        page.files.base.setFilePath("")
    assert not any(box.isVisible() for box in page.boxes) and "Choose a population base" in page.empty.text()


class Dialog(QObject):
    """The dialog of an algorithm, as far as the page knows it."""

    algorithmFinished = pyqtSignal(bool, dict)

    def show(self):
        pass


def test_the_base_is_checked_from_the_page(dock, tmp_path, qtbot, monkeypatch):
    path, asked, dialog = peopled(tmp_path), [], Dialog()
    monkeypatch.setattr("qgis.processing.createAlgorithmDialog", lambda *given: asked.append(given) or dialog)
    page = opened(dock, path, qtbot)
    assert page.quality.check.isVisible()
    page.quality.check.click()
    assert asked == [("doorstep:checkpopulationbase", {"BASE": path})]
    dialog.algorithmFinished.emit(False, {})
    assert "Nothing was checked yet" in page.quality.about.text()
    step("checkpopulationbase", BASE=path, ISSUES="memory:", DATE="2024-06-30")
    with qtbot.waitSignal(page.asking.answered, timeout=HANGS):
        dialog.algorithmFinished.emit(True, {})
    assert "Checked last: 2024-06-30" in page.quality.about.text()
    found = {score.rule: (score.checked, score.failed) for score in page.quality.scores}
    assert found["source_cycle"] == (2, 1) and found["person_home"] == (7, 3), "p4, p7 and p8 live nowhere"
    shares = [2.0 if score.share is None else score.share for score in page.quality.scores]
    assert shares == sorted(shares) and shares[0] < 1
    at = next(i for i, score in enumerate(page.quality.scores) if score.rule == "source_cycle")
    quality = chosen(page, qtbot, at)
    assert [row[0] for row in rows(quality.table)] == ["Registers"]
    assert quality.count.text().startswith("Issues: 1. The source is older than its cycle; import a newer one.")


def test_sentences_on_issues_are_translated_as_far_as_they_are_ours(monkeypatch):
    monkeypatch.setattr(issue_layer, "said", lambda note: f"〈{note.code}〉")
    english = "The source is older than its cycle; import a newer one."

    def of(rule, what):
        return issue_layer.issue_text(Issue(rule, "source", "u", what, "open"))

    assert of("source_cycle", f"{english} (91 days)") == "〈source_cycle〉 (91 days)"
    assert of("source_cycle", "Said by hand.") == "Said by hand."
    assert of("our_own", english) == english


def test_what_rules_ask_for_is_translated_as_far_as_they_are_ours(monkeypatch):
    monkeypatch.setattr(issue_layer, "said", lambda note: f"〈{note.code}〉")

    def of(rule, title):
        return issue_layer.rule_title(Score(rule, title, "error", "2024-06-30", 7, 3))

    assert of("person_home", "A living person has a home") == "〈person_home〉"
    assert of("person_home", "Said by hand") == "Said by hand"
    assert of("our_own", "A living person has a home") == "A living person has a home"
    assert of(SAMPLE, SAMPLE) == "What was verified in the field is right"


def test_what_all_issues_say_stands_once_above_the_list(dock, tmp_path, qtbot):
    path = peopled(tmp_path)
    check(path)
    english = "The person lives in another place at the same time; end what is wrong."
    found = [
        ("one_home", "person", f"person.{n}", f"{english}{more}", "open")
        for n, more in ((1, " (2 homes)"), (2, " (3 homes)"))
    ]
    with GeoPackageBase(path) as base:
        base.begin("checkpopulationbase", "2024-06-02")
        base.insert("issue", ("rule", "table_name", "row_uid", "what", "state"), found)
        base.commit()
    page = opened(dock, path, qtbot)
    quality = chosen(page, qtbot, 3)
    assert quality.count.text() == f"Issues: 2. {english}"
    assert rows(quality.table) == [("Persons", "a", "2 homes", "person.1"), ("Persons", "a", "3 homes", "person.2")]
    with GeoPackageBase(path) as base:
        base.database.execute("UPDATE issue SET what = 'By hand.' WHERE row_uid = 'person.2' AND rule = 'one_home'")
    with qtbot.waitSignals([page.asking.answered, quality.listing.answered], timeout=HANGS):
        page.again.click()  # the rule stays chosen
    assert quality.count.text() == "Issues: 2."
    assert [row[2] for row in rows(quality.table)] == [f"{english} (2 homes)", "By hand."]


def test_the_plugin_goes_only_when_the_batch_is_taken_back(dock, tmp_path, qtbot):
    path = peopled(tmp_path, classified=False)
    before = contents(path)
    check(path)
    page = opened(dock, path, qtbot)
    answer(page, qtbot)
    dock.base_pages.stop()
    with GeoPackageBase(path) as base:
        assert base.query("SELECT undone FROM change_batch WHERE batch_id = 6") == [(1,)]
        assert not base.query("SELECT 1 FROM issue")
    assert contents(path).keys() - before.keys() == set()


def test_texts_of_other_people_are_plain(dock, tmp_path, qtbot):
    evil = "<b>x</b><img src='http://192.0.2.1/a.png'> & {0}"
    path = peopled(tmp_path)
    check(path)
    with GeoPackageBase(path) as base:
        base.begin("importregister", "2024-06-02")
        base.insert("source", ("source",), [(evil,)])
        base.insert("tag", ("pid", "family", "tag"), [("p1", evil, "heat")])
        access_log.log(base, evil, evil, "MATCH", 1)
        base.commit()
        base.database.execute("UPDATE rule SET title = ? WHERE rule = 'home_known'", (evil,))
        base.database.execute("UPDATE issue SET what = ?", (evil,))
        base.database.execute("UPDATE change_batch SET step = ?", (evil,))
    page = opened(dock, path, qtbot)
    quality = chosen(page, qtbot, 1)
    assert evil in quality.count.text() and evil in answer(page, qtbot, QMessageBox.StandardButton.Cancel)
    assert page.batches.box is not None
    for label in page.findChildren(QLabel):
        assert "<b>x" not in label.text() or label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for view in page.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(model.rowCount() if model is not None else 0):
            for column in range(len(model.columns) if isinstance(model, ArrayModel) else 1):
                tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                assert "<b>x" not in (tip or "")
    with qtbot.waitSignal(quality.mapping.answered, timeout=HANGS):
        quality.on_map.click()
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.name() == f"Issues: {evil}"


def test_a_base_on_a_server_is_shown_as_that_in_a_file(dock, qtbot, office_server, tmp_path):
    path, address = asked_town(tmp_path)[0], office_server.address()
    with base_at(path) as base:
        copy(base, address)
    seen = []
    for name in (path, address):
        page = opened(dock, name, qtbot)
        seen.append((rows(page.held), page.about.text(), rows(page.sources), rows(page.uses)))
        assert remembered.base(QgsProject()) == name
    assert seen[0] == seen[1] and len(seen[0][0]) > 5
    dock.open_base(address)
    assert {layer.providerType() for layer in dock.project.mapLayers().values()} == {"postgres"}
    dock.project.clear()


def test_a_field_worker_opens_the_layers_of_their_places(dock, qtbot, office_server, tmp_path):
    path, address = asked_town(tmp_path)[0], office_server.address()
    schema = address.rpartition("=")[2]
    with base_at(path) as base:
        copy(base, address)
    office_server.run(f"CREATE ROLE {schema}_finn LOGIN")
    office_server.run(f"GRANT office_{schema}_field TO {schema}_finn")
    (level, code), *_ = office_server.run(
        f"SELECT level, code FROM {schema}.place WHERE valid_to IS NULL ORDER BY 1, 2"
    )
    office_server.run(f"INSERT INTO {schema}.worker_place VALUES ('{schema}_finn', %s, %s)", (level, code))
    page, opened_ = opened(dock, path, qtbot), []
    assert page.held.isVisibleTo(page) and all(box.isVisibleTo(page) for box in page.boxes)
    page.wants_layers.connect(opened_.append)
    page.files.base.setFilePath(office_server.address(schema, f"{schema}_finn"))
    qtbot.waitUntil(lambda: "Your role reads layers" in page.empty.text(), timeout=HANGS)
    assert [box.isVisibleTo(page) for box in page.boxes] == [True, False, False, False, False]
    assert page.layers.isVisibleTo(page) and not page.held.isVisibleTo(page) and not page.about.isVisibleTo(page)
    page.layers.click()
    layers = dock.project.mapLayers().values()
    assert opened_ == [office_server.address(schema, f"{schema}_finn")]
    assert {layer.providerType() for layer in layers} == {"postgres"} and all(layer.isValid() for layer in layers)
    page = opened(dock, path, qtbot)
    assert page.held.isVisibleTo(page) and page.about.text() and page.empty.text() == ""
    dock.project.clear()


def test_an_address_is_looked_at_once_it_is_typed(dock, qtbot, office_server, tmp_path):
    page, asked = dock.base_pages.overview, []
    dock.base_pages.visit(page)
    page.files.chosen.connect(lambda: asked.append(page.files.paths()[0]))
    with qtbot.waitSignal(page.files.chosen, timeout=HANGS):
        for letters in ("postgresql://x", "postgresql://x/office", "postgresql://ann:secret@x/office?schema=town"):
            page.files.base.setFilePath(letters)
    assert asked == ["postgresql://ann:secret@x/office?schema=town"]
    qtbot.waitUntil(lambda: "has a password in it" in page.empty.text(), timeout=HANGS)
    assert remembered.base(QgsProject()) == ""
