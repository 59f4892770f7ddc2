"""Hours of a day: which columns are which hour, and how far each is night or day."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ..core.errors import SettingError
from ..core.notes import Note, note
from ..core.types import Floats, Ints

HOURS = 24
_SPAN = re.compile(r"\s*(\d{1,2})\s*(?:[-–]\s*(\d{1,2})\s*)?")
_CLOCK = re.compile(
    r"(?:.*\d[T ])?\s*(\d{1,2})(?:\s*[h:][^apm]*?|\.0+)?\s*(?:([ap])\.?m\.?)?\s*", re.DOTALL | re.IGNORECASE
)
_LAST = re.compile(r"(\d+)\D*$")


def span(text: str, name: str) -> Ints:
    """Return the hours of a span such as '22-6', both ends among them, in their order.

    Parameters
    ----------
    text : str
        Of one hour to another, over midnight where the second is smaller.
    name : str
        Parameter, for the message.

    Raises
    ------
    SettingError
    """
    said = _SPAN.fullmatch(text)
    first, last = (int(said[1]), int(said[2] or said[1])) if said else (HOURS, HOURS)
    if first >= HOURS or last >= HOURS:
        raise SettingError(
            "hour_span", "{name} is '{text}'; give two hours from 0 to 23, such as 22-6.", name=name, text=text[:40]
        )
    return (first + np.arange((last - first) % HOURS + 1, dtype=np.int64)) % HOURS


def day_curve(night: Ints, day: Ints) -> Floats:
    """Return how far each hour is day: 0 by night, 1 by day, in a straight line between; (24,) float, 0..1.

    Parameters
    ----------
    night, day : (n,) int, (m,) int
        Hours in their order, see `span`.

    Raises
    ------
    SettingError
        An hour is night and day.
    """
    both = sorted(set(night.tolist()) & set(day.tolist()))
    if both:
        raise SettingError(
            "night_and_day",
            "NIGHT_HOURS and DAY_HOURS have hours in common ({hours}); let them stand apart.",
            hours=", ".join(map(str, both)),
        )
    curve = np.zeros(HOURS)
    curve[day] = 1
    for start, end, to_day in ((night[-1], day[0], True), (day[-1], night[0], False)):
        steps = (end - start) % HOURS
        for k in range(1, steps):
            curve[(start + k) % HOURS] = k / steps if to_day else 1 - k / steps
    return curve


def hours_of_fields(names: Sequence[str]) -> tuple[Ints, list[Note]]:
    """Return the hour of each field by the last number in its name, such as h07 or people_7.

    Raises
    ------
    SettingError
        A name has no number, one that is no hour, or two have the same.
    """
    said = [_LAST.search(name) for name in names]
    hours = [int(one[1]) if one else -1 for one in said]
    notes = []
    if HOURS in hours and 0 not in hours:
        hours = [hour % HOURS for hour in hours]
        notes.append(note("hour_24", "Hour 24 is taken to be hour 0."))
    bad = [name for name, hour in zip(names, hours) if not 0 <= hour < HOURS]
    if bad or len(set(hours)) < len(hours):
        raise SettingError(
            "hour_fields",
            "HOUR_FIELDS: the last number in a name is its hour, 0 to 23, each of them once, such as h07; '{name}' does not fit.",
            name=bad[0] if bad else next(n for n, h in zip(names, hours) if hours.count(h) > 1),
        )
    return np.array(hours, np.int64), notes


def hours_of_values(values: Sequence[object], name: str) -> Ints:
    """Return the hour of each value: a number, a time such as 07:00, or a day with a time.

    Raises
    ------
    SettingError
        One is none of these.
    """
    texts = ["" if value is None else str(value) for value in values]
    known: dict[str, int] = {}
    for row, text in enumerate(texts):
        if text in known:
            continue
        said = _CLOCK.fullmatch(text)
        hour = int(said[1]) if said else -1
        if said and said[2]:
            hour = hour % 12 + 12 * (said[2].lower() == "p") if 1 <= hour <= 12 else -1
        if not 0 <= hour < HOURS:
            raise SettingError(
                "no_hour",
                "HOUR_FIELD '{field}' has something in row {row} that is no hour; give numbers from 0 to 23, or times.",
                field=name,
                row=row + 1,
            )
        known[text] = hour
    return np.array([known[text] for text in texts], np.int64)
