"""The whole way by hand, without QGIS: what every stage puts on the rows, and what zones and households get of it."""

from __future__ import annotations

import hamlet
import pytest

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.population import workflow
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Weight
from doorstep.processing_provider.engine.population.stages import estimate


def columns(given, *names) -> list:
    return list(zip(*(given.frame.column(name) for name in names)))


def went(**inputs):
    return workflow.run(
        workflow.Inputs(**{"buildings": hamlet.buildings(), "zones": hamlet.zones(), **inputs}), workflow.Settings()
    )


def test_people_and_households_come_to_their_buildings():
    made = went(households=hamlet.households())
    assert columns(made.buildings, "buid", "hh_int", "pop_int", "hh_opt", "pop_opt", "hh_mc", "pop_mc") == [
        ("a1", 1, 2, 1, 2, 1, 2), ("a2", 2, 4, 2, 4, 2, 4), ("a3", 3, 6, 3, 6, 3, 6),
        ("b1", 0, 1, 0, 0, 0, 0), ("b2", 2, 4, 2, 5, 2, 5), ("c1", 0, 0, 0, 0, 0, 0),
    ]  # fmt: skip
    # b2 holds one person more than estimated and b1 one less: within the tolerance.
    assert columns(made.zones, "zone", "zone_id", "n_hh", "persons", "status", "objective") == [
        ("A", "A", 6, 12, "optimal", 0), ("B", "B", 2, 5, "optimal", 0), ("C", "C", 0, 0, "empty", None),
    ]  # fmt: skip
    assert {name: made.numbers[name] for name in ("HOUSEHOLDS", "ALLOCATED", "UNALLOCATED", "HOUSEHOLDS_BEYOND")} == {
        "HOUSEHOLDS": 8, "ALLOCATED": 8, "UNALLOCATED": 0, "HOUSEHOLDS_BEYOND": 0,
    }  # fmt: skip
    assert {home[0] for home in made.households.frame.column("buid_opt")} == {"a", "b"}


def test_steps_are_told_as_they_begin():
    begun = []

    def begin(name):
        begun.append(name)
        return lambda *_: None

    inputs = workflow.Inputs(hamlet.buildings(), hamlet.zones())
    workflow.run(inputs, workflow.Settings(), begin)
    assert begun == ["estimate", "households", "optimization", "montecarlo", "fit"]


def test_without_households_people_are_only_estimated():
    made = went(zones=hamlet.zones().but(HOUSEHOLDS_FIELD=""))
    assert made.buildings.frame.column("pop_int") == [2, 4, 6, 1, 4, 0]
    assert made.buildings.frame.column("hh_int") == [None] * 6
    assert (made.households, made.optimized, made.compared) == (None, None, None)
    assert "ALLOCATED" not in made.numbers


def test_counts_of_the_list_serve_zones_that_have_none():
    inputs = workflow.Inputs(
        hamlet.buildings(), hamlet.zones().but(HOUSEHOLDS_FIELD=""), households=hamlet.households()
    )
    prepared = workflow.prepared_zones(inputs, [])
    assert prepared.values("HOUSEHOLDS_FIELD") == [6, 2, 0]
    assert prepared.values("GROUP_QUARTERS_FIELD") is None


def test_what_is_missing_is_said():
    with pytest.raises(SettingError, match=r"^POPULATION_FIELD is missing"):
        went(zones=hamlet.zones().but(POPULATION_FIELD=""))


# --- Zones without buildings

AWAY = [*hamlet.ZONES, (300, "D", 7, 3)]
WITH_D = [*hamlet.HOUSEHOLDS, ("D1", "D", 3), ("D2", "D", 2), ("D3", "D", 2)]


def test_households_of_a_zone_beyond_the_buildings_are_counted_apart():
    made = went(zones=hamlet.zones(AWAY), households=hamlet.households(WITH_D))
    assert (made.numbers["UNALLOCATED"], made.numbers["HOUSEHOLDS_BEYOND"]) == (3, 3)
    assert made.zones.frame.column("status") == ["optimal", "optimal", "empty", "no_buildings"]
    assert made.zones.frame.column("persons")[3] == 7


def test_spilled_households_follow_their_people():
    settings = workflow.Settings(estimate.Settings(EstimateSettings(Weight.VOLUME, spill=True)))
    inputs = workflow.Inputs(hamlet.buildings(), hamlet.zones(AWAY), households=hamlet.households(WITH_D))
    made = workflow.run(inputs, settings)
    home = dict(columns(made.households, "huid", "buid_opt"))
    assert [home[f"D{i}"] for i in (1, 2, 3)] == ["c1", "c1", "c1"]
    assert made.numbers["UNALLOCATED"] == 0
    # What is written names the zone in which the household was placed.
    assert dict(columns(made.households, "huid", "blockid"))["D1"] == "C"
    assert made.zones.frame.column("status")[3] == "spilled"
