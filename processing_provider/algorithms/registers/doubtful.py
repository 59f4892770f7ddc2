"""Addresses of the vault that name several buildings, for a person to decide. They go to the page that shows them, nowhere else."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...engine.core.progress import Progress, part
from ...engine.registers import address_fields
from ...engine.registers.addresses import match
from ...engine.registers.addresses.settings import WANTED
from ...engine.registers.doors import keys_of
from ...i18n import said
from ...store.geopackage import GeoPackageBase
from ...store.review import PARTS, vault_of
from .address import Asked, Lookup, chinese_names

COLUMNS = {"address": "ADDRESS_FIELDS", "registered": "REGISTERED_ADDRESS_FIELDS"}
"""Columns of the vault with addresses, and what the definition of a register calls their fields."""
MOST_OFFERED = 9
"""Buildings that can be chosen, one by each digit."""
SHOWN = (
    "number",
    "number_to",
    "letter",
    "street",
    "lane",
    "name",
    "building",
    "entrance",
    "community",
    "town",
    "district",
)


@dataclass(frozen=True)
class Candidate:
    """A building that an address may mean, that of its known addresses which is nearest to it, and how many more it has."""

    buid: str
    known: str
    others: int


@dataclass(frozen=True)
class DoubtfulAddress:
    """An address as registers give it.

    Attributes
    ----------
    key : str
        By what the base keeps decisions on it.
    text : str
        As the first register writes it.
    sources : tuple of str
    records : int
    why : str
    candidates : tuple of Candidate
    more : int
        Further buildings that it may mean.
    """

    key: str
    text: str
    sources: tuple[str, ...]
    records: int
    why: str
    candidates: tuple[Candidate, ...]
    more: int


def doubtful_addresses(base: GeoPackageBase, progress: Progress) -> list[DoubtfulAddress]:
    """Addresses of all registers in the vault of which a person has to choose the building, those of most records first."""
    lookup = Lookup(base)
    if not lookup.told.buid:
        return []
    lookup.decided = {}  # what was decided is listed as well, for whoever wants to look again
    rows_of: dict[int, list[int]] = {}
    for row, building in enumerate(lookup.of.tolist()):
        rows_of.setdefault(building, []).append(row)
    found: dict[str, DoubtfulAddress] = {}
    records: Counter[str] = Counter()
    sources: dict[str, dict[str, None]] = {}
    groups = _groups(base)
    for at, ((source, column, profile), rows) in enumerate(groups.items()):
        share = part(progress, at / len(groups), (at + 1) / len(groups))
        texts = [text for text, _ in rows]
        asked = _asked(base, _named(base, source, column, texts), profile, part(share, 0, 0.5))
        matches = lookup(asked, WANTED, part(share, 0.5, 1))
        for i in np.flatnonzero(matches.status == match.Status.REVIEW).tolist():
            key = asked.keys[i]
            if not key or not matches.candidates[i]:
                continue
            records[key] += rows[i][1]
            sources.setdefault(key, {})[source] = None
            if key not in found:
                found[key] = _listed(
                    key,
                    asked.texts[i] if PARTS in texts[i] else texts[i],
                    asked.addresses["number"][i],
                    matches,
                    i,
                    lookup,
                    rows_of,
                )
    with_counts = [
        DoubtfulAddress(a.key, a.text, tuple(sources[a.key]), records[a.key], a.why, a.candidates, a.more)
        for a in found.values()
    ]
    return sorted(with_counts, key=lambda address: (-address.records, address.key))


def _groups(base: GeoPackageBase) -> dict[tuple[str, str, str], list[tuple[str, int]]]:
    """Different addresses, and how many records have each, by source, column and profile."""
    found: dict[tuple[str, str, str], list[tuple[str, int]]] = {}
    for column in COLUMNS:
        for source, profile, text, count in vault_of(base).query(
            f"SELECT source, profile, {column}, count(*) FROM vault.record WHERE ended_by IS NULL AND {column} != '' "
            "GROUP BY 1, 2, 3 ORDER BY 1, 2, min(uid)"
        ):
            found.setdefault((source, column, profile or "generic"), []).append((text, count))
    return found


def _named(base: GeoPackageBase, source: str, column: str, texts: Sequence[str]) -> dict[str, list[str]]:
    """The parts of addresses by the names of their fields, which tell what a part is; one column where nobody kept them."""
    rows = [text.split(PARTS) for text in texts]
    wide = max(map(len, rows))
    names = _fields(base, source, COLUMNS[column])
    if len(names) != wide:
        names = ["address"] if wide == 1 else [f"address {i}" for i in range(wide)]
    padded = [[*row, *[""] * (wide - len(row))] for row in rows]
    return {name: [row[i] for row in padded] for i, name in enumerate(names)}


def _fields(base: GeoPackageBase, source: str, name: str) -> list[str]:
    rows = base.current("source", ("definition",), "source = ?", (source,))
    try:
        given = json.loads(rows[0][0] or "{}").get(name, []) if rows else []
    except (ValueError, AttributeError):
        return []
    return given.split(";") if isinstance(given, str) else [str(field) for field in given]


def _asked(base: GeoPackageBase, columns: Mapping[str, Sequence[Any]], profile: str, progress: Progress) -> Asked:
    gazetteer = chinese_names(base) if profile == "cn" else None
    addresses, texts = address_fields.read(columns, profile, gazetteer, progress)
    return Asked(addresses, texts, keys_of(addresses), profile)


def _listed(
    key: str,
    text: str,
    number: str,
    matches: match.Matches,
    i: int,
    lookup: Lookup,
    rows_of: Mapping[int, Sequence[int]],
) -> DoubtfulAddress:
    offered = matches.candidates[i]
    candidates = tuple(_candidate(lookup, c, number, rows_of.get(c.building, ())) for c in offered[:MOST_OFFERED])
    reason = matches.reasons[i]
    return DoubtfulAddress(key, text, (), 0, said(reason) if reason else "", candidates, len(offered) - len(candidates))


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
