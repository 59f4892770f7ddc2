"""What the sources must not do, because Windows or macOS, which no test here runs on, would do something else with it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

import pytest

from register_package import ROOT

SOURCES = sorted(path for folder in ("processing_provider", "plugin") for path in (ROOT / folder).rglob("*.py"))
MAKERS = {"array", "asarray", "zeros", "ones", "empty", "full", "eye", "fromiter", "arange"}
ONLY_POSIX = {"getuid", "geteuid", "getpwuid", "getlogin", "fork", "killpg", "mkfifo", "uname", "SIGKILL", "SIGALRM"}
IN_A_FOLDER = {"mkdtemp", "mkstemp", "TemporaryFile", "NamedTemporaryFile", "TemporaryDirectory"}


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str, set[str | None]]]:
    """Calls with the name of what is called, without its module, and their keywords."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield node, name, {word.arg for word in node.keywords}


def mode_of(call: ast.Call, name: str) -> str:
    """The mode in which a file is opened, '' where nothing is opened that way."""
    if name in ("read_text", "write_text"):
        return name[0]
    is_builtin = isinstance(call.func, ast.Name)
    of_a_path = isinstance(call.func, ast.Attribute) and not isinstance(call.func.value, (ast.Name, ast.Attribute))
    named = (
        isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id.isupper()
    )
    if name not in ("open", "fdopen") or not (is_builtin or of_a_path or named or name == "fdopen"):
        return ""
    at = 0 if of_a_path or named else 1
    given = [word.value for word in call.keywords if word.arg == "mode"] or call.args[at : at + 1]
    return given[0].value if given and isinstance(given[0], ast.Constant) else "r"


def encodings(tree: ast.AST) -> Iterator[ast.AST]:
    """Texts in the encoding of whoever runs it: cp1252 in Paris, cp936 in Peking."""
    for call, name, words in calls(tree):
        mode = mode_of(call, name)
        if ((mode and "b" not in mode) or name == "TextIOWrapper") and "encoding" not in words:
            yield call


def line_ends(tree: ast.AST) -> Iterator[ast.AST]:
    """Texts with the line ends of the system: the same run would write other bytes, and csv empty rows."""
    for call, name, words in calls(tree):
        mode = mode_of(call, name)
        if set(mode) & set("wax") and "b" not in mode and "newline" not in words:
            yield call


def whole_numbers(tree: ast.AST) -> Iterator[ast.AST]:
    """The platform's int: with numpy 1 it has 32 bits on Windows."""

    def is_int(node: ast.AST) -> bool:
        return (isinstance(node, ast.Name) and node.id == "int") or (
            isinstance(node, ast.Attribute) and node.attr in ("int_", "uint", "long")
        )

    for call, name, words in calls(tree):
        of_numpy = isinstance(call.func, ast.Attribute) and getattr(call.func.value, "id", "") == "np"
        given = [word.value for word in call.keywords if word.arg == "dtype"]
        if name == "astype":
            given += call.args[:1]
        if of_numpy and name in MAKERS:
            given += call.args[1:]
        counted = of_numpy and name == "arange" and "dtype" not in words and len(call.args) < 4
        told = counted and any(
            isinstance(a, (ast.Attribute, ast.Name)) and "int" in ast.unparse(a) for a in call.args[1:]
        )
        floats = counted and "ceil" in ast.unparse(call)
        filled = of_numpy and name == "full" and len(call.args) == 2 and "dtype" not in words
        whole = filled and ast.unparse(call.args[1]).lstrip("-") in ("NONE", "UNKNOWN", "1", "0")
        if (
            (of_numpy and name in ("int_", "uint"))
            or any(map(is_int, given))
            or (counted and not told and not floats)
            or whole
        ):
            yield call


def comparisons_of_paths(tree: ast.AST) -> Iterator[ast.AST]:
    """Paths compared letter by letter: `C:\\A` and `c:\\a` are one file."""
    for node in ast.walk(tree):
        sides = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        if sum("realpath(" in ast.unparse(side) or "abspath(" in ast.unparse(side) for side in sides) > 1:
            yield node


