"""Which small changes of the engine do its tests notice? Called by scripts/mutants.

Works on a copy of the checkout. One run of the tests of a module, or of all modules of a folder, tells which of its lines
each test runs; a mutant is then tried by the tests that run its line only, those in the module of its name first and the
quickest first. It is killed when one fails, or works for much longer than all of them did before. Verdicts are kept in
.qgis/mutants.json until engine or tests change.
"""

from __future__ import annotations

import argparse
import ast
import copy
import hashlib
import itertools
import json
import math
import multiprocessing
import os
import random
import resource
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

# What takes long to import is imported once; every mutant is tried in a process forked from this one.
import hypothesis
import laspy  # noqa: F401
import pytest
import scipy.ndimage
import scipy.optimize
import scipy.sparse  # noqa: F401
import shapely  # noqa: F401
from osgeo import gdal, osr  # noqa: F401

ROOT = Path(__file__).resolve().parent.parent
ENGINE = Path("processing_provider/engine")
CACHE = ROOT / ".qgis/mutants.json"
EQUIVALENT = ROOT / "tests/equivalent_mutants.txt"

# Besides test_<module>.py of tests/engine.
MORE_TESTS = {
    "rounding": ("stage", "spread", "totals", "problem"),
    "bound": ("optimization", "tolerance"),
    "exact": ("tolerance",),
    "problem": ("problem_told", "optimization"),
    "estimate": ("calibration",),
    "heights": (),
    "dwellings": ("weighing",),
}
MODULES = tuple(MORE_TESTS)

COMPARISONS = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
ARITHMETIC = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.Pow: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitAnd, ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}  # fmt: skip
NAMES = {"min": "max", "minimum": "maximum", "floor": "ceil", "any": "all", "nanargmin": "nanargmax"}
NAMES.update({other: name for name, other in NAMES.items()})


@dataclass(frozen=True)
class Mutant:
    """One change of one module."""

    module: str
    line: int
    last: int
    everywhere: bool  # outside of functions: every test depends on it
    old: str
    new: str
    text: str

    @property
    def key(self) -> str:
        return digest(self.module, self.text)


def changes(node):
    """Yield what a node may become; `pass` for a statement that is left out."""

    def changed(**fields):
        other = copy.copy(node)
        for name, value in fields.items():
            setattr(other, name, value)
        return other

    if isinstance(node, ast.Compare):
        for i, op in enumerate(node.ops):
            yield changed(ops=[*node.ops[:i], COMPARISONS[type(op)](), *node.ops[i + 1 :]])
    elif isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in ARITHMETIC:
        yield changed(op=ARITHMETIC[type(node.op)]())
    elif isinstance(node, ast.BoolOp):
        yield changed(op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
    elif isinstance(node, ast.UnaryOp):
        yield node.operand
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield changed(value=not node.value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, int):
        yield from (
            changed(value=value) for value in sorted({node.value - 1, node.value + 1, 2 * node.value} - {node.value})
        )
    elif isinstance(node, ast.Constant) and isinstance(node.value, float):
        yield from (changed(value=value) for value in {2 * node.value, node.value / 2} - {node.value})
    elif isinstance(node, ast.Name) and node.id in NAMES:
        yield changed(id=NAMES[node.id])
    elif isinstance(node, ast.Attribute) and node.attr in NAMES:
        yield changed(attr=NAMES[node.attr])
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield ast.Pass()
    elif isinstance(node, ast.Return) and node.value is not None and ast.unparse(node.value) != "None":
        yield changed(value=ast.Constant(None))


def mutants(module: str, source: str) -> list:
    """All mutants of a module, in the order of its text."""
    data, found = source.encode(), []
    starts = [0]
    for line in data.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))

    def replace(node, text, inside, statement):
        begin = starts[node.lineno - 1] + node.col_offset
        end = starts[node.end_lineno - 1] + node.end_col_offset
        if data[begin:end].decode() == text:
            return
        mutated = (data[:begin] + text.encode() + data[end:]).decode()
        before, after = source.splitlines(), mutated.splitlines()
        last = node.end_lineno + len(after) - len(before)
        old, new = (
            " ".join(line.strip() for line in lines[node.lineno - 1 : end])
            for lines, end in ((before, node.end_lineno), (after, last))
        )
        ast.parse(mutated)
        # A statement without others in it is run as one.
        lines = node if hasattr(statement, "body") else statement
        found.append(Mutant(module, min(lines.lineno, node.lineno), lines.end_lineno, not inside, old, new, mutated))

    def walk(node, inside, statement):
        statement = node if isinstance(node, ast.stmt) else statement
        for other in changes(node):
            text = ast.unparse(ast.fix_missing_locations(other))
            replace(
                node, f"({text})" if isinstance(node, (ast.Compare, ast.BinOp, ast.BoolOp)) else text, inside, statement
            )
        if isinstance(node, (ast.If, ast.While, ast.IfExp)):
            replace(node.test, f"(not ({ast.unparse(node.test)}))", inside, statement)
        for name, field in ast.iter_fields(node):
            # Texts are for people, types and decorators say what something is.
            if name in ("annotation", "returns", "decorator_list"):
                continue
            for child in field if isinstance(field, list) else [field]:
                if isinstance(child, ast.AST) and not isinstance(child, ast.JoinedStr):
                    # Defaults belong to no call.
                    walk(child, inside or (isinstance(node, ast.FunctionDef) and name == "body"), statement)

    walk(ast.parse(source), False, None)
    return found


