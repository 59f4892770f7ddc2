"""School demand: a street by hand, a base, and Washington."""

from __future__ import annotations

import pytest
from layers import Log, by, column, layer, names, refusal, rows, run, save
from served import DAY, at, made, street

MEMORY = "memory:"


def schools(places=((0, "west", 3, 3, 0), (1000, "east", 10, 6, 2))):
    return layer(
        "Point", "code:string cap:integer roll:integer far:integer", [(at(x), *values) for x, *values in places]
    )


PLACES = [
    # where, id, children of 4, 5, 6, zone, share
    (at(100), "a", 4, 2, 2, "west", 1.0),
    (at(300), "b", 2, 2, 3, "west", 1.0),
    (at(900), "c", 0, 0, 4, "east", 0.5),
    (None, "d", 0, 0, 1, "west", 1.0),
]


def children(places=PLACES):
    return layer("Point", "code:string k4:integer k5:integer k6:integer zone:string share:double", places)


def demand(log=None, **more):
    given = {
        "SCHOOLS": schools(), "SCHOOL_ID_FIELD": "code", "CAPACITY_FIELD": "cap", "ENROLMENT_FIELD": "roll", "AGES": "6",
    }  # fmt: skip
    if "BASE" not in more:
        given |= {"CHILDREN": children(), "CHILD_ID_FIELD": "code", "CHILDREN_FIELDS": ["k4", "k5", "k6"]}
    return run("schooldemand", log, **{**given, **more})


def test_seats_are_given_and_who_has_none_is_listed(provider):
    log = Log()
    found = demand(log, ASSIGNMENT=MEMORY, UNPLACED=MEMORY, PUBLIC=MEMORY, ZONE_FIELD="zone")
    # Three seats in the west: whoever loses least by it goes east, that is one and another of the second place.
    assert sorted(column(found["ASSIGNMENT"], "year", "place_id", "school_id", "pupils", "metres")) == [
        (0, "a", "west", 2, 100), (0, "b", "east", 2, 700), (0, "b", "west", 1, 300), (0, "c", "east", 4, 100),
    ]  # fmt: skip
    assert found["TOTAL_METRES"] == 2 * 100 + 2 * 700 + 300 + 4 * 100
    assert (found["PUPILS"], found["PLACED"], found["UNPLACED_PUPILS"]) == (10, 9, 1)
    assert column(found["UNPLACED"], "place_id", "pupils", "why") == [("d", 1, "no place is known")]
    west, east = by(found["OUTPUT"], "code")["west"], by(found["OUTPUT"], "code")["east"]
    assert (west["zone_0"], west["asg_0"], east["zone_0"], east["asg_0"]) == (6, 3, 4, 6)
    assert west["walk_0"] == pytest.approx(500 / 3)
    # Enrolled are 3 and 6 of 6 and 4 children: the forecast is off by 3 and 2, a share of 90 % by 2.4 and 2.4.
    assert (west["err_pupils"], east["err_pupils"]) == (3, -2)
    assert found["FORECAST_ERROR"] == 2.5 and found["NAIVE_ERROR"] == pytest.approx(2.4)
    assert any("misses the enrolment of today by 2.5 pupils a school" in said for said in log.warnings)
    assert any("metres are those of a straight line" in said for said in log.warnings)
    assert "In 0 years: pupils with a seat 9, without 1, mean way 256 m, longest 700 m." in log.infos
    assert column(found["PUBLIC"], "school_id", "seats", "zone", "pupils", "km_1") == [
        ("west", 5, 5, 5, 5), ("east", 10, 5, 5, 5),
    ]  # fmt: skip


