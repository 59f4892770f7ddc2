"""What categories mean by the bundled tables and by tables of one's own."""

import pytest

from doorstep.processing_provider.engine.population.residential.rules import read_rules, weigh


def meaning(field, value, rules=None):
    evidence = weigh(rules or read_rules(), {field: [value]}, 1)
    return {0: "neutral", 1: "non-residential", 2: "mixed", 4: "residential"}[evidence.code[0]], bool(evidence.unknown)


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("amenity", "school", "non-residential"),
        ("Amenity", "Place of Worship", "non-residential"),
        ("shop", "anything", "mixed"),
        ("shop", "mall", "non-residential"),
        ("tourism", "hotel", "non-residential"),
        ("category", "leisure=park", "neutral"),
        ("amenity", "nightclub;restaurant", "mixed"),
        ("amenity", "cafe; school", "non-residential"),
        # Geofabrik's column of bare values
        ("fclass", "restaurant", "mixed"),
        ("fclass", "museum", "non-residential"),
        # NAICS by code, as text or number, and by title
        ("naics_code", "722511", "mixed"),
        ("NAICS", 611110, "non-residential"),
        ("naics_code", 623110.0, "residential"),
        ("naics_code", "531110", "residential"),
        ("naics_code", "531120", "non-residential"),
        ("top_category", "Restaurants and Other Eating Places", "mixed"),
        ("TOP_CATEGO", "Colleges, Universities, and Professional Schools", "non-residential"),
        ("category", "Religious Organizations", "non-residential"),
        # BD TOPO, with and without accents
        ("USAGE1", "Résidentiel", "residential"),
        ("usage_1", "Residentiel", "residential"),
        ("USAGE1", "Annexe", "non-residential"),
        ("USAGE1", "Indifférencié", "neutral"),
        ("LEGER", "Oui", "non-residential"),
        ("LEGER", "Non", "neutral"),
        ("occ_type", "RES1", "residential"),
        ("occ_type", "RES4", "non-residential"),
        ("gebruiksdoel", "woonfunctie,winkelfunctie", "mixed"),
    ],
)
def test_vocabularies_of_the_bundled_table(field, value, expected):
    assert meaning(field, value) == (expected, False)


@pytest.mark.parametrize("value", [None, "", "  ", float("nan")])
def test_nothing_is_not_unknown(value):
    evidence = weigh(read_rules(), {"amenity": [value]}, 1)
    assert (evidence.code[0], evidence.unknown, evidence.uncategorised) == (0, {}, 1)


def test_several_fields_say_what_they_amount_to_together():
    columns = {"amenity": ["cafe", None, "school"], "shop": ["tea", "mall", None], "building": ["house", "house", None]}
    evidence = weigh(read_rules(), columns, 3)
    assert evidence.text.tolist() == [
        "amenity=cafe + shop=tea + building=house",
        "shop=mall + building=house",
        "amenity=school",
    ]
    assert evidence.code.tolist() == [2, 2, 1]
    assert evidence.homes.tolist() == [True, True, False]


def test_the_most_telling_rule_wins(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_text(
        "key,value,class,share,why\n"
        "*,*,non-residential,,the rest\nkind,*,mixed,,\nkind,a*,neutral,,\nkind,ab*,residential,,\n"
        "kind,abc,mixed,0.2,\n"
        "ki*,abc,non-residential,,\nki*,z,residential,,\n"
    )
    rules = read_rules(path)
    found = {value: meaning("kind", value, rules)[0] for value in ("abc", "abd", "ax", "x", "z")}
    assert found == {"abc": "mixed", "abd": "residential", "ax": "neutral", "x": "mixed", "z": "mixed"}
    assert meaning("kilo", "z", rules) == ("residential", False)
    assert meaning("other", None, rules) == ("non-residential", False)
    assert weigh(rules, {"kind": ["abc"]}, 1).share.tolist() == [0.2]
