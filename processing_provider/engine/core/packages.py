"""Python packages that do not come with every QGIS: imported once, and what is missing is said by name.

A package that is missing, too old or broken costs what needs it, never the plugin: `load` then hands out a stand-in that
is false, and raises a sentence when it is used.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import importlib.metadata
import importlib.util
import os
import re
import site
import sys
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from .errors import MissingPackageError
from .notes import Note, note

ABSENT, BROKEN = "not installed", "does not start"
HOW = " Get them with: "
RESTART = "installed by now; restart QGIS to use it"


@dataclass(frozen=True)
class Package:
    """A package and the versions that serve, from `least` on and below `below`.

    `pip` is what pip is asked for, `apt` the package of Debian and Ubuntu, '' where they have none that serves.
    """

    name: str
    least: tuple[int, ...]
    below: tuple[int, ...] | None
    pip: str
    apt: str = ""


# Debian 12 and Ubuntu 22.04 (Python 3.11 and 3.10) have shapely 1.8, Ubuntu 22.04 also scipy 1.8.
_APT_SCIPY = "python3-scipy" if sys.version_info >= (3, 11) else ""
_APT_SHAPELY = "python3-shapely" if sys.version_info >= (3, 12) else ""
# PyPI's shapely 2.1 brings a newer GEOS than QGIS 3.22 to 3.36 have (see `_geos_clash`); 2.0 was not built for Python 3.14.
_PIP_SHAPELY = "shapely>=2.0,<2.1" if sys.version_info < (3, 14) else "shapely>=2.1"

_OLD_NUMPY = int(np.__version__.partition(".")[0]) < 2

PACKAGES = {
    package.name: package
    for package in (
        Package("shapely", (2, 0), None, _PIP_SHAPELY, _APT_SHAPELY),
        # The first with scipy.optimize.milp.
        Package("scipy", (1, 9), None, "scipy>=1.9", _APT_SCIPY),
        Package("laspy", (2, 4), None, "laspy>=2.4"),
        Package("lazrs", (0, 4), None, "lazrs"),
        # Version 4 brings no CBC, and other names.
        Package("pulp", (2, 7), (4,), "pulp>=2.7,<4"),
        Package("matplotlib", (3, 3), None, "matplotlib", "python3-matplotlib"),
        Package("distributed", (2022, 6), None, "dask[distributed]"),
        Package("pyogrio", (0, 8), None, "pyogrio>=0.8"),
        # From 26 on it wants numpy 2, which pip does not know of.
        Package("pyarrow", (14, 0), *(((26,), "pyarrow>=14,<26") if _OLD_NUMPY else (None, "pyarrow>=14"))),
        Package("pyproj", (3, 3), None, "pyproj", "python3-pyproj"),
    )
}
FOR_SCALE = ("distributed", "pyogrio", "pyarrow", "pyproj")
"""What only runs over many regions need: nobody else is told that it is missing."""
USUAL = tuple(sorted(set(PACKAGES) - set(FOR_SCALE), key=list(PACKAGES).index))


class StandIn:
    """In place of a module that cannot be used; becomes it where `look_again` finds it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __bool__(self) -> bool:
        return _modules[self._name] is not None

    def __getattr__(self, attribute: str) -> Any:
        if self:
            return getattr(_modules[self._name], attribute)
        if attribute.startswith("__"):  # Python itself looks for these, and takes no for an answer
            raise AttributeError(attribute)
        raise MissingPackageError.of(_needed(lacking([_top(self._name)])))


_modules: dict[str, Any] = {}
_why: dict[str, str] = {}


def load(name: str) -> Any:
    """Import a module of a package, such as 'scipy.optimize'; a `StandIn` where the package cannot be used.

    Not for functions that algorithms call: what they are the first to import (pulp) pins the locals of their callers, and
    QGIS then crashes at its end.
    """
    if name not in _modules:
        _modules[name] = _import(name)
    return StandIn(name) if _modules[name] is None else _modules[name]


def _top(name: str) -> str:
    return name.partition(".")[0]


def _import(name: str) -> Any:
    """Return a module, None where it cannot be used; `_why` then says why."""
    package = PACKAGES[_top(name)]
    # What is too old or would crash is not even imported, as far as that can be known.
    why = _why.get(package.name) or _unfit(package, _installed(package.name)) or _geos_clash(package.name)
    if not why:
        try:
            with _without_broken_lazrs(package.name), warnings.catch_warnings():
                # QGIS has Python show all warnings; what a package should mend one day is nothing to its users.
                warnings.simplefilter("ignore", DeprecationWarning)
                module = importlib.import_module(name)
            why = _unfit(package, str(getattr(sys.modules[package.name], "__version__", "")))
            if not why:
                return module
        except Exception as error:  # another numpy's binary interface, a library that is missing: anything
            why = _reason(package.name, error)
    _why[package.name] = why
    return None


