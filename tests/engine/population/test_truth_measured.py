"""What is measured against known counts, and how it gets into the page that tells what can be relied on."""

from __future__ import annotations

import copy
import json
import re

import numpy as np
import pytest
import shapely
import truth_intervals
import truth_measured
import truth_pages
from towns import Town

from register_package import ROOT

PAGE = ROOT / "docs" / "how-good-are-the-numbers.md"
NUMBERS = ROOT / "docs" / "how-good-are-the-numbers.json"


def town() -> Town:
    """Two houses of one and three dwellings in cells of their own, and 4 persons in each cell."""
    return Town(
        "Two",
        np.array(["a", "b"], object),
        shapely.box([0, 100], [0, 0], [10, 120], [10, 20]),
        np.array([3.0, 3.0]),
        np.array([1.0, 1.0]),
        np.array([100.0, 400.0]),
        None,
        np.array([0, 0]),
        np.array([0, 1]),
        np.array([0, 0]),
        np.array([4.0, 4.0]),
        np.array([1.0, 3.0]),
        np.array([1.0, 3.0]),
        np.array([10.0, 30.0]),
    )


def test_one_row_for_each_level_with_the_best_and_what_volume_loses():
    persons, dwellings, buildings = truth_measured.compared(town())
    # 8 persons by 100 and 400 m²: 1.6 and 6.4 in place of 4 and 4.
    assert persons["misplaced"]["volume"] == pytest.approx(30)
    assert (persons["best"], persons["misplaced"]["equal"]) == ("equal", 0)
    assert persons["regret"]["volume"] == pytest.approx(30)
    assert persons["misplaced"]["recorded dwellings"] == pytest.approx(25)
    assert persons["misplaced"]["uniform by area"] == pytest.approx(25)
    assert [row["unit"] for row in (dwellings, buildings)] == ["fine zones", "buildings"]
    # 4 dwellings: 0.8 and 3.2 in place of 1 and 3; by their own record they would be right by construction.
    assert dwellings["misplaced"]["volume"] == buildings["misplaced"]["volume"] == pytest.approx(5)
    assert dwellings["misplaced"]["recorded dwellings"] is None


def test_regrets_are_means_over_rows_that_have_a_choice():
    rows = truth_measured.compared(town())
    without = {"what": "persons", "misplaced": {"volume": None}, "regret": {}}
    found = truth_measured.regrets([*rows, without])
    assert found["persons"]["volume"] == {"mean": pytest.approx(30), "worst": pytest.approx(30)}


def test_intervals_are_judged_with_the_width_that_they_would_need():
    draws = np.tile(np.arange(101), (4, 1))  # mean 50, 90 % from 5 to 95
    found = truth_intervals.judged(np.array([50, 5, 95, 140]), draws)
    assert (found["zones"], found["covered"], found["unreachable"]) == (4, 75, 0)
    assert found["width"] == pytest.approx(4 * 90 / 290)
    # 140 is twice as far from the mean as 95 is; nobody is fewer than nobody: 0 to 140.
    assert found["needed"] == pytest.approx(4 * 140 / 290)


def test_no_width_reaches_people_where_nobody_is_drawn():
    draws = np.zeros((2, 100), int)
    draws[1] = 7
    found = truth_intervals.judged(np.array([3, 7]), draws)
    assert (found["covered"], found["unreachable"], found["needed"]) == (50, 1, None)
    assert truth_intervals.judged(np.array([0, 7]), draws)["zones"] == 1  # nobody known, nobody drawn


@pytest.fixture(scope="module")
def numbers() -> dict:
    return json.loads(NUMBERS.read_text(encoding="utf-8"))


def test_the_page_shows_the_numbers_that_were_measured(numbers):
    page = PAGE.read_text(encoding="utf-8")
    assert {name for name in truth_pages.TABLES if f"<!-- truth: {name} -->" in page} == set(truth_pages.TABLES)
    assert truth_pages.written(page, numbers) == page


def test_what_the_page_points_to_is_there():
    page = PAGE.read_text(encoding="utf-8")
    headings = {
        re.sub(r"[^\w -]", "", line).strip().lower().replace(" ", "-") for line in re.findall(r"^#+ (.*)$", page, re.M)
    }
    targets = re.findall(r"\]\(([^)]+)\)", page)
    assert targets
    for target in targets:
        if target.startswith("#"):
            assert target[1:] in headings, target
        else:
            assert (PAGE.parent / target.split("#")[0]).exists(), target
    for command in re.findall(r"`scripts/python (tests/\S+\.py)", page):
        assert (ROOT / command).exists(), command


def test_a_number_that_changes_changes_the_page(numbers):
    page, other = PAGE.read_text(encoding="utf-8"), copy.deepcopy(numbers)
    other["weights"][0]["misplaced"]["volume"] += 1
    assert truth_pages.written(page, other) != page


def test_a_table_without_an_end_is_refused(numbers):
    with pytest.raises(ValueError, match="no <!-- end -->"):
        truth_pages.written("<!-- truth: weights -->\n| a |\n", numbers)
    with pytest.raises(ValueError, match="no table is called other"):
        truth_pages.written("<!-- truth: other -->\n<!-- end -->\n", numbers)


GOOD = {
    "regrets": {what: {"WEIGHT 7": {"mean": 1.5, "worst": 3.0}} for what in ("persons", "dwellings")},
    "intervals": [{"weight": "VOLUME", "town": "A", "covered": 80.0}],
    "sizes": [
        {"place": "A", "method": "Monte Carlo", "default": False, "mix": 20.0, "fit": 3.0},
        {"place": "A", "method": "tolerance 0", "default": True, "mix": 20.0, "fit": 1.0},
    ],
    "classes": [{"place": "Helsinki", "part": "whole", "run": True, "less": True, "f1": 0.68}],
    "classified": [{"town": "A", "none": 28.0, "classified": 28.0}],
}


def test_claims_that_hold_are_not_told():
    assert truth_pages.missed(GOOD) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            lambda n: n["regrets"]["persons"]["WEIGHT 7"].update(mean=1.6),
            "WEIGHT 7, persons: mean regret 1.6, wanted ≤ 1.5",
        ),
        (lambda n: n["regrets"]["dwellings"]["WEIGHT 7"].update(worst=5.1), "worst regret 5.1, wanted ≤ 5.0"),
        (lambda n: n["intervals"][0].update(covered=79.9), "on average 79.9, wanted ≥ 80.0"),
        (lambda n: n["intervals"].append({"weight": "VOLUME", "town": "B", "covered": 69.0}), "B 69.0, wanted ≥ 70.0"),
        (lambda n: n["sizes"][1].update(mix=20.1), "size mix, A, default 20.1, wanted ≤ 20.0"),
        (lambda n: n["sizes"][1].update(fit=3.1), "fit, A, default 3.1, wanted ≤ 3.0"),
        (lambda n: n["classes"][0].update(f1=0.679), "F1 0.679, wanted ≥ 0.680"),
        (lambda n: n["classified"][0].update(classified=28.1), "misplaced as classified 28.1, wanted ≤ 28.0"),
    ],
)
def test_claims_that_do_not_hold_are_told(change, told):
    bad = copy.deepcopy(GOOD)
    change(bad)
    assert any(told in line for line in truth_pages.missed(bad)), truth_pages.missed(bad)


def test_what_was_not_measured_is_told_and_no_claim():
    nothing = {name: [] for name in truth_pages.TABLES} | {"regrets": {}, "coarser_regrets": {}}
    assert truth_pages.missed(nothing) == []
    assert len(truth_pages.unjudged(nothing)) == 6
