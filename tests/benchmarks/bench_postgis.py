"""A town of a million people in a base on a server of PostgreSQL: seconds to load it, its size, and questions; beside a file.

As bench_persons, on a server that this starts for itself and that keeps what it was told when the machine stops; smaller towns by an
argument, such as 0.1. CPU seconds are those of Doorstep and of the server; of a busy machine they say more than the clock.
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import contextmanager

from bench_patterns import HOMES
from bench_persons import BUILDINGS, DAY, DWELLINGS, PERSONS, PLACES, SYSTEM, THREE_HOPS, TWO_HOPS, town
from measure import machine, measured, table, wanted

LOAD = 90.0
"""Wanted: seconds by the clock on a machine with nothing else to do."""
DURABLE = {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on", "shared_buffers": "256MB"}
KINDS = ("owner", "builder")


def main() -> int:
    import office_server

    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    programs = office_server.programs()
    if programs is None:
        print("PostgreSQL with PostGIS is not installed.")
        return 1
    counts = [max(int(share * count), 10) for count in (PERSONS, DWELLINGS, BUILDINGS, PLACES)]
    rows = town(*counts)
    server = office_server.Server(programs, **DURABLE)
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "base.gpkg")
            names = {"file": path, **{kind: address(server, kind) for kind in KINDS}}
            load(server, names, rows)
            del rows
            sizes(server, path)
            questions(server, {name: names[name] for name in ("file", "owner")})
    finally:
        server.stop()
    return 0


def address(server, kind: str) -> str:
    """Name of a base that is there, as its owner has it, or as somebody with the role of builders."""
    from doorstep.processing_provider.store import bases, postgis_rights

    bases.create(server.address(kind), SYSTEM, {"stage": "development"})
    if kind == "owner":
        return server.address(kind)
    server.run("CREATE ROLE ann LOGIN")
    server.run(f"GRANT {postgis_rights.role_names('office', kind)['builder']} TO ann")
    return server.address(kind, "ann")


@contextmanager
def spent(server):
    """Time the block; `cpu` counts the server too."""
    before = server.cpu()
    with measured() as took:
        yield took
    took.cpu += server.cpu() - before


def load(server, names, rows) -> None:
    from doorstep.processing_provider.store import bases

    found = []
    for kind, name in names.items():
        if kind == "file":
            bases.create(name, SYSTEM, {"stage": "development"})
        with bases.base_at(name) as base:
            base.begin("bench", DAY)
            steps = []
            for table_name, (columns, given) in rows.items():
                with spent(server) as took:
                    base.insert(table_name, columns, given, "register", len(given))
                steps.append((table_name, took))
            with spent(server) as took:
                base.commit()
            steps.append(("commit", took))
        wall, cpu = (sum(getattr(took, what) for _, took in steps) for what in ("wall", "cpu"))
        cells = [f"{took.cpu:.1f}" for _, took in steps]
        found.append(
            (kind, *cells, f"{cpu:.1f}", f"{wall:.1f}" if kind == "file" else wanted(wall, LOAD, f"{wall:.1f}"))
        )
    header = ("CPU s", *(name for name, _ in steps), "all", "clock s")
    count = sum(len(given) for _, given in rows.values())
    table(f"Load {count:,} rows, {len(rows['person'][1]):,} of them persons ({machine()})", header, found)


def sizes(server, path) -> None:
    found = [("file", f"{os.path.getsize(path) / 1e6:.0f}")]
    for kind in KINDS:
        sql = (
            "SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
            "WHERE n.nspname = %s AND c.relkind = 'r'"
        )
        found.append((kind, f"{float(server.run(sql, (kind,))[0][0]) / 1e6:.0f}"))
    table("Size", ("base", "MB"), found)


def questions(server, names) -> None:
    from doorstep.processing_provider.engine.services.pattern import compiled
    from doorstep.processing_provider.store import bases
    from doorstep.processing_provider.store.patterns import answers

    with bases.base_at(names["file"]) as base:
        ((pid,),) = base.query("SELECT pid FROM person ORDER BY pid LIMIT 1")
        ((buid,),) = base.query("SELECT buid FROM building ORDER BY buid LIMIT 1")
    of_place, found = "RETURN b.place, count(p)", []
    for what, pattern, most in (
        ("who lives with a person", f"MATCH (p:person)-[:lives_in]->(:dwelling)<-[:lives_in]-(o:person) WHERE p.pid = '{pid}' RETURN o", 0),
        ("people of a building", f"MATCH (p:person)-[:lives_in]->(b:building) WHERE b.buid = '{buid}' RETURN p", 0),
        ("people of each place", f"{HOMES} {of_place}", 1),
        ("of these the elderly", f"{HOMES} WHERE p.age >= 65 {of_place}", 1),
    ):  # fmt: skip
        cells, rows = [], {}
        for kind, name in names.items():
            with spent(server) as took:
                rows[kind] = answers(name, compiled(pattern, DAY))
            limit, value, unit = (THREE_HOPS, took.cpu, "s") if most else (TWO_HOPS, 1000 * took.cpu, "ms")
            cells.append(wanted(value, limit, f"{value:.2f} {unit}"))
        same = len({repr(sorted(some)) for some in rows.values()}) == 1
        found.append((what, f"{len(rows['file']):,}", *cells, "yes" if same else "NO"))
    table(f"Questions ({machine()})", ("CPU", "rows", *names, "same"), found)


if __name__ == "__main__":
    sys.exit(main())
