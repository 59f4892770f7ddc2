"""What was corrected outside of a base: rows as they went out beside rows as they came back, and beside the base now (Wu et al., 3.3).

The downward loop: whoever stands at the door knows better than a register, unless somebody else was quicker. So a column is
changed only where the base still says what went out; else both sides are listed for a person to decide.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..core.notes import Note, note
from .field_values import shown

CHANGE, ADD, DELETE = "change", "add", "delete"
APPLIED, ALREADY, CONFLICT, REJECTED, FORBIDDEN = "applied", "already", "conflict", "rejected", "not allowed"
"""What becomes of a correction; `ALREADY` is what the base says anyway."""
ROW = ""
"""In place of a column: the row as a whole."""
Values = Mapping[str, Any]
"""Values of a row by column; None where unknown."""


@dataclass(frozen=True)
class Edit:
    """What was done to one row.

    Attributes
    ----------
    table : str
    kind : str
        `CHANGE`, `ADD` or `DELETE`.
    uid : str
        Of the row as it went out; '' of one that was added.
    before : mapping
        The row as it went out; empty of one that was added.
    after : mapping
        Columns that are others now; of a row that was added all that are filled in.
    at : int
        Row of the table as it came back, -1 where it is gone.
    """

    table: str
    kind: str
    uid: str
    before: Values
    after: Values
    at: int = -1


@dataclass(frozen=True)
class Line:
    """One correction, and what becomes of it.

    Attributes
    ----------
    table, uid, column : str
        `ROW` for a row as a whole.
    before, after, now : object
        As it went out, as it came back, and in the base; None where unknown.
    state : str
    why : Note or None
        Why it is not applied.
    """

    table: str
    uid: str
    column: str
    before: Any
    after: Any
    state: str
    now: Any = None
    why: Note | None = None

    @property
    def is_gone(self) -> bool:
        """Whether it says that a row is gone."""
        return bool(self.uid) and self.column == ROW and self.after is None


@dataclass
class Found:
    """Edits of a table that may be made, and lines on those that may not."""

    edits: list[Edit] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


def compare(
    table: str,
    columns: Sequence[str],
    editable: Sequence[str],
    out: Mapping[str, Sequence[Any]],
    back: Sequence[tuple[str, Sequence[Any]]],
    key: Sequence[str] = (),
) -> Found:
    """Find what was done to the rows of a table.

    A row that lost its uid, as programs that write a table anew make it, is known by its key, where no other one has that.

    Parameters
    ----------
    table : str
    columns : (c,) sequence of str
    editable : sequence of str
        Those that may be corrected; where there is none, rows may be neither added nor taken away.
    out : mapping of str to (c,) sequence
        Rows as they went out, by uid.
    back : (n,) sequence of (str, (c,) sequence)
        uid, '' where there is none, and values of rows as they came back.
    key : sequence of str
        Columns by which a row is known where it lost its uid.

    Returns
    -------
    Found
    """
    back = _with_uid(columns, out, back, key)
    found, places = Found(), _places(back)
    for uid, was in out.items():
        at = places.pop(uid, [])
        if not at:
            _gone(found, table, columns, editable, uid, was)
        elif len(at) > 1:
            _several(found, table, uid, at)
        else:
            _changed(found, table, columns, editable, uid, was, at[0], back[at[0]][1])
    for row, (uid, values) in enumerate(back):
        if uid not in out and not (uid and len(places[uid]) > 1):
            _added(found, table, columns, editable, row, values)
    for uid, at in places.items():
        if uid and len(at) > 1:
            _several(found, table, uid, at)
    return found


def _with_uid(
    columns: Sequence[str],
    out: Mapping[str, Sequence[Any]],
    back: Sequence[tuple[str, Sequence[Any]]],
    key: Sequence[str],
) -> Sequence[tuple[str, Sequence[Any]]]:
    there = {uid for uid, _ in back}
    lost = [uid for uid in out if uid not in there]
    if not lost or not key or not set(key) <= set(columns):
        return back
    at = [list(columns).index(name) for name in key]

    def of(values: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(values[k] for k in at)

    strange = Counter(of(values) for uid, values in back if uid not in out)
    gone = {of(out[uid]): uid for uid in lost}
    return [
        (gone[of(values)], values)
        if uid not in out and of(values) in gone and strange[of(values)] == 1
        else (uid, values)
        for uid, values in back
    ]


def _places(back: Sequence[tuple[str, Sequence[Any]]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at, (uid, _) in enumerate(back):
        found.setdefault(uid, []).append(at)
    return found


def _several(found: Found, table: str, uid: str, at: Sequence[int]) -> None:
    why = note(
        "rows_alike", "Rows with this uid: {rows}; keep one of them, and empty the uid of the others.", rows=len(at)
    )
    found.lines.append(Line(table, uid, ROW, None, None, REJECTED, why=why))


def _gone(
    found: Found, table: str, columns: Sequence[str], editable: Sequence[str], uid: str, was: Sequence[Any]
) -> None:
    if editable:
        found.edits.append(Edit(table, DELETE, uid, dict(zip(columns, was)), {}))
    else:
        found.lines.append(Line(table, uid, ROW, None, None, FORBIDDEN, why=_closed(table)))


def _added(
    found: Found, table: str, columns: Sequence[str], editable: Sequence[str], at: int, values: Sequence[Any]
) -> None:
    if editable:
        given = {column: value for column, value in zip(columns, values) if value is not None}
        found.edits.append(Edit(table, ADD, "", {}, given, at))
    else:
        found.lines.append(Line(table, "", ROW, None, None, FORBIDDEN, why=_closed(table)))


def _changed(
    found: Found,
    table: str,
    columns: Sequence[str],
    editable: Sequence[str],
    uid: str,
    was: Sequence[Any],
    at: int,
    values: Sequence[Any],
) -> None:
    after = {}
    for column, one, other in zip(columns, was, values):
        if one == other:
            continue
        if column in editable:
            after[column] = other
        else:
            why = note(
                "column_closed",
                "The profile does not let {column} of {table} be corrected.",
                column=column,
                table=table,
            )
            found.lines.append(Line(table, uid, column, one, other, FORBIDDEN, why=why))
    if after:
        found.edits.append(Edit(table, CHANGE, uid, dict(zip(columns, was)), after, at))


def _closed(table: str) -> Note:
    return note(
        "table_closed", "The profile does not let rows of {table} be added, changed or taken away.", table=table
    )


@dataclass(frozen=True)
class Settled:
    """What is to be written of an edit, and the lines that say so.

    Attributes
    ----------
    write : dict
        Columns with their new values; of a row that is to go, empty.
    end : bool
        Whether the row is to go.
    lines : tuple of Line
    """

    write: dict[str, Any]
    end: bool
    lines: tuple[Line, ...]

    def lines_but(self, columns: Mapping[str, Note]) -> Iterator[Line]:
        """Lines, where these columns are rejected after all; with `ROW` all of them."""
        for line in self.lines:
            why = columns.get(line.column, columns.get(ROW)) if line.state == APPLIED else None
            yield line if why is None else replace(line, state=REJECTED, why=why)


def listed(values: Values) -> str:
    """Return the values of a row that was added as one text."""
    return "; ".join(f"{column}={shown(column, value)}" for column, value in values.items())


def settle(edit: Edit, now: Values | None, prefer: bool) -> Settled:
    """Put an edit beside the row as the base has it now.

    Parameters
    ----------
    edit : Edit
    now : mapping or None
        None where the base has the row no longer.
    prefer : bool
        Whether the correction counts where the base was changed since.
    """
    if edit.kind == DELETE:
        return _settle_gone(edit, now, prefer)
    if edit.kind == ADD:
        return Settled(dict(edit.after), False, (Line(edit.table, "", ROW, None, listed(edit.after), APPLIED),))
    write, lines = {}, []
    for column, after in edit.after.items():
        before = edit.before.get(column)
        here = None if now is None else now.get(column)
        if now is not None and here == after:
            state, why = ALREADY, None
        elif now is not None and here == before:
            state, why = APPLIED, None
        else:
            state, why = CONFLICT, _since(now)
        if state == APPLIED or (state == CONFLICT and prefer):
            write[column] = after
        lines.append(Line(edit.table, edit.uid, column, before, after, state, here, why))
        if state == CONFLICT and prefer:
            lines.append(Line(edit.table, edit.uid, column, before, after, APPLIED, here))
    return Settled(write, False, tuple(lines))


def _settle_gone(edit: Edit, now: Values | None, prefer: bool) -> Settled:
    if now is None:
        return Settled({}, False, (Line(edit.table, edit.uid, ROW, None, None, ALREADY),))
    changed = [column for column, value in edit.before.items() if now.get(column) != value]
    lines = [
        Line(edit.table, edit.uid, column, edit.before[column], None, CONFLICT, now.get(column), _since(now))
        for column in changed
    ]
    end = prefer or not changed
    if end:
        lines.append(Line(edit.table, edit.uid, ROW, None, None, APPLIED))
    return Settled({}, end, tuple(lines))


def _since(now: Values | None) -> Note:
    if now is None:
        return note("gone_since", "The base ended the row since it went out.")
    return note("changed_since", "The base was changed here since the row went out.")
