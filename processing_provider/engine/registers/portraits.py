"""What is said of persons by all of their records: values by priority, what disagrees, and signs of life (Wu et al., 3.2.1)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ..core.types import Bools, Ids, Ints
from .priorities import LAST, Decided, coded, decide, joined

OF_PERSON = ("sex", "birth_year", "ethnicity", "died")
"""Fields that a person has in the base; all others are attributes."""
WITHOUT_CONFLICT = ("died",)
"""Of a death the priority decides which day counts; another day is no other person."""
ALSO = {"birth_year": ("birth",), "died": ("birth",)}
"""Fields whose priority counts where nothing is said of one: who knows when somebody was born knows when they died."""
ATTRIBUTES, EVERY = "attributes", ("", "*")
"""In the place of a field: the priority of a source for all attributes, and for all fields of which nothing else is said."""
DEATH = "death"
PRESENT = ("activity", "residence")
"""Roles of sources by which somebody who stands in them is there."""


@dataclass(frozen=True)
class Register:
    """A source.

    Attributes
    ----------
    name : str
    role : str
        What it knows: 'registration', 'residence', 'activity', '' unknown.
    imported : str
        Day of the last import, ISO; '' unknown.
    priority : mapping of str to int
        By field, 1 is best.
    """

    name: str
    role: str = ""
    imported: str = ""
    priority: Mapping[str, int] = field(default_factory=dict)

    def rank(self, of: str) -> int:
        """Priority for a field, `LAST` where none is set."""
        named = (of, *ALSO.get(of, () if of in OF_PERSON else (ATTRIBUTES,)), *EVERY)
        return next((self.priority[name] for name in named if name in self.priority), LAST)


@dataclass(frozen=True)
class Said:
    """Records of persons, as columns.

    Attributes
    ----------
    person, source : (n,) int
        Person and source of each record, by position.
    registers : sequence of Register
        The sources, by their names.
    columns : mapping of str to sequence, n
        sex, birth, ethnicity, since, event, attributes; '' where a record says nothing.
    """

    person: Ints
    source: Ints
    registers: Sequence[Register]
    columns: Mapping[str, Sequence[str]]

    @cached_property
    def persons(self) -> int:
        """How many there are."""
        return int(self.person.max(initial=-1)) + 1

    @cached_property
    def dead(self) -> Bools:
        """Whether a record says that somebody died; (n,) bool."""
        return np.fromiter((event == DEATH for event in self.columns["event"]), bool, len(self.person))

    @cached_property
    def day(self) -> list[str]:
        """Day of each record: its own, else that of the import; n texts."""
        imported = [register.imported for register in self.registers]
        return [day or imported[at] for day, at in zip(self.columns["since"], self.source.tolist())]

    @cached_property
    def days(self) -> tuple[Ints, list[str]]:
        """`day` as numbers that ascend with the days."""
        return coded(self.day)


@dataclass(frozen=True)
class FieldValues:
    """One field of all persons.

    Attributes
    ----------
    texts : list of str
        What the codes of `found` mean.
    found : Decided
    """

    texts: list[str]
    found: Decided

    def values(self) -> Ids:
        """Text of each person, None where nobody knows; (n_persons,) object."""
        return np.array([*self.texts, None], object)[self.found.value]

    def lost(self) -> tuple[Ints, Ints, Ids]:
        """Person, source and text of what did not count."""
        return joined(self.found, self.texts)

    def pairs(self) -> Counter[tuple[int, int]]:
        """How often the value of one source counted, and that of another did not, by both."""
        person, other, _ = self.lost()
        return Counter(zip(self.found.source[person].tolist(), other.tolist()))


def values(said: Said) -> dict[str, FieldValues]:
    """Decide the values of all fields: those of `OF_PERSON`, then attributes in the order of their names."""
    texts: dict[str, Sequence[str]] = {
        "sex": said.columns["sex"],
        "birth_year": _years(said.columns["birth"]),
        "ethnicity": said.columns["ethnicity"],
        "died": [day if dead else "" for day, dead in zip(said.day, said.dead.tolist())],
    }
    found = {
        name: _decided(said, name, np.arange(len(said.person), dtype=np.int64), column)
        for name, column in texts.items()
    }
    for name, (rows, column) in _attributes(said.columns["attributes"]).items():
        found[name] = _decided(said, name, rows, column)
    return found


def _decided(said: Said, name: str, rows: Ints, column: Sequence[str]) -> FieldValues:
    value, texts = coded(column)
    rank = [register.rank(name) for register in said.registers]
    since = said.days[0]
    return FieldValues(texts, decide(said.persons, said.person[rows], said.source[rows], value, since[rows], rank))


def _years(births: Sequence[str]) -> list[str]:
    return [birth[:4] for birth in births]


def _attributes(given: Sequence[str]) -> dict[str, tuple[Ints, list[str]]]:
    """Rows and values of each attribute, by its name."""
    known: dict[str, dict[str, str]] = {}
    found: dict[str, tuple[list[int], list[str]]] = {}
    for row, text in enumerate(given):
        if not text or text == "{}":
            continue
        if text not in known:
            known[text] = json.loads(text)
        for name, value in known[text].items():
            rows, said = found.setdefault(name, ([], []))
            rows.append(row)
            said.append(value)
    return {name: (np.array(rows, np.int64), said) for name, (rows, said) in sorted(found.items())}


def origins(found: Mapping[str, FieldValues], registers: Sequence[Register]) -> Ids:
    """Which source each value of a person is from, such as 'birth_year=census;sex=police'; (n_persons,) object, None for none."""
    fields = sorted(OF_PERSON)
    which: Ints = np.zeros_like(found[fields[0]].found.source)
    for name in fields:
        which = which * (len(registers) + 1) + found[name].found.source + 1
    kinds, first, kind = np.unique(which, return_index=True, return_inverse=True)
    said = np.empty(len(kinds), object)
    for at, person in enumerate(first.tolist()):
        by = {name: int(found[name].found.source[person]) for name in fields}
        said[at] = ";".join(f"{name}={registers[of].name}" for name, of in by.items() if of >= 0) or None
    return said[kind]


def signs_of_life(said: Said) -> tuple[Ints, Ints, list[str], list[str]]:
    """Return when and where persons were seen: each record of a source of those who are there, and each event but a death.

    Returns
    -------
    person, source : (k,) int
        In the order of persons, sources and days, none twice.
    day, event : list of str, k
    """
    event, events = coded(said.columns["event"])
    day, days = said.days
    there = np.array([register.role in PRESENT for register in said.registers], bool)
    seen = (there[said.source] | (event >= 0)) & ~said.dead & (day >= 0) if len(said.registers) else said.dead
    rows = np.flatnonzero(seen)
    rows = rows[np.lexsort((event[rows], day[rows], said.source[rows], said.person[rows]))]
    keys = np.stack([said.person[rows], said.source[rows], day[rows], event[rows]])
    new = np.ones(len(rows), bool)
    new[1:] = (keys[:, 1:] != keys[:, :-1]).any(axis=0)
    rows = rows[new]
    events.append("")
    return (
        said.person[rows],
        said.source[rows],
        [days[at] for at in day[rows].tolist()],
        [events[at] for at in event[rows].tolist()],
    )
