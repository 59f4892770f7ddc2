"""The models of the toolbox, run with no optional parameter given and on values that nothing can have."""

import math

import numpy as np
import pytest
from layers import Log, by, layer, names, rows, save, square
from qgis import processing
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingParameterDefinition

from doorstep.processing_provider.engine.core.limits import LEAST_ELEVATION, MOST_ELEVATION, MOST_HEIGHT
from register_package import ROOT

MODELS = sorted((ROOT / "resources" / "models").glob("*.model3"))
GROUND = 50.0
RISES = {"a": 3, "b": 6, "c": 9, "d": 40}


def write_raster(path, values):
    """A GeoTIFF of 1 m whose lower left corner is (0, 0), without NoData."""
    from osgeo import gdal, osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    kind = gdal.GDT_Float32 if values.dtype == np.float32 else gdal.GDT_Float64
    image = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    image.SetGeoTransform((0, 1, 0, values.shape[0], 0, -1))
    image.SetProjection(system.ExportToWkt())
    image.GetRasterBand(1).WriteArray(values)
    image = None
    return str(path)


@pytest.fixture
def houses(provider):
    """Four buildings of 10 m × 10 m, 20 m apart."""
    shapes = [(square(20 * i + 5, 5), name) for i, name in enumerate(RISES)]
    return layer("Polygon", "buid:string", shapes, "EPSG:32633")


@pytest.fixture
def surfaces():
    """Flat ground and a surface with the four buildings, (20, 80); a building is columns 20 i + 5 … 20 i + 14."""
    terrain = np.full((20, 80), GROUND, np.float32)
    surface = terrain.copy()
    for i, rise in enumerate(RISES.values()):
        surface[5:15, 20 * i + 5 : 20 * i + 15] += rise
    return surface, terrain


def measured(houses, surface, terrain, folder, **options):
    given = {
        "DSM": write_raster(folder / "dsm.tif", surface),
        "DTM": write_raster(folder / "dtm.tif", terrain),
        **options,
    }
    made = processing.run(
        "doorstep:heightsfromrasters", {"INPUT": houses, **given, "heights:OUTPUT": "memory:"}, feedback=Log()
    )
    return made["heights:OUTPUT"]


# --- No optional parameter given --------------------------------------------------------------------------------------