def _reason(top: str, error: Exception) -> str:
    """Say in a few words why an import failed."""
    if isinstance(error, ModuleNotFoundError) and _top(error.name or "") == top:
        return ABSENT
    text = " ".join(str(error).split()) or type(error).__name__
    return f"{BROKEN}: {text if len(text) <= 120 else text[:119] + '…'}"


@contextlib.contextmanager
def _without_broken_lazrs(top: str) -> Iterator[None]:
    """Let laspy start where lazrs is there and does not: it only minds one that is not there."""
    if top != "laspy" or load("lazrs") or "lazrs" in sys.modules:
        yield
        return
    sys.modules["lazrs"] = None  # type: ignore[assignment] # Python's own way to say that there is no such module
    try:
        yield
    finally:
        del sys.modules["lazrs"]


def _installed(name: str) -> str:
    """Return the version of a package as its installer noted it, '' where that is not known."""
    try:
        return importlib.metadata.version(name) or ""
    except Exception:  # not installed, or a damaged note
        return ""


def _unfit(package: Package, shown: str) -> str:
    """Say why a version of a package does not serve, '' if it does or is not known."""
    version = tuple(int(part) for part in re.findall(r"\d+", shown)[:3])
    if version and version < package.least:
        return f"{shown} is too old, at least {_dotted(package.least)} is needed"
    if version and package.below is not None and version >= package.below:
        return f"{shown} is too new, it must be below {_dotted(package.below)}"
    return ""


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def _geos_here() -> tuple[int, ...]:
    """Return the version of GEOS's C interface that all of this process shares, () where each library has its own.

    On Linux, symbols of the program itself (QGIS) win over those that a package brings along.
    """
    if not sys.platform.startswith("linux"):
        return ()
    try:
        tell = ctypes.CDLL(None).GEOSversion
    except (AttributeError, OSError):
        return ()
    tell.restype = ctypes.c_char_p
    found = re.search(rb"CAPI-(\d+)\.(\d+)", tell())
    return (int(found[1]), int(found[2])) if found else ()


def _geos_clash(name: str) -> str:
    """Say that a shapely was built on a newer GEOS than QGIS, '' where it was not.

    Such a shapely takes QGIS's GEOS for its own and crashes the program or reads geometries wrong; an older one is fine.
    """
    here = _geos_here()
    if name != "shapely" or not here:
        return ""
    try:
        files = importlib.metadata.files("shapely") or []
    except Exception:
        return ""
    for file in files:
        brought = re.search(r"^libgeos_c\b.*\.so\.(\d+)\.(\d+)", file.name)
        if brought and (int(brought[1]), int(brought[2])) > here:
            return f"{_installed(name)} is built on a newer GEOS than this QGIS, and would crash it"
    return ""


def lacking(names: Iterable[str] = USUAL) -> dict[str, str]:
    """Return why packages cannot be used, by name, of those of `names` that cannot. Imports nothing."""
    found = {name: _why.get(name) or _glance(name) for name in names}
    return {name: why for name, why in found.items() if why}


def _glance(name: str) -> str:
    """Say why a package that nobody asked for yet could not be imported, as far as that shows without trying."""
    if name in sys.modules:
        return ""
    try:
        there = importlib.util.find_spec(name) is not None
    except Exception:
        there = False
    return _unfit(PACKAGES[name], _installed(name)) if there else ABSENT


def look_again() -> None:
    """Look for packages that were installed since, and put them to use where QGIS need not be restarted for that."""
    folder = site.getusersitepackages()
    if site.ENABLE_USER_SITE and folder not in sys.path and os.path.isdir(folder):
        site.addsitedir(folder)  # Python looks for it only when it starts
    importlib.invalidate_caches()
    for name, why in list(_why.items()):
        if name == "lazrs" and sys.modules.get("laspy") is not None:  # which has looked for it already
            _why[name] = why if _glance(name) or why.startswith(BROKEN) else RESTART
        elif name not in sys.modules and not why.startswith(BROKEN):  # nothing of it is in memory
            del _why[name]
        elif " too " in why and _installed(name) and not _unfit(PACKAGES[name], _installed(name)):
            _why[name] = RESTART
    again = [name for name, module in _modules.items() if module is None and _top(name) not in _why]
    for name in sorted(again, key=lambda name: name != "lazrs"):  # laspy looks for it when it starts
        _modules[name] = _import(name)


