"""The whole path of the estimate with odd inputs of every kind: what holds whatever is given."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely import box

from doorstep.processing_provider.engine.core.errors import DoorstepError, SettingError
from doorstep.processing_provider.engine.core.frame import Input, made
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Rounding, Weight
from doorstep.processing_provider.engine.population.stages import estimate

SIDE = 100
COLUMNS = ("zone_id", "weight", "hh_int", "pop_int", "hh_est", "pop_est")
FIELDS = {
    "BUILDING_ID_FIELD": ("id",),
    "HEIGHT_FIELD": ("height",),
    "STOREYS_FIELD": ("storeys",),
    "WEIGHT_FIELD": ("own",),
    "RESIDENTIAL_FIELD": ("share",),
    "CLASS_FIELD": ("kind",),
}
ZONE_FIELDS = {
    "ZONE_ID_FIELD": ("zone",),
    "POPULATION_FIELD": ("pop",),
    "HOUSEHOLDS_FIELD": ("hh",),
    "GROUP_QUARTERS_FIELD": ("gq",),
}


def shape(kind, x, y, a, b):
    if kind == "none":
        return None
    if kind == "empty":
        return shapely.Polygon()
    if kind == "bow tie":
        return shapely.Polygon([(x, y), (x + 20, y + 20), (x + 20, y), (x, y + 20)])
    if kind == "two":
        return shapely.MultiPolygon([box(x, y, x + 9, y + 9), box(x + 30, y + 20, x + 60, y + 40)])
    return box(x, y, x + a, y + b)


def column_of(values):
    return np.array([*values, None], object)[:-1]


def run(rows, counts, chosen, order=None, zone_order=None, fields=FIELDS, zone_fields=ZONE_FIELDS):
    """Estimate with the rows of buildings and of zones in some order."""
    order = list(range(len(rows))) if order is None else order
    zone_order = list(range(len(counts))) if zone_order is None else zone_order
    kinds = column_of([shape(*row[:5]) for row in rows])[order]
    values = {
        "id": [f"b{i}" for i in order],
        **{
            name: [rows[i][5 + k] for i in order]
            for k, name in enumerate(("height", "storeys", "own", "share", "kind"))
        },
    }
    buildings = made("buildings", values, kinds)
    people = {
        "zone": [f"z{i}" for i in zone_order],
        **{name: [counts[i][k] for i in zone_order] for k, name in enumerate(("pop", "hh", "gq"))},
    }
    outlines = [box(SIDE * (i % 3), SIDE * (i // 3), SIDE * (i % 3) + SIDE, SIDE * (i // 3) + SIDE) for i in zone_order]
    return estimate.run(
        Input(buildings, fields), Input(made("zones", people, outlines), zone_fields), estimate.Settings(chosen), silent
    )


def table(found):
    frame = found.buildings.frame
    names = [*COLUMNS, *(item.name for item in found.weighed.fields)]
    return dict(zip(frame.column("buid"), zip(*(map(repr, frame.column(name)) for name in names))))


UNKNOWN = [None, 0.0, -1.0, 1e-300, 999.0, 1e12]
ROWS = st.tuples(
    st.sampled_from(["box"] * 6 + ["none", "empty", "bow tie", "two"]),
    st.integers(-30, 310),
    st.integers(-30, 410),
    st.sampled_from([0, 1e-9, 2, 8, 20, 60, 150]),
    st.sampled_from([0, 1e-9, 2, 8, 20, 60, 150]),
    st.one_of(st.floats(2, 40), st.sampled_from(UNKNOWN)),
    st.one_of(st.integers(1, 12).map(float), st.sampled_from(UNKNOWN)),
    st.sampled_from([0.0, 0.5, 1.0, 3.0, 1e-200, 1e12]),
    st.sampled_from([None, 0.0, 0.3, 1.0]),
    st.sampled_from(["a", "b", None]),
)
COUNTS = st.tuples(st.sampled_from([0, 1, 2, 7, 50, 333, 12.25, 100_000]), st.integers(0, 4), st.integers(0, 3)).map(
    lambda one: (one[0], int(one[0]) * one[1] // 8, int(one[0]) * one[2] // 8)
)
SETTINGS = st.builds(
    EstimateSettings,
    weight=st.sampled_from(Weight),
    rounding=st.sampled_from(Rounding),
    spill=st.booleans(),
    exponent=st.sampled_from([0.0, 0.3, 1.0, 2.0]),
    household_weight=st.sampled_from([None, *Weight]),
    seed=st.integers(1, 3),
    split=st.booleans(),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ROWS, min_size=1, max_size=25), st.lists(COUNTS, min_size=1, max_size=12), SETTINGS, st.data())
def test_nobody_is_lost_and_the_order_of_rows_changes_nothing(rows, counts, chosen, data):
    try:
        found = run(rows, counts, chosen)
    except DoorstepError as refused:
        assert str(refused)
        return
    estimated, zone_frame = found.found, found.zones.frame
    assert all(map(str, found.notes))
    assert np.isfinite(found.weighed.weight).all() and (found.weighed.weight >= 0).all()
    inside = np.array([zone is not None for zone in found.buildings.frame.column("zone_id")])
    assert np.isfinite(estimated.persons_estimate[inside]).all()
    assert (estimated.persons >= 0).all() and (estimated.households >= 0).all()
    assert not estimated.persons[found.weighed.weight == 0].any()
    assert (
        estimated.persons - estimated.group_quarters >= estimated.households
    ).all() or found.weighed.households is None
    placed = np.isin(zone_frame.column("status"), ["estimated", "spilled", "empty"])
    assert estimated.persons.sum() == estimated.zone_persons[placed].sum()
    assert estimated.households.sum() == estimated.zone_households[placed].sum()
    order = data.draw(st.permutations(range(len(rows))))
    zone_order = data.draw(st.permutations(range(len(counts))))
    assert table(run(rows, counts, chosen, order, zone_order)) == table(found)


HOUSE = ("box", 10, 10, 20.0, 10.0, 6.0, 2.0, 1.0, None, "a")


@pytest.mark.parametrize("rounding", Rounding)
@pytest.mark.parametrize("weight", Weight)
def test_empty_geometries_stop_no_rounding_and_no_weight(rounding, weight):
    rows = [HOUSE, ("empty", 0, 0, 0, 0, 6.0, 2.0, 0.0, None, "a"), ("none", 0, 0, 0, 0, 6.0, 2.0, 0.0, None, "a")]
    found = run(rows, [(7, 3, 0)], EstimateSettings(weight, rounding))
    assert found.found.persons.tolist() == [7, 0, 0]


def test_zones_without_anything_that_weighs_choose_nothing():
    nobody_lives_there = ("box", 10, 10, 20.0, 10.0, 6.0, 2.0, 0.0, 0.0, "a")
    found = run([nobody_lives_there], [(7, 3, 0)] * 6, EstimateSettings(Weight.CHOSEN))
    assert found.found.persons.tolist() == [0]
    assert found.zones.frame.column("status") == ["no_buildings"] * 6


def test_points_are_not_calibrated_without_a_class():
    points = made("points", {"id": [str(i) for i in range(12)]}, [shapely.Point(10 + 20 * i, 5) for i in range(12)])
    outlines = [box(20 * i, 0, 20 * i + 20, 10) for i in range(12)]
    people = {"zone": [f"z{i}" for i in range(12)], "pop": [5] * 12}
    given = Input(points, {"BUILDING_ID_FIELD": ("id",)})
    zones = Input(made("zones", people, outlines), {"ZONE_ID_FIELD": ("zone",), "POPULATION_FIELD": ("pop",)})
    with pytest.raises(SettingError, match="CLASS_FIELD is missing"):
        estimate.run(given, zones, estimate.Settings(EstimateSettings(Weight.CALIBRATED)), silent)
