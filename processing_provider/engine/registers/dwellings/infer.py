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

from ...core.notes import fact, note
from ...core.progress import Progress, silent
from ...core.types import Bools, Ints
from ..addresses.parts import Addresses
from ..addresses.settings import DwellingSettings
from ..addresses.text import folded
from ..codes import are, coded, first_of
from .grouped import Places, exact, rows_of
from .joining import Chance, alone, by_surname, left_out
from .places import plain
from .quarters import mark_quarters, near_quarters, people_of
from .result import NONE, Doubt, Dwellings, hashed
from .together import joined


def infer(
    addresses: Addresses,
    *,
    building: npt.ArrayLike | None = None,
    building_ids: Sequence[str] = (),
    surname: Sequence[object] | None = None,
    source: Sequence[object] | Ints | None = None,
    quarters: npt.ArrayLike | None = None,
    alike: npt.ArrayLike | None = None,
    settings: DwellingSettings | None = None,
    progress: Progress = silent,
) -> Dwellings:
    """Find the dwellings that addresses of registers name.

    Parameters
    ----------
    addresses : Addresses, n
        Of all registers, one row per person or record; see `alike`.
    building : (n,) int, optional
        Code of the building, from `addresses.match`; -1 where it is not known.
    building_ids : sequence of str
        Ids of the buildings by their codes, so that the key of a dwelling is the same in every run.
    surname : sequence of str, n, optional
        Of the person. Compared with each other only; nothing of them is in the result.
    source : sequence or (n,) int, optional
        Register that the row is from, or its number: a person stands in each register once, and people are counted in the largest one.
    quarters : (n,) bool, optional
        Rows of people who are known to be in group quarters; where most of an address are, it is none of a household.
    alike : (n,) int, optional
        Row of `addresses` that each row has; these then hold each different address once.
    settings : DwellingSettings, optional
    progress : Progress

    Returns
    -------
    Dwellings
    """
    settings = settings or DwellingSettings()
    of = np.arange(len(addresses), dtype=np.int64) if alike is None else np.asarray(alike, np.int64)
    n = len(of)
    spelt = {s: folded(s) if isinstance(s, str) else "" for s in set(surname or ())}
    rows = rows_of(addresses, of, None if surname is None else [spelt[s] for s in surname])
    places = exact(rows, np.full(n, NONE, np.int64) if building is None else np.asarray(building, np.int64))
    sources = None if source is None else _numbered(source)
    if quarters is not None:
        known = places.share(np.asarray(quarters, bool))
        places = places.changed(quarters=2 * known > places.counts)
    open_: set[int] = set()
    places = joined(places, left_out(places, open_))
    places = mark_quarters(places, people_of(places, sources), settings)
    for k in range(_MOST_ROUNDS):  # what has been joined says more, and fewer are left to choose from
        progress((k + 1) / (_MOST_ROUNDS + 1), "")
        before = len(places)
        places = joined(places, alone(places, open_), open_)
        places = joined(places, by_surname(places, Chance(places, settings), open_), open_)
        if len(places) == before:
            break
    pairs, unsure = near_quarters(places, settings)
    places = joined(places.changed(unsure=unsure), pairs)
    return _result(places, people_of(places, sources), open_, settings, building_ids)


def _numbered(source: Sequence[object] | Ints) -> Ints:
    return np.unique(source, return_inverse=True)[1] if isinstance(source, np.ndarray) else coded(source)[0]


_MOST_ROUNDS = 5


def _placed(places: Places) -> Bools:
    """Whether an address tells where people live: fully, or so that people of one name are together; (p,) bool."""
    named = places.share(are(places.rows.surnames)[places.rows.surname]) > 0
    numbered = (places.has_house | places.has_unit) & (places.has_name | (places.building >= 0))
    return numbered | ((places.counts > 1) & (places.has_name | places.has_house) & named)


def _result(
    places: Places, people: Ints, open_: set[int], settings: DwellingSettings, building_ids: Sequence[str]
) -> Dwellings:
    rows, chosen = places.rows, np.flatnonzero(_placed(places))
    chosen = chosen[np.argsort(places.first[chosen])]
    number = np.full(len(places) + 1, NONE, np.int64)
    number[chosen] = np.arange(len(chosen), dtype=np.int64)
    dwelling = number[places.place]
    kind = np.full(len(chosen), "dwelling", object)
    capacity = np.ones(len(chosen), np.int64)
    quarters, unsure, people = places.quarters[chosen], places.unsure[chosen], people[chosen]
    crowded = ~quarters & ~unsure & (people > settings.most_people)
    kind[quarters] = "group_quarters"
    kind[(unsure & ~quarters) | crowded] = "unknown"
    # A block of so many at least, not one dwelling.
    capacity[crowded] = -(-people[crowded] // settings.most_people)
    doubts = _doubts_of_dwellings(unsure & ~quarters, crowded, people, settings)
    nowhere = note("no_dwelling", "The address names no dwelling: street or number is missing.")
    without = (dwelling == NONE) & ~rows.addresses.rejected[rows.of]
    doubts += [Doubt(row, NONE, nowhere) for row in np.flatnonzero(without).tolist()]
    several = note("several_dwellings", "Several dwellings fit this address; complete it.")
    doubts += [Doubt(row, int(dwelling[row]), several) for row in sorted(open_) if dwelling[row] >= 0]
    full = _in_full(places)[chosen]
    floor = rows.addresses["floor"][rows.of[full]]
    joined_units = np.array(["-".join(unit) for unit in rows.said.units], object)
    texts = places.texts(building_ids)
    return Dwellings(
        dwelling,
        hashed([texts[k] for k in chosen.tolist()]),
        full,
        places.building[chosen],
        np.array([plain(text) for text in floor.tolist()], object),
        joined_units[places.unit[chosen]],
        kind,
        capacity,
        places.counts[chosen],
        tuple(doubts),
        (
            fact(
                note(
                    "dwellings_found",
                    "Dwellings: {dwellings}. Group quarters: {quarters}. Addresses that name none: {without}.",
                    dwellings=int(np.sum(~quarters)),
                    quarters=int(np.sum(quarters)),
                    without=int(np.sum(dwelling == NONE)),
                )
            ),
        ),
    )


def _doubts_of_dwellings(unsure: Bools, crowded: Bools, people: Ints, settings: DwellingSettings) -> list[Doubt]:
    doubts = []
    for k in np.flatnonzero(unsure | crowded).tolist():
        if unsure[k]:
            why = note("near_quarters", "The address is that of group quarters but for a slip; is it one of these?")
        else:
            why = note(
                "crowded",
                "People in one dwelling: {people}, more than {most}; is a unit missing?",
                people=int(people[k]),
                most=settings.most_people,
            )
        doubts.append(Doubt(NONE, k, why))
    return doubts


def _in_full(places: Places) -> Ints:
    """A row of each place that names its unit, else its first row; (p,) int."""
    place, said = places.place, places.rows.said.unit[places.rows.of]
    full = np.flatnonzero((place >= 0) & (said == places.unit[place]))
    row = first_of(place[full], len(places))
    found = np.where(row >= 0, full[row], places.first) if len(full) else places.first
    return found
