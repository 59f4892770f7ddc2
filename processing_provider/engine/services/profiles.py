"""Profiles of extracts: which columns of which tables go out, which may be corrected outside, and for how long (Wu et al., 4.1).

A table of the office's own, read with errors that name the line. Whatever it does not name stays in the base.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..core.errors import DoorstepError

COLUMNS = ("profile", "table", "column", "edit", "days")
REQUIRED = COLUMNS[:3]
YES, NO = ("1", "yes", "true"), ("", "0", "no", "false")
MOST_DAYS = 3660
"""Longest that an extract may hold [days]: ten years."""
LONGEST = 60
"""Letters of the name of a profile."""


class ProfilesError(DoorstepError):
    """A line of the table of profiles cannot be read, or lets something out that must not."""


@dataclass(frozen=True)
class Offer:
    """What of a table can go out.

    Attributes
    ----------
    columns : tuple of str
    editable : tuple of str
        Those that can be corrected outside.
    key : tuple of str
        Those without which nothing can be corrected.
    """

    columns: tuple[str, ...]
    editable: tuple[str, ...] = ()
    key: tuple[str, ...] = ()


@dataclass(frozen=True)
class Profile:
    """What goes out.

    Attributes
    ----------
    name : str
    days : int
        Until an extract expires.
    columns, editable : dict of str to tuple of str
        By table, in the order of the table of profiles.
    """

    name: str
    days: int
    columns: Mapping[str, tuple[str, ...]]
    editable: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def parse_profiles(text: str, offers: Mapping[str, Offer]) -> dict[str, Profile]:
    """Read a table of profiles.

    Parameters
    ----------
    text : str
        CSV separated by semicolons, commas or tabs, with a head that names profile, table, column, and, where wanted, edit (1 for a
        column that may be corrected) and days. Lines that begin with # are comments.
    offers : mapping of str to Offer
        By table, what there is.

    Returns
    -------
    dict of str to Profile
        At least one, by name.

    Raises
    ------
    ProfilesError
        Says the line, and what to do.
    """
    lines = _lines(text)
    number, head = next(lines, (1, []))
    names = _head(number, head)
    columns: dict[str, dict[str, list[str]]] = {}
    editable: dict[str, dict[str, list[str]]] = {}
    days: dict[str, int] = {}
    last: dict[str, int] = {}
    for number, cells in lines:
        said = _said(number, names, cells)
        profile, table, column = said["profile"], said["table"], said["column"]
        may_edit = _edit(number, said["edit"])
        _refuse_column(number, table, column, may_edit, offers)
        of = columns.setdefault(profile, {}).setdefault(table, [])
        if column in of:
            raise ProfilesError(
                "profile_twice",
                "PROFILES, line {line}: profile '{profile}' has {table}.{column} twice; keep one line.",
                line=number,
                profile=profile,
                table=table,
                column=column,
            )
        of.append(column)
        if may_edit:
            editable.setdefault(profile, {}).setdefault(table, []).append(column)
        _take_days(number, profile, said["days"], days)
        last[profile] = number
    if not columns:
        raise ProfilesError("no_profiles", "PROFILES has no profiles; write at least one line below the head.")
    return {name: _profile(name, days, columns[name], editable.get(name, {}), offers, last[name]) for name in columns}


def named(profiles: Mapping[str, Profile], name: str) -> Profile:
    """Return the profile of a name, whatever its capitals.

    Raises
    ------
    ProfilesError
        There is none.
    """
    wanted = name.strip().casefold()
    for known, profile in profiles.items():
        if known.casefold() == wanted:
            return profile
    raise ProfilesError(
        "no_profile",
        "PROFILE is '{name}', which the table of profiles does not have; give one of: {known}.",
        name=name.strip()[:LONGEST],
        known=", ".join(profiles),
    )


def _profile(
    name: str,
    days: Mapping[str, int],
    columns: Mapping[str, Sequence[str]],
    editable: Mapping[str, Sequence[str]],
    offers: Mapping[str, Offer],
    line: int,
) -> Profile:
    if name not in days:
        raise ProfilesError(
            "profile_days",
            "PROFILES, line {line}: profile '{profile}' does not say after how many days an extract expires; fill in days in one of its "
            "lines.",
            line=line,
            profile=name,
        )
    for table in editable:
        missing = [key for key in offers[table].key if key not in columns[table]]
        if missing:
            raise ProfilesError(
                "profile_key",
                "PROFILES: profile '{profile}' lets {table} be corrected without {missing}, by which a row is known; add a line for each.",
                profile=name,
                table=table,
                missing=", ".join(missing),
            )
    return Profile(
        name,
        days[name],
        {table: tuple(of) for table, of in columns.items()},
        {table: tuple(of) for table, of in editable.items()},
    )


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Lines with something in them, and their number."""
    lines = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((line for line in lines if line.strip() and not line.lstrip().startswith("#")), "")
    delimiter = max(";,\t", key=first.count)
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            (cells,) = csv.reader([line], delimiter=delimiter, strict=True)
        except (csv.Error, ValueError):
            raise ProfilesError(
                "profiles_quotes", "PROFILES, line {line}: the quotes do not close; take them away.", line=number
            ) from None
        if any(cell.strip() for cell in cells):
            yield number, [cell.strip() for cell in cells]


