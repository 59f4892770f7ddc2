"""Neighbourhoods differ by what the zones say: a planted spread comes back, none is none, and draws share it with neighbours."""

import hashlib
from dataclasses import replace

import numpy as np
import pytest
import zones
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic import city

from doorstep.processing_provider.engine.population.allocate import between, montecarlo, problem
from doorstep.processing_provider.engine.population.settings import (
    EstimateSettings,
    MonteCarloMethod,
    MonteCarloSettings,
    Rounding,
)
from doorstep.processing_provider.engine.population.stages import between as stage

PRIOR_MEAN = between.PRIOR * np.sqrt(2 / np.pi)


def cascade(s, seed, levels=7, households=200.0):
    """Zones of equal weight whose people differ by a factor exp(s·z) of each half of each half; sizes are random."""
    generator = np.random.default_rng(seed)
    log = np.zeros(2**levels)
    for level in range(1, levels + 1):
        log += np.repeat(s * generator.standard_normal(2**level), 2 ** (levels - level))
    number = np.round(households * np.exp(log)).astype(int)
    sizes = [1 + generator.poisson(1.3, n) for n in number]
    return between.Zones(
        np.array([one.sum() for one in sizes], float),
        np.array([(one**2).sum() for one in sizes], float),
        number.astype(float),
        np.full(len(log), 100.0),
        np.ones(len(log)),
        np.zeros(len(log)),
    )


def estimated(found):
    return between.estimate(found, 0.0, 1)


@pytest.mark.parametrize("s", [0.1, 0.25, 0.5])
def test_planted_spread_comes_back_within_its_error(s):
    found = [estimated(cascade(s, seed)) for seed in range(24)]
    held = sum(one.quantile(0.05) <= s <= one.quantile(0.95) for one in found)
    assert 17 <= held <= 24
    assert np.mean([one.mean for one in found]) == pytest.approx(s, rel=0.05)


@pytest.mark.parametrize("households", [5, 50, 1000])
def test_without_a_spread_next_to_none_is_found(households):
    # Persons of 5 households vary by 22 %: that is chance, and no difference between neighbourhoods.
    found = [estimated(cascade(0, seed, households=households)).mean for seed in range(10)]
    assert np.mean(found) < {5: 0.07, 50: 0.025, 1000: 0.01}[households]


def test_a_spread_of_the_buildings_is_no_spread_of_neighbourhoods():
    generator = np.random.default_rng(1)
    weight, number = np.full(128, 100.0), np.full(128, 4.0)
    persons = np.round(5000 * np.exp(0.15 / 2 * generator.standard_normal(128)))
    made = between.Zones(persons, 3 * persons, persons / 3, weight, number, 0 * weight)
    assert between.estimate(made, 0.3, 1).mean < 0.015 < 0.04 < between.estimate(made, 0.0, 1).mean


@pytest.mark.parametrize("found", [None, between.Zones(*(np.array([x]) for x in (9.0, 29.0, 4.0, 2.0, 1.0, 0.0)))])
def test_with_one_zone_the_prior_is_left(found):
    left = estimated(found)
    assert left.mean == pytest.approx(PRIOR_MEAN, abs=0.002) and left.judged is None
    assert left.zones == (0 if found is None else 1)
    # Of a half-normal: 1.645 standard deviations.
    assert left.quantile(0.9) == pytest.approx(1.645 * between.PRIOR, abs=0.006)
    drawn = left.draw(20_000, np.random.default_rng(1))
    assert drawn.mean() == pytest.approx(PRIOR_MEAN, rel=0.03)


def test_few_zones_move_the_prior_a_little_and_many_a_lot():
    few, many = (np.mean([estimated(cascade(0.5, seed, levels)).mean for seed in range(20)]) for levels in (1, 7))
    assert PRIOR_MEAN < few < 0.35 and many == pytest.approx(0.5, abs=0.02)


def test_a_halving_by_hand():
    rows = ([9.5, 4.5, 4.5], [30, 12, 12.0], [5, 2, 2.0], [4, 2, 2.0], [4, 2, 1.0], [0, 1, 2.0])
    made = between.Zones(*map(np.array, rows))
    found = between.halve(made, 0.2)
    assert list(zip(found.first, found.cut, found.end)) == [(0, 1, 3), (1, 2, 3)]
    assert found.difference == pytest.approx([np.log(10 / 4) - np.log(9.5 / 4), 0])
    # Sizes that are 2.25 on average: 12 - 4.5²/2 of squares beyond that.
    assert found.noise[1] == pytest.approx(2 * (1.875 + 0.5) / 5**2 + 0.1**2 * (1 / 2 + 1) + 0.2**2)
    assert found.growth[1] == pytest.approx((1 + 1 - 1 / 2) + (1 + 1 - 1))


