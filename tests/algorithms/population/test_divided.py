"""Buildings over zone borders divided by area, through Processing and qgis_process."""

import pytest
from layers import CRS, Log, by, column, layer, names, opened, refusal, rows, run, save, square
from qgis.core import QgsWkbTypes

NEW = ["part_of", "part_share"]


def wide(x, width, y=10):
    return f"Polygon (({x} {y}, {x + width} {y}, {x + width} {y + 10}, {x} {y + 10}, {x} {y}))"


HOUSES = [
    (wide(10, 20), "1", 3.0, "2001-02-03"),
    (wide(70, 60), "2", 3.0, "2002-02-03"),
    (wide(150, 10), "3", 3.0, None),
]
FIELDS = "buid:string height:double built:date"
ZONES = [(square(0, 0, 100), "A", 50, 5), (square(100, 0, 100), "B", 80, 4)]


def given(houses=HOUSES, kind="Polygon", **more):
    zones = layer("Polygon", "zone:string pop:integer hh:integer", ZONES)
    return {
        "INPUT": layer(kind, FIELDS, houses),
        "ZONES": zones,
        "ZONE_ID_FIELD": "zone",
        "POPULATION_FIELD": "pop",
        "HOUSEHOLDS_FIELD": "hh",
        "SPLIT_STRADDLING": True,
        **more,
    }


def people(where):
    return {key: (row["zone_id"], row["pop_int"]) for key, row in by(where, "buid").items()}


def test_a_row_per_part_with_the_people_of_its_zone(provider):
    log = Log()
    made = run("estimatepopulation", log, **given())
    assert people(made["OUTPUT"]) == {"1": ("A", 20), "2:1": ("A", 30), "2:2": ("B", 60), "3": ("B", 20)}
    assert made["SPLIT_BUILDINGS"] == 1
    assert "Buildings divided between zones: 1, into parts: 2 (part_of, part_share)." in log.infos
    assert log.warnings == []
    found = by(made["OUTPUT"], "buid")
    assert found["2:2"]["part_of"] == "2" and found["2:2"]["part_share"] == 0.5
    assert found["2:2"]["built"] == found["2:1"]["built"] and found["3"]["built"] is None
    assert column(made["OUTPUT"], "buid") == ["1", "2:1", "2:2", "3"]
    shapes = {feature["buid"]: feature.geometry() for feature in opened(made["OUTPUT"]).getFeatures()}
    assert shapes["2:1"].boundingBox().toString(0) == "70,10 : 100,20"
    assert shapes["2:2"].area() == 300


def test_without_it_there_are_no_new_columns_and_no_number(provider):
    made = run("estimatepopulation", **given(SPLIT_STRADDLING=False))
    assert not set(NEW) & set(names(made["OUTPUT"]))
    assert "SPLIT_BUILDINGS" not in made


def test_a_part_of_several_polygons_makes_a_layer_of_several(provider):
    hook = "Polygon ((70 10, 130 10, 130 40, 70 40, 70 30, 95 30, 95 38, 105 38, 105 20, 70 20, 70 10))"
    made = run("estimatepopulation", **given([HOUSES[0], (hook, "2", 3.0, None), HOUSES[2]]))
    layer = opened(made["OUTPUT"])
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert sum(feature.geometry().area() for feature in layer.getFeatures()) == pytest.approx(
        300 + sum(f.geometry().area() for f in opened(given([(hook, "2", 3.0, None)])["INPUT"]).getFeatures())
    )


@pytest.mark.parametrize("kind", ["MultiPolygonZ", "PolygonZ", "PolygonM", "CurvePolygon"])
@pytest.mark.parametrize("driver", ["GPKG", "ESRI Shapefile", ""])
def test_any_kind_of_polygons(provider, tmp_path, kind, driver):
    made = run(
        "estimatepopulation",
        **{**given(kind=kind), "OUTPUT": str(tmp_path / {"": "o.geojson", "GPKG": "o.gpkg"}.get(driver, "o.shp"))},
    )
    assert people(made["OUTPUT"])["2:2"] == ("B", 60)
    assert [round(f.geometry().area()) for f in opened(made["OUTPUT"]).getFeatures()] == [200, 300, 300, 100]


def test_shapefiles_keep_the_columns_and_a_second_run_changes_nothing(provider, tmp_path):
    first = run("estimatepopulation", **given(), OUTPUT=str(tmp_path / "a.shp"))
    assert set(NEW) <= set(names(first["OUTPUT"]))
    second = run("estimatepopulation", **given(INPUT=first["OUTPUT"]), OUTPUT=str(tmp_path / "b.shp"))
    assert rows(second["OUTPUT"]) == rows(first["OUTPUT"])
    assert second["SPLIT_BUILDINGS"] == 0


HOUSEHOLDS = [
    *((None, f"A{i}", "A", 8, 0, "") for i in range(1, 6)),
    *((None, f"B{i}", "B", 20, 0, "") for i in range(1, 4)),
    (None, "B4", "B", 12, 0, ""),
    (None, "GA", "A", 10, 1, "2"),
    (None, "GB", "B", 8, 1, "2"),
]


def listed():
    return layer("none", "huid:string blockid:string numprec:integer gqtype:integer at:string", HOUSEHOLDS)


