"""The chain from records to protected counts: each step as a run of QGIS without windows; CPU seconds and memory at its peak.

A million records of three registers, all invented: attached, tagged, classified, and counted by zone, sex, age and residency.
Smaller towns by an argument, such as 0.1.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time

from bench_attach import BUILDINGS, DAY, DWELLINGS, RECORDS, space, stage
from measure import ROOT, machine, measured, memory, table, wanted

CPU, MEMORY = 30.0, 800.0
"""Wanted: seconds of all steps together; megabytes of each."""
SIDE = 25
"""Zones along each side of the town."""


def main() -> int:
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    records, dwellings, buildings = (max(int(share * count), 100) for count in (RECORDS, DWELLINGS, BUILDINGS))
    with tempfile.TemporaryDirectory() as folder:
        base, vault = space(folder, buildings)
        persons = stage((base, vault), records, dwellings, buildings)
        zones = grid(folder, buildings)
        at = (f"BASE={base}", f"DATE={DAY}")
        steps = {
            "attachpersons": (*at, f"VAULT={vault}", f"UNATTACHED={folder}/unattached.gpkg"),
            "tagpersons": at,
            "classifyresidency": at,
            "aggregatepopulation": (
                *at,
                f"ZONES={zones}",
                "BY=sex;residency",
                "PROTECTION=1",
                "KEY=bench",
                f"OUTPUT={folder}/zones.gpkg",
            ),
        }
        took = {name: run(name, *given) for name, given in steps.items()}
        start = run("", "--version")
    rows = [(name, wanted(peak, MEMORY, f"{peak:.0f}"), f"{seconds:.1f}") for name, (seconds, peak) in took.items()]
    total = sum(seconds for seconds, _ in took.values())
    rows.append(("together", "", wanted(total, CPU, f"{total:.1f}")))
    rows.append(("of it the start of QGIS", "", f"{len(took) * start[0]:.1f}"))
    print(machine())
    title = f"{persons:,} persons of {records:,} records, {dwellings:,} dwellings, {buildings:,} buildings, {SIDE * SIDE} zones"
    table(title, ("step", "peak MB", "CPU s"), rows)
    return 0


def grid(folder: str, buildings: int) -> str:
    """Squares over all buildings, which stand as `bench_attach.space` puts them."""
    path, width, height = os.path.join(folder, "zones.geojson"), 2000.0, (buildings // 100 + 1) * 40.0
    features = []
    for k in range(SIDE * SIDE):
        x, y, w, h = k % SIDE * width / SIDE, k // SIDE * height / SIDE, width / SIDE, height / SIDE
        ring = [[x, y], [x + w, y], [x + w, y + h], [x, y + h], [x, y]]
        features.append(
            {"type": "Feature", "properties": {"zone": f"z{k}"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        )
    system = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32615"}}
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "crs": system, "features": features}, file)
    return path


def run(algorithm: str, *given: str) -> tuple[float, float]:
    """CPU seconds of a run, and its memory at the peak [MB]; without a name what QGIS says to some arguments."""
    command = [str(ROOT / "scripts" / "qgis_process")]
    command += ["--json", "run", f"doorstep:{algorithm}", "--", *given] if algorithm else list(given)
    peak = 0.0
    with tempfile.TemporaryFile("w+") as said, measured() as took:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        while process.poll() is None:
            peak = max(peak, memory(process.pid)[1])
            time.sleep(0.05)
        if process.returncode:
            said.seek(0)
            raise SystemExit(f"bench_chain: {algorithm} failed: {said.read()[-500:]}")
    return took.cpu, peak


if __name__ == "__main__":
    sys.exit(main())
