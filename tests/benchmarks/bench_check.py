"""The rules against a town of a million people: CPU seconds of each table, of keeping what they find, and of a sample.

The town is that of bench_persons.py, with what most rules need: floors below the roof, capacities, uses, a source with a cycle, and one
tag of each person; smaller towns by an argument, such as 0.1. One row in a thousand dwellings is above the roof.
"""

from __future__ import annotations

import os
import sys
import tempfile

import bench_persons
from measure import machine, measured, memory, table, wanted

ALL_RULES = 10.0
"""Wanted: CPU seconds of all rules, for a million persons."""
DAY = bench_persons.DAY


def main() -> int:
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    counts = [
        max(int(share * count), 10)
        for count in (bench_persons.PERSONS, bench_persons.DWELLINGS, bench_persons.BUILDINGS, bench_persons.PLACES)
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "base.gpkg")
        load(path, town(*counts))
        check(path, share)
    return 0


def town(*counts):
    rows = bench_persons.town(*counts)
    columns, given = rows["building"]
    rows["building"] = (
        (*columns, "res_share"), [(b, place, 6.0, shape, 1.0) for b, place, _, shape in given]
    )  # fmt: skip
    columns, given = rows["dwelling"]
    rows["dwelling"] = (
        (*columns, "capacity"), [(*row[:2], 7 if k % 1000 == 0 else row[2], *row[3:], 20) for k, row in enumerate(given)]
    )  # fmt: skip
    rows["source"] = (("source", "cycle_days", "last_import"), [("register", 365, DAY)])
    columns, given = rows["person"]
    rows["tag"] = (
        ("pid", "family", "tag", "value"),
        [(row[0], "employment", "in work", "yes") for row in given if 2025 - row[2] > 15],
    )
    rows["lives_in"] = (
        rows["lives_in"][0],
        [(*row[:4], str(1920 + k % 100)) for k, row in enumerate(rows["lives_in"][1])],
    )
    return rows


def load(path, rows) -> None:
    from doorstep.processing_provider.store import standard
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    standard.create(path, bench_persons.SYSTEM, {"stage": "development"})
    with GeoPackageBase(path) as base:
        base.begin("bench", DAY)
        for name, (columns, given) in rows.items():
            base.insert(name, columns, given, "register")
        base.commit()


def check(path, share) -> None:
    from doorstep.processing_provider.engine.registers.quality import rules, sample
    from doorstep.processing_provider.store import checking, homes, quality_aids, quality_kept
    from doorstep.processing_provider.store.checking import Asked
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    steps, of_table = [], {}
    inner = checking._of_table

    def timed(base, of, *more):
        with measured() as took:
            inner(base, of, *more)
        of_table[of.name] = took.cpu

    checking._of_table = timed
    with GeoPackageBase(path) as base:
        quality_aids.keep_in_memory(base)
        base.begin("checkpopulationbase", DAY, twice=True)
        with measured() as took:
            found = checking.check(base, rules.bundled(), Asked(DAY, rules.tag_ages()))
        steps += [(f"  {name}", f"{cpu:.2f}", "") for name, cpu in of_table.items() if cpu > 0.02]
        failed = sum(one.failed for one in found.of)
        checked = sum(bool(one.checked) for one in found.of)
        steps.append(
            (
                f"all {checked} rules with data",
                wanted(took.cpu, ALL_RULES * share, f"{took.cpu:.1f}"),
                f"{failed:,} rows fail",
            )
        )
        with measured() as took:
            quality_kept.keep_rules(base, (), False)
            kept = quality_kept.keep_issues(base, found.of, ())
            quality_kept.keep_scores(base, quality_kept.scores_of(found.of), DAY, ())
        steps.append(("keep", f"{took.cpu:.2f}", f"{kept.added:,} issues"))
        with measured() as took:
            of = homes.homes(base, DAY, 0)
            counts = sample.needed(of.counts, sample.SampleSettings())
            rows = sample.drawn(of.strata, of.counts, counts, of.of, 1)
            homes.listed(base, of, rows)
        steps.append(("sample", f"{took.cpu:.2f}", f"{len(rows):,} of {len(of.fid):,} homes"))
        base.commit()
    table(f"Check population base ({machine()})", ("step", "CPU s", "found"), steps)
    print(f"  memory at its peak {memory()[1]:.0f} MB")


if __name__ == "__main__":
    sys.exit(main())
