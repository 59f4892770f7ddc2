"""The rules tables: what categories say about people living there, as CSV files that users may edit."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
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
        "national_codes",
    )
)
"""One table per vocabulary; of a word that stands in several, the first one counts in fields of other names."""

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
        As `folded`. A key may end in ``*``, and be several, separated by ``|``; a value may begin or end in ``*``.
    code : int
        NEUTRAL, NON_RESIDENTIAL, MIXED or RESIDENTIAL.
    share : float
        Residential share, NaN where the table leaves it open.
    why : str
        The reason, for readers.
    own : bool
        It counts in fields of its key only: a code, or a word that means nothing without its field.
    space : float
        Floor space that one such place takes [m²]; of the floor space table only.
    upper : bool
        It may stand above the ground floor; of the floor space table only.
    """

    key: str
    value: str
    code: int
    share: float = float("nan")
    why: str = ""
    own: bool = False
    space: float = float("nan")
    upper: bool = False


POINT_KEYS = (
    "amenity",
    "shop",
    "office",
    "craft",
    "healthcare",
    "tourism",
    "leisure",
    "club",
    "categories*",
    "fsq_cat*",
)
"""Keys of points of interest, as the tables begin them."""

PAPER_RULES = (Rule("*", "*", NON_RESIDENTIAL),)
"""Any POI makes a building non-residential (3.2.2)."""


@lru_cache(maxsize=1)
def bundled_rules() -> tuple[Rule, ...]:
    """Return the rules of all bundled tables, in the order of `BUNDLED_RULES`."""
    return tuple(rule for path in BUNDLED_RULES for rule in read_rules(path))


def read_rules(path: str | Path | None = None) -> tuple[Rule, ...]:
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
    rules: list[Rule] = []
    seen: dict[Hashable, int] = {}
    for line, where, cells in user_table.read(path, HEADER, 3, "rules", RulesError):
        rule = _rule(cells, where)
        for key in rule.key.split("|"):
            user_table.refuse_twice(seen, (key, rule.value), line, where, cells[:2], RulesError)
        rules.append(rule)
    return tuple(rules)


def points_first(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Order rules so that a word in a field of another name means what it means of a point: a shop, not a building of shops."""
    return tuple(sorted(rules, key=lambda rule: rule.key.split("|")[0] not in POINT_KEYS))


def _rule(cells: list[str], where: object) -> Rule:
    key, value, kind, share, why = cells
    key, word, own = key_and_value(key, value, where)
    if kind.lower() not in CLASSES:
        raise RulesError(
            "rule_class",
            "{where}: class is '{given}'; it must be one of {classes}.",
            where=where,
            given=kind,
            classes=", ".join(CLASSES),
        )
    return Rule(key, word, CLASSES[kind.lower()], _share(share, kind.lower(), where), why, own)


def key_and_value(key: str, value: str, where: object) -> tuple[str, str, bool]:
    """Read the key and the value of a line, folded, and whether it counts in fields of its key only."""
    keys = [folded(part) for part in key.split("|")]
    for part in keys:
        if not part or "*" in part[:-1]:
            raise RulesError(
                "rule_key",
                "{where}: key is '{key}'; it must be a text, or the beginning of one followed by *.",
                where=where,
                key=part,
            )
    if not value or "*" in value[1:-1] or (len(value) > 1 and value[0] + value[-1] == "**"):
        raise RulesError(
            "rule_value",
            "{where}: value is '{value}'; it must be a text, or one with a * before or behind it.",
            where=where,
            value=value,
        )
    # Capitals (RES) are a code, as published; so is what has digits.
    own = value.isupper() or not categories.word(folded(value))
    return "|".join(keys), folded(value), own


def _share(text: str, kind: str, where: object) -> float:
    """Residential share of a line, NaN where it is left open."""
    if not text:
        return float("nan")
    share = plain_number(text.replace(",", "."))
    if share is None:
        raise RulesError(
            "rule_share",
            "{where}: share is '{share}'; it must be a number from 0 to 1, or empty.",
            where=where,
            share=shown(text),
        )
    if not 0 <= share <= 1:
        raise RulesError(
            "rule_share_bounds", "{where}: share is {share}; it must be from 0 to 1, or empty.", where=where, share=text
        )
    if CLASSES[kind] == NEUTRAL or (CLASSES[kind] == NON_RESIDENTIAL and share > 0):
        raise RulesError(
            "rule_share_of_class",
            "{where}: a {given} category has no residential share; leave it empty.",
            where=where,
            given=kind,
        )
    return share
