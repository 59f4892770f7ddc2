"""A whole run: regions are looked at, the zones between them are settled, and each is computed once."""

from __future__ import annotations

import csv
import errno
import io
import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from typing import Any

import locket

from ..engine.core import paths
from ..engine.core.errors import OutputError, ReadError
from ..engine.core.notes import note
from ..engine.core.said import examples
from . import borders, clouds, cluster, files, inputs, places, records, region, report, systems, table
from .cluster import Check, Workers
from .files import ENDINGS
from .inputs import Region
from .jobs import Job
from .parameters import FILES, Values, memory_of, refuse, workers_of
from .places import Box
from .region import Seen
from .table import Record
from .told import Failure

NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL)
"""What folders of some networks say to whoever asks for a lock."""
Told = Callable[[str, Any], None]
"""Is told what happens: 'regions' their number, 'looked' a share, 'region' its Record, 'report' where that is, 'warning' a
note, 'made' all and the table."""


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
    for name in FILES:
        if values.get(name) and not os.path.isfile(values[name]):
            raise ReadError("no_table", "{name}: there is no file {path}; choose one.", name=name, path=values[name])
    output = os.path.abspath(os.path.join(folder, str(values["OUTPUT"])))
    try:
        os.makedirs(output, exist_ok=True)
    except OSError as error:
        raise OutputError("no_output_folder", "OUTPUT: {path} cannot be made ({why}); choose another folder.",
                          path=output, why=error.strerror) from error  # fmt: skip
    if not paths.is_writable(output):
        raise OutputError(
            "closed_output_folder", "OUTPUT: {path} cannot be written to; choose another folder.", path=output
        )
    page = report.place(values, folder, output)
    found = inputs.regions(values, folder)
    _refuse_own_files(found, output)
    tiles, cloud_crs = clouds.listed(values, folder), clouds.crs_of(values)
    told_to("regions", len(found))
    wanted = workers_of(values)
    number = min((os.cpu_count() or 1) if wanted is None else wanted, len(found))
    with _alone(output):
        with cluster.workers(str(values.get("SCHEDULER") or ""), number, memory_of(values)) as workers:
            known = clouds.known(workers, tiles, cloud_crs, check) if tiles else None
            made = _computed(workers, found, values, output, told_to, check, known)
        what = {name: table.sentence(one) for name, one in made.items()}
        path = os.path.join(output, "regions.csv")
        write_table(path, made, what)
        if page:
            report.write(page, values, made, what)
    left = _left(output, made)
    if left:
        told_to("warning", note(
            "files_left",
            "OUTPUT has files of which this run knows nothing, and which count twice where the folder is read as one table: "
            "{files} ({examples}); take them away, or give each run a folder of its own.",
            files=len(left), examples=examples(left),
        ))  # fmt: skip
    told_to("made", {"made": made, "path": path})
    if page:
        told_to("report", page)
    return made


def _left(output: str, made: dict[str, Record]) -> list[str]:
    """Results that stand beside those of this run: of regions that it has not, or without a record."""
    known = {one["file"] for record in made.values() for one in record.outputs.values()}
    found = []
    for name in records.OUTPUTS:
        with suppress(OSError):  # there are no households, and so no folder of them
            found += [f"{name}/{one}" for one in os.listdir(os.path.join(output, name)) if one[0] != "."]
    return sorted(one for one in found if one.endswith(ENDINGS) and one not in known)


def _refuse_own_files(found: list[Region], output: str) -> None:
    """Raise where results would take the place of what they are made of."""
    ours = {paths.identity(os.path.join(output, name)) for name in records.OUTPUTS}
    for folder in sorted({os.path.dirname(one.path) for each in found for one in each.sources.values()}):
        if paths.identity(folder) in ours:
            raise OutputError(
                "output_over_input", "OUTPUT: results would be written over the files of {path}; choose another folder.",
                path=folder,
            )  # fmt: skip


