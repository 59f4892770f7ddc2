"""The full workflow: its algorithm, what it refuses, what it reads and what it gives."""

from .algorithm import PopulationPerBuilding
from .given import Given

__all__ = ["Given", "PopulationPerBuilding"]
