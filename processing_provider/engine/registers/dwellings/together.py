"""Places that are one put together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

import numpy as np

from ...core.types import Ints
from .alike import told_apart
from .grouped import Places
from .joining import Pairs, two_houses, two_units
from .places import Place
from .result import NONE


def joined(places: Places, pairs: Pairs, open_: set[int] | None = None) -> Places:
    """Places with those that are one put together.

    With `open_`, a chain that would bring two doors together is not followed: #4 and #5 that both may be the house without a
    unit stay three, and it is open which of them the one in between is.
    """
    head: dict[int, int] = {}

    def find(i: int) -> int:
        while head.setdefault(i, i) != i:
            head[i] = head[head[i]]
            i = head[i]
        return i

    for i, j in list(pairs):
        head[find(i)] = find(j)
    groups: dict[int, list[int]] = defaultdict(list)
    for i in sorted(head):
        groups[find(i)].append(i)
    whole, anchor = [], np.arange(len(places), dtype=np.int64)
    for group in groups.values():
        if len(group) == 1:
            continue
        members = [places[i] for i in group]
        if open_ is not None and _two_doors(members):
            open_.update(row for place in members if not (place.house and place.unit) for row in place.rows)
            anchor[group] = group[0]  # they stand side by side from then on
        else:
            whole.append(group)
    return _merged(places, whole, np.argsort(anchor, kind="stable")) if head else places


def _two_doors(places: Sequence[Place]) -> bool:
    """Whether places of which each may be the next are two doors by what they write; each slip has one that it may be."""
    said = {(place.building, place.house, place.unit, place.name) for place in places if not place.quarters}
    return len(said) > 2 and any(
        two_houses(x[1], y[1])
        or two_units(x[2], y[2])
        or told_apart(x[3], y[3])
        or (x[0] != y[0] and NONE not in (x[0], y[0]))
        for x, y in combinations(sorted(said), 2)
    )


def _merged(places: Places, groups: Iterable[Sequence[int]], order: Ints) -> Places:
    """One place of each group, where its first one was: what most of the rows say, and of those the one that says most.

    The others are as before, in an order of their own; (p,) int.
    """
    stays, into = np.ones(len(places), bool), np.arange(len(places), dtype=np.int64)
    columns = {
        name: getattr(places, name).copy() for name in ("building", "towns", "name", "house", "unit", "quarters")
    }
    for group in groups:
        first, members = group[0], [places[i] for i in group]
        stays[group[1:]], into[group[1:]] = False, first
        best = group[max(range(len(group)), key=lambda k: _weight(members[k]))]
        full = group[max(range(len(group)), key=lambda k: _detail(members[k]))]
        towns = max(group, key=lambda i: sum(map(bool, places[i].towns)))
        columns["building"][first] = max(place.building for place in members)
        columns["towns"][first] = places.towns[towns]
        for name in ("name", "house", "unit"):
            said = best if getattr(places[best], name) else full
            columns[name][first] = getattr(places, name)[said]
        columns["quarters"][first] = any(place.quarters for place in members)
    order = order[stays[order]]
    number = np.empty(len(places), np.int64)
    number[order] = np.arange(len(order), dtype=np.int64)
    place = np.where(places.place >= 0, number[into[places.place]], NONE)
    taken = {name: column[order] for name, column in columns.items()}
    return places.changed(place=place, unsure=places.unsure[order], **taken)


def _weight(place: Place) -> tuple[bool, bool, int, int, int, int, int]:
    return (
        place.quarters,
        bool(place.house and place.name),
        len(place.rows),
        len(place.unit),
        len(place.sequence),
        len(place.name),
        -place.rows[0],
    )


def _detail(place: Place) -> tuple[int, int, int]:
    return len(place.unit), len(place.rows), -place.rows[0]
