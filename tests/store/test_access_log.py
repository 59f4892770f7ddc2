"""The access log: every way of tampering with it is seen, and nothing takes a line back."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.store import access_log, standard, undoing
from doorstep.processing_provider.store.access_log import CUT, EDITED, MISSING, MOVED, PUT_IN, Fault
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System

UTM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
LINES = 6


@pytest.fixture
def path(tmp_path):
    made = str(tmp_path / "base.gpkg")
    standard.create(made, UTM, {"stage": "development"})
    for line in range(1, LINES + 1):
        ask(made, line)
    return made


def ask(path, line=9):
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-06-30")
        head = access_log.log(
            base, "office", f"visit {line}", "MATCH (p:person) RETURN p.pid", line, f"2024-01-0{line}"
        )
        assert base.commit()
    return head


def look(path, head=""):
    with GeoPackageBase(path) as base:
        return access_log.check(base, head)


def by_hand(path, *statements):
    with closing(sqlite3.connect(path)) as database, database:
        for statement in statements:
            database.execute(statement)


def lines(path):
    with closing(sqlite3.connect(path)) as database:
        return database.execute(
            "SELECT fid, at, who, purpose, pattern, rows, hash FROM access_log ORDER BY fid"
        ).fetchall()


def hashed(before, *said):
    return hashlib.sha256(json.dumps([before, *said], separators=(",", ":")).encode()).hexdigest()


def test_a_log_as_it_was_written_is_sound_and_its_hash_is_that_of_the_document(path):
    found = look(path)
    assert found.sound and found.lines == LINES
    before = ""
    for _, *said, own in lines(path):
        assert own == hashed(before, *said)
        before = own
    assert found.head == before
    assert look(path, head=lines(path)[2][-1]).sound  # what was the head once


def test_a_batch_that_only_logs_is_kept_and_undo_leaves_its_line(path):
    with GeoPackageBase(path) as base:
        assert base.query("SELECT count(*) FROM change_batch") == [(LINES,)]
        for _ in range(LINES):
            undoing.undo(base)
        assert base.query("SELECT count(*) FROM change_batch WHERE undone = 1") == [(LINES,)]
    assert look(path).sound and len(lines(path)) == LINES
    ask(path)
    assert look(path).sound and len(lines(path)) == LINES + 1


def test_a_line_is_written_with_its_batch_or_not_at_all(path):
    with GeoPackageBase(path) as base:
        with pytest.raises(ValueError):
            access_log.log(base, "office", "visit", "", 1)
        base.begin("test", "2024-06-30")
        access_log.log(base, "office", "visit", "", 1)
    assert look(path).sound and len(lines(path)) == LINES


def test_two_who_opened_the_base_before_either_wrote_make_one_chain(path):
    with GeoPackageBase(path) as one, GeoPackageBase(path) as other:
        for base in (one, other):
            base.begin("test", "2024-06-30")
            access_log.log(base, "office", "visit", "", 1)
            base.commit()
    assert look(path).sound and len(lines(path)) == LINES + 2


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        ("UPDATE access_log SET purpose = 'other' WHERE fid = 3", [Fault(EDITED, 3)]),
        ("UPDATE access_log SET rows = NULL WHERE fid = 1", [Fault(EDITED, 1)]),
        ("UPDATE access_log SET who = 'x' WHERE fid IN (3, 4)", [Fault(EDITED, 3), Fault(EDITED, 4)]),
        (f"UPDATE access_log SET at = '' WHERE fid = {LINES}", [Fault(EDITED, LINES)]),
        ("UPDATE access_log SET hash = 'f' WHERE fid = 3", [Fault(EDITED, 3), Fault(EDITED, 4)]),
        ("DELETE FROM access_log WHERE fid = 3", [Fault(MISSING, 4)]),
        ("DELETE FROM access_log WHERE fid < 3", [Fault(MISSING, 3)]),
        (f"DELETE FROM access_log WHERE fid = {LINES}", [Fault(CUT, LINES - 1)]),
        ("DELETE FROM access_log", [Fault(CUT, 0)]),
        ("DELETE FROM meta WHERE name = 'log_head'", [Fault(CUT, LINES)]),
    ],
)  # fmt: skip
def test_what_was_done_to_it_is_told(path, change, faults):
    by_hand(path, change)
    assert list(look(path).faults) == faults
    assert all(f"{fault.line}" in str(fault.note) for fault in faults)


def test_lines_that_changed_places_are_told(path):
    by_hand(
        path,
        "UPDATE access_log SET fid = -fid WHERE fid IN (3, 4)",
        "UPDATE access_log SET fid = 7 + fid WHERE fid < 0",
    )
    assert list(look(path).faults) == [Fault(MOVED, 3), Fault(MOVED, 4), Fault(MOVED, 5)]


def test_the_last_two_lines_that_changed_places_are_told(path):
    by_hand(
        path, "UPDATE access_log SET fid = -fid WHERE fid > 4", "UPDATE access_log SET fid = 11 + fid WHERE fid < 0"
    )
    assert list(look(path).faults) == [Fault(MOVED, 5), Fault(MOVED, 6)]


@pytest.mark.parametrize("clever", [False, True])
@pytest.mark.parametrize("after", [0, 2, LINES])
def test_a_line_that_was_put_in_is_told(path, after, clever):
    before = lines(path)[after - 1][-1] if after else ""
    own = hashed(before, "2024", "me", "fun", "", 1) if clever else "0" * 64
    by_hand(
        path,
        f"UPDATE access_log SET fid = -fid - 1 WHERE fid > {after}",
        "UPDATE access_log SET fid = -fid WHERE fid < 0",
        f"INSERT INTO access_log (fid, at, who, purpose, pattern, rows, hash) VALUES ({after + 1}, '2024', 'me', 'fun', '', 1, '{own}')",
    )
    assert list(look(path).faults) == [Fault(PUT_IN, after + 1)]


def test_an_end_cut_off_with_care_is_seen_by_the_head_that_is_kept_elsewhere(path):
    kept = look(path).head
    by_hand(
        path,
        "DELETE FROM access_log WHERE fid > 4",
        "UPDATE meta SET value = (SELECT hash FROM access_log WHERE fid = 4) WHERE name = 'log_head'",
    )
    assert look(path).sound
    assert list(look(path, f" {kept.upper()} ").faults) == [Fault(CUT, 4)]


def test_a_line_after_a_cut_does_not_hide_it(path):
    by_hand(path, "DELETE FROM access_log WHERE fid > 4")
    ask(path)
    assert list(look(path).faults) == [Fault(MISSING, 7)]


@pytest.mark.parametrize(
    ("purpose", "words"),
    [
        ("", "PURPOSE is empty"), (" \n\t", "PURPOSE is empty"),
        (" . -\u200b\u202e", "PURPOSE is empty"), ("ask 110101199003078515", "number or the mail"),
        ("write to li@example.org", "number or the mail"), ("a" * 501, "more than 500 letters"),
    ],
)  # fmt: skip
def test_without_a_purpose_or_with_somebody_in_it_nothing_is_logged(path, purpose, words):
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-06-30")
        with pytest.raises(SettingError, match=words):
            access_log.log(base, "office", purpose, "", 1)
    assert len(lines(path)) == LINES


def test_who_is_the_login_name_unless_it_is_given():
    assert access_log.who_of(" the  office ") == "the office"
    assert access_log.who_of("") == access_log.user() != ""
    assert access_log.who_of("\u200b -") == access_log.user()
    assert access_log.who_of("clerk-20240017@office") == "clerk-20240017@office"


@given(st.data())
def test_no_change_of_a_field_or_of_the_order_goes_unseen(data):
    said = data.draw(
        st.lists(st.tuples(st.text(max_size=3), st.text(max_size=3), st.integers(0, 9)), min_size=2, max_size=6)
    )
    rows, before = [], ""
    for at, (purpose, pattern, count) in enumerate(said):
        fields = (str(at), "w", purpose, pattern, count)
        before = access_log._hashed(before, fields)
        rows.append((at + 1, before, *fields))
    assert access_log.check(Kept(rows, before)).sound
    changed = list(rows)
    at = data.draw(st.integers(0, len(rows) - 1))
    how = data.draw(st.sampled_from(["edit", "drop", "copy", "swap"]))
    if how == "edit":
        column = data.draw(st.integers(2, 6))
        other = data.draw(st.text().filter(lambda text: text != rows[at][column]))
        changed[at] = (*rows[at][:column], other, *rows[at][column + 1 :])
    elif how == "drop":
        del changed[at]
    elif how == "copy":
        changed.insert(at, rows[at])
    else:
        other = (at + 1) % len(rows)
        changed[at], changed[other] = changed[other], changed[at]
    assert not access_log.check(Kept(changed, before)).sound


class Kept:
    """A base that has a log and its head, and nothing else."""

    def __init__(self, rows, head):
        self.rows, self.head = rows, head

    def query(self, sql, values=()):
        return [(self.head,)] if "meta" in sql else self.rows
