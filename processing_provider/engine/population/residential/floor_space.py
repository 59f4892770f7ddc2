"""How much floor space a point of interest (POI) takes in its building: a table, as a CSV file that users may edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from ...core import user_table
from ...core.columns import plain_number, shown
from ...core.types import Bools, Floats
from . import categories
from .lexicon import Lexicon
from .rules import NON_RESIDENTIAL, Codes, RulesError, parts_of, word_of
from .table import Rule, key_and_value

BUNDLED = Path(__file__).parents[4] / "resources" / "contents" / "floor_space.csv"
HEADER = ["key", "value", "space", "floor", "why"]
FLOORS = {"ground": False, "any": True}

PART, WHOLE = 110.0, 2400.0
"""[m²] of a POI that is not in the table: of one that takes a part of the building (a shop, INSEE) and of one that takes all
of it (a building for audiences, CBECS 2003); the head of the bundled table tells where they come from."""


@lru_cache(maxsize=1)
def bundled() -> tuple[Rule, ...]:
    """Return the bundled table."""
    return read(BUNDLED)


def read(path: str | Path) -> tuple[Rule, ...]:
    """Read a table of floor space.

    Parameters
    ----------
    path : path-like
        CSV, UTF-8, separated by commas or semicolons; columns key, value, space [m²], floor, why (the last may be absent).

    Returns
    -------
    tuple of Rule
        With `space` and `upper`.

    Raises
    ------
    RulesError
        Says the line and what is wrong with it.
    """
    found: list[Rule] = []
    seen: dict[Any, int] = {}
    for line, where, cells in user_table.read(path, HEADER, 4, "floor space", RulesError):
        key, value, own = key_and_value(cells[0], cells[1], where)
        for one in key.split("|"):
            user_table.refuse_twice(seen, (one, value), line, where, cells[:2], RulesError)
        space = plain_number(cells[2].replace(",", "."))
        if space is None or not 0 <= space < 1e7:
            raise RulesError(
                "floor_space_of_line",
                "{where}: space is '{space}'; it must be the floor space of one such place in m², 0 or more.",
                where=where,
                space=shown(cells[2]),
            )
        if cells[3].lower() not in FLOORS:
            raise RulesError(
                "floor_of_line",
                "{where}: floor is '{floor}'; it must be one of {floors}.",
                where=where,
                floor=shown(cells[3]),
                floors=", ".join(FLOORS),
            )
        found.append(Rule(key, value, 0, why=cells[4], own=own, space=space, upper=FLOORS[cells[3].lower()]))
    return tuple(found)


def of_places(
    table: Sequence[Rule], columns: Mapping[str, Sequence[object]] | None, code: Codes
) -> tuple[Floats, Bools]:
    """Say how much floor space each POI takes.

    Parameters
    ----------
    table : sequence of Rule
        As `read` gives it.
    columns : dict or None
        Field name → (m,) sequence of categories.
    code : (m,) uint8
        What the rules say of each.

    Returns
    -------
    space : (m,) float
        [m²]; of several categories the largest.
    upper : (m,) bool
        It may stand above the ground floor.
    """
    words = Lexicon(table)
    space, upper = np.full(len(code), np.nan), np.zeros(len(code), bool)
    for name, values in (columns or {}).items():
        kept, index = categories.distinct(values)
        found = [_largest(words, name, value) for value in kept]
        here = np.array([one[0] for one in found], float)[index]
        larger = (here > space) | (np.isnan(space) & ~np.isnan(here))
        space[larger] = here[larger]
        upper[larger] = np.array([one[1] for one in found], bool)[index][larger]
    return np.where(np.isnan(space), np.where(code == NON_RESIDENTIAL, WHOLE, PART), space), upper


def _largest(words: Lexicon, name: str, value: object) -> tuple[float, bool]:
    found: list[Rule] = []
    for part in parts_of(words, name, value):
        key, equals, word = word_of(part).partition("=")
        found += words.read(key, word) if equals else words.read(categories.folded(name), key)
    return max(((rule.space, rule.upper) for rule in found), default=(float("nan"), False))
