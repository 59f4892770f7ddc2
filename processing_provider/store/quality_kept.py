"""What a base keeps of a check: its rules, the issues that are open, and the scores of the day (Wu et al., 3.3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..engine.core.errors import SettingError
from ..engine.registers.quality.rules import SAMPLE, Rule, RulesError, bundled, own_rule
from ..engine.registers.quality.words import sentence
from .batches import Batches
from .checking import Checked, Issue
from .port import Changes
from .quality_sql import CHECKED, RULE_COLUMNS, chosen, rows

ALL, SOURCE, PLACE = "", "source:", "place:"
"""Scopes of a score: the whole base, a source, a place by its code."""
OPEN, GONE = "open", "gone"
OFFICE = "RULES"
"""Source of the rules that an office gave as a table."""
RETIRED = ("place_dates",)
"""Rules of earlier versions that others took the place of."""
_ISSUE = ("rule", "table_name", "row_uid", "what", "state", "source_id")
_SCORE = ("rule", "scope", "date", "checked", "failed")


@dataclass(frozen=True)
class Kept:
    """What became of issues: those that are open now and were not before, and those that were mended.

    Attributes
    ----------
    added, gone : int
    """

    added: int
    gone: int


def own_rules(base: Batches, given: Sequence[Rule] | None, day: str) -> tuple[Rule, ...]:
    """Return the rules that the office wrote: those given now, else those of before; and those it put into table rule by hand.

    Parameters
    ----------
    base : Batches
    given : sequence of Rule or None
        None where no table was given.
    day : str
        ISO, for trying them out.

    Raises
    ------
    RulesError
        One has the name of another rule, or cannot be used.
    """
    ours = {rule.name for rule in bundled()}
    kept = base.current("rule", (*RULE_COLUMNS, "source_id"), "rule IS NOT NULL")
    by_hand = [row[:-1] for row in kept if row[-1] != OFFICE and row[0] not in ours and row[0] not in RETIRED]
    before = [row[:-1] for row in kept if row[-1] == OFFICE]
    known = frozenset(CHECKED)
    found = [own_rule([str(cell or "") for cell in row], known) for row in by_hand]
    found += given if given is not None else [own_rule([str(cell or "") for cell in row], known) for row in before]
    seen = set(ours)
    for rule in found:
        if rule.name in seen:
            raise RulesError(
                "rule_twice",
                "Rule '{rule}' is there already, in Doorstep or in table rule of the base; give yours another name.",
                rule=rule.name,
            )
        seen.add(rule.name)
        chosen(base, rule, day)
    return tuple(found)


def keep_rules(base: Batches, own: Iterable[Rule], given: bool) -> None:
    """Keep the rules of this version, and those of the office where it gave some."""
    ours = rows()
    names = [row[0] for row in ours] + list(RETIRED)
    known = f"rule IN ({', '.join('?' * len(names))})"
    # Those of a base that was made after the day of the check wait for a later one: nothing ends before it begins.
    if not base.current("rule", ("rule",), f"valid_from > ? AND {known}", (base.day, *names)):
        base.replace("rule", RULE_COLUMNS, ours, "", known, names)
    if given:
        by_hand = {name for (name,) in base.current("rule", ("rule",), "coalesce(source_id, '') <> ?", (OFFICE,))}
        new = rows(tuple(rule for rule in own if rule.name not in by_hand))
        base.replace("rule", RULE_COLUMNS, new, OFFICE, "source_id = ?", (OFFICE,))


def what(issue: Issue, rule: Rule) -> str:
    """Sentence on an issue, in English, as the base keeps it."""
    said = rule.title if rule.own else str(sentence(rule.name))
    return f"{said} ({issue.about})" if issue.about else said


def keep_issues(base: Batches, found: Iterable[Checked], left_out: Iterable[str]) -> Kept:
    """Make these the issues that are open; those that were mended end, and say so.

    Parameters
    ----------
    base : Batches
        With a batch begun.
    found : iterable of Checked
    left_out : iterable of str
        Rules that were not looked at: what they found before stays as it is.
    """
    given = {
        (issue.rule, issue.table, issue.uid): (*_key(issue), what(issue, one.rule), OPEN, issue.source or None)
        for one in found
        for issue in one.issues
    }
    kept = list(left_out)
    where = f"rule NOT IN ({', '.join('?' * len(kept))})" if kept else ""
    changes: Changes = base.replace("issue", _ISSUE, given.values(), "", where, kept, ("what", "source_id"))
    base.annotate("issue", "state", dict.fromkeys(changes.gone.values(), GONE))
    return Kept(changes.added, len(changes.gone))


def _key(issue: Issue) -> tuple[str, str, str]:
    return issue.rule, issue.table, issue.uid


def scores_of(found: Iterable[Checked]) -> list[tuple[str, str, int, int]]:
    """Rule, scope, checked, failed: of the base, of each source and of each place about which a rule says something."""
    scores = []
    for one in found:
        if one.checked:
            scores.append((one.rule.name, ALL, one.checked, one.failed))
            for side, kind in ((0, SOURCE), (1, PLACE)):
                scores += [(one.rule.name, kind + name, *counts) for name, counts in one.by(side).items()]
    return scores


def keep_scores(base: Batches, scores: Iterable[tuple[str, str, int, int]], day: str, left_out: Iterable[str]) -> None:
    """Keep the scores of a day beside those of other days."""
    kept = list(left_out)
    where = "date = ?" + (f" AND rule NOT IN ({', '.join('?' * len(kept))})" if kept else "")
    told = [(rule, scope, day, checked, failed) for rule, scope, checked, failed in scores]
    base.replace("score", _SCORE, told, "", where, (day, *kept))


def refuse_left_out(names: Iterable[str], rules: Iterable[Rule]) -> tuple[str, ...]:
    """Return names of rules to leave out; raise for one that is none."""
    known = {rule.name for rule in rules}
    wanted = tuple(dict.fromkeys(name for name in (text.strip() for text in names) if name))
    unknown = [name for name in wanted if name not in known]
    if unknown:
        raise SettingError(
            "left_out",
            "LEAVE_OUT names what is no rule: '{name}'; the rules are {rules}.",
            name=unknown[0][:60],
            rules=", ".join(sorted(known)),
        )
    return wanted


NOT_OF_RULES = (SAMPLE,)
"""Scores that no run of the rules gives: they stay when another run is kept."""
