"""Two allocations beside their estimate, worked out by hand."""

from __future__ import annotations

import pytest

from doorstep.processing_provider.engine.core import frame
from doorstep.processing_provider.engine.core.errors import EmptyInputError
from doorstep.processing_provider.engine.core.frame import Input
from doorstep.processing_provider.engine.population.stages import fit

COLUMNS = {
    "buid": ["a", "b", "c"],
    "zone_id": ["Z", "Z", "Y"],
    "pop_int": [4, 6, 5],
    "hh_int": [2, 3, 2],
    "pop_opt": [5, 6, 5],
    "hh_opt": [2, 3, 2],
    "pop_mc": [1, 9, None],
    "hh_mc": [1, 4, None],
}


def compared(**changes) -> fit.Result:
    return fit.run(Input(frame.made("buildings", {**COLUMNS, **changes})).but(**fit.DEFAULTS))


def test_residuals_scores_and_zones():
    found = compared()
    assert found.buildings.frame.column("pop_res_op") == [1, 0, None]
    assert found.buildings.frame.column("pop_res_mc") == [-3, 3, None]
    assert found.order.tolist() == [0, 1, 2]
    assert found.numbers["MSE_BUILDINGS_OPT"] == 0.5
    assert found.numbers["NET_PERCENT_MC"] == 0
    assert found.numbers["ABSOLUTE_PERCENT_MC"] == pytest.approx(60)
    assert found.numbers["NET_PERCENT_HOUSEHOLDS_MC"] == 0
    assert found.zones.column("zone_id") == ["Z"]
    assert found.zones.column("pop_int") == [10]
    assert (found.zones.column("net_opt"), found.zones.column("abs_mc")) == ([10], [pytest.approx(60)])
    assert [(note.code, dict(note.values)) for note in found.notes] == [("left_out", {"buildings": 1})]


def test_the_largest_residual_comes_first():
    assert compared(pop_mc=[4, 9, 1], hh_mc=[2, 3, 2]).order.tolist() == [2, 1, 0]


def test_nothing_to_compare():
    with pytest.raises(EmptyInputError, match="No building has an estimate and both allocations"):
        compared(pop_mc=[None] * 3)
