"""What can be relied on: estimates, intervals, size mix and classification against every town with known counts.

`scripts/python tests/benchmarks/bench_truth.py [--json FILE] [--docs PAGE] [--part weights|intervals|sizes|classes]`

Prints one table over all towns, and those that belong to it; ends with exit code 1 where a claim does not hold, and says
which. --json writes the same numbers, --docs puts the tables between the markers of a page. The towns are not part of
the repository: what is not beside the checkout is named and left out.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import truth_classified
import truth_intervals
import truth_measured
import truth_pages
import truth_sizes
from benchmarks.measure import ROOT, machine, table
from towns import Town, towns

from doorstep.processing_provider.engine.population.settings import Weight

DATA = ROOT.parent / "shared" / "data"
EXPECTED = (
    "olemps", "seaside", "truth/cambridge", "truth/memphis", "truth/lower_manhattan", "truth/spain_38023", "helsinki",
    "registers/places_osm", "registers/hours_helsinki",
)  # fmt: skip
PARTS = ("weights", "intervals", "sizes", "classes")
DIGITS = 3


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--docs", type=Path)
    parser.add_argument("--part", choices=PARTS)
    chosen = parser.parse_args()
    if chosen.part and (chosen.json or chosen.docs):
        parser.error("--json and --docs want all parts; leave --part out")
    print(machine())
    for name in EXPECTED:
        if not (DATA / name).is_dir():
            print(f"{name}: not beside the checkout (looked for {DATA / name}); left out")
    found = measured(towns(DATA) if DATA.is_dir() else [], (chosen.part,) if chosen.part else PARTS)
    for make in truth_pages.TABLES.values():
        title, head, rows = make(found)
        if rows:
            table(title, head, rows)
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    if chosen.docs:
        chosen.docs.write_text(truth_pages.written(chosen.docs.read_text(encoding="utf-8"), found), encoding="utf-8")
    missed = truth_pages.missed(found)
    unjudged = truth_pages.unjudged(found)
    if unjudged:
        print("\nNot judged, because nothing was measured:", *unjudged, sep="\n  ")
    print(*("\nDoes not hold:", *missed) if missed else ("\nEvery claim that was judged holds.",), sep="\n  ")
    return 1 if missed else 0


def measured(known: list[Town], parts: tuple[str, ...]) -> dict[str, Any]:
    """Measure the parts; the others are empty."""
    found: dict[str, Any] = {name: [] for name in truth_pages.TABLES} | {"regrets": {}, "coarser_regrets": {}}
    if "weights" in parts:
        found["weights"] = [row for town in known for row in truth_measured.compared(town)]
        found["regrets"] = truth_measured.regrets(found["weights"])
        found["coarser"] = [row for town in known for row in truth_measured.coarser(town)]
        found["coarser_regrets"] = truth_measured.regrets(found["coarser"])
    if "intervals" in parts:
        for weight in (Weight.VOLUME, Weight.DWELLINGS):
            found["intervals"] += [truth_intervals.intervals(town, weight) for town in known if town.polygons]
    if "sizes" in parts:
        found["sizes"] = truth_sizes.synthetic()
        if (DATA / "olemps").is_dir():
            found["sizes"] += truth_sizes.olemps()
    if "classes" in parts and DATA.is_dir():
        found["classes"] = truth_classified.scored(DATA)
        found["classified"] = truth_classified.estimates(DATA)
    return rounded(found)


def rounded(value: Any) -> Any:
    """Return the same with floats rounded, so that the last bits of another machine change nothing."""
    if isinstance(value, dict):
        return {key: rounded(one) for key, one in value.items()}
    if isinstance(value, list):
        return [rounded(one) for one in value]
    return round(float(value), DIGITS) if isinstance(value, float) else value


if __name__ == "__main__":
    sys.exit(main())
