"""What can be wrong with a point cloud, one class per cause."""

from ...core.errors import DoorstepError, MissingPackageError


class PointCloudError(DoorstepError):
    """Base of everything that is wrong with a point cloud."""


class CloudFileError(PointCloudError):
    """A file is not there, cannot be opened, or a folder holds no point cloud."""


class NotACloudError(PointCloudError):
    """A file is no LAS or LAZ file."""


class UnsupportedCloudError(PointCloudError):
    """A LAS version or point format that is not read."""


class TruncatedCloudError(PointCloudError):
    """A file ends before its last point."""


class CorruptCloudError(PointCloudError):
    """Header or points cannot be what was once written."""


class EmptyCloudError(PointCloudError):
    """A file has a header and no points."""


class CloudBoundsError(PointCloudError):
    """Points lie outside of the bounds that the header gives."""


class CloudCrsError(PointCloudError):
    """The CRS is unknown, in degrees, or not the same in all files."""


class CloudOverlapError(PointCloudError):
    """No footprint lies where the point cloud is."""


class NoGroundError(PointCloudError):
    """No point near the buildings is classified as ground."""


class LazBackendError(MissingPackageError):
    """Compressed files need a package that is not installed."""
