"""What is asked of a worker: to compute one region."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .borders import Resolved
from .clouds import Clouds
from .inputs import Region
from .parameters import Values
from .places import Box


@dataclass(frozen=True)
class Job:
    """A region, those around it, and what is decided of its zones.

    Attributes
    ----------
    region : Region
    near : tuple of Region
        Regions whose buildings or zones may concern it, in the order of their names.
    sharing : mapping of str to Region
        All that have parts of zones of this region or of those near it, by name.
    resolved : Resolved
    box : Box or None
        Around everything that is its own, grown by the largest building.
    beside : tuple of str
        Regions that touch it on the ground and are in another CRS.
    given : mapping of str to str
        Regions that count what its files say of a zone which it does not count.
    taken : mapping of str to (Region, frozenset of str)
        Regions whose files name zones of this one, and which.
    about : object
        What its result depends on, besides the settings: hashes and decisions.
    values : mapping
        Parameters.
    output : str
        Folder.
    clouds : Clouds or None
        Point clouds around it, where any are given.
    crs : str
        WKT, to which all its inputs are brought.
    """

    region: Region
    near: tuple[Region, ...]
    sharing: Mapping[str, Region]
    resolved: Resolved
    box: Box | None
    beside: tuple[str, ...]
    given: Mapping[str, str]
    taken: Mapping[str, tuple[Region, frozenset[str]]]
    about: Any
    values: Values
    output: str
    clouds: Clouds | None = None
    crs: str = ""
