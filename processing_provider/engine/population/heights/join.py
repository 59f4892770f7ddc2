"""Building heights from point clouds of any size, read once, in bounded memory."""

from dataclasses import dataclass, replace

import numpy as np

from ...core import packages
from ...core.columns import examples
from ...core.errors import EmptyInputError, GeometryError, MissingPackageError
from ...core.limits import LEAST_ELEVATION, MOST_ELEVATION, MOST_FOOTPRINT_AREA, MOST_FOOTPRINT_LENGTH, MOST_HEIGHT
from ...core.progress import silent
from ...core.scale import true_metres
from ...core.spatial import repaired
from ..settings import HeightSettings, HeightStatistic, ZUnit
from . import clouds, crs, roofs
from .errors import CloudCrsError, CloudOverlapError, CorruptCloudError, NoGroundError
from .grid import BLOCK, CELL, NUDGE, SHIFT, Blocks, blocks_of, burn
from .overlaps import Overlaps
from .tally import GROUND_BITS, PAGE_BYTES, Tally, kinds
from .watch import Watch

shapely = packages.load("shapely")
ndimage = packages.load("scipy.ndimage")

STATISTIC_LEVEL = {HeightStatistic.P50: 0, HeightStatistic.P70: 1, HeightStatistic.P90: 2}
BLOCK_METRES = BLOCK * CELL
REACH_BLOCKS = int(np.ceil(roofs.RINGS[-1] / BLOCK_METRES))
MEGABYTES_AT_ONCE = 1500.0
"""Footprints are dealt with in parts that need about so much memory; most runs have one part."""
LABEL_MEGABYTES, GROUND_MEGABYTES, AREA_MEGABYTES = 0.021, 0.0123, 0.0002
"""Of a block of footprints, a block of ground, and a m² of footprint."""
TABLE_BLOCKS = 30_000_000
"""Most blocks within the bounding box of a part, kept or not: the table of their places takes 8 bytes each."""
COPC_SHARE = 0.75
"""Share of a COPC file's points below which only the parts near the buildings are read."""
PEEK = 50_000
IN_CACHE = 1 << 16
"""Points worked on at once: few enough for the arrays made of them to stay in the processor's cache."""
LAST_OF_OLD, LAST_OF_NEW = 3, 4
"""Bits of the return number in point formats below 6 and from 6 on."""


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
    warnings : tuple of str
    """

    ground: np.ndarray
    p50: np.ndarray
    p70: np.ndarray
    p90: np.ndarray
    maximum: np.ndarray
    height: np.ndarray
    storeys: np.ndarray
    points: np.ndarray
    ground_cells: np.ndarray
    density: np.ndarray
    coverage: np.ndarray
    ground_source: np.ndarray
    roof_source: np.ndarray
    flag: np.ndarray
    usable: np.ndarray
    warnings: tuple

    @property
    def columns(self) -> dict:
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


def building_heights(sources, polygons, polygons_crs, settings=None, cloud_crs=None, progress=silent) -> Heights:
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
        raise EmptyInputError("The building layer has no buildings; choose a layer with at least one.")
    if not clouds.laspy:
        raise MissingPackageError(clouds.missing_packages())
    progress(0.0, "")
    files = [clouds.read_header(path) for path in clouds.find_files(sources)]
    notes: list = []
    system, z_metres = _systems(files, settings, cloud_crs, notes)
    system = _on_the_ground(system, files[0])
    footprints, more = repaired(polygons, "buildings")
    notes += more
    footprints = crs.to_cloud(footprints, polygons_crs, system)
    return _Join(files, system, z_metres, footprints, settings, notes, progress).run()


def _systems(files, settings, cloud_crs, notes):
    """Find the CRS of all files, and the length of each file's vertical unit [m]."""
    given = crs.from_text(cloud_crs) if cloud_crs else None
    silent_files = [file.name for file in files if file.crs is None]
    if silent_files and given is None:
        raise CloudCrsError(
            f"{len(silent_files)} point cloud files do not say their CRS, or one of no map ({examples(silent_files)}); "
            "give it as POINT_CLOUD_CRS."
        )
    used = [system for system in (file.crs or given for file in files) if system is not None]
    names = sorted({system.name for system in used})
    if not all(crs.same(system, used[0]) for system in used[1:]):
        raise CloudCrsError(
            f"The point cloud files are in different CRS ({examples(names)}); reproject them to one, or run them apart."
        )
    if given is not None and not silent_files and not crs.same(given, used[0]):
        notes.append(f"The point cloud says that its CRS is '{used[0].name}'; '{given.name}' was not used.")
    doubtful = [file.name for file in files if file.crs is not None and file.crs.doubtful]
    if doubtful:
        notes.append(
            f"{len(doubtful)} point cloud files give their CRS an EPSG code that belongs to other parameters "
            f"({examples(doubtful)}); check that buildings and points meet."
        )
    if settings.z_unit != ZUnit.FROM_FILE:
        return used[0], [crs.Z_UNIT_METRES[settings.z_unit]] * len(files)
    units = [(None if file.crs else file.z_metres) or system.z_metres for file, system in zip(files, used)]
    unknown = [file.name for file, unit in zip(files, units) if unit is None]
    if unknown:
        unit = {1.0: "metres", 0.3048: "feet"}.get(used[0].metres, "US survey feet")
        notes.append(
            f"{len(unknown)} point cloud files do not say the unit of their heights ({examples(unknown)}); {unit} were "
            "assumed as for x and y: set Z_UNIT if that is wrong."
        )
    return used[0], [unit or system.metres for unit, system in zip(units, used)]


