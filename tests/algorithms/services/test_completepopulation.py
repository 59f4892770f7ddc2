"""One figure for each building: the street of served.py with an estimate, and Anytown in a base."""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import shapely
from layers import Log, by, layer, names, opened, refusal, rows, run, save
from served import DAY, X, Y, made

from doorstep.processing_provider.store import standard
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System

CRS = "EPSG:32615"


def box(left, right):
    return shapely.box(X + left, Y - 50, X + right, Y + 50).wkt


def house(x):
    return shapely.box(X + x - 5, Y - 5, X + x + 5, Y + 5).wkt


HOUSES = [
    (house(100), "A", 4.0, 1.0),
    (house(200), "NEW", 6.0, 2.0),
    (house(600), "B", 2.0, 1.0),
    (house(700), "BLANK", None, None),
]
"""The register has 4 people in A, 3 in B, and in C, of which there is no estimate, 1."""


def buildings(listed=HOUSES, kind="Polygon"):
    return layer(kind, "buid:string pop_est:double hh_est:double", listed, CRS)


def zones(west=10, east=3, west_households=3):
    listed = [(box(0, 400), "west", west, west_households), (box(400, 1000), "east", east, 1)]
    return layer("Polygon", "name:string pop:double hh:double", listed, CRS)


def complete(path, log=None, **more):
    given = {"BASE": path, "DATE": DAY, "INPUT": buildings(), "ZONES": zones(), "ZONE_ID_FIELD": "name"}
    return run("completepopulation", log, **{**given, "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "hh", **more})


def figures(found):
    return {
        row["buid"]: (row["zone_id"], row["pop_full"], row["hh_full"], row["origin"]) for row in rows(found["OUTPUT"])
    }


def test_the_register_where_it_knows_and_the_estimate_for_the_rest(provider, tmp_path):
    path, log = made(tmp_path), Log()
    before = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    found = complete(path, log, OUTPUT_ZONES="memory:")
    assert found["BASE"] == path and hashlib.sha256(Path(path).read_bytes()).hexdigest() == before
    assert figures(found) == {
        "A": ("west", 4, 1, "register"), "NEW": ("west", 6, 2, "estimate"), "B": ("east", 3, 1, "register"),
        "BLANK": ("east", 0, 0, "register"), "C": (None, 1, 1, "register"), "D": (None, 1, 1, "register"),
    }  # fmt: skip
    west = by(found["OUTPUT_ZONES"], "zone_id")["west"]
    assert [west[k] for k in ("total", "register", "cover_pct", "pop_full", "hh_full", "unplaced")] == [
        10,
        4,
        40,
        10,
        3,
        0,
    ]
    assert [west[k] for k in ("n_register", "n_both", "n_estimate", "n_unknown")] == [1, 0, 1, 0]
    assert (found["PERSONS"], found["REGISTER_PERSONS"], found["ADDED"], found["UNPLACED"]) == (15, 9, 6, 0)
    assert "People of the base without a known building, who are in no figure: 1." in log.warnings
    assert "Buildings in which only the register has people, without an estimate: 2." in log.warnings
    assert opened(found["OUTPUT"]).getFeature(1).geometry().area() == pytest.approx(100)


def test_a_building_without_an_estimate_is_unknown_where_people_are_missing(provider, tmp_path):
    found = figures(complete(made(tmp_path), ZONES=zones(east=9)))
    assert found["BLANK"] == ("east", None, None, "unknown")
    assert found["B"] == ("east", 9, 1, "register + estimate")


def test_a_register_beyond_the_total_is_made_smaller_or_kept(provider, tmp_path):
    path, log = made(tmp_path), Log()
    smaller = complete(path, log, ZONES=zones(west=3, west_households=1))
    assert figures(smaller)["A"] == ("west", 3, 1, "register") and figures(smaller)["NEW"] == ("west", 0, 0, "register")
    assert [row["scaled"] for row in rows(smaller["OUTPUT"])][:2] == [1, 0]
    assert [
        text for text in log.warnings if "more people than the total: 1 (west); its figures were made smaller" in text
    ]
    kept = complete(path, ZONES=zones(west=3, west_households=1), PREFER=1)
    assert figures(kept)["A"] == ("west", 4, 1, "register") and kept["ZONES_BEYOND"] == 1


def test_without_a_total_the_sum_of_the_estimates_stands_for_it(provider, tmp_path):
    log = Log()
    found = complete(made(tmp_path), log, POPULATION_FIELD=None, HOUSEHOLDS_FIELD=None)
    assert figures(found)["NEW"] == ("west", 6, 2, "estimate") and figures(found)["B"][1] == 2
    assert [text for text in log.warnings if "Register: 7, estimate: 12, ratio 0.583." in text]


def test_zones_without_a_total_stay_as_the_register_has_them(provider, tmp_path):
    log = Log()
    found = figures(complete(made(tmp_path), log, ZONES=zones(west=None)))
    assert found["A"] == ("west", 4, 1, "register") and found["NEW"] == ("west", None, None, "unknown")
    assert "Zones whose total is unknown, where gaps stay open: 1." in log.warnings


def test_households_that_no_building_can_take_are_named(provider, tmp_path):
    log, path = Log(), made(tmp_path)
    complete(path, log, ZONES=zones(west_households=40))
    words = "Zones whose households are not their total, because the register has more or no building can take them: "
    assert not [text for text in log.warnings if text.startswith(words)]
    assert "Zones with more households than people: 1 (west); check the fields." in log.warnings
    complete(path, log, ZONES=zones(west=4, west_households=0), PREFER=1)
    assert f"{words}1." in log.warnings


def test_buildings_are_drawn_by_the_origin_of_their_figure(provider):
    from doorstep.processing_provider.engine.services.complete import ORIGINS
    from doorstep.processing_provider.layers import styles

    assert {value for value, *_ in styles.categories("origin")} == set(ORIGINS)
    made_up = layer("Polygon", "origin:string", [(house(0), origin) for origin in ORIGINS], CRS)
    styles.dress("origin", made_up)
    assert made_up.renderer().classAttribute() == "origin"


def test_points_stay_points(provider, tmp_path):
    doors = [(f"Point ({X + 100} {Y})", "A", 4.0, 1.0), (f"Point ({X + 200} {Y})", "NEW", 6.0, 2.0)]
    found = complete(made(tmp_path), INPUT=buildings(doors, "Point"), ZONES=zones(east=None))
    assert figures(found)["NEW"] == ("west", 6, 2, "estimate")
    assert {f.geometry().type() for f in opened(found["OUTPUT"]).getFeatures() if f.hasGeometry()} == {0}


def test_a_report_says_where_figures_are_from(provider, tmp_path):
    complete(made(tmp_path), OUTPUT_HTML=str(tmp_path / "report.html"))
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Where figures are from" in text and "Register and estimate" in text and "<path" in text
    assert "p00" not in text


def test_it_runs_by_qgis_process(qgis_process, tmp_path):
    path = tmp_path / "in.gpkg"
    given = {name: save(what, path, name=name) for name, what in (("INPUT", buildings()), ("ZONES", zones()))}
    done = qgis_process.run(
        "doorstep:completepopulation", BASE=made(tmp_path), DATE=DAY, **given, ZONE_ID_FIELD="name", POPULATION_FIELD="pop",
        HOUSEHOLDS_FIELD="hh", OUTPUT=tmp_path / "out.gpkg", OUTPUT_ZONES=tmp_path / "zones.gpkg",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.results["PERSONS"] == 15 and done.results["COVERAGE"] == pytest.approx(100 * 7 / 13)
    assert {"pop_full", "hh_full", "origin", "scaled"} <= set(names(tmp_path / "out.gpkg"))


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"BASE": None}, "BASE"),
        ({"ESTIMATE_FIELD": "nobody"}, "no field 'nobody'"),
        ({"POPULATION_FIELD": "name"}, "which is not a number"),
        ({"ZONES": zones, "west": -1}, "numbers that no people can have"),
        ({"INPUT": "twice"}, "occur more than once"),
        ({"INPUT": "empty"}, "has no buildings"),
        ({"INPUT": "other"}, "no id is common to both inputs"),
        ({"DATE": "soon"}, "DATE is 'soon'"),
    ],
)
def test_what_is_wrong_is_said(provider, tmp_path, wrong, words):
    given = {
        "BASE": made(tmp_path), "DATE": DAY, "INPUT": buildings(), "ZONES": zones(), "POPULATION_FIELD": "pop",
        "OUTPUT": "memory:",
    }  # fmt: skip
    if "west" in wrong:
        wrong = {"ZONES": zones(west=-1)}
    listed = {"twice": [HOUSES[0], HOUSES[0]], "empty": [], "other": [(house(100), "Z9", 4.0, 1.0)]}
    if "INPUT" in wrong:
        wrong = {"INPUT": buildings(listed[wrong["INPUT"]])}
    assert words in refusal("completepopulation", **{**given, **wrong})


