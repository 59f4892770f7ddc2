"""Rules arranged for looking categories up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from .table import Rule, bundled_rules

SEPARATORS = ("|", ",", "/", "+", "&")
"""Between several categories in one text, beside ``;``, which always separates."""


class Lexicon:
    """Rules arranged for looking categories up; see the head of the bundled table for the order of precedence."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.exact: dict[str, dict[str, Rule]] = {}
        self.patterns: dict[str, list[tuple[str, str, Rule]]] = {}
        self.anywhere: dict[str, Rule] = {}
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
        self.named: dict[str, list[str]] = {}
        self.beginnings: list[tuple[str, str]] = []
        self.of_name: dict[str, list[list[str]]] = {}
        for cell in dict.fromkeys(rule.key for rule in rules):
            for key in cell.split("|"):
                if not key.endswith("*"):
                    self.named.setdefault(key, []).append(cell)
                elif key != "*":
                    self.beginnings.append((key[:-1], cell))
        self.beginnings.sort(key=lambda item: -len(item[0]))

    def keys(self, name: str) -> list[list[str]]:
        """Keys that are meant for a field of this name, the most telling first: lists of the lines' keys, as they stand."""
        if name not in self.of_name:
            alike: dict[str, list[str]] = {name: self.named[name]} if name in self.named else {}
            for beginning, cell in self.beginnings:
                if name.startswith(beginning):
                    alike.setdefault(beginning + "*", []).append(cell)
            self.of_name[name] = list(alike.values())
        return self.of_name[name]

    def find(self, name: str, value: str) -> Rule | None:
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

    def _like(self, cells: Iterable[str], value: str) -> Rule | None:
        """Return the longest pattern that a category fits."""
        firsts = (
            next(
                (item for item in self.patterns.get(cell, ()) if value.startswith(item[0]) and value.endswith(item[1])),
                None,
            )
            for cell in cells
        )
        longest = max(filter(None, firsts), key=lambda item: len(item[0] + item[1]), default=None)
        return longest and longest[-1]

    def read(self, name: str, value: str) -> tuple[Rule, ...]:
        """Return the rules for a category that may be several, such as 'retail, residential', or a path; or ()."""
        whole = self.find(name, value)
        if whole and whole.value != "*":
            return (whole,)
        if ">" in value:
            levels = (self.find(name, level.strip("_")) for level in reversed(value.split(">")))
            deepest = next(filter(None, levels), whole)
            return (deepest,) if deepest else ()
        for separator in filter(value.__contains__, SEPARATORS):
            pieces = [piece.strip("_") for piece in value.split(separator) if piece.strip("_")]
            found = [rule for rule in (self.find(name, piece) for piece in pieces) if rule and rule.value != "*"]
            # A title may hold a comma, so it is taken apart only where every piece is a category.
            if 1 < len(pieces) == len(found):
                return tuple(found)
        return (whole,) if whole else ()


@lru_cache(maxsize=1)
def _bundled() -> Lexicon:
    return Lexicon(bundled_rules())


def lexicon(rules: Sequence[Rule]) -> Lexicon:
    """Arrange rules; those that are bundled only once."""
    return _bundled() if rules is bundled_rules() else Lexicon(rules)
