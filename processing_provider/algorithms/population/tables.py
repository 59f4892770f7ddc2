"""Tables that the algorithms put into a report: heading, head and rows."""

from __future__ import annotations

import numpy as np

from ...engine.population import fields
from ...engine.population.allocate.between import Between
from ...engine.population.allocate.optimization import Optimized, secondary_numbers
from ...engine.population.residential import classify
from ...engine.population.stages.residential import Result as Classified
from ...engine.population.stages.summary import Result as Summed
from ...engine.population.stages.truth import Result as Validated
from ...engine.population.stages.truth import Score
from ...i18n import said, tr, tr_kept
from ...layers.outcome import Section
from .definitions.moves import numbers as secondary_labels

MOST_WORST = 20


def deciders(result: Classified) -> list[tuple[str, int]]:
    """Return what decided whether buildings are lived in, and for how many."""
    counts = np.bincount(result.found.decided_by, minlength=len(classify.DECIDERS)).tolist()
    return list(zip(map(tr_kept, classify.DECIDERS), counts))


def shares(result: Classified) -> list[tuple[str, int, str]]:
    """Return what has categories, how many, and the share of them that the rules know."""
    found = result.found.known.items()
    return [(tr_kept(what), n, f"{100 * known / n:.1f} %") for what, (known, n) in found if n]


def of_classification(result: Classified) -> list[Section]:
    """Return what decided, and how much of the categories the rules know."""
    found: list[Section] = [(tr("Decided by"), [tr("Evidence"), tr("Buildings")], list(map(list, deciders(result))))]
    known = shares(result)
    if known:
        head = [tr("Categories of"), tr("Features"), tr("Share known")]
        found.append((tr("Known to the rules table"), head, list(map(list, known))))
    return found


def of_known_uses(scored: tuple[classify.Score, ...]) -> Section:
    """Return the confusion table."""
    head = [
        tr("Rule"), tr("Lived in and found"), tr("Lived in and missed"), tr("Not lived in and taken"),
        tr("Not lived in and rejected"), tr("Precision"), tr("Recall"), tr("F1"),
    ]  # fmt: skip
    rows = [
        [one.name, one.found, one.missed, one.wrong, one.rejected, one.precision, one.recall, one.f1] for one in scored
    ]
    return tr("Against known uses"), head, rows


def of_moves(result: Optimized) -> list[Section]:
    """Return what became of secondary objectives."""
    if result.achieved is None:
        return []
    labels = dict(secondary_labels())
    rows = [[labels[name], value] for name, value in secondary_numbers(result).items()]
    return [(tr("Preferences and moves"), ["", ""], rows)]


def of_between(found: Between | None) -> list[Section]:
    """Return how far neighbourhoods differ, and how intervals hold zones that are spread with their neighbours."""
    if found is None:
        return []
    head = [tr("Spread at every halving [%]"), tr("5 %"), tr("95 %"), tr("Zones")]
    row = [100 * found.mean, 100 * found.quantile(0.05), 100 * found.quantile(0.95), found.zones]
    said: list[Section] = [(tr("Differences between neighbourhoods"), head, [row])]
    if found.judged is not None:
        one = found.judged
        head = [
            tr("Zones"), tr("Covered"), tr("Covered [%]"), tr("Mean width / mean count"), tr("Width needed / width"),
            tr("Interval score / mean count"),
        ]  # fmt: skip
        row = [one.zones, one.covered, one.percent, one.width, one.needed, one.score]
        said.append((tr("90 % intervals of zones spread with their neighbours"), head, [row]))
    return said


def of_summary(found: Summed) -> list[Section]:
    """Return how many known counts the draws hold."""
    if found.coverage is None:
        return []
    head = [tr("Summary zones with people"), tr("Covered"), tr("Covered [%]")]
    row = [found.coverage.judged, found.coverage.covered, found.coverage.percent]
    return [(tr("Known persons within the 90 % intervals of the draws"), head, [row])]


def of_scores(scores: tuple[Score, ...]) -> Section:
    """Return the scores of estimates and baselines."""
    head = [
        tr("Field"), tr("Method"), tr("Zones"), tr("Estimated"), tr("Known"), tr("MAE"), tr("RMSE"), tr("Bias"),
        tr("Total absolute error"), tr("Misplaced [%]"), tr("± over seeds"), tr("Error of zones ≥ 10 [%]"),
    ]  # fmt: skip
    rows = [
        [
            score.value, said(score.method), found.zones, found.estimated, found.known, found.mae, found.rmse, found.bias,
            found.total_absolute, found.misplaced, score.deviation, found.percent,
        ]
        for score, found in ((score, score.accuracy) for score in scores)
    ]  # fmt: skip
    return tr("Accuracy against known counts"), head, rows


def of_worst_zones(value: str, result: Validated) -> Section:
    """Return the zones with the largest errors."""
    head = [tr("Zone"), tr("Buildings"), tr("Estimated"), tr("Known"), tr("Difference"), tr("Error [%]")]
    columns = [result.zones.frame.column(name) for name in ("n_bldg", *(field.name for field in fields.VALIDATION))]
    rows = [
        [result.zone_id[z], *(float("nan") if column[z] is None else float(column[z]) for column in columns)]
        for z in result.order[:MOST_WORST].tolist()
    ]
    return tr("Zones with the largest errors: {}").format(value), head, rows
