"""Places and buildings into a base: what nests, what does not fit, what changes, and what is refused."""

from __future__ import annotations

import hashlib
import sqlite3
import zipfile
from contextlib import closing

import pytest
from layers import CRS, Log, layer, refusal, sample
from qgis import processing
from qgis.core import QgsProcessing, QgsProject, QgsVectorLayer

FIELDS = "code:string name:string"


def square(x, y, size=100.0):
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


def city():
    return layer("Polygon", FIELDS, [(square(0, 0, 200), "31", "Town")])


def districts(names=("West", "East", "North", "Far"), **codes):
    corners = [(0, 0), (100, 0), (0, 100), (100, 100)]
    return layer(
        "Polygon",
        FIELDS,
        [(square(x, y), codes.get(name, f"310{i}"), name) for i, (name, (x, y)) in enumerate(zip(names, corners))],
    )


def buildings(rows=(("b1", 10, 3, 10.0), ("b2", 60, 2, None), ("b3", 500, None, None))):
    return layer(
        "Polygon",
        "buid:string storeys:integer height:double",
        [(square(x, 10, 20), buid, storeys, height) for buid, x, storeys, height in rows],
    )


def load(base, log=None, **more):
    given = {"BASE": base, "DATE": "2024-01-01", "FLAWS": "memory:", **more}
    return processing.run("doorstep:loadspace", given, feedback=log or Log())


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


@pytest.fixture
def loaded(base):
    load(base, LEVELS=[city(), districts()], NAME_FIELD="name", BUILDINGS=buildings())
    return base


def test_places_buildings_and_floors(base, ask):
    done = load(base, LEVELS=[city(), districts()], NAME_FIELD="name", BUILDINGS=buildings())
    assert {name: done[name] for name in ("PLACES", "BUILDINGS_LOADED", "FLOORS", "GAPS", "OVERFLOWS", "ORPHANS")} == {
        "PLACES": 5, "BUILDINGS_LOADED": 3, "FLOORS": 5, "GAPS": 0, "OVERFLOWS": 0, "ORPHANS": 0,
    }  # fmt: skip
    assert done["BASE"] == base
    assert ask(base, "SELECT level, code, name, parent, valid_from, valid_to FROM place ORDER BY fid") == [
        (1, "31", "Town", None, "2024-01-01", None),
        (2, "3100", "West", "31", "2024-01-01", None),
        (2, "3101", "East", "31", "2024-01-01", None),
        (2, "3102", "North", "31", "2024-01-01", None),
        (2, "3103", "Far", "31", "2024-01-01", None),
    ]
    assert ask(base, "SELECT buid, place, storeys, height FROM building ORDER BY fid") == [
        ("b1", "3100", 3.0, 10.0), ("b2", "3100", 2.0, None), ("b3", None, None, None),
    ]  # fmt: skip
    assert ask(base, "SELECT buid, floor FROM floor ORDER BY fid") == [
        ("b1", 1), ("b1", 2), ("b1", 3), ("b2", 1), ("b2", 2),
    ]  # fmt: skip
    assert [(f["kind"], f["code"], f["area"]) for f in done["FLAWS"].getFeatures()] == [("outside", "b3", 400.0)]
    assert ask(base, "SELECT uid FROM place WHERE batch_id <> 2") == []
    with closing(sqlite3.connect(base)) as database:
        for (sql,) in ask(base, "SELECT sql FROM rule WHERE sql <> '' AND rule <> 'building_place'"):
            assert database.execute(sql, {"day": "2024-01-01"}).fetchall() == []


def test_the_same_again_changes_not_a_byte(loaded):
    before = digest(loaded)
    done = load(loaded, LEVELS=[city(), districts()], NAME_FIELD="name", BUILDINGS=buildings(), DATE="2025-01-01")
    assert (done["ADDED"], done["ENDED"]) == (0, 0)
    assert digest(loaded) == before