@contextmanager
def _alone(output: str) -> Iterator[None]:
    """Hold a folder of results against other runs, and leave nothing in it that was begun and is not whole."""
    folders = [os.path.join(output, name) for name in ("", records.FOLDER, *records.OUTPUTS)]
    with ExitStack() as held:
        try:
            os.makedirs(folders[1], exist_ok=True)
            # Dask's own requirement; the system takes the lock away from a process that was killed.
            held.enter_context(locket.lock_file(os.path.join(folders[1], "lock"), timeout=0))
        except locket.LockError as error:
            raise OutputError(
                "output_in_use", "OUTPUT: another run is writing to {path}; wait for its end, or choose another folder.",
                path=output,
            ) from error  # fmt: skip
        except OSError as error:
            if error.errno not in NO_LOCKS:
                raise OutputError("no_output_folder", "OUTPUT: {path} cannot be made ({why}); choose another folder.",
                                  path=output, why=error.strerror) from error  # fmt: skip
        for folder in folders:
            files.clear(folder)
        try:
            yield
        finally:
            for folder in folders:
                files.clear(folder)


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
            with suppress(OutputError):  # the table of regions says it as well
                records.keep(output, by_name[name].file_name, result)
        made[name] = result
        told_to("region", result)

    paths_of = Counter(one.path for each in found for one in each.sources.values())
    hashes = {path: files.digest(path) for path, regions in sorted(paths_of.items()) if regions > 1}
    seen: dict[str, Seen] = {}
    for name, result in workers.each(region.look, {one.name: (one, hashes, values) for one in found}, check):
        if isinstance(result, Failure):
            took(name, result)
        else:
            seen[name] = result
        told_to("looked", (len(seen) + len(made)) / len(found))
    # What a region takes of other files touches its box, and no building is larger than the largest one.
    reach = max((one.reach for one in seen.values()), default=0.0)
    system = systems.of({name: one.crs for name, one in seen.items()})
    near = systems.near({name: one.box for name, one in seen.items()}, system, 2 * reach + borders.GAP)
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
    resolved = borders.resolve(sorted(shares, key=str))
    left = {name: seen[name] for name in seen if name not in made}
    wanted: frozenset[str] = frozenset().union(*(one.abroad for one in left.values()))
    holders: dict[str, set[str]] = {}
    for name, result in workers.each(
        region.holding, {one: (by_name[one], wanted, values) for one in left if wanted}, check
    ):
        if isinstance(result, Failure):
            took(name, result)
            del left[name]
        else:
            for zone in result - resolved.dropped.get(name, frozenset()):
                holders.setdefault(zone, set()).add(name)
    jobs = _jobs(by_name, left, resolved, holders, values, output, reach)
    if tiles is not None:
        lie = {name: (job.box, job.crs, reach) for name, job in jobs.items()}
        found_clouds = clouds.of_regions(workers, tiles, lie, check)
        jobs = {
            name: replace(job, clouds=found_clouds[name], about=[*job.about, found_clouds[name].about])
            for name, job in jobs.items()
        }
    for name, result in workers.each(region.run, {name: (job,) for name, job in jobs.items()}, check):
        took(name, result)
    return dict(sorted(made.items()))


def _jobs(
    by_name: dict[str, Region], seen: dict[str, Seen], resolved: borders.Resolved, holders: dict[str, set[str]],
    values: Values, output: str, reach: float,
) -> dict[str, Job]:  # fmt: skip
    boxes = {name: _widened(one, resolved) for name, one in seen.items()}
    crs = {name: one.crs for name, one in seen.items()}
    system = systems.of(crs)
    near, beside = systems.near(boxes, system, 2 * reach + borders.GAP), systems.beside(boxes, crs, system)
    given = borders.owners(resolved, {name: (one.abroad, near[name]) for name, one in seen.items()}, holders)
    taken = borders.named_by(given)
    jobs = {}
    for name, others in near.items():
        all_of = (name, *others)
        sharing = {part for one in all_of for parts in resolved.parts.get(one, {}).values() for part in parts}
        mine = _of(resolved, all_of)
        mine_of = taken.get(name, {})
        involved = sorted({*all_of, *sharing, *mine_of, *given[name].values()})
        about = [
            {one: _of_use(seen[one].hashes, one == name) for one in involved if one in seen},
            {one: sorted(ids) for one, ids in mine.dropped.items()},
            {one: {zone: list(parts) for zone, parts in zones.items()} for one, zones in mine.parts.items()},
            name,
            beside[name],
            given[name],
            {other: sorted(ids) for other, ids in mine_of.items()},
        ]
        box = boxes[name]
        jobs[name] = Job(
            by_name[name],
            tuple(by_name[one] for one in others),
            {one: by_name[one] for one in sorted(sharing)},
            mine,
            None if box is None else places.grown(box, reach),
            tuple(beside[name]),
            given[name],
            {one: (by_name[one], ids) for one, ids in sorted(mine_of.items())},
            about,
            values,
            output,
            crs=seen[name].crs,
        )
    return jobs


def _of_use(hashes: Mapping[str, list[str]], is_own: bool) -> dict[str, list[str]]:
    """Hashes of the files that a region reads: of those around it no evidence."""
    return {name: one for name, one in hashes.items() if is_own or name not in inputs.EVIDENCE}


def _widened(seen: Seen, resolved: borders.Resolved) -> Box | None:
    """Box around what a region counts: what is its own, and the parts that other files have of its zones."""
    return places.around([box for box in (seen.box, *resolved.boxes.get(seen.region, [])) if box is not None])


def _of(resolved: borders.Resolved, names: tuple[str, ...]) -> borders.Resolved:
    """Return what concerns some regions."""

    def only(of: Any) -> Any:
        return {name: of[name] for name in names if name in of}

    return replace(resolved, **{name: only(of) for name, of in vars(resolved).items()})


def write_table(path: str, made: dict[str, Record], what: Mapping[str, str]) -> None:
    """Write the table of regions as CSV; `what` is its last column."""
    text = io.StringIO()
    rows = csv.DictWriter(text, [one.name for one in table.FIELDS], lineterminator="\n")
    rows.writeheader()
    rows.writerows(table.row_of(one, what[name]) for name, one in made.items())
    files.put_text(path, text.getvalue())
