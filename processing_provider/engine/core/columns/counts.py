"""Counts, which are known, finite and not negative: unknown is not zero, and is refused with the rows."""

from __future__ import annotations

import numpy as np

from ..errors import CountError
from ..limits import COUNT_CODES, MOST_COUNT, MOST_HOUSEHOLD, MOST_QUARTERS, MOST_WEIGHT, UNKNOWN_HOUSEHOLD
from ..said import examples, row_examples, things
from ..types import Bools, Floats, Ints
from .numbers import Column, numbers


def amounts(values: Column, name: str, what: str) -> Floats:
    """Read a column of numbers that are all known, finite and not negative.

    Parameters
    ----------
    values : sequence
        Column as the layer holds it.
    name, what : str
        Field name and what a row is ('zone', 'building', 'household'), for messages.

    Returns
    -------
    numpy.ndarray
        (n,) float, ≥ 0.

    Raises
    ------
    CountError
        Values are text, missing, infinite or negative.
    """
    try:
        found = numbers(values, name)
    except CountError as error:
        error.at(what, error.rows)
        raise
    unknown = np.flatnonzero(~np.isfinite(found))
    if unknown.size:
        raise CountError(
            "no_value",
            "{what} without a value in field '{field}': {n} (rows {rows}); fill it or filter them out: unknown is not zero.",
            what=things(what),
            field=name,
            n=int(unknown.size),
            rows=row_examples(unknown),
        ).at(what, unknown)
    negative = np.flatnonzero(found < 0)
    if negative.size:
        raise CountError(
            "negative_value",
            "{what} with a negative value in field '{field}': {n} (rows {rows}); correct them or filter them out.",
            what=things(what),
            field=name,
            n=int(negative.size),
            rows=row_examples(negative),
        ).at(what, negative)
    return found


def counts(values: Column, name: str, what: str) -> Floats:
    """Read a column of counts.

    Returns (n,) float from 0 to `MOST_COUNT`; raises CountError as `amounts`, for more, and for `COUNT_CODES`.
    """
    found = _refuse_huge(amounts(values, name, what), name, what, MOST_COUNT)
    codes = np.flatnonzero(np.isin(found, COUNT_CODES))
    if codes.size:
        raise CountError(
            "count_is_code",
            "{what} with a number in field '{field}' that stands for 'unknown': {n} ({values}; rows {rows}); correct them or "
            "filter them out: unknown is not zero.",
            what=things(what),
            field=name,
            n=int(codes.size),
            values=examples(dict.fromkeys(f"{value:.0f}" for value in found[codes])),
            rows=row_examples(codes),
        ).at(what, codes)
    return found


def own_weights(values: Column, name: str) -> Floats:
    """Read weights of a user's own. Returns (n,) float from 0 to `MOST_WEIGHT`; raises CountError as `amounts` and for more."""
    return _refuse_huge(amounts(values, name, "building"), name, "building", MOST_WEIGHT)


def _refuse_huge(found: Floats, name: str, what: str, most: float) -> Floats:
    huge = np.flatnonzero(found > most)
    if huge.size:
        raise CountError(
            "huge_value",
            "{what} with more than {most} in field '{field}': {n} (rows {rows}); choose another field or correct them.",
            what=things(what),
            most=int(most),
            field=name,
            n=int(huge.size),
            rows=row_examples(huge),
        ).at(what, huge)
    return found


def whole_counts(values: Column, name: str, what: str) -> Ints:
    """Read a column of whole counts. Returns (n,) int64 ≥ 0; raises CountError as `counts` and for fractions."""
    return _whole(counts(values, name, what), name, what)


def _whole(found: Floats, name: str, what: str) -> Ints:
    broken = np.flatnonzero(found != np.floor(found))
    if broken.size:
        raise CountError(
            "fraction",
            "{what} with a fraction in field '{field}': {n} (rows {rows}); it must hold whole numbers.",
            what=things(what),
            field=name,
            n=int(broken.size),
            rows=row_examples(broken),
        ).at(what, broken)
    return found.astype(np.int64)


def household_sizes(values: Column, name: str, is_quarters: Bools | None = None) -> Ints:
    """Read how many persons live in each household.

    Parameters
    ----------
    values : sequence
        Column as the layer holds it.
    name : str
        Field name for messages.
    is_quarters : (n,) bool or None
        Group quarters, which may hold up to `MOST_QUARTERS`.

    Returns
    -------
    numpy.ndarray
        (n,) int64 ≥ 0.

    Raises
    ------
    CountError
        As `whole_counts`, and for sizes that no household has.
    """
    found = _whole(_refuse_huge(amounts(values, name, "household"), name, "household", MOST_COUNT), name, "household")
    beyond = (found > MOST_HOUSEHOLD) | (found == UNKNOWN_HOUSEHOLD)
    if is_quarters is not None:
        beyond &= ~is_quarters
        _refuse_quarters(found, name, is_quarters)
    if beyond.any():
        at = np.flatnonzero(beyond)
        raise CountError(
            "impossible_size",
            "Households with a size in field '{field}' that stands for 'unknown' or is above {most} persons: {n} ({sizes}; rows "
            "{rows}); correct them or filter them out, and mark group quarters in GROUP_QUARTERS_FIELD.",
            field=name,
            most=MOST_HOUSEHOLD,
            n=len(at),
            sizes=examples(sorted(set(found[beyond].tolist()))),
            rows=row_examples(at),
        ).at("household", at)
    return found


def _refuse_quarters(found: Ints, name: str, is_quarters: Bools) -> None:
    beyond = np.flatnonzero(is_quarters & ((found > MOST_QUARTERS) | np.isin(found, COUNT_CODES)))
    if beyond.size:
        raise CountError(
            "impossible_quarters",
            "Group quarters with a size in field '{field}' that stands for 'unknown' or is above {most} persons: {n} ({sizes}; "
            "rows {rows}); correct them or filter them out.",
            field=name,
            most=MOST_QUARTERS,
            n=int(beyond.size),
            sizes=examples(sorted(set(found[beyond].tolist()))),
            rows=row_examples(beyond),
        ).at("household", beyond)
