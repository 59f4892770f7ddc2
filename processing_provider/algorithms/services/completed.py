"""Completed figures: buildings of the register and of the estimate together, totals of zones, and what is written and said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ...base.algorithm import Outcome
from ...engine.core import columns, packages
from ...engine.core.columns import examples
from ...engine.core.notes import Note, note
from ...engine.core.rounding import nearest
from ...engine.core.types import Floats, Ids, Ints
from ...engine.services import complete_fields as fields
from ...engine.services.complete import BOTH, ESTIMATE, ORIGINS, REGISTER, UNKNOWN, Completed, Prefer, Told
from ...i18n import tr
from ...layers import styles
from ...layers.reading import Table
from ...layers.report.hours import coloured_map
from ...layers.rows import Rows
from ...store.occupied import Occupied
from ..registers.own_columns import rows_with
from ..registers.step import Drawn

shapely = packages.load("shapely")

STYLE = "origin"
MOST_ZONES = 20


@dataclass
class Buildings:
    """Those of the estimate, then those that only the register has somebody in.

    Attributes
    ----------
    ids, shapes, points : (n,) object array
    persons, dwellings : (n,) int
        Of the register.
    rows : (n,) int
        Row of the estimate, -1 in none.
    table : Table
        Of the estimate.
    """

    ids: Ids
    shapes: Ids
    points: Ids
    persons: Ints
    dwellings: Ints
    rows: Ints
    table: Table


@dataclass
class Zones:
    """Zones with their totals, None without a field and NaN where unknown."""

    table: Table
    ids: Ids
    shapes: Ids
    total: Floats | None
    households: Floats | None


def joined(register: Occupied, ids: Ids, table: Table, notes: list[Note]) -> Buildings:
    """Bring the buildings of the estimate together with those of the base, by their ids."""
    at, by_number = columns.match(ids, register.buid, "building")
    if by_number:
        notes.append(
            note(
                "by_number",
                "Buildings whose ids agree only as numbers, without leading zeros: {buildings}.",
                buildings=by_number,
            )
        )
    more = np.setdiff1d(np.flatnonzero(register.persons > 0), at)
    if len(more):
        notes.append(
            note(
                "only_register",
                "Buildings in which only the register has people, without an estimate: {buildings}.",
                buildings=len(more),
            )
        )
    rows = np.concatenate([at, more])
    own = register.points if _are_points(table) else register.shapes
    shapes = np.concatenate([table.geometries(), own[more]])
    lost = np.flatnonzero((at >= 0) & (shapely.is_missing(shapes[: len(ids)]) | shapely.is_empty(shapes[: len(ids)])))
    shapes[lost] = own[at[lost]]
    points = np.concatenate([shapely.point_on_surface(shapes[: len(ids)]), register.points[more]])
    points[lost] = register.points[at[lost]]
    lost = lost[~shapely.is_missing(points[lost])]
    if len(lost):
        notes.append(
            note(
                "place_of_base",
                "Buildings of INPUT without a place, which stand where the base has them: {buildings}.",
                buildings=len(lost),
            )
        )
    return Buildings(
        np.concatenate([ids, register.buid[more]]),
        shapes,
        points,
        np.append(register.persons, 0)[rows],
        np.append(register.dwellings, 0)[rows],
        np.concatenate([np.arange(len(ids), dtype=np.int64), np.full(len(more), -1, np.int64)]),
        table,
    )


def _are_points(table: Table) -> bool:
    return bool(QgsWkbTypes.geometryType(table.wkb_type) == QgsWkbTypes.GeometryType.PointGeometry)


def totals(zones: Zones, told: Told, notes: list[Note]) -> tuple[Floats, Floats]:
    """People and households of each zone: its own, else the sums of the estimates, NaN where there is neither."""
    size = len(zones.ids)
    inside = told.zone >= 0

    def summed(values: Floats) -> Floats:
        known = inside & ~np.isnan(values)
        sums = np.bincount(told.zone[known], weights=values[known], minlength=size)
        some = np.bincount(told.zone[known], minlength=size) > 0
        return np.where(some, nearest(sums), np.nan)

    total, households = zones.total, zones.households
    if total is None:
        total = summed(told.estimate)
        there = inside & ~np.isnan(np.append(total, np.nan)[told.zone])
        notes.append(
            note(
                "no_totals",
                "POPULATION_FIELD was not given: the sum of the estimates stands for a zone's total. Register: {register}, estimate: "
                "{estimate}, ratio {ratio}.",
                register=int(told.persons[there].sum()),
                estimate=f"{np.nansum(total):,.0f}",
                ratio=f"{told.persons[there].sum() / max(np.nansum(total), 1):.3f}",
            )
        )
    return total, summed(told.dwellings) if households is None else households


def said(
    result: Completed, told: Told, zones: Zones, households: Floats, register: Occupied, prefer: Prefer
) -> list[Note]:
    """What is to be said of the figures; `households` is what each zone has of them."""
    how = result.how
    found = [
        note(
            "how",
            "How the register misses households, by its own counts: β {by_building} (0 one by one, 1 whole buildings); ρ {at_one} + "
            "{with_size} per household estimated.",
            by_building=f"{how.by_building:.1f}",
            at_one=f"{how.at_one:.2f}",
            with_size=f"{how.with_size:.2f}",
        )
    ]
    beyond = np.flatnonzero(result.register > result.total)
    if len(beyond):
        named = {"zones": len(beyond), "examples": examples(zones.ids[beyond])}
        if prefer == Prefer.TOTALS:
            found.append(
                note(
                    "beyond",
                    "Zones in which the register has more people than the total: {zones} ({examples}); its figures were made smaller "
                    "there.",
                    **named,
                )
            )
        else:
            found.append(
                note(
                    "beyond",
                    "Zones in which the register has more people than the total: {zones} ({examples}); their sums are the register's.",
                    **named,
                )
            )
    if result.unplaced.any():
        found.append(
            note(
                "unplaced",
                "People of zones that have no building for them: {persons}, in zones: {zones}.",
                persons=int(result.unplaced.sum()),
                zones=int(np.count_nonzero(result.unplaced)),
            )
        )
    away = int(np.count_nonzero(result.lived_in != households) - np.count_nonzero(np.isnan(households)))
    if away:
        found.append(
            note(
                "households_away",
                "Zones whose households are not their total, because the register has more or no building can take them: {zones}.",
                zones=away,
            )
        )
    many = np.flatnonzero(households > result.total)
    if len(many):
        found.append(
            note(
                "more_households",
                "Zones with more households than people: {zones} ({examples}); check the fields.",
                zones=len(many),
                examples=examples(zones.ids[many]),
            )
        )
    unknown = int(np.count_nonzero(np.isnan(result.total)))
    if unknown:
        found.append(note("no_total", "Zones whose total is unknown, where gaps stay open: {zones}.", zones=unknown))
    outside = int(told.persons[told.zone < 0].sum())
    if outside:
        found.append(
            note("outside", "People of the register in no zone, who stay as they are: {persons}.", persons=outside)
        )
    if register.homeless:
        found.append(
            note(
                "homeless",
                "People of the base without a known building, who are in no figure: {persons}.",
                persons=register.homeless,
            )
        )
    if register.without_dwelling:
        found.append(
            note(
                "without_dwelling",
                "People of the base whose dwelling is not known, who count in no household: {persons}.",
                persons=register.without_dwelling,
            )
        )
    return found


def outcome(
    found: Buildings,
    told: Told,
    result: Completed,
    zones: Zones,
    crs: QgsCoordinateReferenceSystem,
    notes: list[Note],
    asked: set[str],
) -> Outcome:
    """Make what was asked for: names of parameters that are given."""
    of_zone = np.array([*zones.ids, None], object)[told.zone]
    values: dict[str, Any] = {
        "buid": found.ids,
        "zone_id": of_zone,
        "pop_full": result.persons,
        "hh_full": result.households,
        "origin": result.origin,
        "pop_reg": told.persons,
        "hh_reg": told.households,
        "pop_est": told.estimate,
        "hh_est": told.dwellings,
        "pop_miss": result.expected,
        "scaled": result.scaled.astype(np.int64),
    }
    kind = QgsWkbTypes.Type.Point if _are_points(found.table) else QgsWkbTypes.Type.MultiPolygon
    outputs: dict[str, Rows] = {"OUTPUT": Drawn(fields.BUILDINGS, values, list(found.shapes), kind, crs)}
    if "OUTPUT_ZONES" in asked:
        outputs["OUTPUT_ZONES"], renamed = rows_with(fields.ZONES, _zones(told, result, zones), zones.table)
        notes = [*notes, *renamed]
    known = result.total > 0
    share = float(100 * result.register[known].sum() / result.total[known].sum()) if known.any() else None
    made = Outcome(
        outputs=outputs,
        numbers={
            "PERSONS": float(np.nansum(result.persons)),
            "HOUSEHOLDS": float(np.nansum(result.households)),
            "REGISTER_PERSONS": int(told.persons.sum()),
            "ADDED": float(np.nansum(np.maximum(result.persons - told.persons, 0))),
            "UNPLACED": int(result.unplaced.sum()),
            "COVERAGE": share,
            "UNKNOWN_BUILDINGS": int(np.count_nonzero(result.origin == UNKNOWN)),
            "ZONES_BEYOND": int(np.count_nonzero(result.register > result.total)),
        },
        notes=list(notes),
        styles={"OUTPUT": STYLE},
        layers=[(tr("Buildings with an estimate"), found.table), (tr("Zones"), zones.table)],
    )
    if "OUTPUT_HTML" in asked:
        made.tables = [_by_origin(result), _largest(result, zones)]
        made.pictures = _pictures(found, result, crs)
    return made


def _zones(told: Told, result: Completed, zones: Zones) -> dict[str, Any]:
    inside = told.zone >= 0
    numbers = {
        origin: np.bincount(told.zone[inside & (result.origin == origin)], minlength=len(zones.ids))
        for origin in ORIGINS
    }
    return {
        "zone_id": zones.ids,
        "total": result.total,
        "register": result.register,
        "cover_pct": 100 * result.coverage,
        "pop_full": result.reached,
        "hh_full": result.lived_in,
        "unplaced": result.unplaced,
        "n_register": numbers[REGISTER],
        "n_both": numbers[BOTH],
        "n_estimate": numbers[ESTIMATE],
        "n_unknown": numbers[UNKNOWN],
    }


def _by_origin(result: Completed) -> tuple[str, list[str], list[list[Any]]]:
    rows = []
    for origin, label, _ in styles.categories(STYLE):
        which = result.origin == origin
        persons = "–" if origin == UNKNOWN else f"{np.nansum(result.persons[which]):,.0f}"
        rows.append([label, f"{np.count_nonzero(which):,}", persons])
    return tr("Where figures are from"), [tr("Origin"), tr("Buildings"), tr("People")], rows


def _largest(result: Completed, zones: Zones) -> tuple[str, list[str], list[list[Any]]]:
    gap = np.nan_to_num(result.total - result.register)
    order = np.lexsort((np.arange(len(gap), dtype=np.int64), -np.abs(gap)))[:MOST_ZONES]
    rows = [
        [
            str(zones.ids[k]),
            "–" if np.isnan(result.total[k]) else f"{result.total[k]:,.0f}",
            f"{result.register[k]:,.0f}",
            "–" if np.isnan(result.coverage[k]) else f"{100 * result.coverage[k]:.1f}",
            f"{result.reached[k]:,.0f}",
        ]
        for k in order.tolist()
    ]
    head = [tr("Zone"), tr("Total"), tr("Register"), tr("Coverage [%]"), tr("Completed")]
    return tr("Zones furthest from their total"), head, rows


def _pictures(found: Buildings, result: Completed, crs: QgsCoordinateReferenceSystem) -> list[tuple[str, str]]:
    groups = [(colour, label, result.origin == origin) for origin, label, colour in styles.categories(STYLE)]
    drawn = "" if _are_points(found.table) else coloured_map(found.shapes, groups, crs.isGeographic())
    return [(tr("Where figures are from"), drawn)] if drawn else []
