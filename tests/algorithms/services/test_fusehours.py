"""People by hour: two zones that can be split by hand, a base, and Helsinki."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest
import shapely
from layers import Log, by, column, layer, names, refusal, rows, run, save
from qgis.core import QgsVectorLayer
from served import DAY, X, Y, at, made
from town_registers import step

from doorstep.processing_provider.store.geopackage import GeoPackageBase

CRS = "EPSG:32615"


def box(left, right, low=-50, high=50):
    return shapely.box(X + left, Y + low, X + right, Y + high).wkt


def zones():
    """A's and B's part of the street; C, at 2000, is outside."""
    return layer(
        "Polygon", "name:string res:double", [(box(0, 400), "west", 30.0), (box(400, 1000), "east", 70.0)], CRS
    )


def cells(rows=(("one", 100.0, 80.0), ("two", 10.0, None))):
    places = [box(200, 1000), box(1000, 3000)]
    return layer(
        "Polygon", "cell:string h03:double h13:double", [(place, *row) for place, row in zip(places, rows)], CRS
    )


def weights():
    spots = [(at(300), 30, 0), (at(900), 10, 5), (at(1500), 0, 1), (at(-500), 99, 99)]
    return layer("Point", "home:double work:double", spots, CRS)


def fuse(log=None, **more):
    given = {"INPUT": cells(), "HOUR_FIELDS": ["h03", "h13"], "ZONES": zones(), "ZONE_ID_FIELD": "name"}
    if "BASE" not in more and "WEIGHTS" not in more:
        given.update(WEIGHTS=weights(), NIGHT_FIELDS=["home"], DAY_FIELDS=["work"])
    return run("fusehours", log, **{**given, **more})


def table(found, *wanted):
    return {(row["zone_id"], row["hour"], row["kind"]): tuple(row[k] for k in wanted) for row in rows(found["OUTPUT"])}


def test_a_field_for_each_hour_and_what_is_outside_is_kept(provider):
    log = Log()
    found = fuse(log, OUTPUT_ZONES="memory:", RESIDENTS_FIELD="res")
    assert table(found, "persons", "even", "covered") == {
        ("west", 3, "all"): (75, 25, 0.5), ("east", 3, "all"): (25, 75, 1), ("outside", 3, "all"): (10, 10, None),
        ("west", 13, "all"): (0, 20, 0.5), ("east", 13, "all"): (80, 60, 1), ("outside", 13, "all"): (0, 0, None),
    }  # fmt: skip
    west = by(found["OUTPUT_ZONES"], "zone_id")["west"]
    assert (west["night"], west["day"], west["day_pct"], west["night_even"], west["h13"], west["e13"]) == (
        75,
        0,
        0,
        25,
        0,
        20,
    )
    assert (found["PERSONS"], found["OUTSIDE"]) == (95, 5)
    # Half of the western zone is without cells, so that only the eastern one can be compared.
    assert found["ZONES_COMPARED"] == 1 and found["MISPLACED"] == 0
    assert "Phones never correct residents: these are people present, kept apart from the register." in log.warnings
    assert "People present, mean of the hours: 95, of them in no zone 5; by night 110, by day 80." in log.warnings


def test_the_even_spread_is_named_where_it_is_nearer(provider):
    log = Log()
    found = fuse(
        log, INPUT=layer("Polygon", "cell:string h03:double", [(box(0, 1000), "one", 100.0)], CRS), HOUR_FIELDS=["h03"],
        RESIDENTS_FIELD="res",
    )  # fmt: skip
    # Weights put 75 and 25, the even spread 40 and 60, as does one over all zones; the register has 30 and 70.
    assert [found[name] for name in ("MISPLACED", "MISPLACED_EVEN", "MISPLACED_FLAT")] == pytest.approx([45, 10, 10])
    assert "The even spread of cells is nearer to the register than the weighted one; take field even." in log.warnings
    assert not [text for text in log.warnings if text.startswith("People spread evenly over all zones are")]
    assert [text for text in log.warnings if "agrees with the register by construction" in text]
    mixed = fuse(
        INPUT=layer("Polygon", "cell:string h03:double", [(box(0, 1000), "one", 100.0)], CRS), HOUR_FIELDS=["h03"],
        RESIDENTS_FIELD="res", EVEN_SHARE=1,
    )  # fmt: skip
    assert mixed["MISPLACED"] == pytest.approx(10)


LONG = [
    (None, "1", "03:00", "resident", 60.0), (None, "1", "03:00", "transient", 40.0), (None, "2", "03:00", "resident", 10.0),
    (None, "1", "13:00", "resident", 20.0), (None, "1", "13:00", "mobile", 60.0), (None, "9", "13:00", "mobile", 7.0),
]  # fmt: skip


def test_a_row_for_each_hour_with_patterns_and_a_layer_of_cells(provider):
    log = Log()
    places = layer("Polygon", "id:integer", [(box(200, 1000), 1), (box(1000, 3000), 2)], CRS)
    found = fuse(
        log, INPUT=layer("none", "cell:string time:string who:string n:double", LONG), CELLS=places, CELLS_ID_FIELD="id",
        CELL_ID_FIELD="cell", HOUR_FIELD="time", VALUE_FIELD="n", KIND_FIELD="who", HOUR_FIELDS=None,
    )  # fmt: skip
    said = table(found, "persons")
    assert [said["west", 3, kind][0] for kind in ("all", "resident", "transient", "mobile")] == [75, 45, 30, None]
    assert [said["east", 13, kind][0] for kind in ("all", "resident", "transient", "mobile")] == [80, 20, None, 60]
    assert said["outside", 13, "mobile"] == (7,)
    assert "Cells of INPUT that are not among CELLS: 1; their people are outside." in log.warnings
    total = {hour: sum(v for (_, h, kind), (v,) in said.items() if h == hour and kind == "all") for hour in (3, 13)}
    assert total == {3: 110, 13: 87}


def with_work(tmp_path):
    """The base of served.py, whose people of B work in A."""
    path = made(tmp_path)
    with GeoPackageBase(path) as base:
        base.attach_vault(str(tmp_path / "vault.sqlite"))
        base.begin("test", DAY)
        base.insert("works_in", ("pid", "buid"), [("p07", "A")])
        base.insert("facility", ("facility", "capacity", "geom"), [("f", 3, shapely.Point(X + 700, Y))])
        base.commit()
    return path


def kept(path):
    with GeoPackageBase(path) as base:
        return base.current("hour_population", ("zone", "hour", "kind", "persons", "source"))


def test_a_base_tells_where_people_are_and_keeps_what_was_found(provider, tmp_path):
    path = with_work(tmp_path)
    everything = layer("Polygon", "cell:string h03:double h13:double", [(box(0, 1000), "one", 70.0, 80.0)], CRS)
    found = fuse(BASE=path, DATE=DAY, INPUT=everything, OUTPUT_ZONES="memory:", SOURCE="phones")
    assert found["BASE"] == path
    assert table(found, "persons") == {
        ("west", 3, "all"): (40,), ("east", 3, "all"): (30,), ("outside", 3, "all"): (0,),
        ("west", 13, "all"): (20,), ("east", 13, "all"): (60,), ("outside", 13, "all"): (0,),
    }  # fmt: skip
    assert column(found["OUTPUT_ZONES"], "residents") == [4, 3] and found["MISPLACED"] == pytest.approx(0)
    there = {row[:3]: row[3:] for row in kept(path)}
    assert len(there) == 12
    assert there["west", 3, "all"] == (40, "phones · hours") and there["west", 3, "all (even)"] == (
        28,
        "phones · hours",
    )
    # Again nothing is new; another data set stands beside, and a new month of the same takes its place.
    fuse(BASE=path, DATE=DAY, INPUT=everything, SOURCE="phones")
    with GeoPackageBase(path) as base:
        assert base.query("SELECT count(*) FROM change_batch WHERE step = 'fusehours'") == [(1,)]
    fuse(BASE=path, DATE=DAY, INPUT=everything, HOUR_FIELDS=["h03"], SOURCE="buses")
    assert len(kept(path)) == 18
    fuse(BASE=path, DATE=DAY, INPUT=everything, HOUR_FIELDS=["h13"], SOURCE="phones")
    assert len(kept(path)) == 12
    step("undobatch", BASE=path)
    assert len(kept(path)) == 18


def test_cells_that_are_points(provider):
    log = Log()
    masts = layer("Point", "h03:double", [(at(100), 5.0), (at(900), 7.0), (at(5000), 1.0), (None, 2.0)], CRS)
    found = fuse(log, INPUT=masts, HOUR_FIELDS=["h03"])
    assert table(found, "persons", "even") == {
        ("west", 3, "all"): (5, 5),
        ("east", 3, "all"): (7, 7),
        ("outside", 3, "all"): (3, 3),
    }
    assert "Cells without a place, whose people are outside: 1." in log.warnings
    assert "Cells that are points go whole to the zone they are in; the two spreads are one." in log.warnings
    # Points cover no area: every zone with a number is compared.
    assert found["ZONES_COMPARED"] == 2
    assert not [text for text in log.warnings if "by construction" in text]


def test_a_row_for_each_hour_that_is_on_the_map_itself(provider):
    listed = [(None, "one", 3, 100.0), (box(200, 1000), "one", 13, 80.0), (box(200, 1000), "one", 4, 0.0)]
    found = fuse(
        INPUT=layer("Polygon", "cell:string hour:integer n:double", listed, CRS), HOUR_FIELDS=None, CELL_ID_FIELD="cell",
        HOUR_FIELD="hour", VALUE_FIELD="n",
    )  # fmt: skip
    assert table(found, "persons")["west", 3, "all"] == (75,) and table(found, "even")["west", 13, "all"] == (20,)


def test_columns_of_the_zones_keep_what_they_say(provider):
    log = Log()
    listed = [(box(0, 400), "west", "quiet"), (box(400, 1000), "east", "loud")]
    found = fuse(log, ZONES=layer("Polygon", "name:string night:string", listed, CRS), OUTPUT_ZONES="memory:")
    assert [row["night_1"] for row in rows(found["OUTPUT_ZONES"])] == ["quiet", "loud"]
    assert by(found["OUTPUT_ZONES"], "name")["west"]["night"] == 75
    assert [text for text in log.warnings if text.startswith("Column 'night' of the table is called 'night_1'")]


def test_zones_are_drawn_by_what_they_have_by_day(provider):
    from doorstep.processing_provider.layers import styles

    made = layer("Polygon", "day_pct:double", [(box(0, 1), 40.0), (box(1, 2), 100.0), (box(2, 3), None)], CRS)
    styles.dress("hours", made)
    assert made.renderer().classAttribute() == "day_pct"
    assert [made.renderer().legendClassificationAttribute(), len(made.renderer().ranges())] == ["day_pct", 5]
    assert [label for *_, label, _ in styles.classes("hours")][2] == "80 to 125"


def test_more_weight_for_those_at_home(provider, tmp_path):
    everything = layer("Polygon", "cell:string h13:double", [(box(0, 1000), "one", 80.0)], CRS)
    found = fuse(
        BASE=with_work(tmp_path), DATE=DAY, INPUT=everything, HOUR_FIELDS=["h13"], DAY_WEIGHTS="residents=1;workers=2",
    )  # fmt: skip
    # 4 residents and a worker who counts twice, against 3 residents.
    assert table(found, "persons")["west", 13, "all"][0] == pytest.approx(80 * 6 / 9)


def test_a_report_shows_the_day(provider, tmp_path):
    fuse(OUTPUT_HTML=str(tmp_path / "report.html"), RESIDENTS_FIELD="res")
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Curve of the day" in text and "<polyline" in text and "50 and below" in text
    assert "Register residents misplaced [%]" in text


def test_it_runs_by_qgis_process(qgis_process, tmp_path):
    path = tmp_path / "in.gpkg"
    given = {name: save(what, path, name=name) for name, what in
             (("INPUT", cells()), ("ZONES", zones()), ("WEIGHTS", weights()))}  # fmt: skip
    done = qgis_process.run(
        "doorstep:fusehours", **given, HOUR_FIELDS="h03;h13", ZONE_ID_FIELD="name", NIGHT_FIELDS="home", DAY_FIELDS="work",
        OUTPUT=tmp_path / "out.gpkg", OUTPUT_ZONES=tmp_path / "zones.gpkg",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.results["PERSONS"] == 95
    assert {"h03", "e13", "day_pct"} <= set(names(tmp_path / "zones.gpkg"))


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"HOUR_FIELDS": None}, "Give HOUR_FIELDS, a field for each hour; or HOUR_FIELD and VALUE_FIELD"),
        ({"HOUR_FIELDS": ["cell"]}, "'cell' does not fit"),
        ({"NIGHT_HOURS": "evening"}, "NIGHT_HOURS is 'evening'"),
        ({"DAY_HOURS": "5-17"}, "have hours in common (5, 6)"),
        ({"WEIGHTS": None, "NIGHT_FIELDS": None, "DAY_FIELDS": None}, "Give BASE or WEIGHTS"),
        ({"DAY_FIELDS": None}, "WEIGHTS needs NIGHT_FIELDS and DAY_FIELDS"),
        ({"DAY_WEIGHTS": "workers=many"}, "DAY_WEIGHTS: 'workers=many' says nothing"),
        ({"EVEN_SHARE": 2}, "EVEN_SHARE"),
        ({"CELLS": "cells"}, "CELL_ID_FIELD is missing"),
    ],
)
def test_what_is_wrong_is_said_before_any_work(provider, wrong, words):
    given = {
        "INPUT": cells(), "HOUR_FIELDS": ["h03"], "ZONES": zones(), "WEIGHTS": weights(), "NIGHT_FIELDS": ["home"],
        "DAY_FIELDS": ["work"], "OUTPUT": "memory:",
    }  # fmt: skip
    wrong = {"CELLS": cells()} if "CELLS" in wrong else wrong
    assert words in refusal("fusehours", **{**given, **wrong})


@pytest.mark.parametrize(
    ("rows_of", "words"),
    [
        ([(None, "1", "3", "", -1.0)], "numbers that no people can have: 1"),
        ([(None, "1", "3", "", 1.0)] * 2, "Cells with several rows for one hour and kind: 1"),
        ([(None, "1", "noon", "", 1.0)], "in row 1 that is no hour"),
        ([(None, "1", "3", "all", 1.0)], "KIND_FIELD has a kind 'all'"),
        ([(None, "1", "3", f"k{k}", 1.0) for k in range(51)], "KIND_FIELD has 51 kinds"),
        ([], "has no rows"),
    ],
)
def test_cells_that_cannot_be_are_refused(provider, rows_of, words):
    told = refusal(
        "fusehours", INPUT=layer("none", "cell:string time:string who:string n:double", rows_of), CELL_ID_FIELD="cell",
        HOUR_FIELD="time", VALUE_FIELD="n", KIND_FIELD="who", ZONES=zones(), WEIGHTS=weights(), NIGHT_FIELDS=["home"],
        DAY_FIELDS=["work"], CELLS=layer("Polygon", "id:string", [(box(0, 1000), "1")], CRS), CELLS_ID_FIELD="id",
        OUTPUT="memory:",
    )  # fmt: skip
    assert words in told


def test_helsinki_as_it_is_handed_out(provider, shared_data, tmp_path):
    """Night phones misplace 35.1 % of register residents, people spread evenly 25.7 % (README of the data)."""
    data = shared_data("registers/hours_helsinki") / "helsinki_hours.gpkg"
    squares = f"{data}|layername=residents_2020"
    with sqlite3.connect(f"{data.as_uri()}?mode=ro", uri=True) as opened:
        shapes = {
            name: [(key, shapely.from_wkb(blob[8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7] :])) for key, blob in opened.execute(
                f"SELECT {column}, geom FROM {name}")]
            for name, column in (("phone_cells", "cell"), ("residents_2020", "population"))
        }  # fmt: skip
    zones_of = []
    for cell, shape in shapes["phone_cells"]:
        shares = [shape.intersection(square).area for _, square in shapes["residents_2020"]]
        known = sum(shares) / shape.area >= 0.9
        people = sum(n * share / square.area for (n, square), share in zip(shapes["residents_2020"], shares))
        zones_of.append((shape.wkt, cell, people if known else None))
    cells_of = f"{data}|layername=phone_cells"
    hours = QgsVectorLayer(f"{data}|layername=phone_hours|subset=day = 'workdays' AND hour IN (3, 13)", "hours", "ogr")
    log = Log()
    found = run(
        "fusehours", log, INPUT=hours, CELL_ID_FIELD="cell", HOUR_FIELD="hour", VALUE_FIELD="share_percent", CELLS=cells_of,
        CELLS_ID_FIELD="cell", ZONES=layer("Polygon", "cell:integer residents:double", zones_of, "EPSG:3067"),
        ZONE_ID_FIELD="cell", RESIDENTS_FIELD="residents", WEIGHTS=squares, NIGHT_FIELDS=["population"],
        DAY_FIELDS=["population"], OUTPUT_ZONES="memory:",
    )  # fmt: skip
    assert found["ZONES_COMPARED"] == 71
    assert found["MISPLACED"] == pytest.approx(35.1, abs=0.05) and found["MISPLACED_FLAT"] == pytest.approx(
        25.7, abs=0.05
    )
    compared = [row for row in rows(found["OUTPUT_ZONES"]) if row["residents"] is not None]
    assert 11_800 * sum(row["night"] for row in compared) == pytest.approx(74_710, abs=1)
    assert 11_800 * sum(row["day"] for row in compared) == pytest.approx(109_103, abs=1)
    assert np.corrcoef([r["residents"] for r in compared], [r["night"] for r in compared])[0, 1] == pytest.approx(
        0.13, abs=0.005
    )
    assert "People spread evenly over all zones are nearer to the register than phones by night are." in log.warnings


@pytest.mark.parametrize("which", ["INPUT", "ZONES", "WEIGHTS"])
def test_a_layer_without_a_crs_is_refused(provider, which):
    """Degrees taken for metres would put everybody outside."""
    fields = {"INPUT": "cell:string h03:double h13:double", "ZONES": "name:string res:double"}
    bare = layer("Polygon", fields.get(which, "home:double work:double"), [(box(0, 400), "1", 1, 1)[:3]], "")
    assert not bare.crs().isValid()
    given = {
        "INPUT": cells(),
        "HOUR_FIELDS": ["h03", "h13"],
        "ZONES": zones(),
        "ZONE_ID_FIELD": "name",
        "WEIGHTS": weights(),
    }
    asked = {"NIGHT_FIELDS": ["home"], "DAY_FIELDS": ["work"], "OUTPUT": "memory:"}
    assert refusal("fusehours", **{**given, **asked, which: bare}) == "Layer 'made' has no CRS; set it first."


def test_a_kind_that_is_called_like_the_even_spread_of_another_is_refused(provider):
    listed = layer(
        "none",
        "cell:string hour:integer n:double kind:string",
        [(None, "one", 3, 1.0, "in"), (None, "one", 3, 1.0, "in (even)")],
    )
    asked = {
        "INPUT": listed, "CELL_ID_FIELD": "cell", "HOUR_FIELD": "hour", "VALUE_FIELD": "n", "KIND_FIELD": "kind", "CELLS": cells(),
        "CELLS_ID_FIELD": "cell", "ZONES": zones(), "WEIGHTS": weights(), "NIGHT_FIELDS": ["home"], "DAY_FIELDS": ["work"],
    }  # fmt: skip
    assert "KIND_FIELD has a kind 'in (even)'; rename it" in refusal("fusehours", **asked, OUTPUT="memory:")


def test_weights_whose_sums_would_overflow_are_refused(provider, tmp_path):
    given = {"INPUT": cells(), "HOUR_FIELDS": ["h03"], "ZONES": zones(), "OUTPUT": "memory:"}
    huge = layer("Point", "home:double work:double", [(at(300), 1e300, 0), (at(900), 1e300, 5)], CRS)
    asked = {"WEIGHTS": huge, "NIGHT_FIELDS": ["home"], "DAY_FIELDS": ["work"]}
    assert "Field 'home' has numbers that no weights can have: 2" in refusal("fusehours", **given, **asked)
    said = refusal("fusehours", **given, BASE=made(tmp_path), DAY_WEIGHTS="workers=1e300")
    assert "DAY_WEIGHTS: 'workers=1e300' says nothing" in said