def test_a_district_that_is_renamed_is_followed_by_the_new_one(loaded, ask):
    done = load(
        loaded,
        LEVELS=[city(), districts(("West", "Morning", "North", "Far"), Morning="3109")],
        NAME_FIELD="name",
        DATE="2025-03-01",
    )
    assert (done["ADDED"], done["ENDED"]) == (2, 2)  # the place, and what it is part of
    assert ask(loaded, "SELECT code, name, successor FROM place WHERE valid_to = '2025-03-01'") == [
        ("3101", "East", "3109")
    ]
    assert ask(loaded, "SELECT count(*) FROM place") == [(6,)]
    assert ask(loaded, "SELECT count(*) FROM building WHERE valid_to IS NULL") == [(3,)]


def test_buildings_and_streets_follow_the_places_that_hold(loaded, ask):
    streets = layer("LineString", FIELDS, [("LINESTRING(10 50, 90 50)", "s1", "Mill Lane")])
    streets.setName("streets")
    load(loaded, OTHER_SPACES=[streets])
    new = districts(("Morning", "East", "North", "Far"), Morning="3109")
    done = load(loaded, LEVELS=[city(), new], NAME_FIELD="name", DATE="2025-03-01")
    assert (done["ADDED"], done["ENDED"]) == (5, 5)  # the place, what it is part of, two buildings, a street
    assert ask(loaded, "SELECT buid, place FROM building WHERE valid_to IS NULL ORDER BY buid") == [
        ("b1", "3109"),
        ("b2", "3109"),
        ("b3", None),
    ]
    assert ask(loaded, "SELECT code, place FROM space WHERE valid_to IS NULL") == [("s1", "3109")]
    assert ask(loaded, "SELECT count(*) FROM floor WHERE valid_to IS NOT NULL") == [(0,)]


def test_other_spaces_of_one_name_are_refused(loaded):
    streets = [layer("LineString", FIELDS, [("LINESTRING(10 50, 90 50)", "s1", "a")]) for _ in "ab"]
    assert "several layers are called alike (made, made)" in refusal("loadspace", BASE=loaded, OTHER_SPACES=streets)


def test_districts_that_merge_are_followed_by_what_covers_them(loaded, ask):
    south = "POLYGON((0 0, 200 0, 200 100, 0 100, 0 0))"
    rows = [(south, "3105", "South"), (square(0, 100), "3102", "North"), (square(100, 100), "3103", "Far")]
    merged = layer("Polygon", FIELDS, rows)
    load(loaded, LEVELS=[city(), merged], NAME_FIELD="name", DATE="2025-03-01")
    assert ask(loaded, "SELECT code, successor FROM place WHERE valid_to IS NOT NULL ORDER BY code") == [
        ("3100", "3105"),
        ("3101", "3105"),
    ]


def test_a_building_that_is_gone_ends_with_its_floors(loaded, ask):
    done = load(loaded, BUILDINGS=buildings([("b1", 10, 2, 10.0), ("b2", 60, 2, None)]), DATE="2025-01-01")
    assert (done["ADDED"], done["ENDED"]) == (1, 3)  # b1 anew; b1, b3 and the third floor of b1 end
    assert ask(loaded, "SELECT buid, floor FROM floor WHERE valid_to IS NOT NULL") == [("b1", 3)]
    assert ask(loaded, "SELECT buid, place FROM building WHERE valid_to IS NULL ORDER BY buid") == [
        ("b1", "3100"),
        ("b2", "3100"),
    ]


def test_flaws_say_what_is_wrong_where(base):
    rows = [
        (square(0, 0, 90), "3100", "too small"),
        (square(100, 0), "3101", "A"),
        (square(0, 100), None, "no code"),
        (square(100, 100), "3101", "B"),
        (None, "3104", "no shape"),
        (square(900, 900), "77", "elsewhere"),
    ]
    lower = layer("Polygon", FIELDS, rows)
    made = [("b1", 10, 9, 6.0), ("b1", 60, 1, None), (None, 120, 1, None), ("b4", 150, 1, None)]
    done = load(base, LEVELS=[city(), lower], NAME_FIELD="name", BUILDINGS=buildings(made))
    found = [(f["kind"], f["code"]) for f in done["FLAWS"].getFeatures()]
    assert sorted(found, key=str) == sorted(
        [
            ("gap", "31"),
            ("code_missing", ""),
            ("code_twice", "3101"),
            ("no_geometry", "3104"),
            ("code_not_nested", "77"),
            ("orphan", "77"),
            ("floor", "b1"),
            ("id_twice", "b1"),
            ("id_missing", ""),
        ],
        key=str,
    )
    said = {f["kind"]: f["what"] for f in done["FLAWS"].getFeatures()}
    assert said["floor"] == "Building b1 has 9 storeys in 6 m; correct the storeys or the height."
    amount = {f["kind"]: f["amount"] for f in done["FLAWS"].getFeatures()}
    assert amount["floor"] == 5.0  # three floors of 2 m and one under the roof
    assert (done["PLACES"], done["BUILDINGS_LOADED"], done["ORPHANS"], done["GAPS"]) == (5, 2, 1, 1)


