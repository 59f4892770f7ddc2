"""Estimated dwellings and calibrated weights, through Processing and qgis_process."""

import numpy as np
import pytest
from layers import Log, by, column, layer, names, refusal, run, save, square

FEET = "EPSG:2278"


@pytest.fixture
def street(provider):
    """A detached house, two attached ones, a block of flats of four storeys, a shop and a shed; one zone."""
    buildings = layer(
        "Polygon", "buid:string storeys:integer height:double lived:double",
        [
            (square(0, 0, 12), "house", 2, None, 1), (square(30, 0, 8), "left", 2, None, 1), (square(38, 0, 8), "right", None, 6.2, 1),
            (square(60, 0, 20), "flats", 4, None, 1), (square(90, 0, 20), "shop", 1, None, 0), (square(120, 0, 5), "shed", 1, None, None),
        ],
    )  # fmt: skip
    zones = layer("Polygon", "zone:string pop:integer hh:integer", [(square(-10, -10, 200), "A", 40, 20)])
    return {
        "INPUT": buildings, "ZONES": zones, "ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "hh",
        "RESIDENTIAL_FIELD": "lived", "WEIGHT": 5,
    }  # fmt: skip


def test_estimated_dwellings(street):
    log = Log()
    made = run("estimatepopulation", log, **street)
    found = by(made["OUTPUT"], "buid")
    # Flats: 0.7 · 400 m² · 4 storeys / 63 m².
    flats = pytest.approx(1120 / 63)
    assert {b: (r["dwell_est"], r["dwell_type"], r["h_source"]) for b, r in found.items()} == {
        "house": (1, "house", "given"), "left": (1, "attached house", "given"), "right": (1, "attached house", "from height"),
        "flats": (flats, "larger building", "given"), "shop": (0, "none", "given"), "shed": (0, "none", "given"),
    }  # fmt: skip
    assert [r["weight"] for r in found.values()] == [r["dwell_est"] for r in found.values()]
    assert sum(column(made["OUTPUT"], "hh_int")) == 20 and sum(column(made["OUTPUT"], "pop_int")) == 40
    assert (found["house"]["hh_int"], found["flats"]["hh_int"]) == (1, 17)
    assert log.warnings == [
        "Buildings without a residential share: 1; they were taken as residential.",
        "Buildings of one storey smaller than 40 m²: 1; they were taken as sheds; a residential share says otherwise.",
    ]


def test_parameters_of_the_dwellings(street):
    made = run("estimatepopulation", **street, FLAT_AREA=70, LIVING_SHARE=0.8, HOUSE_STOREYS=4, HOUSE_AREA=1000)
    # Now the block may be a house, which reaches 1000 m² of its 1280.
    assert by(made["OUTPUT"], "buid")["flats"]["dwell_est"] == pytest.approx(1 + 280 / 70)


def test_other_weights_add_no_fields(street):
    assert "dwell_est" not in names(run("estimatepopulation", **{**street, "WEIGHT": 2})["OUTPUT"])


def test_feet_become_metres(provider):
    # 100 ft × 100 ft are 929 m², and walls 1 ft apart are one wall.
    buildings = layer(
        "Polygon", "buid:string storeys:integer",
        [(square(3_000_010, 13_000_010, 100), "a", 1), (square(3_000_111, 13_000_010, 100), "b", 1)], FEET,
    )  # fmt: skip
    zones = layer("Polygon", "zone:string pop:integer", [(square(3_000_000, 13_000_000, 500), "A", 4)], FEET)
    made = run(
        "estimatepopulation", INPUT=buildings, ZONES=zones, ZONE_ID_FIELD="zone", POPULATION_FIELD="pop", WEIGHT=5
    )
    living = 0.7 * 929.03
    assert column(made["OUTPUT"], "dwell_est") == [pytest.approx(1 + (living - 200) / 63, abs=0.01)] * 2


# --- Calibration


def many_zones(zones=12, kind="Polygon"):
    """Zones of five buildings, class p with 4 persons each and class q with 1, in different mixes."""
    buildings, counts = [], []
    for z in range(zones):
        classes = ["p"] * (z % 5 + 1) + ["q"] * (4 - z % 5)
        for i, name in enumerate(classes):
            where = square(100 * z + 20 * i) if kind == "Polygon" else f"Point ({100 * z + 20 * i + 5} 5)"
            buildings.append((where, f"{z}_{i}", name, 1, 1))
        counts.append((square(100 * z, 0, 99), f"z{z:02}", 4 * classes.count("p") + classes.count("q")))
    return {
        "INPUT": layer(kind, "buid:string class:string storeys:integer tenure:integer", buildings),
        "ZONES": layer("Polygon", "zone:string pop:integer", counts), "ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop",
        "CLASS_FIELD": ["class"], "WEIGHT": 6,
    }  # fmt: skip


