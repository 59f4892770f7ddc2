"""Places of a base by their codes or inside an area, with those below them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..engine.core.errors import SettingError
from .port import Base


def places_of(base: Base, codes: Sequence[str], area: Any) -> set[tuple[int, str]] | None:
    """Return (level, code) of places and of those below them, None for all.

    Parameters
    ----------
    base : Base
    codes : sequence of str
        Of places, with their level before them where need be (2:11); empty for all.
    area : shapely geometry or None
        Instead of codes: places inside.

    Raises
    ------
    SettingError
        A code is that of no place, or of places of several levels.
    """
    rows = base.current("place", ("level", "code", "parent", "geom" if area is not None else "level"))
    if area is not None:
        return {(level, code) for level, code, _, shape in rows if within(area, shape)}
    if not codes:
        return None
    levels: dict[str, list[int]] = {}
    below: dict[str, list[tuple[int, str]]] = {}
    for level, code, parent, _ in rows:
        if not isinstance(level, int):  # of no level: somebody added it by hand
            continue
        levels.setdefault(code, []).append(level)
        if parent:
            below.setdefault(parent, []).append((level, code))
    unknown = [code for code in codes if code not in levels and not _with_level(code, levels)]
    if unknown:
        raise SettingError(
            "places_unknown",
            "PLACES: the base has no place with code {codes}; give codes of places, separated by semicolons.",
            codes=", ".join(unknown[:5]),
        )
    coming: list[tuple[int, str]] = []
    for code in codes:
        whole = (levels[code][0], code) if code in levels else _with_level(code, levels)
        if len(levels.get(code, ())) > 1 or whole is None:
            raise SettingError(
                "places_levels",
                "PLACES: code {code} is that of places of several levels; put the level before it, such as {level}:{code}.",
                code=code,
                level=max(levels[code]),
            )
        coming.append(whole)
    found: set[tuple[int, str]] = set()
    while coming:
        level, code = coming.pop()
        if (level, code) not in found:
            found.add((level, code))
            coming += [one for one in below.get(code, ()) if one[0] > level]
    return found


def _with_level(said: str, levels: Mapping[str, Sequence[int]]) -> tuple[int, str] | None:
    """Return the place that is named with its level, as 2:11."""
    level, _, code = said.partition(":")
    return (int(level), code) if level.isascii() and level.isdigit() and int(level) in levels.get(code, ()) else None


def within(area: Any, shape: Any) -> bool:
    if shape is None or shape.is_empty or not area.intersects(shape):
        return False
    return bool(area.contains(shape.representative_point()))
