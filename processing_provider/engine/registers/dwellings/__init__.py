"""Dwellings that the addresses of registers name, see `infer`."""

from .infer import infer
from .places import identity, name_of, numbers, without_designator
from .result import KINDS, NONE, Doubt, Dwellings, hashed

__all__ = [
    "KINDS",
    "NONE",
    "Doubt",
    "Dwellings",
    "hashed",
    "identity",
    "infer",
    "name_of",
    "numbers",
    "without_designator",
]
