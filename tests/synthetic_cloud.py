"""A seeded town under a laser scanner: point clouds of any size whose true roof heights are known.

`town` draws footprints with flat and gabled roofs, in rows with gardens and in dense blocks that show no ground, some of
them demolished since they were mapped. `write_cloud` scans it line by line into a LAS or LAZ file, one strip at a time,
so that memory does not grow with the number of points. `write_copc` reorders a small cloud into a COPC file.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import laspy
import numpy as np
import shapely

BLOCK, STREET = 90.0, 14.0
"""Blocks repeat every 90 m; the street between two of them is 14 m wide."""
ORIGIN = (318_000.0, 3_245_000.0)
EPSG = 32615
GROUND, LOW_VEGETATION, HIGH_VEGETATION, BUILDING, LOW_NOISE, HIGH_NOISE = 2, 3, 5, 6, 7, 18


@dataclass(frozen=True, eq=False)
class Town:
    """Buildings (n), in blocks of `per_side`² plots each, and trees, at most one per plot.

    Attributes
    ----------
    side : int, blocks along one side
    block_plots : (side²,) int, plots along one side of the block; 6 in dense blocks
    block_first : (side²,) int, index of the block's first plot
    plot_building : (plots,) int, −1 where the plot is empty
    centre : (n, 2) float, m
    half : (n, 2) float, half of length and depth, m; the ridge runs along the length
    angle : (n,) float, radians
    eave, rise : (n,) float, m; rise 0 is a flat roof
    demolished : (n,) bool
    tree : (plots, 4) float, x, y, radius, height in m; radius 0 is no tree
    """

    side: int
    block_plots: np.ndarray
    block_first: np.ndarray
    plot_building: np.ndarray
    centre: np.ndarray
    half: np.ndarray
    angle: np.ndarray
    eave: np.ndarray
    rise: np.ndarray
    demolished: np.ndarray
    tree: np.ndarray

    @property
    def size(self) -> float:
        """Side of the square that the town covers, m."""
        return self.side * BLOCK

    @property
    def footprints(self) -> np.ndarray:
        """Footprints, (n,) shapely polygons."""
        cos, sin = np.cos(self.angle)[:, None], np.sin(self.angle)[:, None]
        u = self.half[:, :1] * np.array([[-1, 1, 1, -1, -1]])
        v = self.half[:, 1:] * np.array([[-1, -1, 1, 1, -1]])
        x, y = self.centre[:, :1] + cos * u - sin * v, self.centre[:, 1:] + sin * u + cos * v
        return shapely.polygons(np.round(np.stack([x, y], axis=-1), 3))

    def height(self, share: float) -> np.ndarray:
        """Height above the ground that `share` of the roof's area stays below, (n,) m; NaN where demolished."""
        return np.where(self.demolished, np.nan, self.eave + share * self.rise)


