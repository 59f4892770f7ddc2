"""A whole run: regions are looked at, the zones between them are settled, and each is computed once."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from ..engine.core.errors import OutputError
from ..engine.core.notes import note
from ..engine.core.paths import is_writable
from ..engine.core.said import examples
from . import borders, cluster, files, inputs, records, region, table
from .cluster import Check, Workers
from .files import ENDINGS
from .gathering import Job
from .inputs import Region
from .parameters import FILES, Values, refuse
from .region import Seen
from .table import Record
from .told import Failure

Told = Callable[[str, Any], None]
"""Is told what happens: 'regions' their number, 'looked' a share, 'region' its Record, 'warning' a note, 'made' all and the table."""


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
    found = inputs.regions(values, folder)
    told_to("regions", len(found))
    number = cluster.number_of(values.get("WORKERS"))
    with cluster.workers(str(values.get("SCHEDULER") or ""), number, float(values.get("MEMORY") or 0)) as workers:
        made = _computed(workers, found, values, output, told_to, check)
    path = os.path.join(output, "regions.csv")
    write_table(path, made)
    left = _left(output, made)
    if left:
        told_to("warning", note(
            "files_left",
            "OUTPUT has files of which this run knows nothing, and which count twice where the folder is read as one table: "
            "{files} ({examples}); take them away, or give each run a folder of its own.",
            files=len(left), examples=examples(left),
        ))  # fmt: skip
    told_to("made", {"made": made, "path": path})
    return made


def _left(output: str, made: dict[str, Record]) -> list[str]:
    """Results that stand beside those of this run: of regions that it has not, in another format, without a record."""
    known = {one["file"] for record in made.values() for one in record.outputs.values()}
    found = []
    for name in region.OUTPUTS:
        with suppress(OSError):  # there are no households, and so no folder of them
            found += [f"{name}/{one}" for one in os.listdir(os.path.join(output, name)) if one[0] != "."]
    return sorted(one for one in found if one.endswith(ENDINGS) and one not in known)


def _computed(
    workers: Workers, found: list[Region], values: Values, output: str, told_to: Told, check: Check
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
    calls = {name: (by_name[name], tuple(by_name[one] for one in near[name]), values) for name in seen if near[name]}
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
    for name, result in workers.each(region.run, {name: (job,) for name, job in jobs.items()}, check):
        took(name, result)
    return dict(sorted(made.items()))


def _near(seen: dict[str, Seen], boxes: dict[str, Any]) -> dict[str, list[str]]:
    """Regions around each, by their boxes and the largest building anywhere."""
    reach = max((one.reach for one in seen.values()), default=0.0)
    return {
        name: [other for other in sorted(seen) if other != name and borders.touch(boxes[name], boxes[other], 2 * reach)]
        for name in seen
    }


def _jobs(
    by_name: dict[str, Region], seen: dict[str, Seen], resolved: borders.Resolved, values: Values, output: str
) -> dict[str, Job]:
    reach = max((one.reach for one in seen.values()), default=0.0)
    boxes = {name: _widened(one, resolved) for name, one in seen.items()}
    near = _near(seen, boxes)
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
        ]
        box = boxes[name]
        grown = None if box is None else (box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach)
        jobs[name] = Job(
            by_name[name], tuple(by_name[one] for one in others), {one: by_name[one] for one in sorted(sharing)}, mine, grown,
            about, values, output,
        )  # fmt: skip
    return jobs


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
    return str(failed) if failed is not None else " ".join(map(str, table.about_zones(record)))


def write_table(path: str, made: dict[str, Record]) -> None:
    """Write the table of regions as CSV."""
    text = io.StringIO()
    rows = csv.DictWriter(text, [one.name for one in table.FIELDS], lineterminator="\n")
    rows.writeheader()
    rows.writerows(table.row_of(one, sentences(one)) for one in made.values())
    begun = f"{path}.{os.getpid()}"
    with open(begun, "w", encoding="utf-8", newline="\n") as file:
        file.write(text.getvalue())
    files.put(begun, path)
