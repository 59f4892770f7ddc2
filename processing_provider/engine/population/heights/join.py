"""Building heights from point clouds of any size, read once, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ...core import packages
from ...core.errors import EmptyInputError, GeometryError, MissingPackageError
from ...core.limits import LEAST_ELEVATION, MOST_ELEVATION, MOST_FOOTPRINT_AREA, MOST_FOOTPRINT_LENGTH
from ...core.notes import Note, note
from ...core.progress import Message, Progress, silent
from ...core.said import examples
from ...core.spatial import Geometries, repaired
from ...core.types import Floats, Ints
from ..settings import HeightSettings
from . import clouds, crs, roofs
from .errors import CloudOverlapError, NoGroundError
from .footprints import burn
from .grid import SHIFT, Blocks
from .overlaps import Overlaps
from .parts import BLOCK_METRES, REACH_BLOCKS, parts, touches
from .result import Heights, Table
from .scan import Place, peek, scan
from .systems import File, find_systems
from .tally import GROUND_BITS, Tally, kinds

shapely = packages.load("shapely")
ndimage = packages.load("scipy.ndimage")

__all__ = ["Heights", "building_heights"]


def building_heights(
    sources: Iterable[str | Path],
    polygons: Geometries,
    polygons_crs: str,
    settings: HeightSettings | None = None,
    cloud_crs: str | None = None,
    progress: Progress = silent,
) -> Heights:
    """Measure buildings in point clouds.

    Parameters
    ----------
    sources : sequence of str or Path
        LAS, LAZ or COPC files, or folders of them. Where files overlap, points of a kind (ground, roof,
        unclassified) are taken from the first file that has that kind.
    polygons : (n,) object array of shapely geometries
        Footprints; None where a building has none.
    polygons_crs : str
        Well-known text or an authority's code.
    settings : HeightSettings, optional
    cloud_crs : str, optional
        Used for files that do not say their CRS.
    progress : Progress, optional

    Returns
    -------
    Heights

    Raises
    ------
    PointCloudError, MissingPackageError, GeometryError, EmptyInputError, Cancelled
    """
    settings = settings or HeightSettings()
    if not len(polygons):
        raise EmptyInputError("no_buildings", "The building layer has no buildings; choose a layer with at least one.")
    if not clouds.laspy:
        lacking = clouds.missing()
        raise MissingPackageError.of(lacking) if lacking else MissingPackageError("laspy")
    progress(0.0, "")
    headers = [clouds.read_header(path) for path in clouds.find_files(sources)]
    system, files, notes = find_systems(headers, settings, cloud_crs)
    footprints, more = repaired(polygons, "buildings")
    footprints = crs.to_cloud(footprints, polygons_crs, system)
    return _Join(files, system.metres, footprints, settings, notes + more, progress).run()


class _Join:
    """One run: files and footprints in metres, and what has been found so far."""

    def __init__(
        self,
        files: Sequence[File],
        metres: float,
        footprints: Geometries,
        settings: HeightSettings,
        notes: list[Note],
        progress: Progress,
    ) -> None:
        self.files, self.metres, self.footprints = files, metres, footprints
        self.settings, self.notes, self.progress = settings, notes, progress
        self.kinds = kinds(settings)
        self.outside, self.large = np.zeros((2, len(footprints)), bool)
        self.has_ground = False
        self.repeated = self.beyond = 0
        self.odd_returns: dict[str, bool] = {}
        self.table = Table(len(footprints))

    def run(self) -> Heights:
        n = len(self.footprints)
        there = np.flatnonzero(~(shapely.is_missing(self.footprints) | shapely.is_empty(self.footprints)))
        box = np.full((n, 4), np.nan)
        box[there] = shapely.bounds(self.footprints[there])
        bounds = np.array([file.bounds for file in self.files])
        self.outside[there] = ~touches(box[there], bounds).any(axis=1)
        self._leave_out_large(there[~self.outside[there]], box)
        # A file without any building may still hold the ground around one.
        reach = roofs.RINGS[-1] * np.array([-1, -1, 1, 1])
        touched = touches(box + reach, bounds) & ~(self.outside | self.large)[:, None]
        self._skip([i for i in range(len(self.files)) if not touched[:, i].any()])
        todo = there[~(self.outside | self.large)[there]]
        self._refuse_nothing_to_do(todo)
        some = parts(self.footprints, todo, box, self.files)
        reads = [np.flatnonzero(touched[part].any(axis=0)).tolist() for part in some]
        self.total = sum(self.files[i].cloud.count for read in reads for i in read)
        self.done = 0
        for part, read in zip(some, reads):
            self._measure(part, box[part], [self.files[i] for i in read])
        self._refuse_without_ground()
        self.progress(1.0, "")
        return self._finished(np.setdiff1d(np.arange(n, dtype=np.int64), there))

    def _leave_out_large(self, some: Ints, box: Floats) -> None:
        """Leave out footprints that no building has: measuring one would take the memory of the whole place."""
        sides = (box[some, 2:] - box[some, :2]).max(axis=1, initial=0)
        area = shapely.area(self.footprints[some])
        self.large[some] = (sides > MOST_FOOTPRINT_LENGTH) | (area > MOST_FOOTPRINT_AREA)
        if self.large.any():
            self.notes.append(
                note(
                    "large_footprints",
                    "Footprints that are larger than any building ({length} km long or {area} km²): {buildings}; they have no "
                    "height (too_large in h_flag).",
                    length=f"{MOST_FOOTPRINT_LENGTH / 1000:g}",
                    area=f"{MOST_FOOTPRINT_AREA / 1e6:g}",
                    buildings=int(self.large.sum()),
                )
            )

    def _skip(self, away: list[int]) -> None:
        """Files whose header lies away from all buildings are not read, but a look is taken whether it tells the truth."""
        for i in away:
            peek(self.files[i], self.metres)
            self.progress(0.0, "")
        if away and len(away) < len(self.files):
            self.notes.append(
                note(
                    "files_away",
                    "Point cloud files that lie away from all buildings and were not read: {files} ({names}).",
                    files=len(away),
                    names=examples(self.files[i].cloud.name for i in away),
                )
            )

    def _refuse_nothing_to_do(self, todo: Ints) -> None:
        if not todo.size and self.large.any():
            raise GeometryError(
                "only_large_footprints",
                "Where the point cloud is, all footprints are larger than any building ({length} km long or {area} km²): "
                "{buildings}; choose a layer with one feature per building.",
                length=f"{MOST_FOOTPRINT_LENGTH / 1000:g}",
                area=f"{MOST_FOOTPRINT_AREA / 1e6:g}",
                buildings=int(self.large.sum()),
            )
        if not todo.size:
            raise CloudOverlapError(
                "no_overlap",
                "No building lies where the point cloud is; check the CRS of both, or choose the cloud of this place.",
            )

    def _refuse_without_ground(self) -> None:
        if not self.has_ground:
            raise NoGroundError(
                "no_ground",
                "No point near the buildings has ground class {classes}; classify the ground first (for example with PDAL's SMRF "
                "filter) or choose other GROUND_CLASSES.",
                classes=", ".join(map(str, self.settings.ground_classes)),
            )

    def _measure(self, part: Ints, box: Floats, files: Sequence[File]) -> None:
        """Read files for the buildings `part`, with bounds of (part, 4) m."""
        polygons = self.footprints[part]
        margin = (REACH_BLOCKS + 1) * BLOCK_METRES
        corner = np.floor((box[:, :2].min(axis=0) - margin) / BLOCK_METRES) * BLOCK_METRES
        shape = np.ceil((box[:, 2:].max(axis=0) + margin - corner) / BLOCK_METRES).astype(np.int64)[::-1]
        place = Place(self.metres, corner - SHIFT)
        raster = burn(polygons, place.origin, tuple(shape), self._at_same_share())
        near = ndimage.binary_dilation(raster.blocks.kept[1:-1, 1:-1], np.ones((3, 3), bool), iterations=REACH_BLOCKS)
        ground = Blocks(near, GROUND_BITS)
        z_range = min(1000 * (file.lowest - 2) for file in files), max(1000 * (file.highest + 2) for file in files)
        tally = Tally(raster, ground, len(part), z_range)
        overlaps = Overlaps(ground, [file.bounds for file in files])
        for number, file in enumerate(files):
            overlaps.begin(number)
            self._read(file, place, tally, overlaps)
        self.repeated += overlaps.skipped
        self.has_ground |= bool(tally.ground_count.any())

        here = self._at_same_share()
        area = shapely.area(polygons)
        around = roofs.grounds(tally, polygons, place.origin, here)
        roof = roofs.roofs(tally, area, around.elevation, here)
        cover = roofs.coverage(tally, polygons, place.origin, roof, around.density)
        self.table.put(part, tally, area, around, roof, cover)

    def _at_same_share(self) -> Progress:
        """Progress of work between the files: it can be cancelled, and takes next to no time."""
        share = self.done / self.total

        def here(fraction: float, text: Message = "") -> None:
            self.progress(share, text)

        return here

    def _read(self, file: File, place: Place, tally: Tally, overlaps: Overlaps) -> None:
        """Read one file into the tally, and take over what was noticed."""
        name, before = file.cloud.name, self.done

        def report(points: int) -> None:
            self.done = before + points
            told = note(
                "points_read", "{name}: {done} of {points} points", name=name, done=self.done, points=self.total
            )
            self.progress(self.done / self.total, told)

        watch = scan(file, place, tally, overlaps, self.kinds, report)
        self.done = before + file.cloud.count
        self.beyond += watch.beyond
        if watch.has_read_all:
            self.notes += [said for said in watch.finish() if said not in self.notes]
            if watch.odd_returns:
                self.odd_returns[name] = True

    def _finished(self, missing: Ints) -> Heights:
        self.table.flag(missing, "no_geometry")
        self.table.flag(np.flatnonzero(self.outside), "outside_cloud")
        self.table.flag(np.flatnonzero(self.large), "too_large")
        heights = self.table.heights(self.footprints, self.settings)
        return replace(heights, notes=(*self.notes, *self._notes_of_points(), *heights.notes))

    def _notes_of_points(self) -> list[Note]:
        notes = []
        if self.odd_returns:
            notes.append(
                note(
                    "odd_returns",
                    "Point cloud files that count their points by return otherwise than the points say: {files} ({names}); heights "
                    "do not depend on it.",
                    files=len(self.odd_returns),
                    names=examples(self.odd_returns),
                )
            )
        if self.beyond:
            notes.append(
                note(
                    "points_off_land",
                    "Points with elevations below {least} m or above {most} m, which no place has, left out: {points}.",
                    least=int(LEAST_ELEVATION),
                    most=int(MOST_ELEVATION),
                    points=self.beyond,
                )
            )
        if self.outside.any():
            notes.append(
                note(
                    "outside_cloud",
                    "Buildings outside of the point cloud, without height: {buildings}.",
                    buildings=int(self.outside.sum()),
                )
            )
        if self.repeated:
            notes.append(
                note(
                    "repeated_points",
                    "Points that lie where an earlier file has points already, not counted twice: {points}.",
                    points=self.repeated,
                )
            )
        return notes
