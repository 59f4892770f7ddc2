"""Packages that are missing, too old, too new or broken: refused with a sentence, and got by one line."""

from __future__ import annotations

import importlib
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest

from doorstep.processing_provider.engine.core import packages
from doorstep.processing_provider.engine.core.errors import MissingPackageError

NAME = "doorstep_needs_this"


@pytest.fixture
def place(tmp_path, monkeypatch) -> Path:
    """A folder in which Python looks first, and nothing known of any package yet."""
    monkeypatch.setattr(packages, "_why", {})
    monkeypatch.setattr(packages, "_modules", {})
    monkeypatch.setitem(packages.PACKAGES, NAME, packages.Package(NAME, (2, 0), (4,), f"{NAME}>=2,<4"))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(packages.site, "ENABLE_USER_SITE", True)
    yield tmp_path
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]


def put(place, code="", name=NAME, noted="", brings=()):
    """Write a package, and what its installer notes of it."""
    (place / name).mkdir()
    (place / name / "__init__.py").write_text(code)
    if noted:
        note = place / f"{name}-{noted}.dist-info"
        note.mkdir()
        (note / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {noted}\n")
        (note / "RECORD").write_text("".join(f"{file},,\n" for file in (f"{name}/__init__.py", *brings)))
        for file in brings:  # Python 3.12 and newer tell of a file only where it is
            (place / file).parent.mkdir(exist_ok=True)
            (place / file).touch()
    importlib.invalidate_caches()


def test_a_package_that_serves_is_itself(place):
    put(place, "__version__ = '3.9.1'\nanswer = 42", noted="3.9.1")
    assert packages.load(NAME) is sys.modules[NAME]
    assert packages.lacking([NAME]) == {} and packages.sentence([NAME]) == ""
    assert packages.version(NAME) == "3.9.1"


def forget(name, monkeypatch):
    """Take a package out of this Python until the end of the test, as it is or as the test leaves it."""
    for known in [name, *(known for known in sys.modules if known.startswith(f"{name}."))]:
        monkeypatch.setitem(sys.modules, known, None)
        del sys.modules[known]


IMPORTED = "raise SystemExit('it was imported')"


@pytest.mark.parametrize(
    ("code", "noted", "why"),
    [
        (None, "", "not installed"),
        ("__version__ = '1.8.5'", "", "1.8.5 is too old, at least 2.0 is needed"),
        (IMPORTED, "1.8.5", "1.8.5 is too old, at least 2.0 is needed"),
        (IMPORTED, "4.0.0a1", "4.0.0a1 is too new, it must be below 4"),
        ("import a_library_of_it", "3.0", "does not start: No module named 'a_library_of_it'"),
        ("raise ImportError('libgeos.so.3: cannot\\nopen it')", "3.0", "does not start: libgeos.so.3: cannot open it"),
        ("raise ValueError('numpy.dtype size changed')", "3.0", "does not start: numpy.dtype size changed"),
        ("raise OSError()", "3.0", "does not start: OSError"),
        ("import sys; sys.nothing", "", "does not start: module 'sys' has no attribute 'nothing'"),
        ("class Odd(Exception): pass\nraise Odd('what nobody thought of')", "3.0", "does not start: what nobody thought of"),
        ("def (", "3.0", "does not start: invalid syntax"),
        (f"raise RuntimeError({'x' * 500!r})", "3.0", f"does not start: {'x' * 119}…"),
    ],
)  # fmt: skip
def test_a_package_that_does_not_serve_is_a_stand_in_that_says_why(place, code, noted, why):
    if code is not None:
        put(place, code, noted=noted)
    found = packages.load(f"{NAME}")
    assert not found
    # The sentence may say more of the place in the code, in one line.
    assert packages.lacking([NAME])[NAME].startswith(why)
    assert packages.version(NAME) == "–"
    with pytest.raises(MissingPackageError) as raised:
        found.anything  # noqa: B018
    text = str(raised.value)
    assert text.startswith(f"Python packages are needed: {NAME} ({why}") and "\n" not in text
    assert f'"{NAME}>=2,<4"' in text and text.endswith(" and restart QGIS.")


def test_a_module_of_a_package_that_is_missing_in_part_makes_all_of_it_missing(place):
    put(place, "__version__ = '3.0'", noted="3.0")
    assert packages.load(NAME) and not packages.load(f"{NAME}.part")
    assert packages.lacking([NAME])


def test_what_a_package_should_mend_one_day_is_not_said_and_other_warnings_are(place, recwarn):
    put(
        place, "import warnings\nwarnings.warn('old', DeprecationWarning)\nwarnings.warn('beware')\n__version__ = '3.0'"
    )
    before = list(warnings.filters)
    assert packages.load(NAME)
    assert [str(one.message) for one in recwarn] == ["beware"]
    warnings.warn("others' are as they were", DeprecationWarning, stacklevel=1)
    assert len(recwarn) == 2 and warnings.filters == before


def test_python_itself_may_ask_a_stand_in(place):
    found = packages.load(NAME)
    assert not hasattr(found, "__wrapped__") and not hasattr(found, "__file__")


def test_a_look_without_an_import(place):
    put(place, IMPORTED, noted="3.0")
    assert packages.lacking([NAME]) == {}
    assert NAME not in sys.modules


def test_what_is_installed_later_is_used_after_another_look(place):
    whole, part = packages.load(NAME), packages.load(f"{NAME}.part")
    packages.look_again()
    assert not whole and not part
    put(place, "__version__ = '3.0'\nanswer = 42")
    (place / NAME / "part.py").write_text("answer = 43")
    assert not whole  # nothing changes while a run may be going on
    packages.look_again()
    assert whole and part and (whole.answer, part.answer) == (42, 43)
    assert packages.lacking([NAME]) == {}


def test_another_version_than_the_one_in_memory_takes_a_restart(place):
    put(place, "__version__ = '1.8.5'")
    assert not packages.load(NAME)
    put(place, name="other", noted="3.0")
    (place / "other-3.0.dist-info" / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {NAME}\nVersion: 3.0\n")
    (place / "other-3.0.dist-info").rename(place / f"{NAME}-3.0.dist-info")
    packages.look_again()
    assert packages.lacking([NAME]) == {NAME: packages.RESTART}
    assert packages.sentence([NAME]) == f"Python packages are needed: {NAME} ({packages.RESTART})."


def test_another_version_than_one_that_was_refused_unseen_takes_none(place):
    put(place, "__version__ = '3.0'", noted="1.8.5")
    found = packages.load(NAME)
    assert not found and NAME not in sys.modules
    (place / f"{NAME}-1.8.5.dist-info" / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {NAME}\nVersion: 3.0\n")
    packages.look_again()
    assert found and packages.lacking([NAME]) == {}


def test_what_did_not_start_is_not_tried_again(place):
    put(place, "raise ImportError('half of it is in memory')", noted="3.0")
    found = packages.load(NAME)
    (place / NAME / "__init__.py").write_text("__version__ = '3.0'")
    packages.look_again()
    assert not found and packages.lacking([NAME])[NAME].startswith(packages.BROKEN)


BROUGHT = "shapely.libs/libgeos_c-abcdd5fa.so.1.19.2"


@pytest.mark.parametrize(
    ("here", "brings", "clash"),
    [
        ((1, 17), [BROUGHT], True),  # shapely 2.1 in QGIS 3.22
        ((1, 18), [BROUGHT], True),
        ((1, 19), [BROUGHT], False),
        ((1, 20), [BROUGHT], False),  # an older one is fine
        ((), [BROUGHT], False),  # outside of QGIS, on Windows and macOS
        ((1, 17), [], False),  # the system's, built on the system's GEOS
    ],
)
def test_a_shapely_on_a_newer_geos_is_not_even_imported(place, monkeypatch, here, brings, clash):
    forget("shapely", monkeypatch)
    monkeypatch.setattr(packages, "_geos_here", lambda: here)
    put(place, IMPORTED if clash else "__version__ = '2.1.2'", "shapely", "2.1.2", brings)
    assert bool(packages.load("shapely")) is not clash
    why = {"shapely": "2.1.2 is built on a newer GEOS than this QGIS, and would crash it"}
    assert packages.lacking(["shapely"]) == (why if clash else {})


def test_laspy_starts_beside_a_broken_lazrs(place, monkeypatch):
    for name in ("laspy", "lazrs"):
        forget(name, monkeypatch)
    put(place, "raise OSError('wrong architecture')", "lazrs", "0.8.2")
    put(
        place,
        "try:\n    import lazrs\nexcept ModuleNotFoundError:\n    lazrs = None\n__version__ = '2.7.0'",
        "laspy",
        "2.7.0",
    )
    assert packages.load("laspy").lazrs is None
    assert not packages.load("lazrs") and "lazrs" not in sys.modules
    assert packages.lacking(["laspy", "lazrs"]) == {"lazrs": "does not start: wrong architecture"}


NUMPY = f'"numpy=={np.__version__}"'
ALL = ("shapely", "scipy", "laspy", "lazrs", "pulp", "matplotlib")


@pytest.fixture
def debian_12(monkeypatch, place):
    """A Debian 12: its shapely is too old to serve, its scipy and matplotlib serve."""
    for name, apt in (("shapely", ""), ("scipy", "python3-scipy")):
        package = packages.PACKAGES[name]
        monkeypatch.setitem(
            packages.PACKAGES, name, packages.Package(name, package.least, package.below, package.pip, apt)
        )
    monkeypatch.setattr(packages.sys, "prefix", "/usr")


SHAPELY = f'"{packages.PACKAGES["shapely"].pip}"'


def test_one_line_on_debian(debian_12):
    assert packages.command(ALL, "linux", True, ()) == (
        "sudo apt install python3-scipy python3-matplotlib python3-pip && "
        "PIP_BREAK_SYSTEM_PACKAGES=1 /usr/bin/python3 -m pip install --user "
        f'{NUMPY} {SHAPELY} "laspy>=2.4" "lazrs" "pulp>=2.7,<4"'
    )
    assert packages.command(["scipy"], "linux", True, ()) == "sudo apt install python3-scipy"


def test_one_line_on_other_linux_and_without_a_folder_of_the_user(debian_12, monkeypatch):
    line = 'PIP_BREAK_SYSTEM_PACKAGES=1 /usr/bin/python3 -m pip install --user {} "scipy>=1.9" "lazrs"'
    assert packages.command(["scipy", "lazrs"], "linux", False, ()) == line.format(NUMPY)
    monkeypatch.setattr(packages.site, "ENABLE_USER_SITE", False)
    assert packages.command(["scipy", "lazrs"], "linux", False, ()) == line.replace(" --user", "").format(NUMPY)


def test_one_line_on_windows_and_macos(debian_12, monkeypatch, tmp_path):
    assert packages.command(["laspy", "lazrs", "pulp"], "win32", False, ()) == (
        f'python -m pip install --user {NUMPY} "laspy>=2.4" "lazrs" "pulp>=2.7,<4"'
    )
    application = tmp_path / "QGIS 3.app" / "MacOS"
    (application / "bin").mkdir(parents=True)
    (application / "bin" / "python3").touch()
    monkeypatch.setattr(packages.sys, "prefix", str(tmp_path / "Frameworks"))
    monkeypatch.setattr(packages.sys, "executable", str(application / "QGIS"))
    assert packages.command(["lazrs"], "darwin", False, ()) == (
        f'"{application}/bin/python3" -m pip install --user {NUMPY} "lazrs"'
    )


def test_one_line_where_something_is_in_the_way(debian_12, monkeypatch):
    """What does not start is removed first; what the system has too old comes from elsewhere."""
    monkeypatch.setattr(
        packages, "_why", {"shapely": "does not start: numpy.dtype size changed", "scipy": "1.8.0 is too old, …"}
    )
    pip = "PIP_BREAK_SYSTEM_PACKAGES=1 /usr/bin/python3 -m pip"
    assert packages.command(["shapely", "scipy"], "linux", True, ()) == (
        f'sudo apt install python3-pip && {pip} uninstall -y shapely && {pip} install --user {NUMPY} {SHAPELY} "scipy>=1.9"'
    )


def test_on_an_older_geos_shapely_is_built(debian_12):
    line = packages.command(["shapely"], "linux", True, (1, 16))
    assert line.startswith("sudo apt install python3-pip gcc libgeos-dev python3-dev && ")
    assert line.endswith(f" -m pip install --user --no-binary shapely {NUMPY} {SHAPELY}")
    assert "--no-binary" not in packages.command(["shapely"], "linux", True, (1, 17))