def _head(line: int, head: Sequence[str]) -> list[str]:
    names = [name.lower() for name in head]
    missing = [name for name in REQUIRED if name not in names]
    wrong = [name for name in names if name not in COLUMNS or names.count(name) > 1]
    if missing or wrong:
        raise ProfilesError(
            "profiles_head",
            "PROFILES, line {line}: the head has to name {columns}, each once; it does not fit at '{name}'.",
            line=line,
            columns=";".join(COLUMNS),
            name=(missing or wrong)[0][:LONGEST],
        )
    return names


def _said(line: int, names: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    if len(cells) > len(names) and any(cells[len(names) :]):
        raise ProfilesError(
            "profiles_cells",
            "PROFILES, line {line}: {cells} cells instead of {wanted}; take away what is too much.",
            line=line,
            cells=len(cells),
            wanted=len(names),
        )
    said = {**dict.fromkeys(COLUMNS, ""), **dict(zip(names, cells))}
    for name in REQUIRED:
        if not said[name]:
            raise ProfilesError(
                "profiles_empty", "PROFILES, line {line}: {name} is empty; fill it in.", line=line, name=name
            )
    if len(said["profile"]) > LONGEST:
        raise ProfilesError(
            "profiles_long",
            "PROFILES, line {line}: the name of the profile has more than {most} letters.",
            line=line,
            most=LONGEST,
        )
    return said


def _edit(line: int, given: str) -> bool:
    if given.lower() not in (*YES, *NO):
        raise ProfilesError(
            "profiles_edit",
            "PROFILES, line {line}: edit is '{given}'; write 1 where the column may be corrected, else 0.",
            line=line,
            given=given[:LONGEST],
        )
    return given.lower() in YES


def _refuse_column(line: int, table: str, column: str, may_edit: bool, offers: Mapping[str, Offer]) -> None:
    if table not in offers:
        raise ProfilesError(
            "profiles_table",
            "PROFILES, line {line}: table '{table}' does not exist or never goes out; there are {known}.",
            line=line,
            table=table[:LONGEST],
            known=", ".join(offers),
        )
    if column not in offers[table].columns:
        raise ProfilesError(
            "profiles_column",
            "PROFILES, line {line}: table {table} has no column '{column}' that can go out; it has {known}.",
            line=line,
            table=table,
            column=column[:LONGEST],
            known=", ".join(offers[table].columns),
        )
    if may_edit and column not in offers[table].editable:
        known = ", ".join(offers[table].editable)
        if known:
            raise ProfilesError(
                "profiles_editable",
                "PROFILES, line {line}: {table}.{column} cannot be corrected outside; of {table} these can: {known}.",
                line=line,
                table=table,
                column=column,
                known=known,
            )
        raise ProfilesError(
            "profiles_editable_none",
            "PROFILES, line {line}: nothing of table {table} can be corrected outside; write 0 for edit.",
            line=line,
            table=table,
        )


def _take_days(line: int, profile: str, given: str, days: dict[str, int]) -> None:
    if not given:
        return
    number = int(given) if given.isascii() and given.isdigit() and len(given) < 6 else 0
    if not 1 <= number <= MOST_DAYS:
        raise ProfilesError(
            "profiles_days",
            "PROFILES, line {line}: days is '{given}'; give a whole number from 1 to {most}.",
            line=line,
            given=given[:LONGEST],
            most=MOST_DAYS,
        )
    if days.setdefault(profile, number) != number:
        raise ProfilesError(
            "profiles_two_days",
            "PROFILES, line {line}: profile '{profile}' expires after {one} days in one line and after {other} in another; say one.",
            line=line,
            profile=profile,
            one=days[profile],
            other=number,
        )
