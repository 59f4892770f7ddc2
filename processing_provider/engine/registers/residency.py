"""Who lives here, and who is only registered: the four classes of Wu et al. (4.2), and one for what is not known.

"Here" is the area of the base. The rule has no weights and learns nothing:

*Seen* is who has a sign of life in the period, a number of days up to and with the day of the classification, in one of the
sources whose word is taken for that; a child (or everybody, or nobody else) also by a sign of their family.

*Lives here* is who has a home here on that day by the word of such a source that lists residents; or who was seen, and has a
home here by the word of any source or is registered here. Nobody else: a register that is not told of a departure keeps people
who are gone. Whether somebody lives here is unknown of those who were seen, but have no home here and are not registered here,
such as people who come to work.

*Registered here* is who has a registered home here on that day, or a record in a register of registration, unless all events that
this register has of them are later.

*Arrival* is the first day of the home: of several homes in a row without a gap, the first day of the first of them.

Stationary: lives here, is registered here. Permanent: lives here, is not registered here, and arrived at least so many calendar
months ago. Mobile: the same, and arrived later. Outflow: is registered here, does not live here. Undetermined: all others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from ..core.errors import SettingError
from ..core.notes import Note, note
from ..core.types import Bools, Ints
from .spans import UNKNOWN, Days, months_later

MONTHS, MOST_MONTHS = 6, 120
SIGN_DAYS, MOST_DAYS = 365, 36_525
ADULT = 18
"""Age from which a person is no child: Convention on the Rights of the Child, article 1."""


class Class(IntEnum):
    """Classes, in the order of the outputs."""

    STATIONARY = 0
    PERMANENT = 1
    MOBILE = 2
    OUTFLOW = 3
    UNDETERMINED = 4


CLASSES = tuple(kind.name.lower() for kind in Class)
"""As they are written into the base."""


class Family(IntEnum):
    """Whose family speaks for them, in the order of the parameter."""

    NOBODY = 0
    CHILDREN = 1
    EVERYBODY = 2


@dataclass(frozen=True)
class Rule:
    """What the classes hang on.

    Attributes
    ----------
    day : datetime64[D]
    months : int
        Calendar months after which whoever is registered elsewhere is permanent: 6 as the paper, 12 as UN and EU.
    family : Family
    """

    day: np.datetime64
    months: int = MONTHS
    family: Family = Family.CHILDREN

    def __post_init__(self) -> None:
        if not 1 <= self.months <= MOST_MONTHS:
            raise SettingError("months", "MONTHS is {given}; give 1 to {most}.", given=self.months, most=MOST_MONTHS)


@dataclass(frozen=True)
class Facts:
    """What the base knows of living persons.

    Attributes
    ----------
    listed : (n,) bool
        Has a home here by the word of a source that lists residents.
    attached : (n,) bool
        Has a home here by the word of any source.
    first, last : (n,) datetime64[D]
        First and last day that the arrival may mean; NaT unknown.
    seen : (n,) bool
        Has a sign of life of their own in the period.
    registered : (n,) bool
    age : (n,) int
        In years, -1 unknown.
    person, other : (k,) int
        Who is family of whom, by position among the persons.
    """

    listed: Bools
    attached: Bools
    first: Days
    last: Days
    seen: Bools
    registered: Bools
    age: Ints
    person: Ints
    other: Ints


@dataclass(frozen=True)
class Residency:
    """Classes of persons.

    Attributes
    ----------
    kind : (n,) int
        `Class`.
    reason : (n,) int
        Place among `reasons`.
    lives : (n,) int
        1 lives here, 0 does not, -1 unknown.
    by_family : (n,) bool
        Seen by a sign of the family only.
    """

    kind: Ints
    reason: Ints
    lives: Ints
    by_family: Bools

    def count(self, kind: Class) -> int:
        """Persons of a class."""
        return int(np.sum(self.kind == kind))


def reasons(months: int) -> tuple[Note, ...]:
    """Return the sentences that give the reason of a class."""
    return (
        note("listed_registered", "Is registered here, and listed as living here."),
        note("seen_registered", "Is registered here, and has a sign of life in the period."),
        note("family_registered", "Is registered here, and the family has a sign of life in the period."),
        note("long_enough", "Lives here, is not registered here, arrived {months} months ago or earlier.", months=months),
        note("not_long_enough", "Lives here, is not registered here, arrived less than {months} months ago.", months=months),
        note("no_arrival", "Lives here, is not registered here; the day of arrival is unknown."),
        note("vague_arrival", "Lives here, is not registered here; the day of arrival is not known exactly enough."),
        note("no_home", "Is registered here; no home here and no sign of life in the period."),
        note("home_unseen", "Is registered here, with a home here; no sign of life in the period."),
        note("seen_only", "Has a sign of life in the period, but no home here, and is not registered here."),
        note("home_only", "Has a home here by a register, but no sign of life in the period, and is not registered here."),
        note("nothing", "Has no home here, no sign of life in the period, and is not registered here."),
    )  # fmt: skip


def classify(facts: Facts, rule: Rule) -> Residency:
    """Give each person one class and one reason.

    Parameters
    ----------
    facts : Facts, n
    rule : Rule

    Returns
    -------
    Residency, n
    """
    by_family = seen_by_family(facts, rule.family)
    seen = facts.seen | by_family
    lives = facts.listed | (seen & (facts.attached | facts.registered))
    unknown = seen & ~lives
    settled = months_later(facts.last, rule.months) <= rule.day  # not where NaT
    recent = months_later(facts.first, rule.months) > rule.day
    here, there = lives & facts.registered, lives & ~facts.registered
    only = ~lives & facts.registered
    no_day = np.isnat(facts.first)
    said = [
        (here & facts.listed, Class.STATIONARY),
        (here & facts.seen, Class.STATIONARY),
        (here, Class.STATIONARY),
        (there & settled, Class.PERMANENT),
        (there & recent, Class.MOBILE),
        (there & no_day, Class.UNDETERMINED),
        (there, Class.UNDETERMINED),
        (only & ~facts.attached, Class.OUTFLOW),
        (only, Class.OUTFLOW),
        (unknown, Class.UNDETERMINED),
        (facts.attached, Class.UNDETERMINED),
        (np.ones(len(lives), bool), Class.UNDETERMINED),
    ]
    reason = np.select([which for which, _ in said], list(range(len(said))))
    kind = np.array([kind for _, kind in said], np.int64)[reason]
    known = np.where(lives, 1, np.where(facts.registered, 0, -1))
    return Residency(kind, reason, known, by_family & ~facts.seen)


def seen_by_family(facts: Facts, family: Family) -> Bools:
    """Return who has family with a sign of life of their own, as far as that speaks for them; (n,) bool.

    A sign passes on once, from those who have one themselves.
    """
    found = np.zeros(len(facts.seen), bool)
    if family == Family.NOBODY:
        return found
    found[facts.person[facts.seen[facts.other]]] = True
    found[facts.other[facts.seen[facts.person]]] = True
    if family == Family.CHILDREN:
        found &= (facts.age >= 0) & (facts.age < ADULT)
    return found


@dataclass(frozen=True)
class Stays:
    """Homes of persons, as rows.

    Attributes
    ----------
    person : (m,) int
    since_first, since_last, until_first, until_last : (m,) datetime64[D]
        First and last day that the first day, and the first day no longer there, may mean; NaT unknown, or no end.
    """

    person: Ints
    since_first: Days
    since_last: Days
    until_first: Days
    until_last: Days

    def holds(self, day: np.datetime64) -> Bools:
        """Whether a home is one on a day; (m,) bool. One of which begin or end are unknown is."""
        began = np.isnat(self.since_first) | (self.since_first <= day)
        return began & (np.isnat(self.until_last) | (self.until_last > day))


def arrivals(stays: Stays, day: np.datetime64, persons: int) -> tuple[Days, Days]:
    """Return the first and last day that the arrival of persons may mean.

    Homes that follow one another without a gap, as when somebody moves within the town, are one stay.

    Parameters
    ----------
    stays : Stays, m
    day : datetime64[D]
    persons : int

    Returns
    -------
    first, last : (persons,) datetime64[D]
        NaT where unknown, and for those without a home on the day.
    """
    first, last = (np.full(persons, UNKNOWN, "M8[D]") for _ in range(2))
    rows = np.flatnonzero(stays.holds(day))
    rows = rows[np.argsort(stays.since_first[rows], kind="stable")[::-1]]  # NaT is last in order: what is known counts
    first[stays.person[rows]] = stays.since_first[rows]
    last[stays.person[rows]] = stays.since_last[rows]
    several = np.flatnonzero(np.bincount(stays.person, minlength=persons) > 1)
    wanted = np.isin(stays.person, several)
    by: dict[int, list[int]] = {}
    for row in np.flatnonzero(wanted).tolist():
        by.setdefault(int(stays.person[row]), []).append(row)
    for person, own in by.items():
        first[person], last[person] = _unbroken(stays, own, first[person], last[person])
    return first, last


def _unbroken(
    stays: Stays, rows: Sequence[int], first: np.datetime64, last: np.datetime64
) -> tuple[np.datetime64, np.datetime64]:
    """Begin of the homes that lead to one without a gap."""
    for row in sorted(rows, key=lambda row: -int(stays.since_first[row].astype(np.int64))):
        since, until = stays.since_first[row], stays.until_last[row]
        if np.isnat(since) or np.isnat(until) or np.isnat(first):
            continue
        if since < first and until >= first - np.timedelta64(1, "D"):
            first, last = since, stays.since_last[row]
    return first, last
