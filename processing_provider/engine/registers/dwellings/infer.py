"""Dwellings: from a housing database, or from the addresses that registers name (Wu et al., 3.1.2, both situations).

The key of a dwelling is the sequence of its numbers and the name they follow, within a building or street: '3幢2单元501室' and
'3-2-501' are one dwelling, whatever the labels say. Addresses that differ are brought together only where one is the other
with something left out or misspelt and there is one candidate; a number that differs needs a surname that is rare enough to
make chance unlikely. Group quarters are told apart first, and nobody in them belongs to a household.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ...core.notes import note
from ...core.progress import Progress, silent
from ..addresses.parts import Addresses
from ..addresses.settings import DwellingSettings
from ..addresses.text import folded
from .joining import Chance, alone, by_surname, joined, left_out
from .places import Place, exact, numbers, plain
from .quarters import People, mark_quarters, near_quarters
from .result import NONE, Doubt, Dwellings, hashed


def infer(
    addresses: Addresses,
    *,
    building: npt.ArrayLike | None = None,
    building_ids: Sequence[str] = (),
    surname: Sequence[object] | None = None,
    source: Sequence[object] | None = None,
    quarters: npt.ArrayLike | None = None,
    alike: npt.ArrayLike | None = None,
    settings: DwellingSettings | None = None,
    progress: Progress = silent,
) -> Dwellings:
    """Find the dwellings that addresses of registers name.

    Parameters
    ----------
    addresses : Addresses, n
        Of all registers, one row per person or record.
    building : (n,) int, optional
        Code of the building, from `addresses.match`; -1 where it is not known.
    building_ids : sequence of str
        Ids of the buildings by their codes, so that the key of a dwelling is the same in every run.
    surname : sequence of str, n, optional
        Of the person. Compared with each other only; nothing of them is in the result.
    source : sequence, n, optional
        Register that the row is from: a person stands in each register once, and people are counted in the largest one.
    quarters : (n,) bool, optional
        Rows of people who are known to be in group quarters; where most of an address are, it is none of a household.
    alike : (n,) int, optional
        The same for rows with the very same address, 0 … different addresses - 1, so that each is looked at once.
    settings : DwellingSettings, optional
    progress : Progress

    Returns
    -------
    Dwellings
    """
    settings = settings or DwellingSettings()
    n = len(addresses)
    codes = np.full(n, NONE) if building is None else np.asarray(building, np.int64)
    spelt = {s: folded(s) if isinstance(s, str) else "" for s in set(surname or ())}
    surnames = [spelt[s] for s in surname] if surname is not None else [""] * n
    same = np.arange(n) if alike is None else np.asarray(alike, np.int64)
    places = exact(addresses, codes, surnames, same)
    people = People(source)
    known = np.zeros(n, bool) if quarters is None else np.asarray(quarters, bool)
    for place in places:
        place.quarters = bool(2 * known[place.rows].sum() > len(place.rows))
    open_: set[int] = set()
    places = joined(places, left_out(places, open_))
    mark_quarters(places, addresses, people, settings, same)
    for k in range(_MOST_ROUNDS):  # what has been joined says more, and fewer are left to choose from
        progress((k + 1) / (_MOST_ROUNDS + 1), "")
        before = len(places)
        places = joined(places, alone(places, open_), open_)
        places = joined(places, by_surname(places, Chance(places, settings), open_), open_)
        if len(places) == before:
            break
    places = joined(places, near_quarters(places, settings))
    return _result(addresses, places, open_, people, settings, building_ids)


_MOST_ROUNDS = 5


def _placed(place: Place) -> bool:
    """Whether an address tells where people live: fully, or so that people of one name are together."""
    if place.sequence and (place.name or place.building >= 0):
        return True
    return len(place.rows) > 1 and bool(place.name or place.house) and any(place.surnames)


def _result(
    addresses: Addresses,
    places: list[Place],
    open_: set[int],
    people: People,
    settings: DwellingSettings,
    ids: Sequence[str],
) -> Dwellings:
    places = sorted((p for p in places if _placed(p)), key=lambda p: p.rows[0])
    dwelling = np.full(len(addresses), NONE)
    doubts: list[Doubt] = []
    kind = np.full(len(places), "dwelling", object)
    capacity = np.ones(len(places), np.int64)
    for k, place in enumerate(places):
        dwelling[place.rows] = k
        if place.quarters:
            kind[k] = "group_quarters"
        elif place.unsure:
            kind[k] = "unknown"
            why = note("near_quarters", "The address is that of group quarters but for a slip; is it one of these?")
            doubts.append(Doubt(NONE, k, why))
        elif people(place) > settings.most_people:
            kind[k] = "unknown"
            capacity[k] = -(-people(place) // settings.most_people)  # a block of so many at least, not one dwelling
            doubts.append(
                Doubt(
                    NONE,
                    k,
                    note(
                        "crowded",
                        "People in one dwelling: {people}, more than {most}; is a unit missing?",
                        people=people(place),
                        most=settings.most_people,
                    ),
                )
            )
    for row in np.flatnonzero((dwelling == NONE) & ~addresses.rejected):
        doubts.append(
            Doubt(int(row), NONE, note("no_dwelling", "The address names no dwelling: street or number is missing."))
        )
    doubts += [
        Doubt(row, int(dwelling[row]), note("several_dwellings", "Several dwellings fit this address; complete it."))
        for row in sorted(open_)
        if dwelling[row] >= 0
    ]
    full = [next((i for i in p.rows if numbers(addresses, i)[1] == p.unit), p.rows[0]) for p in places]
    floors, units = np.full(len(places), "", object), np.full(len(places), "", object)
    for k, (place, row) in enumerate(zip(places, full)):
        floors[k] = plain(addresses["floor"][row])
        units[k] = "-".join(place.unit)
    quarters = int(np.sum(kind == "group_quarters"))
    return Dwellings(
        dwelling,
        hashed([place.identity(ids) for place in places]),
        np.array(full, np.int64),
        np.array([p.building for p in places], np.int64),
        floors,
        units,
        kind,
        capacity,
        np.array([len(p.rows) for p in places], np.int64),
        tuple(doubts),
        (
            note(
                "dwellings_found",
                "Dwellings: {dwellings}. Group quarters: {quarters}. Addresses that name none: {without}.",
                dwellings=len(places) - quarters,
                quarters=quarters,
                without=int(np.sum(dwelling == NONE)),
            ),
        ),
    )
