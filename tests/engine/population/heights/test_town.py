"""Heights against a town whose true heights are known."""

import tracemalloc

import laspy
import numpy as np
import pytest
import shapely
from measuring import codes, measure, same
from synthetic_cloud import ORIGIN, wkt, write_cloud

from doorstep.processing_provider.engine.core.errors import (
    Cancelled,
    EmptyInputError,
    GeometryError,
    MissingPackageError,
)
from doorstep.processing_provider.engine.population import heights
from doorstep.processing_provider.engine.population.heights import clouds, errors, parts
from doorstep.processing_provider.engine.population.settings import HeightSettings, HeightStatistic

SHARES = {"p50": 0.5, "p70": 0.7, "p90": 0.9}


def assert_true(place, found):
    """p50, p70 and p90 above the ground against the true roofs of the buildings that still stand."""
    standing = ~place.demolished
    for name, share in SHARES.items():
        error = np.abs(getattr(found, name) - found.ground - place.height(share))[standing]
        assert error.mean() < 0.10, name
        assert error.max() < 0.60, name
    assert np.isfinite(found.height[standing]).all()
    assert (found.flag[place.demolished] != "ok").all()
    assert np.isin(found.flag[standing], ("ok", "ground_far")).mean() > 0.97
    assert not found.usable[place.demolished].any()


def test_roofs_of_class_6_give_the_true_heights(place, reference):
    assert_true(place, reference)
    assert set(reference.roof_source[~place.demolished]) == {"classified"}
    np.testing.assert_allclose(reference.height, reference.p70 - reference.ground)
    assert reference.storeys[0] == max(1, round(reference.height[0] / 3))


def test_unclassified_roofs_give_the_true_heights(place, folder):
    write_cloud(folder / "unclassified.laz", place, 300_000, crs_wkt=wkt(), classified=False)
    found = measure(place, folder / "unclassified.laz")
    assert_true(place, found)
    assert set(found.roof_source[~place.demolished]) == {"unclassified"}


def test_a_dense_block_takes_its_ground_from_the_street(place, reference):
    far = np.array(["ground_far" in flag for flag in reference.flag])
    assert far.any(), "the town has no building without ground around it"
    assert set(reference.ground_source[far]) <= {"within 20 m", "within 40 m", "within 64 m"}


def test_statistic_and_storeys(place, cloud):
    found = measure(place, cloud, settings=HeightSettings(HeightStatistic.P90, storey_height=2.5))
    np.testing.assert_allclose(found.height, found.p90 - found.ground)
    known = np.isfinite(found.height)
    assert (found.storeys[known] == np.maximum(1, np.rint(found.height[known] / 2.5))).all()
    assert np.isnan(found.storeys[~known]).all()


def test_parts_give_the_same_as_all_at_once(place, cloud, reference, monkeypatch):
    monkeypatch.setattr(parts, "MEGABYTES_AT_ONCE", 2.0)
    same(measure(place, cloud), reference)


def test_a_building_does_not_depend_on_the_others(place, cloud, reference):
    some = [5, 17, 60, 61, 118, 202]
    found = measure(place, cloud, footprints=place.footprints[some])
    np.testing.assert_array_equal(found.height, reference.height[some])
    np.testing.assert_array_equal(found.ground, reference.ground[some])


def test_bad_footprints(small):
    place, laz, _ = small
    with pytest.raises(EmptyInputError):
        measure(place, laz, footprints=np.array([], object))
    with pytest.raises(GeometryError, match="usable"):
        measure(place, laz, footprints=np.array([None, None], object))
    with pytest.raises(GeometryError, match="no CRS"):
        measure(place, laz, crs="")
    bow_tie = shapely.Polygon([(0, 0), (9, 9), (9, 0), (0, 9)])
    with_bow_tie = np.append(place.footprints, shapely.transform(bow_tie, lambda xy: xy + ORIGIN + 8))
    assert "repaired" in codes(measure(place, laz, footprints=with_bow_tie))


def test_missing_packages_are_named(small, monkeypatch):
    place, laz, las = small
    monkeypatch.setattr(laspy.LazBackend, "detect_available", staticmethod(lambda: ()))
    assert "lazrs" in heights.missing_packages()
    with pytest.raises(errors.LazBackendError, match="lazrs"):
        measure(place, laz)
    assert np.isfinite(measure(place, las).height).any()
    monkeypatch.setattr(clouds, "laspy", None)
    with pytest.raises(MissingPackageError, match="laspy"):
        measure(place, las)


def test_cancel_stops_the_reading(small):
    place, laz, _ = small
    reports = []

    def progress(share, text=""):
        reports.append(share)
        if text:
            raise Cancelled

    with pytest.raises(Cancelled):
        measure(place, laz, progress=progress)
    assert len(reports) < 5


def test_memory_does_not_grow_with_the_number_of_points(place, tmp_path):
    """Twice the points on the same ground; both are more than the reader takes at once."""

    def peak(n_points):
        write_cloud(tmp_path / f"{n_points}.laz", place, n_points, crs_wkt=wkt())
        tracemalloc.start()
        measure(place, tmp_path / f"{n_points}.laz")
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    assert clouds.PIECE < 600_000
    assert peak(1_200_000) < 1.1 * peak(600_000)


def test_delft(shared_data):
    """160 buildings of Delft in AHN3; another program's heights of half of them (see the note on annexes below)."""
    import csv

    from osgeo import ogr

    data = shared_data("delft")
    layer = ogr.Open(str(data / "buildings.gpkg"))
    features = list(layer[0])
    footprints = np.array([shapely.from_wkb(bytes(f.geometry().ExportToWkb())) for f in features], dtype=object)
    found = heights.building_heights([data], footprints, "EPSG:28992", cloud_crs="EPSG:28992")
    assert np.isfinite(found.height).all()
    with open(data / "reference_heights_half.csv", newline="") as file:
        theirs = {row["gml_id"]: row for row in csv.DictReader(file)}
    at = [i for i, feature in enumerate(features) if feature["gml_id"] in theirs]
    rows = [theirs[features[i]["gml_id"]] for i in at]
    ground, roof = (np.array([float(row[name]) for row in rows]) for name in ("z_ground", "z_roof"))
    assert np.median(np.abs(found.ground[at] - ground)) < 0.15
    # Theirs takes in points up to some metres outside of the footprint, so that annexes get the height of the house
    # they lean on; the median is not concerned.
    assert np.median(np.abs(found.p90[at] - roof)) < 0.15
    large = shapely.area(footprints[at]) > 40
    assert np.abs(found.p90[at] - roof)[large].mean() < 0.40
