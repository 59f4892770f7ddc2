"""Heights as they come out, and the table that they are gathered in part by part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ...core.limits import MOST_HEIGHT
from ...core.notes import Note, note
from ...core.spatial import Geometries
from ...core.types import Bools, Floats, Ids, Ints
from ..settings import HeightSettings, HeightStatistic
from . import roofs
from .tally import Tally

STATISTIC_LEVEL = {HeightStatistic.P50: 0, HeightStatistic.P70: 1, HeightStatistic.P90: 2}


@dataclass(frozen=True)
class Heights:
    """Heights per building; elevations are in metres above the cloud's vertical datum.

    Attributes
    ----------
    ground, p50, p70, p90, maximum : (n,) float
        Elevations [m], NaN if unknown.
    height : (n,) float
        Chosen statistic − ground [m]; NaN if unknown, never 0.
    storeys : (n,) float
        Whole numbers, NaN if unknown.
    points, ground_cells : (n,) int
    density : (n,) float
        Roof points per m².
    coverage : (n,) float
        0..1, NaN if unknown.
    ground_source, roof_source : (n,) object of str
        '' if there is none.
    flag : (n,) object of str
        'ok' or names of doubts.
    usable : (n,) bool
        Whether the height is known and nothing says that the building is gone: low_coverage, or a tree in its place.
    notes : tuple of Note
    """

    ground: Floats
    p50: Floats
    p70: Floats
    p90: Floats
    maximum: Floats
    height: Floats
    storeys: Floats
    points: Ints
    ground_cells: Ints
    density: Floats
    coverage: Floats
    ground_source: Ids
    roof_source: Ids
    flag: Ids
    usable: Bools
    notes: tuple[Note, ...]

    @property
    def columns(self) -> dict[str, Floats | Ints | Ids]:
        """Values by the names of `fields.HEIGHTS`."""
        return {
            "h_ground": self.ground,
            "h_p50": self.p50,
            "h_p70": self.p70,
            "h_p90": self.p90,
            "h_max": self.maximum,
            "height": self.height,
            "storeys": self.storeys,
            "n_points": self.points,
            "n_ground": self.ground_cells,
            "pt_density": self.density,
            "coverage": self.coverage,
            "ground_src": self.ground_source,
            "roof_src": self.roof_source,
            "h_flag": self.flag,
        }


class Table:
    """Results of all n buildings, filled part by part."""

    def __init__(self, n: int) -> None:
        self.ground, self.ring, self.coverage = np.full(n, np.nan), np.full(n, np.nan), np.full(n, np.nan)
        self.density = np.zeros(n)
        self.cells, self.points, self.n_roof = (np.zeros(n, np.int64) for _ in range(3))
        self.levels = np.full((n, 4), np.nan)
        self.classified = np.zeros(n, bool)
        self.doubts: list[list[str]] = [[] for _ in range(n)]

    def put(
        self, part: Ints, tally: Tally, area: Floats, ground: roofs.Grounds, roof: roofs.Roofs, cover: roofs.Cover
    ) -> None:
        """Take in what was found for the buildings `part`, with areas of (part,) m²."""
        self.ground[part], self.cells[part], self.ring[part] = ground.elevation / 1000, ground.cells, ground.ring
        self.levels[part], self.points[part] = roof.levels / 1000, roof.points
        self.classified[part], self.n_roof[part] = roof.classified, tally.n_roof
        self.density[part], self.coverage[part] = roof.points / np.maximum(area, 1e-9), cover.share
        for name, at in roofs.flags(tally, ground, roof, cover):
            self.flag(part[at], name)

    def flag(self, at: Iterable[int], name: str) -> None:
        """Doubt the buildings at some positions."""
        for i in at:
            self.doubts[i].append(name)

    def heights(self, footprints: Geometries, settings: HeightSettings) -> Heights:
        """Make heights of what was found; the table is used up."""
        levels, ground = np.round(self.levels, 3), np.round(self.ground, 3)
        level = levels[:, STATISTIC_LEVEL[settings.statistic]]
        known = (self.points >= roofs.FEW_POINTS) & (level > ground)
        too_high = known & (level - ground > MOST_HEIGHT)
        self.flag(np.flatnonzero(too_high), "implausible")
        known &= ~too_high
        levels[self.points < roofs.FEW_POINTS] = np.nan
        height = np.where(known, np.round(level - ground, 3), np.nan)
        odd = roofs.not_classified(footprints, self.n_roof, self.points)
        self.flag(np.flatnonzero(odd), "not_classified")
        names = np.empty(len(self.doubts), dtype=object)
        names[:] = [";".join(doubts) or "ok" for doubts in self.doubts]
        gone = roofs.gone(names) & known
        source = np.where(self.points == 0, "", np.where(self.classified, "classified", "unclassified"))
        return Heights(
            ground=ground,
            p50=levels[:, 0],
            p70=levels[:, 1],
            p90=levels[:, 2],
            maximum=levels[:, 3],
            height=height,
            storeys=np.where(known, np.maximum(np.rint(height / settings.storey_height), 1), np.nan),
            points=self.points,
            ground_cells=self.cells,
            density=self.density,
            coverage=self.coverage,
            ground_source=np.array([f"within {r:g} m" if r == r else "" for r in self.ring.tolist()], dtype=object),
            roof_source=source.astype(object),
            flag=names,
            usable=known & ~gone,
            notes=_notes(too_high, known, gone),
        )


def _notes(too_high: Bools, known: Bools, gone: Bools) -> tuple[Note, ...]:
    notes = []
    if too_high.any():
        notes.append(
            note(
                "implausible_heights",
                "Buildings that would be higher than {most} m, which none is: {buildings}; they have no height (implausible in "
                "h_flag).",
                most=int(MOST_HEIGHT),
                buildings=int(too_high.sum()),
            )
        )
    if not known.all():
        notes.append(
            note(
                "without_height",
                "Buildings without a height: {unknown} of {buildings} (h_flag says why).",
                unknown=int(np.count_nonzero(~known)),
                buildings=len(known),
            )
        )
    if gone.any():
        notes.append(
            note(
                "may_be_gone",
                "Buildings that may be gone: {buildings}; points lie over less than half of them, or trees (h_flag).",
                buildings=int(np.count_nonzero(gone)),
            )
        )
    return tuple(notes)
