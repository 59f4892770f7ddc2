"""Python packages that do not come with every QGIS: imported once, and what is missing is said by name.

A package that is missing, too old or broken costs what needs it, never the plugin: `load` then hands out a stand-in that
raises a sentence when it is used.
"""

from __future__ import annotations

import importlib
import os
import re
import sys
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

import numpy as np

from .errors import MissingPackageError

# What an import raises when a package is there and does not fit: another numpy's binary interface, a library that is
# missing or of another architecture, a Python that it does not know.
_BROKEN = (
    ImportError, AttributeError, KeyError, NameError, OSError, RuntimeError, SyntaxError, SystemError, TypeError, ValueError,
)  # fmt: skip


@dataclass(frozen=True)
class Package:
    """A package, the versions that serve (from `least`, below `below`), and what it is for.

    `pip` is what pip is asked for, `apt` the package of Debian and Ubuntu, '' where they have none that serves.
    """

    name: str
    least: tuple
    below: tuple | None
    use: str
    pip: str
    apt: str = ""


# PyPI's shapely 2.1 brings a newer GEOS than QGIS 3.22 to 3.36 are built with, and crashes them.
_SHAPELY = "shapely>=2.0,<2.1" if sys.version_info < (3, 14) else "shapely>=2.1"
# Up to Debian 12 and Ubuntu 22.04 (Python 3.11, 3.10) the system's shapely is 1.8.
_APT_SHAPELY = "python3-shapely" if sys.version_info >= (3, 12) else ""

PACKAGES = {
    package.name: package
    for package in (
        Package("shapely", (2, 0), None, "geometries: estimate, heights, classification", _SHAPELY, _APT_SHAPELY),
        Package("scipy", (1, 9), None, "household lists, heights, allocation", "scipy", "python3-scipy"),
        Package("laspy", (2, 4), None, "point clouds", "laspy>=2.4"),
        Package("lazrs", (0, 4), None, "compressed point clouds (LAZ, COPC)", "lazrs"),
        Package("pulp", (2, 7), (4,), "the solver CBC; without it HiGHS solves", "pulp>=2.7,<4"),
        Package("matplotlib", (3, 3), None, "the residual plot of the panel", "matplotlib", "python3-matplotlib"),
    )
}


class StandIn:
    """In place of a package that cannot be used: says so when it is asked for anything."""

    def __init__(self, name: str, why: str):
        self._name, self._why = name, why

    def __getattr__(self, attribute: str) -> Any:
        if attribute.startswith("__"):  # Python itself looks for these, and takes no for an answer
            raise AttributeError(attribute)
        raise MissingPackageError(sentence([self._name]))


_why: dict = {}


@cache
def load(name: str) -> Any:
    """Import a module of a package, such as 'scipy.optimize'; a `StandIn` where the package cannot be used."""
    top = name.split(".")[0]
    try:
        module = importlib.import_module(name)
        why = _unfit(PACKAGES[top], sys.modules[top])
    except _BROKEN as error:
        missing = isinstance(error, ModuleNotFoundError) and (error.name or "").split(".")[0] == top
        # The first line only, and no path: it is shown to users.
        why = (
            "not installed"
            if missing
            else f"does not start: {str(error).strip().splitlines()[0][:120] if str(error).strip() else type(error).__name__}"
        )
        module = None
    if not why:
        return module
    _why.setdefault(top, why)
    return StandIn(top, why)


def _unfit(package: Package, module: ModuleType) -> str:
    """Say why a package that is there does not serve, '' if it does."""
    shown = str(getattr(module, "__version__", ""))
    version = tuple(int(part) for part in re.findall(r"\d+", shown)[:3])
    if version and version < package.least:
        return f"{shown} is too old, at least {_dotted(package.least)} is needed"
    if version and package.below is not None and version >= package.below:
        return f"{shown} is too new, it must be below {_dotted(package.below)}"
    return ""


def _dotted(version: tuple) -> str:
    return ".".join(map(str, version))


def lacking(names=tuple(PACKAGES)) -> dict:
    """Return why packages cannot be used, by name, of those of `names` that cannot. Imports those not asked for so far."""
    found = {}
    for name in names:
        if isinstance(load(name), StandIn):
            found[name] = _why[name]
    return found


def version(name: str) -> str:
    """Return the version of a package that was loaded, '–' where it was not or cannot be used."""
    return str(getattr(sys.modules.get(name), "__version__", "–"))


def sentence(names) -> str:
    """Say which packages are lacking and how to get them."""
    reasons = lacking(names)
    listed = ", ".join(f"{name} ({why})" for name, why in reasons.items())
    return f"Python packages are needed that are not there: {listed}. Install them with: {command(reasons)} and restart QGIS."


def command(names, platform: str = sys.platform, has_apt: bool | None = None) -> str:
    """Return the one line that installs packages beside QGIS without replacing its numpy.

    Parameters
    ----------
    names : iterable of str
        Keys of `PACKAGES`.
    platform : str
        As `sys.platform`.
    has_apt : bool, optional
        Whether this is Debian or Ubuntu; looked up where it is not given.

    Returns
    -------
    str
        For a terminal; on Windows for the OSGeo4W Shell.
    """
    chosen = [PACKAGES[name] for name in names]
    apt_here = os.path.exists("/usr/bin/apt-get") if has_apt is None else has_apt
    steps = []
    if platform.startswith("linux") and apt_here:
        by_apt = [package.apt for package in chosen if package.apt]
        chosen = [package for package in chosen if not package.apt]
        steps.append("sudo apt install " + " ".join([*by_apt, *(["python3-pip"] if chosen else [])]))
    if chosen:
        # The numpy that QGIS was built with stays: pip has to take packages that fit it.
        wanted = " ".join(f'"{name}"' for name in (f"numpy=={np.__version__}", *(package.pip for package in chosen)))
        if platform.startswith("linux"):
            # Pips before 23 do not know the option --break-system-packages, and ignore the variable.
            steps.append(f"PIP_BREAK_SYSTEM_PACKAGES=1 /usr/bin/python3 -m pip install --user {wanted}")
        elif platform == "darwin":
            steps.append(f'"{os.path.join(sys.prefix, "bin", "python3")}" -m pip install {wanted}')
        else:
            steps.append(f"python -m pip install {wanted}")
    return " && ".join(steps)
