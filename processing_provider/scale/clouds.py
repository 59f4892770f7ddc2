"""Point clouds of all regions: tiles follow no borders, so that each region reads those that lie at its buildings."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

import numpy as np
import shapely

from ..engine.core.errors import MissingPackageError, SettingError
from ..engine.core.frame import Frame
from ..engine.core.notes import Note, note
from ..engine.core.projections import by_pyproj, library
from ..engine.core.said import examples
from ..engine.core.scale import true_metres
from ..engine.core.types import Bools, Floats
from ..engine.population import heights
from ..engine.population.heights.header import BOUNDS_TOLERANCE
from ..engine.population.heights.roofs import RINGS
from . import files, places, told
from .cluster import Check, Workers
from .parameters import Values, is_given, names_of
from .places import Box
from .table import Record
from .told import Failure

AT_ONCE = 100
"""Headers that one call looks at."""
REACH = RINGS[-1] + BOUNDS_TOLERANCE
"""As far from a building ground is looked for [m]."""
STRETCHED = 5.0
"""How often longer than on the ground a map may show that, where what is near is only guessed."""


NOWHERE = "clouds_nowhere"
OUTSIDE = "OUTSIDE_CLOUDS"
"""Number of a region's buildings that lie in no file whose place is known."""


@dataclass(frozen=True)
class Tile:
    """A file, and where it lies.

    Attributes
    ----------
    path : str
    box : Box or None
        In units of its CRS; None where nobody knows.
    wkt : str
    unit : float
        Length of a unit of its CRS [m].
    sha256 : str
        Where it was asked for.
    """

    path: str
    box: Box | None = None
    wkt: str = ""
    unit: float = 1.0
    sha256: str = ""


@dataclass(frozen=True)
class Clouds:
    """Tiles that a region may need, in the order in which they are read.

    Attributes
    ----------
    tiles : tuple of Tile
        Around it.
    unknown : tuple of Tile
        Of all regions, that do not say where they lie.
    crs : str
        WKT for files that do not say it.
    """

    tiles: tuple[Tile, ...]
    unknown: tuple[Tile, ...] = ()
    crs: str = ""

    @property
    def about(self) -> Any:
        """What a result depends on."""
        return [self.crs, [[os.path.basename(one.path), one.sha256] for one in self.tiles]]


@dataclass(frozen=True)
class Known:
    """All tiles of a run by their CRS, with their boxes."""

    unknown: tuple[Tile, ...]
    crs: str
    by_crs: Mapping[str, tuple[list[Tile], Floats]]
    order: Mapping[str, int] = field(default_factory=dict)

    def near(self, box: Box | None, crs: str, margin: float) -> list[Tile]:
        """Tiles that touch a box of a CRS, grown by a margin of its units."""
        if box is None or not crs:
            return []
        found: list[Tile] = []
        grown = places.grown(box, margin)
        for wkt, (tiles, boxes) in self.by_crs.items():
            there = places.box_in(grown, crs, wkt)
            if there is None:
                continue
            maybe = np.flatnonzero(_meet(boxes, there, STRETCHED * REACH / tiles[0].unit))
            if len(maybe):
                reach = REACH / _metres(tiles[maybe[0]])
                found += [tiles[at] for at in maybe[_meet(boxes[maybe], there, reach)]]
        return sorted(found, key=lambda one: self.order[one.path])


def listed(values: Values, folder: str) -> list[str]:
    """Return the files of POINT_CLOUD in the order in which they are read; raise where they cannot be."""
    if not is_given(values, "POINT_CLOUD"):
        return []
    found = heights.find_files(os.path.join(folder, one) for one in names_of(values, "POINT_CLOUD"))
    lacking = heights.missing(for_plain_files=all(path.suffix.lower() == ".las" for path in found))
    if lacking:
        raise MissingPackageError.of(lacking)
    return [str(path) for path in found]


def crs_of(values: Values) -> str:
    """Return POINT_CLOUD_CRS as WKT, '' where it is not given."""
    if not is_given(values, "POINT_CLOUD_CRS"):
        return ""
    with by_pyproj():
        return heights.from_text(str(values["POINT_CLOUD_CRS"])).wkt


def look(paths: Sequence[str], given: str) -> list[Tile]:
    """Look where files lie, by their headers; `given` is the CRS of those that do not say it."""
    with by_pyproj():
        fallback = heights.from_text(given) if given else None
        found = []
        for path in paths:
            place = heights.place_of(path)
            crs = None if place is None else place[1] or fallback
            if place is None or crs is None:
                found.append(Tile(path))
                continue
            west, south, east, north = map(float, place[0])
            found.append(Tile(path, (west, south, east, north), crs.wkt, crs.metres))
        return found


def known(workers: Workers, paths: Sequence[str], given: str, check: Check) -> Known:
    """Look where all files of a run lie."""
    some = {f"tiles-{at}": list(paths[at : at + AT_ONCE]) for at in range(0, len(paths), AT_ONCE)}
    tiles: dict[str, Tile] = {}
    for name, result in workers.each(look, {name: (part, given) for name, part in some.items()}, check):
        looked = [Tile(path) for path in some[name]] if isinstance(result, Failure) else result
        tiles.update((one.path, one) for one in looked)
    by_crs: dict[str, list[Tile]] = defaultdict(list)
    for path in paths:
        if tiles[path].box is not None:
            by_crs[tiles[path].wkt].append(tiles[path])
    boxes = {wkt: (some, np.array([one.box for one in some])) for wkt, some in by_crs.items()}
    unknown = tuple(tiles[path] for path in paths if tiles[path].box is None)
    return Known(unknown, given, boxes, {path: at for at, path in enumerate(paths)})