def version(name: str) -> str:
    """Return the version of a package that was loaded, '–' where it was not or cannot be used."""
    return "–" if lacking([name]) else str(getattr(sys.modules.get(name), "__version__", "") or _installed(name) or "–")


def needed(names: Iterable[str]) -> Note | None:
    """Say which packages are lacking and how to get them, None if none is."""
    reasons = lacking(names)
    return _needed(reasons) if reasons else None


def _needed(reasons: dict[str, str]) -> Note:
    listed = ", ".join(f"{name} ({why})" for name, why in reasons.items())
    if set(reasons.values()) == {RESTART}:
        return note("packages_needed", "Python packages are needed: {packages}.", packages=listed)
    return note(
        "packages_needed",
        "Python packages are needed: {packages}. Get them with: {command} and restart QGIS.",
        packages=listed,
        command=command(reasons),
    )


def sentence(names: Iterable[str]) -> str:
    """Say it in English, '' if none is lacking."""
    return str(needed(names) or "")


def command(
    names: Iterable[str],
    platform: str = sys.platform,
    has_apt: bool | None = None,
    geos: tuple[int, ...] | None = None,
) -> str:
    """Return the one line that installs packages beside QGIS without replacing its numpy.

    Parameters
    ----------
    names : iterable of str
        Keys of `PACKAGES`.
    platform : str
        As `sys.platform`.
    has_apt : bool, optional
        Whether QGIS is Debian's or Ubuntu's; looked up where it is not given.
    geos : tuple, optional
        As `_geos_here` returns it; looked up where it is not given.

    Returns
    -------
    str
        For a terminal; on Windows for the OSGeo4W Shell.
    """
    names = list(names)
    if has_apt is None:
        has_apt = sys.prefix == "/usr" and os.path.exists("/usr/bin/apt-get")
    # The wheels of shapely 2.0 bring GEOS 3.11 (C interface 1.17); on an older one it has to be built.
    here = _geos_here() if geos is None else geos
    builds = "shapely" in names and bool(here) and here < (1, 17)
    # A package that does not start is in the way of a better one, of the same version or the system's.
    broken = [name for name in names if _why.get(name, "").startswith(BROKEN)]
    by_apt = [name for name in names if has_apt and PACKAGES[name].apt and " too " not in _why.get(name, "")]
    by_pip = [PACKAGES[name].pip for name in names if name not in by_apt]
    pip, steps = f"{_python(platform)} -m pip", []
    if has_apt:
        wanted = [PACKAGES[name].apt for name in by_apt] + (["python3-pip"] if by_pip or broken else [])
        wanted += ["gcc", "libgeos-dev", "python3-dev"] if builds else []
        steps.append("sudo apt install " + " ".join(wanted))
    if broken:
        steps.append(f"{pip} uninstall -y {' '.join(broken)}")
    if by_pip:
        steps.append(f"{pip} install{_pip_options(builds)} {_beside_numpy(by_pip)}")
    return " && ".join(steps)


def _pip_options(builds: bool) -> str:
    """Packages go to the user's own folder, which QGIS reads, an update of QGIS leaves alone, and which needs no rights."""
    return (" --user" if site.ENABLE_USER_SITE else "") + (" --no-binary shapely" if builds else "")


def _beside_numpy(wanted: list[str]) -> str:
    """The numpy that QGIS was built with stays: pip has to take packages that fit it."""
    return " ".join(f'"{name}"' for name in (f"numpy=={np.__version__}", *wanted))


def interpreter(platform: str = sys.platform) -> str:
    """Return the Python that QGIS has, as a program: the program that runs here may be QGIS itself."""
    if platform.startswith("win"):
        beside = (sys.prefix, sys.exec_prefix, os.path.dirname(sys.executable))
        names = ("python3.exe", "python.exe")
    else:
        beside = (sys.prefix, os.path.dirname(sys.executable), os.path.dirname(os.path.dirname(sys.executable)))
        names = ("bin/python3", "python3")
    places = [os.path.join(folder, name) for folder in beside for name in names]
    return next(filter(os.path.exists, places), places[0])


def _python(platform: str) -> str:
    """Return how a terminal starts the Python of QGIS."""
    if platform.startswith("win"):
        return "python"
    if os.path.exists("/.flatpak-info"):
        return "flatpak run --command=python3 org.qgis.qgis"
    if platform == "darwin":
        return f'"{interpreter(platform)}"'
    # Debian's pip refuses without the option, and pips before 23 do not know it; both take the variable.
    return f"PIP_BREAK_SYSTEM_PACKAGES=1 {os.path.join(sys.prefix, 'bin', 'python3')}"
