"""What the algorithms are called, ask for and give, one module each; what several share is in modules of its own."""

from . import estimate, fit, heights, households, montecarlo, optimization, regions, residential, truth, workflow

__all__ = [
    "estimate",
    "fit",
    "heights",
    "households",
    "montecarlo",
    "optimization",
    "regions",
    "residential",
    "truth",
    "workflow",
]
