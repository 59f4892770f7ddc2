"""What is written in the field: values as a base keeps them, and why some cannot be kept."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from ..core.limits import MOST_HEIGHT, MOST_QUARTERS, MOST_STOREYS
from ..core.notes import Note, note

KINDS = ("dwelling", "group_quarters", "work", "unknown")
"""Of dwellings."""
LONGEST = 200
"""Letters of a text."""
LOWEST = -20
"""No floor is lower."""
SPECIAL = "X"
"""Family of tags that need a purpose and a day on which they expire (Wu et al., 3.2.2)."""
GIVEN = (("1", "residency"), ("1", "lives here"), ("1", "registered here"))
"""Tags that are computed, and not written."""
_IDENTITY = re.compile(r"\d{8,}|\S@\S")
"""What looks like the number or the address of somebody, which no base keeps."""
HIDDEN = "…"
IDS = ("buid", "dwid", "address", "place", "rule", "row_uid")
_TOKEN = re.compile(r"[0-9a-f]{20}", re.ASCII)
"""What a vault gives instead of who somebody is; whatever else is in its place may be somebody's own number."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?", re.ASCII)
Read = Callable[[Any, str], "tuple[Any, Note | None]"]


def plain(value: Any, kind: str) -> Any:
    """Return a value so that it compares: texts without space around them, empty as unknown, whole numbers as such.

    Parameters
    ----------
    value : object
        As SQLite gives it.
    kind : str
        Type of the column: TEXT, INTEGER, REAL or DATE.
    """
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if isinstance(value, str):
        value = value.strip()
        if not value:
            return None
        if kind in ("INTEGER", "REAL"):
            try:
                read = float(value)
            except ValueError:
                return value
            if read != read:  # a word, and no number
                return value
            value = read
    if isinstance(value, float):
        if value != value:
            return None
        if kind == "TEXT" or (kind != "REAL" and math.isfinite(value)):
            value = int(value) if math.isfinite(value) and value == int(value) else value
    elif kind == "REAL" and isinstance(value, int):
        value = float(value)
    return str(value) if kind in ("TEXT", "DATE") and value is not None else value


def whole(low: float, high: float) -> Read:
    """Reads a whole number."""

    def read(value: Any, _: str) -> tuple[Any, Note | None]:
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            return None, note(
                "no_whole", "It is no whole number from {low} to {high}.", low=f"{low:g}", high=f"{high:g}"
            )
        return value, None

    return read


def number(low: float, high: float) -> Read:
    """Reads a number."""

    def read(value: Any, _: str) -> tuple[Any, Note | None]:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            return None, note("no_number", "It is no number from {low} to {high}.", low=f"{low:g}", high=f"{high:g}")
        return float(value), None

    return read


def shown(column: str, value: Any) -> Any:
    """Return a value as a list of corrections shows it: not what looks like the number or the address of somebody.

    Ids of buildings and persons are numbers often enough, and say nothing.
    """
    if not isinstance(value, str) or (column in IDS and "@" not in value):
        return value
    if column == "pid" and _TOKEN.fullmatch(value):
        return value
    return HIDDEN if _IDENTITY.search(value) else value


def identifier(value: Any, _: str) -> tuple[Any, Note | None]:
    """Read an id of what was found."""
    if len(str(value)) > LONGEST:
        return None, note("text_long", "It has more than {most} letters.", most=LONGEST)
    if shown("buid", str(value)) == HIDDEN:
        return None, _names_somebody()
    return _whole_text(value)


def _whole_text(value: Any) -> tuple[Any, Note | None]:
    if _CONTROL.search(str(value)):
        return None, note("text_control", "It has a character that no text can have; write it anew.")
    return str(value), None


def _names_somebody() -> Note:
    return note(
        "text_identity", "It looks like the number or the mail address of a person, which a base does not keep."
    )


def text(value: Any, _: str) -> tuple[Any, Note | None]:
    """Read a text that names nobody."""
    if len(str(value)) > LONGEST:
        return None, note("text_long", "It has more than {most} letters.", most=LONGEST)
    if shown("", str(value)) == HIDDEN:
        return None, _names_somebody()
    return _whole_text(value)


def kind(value: Any, _: str) -> tuple[Any, Note | None]:
    """Read a kind of dwelling."""
    if value not in KINDS:
        return None, note("no_kind", "It is none of {kinds}.", kinds=", ".join(KINDS))
    return value, None


def day(value: Any, _: str) -> tuple[Any, Note | None]:
    """Read a day of which only the month or the year may be known."""
    said = str(value)[:10] if re.match(r"\d{4}-\d{2}-\d{2}[T ]", str(value)) else str(value)
    filled = said + "-01-01"[max(len(said) - 4, 0) :]
    try:
        known = _DAY.fullmatch(said) is not None and date.fromisoformat(filled) is not None
    except ValueError:
        known = False
    return (said, None) if known else (None, note("no_day", "It is no day, such as 2025-06-30."))


def whole_day(value: Any, today: str) -> tuple[Any, Note | None]:
    """Read a day that is known whole."""
    said, why = day(value, today)
    if why is None and len(said) != 10:
        return None, note("no_whole_day", "It is no whole day, such as 2025-06-30.")
    return said, why


def past_day(value: Any, today: str) -> tuple[Any, Note | None]:
    """Read a whole day that is not to come."""
    said, why = whole_day(value, today)
    if why is None and said > today:
        return None, note("day_to_come", "It is a day after {today}, the date of the corrections.", today=today)
    return said, why


def _any(value: Any, _: str) -> tuple[Any, Note | None]:
    return value, None


READ: Mapping[str, Read] = {
    **dict.fromkeys(("buid", "dwid"), identifier),
    **dict.fromkeys(("name", "use", "unit", "value", "purpose", "basis", "family", "tag", "entrance"), text),
    "storeys": number(0, MOST_STOREYS),
    "height": number(0, MOST_HEIGHT),
    "res_share": number(0, 1),
    "floor": whole(LOWEST, MOST_STOREYS),
    "kind": kind,
    "capacity": whole(0, MOST_QUARTERS),
    "dwellings": whole(1, MOST_QUARTERS),
    "since": day,
    "until": day,
    "expires": whole_day,
    "verified_at": past_day,
}
"""How each column is read; ids are looked up in the base."""


def read(column: str, value: Any, today: str) -> tuple[Any, Note | None]:
    """Return a value as the base keeps it, or why it cannot; None empties a column.

    Parameters
    ----------
    column : str
    value : object
        As `plain` returns it.
    today : str
        Date of the corrections, ISO.
    """
    return (None, None) if value is None else READ.get(column, _any)(value, today)


def wrong_stay(since: str | None, until: str | None) -> Note | None:
    """Return why two days cannot be beginning and end."""
    if since and until and until[: len(since)] < since[: len(until)]:
        return note("ends_before", "It ends before it begins; give since and until in their order.")
    return None


def wrong_tag(row: Mapping[str, Any]) -> Note | None:
    """Return why a tag cannot be kept."""
    if (row.get("family"), row.get("tag")) in GIVEN:
        return note("tag_computed", "'Classify residency' computes this tag; correct the home instead.")
    if row.get("family") == SPECIAL and not all(row.get(name) for name in ("purpose", "basis", "expires")):
        return note("tag_special", "A tag of family X needs a purpose, a legal basis and a day on which it expires.")
    return None
