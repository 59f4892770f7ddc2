"""Building heights from point clouds and from rasters, through Processing and qgis_process."""

import re

import laspy
import make_sample
import numpy as np
import pytest
import shapely
from layers import Log, by, layer, names, refusal, run, sample
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
from synthetic_cloud import EPSG, ORIGIN, terrain, town, wkt, write_cloud

from doorstep.processing_provider.engine.core import packages
from doorstep.processing_provider.engine.population import fields
from doorstep.processing_provider.engine.population.heights import clouds
from register_package import ROOT

SAMPLE_CLOUD = ROOT / "resources" / "sample" / "sample.laz"
FIELDS = [field.name for field in fields.HEIGHTS]
ALGORITHM = "doorstep:addbuildingheights"


@pytest.fixture(scope="module")
def place():
    return town(12, seed=1, demolished=1)


@pytest.fixture(scope="module")
def cloud(place, tmp_path_factory):
    path = tmp_path_factory.mktemp("cloud") / "cloud.laz"
    write_cloud(path, place, 120_000, crs_wkt=wkt())
    return path


@pytest.fixture
def buildings(provider, place):
    """Buildings whose own height is wrong, and one without geometry."""
    rows = [(polygon.wkt, f"b{i}", -1.0, f"note {i}") for i, polygon in enumerate(place.footprints)]
    return layer("Polygon", "buid:string height:double note:string", [*rows, (None, "none", -1.0, "no place")])


def heights(log=None, **parameters):
    return run("addbuildingheights", log, **parameters)


# --- On the bundled sample, through qgis_process ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def sample_heights(qgis_process, tmp_path_factory):
    output = tmp_path_factory.mktemp("sample") / "heights.gpkg"
    return qgis_process.run(ALGORITHM, INPUT=sample("buildings"), POINT_CLOUD=SAMPLE_CLOUD, OUTPUT=output)


def test_the_sample_s_cloud_gives_its_heights(sample_heights):
    assert sample_heights.returncode == 0, sample_heights.stderr
    rows = by(sample_heights.results["OUTPUT"], "buid")
    given = by(sample("buildings"), "buid")
    off = [
        abs(row["height"] - given[buid]["height"])
        for buid, row in rows.items()
        if row["h_flag"] == "ok" and given[buid]["height"]
    ]
    assert len(off) > 1100
    assert sum(off) / len(off) < 0.06
    # Those without a height on the map get one.
    unknown = [buid for buid, row in given.items() if row["height"] is None]
    assert len(unknown) == make_sample.MISSING_HEIGHTS
    assert all(rows[buid]["height"] for buid in unknown if rows[buid]["h_flag"] == "ok")


def test_the_sample_s_numbers_count_its_rows(sample_heights):
    rows = list(by(sample_heights.results["OUTPUT"], "buid").values())
    numbers = {name: value for name, value in sample_heights.results.items() if name != "OUTPUT"}
    assert numbers == {
        "BUILDINGS": len(rows),
        "WITH_HEIGHT": sum(row["height"] is not None for row in rows),
        "FLAGGED": sum(row["h_flag"] != "ok" for row in rows),
    }
    assert 0 < numbers["FLAGGED"] < 30
    flags = {flag for row in rows for flag in row["h_flag"].split(";")}
    assert {"no_points", "low_coverage", "not_classified"} <= flags
    assert sample_heights.json["log"]["warning"][0] == "Buildings without a height: 6 of 1,221 (h_flag says why)."


def test_the_sample_s_cloud_is_small_and_its_maker_makes_it(tmp_path):
    import make_sample_cloud

    assert SAMPLE_CLOUD.stat().st_size < 1_000_000
    # Compressors may differ; the points may not.
    make_sample_cloud.write(tmp_path / "again.laz")
    again, bundled = laspy.read(tmp_path / "again.laz"), laspy.read(SAMPLE_CLOUD)
    assert (again.points.array == bundled.points.array).all()


# --- In this process --------------------------------------------------------------------------------------------------


def test_fields_pass_through_and_ours_are_overwritten_in_place(buildings, cloud, place):
    made = heights(INPUT=buildings, POINT_CLOUD=[str(cloud)])
    assert names(made["OUTPUT"]) == ["buid", "height", "note", *[name for name in FIELDS if name != "height"]]
    rows = by(made["OUTPUT"], "buid")
    assert rows["none"]["h_flag"] == "no_geometry"
    assert rows["none"]["height"] is None
    for i, true in enumerate(place.height(0.7)):
        row = rows[f"b{i}"]
        assert row["note"] == f"note {i}"
        if np.isnan(true):
            assert row["h_flag"] != "ok"
        else:
            assert row["height"] == pytest.approx(true, abs=0.5)
            assert row["height"] == pytest.approx(row["h_p70"] - row["h_ground"], abs=1e-6)
    assert (made["BUILDINGS"], made["WITH_HEIGHT"]) == (13, 11)
    again = heights(INPUT=made["OUTPUT"], POINT_CLOUD=[str(cloud)])
    assert by(again["OUTPUT"], "buid") == rows


