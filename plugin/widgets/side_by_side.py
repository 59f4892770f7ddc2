"""Two records side by side, field by field, with what differs marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)
from qgis.PyQt.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ...processing_provider.i18n import tr
from .colours import colours, is_dark
from .difference import Part, differing, folded

NARROW = 400
"""Below this width the name of a field stands above what the two say [px]."""
SIGN = " ≠"
"""After the name of a field in which the two differ, for whoever does not see the colour, or anything."""
UNKNOWN = "–"
_BREAKS = re.compile(r"[\x00-\x1f\u2028\u2029]+")
DIFFERENT, DIFFERENT_IN_DARK = "#b3261e", "#ffb38a"


def one_line(text: str) -> str:
    """Return a text without breaks, which would be paragraphs of their own."""
    return _BREAKS.sub(" ", text).strip()


@dataclass(frozen=True)
class Line:
    """One line: its name, what the two say; `compared` where that should be the same, '' is unknown."""

    title: str
    left: str
    right: str
    compared: bool = True

    def __post_init__(self) -> None:
        for name in ("left", "right"):
            object.__setattr__(self, name, one_line(getattr(self, name)))

    @property
    def differs(self) -> bool:
        both = bool(self.left) and bool(self.right)
        return self.compared and both and folded(self.left) != folded(self.right)


class SideBySide(QTextEdit):
    """A table of texts that can be selected, and is never taken for HTML; it is as high as what is in it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)  # what was shown before is to be gone
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.viewport().setAutoFillBackground(False)
        self.heads: tuple[str, str] = ("", "")
        self.lines: list[Line] = []
        self._is_narrow = False

    def show_lines(self, heads: tuple[str, str], lines: Sequence[Line]) -> None:
        """Show two records by what stands above them, and their lines."""
        self.heads, self.lines = (one_line(heads[0]), one_line(heads[1])), list(lines)
        self._write()

    def forget(self) -> None:
        """Show nothing, and keep nothing."""
        self.show_lines(("", ""), [])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow != (self.width() < NARROW) and self.lines:
            self._write()
        else:
            self._take_height()

    def _take_height(self) -> None:
        self.setFixedHeight(int(self.document().size().height()) + 2 if self.lines else 0)

    def _write(self) -> None:
        self.clear()
        self._is_narrow = self.width() < NARROW
        if self.lines:
            plain, bold = self._formats()
            cursor = self.textCursor()
            table = self._table(cursor)
            for at, head in enumerate(self.heads):
                _put(table, 0, at + (not self._is_narrow), [(head, False)], bold, bold)
            for i, line in enumerate(self.lines):
                self._write_line(table, i, line, plain, bold)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self._take_height()

    def _table(self, cursor: QTextCursor) -> QTextTable:
        look = QTextTableFormat()
        look.setBorder(0)
        look.setCellPadding(1)
        look.setCellSpacing(1)
        look.setHeaderRowCount(1)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = (50, 50) if self._is_narrow else (26, 37, 37)
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
        rows = 1 + len(self.lines) * (2 if self._is_narrow else 1)
        return cursor.insertTable(rows, len(shares), look)

    def _write_line(self, table: QTextTable, i: int, line: Line, plain: QTextCharFormat, bold: QTextCharFormat) -> None:
        marked = self._marked(plain)
        faint = QTextCharFormat(plain)
        faint.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))
        left, right = (
            differing(line.left, line.right) if line.differs else ([(line.left, False)], [(line.right, False)])
        )
        title = line.title + (SIGN if line.differs else "")
        row = 1 + i * (2 if self._is_narrow else 1)
        if self._is_narrow:
            table.mergeCells(row, 0, 1, 2)
        small = QTextCharFormat(bold if line.differs else plain)
        small.setFontPointSize(0.88 * max(self.font().pointSizeF(), 8))
        _put(table, row, 0, [(title, False)], small, small)
        at = (row + 1, 0) if self._is_narrow else (row, 1)
        for column, parts in enumerate((left, right)):
            said = [part for part in parts if part[0]]
            _put(table, at[0], at[1] + column, said or [(UNKNOWN, False)], plain if said else faint, marked)

    def _formats(self) -> tuple[QTextCharFormat, QTextCharFormat]:
        plain, bold = QTextCharFormat(), QTextCharFormat()
        text = colours(self)[1]
        for look in (plain, bold):
            look.setForeground(text)
        bold.setFontWeight(QFont.Weight.Bold)
        return plain, bold

    def _marked(self, plain: QTextCharFormat) -> QTextCharFormat:
        look = QTextCharFormat(plain)
        back = colours(self)[0]
        look.setForeground(QColor(DIFFERENT_IN_DARK if is_dark(back) else DIFFERENT))
        look.setFontWeight(QFont.Weight.Bold)
        look.setFontUnderline(True)
        return look

    def spoken(self) -> str:
        """Return what differs, for whoever hears the page."""
        names = [line.title for line in self.lines if line.differs]
        return tr("Different: {}").format(", ".join(names)) if names else tr("Nothing differs")


def _put(
    table: QTextTable, row: int, column: int, parts: Sequence[Part], plain: QTextCharFormat, marked: QTextCharFormat
) -> None:
    cursor = table.cellAt(row, column).firstCursorPosition()
    for text, differs in parts:
        cursor.insertText(text, marked if differs else plain)
