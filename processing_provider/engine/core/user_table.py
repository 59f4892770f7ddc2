"""Tables of a user's own: CSV files with a fixed head and comments, read line by line with errors that name the line."""

import csv
from pathlib import Path


def refuse_twice(seen, key, line, where, cells, error) -> None:
    """Raise an error where an earlier line has the same key; `seen` is {key: line}, `cells` what the message names."""
    first = seen.setdefault(key, line)
    if first != line:
        raise error(f"{where}: {', '.join(cells)} is already in line {first}; remove one of them.")


def read(path, header, least, what, error):
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
    error : type
        What is raised where it cannot be read.

    Yields
    ------
    line : int
    where : str
        'Line 3 of mine.csv', for messages.
    cells : list of str
        As many as `header`, '' where a column is not there.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise error(f"{path.name} is not UTF-8 text; save the {what} table as 'CSV UTF-8'.") from None
    except (OSError, ValueError) as cause:
        why = getattr(cause, "strerror", cause)
        raise error(f"The {what} table {path} cannot be read ({why}); choose another file.") from None
    if "\0" in text:
        raise error(f"{path.name} is not UTF-8 text; save the {what} table as 'CSV UTF-8'.")
    first = next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
    reader = csv.reader(text.splitlines(), delimiter=";" if first.count(";") > first.count(",") else ",", strict=True)
    head, empty = None, True
    while True:
        line = reader.line_num + 1
        where = f"Line {line} of {path.name}"
        try:
            row = next(reader, None)
        except csv.Error as cause:
            raise error(f"{where}: {cause}; mend the quotes.") from None
        if row is None:
            break
        cells = [cell.strip() for cell in row]
        if not any(cells) or cells[0].startswith("#"):
            continue
        if head is None:
            head = [cell.lower() for cell in cells]
            if head[:least] != header[:least] or head != header[: len(head)]:
                raise error(f"{where}: the columns are {', '.join(cells)}; they must be {', '.join(header)}.")
            continue
        if not least <= len(cells) <= len(header):
            raise error(f"{where}: {len(cells)} columns instead of {len(header)}; put quotes around texts with commas.")
        empty = False
        yield line, where, cells + [""] * (len(header) - len(cells))
    if empty:
        raise error(f"{path.name} has no {what}; it needs a line {','.join(header)} and at least one below it.")
