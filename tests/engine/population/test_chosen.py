"""What is told of weights compared by the zones, and the weight that they choose."""

import numpy as np
import pytest
from follows import DWELLINGS, EQUAL, FLOOR, VOLUME, off, town, zoned

from doorstep.processing_provider.engine.population import chosen, mixing
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
        "Persons: each of the zones (40) was predicted from others near it; "
        f"{used.misplaced:.1f} % (± {used.error:.1f}) came out in the wrong zone by volume, {best.misplaced:.1f} % by "
        f"estimated dwellings; the lead of estimated dwellings over volume, {-best.worse:.1f} points "
        f"(± {best.worse_error:.1f}), may be chance."
    )
    assert -best.worse < 2 * best.worse_error
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
    mixed = found.choice.mixed
    assert (
        f"(± {mixed.error:.1f}) came out in the wrong zone by the mix chosen, {found.volume.misplaced:.1f} % by volume, "
    ) in str(told)
    assert str(told).endswith(
        f"the lead of the mix chosen over volume, {-mixed.worse:.1f} points (± {mixed.worse_error:.1f}), is more than chance."
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


def test_a_power_that_persons_and_households_share_is_listed_once():
    arguments = town(FLOOR, zones=20)
    own = Candidate(FLOOR, 0.7)
    wanted = [chosen.Wanted(homes, arguments["counts"], own) for homes in (False, True)]
    for found in chosen.compare(arguments["forms"], zoned(arguments), wanted):
        lines = chosen.rows(found)
        assert len(lines) == 12 and [line["chosen"] for line in lines] == [0] * 11 + [1]


def test_few_zones_that_speak_for_the_volume_are_told():
    found = next(
        made
        for made in (compare(town(VOLUME, zones=6, seed=seed, noise=0.3), MIX) for seed in range(40))
        if made.choice.strength == 0
    )
    said = chosen.said_of(found)[0]
    assert str(said) == (
        "Persons: the weight is by volume; the mix predicted zones left out (6) worse by more than the standard error of the "
        "difference."
    )
    assert found.used == found.volume and found.parts == {VOLUME}


def test_densities_of_classes_are_told_and_what_they_predict_is_what_is_said_of_the_weight():
    arguments = town(FLOOR, zones=200, noise=0.05)
    classes = np.array(["flats", "house"], object)[np.random.default_rng(1).integers(0, 2, len(arguments["zone"]))]
    arguments["counts"] = np.bincount(
        arguments["zone"], arguments["forms"][FLOOR] * np.where(classes == "flats", 3.0, 1.0)
    )
    with_classes, without = (compare(arguments, MIX, given) for given in (classes, None))
    assert with_classes.used.misplaced == pytest.approx(with_classes.classes.errors.mean())
    assert with_classes.used.misplaced < 0.8 * without.used.misplaced
    flats, house = with_classes.classes.density
    said = [str(one) for one in chosen.said_of(with_classes)]
    assert said[1] == (
        "Persons: the zones tell classes of buildings apart, and the weight is multiplied by a density of each: "
        f"house {house:.2f}, flats {flats:.2f}."
    )
    assert (
        f"; {with_classes.used.misplaced:.1f} % (± {with_classes.used.error:.1f}) came out in the wrong zone by the mix"
        in said[2]
    )
    assert chosen.rows(with_classes)[-1]["misplaced"] == with_classes.numbers["WEIGHT_MISPLACED"]


def test_densities_worse_than_the_volume_beyond_the_standard_error_are_none(monkeypatch):
    arguments = town(VOLUME, zones=20)
    classes = np.array(["a", "b"], object)[np.arange(len(arguments["zone"])) % 2]
    without = compare(arguments, MIX)

    def found(errors):
        density = mixing.ByClass(np.array(["a", "b"], object), np.array([0.5, 1.5]), 0.1, errors)
        monkeypatch.setattr(chosen, "by_class", lambda *_: (density, np.arange(len(classes)) % 2))
        return compare(arguments, MIX, classes)

    bad = found(np.full(20, 90.0))
    assert bad.classes is None and bad.weight.tolist() == without.weight.tolist() and bad.used == without.used
    good = found(np.zeros(20))
    assert good.used.misplaced == 0 and (good.weight / without.weight).tolist() == pytest.approx([0.5, 1.5] * 300)


@pytest.mark.parametrize("zones", [5, 40])
def test_beside_calibrated_weights_the_others_are_told_all_the_same(zones):
    found = compare(town(DWELLINGS, zones), Candidate(Weight.CALIBRATED))
    (said,) = chosen.said_of(found)
    assert str(said).startswith(
        f"Persons: each of the zones ({zones}) was predicted from others near it; {found.volume.misplaced:.1f} % "
        f"(± {found.volume.error:.1f}) came out in the wrong zone by volume, "
    )
    assert "WEIGHT_MISPLACED" not in found.numbers
