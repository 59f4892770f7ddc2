"""Rows of a register as records of the vault: each is taken, or rejected with a reason (Wu et al., 3.2.1)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...core.errors import SettingError
from ...core.notes import Note, note
from . import dates, ids, names, sense, values
from .checking import refuse_attributes, refuse_columns, refuse_telling, unreadable
from .register import PART, Records, Register, Relative

__all__ = ["PART", "Register", "Relative", "Staged", "stage"]

LONGEST = 500
"""Letters of a value: what is longer is no name and no address."""
TELLING = ("given", "surname", "full_name", "id_number")
FEW = 5
"""Rows that a note names."""


Rejected = tuple[int, str, Note]
"""Row from 1, column of a record, reason."""


@dataclass(frozen=True)
class Staged:
    """Records of a register.

    Attributes
    ----------
    rows : Records
        Those of relatives among them; `record_id` is '' where the register has none.
    rejected : list of (int, str, Note)
        Rejected and accepted are all rows.
    kept : list of (int, str, Note)
        What could not be understood in rows that are taken: it is unknown there.
    accepted : int
    notes : tuple of Note
    """

    rows: Records
    rejected: list[Rejected]
    kept: list[Rejected]
    accepted: int
    notes: tuple[Note, ...]


def stage(register: Register) -> Staged:
    """Turn the rows of a register into records.

    Raises
    ------
    SettingError
        A field holds something else than it is said to, or nothing tells one person from another.
    """
    columns: dict[str, Sequence[str]] = dict(register.columns)
    n = max((len(column) for column in columns.values()), default=0)
    refuse_columns(register.columns, register.fields)
    refuse_telling(register.columns, register.fields)
    refuse_attributes(register.attributes, [columns[name] for name in TELLING if name in columns])
    said: list[Note] = []
    kept: list[Rejected] = []
    rejected = _broken(register)
    _split_names(columns)
    sense.read_names(columns, said, kept)
    register = replace(register, birth_form=_read_days(register, columns, said, kept))
    _read_ids(columns, said, kept)
    if "sex" in columns:
        written = columns["sex"]
        columns["sex"], strange = values.sexes(written, register.fields.get("SEX_FIELD", ""))
        if strange:
            said.append(
                note(
                    "sexes",
                    "Sexes that are none we know, taken as unknown: {rows}.",
                    rows=sum(text in strange for text in written),
                )
            )
            why = note("kept_sex", "The value is no sex that is known; it is taken as unknown.")
            kept += [(row, "sex", why) for row, text in enumerate(written, 1) if text in strange]
    if "event" in columns:
        events = {text: values.event(text) for text in set(columns["event"])}
        columns["event"] = [events[text] for text in columns["event"]]
    sense.compare_ids(columns, said, kept)
    sense.compare_days(columns, said, kept)
    register = replace(register, relatives=tuple(_read_relative(one, register) for one in register.relatives))
    _reject(columns, register, n, rejected)
    _refuse_duplicates(rejected.values(), n, register.fields)
    if n and len(rejected) == n:
        raise SettingError(
            "none_taken",
            "INPUT: none of {rows} rows is a record: they have no name and no id of a person, no id of the row, or text that cannot "
            "be read. Choose the right fields, or ENCODING; nothing was changed.",
            rows=n,
        )
    rows = Records(
        replace(register, columns={}, attributes={}),
        columns,
        _attributes(register.attributes, n),
        (row for row in range(n) if row not in rejected),
    )
    return Staged(
        rows,
        [(row + 1, *why) for row, why in sorted(rejected.items(), key=lambda item: item[0])],
        sorted((one for one in kept if one[0] - 1 not in rejected), key=lambda one: one[0]),
        n - len(rejected),
        tuple(said),
    )


def _split_names(columns: dict[str, Sequence[str]]) -> None:
    whole = columns.pop("full_name", None)
    if whole is None:
        return
    known = {text: names.full_name(text) for text in set(whole)}
    for at, name in enumerate(("given", "middle", "surname")):
        own = columns.get(name, [""] * len(whole))
        columns[name] = [said or known[text][at] for said, text in zip(own, whole)]


def _read_days(register: Register, columns: dict[str, Sequence[str]], said: list[Note], kept: list[Rejected]) -> str:
    """Read births and days; returns the form of births."""
    form = register.birth_form
    for name, parameter, given in (
        ("birth", "BIRTH_FORMAT", form), ("since", "SINCE_FORMAT", register.since_form),
    ):  # fmt: skip
        if name not in columns:
            continue
        if name == "since" and not given and form and dates.share_read(
            columns[name], dates.declared(form, "BIRTH_FORMAT"), register.last
        ) > 0.5:  # fmt: skip
            given = form
        # A day to come is kept where a contract begins, but nobody is born on one.
        found = dates.days(columns[name], parameter, given, register.last if name == "birth" else "2199-12-31")
        columns[name] = found.iso
        if found.wrong:
            said.append(_of_rows(name, found.wrong))
        if found.unknown:
            said.append(
                note(
                    "stand_ins",
                    "Days that stand for an unknown one, such as 1900-01-01, not used: {rows}.",
                    rows=len(found.unknown),
                )
            )
        why = note("kept_day", "The day cannot be, or is not written like the others; it is taken as unknown.")
        none = note("kept_stand_in", "The day stands for an unknown one; it is taken as that.")
        kept += [(row + 1, name, why) for row in found.wrong] + [(row + 1, name, none) for row in found.unknown]
        if name == "birth":
            form = found.form
    return form


def _of_rows(name: str, rows: list[int]) -> Note:
    few = ", ".join(str(row + 1) for row in rows[:FEW])
    if name == "birth":
        return note(
            "births", "Births that cannot be, taken as unknown: {rows}, such as in row {few}.", rows=len(rows), few=few
        )
    return note("days", "Days that cannot be, taken as unknown: {rows}, such as in row {few}.", rows=len(rows), few=few)


def _read_ids(columns: dict[str, Sequence[str]], said: list[Note], kept: list[Rejected]) -> None:
    if "id_number" not in columns:
        return
    who = [columns[name] for name in ("surname", "given") if name in columns]
    found = ids.person_ids(columns["id_number"], who)
    columns["id_number"] = found.ids
    if found.unknown:
        said.append(note("no_ids", "Ids that stand for an unknown one, not used: {rows}.", rows=len(found.unknown)))
        why = note("kept_id", "The id stands for an unknown one, or is that of many people; it is not used.")
        kept += [(row + 1, "id_number", why) for row in found.unknown]
    chinese = {text: ids.chinese_id(text) for text in set(found.ids) if ids.looks_chinese(text)}
    if not chinese:
        return
    for at, name in enumerate(("birth", "sex")):
        own = columns.get(name, [""] * len(found.ids))
        columns[name] = [
            text or (told[at] if (told := chinese.get(number)) else "") for text, number in zip(own, found.ids)
        ]
    bad = {text for text, told in chinese.items() if told is None}
    if bad:
        why = note("kept_check_digit", "The check digit of the Chinese id is wrong; it is kept as it is.")
        wrong = [(row, "id_number", why) for row, text in enumerate(found.ids, 1) if text in bad]
        kept += wrong
        said.append(
            note("check_digits", "Chinese ids whose check digit is wrong, kept as they are: {rows}.", rows=len(wrong))
        )


def _read_relative(relative: Relative, register: Register) -> Relative:
    """Read ids and births of further persons as those of the persons themselves."""
    columns = dict(relative.columns)
    if "id_number" in columns:
        columns["id_number"] = ids.person_ids(columns["id_number"]).ids
    if "birth" in columns:
        columns["birth"] = dates.days(columns["birth"], "BIRTH_FORMAT", register.birth_form, register.last).iso
    return replace(relative, columns=columns)


def _attributes(attributes: Mapping[str, Sequence[str]], n: int) -> Sequence[str]:
    if not attributes:
        return ["{}"] * n
    names = list(attributes)
    known: dict[tuple[str, ...], str] = {}
    found = []
    for row in zip(*attributes.values()):
        text = known.get(row)
        if text is None:
            said = {name: value for name, value in zip(names, row) if value}
            text = known[row] = json.dumps(said, ensure_ascii=False, sort_keys=True)
        found.append(text)
    return found


def _broken(register: Register) -> dict[int, tuple[str, Note]]:
    """Rows, from 0, with text that cannot be read or is too long."""
    found: dict[int, tuple[str, Note]] = {}
    broken = note("unreadable", "The text is in another encoding than the table says; choose it in ENCODING.")
    long = note("too_long", "The value has more than {most} letters.", most=LONGEST)
    relatives = {name: column for one in register.relatives for name, column in one.columns.items()}
    for name, column in (*register.columns.items(), *register.attributes.items(), *relatives.items()):
        different = set(column)
        whole = "".join(different)
        if whole.isascii() and "\x00" not in whole and max(map(len, different), default=0) <= LONGEST:
            continue
        bad = {text: broken for text in different if unreadable(text)}
        bad.update((text, long) for text in different if len(text) > LONGEST)
        if bad:
            for row, text in enumerate(column):
                if text in bad:
                    found.setdefault(row, (name, bad[text]))
    return found


def _reject(
    columns: Mapping[str, Sequence[str]], register: Register, n: int, rejected: dict[int, tuple[str, Note]]
) -> None:
    """Add rows that are no record: of nobody, without the id of its row, or with that of an earlier one."""
    who = [columns[name] for name in ("surname", "given", "id_number", "birth") if name in columns]
    nobody = note("nobody", "The row has no name, no id of a person and no day of birth.")
    no_id = note("no_record_id", "The row has no id of its own.")
    own = columns.get("record_id")
    whole = [
        *columns.values(),
        *register.attributes.values(),
        *(c for one in register.relatives for c in one.columns.values()),
    ]
    seen: dict[str, int] = {}
    if own is not None and all(own) and any(map(all, who)):
        marks = np.fromiter(map(hash, own), np.int64, n)  # of a million ids, in a tenth of the memory
        if len(np.unique(marks)) == n and not register.relatives:
            return
    further = _further(own or (), register.relatives)
    for row in range(n):
        if row in rejected:
            continue
        if own is not None and not own[row]:
            rejected[row] = ("record_id", no_id)
        elif not any(column[row] for column in who):
            rejected[row] = ("surname", nobody)
        elif own is not None and own[row] in further:
            rejected[row] = ("record_id", note("further", "The id is that of a further person of another row."))
        elif own is not None and (first := seen.setdefault(own[row], row)) != row:
            alike = all(column[first] == column[row] for column in whole)
            rejected[row] = ("record_id", _twice(alike, first + 1))


def _further(own: Sequence[str], relatives: Sequence[Relative]) -> set[str]:
    """Ids that further persons of the rows get, among those that rows have themselves."""
    if not relatives or not any("/" in text for text in own):
        return set()
    return {f"{text}/{one.prefix}" for text in own for one in relatives}.intersection(own)


def _twice(same: bool, first: int) -> Note:
    if same:
        return note("same_again", "The same row stands in row {row} already.", row=first)
    return note("id_twice", "Row {row} has this id and says something else; that one is kept.", row=first)


MOST_TWICE = 0.1
LEAST_TWICE = 20


def _refuse_duplicates(rejected: Iterable[tuple[str, Note]], n: int, fields: Mapping[str, str]) -> None:
    """Raise a SettingError where the field with the ids of rows is none: what it says twice would be lost."""
    twice = sum(why.code == "id_twice" for _, why in rejected)
    if twice >= LEAST_TWICE and twice > MOST_TWICE * n:
        raise SettingError(
            "ids_of_rows",
            "RECORD_ID_FIELD: of {rows} rows, {twice} have an id in field '{field}' that another row has; choose a field that is "
            "different in each row, or none.",
            rows=n,
            twice=twice,
            field=fields.get("RECORD_ID_FIELD", ""),
        )
