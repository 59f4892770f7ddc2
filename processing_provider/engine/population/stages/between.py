"""What is said of how far neighbourhoods differ, and of zones spread with their neighbours to see whether intervals hold."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.notes import Note, fact, note
from ..allocate.between import LEAST_ZONES, Between, Judged


def numbers(found: Between | None) -> dict[str, Any]:
    """Numbers of the run by the names of the outputs; nothing where no zone was judged."""
    return {} if found is None or found.judged is None else {"ZONE_COVERAGE": found.judged.percent}


def notes(found: Between | None) -> tuple[Note, ...]:
    """Say where the differences between neighbourhoods come from, and how intervals of this kind hold."""
    if found is None:
        return ()
    said = [_prior(found) if found.zones < LEAST_ZONES else _estimated(found)]
    if found.judged is not None:
        said.append(_judged(found.judged))
    return tuple(said)


def _prior(found: Between) -> Note:
    return fact(
        note(
            "neighbourhoods_not_told",
            "Zones that tell how far neighbourhoods differ in people per unit of weight: {zones}, fewer than {least}. The "
            "intervals rest mostly on published errors: where a zone is halved, and each half again, {percent:.0f} % each time "
            "(with 90 % probability {low:.0f} to {high:.0f} %).",
            zones=found.zones,
            least=LEAST_ZONES,
            **_percents(found),
        )
    )


def _estimated(found: Between) -> Note:
    return fact(
        note(
            "neighbourhoods_differ",
            "Where a zone is halved, and each half again, people per unit of weight differ by {percent:.0f} % each time (with "
            "90 % probability {low:.0f} to {high:.0f} %); the intervals are made with that. Estimated from zones: {zones}.",
            zones=found.zones,
            **_percents(found),
        )
    )


def _percents(found: Between) -> dict[str, float]:
    return {"percent": 100 * found.mean, "low": 100 * found.quantile(0.05), "high": 100 * found.quantile(0.95)}


def _judged(found: Judged) -> Note:
    if not np.isfinite(found.needed):
        return fact(
            note(
                "zone_coverage_by_no_width",
                "Zones whose people were spread together with those of their neighbours, as a check: {zones}. The 90 % "
                "intervals hold the count of {percent:.1f} % of them; their mean width is {width:.2f} times the mean count. No "
                "factor of it would hold 90 %: in some zones the weight leaves no room for their people.",
                zones=found.zones,
                percent=found.percent,
                width=found.width,
            )
        )
    return fact(
        note(
            "zone_coverage",
            "Check of the 90 % intervals: zones whose people were spread together with those of their neighbours: {zones}. The "
            "intervals hold the count of {percent:.1f} % of them, where 90 are aimed at; their mean width is {width:.2f} times "
            "the mean count, and at {needed:.2f} times that width they would hold 90 %.",
            zones=found.zones,
            percent=found.percent,
            width=found.width,
            needed=found.needed,
        )
    )
