"""Validate estimates, through Processing and qgis_process, and the model that does the whole test."""

import csv

import pytest
from layers import Log, column, layer, names, refusal, rows, run, save, square
from qgis import processing

FIELDS = ["ref_id", "n_bldg", "est", "known", "error", "err_pct"]


@pytest.fixture
def place(provider):
    """Two coarse zones: A over the reference zones r1 and r2, B over r3, r4 (no building) and r5 (a value is missing)."""
    buildings = layer(
        "Polygon", "buid:string zone_id:string height:double pop:double hh:double share:double",
        [
            (square(10), "a1", "A", 10, 12, 6, 1), (square(30), "a2", "A", 10, 8, 3, 1), (square(110), "a3", "A", 20, 20, 9, 0),
            (square(210), "b1", "B", 10, 30, 12, 1), (square(410), "b2", "B", 10, None, None, 1),
            (square(900), "b3", "B", 10, 10, 4, 1),
        ],
    )  # fmt: skip
    reference = layer(
        "Polygon", "ref:string coarse:string people:double homes:double",
        [
            (square(0, 0, 100), "r1", "A", 25, 10), (square(100, 0, 100), "r2", "A", 15, 8), (square(200, 0, 100), "r3", "B", 20, 8),
            (square(300, 0, 100), "r4", "B", 10, 4), (square(400, 0, 100), "r5", "B", 5, 2),
        ],
    )  # fmt: skip
    return {
        "INPUT": buildings, "VALUE_FIELDS": ["pop"], "REFERENCE": reference, "REFERENCE_ID_FIELD": "ref", "REFERENCE_FIELDS": ["people"],
    }  # fmt: skip


def scores(made):
    return {row["method"]: row for row in rows(made["OUTPUT_SCORES"])}


def test_worked_example(place):
    log = Log()
    made = run("validateestimates", log, **place, OUTPUT_SCORES="memory:")
    assert names(made["OUTPUT"]) == ["ref", "coarse", "people", "homes", *FIELDS]
    assert column(made["OUTPUT"], *FIELDS) == [
        ("r3", 1, 30, 20, 10, 50), ("r4", 0, 0, 10, -10, -100), ("r1", 2, 20, 25, -5, -20),
        ("r2", 1, 20, 15, 5, pytest.approx(100 / 3)), ("r5", 1, None, 5, None, None),
    ]  # fmt: skip
    wanted = {
        "MAE": 30 / 4, "RMSE": (250 / 4) ** 0.5, "BIAS": 0, "TAE": 30, "MISPLACED_PERCENT": 100 * 30 / 140,
        "PERCENT_ERROR": (50 + 100 + 20 + 100 / 3) / 4, "OUTSIDE": 1,
    }  # fmt: skip
    assert {name: made[name] for name in wanted} == pytest.approx(wanted)
    assert log.warnings == [
        "The baseline that is uniform by area needs REFERENCE_ZONE_FIELD, because there are several coarse zones.",
        "Buildings outside of all reference zones: 1 (10.0 of 'pop', 12.5 %).",
        "Buildings in reference zones without a value in field 'pop': 1; unknown is not zero.",
        "Reference zones left out, because none of their buildings has a value in 'pop': 1.",
    ]


def test_baselines_spread_the_same_people_over_the_same_buildings(place):
    made = run(
        "validateestimates", **place, REFERENCE_ZONE_FIELD="coarse", RESIDENTIAL_FIELD="share", OUTPUT_SCORES="memory:"
    )
    found = scores(made)
    assert list(found) == [
        "Estimate", "Equal per building", "Footprint area", "Volume", "Equal per building, residential",
        "Footprint area, residential", "At random by footprint area, residential, mean of 20 seeds", "Volume, residential",
        "Uniform by area of the reference zones",
    ]  # fmt: skip
    # Zone A: 40 people, by volume 10, 10, 20; zone B: 40 on b1 and b3, of which b3 lies outside.
    assert [found["Volume"][name] for name in ("estimated", "known", "tae")] == [60, 70, 5 + 5 + 0 + 10]
    assert found["Equal per building"]["tae"] == pytest.approx(5 / 3 + 5 / 3 + 10)
    assert found["Volume, residential"]["tae"] == 15 + 15 + 10
    # Uniform by area: 40 on r1 and r2, the 30 that are in reference zones on r3, r4 and r5, which its buildings do not hide.
    assert [found["Uniform by area of the reference zones"][name] for name in ("estimated", "known", "tae", "zones")] == [
        70, 75, 5 + 5 + 10 + 0 + 5, 5,
    ]  # fmt: skip
    assert [row["mispl_sd"] is not None for row in found.values()] == [name.startswith("At random") for name in found]


