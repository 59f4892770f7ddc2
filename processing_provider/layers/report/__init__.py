"""The HTML report of a run: one file without anything from outside, readable for years."""

from .method import Method, of_allocation
from .page import plugin_version, write

__all__ = ["Method", "of_allocation", "plugin_version", "write"]
