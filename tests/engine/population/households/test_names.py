"""Household sizes read off field names."""

import pytest
from listing import CENSUS

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.population.households import (
    sizes_of_fields,
)


@pytest.mark.parametrize(
    ("names", "sizes"),
    [
        (["hh1", "hh2", "hh7"], (1, 2, 7)),
        (["hh1"], (1,)),
        (["hh01", "hh02", "hh03"], (1, 2, 3)),
        (["men_1ind", "men_5ind"], (1, 5)),
        (["size_1", "size_7plus"], (1, 7)),
        (["hh_1", "hh_2", "hh_7_or_more"], (1, 2, 7)),
        (["one", "two", "three"], (1, 2, 3)),
        (["one person", "two persons", "three or more"], (1, 2, 3)),
        (["OnePerson", "TwoPerson", "ThreePlus"], (1, 2, 3)),
        (["1-person household", "2-person household", "7-or-more-person household"], (1, 2, 7)),
        (["hh2020_1", "hh2020_2"], (1, 2)),
        (["hh1_2020", "hh2_2020", "hh3_2020"], (1, 2, 3)),
        (["SIZE1_HH", "SIZE2_HH", "SIZE3P_HH"], (1, 2, 3)),
        # ranges
        (["hh_1_2", "hh_3_4", "hh_5"], ((1, 2), (3, 4), 5)),
        (["hh1-2", "hh3-4"], ((1, 2), (3, 4))),
        (["men_1", "men_2_a_3", "men_4_plus"], (1, (2, 3), 4)),
        (["hh 1 or 2", "hh 3 to 5", "hh 6+"], ((1, 2), (3, 5), 6)),
        # columns of tables of the United States Census: 1 to 6, and 7 or more
        ([f"H9_00{i}N" for i in range(2, 9)], CENSUS),
        ([f"H12_00{i}N" for i in range(3, 10)], CENSUS),
        ([f"H12_0{i}N" for i in range(11, 18)], CENSUS),
        ([f"B25009_00{i}E" for i in range(3, 10)], CENSUS),
        ([f"B11016_0{i}E" for i in range(10, 17)], CENSUS),
        ([f"U9Z00{i}" for i in range(2, 9)], CENSUS),
        ([f"H013000{i}" for i in range(2, 9)], CENSUS),
    ],
)
def test_sizes_are_read_off_field_names(names, sizes):
    assert sizes_of_fields(names) == sizes


@pytest.mark.parametrize(
    "names",
    [
        [],
        ["households"],
        ["single", "couple", "family"],
        ["h2", "h1"],  # not ascending
        ["hh_1", "hh_1"],
        ["hh2", "hh3"],  # begins above 1
        ["hh5"],
        ["hh_2_3", "hh_4"],
        ["hh_1plus", "hh_2plus"],  # at least so many
        ["hh_1_3", "hh_2_4"],  # ranges that overlap
        ["hh_2_1", "hh_3"],
        ["age_18_24", "age_25_34"],
        ["V12", "V13", "V14"],  # column numbers
        [f"V{i}" for i in range(12, 19)],
        ["h11016", "h11017"],
        [f"H9_00{i}N" for i in range(1, 8)],  # 001 is the total
        ["H9_002N", "H9_006N"],
        [f"H9_00{i}N" for i in range(2, 8)],  # what became of 7 or more?
        [f"B11016_00{i}E" for i in range(3, 9)],  # families of 2 to 7
        ["P28_002", "P28_003"],
        ["hh1", "hh2", "hh30"],
    ],
)
def test_sizes_that_names_do_not_tell_are_asked_for(names):
    with pytest.raises(
        SettingError, match=r"do not say for certain which household sizes .* SIZE_VALUES, such as 1,2,3 or"
    ):
        sizes_of_fields(names)