def _on_the_ground(system, file):
    """Give a CRS such as Web Mercator's, in which a metre is less than one, the length that it has where the file lies."""
    metres = true_metres(system.wkt, system.metres, *((file.mins[:2] + file.maxs[:2]) / 2))
    if not np.isfinite(metres):
        raise CloudCrsError(
            f"In the point cloud's CRS '{system.name}' lengths differ by direction; reproject the cloud to a CRS with true "
            "metres or feet first."
        )
    return replace(system, metres=metres)


class _Join:
    """One run: files and footprints in metres, and what has been found so far."""

    def __init__(self, files, system, z_metres, footprints, settings, notes, progress):
        self.metres, self.settings, self.notes, self.progress = system.metres, settings, notes, progress
        self.footprints = footprints
        self.files = files
        self.z_metres = dict(zip((file.path for file in files), z_metres))
        self.bounds = np.array([clouds.bounds_in_metres(file, self.metres) for file in files])
        self.kinds = kinds(settings)
        self.outside, self.large = np.zeros((2, len(footprints)), bool)
        self.has_ground = False
        self.repeated = self.beyond = 0
        self.odd_returns: dict = {}
        self.elevations = np.array([clouds.elevations(file, self.z_metres[file.path]) for file in files])
        for file, (low, high) in zip(files, self.elevations):
            if not low <= high:
                raise CorruptCloudError(
                    f"{file.name} says that its points lie between {file.mins[2]:g} and {file.maxs[2]:g} in height, which "
                    "cannot be; set Z_UNIT or repair the file's header."
                )

    def run(self) -> Heights:
        n = len(self.footprints)
        there = np.flatnonzero(~(shapely.is_missing(self.footprints) | shapely.is_empty(self.footprints)))
        box = np.full((n, 4), np.nan)
        box[there] = shapely.bounds(self.footprints[there])
        self.outside[there] = ~_touches(box[there], self.bounds).any(axis=1)
        self._leave_out_large(there[~self.outside[there]], box)
        # A file without any building may still hold the ground around one.
        reach = roofs.RINGS[-1] * np.array([-1, -1, 1, 1])
        touches = _touches(box + reach, self.bounds) & ~(self.outside | self.large)[:, None]
        self._skip_files_outside(touches)
        todo = there[~(self.outside | self.large)[there]]
        if not todo.size and self.large.any():
            raise GeometryError(
                f"The {self.large.sum():,} footprints where the point cloud is are larger than any building "
                f"({MOST_FOOTPRINT_LENGTH / 1000:g} km long or {MOST_FOOTPRINT_AREA / 1e6:g} km²); choose a layer with one "
                "feature per building."
            )
        if not todo.size:
            raise CloudOverlapError(
                "No building lies where the point cloud is; check the CRS of both, or choose the cloud of this place."
            )
        parts = self._parts(todo, box)
        reads = [np.flatnonzero(touches[part].any(axis=0)) for part in parts]
        self.total = sum(self.files[i].count for read in reads for i in read)
        self.done = 0
        table = _Table(n)
        for part, read in zip(parts, reads):
            self._measure(part, box[part], read, table)
        if not self.has_ground:
            classes = ", ".join(map(str, self.settings.ground_classes))
            raise NoGroundError(
                f"No point near the buildings has ground class {classes}; classify the ground first (for example with "
                "PDAL's SMRF filter) or choose other GROUND_CLASSES."
            )
        self.progress(1.0, "")
        return self._finished(table, np.setdiff1d(np.arange(n), there))

    def _leave_out_large(self, some, box) -> None:
        """Leave out footprints that no building has: measuring one would take the memory of the whole place."""
        sides = (box[some, 2:] - box[some, :2]).max(axis=1, initial=0)
        area = shapely.area(self.footprints[some])
        self.large[some] = (sides > MOST_FOOTPRINT_LENGTH) | (area > MOST_FOOTPRINT_AREA)
        if self.large.any():
            self.notes.append(
                f"{self.large.sum():,} footprints are larger than any building ({MOST_FOOTPRINT_LENGTH / 1000:g} km long or "
                f"{MOST_FOOTPRINT_AREA / 1e6:g} km²); they have no height (too_large in h_flag)."
            )

    def _skip_files_outside(self, touches) -> None:
        """Files whose header lies away from all buildings are not read, but a look is taken whether it tells the truth."""
        away = [i for i in range(len(self.files)) if not touches[:, i].any()]
        for i in away:
            file = self.files[i]
            watch = Watch(file, self.metres, self.z_metres[file.path])
            for points in clouds.read_pieces(file, PEEK):
                watch.check(points["X"], points["Y"], points["Z"])
            self.progress(0.0, "")
        if away and len(away) < len(self.files):
            names = examples([self.files[i].name for i in away])
            self.notes.append(f"{len(away)} point cloud files lie away from all buildings and were not read ({names}).")

    def _parts(self, some, box) -> list:
        """Split buildings in halves until a part fits into memory."""
        low, high = box[some, :2].min(axis=0), box[some, 2:].max(axis=0)
        fits = np.prod((high - low) / BLOCK_METRES + 2 * REACH_BLOCKS + 4) < TABLE_BLOCKS
        if len(some) == 1 or (fits and self._megabytes(some, low) < MEGABYTES_AT_ONCE):
            return [some]
        axis = int(np.argmax(high - low))
        order = some[np.argsort(box[some, axis] + box[some, axis + 2], kind="stable")]
        return [part for half in np.array_split(order, 2) for part in self._parts(np.sort(half), box)]

    def _megabytes(self, some, origin) -> float:
        """Estimate the memory that buildings need."""
        _, row, column = blocks_of(self.footprints[some], origin)
        wide = 1 << 31
        labels = np.unique(row * wide + column)
        steps = np.arange(-REACH_BLOCKS, REACH_BLOCKS + 1)
        ground = labels
        for step in (steps, steps * wide):
            ground = np.unique(ground[:, None] + step)
        area = shapely.area(self.footprints[some]).sum()
        pages = len(some) * (self.elevations[:, 1].max() - self.elevations[:, 0].min()) * PAGE_BYTES / 1e6
        return len(labels) * LABEL_MEGABYTES + len(ground) * GROUND_MEGABYTES + area * AREA_MEGABYTES + pages

    def _measure(self, part, box, read, table) -> None:
        """Read the files `read` for the buildings `part`."""
        polygons = self.footprints[part]
        margin = (REACH_BLOCKS + 1) * BLOCK_METRES
        corner = np.floor((box[:, :2].min(axis=0) - margin) / BLOCK_METRES) * BLOCK_METRES
        shape = np.ceil((box[:, 2:].max(axis=0) + margin - corner) / BLOCK_METRES).astype(int)[::-1]
        origin = corner - SHIFT
        here = self._at_same_share()
        raster = burn(polygons, origin, shape, here)
        near = raster.blocks.kept[1:-1, 1:-1]
        near = ndimage.binary_dilation(near, np.ones((3, 3), bool), iterations=REACH_BLOCKS)
        ground = Blocks(near, GROUND_BITS)
        z_range = 1000 * (self.elevations[read, 0].min() - 2), 1000 * (self.elevations[read, 1].max() + 2)
        tally = Tally(raster, ground, len(part), z_range)
        overlaps = Overlaps(ground, [self.bounds[i] for i in read])
        for number, i in enumerate(read):
            self._read(self.files[i], origin, tally, overlaps, number)
        self.repeated += overlaps.skipped
        self.has_ground |= bool(tally.ground_count.any())

        here = self._at_same_share()
        area = shapely.area(polygons)
        elevation, cells, ring, around = roofs.grounds(tally, polygons, origin, here)
        levels, points, classified, covered = roofs.roofs(tally, area, elevation, here)
        cover = roofs.coverage(tally, polygons, origin, points, covered, around)
        table.ground[part], table.cells[part], table.ring[part] = elevation / 1000, cells, ring
        table.levels[part], table.points[part], table.classified[part] = levels / 1000, points, classified
        table.density[part] = points / np.maximum(area, 1e-9)
        table.coverage[part], table.n_roof[part] = cover[0], tally.n_roof
        for name, at in roofs.flags(tally, polygons, levels, elevation, ring, points, classified, cover):
            table.flag(part[at], name)

    def _at_same_share(self):
        """Progress of work between the files: it can be cancelled, and takes next to no time."""
        share = self.done / self.total
        return lambda _, text="": self.progress(share, text)

    def _read(self, file, origin, tally, overlaps, number) -> None:
        """Read one file into the tally."""
        a = file.scales[:2] * self.metres / CELL
        b = (file.offsets[:2] * self.metres - origin) / CELL + NUDGE
        to_mm = 1000 * self.z_metres[file.path]
        old = file.point_format < 6
        class_name, flag_name, withheld = (
            ("raw_classification", "raw_classification", 0x80) if old else ("classification", "classification_flags", 4)
        )
        nodes = self._nodes(file, tally, origin)
        watch = Watch(file, self.metres, self.z_metres[file.path])
        overlaps.begin(number)
        left = file.count
        for piece in clouds.read_pieces(file, nodes=nodes):
            self.progress(self.done / self.total, f"{file.name}: {self.done:,} of {self.total:,} points")
            for start in range(0, len(piece), IN_CACHE):
                points = piece[start : start + IN_CACHE]
                x, y, z = (np.ascontiguousarray(points[name]) for name in "XYZ")
                watch.check(x, y, z)
                bits = np.ascontiguousarray(points["bit_fields"])
                number_of, returns = (bits & 7, bits >> 3 & 7) if old else (bits & 15, bits >> 4)
                watch.count(bits)
                kind = looked_up(self.kinds, points[class_name] & 31 if old else points[class_name])
                dropped = (points[flag_name] & withheld) != 0
                off_land = watch.off_land(z)
                if off_land is not None:
                    dropped |= off_land
                kind *= ~dropped  # DROP is 0
                u, v = x * a[0], y * a[1]
                u += b[0]
                v += b[1]
                if overlaps.any:
                    overlaps.skip(u, v, kind, ~dropped)
                height = z * (file.scales[2] * to_mm)
                height += file.offsets[2] * to_mm
                # Return number 0 says nothing; the point is then taken as its pulse's only one.
                tally.add(u, v, np.rint(height, out=height), kind, (number_of >= returns) | (number_of == 0))
            tally.flush()
            self.done += len(piece)
            left -= len(piece)
            del piece, points  # before the next one is read
        self._finish_file(file, watch, whole=nodes is None)
        overlaps.end()
        self.done += left

    def _finish_file(self, file, watch, whole) -> None:
        """Take over what was noticed while a file was read."""
        if 2 * watch.beyond > watch.read:
            raise CorruptCloudError(
                f"{watch.beyond:,} of the points of {file.name} have elevations below {LEAST_ELEVATION:g} m or above "
                f"{MOST_ELEVATION:g} m, which cannot be; set Z_UNIT or repair the file."
            )
        self.beyond += watch.beyond
        if whole:
            self.notes += [text for text in watch.finish(file.point_format < 6) if text not in self.notes]
            if watch.odd_returns:
                self.odd_returns[file.name] = True

    def _nodes(self, file, tally, origin):
        """Parts of a COPC file near the buildings, None to read all of it."""
        if file.copc is None or not clouds.lazrs:
            return None

        def wanted(bounds):
            west, south, east, north = (
                np.floor((bounds[:, i] * self.metres - origin[i % 2]) / BLOCK_METRES).astype(int) for i in range(4)
            )
            return tally.ground.any_kept(south, north, west, east)

        nodes = clouds.copc_nodes(file, file.copc, wanted)
        # No node at all, although the header's bounds meet the buildings: read everything rather than trust the octree.
        return nodes if 0 < nodes["count"].sum(dtype=np.int64) < COPC_SHARE * file.count else None

    def _finished(self, table, missing) -> Heights:
        table.flag(missing, "no_geometry", first=True)
        table.flag(np.flatnonzero(self.outside), "outside_cloud", first=True)
        table.flag(np.flatnonzero(self.large), "too_large", first=True)
        if self.odd_returns:
            self.notes.append(
                f"{len(self.odd_returns)} point cloud files count their points by return otherwise than the points say "
                f"({examples(list(self.odd_returns))}); heights do not depend on it."
            )
        if self.beyond:
            self.notes.append(
                f"{self.beyond:,} points have elevations below {LEAST_ELEVATION:g} m or above {MOST_ELEVATION:g} m, which no "
                "place has; they were left out."
            )
        if self.outside.any():
            self.notes.append(f"{self.outside.sum():,} buildings lie outside of the point cloud; they have no height.")
        if self.repeated:
            self.notes.append(
                f"{self.repeated:,} points lie where an earlier file has points already; they were not counted twice."
            )
        table.levels, table.ground = np.round(table.levels, 3), np.round(table.ground, 3)
        level = table.levels[:, STATISTIC_LEVEL[self.settings.statistic]]
        known = (table.points >= roofs.FEW_POINTS) & (level > table.ground)
        too_high = known & (level - table.ground > MOST_HEIGHT)
        table.flag(np.flatnonzero(too_high), "implausible")
        known &= ~too_high
        if too_high.any():
            self.notes.append(
                f"{too_high.sum():,} buildings would be higher than {MOST_HEIGHT:,.0f} m, which none is; they have no height "
                "(implausible in h_flag)."
            )
        table.levels[table.points < roofs.FEW_POINTS] = np.nan
        height = np.where(known, np.round(level - table.ground, 3), np.nan)
        odd = roofs.not_classified(self.footprints, table.n_roof, table.points)
        table.flag(np.flatnonzero(odd), "not_classified")
        names = table.names()
        gone = roofs.gone(names)
        unknown = int(np.count_nonzero(~known))
        if unknown:
            self.notes.append(f"{unknown:,} of {len(known):,} buildings have no height (h_flag says why).")
        gone &= known
        if gone.any():
            self.notes.append(
                f"{np.count_nonzero(gone):,} buildings may be gone: points over less than half of them, or trees (h_flag)."
            )
        reach = table.ring
        return Heights(
            ground=table.ground,
            p50=table.levels[:, 0],
            p70=table.levels[:, 1],
            p90=table.levels[:, 2],
            maximum=table.levels[:, 3],
            height=height,
            storeys=np.where(known, np.maximum(np.rint(height / self.settings.storey_height), 1), np.nan),
            points=table.points,
            ground_cells=table.cells,
            density=table.density,
            coverage=table.coverage,
            ground_source=np.array([f"within {r:g} m" if r == r else "" for r in reach.tolist()], dtype=object),
            roof_source=np.where(
                table.points == 0, "", np.where(table.classified, "classified", "unclassified")
            ).astype(object),
            flag=names,
            usable=known & ~gone,
            warnings=tuple(self.notes),
        )


