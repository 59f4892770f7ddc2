"""Which buildings are lived in: one street of small examples, the rules table, and what must hold for any input."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import CountError, EmptyInputError, SettingError
from doorstep.processing_provider.engine.population.residential.classify import (
    DECIDERS,
    Buildings,
    Places,
    assign,
    classify,
    read_labels,
    scores,
)
from doorstep.processing_provider.engine.population.residential.rules import RulesError, read_rules, weigh
from doorstep.processing_provider.engine.population.settings import MixedUse, ResidentialSettings

HOUSE = shapely.box(0, 0, 10, 10)
PAPER = ResidentialSettings(mixed_use=MixedUse.NON_RESIDENTIAL, distance=0.0)


def points(*places):
    return np.array([None if place is None else shapely.Point(place) for place in places], dtype=object)


def row(n):
    """N buildings of 10 m × 10 m, 10 m apart."""
    return shapely.box(20 * np.arange(n), 0, 20 * np.arange(n) + 10, 10)


def one(use=None, poi=(), land=None, storeys=None, height=None, geometry=HOUSE, settings=None, rules=None):
    """Classify one building whose POI, given by category, all lie inside; return (class, share, reason)."""
    result = classify(
        Buildings(
            np.array([geometry], dtype=object),
            None if use is None else {"building": [use]},
            None if storeys is None else np.array([storeys], float),
            None if height is None else np.array([height], float),
        ),
        settings or ResidentialSettings(),
        Places(points(*[(5, 5 + i / 10) for i in range(len(poi))]), {"category": list(poi)}) if poi else None,
        Places(np.array([shapely.box(-50, -50, 50, 50)]), {"landuse": [land]}) if land else None,
        rules,
    )
    return result.kind[0], result.share[0], result.reason[0]


# --- Precedence -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("evidence", "kind", "share"),
    [
        ({}, "residential", 1.0),
        ({"use": "yes"}, "residential", 1.0),
        ({"use": "retail"}, "non-residential", 0.0),
        ({"use": "Apartments"}, "residential", 1.0),
        ({"poi": ["amenity=school"]}, "non-residential", 0.0),
        ({"poi": ["amenity=bench"]}, "residential", 1.0),
        ({"poi": ["amenity=bench", "amenity=cafe"], "storeys": 4}, "mixed", 0.75),
        ({"poi": ["amenity=cafe"], "storeys": 2.5}, "mixed", 0.6),
        ({"poi": ["amenity=cafe"], "storeys": 1}, "non-residential", 0.0),
        ({"poi": ["amenity=cafe"], "height": 14.9}, "mixed", 0.8),
        ({"poi": ["amenity=cafe"], "storeys": 2, "height": 14.9}, "mixed", 0.5),
        ({"poi": ["amenity=cafe", "amenity=school"], "storeys": 4}, "non-residential", 0.0),
        ({"poi": ["amenity=dormitory"]}, "residential", 1.0),
        ({"poi": ["amenity=dormitory", "amenity=cafe"], "storeys": 5}, "mixed", 0.8),
        ({"poi": ["amenity=dormitory", "amenity=school"], "storeys": 5}, "mixed", 0.8),
        ({"poi": ["tourism=guest_house"], "storeys": 5}, "mixed", 0.5),
        # Its own use goes before POI: dwellings stay, and keep at least half.
        ({"use": "retail", "poi": ["amenity=dormitory"]}, "non-residential", 0.0),
        ({"use": "apartments", "poi": ["amenity=cafe"], "storeys": 5}, "mixed", 0.8),
        ({"use": "apartments", "poi": ["amenity=kindergarten", "amenity=school"], "storeys": 5}, "mixed", 0.8),
        ({"use": "house", "poi": ["shop=hairdresser"], "storeys": 1}, "mixed", 0.5),
        ({"use": "mixed_use", "storeys": 3}, "mixed", 2 / 3),
        ({"use": "mixed_use", "poi": ["amenity=school"], "storeys": 3}, "non-residential", 0.0),
        # Land use goes behind POI, but decides what is above a shop.
        ({"land": "industrial"}, "non-residential", 0.0),
        ({"land": "residential"}, "residential", 1.0),
        ({"land": "forest"}, "residential", 1.0),
        ({"land": "industrial", "use": "house"}, "residential", 1.0),
        ({"land": "industrial", "poi": ["amenity=dormitory"]}, "residential", 1.0),
        ({"land": "retail", "poi": ["shop=clothes"], "storeys": 3}, "non-residential", 0.0),
        ({"land": "residential", "poi": ["shop=clothes"], "storeys": 3}, "mixed", 2 / 3),
        ({"land": "residential", "poi": ["amenity=school"]}, "non-residential", 0.0),
        ({"land": "mixed", "storeys": 4}, "mixed", 0.75),
        # Size comes last: a shed on residential land is a shed, a house called a house is a house.
        ({"geometry": shapely.box(0, 0, 6, 6)}, "non-residential", 0.0),
        ({"geometry": shapely.box(0, 0, 6, 6), "land": "residential"}, "non-residential", 0.0),
        ({"geometry": shapely.box(0, 0, 6, 6), "use": "house"}, "residential", 1.0),
        ({"geometry": shapely.box(0, 0, 6, 6), "storeys": 2}, "residential", 1.0),
        ({"geometry": shapely.box(0, 0, 6, 6), "height": 6.0}, "residential", 1.0),
        ({"geometry": shapely.box(0, 0, 6, 6), "poi": ["amenity=cafe"]}, "non-residential", 0.0),
        ({"geometry": shapely.box(0, 0, 5, 8)}, "residential", 1.0),
        ({"height": 2.4}, "non-residential", 0.0),
        ({"height": 2.5}, "residential", 1.0),
        # Nothing is 0 m high or has no storey: that is unknown.
        ({"height": 0.0}, "residential", 1.0),
        ({"storeys": 0, "height": 9.0, "poi": ["amenity=cafe"]}, "mixed", 2 / 3),
        ({"poi": ["amenity=cafe"]}, "mixed", 0.5),
        ({"geometry": None}, "residential", 1.0),
        ({"geometry": None, "use": "garage"}, "non-residential", 0.0),
    ],
)
def test_evidence_speaks_in_order(evidence, kind, share):
    assert one(**evidence)[:2] == (kind, pytest.approx(share))


@pytest.mark.parametrize(
    ("mixed_use", "kind", "share"),
    [
        (MixedUse.NON_RESIDENTIAL, "non-residential", 0.0),
        (MixedUse.SHARE_BY_STOREYS, "mixed", 0.75),
        (MixedUse.RESIDENTIAL, "residential", 1.0),
    ],
)
def test_mixed_use_is_the_users_choice(mixed_use, kind, share):
    settings = ResidentialSettings(mixed_use=mixed_use)
    assert one(poi=["amenity=cafe"], storeys=4, settings=settings)[:2] == (kind, share)


@pytest.mark.parametrize(
    ("evidence", "reason"),
    [
        ({}, "Nothing speaks against it."),
        ({"use": "retail"}, "Own use building=retail."),
        ({"land": "industrial"}, "Land use landuse=industrial."),
        ({"poi": ["amenity=school"]}, "It holds amenity=school."),
        ({"poi": ["amenity=cafe"], "storeys": 4}, "A part of it holds amenity=cafe: 3 of 4 storeys lived in."),
        ({"poi": ["amenity=cafe"], "storeys": 1}, "A part of it holds amenity=cafe and there is no storey above."),
        ({"poi": ["amenity=cafe"]}, "A part of it holds amenity=cafe: 1 of 2 storeys lived in (storeys assumed)."),
        (
            {"poi": ["shop=a", "shop=a", "shop=b", "shop=c", "shop=d", "amenity=atm"], "storeys": 2},
            "A part of it holds 2 × shop=a, shop=b, 2 more POI: 1 of 2 storeys lived in.",
        ),
        (
            {"use": "house", "poi": ["office=it"], "storeys": 1},
            "Own use building=house; a part of it holds office=it: a share of 0.5 lived in.",
        ),
        ({"geometry": shapely.box(0, 0, 3, 4)}, "Its footprint of 12 m² is below 40 m²."),
        ({"height": 2.1}, "Its height of 2.1 m is below 2.5 m."),
        (
            {"use": "house", "poi": ["amenity=cafe"], "settings": PAPER},
            "Own use building=house; a part of it holds amenity=cafe: mixed use counts as non-residential.",
        ),
    ],
)
def test_the_reason_is_in_plain_words(evidence, reason):
    assert one(**evidence)[2] == reason


def test_missing_storeys_take_the_median_of_the_layer_and_are_counted():
    result = classify(
        Buildings(row(4), storeys=np.array([np.nan, 3, 5, 4])),
        ResidentialSettings(),
        Places(points((5, 5)), {"category": ["amenity=bar"]}),
    )
    assert result.share.tolist() == [0.75, 1, 1, 1]
    assert "1 buildings of mixed use have neither storeys nor a height; they were taken to have 4" in result.warnings[0]


# --- The paper's rule -------------------------------------------------------------------------------------------------


def test_the_papers_rule_takes_any_poi_that_intersects():
    # A bench inside, a school 1 m off, a POI without category, one on a shared wall, a shed without.
    footprints = np.array(
        [*row(3), shapely.box(60, 0, 70, 10), shapely.box(70, 0, 80, 10), shapely.box(100, 0, 102, 2)]
    )
    poi = Places(
        points((5, 5), (31, 5), (45, 5), (70, 5)), {"category": ["amenity=bench", "amenity=school", None, "shop=x"]}
    )
    result = classify(Buildings(footprints), PAPER, poi)
    assert result.kind.tolist() == [
        "non-residential",
        "residential",
        "non-residential",
        "non-residential",
        "non-residential",
        "residential",
    ]
    assert result.lived_in.tolist() == result.paper.tolist()
    assert result.n_poi.tolist() == [1, 0, 1, 1, 1, 0]


def test_without_categories_poi_take_a_part_of_their_building():
    result = classify(Buildings(row(2), storeys=np.array([4.0, 4.0])), ResidentialSettings(), Places(points((5, 5))))
    assert result.kind.tolist() == ["mixed", "residential"]
    assert result.reason[0] == "A part of it holds 1 POI: 3 of 4 storeys lived in."


def test_rules_of_ones_own_hold_in_the_papers_rule_too(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_text("key,value,class\namenity,bench,neutral\n*,*,non-residential\n")
    poi = Places(points((5, 5), (25, 5), (45, 5)), {"category": ["amenity=bench", "amenity=cafe", None]})
    result = classify(Buildings(row(3)), PAPER, poi, rules=read_rules(path))
    assert result.lived_in.tolist() == [True, False, False]


# --- POI --------------------------------------------------------------------------------------------------------------


def test_a_poi_counts_once_for_the_building_that_holds_it_or_the_nearest():
    footprints = row(3)
    places = points((5, 5), (13, 5), (16, 5), (15, 5), (5, 15), (5, 15.1), None)
    poi, building, off = assign(footprints, places, 5.0)
    assert poi.tolist() == [0, 1, 2, 3, 4]
    assert building.tolist() == [0, 0, 1, 0, 0]  # 15 is 5 m from both: the first building
    assert off.tolist() == [0, 3, 4, 5, 5]


@pytest.mark.parametrize("distance", [0.0, 1.0, 5.0, 6.5, 40.0, 1000.0])
def test_the_nearest_is_the_nearest_at_any_distance(distance):
    rng = np.random.default_rng(3)
    x, y = rng.uniform(0, 300, (2, 40))
    footprints = shapely.box(x, y, x + 9, y + 6)
    places = shapely.points(rng.uniform(-200, 500, (200, 2)))
    poi, building, off = assign(footprints, places, distance)
    every = shapely.distance(places[:, None], footprints[None, :])
    expected = np.flatnonzero(every.min(axis=1) <= distance)
    assert poi.tolist() == expected.tolist()
    np.testing.assert_array_equal(off, every.min(axis=1)[expected])
    np.testing.assert_array_equal(every[poi, building], off)


def test_of_overlapping_footprints_the_smallest_holds_the_poi():
    footprints = np.array([shapely.box(0, 0, 20, 20), shapely.box(2, 2, 8, 8)])
    assert assign(footprints, points((5, 5)), 5.0)[1].tolist() == [1]
    assert assign(footprints, points((5, 5)), 0.0, every=True)[1].tolist() == [1, 0]


def test_a_multipoint_is_one_poi_and_an_area_counts_by_a_point_inside():
    shapes = np.array([shapely.MultiPoint([(25, 5), (500, 500)]), shapely.box(42, 2, 44, 4), shapely.Point()])
    result = classify(Buildings(row(3)), ResidentialSettings(), Places(shapes, {"category": ["amenity=school"] * 3}))
    assert result.n_poi.tolist() == [0, 1, 1]
    assert result.lived_in.tolist() == [True, False, False]
    assert result.warnings == ("1 POI have no geometry; they count for no building.",)


def test_duplicated_unlocated_and_unknown_poi_are_counted_and_named():
    places = points((5, 5), (5, 5), (5, 5), None, (6, 6), (900, 900))
    category = ["amenity=cafe", "amenity=cafe", "shop=tea", "amenity=cafe", "amenity=teleporter", None]
    result = classify(Buildings(row(1)), ResidentialSettings(), Places(places, {"category": category}, range(6)))
    assert result.n_poi.tolist() == [3]
    assert result.poi_ids.tolist() == ["0, 2"]
    assert result.warnings[:4] == (
        "1 POI have no geometry; they count for no building.",
        "1 POI lie at the very place of another one with the same categories; they count once.",
        "1 POI have a category that the rules table does not know, which counts as neutral: amenity=teleporter (1). "
        "Add lines to a copy of the table if it should decide.",
        "1 POI have no category; they count as neutral.",
    )
    assert result.warnings[4].startswith("1 POI lie in no building nor within 5 m of one")


def test_a_field_without_known_categories_is_called_out():
    poi = Places(points((5, 5)), {"name": ["Alder Kitchen"]})
    result = classify(Buildings(row(1)), ResidentialSettings(), poi)
    assert result.lived_in.tolist() == [True]
    assert any("check the choice of the field" in note for note in result.warnings)


def test_poi_in_another_place_are_called_out():
    result = classify(Buildings(row(1)), ResidentialSettings(), Places(points((1e6, 0)), {"category": ["shop=tea"]}))
    assert "check that both layers cover the same place and their CRS" in result.warnings[0]


def test_many_poi_ids_are_cut_short():
    places = points(*[(1 + i / 10, 5) for i in range(30)])
    result = classify(Buildings(row(1)), PAPER, Places(places, None, [f"n{i}" for i in range(30)]))
    assert result.n_poi.tolist() == [30]
    assert result.poi_ids[0].endswith("n18, n19, and 10 more")


def test_the_smallest_land_use_polygon_that_says_something_decides():
    polygons = np.array(
        [shapely.box(-50, -50, 500, 50), shapely.box(15, -5, 35, 15), shapely.box(19, -1, 31, 11), None]
    )
    land = Places(polygons, {"landuse": ["industrial", "residential", "grass", "retail"]})
    result = classify(Buildings(row(2)), ResidentialSettings(), land_use=land)
    assert result.lived_in.tolist() == [False, True]
    assert [DECIDERS[by] for by in result.decided_by] == ["land use", "land use"]


def test_no_building_is_an_error():
    with pytest.raises(EmptyInputError):
        classify(Buildings(np.array([], dtype=object)), ResidentialSettings())


def test_settings_have_bounds_and_the_papers_rule_has_no_least_size():
    with pytest.raises(SettingError, match="distance is -1"):
        ResidentialSettings(distance=-1)
    assert (ResidentialSettings().least_area, ResidentialSettings().least_height) == (40.0, 2.5)
    assert (PAPER.least_area, PAPER.least_height) == (0.0, 0.0)
    assert ResidentialSettings(MixedUse.NON_RESIDENTIAL, min_area=30.0).least_area == 30.0


# --- Rules ------------------------------------------------------------------------------------------------------------


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


def test_a_table_from_a_spreadsheet_is_read(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_bytes("\ufeffKey;Value;Class;Share;Why\r\n# a comment\r\n\r\nshop;*;Mixed;0,4;half\r\n".encode())
    (rule,) = read_rules(path)
    assert (rule.key, rule.value, rule.code, rule.share) == ("shop", "*", 2, 0.4)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "has no rules"),
        ("key,value,class\n", "has no rules"),
        ("key;value\nshop;x\n", "Line 1 of rules.csv: the columns are key, value; they must be key, value, class"),
        ("shop,tea,mixed\n", "Line 1 of rules.csv: the columns are shop, tea, mixed"),
        (
            "key,value,class\n# note\nshop,tea,shoppy\n",
            "Line 3 of rules.csv: class is 'shoppy'; it must be one of non-",
        ),
        ("key,value,class,share\nshop,tea,mixed,half\n", "Line 2 of rules.csv: share is 'half'"),
        ("key,value,class,share\nshop,tea,mixed,1.5\n", "Line 2 of rules.csv: share is 1.5; it must be from 0 to 1"),
        ("key,value,class,share\nshop,tea,neutral,0.5\n", "Line 2 of rules.csv: a neutral category has no"),
        ("key,value,class\nshop,,mixed\n", "Line 2 of rules.csv: value is ''"),
        ("key,value,class\nshop,a*b,mixed\n", r"Line 2 of rules.csv: value is 'a\*b'"),
        ("key,value,class\nshop\n", "Line 2 of rules.csv: 1 columns instead of 5"),
        ("key,value,class,share,why\nshop,a,mixed,,so, what\n", "Line 2 of rules.csv: 6 columns instead of 5"),
        ("key,value,class\nshop,a,mixed\nSHOP,A,neutral\n", "Line 3 of rules.csv: SHOP, A is already in line 2"),
        ('key,value,class\n"shop,a,mixed\n', "Line 2 of rules.csv: unexpected end of data"),
    ],
)
def test_a_bad_table_is_refused_with_its_line(tmp_path, text, message):
    path = tmp_path / "rules.csv"
    path.write_text(text)
    with pytest.raises(RulesError, match=message):
        read_rules(path)


def test_a_table_that_is_not_text_or_not_there_is_refused(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_bytes("key,value,class\nusage,Résidentiel,residential\n".encode("latin-1"))
    with pytest.raises(RulesError, match=r"rules\.csv is not UTF-8 text"):
        read_rules(path)
    with pytest.raises(RulesError, match="cannot be read"):
        read_rules(tmp_path / "none.csv")


# --- Scores -----------------------------------------------------------------------------------------------------------


def test_scores_by_hand():
    # Flats over a cafe, a school, a house, an unlabelled one, a shop that nobody mapped.
    poi = Places(points((5, 5), (25, 5)), {"category": ["amenity=cafe", "amenity=school"]})
    result = classify(Buildings(row(5), storeys=np.full(5, 3.0)), ResidentialSettings(), poi)
    labels = read_labels(["apartments", "school", "house", "yes", "retail"], "building")
    np.testing.assert_equal(labels, [1, 0, 1, np.nan, 0])
    ours, paper, everything = scores(result, labels)
    assert (ours.found, ours.missed, ours.wrong, ours.rejected) == (2, 0, 1, 1)
    assert (ours.precision, ours.recall, ours.f1) == (2 / 3, 1.0, 0.8)
    assert (paper.found, paper.missed, paper.wrong, paper.rejected) == (1, 1, 1, 1)
    assert (everything.precision, everything.recall, everything.f1) == (0.5, 1.0, 2 / 3)


@pytest.mark.parametrize(
    ("values", "expected"),
    [([True, False, None], [1, 0, np.nan]), ([3, 0, None], [1, 0, np.nan]), ([0.5, 0.0, None], [1, 0, np.nan])],
)
def test_labels_may_be_yes_no_or_numbers(values, expected):
    np.testing.assert_equal(read_labels(values, "dwellings"), expected)


@pytest.mark.parametrize("values", [["yes", "block"], [None, None]])
def test_labels_that_tell_nothing_are_refused(values):
    with pytest.raises(CountError, match="no value that tells"):
        read_labels(values, "building")


# --- Always -----------------------------------------------------------------------------------------------------------

CATEGORIES = [
    "amenity=school",
    "shop=tea",
    "amenity=bench",
    "amenity=dormitory",
    "tourism=guest_house",
    "q=1",
    "",
    None,
]


@st.composite
def towns(draw):
    n = draw(st.integers(1, 6))
    m = draw(st.integers(0, 8))
    at = st.tuples(st.floats(-20, 140, width=32), st.floats(-10, 20, width=32))

    def column(values, k):
        return draw(st.lists(st.sampled_from(values), min_size=k, max_size=k))

    buildings = Buildings(
        np.array(
            [shape if there else None for shape, there in zip(row(n), column([True, True, True, False], n))],
            dtype=object,
        ),
        {"building": column(["yes", "house", "retail", "mixed", "blob", None], n)},
        np.array(column([np.nan, 0.0, 1.0, 2.0, 3.5], n)),
        np.array(column([np.nan, 0.0, 2.0, 3.0, 12.0], n)),
    )
    poi = Places(points(*draw(st.lists(st.none() | at, min_size=m, max_size=m))), {"category": column(CATEGORIES, m)})
    land = Places(
        np.array([shapely.box(-1, -1, 55, 11)]), {"landuse": column(["industrial", "residential", "grass"], 1)}
    )
    settings = ResidentialSettings(
        draw(st.sampled_from(MixedUse)),
        draw(st.sampled_from([0.0, 5.0, 30.0])),
        draw(st.sampled_from([None, 0.0, 200.0])),
    )
    return buildings, settings, poi, land


@given(towns())
def test_every_building_gets_a_class_a_share_that_goes_with_it_and_a_reason(town):
    buildings, settings, poi, land = town
    result = classify(buildings, settings, poi, land)
    for kind, share, reason in zip(result.kind, result.share, result.reason):
        assert {"residential": 0 < share <= 1, "mixed": 0 < share < 1, "non-residential": share == 0}[kind]
        assert reason.endswith(".")
    once = len({(p.wkb, c) for p, c in zip(poi.geometry, poi.category["category"]) if p is not None})
    assert result.n_poi.sum() <= once or settings.paper_rule
    if settings.mixed_use != MixedUse.SHARE_BY_STOREYS:
        assert "mixed" not in result.kind


@given(towns(), st.randoms(use_true_random=False))
def test_the_order_of_the_poi_changes_nothing_but_words(town, random):
    buildings, settings, poi, land = town
    order = list(range(len(poi.geometry)))
    random.shuffle(order)
    shuffled = Places(poi.geometry[order], {"category": [poi.category["category"][i] for i in order]})
    ours, theirs = classify(buildings, settings, poi, land), classify(buildings, settings, shuffled, land)
    assert (ours.kind.tolist(), ours.n_poi.tolist()) == (theirs.kind.tolist(), theirs.n_poi.tolist())
    assert ours.share.tolist() == theirs.share.tolist()


@given(towns())
def test_the_papers_rule_is_no_poi_inside(town):
    buildings, _, poi, _ = town
    result = classify(Buildings(buildings.geometry), PAPER, poi)
    inside = [
        any(p is not None and b is not None and b.intersects(p) for p in poi.geometry) for b in buildings.geometry
    ]
    assert result.lived_in.tolist() == [not found for found in inside]
    assert result.paper.tolist() == result.lived_in.tolist()
