"""What a category says about people living there: the rules table, and looking categories up in it."""

import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from . import lines
from .errors import DoorstepError

BUNDLED_RULES = Path(__file__).parents[2] / "resources" / "rules" / "residential_rules.csv"

NEUTRAL, NON_RESIDENTIAL, MIXED, RESIDENTIAL = 0, 1, 2, 4
"""What evidence says; a set of them is their sum."""

CLASSES = {"non-residential": NON_RESIDENTIAL, "mixed": MIXED, "neutral": NEUTRAL, "residential": RESIDENTIAL}
HEADER = ["key", "value", "class", "share", "why"]

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
        As `folded`; either may end in ``*``.
    code : int
        NEUTRAL, NON_RESIDENTIAL, MIXED or RESIDENTIAL.
    share : float
        Residential share, NaN where the table leaves it open.
    """

    key: str
    value: str
    code: int
    share: float = float("nan")


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
    """

    code: np.ndarray
    homes: np.ndarray
    share: np.ndarray
    text: np.ndarray
    uncategorised: int = 0
    unknown: dict = field(default_factory=dict)


def folded(value) -> str:
    """Write a category so that case, accents and spaces make no difference; '' for nothing at all."""
    if value is None or value != value:
        return ""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        value = int(value)
    text = unicodedata.normalize("NFKD", str(value)).casefold()
    return "_".join("".join(letter for letter in text if not unicodedata.combining(letter)).split())


def read_rules(path=BUNDLED_RULES) -> tuple:
    """Read a rules table.

    Parameters
    ----------
    path : path-like
        CSV, UTF-8, separated by commas or semicolons; columns key, value, class, share, why (the last two may be
        absent). Lines that start with # are comments. The bundled table explains the columns.

    Returns
    -------
    tuple of Rule

    Raises
    ------
    RulesError
        Says the line and what is wrong with it.
    """
    rules: list = []
    seen: dict = {}
    for line, where, cells in lines.read(path, HEADER, 3, "rules", RulesError):
        rule = _rule(cells, where)
        lines.refuse_twice(seen, (rule.key, rule.value), line, where, cells[:2], RulesError)
        rules.append(rule)
    return tuple(rules)


def _rule(cells, where) -> Rule:
    key, value, kind, share, _ = cells
    for name, cell in (("key", key), ("value", value)):
        if not cell or "*" in cell[:-1]:
            raise RulesError(f"{where}: {name} is '{cell}'; it must be a text, or the beginning of one followed by *.")
    if kind.lower() not in CLASSES:
        raise RulesError(f"{where}: class is '{kind}'; it must be one of {', '.join(CLASSES)}.")
    code, number = CLASSES[kind.lower()], float("nan")
    if share:
        try:
            number = float(share.replace(",", "."))
        except ValueError:
            raise RulesError(f"{where}: share is '{share}'; it must be a number from 0 to 1, or empty.") from None
        if not 0 <= number <= 1:
            raise RulesError(f"{where}: share is {share}; it must be from 0 to 1, or empty.")
        if code == NEUTRAL or (code == NON_RESIDENTIAL and number > 0):
            raise RulesError(f"{where}: a {kind.lower()} category has no residential share; leave it empty.")
    return Rule(folded(key), folded(value), code, number)


class Lexicon:
    """Rules arranged for looking categories up; see the head of the bundled table for the order of precedence."""

    def __init__(self, rules):
        self.exact: dict = {}
        self.prefix: dict = {}
        self.anywhere: dict = {}
        for rule in rules:
            if rule.value.endswith("*"):
                self.prefix.setdefault(rule.key, []).append((rule.value[:-1], rule))
            else:
                self.exact.setdefault(rule.key, {})[rule.value] = rule
                self.anywhere.setdefault(rule.value, rule)
        for found in self.prefix.values():
            found.sort(key=lambda item: -len(item[0]))
        keys = {rule.key for rule in rules}
        self.named = {key for key in keys if not key.endswith("*")}
        self.key_prefixes = sorted((key for key in keys if key.endswith("*") and key != "*"), key=len, reverse=True)

    def keys(self, name: str) -> list:
        """Keys that are meant for a field of this name, the most telling first."""
        named = [name] if name in self.named else []
        return named + [key for key in self.key_prefixes if name.startswith(key[:-1])]

    def find(self, name: str, value: str):
        """Return the rule for a folded field name and category, or None."""
        head, separator, tail = value.partition("=")
        if separator and self.keys(head):
            name, value = head, tail
        keys = self.keys(name)
        for key in keys:
            if value in self.exact.get(key, {}):
                return self.exact[key][value]
            for beginning, rule in self.prefix.get(key, ()):
                if value.startswith(beginning) and value:
                    return rule
        if value in self.exact.get("*", {}):
            return self.exact["*"][value]
        if not keys and value in self.anywhere:
            return self.anywhere[value]
        return next((rule for beginning, rule in self.prefix.get("*", ()) if value.startswith(beginning)), None)


def weigh(rules, columns: dict, n: int) -> Evidence:
    """Say what the categories of n features mean.

    Parameters
    ----------
    rules : sequence of Rule
    columns : dict
        Field name → (n,) sequence of categories. Several categories in one value are separated by ``;``. A feature with
        several categories says what they amount to together.
    n : int

    Returns
    -------
    Evidence
    """
    lexicon = Lexicon(rules)
    said = np.zeros(n, np.uint8)
    share = np.full(n, np.nan)
    text = np.full(n, "", dtype=object)
    filled = np.zeros(n, bool)
    unknown: Counter = Counter()
    for name, values in columns.items():
        place: dict = {}
        index = np.fromiter((place.setdefault(value, len(place)) for value in values), np.int64, n)
        # Few categories, many features: each category is looked up once.
        found = [_meaning(lexicon, name, value) for value in place]
        for meaning, times in zip(found, np.bincount(index, minlength=len(found)).tolist()):
            unknown.update(dict.fromkeys(meaning.unknown, times))
        filled |= np.array([not meaning.empty for meaning in found], bool)[index]
        said |= np.array([meaning.code for meaning in found], np.uint8)[index]
        share = np.fmin(share, np.array([meaning.share for meaning in found])[index])
        here = np.array([meaning.text for meaning in found], dtype=object)[index]
        joint = np.where((text != "") & (here != ""), " + ", "")
        text = text + joint + here
    homes = (said & RESIDENTIAL) > 0
    uncategorised = int(np.count_nonzero(~filled))
    return Evidence(TOGETHER[said], homes, share, text, uncategorised, dict(unknown.most_common()))


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


def _meaning(lexicon, name, value) -> _Meaning:
    """Look one value of a field up; `code` is a set."""
    key = folded(name)
    parts = [part.strip() for part in value.split(";")] if isinstance(value, str) else [value]
    parts = [part for part in parts if folded(part)]
    code, share, texts, unknown = 0, float("nan"), [], []
    for part in parts or [None]:
        rule = lexicon.find(key, folded(part))
        shown = "" if part is None else str(part) if "=" in str(part) else f"{name}={part}"
        if rule is not None and rule.code:
            code |= rule.code
            share = float(np.fmin(share, rule.share))
            texts.append(shown)
        elif rule is None and parts:
            unknown.append(shown)
    return _Meaning(code, share, " + ".join(filter(None, texts)), not parts, tuple(unknown))
