"""A register as it is read, and its records as the vault takes them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count, repeat

PART = "\x1f"
"""Between the parts of an address, so that each is read as what its field says."""
Record = dict[str, "str | int"]


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


_KEPT_TEXT = (
    "record_id id_number given middle surname birth sex ethnicity address registered household org org_name "
    "org_address since event"
)
KEPT = tuple(_KEPT_TEXT.split())
"""Columns that are kept as they are read."""


class Records:
    """Records, made when they are asked for: a million of them would fill the memory.

    `own` and `relative` say of each record of which row and of which further person of it, -1 for the person itself.
    """

    def __init__(
        self, register: Register, columns: Mapping[str, Sequence[str]], attributes: Sequence[str], rows: Iterable[int]
    ) -> None:
        self._register, self._columns, self._attributes = register, columns, attributes
        self.own, self.relative = array("q"), array("q")
        others = list(enumerate(register.relatives))
        for row in rows:
            self.own.append(row)
            self.relative.append(-1)
            for number, one in others:
                if any(row_of[row] for name in ("given", "id_number") if (row_of := one.columns.get(name)) is not None):
                    self.own.append(row)  # a surname alone is nobody
                    self.relative.append(number)

    def __len__(self) -> int:
        return len(self.own)

    def __getitem__(self, at: int) -> Record:
        row, number = self.own[at], self.relative[at]
        return self._person(row) if number < 0 else self._relative(row, self._register.relatives[number])

    def __iter__(self) -> Iterator[Record]:
        return map(self.__getitem__, range(len(self)))

    def ids(self) -> Sequence[str]:
        """Ids of the rows of a register, '' where it has none."""
        return self._columns.get("record_id", ())

    def all_ids(self, ids: Sequence[str]) -> Iterator[str]:
        """Ids of the records by those of the rows."""
        for row, number in zip(self.own, self.relative):
            yield ids[row] if number < 0 else f"{ids[row]}/{self._register.relatives[number].prefix}"

    def staged(self, names: Sequence[str], ids: Sequence[str]) -> Iterator[tuple[str | int, ...]]:
        """Records as rows of these columns, with the ids of the rows, made one after the other."""
        people = enumerate(zip(*(self._column(name, ids) for name in names)))
        for row, number in zip(self.own, self.relative):
            if number < 0:
                yield next(person for at, person in people if at == row)
                continue
            relative = self._register.relatives[number]
            record = self._relative(row, relative)
            record["main"], record["record_id"] = ids[row], f"{ids[row]}/{relative.prefix}"
            yield tuple([record.get(name, "") for name in names])

    def _column(self, name: str, ids: Sequence[str]) -> Iterable[str | int]:
        """A column of the persons of all rows."""
        if name == "row":
            return count(1)
        if name == "org_role":
            none: Iterable[str] = repeat("")
            both = zip(self._columns.get("org", none), self._columns.get("org_name", none))
            return (self._register.org_role if any(said) else "" for said in both)
        own = {"record_id": ids, "attributes": self._attributes, "role": self._columns.get("relationship")}.get(name)
        own = own if own is not None else self._columns.get(name) if name in KEPT else None
        return own if own is not None else repeat(self._register.profile if name == "profile" else "")

    def _person(self, row: int) -> Record:
        of, org_role = self._columns, self._register.org_role
        record: Record = {name: of[name][row] for name in KEPT if name in of}
        record["row"], record["profile"], record["attributes"] = row + 1, self._register.profile, self._attributes[row]
        record["org_role"] = org_role if record.get("org") or record.get("org_name") else ""
        record["role"] = of["relationship"][row] if "relationship" in of else ""
        return record

    def _relative(self, row: int, relative: Relative) -> Record:
        of = self._columns
        record: Record = {"row": row + 1, "profile": self._register.profile, "attributes": "{}"}
        record.update((name, column[row]) for name, column in relative.columns.items())
        for name in ("address", "since", "event"):
            record[name] = of[name][row] if name in of else ""
        record.update(record_id="", role=relative.role)
        record["main"] = of["record_id"][row] if "record_id" in of else ""
        return record


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
