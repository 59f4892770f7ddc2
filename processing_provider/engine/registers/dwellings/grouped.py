"""Places that addresses name, as columns: those of a million rows take no more than a few arrays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from ...core.types import Bools, Ints
from ..addresses.parts import Addresses
from ..codes import are, coded, combined, first_of, in_order, one_of_each, taken
from .places import Place, Said, identity, said_by, sequence
from .result import NONE


@dataclass(frozen=True, eq=False)
class Rows:
    """What rows of registers say.

    Attributes
    ----------
    addresses : Addresses, a
        Different ones.
    of : (n,) int
        Address of each row.
    times : (a,) int
        Rows of each address.
    said : Said, a
    surname : (n,) int
        Position of the surname.
    surnames : list of str
        Folded.
    """

    addresses: Addresses
    of: Ints
    times: Ints
    said: Said
    surname: Ints
    surnames: list[str]

    def __len__(self) -> int:
        return len(self.of)


def rows_of(addresses: Addresses, of: Ints, surnames: Sequence[str] | None) -> Rows:
    """Rows with what their addresses say.

    Parameters
    ----------
    addresses : Addresses, a
    of : (n,) int
        Address of each row.
    surnames : (n,) sequence of str or None
        Folded.
    """
    codes, different = (np.zeros(len(of), np.int64), [""]) if surnames is None else coded(surnames)
    times = np.bincount(of, minlength=len(addresses))
    return Rows(addresses, of, times, said_by(addresses, times), codes, different)


@dataclass(frozen=True, eq=False)
class Places:
    """Rows taken to be one dwelling each, and what they say of it.

    Attributes
    ----------
    rows : Rows, n
    place : (n,) int
        Of each row, -1 for none.
    building : (p,) int
    towns, name, house, unit : (p,) int
        As `Said`.
    quarters : (p,) bool
    unsure : (p,) bool
        Whether this may be the address of group quarters, misspelt.
    """

    rows: Rows
    place: Ints
    building: Ints
    towns: Ints
    name: Ints
    house: Ints
    unit: Ints
    quarters: Bools
    unsure: Bools
    _seen: dict[int, Place] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return len(self.building)

    def __getitem__(self, i: int) -> Place:
        """One place; it is made when it is asked for, which few are."""
        found = self._seen.get(i)
        if found is None:
            order, start = self.order
            rows, said = order[start[i] : start[i + 1]], self.rows.said
            surnames = Counter(taken(self.rows.surnames, self.rows.surname[rows]))
            found = self._seen[i] = Place(
                rows.tolist(),
                int(self.building[i]),
                said.all_towns[self.towns[i]],
                said.names[self.name[i]],
                said.houses[self.house[i]],
                said.units[self.unit[i]],
                surnames,
                bool(self.quarters[i]),
            )
        return found

    def changed(self, **columns: Any) -> Places:
        """The same with other columns."""
        return replace(self, _seen={}, **columns)

    @cached_property
    def order(self) -> tuple[Ints, Ints]:
        """Rows by place, ascending in each, and where each place begins among them."""
        order = np.argsort(self.place, kind="stable")[int(np.sum(self.place < 0)) :]
        return order, np.r_[0, np.cumsum(self.counts)]

    @cached_property
    def counts(self) -> Ints:
        """Rows of each place; (p,) int."""
        return np.bincount(self.place[self.place >= 0], minlength=len(self))

    @cached_property
    def first(self) -> Ints:
        """First row of each place; (p,) int."""
        some = np.flatnonzero(self.place >= 0)
        return some[first_of(self.place[some], len(self))]

    @cached_property
    def named(self) -> tuple[Ints, Ints]:
        """Places and their surnames, each pair once; two arrays of int."""
        some = np.flatnonzero(self.place >= 0)
        size = len(self.rows.surnames)
        pairs = np.unique(self.place[some] * size + self.rows.surname[some])
        return pairs // size, pairs % size

    def share(self, rows: Bools) -> Ints:
        """How many of the rows of each place are among some; (p,) int."""
        return np.bincount(self.place[rows & (self.place >= 0)], minlength=len(self))

    # What is said, (p,) bool -----------------------------------------------------------------------------------------------

    @cached_property
    def has_name(self) -> Bools:
        """Whether there is a name or estate."""
        return are(self.rows.said.names)[self.name]

    @cached_property
    def has_house(self) -> Bools:
        """Whether there is a number of the house."""
        return are(self.rows.said.houses)[self.house]

    @cached_property
    def has_unit(self) -> Bools:
        """Whether there is a number inside of it."""
        return are(self.rows.said.units)[self.unit]

    @cached_property
    def sequence(self) -> Ints:
        """The same for the same sequence of numbers; (p,) int."""
        return _sequences(self.rows.said, self.house, self.unit)

    def texts(self, building_ids: Sequence[str]) -> list[str]:
        """What each place is the same by in every run: the building's id instead of its code, and the town only without one."""
        said = self.rows.said
        columns = zip(
            self.building.tolist(), self.towns.tolist(), self.name.tolist(), self.house.tolist(), self.unit.tolist()
        )
        found = []
        for building, towns, name, house, unit in columns:
            numbers = said.houses[house], said.units[unit]
            if building >= 0 and len(building_ids):
                found.append(identity(building_ids[building], said.names[name], *numbers))
            else:
                plain = said.names[name].isascii()
                key = building, said.all_towns[towns], said.names[name], numbers if plain else sequence(*numbers)
                found.append(repr(key))
        return found


