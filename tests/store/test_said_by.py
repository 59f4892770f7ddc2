"""What several sources say holds as long as one of them says it."""

import hashlib
from pathlib import Path

import pytest
import shapely

from doorstep.processing_provider.store import registers, standard
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System

UTM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
DWELLING = ("dwid", "buid", "unit", "kind")


@pytest.fixture
def path(tmp_path):
    made = str(tmp_path / "base.gpkg")
    standard.create(made, UTM, {"stage": "development"})
    return made


def put(path, source, *keys, weaker="", date="2024-01-01"):
    with GeoPackageBase(path) as base:
        base.begin("test", date)
        registers.put(base, "dwelling", DWELLING, [(key, "b", key, "dwelling") for key in keys], source, weaker)
        base.commit()


def held(path):
    with GeoPackageBase(path) as base:
        return sorted(base.current("dwelling", ("dwid", "source_id")))


def sayings(path):
    with GeoPackageBase(path) as base:
        return sorted(base.current("said_by", ("row_key", "source")))


def test_a_row_passes_to_the_other_source_that_says_it(path):
    put(path, "A", "d1", "d2")
    put(path, "B", "d1", "d3")
    assert held(path) == [("d1", "A"), ("d2", "A"), ("d3", "B")] and sayings(path) == [('["d1"]', "B")]
    put(path, "A", "d2")
    assert held(path) == [("d1", "B"), ("d2", "A"), ("d3", "B")] and sayings(path) == []
    put(path, "B", "d3")
    assert held(path) == [("d2", "A"), ("d3", "B")]


def test_a_source_that_says_it_no_longer_gets_nothing(path):
    put(path, "A", "d1")
    put(path, "B", "d1")
    put(path, "B", "d3")
    put(path, "A", "d2")
    assert held(path) == [("d2", "A"), ("d3", "B")] and sayings(path) == []


def test_of_three_sources_the_row_passes_twice(path):
    for source in "ABC":
        put(path, source, "d1")
    put(path, "A")
    assert held(path) == [("d1", "B")] and sayings(path) == [('["d1"]', "C")]
    put(path, "B")
    assert held(path) == [("d1", "C")]
    put(path, "C")
    assert held(path) == []


def test_a_dwelling_that_gave_way_to_a_housing_database_comes_back(path):
    weaker = "source_id LIKE '% · addresses'"
    put(path, "A · addresses", "d1", "d2")
    put(path, "H · housing", "d1", weaker=weaker)
    assert held(path) == [("d1", "H · housing"), ("d2", "A · addresses")]
    put(path, "H · housing", "d3", weaker=weaker)
    assert held(path) == [("d1", "A · addresses"), ("d2", "A · addresses"), ("d3", "H · housing")]


def test_running_again_changes_nothing(path):
    put(path, "A", "d1")
    put(path, "B", "d1")
    before = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    put(path, "B", "d1", date="2025-01-01")
    put(path, "A", "d1", date="2025-01-01")
    assert hashlib.sha256(Path(path).read_bytes()).hexdigest() == before


def test_a_passing_link_keeps_its_point(path):
    columns = ("address", "buid", "entrance", "rank", "support", "tier", "confidence", "geom")
    row = ("k", "b", "", 1, 1, "known", 1.0, shapely.Point(3, 4))
    for source, rows in (("A", [row]), ("B", [row]), ("A", [])):
        with GeoPackageBase(path) as base:
            base.begin("test", "2024-01-01")
            registers.put(base, "address_building", columns, rows, source)
            base.commit()
    with GeoPackageBase(path) as base:
        ((address, source, point, confidence),) = base.current(
            "address_building", ("address", "source_id", "geom", "confidence")
        )
    assert (address, source, confidence) == ("k", "B", 1.0) and point.equals(shapely.Point(3, 4))
