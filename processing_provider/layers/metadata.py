"""The record of a run on each layer that it wrote, where QGIS keeps a layer's metadata: Layer Properties ▸ Metadata ▸ History.

In a GeoPackage that is in the file, one for each layer; beside other formats lies a .qmd. Nothing in it says when a layer was
made: the same run writes the same bytes.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from html import escape
from typing import Any

from qgis.core import QgsLayerMetadata, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from . import geopackage
from .families import RECORD, family

MARKUP = str.maketrans({letter: f"\\u{ord(letter):04x}" for letter in "<>&"})
"""QGIS shows what a history holds as HTML, in which nothing of a record may be read as an element."""
FOLLOWS = "doorstep:"

Record = Callable[[str], dict[str, Any]]
"""Makes the record for a layer in a folder, by which it names the files below."""


def line(record: dict[str, Any]) -> str:
    """Return a record as the line of a history, in which it can be found again."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True).translate(MARKUP)


def document(record: dict[str, Any], title: str, about: str) -> str:
    """Return what QGIS reads as a layer's metadata."""
    said = {
        "identifier": record["algorithm"],
        "type": "dataset",
        "title": title,
        "abstract": about,
        "history": line(record),
    }
    inside = "".join(f"  <{name}>{escape(text, quote=False)}</{name}>\n" for name, text in said.items())
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis>\n{inside}</qgis>\n"


def parsed(text: str) -> QgsLayerMetadata:
    """Return QGIS's own form of a document."""
    made, found = QDomDocument(), QgsLayerMetadata()
    made.setContent(text)
    found.readMetadataXml(made.documentElement())
    return found


def beside(path: str) -> str:
    """Return the file in which QGIS looks for the metadata of a layer that is no GeoPackage's."""
    return os.path.splitext(path)[0] + RECORD


def is_of_another(path: str) -> bool:
    """Tell whether the place of a record is taken by what somebody wrote on another layer, whose file is called alike."""
    place = beside(path)
    if not os.path.lexists(place) or _record_in(place):
        return False
    stem, folder = os.path.splitext(os.path.basename(path))[0], os.path.dirname(place) or os.curdir
    own = {*family(path), path, place, os.path.splitext(path)[0] + ".qml"}  # a style goes with any of them
    return any(
        os.path.splitext(name)[0] == stem and os.path.join(os.path.dirname(place), name) not in own
        for name in os.listdir(folder)
    )


def _record_in(place: str) -> dict[str, Any] | None:
    try:
        with open(place, encoding="utf-8") as file:
            return found(parsed(file.read()).history())
    except (OSError, UnicodeDecodeError):
        return None


def found(history: Sequence[str]) -> dict[str, Any] | None:
    """Return the newest record in a history, None where there is none."""
    for text in reversed(list(history)):
        try:
            record = json.loads(text)
        except ValueError:
            continue
        if isinstance(record, dict) and str(record.get("algorithm")).startswith(FOLLOWS):
            return record
    return None


def record_of(layer: QgsVectorLayer) -> dict[str, Any] | None:
    """Return the record that came with a layer, None for one that no run wrote."""
    if not layer.metadata().history():
        layer.loadDefaultMetadata()
    return found(layer.metadata().history())


def put(path: str, table: str, text: str) -> None:
    """Write a document into a GeoPackage, on its table `table`, '' for the only one."""
    try:
        with closing(geopackage.opened(path, geopackage.PATIENCE)) as database:
            database.execute("BEGIN IMMEDIATE")
            geopackage.describe(database, text, geopackage.table_of(database, table))
            database.execute("COMMIT")
    except sqlite3.Error as error:
        raise geopackage.failed(path, error) from error


def put_on_all(path: str, text: str) -> None:
    """Write a document into a GeoPackage that one run made, on each of its tables."""
    try:
        with closing(geopackage.opened(path, geopackage.PATIENCE)) as database:
            database.execute("BEGIN IMMEDIATE")
            geopackage.describe(database, text, *geopackage.tables(database))
            database.execute("COMMIT")
    except sqlite3.Error as error:
        raise geopackage.failed(path, error) from error


def lay_beside(place: str, text: str) -> None:
    """Write a document as a file."""
    with open(place, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
