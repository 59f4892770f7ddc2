"""Tables of delimited text whose rows are not what they look like: a quote that nobody closes takes the next rows into a value."""

from __future__ import annotations

import os

from ..engine.core.errors import ReadError
from ..i18n import tr

SEPARATORS = b",;\t"
LEAST = 4
"""Columns from which on lines with a whole row's separators each are rows: with fewer, a text of several lines may have as many."""
BEGIN = 4096
TEXTS = (".csv", ".tsv", ".txt", ".tab")


def refuse_swallowed(name: str, path: str) -> None:
    """Raise a ReadError for a table of which rows would be lost without a word.

    Parameters
    ----------
    name : str
        Of the layer, for messages.
    path : str
        The file; what is none, such as a table in an archive, is left alone.
    """
    if not os.path.isfile(path):
        return
    with open(path, "rb") as file:
        content = file.read()
    nought = content.find(b"\0")
    if nought >= 0:
        raise ReadError(
            tr(
                "Layer '{}' is damaged: {} has bytes of nought in line {}, where readers end a text; save it once more in UTF-8."
            ).format(name, path, content.count(b"\n", 0, nought) + 1)
        )
    if b'"' not in content and content.endswith((b"\n", b"\r")):
        return
    lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    separator = max((bytes([one]) for one in SEPARATORS), key=lines[0].count)
    columns = lines[0].count(separator) + 1
    _refuse_cut(name, path, lines, separator, columns)
    begin, open_ = 0, False
    for at, line in enumerate(lines):
        if line.count(b'"') % 2 == 0:
            continue
        if not open_:
            begin, open_ = at, True
            continue
        open_ = False
        if _swallows(lines[begin : at + 1], separator, columns):
            raise _swallowed(name, path, begin, at)
    if open_:
        raise _swallowed(name, path, begin, len(lines) - 1 - (not lines[-1]))


def _refuse_cut(name: str, path: str, lines: list[bytes], separator: bytes, columns: int) -> None:
    """Raise a ReadError for a file that ends within a row: with fewer columns than all others, and without the end of its line."""
    last = lines[-1]
    if not last or last.count(separator) >= columns - 1 or len(lines) <= LEAST:
        return
    others = [line for line in lines[1:-1] if line and b'"' not in line]
    if others and all(line.count(separator) == columns - 1 for line in others):
        raise ReadError(
            tr("Layer '{}' is damaged: {} ends within line {}; get the file once more.").format(name, path, len(lines))
        )


def _swallows(lines: list[bytes], separator: bytes, columns: int) -> bool:
    """Whether lines that quotes make one row are several."""
    opening = lines[0].rfind(b'"')
    before = lines[0][:opening].rstrip(b" ")
    if before and not before.endswith(separator) and not before.endswith(b'"'):
        return True  # inside of a text, such as 5" for inches
    if columns < LEAST or separator not in lines[0][opening:]:
        return False
    rows = sum(line.count(separator) == columns - 1 for line in lines)
    return rows == len(lines) or (len(lines) > LEAST and 2 * rows > len(lines))


def _swallowed(name: str, path: str, first: int, last: int) -> ReadError:
    return ReadError(
        tr(
            "Layer '{}' is damaged: a quote in line {} of {} makes one row of the lines up to {}; write quotes inside of texts twice, or "
            "leave them out."
        ).format(name, first + 1, path, last + 1)
    )


def why_unread(path: str) -> str:
    """Return why a text is no table for QGIS, '' where nothing tells."""
    if not os.path.isfile(path):
        return ""
    with open(path, "rb") as file:
        begin = file.read(BEGIN)
    if not begin:
        return tr("the file is empty.")
    if begin[:2] in (b"\xff\xfe", b"\xfe\xff") or (b"\0" in begin and path.lower().endswith(TEXTS)):
        return tr("it is text in UTF-16, which QGIS does not read; save it in UTF-8.")
    return ""
