"""What a category says about people living there: the rules table, and looking categories up in it."""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from ...core import user_table
from ...core.columns import plain_number, shown
from ...core.errors import DoorstepError
from . import categories
from .categories import folded

BUNDLED_RULES = tuple(
    Path(__file__).parents[4] / "resources" / "rules" / f"{name}.csv"
    for name in (
        "residential_rules",
        "overture_buildings",
        "overture_places",
        "foursquare",
        "bdtopo",
        "inspire",
        "bag",
        "alkis",
        "hazus_nsi",
        "nyc",
        "naics",
    )
)
"""One table per vocabulary; of a word that stands in several, the first one counts in fields of other names."""

NEUTRAL, NON_RESIDENTIAL, MIXED, RESIDENTIAL = 0, 1, 2, 4
"""What evidence says; a set of them is their sum."""

CLASSES = {"non-residential": NON_RESIDENTIAL, "mixed": MIXED, "neutral": NEUTRAL, "residential": RESIDENTIAL}
HEADER = ["key", "value", "class", "share", "why"]

SEPARATORS = ("|", ",", "/", "+", "&")
"""Between several categories in one text, beside ``;``, which always separates."""

SAYS_NOTHING = frozenset(word for word in categories.YES | categories.NO if len(word) > 1)

_WHOLE = re.compile(r"^(\d+)[.,]0+$")
_PADDED = re.compile(r"0\d+")
_SHORT_NUMBER = re.compile(r"[2-9]|[1-9]\d{1,2}")

TOGETHER = np.array([NEUTRAL, NON_RESIDENTIAL, MIXED, NON_RESIDENTIAL, RESIDENTIAL, MIXED, MIXED, MIXED], np.uint8)
"""What a set of evidence of one kind amounts to: dwellings beside any other use are mixed use."""


class RulesError(DoorstepError):
    """A line of the rules table cannot be read."""


@dataclass(frozen=True)
class Rule:
    """One line of the rules table.

    Attributes
    ----------
    key, value : str
        As `folded`. A key may end in ``*``, and be several, separated by ``|``; a value may begin or end in ``*``.
    code : int
        NEUTRAL, NON_RESIDENTIAL, MIXED or RESIDENTIAL.
    share : float
        Residential share, NaN where the table leaves it open.
    why : str
        The reason, for readers.
    own : bool
        It counts in fields of its key only: a code, or a word that means nothing without its field.
    """

    key: str
    value: str
    code: int
    share: float = float("nan")
    why: str = ""
    own: bool = False


