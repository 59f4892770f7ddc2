"""Questions by patterns to a town of a million people, and the access log: CPU seconds.

As bench_persons; smaller towns by an argument, such as 0.1.
"""

from __future__ import annotations

import os
import sys
import tempfile

from bench_persons import BUILDINGS, DAY, DWELLINGS, PERSONS, PLACES, THREE_HOPS, TWO_HOPS, load, town
from measure import machine, measured, table, wanted

HOMES = "MATCH (p:person)-[:lives_in]->(d:dwelling)-[:located_in]->(b:building)"
LINES = 20_000


def main() -> int:
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "base.gpkg")
        counts = [max(int(share * count), 10) for count in (PERSONS, DWELLINGS, BUILDINGS, PLACES)]
        load(path, town(*counts), os.path.join(folder, "plain.sqlite"))
        questions(path)
        log(path)
    return 0


def questions(path) -> None:
    from doorstep.processing_provider.engine.services.pattern import compiled
    from doorstep.processing_provider.store.geopackage import GeoPackageBase
    from doorstep.processing_provider.store.patterns import answers

    with GeoPackageBase(path) as base:
        ((pid,),) = base.query("SELECT pid FROM person ORDER BY pid LIMIT 1")
        ((buid,),) = base.query("SELECT buid FROM building ORDER BY buid LIMIT 1")
    of_place = "RETURN b.place, count(p)"
    found = []
    for name, pattern, most in (
        ("who lives with a person", f"MATCH (p:person)-[:lives_in]->(:dwelling)<-[:lives_in]-(o:person) WHERE p.pid = '{pid}' RETURN o", 0),
        ("people of a building", f"MATCH (p:person)-[:lives_in]->(b:building) WHERE b.buid = '{buid}' RETURN p", 0),
        ("people of each place", f"{HOMES} {of_place}", 1),
        ("of these the elderly", f"{HOMES} WHERE p.age >= 65 {of_place}", 1),
    ):  # fmt: skip
        with measured() as took:
            rows = answers(path, compiled(pattern, DAY))
        shown = (
            wanted(took.cpu, THREE_HOPS, f"{took.cpu:.2f} s")
            if most
            else wanted(1000 * took.cpu, TWO_HOPS, f"{1000 * took.cpu:.1f} ms")
        )
        found.append((name, f"{len(rows):,}", shown))
    table(f"Patterns ({machine()})", ("what", "rows", "CPU"), found)


def log(path) -> None:
    from doorstep.processing_provider.store import access_log
    from doorstep.processing_provider.store.geopackage import GeoPackageBase

    with GeoPackageBase(path) as base:
        base.begin("bench", DAY)
        with measured() as wrote:
            for line in range(LINES):
                access_log.log(base, "office", f"visit {line}", HOMES, line)
        with measured() as looked:
            assert access_log.check(base).sound
    rows = [
        ("write", f"{1e6 * wrote.cpu / LINES:.0f} µs a line"),
        ("check", f"{1e6 * looked.cpu / LINES:.1f} µs a line"),
    ]
    table(f"Access log of {LINES:,} lines", ("what", "CPU"), rows)


if __name__ == "__main__":
    sys.exit(main())
