"""Which zone buildings and households are of, and that the order of their rows changes nothing."""

import dataclasses
import random

import numpy as np
import pytest
import zones
from zones import buildings, households, texts, told

from doorstep.processing_provider.engine.core.errors import EmptyInputError, IdError
from doorstep.processing_provider.engine.population.allocate import matching, problem
from doorstep.processing_provider.engine.population.allocate.matching import Buildings, Households


def test_rows_are_sorted_by_zone_and_id():
    given = Buildings(texts(["b10", "b9", "b1", "b2"]), texts("yxy-"), np.ones(4), np.arange(4.0))
    given.zone[3] = ""
    task = problem.prepare(given, Households(texts(["k", "j", "i"]), texts("yxy"), np.array([3, 2, 1])))
    assert task.zone_id.tolist() == ["x", "y"]
    assert given.id[task.building].tolist() == ["b2", "b9", "b1", "b10"]
    assert task.building_zone.tolist() == [-1, 0, 1, 1]
    assert task.targets.tolist() == [0, 1, 2, 0]
    assert (task.household.tolist(), task.household_zone.tolist(), task.sizes.tolist()) == (
        [1, 2, 0],
        [0, 1, 1],
        [2, 1, 3],
    )


def test_lost_leading_zeros_are_matched_and_counted():
    task = problem.prepare(buildings([1, 1], [2, 2], ["06037", "06041"]), households([2, 2], ["6037", "06041"]))
    assert task.reason.tolist() == ["", ""] and task.household_zone.tolist() == [0, 1]
    assert told(task) == [("zones_by_number", {"households": 1})]


def test_no_common_zone_is_an_error():
    with pytest.raises(IdError, match=r"Zones: no id is common to both inputs: one has q, the other z"):
        problem.prepare(buildings([1], [2]), households([2], "q"))


def test_empty_inputs_say_what_is_empty():
    with pytest.raises(EmptyInputError, match="building layer has no buildings"):
        problem.prepare(buildings([], []), households([1]))
    with pytest.raises(EmptyInputError, match="household list is empty"):
        problem.prepare(buildings([1], [1]), households([]))
    with pytest.raises(EmptyInputError, match="No building lies in a zone"):
        problem.prepare(buildings([1], [1], ""), households([1]))


def shuffled(table, seed):
    order = np.random.default_rng(seed).permutation(len(table.id))
    columns = {f.name: getattr(table, f.name) for f in dataclasses.fields(table)}
    return type(table)(**{name: None if column is None else column[order] for name, column in columns.items()})


def test_order_of_rows_changes_nothing():
    b, h = zones.tables({str(i): zones.random_zone(random.Random(i)) for i in range(60)})
    reference = problem.prepare(b, h)
    for seed in range(3):
        b2, h2 = shuffled(b, seed), shuffled(h, seed)
        task = problem.prepare(b2, h2)
        assert b2.id[task.building].tolist() == b.id[reference.building].tolist()
        assert h2.id[task.household].tolist() == h.id[reference.household].tolist()
        for name in ("building_zone", "household_zone", "places", "targets", "pinned", "sizes", "pin", "reason"):
            assert getattr(task, name).tolist() == getattr(reference, name).tolist(), name


def test_ids_may_be_packed_as_utf_8():
    given = Buildings(texts(["b9", "ü", "b10"]), texts(["y", "é", "y"]), np.array([1.0, 1, 0]), np.array([2.0, 3, 1]))
    listed = Households(texts(["h2", "h1", "g"]), texts(["y", "é", "y"]), np.array([2, 3, 4]), np.array([0, 0, 1]) > 0)
    listed = dataclasses.replace(listed, building=texts(["", "", "b10"]))

    def packed(labels):
        return np.array([label.encode() for label in labels])

    plain = problem.prepare(given, listed)
    same = problem.prepare(
        dataclasses.replace(given, id=packed(given.id), zone=packed(given.zone)),
        dataclasses.replace(listed, id=packed(listed.id), zone=packed(listed.zone)),
    )
    for name in ("zone_id", "building", "household", "places", "targets", "pin", "reason"):
        assert getattr(same, name).tolist() == getattr(plain, name).tolist()
    assert plain.zone_id.tolist() == ["y", "é"] and plain.pin.tolist() == [0, -1, -1]


def test_persons_are_summed_per_zone_of_those_that_are_asked_for():
    zone = np.array([-1, 0, 0, 2, 2], np.int32)
    sizes, asked = np.array([9, 1, 2, 4, 8]), np.array([True, True, False, True, True])
    assert matching.per_zone(sizes, asked, zone, 4).tolist() == [1, 0, 12, 0]
    assert matching.per_zone(1, asked, zone, 4).tolist() == [1, 0, 2, 0]
