"""Days as registers write them: one form for a column, declared or found, and what cannot be a day told apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ...core.errors import SettingError

FIRST_YEAR = 1850
"""Nobody who lives was born before; earlier years are slips, or stand for 'unknown'."""
FORMS = (
    "YYYY-MM-DD", "YYYYMMDD", "MM/DD/YYYY", "DD/MM/YYYY", "DD.MM.YYYY", "YYYY/MM/DD", "YYYY.MM.DD", "DD-MM-YYYY", "MM-DD-YYYY",
    "MMDDYYYY", "DDMMYYYY", "YYYY年MM月DD日", "YYYY-MM", "YYYYMM", "YYYY",
)  # fmt: skip
"""Forms that are looked for where none is declared."""
ENOUGH = 0.8
"""Share of what the best form reads from which on another one is as likely."""
SAMPLE = 20_000
_SAID = {"%Y": "YYYY", "%m": "MM", "%d": "DD", "%y": "YY"}
_WORDS = {"ISO": "YYYY-MM-DD", "ISO8601": "YYYY-MM-DD", "ISO 8601": "YYYY-MM-DD"}
_TOKENS = {
    "YYYY": r"(?P<year>\d{4})",
    "YY": r"(?P<short>\d{2})",
    "MM": r"(?P<month>\d{1,2})",
    "DD": r"(?P<day>\d{1,2})",
}
_TIME = r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"

Read = Callable[[str], str]
"""Text of a day to ISO text, '' for what is none."""


@dataclass(frozen=True)
class Days:
    """A column of days.

    Attributes
    ----------
    iso : list of str, n
        '1990-05-17', '1990-05' or '1990' where only that is known, '' where nothing is.
    wrong : list of int
        Rows that say something that is no day.
    form : str
    """

    iso: list[str]
    wrong: list[int]
    form: str


def days(values: Sequence[str], parameter: str, form: str = "", last: str = "") -> Days:
    """Read a column of days.

    Parameters
    ----------
    values : (n,) sequence of str
    parameter : str
        Name of the parameter with the form, for messages.
    form : str
        Such as 'MM/DD/YYYY', 'dd.MM.yyyy' or '%Y%m%d'; '' to find it.
    last : str
        No day is later, ISO; '' for today.

    Returns
    -------
    Days

    Raises
    ------
    SettingError
        The form is none, or two forms are as likely.
    """
    form = declared(form, parameter) if form.strip() else found(values, parameter, last)
    read = reader(form, last)
    known = {text: read(text) for text in set(values) if text}
    iso = [known.get(text, "") for text in values]
    wrong = [row for row, (text, day) in enumerate(zip(values, iso)) if text and not day and not _says_nothing(text)]
    return Days(iso, wrong, form)


def declared(form: str, parameter: str) -> str:
    """Return a form in our words; raise a SettingError for one that has no year."""
    said = _WORDS.get(form.strip().upper(), form.strip())
    for theirs, ours in _SAID.items():
        said = said.replace(theirs, ours)
    if "aaaa" in said.lower():  # in French and Spanish, a is a year and j or d a day
        said = re.sub(r"[aA]{4}", "YYYY", re.sub(r"[jJ]{1,2}", "DD", said))
    said = re.sub(r"[yY]{4}|[jJ]{4}", "YYYY", said)
    said = re.sub(r"(?<![yY])[yYjJ]{2}(?![yY])", "YY", said)
    said = re.sub(r"[dDtT]{1,2}(?![a-z])", "DD", re.sub(r"[mM]{1,2}(?![a-z])", "MM", said))
    if "YY" not in said:
        raise SettingError(
            "date_form",
            "{parameter} is '{form}'; give a form such as YYYY-MM-DD, MM/DD/YYYY or DD.MM.YYYY.",
            parameter=parameter,
            form=form[:40],
        )
    return said


def found(values: Sequence[str], parameter: str, last: str = "") -> str:
    """Return the form in which most of a column can be read.

    Raises
    ------
    SettingError
        Two forms read as much and say different days.
    """
    some = [text for text in values if text][:SAMPLE]
    best, most, rival = FORMS[0], 0, ""
    read = {form: [reader(form, last)(text) for text in some] for form in FORMS}
    for form, iso in read.items():
        count = sum(map(bool, iso))
        if count > most:
            best, most = form, count
    for form, iso in read.items():
        differs = sum(1 for one, other in zip(iso, read[best]) if one and other and one != other)
        if form != best and sum(map(bool, iso)) > ENOUGH * most and differs:
            rival = form
    if rival:
        raise SettingError(
            "date_forms",
            "The dates can be read as {one} and as {other}; say in {parameter} which it is.",
            one=best,
            other=rival,
            parameter=parameter,
        )
    return best


@lru_cache(maxsize=64)
def reader(form: str, last: str = "") -> Read:
    """Return what reads days of a form."""
    pattern, rest = "", form
    while rest:
        token = next((token for token in _TOKENS if rest.startswith(token)), "")
        pattern += _TOKENS[token] if token else re.escape(rest[0])
        rest = rest[len(token) or 1 :]
    if not any(mark in form for mark in "/.-年 "):  # digits alone have no place for a short month
        pattern = pattern.replace("{1,2}", "{2}")
    compiled = re.compile(pattern + _TIME, re.ASCII)
    end = last or date.today().isoformat()

    def read(text: str) -> str:
        match = compiled.fullmatch(text.strip())
        return _iso(match.groupdict(), end) if match else ""

    return read


def _iso(parts: dict[str, str | None], end: str) -> str:
    year = int(parts.get("year") or 0)
    if parts.get("short"):
        century = int(end[:2]) * 100
        year = century + int(parts["short"] or 0)
        year -= 100 if year > int(end[:4]) else 0
    month, day = int(parts.get("month") or 0), int(parts.get("day") or 0)
    if not FIRST_YEAR <= year <= int(end[:4]) or month > 12:
        return ""
    if not month:
        return f"{year:04d}" if not day else ""
    if not day:
        return f"{year:04d}-{month:02d}"
    try:
        iso = date(year, month, day).isoformat()
    except ValueError:
        return ""
    return iso if iso <= end else ""


_NOTHING = frozenset(
    ("null", "none", "na", "n/a", "nan", "unknown", "unbekannt", "inconnu", "不详", "未知", "-", "--", "?", "0")
)


def _says_nothing(text: str) -> bool:
    return text.strip().lower() in _NOTHING or not text.strip(" -/.0年月日:T9")


def share_read(values: Iterable[str], form: str, last: str = "") -> float:
    """Share of the values that are days of a form; 1 where there are none."""
    some = [text for text in values if text and not _says_nothing(text)][:SAMPLE]
    read = reader(form, last)
    return sum(1 for text in some if read(text)) / len(some) if some else 1.0