def of_regions(
    workers: Workers, all_of: Known, lie: Mapping[str, tuple[Box | None, str, float]], check: Check
) -> dict[str, Clouds]:
    """Return the tiles around each region, hashed.

    Parameters
    ----------
    workers : Workers
    all_of : Known
    lie : mapping of str to (Box, str, float)
        Box of each region, its CRS, and how far its buildings may lie outside [units of the CRS].
    check : callable
    """
    near = {name: all_of.near(*place) for name, place in lie.items()}
    wanted = sorted({one.path for tiles in near.values() for one in tiles})
    hashes = dict(workers.each(files.digest, {path: (path,) for path in wanted}, check))
    # One that cannot be hashed cannot be read either, which the regions that need it say.
    return {
        name: Clouds(
            tuple(replace(one, sha256=hashes[one.path] if isinstance(hashes[one.path], str) else "") for one in tiles),
            all_of.unknown,
            all_of.crs,
        )
        for name, tiles in near.items()
    }


def chosen(clouds: Clouds, buildings: Frame, region: str, notes: list[Note]) -> tuple[tuple[str, ...], int]:
    """Return the files that buildings need, those around them included, and how many lie outside all; raise where all do."""
    boxes = shapely.bounds(buildings.geometries())
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    if not len(boxes):  # the stage says so
        return tuple(one.path for one in clouds.tiles), 0
    covered = np.zeros(len(boxes), bool)
    paths: set[str] = set()
    for wkt in dict.fromkeys(one.wkt for one in clouds.tiles):
        tiles = [one for one in clouds.tiles if one.wkt == wkt]
        there = _boxes_in(boxes, buildings.crs, wkt)
        reach = REACH / _metres(tiles[0])
        for tile in tiles:
            if tile.box is None:
                continue
            if _meet(there, tile.box, reach).any():
                paths.add(tile.path)
            covered |= _meet(there, tile.box, BOUNDS_TOLERANCE / tile.unit)
    if not (covered.any() or clouds.unknown):
        raise SettingError(
            "no_cloud_there",
            "{region}: no point cloud file lies at its buildings; add the files of this place, or run the region without "
            "POINT_CLOUD.",
            region=region,
        )
    if clouds.unknown and not covered.all():  # it may be the one that holds them
        paths.update(one.path for one in clouds.unknown)
    elif clouds.unknown:
        notes.append(_nowhere(clouds))
    order = [one.path for one in (*clouds.tiles, *clouds.unknown)]
    return tuple(path for path in order if path in paths), int((~covered).sum())


def _nowhere(clouds: Clouds) -> Note:
    return note(
        NOWHERE,
        "Point cloud files that do not say where they lie, left out since others cover all buildings: {files} ({names}).",
        files=len(clouds.unknown), names=examples(os.path.basename(one.path) for one in clouds.unknown),
    )  # fmt: skip


def still(record: Record, clouds: Clouds | None) -> Record | None:
    """Return what an earlier run made, with what is now said of files that nobody knows the place of; None where they may change it.

    They are no part of what it was made of: where others cover all its buildings, they come and go without it being made anew.
    """
    unknown = () if clouds is None else clouds.unknown
    if unknown and record.numbers.get(OUTSIDE):
        return None
    notes = [one for one in record.notes if one["code"] != NOWHERE]
    if clouds is not None and unknown:
        notes.append(told.of_note(_nowhere(clouds)))
    return replace(record, notes=notes)


@lru_cache(maxsize=4096)
def _metres(tile: Tile) -> float:
    """Length of a unit of its map on the ground [m]."""
    west, south, east, north = tile.box or (0.0,) * 4
    with by_pyproj():
        found = true_metres(tile.wkt, tile.unit, (west + east) / 2, (south + north) / 2)
    return found if np.isfinite(found) else tile.unit


def _meet(boxes: Floats, box: Iterable[float], reach: float) -> Bools:
    """Tell which boxes, (n, 4), are no farther from a box than a reach."""
    west, south, east, north = box
    found: Bools = (
        (boxes[:, 0] - reach <= east) & (boxes[:, 2] + reach >= west)
        & (boxes[:, 1] - reach <= north) & (boxes[:, 3] + reach >= south)
    )  # fmt: skip
    return found


def _boxes_in(boxes: Floats, crs: str, wkt: str) -> Floats:
    """Bring boxes of buildings, (n, 4), to another CRS; NaN where that cannot show them."""
    with by_pyproj():
        way: Callable[[Floats], Floats] | None = library().transformation(crs, wkt) if crs else None
    if way is None:  # the stage says that the buildings have no CRS
        return boxes
    corners = np.stack([way(boxes[:, [x, y]]) for x, y in ((0, 1), (0, 3), (2, 1), (2, 3))])
    with np.errstate(invalid="ignore"):
        found = np.column_stack([corners.min(axis=0), corners.max(axis=0)])
    return np.where(np.isfinite(found), found, np.nan)
