"""What is said of the border of a region: notes, as all that is said to a user."""

from __future__ import annotations

from collections.abc import Mapping

from ..engine.core import columns
from ..engine.core.notes import Note, fact, note
from ..engine.core.types import Ids
from .jobs import Job


def known(zone_id: Ids, told_of: Mapping[str, frozenset[str]], job: Job) -> set[str]:
    """Return those of some ids that a region counts."""
    return set(told_of.get(job.region.name, ())) & set(zone_id.tolist())


def zones(job: Job, straddling: set[str], zone_id: Ids, notes: list[Note]) -> None:
    """Name the zones that files of several regions have."""
    resolved, name = job.resolved, job.region.name
    left = resolved.dropped.get(name, frozenset())
    if left:
        notes.append(
            note(
                "zones_left", "Zones that an earlier region has as well, and counts: {zones} ({examples}).",
                zones=len(left), examples=columns.examples(sorted(left)),
            )
        )  # fmt: skip
    if straddling:
        notes.append(
            note(
                "zones_straddle", "Zones that straddle files, counted here with what lies in the others: {zones} ({examples}).",
                zones=len(straddling), examples=columns.examples(sorted(straddling)),
            )
        )  # fmt: skip
    own = known(zone_id, resolved.own_counts, job)
    if own:
        notes.append(
            note(
                "zones_own_counts",
                "Zones of which another file has a part with counts of its own, so that each part is a zone: {zones} ({examples}).",
                zones=len(own), examples=columns.examples(sorted(own)),
            )
        )  # fmt: skip
    differing = resolved.differing.get(name, frozenset())
    if differing:
        notes.append(
            note(
                "zones_differ",
                "Zones that two files have at one place with different counts, of which the first by name of the region "
                "counts: {zones} ({examples}).",
                zones=len(differing), examples=columns.examples(sorted(differing)),
            )
        )  # fmt: skip


def buildings(numbers: Mapping[str, int], notes: list[Note]) -> None:
    """Say which buildings changed their region."""
    if numbers["TAKEN"]:
        notes.append(
            fact(
                note(
                    "buildings_taken",
                    "Buildings of other files that lie in zones of this region, and are counted here: {buildings}.",
                    buildings=numbers["TAKEN"],
                )
            )
        )
    if numbers["GIVEN"]:
        notes.append(
            fact(
                note(
                    "buildings_given",
                    "Buildings of this file that lie in zones of other regions, and are counted there: {buildings}.",
                    buildings=numbers["GIVEN"],
                )
            )
        )
    if numbers["COPIES"]:
        notes.append(
            note(
                "buildings_twice",
                "Buildings that the file of an earlier region has as well, counted once: {buildings}.",
                buildings=numbers["COPIES"],
            )
        )
