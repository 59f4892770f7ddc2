"""Addresses of records on the ground: the dwelling and building that each leads to, or why it leads nowhere."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...core.notes import Note, note
from ...core.progress import Progress
from ...core.types import Bools, Floats, Ids, Ints
from .. import dwellings
from ..addresses.kinds import TIER_NAMES, Matches, Status, Tier
from ..addresses.known import Key, keys
from ..addresses.parts import Addresses
from ..addresses.shown import is_number
from ..dwellings import Dwellings

NONE = -1
JOINED, DWELLING, INHERITED = "joined", "dwelling", "inherited"
"""In the place of a tier: the building is that of an address taken to be the same dwelling; no building is known, but the dwelling;
the address is that of somebody else of the same row."""
_CODES = {Status.REJECTED: "rejected", Status.UNKNOWN: "unknown", Status.REVIEW: "review"}


@dataclass(frozen=True)
class Rows:
    """What rows say: the address of each, and of whom.

    Attributes
    ----------
    address : (n,) int
        Number of the address.
    surname : sequence of str, n
    source : (n,) int
        Number of the register; a person stands in each once.
    quarters : (n,) bool
        People who are known to live in group quarters.
    """

    address: Ints
    surname: Sequence[str]
    source: Ints
    quarters: Bools


@dataclass(frozen=True)
class Located:
    """Where rows are.

    Attributes
    ----------
    dwelling : (n,) int
        Of each row, -1 without.
    building : (n,) int
        Code, -1 without.
    found : (n,) bool
        Whether the row leads to a dwelling or building that counts.
    tier : (n,) int
        How the building was found, see `Tier`; 0 where none was.
    how : (n,) object
        The same as text, with `JOINED` and `DWELLING`.
    confidence : (n,) float
        NaN where it is not known.
    list : Dwellings
    listed : (m,) bool
        Dwellings that the base has from others.
    """

    dwelling: Ints
    building: Ints
    found: Bools
    tier: Ints
    how: Ids
    confidence: Floats
    list: Dwellings
    listed: Bools


def locate(
    rows: Rows,
    addresses: Addresses,
    matches: Matches | None,
    building_ids: Sequence[str],
    listed: Collection[str],
    progress: Progress,
) -> Located:
    """Find the dwelling of each row, over all registers at once.

    A row counts where its building is known, or the base lists its dwelling; where the base knows no addresses at all, wherever
    the address names a dwelling.

    Parameters
    ----------
    rows : Rows, n
    addresses : Addresses, a
        Different ones.
    matches : Matches or None, a
        Buildings of the addresses; None where the base knows no addresses.
    building_ids : sequence of str
        By code.
    listed : collection of str
        Dwellings that the base has from others.
    progress : Progress
    """
    at = rows.address
    matched = np.full(len(addresses), NONE, np.int64) if matches is None else matches.building
    own = matched[at]
    found = dwellings.infer(
        addresses,
        building=own,
        building_ids=building_ids,
        surname=rows.surname,
        source=rows.source,
        quarters=rows.quarters,
        alike=at,
        progress=progress,
    )
    has = found.dwelling >= 0
    of = np.where(has, found.dwelling, 0)
    there = np.fromiter((key in listed for key in found.key), bool, len(found.key))
    building = own.copy()
    building[has] = np.where(found.building[of[has]] >= 0, found.building[of[has]], own[has])
    known = np.zeros(len(at), bool)
    known[has] = there[of[has]]
    counts = (building >= 0) | known
    if matches is None:
        counts |= has
        tier, confidence = np.zeros(len(at), np.int64), np.full(len(at), np.nan)
    else:
        refused = (matches.tier[at] == Tier.DECIDED) & (own < 0)
        counts &= ~refused
        tier = np.where(own >= 0, matches.tier[at], np.where(building >= 0, int(Tier.PLACE), 0))
        confidence = np.where(own >= 0, matches.confidence[at], np.nan)
    names = np.array([TIER_NAMES[tier] for tier in Tier], object)
    how = np.where(own >= 0, names[tier], np.where(building >= 0, JOINED, DWELLING)).astype(object)
    return Located(found.dwelling, building, counts, tier, how, confidence, found, there)


_OF_A_DOOR = (
    "province", "city", "district", "town", "street", "lane", "name", "number", "number_to", "letter", "entrance",
)  # fmt: skip
"""Parts by which a building is looked up; what lies behind its door says nothing of it."""


def doors(addresses: Addresses, decided: Sequence[str]) -> tuple[Ints, Ints]:
    """Tell addresses apart as far as their building may be another one, so that each door is looked up once.

    Parameters
    ----------
    addresses : Addresses, n
    decided : sequence of str, n or 0
        Something of its own for each address of which a person decided the building, '' for all others.

    Returns
    -------
    (d,) int
        An address of each door.
    (n,) int
        Door of each address.
    """
    n = len(addresses)
    number: dict[object, int] = {}
    said = zip(*(addresses[part] for part in _OF_A_DOOR), addresses.rejected.tolist(), decided or [""] * n)
    of = np.fromiter((number.setdefault(door, len(number)) for door in said), np.int64, n)
    return np.unique(of, return_index=True)[1].astype(np.int64), of


def taken(addresses: Addresses, rows: Ints) -> Addresses:
    """Some of the addresses, without their notes."""
    columns = {part: column[rows] for part, column in addresses.columns.items()}
    return Addresses(columns, addresses.rejected[rows], tuple(addresses.reasons[i] for i in rows.tolist()))


def spread(matches: Matches, of: Ints) -> Matches:
    """Matches of doors as those of the addresses that have them; (n,) int."""
    rows = of.tolist()
    return replace(
        matches,
        building=matches.building[of],
        tier=matches.tier[of],
        status=matches.status[of],
        confidence=matches.confidence[of],
        candidates=tuple(matches.candidates[i] for i in rows),
        reasons=tuple(matches.reasons[i] for i in rows),
    )


class Reasons:
    """Why addresses lead nowhere: a code, and a sentence."""

    def __init__(self, addresses: Addresses, matches: Matches | None, gone: Addresses) -> None:
        """`gone` are known addresses whose building holds no longer."""
        self._addresses, self._matches = addresses, matches
        self._gone = {_door(key) for key in keys(gone)} if len(gone) else set()

    def _is_gone(self, at: int) -> bool:
        if not self._gone:
            return False
        columns = {name: column[at : at + 1] for name, column in self._addresses.columns.items()}
        return _door(keys(Addresses(columns, self._addresses.rejected[at : at + 1], ()))[0]) in self._gone

    def __call__(self, at: int) -> tuple[str, Note]:
        """Code and sentence of an address by its number."""
        said = self._addresses
        reason = said.reasons[at]
        if said.rejected[at] and reason is not None:
            return "rejected", reason
        if said["box"][at] and not said["number"][at]:
            return "mail box", note("mail_box", "The address is a mail box, in which nobody lives.")
        if self._is_gone(at):
            return "building gone", note("building_gone", "The building of this address is in the base no longer.")
        if self._matches is None:
            return "no dwelling", note("no_dwelling", "The address names no dwelling: street or number is missing.")
        if self._matches.tier[at] == Tier.DECIDED and self._matches.building[at] < 0:
            return "unknown", note("block_decided", "It was decided that this address has no building.")
        why = self._matches.reasons[at] or note("unknown", "Neither street nor place is known.")
        return _CODES.get(Status(int(self._matches.status[at])), "unknown"), why


def _door(key: Key) -> tuple[str, int, str]:
    return key.name, key.number, key.letter


NO_ADDRESS = "no address", note("no_address", "No record of the person has an address.")
NOT_YET = "not yet", note("not_yet", "All that is known of the person begins after the date.")
DIED = "died", note("died", "The person died on the date or before it; what was attached has ended.")
"""Whoever is dead is in no dwelling, and still listed: attached and not attached are all persons."""


def kept_unit(unit: str) -> str:
    """Unit as the base may keep it: what is no number of a door, with a letter or two, may be a name or a telephone.

    Parameters
    ----------
    unit : str
        Parts joined by dashes.
    """
    return unit if is_number(unit) else ""


def summed(tiers: Sequence[str]) -> Mapping[str, int]:
    """How many of each tier, most first."""
    names, counts = np.unique(np.array(tiers, object).astype(str), return_counts=True)
    order = np.lexsort((names, -counts))
    return {str(names[k]): int(counts[k]) for k in order}
