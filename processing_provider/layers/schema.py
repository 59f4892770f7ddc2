"""Fields of QGIS: found by name, made for columns of ours, and made such that every format can hold them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from qgis.core import Qgis, QgsField, QgsFields
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QMetaType, Qt, QTime, QVariant

from ..engine.core.frame import Heading


def place_of(fields: QgsFields, name: str) -> int:
    """Return the index of a field by its name, in another case where there is one such; −1 where there is none.

    An alias is no name: QGIS's own look-up takes it for one, and a column called 'height' only in the project would be
    read, and overwritten, as ours.
    """
    at = fields.indexOf(name)
    alike = [i for i, own in enumerate(fields.names()) if own.casefold() == name.casefold()] if at < 0 else []
    return alike[0] if len(alike) == 1 else at


def place_of_alias(fields: QgsFields, name: str) -> int:
    """Return the index of a field by its alias; −1 where there is none, or several."""
    alike = [i for i in range(fields.count()) if fields.at(i).alias() == name]
    return alike[0] if len(alike) == 1 else -1


def field_types() -> dict[str, Any]:
    """Return QGIS's types by the names of `engine.fields`."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        return {"text": QMetaType.Type.QString, "integer": QMetaType.Type.LongLong, "real": QMetaType.Type.Double}
    return {"text": QVariant.String, "integer": QVariant.LongLong, "real": QVariant.Double}  # noqa: QGS402


def qgs_fields(fields: Iterable[Heading]) -> QgsFields:
    """Return QgsFields for columns of ours."""
    result = QgsFields()
    for field in fields:
        result.append(QgsField(field.name, field_types()[field.type]))
    return result


def _number(kind: Any) -> int:
    """Return the number of a type of Qt, which is one before Qt 6."""
    return int(getattr(kind, "value", kind))


TEXT, BYTES, UNSIGNED = map(_number, (QMetaType.Type.QString, QMetaType.Type.QByteArray, QMetaType.Type.UInt))
OBJECT = _number(QMetaType.Type.QVariantMap)
DATES = tuple(map(_number, (QMetaType.Type.QDate, QMetaType.Type.QDateTime)))
NUMBERS = (QMetaType.Type.Int, QMetaType.Type.LongLong, QMetaType.Type.Double, QMetaType.Type.Bool)
REAL, TRUTH = _number(QMetaType.Type.Double), _number(QMetaType.Type.Bool)
INTEGERS = tuple(map(_number, (QMetaType.Type.Int, QMetaType.Type.LongLong)))
NARROW, LEAST_NARROW = _number(QMetaType.Type.Int), -(2**31)
KEPT = (TEXT, BYTES, *DATES, *map(_number, NUMBERS))
"""Types of columns that are written as they are."""


def kind_of(field: QgsField) -> int:
    """Return the type of a field as a number; QGIS 3.44 calls lists of objects texts, and hands out lists."""
    number = _number(field.type())
    return OBJECT if number == TEXT and field.typeName() == "JSON" else number


def writable(fields: QgsFields, holds_least: Callable[[str], bool]) -> tuple[QgsFields, list[int]]:
    """Return the fields with those as text that no format, or not every one, can hold, and where these are.

    Lists and objects become JSON text, and so do times. Dates and bytes stay: most formats hold them. Columns with the
    least of all 32-bit numbers, which stands for 'nothing' in many files, become wider: QGIS says that it is too large;
    `holds_least` tells by name whether a column does.
    """
    types, changed, places = field_types(), QgsFields(), []
    for at in range(fields.count()):
        field = fields.at(at)
        if kind_of(field) not in KEPT:
            places.append(at)
            field = QgsField(field.name(), types["integer" if kind_of(field) == UNSIGNED else "text"])
        elif kind_of(field) == NARROW and holds_least(field.name()):
            field = QgsField(field.name(), types["integer"])
        changed.append(field)
    return changed, places


def plain(value: Any) -> Any:
    """Return a value as number or text: lists and objects as JSON, dates and times as ISO 8601."""
    if value is None or isinstance(value, (int, float, str)):
        return value
    if isinstance(value, QVariant):
        return None if value.isNull() else plain(value.value())
    if isinstance(value, (list, tuple, dict)):
        return json.dumps(value, ensure_ascii=False, default=plain)
    if isinstance(value, QTime):
        return value.toString("HH:mm:ss.zzz" if value.msec() else "HH:mm:ss")
    if isinstance(value, (QDate, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, QByteArray):
        return bytes(value).hex()
    return str(value)
