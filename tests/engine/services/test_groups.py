"""Groups: what is asked for by tags, how a service covers a group, rolls, and places of several levels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.services import groups
from doorstep.processing_provider.engine.services.field_values import KINDS
from doorstep.processing_provider.engine.services.pattern import compiled

PLACES = [(1, "1", None), (2, "11", "1"), (2, "12", "1"), (3, "11", "12"), (3, "111", "11"), (3, "112", "11")]


def test_a_pattern_of_tags_ages_and_a_sex():
    tags = groups.tags_of(" residency = stationary ; lives alone;; it's = 'so' ")
    assert tags == [("residency", "stationary"), ("lives alone", ""), ("it's", "'so'")]
    text = groups.pattern(tags, 65, 80, "female")
    assert text == (
        "MATCH (p:person) WHERE p.tag.'residency' = 'stationary' AND p.tag.'lives alone' IS NOT NULL AND p.tag.'it''s' = '''so''' "
        "AND p.age >= 65 AND p.age <= 80 AND p.sex = 'female' RETURN p.pid, p.age, p.sex"
    )
    assert groups.pattern([], None, None, "") == "MATCH (p:person) RETURN p.pid"


def test_a_place_of_no_level_is_in_nobodys_way():
    odd = [*PLACES, (None, "x", None), ("ward", "y", "1"), (2, None, "1")]
    assert groups.places_of(["3:11"], odd) == {"11"} and groups.places_of(["1"], odd) == {"11", "111", "112"}
    with pytest.raises(SettingError, match="no place 'x'; its levels are 1, 2, 3"):
        groups.places_of(["x"], odd)


@pytest.mark.parametrize("text", [" ", ";", " ; ;\n"])
def test_who_narrows_a_group_by_nothing_is_not_answered_with_everybody(text):
    with pytest.raises(SettingError, match="TAGS: write tag=value"):
        groups.tags_of(text)
    with pytest.raises(SettingError, match="PLACES names nothing"):
        groups.codes_of(text, "PLACES")


@given(st.text().filter(str.strip), st.text())
def test_every_tag_that_can_be_written_is_asked_for_and_no_more(tag, value):
    try:
        (found,) = groups.tags_of(f"{tag}={value}")
    except (SettingError, ValueError):
        return
    asked = compiled(groups.pattern([found], None, None, ""), "2024-06-30")
    clean = [text.encode("utf-8", "replace").decode() for text in found]
    assert list(asked.values[1:]) == [found[0], clean[1]]


def test_how_a_service_covers_a_group():
    found = groups.coverage(["a", "b", "a", "c", "d"], ["a", "z", None, "a", "y", "c", "c"])
    assert found.client.tolist() == [True, False, True, True, False]
    assert (found.persons, found.clients, found.outside, found.unknown, found.percent) == (4, 2, 2, 1, 50.0)
    assert np.isnan(groups.coverage([], ["a"]).percent)


def test_a_roll_has_one_row_of_each_by_home_and_nobody_without():
    homes = ["h2", "h1", None, "h1", "h9", "h1"]
    assert groups.one_each(["a", "b", "c", "b", "a", "aa"], homes).tolist() == [5, 1, 0]


def test_places_of_every_level_are_those_of_the_lowest():
    assert groups.places_of(["1"], PLACES) == {"11", "111", "112"}
    assert groups.places_of(["2:11"], PLACES) == {"111", "112"}
    assert groups.places_of(["3:11", "111"], PLACES) == {"11", "111"}
    with pytest.raises(SettingError, match="'11' is a place of several levels; write one of 2:11, 3:11"):
        groups.places_of(["11"], PLACES)
    with pytest.raises(SettingError, match="no place '9:11'; its levels are 1, 2, 3"):
        groups.places_of(["9:11"], PLACES)
    with pytest.raises(SettingError, match="no place 'x'; its levels are -"):
        groups.places_of(["x"], [])


def test_the_log_keeps_every_kind_of_dwelling_that_there_is():
    for kind in KINDS:
        asked = compiled(f"MATCH (d:dwelling) WHERE d.kind = '{kind}' RETURN d.dwid", "2024-06-30")
        assert f"dwelling.kind = '{kind}'" in asked.pattern
