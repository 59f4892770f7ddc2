"""How many children want a school in some years, and to which one each goes: seats are never exceeded (Wu et al., 4.3).

Who goes where is a transportation problem (Hitchcock, 1941): as many children as possible get a seat, and among all ways to do
that the one with the fewest metres. Its corners are whole numbers, so no child is shared between two schools.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..core import packages
from ..core.errors import EmptyInputError, GeometryError, SettingError, SolverError
from ..core.progress import Progress, silent
from ..core.rounding import largest_remainder
from ..core.said import examples
from ..core.types import Bools, Floats, Ints

optimize, sparse = packages.load("scipy.optimize"), packages.load("scipy.sparse")

MOST_AHEAD, MOST_YEARS = 30, 12
"""Years ahead, and how many of them in one run."""
MOST_MOVES = 50.0
"""Of net moves and deaths [% a year]."""
ROUNDING = 5
"""Of counts for the public: rounded to multiples of five, none of 1 or 2 is left (HESA rounding, Higher Education Statistics
Agency)."""
NEAREST = 8
"""Schools of each place that are looked at first; others come in where they make the walks shorter."""
SOME = 600
"""Places of which is asked first, where there are many."""
EXACT = 1e-6
"""By which pupils may differ from whole numbers."""
FARTHEST = 100_000.0
"""Nobody goes to school further than this every day: schools and children are of different towns [m]."""
SHORTER = 1e-4
"""Metres that a school has to be better than those that were looked at, to be looked at as well."""


def ages_of(text: str) -> tuple[int, int]:
    """Read '6-11', or one age.

    Raises
    ------
    SettingError
        It is no such text.
    """
    said = re.fullmatch(r"\s*(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\s*", text, re.ASCII)
    if said is None or int(said[2] or said[1]) < int(said[1]):
        raise SettingError("ages", "AGES is '{text}'; give the ages of pupils, such as 6-11.", text=text[:40])
    return int(said[1]), int(said[2] or said[1])


def years_of(text: str) -> tuple[int, ...]:
    """Read '0;1;5', ascending.

    Raises
    ------
    SettingError
        It is no list of years ahead.
    """
    items = [item.strip() for item in re.split(r"[;,]", text) if item.strip()]
    if not items or len(items) > MOST_YEARS or not all(re.fullmatch(r"\d{1,2}", item, re.ASCII) for item in items):
        items = [str(MOST_AHEAD + 1)]
    found = sorted({int(item) for item in items})
    if found[-1] > MOST_AHEAD:
        raise SettingError(
            "years",
            "YEARS is '{text}'; give years ahead from 0 to {most}, such as 0;1;5.",
            text=text[:40],
            most=MOST_AHEAD,
        )
    return tuple(found)


def age_of_field(name: str) -> int | None:
    """Return the age that a field's name ends with, such as 6 for age_6 or a06; None if it ends with none."""
    said = re.search(r"(\d{1,2})$", name, re.ASCII)
    return int(said[1]) if said else None


def ahead(children: Floats, ages: Ints, school: tuple[int, int], years: int, moves: Floats) -> Floats:
    """Age children forward.

    Parameters
    ----------
    children : (o, a) float, persons
        By place and single year of age today.
    ages : (a,) int
    school : (int, int)
        Lowest and highest age of pupils.
    years : int
    moves : (o,) float
        Net moves less deaths, as a share of the children a year.

    Returns
    -------
    (o,) float, persons
        Children of school age in some years.

    Raises
    ------
    SettingError
        Children who will be of that age then are not known today.
    """
    wanted = np.arange(school[0] - years, school[1] - years + 1, dtype=np.int64)
    unborn, lacking = wanted[wanted < 0], np.setdiff1d(wanted[wanted >= 0], ages)
    if len(unborn):
        raise SettingError(
            "unborn",
            "In {years} years some pupils of age {age} are children who are not born yet; give YEARS up to {age}.",
            years=years,
            age=int(school[0]),
        )
    if len(lacking):
        raise SettingError(
            "missing_ages",
            "In {years} years pupils of age {low} to {high} are those who are {ages} today, and of them nothing is known; give fields "
            "for these ages too, or fewer YEARS.",
            years=years,
            low=school[0],
            high=school[1],
            ages=examples(lacking.tolist()),
        )
    some = np.isin(ages, wanted)
    found: Floats = children[:, some].sum(axis=1) * (1 + moves) ** years
    return found


def whole_pupils(pupils: Floats) -> Ints:
    """Round pupils of places, (o,) float, so that their sum is that of all, rounded."""
    total = np.array([round(float(pupils.sum()))], np.int64)
    return largest_remainder(pupils, np.zeros(len(pupils), np.int64), total)


