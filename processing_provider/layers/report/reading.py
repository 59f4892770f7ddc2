"""How to read a report: what each column of its tables says, and each of our fields in the layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...i18n import tr, tr_kept
from .. import styles
from ..markup import explained, headline
from ..rows import Rows


def reading(head: Sequence[str]) -> str:
    """Say how to read each column of a table."""
    meanings = _meanings()
    lines = [(name, meanings[name]) for name in dict.fromkeys(head) if name in meanings]
    return explained(tr("How to read the columns"), lines) if lines else ""


def of_fields(outputs: Mapping[str, Rows], labels: Mapping[str, str]) -> str:
    """Say what each of our fields in the layers holds; `labels` is what each output is called."""
    parts = []
    for output, rows in outputs.items():
        kept = [] if rows.table is None else rows.table.fields.names()
        known = {field.name: field for field in (*styles.BUILDINGS, *rows.ours)} if output == "OUTPUT" else {}
        ours = {field.name for field in rows.ours}
        fields = [known[name] for name in kept if name in known and name not in ours]
        lines = [_line(field) for field in (*fields, *rows.ours)]
        parts.append(explained(labels.get(output, output), lines) if lines else "")
    return headline(tr("Fields of the layers")) + "".join(parts) if any(parts) else ""


def _line(field: Any) -> tuple[str, str]:
    return field.name, tr_kept(field.meaning) + (f" [{tr_kept(field.unit)}]" if field.unit else "")


def _meanings() -> dict[str, str]:
    """Return what the columns of the report's tables say, by their heads."""
    return {
        tr("Method"): tr("How households were given to buildings."),
        tr("MSE over buildings"): tr("Mean of the squared residuals in persons, over the buildings (eq. 16)."),
        tr("MSE over households"): tr("The same mean, each building counted once for every household in it."),
        tr("Squared error per household"): tr("Sum of the squared residuals, divided by the number of households."),
        tr("Net error [%]"): tr("|Σ allocated − Σ estimated| / Σ estimated persons: too many and too few cancel out."),
        tr("Absolute error [%]"): tr("Σ |allocated − estimated| / Σ estimated persons: nothing cancels out."),
        tr("Persons placed"): tr("Persons of the households that were given to a building."),
        tr("Persons estimated"): tr("Persons that the estimate gives to these buildings."),
        tr("Households placed"): tr("Households that were given to a building."),
        tr("Zone"): tr("Id of the zone, as in its layer."),
        tr("Status"): tr(
            "How sure the result of the zone is: optimal is proven; time limit is the best found in time."
        ),
        tr("Buildings"): tr("Number of buildings."),
        tr("Households"): tr("Number of households."),
        tr("Persons"): tr("Number of persons."),
        tr("Objective"): tr(
            "Sum of the absolute residuals in persons over the buildings of the zone, beyond the tolerance (eq. 10)."
        ),
        tr("Bound"): tr("No allocation has a smaller objective; where both are equal, the optimum is proven."),
        tr("Evidence"): tr("What decided whether a building is lived in."),
        tr("Features"): tr("Number of features with a category."),
        tr("Categories of"): tr("The layer or field that the categories are from."),
        tr("Share known"): tr("Share of the features whose category the table of rules knows."),
        tr("Class"): tr("Class of buildings."),
        tr("Persons per dwelling or building"): tr("Density of the class, estimated from all zones."),
        tr("Weight"): tr("What a building's part of its zone goes by."),
        tr("In the wrong zone [%]"): tr("People in the wrong zone when each zone is predicted from others near it."),
        tr("± standard error"): tr("Of the figure before it: differences of less than two of them may be chance."),
        tr("More than by volume [points]"): tr(
            "People in the wrong zone beyond those by volume; below 0 it is better."
        ),
        tr("Part of the mix [%]"): tr("Of all people, those spread by this weight."),
        tr("Used"): tr("✓ for the weight of this run."),
        tr("Spread at every halving [%]"): tr(
            "How far people per unit of weight differ where a zone is halved, and each half again; 5 % and 95 % are its range."
        ),
        tr("Mean width / mean count"): tr("1.5: an interval of a zone with 100 people is 150 people wide."),
        tr("Width needed / width"): tr(
            "Above 1 the intervals are too narrow to hold nine of ten counts, below 1 too wide."
        ),
        tr("Interval score / mean count"): tr(
            "Width with a penalty for counts outside (Gneiting & Raftery 2007); less is better."
        ),
        tr("Summary zones with people"): tr("Summary zones with a known count, or with persons in the draws."),
        tr("Covered"): tr("Zones whose known count lies between the 5th and the 95th percentile of the draws."),
        tr("Covered [%]"): tr("The same, as a share; near 90 where the spread of the draws is right."),
        tr("Field"): tr("Field of the buildings."),
        tr("Zones"): tr("Number of zones that the row is about."),
        tr("Estimated"): tr("Sum of the estimate over the buildings."),
        tr("Known"): tr("The known count."),
        tr("Difference"): tr("Estimated − known."),
        tr("Error [%]"): tr("The difference as a share of the known count."),
        tr("MAE"): tr("Mean absolute error per zone, in people."),
        tr("RMSE"): tr("Root of the mean squared error per zone, in people."),
        tr("Bias"): tr("Mean error per zone, estimated − known."),
        tr("Total absolute error"): tr("Sum of the absolute errors, in people."),
        tr("Misplaced [%]"): tr("Share of the people who would have to move: half the total absolute error."),
        tr("± of the difference"): tr("Standard error of that difference, from the same zones."),
        tr("± over seeds"): tr("Standard deviation over the seeds, of baselines by chance."),
        tr("Error of zones ≥ 10 [%]"): tr("Mean absolute percent error of zones with at least 10 people."),
        tr("Precision"): tr("Share of the buildings taken as lived in that are lived in."),
        tr("Recall"): tr("Share of the buildings lived in that were found."),
        tr("F1"): tr("Harmonic mean of precision and recall."),
        tr("Lived in and found"): tr("Buildings that are lived in, and were taken as such."),
        tr("Lived in and missed"): tr("Buildings that are lived in, and were not taken as such."),
        tr("Not lived in and taken"): tr("Buildings that are not lived in, and were taken as such."),
        tr("Input"): tr("What the layer was used as."),
        tr("Layer"): tr("Name of the layer."),
        tr("Rows"): tr("Number of features."),
        tr("CRS"): tr("Coordinate reference system in which it was read."),
        "SHA-256": tr(
            "Fingerprint of the values and geometries that were read: equal only for the same data, in whatever order."
        ),
        tr("Reason"): tr("Why a household has no building."),
        tr("Household"): tr("Id of the household."),
    }
