"""Who lives here, and who is only registered: the classes of all cases of a table that was made by hand."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest
from layers import Log, refusal
from qgis.core import QgsVectorLayer
from town_registers import step, truth
from town_residents import cases, contents, pid, sources, write

KINDS = ("stationary", "permanent", "mobile", "outflow", "undetermined")


def groups() -> list[tuple[tuple[str, str], list[dict]]]:
    def key(case: dict) -> tuple[str, str]:
        return case["date"], case["months"]

    return [(of, list(some)) for of, some in itertools.groupby(sorted(truth("residency"), key=key), key=key)]


def rows_of(layer: QgsVectorLayer) -> list[dict]:
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def classify(path, log=None, **parameters) -> dict:
    return step("classifyresidency", log, BASE=path, **{"OUTPUT": "memory:", **parameters})


@pytest.mark.parametrize(
    ("of", "some"), groups(), ids=lambda value: "-".join(value) if isinstance(value, tuple) else ""
)
def test_every_case_has_the_class_of_the_table(base, of, some):
    cases(base, some)
    result = classify(base, DATE=of[0], MONTHS=int(of[1]))
    found = {row["pid"]: row for row in rows_of(result["OUTPUT"])}
    wanted = {case["case"]: case["class"] for case in some}
    dead = sum(kind == "dead" for kind in wanted.values())
    unborn = sum(kind == "unborn" for kind in wanted.values())
    got = {case["case"]: found[pid(at)]["residency"] if pid(at) in found else "none" for at, case in enumerate(some)}
    assert got == {name: "none" if kind in ("dead", "unborn") else kind for name, kind in wanted.items()}
    assert len(found) == len(some) + 1 - dead - unborn  # with the parent
    assert all(row["reason"] for row in found.values())
    assert (result["DEAD"], result["UNBORN"], result["PERSONS"]) == (dead, unborn, len(found))
    counted = Counter(row["residency"] for row in found.values())
    assert {kind: result[kind.upper()] for kind in KINDS} == {kind: counted[kind] for kind in KINDS}


def test_the_classes_are_tags_of_the_base_and_a_second_run_changes_nothing(base, ask):
    (_, some), *_ = [group for group in groups() if group[0] == ("2024-12-31", "6")]
    cases(base, some)
    result = classify(base, DATE="2024-12-31")
    tags = ask(base, "SELECT pid, value FROM tag WHERE family = '1' AND tag = 'residency' AND valid_to IS NULL")
    assert dict(tags) == {row["pid"]: row["residency"] for row in rows_of(result["OUTPUT"])}
    assert ask(base, "SELECT count(*) FROM tag WHERE tag <> 'residency'") == [(0,)]
    before = contents(base)
    again = classify(base, DATE="2024-12-31")
    assert (again["ADDED"], again["ENDED"]) == (0, 0)
    assert contents(base) == before


def test_a_run_is_undone_to_identical_rows(base):
    (_, some), *_ = [group for group in groups() if group[0] == ("2024-12-31", "6")]
    cases(base, some)
    empty = contents(base)
    classify(base, DATE="2024-12-31")
    first = contents(base)
    changed = classify(base, DATE="2025-07-31", MONTHS=12)
    assert changed["ENDED"] > 0
    step("undobatch", BASE=base)
    assert contents(base) == first
    step("undobatch", BASE=base)
    assert contents(base) == empty


def people(base, **tables) -> None:
    persons = [(pid(at), 1980) for at in range(5)]
    write(base, {"person": (("pid", "birth_year"), persons), **sources(), **tables})


def test_only_the_named_sources_speak(base):
    people(
        base,
        registered_in=(("pid", "buid", "source_id"), [(pid(at), "B1", "police") for at in range(5)]),
        lives_in=(("pid", "buid", "source_id"), [(pid(at), "B1", "community") for at in range(5)]),
        sign_of_life=(
            ("pid", "source", "date"),
            [(pid(0), "work", "2024-05-01"), (pid(1), "school", "2024-05-01"), (pid(2), "community", "2024-05-01")],
        ),
    )
    assert classify(base, DATE="2024-12-31")["STATIONARY"] == 5
    assert classify(base, DATE="2024-12-31", SIGN_SOURCES="work")["STATIONARY"] == 1
    assert classify(base, DATE="2024-12-31", SIGN_SOURCES=" work ;school; ")["STATIONARY"] == 2
    assert classify(base, DATE="2024-12-31", SIGN_SOURCES="community")["STATIONARY"] == 5
    words = refusal("classifyresidency", BASE=base, SIGN_SOURCES="work;visits", OUTPUT="memory:")
    assert "'visits'" in words
    assert "community; families; police; school; work" in words


def test_signs_that_are_all_outside_of_the_period_are_told_with_their_days(base):
    people(
        base,
        registered_in=(("pid", "buid", "source_id"), [(pid(at), "B1", "police") for at in range(5)]),
        sign_of_life=(
            ("pid", "source", "date"),
            [
                (pid(0), "work", "2019"),
                (pid(1), "work", "2020-03"),
                (pid(2), "school", "2026-01-07"),
                (pid(3), "school", None),
            ],
        ),
    )
    told = (
        "Registers whose signs of life are all outside of the period of SIGN_DAYS up to DATE: {}. Whom only they know counts as "
        "not seen; give a DATE or SIGN_DAYS that fit them."
    )
    early, late, both = Log(), Log(), Log()
    assert classify(base, early, DATE="2020-12-31")["STATIONARY"] == 1
    assert told.format("school (2026-01-07)") in early.warnings
    assert classify(base, late, DATE="2026-12-31")["STATIONARY"] == 1
    assert told.format("work (2019 – 2020-03)") in late.warnings
    assert classify(base, both, DATE="2026-12-31", SIGN_DAYS=3000)["STATIONARY"] == 3
    assert not [said for said in both.warnings if "SIGN_DAYS" in said]


def test_homes_without_any_source_of_signs_are_taken_at_their_word_and_that_is_said(base):
    write(
        base,
        {
            "person": (("pid",), [(pid(0),), (pid(1),)]),
            **sources(police="registration"),
            "lives_in": (("pid", "buid", "since", "source_id"), [(pid(0), "B1", "2010-01-01", "police")]),
            "registered_in": (("pid", "buid", "source_id"), [(pid(at), "B2", "police") for at in (0, 1)]),
        },
    )
    log = Log()
    result = classify(base, log, DATE="2024-12-31")
    assert (result["STATIONARY"], result["OUTFLOW"]) == (1, 1)
    assert any("taken at their word" in text for text in log.warnings)
    assert any("another address" in text and text.endswith(": 1.") for text in log.warnings)


def test_without_a_register_of_registration_that_is_said(base):
    write(base, {"person": (("pid",), [(pid(0),)]), "lives_in": (("pid", "since"), [(pid(0), "2010-01-01")])})
    log = Log()
    assert classify(base, log, DATE="2024-12-31")["PERMANENT"] == 1
    assert any("no register of who is registered" in text for text in log.warnings)


def test_an_empty_base_has_no_classes(base):
    result = classify(base, DATE="2024-12-31")
    assert [result[kind.upper()] for kind in KINDS] == [0] * 5


def test_who_moves_within_the_town_arrived_with_the_first_home(base):
    homes = [
        (pid(0), "B1", "2010-01-01", "2024-11-01"), (pid(0), "B2", "2024-11-01", None),
        (pid(1), "B1", "2010-01-01", "2024-10-31"), (pid(1), "B2", "2024-11-01", None),
        (pid(2), "B1", "2010-01-01", "2024-03-31"), (pid(2), "B2", "2024-11-01", None),
        (pid(3), "B1", "2010-01-01", "2020-01-01"), (pid(3), "B2", "2020-01-01", "2024-10-01"), (pid(3), "B3", "2024-10-01", None),
    ]  # fmt: skip
    people(base, lives_in=(("pid", "buid", "since", "until"), homes))
    found = {row["pid"]: row["residency"] for row in rows_of(classify(base, DATE="2024-12-31")["OUTPUT"])}
    assert [found[pid(at)] for at in range(4)] == ["permanent", "permanent", "mobile", "permanent"]


def test_coverage_counts_persons_of_record_and_signs_by_age(base):
    write(
        base,
        {
            "person": (("pid", "birth_year"), [(pid(0), 2020), (pid(1), 1990), (pid(2), 1992), (pid(3), 1930), (pid(4), None)]),
            **sources(),
            "registered_in": (("pid", "buid"), [(pid(at), "B1") for at in range(5)]),
            "sign_of_life": (
                ("pid", "source", "date"),
                [(pid(1), "work", "2024-05-01"), (pid(1), "school", "2024-05-01"), (pid(2), "work", "2024-05-01")],
            ),
        },
    )  # fmt: skip
    log = Log()
    result = classify(base, log, DATE="2024-12-31", COVERAGE="memory:")
    rows = {row["age"] or "": row for row in rows_of(result["COVERAGE"])}
    assert list(rows) == ["0-4", "30-34", "85+", ""]
    assert [(row["registered"], row["seen"], row["stationary"], row["outflow"]) for row in rows.values()] == [
        (1, 0, 0, 1), (2, 2, 2, 0), (1, 0, 0, 1), (1, 0, 0, 1),
    ]  # fmt: skip
    assert rows["30-34"]["expected"] == 2  # (2 + 1)(1 + 1) / (1 + 1) - 1
    assert any(text.startswith("Age 30-34: persons 2, registered 2, of these seen 2") for text in log.infos)


def test_family_speaks_for_everybody_or_nobody_where_asked(base):
    people(
        base,
        registered_in=(("pid", "buid"), [(pid(at), "B1") for at in range(2)]),
        family_of=(("pid", "other", "role"), [(pid(0), pid(1), "spouse")]),
        sign_of_life=(("pid", "source", "date"), [(pid(1), "work", "2024-05-01")]),
    )
    assert [classify(base, DATE="2024-12-31", FAMILY=of)["STATIONARY"] for of in (0, 1, 2)] == [1, 1, 2]


def test_it_needs_no_vault_and_leaves_the_base_as_it_was_where_the_output_cannot_be_written(base, tmp_path):
    people(base)
    before = contents(base)
    refusal("classifyresidency", BASE=base, OUTPUT=str(tmp_path / "none" / "there.gpkg"))
    assert contents(base) == before


def test_a_register_that_says_until_when_somebody_is_registered_is_believed(base):
    homes = [
        (pid(0), "2010", "2020-06-30"),
        (pid(1), "2025-02-01", None),
        (pid(2), "2010", None),
        (pid(2), None, "2009"),
    ]
    people(
        base,
        registered_in=(
            ("pid", "buid", "since", "until", "source_id"),
            [(who, f"B{at}", since, until, "police") for at, (who, since, until) in enumerate(homes)],
        ),
        record_link=(("source", "record_id", "pid"), [("police", f"P{at}", pid(at)) for at in range(4)]),
    )
    found = {row["pid"]: row["residency"] for row in rows_of(classify(base, DATE="2024-12-31")["OUTPUT"])}
    wanted = ["undetermined", "undetermined", "outflow", "outflow", "undetermined"]
    assert [found[pid(at)] for at in range(5)] == wanted
    later = {row["pid"]: row["residency"] for row in rows_of(classify(base, DATE="2025-03-01")["OUTPUT"])}
    assert later[pid(1)] == "outflow"
