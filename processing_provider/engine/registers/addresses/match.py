"""Buildings of addresses, by tiers: from the very same address to one whose street is misspelt.

What names one building and is of a kind that is sure enough is matched; several buildings are candidates for a person to
choose from, and so is a single one of a kind that is not sure. How sure a kind is, is measured on the known addresses, see
`measure`. Numbers are never corrected (a wrong number is another house); names are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from ...core.notes import Note, fact, note
from ...core.progress import Progress, silent
from .ground import Ground
from .kinds import (
    NONE,
    STAND_NAMES,
    STAND_NOTES,
    STATUS_NAMES,
    TIER_NAMES,
    TIER_NOTES,
    Candidate,
    Hit,
    Ints,
    Matches,
    Measured,
    Stand,
    Status,
    Tier,
)
from .known import Known, goes_with, places_of
from .lookup import found
from .measure import cell, measure
from .parts import Addresses
from .settings import MatchSettings

__all__ = (
    "NONE", "STAND_NAMES", "STATUS_NAMES", "TIER_NAMES", "Candidate", "Ground", "Known", "Matches", "Measured", "Stand",
    "Status", "Tier", "goes_with", "match", "measure", "places_of",
)  # fmt: skip

MOST_CANDIDATES = 20


def match(
    addresses: Addresses,
    known: Known,
    settings: MatchSettings | None = None,
    *,
    decisions: Mapping[int, int] | None = None,
    own: npt.ArrayLike | None = None,
    progress: Progress = silent,
) -> Matches:
    """Find the building of each address.

    Parameters
    ----------
    addresses : Addresses, n
    known : Known
    settings : MatchSettings, optional
    decisions : mapping of int to int, optional
        What a person decided of a row: the building, or -1 for none. It is kept, whatever is found.
    own : (n,) int, optional
        Row of the known address that each one is itself, to be left out (-1 for none): measures the known by itself.
    progress : Progress

    Returns
    -------
    Matches
    """
    settings = settings or MatchSettings()
    measured = measure(known, settings)
    hits = found(addresses, known, settings, own, progress)
    return _judged(addresses, hits, measured, decisions or {})


def _judged(
    addresses: Addresses, hits: Sequence[Hit], measured: tuple[Measured, ...], decisions: Mapping[int, int]
) -> Matches:
    n = len(addresses)
    building, status = np.full(n, NONE, np.int64), np.zeros(n, np.int64)
    tiers = np.array([hit.tier for hit in hits], np.int64)
    confidence = np.full(n, np.nan)
    offered: list[tuple[Candidate, ...]] = [()] * n
    reasons: list[Note | None] = [None] * n
    kinds = {(m.tier, m.support, m.mixed, m.stand): m for m in measured}
    for i, hit in enumerate(hits):
        if i in decisions:
            building[i], tiers[i], confidence[i] = decisions[i], Tier.DECIDED, 1.0
            status[i] = Status.MATCHED if decisions[i] >= 0 else Status.UNKNOWN
        elif addresses.rejected[i]:
            tiers[i], status[i], reasons[i] = Tier.NONE, Status.REJECTED, addresses.reasons[i]
        elif len(hit.candidates) == 1 and hit.tier != Tier.PLACE:
            kind = kinds[cell(hit.tier, hit.candidates[0])]
            confidence[i] = kind.expected
            if kind.accepted:
                building[i], status[i] = hit.candidates[0].building, Status.MATCHED
            else:
                status[i], offered[i], reasons[i] = Status.REVIEW, hit.candidates, _unsure(kind)
        else:
            status[i], reasons[i] = _open(hit)
            offered[i] = hit.candidates[:MOST_CANDIDATES]
    return Matches(
        building, tiers, status, confidence, tuple(offered), tuple(reasons), measured, _counted(status, tiers)
    )  # fmt: skip


def _open(hit: Hit) -> tuple[Status, Note]:
    """Status and reason of an address that names no building or several."""
    if not hit.candidates and hit.tier == Tier.PLACE:
        return Status.REVIEW, note("place_only", "The street or number is not known in this place.")
    if not hit.candidates:
        return Status.UNKNOWN, note("unknown", "Neither street nor place is known.")
    streets, buildings = len({c.street for c in hit.candidates}), len(hit.candidates)
    if hit.tier in (Tier.PLACE, Tier.MISSPELT) and all(c.similarity == 1.0 for c in hit.candidates) and streets > 1:
        return Status.REVIEW, note(
            "type_missing",
            "The street is named without its type, and streets that it may be have this number: {streets}; choose one or none.",
            streets=streets,
        )
    if hit.tier == Tier.PLACE and streets == 1:
        return Status.REVIEW, note(
            "street_alike", "A street is spelt alike, and may be another one; confirm the building or choose none."
        )
    if hit.tier == Tier.PLACE:
        return Status.REVIEW, note(
            "streets_alike", "Streets that are spelt alike: {streets}; choose one or none.", streets=streets
        )
    if not hit.rows:
        return Status.REVIEW, note(
            "between_several",
            "The number is not known; buildings that may have it by its neighbours: {buildings}; choose one.",
            buildings=buildings,
        )
    return Status.REVIEW, note(
        "ambiguous", "Several buildings have this address: {buildings}; choose one.", buildings=buildings
    )


def _unsure(kind: Measured) -> Note:
    """Why a match of a kind that is not accepted is for review."""
    if np.isnan(kind.expected) and kind.stand == Stand.UNSEEN:
        return note(
            "unsure",
            "Found by '{tier}'; no known address tells how often that is right here; confirm the building.",
            tier=TIER_NOTES[kind.tier],
        )
    if np.isnan(kind.expected):
        return note(
            "unsure_place",
            "Found by '{tier}' ({stand}); no known address tells how often that is right here; confirm the building.",
            tier=TIER_NOTES[kind.tier],
            stand=STAND_NOTES[kind.stand],
        )
    percent = round(100 * kind.expected, 1)
    if kind.stand == Stand.UNSEEN:
        return note(
            "unsure",
            "Found by '{tier}', of which only {percent} % are right here; confirm the building.",
            tier=TIER_NOTES[kind.tier],
            percent=percent,
        )
    return note(
        "unsure_place",
        "Found by '{tier}' ({stand}), of which only {percent} % are right here; confirm the building.",
        tier=TIER_NOTES[kind.tier],
        stand=STAND_NOTES[kind.stand],
        percent=percent,
    )


def _counted(status: Ints, tiers: Ints) -> tuple[Note, ...]:
    n, nowhere = len(status), int(np.sum((tiers == Tier.DECIDED) & (status == Status.UNKNOWN)))
    counts = Counter(status.tolist())
    counts[Status.UNKNOWN] -= nowhere
    decided = (
        note(
            "addresses_nowhere",
            "Addresses of which a person decided that they have no building: {addresses}.",
            addresses=nowhere,
        ),
    )
    return (
        *(decided if nowhere else ()),
        fact(
            note(
                "addresses_matched",
                "Addresses: {addresses}. Matched to a building: {matched}; for review: {review}; unknown: {unknown}; rejected: {rejected}.",
                addresses=n,
                matched=counts[Status.MATCHED],
                review=counts[Status.REVIEW],
                unknown=counts[Status.UNKNOWN],
                rejected=counts[Status.REJECTED],
            )
        ),
    )
