"""The table of versions: what scripts/matrix tried, what came out, and why what fails does.

    scripts/matrix_table.py [--docs] RESULTS SUITE …

Exit code 1 where anything failed that `tests/explained_failures.tsv` does not explain, or, with --docs, was not tried and it does
not say why (test `untried:STEP`).
"""

from __future__ import annotations

import csv
import json
import platform
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import Path

import rows

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "versions.md"
BEGIN, END = "<!-- made by scripts/matrix --docs -->", "<!-- end -->"
EXPLAINED = ROOT / "tests" / "explained_failures.tsv"
"""Suite, test and why it fails there; both may be patterns."""
TESTS = ("engine", "store", "algorithms", "plugin")
MOST = 5
"""Tests that are named beside a reason."""
SHOWN = 10
"""Differences of rows that are said."""
LIBRARIES = ("QGIS", "Qt", "Python", "numpy", "scipy", "shapely", "GEOS", "GDAL")


def versions() -> dict[str, str]:
    """Return the versions of what Doorstep runs on, in this process."""
    import numpy
    import scipy
    import shapely
    from osgeo import gdal
    from qgis.core import Qgis
    from qgis.PyQt.QtCore import QT_VERSION_STR

    found = (
        Qgis.QGIS_VERSION.split("-")[0], QT_VERSION_STR, platform.python_version(), numpy.__version__, scipy.__version__,
        shapely.__version__, shapely.geos_version_string, gdal.__version__,
    )  # fmt: skip
    return dict(zip(LIBRARIES, found))


def explained(suite: str, test: str) -> str:
    """Return why a test fails in a suite, '' where nobody has explained it."""
    with EXPLAINED.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if fnmatch(suite, row["suite"]) and fnmatch(test, row["test"].replace("[", "[[]")):
                return row["why"]
    return ""


def cases(path: Path) -> dict[str, str]:
    """Return 'passed', 'failed' or 'skipped' of each test of a report of pytest's."""
    found = {}
    for case in ElementTree.parse(path).iter("testcase"):
        name = f"{case.get('classname', '')}::{case.get('name', '')}"
        kinds = {child.tag for child in case}
        found[name] = "failed" if kinds & {"failure", "error"} else "skipped" if "skipped" in kinds else "passed"
    return found


def skipped(path: Path) -> dict[str, str]:
    """Return why tests of a report of pytest's were skipped."""
    return {
        f"{case.get('classname', '')}::{case.get('name', '')}": child.get("message", "").replace("Skipped: ", "")
        or "no reason"
        for case in ElementTree.parse(path).iter("testcase")
        for child in case.iter("skipped")
    }


class Suite:
    """What was tried in one suite."""

    def __init__(self, results: Path, name: str) -> None:
        self.name, self.folder, self.open = name, results / name, []
        self.why: dict[str, str] = {}
        self.untried: list[str] = []
        self.skips: Counter[str] = Counter()
        self.steps = {line[0]: line[1:] for line in self._lines() if len(line) > 2}
        path = self.folder / "versions.json"
        self.versions = json.loads(path.read_text(encoding="utf-8")) if path.exists() and path.stat().st_size else {}

    def _lines(self) -> list[list[str]]:
        path = self.folder / "steps.tsv"
        return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []

    def fails(self, test: str) -> str:
        """Take down that something fails; returns its number in the table's notes, '!' where it is not explained."""
        why = explained(self.name, test)
        if why:
            self.why[test] = why
            return ""
        self.open.append(test)
        return " **!**"

    def lacks(self, step: str) -> str:
        """Take down that a step was not tried."""
        why = explained(self.name, f"untried:{step}")
        if why:
            self.why[f"untried:{step}"] = why
        else:
            self.untried.append(step)
        return "–"

    def tests(self, folder: str) -> str:
        """Return passed, failed and skipped of a folder of tests."""
        parts = [step for step in self.steps if step == folder or step.startswith(f"{folder}/")]
        if not parts:
            return self.lacks(folder)
        paths = [self.folder / f"{re.sub('[/*]', '_', part)}.xml" for part in parts]
        whole = all(path.exists() for path in paths) and all(self.steps[part][0] in ("0", "1") for part in parts)
        paths = [path for path in paths if path.exists()]
        if not paths:
            return f"did not end{self.fails(folder)}"
        found: dict[str, str] = {}
        for path in paths:
            for test, how in cases(path).items():
                found[test] = "failed" if found.get(test) == "failed" else how
        for reason in {test: why for path in paths for test, why in skipped(path).items()}.values():
            self.skips[reason] += 1
        marks = [self.fails(test) for test, how in found.items() if how == "failed"]
        if not whole:
            marks.append(self.fails(f"stopped:{folder}"))
        counts = [sum(how == kind for how in found.values()) for kind in ("passed", "failed", "skipped")]
        return f"{counts[0]} / {counts[1]} / {counts[2]}{max(marks, default='')}"

    def step(self, name: str) -> str:
        """Return whether a step ended well."""
        if name not in self.steps:
            return self.lacks(name)
        return "yes" if self.steps[name][0] == "0" else f"no{self.fails(name)}"

    def desktop(self) -> str:
        """Return what of the tests in a desktop passed, by name."""
        if "desktop" not in self.steps:
            return self.lacks("desktop")
        lines = (self.folder / "desktop.log").read_text(encoding="utf-8").splitlines()
        found = dict(line.split()[1:3] for line in lines if line.startswith("desktop_test: "))
        if not found or (self.steps["desktop"][0] != "0" and "FAILED" not in found.values()):
            return self.step("desktop")
        return ", ".join(
            name if how == "passed" else f"{name} fails{self.fails(f'desktop:{name}')}" for name, how in found.items()
        )

    def same(self, host: Suite, step: str, what: str) -> str:
        """Tell whether a step made the same as on the host."""
        if step not in self.steps or step not in host.steps:
            return self.lacks(step)
        if self.steps[step][0] != "0":
            return self.step(step)
        if self.steps[step][2] != host.steps[step][2]:
            return f"not at {host.name}'s commit{self.lacks(step)[1:]}"
        if what == "log":
            one, other = (suite.folder / f"{step}.log" for suite in (host, self))
            found = [] if one.read_text(encoding="utf-8") == other.read_text(encoding="utf-8") else ["another log"]
        else:
            found = list(rows.differences(host.folder / what, self.folder / what))
        for line in found[:SHOWN]:
            print(f"{self.name}: {line}")
        if len(found) > SHOWN:
            print(
                f"{self.name}: … {len(found) - SHOWN} more, by scripts/rows.py {host.folder / what} {self.folder / what}"
            )
        files = sorted({line.partition(":")[0] for line in found})
        return "no" + max([self.fails(f"{step}:{file}") for file in files]) if files else "equal"


