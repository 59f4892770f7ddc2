"""What is asked of a library of map projections: GDAL's, as QGIS has it, or pyproj, where GDAL's bindings are not or must not be.

A process that reads files by pyogrio has a GDAL of its own, which must not meet another one; it chooses pyproj by `by_pyproj`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from .projection_types import Library

_chosen: ContextVar[str] = ContextVar("projections", default="gdal")


@contextmanager
def by_pyproj() -> Iterator[None]:
    """Ask pyproj as long as the block lasts."""
    before = _chosen.set("pyproj")
    try:
        yield
    finally:
        _chosen.reset(before)


def library() -> Library:
    """Return the library that is asked."""
    # Imported here because the engine must import where neither is.
    if _chosen.get() == "pyproj":
        from . import projections_pyproj

        return projections_pyproj.Pyproj()
    from . import projections_gdal

    return projections_gdal.Gdal()
