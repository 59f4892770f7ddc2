"""The registers of the sample town, their truth, and steps that run on a base."""

from __future__ import annotations

import csv
from pathlib import Path

import make_registers

TRUTH = Path(__file__).parent / "registers"
US = 2


def table(name) -> str:
    """A table of the registers of the sample town."""
    return f"{make_registers.OUTPUT}|layername={name}"


def truth(name) -> list[dict]:
    """What only tests know of them."""
    with (TRUTH / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def step(algorithm, log=None, **parameters) -> dict:
    """Run a step of the base, its outputs in memory."""
    from layers import Log
    from qgis import processing

    return processing.run(f"doorstep:{algorithm}", parameters, feedback=log or Log())


def create(folder) -> str:
    """An empty base."""
    from layers import CRS

    return step("createpopulationbase", CRS=CRS, BASE=str(folder / "base.gpkg"))["BASE"]
