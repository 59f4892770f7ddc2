"""What a person is shown to decide whether two records are one person: read from the vault when it is asked for, kept nowhere else.

Whatever is read here has names in it. It goes to the page that shows it, and into no log, message or file.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from ..engine.core.errors import SettingError
from .bases import base_at
from .batches import Batches
from .vault import Pair, Vault

IMPATIENCE = 300
"""How long a page that somebody works on waits for another program that writes [ms]."""
MOST_MATES = 12
PARTS = "\x1f"
"""Between the parts of an address in the vault."""
SHOWN = (
    "id_number", "surname", "given", "middle", "birth", "sex", "ethnicity", "address", "registered", "household", "role", "main",
    "org_name", "org", "org_address", "org_role", "since", "event",
)  # fmt: skip
"""Columns of a record by which people tell persons apart, in the order in which they are looked at."""

_WANTED = """
WITH named AS (
    SELECT source, record_id FROM vault.doubt WHERE ended_by IS NULL
    UNION SELECT other_source, other_id FROM vault.doubt WHERE ended_by IS NULL),
wanted AS (
    SELECT r.uid, r.source, r.household, CASE r.main WHEN '' THEN r.record_id ELSE r.main END AS card, h.uid AS head
    FROM named n CROSS JOIN vault.record r ON r.source = n.source AND r.record_id = n.record_id AND r.ended_by IS NULL
    LEFT JOIN vault.record h ON h.source = r.source AND h.record_id = r.main AND h.ended_by IS NULL)