class Run:
    """A pytest plugin: some tests in a given order, and what became of them."""

    def __init__(self, traced=None, order=None):
        """`traced`: modules by their file; `order`: names of tests."""
        self.traced, self.order = traced or {}, order
        self.lines: dict = {}
        self.work: dict = {}
        self.failed: list = []

    def pytest_sessionstart(self):
        # That a test fails is all there is to know: no smaller example is looked for.
        phases = [hypothesis.Phase.explicit, hypothesis.Phase.generate]
        hypothesis.settings.register_profile("mutants", hypothesis.settings.get_profile("steady"), phases=phases)
        hypothesis.settings.load_profile("mutants")

    def pytest_collection_modifyitems(self, items):
        if self.order is not None:
            place = {name: i for i, name in enumerate(self.order)}
            items[:] = sorted((item for item in items if item.nodeid in place), key=lambda item: place[item.nodeid])

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item):
        seen: dict = {module: set() for module in self.traced.values()}

        def tracer(lines):
            def inside(frame, event, _):
                lines.add(frame.f_lineno)
                return inside

            return inside

        tracers = {path: tracer(seen[module]) for path, module in self.traced.items()}
        if self.traced:
            sys.settrace(lambda frame, event, _: tracers.get(frame.f_code.co_filename))
        begun = time.process_time()
        yield
        sys.settrace(None)
        self.work[item.nodeid] = time.process_time() - begun
        self.lines[item.nodeid] = {module: sorted(lines) for module, lines in seen.items()}

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self.failed.append(report.nodeid)


