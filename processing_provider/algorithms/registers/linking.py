"""One run of linking: records of the vault in, persons of the base and tables to look at out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from ...engine.core.certain import certain
from ...engine.core.fields import Field
from ...engine.core.notes import Note, fact, note
from ...engine.core.progress import Progress, part
from ...engine.core.types import Ints
from ...engine.registers import person_fields, portraits, verdicts
from ...engine.registers.numbering import NONE, numbered
from ...engine.registers.persons.link import DECIDED, FIRST, MODEL, Links
from ...store import people
from ...store.batches import Batches
from ...store.port import Row
from ...store.vault import Vault

IDENTIFYING = (
    "source", "record_id", "main", "id_number", "given", "middle", "surname", "birth", "sex", "ethnicity", "address", "event",
)  # fmt: skip
"""Columns by which persons are told apart."""
ALONE = ("uid", "row", "record_id", "id_number")
"""Columns whose values are of one record, mostly."""
SAYING = ("sex", "birth", "ethnicity", "since", "event", "attributes")
KEPT = ("uid", "source", "record_id", "row", *SAYING)
"""Columns that are wanted when persons are known."""
DIGITS = 4
"""Of weights."""
BY_PERSON, BY_RULE = "person", "rule"
Listed = tuple[Sequence[Field], Mapping[str, Sequence[Any]]]


class Run:
    """What one run reads and finds."""

    def __init__(self, base: Batches, sources: Mapping[str, int]) -> None:
        self.base, self.sources = base, dict(sources)
        self.vault: Vault = certain(base.vault)
        self.columns: dict[str, list[Any]] = {}
        self.notes: list[Note] = []
        self.numbers: dict[str, int] = {}
        self.pids: list[str] = []
        """Ids of the persons, ascending."""
        self.person: Ints
        """Place among them of the person of each record."""

    def read(self, progress: Progress) -> None:
        """Read the records."""
        names = sorted({*IDENTIFYING, *KEPT})
        self.columns = people.records(self.vault, names, ALONE, progress)
        self._uid = np.array(self.columns.pop("uid"), np.int64)

    def decisions(self) -> list[tuple[int, int, bool]]:
        """Return what persons decided, by the places of the two records; without those of which one holds no longer."""
        told = [((one, other), same) for *_, same, one, other, _, _ in people.decisions(self.vault)]
        return [(*np.searchsorted(self._uid, uids).tolist(), same) for uids, same in told]

    def take(self, links: Links) -> None:
        """Number the persons that were found, and let go of what they were told apart by."""
        self._links = links
        self._doubts = [
            (int(a), int(b), round(float(weight), DIGITS), str(tier)) for a, b, weight, tier in links.doubts
        ]
        self._compared = verdicts.compared(self.columns, [(a, b) for a, b, *_ in self._doubts])
        for name in self.columns.keys() - set(KEPT):
            del self.columns[name]
        earlier = people.earlier_numbers(self.vault, self._uid, NONE)
        number = numbered(links.person, earlier, self.vault.next_number())
        self.vault.assign(dict(zip(self._uid.tolist(), number.tolist())))
        uid = self._uid
        self.vault.put_doubts((int(uid[a]), int(uid[b]), weight, tier) for a, b, weight, tier in self._doubts)
        numbers, person = np.unique(number, return_inverse=True)
        pids = np.array(self.vault.pids(numbers.tolist()))
        order = np.argsort(pids)
        place = np.empty_like(order)
        place[order] = np.arange(len(order), dtype=np.int64)
        self.pids, self.person = pids[order].tolist(), place[person]

    def keep(self, progress: Progress) -> None:
        """Put the persons into the base: their values by priority, what disagrees, signs of life, links."""
        people.put(self.base, self.pids, self._values(), part(progress, 0.1, 0.5))
        people.put(self.base, self.pids, [self._record_links()], part(progress, 0.5, 1))

    def _values(self) -> list[people.Table]:
        """Decide what is said of the persons, and count it."""
        registers = people.registers_of(self.base, list(self.sources), self.base.day)
        at = {name: k for k, name in enumerate(self.sources)}
        source = np.fromiter((at[name] for name in self.columns["source"]), np.int64, len(self.person))
        said = portraits.Said(self.person, source, registers, {name: self.columns[name] for name in SAYING})
        found = portraits.values(said)
        self._tell(found, source)
        for name in SAYING:
            del self.columns[name]
        return people.tables_of(
            self.pids, registers, found, portraits.origins(found, registers), portraits.signs_of_life(said)
        )

    def _record_links(self) -> people.Table:
        """Links of records, in the order of persons; ids of records only as the vault disguises them."""
        order = np.lexsort((self._uid, self.person))
        person, ids = self.person[order], np.array(self.pids, object)
        source, record = self.columns["source"], self.columns["record_id"]
        tier, weight = self._tiers()
        decided = {one: _decided_by(one) for one in set(tier)}

        def rows(start: int, end: int) -> Iterator[Row]:
            for begin in range(start, end, people.AT_ONCE):
                part_of = slice(begin, min(begin + people.AT_ONCE, end))
                some = order[part_of].tolist()
                by, tiers = [source[row] for row in some], [tier[row] for row in some]
                named = map("\x1f".join, zip(by, [record[row] for row in some]))
                tokens = self.vault.tokens("record", named)
                yield from zip(
                    by, tokens, ids[person[part_of]], tiers, [weight[row] for row in some], map(decided.get, tiers), by
                )

        columns = ("source", "record_id", "pid", "tier", "weight", "decided_by", "source_id")
        # A weight that another register moves a little is no other link.
        return people.Table("record_link", columns, person, rows, ("weight",))

    def _tiers(self) -> tuple[list[str | None], list[float | None]]:
        tier = [str(one) or None for one in self._links.tier]
        weight = np.round(np.asarray(self._links.weight, float), DIGITS).tolist()
        return tier, [None if one is None or w != w else w for one, w in zip(tier, weight)]

    def _tell(self, found: Mapping[str, portraits.FieldValues], source: Ints) -> None:
        of = np.bincount(self.person, minlength=len(self.pids))
        self.numbers = {
            "PERSONS": len(self.pids),
            "LINKED": int((of[self.person] > 1).sum()),
            "REVIEWED": len(self._doubts),
        }
        records = ", ".join(f"{name} {count:,}" for name, count in self.sources.items())
        self.notes.append(
            fact(
                note(
                    "records_linked",
                    "Records by register: {listed}. Persons: {persons}.",
                    listed=records,
                    persons=len(self.pids),
                )
            )
        )
        if self._links.by_tier:
            tiers, pairs = Counter[str](), Counter[str]()
            for (tier, a, b), n in self._links.by_tier.items():
                tiers[tier] += n
                pairs[f"{a} – {b}"] += n
            told = note(
                "links_by_tier", "Links by tier: {tiers}. By pair of registers: {pairs}.",
                tiers=_listed(tiers), pairs=_listed(pairs),
            )  # fmt: skip
            self.notes.append(fact(told))
        names = list(self.sources)
        conflicts = {
            (name, names[a], names[b]): n
            for name, one in found.items()
            if name not in portraits.WITHOUT_CONFLICT
            for (a, b), n in one.pairs().items()
        }
        if conflicts:
            listed = "; ".join(f"{name}, {a} – {b}: {n:,}" for (name, a, b), n in sorted(conflicts.items()))
            self.notes.append(
                note(
                    "conflicts",
                    "Values that differ, by field, register that counts and the other: {listed}.",
                    listed=listed,
                )
            )

    def listed(self) -> dict[str, Listed]:
        """Return fields and columns of the outputs."""
        tier, weight = self._tiers()
        pid = np.array(self.pids, object)[self.person] if self.pids else np.zeros(0, object)
        columns: dict[str, Any] = {
            **{name: self.columns[name] for name in ("source", "record_id", "row")},
            "pid": pid,
            "tier": tier,
            "weight": weight,
        }
        pairs = [(a, b) for a, b, *_ in self._doubts]
        sides = {
            f"{name}{suffix}": [columns[name][pair[side]] for pair in pairs]
            for side, suffix in enumerate(("", "2"))
            for name in ("source", "record_id", "row", "pid")
        }
        doubtful = {
            **sides,
            "weight": [weight for *_, weight, _ in self._doubts],
            "tier": [tier for *_, tier in self._doubts],
            **dict(zip(("agree", "differ", "unknown"), self._compared)),
            "decision": [""] * len(pairs),
        }
        return {"OUTPUT": (person_fields.LINKED, columns), "REVIEW": (person_fields.DOUBTFUL, doubtful)}


def _decided_by(tier: str | None) -> str | None:
    """Who linked a record: a person, the model or a rule; nobody the first one of a person."""
    return {None: None, FIRST: None, DECIDED: BY_PERSON, MODEL: MODEL}.get(tier, BY_RULE)


def _listed(counts: Counter[str]) -> str:
    return "; ".join(f"{name} {n:,}" for name, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])))
