"""What a check gives: issues on the map, scores, a chart, and what there is to say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from qgis.core import QgsWkbTypes

from ...base.algorithm import Outcome
from ...base.types import Parameters
from ...engine.core import packages
from ...engine.core.notes import Note, note
from ...engine.core.progress import Progress
from ...engine.core.types import Ids
from ...engine.population.residential.rules import (
    MIXED,
    NON_RESIDENTIAL,
    RESIDENTIAL,
    weigh,
)
from ...engine.population.residential.rules import RulesError as UsesError
from ...engine.population.residential.rules import read_rules as read_uses
from ...engine.registers.places import objects
from ...engine.registers.quality import fields
from ...engine.registers.quality.rules import Rule
from ...engine.registers.quality.words import sentence, title
from ...i18n import said, tr
from ...layers.report.scores_chart import Bar, chart, issue_map
from ...layers.rows import Rows
from ...store.batches import Batches
from ...store.checking import LOG, Found, Issue
from ...store.quality_kept import PLACE, SOURCE, Kept
from ..registers import step
from ..registers.step import Drawn

shapely = packages.load("shapely")

ERROR = "error"
Score = tuple[str, str, int, int]


def apart(uses: Sequence[str]) -> Mapping[str, bool]:
    """Whether nobody lives in buildings of a use, of the uses that the tables of categories know."""
    try:
        found = weigh(read_uses(), {"use": list(uses)}, len(uses))
    except UsesError:  # bare numbers, of which nobody knows what they mean
        return {}
    known = {NON_RESIDENTIAL: True, MIXED: False, RESIDENTIAL: False}
    return {use: known[code] for use, code in zip(uses, found.code.tolist()) if code in known}


def recorded(algorithm: Any, parameters: Parameters) -> dict[str, Any]:
    """What the list of batches keeps; the head of a log is kept elsewhere, and not beside the log."""
    return {name: value for name, value in step.recorded(parameters).items() if name != "KEPT_LOG_HEAD"}


class Told:
    """Outputs of a check."""

    def __init__(
        self, base: Batches, found: Found, kept: Kept, scores: list[Score], day: str, left_out: Sequence[str]
    ) -> None:
        self.base, self.found, self.kept, self.scores, self.day = base, found, kept, scores, day
        self.left_out = left_out
        self.rules = {one.rule.name: one.rule for one in found.of}

    def outcome(self, progress: Progress) -> Outcome:
        """Outputs, numbers, notes, and what the report has of them."""
        issues = [issue for one in self.found.of for issue in one.issues]
        points = self._points(issues)
        progress(0.5, "")
        severity = [self.rules[issue.rule].severity for issue in issues]
        open_now = len(issues)
        numbers = {
            "ISSUES_FOUND": open_now,
            "ERRORS_FOUND": severity.count(ERROR),
            "ISSUES_NEW": self.kept.added,
            "ISSUES_GONE": self.kept.gone,
            "RULES_CHECKED": sum(bool(one.checked) for one in self.found.of),
            "RULES_NOT_CHECKED": sum(not one.checked for one in self.found.of),
            "LOG_BROKEN": int(not self.found.log.sound) if LOG in self.rules else None,
            "LOG_HEAD": self.found.log.head,
        }
        crs = step.crs_of(self.base)
        listed = Drawn(fields.ISSUES, self._issues(issues), list(points), QgsWkbTypes.Type.Point, crs)
        return Outcome(
            outputs={"ISSUES": listed, "SCORES": Rows(fields.SCORES, self._scores())},
            numbers=numbers,
            notes=self._notes(numbers),
            styles={"ISSUES": "issues"},
            pictures=self._pictures(points, severity),
            tables=self._tables(),
        )

    def _points(self, issues: Sequence[Issue]) -> Ids:
        """Where each issue is: in its building, else somewhere in its place; None where neither is known."""
        places = self._inner("place", "code") if any(issue.place for issue in issues) else {}
        return objects([self._buildings.get(issue.buid) or places.get(issue.place) for issue in issues])

    @cached_property
    def _buildings(self) -> dict[str, Any]:
        return self._inner("building", "buid")

    def _inner(self, table: str, column: str) -> dict[str, Any]:
        rows = self.base.current(table, (column, "geom"), "geom IS NOT NULL")
        shapes = objects([shape for _, shape in rows])
        inside = shapely.point_on_surface(shapes) if len(rows) else shapes
        return {key: point for (key, _), point in zip(rows, inside) if point is not None and not point.is_empty}

    def _issues(self, issues: Sequence[Issue]) -> dict[str, list[Any]]:
        rules = [self.rules[issue.rule] for issue in issues]
        words = {name: _sentence(rule) for name, rule in self.rules.items()}
        return {
            "rule": [issue.rule for issue in issues],
            "class": [rule.kind for rule in rules],
            "severity": [rule.severity for rule in rules],
            "table_name": [issue.table for issue in issues],
            "uid": [issue.uid for issue in issues],
            "source": [issue.source for issue in issues],
            "buid": [issue.buid for issue in issues],
            "place": [issue.place for issue in issues],
            "what": [words[i.rule] + (f" ({i.about})" if i.about else "") for i in issues],
        }

    def _scores(self) -> dict[str, list[Any]]:
        known = [self.rules.get(rule) for rule, *_ in self.scores]
        kinds = [_scope(scope) for _, scope, *_ in self.scores]
        return {
            "rule": [rule for rule, *_ in self.scores],
            "class": [rule.kind if rule else "accuracy" for rule in known],
            "severity": [rule.severity if rule else "" for rule in known],
            "title": [_title(rule) if rule else tr("What was verified in the field is right") for rule in known],
            "scope": [kind for kind, _ in kinds],
            "name": [name for _, name in kinds],
            "date": [self.day] * len(self.scores),
            "checked": [checked for *_, checked, _ in self.scores],
            "failed": [failed for *_, failed in self.scores],
            "right_pct": [100 * (1 - failed / checked) for *_, checked, failed in self.scores],
        }

    def _notes(self, numbers: Mapping[str, Any]) -> list[Note | str]:
        notes: list[Note | str] = []
        if numbers["ISSUES_FOUND"]:
            notes.append(
                note(
                    "issues",
                    "Issues that are open: {issues}; of them errors: {errors}. New: {new}; mended since the last check: {gone}.",
                    issues=numbers["ISSUES_FOUND"], errors=numbers["ERRORS_FOUND"], new=self.kept.added, gone=self.kept.gone,
                )
            )  # fmt: skip
        silent = [one.rule.name for one in self.found.of if not one.checked]
        if silent:
            notes.append(
                note(
                    "not_checked",
                    "Rules for which the base has no data, and which are not checked: {rules}.",
                    rules=", ".join(silent),
                )
            )
        if LOG in self.rules:
            notes += [fault.note for fault in self.found.log.faults]
        return notes

    def _pictures(self, points: Ids, severity: Sequence[str]) -> list[tuple[str, str]]:
        bars = [
            Bar(one.rule.name, _title(one.rule), one.checked, one.failed, one.rule.severity == ERROR)
            for one in self.found.of
            if one.checked
        ]
        errors = np.array([word == ERROR for word in severity], bool)
        legend = (tr("Buildings"), tr("Warnings"), tr("Errors"))
        ground = objects(list(self._buildings.values())) if len(points) else objects([])
        pictures = [(tr("Rows that break each rule, of those that were checked"), chart(bars))]
        return [*pictures, (tr("Issues on the map"), issue_map(ground, points, errors, legend))]

    def _tables(self) -> list[Any]:
        checked = [
            [one.rule.name, _title(one.rule), one.rule.kind, one.rule.severity, one.checked, one.failed]
            for one in self.found.of
            if one.checked
        ]
        silent = [[one.rule.name, _title(one.rule)] for one in self.found.of if not one.checked]
        silent += [[name, tr("left out")] for name in self.left_out]
        head = [tr("Rule"), tr("What must be so"), tr("Class"), tr("Severity"), tr("Checked"), tr("Failed")]
        by_source = [
            [one.rule.name, source, *counts]
            for one in self.found.of
            for source, counts in one.by(0).items()
            if counts[1]
        ]
        tables: list[Any] = [(tr("Scores by rule"), head, checked)]
        if by_source:
            tables.append(
                (tr("Rules broken by source"), [tr("Rule"), tr("Source"), tr("Checked"), tr("Failed")], by_source)
            )
        if silent:
            tables.append((tr("Not checked"), [tr("Rule"), tr("What must be so")], silent))
        if self.found.log.lines:
            log = [[self.found.log.lines, self.found.log.head]]
            tables.append((tr("Access log"), [tr("Lines"), tr("Head; keep it elsewhere")], log))
        return tables


def _scope(scope: str) -> tuple[str, str]:
    for kind, begin in (("source", SOURCE), ("place", PLACE)):
        if scope.startswith(begin):
            return kind, scope[len(begin) :]
    return "all", ""


def _sentence(rule: Rule) -> str:
    return rule.title if rule.own else said(sentence(rule.name))


def _title(rule: Rule) -> str:
    return rule.title if rule.own else said(title(rule.name))
