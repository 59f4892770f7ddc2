"""What allocations read of frames, and the columns that come of them."""

from __future__ import annotations

import hamlet
import pytest

from doorstep.processing_provider.engine.core import frame
from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.core.frame import Input
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.settings import AllocationSettings, MonteCarloSettings
from doorstep.processing_provider.engine.population.stages import allocate

ESTIMATED = {
    "buid": ["b", "a", "c"],
    "zone_id": ["Z", "Z", None],
    "pop_int": [4, 3, None],
    "hh_int": [1, 1, None],
}
LIST = [("h1", "Z", 4), ("h2", "Z", 3), ("h3", "Y", 2)]
BEFORE = {"huid": ["h1", "h2"], "buid_opt": ["a", "a"]}


def buildings() -> Input:
    return Input(frame.made("buildings", ESTIMATED)).but(**allocate.OUR_BUILDINGS)


def earlier() -> Input:
    return Input(frame.made("earlier", BEFORE)).but(
        PREVIOUS_HOUSEHOLD_ID_FIELD="huid", PREVIOUS_BUILDING_FIELD="buid_opt"
    )


def optimized(previous=None) -> allocate.Result:
    return allocate.optimize(
        buildings(), hamlet.households(LIST), AllocationSettings(tolerance=0), None, previous, silent
    )


def test_columns_stand_on_the_rows_as_they_were_given():
    made = optimized()
    assert made.buildings.frame.column("pop_opt") == [4, 3, None]
    assert made.households.frame.column("buid_opt") == ["b", "a", None]
    assert made.households.frame.column("reason") == [None, None, "its zone is not a zone of any building"]
    assert made.building_order.tolist() == [1, 0, 2]
    assert made.zones.column("zone_id") == ["Z", "Y"]
    assert made.zones.column("status") == ["optimal", "no_buildings"]
    assert {name: made.numbers[name] for name in ("ALLOCATED", "UNALLOCATED", "PROVEN_ZONES", "OBJECTIVE")} == {
        "ALLOCATED": 2, "UNALLOCATED": 1, "PROVEN_ZONES": 1, "OBJECTIVE": 0,
    }  # fmt: skip


def test_an_earlier_result_says_who_moves():
    made = optimized(earlier())
    assert made.households.frame.column("buid_prev") == ["a", "a", None]
    assert made.households.frame.column("moved") == [1, 0, None]
    assert (made.numbers["MOVED"], made.numbers["LEFT"]) == (1, 0)
    assert made.zones.column("moved") == [1, None]


DIVIDED = {
    "buid": ["b:1", "b:2", "a"],
    "zone_id": ["Z", "Y", "Z"],
    "pop_int": [4, 12, 3],
    "hh_int": [1, 1, 1],
    "part_of": ["b", "b", "a"],
    "part_share": [0.5, 0.5, 1.0],
}


def test_a_building_that_is_divided_is_known_by_the_id_that_it_had():
    # The home names b, of which there is a part in its zone, and h1 was in b before.
    divided = Input(frame.made("buildings", DIVIDED)).but(**allocate.OUR_BUILDINGS)
    rows = [("h1", "Z", 4), ("h2", "Z", 3), ("h3", "Y", 2), ("home", "Y", 10), ("other", "Z", 0)]
    listed = hamlet.households(rows)
    more = {"gq": [0, 0, 0, 1, 1], "at": ["", "", "", "b", "b"]}
    listed = listed.plus([Of("gq", "integer"), Of("at", "text")], more)
    listed = listed.but(GROUP_QUARTERS_FIELD="gq", GROUP_QUARTERS_BUILDING_FIELD="at")
    before = {"huid": ["h1", "h2", "h3"], "buid_opt": ["b", "b", "b"]}
    previous = Input(frame.made("earlier", before)).but(
        PREVIOUS_HOUSEHOLD_ID_FIELD="huid", PREVIOUS_BUILDING_FIELD="buid_opt"
    )
    made = allocate.optimize(divided, listed, AllocationSettings(), None, previous, silent)
    assert made.households.frame.column("buid_opt")[:4] == ["b:1", "a", "b:2", "b:2"]
    assert made.households.frame.column("buid_prev")[:3] == ["b:1", "b:1", "b:2"]
    assert [note.code for note in made.notes if note.code == "unknown_quarters_building"] == []


class Of:
    def __init__(self, name, kind):
        self.name, self.type = name, kind


def test_draws_have_a_spread_and_one_has_none():
    def simulated(draws):
        settings = MonteCarloSettings(draws=draws, weight_error=0.0)
        return allocate.simulate(buildings(), hamlet.households(LIST), settings, (), silent)

    assert "pop_mc_avg" not in simulated(1).buildings.frame.names
    many = simulated(50)
    first, second, outside = many.buildings.frame.column("pop_mc_avg")
    assert (first + second, outside) == (pytest.approx(7), None)
    assert many.zones.column("pop_mc_sd") == [0, 0]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, None),
        ({"weight": [5, 6, None]}, None),
        ({"hh_est": [1.2, 0.8, None], "weight": [5, 6, None]}, [5, 6]),
        ({"hh_est": [1.2, 0.8, None], "weight": [5, 6, None], "weight_hh": [2, 1, 0]}, [2, 1]),
        ({"hh_est": [1.2, 0.8, None], "weight": [5, 6, None], "weight_hh": [None] * 3}, [5, 6]),
    ],
    ids=["none", "no estimate", "persons", "households", "taken back"],
)
def test_neighbourhoods_differ_by_the_weight_that_households_were_made_by(monkeypatch, more, expected):
    seen = []
    plain = allocate.montecarlo.allocate

    def spied(*given):
        seen.append(given[-1])
        return plain(*given)

    monkeypatch.setattr(allocate.montecarlo, "allocate", spied)
    given = Input(frame.made("buildings", {**ESTIMATED, **more})).but(**allocate.OUR_BUILDINGS)
    allocate.simulate(given, hamlet.households(LIST), MonteCarloSettings(draws=2, weight_error=None), (), silent)
    assert (None if seen[0] is None else seen[0][:2].tolist()) == expected


def test_what_is_missing_is_said():
    with pytest.raises(SettingError, match=r"^BUILDING_ID_FIELD is missing"):
        allocate.simulate(
            buildings().but(BUILDING_ID_FIELD=""), hamlet.households(LIST), MonteCarloSettings(), (), silent
        )