@dataclass(frozen=True)
class Assignment:
    """Who goes where.

    Attributes
    ----------
    place, school : (n,) int
    pupils : (n,) int
    metres : (n,) float
        Of one pupil.
    unplaced : (o,) int
        Pupils without a seat.
    reachable : (o,) bool
        Whether there is a school with seats, full or not, that can be reached.
    """

    place: Ints
    school: Ints
    pupils: Ints
    metres: Floats
    unplaced: Ints
    reachable: Bools

    @property
    def total_metres(self) -> float:
        """Metres of all walks to school."""
        return float((self.pupils * self.metres).sum())

    def told_of(self, places: Ints, schools: Ints) -> Assignment:
        """Return it by the rows that places and schools had before they were put in the order `places`, `schools`."""
        unplaced, reachable = np.empty_like(self.unplaced), np.empty_like(self.reachable)
        unplaced[places], reachable[places] = self.unplaced, self.reachable
        return Assignment(places[self.place], schools[self.school], self.pupils, self.metres, unplaced, reachable)

    def of_schools(self, schools: int) -> Ints:
        """Pupils of each school, (s,) int."""
        return np.bincount(self.school, self.pupils, schools).astype(np.int64)


def refuse_nobody(placed: Bools, children: Floats) -> None:
    """Refuse schools and children of which there are none.

    Parameters
    ----------
    placed : (s,) bool
        Whether the place of a school is known.
    children : (o, a) float, persons

    Raises
    ------
    EmptyInputError
        No school has a place, or there are no children whose number is known.
    """
    if not len(placed):
        raise EmptyInputError("no_schools", "SCHOOLS has no features; choose another layer.")
    if not placed.any():
        raise EmptyInputError("no_school_placed", "No school has a place; choose another layer.")
    if not children.sum() > 0:
        raise EmptyInputError(
            "no_children",
            "There are no children whose number is known; look at CHILDREN_FIELDS, or choose another layer, base or date.",
        )


def refuse_elsewhere(metres: Floats) -> None:
    """Refuse schools that are of another town than the children.

    Parameters
    ----------
    metres : (o, s) float
        From each place to each school; infinite or NaN where it cannot be reached.

    Raises
    ------
    GeometryError
        The nearest two are further from each other than anybody goes to school.
    """
    known = metres[np.isfinite(metres)]
    if len(known) and known.min() > FARTHEST:
        raise GeometryError(
            "schools_elsewhere",
            "All schools are {km} km or more from all children; check SCHOOLS and the CRS of both layers.",
            km=f"{known.min() / 1000:,.0f}",
        )


def assign(metres: Floats, pupils: Ints, seats: Ints, progress: Progress = silent) -> Assignment:
    """Give seats.

    Parameters
    ----------
    metres : (o, s) float
        From each place to each school; infinite or NaN where it cannot be reached.
    pupils : (o,) int
    seats : (s,) int
    progress : Progress

    Returns
    -------
    Assignment
        As many as possible have a seat, with the fewest metres in all.

    Raises
    ------
    SolverError
        HiGHS gives no exact answer.
    """
    cost = np.where(np.isfinite(metres) & (seats > 0), metres, np.inf)
    reachable = np.any(np.isfinite(cost), axis=1)
    places = np.flatnonzero((pupils > 0) & reachable)
    if not len(places):
        nothing = np.zeros(0, np.int64)
        return Assignment(nothing, nothing, nothing, np.zeros(0), pupils.copy(), reachable)
    asked, cost = pupils[places], cost[places]
    worst = float(cost[np.isfinite(cost)].max())
    # Whoever gets the last seat may move one pupil at each other school: no more metres than that are worth a seat.
    without = (worst + 1.0) * (len(seats) + 1)
    known = np.argsort(cost - _worth(cost, asked, seats, without), axis=1, kind="stable")[:, :NEAREST]
    chosen = np.zeros(cost.shape, bool)
    np.put_along_axis(chosen, known, True, axis=1)
    chosen &= np.isfinite(cost)
    for turn in range(len(seats) + 1):
        progress(turn / (len(seats) + 1), "")
        at, to = np.nonzero(chosen)
        flow, worth_pupil, worth_seat = _solve(cost[at, to], at, to, asked, seats, without)
        # What would make it shorter by reduced cost is looked at as well; when there is nothing, it is the best of all.
        better = (cost < worth_pupil[:, None] + worth_seat[None, :] - SHORTER) & ~chosen & np.isfinite(cost)
        if not better.any():
            break
        chosen |= better
    some = flow > 0
    unplaced = pupils.copy()
    np.subtract.at(unplaced, places[at[some]], flow[some])
    return Assignment(places[at[some]], to[some], flow[some], cost[at[some], to[some]], unplaced, reachable)


