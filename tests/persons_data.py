"""Registers of persons with known links, as the columns that are linked; the truth stands apart from them."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import numpy as np

COLUMNS = (
    "source", "record_id", "main", "role", "id_number", "given", "middle", "surname", "birth", "sex", "address", "household",
    "org", "event",
)  # fmt: skip
SPLIT = "\x1f"


@dataclass
class Table:
    """Records, and who each of them is: '' where nobody knows."""

    columns: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in COLUMNS})
    truth: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.truth)

    def add(self, truth: str, **values: str) -> None:
        """One more record."""
        for name in COLUMNS:
            self.columns[name].append(values.get(name, ""))
        self.truth.append(truth)

    def of(self, rows: Iterable[int]) -> Table:
        """Some of the records, in this order."""
        some = list(map(int, rows))
        return Table(
            {name: [column[k] for k in some] for name, column in self.columns.items()}, [self.truth[k] for k in some]
        )

    def without(self, *names: str) -> Table:
        """The same records with nothing in some columns."""
        return Table(
            {n: [""] * len(self) if n in names else list(c) for n, c in self.columns.items()}, list(self.truth)
        )

    def changed(self, name: str, change: Callable[[str], str]) -> Table:
        """The same records with every value of a column changed."""
        columns = {n: [change(text) for text in c] if n == name else list(c) for n, c in self.columns.items()}
        return Table(columns, list(self.truth))


def rows(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file, '' for what is empty."""
    with path.open(encoding="utf-8", newline="") as file:
        return [{k: (v or "").strip() for k, v in row.items()} for row in csv.DictReader(file, skipinitialspace=True)]


def febrl(folder: Path, names: Iterable[str], sources: Iterable[str] = ("a", "b")) -> Table:
    """Files of FEBRL; each is a source."""
    table = Table()
    for name, source in zip(names, sources):
        for row in rows(folder / f"{name}.csv"):
            address = SPLIT.join(row[k] for k in ("street_number", "address_1", "suburb", "postcode"))
            table.add(
                row["rec_id"].split("-")[1], source=source, record_id=row["rec_id"], id_number=row["soc_sec_id"],
                given=row["given_name"], surname=row["surname"], birth=iso(row["date_of_birth"], "%Y%m%d"), address=address,
            )  # fmt: skip
    return table


def fake(path: Path) -> Table:
    """Splink's fake_1000: one source with several records of a person."""
    table = Table()
    for row in rows(path):
        table.add(
            row["cluster"], source="fake", record_id=row["unique_id"], given=row["first_name"], surname=row["surname"],
            birth=iso(row["dob"], "%Y-%m-%d"), address=row["city"],
        )  # fmt: skip
    return table


def iso(text: str, form: str) -> str:
    """A day as it is imported: ISO, '' where it cannot be."""
    try:
        return datetime.strptime(text, form).date().isoformat()
    except ValueError:
        return ""


def _number(text: str) -> str:
    return "".join(filter(str.isalnum, text.upper()))


def _address(row: dict[str, str], prefix: str = "") -> str:
    parts = ("street_number", "street_name", "unit_number", "po_box", "zipcode")
    known = row.get(f"{prefix}street_name") or row.get(f"{prefix}po_box")
    return SPLIT.join(row.get(f"{prefix}{part}", "") for part in parts) if known else ""


def anytown(folder: Path, which: Iterable[str] = ("census", "identity", "employment", "tax", "motherchild")) -> Table:
    """Registers of Anytown, those asked for, in this order."""
    table = Table()
    for name in which:
        _READERS[name](table, folder)
    return table


def _named(row: dict[str, str]) -> dict[str, str]:
    middle = row.get("middle_initial", "") or row.get("middle_name", "")
    return {
        "given": row["first_name"],
        "middle": middle,
        "surname": row["last_name"],
        "sex": row.get("sex", "").lower(),
    }


def _census(table: Table, folder: Path) -> None:
    for k, row in enumerate(rows(folder / "census2020.csv")):
        birth = iso(row["date_of_birth"], "%m/%d/%Y")
        table.add(
            row["simulant_id"], source="census", record_id=f"c{k}", birth=birth, address=_address(row), **_named(row)
        )


