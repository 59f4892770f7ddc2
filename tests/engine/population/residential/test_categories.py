"""Several categories in one value: lists and texts that write lists."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.population.residential.categories import (
    asks,
    distinct,
    folded,
    hashable,
    parts,
)
from doorstep.processing_provider.engine.population.residential.classify import Buildings, Places, classify
from doorstep.processing_provider.engine.population.residential.rules import read_rules, weigh
from doorstep.processing_provider.engine.population.settings import ResidentialSettings


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("school", ["school"]),
        (" school ", ["school"]),
        ("a;b", ["a", "b"]),
        ("a; ;b;", ["a", "b"]),
        (["a", "b"], ["a", "b"]),
        (("a", None, "", "b"), ["a", "b"]),
        ([["a"], ["b", ["c"]]], ["a", "b", "c"]),
        (np.array(["a", "b"], dtype=object), ["a", "b"]),
        ([1, 2], [1, 2]),
        ('["a","b"]', ["a", "b"]),
        ('["a b", "c, d"]', ["a b", "c, d"]),
        ("['a', 'b']", ["a", "b"]),
        ("['a' 'b']", ["a", "b"]),
        ("[a, b]", ["a", "b"]),
        ("{a,b}", ["a", "b"]),
        ('{"a b",c}', ["a b", "c"]),
        ('{ "a", "b" }', ["a", "b"]),
        ("(2:a,b)", ["a", "b"]),
        ("(3:a,b)", ["(3:a,b)"]),
        ("[]", []),
        ("{}", []),
        ("[null]", []),
        ("NULL", []),
        (None, []),
        (float("nan"), []),
        ("", []),
        ([], []),
        ({}, []),
        ('{"primary": "hotel", "alternate": ["bar"]}', ["hotel"]),
        ({"primary": "hotel", "alternate": ["bar"]}, ["hotel"]),
        ({"hierarchy": ["food", "bar"]}, ["food > bar"]),
        ('[{"id": 1, "name": "Coffee Shop"}, {"id": 2, "name": "Bar"}]', ["Coffee Shop", "Bar"]),
        ({"amenity": "cafe", "shop": ["tea", "books"]}, ["amenity=cafe", "shop=tea", "shop=books"]),
        ('"amenity"=>"cafe", "name"=>"A, B"', ["amenity=cafe", "name=A, B"]),
        (b"school", ["school"]),
        ("Hotel, Motel, Pension", ["Hotel, Motel, Pension"]),
        ("[", ["["]),
    ],
)
def test_a_value_is_taken_apart(value, expected):
    assert parts(value) == expected


WORDS = st.text(st.characters(categories=["Ll", "Lu"], max_codepoint=0x17F), min_size=2, max_size=9).filter(
    lambda text: folded(text) not in ("null", "nan")
)


@given(st.lists(WORDS, min_size=1, max_size=5))
def test_every_way_to_write_a_list_gives_the_same_categories(words):
    quoted = ",".join(f'"{word}"' for word in words)
    for written in (
        words,
        tuple(words),
        np.array(words, dtype=object),
        json.dumps(words),
        json.dumps(words, ensure_ascii=False, indent=1),
        repr(words),
        "[" + ", ".join(words) + "]",
        "{" + ",".join(words) + "}",
        "{" + quoted + "}",
        f"({len(words)}:{','.join(words)})",
        ";".join(words),
        " ; ".join(words),
    ):
        assert [folded(part) for part in parts(written)] == [folded(word) for word in words]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
        max_leaves=8,
    )
)
def test_no_value_is_too_odd(value):
    found = parts(value)
    assert all(not isinstance(part, (list, tuple, dict)) for part in found)
    assert hash(hashable(value)) == hash(hashable(value))
    evidence = weigh(read_rules(), {"amenity": [value, "school"]}, 2)
    assert evidence.uncategorised == (0 if found else 1)
    assert parts(json.dumps(value)) is not None


@pytest.mark.parametrize("text", ["[" * 100_000 + "]" * 100_000, "{" * 5000 + "}" * 5000, "[\0]", '["a\\', "[\\]"])
def test_brackets_without_end_are_text(text):
    assert isinstance(parts(text), list)


def test_lists_are_evidence_everywhere():
    row = [["apartments"], ["retail", "house"], '["office"]', None]
    boxes = np.array([None] * 4, dtype=object)
    result = classify(
        Buildings(boxes, {"building": row}),
        ResidentialSettings(),
        Places(boxes, {"cats": [["school"], ["restaurant", "bar"], "{bar}", []]}),
        Places(boxes, {"landuse": [["retail", "residential"], "a|b", "retail|residential", None]}),
    )
    assert result.kind.tolist() == ["residential", "mixed", "non-residential", "residential"]
    assert result.reason[1].startswith("Own use building=retail + building=house")


def test_the_same_list_at_the_same_place_counts_once():
    import shapely

    places = Places(np.array([shapely.Point(1, 1)] * 2, dtype=object), {"cats": [["bar", "pub"], ["bar", "pub"]]})
    result = classify(Buildings(np.array([shapely.box(0, 0, 9, 9)])), ResidentialSettings(), places)
    assert result.n_poi.tolist() == [1]


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("Res", (True, True)),
        ("RES_UNITS", (True, True)),
        ("isLiving", (True, True)),
        ("lived_in", (True, True)),
        ("Wohnhäuser", (True, True)),
        ("non_residential", (False, True)),
        ("unoccupied", (False, True)),
        ("commercial", (False, False)),
        ("resource", None),
        ("residential_type", None),
        ("house_no", None),
        ("RES_ID", None),
        ("", None),
        ("123", None),
    ],
)
def test_what_a_field_asks(name, answer):
    assert asks(name) == answer


def test_distinct_values_and_where_they_are():
    kept, index = distinct(["b", None, "a", "b", None])
    assert (kept, index.tolist()) == (["b", None, "a"], [0, 1, 2, 0, 1])
    # Lists are one value where they say the same; 1 and True are one key, as in a dict.
    kept, index = distinct([["x", "y"], np.array(["x", "y"]), "x", 1, True])
    assert ([str(value) for value in kept], index.tolist()) == (["['x', 'y']", "x", "1"], [0, 0, 1, 2, 2])
    assert distinct([]) == ([], pytest.approx([]))
