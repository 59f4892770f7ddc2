"""Planning units: a street by hand, change between bases, Denver and Porto Alegre."""

from __future__ import annotations

import csv
import hashlib
import math
import shutil
from pathlib import Path

import pytest
import shapely
from layers import Log, by, column, layer, names, refusal, rows, run, save
from planned import MEMORY, UTM, box, monitor, schools, table, units
from qgis import processing
from qgis.core import QgsVectorLayer
from served import DAY, X, Y, at, made

from doorstep.processing_provider.store.geopackage import GeoPackageBase


def values(found, indicator):
    """Value by unit, or by the kind of row that is none."""
    return {
        row["unit_id"] or row["kind"]: row["value"]
        for row in rows(found["OUTPUT_INDICATORS"])
        if row["indicator"] == indicator
    }


@pytest.fixture
def base(provider, tmp_path):
    return made(tmp_path)


def test_the_street_by_hand(base, tmp_path):
    before = hashlib.sha256(Path(base).read_bytes()).hexdigest()
    log = Log()
    text = table(
        tmp_path,
        "SC,Seats,supply,school,5-14,100,90,110,seats per 100 children,Plan",
        "DE,Density,density,,,,0.3,,persons per ha,Plan",
        "PO,Population,persons,,,,,,persons,Plan",
    )
    found = monitor(
        log, BASE=base, AGE_BANDS="0-14,65+", FACILITIES=[schools()], KIND_FIELD="kind", SIZE_FIELD="seats", STANDARDS=text,
        OUTPUT_INDICATORS=MEMORY, PLATFORM=MEMORY,
    )  # fmt: skip
    assert found["BASE"] == base and hashlib.sha256(Path(base).read_bytes()).hexdigest() == before
    # A 4, B 3, C 1, D is not on the map, one has no home: as the other services count them.
    assert (found["PERSONS"], found["OUTSIDE"], found["WITHOUT_PLACE"]) == (10, 0, 2)
    west, east, empty = (by(found["OUTPUT"], "code")[name] for name in ("west", "east", "empty"))
    assert [row["persons"] for row in (west, east, empty)] == [7, 1, 0]
    assert (west["p_0_14"], west["p_65p"], east["p_65p"]) == (5, 0, 1)
    assert (west["households"], east["households"], west["dwellings"], empty["households"]) == (2, 1, 2, 0)
    assert (west["pers_dwel"], west["area_ha"], west["pers_ha"]) == (3.5, 20, 0.35)
    assert (west["floor_m2"], west["floor_pers"]) == (None, None), "neither storeys nor heights"
    # Five children in the west, three seats; nobody of that age in the east, five seats.
    assert (west["v_sc"], west["g_sc"], west["fit_class"], west["fit_ind"]) == (60, -1.5, "short", "SC")
    assert west["fit_ratio"] == pytest.approx(3 / 4.5)
    assert (east["v_sc"], east["g_sc"], east["fit_class"]) == (None, 5, "surplus"), "0.1 persons by hectare"
    assert (empty["v_sc"], empty["g_sc"], empty["fit_class"], empty["fit_ratio"]) == (None, 0, None, None)
    assert (found["SHORT"], found["SURPLUS"]) == (1, 1)
    assert values(found, "persons") == {"west": 7, "east": 1, "empty": 0, "outside": 0, "no_place": 2, "total": 10}
    assert values(found, "PO") == values(found, "persons")
    rest = {row["kind"]: row for row in rows(found["OUTPUT_INDICATORS"]) if row["indicator"] == "SC"}
    assert (rest["outside"]["supply"], rest["total"]["supply"]) == (7, 15)
    assert (rest["total"]["least"], rest["total"]["most"], rest["total"]["source"]) == (90, 110, "Plan")
    platform = rows(found["PLATFORM"])
    assert {(row["code"], row["name"]) for row in platform} == {
        ("west", "West End"), ("east", "East Side"), ("empty", "Empty Fields"),
    }  # fmt: skip
    assert [
        (r["code"], r["value"], r["measure"], r["date"], r["source"]) for r in platform if r["ind_code"] == "SC"
    ] == [("west", 60, "seats per 100 children", DAY, "population base; Plan")]
    assert all(row["value"] is not None for row in platform)
    assert "People in no unit: 0; not on the map: 2. They are rows of the table of indicators." in log.warnings
    assert "Kinds of FACILITIES that no standard names, left out: clinic." in log.warnings
    assert "Indicators without least and most, which are reported only: PO." in log.warnings
    assert any("for the office; protect them" in said for said in log.warnings)
    assert any("nobody is bound to use that" in said for said in log.warnings)


