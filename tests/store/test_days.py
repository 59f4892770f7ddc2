"""Days of which only the year or the month is known, and tags that have expired, mean the same to every reader."""

from __future__ import annotations

import pytest
from peopled import DAY, change, fill, made

from doorstep.processing_provider.store import present, pyramid, residents, state
from doorstep.processing_provider.store.days import stands_in_registration
from doorstep.processing_provider.store.geopackage import GeoPackageBase


@pytest.fixture
def write(provider, tmp_path):
    path = made(tmp_path, fill)

    def more(**tables):
        def rows(base):
            for table, (columns, these) in tables.items():
                base.insert(table, columns, these, "test")

        change(path, str(tmp_path / "vault.sqlite"), rows, "2020-01-01")
        return path

    return more


def living(base, day):
    who = present.people(base, day, {})
    return {len(residents.population(base, day).pids), int(who.alive.sum()), state.state(base, day).living}


@pytest.mark.parametrize(
    ("died", "lives"),
    [
        ("2023", 0),
        ("2024", 0),
        ("2025", 1),
        ("2024-05", 0),
        ("2024-06", 0),
        ("2024-07", 1),
        (DAY, 0),
        ("2024-07-01", 1),
    ],
)
def test_of_a_death_the_first_day_counts(write, died, lives):
    path = write(person=(("pid", "birth_year", "died"), [("q", 1950, died)]))
    with GeoPackageBase(path) as base:
        assert living(base, DAY) == {11 + lives}


def test_nobody_lives_before_the_year_of_their_birth(write):
    path = write(person=(("pid", "birth_year"), [("q", 2024), ("r", 2025)]))
    with GeoPackageBase(path) as base:
        assert living(base, DAY) == {12}
        assert sum(row.persons for row in state.coverage(base, DAY)) == 12


HOMES = [
    (None, None, 1), ("", "", 1), ("2024", None, 1), ("2025", None, 0), ("2024-07", None, 0), ("2024-06", None, 1), (None, "2023", 0),
    (None, "2024", 1), (None, "2025", 1), (None, "2024-05", 0), (None, "2024-07", 1), (None, DAY, 0), (None, "2024-06-30T00:00", 0),
    (None, "2024-07-01", 1), ("2024-07-01", None, 0), (DAY, None, 1),
]  # fmt: skip


@pytest.mark.parametrize(("since", "until", "there"), HOMES)
def test_a_home_holds_for_all_readers_or_for_none(write, since, until, there):
    path = write(
        person=(("pid", "sex", "birth_year"), [("q", "male", 1950)]),
        lives_in=(("pid", "buid", "since", "until"), [("q", "A", since, until)]),
    )
    with GeoPackageBase(path) as base:
        who = present.people(base, DAY, {})
        home = present.homes(base, "lives_in", DAY, who, present.Buildings())[0]
        people = residents.population(base, DAY)
        known = residents.known(base, people, DAY, [], True, 365)
        counted = pyramid.pyramid(base, DAY)
        assert (home[who.at["q"]] >= 0, known.facts.attached[people.place["q"]]) == (there, there)
        # p11 has no home; p07 and p08 lack age or sex.
        assert (counted.present.sum(), counted.unknown[1]) == (8 + there, 2)
        assert state.without_home(base, DAY)[2] == 2 - there


def test_events_of_a_year_are_counted(write):
    rows = [("p01", "c", day, "visit") for day in ("2023", "2024-05", "2025", None)]
    path = write(sign_of_life=(("pid", "source", "date", "event"), rows))
    with GeoPackageBase(path) as base:
        found = [day for rows in present.events(base, DAY) for _, day, _ in rows]
    assert found == ["2023", "2024-05", ""]


@pytest.mark.parametrize(("expires", "counts"), [(None, 1), ("", 1), (DAY, 1), ("2024-06-29", 0), ("2023", 0)])
def test_a_class_that_has_expired_is_in_no_report(write, expires, counts):
    path = write(tag=(("pid", "family", "tag", "value", "expires"), [("p01", "1", "residency", "stationary", expires)]))
    with GeoPackageBase(path) as base:
        counted = pyramid.pyramid(base, DAY)
        assert sum(sum(row.classes) for row in state.coverage(base, DAY)) == counts
        assert counted.by_residency == bool(counts)
        assert counted.present.sum() == (1 if counts else 8)


def test_a_tag_called_residency_of_another_family_is_no_class(write):
    path = write(tag=(("pid", "family", "tag", "value"), [("p01", "club", "residency", "stationary")]))
    with GeoPackageBase(path) as base:
        assert not pyramid.pyramid(base, DAY).by_residency


def test_who_stands_in_a_register_of_registration_is_registered_as_in_the_classes(write):
    """One statement of SQL and the arrays of the classification say the same of each person."""
    registers = [("test", "registration"), ("births", "registration"), ("health", "activity")]
    stands = [*(("test", f"q{k}") for k in range(3)), ("births", "q3"), ("births", "q4"), ("health", "q5")]
    path = write(
        person=(("pid",), [(f"q{k}",) for k in range(6)]),
        source=(("source", "role"), registers),
        record_link=(("source", "record_id", "pid"), [(name, pid, pid) for name, pid in stands]),
        # q1 was registered by 'test' at an address that has ended; q3 is born before the day, q4 after it.
        registered_in=(("pid", "buid", "until"), [("q1", "A", "2020-01-01")]),
        sign_of_life=(
            ("pid", "source", "date", "event"),
            [("q3", "births", "2019", "birth"), ("q4", "births", "2024-07-01", "birth")],
        ),
    )
    asked = f"SELECT p.pid FROM person p WHERE {stands_in_registration('p')} AND p.pid LIKE 'q%' ORDER BY 1"
    with GeoPackageBase(path) as base:
        rows = base.query(asked, (DAY,))
        people = residents.population(base, DAY)
        known = residents.by_record(base, people, DAY, residents.roles(base))
    assert [pid for (pid,) in rows] == ["q0", "q2", "q3"]
    assert [pid for pid, there in zip(people.pids, known.tolist()) if there and pid[0] == "q"] == ["q0", "q2", "q3"]