@pytest.mark.parametrize("n", [2, 3, 17, 500])
def test_halvings_inside_of_one_follow_it(n):
    generator = np.random.default_rng(n)
    weight = generator.lognormal(0, 2, n)
    found = between.halve(between.Zones(weight, weight, weight, weight, np.ones(n), np.zeros(n)), 0)
    assert len(found.cut) == n - 1 and sorted(found.cut) == list(range(1, n))
    for k, (first, end) in enumerate(zip(found.first, found.end)):
        inside = slice(k, k + end - first - 1)
        assert found.first[inside].min() == first and found.end[inside].max() == end
        assert ((found.cut > first) & (found.cut < end)).sum() == end - first - 1


@given(st.lists(st.tuples(st.floats(1e-12, 1e12), st.integers(0, 10**6)), min_size=2, max_size=40))
def test_whatever_the_zones_hold_there_is_an_answer(rows):
    weight, persons = (np.array(values, float) for values in zip(*rows))
    made = between.Zones(persons, 3 * persons, np.ceil(persons / 2), weight, np.full(len(rows), 2.0), weight * 0)
    found = between.estimate(made, 0.3, 1)
    assert found.chance.sum() == pytest.approx(1) and (found.chance >= 0).all()
    assert found.judged is None or found.judged.zones <= len(rows)


def test_judged_zones_are_held_about_as_often_as_promised():
    judged = [estimated(cascade(0.3, seed)).judged for seed in range(12)]
    assert all(one.zones == 128 for one in judged)
    assert np.mean([one.percent for one in judged]) == pytest.approx(90, abs=2.5)
    assert np.mean([one.needed for one in judged]) == pytest.approx(1, abs=0.1)
    # Without a spread intervals hold the same, and are much narrower.
    still = [estimated(cascade(0, seed)).judged for seed in range(12)]
    assert np.mean([one.percent for one in still]) == pytest.approx(90, abs=4)
    assert np.mean([one.width for one in still]) < 0.5 * np.mean([one.width for one in judged])


def test_fewer_than_five_zones_are_not_judged():
    def of(n):
        made = cascade(0.2, 1)
        return estimated(between.Zones(*(getattr(made, name)[:n] for name in made.__dataclass_fields__))).judged

    assert of(4) is None and of(5).zones == 5


def test_scores_by_hand():
    low, middle, high, true = (np.array(x, float) for x in ([0, 10, 10], [5, 20, 20], [10, 30, 40], [5, 40, 5]))
    # Widths 10, 20, 30; misses of 10 and 5 cost 20 times as much.
    assert between.interval_score(low, high, true) == pytest.approx((60 + 20 * 15) / 50)
    # 0, 20 / 10 and 15 / 10 of their sides.
    assert between.needed(low, middle, high, true) == 2


def test_neighbours_share_their_error():
    n, s = 64, 0.2
    made = between.Field(np.full(n, 1 / n), np.random.default_rng(1))
    drawn = made.draw(np.full(20_000, s))
    # Six halvings down to a building, and the mean of two halves of it.
    assert drawn.var(axis=0).mean() == pytest.approx(6.5 * s**2, rel=0.03)
    related = np.corrcoef(drawn.T)
    near, far = (np.mean(np.diagonal(related, k)) for k in (1, 48))
    assert near > 0.6 > 0.2 > far


def test_a_building_larger_than_its_neighbourhood_errs_less():
    share = np.append(0.5, np.full(50, 0.01))
    drawn = between.Field(share, np.random.default_rng(1)).draw(np.full(5000, 0.3))
    assert drawn[:, 0].std() < 0.6 * drawn[:, 1:].std()


@pytest.fixture(scope="module")
def town():
    """40 zones of four blocks, their weight, and neighbours one after the other."""
    made = city(160, 2400, seed=5, geometry=False)
    weight = made.building_area * made.building_height * made.residential
    task = zones.coarse_problem(made, 4, weight)
    return replace(task, position=np.arange(len(weight))[task.building]), weight, made


