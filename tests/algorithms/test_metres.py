"""A metre of the map is one on the ground, or the layer is refused with the CRS that has true ones there."""

import math

import pytest
from layers import Log, column, layer, refusal, run
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from doorstep.processing_provider.base.metres import metres

HELSINKI, PARIS, NAIROBI, TOWN, CANARIES = (24.94, 60.17), (2.35, 48.86), (36.82, -1.29), (15.0, 49.65), (-16.25, 28.46)


def placed(crs, place, side=None, more=()):
    """A layer of one square of so many map units, 10 m or a little of a degree, at a place given in degrees."""
    system = QgsCoordinateReferenceSystem(crs)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    moved = QgsCoordinateTransform(degrees, system, QgsCoordinateTransformContext()).transform(QgsPointXY(*place))
    side = side or (1e-4 if system.isGeographic() else 10.0)
    x, y = moved.x(), moved.y()
    a, b = x + side, y + side
    square = f"Polygon (({x} {y}, {a} {y}, {a} {b}, {x} {b}, {x} {y}))"
    return layer(
        "Polygon",
        "buid:string height:double storeys:integer units:integer pop:integer",
        [(square, "a", 6.0, 2, 3, 30), *more],
        crs,
    )


def here(crs, place):
    made = placed(crs, place)
    return metres(made, made.crs())


def estimate_of(made, weight, **parameters):
    field = {"WEIGHT_FIELD": "units"} if weight == 3 else {}
    zone_less = {"INPUT": made, "ZONES": made, "ZONE_ID_FIELD": "buid", "POPULATION_FIELD": "pop", **parameters}
    return {**zone_less, "WEIGHT": weight, **field, "OUTPUT": "memory:"}


# What is good for areas, and for lengths too: national grids, UTM, feet, equal-area grids where they are meant for.
GOOD = [
    ("EPSG:3067", HELSINKI), ("EPSG:32635", HELSINKI), ("EPSG:32634", HELSINKI), ("EPSG:2154", PARIS), ("EPSG:2154", (9.2, 41.4)),
    ("EPSG:27700", (-1.1, 60.1)), ("EPSG:28992", (4.36, 52.0)), ("EPSG:2278", (-95.4, 29.8)), ("EPSG:2263", (-74.0, 40.7)),
    ("EPSG:25833", (5.3, 60.4)), ("EPSG:2193", (174.8, -36.8)), ("EPSG:5514", (14.4, 50.1)), ("EPSG:3035", PARIS),
    ("EPSG:3035", CANARIES), ("EPSG:3035", (-28.0, 38.5)), ("EPSG:5070", (-80.2, 25.8)), ("EPSG:5070", (-122.3, 47.6)),
    ("EPSG:3577", (151.2, -33.9)), ("EPSG:3005", (-123.1, 49.3)), ("EPSG:3857", NAIROBI), ("EPSG:5041", (10.0, 88.0)),
]  # fmt: skip


@pytest.mark.parametrize(("crs", "place"), GOOD, ids=[f"{crs} {place}" for crs, place in GOOD])
def test_true_metres(provider, crs, place):
    assert here(crs, place).good(lengths=True)


# What 1 m is on the ground, least and most by direction: 1/k of the projection, by its textbook formula on the sphere.
def cosine(place):
    return math.cos(math.radians(place[1]))


UNTRUE = [
    ("EPSG:3857", HELSINKI, cosine(HELSINKI), cosine(HELSINKI)), ("EPSG:3857", PARIS, cosine(PARIS), cosine(PARIS)),
    ("EPSG:3857", (100.5, 13.75), 0.971, 0.971), ("EPSG:3395", PARIS, cosine(PARIS), cosine(PARIS)),
    ("ESRI:102100", PARIS, cosine(PARIS), cosine(PARIS)), ("EPSG:3832", (174.8, -36.8), 0.801, 0.801),
    ("EPSG:4087", PARIS, cosine(PARIS), 1), ("EPSG:32662", PARIS, cosine(PARIS), 1), ("EPSG:3413", PARIS, 0.905, 0.905),
    ("EPSG:3031", (174.8, -36.8), 0.822, 0.822), ("EPSG:32637", TOWN, 0.965, 0.965), ("EPSG:32631", HELSINKI, 0.983, 0.983),
    ("EPSG:32630", (20.0, 0.5), 0.93, 0.93), ("EPSG:32733", (-25.0, 28.0), 0.83, 0.83), ("EPSG:3034", PARIS, 1.035, 1.035),
]  # fmt: skip


