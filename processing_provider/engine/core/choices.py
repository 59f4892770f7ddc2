"""Settings of a dataclass from parameters that are known by name, wherever these come from."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Kind = TypeVar("Kind", bound="DataclassInstance")

NOTHING = object()
"""What a parameter says that is not there: the setting keeps its default."""


def made(
    kind: type[Kind],
    value: Callable[[str, type, bool], Any],
    leave: tuple[str, ...] = (),
    names: Mapping[str, str] | None = None,
    **more: Any,
) -> Kind:
    """Make settings, each field from the parameter of that name in capitals, where there is one.

    Parameters
    ----------
    kind : type
        Dataclass whose fields are enumerations, numbers, switches, or such as may be missing.
    value : callable
        Value of a parameter by its name, its type, and whether it may be missing; `NOTHING` where there is none.
    leave : tuple of str
        Fields that keep their default: what has the same name means something else.
    names : mapping, optional
        Parameters of fields that have another name.
    more
        Fields that are read in another way.
    """
    for item in dataclasses.fields(kind):
        if item.name in more or item.name in leave:
            continue
        name = (names or {}).get(item.name, item.name.upper())
        found = value(name, *_hint(kind, str(item.type)))
        if found is not NOTHING:
            more[item.name] = found
    return kind(**more)


def _hint(kind: type, written: str) -> tuple[type, bool]:
    """Type of a field from its text, and whether it may be missing: Python 3.9 does not evaluate `float | None`."""
    name = written.replace(" | None", "")
    simple = {"float": float, "int": int, "bool": bool}
    return simple.get(name) or getattr(sys.modules[kind.__module__], name), name != written
