"""How alike names are: Dice's coefficient of their pairs of letters, one against many at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ...core import packages

sparse = packages.load("scipy.sparse")

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

_ROWS = 512
"""Names compared at a time: 512 against 40,000 streets are 80 MB at most."""


def bigrams(name: str) -> set[str]:
    """Pairs of letters of a name with a blank before and behind it, repeated pairs numbered."""
    padded = f" {name} "
    seen: dict[str, int] = {}
    found = set()
    for i in range(len(padded) - 1):
        pair = padded[i : i + 2]
        seen[pair] = seen.get(pair, 0) + 1
        found.add(pair if seen[pair] == 1 else f"{pair}{seen[pair]}")
    return found


class Names:
    """Names that others are compared with.

    Parameters
    ----------
    names : sequence of str, n
        Folded.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._columns: dict[str, int] = {}
        self._matrix = self._rows(names, grow=True)
        self._sizes = np.asarray(self._matrix.sum(axis=1)).ravel()

    def _rows(self, names: Sequence[str], grow: bool) -> Any:
        indices: list[int] = []
        ends = [0]
        for name in names:
            for pair in bigrams(name):
                column = self._columns.setdefault(pair, len(self._columns)) if grow else self._columns.get(pair, -1)
                if column >= 0:
                    indices.append(column)
            ends.append(len(indices))
        shape = (len(names), max(len(self._columns), 1))
        return sparse.csr_matrix((np.ones(len(indices), np.float32), indices, ends), shape)

    def nearest(self, names: Sequence[str], least: float) -> list[list[tuple[int, float]]]:
        """Names that are at least so alike, best first.

        Parameters
        ----------
        names : sequence of str, m
        least : float
            Smallest similarity, 0..1.

        Returns
        -------
        list of list of (int, float), m
            Position and similarity, the best and those within 0.2 of it.
        """
        found: list[list[tuple[int, float]]] = []
        for first in range(0, len(names), _ROWS):
            some = names[first : first + _ROWS]
            rows = self._rows(some, grow=False)
            sizes = [len(bigrams(name)) for name in some]
            shared = (rows @ self._matrix.T).tocsr()
            for i in range(len(some)):
                at = shared.indices[shared.indptr[i] : shared.indptr[i + 1]]
                alike = 2 * shared.data[shared.indptr[i] : shared.indptr[i + 1]] / (sizes[i] + self._sizes[at])
                good = np.flatnonzero((alike >= least) & (alike >= alike.max(initial=0) - 0.2))
                order = good[np.lexsort((at[good], -alike[good]))]
                found.append([(int(at[k]), float(alike[k])) for k in order])
        return found
