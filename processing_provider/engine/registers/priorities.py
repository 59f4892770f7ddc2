"""What a person is said to be where sources differ: the value of the source that knows the field best (Wu et al., 3.2.1).

"During integration, different data sources are assigned different levels of priority to avoid duplicate data collection."
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core.types import Ids, Ints

UNKNOWN = -1
LAST = 2**31
"""Priority of a source for a field of which nothing is said: after all others."""


@dataclass(frozen=True)
class Decided:
    """The values of one field.

    Attributes
    ----------
    value, source : (n_persons,) int
        Code of the value of each person and position of the source that it is from, -1 where no source knows it.
    person, other, lost : (n_lost,) int
        Values that did not count, in the order of persons, sources and values: of whom, which source says it, code of the value.
    """

    value: Ints
    source: Ints
    person: Ints
    other: Ints
    lost: Ints


def coded(texts: Sequence[str]) -> tuple[Ints, list[str]]:
    """Return a number for each text, the same for texts that differ in case and blanks alone; '' is unknown.

    Parameters
    ----------
    texts : (n,) sequence of str

    Returns
    -------
    (n,) int
        -1 for ''.
    list of str
        Text of each number, as it is written; they ascend with the numbers, whatever the order of `texts`.
    """
    folded = {text: " ".join(text.split()).casefold() for text in set(texts)}
    shown: dict[str, str] = {}
    for text in sorted(folded):
        shown.setdefault(folded[text], text)
    number = {one: code for code, one in enumerate(sorted(shown.keys() - {""}))}
    number[""] = UNKNOWN
    of = {text: number[one] for text, one in folded.items()}
    codes = np.fromiter((of[text] for text in texts), np.int64, len(texts))
    return codes, [shown[one] for one in number if one]


def decide(
    persons: int, person: Ints, source: Ints, value: Ints, since: Ints, priority: Sequence[int] | Ints
) -> Decided:
    """Decide the values of one field by the priorities of the sources.

    A value counts by the best of the sources that say it; of two alike that which more sources say, then the later one, then
    that of the source that comes first, which more records say, whose code is lower. Unknown never beats known.

    Parameters
    ----------
    persons : int
        Number of persons.
    person, source : (n,) int
        Person and source of each record; sources are numbered by their names.
    value : (n,) int
        Code of what the record says, -1 where it says nothing.
    since : (n,) int
        Day from which the record is, later ones greater; -1 unknown.
    priority : (n_sources,) int
        Of each source for this field, 1 is best; `LAST` where none is set.

    Returns
    -------
    Decided
    """
    known = np.flatnonzero(value >= 0)
    person, source, value, since = person[known], source[known], value[known], since[known]
    # What one source says of a person, however many of its records do.
    order = np.lexsort((source, value, person))
    first = _firsts(person[order], value[order], source[order])
    latest, records = _most(since[order], first), np.diff(np.append(first, len(order)))
    at = order[first]
    who, what, by = person[at], value[at], source[at]
    rank = np.asarray(priority, np.int64)[by]
    # Its best source speaks for a value.
    group = _firsts(who, what)
    sources = np.diff(np.append(group, len(who)))
    of = np.repeat(np.arange(len(group), dtype=np.int64), sources)
    speaks = np.lexsort((by, -latest, rank, of))[group]
    last, said = _most(latest, group), _total(records, group)
    best = np.lexsort((what[group], -said, by[speaks], -last, -sources, rank[speaks], who[group]))
    best = best[_firsts(who[group][best])]
    decided = np.full(persons, UNKNOWN, np.int64)
    origin = np.full(persons, UNKNOWN, np.int64)
    decided[who[group][best]] = what[group][best]
    origin[who[group][best]] = by[speaks][best]
    lost = np.flatnonzero(what != decided[who])
    lost = lost[np.lexsort((what[lost], by[lost], who[lost]))]
    return Decided(decided, origin, who[lost], by[lost], what[lost])


def joined(found: Decided, texts: Sequence[str]) -> tuple[Ints, Ints, Ids]:
    """Return what a source says of a person besides what counts, as one text, such as two trades of which neither did.

    Returns
    -------
    person, source : (n,) int
    text : (n,) object
    """
    first = _firsts(found.person, found.other)
    text = np.array([texts[code] for code in found.lost[first].tolist()], object)
    ends = np.append(first[1:], len(found.lost))
    for at in np.flatnonzero(ends - first > 1).tolist():
        text[at] = "; ".join(texts[code] for code in found.lost[first[at] : ends[at]].tolist())
    return found.person[first], found.other[first], text


def _firsts(*keys: Ints) -> Ints:
    """Where runs of rows begin that are alike in all keys."""
    new = np.ones(len(keys[0]), bool)
    if len(new):
        new[1:] = np.any([key[1:] != key[:-1] for key in keys], axis=0)
    return np.flatnonzero(new)


def _most(values: Ints, first: Ints) -> Ints:
    return np.maximum.reduceat(values, first) if len(first) else values[:0]


def _total(values: Ints, first: Ints) -> Ints:
    return np.add.reduceat(values, first) if len(first) else values[:0]
