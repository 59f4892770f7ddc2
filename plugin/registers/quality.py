"""How good a base is: a bar for each rule that was checked, and the issues of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsFeature, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...processing_provider.algorithms.registers.step import crs_of
from ...processing_provider.engine.core.errors import DoorstepError
from ...processing_provider.engine.core.progress import Progress
from ...processing_provider.i18n import said, tr
from ...processing_provider.store.bases import base_at
from ...processing_provider.store.issues import MOST_LISTED, MOST_ON_MAP, Issues, issues
from ...processing_provider.store.overview import Score
from ..widgets.asking import Asking
from ..widgets.bars import Bar, Bars
from ..widgets.columns import Column
from ..widgets.levels import level_names
from ..widgets.low_table import LowTable
from ..widgets.texts import wrapped
from . import issue_layer

CHECK = "doorstep:checkpopulationbase"
OPEN = "open"
"""State of an issue of which nothing became yet."""


class Quality(QWidget):
    """Scores by rule, issues of a rule, and the way to the map."""

    checked = pyqtSignal()
    """The base was checked anew."""
    told = pyqtSignal(str, bool)
    """A sentence, and whether it is a good one."""

    def __init__(self, iface: QgisInterface | None, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface, self._project = iface, project
        self.path, self.scores, self.found = "", (), Issues(0)  # type: tuple[str, Sequence[Score], Issues]
        self.dialog: Any = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.about = wrapped()
        self.bars = Bars(tr("Rules, the worst first"))
        self.bars.chosen.connect(self._choose)
        self.count = wrapped()
        self.table = LowTable(tr("Issues of the rule that is chosen"), at_once=3, most=8)
        self.on_map, self.check = QPushButton(tr("Show on Map")), QPushButton(tr("Check Base…"))
        self.on_map.setToolTip(
            tr("A layer of points: the buildings of the rows that fail, or of those chosen in the list.")
        )
        self.check.setToolTip(tr("Open 'Check population base' with this base."))
        self.on_map.clicked.connect(self.show_on_map)
        self.check.clicked.connect(self.open_check)
        buttons = QHBoxLayout()
        for button in (self.on_map, self.check):
            buttons.addWidget(button)
        for widget in (self.about, self.bars, self.count, self.table):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.listing, self.mapping = Asking(self), Asking(self)
        self.listing.answered.connect(self._list)
        self.mapping.answered.connect(self._map)
        for asking in (self.listing, self.mapping):
            asking.failed.connect(self._failed)
        self.show_scores("", ())

    def _failed(self, why: str) -> None:
        self.on_map.setEnabled(self.found.count > 0)
        self.told.emit(why, False)

    def stop(self) -> None:
        """Let what is being read be."""
        self.listing.stop()
        self.mapping.stop()

    # Rules

    def show_scores(self, path: str, scores: Sequence[Score]) -> None:
        """Show the scores of a base, the rule chosen that was chosen before."""
        before = self.score.rule if self.score is not None and path == self.path else ""
        self.path, self.scores = path, scores
        self.check.setVisible(QgsApplication.processingRegistry().algorithmById(CHECK) is not None)
        self.about.setText(_about(scores))
        self.bars.setVisible(bool(scores))
        self.bars.show_bars([_bar(score) for score in scores])
        self._forget_issues()
        row = next((i for i, score in enumerate(scores) if score.rule == before), -1)
        if row >= 0:
            self.bars.choose(row)

    @property
    def score(self) -> Score | None:
        """The rule that is chosen."""
        row = self.bars.currentIndex().row()
        return self.scores[row] if 0 <= row < len(self.scores) else None

    def open_check(self) -> None:
        """Open the algorithm that checks, with this base."""
        from qgis import processing

        dialog = processing.createAlgorithmDialog(CHECK, {"BASE": self.path})
        if dialog is None:
            return
        self.dialog = dialog
        dialog.algorithmFinished.connect(self._is_checked)
        dialog.show()

    def _is_checked(self, ok: bool, *_: object) -> None:
        if ok and not sip.isdeleted(self) and self.isVisible():
            self.checked.emit()

    # Issues

    def _forget_issues(self) -> None:
        self.found = Issues(0)
        self.count.setText(tr("Choose a rule: its issues are listed here.") if self.scores else "")
        self.count.setVisible(bool(self.scores))
        self.table.hide()
        self.on_map.setVisible(bool(self.scores))
        self.on_map.setEnabled(False)

    def _choose(self, row: int) -> None:
        self._forget_issues()
        if row < 0:
            return
        path, rule = self.path, self.scores[row].rule
        self.count.setText(tr("Reading the issues…"))

        def question(_: Progress) -> tuple[str, str, Issues]:
            with base_at(path) as base:
                return path, rule, issues(base, rule)

        self.listing.ask(question)

    def _list(self, answer: tuple[str, str, Issues]) -> None:
        path, rule, found = answer
        score = self.score
        if score is None or (path, rule) != (self.path, score.rule):
            return  # another base was chosen meanwhile
        self.found = found
        parts = [issue_layer.parts_of(issue) for issue in found.listed]
        # What all of them say stands once above the list, and not in each row.
        common = parts[0][0] if len({first for first, _ in parts}) == 1 else ""
        what = [more for _, more in parts] if common else [issue_layer.issue_text(issue) for issue in found.listed]
        self.count.setText(" ".join(filter(None, (_counted(found, score.failed > 0), common))))
        self.on_map.setEnabled(found.count > 0)
        self.table.setVisible(found.count > 0)
        columns = (
            (tr("Table"), [issue_layer.table_title(issue.table) for issue in found.listed]),
            (tr("Building"), [issue.buid for issue in found.listed]),
            (tr("What"), what),
            (tr("Row"), [issue.row_uid for issue in found.listed]),
            (tr("State"), ["" if issue.state == OPEN else issue.state for issue in found.listed]),
        )
        shown = [Column(title, np.array(texts, object)) for title, texts in columns if any(texts)]
        self.table.show_columns(shown)

    def show_on_map(self) -> None:
        """Look up where the issues are, and show them."""
        score = self.score
        if score is None:
            return
        path, chosen = self.path, {self.found.listed[row].row_uid for row in self.table.rows()}
        try:
            with base_at(path) as base:
                crs = crs_of(base)  # not in the thread, whose CRS would go with it
        except DoorstepError as error:
            self.told.emit(said(error), False)
            return
        self.on_map.setEnabled(False)

        def question(_: Progress) -> Mapped:
            with base_at(path) as base:
                placed = issues(base, score.rule, MOST_ON_MAP, with_points=True)
            return Mapped(path, score, placed, chosen, crs, issue_layer.features(score, placed))

        self.mapping.ask(question)

    def _map(self, found: Mapped) -> None:
        self.on_map.setEnabled(self.found.count > 0)
        if not found.features:
            self.told.emit(tr("None of the rows that fail has a place on the map."), False)
            return
        layer = issue_layer.issue_layer(found.path, found.score, found.features, found.crs)
        issue_layer.show(layer, self._project, self._iface)
        ids = (
            [feature.id() for feature in layer.getFeatures() if feature["row"] in found.chosen] if found.chosen else []
        )
        if ids and self._iface is not None:
            issue_layer.flash(self._iface, layer, ids)
        self.told.emit(_mapped(found.placed), True)


@dataclass
class Mapped:
    """Issues of a rule with their places: those that are chosen by the uid of their row, and all as features."""

    path: str
    score: Score
    placed: Issues
    chosen: set[str]
    crs: QgsCoordinateReferenceSystem
    features: list[QgsFeature]


def _about(scores: Sequence[Score]) -> str:
    if not scores:
        return tr("Nothing was checked yet: 'Check population base' counts what breaks each rule, and lists it.")
    failing = sum(score.failed > 0 for score in scores)
    day = max(score.date for score in scores)
    return tr("Checked last: {}. Rules: {}, with rows that fail: {}.").format(day or "?", len(scores), failing)


def _bar(score: Score) -> Bar:
    title = issue_layer.rule_title(score)
    level = level_names().get(score.severity, score.severity)
    count = tr("{} of {} fail").format(f"{score.failed:,}", f"{score.checked:,}")
    bar = Bar(title, count if score.share is not None else tr("no rows"), score.share, score.severity, "")
    spoken = ", ".join(filter(None, (title, level, count, tr("{} pass").format(bar.percent), score.date)))
    return Bar(bar.title, bar.count, bar.share, bar.level, spoken)


def _counted(found: Issues, fails: bool) -> str:
    if not found.count:
        return (
            tr("The rule is about a share: its rows are counted, not listed.")
            if fails
            else tr("The rule has no issues.")
        )
    if found.count > len(found.listed):
        return tr("Issues: {}; the first {} are listed.").format(f"{found.count:,}", MOST_LISTED)
    return tr("Issues: {}.").format(f"{found.count:,}")


def _mapped(placed: Issues) -> str:
    parts = [tr("Issues on the map: {}.").format(f"{len(placed.listed) - placed.nowhere:,}")]
    if placed.nowhere:
        parts.append(tr("Without a place: {}.").format(f"{placed.nowhere:,}"))
    if placed.count > len(placed.listed):
        parts.append(tr("Not looked up: {}.").format(f"{placed.count - len(placed.listed):,}"))
    return " ".join(parts)
