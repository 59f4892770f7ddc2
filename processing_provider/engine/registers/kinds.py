"""Who is known to live in group quarters: a field that says yes and no, a type, or a word."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..core.columns import NO, YES, id_text
from ..core.notes import Note, note
from ..core.types import Bools
from .addresses.text import folded
from .dwellings.quarters import INSTITUTION

_WORDS = {
    "private": "household dwelling private house home flat apartment residential family ordinary regular individual occupied menage "
    "logement housing standard haushalt wohnung 家庭户 家庭 住宅 普通 户",
    "quarters": "group gq institution institutional noninstitutional collective communal quarters college university campus student "
    "dorm nursing care carceral prison jail correctional military barracks shelter convent hospital hotel hostel collectif foyer "
    "institutionnel anstalt gemeinschaftsunterkunft 集体户 集体 机构",
}
"""Words of censuses and registers for where people live who are no household."""
_PRIVATE, _QUARTERS = (frozenset(words.split()) for words in _WORDS.values())


def are_quarters(values: Sequence[object], name: str) -> tuple[Bools, list[Note]]:
    """Read which rows are known to be in group quarters.

    Parameters
    ----------
    values : sequence, n
        Yes or no; a type, 0 for a household; or words such as 'Household' and 'Nursing home'.
    name : str
        Of the field.

    Returns
    -------
    (n,) bool
    list of Note
        Of words that say neither; such rows are judged by their addresses.
    """
    found, unread = np.zeros(len(values), bool), []
    known: dict[str, bool | None] = {}
    for i, value in enumerate(values):
        text = id_text(value)
        if text not in known:
            known[text] = _one(text)
        said = known[text]
        if said is None:
            unread.append(i)
        else:
            found[i] = said
    if not unread:
        return found, []
    return found, [
        note(
            "kind_unread",
            "Rows whose '{field}' tells neither a household nor group quarters: {rows}, such as row {examples}; their addresses decide.",
            field=name,
            rows=len(unread),
            examples=numbered(unread),
        )
    ]


def numbered(rows: Sequence[int]) -> str:
    """First rows of some as a user counts them: their values may be what a message must not say, such as names of persons."""
    return ", ".join(f"{row + 1}" for row in rows[:3]) + (", …" if len(rows) > 3 else "")


def _one(text: str) -> bool | None:
    plain = folded(text)
    if not plain or plain in NO:
        return False
    if plain in YES:
        return True
    try:
        return float(text) > 0
    except ValueError:
        words = set(plain.replace("_", " ").split())
    if words & _QUARTERS or INSTITUTION.search(plain):
        return True
    return False if words & _PRIVATE else None