PAPER_RULES = (Rule("*", "*", NON_RESIDENTIAL),)
"""Any POI makes a building non-residential (3.2.2)."""


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
    """

    code: np.ndarray
    homes: np.ndarray
    share: np.ndarray
    text: np.ndarray
    uncategorised: int = 0
    unknown: dict = field(default_factory=dict)
    known: int = 0
    numbers: dict = field(default_factory=dict)


@lru_cache(maxsize=1)
def bundled_rules() -> tuple:
    """Return the rules of all bundled tables, in the order of `BUNDLED_RULES`."""
    return tuple(rule for path in BUNDLED_RULES for rule in read_rules(path))


def read_rules(path=None) -> tuple:
    """Read a rules table.

    Parameters
    ----------
    path : path-like, optional
        CSV, UTF-8, separated by commas or semicolons; columns key, value, class, share, why (the last two may be
        absent). Lines that start with # are comments. The bundled tables explain the columns. Default: all of them.

    Returns
    -------
    tuple of Rule

    Raises
    ------
    RulesError
        Says the line and what is wrong with it.
    """
    if path is None:
        return bundled_rules()
    rules: list = []
    seen: dict = {}
    for line, where, cells in user_table.read(path, HEADER, 3, "rules", RulesError):
        rule = _rule(cells, where)
        for key in rule.key.split("|"):
            user_table.refuse_twice(seen, (key, rule.value), line, where, cells[:2], RulesError)
        rules.append(rule)
    return tuple(rules)


def _rule(cells, where) -> Rule:
    keys, value, kind, share, why = cells
    keys = [folded(key) for key in keys.split("|")]
    for key in keys:
        if not key or "*" in key[:-1]:
            raise RulesError(f"{where}: key is '{key}'; it must be a text, or the beginning of one followed by *.")
    if not value or "*" in value[1:-1] or (len(value) > 1 and value[0] + value[-1] == "**"):
        raise RulesError(f"{where}: value is '{value}'; it must be a text, or one with a * before or behind it.")
    if kind.lower() not in CLASSES:
        raise RulesError(f"{where}: class is '{kind}'; it must be one of {', '.join(CLASSES)}.")
    code, number = CLASSES[kind.lower()], float("nan")
    if share:
        read = plain_number(share.replace(",", "."))
        if read is None:
            raise RulesError(f"{where}: share is '{shown(share)}'; it must be a number from 0 to 1, or empty.")
        number = read
        if not 0 <= number <= 1:
            raise RulesError(f"{where}: share is {share}; it must be from 0 to 1, or empty.")
        if code == NEUTRAL or (code == NON_RESIDENTIAL and number > 0):
            raise RulesError(f"{where}: a {kind.lower()} category has no residential share; leave it empty.")
    # Capitals (RES) are a code, as published; so is what has digits.
    own = value.isupper() or not categories.word(folded(value))
    return Rule("|".join(keys), folded(value), code, number, why, own)


class Lexicon:
    """Rules arranged for looking categories up; see the head of the bundled table for the order of precedence."""

    def __init__(self, rules):
        self.exact: dict = {}
        self.patterns: dict = {}
        self.anywhere: dict = {}
        for rule in rules:
            if "*" in rule.value:
                head, _, tail = rule.value.partition("*")
                self.patterns.setdefault(rule.key, []).append((head, tail, rule))
            else:
                self.exact.setdefault(rule.key, {})[rule.value] = rule
                if not rule.own:
                    self.anywhere.setdefault(rule.value, rule)
        for found in self.patterns.values():
            found.sort(key=lambda item: -len(item[0] + item[1]))
        self.named: dict = {}
        self.beginnings: list = []
        self.of_name: dict = {}
        for cell in dict.fromkeys(rule.key for rule in rules):
            for key in cell.split("|"):
                if not key.endswith("*"):
                    self.named.setdefault(key, []).append(cell)
                elif key != "*":
                    self.beginnings.append((key[:-1], cell))
        self.beginnings.sort(key=lambda item: -len(item[0]))

    def keys(self, name: str) -> list:
        """Keys that are meant for a field of this name, the most telling first: lists of the lines' keys, as they stand."""
        if name not in self.of_name:
            alike: dict = {name: self.named[name]} if name in self.named else {}
            for beginning, cell in self.beginnings:
                if name.startswith(beginning):
                    alike.setdefault(beginning + "*", []).append(cell)
            self.of_name[name] = list(alike.values())
        return self.of_name[name]

    def find(self, name: str, value: str):
        """Return the rule for a folded field name and category, or None."""
        head, separator, tail = value.partition("=")
        if separator and self.keys(head):
            name, value = head, tail
        for cells in self.keys(name) if value else ():
            exact = (self.exact[cell][value] for cell in cells if value in self.exact.get(cell, ()))
            rule = next(exact, None) or self._like(cells, value)
            if rule:
                return rule
        return self.exact.get("*", {}).get(value) or self.anywhere.get(value) or self._like(["*"], value)

    def _like(self, cells, value):
        """Return the longest pattern that a category fits."""
        firsts = (
            next(
                (item for item in self.patterns.get(cell, ()) if value.startswith(item[0]) and value.endswith(item[1])),
                None,
            )
            for cell in cells
        )
        return max(filter(None, firsts), key=lambda item: len(item[0] + item[1]), default=(None,))[-1]

    def read(self, name: str, value: str) -> tuple:
        """Return the rules for a category that may be several, such as 'retail, residential', or a path; or ()."""
        whole = self.find(name, value)
        if whole and whole.value != "*":
            return (whole,)
        if ">" in value:
            levels = (self.find(name, level.strip("_")) for level in reversed(value.split(">")))
            deepest = next(filter(None, levels), whole)
            return (deepest,) if deepest else ()
        for separator in filter(value.__contains__, SEPARATORS):
            found = [self.find(name, piece.strip("_")) for piece in value.split(separator) if piece.strip("_")]
            # A title may hold a comma, so it is taken apart only where every piece is a category.
            if len(found) > 1 and all(rule and rule.value != "*" for rule in found):
                return tuple(found)
        return (whole,) if whole else ()


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return Lexicon(bundled_rules())


