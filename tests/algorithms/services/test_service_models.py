"""The models of the services: made by their script, loaded by QGIS, and run on the sample town."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from datetime import date

import make_sample
import make_service_models
import pytest
from layers import Log, layer, rows
from make_validation_model import in_order
from planned import UTM, table
from qgis import processing
from qgis.core import Qgis, QgsProcessingModelAlgorithm
from sample_people import BEFORE, DAY, alive, town
from town_registers import table as register

from doorstep.processing_provider.engine.core.address import is_address
from doorstep.processing_provider.service_models import WORDS
from doorstep.processing_provider.store.bases import base_at
from doorstep.processing_provider.store.copying import copy

POI = f"{make_sample.OUTPUT}|layername=poi"
BLOCKS, STREETS = register("blocks"), register("streets")
MEMORY = "memory:"


@pytest.fixture(scope="module", params=["file", "server"])
def base(request, provider, tmp_path_factory):
    """The town in a file, and a copy of it on a server: every model does the same with both."""
    path = town(tmp_path_factory.mktemp("seaview"))
    return path if request.param == "file" else copied(path, request.getfixturevalue("office_server").address())


def copied(base, to):
    with base_at(base) as opened:
        copy(opened, to)
    return to


@pytest.fixture
def own(request, base, tmp_path):
    """A copy that a test may change."""
    away = is_address(base)
    return copied(base, request.getfixturevalue("office_server").address() if away else str(tmp_path / "town.gpkg"))


@pytest.fixture(scope="module")
def schools(provider):
    """The two schools of the town, of which only the places are known, and seats for a part of the children."""
    from qgis.core import QgsVectorLayer

    found = QgsVectorLayer(f"{POI}|subset=\"amenity\" = 'school'", "schools", "ogr")
    made = layer(
        "Point", "code:string kind:string seats:integer",
        [(f.geometry().asWkt(), f["poi_id"], "school", 100 + 50 * k) for k, f in enumerate(found.getFeatures())], UTM,
    )  # fmt: skip
    assert made.featureCount() == 2
    return made


def run(model, **given):
    return processing.run(f"doorstep:{model}", given, feedback=Log())


@pytest.mark.parametrize("name", make_service_models.SERVICES)
def test_the_file_is_what_the_script_makes(provider, tmp_path, name):
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(make_service_models.target(name)))
    assert read.name() == name
    assert make_service_models.build(name).toFile(str(tmp_path / "made.model3"))
    if Qgis.QGIS_VERSION_INT < 33000:  # newer ones write other versions of the file
        made = in_order((tmp_path / "made.model3").read_text(encoding="utf-8"))
        assert made == make_service_models.target(name).read_text(encoding="utf-8")
    for step in make_service_models.SERVICES[name][2]:
        if ":" not in step.algorithm:
            known = provider.algorithm(step.algorithm)
            assert {*step.names, *(own for own, of in step.given.items() if of), *step.fixed} <= {
                d.name() for d in known.parameterDefinitions()
            }, step.child
            assert set(step.outputs) <= {d.name() for d in known.destinationParameterDefinitions()}, step.child


def test_every_model_has_words_and_every_word_a_model():
    assert set(make_service_models.SERVICES) == set(WORDS)


@pytest.fixture(scope="module")
def ways(provider, tmp_path_factory):
    """The streets of the town, which cross without a common vertex, cut where they cross."""
    path = str(tmp_path_factory.mktemp("ways") / "ways.gpkg")
    return processing.run("native:splitwithlines", {"INPUT": STREETS, "LINES": STREETS, "OUTPUT": path})["OUTPUT"]


def test_who_is_left_out_by_unit(base, ways):
    found = run(
        "lifecirclebyunit", base=base, date=DAY, facilities=f'{POI}|subset="amenity" = \'pharmacy\'', facility_id_field="poi_id",
        ways=ways, minutes="2;4", units=BLOCKS, unit_id_field="code", unit_name_field="name",
        **dict.fromkeys(("circle:OUTPUT", "circle:OUTPUT_PEOPLE", "circle:CATCHMENTS", "units:OUTPUT"), MEMORY),
    )  # fmt: skip
    everybody, lost = found["circle:PERSONS"], found["circle:UNREACHED_PERSONS"]
    assert everybody == len(alive()) and 0 < lost < everybody
    # Each is in a unit, in none, or on no map: nobody is lost.
    left = found["units:PERSONS"]
    assert left == pytest.approx(lost)
    inside = sum(row["persons"] for row in rows(found["units:OUTPUT"]))
    assert inside + found["units:OUTSIDE"] + found["units:WITHOUT_PLACE"] == pytest.approx(left)
    reached = [row for row in rows(found["circle:OUTPUT_PEOPLE"]) if row["within_min"] is not None]
    assert sum(row["persons"] for row in reached) == pytest.approx(everybody - lost)


def test_school_places(base, schools):
    outputs = ("counts:OUTPUT", "demand:OUTPUT", "demand:ASSIGNMENT", "demand:UNPLACED", "demand:PUBLIC")
    found = run(
        "schoolplaces", base=base, date=DAY, units=BLOCKS, unit_id_field="code", age_bands="6-11,12-14", ages="6-11", years="0;2",
        schools=schools, school_id_field="code", capacity_field="seats", **dict.fromkeys(outputs, MEMORY),
    )  # fmt: skip
    ages = Counter(int(DAY[:4]) - int(row["birth"][:4]) for row in alive())
    of_age = sum(ages[age] for age in range(6, 12))
    assert sum(row["age_6_11"] for row in rows(found["counts:OUTPUT"])) == of_age
    # In two years those who are 4 to 9 now.
    later = sum(ages[age] for age in range(4, 10))
    assert found["demand:PUPILS"] == later and found["demand:PLACED"] == min(later, 250)
    today = [row for row in rows(found["demand:ASSIGNMENT"]) if row["year"] == 0]
    assert sum(row["pupils"] for row in today) == min(of_age, 250)


PLANNED = ("counts:OUTPUT", "units:OUTPUT", "units:OUTPUT_INDICATORS", "units:PLATFORM")


def plan(tmp_path):
    return table(
        tmp_path,
        "PS,Seats,supply,school,6-11,1000,950,,seats per 1000 children,Plan",
        "DE,Density,density,,,,20,200,p/ha,Plan",
    )


def test_planning_units(base, schools, tmp_path):
    found = run(
        "planningunits", base=base, date=DAY, units=BLOCKS, unit_id_field="code", unit_name_field="name", facilities=[schools],
        kind_field="kind", size_field="seats", standards=plan(tmp_path), earlier_date=BEFORE, age_bands="0-14,65+",
        **dict.fromkeys(PLANNED, MEMORY),
    )  # fmt: skip
    assert found["units:PERSONS"] == found["counts:PERSONS"] == len(alive())
    units, counts = rows(found["units:OUTPUT"]), rows(found["counts:OUTPUT"])
    assert [row["persons"] for row in units] == [row["persons"] for row in counts]
    assert sum(row["persons"] for row in units) == len(alive())
    assert sum(row["p_0_14"] for row in units) == sum(int(DAY[:4]) - int(row["birth"][:4]) <= 14 for row in alive())
    for row in units:
        assert row["change"] == row["born"] + row["arrived"] - row["died"] - row["departed"]
    # Whoever came in January had no place before, and whoever is not born in the year of the earlier day is born since, as is whom the
    # register of births says so; of these in the year of the earlier day only who came in January was not counted then.
    new = [row for row in alive() if int(row["person"]) % 10 == 0 or row["birth"][:4] > BEFORE[:4]]
    born = [row for row in new if row["birth"] > BEFORE]
    dead = [row for row in alive(BEFORE) if row not in alive() and int(row["person"]) % 10]
    total = {name: sum(row[name] for row in units) for name in ("born", "arrived", "died", "departed")}
    assert total == {"born": len(born), "arrived": len(new) - len(born), "died": len(dead), "departed": 0}
    assert len(born) > 20 and len(dead) > 10
    assert sum(row["ind_code"] == "PS" for row in rows(found["units:PLATFORM"])) <= 30


def test_structure_and_flows(base):
    outputs = ("moves:OUTPUT", "moves:OUTPUT_FLOWS", "moves:OUTPUT_TABLE", "work:OUTPUT_FLOWS", "work:OUTPUT_EVENTS")
    found = run(
        "structureandflows", base=base, zones=BLOCKS, zone_id_field="code", two_dates=f"{BEFORE};{DAY}", date=DAY, age_bands="0-17,18+",
        by="", protection=0, **dict.fromkeys(outputs, MEMORY),
    )  # fmt: skip
    assert {row["date"] for row in rows(found["moves:OUTPUT"])} == {BEFORE, DAY}
    workers = sum(row["persons"] for row in rows(found["work:OUTPUT_FLOWS"]))
    assert workers == sum(int(row["person"]) % 5 == 0 for row in alive())
    events = rows(found["work:OUTPUT_EVENTS"])
    assert sum(row["events"] for row in events if row["event"] == "birth") == sum(
        row["birth"] > BEFORE for row in alive()
    )


def test_a_grid(base, schools, tmp_path):
    found = run(
        "griddiagnosis", base=base, date=DAY, extent=BLOCKS, crs=UTM, width=150, facilities=[schools], kind_field="kind",
        size_field="seats", standards=plan(tmp_path), **{"units:OUTPUT": MEMORY, "units:OUTPUT_INDICATORS": MEMORY},
    )  # fmt: skip
    cells = rows(found["units:OUTPUT"])
    assert len(cells) > 30
    assert sum(row["persons"] for row in cells) + found["units:OUTSIDE"] == found["units:PERSONS"] == len(alive())
    # Hexagons of a width of 150 m, from side to side or corner to corner.
    assert {round(row["area_ha"], 3) for row in cells} == {round(150**2 * 3**0.5 / 2 / 1e4, 3)}


def aged(low, high=200):
    return [row for row in alive() if low <= int(DAY[:4]) - int(row["birth"][:4]) <= high]


def logged(base):
    """Lines of the access log; people who are found are written down."""
    with base_at(base) as opened:
        return opened.query("SELECT who, purpose, rows FROM access_log ORDER BY fid")


def test_upkeep(own, tmp_path):
    extract = str(tmp_path / "field.gpkg")
    outputs = dict.fromkeys(("check:ISSUES", "check:SCORES", "check:SAMPLE"), MEMORY)
    found = run(
        "upkeep", base=own, date=DAY, profile="field", purpose="visits in June", who="office", sample_half_width=0.1,
        **outputs, **{"extract:EXTRACT": extract},
    )  # fmt: skip
    assert found["check:RULES_CHECKED"] > 10 and len(rows(found["check:SAMPLE"])) == found["check:SAMPLE_SIZE"] > 50
    assert found["extract:PERSONS"] == len(alive())
    assert logged(own)[-1][:2] == ("office", "visits in June")
    with closing(sqlite3.connect(extract)) as database:
        assert database.execute("SELECT count(*) FROM lives_in").fetchone() == (len(alive()),)


def test_assistance_by_unit(base):
    found = run(
        "assistance", base=base, date=DAY, purpose="visits before winter", who="office", age_from=75, units=BLOCKS,
        unit_id_field="code", unit_name_field="name", **{"find:OUTPUT": MEMORY, "units:OUTPUT": MEMORY},
    )  # fmt: skip
    assert found["find:FOUND"] == found["units:PERSONS"] == len(aged(75)) > 50
    inside = sum(row["persons"] for row in rows(found["units:OUTPUT"]))
    assert inside + found["units:OUTSIDE"] + found["units:WITHOUT_PLACE"] == len(aged(75))
    assert inside > 50
    assert logged(base)[-1] == ("office", "visits before winter", len(aged(75)))


def test_outreach_of_healthcare_by_unit(base):
    clients = layer("None", "pid:string", [(None, row["person"]) for row in aged(75) if int(row["person"]) % 3 == 0])
    missed = [row for row in aged(75) if int(row["person"]) % 3]
    found = run(
        "healthoutreach", base=base, date=DAY, purpose="check-ups", who="clinic", age_from=75, clients=clients, client_id_field="pid",
        units=BLOCKS, unit_id_field="code", **{"find:OUTPUT": MEMORY, "find:OUTREACH": MEMORY, "units:OUTPUT": MEMORY},
    )  # fmt: skip
    assert {row["pid"] for row in rows(found["find:OUTREACH"])} == {row["person"] for row in missed}
    assert found["units:PERSONS"] == len(missed) and found["find:CLIENTS_FOUND"] == len(aged(75)) - len(missed) > 10


def test_the_roll_of_a_building(base):
    buid, _ = Counter(row["buid"] for row in aged(18)).most_common(1)[0]
    found = run(
        "meetingroll", base=base, date=DAY, purpose="assembly", who="office", buildings=buid, **{"find:OUTPUT": MEMORY}
    )
    wanted = {row["person"] for row in aged(18) if row["buid"] == buid}
    assert {row["pid"] for row in rows(found["find:OUTPUT"])} == wanted and len(wanted) > 4


def test_hours_of_the_day(base):
    from qgis.core import QgsVectorLayer

    blocks = [f.geometry() for f in QgsVectorLayer(BLOCKS, "b", "ogr").getFeatures()]
    cells = layer(
        "Polygon", "h03:double h13:double", [(g.asWkt(), 10.0 + k, 5.0 * k) for k, g in enumerate(blocks)], UTM
    )
    found = run(
        "hoursofday", base=base, date=DAY, zones=BLOCKS, zone_id_field="code", cells=cells, hour_fields="h03;h13",
        **{"counts:OUTPUT": MEMORY, "hours:OUTPUT": MEMORY, "hours:OUTPUT_ZONES": MEMORY},
    )  # fmt: skip
    by_hour: Counter = Counter()
    for row in rows(found["hours:OUTPUT"]):
        by_hour[row["hour"]] += row["persons"]
    count = len(blocks)
    assert by_hour[3] == pytest.approx(10 * count + count * (count - 1) / 2)
    assert by_hour[13] == pytest.approx(5 * count * (count - 1) / 2)
    assert sum(row["persons"] for row in rows(found["counts:OUTPUT"])) == len(alive())


def test_the_population_of_every_building(base):
    town = make_sample.OUTPUT
    found = run(
        "completedpopulation", base=base, date=DAY, buildings=f"{town}|layername=buildings", building_id_field="buid",
        zones=f"{town}|layername=zones", zone_id_field="blockid", population_field="pop", households_field="households",
        **{"estimate:OUTPUT": MEMORY, "complete:OUTPUT": MEMORY, "complete:OUTPUT_ZONES": MEMORY},
    )  # fmt: skip
    zones = rows(found["complete:OUTPUT_ZONES"])
    sums: Counter = Counter()
    for row in rows(found["complete:OUTPUT"]):
        sums[row["zone_id"]] += row["pop_full"] or 0
    assert len(zones) == 30 and sum(row["total"] for row in zones) == sum(row["pop"] for row in zones) > 4000
    assert {row["blockid"]: sums[row["blockid"]] + row["unplaced"] for row in zones} == {
        row["blockid"]: row["pop"] for row in zones
    }
    assert sum(row["n_register"] + row["n_both"] for row in zones) > 500


@pytest.mark.parametrize(
    ("name", "needed", "counted"),
    [
        ("lifecirclebyunit", ("facilities", "ways", "units"), "circle:PERSONS"),
        ("schoolplaces", ("units", "schools"), "counts:PERSONS"),
        ("planningunits", ("units",), "units:PERSONS"),
        ("structureandflows", ("zones", "two_dates"), "work:PERSONS"),
        ("griddiagnosis", ("extent", "crs", "width"), "units:PERSONS"),
        ("hoursofday", ("zones", "cells", "hour_fields"), "counts:PERSONS"),
    ],
)
def test_without_options_at_the_day_of_today(base, schools, ways, name, needed, counted):
    """The zones of flows may be the places of the base, which this one has not."""
    given = {
        "facilities": POI, "ways": ways, "units": BLOCKS, "zones": BLOCKS, "schools": schools, "extent": BLOCKS, "crs": UTM,
        "width": 200, "two_dates": f"{BEFORE};{DAY}",
        "cells": layer("Point", "h03:double", [("Point (0 0)", 1.0)], UTM), "hour_fields": ["h03"],
    }  # fmt: skip
    made = {one: given[one] for one in needed}
    if name == "schoolplaces":
        made["capacity_field"] = "seats"
    outputs = [f"{step.child}:OUTPUT" for step in make_service_models.SERVICES[name][2] if "OUTPUT" in step.outputs]
    found = run(name, base=base, **made, **dict.fromkeys(outputs, MEMORY))
    assert found[counted] == len(alive(date.today().isoformat()))


def test_planning_units_by_qgis_process(base, schools, tmp_path, qgis_process):
    out = {name: tmp_path / f"{name.replace(':', '_').lower()}.gpkg" for name in PLANNED}
    done = qgis_process.run(
        "doorstep:planningunits", base=base, date=DAY, units=BLOCKS, unit_id_field="code", standards=plan(tmp_path),
        facilities=POI, kind_field="amenity", earlier_date=BEFORE, **out,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.results["units:PERSONS"] == len(alive())
    assert len(rows(out["units:OUTPUT"])) == 30 and len(rows(out["units:PLATFORM"])) > 300
