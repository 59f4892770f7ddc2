"""Places, buildings and other spaces, put into a base."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields, QgsGeometry, QgsPointXY, QgsVectorLayer

from ...base.algorithm import DoorstepAlgorithm
from ...base.metres import metres
from ...base.types import Context, Parameters
from ...engine.core import columns, packages
from ...engine.core.errors import EmptyInputError, GeometryError
from ...engine.core.limits import HEIGHT, STOREYS
from ...engine.core.notes import note
from ...engine.core.progress import Progress
from ...engine.core.spatial import repaired
from ...engine.core.types import Ids, Ints
from ...engine.registers import buildings, places, space
from ...i18n import tr
from ...layers.schema import place_of
from ...store.batches import Batches
from ...store.decided import with_decided
from ...store.port import Base, Changes
from .guards import refuse_strange_buildings
from .step import crs_of

shapely = packages.load("shapely")

PLACE = ("level", "code", "name", "level_name", "parent", "geom")
SPACE = ("kind", "code", "name", "place", "geom")
BUILDING = ("buid", "name", "place", "storeys", "height", "use", "res_share", "geom")


class Tally:
    """What a run adds up."""

    def __init__(self) -> None:
        self.flaws, self.warnings, self.layers = [], [], []
        self.added = self.ended = self.buildings = self.floors = 0

    def count(self, changes: Changes) -> Changes:
        self.added += changes.added
        self.ended += changes.ended
        return changes


def put_places(base: Base, found: space.Space, at: int, tally: Tally) -> None:
    """Put the places of a level into a base; those that are gone are followed by what covers them."""
    level, parents = found.levels[at], found.parents[at]
    above = found.levels[at - 1].codes if at else level.codes
    of = [above[row] if row != places.NONE else None for row in parents]
    where, values = "level = ?", (level.number,)
    before = base.current("place", ("code", "geom"), where, values)
    numbers = [level.number] * len(of)
    names = [name or None for name in level.names]
    rows = zip(numbers, level.codes, names, [level.name] * len(of), of, level.shapes)
    changes = tally.count(base.replace("place", PLACE, rows, level.name, where, values, ("level_name",)))
    tally.count(
        base.replace(
            "part_of",
            ("level", "code", "parent"),
            [row for row in zip(numbers, level.codes, of) if row[2] is not None],
            level.name,
            where,
            values,
        )
    )
    shapes = dict(before)
    gone = {code: uid for (_, code), uid in changes.gone.items() if shapes.get(code) is not None}
    if gone:
        codes = places.objects(list(gone))
        follow = places.successors(places.objects([shapes[code] for code in codes]), codes, level.shapes, level.codes)
        base.annotate("place", "successor", {gone[code]: new for code, new in zip(codes, follow) if new})


def put_buildings(
    step: DoorstepAlgorithm,
    base: Batches,
    lowest: places.Level,
    parameters: Parameters,
    context: Context,
    progress: Progress,
    tally: Tally,
) -> None:
    """Put buildings and their floors into a base."""
    table, given = step.required(parameters, "BUILDINGS", context, progress, crs_of(base), whole=False)
    tally.layers.append((tr("Buildings"), table))
    if not len(table):
        raise EmptyInputError("no_buildings", "Layer '{name}' has no rows; choose the buildings.", name=table.name)
    ids = given.needed_labels("BUILDING_ID_FIELD")
    refuse_strange_buildings(base, ids.tolist(), table)
    shapes, notes = repaired(table.geometries(), "buildings")
    lies_in = buildings.places_of(shapes, lowest)
    of = codes_of(lies_in, lowest)
    if not len(lowest.codes):
        refuse_untrue_base(crs_of(base), shapes)
        lies_in = np.zeros(len(ids), np.int64)  # outside of nothing
        notes.append(note("no_places", "The base has no places yet; load the levels, and the buildings find theirs."))
    storeys, heights = (
        given.measured(name, quantity, notes)
        for name, quantity in (("STOREYS_FIELD", STOREYS), ("HEIGHT_FIELD", HEIGHT))
    )
    unknown = np.full(len(ids), np.nan)
    storeys, heights = (
        unknown if found is None else np.where(found > 0, found, np.nan) for found in (storeys, heights)
    )
    share = given.read("RESIDENTIAL_FIELD", columns.shares)
    share = unknown if share is None else share
    tally.warnings += notes
    own = {
        name: [columns.id_text(value) or None for value in given.values(name) or [None] * len(ids)]
        for name in ("BUILDING_NAME_FIELD", "USE_FIELD")
    }
    kept, flaws = buildings.buildings_to_keep(ids, shapes)
    tally.flaws += [*flaws, *buildings.building_flaws(ids, shapes, lies_in, storeys, heights, kept)]
    rows = list(zip(ids, own["BUILDING_NAME_FIELD"], of, storeys, heights, own["USE_FIELD"], share, shapes))
    put = with_decided(base, "building", BUILDING, [rows[i] for i in kept])
    tally.count(base.replace("building", BUILDING, put, table.name))
    tally.buildings = len(kept)
    at, floors = buildings.floors_of(np.array([row[BUILDING.index("storeys")] for row in put], float))
    tally.count(base.replace("floor", ("buid", "floor"), zip(ids[kept][at], floors), table.name))
    tally.floors = len(floors)


def put_space(
    step: Any,
    base: Batches,
    lowest: places.Level,
    layer: QgsVectorLayer,
    parameters: Parameters,
    context: Context,
    progress: Progress,
    tally: Tally,
) -> None:
    """Put other spaces, those of a layer, into a base."""
    table = step.read_layer(layer, crs_of(base), context, progress)
    tally.layers.append((table.name, table))
    code, name = (
        first_field(table.fields, step.parameterAsString(parameters, parameter, context))
        for parameter in ("CODE_FIELD", "NAME_FIELD")
    )
    if not code:
        tally.warnings.append(
            note(
                "spaces_by_number",
                "Layer '{layer}' of other spaces has no field of CODE_FIELD: their numbers in the layer serve as codes.",
                layer=table.name,
            )
        )
    codes = columns.labels(table.column(code) if code else table.frame.own_numbers())
    names = columns.labels(table.column(name)) if name else [""] * len(codes)
    shapes = table.geometries()
    kept, flaws = buildings.spaces_to_keep(codes, shapes, table.name)
    tally.flaws += flaws
    of = codes_of(buildings.places_of(shapes, lowest), lowest)
    rows = list(zip([table.name] * len(codes), codes, [text or None for text in names], of, shapes))
    tally.count(base.replace("space", SPACE, [rows[i] for i in kept], table.name, "kind = ?", (table.name,)))


def codes_of(rows: Ints, level: places.Level) -> list[str | None]:
    """Return codes of places by their rows, None where there is none."""
    return [level.codes[row] if row != places.NONE else None for row in rows]


def move(base: Base, table: str, names: Sequence[str], lowest: places.Level, tally: Tally) -> None:
    """Let what is in the base lie in the places that hold now, where a run brings new ones and not the things themselves."""
    rows = base.current(table, names)
    if not rows:
        return
    shapes = places.objects([row[-1] for row in rows])
    at, of = names.index("place"), codes_of(buildings.places_of(shapes, lowest), lowest)
    moved = [(*row[:at], code, *row[at + 1 :]) for row, code in zip(rows, of)]
    tally.count(base.replace(table, names, moved, lowest.name))


def first_field(fields: QgsFields, given: str) -> str:
    """Return the first of several field names, a;b, that a layer has, '' where it has none."""
    names = [name.strip() for name in given.split(";")]
    return next((name for name in names if name and place_of(fields, name) >= 0), "")


def lowest_of(base: Base) -> places.Level:
    """Return the places of the lowest level that the base holds."""
    rows = base.current("place", ("code", "geom"), "level = (SELECT max(level) FROM place WHERE valid_to IS NULL)")
    codes, shapes = zip(*rows) if rows else ((), ())
    return places.Level(
        0, "", places.objects(list(codes)), places.objects([""] * len(codes)), places.objects(list(shapes))
    )


def refuse_untrue_base(crs: QgsCoordinateReferenceSystem, shapes: Ids) -> None:
    """Raise a GeometryError where a metre of the base is none on the ground at these places."""
    x0, y0, x1, y1 = shapely.total_bounds(shapes[~shapely.is_missing(shapes)])
    layer = QgsVectorLayer("Point", "here", "memory")
    layer.setCrs(crs)
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY((x0 + x1) / 2, (y0 + y1) / 2)))
    layer.dataProvider().addFeature(feature)
    here = metres(layer, crs)
    if not here.good(True):
        raise GeometryError(
            tr("1 m in {}, the CRS of the base, is {} m on the ground here; make the base in {}.").format(
                crs.authid() or crs.description(), here.words(), here.better
            )
        )