def _worth(cost: Floats, pupils: Ints, seats: Ints, without: float) -> Floats:
    """Guess what a seat of each school is worth, (s,) float ≤ 0, from some of many places: it says which schools are near for whom."""
    step = len(pupils) // SOME
    if step < 2:
        return np.zeros(len(seats))
    some = np.arange(0, len(pupils), step, dtype=np.int64)
    at, to = np.nonzero(np.isfinite(cost[some]))
    share = pupils[some].sum() / pupils.sum()
    found = _program(cost[some][at, to], at, to, pupils[some], seats * share, without, "highs-ipm")
    worth: Floats = found.ineqlin.marginals if found.status == 0 else np.zeros(len(seats))
    return worth


def _program(cost: Floats, at: Ints, to: Ints, pupils: Ints, seats: npt.ArrayLike, without: float, method: str) -> Any:
    """Let HiGHS place pupils, each at a cost for a pair of place and school, or without a seat."""
    n, o, s = len(cost), len(pupils), len(np.asarray(seats))
    one = np.ones(n)
    of_places = sparse.csr_matrix(
        (np.r_[one, np.ones(o)], (np.r_[at, np.arange(o, dtype=np.int64)], np.arange(n + o, dtype=np.int64))),
        (o, n + o),
    )
    of_schools = sparse.csr_matrix((one, (to, np.arange(n, dtype=np.int64))), (s, n + o))
    return optimize.linprog(
        np.r_[cost, np.full(o, without, np.int64)],
        A_ub=of_schools, b_ub=seats, A_eq=of_places, b_eq=pupils, bounds=(0, None), method=method,
    )  # fmt: skip


def _solve(cost: Floats, at: Ints, to: Ints, pupils: Ints, seats: Ints, without: float) -> tuple[Ints, Floats, Floats]:
    """Solve for some pairs of place and school; returns pupils of each pair, and what a pupil and a seat are worth."""
    n, o, s = len(cost), len(pupils), len(seats)
    # An inner point that is moved to a corner is the quickest; the simplex is there for where it gives no whole numbers.
    for method in ("highs-ipm", "highs-ds"):
        found = _program(cost, at, to, pupils, seats, without, method)
        if found.status != 0:
            continue
        flow = np.rint(found.x[:n]).astype(np.int64)
        left = pupils - np.bincount(at, flow, o).astype(np.int64)
        whole = (
            np.abs(found.x[:n] - flow).max() <= EXACT
            and (left >= 0).all()
            and (np.bincount(to, flow, s) <= seats).all()
        )
        if whole:
            return flow, found.eqlin.marginals, found.ineqlin.marginals
    raise SolverError(
        "no_assignment",
        "HiGHS gave no assignment of whole pupils ({why}); run it again with fewer places.",
        why=found.message,
    )


@dataclass(frozen=True)
class Errors:
    """How far forecasts of enrolment are off.

    Attributes
    ----------
    schools : int
        Whose enrolment is known.
    forecast, naive : float, pupils
        Mean absolute error a school: of the forecast, and of one share for all children of the schools' zones.
    share : float
        That share.
    """

    schools: int
    forecast: float
    naive: float
    share: float


def errors(expected: Floats, children: Floats, enrolment: Floats) -> Errors | None:
    """Compare forecasts with the enrolment of today.

    Parameters
    ----------
    expected : (s,) float, pupils
        NaN where unknown.
    children : (s,) float, persons
        Of school age in the zone of each school.
    enrolment : (s,) float, pupils
        NaN where unknown.

    Returns
    -------
    Errors or None
        None where no enrolment is known, or no children.
    """
    known = ~np.isnan(enrolment) & ~np.isnan(expected)
    total = float(children[known].sum())
    if not known.any() or total <= 0:
        return None
    share = float(enrolment[known].sum()) / total
    return Errors(
        int(known.sum()),
        float(np.abs(expected - enrolment)[known].mean()),
        float(np.abs(children * share - enrolment)[known].mean()),
        share,
    )


def public(counts: Ints, base: int = ROUNDING) -> Ints:
    """Round counts, (n,) int, to multiples of a number, so that none is small."""
    return (counts + base // 2) // base * base


def zones_of(named: Sequence[str], ids: Sequence[str], metres: Floats) -> Ints:
    """Return the school of the zone of each place.

    Parameters
    ----------
    named : (o,) sequence of str
        Id of the school, '' where none is named: the nearest one then.
    ids : (s,) sequence of str
    metres : (o, s) float

    Returns
    -------
    (o,) int
        -1 where no school is known or reached.
    """
    known = {name: k for k, name in enumerate(ids)}
    far = np.where(np.isfinite(metres), metres, np.inf)
    nearest = np.where(np.isfinite(far).any(axis=1), far.argmin(axis=1), -1)
    return np.array([known.get(name, -1) if name else near for name, near in zip(named, nearest.tolist())], np.int64)
