"""Classes of household sizes, and how users write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Union

from ...core.columns import plain_number, shown
from ...core.errors import SettingError
from ...core.limits import MOST_COUNT

Size = Union[int, tuple[int, int]]
"""A size, or the first and the last of a class of several."""


def first_size(size: Size) -> int:
    """Return the smallest size of a class."""
    return size[0] if isinstance(size, tuple) else size


def last_size(size: Size) -> int:
    """Return the largest size of a class that is not open."""
    return size[1] if isinstance(size, tuple) else size


def size_text(size: Size) -> str:
    """Write a class of sizes as SIZE_VALUES takes it."""
    return f"{size[0]}-{size[1]}" if isinstance(size, tuple) else str(size)


def read_sizes(text: str) -> tuple[Size, ...]:
    """Read SIZE_VALUES: sizes and ranges separated by commas or semicolons ('1,2,5', '1-2,3-4,5+').

    Returns
    -------
    tuple of int or (int, int)

    Raises
    ------
    SettingError
    """
    found: list[Size] = []
    items = [item for item in re.split("[,;]", text) if item.strip()]
    for item in items:
        read = re.fullmatch(r"\s*(\d{1,3})\s*(?:[-–]\s*(\d{1,3})\s*|\+\s*)?", item)
        if not read or ("+" in item and item is not items[-1]):
            raise _no_sizes(text)
        found.append((int(read[1]), int(read[2])) if read[2] else int(read[1]))
    if not found:
        raise _no_sizes(text)
    return tuple(found)


def _no_sizes(text: str) -> SettingError:
    return SettingError(
        "sizes_unreadable",
        "SIZE_VALUES is '{given}'; give sizes separated by commas, such as 1,2,3 or 1-2,3-4,5.",
        given=shown(text),
    )


def read_shares(text: str) -> tuple[float, ...]:
    """Read SIZE_SHARES: numbers separated by commas or semicolons. Returns a tuple of float; raises SettingError."""
    if ";" in text and "." not in text and re.search(r"\d,\d", text):
        raise SettingError(
            "shares_with_commas",
            "SIZE_SHARES is '{given}'; write decimal points, and commas or semicolons between the numbers, not both.",
            given=shown(text),
        )
    items = [item.strip() for item in re.split("[,;]", text) if item.strip()]
    # '0,28,0,35': a share of nothing for each other size is none that anybody has.
    if len(items) > 2 and len(items) % 2 == 0 and set(items[::2]) == {"0"} and all(map(str.isdecimal, items)):
        raise SettingError(
            "shares_with_decimal_commas",
            "SIZE_SHARES is '{given}'; write decimal points, such as 0.28, because commas stand between the numbers.",
            given=shown(text),
        )
    read = [plain_number(item) for item in items]
    values = [value for value in read if value is not None]
    if not values or len(values) < len(read):
        raise SettingError(
            "shares_no_numbers", "SIZE_SHARES is '{given}'; give numbers separated by commas.", given=shown(text)
        )
    if min(values) < 0 or not any(values):
        raise SettingError(
            "shares_negative",
            "SIZE_SHARES is '{given}'; give numbers that are not negative, and not all 0.",
            given=shown(text),
        )
    if max(values) > MOST_COUNT:
        raise SettingError(
            "shares_too_large",
            "SIZE_SHARES is '{given}'; give shares or counts of at most {most}.",
            given=shown(text),
            most=MOST_COUNT,
        )
    return tuple(values)


def check_sizes(sizes: Sequence[Size], largest: int) -> None:
    """Raise a SettingError for classes of sizes that do not ascend, or go beyond the largest household."""
    apart = all(last_size(a) < first_size(b) for a, b in zip(sizes, sizes[1:]))
    proper = all(1 <= first_size(size) <= last_size(size) <= largest for size in sizes)
    if not sizes or not apart or not proper:
        raise SettingError(
            "sizes_do_not_ascend",
            "Household sizes must ascend from 1 to at most {largest}; the ones given are ({given}).",
            largest=largest,
            given=", ".join(map(size_text, sizes)),
        )
