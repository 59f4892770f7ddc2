"""What every weight gave before there were exponents and weights of households, it still gives where they are not asked for."""

import hamlet
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core import frame
from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.core.frame import Input
from doorstep.processing_provider.engine.core.progress import silent
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Rounding, Weight
from doorstep.processing_provider.engine.population.stages import estimate as stage

# By weight and rounding: sum of the weights, Σ i·persons and Σ i·households over the buildings i.
GOLDEN = {
    ("VOLUME", "LARGEST_REMAINDER"): (409273.4773250192, 522539, 86511),
    ("VOLUME", "ROUND_AND_LARGEST"): (409273.4773250192, 523087, 85144),
    ("FLOOR_AREA", "LARGEST_REMAINDER"): (105104.79999999999, 514819, 82393),
    ("FLOOR_AREA", "ROUND_AND_LARGEST"): (105104.79999999999, 514477, 83134),
    ("FOOTPRINT_AREA", "LARGEST_REMAINDER"): (29856.699999999997, 511559, 84274),
    ("FOOTPRINT_AREA", "ROUND_AND_LARGEST"): (29856.699999999997, 511558, 83913),
    ("FIELD", "LARGEST_REMAINDER"): (785.3, 471905, 78757),
    ("FIELD", "ROUND_AND_LARGEST"): (785.3, 470993, 78593),
    ("EQUAL", "LARGEST_REMAINDER"): (186.8, 505644, 81714),
    ("EQUAL", "ROUND_AND_LARGEST"): (186.8, 508391, 81364),
    ("DWELLINGS", "LARGEST_REMAINDER"): (1062.333015873016, 516451, 82154),
    ("DWELLINGS", "ROUND_AND_LARGEST"): (1062.333015873016, 517283, 82958),
    ("CALIBRATED", "LARGEST_REMAINDER"): (2391.9999999999995, 516451, 82154),
    ("CALIBRATED", "ROUND_AND_LARGEST"): (2391.9999999999995, 517283, 82958),
}


TOLD_OF_BUILDINGS = hamlet.meaning(
    BUILDING_ID_FIELD="buid",
    HEIGHT_FIELD="height",
    STOREYS_FIELD="storeys",
    RESIDENTIAL_FIELD="share",
    WEIGHT_FIELD="own",
)
TOLD_OF_ZONES = hamlet.meaning(
    ZONE_ID_FIELD="zone", POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="hh", GROUP_QUARTERS_FIELD="gq"
)


def layers() -> tuple[Input, Input]:
    """400 buildings in 12 zones, some of which stand twice or within another one, with heights unknown and shares."""
    draws = np.random.RandomState(5)
    n = 400
    x, y = draws.randint(0, 1200, n) * 1.0, draws.randint(0, 300, n) * 1.0
    shapes = [shapely.box(a, b, a + 5 + i % 17, b + 6 + i % 13) for i, (a, b) in enumerate(zip(x, y))]
    for i in range(0, 40, 2):
        shapes[i + 1] = shapes[i]
    for i in range(40, 60, 2):
        a, b, c, d = shapes[i].bounds
        shapes[i + 1] = shapely.box(a + 1, b + 1, c - 1, d - 1)
    values = {
        "buid": [f"b{i:03}" for i in range(n)],
        "height": np.where(draws.rand(n) < 0.2, np.nan, 3 + draws.rand(n) * 20),
        "storeys": 1.0 + draws.randint(0, 6, n),
        "share": draws.choice([0, 0.3, 0.7, 1], n),
        "own": draws.randint(0, 9, n) * 1.0,
    }
    counts = {
        "zone": [f"z{i:02}" for i in range(12)],
        "pop": draws.randint(60, 300, 12),
        "hh": draws.randint(20, 60, 12),
        "gq": draws.randint(0, 5, 12),
    }
    areas = [shapely.box(100 * i, 0, 100 * i + 100, 330) for i in range(12)]
    buildings, zones = frame.made("buildings", values, shapes), frame.made("zones", counts, areas)
    return Input(buildings, TOLD_OF_BUILDINGS), Input(zones, TOLD_OF_ZONES)


def run(settings: EstimateSettings) -> stage.Result:
    return stage.run(*layers(), stage.Settings(settings), silent)


