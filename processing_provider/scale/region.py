"""One region: what its zones hold is gathered from its own files and those around, goes the whole way, and is written."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import shapely

from ..engine.core import columns
from ..engine.core.errors import Cancelled, GeometryError, OutputError, SettingError
from ..engine.core.notes import Note
from ..engine.core.projections import by_pyproj
from ..engine.population import workflow
from . import arrow, borders, clouds, files, metres, places, records, told
from .borders import Share
from .cluster import Check
from .gathering import Given, field_of, gathered, zone_ids
from .inputs import Region
from .jobs import Job
from .parameters import Values, format_of, workflow_settings
from .places import Box
from .table import DONE, FAILED, Record
from .tables import of_frame
from .told import Failure

MOST_NAMED = 20
"""Zones that a record names; it counts all."""
ASKED = {
    "INPUT": ("BUILDING_ID_FIELD", "BUILDING_ZONE_FIELD"),
    "ZONES": ("ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD"),
    "HOUSEHOLDS": ("HOUSEHOLD_ZONE_FIELD", "HOUSEHOLD_ID_FIELD"),
}
"""Parameters whose fields other regions ask for."""


@dataclass(frozen=True)
class Seen:
    """What is known of a region before it is computed.

    Attributes
    ----------
    hashes : dict of str to list of str
        By input, SHA-256 of its file, and what of the file is meant.
    box : Box or None
        Around its buildings and zones.
    reach : float
        Width or height of its largest building [units of the CRS].
    crs : str
        Of its buildings, or of its zones where those have none, as WKT; '' where it is not known.
    abroad : frozenset of str
        Zones that its buildings or households name, and its own file has not.
    """

    region: str
    hashes: dict[str, list[str]]
    box: Box | None
    reach: float
    crs: str = ""
    abroad: frozenset[str] = frozenset()


def look(region: Region, hashes: Mapping[str, str], values: Values) -> Seen:
    """Look at the files of a region: what they hold, and where it lies. `hashes` are those of files that are known."""
    if region.lacking:
        raise SettingError(
            "region_lacks_file", "{region}: there is no file of this name in {inputs}; add it, or take the region out.",
            region=region.name, inputs=", ".join(region.lacking),
        )  # fmt: skip
    found = {
        name: [hashes.get(one.path) or files.digest(one.path), one.layer, one.field, str(one.value)]
        for name, one in region.sources.items()
    }
    boxes: list[Box] = []
    named: set[str] = set()
    reach, crs, own = 0.0, "", set()
    for name in ("INPUT", "ZONES"):
        # All that regions around will ask of it, so that it fails by itself where that cannot be read, and they do not.
        layer = files.read(region.sources[name], _asked(name, values), to=crs)
        crs = crs or layer.frame.crs
        if name == "ZONES":
            own = _ids(layer, field_of(values, "ZONE_ID_FIELD", None))
        else:
            named |= _ids(layer, field_of(values, "BUILDING_ZONE_FIELD", None))
        if layer.frame.shapes is None:
            continue
        bounds = shapely.bounds(layer.frame.geometries())
        bounds = bounds[np.isfinite(bounds).all(axis=1)]
        if len(bounds):
            west, south, east, north = map(float, (*bounds[:, :2].min(axis=0), *bounds[:, 2:].max(axis=0)))
            boxes.append((west, south, east, north))
            if name == "INPUT":
                reach = float((bounds[:, 2:] - bounds[:, :2]).max())
    if "HOUSEHOLDS" in region.sources:
        fields = _asked("HOUSEHOLDS", values)
        named |= _ids(files.read(region.sources["HOUSEHOLDS"], fields, geometry=False), fields[0])
    return Seen(region.name, found, places.around(boxes), reach, crs, frozenset(named - own if own else ()))


def _asked(name: str, values: Values) -> list[str]:
    return [field_of(values, parameter, None) for parameter in ASKED[name]]


def _ids(layer: files.Layer, field: str) -> set[str]:
    """Return the different ids in a field; none where it is not there, which is said later."""
    own = layer.called(field)
    return set(columns.labels(arrow.different(layer.table.column(own)))) - {""} if own else set()


def holding(region: Region, ids: frozenset[str], values: Values) -> frozenset[str]:
    """Find which of some zones a region has."""
    field = field_of(values, "ZONE_ID_FIELD", None)
    return ids & _ids(files.read(region.sources["ZONES"], [field], geometry=False), field)


def shared(region: Region, near: tuple[Region, ...], values: Values, crs: str) -> list[Share]:
    """Find the zones that a region shares with those around it, all in the CRS of its buildings."""
    counts = [field_of(values, name, None) for name in ("POPULATION_FIELD", "HOUSEHOLDS_FIELD")]
    layers = {one.name: files.read(one.sources["ZONES"], _asked("ZONES", values), to=crs) for one in (region, *near)}
    if any(layer.frame.shapes is None for layer in layers.values()):
        return []
    id_of = {name: zone_ids(layer, values, name) for name, layer in layers.items()}
    own = layers.pop(region.name)
    return borders.shares(region.name, own, layers, id_of, counts)


def run(job: Job, cancelled: Check | None = None) -> Record:
    """Compute a region and write it, unless that is done. `cancelled` raises where nobody wants it any more."""
    began = time.perf_counter()
    wanted = records.key(job.values, job.about)
    found = records.kept(job.output, job.region.file_name, wanted)
    if found is not None:
        found = clouds.still(found, job.clouds)
    if found is not None:
        return found
    try:
        found = _made(job, cancelled)
    except Cancelled:
        raise
    except Exception as error:  # kept with the region, and no reason to stop others
        found = Record(job.region.name, FAILED, notes=[Failure.of(error).note])
    seconds = round(time.perf_counter() - began, 3)
    found = replace(found, key=wanted, seconds=seconds, memory=round(memory(), 1))
    try:
        records.keep(job.output, job.region.file_name, found)
    except OutputError as error:
        return replace(found, status=FAILED, outputs={}, notes=[told.of_note(error.note)])
    return found


def memory() -> float:
    """Return the most that this process has taken so far [MB]."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        used = psutil.Process().memory_info()
        return float(getattr(used, "peak_wset", used.rss)) / 2**20


