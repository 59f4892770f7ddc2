"""What values are: ids, counts, shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsField

from ....processing_provider.engine.population.residential import categories
from . import vocabulary
from .names import fields, words

NUMBER = re.compile(r"\s*[~<>≈]?\s*\d+(?:[.,]\d+)?(?![\d\-:/])[^\d]{0,12}(?:\d+\")?\s*")
_ONLY_NUMBER = re.compile(r"\s*[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?\s*")


def looks_like_id(values: Sequence[Any] = (), name: str = "") -> bool:
    """Whether numbers are unlikely to count anything: named like an id, running numbers, or long codes.

    Parameters
    ----------
    values : sequence
        Of some or all rows, in their order; None where empty.
    name : str
        Name of the field, '' if it shall not count.
    """
    found = words(name)
    named = bool(found) and (found[-1] in vocabulary.ID_WORDS or "".join(found) in vocabulary.ID_WORDS)
    # 'Number of persons' is no number that was given to somebody.
    if named and not fields("POPULATION_FIELD", [name]) and not fields("HOUSEHOLDS_FIELD", [name]):
        return True
    read = read_numbers(values)
    given = [value for value in values if not is_empty(value)]
    if len(read) < 8 or len(read) < len(given) or np.any(read != np.floor(read)) or len(set(read.tolist())) < len(read):
        return False
    steps = np.diff(np.sort(read))
    runs = np.mean(steps == 1) >= 0.8
    evenly = len(read) >= 30 and np.mean(steps == np.median(steps)) >= 0.8
    digits = {len(str(int(abs(value)))) for value in read.tolist()}
    codes = len(digits) <= 2 and min(digits) >= 9
    return bool(runs or evenly or codes)


def is_empty(value: Any) -> bool:
    return value is None or value != value or (isinstance(value, str) and not value.strip())


def read_numbers(values: Iterable[Any]) -> np.ndarray:
    """Return those values that are numbers, or texts that are."""
    found = []
    for value in values:
        if isinstance(value, (bool, np.bool_)) or is_empty(value):
            continue
        if isinstance(value, (int, float, np.number)):
            found.append(float(value))
        elif isinstance(value, str) and _ONLY_NUMBER.fullmatch(value):
            found.append(float(value.replace(",", ".")))
    return np.array(found)


def may_be_number(kind: QgsField) -> bool:
    return kind.isNumeric() or kind.typeName().lower() in ("", "string", "text", "varchar")


def is_share(value: Any) -> bool:
    read = read_numbers([value])
    if len(read):
        return bool(0 <= read[0] <= 1)
    return categories.folded(value) in categories.YES | categories.NO
