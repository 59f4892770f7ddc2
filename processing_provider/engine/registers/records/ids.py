"""Ids of persons: letters and digits, what a Chinese one says, and what stands in the place of an unknown one."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

MOST_ONE = 50
"""Rows of one id from which on it is no id, but what somebody wrote where they knew none."""
MOST_NAMES = 10
"""Different people of one id from which on it is none: misspelt, a name is hardly different so often."""

_PLACEHOLDER = re.compile(r"(.)\1*|0*1?234567890?\d{0,2}|0{3}\d{6}|(?=.*X{3}).*")
"""One letter or digit over and over, counted digits, a US number whose area is 000, and masked ones."""
_WORDS = frozenset(
    ("NONE", "UNKNOWN", "NULL", "NA", "NAN", "UNBEKANNT", "INCONNU", "DESCONOCIDO", "NOID", "未知", "不详", "无", "无证件")
)  # fmt: skip
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d{1,2}")
"""What spreadsheets leave of a long number."""
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHINESE = re.compile(
    r"[1-9]\d{5}(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})\d{2}(?P<order>\d)[\dX]", re.ASCII
)  # fmt: skip


@dataclass(frozen=True)
class PersonIds:
    """A column of ids.

    Attributes
    ----------
    ids : list of str, n
        Letters and digits in capitals, '' where there is none.
    unknown : list of int
        Rows with what stands in the place of an unknown one, or is one of far too many people.
    """

    ids: list[str]
    unknown: list[int]


def person_ids(values: Sequence[str], who: Sequence[Sequence[str]] = ()) -> PersonIds:
    """Read a column of ids of persons.

    Parameters
    ----------
    values : (n,) sequence of str
    who : sequence of (n,) sequences of str
        Names of each row, to tell one id of many people from one person with many rows.
    """
    plain = dict.fromkeys(values, "")
    for text in plain:
        plain[text] = _plain(text)
    times = Counter(map(plain.__getitem__, values))
    shared = {text for text, rows in times.items() if rows > MOST_NAMES and text}
    of: dict[str, set[tuple[str, ...]]] = {text: set() for text in shared}
    if shared and who:
        for text, *name in zip(values, *who):
            if plain[text] in shared:
                of[plain[text]].add(tuple(name))
    none = {"", *(text for text in shared if times[text] > MOST_ONE or len(of[text]) > MOST_NAMES)}
    del times
    lost = {text for text, said in plain.items() if said in none and text.strip()}
    return PersonIds(
        ["" if said in none else said for said in map(plain.__getitem__, values)],
        [row for row, text in enumerate(values) if text in lost] if lost else [],
    )


def _plain(text: str) -> str:
    text = text if text.isascii() else unicodedata.normalize("NFKC", text)
    if "*" in text or _ROUNDED.fullmatch(text.strip()):
        return ""
    said = "".join(filter(str.isalnum, text)).upper()
    return "" if said in _WORDS or _PLACEHOLDER.fullmatch(said) else said


def looks_chinese(text: str) -> bool:
    """Whether an id is written like that of a Chinese citizen, its check digit aside."""
    return bool(_CHINESE.fullmatch(text))


def chinese_id(text: str) -> tuple[str, str] | None:
    """Return birth (ISO) and sex that a Chinese citizen's id says (GB 11643), None where its check digit is wrong or it is none."""
    match = _CHINESE.fullmatch(text)
    if not match or "10X98765432"[sum(w * int(c) for w, c in zip(_WEIGHTS, text)) % 11] != text[-1]:
        return None
    try:
        born = date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
    return born.isoformat(), "male" if int(match["order"]) % 2 else "female"