@pytest.mark.parametrize("kind", ["Polygon", "Point"])
def test_calibrated_densities(provider, kind):
    log = Log()
    given = many_zones(20, kind)
    made = run("estimatepopulation", log, **given)
    density = dict(column(made["OUTPUT"], "cal_class", "cal_dens"))
    assert density["p"] == pytest.approx(4, rel=0.1) and density["q"] == pytest.approx(1, rel=0.3)
    assert made["CALIBRATION_ERROR"] < made["CALIBRATION_ERROR_COMMON"]
    (said,) = [text for text in log.warnings if "cross-validated" in text]
    assert said.startswith("Calibrated from zones: 20; cross-validated, ")
    assert ("dwell_est" in names(made["OUTPUT"])) == (kind == "Polygon")
    # Every zone still has exactly its people.
    sums = {}
    for zone, persons in column(made["OUTPUT"], "zone_id", "pop_int"):
        sums[zone] = sums.get(zone, 0) + persons
    assert sums == dict(column(given["ZONES"], "zone", "pop"))


def test_without_a_class_the_types_of_dwellings_are_the_classes(provider):
    log = Log()
    given = many_zones()
    del given["CLASS_FIELD"]
    made = run("estimatepopulation", log, **given)
    assert set(column(made["OUTPUT"], "cal_class")) == {"house"}
    assert any("do not tell these classes apart" in text for text in log.warnings)
    assert made["CALIBRATION_ERROR"] == made["CALIBRATION_ERROR_COMMON"]


def test_several_fields_make_combined_classes(provider):
    made = run("estimatepopulation", **{**many_zones(), "CLASS_FIELD": ["class", "tenure"]})
    assert set(column(made["OUTPUT"], "cal_class")) == {"p, 1", "q, 1"}


def test_few_zones_are_weighed_by_size(provider):
    log = Log()
    made = run("estimatepopulation", log, **many_zones(9))
    assert set(column(made["OUTPUT"], "weight")) == {100}
    assert log.warnings == [
        "Zones with buildings: 9, and calibration takes at least 10; choose more zones or another weight. The weight is by "
        "floor area instead, as if that had been chosen."
    ]
    assert "CALIBRATION_ERROR" not in made


def test_floor_area_takes_storeys_from_heights(street):
    log = Log()
    made = run("estimatepopulation", log, **{**street, "WEIGHT": 1})
    found = by(made["OUTPUT"], "buid")
    assert (found["right"]["weight"], found["right"]["h_source"]) == (128, "from height")
    assert "Buildings without storeys, which were taken from the height: 1 (h_source)." in log.warnings
    made = run("estimatepopulation", **{**street, "WEIGHT": 1}, STOREY_HEIGHT=2)
    assert by(made["OUTPUT"], "buid")["right"]["weight"] == 192


def test_floor_area_of_heights_alone(provider):
    buildings = layer("Polygon", "buid:string height:double", [(square(0), "a", 3.0), (square(20), "b", 9.5)])
    zones = layer("Polygon", "zone:string pop:integer", [(square(-10, -10, 200), "A", 8)])
    given = {"INPUT": buildings, "ZONES": zones, "ZONE_ID_FIELD": "zone", "POPULATION_FIELD": "pop", "WEIGHT": 1}
    made = run("estimatepopulation", **given)
    assert column(made["OUTPUT"], "weight", "h_source") == [(100, "from height"), (300, "from height")]


def test_exponent_and_weight_of_households(street):
    log = Log()
    made = run("estimatepopulation", log, **{**street, "WEIGHT": 1, "HOUSEHOLD_WEIGHT": 5, "WEIGHT_EXPONENT": 0.5})
    found = by(made["OUTPUT"], "buid")
    assert found["house"]["weight"] == pytest.approx(288**0.5)
    assert found["house"]["weight_hh"] == found["house"]["dwell_est"] == 1
    assert [found[b]["hh_int"] for b in ("house", "flats", "shop")] == [1, 17, 0]
    # 40 persons by √m²: the flats would have 17.5, and more than 17 households need 17 persons.
    assert all(row["pop_int"] >= row["hh_int"] for row in found.values())
    assert sum(row["pop_int"] for row in found.values()) == 40
    without = run("estimatepopulation", **{**street, "WEIGHT": 1})
    assert "weight_hh" not in names(without["OUTPUT"])


def test_what_has_no_effect_is_said(street):
    log = Log()
    run(
        "estimatepopulation",
        log,
        **{**street, "WEIGHT": 4, "HOUSEHOLDS_FIELD": None, "HOUSEHOLD_WEIGHT": 1},
        WEIGHT_EXPONENT=2,
    )
    assert (
        "WEIGHT_EXPONENT has no effect on this weight; it is for volume, floor area and footprint area." in log.warnings
    )
    assert any(text.startswith("HOUSEHOLD_WEIGHT has no effect") for text in log.warnings)


