"""A base is opened here, wherever it is kept: in a file, or on a server of PostgreSQL."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress

from ..engine.core import address
from . import postgis, standard
from .batches import Batches
from .geopackage import GeoPackageBase
from .postgis import PostgisBase
from .standard import System


def whole(name: str) -> str:
    """Return the name of a base by which it is found from anywhere: the whole path of a file, or the address of a schema.

    Raises
    ------
    SettingError
        It is an address with a password, or one that names no schema of a database.
    """
    return str(address.parsed(name)) if address.is_address(name) else os.path.abspath(name)


def base_at(name: str) -> Batches:
    """Open a base, for reading as long as no batch is begun.

    Parameters
    ----------
    name : str
        File, or address of a schema.

    Raises
    ------
    ReadError
        It is no base, one of a newer version, or nobody answers there.
    """
    return PostgisBase(address.parsed(name)) if address.is_address(name) else GeoPackageBase(name)


def refuse_place(name: str) -> None:
    """Raise where a base cannot be made at an address."""
    postgis.refuse_place(address.parsed(name))


def create(name: str, system: System, meta: Mapping[str, str]) -> None:
    """Make an empty base.

    Parameters
    ----------
    name : str
        File or address, where nothing is yet.
    system : System
    meta : mapping of str to str
        What the base says of itself, such as its stage.
    """
    if address.is_address(name):
        postgis.create(address.parsed(name), system, meta)
    else:
        standard.create(name, system, meta)


def forget(name: str) -> None:
    """Take away a base that was begun and not made."""
    if address.is_address(name):
        postgis.forget(address.parsed(name))
    else:
        with suppress(OSError):
            os.remove(name)
