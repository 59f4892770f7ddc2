"""One run of attaching: records of the vault and the space of the base in, relations of persons out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np

from ...engine.core.certain import certain
from ...engine.core.errors import EmptyInputError
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress, part
from ...engine.core.types import Bools, Ints
from ...engine.registers import kinds
from ...engine.registers.addresses.settings import WANTED
from ...engine.registers.addresses.text import folded
from ...engine.registers.attaching import homes, located
from ...engine.registers.attaching.texts import Texts
from ...engine.registers.codes import in_order
from ...engine.registers.doors import keys_of, streets_as_known
from ...engine.registers.portraits import EVERY, Register
from ...i18n import tr
from ...store import people, registers
from ...store.batches import Batches
from ...store.recorded import recorded
from ...store.vault import Vault
from .address import Asked, Lookup, chinese_names

NONE = -1
OWN = "attachpersons · addresses"
"""Source of dwellings and organisations that records name; a housing database takes the place of such dwellings."""
READ = (
    "source", "role", "given", "surname", "address", "registered", "profile", "household", "org", "org_name", "org_address",
    "org_role", "since",
)  # fmt: skip
FIELDS_OF = {
    "address": "ADDRESS_FIELDS", "registered": "REGISTERED_ADDRESS_FIELDS", "org_address": "ORGANISATION_ADDRESS_FIELDS",
}  # fmt: skip
"""Where the definition of a register says which fields the parts of an address were in."""
_KINDS = "housing type|household type|type of household|residence type|type of residence|dwelling type|group quarters|户别|户类型|居住类型"
KINDS_OF_HOME = frozenset(_KINDS.split("|"))
"""Attributes that tell who lives in group quarters."""


class Run:
    """What one run reads and finds."""

    def __init__(self, base: Batches) -> None:
        self.base, self.vault = base, certain(base.vault)
        self.notes: list[Note] = []

    # Reading ---------------------------------------------------------------------------------------------------------------

    def read(self, progress: Progress) -> None:
        """Read records, persons and registers."""
        vault: Vault = self.vault
        if not people.sources_of(vault):
            raise EmptyInputError(tr("The vault has no records of persons; run 'Import register' first."))
        said = recorded(vault, READ, progress)
        self.columns, self.uid, self.main = said.columns, said.uid, said.main
        known, of = np.unique(said.number, return_inverse=True)
        linked = said.number >= 0
        if not linked.any():
            raise EmptyInputError(tr("No record in the vault is linked to a person; run 'Link persons' first."))
        ids = vault.pids(known[known >= 0].tolist())
        gone = dict(self.base.current("person", ("pid", "died"), "died IS NOT NULL"))
        others = (pid for (pid,) in self.base.query("SELECT pid FROM person WHERE valid_to IS NULL"))
        self.pids: list[str] = sorted({*ids, *others})
        place = {pid: k for k, pid in enumerate(self.pids)}
        at = np.fromiter(map(place.__getitem__, ids), np.int64, len(ids))
        self.person: Ints = np.where(linked, at[of - np.sum(known < 0)], NONE)
        if not linked.all():
            self.notes.append(
                note(
                    "unlinked",
                    "Records that are linked to nobody, and left out: {records}; run 'Link persons' again.",
                    records=int(np.sum(~linked)),
                )
            )
        self.dead: Bools = np.zeros(len(self.pids), bool)
        self.dead[[place[pid] for pid, day in gone.items() if day <= self.base.day]] = True
        self._registers()

    def _registers(self) -> None:
        source = self.columns["source"]
        self.sources: list[str] = sorted(source.texts)
        self.source: Ints = np.searchsorted(np.array(self.sources, object), source.texts)[source.codes]
        self.registers: list[Register] = people.registers_of(self.base, self.sources, self.base.day)
        self.role = np.array([homes.role_rank(one.role) for one in self.registers], np.int64)[self.source]
        since = self.columns["since"]
        self.since = homes.days(since.texts.tolist())[since.codes]
        self.begun: Bools = self.since <= homes.days([self.base.day])[0]

    def _priority(self, of: str) -> Ints:
        ranks = [
            next((one.priority[name] for name in (of, *EVERY) if name in one.priority), homes.DEFAULT_PRIORITY)
            for one in self.registers
        ]
        return np.array(ranks, np.int64)[self.source]

    # Addresses -------------------------------------------------------------------------------------------------------------

    def locate(self, progress: Progress) -> None:
        """Find the dwellings and buildings of all addresses."""
        texts = Texts()
        codes = self._numbered(texts)
        names: list[Any] = []

        def gazetteer() -> Any:
            if not names:
                names.append(chinese_names(self.base))
            return names[0]

        addresses = texts.read(gazetteer, part(progress, 0, 0.3))
        del texts
        self.notes += addresses.notes
        lookup = Lookup(self.base)
        keys = keys_of(addresses) if lookup.decided else []
        matches = None
        if lookup.told.buid:
            decided = [key if key in lookup.decided else "" for key in keys]
            first, door = located.doors(addresses, decided)
            asked = Asked(located.taken(addresses, first), [], [decided[i] for i in first] if decided else [], "")
            matches = located.spread(lookup(asked, WANTED, part(progress, 0.3, 0.5)), door)
            of = np.array([lookup.code.get(buid, NONE) for buid in lookup.told.buid], np.int64)
            written = streets_as_known(addresses, matches.building, lookup.told.addresses, of)
        else:
            written = addresses
        self.buildings: list[str] = lookup.ids
        rows = self._rows(codes)
        self.listed = self._listed()
        self.located = located.locate(rows, written, matches, lookup.ids, self.listed, part(progress, 0.5, 1))
        self.reasons = located.Reasons(addresses, matches, registers.addresses_of_gone(self.base))
        self.address: Ints = rows.address
        own = codes["org_address"]
        self.at_work: Ints = np.full(len(own), NONE, np.int64)
        if matches is not None:
            self.at_work[own >= 0] = matches.building[own[own >= 0]]

    def _numbered(self, texts: Texts) -> dict[str, Ints]:
        """Number the addresses of all registers."""
        said = {
            source: json.loads(definition or "{}")
            for source, definition in self.base.current("source", ("source", "definition"))
        }
        profiles = self.columns["profile"]
        group = self.source * len(profiles.texts) + profiles.codes
        order = np.argsort(profiles.texts)  # registers by name, and then by profile
        codes = {name: np.full(len(group), NONE, np.int64) for name in FIELDS_OF}
        for by, source in enumerate(self.sources):
            for profile in order.tolist():
                rows = np.flatnonzero(group == by * len(order) + profile)
                for name, parameter in FIELDS_OF.items() if len(rows) else ():
                    fields = said.get(source, {}).get(parameter, ())
                    fields = fields.split(";") if isinstance(fields, str) else list(fields)
                    first, of = in_order(self.columns[name].codes[rows])
                    numbers = texts.add(profiles.texts[profile], fields, self.columns[name].of(rows[first]))
                    codes[name][rows] = numbers[of]
        del self.columns["address"], self.columns["registered"]  # numbers stand for them from here on
        return codes

    def _rows(self, codes: Mapping[str, Ints]) -> located.Rows:
        """Rows of which dwellings are made, and which of them are the actual and the registered address of each record."""
        actual, registered = codes["address"], codes["registered"]
        main = np.where(self.main >= 0, self.main, 0)
        shared = (self.main >= 0) & ((actual < 0) | (actual == actual[main]))
        self.lives: Ints = np.full(len(actual), NONE, np.int64)
        own = np.flatnonzero((actual >= 0) & ~shared)
        self.lives[own] = np.arange(len(own), dtype=np.int64)
        self.lives[shared] = self.lives[main[shared]]
        other = np.flatnonzero(registered >= 0)
        self.registered: Ints = np.full(len(actual), NONE, np.int64)
        self.registered[other] = len(own) + np.arange(len(other), dtype=np.int64)
        # Where a register of registrations gives one address, that is where somebody is registered.
        same = (registered < 0) & (self.role == homes.role_rank("registration")) & (self.main < 0)
        self.registered[same] = self.lives[same]
        record = np.concatenate([own, other])
        address = np.concatenate([actual[own], registered[other]])
        kind = np.repeat([0, 1], [len(own), len(other)])
        return located.Rows(
            address,
            self.columns["surname"].of(record),
            2 * self.source[record] + kind,
            self._in_quarters(record, address),
        )

    def _in_quarters(self, record: Ints, address: Ints) -> Bools:
        """Whether an attribute says that somebody lives in group quarters, at the address of the register that says so."""
        found = np.zeros(len(record), bool)
        fields = [field for (field,) in self.base.query("SELECT DISTINCT field FROM attribute WHERE valid_to IS NULL")]
        place = {pid: k for k, pid in enumerate(self.pids)}
        code = {name: k for k, name in enumerate(self.sources)}
        for field in fields:
            if folded(field or "").replace("_", " ") not in KINDS_OF_HOME:
                continue
            rows = self.base.current("attribute", ("pid", "value", "source_id"), "field = ?", (field,))
            says, _ = kinds.are_quarters([value for _, value, _ in rows], field)
            pairs = [
                place[pid] * len(code) + code[by]
                for (pid, _, by), yes in zip(rows, says.tolist())
                if yes and pid in place and by in code
            ]
            found |= np.isin(self.person[record] * len(code) + self.source[record], pairs)
        if found.any():
            of = self.person[record] * (int(address.max()) + 1) + address
            found |= np.isin(of, of[found])
        return found

    def _listed(self) -> dict[str, tuple[Any, ...]]:
        """Dwellings that the base has from others: building, kind, dwellings."""
        rows = self.base.current(
            "dwelling", ("dwid", "buid", "kind", "dwellings"), "coalesce(source_id, '') <> ?", (OWN,)
        )
        return {dwid: tuple(said) for dwid, *said in rows}

    # Homes -----------------------------------------------------------------------------------------------------------------

    def homes(self, row: Ints, priority: str) -> tuple[Ints, Ints, int]:
        """Choose the home of each person.

        Parameters
        ----------
        row : (n,) int
            Row of `located` of each record.
        priority : str
            Field by whose priority registers count.

        Returns
        -------
        (persons,) int
            Record that counts, -1 where there is none.
        (persons,) int
            Row of `located` where it is attached, else -1.
        int
            Persons with several homes.
        """
        at = self.located
        record = np.flatnonzero((row >= 0) & (self.person >= 0) & self.begun)
        of, person = row[record], self.person[record]
        claims = homes.Claims(
            person,
            at.found[of],
            self.main[record] >= 0,
            self._priority(priority)[record],
            self.role[record],
            at.tier[of],
            at.confidence[of],
            self.since[record],
            self.source[record],
        )
        chosen = homes.best(claims, len(self.pids))
        if not len(record):
            return chosen, chosen, 0
        has = chosen >= 0
        who = np.where(has, record[chosen], NONE)
        there = np.where(has & claims.found[chosen] & ~self.dead, of[chosen], NONE)
        home = np.where(at.dwelling[of] >= 0, at.dwelling[of], len(at.list.key) + at.building[of])
        alive = ~self.dead[person]
        return who, there, homes.several(person[alive], home[alive], claims.found[alive])
