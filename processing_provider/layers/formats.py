"""What a format makes of columns: bytes and dates as text where it has no such thing, texts that no program runs."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import QgsFeature, QgsField, QgsFields
from qgis.PyQt.QtCore import QByteArray, QVariant

from ..i18n import tr
from .schema import BYTES, DATES, INTEGERS, REAL, TEXT, field_types, kind_of, plain

KEEPS_BYTES = ("GPKG", "SQLite", "FlatGeobuf", "")
KEEPS_NO_DATES = ("KML", "LIBKML")
SHAPEFILE_TEXT = 254
"""Bytes of a text in a shapefile."""
SHAPEFILE_NUMBER = 1e23
"""Numbers from here on have more digits than the 24 of a shapefile, which would keep the first ones."""
OWN_NAMES = {"GPKG": ("fid", "geom"), "SQLite": ("ogc_fid", "geometry")}
"""What these formats call the number of a row, which has to be an integer, and its geometry."""
NO_NULLS = ("MapInfo File",)
"""Formats in which an empty number becomes 0."""
FORMULA = re.compile(r"^[=+\-@\t\r＝＋－＠]")
NUMBER = re.compile(r"^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?$")


def as_text(value: str) -> str:
    """Return a text of a table so that a spreadsheet shows it, and does not run it.

    A text that begins like a formula (=, +, -, @, tab, carriage return, their full-width forms) gets an apostrophe before
    it. One that is a number, such as the id -1 or a telephone number +33612345678, stays as it is: it computes nothing,
    and ids have to be the same in every table.
    """
    return f"'{value}" if FORMULA.match(value) and not NUMBER.match(value) else value


class Form:
    """What a format makes of columns: bytes and dates as text where it has no such thing, texts that no program runs."""

    def __init__(self, fields: QgsFields, driver: str, shown: str, has_geometry: bool = True) -> None:
        self.fields, self._shown = QgsFields(), shown
        self._changes: list[tuple[int, Callable[[Any], Any]]] = []
        self._counted: list[tuple[int, str]] = []
        self._renamed: dict[str, str] = {}
        counters: tuple[Counter[str], ...] = (Counter(), Counter(), Counter(), Counter())
        self._changed, self._cut, self._emptied, self._zeros = counters
        types = field_types()
        for at in range(fields.count()):
            field = QgsField(fields.at(at))
            is_bytes = kind_of(field) == BYTES and driver not in KEEPS_BYTES
            is_date = kind_of(field) in DATES and driver in KEEPS_NO_DATES
            if is_bytes or is_date:
                field = QgsField(field.name(), types["text"])
                self._changes.append((at, _hexadecimal if is_bytes else plain))
            if driver == "CSV":
                field.setName(as_text(field.name()))
                if kind_of(field) == TEXT:
                    self._changes.append((at, self._harmless))
            if driver == "ODS" and kind_of(field) == TEXT:
                self._changes.append((at, self._no_formula))
            if driver == "ESRI Shapefile" and kind_of(field) == TEXT:
                self._changes.append((at, self._measured(field.name())))
            elif driver == "ESRI Shapefile" and kind_of(field) == REAL:
                self._changes.append((at, self._short(field.name())))
            if driver in NO_NULLS and kind_of(field) in (REAL, *INTEGERS):
                self._counted.append((at, field.name()))
            self._rename(field, OWN_NAMES.get(driver), has_geometry, fields.names())
            self.fields.append(field)

    def _rename(self, field: QgsField, own: tuple[str, str] | None, has_geometry: bool, names: Sequence[str]) -> None:
        """Give a column that is called like the row number or the geometry of the format a name of its own."""
        name = field.name()
        row, shape = own or ("", "")
        is_row = name.lower() == row and kind_of(field) not in INTEGERS
        if is_row or (has_geometry and name.lower() == shape):
            taken = [other.lower() for other in names]
            free = (f"{name}_{i}" for i in itertools.count(1))
            field.setName(next(other for other in free if other.lower() not in taken))
            self._renamed[name] = field.name()

    def apply(self, features: Sequence[QgsFeature]) -> None:
        """Change the features' values to what the format holds."""
        for feature in features if self._changes or self._counted else ():
            values = feature.attributes()
            for at, name in self._counted:
                self._zeros[name] += _is_null(values[at])
            for at, change in self._changes:
                if not _is_null(values[at]):
                    values[at] = change(values[at])
            if self._changes:
                feature.setFields(self.fields, False)
                feature.setAttributes(values)

    def warnings(self) -> list[str]:
        """Say what was changed."""
        formula = tr(
            "{}: {} texts begin like a formula; they were written with an apostrophe, so that no spreadsheet runs them."
        )
        cut = tr("{}: {} texts of column '{}' are longer than the {} bytes of a shapefile, and were cut.")
        emptied = tr("{}: {} numbers of column '{}' are longer than those of a shapefile, and were left empty.")
        renamed = tr("{}: column '{}' is called like one that the format needs itself; it was written as '{}'.")
        zeros = tr("{}: this format has no empty numbers; unknown ones became 0 in {}. Write .gpkg to tell them apart.")
        empty = [f"{name} ({n:,})" for name, n in self._zeros.items() if n]
        return [
            *(formula.format(self._shown, f"{n:,}") for n in self._changed.values()),
            *(cut.format(self._shown, f"{n:,}", name, SHAPEFILE_TEXT) for name, n in self._cut.items()),
            *(emptied.format(self._shown, f"{n:,}", name) for name, n in self._emptied.items()),
            *(renamed.format(self._shown, name, other) for name, other in self._renamed.items()),
            *([zeros.format(self._shown, ", ".join(empty))] if empty else []),
        ]

    def _harmless(self, text: str) -> str:
        changed = as_text(text)
        if changed != text:
            self._changed["formula"] += 1
        return changed

    def _no_formula(self, text: str) -> str:
        # GDAL writes what begins so as a formula, and nothing else.
        if not text.startswith("of:="):
            return text
        self._changed["formula"] += 1
        return f"'{text}"

    def _measured(self, name: str) -> Callable[[str], str]:
        def measured(text: str) -> str:
            if len(text) > SHAPEFILE_TEXT // 4 and len(text.encode()) > SHAPEFILE_TEXT:
                self._cut[name] += 1
            return text

        return measured

    def _short(self, name: str) -> Callable[[float], float | None]:
        def short(number: float) -> float | None:
            if abs(number) < SHAPEFILE_NUMBER:
                return number
            self._emptied[name] += 1
            return None

        return short


def _is_null(value: Any) -> bool:
    return value is None or isinstance(value, QVariant)


def _hexadecimal(value: Any) -> str:
    return bytes(value).hex() if isinstance(value, (QByteArray, bytes)) else str(value)
