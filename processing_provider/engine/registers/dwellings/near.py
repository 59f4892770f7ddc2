"""Which places can be one at all, by what two of them have in common: most of a town's have nobody to be compared with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ...core.types import Bools, Ints
from ..codes import Blocks, coded, combined, repeated
from .alike import as_scanned
from .grouped import Places
from .result import NONE

MOST_BLOCK = 400
"""Addresses that are compared with one of them: among more there is never one candidate."""


def _listed(mask: Bools) -> list[int]:
    found: list[int] = np.flatnonzero(mask).tolist()
    return found


def _flat(lists: Iterable[Sequence[int]]) -> tuple[Ints, Ints]:
    """Lists one behind the other, and where each begins and the last one ends."""
    some = list(lists)
    start = np.r_[0, np.cumsum([len(one) for one in some], dtype=np.int64)]
    return np.array([k for one in some for k in one], np.int64), start


class FullerOnes:
    """Places that may say the same as one with more in front: the same numbers, and a name of which its own is a piece."""

    def __init__(self, places: Places) -> None:
        said = places.rows.said
        self._size = len(said.names)
        code = {said.names[k]: k for k in np.unique(places.name).tolist()}
        own = [sorted(code[piece] for piece in set(_pieces(name)) & code.keys()) if name in code else []
               for name in said.names]  # fmt: skip
        pieces, start = _flat(own)
        at, item = repeated(start, places.name)
        piece = pieces[item]
        self._key = places.sequence * self._size + places.name
        self._same = Blocks(places.sequence[at] * self._size + piece, at)
        # A road and its number may be left out before an estate: the unit of one is all that the other says.
        long = np.array([len(unit) > 1 for unit in said.units], bool)[places.unit]
        self._inner = places.unit * self._size + places.name
        housed = places.has_house[at]
        self._inside = Blocks((places.unit[at] * self._size + piece)[housed], at[housed])
        itself = np.array([k in one for k, one in enumerate(own)], bool)[places.name]
        asks = (places.has_house | places.has_unit) & (places.has_name | (places.building >= 0))
        self._short = ~places.has_house & long
        near = (self._same.sizes(self._key) > itself) | (self._short & (self._inside.sizes(self._inner) > 0))
        self._sources = asks & near

    def sources(self) -> list[int]:
        """Places that may be one with another one."""
        some = self._sources
        self._of = self._same.lists(self._key[some])
        self._in = self._inside.lists(self._inner[some & self._short])
        return _listed(some)

    def __call__(self, i: int) -> list[int]:
        """Places that one may be, itself among them."""
        found = self._of[int(self._key[i])]
        return found + self._in[int(self._inner[i])] if self._short[i] else found


def _pieces(name: str) -> list[str]:
    """Names that may stand for a longer one: its last words, or its first or last signs."""
    if name.isascii():
        words = name.split(" ")
        return [" ".join(words[k:]) for k in range(len(words))]
    return [name[k:] for k in range(len(name) - 1)] + [name[:k] for k in range(2, len(name))]


class OneThing:
    """Places by two of house, name and unit, so that only those are compared which may differ in one thing."""

    def __init__(self, places: Places) -> None:
        houses, units = len(places.rows.said.houses), len(places.rows.said.units)
        name, house = places.has_name, places.has_house
        # A street is named at more than one house; what stands once may be misspelt.
        self._once = name & (np.bincount(places.name)[places.name] == 1 if len(places) else name)
        numbered, homes = name & house, places.quarters
        few = homes & (places.counts <= 2)
        asks = (~homes | few) & (name | house)
        vague = self._once | ~numbered
        kinds = (
            (places.name * units + places.unit, name, name & ~house, 1),
            (places.house * units + places.unit, house, house & (self._once | ~name), 1),
            (places.name, homes, name & vague, 0),
            (places.house, homes, house & vague, 0),
            (places.name * houses + places.house, numbered, numbered & ~places.has_unit, 1),
        )
        some = np.zeros(len(places), bool)
        self._blocks: list[tuple[Ints, Bools, dict[int, list[int]]]] = []
        for key, members, asking, itself in kinds:
            blocks = Blocks(key[members], np.flatnonzero(members))
            asked = np.flatnonzero(asks & asking)
            found = asked[blocks.sizes(key[asked]) > itself]
            some[found] = True
            near = np.zeros(len(places), bool)
            near[found] = True
            self._blocks.append((key, near, blocks.lists(key[found])))
        self._sources = some

    def sources(self) -> list[int]:
        """Places that may be one with another one."""
        return _listed(self._sources)

    def is_once(self, i: int) -> bool:
        """Whether no other place has the name of this one."""
        return bool(self._once[i])

    def __call__(self, i: int) -> set[int]:
        """Places that one may be, itself among them."""
        found: set[int] = set()
        for k, (key, near, lists) in enumerate(self._blocks):
            block = lists[int(key[i])] if near[i] else []
            if len(block) <= MOST_BLOCK or k == len(self._blocks) - 1:  # behind one door there may be more
                found.update(block)
        return found


class OfOneSurname:
    """Places with a surname, or one that may be it misspelt, on a street or at a number that may be the same."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._door = combined(places.name, places.house)
        self._rows = np.bincount(self._door, places.counts).astype(np.int64)
        self._streets, self._numbers = np.bincount(places.name), np.bincount(places.house)
        house = places.has_house
        doors = np.unique(self._door[house], return_index=True)[1]
        self._houses = np.bincount(places.name[house][doors], minlength=len(self._streets))
        self._sources = _listed(self._may_be_one())
        self._keys: dict[int, list[int]] = {}
        self._blocks: dict[int, dict[int, list[int]]] = {}
        if self._sources:
            self._block()

    def _may_be_one(self) -> Bools:
        """Places of one row or two that have somebody to be one with, whatever the surnames."""
        places = self._places
        name, house = places.has_name, places.has_house
        scanned = coded([as_scanned("-".join(said).lower()) for said in places.rows.said.units])[0][places.unit]
        asks = ~places.quarters & (places.counts <= 2)
        slip = (places.building < 0) & (self._rows[self._door] == 1)
        vague = ~name | ~house | (self._houses[places.name] <= 1) | slip
        # Else the number is the same or left out, and so is the name; units are, too, or may be one badly scanned.
        everybody = np.ones(len(places), bool)
        same_door = self._one_unit(self._door, scanned, everybody, 1)
        same_street = self._one_unit(places.name, scanned, ~house, 0)
        nameless = np.isin(places.house, places.house[~name])
        return asks & (vague | same_door | same_street | nameless)

    def _one_unit(self, of: Ints, unit: Ints, members: Bools, itself: int) -> Bools:
        """Whether among those members that have something in common with a place one has its unit, or one of both has none."""
        size, empty = int(unit.max(initial=0)) + 1, ~self._places.has_unit
        alike = Blocks((of * size + unit)[members], np.flatnonzero(members)).sizes(of * size + unit) > itself
        some = Blocks(of[members], np.flatnonzero(members)).sizes(of) > itself
        without = np.isin(of, of[members & empty])
        return alike | (empty & some) | (~empty & without)

    def _block(self) -> None:
        """Places by pieces of their surnames with their street, what begins or ends like it, or their number."""
        places, said = self._places, self._places.rows.said
        place, surname = places.named
        numbers: dict[str, int] = {}
        pieces, start = _flat(
            [numbers.setdefault(piece, len(numbers)) for piece in sorted({text[:4], text[-4:]} - {""})]
            for text in places.rows.surnames
        )
        at, item = repeated(start, surname)
        both = np.unique(place[at] * max(len(numbers), 1) + pieces[item])
        place, piece = both // max(len(numbers), 1), both % max(len(numbers), 1)
        likes, _ = coded([text[:3] for text in said.names] + [text[-6:] for text in said.names])
        first, last = likes[: len(said.names)], likes[len(said.names) :]
        names, most = len(said.names), 3 * len(said.names)
        size = most + len(said.houses)
        name, house = places.name[place], places.house[place]
        named, housed = places.has_name[place], places.has_house[place]
        asking = np.zeros(len(places), bool)
        asking[self._sources] = True
        keys, members = [], []
        for value, some in (
            (name, named),
            (names + first[name], named),
            (names + last[name], named & (first[name] != last[name])),
            (most + house, housed),
        ):
            key = piece[some] * size + value[some]
            wanted = np.isin(key, key[asking[place[some]]])
            keys.append(key[wanted])
            members.append(place[some][wanted])
        self._sort(np.concatenate(keys), np.concatenate(members), asking)

    def _sort(self, keys: Ints, members: Ints, asking: Bools) -> None:
        """Keep what some have in common, and not too many."""
        _, of, sizes = np.unique(keys, return_inverse=True, return_counts=True)
        few = (sizes[of] > 1) & (sizes[of] <= MOST_BLOCK)
        of, members = of[few], members[few]
        building = self._places.building[members]
        order = np.lexsort((members, building, of))
        of, members, building = of[order], members[order], building[order]
        edge = np.flatnonzero(np.r_[True, (of[1:] != of[:-1]) | (building[1:] != building[:-1])]) if len(of) else of
        listed, ends = members.tolist(), np.r_[edge[1:], len(of)].tolist()
        for key, code, start, end in zip(of[edge].tolist(), building[edge].tolist(), edge.tolist(), ends):
            self._blocks.setdefault(key, {})[code] = listed[start:end]
        some = asking[members]
        for i, key in zip(members[some].tolist(), of[some].tolist()):
            self._keys.setdefault(i, []).append(key)

    def sources(self) -> list[int]:
        """Places that may be one with another one."""
        return [i for i in self._sources if i in self._keys]

    def __call__(self, i: int) -> set[int]:
        """Places that one may be."""
        code = int(self._places.building[i])
        found: set[int] = set()
        for key in self._keys[i]:
            block = self._blocks[key]
            # Nobody lives in two buildings at once.
            for part in (block.get(code, ()), block.get(NONE, ())) if code >= 0 else block.values():
                found.update(part)
        found.discard(i)
        return found

    def rows_at_door(self, i: int) -> int:
        """Rows that name the street and the number of a place."""
        return int(self._rows[self._door[i]])

    def has_one_house(self, i: int) -> bool:
        """Whether no two numbers are known of the street of a place."""
        return bool(self._houses[self._places.name[i]] <= 1)

    def on_street(self, i: int) -> int:
        """Places on the street of one."""
        return int(self._streets[self._places.name[i]])

    def of_number(self, i: int) -> int:
        """Places with the number of one, on any street."""
        return int(self._numbers[self._places.house[i]])
