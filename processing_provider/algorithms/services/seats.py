"""What a run of school demand gives: schools, who goes where, who has no seat, and what the public may see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ...base.algorithm import Outcome
from ...engine.core import packages
from ...engine.core.columns import examples
from ...engine.core.errors import IdError
from ...engine.core.notes import Note, fact, note
from ...engine.core.types import Floats, Ids, Ints
from ...engine.services import school_fields, schools
from ...i18n import said, tr
from ...layers.reading import Table
from ...layers.report.service_map import service_map
from ...layers.rows import Rows
from ..registers.step import Drawn
from .pupils import Children

shapely = packages.load("shapely")

FULL, NO_SCHOOL, NO_PLACE = (
    note("no_seat", "all schools that can be reached are full"),
    note("no_school", "no school with seats can be reached"),
    note("no_place", "no place is known"),
)
NO_CAPACITY = note("no_capacity", "its capacity is not known")
NO_INFLOW = note("no_inflow", "how many pupils come from elsewhere is not known")
NEAR = 1000.0
"""A way that is short enough to be told to the public [m]."""


@dataclass
class Run:
    """What was read, and what was found of each year."""

    table: Table
    ids: Ids
    points: Ids
    capacity: Floats
    inflow: Floats
    enrolment: Floats
    children: Children
    metres: Floats
    years: tuple[int, ...]
    rounding: int
    expected: dict[int, Floats] = field(default_factory=dict)
    of_zone: Floats = field(default_factory=lambda: np.zeros(0))
    assigned: dict[int, schools.Assignment] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)

    @property
    def seats(self) -> Ints:
        """Seats that are left for pupils of the places, (s,) int; of an unknown capacity none."""
        left = np.floor(np.maximum(self.capacity - self.inflow, 0))
        return np.where(np.isnan(left), 0, left).astype(np.int64)


def of_schools(zone: Ints, values: Floats, count: int) -> Floats:
    """Sum values of places by the school of their zone, (s,) float."""
    some = zone >= 0
    return np.bincount(zone[some], values[some], count).astype(float)


def tell_zones(run: Run, zone: Ints) -> None:
    """Note places whose zone has no school here, and schools without a zone, a capacity or a place.

    Raises
    ------
    IdError
        No place names a school that is here.
    """
    strange = [name for name, at in zip(run.children.zone, zone.tolist()) if name and at < 0]
    if strange and len(strange) == sum(map(bool, run.children.zone)):
        raise IdError(
            "no_zone_known",
            "ZONE_FIELD has no id of a school: it has {zones}, and the schools {schools}; choose the fields with the same ids for "
            "ZONE_FIELD and SCHOOL_ID_FIELD.",
            zones=examples(dict.fromkeys(strange)),
            schools=examples(run.ids),
        )
    if strange:
        run.notes.append(
            note(
                "strange_zones",
                "Places in the zone of a school that is not among SCHOOLS: {places} ({examples}); no school expects them, and they get "
                "a seat like others.",
                places=len(strange),
                examples=examples(dict.fromkeys(strange)),
            )
        )
    empty = np.bincount(zone[zone >= 0], minlength=len(run.ids)) == 0
    if any(run.children.zone) and empty.any():
        run.notes.append(
            note(
                "no_zone",
                "Schools that are the school of no place's zone: {schools} ({examples}); leave out those of another level.",
                schools=int(empty.sum()),
                examples=examples(run.ids[empty]),
            )
        )
    unknown = np.isnan(run.capacity)
    if unknown.any():
        run.notes.append(
            note(
                "unknown_capacity",
                "Schools whose capacity is not known, which get nobody: {schools} ({examples}).",
                schools=int(unknown.sum()),
                examples=examples(run.ids[unknown]),
            )
        )
    elsewhere = np.isnan(run.inflow)
    if elsewhere.any():
        run.notes.append(
            note(
                "unknown_inflow",
                "Schools of which it is not known how many pupils come from elsewhere, which get nobody: {schools} ({examples}); where "
                "there are none, 0 says so.",
                schools=int(elsewhere.sum()),
                examples=examples(run.ids[elsewhere]),
            )
        )
    placeless = shapely.is_missing(run.points)
    if placeless.any():
        run.notes.append(
            note(
                "placeless_schools",
                "Schools without a place, which get nobody: {schools} ({examples}).",
                schools=int(placeless.sum()),
                examples=examples(run.ids[placeless]),
            )
        )
    over = run.inflow > run.capacity
    if over.any():
        run.notes.append(
            note(
                "inflow_over", "Schools with more pupils from elsewhere than seats: {schools}.", schools=int(over.sum())
            )
        )


def outcome(run: Run, crs: QgsCoordinateReferenceSystem, asked: set[str]) -> Outcome:
    """Make what was asked for."""
    last = run.assigned[run.years[-1]]
    judged = schools.errors(run.expected[0], run.of_zone, run.enrolment) if 0 in run.expected else None
    outputs = {"OUTPUT": _schools(run, judged), "UNPLACED": _unplaced(run)}
    if "ASSIGNMENT" in asked:
        outputs["ASSIGNMENT"] = _assignment(run, crs)
    if "PUBLIC" in asked:
        outputs["PUBLIC"] = _public(run)
    numbers: dict[str, Any] = {
        "TOTAL_METRES": last.total_metres,
        "PUPILS": int(last.pupils.sum() + last.unplaced.sum()),
        "PLACED": int(last.pupils.sum()),
        "UNPLACED_PUPILS": int(last.unplaced.sum()),
    }
    for year, found in run.assigned.items():
        run.notes.append(
            fact(
                note(
                    "seats_given",
                    "In {year} years: pupils with a seat {placed}, without {without}, mean way {metres} m, longest {longest} m.",
                    year=year,
                    placed=int(found.pupils.sum()),
                    without=int(found.unplaced.sum()),
                    metres=f"{found.total_metres / max(int(found.pupils.sum()), 1):,.0f}",
                    longest=f"{found.metres.max(initial=0.0):,.0f}",
                )
            )
        )
    if judged is not None:
        numbers |= {"FORECAST_ERROR": judged.forecast, "NAIVE_ERROR": judged.naive}
        run.notes.append(
            note(
                "forecast_error",
                "The forecast misses the enrolment of today by {forecast:.1f} pupils a school; one share of {share:.1f} % for the "
                "children of all zones by {naive:.1f}. Schools judged: {schools}.",
                forecast=judged.forecast,
                naive=judged.naive,
                share=100 * judged.share,
                schools=judged.schools,
            )
        )
    layers = [(tr("Schools"), run.table)]
    if run.children.table is not None:
        layers.append((tr("Children"), run.children.table))
    return Outcome(
        outputs=outputs,
        numbers=numbers,
        notes=[*run.notes],
        styles={"OUTPUT": "schools", "ASSIGNMENT": "assignment"},
        layers=layers,
        tables=[_summary(run)],
        pictures=_pictures(run, last),
    )


def _schools(run: Run, judged: schools.Errors | None) -> Rows:
    fields = [school_fields.SEATS, school_fields.WHY]
    known = ~np.isnan(run.capacity - run.inflow)
    values: dict[str, Any] = {
        "seats": [seats if there else None for seats, there in zip(run.seats.tolist(), known.tolist())],
        "sch_why": [None if why is None else said(why) for why in _why(run)],
    }
    for year, zone, given, walk in school_fields.of_years(run.years):
        found = run.assigned[year]
        count = found.of_schools(len(run.ids))
        metres = np.bincount(found.school, found.pupils * found.metres, len(run.ids))
        fields += [zone, given, walk]
        values[zone.name], values[given.name] = run.expected[year], count
        values[walk.name] = np.where(count > 0, metres / np.maximum(count, 1), np.nan)
    if judged is not None:
        fields += school_fields.ERRORS
        values["err_pupils"] = run.expected[0] - run.enrolment
        values["err_naive"] = run.of_zone * judged.share - run.enrolment
    return Rows(fields, values, run.table)


def _why(run: Run) -> Iterator[Note | None]:
    """Why a school gets nobody, None where it may."""
    for point, seats, elsewhere in zip(run.points, np.isnan(run.capacity).tolist(), np.isnan(run.inflow).tolist()):
        yield NO_PLACE if point is None else NO_CAPACITY if seats else NO_INFLOW if elsewhere else None


def _assignment(run: Run, crs: QgsCoordinateReferenceSystem) -> Rows:
    values: dict[str, list[Any]] = {field.name: [] for field in school_fields.ASSIGNMENT}
    lines: list[Any] = []
    for year, found in run.assigned.items():
        values["year"] += [year] * len(found.pupils)
        values["place_id"] += run.children.ids[found.place].tolist()
        values["school_id"] += run.ids[found.school].tolist()
        values["pupils"] += found.pupils.tolist()
        values["metres"] += found.metres.tolist()
        lines += list(_lines(run, found))
    return Drawn(school_fields.ASSIGNMENT, values, lines, QgsWkbTypes.Type.LineString, crs)


def _unplaced(run: Run) -> Rows:
    values: dict[str, list[Any]] = {field.name: [] for field in school_fields.UNPLACED}
    placeless = shapely.is_missing(run.children.points)
    for year, found in run.assigned.items():
        rows = np.flatnonzero(found.unplaced)
        why = np.where(placeless[rows], 2, np.where(found.reachable[rows], 0, 1))
        values["year"] += [year] * len(rows)
        values["place_id"] += run.children.ids[rows].tolist()
        values["pupils"] += found.unplaced[rows].tolist()
        values["why"] += [said((FULL, NO_SCHOOL, NO_PLACE)[k]) for k in why.tolist()]
    return Rows(school_fields.UNPLACED, values)


def _public(run: Run) -> Rows:
    """Rounded counts; what a metre more or less says of a single child is not in it."""
    values: dict[str, list[Any]] = {field.name: [] for field in school_fields.PUBLIC}
    count = len(run.ids)
    for year, found in run.assigned.items():
        near = np.bincount(found.school, found.pupils * (found.metres <= NEAR), count)
        whole = {
            "seats": run.seats, "zone": np.rint(np.nan_to_num(run.expected[year])), "pupils": found.of_schools(count),
            "km_1": near,
        }  # fmt: skip
        values["school_id"] += run.ids.tolist()
        values["year"] += [year] * count
        for name, counts in whole.items():
            values[name] += schools.public(counts.astype(np.int64), run.rounding).tolist()
        unknown = np.isnan(run.expected[year]).tolist()
        values["zone"][-count:] = [None if no else zone for no, zone in zip(unknown, values["zone"][-count:])]
    return Rows(school_fields.PUBLIC, values)


def _lines(run: Run, found: schools.Assignment) -> Ids:
    """A line from each place to each of its schools."""
    lines = np.empty(len(found.pupils), object)
    if len(lines):
        ends = [
            shapely.get_coordinates(points) for points in (run.children.points[found.place], run.points[found.school])
        ]
        lines[:] = shapely.linestrings(np.stack(ends, axis=1))
    return lines


def _pictures(run: Run, last: schools.Assignment) -> list[tuple[str, str]]:
    words = (tr("places whose pupils have a seat"), tr("places where some have none"), tr("schools, by pupils"))
    asked = last.unplaced > 0
    asked[last.place] = True
    size = last.of_schools(len(run.ids)).astype(float)
    drawn = service_map(
        _lines(run, last), run.children.points[asked], (last.unplaced == 0)[asked], run.points, size, words
    )
    return [(tr("Map"), drawn)] if drawn else []


def _summary(run: Run) -> tuple[str, list[str], list[list[Any]]]:
    head = [tr("Years ahead"), tr("Pupils"), tr("With a seat"), tr("Without a seat"), tr("Seats"), tr("Mean way [m]")]
    rows = []
    for year, found in run.assigned.items():
        placed, without = int(found.pupils.sum()), int(found.unplaced.sum())
        way = round(found.total_metres / placed) if placed else "–"
        rows.append([year, placed + without, placed, without, int(run.seats.sum()), way])
    return tr("Seats and pupils"), head, rows