def optional(model):
    """Names of inputs that may be left out."""
    flag = QgsProcessingParameterDefinition.Flag.FlagOptional
    found = [d for d in model.parameterDefinitions() if not d.isDestination()]
    return {d.name() for d in found if d.flags() & flag or d.defaultValue() is not None}


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_every_shipped_model_is_run_without_options_below(provider, path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    wanted = {
        "assistance": {
            "who", "tags", "age_from", "age_to", "sex", "places", "date", "unit_id_field", "unit_name_field",
        },
        "buildpopulationbase": {
            "code_field", "name_field", "storeys", "streets", "surname", "quarters", "profile", "housing", "housing_fields", "floor",
            "unit", "capacity", "date", "overwrite", "vault",
        },
        "buildpopulationfromregisters": {
            "many", "rules", "months", "zones", "zone_id", "age_bands", "by", "protection", "date",
        },
        "completedpopulation": {
            "building_id_field", "zone_id_field", "population_field", "households_field", "height_field", "storeys_field", "prefer",
            "date",
        },
        "griddiagnosis": {"age_bands", "facilities", "kind_field", "size_field", "standards", "date"},
        "healthoutreach": {
            "who", "tags", "age_from", "age_to", "sex", "places", "source", "vault", "date", "unit_id_field", "unit_name_field",
        },
        "heightsfromrasters": {"STOREY_HEIGHT"},
        "hoursofday": {
            "zone_id_field", "age_bands", "date", "hour_fields", "cell_id_field", "hour_field", "value_field", "night_hours",
            "day_hours",
        },
        "lifecirclebyunit": {
            "date", "facility_id_field", "access_fields", "steps", "age_bands", "minutes", "speed", "need", "size_field",
            "unit_id_field", "unit_name_field",
        },
        "meetingroll": {"who", "places", "buildings", "age_from", "date"},
        "planningunits": {
            "unit_id_field", "by", "date", "unit_name_field", "age_bands", "facilities", "kind_field", "size_field", "standards",
            "earlier", "earlier_date",
        },
        "schoolplaces": {
            "unit_id_field", "age_bands", "date", "school_id_field", "enrolment_field", "inflow_field", "ages", "years",
            "participation", "moves", "max_metres", "public_rounding",
        },
        "structureandflows": {"zones", "zone_id_field", "age_bands", "by", "protection", "date"},
        "upkeep": {"rules", "profile", "sample_half_width", "strata", "seed", "date", "who", "places"},
        "validatedownscaling": {
            "coarse", "weight", "height", "storeys", "weight_field", "class", "residential", "shares", "time_limit", "seed",
        },
    }  # fmt: skip
    assert optional(model) == wanted[model.name()]


def test_storeys_from_rasters_without_a_storey_height(houses, surfaces, tmp_path, qgis_process):
    found = by(measured(houses, *surfaces, tmp_path), "buid")
    assert {name: (row["height"], row["storeys"]) for name, row in found.items()} == {
        "a": (3, 1), "b": (6, 2), "c": (9, 3), "d": (40, 13),
    }  # fmt: skip
    output = tmp_path / "out.gpkg"
    finished = qgis_process.run(
        "doorstep:heightsfromrasters", INPUT=save(houses, tmp_path / "in.gpkg"), DSM=tmp_path / "dsm.tif",
        DTM=tmp_path / "dtm.tif", **{"heights:OUTPUT": output},
    )  # fmt: skip
    assert finished.returncode == 0, finished.stderr
    assert [row["storeys"] for row in rows(output)] == [1, 2, 3, 13]
    other = by(measured(houses, *surfaces, tmp_path, STOREY_HEIGHT=4), "buid")
    assert [row["storeys"] for row in other.values()] == [1, 2, 2, 10]


def validated(**parameters):
    written = ("dissolve:OUTPUT_ZONES", "monte_carlo:OUTPUT_BUILDINGS", "validate:OUTPUT", "validate:OUTPUT_SCORES")
    outputs = dict.fromkeys(written, "memory:")
    made = processing.run("doorstep:validatedownscaling", {**outputs, **parameters}, feedback=Log())
    return rows(made["validate:OUTPUT_SCORES"]), rows(made["monte_carlo:OUTPUT_BUILDINGS"])


def test_validation_without_options_is_the_one_with_their_defaults(provider):
    buildings = layer("Polygon", "buid:string height:double", [(square(20 * i), f"b{i}", 5 + i % 4) for i in range(20)])
    zones = layer(
        "Polygon",
        "pop:double hh:double",
        [(square(100 * i, 0, 99), (9, 12, 20, 8)[i], (4, 5, 9, 3)[i]) for i in range(4)],
    )
    given = {
        "buildings": buildings, "building_id": "buid", "reference": zones, "population": "pop", "households": "hh",
    }  # fmt: skip
    plain = validated(**given)
    assert plain == validated(**given, height="height", weight=0, time_limit=60.0, seed=1)
    assert sum(row["pop_est"] for row in plain[1]) == pytest.approx(49)
    assert plain != validated(**given, weight=4)


# --- Values that nothing can have -------------------------------------------------------------------------------------


NOTHING = [-9999.0, 9999.0, -32768.0, 3.4e38, -3.4e38, math.inf, -math.inf]


@pytest.mark.parametrize("value", NOTHING)
@pytest.mark.parametrize("where", ["surface", "terrain", "both"])
@pytest.mark.parametrize("share", [1.0, 0.5, 0.01])
def test_raster_values_that_are_no_elevation_give_no_height(houses, surfaces, tmp_path, value, where, share):
    """NoData that is not declared, over all, half, or one pixel of building c."""
    surface, terrain = surfaces
    for values in {"surface": [surface], "terrain": [terrain], "both": [surface, terrain]}[where]:
        block = values[5:15, 45:55]
        block[np.unravel_index(np.arange(round(100 * share)), block.shape)] = value
    found = by(measured(houses, surface, terrain, tmp_path), "buid")
    assert {name: row["h_flag"] for name, row in found.items()} == {"a": "ok", "b": "ok", "c": "implausible", "d": "ok"}
    assert {name: row["height"] for name, row in found.items()} == {"a": 3, "b": 6, "c": None, "d": 40}
    assert found["c"]["storeys"] is None
    unknown = {"surface": ("h_p50", "h_max"), "terrain": ("h_ground",), "both": ("h_p50", "h_max", "h_ground")}[where]
    assert all(found["c"][name] is None for name in unknown)


def test_a_height_that_no_building_has_is_unknown(houses, surfaces, tmp_path):
    """Elevations that can be, but not one above the other: a surface in another unit."""
    surface, terrain = surfaces
    surface[5:15, 45:55] = GROUND + MOST_HEIGHT
    surface[5:15, 65:75] = GROUND + MOST_HEIGHT + 1
    found = by(measured(houses, surface, terrain, tmp_path), "buid")
    assert (found["c"]["height"], found["c"]["h_flag"]) == (MOST_HEIGHT, "ok")
    assert (found["d"]["height"], found["d"]["storeys"], found["d"]["h_flag"]) == (None, None, "implausible")


def test_nan_and_declared_nodata_are_no_pixels(houses, surfaces, tmp_path):
    surface, terrain = surfaces
    surface[5:8, 45:55] = math.nan
    surface[5:15, 65:75] = math.nan
    found = by(measured(houses, surface, terrain, tmp_path), "buid")
    assert (found["c"]["height"], found["c"]["n_points"], found["c"]["h_flag"]) == (9, 70, "ok")
    assert (found["d"]["height"], found["d"]["h_flag"]) == (None, "no_points")


def test_nothing_of_the_model_s_own_columns_is_left(houses, surfaces, tmp_path):
    assert not [name for name in names(measured(houses, *surfaces, tmp_path)) if name.startswith(("dsm", "dtm"))]


def test_the_model_has_the_limits_of_the_settings(provider):
    model = QgsApplication.processingRegistry().algorithmById("doorstep:heightsfromrasters")
    text = " ".join(
        str(source.staticValue())
        for child in model.childAlgorithms().values()
        for sources in child.parameterSources().values()
        for source in sources
    )
    for name, low in (("dtm", LEAST_ELEVATION), ("dsm", LEAST_ELEVATION)):
        assert f'"{name}_min" >= {low:g} AND "{name}_max" <= {MOST_ELEVATION:g}' in text
    assert text.count(f"{MOST_HEIGHT:g}") == 2
