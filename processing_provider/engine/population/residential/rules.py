"""What the categories of features say about people living there, by the rules tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ...core.texts import repeated
from ...core.types import Bools, Floats, Ids
from . import categories, phrases
from .categories import folded
from .lexicon import Lexicon, lexicon
from .table import (
    BUNDLED_RULES,
    CLASSES,
    HEADER,
    MIXED,
    NEUTRAL,
    NON_RESIDENTIAL,
    PAPER_RULES,
    RESIDENTIAL,
    TOGETHER,
    Rule,
    RulesError,
    bundled_rules,
    points_first,
    read_rules,
)

__all__ = [
    "BUNDLED_RULES",
    "CLASSES",
    "HEADER",
    "MIXED",
    "NEUTRAL",
    "NON_RESIDENTIAL",
    "PAPER_RULES",
    "RESIDENTIAL",
    "SAYS_NOTHING",
    "TOGETHER",
    "Evidence",
    "Rule",
    "RulesError",
    "bundled_rules",
    "parts_of",
    "points_first",
    "read_rules",
    "silence",
    "weigh",
    "word_of",
]

Codes = npt.NDArray[np.uint8]

SAYS_NOTHING = frozenset(word for word in categories.YES | categories.NO if len(word) > 1)

_WHOLE = re.compile(r"^(\d+)[.,]0+$")
_PADDED = re.compile(r"0\d+")
_SHORT_NUMBER = re.compile(r"[2-9]|[1-9]\d{1,2}")


@dataclass(frozen=True)
class Evidence:
    """What the categories of some features say.

    Attributes
    ----------
    code : (n,) uint8
        What the categories amount to, as `TOGETHER` has it.
    homes : (n,) bool
        A residential category is among them.
    share : (n,) float
        Residential share, NaN where the rules leave it open.
    text : (n,) object of str
        The categories that speak, such as 'amenity=restaurant'.
    uncategorised : int
        Features without any category.
    unknown : dict
        Category → number of features with one that no rule knows; such features are neutral.
    known : int
        Features with categories, all of which a rule knows.
    numbers : dict
        Field name → an example of the bare numbers that were read as codes in it.
    phrases : dict
        Category that no rule knows, read by its words, and as what → number of features.
    """

    code: Codes
    homes: Bools
    share: Floats
    text: Ids
    uncategorised: int = 0
    unknown: dict[str, int] = field(default_factory=dict)
    known: int = 0
    numbers: dict[str, str] = field(default_factory=dict)
    phrases: dict[str, int] = field(default_factory=dict)


def silence(n: int, code: int = NEUTRAL) -> Evidence:
    """Return evidence without categories: of nothing, or of places that are only known to be there."""
    return Evidence(np.full(n, code, np.uint8), np.zeros(n, bool), np.full(n, np.nan), repeated("", n))


def weigh(
    rules: Sequence[Rule],
    columns: Mapping[str, Sequence[object]],
    n: int,
    *,
    yes_means_lived_in: bool = False,
    by_words: bool = False,
) -> Evidence:
    """Say what the categories of n features mean.

    Parameters
    ----------
    rules : sequence of Rule
    columns : dict
        Field name → (n,) sequence of categories. A value may hold several, see `categories.parts`; a feature with
        several categories says what they amount to together.
    n : int
    yes_means_lived_in : bool
        Read yes/no and numbers as lived in or not also where the field's name does not say so.
    by_words : bool
        Read what no rule knows by its words, as `phrases` does.

    Returns
    -------
    Evidence

    Raises
    ------
    RulesError
        A field holds nothing but yes/no or bare numbers that neither the table nor its name explains.
    """
    words = lexicon(rules)
    said, share, text = np.zeros(n, np.uint8), np.full(n, np.nan), repeated("", n)
    filled, unread, told = np.zeros(n, bool), np.zeros(n, bool), np.zeros(n, bool)
    unknown: Counter[str] = Counter()
    read: Counter[str] = Counter()
    numbers: dict[str, str] = {}
    for name, values in columns.items():
        # Few categories, many features: each category is looked up once.
        kept, index = categories.distinct(values)
        found, coded = _meanings(words, name, kept, yes_means_lived_in, by_words)
        if coded:
            numbers[name] = coded
        for meaning, times in zip(found, np.bincount(index, minlength=len(found)).tolist()):
            unknown.update(dict.fromkeys(meaning.unknown, times))
            read.update(dict.fromkeys(meaning.phrases, times))
        filled |= np.array([not meaning.empty for meaning in found], bool)[index]
        unread |= np.array([bool(meaning.unknown) for meaning in found], bool)[index]
        said |= np.array([meaning.code for meaning in found], np.uint8)[index]
        share = np.fmin(share, np.array([meaning.share for meaning in found], float)[index])
        here = np.array([bool(meaning.text) for meaning in found], bool)[index]
        more = np.array([meaning.text for meaning in found], dtype=object)[index]
        both = here & told
        text[both] = text[both] + " + " + more[both]
        text[here & ~told] = more[here & ~told]
        told |= here
    return Evidence(
        TOGETHER[said],
        (said & RESIDENTIAL) > 0,
        share,
        text,
        int(np.count_nonzero(~filled)),
        dict(unknown.most_common()),
        int(np.count_nonzero(filled & ~unread)),
        numbers,
        dict(read.most_common()),
    )


@dataclass(frozen=True)
class _Meaning:
    code: int
    share: float
    text: str
    empty: bool
    unknown: tuple[str, ...]
    bare: bool
    number: str
    phrases: tuple[str, ...] = ()


def _meanings(
    words: Lexicon, name: str, values: list[Any], yes_means_lived_in: bool, by_words: bool
) -> tuple[list[_Meaning], str]:
    """Look each value of a field up; and an example of bare numbers that are codes of this field, '' without."""
    parts = [parts_of(words, name, value) for value in values]
    flag = _reading(words, name, parts, yes_means_lived_in)
    found = [_meaning(words, name, some, flag, by_words) for some in parts]
    _refuse_bare(name, found)
    if any(_PADDED.fullmatch(folded(part)) for some in parts for part in some):
        return found, ""
    return found, next((meaning.number for meaning in found if meaning.number), "")


def parts_of(lexicon: Lexicon, name: str, value: object) -> list[Any]:
    """Take one value of a field apart; its place in a hierarchy stays one category."""
    parts = categories.parts(value)
    if len(parts) > 1 and "hierarchy" in categories.words_of(name):
        return [categories.path(parts)]
    if len(parts) > 1 and all("=" in str(part) for part in parts):
        # Of all tags of a feature, those with a key that the table has.
        return [part for part in parts if lexicon.keys(folded(part).partition("=")[0])] or parts
    return parts


def word_of(part: object) -> str:
    """Return a category as it is looked up: folded, whole numbers without decimals."""
    return _WHOLE.sub(r"\1", folded(part))


def _reading(
    lexicon: Lexicon, name: str, parts: list[list[Any]], yes_means_lived_in: bool
) -> Callable[[str], tuple[Rule, ...]]:
    """Say how to read words that mean nothing without their field: a function of the folded word."""
    asks = categories.asks(name)
    keyed = bool(lexicon.keys(folded(name)))
    values = [folded(part) for some in parts for part in some]
    words = not all(map(categories.generic, values))
    if categories.one_or_two(name, values):
        return lambda word: ()
    if asks is None and yes_means_lived_in and not words and not categories.names_codes(name):
        asks = (True, True)
    if asks and not keyed:
        return lambda word: _flag(word, asks)
    # In a field of uses, as in OpenStreetMap's building = house or yes, yes says nothing more.
    return lambda word: (Rule("", word, NEUTRAL),) if (words or keyed) and word in SAYS_NOTHING else ()


def _meaning(
    lexicon: Lexicon, name: str, parts: list[Any], flag: Callable[[str], tuple[Rule, ...]], by_words: bool
) -> _Meaning:
    """Look the categories of one value up; `code` is a set."""
    key = folded(name)
    code, share, texts, unknown, bare, number = 0, float("nan"), [], [], bool(parts), ""
    read: list[str] = []
    for part in parts or [None]:
        word = word_of(part)
        rules = lexicon.read(key, word)
        if rules and _SHORT_NUMBER.fullmatch(word) and rules[0].value == word and rules[0].why:
            number = f"{word}: {rules[0].why}"
        rules = rules or flag(word)
        bare &= not rules and categories.generic(word)
        shown = "" if part is None else str(part) if "=" in str(part) else f"{name}={part}"
        meant = phrases.read(str(part)) if by_words and not rules else NEUTRAL
        if meant:
            rules = (Rule("", word, meant),)
            read.append(f"{shown}: {next(name for name, code in CLASSES.items() if code == meant)}")
        for rule in rules:
            code |= rule.code
            share = float(np.fmin(share, rule.share))
        if any(rule.code for rule in rules):
            texts.append(shown)
        elif not rules and parts:
            unknown.append(shown)
    return _Meaning(code, share, " + ".join(filter(None, texts)), not parts, tuple(unknown), bare, number, tuple(read))


def _flag(word: str, asks: tuple[bool, bool]) -> tuple[Rule, ...]:
    """Read yes/no, or a number of dwellings or a share, in a field whose name asks for it."""
    amount = categories.number(word)
    if amount is None and word not in categories.YES | categories.NO:
        return ()
    if amount is not None and amount < 0:
        return ()
    yes_lives, opposite = asks
    if amount is not None and 0 < amount < 1:
        share = amount if yes_lives else 1 - amount
        return (Rule("", word, MIXED, share),) if yes_lives or opposite else (Rule("", word, MIXED),)
    yes = amount > 0 if amount is not None else word in categories.YES
    if yes:
        return (Rule("", word, RESIDENTIAL if yes_lives else NON_RESIDENTIAL),)
    if not opposite:
        return (Rule("", word, NEUTRAL),)
    return (Rule("", word, NON_RESIDENTIAL if yes_lives else RESIDENTIAL),)


def _refuse_bare(name: str, found: list[_Meaning]) -> None:
    """Refuse a field that holds nothing but yes/no, bare numbers or letters that nothing explains."""
    telling = [meaning for meaning in found if not meaning.empty]
    if telling and all(meaning.bare for meaning in telling):
        example = telling[0].unknown[0].partition("=")[2]
        raise RulesError(
            "only_bare_values",
            "Field '{field}' holds only yes/no, bare numbers or letters such as '{example}', and neither its name nor the "
            "rules table says what they mean; choose a field that names uses, give it as RESIDENTIAL_FIELD to the estimate "
            "if 1 or yes is lived in, or add lines with the key {key} to a copy of the rules table.",
            field=name,
            example=example,
            key=folded(name),
        )
