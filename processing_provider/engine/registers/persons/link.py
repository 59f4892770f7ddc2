"""Linking of persons: sure links, then a model for the rest, then groups of records without contradictions (Wu et al., 3.2.1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ...core.errors import SettingError
from ...core.notes import Note, note
from ...core.progress import Progress, silent
from ...core.types import Bools, Floats
from . import blocks, clusters, model, tiers
from .clusters import Edges, together
from .compare import Field
from .names import Whole
from .prepare import Prepared, prepare

FIRST, MODEL, DECIDED = "first", "model", "decided"
RULES = tuple(tiers.evidence(np.zeros((0, len(Field)), np.int8)))
NAMES = (*RULES, MODEL)
BY_EVENT = 3
"""Rules by which events are of one person: the id with birth or name, and name and birth where no id speaks against it."""
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

    person: Whole
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
    """Find which records are one person.

    Parameters
    ----------
    records : mapping of str to sequence of str, n
        Columns source, record_id, main, id_number, given, middle, surname, birth, sex, address, event; '' is unknown, and so is
        a column that is not there (source and record_id have to be).
    settings : LinkSettings
    many : sequence of str
        Sources in which a person may have several records. Relatives (main is not '') may have several in every source, and so
        may persons in a source of events if the id says so.
    known : (n,) int, optional
        Persons of an earlier run; they change no link, or one wrong link would hold for ever.
    decisions : sequence of (int, int, bool)
        Pairs of rows that somebody has decided to be one person or not; obeyed, and so is what follows from them.
    progress : callable

    Returns
    -------
    Links
    """
    n = len(records["source"])
    order = _in_order(records)
    ready = prepare(records, order)
    repeats = np.isin(np.asarray(ready.sources, object), list(many))[ready.source] if n else np.zeros(0, bool)
    repeats |= _filled(records, "main")[order]
    events = _of_events(ready.source, _filled(records, "event")[order])
    place = np.empty(n, np.int64)
    place[order] = np.arange(n, dtype=np.int64)
    decided = [(int(place[a]), int(place[b]), same) for a, b, same in decisions]
    groups = clusters.Groups(ready, repeats | events, decided)
    edges, joined, left = _linked(ready, groups, repeats, events, settings, progress)
    crowded = note(
        "crowded_keys",
        "Names, days or addresses that too many records share to compare each with each: {keys}. Records that only these have "
        "in common were not linked.",
        keys=left,
    )
    copies = int((_copies(records)[order] & ~repeats & ~events).sum())
    copied = note(
        "copied_records",
        "Records that say the same as another one of their register, with birth and address or an id, and count as a person each: "
        "{records}. If a person may stand there several times, name the register in MANY_PER_PERSON; else take out the copies.",
        records=copies,
    )
    told = tuple(one for one, there in ((crowded, left), (copied, copies)) if there)
    return _result(ready, groups, edges, joined, order, told)


def _in_order(records: Mapping[str, Sequence[str]]) -> Whole:
    """Rows by source and record: the order in which they come must not matter."""
    ids, source = records["record_id"], np.asarray(records["source"], object)
    order = np.array(sorted(range(len(source)), key=ids.__getitem__), np.int64)
    _, of = np.unique(source, return_inverse=True) if len(source) else (source, np.zeros(0, np.int64))
    return order[np.argsort(of.reshape(-1)[order], kind="stable")]


SAYING = ("source", "id_number", "given", "middle", "surname", "birth", "sex", "address", "main")
"""Columns in which copies of a record say the same."""


def _copies(records: Mapping[str, Sequence[str]]) -> Bools:
    """Say which records are probably copies: in one register, a name with the day of birth and an address, or with an id, is one's."""
    n = len(records["source"])
    columns = [records.get(name) or [""] * n for name in SAYING]
    marks = np.fromiter(map(hash, zip(*columns)), np.int64, n)
    _, of, times = np.unique(marks, return_inverse=True, return_counts=True)
    found = np.zeros(n, bool)
    rows: dict[tuple[str, ...], list[int]] = {}
    for row in np.flatnonzero(times[of.reshape(-1)] > 1).tolist():
        rows.setdefault(tuple([column[row] for column in columns]), []).append(row)
    for (_, number, given, _, surname, birth, _, address, _), alike in rows.items():
        named = bool(given and surname)
        found[alike] = len(alike) > 1 and named and bool(number or (len(birth) == len("YYYY-MM-DD") and address))
    return found


