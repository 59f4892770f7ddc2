"""Parts of an address, the same for every profile, as columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from ...core.notes import Note

Objects = npt.NDArray[np.object_]
Bools = npt.NDArray[np.bool_]

PARTS = (
    "province",  # state, region
    "city",
    "district",  # county, arrondissement
    "town",  # street office, borough
    "community",  # village, neighbourhood, lieu-dit
    "street",
    "lane",  # 弄, 巷, 胡同, impasse with a number of its own
    "number",  # digits of the house number
    "number_to",  # last of a range '3-7'
    "letter",  # 'A', 'bis', '1/2'
    "name",  # of an estate, building or institution
    "building",  # block, tower, 幢
    "entrance",  # stair, 单元, escalier
    "floor",
    "room",  # apartment, suite, 室
    "postcode",
    "box",
    "rest",  # what no other part took
)

Parsed = dict[str, str]
"""Parts of one address; those that are not there may be missing."""


@dataclass(frozen=True)
class Addresses:
    """Addresses taken apart.

    Attributes
    ----------
    columns : mapping of str to (n,) object array
        Text of each of `PARTS`, '' where it is not there.
    rejected : (n,) bool
        No address can be read; all parts are ''.
    reasons : tuple of (Note or None), n
        Why a row is rejected, or what about it is in doubt.
    notes : tuple of Note
        What of them a reader should know together.
    """

    columns: Mapping[str, Objects]
    rejected: Bools
    reasons: tuple[Note | None, ...]
    notes: tuple[Note, ...] = ()

    def __len__(self) -> int:
        return len(self.rejected)

    def __getitem__(self, part: str) -> Objects:
        return self.columns[part]

    def row(self, i: int) -> Parsed:
        """Parts that are there, of one address."""
        return {part: self.columns[part][i] for part in PARTS if self.columns[part][i]}


def columns_of(rows: Sequence[Parsed]) -> Mapping[str, Objects]:
    """Columns of addresses given as rows."""
    columns = {}
    for part in PARTS:
        column = np.empty(len(rows), object)
        column[:] = [row.get(part, "") for row in rows]
        columns[part] = column
    return MappingProxyType(columns)
