"""The home of each person: of all addresses that registers give, the one that counts (Wu et al., 3.2.1)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...core.types import Bools, Floats, Ints

NONE = -1
DEFAULT_PRIORITY = 5
"""Of a register of which nobody said how far its addresses are believed."""
_ROLES = {"residence": 0, "registration": 1, "activity": 2}


def role_rank(role: str) -> int:
    """How much a register knows of where people live, 0 is most: who looks who lives there, who registers, who only writes to them."""
    return _ROLES.get(role, len(_ROLES))


def days(texts: list[str]) -> Ints:
    """ISO days as numbers that ascend with them; 0 where none is known."""
    known = {text: int(text.replace("-", "")) if len(text) == 10 else 0 for text in set(texts)}
    return np.fromiter((known[text] for text in texts), np.int64, len(texts))


@dataclass(frozen=True)
class Claims:
    """What records say of homes: one row per record and address.

    Attributes
    ----------
    person : (n,) int
        0 … persons - 1.
    found : (n,) bool
        Whether the address leads to a dwelling or building.
    inherited : (n,) bool
        Whether the address is that of somebody else of the same row.
    priority : (n,) int
        Of the register for addresses, 1 is best.
    role : (n,) int
        See `role_rank`.
    tier : (n,) int
        How the building was found, higher is surer.
    confidence : (n,) float
        NaN where it is not known.
    since : (n,) int
        See `days`.
    source : (n,) int
        Position of the register among all, by name.
    """

    person: Ints
    found: Bools
    inherited: Bools
    priority: Ints
    role: Ints
    tier: Ints
    confidence: Floats
    since: Ints
    source: Ints


def best(claims: Claims, persons: int) -> Ints:
    """Choose a home for each person.

    What leads somewhere goes before what does not, a person's own address before one that is inherited; then the priority of the
    register, its role, how surely the building was found, the later day, the name of the register, the order of the records.

    Parameters
    ----------
    claims : Claims, n
    persons : int

    Returns
    -------
    (persons,) int
        Row of the claim; of persons none of whose claims leads anywhere the best of these, -1 where there is none.
    """
    chosen = np.full(persons, NONE, np.int64)
    sure = np.nan_to_num(claims.confidence, nan=-1.0)
    order = np.lexsort(
        (
            claims.source,
            -claims.since,
            -sure,
            -claims.tier,
            claims.role,
            claims.priority,
            claims.inherited,
            ~claims.found,
            claims.person,
        )
    )
    who = claims.person[order]
    first = np.flatnonzero(np.r_[True, who[1:] != who[:-1]]) if len(who) else np.zeros(0, np.int64)
    chosen[who[first]] = order[first]
    return chosen


def several(person: Ints, home: npt.ArrayLike, found: Bools) -> int:
    """Persons whose records lead to more than one home.

    Parameters
    ----------
    person : (n,) int
    home : (n,) int
        The same for the same dwelling or building.
    found : (n,) bool
    """
    at = np.asarray(home, np.int64)[found]
    size = int(at.max(initial=0)) + 1
    persons = np.unique(person[found] * size + at) // size
    return len(np.unique(persons[1:][persons[1:] == persons[:-1]]))