def test_floor_area_is_of_buildings_whose_storeys_or_height_is_known(base, tmp_path):
    shapes = {x: shapely.box(X + x - 5, Y - 5, X + x + 5, Y + 5) for x in (100, 600, 2000)}
    with GeoPackageBase(base) as opened:
        opened.attach_vault(str(tmp_path / "vault.sqlite"))
        opened.begin("test", DAY)
        opened.replace(
            "building", ("buid", "storeys", "height", "res_share", "geom"),
            [("A", 3, None, 0.5, shapes[100]), ("B", None, None, None, shapes[600]), ("C", None, 5.9, None, shapes[2000])],
            "houses",
        )  # fmt: skip
        opened.commit()
    text = table(tmp_path, "FL,Floor,floor_head,,,,40,,m² per person,Plan")
    log = Log()
    found = monitor(log, BASE=base, STANDARDS=text, STOREY_HEIGHT=3)
    west, east = (by(found["OUTPUT"], "code")[name] for name in ("west", "east"))
    # 100 m² each: A has 3 storeys, half to live on, and 4 people; of B nothing is known; C has 5.9 m, two storeys, 1 person.
    assert (west["floor_m2"], west["floor_pers"], west["fit_class"], west["g_fl"]) == (150, 37.5, "short", -10)
    assert (east["floor_m2"], east["floor_pers"], east["fit_class"]) == (200, 200, "fit")
    assert any(
        said.startswith("Buildings to live in without storeys and height") and said.endswith(": 2.")
        for said in log.warnings
    )


def later(base, folder, date="2025-06-30"):
    """The same base a year later: p00 moves from A to C, p03 has left A, p05 of B has died, two are new: one is born, one comes."""
    path = str(folder / "later.gpkg")
    shutil.copy(base, path)
    with GeoPackageBase(path) as opened:
        opened.attach_vault(str(folder / "vault.sqlite"))
        opened.begin("test", "2025-01-01")
        uids = dict(opened.query("SELECT pid, uid FROM lives_in WHERE valid_to IS NULL"))
        opened.end("lives_in", [uids["p00"], uids["p03"]])
        dead = opened.query("SELECT uid FROM person WHERE pid = 'p05' AND valid_to IS NULL")
        opened.end("person", [uid for (uid,) in dead])
        opened.insert("person", ("pid", "birth_year", "died"), [("p05", 2019, "2024-12-01")], "census")
        opened.insert("person", ("pid", "birth_year", "died"), [("n1", 2025, None), ("n2", 1970, None)], "census")
        opened.insert(
            "lives_in", ("pid", "dwid", "buid", "since"),
            [("p00", "dC", "C", "2025-01-01"), ("n1", "dA", "A", "2025-01-01"), ("n2", "dB", "B", "2025-01-01")], "census",
        )  # fmt: skip
        opened.commit()
    return path, date


WANTED = {
    # earlier, persons, born, arrived, died, left; p11 of A is born in 2025 as well.
    "west": (7, 7, 2, 1, 1, 2), "east": (1, 2, 0, 1, 0, 0), "empty": (0, 0, 0, 0, 0, 0),
}  # fmt: skip


