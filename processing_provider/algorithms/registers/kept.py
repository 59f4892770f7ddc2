"""Dwellings of a run as a base keeps them, and as columns of its outputs."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ...engine.registers import housing
from ...engine.registers.attaching.located import kept_unit
from ...i18n import said
from ...store import registers
from .guards import refuse_unfound, would_end_much
from .living import Run

_DWELLING = ("dwid", "buid", "floor", "unit", "kind", "dwellings", "capacity")


def keep(run: Run) -> None:
    """Put the dwellings into the base; those of each table are of its source."""
    if run.base is None:
        return
    for name, source in (("HOUSING", "housing"), ("INPUT", "addresses")):
        if not run.step.given(run.parameters, name):
            continue
        rows = [
            (
                key,
                run.buid_of(d),
                floor_of(d.floor),
                (d.unit if name == "HOUSING" else kept_unit(d.unit)) or None,
                d.kind,
                d.dwellings,
                d.capacity,
            )
            for key, d in run.list.items()
            if d.source == source
        ]
        if name in run.unfound and would_end_much(
            run.base, "dwelling", run.source_of(source), [row[0] for row in rows]
        ):
            refuse_unfound(*run.unfound[name])
        # What a housing database lists takes the place of what addresses only name.
        own = run.source_of(source)
        registers.put(
            run.base,
            "dwelling",
            _DWELLING,
            rows,
            own,
            "source_id LIKE '% · addresses'" if source == "housing" else "",
        )


def dwellings_in(run: Run) -> int:
    """Dwellings of the run, group quarters left out."""
    return sum(d.dwellings for d in run.list.values() if d.kind != "group_quarters")


def quarters_in(run: Run) -> int:
    """Group quarters of the run."""
    return sum(d.kind == "group_quarters" for d in run.list.values())


def listed(run: Run) -> dict[str, list[Any]]:
    """Columns of the list of dwellings."""
    found = list(run.list.items())
    return {
        "dwid": [key for key, _ in found],
        "buid": [run.buid_of(d) or "" for _, d in found],
        "floor": [floor_of(d.floor) for _, d in found],
        "unit": [d.unit for _, d in found],
        "kind": [d.kind for _, d in found],
        "dwellings": [d.dwellings for _, d in found],
        "capacity": [d.capacity for _, d in found],
        "records": [d.records for _, d in found],
    }


def doubts_listed(run: Run) -> dict[str, list[Any]]:
    """Columns of the doubts."""
    return {
        "table": [table for table, *_ in run.doubts],
        "row": [row + 1 for _, row, *_ in run.doubts],
        "dwid": [dwid for _, _, dwid, *_ in run.doubts],
        "buid": ["" if buid in run.nowhere else buid for *_, buid, _ in run.doubts],
        "why": [said(why) for *_, why in run.doubts],
    }


def per_building(run: Run) -> tuple[dict[str, list[Any]], list[Any]]:
    """Columns of the buildings and their shapes: of the base, and without one those of this run."""
    homes: Counter[str] = Counter()
    quarters: Counter[str] = Counter()
    if run.base is not None:
        rows = registers.buildings(run.base, ("buid", "geom"))
        ids, shapes = [buid for buid, _ in rows], [shape for _, shape in rows]
        homes, quarters = registers.dwellings_of(run.base)
    else:
        for d in run.list.values():
            (quarters if d.kind == "group_quarters" else homes)[d.buid] += d.dwellings
        ids = list(dict.fromkeys(d.buid for d in run.list.values() if d.buid))
        shapes = [None] * len(ids)
    tops = [run.floors.get(buid) for buid in ids]
    columns = {
        "buid": ids,
        "dwellings": [int(homes.get(buid, 0)) for buid in ids],
        "dw_group": [int(quarters.get(buid, 0)) for buid in ids],
        "floors": [None if top is None else int(top) for top in tops],
    }
    return columns, shapes


def floor_of(text: str) -> int | None:
    """Number of a floor, None where it says none."""
    level = housing.level(text) if text else float("nan")
    return None if level != level else int(level)