def table(suites: Sequence[Suite]) -> str:
    """Return the table in Markdown, and below it why what fails does."""
    host = next((suite for suite in suites if suite.name == "host"), suites[0])
    heads = ["System", *LIBRARIES, "Demo", "Rows", *(f"tests/{name}" for name in TESTS), "Desktop"]
    lines = [f"| {' | '.join(heads)} |", "|" + " --- |" * len(heads)]
    for suite in suites:
        line = [suite.name, *(suite.versions.get(name, "–") for name in LIBRARIES)]
        ran = suite.step("demo")
        line += [ran if suite is host else suite.same(host, "demo", "log")]
        ran = suite.step("rows")
        line += [ran if suite is host else suite.same(host, "rows", "rows")]
        line += [suite.tests(name) for name in TESTS] + [suite.desktop()]
        lines.append(f"| {' | '.join(line)} |")
    commits = sorted({step[2] for suite in suites for name, step in suite.steps.items() if name != "setup"})
    lines += ["", f"Tests: passed / failed / skipped. Commit: {', '.join(commits)}."]
    whys: dict[str, list[str]] = {}
    for suite in suites:
        for test, why in suite.why.items():
            whys.setdefault(why, []).append(f"{suite.name}: `{test}`")
    for why, tests in whys.items():
        more = f"; {len(tests) - MOST} more" if len(tests) > MOST else ""
        lines.append(f"- {why} ({'; '.join(tests[:MOST])}{more})")
    skips = sorted({reason for suite in suites for reason in suite.skips})
    lines += [
        f"- Skipped: {reason} ({', '.join(f'{suite.name} {suite.skips[reason]}' for suite in suites if reason in suite.skips)})"
        for reason in skips
    ]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Show or write the table."""
    if arguments == ["--versions"]:
        print(json.dumps(versions()))
        return 0
    docs = "--docs" in arguments
    results, *names = (argument for argument in arguments if argument != "--docs")
    suites = [Suite(Path(results), name) for name in names]
    made = table(suites)
    if docs:
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        PAGE.write_text(f"{before}{BEGIN}\n{made}\n{END}{rest.partition(END)[2]}", encoding="utf-8")
    print(made)
    left = {suite.name: suite.untried for suite in suites if docs and suite.untried}
    for name, steps in left.items():
        print(f"matrix: {name}: {', '.join(steps)}: not tried, and nothing says why.", file=sys.stderr)
    for suite in suites:
        for test in suite.open:
            print(
                f"matrix: {suite.name}: {test} fails, and {EXPLAINED.relative_to(ROOT)} does not say why.",
                file=sys.stderr,
            )
    return int(bool(left) or any(suite.open for suite in suites))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
