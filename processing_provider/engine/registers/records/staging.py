"""Rows of a register as records of the vault: each is taken, or rejected with a reason (Wu et al., 3.2.1)."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...core.errors import SettingError
from ...core.notes import Note, note
from . import dates, values
from .checking import refuse_attributes, refuse_columns, unreadable

PART = "\x1f"
"""Between the parts of an address, so that each is read as what its field says."""
LONGEST = 500
"""Letters of a value: what is longer is no name and no address."""
FEW = 5
"""Rows that a note names."""


@dataclass(frozen=True)
class Relative:
    """Fields of somebody else in the row of a person, such as a spouse on a tax return.

    Attributes
    ----------
    prefix : str
        By which the fields begin, 'dependent_1'.
    role : str
        'dependent'.
    columns : dict of str to list of str
        given, middle, surname, id_number, birth.
    """

    prefix: str
    role: str
    columns: Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Register:
    """A register as it is read.

    Attributes
    ----------
    columns : dict of str to list of str, n
        By the names of the vault's record; also full_name and relationship. A column that is not given is not there.
    fields : dict of str to str
        Fields of the table by parameter, for messages.
    birth_form, since_form : str
        Forms of the days, '' to find them.
    profile : str
        How its addresses are written.
    org_role : str
        What persons are to organisations: works_in, studies_in or ''.
    attributes : dict of str to list of str
        By field.
    relatives : tuple of Relative
    last : str
        No day is later than this one, ISO.
    """

    columns: Mapping[str, Sequence[str]]
    fields: Mapping[str, str] = field(default_factory=dict)
    birth_form: str = ""
    since_form: str = ""
    profile: str = "generic"
    org_role: str = ""
    attributes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    relatives: tuple[Relative, ...] = ()
    last: str = ""


@dataclass(frozen=True)
class Staged:
    """Records of a register.

    Attributes
    ----------
    rows : list of dict of str to value
        Records, those of relatives among them; `record_id` is '' where the register has none.
    rejected : list of (int, str, Note)
        Row from 1, field, reason; rejected and accepted are all rows.
    accepted : int
    notes : tuple of Note
    """

    rows: list[dict[str, str | int]]
    rejected: list[tuple[int, str, Note]]
    accepted: int
    notes: tuple[Note, ...]


def stage(register: Register) -> Staged:
    """Turn the rows of a register into records.

    Raises
    ------
    SettingError
        A field holds something else than it is said to, or nothing tells one person from another.
    """
    columns = dict(register.columns)
    n = max((len(column) for column in columns.values()), default=0)
    refuse_columns(register.columns, register.fields)
    refuse_attributes(register.attributes)
    said: list[Note] = []
    _split_names(columns)
    _read_days(register, columns, said)
    _read_ids(columns, said)
    if "sex" in columns:
        columns["sex"], strange = values.sexes(columns["sex"], register.fields.get("SEX_FIELD", ""))
        if strange:
            said.append(note("sexes", "Sexes that are none we know, taken as unknown: {rows}.", rows=strange))
    columns["event"] = [values.event(text) for text in columns.get("event", [""] * n)]
    attributes = _attributes(register.attributes, n)
    rows: list[dict[str, str | int]] = []
    rejected: list[tuple[int, str, Note]] = []
    seen: dict[str, int] = {}
    for i in range(n):
        record: dict[str, str | int] = {name: column[i] for name, column in columns.items() if name in _KEPT}
        why = _reason(record, columns, i) or _twice(record, columns, seen, rows)
        if why is not None:
            rejected.append((i + 1, *why))
            continue
        record.update(
            row=i + 1, profile=register.profile, org_role=register.org_role if _has_organisation(record) else "",
            attributes=attributes[i], role=columns["relationship"][i] if "relationship" in columns else "",
        )  # fmt: skip
        if record.get("record_id"):
            seen[str(record["record_id"])] = len(rows)
        rows.append(record)
        rows += _relatives(register, record, i)
    _refuse_duplicates(rejected, n, register.fields)
    return Staged(rows, rejected, n - len(rejected), tuple(said))


_KEPT_TEXT = (
    "record_id id_number given middle surname birth sex ethnicity address registered household org org_name "
    "org_address since event"
)
_KEPT = frozenset(_KEPT_TEXT.split())


def _split_names(columns: dict[str, Sequence[str]]) -> None:
    whole = columns.pop("full_name", None)
    if whole is None:
        return
    known = {text: values.full_name(text) for text in set(whole)}
    for at, name in enumerate(("given", "middle", "surname")):
        own = columns.get(name, [""] * len(whole))
        columns[name] = [said or known[text][at] for said, text in zip(own, whole)]


def _read_days(register: Register, columns: dict[str, Sequence[str]], said: list[Note]) -> None:
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
        found = dates.days(columns[name], parameter, given, register.last if name == "birth" else "9999-12-31")
        columns[name] = found.iso
        if found.wrong:
            said.append(_of_rows(name, found.wrong))
        if name == "birth":
            form = found.form
    if "since" in columns:  # a day to come is kept: a contract may begin next month
        columns["since"] = [day if day < "2200" else "" for day in columns["since"]]


def _of_rows(name: str, rows: list[int]) -> Note:
    few = ", ".join(str(row + 1) for row in rows[:FEW])
    if name == "birth":
        return note(
            "births", "Births that cannot be, taken as unknown: {rows}, such as in row {few}.", rows=len(rows), few=few
        )
    return note("days", "Days that cannot be, taken as unknown: {rows}, such as in row {few}.", rows=len(rows), few=few)


def _read_ids(columns: dict[str, Sequence[str]], said: list[Note]) -> None:
    if "id_number" not in columns:
        return
    columns["id_number"], none = values.ids(columns["id_number"])
    if none:
        said.append(note("no_ids", "Ids that stand for an unknown one, not used: {rows}.", rows=none))
    chinese = [values.chinese_id(text) for text in columns["id_number"]]
    if any(chinese):
        for at, name in enumerate(("birth", "sex")):
            own = columns.get(name, [""] * len(chinese))
            columns[name] = [text or (told[at] if told else "") for text, told in zip(own, chinese)]
    wrong = sum(
        1 for text, told in zip(columns["id_number"], chinese) if told is None and re.fullmatch(r"\d{17}[\dX]", text)
    )
    if wrong:
        said.append(
            note("check_digits", "Chinese ids whose check digit is wrong, kept as they are: {rows}.", rows=wrong)
        )


def _attributes(attributes: Mapping[str, Sequence[str]], n: int) -> list[str]:
    if not attributes:
        return ["{}"] * n
    return [
        json.dumps(
            {name: column[i] for name, column in attributes.items() if column[i]}, ensure_ascii=False, sort_keys=True
        )
        for i in range(n)
    ]


def _has_organisation(record: Mapping[str, str | int]) -> bool:
    return bool(record.get("org") or record.get("org_name"))


def _reason(record: Mapping[str, str | int], columns: Mapping[str, Sequence[str]], row: int) -> tuple[str, Note] | None:
    """Field and reason why a row is no record."""
    for name, text in record.items():
        if isinstance(text, str) and unreadable(text):
            return name, note(
                "unreadable", "The text is in another encoding than the table says; choose it in ENCODING."
            )
        if isinstance(text, str) and len(text) > LONGEST:
            return name, note("too_long", "The value has more than {most} letters.", most=LONGEST)
    if "record_id" in columns and not record["record_id"]:
        return "record_id", note("no_record_id", "The row has no id of its own.")
    if not any(record.get(name) for name in ("surname", "given", "id_number", "birth")):
        return "surname", note("nobody", "The row has no name, no id of a person and no day of birth.")
    return None


def _twice(
    record: Mapping[str, str | int], columns: Mapping[str, Sequence[str]], seen: Mapping[str, int],
    rows: Sequence[Mapping[str, str | int]],
) -> tuple[str, Note] | None:  # fmt: skip
    earlier = seen.get(str(record.get("record_id") or ""))
    if earlier is None:
        return None
    first = rows[earlier]
    if all(first.get(name) == text for name, text in record.items()):
        return "record_id", note("same_again", "The same row stands in row {row} already.", row=first["row"])
    return "record_id", note(
        "id_twice", "Row {row} has this id and says something else; that one is kept.", row=first["row"]
    )


MOST_TWICE = 0.1
LEAST_TWICE = 20


def _refuse_duplicates(rejected: Sequence[tuple[int, str, Note]], n: int, fields: Mapping[str, str]) -> None:
    """Raise a SettingError where the field with the ids of rows is none: what it says twice would be lost."""
    twice = sum(why.code == "id_twice" for *_, why in rejected)
    if twice >= LEAST_TWICE and twice > MOST_TWICE * n:
        raise SettingError(
            "ids_of_rows",
            "RECORD_ID_FIELD: of {rows} rows, {twice} have an id in field '{field}' that another row has; choose a field that is "
            "different in each row, or none.",
            rows=n,
            twice=twice,
            field=fields.get("RECORD_ID_FIELD", ""),
        )


def _relatives(register: Register, record: Mapping[str, str | int], i: int) -> list[dict[str, str | int]]:
    found = []
    for relative in register.relatives:
        said = {name: column[i] for name, column in relative.columns.items()}
        if not said.get("given") and not said.get("id_number"):
            continue  # a surname alone is nobody
        own: dict[str, str | int] = {"row": i + 1, "profile": register.profile, "attributes": "{}", **said}
        own.update(
            record_id="", main=record.get("record_id", ""), role=relative.role, address=record.get("address", "")
        )
        own["prefix"] = relative.prefix
        own["since"], own["event"] = record.get("since", ""), record.get("event", "")
        found.append(own)
    return found


_NUMBER = re.compile(r"[_\-. ]?\d+$")


def relatives(fields: Sequence[str], mapped: Mapping[str, str]) -> dict[str, tuple[str, dict[str, str]]]:
    """Find fields of other persons in the same row: those that end like a field with a name and begin with who it is.

    Parameters
    ----------
    fields : sequence of str
        All fields of the table.
    mapped : dict of str to str
        Fields of the person: given, middle, surname, id_number, birth.

    Returns
    -------
    dict of str to (str, dict)
        By prefix, such as 'dependent_1': role ('dependent') and the fields by the names of `mapped`.
    """
    found: dict[str, dict[str, str]] = {}
    own = set(mapped.values())
    for name, ending in mapped.items():
        for one in fields:
            if ending and one not in own and one.lower().endswith("_" + ending.lower()):
                found.setdefault(one[: -len(ending) - 1], {})[name] = one
    return {
        prefix: (_NUMBER.sub("", prefix).lower(), of)
        for prefix, of in found.items()
        if "given" in of and ("surname" in of or "id_number" in of)
    }


def role_of(columns: Mapping[str, object]) -> str:
    """Return what a register knows by what it holds: who is registered, who lives here, or signs of life."""
    if columns.get("registered"):
        return "registration"
    if columns.get("org") or columns.get("org_name"):
        return "activity"
    if columns.get("event") and not columns.get("address"):
        return "registration"
    if columns.get("address") and not columns.get("id_number"):
        return "residence"
    return "activity" if columns.get("address") else "registration"


def counted(rejected: Sequence[tuple[int, str, Note]]) -> dict[str, int]:
    """How many rows are rejected for each reason."""
    return dict(Counter(why.template for *_, why in rejected))