def test_children_grow_older_and_participation_and_moves_are_given(provider):
    found = demand(
        YEARS="0;2", PARTICIPATION_FIELD="share", MOVES=-10, INFLOW_FIELD="far", ZONE_FIELD="zone", UNPLACED=MEMORY
    )
    east, west = by(found["OUTPUT"], "code")["east"], by(found["OUTPUT"], "code")["west"]
    # Half of four, and two from elsewhere, who take two of the ten seats.
    assert (east["zone_0"], east["zone_2"], east["seats"]) == (4, 2, 8)
    assert west["zone_2"] == pytest.approx(6 * 0.81)
    assert found["PUPILS"] == 5  # of 4.86
    assert names(found["OUTPUT"])[-8:] == [
        "zone_0",
        "asg_0",
        "walk_0",
        "zone_2",
        "asg_2",
        "walk_2",
        "err_pupils",
        "err_naive",
    ]


def test_ways_are_walked_and_a_longest_way_is_kept(provider):
    around = layer("LineString", "highway:string", [(street(0, 100, 300, 900, 1000), "path")])
    found = demand(WAYS=around, MAX_METRES=200, UNPLACED=MEMORY)
    assert found["TOTAL_METRES"] == pytest.approx(2 * 100 + 4 * 100)
    assert column(found["UNPLACED"], "place_id", "pupils", "why") == [
        ("b", 3, "no school with seats can be reached"), ("d", 1, "no place is known"),
    ]  # fmt: skip


def test_children_of_a_base(provider, tmp_path):
    base = made(tmp_path)
    found = demand(BASE=base, DATE=DAY, AGES="5-6", YEARS="0;1", ASSIGNMENT=MEMORY, UNPLACED=MEMORY)
    assert found["BASE"] == base
    # Three of six in A, who are 7 next year; two of five in B, who are 6.
    assert column(found["ASSIGNMENT"], "year", "place_id", "school_id", "pupils") == [
        (0, "A", "west", 3), (0, "B", "east", 2), (1, "B", "east", 2),
    ]  # fmt: skip


def test_a_school_without_a_capacity_gets_nobody_and_is_named(provider):
    log = Log()
    found = demand(log, SCHOOLS=schools(((0, "west", None, 3, 0), (1000, "east", 4, 6, 2))), UNPLACED=MEMORY)
    west = by(found["OUTPUT"], "code")["west"]
    assert (west["asg_0"], west["seats"], west["sch_why"]) == (0, None, "its capacity is not known")
    assert any("get nobody: 1 (west)" in said for said in log.warnings)
    assert (found["PLACED"], found["UNPLACED_PUPILS"]) == (4, 6)


