"""What the comparison with IN-CORE hands over and how it scores, on a town of three buildings."""

import numpy as np
import pytest
from benchmarks import bench_incore
from benchmarks.measure import Took

# Buildings 0 and 1 stand in fine zones 0 and 1 of the only coarse zone; building 2 has no place.
CASE = bench_incore.Case(
    zone_id=np.array(["481670001001000"], object),
    building_zone=np.zeros(3, int),
    x=np.array([1.0, 2.0, 3.0]),
    y=np.zeros(3),
    places=np.array([2, 1, 0]),
    persons=np.array([5, 2, 0]),
    household_zone=np.zeros(3, int),
    sizes=np.array([1, 2, 4]),
    ownership=np.array([1, 2, 1]),
    seed=1,
    fine=np.array([0, 1, 1]),
    true_building=np.array([0, 1, 0]),
)


def run(*home):
    return bench_incore.Run(np.array(home), Took())


def test_truth_has_nothing_misplaced():
    found = bench_incore.misplaced(CASE, run(0, 1, 0))
    assert found == {"size mix": 0, "persons": 0, "households": 0}


def test_swapped_households_are_misplaced_by_size_and_persons_but_not_by_number():
    # The households of 2 and 4 swap zones: two of three households would have to move, and two of seven persons.
    found = bench_incore.misplaced(CASE, run(0, 0, 1))
    assert found == {"size mix": pytest.approx(200 / 3), "persons": pytest.approx(200 / 7), "households": 0}


def test_households_without_a_building_fit_nothing():
    # 1 of 5 persons in building 0, 2 of 2 in building 1: 16 over two buildings, and over two households.
    scores = bench_incore.fit(CASE, run(0, 1, -1))
    assert (scores.mse_buildings, scores.mse_households, scores.sse_per_household) == (8, 8, 8)


def test_each_place_is_an_address_point(tmp_path):
    bench_incore.write_inventories(CASE, tmp_path)
    assert (tmp_path / "address_points.csv").read_text().split() == [
        "addrptid,strctid,blockid,huestimate,residential",
        "A000000,S000000,481670001001000,2,1",
        "A000001,S000000,481670001001000,2,1",
        "A000002,S000001,481670001001000,1,1",
    ]
    assert (tmp_path / "housing_units.csv").read_text().split()[1:] == [
        "H000000,481670001001000,1,1,0,0",
        "H000001,481670001001000,2,2,0,0",
        "H000002,481670001001000,4,1,0,0",
    ]
    assert len((tmp_path / "buildings.csv").read_text().split()) == 1 + 3


def test_our_methods_place_everybody_in_the_places_there_are():
    for name, found in bench_incore.doorstep(CASE).items():
        assert np.bincount(found.home, minlength=3).tolist() == [2, 1, 0], name
    # Eq. 10: 1 + 4 persons for 5, and 2 for 2.
    assert bench_incore.doorstep(CASE)[bench_incore.OPTIMIZATION].home.tolist() == [0, 1, 0]


def test_fewer_households_and_a_worse_fit_than_incore_are_errors(capsys):
    best, worst = bench_incore.fit(CASE, run(0, 1, 0)), bench_incore.fit(CASE, run(0, 0, 1))
    ours, theirs = bench_incore.OPTIMIZATION, bench_incore.INCORE_NAME
    assert bench_incore.holds({ours: [3], theirs: [3]}, {ours: [best], theirs: [worst]})
    assert bench_incore.holds({ours: [3], theirs: [3]}, {ours: [worst], theirs: [worst]})
    assert not capsys.readouterr().out
    assert not bench_incore.holds({ours: [2], theirs: [3]}, {ours: [best], theirs: [worst]})
    assert "placed FEWER households" in capsys.readouterr().out
    assert not bench_incore.holds({ours: [3], theirs: [3]}, {ours: [worst], theirs: [best]})
    assert "fits WORSE" in capsys.readouterr().out
