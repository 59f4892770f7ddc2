"""Yes, no and numbers in fields of uses, and labels to score against."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from meanings import LEXICON, NAMES, meaning

from doorstep.processing_provider.engine.core.errors import CountError
from doorstep.processing_provider.engine.population.residential.categories import folded
from doorstep.processing_provider.engine.population.residential.classify import Buildings, Places, classify, read_labels
from doorstep.processing_provider.engine.population.residential.rules import (
    MIXED,
    NEUTRAL,
    NON_RESIDENTIAL,
    RESIDENTIAL,
    RulesError,
    read_rules,
    weigh,
)
from doorstep.processing_provider.engine.population.settings import ResidentialSettings


def flags(name, values):
    evidence = weigh(read_rules(), {name: values}, len(values))
    assert not evidence.unknown
    return [NAMES[code] for code in evidence.code.tolist()]


@pytest.mark.parametrize(
    "name",
    [
        "Res",
        "residential",
        "is_living",
        "lived_in",
        "HABITATION",
        "wohngebaeude",
        "Wohnnutzung",
        "isres",
        "resflag",
        "res_yn",
    ],
)
@pytest.mark.parametrize(
    "yes,no", [(1, 0), (True, False), ("yes", "no"), ("Oui", "Non"), ("ja", "nein"), ("T", "F"), ("1", "0")]
)
def test_a_flag_of_living_is_read_as_its_name_says(name, yes, no):
    assert flags(name, [yes, no, None]) == ["residential", "non-residential", "neutral"]


@pytest.mark.parametrize(
    ("name", "yes", "no"),
    [
        ("nb_logts", "residential", "non-residential"),
        ("logements", "residential", "non-residential"),
        ("ResArea", "residential", "non-residential"),
        ("res_m2", "residential", "non-residential"),
        ("UnitsRes", "residential", "non-residential"),
        ("residentia", "residential", "non-residential"),
        ("es_vivienda", "residential", "non-residential"),
        ("住宅", "residential", "non-residential"),
        ("nonresidential", "non-residential", "residential"),
        ("non_residential", "non-residential", "residential"),
        ("isNotResidential", "non-residential", "residential"),
        ("nonresiden", "non-residential", "residential"),
        ("nicht_wohnen", "non-residential", "residential"),
        ("commercial", "non-residential", "neutral"),
        ("is_industrial", "non-residential", "neutral"),
        ("gewerbe", "non-residential", "neutral"),
    ],
)
def test_numbers_and_negative_names(name, yes, no):
    assert flags(name, [1, 0]) == [yes, no]


@pytest.mark.parametrize(
    "name",
    [
        "flag",
        "code",
        "res_code",
        "residence_id",
        "res_no",
        "type",
        "value",
        "x",
        "category",
        "reservoir",
    ],
)
@pytest.mark.parametrize(
    "values", [[1, 0, 1], ["yes", "no", None], ["A", "B", ""], [True, False, True], ["12", "7", "3"]]
)
def test_a_flag_that_nothing_explains_is_refused_with_advice(name, values):
    with pytest.raises(RulesError) as refused:
        weigh(read_rules(), {name: values}, 3)
    assert f"Field '{name}' holds only yes/no, bare numbers or letters such as '{values[0]}'" in str(refused.value)
    assert "RESIDENTIAL_FIELD" in str(refused.value)
    assert "copy of the rules table" in str(refused.value)


@given(
    st.text(st.characters(codec="ascii", categories=["Ll", "Lu", "Nd"]), min_size=1, max_size=14),
    st.sampled_from(([1, 0], ["yes", "no"])),
)
def test_any_field_name_gives_flags_in_one_of_three_ways(name, values):
    try:
        read = weigh(read_rules(), {name: values}, 2).code.tolist()
    except RulesError:
        return
    known = LEXICON.keys(folded(name))
    assert known or read in (
        [RESIDENTIAL, NON_RESIDENTIAL],
        [NON_RESIDENTIAL, RESIDENTIAL],
        [NON_RESIDENTIAL, NEUTRAL],
    )


@pytest.mark.parametrize("values", [[1, 2, 2], ["1", "2", None]])
def test_one_and_two_may_be_yes_and_no_unless_the_name_counts(values):
    with pytest.raises(RulesError, match="Field 'residential' holds only"):
        weigh(read_rules(), {"residential": values}, 3)
    with pytest.raises(CountError, match="no value that tells"):
        read_labels(values, "residential")
    assert weigh(read_rules(), {"nb_dwellings": values}, 3).code.tolist()[:2] == [RESIDENTIAL, RESIDENTIAL]
    assert weigh(read_rules(), {"residential": [0, 1, 2]}, 3).code.tolist() == [
        NON_RESIDENTIAL,
        RESIDENTIAL,
        RESIDENTIAL,
    ]


@pytest.mark.parametrize("name", ["class", "amenity", "leisure", "landuse"])
def test_in_a_field_of_uses_yes_says_nothing_and_bare_codes_that_nobody_knows_are_refused(name):
    assert weigh(read_rules(), {name: ["yes", None, "no"]}, 3).code.tolist() == [NEUTRAL] * 3
    with pytest.raises(RulesError, match=f"Field '{name}' holds only"):
        weigh(read_rules(), {name: [201, 305, 417]}, 3)


def test_a_share_in_a_flag_is_a_share_and_a_negative_number_is_unknown():
    evidence = weigh(read_rules(), {"res_share": [0.25, 1.0, 0.0, -9999.0]}, 4)
    assert evidence.code.tolist() == [MIXED, RESIDENTIAL, NON_RESIDENTIAL, NEUTRAL]
    np.testing.assert_equal(evidence.share, [0.25, np.nan, np.nan, np.nan])
    assert evidence.unknown == {"res_share=-9999.0": 1}


@pytest.mark.parametrize("name", ["use", "class"])
def test_yes_beside_words_says_nothing_and_a_number_beside_words_is_unknown(name):
    evidence = weigh(read_rules(), {name: ["house", "yes", "office", "7"]}, 4)
    assert evidence.code.tolist() == [RESIDENTIAL, NEUTRAL, NON_RESIDENTIAL, NEUTRAL]
    assert evidence.unknown == {f"{name}=7": 1}


@pytest.mark.parametrize("name", ["shop", "office", "craft", "healthcare", "club"])
@pytest.mark.parametrize("values", [["bakery", "no"], [1, 0], [True, False], ["yes", "no"]])
def test_no_shop_is_no_shop(name, values):
    read = weigh(read_rules(), {name: values}, 2).code.tolist()
    assert read[1] == NEUTRAL
    assert read[0] != NEUTRAL


def test_codes_written_with_a_zero_are_sure():
    assert weigh(read_rules(), {"LandUse": ["01", "10"]}, 2).numbers == {}


def test_rules_of_ones_own_explain_a_flag(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_text(
        "key,value,class\ncode,1,residential\ncode,2,non-residential\nzone|zoning*,R*,residential\nkind,*_home,residential\n"
    )
    rules = read_rules(path)
    assert weigh(rules, {"code": [1, 2]}, 2).code.tolist() == [RESIDENTIAL, NON_RESIDENTIAL]
    assert meaning("zoning_2020", "R-5", rules) == meaning("Zone", "r1", rules) == "residential"
    assert meaning("kind", "nursing home", rules) == "residential"


def test_bare_numbers_read_as_codes_are_told():
    land = Places(np.array([None]), {"landuse": [4]})
    box = np.array([None], dtype=object)
    result = classify(Buildings(box, {"landuse": [2]}), ResidentialSettings(), land_use=land)
    told = [note for note in result.notes if note.code == "bare_numbers"]
    assert str(told[0]) == (
        "Field 'landuse' of the buildings holds bare numbers, which were read as codes of the rules table (2: PLUTO land use: "
        "multi-family walk-up buildings); choose another field if they are codes of another list."
    )


def test_the_share_of_known_categories_is_counted():
    box = np.array([None] * 4, dtype=object)
    result = classify(
        Buildings(box, {"building": ["house", "blob", None, "retail"]}),
        ResidentialSettings(),
        Places(np.array([None, None], dtype=object), {"cats": [["school", "zorb"], ["bar"]]}),
        Places(np.array([None], dtype=object), {"landuse": ["forest"]}),
    )
    assert result.known == {
        "buildings with a use": (2, 3),
        "POI with a category": (1, 2),
        "land use polygons with a category": (1, 1),
    }


@pytest.mark.parametrize(
    ("name", "values", "expected"),
    [
        ("label", ["yes", "no", None], [1, 0, np.nan]),
        ("truth", [True, False, None], [1, 0, np.nan]),
        ("units", [3, 0, None], [1, 0, np.nan]),
        ("nonresidential", [1, 0, None], [0, 1, np.nan]),
        ("commercial", ["yes", "no", None], [0, np.nan, np.nan]),
        ("gfk", [1010, 2463, 9998], [1, 0, np.nan]),
        ("landuse", [1, 5, 11], [1, 0, np.nan]),
        ("naics", [623110, 611110, 531190], [1, 0, np.nan]),
        ("leger", [1, 0, None], [0, np.nan, np.nan]),
        ("gebruiksdoel", [["winkelfunctie", "woonfunctie"], "kantoorfunctie", None], [1, 0, np.nan]),
        ("use", ["house", "yes", "retail"], [1, np.nan, 0]),
    ],
)
def test_labels(name, values, expected):
    np.testing.assert_equal(read_labels(values, name), expected)


@pytest.mark.parametrize("name", ["use_code", "id", "class", "type"])
def test_numbers_in_a_field_of_codes_are_no_labels(name):
    with pytest.raises(CountError, match="no value that tells"):
        read_labels([1, 2, 3], name)