def _sequences(said: Said, house: Ints, unit: Ints) -> Ints:
    pair = combined(house, unit)
    rows = one_of_each(pair)
    numbers = zip(taken(said.houses, house[rows]), taken(said.units, unit[rows]))
    return coded([sequence(*both) for both in numbers])[0][pair]


def exact(rows: Rows, building: Ints) -> Places:
    """Addresses with the same building, place, name and numbers, together.

    Parameters
    ----------
    rows : Rows, n
    building : (n,) int
    """
    n, said, addresses = len(rows), rows.said, rows.addresses
    saying, at, code = _sayings(rows.of, building, len(addresses))
    house, unit, name = are(said.houses)[said.house], are(said.units)[said.unit], are(said.names)
    plain = np.array([text.isascii() for text in said.names], bool)[said.name]
    box = are(addresses["box"]) & ~(house | unit)
    # A unit without its house is one of many on a street; in an estate, or after a name in Chinese, it is one.
    street = (are(addresses["street"]) & plain)[at] & (code < 0)
    complete = (house[at] | (unit[at] & ~street)) & (name[said.name][at] | (code >= 0))
    # In China the label of a number does not tell what it numbers: 12弄3号4室 and 12弄3-4 are one.
    numbers = np.where(plain, 2 * combined(said.house, said.unit), 2 * _sequences(said, said.house, said.unit) + 1)
    key = combined(code + 1, said.towns[at], said.name[at], numbers[at])
    some = np.flatnonzero(~(addresses.rejected | box)[rows.of])
    # On a street without a number live many: only people of one name there can be taken to be together.
    written = are(rows.surnames)[rows.surname[some]]
    alone = np.where(written, 1 + rows.surname[some], 1 + len(rows.surnames) + some)
    of_row, whole = key[saying[some]], complete[saying[some]]
    apart = combined(of_row[~whole], combined(alone[~whole]))
    of_row[~whole] = int(key.max(initial=-1)) + 1 + apart
    first, group = in_order(of_row)
    place = np.full(n, NONE, np.int64)
    place[some] = group
    begin = some[first]
    which, no = rows.of[begin], np.zeros(len(first), bool)
    return Places(
        rows, place, building[begin], said.towns[which], said.name[which], said.house[which], said.unit[which], no, no
    )  # fmt: skip


def _sayings(of: Ints, building: Ints, addresses: int) -> tuple[Ints, Ints, Ints]:
    """Addresses with their buildings, each different pair once: which one each row has; address and building of each."""
    code = np.full(addresses, NONE, np.int64)
    code[of] = building
    if (code[of] == building).all():  # an address has one building wherever that was looked up
        return of, np.arange(addresses, dtype=np.int64), code
    saying = combined(of, building + 1)
    row = one_of_each(saying)
    return saying, of[row], building[row]