def _filled(records: Mapping[str, Sequence[str]], name: str) -> Bools:
    return np.fromiter(map(bool, records.get(name) or [""] * len(records["source"])), bool)


def _sure(edges: Edges, settings: LinkSettings) -> Bools:
    """Say which links are made: those of rules, whatever is asked of the model, and those that are likely enough."""
    return (edges.tier >= 0) | (edges.weight >= settings.link)


def _of_events(source: Whole, filled: Bools) -> Bools:
    """Say which records are of events: those that have one, and all of a register in which most do."""
    count = np.bincount(source)
    return filled | (2 * np.bincount(source, weights=filled) > count)[source]


def _linked(
    ready: Prepared, groups: clusters.Groups, repeats: Bools, events: Bools, settings: LinkSettings, progress: Progress
) -> tuple[Edges, Bools, int]:
    """Join what is one person, within the registers and then between them; returns all likely pairs and which were joined."""
    of = [np.flatnonzero(ready.source == s).astype(np.int32) for s in range(len(ready.sources))]
    several = [rows for rows in of if repeats[rows].any() or events[rows].any()]
    across = [(one, other) for k, one in enumerate(of) for other in of[k + 1 :]]
    steps, found, left = len(several) + len(across) + 1, [], 0
    for at, rows in enumerate(several):
        progress(at / steps, "")
        edges, crowded = _within(ready, rows, settings)
        found.append(edges.of(repeats[edges.a] | repeats[edges.b] | (events[edges.a] & events[edges.b])))
        left += crowded
    inside = _sorted(found)
    same = _sure(inside, settings) & (
        repeats[inside.a] | repeats[inside.b] | ((inside.tier >= 0) & (inside.tier < BY_EVENT))
    )
    joined = groups.join(inside, same)
    # Records of a register that are probably one person are no rivals for a partner in another one.
    probable = groups.copy()
    probable.join(inside, ~joined)
    unit = probable.firsts()
    del probable
    found = []
    for at, (one, other) in enumerate(across, len(several)):
        progress(at / steps, "")
        edges, crowded = _across(ready, unit, one, other, settings)
        found.append(edges)
        left += crowded
    progress((steps - 1) / steps, "")
    edges = _sorted(found)
    joined = np.r_[joined, groups.join(edges, _sure(edges, settings))]
    return together(inside, edges), joined, left


def _sorted(edges: list[Edges]) -> Edges:
    """All of them, the surest first: those of rules, in their order, then by weight."""
    empty = np.zeros(0, np.int32)
    found = together(Edges(empty, empty, empty.astype(np.int8), np.zeros(0)), *edges)
    order = np.lexsort((found.b, found.a, -found.weight, np.where(found.tier < 0, len(RULES), found.tier)))
    return found.of(order)


def _within(records: Prepared, rows: Whole, settings: LinkSettings) -> tuple[Edges, int]:
    """Compare the records of a register with each other."""
    sides = (float(len(rows)), float(len(rows)))
    a, b, _ = blocks.pairs(records, rows, rows, blocks.sure_keys)
    pairs = tiers.compared(records, a, b, np.arange(len(records), dtype=np.int32), sides, exclusive=False)
    learnt = model.learn(records, pairs, tiers.sure(pairs), model.chance(records, rows, rows, settings.seed))
    a, b, left = blocks.pairs(records, rows, rows, blocks.keys)
    pairs, ratio = _hopeful(records, learnt, np.arange(len(records), dtype=np.int32), a, b, sides, exclusive=False)
    tier = tiers.sure(pairs)
    weight = model.probabilities(pairs, learnt, ratio, tier >= 0)
    weight[tier >= 0] = np.maximum(weight[tier >= 0], SURE)
    return Edges(pairs.a, pairs.b, tier, weight).of(weight >= settings.review_from), left


