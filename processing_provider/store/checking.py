"""Rules against the rows of a base: how many were checked and how many fail, by source and by place, and which (Wu et al., 3.3).

All rules of a table are counted in one pass over it; rows are named only where a rule fails.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..engine.core.progress import Progress, part, silent
from ..engine.registers.quality.rules import Rule, RulesError, TagAge
from . import access_log, quality_aids
from .batches import Batches
from .quality_sql import STEPS, Look, building_of, chosen, tables_of, verdict, written_out
from .schema import TABLES, Table

LOG = "access_log"
AT_ONCE, FAILS = 30, 2
"""Rules of which a number of 64 bits says what they say of a row, and how it says that one fails."""
Scope = tuple[str, str]
"""Source and code of the place; '' where unknown."""


@dataclass(frozen=True)
class Issue:
    """A row that breaks a rule; `about` says more than the rule does, '' for nothing."""

    rule: str
    table: str
    uid: str
    source: str
    buid: str
    place: str
    about: str


@dataclass
class Checked:
    """What came of a rule.

    Attributes
    ----------
    rule : Rule
    counts : dict of (source, place) to [checked, failed]
    issues : list of Issue
        Of a rule that is a rate none.
    """

    rule: Rule
    counts: dict[Scope, list[int]] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)

    @property
    def checked(self) -> int:
        """Rows about which it says something; 0 where the base has no data for it."""
        return sum(checked for checked, _ in self.counts.values())

    @property
    def failed(self) -> int:
        """Rows that break it."""
        return sum(failed for _, failed in self.counts.values())

    def by(self, side: int) -> dict[str, tuple[int, int]]:
        """Checked and failed by source (0) or place (1), those without one left out."""
        found: dict[str, list[int]] = {}
        for scope, (many, wrong) in sorted(self.counts.items()):
            if scope[side]:
                sums = found.setdefault(scope[side], [0, 0])
                sums[0] += many
                sums[1] += wrong
        return {name: (sums[0], sums[1]) for name, sums in found.items()}

    def add(self, scope: Scope, checked: int, failed: int) -> None:
        """Count rows."""
        sums = self.counts.setdefault(scope, [0, 0])
        sums[0] += checked
        sums[1] += failed


@dataclass(frozen=True)
class Asked:
    """What a check needs besides the base and its rules.

    Attributes
    ----------
    day : str
        ISO.
    ages : sequence of TagAge
    apart : callable
        Takes uses of buildings, and returns of those that it knows whether nobody lives there.
    head : str
        Hash of the last line of the access log as it was kept elsewhere, '' for none.
    """

    day: str
    ages: Sequence[TagAge] = ()
    apart: Callable[[Sequence[str]], Mapping[str, bool]] = lambda uses: {}
    head: str = ""


@dataclass(frozen=True)
class Found:
    """What a check found: of each rule, and of the access log."""

    of: tuple[Checked, ...]
    log: access_log.Verdict


def check(base: Batches, rules: Sequence[Rule], asked: Asked, progress: Progress = silent) -> Found:
    """Check the rows of a base.

    Parameters
    ----------
    base : Batches
        Open; temporary tables are made beside it.
    rules : sequence of Rule
    asked : Asked
    progress : callable

    Returns
    -------
    Found
        Rules in their order.

    Raises
    ------
    RulesError
        An office's own rule cannot be used, or selects what is no row of its table.
    """
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            progress(done[0], "")
        except BaseException as error:
            stopped.append(error)
            return 1
        return 0

    done = [0.0]
    base.database.set_progress_handler(look, STEPS)
    try:
        quality_aids.prepare(base, asked.day, asked.ages, asked.apart, part(progress, 0, 0.2))
        found = {rule.name: Checked(rule) for rule in rules}
        names = [name for name in TABLES if any(name in tables_of(rule) for rule in rules)]
        for step, name in enumerate(names):
            done[0] = 0.2 + 0.8 * step / len(names)
            if TABLES[name].holds:
                _of_table(
                    base, TABLES[name], [rule for rule in rules if name in tables_of(rule)], asked.day, found, look
                )
        verdict = access_log.check(base, asked.head)
        if LOG in found:
            _of_log(verdict, asked.head, found[LOG])
        return Found(tuple(found.values()), verdict)
    except base.failures as error:
        if stopped:
            raise stopped[0] from error
        raise base.told(error) from None
    finally:
        base.database.set_progress_handler(None, STEPS)


def _of_table(
    base: Batches, table: Table, rules: Sequence[Rule], day: str, found: Mapping[str, Checked], look: Look
) -> None:
    ours = [rule for rule in rules if not rule.own]
    for start in range(0, len(ours), AT_ONCE):
        for rule in _count(base, table, ours[start : start + AT_ONCE], day, found):
            if not rule.rate:
                found[rule.name].issues += _named(base, table, rule, day)
    own = [rule for rule in rules if rule.own]
    if own:
        held = _grouped(base, table, "", "r.valid_to IS NULL", day)
        for rule in own:
            _own(base, table, rule, day, held, found[rule.name], look)


def _count(base: Batches, table: Table, rules: Sequence[Rule], day: str, found: Mapping[str, Checked]) -> list[Rule]:
    """Count what rules of a table check and what fails, in one pass; returns those of which something fails.

    What all rules say of a row is one number, two bits for each, of which there are few.
    """
    if not rules:
        return []
    said = " + ".join(
        f"(CAST(CASE ({verdict(rule, table)}) WHEN 1 = 1 THEN {FAILS} WHEN 1 = 0 THEN 1 ELSE 0 END AS BIGINT) << {2 * at})"
        for at, rule in enumerate(rules)
    )
    failing = {}
    street = "street" if any(rule.place == "street" for rule in rules) else ""
    for source, place, number, rows in _grouped(base, table, street, said, day):
        for at, rule in enumerate(rules):
            bits = number >> 2 * at & 3
            if bits:
                found[rule.name].add((source, place), rows, rows if bits == FAILS else 0)
            if bits == FAILS:
                failing[rule.name] = rule
    return list(failing.values())


def _where(table: Table, place: str) -> tuple[str, str]:
    """SQL for the building and for the place of a row r; the latter needs the building as w.buid."""
    columns = table.columns
    if table.name == "place":
        return "NULL", "r.code"
    if table.name in ("building", "space"):
        return ("r.buid" if table.name == "building" else "NULL"), "r.place"
    if "buid" in columns:
        return building_of("r", table), "w.place"
    if place == "street" and table.name == "address":
        of = "SELECT a.buid FROM address_building a WHERE a.address = r.address AND a.valid_to IS NULL AND a.buid <> '' LIMIT 1"
        return f"coalesce(({of}), (SELECT s.buid FROM temp.of_street s WHERE s.street = r.street))", "w.place"
    if place == "home" and "pid" in columns:
        homes = (
            f"(SELECT {building_of('h', TABLES[name])} FROM {name} h WHERE h.pid = r.pid AND h.valid_to IS NULL LIMIT 1)"
            for name in ("lives_in", "registered_in")
        )
        return f"coalesce({', '.join(homes)})", "w.place"
    return "NULL", "NULL"


def _from(table: Table, place: str) -> tuple[str, str, str]:
    buid, code = _where(table, place)
    joined = f" LEFT JOIN temp.where_is w ON w.buid = {buid}" if code == "w.place" else ""
    return f'FROM "{table.name}" r{joined}', buid, code


def _grouped(base: Batches, table: Table, place: str, number: str, day: str) -> list[tuple[Any, ...]]:
    """Source, place, a number, and of how many rows it is that of.

    Few differ, so that counting them as they come is faster than to have SQLite sort all rows for a GROUP BY.
    """
    tables, _, code = _from(table, place)
    sql = f"SELECT coalesce(r.source_id, ''), coalesce({code}, ''), {number} {tables}"
    counted = Counter(base.database.execute(sql, {"day": day}))
    return [(*scope, rows) for scope, rows in sorted(counted.items(), key=lambda item: item[0])]


def _named(base: Batches, table: Table, rule: Rule, day: str) -> list[Issue]:
    tables, buid, code = _from(table, rule.place)
    about = written_out(rule.about, rule, table) or "''"
    sql = (
        f"SELECT r.uid, coalesce(r.source_id, ''), coalesce({buid}, ''), coalesce({code}, ''), coalesce({about}, '') {tables} "
        f"WHERE {verdict(rule, table)} ORDER BY r.fid"
    )
    rows = base.database.execute(sql, {"day": day})
    return [
        Issue(rule.name, table.name, uid, source, buid, place, str(about)) for uid, source, buid, place, about in rows
    ]


def _own(
    base: Batches,
    table: Table,
    rule: Rule,
    day: str,
    held: Sequence[tuple[Any, ...]],
    found: Checked,
    look: Look,
) -> None:
    """Take what an office's own rule selects; all rows that hold are checked."""
    run = base.database.execute
    about = chosen(base, rule, day, max(1, sum(many for _, _, holds, many in held if holds)), look)
    run("DELETE FROM temp.chosen")
    base.database.executemany("INSERT INTO temp.chosen VALUES (?)", [(uid,) for uid in about])
    tables, buid, code = _from(table, "")
    rows = run(
        f"SELECT r.uid, coalesce(r.source_id, ''), coalesce({buid}, ''), coalesce({code}, '') {tables} "
        "WHERE r.uid IN (SELECT uid FROM temp.chosen) AND r.valid_to IS NULL ORDER BY r.fid"
    ).fetchall()
    if len(rows) < len(about):
        raise RulesError(
            "rule_rows",
            "Rule '{rule}' selects what is no uid of a row of table {table} that holds: {rows} of {all}; add valid_to IS NULL, or give "
            "it the right table.",
            rule=rule.name,
            table=table.name,
            rows=len(about) - len(rows),
            all=len(about),
        )
    found.issues = [
        Issue(rule.name, table.name, uid, source, buid, place, about[uid]) for uid, source, buid, place in rows
    ]
    wrong = Counter((issue.source, issue.place) for issue in found.issues)
    for source, place, holds, many in held:
        if holds:
            found.add((source, place), many, wrong[source, place])


def _of_log(verdict: access_log.Verdict, head: str, found: Checked) -> None:
    """The access log: its lines are no rows with a uid; of one that is empty nothing can be said without a head."""
    for fault in verdict.faults:
        found.issues.append(Issue(LOG, LOG, f"{LOG}.{fault.line}.{fault.kind}", "", "", "", str(fault.note)))
    if verdict.lines or head:
        found.add(("", ""), max(verdict.lines, 1), len({fault.line for fault in verdict.faults}))
