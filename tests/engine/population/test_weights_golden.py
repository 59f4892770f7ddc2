"""What every weight gave before there were exponents and weights of households, it still gives where they are not asked for."""

import hamlet
import numpy as np
import pytest
import shapely

from doorstep.processing_provider.engine.core import frame
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
    told = hamlet.meaning(
        BUILDING_ID_FIELD="buid", HEIGHT_FIELD="height", STOREYS_FIELD="storeys", RESIDENTIAL_FIELD="share",
        WEIGHT_FIELD="own",
    )  # fmt: skip
    counts = {
        "zone": [f"z{i:02}" for i in range(12)],
        "pop": draws.randint(60, 300, 12),
        "hh": draws.randint(20, 60, 12),
        "gq": draws.randint(0, 5, 12),
    }
    areas = [shapely.box(100 * i, 0, 100 * i + 100, 330) for i in range(12)]
    meaning = hamlet.meaning(
        ZONE_ID_FIELD="zone", POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="hh", GROUP_QUARTERS_FIELD="gq"
    )
    return Input(frame.made("buildings", values, shapes), told), Input(frame.made("zones", counts, areas), meaning)


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


KINDS = list(Weight)[:7]


@pytest.mark.parametrize("homes", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("weight", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize(("exponent", "split"), [(0.0, False), (0.8, True), (2.0, False)])
def test_households_and_persons_are_all_placed_by_weights_of_their_own(weight, homes, exponent, split):
    for rule in Rounding:
        result = run(EstimateSettings(weight, rule, exponent=exponent, household_weight=homes, split=split))
        found, zone = result.found, np.array(result.buildings.frame.column("zone_id"), object)
        assert (found.zone_status == "estimated").all()
        for z, name in enumerate(result.zone_id):
            here = zone == name
            assert found.persons[here].sum() == found.zone_persons[z]
            assert found.households[here].sum() == found.zone_households[z]
            assert found.persons_estimate[here].sum() == pytest.approx(found.zone_persons[z])
            assert found.households_estimate[here].sum() == pytest.approx(found.zone_households[z])
        # Each household has a person, and private persons live where a household may.
        private = found.persons - found.group_quarters
        assert (private >= found.households).all()
        weight_hh = np.array(result.buildings.frame.column("weight_hh"), float)
        assert not private[weight_hh == 0].any()
        assert not found.households[weight_hh == 0].any()
        assert not weight_hh[result.weighed.weight == 0].any()
