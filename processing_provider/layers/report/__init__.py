"""The HTML report of a run: one file without anything from outside, readable for years."""

from ..markup import plugin_version
from .method import Method, of_allocation
from .page import About, write

__all__ = ["About", "Method", "of_allocation", "plugin_version", "write"]
