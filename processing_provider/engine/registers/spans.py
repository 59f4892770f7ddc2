"""Days of registers as the first and the last day that they may mean, and calendar months."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

Days = npt.NDArray[np.datetime64]
"""Days, NaT where unknown."""
UNKNOWN = np.datetime64("NaT", "D")
YEARS = range(1800, 2200)
"""Of registers; 0001 and 9999 are what programs write where they know no day."""


def span(text: str | int | None) -> tuple[np.datetime64, np.datetime64]:
    """Return the first and the last day that a text may mean.

    Parameters
    ----------
    text : str, int or None
        ISO day, with or without a time; '1990-05' or '1990' where only that is known; SQLite gives a year alone as a number.

    Returns
    -------
    first, last : datetime64[D]
        NaT where it is none, such as 2021-02-29.
    """
    said = "" if text is None else str(text).strip()
    parts = said[:10].split("-")
    if not all(part.isascii() and part.isdigit() for part in parts) or list(map(len, parts)) not in (
        [4],
        [4, 2],
        [4, 2, 2],
    ):
        return UNKNOWN, UNKNOWN
    if len(said) > 10 and said[10] not in "T ":
        return UNKNOWN, UNKNOWN
    year, month, day = (*map(int, parts), 0, 0)[:3]
    if year not in YEARS or 0 in map(int, parts):
        return UNKNOWN, UNKNOWN
    try:
        first = date(year, month or 1, day or 1)
        if day:
            return np.datetime64(first, "D"), np.datetime64(first, "D")
        after = date(year, month + 1, 1) if 0 < month < 12 else date(year + 1, 1, 1)
    except ValueError:
        return UNKNOWN, UNKNOWN
    return np.datetime64(first, "D"), np.datetime64(after - timedelta(days=1), "D")


def spans(texts: Iterable[str | int | None]) -> tuple[Days, Days]:
    """Return first and last days of texts; each different text is read once."""
    texts = list(texts)
    known = {text: span(text) for text in set(texts)}
    first = np.array([known[text][0] for text in texts], "M8[D]").reshape(len(texts))
    last = np.array([known[text][1] for text in texts], "M8[D]").reshape(len(texts))
    return first, last


def months_later(days: Days, months: int) -> Days:
    """Return the same day so many calendar months later.

    Where the month has no such day it is the month's last: 31 August and 6 months make 28 or 29 February, 29 February and 12
    months make 28 February. NaT stays NaT.

    Parameters
    ----------
    days : (n,) datetime64[D]
    months : int
    """
    month = days.astype("M8[M]")
    of_month = days - month.astype("M8[D]")
    later = month + np.timedelta64(months, "M")
    length = (later + np.timedelta64(1, "M")).astype("M8[D]") - later.astype("M8[D]")
    last: Days = later.astype("M8[D]") + np.minimum(of_month, length - np.timedelta64(1, "D"))
    return last
