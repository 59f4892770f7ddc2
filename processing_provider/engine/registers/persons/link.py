"""Linking of persons: sure links, then a model for the rest, then groups of records without contradictions (Wu et al., 3.2.1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ...core.errors import SettingError
from ...core.notes import Note
from ...core.progress import Progress, silent
from ...core.types import Bools, Floats, Ints
from . import blocks, clusters, model
from .compare import Field, compare
from .prepare import Prepared, prepare

FIRST, MODEL, DECIDED = "first", "model", "decided"
RULES = tuple(model.evidence(np.zeros((0, len(Field)), np.int8)))
NAMES = (*RULES, MODEL)
BY_NUMBER = 2
"""Rules of the id."""
SURE = 0.999
"""Probability that a link by a rule has at least."""


@dataclass(frozen=True)
class LinkSettings:
    """How sure a link has to be.

    Attributes
    ----------
    link : float
        Probability from which two records are linked.
    review_from : float
        Probability from which a person is asked.
    seed : int
        For the pairs by which chance is counted.
    """

    link: float = 0.95
    review_from: float = 0.5
    seed: int = 0

    def __post_init__(self) -> None:
        if not 0.5 <= self.review_from <= self.link < 1:
            raise SettingError(
                "link",
                "LINK is {link} and REVIEW_FROM {review}; give 0.5 <= REVIEW_FROM <= LINK < 1.",
                link=self.link,
                review=self.review_from,
            )


@dataclass(frozen=True)
class Links:
    """Records and their persons.

    Attributes
    ----------
    person : (n,) int
        Number of the person, by the order of the first record of each.
    tier : (n,) object array of str
        How the record came to the person: 'first', the name of a rule, 'model' or 'decided'.
    weight : (n,) float
        Probability of that link; NaN for the first.
    doubts : list of (int, int, float, str)
        Pairs of rows that a person has to decide, the surest first.
    notes : tuple of Note
    by_tier : dict of (str, str, str) to int
        Links by tier and the two sources.
    """

    person: Ints
    tier: npt.NDArray[np.object_]
    weight: Floats
    doubts: list[tuple[int, int, float, str]]
    notes: tuple[Note, ...]
    by_tier: dict[tuple[str, str, str], int] = field(default_factory=dict)


def link(
    records: Mapping[str, Sequence[str]],
    *,
    settings: LinkSettings,
    many: Sequence[str] = (),
    known: npt.ArrayLike | None = None,
    decisions: Sequence[tuple[int, int, bool]] = (),
    progress: Progress = silent,
) -> Links:
    """Find which records are one person; see `Links`."""
    ready = prepare(records)
    n = len(ready)
    repeats = np.isin(np.asarray(ready.sources, object), list(many))[ready.source] if n else np.zeros(0, bool)
    repeats |= np.array([bool(main) for main in records["main"]], bool)
    events = np.array([bool(event) for event in records["event"]], bool)
    columns = list(blocks.keys(ready))
    groups = clusters.Groups(ready, repeats | events, decisions)
    of = [np.flatnonzero(ready.source == s) for s in range(len(ready.sources))]
    within = [s for s, rows in enumerate(of) if repeats[rows].any() or events[rows].any()]
    across = [(s, t) for s in range(len(of)) for t in range(s + 1, len(of))]
    steps = len(within) + len(across) + 1
    found = [_edges(ready, columns, np.arange(n), of[s], of[s], settings) for s in within]
    inside = _sorted([edges.of(_repeated(edges, repeats, events)) for edges in found])
    joined = groups.join(inside.a, inside.b, inside.weight >= settings.link)
    unit = groups.firsts()
    found = []
    for at, (s, t) in enumerate(across, len(within)):
        progress(at / steps, "")
        found.append(_edges(ready, columns, unit, of[s], of[t], settings))
    edges = _sorted(found)
    joined = np.r_[joined, groups.join(edges.a, edges.b, edges.weight >= settings.link)]
    return _result(ready, groups, _joined(inside, edges), joined)


def _repeated(edges: Edges, repeats: Bools, events: Bools) -> Bools:
    """Pairs of records of one register that may be one person: in those with events, by the id alone."""
    by_number = events[edges.a] & events[edges.b] & (edges.tier >= 0) & (edges.tier < BY_NUMBER)
    return repeats[edges.a] | repeats[edges.b] | by_number


@dataclass(frozen=True)
class Edges:
    """Pairs that are likely enough to link or to ask about."""

    a: Ints
    b: Ints
    tier: npt.NDArray[np.int8]
    weight: Floats

    def of(self, where: Bools | Ints) -> Edges:
        """Some of them."""
        return Edges(self.a[where], self.b[where], self.tier[where], self.weight[where])


def _joined(*edges: Edges) -> Edges:
    return Edges(*(np.concatenate([getattr(e, name) for e in edges]) for name in ("a", "b", "tier", "weight")))


def _sorted(edges: list[Edges]) -> Edges:
    """All of them, the surest first: those of rules, in their order, then by weight."""
    empty = np.zeros(0, np.int64)
    found = _joined(Edges(empty, empty, empty.astype(np.int8), np.zeros(0)), *edges)
    order = np.lexsort((found.b, found.a, -found.weight, np.where(found.tier < 0, len(RULES), found.tier)))
    return found.of(order)


def _edges(records: Prepared, columns: list[Ints], unit: Ints, one: Ints, other: Ints, settings: LinkSettings) -> Edges:
    """Compare the records of two registers, or of one with each other."""
    within = one is other
    a, b, _ = blocks.pairs(columns, one, other)
    if not len(a):
        return Edges(a, b, np.zeros(0, np.int8), np.zeros(0))
    size = len(one) * (len(one) - 1) / 2 if within else len(np.unique(unit[one])) * len(np.unique(unit[other]))
    pairs = model.Pairs(a, b, unit[a], unit[b], compare(records, a, b), float(size), exclusive=not within)
    tier = model.sure(pairs)
    weight = model.probabilities(pairs, tier, records, model.chance(records, one, other, compare, settings.seed))
    weight = np.where(tier >= 0, np.maximum(weight, SURE), weight)
    return Edges(a, b, tier, weight).of(weight >= settings.review_from)


def _result(records: Prepared, groups: clusters.Groups, edges: Edges, joined: Bools) -> Links:
    n = len(records)
    person, first = groups.numbered()
    tiers, weights = np.full(n, FIRST, object), np.full(n, np.nan)
    by_tier: Counter[tuple[str, str, str]] = Counter()
    decided = groups.decided
    for row in np.flatnonzero(~first).tolist():
        tiers[row] = DECIDED if row in decided else ""
    for k in np.flatnonzero(joined).tolist():
        a, b = int(edges.a[k]), int(edges.b[k])
        name = NAMES[edges.tier[k]]
        for row in (b, a):
            if tiers[row] == "":
                tiers[row], weights[row] = name, edges.weight[k]
                break
        pair = sorted((records.sources[records.source[a]], records.sources[records.source[b]]))
        by_tier[name, pair[0], pair[1]] += 1
    doubts = [
        (int(edges.a[k]), int(edges.b[k]), float(edges.weight[k]), NAMES[edges.tier[k]])
        for k in np.flatnonzero(~joined).tolist()
        if groups.may(int(edges.a[k]), int(edges.b[k]))
    ]
    return Links(person, tiers, weights, sorted(doubts, key=lambda d: (-d[2], d[:2])), (), dict(by_tier))