def weigh(rules, columns: dict, n: int, *, yes_means_lived_in: bool = False) -> Evidence:
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

    Returns
    -------
    Evidence

    Raises
    ------
    RulesError
        A field holds nothing but yes/no or bare numbers that neither the table nor its name explains.
    """
    lexicon = _lexicon() if rules is bundled_rules() else Lexicon(rules)
    said = np.zeros(n, np.uint8)
    share = np.full(n, np.nan)
    text = np.full(n, "", dtype=object)
    filled, unread = np.zeros(n, bool), np.zeros(n, bool)
    unknown: Counter = Counter()
    numbers: dict = {}
    for name, values in columns.items():
        place: dict = {}
        kept: list = []
        index = np.empty(n, np.int64)
        for row, value in enumerate(values):
            key = categories.hashable(value)
            if key not in place:
                place[key] = len(place)
                kept.append(value)
            index[row] = place[key]
        # Few categories, many features: each category is looked up once.
        parts = [_parts(lexicon, name, value) for value in kept]
        flag = _reading(lexicon, name, parts, yes_means_lived_in)
        found = [_meaning(lexicon, name, some, flag) for some in parts]
        _refuse_bare(name, found)
        coded = next((meaning.number for meaning in found if meaning.number), "")
        padded = any(_PADDED.fullmatch(folded(part)) for some in parts for part in some)
        if coded and not padded:
            numbers[name] = coded
        for meaning, times in zip(found, np.bincount(index, minlength=len(found)).tolist()):
            unknown.update(dict.fromkeys(meaning.unknown, times))
        filled |= np.array([not meaning.empty for meaning in found], bool)[index]
        unread |= np.array([bool(meaning.unknown) for meaning in found], bool)[index]
        said |= np.array([meaning.code for meaning in found], np.uint8)[index]
        share = np.fmin(share, np.array([meaning.share for meaning in found])[index])
        here = np.array([meaning.text for meaning in found], dtype=object)[index]
        joint = np.where((text != "") & (here != ""), " + ", "")
        text = text + joint + here
    homes = (said & RESIDENTIAL) > 0
    return Evidence(
        TOGETHER[said],
        homes,
        share,
        text,
        int(np.count_nonzero(~filled)),
        dict(unknown.most_common()),
        int(np.count_nonzero(filled & ~unread)),
        numbers,
    )


def silence(n: int, code: int = NEUTRAL) -> Evidence:
    """Return evidence without categories: of nothing, or of places that are only known to be there."""
    text = np.full(n, "", dtype=object)
    return Evidence(np.full(n, code, np.uint8), np.zeros(n, bool), np.full(n, np.nan), text)


@dataclass(frozen=True)
class _Meaning:
    code: int
    share: float
    text: str
    empty: bool
    unknown: tuple
    bare: bool
    number: str


def _parts(lexicon, name, value) -> list:
    """Take one value of a field apart; its place in a hierarchy stays one category."""
    parts = categories.parts(value)
    if len(parts) > 1 and "hierarchy" in categories.words_of(name):
        return [categories.path(parts)]
    if len(parts) > 1 and all("=" in str(part) for part in parts):
        # Of all tags of a feature, those with a key that the table has.
        return [part for part in parts if lexicon.keys(folded(part).partition("=")[0])] or parts
    return parts


def _reading(lexicon, name, parts, yes_means_lived_in):
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


def _meaning(lexicon, name, parts, flag) -> _Meaning:
    """Look the categories of one value up; `code` is a set."""
    key = folded(name)
    code, share, texts, unknown, bare, number = 0, float("nan"), [], [], bool(parts), ""
    for part in parts or [None]:
        word = _WHOLE.sub(r"\1", folded(part))
        rules = lexicon.read(key, word)
        if rules and _SHORT_NUMBER.fullmatch(word) and rules[0].value == word and rules[0].why:
            number = f"{word}: {rules[0].why}"
        rules = rules or flag(word)
        bare &= not rules and categories.generic(word)
        shown = "" if part is None else str(part) if "=" in str(part) else f"{name}={part}"
        for rule in rules:
            code |= rule.code
            share = float(np.fmin(share, rule.share))
        if any(rule.code for rule in rules):
            texts.append(shown)
        elif not rules and parts:
            unknown.append(shown)
    return _Meaning(code, share, " + ".join(filter(None, texts)), not parts, tuple(unknown), bare, number)


def _flag(word, asks) -> tuple:
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


def _refuse_bare(name, found) -> None:
    """Refuse a field that holds nothing but yes/no, bare numbers or letters that nothing explains."""
    telling = [meaning for meaning in found if not meaning.empty]
    if telling and all(meaning.bare for meaning in telling):
        example = telling[0].unknown[0].partition("=")[2]
        raise RulesError(
            f"Field '{name}' holds only yes/no, bare numbers or letters such as '{example}', and neither its name nor the "
            "rules table says what they mean; choose a field that names uses, give it as RESIDENTIAL_FIELD to the estimate "
            f"if 1 or yes is lived in, or add lines with the key {folded(name)} to a copy of the rules table."
        )