def _across(records: Prepared, unit: Whole, one: Whole, other: Whole, settings: LinkSettings) -> tuple[Edges, int]:
    """Compare the records of two registers: by rules, then those that no rule has linked by the model."""
    a, b, _ = blocks.pairs(records, one, other, blocks.sure_keys)
    sides = (float(len(np.unique(unit[one]))), float(len(np.unique(unit[other]))))
    pairs = tiers.compared(records, a, b, unit, sides)
    tier = tiers.sure(pairs)
    learnt = model.learn(records, pairs, tier, model.chance(records, one, other, settings.seed))
    linked = tier >= 0
    sure = Edges(a[linked], b[linked], tier[linked], np.full(int(linked.sum()), SURE))
    del pairs, a, b
    open_one, open_other = one[~np.isin(unit[one], unit[sure.a])], other[~np.isin(unit[other], unit[sure.b])]
    a, b, left = blocks.pairs(records, open_one, open_other, blocks.keys)
    more = _further(unit, one, other, sure)
    pairs, ratio = _hopeful(records, learnt, unit, np.r_[a, more[0]], np.r_[b, more[1]], sides, exclusive=True)
    weight = model.probabilities(pairs, learnt, ratio)
    likely = Edges(pairs.a, pairs.b, np.full(len(weight), -1, np.int8), weight).of(weight >= settings.review_from)
    return together(sure, likely), left


PAIRS_AT_ONCE = 200_000


def _hopeful(
    records: Prepared, learnt: model.Model, unit: Whole, a: Whole, b: Whole, sides: tuple[float, float], exclusive: bool
) -> tuple[tiers.Pairs, npt.NDArray[np.float32]]:
    """Compare pairs, some at a time, and keep those that could be one person."""
    found, ratios = [], []
    for start in range(0, max(len(a), 1), PAIRS_AT_ONCE):
        x, y = a[start : start + PAIRS_AT_ONCE], b[start : start + PAIRS_AT_ONCE]
        pairs = tiers.compared(records, x, y, unit, sides, exclusive)
        ratio = model.ratios(pairs, learnt, records)
        kept = model.hopeful(pairs, learnt, ratio)
        found.append(pairs.of(kept))
        ratios.append(ratio[kept])
    return tiers.together(found), np.concatenate(ratios)


def _further(unit: Whole, one: Whole, other: Whole, sure: Edges) -> tuple[Whole, Whole]:
    """Pairs of a person's further records in a register with what a rule has linked to one of them."""
    found = []
    for rows, mine, theirs in ((one, sure.a, sure.b), (other, sure.b, sure.a)):
        order = np.argsort(unit[mine], kind="stable")
        rows = rows[~np.isin(rows, mine)]
        at = np.searchsorted(unit[mine][order], unit[rows])
        at[at == len(order)] = 0
        known = unit[mine][order][at] == unit[rows] if len(order) else np.zeros(len(rows), bool)
        found.append((rows[known], theirs[order][at[known]]))
    return np.r_[found[0][0], found[1][1]], np.r_[found[0][1], found[1][0]]


def _result(
    records: Prepared, groups: clusters.Groups, edges: Edges, joined: Bools, order: Whole, notes: tuple[Note, ...]
) -> Links:
    n = len(records)
    leader = np.empty(n, np.int64)
    leader[order] = order[groups.firsts()]
    earliest = np.full(n, n, np.int64)
    np.minimum.at(earliest, leader, np.arange(n, dtype=np.int64))
    firsts, person = np.unique(earliest[leader], return_inverse=True)
    how, weights = np.full(n, "", object), np.full(n, np.nan)
    how[firsts] = FIRST
    for row in order[sorted(groups.decided)].tolist():
        if how[row] == "":
            how[row], weights[row] = DECIDED, 1.0
    by_tier: Counter[tuple[str, str, str]] = Counter()
    a, b, names = order[edges.a], order[edges.b], records.sources
    one, other = records.source[edges.a].tolist(), records.source[edges.b].tolist()
    for k in np.flatnonzero(joined).tolist():
        name = NAMES[edges.tier[k]]
        for row in (b[k], a[k]):
            if how[row] == "":
                how[row], weights[row] = name, edges.weight[k]
                break
        by_tier[name, names[one[k]], names[other[k]]] += 1
    # Two groups may be joined by others than their first records: these have what they were joined by to their own group.
    for k in np.flatnonzero(joined & ((how[a] == "") | (how[b] == ""))).tolist():
        for row in (a[k], b[k]):
            if how[row] == "":
                how[row], weights[row] = NAMES[edges.tier[k]], edges.weight[k]
    doubts = [(int(a[k]), int(b[k]), float(edges.weight[k]), NAMES[edges.tier[k]]) for k in groups.open(edges, ~joined)]
    doubts = [(min(x, y), max(x, y), weight, name) for x, y, weight, name in doubts]
    return Links(person.reshape(-1), how, weights, sorted(doubts, key=lambda d: (-d[2], d[:2])), notes, dict(by_tier))
