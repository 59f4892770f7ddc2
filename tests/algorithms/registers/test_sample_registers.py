"""The registers of the sample town: every planted flaw is found and nothing else, and a merged district is followed."""

from __future__ import annotations

import csv
from pathlib import Path

import make_registers
import pytest
import shapely
from layers import CRS, Log
from qgis import processing
from qgis.core import QgsVectorLayer

TRUTH = Path(__file__).parents[2] / "registers"


def truth(name) -> list[dict]:
    with (TRUTH / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def table(name) -> str:
    return f"{make_registers.OUTPUT}|layername={name}"


def rows(name) -> list[dict]:
    layer = QgsVectorLayer(table(name), name, "ogr")
    assert layer.isValid(), name
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def content(layer) -> list[tuple]:
    """Attributes and geometries; versions of GEOS begin the ring of a union at other corners."""
    return [
        (f.attributes(), f.geometry().isNull() or shapely.from_wkb(bytes(f.geometry().asWkb())).normalize().wkt)
        for f in layer.getFeatures()
    ]


def load(base, **more):
    given = {"BASE": base, "FLAWS": "memory:", "CODE_FIELD": "code", "NAME_FIELD": "name", **more}
    return processing.run("doorstep:loadspace", given, feedback=Log())


def test_the_files_are_what_the_script_makes(tmp_path, qgis_app):
    tables, truths = make_registers.make()
    make_registers.write(tables, tmp_path / "made.gpkg")
    make_registers.write_truth(truths, tmp_path)
    for name in truths:
        assert (tmp_path / f"{name}.csv").read_text(encoding="utf-8") == (TRUTH / f"{name}.csv").read_text(
            encoding="utf-8"
        )
    for name, (_, _, made) in tables.items():
        layer = QgsVectorLayer(table(name), name, "ogr")
        again = QgsVectorLayer(f"{tmp_path / 'made.gpkg'}|layername={name}", name, "ogr")
        kept = content(layer)
        assert kept == content(again)
        assert len(kept) == len(made)
    assert make_registers.OUTPUT.stat().st_size < 1_000_000


def test_nothing_in_the_registers_tells_the_truth(qgis_app):
    for name in ("addresses", "letters", "dwelling_register"):
        assert not {"buid", "expected", "variant", "flaw"} & set(rows(name)[0])


def test_clean_places_have_no_flaws(base, ask):
    done = load(base, LEVELS=[table("town"), table("districts"), table("blocks")], OTHER_SPACES=[table("streets")])
    assert list(done["FLAWS"].getFeatures()) == []
    assert (done["PLACES"], done["SLIVERS"]) == (33, 0)
    assert ask(base, "SELECT count(*) FROM space WHERE kind = 'streets'") == [(13,)]


def test_every_planted_flaw_of_places_is_found_and_nothing_else(base):
    done = load(base, LEVELS=[table("town"), table("districts"), table("blocks_flawed")])
    planted = [(flaw["kind"], flaw["code"]) for flaw in truth("places") if flaw["kind"] != "sliver"]
    found = [(f["kind"], f["code"] or "") for f in done["FLAWS"].getFeatures()]
    assert sorted(found) == sorted(planted)
    areas = sorted(float(flaw["area"]) for flaw in truth("places") if flaw["area"])
    assert sorted(f["area"] for f in done["FLAWS"].getFeatures()) == pytest.approx(areas, rel=1e-4, abs=0.05)
    assert done["SLIVERS"] >= 1


def test_every_planted_flaw_of_buildings_is_found_and_nothing_else(base):
    done = load(base, LEVELS=[table("town"), table("districts"), table("blocks")], BUILDINGS=table("buildings"))
    found = sorted((f["kind"], f["code"] or "") for f in done["FLAWS"].getFeatures())
    assert found == sorted((flaw["kind"], flaw["buid"]) for flaw in truth("buildings"))
    over = {f["code"]: f["amount"] for f in done["FLAWS"].getFeatures() if f["kind"] == "floor"}
    assert over == {flaw["buid"]: float(flaw["amount"]) for flaw in truth("buildings") if flaw["kind"] == "floor"}
    assert done["BUILDINGS_LOADED"] == len(rows("buildings")) - 2


def test_a_district_that_was_merged_is_followed_by_the_one_that_took_it(base, ask):
    load(base, LEVELS=[table("town"), table("districts_2019")], DATE="2019-01-01")
    done = load(base, LEVELS=[table("town"), table("districts"), table("blocks")], DATE="2021-04-09")
    assert (done["PLACES"], done["GAPS"], done["OVERFLOWS"]) == (33, 0, 0)
    assert ask(base, "SELECT code, name, valid_from, valid_to, successor FROM place WHERE name = 'Port Ward'") == [
        ("481677246003", "Port Ward", "2019-01-01", "2021-04-09", "481677246002")
    ]
    named = "SELECT valid_from, valid_to FROM place WHERE name = 'Bayside' ORDER BY fid"
    assert ask(base, named) == [("2019-01-01", "2021-04-09"), ("2021-04-09", None)]
    assert ask(base, "SELECT count(*) FROM place WHERE name = 'Northside'") == [(1,)]


def test_truths_name_what_is_there(qgis_app):
    known = {row["buid"] for row in rows("buildings")}
    spoilt = {flaw["buid"] for flaw in truth("buildings")} | {""}
    for name in ("addresses", "dwellings"):
        assert {row["buid"] for row in truth(name)} <= known | spoilt
    doors = {(row["road"], row["number"]) for row in rows("addresses")}
    assert {(row["road"], row["number"]) for row in truth("dwellings")} <= doors
    assert len(doors) < len(rows("addresses")), "one address names several buildings"
    by_building = [row["buid"] for row in truth("addresses")]
    assert len(set(by_building)) < len(by_building), "one building has several addresses"
    expected = [row["expected"] for row in truth("letters")]
    assert {kind: expected.count(kind) for kind in set(expected)} == {
        "match": 600 - expected.count("review"),
        "review": expected.count("review"),
        "none": 9,
    }
    assert expected.count("review") >= 2
    assert {row["flaw"] for row in truth("dwelling_register")} == {"", "floor", "address", "capacity", "twice"}


def test_crs_is_that_of_the_sample(qgis_app):
    assert QgsVectorLayer(table("blocks"), "b", "ogr").crs().authid() == CRS
