"""A base is opened here, wherever it is kept: in a file, or on a server of PostgreSQL."""

from __future__ import annotations

from .batches import Batches
from .geopackage import GeoPackageBase


def base_at(name: str) -> Batches:
    """Open a base, for reading as long as no batch is begun.

    Parameters
    ----------
    name : str
        File, or address of a schema.

    Raises
    ------
    ReadError
        It is no base, one of a newer version, or nobody answers there.
    """
    return GeoPackageBase(name)
