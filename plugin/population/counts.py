"""What a run did, counted from its layers: the same numbers wherever they stand."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...processing_provider.i18n import tr
from .titles import status_words

COUNTS = ("persons", "n_hh", "n_bldg")


def _placed(buildings: dict[str, np.ndarray]) -> tuple[str, str]:
    """Return the fields of persons and households that a run placed; the estimate's where it placed none."""
    pairs = (("pop_opt", "hh_opt"), ("pop_mc", "hh_mc"), ("pop_int", "hh_int"))
    return next((pair for pair in pairs if pair[0] in buildings), pairs[-1])


def _numbers(buildings: dict[str, np.ndarray], name: str) -> np.ndarray:
    return np.nan_to_num(buildings[name]) if name in buildings else np.zeros(len(buildings["fid"]))


def lived_in(buildings: dict[str, np.ndarray]) -> np.ndarray:
    """Tell which buildings have an estimate above 0."""
    return (_numbers(buildings, "pop_int") > 0) | (_numbers(buildings, "hh_int") > 0)


def counted(buildings: dict[str, np.ndarray], zone_ids: np.ndarray) -> dict[str, np.ndarray]:
    """Add up persons, households and buildings with people over the buildings of each zone, a (z,) array each.

    People of a zone without buildings are in none of them; those that went to a building of another zone count there.
    """
    place = {zone: i for i, zone in enumerate(zone_ids)}
    zone = (
        np.array([place.get(name, -1) for name in buildings.get("zone_id", [""] * len(buildings["fid"]))], np.int64) + 1
    )
    persons, households = _placed(buildings)
    values = zip(COUNTS, (_numbers(buildings, persons), _numbers(buildings, households), lived_in(buildings)))
    return {name: np.bincount(zone, value, len(zone_ids) + 1)[1:] for name, value in values}


def summary(record: dict[str, Any], buildings: dict[str, np.ndarray]) -> str:
    """Say what a run did, in the numbers of its tables: persons first, then households and what was not placed."""
    found = record.get("results", {})
    persons, households = _placed(buildings)
    homes = int(_numbers(buildings, households).sum())
    parts = [tr("{} persons").format(f"{_numbers(buildings, persons).sum():,.0f}")]
    if households in buildings:
        parts.append(tr("{} households").format(f"{homes:,}"))
    if "ALLOCATED" not in found:
        return " · ".join(parts)
    quarters, beyond = found["ALLOCATED"] - homes, found.get("HOUSEHOLDS_BEYOND", 0)
    if quarters > 0:
        parts.append(tr("group quarters: {}").format(f"{quarters:,}"))
    parts.append(tr("{} not placed").format(f"{found['UNALLOCATED'] - beyond:,}"))
    lines = [" · ".join(parts)]
    if beyond:
        lines.append(
            tr("Zones beyond your buildings layer: {} (households there: {})").format(
                f"{found['ZONES_BEYOND']:,}", f"{beyond:,}"
            )
        )
    return "\n".join(lines)


def details(buildings: dict[str, np.ndarray], zones: dict[str, np.ndarray]) -> tuple[str, str]:
    """Return how many buildings and zones there are, and lines that tell them apart."""
    n, with_people = len(buildings["fid"]), int(lived_in(buildings).sum())
    unknown = int(np.isnan(buildings["pop_int"]).sum()) if "pop_int" in buildings else 0
    parts = [tr("with people {}").format(f"{with_people:,}"), tr("without {}").format(f"{n - with_people - unknown:,}")]
    if unknown:
        parts.append(tr("without an estimate, outside of all zones {}").format(f"{unknown:,}"))
    titles = [tr("Buildings: {}").format(f"{n:,}")]
    lines = [f"{titles[0]} – {', '.join(parts)}"]
    if zones and "status" in zones:
        names, counts = np.unique(zones["status"].astype(str), return_counts=True)
        words = status_words()
        order = sorted(range(len(names)), key=lambda i: (-counts[i], names[i]))
        parts = [f"{words.get(names[i], names[i]) or tr('unknown')} {counts[i]:,}" for i in order]
        titles.append(tr("Zones: {}").format(f"{len(zones['status']):,}"))
        lines.append(f"{titles[1]} – {', '.join(parts)}")
    return " · ".join(titles), "\n".join(lines)


def readings(results: dict[str, Any], suffix: str) -> list[str]:
    """Return what the run reported of a method's fit, the fullest text first, for the title of its panel."""

    def of(name: str) -> str | None:
        value = results.get(f"{name}_{suffix}", results.get(name))
        return None if value is None or value != value else f"{value:,.2f}"

    homes, buildings, squares = of("MSE_HOUSEHOLDS"), of("MSE_BUILDINGS"), of("SSE_PER_HOUSEHOLD")
    if None in (homes, buildings, squares):
        return []
    return [
        tr("MSE over households {}, over buildings {}; squared error per household {}").format(
            homes, buildings, squares
        ),
        tr("MSE over households {}, over buildings {}").format(homes, buildings),
        tr("MSE over households {}").format(homes),
    ]
