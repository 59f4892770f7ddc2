"""People by hour as a table, zones, a report, and rows of a base; each with the even spread beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...base.algorithm import Outcome
from ...engine.core import packages
from ...engine.core.notes import Note, note
from ...engine.core.types import Floats, Ids
from ...engine.services import hour_fields, hours
from ...i18n import tr
from ...layers.reading import Table
from ...layers.report.hours import areas_map, curves_svg
from ...layers.rows import Rows
from ..registers.own_columns import rows_with
from .hourly import ALL, EVEN, Cells

shapely = packages.load("shapely")

OUTSIDE = "outside"
STYLE = "hours"


@dataclass
class Fused:
    """What a run found; arrays as `hours.Hourly` has them."""

    ids: Ids
    shapes: Ids
    table: Table
    cells: Cells
    cut: hours.Pieces
    split: hours.Hourly
    curve: Floats
    residents: Floats
    crs: QgsCoordinateReferenceSystem
    notes: list[Note]
    weights: Table | None

    def __post_init__(self) -> None:
        self.persons, self.even = hours.together(self.split.persons), hours.together(self.split.even)
        night, day = self.curve == 0, self.curve == 1
        self.night, self.day = (hours.mean_of(self.persons, which) for which in (night, day))
        self.night_even, self.day_even = (hours.mean_of(self.even, which) for which in (night, day))
        covered = self.split.covered[night].min(axis=0) if night.any() else np.full(len(self.night), np.nan)
        self.compared = hours.compared(
            self.residents,
            self.night[:-1],
            self.night_even[:-1],
            covered[:-1],
            np.nan_to_num(shapely.area(self.shapes)),
        )

    def each(self) -> Iterator[tuple[str, Floats, Floats]]:
        """Kinds with their people by weights and by the even spread, (h, z + 1); everybody first."""
        yield ALL, self.persons, self.even
        if self.cells.kinds != [ALL]:
            yield from zip(self.cells.kinds, self.split.persons, self.split.even)


def outcome(fused: Fused, asked: set[str]) -> Outcome:
    """Make what was asked for: names of parameters that are given."""
    outputs, renamed = {"OUTPUT": _table(fused)}, list[Note]()
    if "OUTPUT_ZONES" in asked:
        outputs["OUTPUT_ZONES"], renamed = _zones(fused)
    total = np.nansum(fused.persons, axis=1)
    said = fused.compared
    found = Outcome(
        outputs=outputs,
        numbers={
            "PERSONS": float(total.mean()),
            "OUTSIDE": float(np.nan_to_num(fused.persons[:, -1]).mean()),
            "MISPLACED": _number(said.weighted),
            "MISPLACED_EVEN": _number(said.even),
            "MISPLACED_FLAT": _number(said.flat),
            "ZONES_COMPARED": int(np.count_nonzero(said.zones)),
        },
        notes=[*fused.notes, *renamed, *_said(fused)],
        styles={"OUTPUT_ZONES": STYLE},
        layers=[(tr("Zones"), fused.table), *fused.cells.tables],
    )
    if fused.weights is not None:
        found.layers.append((tr("Weights"), fused.weights))
    if "OUTPUT_HTML" in asked:
        found.tables = [_by_hour(fused)]
        found.pictures = _pictures(fused)
    return found


def kept(fused: Fused) -> Iterator[tuple[str, int, str, float]]:
    """Rows of the base: zone, hour, kind, persons; the even spread has kinds of its own."""
    names = [*fused.ids, OUTSIDE]
    for kind, persons, even in fused.each():
        for label, values in ((kind, persons), (f"{kind} ({EVEN})", even)):
            for h, hour in enumerate(fused.cells.hours.tolist()):
                for name, value in zip(names, values[h].tolist()):
                    if value == value:
                        yield name, hour, label, value


def _number(value: float) -> float | None:
    return value if value == value else None


def _table(fused: Fused) -> Rows:
    kinds = list(fused.each())
    zones, hour = [*fused.ids, OUTSIDE], fused.cells.hours.tolist()
    size = len(zones) * len(hour)
    values: dict[str, Any] = {
        "zone_id": zones * len(hour) * len(kinds),
        "hour": np.tile(np.repeat(hour, len(zones)), len(kinds)),
        "kind": [kind for kind, *_ in kinds for _ in range(size)],
        "persons": np.concatenate([persons.ravel() for _, persons, _ in kinds]),
        "even": np.concatenate([even.ravel() for *_, even in kinds]),
        "covered": np.tile(fused.split.covered.ravel(), len(kinds)),
    }
    return Rows(hour_fields.TABLE, values)


def _zones(fused: Fused) -> tuple[Rows, list[Note]]:
    values: dict[str, Any] = {
        "zone_id": fused.ids,
        "residents": fused.residents,
        "night": fused.night[:-1],
        "day": fused.day[:-1],
        "day_pct": _percent(fused),
        "night_even": fused.night_even[:-1],
        "day_even": fused.day_even[:-1],
    }
    for h, hour in enumerate(fused.cells.hours.tolist()):
        values[f"h{hour:02}"], values[f"e{hour:02}"] = fused.persons[h, :-1], fused.even[h, :-1]
    return rows_with((*hour_fields.ZONES, *hour_fields.of_hours(fused.cells.hours.tolist())), values, fused.table)


def _percent(fused: Fused) -> Floats:
    night, day = fused.night[:-1], fused.day[:-1]
    found: Floats = np.where(night > 0, 100 * day / np.where(night > 0, night, 1), np.nan)
    return found


def _said(fused: Fused) -> list[Note]:
    cells, cut = fused.cells, fused.cut
    found = [
        note("never", "Phones never correct residents: these are people present, kept apart from the register."),
        note(
            "present",
            "People present, mean of the hours: {mean}, of them in no zone {outside}; by night {night}, by day {day}.",
            mean=_shown(np.nansum(fused.persons, axis=1)),
            outside=_shown(np.nan_to_num(fused.persons[:, -1])),
            night=_shown(np.nansum(fused.persons[fused.curve == 0], axis=1)),
            day=_shown(np.nansum(fused.persons[fused.curve == 1], axis=1)),
        ),
    ]
    if len(cut.placeless):
        found.append(
            note("placeless", "Cells without a place, whose people are outside: {cells}.", cells=len(cut.placeless))
        )
    if len(cut.overlap):
        found.append(
            note(
                "overlap",
                "Cells in which zones overlap, and share what lies in several: {cells}.",
                cells=len(cut.overlap),
            )
        )
    unknown = int(np.count_nonzero(np.isnan(cells.values).all(axis=(0, 1))))
    if unknown:
        found.append(note("silent", "Cells without any number, which is unknown and not zero: {cells}.", cells=unknown))
    if bool((shapely.get_dimensions(cells.shapes) == 0).any()):
        found.append(note("points", "Cells that are points go whole to the zone they are in; the two spreads are one."))
    return [*found, *_compared(fused)]


def _shown(people: Floats) -> str:
    """Mean of the people at some hours."""
    return f"{people.mean():,.0f}" if len(people) else "–"


def _compared(fused: Fused) -> list[Note]:
    said = fused.compared
    if np.isnan(said.weighted):
        return [
            note("not_compared", "No zone has residents of the register and a number by night: nothing was compared.")
        ]
    found = [
        note(
            "misplaced",
            "Of {residents} register residents phones by night misplace {weighted} %, with cells spread evenly {even} %; people "
            "spread evenly over all zones misplace {flat} %. Zones compared: {zones}.",
            residents=f"{fused.residents[said.zones].sum():,.0f}",
            weighted=f"{said.weighted:.1f}",
            even=f"{said.even:.1f}",
            flat=f"{said.flat:.1f}",
            zones=int(np.count_nonzero(said.zones)),
        )
    ]
    inside = fused.cut.even > 0
    if (np.bincount(fused.cut.cell[inside], minlength=fused.cut.cells) > 1).any():
        found.append(
            note(
                "by_construction",
                "Weights by night are residents themselves: within a cell the weighted spread agrees with the register by "
                "construction, which is no proof that it is right by day.",
            )
        )
    if said.even < said.weighted:
        found.append(
            note(
                "even_nearer",
                "The even spread of cells is nearer to the register than the weighted one; take field even.",
            )
        )
    if said.flat < min(said.weighted, said.even):
        found.append(
            note(
                "flat_nearer",
                "People spread evenly over all zones are nearer to the register than phones by night are.",
            )
        )
    return found


def _by_hour(fused: Fused) -> tuple[str, list[str], list[list[Any]]]:
    rows = []
    which = fused.compared.zones
    for h, hour in enumerate(fused.cells.hours.tolist()):
        of = fused.residents[which]
        moved = [hours.misplaced(values[h, :-1][which], of) for values in (fused.persons, fused.even)]
        rows.append(
            [
                f"{hour}",
                f"{100 * fused.curve[h]:.0f}",
                f"{np.nansum(fused.persons[h]):,.0f}",
                f"{np.nan_to_num(fused.persons[h, -1]):,.0f}",
                *(f"{value:.1f}" if value == value else "–" for value in moved),
            ]
        )
    head = [
        tr("Hour"), tr("Day [%]"), tr("People present"), tr("Of them outside"), tr("Register residents misplaced [%]"),
        tr("The same by the even spread [%]"),
    ]  # fmt: skip
    return tr("People by hour"), head, rows


def _pictures(fused: Fused) -> list[tuple[str, str]]:
    lines = [
        (tr("everybody in the zones") if kind == ALL else kind, np.nansum(persons[:, :-1], axis=1))
        for kind, persons, _ in fused.each()
    ]
    drawn = areas_map(fused.shapes, _percent(fused), STYLE, fused.crs.isGeographic())
    found = [(tr("Curve of the day"), curves_svg(fused.cells.hours.tolist(), lines))]
    return [*found, (tr("People by day in percent of those by night"), drawn)] if drawn else found
