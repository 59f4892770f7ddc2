"""A day before the base learnt anything: what it learnt first counts, and asking takes no more than its rows."""

from __future__ import annotations

import pytest
from peopled import change, made

from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.present import held


def persons(count):
    def fill(base):
        base.insert("person", ("pid", "birth_year"), [(f"q{k}", 1990) for k in range(count)], "census")
        base.insert("lives_in", ("pid", "buid"), [(f"q{k}", "A") for k in range(count)], "census")
        tags = [(f"q{k}", "1", "residency", "mobile") for k in range(count)]
        base.insert("tag", ("pid", "family", "tag", "value"), tags, "census")

    return fill


def steps_of(path, table, columns) -> tuple[int, int]:
    """Rows that are found, and how many thousand steps SQLite takes for them."""
    with GeoPackageBase(path) as base:
        found = [0]
        base._database.set_progress_handler(lambda: found.__setitem__(0, found[0] + 1), 1000)
        rows = sum(len(rows) for rows, early in held(base, table, columns, "2020-01-01") if early)
    return rows, found[0]


@pytest.mark.parametrize(("table", "columns"), [("person", "pid"), ("lives_in", "pid, buid"), ("tag", "pid, value")])
def test_twice_the_persons_are_twice_the_work(provider, tmp_path, table, columns):
    work = []
    for count in (1000, 2000):
        (tmp_path / str(count)).mkdir()
        rows, steps = steps_of(made(tmp_path / str(count), persons(count)), table, columns)
        assert rows == count
        work.append(steps)
    assert work[0] > 10 and work[1] < 2.6 * work[0]


def test_what_was_learnt_first_and_has_ended_since(provider, tmp_path):
    path = made(tmp_path, persons(3), "2022-01-01")

    def move(base):
        uids = dict(base.query("SELECT pid, uid FROM lives_in"))
        base.end("lives_in", [uids["q1"]])
        base.insert("lives_in", ("pid", "buid"), [("q1", "B")], "census")

    change(path, str(tmp_path / "vault.sqlite"), move, "2023-01-01")
    with GeoPackageBase(path) as base:
        early = [row for rows, early in held(base, "lives_in", "pid, buid", "2020-01-01") if early for row in rows]
        later = [row for rows, early in held(base, "lives_in", "pid, buid", "2024-01-01") if not early for row in rows]
    assert early == [("q0", "A"), ("q1", "A"), ("q2", "A")]
    assert sorted(later) == [("q0", "A"), ("q1", "B"), ("q2", "A")]
