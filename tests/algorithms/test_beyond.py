"""Zones beyond the buildings in the numbers, warnings and report of a run; ids that are chosen as population."""

from __future__ import annotations

import pytest
from layers import Log, layer, refusal, run, square

ZONES = [
    (square(0, 0, 100), "A", 6, 3), (square(100, 0, 100), "B", 5, 2), (square(5000, 0, 100), "C", 8, 4),
    (square(6000, 0, 100), "D", 2, 1),
]  # fmt: skip
BUILDINGS = [
    (square(10, 10), "a", 6, "house"),
    (square(80, 80), "b", 6, "house"),
    (square(150, 50), "c", 6, "industrial"),
]
COUNTS = ("ZONES_WITHOUT_BUILDINGS", "ZONES_BEYOND", "HOUSEHOLDS_BEYOND", "POPULATION_BEYOND", "UNALLOCATED")


def mapped(log=None, **more):
    given = {
        "INPUT": layer("Polygon", "buid:string height:double use:string", BUILDINGS),
        "ZONES": layer("Polygon", "zone:string pop:integer hh:integer", ZONES),
        "ZONE_ID_FIELD": "zone",
        "BUILDING_USE_FIELD": "use",
        "POPULATION_FIELD": "pop",
        "HOUSEHOLDS_FIELD": "hh",
    }
    return run("populationperbuilding", log, **{**given, **more})


def households(**counts):
    rows = [(None, f"{zone}{i}", zone, 2) for zone, n in counts.items() for i in range(n)]
    return layer("None", "huid:string blockid:string numprec:integer", rows, "")


def test_what_the_layer_does_not_reach_is_counted_apart(provider, tmp_path):
    log = Log()
    made = mapped(log, OUTPUT_HTML=str(tmp_path / "r.html"))
    # In B stands a building that nobody lives in; C and D are kilometres away.
    assert [made[name] for name in COUNTS] == [3, 2, 5, 10, 7]
    assert [text for text in log.warnings if text.startswith("Zones")] == [
        "Zones with people but no building that is lived in: 1 (B); their people (households: 2, persons: 5) are in no "
        "building: see the zones output, or turn spilling on.",
        "Zones beyond the buildings: 2 (C, D); their people (households: 5, persons: 10) live where the layer has no "
        "buildings, and are in none: add those buildings, or leave the zones out.",
    ]
    # The 5 households of C and D are in no other sentence, and are no loss.
    assert [text for text in log.warnings if "not placed" in text] == [
        "Households that are not placed, because no building of their zone has households in the estimate: 2.",
    ]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert (
        "Zones that reach beyond the building layer: 2; households that live there: 5. Other households not placed: 2."
    ) in page


def test_households_beyond_are_those_of_the_list(provider):
    # The zones speak of 5 households beyond, the list of 3, of which nobody can place one.
    made = mapped(HOUSEHOLDS=households(A=3, B=1, C=3))
    assert [made[name] for name in COUNTS] == [3, 2, 3, 10, 4]


def test_where_all_that_is_left_is_beyond_nothing_is_said_to_be_lost(provider):
    log = Log()
    zones = layer("Polygon", "zone:string pop:integer hh:integer", [ZONES[0], ZONES[2]])
    made = mapped(log, ZONES=zones)
    assert [made[name] for name in COUNTS] == [1, 1, 4, 8, 4]
    assert [text for text in log.warnings if "not placed" in text] == []


def test_without_anything_beyond_the_report_does_not_speak_of_it(provider, tmp_path):
    zones = layer("Polygon", "zone:string pop:integer hh:integer", ZONES[:2])
    made = mapped(ZONES=zones, OUTPUT_HTML=str(tmp_path / "r.html"))
    assert [made[name] for name in COUNTS] == [1, 0, 0, 0, 2]
    assert "beyond the building layer" not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_who_is_moved_is_not_beyond(provider):
    log = Log()
    made = mapped(log, SPILL=True)
    assert [made[name] for name in COUNTS] == [3, 0, 0, 0, 0]
    assert (
        "Zones with people and no building, moved to the nearest building: 3 (B, C, D; persons: 15). Of these, zones beyond "
        "the buildings: 2 (persons: 10); where the layer only lacks the buildings, leave those zones out."
    ) in log.warnings


def test_only_persons_are_counted_where_there_are_no_households(provider):
    made = mapped(HOUSEHOLDS_FIELD=None)
    assert (made["ZONES_BEYOND"], made["HOUSEHOLDS_BEYOND"], made["POPULATION_BEYOND"]) == (2, 0, 10)


@pytest.mark.parametrize(("first", "is_asked"), [(1, True), (481, True), (None, False)])
def test_running_numbers_are_questioned(provider, first, is_asked):
    counts = [first + i if first else 3 * i for i in range(12)]
    zones = [(square(100 * i, 0, 100), f"z{i}", count, 0) for i, count in enumerate(reversed(counts))]
    log = Log()
    mapped(log, ZONES=layer("Polygon", "zone:string pop:integer hh:integer", zones), HOUSEHOLDS_FIELD=None)
    asked = [text for text in log.warnings if "running numbers" in text]
    last = f"{counts[-1]}, {counts[-2]}, {counts[-3]} and 9 more"
    said = f"POPULATION_FIELD: field 'pop' holds running numbers ({last}), as ids are; check that it counts persons."
    assert asked == ([said] if is_asked else [])


@pytest.mark.parametrize("algorithm", ["estimatepopulation", "populationperbuilding", "createhouseholds"])
def test_no_field_is_population_by_default_but_one_called_so(provider, algorithm):
    names = "fid:integer zone:string persons:integer hh:integer"
    zones = layer("Polygon", names, [(square(0, 0, 100), 1, "A", 6, 3)])
    given = {"INPUT": zones, "HOUSEHOLDS_FIELD": "hh"}
    if algorithm != "createhouseholds":
        buildings = layer("Polygon", "buid:string height:double use:string", BUILDINGS)
        given = {**given, "INPUT": buildings, "ZONES": zones}
    definition = provider.algorithm(algorithm).parameterDefinition("POPULATION_FIELD")
    # QGIS's dialogs choose the first field for one that is not optional.
    assert definition.flags() & definition.Flag.FlagOptional
    said = refusal(algorithm, **given, OUTPUT="memory:")
    assert said == "POPULATION_FIELD is missing; choose the field for 'Population'."


def test_the_report_names_settings_as_the_dialog_does(provider, tmp_path):
    zones = layer("Polygon", "pop:integer hh:integer", [(place, *counts) for place, _, *counts in ZONES])
    log, path = Log(), tmp_path / "r.html"
    mapped(log, ZONES=zones, ZONE_ID_FIELD="", OUTPUT_HTML=str(path))
    assert any(text.startswith("ZONE_ID_FIELD was not given") for text in log.warnings)
    page = path.read_text(encoding="utf-8")
    assert "<li>&#x27;Zone id&#x27; was not given" in page and "ZONE_ID_FIELD" not in page