def _made(job: Job, cancelled: Check | None) -> Record:
    values, notes = job.values, []
    given = gathered(job, notes)
    if not len(given.zones) and job.resolved.dropped.get(job.region.name):
        return _nothing_left(job, given, notes)
    _refuse_no_buildings(job, given)
    settings = workflow_settings(values)
    metres.refuse(given.inputs.buildings.frame, given.crs, values, settings)

    def begin(name: str) -> Any:
        def progress(fraction: float, message: Any = "") -> None:
            if cancelled is not None:
                cancelled()

        return progress

    with by_pyproj():
        result = workflow.run(given.inputs, settings, begin)
    outputs = _written(job, given, result)
    homes = result.households
    numbers = {
        "ROWS": len(result.building_order),
        "PERSONS": int(result.numbers["POPULATION"]),
        "HOUSEHOLDS": 0 if homes is None else len(homes),
        "ZONES": len(result.zone_order),
        "PROVEN_ZONES": int(result.numbers.get("PROVEN_ZONES", 0)),
        "ZONES_WITHOUT_BUILDINGS": int(result.numbers["ZONES_WITHOUT_BUILDINGS"]),
        **given.numbers,
        "STRADDLING": len(given.straddling),
    }
    said = [told.of_note(one) for one in (*notes, *result.notes) if isinstance(one, Note)]
    return Record(
        job.region.name, DONE, outputs=outputs, numbers=numbers, notes=said,
        straddling=sorted(given.straddling)[:MOST_NAMED],
    )  # fmt: skip


def _nothing_left(job: Job, given: Given, notes: list[Note]) -> Record:
    """Return the record of a region of which other regions count everything; raise where buildings are left without a zone."""
    homes = 0 if given.households is None else len(given.households)
    if len(given.buildings) or homes:
        raise GeometryError(
            "no_zones_left",
            "{region}: earlier regions have all its zones as well, and count them; of its buildings {buildings} and of its "
            "households {households} are in none: give it zones that hold them, or leave them out.",
            region=job.region.name, buildings=len(given.buildings), households=homes,
        )  # fmt: skip
    numbers = {
        **dict.fromkeys(("ROWS", "PERSONS", "HOUSEHOLDS", "ZONES", "PROVEN_ZONES", "STRADDLING"), 0),
        **given.numbers,
    }
    return Record(job.region.name, DONE, numbers=numbers, notes=[told.of_note(one) for one in notes])


def _refuse_no_buildings(job: Job, given: Given) -> None:
    """Raise where a region has zones, and other regions count all buildings of its file."""
    gone = given.numbers["GIVEN"] + given.numbers["COPIES"]
    if gone and not len(given.buildings):
        raise GeometryError(
            "no_buildings_left",
            "{region}: its buildings ({buildings}) are all counted in other regions, so that none is left for its zones "
            "({zones}); add the buildings of these zones to its file.",
            region=job.region.name, buildings=gone, zones=len(given.zones),
        )  # fmt: skip


def _written(job: Job, given: Given, found: workflow.Result) -> dict[str, dict[str, Any]]:
    parts = found.estimated.parts
    zones = found.zones.frame
    # Seconds in a solver differ between machines, and the rest of the row does not.
    zones = replace(
        zones,
        added={name: one for name, one in zones.added.items() if name != "seconds"},
        instead={own: name for own, name in zones.instead.items() if name != "seconds"},
    )
    tables = {
        "buildings": of_frame(
            found.buildings.frame, given.buildings.table, found.building_order, None if parts is None else parts.row
        ),
        "zones": of_frame(zones, given.zones.table, found.zone_order),
    }
    if found.households is not None and found.household_order is not None:
        listed = None if given.households is None else given.households.table
        tables["households"] = of_frame(found.households.frame, listed, found.household_order)
    ending = records.ENDINGS[format_of(job.values)]
    made = {}
    for name, table in tables.items():
        file = os.path.join(name, f"{job.region.file_name}{ending}")
        path = os.path.join(job.output, file)
        files.write(path, name, table, given.crs)
        made[name] = {"file": file.replace(os.sep, "/"), "rows": len(table), "sha256": files.digest(path)}
    return made
