"""Building heights from LAS, LAZ and COPC point clouds.

`building_heights` joins clouds to footprints: `clouds` finds, checks and reads the files, `laz` checks their compressed
parts, `crs` says where they are and in which units, `watch` holds points against their header, `grid` locates points in
footprints, `overlaps` keeps points from counting twice, `tally` sums them, and `roofs` makes heights and doubts of the sums.
"""

from .clouds import find_files, missing_packages
from .join import Heights, building_heights
from .roofs import gone

__all__ = ["Heights", "building_heights", "find_files", "gone", "missing_packages"]