def test_it_runs_by_qgis_process(qgis_process, tmp_path):
    path = tmp_path / "in.gpkg"
    given = {name: save(one, path, name=name) for name, one in (("SCHOOLS", schools()), ("CHILDREN", children()))}
    done = qgis_process.run(
        "doorstep:schooldemand", **given, CAPACITY_FIELD="cap", CHILDREN_FIELDS="k4;k5;k6", AGES="6",
        OUTPUT=tmp_path / "out.gpkg", OUTPUT_HTML=tmp_path / "report.html",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.results["PLACED"] == 9
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Seats and pupils" in text and "places where some have none" in text and text.count("<circle") == 2


def test_schools_of_another_level_are_told(provider):
    three = schools(((0, "west", 3, 3, 0), (500, "high", 50, 9, 0), (1000, "east", 10, 6, 2)))
    told = "Schools that are the school of no place's zone: 1 (high); leave out those of another level."
    log, silent, nearest = Log(), Log(), Log()
    demand(log, SCHOOLS=three, ZONE_FIELD="zone")
    demand(silent, ZONE_FIELD="zone")
    demand(nearest, SCHOOLS=three)
    assert told in log.warnings
    assert not [said for said in [*silent.warnings, *nearest.warnings] if "place's zone" in said]


def test_a_zone_field_without_any_school_is_refused(provider):
    given = {
        "SCHOOLS": schools(),
        "CHILDREN": children(),
        "CHILDREN_FIELDS": ["k6"],
        "CAPACITY_FIELD": "cap",
        "OUTPUT": MEMORY,
    }
    words = refusal("schooldemand", **given, SCHOOL_ID_FIELD="code", ZONE_FIELD="code")
    assert (
        "ZONE_FIELD has no id of a school: it has a, b, c and 1 more, and the schools west, east; choose the fields"
        in words
    )
    assert "the schools 1, 2; choose the fields" in refusal("schooldemand", **given, ZONE_FIELD="zone")


def test_ways_that_do_not_meet_are_told(provider):
    log = Log()
    crossing = layer("LineString", "", [(street(0, 2000),), (f"LineString ({at(500, -9)[7:-1]}, {at(500, 9)[7:-1]})",)])
    demand(log, WAYS=crossing)
    assert any("has only 50.0 % of its 4 crossings and ends" in said for said in log.warnings)


def test_schools_of_another_town_are_refused(provider):
    away = schools(((131_000, "west", 3, 3, 0),))
    words = refusal(
        "schooldemand", SCHOOLS=away, CHILDREN=children(), CHILDREN_FIELDS=["k6"], CAPACITY_FIELD="cap", OUTPUT=MEMORY
    )
    assert "All schools are 130 km or more from all children; check SCHOOLS and the CRS of both layers." in words


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"CHILDREN": None}, "Give people either by BASE or by CHILDREN."),
        ({"AGES": "old"}, "AGES is 'old'"),
        ({"YEARS": "soon"}, "YEARS is 'soon'"),
        ({"CHILDREN_FIELDS": ["zone"], "YEARS": "1"}, "one age each is not told by zone;"),
        (
            {"CHILDREN_FIELDS": []},
            "CHILDREN_FIELDS is missing; choose the fields with the number of children of each age",
        ),
        ({"YEARS": "3"}, "those who are 3 today"),
        ({"YEARS": "7"}, "not born yet"),
        ({"PARTICIPATION": 2}, "PARTICIPATION is '2'"),
        ({"PARTICIPATION_FIELD": "k4"}, "has no number from 0 to 1 in some rows: 2"),
        ({"SCHOOLS": schools}, "is in degrees"),
    ],
)
def test_what_is_wrong_is_said(provider, wrong, words):
    given = {
        "SCHOOLS": schools(), "CAPACITY_FIELD": "cap", "CHILDREN": children(), "CHILDREN_FIELDS": ["k4", "k5", "k6"],
        "AGES": "6", "OUTPUT": MEMORY,
    }  # fmt: skip
    if wrong.get("SCHOOLS"):
        wrong = {"SCHOOLS": layer("Point", "cap:integer", [("Point (-77 38.9)", 5)], "EPSG:4326")}
    assert words in refusal("schooldemand", **{**given, **wrong})


def test_washington(provider, shared_data):
    from qgis import processing

    folder = shared_data("registers/schools_dc")
    kept = processing.run(
        "native:extractbyexpression",
        {
            "INPUT": f"{folder / 'schools_dc.gpkg'}|layername=schools",
            "EXPRESSION": "grades LIKE '%KG%' AND n_eligible IS NOT NULL AND building_capacity IS NOT NULL "
            "AND sy12_enrollment IS NOT NULL",
            "OUTPUT": MEMORY,
        },
    )["OUTPUT"]
    there = processing.run("native:reprojectlayer", {"INPUT": kept, "TARGET_CRS": "EPSG:26985", "OUTPUT": MEMORY})[
        "OUTPUT"
    ]
    found = run(
        "schooldemand", SCHOOLS=there, SCHOOL_ID_FIELD="school_code", CAPACITY_FIELD="building_capacity",
        ENROLMENT_FIELD="sy12_enrollment", CHILDREN=there, CHILD_ID_FIELD="school_code", CHILDREN_FIELDS=["n_eligible"],
        ZONE_FIELD="school_code", PARTICIPATION=25_915 / 45_191, UNPLACED=MEMORY,
    )  # fmt: skip
    assert found["PUPILS"] == 25_915 and found["UNPLACED_PUPILS"] == 0
    assert found["NAIVE_ERROR"] == pytest.approx(161, abs=1)
    assert found["FORECAST_ERROR"] == pytest.approx(found["NAIVE_ERROR"])
    assert all(row["asg_0"] <= row["building_capacity"] for row in rows(found["OUTPUT"]))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"SCHOOLS": []}, "SCHOOLS has no features; choose another layer."),
        ({"SCHOOLS": [(None, "west", 3, 3, 0)]}, "No school has a place; choose another layer."),
        ({"CHILDREN": []}, "There are no children whose number is known"),
        ({"CHILDREN": [(at(1), "a", 0, 0, None, "west", 1.0)]}, "There are no children whose number is known"),
    ],
)
def test_no_school_and_no_children_are_refused(provider, given, words):
    fields = {"SCHOOLS": "code:string cap:integer", "CHILDREN": "code:string k4:integer k5:integer k6:integer"}
    made_of = {"SCHOOLS": schools(), "CHILDREN": children()}
    for name, places in given.items():
        kept = len(fields[name].split()) + 1
        made_of[name] = layer("Point", fields[name], [row[:kept] for row in places])
    asked = {"CAPACITY_FIELD": "cap", "CHILDREN_FIELDS": ["k4", "k5", "k6"], "AGES": "6", "OUTPUT": MEMORY}
    assert words in refusal("schooldemand", **made_of, **asked)


