"""Doubtful addresses, each beside the buildings that it may mean: which one is it?"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRectangle
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ...processing_provider.algorithms.registers.doubtful import (
    MOST_OFFERED,
    DoubtfulAddress,
    decided,
    doubtful_addresses,
)
from ...processing_provider.algorithms.registers.step import crs_of
from ...processing_provider.engine.core.errors import DoorstepError
from ...processing_provider.engine.core.progress import Progress
from ...processing_provider.i18n import said, tr
from ...processing_provider.store import registers, review
from ...processing_provider.store.bases import base_at
from ..widgets.asking import Asking
from ..widgets.columns import Column
from ..widgets.side_by_side import Line, SideBySide
from ..widgets.texts import wrapped
from .desk import Decisions, Desk

STEP = "reviewaddresses"
"""What the batches of decisions are called in the list of batches."""
NOWHERE = ""
"""Decision that an address is of none of the buildings of the base."""
CLOSEST = 1500
"""The map goes no nearer than this scale: the neighbours belong to the picture."""


class AddressDesk(Desk):
    """Matches the addresses of the vault in a thread, and keeps decisions in the base in another: both may take a while."""

    def __init__(self, iface: QgisInterface | None, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(tr("Doubtful addresses"), ((tr("Most records first"), 1, True),), parent)
        self._iface, self._project = iface, project
        self._add_choices()
        self.add_button("N", tr("None of Them"), "N", partial(self.decide, NOWHERE), (0, 0))
        self.add_button("M", tr("Show on Map"), "M", self.show_on_map, (0, 1))
        self.add_moves(1)
        self.comparison = SideBySide(tr("The address, and known addresses of buildings"))
        self.why = wrapped()
        self.layout_.addWidget(self.why)
        self.layout_.addWidget(self.comparison)
        self.listen(self.comparison, *self.digits)
        self.where: tuple[str, str] = ("", "")
        self.is_read = False
        self._kept: dict[Hashable, Any] = {}
        self._waiting: dict[Hashable, Any] = {}
        self._behind: dict[Hashable, tuple[str, ...]] = {}
        self.reading, self.writing = Asking(self), Asking(self)
        self.reading.answered.connect(self._read)
        self.reading.progressed.connect(
            lambda percent: self.say(tr("Looking up the addresses of the vault: {} %").format(percent))
        )
        self.reading.failed.connect(self.say)
        self.writing.answered.connect(self._written)
        self.writing.failed.connect(self._not_written)

    def _add_choices(self) -> None:
        self.choices = QWidget()
        line = QHBoxLayout(self.choices)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)  # all of them fit beside the label
        line.addWidget(QLabel(tr("Building:")))
        self.digits: list[QPushButton] = []
        for digit in range(1, MOST_OFFERED + 1):
            button = QPushButton(str(digit))
            button.setMinimumWidth(20)
            button.clicked.connect(partial(self._choose, digit - 1))
            self._acts[str(digit)] = partial(self._choose, digit - 1)
            self.digits.append(button)
            line.addWidget(button, 1)
        self.layout_.insertWidget(self.layout_.indexOf(self.table) + 1, self.choices)

    # Reading

    def open(self, base: str, vault: str) -> None:
        """Begin to look up the addresses of a vault."""
        self.where, self.is_read = (base, vault), False
        self.say(tr("Looking up the addresses of the vault…"))

        def question(progress: Progress) -> tuple[list[DoubtfulAddress], dict[str, str | None]]:
            with review.opened(base, vault) as opened:
                return doubtful_addresses(opened, progress), registers.decisions(opened)

        self.reading.ask(question)

    def _read(self, found: tuple[list[DoubtfulAddress], dict[str, str | None]]) -> None:
        cases, kept = found
        self.is_read = True
        self._behind = {case.key: case.keys for case in cases}
        self._kept = _words(decided(cases, kept))
        self.say("" if cases else tr("No address of the vault is doubtful, or the base has no known addresses."))
        self.show_cases(cases, _with(self._kept, self._waiting))
        self.changed.emit()

    def forget(self) -> None:
        self.is_read = False
        self.reading.stop()
        self._finish_writing()
        super().forget()

    # What a desk is asked for

    def columns(self, cases: Sequence[Any]) -> list[Column]:
        return [
            Column(tr("Registers"), np.array([", ".join(case.sources) for case in cases], object)),
            Column(tr("Records"), np.array([case.records for case in cases], float)),
            Column(tr("Buildings"), np.array([len(case.candidates) + case.more for case in cases], float)),
        ]

    def words(self) -> list[str]:
        return [tr("none")]

    def word(self, decision: Any) -> str:
        return str(decision) or tr("none")

    def show_case(self, case: Any) -> None:
        shown = [] if case is None else case.candidates
        for i, button in enumerate(self.digits):
            button.setVisible(i < len(shown))
            button.setAccessibleName(tr("Building {}").format(shown[i].buid) if i < len(shown) else "")
        self.choices.setVisible(bool(shown))
        self.why.setVisible(case is not None)
        if case is None:
            self.comparison.forget()
            return
        more = tr("Further buildings that are not listed: {}.").format(case.more) if case.more else ""
        self.why.setText(" ".join(filter(None, (case.why, more))))
        lines = [
            Line(f"{i} · {c.buid}" + (f" (+{c.others})" if c.others else ""), case.text, c.known)
            for i, c in enumerate(case.candidates, 1)
        ]
        self.comparison.show_lines((", ".join(case.sources), tr("Nearest known address")), lines)

    def _choose(self, at: int, _checked: bool = False) -> None:
        if self.case is not None and at < len(self.case.candidates):
            self.decide(self.case.candidates[at].buid)

    # Keeping: a base of a million people takes seconds for a batch, so that a thread writes what has come meanwhile.

    def keep(self, key: Hashable, decision: Any) -> Decisions:
        self._waiting[key] = decision
        self._write()
        return _with(self._kept, self._waiting)

    def _write(self) -> None:
        if self._waiting and not self.writing.is_busy:
            now, self._writing_now = dict(self._waiting), dict(self._waiting)
            path, said_ = self.where[0], self._of_all(now)
            self.writing.ask(lambda _: write(path, said_))

    def _of_all(self, said_: Mapping[Hashable, Any]) -> dict[str, Any]:
        """The same decision on everything that is behind a door."""
        return {key: decision for door, decision in said_.items() for key in self._behind.get(door, ())}

    def _written(self, kept: dict[str, str | None]) -> None:
        self._kept = _words(decided(self.cases, kept))
        for key, decision in self._writing_now.items():
            if self._waiting.get(key, self) == decision:
                del self._waiting[key]
        self.decided = _with(self._kept, self._waiting)
        self._write_words()
        self._count()
        self._write()

    def _not_written(self, why: str) -> None:
        """Take back on the page what could not be kept."""
        lost, self._waiting = set(self._waiting), {}
        self.history = [(key, before) for key, before in self.history if key not in lost]
        self.decided = dict(self._kept)
        self._write_words()
        self._count()
        self.failed.emit(tr("Decisions on addresses that could not be kept: {}. {}").format(len(lost), why))
        self.changed.emit()

    def _finish_writing(self) -> None:
        """Keep what was decided before the page goes."""
        self.writing.stop()
        left, self._waiting = self._waiting, {}
        if left:
            try:
                write(self.where[0], self._of_all(left))
            except DoorstepError as error:
                self.failed.emit(said(error))

    # The map

    def show_on_map(self) -> None:
        """Take the map to the buildings that an address may mean, and flash them."""
        case = self.case
        if case is None or self._iface is None:
            return
        try:
            shapes, crs = _shapes(self.where[0], [candidate.buid for candidate in case.candidates])
        except DoorstepError as error:
            self.failed.emit(said(error))
            return
        canvas = self._iface.mapCanvas()
        extent = QgsRectangle()
        for shape in shapes:
            extent.combineExtentWith(shape.boundingBox())
        if extent.isNull():
            return
        there = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), self._project)
        canvas.setExtent(there.transformBoundingBox(extent))
        canvas.zoomByFactor(1.3)
        if canvas.scale() < CLOSEST:
            canvas.zoomScale(CLOSEST)
        canvas.refresh()
        canvas.flashGeometries(shapes, crs)


def write(path: str, said_: Mapping[str, Any]) -> dict[str, str | None]:
    """Keep decisions in a base as one batch, and return all that there are.

    Raises
    ------
    DoorstepError
        The base is held by another program, or has rows of a later day.
    """
    with base_at(path) as base:
        base.begin(STEP, date.today().isoformat())
        chosen = {key: buid or None for key, buid in said_.items() if buid is not None}
        registers.withdraw(base, [key for key, buid in said_.items() if buid is None])
        if chosen:
            registers.decide(base, chosen)
        base.commit()
        return registers.decisions(base)


def _words(kept: Mapping[str, str | None]) -> dict[Hashable, Any]:
    return {key: NOWHERE if buid is None else buid for key, buid in kept.items()}


def _with(kept: Mapping[Hashable, Any], waiting: Mapping[Hashable, Any]) -> dict[Hashable, Any]:
    """What was kept, and what is about to be; None takes back."""
    return {key: said_ for key, said_ in {**kept, **waiting}.items() if said_ is not None}


def _shapes(path: str, buids: Sequence[str]) -> tuple[list[QgsGeometry], QgsCoordinateReferenceSystem]:
    with base_at(path) as base:
        marks = ", ".join("?" * len(buids))
        rows = base.current("building", ("geom",), f"buid IN ({marks})", buids)
        found = []
        for (shape,) in rows:
            if shape is not None:
                geometry = QgsGeometry()
                geometry.fromWkb(shape.wkb)
                found.append(geometry)
        return found, crs_of(base)
