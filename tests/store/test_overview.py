"""What a base says of itself, on people who are known one by one, see two_houses.py and checked.py."""

from __future__ import annotations

import pytest
from checked import check
from correcting import edit
from two_houses import DAY, peopled

from doorstep.processing_provider.store import access_log, overview
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.overview import Access, Held
from doorstep.processing_provider.store.undoing import undo


def of(path, day=DAY):
    with GeoPackageBase(path) as base:
        return overview.overview(base, day)


def test_how_much_there_is_of_what(tmp_path):
    assert of(peopled(tmp_path)).held == (
        Held("place", "town", 1), Held("place", "block", 2), Held("building", "", 2), Held("dwelling", "", 2),
        Held("address", "", 0), Held("organisation", "", 1), Held("person", "", 7), Held("tag", "1", 6),
    )  # fmt: skip


def test_what_is_counted_of_dwellings_addresses_and_tags(tmp_path):
    path = peopled(tmp_path)
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-02-01")
        base.insert("dwelling", ("dwid", "buid", "kind", "dwellings"), [("dc", "a", "unknown", 40), ("dd", "b", "group_quarters", None),
                                                                        ("de", "b", "work", None)])  # fmt: skip
        links = [("x", "a", "", "known"), ("x", "b", "", "known"), ("y", "b", "", "decided"), ("z", "b", "", "exact")]
        base.insert("address_building", ("address", "buid", "entrance", "tier"), links)
        tags = [
            ("p1", "X", "heat", "yes", "2024-03-01"), ("p2", "X", "heat", "yes", "2024-07-01"), ("p2", "X", "flood", "yes", None)
        ]  # fmt: skip
        base.insert("tag", ("pid", "family", "tag", "value", "expires"), tags)
        base.commit()
    found = {(held.kind, held.name): held.count for held in of(path).held}
    assert (found["dwelling", ""], found["quarters", ""], found["address", ""]) == (42, 1, 2)
    assert found["tag", "X"] == 1, "who has two tags counts once, and what has expired not at all"
    assert {(held.kind, held.name): held.count for held in of(path, "2024-02-15").held}["tag", "X"] == 2


def test_small_counts_of_persons_are_protected_in_the_stage_of_application(tmp_path):
    assert not of(peopled(tmp_path)).is_protected
    (tmp_path / "used").mkdir()
    found = of(peopled(tmp_path / "used", "application"))
    assert found.is_protected and [held.kind for held in found.held if held.of_persons] == ["person", "tag"]


def test_since_when_and_where(tmp_path):
    found = of(peopled(tmp_path))
    assert (found.first, found.last, found.stage) == ("2020-01-01", "2024-01-04", "development")
    assert found.crs == "WGS 84 / UTM zone 15N (EPSG:32615)"
    assert [(source.name, source.last_import, source.cycle, source.is_late) for source in found.sources] == [
        ("health", "2024-01-01", 90, True), ("police", "2024-06-01", 30, False)
    ]  # fmt: skip


def test_scores_the_worst_first(tmp_path):
    path = peopled(tmp_path)
    assert of(path).scores == ()
    check(path)
    found = of(path).scores
    assert [(score.rule, score.checked, score.failed, score.share) for score in found] == [
        ("late_source", 2, 1, 0.5), ("home_known", 8, 2, 0.75), ("floor_roof", 400, 1, 0.9975), ("one_home", 5, 0, 1.0),
        ("nothing", 0, 0, None),
    ]  # fmt: skip
    assert (found[0].title, found[0].severity, found[0].date) == (
        "Registers are imported in their cycle",
        "warning",
        "2024-06-01",
    )


def test_batches_and_the_one_that_is_taken_back_next(tmp_path):
    path = peopled(tmp_path)
    found = of(path)
    assert [(b.number, b.step, b.date, b.undone) for b in found.batches] == [
        (5, "classifyresidency", "2024-01-04", False), (4, "attachpersons", "2024-01-03", False),
        (3, "linkpersons", "2024-01-02", False), (2, "importregister", "2024-01-01", False), (1, "loadspace", "2020-01-01", False),
    ]  # fmt: skip
    assert (found.next_undo.number, found.next_undo.added, found.next_undo.ended, found.next_undo.in_vault) == (
        5,
        6,
        0,
        False,
    )
    for number in (5, 4, 3, 2, 1):
        with GeoPackageBase(path) as base:
            assert overview.next_undo(base).number == undo(base) == number
    assert of(path).next_undo is None and (of(path).first, of(path).last) == ("", "")
    assert [batch.undone for batch in of(path).batches] == [True] * 5


def test_no_more_batches_than_one_looks_through(tmp_path):
    path = peopled(tmp_path, classified=False)
    with GeoPackageBase(path) as base:
        for n in range(10):
            base.begin("tagpersons", "2024-03-01")
            base.insert("tag", ("pid", "family", "tag"), [("p1", "X", f"tag {n}")])
            base.commit()
    assert [batch.number for batch in of(path).batches] == list(range(14, 6, -1))


def used(path, many):
    with GeoPackageBase(path) as base:
        for n in range(many):
            base.begin("findgroup", "2024-06-01")
            access_log.log(base, f"user{n}", f"purpose {n}", "MATCH", 10 * n, f"2024-06-0{n + 1}T08:00:00Z")
            base.commit()


def test_who_used_the_base(tmp_path):
    path = peopled(tmp_path)
    assert of(path).access == Access(0, (), ())
    used(path, 7)
    found = of(path).access
    assert (found.lines, found.faults) == (7, ())
    assert [(use.who, use.purpose, use.rows) for use in found.uses] == [
        (f"user{n}", f"purpose {n}", 10 * n) for n in (6, 5, 4, 3, 2)
    ]
    assert found.uses[0].at == "2024-06-07T08:00:00Z"


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("UPDATE access_log SET rows = 1 WHERE who = 'user2'", "was edited"),
        ("DELETE FROM access_log WHERE who = 'user2'", "missing"),
        ("DELETE FROM access_log WHERE who = 'user6'", "does not end"),
    ],
)
def test_a_log_that_was_changed_says_so(tmp_path, harm, said):
    path = peopled(tmp_path)
    used(path, 7)
    with GeoPackageBase(path) as base:
        base.database.execute(harm)
    (fault,) = of(path).access.faults
    assert said in fault.text()


@pytest.mark.parametrize(
    "by_hand",
    [
        "UPDATE access_log SET rows = 'many'",
        "UPDATE change_batch SET added = 'some', ended = NULL, date = NULL, step = NULL, made_at = NULL",
        "UPDATE score SET checked = 'all', failed = NULL",
        "UPDATE score SET checked = 9e999, date = NULL",
        "UPDATE score SET rule = NULL",
        "UPDATE rule SET title = x'00', severity = NULL",
        "UPDATE place SET level = NULL, level_name = 5",
        "UPDATE source SET source = NULL",
        "UPDATE source SET cycle_days = 'often', last_import = '2024-99'",
        "UPDATE tag SET family = NULL",
    ],
)
def test_a_base_into_which_somebody_wrote_by_hand_is_shown_all_the_same(tmp_path, by_hand):
    path = peopled(tmp_path)
    check(path)
    with GeoPackageBase(path) as base:
        base.begin("test", DAY)
        access_log.log(base, "office", "visits", "", 1)
        base.commit()
    edit(path, by_hand)
    found = of(path)
    assert ("person", 7) in [(held.kind, held.count) for held in found.held]
    assert [score.share for score in found.scores if score.share is not None and not 0 <= score.share <= 1] == []
    assert all(source.cycle is None or source.cycle > 0 for source in found.sources)
