"""Building heights from LAS, LAZ and COPC point clouds.

`building_heights` joins clouds to footprints. Files: `clouds` finds and reads them, `header` and `octree` say what is in
them, `laz` checks their compressed parts, `damage` says that one is no good, `crs` and `systems` say where they are and in
which units. Places: `grid` makes cells, `footprints` locates points in them, `parts` keeps the memory bounded. Points:
`scan` brings them in, `watch` holds them against their header, `overlaps` keeps them from counting twice, `tally` sums them.
Heights: `roofs` makes heights and doubts of the sums, `result` is what comes out.
"""

from .clouds import find_files, missing, missing_packages
from .crs import from_text
from .header import place_of
from .join import Heights, building_heights
from .roofs import gone

__all__ = [
    "Heights",
    "building_heights",
    "find_files",
    "from_text",
    "gone",
    "missing",
    "missing_packages",
    "place_of",
]
