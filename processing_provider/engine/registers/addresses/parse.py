"""Addresses of a table taken apart by the profile of their country, with a reason for each that is none."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from ...core.errors import SettingError
from ...core.notes import Note, note
from ...core.progress import Progress, silent
from ...core.types import Ints
from ..codes import coded
from . import cn, generic, us
from .gazetteer import Gazetteer
from .parts import PARTS, Addresses, Bools, Objects, Parsed, columns_of
from .persons import without_persons
from .settings import PROFILES
from .text import FORMULA, MOST_LETTERS, normalised

_LOST = "\N{REPLACEMENT CHARACTER}"
_UNKNOWN = {"", "null", "none", "nan", "n/a", "na", "-", "--", "?", "unknown", "\\n", "无", "未知", "不详"}
"""What tables hold for an address that nobody knows."""


def says_nothing(text: str) -> bool:
    """Whether a cell is empty or holds what tables hold for an address that nobody knows."""
    return text.strip().lower() in _UNKNOWN


def reject(text: str) -> Note | None:
    """Why a text is no address, None where it may be one."""
    if not text.strip():
        return note("address_empty", "The address is empty.")
    if says_nothing(text):
        return note("address_unknown", "The address is '{text}', which says that nobody knows it.", text=text.strip())
    if FORMULA.match(text.strip()):
        return note("address_formula", "The field holds a formula of a spreadsheet; save the table with values.")
    if len(text) > MOST_LETTERS:
        return note(
            "address_long",
            "The address has {letters} characters; no address has more than {most}. Split the field or mend the row.",
            letters=len(text),
            most=MOST_LETTERS,
        )
    if _LOST in text:
        return note(
            "address_unreadable", "The address holds characters that could not be read; give the encoding of the file."
        )
    if not any(c.isalnum() for c in text):
        return note("address_no_letters", "The address has no letters or digits.")
    return None


def parse(
    texts: Sequence[object], profile: str, gazetteer: Gazetteer | None = None, progress: Progress = silent
) -> Addresses:
    """Take addresses apart that stand in one field.

    Parameters
    ----------
    texts : sequence of object, n
        Addresses as written; None and NaN are empty.
    profile : str
        One of `settings.PROFILES`.
    gazetteer : Gazetteer, optional
        Names of places and streets, which are found by longest match before any rule.
    progress : Progress

    Returns
    -------
    Addresses
    """
    if profile not in PROFILES:
        raise SettingError(
            "profile",
            "The profile is {profile}; choose one of {profiles}.",
            profile=profile,
            profiles=", ".join(PROFILES),
        )
    seen: dict[str, tuple[Parsed, Note | None, bool]] = {}
    rows: list[Parsed] = []
    persons = 0
    reasons: list[Note | None] = []
    for i, raw in enumerate(texts):
        if i % 4096 == 0:
            progress(i / len(texts), "")
        text = raw if isinstance(raw, str) else _text(raw)
        if text not in seen:
            seen[text] = _read(text, profile, gazetteer)
        parts, reason, private = seen[text]
        rows.append(parts)
        persons += private
        reasons.append(reason)
    return _addresses(columns_of(rows), reasons, persons)


def _read(text: str, profile: str, gazetteer: Gazetteer | None) -> tuple[Parsed, Note | None, bool]:
    """Parts of a text, why it is no address, and whether a person was taken out of it."""
    reason = reject(text)
    if reason:
        return {}, reason, False
    whole = normalised(text)
    left = without_persons(whole, profile)
    if left == whole:
        return _parsed(whole, profile, gazetteer), None, False
    return (_parsed(left, profile, gazetteer), None, True) if _says(left) else ({}, _only_a_person(), True)


def _says(text: str) -> bool:
    return any(c.isalnum() for c in text)


def _only_a_person() -> Note:
    return note("address_person", "The field holds a person or a telephone, and no address.")


def _text(raw: object) -> str:
    return "" if raw is None or raw != raw else str(raw)


def _parsed(text: str, profile: str, gazetteer: Gazetteer | None) -> Parsed:
    if profile == "cn":
        return cn.parse(text, gazetteer)
    if profile == "us":
        return us.parse(text)
    return generic.parse(text, number_first=profile == "fr")


def from_columns(columns: Mapping[str, Sequence[object]], profile: str) -> Addresses:
    """Addresses whose parts stand in fields of their own.

    Parameters
    ----------
    columns : mapping of str to sequence, n
        By names of `parts.PARTS`. The number may hold letter, range or more ('12 bis', '3-7'), the room its designator.
    profile : str

    Returns
    -------
    Addresses
        Rejected where street, name, community, number and room are all empty, or a part is too long or a formula.
    """
    wrong = set(columns) - set(PARTS)
    if wrong:
        raise SettingError("parts", "No parts of an address: {parts}.", parts=", ".join(sorted(wrong)))
    fields = [_Field.read(part, values, profile) for part, values in columns.items()]
    n = min((len(field.of) for field in fields), default=0)
    empty = note("address_empty", "The address is empty.")
    nothing = np.full(n, "", object)  # the same for all parts that no address has
    texts = dict.fromkeys(PARTS, nothing)
    reasons: list[Note | None] = [None] * n
    plain, private = np.zeros(n, bool), 0
    for field in fields:
        plain |= field.where(lambda cell: cell.part in _LEADING)
    for field in fields:
        plain &= ~field.where(lambda cell: bool(cell.reason) or cell.private or _has_more(cell, profile))
        texts[field.part] = field.texts()
    for i in np.flatnonzero(~plain).tolist():
        said = [cell for cell in (field.cells[field.of[i]] for field in fields) if cell is not None]
        reason = next((cell.reason for cell in said if cell.reason), None)
        if not reason and not any(cell.part in _LEADING for cell in said):
            reason = empty
        if not reason and any(cell.private for cell in said):
            private += 1
            said = [cell for cell in said if _says(cell.text)]
            reason = None if said else _only_a_person()
        row = {} if reason else _split({cell.part: cell.text for cell in said}, profile)
        reasons[i] = reason
        for part in PARTS:
            text = row.get(part, "")
            if text and texts[part] is nothing:
                texts[part] = nothing.copy()
            if texts[part] is not nothing:
                texts[part][i] = text
    return _addresses(MappingProxyType(texts), reasons, private)


_LEADING = frozenset(("street", "lane", "name", "community", "number", "building", "room", "box"))
"""Parts of which an address has one at least."""


@dataclass(frozen=True)
class _Cell:
    """What a cell says: its text without persons, why it is none, and whether a person was taken out of it."""

    part: str
    text: str
    reason: Note | None
    private: bool


@dataclass(frozen=True)
class _Field:
    """Cells of one part, each different one once; None where they say nothing."""

    part: str
    of: Ints
    cells: list[_Cell | None]

    @classmethod
    def read(cls, part: str, values: Sequence[object], profile: str) -> _Field:
        of, texts = coded([raw if isinstance(raw, str) else _text(raw) for raw in values])
        return cls(part, of, [None if says_nothing(text) else _field(part, text, profile) for text in texts])

    def where(self, told: Callable[[_Cell], bool]) -> Bools:
        """Rows of whose cell something holds."""
        return np.array([cell is not None and told(cell) for cell in self.cells], bool)[self.of]

    def texts(self) -> Objects:
        """Texts of the rows."""
        return np.array(["" if cell is None else cell.text for cell in self.cells], object)[self.of]


def _field(part: str, text: str, profile: str) -> _Cell:
    reason = reject(text)
    whole = "" if reason else normalised(text)
    left = _of_field(part, whole, profile)
    return _Cell(part, left, reason, left != whole)


def _of_field(part: str, text: str, profile: str) -> str:
    """Text of a field without persons; one that holds no more than an identifier has none."""
    return text if part in ("number", "number_to", "letter", "postcode") else without_persons(text, profile)


_BOX = re.compile(r"\bbox|\b(?:bp|cs|apdo)\b|postfach|postbus|apartado|信箱", re.I)


def _has_more(cell: _Cell, profile: str) -> bool:
    """Whether a part may hold another one, which `_split` takes apart."""
    if cell.part == "number":
        return profile != "cn" and not cell.text.isdigit()
    if cell.part == "room":
        return profile not in ("cn", "us") and generic.floor_unit(cell.text) is not None
    return cell.part == "street" and bool(_BOX.search(cell.text))


def _split(row: Parsed, profile: str) -> Parsed:
    """Parts in which a number or room with more in it is taken apart as well, and a mail box in the field of the street is one."""
    if "box" not in row and "number" not in row and _BOX.search(row.get("street", "")):
        inside = _parsed(row["street"], profile, None)
        if inside.get("box") and not inside.get("street"):
            del row["street"]
            row["box"] = inside["box"]
    unit = generic.floor_unit(row.get("room", "")) if profile not in ("cn", "us") and "floor" not in row else None
    if unit:
        row.update(unit)
    if "number" in row and not row["number"].isdigit() and profile != "cn":
        inside = generic.house_number(row["number"])
        prefix = row["number"][:1].isalpha() and profile == "us"
        if (
            prefix
            or "number" not in inside
            or (row["number"][-len(inside.get("rest", "")) - 1].isalnum() and "rest" in inside)
        ):
            return row  # misread or of a kind of its own ('|500', '6G60', 'N4W230'): one number, whatever it is
        row.pop("number")
        for part, text in inside.items():
            row[part] = f"{row[part]} {text}" if row.get(part) else text
    return row


def _addresses(columns: Mapping[str, Objects], reasons: list[Note | None], persons: int) -> Addresses:
    notes = [
        note(
            "persons_taken_out",
            "Addresses with a person, telephone or e-mail in them: {rows}; these words were taken out and are kept nowhere. Names "
            "are not always known as such: keep them in fields of their own.",
            rows=persons,
        )
    ]
    rejected = np.array([r is not None for r in reasons], bool)
    return Addresses(columns, rejected, tuple(reasons), tuple(notes if persons else ()))
