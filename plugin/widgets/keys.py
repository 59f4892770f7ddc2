"""Keys that mean something on a page, whichever of its widgets has the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QWidget


class Keys(QObject):
    """Takes keys before the widgets that have them, and before the shortcuts of QGIS: S switches snapping there.

    A QShortcut would not do: of two for one key Qt calls none. Keep what is made: its Python side goes with the last reference.
    """

    def __init__(self, meanings: Mapping[str, Callable[[], None]], widgets: Iterable[QWidget], parent: QObject) -> None:
        """`meanings` by the key as QKeySequence writes it; an action may look whether it has a meaning now."""
        super().__init__(parent)
        self._meanings = {_number(QKeySequence(key)[0]): act for key, act in meanings.items()}
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        act = self._meanings.get(_pressed(event))
        if act is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            act()
        return True


def _pressed(event: QKeyEvent) -> int:
    if hasattr(event, "keyCombination"):
        return _number(event.keyCombination()) & ~_KEYPAD
    return int(event.modifiers()) & ~_KEYPAD | event.key()


def _number(key: Any) -> int:
    """Return a key with its modifiers as a number: on Qt 6 it is a combination."""
    return int(key.toCombined() if hasattr(key, "toCombined") else key)


_KEYPAD = 0x20000000
"""Of the arrows on some keyboards, as of those beside the numbers."""
