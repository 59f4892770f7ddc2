"""Counts of people by zone: the twelve people of `peopled`, by hand."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import shapely
from layers import Log, refusal
from peopled import DAY, PEOPLE, ZONES, X, Y, change, fill, made
from qgis import processing
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

MEMORY = "memory:"


def layer(zones, crs="EPSG:32615"):
    """Polygons with an id; zones are (id, shapely geometry)."""
    made_layer = QgsVectorLayer(f"Polygon?crs={crs}&field=code:string&field=note:string", "zones", "memory")
    features = []
    for code, shape in zones:
        feature = QgsFeature(made_layer.fields())
        feature.setAttributes([code, "own"])
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        features.append(feature)
    made_layer.dataProvider().addFeatures(features)
    return made_layer


def squares():
    return layer([(code, shapely.box(X + x, Y + y, X + x + 100, Y + y + 100)) for code, x, y in ZONES])


def rows(made_layer):
    names = made_layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in made_layer.getFeatures()]


def run(base, log=None, **parameters):
    given = {"BASE": base, "ZONES": squares(), "ZONE_ID_FIELD": "code", "DATE": DAY, "OUTPUT": MEMORY, **parameters}
    return processing.run("doorstep:aggregatepopulation", given, feedback=log or Log())


@pytest.fixture
def base(provider, tmp_path):
    return made(tmp_path, fill)


def cells(found, **wanted):
    return {
        (row["zone_id"], row["kind"]): row["persons"]
        for row in rows(found["OUTPUT_TABLE"])
        if all(row[name] == value for name, value in wanted.items())
    }


def test_the_worked_example(base):
    before = hashlib.sha256(Path(base).read_bytes()).hexdigest()
    found = run(base, OUTPUT_TABLE=MEMORY)
    assert hashlib.sha256(Path(base).read_bytes()).hexdigest() == before
    assert found["BASE"] == base
    assert (found["PERSONS"], found["OUTSIDE"], found["WITHOUT_PLACE"], found["CHANGED_CELLS"]) == (11, 1, 2, 0)
    one, two, three = rows(found["OUTPUT"])
    assert [row["persons"] for row in (one, two, three)] == [6, 2, 0]
    assert (one["note"], one["code"]) == ("own", "1")
    assert {k: one[k] for k in ("age_0_14", "age_15_64", "age_65p", "sex_female", "sex_male")} == {
        "age_0_14": 2,
        "age_15_64": 2,
        "age_65p": 2,
        "sex_female": 3,
        "sex_male": 3,
    }
    assert (two["age_unknow"], two["sex_unknow"], three["sex_female"]) == (1, 1, 0)
    whole = cells(found, age="all", sex="all")
    assert whole == {
        ("1", "zone"): 6,
        ("2", "zone"): 2,
        ("", "outside"): 1,
        ("", "no_place"): 2,
        ("", "total"): 11,
    }
    assert cells(found, age="65+", sex="female") == {("1", "zone"): 1, ("", "no_place"): 1, ("", "total"): 2}


def test_places_of_the_base_take_buildings_without_a_shape_by_their_code(base):
    found = run(base, ZONES=None, ZONE_ID_FIELD=None)
    assert [(row["zone_id"], row["persons"]) for row in rows(found["OUTPUT"])] == [("Z1", 7), ("Z2", 2)]
    assert (found["OUTSIDE"], found["WITHOUT_PLACE"]) == (1, 1)
    found = run(base, ZONES=None, ZONE_ID_FIELD=None, LEVEL=1)
    assert [(row["zone_id"], row["persons"]) for row in rows(found["OUTPUT"])] == [("Z", 9)]


def test_zones_in_another_crs_count_the_same(base):
    degrees = processing.run(
        "native:reprojectlayer",
        {"INPUT": squares(), "TARGET_CRS": QgsCoordinateReferenceSystem("EPSG:4326"), "OUTPUT": MEMORY},
    )["OUTPUT"]
    found = run(base, ZONES=degrees)
    assert found["PERSONS"] == 11 and sum(row["persons"] for row in rows(found["OUTPUT"])) == 8


def test_overlapping_zones_count_in_each_and_say_so(base):
    zones = layer([("in", shapely.box(X, Y, X + 60, Y + 60)), ("out", shapely.box(X, Y, X + 200, Y + 200))])
    log = Log()
    found = run(base, log, ZONES=zones)
    assert [row["persons"] for row in rows(found["OUTPUT"])] == [4, 8]
    assert any("overlap" in text for text in log.warnings)


def test_who_is_counted_by_class_and_expired_tags_are_not_read(base, tmp_path):
    def classify(open_base):
        tags = [
            ("p01", "stationary"),
            ("p03", "permanent"),
            ("p04", "mobile"),
            ("p05", "outflow"),
            ("p07", "undetermined"),
        ]
        open_base.insert("tag", ("pid", "family", "tag", "value"), [(p, "1", "residency", v) for p, v in tags], "res")
        gone = [("p01", "X", "club", "chess", "2024-06-29"), ("p03", "X", "club", "go", "2024-06-30")]
        open_base.insert("tag", ("pid", "family", "tag", "value", "expires"), gone, "club")

    change(base, str(tmp_path / "vault.sqlite"), classify, DAY)
    assert run(base)["PERSONS"] == 3
    assert run(base, PERSONS_COUNTED=2)["PERSONS"] == 11
    log = Log()
    found = run(base, log, BY="residency;club", AGE_BANDS="", OUTPUT_TABLE=MEMORY)
    assert cells(found, club="go", residency="permanent") == {("1", "zone"): 1, ("", "total"): 1}
    assert not cells(found, club="chess")
    assert cells(found, club="unknown", residency="all") == {("1", "zone"): 2, ("", "total"): 2}
    later, everybody = Log(), Log()
    run(base, later, DATE="2099-01-01")
    run(base, everybody, DATE="2099-01-01", PERSONS_COUNTED=2)
    told = [[said for said in one.warnings if "for people at 2099-01-01" in said] for one in (log, later, everybody)]
    assert [len(some) for some in told] == [0, 1, 0]


def test_moves_between_two_dates(base, tmp_path):
    def move(open_base):
        uids = [uid for (uid,) in open_base.current("lives_in", ("uid",), "pid IN ('p01', 'p02', 'p10')")]
        open_base.end("lives_in", uids)
        homes = [("p01", "d-B", "B", "2024-09-01"), ("p02", "d-B", "B", None), ("p10", "d-A", "A", "2025-02-01")]
        open_base.insert("lives_in", ("pid", "dwid", "buid", "since"), homes, "census")

    change(base, str(tmp_path / "vault.sqlite"), move, "2024-12-31")
    found = run(base, DATE=f"{DAY};2025-01-01", FLOWS_FROM=4, OUTPUT_FLOWS=MEMORY, BY="", AGE_BANDS="")
    assert [(row["date"], row["zone_id"], row["persons"]) for row in rows(found["OUTPUT"])] == [
        (DAY, "1", 6),
        (DAY, "2", 2),
        (DAY, "3", 0),
        ("2025-01-01", "1", 4),
        ("2025-01-01", "2", 4),
        ("2025-01-01", "3", 0),
    ]
    flows = {
        (row["origin"], row["o_kind"], row["dest"], row["d_kind"]): row["persons"]
        for row in rows(found["OUTPUT_FLOWS"])
    }
    assert flows == {
        ("1", "zone", "1", "zone"): 4,
        ("1", "zone", "2", "zone"): 2,
        ("2", "zone", "2", "zone"): 2,
        ("", "outside", "", "no_place"): 1,
        ("", "no_place", "", "no_place"): 2,
    }
    lines = [f.geometry().length() for f in found["OUTPUT_FLOWS"].getFeatures() if not f.geometry().isNull()]
    assert lines == [pytest.approx(100.0)]
    # Half of the move is known at a day in between: p01 says since when.
    between = run(base, DATE="2024-10-01", BY="", AGE_BANDS="")
    assert [row["persons"] for row in rows(between["OUTPUT"])] == [5, 3, 0]


def test_registered_people_and_jobs_flow(base, tmp_path):
    found = run(base, FLOWS_FROM=1, OUTPUT_FLOWS=MEMORY)
    assert {(row["origin"], row["dest"], row["d_kind"]): row["persons"] for row in rows(found["OUTPUT_FLOWS"])} == {
        ("2", "1", "zone"): 2,
        ("2", "", "outside"): 1,
    }

    def work(open_base):
        open_base.insert("located_in", ("oid", "buid"), [("o1", "B")], "jobs")
        jobs = [("p03", "o1", None), ("p03", None, "A"), ("p06", "o1", None), ("p09", "o1", None)]
        open_base.insert("works_in", ("pid", "oid", "buid"), jobs, "jobs")

    change(base, str(tmp_path / "vault.sqlite"), work, DAY)
    found = run(base, FLOWS_FROM=2, OUTPUT_FLOWS=MEMORY)
    assert {(row["origin"], row["dest"]): row["persons"] for row in rows(found["OUTPUT_FLOWS"])} == {
        ("1", "2"): 2,
        ("1", "1"): 1,
    }


def test_events_by_zone_and_period(base, tmp_path):
    def happen(open_base):
        signs = [
            ("p05", "health", "2015-03-01", "birth"),
            ("p04", "health", "2015-07-01", "birth"),
            ("p09", "police", "2023-01-01", "death"),
            ("p06", "tax", "2023-05-05", None),
            ("p06", "police", "2025-01-01", "later"),
        ]
        open_base.insert("sign_of_life", ("pid", "source", "date", "event"), signs, "signs")

    change(base, str(tmp_path / "vault.sqlite"), happen, DAY)
    found = rows(run(base, OUTPUT_EVENTS=MEMORY)["OUTPUT_EVENTS"])
    assert [(row["zone_id"], row["period"], row["event"], row["events"]) for row in found] == [
        ("1", "2015", "birth", 2),
        ("2", "2023", "death", 1),
    ]
    found = rows(run(base, OUTPUT_EVENTS=MEMORY, EVENT_PERIOD=1)["OUTPUT_EVENTS"])
    assert [row["period"] for row in found] == ["2015-03", "2015-07", "2023-01"]


def test_protected_counts_are_small_nowhere_and_the_same_in_every_table(base):
    def published(**more):
        found = run(base, PROTECTION=1, KEY="a secret", OUTPUT_TABLE=MEMORY, **more)
        assert all(row["persons"] >= 3 for row in rows(found["OUTPUT_TABLE"]))
        assert all(row["persons"] == 0 or row["persons"] >= 3 for row in rows(found["OUTPUT"]))
        return found

    one = published()
    other = published(BY="", AGE_BANDS="", ZONES=layer([("x", shapely.box(X, Y, X + 100, Y + 100))]))
    assert rows(one["OUTPUT"])[0]["persons"] == rows(other["OUTPUT"])[0]["persons"]
    assert one["PERSONS"] == other["PERSONS"]
    assert one["CHANGED_CELLS"] > 0
    again = published()
    assert rows(again["OUTPUT_TABLE"]) == rows(one["OUTPUT_TABLE"])


def test_what_is_said_of_a_protected_run_has_no_exact_small_count(base):
    log = Log()
    run(base, log, PROTECTION=1, KEY="a secret")
    said = " ".join(log.warnings)
    assert "a secret" not in said and "noise of variance" in said and "larger zones" in said


def test_the_report_of_a_protected_run_tells_of_no_true_count(base, tmp_path):
    """One building more is 1 person; who runs it learns that the zones differ by that, who reads the report does not."""
    west = shapely.box(X, Y, X + 200, Y + 100)
    zones = layer([("in", west), ("out", west.union(shapely.box(X + 900, Y + 900, X + 910, Y + 910)))])
    log, path = Log(), tmp_path / "report.html"
    run(base, log, ZONES=zones, PROTECTION=1, KEY="a secret", OUTPUT_HTML=str(path), DATE="2020-01-01;2024-06-30")
    text = path.read_text(encoding="utf-8")
    for words in ("differ from them by fewer", "Cells of fewer than", "came or went between"):
        assert any(words in said for said in log.warnings) and words not in text
    assert "noise of variance" in text and "a secret" not in text
    run(base, log, ZONES=zones, OUTPUT_HTML=str(path))
    assert "Cells of fewer than" in path.read_text(encoding="utf-8")


def test_no_sentence_shows_the_key(base):
    words = refusal("aggregatepopulation", BASE=base, KEY="sesame\ud800", PROTECTION=1, OUTPUT=MEMORY)
    assert "KEY is" in words and "sesame" not in words


def test_heads_of_tables_are_no_numbers(base, tmp_path):
    """A CSV file whose head has a number in it is read as one without a head."""

    def classify(open_base):
        open_base.insert("tag", ("pid", "family", "tag", "value"), [("p01", "1", "residency", "stationary")], "res")

    change(base, str(tmp_path / "vault.sqlite"), classify, DAY)
    path = str(tmp_path / "table.csv")
    run(base, BY="1", AGE_BANDS="", OUTPUT_TABLE=path)
    assert Path(path).read_text().splitlines()[0] == "zone_id,kind,date,g_1,persons"


def test_households_go_into_the_allocations_and_the_zones_into_the_validation(base):
    with pytest.raises(QgsProcessingException, match="OUTPUT_HOUSEHOLDS lists single dwellings"):
        run(base, PROTECTION=1, OUTPUT_HOUSEHOLDS=MEMORY)
    found = run(base, OUTPUT_HOUSEHOLDS=MEMORY)
    listed = {row["huid"]: (row["zone_id"], row["persons"], row["gq"]) for row in rows(found["OUTPUT_HOUSEHOLDS"])}
    assert listed == {
        "d-A": ("1", 4, 0),
        "d-BORDER": ("1", 2, 0),
        "d-B": ("2", 2, 0),
        "d-FAR": ("", 1, 0),
        "d-UNMAPPED": ("", 1, 0),
    }
    houses = layer(
        [("A", shapely.box(X + 20, Y + 20, X + 40, Y + 40)), ("B", shapely.box(X + 150, Y + 50, X + 160, Y + 60))]
    )
    estimate = processing.run(
        "doorstep:estimatepopulation",
        {
            "INPUT": houses,
            "BUILDING_ID_FIELD": "code",
            "ZONES": found["OUTPUT"],
            "ZONE_ID_FIELD": "zone_id",
            "POPULATION_FIELD": "persons",
            "WEIGHT": 2,
            "OUTPUT": MEMORY,
        },
    )
    scores = processing.run(
        "doorstep:validateestimates",
        {
            "INPUT": estimate["OUTPUT"],
            "VALUE_FIELDS": ["pop_est"],
            "REFERENCE": found["OUTPUT"],
            "REFERENCE_ID_FIELD": "zone_id",
            "REFERENCE_FIELDS": ["persons"],
            "OUTPUT": MEMORY,
        },
    )
    assert scores["MAE"] == 0
    households = processing.run(
        "native:extractbyexpression",
        {"INPUT": found["OUTPUT_HOUSEHOLDS"], "EXPRESSION": "zone_id <> ''", "OUTPUT": MEMORY},
    )["OUTPUT"]
    counted = processing.run(
        "native:fieldcalculator",
        {
            "INPUT": found["OUTPUT"],
            "FIELD_NAME": "hh",
            "FIELD_TYPE": 1,
            "FORMULA": "if(zone_id = '1', 2, if(zone_id = '2', 1, 0))",
            "OUTPUT": MEMORY,
        },
    )["OUTPUT"]
    estimate = processing.run(
        "doorstep:estimatepopulation",
        {
            "INPUT": houses,
            "BUILDING_ID_FIELD": "code",
            "ZONES": counted,
            "ZONE_ID_FIELD": "zone_id",
            "POPULATION_FIELD": "persons",
            "HOUSEHOLDS_FIELD": "hh",
            "WEIGHT": 2,
            "OUTPUT": MEMORY,
        },
    )
    placed = processing.run(
        "doorstep:allocatehouseholdsoptimization",
        {
            "INPUT": estimate["OUTPUT"],
            "BUILDING_ID_FIELD": "code",
            "HOUSEHOLDS": households,
            "HOUSEHOLD_ID_FIELD": "huid",
            "HOUSEHOLD_ZONE_FIELD": "zone_id",
            "PERSONS_FIELD": "persons",
            "GROUP_QUARTERS_FIELD": "gq",
            "OUTPUT": MEMORY,
            "OUTPUT_HOUSEHOLDS": MEMORY,
        },
    )
    assert (placed["ALLOCATED"], placed["UNALLOCATED"]) == (3, 0)


def test_the_report_has_pyramids(base, tmp_path):
    path = tmp_path / "report.html"
    run(base, OUTPUT_HTML=str(path), FLOWS_FROM=1)
    text = path.read_text(encoding="utf-8")
    assert text.count("<svg") == 4 and "Population pyramids" in text and "Largest flows" in text
    assert not any(pid in text for pid, *_ in PEOPLE)


@pytest.mark.parametrize(
    "parameters, sentence",
    [
        ({"AGE_BANDS": "0-14,10-20"}, "AGE_BANDS is '0-14,10-20'"),
        ({"BY": "colour"}, "the base has no 'colour'; give some of sex, ethnicity"),
        ({"BY": "sex;Age"}, "BY: people are counted by age in any case, by AGE_BANDS; leave out 'Age'."),
        ({"DATE": "2024-13-01"}, "DATE is '2024-13-01'"),
        ({"FLOWS_FROM": 4}, "moves need two"),
        ({"BY": "residency"}, "Nobody is classified by residency"),
        ({"PERSONS_COUNTED": 1}, "Nobody is classified by residency"),
        ({"PROTECTION": 1, "VARIANCE": 1.0}, "VARIANCE is 1.0"),
        ({"PROTECTION": 1, "DEVIATION": 2}, "DEVIATION is 2"),
        ({"PROTECTION": 1, "VARIANCE": 60.0}, "VARIANCE is 60.0; give at most 50.0"),
        ({"OUTPUT_FLOWS": "memory:"}, "OUTPUT_FLOWS needs FLOWS_FROM"),
        ({"ZONES": None, "ZONE_ID_FIELD": None, "LEVEL": 7}, "LEVEL is 7; the base has the levels 1, 2"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(base, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence.replace("+", r"\+")):
        run(base, **parameters)


def test_a_tag_that_is_only_called_residency_classifies_nobody(base, tmp_path):
    rules = tmp_path / "rules.csv"
    rules.write_text("family,tag,expression\n2,residency,'stationary'\n", encoding="utf-8")
    processing.run(
        "doorstep:tagpersons", {"BASE": base, "RULES": str(rules), "DATE": DAY, "OUTPUT": MEMORY}, feedback=Log()
    )
    for asked in ({"PERSONS_COUNTED": 1}, {"BY": "residency"}):
        given = {"BASE": base, "ZONES": squares(), "DATE": DAY, "OUTPUT": MEMORY, **asked}
        assert "Nobody is classified by residency" in refusal("aggregatepopulation", **given)
    assert run(base)["PERSONS"] == 11


def test_of_a_zone_without_a_shape_nobody_knows_how_many_there_are(base):
    zones = squares()
    nowhere = QgsFeature(zones.fields())
    nowhere.setAttributes(["4", "own"])
    empty = QgsFeature(zones.fields())
    empty.setAttributes(["5", "own"])
    empty.setGeometry(QgsGeometry.fromWkt("Polygon EMPTY"))
    assert zones.dataProvider().addFeatures([nowhere, empty])[0]
    for asked in ({}, {"PROTECTION": 1}):
        found = {row["zone_id"]: row for row in rows(run(base, ZONES=zones, **asked)["OUTPUT"])}
        assert [code for code, row in found.items() if row["persons"] == NULL] == ["4", "5"]
        assert all(
            value == NULL for name, value in found["4"].items() if name not in ("code", "note", "zone_id", "date")
        )
        assert found["3"]["persons"] == 0


@pytest.mark.parametrize(
    ("sql", "unknown"),
    [
        ("UPDATE person SET birth_year = 'x' WHERE pid = 'p01'", "age_unknow"),
        ("UPDATE person SET birth_year = x'00ff' WHERE pid = 'p01'", "age_unknow"),
        ("UPDATE person SET sex = x'ff' WHERE pid = 'p01'", "sex_unknow"),
    ],
)
def test_what_somebody_wrote_by_hand_that_is_no_number_and_no_text_is_unknown(base, sql, unknown):
    before = {row["zone_id"]: row for row in rows(run(base)["OUTPUT"])}
    with closing(sqlite3.connect(base)) as database, database:
        database.execute(sql)
    found = {row["zone_id"]: row for row in rows(run(base)["OUTPUT"])}
    assert found["1"]["persons"] == before["1"]["persons"]
    assert found["1"][unknown] == before["1"][unknown] + 1


def test_a_geometry_that_is_none_is_no_place(base):
    before = run(base)
    with closing(sqlite3.connect(base)) as database, database:
        for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):
            database.create_function(f"ST_{name}", 1, lambda blob: 0)
        database.execute("UPDATE building SET geom = x'0011' WHERE buid = 'A'")
    found = run(base)
    assert (found["PERSONS"], found["WITHOUT_PLACE"]) == (before["PERSONS"], before["WITHOUT_PLACE"] + 4)


def test_zones_without_a_crs_are_refused(base):
    """Degrees taken for metres would put everybody outside."""
    zones = layer([("1", shapely.box(X, Y, X + 100, Y + 100))], crs="")
    assert not zones.crs().isValid()
    given = {"BASE": base, "ZONES": zones, "DATE": DAY, "OUTPUT": MEMORY}
    assert refusal("aggregatepopulation", **given) == "Layer 'zones' has no CRS; set it first."
