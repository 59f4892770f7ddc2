"""What a region counts: its own files without what is counted elsewhere, and what of the files around lies in its zones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import shapely

from ..engine.core import columns, rounding
from ..engine.core.errors import SettingError
from ..engine.core.frame import Input
from ..engine.core.notes import Note, fact, note
from ..engine.core.types import Ids, Ints
from ..engine.population import workflow
from ..engine.population.allocate.preferences import read_preferences
from ..engine.population.estimate import locate
from ..engine.population.residential import floor_space
from ..engine.population.residential.rules import read_rules
from . import borders, files, joining, places, saying
from .borders import Around
from .clouds import OUTSIDE, chosen
from .files import GEOMETRY, Layer, Source
from .inputs import EVIDENCE, Region
from .jobs import Job
from .parameters import FIELDS, USUAL, Values, is_given, names_of, workflow_settings


@dataclass(frozen=True, eq=False)
class Given:
    """What the workflow is given, and the tables to write it with."""

    inputs: workflow.Inputs
    buildings: Layer
    zones: Layer
    households: Layer | None
    straddling: set[str] = field(default_factory=set)
    numbers: dict[str, int] = field(default_factory=dict)

    @property
    def crs(self) -> Any:
        return self.buildings.crs


def gathered(job: Job, notes: list[Note]) -> Given:
    """Read what a region counts, from its own files and those around."""
    values, sources = job.values, job.region.sources
    all_zones = {one.name: _zones(job, one) for one in (job.region, *job.near)}
    zones, zone_id = all_zones[job.region.name]
    buildings, moved, straddling = _buildings(job, all_zones, notes)
    straddling |= set(job.resolved.parts.get(job.region.name, ())) | saying.known(zone_id, job.resolved.own_counts, job)
    households, homes = _households(job, notes)
    saying.zones(job, straddling, zone_id, notes)
    if job.beside:
        notes.append(
            note(
                "regions_beside",
                "Regions beside it are in another CRS, so that nothing is compared with theirs, and what both files have is "
                "counted twice: {regions} ({examples}); reproject them to one.",
                regions=len(job.beside), examples=columns.examples(job.beside),
            )
        )  # fmt: skip
    paths, outside = ((), 0) if job.clouds is None else chosen(job.clouds, buildings.frame, job.region.name, notes)
    evidence = {name: _evidence(job, name, buildings) for name in EVIDENCE}
    asked = is_given(values, "ATTRIBUTE_FIELDS")
    own = values.get("PREFERENCES")
    inputs = workflow.Inputs(
        _input(buildings, values, "INPUT", sources),
        _input(zones, values, "ZONES", sources),
        None if households is None else _input(households, values, "HOUSEHOLDS", sources),
        evidence["POI"],
        evidence["LAND_USE"],
        clouds=paths,
        cloud_crs="" if job.clouds is None else job.clouds.crs,
        rules=read_rules(values["RULES"]) if is_given(values, "RULES") else None,
        preferences=(read_preferences(own) if own else read_preferences()) if asked else None,
        floor_space=floor_space.read(values["FLOOR_SPACE"]) if is_given(values, "FLOOR_SPACE") else None,
    )
    return Given(inputs, buildings, zones, households, straddling, {**moved, **homes, OUTSIDE: outside})


def _zones(job: Job, region: Region) -> tuple[Layer, Ids]:
    """Zones that a region counts, whole, and their ids."""
    is_own = region.name == job.region.name
    wanted = None if is_own else [field_of(job.values, "ZONE_ID_FIELD", None)]
    layer = files.read(region.sources["ZONES"], wanted, to=job.crs)
    ids = zone_ids(layer, job.values, region.name)
    dropped = job.resolved.dropped.get(region.name, frozenset())
    if dropped:
        rows = np.array([row for row, one in enumerate(ids) if one not in dropped], np.int64)
        layer, ids = layer.at(rows), ids[rows]
    parts = job.resolved.parts.get(region.name, {})
    if parts:
        layer = _joined(layer, ids, parts, job)
    return layer, ids


def _joined(layer: Layer, ids: Ids, parts: Mapping[str, tuple[str, ...]], job: Job) -> Layer:
    """Give zones the parts of them that other files have."""
    shapes = layer.frame.geometries()
    place = {one: row for row, one in enumerate(ids)}
    pieces: dict[int, list[Any]] = {}
    for other in sorted({one for names in parts.values() for one in names}):
        theirs = files.read(
            job.sharing[other].sources["ZONES"], [field_of(job.values, "ZONE_ID_FIELD", None)], to=job.crs
        )
        polygons = theirs.frame.geometries()
        for row, one in enumerate(zone_ids(theirs, job.values, other)):
            if other in parts.get(one, ()) and one in place:
                pieces.setdefault(place[one], []).append(polygons[row])
    wkb = layer.table.column(GEOMETRY).to_pylist()
    for at, more in pieces.items():
        whole = shapely.union_all(shapely.make_valid(np.array([shapes[at], *more], object)))
        if not shapely.equals(whole, shapes[at]):
            wkb[at] = shapely.to_wkb(whole)
    table = layer.table.set_column(layer.table.column_names.index(GEOMETRY), GEOMETRY, pa.array(wkb, pa.binary()))
    return files.made(layer.frame.name, table, layer.crs, layer.numbers, layer.frame.kind)


def _buildings(
    job: Job, zones: Mapping[str, tuple[Layer, Ids]], notes: list[Note]
) -> tuple[Layer, dict[str, int], set[str]]:
    """Buildings that a region counts: its own but those of zones elsewhere, and those of its zones in other files."""
    name = job.region.name
    layer = files.read(job.region.sources["INPUT"])
    id_field, zone_field = (field_of(job.values, one, layer) for one in ("BUILDING_ID_FIELD", "BUILDING_ZONE_FIELD"))
    others = {one.name: one for one in job.near if layer.frame.shapes is not None}
    others.update({other: one for other, (one, _) in job.taken.items() if zone_field})
    if not others and not (zone_field and job.given):
        return layer, {"TAKEN": 0, "GIVEN": 0, "COPIES": 0}, set()
    looked, near = {name: borders.around(name, layer, id_field, zone_field)}, {}
    sources = {other: others[other].sources["INPUT"] for other in sorted(others)}
    for other, source in sources.items():
        found = _near(job, other, source, id_field, zone_field)
        if len(found):
            near[other], looked[other] = found, borders.around(other, found, id_field, zone_field)
    counted, numbers = _counted(job, looked, zones)
    parts, straddling = [layer if len(counted[name]) == len(layer) else layer.at(counted[name])], set()
    taken = [other for other in near if len(counted[other])]
    for other in taken:
        parts.append(_whole(sources[other], near[other], counted[other], job.crs))
        straddling |= _zones_of(looked[other], counted[other], zones[name])
    numbers["TAKEN"] = sum(len(counted[other]) for other in taken)
    saying.buildings(numbers, notes)
    return joining.buildings(parts, [name, *taken], id_field, notes), numbers, straddling


def _near(job: Job, other: str, source: Source, id_field: str, zone_field: str) -> Layer:
    """Read the buildings of another file that lie around this region, or name a zone of it."""
    wanted = [id_field, zone_field]
    if not zone_field or other not in job.taken:
        return files.read(source, wanted, job.box, to=job.crs)
    found = files.read(source, wanted, to=job.crs)
    own = found.called(zone_field)
    keep = (
        np.isin(columns.labels(found.frame.column(own)), list(job.taken[other][1]))
        if own
        else np.zeros(len(found), bool)
    )
    if job.box is not None:
        keep |= places.touches(found.frame.geometries(), job.box)
    return found.at(np.flatnonzero(keep))


def _home(job: Job, around: Around, polygons: list[tuple[str, Ids, Ids]]) -> Ids:
    """Region of each building; '' where that is the region of its file, or nothing that concerns this one."""
    if around.zone is None:
        return borders.homes(around, polygons)
    if around.region == job.region.name:
        return np.array([job.given.get(one, "") for one in around.zone], object)
    ids = job.taken[around.region][1] if around.region in job.taken else frozenset()
    return np.array([job.region.name if one in ids else "" for one in around.zone], object)


def _counted(
    job: Job, looked: Mapping[str, Around], zones: Mapping[str, tuple[Layer, Ids]]
) -> tuple[dict[str, Ints], dict[str, int]]:
    """Rows of each file that a region counts, and how many of its own it does not."""
    name, order = job.region.name, sorted(zones)
    polygons = [(one, zones[one][1], shapely.make_valid(zones[one][0].frame.geometries())) for one in order]
    counted: dict[str, Ints] = {}
    numbers: dict[str, int] = {}
    for where, around in looked.items():
        home = _home(job, around, polygons)
        copy = borders.copies(around, [looked[other] for other in sorted(looked) if other < where])
        mine = home == name if where != name else (home == name) | (home == "")
        counted[where] = np.flatnonzero(mine & ~copy)
        if where == name:
            numbers = {"GIVEN": int((~mine & ~copy).sum()), "COPIES": int(copy.sum())}
    return counted, numbers


def _zones_of(around: Around, taken: Ints, zones: tuple[Layer, Ids]) -> set[str]:
    """Ids of the zones of buildings that were taken from another file."""
    if around.zone is not None:
        return set(around.zone[taken].tolist())
    points = shapely.point_on_surface(around.shapes[taken])
    polygons = shapely.make_valid(zones[0].frame.geometries())
    zone, _ = locate(points, polygons, rounding.ranks(zones[1]))
    return set(zones[1][zone].tolist())


def _whole(source: Source, near: Layer, taken: Ints, crs: str) -> Layer:
    """Read the buildings that were taken, with all their fields."""
    shapes = near.frame.geometries()[taken]
    is_somewhere = not (shapely.is_missing(shapes) | shapely.is_empty(shapes)).any()
    found = files.read(source, box=places.of(shapes) if is_somewhere else None, to=crs)
    place = {number: row for row, number in enumerate(found.numbers.tolist())}
    return found.at(np.array([place[one] for one in near.numbers[taken].tolist()], np.int64))


def _households(job: Job, notes: list[Note]) -> tuple[Layer | None, dict[str, int]]:
    """Households of a region's zones, from its list and from those of the regions around."""
    source = job.region.sources.get("HOUSEHOLDS")
    if source is None:
        return None, {}
    layer = files.read(source, geometry=False)
    zone, own_id = (
        field_of(job.values, "HOUSEHOLD_ZONE_FIELD", layer),
        field_of(job.values, "HOUSEHOLD_ID_FIELD", layer),
    )
    if not layer.called(zone) or not layer.called(own_id):
        return layer, {}
    labels = columns.labels(layer.frame.column(layer.called(zone)))
    mine = np.array([one not in job.given for one in labels], bool)
    parts = [layer if mine.all() else layer.at(np.flatnonzero(mine))]
    seen = set(zip(columns.labels(parts[0].frame.column(layer.called(own_id))), labels[mine]))
    taken = 0
    for one, ids in job.taken.values():
        theirs = files.read(one.sources["HOUSEHOLDS"], [zone, own_id], geometry=False)
        if not theirs.called(zone) or not theirs.called(own_id):
            continue  # its own region says so
        maybe = _maybe_in(theirs.table.column(theirs.called(zone)), ids)
        some = theirs.at(maybe)
        pairs = zip(*(columns.labels(some.frame.column(some.called(field))) for field in (own_id, zone)))
        rows = []
        for row, pair in zip(maybe.tolist(), pairs):
            if pair[1] in ids and pair not in seen:
                seen.add(pair)
                rows.append(row)
        if rows:
            whole = files.read(one.sources["HOUSEHOLDS"], geometry=False)
            parts.append(whole.at(np.array(rows, np.int64)))
            taken += len(rows)
    if taken:
        notes.append(
            fact(
                note(
                    "households_taken",
                    "Households of other files whose zone is one of this region: {households}.",
                    households=taken,
                )
            )
        )
    if len(parts) > 1:
        table = joining.rows([one.table for one in parts])
        parts = [files.made(layer.frame.name, table, None, np.arange(1, len(table) + 1, dtype=np.int64), "")]
    return parts[0], {"HOUSEHOLDS_TAKEN": taken, "HOUSEHOLDS_GIVEN": int((~mine).sum())}


