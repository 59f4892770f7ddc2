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
            found, dense = _dense(found * size + more), True
    return found if dense else _dense(found)


def _dense(codes: Ints) -> Ints:
    """Numbers without gaps, in the same order."""
    size = int(codes.max(initial=-1)) + 1
    if not _is_small(size, len(codes)):
        return np.unique(codes, return_inverse=True)[1]
    there = np.zeros(size, bool)
    there[codes] = True
    return (np.cumsum(there) - 1)[codes]


def _is_small(size: int, rows: int) -> bool:
    """Whether a list of all numbers that there may be takes no more than the rows: it spares to sort these."""
    return size <= max(4 * rows, 1000)


def first_of(codes: Ints, size: int) -> Ints:
    """First row of each number, -1 where none has it.

    Parameters
    ----------
    codes : (n,) int
        0 … size - 1.
    size : int

    Returns
    -------
    (size,) int
    """
    found = np.full(size, -1, np.int64)
    found[codes[::-1]] = np.arange(len(codes), dtype=np.int64)[
        ::-1
    ]  # of several that are written to one place the last one stays
    return found


def one_of_each(codes: Ints) -> Ints:
    """A row of each number 0 … m - 1, all of which occur; (m,) int."""
    return first_of(codes, int(codes.max(initial=-1)) + 1)


def in_order(codes: Ints) -> tuple[Ints, Ints]:
    """Number anything in the order in which it first occurs.

    Parameters
    ----------
    codes : (n,) int
        None below 0.

    Returns
    -------
    (m,) int
        First row of each different one.
    (n,) int
        Which of these each row is.
    """
    of = _dense(codes)
    first = one_of_each(of)
    order = np.argsort(first)
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order), dtype=np.int64)
    return first[order], rank[of]


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
    of = np.repeat(np.arange(len(rows), dtype=np.int64), lengths)
    first = np.cumsum(lengths) - lengths
    return of, np.arange(len(of), dtype=np.int64) - first[of] + start[rows][of]