@pytest.mark.parametrize(("crs", "place", "least", "most"), UNTRUE, ids=[f"{c[0]} {c[1]}" for c in UNTRUE])
def test_untrue_metres(provider, crs, place, least, most):
    found = here(crs, place)
    assert not found.good(lengths=False) and not found.good(lengths=True)
    assert (found.least, found.most) == (pytest.approx(least, rel=0.015), pytest.approx(most, rel=0.015))


@pytest.mark.parametrize("crs", ["EPSG:6933", "ESRI:54009", "ESRI:54034"])
def test_equal_area_maps_of_the_world_have_areas_but_no_lengths(provider, crs):
    found = here(crs, HELSINKI)
    assert found.good(lengths=False) and not found.good(lengths=True)
    assert found.area == pytest.approx(1, abs=0.001)


@pytest.mark.parametrize(
    ("place", "code"),
    [
        (HELSINKI, "EPSG:32635"), (NAIROBI, "EPSG:32737"), ((2, 48), "EPSG:32631"), ((151, -33), "EPSG:32756"),
        ((-179.9, 1), "EPSG:32601"), ((179.9, 1), "EPSG:32660"), ((10, 85), "EPSG:5041"), ((10, -85), "EPSG:5042"),
    ],
)  # fmt: skip
def test_the_crs_that_is_suggested_has_true_metres(provider, place, code):
    for crs in ("EPSG:4326", "EPSG:3857") if abs(place[1]) < 84 else ("EPSG:4326",):
        assert here(crs, place).better == code
    assert here(code, place).good(lengths=True)


def test_one_feature_that_lies_astray_changes_nothing(provider):
    nowhere = [f"Polygon (({x} {x}, {2 * x} {x}, {2 * x} {2 * x}, {x} {x}))" for x in (1.0, 5e6, 1e30, -1e300)]
    for astray in nowhere:
        more = [(astray, "b", 6.0, 2, 3, 1), (None, "c", 6.0, 2, 3, 1), ("Polygon EMPTY", "d", 6.0, 2, 3, 1)]
        for crs, good in (("EPSG:3857", False), ("EPSG:32635", True)):
            twins = [(placed(crs, HELSINKI).getFeature(1).geometry().asWkt(6), i, 6.0, 2, 3, 1) for i in "efg"]
            made = placed(crs, HELSINKI, more=[*more, *twins])
            assert metres(made, made.crs()).good(lengths=True) is good


def test_what_is_not_known_is_not_refused(provider):
    # No features, no geometry, coordinates that are none of the CRS, no CRS.
    empty = layer("Polygon", "a:integer", [], "EPSG:3857")
    bare = layer("Polygon", "a:integer", [(None, 1)], "EPSG:3857")
    far = layer("Polygon", "a:integer", [("Polygon ((1e12 1e12, 2e12 1e12, 2e12 2e12, 1e12 1e12))", 1)], "EPSG:32633")
    nan = layer("Polygon", "a:integer", [("Polygon ((nan nan, 1 1, 2 2, nan nan))", 1)], "EPSG:3857")
    for made in (empty, bare, far, nan):
        found = metres(made, made.crs())
        assert found.good(lengths=True) and found.better == ""
    invalid = metres(placed("EPSG:32635", HELSINKI), QgsCoordinateReferenceSystem())
    assert invalid.good(lengths=True)


def test_invalid_geometries_do_not_stop_the_look(provider):
    bow_tie = ("Polygon ((0 0, 10 10, 10 0, 0 10, 0 0))", "b", 6.0, 2, 3, 1)
    made = placed("EPSG:3857", HELSINKI, more=[bow_tie])
    context = QgsProcessingContext()
    assert not metres(QgsProcessingFeatureSource(made, context, False), made.crs()).good(lengths=False)


# --- What is refused


SENTENCE = (
    "Layer 'made': 1 m in {} is {} m on the ground here, and a weight by area or volume needs true metres; reproject it to {} "
    "first."
)