def test_change_between_two_bases(base, tmp_path):
    path, date = later(base, tmp_path)
    log = Log()
    found = monitor(log, BASE=path, DATE=date, EARLIER=base, EARLIER_DATE=DAY, OUTPUT_INDICATORS=MEMORY)
    got = by(found["OUTPUT"], "code")
    wanted = ("earlier", "persons", "born", "arrived", "died", "departed")
    assert {code: tuple(row[name] for name in wanted) for code, row in got.items()} == WANTED
    for row in got.values():
        assert (
            row["change"]
            == row["persons"] - row["earlier"]
            == row["born"] + row["arrived"] - row["died"] - row["departed"]
        )
    assert (got["west"]["change_pct"], got["east"]["change_pct"]) == (0, 100)
    assert got["empty"]["change_pct"] is None
    assert values(found, "change")["total"] == found["CHANGE"]
    total = {name: values(found, name)["total"] for name in wanted}
    assert total["persons"] - total["earlier"] == total["born"] + total["arrived"] - total["died"] - total["departed"]


def test_change_within_one_base_is_that_between_two(base, tmp_path):
    path, date = later(base, tmp_path)
    one = monitor(BASE=path, DATE=date, EARLIER_DATE=DAY)
    two = monitor(BASE=path, DATE=date, EARLIER=base, EARLIER_DATE=DAY)
    wanted = ("code", "persons", "earlier", "change", "born", "arrived", "died", "departed")
    assert column(one["OUTPUT"], *wanted) == column(two["OUTPUT"], *wanted)


def test_a_base_with_another_vault_tells_only_how_many(base, tmp_path):
    (tmp_path / "other").mkdir()
    other = made(tmp_path / "other")
    log = Log()
    found = monitor(log, BASE=base, EARLIER=other, EARLIER_DATE="2024-06-01")
    assert column(found["OUTPUT"], "code", "persons", "earlier", "change") == [
        ("west", 7, 7, 0), ("east", 1, 1, 0), ("empty", 0, 0, 0),
    ]  # fmt: skip
    assert not {"born", "arrived", "died", "departed"} & set(names(found["OUTPUT"]))
    assert any("has another vault: who came and went cannot be told" in said for said in log.warnings)


def test_people_of_a_layer_split_by_area_or_whole(provider, tmp_path):
    # 100 people over the border of west, a quarter of them in it; 10 at a point; 5 far away; 3 nowhere; one place unknown.
    places = layer(
        "Polygon", "n:integer p_0_5:integer homes:integer",
        [(box(900, 1300), 100, 20, 40), (box(5000, 5100), 5, 0, 2), (None, 3, 1, 1), (box(0, 10), None, None, None)], UTM,
    )  # fmt: skip
    text = table(
        tmp_path, "KG,Places,supply,schools,0-5,1,1,,places per child,Plan", "PD,Dwellings,per_dwelling,,,,,2.4,p,Plan"
    )
    given = {
        "PEOPLE": places, "PEOPLE_FIELDS": ["n", "p_0_5"], "DWELLINGS_FIELD": "homes", "STANDARDS": text,
        "OUTPUT_INDICATORS": MEMORY,
    }  # fmt: skip
    log = Log()
    found = monitor(log, **given)
    assert values(found, "persons") == pytest.approx(
        {"west": 25, "east": 0, "empty": 0, "outside": 80, "no_place": 3, "total": 108}
    )
    west = by(found["OUTPUT"], "code")["west"]
    assert (west["p_0_5"], west["dwellings"], west["pers_dwel"], west["fit_class"]) == pytest.approx(
        (5, 10, 2.5, "short")
    )
    assert west["v_kg"] is None, "no facility: unknown and not 0"
    assert any("of which there is no facility in FACILITIES" in said and "schools" in said for said in log.warnings)
    assert "Places whose number of people is not known, left out: 1." in log.warnings
    whole = values(monitor(**given, PEOPLE_SHARED=1), "persons")
    assert whole == {"west": 0, "east": 0, "empty": 0, "outside": 105, "no_place": 3, "total": 108}


