"""Expressions of tag rules: QGIS's syntax on columns of persons, and nothing that reads anything else."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature
from qgis.PyQt.QtCore import QDate, QDateTime, QRegularExpression, QTime, QVariant

from ...engine.core.fields import Field
from ...engine.registers.tag_rules import TagRule, TagRulesError
from ...layers.schema import qgs_fields

_ALLOWED = """
coalesce if nullif regexp_match try
abs ceil clamp exp floor ln log log10 max min round scale_linear sqrt
ascii char concat format left length lower lpad regexp_replace regexp_substr replace right rpad strpos substr title trim upper wordwrap
hamming_distance levenshtein longest_common_substring soundex
to_date to_int to_real to_string day day_of_week make_date month week year
array array_contains array_count array_find array_first array_get array_last array_length array_max array_min array_sort
array_to_string string_to_array
"""
ALLOWED = frozenset(_ALLOWED.split())
"""Functions that work on what they are given. All others, such as those of layers, files, the machine and chance, are refused."""


def read(rule: TagRule, columns: Sequence[str]) -> tuple[QgsExpression, dict[str, str]]:
    """Read the expression of a rule.

    Parameters
    ----------
    rule : TagRule
    columns : sequence of str
        What it may name.

    Returns
    -------
    QgsExpression
    dict of str to str
        Column by the name that the expression has for it; case does not matter where there is one only.

    Raises
    ------
    TagRulesError
        It cannot be read, names a column that is not there, or something that is not allowed.
    """
    expression = QgsExpression(rule.expression)
    why = " ".join(expression.parserErrorString().split()) if expression.hasParserError() else _bad_pattern(rule)
    if why:
        raise TagRulesError(
            "rules_syntax", "RULES, line {line}: the expression cannot be read ({why}).", line=rule.line, why=why
        )
    variables = sorted(name for name in expression.referencedVariables() if name)
    functions = sorted(name for name in expression.referencedFunctions() if name not in ALLOWED)
    if variables or functions:
        raise TagRulesError(
            "rules_forbidden",
            "RULES, line {line}: the expression uses {what}, which is not allowed: a tag may hang on columns of persons only, and not "
            "on files, layers, variables, this computer, the hour or chance.",
            line=rule.line,
            what=f"@{variables[0]}" if variables else functions[0],
        )
    named = {}
    folded: dict[str, list[str]] = {}
    for column in columns:
        folded.setdefault(column.casefold(), []).append(column)
    for name in sorted(expression.referencedColumns()):
        alike = folded.get(name.casefold(), [])
        if name not in columns and len(alike) != 1:
            raise TagRulesError(
                "rules_column",
                "RULES, line {line}: there is no column '{name}'; there are: {columns}.",
                line=rule.line,
                name=name[:60],
                columns=", ".join(columns),
            )
        named[name] = name if name in columns else alike[0]
    try:
        evaluator(expression, list(named))
    except ValueError:
        raise TagRulesError(
            "rules_fail",
            "RULES, line {line}: the expression fails for everybody; write it in another way.",
            line=rule.line,
        ) from None
    return expression, named


_MATCHED = re.compile(r"~\s*'((?:[^'\\]|''|\\.)*)'")


def _bad_pattern(rule: TagRule) -> str:
    """What is wrong with a pattern behind '~', with which QGIS would say 'no' for everybody; '' where nothing is."""
    for text in _MATCHED.findall(rule.expression):
        pattern = QRegularExpression(text.replace("''", "'").replace("\\\\", "\\"))
        if not pattern.isValid():
            return str(pattern.errorString())
    return ""


def evaluator(expression: QgsExpression, names: Sequence[str]) -> Callable[[Mapping[str, Any]], Any]:
    """Return what evaluates an expression for values of the columns that it names; it raises ValueError where that fails.

    Raises
    ------
    ValueError
        What is the same for everybody fails, such as a text that fits into no memory: QGIS evaluates it beforehand.
    """
    fields = qgs_fields([Field(name, "text", "", "") for name in names])
    context = QgsExpressionContext()
    context.setFields(fields)
    feature = QgsFeature(fields)
    try:
        expression.prepare(context)
    except Exception:  # what C++ throws is no more than that
        raise ValueError from None

    def evaluate(row: Mapping[str, Any]) -> Any:
        feature.setAttributes([row[name] for name in names])
        context.setFeature(feature)
        try:
            found = expression.evaluate(context)
        except Exception:  # as above
            raise ValueError from None
        if expression.hasEvalError():
            # What QGIS says may have a value of a person in it.
            raise ValueError
        return _plain(found)

    return evaluate


def _plain(found: Any) -> Any:
    if found is None or (isinstance(found, QVariant) and found.isNull()):
        return None
    if isinstance(found, (QDate, QDateTime, QTime)):
        return found.toString("yyyy-MM-dd" if isinstance(found, QDate) else "yyyy-MM-ddTHH:mm:ss") or None
    if not isinstance(found, (str, int, float, bool)) or (isinstance(found, float) and not math.isfinite(found)):
        raise ValueError
    if isinstance(found, str) and "\0" in found:
        raise ValueError
    return found
