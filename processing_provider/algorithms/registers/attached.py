"""What attaching found, as a base keeps it and as it is listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ...engine.core.fields import Field
from ...engine.core.notes import Note, fact, note
from ...engine.core.types import Bools, Ids, Ints
from ...engine.registers.attaching import fields, homes, located
from ...engine.registers.attaching.families import cards, pairs, relatives
from ...engine.registers.attaching.organisations import organisations, places, posts, private
from ...engine.registers.codes import combined, in_order
from ...i18n import said
from ...store import people, registers
from ...store.port import Row
from ...store.recorded import record_ids
from .attaching import NONE, OWN, Run
from .kept import floor_of

_HOME = ("pid", "dwid", "buid", "tier", "since", "confidence", "source_id")
_POST = ("pid", "oid", "buid", "since", "source_id")
_FAMILY = ("pid", "other", "role", "since", "source_id")
_DWELLING = ("dwid", "buid", "floor", "unit", "kind", "dwellings", "capacity", "huid")
DIGITS = 4
"""Of confidences."""
WORKS, STUDIES = "works_in", "studies_in"
LIVES = "lives in"


class Attached:
    """Relations of persons, and their numbers."""

    def __init__(self, run: Run) -> None:
        self.run, self.numbers = run, dict.fromkeys(("JOBS", "PLACES_TO_LEARN", "RELATIVES"), 0)
        self.pids = np.array(run.pids, object)
        self.source = np.array(run.sources, object)
        self.tables: list[people.Table] = []
        self.unattached: dict[str, list[Any]] = {field.name: [] for field in fields.UNATTACHED}
        self.decided = people.decided_homes(run.base, "lives_in")
        self.lived_in = people.decided_dwellings(run.base)

    # Homes -----------------------------------------------------------------------------------------------------------------

    def homes(self) -> None:
        """Attach persons to where they live and are registered."""
        run = self.run
        self.lives = run.homes(run.lives, "address")
        self.registered = run.homes(run.registered, "registered")
        self._ids()
        for name, what, (record, row, _) in (
            ("lives_in", LIVES, self.lives),
            ("registered_in", "registered in", self.registered),
        ):
            self._home(name, record, row)
            missing = np.flatnonzero(row < 0)
            # Who is registered nowhere need not be; an address that leads nowhere is listed.
            missing = missing if name == "lives_in" else missing[(record[missing] >= 0) & ~run.dead[missing]]
            self._list(what, missing, record)
        lives = self.lives[1] >= 0
        self.numbers |= {
            "ATTACHED": int(lives.sum()),
            "UNATTACHED_PERSONS": int(np.sum(~lives)),
            "DIED": int(run.dead.sum()),
            "REGISTERED": int(np.sum(self.registered[1] >= 0)),
            "SEVERAL": self.lives[2],
        }

    def _ids(self) -> None:
        """Give the dwellings that are lived in their ids: as the base has them, else by building, else only the vault's own."""
        at, run = self.run.located, self.run
        rows = np.unique(np.concatenate([self.lives[1], self.registered[1]]))
        self.used = np.unique(at.dwelling[rows[rows >= 0]])
        self.used = self.used[self.used >= 0]
        self.dwid = np.full(len(at.list.key) + 1, None, object)
        hidden = [d for d in self.used.tolist() if not at.listed[d] and at.list.building[d] < 0]
        self.dwid[self.used] = at.list.key[self.used]
        self.dwid[hidden] = run.vault.tokens("dwelling", [at.list.key[d] for d in hidden])
        self.buid = np.full(len(at.list.key) + 1, None, object)
        ids = np.array([*run.buildings, None], object)
        self.buid[:-1] = ids[at.list.building]
        for d in np.flatnonzero(at.listed).tolist():
            self.buid[d] = run.listed[at.list.key[d]][0]
        self.buildings = ids

    def _home(self, name: str, record: Ints, row: Ints) -> None:
        run, at = self.run, self.run.located
        who = np.flatnonzero(row >= 0)
        of, by = row[who], record[who]
        dwelling = at.dwelling[of]
        buid = np.where(dwelling >= 0, self.buid[dwelling], self.buildings[at.building[of]])
        how = np.where(run.main[by] >= 0, located.INHERITED, at.how[of])
        confidence = np.round(at.confidence[of], DIGITS)
        measured = confidence.astype(object)
        measured[np.isnan(confidence)] = None
        # The day of a job, a visit to a doctor or a year at school is no day of arrival.
        signs = run.role[by] == homes.role_rank("activity")
        since = self._since(by)
        since[signs] = None
        columns = (
            self.pids[who],
            self.dwid[dwelling],
            buid,
            how,
            since,
            measured,
            self.source[run.source[by]],
        )
        self._table(name, _HOME, who, columns, ("confidence",))
        if name == "lives_in":
            self._how = how.tolist()
            self.numbers["WITHOUT_BUILDING"] = sum(one is None for one in buid.tolist())

    def _since(self, records: Ints) -> Ids:
        """Days of records, None where none is known."""
        column = self.run.columns["since"]
        days = np.array([text or None for text in column.texts], object)
        return days[column.codes[records]]

    def _table(
        self, name: str, names: tuple[str, ...], person: Ints, columns: Sequence[Any], loose: tuple[str, ...] = ()
    ) -> None:
        def values(start: int, end: int) -> list[list[Any]]:
            return [column[start:end].tolist() for column in columns]

        def rows(start: int, end: int) -> Iterator[Row]:
            return zip(*values(start, end))

        self.tables.append(people.Table(name, names, person, rows, loose, values=values))

    def _list(self, what: str, persons: Ints, record: Ints) -> None:
        """List persons who are not attached, each with the best of their records and why it leads nowhere."""
        run = self.run
        first = np.full(len(run.pids), NONE, np.int64)
        known = np.flatnonzero(run.person >= 0)[::-1]
        first[run.person[known]] = known
        begun = np.zeros(len(run.pids), bool)
        begun[run.person[(run.lives >= 0) & (run.person >= 0)]] = True
        row_of = run.lives if what == LIVES else run.registered
        best = np.where(record[persons] >= 0, record[persons], first[persons])
        some = best[best >= 0]
        ids = dict(zip(some.tolist(), record_ids(run.vault, run.uid[some].tolist())))
        for p, i in zip(persons.tolist(), best.tolist()):
            if run.dead[p]:
                code, why = located.DIED
            elif record[p] < 0:
                code, why = located.NOT_YET if begun[p] else located.NO_ADDRESS
            else:
                code, why = run.reasons(int(run.address[row_of[i]]))
            values = (
                run.pids[p],
                run.sources[run.source[i]] if i >= 0 else "",
                ids.get(i, ""),
                what,
                code,
                said(why),
            )
            for name, value in zip(self.unattached, values):
                self.unattached[name].append(value)

    # Organisations ---------------------------------------------------------------------------------------------------------

    def posts(self) -> None:
        """Attach persons to where they work and learn."""
        run = self.run
        role = run.columns["org_role"]
        rows = np.flatnonzero(np.isin(role.texts, (WORKS, STUDIES))[role.codes])
        named = [run.columns[name] for name in ("org", "org_name", "org_address", "profile")]
        first, of = in_order(combined(*(column.codes[rows] for column in named)))
        codes, names, addresses, profiles = (column.of(rows[first]) for column in named)
        found = organisations(codes, names, addresses, profiles, np.bincount(of, minlength=len(first)).tolist())
        employer = found.of[of]
        run.notes += found.notes
        own = self._private(rows, employer, len(found.key))
        self.oid = np.array(run.vault.tokens("organisation", found.key), object)
        place = places(employer, run.at_work[rows], len(found.key))
        alive = np.where((run.person[rows] >= 0) & run.begun[rows], run.person[rows], NONE)
        alive[(alive >= 0) & run.dead[alive]] = NONE
        learn = (role.texts == STUDIES)[role.codes[rows]]
        school = np.zeros(len(found.key), bool)
        school[employer[learn & (employer >= 0)]] = True
        used: set[int] = set()
        for name, wanted in ((WORKS, ~learn), (STUDIES, learn)):
            kept = posts(np.where(wanted, alive, NONE), employer, run.since[rows])
            used.update(employer[kept].tolist())
            building = run.at_work[rows[kept]]
            building = np.where(building >= 0, building, place[employer[kept]])
            columns = (
                self.pids[alive[kept]],
                self.oid[employer[kept]],
                self.buildings[building],
                self._since(rows[kept]),
                self.source[run.source[rows[kept]]],
            )
            self._table(name, _POST, alive[kept], columns)
            self.numbers["JOBS" if name == WORKS else "PLACES_TO_LEARN"] = len(kept)
            self.numbers["WITHOUT_WORKPLACE"] = self.numbers.get("WITHOUT_WORKPLACE", 0) + int(np.sum(building < 0))
        order = sorted(used, key=lambda k: self.oid[k])
        self.organisations = [
            (self.oid[k], None if own[k] else found.name[k] or None, "school" if school[k] else "employer")
            for k in order
        ]
        nameless = int(own[order].sum()) if order else 0
        if nameless:
            run.notes.append(
                note(
                    "private_names",
                    "Organisations called like somebody who is there, or like a mail or telephone, whose name the base does not keep: "
                    "{organisations}.",
                    organisations=nameless,
                )
            )
        self.located = [(self.oid[k], self.buildings[place[k]]) for k in order if place[k] >= 0]
        self.numbers["ORGANISATIONS"] = len(order)

    def _private(self, rows: Ints, employer: Ints, count: int) -> Bools:
        """Say which organisations have the name of somebody who works there."""
        said = [self.run.columns[name] for name in ("org_name", "given", "surname")]
        first, _ = in_order(combined(employer + 1, *(column.codes[rows] for column in said)))
        names, given, surnames = (column.of(rows[first]) for column in said)
        return private(employer[first], names, given, surnames, count)

    # Families --------------------------------------------------------------------------------------------------------------

    def families(self) -> None:
        """Relate persons who stand in one row, or on one household card."""
        run = self.run
        roles = run.columns["role"].of(np.arange(len(run.person), dtype=np.int64))
        said_card = run.columns["household"]
        card = run.source * len(said_card.texts) + said_card.codes
        card[(run.main >= 0) | (said_card.texts == "")[said_card.codes]] = NONE
        one, other, role, of = relatives(run.person, run.main, roles)
        a, b, more, large, by = cards(run.person, card, roles)
        person, partner = np.concatenate([one, a]), np.concatenate([other, b])
        record = np.concatenate([of, by])
        said_role = [*role, *more]
        kept = pairs(person, partner, said_role, run.source[record])
        columns = (
            self.pids[person[kept]],
            self.pids[partner[kept]],
            np.array([said_role[k] for k in kept.tolist()], object),
            np.full(len(kept), None, object),
            self.source[run.source[record[kept]]],
        )
        self._table("family_of", _FAMILY, person[kept], columns)
        self.numbers["RELATIVES"] = len(kept)
        if large:
            run.notes.append(
                note(
                    "large_cards", "Household cards with so many people that they are no family: {cards}.", cards=large
                )
            )

    # Keeping ---------------------------------------------------------------------------------------------------------------

    def keep(self, progress: Any) -> None:
        """Put everything into the base."""
        base = self.run.base
        self._dwellings()
        base.replace("organisation", ("oid", "name", "kind"), self.organisations, OWN, "source_id = ?", (OWN,))
        base.replace("located_in", ("oid", "buid"), self.located, OWN, "source_id = ?", (OWN,))
        people.put(base, self.run.pids, self.tables, progress)

    def _dwellings(self) -> None:
        """Put the dwellings into the base that records alone name, and say of all in which a household lives."""
        run, at = self.run, self.run.located
        row = self.lives[1]
        if self.decided:
            row = row[[pid not in self.decided for pid in run.pids]]
        lived = at.dwelling[row[row >= 0]]
        occupied: Bools = np.zeros(len(at.list.key) + 1, bool)
        if self.lived_in:
            occupied[:] = [dwid in self.lived_in for dwid in self.dwid]
        occupied[lived[lived >= 0]] = True
        rows, wanted = [], {}
        for d in self.used.tolist():
            dwid, kind, count = self.dwid[d], at.list.kind[d], int(at.list.capacity[d])
            if at.listed[d]:
                _, kind, count = run.listed[dwid]
            home = dwid if occupied[d] and kind == "dwelling" and (count or 1) == 1 else None
            if at.listed[d]:
                wanted[dwid] = home
                continue
            unit = located.kept_unit(at.list.unit[d]) if self.buid[d] is not None else ""
            floor = floor_of(at.list.floor[d]) if self.buid[d] is not None else None
            rows.append((dwid, self.buid[d], floor, unit or None, kind, count, None, home))
        if self.lived_in:
            named = {row[0] for row in rows}
            ours = run.base.current("dwelling", _DWELLING, "source_id = ?", (OWN,))
            rows += [row for row in ours if row[0] in self.lived_in - named]
        registers.put(run.base, "dwelling", _DWELLING, rows, OWN)
        self._say_households(wanted)
        self.numbers["NEW_DWELLINGS"] = len(rows)
        self.numbers["HOUSEHOLDS"] = sum(row[-1] is not None for row in rows) + sum(map(bool, wanted.values()))

    def _say_households(self, wanted: dict[str, str | None]) -> None:
        """Write the household of dwellings that the base has from others; a dwelling of which that changes is a row anew."""
        base = self.run.base
        columns = (*_DWELLING, "confidence")
        ending, again = [], {}
        for uid, by, *row in base.current(
            "dwelling", ("uid", "source_id", *columns), "coalesce(source_id, '') <> ?", (OWN,)
        ):
            home = wanted.get(row[0])
            if home is None and row[0] in self.lived_in and row[4] == "dwelling" and (row[5] or 1) == 1:
                home = row[0]
            if row[7] != home:
                ending.append(uid)
                row[7] = home
                again.setdefault(by or "", []).append(tuple(row))
        base.end("dwelling", ending)
        for by, rows in again.items():
            base.insert("dwelling", columns, rows, by)

    # Telling ---------------------------------------------------------------------------------------------------------------

    def listed(self) -> tuple[Sequence[Field], dict[str, list[Any]]]:
        """Fields and columns of the list of persons who are not attached."""
        return fields.UNATTACHED, self.unattached

    def notes(self) -> list[Note]:
        """What of it a reader should know."""
        n, found = self.numbers, []
        tiers = located.summed([how for how in self._how if how])
        listed = ", ".join(f"{tier} {count:,}" for tier, count in tiers.items())
        found.append(
            fact(
                note(
                    "attached",
                    "Persons attached to where they live: {attached}; not attached: {left}, of whom died: {died}. How: {how}.",
                    attached=n["ATTACHED"],
                    left=n["UNATTACHED_PERSONS"],
                    died=n["DIED"],
                    how=listed or "-",
                )
            )
        )
        codes = Counter(code for code, what in zip(self.unattached["code"], self.unattached["what"]) if what == LIVES)
        if codes:
            why = ", ".join(f"{code} {count:,}" for code, count in sorted(codes.items(), key=lambda c: (-c[1], c[0])))
            found.append(note("why_unattached", "Why persons are not attached: {why}.", why=why))
        if self.decided:
            found.append(
                note(
                    "decided_homes",
                    "Persons whose home somebody decided, which stays whatever registers say: {persons}.",
                    persons=len(self.decided),
                )
            )
        if n["SEVERAL"]:
            found.append(
                note(
                    "several_addresses",
                    "Persons whose records lead to several places: {persons}; the best of these counts.",
                    persons=n["SEVERAL"],
                )
            )
        if n["WITHOUT_WORKPLACE"]:
            found.append(
                note(
                    "without_workplace",
                    "Jobs and places to learn at an organisation whose building is not known: {posts}.",
                    posts=n["WITHOUT_WORKPLACE"],
                )
            )
        return found