# Anytown ------------------------------------------------------------------------------------------------------------------

STREETS, SIDE = 20, 30


def anytown(folder, tmp_path, how):
    """Its households in houses on made-up ground, of which a base knows seven of ten; returns truth, base and layers."""
    with (folder / "census2020.csv").open(encoding="utf-8", newline="") as file:
        people = Counter(row["household_id"] for row in csv.DictReader(file) if row["housing_type"] == "Household")
    draw = np.random.default_rng(1)
    size = [people[name] for name in sorted(people)]
    houses: list[int] = []
    while sum(houses) < len(size):
        houses.append(min(int(draw.choice([1, 1, 1, 1, 2, 3, 6, 12, 30])), len(size) - sum(houses)))
    at = np.repeat(np.arange(len(houses)), houses)
    gone = draw.random(len(size)) < 0.3 if how == "household" else (draw.random(len(houses)) < 0.3)[at]
    path = str(tmp_path / "anytown.gpkg")
    standard.create(path, System(32615, "EPSG", 32615, "UTM 15N", 'PROJCS["UTM 15N"]', 1.0), {"stage": "development"})
    shapes = [shapely.box(X + SIDE * (k // STREETS), Y + SIDE * (k % STREETS), X + SIDE * (k // STREETS) + 9,
                          Y + SIDE * (k % STREETS) + 9) for k in range(len(houses))]  # fmt: skip
    with GeoPackageBase(path) as base:
        base.begin("test", DAY)
        base.insert("building", ("buid", "geom"), [(f"h{k}", shape) for k, shape in enumerate(shapes)])
        homes = [(f"d{k}", f"h{house}") for k, house in enumerate(at) if not gone[k]]
        base.insert("dwelling", ("dwid", "buid", "kind"), [(*home, "dwelling") for home in homes])
        living = [
            (f"p{k}-{n}", f"d{k}", f"h{at[k]}") for k, number in enumerate(size) if not gone[k] for n in range(number)
        ]
        base.insert("person", ("pid",), [(pid,) for pid, *_ in living])
        base.insert("lives_in", ("pid", "dwid", "buid"), living)
        base.commit()
    truth, weight = np.bincount(at, size), np.array(houses) * np.exp(0.3 * draw.normal(size=len(houses)))
    zone = np.arange(len(houses)) // (2 * STREETS)
    total, lived_in = np.bincount(zone, truth), np.bincount(zone, houses)
    estimate = weight / np.bincount(zone, weight)[zone]
    given = layer("Polygon", "buid:string pop_est:double hh_est:double", [
        (shape.wkt, f"h{k}", float(estimate[k] * total[zone[k]]), float(estimate[k] * lived_in[zone[k]]))
        for k, shape in enumerate(shapes)], CRS)  # fmt: skip
    parts = layer("Polygon", "name:string pop:integer hh:integer", [
        (shapely.box(X + 2 * SIDE * z - 5, Y - 5, X + 2 * SIDE * (z + 1) - 5, Y + SIDE * STREETS).wkt, f"z{z}", int(n), int(h))
        for z, (n, h) in enumerate(zip(total, lived_in))], CRS)  # fmt: skip
    return truth, estimate * total[zone], path, given, parts, total


@pytest.mark.parametrize("how", ["household", "building"])
def test_anytown_of_which_three_of_ten_households_are_hidden(provider, shared_data, tmp_path, how):
    folder = shared_data("registers/registers_anytown")
    truth, estimate, path, given, parts, total = anytown(folder, tmp_path, how)
    found = complete(path, INPUT=given, ZONES=parts, OUTPUT_ZONES="memory:")
    told = by(found["OUTPUT"], "buid")
    figures_of = np.array([told[f"h{k}"]["pop_full"] for k in range(len(truth))])
    assert [by(found["OUTPUT_ZONES"], "zone_id")[f"z{z}"]["pop_full"] for z in range(len(total))] == total.tolist()
    assert {row["origin"] for row in told.values()} <= {"register", "estimate", "register + estimate"}
    alone, both = (50 * np.abs(one - truth).sum() / truth.sum() for one in (estimate, figures_of))
    print(f"{how}: estimate alone {alone:.1f} %, completed {both:.1f} %")
    assert both < 0.65 * alone
    assert found["COVERAGE"] == pytest.approx(70, abs=3)


def test_a_building_that_the_estimate_does_not_place_stands_where_the_base_has_it(provider, tmp_path):
    """Its people would else be in no zone, and the zone filled up for them once more."""
    log = Log()
    listed = [(None, "A", 4.0, 1.0), *HOUSES[1:]]
    found = complete(made(tmp_path), log, INPUT=buildings(listed))
    assert figures(found)["A"] == ("west", 4, 1, "register") and figures(found)["NEW"][1] == 6
    assert "Buildings of INPUT without a place, which stand where the base has them: 1." in log.warnings


def test_zones_that_overlap_are_told(provider, tmp_path):
    log = Log()
    listed = [(box(0, 400), "west", 10, 3), (box(150, 1000), "east", 3, 1)]
    found = complete(made(tmp_path), log, ZONES=layer("Polygon", "name:string pop:double hh:double", listed, CRS))
    assert figures(found)["NEW"][0] == "west"
    assert "Buildings in several zones, which overlap there; each counts in the first of them: 1." in log.warnings
