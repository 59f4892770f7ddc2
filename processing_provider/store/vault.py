"""What is in the vault: records of registers, the persons that they are, and what was doubted and decided of them."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .port import Changes
from .vault_file import STAGED, TABLES, VERSIONED, AttachedVault, create, number_of, refuse_other_moment, refuse_wrong

__all__ = ["STAGED", "VERSIONED", "Pair", "Vault", "create", "number_of", "refuse_other_moment", "refuse_wrong"]

AT_ONCE = 20_000
_ROW = STAGED.index("row")
Pair = tuple[str, str, str, str]
"""Source and record id of one record, and of the other."""


class Vault(AttachedVault):
    """The vault of an open base; `Batches.attach_vault` makes it."""

    def stage(self, source: str, rows: Iterable[Sequence[Any]]) -> Changes:
        """Make these the records of a source: what is as it was stays, what is new is added, what is gone or different ends.

        Parameters
        ----------
        source : str
        rows : iterable of sequences
            Columns `STAGED`; one row of each record id.

        Returns
        -------
        Changes
            A record that is different counts as one added and one ended.
        """
        run, batch, coming, changes = self._run, self._base.batch, iter(rows), Changes()
        listed = ", ".join(f'"{name}"' for name in STAGED)
        marks = ", ".join("?" * (len(STAGED) + 5))
        with self.writing():
            (first,) = run("SELECT coalesce(max(uid), 0) FROM vault.record").fetchone()
            uid = first
            while some := list(itertools.islice(coming, AT_ONCE)):
                stored = [(source, *row, _content(row), self._base.day, batch) for row in some]
                self._base.beside.executemany(
                    f"INSERT INTO vault.record (uid, source, {listed}, content, valid_from, batch_id) VALUES ({marks})",
                    ((uid + k, *row) for k, row in enumerate(stored, 1)),
                )
                uid += len(some)
            if run(
                "SELECT 1 FROM vault.record WHERE ended_by IS NULL AND source = ? AND uid > ? GROUP BY record_id HAVING count(*) > 1",
                (source, first),
            ).fetchone():
                raise ValueError(f"two records of {source} have one id")
            if first:
                alike = (
                    "SELECT 1 FROM vault.record {other} WHERE {other}.source = {row}.source AND {other}.record_id = {row}.record_id "
                    "AND {other}.ended_by IS NULL AND {other}.content = {row}.content AND {other}.uid"
                )
                # OR FAIL: no journal of a statement, which SQLite keeps in a temporary file.
                changes.ended = run(
                    "UPDATE OR FAIL vault.record AS o SET ended_by = ?, valid_to = ? WHERE source = ? AND ended_by IS NULL "
                    f"AND uid <= ? AND NOT EXISTS ({alike.format(other='n', row='o')} > ?)",
                    (batch, self._base.day, source, first, first),
                ).rowcount
                changes.kept = run(
                    "DELETE FROM vault.record AS n WHERE source = ? AND uid > ? AND ended_by IS NULL "
                    f"AND EXISTS ({alike.format(other='o', row='n')} <= ?)",
                    (source, first, first),
                ).rowcount
            changes.added = uid - first - changes.kept
        self._base.count(changes.added, changes.ended, vault=True)
        return changes

    # Persons ---------------------------------------------------------------------------------------------------------------

    def persons(self) -> dict[int, int]:
        """Return the number of the person of each record, by the uid of the record, as it was linked last.

        A record that is different in a newer file keeps the person of the record in the place of which it is.
        """
        return dict(
            self.query(
                "SELECT r.uid, i.person FROM vault.record r JOIN vault.identity i ON i.source = r.source "
                "AND i.record_id = r.record_id AND i.ended_by IS NULL WHERE r.ended_by IS NULL ORDER BY r.uid"
            )
        )

    def next_number(self) -> int:
        """Return a number that no person has or had."""
        rows = self.query("SELECT coalesce(max(person), 0) + 1 FROM vault.identity")
        return int(rows[0][0]) if rows else 1

    def assign(self, numbers: Mapping[int, int]) -> Changes:
        """Make these the persons of the records that hold, by the uid of the record; others have none any longer."""
        batch, changes = self._base.batch, Changes()
        new, ending = [], []
        held = (
            "SELECT r.uid, i.id, i.person FROM vault.record r LEFT JOIN vault.identity i ON i.source = r.source "
            "AND i.record_id = r.record_id AND i.ended_by IS NULL WHERE r.ended_by IS NULL ORDER BY r.uid"
        )
        gone = (
            "SELECT id FROM vault.identity i WHERE ended_by IS NULL AND NOT EXISTS (SELECT 1 FROM vault.record r "
            "WHERE r.source = i.source AND r.record_id = i.record_id AND r.ended_by IS NULL)"
        )
        with self.writing():
            for uid, key, before in self._run(held):
                person = numbers.get(uid)
                if person == before:
                    changes.kept += before is not None
                    continue
                if before is not None:
                    ending.append(key)
                if person is not None:
                    new.append((int(person), batch, uid))
            ending += [key for (key,) in self._run(gone)]
            self._end("identity", ending, batch)
            self._base.beside.executemany(
                "INSERT INTO vault.identity (source, record_id, person, batch_id) "
                "SELECT source, record_id, ?, ? FROM vault.record WHERE uid = ?",
                new,
            )
        changes.added, changes.ended = len(new), len(ending)
        self._base.count(changes.added, changes.ended, vault=True)
        return changes

    def _end(self, table: str, keys: Iterable[int], batch: int) -> None:
        self._base.beside.executemany(
            f"UPDATE OR FAIL vault.{table} SET ended_by = ? WHERE id = ?", ((batch, key) for key in keys)
        )

    # What a person decides -------------------------------------------------------------------------------------------------

    def doubts(self) -> list[tuple[int, int, float, str]]:
        """Return the doubtful pairs of the last linking, the surest first: uids of the two records, weight, tier."""
        return self.query(
            "SELECT a.uid, b.uid, d.weight, d.tier FROM vault.doubt d "
            "JOIN vault.record a ON a.source = d.source AND a.record_id = d.record_id AND a.ended_by IS NULL "
            "JOIN vault.record b ON b.source = d.other_source AND b.record_id = d.other_id AND b.ended_by IS NULL "
            "WHERE d.ended_by IS NULL ORDER BY d.weight DESC, d.id"
        )

    def put_doubts(self, rows: Iterable[tuple[int, int, float, str]]) -> Changes:
        """Make these the doubtful pairs: uids of the two records, weight, tier."""
        wanted = {(*self._named(a), *self._named(b)): (float(weight), tier) for a, b, weight, tier in rows}
        changes, batch, ending = Changes(), self._base.batch, []
        for key, *pair, weight, tier in self.query(
            "SELECT id, source, record_id, other_source, other_id, weight, tier FROM vault.doubt WHERE ended_by IS NULL"
        ):
            if wanted.get(tuple(pair)) == (weight, tier):
                del wanted[tuple(pair)]
                changes.kept += 1
            else:
                ending.append(key)
        with self.writing():
            self._end("doubt", ending, batch)
            self._base.beside.executemany(
                "INSERT INTO vault.doubt (source, record_id, other_source, other_id, weight, tier, batch_id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(*pair, *said, batch) for pair, said in wanted.items()],
            )
        changes.added, changes.ended = len(wanted), len(ending)
        self._base.count(changes.added, changes.ended, vault=True)
        return changes

    def _named(self, uid: int) -> tuple[str, str]:
        ((source, record_id),) = self.query("SELECT source, record_id FROM vault.record WHERE uid = ?", (uid,))
        return source, record_id

    def decisions(self) -> list[tuple[str, str, str, str, bool]]:
        """Return what persons decided of pairs of records: source, record id, other source, other id, whether they are one person."""
        rows = self.query(
            "SELECT source, record_id, other_source, other_id, same FROM vault.decision WHERE ended_by IS NULL ORDER BY id"
        )
        return [(*pair, bool(same)) for *pair, same in rows]

    def decide(self, said: Mapping[Pair, bool], at: str = "") -> Changes:
        """Keep what a person decided of pairs of records; the newer word counts.

        Within a batch it is part of it; else it is kept at once, in a transaction of the vault alone.

        Parameters
        ----------
        said : mapping of (source, record id, other source, other id) to bool
            Whether they are one person.
        at : str
            When, ISO.
        """
        return self._decide({ordered(pair): same for pair, same in said.items()}, at)

    def withdraw(self, pairs: Iterable[Pair]) -> Changes:
        """Take back what was decided of pairs of records."""
        return self._decide({ordered(pair): None for pair in pairs}, "")

    def _decide(self, said: Mapping[Pair, bool | None], at: str) -> Changes:
        alone = not self._base.beside.in_transaction
        with self.writing():
            if alone:
                for statement in TABLES:
                    self._run(statement)
                self._run("BEGIN")
            try:
                changes = self._decided(said, at)
            except BaseException:
                if alone:
                    self._run("ROLLBACK")
                raise
            if alone:
                self._run("COMMIT")
        if not alone:
            self._base.count(changes.added, changes.ended, vault=True)
        return changes

    def _decided(self, said: Mapping[Pair, bool | None], at: str) -> Changes:
        changes, batch = Changes(), self._base.batch
        for pair, same in said.items():
            where = "source = ? AND record_id = ? AND other_source = ? AND other_id = ? AND ended_by IS NULL"
            held = self._run(f"SELECT id, same FROM vault.decision WHERE {where}", pair).fetchone()
            if held and same is not None and bool(held[1]) == same:
                changes.kept += 1
                continue
            if held:
                self._run("UPDATE OR FAIL vault.decision SET ended_by = ? WHERE id = ?", (batch, held[0]))
                changes.ended += 1
            if same is not None:
                self._run(
                    "INSERT INTO vault.decision (source, record_id, other_source, other_id, same, decided_at, batch_id) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (*pair, int(same), at, batch),
                )
                changes.added += 1
        return changes


def ordered(pair: Pair) -> Pair:
    """The same pair whichever of its records is named first."""
    return pair if pair[:2] <= pair[2:] else (*pair[2:], *pair[:2])


def _content(row: Sequence[Any]) -> bytes:
    """What tells whether a record says the same; the row of the file is no part of it."""
    values = (*row[:_ROW], *row[_ROW + 1 :])
    return hashlib.blake2b("\x1f".join(map(str, values)).encode("utf-8", "surrogatepass"), digest_size=16).digest()