def test_the_whole_way_with_households(provider, tmp_path):
    outputs = {
        name: str(tmp_path / f"{name}.gpkg")
        for name in ("OUTPUT", "OUTPUT_HOUSEHOLDS", "OUTPUT_ZONES", "OUTPUT_SUMMARY")
    }
    parameters = given(
        HOUSEHOLDS=listed(), GROUP_QUARTERS_FIELD="gqtype", DRAWS=5, OUTPUT_HTML=str(tmp_path / "r.html"),
        SUMMARY_ZONES=layer("Polygon", "s:string", [(square(0, 0, 100), "w"), (square(100, 0, 100), "e")]),
    )  # fmt: skip
    made = run("populationperbuilding", **parameters, **outputs)
    found = by(made["OUTPUT"], "buid")
    assert list(found) == ["1", "2:1", "2:2", "3"]
    assert sum(row["pop_opt"] for row in found.values()) == sum(row["pop_mc"] for row in found.values()) == 130
    assert found["2:1"]["pop_gq"] == 10 and found["2:2"]["pop_gq"] == 8
    places = by(made["OUTPUT_HOUSEHOLDS"], "huid")
    assert {row["buid_opt"] for row in places.values()} == set(found)
    for row in places.values():
        assert found[row["buid_opt"]]["zone_id"] == row["blockid"]
    assert [row["persons"] for row in rows(made["OUTPUT_SUMMARY"])] == [50, 80]
    assert made["SPLIT_BUILDINGS"] == 1
    assert made["UNALLOCATED"] == 0
    again = run(
        "populationperbuilding", **{**parameters, "INPUT": made["OUTPUT"], "HOUSEHOLDS": made["OUTPUT_HOUSEHOLDS"]}
    )
    assert rows(again["OUTPUT"]) == rows(made["OUTPUT"])


@pytest.mark.parametrize("method", ["optimization", "montecarlo"])
def test_group_quarters_name_the_building_before_it_was_divided(provider, method):
    made = run("estimatepopulation", **given())
    log = Log()
    placed = run(
        f"allocatehouseholds{method}", log, INPUT=made["OUTPUT"], HOUSEHOLDS=listed(), GROUP_QUARTERS_FIELD="gqtype",
        GROUP_QUARTERS_BUILDING_FIELD="at", OUTPUT_HOUSEHOLDS="memory:",
    )  # fmt: skip
    field = "buid_opt" if method == "optimization" else "buid_mc"
    homes = by(placed["OUTPUT_HOUSEHOLDS"], "huid")
    assert (homes["GA"][field], homes["GB"][field]) == ("2:1", "2:2")
    assert not any("not there" in text for text in log.warnings)


def test_a_zone_field_is_refused_with_it(provider):
    for step in ("estimatepopulation", "populationperbuilding"):
        assert "BUILDING_ZONE_FIELD gives each one zone" in refusal(
            step, **given(BUILDING_ZONE_FIELD="buid"), OUTPUT="memory:"
        )


def test_degrees_are_refused_with_it_even_for_equal_weights(provider):
    degrees = layer("Polygon", FIELDS, [(square(10, 45, 1), "1", 3.0, None)], "EPSG:4326")
    zones = layer("Polygon", "zone:string pop:integer hh:integer", ZONES, "EPSG:4326")
    said = refusal("estimatepopulation", **given(INPUT=degrees, ZONES=zones, WEIGHT=4), OUTPUT="memory:")
    assert "dividing buildings by area" in said


def test_points_are_left_as_they_are(provider):
    log = Log()
    points = layer("Point", FIELDS, [("Point (50 5)", "1", 3.0, None), ("Point (150 5)", "2", 3.0, None)])
    made = run("estimatepopulation", log, **given(INPUT=points, WEIGHT=4))
    assert people(made["OUTPUT"]) == {"1": ("A", 50), "2": ("B", 80)}
    assert any("no area that could be divided" in text for text in log.warnings)


def test_zones_may_be_in_another_crs(provider):
    from qgis import processing

    there = processing.run(
        "native:reprojectlayer", {"INPUT": given()["ZONES"], "TARGET_CRS": "EPSG:3857", "OUTPUT": "memory:"}
    )
    made = run("estimatepopulation", **given(ZONES=there["OUTPUT"]))
    assert people(made["OUTPUT"]) == {"1": ("A", 20), "2:1": ("A", 30), "2:2": ("B", 60), "3": ("B", 20)}


def test_a_run_without_the_desktop(qgis_process, provider, tmp_path):
    inputs = given()
    finished = qgis_process.run(
        "doorstep:estimatepopulation",
        INPUT=save(inputs["INPUT"], tmp_path / "b.gpkg"), ZONES=save(inputs["ZONES"], tmp_path / "z.gpkg"), ZONE_ID_FIELD="zone",
        POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="hh", SPLIT_STRADDLING="true", OUTPUT=tmp_path / "o.gpkg",
    )  # fmt: skip
    assert finished.returncode == 0, finished.stderr
    assert finished.results["SPLIT_BUILDINGS"] == 1
    assert people(tmp_path / "o.gpkg") == {"1": ("A", 20), "2:1": ("A", 30), "2:2": ("B", 60), "3": ("B", 20)}
    assert "into parts: 2" in finished.stdout + finished.stderr
    assert opened(tmp_path / "o.gpkg").crs().authid() == CRS
