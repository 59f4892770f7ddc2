"""A batch taken back, so that the rows of the base and its vault are those from before it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..engine.core.errors import SettingError
from .schema import TABLES

if TYPE_CHECKING:
    from .batches import Batches

_ENDED = '{"valid_to": null}'
"""What `change_row` keeps of a row that only ended."""


def undo(base: Batches, batch: int = 0) -> int:
    """Take back the last batch of a base that is not undone yet.

    Batches are taken back from the last to the first: a later one may stand on what an earlier one made.

    Parameters
    ----------
    base : Batches
        Open, without a batch begun; with its vault attached where the batch changed that.
    batch : int
        Number of the batch; 0 for the last.

    Returns
    -------
    int
        Number of the batch.

    Raises
    ------
    SettingError
        There is none; it is not the last; or it changed the vault, which is not attached.
    """
    with base.writing():
        number, in_vault = _to_undo(base, batch)
        _take_back(base, number)
        if in_vault and base.vault is not None:
            base.vault.undo(number)
        base.database.execute("UPDATE change_batch SET undone = 1 WHERE batch_id = ?", (number,))
        if in_vault and base.vault is not None:
            base.vault.stamp()
    return number


def _to_undo(base: Batches, batch: int) -> tuple[int, bool]:
    last = base.query(
        "SELECT batch_id, vault FROM change_batch WHERE undone = 0 AND step <> 'createpopulationbase' "
        "ORDER BY batch_id DESC LIMIT 1"
    )
    if not last:
        raise SettingError("no_batch", "The base has no batch that could be undone.")
    ((number, in_vault),) = last
    if batch not in (0, number):
        raise SettingError(
            "not_last",
            "BATCH: batch {batch} is not the last one that holds; that is batch {last}. Undo from the last to the first.",
            batch=batch,
            last=number,
        )
    if in_vault and base.vault is None:
        raise SettingError(
            "undo_vault",
            "VAULT is missing: batch {batch} changed the vault as well; choose the vault of this base.",
            batch=number,
        )
    return int(number), bool(in_vault)


def _take_back(base: Batches, batch: int) -> None:
    run = base.database.execute
    for table in TABLES.values():
        if table.holds:
            run(f'DELETE FROM "{table.name}" WHERE batch_id = ?', (batch,))
    for (name,) in base.query("SELECT DISTINCT table_name FROM change_row WHERE batch_id = ?", (batch,)):
        of = (batch, name)
        which = "FROM change_row WHERE batch_id = ? AND table_name = ? AND before = ?"
        ended = (*of, _ENDED)
        for these, values in (
            (f"fid IN (SELECT {base.fid_in(name)} {which}) AND uid IN (SELECT uid {which})", (*ended, *ended)),
            (f"{base.odd(name)} AND uid IN (SELECT uid {which})", ended),
        ):
            run(f'UPDATE OR FAIL "{name}" SET valid_to = NULL WHERE {these}', values)
        more = "SELECT uid, before FROM change_row WHERE batch_id = ? AND table_name = ? AND before <> ?"
        for uid, before in base.query(more, (*of, _ENDED)):
            _restore(base, name, uid, json.loads(before))
    run("DELETE FROM change_row WHERE batch_id = ?", (batch,))


def _restore(base: Batches, table: str, uid: str, before: dict[str, object]) -> None:
    said = ", ".join(f'"{column}" = ?' for column in before)
    for these, values in (
        (f"fid = {base.fid_in(table, '?')} AND uid = ? AND NOT {base.odd(table)}", (uid, uid)),
        (f"{base.odd(table)} AND uid = ?", (uid,)),
    ):
        base.database.execute(f'UPDATE OR FAIL "{table}" SET {said} WHERE {these}', (*before.values(), *values))
