"""Categories as layers hold them: words, several in one value, paths, tags; and words that only say yes or no."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from ...core.types import Ints


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


YES = _words("1 y yes true t on x oui o vrai v ja j wahr w si s sim da tak kylla vero verdadero да 是 有 对 はい 예")
NO = _words("0 n no false f off non faux nein falsch nee nej nei nao nie ei falso нет 否 无 不 いいえ 아니요")
"""As `folded`; English, French, German, Spanish, Italian, Portuguese, Dutch, Nordic and Slavic languages, East Asia."""

NOTHING = frozenset({"", "null", "(null)", "<null>", "nan", "[]", "{}"})

ABOUT = frozenset({"id", "name", "label", "icon", "short_name", "plural_name", "primary", "code"})
"""What an object says that is one category."""

PLAIN = {str, int, float, bool, type(None)}
"""Types of values that are one category, whatever they are."""

DEEPEST = 8
"""Brackets within brackets that are taken apart."""

_NUMBER = re.compile(r"[-+]?\d*[.,]?\d+(e[-+]?\d+)?")
_TAG = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*(?:"((?:[^"\\]|\\.)*)"|NULL)')
_COUNTED = re.compile(r"\((\d+):(.*)\)", re.DOTALL)
_WORDS = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

LIVED_IN = _words(
    "res resi resid resident residents residential residence residences residenti residentia living live lives lived livedin "
    "inhabited habitable occupied dwelling dwellings dwell housing household households homes domestic "
    "residentiel residentielle habitation habitations habite habitee logement logements logts logt "
    "wohn wohnung wohnungen wohnen bewohnt wohngeb wohngebaeude wohngebaude wohnhaus wohnhauser wohnnutzung wohneinheiten "
    "residencial vivienda viviendas numviv habitado habitada habitacional residenziale abitativo abitazione abitazioni "
    "abitato woning woningen wonen woon woonfunctie bewoond moradia moradias habitacao bostad bostader boende bolig boliger "
    "beboet asuin asunto asuttu mieszkalny mieszkanie mieszkania obytny bydleni 住宅 居住 жилой жилое"
)
NOT_LIVED_IN = _words(
    "nonresidential nonres nonresid nonresi nonresiden nonresident notresidential uninhabited unoccupied nichtwohn "
    "nichtwohngebaeude nichtwohngebaude nonresidentiel noresidencial"
)
OTHER_USE = _words(
    "commercial commerce commercia industrial industry industriel industrielle industrie gewerbe gewerblich retail office "
    "offices business shop garage garages shed sheds annex annexe outbuilding outbuildings nebengebaeude nebengebaude "
    "bureau bureaux comercial comercio institutional agricultural vacant demolished ruin ruins"
)
BESIDE = _words(
    "is has ist hat est es a are in the of and or to flag bool boolean yn ind indicator share part quota anteil units unit "
    "num number n nb no_of count anzahl area building buildings bldg bld bldgs gebaeude gebaude batiment use used usage "
    "only for people m qm sqm sqft ft"
)
COUNTS = _words(
    "n nb num number count anzahl unit units area m qm sqm sqft ft people share part quota anteil numviv dwellings households "
    "homes residents logements logts viviendas wohneinheiten wohnungen woningen abitazioni moradias bostader boliger mieszkania"
)
NOT_WORDS = _words("non not no nicht un kein keine pas niet inte ikke ei")
CODES = _words(
    "code codes cd type types typ class classes klasse id ids fid oid key schluessel kind cat category categorie nr year "
    "date status level zone"
)


def folded(value: object) -> str:
    """Write a category so that case, accents and spaces make no difference; '' for nothing at all."""
    if value is None or value != value:
        return ""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        value = int(value)
    return _folded(str(value))


@lru_cache(maxsize=2**14)
def _folded(text: str) -> str:
    if text.isascii():
        text = text.casefold()
    else:
        decomposed = unicodedata.normalize("NFKD", text).casefold()
        text = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return "_".join(text.split())


def distinct(values: Sequence[object]) -> tuple[list[Any], Ints]:
    """Find the distinct values of a column.

    Parameters
    ----------
    values : (n,) sequence

    Returns
    -------
    list
        Of each value the first.
    (n,) int
        Index of each row's value in the list.
    """
    place: dict[Any, int] = {}
    kept: list[Any] = []
    if {*map(type, values)} <= PLAIN:
        index = [place.setdefault(value, len(place)) for value in values]
        return list(place), np.array(index, np.int64)
    index = []
    for value in values:
        key = hashable(value)
        if key not in place:
            place[key] = len(place)
            kept.append(value)
        index.append(place[key])
    return kept, np.array(index, np.int64)


def hashable(value: object) -> object:
    """Return a value that may be a list, or what stands for it as a key."""
    if isinstance(value, np.ndarray):
        value = value.tolist()
    return repr(value) if isinstance(value, (list, tuple, set, dict)) else value


def parts(value: object, depth: int = 0) -> list[Any]:
    """Take a value apart into its categories.

    Parameters
    ----------
    value : object
        A category; or several as a list, as text that writes a list (JSON, Python, PostgreSQL, GDAL) or separated by
        ``;``; or tags, as a dict, JSON object or PostgreSQL hstore. Of an object with a main value
        (``{"primary": …, "alternate": […]}``) the main value counts.
    depth : int
        How deep in another value; text in more than `DEEPEST` brackets stays text.

    Returns
    -------
    list
        Texts and numbers, without empty ones; tags as 'key=value'. Text is otherwise left as it is.
    """
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, dict):
        return _of_object(value, depth)
    if isinstance(value, (set, frozenset)):
        value = sorted(value, key=str)
    if isinstance(value, (list, tuple)):
        return [part for item in value for part in parts(item, depth + 1)]
    if isinstance(value, (bytes, bytearray)):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return [value] if folded(value) not in NOTHING else []
    text = value.strip()
    if text[:1] + text[-1:] in ("[]", "{}") and len(text) > 1 and depth < DEEPEST:
        return parts(_listed(text), depth + 1)
    counted = _COUNTED.fullmatch(text)
    if counted and str(counted[2].count(",") + 1) == counted[1]:
        return parts(counted[2].split(","), depth + 1)
    tags = _TAG.findall(text)
    if tags and text.startswith('"'):
        return [f"{key}={word}" for key, word in tags if word.strip()]
    if ";" in text:
        return [part for piece in text.split(";") for part in parts(piece, depth + 1)]
    return [text] if folded(text) not in NOTHING else []


def _of_object(found: dict[Any, Any], depth: int) -> list[Any]:
    """Return the main value of an object, or its tags."""
    for main in ("primary", "hierarchy", "label", "name"):
        # Tags have a name too; a category with one has nothing but names and an id.
        if found.get(main) and (main in ("primary", "hierarchy") or ABOUT.issuperset(found)):
            chosen = found[main]
            return (
                [path(chosen)]
                if main == "hierarchy" and isinstance(chosen, (list, tuple))
                else parts(chosen, depth + 1)
            )
    return [f"{key}={word}" for key, item in found.items() for word in parts(item, depth + 1)]


def path(levels: Iterable[object]) -> str:
    """Write the levels of a category, the widest first, as one text."""
    return " > ".join(str(level) for level in levels)


def _listed(text: str) -> object:
    """Read text in brackets as what it writes: JSON, else items separated by commas, quoted or not."""
    try:
        return json.loads(text, parse_constant=str)
    except (ValueError, RecursionError):
        pass
    inner = text[1:-1].strip()
    if _TAG.match(inner):
        return inner
    quote = "'" if inner.startswith("'") else '"'
    if "," not in inner and re.search(rf"{quote}\s+{quote}", inner):  # numpy: ['a' 'b']
        inner = re.sub(rf"{quote}\s+{quote}", f"{quote},{quote}", inner)
    line = " ".join(inner.replace("\0", " ").split())
    try:
        return next(csv.reader([line], quotechar=quote, skipinitialspace=True, escapechar="\\"), [])
    except csv.Error:  # too long
        return inner


def number(value: str) -> float | None:
    """Return a folded category as a number, or None."""
    return float(value.replace(",", ".")) if _NUMBER.fullmatch(value) else None


def generic(value: str) -> bool:
    """Say whether a folded category means nothing without its field: yes/no, a bare number, a single letter."""
    return value in YES or value in NO or number(value) is not None or (len(value) == 1 and value.isascii())


def word(value: str) -> bool:
    """Say whether a folded category is a word that means the same in any field; codes do not."""
    return not (generic(value) or any(c.isdigit() for c in value)) and (len(value) > 2 or not value.isascii())


def words_of(name: str) -> list[str]:
    """Return the words of a field name, as `folded`: 'ResArea' and 'res_area' are res, area."""
    return [folded(found) for found in _WORDS.findall(" ".join(_HUMP.split(name)))]


def asks(name: str) -> tuple[bool, bool] | None:
    """Say what a yes/no field asks, by its name.

    Returns
    -------
    tuple of bool or None
        (yes means lived in, no means the opposite of yes); None where the name does not say it, or says something else
        beside it: 'Res', 'is_living', 'wohngebaeude' ask (True, True), 'non_residential' (False, True) and 'commercial'
        (False, False), as what is not commercial may be a school; 'res_code' and 'residence_id' do not ask.
    """
    words = words_of(name)
    if words and words[-1] in NOT_WORDS:  # res_no is a number
        return None
    negated = any(w in NOT_WORDS for w in words)
    words = [w for w in words if w not in BESIDE and w not in NOT_WORDS]
    if words and all(_in(w, NOT_LIVED_IN) for w in words):
        return (False, True)
    if words and all(_lived_in(w) for w in words):
        return (not negated, True)
    if words and all(w in OTHER_USE for w in words) and not negated:
        return (False, False)
    return None


def one_or_two(name: str, values: Iterable[str]) -> bool:
    """Say whether a field holds 1 and 2 and nothing else, which may be yes and no, and its name does not say an amount."""
    return {number(value) for value in values} == {1.0, 2.0} and not COUNTS.intersection(words_of(name))


def _in(word: str, words: frozenset[str]) -> bool:
    # Shapefiles cut names after ten characters.
    return word in words or (len(word) >= 9 and any(longer.startswith(word) for longer in words))


def _lived_in(word: str) -> bool:
    for ending in ("flag", "yn"):
        if word.endswith(ending) and word[: -len(ending)] in LIVED_IN:
            return True
    return _in(word, LIVED_IN) or word.startswith("wohn") or (word[:2] == "is" and word[2:] in LIVED_IN)


def names_codes(name: str) -> bool:
    """Say whether a field name announces codes or ids, not amounts."""
    return any(w in CODES for w in words_of(name))
