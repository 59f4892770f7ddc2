"""Estimates against known counts by hand, with their baselines as data."""

from __future__ import annotations

import hamlet
import pytest

from doorstep.processing_provider.engine.core.errors import EmptyInputError
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.stages import truth

KNOWN = [(0, "A", 10, 0), (100, "B", 8, 0), (200, "C", 2, 0)]


def validated(areas=True, **buildings) -> truth.Result:
    given = hamlet.buildings(pop=[2, 4, 6, 1, 4, 0], **buildings).but(VALUE_FIELDS="pop")
    zones = hamlet.zones(KNOWN).but(REFERENCE_ID_FIELD="zone", REFERENCE_FIELDS="pop")
    return truth.run(given, zones, 1, areas, "EPSG:3857", silent)


def test_errors_per_zone_and_scores():
    found = validated()
    assert found.zones.frame.column("est") == [12, 5, 0]
    assert found.zones.frame.column("error") == [2, -3, -2]
    assert found.zones.frame.column("err_pct") == [20, None, None]
    assert found.order.tolist() == [1, 0, 2]
    assert (found.found[0].total_absolute, found.found[0].mae) == (7, pytest.approx(7 / 3))
    assert found.outside == 0


def test_baselines_are_named_as_data():
    found = validated()
    assert [score.method.code for score in found.scores] == [
        "estimate", "equal", "footprint_area", "by_chance", "volume", "uniform",
    ]  # fmt: skip
    assert str(found.scores[3].method) == "At random by footprint area, mean of 20 seeds"
    # 17 people over six equal houses: 8.5, 5.67 and 2.83.
    assert found.scores[1].accuracy.total_absolute == pytest.approx(1.5 + 7 / 3 + 5 / 6)


def test_shares_lived_in_are_beside_them():
    found = validated(share=[1, 1, 0, 1, 1, 1])
    assert "residential" not in [score.method.code for score in found.scores]
    given = hamlet.buildings(pop=[2, 4, 6, 1, 4, 0], share=[1, 1, 0, 1, 1, 1])
    zones = hamlet.zones(KNOWN).but(REFERENCE_ID_FIELD="zone", REFERENCE_FIELDS="pop")
    made = truth.run(given.but(VALUE_FIELDS="pop", RESIDENTIAL_FIELD="share"), zones, 1, True, "", silent)
    assert "Equal per building, residential" in [str(score.method) for score in made.scores]


def test_without_true_areas_only_houses_count():
    found = validated(areas=False)
    assert [score.method.code for score in found.scores] == ["estimate", "equal", "by_chance"]
    assert [(note.code, dict(note.values)) for note in found.notes] == [("no_true_areas", {"crs": "EPSG:3857"})]


def test_nothing_to_validate():
    from doorstep.processing_provider.engine.core.frame import Frame, Input

    with pytest.raises(EmptyInputError):
        truth.run(Input(Frame("nothing", 0)), hamlet.zones(), 1, True, "", silent)
