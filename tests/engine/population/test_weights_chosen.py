"""Weight 7 through the stage of the estimate: what the zones chose, whole numbers that add up, and what is said of it."""

import follows
import hamlet
import numpy as np
import pytest
import shapely
from follows import DWELLINGS, EQUAL, FLOOR, FOOTPRINT, VOLUME, town
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core import frame
from doorstep.processing_provider.engine.core.frame import Input
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Weight
from doorstep.processing_provider.engine.population.stages import estimate

CHOSEN = EstimateSettings(Weight.CHOSEN)


def run(buildings, zones, how=CHOSEN):
    return estimate.run(buildings, zones, estimate.Settings(how), silent)


def codes(result):
    return [note.code for note in result.notes]


def test_the_hamlet_has_too_few_zones_and_takes_the_mix_as_stated():
    found = run(hamlet.buildings(), hamlet.zones())
    volume = np.array([1000, 2000, 3000, 1000, 4000, 1000]) / 12_000
    floor = np.array([3, 7, 10, 3, 13, 3]) / 39  # storeys by heights of 10, 20, 30, 10, 40 and 10 m
    homes = np.array([1, 490 / 63, 700 / 63, 1, 910 / 63, 1])  # houses, and flats of 63 m² on 70 % of the floor
    buildings = found.buildings.frame
    homes = homes / homes.sum()
    expected = 17 * (0.9 * (volume / 4 + floor / 4 + homes / 2) + 0.1 / 6)
    assert np.array(buildings.column("weight"), float) == pytest.approx(expected)
    # Nobody lives in the last one's zone, so that nothing is to be said of households there.
    assert np.array(buildings.column("weight_hh"), float)[:-1] == pytest.approx(8 * (0.9 * homes + 0.1 / 6)[:-1])
    assert codes(found).count("weight_stated") == 2 and "zones_left_out" not in codes(found)
    assert buildings.column("dwell_est")[0] == 1
    assert not [name for name in found.numbers if "MISPLACED" in name]


def test_points_without_anything_known_are_all_equal():
    values = {"buid": ["a", "b", "c"]}
    points = Input(frame.made("buildings", values, shapely.points([10, 20, 110], 10)), {"BUILDING_ID_FIELD": ("buid",)})
    found = run(points, hamlet.zones())
    assert len(set(found.buildings.frame.column("weight"))) == 1


@pytest.mark.parametrize("truth", [FOOTPRINT, EQUAL, DWELLINGS])
def test_the_estimate_is_by_the_weight_that_was_planted(truth):
    arguments = town(truth, zones=120, noise=0.05)
    buildings, zones = follows.inputs(arguments)
    found = run(buildings, zones)
    off = [
        follows.off(arguments, np.array(made.column("weight"), float), truth)
        for made in (found.buildings.frame, run(buildings, zones, EstimateSettings()).buildings.frame)
    ]
    assert off[0] < 5 < off[1]
    assert found.numbers["WEIGHT_MISPLACED"] < found.numbers["VOLUME_MISPLACED"]
    assert found.numbers["HOUSEHOLD_WEIGHT_MISPLACED"] < found.numbers["HOUSEHOLD_VOLUME_MISPLACED"]
    assert codes(found).count("weight_chosen") == codes(found).count("zones_left_out") == 2


@given(st.integers(1, 16), st.integers(0, 1000), st.sampled_from([VOLUME, EQUAL, DWELLINGS]), st.floats(0.1, 0.9))
@settings(max_examples=10, deadline=None)
def test_sums_are_exact_and_the_order_of_rows_changes_nothing(zones, seed, truth, households):
    arguments = town(truth, zones=zones, seed=seed)
    found = run(*follows.inputs(arguments, households))
    made = found.buildings.frame
    people, homes = (np.array(made.column(name), int) for name in ("pop_int", "hh_int"))
    assert np.bincount(arguments["zone"], people).tolist() == arguments["counts"].tolist()
    assert np.bincount(arguments["zone"], homes).tolist() == np.round(arguments["counts"] * households).tolist()
    assert (people >= homes).all()
    chance = np.random.default_rng(seed)
    rows, zone_rows = chance.permutation(len(people)), chance.permutation(zones)
    turned = run(*follows.inputs(arguments, households, rows, zone_rows)).buildings.frame
    for name in ("weight", "weight_hh", "pop_int", "hh_int", "pop_est"):
        assert np.array(made.column(name))[rows].tolist() == list(turned.column(name))


