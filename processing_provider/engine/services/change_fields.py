"""The fields of corrections from outside: name, type, unit, meaning. At most 10 characters, for shapefiles."""

from __future__ import annotations

from ..core.fields import Field

_WHAT = (
    Field("table", "text", "", "Table of the base"),
    Field("uid", "text", "", "Row as it went out; empty of one that was added"),
    Field("column", "text", "", "Column; empty for the row as a whole"),
)
_WHY = Field("why", "text", "", "Why it is not applied")
CHANGES = (
    *_WHAT,
    Field("before", "text", "", "Value as it went out; of a shape its point, or a mark of it"),
    Field("after", "text", "", "Value as it came back; of a row that was added all its values"),
    Field("state", "text", "", "applied, already (the base says so anyway), conflict, rejected or not allowed"),
    _WHY,
)
CONFLICTS = (
    *_WHAT,
    Field("before", "text", "", "Value as it went out"),
    Field("field", "text", "", "Value of who corrects; empty where the row is said to be gone"),
    Field("base", "text", "", "Value of the base now"),
    Field("state", "text", "", "applied where corrections were preferred, else open"),
)
REJECTS = (*_WHAT, Field("after", "text", "", "Value as it came back"), _WHY)
