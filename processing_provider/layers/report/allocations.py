"""What a report says of the allocations: how well they fit, zone by zone, and who was not placed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from ...engine.population.allocate.allocation import ZoneTable
from ...i18n import tr, tr_kept
from ..markup import escaped, headline, table
from .method import Method
from .reading import reading

MOST_ZONES = 500
MOST_UNPLACED = 200


def caution() -> str:
    return (
        f"<p class=note>{escaped(tr('Fit to the estimate, not accuracy: the estimate is not the truth.'))} "
        f"{escaped(tr('Households are simulated, not real residents.'))}</p>"
    )


def scores(methods: Sequence[Method]) -> str:
    rows = []
    for method in methods:
        s = method.scores
        rows.append(
            [
                method.name,
                s.mse_buildings,
                s.mse_households,
                s.sse_per_household,
                s.net_percent,
                s.absolute_percent,
                int(method.allocated.sum()),
                int(method.estimated.sum()),
                int(method.households.sum()),
            ]
        )
    head = [
        tr("Method"),
        tr("MSE over buildings"),
        tr("MSE over households"),
        tr("Squared error per household"),
        tr("Net error [%]"),
        tr("Absolute error [%]"),
        tr("Persons placed"),
        tr("Persons estimated"),
        tr("Households placed"),
    ]
    return table(head, rows) + reading(head)


def of_zones(method: str, zones: ZoneTable) -> str:
    order = np.lexsort((np.arange(len(zones.zone_id), dtype=np.int64), -np.nan_to_num(zones.objective)))
    shown = order[:MOST_ZONES]
    rows = [
        [
            zones.zone_id[z],
            _status(zones.status[z]),
            int(zones.n_buildings[z]),
            int(zones.n_households[z]),
            int(zones.persons[z]),
            zones.objective[z],
            zones.bound[z],
            zones.net_percent[z],
            zones.absolute_percent[z],
        ]
        for z in shown
    ]
    head = [
        tr("Zone"),
        tr("Status"),
        tr("Buildings"),
        tr("Households"),
        tr("Persons"),
        tr("Objective"),
        tr("Bound"),
        tr("Net error [%]"),
        tr("Absolute error [%]"),
    ]
    counts = ", ".join(f"{_status(status)}: {n:,}" for status, n in sorted(Counter(zones.status).items()))
    more = len(order) - len(shown)
    note = (
        f"<p>{escaped(counts)}."
        + (
            f" {escaped(tr('The zones with the largest residuals; {} more are in the zones output.').format(f'{more:,}'))}"
            if more
            else ""
        )
        + "</p>"
    )
    return headline(tr("{}: {}").format(tr("Zones"), method)) + note + table(head, rows) + reading(head)


def _status(word: str) -> str:
    """Return the status of a zone in words."""
    words = {
        "optimal": tr("optimal"),
        "time_limit": tr("time limit"),
        "simulated": tr("simulated"),
        "empty": tr("empty"),
        "no_buildings": tr("no buildings"),
        "no_households": tr("no households"),
    }
    return words.get(word, str(word).replace("_", " "))


def unplaced(method: Method, numbers: Mapping[str, float]) -> str:
    if not method.unplaced:
        return (
            headline(tr("{}: {}").format(tr("Not placed"), method.name))
            + f"<p>{escaped(tr('Every household has a building.'))}</p>"
        )
    reasons = Counter(reason for _, reason in method.unplaced)
    rows = [[tr_kept(reason), n] for reason, n in sorted(reasons.items(), key=lambda item: -item[1])]
    listed = [[household, tr_kept(reason)] for household, reason in method.unplaced[:MOST_UNPLACED]]
    more = len(method.unplaced) - len(listed)
    return (
        headline(tr("{}: {}").format(tr("Not placed"), method.name))
        + _beyond(numbers)
        + table([tr("Reason"), tr("Households")], rows)
        + f"<details><summary>{escaped(tr('Household ids'))}</summary>"
        + table([tr("Household"), tr("Reason")], listed)
        + (f"<p>{escaped(tr('{} more are in the households output.').format(f'{more:,}'))}</p>" if more else "")
        + "</details>"
    )


def _beyond(numbers: Mapping[str, float]) -> str:
    """Say what is not placed only because the buildings end before the zones do."""
    if not numbers.get("ZONES_BEYOND"):
        return ""
    text = tr("Zones that reach beyond the building layer: {}; households that live there: {}.").format(
        f"{numbers['ZONES_BEYOND']:,}", f"{numbers['HOUSEHOLDS_BEYOND']:,}"
    )
    if "UNALLOCATED" in numbers:
        text += " " + tr("Other households not placed: {}.").format(
            f"{numbers['UNALLOCATED'] - numbers['HOUSEHOLDS_BEYOND']:,}"
        )
    return f"<p>{escaped(text)}</p>"
