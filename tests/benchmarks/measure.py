"""What benchmarks share: the checkout as `doorstep`, seconds of a process and its children, memory, tables to print."""

from __future__ import annotations

import os
import resource
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))
sys.path.insert(0, str(ROOT / "tests"))

import register_package  # noqa: E402, F401 - makes the checkout importable as doorstep, whatever its name


@dataclass
class Took:
    """What a piece of work took [s]; `cpu` counts child processes, such as solvers, too."""

    wall: float = 0.0
    cpu: float = 0.0


@contextmanager
def measured():
    """Time the block: `with measured() as took: …`."""
    took = Took()
    wall, cpu = time.perf_counter(), _cpu()
    try:
        yield took
    finally:
        took.wall, took.cpu = time.perf_counter() - wall, _cpu() - cpu


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(u.ru_utime + u.ru_stime for u in used)


def memory(process: int | str = "self") -> tuple[float, float]:
    """Return a process's resident memory, now and at its peak [MB]; 0 when it has ended.

    Not from getrusage, whose maximum a process inherits from the one that started it.
    """
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0, 0.0
    values = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.startswith(("VmRSS", "VmHWM"))}
    return values.get("VmRSS", 0) / 1024, values.get("VmHWM", 0) / 1024


def table(title: str, header: tuple, rows: list) -> None:
    """Print rows of texts and numbers, the first column to the left."""
    cells = [[str(cell) for cell in row] for row in (header, *rows)]
    width = [max(len(row[i]) for row in cells) for i in range(len(header))]
    print(f"\n{title}")
    for row in cells:
        print("  " + "  ".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(row, width))))


def machine() -> str:
    """Say what the figures were measured on, and how busy it was with other things."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    names = [line.split(":")[1].strip() for line in lines if line.startswith("model name")]
    return f"{os.cpu_count()} cores, {names[0] if names else 'unknown processor'}, load {os.getloadavg()[0]:.1f}"


def wanted(value: float, limit: float, text: str) -> str:
    """Mark a figure that misses what was wanted; noise may do that, so it is said and not an error."""
    return text if value <= limit else f"{text} (wanted {limit:g})"
