"""What a life circle gives: places of people, who is not reached, catchments, a map and a summary."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ...engine.core import packages
from ...engine.core.types import Ids, Ints
from ...engine.services import catchments, circle_fields
from ...engine.services.lifecircle import NONE, LifeCircle
from ...i18n import said, tr
from ...layers.report.service_map import service_map
from ...layers.rows import Rows
from ..registers.step import Drawn
from . import people
from .people import People

shapely = packages.load("shapely")


def walks(circle: LifeCircle, ids: Any) -> tuple[Any, dict[str, Any]]:
    """Fields and values of each place of people."""
    known = np.where(np.isfinite(circle.metres), circle.metres, np.nan)
    time = np.full(len(known), np.nan)
    for minutes, near in zip(reversed(circle.minutes), reversed(circle.near)):
        time[near] = minutes
    return circle_fields.WALK, {
        "near_id": [ids[row] if row != NONE else None for row in circle.nearest.tolist()],
        "walk_m": known,
        "walk_min": np.where(np.isfinite(circle.walk), circle.walk, np.nan),
        "within_min": time,
        "snap_m": circle.homes.on.offset,
        "walk_why": [said(why) if why else None for why in circle.why],
    }


def listed(circle: LifeCircle, ids: Any, who: People) -> Rows:
    """Places of people of which there is something to say; those without anybody are not among them."""
    fields, values = walks(circle, ids)
    somebody = who.counts[:, 0] != 0
    order = np.flatnonzero(np.array([bool(why) for why in circle.why], bool) & somebody)
    return who.rows((*fields, circle_fields.REACHED), {**values, "reached": circle.arrives.astype(np.int64)}, order)


def areas(
    found: catchments.Catchments, circle: LifeCircle, ids: Ids, rows: Ints, crs: QgsCoordinateReferenceSystem
) -> Rows:
    """Catchments with the people of each, in the order of the facilities' table, whose `rows` they are."""
    at = {time: t for t, time in enumerate(circle.minutes)}
    times = [at[time] for time in found.minutes.tolist()]
    persons = np.where(
        found.nearest,
        circle.nearest_people[times, found.facility, 0],
        circle.reach_people[times, found.facility, 0],
    )
    values = {
        "fac_id": ids[found.facility],
        "minutes": found.minutes,
        "kind": np.where(found.nearest, "nearest", "reach"),
        "persons": persons,
        "area_ha": shapely.area(found.shapes) / 1e4,
    }
    order = np.argsort(rows[found.facility], kind="stable")
    return Drawn(
        circle_fields.CATCHMENT, {name: column[order] for name, column in values.items()},
        list(people.from_metres(found.shapes, crs)[order]), QgsWkbTypes.Type.MultiPolygon, crs,
    )  # fmt: skip


def pictures(ways: Ids, doors: Ids, who: People, circle: LifeCircle) -> list[tuple[str, str]]:
    words = (tr("reach one in the longest time"), tr("do not"), tr("facilities, by people to whom each is the nearest"))
    somebody = who.counts[:, 0] > 0
    size = circle.nearest_people[-1, :, 0]
    drawn = service_map(ways, who.points[somebody], circle.arrives[somebody], doors, size, words)
    return [(tr("Map"), drawn)] if drawn else []


def summary(circle: LifeCircle) -> tuple[str, list[str], list[list[Any]]]:
    rows = [
        [f"{time:g}", round(reached), f"{share:.1f}", f"{crow:.1f}"]
        for time, reached, share, crow in zip(circle.minutes, circle.reached, circle.percent, circle.circle_percent)
    ]
    head = [tr("Minutes"), tr("People who reach one"), tr("Percent"), tr("Percent as the crow flies")]
    return tr("Who reaches a facility"), head, rows
