"""Tables of a user's own: CSV files with a fixed head and comments, read line by line with errors that name the line."""

from __future__ import annotations

import csv
from collections.abc import Hashable, Iterator, Sequence
from pathlib import Path

from .errors import DoorstepError
from .notes import Note, note

# Classes as parameters are written like classes, so that scripts/i18n finds the texts they are called with.


def refuse_twice(
    seen: dict[Hashable, int],
    key: Hashable,
    line: int,
    where: Note,
    cells: Sequence[str],
    TableError: type[DoorstepError],
) -> None:
    """Raise an error where an earlier line has the same key; `seen` is {key: line}, `cells` what the message names."""
    first = seen.setdefault(key, line)
    if first != line:
        raise TableError(
            "repeated_line",
            "{where}: {cells} is already in line {first}; remove one of them.",
            where=where,
            cells=", ".join(cells),
            first=first,
        )


def read(
    path: str | Path, header: Sequence[str], least: int, what: str, TableError: type[DoorstepError]
) -> Iterator[tuple[int, Note, list[str]]]:
    """Yield the lines of a table.

    Parameters
    ----------
    path : path-like
        CSV, UTF-8, separated by commas or semicolons. Lines that start with # are comments.
    header : list of str
        Its columns, in lower case.
    least : int
        The first so many have to be there.
    what : str
        What it lists, for messages: 'rules'.
    TableError : type
        What is raised where it cannot be read.

    Yields
    ------
    line : int
    where : Note
        'Line 3 of mine.csv', for messages.
    cells : list of str
        As many as `header`, '' where a column is not there.
    """
    path = Path(path)
    text = _text(path, what, TableError)
    head, empty = False, True
    for line, where, cells in _rows(path, text, TableError):
        if not any(cells) or cells[0].startswith("#"):
            continue
        if not head:
            head = True
            _check_head(cells, header, least, where, TableError)
            continue
        if not least <= len(cells) <= len(header):
            raise TableError(
                "wrong_number_of_columns",
                "{where}: {columns} columns instead of {wanted}; put quotes around texts with commas.",
                where=where,
                columns=len(cells),
                wanted=len(header),
            )
        empty = False
        yield line, where, cells + [""] * (len(header) - len(cells))
    if empty:
        raise TableError(
            "empty_table",
            "{file} has no {what}; it needs a line {header} and at least one below it.",
            file=path.name,
            what=_NAMES.get(what, what),
            header=",".join(header),
        )


_NAMES = {
    "floor space": note("floor_space", "floor space"),
    "preferences": note("preferences", "preferences"),
    "rules": note("rules", "rules"),
    "standards": note("standards", "standards"),
}


def _text(path: Path, what: str, TableError: type[DoorstepError]) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    except (OSError, ValueError) as cause:
        raise TableError(
            "unreadable_table",
            "The {what} table {path} cannot be read ({why}); choose another file.",
            what=_NAMES.get(what, what),
            path=str(path),
            why=str(getattr(cause, "strerror", cause)),
        ) from None
    if "\0" in text:
        raise TableError(
            "no_text",
            "{file} is not UTF-8 text; save the {what} table as 'CSV UTF-8'.",
            file=path.name,
            what=_NAMES.get(what, what),
        )
    return text


def _rows(path: Path, text: str, TableError: type[DoorstepError]) -> Iterator[tuple[int, Note, list[str]]]:
    """Yield line, its name and its cells."""
    first = next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
    reader = csv.reader(text.splitlines(), delimiter=";" if first.count(";") > first.count(",") else ",", strict=True)
    while True:
        line = reader.line_num + 1
        where = note("line_of_table", "Line {line} of {file}", line=line, file=path.name)
        try:
            row = next(reader, None)
        except csv.Error as cause:
            raise TableError(
                "wrong_quotes", "{where}: {cause}; mend the quotes.", where=where, cause=str(cause)
            ) from None
        if row is None:
            return
        yield line, where, [cell.strip() for cell in row]


def _check_head(
    cells: list[str], header: Sequence[str], least: int, where: Note, TableError: type[DoorstepError]
) -> None:
    head = [cell.lower() for cell in cells]
    if head[:least] != list(header[:least]) or head != list(header[: len(head)]):
        raise TableError(
            "wrong_columns",
            "{where}: the columns are {columns}; they must be {wanted}.",
            where=where,
            columns=", ".join(cells),
            wanted=", ".join(header),
        )
