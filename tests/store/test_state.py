"""Figures on a base whose people are known one by one, see peopled.py."""

from __future__ import annotations

from reviewing import doubtful
from two_houses import DAY, peopled

from doorstep.processing_provider.store import review
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.state import Coverage, state


def of(path, day=DAY):
    with GeoPackageBase(path) as base:
        return state(base, day)


def test_people_and_homes(tmp_path):
    found = of(peopled(tmp_path))
    assert (found.living, found.dead) == (7, 1)
    # p4 and p8 are registered, and p7 without an address; p2 works here but lives here as well.
    assert found.without_home == (3, 0, 0)
    assert found.open_doubts is None


def test_coverage_by_age(tmp_path):
    """Persons, registered, with a home, with a sign of life; stationary, permanent, mobile, outflow, undetermined."""
    assert of(peopled(tmp_path)).coverage == (
        Coverage(0, 1, 1, 1, 0, (1, 0, 0, 0, 0)),
        Coverage(25, 4, 4, 3, 1, (1, 1, 1, 0, 1)),
        Coverage(65, 1, 1, 0, 0, (0, 0, 0, 1, 0)),
        Coverage(-1, 1, 1, 0, 0, (0, 0, 0, 0, 0)),
    )


def test_registers_and_their_age(tmp_path):
    health, police = of(peopled(tmp_path)).sources
    assert (police.name, police.days, police.is_late, police.rejected) == ("police", 29, False, 1)
    assert (police.records, police.alone) == (7, 5) and (health.records, health.alone) == (3, 1)
    assert (health.days, health.is_late) == (181, True)


def test_links_and_conflicts_by_register(tmp_path):
    found = of(peopled(tmp_path))
    assert found.links == (
        ("health", "alone", 1, 0), ("health", "model", 1, 0), ("health", "number, name", 1, 0), ("police", "alone", 7, 0),
    )  # fmt: skip
    assert found.together == (("health", "police", 2),)
    assert found.conflicts == (("birth_year", "", "health", 1), ("sex", "", "health", 1))


def test_whose_value_was_taken(tmp_path):
    path = peopled(tmp_path)
    with GeoPackageBase(path) as base:
        base.begin("linkpersons", "2024-02-01")
        base.replace("person", ("pid", "sex", "birth_year", "origin"), [("p1", "female", 1980, "birth_year=police;sex=health")],
                     "", "pid = 'p1'")  # fmt: skip
        base.insert("conflict", ("pid", "field", "source", "value"), [("p1", "school", "health", "none")])
        base.insert(
            "record_link",
            ("source", "record_id", "pid", "tier", "decided_by"),
            [("health", "s3", "p1", "model", "person")],
        )
        base.commit()
    found = of(path)
    assert found.conflicts == (
        ("birth_year", "police", "health", 1), ("school", "police", "health", 1), ("sex", "", "health", 1),
    )  # fmt: skip
    assert ("health", "health", 1) in found.together and ("health", "model", 2, 1) in found.links


def test_batches_the_newest_first(tmp_path):
    found = of(peopled(tmp_path)).batches
    assert [(number, step, undone) for number, step, *_, undone in found[:2]] == [
        (5, "classifyresidency", False), (4, "attachpersons", False),
    ]  # fmt: skip


def test_doubts_are_counted_where_the_vault_is_open(tmp_path):
    pair = doubtful(tmp_path)
    with review.opened(*pair) as base:
        assert state(base, DAY).open_doubts == 4
        review.decide(base, ("police", "p0", "health", "h0"), True)
        assert state(base, DAY).open_doubts == 3


def test_an_empty_base_is_counted(tmp_path):
    from reviewing import made

    found = of(made(tmp_path)[0])
    assert (found.living, found.dead, found.sources, found.coverage, found.batches) == (0, 0, (), (), ())
