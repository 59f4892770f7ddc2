"""A base on a server is checked, handed out, corrected and taken back as one in a file is."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import correcting
import extracting
import pytest
from asking import DAY, asked_town, nasty_town

from doorstep.processing_provider.engine.registers.quality import rules
from doorstep.processing_provider.engine.registers.quality.rules import Rule, RulesError
from doorstep.processing_provider.store import (
    checking,
    living,
    occupied,
    overview,
    postgis_rules,
    pyramid,
    quality_aids,
    state,
)
from doorstep.processing_provider.store import correcting as corrections
from doorstep.processing_provider.store.bases import base_at
from doorstep.processing_provider.store.checking import Asked
from doorstep.processing_provider.store.copying import copy
from doorstep.processing_provider.store.offers import read_profiles
from doorstep.processing_provider.store.schema import TABLES
from doorstep.processing_provider.store.undoing import undo

MADE = {
    "asked": lambda folder: asked_town(folder)[0],
    "extracted": extracting.made,
    "nasty": lambda folder: nasty_town(folder)[0],
}


@pytest.fixture(params=MADE)
def both(request, tmp_path, office_server):
    """The same base in a file and on a server."""
    path, address = MADE[request.param](tmp_path), office_server.address()
    with base_at(path) as base:
        copy(base, address)
    return path, address


def apart(uses):
    return {use: use == "commercial" for use in uses}


def checked(name, own=()):
    with base_at(name) as base:
        quality_aids.keep_in_memory(base)
        found = checking.check(base, (*rules.bundled(), *own), Asked(DAY, rules.tag_ages(), apart))
        return {
            one.rule.name: (sorted(one.counts.items()), sorted((i.uid, i.about, i.place, i.buid, i.source) for i in one.issues))
            for one in found.of
        }  # fmt: skip


def test_every_rule_finds_the_same(both):
    here, there = map(checked, both)
    assert len(here) > 30 and any(issues for _, issues in here.values())
    for name, found in here.items():
        assert there[name] == found, name


def test_figures_on_it_are_the_same(both):
    def figures(name):
        with base_at(name) as base:
            found = occupied.occupied(base, DAY)
            return (
                found.buid.tolist(), found.persons.tolist(), found.dwellings.tolist(), occupied.daytime(base, DAY).workers.tolist(),
                living.living(base, DAY).home.tolist(), repr(state.state(base, DAY)), repr(overview.overview(base, DAY)),
                overview.scores(base), overview.batches(base), overview.access(base), repr(pyramid.pyramid(base, DAY)),
                *(repr(pyramid.pyramid(base, DAY, zone[:2])) for zone in pyramid.zones(base)),
            )  # fmt: skip

    here, there = map(figures, both)
    for one, other in zip(here, there):
        assert one == other


def own_rule(sql):
    return Rule("own", "accuracy", "error", "Own", ("person",), sql)


def test_a_text_in_a_rule_may_be_any():
    for sql in (
        "SELECT uid, '); -- /* $$ E\\ %s ?' FROM person WHERE valid_to IS NULL AND (sex) IN ('a''b;', ':x')",
        'SELECT r."uid" FROM person AS r WHERE r.birth_year::text < substr(:day, 1, 4) AND 5 % 2 = 1',
        "SELECT upper (uid) FROM person -1",
    ):
        postgis_rules.refuse_more(sql)


def test_an_office_has_rules_of_its_own(both):
    rule = own_rule(
        "SELECT uid, sex FROM person WHERE valid_to IS NULL AND birth_year < CAST(substr(:day, 1, 4) AS INTEGER) - 80"
    )
    here, there = (checked(name, (rule,))["own"] for name in both)
    assert here == there and here[1]


@pytest.mark.parametrize(
    "sql, why",
    [
        ("SELECT value FROM meta", "permission denied for table meta"),
        ("SELECT who FROM access_log", "permission denied"),
        ("SELECT before FROM change_row", "permission denied"),
        ("SELECT worker FROM worker_place", "permission denied"),
        ("SELECT pg_read_file('/etc/passwd')", "it calls pg_read_file"),
        ("SELECT set_config('role', 'none', false)", "it calls set_config"),
        ('SELECT "pg_ls_dir"(chr(47))', "it calls pg_ls_dir"),
        ("SELECT make_indexes('person')", "it calls make_indexes"),
        ("SELECT query_to_xml ('SELECT 1', true, true, '')", "it calls query_to_xml"),
        ("WITH gone AS (DELETE FROM person RETURNING uid) SELECT uid FROM gone", "only be at the top level|cannot"),
        ("SELECT uid FROM person; DELETE FROM person", "it has ; outside"),
        ("DELETE FROM person", "syntax error"),
        (
            "SELECT uid FROM person) x; COMMIT; DELETE FROM person; SELECT uid FROM (SELECT uid FROM person",
            "it has [)] outside",
        ),
        ("SELECT uid FROM (SELECT uid FROM person", "it has [(] outside"),
        ("SELECT uid, set_config/**/('role', 'none', false) FROM person", "it has /[*] outside"),
        ("SELECT uid, set_config--\n('role', 'none', false) FROM person", "it has -- outside"),
        ("SELECT uid, U&\"set!005fconfig\" UESCAPE '!' ('role', 'none', false) FROM person", 'it has U&" outside'),
        (
            "SELECT uid FROM person WHERE sex = E'\\'' OR uid = ') x; COMMIT; DELETE FROM person; --'",
            "it has E' outside",
        ),
        (
            "SELECT uid FROM person WHERE sex = $$'$$ OR uid = ') x; COMMIT; DELETE FROM person; --'",
            "it has [$] outside",
        ),
        ("SELECT uid FROM person WHERE sex = ' OR uid = ''", "it has ' outside"),
        ("SELECT uid FROM person WHERE sex = :sex", "it has :sex outside"),
        ("SELECT uid FROM person WHERE sex = ?", "it has [?] outside"),
    ],
)
def test_which_only_read(office_server, tmp_path, sql, why):
    path, address = extracting.made(tmp_path), office_server.address()
    with base_at(path) as base:
        copy(base, address)
    with pytest.raises(RulesError, match=why):
        checked(address, (own_rule(sql),))
    assert held(address)["person"] == held(path)["person"]


# What goes out, and comes back ------------------------------------------------------------------------------------------------


@pytest.fixture
def out(tmp_path, office_server):
    """A base in a file and its copy on a server, and an extract of each for the field."""
    path, address = extracting.made(tmp_path), office_server.address()
    with base_at(path) as base:
        copy(base, address)
    return {name: correcting.handed(name, tmp_path / f"{at}.gpkg") for at, name in enumerate((path, address))}


def tables_of(path):
    with closing(sqlite3.connect(path)) as database:
        names = [name for (name,) in database.execute("SELECT table_name FROM gpkg_contents ORDER BY 1")]
        return {
            name: sorted(
                ([cell[-20:] if isinstance(cell, bytes) else cell for cell in row] for row in database.execute(f'SELECT * FROM "{name}"')),
                key=repr,
            )
            for name in (*names, "extract_row")
        }  # fmt: skip


def test_an_extract_has_the_same_rows(out):
    here, there = map(tables_of, out.values())
    assert there == here and len(here["lives_in"]) == 3


EDITS = (
    "UPDATE building SET storeys = 7, name = 'Neu' WHERE buid = 'b-east'",
    "UPDATE lives_in SET dwid = 'dw-east-3', buid = 'b-east' WHERE pid = 'pid-east-anna'",
    "UPDATE dwelling SET kind = 'group_quarters' WHERE dwid = 'dw-west-1'",
    "DELETE FROM tag WHERE tag = 'needs visits'",
    "INSERT INTO dwelling (buid, floor, unit) VALUES ('b-west', 4, '4-01')",
    "UPDATE lives_in SET buid = 'b-unknown' WHERE pid = 'pid-west-carla'",
)


def test_what_comes_back_does_the_same_and_is_taken_back(out):
    found, rows = [], []
    for name, path in out.items():
        before = held(name)
        correcting.edit(path, *EDITS)
        lines, kept = correcting.applied(name, path)
        assert kept
        found.append(correcting.told(lines))
        rows.append(held(name))
        with base_at(name) as base:
            undo(base)
        assert held(name) == before != rows[-1]
    assert found[0] == found[1] and len(found[0]) >= len(EDITS)
    assert rows[0] == rows[1]


def held(name):
    with base_at(name) as base:
        return {
            table: [tuple(str(cell) if isinstance(cell, int) else cell for cell in row) for row in base.current(table, of)]
            for table, of in ((one.name, ["fid", *one.all_columns]) for one in TABLES.values() if one.holds)
        }  # fmt: skip


def test_profiles_and_corrections_are_asked_alike(out):
    assert read_profiles()["field"].editable["lives_in"] == ("dwid", "buid", "since", "until", "verified_at")
    for name in out:
        with base_at(name) as base, pytest.raises(Exception, match="is a register of the base"):
            corrections.refuse_source(base, "police")
        with base_at(name) as base:
            corrections.refuse_source(base, "field")
