"""What is in a population base, since when, how good it is and who used it: for whoever opens it and wants to know. No vault."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..engine.core.notes import Note
from . import access_log
from .days import lives
from .port import Base
from .pyramid import is_protected
from .registers import DECIDED, KNOWN
from .state import Source, sources
from .tags import COUNTS

MOST_BATCHES, MOST_USES = 8, 5
"""Of the last ones that are listed."""
CREATION = "createpopulationbase"
"""The one batch that is never taken back."""
NOW = "valid_to IS NULL"


@dataclass(frozen=True)
class Held:
    """How much there is of something: `kind` is a table or what is counted of it, `name` a level or family, '' where there is one only."""

    kind: str
    name: str
    count: int

    @property
    def of_persons(self) -> bool:
        """Whether persons are counted, of whom a base in use shows no small number."""
        return self.kind in ("person", "tag")


@dataclass(frozen=True)
class Score:
    """How many rows a rule looked at when it was checked last, and how many failed.

    `severity` and `about` are the rule's own, '' where the base does not know the rule any more.
    """

    rule: str
    title: str
    severity: str
    date: str
    checked: int
    failed: int

    @property
    def share(self) -> float | None:
        """Of the rows that pass, 0 … 1; None where there was nothing to check."""
        return 1 - self.failed / self.checked if self.checked > 0 else None


@dataclass(frozen=True)
class Batch:
    """A batch of changes: rows that it added and ended, whether it was undone, and whether it changed the vault as well."""

    number: int
    step: str
    date: str
    made_at: str
    added: int
    ended: int
    undone: bool
    in_vault: bool


@dataclass(frozen=True)
class Use:
    """A line of the access log: when, who, what for, and how many rows were handed out."""

    at: str
    who: str
    purpose: str
    rows: int


@dataclass(frozen=True)
class Access:
    """Who used a base.

    Attributes
    ----------
    lines : int
    faults : tuple of Note
        Where the log is not as it was written; without any, each line stands on the one before.
    uses : tuple of Use
        The last ones, the newest first.
    """

    lines: int
    faults: tuple[Note, ...]
    uses: tuple[Use, ...]


@dataclass(frozen=True)
class Overview:
    """All of it.

    Attributes
    ----------
    stage, crs : str
        The CRS is the name with the authority's code, such as 'WGS 84 / UTM zone 15N (EPSG:32615)'.
    first, last : str
        Dates of the first batch that holds, and of the last; '' where there is none.
    held : tuple of Held
    is_protected : bool
        Whether small counts of persons are not shown.
    sources : tuple of Source
    scores : tuple of Score
        The worst first; without any where nothing was ever checked.
    batches : tuple of Batch
        The newest first.
    next_undo : Batch or None
        The one that would be taken back.
    access : Access
    """

    stage: str
    crs: str
    first: str
    last: str
    held: tuple[Held, ...]
    is_protected: bool
    sources: tuple[Source, ...]
    scores: tuple[Score, ...]
    batches: tuple[Batch, ...]
    next_undo: Batch | None
    access: Access


def overview(base: Base, day: str) -> Overview:
    """Read what a base holds on a day (ISO)."""
    meta = base.meta()
    ((first,),) = base.query("SELECT coalesce(min(date), '') FROM change_batch WHERE undone = 0")
    last = base.query("SELECT date FROM change_batch WHERE undone = 0 ORDER BY batch_id DESC LIMIT 1")
    return Overview(
        stage=meta.get("stage", ""),
        crs=_crs(base, meta["srs_id"]),
        first=first,
        last=last[0][0] if last else "",
        held=(*_things(base), *_persons(base, day)),
        is_protected=is_protected(base),
        sources=sources(base, day),
        scores=scores(base),
        batches=batches(base),
        next_undo=next_undo(base),
        access=access(base),
    )


def _crs(base: Base, srs_id: str) -> str:
    asked = "SELECT srs_name, organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?"
    for name, authority, code in base.query(asked, (int(srs_id),)):
        return f"{name} ({authority}:{code})" if authority.upper() != "NONE" else str(name)
    return ""


def levels(base: Base) -> list[tuple[int, str | None, int]]:
    """Levels of places, what they are called, and how many places each has."""
    # Places that did not change keep the name that their level had then.
    newest = (
        f"SELECT n.level_name FROM place n WHERE n.{NOW} AND n.level = p.level ORDER BY n.batch_id DESC, n.fid LIMIT 1"
    )
    found = base.query(
        f"SELECT p.level, ({newest}), count(*) FROM place p WHERE p.{NOW} GROUP BY p.level ORDER BY p.level IS NOT NULL, p.level"
    )
    return [(level, name, count) for level, name, count in found]


def _things(base: Base) -> list[Held]:
    """What is no person."""
    found = [Held("place", name or str(level), count) for level, name, count in levels(base)]
    for kind, question, values in (
        ("space", f"SELECT count(*) FROM space WHERE {NOW}", ()),
        ("building", f"SELECT count(*) FROM building WHERE {NOW}", ()),
        ("dwelling", f"SELECT coalesce(sum(coalesce(dwellings, 1)), 0) FROM dwelling WHERE {NOW} AND kind IN ('dwelling', 'unknown')", ()),
        ("quarters", f"SELECT count(*) FROM dwelling WHERE {NOW} AND kind = 'group_quarters'", ()),
        ("address", f"SELECT count(DISTINCT address) FROM address_building WHERE {NOW} AND tier IN (?, ?)", (KNOWN, DECIDED)),
        ("organisation", f"SELECT count(*) FROM organisation WHERE {NOW}", ()),
        ("facility", f"SELECT count(*) FROM facility WHERE {NOW}", ()),
    ):  # fmt: skip
        ((count,),) = base.query(question, values)
        if count or kind not in ("space", "quarters", "facility"):
            found.append(Held(kind, "", count))
    return found


def _persons(base: Base, day: str) -> list[Held]:
    """Living persons, and those with tags, by family."""
    ((living,),) = base.query(f"SELECT coalesce(sum({lives('p')}), 0) FROM person p WHERE {NOW}", (day, day))
    families = base.query(
        f"SELECT family, count(DISTINCT pid) FROM tag WHERE {COUNTS} GROUP BY family ORDER BY family", (day,)
    )
    return [Held("person", "", living), *(Held("tag", name or "", count) for name, count in families)]


def scores(base: Base) -> tuple[Score, ...]:
    """Scores of the whole base by rule, each of the day on which it was checked last, the worst first."""
    # A rule holds once; who edited the table by hand may have left two.
    last = f"SELECT max(n.fid) FROM rule n WHERE n.{NOW} AND n.rule = o.rule"
    rules = f"SELECT o.rule, o.title, o.severity FROM rule o WHERE o.{NOW} AND o.fid = ({last})"
    rows = base.query(
        "SELECT s.rule, coalesce(r.title, s.rule), coalesce(r.severity, ''), s.date, s.checked, s.failed FROM score s "
        f"LEFT JOIN ({rules}) r ON r.rule = s.rule WHERE s.{NOW} AND coalesce(s.scope, '') = '' "
        "AND s.date = (SELECT max(date) FROM score o WHERE o.rule = s.rule AND o.valid_to IS NULL AND coalesce(o.scope, '') = '') "
        "ORDER BY s.rule"
    )
    found = [
        Score(rule, str(title), severity, str(day or ""), _whole(checked), _whole(failed))
        for rule, title, severity, day, checked, failed in rows
        if rule
    ]
    return tuple(sorted(found, key=_worst_first))


def _worst_first(score: Score) -> tuple[float, int, str]:
    share = score.share
    return (2.0 if share is None else share, -score.failed, score.title)


_BATCH = "SELECT batch_id, step, date, made_at, added, ended, undone, coalesce(vault, 0) FROM change_batch"


def batches(base: Base) -> tuple[Batch, ...]:
    """The last batches, the newest first."""
    rows = base.query(f"{_BATCH} ORDER BY batch_id DESC LIMIT ?", (MOST_BATCHES,))
    return tuple(map(_batch, rows))


def next_undo(base: Base) -> Batch | None:
    """The batch that is taken back next: the last one that holds."""
    rows = base.query(f"{_BATCH} WHERE undone = 0 AND step <> ? ORDER BY batch_id DESC LIMIT 1", (CREATION,))
    return _batch(rows[0]) if rows else None


def _batch(row: Sequence[object]) -> Batch:
    number, step, day, made_at, added, ended, undone, in_vault = row
    return Batch(
        int(str(number)), str(step or ""), str(day or ""), str(made_at or ""), _whole(added), _whole(ended), bool(undone), bool(in_vault)
    )  # fmt: skip


def _whole(value: object) -> int:
    """Return a count; 0 for what is none: a page on a base opens whatever somebody wrote into it by hand."""
    return int(value) if isinstance(value, (int, float)) and math.isfinite(value) else 0


def access(base: Base) -> Access:
    """Who used a base, and whether the log of that is whole."""
    verdict = access_log.check(base)
    last = f"SELECT at, who, purpose, rows FROM {access_log.TABLE} ORDER BY fid DESC LIMIT ?"
    uses = [
        Use(str(at or ""), str(who or ""), str(purpose or ""), _whole(rows))
        for at, who, purpose, rows in base.query(last, (MOST_USES,))
    ]
    return Access(verdict.lines, tuple(fault.note for fault in verdict.faults), tuple(uses))
