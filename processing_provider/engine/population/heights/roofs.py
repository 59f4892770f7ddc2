"""Heights out of the sums: ground around each footprint, quantiles of its roof, coverage, and what to doubt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ...core import packages
from ...core.progress import Progress, silent
from ...core.spatial import Geometries
from ...core.types import Bools, Floats, Ints
from .grid import BATCH, CELL, Edges, Whole, cells_inside, edges_of
from .tally import BIN, NEVER, Tally, add_at

shapely = packages.load("shapely")
spatial = packages.load("scipy.spatial")

RINGS = (3.0, 5.0, 10.0, 20.0, 40.0, 64.0)
"""How far around a footprint ground is looked for [m], the first that has enough cells counts. The last is what the
blocks of the ground are sure to hold around each building."""
ENOUGH_GROUND = 8
FAR = 10.0
"""Ground from farther away than this [m] is flagged."""
ABOVE_GROUND = 2000
"""Unclassified points count as roof from this height [mm]."""
FEW_POINTS = 5
LOW_COVERAGE, PARTIAL = 0.5, 0.94
MULTI_HEIGHT = 3.0
"""Difference between p90 and p50 [m] from which one height says little: one storey."""
TREE_SHARE = 0.2
"""Share of other than last returns among unclassified points from which the roof may be a tree."""
NEIGHBOURS = 20
SHARES = (0.5, 0.7, 0.9, 0.99)
ENTRIES = 1 << 17
"""Entries of the raster dealt with at once: few enough for the cache."""


@dataclass(frozen=True)
class Grounds:
    """Ground around each footprint.

    Attributes
    ----------
    elevation : (n,) float, mm
        NaN without ground.
    cells : (n,) int
    ring : (n,) float
        How far it was looked for [m]; NaN without ground.
    density : (n,) float
        Ground points per m² where there is ground; 0 without.
    """

    elevation: Floats
    cells: Ints
    ring: Floats
    density: Floats


@dataclass(frozen=True)
class Roofs:
    """Points that are the roof of each footprint.

    Attributes
    ----------
    levels : (n, 4) float, mm
        Quantiles of `SHARES`.
    points : (n,) int
    classified : (n,) bool
    covered : (entries,) bool
        Cells in which the roof was seen.
    """

    levels: Floats
    points: Ints
    classified: Bools
    covered: Bools


@dataclass(frozen=True)
class Cover:
    """Share of each footprint that its points cover.

    Attributes
    ----------
    share : (n,) float
        NaN when the footprint holds no cell's centre.
    doubt : (n,) float
        Standard error of the share, from points that fall at random.
    """

    share: Floats
    doubt: Floats


def grounds(tally: Tally, polygons: Geometries, origin: Floats, progress: Progress = silent) -> Grounds:
    """Find the ground around each footprint.

    Parameters
    ----------
    tally : Tally
    polygons : (n,) array of shapely geometries
    origin : (2,) float
    progress : Progress, optional
    """
    n = len(polygons)
    elevation, ring = np.full(n, np.nan), np.full(n, np.nan)
    cells, density = np.zeros(n, np.int64), np.zeros(n)
    wanted = np.arange(n, dtype=np.int64)
    for reach in RINGS:
        enough = ENOUGH_GROUND if reach != RINGS[-1] else 1
        for some in np.array_split(wanted, -(-len(wanted) // BATCH) or 1):
            progress(1 - len(wanted) / n, "")
            owner, value, points = _ring(tally, polygons[some], origin, reach)
            count = np.bincount(owner, minlength=len(some))
            found = np.flatnonzero(count >= enough)
            elevation[some[found]] = quantiles(value, count, (0.5,))[found, 0]
            cells[some[found]], ring[some[found]] = count[found], reach
            density[some[found]] = points[found] / count[found]
        wanted = wanted[np.isnan(elevation[wanted])]
        if not wanted.size:
            break
    return Grounds(elevation, cells, ring, density)


def _ring(tally: Tally, polygons: Geometries, origin: Floats, reach: float) -> tuple[Ints, Floats, Floats]:
    """Ground cells up to `reach` from each polygon: owner and elevation [mm] (k,), sorted by both, and points (n,)."""
    # Even-odd filling of both outlines gives what lies between them.
    outlines = np.array([shapely.buffer(polygons, reach, quad_segs=2), polygons]).T.ravel()
    edges = edges_of(outlines, origin, 2 * CELL)
    edges = Edges(edges.owner // 2, edges.x0, edges.y0, edges.x1, edges.y1)
    owner, row, column = cells_inside(edges)
    value, count = tally.ground_cells(row, column)
    known = np.flatnonzero(count)
    return (*sort_by(owner[known], value[known]), np.bincount(owner, count, len(polygons)).astype(np.float64))


def sort_by(owner: Whole, value: Floats | Whole) -> tuple[Ints, Floats]:
    """Sort (k,) whole numbers [mm] within (k,) owners."""
    low = int(value.min()) if len(value) else 0
    key = np.sort((owner.astype(np.int64) << 32) | (value - low).astype(np.int64))
    return key >> 32, (key & 0xFFFFFFFF).astype(np.float64) + float(low)


def quantiles(value: Floats, count: Ints, shares: tuple[float, ...]) -> Floats:
    """Quantiles of sorted values per owner, linear between neighbours.

    Parameters
    ----------
    value : (k,)
        Sorted by owner and value.
    count : (n,) int
        Values per owner.
    shares : tuple of float

    Returns
    -------
    (n, len(shares)) float
        NaN where there are no values.
    """
    result = np.full((len(count), len(shares)), np.nan)
    known = np.flatnonzero(count)
    first = (np.cumsum(count, dtype=np.int64) - count)[known]
    for j, share in enumerate(shares):
        at = (count[known] - 1) * share
        low = np.floor(at).astype(np.int64)
        high = np.minimum(low + 1, count[known] - 1)
        a, b = value[first + low], value[first + high]
        result[known, j] = a + (at - low) * (b - a)
    return result


def histogram_quantiles(bins: tuple[Ints, Ints, Whole], n: int, shares: tuple[float, ...]) -> Floats:
    """Quantiles [mm] of n histograms as `Tally.roof_bins` gives them, linear within the bin; (n, len(shares)) float."""
    owner, number, count = bins
    result = np.full((n, len(shares)), np.nan)
    total = np.bincount(owner, count, n)
    known = np.flatnonzero(total)
    running = np.cumsum(count, dtype=np.int64)
    before = (np.cumsum(total) - total)[known]
    for j, share in enumerate(shares):
        target = share * total[known]
        at = np.searchsorted(running, before + np.ceil(target).astype(np.int64))
        result[known, j] = BIN * (number[at] + 1 - (running[at] - before - target) / count[at])
    return result


def roofs(tally: Tally, area: Floats, ground: Floats, progress: Progress = silent) -> Roofs:
    """Choose the points that are the roof.

    Parameters
    ----------
    tally : Tally
    area : (n,) float, m²
    ground : (n,) float, mm
    progress : Progress, optional
    """
    n, owner = len(area), tally.footprints.owner
    levels = histogram_quantiles(tally.roof_bins(), n, SHARES)
    points = tally.n_roof.copy()
    # Without a point per m² that is classified as roof, what stands there unclassified may tell more.
    sparse = (points < area) | (points < FEW_POINTS)
    better = np.zeros(n, bool)
    covered = np.zeros(len(owner), bool)
    standing = (tally.lowest != NEVER) & sparse[owner]
    for start in range(0, n, BATCH):
        progress(start / n, "")
        entry = np.flatnonzero(standing & (owner >= start) & (owner < start + BATCH))
        # Without ground nothing can be said to stand above it.
        entry = entry[tally.lowest[entry] > ground[owner[entry]] + ABOVE_GROUND]
        o, z = sort_by(owner[entry], tally.lowest[entry])
        count = np.bincount(o, minlength=n)
        chosen = sparse & (count > points)
        levels[chosen] = quantiles(z, count, SHARES)[chosen]
        points[chosen] = count[chosen]
        better |= chosen
        covered[entry[chosen[owner[entry]]]] = True
    covered |= tally.hit & ~better[owner]
    return Roofs(levels, points, ~better, covered)


def coverage(tally: Tally, polygons: Geometries, origin: Floats, roof: Roofs, around: Floats) -> Cover:
    """Share of each footprint that its points cover.

    Points scattered at random leave a share exp(−λa) of cells of the area a empty where the roof is whole, so the cells
    are chosen large enough for the cloud's density λ and the rest of that share is allowed for.

    Parameters
    ----------
    tally : Tally
    polygons : (n,) array of shapely geometries
    origin : (2,) float
    roof : Roofs
    around : (n,) float
        Points per m² of the ground around, which tells the density also where half of the roof is missing.
    """
    n = len(polygons)
    density = roof.points / np.maximum(shapely.area(polygons), 1e-9)
    of, weight, seen = _large_cells(tally, polygons, origin, roof, np.maximum(density, around))
    reached = np.bincount(of, weight * seen, n)
    share, doubt = np.ones(n), np.zeros(n)
    for _ in range(4):
        filled = -np.expm1(-(density / np.maximum(share, 0.01))[of] * CELL**2 * weight)
        with np.errstate(invalid="ignore", divide="ignore"):
            expected = np.bincount(of, weight * filled, n)
            share = np.where(roof.points > 0, np.clip(reached / expected, 0, 1), 0.0)
            doubt = np.sqrt(np.bincount(of, weight.astype(float) ** 2 * filled * (1 - filled), n)) / expected
    share[np.bincount(of, minlength=n) == 0] = np.nan
    return Cover(share, doubt)


def _large_cells(
    tally: Tally, polygons: Geometries, origin: Floats, roof: Roofs, density: Floats
) -> tuple[Ints, Whole, Bools]:
    """Cells large enough for a density [1/m²]: footprint, cells of the raster in it, and whether a point lies in one; (k,)."""
    bits = np.select([density * (2 * CELL) ** 2 >= 4, density * (4 * CELL) ** 2 >= 4], [1, 2], 3)
    # Cells are numbered through the bounding boxes of all footprints, one after the other.
    box = np.floor((shapely.bounds(polygons) - [*origin, *origin]) / CELL).astype(np.int64) >> bits[:, None]
    width = box[:, 2] - box[:, 0] + 1
    cells = width * (box[:, 3] - box[:, 1] + 1)
    start = np.cumsum(cells) - cells
    weight, seen = np.zeros(int(cells.sum()), np.int32), np.zeros(int(cells.sum()), bool)
    first = start - box[:, 1] * width - box[:, 0]
    f = tally.footprints
    for piece in range(0, len(f.owner), ENTRIES):
        entry = slice(piece, piece + ENTRIES)
        keep = f.centre_inside[entry]
        owner = f.owner[entry][keep]
        row, column = f.blocks.place(f.flat[entry][keep])
        cell = first[owner] + (row >> bits[owner]) * width[owner] + (column >> bits[owner])
        add_at(cell, (weight, None))
        seen[cell[roof.covered[entry][keep]]] = True
    used = np.flatnonzero(weight)
    return np.repeat(np.arange(len(polygons), dtype=np.int64), cells)[used], weight[used], seen[used]


def not_classified(polygons: Geometries, n_roof: Ints, points: Ints) -> Bools:
    """Tell which buildings stand unclassified among roofs that are classified: they may be none.

    Parameters
    ----------
    polygons : (n,) array of shapely geometries
        None where there is none.
    n_roof, points : (n,) int
        Points that are classified as roof, and those that made the height.

    Returns
    -------
    (n,) bool
    """
    there = np.flatnonzero(~shapely.is_missing(polygons))
    classified = n_roof[there] >= FEW_POINTS
    odd = np.zeros(len(polygons), bool)
    bare = np.flatnonzero(~classified & (points[there] >= FEW_POINTS))
    if bare.size and classified.any():
        centre = shapely.get_coordinates(shapely.centroid(polygons[there]))
        near = spatial.cKDTree(centre).query(centre[bare], min(NEIGHBOURS + 1, len(there)))[1]
        odd[there[bare]] = classified[near.reshape(len(bare), -1)].mean(axis=1) > 0.5
    return odd


def flags(tally: Tally, ground: Grounds, roof: Roofs, cover: Cover) -> list[tuple[str, Bools]]:
    """Say what to doubt about each height: (name, (n,) bool) each."""
    enough = roof.points >= FEW_POINTS
    grounded = np.isfinite(ground.elevation)
    unclassified = tally.n_last + tally.n_other
    levels = roof.levels
    with np.errstate(invalid="ignore"):
        low = enough & (cover.share < LOW_COVERAGE)
        return [
            ("no_points", roof.points == 0),
            ("few_points", (roof.points > 0) & ~enough),
            ("no_ground", ~grounded),
            ("not_above_ground", enough & grounded & (levels[:, 1] <= ground.elevation)),
            ("low_coverage", low),
            ("partial", enough & ~low & (cover.share + 3 * cover.doubt < PARTIAL)),
            ("ground_far", ground.ring > FAR),
            ("multi_height", enough & (levels[:, 2] - levels[:, 0] > 1000 * MULTI_HEIGHT)),
            ("tree_risk", enough & ~roof.classified & (tally.n_other > TREE_SHARE * np.maximum(unclassified, 1))),
            ("overlapping_footprint", tally.footprints.overlapped > 0.05),
        ]


def gone(flags: Iterable[str | None]) -> Bools:
    """Tell which buildings the cloud does not seem to show any more.

    Parameters
    ----------
    flags : sequence of str
        h_flag: 'ok' or names of doubts.

    Returns
    -------
    numpy.ndarray
        (n,) bool: points over less than half of the footprint, or a tree in its place.
    """
    names = [set((flag or "").split(";")) for flag in flags]
    return np.array(["low_coverage" in name or {"not_classified", "tree_risk"} <= name for name in names], bool)
