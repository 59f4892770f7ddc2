"""How well a classification finds the buildings that are lived in, where labels tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ...core.errors import CountError
from ...core.types import Bools, Floats
from .rules import NEUTRAL, NON_RESIDENTIAL, Rule, RulesError, bundled_rules, read_rules, weigh


@dataclass(frozen=True)
class Score:
    """How well a classification finds the buildings that are lived in, where labels tell.

    Attributes
    ----------
    name : str
    found, wrong, missed, rejected : int
        Buildings lived in and found; not lived in but taken; lived in but missed; not lived in and not taken (true
        positives, false positives, false negatives, true negatives).
    """

    name: str
    found: int
    wrong: int
    missed: int
    rejected: int

    @property
    def precision(self) -> float:
        """Of the buildings taken, the share that is lived in; NaN when none is taken."""
        return _ratio(self.found, self.found + self.wrong)

    @property
    def recall(self) -> float:
        """Of the buildings lived in, the share that is found; NaN when none is."""
        return _ratio(self.found, self.found + self.missed)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return _ratio(2 * self.found, 2 * self.found + self.wrong + self.missed)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")


def read_labels(values: Sequence[object], name: str, rules: Sequence[Rule] | None = None) -> Floats:
    """Read known classes.

    Parameters
    ----------
    values : (n,) sequence
        Uses, looked up in the rules table (mixed is lived in); or yes/no, or a number of dwellings or people: above 0
        is lived in, unless the name asks the opposite (non_residential, commercial). Numbers that the table knows as
        codes of this field are codes.
    name : str
        Field name, the key in the rules table.
    rules : sequence of Rule, optional

    Returns
    -------
    numpy.ndarray
        (n,) float: 1 lived in, 0 not, NaN where the label does not tell.

    Raises
    ------
    CountError
        No label tells.
    """
    rules = read_rules() if rules is None else rules
    try:
        said = weigh(
            rules, {name: values}, len(values), yes_means_lived_in=True, by_words=rules is bundled_rules()
        ).code
    except RulesError:
        said = np.zeros(len(values), np.uint8)
    labels = np.select([said == NEUTRAL, said == NON_RESIDENTIAL], [np.nan, 0.0], 1.0)
    if np.isnan(labels).all():
        raise CountError(
            "no_telling_label",
            "Field '{field}' has no value that tells whether a building is lived in; choose another label field, or add its "
            "values to the rules table.",
            field=name,
        )
    return labels


def scores(lived_in: Bools, paper: Bools, labels: Floats) -> tuple[Score, ...]:
    """Score a classification, the paper's rule and calling everything residential against known classes.

    Parameters
    ----------
    lived_in, paper : (n,) bool
        By this run, and by the paper's rule.
    labels : (n,) float
        As `read_labels` gives them.

    Returns
    -------
    tuple of Score
    """
    known = ~np.isnan(labels)
    truth = labels[known] > 0
    everything = np.ones(len(labels), bool)
    candidates = {"this run": lived_in, "the paper's rule": paper, "all residential": everything}
    return tuple(
        Score(
            name,
            found=int(np.count_nonzero(taken[known] & truth)),
            wrong=int(np.count_nonzero(taken[known] & ~truth)),
            missed=int(np.count_nonzero(~taken[known] & truth)),
            rejected=int(np.count_nonzero(~taken[known] & ~truth)),
        )
        for name, taken in candidates.items()
    )


def confusion_table(scored: Iterable[Score]) -> str:
    """Write scores as a table of fixed width.

    Parameters
    ----------
    scored : sequence of Score

    Returns
    -------
    str
    """
    head = [
        f"{'':20}{'lived in:':>11}{'':11}{'not lived in:':>14}",
        f"{'':20}{'found':>11}{'missed':>11}{'taken':>14}{'rejected':>11}{'precision':>11}{'recall':>8}{'F1':>7}",
    ]
    rows = (
        f"{s.name:20}{s.found:11,}{s.missed:11,}{s.wrong:14,}{s.rejected:11,}{s.precision:11.3f}{s.recall:8.3f}{s.f1:7.3f}"
        for s in scored
    )
    return "\n".join([*head, *rows])
