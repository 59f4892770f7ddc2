"""No test watches the clock: what passes on an idle machine passes on a slow and busy one. Times belong into `make bench`."""

from __future__ import annotations

import ast
import re

import pytest

from register_package import ROOT

TESTS = sorted(
    path for path in (ROOT / "tests").rglob("*.py") if "benchmarks" not in path.parts and path.name != "heart.py"
)  # the heart of the desktop test measures, and asserts nothing

CLOCKS = {"perf_counter", "perf_counter_ns", "monotonic", "monotonic_ns", "process_time", "thread_time", "getrusage"}
OF_TIME = re.compile(r"(^|_)(elapsed|took|seconds|duration|wall_time|cpu_time|ms)$")
ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
LEAST = {"wait": 60_000, "run": 600}
"""Shortest time allowed until a wait [ms] or a process [s] counts as hanging."""
PROCESS = {"run", "communicate", "wait", "check_call", "check_output", "call"}
WAITS = {"waitUntil", "waitSignal", "waitSignals", "waitCallback", "wait_until", "wait_signal", "wait_signals"}


def words(node):
    """Names, attributes and texts that an expression consists of."""
    for part in ast.walk(node):
        if isinstance(part, ast.Name):
            yield part.id
        elif isinstance(part, ast.Attribute):
            yield part.attr
        elif isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def clock_names(tree):
    """Names that hold what was read off a clock, directly or by way of others."""
    found = set(CLOCKS)
    assigned = [node for node in ast.walk(tree) if isinstance(node, (ast.Assign, ast.AugAssign, ast.NamedExpr))]
    while True:
        known = len(found)
        for node in assigned:
            if found.intersection(words(node.value)):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                found |= {part.id for target in targets for part in ast.walk(target) if isinstance(part, ast.Name)}
        if len(found) == known:
            return found


def called(node):
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def faults(source: str) -> list[tuple[int, str]]:
    """Line and reason of all that a slow machine could make fail."""
    tree, found = ast.parse(source), []
    # Of each function by itself: a name that holds a time in one is another thing in the next.
    scopes = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)] or [tree]
    for scope in scopes:
        clocks = clock_names(scope)
        for claim in (node for node in ast.walk(scope) if isinstance(node, ast.Assert)):
            for node in ast.walk(claim.test):
                if isinstance(node, ast.Compare) and any(isinstance(op, ORDER) for op in node.ops):
                    said = set(words(node))
                    if said & clocks or any(OF_TIME.search(word) for word in said):
                        found.append((claim.lineno, "asserts a time"))
    for node in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        given = {word.arg: word.value for word in node.keywords}
        if "deadline" in given and getattr(given["deadline"], "value", 1) is not None:
            found.append((node.lineno, "has a deadline of its own, tests/conftest.py has none for all"))
        timeout = given.get("timeout")
        if called(node) in WAITS and timeout is None:
            found.append((node.lineno, "waits for 5 s only, the default"))
        kind = "wait" if called(node) in WAITS else "run" if called(node) in PROCESS else None
        if kind and isinstance(timeout, ast.Constant) and timeout.value is not None and timeout.value < LEAST[kind]:
            found.append((node.lineno, f"waits for {timeout.value} only"))
    return sorted(set(found))


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.relative_to(ROOT / "tests").as_posix())
def test_no_test_watches_the_clock(path):
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("started = time.perf_counter()\nwork()\nassert time.perf_counter() - started < 0.5", True),
        ("a = monotonic()\nb = monotonic() - a\nc = 2 * b\nassert 0 <= c < 1", True),
        ("def test():\n    a = time.process_time()\n    assert a < 1, a", True),
        ("with measured() as took:\n    work()\nassert took.wall < 1", True),
        ("assert max(v for name, v in measured.items() if name.endswith('_ms')) <= 200", True),
        ("assert done['run_seconds'] < 60", True),
        ("settings(deadline=500)", True),
        ("settings(deadline=timedelta(seconds=1))", True),
        ("qtbot.waitUntil(ready, timeout=5_000)", True),
        ("qtbot.waitUntil(ready)", True),
        ("subprocess.run(command, timeout=120)", True),
        ("until = time.monotonic() + 600\nwhile time.monotonic() < until:\n    look()\nassert seen == 3", False),
        ("def one():\n    n = monotonic()\ndef two():\n    n = 3\n    assert n < 4", False),
        ("assert table['seconds'] == [0, 0]", False),
        ("first, second = walls\nassert first.wall < second.wall", False),
        ("qtbot.waitUntil(ready, timeout=60_000)", False),
        ("run.communicate(timeout=3600)", False),
    ],
)
def test_what_a_slow_machine_makes_fail_is_seen(source, wrong):
    assert bool(faults(source)) == wrong
