"""What others write into parameters, names and places; each was once taken for something else."""

import pytest
from layers import Log, layer, refusal, run, square

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.population.households import read_shares, sizes_of_fields


@pytest.mark.parametrize(
    "begin", ["field_", "Field", "column", "col", "V", "x", "c0", "Unnamed: ", "P25_", "H13_", "b2.", "f"]
)
def test_numbers_of_columns_are_no_sizes(begin):
    with pytest.raises(SettingError, match="do not say for certain"):
        sizes_of_fields([f"{begin}{n}" for n in range(1, 8)])


@pytest.mark.parametrize("begin", ["hh", "hh_", "hh2021_", "hh_2021_", "size", "P19_RP_", "MEN_", "p", "pers0"])
def test_numbers_after_other_words_are_sizes(begin):
    assert sizes_of_fields([f"{begin}{n}" for n in range(1, 8)]) == (1, 2, 3, 4, 5, 6, 7)


@pytest.mark.parametrize("text", ["0,3;0,7", "1,2;3"])
def test_shares_with_decimal_commas_are_refused(text):
    with pytest.raises(SettingError, match="decimal points"):
        read_shares(text)
    assert read_shares("0.3;0.7") == read_shares("0.3,0.7") == (0.3, 0.7)


@pytest.mark.parametrize(
    "place, said",
    [
        ("o.mbtiles", "holds no table"),
        ("o.pdf", "holds no table"),
        ("o.dgn", "holds no table"),
        ("x" * 300 + ".gpkg", "too long"),
        ("ogr:dbname='{}/o.kml' table=\"new\" ()", "does not take another layer"),
        ("ogr:dbname='{}/o.xlsx' table=\"new\" ()", "does not take another layer"),
    ],
)
def test_places_that_lose_columns_or_cannot_be_are_refused_before_the_run(town, tmp_path, place, said):
    output = place.format(tmp_path) if place.startswith("ogr:") else str(tmp_path / place)
    assert said in refusal("estimatepopulation", **town.estimate, OUTPUT=output)
    assert not list(tmp_path.iterdir())


def test_coordinates_from_the_centre_of_the_earth_have_no_areas(town):
    buildings = layer("Polygon", "buid:string height:double", [(square(10, 10), "a", 3.0)], crs="EPSG:4978")
    said = refusal("estimatepopulation", **{**town.estimate, "INPUT": buildings, "OUTPUT": "memory:"})
    assert "measures from the centre of the Earth" in said


def test_zones_that_the_household_list_forgets_are_counted(town):
    """Zone B has 5 persons and no household."""
    table = "huid:string blockid:string numprec:integer"
    households = layer("none", table, [(None, f"A{i}", "A", 2) for i in range(6)])
    log = Log()
    parameters = {**town.allocation(), "HOUSEHOLDS": households}
    assert run("allocatehouseholdsoptimization", log, **parameters)["HOUSEHOLDS"] == 6
    assert log.warnings == [
        "Zones with people that have no households in the list: 1. Their persons are in no building: 5."
    ]


def test_ids_in_another_encoding_are_told(town, tmp_path):
    table = tmp_path / "households.csv"
    table.write_bytes("huid,blockid,numprec\n1,A,2\n2,Bé,4\n".encode("latin-1"))
    log = Log()
    run("allocatehouseholdsoptimization", log, **{**town.allocation(), "HOUSEHOLDS": str(table)})
    assert any("Households whose zone id has characters that could not be read: 1;" in said for said in log.warnings)
