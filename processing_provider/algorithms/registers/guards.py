"""What keeps a run with a wrong layer, field or profile from ending most of what a base has."""

from __future__ import annotations

from collections.abc import Sequence

from ...engine.core import columns
from ...engine.core.errors import SettingError
from ...engine.core.notes import Note, note
from ...engine.core.types import Ints
from ...engine.registers import places
from ...engine.registers.addresses.known import keys
from ...engine.registers.addresses.match import Matches, Tier
from ...layers.reading import Table
from ...store.batches import Batches
from ...store.schema import TABLES
from .address import Asked

LEAST_CODES = 2
"""Codes of which another field has most, not by chance."""
LEAST_ROWS = 30
"""Buildings or different addresses of which none is found: fewer may really be others."""


def refuse_levels(base: Batches, levels: Sequence[places.Level], tables: Sequence[Table]) -> None:
    """Raise a SettingError for levels by which those of the base would be mixed up or lost.

    That is: fewer levels than the base has; codes of another level of it; codes in none of which the base's are, where another
    field of the layer has those.
    """
    there: dict[int, set[str]] = {}
    for level, code in base.query("SELECT level, code FROM place WHERE valid_to IS NULL"):
        there.setdefault(level, set()).add(code)
    if len(levels) < len(there):
        raise SettingError(
            "fewer_levels",
            "LEVELS gives {given} of the {there} levels of places that the base has; give all of them, from top to bottom.",
            given=len(levels),
            there=len(there),
        )
    for level, table in zip(levels, tables):
        own, before = set(level.codes.tolist()), there.get(level.number, set())
        if not own or not before or own & before:
            continue
        other = next((n for n, codes in there.items() if 2 * len(own & codes) > len(own)), 0)
        if other and len(levels) == len(there):
            raise SettingError(
                "other_level",
                "LEVELS: layer '{layer}' is level {level} here, and has the codes of level {other} of the base; give the levels "
                "from top to bottom.",
                layer=table.name,
                level=level.number,
                other=other,
            )
        field = _field_with(table, before) if len(before) >= LEAST_CODES else ""
        if field:
            raise SettingError(
                "other_code",
                "CODE_FIELD: no code of layer '{layer}' is one that the base has at level {level}, and field '{field}' has "
                "those; choose that field.",
                layer=table.name,
                level=level.number,
                field=field,
            )


def _field_with(table: Table, known: set[str]) -> str:
    """Field of a table that has most of the codes or ids that are known, '' where none has."""
    for field in table.frame.given:
        if 2 * len(known & set(map(columns.id_text, table.column(field)))) > len(known):
            return field
    return ""


def refuse_strange_buildings(base: Batches, ids: Sequence[str], table: Table) -> None:
    """Raise a SettingError where none of many buildings of the base would stay: the field with the ids is another one."""
    there = {buid for (buid,) in base.query("SELECT buid FROM building WHERE valid_to IS NULL AND geom IS NOT NULL")}
    if len(there) >= LEAST_ROWS and there.isdisjoint(ids):
        raise SettingError(
            "strange_ids",
            "BUILDING_ID_FIELD: no building of '{layer}' has an id that is in the base, which has {there}, such as {examples}; choose "
            "the field with these ids, or make a new base.",
            layer=table.name,
            there=len(there),
            examples=columns.examples(sorted(there)),
        )


def refuse_strange_blocks(base: Batches, ids: Sequence[str], source: str) -> None:
    """Raise a SettingError where none of many blocks that are the buildings of a base would stay."""
    there = base.query("SELECT buid FROM building WHERE valid_to IS NULL AND source_id = ?", (source,))
    if len(there) >= LEAST_ROWS and {buid for (buid,) in there}.isdisjoint(ids):
        raise SettingError(
            "strange_blocks",
            "HOUSING: none of the {there} blocks that the base has is among its addresses; choose the fields with the address and the "
            "profile as before, or make a new base. Nothing was changed.",
            there=len(there),
        )


def lost_buildings(base: Batches) -> list[Note]:
    """Note on rows of a base that hold and name a building that holds no longer."""
    lost = {}
    for table in TABLES.values():
        if table.holds and "buid" in table.columns and table.name not in ("building", "floor"):
            sql = f"""SELECT count(*) FROM "{table.name}" WHERE valid_to IS NULL AND buid IS NOT NULL AND buid NOT IN
                (SELECT buid FROM building WHERE valid_to IS NULL)"""
            ((lost[table.name],),) = base.query(sql)
    listed = ", ".join(f"{name} {n:,}" for name, n in lost.items() if n)
    if not listed:
        return []
    return [
        note(
            "lost_buildings",
            "Rows of the base that name buildings which hold no longer: {listed}; run 'Match addresses' with the known addresses, "
            "then the steps after it, again.",
            listed=listed,
        )
    ]


def would_end_much(base: Batches, table: str, source: str, keys: Sequence[str]) -> bool:
    """Whether most of what holds of a source, and not a few rows, is not among the keys of a run."""
    (key,) = TABLES[table].key[:1]
    held = {of for (of,) in base.current(table, (key,), "source_id = ?", (source,))}
    gone = held.difference(keys)
    return len(gone) >= LEAST_ROWS and 2 * len(gone) > len(held)


def none_found(found: Matches) -> bool:
    """Whether no address has a building, a candidate or a decision."""
    return not ((found.building >= 0).any() or any(found.candidates) or (found.tier == Tier.DECIDED).any())


def refuse_unfound(name: str, table: Table, asked: Asked) -> None:
    """Raise a SettingError for addresses of which none is found, in the place of what an earlier run had: they are read wrongly."""
    raise SettingError(
        "nothing_found",
        "{parameter}: of {addresses} addresses of '{table}', none is near one that the base knows; choose the fields with the "
        "address, and the profile by which it is written. Nothing was changed.",
        parameter=name,
        addresses=len(set(filter(None, asked.keys))),
        table=table.name,
    )


def refuse_useless(base: Batches, source: str, table: Table, asked: Asked, building: Ints) -> None:
    """Raise a SettingError where known addresses that cannot be looked up, or have no building, would end most of a source."""
    if not would_end_much(base, "address_building", source, [key for key, of in zip(asked.keys, building) if of >= 0]):
        return
    read = sum(map(bool, asked.keys))
    if not (building >= 0).any():
        raise SettingError(
            "nothing_known",
            "INPUT: of {addresses} known addresses of '{table}', none has a building of the base; choose the field with its ids, or "
            "check the CRS of the layer. Nothing was changed.",
            addresses=read,
            table=table.name,
        )
    if not any(key.number >= 0 and key.name for key in keys(asked.addresses)):
        raise SettingError(
            "nothing_read",
            "ADDRESS_FIELDS: of {addresses} known addresses of '{table}', none is read as a street with a number; choose the fields "
            "with the address, and the profile by which it is written. Nothing was changed.",
            addresses=read,
            table=table.name,
        )