def test_every_estimate_with_five_zones_says_how_well_weights_predict():
    arguments = town(DWELLINGS, zones=5)
    by_volume = run(*follows.inputs(arguments), EstimateSettings())
    assert codes(by_volume).count("zones_left_out") == 2
    persons, households = by_volume.weighed.compared
    assert {item.form for item in persons.choice.candidates} == set(follows.FORMS)
    assert not persons.wanted.households and households.wanted.households
    assert by_volume.numbers["WEIGHT_MISPLACED"] == by_volume.numbers["VOLUME_MISPLACED"]
    few = run(*follows.inputs(town(DWELLINGS, zones=4)), EstimateSettings())
    assert "zones_left_out" not in codes(few) and few.weighed.compared == ()


def test_comparing_leaves_the_estimate_as_it_was():
    arguments = town(DWELLINGS, zones=12)
    found = run(*follows.inputs(arguments), EstimateSettings())
    assert np.array(found.buildings.frame.column("weight"), float) == pytest.approx(arguments["forms"][VOLUME])
    assert "dwell_est" not in found.buildings.frame.names


def test_households_alone_may_be_chosen():
    arguments = town(DWELLINGS, zones=30)
    found = run(*follows.inputs(arguments), EstimateSettings(Weight.VOLUME, household_weight=Weight.CHOSEN))
    weight = np.array(found.buildings.frame.column("weight"), float)
    assert weight == pytest.approx(arguments["forms"][VOLUME])
    assert follows.off(arguments, np.array(found.buildings.frame.column("weight_hh"), float), DWELLINGS) < 4


def test_many_buildings_are_not_searched_for_shared_walls_unasked(monkeypatch):
    from doorstep.processing_provider.engine.population import weights

    monkeypatch.setattr(weights, "WALLS_AT_MOST", 10)
    found = run(*follows.inputs(town(VOLUME, zones=6)), EstimateSettings())
    forms = {item.form for item in found.weighed.compared[0].choice.candidates}
    assert Weight.DWELLINGS not in forms and Weight.VOLUME in forms


def test_nobody_is_put_into_sheds_because_they_are_buildings():
    values = {"buid": ["house", "shed"], "storeys": [2.0, 1.0]}
    shapes = [shapely.box(10, 10, 20, 20), shapely.box(30, 10, 34, 14)]
    fields = {"BUILDING_ID_FIELD": ("buid",), "STOREYS_FIELD": ("storeys",)}
    found = run(Input(frame.made("buildings", values, shapes), fields), hamlet.zones())
    assert found.buildings.frame.column("hh_int") == [6, 0]
    assert found.buildings.frame.column("pop_int") == [12, 0]


def test_storeys_that_the_weight_does_not_need_are_compared_as_in_their_own_run():
    arguments = town(DWELLINGS, zones=12)
    buildings, zones = follows.inputs(arguments)
    columns = {name: buildings.frame.column(name) for name in buildings.frame.names}
    columns["levels"] = [1 + k % 7 for k in range(len(buildings.frame))]  # not what the heights say
    layer = frame.made("buildings", columns, buildings.frame.geometries())
    given = Input(layer, {**buildings.fields, "STOREYS_FIELD": ("levels",)})
    told = {}
    for used in (VOLUME, DWELLINGS, FLOOR):
        (persons, _) = run(given, zones, EstimateSettings(used)).weighed.compared
        told[used] = dict(zip(persons.choice.candidates, persons.choice.told))
    assert told[VOLUME] == told[DWELLINGS] == told[FLOOR]
    columns["levels"] = ["many"] * len(layer)
    unread = Input(frame.made("buildings", columns, layer.geometries()), given.fields)
    assert run(unread, zones, EstimateSettings()).numbers == run(buildings, zones, EstimateSettings()).numbers


def verdicts(found):
    return [note.values["verdict"].code for note in found.notes if note.code == "zones_left_out"]


def test_a_difference_is_called_clear_from_two_errors_on():
    arguments = town(EQUAL, zones=120, noise=0.05)
    found = run(*follows.inputs(arguments), EstimateSettings())
    persons = found.weighed.compared[0]
    best = min(persons.choice.told, key=lambda told: told.misplaced)
    assert best.worse < -2 * best.worse_error
    assert verdicts(found)[0] == "clearly_better"
    (told, _) = [note for note in found.notes if note.code == "zones_left_out"]
    assert told.values["verdict"].values["points"] == -best.worse
    assert str(told.values["verdict"].values["better"]) == "equal weights"
    found = run(*follows.inputs(town(EQUAL, zones=120)), EstimateSettings(DWELLINGS))
    other = found.weighed.compared[0].used
    (verdict, _) = [note.values["verdict"] for note in found.notes if note.code == "zones_left_out"]
    assert verdict.code == ("clearly_better" if abs(other.worse) > 2 * other.worse_error else "may_be_chance")
    assert str(verdict.values["better" if other.worse < 0 else "other"]) == "estimated dwellings"


def test_where_the_volume_is_best_nothing_else_is_recommended():
    assert verdicts(run(*follows.inputs(town(VOLUME, zones=120, noise=0.01)), EstimateSettings()))[0] == "nothing_more"
