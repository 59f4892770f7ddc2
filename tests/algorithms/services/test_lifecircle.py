"""Who reaches a facility: a street that can be walked by hand, and Porto Alegre."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import shapely
from layers import Log, by, column, layer, names, refusal, rows, run, save
from qgis.core import QgsVectorLayer
from served import DAY, PEOPLE, X, Y, at, fill, made, street

from doorstep.processing_provider.store.geopackage import GeoPackageBase

STREET = [(street(0, 1000, 3000), "residential", None), (street(0, 3000, y=-8), "motorway", None)]
PLACES = [(at(300), 10, 1), (at(2500, 150), 80, 8), (at(100), None, None), (None, 5, 5)]


def ways(tags=STREET):
    return layer("LineString", "highway:string access:string", tags)


def facilities():
    return layer("Point", "name:string seats:double", [(at(0), "west", 5.0), (at(1000), "east", 1.0)])


def people(places=PLACES):
    return layer("Point", "all:integer kids:integer", places)


def circle(log=None, **more):
    given = {"FACILITIES": facilities(), "FACILITY_ID_FIELD": "name", "WAYS": ways(), "SPEED": 6, "MINUTES": "5;10"}
    if "BASE" not in more:
        given.update(PEOPLE=people(), PEOPLE_FIELDS=["all", "kids"])
    return run("lifecircle", log, **{**given, **more})


def test_people_of_a_layer_by_minutes_and_group(provider):
    log = Log()
    found = circle(log, OUTPUT_PEOPLE="memory:", UNREACHED="memory:", NEED="kids=2", SIZE_FIELD="seats")
    west, east = by(found["OUTPUT"], "name")["west"], by(found["OUTPUT"], "name")["east"]
    assert (west["n5"], west["n10"], west["r10"], west["n10_kids"]) == (10, 10, 10, 1)
    assert (east["n10"], east["r5"], east["r10"]) == (0, 0, 10)
    assert (west["size_need"], west["size_gap"], east["size_gap"]) == (2, -3, -1)
    assert column(found["OUTPUT_PEOPLE"], "near_id", "walk_m", "walk_min", "within_min", "snap_m") == [
        ("west", pytest.approx(300), pytest.approx(3), 5, 0),
        ("east", pytest.approx(1650), pytest.approx(16.5), None, 150),
        ("west", pytest.approx(100), pytest.approx(1), 5, 0),
        (None, None, None, None, None),
    ]
    assert column(found["UNREACHED"], "all", "walk_why", "reached") == [
        (80, "far from all ways that can be walked on", 0),
        (None, "the number of people is not known", 1),
        (5, "no place is known", 0),
    ]
    assert found["REACHED_PERCENT"] == pytest.approx(100 * 10 / 90)
    assert (found["REACHED"], found["PERSONS"], found["UNREACHED_PERSONS"]) == (10, 90, 80)
    assert "Ways that may not be walked on by their tags, left out: 1 of 2." in log.warnings
    assert "ACCESS_FIELDS was not given; fields with tags that are read: highway, access." in log.infos


def test_the_report_tells_facts_from_warnings_and_names_its_layers(provider, tmp_path):
    page = tmp_path / "report.html"
    circle(Log(), OUTPUT_PEOPLE="memory:", OUTPUT_HTML=str(page))
    found, doubts = page.read_text(encoding="utf-8").split("<h2>What was found</h2>")[1].split("<h2>Warnings</h2>")
    assert "Within 10 minutes: 11.1 % of 90 people" in found and "Within" not in doubts.split("<h2>")[0]
    assert "left out: 1 of 2." in doubts.split("<h2>")[0] and "left out: 1 of 2." not in found
    fields = doubts.split("<h2>Fields of the layers</h2>")[1].split("<h2>")[0]
    assert "Facilities with people" in fields and "People with nearest facility" in fields
    assert "Buildings" not in fields and "OUTPUT" not in fields


def test_people_of_a_base_by_age_and_it_stays_as_it_is(provider, tmp_path):
    base = made(tmp_path)
    before = hashlib.sha256(Path(base).read_bytes()).hexdigest()
    log = Log()
    found = circle(log, BASE=base, DATE=DAY, AGE_BANDS="0-14,65+", OUTPUT_PEOPLE="memory:", UNREACHED="memory:")
    assert found["BASE"] == base
    assert hashlib.sha256(Path(base).read_bytes()).hexdigest() == before
    west, east = by(found["OUTPUT"], "name")["west"], by(found["OUTPUT"], "name")["east"]
    assert (west["n5"], west["n5_0_14"], west["n5_65p"]) == (4, 3, 0)
    assert (east["n5"], east["n5_0_14"], east["n10_65p"], east["r10"]) == (3, 2, 1, 8)
    assert column(found["OUTPUT_PEOPLE"], "buid", "persons", "p_0_14", "near_id") == [
        ("A", 4, 3, "west"), ("B", 3, 2, "east"), ("C", 1, 0, "east"), ("D", 1, 1, None), ("", 1, 0, None),
    ]  # fmt: skip
    assert column(found["UNREACHED"], "buid", "persons", "walk_why") == [
        ("D", 1, "no place is known"), ("", 1, "no place is known"),
    ]  # fmt: skip
    assert found["PERSONS"] == 8 and found["REACHED_PERCENT"] == 100
    assert "Persons whose year of birth is not known, in no group of age: 1." in log.warnings


def test_catchments_carry_their_people(provider):
    found = rows(circle(CATCHMENTS="memory:")["CATCHMENTS"])
    assert [(row["fac_id"], row["minutes"], row["kind"], row["persons"]) for row in found] == [
        ("west", 5, "nearest", 10), ("west", 5, "reach", 10), ("west", 10, "nearest", 10), ("west", 10, "reach", 10),
        ("east", 5, "nearest", 0), ("east", 5, "reach", 0), ("east", 10, "nearest", 0), ("east", 10, "reach", 10),
    ]  # fmt: skip
    # 500 m of street, 100 m wide, and half an octagon at its end; from its other end on the next facility is as near.
    assert found[0]["area_ha"] == pytest.approx(5.35, abs=0.02)


def test_a_report_says_what_was_found(provider, tmp_path):
    circle(OUTPUT_HTML=str(tmp_path / "report.html"))
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Who reaches a facility" in text and "11.1" in text
    assert "reach one in the longest time" in text and text.count("<circle") == 2


def test_it_runs_by_qgis_process(qgis_process, tmp_path):
    path = tmp_path / "in.gpkg"
    layers = {name: save(made_layer, path, name=name) for name, made_layer in
              (("WAYS", ways()), ("FACILITIES", facilities()), ("PEOPLE", people()))}  # fmt: skip
    done = qgis_process.run(
        "doorstep:lifecircle", **layers, PEOPLE_FIELDS="all;kids", MINUTES="10", SPEED=6, OUTPUT=tmp_path / "out.gpkg"
    )
    assert done.returncode == 0, done.stderr
    assert done.results["REACHED_PERCENT"] == pytest.approx(100 * 10 / 90)
    assert {"n10", "r10", "n10_kids", "r10_kids"} <= set(names(tmp_path / "out.gpkg"))


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"MINUTES": "soon"}, "MINUTES is 'soon'"),
        ({"PEOPLE": None}, "Give people either by BASE or by PEOPLE."),
        ({"SPEED": 100}, "SPEED is '100'"),
        ({"NEED": "adults=3"}, "NEED: 'adults=3' says nothing"),
        ({"AGE_BANDS": "14-0"}, "AGE_BANDS is '14-0'"),
        ({"PEOPLE_FIELDS": ["nobody"]}, "no field 'nobody'"),
        ({"WAYS": layer}, "WAYS"),
    ],
)
def test_what_is_wrong_is_said_before_any_work(provider, wrong, words):
    if wrong.get("WAYS"):
        wrong = {"WAYS": layer("LineString", "a:string", [("LineString (-51 -30, -51 -30.1)", "")], "EPSG:4326")}
        words = "is in degrees"
    given = {
        "FACILITIES": facilities(),
        "WAYS": ways(),
        "PEOPLE": people(),
        "PEOPLE_FIELDS": ["all"],
        "OUTPUT": "memory:",
    }
    assert words in refusal("lifecircle", **{**given, **wrong})


def test_negative_people_and_closed_ways_are_refused(provider):
    given = {"FACILITIES": facilities(), "WAYS": ways(), "PEOPLE_FIELDS": ["all"], "OUTPUT": "memory:"}
    assert "numbers that no people can have: 1" in refusal("lifecircle", PEOPLE=people([(at(0), -1, 0)]), **given)
    given["WAYS"] = ways([(street(0, 100), "motorway", None)])
    assert "WAYS has no way that can be walked on" in refusal("lifecircle", PEOPLE=people(), **given)
    given["WAYS"] = ways()
    assert "Nobody is on the map" in refusal("lifecircle", PEOPLE=people([(None, 4, 0)]), **given)


def test_a_base_in_feet_is_walked_in_metres(provider, tmp_path):
    from qgis import processing

    base = str(tmp_path / "feet.gpkg")
    processing.run("doorstep:createpopulationbase", {"CRS": "EPSG:2232", "BASE": base})
    x, y = 3_140_000, 1_690_000  # in Denver [ft]
    fill(base, {"A": shapely.box(x - 10, y - 10, x + 10, y + 10)}, [("A", 1990, None)])
    made_ways = layer("LineString", "a:string", [(f"LineString ({x} {y}, {x + 2000} {y})", "")], "EPSG:2232")
    doors = layer("Point", "name:string", [(f"Point ({x + 1000} {y})", "east")], "EPSG:2232")
    found = run(
        "lifecircle", BASE=base, DATE=DAY, WAYS=made_ways, FACILITIES=doors, OUTPUT_PEOPLE="memory:",
        CATCHMENTS="memory:", MINUTES="5",
    )  # fmt: skip
    assert column(found["OUTPUT_PEOPLE"], "walk_m") == [pytest.approx(304.8, abs=0.01)]
    # 304.8 m on each side, 100 m wide, and half octagons at the ends; the layer counts in feet.
    (area,) = {row["area_ha"] for row in rows(found["CATCHMENTS"])}
    shape = next(iter(found["CATCHMENTS"].getFeatures())).geometry()
    assert area == pytest.approx(shape.area() * 0.3048**2 / 1e4, rel=1e-3)


def test_who_does_not_live_here_and_where_a_building_has_no_shape(provider, tmp_path):
    base = made(tmp_path)
    with GeoPackageBase(base) as opened_base:
        opened_base.attach_vault(str(tmp_path / "vault.sqlite"))
        opened_base.begin("test", DAY)
        opened_base.insert(
            "address_building",
            ("address", "buid", "entrance", "geom"),
            [("1 D st", "D", "", shapely.Point(X + 700, Y))],
        )
        opened_base.insert(
            "tag", ("pid", "family", "tag", "value"),
            [(f"p{k:02}", "1", "residency", "outflow" if k == 1 else "stationary") for k in range(len(PEOPLE))],
        )  # fmt: skip
        opened_base.commit()
    log = Log()
    found = circle(log, BASE=base, DATE=DAY, OUTPUT_PEOPLE="memory:")
    assert column(found["OUTPUT_PEOPLE"], "buid", "persons", "near_id") == [
        ("A", 3, "west"), ("B", 3, "east"), ("C", 1, "east"), ("D", 1, "east"), ("", 1, None),
    ]  # fmt: skip
    assert "People are those who are classified as living here; others of the base, left out: 1." in log.infos
    told = "Classes of residency are of 2024-06-30, the day of their last change; for people at {}, run 'Classify residency' with"
    assert not [said for said in log.warnings if said.startswith("Classes of residency")]
    circle(log, BASE=base, DATE="2024-07-01")
    assert [said for said in log.warnings if said.startswith(told.format("2024-07-01"))]


def test_porto_alegre_as_it_is_handed_out(provider, shared_data):
    folder = shared_data("registers/walk_portoalegre")
    cells = f"{(folder / 'hexgrid.csv').as_uri()}?type=csv&detectTypes=yes&xField=lon&yField=lat&crs=EPSG:4326"
    schools = QgsVectorLayer(cells + '&subset="schools" > 0', "schools", "delimitedtext")
    found = run(
        "lifecircle", FACILITIES=schools, WAYS=f"{folder / 'portoalegre.gpkg'}|layername=ways", UNREACHED="memory:",
        PEOPLE=QgsVectorLayer(cells, "cells", "delimitedtext"), PEOPLE_FIELDS=["population"], MINUTES="15",
    )  # fmt: skip
    assert found["PERSONS"] == 812_935
    assert found["REACHED_PERCENT"] == pytest.approx(96.1, abs=0.5)
    listed = rows(found["UNREACHED"])
    lost = sum(row["population"] for row in listed if not row["reached"])
    assert lost == pytest.approx(found["UNREACHED_PERSONS"])
    assert {row["walk_why"] for row in listed} == {
        "far from all ways that can be walked on", "the nearest way does not hang together with the others",
        "no facility is near enough",
    }  # fmt: skip


def test_of_two_facilities_in_one_house_it_is_the_same_whatever_the_order(provider):
    doors = [(at(0), "west", 5.0), (at(0), "annex", 1.0), (at(1000), "east", 1.0)]
    counts = []
    for listed in (doors, doors[::-1]):
        found = circle(FACILITIES=layer("Point", "name:string seats:double", listed), OUTPUT_PEOPLE="memory:")
        counts.append({row["name"]: (row["n10"], row["r10"]) for row in rows(found["OUTPUT"])})
        assert [row["name"] for row in rows(found["OUTPUT"])] == [name for _, name, _ in listed]
        nearest = column(found["OUTPUT_PEOPLE"], "near_id")[0]
        assert counts[-1][nearest] == (10, 10)
    assert counts[0] == counts[1]
    assert sorted(counts[0].values()) == [(0, 10), (0, 10), (10, 10)]
