"""People per building by weight within the zone: worked by hand, conserved for any weights, and the same in any order."""

import numpy as np
import pytest
import shapely
from estimating import SPILL, VOLUME, spread, told, zones
from hypothesis import given
from hypothesis import strategies as st
from zones import TABLE4_HOUSEHOLDS, TABLE4_PERSONS

from doorstep.processing_provider.engine.core import rounding
from doorstep.processing_provider.engine.core.errors import CountError, EmptyInputError, GeometryError
from doorstep.processing_provider.engine.population.estimate import weights
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Rounding


def test_three_buildings_by_volume():
    # 100, 200 and 100 m² of 3, 3 and 12 m: 300, 600 and 1200 m³ of 2100.
    weight, source, notes = weights(
        np.zeros(3, int), VOLUME, area=np.array([100.0, 200, 100]), height=np.array([3.0, 3, 12])
    )
    assert (weight.tolist(), source.tolist(), notes) == ([300, 600, 1200], ["given"] * 3, [])
    found = spread(zones([21], [10]), [0, 0, 0], weight)
    assert found.persons_estimate == pytest.approx([3, 6, 12])
    assert found.persons.tolist() == [3, 6, 12]
    assert found.households_estimate == pytest.approx([10 / 7, 20 / 7, 40 / 7])
    assert found.households.tolist() == [1, 3, 6]
    assert (found.zone_status.tolist(), found.zone_buildings.tolist(), found.notes) == (["estimated"], [3], ())


def test_table_4_by_round_and_largest():
    low = [max((h - 0.5) / 184, (p - 0.5) / 601) for h, p in zip(TABLE4_HOUSEHOLDS, TABLE4_PERSONS)]
    high = [min((h + 0.5) / 184, (p + 0.5) / 601) for h, p in zip(TABLE4_HOUSEHOLDS, TABLE4_PERSONS)]
    weight = np.add(low, high) / 2
    weight[13] += 1 - weight.sum()
    settings = EstimateSettings(rounding=Rounding.ROUND_AND_LARGEST)
    found = spread(zones([601], [184]), [0] * 15, weight, settings)
    assert found.persons.tolist() == TABLE4_PERSONS
    assert found.households.tolist() == TABLE4_HOUSEHOLDS


def test_without_households_only_persons_are_estimated():
    found = spread(zones([7]), [0, 0], [1, 1])
    assert found.persons.tolist() == [4, 3]
    assert np.isnan(found.households_estimate).all() and found.households.tolist() == [0, 0]


def test_buildings_outside_have_no_estimate_and_those_without_weight_have_nobody():
    found = spread(zones([7], [3]), [-1, 0, 0], [5, 1, 0])
    assert found.persons.tolist() == [0, 7, 0]
    assert np.isnan(found.persons_estimate[0]) and found.persons_estimate[1:].tolist() == [7, 0]
    assert found.zone_buildings.tolist() == [1]
    assert told(found.notes) == [("buildings_outside_zones", {"buildings": 1})]


def test_a_single_person_is_enough_for_an_estimate_and_nobody_is_not():
    found = spread(zones([1, 0]), [0, 0, 1], [1, 1, 1])
    assert (found.persons.tolist(), found.zone_status.tolist()) == ([1, 0, 0], ["estimated", "empty"])
    # Vacant units have no persons, and are no households either.
    found = spread(zones([0, 2], [0, 1]), [0, 1], [1, 1])
    assert (found.households.tolist(), found.zone_status.tolist()) == ([0, 1], ["empty", "estimated"])


def test_nothing_to_estimate_is_said():
    with pytest.raises(EmptyInputError, match="building layer has no buildings"):
        spread(zones([1]), [], [])
    with pytest.raises(EmptyInputError, match="zone layer has no zones"):
        spread(zones([]), [-1], [1])
    with pytest.raises(GeometryError, match="No building lies in any zone"):
        spread(zones([1]), [-1, -1], [1, 1])