def test_several_pairs_have_suffixes(place):
    pairs = {"VALUE_FIELDS": ["pop", "hh"], "REFERENCE_FIELDS": ["people", "homes"]}
    made = run("validateestimates", **{**place, **pairs})
    assert names(made["OUTPUT"])[4:] == [*FIELDS, "est_2", "known_2", "error_2", "err_pct_2"]
    assert all(len(name) <= 10 for name in names(made["OUTPUT"]))
    # r1 9 of 10, r2 9 of 8, r3 12 of 8, r4 0 of 4.
    assert made["TAE_2"] == 1 + 1 + 4 + 4
    assert (made["TAE"], made["MISPLACED_PERCENT_2"]) == (30, pytest.approx(100 * 10 / 60))
    assert "MAE_3" not in made


def test_points_and_a_table_by_the_id_of_the_reference_zone(place):
    buildings = layer(
        "Point", "block:integer pop:double", [("Point (1 1)", 7, 3), ("Point (2 2)", 8, 5), ("Point (3 3)", None, 2)]
    )
    reference = layer("none", "ref:string people:integer", [(None, "07", 4), (None, "08", 4)])
    log = Log()
    made = run(
        "validateestimates", log, **{**place, "INPUT": buildings, "REFERENCE": reference}, BUILDING_REFERENCE_FIELD="block",
        OUTPUT_SCORES="memory:",
    )  # fmt: skip
    assert column(made["OUTPUT"], "ref_id", "est", "known") == [("07", 3, 4), ("08", 5, 4)]
    assert made["OUTSIDE"] == 1
    assert list(scores(made)) == ["Estimate", "Equal per building", "At random by equal per building, mean of 20 seeds"]
    assert "Buildings matched to their zone by number, because leading zeros were lost: 2." in log.warnings


def test_rerun_gives_the_same(place):
    once = run("validateestimates", **place)["OUTPUT"]
    again = run("validateestimates", **{**place, "REFERENCE": once})["OUTPUT"]
    assert names(again) == names(once)
    assert rows(again) == rows(once)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"REFERENCE_FIELDS": ["people", "homes"]}, "There are 1 estimates and 2 known counts; give one field"),
        (
            {"VALUE_FIELDS": ["pop"] * 5, "REFERENCE_FIELDS": ["people"] * 5},
            "5 estimates are too many; validate at most 4",
        ),
        ({"VALUE_FIELDS": None}, "VALUE_FIELDS is missing"),
        ({"VALUE_FIELDS": ["nobody"]}, "has no field 'nobody'"),
        ({"REFERENCE_FIELDS": ["ref"]}, "Field 'ref' holds 'r1' in row 1, which is not a number"),
        ({"REFERENCE_ID_FIELD": "nobody"}, "has no field 'nobody'"),
        ({"VALUES": ["pop"]}, "has no parameter VALUES; did you mean VALUE_FIELDS?"),
    ],
)
def test_refusals(place, change, sentence):
    assert sentence in refusal("validateestimates", **{**place, "OUTPUT": "memory:", **change})


def test_refusals_of_layers(place):
    far = layer("Polygon", "ref:string people:double", [(square(0, 9000, 100), "r1", 25)])
    table = layer("none", "ref:string people:double", [(None, "r1", 25)])
    negative = layer("Polygon", "ref:string people:double", [(square(0, 0, 100), "r1", -1)])
    empty = layer("Polygon", "ref:string people:double", [])
    for reference, sentence in (
        (far, "No building lies in any reference zone"),
        (table, "has no polygons; choose zone polygons, or BUILDING_REFERENCE_FIELD"),
        (negative, "Negative values in field 'people' of the reference zones: 1 (rows 1)"),
        (empty, "There are no buildings or no reference zones"),
    ):
        assert sentence in refusal("validateestimates", **{**place, "REFERENCE": reference, "OUTPUT": "memory:"})


