"""The bundled rules tables know whole vocabularies, under the field names these are published with, and nothing elsewhere."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from meanings import LEXICON, meaning

from doorstep.processing_provider.engine.population.residential.categories import folded, generic, word
from doorstep.processing_provider.engine.population.residential.rules import (
    BUNDLED_RULES,
    MIXED,
    NEUTRAL,
    NON_RESIDENTIAL,
    RESIDENTIAL,
    RulesError,
    read_rules,
    weigh,
)

LISTS = Path(__file__).parents[3] / "vocabularies"


def listed(name):
    """Lines of a published list."""
    lines = (LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def pairs(name):
    return [tuple(line.split("=", 1)) for line in listed(name)]


def under(field, values):
    return [(field, value) for value in values]


ALKIS = [line.split(" ", 1) for line in listed("alkis")]

PUBLISHED = {
    "OpenStreetMap": (pairs("openstreetmap"), 1200),
    "Overture buildings and land use": (pairs("overture_buildings"), 190),
    "Overture places": (under("categories.primary", listed("overture_places")), 2117),
    "Overture places, December 2025": (under("taxonomy.primary", listed("overture_places_2025_12")), 150),
    "BD TOPO": (pairs("bdtopo"), 130),
    "ALKIS codes": (under("gebaeudefunktion", [code for code, _ in ALKIS]), 230),
    "ALKIS codes of LoD2": (under("function", [f"31001_{code}" for code, _ in ALKIS]), 230),
    "ALKIS texts": (under("funktion", [text for _, text in ALKIS]), 230),
    "Hazus": (under("occtype", listed("hazus")), 41),
    "NSI damage categories": (under("st_damcat", ["RES", "COM", "IND", "PUB"]), 4),
    "NYC building classes": (under("BldgClass", listed("nyc_building_classes")), 220),
    "NYC land use": (under("LandUse", [f"{code:02}" for code in range(1, 12)]), 11),
    "NAICS codes": (under("naics_code", [code for code in listed("naics_codes") if "-" not in code]), 2400),
    "NAICS titles": (under("sub_category", listed("naics_titles")), 1800),
    "BAG": (
        under(
            "gebruiksdoel",
            [
                *(f"{use}functie" for use in ("woon", "bijeenkomst", "cel", "gezondheidszorg", "industrie", "kantoor")),
                *(f"{use}functie" for use in ("logies", "onderwijs", "sport", "winkel")),
                "overige gebruiksfunctie",
            ],
        ),
        11,
    ),
    "Catastro": (
        under(
            "currentUse",
            ["1_residential", "2_agriculture", "3_industrial", "4_1_office", "4_2_retail", "4_3_publicServices"],
        ),
        6,
    ),
    "INSPIRE": (
        under(
            "currentUse",
            [
                "residential",
                "individualResidence",
                "collectiveResidence",
                "twoDwellings",
                "moreThanTwoDwellings",
                "residenceForCommunities",
                "agriculture",
                "industrial",
                "commerceAndServices",
                "office",
                "trade",
                "publicServices",
                "ancillary",
            ],
        ),
        13,
    ),
    "Foursquare top levels": (
        under(
            "fsq_category_labels",
            [
                "Arts and Entertainment",
                "Business and Professional Services",
                "Community and Government",
                "Dining and Drinking",
                "Event",
                "Health and Medicine",
                "Landmarks and Outdoors",
                "Retail",
                "Sports and Recreation",
                "Travel and Transportation",
            ],
        ),
        10,
    ),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_whole_published_list_is_known(name):
    entries, at_least = PUBLISHED[name]
    assert len(entries) >= at_least
    assert [entry for entry in entries if not LEXICON.read(folded(entry[0]), folded(entry[1]))] == []


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("fclass", "bakery", "mixed"),
        ("building:use", "residential", "residential"),
        ("man_made", "water_tower", "non-residential"),
        ("social_fac", "shelter", "residential"),
        ("class", "house", "residential"),
        ("other_tags", '"amenity"=>"cafe","name"=>"Alder","building:levels"=>"3"', "mixed"),
        ("tags", '{"building": "school", "name": "1"}', "non-residential"),
        ("categories.primary", "italian_restaurant", "mixed"),
        ("categories", '{"primary": "elementary_school", "alternate": ["bar"]}', "non-residential"),
        ("categories", {"primary": "apartments", "alternate": None}, "residential"),
        ("categories", "afghan_restaurant", "mixed"),  # categories_primary in a shapefile
        ("taxonomy.hierarchy", ["health_care", "assisted_living_facility"], "residential"),
        ("hierarchy", '["shopping", "specialty_store", "a_kind_not_yet_listed"]', "mixed"),
        ("basic_category", "place_of_learning", "non-residential"),
        ("taxonomy.primary", "klingon_restaurant", "mixed"),
        ("class", "semidetached_house", "residential"),
        ("subtype", "outbuilding", "non-residential"),
        ("USAGE2", "Commercial et services", "non-residential"),
        ("usage_1", "Residentiel", "residential"),
        ("NATURE", "Bâtiment industriel", "non-residential"),
        ("nature_detaillee", "Ecole maternelle", "non-residential"),
        ("NAT_DETAIL", "Couvent", "residential"),
        ("currentUse", "1_residential", "residential"),
        ("current_us", "4_3_publicServices", "non-residential"),
        ("currentUse", "http://inspire.ec.europa.eu/codelist/CurrentUseValue/individualResidence", "residential"),
        ("gebruiksdoel", "winkelfunctie", "non-residential"),
        ("gebruiksdoel", "bijeenkomstfunctie,woonfunctie", "mixed"),  # dwellings also where they are not named first
        ("gebruiksdoel", ["woonfunctie", "winkelfunctie"], "mixed"),
        ("gebruiksdoel", "woonfunctie", "residential"),
        ("gfk", 2463, "non-residential"),
        ("gfk", "31001_1010", "residential"),
        ("GFK", "31001_1123", "mixed"),
        ("funktion", "Wohn- und Geschäftsgebäude", "mixed"),
        ("funktion", "Hotel, Motel, Pension", "non-residential"),
        ("function", "31001_2999", "non-residential"),  # a further code of its group
        ("function", "51009_1610", "non-residential"),
        ("occtype", "RES1-2SWB", "residential"),
        ("occtype", "RES4", "non-residential"),
        ("oc", "RES3C", "residential"),
        ("st_damcat", "PUB", "non-residential"),
        ("LandUse", "04", "mixed"),
        ("landuse", 4, "mixed"),
        ("landuse", "forest", "neutral"),
        ("BldgClass", "A1", "residential"),
        ("bldgclass", "RM", "mixed"),
        ("BldgClass", "GU", "non-residential"),
        ("naics_code", 721110, "non-residential"),
        ("naics_code", "721110.0", "non-residential"),
        ("top_category", "Restaurants and Other Eating Places", "mixed"),
        ("SUB_CATEGO", "Nursing Care Facilities (Skilled Nursing Facilities)", "residential"),
        ("fsq_category_labels", ["Dining and Drinking > Restaurant > Thai Restaurant"], "mixed"),
        ("fsq_category_labels", "Community and Government > Residential Building", "residential"),
        ("fsq_category_labels", "Travel and Transportation > Lodging > Hotel", "non-residential"),
        ("fsq_category_ids", "63be6904847c3692a84b9bb5", "mixed"),
        ("landuse", "retail, residential", "mixed"),
        # Words in a field of codes are words, not the beginnings of codes.
        ("occ_type", "Restaurant", "mixed"),
        ("occ_type", "Research Institute", "non-residential"),
        ("bldgclass", "Commercial", "non-residential"),
        ("building_class", "Commercial", "non-residential"),
        ("place", "school", "non-residential"),
        ("uso", "Residencial", "residential"),
        ("use", "residential / office", "mixed"),
        ("use", "Retail > Bakery", "mixed"),
    ],
)
def test_examples(field, value, expected):
    assert meaning(field, value) == expected


@pytest.mark.parametrize(
    ("value", "published"),
    [
        ("A1", "BldgClass"),
        ("RM", "BldgClass"),
        ("04", "LandUse"),
        ("RES1", "occtype"),
        ("RES", "st_damcat"),
        ("721110", "naics_code"),
        ("31001_1010", "gfk"),
        ("1_residential", "currentUse"),
        ("63be6904847c3692a84b9bb5", "fsq_category_ids"),
        ("1", "leger"),
        ("oui", "construction_legere"),
        ("yes", "shop"),
    ],
)
def test_codes_and_words_without_a_meaning_of_their_own_count_under_their_key_only(value, published):
    assert LEXICON.find(folded(published), folded(value))
    for field in ("remark", "kind_of_thing", "note", "val"):
        assert LEXICON.read(field, folded(value)) == ()


def test_bare_codes_in_a_field_named_function_are_refused_as_two_lists_differ():
    with pytest.raises(RulesError, match="Field 'function' holds only"):  # mixed in ALKIS, a holiday house in CityGML
        weigh(read_rules(), {"function": ["1100", "1110"]}, 2)


GENERIC = [
    "1",
    "0",
    "2",
    "3.5",
    "true",
    "false",
    "yes",
    "no",
    "oui",
    "non",
    "si",
    "ja",
    "nein",
    "y",
    "n",
    "t",
    "f",
    "A",
    "b",
    "-1",
]


@given(st.text(min_size=1, max_size=12), st.sampled_from(GENERIC))
def test_a_generic_word_is_never_taken_from_another_key(name, value):
    assert generic(folded(value))
    field = folded(name)
    found = LEXICON.read(field, folded(value))
    cells = [cell for cells in LEXICON.keys(field) for cell in cells]
    assert all(rule.key in cells for rule in found)


def test_no_generic_word_or_code_is_looked_up_anywhere():
    assert [value for value in LEXICON.anywhere if not word(value)] == []
    assert "restaurant" in LEXICON.anywhere
    assert not any(c.isdigit() for value in LEXICON.anywhere for c in value)


def test_every_table_says_why_and_none_repeats_a_line_of_another():
    seen = {}
    for path in BUNDLED_RULES:
        for rule in read_rules(path):
            assert rule.why, (path.name, rule)
            for key in rule.key.split("|"):
                assert seen.setdefault((key, rule.value), path.name) == path.name, (key, rule.value)
    assert {path.name for path in BUNDLED_RULES} == {path.name for path in BUNDLED_RULES[0].parent.glob("*.csv")}


@pytest.mark.parametrize(
    ("field", "codes", "says"),
    [
        ("GKLAS", ["1110", "1122", "1220", "1275"], [RESIDENTIAL, RESIDENTIAL, NON_RESIDENTIAL, NEUTRAL]),
        ("gkat", [1020, 1040, 1060], [RESIDENTIAL, MIXED, NON_RESIDENTIAL]),
        (
            "byg021_anvendelse",
            ["120", "140", "321", "910"],
            [RESIDENTIAL, RESIDENTIAL, NON_RESIDENTIAL, NON_RESIDENTIAL],
        ),
        ("DOR_UC", ["001", "012", "021", "069"], [RESIDENTIAL, MIXED, NON_RESIDENTIAL, NEUTRAL]),
        ("DOR_UC", [1, 12, 21, 69], [RESIDENTIAL, MIXED, NON_RESIDENTIAL, NEUTRAL]),
        ("currentUse", ["1_1_individualResidence", "4_2_trade"], [RESIDENTIAL, NON_RESIDENTIAL]),
        ("BldgClass", ["RC", "RM", "Q1", "D4"], [NON_RESIDENTIAL, MIXED, NON_RESIDENTIAL, RESIDENTIAL]),
        ("building", ["terrace_house", "pagoda", "clock_tower"], [RESIDENTIAL, NON_RESIDENTIAL, NON_RESIDENTIAL]),
    ],
)
def test_codes_of_national_lists(field, codes, says):
    assert weigh(read_rules(), {field: codes}, len(codes)).code.tolist() == says
