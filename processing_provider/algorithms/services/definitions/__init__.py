"""What the algorithms that ask a population base are called, ask for and give."""

from . import aggregatepopulation

__all__ = ["aggregatepopulation"]