def test_a_folder_serves_as_well_as_files(buildings, cloud):
    one = heights(INPUT=buildings, POINT_CLOUD=str(cloud.parent))
    other = heights(INPUT=buildings, POINT_CLOUD=f"{cloud};{cloud}")
    assert by(one["OUTPUT"], "buid") == by(other["OUTPUT"], "buid")


def test_settings_reach_the_engine(buildings, cloud):
    made = heights(INPUT=buildings, POINT_CLOUD=[str(cloud)], HEIGHT_STATISTIC=2, STOREY_HEIGHT=2.5, Z_UNIT=2)
    row = by(made["OUTPUT"], "buid")["b0"]
    plain = by(heights(INPUT=buildings, POINT_CLOUD=[str(cloud)])["OUTPUT"], "buid")["b0"]
    assert row["h_p90"] == pytest.approx(plain["h_p90"] * 0.3048, abs=0.02)
    assert row["height"] == pytest.approx(row["h_p90"] - row["h_ground"], abs=1e-6)
    assert row["storeys"] == max(1, round(row["height"] / 2.5))


def test_classes_can_be_chosen(buildings, cloud, tmp_path):
    las = laspy.read(cloud)
    las.classification = np.choose(np.isin(las.classification, (2, 6)), [1, np.where(las.classification == 6, 17, 8)])
    las.write(tmp_path / "classes.laz")
    chosen = {"ROOF_CLASSES": "17, 18", "GROUND_CLASSES": "8"}
    made = heights(INPUT=buildings, POINT_CLOUD=[str(tmp_path / "classes.laz")], **chosen)
    assert by(made["OUTPUT"], "buid")["b0"]["roof_src"] == "classified"
    assert "ground class 2" in refusal(
        "addbuildingheights", INPUT=buildings, POINT_CLOUD=[str(tmp_path)], OUTPUT="memory:"
    )


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"POINT_CLOUD": None}, "POINT_CLOUD"),
        ({"POINT_CLOUD": ["/nowhere/cloud.laz"]}, "is not there"),
        ({"POINT_CLOUD": [str(ROOT / "resources" / "icons")]}, r"holds no \.las"),
        ({"POINT_CLOUD": [str(make_sample.OUTPUT)]}, "not a LAS or LAZ"),
        ({"ROOF_CLASSES": "six"}, "no list of LAS classes"),
        ({"ROOF_CLASSES": "2"}, "roof and ground at once"),
        ({"GROUND_CLASSES": "900"}, "0 to 255"),
        ({"STOREY_HEIGHT": 0.5}, "STOREY_HEIGHT"),
        ({"HEIGHT_STATISTIC": 7}, "HEIGHT_STATISTIC"),
        ({"POINT_CLOUD_CRS": "EPSG:nonsense"}, "POINT_CLOUD_CRS"),
        ({"POINTCLOUD": "x"}, "did you mean POINT_CLOUD"),
    ],
)
def test_refusals(buildings, cloud, wrong, words):
    given = {"INPUT": buildings, "POINT_CLOUD": [str(cloud)], "OUTPUT": "memory:", **wrong}
    assert re.search(words, refusal("addbuildingheights", **given))


def test_buildings_elsewhere_and_points_are_refused(provider, cloud):
    away = layer("Polygon", "buid:string", [("Polygon ((0 0, 9 0, 9 9, 0 0))", "a")])
    assert "No building lies" in refusal("addbuildingheights", INPUT=away, POINT_CLOUD=[str(cloud)], OUTPUT="memory:")
    points = layer("Point", "buid:string", [("Point (0 0)", "a")])
    assert "must be polygons" in refusal("addbuildingheights", INPUT=points, POINT_CLOUD=[str(cloud)], OUTPUT="memory:")


def test_a_damaged_cloud_leaves_no_output(qgis_process, tmp_path):
    data = bytearray(SAMPLE_CLOUD.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 1000] = bytes(1000)
    (tmp_path / "damaged.laz").write_bytes(data)
    output = tmp_path / "out.gpkg"
    finished = qgis_process.run(
        ALGORITHM, INPUT=sample("buildings"), POINT_CLOUD=tmp_path / "damaged.laz", OUTPUT=output
    )
    assert finished.returncode == 1
    assert "damaged.laz is damaged" in finished.stderr
    assert "Traceback" not in finished.stderr
    assert not output.exists()


def test_without_laspy_the_algorithm_says_how_to_get_it(provider, monkeypatch):
    registry = QgsApplication.processingRegistry()
    assert registry.algorithmById(ALGORITHM).canExecute()[0]
    monkeypatch.setitem(packages._why, "laspy", packages.ABSENT)
    able, words = registry.algorithmById(ALGORITHM).create().canExecute()
    assert not able
    assert "laspy (not installed)" in words and '"laspy>=2.4"' in words
    assert registry.algorithmById("doorstep:estimatepopulation").canExecute()[0]