@pytest.mark.parametrize(("weight", "rule"), GOLDEN)
def test_the_numbers_are_those_of_before(weight, rule):
    result = run(EstimateSettings(Weight[weight], Rounding[rule]))
    i = np.arange(len(result.building_id))
    total, persons, households = GOLDEN[weight, rule]
    assert result.weighed.weight.sum() == pytest.approx(total, rel=1e-9)
    assert (int(result.found.persons @ i), int(result.found.households @ i)) == (persons, households)
    assert result.buildings.frame.find("weight_hh") == ""


def held(result: stage.Result) -> None:
    """Sums are exact, each household has a person, and private persons live where a household may."""
    found, zone = result.found, np.array(result.buildings.frame.column("zone_id"), object)
    weight, weight_hh = (np.array(result.buildings.frame.column(name), float) for name in ("weight", "weight_hh"))
    for z, name in enumerate(result.zone_id):
        here = zone == name
        placed = found.zone_status[z] == "estimated"
        assert placed == bool(weight[here].any() and found.zone_persons[z])
        assert found.persons[here].sum() == placed * found.zone_persons[z]
        assert found.households[here].sum() == placed * found.zone_households[z]
        assert found.persons_estimate[here].sum() == pytest.approx(placed * found.zone_persons[z])
        assert found.households_estimate[here].sum() == pytest.approx(placed * found.zone_households[z])
    private = found.persons - found.group_quarters
    assert (private >= found.households).all()
    assert not private[weight_hh == 0].any()
    assert not found.households[weight_hh == 0].any()
    assert not weight_hh[weight == 0].any()


@pytest.mark.parametrize("homes", Weight, ids=lambda kind: kind.name)
@pytest.mark.parametrize("weight", Weight, ids=lambda kind: kind.name)
def test_households_and_persons_are_all_placed_by_weights_of_their_own(weight, homes):
    held(run(EstimateSettings(weight, Rounding.SPREAD, exponent=0.8, household_weight=homes, split=True)))


NUMBER = st.sampled_from([0.0, 1.0, 3.0, 7.5, 40.0, float("nan")])
BUILDING = st.tuples(
    st.integers(0, 12), st.integers(0, 4), st.integers(1, 6), NUMBER, NUMBER, st.sampled_from([0, 0.4, 1, float("nan")]),
    st.integers(0, 3),
)  # fmt: skip
# Households, persons beyond one for each, persons in group quarters.
ZONE = st.tuples(st.integers(0, 20), st.integers(0, 40), st.integers(0, 9))
SETTINGS = st.builds(
    EstimateSettings,
    weight=st.sampled_from(Weight),
    rounding=st.sampled_from(Rounding),
    exponent=st.sampled_from([0.0, 0.5, 1.0, 2.0]),
    household_weight=st.sampled_from(Weight),
    seed=st.integers(0, 9),
    split=st.booleans(),
)


@settings(max_examples=150)
@given(st.lists(BUILDING, min_size=1, max_size=12), st.lists(ZONE, min_size=1, max_size=13), SETTINGS)
def test_any_buildings_zones_and_settings_keep_their_sums(homes, areas, asked):
    x, y, size, height, storeys, share, own = zip(*homes)
    shapes = [shapely.box(10 * a, 10 * b, 10 * a + 3 * c, 10 * b + 9) for a, b, c in zip(x, y, size)]
    # One building of which everything is known, so that no weight is refused.
    shapes.append(shapely.box(0, 0, 9, 9))
    values = {
        "buid": [f"b{i}" for i in range(len(shapes))],
        "height": [*height, 6.0],
        "storeys": [*storeys, 2.0],
        "share": [*share, 1],
        "own": [*own, 1],
    }
    households, _, quarters = zip(*areas)
    counts = {
        "zone": [f"z{i:02}" for i in range(len(areas))],
        "pop": list(map(sum, areas)),
        "hh": households,
        "gq": quarters,
    }
    outlines = [shapely.box(10 * i, 0, 10 * i + 10, 60) for i in range(len(areas))]
    try:
        result = stage.run(
            Input(frame.made("buildings", values, shapes), TOLD_OF_BUILDINGS),
            Input(frame.made("zones", counts, outlines), TOLD_OF_ZONES),
            stage.Settings(asked),
            silent,
        )
    except CountError as refused:
        assert refused.note.code == "nobody_to_calibrate_with"
        return
    held(result)