"""
_TOGETHER = """{wanted}
SELECT source, {column}, group_concat(uid) FROM vault.record
WHERE ended_by IS NULL AND {column} != '' AND (source, {column}) IN (SELECT source, {key} FROM wanted) GROUP BY 1, 2
"""


@dataclass(frozen=True)
class Doubt:
    """A doubtful pair of records.

    Attributes
    ----------
    pair : Pair
        Source and record id of both, as decisions name them.
    uids : (int, int)
        Of the records, in the order of `pair`.
    weight : float
        As the model found it: the higher, the surer that they are one person.
    tier : str
    settles : int
        Other doubtful pairs that name one of the two records.
    """

    pair: Pair
    uids: tuple[int, int]
    weight: float
    tier: str
    settles: int

    @property
    def key(self) -> Pair:
        """By what it is decided."""
        return self.pair


@dataclass(frozen=True)
class Mate:
    """Who stands beside a record in its register: a name as written, and the year or day of birth."""

    name: str
    birth: str


@dataclass(frozen=True)
class Shown:
    """A record with what is around it.

    Attributes
    ----------
    source, record_id : str
    row : int
        Of the file.
    said : dict of str to str
        What the register says, by `SHOWN`, and other columns of the register by 'attributes.' and their name.
    mates : tuple of Mate
        Others of the same household or card, in the same register.
    linked : tuple of (str, int)
        Sources that have records of the person to whom this one is linked already, and how many.
    """

    source: str
    record_id: str
    row: int
    said: Mapping[str, str]
    mates: tuple[Mate, ...] = ()
    linked: tuple[tuple[str, int], ...] = ()


@contextmanager
def opened(path: str, vault: str) -> Iterator[Batches]:
    """Open a base with its vault for as long as one question or decision takes.

    Raises
    ------
    DoorstepError
        One of the two cannot be opened, is held by another program, or belongs to another one.
    """
    with base_at(path) as base:
        if "vault" not in base.meta():
            raise SettingError(
                "base_without_vault",
                "This base has no vault yet, and nobody in it; run 'Import register' with a vault first.",
            )
        base.beside.execute(f"PRAGMA busy_timeout = {IMPATIENCE}")
        base.attach_vault(vault)
        yield base


def vault_of(base: Batches) -> Vault:
    """The vault of an open base."""
    if base.vault is None:
        raise ValueError("the base was opened without its vault")
    return base.vault


def doubts(base: Batches) -> list[Doubt]:
    """Doubtful pairs of the last linking, the surest first."""
    rows = vault_of(base).query(
        "SELECT a.source, a.record_id, a.uid, b.source, b.record_id, b.uid, d.weight, d.tier FROM vault.doubt d "
        "JOIN vault.record a ON a.source = d.source AND a.record_id = d.record_id AND a.ended_by IS NULL "
        "JOIN vault.record b ON b.source = d.other_source AND b.record_id = d.other_id AND b.ended_by IS NULL "
        "WHERE d.ended_by IS NULL ORDER BY d.weight DESC, d.id"
    )
    times = Counter(uid for row in rows for uid in (row[2], row[5]))
    found = []
    for *ends, weight, tier in rows:
        one, other = sorted((tuple(ends[:3]), tuple(ends[3:])), key=lambda end: end[:2])
        settles = times[one[2]] + times[other[2]] - 2
        found.append(Doubt((*one[:2], *other[:2]), (one[2], other[2]), float(weight or 0), tier or "", settles))
    return found


def decisions(base: Batches) -> dict[Pair, bool]:
    """What was decided of pairs, by whoever did."""
    return {(a, b, c, d): same for a, b, c, d, same in vault_of(base).decisions()}


def decide(base: Batches, pair: Pair, same: bool | None) -> None:
    """Keep at once what was decided of a pair, None to take it back."""
    if same is None:
        vault_of(base).withdraw([pair])
    else:
        vault_of(base).decide({pair: same}, datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"))


def beside(base: Batches) -> dict[int, tuple[int, ...]]:
    """Uids of others of the household or card of each doubtful record, in one pass over the records: no index leads there."""
    ask = vault_of(base).query
    homes: dict[tuple[str, str], list[int]] = {}
    for column, key in (("household", "household"), ("main", "card")):
        for source, value, uids in ask(_TOGETHER.format(wanted=_WANTED, column=column, key=key)):
            homes[f"{source}{PARTS}{column}", value] = [int(uid) for uid in uids.split(",")[: MOST_MATES + 1]]
    found: dict[int, tuple[int, ...]] = {}
    for uid, source, household, card, main in ask(f"{_WANTED} SELECT uid, source, household, card, head FROM wanted"):
        there = [
            *homes.get((f"{source}{PARTS}household", household), ()),
            *homes.get((f"{source}{PARTS}main", card), ()),
        ]
        mates = dict.fromkeys(mate for mate in (main, *there) if mate not in (None, uid))
        if mates:
            found[uid] = tuple(mates)[:MOST_MATES]
    return found


def records(base: Batches, uids: Sequence[int], mates: Mapping[int, Sequence[int]] | None = None) -> list[Shown]:
    """Records as they stand in their registers, without those that hold no longer; `mates` as of `beside`."""
    columns = ("uid", "source", "record_id", "row", "attributes", *SHOWN)
    held = {row[0]: dict(zip(columns, row)) for row in _of(base, columns, uids)}
    return [_shown(base, held[uid], (mates or {}).get(uid, ())) for uid in uids if uid in held]


def _of(base: Batches, columns: Sequence[str], uids: Sequence[int]) -> list[tuple[Any, ...]]:
    return vault_of(base).records(columns, f"uid IN ({', '.join('?' * len(uids))})", uids)


def is_staged(base: Batches) -> bool:
    """Whether a register was imported."""
    return bool(vault_of(base).query("SELECT 1 FROM vault.record WHERE ended_by IS NULL LIMIT 1"))


def _shown(base: Batches, row: Mapping[str, str], mates: Sequence[int]) -> Shown:
    said = {name: _text(row[name]) for name in SHOWN}
    said.update({f"attributes.{name}": _text(value) for name, value in _attributes(row["attributes"]).items()})
    named = _of(base, ("given", "middle", "surname", "birth"), mates) if mates else []
    people = tuple(Mate(" ".join(filter(None, names)), birth) for *names, birth in named)
    return Shown(row["source"], row["record_id"], int(row["row"] or 0), said, people, linked(base, row))


def _text(value: object) -> str:
    return ", ".join(part for part in str(value).split(PARTS) if part.strip())


def _attributes(text: str) -> dict[str, object]:
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def linked(base: Batches, row: Mapping[str, str]) -> tuple[tuple[str, int], ...]:
    """Sources of the other records of the person of a record, as it was linked last."""
    token = vault_of(base).token("record", f"{row['source']}{PARTS}{row['record_id']}")
    return tuple(
        base.query(
            "SELECT o.source, count(*) FROM record_link r JOIN record_link o ON o.pid = r.pid AND o.valid_to IS NULL "
            "AND o.record_id != r.record_id WHERE r.source = ? AND r.record_id = ? AND r.valid_to IS NULL "
            "GROUP BY 1 ORDER BY 1",
            (row["source"], token),
        )
    )
