"""Who is family: relatives of one row of a register, and people of one household card."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...core.types import Ints
from ..addresses.text import folded

NONE = -1
HOUSEHOLD = "household"
"""Of people of a card of whom it says no more."""
MOST = 20
"""People of one card who may be a family; more are a card for many, such as those of a dormitory (集体户)."""
LONGEST = 40
"""Letters of a role."""
_WORDS = (
    "head|household head|head of household|head of the household|householder|reference person|reference|self|main person|户主|本人|"
    "personne de reference|chef de famille|chef de menage"
)
_HEADS = frozenset(_WORDS.split("|"))


def is_head(role: str) -> bool:
    """Whether a role is that of the person to whom the others of a card are related."""
    return folded(role) in _HEADS


def relatives(person: Ints, main: Ints, roles: Sequence[str]) -> tuple[Ints, Ints, list[str], Ints]:
    """Relatives of one row.

    Parameters
    ----------
    person : (n,) int
        Of each record, -1 where it is linked to nobody.
    main : (n,) int
        Record of the main person of the same row, -1 for those who are that.
    roles : (n,) sequence of str

    Returns
    -------
    person, other : (m,) int
    list of str, m
        What the person is to the other.
    (m,) int
        Records that say so.
    """
    rows = np.flatnonzero((main >= 0) & (person >= 0))
    rows = rows[person[main[rows]] >= 0]
    return person[rows], person[main[rows]], [_role(roles[i]) for i in rows.tolist()], rows


def cards(person: Ints, card: Ints, roles: Sequence[str]) -> tuple[Ints, Ints, list[str], int, Ints]:
    """People of each household card, who point to its head.

    Parameters
    ----------
    person : (n,) int
    card : (n,) int
        The same for records of one card of one register, -1 for none.
    roles : (n,) sequence of str

    Returns
    -------
    person, other, roles
        As `relatives`.
    int
        Cards of so many people that they are no family.
    (m,) int
        Records that say so.
    """
    rows = np.flatnonzero((card >= 0) & (person >= 0))
    heads = {role: is_head(role) for role in {roles[i] for i in rows.tolist()}}
    late = np.fromiter((not heads[roles[i]] for i in rows.tolist()), bool, len(rows))
    order = rows[np.lexsort((rows, late, card[rows]))]
    of = card[order]
    new = np.r_[True, of[1:] != of[:-1]] if len(order) else np.zeros(0, bool)
    group = np.cumsum(new) - 1
    sizes = np.bincount(group) if len(order) else np.zeros(0, np.int64)
    head = order[np.flatnonzero(new)][group] if len(order) else order
    wanted = ~new & (sizes[group] <= MOST) if len(order) else new
    these = order[wanted]
    return (
        person[these],
        person[head[wanted]],
        [_role(roles[i]) or HOUSEHOLD for i in these.tolist()],
        int(np.sum(sizes > MOST)),
        these,
    )


def pairs(person: Ints, other: Ints, roles: Sequence[str], source: Ints) -> Ints:
    """Relations to keep: of each two persons one, in one direction.

    One that says what they are goes before one that only says that they are of a household; then the order of the registers'
    names. Nobody is their own relative.

    Parameters
    ----------
    person, other, source : (n,) int
    roles : (n,) sequence of str

    Returns
    -------
    (m,) int
        Rows, in the order of persons.
    """
    rows = np.flatnonzero((person != other) & (person >= 0) & (other >= 0))
    low, high = np.minimum(person, other)[rows], np.maximum(person, other)[rows]
    ranks = {role: k for k, role in enumerate(sorted(set(roles), key=lambda role: (role == HOUSEHOLD, role)))}
    vague = np.fromiter((roles[i] == HOUSEHOLD for i in rows.tolist()), bool, len(rows))
    rank = np.fromiter((ranks[roles[i]] for i in rows.tolist()), np.int64, len(rows))
    order = np.lexsort((person[rows], rank, source[rows], vague, high, low))
    low, high, rows = low[order], high[order], rows[order]
    first = np.r_[True, (low[1:] != low[:-1]) | (high[1:] != high[:-1])] if len(rows) else np.zeros(0, bool)
    kept = rows[first]
    return kept[np.lexsort((other[kept], person[kept]))]


def _role(text: str) -> str:
    return " ".join(text.split()).lower()[:LONGEST]
