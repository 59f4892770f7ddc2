"""For how long the GUI stands still in a real QGIS: the panel with a town of 22,530 households.

`scripts/python tests/benchmarks/bench_desktop.py`

Milliseconds say little where machines differ, so each is compared with what the GUI thread of this machine needs for a
piece of work that never changes. Where that takes 20 ms, ten times as much is the 200 ms that a user begins to feel.
Where the time went is in .qgis/screenshots/city/blocked.txt.
"""

from __future__ import annotations

import json
import subprocess
import sys

from measure import ROOT, machine, table, wanted

MOST = 10


def main() -> int:
    finished = subprocess.run([ROOT / "scripts" / "desktop_test", "city"], stdout=subprocess.DEVNULL)
    if finished.returncode:
        return finished.returncode
    found = json.loads((ROOT / ".qgis" / "screenshots" / "city" / "result.json").read_text(encoding="utf-8"))
    known = found["known_work_ms"]
    rows = [("known work", known, "1.0")]
    for name, milliseconds in found.items():
        if name.endswith("_blocked_ms"):
            ratio = milliseconds / known
            rows.append((name[: -len("_blocked_ms")], milliseconds, wanted(ratio, MOST, f"{ratio:.1f}")))
    table(f"longest standstill on {machine()}", ("while", "ms", "of the known work"), rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
