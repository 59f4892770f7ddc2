"""A whole run: regions are looked at, the zones between them are settled, and each is computed once."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ..engine.core.errors import OutputError
from ..engine.core.paths import is_writable
from . import borders, clouds, cluster, files, inputs, places, records, region, report, table
from .cluster import Check, Workers
from .gathering import Job
from .inputs import Region
from .parameters import FILES, Values, refuse
from .region import Seen
from .table import Record
from .told import Failure

BESIDE = 0.001
"""Regions of several CRS that are no farther apart lie beside each other [degrees]."""
Told = Callable[[str, Any], None]
"""Is told what happens: 'regions' their number, 'looked' a share, 'region' its Record, 'report' where that is."""


def run(values: Values, folder: str, told_to: Told, check: Check) -> dict[str, Record]:
    """Compute all regions; returns what became of each, in the order of their names.

    Parameters
    ----------
    values : mapping of str to object
        Parameters by name.
    folder : str
        That relative paths start from.
    told_to : callable
    check : callable
        Raises Cancelled.

    Raises
    ------
    Cancelled, DoorstepError
        Regions that are done stay done.
    """
    refuse(values)
    values = {**values, **{name: os.path.join(folder, values[name]) for name in FILES if values.get(name)}}
    output = os.path.abspath(os.path.join(folder, str(values["OUTPUT"])))
    try:
        os.makedirs(output, exist_ok=True)
    except OSError as error:
        raise OutputError("no_output_folder", "OUTPUT: {path} cannot be made ({why}); choose another folder.",
                          path=output, why=error.strerror) from error  # fmt: skip
    if not is_writable(output):
        raise OutputError(
            "closed_output_folder", "OUTPUT: {path} cannot be written to; choose another folder.", path=output
        )
    page = report.place(values, folder, output)
    found = inputs.regions(values, folder)
    tiles, cloud_crs = clouds.listed(values, folder), clouds.crs_of(values)
    told_to("regions", len(found))
    number = cluster.number_of(values.get("WORKERS"))
    with cluster.workers(str(values.get("SCHEDULER") or ""), number, float(values.get("MEMORY") or 0)) as workers:
        known = clouds.known(workers, tiles, cloud_crs, check) if tiles else None
        made = _computed(workers, found, values, output, told_to, check, known)
    what = {name: sentences(one) for name, one in made.items()}
    write_table(os.path.join(output, "regions.csv"), made, what)
    if page:
        report.write(page, values, made, what)
        told_to("report", page)
    return made


def _computed(
    workers: Workers,
    found: list[Region],
    values: Values,
    output: str,
    told_to: Told,
    check: Check,
    tiles: clouds.Known | None = None,
) -> dict[str, Record]:
    by_name = {one.name: one for one in found}
    made: dict[str, Record] = {}

    def took(name: str, result: Any) -> None:
        if isinstance(result, Failure):
            result = Record(name, table.FAILED, notes=[result.note])
            records.keep(output, by_name[name].file_name, result)
        made[name] = result
        told_to("region", result)

    parted = {one.path for each in found for one in each.sources.values() if one.field}
    hashes = {path: files.digest(path) for path in sorted(parted)}
    seen: dict[str, Seen] = {}
    for name, result in workers.each(region.look, {one.name: (one, hashes, values) for one in found}, check):
        if isinstance(result, Failure):
            took(name, result)
        else:
            seen[name] = result
        told_to("looked", (len(seen) + len(made)) / len(found))
    near = _near(seen, {name: one.box for name, one in seen.items()})
    calls = {
        name: (by_name[name], tuple(by_name[one] for one in near[name]), values, seen[name].crs)
        for name in seen
        if near[name]
    }
    shares = []
    for name, result in workers.each(region.shared, calls, check):
        if isinstance(result, Failure):
            took(name, result)
        else:
            shares += result
    jobs = _jobs(
        by_name,
        {name: seen[name] for name in seen if name not in made},
        borders.resolve(sorted(shares, key=str)),
        values,
        output,
    )
    if tiles is not None:
        jobs = _with_clouds(jobs, workers, tiles, seen, check)
    for name, result in workers.each(region.run, {name: (job,) for name, job in jobs.items()}, check):
        took(name, result)
    return dict(sorted(made.items()))


def _near(seen: dict[str, Seen], boxes: dict[str, Any]) -> dict[str, list[str]]:
    """Regions around each, by their boxes and the largest building anywhere."""
    reach = max((one.reach for one in seen.values()), default=0.0)
    return {
        name: [
            other
            for other in sorted(seen)
            if other != name
            and borders.touch(boxes[name], boxes[other], 2 * reach)
            and places.same(seen[name].crs, seen[other].crs)
        ]
        for name in seen
    }


def _apart(seen: dict[str, Seen]) -> dict[str, tuple[str, ...]]:
    """Regions beside each in another CRS: their coordinates cannot be compared as they are."""
    if len({one.crs for one in seen.values()}) < 2:
        return {}
    boxes = {
        name: places.box_in(one.box, one.crs, places.DEGREES) if one.box is not None and one.crs else None
        for name, one in seen.items()
    }
    return {
        name: tuple(
            other
            for other in sorted(seen)
            if borders.touch(boxes[name], boxes[other], BESIDE) and not places.same(one.crs, seen[other].crs)
        )
        for name, one in seen.items()
    }


def _jobs(
    by_name: dict[str, Region], seen: dict[str, Seen], resolved: borders.Resolved, values: Values, output: str
) -> dict[str, Job]:
    reach = max((one.reach for one in seen.values()), default=0.0)
    boxes = {name: _widened(one, resolved) for name, one in seen.items()}
    near, apart = _near(seen, boxes), _apart(seen)
    jobs = {}
    for name, others in near.items():
        all_of = (name, *others)
        sharing = {part for one in all_of for parts in resolved.parts.get(one, {}).values() for part in parts}
        mine = _of(resolved, all_of)
        involved = sorted({*all_of, *sharing})
        about = [
            {one: seen[one].hashes for one in involved if one in seen},
            {one: sorted(ids) for one, ids in mine.dropped.items()},
            {one: {zone: list(parts) for zone, parts in zones.items()} for one, zones in mine.parts.items()},
            name,
            apart.get(name, ()),
        ]
        box = boxes[name]
        grown = None if box is None else (box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach)
        jobs[name] = Job(
            by_name[name], tuple(by_name[one] for one in others), {one: by_name[one] for one in sorted(sharing)}, mine, grown,
            about, values, output, crs=seen[name].crs, apart=apart.get(name, ()),
        )  # fmt: skip
    return jobs


def _with_clouds(
    jobs: dict[str, Job], workers: Workers, tiles: clouds.Known, seen: dict[str, Seen], check: Check
) -> dict[str, Job]:
    """Give each region the point clouds around it."""
    # What it takes of other files touches its box, and no building is larger than the largest one.
    reach = max((one.reach for one in seen.values()), default=0.0)
    places = {name: (job.box, seen[name].crs, reach) for name, job in jobs.items()}
    found = clouds.of_regions(workers, tiles, places, check)
    return {name: replace(job, clouds=found[name], about=[*job.about, found[name].about]) for name, job in jobs.items()}


def _widened(seen: Seen, resolved: borders.Resolved) -> Any:
    boxes = [box for box in (seen.box, *resolved.boxes.get(seen.region, [])) if box is not None]
    return region.around(boxes)


def _of(resolved: borders.Resolved, names: tuple[str, ...]) -> borders.Resolved:
    """Return what concerns some regions."""

    def only(of: Any) -> Any:
        return {name: of[name] for name in names if name in of}

    return replace(resolved, **{name: only(of) for name, of in vars(resolved).items()})


def sentences(record: Record) -> str:
    """Return what went wrong, or is said of zones, in English."""
    failed = table.why(record)
    return str(failed) if failed is not None else "; ".join(map(str, table.about_zones(record)))


def write_table(path: str, made: dict[str, Record], what: Mapping[str, str]) -> None:
    """Write the table of regions as CSV; `what` is its last column."""
    text = io.StringIO()
    rows = csv.DictWriter(text, [one.name for one in table.FIELDS], lineterminator="\n")
    rows.writeheader()
    rows.writerows(table.row_of(one, what[name]) for name, one in made.items())
    begun = f"{path}.{os.getpid()}"
    with open(begun, "w", encoding="utf-8", newline="\n") as file:
        file.write(text.getvalue())
    files.put(begun, path)