def test_children_of_ages_that_nobody_asks_for_may_be_unknown(provider):
    log = Log()
    places = [(at(1), "a", None, 0, 4, "west", 1.0), (at(1), "b", 0, 0, None, "west", 1.0)]
    assert demand(log, CHILDREN=children(places))["PUPILS"] == 4
    assert "Places whose number of children is not known, left out: 1." in log.warnings


def test_unknown_pupils_from_elsewhere_are_not_none(provider):
    log = Log()
    unknown = schools(((0, "west", 3, 3, None), (1000, "east", 10, 6, 2)))
    found = demand(log, SCHOOLS=unknown, INFLOW_FIELD="far", PUBLIC=MEMORY)
    west = by(found["OUTPUT"], "code")["west"]
    assert (west["seats"], west["zone_0"], west["err_pupils"]) == (None, None, None)
    assert west["sch_why"] == "how many pupils come from elsewhere is not known"
    assert any("which get nobody: 1 (west)" in said for said in log.warnings)
    assert by(found["PUBLIC"], "school_id")["west"]["zone"] is None


def test_a_school_without_a_place_is_named(provider):
    log = Log()
    found = demand(log, SCHOOLS=layer("Point", "code:string cap:integer roll:integer far:integer", [
        (None, "west", 3, 3, 0), (at(1000), "east", 10, 6, 2),
    ]))  # fmt: skip
    assert found["PLACED"] == 9
    assert "Schools without a place, which get nobody: 1 (west)." in log.warnings


def test_the_order_of_rows_changes_nothing(provider):
    """Many assignments are as short as each other: squares of children around nine schools."""
    kids = [(at(x * 100, y * 100), f"p{x}_{y}", 0, 0, 3 + x * y % 3, "", 1.0) for x in range(9) for y in range(9)]
    doors = [(at(x, y), f"s{x}_{y}", 40, 0, 0) for x in (0, 400, 800) for y in (0, 400, 800)]

    def who_goes_where(places, others):
        made_of = layer("Point", "code:string cap:integer roll:integer far:integer", others)
        found = demand(SCHOOLS=made_of, CHILDREN=children(places), ASSIGNMENT=MEMORY)
        return sorted(column(found["ASSIGNMENT"], "place_id", "school_id", "pupils"))

    assert who_goes_where(kids, doors) == who_goes_where(kids[::-1], doors[4:] + doors[:4])


def test_fields_of_places_go_with_a_layer_only(provider, tmp_path):
    """With a base they would be passed over: everybody would take part."""
    asked = {"BASE": made(tmp_path), "SCHOOLS": schools(), "CAPACITY_FIELD": "cap", "PARTICIPATION_FIELD": "share"}
    words = "PARTICIPATION_FIELD goes with CHILDREN only; leave it out with BASE."
    assert refusal("schooldemand", **asked, OUTPUT=MEMORY) == words