def in_a_fork(function, seconds=None):
    """What a function returns in a process of its own; None where that died or worked longer than allowed."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        if seconds:
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
        try:
            os.write(write, json.dumps(function()).encode())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return json.loads(answer) if answer else None


def pytest_in(folder, tests, run):
    """Run tests of a copy; returns the exit code."""
    os.chdir(folder)
    sys.path[:] = [path for path in sys.path if Path(path or ".").resolve() != ROOT / "scripts"]
    sys.modules.pop("register_package", None)
    options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:pytest_qgis", "-o", "addopts=--import-mode=importlib"]
    return int(pytest.main([*options, *tests], [run]))


def modules_of(name: str) -> list:
    """The modules of a folder of the engine, such as 'estimate'; else the name itself."""
    folder = next((path for path in sorted((ROOT / ENGINE).rglob(name)) if path.is_dir()), None)
    inside = [] if folder is None else sorted(folder.glob("*.py"))
    return [f"{name}/{path.stem}" for path in inside if path.stem != "__init__"] or [name]


def tests_of(module: str) -> list:
    folder, _, stem = module.rpartition("/")
    every = sorted((ROOT / "tests/engine").rglob(f"{folder}/test_*.py" if folder else "test_*.py"))
    inside = [path for path in every if folder or path.stem == f"test_{stem}"]
    names = [f"test_{name}" for name in MORE_TESTS.get(folder or module, ())]
    more = [path for path in sorted((ROOT / "tests/engine").rglob("test_*.py")) if path.stem in names]
    return [str(path.relative_to(ROOT)) for path in dict.fromkeys([*inside, *more])]


def path_of(module: str) -> Path:
    return next(path.relative_to(ROOT) for path in sorted((ROOT / ENGINE).rglob(f"{module}.py")))


def copied(folder) -> None:
    """Give this worker a copy of its own."""
    global copy_of
    copy_of = Path(tempfile.mkdtemp(dir=folder)) / "doorstep"
    ignored = shutil.ignore_patterns(".*", "docs", "i18n", "__pycache__", "dist")
    shutil.copytree(ROOT, copy_of, ignore=ignored)


def baseline(modules: list):
    """Lines of modules that have the same tests, which each of these runs, and its work [s of processor time]."""

    def look():
        run = Run(traced={str(copy_of / path_of(module)): module for module in modules})
        code = pytest_in(copy_of, tests_of(modules[0]), run)
        return {"code": code, "failed": run.failed, "lines": run.lines, "work": run.work}

    return modules, in_a_fork(look)


def verdict(task):
    """Try one mutant: returns it and the test that killed it, '' if none did."""
    mutant, order, seconds = task
    if not order:
        return mutant, ""

    def attempt():
        # What is compiled stays so, but nothing of a mutant is kept: the next one may be as long and as old.
        sys.dont_write_bytecode = True
        # Most are killed by the first file, so the others need not be looked into.
        for _, names in itertools.groupby(order, lambda name: name.split("::")[0] == order[0].split("::")[0]):
            run = Run(order=list(names))
            code = pytest_in(copy_of, sorted({name.split("::")[0] for name in run.order}), run)
            if code:
                return (run.failed or ["import"])[0]
        return ""

    path = copy_of / path_of(mutant.module)
    before, times = path.read_bytes(), path.stat()
    path.write_text(mutant.text, encoding="utf-8")
    try:
        killer = in_a_fork(attempt, int(seconds))
    finally:
        path.write_bytes(before)
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    return mutant, "work" if killer is None else killer


def digest(*parts) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]


def equivalents() -> dict:
    """Reason by (module, old, new) of mutants that compute the same, as people have found."""
    found = {}
    blocks = EQUIVALENT.read_text(encoding="utf-8").split("\n\n") if EQUIVALENT.exists() else []
    for block in blocks:
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            module, old, new, *reason = lines
            found[module, old[2:], new[2:]] = " ".join(reason)
    return found


def chosen(module: str, most) -> list:
    """The mutants of a module to be tried: without those that compute the same, or a sample of them."""
    same = equivalents()
    every = mutants(module, (ROOT / path_of(module)).read_text(encoding="utf-8"))
    every = [mutant for mutant in every if (module, mutant.old, mutant.new) not in same]
    if most and len(every) > most:
        every = [every[i] for i in sorted(random.Random(module).sample(range(len(every)), most))]
    return every


class Verdicts:
    """Which test kills which mutant, kept from run to run: valid as long as engine and tests are what they were."""

    def __init__(self, modules, most_work, only_left=False):
        self.most_work, self.only_left = most_work, only_left
        self.known = json.loads(CACHE.read_text()) if CACHE.exists() else {}
        files = sorted([*(ROOT / ENGINE).rglob("*.py"), *(ROOT / "tests").glob("*.py")])
        shared = digest(*(path.read_text(encoding="utf-8") for path in files))
        self.state = {
            module: digest(shared, *((ROOT / name).read_text(encoding="utf-8") for name in tests_of(module)))
            for module in modules
        }

    def killer(self, mutant) -> str:
        """Test that killed it when it was last tried, '' if none."""
        return self.known.get(mutant.key, [None, ""])[1]

    def __contains__(self, mutant) -> bool:
        state, killer, work = [*self.known.get(mutant.key, []), None, None, None][:3]
        if killer and self.only_left:
            return True
        return state == self.state[mutant.module] and bool(killer or (work or 0) >= self.most_work)

    def add(self, mutant, killer) -> None:
        self.known[mutant.key] = [self.state[mutant.module], killer, self.most_work]

    def save(self) -> None:
        CACHE.parent.mkdir(exist_ok=True)
        CACHE.write_text(json.dumps(self.known))


def planned(some, seen, verdicts) -> list:
    """Tasks for `verdict`: each mutant with the tests that run its line, what killed it last time first."""
    tasks = []
    for mutant in some:
        if mutant in verdicts:
            continue
        here, killer = range(mutant.line, mutant.last + 1), verdicts.killer(mutant)
        lines = {name: set(at[mutant.module]) for name, at in seen["lines"].items()}
        order = [name for name in lines if mutant.everywhere or not lines[name].isdisjoint(here)]
        of_its_name = f"test_{mutant.module.rpartition('/')[2]}.py"
        order.sort(key=lambda name: (name != killer, of_its_name not in name, seen["work"][name]))
        work = list(itertools.accumulate(seen["work"][name] for name in order))
        order = order[: 1 + sum(seconds < verdicts.most_work for seconds in work)]
        tasks.append((mutant, order, 5 + 3 * sum(seen["work"][name] for name in order)))
    return tasks


def try_all(of_module, verdicts, processes) -> None:
    """Fill in what is not known yet."""
    by_tests: dict = {}
    for module, some in of_module.items():
        if any(mutant not in verdicts for mutant in some):
            by_tests.setdefault(tuple(tests_of(module)), []).append(module)
    workers = multiprocessing.get_context("fork").Pool
    with tempfile.TemporaryDirectory() as folder, workers(processes, copied, [folder]) as pool:
        tasks = []
        for modules, seen in pool.imap(baseline, by_tests.values()):
            if seen is None or seen["code"]:
                sys.exit(f"{modules}: their tests fail before anything is changed: {seen and seen['failed']}")
            for module in modules:
                tasks += planned(of_module[module], seen, verdicts)
        for done, (mutant, killer) in enumerate(pool.imap_unordered(verdict, tasks), 1):
            verdicts.add(mutant, killer)
            if done % 20 == 0 or done == len(tasks):
                verdicts.save()
                print(f"{done} of {len(tasks)}", file=sys.stderr, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/mutants", description=__doc__)
    parser.add_argument("modules", nargs="*", default=list(MODULES), help="names of engine modules, or of folders")
    parser.add_argument("--most", type=int, help="a sample of so many mutants per module, the same in every run")
    parser.add_argument(
        "--work",
        type=float,
        default=math.inf,
        help="try a mutant by tests of so much work together only [s], the quickest",
    )
    parser.add_argument(
        "--left",
        action="store_true",
        help="take it that what was killed once still is: for tests that were added since",
    )
    parser.add_argument("--least", type=float, default=90, help="exit code 1 if a module has less [%%]")
    parser.add_argument("--processes", type=int, default=min(2, os.cpu_count() or 1))
    arguments = parser.parse_args()
    modules = [module for name in arguments.modules for module in modules_of(name)]
    of_module = {module: chosen(module, arguments.most) for module in modules}
    verdicts = Verdicts(of_module, arguments.work, arguments.left)
    try_all(of_module, verdicts, arguments.processes)

    print(f"{'module':<20}{'mutants':>8}{'killed':>8}{'%':>7}")
    shares = []
    for module, some in of_module.items():
        killed = sum(bool(verdicts.killer(mutant)) for mutant in some)
        shares.append(100 * killed / max(len(some), 1))
        print(f"{module:<20}{len(some):>8}{killed:>8}{shares[-1]:>7.1f}")
    for mutant in (mutant for some in of_module.values() for mutant in some if not verdicts.killer(mutant)):
        print(f"\n{path_of(mutant.module)}:{mutant.line}\n- {mutant.old}\n+ {mutant.new}")
    return int(min(shares) < arguments.least)


if __name__ == "__main__":
    sys.exit(main())
