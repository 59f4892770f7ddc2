"""Places and the store of a base: known answers of Denver, and what loading takes.

`scripts/python tests/benchmarks/bench_registers_space.py [--part denver|store]`

Denver needs the data set beside the checkout and is left out without it. Times stand beside work that is known: the same
blocks merged by GEOS's unary union, the same rows put into a bare table of SQLite. The exit code is not 0 when an answer
differs from the known one.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
import tempfile
import zipfile

import numpy as np
import shapely
from measure import ROOT, machine, measured, memory, table, wanted

from doorstep.processing_provider.engine.registers import places, space
from doorstep.processing_provider.engine.registers.settings import SpaceSettings
from doorstep.processing_provider.store import standard
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System

DENVER = ROOT.parent / "shared" / "data" / "registers" / "hierarchy_denver"
FOOT = 1200 / 3937
PERSONS, DWELLINGS, BUILDINGS = 1_000_000, 400_000, 60_000
SYSTEM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", "undefined", 1.0)


def read(name: str, field: str) -> tuple:
    """Return codes and shapes of a zipped shapefile."""
    from osgeo import ogr

    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(DENVER / f"{name}.zip") as file:
            file.extractall(folder)
        source = ogr.Open(os.path.join(folder, f"{name}.shp"))
        rows = [(f.GetField(field), bytes(f.GetGeometryRef().ExportToWkb())) for f in source.GetLayer(0)]
    codes, wkb = zip(*rows)
    return list(codes), shapely.from_wkb(np.array(wkb, object))


def level(number: int, name: str, codes, shapes) -> places.Level:
    """Return a level without names."""
    return places.read_level(number, name, codes, [""] * len(codes), shapes)[0]


def merged(codes, shapes, length: int) -> tuple:
    """Return the units above by the beginning of their codes."""
    rows: dict = {}
    for code, shape in zip(codes, shapes):
        rows.setdefault(code[:length], []).append(shape)
    found = np.empty(len(rows), object)
    found[:] = [shapely.coverage_union_all(parts) for parts in rows.values()]
    return list(rows), found


def denver() -> bool:
    """Compare with the known answers; return whether all are met."""
    if not DENVER.exists():
        print(f"{DENVER} is not there; Denver is left out.")
        return True
    settings = SpaceSettings(unit=FOOT)
    codes, shapes = read("DenverCo_blocks", "GEOID20")
    blocks, county = level(2, "blocks", codes, shapes), level(1, "county", *merged(codes, shapes, 5))
    groups = level(1, "block groups", *merged(codes, shapes, 12))
    kinds = ("gap", "overflow", "overlap", "orphan")
    rows, good = [], True

    def run(what, levels, wanted_counts):
        nonlocal good
        with measured() as took:
            found = space.build(levels, settings)
        counts = tuple(found.counted()[kind] for kind in kinds)
        good &= all(want is None or want == have for want, have in zip(wanted_counts, counts))
        rows.append((what, *counts, found.slivers, wanted(took.cpu, 5, f"{took.cpu:.2f}")))
        return found, took

    nested, ours = run("571 block groups > 10,149 blocks", [groups, blocks], (0, 0, 0, 0))
    good &= nested.by_code == (False, True) and int(np.count_nonzero(nested.parents[1] >= 0)) == 10_149
    for name, answer in (("orig", (113, 110, 0, 0)), ("repaired", (0, 0, 0, 0))):
        precincts = read(f"DenverCo_precincts2018_{name}", "VTDST")
        run(f"county > {name} precincts", [county, level(2, name, *precincts)], answer)
        orphans = 11 if name == "orig" else 0
        run(f"{name} precincts > blocks", [level(1, name, *precincts), blocks], (None, None, 0, orphans))
    with measured() as unary:
        for row in range(len(groups.codes)):
            shapely.union_all(blocks.shapes[nested.parents[1] == row])
    head = ("Denver", *kinds, "slivers", "CPU s")
    table("Places against the place above", head, rows)
    print(f"\n571 block groups: {ours.cpu / unary.cpu:.2f} times the unary unions alone ({unary.cpu:.2f} s)")
    return good


def store() -> bool:
    """Load a city; return whether all rows arrived and the same again changed nothing."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "base.gpkg")
        standard.create(path, SYSTEM, {})
        at = np.arange(BUILDINGS)
        boxes = shapely.box(10 * at, 0, 10 * at + 8, 8)

        def homes():
            return ((f"{i % BUILDINGS}-{i}", str(i % BUILDINGS), i % 6 + 1, str(i)) for i in range(DWELLINGS))

        steps = {
            "buildings": ("building", ("buid", "storeys", "geom"), lambda: ((str(i), 3.0, boxes[i]) for i in at)),
            "dwellings": ("dwelling", ("dwid", "buid", "floor", "unit"), homes),
            "persons": ("person", ("pid", "sex", "birth_year"), lambda: ((f"{i:032x}", "f", 1980) for i in range(PERSONS))),
            "lives_in": ("lives_in", ("pid", "dwid"), lambda: ((f"{i:032x}", str(i % DWELLINGS)) for i in range(PERSONS))),
        }  # fmt: skip
        rows, total = [], 0.0
        with GeoPackageBase(path) as base:
            base.begin("bench", "2024-01-01")
            for name, (into, columns, given) in steps.items():
                with measured() as took:
                    added = base.insert(into, columns, given())
                with measured() as bare, sqlite3.connect(os.path.join(folder, f"{name}.sqlite")) as plain:
                    plain.execute(f"CREATE TABLE t ({', '.join(columns)})")
                    holes = ", ".join("?" * len(columns))
                    values = ([v if isinstance(v, (str, int, float)) else b"" for v in row] for row in given())
                    plain.executemany(f"INSERT INTO t VALUES ({holes})", values)
                total += took.cpu
                rows.append(
                    (name, f"{added:,}", f"{took.cpu:.1f}", f"{added / took.cpu:,.0f}", f"{took.cpu / bare.cpu:.1f}")
                )
            with measured() as took:
                base.commit()
            total += took.cpu
            peak = memory()[1]
            base.begin("bench", "2025-01-01")
            with measured() as again:
                changes = base.replace("dwelling", ("dwid", "buid", "floor", "unit"), homes())
            kept = not base.commit()
        table("Rows into a base", ("Table", "rows", "CPU s", "rows/s", "times a bare table"), rows)
        seconds, megabytes = wanted(total, 30, f"{total:.1f}"), wanted(peak, 300, f"{peak:.0f}")
        print(
            f"\nAll and commit {seconds} s CPU, {megabytes} MB at the peak, file {os.path.getsize(path) / 1e6:.0f} MB"
        )
        print(f"The same {DWELLINGS:,} dwellings again {again.cpu:.1f} s, nothing changed")
        return kept and changes.kept == DWELLINGS


PARTS = {"denver": denver, "store": store}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=PARTS, action="append")
    given = parser.parse_args()
    print(machine())
    good = [run() for name, run in PARTS.items() if not given.part or name in given.part]
    sys.exit(not all(good))


if __name__ == "__main__":
    main()
