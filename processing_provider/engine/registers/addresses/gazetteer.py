"""Names of places and streets that addresses are read by: the base's own, and the divisions of China."""

from __future__ import annotations

import csv
import gzip
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from .parts import Addresses
from .text import normalised

LEVELS = ("province", "city", "district", "town")
_BY_LENGTH = {2: "province", 4: "city", 6: "district", 9: "town"}
_LENGTHS = {level: length for length, level in _BY_LENGTH.items()}
_NO_NAMES = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
"""What stands in the list where there is no unit of that level."""
_SHORT = ("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市")
DIVISIONS = Path(__file__).parents[4] / "resources" / "registers" / "divisions_cn.csv.gz"


class Gazetteer:
    """Names by level, each with the codes it has, and streets.

    Parameters
    ----------
    places : iterable of (code, name, level)
        Level is one of `LEVELS`. A child's code begins with its parent's; a code may be '' where the base has none.
    streets : iterable of str
        Names of streets, estates and villages, as the base writes them.
    former : mapping of str to str
        Names of places that are gone, each with its successor's: addresses go on naming them.
    """

    def __init__(
        self,
        places: Iterable[tuple[str, str, str]] = (),
        streets: Iterable[str] = (),
        former: Mapping[str, str] | None = None,
    ) -> None:
        self.codes: dict[str, dict[str, list[str]]] = {level: defaultdict(list) for level in LEVELS}
        self.former = {normalised(old): normalised(new) for old, new in (former or {}).items()}
        for code, name, level in places:
            self._add(level, normalised(name), code)
        for old, new in self.former.items():
            for level in LEVELS:
                for code in self.codes[level].get(new, ()):
                    self._add(level, old, code)
        self.streets: dict[str, set[str]] = defaultdict(set)
        for street in map(normalised, streets):
            if len(street) > 1:
                self.streets[street[:2]].add(street)
        self._starts: dict[str, dict[str, list[str]]] = {level: defaultdict(list) for level in LEVELS}
        for level, names in self.codes.items():
            for name in sorted(names, key=len, reverse=True):
                self._starts[level][name[:2]].append(name)

    def _add(self, level: str, name: str, code: str) -> None:
        if name and name not in _NO_NAMES:
            self.codes[level][name].append(code)
            if level in ("province", "city"):
                for ending in _SHORT:
                    if name.endswith(ending) and len(name) > len(ending) + 1:
                        self.codes[level][name[: -len(ending)]].append(code)
                        break

    def place(self, text: str, at: int, level: str, parents: list[str]) -> tuple[str, list[str]]:
        """Longest name of a level that stands in a text.

        Parameters
        ----------
        text : str
        at : int
            Position in `text`.
        level : str
        parents : list of str
            Codes of the places named before; a name outside of them does not count.

        Returns
        -------
        str
            The name, '' where none stands there.
        list of str
            Its codes.
        """
        above = tuple(parents)
        for name in self._starts[level].get(text[at : at + 2], ()):
            if text.startswith(name, at):
                inside = [c for c in self.codes[level][name] if not c or not above or c.startswith(above)]
                if inside:
                    return name, inside
        return "", []

    def street(self, text: str, at: int) -> str:
        """Longest street that stands in a text at a position, '' where none does."""
        return max((s for s in self.streets.get(text[at : at + 2], ()) if text.startswith(s, at)), key=len, default="")


@lru_cache(maxsize=1)
def divisions() -> tuple[tuple[str, str, str], ...]:
    """Divisions of China as (code, name, level), from resources/registers."""
    with gzip.open(DIVISIONS) as packed, io.TextIOWrapper(packed, encoding="utf-8", newline="") as lines:
        return tuple((row["code"], row["name"], _BY_LENGTH[len(row["code"])]) for row in csv.DictReader(lines))


@lru_cache(maxsize=1)
def chinese() -> Gazetteer:
    """Gazetteer of the divisions of China alone, for a base without places."""
    return Gazetteer(divisions())


def learnt(
    addresses: Addresses, places: Iterable[tuple[str, str, str]] = (), former: Mapping[str, str] | None = None
) -> Gazetteer:
    """Gazetteer of a base: the divisions of China, its own places, and the places and streets of its known addresses.

    A street whose name holds the word for another kind of street (新街口南大街) is read whole only where the base has it.

    Parameters
    ----------
    addresses : Addresses
        Known, best from a table that has a field for the street.
    places : iterable of (code, name, level)
    former : mapping of str to str, optional
        Names of places that are gone, each with its successor's.
    """
    own = list(places)
    listed = {(level, name) for _, name, level in (*divisions(), *own)}
    said = {(level, name) for level in LEVELS for name in addresses[level] if name}
    own += [("", name, level) for level, name in sorted(said - listed)]
    return Gazetteer((*divisions(), *own), sorted(set(addresses["street"])), former)