@pytest.mark.slow
def test_denver_from_files(shared_data, provider, qgis_process, tmp_path, ask):
    """Known answers of flawed and repaired precincts against the county, and of blocks that nest by their codes."""
    for path in (shared_data("registers") / "hierarchy_denver").glob("*.zip"):
        with zipfile.ZipFile(path) as file:
            file.extractall(tmp_path)
    blocks = str(tmp_path / "DenverCo_blocks.shp")
    county = run_native("native:dissolve", INPUT=blocks, OUTPUT=str(tmp_path / "county.gpkg"))
    groups = run_native(
        "native:aggregate",
        INPUT=blocks,
        GROUP_BY="left(GEOID20, 12)",
        AGGREGATES=[
            {"aggregate": "first_value", "delimiter": ",", "input": "left(GEOID20, 12)", "length": 12, "name": "code",
             "precision": 0, "type": 10}
        ],
        OUTPUT=str(tmp_path / "groups.gpkg"),
    )  # fmt: skip

    def loaded(name, crs="EPSG:2232", **parameters):
        base = tmp_path / f"{name}.gpkg"
        made = qgis_process.run("doorstep:createpopulationbase", CRS=crs, BASE=base)
        assert made.returncode == 0, made.stderr
        done = qgis_process.run("doorstep:loadspace", BASE=base, FLAWS=tmp_path / f"{name}_flaws.gpkg", **parameters)
        assert done.returncode == 0, done.stderr
        return done.results

    def counts(found):
        return [found[name] for name in ("GAPS", "OVERFLOWS", "OVERLAPS", "ORPHANS")]

    precincts = {name: str(tmp_path / f"DenverCo_precincts2018_{name}.shp") for name in ("orig", "repaired")}
    fields = {"CODE_FIELD": "COUNTYFP20;VTDST"}
    flawed = loaded("flawed", LEVELS=[county, precincts["orig"]], **fields)
    assert counts(flawed) == [113, 110, 0, 0]
    areas = dict(ask(tmp_path / "flawed_flaws.gpkg", "SELECT kind, round(sum(area)) FROM flawed_flaws GROUP BY kind"))
    assert areas == {"gap": 18_780_003.0, "overflow": 24_498_123.0}
    assert counts(loaded("repaired", LEVELS=[county, precincts["repaired"]], **fields)) == [0, 0, 0, 0]
    metres = loaded("metres", "EPSG:32613", LEVELS=[county, precincts["repaired"]], **fields)
    assert counts(metres) == [0, 0, 0, 0]  # what reprojection leaves is no flaw
    orphans = loaded("orphans", LEVELS=[precincts["orig"], blocks], CODE_FIELD="VTDST;GEOID20")
    assert orphans["ORPHANS"] == 11
    nested = loaded("nested", LEVELS=[groups, blocks], CODE_FIELD="code;GEOID20")
    assert counts(nested) == [0, 0, 0, 0] and nested["PLACES"] == 571 + 10_149
    by_code = "SELECT count(*) FROM place WHERE level = 2 AND substr(code, 1, 12) = parent"
    assert ask(tmp_path / "nested.gpkg", by_code) == [(10_149,)]


