"""Dwellings of one run: those of a housing database and those that addresses name, as one list, and what of it a base keeps."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...base.types import Context, Parameters
from ...engine.core.columns import id_text
from ...engine.core.errors import IdError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.core.types import Bools
from ...engine.registers import buildings, doors, dwellings, housing
from ...engine.registers.addresses import match
from ...engine.registers.addresses.parts import Addresses
from ...engine.registers.addresses.settings import WANTED, DwellingSettings, MatchSettings
from ...engine.registers.kinds import are_quarters, numbered
from ...i18n import said, tr
from ...layers.reading import Table
from ...store import registers
from ...store.batches import Batches
from .address import Asked, Lookup, gazetteer_of, read_addresses
from .guards import none_found, refuse_strange_blocks
from .step import BaseStep, source_of


@dataclass
class Dwelling:
    """One dwelling, or a block of which no more than the number of dwellings is known."""

    buid: str
    floor: str
    unit: str
    kind: str
    dwellings: int
    capacity: int | None
    source: str
    records: int = 0


@dataclass
class TakenRows:
    """A table and the dwelling of each of its rows."""

    table: Table
    columns: dict[str, list[str]]


class Run:
    """What one run finds."""

    def __init__(self, step: BaseStep, base: Batches | None, parameters: Parameters, context: Context) -> None:
        self.step, self.base, self.parameters, self.context = step, base, parameters, context
        self.gazetteer = gazetteer_of(step, base, parameters, context)
        self.lookup = Lookup(base) if base is not None else None
        self.list: dict[str, Dwelling] = {}
        self.rows: list[TakenRows] = []
        self.doubts: list[tuple[str, int, str, str, Note]] = []
        self.notes: list[Note] = []
        self.listed_at: tuple[Addresses, list[str]] | None = None
        """Addresses of the housing database and the block of each: without a base, what addresses are matched by."""
        self.makes_buildings = False
        """Whether the blocks of the housing database are the buildings of the base, which has no others."""
        self.floors: dict[str, float] = {}
        self.nowhere: set[str] = set()
        """Ids that stand for addresses of which no building is known."""
        self.unfound: dict[str, tuple[str, Table, Asked]] = {}
        """Tables of whose addresses none is found, by their parameter: with that of the fields, and what was read."""
        self.blocks: dict[str, str] = {}
        """Buildings that a base without any gets from the housing database: name and address by id."""
        if base is not None:
            known = registers.buildings(base, ("buid", "storeys"))
            self.floors = {buid: storeys for buid, storeys in known if storeys is not None}

    def _field(self, name: str) -> str:
        return self.step.field(self.parameters, name, self.context)

    def _column(self, table: Table, name: str) -> list[Any] | None:
        field = self._field(name)
        return table.column(field) if field else None

    def _read(self, table: Table, name: str, progress: Progress) -> Asked:
        asked = read_addresses(self.step, self.parameters, self.context, table, name, self.gazetteer, progress)
        self.notes += asked.addresses.notes
        return asked

    def buid_of(self, dwelling: Dwelling) -> str | None:
        """Return the building of a dwelling, None where nobody knows it."""
        known = dwelling.buid and (self.base is None or dwelling.buid not in self.nowhere)
        return dwelling.buid if known else None

    def source_of(self, role: str) -> str:
        """By what rows of the base are those of the housing database ('housing') or of the addresses."""
        name = "HOUSING" if role == "housing" else "INPUT"
        return source_of(self.step, self.parameters, self.context, name, role)

    def _doubt(self, table: str, row: int, dwid: str, buid: str, why: Note) -> None:
        self.doubts.append((table, row, dwid, buid, why))

    # A housing database ----------------------------------------------------------------------------------------------------

    def take_housing(self, table: Table, progress: Progress) -> None:
        asked = self._read(table, "HOUSING_ADDRESS_FIELDS", part(progress, 0, 0.5))
        if self.base is not None:
            source = self.source_of("housing")
            self.makes_buildings = not registers.has_buildings_of_others(self.base, source)
        names, found_at = self._blocks(table, asked, part(progress, 0.5, 1))
        self.listed_at = asked.addresses, names
        if self.makes_buildings and self._field("UNIT_FIELD"):
            # The base has no buildings yet, and dwellings make none.
            self.nowhere = set(filter(None, names))
            self.notes.append(
                note(
                    "no_buildings_yet",
                    "The base has no buildings, so no dwelling of the housing database has one; load buildings and known addresses, "
                    "then run this again.",
                )
            )
        floor, unit, capacity = (self._column(table, name) for name in ("FLOOR_FIELD", "UNIT_FIELD", "CAPACITY_FIELD"))
        self._refuse_columns(floor, unit, capacity)
        if not any(names):
            raise IdError(tr("HOUSING: no row has an address that can be read; choose the fields with the address."))
        if unit is None:
            called = self._field("CAPACITY_FIELD"), self._field("FLOOR_FIELD")
            read = housing.read(names, dwellings=capacity, floors=floor, addresses=asked.addresses, names=called)
            room = read.list.capacity
        else:
            read = housing.read(names, floor=floor, unit=unit, addresses=asked.addresses)
            people, wrong = housing.people(capacity if capacity is not None else [None] * len(table))
            room = np.array([people[row] for row in read.list.row], float)
            for row in wrong.tolist():
                why = note("capacity_unread", "The capacity is no number of people that a dwelling can be for.")
                self._doubt(table.name, row, "", names[row], why)
        found, ids = read.list, [str(block) for block in read.block]
        for k, key in enumerate(found.key):
            buid = ids[found.building[k]]
            holds = None if room[k] != room[k] else int(room[k])
            self.list[key] = Dwelling(
                buid,
                found.floor[k],
                found.unit[k],
                "dwelling",
                int(found.capacity[k]),
                holds,
                "housing",
                int(found.records[k]),
            )
        if unit is None:
            self.floors.update({buid: top for buid, top in zip(ids, read.floors.tolist()) if top == top})
            if self.base is not None and self.makes_buildings:
                first: dict[str, int] = {}
                for row, name in enumerate(names):
                    first.setdefault(name, row)
                self.blocks = {buid: asked.texts[first[buid]] for buid in ids}
                self._keep_blocks(self.base, table, asked, names)
        codes = {buid: k for k, buid in enumerate(ids)}
        roof = np.array([self.floors.get(buid, np.nan) for buid in ids], float)
        of = np.array([codes[self.list[key].buid] for key in found.key], np.int64)
        above = housing.above_the_roof(found.floor.tolist(), of, roof) if unit is not None else []
        for doubt in (*found.doubts, *above):
            row = doubt.row if doubt.row >= 0 else int(found.row[doubt.dwelling])
            key = found.key[doubt.dwelling] if doubt.dwelling >= 0 else ""
            rejected = asked.addresses.reasons[row] if doubt.why.code == "no_block" else None
            self._doubt(table.name, row, key, names[row], rejected or doubt.why)
        for row, why in found_at:
            self._doubt(table.name, row, found.key[found.dwelling[row]] if found.dwelling[row] >= 0 else "", "", why)
        self.notes += found.notes
        self._taken(table, found, np.zeros(len(table), bool), {})

    def _refuse_columns(self, floor: list[Any] | None, unit: list[Any] | None, capacity: list[Any] | None) -> None:
        """Raise an IdError where a field of the housing database holds something else."""
        for name, values in (("UNIT_FIELD", unit), ("FLOOR_FIELD", floor)):
            if values is not None:
                housing.refuse_no_units(name, self._field(name), values)
        if unit is not None and capacity is not None:
            housing.refuse_no_people("CAPACITY_FIELD", self._field("CAPACITY_FIELD"), capacity)

    def _blocks(self, table: Table, asked: Asked, progress: Progress) -> tuple[list[str], list[tuple[int, Note]]]:
        """Return the id of each row's building, '' where there is no address, and what is in doubt about it."""
        if self.lookup is None or self.makes_buildings:
            ids = {key: text for key, text in reversed(list(zip(asked.keys, asked.texts))) if key}
            if self.lookup is None:
                return [ids.get(key, "") for key in asked.keys], []
            return list(asked.keys), []
        found, names, doubts = self.lookup(asked, WANTED, progress), [], []
        if none_found(found):
            self.unfound["HOUSING"] = "HOUSING_ADDRESS_FIELDS", table, asked
        for row, code in enumerate(found.building.tolist()):
            if code >= 0 or asked.addresses.rejected[row]:
                names.append(self.lookup.id(code))
                continue
            # A dwelling whose building nobody knows is one all the same.
            names.append(asked.keys[row])
            why = found.reasons[row] or note("block_decided", "It was decided that this address has no building.")
            doubts.append((row, why))
        self.nowhere = {key for key, code in zip(names, found.building.tolist()) if code < 0}
        return names, doubts

    def _keep_blocks(self, base: Batches, table: Table, asked: Asked, names: list[str]) -> None:
        """A base without buildings gets the blocks as buildings without a shape, with their floors and addresses."""
        source = self.source_of("housing")
        ids = list(self.blocks)
        tops = np.array([self.floors.get(buid, np.nan) for buid in ids], float)
        refuse_strange_blocks(base, ids, source)
        rows = [(buid, self.blocks[buid], None if top != top else top) for buid, top in zip(ids, tops.tolist())]
        registers.put(base, "building", ("buid", "name", "storeys"), rows, source)
        at, floors = buildings.floors_of(tops)
        registers.put(base, "floor", ("buid", "floor"), [(ids[k], int(f)) for k, f in zip(at, floors)], source)
        links = [(key, name, registers.KNOWN, 1.0, None) for key, name in zip(asked.keys, names) if key]
        registers.put_addresses(
            base, source, asked.keys, asked.addresses, asked.profile, links, asked.addresses.rejected
        )
        self.notes.append(
            note(
                "blocks_as_buildings",
                "The base had no buildings: blocks of the housing database that became buildings without a shape: {blocks}.",
                blocks=len(ids),
            )
        )

    # Addresses of registers ------------------------------------------------------------------------------------------------

    def take_addresses(self, table: Table, progress: Progress) -> None:
        asked = self._read(table, "ADDRESS_FIELDS", part(progress, 0, 0.3))
        names = self._named(table, asked, part(progress, 0.3, 0.5))
        ids = list(dict.fromkeys(name for name in names if name))
        code = {name: k for k, name in enumerate(ids)}
        building = np.array([code.get(name, dwellings.NONE) for name in names], np.int64)
        addresses = asked.addresses
        if self.lookup is not None and len(self.lookup.of):
            of = np.array([code.get(buid, dwellings.NONE) for buid in self.lookup.told.buid], np.int64)
            addresses = doors.streets_as_known(addresses, building, self.lookup.told.addresses, of)
        quarters = np.zeros(len(table), bool)
        kinds = self._column(table, "KIND_FIELD")
        if kinds is not None:
            quarters, notes = are_quarters(kinds, self._field("KIND_FIELD"))
            self.notes += notes
        found = dwellings.infer(
            addresses,
            building=building,
            building_ids=ids,
            surname=self._column(table, "SURNAME_FIELD"),
            source=self._column(table, "REGISTER_FIELD"),
            quarters=quarters,
            settings=DwellingSettings(
                most_people=self.step.parameterAsInt(self.parameters, "MOST_PEOPLE", self.context)
            ),
            progress=part(progress, 0.5, 1),
        )
        self._merge(table, found, ids)
        self.notes += found.notes
        reasons = zip(asked.addresses.reasons, asked.addresses.rejected)
        why = {row: reason for row, (reason, rejected) in enumerate(reasons) if rejected and reason is not None}
        for row, reason in why.items():
            self._doubt(table.name, row, "", "", reason)
        self._taken(table, found, quarters, why)

    def _named(self, table: Table, asked: Asked, progress: Progress) -> list[str]:
        """Return the building of each row: as the table says, else as the base finds it."""
        given = self._column(table, "BUILDING_ID_FIELD")
        names = [""] * len(table) if given is None else [id_text(value) for value in given]
        if self.lookup is not None:
            strange = [row for row, name in enumerate(names) if name and name not in self.lookup.code]
            if strange:
                self.notes.append(
                    note(
                        "strange_buildings",
                        "Rows with a building that the base does not have: {rows}, such as row {examples}; their addresses are looked up.",
                        rows=len(strange),
                        examples=numbered(strange),
                    )
                )
            names = [name if name in self.lookup.code else "" for name in names]
        if all(names):
            return names
        found, ids = self._looked_up(asked, progress)
        if found is None:
            return names
        if not any(names) and none_found(found):
            self.unfound["INPUT"] = "ADDRESS_FIELDS", table, asked
        names = [name or (ids[code] if code >= 0 else "") for name, code in zip(names, found.building)]
        without = sum(not name for name, rejected in zip(names, asked.addresses.rejected) if not rejected)
        if without:
            self.notes.append(
                note("without_building", "Rows whose building is not found for sure: {rows}.", rows=without)
            )
        return names

    def _looked_up(self, asked: Asked, progress: Progress) -> tuple[match.Matches | None, list[str]]:
        """Return what is known of the buildings of addresses, and the ids of these; None where nothing is."""
        if self.lookup is not None:
            return (self.lookup(asked, WANTED, progress), self.lookup.ids) if self.lookup.told.buid else (None, [])
        if self.listed_at is None:
            return None, []
        addresses, blocks = self.listed_at
        ids = list(dict.fromkeys(block for block in blocks if block))
        code = {block: k for k, block in enumerate(ids)}
        known = match.Known(addresses, [code.get(block, match.NONE) for block in blocks])
        return match.match(asked.addresses, known, MatchSettings(wanted=WANTED), progress=progress), ids

    def _merge(self, table: Table, found: dwellings.Dwellings, ids: list[str]) -> None:
        """Put dwellings that addresses name to those that are listed already."""
        full = self._listed_fully()
        for k, key in enumerate(found.key):
            buid = ids[found.building[k]] if found.building[k] >= 0 else ""
            records, row = int(found.records[k]), int(found.row[k])
            if key in self.list:
                own = self.list[key]
                own.records += records
                if own.dwellings == 1 and own.capacity is not None and records > own.capacity:
                    why = note(
                        "over_capacity",
                        "People named: {people}, more than the dwelling is for: {capacity}.",
                        people=records,
                        capacity=own.capacity,
                    )
                    self._doubt(table.name, row, key, buid, why)
                continue
            self.list[key] = Dwelling(
                buid, found.floor[k], found.unit[k], found.kind[k], int(found.capacity[k]), None, "addresses", records
            )
            if buid in full and found.kind[k] == "dwelling":
                why = note("not_listed", "The housing database does not list this dwelling in its building.")
                self._doubt(table.name, row, key, buid, why)
        roof = np.array([self.floors.get(buid, np.nan) for buid in ids], float)
        room: Counter[str] = Counter()
        for dwelling in self.list.values():
            if dwelling.source == "housing" and dwelling.dwellings > 1:
                room[dwelling.buid] += dwelling.dwellings
        most = [room.get(buid, np.nan) for buid in ids]
        more = [
            *housing.above_the_roof(found.floor.tolist(), found.building, roof),
            *housing.beyond_capacity(found, most),
        ]
        for doubt in (*found.doubts, *more):
            key = found.key[doubt.dwelling] if doubt.dwelling >= 0 else ""
            row = doubt.row if doubt.row >= 0 else int(found.row[doubt.dwelling])
            self._doubt(table.name, row, key, self.list[key].buid if key else "", doubt.why)

    def _listed_fully(self) -> set[str]:
        """Buildings of which the housing database lists the dwellings one by one."""
        return {d.buid for d in self.list.values() if d.source == "housing" and d.dwellings == 1 and d.unit}

    def _taken(self, table: Table, found: dwellings.Dwellings, quarters: Bools, why: dict[int, Note]) -> None:
        """Remember the dwelling of each row of a table."""
        reasons = {row: reason for of, row, _, _, reason in self.doubts if of == table.name}
        reasons.update(why)
        keys = [found.key[d] if d >= 0 else "" for d in found.dwelling]
        kinds = [
            self.list[key].kind if key else ("group_quarters" if flagged else "")
            for key, flagged in zip(keys, quarters.tolist())
        ]
        texts = [said(reasons[row]) if row in reasons else "" for row in range(len(keys))]
        self.rows.append(TakenRows(table, {"dwid": keys, "dw_kind": kinds, "dw_why": texts}))
