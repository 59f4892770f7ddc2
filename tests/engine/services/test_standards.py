"""The table of standards: what it says, and sentences for what is wrong with it."""

from __future__ import annotations

import math

import pytest

from doorstep.processing_provider.engine.services import standards
from doorstep.processing_provider.engine.services.standards import StandardsError, read_standards

HEAD = ",".join(standards.COLUMNS)
GOOD = "GR,Green,supply,park,,1000,8000,,m² per 1000 persons,Plan 2020"


def table(tmp_path, *lines, head=HEAD):
    path = tmp_path / "mine.csv"
    path.write_text("\n".join(["# ours", head, *lines]), encoding="utf-8")
    return path


def test_the_example_is_a_table(tmp_path):
    found = {one.indicator: one for one in read_standards(standards.EXAMPLE)}
    assert list(found) == ["KG", "PS", "EC", "GR", "FL", "DE", "PD", "PO"]
    assert (found["KG"].kind, found["KG"].ages, found["KG"].per) == ("kindergarten", "3-5", 1000)
    assert found["KG"].per_person == pytest.approx((0.7, 1.1))
    assert found["DE"].per_person == pytest.approx((1 / 350, 1 / 40)), "hectares by person"
    assert found["EC"].per_person[0] == 0.03 and math.isnan(found["EC"].per_person[1])
    low, high = found["PD"].per_person
    assert low == 0.25 and math.isnan(high)
    assert [one.indicator for one in found.values() if not one.judges] == ["PO"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("G R,Green,supply,park,,1,8,,m²,Plan", "Line 3 of mine.csv: indicator is 'G R'; give a code"),
        (",Green,supply,park,,1,8,,m²,Plan", "Line 3 of mine.csv: indicator is ''"),
        ("GR,Green,supply,park,,1,8,,m²,", "Line 3 of mine.csv: source is empty"),
        ("GR,Green,green,park,,1,8,,m²,Plan", "measure is 'green'; give one of supply, floor_head, density"),
        ("GR,Green,supply,,,1,8,,m²,Plan", "a kind of facilities goes with the measure supply"),
        ("DE,Density,density,park,,,8,,m²,Plan", "a kind of facilities goes with the measure supply"),
        ("FL,Floor,floor_head,,0-5,,8,,m²,Plan", "floor_head is of everybody; leave ages empty"),
        ("GR,Green,supply,park,,0,8,,m²,Plan", "per is for how many persons a supply is"),
        ("DE,Density,density,,,1000,8,,m²,Plan", "per is for how many persons a supply is"),
        ("GR,Green,supply,park,,1,eight,,m²,Plan", "least is 'eight'; give a number"),
        ("GR,Green,supply,park,,1,-8,,m²,Plan", "least is '-8'; give a number"),
        ("GR,Green,supply,park,,1,8,4,m²,Plan", "most is 0 or less than least"),
        ("DE,Density,density,,,,,0,m²,Plan", "most is 0 or less than least"),
        ("PO,People,persons,,,,8,,persons,Plan", "persons is only reported; leave least and most empty"),
        ("GR,Green,supply,park,,1,8,,m²", "9 columns instead of 10"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path, line, words):
    with pytest.raises(StandardsError) as refused:
        read_standards(table(tmp_path, line))
    assert words in str(refused.value)


def test_a_table_that_is_none(tmp_path):
    with pytest.raises(StandardsError, match="GR is already in line 3"):
        read_standards(table(tmp_path, GOOD, GOOD.replace("GR", "gr", 1).replace("gr", "GR", 1)))
    with pytest.raises(StandardsError, match="has no standards"):
        read_standards(table(tmp_path))
    with pytest.raises(StandardsError):
        read_standards(table(tmp_path, GOOD, head="code,name"))
    with pytest.raises(StandardsError, match="cannot be read"):
        read_standards(tmp_path / "none.csv")
    with pytest.raises(StandardsError, match="at most 60"):
        read_standards(table(tmp_path, *(GOOD.replace("GR", f"G{k}", 1) for k in range(61))))


@pytest.mark.parametrize(
    ("group", "at"), [("0-5", 1), ("65+", 2), ("pupils", 3), ("PUPILS", 3), ("5", -1), ("0-15", -1), ("nobody", -1)]
)
def test_groups_are_fields_of_people(group, at):
    assert standards.group_of(group, ["all", "p_0_5", "age65_65p", "pupils", "p_10_15"]) == at