def test_zones_without_buildings_are_listed_not_dropped():
    found = spread(zones([5, 7, 0, 4], [2, 3, 0, 1]), [0, 3], [1, 0])
    assert found.zone_status.tolist() == ["estimated", "no_buildings", "empty", "no_buildings"]
    assert found.persons.tolist() == [5, 0]
    assert (found.zone_persons.tolist(), found.spilled_to.tolist()) == ([5, 7, 0, 4], [-1] * 4)
    gap, away = (
        ("households_persons", {"households": 1, "persons": 4}),
        ("households_persons", {"households": 3, "persons": 7}),
    )
    assert told(found.notes) == [
        ("zones_without_buildings", {"zones": 1, "examples": "z3", "people": gap, "advice": ("turn_on_spill", {})}),
        ("zones_beyond_buildings", {"zones": 1, "examples": "z1", "people": away}),
    ]


weight_of = st.floats(0, 1e6) | st.sampled_from([0.0, 0.0, 1.0, 1e-9, 1e12])
towns = st.lists(
    st.tuples(
        st.lists(weight_of, max_size=8),  # buildings
        st.integers(0, 300) | st.floats(0, 300),  # households
        st.floats(1, 6),  # persons per household
        st.integers(0, 400),  # persons in group quarters
    ),
    min_size=1,
    max_size=8,
).filter(lambda town: any(building for building, *_ in town))


def of_town(town, whole):
    households = np.array([h for _, h, *_ in town], float)
    if whole:
        households = np.floor(households)
    persons = households * np.array([per for *_, per, _ in town])
    if whole:
        persons = np.ceil(persons)
    quarters = np.array([q for *_, q in town])
    zone = np.array([z for z, (buildings, *_) in enumerate(town) for _ in buildings])
    weight = np.array([w for buildings, *_ in town for w in buildings])
    return zones(persons + quarters, households, quarters), zone, weight


@pytest.mark.parametrize("rule", Rounding)
@given(town=towns, whole=st.booleans())
def test_sums_of_every_zone_are_exact(rule, town, whole):
    known, zone, weight = of_town(town, whole)
    try:
        found = spread(known, zone, weight, EstimateSettings(rounding=rule))
    except CountError:
        assert not whole  # rounding a layer of fractions cannot always keep every household a person
        return
    n = len(town)
    estimated = found.zone_status == "estimated"
    assert np.bincount(zone, found.persons, n)[estimated].tolist() == found.zone_persons[estimated].tolist()
    assert np.bincount(zone, found.households, n)[estimated].tolist() == found.zone_households[estimated].tolist()
    assert np.bincount(zone, found.group_quarters, n)[estimated].tolist() == known.group_quarters[estimated].tolist()
    assert abs(found.zone_persons.sum() - known.population.sum()) <= 0.5 + 1e-6
    assert abs(found.zone_households.sum() - known.households.sum()) <= 0.5 + 1e-6
    # Who is in no building is in a zone that says so.
    assert found.persons.sum() == found.zone_persons[estimated].sum()
    assert (found.zone_persons[found.zone_status == "empty"] == 0).all()
    assert (found.persons >= found.group_quarters).all() and (found.households >= 0).all()
    nobody = weight == 0
    assert not found.persons[nobody].any() and not found.households[nobody].any()


@given(town=towns, data=st.data())
def test_order_of_features_and_other_zones_change_no_number(town, data):
    known, zone, weight = of_town(town, whole=True)
    every = spread(known, zone, weight)
    order = np.array(data.draw(st.permutations(range(len(weight)))))
    shuffled = spread(known, zone[order], weight[order], order=order)
    z = int(zone[0])
    alone = zone == z
    one = zones(known.population[[z]], known.households[[z]], known.group_quarters[[z]])
    single = spread(
        one, np.zeros(alone.sum(), int), weight[alone], order=rounding.ranks(np.flatnonzero(alone).astype(str))
    )
    for name in ("persons", "households", "group_quarters", "persons_estimate", "households_estimate"):
        values = getattr(every, name)
        assert np.array_equal(values[order], getattr(shuffled, name), equal_nan=True), name
        if name in ("persons_estimate", "households_estimate"):
            assert getattr(single, name) == pytest.approx(values[alone]), name
    assert single.persons.sum() == every.persons[alone].sum()


