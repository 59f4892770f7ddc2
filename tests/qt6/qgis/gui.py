"""As qgis.core here."""

from .core import __getattr__  # noqa: F401
