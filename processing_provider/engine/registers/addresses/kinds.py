"""What becomes of an address: how it was found, what its place says, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from ...core.notes import Note, note

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

NONE = -1
"""No building."""


class Tier(IntEnum):
    """How an address was found. Without letter: without the letter, or without the other end of a range."""

    NONE = 0
    PLACE = 1
    MISSPELT = 2
    BETWEEN = 3
    WITHOUT_LETTER = 4
    EXACT = 5
    DECIDED = 6


class Stand(IntEnum):
    """Where a building stands among those of the neighbouring numbers of its street, see `stand`."""

    UNSEEN = 0
    ROOM = 1
    SMALL = 2
    ALONE = 3
    ONE = 4
    CORNER = 5
    FIRST = 6
    ROW = 7


class Status(IntEnum):
    """What became of an address."""

    REJECTED = 0
    UNKNOWN = 1
    REVIEW = 2
    MATCHED = 3


TIER_NOTES = {
    Tier.NONE: note("tier", "none"),
    Tier.PLACE: note("tier", "place"),
    Tier.MISSPELT: note("tier", "street misspelt"),
    Tier.BETWEEN: note("tier", "number between"),
    Tier.WITHOUT_LETTER: note("tier", "without letter"),
    Tier.EXACT: note("tier", "exact"),
    Tier.DECIDED: note("tier", "decided"),
}
TIER_NAMES = {tier: str(named) for tier, named in TIER_NOTES.items()}
STAND_NOTES = {
    Stand.UNSEEN: note("stand", "no neighbouring number is known"),
    Stand.ROOM: note("stand", "another building stands between it and a neighbouring number"),
    Stand.SMALL: note("stand", "it is much smaller than buildings with an address are"),
    Stand.ALONE: note("stand", "no other known address confirms the building"),
    Stand.ONE: note("stand", "no higher number is known beside it"),
    Stand.CORNER: note("stand", "it stands at a corner, and no higher number is known beside it"),
    Stand.FIRST: note("stand", "it stands beside the next higher number, and no lower one is known"),
    Stand.ROW: note("stand", "it stands between the neighbouring numbers"),
}
STAND_NAMES = {stand: str(named) for stand, named in STAND_NOTES.items()}
STATUS_NAMES = {
    Status.REJECTED: "rejected", Status.UNKNOWN: "unknown", Status.REVIEW: "review", Status.MATCHED: "matched",
}  # fmt: skip


@dataclass(frozen=True)
class Candidate:
    """A building that an address may mean.

    Attributes
    ----------
    building : int
        Code.
    support : int
        Known addresses that say so; of the neighbouring numbers, where it stands between them.
    street : str
        As the base writes it.
    similarity : float
        Of the street, 0..1.
    mixed : bool
        The building shares another address with another building: it stands where numbers do not tell buildings apart.
    stand : Stand
        Where it stands among its neighbours.
    """

    building: int
    support: int
    street: str
    similarity: float = 1.0
    mixed: bool = False
    stand: Stand = Stand.UNSEEN


@dataclass(frozen=True)
class Hit:
    """What an address was found to be.

    Attributes
    ----------
    tier : Tier
    candidates : tuple of Candidate
    streets : tuple of int
        The street that it is on, as often as the base has it with other parts of its place; none where several are meant.
    number : int
    rows : tuple of int
        Known addresses that say so.
    own : int
        Row that it is itself, -1 for none.
    """

    tier: Tier
    candidates: tuple[Candidate, ...] = ()
    streets: tuple[int, ...] = ()
    number: int = NONE
    rows: tuple[int, ...] = ()
    own: int = NONE


@dataclass(frozen=True)
class Measured:
    """Precision of one kind of match, measured on known addresses that were taken away in turn.

    Attributes
    ----------
    tier : Tier
    support : int
        Known addresses that named the building: 1, 2, 3, or 4 for more.
    mixed : bool
    stand : Stand
        See `Candidate`.
    right, wrong : int
    expected : float
        Precision of this kind as all kinds together let expect it, NaN where nothing was measured.
    accepted : bool
        Whether matches of this kind are taken without review.
    """

    tier: Tier
    support: int
    mixed: bool
    stand: Stand
    right: int
    wrong: int
    expected: float
    accepted: bool

    @property
    def precision(self) -> float:
        """Share that was right, NaN if none was found so."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else float("nan")


@dataclass(frozen=True)
class Matches:
    """Buildings of addresses.

    Attributes
    ----------
    building : (n,) int
        Code of the building, -1 without. A place alone has none.
    tier, status : (n,) int
        `Tier` and `Status`.
    confidence : (n,) float
        Measured precision of the kind of match, 0..1; NaN where nothing could be measured or nothing was found.
    candidates : tuple of tuple of Candidate, n
        Of what is in review, best supported first; empty otherwise.
    reasons : tuple of (Note or None), n
        Why an address is not matched.
    measured : tuple of Measured
    notes : tuple of Note
    """

    building: Ints
    tier: Ints
    status: Ints
    confidence: Floats
    candidates: tuple[tuple[Candidate, ...], ...]
    reasons: tuple[Note | None, ...]
    measured: tuple[Measured, ...]
    notes: tuple[Note, ...]
