"""Dwellings that the addresses of registers name, see `infer`."""

from .infer import infer
from .places import name_of, numbers
from .result import KINDS, NONE, Doubt, Dwellings, hashed

__all__ = ["KINDS", "NONE", "Doubt", "Dwellings", "hashed", "infer", "name_of", "numbers"]