def town(n_buildings: int = 3000, seed: int = 1, demolished: int | None = None) -> Town:
    """Draw a town; 2 % of the buildings are demolished unless told otherwise."""
    rng = np.random.default_rng(seed)
    side = 1
    while True:
        dense = np.random.default_rng(seed).random(side * side) < 0.25
        plots = np.where(dense, 6, 4)
        if (plots**2).sum() >= n_buildings:
            break
        side += 1
    first = np.concatenate([[0], np.cumsum(plots**2)])
    block = np.repeat(np.arange(side * side), plots**2)
    within = np.arange(first[-1]) - first[block]
    width = (BLOCK - STREET) / plots[block]
    corner = np.stack([block % side, block // side], axis=1) * BLOCK + STREET / 2 + np.array(ORIGIN)
    middle = corner + (np.stack([within % plots[block], within // plots[block]], axis=1) + 0.5) * width[:, None]

    chosen = np.sort(rng.choice(len(block), n_buildings, replace=False))
    plot_building = np.full(len(block), -1)
    plot_building[chosen] = np.arange(n_buildings)
    in_dense = dense[block[chosen]]
    half = rng.uniform(3.5, 6.5, (n_buildings, 2))
    # Walls of dense blocks are shared, and rounded to the millimetre as maps have them.
    half[in_dense] = width[chosen][in_dense, None] / 2
    angle = np.where(in_dense, 0.0, rng.uniform(0, np.pi, n_buildings))
    gabled = rng.random(n_buildings) < np.where(in_dense, 0.2, 0.6)
    eave = np.where(in_dense, rng.uniform(7, 16, n_buildings), rng.uniform(3, 7, n_buildings))
    gone = np.zeros(n_buildings, bool)
    gone[rng.choice(n_buildings, round(0.02 * n_buildings) if demolished is None else demolished, replace=False)] = True

    has_tree = (rng.random(len(block)) < 0.5) & ~dense[block]
    turn = rng.uniform(0, 2 * np.pi, len(block))
    tree = np.column_stack(
        [
            middle + 7.0 * np.stack([np.cos(turn), np.sin(turn)], axis=1),
            np.where(has_tree, rng.uniform(1.5, 3.5, len(block)), 0.0),
            rng.uniform(5, 14, len(block)),
        ]
    )
    return Town(
        side=side,
        block_plots=plots,
        block_first=first[:-1],
        plot_building=plot_building,
        centre=middle[chosen],
        half=half,
        angle=angle,
        eave=eave,
        rise=np.where(gabled, rng.uniform(1.5, 4.5, n_buildings), 0.0),
        demolished=gone,
        tree=tree,
    )


def terrain(x, y):
    """Elevation of the ground, m."""
    return 20 + 0.004 * (x - ORIGIN[0]) + 3 * np.sin((x - ORIGIN[0]) / 150) * np.cos((y - ORIGIN[1]) / 190)


def _plot(town: Town, x, y):
    """Index of the plot that a point lies on, −1 in streets."""
    u, v = x - ORIGIN[0], y - ORIGIN[1]
    bx, by = (u // BLOCK).astype(np.int64), (v // BLOCK).astype(np.int64)
    block = np.clip(by, 0, town.side - 1) * town.side + np.clip(bx, 0, town.side - 1)
    u, v = u - bx * BLOCK - STREET / 2, v - by * BLOCK - STREET / 2
    plots = town.block_plots[block]
    width = (BLOCK - STREET) / plots
    px, py = np.floor(u / width).astype(np.int64), np.floor(v / width).astype(np.int64)
    inside = (px >= 0) & (py >= 0) & (px < plots) & (py < plots)
    return np.where(inside, town.block_first[block] + py * plots + px, -1)


def scan(town: Town, x, y, rng, classified: bool = True) -> dict[str, np.ndarray]:
    """What a scanner sees at each place: z, classification, return_number, number_of_returns, withheld."""
    n = len(x)
    z = terrain(x, y)
    kind = np.full(n, GROUND, np.uint8)
    plot = _plot(town, x, y)
    building = np.where(plot >= 0, town.plot_building[plot], -1)

    on = np.flatnonzero(building >= 0)
    b = building[on]
    dx, dy = x[on] - town.centre[b, 0], y[on] - town.centre[b, 1]
    cos, sin = np.cos(town.angle[b]), np.sin(town.angle[b])
    u, v = cos * dx + sin * dy, -sin * dx + cos * dy
    roof = (np.abs(u) <= town.half[b, 0]) & (np.abs(v) <= town.half[b, 1]) & ~town.demolished[b]
    on, b, u, v = on[roof], b[roof], u[roof], v[roof]
    base = terrain(town.centre[b, 0], town.centre[b, 1])
    z[on] = base + town.eave[b] + town.rise[b] * (1 - np.abs(v) / town.half[b, 1])
    kind[on] = BUILDING
    chance = rng.random(len(on))
    clutter = chance < 0.01
    z[on[clutter]] += rng.uniform(0.5, 2.0, clutter.sum())
    wall = np.minimum(town.half[b, 0] - np.abs(u), town.half[b, 1] - np.abs(v)) < 0.1
    wall &= chance > 0.8
    z[on[wall]] = base[wall] + rng.uniform(0, 1, wall.sum()) * town.eave[b[wall]]
    kind[on[wall | (chance > 0.99)]] = 1

    chance = rng.random(n)
    open_ground = kind == GROUND
    low = open_ground & (chance < 0.05)
    z[low] += rng.uniform(0.1, 0.5, low.sum())
    kind[low] = LOW_VEGETATION
    car = open_ground & (plot < 0) & (chance > 0.99)
    z[car] += 1.5
    kind[car] = 1

    number, returns = np.ones(n, np.uint8), np.ones(n, np.uint8)
    tree = np.where(plot[:, None] >= 0, town.tree[plot], 0.0)
    distance = np.hypot(x - tree[:, 0], y - tree[:, 1]) / np.where(tree[:, 2] > 0, tree[:, 2], 1e-9)
    under = distance < 1
    canopy = under & (rng.random(n) < 0.7)
    top = tree[canopy, 3] * (1 - 0.3 * distance[canopy] ** 2)
    crown = terrain(x[canopy], y[canopy]) + top * rng.uniform(0.6, 1.0, canopy.sum())
    higher = crown > z[canopy]
    canopy = np.flatnonzero(canopy)[higher]
    z[canopy] = crown[higher]
    kind[canopy] = HIGH_VEGETATION
    returns[under] = 2
    number[under] = 2
    number[canopy[rng.random(len(canopy)) < 0.8]] = 1

    z += rng.normal(0, 0.03, n)
    if not classified:
        kind[(kind == BUILDING) | (kind == HIGH_VEGETATION)] = 1
    chance = rng.random(n)
    noise = np.flatnonzero(chance < 0.0005)
    down = rng.random(len(noise)) < 0.5
    z[noise] += np.where(down, -rng.uniform(2, 15, len(noise)), rng.uniform(20, 60, len(noise)))
    kind[noise] = np.where(down, LOW_NOISE, HIGH_NOISE)
    withheld = chance > 0.9995
    z[withheld] += rng.uniform(20, 60, withheld.sum())
    return {
        "z": z,
        "classification": kind,
        "return_number": number,
        "number_of_returns": returns,
        "withheld": withheld,
    }


def wkt(crs: str = f"EPSG:{EPSG}+5703") -> str:
    """Well-known text of a CRS; by default the town's with heights in metres."""
    from osgeo import osr

    system = osr.SpatialReference()
    if system.SetFromUserInput(crs):
        raise ValueError(crs)
    return system.ExportToWkt(["FORMAT=WKT1"])


def header(crs_wkt: str | None, point_format: int = 6, version: str = "1.4", unit: float = 1.0) -> laspy.LasHeader:
    """Header of an empty file: centimetres, or hundredths of a foot when a unit is 0.3048 m."""
    head = laspy.LasHeader(point_format=point_format, version=version)
    head.scales = [0.01, 0.01, 0.01]
    head.offsets = [np.floor(ORIGIN[0] / unit), np.floor(ORIGIN[1] / unit), 0.0]
    if crs_wkt:
        head.vlrs.append(laspy.vlrs.known.WktCoordinateSystemVlr(crs_wkt))
        # Formats below 6 may carry WKT too; readers find it by its record.
        head.global_encoding.wkt = point_format >= 6
    return head


def write_cloud(
    path: str | Path,
    town: Town,
    n_points: int,
    seed: int = 1,
    *,
    classified: bool = True,
    crs_wkt: str | None = None,
    point_format: int = 6,
    version: str = "1.4",
    unit: float = 1.0,
) -> None:
    """Scan the town line by line; `unit` is the length of one coordinate unit in metres."""
    rng = np.random.default_rng(seed)
    per_line = max(50, int(np.sqrt(n_points / 4)))
    lines = -(-n_points // per_line)
    head = header(crs_wkt, point_format, version, unit)
    done = 0
    with laspy.open(path, "w", header=head, do_compress=str(path).lower().endswith(".laz")) as writer:
        step = max(1, 500_000 // per_line)
        for line in range(0, lines, step):
            count = min(step, lines - line)
            at = np.arange(line, line + count)[:, None]
            x = np.sort(rng.random((count, per_line)), axis=1) * town.size
            x[1::2] = x[1::2, ::-1]
            y = (at + rng.random((count, per_line))) / lines * town.size
            keep = min(count * per_line, n_points - done)
            x, y = (values.ravel()[:keep] for values in (x + ORIGIN[0], y + ORIGIN[1]))
            seen = scan(town, x, y, rng, classified)
            points = laspy.ScaleAwarePointRecord.zeros(keep, header=head)
            points.x, points.y, points.z = x / unit, y / unit, seen.pop("z") / unit
            for name, values in seen.items():
                points[name] = values
            points.intensity = (rng.normal(900, 150, keep) + 300 * (seen["classification"] == GROUND)).astype(np.uint16)
            # A scanner fires unevenly and its mirror swings, which is most of what a real file has to store besides x, y, z.
            if "gps_time" in points.point_format.dimension_names:
                points.gps_time = 1e5 + (done + np.arange(keep) + rng.random(keep)) * 2e-6
            swing = (x - ORIGIN[0]) / town.size * 2 - 1
            angle = np.rint((swing * 20 + rng.normal(0, 0.05, keep)) / (0.006 if point_format >= 6 else 1))
            points["scan_angle" if point_format >= 6 else "scan_angle_rank"] = angle
            points.point_source_id = np.full(keep, 1 + line * 10 // lines)
            writer.write_points(points)
            done += keep


def write_copc(path: str | Path, source: str | Path, depth: int = 2) -> None:
    """Write a cloud as COPC: an octree of `depth` levels below the root, each node a LAZ chunk of its own."""
    import lazrs

    las = laspy.read(source)
    head = las.header
    middle = (head.mins + head.maxs) / 2
    half = float(max(head.maxs - head.mins)) / 2 * 1.001
    rng = np.random.default_rng(0)
    level = rng.integers(0, depth + 1, len(las.points))
    side = 2 * half / 2**level
    at = np.stack([np.floor((las[axis] - (middle[i] - half)) / side) for i, axis in enumerate("xyz")], axis=1)
    keys, inverse = np.unique(np.column_stack([level, at]).astype(np.int32), axis=0, return_inverse=True)
    # A node exists only when its parents do, also when they hold no points.
    wanted = {tuple(key) for key in keys}
    for key in list(wanted):
        for up in range(1, key[0] + 1):
            wanted.add((key[0] - up, *(value >> up for value in key[1:])))

    vlr = lazrs.LazVlr.new_for_compression(head.point_format.id, 0, True)
    records = [("copc", 1, bytes(160)), ("laszip encoded", 22204, bytes(vlr.record_data()))]
    records += [(v.user_id, v.record_id, v.record_data_bytes()) for v in head.vlrs if v.user_id == "LASF_Projection"]
    raw = Path(source).read_bytes()[:375]
    start = 375 + sum(54 + len(data) for _, _, data in records)
    with open(path, "wb") as file:
        file.write(bytes(start))
        compressor = lazrs.LasZipCompressor(file, vlr)
        compressor.reserve_offset_to_chunk_table()
        file.flush()
        entries, offset = [], start + 8
        for i, key in enumerate(keys):
            chunk = np.frombuffer(las.points.array[inverse.ravel() == i].tobytes(), np.uint8)
            compressor.compress_many(chunk)
            compressor.finish_current_chunk()
            file.flush()
            end = file.seek(0, 2)
            entries.append((tuple(key), offset, end - offset, len(chunk) // head.point_format.size))
            offset = end
        compressor.done()
        file.flush()
        evlr = file.seek(0, 2)
        entries += [(key, 0, 0, 0) for key in wanted - {entry[0] for entry in entries}]
        page = b"".join(struct.pack("<4iQ2i", *key, *rest) for key, *rest in entries)
        file.write(struct.pack("<H16sHQ32s", 0, b"copc", 1000, len(page), b"") + page)
        head_bytes = bytearray(raw)
        struct.pack_into("<HII", head_bytes, 94, 375, start, len(records))
        head_bytes[104] = head.point_format.id | 0x80
        struct.pack_into("<QI", head_bytes, 235, evlr, 1)
        info = struct.pack("<5d2Q2d", *middle, half, half / 64, evlr + 60, len(page), 0.0, 1.0) + bytes(88)
        file.seek(0)
        file.write(head_bytes)
        for user, number, data in [("copc", 1, info), *records[1:]]:
            file.write(struct.pack("<H16sHH32s", 0, user.encode(), number, len(data), b"") + data)