def permissions(tree: ast.AST) -> Iterator[ast.AST]:
    """`os.access` for writing says yes to every folder on Windows; `paths.is_writable` tries."""
    for call, name, _ in calls(tree):
        if name == "access" and any("W_OK" in ast.unparse(argument) for argument in call.args):
            yield call


def temporary_folders(tree: ast.AST) -> Iterator[ast.AST]:
    """`tempfile` in a folder of the user's: in one that is closed it tries for ever on Windows."""
    for call, name, words in calls(tree):
        if name in IN_A_FOLDER and "dir" in words:
            yield call
        if name == "TemporaryDirectory" and "ignore_cleanup_errors" not in words:
            yield call


def addresses(tree: ast.AST) -> Iterator[ast.AST]:
    """URIs of SQLite made by hand: drives and shares need more; `paths.sqlite_uri`."""
    for node in ast.walk(tree):
        begin = node.values[0] if isinstance(node, ast.JoinedStr) and node.values else None
        if isinstance(begin, ast.Constant) and str(begin.value).startswith("file:"):
            yield node


def posix(tree: ast.AST) -> Iterator[ast.AST]:
    """What only POSIX has, and fixed places."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Attribute)
            and node.attr in ONLY_POSIX
            and getattr(node.value, "id", "") in ("os", "signal", "pwd")
        ):
            yield node
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.startswith(("/tmp", "/dev/", "/proc/"))
        ):
            yield node
        if isinstance(node, ast.Import) and {name.name for name in node.names} & {"pwd", "grp", "multiprocessing"}:
            yield node
    for call, name, words in calls(tree):
        if name == "Popen" and "creationflags" not in words:
            yield call  # a console would flash up


RULES: dict[Callable[[ast.AST], Iterator[ast.AST]], tuple[str, str, tuple[str, ...]]] = {
    encodings: (
        "open(p)",
        "open(p, encoding='utf-8')",
        ("path.read_text()", "FILE.open()", "open(p, 'w', newline='')"),
    ),
    line_ends: (
        "open(p, 'w', encoding='u')",
        "open(p, 'wb')",
        ("path.write_text(t, encoding='u')", "open(p, mode='a')"),
    ),
    whole_numbers: (
        "np.zeros(3, int)",
        "np.arange(3, dtype=np.int64)",
        ("a.astype(int)", "np.int_(3)", "np.array(a, np.int_)", "np.full(3, -1)", "np.arange(n)", "f(dtype=int)"),
    ),
    comparisons_of_paths: (
        "os.path.realpath(a) == os.path.realpath(b)",
        "paths.same(a, b)",
        ("abspath(a) != abspath(b)",),
    ),
    permissions: ("os.access(p, os.W_OK)", "os.access(p, os.X_OK)", ("os.access(p, os.R_OK | os.W_OK)",)),
    temporary_folders: ("tempfile.mkdtemp(dir=d)", "tempfile.mkdtemp(prefix='x')", ("TemporaryDirectory()",)),
    addresses: ("f'file:{p}?mode=ro'", "sqlite_uri(p, 'ro')", ('f"file:{p}"',)),
    posix: ("os.getuid()", "os.getpid()", ("'/tmp/x'", "import pwd", "subprocess.Popen(a)", "signal.SIGKILL")),
}
EXCEPT = {"permissions": {"paths.py"}, "addresses": {"paths.py"}, "posix": {"region.py"}}
"""Files in which a rule is carried out, or that ask one system first and have an answer for the others."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_no_source_relies_on_this_system(rule):
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}"
        for path in SOURCES
        if path.name not in EXCEPT.get(rule.__name__, ())
        for node in rule(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, f"{rule.__doc__}\n" + "\n".join(found)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_each_rule_finds_what_it_is_for(rule):
    wrong, right, more = RULES[rule]
    assert all(any(rule(ast.parse(text))) for text in (wrong, *more))
    assert not any(rule(ast.parse(right)))
