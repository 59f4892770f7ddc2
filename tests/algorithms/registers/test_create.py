"""An empty base is made once, where nothing else is, in a CRS that measures."""

import os

import pytest
from layers import CRS, SAMPLE, refusal
from qgis import processing

from doorstep.processing_provider.store.schema import TABLES, VERSION


def create(path, **more):
    return processing.run("doorstep:createpopulationbase", {"CRS": CRS, "BASE": str(path), **more})


def test_a_base_is_made_by_qgis_process(qgis_process, tmp_path, ask):
    path = tmp_path / "base.gpkg"
    done = qgis_process.run("doorstep:createpopulationbase", CRS="EPSG:2232", STAGE=1, BASE=path)
    assert done.returncode == 0, done.stderr
    assert done.results["BASE"] == str(path)
    meta = dict(ask(path, "SELECT name, value FROM meta"))
    assert float(meta.pop("unit")) == pytest.approx(0.3048, rel=1e-5)
    assert meta == {"stage": "application", "srs_id": "2232", "version": str(VERSION)}
    assert {name for (name,) in ask(path, "SELECT table_name FROM gpkg_contents")} == set(TABLES)
    assert ask(path, "SELECT count(*) FROM rule")[0][0] >= 9


def test_the_rules_are_questions_that_can_be_asked(base, ask):
    rules = ask(base, "SELECT table_name, class, severity, sql FROM rule")
    assert len(rules) == 36
    for tables, kind, severity, sql in rules:
        assert tables == "*" or set(tables.split()) <= set(TABLES)
        assert kind in ("consistency", "accuracy", "timeliness") and severity in ("error", "warning")
        assert not sql or ask(base, sql.replace(":day", "'2024-01-01'")) == []
    assert sum(not sql for *_, sql in rules) == 8  # outlines and the like, which no SQL tells


def test_an_existing_file_is_replaced_only_when_asked_for_and_only_a_base(base, ask, provider, tmp_path):
    assert "exists; choose another file, or set OVERWRITE" in refusal("createpopulationbase", CRS=CRS, BASE=base)
    create(base, CRS="EPSG:32633", OVERWRITE=True)
    assert ask(base, "SELECT value FROM meta WHERE name = 'srs_id'") == [("32633",)]
    other = tmp_path / "other.gpkg"
    other.write_bytes(SAMPLE.read_bytes())
    said = refusal("createpopulationbase", CRS=CRS, BASE=str(other), OVERWRITE=True)
    assert "is no population base" in said
    assert other.read_bytes() == SAMPLE.read_bytes()


@pytest.mark.parametrize(
    "crs, said",
    [
        ("EPSG:4326", "is not in metres or feet"),
        ("EPSG:3857", "its metres are not true"),
        ("EPSG:4978", "is not in metres or feet"),
        ("", "CRS is missing or not known"),
    ],
)
def test_a_crs_that_does_not_measure_is_refused(provider, tmp_path, crs, said):
    path = tmp_path / "base.gpkg"
    assert said in refusal("createpopulationbase", CRS=crs, BASE=str(path))
    assert not path.exists()


def test_a_crs_of_nobody_is_kept(provider, tmp_path, ask):
    path = tmp_path / "base.gpkg"
    create(path, CRS="PROJ:+proj=tmerc +lat_0=10 +lon_0=20 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs")
    ((number, authority, wkt),) = ask(
        path,
        "SELECT srs_id, organization, definition FROM gpkg_spatial_ref_sys WHERE srs_id = "
        "(SELECT value FROM meta WHERE name = 'srs_id')",
    )
    assert (number, authority) == (100000, "NONE") and "Transverse_Mercator" in wkt


def test_the_vault_is_another_file_and_the_base_knows_its_number_only(provider, tmp_path, ask):
    path, vault = tmp_path / "base.gpkg", tmp_path / "vault.sqlite"
    create(path, VAULT=str(vault))
    ((number,),) = ask(vault, "SELECT value FROM vault WHERE name = 'number'")
    ((secret,),) = ask(vault, "SELECT value FROM vault WHERE name = 'secret'")
    assert ask(path, "SELECT value FROM meta WHERE name = 'vault'") == [(number,)]
    assert len(secret) == 32 and secret not in path.read_bytes() and secret.hex().encode() not in path.read_bytes()
    if os.name != "nt":
        assert vault.stat().st_mode & 0o077 == 0
    create(path, VAULT=str(vault), OVERWRITE=True)  # and stays what it is
    assert ask(vault, "SELECT value FROM vault WHERE name = 'secret'") == [(secret,)]
    assert "is no vault" in refusal("createpopulationbase", CRS=CRS, BASE=str(tmp_path / "b.gpkg"), VAULT=str(SAMPLE))
    same = str(tmp_path / "b.gpkg")
    assert "BASE would overwrite the file that VAULT is read from" in refusal(
        "createpopulationbase", CRS=CRS, BASE=same, VAULT=same
    )