def _identity(table: Table, folder: Path) -> None:
    for k, row in enumerate(rows(folder / "identity_events.csv")):
        table.add(
            row["simulant_id"], source="identity", record_id=f"i{k}", id_number=_number(row["ssn"]),
            birth=iso(row["date_of_birth"], "%Y%m%d"), event=row["event_type"].lower(), **_named(row),
        )  # fmt: skip


def _employment(table: Table, folder: Path) -> None:
    for k, row in enumerate(rows(folder / "employment2020.csv")):
        table.add(
            row["simulant_id"], source="employment", record_id=f"e{k}", id_number=_number(row["ssn"]),
            address=_address(row, "mailing_address_"), org=row["employer_id"], **_named(row),
        )  # fmt: skip


def _tax(table: Table, folder: Path) -> None:
    for k, row in enumerate(rows(folder / "tax2020.csv")):
        address = _address(row, "mailing_address_")
        table.add(
            row["simulant_id"],
            source="tax",
            record_id=f"t{k}",
            id_number=_number(row["ssn"]),
            address=address,
            **_named(row),
        )
        for relative in ("spouse", *(f"dependent_{i}" for i in range(1, 5))):
            if row[f"{relative}_first_name"] or row[f"{relative}_last_name"]:
                table.add(
                    "", source="tax", record_id=f"t{k}-{relative}", main=f"t{k}", role=relative.split("_")[0],
                    id_number=_number(row[f"{relative}_ssn"]), given=row[f"{relative}_first_name"],
                    middle=row.get(f"{relative}_middle_initial", ""), surname=row[f"{relative}_last_name"], address=address,
                )  # fmt: skip


def _motherchild(table: Table, folder: Path) -> None:
    for k, row in enumerate(rows(folder / "motherchild2020.csv")):
        birth = iso(row["date_of_birth"], "%m%d%Y")
        table.add(
            row["simulant_id"],
            source="motherchild",
            record_id=f"m{k}",
            birth=birth,
            address=_address(row),
            **_named(row),
        )


_READERS = {
    "census": _census,
    "identity": _identity,
    "employment": _employment,
    "tax": _tax,
    "motherchild": _motherchild,
}


@dataclass(frozen=True)
class Score:
    """Persons of two registers that were linked; within one register: pairs of records."""

    true: int
    linked: int
    right: int

    @property
    def precision(self) -> float:
        return self.right / self.linked if self.linked else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.true if self.true else 1.0


def score(table: Table, person: np.ndarray, one: str, other: str) -> Score:
    """Count links between two registers as pairs of persons of the truth: several records of one are one."""
    source = table.columns["source"]
    groups: dict[int, tuple[set[str], set[str]]] = {}
    known: tuple[set[str], set[str]] = (set(), set())
    for k, truth in enumerate(table.truth):
        if truth and source[k] in (one, other):
            side = int(source[k] != one)
            groups.setdefault(int(person[k]), (set(), set()))[side].add(truth)
            known[side].add(truth)
    linked = {(a, b) for mine, theirs in groups.values() for a in mine for b in theirs}
    return Score(len(known[0] & known[1]), len(linked), sum(a == b for a, b in linked))


def within(table: Table, person: np.ndarray, source: str) -> Score:
    """Count pairs of records of one register."""
    some = [k for k, name in enumerate(table.columns["source"]) if name == source and table.truth[k]]

    def pairs(keys: Iterable[object]) -> int:
        return sum(n * (n - 1) // 2 for n in Counter(keys).values())

    true, linked = pairs(table.truth[k] for k in some), pairs(int(person[k]) for k in some)
    return Score(true, linked, pairs((table.truth[k], int(person[k])) for k in some))


def pairs(table: Table, person: np.ndarray, one: str, other: str) -> Score:
    """Count links between two registers as pairs of records."""
    source = table.columns["source"]
    sides = [[k for k, name in enumerate(source) if name == side and table.truth[k]] for side in (one, other)]

    def count(key: Callable[[int], object]) -> int:
        mine = Counter(key(k) for k in sides[0])
        return sum(mine[key(k)] for k in sides[1])

    return Score(
        count(lambda k: table.truth[k]),
        count(lambda k: int(person[k])),
        count(lambda k: (table.truth[k], int(person[k]))),
    )
