"""Dwellings from a housing database, and what is held against it."""

import csv

import numpy as np
import pytest

from doorstep.processing_provider.engine.core.errors import CountError, IdError
from doorstep.processing_provider.engine.registers import dwellings, housing
from doorstep.processing_provider.engine.registers.addresses.parse import from_columns


def test_one_row_per_dwelling():
    found = housing.read(
        ["A", "A", "A", "B", None],
        floor=["1", "2", "2", "B1", "3"],
        unit=["1", "1", "1", "2", "1"],
        floors=[2, 2, 2, 3, 9],
    )
    assert found.block.tolist() == ["A", "B"]
    assert found.dwellings.tolist() == [2, 1]
    assert found.list.dwelling.tolist() == [0, 1, 1, 2, -1]
    assert sorted((d.row, d.why.code) for d in found.list.doubts) == [(2, "dwelling_repeated"), (4, "no_block")]


def test_one_row_per_block():
    found = housing.read(["1 BEACH RD", "2 BEACH RD"], dwellings=["142", 0], floors=["16", ""])
    assert found.dwellings.tolist() == [142, 0]
    assert found.floors[0] == 16 and np.isnan(found.floors[1])
    assert found.list.per_building(2).tolist() == [142, 0]
    assert str(found.list.notes[0]) == "Blocks: 2. Dwellings: 142. Blocks without dwellings: 1."


def test_a_floor_above_the_roof_is_a_doubt():
    found = housing.read(["A", "A", "B"], floor=["3", "4", "7"], unit=["1", "1", "1"], floors=[3, 3, None])
    assert [(d.dwelling, str(d.why)) for d in found.list.doubts] == [
        (1, "Floor 4 is above the roof: the building has 3.")
    ]


@pytest.mark.parametrize(
    ("text", "level"), [("3", 3), ("03", 3), ("3F", 3), ("Floor 12", 12), ("B2", -2), ("G", 0), ("RDC", 0), ("5楼", 5)]
)
def test_levels(text, level):
    assert housing.level(text) == level


def test_more_dwellings_than_the_building_has():
    addresses = from_columns({"street": ["elm st"] * 3, "number": ["1"] * 3, "room": ["1", "2", "3"]}, "us")
    found = dwellings.infer(addresses, building=[0, 0, 0])
    assert [str(d.why) for d in housing.beyond_capacity(found, [2])] == [
        "Dwellings listed: 3, more than the building has: 2."
    ]
    assert housing.beyond_capacity(found, [3]) == housing.beyond_capacity(found, [np.nan]) == []


def test_bad_input_is_refused():
    with pytest.raises(CountError):
        housing.read(["A"], dwellings=["many"])
    with pytest.raises(CountError):
        housing.read(["A"], dwellings=[-1])
    with pytest.raises(IdError, match="block"):
        housing.read([None, ""])


def test_singapore(shared_data):
    """12,826 blocks with 1,131,394 dwellings and up to 50 floors."""
    path = shared_data("registers/dwellings_singapore") / "hdb_property_information.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    blocks = [f"{row['blk_no']} {row['street']}" for row in rows]
    found = housing.read(
        blocks, dwellings=[r["total_dwelling_units"] for r in rows], floors=[r["max_floor_lvl"] for r in rows]
    )
    assert len(found.block) == 12_826
    assert found.dwellings.sum() == found.list.per_building(12_826).sum() == 1_131_394
    assert np.nanmax(found.floors) == 50 and not np.isnan(found.floors).any()
    assert found.list.doubts == ()
