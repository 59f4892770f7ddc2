"""Where the zones and buildings of the synthetic city lie: lots along both sides of blocks, on a turned grid."""

from __future__ import annotations

import numpy as np

ORIGIN = (318_000.0, 3_245_000.0)
ROTATION = 0.11
"""The street grid is turned by this angle (radians), so that nothing is parallel to the axes."""
LOT_DEPTH = 34.0
SETBACK = 5.0
MARGIN = 10.0
"""From the zone's border, the middle of a street, to the first lot (m)."""
SLANT = 4.0
"""How far (m) the end of a block's side may be off the perpendicular; less than MARGIN, so lots stay inside."""


def layout(
    rng: np.random.Generator,
    n_zones: int,
    zone: np.ndarray,
    in_row: np.ndarray,
    area: np.ndarray,
    depth: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return zone polygons (Z,) and footprints (B,): strips of blocks between parallel streets.

    Buildings stand in rows of lots of equal depth; a zone has 2, 4 or 8 rows according to the frontage it needs,
    and its strip is as high, so that every building fits without a search.
    """
    width = area / depth
    # Terraced houses nearly touch: 10 cm keep them apart after the rotation's rounding.
    lot = width + np.where(in_row, 0.1, 7.0)
    frontage = np.bincount(zone, weights=lot, minlength=n_zones)
    rows = np.where(frontage <= 500, 2, np.where(frontage <= 2500, 4, 8))
    start = np.searchsorted(zone, np.arange(n_zones))
    before = np.concatenate([[0.0], np.cumsum(lot)])
    along = before[:-1] - before[start][zone]
    row = np.minimum(((along + lot / 2) / (frontage / rows)[zone]).astype(np.int64), rows[zone] - 1)

    cell = zone * 8 + row
    first = np.searchsorted(cell, cell)
    offset = before[:-1] - before[first]
    length = np.bincount(cell, weights=lot, minlength=n_zones * 8)
    span = np.maximum(length.reshape(n_zones, 8).max(axis=1), rng.uniform(50, 90, n_zones)) + 2 * MARGIN
    left, bottom, left_top, right, right_top, top = _strips(rng, rows, span)

    x = left[zone] + (span[zone] - length[cell]) / 2 + offset + (lot - width) / 2
    y = bottom[zone] + MARGIN + row * LOT_DEPTH
    y += np.where(row % 2 == 0, SETBACK, LOT_DEPTH - SETBACK - depth)
    # Rows are centred between the upright sides, whose slanted ends stay within the margin.
    footprints = _polygons([x, x + width, x + width, x], [y, y, y + depth, y + depth])
    return _polygons([left, right, right_top, left_top], [bottom, bottom, top, top]), footprints


def _strips(rng: np.random.Generator, rows: np.ndarray, span: np.ndarray) -> tuple[np.ndarray, ...]:
    """Return left, bottom, left at the top, right, right at the top and top (Z,) of blocks laid in strips."""
    n = len(rows)
    height = rows * LOT_DEPTH + 2 * MARGIN
    strip_length = max(np.sqrt((span * height).sum()), span.max())
    left, strip = np.empty(n), np.empty(n, dtype=np.int64)
    n_strips = 0
    for kind in np.unique(rows):
        member = np.flatnonzero(rows == kind)
        begin = np.cumsum(span[member]) - span[member]
        number = (begin / strip_length).astype(np.int64)
        left[member] = begin - begin[np.searchsorted(number, number)]
        strip[member] = n_strips + number
        n_strips += number[-1] + 1
    strip_height = np.zeros(n_strips)
    strip_height[strip] = height
    place = rng.permutation(n_strips)
    base = np.empty(n_strips)
    base[place] = np.cumsum(strip_height[place]) - strip_height[place]
    # Neighbours in a strip share a slanted side: the same shift is the right of one and the left of the next.
    shift = np.round(rng.uniform(-SLANT, SLANT, n), 2)
    order = np.lexsort((left, strip))
    right = np.empty(n)
    right[order] = np.append(left[order][1:], 0.0)
    last = np.append(np.diff(strip[order]) != 0, True)
    right[order[last]] = (left + span)[order[last]]
    shift_right = np.empty(n)
    shift_right[order] = np.append(shift[order][1:], 0.0)
    shift_right[order[last]] = 0.0
    bottom = base[strip]
    return left, bottom, left + shift, right, right + shift_right, bottom + height


def _polygons(xs: list[np.ndarray], ys: list[np.ndarray]) -> np.ndarray:
    """Return shapely polygons (n,) of four corners each, turned and moved to the town's place."""
    import shapely

    x, y = np.stack([*xs, xs[0]], axis=1), np.stack([*ys, ys[0]], axis=1)
    cos, sin = np.cos(ROTATION), np.sin(ROTATION)
    corners = np.stack([ORIGIN[0] + cos * x - sin * y, ORIGIN[1] + sin * x + cos * y], axis=2)
    return shapely.polygons(corners)
