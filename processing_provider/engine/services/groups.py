"""Who belongs to a group, which of them a service knows, and who is entitled to a meeting (Wu et al., 4.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core.errors import SettingError
from ..core.types import Bools, Ints
from .pattern_parse import short

OLDEST_ASKED, ADULT = 130, 18
SEXES = ("", "female", "male")


def tags_of(text: str) -> list[tuple[str, str]]:
    """Read 'residency=stationary;lives alone': tags with their values, '' for a tag with any value.

    Raises
    ------
    SettingError
        A part has no tag, or nothing after '='; or there is none, by which everybody would be found.
    """
    found = []
    for part in text.split(";"):
        tag, sign, value = (word.strip() for word in part.partition("="))
        if not tag and not sign:
            continue
        if not tag or (sign and not value):
            raise _no_tags()
        found.append((tag, value))
    if text and not found:
        raise _no_tags()
    return found


def _no_tags() -> SettingError:
    return SettingError(
        "group_tags", "TAGS: write tag=value, or a tag alone, such as residency=stationary;lives alone."
    )


def pattern(
    tags: Sequence[tuple[str, str]], low: int | None, high: int | None, sex: str, classes: Sequence[str] = ()
) -> str:
    """Write the pattern of a group that has all of some tags, some ages and a sex.

    Parameters
    ----------
    tags : sequence of (tag, value)
    low, high : int or None
        Youngest and oldest age.
    sex : str
        One of `SEXES`.
    classes : sequence of str
        Classes of residency, of which everybody of the group has one; none: whatever they are.

    Raises
    ------
    SettingError
        The oldest are younger than the youngest.
    """
    if low is not None and high is not None and low > high:
        raise SettingError("group_ages", "AGE_TO is {high}, less than AGE_FROM, {low}.", low=low, high=high)
    parts = [
        f"p.tag.{_quoted(tag)} = {_quoted(value)}" if value else f"p.tag.{_quoted(tag)} IS NOT NULL"
        for tag, value in tags
    ]
    parts += [f"p.age >= {low}"] if low is not None else []
    parts += [f"p.age <= {high}"] if high is not None else []
    parts += [f"p.sex = {_quoted(sex)}"] if sex else []
    parts += [f"p.tag.residency IN ({', '.join(map(_quoted, classes))})"] if classes else []
    back = ["p.pid", *(["p.age"] if low is not None or high is not None else []), *(["p.sex"] if sex else [])]
    return f"MATCH (p:person){' WHERE ' if parts else ''}{' AND '.join(parts)} RETURN {', '.join(back)}"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@dataclass(frozen=True)
class Coverage:
    """How a service reaches a group.

    Attributes
    ----------
    persons : int
        Of the group.
    client : (n,) bool
        Which rows of the group are clients.
    clients : int
        Persons of the group who are clients.
    outside : int
        Clients who are persons of the base, and not of the group.
    unknown : int
        Ids of clients that the base does not know.
    """

    persons: int
    client: Bools
    clients: int
    outside: int
    unknown: int

    @property
    def percent(self) -> float:
        """Percent of the group who are clients; NaN for a group of nobody."""
        return 100 * self.clients / self.persons if self.persons else float("nan")


def coverage(pids: Sequence[str], clients: Sequence[str | None]) -> Coverage:
    """Compare a group with the clients of a service.

    Parameters
    ----------
    pids : (n,) sequence of str
        Of the group; a person may stand in several rows.
    clients : (m,) sequence of str or None
        Persons who are clients, in any order and number; None is an id that nobody has.
    """
    served = {pid for pid in clients if pid is not None}
    group = set(pids)
    return Coverage(
        len(group), np.array([pid in served for pid in pids], bool), len(group & served), len(served - group),
        sum(pid is None for pid in clients),
    )  # fmt: skip


def one_each(pids: Sequence[str], homes: Sequence[str | None]) -> Ints:
    """Return the rows of a roll: one of each person who has a home, by home and person.

    Parameters
    ----------
    pids : (n,) sequence of str
    homes : (n,) sequence of str or None
        By which rows are sorted; None for who has none, and is in no roll.
    """
    first: dict[str, int] = {}
    for row, (pid, home) in enumerate(zip(pids, homes)):
        if home is not None:
            first.setdefault(pid, row)
    return np.array(sorted(first.values(), key=lambda row: (homes[row] or "", pids[row])), np.int64)


def codes_of(text: str, name: str) -> list[str]:
    """Read a list of ids, separated by semicolons.

    Parameters
    ----------
    text : str
    name : str
        Of the parameter.

    Raises
    ------
    SettingError
        There is something and no id in it: who narrows a question must not be answered with all there is.
    """
    found = list(dict.fromkeys(part.strip() for part in text.split(";") if part.strip()))
    if text and not found:
        raise SettingError(
            "no_codes", "{name} names nothing; give ids, separated by semicolons, or leave it empty.", name=name
        )
    return found


def places_of(wanted: Sequence[str], places: Sequence[tuple[int, str, str | None]]) -> set[str]:
    """Return the codes of the lowest level of places that lie in some places.

    Parameters
    ----------
    wanted : sequence of str
        Codes, or '2:110' for a code of a level where several levels have it.
    places : sequence of (level, code, code of the place above)

    Raises
    ------
    SettingError
        There is no such place, or there are several.
    """
    # A place that somebody added by hand may be of no level: it is none that can be named.
    places = [place for place in places if isinstance(place[0], int) and place[1]]
    levels = sorted({level for level, _, _ in places})
    known = {(level, code) for level, code, _ in places}
    chosen: set[tuple[int, str]] = set()
    for item in wanted:
        level, sign, code = item.partition(":")
        same = sorted(at for at in known if at[1] == item)
        if not same and sign and level.strip().isascii() and level.strip().isdigit():
            same = [at for at in [(int(level), code.strip())] if at in known]
        if not same:
            raise SettingError(
                "group_place",
                "PLACES: the base has no place '{code}'; its levels are {levels}.",
                code=short(item),
                levels=", ".join(map(str, levels)) or "-",
            )
        if len(same) > 1:
            raise SettingError(
                "group_places",
                "PLACES: '{code}' is a place of several levels; write one of {choices}.",
                code=short(item),
                choices=", ".join(f"{at}:{name}" for at, name in same),
            )
        chosen.add(same[0])
    for above, below in zip(levels, levels[1:]):
        chosen |= {(level, code) for level, code, parent in places if level == below and (above, parent) in chosen}
    return {code for level, code in chosen if level == levels[-1]}