def test_qgis_process_with_report(place, qgis_process, tmp_path):
    given = {
        **place,
        "INPUT": save(place["INPUT"], tmp_path / "in.gpkg", name="buildings"),
        "REFERENCE": save(place["REFERENCE"], tmp_path / "in.gpkg", name="zones"),
        "VALUE_FIELDS": "pop;hh",
        "REFERENCE_FIELDS": "people;homes",
    }
    done = qgis_process.run(
        "doorstep:validateestimates", **given, OUTPUT=tmp_path / "errors.shp", OUTPUT_SCORES=tmp_path / "scores.csv",
        OUTPUT_HTML=tmp_path / "report.html",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (done.results["TAE"], done.results["TAE_2"], done.results["OUTSIDE"]) == (30, 10, 1)
    assert names(tmp_path / "errors.shp")[-10:] == [*FIELDS, "est_2", "known_2", "error_2", "err_pct_2"]
    report = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Accuracy against known counts" in report and "Zones with the largest errors: pop" in report
    wrong = qgis_process.run(
        "doorstep:validateestimates", **{**given, "VALUE_FIELDS": "pop"}, OUTPUT=tmp_path / "no.gpkg"
    )
    assert wrong.returncode == 1 and "There are 1 estimates and 2 known counts" in wrong.stderr
    assert not (tmp_path / "no.gpkg").exists()


# --- The model: coarse zones from fine ones, estimate, allocation, validation


def whole_test(qgis_process, folder, **parameters):
    """Run the model; returns scores by (field, method)."""
    done = qgis_process.run(
        "doorstep:validatedownscaling",
        **parameters,
        **{
            "dissolve:OUTPUT_ZONES": folder / "coarse.gpkg",
            "monte_carlo:OUTPUT_BUILDINGS": folder / "buildings.gpkg",
            "validate:OUTPUT": folder / "errors.gpkg",
            "validate:OUTPUT_SCORES": folder / "scores.csv",
            "validate:OUTPUT_HTML": folder / "report.html",
        },
    )
    assert done.returncode == 0, done.stderr
    with open(folder / "scores.csv", encoding="utf-8") as file:
        return {(row["value"], row["method"]): row for row in csv.DictReader(file)}


@pytest.mark.parametrize("coarse", [None, "district"])
def test_model_does_the_whole_test(qgis_process, provider, tmp_path, coarse):
    buildings = layer("Polygon", "buid:string height:double", [(square(20 * i), f"b{i}", 5 + i % 4) for i in range(20)])
    zones = layer(
        "Polygon", "district:string pop:double hh:double",
        [(square(100 * i, 0, 99), "x" if i < 2 else "y", (9.5, 12, 20, 8)[i], (4, 5, 9, 3)[i]) for i in range(4)],
    )  # fmt: skip
    found = whole_test(
        qgis_process, tmp_path, buildings=save(buildings, tmp_path / "in.gpkg", name="buildings"), building_id="buid",
        reference=save(zones, tmp_path / "in.gpkg", name="zones"), population="pop", households="hh", coarse=coarse, height="height",
    )  # fmt: skip
    totals = sorted((row["ds_coarse"], row["ds_pop"], row["ds_hh"]) for row in rows(tmp_path / "coarse.gpkg"))
    assert totals == ([("x", 21.5, 9), ("y", 28, 12)] if coarse else [("all", 49.5, 21)])
    assert {value for value, _ in found} == {"pop_est", "hh_est", "pop_opt", "pop_mc"}
    for field, whole in (("pop_est", 50), ("hh_est", 21), ("pop_opt", 50), ("pop_mc", 50)):
        assert float(found[field, "Estimate"]["estimated"]) == pytest.approx(whole)
    assert ("pop_est", "Uniform by area of the reference zones") in found
    # The default weight is the volume, which is also the baseline.
    assert found["pop_est", "Estimate"]["misplaced"][:8] == found["pop_est", "Volume"]["misplaced"][:8]


def test_olemps_from_one_total_to_102_cells(qgis_process, provider, shared_data, tmp_path):
    """Estimated dwellings come near to recorded ones, with settings that know nothing of the place."""
    data = shared_data("olemps")
    cells = processing.run(
        "native:extractbylocation",
        {"INPUT": f"{data}/grid200m.gpkg", "PREDICATE": [6], "INTERSECT": f"{data}/commune.gpkg", "OUTPUT": str(tmp_path / "cells.gpkg")},
    )["OUTPUT"]  # fmt: skip
    assert len(rows(cells)) == 102
    buildings = processing.run(
        "native:fieldcalculator",
        {
            "INPUT": f"{data}/buildings.gpkg", "FIELD_NAME": "lived_in", "FIELD_TYPE": 1, "FORMULA": "\"USAGE1\" = 'Résidentiel'",
            "OUTPUT": str(tmp_path / "residential.gpkg"),
        },
    )["OUTPUT"]  # fmt: skip
    found = whole_test(
        qgis_process, tmp_path, buildings=buildings, building_id="ID", reference=cells, population="ind", households="men", weight=5,
        height="HAUTEUR", storeys="NB_ETAGES", residential="lived_in", time_limit=1,
    )  # fmt: skip
    misplaced = {key: float(row["misplaced"]) for key, row in found.items() if row["misplaced"]}
    assert misplaced["pop_est", "Estimate"] <= 12.5
    assert misplaced["hh_est", "Estimate"] <= 13.0
    # The same buildings by the script that the data set's description quotes.
    for method, persons, households in (
        ("Footprint area", 24.9, 24.8), ("Footprint area, residential", 13.8, 15.2), ("Volume, residential", 15.1, 16.2),
    ):  # fmt: skip
        assert misplaced["pop_est", method] == pytest.approx(persons, abs=0.05)
        assert misplaced["hh_est", method] == pytest.approx(households, abs=0.05)
