"""The rules by which persons get tags, 1 + 9 + X (Wu et al., 3.2.2): a table of the office's own, read with errors that name the line."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..core.errors import DoorstepError

BUNDLED = Path(__file__).parents[3] / "resources" / "registers" / "tag_rules.csv"
REQUIRED = ("family", "tag", "expression")
COLUMNS = ("family", "tag", "value", "expression", "source", "purpose", "basis", "expires")
SPECIAL = "X"
"""Family of tags under special conditions: for a purpose, on a legal basis, until a day."""
ALIKE = frozenset((SPECIAL, "\u0425", "\u03a7"))
"""Latin, Cyrillic and Greek: nobody can tell them apart, and none is a way around the conditions of X."""
LONGEST = {"family": 60, "tag": 60, "value": 200, "source": 100, "purpose": 200, "basis": 500, "expression": 5000}
RESERVED = (("1", "residency"), ("1", "lives here"), ("1", "registered here"))
"""Tags that 'Classify residency' gives."""


class TagRulesError(DoorstepError):
    """A line of the table of tag rules cannot be read."""


@dataclass(frozen=True)
class TagRule:
    """One line.

    Attributes
    ----------
    line : int
        Of the file, from 1.
    family, tag : str
    value : str
        Value of those for whom the expression is true; '' where the expression itself gives the value.
    expression : str
    source, purpose, basis : str
        '' where not said.
    expires : str
        Last day on which the tag counts, ISO; '' for none.
    """

    line: int
    family: str
    tag: str
    value: str
    expression: str
    source: str = ""
    purpose: str = ""
    basis: str = ""
    expires: str = ""

    def has_expired(self, day: str) -> bool:
        """Whether it gives no tags any longer on a day."""
        return bool(self.expires) and self.expires < day


def read_tag_rules(path: str | Path = BUNDLED) -> tuple[TagRule, ...]:
    """Read a table of tag rules.

    Parameters
    ----------
    path : path-like
        CSV in UTF-8, separated by commas, semicolons or tabs, with a head that names its columns, in any order: family, tag,
        expression; value, source, purpose, basis, expires may be missing. Lines that begin with # are comments.

    Returns
    -------
    tuple of TagRule
        At least one.

    Raises
    ------
    TagRulesError
        Says the line, and what to do.
    """
    rows = _rows(_text(Path(path)))
    head_line, head = next(rows, (1, []))
    names = _columns(head_line, head)
    rules = tuple(_rule(line, names, cells) for line, cells in rows)
    if not rules:
        raise TagRulesError("no_rules", "RULES has no rules; write at least one line below the head.")
    return rules


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as cause:
        raise TagRulesError(
            "rules_unreadable", "RULES: {path} cannot be read ({why}); choose another file.",
            path=str(path), why=str(cause.strerror),
        ) from None  # fmt: skip
    at = data.find(b"\0")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as cause:
        # A byte order mark is not counted in positions.
        at = cause.start if at < 0 else min(at, cause.start)
        text = ""
    if at >= 0:
        line = data.count(b"\n", 0, at) + 1
        raise TagRulesError(
            "rules_encoding", "RULES, line {line}: the text is not UTF-8; save the table as 'CSV UTF-8'.", line=line
        )
    return text


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Lines with something in them, and their number."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error:
            raise TagRulesError(
                "rules_quotes",
                "RULES, line {line}: the quotes do not close; put texts with commas or quotes in quotes, and write quotes in them twice.",
                line=line,
            ) from None
        if row is None:
            return
        cells = [cell.strip() for cell in row]
        if any(cells) and not cells[0].startswith("#"):
            yield line, cells


def _columns(line: int, head: list[str]) -> list[str]:
    names = [name.lower() for name in head]
    missing = [name for name in REQUIRED if name not in names]
    if missing:
        raise TagRulesError(
            "rules_head",
            "RULES, line {line}: columns that are missing from the head: {missing}; it may have {columns}.",
            line=line,
            missing=", ".join(missing),
            columns=", ".join(COLUMNS),
        )
    unknown = [name for name in names if name not in COLUMNS]
    if unknown or len(set(names)) < len(names):
        twice = [name for name in names if names.count(name) > 1]
        raise TagRulesError(
            "rules_columns",
            "RULES, line {line}: the head has column '{name}', unknown or twice; it may have {columns}, each once.",
            line=line,
            name=(unknown or twice)[0][:40],
            columns=", ".join(COLUMNS),
        )
    return names


def _rule(line: int, names: Sequence[str], cells: Sequence[str]) -> TagRule:
    if len(cells) > len(names) or len(cells) < len(REQUIRED):
        raise TagRulesError(
            "rules_cells",
            "RULES, line {line}: {cells} columns instead of {wanted}; put texts with commas in quotes.",
            line=line,
            cells=len(cells),
            wanted=len(names),
        )
    said = {**dict.fromkeys(COLUMNS, ""), **dict(zip(names, cells))}
    if _letters(said["family"]).upper() in ALIKE:
        said["family"] = SPECIAL
    for name in REQUIRED:
        if not said[name]:
            raise TagRulesError("rules_empty", "RULES, line {line}: {name} is empty; fill it in.", line=line, name=name)
    for name, most in LONGEST.items():
        if len(said[name]) > most:
            raise TagRulesError(
                "rules_long",
                "RULES, line {line}: {name} has more than {most} letters.",
                line=line,
                name=name,
                most=most,
            )
    _refuse_conditions(line, said)
    return TagRule(line, **said)


def _letters(text: str) -> str:
    """What is seen of a text: letters of full width as plain ones, and none without a width."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in plain if unicodedata.category(letter) not in ("Cf", "Cc", "Mn")).strip()


def _refuse_conditions(line: int, said: dict[str, str]) -> None:
    if (_letters(said["family"]), " ".join(_letters(said["tag"]).casefold().split())) in RESERVED:
        raise TagRulesError(
            "rules_reserved",
            "RULES, line {line}: 'Classify residency' gives tag '{tag}' of family 1; choose another name.",
            line=line,
            tag=said["tag"],
        )
    if said["expires"]:
        try:
            day = date.fromisoformat(said["expires"]).isoformat()
        except ValueError:
            day = ""
        if day != said["expires"]:
            raise TagRulesError(
                "rules_day",
                "RULES, line {line}: expires is '{given}'; give a day such as 2025-06-30.",
                line=line,
                given=said["expires"][:40],
            )
    if said["family"] == SPECIAL:
        for name in ("purpose", "basis", "expires"):
            if not said[name]:
                raise TagRulesError(
                    "rules_special",
                    "RULES, line {line}: a tag of family X needs a purpose, a legal basis and a day on which it expires; {name} is empty.",
                    line=line,
                    name=name,
                )
