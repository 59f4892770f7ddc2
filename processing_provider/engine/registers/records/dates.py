"""Days as registers write them: one form for a column, declared or found, and what cannot be a day told apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import islice

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
ISO = "YYYY-MM-DD"
MOST = 0.5
"""Share of the values that are to be in the form of their column."""
LEAST = 3
DECISIVE = 0.01
"""Share of values that only one form reads, from which on the other is out: fewer may be slips."""
STAND_IN = "1900-01-01"
"""What programs write for an unknown birth, like 9999-12-31 and days before 1850; whoever was born on it is long dead."""
_SAID = {"%Y": "YYYY", "%m": "MM", "%d": "DD", "%y": "YY"}
_WORDS = {"ISO": "YYYY-MM-DD", "ISO8601": "YYYY-MM-DD", "ISO 8601": "YYYY-MM-DD"}
_TOKENS = {
    "YYYY": r"(?P<year>\d{4})",
    "YY": r"(?P<short>\d{2})",
    "MM": r"(?P<month>\d{1,2})",
    "DD": r"(?P<day>\d{1,2})",
}
_HOURS = re.compile(r"[T ']*(?:[hH]{1,2}|%[HI]).*$", re.DOTALL)
"""Form of the time behind that of a day."""
_TIME = r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-]\d{2}:?\d{2})?)?"

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
    unknown : list of int
        Rows with a day that stands for an unknown one, such as 1900-01-01.
    form : str
    """

    iso: list[str]
    wrong: list[int]
    unknown: list[int]
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
        The form is none, two forms are as likely, or most values are in another one.
    """
    if form.strip():
        form = declared(form, parameter)
        if not share_read(values, form, last) and share_read(values, ISO, last) > MOST:
            form = ISO  # a column of dates, which has no form
        _refuse_other(values, parameter, form)
        _refuse_rival(values, parameter, form, last)
    else:
        form = found(values, parameter, last)
        _refuse_other(values, parameter, form)
    read, any_day = reader(form, last), _anytime(form)
    known = {text: read(text) for text in set(values) if text}
    no_day = {text for text, day in known.items() if not day}
    empty = {text for text in no_day if _says_nothing(text) or _stands_for_none(any_day(text))}
    empty |= {text for text, day in known.items() if day == STAND_IN}
    said = {text for text in empty if not _says_nothing(text)}
    no_day -= empty
    iso = [known[text] if text and text not in empty else "" for text in values]
    return Days(iso, _rows(values, no_day), _rows(values, said), form)


def _some(values: Iterable[str]) -> list[str]:
    return list(islice((text for text in values if text and not _says_nothing(text)), SAMPLE))


def _rows(values: Sequence[str], wanted: set[str]) -> list[int]:
    return [row for row, text in enumerate(values) if text in wanted] if wanted else []


def _refuse_other(values: Sequence[str], parameter: str, form: str) -> None:
    """Raise a SettingError where most values are not written in a form, whether the day can be or not."""
    some = _some(values)
    read = _anytime(form)
    fit = sum(1 for text in some if read(text))
    if len(some) >= LEAST and fit < MOST * len(some):
        raise SettingError(
            "date_other",
            "{parameter}: of {values} dates, {fit} are written as {form}; say how they are, such as YYYYMMDD or MM/DD/YYYY, or choose "
            "another field.",
            parameter=parameter,
            values=len(some),
            fit=fit,
            form=form,
        )


def _refuse_rival(values: Sequence[str], parameter: str, form: str, last: str) -> None:
    """Raise a SettingError where another form reads many more days than the declared one: month and day are mixed up, mostly."""
    share = share_read(values, form, last)
    if share >= ENOUGH:
        return
    shares = {other: share_read(values, other, last) for other in FORMS if "DD" in other}
    best = max(shares, key=lambda other: shares[other])
    if share < ENOUGH * shares[best]:
        raise SettingError(
            "date_rival",
            "{parameter}: {fit} % of the dates can be days as {form}, and {more} % as {other}; say which it is, or choose another field.",
            parameter=parameter,
            fit=f"{100 * share:.0f}",
            form=form,
            more=f"{100 * shares[best]:.0f}",
            other=best,
        )


def declared(form: str, parameter: str) -> str:
    """Return a form in our words, without a time; raise a SettingError for one that has no year, or something twice."""
    said = _HOURS.sub("", _WORDS.get(form.strip().upper(), form.strip()))
    for theirs, ours in _SAID.items():
        said = said.replace(theirs, ours)
    if "aaaa" in said.lower():  # in French and Spanish, a is a year and j or d a day
        said = re.sub(r"[aA]{4}", "YYYY", re.sub(r"[jJ]{1,2}", "DD", said))
    said = re.sub(r"[yY]{4}|[jJ]{4}", "YYYY", said)
    said = re.sub(r"(?<![yY])[yYjJ]{2}(?![yY])", "YY", said)
    said = re.sub(r"[dDtT]{1,2}(?![a-z])", "DD", re.sub(r"[mM]{1,2}(?![a-z])", "MM", said))
    if "YY" not in said or any(len(re.findall(token, said)) > 1 for token in ("YYYY|YY", "MM", "DD")):
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
    some = _some(values)
    best, most, rival = FORMS[0], 0, ""
    read = {form: [reader(form, last)(text) for text in some] for form in FORMS}
    counts = {form: sum(map(bool, iso)) for form, iso in read.items()}
    for form, count in counts.items():
        if count > most:
            best, most = form, count
    readable = sum(map(any, zip(*read.values())))
    decided = most == readable  # one form reads whatever any reads
    for form, iso in read.items():
        gap = most - counts[form]
        if form == best or (decided and gap and gap >= DECISIVE * most) or counts[form] <= ENOUGH * most:
            continue
        if any(one and other and one != other for one, other in zip(iso, read[best])):
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
    """Return what reads days of a form, and years or months where only those are known ('1990', '1990-05', '1990-00-00')."""
    match, end = _matcher(form), last or date.today().isoformat()

    def read(text: str) -> str:
        parts = match(text)
        return _iso(parts, end) if parts else ""

    return read


def _anytime(form: str) -> Read:
    """Return what reads whatever is written in a form, also what no day can be, as 'year-month-day'."""
    match = _matcher(form)

    def read(text: str) -> str:
        parts = match(text)
        return "-".join(parts.get(name) or "" for name in ("year", "month", "day")) if parts else ""

    return read


_YEAR = re.compile(r"(?P<year>\d{4})", re.ASCII)
_MONTH = re.compile(r"(?P<year>\d{4})[-/.年](?P<month>\d{1,2})月?|(?P<month_>\d{1,2})[-/.](?P<year_>\d{4})", re.ASCII)


def _matcher(form: str) -> Callable[[str], dict[str, str | None] | None]:
    pattern, rest = "", form
    while rest:
        token = next((token for token in _TOKENS if rest.startswith(token)), "")
        pattern += _TOKENS[token] if token else re.escape(rest[0])
        rest = rest[len(token) or 1 :]
    digits = not any(mark in form for mark in "/.-年 ")
    if digits:  # digits alone have no place for a short month
        pattern = pattern.replace("{1,2}", "{2}")
    compiled = re.compile(pattern + _TIME, re.ASCII)
    short = len(form) - 1 if digits and not form.startswith("Y") else 0

    def match(text: str) -> dict[str, str | None] | None:
        text = text.strip()
        if len(text) == short and text.isdigit():
            text = "0" + text  # a spreadsheet took the first nought
        whole = compiled.fullmatch(text)
        if whole:
            return whole.groupdict()
        if "DD" not in form:
            return None
        part = _YEAR.fullmatch(text) or (None if digits else _MONTH.fullmatch(text))
        return {name.rstrip("_"): said for name, said in part.groupdict().items() if said} if part else None

    return match


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
        iso = f"{year:04d}-{month:02d}"
        return iso if iso <= end[:7] else ""
    try:
        iso = date(year, month, day).isoformat()
    except ValueError:
        return ""
    return iso if iso <= end else ""


_STAND_INS = re.compile(r"(?:9999|0001|0000)-.*|(?:1753|1800)-0?1-0?1|1899-12-3[01]")


def _stands_for_none(day: str) -> bool:
    return bool(_STAND_INS.fullmatch(day))


_NOTHING = frozenset(
    ("null", "none", "na", "n/a", "nan", "unknown", "unbekannt", "inconnu", "不详", "未知", "-", "--", "?", "0")
)


def _says_nothing(text: str) -> bool:
    return text.strip().lower() in _NOTHING or not text.strip(" -/.0年月日:T9")


def share_read(values: Iterable[str], form: str, last: str = "") -> float:
    """Share of the values that are days of a form; 1 where there are none."""
    some = _some(values)
    read = reader(form, last)
    return sum(1 for text in some if read(text)) / len(some) if some else 1.0
