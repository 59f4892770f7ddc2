"""The page on a population base: what is in it, since when, how good it is, what changed it last and who used it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from qgis.core import QgsProject
from qgis.gui import QgisInterface, QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...processing_provider.engine.core.progress import Progress
from ...processing_provider.i18n import said, tr
from ...processing_provider.store.bases import base_at
from ...processing_provider.store.overview import Access, Held, Overview, overview
from ...processing_provider.store.pyramid import shown
from ...processing_provider.store.state import Source
from ..widgets.asking import Asking
from ..widgets.check_list import Check, CheckList
from ..widgets.columns import Column
from ..widgets.levels import ERROR, INFO, OK
from ..widgets.low_table import LowTable
from ..widgets.page import Page
from ..widgets.texts import wrapped
from . import issue_layer
from .batches import Batches
from .files import Files
from .quality import Quality

MOST_FAULTS = 5
"""Of the access log that are said; more of them say nothing else."""
MOST_ROWS = 24
"""Rows of a table that are seen at once; the others are scrolled to."""


class BasePage(Page):
    """One base; everything is read anew when the page is shown."""

    left = pyqtSignal()
    wants_layers = pyqtSignal(str)
    """Path of the base that is to be opened as layers."""

    def __init__(self, iface: QgisInterface | None, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._add_head()
        self.files = Files(with_vault=False)
        self.files.chosen.connect(self.read)
        self.layout_.addWidget(self.files)
        self.empty = wrapped()
        self.layout_.addWidget(self.empty)
        self.about = wrapped()
        self.held = LowTable(tr("What is in the base"), at_once=2, most=MOST_ROWS)
        self.layers = QPushButton(tr("Open Layers"))
        self.layers.setToolTip(tr("Open the base as a group of layers whose forms show who is linked to what."))
        self.layers.clicked.connect(lambda: self.wants_layers.emit(self.files.paths()[0]))
        self.due = wrapped()
        self.sources = LowTable(tr("Registers"), at_once=4, most=MOST_ROWS)
        self.log = CheckList()
        self.uses = LowTable(tr("The last uses, the newest first"), at_once=5, most=MOST_ROWS)
        self.quality, self.batches = Quality(iface, project), Batches(project)
        self.boxes = [
            self._add_box(tr("In the base"), (self.about, self.held, self.layers)),
            self._add_box(tr("Registers"), (self.due, self.sources)),
            self._add_box(tr("Quality"), (self.quality,)),
            self._add_box(tr("Last batches"), (self.batches,)),
            self._add_box(tr("Access log"), (self.log, self.uses)),
        ]
        self.layout_.addStretch(1)
        for changed in (self.quality.checked, self.batches.undone):
            changed.connect(self._read_changed)
        for part in (self.quality, self.batches):
            part.told.connect(self.say)
        self.asking = Asking(self)
        self.asking.answered.connect(self._show)
        self.asking.failed.connect(self._say_why)
        self._say_why("")

    def _add_head(self) -> None:
        line = QHBoxLayout()
        title = wrapped(tr("Overview"))
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        self.again, self.back = QPushButton(tr("Read Again")), QPushButton(tr("Back"))
        self.again.setToolTip(tr("Read anew what is in the base, whoever changed it."))
        self.again.clicked.connect(self.read)
        self.back.clicked.connect(self.left)
        line.addWidget(title, 1)
        for button in (self.again, self.back):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.layout_.addLayout(line)

    def _add_box(self, title: str, widgets: Sequence[QWidget]) -> QgsCollapsibleGroupBox:
        box, inside = QgsCollapsibleGroupBox(title), QWidget()
        # The box hides its children when it is collapsed; those that come and go must not be among them.
        within = QVBoxLayout(inside)
        within.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            within.addWidget(widget)
        QVBoxLayout(box).addWidget(inside)
        box.setSaveCollapsedState(False)
        self.layout_.addWidget(box)
        return box

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.files.turn(self.width())
        self.batches.line.turn(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.files.suggest(self._project)
            self.read()

    def stop(self) -> None:
        """Let what is being read be, and wait for what is being taken back."""
        for part in (self.asking, self.quality, self.batches):
            part.stop()

    # Reading

    def read(self) -> None:
        """Read the base that is chosen, or say what to do where there is none."""
        self.say("")
        path, _ = self.files.paths()
        if not path:
            self._say_why(tr("Choose a population base: its content, quality and last changes are shown here."))
            return
        if not self.boxes[0].isVisibleTo(self):
            self._say_why(tr("Reading the base…"))

        def question(_: Progress) -> tuple[str, Overview | None]:
            with base_at(path) as base:
                # On a server field workers read rows of their places, and not what was done with the base.
                return path, overview(base, date.today().isoformat()) if base.readable("source") else None

        self.asking.ask(question)

    def _read_changed(self) -> None:
        """Read what was changed from this page; issues on the map are those of before."""
        issue_layer.drop(self._project, self.files.paths()[0])
        self.read()

    def _say_why(self, sentence: str) -> None:
        """Show a sentence in the place of everything else."""
        self.empty.setText(sentence)
        self.empty.setVisible(bool(sentence))
        for box in self.boxes:
            box.hide()

    def _show(self, found: tuple[str, Overview | None]) -> None:
        path, seen = found
        if path != self.files.paths()[0]:
            return  # another one was chosen, or none, while it was read
        self.files.keep()
        for part in (self.about, self.held):
            part.setVisible(seen is not None)
        if seen is None:
            self._say_why(tr("Your role reads layers of this base, and not what was done with it."))
            self.boxes[0].show()
            return
        self._say_why("")
        for box in self.boxes:
            box.show()
        self.about.setText(_about(seen))
        self.held.show_columns(_held(seen))
        late = sum(source.is_late for source in seen.sources)
        self.due.setText(tr("Registers: {}, overdue: {}.").format(len(seen.sources), late) if seen.sources
                         else tr("No register was imported yet: run 'Import register' for each."))  # fmt: skip
        self.sources.setVisible(bool(seen.sources))
        self.sources.show_columns(_sources(seen.sources))
        self.sources.hint([i for i, source in enumerate(seen.sources) if source.is_late])
        self.quality.show_scores(path, seen.scores)
        self.batches.show_batches(path, seen.batches, seen.next_undo)
        self.log.show_checks(_log(seen.access))
        self.uses.setVisible(bool(seen.access.uses))
        self.uses.show_columns(_uses(seen.access))


def _about(seen: Overview) -> str:
    stages = {
        "development": tr("It is being built."),
        "application": tr("It is in use: small counts of persons are not shown."),
    }
    about = [stages.get(seen.stage, seen.stage), tr("CRS: {}.").format(seen.crs)]
    if seen.first:
        about.append(tr("First batch: {}, last: {}.").format(seen.first, seen.last))
    return " ".join(filter(None, about))


def _held(seen: Overview) -> list[Column]:
    titles = np.array([held_title(held) for held in seen.held], object)
    counts = np.array([held.count for held in seen.held], float)
    if seen.is_protected:
        counts = np.array([shown(held.count, held.of_persons) for held in seen.held], object)
    return [Column(tr("What"), titles), Column(tr("How many"), counts, right=True)]


def held_title(held: Held) -> str:
    """Return what is counted, in plain words."""
    titles = {
        "place": tr("Places: {}"), "space": tr("Other spaces"), "building": tr("Buildings"), "dwelling": tr("Dwellings"),
        "quarters": tr("Group quarters"), "address": tr("Known addresses"), "organisation": tr("Organisations"),
        "facility": tr("Facilities"), "person": tr("Persons alive"), "tag": tr("Persons tagged: {}"),
    }  # fmt: skip
    return titles[held.kind].format(held.name)


def _sources(sources: Sequence[Source]) -> list[Column]:
    cycles = np.array([np.nan if source.cycle is None else source.cycle for source in sources], float)
    return [
        Column(tr("Register"), np.array([source.name for source in sources], object)),
        Column(tr("Last import"), np.array([source.last_import[:10] or "?" for source in sources], object), short=tr("Last\nimport")),
        Column(tr("Cycle in days"), cycles, short=tr("Cycle\n[days]")),
        Column(tr("Days overdue"), np.array([days_over(source) for source in sources], object), short=tr("Overdue\n[days]"), right=True),
    ]  # fmt: skip


def days_over(source: Source) -> str:
    """Return by how many days a newer import is overdue; '?' where the cycle or the last import is not known."""
    if source.cycle is None or source.days is None:
        return "?"
    return f"{source.days - source.cycle:,}" if source.is_late else "–"


def _log(access: Access) -> list[Check]:
    """Say whether the access log is whole, and where it is not."""
    if access.faults:
        return [Check(ERROR, said(fault)) for fault in access.faults[:MOST_FAULTS]]
    if not access.lines:
        return [Check(INFO, tr("Nobody has taken data out of this base yet."))]
    return [Check(OK, tr("Uses: {}. Each line of the log stands on the one before it.").format(f"{access.lines:,}"))]


def _uses(access: Access) -> list[Column]:
    uses = access.uses
    return [
        Column(tr("Date"), np.array([use.at[:10] for use in uses], object)),
        Column(tr("Who"), np.array([use.who for use in uses], object)),
        Column(tr("Purpose"), np.array([use.purpose for use in uses], object)),
        Column(tr("Rows"), np.array([use.rows for use in uses], float)),
        Column(
            tr("Time (UTC)"), np.array([use.at[11:16] for use in uses], object), short=tr("Time\n(UTC)"), right=True
        ),
    ]