def test_areas_of_green_are_split_and_count_their_square_metres(base, tmp_path):
    parks = layer("Polygon", "what:string", [(box(900, 1100, 0, 10), "x")], UTM)
    parks.setName("Green")
    text = table(tmp_path, "GR,Green,supply,green,,1,100,,m² per person,Plan")
    found = monitor(BASE=base, FACILITIES=[parks], SIZE_FIELD="@area", STANDARDS=text, OUTPUT_INDICATORS=MEMORY)
    supply = {
        row["unit_id"] or row["kind"]: row["supply"]
        for row in rows(found["OUTPUT_INDICATORS"])
        if row["indicator"] == "GR"
    }
    assert supply == pytest.approx({"west": 1000, "east": 0, "empty": 0, "outside": 1000, "no_place": 0, "total": 2000})


def test_counts_with_noise_are_those_of_the_counts_by_zone(provider, tmp_path):
    from peopled import fill, town
    from peopled import made as peopled_base

    del fill
    building, age, _, houses = town()

    def crowd(open_base):
        shapes = [(f"h{k}", shapely.box(X + 20 * k, Y, X + 20 * k + 10, Y + 10)) for k in range(houses)]
        open_base.insert("building", ("buid", "geom"), shapes, "houses")
        open_base.insert(
            "person", ("pid", "birth_year"), [(f"q{k}", 2024 - a) for k, a in enumerate(age.tolist())], "census"
        )
        homes = [(f"q{k}", f"d{b}", f"h{b}") for k, b in enumerate(building.tolist())]
        open_base.insert("lives_in", ("pid", "dwid", "buid"), homes, "census")

    base = peopled_base(tmp_path, crowd)
    zones = layer("Polygon", "code:string", [(box(200 * k, 200 * k + 199), f"z{k}") for k in range(50)], UTM)
    given = {"UNITS": zones, "BASE": base, "KEY": "ours", "UNIT_NAME_FIELD": None}
    log = Log()
    found = monitor(log, **given, PROTECTION=1, AGE_BANDS="0-14,15-64,65+", EARLIER_DATE="2023-06-30")
    counted = run(
        "aggregatepopulation",
        BASE=base,
        ZONES=zones,
        ZONE_ID_FIELD="code",
        DATE=DAY,
        KEY="ours",
        PROTECTION=1,
        OUTPUT=MEMORY,
    )
    exact = monitor(**given)
    noisy = column(found["OUTPUT"], "persons", "p_0_14", "p_65p")
    assert noisy == column(counted["OUTPUT"], "persons", "age_0_14", "age_65p")
    assert noisy != column(exact["OUTPUT"], "persons", "p_0_14", "p_65p")
    assert found["PERSONS"] == counted["PERSONS"]
    assert "Counts of people and households are with noise" in " ".join(log.warnings)
    assert any("fewer than 3 persons came or went between two dates" in said for said in log.warnings)
    for row in rows(found["OUTPUT"]):
        assert not {1, 2} & {
            row[name] for name in ("persons", "p_0_14", "households", "born", "arrived", "died", "departed")
        }


@pytest.mark.parametrize("protection", [0, 1])
def test_a_base_without_anybody_and_units_without_a_shape(provider, tmp_path, protection):
    from peopled import made as empty_base

    bare = layer("Polygon", "code:string", [(box(0, 100), "a"), (None, "b")], UTM)
    found = monitor(
        BASE=empty_base(tmp_path, lambda open_base: open_base.insert("building", ("buid",), [("A",)], "houses")), UNITS=bare,
        UNIT_NAME_FIELD=None, PROTECTION=protection, KEY="ours", EARLIER_DATE="2020-01-01",
        STANDARDS=table(tmp_path, "DE,Density,density,,,,0.3,,persons per ha,Plan"), OUTPUT_INDICATORS=MEMORY,
    )  # fmt: skip
    assert column(found["OUTPUT"], "code", "persons", "households", "dwellings", "area_ha", "pers_ha", "fit_class") == [
        ("a", 0, 0, None, 2, 0, None), ("b", 0, 0, None, None, None, None),
    ]  # fmt: skip
    assert found["PERSONS"] == 0 == found["CHANGE"]


