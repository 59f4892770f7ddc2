"""Corrections from the field: what is kept and what is refused, one by one, and that a batch taken back leaves the rows from before."""

from __future__ import annotations

import extracting as town
import pytest
import shapely
from correcting import applied, edit, handed, now, told
from extracting import DAY, LATER, X, Y, whole

from doorstep.processing_provider.engine.core.errors import SettingError
from doorstep.processing_provider.engine.services.field_values import shown
from doorstep.processing_provider.store import correcting
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.shapes import packed
from doorstep.processing_provider.store.undoing import undo

NEW_HOME = "UPDATE lives_in SET dwid = 'dw-east-3' WHERE pid = 'pid-east-anna'"


@pytest.fixture
def base(tmp_path):
    return town.made(tmp_path)


@pytest.fixture
def out(base, tmp_path):
    return handed(base, tmp_path / "out.gpkg")


def undone(base, before):
    with GeoPackageBase(base) as opened:
        undo(opened)
    return whole(base) == before


def test_a_file_as_it_went_out_changes_nothing(base, out):
    assert applied(base, out) == ([], False)


CASES = {
    "a home": (
        [NEW_HOME],
        ("lives_in", "pid, dwid, buid, tier, source_id, since, confidence, verified_at", "pid = 'pid-east-anna'"),
        [("pid-east-anna", "dw-east-3", "b-east", "decided", "field", None, 1.0, LATER)],
        [("lives_in", "dwid", "applied", "")],
    ),
    "a home in another building": (
        ["UPDATE lives_in SET dwid = NULL, buid = 'b-shop', since = '2025-07' WHERE pid = 'pid-east-anna'"],
        ("lives_in", "pid, dwid, buid, since, tier", "pid = 'pid-east-anna'"),
        [("pid-east-anna", None, "b-shop", "2025-07", "decided")],
        [("lives_in", "buid", "applied", ""), ("lives_in", "dwid", "applied", ""), ("lives_in", "since", "applied", "")],
    ),
    "somebody who has left": (
        ["DELETE FROM lives_in WHERE pid = 'pid-west-carla'"],
        ("lives_in", "pid, dwid, until, tier, source_id", "pid = 'pid-west-carla'"),
        [("pid-west-carla", "dw-west-1", LATER, "decided", "field")],
        [("lives_in", "", "applied", "")],
    ),
    "somebody who is found": (
        ["INSERT INTO lives_in (pid, dwid) VALUES ('pid-nowhere-dora', 'dw-east-3')"],
        ("lives_in", "pid, dwid, buid, tier, source_id", "pid = 'pid-nowhere-dora'"),
        [("pid-nowhere-dora", "dw-east-3", "b-east", "decided", "field")],
        [("lives_in", "", "applied", "")],
    ),
    "a dwelling": (
        ["UPDATE dwelling SET floor = 2, unit = ' 2-02 ', kind = 'work', verified_at = '2025-07-03' WHERE dwid = 'dw-east-3'"],
        ("dwelling", "dwid, buid, floor, unit, kind, dwellings, source_id, verified_at", "dwid = 'dw-east-3'"),
        [("dw-east-3", "b-east", 2, "2-02", "work", 1, "field", "2025-07-03")],
        [("dwelling", name, "applied", "") for name in ("floor", "kind", "unit", "verified_at")],
    ),
    "a look at a dwelling": (
        ["UPDATE dwelling SET verified_at = '2025-07-03' WHERE dwid = 'dw-east-1'"],
        ("dwelling", "dwid, unit, capacity, source_id, verified_at", "dwid = 'dw-east-1'"),
        [("dw-east-1", "1-01", 77, "stock · housing", "2025-07-03")],
        [("dwelling", "verified_at", "applied", "")],
    ),
    "a dwelling that is new": (
        ["INSERT INTO dwelling (dwid, buid, floor, unit) VALUES ('dw-new', 'b-west', 2, '2-01')"],
        ("dwelling", "dwid, buid, floor, unit, kind, dwellings, huid, source_id", "dwid = 'dw-new'"),
        [("dw-new", "b-west", 2, "2-01", "unknown", 1, None, "field")],
        [("dwelling", "", "applied", "")],
    ),
    "a dwelling that is gone": (
        ["DELETE FROM dwelling WHERE dwid = 'dw-east-3'"],
        ("dwelling", "dwid", "dwid = 'dw-east-3'"), [], [("dwelling", "", "applied", "")],
    ),
    "a building": (
        ["UPDATE building SET \"use\" = 'mixed', storeys = 5, name = NULL WHERE buid = 'b-east'"],
        ("building", 'buid, name, storeys, height, "use", res_share, place, source_id', "buid = 'b-east'"),
        [("b-east", None, 5.0, 10.5, "mixed", 0.875, "11", "field")],
        [("building", name, "applied", "") for name in ("name", "storeys", "use")],
    ),
    "the building of an address": (
        ["UPDATE address_building SET buid = 'b-shop' WHERE address = 'addr-east'"],
        ("address_building", "address, buid, tier, confidence, source_id", "address = 'addr-east'"),
        [("addr-east", "b-shop", "decided", 1.0, "field")],
        [("address_building", "buid", "applied", "")],
    ),
    "an address without a building": (
        ["DELETE FROM address_building WHERE address = 'addr-east'"],
        ("address_building", "address, buid, tier", "address = 'addr-east'"), [("addr-east", None, "decided")],
        [("address_building", "", "applied", "")],
    ),
    "a tag": (
        ["UPDATE tag SET value = 'no longer' WHERE tag = 'needs visits'"],
        ("tag", "pid, family, tag, value, source_id", "tag = 'needs visits'"),
        [("pid-east-anna", "health", "needs visits", "no longer", "field")],
        [("tag", "value", "applied", "")],
    ),
    "a tag that is new": (
        ["INSERT INTO tag (uid, pid, family, tag, value) VALUES ('by-qfield', 'pid-west-carla', 'health', 'wheelchair', 'yes')"],
        ("tag", "pid, family, tag, value, source_id", "tag = 'wheelchair'"),
        [("pid-west-carla", "health", "wheelchair", "yes", "field")],
        [("tag", "", "applied", "")],
    ),
    "a tag that is gone": (
        ["DELETE FROM tag WHERE tag = 'in work'"], ("tag", "tag", "tag = 'in work'"), [], [("tag", "", "applied", "")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_one_correction(base, out, case):
    statements, (table, columns, where), wanted, said = CASES[case]
    before, rows_of = whole(base), whole(base, "valid_to")
    edit(out, *statements)
    lines, changed = applied(base, out)
    assert changed and told(lines) == said
    assert now(base, table, columns, where) == wanted
    # Nothing is overwritten: every row from before is there as it was, but for the day on which it ended.
    after = whole(base, "valid_to")
    for name, rows in rows_of.items():
        assert {fid: after[name][fid] for fid in rows} == rows, name
    # The same file again says nothing new; and all of it can be taken back.
    lines, changed = applied(base, out)
    assert not changed and {line.state for line in lines} == {"already"}
    assert undone(base, before)


REFUSED = {
    'an unknown dwelling': (
        "UPDATE lives_in SET dwid = 'dw-none' WHERE pid = 'pid-east-anna'",
        'lives_in', 'The base has no row that holds with this dwid.',
    ),
    'an unknown building': (
        "UPDATE address_building SET buid = 'b-none' WHERE address = 'addr-east'",
        'address_building', 'The base has no row that holds with this buid.',
    ),
    'two buildings of one home': (
        "UPDATE lives_in SET buid = 'b-west' WHERE pid = 'pid-east-anna'",
        'lives_in', 'The dwelling is in another building; give that, or empty the other of the two.',
    ),
    'no home': (
        "UPDATE lives_in SET buid = '', dwid = NULL WHERE pid = 'pid-east-anna'",
        'lives_in', 'It has neither dwelling nor building; delete the row of who has left.',
    ),
    'a floor': (
        "UPDATE dwelling SET floor = 'ground' WHERE dwid = 'dw-east-3'",
        'dwelling', 'It is no whole number from -20 to 200.',
    ),
    'a kind': (
        "UPDATE dwelling SET kind = 'castle' WHERE dwid = 'dw-east-3'",
        'dwelling', 'It is none of dwelling, group_quarters, work, unknown.',
    ),
    'storeys': (
        "UPDATE building SET storeys = 'many' WHERE buid = 'b-east'",
        'building', 'It is no number from 0 to 200.',
    ),
    'a day': (
        "UPDATE lives_in SET since = '31.12.2024' WHERE pid = 'pid-east-anna'",
        'lives_in', 'It is no day, such as 2025-06-30.',
    ),
    'days in the wrong order': (
        "UPDATE lives_in SET since = '2025-02-01', until = '2025-01' WHERE pid = 'pid-east-anna'",
        'lives_in', 'It ends before it begins; give since and until in their order.',
    ),
    'a look to come': (
        "UPDATE building SET verified_at = '2025-07-06' WHERE buid = 'b-east'",
        'building', 'It is a day after 2025-07-05, the date of the corrections.',
    ),
    'a number of somebody': (
        "UPDATE tag SET value = 'call 13912345678' WHERE tag = 'needs visits'",
        'tag', 'It looks like the number or the mail address of a person, which a base does not keep.',
    ),
    'a second home': (
        "INSERT INTO lives_in (pid, dwid) VALUES ('pid-east-anna', 'dw-east-3')",
        'lives_in', 'The person has a home on this day; correct that one.',
    ),
    'a name with a character of no text': (
        "UPDATE building SET name = 'a' || char(0) || 'b' WHERE buid = 'b-east'",
        'building', 'It has a character that no text can have; write it anew.',
    ),
    'a point that cannot be read': (
        "UPDATE address_building SET geom = x'47500001677f0000ffff' WHERE address = 'addr-east'",
        'address_building', 'The shape is no valid point.',
    ),
    'a text in place of a point': (
        "UPDATE address_building SET geom = CAST('POINT (1 1), that is nothing' AS BLOB) WHERE address = 'addr-east'",
        'address_building', 'The shape is no valid point.',
    ),
    'a person whom nobody knows': (
        "INSERT INTO lives_in (pid, dwid) VALUES ('pid-new', 'dw-east-3')",
        'lives_in', 'pid: The base has no row that holds with this pid.',
    ),
    'somebody who has died': (
        "INSERT INTO lives_in (pid, dwid) VALUES ('pid-east-dead', 'dw-east-3')",
        'lives_in', 'pid: The base has no row that holds with this pid.',
    ),
    'a dwelling without a building': (
        "INSERT INTO dwelling (unit) VALUES ('9-09')",
        'dwelling', 'buid is missing; fill it in.',
    ),
    'a dwelling that is there': (
        "INSERT INTO dwelling (dwid, buid, unit) VALUES ('dw-east-1', 'b-west', '9')",
        'dwelling', 'The base has a row for this already; correct that one.',
    ),
    'a dwelling with people': (
        "DELETE FROM dwelling WHERE dwid = 'dw-east-1'",
        'dwelling', 'Rows of lives_in that are in it: 1; correct those first.',
    ),
    'a building with dwellings': (
        "DELETE FROM building WHERE buid = 'b-west'",
        'building', 'Rows of dwelling that are in it: 1; correct those first.',
    ),
    'a tag that is there': (
        "INSERT INTO tag (pid, family, tag, value) VALUES ('pid-east-anna', 'health', 'needs visits', 'twice')",
        'tag', 'The base has a row for this already; correct that one.',
    ),
    'a tag of family X': (
        "INSERT INTO tag (pid, family, tag, value) VALUES ('pid-east-anna', 'X', 'flood list', 'yes')",
        'tag', 'A tag of family X needs a purpose, a legal basis and a day on which it expires.',
    ),
    'a tag that is computed': (
        "INSERT INTO tag (pid, family, tag, value) VALUES ('pid-east-anna', '1', 'residency', 'mobile')",
        'tag', "'Classify residency' computes this tag; correct the home instead.",
    ),
    'a tag without a name': (
        "INSERT INTO tag (pid, family) VALUES ('pid-east-anna', 'health')",
        'tag', 'tag is missing; fill it in.',
    ),
    'a copied row': (
        "INSERT INTO dwelling (uid, dwid, buid, unit) SELECT uid, 'dw-copy', buid, unit FROM dwelling WHERE dwid = 'dw-east-3'",
        'dwelling', 'Rows with this uid: 2; keep one of them, and empty the uid of the others.',
    ),
    'an address of two': (
        "INSERT INTO address_building (address, buid) VALUES ('addr-east', 'b-shop')",
        'address_building', 'The base has a row for this already; correct that one.',
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_kept_is_listed_with_its_reason(base, out, case):
    statement, table, why = REFUSED[case]
    before = whole(base)
    edit(out, statement)
    lines, changed = applied(base, out)
    assert not changed and whole(base) == before
    assert {(line.table, line.state, str(line.why)) for line in lines} == {(table, "rejected", why)}


def test_the_number_of_somebody_in_place_of_a_pid_is_not_listed(base, out):
    edit(out, "INSERT INTO lives_in (pid, dwid) VALUES ('110101199003078515', 'dw-east-3')")
    lines, _ = applied(base, out)
    assert [line.after for line in lines] == ["pid=…; dwid=dw-east-3"]
    assert shown("pid", "00070a039b6e56584818") == "00070a039b6e56584818"


@pytest.mark.parametrize(
    ("statement", "table", "column"),
    [
        ("UPDATE person SET sex = 'male' WHERE pid = 'pid-east-anna'", "person", "sex"),
        ("DELETE FROM person WHERE pid = 'pid-east-anna'", "person", ""),
        ("INSERT INTO place (code) VALUES ('13')", "place", ""),
        ("UPDATE building SET buid = 'b-renamed' WHERE buid = 'b-east'", "building", "buid"),
        ("UPDATE dwelling SET buid = 'b-west' WHERE dwid = 'dw-east-1'", "dwelling", "buid"),
        ("UPDATE tag SET pid = 'pid-west-carla' WHERE tag = 'needs visits'", "tag", "pid"),
        ("UPDATE issue SET what = 'nothing' WHERE rule = 'r1'", "issue", "what"),
    ],
)
def test_what_the_profile_does_not_open_is_listed_and_not_taken(base, out, statement, table, column):
    before = whole(base)
    edit(out, statement)
    lines, changed = applied(base, out)
    assert not changed and whole(base) == before
    assert [(line.table, line.column, line.state) for line in lines] == [(table, column, "not allowed")]


def test_good_columns_of_a_row_are_taken_beside_bad_ones(base, out):
    edit(out, "UPDATE dwelling SET floor = 'ground', unit = '0-01' WHERE dwid = 'dw-east-1'")
    lines, _ = applied(base, out)
    assert [(line.column, line.state) for line in lines] == [("floor", "rejected"), ("unit", "applied")]
    assert now(base, "dwelling", "floor, unit, huid", "dwid = 'dw-east-1'") == [(1, "0-01", "dw-east-1")]


def change(base, table, columns, row, where):
    """Somebody else changes a row of the base meanwhile."""
    with GeoPackageBase(base) as opened:
        opened.begin("attachpersons", "2025-07-01")
        opened.end(table, [uid for (uid,) in opened.current(table, ("uid",), where)])
        if row:
            opened.insert(table, columns, [row], "police")
        opened.commit()


@pytest.mark.parametrize("prefer", [False, True])
def test_what_was_changed_on_both_sides_is_a_conflict(base, out, prefer):
    edit(out, NEW_HOME, "UPDATE dwelling SET unit = '3-09', floor = 2 WHERE dwid = 'dw-east-3'")
    change(base, "lives_in", ("pid", "dwid", "buid"), ("pid-east-anna", "dw-west-1", "b-west"), "pid = 'pid-east-anna'")
    change(
        base,
        "dwelling",
        ("dwid", "buid", "floor", "unit", "kind"),
        ("dw-east-3", "b-east", 3, "3-77", "dwelling"),
        "dwid = 'dw-east-3'",
    )
    before = whole(base)
    lines, _ = applied(base, out, prefer=prefer)
    conflicts = [
        (line.table, line.column, line.before, line.after, line.now) for line in lines if line.state == "conflict"
    ]
    assert conflicts == [
        ("dwelling", "unit", "3-01", "3-09", "3-77"),
        ("lives_in", "dwid", "dw-east-1", "dw-east-3", "dw-west-1"),
    ]
    assert now(base, "lives_in", "dwid", "pid = 'pid-east-anna'") == [("dw-east-3",) if prefer else ("dw-west-1",)]
    assert now(base, "dwelling", "floor, unit", "dwid = 'dw-east-3'") == [(2, "3-09") if prefer else (2, "3-77")]
    assert undone(base, before)


@pytest.mark.parametrize("prefer", [False, True])
def test_what_the_base_ended_since_is_a_conflict(base, out, prefer):
    edit(out, "UPDATE tag SET value = 'urgent' WHERE tag = 'needs visits'", "DELETE FROM tag WHERE tag = 'in work'")
    change(base, "tag", (), None, "tag IN ('needs visits', 'in work')")
    lines, _ = applied(base, out, prefer=prefer)
    said = [(line.column, line.state) for line in lines if line.table == "tag"]
    assert said == [("", "already"), ("value", "conflict"), *([("value", "applied")] if prefer else [])]
    assert now(base, "tag", "value", "tag = 'needs visits'") == ([("urgent",)] if prefer else [])


def test_who_died_since_gets_no_other_home_or_tag(base, out):
    with GeoPackageBase(base) as opened:
        opened.begin("importregister", "2025-07-01")
        opened.end("person", [uid for (uid,) in opened.current("person", ("uid",), "pid = 'pid-east-anna'")])
        died = ("pid-east-anna", "female", 1950, "2025-07-01")
        opened.insert("person", ("pid", "sex", "birth_year", "died"), [died])
        opened.commit()
    before = whole(base)
    edit(out, NEW_HOME, "UPDATE tag SET value = 'no' WHERE pid = 'pid-east-anna'")
    lines, changed = applied(base, out)
    why = "The person has died, or is no longer in the base, since the row went out."
    assert not changed and whole(base) == before
    assert told(lines) == [("lives_in", "dwid", "rejected", why), ("tag", "value", "rejected", why)]
    edit(
        out, "DELETE FROM lives_in WHERE pid = 'pid-east-anna'", "UPDATE building SET name = 'x' WHERE buid = 'b-east'"
    )
    assert applied(base, out)[1], "a home of the dead can end"


def test_a_row_that_was_changed_here_and_deleted_there_stays(base, out):
    edit(out, "DELETE FROM dwelling WHERE dwid = 'dw-east-3'")
    change(
        base,
        "dwelling",
        ("dwid", "buid", "floor", "unit", "kind"),
        ("dw-east-3", "b-east", 3, "3-77", "dwelling"),
        "dwid = 'dw-east-3'",
    )
    lines, changed = applied(base, out)
    assert {line.state for line in lines} == {"conflict"} and not changed
    lines, changed = applied(base, out, prefer=True)
    assert changed and now(base, "dwelling", "dwid", "dwid = 'dw-east-3'") == []


def test_what_leans_on_a_new_row_and_what_goes_with_an_old_one(base, out):
    edit(
        out,
        "INSERT INTO dwelling (dwid, buid, floor) VALUES ('dw-attic', 'b-east', 4)",
        "UPDATE lives_in SET dwid = 'dw-attic' WHERE pid = 'pid-east-anna'",
        "DELETE FROM dwelling WHERE dwid = 'dw-east-1'",
    )
    before = whole(base)
    lines, _ = applied(base, out)
    assert {line.state for line in lines} == {"applied"}
    assert now(base, "lives_in", "dwid, buid", "pid = 'pid-east-anna'") == [("dw-attic", "b-east")]
    # Somebody lives in the new one, so it has a household; kind unknown has none.
    assert now(base, "dwelling", "dwid, huid", "buid = 'b-east'") == [
        ("dw-attic", None),
        ("dw-east-2", "dw-east-2"),
        ("dw-east-3", None),
    ]
    assert undone(base, before)


def test_households_begin_and_end_with_those_who_live_there(base, out):
    edit(out, NEW_HOME)
    applied(base, out)
    assert now(base, "dwelling", "dwid, huid, capacity, source_id", "buid = 'b-east'") == [
        ("dw-east-1", None, 77, "stock · housing"),  # who has died does not count
        ("dw-east-2", "dw-east-2", None, "stock · housing"), ("dw-east-3", "dw-east-3", None, "stock · housing"),
    ]  # fmt: skip


def test_storeys_bring_their_floors(base, out):
    edit(out, "UPDATE building SET storeys = 4.5 WHERE buid = 'b-east'")
    before = whole(base)
    applied(base, out)
    assert now(base, "floor", "floor", "buid = 'b-east'") == [(1,), (2,), (3,), (4,), (5,)]
    assert undone(base, before)


def test_points_of_addresses_move_and_wrong_shapes_do_not(base, out):
    (moved,) = packed([shapely.Point(X + 33, Y + 2)], 32615)
    edit(out, ("UPDATE address_building SET geom = ? WHERE address = 'addr-east'", (moved,)))
    lines, _ = applied(base, out)
    assert [(line.column, line.before, line.after) for line in lines] == [
        ("geom", "POINT (500030.0 4000000.0)", "POINT (500033.0 4000002.0)")
    ]
    with GeoPackageBase(base) as opened:
        ((shape, tier),) = opened.current("address_building", ("geom", "tier"), "address = 'addr-east'")
    assert (shape.x, shape.y, tier) == (X + 33, Y + 2, "decided")
    (wrong,) = packed([shapely.LineString([(0, 0), (1, 1)])], 32615)
    edit(out, ("UPDATE address_building SET geom = ? WHERE address = 'addr-west'", (wrong,)))
    lines, _ = applied(base, out)
    assert [(line.state, str(line.why)) for line in lines if line.state != "already"] == [
        ("rejected", "The shape is no valid point.")
    ]


def test_a_building_found_in_the_field_gets_an_id_and_its_place(base, out):
    (shape,) = packed([town.square(150)], 32615, True)
    edit(out, ("INSERT INTO building (name, storeys, geom) VALUES ('Shed', 1, ?)", (shape,)))
    applied(base, out)
    ((buid, place, storeys),) = now(base, "building", "buid, place, storeys", "name = 'Shed'")
    assert buid.startswith("field-") and (place, storeys) == ("12", 1.0)
    assert now(base, "floor", "floor", f"buid = '{buid}'") == [(1,)]
    lines, changed = applied(base, out)
    assert not changed and [line.state for line in lines] == ["already"]


def test_numbers_of_rows_mean_nothing(base, out):
    edit(
        out,
        "UPDATE dwelling SET fid = fid + 1000",
        "UPDATE lives_in SET fid = 1000 - fid",
        "UPDATE building SET fid = fid + 50",
    )
    assert applied(base, out) == ([], False)


def test_rows_that_lost_their_uid_are_no_others(base, out):
    edit(
        out,
        "UPDATE dwelling SET uid = NULL, unit = '1-02' WHERE dwid = 'dw-east-1'",
        "UPDATE building SET uid = 'x' || fid",
        "INSERT INTO dwelling (dwid, buid, floor, unit, kind, verified_at) SELECT dwid, buid, floor, unit, kind, verified_at FROM dwelling "
        "WHERE dwid = 'dw-east-3'",
        "UPDATE dwelling SET uid = NULL WHERE dwid = 'dw-east-3'",
    )
    before = whole(base)
    lines, _ = applied(base, out)
    assert [(line.column, line.state) for line in lines] == [
        ("unit", "applied"),
        ("", "already"),
        ("", "already"),
        ("", "already"),
    ]
    assert now(base, "dwelling", "dwid, unit", "buid = 'b-east'") == [
        ("dw-east-1", "1-02"),
        ("dw-east-2", "2-01"),
        ("dw-east-3", "3-01"),
    ]
    assert undone(base, before)


def test_corrections_of_a_day_before_what_is_corrected_are_refused(base, out):
    edit(out, NEW_HOME)
    change(base, "lives_in", ("pid", "dwid", "buid"), ("pid-east-anna", "dw-east-1", "b-east"), "pid = 'pid-east-anna'")
    with pytest.raises(SettingError, match="DATE 2025-06-30 is before 2025-07-01"):
        applied(base, out, day=DAY)


@pytest.mark.parametrize(
    ("name", "words"),
    [("", "SOURCE is empty"), ("police", "is a register"), ("stock", "is a register"), ("footprints", "is a register")],
)
def test_who_corrects_is_no_register(base, out, name, words):
    with GeoPackageBase(base) as opened, pytest.raises(SettingError, match=words):
        correcting.refuse_source(opened, name)
    edit(out, NEW_HOME)
    applied(base, out)
    with GeoPackageBase(base) as opened:
        correcting.refuse_source(opened, "field")