@pytest.mark.parametrize(
    "town, levels, utm", [("andorra", (2, 7), 32631), ("monaco", (2, 10), 32632), ("helsinki", (), 3067)]
)
def test_real_rings_that_are_broken_do_not_stop_it(shared_data, provider, tmp_path, ask, town, levels, utm):
    path = shared_data("registers") / "places_osm" / f"{town}.gpkg"
    wanted = {"CRS": f"EPSG:{utm}", "BASE": str(tmp_path / "b.gpkg")}
    base = processing.run("doorstep:createpopulationbase", wanted)["BASE"]
    given = [f"{path}|layername=admin|subset=\"admin_level\" = '{level}'" for level in levels]
    given = [one for one in given if QgsVectorLayer(one, "one", "ogr").featureCount() > 0]
    assert given or not levels
    buildings = f"{path}|layername=buildings"
    more = {"BUILDINGS": buildings, "BUILDING_ID_FIELD": "osm_id", "STOREYS_FIELD": "levels"}
    more = more if QgsVectorLayer(buildings, "b", "ogr").isValid() else {}
    done = load(base, LEVELS=given, CODE_FIELD="name", NAME_FIELD="name", **more)
    assert done["PLACES"] >= len(given) and ask(base, "SELECT count(*) FROM place WHERE geom IS NULL") == [(0,)]
    assert done["BUILDINGS_LOADED"] == {"andorra": 0, "monaco": 1159, "helsinki": 494}[town]


def run_native(algorithm, **parameters):
    from qgis.core import QgsFeatureRequest, QgsProcessingContext

    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    return processing.run(algorithm, parameters, context=context)["OUTPUT"]


def test_the_sample_is_loaded_by_qgis_process(base, qgis_process, ask, tmp_path):
    done = qgis_process.run(
        "doorstep:loadspace",
        BASE=base,
        LEVELS=sample("zones"),
        CODE_FIELD="blockid",
        BUILDINGS=sample("buildings"),
        FLAWS=tmp_path / "flaws.gpkg",
    )
    assert done.returncode == 0, done.stderr
    assert done.results["BASE"] == base
    ((zones, inside),) = ask(base, "SELECT count(DISTINCT place), sum(place IS NOT NULL) FROM building")
    assert done.results["PLACES"] == 30 and done.results["BUILDINGS_LOADED"] == inside and 20 < zones < 30
    again = qgis_process.run(
        "doorstep:loadspace", BASE=base, LEVELS=sample("zones"), CODE_FIELD="blockid", BUILDINGS=sample("buildings")
    )
    assert (again.results["ADDED"], again.results["ENDED"]) == (0, 0)


def test_other_spaces_are_kept_with_the_place_they_are_in(loaded, ask):
    streets = layer(
        "LineString",
        FIELDS,
        [("LINESTRING(10 50, 90 50)", "s1", "Mill Lane"), ("LINESTRING(0 900, 9 900)", "s2", None)],
    )
    streets.setName("streets")
    load(loaded, OTHER_SPACES=[streets], NAME_FIELD="name")
    assert ask(loaded, "SELECT kind, code, name, place FROM space ORDER BY fid") == [
        ("streets", "s1", "Mill Lane", "3100"),
        ("streets", "s2", None, None),
    ]
    assert ask(loaded, "SELECT count(*) FROM building WHERE valid_to IS NULL") == [(3,)]


def test_layers_of_another_crs_arrive_in_that_of_the_base(base, ask):
    far = layer("Polygon", FIELDS, [(square(0, 0, 200), "31", "Town")])
    moved = run_native(
        "native:reprojectlayer", INPUT=far, TARGET_CRS="EPSG:4326", OUTPUT=QgsProcessing.TEMPORARY_OUTPUT
    )
    load(base, LEVELS=[moved, districts()], NAME_FIELD="name")
    found = QgsVectorLayer(f"{base}|layername=place", "place", "ogr")
    areas = {f["code"]: f.geometry().area() for f in found.getFeatures()}
    del found
    assert areas["31"] == pytest.approx(40_000, rel=1e-6)


