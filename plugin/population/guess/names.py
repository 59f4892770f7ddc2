"""What a name means: words, years, and the fields and layers that are called so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from . import vocabulary

SEVERAL = {"SIZE_FIELDS": 9, "POI_CATEGORY_FIELD": 8}
SIZES = re.compile(r"(?:hh|men)_?\d", re.IGNORECASE)

_CJK = "\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af"
_WORD = re.compile(rf"[{_CJK}]+|[^\W\d_{_CJK}]+|\d+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def words(name: str) -> list[str]:
    """Return the words of a name, split at what is no letter, at capitals within and at digits, without accents."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return [found.casefold() for found in _WORD.findall(" ".join(_HUMP.split(plain)))]


def _year(word: str) -> int:
    """Return the year that a number in a name stands for, 0 for none: 2020, 20, 99."""
    if len(word) == 4 and word[:2] in ("19", "20"):
        return int(word)
    if len(word) == 2 and word.isdigit():
        return 2000 + int(word) if int(word) <= 30 else 1900 + int(word) if int(word) >= 60 else 0
    return 0


def forms(name: str) -> tuple[tuple[str, ...], int]:
    """Return the ways to read a name, the most literal first, and its year: 'P19_POP' is p19pop or ppop of 2019."""
    found = words(name)
    years = [year for year in map(_year, found) if year]
    literal = "".join(found)
    without_year = [word for word in found if not _year(word)] if len(years) == 1 else found
    telling = [word for word in without_year if word not in vocabulary.SAY_NOTHING]
    return (literal, "".join(without_year), "".join(telling)), (years[0] if len(years) == 1 else 0)


def fields(parameter: str, names: Iterable[str]) -> list[str]:
    """Return all fields that a parameter may mean by their names, the likeliest first; several in the layer's order."""
    if parameter == "SIZE_FIELDS":
        return [name for name in names if SIZES.fullmatch(name)][: SEVERAL[parameter]]
    if parameter == "POI_CATEGORY_FIELD":
        keys = [name for name in names if forms(name)[0][0] in vocabulary.POI_KEYS]
        if keys:
            return keys[: SEVERAL[parameter]]
    known = {word: place for place, word in enumerate(vocabulary.FIELDS.get(parameter, ()))}
    ranked = []
    for position, name in enumerate(names):
        readings, year = forms(name)
        places = [(known[reading], level) for level, reading in enumerate(readings) if reading in known]
        if places:
            ranked.append((*min(places), -year, position, name))
    ranked.sort()
    found = [name for *_, name in ranked]
    if parameter in SEVERAL:
        return [name for name in names if name in found][: SEVERAL[parameter]]
    return found


def field(parameter: str, names: Iterable[str]) -> str:
    """Return the field that a parameter most likely means by its name, '' if none is like it."""
    found = fields(parameter, names)
    return found[0] if found else ""


def called_id(name: str) -> bool:
    """Whether a name that no vocabulary has says that it is an id: idcell, zone_code, MyId; not the number of the feature."""
    literal = forms(name)[0][0]
    of_the_file = literal.endswith(("fid", "gid", "objectid", "rowid"))
    return literal.startswith(("id", "code")) or (literal.endswith(("id", "code")) and not of_the_file)


def has_word(parameter: str, name: str) -> bool:
    """Whether a layer's name has a word for what it is; Chinese does not separate its words."""
    meant, found = vocabulary.LAYERS[parameter], words(name)
    pairs = {first + second for first, second in zip(found, found[1:])}
    return any(
        word in meant
        or (re.match(f"[{_CJK}]", word) is not None and any(one in word for one in meant if ord(one[0]) > 0x2FFF))
        for word in {*found, *pairs}
    )
