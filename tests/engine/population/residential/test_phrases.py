"""Categories that no table has, read by their words."""

from __future__ import annotations

import numpy as np
import pytest
from classifying import row
from estimating import told
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.population.residential import phrases
from doorstep.processing_provider.engine.population.residential.classify import Buildings, classify, read_labels
from doorstep.processing_provider.engine.population.residential.rules import (
    MIXED,
    NEUTRAL,
    NON_RESIDENTIAL,
    RESIDENTIAL,
    Rule,
    weigh,
)
from doorstep.processing_provider.engine.population.settings import ResidentialSettings

BY_HAND = {
    RESIDENTIAL: (
        "SNGL-FAM-RES", "TWO-FAM-RES", "CONDO-BLDG", ">8-UNIT-APT", "SINGLE FAM W/AUXILIARY APT", "Multi-Family Dwelling",
        "3 Family", "SingleFamilyResidential", "High Density Residential", "R3 - High Density Residential", "Townhouse, attached",
        "Maison individuelle", "Habitation collective", "Vivienda unifamiliar", "Edificio de viviendas"[12:],
    ),
    MIXED: (
        "MXD 4-8-UNIT-APT", "MXD RETAIL-STORE", "Commercial-Residential", "apartments over store", "Mixed residential and office",
    ),
    NON_RESIDENTIAL: ("GEN-OFFICE", "RETAIL-STORE", "Non-Residential unit", "General Commercial", "MEDICAL-OFFC"),
    NEUTRAL: (
        "vacant residential land", "Residential Parking", "nursing home", "House of cards", "En service", "mixed forest",
        "Residential-Resort", "W1", "", "House", "Collecté", "single storey", "owner occupied", "not a restaurant",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("code", "category"), [(code, one) for code, some in BY_HAND.items() for one in some])
def test_what_phrases_mean(code, category):
    assert phrases.read(category) == code


@given(st.text())
def test_a_phrase_with_a_word_that_nobody_knows_says_nothing(word):
    if all(one not in phrases.HOMES | phrases.OTHERS | phrases.BOTH for one in phrases.words_of(word)):
        assert phrases.read(word) == NEUTRAL or "not" in word.casefold()
    assert phrases.read(f"{word} Res-Xylophone") in (NEUTRAL, MIXED)


def test_buildings_with_phrases_are_classified_and_the_note_names_how_they_were_read():
    uses = ["SNGL-FAM-RES", "GEN-OFFICE", "SNGL-FAM-RES", "XYZZY-PLUGH"]
    found = classify(Buildings(row(4), {"use": uses}), ResidentialSettings())
    assert found.kind.tolist() == ["residential", "non-residential", "residential", "residential"]
    assert found.reason[0] == "Own use use=SNGL-FAM-RES."
    assert found.reason[3] == "Nothing speaks against it."
    assert told(found.notes) == [
        (
            "read_by_words",
            {
                "what": ("buildings", {}),
                "categories": "use=SNGL-FAM-RES: residential (2), use=GEN-OFFICE: non-residential (1)",
                "features": 3,
            },
        ),
        ("unknown_categories", {"what": ("buildings", {}), "categories": "use=XYZZY-PLUGH (1)", "features": 1}),
    ]


def test_of_many_phrases_twenty_are_named():
    uses = [f"{i} Family" for i in range(1, 24)]
    (told_of,) = told(classify(Buildings(row(23), {"use": uses}), ResidentialSettings()).notes)
    assert (told_of[0], told_of[1]["others"], told_of[1]["features"]) == ("more_read_by_words", 3, 23)


def test_with_rules_of_ones_own_only_these_count():
    found = classify(
        Buildings(row(1), {"use": ["GEN-OFFICE"]}), ResidentialSettings(), rules=(Rule("use", "x", NON_RESIDENTIAL),)
    )
    assert found.kind.tolist() == ["residential"]
    assert weigh((Rule("use", "x", NON_RESIDENTIAL),), {"use": ["GEN-OFFICE"]}, 1).unknown == {"use=GEN-OFFICE": 1}


def test_labels_are_read_by_their_words_too():
    assert np.array_equal(read_labels(["SNGL-FAM-RES", "GEN-OFFICE", "?!"], "use"), [1, 0, np.nan], equal_nan=True)
