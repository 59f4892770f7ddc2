"""Which ways may be walked on, by their tags (OpenStreetMap wiki, 'OSM tags for routing/Access restrictions').

What is said of walkers (foot) counts before what is said of all (access), and that before the kind of way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..core.notes import Note, note
from ..core.types import Bools

NOT_WALKABLE = {
    "highway": (
        "motorway", "motorway_link", "proposed", "planned", "construction", "abandoned", "disused", "razed", "raceway",
        "bus_guideway", "busway", "no",
    ),
    "motorroad": ("yes",),
    "access": ("no", "private", "military"),
    "foot": ("no", "private", "use_sidepath"),
}  # fmt: skip
"""Values by which a way is closed to walkers; the later key overrules the earlier ones where it says anything of walkers."""
OPEN = ("yes", "designated", "permissive", "destination", "official", "public", "customers")
"""Values of foot that open what other tags close."""
PRIVATE = ("access", "foot")
SIDEWALKS = ("both", "left", "right", "yes")
KEYS = ("highway", "motorroad", "sidewalk", "access", "foot", "bridge")
"""Tags that are known by name."""


@dataclass(frozen=True)
class Access:
    """Ways that may be walked on.

    Attributes
    ----------
    walkable : (w,) bool
    notes : tuple of Note
        Ways that are closed, stairs, bridges, roads without a sidewalk.
    """

    walkable: Bools
    notes: tuple[Note, ...]


def access(tags: Mapping[str, Sequence[object]], ways: int, steps: bool = True) -> Access:
    """Judge ways by their tags.

    Parameters
    ----------
    tags : mapping of str to (w,) sequence
        Values by name of the field; a field of another name than `KEYS` is taken for one that says who may pass.
    ways : int
        Number of ways.
    steps : bool
        Whether stairs may be walked on.

    Returns
    -------
    Access
    """
    known = {key.strip().lower(): [_word(value) for value in values] for key, values in tags.items()}
    open_to_all = np.ones(ways, bool)
    for key in ("highway", "motorroad"):
        open_to_all &= ~_among(known, key, NOT_WALKABLE[key], ways)
    open_to_all |= _among(known, "sidewalk", SIDEWALKS, ways) & ~_among(
        known, "highway", NOT_WALKABLE["highway"][2:], ways
    )
    for key in known:
        if key == "access" or key not in KEYS:
            open_to_all &= ~_among(known, key, NOT_WALKABLE["access"], ways)
    opened, closed = _among(known, "foot", OPEN, ways), _among(known, "foot", NOT_WALKABLE["foot"], ways)
    # What is not built yet is open to nobody, whatever else is said of it.
    built = ~_among(known, "highway", NOT_WALKABLE["highway"][2:], ways)
    walkable = ((open_to_all & ~closed) | opened) & built
    stairs = _among(known, "highway", ("steps",), ways)
    if not steps:
        walkable &= ~stairs
    return Access(walkable, tuple(_notes(known, walkable, stairs, steps, ways)))


def _notes(known: Mapping[str, list[str]], walkable: Bools, stairs: Bools, steps: bool, ways: int) -> list[Note]:
    said = [
        note(
            "closed_ways",
            "Ways that may not be walked on by their tags, left out: {closed} of {ways}.",
            closed=int(np.count_nonzero(~walkable)),
            ways=ways,
        )
    ]
    if stairs.any() and steps:
        said.append(
            note(
                "stairs",
                "Stairs that are walked on: {stairs}; who cannot climb them reaches less, see STEPS.",
                stairs=int(np.count_nonzero(stairs & walkable)),
            )
        )
    elif stairs.any():
        said.append(note("no_stairs", "Stairs that are left out: {stairs}.", stairs=int(np.count_nonzero(stairs))))
    bridges = np.array([value not in ("", "no") for value in known.get("bridge", [""] * ways)], bool)
    if bridges.any():
        said.append(
            note(
                "bridges",
                "Bridges: {bridges}; they meet what they cross only where both have a vertex in common.",
                bridges=int(np.count_nonzero(bridges & walkable)),
            )
        )
    bare = _among(known, "sidewalk", ("no", "none"), ways) & walkable
    if bare.any():
        said.append(
            note(
                "no_sidewalk",
                "Ways without a sidewalk that are walked on all the same: {ways}.",
                ways=int(np.count_nonzero(bare)),
            )
        )
    return said


def _word(value: object) -> str:
    return "" if value is None else str(value).strip().lower()


def _among(known: Mapping[str, list[str]], key: str, values: Sequence[str], ways: int) -> Bools:
    """Tell ways with one of some values; several in one field are parted by semicolons."""
    wanted = frozenset(values)
    found = known.get(key)
    if found is None:
        return np.zeros(ways, bool)
    return np.array([not wanted.isdisjoint(part.strip() for part in value.split(";")) for value in found], bool)
