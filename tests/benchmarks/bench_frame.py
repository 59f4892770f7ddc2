"""Memory and time of a frame of a million rows, eight columns and a polygon each.

`scripts/python tests/benchmarks/bench_frame.py [--rows 1000000]`

The exit code is not 0 when it takes more than 300 MB.
"""

from __future__ import annotations

import argparse
import sys
import time

from measure import machine, memory, table, wanted

from doorstep.processing_provider.engine.core.packed import concatenated, pack

AT_ONCE = 50_000
"""As layers/reading.py packs them."""


def portion(start: int) -> list:
    """Columns of some buildings, as QGIS hands them out."""
    numbers = range(start, start + AT_ONCE)
    return [
        pack([f"building {n:07d}" for n in numbers]),
        pack([f"{n % 997:05d}" for n in numbers]),
        pack(["detached house" if n % 3 else None for n in numbers]),
        pack([n % 40 / 2 + 3 for n in numbers]),
        pack([n % 7 + 1 for n in numbers]),
        pack([1900 + n % 120 if n % 5 else None for n in numbers]),
        pack([n % 2 == 0 for n in numbers]),
        pack([n / 7 for n in numbers]),
        pack([b"\1\3" + n.to_bytes(8, "little") + b"\0" * 83 for n in numbers]),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    rows = parser.parse_args().rows
    print(machine())
    before, start = memory()[0], time.process_time()
    parts = [portion(first) for first in range(0, rows, AT_ONCE)]
    columns = []
    for at in range(len(parts[0])):
        columns.append(concatenated([part[at] for part in parts]))
        for part in parts:
            part[at] = None
    took, kept = time.process_time() - start, memory()[0] - before
    most = memory()[1] - before
    table(
        f"Frame of {len(columns[0]):,} rows, 8 columns and a polygon each",
        ("", "wanted", "found"),
        [
            ("memory of the frame [MB]", "≤ 300", wanted(kept, 300, f"{kept:.0f}")),
            ("at most while it is put together [MB]", "", f"{most:.0f}"),
            ("time [s CPU]", "", f"{took:.1f}"),
        ],
    )
    return int(kept > 300)


if __name__ == "__main__":
    sys.exit(main())
