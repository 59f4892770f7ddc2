"""A whole run: regions are looked at, the zones between them are settled, and each is computed once."""

from __future__ import annotations

import csv
import errno
import io
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from typing import Any

import locket

from ..engine.core import columns, paths
from ..engine.core.errors import OutputError, ReadError
from ..engine.core.notes import note
from . import borders, cluster, files, inputs, records, region, systems, table
from .cluster import Check, Workers
from .inputs import Region
from .jobs import Job
from .parameters import FILES, Values, memory_of, refuse, workers_of
from .region import Seen
from .table import Record
from .told import Failure

NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL)
"""What folders of some networks say to whoever asks for a lock."""
Told = Callable[[str, Any], None]
"""Is told what happens: 'regions' their number, 'looked' a share, 'region' its Record, 'note' what is to be said of all."""


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
    found = inputs.regions(values, folder)
    _refuse_own_files(found, output)
    told_to("regions", len(found))
    wanted = workers_of(values)
    number = min((os.cpu_count() or 1) if wanted is None else wanted, len(found))
    with _alone(output):
        with cluster.workers(str(values.get("SCHEDULER") or ""), number, memory_of(values)) as workers:
            made = _computed(workers, found, values, output, told_to, check)
        write_table(os.path.join(output, "regions.csv"), made)
    earlier = sorted(set(records.resulting(output)) - set(made))
    if earlier:
        told_to("note", note(
            "earlier_results",
            "OUTPUT also has results of regions that are none of this run: {regions} ({examples}); delete their files, or do not "
            "count them.",
            regions=len(earlier), examples=columns.examples(earlier),
        ))  # fmt: skip
    return made


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
    workers: Workers, found: list[Region], values: Values, output: str, told_to: Told, check: Check
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
    reach = max((one.reach for one in seen.values()), default=0.0)
    system = systems.of({name: one.crs for name, one in seen.items()})
    near = systems.near({name: one.box for name, one in seen.items()}, system, 2 * reach + borders.GAP)
    calls = {name: (by_name[name], tuple(by_name[one] for one in near[name]), values) for name in seen if near[name]}
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
    jobs = _jobs(by_name, left, resolved, holders, values, output)
    for name, result in workers.each(region.run, {name: (job,) for name, job in jobs.items()}, check):
        took(name, result)
    return dict(sorted(made.items()))


def _jobs(
    by_name: dict[str, Region], seen: dict[str, Seen], resolved: borders.Resolved, holders: dict[str, set[str]],
    values: Values, output: str,
) -> dict[str, Job]:  # fmt: skip
    reach = max((one.reach for one in seen.values()), default=0.0)
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
            {one: seen[one].hashes for one in involved if one in seen},
            {one: sorted(ids) for one, ids in mine.dropped.items()},
            {one: {zone: list(parts) for zone, parts in zones.items()} for one, zones in mine.parts.items()},
            name,
            beside[name],
            given[name],
            {other: sorted(ids) for other, ids in mine_of.items()},
        ]
        box = boxes[name]
        grown = None if box is None else (box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach)
        jobs[name] = Job(
            by_name[name],
            tuple(by_name[one] for one in others),
            {one: by_name[one] for one in sorted(sharing)},
            mine,
            grown,
            tuple(beside[name]),
            given[name],
            {one: (by_name[one], ids) for one, ids in sorted(mine_of.items())},
            about,
            values,
            output,
        )
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
    return str(failed) if failed is not None else "; ".join(map(str, table.about_borders(record)))


def write_table(path: str, made: dict[str, Record]) -> None:
    """Write the table of regions as CSV."""
    text = io.StringIO()
    rows = csv.DictWriter(text, [one.name for one in table.FIELDS], lineterminator="\n")
    rows.writeheader()
    rows.writerows(table.row_of(one, sentences(one)) for one in made.values())
    files.write_text(path, text.getvalue())
