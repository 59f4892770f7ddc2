"""People counted by zone and group: each cell of the table, and each margin of it as a cell of its own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core.errors import SettingError
from ..core.types import Ints
from .protect import Keys, cell_keys

ALL = -1
"""Group of a margin: everybody."""
AT_ONCE = 4_000_000
"""Cells that are counted in an array; more are sorted."""
MOST_GROUPS = 5
OLDEST = 150
UNKNOWN, OTHER = "unknown", "other"


@dataclass(frozen=True)
class Dimension:
    """One way of grouping people.

    Attributes
    ----------
    name : str
        'age', 'sex', a family of tags and so on.
    labels : tuple of str
        Of the groups.
    codes : (n,) int
        Group of each person.
    """

    name: str
    labels: tuple[str, ...]
    codes: Ints


@dataclass(frozen=True)
class Cells:
    """Cells in which there is somebody.

    Attributes
    ----------
    place : (n,) int
        Zone.
    groups : (n, d) int
        Group in each dimension, `ALL` in a margin.
    persons : (n,) int
    keys : (n,) uint32
    """

    place: Ints
    groups: Ints
    persons: Ints
    keys: Keys


def bands(text: str) -> list[tuple[int, int, str]]:
    """Lowest age, highest age and label of each band of '0-14,15-64,65+'.

    Raises
    ------
    SettingError
        It is no list of bands, or two of them overlap.
    """
    found = []
    for item in filter(None, (item.strip() for item in re.split(r"[,;]", text))):
        said = re.fullmatch(r"(\d{1,3})(?:\s*[-–]\s*(\d{1,3})|\s*(\+))?", item)
        if said is None:
            raise _no_bands(text)
        low = int(said[1])
        high = OLDEST if said[3] else int(said[2] or low)
        if high < low or (found and low <= found[-1][1]):
            raise _no_bands(text)
        found.append((low, high, f"{low}+" if said[3] else f"{low}-{high}" if said[2] else f"{low}"))
    return found


def _no_bands(text: str) -> SettingError:
    return SettingError(
        "age_bands",
        "AGE_BANDS is '{text}'; give ages from young to old that do not overlap, such as 0-14,15-64,65+.",
        text=text[:60],
    )


def by_age(ages: Ints, of: Sequence[tuple[int, int, str]]) -> Dimension:
    """Group by bands of age; who is in none is 'other', whose age is not known 'unknown'.

    Parameters
    ----------
    ages : (n,) int
        Years, -1 where unknown.
    of : sequence of (lowest, highest, label)
    """
    labels = [label for *_, label in of]
    codes = np.full(len(ages), len(labels) + 1, np.int64)
    for k, (low, high, _) in enumerate(of):
        codes[(ages >= low) & ((ages <= high) | (high == OLDEST))] = k
    codes[ages < 0] = len(labels)
    return _used("age", (*labels, UNKNOWN, OTHER), codes, len(labels) + 1)


def by_text(name: str, labels: Sequence[str], codes: Ints) -> Dimension:
    """Group by text: groups in the order of their names, what is '' as 'unknown' at the end.

    Parameters
    ----------
    name : str
    labels : sequence of str
        Texts that there are.
    codes : (n,) int
        Text of each person.
    """
    order = sorted(range(len(labels)), key=lambda k: (labels[k] in ("", UNKNOWN), labels[k]))
    names: list[str] = []
    place = np.zeros(max(len(labels), 1), np.int64)
    for k in order:
        shown = labels[k] or UNKNOWN
        if not names or names[-1] != shown:
            names.append(shown)
        place[k] = len(names) - 1
    return _used(name, tuple(names) or (UNKNOWN,), place[codes], 0)


def _used(name: str, labels: tuple[str, ...], codes: Ints, keep: int) -> Dimension:
    """Leave out groups at the end that nobody is in, beyond the first `keep`."""
    there = int(codes.max()) + 1 if len(codes) else 0
    return Dimension(name, labels[: max(keep, there, 1)], codes)


def count(who: Ints, place: Ints, places: int, dimensions: Sequence[Dimension], keys: Keys) -> Cells:
    """Count people by place and every combination of groups and margins.

    Parameters
    ----------
    who, place : (n,) int
        Person and place of each pair; who is in two places is counted in both.
    places : int
    dimensions : sequence of Dimension, d
        Of all persons.
    keys : (m,) uint32
        Record key of each person.

    Returns
    -------
    Cells
    """
    found = []
    mine, own = keys[who], [dimension.codes[who] for dimension in dimensions]
    for size in range(len(dimensions) + 1):
        for chosen in itertools.combinations(range(len(dimensions)), size):
            code, total = place.copy(), places
            for k in chosen:
                code = code * len(dimensions[k].labels) + own[k]
                total *= len(dimensions[k].labels)
            cell, persons, cell_key = tally(code, mine, total)
            groups = np.full((len(cell), len(dimensions)), ALL, np.int64)
            for k in reversed(chosen):
                cell, groups[:, k] = np.divmod(cell, len(dimensions[k].labels))
            found.append(Cells(cell, groups, persons, cell_key))
    return Cells(
        np.concatenate([cells.place for cells in found]),
        np.concatenate([cells.groups for cells in found]),
        np.concatenate([cells.persons for cells in found]),
        np.concatenate([cells.keys for cells in found]),
    )


def tally(code: Ints, keys: Keys, total: int) -> tuple[Ints, Ints, Keys]:
    """Cells with somebody in them, how many there are, and their keys.

    Parameters
    ----------
    code : (n,) int
        Cell of each record, 0 to `total` - 1.
    keys : (n,) uint32
    total : int
    """
    if total <= AT_ONCE:
        persons = np.bincount(code, minlength=total)
        cell = np.flatnonzero(persons)
        return cell, persons[cell].astype(np.int64), cell_keys(code, keys, total)[cell]
    cell, at, persons = np.unique(code, return_inverse=True, return_counts=True)
    return cell, persons.astype(np.int64), cell_keys(at.reshape(-1), keys, len(cell))
