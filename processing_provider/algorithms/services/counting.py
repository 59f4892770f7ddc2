"""One count of people: who is where at each date, in which groups, and what of it is published."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...engine.core.errors import SettingError
from ...engine.core.garbage import uncollected
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress
from ...engine.core.types import Bools, Ids, Ints
from ...engine.services import aggregate, flows, protect
from ...engine.services.aggregate import Cells, Dimension
from ...engine.services.flows import Pairs
from ...engine.services.protect import Keys, PTable
from ...store import present as people
from ...store.batches import Batches
from ...store.present import Buildings, Coded, People
from ...store.tags import BASIC, RESIDENCY
from .definitions.aggregatepopulation import Counted, Flows, Period
from .targets import Targets

OWN = ("sex", "ethnicity", "residency")


def noise_secret(base: Batches, key: str) -> bytes:
    """Secret of the noise, the same for every table of a base: that of KEY, or of the base; raises a SettingError without one."""
    meta = base.meta()
    if not key and not meta.get("number"):
        raise SettingError("no_key", "The base has no secret of its own yet; give KEY, and keep it.")
    return protect.secret_of(key or f"cell keys of {meta.get('vault', '')} {meta.get('number', '')}")


@dataclass(frozen=True)
class Settings:
    """What was asked."""

    dates: list[str]
    ages: list[tuple[int, int, str]]
    groups: list[str]
    flows: Flows
    counted: Counted
    protection: bool
    smallest: int
    variance: float | None
    deviation: int | None
    key: str
    period: Period

    def table(self) -> PTable:
        """Chances of the noise; raises a SettingError where there is no such noise."""
        return protect.ptable(self.smallest, self.variance, self.deviation) if self.protection else protect.ptable()

    def refuse(self, base: Batches) -> None:
        """Raise a SettingError for groups that the base does not have, and for noise without a secret."""
        others = [group for group in self.groups if group not in OWN]
        families, tags = people.groupings(base, self.dates[-1]) if others else ([], [])
        for group in others:
            if group.lower() == "age" and group not in (*families, *tags):
                raise SettingError(
                    "age_twice",
                    "BY: people are counted by age in any case, by AGE_BANDS; leave out '{group}'.",
                    group=group,
                )
            if group not in (*families, *tags):
                raise SettingError(
                    "no_group",
                    "BY: the base has no '{group}'; give some of {known}.",
                    group=group[:40],
                    known=", ".join(dict.fromkeys([*OWN, *families, *tags])),
                )
        classified = people.is_classified(base, self.dates[-1])
        if not classified and (self.counted == Counted.RESIDENTS or RESIDENCY in self.groups):
            raise SettingError(
                "not_classified",
                "Nobody is classified by residency at {date}; run 'Classify residency' first, or count everybody.",
                date=self.dates[-1],
            )
        if self.protection:
            noise_secret(base, self.key)


@dataclass
class Snapshot:
    """Who is where at a date.

    Attributes
    ----------
    who : People
    counted : (n,) bool
    home, registered : (n,) int
        Building, -1 without one.
    dwelling : (n,) object
    later : (n,) bool
        Whose home is known only from a later date.
    codes : list of Coded
        Groups, in the order of BY.
    """

    date: str
    who: People
    counted: Bools
    home: Ints
    registered: Ints
    dwelling: Ids
    later: Bools
    codes: list[Coded]


class Counting:
    """What is counted. Nothing leaves it but through `published`.

    Attributes
    ----------
    notes : list of Note
        For everybody.
    within : list of Note
        For who runs it: they tell of true counts, and are in no report of protected ones.
    """

    def __init__(self, base: Batches, asked: Settings, targets: Targets, progress: Progress) -> None:
        self.base, self.asked, self.targets = base, asked, targets
        self.notes: list[Note] = list(targets.notes)
        self.within: list[Note] = []
        self.buildings = Buildings()
        self.table, self.changed = asked.table(), 0
        self.outside, self.nowhere, self.total = (len(targets) + k for k in range(3))
        self.snapshots: list[Snapshot] = []
        at: dict[str, int] = {}
        for k, date in enumerate(asked.dates):
            with uncollected():
                self.snapshots.append(self._snapshot(date, at))
            progress(0.8 * (k + 1) / len(asked.dates), "")
        self.posts = self._posts()
        self.last = self.snapshots[-1]
        people.place_buildings(base, self.buildings)
        self.of_building, self.on_map = targets.of_buildings(self.buildings)
        self.keys = self._keys(list(at))
        self.dimensions = self._dimensions()
        progress(1.0, "")

    def _snapshot(self, date: str, at: dict[str, int]) -> Snapshot:
        base, asked = self.base, self.asked
        who = people.people(base, date, at)
        home, dwelling, later = people.homes(base, "lives_in", date, who, self.buildings)
        registered = people.homes(base, "registered_in", date, who, self.buildings)[0]
        codes, counted = [], who.alive.copy()
        residency = people.tags(base, date, who, BASIC, RESIDENCY)
        if asked.counted == Counted.RESIDENTS or (asked.counted == Counted.BY_CLASS and residency is not None):
            here = [label in people.RESIDENT for label in residency.labels] if residency is not None else [False]
            counted &= np.array(here)[residency.codes] if residency is not None else False
        others = any(group not in OWN for group in asked.groups)
        families = set(people.groupings(base, date)[0]) if others else set()
        for group in asked.groups:
            if group in OWN:
                of = {"sex": who.sex, "ethnicity": who.ethnicity, RESIDENCY: residency}[group]
                codes.append(of or Coded([""], np.zeros(len(who), np.int64)))
            elif group in families:
                codes.append(people.tags(base, date, who, group) or Coded([""], np.zeros(len(who), np.int64)))
            else:
                codes.append(people.tags(base, date, who, "", group) or Coded([""], np.zeros(len(who), np.int64)))
        return Snapshot(date, who, counted, home, registered, dwelling, later, codes)

    def _posts(self) -> list[Pairs]:
        """Person and building of each post at each date."""
        table = {Flows.WORK: "works_in", Flows.STUDY: "studies_in"}.get(self.asked.flows)
        if table is None:
            return []
        return [people.posts(self.base, table, shot.date, shot.who, self.buildings) for shot in self.snapshots]

    def _keys(self, pids: list[str]) -> Keys:
        if not self.asked.protection:
            return np.zeros(len(pids), np.uint32)
        return protect.record_keys(pids, noise_secret(self.base, self.asked.key))

    def _dimensions(self) -> list[list[Dimension]]:
        """Groups at each date, the same labels in all."""
        sizes = [len(shot.who) for shot in self.snapshots]
        whole: list[Dimension] = []
        if self.asked.ages:
            whole.append(aggregate.by_age(np.concatenate([shot.who.age for shot in self.snapshots]), self.asked.ages))
        for k, name in enumerate(self.asked.groups):
            known: dict[str, int] = {}
            parts = []
            for shot in self.snapshots:
                coded = shot.codes[k]
                parts.append(np.array([known.setdefault(one, len(known)) for one in coded.labels])[coded.codes])
            whole.append(aggregate.by_text(name, list(known), np.concatenate(parts)))
        ends = np.cumsum(sizes)[:-1]
        split = [np.split(one.codes, ends) for one in whole]
        return [
            [Dimension(one.name, one.labels, codes[k]) for one, codes in zip(whole, split)] for k in range(len(sizes))
        ]

    def published(self, counts: Ints, keys: Keys) -> Ints:
        """Counts as they are shown; those that noise changed are counted."""
        if not self.asked.protection:
            return counts
        shown = self.table.published(counts, keys)
        self.changed += int(np.count_nonzero(shown != counts))
        return shown

    def number(self, some: Bools) -> int:
        """Count some persons, as it is shown."""
        who = np.flatnonzero(some)
        cell = protect.cell_keys(np.zeros(len(who), np.int64), self.keys[who], 1)
        counts = np.array([len(who)], np.int64)
        return int((self.table.published(counts, cell) if self.asked.protection else counts)[0])

    def places(self, some: Bools, building: Ints) -> Pairs:
        """Persons and the places in which their buildings are, ordered by person."""
        who = np.flatnonzero(some)
        there = building[who]
        on_map = np.append(self.on_map, False)[there]
        person, place = flows.spread(
            np.where(on_map, there, -1), self.of_building, len(self.buildings.at), self.outside, self.nowhere
        )
        return who[person], place

    def cells(self, k: int) -> tuple[Cells, Ints]:
        """Cells of a date, the total among the places, and what is shown of them."""
        shot = self.snapshots[k]
        who, place = self.places(shot.counted, shot.home)
        everybody = np.flatnonzero(shot.counted)
        cells = aggregate.count(
            np.concatenate([who, everybody]),
            np.concatenate([place, np.full(len(everybody), self.total, np.int64)]),
            self.total + 1,
            self.dimensions[k],
            self.keys,
        )
        self._judge(k, cells)
        return cells, self.published(cells.persons, cells.keys)

    def _judge(self, k: int, cells: Cells) -> None:
        """Note what of the last date is too small, and how many are not in a zone."""
        shot, asked = self.snapshots[k], self.asked
        who, place = self.places(shot.counted, shot.home)
        inside = place < self.outside
        if k and asked.protection:
            before = self.snapshots[k - 1]
            earlier = self.places(before.counted, before.home)
            within = earlier[1] < self.outside
            self._small_changes(
                (earlier[0][within], earlier[1][within]), (who[inside], place[inside])
            )  # fmt: skip
        if shot is not self.last:
            return
        finest = (cells.groups >= 0).all(axis=1) & (cells.place < self.outside)
        small = np.count_nonzero(cells.persons[finest] < asked.smallest) / max(int(np.count_nonzero(finest)), 1)
        if small >= 0.5:
            self.within.append(
                note(
                    "small_cells",
                    "Cells of fewer than {smallest} persons: {percent} % of those with somebody; take larger zones or fewer groups.",
                    smallest=asked.smallest,
                    percent=round(100 * small),
                )
            )
        if len(np.unique(who)) < len(who):
            self.notes.append(note("overlapping", "Zones overlap: people in several are counted in each."))
        if asked.protection:
            pairs = protect.small_differences(who[inside], place[inside], len(self.targets), asked.smallest)
            if pairs:
                self.within.append(
                    note(
                        "differencing",
                        "Zones inside of others that differ from them by fewer than {smallest} persons: {pairs}; the difference of "
                        "the published counts is noise, but publish only one set of such zones.",
                        smallest=asked.smallest,
                        pairs=pairs,
                    )
                )

    def _small_changes(self, before: Pairs, after: Pairs) -> None:
        changed = protect.small_changes(before, after, len(self.targets), self.asked.smallest)
        if changed:
            self.within.append(
                note(
                    "changes",
                    "Zones in which fewer than {smallest} persons came or went between two dates: {zones}; the difference of the "
                    "published counts is noise.",
                    smallest=self.asked.smallest,
                    zones=changed,
                )
            )

    def flows(self, k: int) -> tuple[Ints, Ints, Ints]:
        """Origin, destination and published persons of a date; those of moves are from the date before."""
        shot = self.snapshots[k]
        homes = self.places(shot.counted, shot.home)
        if self.asked.flows == Flows.REGISTERED:
            pairs = self.places(shot.counted & (shot.registered >= 0), shot.registered), homes
        elif self.asked.flows == Flows.MOVES:
            before = self.snapshots[k - 1]
            both = before.counted & shot.counted[: len(before.counted)]
            pairs = self.places(both, before.home), homes
        else:
            who, building = self.posts[k]
            row, place = self.places(np.ones(len(who), bool), building)
            pairs = homes, (who[row], place)
        origin, destination, persons, keys = flows.flows(*pairs, self.total, self.keys)
        shown = self.published(persons, keys)
        kept = shown > 0
        return origin[kept], destination[kept], shown[kept]

    def households(self) -> dict[str, list[object]]:
        """People per dwelling at the last date, with its zone: columns of the list."""
        shot, kinds = self.last, people.kinds(self.base)
        who, place = self.places(shot.counted, shot.home)
        first = np.unique(who, return_index=True)[1]
        who, place = who[first], place[first]
        dwelling = shot.dwelling[who].tolist()
        zone: dict[str, int] = {}
        size: dict[str, int] = {}
        for key, at in zip(dwelling, place.tolist()):
            if key:
                zone.setdefault(key, at)
                size[key] = size.get(key, 0) + 1
        without = sum(not key for key in dwelling)
        if without:
            self.notes.append(
                note("no_dwelling", "Persons in no dwelling, who are in no household: {persons}.", persons=without)
            )
        self.notes.append(
            note(
                "microdata",
                "The list of people per dwelling is about single homes and not protected; do not publish it.",
            )
        )
        ids = [*self.targets.ids, "", "", ""]
        return {
            "huid": list(size),
            "zone_id": [ids[zone[key]] for key in size],
            "persons": list(size.values()),
            "gq": [int(kinds.get(key) == "group_quarters") for key in size],
        }

    def events(self) -> tuple[list[tuple[int, str, str]], Ints]:
        """Events by the zone in which the person lives, or lived last: place, period, event; and how many are shown."""
        shot = self.last
        home = np.where(
            shot.home >= 0, shot.home, people.last_homes(self.base, shot.who, shot.home < 0, self.buildings)
        )
        self._place_more()
        where, place = self.places(np.ones(len(home), bool), home)
        start = np.searchsorted(where, np.arange(len(home) + 1, dtype=np.int64))
        length = 4 if self.asked.period == Period.YEAR else 7
        known: dict[tuple[int, str, str], int] = {}
        cell: list[int] = []
        person: list[int] = []
        for rows in people.events(self.base, shot.date):
            for pid, day, event in rows:
                at = shot.who.at.get(pid, -1)
                if 0 <= at < len(home):
                    for zone in place[start[at] : start[at + 1]].tolist():
                        cell.append(known.setdefault((zone, (day or "")[:length], event), len(known)))
                        person.append(at)
        code = np.array(cell, np.int64)
        keys = protect.cell_keys(code, self.keys[np.array(person, np.int64)], len(known))
        shown = self.published(np.bincount(code, minlength=len(known)).astype(np.int64), keys)
        return list(known), shown

    def _place_more(self) -> None:
        if len(self.on_map) < len(self.buildings.at):
            people.place_buildings(self.base, self.buildings)
            self.of_building, self.on_map = self.targets.of_buildings(self.buildings)

    def tallied(self, who: Ints, place: Ints) -> Ints:
        """Persons of each place, as they are shown."""
        cell, persons, keys = aggregate.tally(place, self.keys[who], self.total + 1)
        shown = np.zeros(self.total + 1, np.int64)
        shown[cell] = self.published(persons, keys)
        return shown
