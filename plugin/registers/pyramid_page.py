"""The population pyramid of a base, or of one of its places."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QPushButton, QWidget

from ...processing_provider.engine.core.errors import DoorstepError
from ...processing_provider.engine.core.progress import Progress
from ...processing_provider.i18n import said, tr
from ...processing_provider.store import pyramid
from ...processing_provider.store.bases import base_at
from ..widgets.asking import Asking
from ..widgets.canvas import draw_once
from ..widgets.columns import Column
from ..widgets.line import Line
from ..widgets.manners import narrow
from ..widgets.page import Page
from ..widgets.pyramid import PyramidPlot
from ..widgets.table import Table
from ..widgets.texts import wrapped
from .files import Files

BANDS = (5, 1)
"""Widths that are offered [years]; single years only while the base is built."""


class PyramidPage(Page):
    """A base, a place and a day; a plot and its numbers."""

    left = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._add_head()
        self.files = Files(with_vault=False)
        self.files.chosen.connect(self.read)
        self.layout_.addWidget(self.files)
        self._lines: list[Line] = []
        self.zone, self.bands, self.date = QComboBox(), QComboBox(), QDateEdit(QDate.currentDate())
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setCalendarPopup(True)
        for box in (self.zone, self.bands):
            box.activated.connect(lambda _: self.count())
        self.date.dateChanged.connect(lambda _: self.count())
        for title, widget in ((tr("Place"), self.zone), (tr("Day"), self.date), (tr("Ages"), self.bands)):
            self._add(title, widget)
        self.empty = wrapped()
        self.layout_.addWidget(self.empty)
        self.plot = PyramidPlot()
        self.layout_.addWidget(self.plot)
        self.about = wrapped()
        self.layout_.addWidget(self.about)
        self.table = Table(tr("Persons by age and sex"), at_once=5)
        self.layout_.addWidget(self.table)
        self.layout_.addStretch(1)
        self.protected = False
        self.asking = Asking(self)
        self.asking.answered.connect(self._show)
        self.asking.failed.connect(self._say_why)
        self._say_why("")

    def _add_head(self) -> None:
        line = QHBoxLayout()
        title = wrapped(tr("Population pyramid"))
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        self.back = QPushButton(tr("Back"))
        self.back.clicked.connect(self.left)
        line.addWidget(title, 1)
        line.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self.layout_.addLayout(line)

    def _add(self, title: str, widget: QWidget) -> None:
        narrow(widget)
        widget.setAccessibleName(title)
        label = QLabel(title)
        label.setBuddy(widget)
        line = Line(label, widget, wrapped())
        self._lines.append(line)
        self.layout_.addWidget(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.files.turn(self.width())
        for line in self._lines:
            line.turn(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.files.suggest(self._project)
            self.read()

    def read(self) -> None:
        """Take what there is to choose from the base, and count."""
        self.say("")
        path, _ = self.files.paths()
        if not path:
            self._say_why(tr("Choose a population base: its persons are shown by age and sex."))
            return
        try:
            with base_at(path) as base:
                zones, self.protected = pyramid.zones(base), pyramid.is_protected(base)
        except DoorstepError as error:
            self._say_why(said(error))
            return
        self.files.keep()
        before = self.zone.currentData()
        self.zone.clear()
        self.zone.addItem(tr("Whole base"), None)
        for level, level_name, code, name in zones:
            title = " · ".join(filter(None, (level_name, name or code)))
            self.zone.addItem(title, (level, code))
        self.zone.setCurrentIndex(max(self.zone.findData(before), 0))
        self.bands.clear()
        for years in BANDS[:1] if self.protected else BANDS:
            self.bands.addItem(tr("in years of {}").format(years) if years > 1 else tr("single years"), years)
        self.count()

    def count(self) -> None:
        """Count the persons of what is chosen."""
        path, _ = self.files.paths()
        if not path:
            return
        date, zone, width = self.date.date().toString("yyyy-MM-dd"), self.zone.currentData(), self.bands.currentData()
        place = (int(zone[0]), str(zone[1])) if zone else None

        def question(_: Progress) -> pyramid.Pyramid:
            draw_once()  # matplotlib takes long to be imported, and the GUI may not stand still
            with base_at(path) as base:
                return pyramid.pyramid(base, date, place, width or BANDS[0])

        self.asking.ask(question)

    def _say_why(self, sentence: str) -> None:
        """Show a sentence in the place of plot and table."""
        self.empty.setText(sentence)
        self.empty.setVisible(bool(sentence))
        for widget in (self.plot, self.about, self.table):
            widget.hide()

    def _show(self, counted: pyramid.Pyramid) -> None:
        if not counted.registered.any() and not counted.present.any() and not any(counted.unknown):
            self._say_why(
                tr(
                    "Nobody is registered or lives there on this day; link the registers, and run 'Attach persons' before this."
                )
            )
            return
        self._say_why("")
        least = pyramid.SMALLEST if self.protected else 1
        for widget in (self.plot, self.about, self.table):
            widget.show()
        self.plot.show_counts(counted.labels, counted.registered, counted.present, least)
        self.table.show_columns(self._columns(counted))
        self.about.setText(" ".join(self._notes(counted)))

    def _columns(self, counted: pyramid.Pyramid) -> list[Column]:
        titles = (
            (tr("Men, registered"), tr("Men\nreg."), counted.registered[:, 0]),
            (tr("Men, present"), tr("Men\npres."), counted.present[:, 0]),
            (tr("Women, registered"), tr("Women\nreg."), counted.registered[:, 1]),
            (tr("Women, present"), tr("Women\npres."), counted.present[:, 1]),
        )
        return [
            Column(tr("Age"), np.array(counted.labels, object)),
            *(Column(title, self._values(counts), short=short) for title, short, counts in titles),
        ]

    def _values(self, counts: Any) -> Any:
        if not self.protected:
            return counts.astype(float)
        return np.array([pyramid.shown(int(count), True) for count in counts], object)

    def _notes(self, counted: pyramid.Pyramid) -> list[str]:
        found = [tr("Present: classified as stationary, permanent or mobile.") if counted.by_residency
                 else tr("Present: whoever has a current home here; run 'Classify residency' to count those who are there.")]  # fmt: skip
        found += map(said, counted.notes)
        if any(counted.unknown):
            numbers = [pyramid.shown(count, self.protected) for count in counted.unknown]
            found.append(tr("Without age, or neither man nor woman: {} registered, {} present.").format(*numbers))
        if self.protected:
            found.append(tr("Counts below {} are not shown.").format(pyramid.SMALLEST))
        return found
