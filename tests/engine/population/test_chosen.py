"""What is told of weights compared by the zones, and the weight that they choose."""

import numpy as np
import pytest
from follows import DWELLINGS, EQUAL, FLOOR, VOLUME, off, town, zoned

from doorstep.processing_provider.engine.population import chosen
from doorstep.processing_provider.engine.population.choosing import Candidate
from doorstep.processing_provider.engine.population.settings import Weight

MIX = Candidate(Weight.CHOSEN)


def compare(arguments, used, classes=None, households=False):
    wanted = [chosen.Wanted(households, arguments["counts"], used)]
    return chosen.compare(arguments["forms"], zoned(arguments), wanted, classes)[0]


def test_the_sentence_of_a_weight_that_was_asked_for():
    found = compare(town(DWELLINGS, zones=40), Candidate(VOLUME))
    used, best = found.used, found.choice.told[found.choice.candidates.index(Candidate(DWELLINGS))]
    (said,) = chosen.said_of(found)
    assert said.is_fact
    assert str(said) == (
        f"Persons: zones left out (40) were predicted with {used.misplaced:.1f} % misplaced (± {used.error:.1f}) by volume, "
        f"{best.misplaced:.1f} % by estimated dwellings."
    )
    assert found.weight is None
    assert found.numbers == {
        "WEIGHT_MISPLACED": used.misplaced,
        "WEIGHT_MISPLACED_SE": used.error,
        "VOLUME_MISPLACED": used.misplaced,
    }


def test_the_sentences_of_a_choice():
    found = compare(town(EQUAL, zones=60), MIX, households=True)
    choice, told = chosen.said_of(found)
    assert str(choice).startswith("Households: the zones (60) chose this mix of weights: ")
    assert "% equal weights" in str(choice)
    assert f"(± {found.choice.mixed.error:.1f}) by the mix chosen, {found.volume.misplaced:.1f} % by volume, " in str(
        told
    )
    assert set(found.numbers) == {
        "HOUSEHOLD_WEIGHT_MISPLACED",
        "HOUSEHOLD_WEIGHT_MISPLACED_SE",
        "HOUSEHOLD_VOLUME_MISPLACED",
    }


def test_too_few_zones_are_told():
    (said,) = chosen.said_of(compare(town(EQUAL, zones=3), MIX))
    assert str(said) == (
        "Persons: zones with buildings: 3, too few to choose a weight by (it takes 10); this mix serves where nothing is "
        "known: 45 % estimated dwellings, 22 % volume, 22 % floor area, 10 % equal weights."
    )
    assert chosen.said_of(compare(town(EQUAL, zones=3), Candidate(VOLUME))) == []


def test_a_power_of_the_users_own_is_compared_as_well():
    found = compare(town(FLOOR, zones=20), Candidate(FLOOR, 0.7))
    assert "by floor area^0.7" in str(chosen.said_of(found)[0])
    assert found.used is not None


def test_densities_of_classes_are_in_the_weight():
    arguments = town(FLOOR, zones=200, noise=0.05)
    classes = np.array(["flats", "house"], object)[np.random.default_rng(1).integers(0, 2, len(arguments["zone"]))]
    arguments["forms"][Weight.FIELD] = arguments["forms"][FLOOR] * np.where(classes == "flats", 3.0, 1.0)
    arguments["counts"] = np.bincount(arguments["zone"], arguments["forms"][Weight.FIELD])
    known = arguments["forms"].pop(Weight.FIELD)
    with_classes, without = (compare(arguments, MIX, given) for given in (classes, None))
    arguments["forms"][Weight.FIELD] = known
    assert off(arguments, with_classes.weight, Weight.FIELD) < 3 < 15 < off(arguments, without.weight, Weight.FIELD)


def test_a_line_for_every_weight_and_one_that_was_used():
    lines = chosen.rows(compare(town(FLOOR, zones=20), MIX))
    assert len(lines) == 12 and [line["chosen"] for line in lines] == [0] * 11 + [1]
    assert sum(line["share"] for line in lines[:-1]) == pytest.approx(1)
    assert lines[-1]["weight"] == "chosen"
    few = chosen.rows(compare(town(FLOOR, zones=3), Candidate(VOLUME)))
    assert [line["misplaced"] for line in few] == [None] * 11 and few[0]["chosen"] == 1
