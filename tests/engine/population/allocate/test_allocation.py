"""What both allocations come to: places, sums per zone, and zones on one side only."""

import numpy as np
import zones

from doorstep.processing_provider.engine.population.allocate import problem
from doorstep.processing_provider.engine.population.allocate.allocation import Allocation, conclude


def test_sums_scores_and_status_by_hand():
    task = problem.prepare(
        *zones.tables({"a": ([3, 2], [1, 1], [2, 2]), "b": ([], [1], [4]), "c": ([], [0], [0]), "d": ([1], [], [])})
    )
    status = np.array(["optimal", "", ""], dtype=object)
    found = conclude(
        Allocation,
        task,
        np.array([-1, 0, 1]),
        task.reason,
        status,
        np.array([1.0, 7.0, 7.0]),
        np.array([0.6, 0, 0]),
    )
    assert (found.households.tolist(), found.persons.tolist()) == ([1, 1, 0, 0], [3, 2, 0, 0])
    table = found.zones
    assert table.zone_id.tolist() == ["a", "b", "c", "d"]
    assert table.status.tolist() == ["optimal", "no_households", "empty", "no_buildings"]
    assert (table.n_buildings.tolist(), table.n_households.tolist()) == ([2, 1, 0, 0], [2, 0, 0, 0])
    assert (table.persons.tolist(), table.seconds.tolist()) == ([5, 0, 0, 0], [1, 0, 0, 0])
    assert np.nan_to_num(table.objective, nan=-1).tolist() == [1, -1, -1, -1]
    assert np.nan_to_num(table.bound, nan=-1).tolist() == [1, -1, -1, -1]
    assert np.nan_to_num(table.net_percent, nan=-1).tolist() == [25, 100, -1, -1]
    assert np.nan_to_num(table.absolute_percent, nan=-1).tolist() == [25, 100, -1, -1]
    assert (found.n_placed, found.n_unplaced, found.n_vacant) == (2, 1, 0)
    within = conclude(Allocation, task, np.array([-1, 0, 1]), task.reason, status, tolerance=1)
    assert within.zones.objective[0] == 0 and np.isnan(within.zones.bound).all()
