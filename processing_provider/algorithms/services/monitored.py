"""What monitoring of planning units gives: the units, tables of indicators, a map and a summary."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...base.algorithm import Outcome
from ...engine.core.fields import Field
from ...engine.core.notes import Note, note
from ...engine.core.types import Floats
from ...engine.services import monitor, monitor_fields, standards
from ...engine.services.monitor import FIT, NOWHERE, OUTSIDE, SHORT, SURPLUS, TOTAL, UNJUDGED, Judged
from ...engine.services.standards import Standard
from ...i18n import tr
from ...layers.report.unit_map import unit_map
from ...layers.rows import Rows
from .units import Found, Units

CLASSES = {SHORT: "short", FIT: "fit", SURPLUS: "surplus", UNJUDGED: None}
COLOURS = {SHORT: "#b3261e", FIT: "#3b86b3", SURPLUS: "#e08a3c"}
OF_DENSITY = ("#fee08b", "#fdae61", "#f46d43", "#d73027", "#a50026")
MOST_LISTED = 20
SPACE_UNITS = {standards.DENSITY: "ha", standards.FLOOR: "m²", standards.PER_DWELLING: "dwellings"}
"""Unit of what is missing where it is not that of the facilities."""


@dataclass
class Run:
    """What was read, and what is said of it."""

    date: str
    units: Units
    found: Found
    standards: Sequence[Standard]
    judged: list[Judged]
    source: str
    protected: bool
    notes: list[Note]


def judged(found: Found, units: Units, asked: Sequence[Standard], supplies: dict[str, Floats]) -> list[Judged]:
    """Compare all places with all standards."""
    unknown = np.full(units.places, np.nan)
    dwellings = np.where(np.isnan(found.households), found.dwellings, found.households)
    of = {
        standards.FLOOR: (found.floor, found.on_floor),
        standards.PER_DWELLING: (dwellings, found.in_dwellings),
        "households": (found.households, found.persons),
        "dwellings": (found.dwellings, found.persons),
    }
    result = []
    for one, people in zip(asked, found.of_standards):
        if one.measure == standards.SUPPLY:
            given = supplies.get(one.kind.lower(), unknown), people
        elif one.measure == standards.DENSITY:
            given = units.hectares, people
        else:
            given = of.get(one.measure, (unknown, people))
        result.append(monitor.judge(one, *given))
        if one.measure in standards.COUNTS:
            value = people if one.measure == "persons" else given[0]
            result[-1] = dataclasses.replace(result[-1], value=value, supply=unknown)
    return result


def outcome(run: Run, asked: set[str]) -> Outcome:
    """Make what was asked for."""
    u = len(run.units)
    ratio, kind, which = monitor.fit(run.judged, run.units.places)
    judges = any(one.judges for one in run.standards)
    values = _values(run)
    outputs = {"OUTPUT": _units(run, values, ratio, kind, which)}
    if "OUTPUT_INDICATORS" in asked:
        outputs["OUTPUT_INDICATORS"] = _table(monitor_fields.INDICATORS, _indicators(run, values))
    if "PLATFORM" in asked:
        outputs["PLATFORM"] = _table(monitor_fields.PLATFORM, _platform(run, values))
    numbers: dict[str, Any] = {
        "PERSONS": _number(run.found.persons[u + TOTAL], run.found.whole),
        "OUTSIDE": _number(run.found.persons[u + OUTSIDE], run.found.whole),
        "WITHOUT_PLACE": _number(run.found.persons[u + NOWHERE], run.found.whole),
        "SHORT": int(np.count_nonzero(kind[:u] == SHORT)),
        "SURPLUS": int(np.count_nonzero(kind[:u] == SURPLUS)),
    }
    if run.found.change:
        numbers["CHANGE"] = _number(run.found.change["change"][u + TOTAL], run.found.whole)
    return Outcome(
        outputs=outputs,
        numbers=numbers,
        notes=[*run.notes, *_said(run, numbers, judges)],
        styles={"OUTPUT": "fit" if judges else "density"},
        layers=[(tr("Planning units"), run.units.table), *run.found.tables],
        tables=[_summary(run, kind[:u]), _largest(run, ratio, kind)],
        pictures=_pictures(run, kind[:u], judges),
    )


def _said(run: Run, numbers: dict[str, Any], judges: bool) -> Iterator[Note]:
    if numbers["OUTSIDE"] or numbers["WITHOUT_PLACE"]:
        yield note(
            "not_in_units",
            "People in no unit: {outside}; not on the map: {nowhere}. They are rows of the table of indicators.",
            outside=f"{numbers['OUTSIDE']:,.0f}",
            nowhere=f"{numbers['WITHOUT_PLACE']:,.0f}",
        )
    if judges:
        yield note(
            "fit",
            "Units that are short of something: {short}; with a surplus: {surplus}; of {units}.",
            short=numbers["SHORT"],
            surplus=numbers["SURPLUS"],
            units=len(run.units),
        )
    bare = [one.indicator for one in run.standards if not one.judges]
    if bare:
        yield note(
            "reported_only",
            "Indicators without least and most, which are reported only: {codes}.",
            codes=", ".join(bare),
        )
    yield note(
        "limits",
        "These figures set people beside what lies in the same unit: nobody is bound to use that, and what is just across a border "
        "counts for nothing.",
    )
    if run.protected:
        yield note(
            "noise",
            "Counts of people and households are with noise: births, arrivals, deaths and departures need not add up.",
        )
    else:
        yield note("for_the_office", "Counts are exact and for the office; protect them before they are published.")


def _number(value: float, whole: bool) -> float:
    return int(value) if whole else float(value)


def _values(run: Run) -> list[tuple[Field, str, Floats]]:
    """Fields of units, their unit of measure, and their values at all places."""
    found = run.found
    dwellings = np.where(np.isnan(found.households), found.dwellings, found.households)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = [
            np.where(below > 0, above / below, np.nan)
            for above, below in (
                (found.in_dwellings, dwellings), (found.persons, run.units.hectares), (found.floor, found.on_floor),
            )
        ]  # fmt: skip
    own = (
        found.persons, found.households, found.dwellings, ratios[0], run.units.hectares, ratios[1], found.floor, ratios[2],
    )  # fmt: skip
    measures = (
        "persons",
        "households",
        "dwellings",
        "persons per dwelling",
        "ha",
        "persons per ha",
        "m²",
        "m² per person",
    )
    listed = list(zip(monitor_fields.UNIT, measures, own))
    taken = {
        field.name
        for field in (*monitor_fields.UNIT, *monitor_fields.FIT, *monitor_fields.CHANGE, *monitor_fields.MOVES)
    }
    groups = monitor_fields.of_groups(list(found.groups), taken)
    listed += [(field, "persons", values) for field, values in zip(groups, found.groups.values())]
    for field in (*monitor_fields.CHANGE, *monitor_fields.MOVES):
        if field.name in found.change:
            listed.append((field, field.unit, found.change[field.name]))
    return [(_whole(field) if found.whole else field, measure, values) for field, measure, values in listed]


def _whole(field: Field) -> Field:
    whole = field.unit in ("persons", "dwellings")
    return dataclasses.replace(field, type="integer") if whole else field


def _cells(field: Field, values: Floats) -> list[Any]:
    """Values of a column, None where unknown."""
    kind = int if field.type == "integer" else float
    return [None if np.isnan(value) else kind(value) for value in values.tolist()]


def _units(run: Run, values: list[tuple[Field, str, Floats]], ratio: Floats, kind: Any, which: Any) -> Rows:
    u = len(run.units)
    fields = [field for field, _, _ in values]
    columns: dict[str, Any] = {field.name: _cells(field, found[:u]) for field, _, found in values}
    taken = {field.name for field in (*fields, *monitor_fields.FIT)}
    for (value, gap), one in zip(monitor_fields.of_standards(run.standards, taken), run.judged):
        for field, found in ((value, one.value), (gap, one.gap)):
            if field is value or not np.isnan(found).all():
                fields.append(field)
                columns[field.name] = _cells(field, found[:u])
    if any(one.judges for one in run.standards):
        fields += monitor_fields.FIT
        columns["fit_class"] = [CLASSES[code] for code in kind[:u].tolist()]
        columns["fit_ratio"] = _cells(monitor_fields.FIT[1], ratio[:u])
        columns["fit_ind"] = [run.standards[k].indicator if k >= 0 else None for k in which[:u].tolist()]
    return Rows(fields, columns, run.units.table)


def _indicators(run: Run, values: list[tuple[Field, str, Floats]]) -> Iterator[tuple[Any, ...]]:
    """Rows of the table of indicators, place by place."""
    u = len(run.units)
    own = {one.indicator.lower() for one in run.standards}
    kinds = {u + OUTSIDE: "outside", u + NOWHERE: "no_place", u + TOTAL: "total"}
    for place in range(run.units.places):
        head = (str(run.units.ids[place]) if place < u else None, kinds.get(place, "unit"), run.date)
        for field, measure, found in values:
            if field.name not in own:
                yield (*head, field.name, field.meaning.split(";")[0], float(found[place]), measure, *[None] * 7, None)
        for one, what in zip(run.standards, run.judged):
            yield (
                *head, one.indicator, one.name, float(what.value[place]), one.unit, one.least, one.most,
                *(float(column[place]) for column in (what.supply, what.demand, what.gap, what.ratio)),
                CLASSES[int(what.kind[place])], one.source,
            )  # fmt: skip


def _platform(run: Run, values: list[tuple[Field, str, Floats]]) -> Iterator[tuple[Any, ...]]:
    """Known values of units."""
    u = len(run.units)
    own = {one.indicator.lower() for one in run.standards}
    listed = [
        (f.name, f.meaning.split(";")[0], measure, found, run.source)
        for f, measure, found in values
        if f.name not in own
    ]
    listed += [
        (one.indicator, one.name, one.unit, what.value, f"{run.source}; {one.source}")
        for one, what in zip(run.standards, run.judged)
    ]
    for place in range(u):
        for code, name, measure, found, source in listed:
            if not np.isnan(found[place]):
                yield (
                    str(run.units.ids[place]), run.units.names[place], code, name, float(found[place]), measure, run.date, source,
                )  # fmt: skip


def _table(fields: Sequence[Field], rows: Iterator[tuple[Any, ...]]) -> Rows:
    listed = list(rows)
    return Rows(fields, {field.name: [row[k] for row in listed] for k, field in enumerate(fields)})


def _pictures(run: Run, kind: Any, judges: bool) -> list[tuple[str, str]]:
    if judges:
        words = {SHORT: tr("short of something"), FIT: tr("fit"), SURPLUS: tr("surplus")}
        drawn = unit_map(
            run.units.shapes, kind, [(COLOURS[k], words[k]) for k in (SHORT, FIT, SURPLUS)], tr("cannot be told")
        )
        return [(tr("Space and people"), drawn)] if drawn else []
    u = len(run.units)
    with np.errstate(divide="ignore", invalid="ignore"):
        density = run.found.persons[:u] / run.units.hectares[:u]
    known = density[np.isfinite(density)]
    if not len(known):
        return []
    edges = np.unique(np.quantile(known, np.linspace(0, 1, len(OF_DENSITY) + 1)[1:-1]))
    of = np.where(np.isfinite(density), np.searchsorted(edges, density, side="right"), -1)
    ends = ["", *(f"{edge:,.1f}" for edge in edges.tolist()), ""]
    classes = [(colour, f"{low} – {high}".strip()) for colour, low, high in zip(OF_DENSITY, ends, ends[1:])]
    drawn = unit_map(run.units.shapes, of, classes, tr("cannot be told"))
    return [(tr("Persons by hectare"), drawn)] if drawn else []


def _summary(run: Run, kind: Any) -> tuple[str, list[str], list[list[Any]]]:
    head = [
        tr("Indicator"), tr("Name"), tr("Unit of measure"), tr("Least"), tr("Most"), tr("Short"), tr("Fit"), tr("Surplus"),
        tr("Missing"),
    ]  # fmt: skip
    rows = []
    u = len(run.units)
    for one, what in zip(run.standards, run.judged):
        counts = [int(np.count_nonzero(what.kind[:u] == k)) for k in (SHORT, FIT, SURPLUS)]
        missing = -float(np.nansum(np.where(what.kind[:u] == SHORT, what.gap[:u], 0)))
        rows.append(
            [
                one.indicator,
                one.name,
                one.unit,
                _text(one.least),
                _text(one.most),
                *counts,
                f"{missing:,.1f} {SPACE_UNITS.get(one.measure, '')}".strip() if one.judges else "–",
            ]
        )
    return tr("Standards"), head, rows


def _largest(run: Run, ratio: Floats, kind: Any) -> tuple[str, list[str], list[list[Any]]]:
    """Units that are shortest of something, or without standards those with most people."""
    u = len(run.units)
    worst = np.where(np.isnan(ratio[:u]), np.inf, ratio[:u])
    order = np.lexsort((np.arange(u, dtype=np.int64), -run.found.persons[:u], worst))[:MOST_LISTED]
    with np.errstate(divide="ignore", invalid="ignore"):
        density = run.found.persons / run.units.hectares
    change = run.found.change.get("change")
    words = {SHORT: tr("short of something"), FIT: tr("fit"), SURPLUS: tr("surplus"), UNJUDGED: "–"}
    rows = [
        [
            run.units.ids[k], run.units.names[k], f"{run.found.persons[k]:,.0f}", _text(density[k]), words[int(kind[k])],
            _text(ratio[k]), "–" if change is None else f"{change[k]:+,.0f}",
        ]
        for k in order.tolist()
    ]  # fmt: skip
    head = [
        tr("Unit"),
        tr("Name"),
        tr("People"),
        tr("Persons by hectare"),
        tr("Class"),
        tr("Lowest ratio"),
        tr("Change"),
    ]
    return tr("Units to look at first"), head, rows


def _text(value: float) -> str:
    return f"{value:,.2f}" if np.isfinite(value) else "–"
