"""Ids as text, whatever a file made of them, and those of one layer found among those of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from ..errors import IdError
from ..said import examples, row_examples, things
from ..types import Floats, Ids, Ints

LEAST_RUNNING = 10
"""So many counts are not one after the other by chance."""


def id_text(value: object) -> str:
    """Write one id as text; whole numbers lose their decimals, nothing at all becomes ''.

    Shapefiles and spreadsheets turn ids into floats: 481677.0 and '481677' are one id.
    """
    if value is None:
        return ""
    if isinstance(value, (float, np.floating)):
        if not np.isfinite(value):
            return ""
        number = float(value)
        return str(int(number)) if number.is_integer() and abs(number) < 2**63 else repr(number)
    return str(value).replace("\0", "").strip()


def labels(values: Sequence[object] | Ids) -> Ids:
    """Write ids as text; empty ones ('' ) are allowed. Returns (n,) object array of str."""
    found = np.empty(len(values), dtype=object)
    found[:] = [id_text(value) for value in values]
    return found


def ids(values: Sequence[object] | Ids, what: str) -> Ids:
    """Return unique, non-empty ids as text.

    Parameters
    ----------
    values : sequence
        Ids as the layer holds them.
    what : str
        What they identify, for messages: 'building', 'zone', 'household'.

    Returns
    -------
    numpy.ndarray
        (n,) object array of str.

    Raises
    ------
    IdError
        Some are empty or not unique.
    """
    found = labels(values)
    empty = np.flatnonzero(found == "")
    if empty.size:
        raise IdError(
            "empty_ids",
            "{what} with an empty id: {ids} (rows {rows}); fill them or filter those rows out.",
            what=things(what),
            ids=int(empty.size),
            rows=row_examples(empty),
        ).at(what, empty)
    if len(set(found)) != len(found):
        twice = sorted(key for key, n in Counter(found).items() if n > 1)
        raise IdError(
            "repeated_ids",
            "{what}, ids that occur more than once: {ids} ({examples}); choose a field with one id each or remove the duplicates.",
            what=things(what),
            ids=len(twice),
            examples=examples(twice),
        ).at(what, np.flatnonzero(np.isin(found, np.array(twice, object))))
    return found


def are_running_numbers(values: Floats) -> bool:
    """Tell whether numbers, (n,) float, are n whole numbers one after the other, in whatever order, as ids are."""
    ordered = np.sort(values)
    return len(ordered) >= LEAST_RUNNING and bool(np.all(np.diff(ordered) == 1) and ordered[0] == np.floor(ordered[0]))


def match(wanted: Ids, known: Ids, what: str) -> tuple[Ints, int]:
    """Find ids of one layer among those of another.

    Exact text first; what remains is compared by number when both sides are digits, because spreadsheets drop the
    leading zeros of ids such as California's 06037....

    Parameters
    ----------
    wanted, known : (n,), (m,) object arrays of str
        `known` is unique.
    what : str
        For the message: 'zone' or 'building'.

    Returns
    -------
    index : (n,) int
        Position in `known`, −1 where there is none.
    by_number : int
        How many were found only by number.

    Raises
    ------
    IdError
        Both sides have ids, and none is common.
    """
    place = {key: i for i, key in enumerate(known)}
    index = np.fromiter((place.get(key, -1) for key in wanted), dtype=np.int64, count=len(wanted))
    by_number = 0
    missing = np.flatnonzero(index < 0)
    if missing.size:
        numbers = _by_number(known)
        for i in missing:
            index[i] = numbers.get(_number(wanted[i]), -1)
        by_number = int(np.count_nonzero(index[missing] >= 0))
    if len(known) and not np.any(index >= 0) and any(wanted):
        raise _nothing_common(wanted, known, what)
    return index, by_number


def _nothing_common(wanted: Ids, known: Ids, what: str) -> IdError:
    return IdError(
        "no_common_ids",
        "{what}: no id is common to both inputs: one has {wanted}, the other {known}; choose the fields that hold the same ids.",
        what=things(what),
        wanted=examples(key for key in dict.fromkeys(wanted) if key),
        known=examples(known),
    )


def _number(key: str) -> str | None:
    return key.lstrip("0") or "0" if key.isdecimal() else None


def _by_number(known: Iterable[str]) -> dict[str | None, int]:
    """Map ids without leading zeros to their position, leaving out what would be ambiguous."""
    places: dict[str | None, int] = {}
    for i, key in enumerate(known):
        number = _number(key)
        if number is not None:
            places[number] = -1 if number in places else i
    places.pop(None, None)
    return places