def _maybe_in(column: Any, ids: frozenset[str]) -> Ints:
    """Rows whose id may be one of these: of texts those that are, of numbers all."""
    if not pa.types.is_string(column.type):
        return np.arange(len(column), dtype=np.int64)
    found = pc.is_in(pc.utf8_trim_whitespace(column), value_set=pa.array(sorted(ids), pa.string()))
    rows: Ints = np.flatnonzero(found.to_numpy(zero_copy_only=False))
    return rows


def _evidence(job: Job, name: str, buildings: Layer) -> Input | None:
    """Read points of interest or land use: of one file for all regions, only what lies around the buildings."""
    source = job.region.sources.get(name)
    if source is None:
        return None
    box = None
    if not source.field and Path(source.path).stem != job.region.name and job.box is not None:
        own = places.of(buildings.frame.geometries())
        far = workflow_settings(job.values).residential.distance / buildings.frame.metre + 1.0
        box = None if own is None else places.grown(own, far)
    wanted = [one for parameter in FIELDS[name] for one in names_of(job.values, parameter)]
    layer = files.read(source, wanted, box, to=job.crs)
    return _input(layer, job.values, name, job.region.sources)


def _input(layer: Layer, values: Values, name: str, sources: Mapping[str, Source]) -> Input:
    """Say which field is meant by which parameter; raise where it is not there."""
    found: dict[str, tuple[str, ...]] = {}
    for parameter in FIELDS[name]:
        given = names_of(values, parameter) or tuple(
            usual for usual in [USUAL.get(parameter, "")] if usual and layer.called(usual)
        )
        for one in given:
            if not layer.called(one):
                raise SettingError(
                    "no_field", "{parameter}: {file} has no field '{field}'; it has {names}.",
                    parameter=parameter, file=sources[name].called, field=one,
                    names=", ".join(own for own in layer.table.column_names if own != GEOMETRY),
                )  # fmt: skip
        found[parameter] = tuple(layer.called(one) for one in given)
    return Input(layer.frame, found)


def zone_ids(layer: Layer, values: Values, region: str) -> Ids:
    """Ids of zones as text; without a field no zone is another file's."""
    own = layer.called(field_of(values, "ZONE_ID_FIELD", None))
    if not own:
        return columns.labels([f"{region}:{one}" for one in layer.frame.own_numbers()])
    return columns.labels(layer.frame.column(own))


def field_of(values: Values, parameter: str, layer: Layer | None) -> str:
    """Field of a parameter; its usual one where nothing was named and the layer has that."""
    given = names_of(values, parameter)
    if given:
        return given[0]
    usual = USUAL.get(parameter, "")
    return usual if usual and (layer is None or layer.called(usual)) else ""