def drawn(town, draws=40, seed=1, **more):
    task, weight, _ = town
    n = len(task.building)
    return montecarlo.allocate(
        task, None, MonteCarloSettings(draws=draws, seed=seed, **more), group=np.arange(n), n_groups=n, weight=weight
    )


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**31 - 1), st.integers(2, 30))
def test_every_draw_has_the_persons_of_every_zone(town, seed, draws):
    task = town[0]
    found = drawn(town, draws, seed)
    persons = found.group_persons[task.building]
    inside = task.building_zone >= 0
    summed = np.zeros((len(task.zone_id), draws), np.int64)
    np.add.at(summed, task.building_zone[inside], persons[inside])
    placed = found.building_of >= 0
    counted = np.bincount(task.household_zone[placed], task.sizes[placed], len(task.zone_id))
    assert (summed == counted[:, None]).all() and (persons >= 0).all()


def test_the_first_draw_is_that_without_any_error(town):
    exact, open_ = drawn(town, weight_error=0), drawn(town)
    assert exact.building_of.tobytes() == open_.building_of.tobytes()
    assert exact.between is None and open_.between.zones == 40


def test_the_same_seed_gives_the_same_bytes_and_another_does_not(town):
    one, same, other = drawn(town), drawn(town), drawn(town, seed=2)
    assert one.group_persons.tobytes() == same.group_persons.tobytes() != other.group_persons.tobytes()
    assert one.between.judged == same.between.judged


def test_the_order_of_rows_changes_nothing(town):
    _, weight, made = town
    shuffled = np.random.default_rng(9).permutation(len(weight))

    def run(order):
        label, n = zones.texts(made.building_zone // 4)[order], len(order)
        total = np.bincount(made.building_zone // 4, weight)
        households = np.bincount(np.arange(160) // 4, made.zone_households)
        share = weight[order] / total[made.building_zone[order] // 4] * households[made.building_zone[order] // 4]
        task = problem.prepare(
            problem.Buildings(zones.texts(made.building_id)[order], label, share, share * 2, share, position=order),
            problem.Households(
                zones.texts(made.household_id), zones.texts(made.household_zone // 4), made.numprec, made.gqtype > 0
            ),
        )
        found = montecarlo.allocate(
            task, None, MonteCarloSettings(draws=20), group=order, n_groups=n, weight=weight[order]
        )
        return found.group_persons.tobytes(), found.between.mean, found.between.judged

    assert run(np.arange(len(weight))) == run(shuffled)


def test_a_shared_error_widens_the_sums_of_neighbours():
    """Neighbours together spread more than as many buildings from all over the zone."""
    n, zone = 512, "z"
    task = problem.prepare(
        problem.Buildings(
            zones.texts([f"{i:03}" for i in range(n)]), zones.texts([zone] * n), np.full(n, 4.0), np.full(n, 8.0),
            position=np.arange(n),
        ),
        problem.Households(zones.texts(range(4 * n)), zones.texts([zone] * 4 * n), np.full(4 * n, 2)),
    )  # fmt: skip
    near, scattered = np.arange(n) // 32, np.arange(n) % 16
    sd = [
        montecarlo.allocate(task, None, MonteCarloSettings(draws=400), group=group, n_groups=16).group_persons.std(
            axis=1
        )
        for group in (near, scattered)
    ]
    assert sd[0].mean() > 2.5 * sd[1].mean()


@pytest.mark.parametrize(
    "method, expected",
    [(MonteCarloMethod.CONSERVING, "45e8955510c2496d"), (MonteCarloMethod.AS_PUBLISHED, "ff4b95ebff13c4ca")],
)
def test_a_given_error_draws_what_it_always_has(method, expected):
    made = city(40, 600, seed=5, geometry=False)
    task = zones.coarse_problem(made, 4, settings=EstimateSettings(rounding=Rounding.LARGEST_REMAINDER))
    n = len(task.building)
    chosen = MonteCarloSettings(method, 30, 7, weight_error=0.3)
    area = made.building_area.round(6)  # last bits are those of numpy
    found = montecarlo.allocate(task, area, chosen, group=np.arange(n), n_groups=n)
    parts = (found.group_persons.astype("<i8"), found.building_of.astype("<i8"), found.spread["p95"].astype("<f8"))
    assert hashlib.sha256(b"".join(part.tobytes() for part in parts)).hexdigest()[:16] == expected


def test_zones_whose_weight_leaves_no_room_are_said_to_need_more_than_width():
    judged = between.Judged(6, 0, 0.1, 20.0, between.needed(*np.array([[0.0, 9], [0, 10], [0, 11], [30, 10]])))
    (_, said) = stage.notes(between.Between(between.posterior(np.zeros(len(between.GRID))), 6, judged))
    assert str(said).endswith(
        "The 90 % intervals hold the count of 0.0 % of them; their mean width is 0.10 times the mean count. No factor of it "
        "would hold 90 %: in some zones the weight leaves no room for their people."
    )
    assert said.is_fact and "inf" not in str(said).split()
