"""What comes from users' columns: ids as text, counts as numbers, and the matching of ids between layers."""

from collections import Counter

import numpy as np

from .errors import CountError, IdError

EXAMPLES = 3

MOST = 10_000_000_000
"""No count is larger: it is more people than there are. Ids and fill values such as 1e20 are."""


def examples(items) -> str:
    """Name the first few of many for a message."""
    items = [str(item) for item in items]
    more = f" and {len(items) - EXAMPLES} more" if len(items) > EXAMPLES else ""
    return ", ".join(items[:EXAMPLES]) + more


def id_text(value) -> str:
    """Write one id as text; whole numbers lose their decimals, nothing at all becomes ''.

    Shapefiles and spreadsheets turn ids into floats: 481677.0 and '481677' are one id.
    """
    if value is None:
        return ""
    if isinstance(value, (float, np.floating)):
        if not np.isfinite(value):
            return ""
        return str(int(value)) if float(value).is_integer() else repr(float(value))
    return str(value).strip()


def ids(values, what: str) -> np.ndarray:
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
            f"{empty.size} {what} ids are empty (rows {examples(empty + 1)}); fill them or filter those rows out."
        )
    if len(set(found)) != len(found):
        twice = sorted(key for key, n in Counter(found).items() if n > 1)
        raise IdError(
            f"{len(twice)} {what} ids occur more than once ({examples(twice)}); "
            f"choose a field with one id per {what} or remove the duplicates."
        )
    return found


def labels(values) -> np.ndarray:
    """Write ids as text; empty ones ('' ) are allowed. Returns (n,) object array of str."""
    found = np.empty(len(values), dtype=object)
    found[:] = [id_text(value) for value in values]
    return found


def match(wanted, known, what: str) -> tuple[np.ndarray, int]:
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
        given = [key for key in dict.fromkeys(wanted) if key]
        raise IdError(
            f"No {what} id is common to both inputs: one has {examples(given)}, the other {examples(known)}; "
            f"choose the fields that hold the same {what} ids."
        )
    return index, by_number


def _number(key: str):
    return key.lstrip("0") or "0" if key.isdecimal() else None


def _by_number(known) -> dict:
    """Map ids without leading zeros to their position, leaving out what would be ambiguous."""
    places: dict = {}
    for i, key in enumerate(known):
        number = _number(key)
        if number is not None:
            places[number] = -1 if number in places else i
    places.pop(None, None)
    return places


def numbers(values, name: str) -> np.ndarray:
    """Read a column as numbers; text that is a number counts as one.

    Parameters
    ----------
    values : sequence
        Column as the layer holds it; None where it is NULL.
    name : str
        Field name for messages.

    Returns
    -------
    numpy.ndarray
        (n,) float, NaN where unknown.

    Raises
    ------
    CountError
        A value is text.
    """
    try:
        return np.array(values, dtype=float)
    except (TypeError, ValueError):
        return np.fromiter((_as_number(value, name, row) for row, value in enumerate(values, 1)), float, len(values))


def _as_number(value, name: str, row: int) -> float:
    if value is None or (isinstance(value, str) and not value.strip()):
        return np.nan
    try:
        return float(value)
    except (TypeError, ValueError):
        raise CountError(
            f"Field '{name}' holds '{value}' in row {row}, which is not a number; choose a numeric field or correct it."
        ) from None


def amounts(values, name: str, what: str) -> np.ndarray:
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
    found = numbers(values, name)
    unknown = np.flatnonzero(~np.isfinite(found))
    if unknown.size:
        raise CountError(
            f"{unknown.size} {what}s have no value in field '{name}' (rows {examples(unknown + 1)}); "
            "fill it or filter them out: unknown is not zero."
        )
    negative = np.flatnonzero(found < 0)
    if negative.size:
        raise CountError(
            f"{negative.size} {what}s have a negative value in field '{name}' (rows {examples(negative + 1)}); "
            "correct them or filter them out."
        )
    return found


def counts(values, name: str, what: str) -> np.ndarray:
    """Read a column of counts. Returns (n,) float from 0 to `MOST`; raises CountError as `amounts` and for more."""
    found = amounts(values, name, what)
    huge = np.flatnonzero(found > MOST)
    if huge.size:
        raise CountError(
            f"{huge.size} {what}s have more than {MOST:,} in field '{name}' (rows {examples(huge + 1)}); "
            "choose another field or correct them."
        )
    return found


def whole_counts(values, name: str, what: str) -> np.ndarray:
    """Read a column of whole counts. Returns (n,) int64 ≥ 0; raises CountError as `counts` and for fractions."""
    found = counts(values, name, what)
    broken = np.flatnonzero(found != np.floor(found))
    if broken.size:
        raise CountError(
            f"{broken.size} {what}s have a fraction in field '{name}' (rows {examples(broken + 1)}); "
            "it must hold whole numbers."
        )
    return found.astype(np.int64)
