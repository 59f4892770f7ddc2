"""What of the categories of features was not understood, or may be misunderstood, in words."""

from __future__ import annotations

from ...core.notes import Note, note
from .rules import Evidence

LISTED = 20
"""Unknown categories named in a message."""

WHAT = {
    "buildings": note("buildings", "buildings"),
    "POI": note("poi", "POI"),
    "land use polygons": note("land_use_polygons", "land use polygons"),
}


def category_notes(evidence: Evidence, n: int, what: str) -> list[Note]:
    """Say what of the categories of n features was not understood, or may be misunderstood.

    Parameters
    ----------
    evidence : Evidence
    n : int
    what : str
        Of `WHAT`.

    Returns
    -------
    list of Note
    """
    notes = [
        note(
            "bare_numbers",
            "Field '{field}' of the {what} holds bare numbers, which were read as codes of the rules table ({example}); "
            "choose another field if they are codes of another list.",
            field=name,
            what=WHAT[what],
            example=example,
        )
        for name, example in evidence.numbers.items()
    ]
    if evidence.phrases:
        notes.append(_read_by_words(evidence.phrases, what))
    if not evidence.unknown:
        return notes
    features = sum(evidence.unknown.values())
    notes.append(_unknown(evidence.unknown, features, what))
    if features + evidence.uncategorised >= n and not evidence.code.any():
        notes.append(
            note(
                "no_category_known",
                "No category of the {what} is in the rules table, so none decided; check the choice of the field.",
                what=WHAT[what],
            )
        )
    return notes


def _read_by_words(phrases: dict[str, int], what: str) -> Note:
    listed = [f"{category} ({times:,})" for category, times in phrases.items()]
    if len(listed) <= LISTED:
        return note(
            "read_by_words",
            "Categories of the {what} that the rules table does not know, read by their words: {categories}; {what} that "
            "have one: {features}. Add lines to a copy of the table where they mean something else.",
            what=WHAT[what],
            categories=", ".join(listed),
            features=sum(phrases.values()),
        )
    return note(
        "more_read_by_words",
        "Categories of the {what} that the rules table does not know, read by their words: {categories}, and others: "
        "{others}; {what} that have one: {features}. Add lines to a copy of the table where they mean something else.",
        what=WHAT[what],
        categories=", ".join(listed[:LISTED]),
        others=len(listed) - LISTED,
        features=sum(phrases.values()),
    )


def _unknown(unknown: dict[str, int], features: int, what: str) -> Note:
    listed = [f"{category} ({times:,})" for category, times in unknown.items()]
    if len(listed) <= LISTED:
        return note(
            "unknown_categories",
            "Categories of the {what} that the rules table does not know, which count as neutral: {categories}; {what} that "
            "have one: {features}. Add lines to a copy of the table if they should decide.",
            what=WHAT[what],
            categories=", ".join(listed),
            features=features,
        )
    return note(
        "more_unknown_categories",
        "Categories of the {what} that the rules table does not know, which count as neutral: {categories}, and others: "
        "{others}; {what} that have one: {features}. Add lines to a copy of the table if they should decide.",
        what=WHAT[what],
        categories=", ".join(listed[:LISTED]),
        others=len(listed) - LISTED,
        features=features,
    )
