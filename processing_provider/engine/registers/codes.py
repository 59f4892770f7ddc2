"""Values as numbers, so that what millions of rows have in common is looked at once and compared by arrays."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

import numpy as np

from ..core.types import Bools, Ints

T = TypeVar("T", bound=Hashable)


def coded(values: Sequence[T]) -> tuple[Ints, list[T]]:
    """Number values in the order in which they first occur.

    Parameters
    ----------
    values : sequence, n

    Returns
    -------
    (n,) int
    list
        The different values, by their number.
    """
    different = list(dict.fromkeys(values))
    number = {value: k for k, value in enumerate(different)}
    return np.fromiter(map(number.__getitem__, values), np.int64, len(values)), different


def combined(first: Ints, *others: Ints) -> Ints:
    """Number combinations of numbers: the same for rows in which all are the same; (n,) int, 0 … combinations - 1.

    Parameters
    ----------
    first, others : (n,) int
        None below 0.
    """
    found, dense = first.astype(np.int64, copy=False), False
    for more in others:
        size = int(more.max(initial=0)) + 1
        if size > 1:
            found, dense = np.unique(found * size + more, return_inverse=True)[1], True
    return found if dense else np.unique(found, return_inverse=True)[1]


def one_of_each(codes: Ints) -> Ints:
    """A row of each number 0 … m - 1, all of which occur; (m,) int."""
    return np.unique(codes, return_index=True)[1].astype(np.int64)


def in_order(codes: Ints) -> tuple[Ints, Ints]:
    """Number anything in the order in which it first occurs.

    Parameters
    ----------
    codes : (n,) int

    Returns
    -------
    (m,) int
        First row of each different one.
    (n,) int
        Which of these each row is.
    """
    _, first, of = np.unique(codes, return_index=True, return_inverse=True)
    order = np.argsort(first)
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return first[order].astype(np.int64), rank[of]


def taken(values: Sequence[T], codes: Ints) -> list[T]:
    """Values of numbers."""
    return list(map(values.__getitem__, codes.tolist()))


class Blocks:
    """Members that have something in common, by its number.

    Parameters
    ----------
    keys : (m,) int
        The number of each member, of which one may have several.
    members : (m,) int
        Ascending.
    """

    def __init__(self, keys: Ints, members: Ints) -> None:
        order = np.argsort(keys, kind="stable")
        self._keys, self._members = keys[order], members[order]

    def sizes(self, keys: Ints) -> Ints:
        """How many members each of some numbers has; (k,) int."""
        return np.searchsorted(self._keys, keys, "right") - np.searchsorted(self._keys, keys, "left")

    def lists(self, keys: Ints) -> dict[int, list[int]]:
        """Members of some numbers, ascending."""
        keys = np.unique(keys)
        start = np.searchsorted(self._keys, keys, "left").tolist()
        end = np.searchsorted(self._keys, keys, "right").tolist()
        return {key: self._members[a:b].tolist() for key, a, b in zip(keys.tolist(), start, end)}


def are(values: Iterable[object]) -> Bools:
    """Whether each value says anything; (n,) bool."""
    return np.array([bool(value) for value in values], bool)


def repeated(start: Ints, rows: Ints) -> tuple[Ints, Ints]:
    """Walk through lists that lie one behind the other.

    Parameters
    ----------
    start : (m + 1,) int
        Where each list begins, and the last one ends.
    rows : (n,) int
        Lists to walk through.

    Returns
    -------
    (k,) int
        Position among `rows` of each item.
    (k,) int
        Position of each item.
    """
    lengths = start[rows + 1] - start[rows]
    of = np.repeat(np.arange(len(rows)), lengths)
    first = np.cumsum(lengths) - lengths
    return of, np.arange(len(of)) - first[of] + start[rows][of]
