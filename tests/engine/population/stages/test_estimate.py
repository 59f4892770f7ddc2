"""People per building on the rows as they were given, with what is said of it as data."""

from __future__ import annotations

import hamlet

from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Weight
from doorstep.processing_provider.engine.population.stages import estimate


def made(buildings=None, zones=None, weight=Weight.VOLUME) -> estimate.Result:
    settings = estimate.Settings(EstimateSettings(weight))
    return estimate.run(buildings or hamlet.buildings(), zones or hamlet.zones(), settings, silent)


def codes(result) -> list:
    return [getattr(note, "code", "") for note in result.notes]


def test_people_of_the_hamlet():
    found = made()
    frame = found.buildings.frame
    assert frame.column("weight") == [1000, 2000, 3000, 1000, 4000, 1000]
    assert frame.column("zone_id") == ["A", "A", "A", "B", "B", "C"]
    assert frame.column("pop_int") == [2, 4, 6, 1, 4, 0]
    assert frame.column("hh_est") == [1, 2, 3, 0.4, 1.6, 0]
    assert found.zones.frame.column("status") == ["estimated", "estimated", "empty"]
    assert found.numbers["POPULATION"] == 17
    assert found.building_order.tolist() == [0, 1, 2, 3, 4, 5]
    assert codes(found) == []


def test_metres_are_those_of_the_ground():
    from dataclasses import replace

    given = hamlet.buildings()
    feet = replace(given, frame=replace(given.frame, metre=0.3))
    assert made(feet, weight=Weight.FOOTPRINT_AREA).buildings.frame.column("weight") == [9.0] * 6


def test_ids_that_are_not_given_are_the_rows_own_and_zones_may_be_named():
    found = made(
        hamlet.buildings(zone=["A", "A", "A", "B", "B", "nowhere"]).but(
            BUILDING_ID_FIELD="", BUILDING_ZONE_FIELD="zone"
        )
    )
    assert found.buildings.frame.column("buid") == ["1", "2", "3", "4", "5", "6"]
    assert found.buildings.frame.column("zone_id") == ["A", "A", "A", "B", "B", None]
    assert found.buildings.frame.column("pop_int")[-1] is None
    assert "own_numbers" in codes(found)


def test_zones_by_number_and_running_numbers_are_noted():
    rows = [(100 * i, f"0{i}", i, 0) for i in range(1, 13)]
    given = hamlet.buildings(zone=[1, 2, 3, 4, 5, 6]).but(BUILDING_ZONE_FIELD="zone")
    found = made(given, hamlet.zones(rows).but(HOUSEHOLDS_FIELD=""))
    assert {"matched_by_number", "running_numbers"} <= set(codes(found))
    (counted,) = (note for note in found.notes if getattr(note, "code", "") == "matched_by_number")
    assert counted.values["buildings"] == 6