class _Table:
    """Results of all buildings, filled part by part."""

    def __init__(self, n):
        self.ground, self.ring, self.coverage = np.full(n, np.nan), np.full(n, np.nan), np.full(n, np.nan)
        self.density = np.zeros(n)
        self.cells, self.points, self.n_roof = (np.zeros(n, np.int64) for _ in range(3))
        self.levels = np.full((n, 4), np.nan)
        self.classified = np.zeros(n, bool)
        self.doubts: list = [[] for _ in range(n)]

    def flag(self, at, name, first=False) -> None:
        for i in at:
            self.doubts[i] = [name, *self.doubts[i]] if first else [*self.doubts[i], name]

    def names(self):
        found = np.empty(len(self.doubts), dtype=object)
        found[:] = [";".join(doubts) or "ok" for doubts in self.doubts]
        return found


def _touches(box, bounds):
    """Which buildings touch which files' bounds: (n, files) bool, False for NaN."""
    west, south, east, north = box.T
    return np.column_stack([(west <= b[2]) & (east >= b[0]) & (south <= b[3]) & (north >= b[1]) for b in bounds])


def looked_up(table, codes):
    """Look bytes up in a table of 256 bytes: what numpy does by indices of eight bytes, Python does ten times as fast."""
    return np.frombuffer(bytearray(codes.tobytes()).translate(table.tobytes()), np.uint8)
