"""Records of a register as its vault has them, and the register as its base does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ...engine.core.errors import SettingError
from ...engine.core.notes import note
from ...engine.registers.records import checking
from ...engine.registers.records.register import PART, Records, Register
from ...engine.registers.records.staging import Staged
from ...i18n import tr
from ...store.batches import Batches
from ...store.vault import STAGED, Vault
from .sources import Asked

LEAST = 30
"""Records of which none or few stay: with fewer, they may really be others."""
OF_RECORD = tuple(
    name for name in STAGED if name not in ("row", "record_id", "main", "profile", "attributes", "org_role")
)
"""What tells a record without an id from others: not what an office may want to know besides, next time."""


def named(vault: Vault, records: Records) -> Sequence[str]:
    """Return ids of the rows. Those without one get it from what they say, of which nobody can tell that."""
    if records.ids():
        return records.ids()
    times: Counter[str] = Counter()
    found = [""] * (max(records.own, default=-1) + 1)
    for row, record in zip(records.own, records.staged(OF_RECORD, found)):
        if found[row]:
            continue  # of a further person of the row
        token = vault.token("row", PART.join(map(str, record)))
        times[token] += 1
        found[row] = token if times[token] == 1 else f"{token}.{times[token]}"
    return found


def refuse_names(base: Batches, source: str, register: Register) -> None:
    """Raise where given name and surname are exchanged, as far as other registers tell."""
    given, surname = register.columns.get("given"), register.columns.get("surname")
    if base.vault is None or given is None or surname is None:
        return
    sample = "SELECT DISTINCT upper({}) FROM vault.record WHERE source <> ? AND ended_by IS NULL LIMIT 20000"
    known = [
        {text for (text,) in base.vault.query(sample.format(name), (source,)) if text} for name in ("given", "surname")
    ]
    checking.refuse_exchanged(given, surname, *known)


def refuse_other(base: Batches, asked: Asked, ids: Iterable[str]) -> None:
    """Raise for a register whose name another one has already: none of many records would stay, or most would not and it is
    that of another office."""
    if base.vault is None:
        return
    there = {record for (record,) in base.vault.records(("record_id",), "source = ?", (asked.source,))}
    gone = len(there.difference(ids))
    if gone < LEAST or 2 * gone <= len(there):
        return
    if gone == len(there):
        raise SettingError(
            tr(
                "SOURCE: '{}' is in the base already, with {} records of which INPUT has none. If it is another register, give it "
                "another name; if it is the same, choose the field with the same ids of rows."
            ).format(asked.source, f"{len(there):,}")
        )
    ((owner,),) = base.current("source", ("owner",), "source = ?", (asked.source,)) or [(None,)]
    if owner and asked.text("OWNER") and asked.text("OWNER") != owner:
        raise SettingError(
            tr(
                "SOURCE: '{}' is in the base already, as a register of another OWNER, and {} of its {} records are not in INPUT. Give "
                "this register another name, or leave OWNER out if it is the same."
            ).format(asked.source, f"{gone:,}", f"{len(there):,}")
        )
    asked.notes.append(
        note(
            "ends_most",
            "Records of this source that end, because the file has them no longer: {gone} of {there}. If it is the file of "
            "another register, undo the batch and give it another name.",
            gone=gone,
            there=len(there),
        )
    )


def keep(base: Batches, asked: Asked, found: Staged, rows: int) -> None:
    """Write down the source and how far it is believed."""
    cycle = asked.value("CYCLE_DAYS")
    said: Mapping[str, Any] = {
        "source": asked.source,
        "owner": asked.text("OWNER") or None,
        "knows": ", ".join([*asked.mapped, *asked.several]),
        "basis": asked.text("BASIS") or None,
        "cycle_days": int(cycle) if cycle not in (None, "") else None,
        "last_import": base.day,
        "role": asked.role(),
        "rows": rows,
        "accepted": found.accepted,
        "rejected": len(found.rejected),
        "definition": asked.kept(),
    }
    own = ("source = ?", (asked.source,))
    base.replace("source", list(said), [tuple(said.values())], asked.source, *own)
    ranks = [(asked.source, name, number) for name, number in asked.priorities().items()]
    base.replace("field_priority", ("source", "field", "priority"), ranks, asked.source, *own)
