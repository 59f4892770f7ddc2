"""Coordinate reference systems that outlive the threads in which they are used.

QGIS 3.22 keeps each system by its name, together with an object of PROJ that belongs to the thread that named it first.
When that thread ends, the others get the system without its object: transforms then leave coordinates as they are, and
the next message of PROJ crashes the program. Pool threads end after half a minute, the main thread does not.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal

from .types import Context, Parameters

if TYPE_CHECKING:
    from .algorithm import DoorstepAlgorithm

WKT = QgsCoordinateReferenceSystem.WktVariant
MAIN_THREAD_ANSWERS = 2.0
"""A step of a model asks from its thread; whoever waits for that thread in the main one cannot answer [s]."""


OTHERS = ("EPSG:4326", "EPSG:3857")
"""Systems that a layer has for a moment."""


class _MainThread(QObject):
    """Names systems in the main thread, whichever thread asks."""

    asked = pyqtSignal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())
        self.asked.connect(self._answer)

    def _answer(self, names: list[tuple[str, str]], done: threading.Event) -> None:
        for authid, wkt in names:
            _name(authid, wkt)
        done.set()


_main: list = []
_kept: set = set()


def in_main_thread() -> bool:
    return QThread.currentThread() == QCoreApplication.instance().thread()


def keep(*systems: QgsCoordinateReferenceSystem | None) -> None:
    """Have systems named by the main thread, before a thread makes layers in them."""
    names = [(crs.authid(), crs.toWkt(WKT.WKT_PREFERRED)) for crs in systems if crs is not None and crs.isValid()]
    if in_main_thread():
        for authid, wkt in names:
            _name(authid, wkt)
    elif not _kept.issuperset(names):
        if not _main:
            _main.append(_MainThread())
        done = threading.Event()
        _main[0].asked.emit(names, done)
        done.wait(MAIN_THREAD_ANSWERS)


def keep_all(algorithm: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    """Keep every system that the parameters of an algorithm bring along, in any kind of layer."""
    for definition in algorithm.parameterDefinitions():
        name, kind, value = definition.name(), definition.type(), parameters.get(definition.name())
        if value in (None, ""):
            continue
        if isinstance(value, QgsProcessingFeatureSourceDefinition):  # selected features only, or a filter
            value = value.source
        if kind == "crs":
            keep(algorithm.parameterAsCrs({name: value}, name, context))
        elif kind in ("source", "vector", "raster", "layer"):
            keep_layer(algorithm.parameterAsLayer({name: value}, name, context))
        elif kind == "multilayer" and definition.layerType() != QgsProcessing.SourceType.TypeFile:
            for layer in algorithm.parameterAsLayerList({name: value}, name, context):
                keep_layer(layer)


def keep_layer(layer: QgsMapLayer | None) -> None:
    """Keep the system of a layer; where a thread that ended has spoilt it, the layer gets it anew."""
    if layer is None:
        return
    crs = layer.crs()
    keep(crs)
    if is_spoilt(crs) and in_main_thread():
        anew = _name(crs.authid(), crs.toWkt(WKT.WKT_PREFERRED))
        if anew.isValid():
            # QGIS 3.38 and newer keep what they have where the new one is equal to it.
            layer.setCrs(QgsCoordinateReferenceSystem(next(other for other in OTHERS if other != crs.authid())), False)
            layer.setCrs(anew, False)


def is_spoilt(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a system has lost its object of PROJ."""
    # QGIS remembers the text in one line; the one in several it asks PROJ for.
    return crs.isValid() and not crs.toWkt(WKT.WKT_PREFERRED, True)


def _name(authid: str, wkt: str) -> QgsCoordinateReferenceSystem:
    """Return a system as good as new, under the names by which QGIS makes layers in it and finds it again."""
    _kept.add((authid, wkt))
    names = (authid, f"WKT:{wkt}")
    made = [QgsCoordinateReferenceSystem(name) for name in names if name]
    if any(map(is_spoilt, made)):
        QgsCoordinateReferenceSystem.invalidateCache()
        QgsCoordinateTransform.invalidateCache()
        made = [QgsCoordinateReferenceSystem(name) for name in names if name]
    return made[0]
