"""PyQt6 under the names by which plugins import it, with what QGIS 4 adds: names that have moved to another module."""

import importlib
import sys

from PyQt6 import QtGui, QtWidgets, sip

__all__ = ["sip"]

for _name in ("QAction", "QActionGroup", "QShortcut"):
    setattr(QtWidgets, _name, getattr(QtGui, _name))
for _name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport", "QtSvg", "QtXml"):
    sys.modules[f"{__name__}.{_name}"] = importlib.import_module(f"PyQt6.{_name}")
sys.modules[f"{__name__}.sip"] = sip