@pytest.mark.parametrize("rule", Rounding)
@given(town=towns, data=st.data())
def test_households_of_their_own_weight_leave_each_one_a_person(rule, town, data):
    known, zone, weight = of_town(town, True)
    homes = np.array(data.draw(st.lists(weight_of, min_size=len(zone), max_size=len(zone))))
    # A building has both weights or none, and each zone with a weight has a building for households.
    homes = np.where(weight > 0, np.maximum(homes, 1e-3), 0.0)
    found = spread(known, zone, weight, EstimateSettings(rounding=rule), household_weight=homes)
    estimated, n = found.zone_status == "estimated", len(town)
    assert np.bincount(zone, found.persons, n)[estimated].tolist() == found.zone_persons[estimated].tolist()
    assert np.bincount(zone, found.households, n)[estimated].tolist() == found.zone_households[estimated].tolist()
    private = found.persons - found.group_quarters
    assert (private >= found.households).all()
    # As near to the estimate as that allows: a building is above its estimate rounded up only where households need it.
    if rule == Rounding.LARGEST_REMAINDER:
        above = private > np.floor(found.persons_estimate - found.group_quarters) + 1
        assert (private[above] <= found.households[above]).all()


def test_a_small_building_with_many_dwellings_has_a_person_in_each():
    # 10 households in 2 : 8 dwellings, 20 persons by 900 : 100 m³: 18 : 2, but eight households need eight persons.
    found = spread(zones([20], [10]), [0, 0], [900, 100], household_weight=np.array([2.0, 8]))
    assert (found.households.tolist(), found.persons.tolist()) == ([2, 8], [12, 8])
    assert found.persons_estimate.tolist() == [18, 2]


def test_group_quarters_go_to_the_largest_building_even_without_dwellings():
    found = spread(zones([20], [5], [6]), [0, 0, 0], [900, 100, 100], household_weight=np.array([0.0, 3, 2]))
    assert found.group_quarters.tolist() == [6, 0, 0]
    assert (found.households.tolist(), found.persons.tolist()) == ([0, 3, 2], [6, 7, 7])


def test_spilled_people_go_where_households_may_live():
    boxes = np.array([shapely.box(10 * i, 0, 10 * i + 10, 10) for i in range(2)], object)
    points = shapely.points([5.0, 9.0], [5.0, 5.0])
    known = zones([10, 4], [4, 2])
    # The second building is nearer to the empty zone, and has a weight for persons and none for households.
    found = spread(
        known,
        [0, 0],
        [100, 50],
        SPILL,
        building_points=points,
        zone_polygons=boxes,
        household_weight=np.array([2.0, 0]),
    )
    assert (found.spilled_to.tolist(), found.households.tolist(), found.persons.tolist()) == ([-1, 0], [6, 0], [14, 0])


@given(town=towns, data=st.data())
def test_the_order_of_rows_changes_nothing(town, data):
    known, zone, weight = of_town(town, True)
    homes = np.where(weight > 0, data.draw(st.integers(1, 9)) + np.arange(len(zone)) % 3, 0.0)
    turned = np.array(data.draw(st.permutations(range(len(zone)))))
    found = spread(known, zone, weight, household_weight=homes)
    again = spread(known, zone[turned], weight[turned], order=turned, household_weight=homes[turned])
    for name in ("persons", "households", "group_quarters", "persons_estimate", "households_estimate"):
        assert getattr(again, name).tobytes() == getattr(found, name)[turned].tobytes()
