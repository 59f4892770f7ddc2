"""Records of a vault as columns of numbers: a text that many records have is in memory once, and looked at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..engine.core.progress import Progress
from ..engine.core.types import Ids, Ints
from .vault import Vault

AT_ONCE = 5_000
"""Records that are read together."""
NONE = -1


@dataclass(frozen=True)
class Column:
    """Texts of records.

    Attributes
    ----------
    codes : (n,) int
        Positions in `texts`.
    texts : (m,) object
        Different ones, in the order in which they first occur.
    """

    codes: Ints
    texts: Ids

    def of(self, rows: Ints) -> list[Any]:
        """Texts of some records."""
        found: list[Any] = self.texts[self.codes[rows]].tolist()
        return found


@dataclass(frozen=True)
class Records:
    """Records that hold, in the order of their uid.

    Attributes
    ----------
    uid : (n,) int
    number : (n,) int
        Of the person, as linked last; -1 where a record is linked to nobody.
    main : (n,) int
        Position of the main record of relatives on it; -1 for all others.
    columns : dict of str to Column
    """

    uid: Ints
    number: Ints
    main: Ints
    columns: dict[str, Column]


class _Numbers(dict[str, int]):
    """Numbers of texts, given when they are first asked for."""

    def __missing__(self, text: str) -> int:
        self[text] = number = len(self)
        return number


def recorded(vault: Vault, names: Sequence[str], progress: Progress) -> Records:
    """Return columns of the records that hold.

    Parameters
    ----------
    vault : Vault
    names : sequence of str
        Columns with texts.
    progress : Progress
    """
    (last,) = vault.query("SELECT coalesce(max(uid), -1) FROM vault.record")[0]
    asked = (
        f"SELECT r.uid, coalesce(i.person, {NONE}), r.main <> '', {', '.join(f'r.{name}' for name in names)} FROM vault.record r "
        "LEFT JOIN vault.identity i ON i.source = r.source AND i.record_id = r.record_id AND i.ended_by IS NULL "
        "WHERE r.ended_by IS NULL AND r.uid > ? AND r.uid <= ? ORDER BY r.uid"
    )
    numbers = [_Numbers() for _ in names]
    # As many rows as there can be: what is not filled takes no memory.
    found = [np.empty(last + 1, kind) for kind in (np.int64, np.int64, bool, *[np.int32] * len(names))]
    n = 0
    for start in range(-1, last, AT_ONCE):
        rows = vault.query(asked, (start, start + AT_ONCE))
        for k, values in enumerate(zip(*rows)):
            codes = map(numbers[k - 3].__getitem__, values) if k > 2 else values
            found[k][n : n + len(rows)] = np.fromiter(codes, found[k].dtype, len(rows))
        n += len(rows)
        progress(min(1.0, (start + 1 + AT_ONCE) / (last + 1)), "")
    uid, number, is_relative, *columns = (column[:n] for column in found)
    texts = []
    for known in numbers:
        texts.append(np.empty(len(known), object))
        texts[-1][:] = list(known)
    main = _mains(vault, uid) if is_relative.any() else np.full(n, NONE, np.int64)
    return Records(uid, number, main, {name: Column(*one) for name, *one in zip(names, columns, texts)})


def _mains(vault: Vault, uid: Ints) -> Ints:
    pairs = vault.query(
        "SELECT r.uid, m.uid FROM vault.record r JOIN vault.record m ON m.source = r.source AND m.record_id = r.main "
        "AND m.ended_by IS NULL WHERE r.ended_by IS NULL AND r.main <> ''"
    )
    found = np.full(len(uid), NONE, np.int64)
    some = np.array(pairs, np.int64).reshape(-1, 2)
    found[np.searchsorted(uid, some[:, 0])] = np.searchsorted(uid, some[:, 1])
    return found


def record_ids(vault: Vault, uids: Sequence[int]) -> list[str]:
    """Return the record ids of some records, by their uid."""
    known: dict[int, str] = {}
    wanted = sorted(set(uids))
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        between = "uid >= ? AND uid <= ?"
        known.update(vault.records(("uid", "record_id"), between, (some[0], some[-1])))
    return [known[uid] for uid in uids]
