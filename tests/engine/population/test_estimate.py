"""People per building by weight within the zone: worked by hand, conserved for any weights, and the same in any order."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from zones import TABLE4_HOUSEHOLDS, TABLE4_PERSONS, texts

from doorstep.processing_provider.engine.core import rounding
from doorstep.processing_provider.engine.core.errors import CountError, EmptyInputError, GeometryError, SettingError
from doorstep.processing_provider.engine.population.estimate import (
    Zones,
    beyond,
    estimate,
    fill_missing,
    locate,
    weights,
)
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Rounding, Weight

NAN = float("nan")
VOLUME = EstimateSettings()
SPILL = EstimateSettings(spill=True)


def zones(population, households=None, quarters=None, names=None):
    names = names or [f"z{i}" for i in range(len(population))]
    return Zones(
        texts(names),
        np.array(population, float),
        None if households is None else np.array(households, float),
        None if quarters is None else np.array(quarters),
    )


def spread(known, zone, weight, settings=VOLUME, order=None, **more):
    order = np.arange(len(zone)) if order is None else np.asarray(order)
    return estimate(known, order, np.array(zone), np.array(weight, float), settings, **more)


# --- Worked by hand ---------------------------------------------------------------------------------------------------


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
    assert (found.zone_status.tolist(), found.zone_buildings.tolist(), found.warnings) == (["estimated"], [3], ())


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
    assert found.warnings == ("1 buildings lie outside of all zones; they have no estimate.",)


def test_a_tie_goes_to_the_first_id_whatever_the_row():
    assert spread(zones([3]), [0, 0], [1, 1], order=[0, 1]).persons.tolist() == [2, 1]
    assert spread(zones([3]), [0, 0], [1, 1], order=[1, 0]).persons.tolist() == [1, 2]


# --- Weights ----------------------------------------------------------------------------------------------------------


def test_each_weight():
    zone, given = np.zeros(2, int), {
        "area": np.array([50.0, 100]), "height": np.array([6.0, 3]), "storeys": np.array([2.0, 1]), "field": np.array([7.0, 8])
    }  # fmt: skip
    expected = {
        Weight.VOLUME: [300, 300],
        Weight.FLOOR_AREA: [100, 100],
        Weight.FOOTPRINT_AREA: [50, 100],
        Weight.FIELD: [7, 8],
        Weight.EQUAL: [1, 1],
    }
    for kind, weight in expected.items():
        assert weights(zone, EstimateSettings(kind), **given)[0].tolist() == weight
        half = weights(zone, EstimateSettings(kind), share=np.array([0.5, NAN]), **given)
        assert half[0].tolist() == [weight[0] / 2, weight[1]]
        assert half[2][-1] == "1 buildings have no residential share; they were taken as residential."


def test_unknown_heights_take_the_median_of_the_zone_and_then_of_the_layer():
    # Zone 0 has 3, 5 and 10 m, zone 1 has none; zero and negative heights are unknown, not flat.
    height = np.array([3.0, NAN, 5, 10, 0, -2, NAN])
    zone = np.array([0, 0, 0, 0, 1, -1, 0])
    filled, source = fill_missing(height, zone, "height")
    assert filled.tolist() == [3, 5, 5, 10, 5, 5, 5]
    assert source.tolist() == [
        "given", "zone median", "given", "given", "layer median", "layer median", "zone median",
    ]  # fmt: skip
    _, _, notes = weights(zone, VOLUME, area=np.ones(7), height=height)
    assert notes == ["4 buildings have no height: 2 took the median of their zone, 2 that of the layer (h_source)."]


def test_medians_of_zones_are_their_own():
    filled, _ = fill_missing(np.array([1.0, NAN, 9, NAN, 4, NAN]), np.array([2, 2, 0, 0, 1, 1]), "height")
    assert filled.tolist() == [1, 1, 9, 9, 4, 4]


def test_no_height_at_all_is_an_error():
    with pytest.raises(CountError, match="No building has a usable height above 0; choose another field"):
        weights(np.zeros(2, int), VOLUME, area=np.ones(2), height=np.array([NAN, 0]))


def test_an_empty_geometry_weighs_nothing_and_is_counted():
    weight, _, notes = weights(np.zeros(2, int), EstimateSettings(Weight.FOOTPRINT_AREA), area=np.array([NAN, 5]))
    assert weight.tolist() == [0, 5]
    assert notes == ["1 buildings have no area (empty geometry); nobody is estimated to live there."]


def test_residential_share_must_be_a_share():
    with pytest.raises(CountError, match=r"2 buildings have a residential share outside 0..1 \(rows 1, 3\)"):
        weights(np.zeros(3, int), EstimateSettings(Weight.EQUAL), share=np.array([-0.1, 0.5, 50]))
    with pytest.raises(CountError, match=r"1 buildings have a residential share outside 0..1 \(rows 2\)"):
        weights(np.zeros(2, int), EstimateSettings(Weight.EQUAL), share=np.array([1, 1.5]))
    found = weights(np.zeros(3, int), EstimateSettings(Weight.EQUAL), share=np.array([0.0, 1, 0.25]))
    assert (found[0].tolist(), found[2]) == ([0, 1, 0.25], [])


# --- Zones ------------------------------------------------------------------------------------------------------------


def test_zones_without_buildings_are_listed_not_dropped():
    found = spread(zones([5, 7, 0, 4], [2, 3, 0, 1]), [0, 3], [1, 0])
    assert found.zone_status.tolist() == ["estimated", "no_buildings", "empty", "no_buildings"]
    assert found.persons.tolist() == [5, 0]
    assert (found.zone_persons.tolist(), found.spilled_to.tolist()) == ([5, 7, 0, 4], [-1] * 4)
    assert found.warnings == (
        "Zones with people but no building that is lived in: 1 (z3); their people (households: 1, persons: 4) are in no "
        "building: see the zones output, or turn spilling on.",
        "Zones beyond the buildings: 1 (z1); their people (households: 3, persons: 7) live where the layer has no "
        "buildings, and are in none: add those buildings, or leave the zones out.",
    )


def test_a_single_person_is_enough_for_an_estimate_and_nobody_is_not():
    found = spread(zones([1, 0]), [0, 0, 1], [1, 1, 1])
    assert (found.persons.tolist(), found.zone_status.tolist()) == ([1, 0, 0], ["estimated", "empty"])
    # Vacant units have no persons, and are no households either.
    found = spread(zones([0, 2], [0, 1]), [0, 1], [1, 1])
    assert (found.households.tolist(), found.zone_status.tolist()) == ([0, 1], ["empty", "estimated"])


def test_spill_moves_them_to_the_nearest_building_with_a_weight():
    polygons = np.array([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)])
    points = shapely.points([[2, 5], [8, 5], [19, 5], [9, 5]])  # the third stands outside, the fourth has no weight
    found = spread(
        zones([6, 7], [2, 3], [0, 4]),
        [0, 0, -1, 0],
        [1, 1, 1, 0],
        SPILL,
        building_points=points,
        zone_polygons=polygons,
    )
    assert (found.zone_status.tolist(), found.spilled_to.tolist()) == (["estimated", "spilled"], [-1, 1])
    assert found.persons.tolist() == [3, 10, 0, 0]
    assert (found.households.tolist(), found.group_quarters.tolist()) == ([1, 4, 0, 0], [0, 4, 0, 0])
    assert found.persons_estimate[:2].tolist() == [3, 10]
    assert found.warnings[-1] == (
        "Zones with people and no building, moved to the nearest building: 1 (z1; persons: 7). Of these, zones beyond the "
        "buildings: 1 (persons: 7); where the layer only lacks the buildings, leave those zones out."
    )


def test_zones_beyond_the_buildings_are_told_from_gaps_among_them():
    at = {
        "lived in": (0, 0), "also": (40, 0), "and": (0, 40), "too": (40, 40),
        "gap": (20, 20),  # no building, but buildings all around
        "industry": (20, 0),  # a building without a weight
        "industry far away": (500, 500),
        "beside": (60, 0),  # none in it, and the buildings end before it
        "far": (900, 900), "nobody far": (700, 700), "nowhere": None,
    }  # fmt: skip
    polygons = np.array([None if xy is None else shapely.box(*xy, xy[0] + 16, xy[1] + 16) for xy in at.values()])
    points = shapely.points([[5, 5], [45, 5], [5, 45], [45, 45], [25, 5], [505, 505]])
    people = [9] * 9 + [0, 9]
    found = spread(
        zones(people, [3 * (n > 0) for n in people]), [0, 1, 2, 3, 5, 6], [1, 1, 1, 1, 0, 0],
        building_points=points, zone_polygons=polygons,
    )  # fmt: skip
    status = dict(zip(at, zip(found.zone_status, found.zone_beyond)))
    assert {name for name, (text, _) in status.items() if text == "estimated"} == {"lived in", "also", "and", "too"}
    assert {name for name, (_, is_beyond) in status.items() if is_beyond} == {"beside", "far"}
    assert status["nobody far"] == ("empty", False)
    assert found.warnings == (
        "Zones with people but no building that is lived in: 4 (z4, z5, z6 and 1 more); their people (households: 12, "
        "persons: 36) are in no building: see the zones output, or turn spilling on.",
        "Zones beyond the buildings: 2 (z7, z8); their people (households: 6, persons: 18) live where the layer has no "
        "buildings, and are in none: add those buildings, or leave the zones out.",
    )


def test_beyond_is_outside_of_the_buildings_or_further_than_the_zone_is_wide():
    def found(box, *points):
        polygons = np.array([shapely.box(0, 0, 10, 10), shapely.box(*box)])
        zone = np.append(0, np.full(len(points) + 1, -1))
        places = np.array([*shapely.points([[5, 5], *points]), None])
        return beyond(np.array([1]), zone, places, polygons).tolist()

    corners = ([-100, -100], [100, -100], [-100, 100], [100, 100])
    # The nearest building is 15 from it.
    assert found((20, 0, 30, 10), *corners) == [True]
    assert found((20, 0, 36, 16), *corners) == [False]
    assert found((20, 0, 36, 16)) == [True]
    assert found((90, 0, 120, 30), *corners) == [True]
    # Its edge is among the buildings.
    assert found((90, 80, 150, 140), *corners) == [False]


def test_without_geometries_a_zone_that_no_building_names_is_beyond():
    found = spread(zones([5, 7, 4]), [0, 1], [1, 0])
    assert (found.zone_status.tolist(), found.zone_beyond.tolist()) == (
        ["estimated", "no_buildings", "no_buildings"],
        [False, False, True],
    )


def test_zone_without_a_geometry_cannot_spill_and_is_counted():
    polygons = np.array([shapely.box(0, 0, 10, 10), None, shapely.box(20, 0, 30, 10)], dtype=object)
    points = shapely.points([[2, 5], [8, 5]])
    found = spread(zones([6, 7, 4]), [0, 0], [1, 1], SPILL, building_points=points, zone_polygons=polygons)
    assert found.zone_status.tolist() == ["estimated", "no_buildings", "spilled"]
    assert (found.spilled_to.tolist(), found.persons.tolist()) == ([-1, -1, 1], [3, 7])
    moved, lost = found.warnings
    assert moved.startswith("Zones with people and no building, moved to the nearest building: 1 (z2; persons: 4).")
    assert "1 (z1" in lost and "7" in lost


def test_spill_to_equally_near_buildings_takes_the_first_id():
    polygons = np.array([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)])
    points = shapely.points([[8, 6], [8, 4]])
    for order, chosen in (([0, 1], 0), ([1, 0], 1)):
        found = spread(zones([6, 7]), [0, 0], [1, 1], SPILL, order, building_points=points, zone_polygons=polygons)
        assert found.spilled_to[1] == chosen


def test_spill_needs_geometries_and_a_building():
    with pytest.raises(
        SettingError, match="Spilling to the nearest building needs zones and buildings with geometries"
    ):
        spread(zones([6, 7]), [0], [1], SPILL)
    polygons, points = np.array([shapely.box(0, 0, 1, 1)]), shapely.points([[0.5, 0.5]])
    with pytest.raises(GeometryError, match="there is none to spill to"):
        spread(zones([6]), [0], [0], SPILL, building_points=points, zone_polygons=polygons)


def test_group_quarters_go_to_the_largest_building():
    found = spread(zones([340], [4], [328]), [0, 0], [1, 3])
    assert found.group_quarters.tolist() == [0, 328]
    assert (found.persons.tolist(), found.households.tolist()) == ([3, 337], [1, 3])
    assert found.persons_estimate.tolist() == [3, 337]


def test_a_campus_alone():
    found = spread(zones([328], [0], [328]), [0], [1])
    assert (found.persons.tolist(), found.households.tolist(), found.group_quarters.tolist()) == ([328], [0], [328])


def test_fractional_totals_are_rounded_with_the_sum_of_the_layer_kept():
    found = spread(zones([2.6, 3.4, 4], [1.3, 1.7, 2]), [0, 1, 2], [1, 1, 1])
    assert (found.persons.sum(), found.households.sum()) == (10, 5)
    assert found.warnings[0] == "2 zones have fractional totals; they were rounded with the layer's sum kept."


@pytest.mark.parametrize(
    ("known", "message"),
    [
        (zones([3, 5], [4, 5]), r"1 zones have fewer persons than households \(z0\)"),
        (zones([5], [2], [4]), r"1 zones have fewer persons than households \(z0\)"),
        (zones([5], None, [6]), r"1 zones have more people in group quarters than people \(z0\)"),
    ],
)
def test_counts_that_contradict_each_other_are_refused(known, message):
    with pytest.raises(CountError, match=message):
        spread(known, [0], [1])


def test_nothing_to_estimate_is_said():
    with pytest.raises(EmptyInputError, match="building layer has no buildings"):
        spread(zones([1]), [], [])
    with pytest.raises(EmptyInputError, match="zone layer has no zones"):
        spread(zones([]), [-1], [1])
    with pytest.raises(GeometryError, match="No building lies in any zone"):
        spread(zones([1]), [-1, -1], [1, 1])


# --- Which zone -------------------------------------------------------------------------------------------------------


def test_locate_gives_a_shared_border_to_the_first_zone():
    polygons = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10), shapely.box(5, 5, 6, 6)])
    points = np.array([*shapely.points([[2, 2], [10, 5], [15, 5], [25, 5], [5.5, 5.5]]), None])
    zone, several = locate(points, polygons, np.array([0, 1, 2]))
    assert (zone.tolist(), several) == ([0, 0, 1, -1, 0, -1], 2)
    assert locate(points, polygons, np.array([2, 1, 0]))[0].tolist() == [0, 1, 1, -1, 2, -1]


def test_locate_skips_zones_without_geometry():
    polygons = np.array([None, shapely.box(0, 0, 10, 10)])
    assert locate(shapely.points([[1, 1]]), polygons, np.array([0, 1]))[0].tolist() == [1]


# --- What holds for any input -----------------------------------------------------------------------------------------

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
