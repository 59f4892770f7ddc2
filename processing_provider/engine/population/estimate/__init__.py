"""Dasymetric estimate of households and persons per building (eq. 1-2), and its whole numbers.

Totals of the zones, the buildings' weights and their shares in the zones, group quarters, the spread, and what becomes of
people in zones without buildings: a module each.
"""

from .places import locate
from .spill import beyond
from .stage import Estimate, estimate, refuse_empty
from .straddling import Divided, divide, said_of, undivided
from .totals import Zones
from .weighing import check_share, fill_missing, weights

__all__ = [
    "Divided",
    "Estimate",
    "Zones",
    "beyond",
    "check_share",
    "divide",
    "estimate",
    "fill_missing",
    "locate",
    "refuse_empty",
    "said_of",
    "undivided",
    "weights",
]