def test_refusals(street):
    points = {**many_zones(12, "Point"), "OUTPUT": "memory:"}
    assert "CLASS_FIELD is missing" in refusal("estimatepopulation", **{**points, "CLASS_FIELD": None})
    assert "Points have no footprint" in refusal("estimatepopulation", **{**points, "WEIGHT": 5})
    bare = layer("Polygon", "buid:string", [(square(0), "a")])
    assert "STOREYS_FIELD is missing; dwellings are estimated from storeys, or from HEIGHT_FIELD." in refusal(
        "estimatepopulation", **{**street, "INPUT": bare, "RESIDENTIAL_FIELD": None, "OUTPUT": "memory:"}
    )
    bare_floors = {**street, "INPUT": bare, "RESIDENTIAL_FIELD": None, "OUTPUT": "memory:", "WEIGHT": 4}
    assert "STOREYS_FIELD is missing; floor area is taken from storeys, or from HEIGHT_FIELD." in refusal(
        "estimatepopulation", **{**bare_floors, "HOUSEHOLD_WEIGHT": 1}
    )
    assert "WEIGHT_EXPONENT is '3'; give a number from 0 to 2." in refusal(
        "estimatepopulation", **street, WEIGHT_EXPONENT=3, OUTPUT="memory:"
    )
    assert "FLAT_AREA is '1'; give a number from 10 to 1000." in refusal(
        "estimatepopulation", **street, FLAT_AREA=1, OUTPUT="memory:"
    )
    degrees = layer("Polygon", "buid:string storeys:integer", [(square(0), "a", 1)], "EPSG:4326")
    assert "is in degrees" in refusal(
        "estimatepopulation", **{**street, "INPUT": degrees, "RESIDENTIAL_FIELD": None, "OUTPUT": "memory:"}
    )


@pytest.mark.parametrize("weight", [5, 6])
def test_qgis_process(provider, qgis_process, tmp_path, weight):
    given = many_zones()
    done = qgis_process.run(
        "doorstep:estimatepopulation",
        **{
            **given, "INPUT": save(given["INPUT"], tmp_path / "in.gpkg", name="buildings"),
            "ZONES": save(given["ZONES"], tmp_path / "in.gpkg", name="zones"), "WEIGHT": weight,
            "CLASS_FIELD": "class" if weight == 6 else None, "OUTPUT": tmp_path / "out.gpkg",
        },
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.results["POPULATION"] == sum(column(given["ZONES"], "pop"))
    assert ("CALIBRATION_ERROR" in done.results) == (weight == 6)
    assert np.isfinite(column(tmp_path / "out.gpkg", "weight")).all()


def test_the_full_workflow_takes_the_new_weights(street):
    made = run("populationperbuilding", **street)
    assert sum(column(made["OUTPUT"], "pop_opt")) == 40
    assert by(made["OUTPUT"], "buid")["flats"]["dwell_type"] == "larger building"


def test_the_full_workflow_takes_a_weight_of_households(street):
    made = run("populationperbuilding", **{**street, "WEIGHT": 1, "HOUSEHOLD_WEIGHT": 5, "WEIGHT_EXPONENT": 0.8})
    found = by(made["OUTPUT"], "buid")
    assert sum(row["pop_opt"] for row in found.values()) == 40
    for row in found.values():
        assert row["hh_opt"] == row["hh_int"] <= row["pop_int"]
    assert found["house"]["weight"] == pytest.approx(288**0.8)
    assert found["house"]["weight_hh"] == 1


def test_qgis_process_of_households(street, qgis_process, tmp_path):
    given = {name: street[name] for name in ("ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD")}
    for name, table in (("INPUT", "buildings"), ("ZONES", "zones")):
        given[name] = save(street[name], tmp_path / "in.gpkg", name=table)
    for algorithm in ("estimatepopulation", "populationperbuilding"):
        done = qgis_process.run(
            f"doorstep:{algorithm}",
            **given,
            WEIGHT=2,
            HOUSEHOLD_WEIGHT=1,
            WEIGHT_EXPONENT=0.5,
            OUTPUT=tmp_path / "out.gpkg",
        )
        assert done.returncode == 0, done.stderr
        assert done.results["POPULATION"] == 40
        rows = by(tmp_path / "out.gpkg", "buid")
        assert (rows["flats"]["weight"], rows["flats"]["weight_hh"]) == (20, 40)
        assert sum(row["pop_int"] for row in rows.values()) == 40
        assert sum(row["hh_int"] for row in rows.values()) == 20


@pytest.mark.parametrize("empty", [None, ""])
def test_an_empty_weight_of_households_is_that_of_persons(street, tmp_path, empty):
    report = tmp_path / "report.html"
    given = {**street, "WEIGHT": 1, "HOUSEHOLD_WEIGHT": empty, "OPTIMIZATION": False, "MONTE_CARLO": False}
    made = run("populationperbuilding", **given, OUTPUT_HTML=str(report))
    assert "weight_hh" not in names(made["OUTPUT"])
    text = report.read_text(encoding="utf-8")
    assert "<td>Weight</td><td>Floor area" in text
    assert "Weight of households" not in text  # nothing was chosen
    made = run("estimatepopulation", **{**street, "WEIGHT": 1, "HOUSEHOLD_WEIGHT": empty})
    assert "weight_hh" not in names(made["OUTPUT"])
