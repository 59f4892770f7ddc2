"""Weights, calibrated and compared by zones left out: sections of the report and rows of the output."""

from __future__ import annotations

import numpy as np

from ...engine.population import chosen, fields
from ...engine.population.chosen import Compared
from ...engine.population.weights import Weighed
from ...i18n import said, tr
from ...layers.outcome import Section
from ...layers.rows import Rows


def of_weights(weighed: Weighed) -> list[Section]:
    """Return the densities of calibrated weights, and how well weights predict zones left out."""
    found = [of_compared(one) for one in weighed.compared if one.choice.told]
    if weighed.classes is not None:
        calibrated = weighed.classes.found
        head = [tr("Class"), tr("Buildings"), tr("Persons per dwelling or building")]
        rows = [list(row) for row in zip(calibrated.classes, weighed.classes.buildings, calibrated.density.tolist())]
        found.append((tr("Calibrated densities"), head, rows))
    return found


def of_compared(compared: Compared) -> Section:
    """Return how well each weight predicts zones left out, the best first."""
    head = [
        tr("Weight"), tr("In the wrong zone [%]"), tr("± standard error"), tr("More than by volume [points]"),
        tr("± of the difference"),
        tr("Part of the mix [%]"), tr("Used"),
    ]  # fmt: skip
    lines = sorted(chosen.rows(compared), key=lambda line: line["misplaced"])
    rows = [
        [
            said(chosen.label(line["item"])), *(_tenth(line[name]) for name in ("misplaced", "mispl_se", "worse", "worse_se")),
            "" if line["share"] is None or line["weight"] == "chosen" else f"{100 * line['share']:.0f}",
            "✓" if line["chosen"] else "",
        ]
        for line in lines
    ]  # fmt: skip
    zones = compared.choice.zones
    if compared.wanted.households:
        return (
            tr("Weights tested for households: each of the zones ({}) predicted from others near it").format(zones),
            head,
            rows,
        )
    return (
        tr("Weights tested for persons: each of the zones ({}) predicted from others near it").format(zones),
        head,
        rows,
    )


def _tenth(value: float | None) -> str:
    """Percent to a tenth, which its standard error allows at most; '' where it is not known."""
    return "" if value is None or not np.isfinite(value) else f"{value:.1f}"


def rows_of(weighed: Weighed) -> Rows:
    """Return the weights compared, for an output."""
    lines = [line for one in weighed.compared for line in chosen.rows(one)]
    return Rows(fields.WEIGHTS, {item.name: [line[item.name] for line in lines] for item in fields.WEIGHTS})
