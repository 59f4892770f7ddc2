"""The page on which a person decides what the machine could not."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QWidget

from ...processing_provider.engine.core.errors import DoorstepError
from ...processing_provider.i18n import said, tr
from ...processing_provider.store import review
from ..widgets.levels import WARNING, level_icon
from ..widgets.manners import StillWheel
from ..widgets.page import Page
from ..widgets.texts import wrapped
from .addresses import AddressDesk
from .desk import Desk
from .files import Files
from .pairs import PairDesk

LINK = "doorstep:linkpersons"


class ReviewPage(Page):
    """Doubtful pairs of a base and its vault. What it reads from the vault goes when the page does."""

    left = pyqtSignal()

    def __init__(self, iface: QgisInterface | None, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._add_head()
        self.files = Files(with_vault=True)
        self.files.chosen.connect(self.read)
        self.layout_.addWidget(self.files)
        self.sign = QWidget()
        line = QHBoxLayout(self.sign)
        line.setContentsMargins(0, 0, 0, 0)
        icon = QLabel()
        icon.setPixmap(level_icon(WARNING))
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(wrapped(tr("The vault is open: this page shows who people are.")), 1)
        self.layout_.addWidget(self.sign)
        self.empty = wrapped()
        self.layout_.addWidget(self.empty)
        self.tabs = QTabWidget()
        self._still = StillWheel(self.tabs.tabBar())
        self.pairs, self.addresses = PairDesk(), AddressDesk(iface, project)
        self.desks: tuple[Desk, ...] = (self.pairs, self.addresses)
        for desk in self.desks:
            desk.failed.connect(self.say)
            desk.changed.connect(self._decided)
        self.tabs.addTab(self.pairs, tr("Persons"))
        self.tabs.addTab(self.addresses, tr("Addresses"))
        self.tabs.currentChanged.connect(self._turned)
        self.layout_.addWidget(self.tabs)
        self.link = QPushButton(tr("Link Again…"))
        self.link.setToolTip(tr("Open 'Link persons' with this base and vault: it takes what was decided."))
        self.link.clicked.connect(self.link_again)
        self.layout_.addWidget(self.link)
        self.layout_.addStretch(1)
        self.dialog: Any = None
        self._is_open, self._looked_up = False, False
        self._show_state("")

    def _add_head(self) -> None:
        line = QHBoxLayout()
        self.back = QPushButton(tr("Back"))
        self.back.clicked.connect(self.left)
        self.again = QPushButton(tr("Read Again"))
        self.again.setToolTip(tr("Read what is doubtful and what was decided anew, by whoever did."))
        self.again.clicked.connect(self.read)
        title = wrapped(tr("Review"))
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        line.addWidget(title, 1)
        line.addWidget(self.again)
        line.addWidget(self.back)
        self.layout_.addLayout(line)

    def first(self) -> QWidget | None:
        table = self.desks[self.tabs.currentIndex()].table
        return table if table.isVisible() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.files.turn(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.files.suggest(self._project)
            self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # put away, and not only behind another window
            self.forget()

    def forget(self) -> None:
        """Let go of everything that was read from the vault."""
        self._is_open = False
        for desk in self.desks:
            desk.forget()
        self._show_state("")

    def read(self) -> None:
        """Show what is doubtful in the files that are chosen, or what to do where there is nothing."""
        self.say("")
        base, vault = self.files.paths()
        if not base:
            self._show_state(
                tr("Choose a population base and its vault: here you decide what could not be linked for sure.")
            )
            return
        if not vault:
            self._show_state(tr("Choose the vault of this base: who somebody is, is only there."))
            return
        try:
            self.pairs.open(base, vault)
            sentence = self._why_none(base, vault)
        except DoorstepError as error:
            self.forget()
            self._show_state(said(error))
            return
        self.files.keep()
        self._is_open = not sentence
        self._show_state(sentence)
        if not sentence:
            self._looked_up = False
            self._turned()

    def _turned(self, _: int = 0) -> None:
        """Look addresses up once somebody wants to see them: it takes longer than all the rest."""
        desk = self.desks[self.tabs.currentIndex()]
        if desk is self.addresses and not self._looked_up and self.tabs.isVisible():
            self._looked_up = True
            self.addresses.open(*self.files.paths())
        self._decided()
        desk.table.setFocus()

    def _why_none(self, base: str, vault: str) -> str:
        with review.opened(base, vault) as opened:
            if not review.is_staged(opened):
                return tr("The vault has no records yet; run 'Import register' for each register, then 'Link persons'.")
            if not self.pairs.cases and not opened.query("SELECT 1 FROM record_link LIMIT 1"):
                return tr("The records are not linked yet; run 'Link persons'.")
        return ""

    def _show_state(self, sentence: str) -> None:
        """Show the desks, or a sentence in their place."""
        is_open = not sentence and self._is_open
        self.empty.setText(sentence)
        self.empty.setVisible(bool(sentence))
        self.sign.setVisible(is_open)
        self.tabs.setVisible(is_open)
        self.link.setVisible(is_open and QgsApplication.processingRegistry().algorithmById(LINK) is not None)

    def _decided(self) -> None:
        self.tabs.setTabText(0, tr("Persons ({})").format(f"{self.pairs.open_count:,}"))
        count = f"{self.addresses.open_count:,}" if self.addresses.is_read else "…"
        self.tabs.setTabText(1, tr("Addresses ({})").format(count))

    # Linking again

    def link_again(self) -> None:
        """Open the algorithm that links, with the files of this page and the settings of its last run."""
        from qgis import processing

        dialog = processing.createAlgorithmDialog(LINK, self.link_parameters())
        if dialog is None:
            return
        self.dialog = dialog
        dialog.algorithmFinished.connect(self._linked)
        dialog.show()

    def link_parameters(self) -> dict[str, Any]:
        """What the algorithm is opened with."""
        base, vault = self.files.paths()
        ours = {"BASE": base, "VAULT": vault}
        try:
            with review.opened(base, vault) as opened:
                last = (
                    "SELECT parameters FROM change_batch WHERE step = ? AND undone = 0 ORDER BY batch_id DESC LIMIT 1"
                )
                rows = opened.query(last, (LINK.partition(":")[2],))
        except DoorstepError as error:
            self.say(said(error))
            return ours
        before = json.loads(rows[0][0]) if rows else {}
        # Files are remembered by their names alone, so that the run would not find them.
        kept = {name: value for name, value in before.items() if name in _SETTINGS}
        return {**kept, **ours}

    def _linked(self, ok: bool, *_: object) -> None:
        if ok and not sip.isdeleted(self) and self.isVisible():
            self.read()


_SETTINGS = ("MANY_PER_PERSON", "LINK", "REVIEW_FROM", "SEED")
"""Of linking: what a later run takes from the one before."""
