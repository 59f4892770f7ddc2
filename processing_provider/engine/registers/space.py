"""Real space: the places of all levels with their parents, snapped where they nearly fit, and what does not fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ..core import packages
from ..core.errors import SettingError
from ..core.notes import Note, note
from ..core.progress import Progress, part, silent
from .places import NONE, Flaw, Ints, Level, linked
from .seams import Seams, overlapping, seams_between, snapped
from .settings import SpaceSettings

shapely = packages.load("shapely")


@dataclass(frozen=True)
class Space:
    """Places with their parents.

    Attributes
    ----------
    levels : tuple of Level
        Slivers are snapped: gaps filled, overflows and overlaps cut, where they are below the tolerance.
    parents : tuple of (n,) int64 arrays
        Row of the parent in the level above, `NONE` where there is none; those of the first level all are.
    by_code : tuple of bool
        Whether the level's codes nest and decided.
    flaws : tuple of Flaw
    slivers : int
        Parts below the tolerance that were snapped.
    notes : tuple of Note
    """

    levels: tuple[Level, ...]
    parents: tuple[Ints, ...]
    by_code: tuple[bool, ...]
    flaws: tuple[Flaw, ...]
    slivers: int
    notes: tuple[Note, ...]

    def counted(self) -> Counter[str]:
        """Number of flaws by kind."""
        return Counter(flaw.kind for flaw in self.flaws)


def build(
    levels: Sequence[Level],
    settings: SpaceSettings,
    progress: Progress = silent,
) -> Space:
    """Find the parents of all places and compare each level with the one above.

    Parameters
    ----------
    levels : sequence of Level
        From top to bottom.
    settings : SpaceSettings
    progress : callable

    Returns
    -------
    Space

    Raises
    ------
    SettingError
        Levels are not given from top to bottom.
    """
    _refuse_upside_down(levels)
    done = list(levels[:1])
    parents, by_code = [np.full(len(level.codes), NONE, np.int64) for level in levels[:1]], [False]
    flaws: list[Flaw] = []
    notes: list[Note] = []
    slivers = 0
    if levels:
        # Nothing lies above the first one; its places must not overlap all the same.
        top = Seams()
        overlapping(levels[0], settings, top)
        done = [snapped(levels[0], top)]
        flaws, slivers = top.flaws, top.slivers
    for step, child in enumerate(levels[1:], 1):
        share = part(progress, (step - 1) / (len(levels) - 1), step / (len(levels) - 1))
        found, nests, said, contradictions = linked(child, done[-1])
        share(0.3, child.name)
        fitted, seams = seams_between(child, done[-1], found, settings, part(share, 0.3, 1))
        done.append(fitted)
        parents.append(found)
        by_code.append(nests)
        notes += said
        flaws += contradictions + seams.flaws
        slivers += seams.slivers
    if slivers:
        notes.append(note("slivers", "Slivers below the tolerance: {slivers}.", slivers=slivers))
    return Space(tuple(done), tuple(parents), tuple(by_code[: len(levels)]), tuple(flaws), slivers, tuple(notes))


def _refuse_upside_down(levels: Iterable[Level]) -> None:
    """Refuse levels that grow: fewer places than above, and larger ones."""
    above = None
    for level in levels:
        area = shapely.area(level.shapes)
        size = len(level.codes), float(np.nanmean(area)) if np.isfinite(area).any() else np.nan
        if above is not None and size[0] < above[0] and size[1] > 2 * above[1]:
            raise SettingError(
                "levels_upside_down",
                "Level {level} ('{name}') has fewer and larger places than the one above; give the levels from top to bottom.",
                level=level.number,
                name=level.name,
            )
        above = size
