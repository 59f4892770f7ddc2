"""How far a walk goes, here and by QGIS's own service areas."""

import numpy as np
import shapely
from layers import layer, opened
from qgis import processing

from doorstep.processing_provider.engine.services import walking

LIMIT, SIDE, BLOCKS = 430.0, 90.0, 9


def test_service_areas_of_qgis_reach_as_far(provider):
    draw = np.random.default_rng(5)
    ends = [((x, y), (x + 1, y)) for x in range(BLOCKS) for y in range(BLOCKS + 1)]
    ends += [((x, y), (x, y + 1)) for x in range(BLOCKS + 1) for y in range(BLOCKS)]
    # Blocks of unlike sizes, and a fifth of the streets is missing.
    grid = np.cumsum(draw.uniform(0.5, 1.5, (2, BLOCKS + 1)), axis=1) * SIDE
    kept = [one for one, there in zip(ends, draw.random(len(ends)) > 0.2) if there]
    ways = shapely.linestrings([[(grid[0, x], grid[1, y]) for x, y in one] for one in kept])
    net = walking.network(ways)
    ways = ways[np.unique(net.way[net.usable])]
    doors = shapely.points(draw.uniform(grid.min(axis=1), grid.max(axis=1), (20, 2)))
    on = walking.snap(net, doors, np.inf)
    middle, lines = walking.bits(net, 0.5)
    foot = walking.Snapped(on.edge, on.along, np.zeros(len(doors)))
    mine = np.isfinite(walking.Walks(net, foot, middle).from_each(np.arange(len(doors)), LIMIT))
    found = processing.run(
        "native:serviceareafromlayer",
        {
            "INPUT": layer("LineString", "a:string", [(way.wkt, "") for way in ways]),
            "STRATEGY": 0,
            "START_POINTS": layer("Point", "a:string", [(door.wkt, "") for door in doors]),
            "TRAVEL_COST2": LIMIT,
            "OUTPUT_LINES": "memory:",
        },
    )["OUTPUT_LINES"]
    at = shapely.line_interpolate_point(lines, 0.5, normalized=True)
    theirs = []
    for feature in opened(found).getFeatures():
        reached = shapely.get_parts(shapely.from_wkb(bytes(feature.geometry().asWkb())))
        theirs.append(
            np.isin(np.arange(len(at)), shapely.STRtree(reached).query(at, predicate="dwithin", distance=0.01)[0])
        )
    length = shapely.length(lines)
    assert len(theirs) == 20
    assert np.abs(mine @ length / (np.array(theirs) @ length) - 1).max() < 0.01
