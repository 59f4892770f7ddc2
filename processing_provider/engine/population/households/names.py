"""Household sizes read off the names of fields."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...core.errors import SettingError
from .sizes import Size, first_size, last_size

LARGEST_NAMED_SIZE = 20
"""Of a size that a field's name speaks of: 'hh3', 'men_5ind', 'size_7plus'."""

COLUMNS_OF_SIZE = 7
"""Of the household sizes in tables of the United States Census: 1 to 6, and 7 or more."""

COLUMN_WORDS = ("attr", "attribute", "c", "col", "column", "f", "field", "item", "unnamed", "v", "value", "var", "x")
"""What programs call the columns of a file that names none, before their number."""

BETWEEN = re.compile(r"[ _.-]*(?:to|a|à|bis|or|ou|oder)?[ _.-]*")
"""What stands between the ends of a range."""

NUMBER_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

OPEN = re.compile(r"plus|more|over|above|\+|mehr|más|ou_?plus|et_?plus|meer|più")


def sizes_of_fields(names: Sequence[str]) -> tuple[Size, ...]:
    """Read household sizes off field names.

    What the names have in common says nothing of sizes: hh2020_1 and hh2020_2 are 1 and 2.

    Parameters
    ----------
    names : sequence of str
        For example hh1 … hh7; men_1ind and men_5ind; hh_1_2, hh_3_4 and hh_5; one_person … seven_or_more.

    Returns
    -------
    tuple of int or (int, int)
        Ascending, one per field; (1, 2) for a class of two sizes.

    Raises
    ------
    SettingError
        They cannot be told for certain.
    """
    tokens = [_name_tokens(name) for name in names]
    own = [_without_common(name, tokens) for name in tokens]
    read = [_named_size(name, i == len(own) - 1) for i, name in enumerate(own)]
    sizes = tuple(size for size in read if size is not None)
    of_table = any(part.isdecimal() and _is_column_number(part) for name in own for part in name)
    complete = bool(sizes) and len(sizes) == len(read) and first_size(sizes[0]) == 1 and _ascend(sizes)
    if complete and not of_table and not _numbers_columns(tokens, own):
        return sizes
    # Tables of the United States Census number their columns; those of household size end with 7 or more.
    columns = [int(part[0]) for part in own if len(part) == 1 and part[0].isdecimal()]
    in_a_row = [column - columns[0] for column in columns] == list(range(COLUMNS_OF_SIZE))
    if of_table and in_a_row and columns[0] > 1:
        return tuple(range(1, COLUMNS_OF_SIZE + 1))
    raise SettingError(
        "sizes_not_in_names",
        "The names {names} do not say for certain which household sizes they count; give one for each field in SIZE_VALUES, "
        "such as 1,2,3 or 1-2,3-4,5.",
        names=", ".join(names[:3]) + (", …" if len(names) > 3 else ""),
    )


def _name_tokens(name: str) -> list[str]:
    """Cut a name into numbers and what is between them; number words are numbers."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).casefold()
    words = re.compile(rf"(?<![a-z])(?:{'|'.join(NUMBER_WORDS)})(?![a-z])")
    return re.findall(r"\d+|\D+", words.sub(lambda word: str(NUMBER_WORDS.index(word[0]) + 1), text))


def _without_common(name: list[str], names: list[list[str]]) -> list[str]:
    """Take away the tokens with which every name begins, and those with which every name ends: a year, a unit."""
    if len(names) < 2:
        return name
    common = 0
    while all(len(other) > common and other[common] == name[common] for other in names):
        common += 1
    ends = 0
    while all(
        len(other) > common + ends and other[-1 - ends] == name[-1 - ends] and not OPEN.search(name[-1 - ends])
        for other in names
    ):
        ends += 1
    return name[common : len(name) - ends]


def _is_column_number(digits: str) -> bool:
    """Tell a column of a table (002, 0130002, 11016) from a size (2, 02)."""
    return len(digits) >= 3


def _numbers_columns(names: list[list[str]], own: list[list[str]]) -> bool:
    """Tell whether what the names begin with makes their numbers those of columns: field_1 of a file without header, P25_1.

    The number of a table is followed by that of the column; a year (hh2020_1) says nothing.
    """
    if len(own) < 2 or any(len(part) != 1 for part in own):
        return False
    first, number = names[0], own[0][0]
    begin = "".join(first[: len(first) - 1 - first[::-1].index(number)]).strip(" _.:-")
    table = re.fullmatch(r".*?[a-z](\d+)", begin)
    return begin in COLUMN_WORDS or bool(table and not re.fullmatch(r"(?:19|20)\d\d", table[1]))


def _named_size(tokens: list[str], last: bool) -> Size | None:
    """Return the size that a name speaks of, a pair for a range, None where it is not certain."""
    at = [i for i, token in enumerate(tokens) if token.isdecimal()]
    is_open = any(OPEN.search(token) for token in tokens)
    if len(at) == 1 and (last or not is_open):
        return int(tokens[at[0]])
    if len(at) == 2 and not is_open and BETWEEN.fullmatch(tokens[at[0] + 1]):
        low, high = (int(tokens[i]) for i in at)
        return (low, high) if low < high else None
    return None


def _ascend(sizes: Sequence[Size]) -> bool:
    bounds = [bound for size in sizes for bound in (first_size(size), last_size(size))]
    return max(bounds) <= LARGEST_NAMED_SIZE and all(last_size(a) < first_size(b) for a, b in zip(sizes, sizes[1:]))
