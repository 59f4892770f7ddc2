"""Calibrated densities: exact where the zones say it, shrunk where they do not, refused where they cannot."""

import numpy as np
import pytest
from estimating import told

from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.population import calibration


def town(seed=1, zones=40, houses=2.5, flats=1.5):
    """Return calibrate's arguments for zones with different mixes of houses and flats, and the true density per building."""
    chance = np.random.default_rng(seed)
    share = np.linspace(0.05, 0.95, zones)
    zone = np.repeat(np.arange(zones), 60)
    is_flat = chance.random(len(zone)) < share[zone]
    weight = np.where(is_flat, chance.uniform(2, 10, len(zone)), 1.0)
    truth = np.where(is_flat, flats, houses)
    population = chance.poisson(np.bincount(zone, truth * weight)).astype(float)
    classes = np.where(is_flat, "flats", "house").astype(object)
    return (population, np.arange(zones), zone, weight, classes), truth


def test_densities_of_zones_with_one_class_each_are_their_ratios():
    exposure = np.array([[10.0, 0], [20, 0], [0, 5], [0, 15]])
    counts = np.array([25.0, 50, 5, 15])
    assert calibration.densities(exposure, counts, 0.0) == pytest.approx([2.5, 1.0])
    # One density for all: 95 people on 50 units.
    assert calibration.densities(exposure, counts, np.inf) == pytest.approx([1.9, 1.9])


def test_shrinkage_by_hand():
    # A prior worth 95 people at 1.9: (75 + 95) / (30 + 50) and (20 + 95) / (20 + 50).
    exposure = np.array([[10.0, 0], [20, 0], [0, 5], [0, 15]])
    counts = np.array([25.0, 50, 5, 15])
    assert calibration.densities(exposure, counts, 1.0) == pytest.approx([170 / 80, 115 / 70])


@pytest.mark.parametrize("seed", range(5))
def test_known_densities_are_found(seed):
    arguments, truth = town(seed)
    result = calibration.calibrate(*arguments)
    assert dict(zip(result.classes, result.density)) == pytest.approx({"flats": 1.5, "house": 2.5}, rel=0.1)
    assert result.error < result.common_error
    assert np.abs(result.of_building - truth).max() < 0.25
    assert result.zones == 40


def test_without_shrinkage_the_sum_survives():
    (population, _, zone, weight, classes), _ = town()
    exposure = np.zeros((40, 2))
    np.add.at(exposure, (zone, (classes == "house").astype(int)), weight)
    density = calibration.densities(exposure, population, 0.0)
    assert (exposure @ density).sum() == pytest.approx(population.sum())
    assert (density >= 0).all()


def test_classes_that_do_not_matter_leave_one_density():
    (population, order, zone, weight, _), _ = town(houses=2.0, flats=2.0)
    classes = np.array(["a", "b"], dtype=object)[np.random.default_rng(3).integers(0, 2, len(zone))]
    result = calibration.calibrate(population, order, zone, weight, classes)
    assert result.strength == np.inf
    assert result.density == pytest.approx([result.common] * 2)
    assert result.error == result.common_error


def test_order_of_rows_changes_nothing():
    (population, order, zone, weight, classes), _ = town()
    expected = calibration.calibrate(population, order, zone, weight, classes)
    mixed = np.random.default_rng(2).permutation(len(zone))
    zones = np.random.default_rng(3).permutation(len(population))
    place = np.argsort(zones)
    result = calibration.calibrate(population[zones], order[zones], place[zone[mixed]], weight[mixed], classes[mixed])
    assert result.density == pytest.approx(expected.density)
    assert (result.strength, result.error) == (expected.strength, pytest.approx(expected.error))


@pytest.mark.parametrize(("zones", "classes"), [(1, 2), (9, 2), (12, 12)])
def test_too_few_zones_are_refused_with_the_reason(zones, classes):
    zone = np.repeat(np.arange(zones), classes)
    names = np.array([f"class {i}" for i in range(classes)] * zones, dtype=object)
    with pytest.raises(CountError) as raised:
        calibration.calibrate(np.full(zones, 10.0), np.arange(zones), zone, np.ones(len(zone)), names)
    few = ("too_few_zones", {"zones": zones, "least": 10})
    many = ("too_few_zones_to_calibrate", {"zones": zones, "classes": classes})
    assert told([raised.value.note]) == [few if zones < 10 else many]


def test_nobody_to_calibrate_with_is_refused():
    zone = np.repeat(np.arange(12), 2)
    names = np.array(["a", "b"] * 12, dtype=object)
    with pytest.raises(CountError, match="count nobody"):
        calibration.calibrate(np.zeros(12), np.arange(12), zone, np.ones(24), names)
