"""A country: 2,000,000 synthetic buildings in 60 regions, by one process and by four; memory, and workers that are killed.

`scripts/bench scale`, or `scripts/python tests/benchmarks/bench_scale.py [--regions 60] [--households 41000] [--workers 4] [--kills 20]`

Each line is a run from files to files, all of the workflow, `seconds` as the machine has them beside whatever else it does.
The byte count says that both gave the same. Kills are SIGKILL of a worker at random moments, in a run of its own.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import machine, measured, table, wanted

import countries  # isort: skip - from tests/, which measure puts on the path
import psutil  # isort: skip

MOST_MEMORY, LEAST_SPEEDUP = 600.0, 1.6


def start(folder: Path, output: str, workers: int) -> subprocess.Popen:
    values = {**countries.INPUTS, **countries.FIELDS, "OUTPUT": output, "WORKERS": workers}
    (folder / f"{output}.json").write_text(json.dumps(values), encoding="utf-8")
    command = [sys.executable, countries.SHELL, folder / f"{output}.json"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def rows(folder: Path, output: str) -> list[dict[str, str]]:
    with open(folder / output / "regions.csv", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def run(folder: Path, output: str, workers: int) -> tuple[float, float, float]:
    """Seconds, CPU seconds of all processes and most memory of a worker [MB]."""
    with measured() as took:
        process = start(folder, output, workers)
        _, error = process.communicate()
    if process.returncode:
        raise SystemExit(error)
    found = rows(folder, output)
    return took.wall, took.cpu, max(float(row["memory"]) for row in found)


def killed(folder: Path, output: str, workers: int, kills: int, seed: int) -> int:
    """Run, and kill a worker now and then; returns how many were killed."""
    rng, done = random.Random(seed), 0
    process = start(folder, output, workers)
    while process.poll() is None:
        time.sleep(rng.uniform(0.1, 2))
        theirs = countries.workers(process.pid)
        if theirs and done < kills and any((folder / output / "records").glob("*.json")):
            with contextlib.suppress(psutil.Error):  # it may have ended by itself
                rng.choice(theirs).kill()
                done += 1
    if process.returncode:
        raise SystemExit(process.stderr.read() if process.stderr else "")
    return done


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--regions", type=int, default=60)
    parser.add_argument("--households", type=int, default=41_000, help="of each region")
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--small", type=int, default=1500, help="households of each region in the runs with kills")
    chosen = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        countries.write(folder, chosen.regions, chosen.households, chosen.households // 15, towns=6)
        one, several = run(folder, "one", 1), run(folder, "several", chosen.workers)
        alike = countries.bytes_of(folder / "one") == countries.bytes_of(folder / "several")
        found = rows(folder, "several")
        buildings, persons, zones = (sum(int(row[key]) for row in found) for key in ("rows", "persons", "zones"))
        speedup = one[0] / several[0]
        table(
            f"{buildings:,} buildings, {persons:,} persons, {zones:,} zones in {chosen.regions} regions",
            ("processes", "wall s", "CPU s", "MB per worker", "buildings/s", "of one process"),
            [
                (n, f"{wall:.0f}", f"{cpu:.0f}", wanted(most, MOST_MEMORY, f"{most:.0f}"), f"{buildings / wall:,.0f}",
                 f"{one[0] / wall:.2f} x")
                for n, (wall, cpu, most) in ((1, one), (chosen.workers, several))
            ],
        )  # fmt: skip
        short = "" if speedup >= LEAST_SPEEDUP else f" (wanted {LEAST_SPEEDUP:g})"
        print(f"  {chosen.workers} processes are {speedup:.2f} x as fast{short}; the same bytes: {alike}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        countries.write(folder, chosen.regions, chosen.small, chosen.small // 15)
        run(folder, "one", 1)
        wanted_bytes, kills, runs, same, done = countries.bytes_of(folder / "one"), 0, 0, True, True
        while kills < chosen.kills:  # a run may end before it has lost as many
            kills += killed(folder, f"killed{runs}", chosen.workers, chosen.kills - kills, runs)
            same &= countries.bytes_of(folder / f"killed{runs}") == wanted_bytes
            done &= {row["status"] for row in rows(folder, f"killed{runs}")} == {"done"}
            runs += 1
        print(f"\nWorkers killed: {kills}, in {runs} runs; every region done: {done}; the same bytes: {same}")
    return 0 if alike and same and done else 1


if __name__ == "__main__":
    raise SystemExit(main())