def test_units_that_are_named_twice_are_refused(base):
    twice = layer("Polygon", "code:string", [(box(0, 100), "a"), (box(200, 300), "a")], UTM)
    said = refusal("monitorunits", BASE=base, UNITS=twice, UNIT_ID_FIELD="code", DATE=DAY, OUTPUT=MEMORY)
    assert said.startswith("Planning units, ids that occur more than once: 1 (a)")


def test_a_report_with_a_map_and_its_limits(base, tmp_path):
    text = table(tmp_path, "DE,Density,density,,,,0.3,,persons per ha,Plan")
    monitor(BASE=base, STANDARDS=text, OUTPUT_HTML=str(tmp_path / "report.html"))
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.count("<path fill=") == 3 and "short of something" in page, "fit, surplus and one that cannot be told"
    assert "nobody is bound to use that" in page and "Units to look at first" in page and "West End" in page
    monitor(BASE=base, OUTPUT_HTML=str(tmp_path / "plain.html"))
    assert "Persons by hectare" in (tmp_path / "plain.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"STANDARDS": "X,Places,supply,school,0-5,1,5,1,u,s"}, "Line 2 of standards.csv: most is 0 or less than least"),
        ({"STANDARDS": "X,Places,supply,school,young,1,5,,u,s"}, "STANDARDS, line 2: ages is 'young'"),
        ({"EARLIER_DATE": "2024-07-01"}, "EARLIER_DATE is 2024-07-01, which is not before DATE"),
        ({"EARLIER_DATE": "then"}, "EARLIER_DATE is 'then'; give a day"),
        ({"EARLIER": "base.gpkg"}, "EARLIER_DATE is missing"),
        ({"AGE_BANDS": "14-0"}, "AGE_BANDS is '14-0'"),
        ({"KIND_FIELD": "a;b", "FACILITIES": 1}, "KIND_FIELD names 2 fields for 1 layers"),
        ({"KIND_FIELD": "sort", "FACILITIES": 1}, "KIND_FIELD: layer 'made' has no field 'sort'; it has kind, seats."),
        ({"SIZE_FIELD": "beds", "FACILITIES": 1}, "SIZE_FIELD: layer 'made' has no field 'beds'"),
        ({"FACILITIES": ["none.gpkg"]}, "FACILITIES: none.gpkg is not a layer that can be read"),
        ({"BASE": None}, "Give people either by BASE or by PEOPLE."),
        ({"BASE": None, "PEOPLE": 1, "PROTECTION": 1}, "PROTECTION needs the persons of a BASE"),
        ({"BASE": None, "PEOPLE": 1, "EARLIER_DATE": "2020-01-01"}, "EARLIER_DATE goes with BASE only"),
        ({"BASE": None, "PEOPLE": 1, "STANDARDS": "X,Places,supply,school,0-5,1,5,,u,s"}, "ages is '0-5'; give ages"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_before_any_work(base, tmp_path, wrong, words):
    if "STANDARDS" in wrong:
        wrong = {**wrong, "STANDARDS": table(tmp_path, wrong["STANDARDS"])}
    if wrong.get("FACILITIES") == 1:
        wrong = {**wrong, "FACILITIES": [schools()]}
    if wrong.get("PEOPLE") == 1:
        wrong = {**wrong, "PEOPLE": layer("Point", "n:integer", [(at(1), 1)], UTM), "PEOPLE_FIELDS": ["n"]}
    given = {"UNITS": units(), "UNIT_ID_FIELD": "code", "BASE": base, "DATE": DAY, "OUTPUT": MEMORY, **wrong}
    assert words in refusal("monitorunits", **given)


def test_units_in_degrees_have_no_area(provider):
    degrees = layer("Polygon", "code:string", [("Polygon ((-51 -30, -50 -30, -50 -29, -51 -30))", "a")], "EPSG:4326")
    people = layer("Point", "n:integer", [("Point (-50.2 -29.7)", 1)], "EPSG:4326")
    said = refusal("monitorunits", UNITS=degrees, PEOPLE=people, PEOPLE_FIELDS=["n"], OUTPUT=MEMORY)
    assert "is in degrees" in said and "the area of planning units" in said


def test_it_runs_by_qgis_process(qgis_process, tmp_path):
    path = tmp_path / "in.gpkg"
    where = {"UNITS": save(units(), path, name="units"), "FACILITIES": save(schools(), path, name="schools")}
    text = table(tmp_path, "SC,Seats,supply,school,,1,2,,seats per person,Plan")
    done = qgis_process.run(
        "doorstep:monitorunits", **where, UNIT_ID_FIELD="code", BASE=made(tmp_path), DATE=DAY, KIND_FIELD="kind", SIZE_FIELD="seats",
        STANDARDS=text, OUTPUT=tmp_path / "out.gpkg", PLATFORM=tmp_path / "platform.csv",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (done.results["PERSONS"], done.results["SHORT"]) == (10, 1)
    assert {"persons", "v_sc", "g_sc", "fit_class"} <= set(names(tmp_path / "out.gpkg"))
    with open(tmp_path / "platform.csv", encoding="utf-8", newline="") as file:
        listed = list(csv.DictReader(file))
    assert [(row["code"], float(row["value"])) for row in listed if row["ind_code"] == "SC"] == [
        ("west", pytest.approx(3 / 7)), ("east", 5),
    ]  # fmt: skip
    assert list(listed[0]) == ["code", "name", "ind_code", "indicator", "value", "measure", "date", "source"]


# --- Known totals -----------------------------------------------------------------------------------------------------


def test_porto_alegre_by_any_polygons(provider, shared_data):
    folder = shared_data("registers/walk_portoalegre")
    cells = f"{(folder / 'hexgrid.csv').as_uri()}?type=csv&detectTypes=yes&xField=lon&yField=lat&crs=EPSG:4326"
    grid = processing.run(
        "native:creategrid",
        {
            "TYPE": 2, "EXTENT": "480000,490000,6665000,6683000 [EPSG:31982]", "HSPACING": 1700, "VSPACING": 1300,
            "CRS": "EPSG:31982", "OUTPUT": MEMORY,
        },
    )["OUTPUT"]  # fmt: skip
    found = monitor(
        UNITS=grid, UNIT_ID_FIELD="id", UNIT_NAME_FIELD=None, PEOPLE=QgsVectorLayer(cells, "cells", "delimitedtext"),
        PEOPLE_FIELDS=["population"], OUTPUT_INDICATORS=MEMORY,
    )  # fmt: skip
    people = values(found, "persons")
    assert people["total"] == found["PERSONS"] == 812_935
    inside = math.fsum(row["persons"] for row in rows(found["OUTPUT"]))
    assert inside + found["OUTSIDE"] + found["WITHOUT_PLACE"] == 812_935
    assert 400_000 < inside < 812_935, "the grid covers a part"


@pytest.mark.parametrize("shared", [0, 1])
def test_denver_s_blocks_by_tract(provider, shared_data, shared):
    folder = shared_data("registers/hierarchy_denver")
    blocks = QgsVectorLayer(f"/vsizip/{folder / 'DenverCo_blocks.zip'}", "blocks", "ogr")
    known: dict[str, list] = {}
    for feature in blocks.getFeatures():
        shape = shapely.from_wkb(bytes(feature.geometry().asWkb()))
        known.setdefault(feature["GEOID20"][:11], []).append(
            (shape, feature["TOTPOP20"], feature["VAP20"], feature["ALAND20"] + feature["AWATER20"])
        )
    tracts = layer(
        "MultiPolygon", "tract:string",
        [(shapely.unary_union([one[0] for one in of]).wkt, tract) for tract, of in sorted(known.items())], blocks.crs().authid(),
    )  # fmt: skip
    found = monitor(
        UNITS=tracts, UNIT_ID_FIELD="tract", UNIT_NAME_FIELD=None, PEOPLE=blocks, PEOPLE_FIELDS=["TOTPOP20", "VAP20"],
        PEOPLE_SHARED=shared, OUTPUT_INDICATORS=MEMORY,
    )  # fmt: skip
    got = {row["tract"]: row for row in rows(found["OUTPUT"])}
    assert len(got) == len(known) == 178
    for tract, of in known.items():
        wanted = sum(one[1] for one in of), sum(one[2] for one in of)
        assert (got[tract]["persons"], got[tract]["p_vap20"]) == (pytest.approx(wanted) if shared == 0 else wanted)
        # The layer is in feet; what the census calls the area is on the ellipsoid.
        assert got[tract]["area_ha"] == pytest.approx(sum(one[3] for one in of) / 1e4, rel=2e-3)
    everybody = sum(one[1] for of in known.values() for one in of)
    assert found["PERSONS"] == everybody == 715_522
    assert found["OUTSIDE"] == found["WITHOUT_PLACE"] == 0
    assert math.fsum(row["persons"] for row in got.values()) == pytest.approx(everybody, abs=1e-6)


def test_facilities_of_unknown_size_are_not_nothing(base, tmp_path):
    """A unit with such a school is not short: what it has is unknown; another unit is judged all the same."""
    log = Log()
    text = table(tmp_path, "SC,Seats,supply,school,,100,90,110,seats per 100 persons,Plan")
    listed = schools(((100, "school", None), (200, "school", 1), (2100, "school", 5)))
    found = monitor(
        log,
        BASE=base,
        FACILITIES=[listed],
        KIND_FIELD="kind",
        SIZE_FIELD="seats",
        STANDARDS=text,
        OUTPUT_INDICATORS=MEMORY,
    )
    west, east = (by(found["OUTPUT"], "code")[name] for name in ("west", "east"))
    assert (west["v_sc"], west["fit_class"], east["fit_class"]) == (None, None, "surplus")
    supply = {
        row["unit_id"] or row["kind"]: row["supply"]
        for row in rows(found["OUTPUT_INDICATORS"])
        if row["indicator"] == "SC"
    }
    assert supply == {"west": None, "east": 5, "empty": 0, "outside": 0, "no_place": 0, "total": None}
    assert "Facilities whose size is not known, and with them the supply of their units: 1." in log.warnings


def test_areas_of_facilities_that_cross_themselves_are_mended(base, tmp_path):
    """Two equal triangles that meet in a point: as they come their areas cancel each other out."""
    text = table(tmp_path, "PK,Parks,supply,park,,1,1,,m2 by person,Plan")
    bow = f"Polygon (({X + 900} {Y}, {X + 1000} {Y + 50}, {X + 1000} {Y}, {X + 900} {Y + 50}, {X + 900} {Y}))"
    log = Log()
    found = monitor(
        log, BASE=base, FACILITIES=[layer("Polygon", "kind:string", [(bow, "park")], UTM)], KIND_FIELD="kind", SIZE_FIELD="@area",
        STANDARDS=text, OUTPUT_INDICATORS=MEMORY,
    )  # fmt: skip
    supply = {row["unit_id"]: row["supply"] for row in rows(found["OUTPUT_INDICATORS"]) if row["indicator"] == "PK"}
    assert supply["west"] == pytest.approx(2500)
    assert "Facilities with invalid geometries, repaired for the calculation: 1." in log.warnings
