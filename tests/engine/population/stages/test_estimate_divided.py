"""The estimate with buildings over zone borders divided: a row per part, that the later steps take for a building."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.core.frame import Input, made
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Weight
from doorstep.processing_provider.engine.population.stages import estimate

WEST, EAST = box(0, 0, 100, 100), box(100, 0, 200, 100)
# West: a house of 200 m² and a block that has 300 m² on each side of the border; east: a house of 100 m².
HOUSE, BLOCK, OTHER = box(10, 10, 30, 20), box(70, 50, 130, 60), box(150, 10, 160, 20)
ZONES = {"A": (50, 20), "B": (80, 40)}


def frame(shapes, **columns):
    n = len(shapes)
    names = {"id": [str(i) for i in range(1, n + 1)], "height": [3.0] * n, "storeys": [1] * n, **columns}
    fields = {"BUILDING_ID_FIELD": ("id",), "HEIGHT_FIELD": ("height",), "STOREYS_FIELD": ("storeys",)}
    return Input(made("buildings", names, shapes), fields)


def zones(counts=ZONES, shapes=(WEST, EAST)):
    columns = {"zone": list(counts), "pop": [p for p, _ in counts.values()], "hh": [h for _, h in counts.values()]}
    fields = {"ZONE_ID_FIELD": ("zone",), "POPULATION_FIELD": ("pop",), "HOUSEHOLDS_FIELD": ("hh",)}
    return Input(made("zones", columns, list(shapes)), fields)


def run(buildings=None, weight=Weight.FOOTPRINT_AREA, split=True, counts=None, **more):
    given = buildings or frame([HOUSE, BLOCK, OTHER])
    chosen = estimate.Settings(EstimateSettings(weight, split=split, **more))
    return estimate.run(given, counts or zones(), chosen, silent)


def column(found, name):
    return dict(zip(found.buildings.frame.column("buid"), found.buildings.frame.column(name)))


def codes(found):
    return [note.code for note in found.notes]


def test_each_part_gets_its_share_of_the_people_of_its_zone():
    found = run()
    assert column(found, "zone_id") == {"1": "A", "2:1": "A", "2:2": "B", "3": "B"}
    assert column(found, "weight") == {"1": 200, "2:1": 300, "2:2": 300, "3": 100}
    assert column(found, "pop_int") == {"1": 20, "2:1": 30, "2:2": 60, "3": 20}
    assert column(found, "hh_int") == {"1": 8, "2:1": 12, "2:2": 30, "3": 10}
    assert column(found, "part_of") == {"1": "1", "2:1": "2", "2:2": "2", "3": "3"}
    assert column(found, "part_share") == {"1": 1, "2:1": 0.5, "2:2": 0.5, "3": 1}
    # Everything else is that of the building, and the geometry of the part.
    assert column(found, "id") == {"1": "1", "2:1": "2", "2:2": "2", "3": "3"}
    shapes = dict(zip(found.buildings.frame.column("buid"), found.buildings.frame.geometries()))
    assert shapes["2:1"].equals(box(70, 50, 100, 60)) and shapes["2:2"].equals(box(100, 50, 130, 60))
    assert found.numbers["SPLIT_BUILDINGS"] == 1
    assert codes(found) == ["buildings_divided"]
    written = [found.buildings.frame.column("buid")[row] for row in found.building_order]
    assert written == ["1", "2:1", "2:2", "3"]
    assert found.zones.frame.column("n_bldg") == [2, 2]


def test_without_the_option_a_building_is_in_the_zone_of_its_point():
    found = run(split=False)
    assert set(column(found, "zone_id")) == {"1", "2", "3"}
    assert "part_of" not in found.buildings.frame.names
    assert "SPLIT_BUILDINGS" not in found.numbers


@pytest.mark.parametrize(
    ("weight", "west", "east"),
    [
        (Weight.VOLUME, 300 * 6, 300 * 6),
        (Weight.FLOOR_AREA, 300 * 2, 300 * 2),
        (Weight.EQUAL, 0.5, 0.5),
        (Weight.FIELD, 7, 7),
    ],
)
def test_every_measure_is_divided_by_area(weight, west, east):
    given = frame([HOUSE, BLOCK, OTHER], height=[3.0, 6.0, 3.0], storeys=[1, 2, 1], own=[1, 14, 3])
    found = column(run(Input(given.frame, {**given.fields, "WEIGHT_FIELD": ("own",)}), weight), "weight")
    assert (found["2:1"], found["2:2"]) == (west, east)


def test_dwellings_are_those_of_the_building_and_not_of_its_parts():
    # A house of 180 m² is one dwelling however it is cut, not one in each zone.
    found = run(frame([HOUSE, box(95, 50, 110, 62), OTHER]), Weight.DWELLINGS)
    assert column(found, "dwell_est")["2:1"] == pytest.approx(1 / 3)
    assert column(found, "dwell_est")["2:2"] == pytest.approx(2 / 3)
    assert column(found, "dwell_type")["2:1"] == "house"
    assert column(found, "weight") == column(found, "dwell_est")


def test_heights_are_filled_as_without_the_option():
    given = frame([HOUSE, BLOCK, OTHER, box(20, 70, 40, 80)], height=[4.0, None, 9.0, 6.0])
    split, whole = (run(given, Weight.VOLUME, one) for one in (True, False))
    assert column(split, "weight")["2:1"] + column(split, "weight")["2:2"] == column(whole, "weight")["2"] == 600 * 5
    assert column(split, "h_source")["2:1"] == column(split, "h_source")["2:2"] == "zone median"


def test_ids_stay_unique_whatever_they_are():
    found = run(frame([HOUSE, BLOCK, OTHER], id=["2:1", "2", "2::2"]))
    assert column(found, "part_of") == {"2:1": "2:1", "2::2": "2::2", "2:::1": "2", "2:::2": "2"}


def test_a_second_run_on_the_result_changes_nothing():
    first = run()
    again = Input(first.buildings.frame, {**first.buildings.fields, "BUILDING_ID_FIELD": ("buid",)})
    second = run(again)
    for name in ("buid", "zone_id", "weight", "pop_int", "hh_int", "part_of", "part_share"):
        assert second.buildings.frame.column(name) == first.buildings.frame.column(name)
    assert second.numbers["SPLIT_BUILDINGS"] == 0


@pytest.mark.parametrize("weight", [Weight.FIELD, Weight.EQUAL, Weight.DWELLINGS, Weight.VOLUME])
def test_a_second_run_weighs_parts_as_their_building(weight):
    given = frame([HOUSE, box(95, 50, 110, 62), OTHER], own=[1, 14, 3])
    given = Input(given.frame, {**given.fields, "WEIGHT_FIELD": ("own",)})
    first = run(given, weight, exponent=0.5)
    again = Input(first.buildings.frame, {**first.buildings.fields, "BUILDING_ID_FIELD": ("buid",)})
    second, without = (run(again, weight, one, exponent=0.5) for one in (True, False))
    assert column(second, "weight") == pytest.approx(column(first, "weight"))
    assert column(second, "pop_int") == column(first, "pop_int")
    (said,) = (note for note in without.notes if note.code == "parts_as_buildings")
    assert said.values["parts"] == 2
    assert "parts_as_buildings" not in codes(second)


def test_parts_are_divided_again_by_other_zones():
    first = run()
    again = Input(first.buildings.frame, {**first.buildings.fields, "BUILDING_ID_FIELD": ("buid",)})
    narrow = zones({"A": (50, 20), "B": (80, 40), "C": (9, 9)}, (box(0, 0, 80, 100), EAST, box(80, 0, 100, 100)))
    found = run(again, counts=narrow)
    assert column(found, "part_of") == {"1": "1", "2:1:1": "2", "2:1:2": "2", "2:2": "2", "3": "3"}
    assert column(found, "part_share") == pytest.approx({"1": 1, "2:1:1": 1 / 6, "2:1:2": 1 / 3, "2:2": 0.5, "3": 1})


def test_somebody_elses_column_of_the_name_is_no_part():
    found = run(frame([HOUSE, BLOCK, OTHER], part_of=["x", "y", "z"], part_share=["all", "half", ""]))
    assert column(found, "part_of") == {"1": "1", "2:1": "2", "2:2": "2", "3": "3"}


def test_a_zone_that_has_only_a_part_of_a_building_gets_its_people():
    block = box(60, 50, 130, 60)
    whole, split = (run(frame([HOUSE, block]), split=one) for one in (False, True))
    assert whole.zones.frame.column("status") == ["estimated", "no_buildings"]
    assert split.zones.frame.column("status") == ["estimated", "estimated"]
    assert column(split, "pop_int")["2:2"] == 80


def test_spilled_people_go_to_a_part():
    three = zones({"A": (50, 20), "B": (80, 40), "C": (6, 2)}, (WEST, EAST, box(200, 0, 300, 100)))
    found = run(frame([HOUSE, box(70, 50, 195, 60)]), counts=three, spill=True)
    assert found.zones.frame.column("spill_buid") == [None, None, "2:2"]
    assert column(found, "pop_int")["2:2"] == 86
    assert found.numbers["POPULATION"] == 136


def test_what_stands_twice_counts_once_on_both_sides_of_the_border():
    # The same block twice, and its eastern half as a part of it: each place counts once.
    found = run(frame([HOUSE, BLOCK, OTHER, BLOCK, box(101, 51, 129, 59)]))
    assert column(found, "weight") == {"1": 200, "2:1": 300, "2:2": 300, "3": 100, "4:1": 0, "4:2": 0, "5": 0}
    assert column(found, "counted_in") == {
        "1": None, "2:1": None, "2:2": None, "3": None, "4:1": "2:1", "4:2": "2:2", "5": "2:2"
    }  # fmt: skip


def test_group_quarters_go_to_the_largest_row_of_the_zone():
    counts = zones()
    counts = Input(
        counts.frame.plus([_Whole("gq")], {"gq": [10, 8]}), {**counts.fields, "GROUP_QUARTERS_FIELD": ("gq",)}
    )
    assert column(run(counts=counts), "pop_gq") == {"1": 0, "2:1": 10, "2:2": 8, "3": 0}


class _Whole:
    type = "integer"

    def __init__(self, name):
        self.name = name


def test_calibration_knows_the_parts():
    # Twelve zones in a row, of which every second border is under a flat of class F: 3 persons per m² there, else 1.
    n = 12
    row = [box(100 * i, 0, 100 * i + 100, 100) for i in range(n)]
    houses = [box(100 * i + 40, 0, 100 * i + 60, 10) for i in range(n)]
    flats = [box(200 * i + 90, 50, 200 * i + 110, 60) for i in range(n // 2)]
    counts = {f"z{i:02}": (200 + 300 + 100 * (i % 2), 100) for i in range(n)}
    given = frame(houses + flats, kind=["H"] * n + ["F"] * (n // 2))
    found = run(
        Input(given.frame, {**given.fields, "CLASS_FIELD": ("kind",)}), Weight.CALIBRATED, counts=zones(counts, row)
    )
    assert found.weighed.classes.buildings == (n, n)
    assert found.numbers["POPULATION"] == sum(p for p, _ in counts.values())


def test_points_have_no_area_to_divide():
    found = run(frame([shapely.Point(50, 5), shapely.Point(100, 5)]), Weight.EQUAL)
    assert "nothing_to_divide" in codes(found)
    assert column(found, "part_share") == {"1": 1, "2": 1}


def test_buildings_that_name_their_zone_are_not_divided():
    given = frame([HOUSE, BLOCK, OTHER], zone=["A", "A", "B"])
    with pytest.raises(SettingError, match="BUILDING_ZONE_FIELD gives each one zone"):
        run(Input(given.frame, {**given.fields, "BUILDING_ZONE_FIELD": ("zone",)}))


def test_broken_and_missing_footprints_are_kept():
    bow = shapely.Polygon([(70, 50), (130, 60), (130, 50), (70, 60)])
    found = run(frame([HOUSE, bow, None]))
    assert column(found, "weight")["2:1"] == column(found, "weight")["2:2"] == pytest.approx(150)
    assert column(found, "zone_id")["3"] is None
    assert found.buildings.frame.geometries()[2] is None


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 180), st.integers(0, 90), *[st.integers(4, 60)] * 2), min_size=1, max_size=8),
    st.integers(0, 500),
    st.integers(0, 500),
    st.sampled_from([Weight.VOLUME, Weight.EQUAL, Weight.DWELLINGS]),
    st.randoms(use_true_random=False),
)
def test_sums_are_exact_and_rows_may_come_in_any_order(sizes, west, east, weight, random):
    shapes = [box(x, y, x + a, y + b) for x, y, a, b in sizes] + [HOUSE, OTHER]
    counts = zones({"A": (west, west // 3), "B": (east, east // 3)})
    found = run(frame(shapes), weight, counts=counts)
    assert found.numbers["POPULATION"] == west + east
    people, ids = column(found, "pop_int"), column(found, "zone_id")
    assert sum(people[one] for one in people if ids[one] == "A") == west
    whole = np.zeros(len(shapes))
    for one, share in zip(column(found, "part_of").values(), column(found, "part_share").values()):
        whole[int(one) - 1] += share
    assert np.allclose(whole, 1, rtol=0, atol=1e-12)
    mixed = list(range(len(shapes)))
    random.shuffle(mixed)
    again = run(frame([shapes[i] for i in mixed], id=[str(i + 1) for i in mixed]), weight, counts=counts)
    assert people == {key: column(again, "pop_int")[key] for key in people}
    assert column(found, "weight") == {key: column(again, "weight")[key] for key in people}


def test_powers_are_of_the_building_and_households_have_weights_of_their_own():
    found = run(frame([HOUSE, BLOCK, OTHER]), exponent=0.5, household_weight=Weight.EQUAL)
    assert column(found, "weight")["2:1"] == pytest.approx(600**0.5 / 2)
    assert column(found, "weight_hh") == {"1": 1, "2:1": 0.5, "2:2": 0.5, "3": 1}
    assert found.numbers["HOUSEHOLDS"] == 60


@pytest.mark.parametrize("weight", [Weight.CHOSEN, Weight.VOLUME])
def test_weights_are_compared_and_chosen_by_what_stands_in_each_zone(weight):
    # A square under every second border of twelve zones in a row, and one house in each zone: people by area, exactly.
    n = 12
    row = [box(100 * i, 0, 100 * i + 100, 100) for i in range(n)]
    houses = [box(100 * i + 40, 0, 100 * i + 60, 10 + i) for i in range(n)]
    flats = [box(200 * i + 90, 50, 200 * i + 120, 60 + i) for i in range(n // 2)]
    shapes = houses + flats
    people = [round(sum(shape.intersection(zone).area for shape in shapes)) for zone in row]
    counts = zones({f"z{i:02}": (people[i], people[i] // 3) for i in range(n)}, row)
    whole, split = (run(frame(shapes), weight, one, counts) for one in (False, True))
    assert split.numbers["SPLIT_BUILDINGS"] == n // 2
    for name in ("VOLUME_MISPLACED", "HOUSEHOLD_VOLUME_MISPLACED"):
        assert split.numbers[name] < 0.2 < 5 < whole.numbers[name]
    assert split.numbers["POPULATION"] == sum(people)
    (said,) = (note for note in split.notes if note.code == "divided_left_out")
    assert said.is_fact and said.values["divided"] < 0.2 < 5 < said.values["whole"]
    first, second = (column(split, "weight")[f"13:{k}"] for k in (1, 2))
    assert first / second == pytest.approx(0.5)


def test_zones_that_count_a_building_at_one_place_say_so():
    n = 12
    row = [box(100 * i, 0, 100 * i + 100, 100) for i in range(n)]
    houses = [box(100 * i + 40, 0, 100 * i + 60, 10 + i) for i in range(n)]
    flats = [box(200 * i + 85, 50, 200 * i + 110, 60 + i) for i in range(n // 2)]
    shapes = houses + flats
    people = [round(sum(shape.area for shape in shapes if shape.representative_point().within(zone))) for zone in row]
    found = run(frame(shapes), counts=zones({f"z{i:02}": (people[i], 1) for i in range(n)}, row))
    (said,) = (note for note in found.notes if note.code == "better_undivided")
    assert said.values["whole"] < 0.2 < 5 < said.values["divided"]
    assert "turn SPLIT_STRADDLING off" in str(said)


def test_a_strip_that_stayed_with_the_largest_part_stays_there():
    # 1000 m²: 560 in A, 400 in B and 40 in C: 4 % of the building, but 6.7 % of the part that it stayed with.
    shapes = (box(0, 0, 56, 100), box(60, 0, 200, 100), box(56, 0, 60, 100))
    counts = zones({"A": (50, 20), "B": (80, 40), "C": (9, 9)}, shapes)
    first = run(frame([box(0, 50, 100, 60)]), counts=counts)
    assert column(first, "part_share") == pytest.approx({"1:1": 0.6, "1:2": 0.4})
    again = Input(first.buildings.frame, {**first.buildings.fields, "BUILDING_ID_FIELD": ("buid",)})
    second = run(again, counts=counts)
    assert column(second, "zone_id") == column(first, "zone_id") == {"1:1": "A", "1:2": "B"}