def test_cancel_writes_nothing(buildings, cloud, monkeypatch):
    step = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create()
    feedback = QgsProcessingFeedback(False)
    read = clouds.read_pieces

    def cancelled_while_reading(*given, **options):
        for points in read(*given, **options):
            feedback.cancel()
            yield points

    monkeypatch.setattr(clouds, "read_pieces", cancelled_while_reading)
    parameters = {"INPUT": buildings, "POINT_CLOUD": [str(cloud)], "OUTPUT": "memory:"}
    results, ok = step.run(parameters, QgsProcessingContext(), feedback)
    assert ok
    assert results == {}


def test_the_style_has_heights_doubts_and_a_third_dimension(buildings, cloud):
    made = heights(INPUT=buildings, POINT_CLOUD=[str(cloud)])
    path = ROOT / "resources" / "styles" / "heights.qml"
    message, ok = made["OUTPUT"].loadNamedStyle(str(path))
    assert ok, message
    rules = made["OUTPUT"].renderer().rootRule().children()
    assert [rule.filterExpression() for rule in rules[-2:]] == ['"height" IS NULL', "\"h_flag\" <> 'ok'"]
    extrusion = re.search(
        r'name="extrusionHeight".*?</Option>\s*</Option>', path.read_text(encoding="utf-8"), re.DOTALL
    )
    assert "coalesce(&quot;height&quot;, 0)" in extrusion.group()
    # Every height falls under exactly one rule.
    texts = " ".join(rule.filterExpression() for rule in rules)
    limits = re.findall(r'"height" > (\d+)(?: AND "height" <= (\d+))?', texts)
    for height in [row["height"] for row in by(made["OUTPUT"], "buid").values() if row["height"] is not None]:
        assert sum(float(low) < height <= float(high or "inf") for low, high in limits) == 1


# --- From rasters -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def rasters(place, tmp_path_factory):
    """Surface and terrain at 1 m, without noise."""
    from osgeo import gdal, osr

    folder = tmp_path_factory.mktemp("rasters")
    system = osr.SpatialReference()
    system.ImportFromEPSG(EPSG)
    side = int(place.size)
    x, y = np.meshgrid(ORIGIN[0] + np.arange(side) + 0.5, ORIGIN[1] + side - np.arange(side) - 0.5)
    ground = terrain(x, y)
    surface = ground.copy()
    for i, polygon in enumerate(place.footprints):
        if not place.demolished[i]:
            surface[shapely.contains_xy(polygon, x, y)] = terrain(*place.centre[i]) + place.eave[i]
    for name, values in (("dsm", surface), ("dtm", ground)):
        image = gdal.GetDriverByName("GTiff").Create(str(folder / f"{name}.tif"), side, side, 1, gdal.GDT_Float32)
        image.SetGeoTransform((ORIGIN[0], 1, 0, ORIGIN[1] + side, 0, -1))
        image.SetProjection(system.ExportToWkt())
        image.GetRasterBand(1).WriteArray(values.astype("f4"))
        image = None
    return folder


def test_the_model_takes_heights_from_rasters(buildings, place, rasters):
    from qgis import processing

    given = {"DSM": str(rasters / "dsm.tif"), "DTM": str(rasters / "dtm.tif"), "STOREY_HEIGHT": 2.5}
    model = "doorstep:heightsfromrasters"
    made = processing.run(model, {"INPUT": buildings, **given, "heights:OUTPUT": "memory:"}, feedback=Log())
    made = made["heights:OUTPUT"]
    rows = by(made, "buid")
    assert {"h_ground", "h_p50", "h_max", "height", "storeys", "n_points", "ground_src", "roof_src", "h_flag"} <= set(
        names(made)
    )
    assert not [name for name in names(made) if name.startswith(("dsm", "dtm"))]
    for i in range(len(place.footprints)):
        row = rows[f"b{i}"]
        if place.demolished[i]:
            assert row["height"] is None or row["height"] < 1
        else:
            assert row["height"] == pytest.approx(place.eave[i], abs=0.3)
            assert row["storeys"] == max(1, round(row["height"] / 2.5))
            assert row["h_flag"] == "ok"
    assert rows["none"]["h_flag"] == "no_points"


def test_the_model_is_in_the_toolbox_with_words(provider):
    model = QgsApplication.processingRegistry().algorithmById("doorstep:heightsfromrasters")
    assert "rasters" in model.displayName()
    assert model.validate()[0]


def test_the_model_runs_from_its_file(qgis_process, rasters, tmp_path):
    output = tmp_path / "out.gpkg"
    finished = qgis_process(
        "--json", "run", ROOT / "resources" / "models" / "heights_from_rasters.model3", f"--INPUT={sample('buildings')}",
        f"--DSM={rasters / 'dsm.tif'}", f"--DTM={rasters / 'dtm.tif'}", f"--heights:OUTPUT={output}",
    )  # fmt: skip
    assert finished.returncode == 0, finished.stderr
    assert len(by(output, "buid")) == 1221