def test_a_step_of_a_model(provider, tmp_path, ask):
    """BASE goes from step to step."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
    )

    fixed, of = (
        QgsProcessingModelChildParameterSource.fromStaticValue,
        QgsProcessingModelChildParameterSource.fromChildOutput,
    )
    model = QgsProcessingModelAlgorithm("m", "g")
    first = QgsProcessingModelChildAlgorithm("doorstep:createpopulationbase")
    first.setChildId("create")
    first.addParameterSources("CRS", [fixed(CRS)])
    first.addParameterSources("BASE", [fixed(str(tmp_path / "base.gpkg"))])
    model.addChildAlgorithm(first)
    second = QgsProcessingModelChildAlgorithm("doorstep:loadspace")
    second.setChildId("load")
    second.addParameterSources("BASE", [of("create", "BASE")])
    second.addParameterSources("LEVELS", [fixed(sample("zones"))])
    second.addParameterSources("CODE_FIELD", [fixed("blockid")])
    output = QgsProcessingModelOutput("flaws")
    output.setChildOutputName("FLAWS")
    second.setModelOutputs({"flaws": output})
    model.addChildAlgorithm(second)
    done = processing.run(model, {"load:flaws": "memory:"})
    assert done["CHILD_RESULTS"]["load"]["PLACES"] == 30
    assert ask(tmp_path / "base.gpkg", "SELECT count(*) FROM place") == [(30,)]


def test_a_base_with_a_layer_in_edit_is_refused(loaded):
    opened = QgsVectorLayer(f"{loaded}|layername=place", "places in edit", "ogr")
    QgsProject.instance().addMapLayer(opened)
    try:
        assert opened.startEditing()
        said = refusal("loadspace", BASE=loaded, LEVELS=[city()])
        assert "'places in edit' of the base is being edited" in said
        opened.rollBack()
    finally:
        QgsProject.instance().removeAllMapLayers()


def test_a_base_that_another_program_writes_is_refused(loaded, qgis_process):
    with closing(sqlite3.connect(loaded, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = qgis_process.run("doorstep:loadspace", BASE=loaded, LEVELS=sample("zones"), CODE_FIELD="blockid")
        assert done.returncode == 1 and "is being edited or written in QGIS or another program" in done.stderr
        other.execute("ROLLBACK")


def test_cancel_leaves_the_base_as_it_was(loaded):
    before = digest(loaded)
    log = Log()
    log.cancel()
    load(loaded, log, LEVELS=[city()], DATE="2025-01-01")
    assert digest(loaded) == before


@pytest.mark.parametrize(
    "more, said",
    [
        ({}, "Nothing to load"),
        ({"BASE": "/none/such.gpkg", "LEVELS": [1]}, "does not exist"),
        ({"LEVELS": [1], "CODE_FIELD": "no"}, "CODE_FIELD: layer"),
        ({"LEVELS": [1], "NAME_FIELD": "no"}, "NAME_FIELD: layer"),
        ({"LEVELS": [1, 2], "CODE_FIELD": "code;code;code"}, "CODE_FIELD names 3 fields for 2 levels"),
        ({"LEVELS": [2, 1]}, "from top to bottom"),
        ({"LEVELS": [1], "DATE": "June"}, "DATE is 'June'"),
        ({"LEVELS": ["/none/such.gpkg"]}, "is not a layer that can be read"),
        ({"LEVELS": [1], "TOLERANCE": -1}, "TOLERANCE is '-1'"),
        ({"LEVELS": [1], "LEVEL": 3}, "did you mean LEVELS?"),
        ({"LEVELS": [1, 2], "DATE": "2001-01-01", "NAME_FIELD": ""}, "DATE 2001-01-01 is before 2024-01-01"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(loaded, more, said):
    before = digest(loaded)
    layers = {1: city(), 2: districts()}
    given = {"BASE": loaded, **more}
    if "LEVELS" in given:
        given["LEVELS"] = [layers.get(one, one) for one in given["LEVELS"]]
    assert said in refusal("loadspace", **given)
    assert digest(loaded) == before


@pytest.mark.parametrize(
    "kind, wkt, area",
    [
        ("PolygonZ", "POLYGON Z((0 0 1, 200 0 2, 200 200 3, 0 200 4, 0 0 1))", 40_000),
        ("MultiPolygonZM", "MULTIPOLYGON ZM(((0 0 1 9, 200 0 2 9, 200 200 3 9, 0 200 4 9, 0 0 1 9)))", 40_000),
        ("CurvePolygon", "CURVEPOLYGON(CIRCULARSTRING(0 100, 100 200, 200 100, 100 0, 0 100))", 31_416),
        ("Polygon", "POLYGON((0 0, 200 200, 200 0, 0 200, 0 0))", 20_000),
    ],
)
def test_shapes_of_every_kind_are_kept_as_plain_polygons(base, ask, kind, wkt, area):
    load(base, LEVELS=[layer(kind, FIELDS, [(wkt, "1", "a")])])
    found = QgsVectorLayer(f"{base}|layername=place", "place", "ogr")
    (only,) = found.getFeatures()
    assert only.geometry().area() == pytest.approx(area, rel=0.001)
    assert only.geometry().isGeosValid() and not only.geometry().constGet().is3D()
    del found, only


TEXTS = [
    "=cmd|' /C calc'!A0",
    "\u202eevil",
    "e\u0301cole",
    "x" * 10_000,
    "'; DROP TABLE place; --",
    "a\tb\nc",
    "江干区",
]


@pytest.mark.parametrize("text", TEXTS)
def test_texts_of_every_kind_are_kept_and_come_back_the_same(base, ask, text, tmp_path):
    rows = [(square(0, 0, 200), text, text), (square(900, 0), None, text)]
    given = layer("Polygon", "code:string(20000) name:string(20000)", rows)
    flaws = tmp_path / "flaws.csv"
    load(base, LEVELS=[given], NAME_FIELD="name", FLAWS=str(flaws))
    assert ask(base, "SELECT code, name FROM place") == [(text, text)]
    assert "code_missing" in flaws.read_text(encoding="utf-8")
    again = load(base, LEVELS=[given], NAME_FIELD="name", DATE="2025-01-01")
    assert (again["ADDED"], again["ENDED"]) == (0, 0)


def test_numbers_as_codes_are_the_same_codes_in_every_format(base, ask):
    def as_(kind):
        rows = [(square(0, 0), 3100, "a"), (square(100, 0), 3101, "b")]
        return layer("Polygon", f"code:{kind} name:string", rows)

    load(base, LEVELS=[as_("integer")], NAME_FIELD="name")
    again = load(base, LEVELS=[as_("double")], NAME_FIELD="name", DATE="2025-01-01")
    assert (again["ADDED"], again["ENDED"]) == (0, 0)
    assert ask(base, "SELECT code FROM place") == [("3100",), ("3101",)]


def test_storeys_that_nobody_can_read_are_unknown_and_counted(base, ask):
    made = layer(
        "Polygon",
        "buid:string storeys:string",
        [(square(x, 0, 5), str(x), text) for x, text in enumerate(("2", "3;4", "G+2", "999", None, "1.5", "-1", "2"))],
    )
    log = Log()
    load(base, log, BUILDINGS=made)
    assert ask(base, "SELECT buid, storeys FROM building WHERE storeys IS NOT NULL") == [
        ("0", 2.0), ("1", 4.0), ("5", 1.5), ("7", 2.0),
    ]  # fmt: skip
    assert ask(base, "SELECT count(*) FROM floor") == [(10,)]
    assert len([said for said in log.warnings if "counts as unknown" in said]) == 2


def test_a_base_whose_metres_are_not_true_here_is_refused(provider, tmp_path):
    path = str(tmp_path / "base.gpkg")
    processing.run("doorstep:createpopulationbase", {"CRS": "EPSG:32633", "BASE": path})
    before = digest(path)
    said = refusal("loadspace", BASE=path, LEVELS=[city()])
    assert "the CRS of the base, is" in said and "make the base in EPSG:326" in said
    assert digest(path) == before


def test_no_layer_can_be_written_into_the_base(loaded):
    said = refusal("loadspace", BASE=loaded, LEVELS=[city()], FLAWS=f"ogr:dbname='{loaded}' table=\"flaws\" (geom)")
    assert "FLAWS would overwrite the file that BASE is read from" in said


def test_an_empty_layer_of_buildings_ends_nothing(loaded):
    before = digest(loaded)
    assert "has no rows" in refusal("loadspace", BASE=loaded, BUILDINGS=buildings([]))
    assert digest(loaded) == before
