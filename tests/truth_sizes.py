"""Fit to the estimate against the mix of household sizes, from synthetic towns and from Olemps, as plain numbers."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks import bench_tolerance, bench_validation

from doorstep.processing_provider.engine.population.settings import AllocationSettings

MONTE_CARLO = "Monte Carlo"
DEFAULT = AllocationSettings().tolerance

OLEMPS_TOLERANCES = tuple(sorted({0, 1, 2, 3, DEFAULT}))


def synthetic(quick: bool = False) -> list[dict[str, Any]]:
    """Rows of `bench_tolerance`: three towns, estimated by volume and by true dwellings."""
    size = (400, 5500) if quick else bench_tolerance.CITY
    rows = []
    for title, weight in (("by volume", "volume"), ("by true dwellings", "dwellings")):
        for name, tolerance, fit, mix, _ in bench_tolerance.curve(size, weight):
            rows.append(_row(f"3 synthetic towns, {title}", name, tolerance == DEFAULT, fit, mix))
    return rows


def olemps() -> list[dict[str, Any]]:
    """Rows of `bench_validation`: three seeds, estimated dwellings with storeys, sizes 1, 2-4 and 5 or more."""
    with tempfile.TemporaryDirectory() as folder:
        estimate, reference, cells = bench_validation.olemps_inputs(Path(folder))
        found = bench_validation.allocated(Path(folder), {**estimate, "WEIGHT": 5}, cells, reference, OLEMPS_TOLERANCES)
    rows = []
    for name, (fit, _, _, mix) in found.items():
        method = name.replace("optimization, ", "").split(",")[0]
        is_default = method == f"tolerance {DEFAULT}"
        rows.append(_row("Olemps, by estimated dwellings", method, is_default, fit, mix))
    return rows


def _row(place: str, method: str, is_default: bool, fit: np.ndarray, mix: np.ndarray) -> dict[str, Any]:
    return {
        "place": place,
        "method": method,
        "default": bool(is_default),
        "fit": float(fit.mean()),
        "mix": float(mix.mean()),
        "least": float(mix.min()),
        "most": float(mix.max()),
    }
