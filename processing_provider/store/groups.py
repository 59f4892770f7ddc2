"""What a group needs of a base: homes of persons, buildings of places, clients by their records, points of buildings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ..engine.core import packages
from ..engine.core.certain import certain
from ..engine.core.errors import SettingError
from ..engine.core.types import Ids
from ..engine.services.groups import places_of
from .batches import Batches
from .days import holds
from .port import Base
from .present import Buildings, place_buildings

shapely = packages.load("shapely")

PORTION = 500
MOST_TOLD = 30


def _portions(base: Base, sql: str, keys: Sequence[str], more: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """Rows of a question to some keys at a time, which take the place of {marks}."""
    for start in range(0, len(keys), PORTION):
        some = keys[start : start + PORTION]
        yield from base.query(sql.format(marks=", ".join("?" * len(some))), (*some, *more))


def homes(base: Base, pids: Sequence[str], date: str) -> dict[str, tuple[str | None, str | None]]:
    """Dwelling and building in which persons live on a day; of several the one that was added last."""
    sql = (
        "SELECT r.pid, nullif(r.dwid, ''), coalesce(nullif(r.buid, ''), nullif(d.buid, '')) FROM lives_in r "
        "LEFT JOIN dwelling d ON d.dwid = r.dwid AND d.valid_to IS NULL "
        f"WHERE r.pid IN ({{marks}}) AND {holds('r')} ORDER BY r.fid"
    )
    return {pid: (dwid, buid) for pid, dwid, buid in _portions(base, sql, list(dict.fromkeys(pids)), (date, date))}


def buildings_of_dwellings(base: Base, dwids: Sequence[str]) -> dict[str, str]:
    """Building of each dwelling that has one."""
    sql = "SELECT dwid, buid FROM dwelling WHERE dwid IN ({marks}) AND valid_to IS NULL AND buid <> ''"
    return dict(_portions(base, sql, list(dict.fromkeys(dwids)), ()))


def buildings_there(base: Base, buildings: Sequence[str], places: Sequence[str]) -> set[str]:
    """Buildings that are named, or lie in places that are.

    Raises
    ------
    SettingError
        There is no such building or place.
    """
    known = _portions(base, "SELECT buid FROM building WHERE buid IN ({marks}) AND valid_to IS NULL", buildings, ())
    found = {buid for (buid,) in known}
    lost = [buid for buid in buildings if buid not in found]
    if lost:
        raise SettingError(
            "group_buildings",
            "BUILDINGS: the base does not have {lost} of {given} buildings; look at their ids.",
            lost=len(lost),
            given=len(buildings),
        )
    if places:
        codes = sorted(places_of(places, base.current("place", ("level", "code", "parent"))))
        sql = "SELECT buid FROM building WHERE place IN ({marks}) AND valid_to IS NULL"
        found |= {buid for (buid,) in _portions(base, sql, codes, ())}
    return found


def refuse_source(base: Base, source: str) -> None:
    """Raise a SettingError for a register of which the base has no record."""
    known = [
        name for (name,) in base.query("SELECT DISTINCT source FROM record_link WHERE valid_to IS NULL ORDER BY 1")
    ]
    if source not in known:
        raise SettingError(
            "group_source",
            "SOURCE: the base has no records of that register; it has those of {known}.",
            known=", ".join(known[:MOST_TOLD]) or "-",
        )


def clients(base: Batches, ids: Sequence[str], source: str) -> list[str | None]:
    """Persons of the ids of a client list; None for an id that nobody has.

    Parameters
    ----------
    ids : (n,) sequence of str
        Ids of persons, or of their records in a register.
    source : str
        The register; '' where ids are those of persons. It needs the vault, which alone can tell records.
    """
    if not source:
        sql = "SELECT pid, pid FROM person WHERE pid IN ({marks}) AND valid_to IS NULL"
        known = dict(_portions(base, sql, list(dict.fromkeys(ids)), ()))
        return [known.get(one) for one in ids]
    tokens = certain(base.vault).tokens("record", (f"{source}\x1f{one}" for one in ids))
    sql = "SELECT record_id, pid FROM record_link WHERE record_id IN ({marks}) AND source = ? AND valid_to IS NULL"
    known = dict(_portions(base, sql, list(dict.fromkeys(tokens)), (source,)))
    return [known.get(token) for token in tokens]


def points(base: Base, buids: Sequence[str | None]) -> Ids:
    """Point in each building, or of its address; None where it is not on the map. (n,) object array of shapely Points."""
    buildings = Buildings({buid: row for row, buid in enumerate(dict.fromkeys(filter(None, buids)))})
    found = np.full(len(buids), None, object)
    if not buildings.at:
        return found
    place_buildings(base, buildings)
    on = shapely.point_on_surface(np.array(buildings.shapes, object))
    known = dict(base.current("address_building", ("buid", "geom"), "geom IS NOT NULL"))
    found[:] = [
        None if not buid else known.get(buid) if _nowhere(on[buildings.at[buid]]) else on[buildings.at[buid]]
        for buid in buids
    ]
    return found


def _nowhere(shape: Any) -> bool:
    return shape is None or bool(shapely.is_empty(shape))
