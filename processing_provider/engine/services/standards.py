"""What a planning unit is to have: standards in a table of the office's own, read with errors that name the line (Wu et al., 4.4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core import user_table
from ..core.columns import plain_number
from ..core.errors import DoorstepError
from ..core.notes import Note
from ..core.said import shown

COLUMNS = ("indicator", "name", "measure", "kind", "ages", "per", "least", "most", "unit", "source")
EXAMPLE = Path(__file__).parents[3] / "resources" / "registers" / "standards.csv"

SUPPLY, FLOOR, DENSITY, PER_DWELLING = "supply", "floor_head", "density", "per_dwelling"
RATES = (SUPPLY, FLOOR, DENSITY, PER_DWELLING)
COUNTS = ("persons", "households", "dwellings")
MEASURES = (*RATES, *COUNTS)
INVERSE = (DENSITY, PER_DWELLING)
"""Measures that grow where space gets scarcer: persons by space, not space by persons."""
OF_EVERYBODY = (FLOOR, PER_DWELLING, "households", "dwellings")
CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,19}")
MOST = 60
MOST_NUMBER = 1e9


class StandardsError(DoorstepError):
    """A line of the table of standards cannot be read."""


@dataclass(frozen=True)
class Standard:
    """One line: an indicator, and between what it is to be.

    Attributes
    ----------
    line : int
    indicator, name : str
        The office's code and words.
    measure : str
        One of `MEASURES`.
    kind : str
        Of facilities; only for `SUPPLY`.
    ages : str
        '0-5', '65+', or a field of people; '' for everybody.
    per : float
        Persons for whom the amounts of a supply are.
    least, most : float
        In the unit of the indicator, both included; NaN where there is no such bound.
    unit, source : str
        Unit of measure; where the standard is from.
    """

    line: int
    indicator: str
    name: str
    measure: str
    kind: str
    ages: str
    per: float
    least: float
    most: float
    unit: str
    source: str

    @property
    def per_person(self) -> tuple[float, float]:
        """Least and most space or supply of one person; NaN where there is no bound."""
        if self.measure in INVERSE:
            return (1 / self.most, 1 / self.least if self.least else np.inf)
        return (self.least / self.per, self.most / self.per)

    @property
    def judges(self) -> bool:
        """Whether there is a bound."""
        return not (np.isnan(self.least) and np.isnan(self.most))


def read_standards(path: str | Path) -> tuple[Standard, ...]:
    """Read a table of standards.

    Parameters
    ----------
    path : path-like
        CSV, UTF-8, separated by commas or semicolons, with the columns `COLUMNS`. Lines that start with # are comments.

    Returns
    -------
    tuple of Standard
        At least one, at most `MOST`.

    Raises
    ------
    StandardsError
        Says the line, and what to do.
    """
    seen: dict[object, int] = {}
    found = []
    for line, where, cells in user_table.read(path, COLUMNS, len(COLUMNS), "standards", StandardsError):
        one = _standard(line, where, dict(zip(COLUMNS, cells)))
        user_table.refuse_twice(seen, one.indicator.lower(), line, where, [one.indicator], StandardsError)
        found.append(one)
    if len(found) > MOST:
        raise StandardsError(
            "many_standards", "STANDARDS has {lines} indicators; give at most {most}.", lines=len(found), most=MOST
        )
    return tuple(found)


def _standard(line: int, where: Note, said: dict[str, str]) -> Standard:
    if not CODE.fullmatch(said["indicator"]):
        raise StandardsError(
            "standard_code",
            "{where}: indicator is '{given}'; give a code of letters and digits such as A-01, at most 20.",
            where=where,
            given=shown(said["indicator"]),
        )
    for name in ("name", "unit", "source"):
        if not said[name]:
            raise StandardsError("standard_empty", "{where}: {name} is empty; fill it in.", where=where, name=name)
    if said["measure"] not in MEASURES:
        raise StandardsError(
            "standard_measure",
            "{where}: measure is '{given}'; give one of {known}.",
            where=where,
            given=shown(said["measure"]),
            known=", ".join(MEASURES),
        )
    if bool(said["kind"]) != (said["measure"] == SUPPLY):
        raise StandardsError(
            "standard_kind",
            "{where}: a kind of facilities goes with the measure supply, and only with it; mend one of the two.",
            where=where,
        )
    if said["ages"] and said["measure"] in OF_EVERYBODY:
        raise StandardsError(
            "standard_ages",
            "{where}: {measure} is of everybody; leave ages empty.",
            where=where,
            measure=said["measure"],
        )
    per, least, most = (_number(where, name, said[name]) for name in ("per", "least", "most"))
    if per == 0 or (not np.isnan(per) and said["measure"] != SUPPLY):
        raise StandardsError(
            "standard_per",
            "{where}: per is for how many persons a supply is, such as 1 or 1000, and is empty with other measures.",
            where=where,
        )
    if said["measure"] in COUNTS and not (np.isnan(least) and np.isnan(most)):
        raise StandardsError(
            "standard_count",
            "{where}: {measure} is only reported; leave least and most empty, or take a measure by head or area.",
            where=where,
            measure=said["measure"],
        )
    if least > most or most == 0:
        raise StandardsError(
            "standard_bounds", "{where}: most is 0 or less than least; swap or mend them.", where=where
        )
    per = 1.0 if np.isnan(per) else per
    return Standard(
        line, said["indicator"], said["name"], said["measure"], said["kind"], said["ages"], per, least, most,
        said["unit"], said["source"],
    )  # fmt: skip


def _number(where: Note, name: str, text: str) -> float:
    number = plain_number(text) if text else np.nan
    if number is None or number < 0 or number > MOST_NUMBER:
        raise StandardsError(
            "standard_number",
            "{where}: {name} is '{given}'; give a number of 0 or more such as 1.5, or leave it empty.",
            where=where,
            name=name,
            given=shown(text),
        )
    return float(number)


def ages_of(text: str) -> tuple[int, int] | None:
    """Lowest and highest age of '0-5', '65+' or '6', None where it is no age; `highest` is 150 for an open end."""
    said = re.fullmatch(r"(\d{1,3})(?:\s*[-–]\s*(\d{1,3})|\s*(\+))?", text.strip())
    if said is None:
        return None
    low = int(said[1])
    high = 150 if said[3] else int(said[2] or low)
    return (low, high) if low <= high else None


def group_of(text: str, names: Sequence[str]) -> int:
    """Place of a group among fields of people, -1 where it is none of them.

    A field is meant by its name, or by the ages at the end of it: p_0_5 and age_65p are 0-5 and 65+.
    """
    plain = _plain(text)
    for k, name in enumerate(names):
        end = re.search(r"(?:^|[^0-9])(\d{1,3}_\d{1,3}|\d{1,3}p|\d{1,3})$", _plain(name))
        if text.lower() == name.lower() or (ages_of(text) and end and end[1] == plain):
            return k
    return -1


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", text.lower().replace("+", "p")).strip("_")