@pytest.mark.parametrize("weight", [0, 1, 2, 5, 6])
def test_the_estimate_refuses_weights_by_area(provider, weight):
    made = placed("EPSG:3857", HELSINKI)
    said = refusal("estimatepopulation", **estimate_of(made, weight))
    assert said == SENTENCE.format("EPSG:3857", "0.497", "EPSG:32635")
    plate_carree = placed("EPSG:4087", PARIS)
    said = refusal("estimatepopulation", **estimate_of(plate_carree, weight))
    # cos 48.86° on a sphere, and on the ellipsoid, by which PROJ computes this one since 9.5.
    assert said in [SENTENCE.format("EPSG:4087", width, "EPSG:32631") for width in ("0.658–1", "0.659–1")]


@pytest.mark.parametrize("weight", [3, 4])
def test_weights_that_need_no_metres_run_anywhere(provider, weight):
    made = run("estimatepopulation", **estimate_of(placed("EPSG:3857", HELSINKI), weight))
    assert column(made["OUTPUT"], "pop_int") == [30]


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4087", "EPSG:4326"])
def test_the_nearest_building_is_not_looked_for_where_lengths_are_none(provider, crs):
    made = placed(crs, HELSINKI)
    assert "the nearest building needs " in refusal("estimatepopulation", **estimate_of(made, 4, SPILL=True))


def test_equal_area_maps_serve_for_areas_and_not_for_walls(provider):
    made = placed("EPSG:6933", HELSINKI)
    assert column(run("estimatepopulation", **estimate_of(made, 2))["OUTPUT"], "weight") == [pytest.approx(100)]
    for weight in (5, 6):
        assert "1 m in EPSG:6933 is " in refusal("estimatepopulation", **estimate_of(made, weight))


def test_the_others_refuse_too(provider):
    made = placed("EPSG:3857", HELSINKI)
    said = refusal("classifyresidential", INPUT=made, OUTPUT="memory:")
    assert said == SENTENCE.format("EPSG:3857", "0.497", "EPSG:32635").replace(
        "weight by area or volume", "distance or an area"
    )
    said = refusal("populationperbuilding", **estimate_of(made, 0))
    assert said == SENTENCE.format("EPSG:3857", "0.497", "EPSG:32635")
    said = refusal("populationperbuilding", **estimate_of(made, 4, BUILDING_USE_FIELD="buid"))
    assert "a distance or an area needs true metres" in said
    estimated = run("estimatepopulation", **estimate_of(made, 4))["OUTPUT"]
    homes = layer("none", "huid:string blockid:string numprec:integer", [(None, "1", "a", 30)])
    given = {
        "INPUT": estimated,
        "HOUSEHOLDS": homes,
        "METHOD": 1,
        "POPULATION_FIELD": "pop_int",
        "HOUSEHOLDS_FIELD": "units",
    }
    said = refusal("allocatehouseholdsmontecarlo", **given, OUTPUT="memory:")
    assert "1 m in EPSG:3857 is 0.497 m on the ground here, and the area of the footprints needs true metres" in said


@pytest.mark.parametrize(("crs", "by_area"), [("EPSG:3857", False), ("EPSG:32635", True), ("EPSG:4326", False)])
def test_validation_has_baselines_by_area_where_areas_are_true(provider, crs, by_area):
    made, log = placed(crs, HELSINKI), Log()
    given = {"INPUT": made, "VALUE_FIELDS": ["units"], "REFERENCE": made, "REFERENCE_FIELDS": ["pop"]}
    done = run("validateestimates", log, **given, REFERENCE_ID_FIELD="buid", OUTPUT_SCORES="memory:")
    assert ("Footprint area" in column(done["OUTPUT_SCORES"], "method")) is by_area
    said = f"The baselines by area were left out: {crs} has no true areas here; reproject the buildings."
    assert (said in log.warnings) is not by_area


def test_a_shed_is_a_shed_in_any_crs_that_is_not_refused(provider):
    # 30 m² of one storey, in UTM and on an equal-area grid.
    for crs in ("EPSG:32635", "EPSG:3035"):
        made = placed(crs, HELSINKI, math.sqrt(30), more=())
        made.dataProvider().changeAttributeValues({1: {1: None, 2: 1}})
        done = run("classifyresidential", INPUT=made)
        assert column(done["OUTPUT"], "res_class") == ["non-residential"]
