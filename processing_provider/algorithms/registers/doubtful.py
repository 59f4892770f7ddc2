"""Addresses of the vault that name several buildings, for a person to decide. They go to the page that shows them, nowhere else.

They are read and told apart as 'Attach persons' does it, so that what is decided is what that finds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ...engine.core.progress import Progress, part
from ...engine.registers.address_fields import joined
from ...engine.registers.addresses import match
from ...engine.registers.addresses.settings import WANTED
from ...engine.registers.attaching import located
from ...engine.registers.attaching.texts import Texts
from ...engine.registers.doors import keys_of
from ...i18n import said
from ...store.batches import Batches
from ...store.review import PARTS, vault_of
from .address import Asked, Lookup, chinese_names
from .attaching import FIELDS_OF

MOST_OFFERED = 9
"""Buildings that can be chosen, one by each digit."""
SHOWN = (
    "number", "number_to", "letter", "street", "lane", "name", "building", "entrance", "community", "town", "district",
)  # fmt: skip


@dataclass(frozen=True)
class Candidate:
    """A building that an address may mean, that of its known addresses which is nearest to it, and how many more it has."""

    buid: str
    known: str
    others: int


@dataclass(frozen=True)
class DoubtfulAddress:
    """A door as registers give it.

    Attributes
    ----------
    keys : tuple of str
        By what the base keeps decisions on it: of each flat behind the door, and each way in which it is written.
    text : str
        As a register writes it.
    sources : tuple of str
    records : int
    why : str
    candidates : tuple of Candidate
    more : int
        Further buildings that it may mean.
    """

    keys: tuple[str, ...]
    text: str
    sources: tuple[str, ...]
    records: int
    why: str
    candidates: tuple[Candidate, ...]
    more: int

    @property
    def key(self) -> str:
        """The first one, by which a list knows it."""
        return self.keys[0]


@dataclass
class _Written:
    """An address as registers write it, and how often each does."""

    text: str
    sources: dict[str, int] = field(default_factory=dict)


def doubtful_addresses(base: Batches, progress: Progress) -> list[DoubtfulAddress]:
    """Doors of all registers in the vault of which a person has to choose the building, those of most records first."""
    lookup = Lookup(base)
    if not lookup.told.buid:
        return []
    lookup.decided = {}  # what was decided is listed as well, for whoever wants to look again
    texts = Texts()
    written = _numbered(base, texts)
    addresses = texts.read(lambda: chinese_names(base), part(progress, 0, 0.4))
    keys = keys_of(addresses)
    first, door = located.doors(addresses, [])
    asked = Asked(located.taken(addresses, first), [], [""] * len(first), "")
    matches = lookup(asked, WANTED, part(progress, 0.4, 1))
    behind: dict[int, list[int]] = {}
    for i, of in enumerate(door.tolist()):
        behind.setdefault(of, []).append(i)
    rows_of: dict[int, list[int]] = {}
    for row, building in enumerate(lookup.of.tolist()):
        rows_of.setdefault(building, []).append(row)
    found = []
    for k in np.flatnonzero(matches.status == match.Status.REVIEW).tolist():
        named = tuple(sorted({keys[i] for i in behind[k]} - {""}))
        if named and matches.candidates[k]:
            number = asked.addresses["number"][k]
            offered = [_candidate(lookup, one, number, rows_of.get(one.building, ())) for one in matches.candidates[k]]
            found.append(_listed(named, [written[i] for i in behind[k]], matches, k, offered))
    return sorted(found, key=lambda one: (-one.records, one.key))


def _numbered(base: Batches, texts: Texts) -> list[_Written]:
    """Give each different address its number; returns what is written, by these."""
    found: dict[int, _Written] = {}
    definitions = {
        source: json.loads(definition or "{}")
        for source, definition in base.current("source", ("source", "definition"))
    }
    for column, parameter in FIELDS_OF.items():
        groups: dict[tuple[str, str], list[tuple[str, int]]] = {}
        for source, profile, text, count in vault_of(base).query(
            f"SELECT source, profile, {column}, count(*) FROM vault.record WHERE ended_by IS NULL AND {column} != '' "
            "GROUP BY 1, 2, 3 ORDER BY 1, 2, min(uid)"
        ):
            groups.setdefault((source, profile), []).append((text, count))
        for (source, profile), rows in groups.items():
            fields = definitions.get(source, {}).get(parameter, ())
            fields = fields.split(";") if isinstance(fields, str) else list(fields)
            codes = texts.add(profile, fields, [text for text, _ in rows]).tolist()
            for code, (text, count) in zip(codes, rows):
                one = found.setdefault(code, _Written(joined(text.split(PARTS), profile) if PARTS in text else text))
                one.sources[source] = one.sources.get(source, 0) + count
    return [found[code] for code in range(texts.count)]


def _listed(
    keys: tuple[str, ...], written: Sequence[_Written], matches: match.Matches, k: int, offered: Sequence[Candidate]
) -> DoubtfulAddress:
    records: dict[str, int] = {}
    for one in written:
        for source, count in one.sources.items():
            records[source] = records.get(source, 0) + count
    reason = matches.reasons[k]
    why = said(reason) if reason else ""
    shown = tuple(offered[:MOST_OFFERED])
    return DoubtfulAddress(
        keys, written[0].text, tuple(sorted(records)), sum(records.values()), why, shown, len(offered) - len(shown)
    )


def _candidate(lookup: Lookup, found: match.Candidate, number: str, rows: Sequence[int]) -> Candidate:
    """A building with its known address on the same street whose number is the same, or else the nearest."""
    told = lookup.told.addresses
    wanted = int(number) if number.isdecimal() else 0

    def away(row: int) -> tuple[bool, bool, int]:
        other = told["number"][row]
        between = abs(int(other) - wanted) if other.isdecimal() else wanted
        return told["street"][row] != found.street, other != number, between

    texts = dict.fromkeys(" ".join(filter(None, (told[name][row] for name in SHOWN))) for row in sorted(rows, key=away))
    return Candidate(lookup.id(found.building), next(iter(texts), ""), max(len(texts) - 1, 0))


def decided(cases: Sequence[DoubtfulAddress], said_: Mapping[str, str | None]) -> dict[str, str | None]:
    """What was decided of doors, by their key: where all that is behind one is decided, and alike."""
    found = {}
    for case in cases:
        words = {said_[key] for key in case.keys if key in said_}
        if len(words) == 1 and all(key in said_ for key in case.keys):
            found[case.key] = words.pop()
    return found
