"""How many persons are found in registers of which the truth is known."""

import pytest
from persons_data import Table, anytown, febrl, pairs, within

from doorstep.processing_provider.engine.registers.persons.link import LinkSettings, link


def found(table: Table, *many: str):
    return link(table.columns, settings=LinkSettings(), many=many).person


@pytest.fixture(scope="module")
def both(shared_data) -> Table:
    return febrl(shared_data("registers/persons_febrl"), ("dataset4a", "dataset4b"))


def test_two_registers_with_an_id(both):
    score = pairs(both, found(both), "a", "b")
    assert score.true == 5000
    assert score.precision >= 0.9995
    assert score.recall >= 0.999


def test_two_registers_without_an_id(both):
    table = both.without("id_number")
    score = pairs(table, found(table), "a", "b")
    assert score.precision >= 0.9995
    assert score.recall >= 0.998  # 0.999 is wanted: what is left agrees in no name, birth or door


def test_one_register_with_persons_twice(shared_data):
    table = febrl(shared_data("registers/persons_febrl"), ("dataset1",))
    score = within(table, found(table, "a"), "a")
    assert (score.true, score.precision) == (500, 1.0)
    assert score.recall >= 0.99


@pytest.mark.parametrize(("other", "recall"), [("identity", 0.98), ("employment", 0.92)])
def test_a_census_beside_another_register(shared_data, other, recall):
    table = anytown(shared_data("registers/registers_anytown"), ("census", other))
    score = pairs(table, found(table, "employment"), "census", other)
    assert score.precision >= 0.999
    assert score.recall >= recall
