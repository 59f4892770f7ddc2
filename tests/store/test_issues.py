"""Where the rows are that failed a rule: of every table, by the building that it belongs to."""

from __future__ import annotations

import shapely
from checked import SHAPES, check, uid
from two_houses import peopled

from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.issues import BUILDING, SHAPE, issues
from doorstep.processing_provider.store.schema import ENTITIES, FINDINGS, RELATIONS


def test_issues_of_a_rule_with_their_buildings(tmp_path):
    path = peopled(tmp_path)
    check(path)
    with GeoPackageBase(path) as base:
        found = issues(base, "home_known", with_points=True)
        assert [(issue.table, issue.what, issue.buid) for issue in found.listed] == [
            ("person", "lives_in: no row", "a"), ("person", "lives_in: no row", "b")
        ]  # fmt: skip
        inside, nowhere = found.points
        assert SHAPES[0][1].contains(inside) and nowhere is None and found.nowhere == 1
        late = issues(base, "late_source", with_points=True)
        assert (late.count, late.listed[0].buid, late.nowhere) == (1, "", 1)
        assert issues(base, "one_home").count == 0 and issues(base, "one_home", with_points=True).nowhere == 0


def test_rows_of_every_table(tmp_path):
    """p4 is registered in da, which is in a; p2 works for o1 in b; o1 is in a."""
    path = peopled(tmp_path)
    check(path)
    outline = shapely.box(500_000, 3_000_000, 500_100, 3_000_100)
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-06-02")
        base.replace("place", ("code", "name", "level", "level_name", "parent", "geom"),
                     [("1", "Town", 1, "town", None, outline), ("11", "East", 2, "block", "1", None)])  # fmt: skip
        base.insert("part_of", ("level", "code", "parent"), [(1, "1", None)])
        base.insert("space", ("code", "kind", "geom"), [("s", "park", outline)])
        base.insert("facility", ("facility", "oid", "geom"), [("f", "o1", shapely.Point(500_050, 3_000_050))])
        base.insert("floor", ("buid", "floor"), [("b", 1)])
        base.insert("address", ("address",), [("x",)])
        door = shapely.Point(500_200, 3_000_200)
        base.insert(
            "address_building", ("address", "buid", "entrance", "tier", "geom"), [("x", "b", "", "known", door)]
        )
        base.insert("located_in", ("oid", "buid"), [("o1", "a")])
        base.insert("studies_in", ("pid", "oid", "buid"), [("p3", "o1", None)])
        rows = {
            "place": "code = '1'", "space": "1", "facility": "1", "part_of": "1", "building": "buid = 'a'", "floor": "1",
            "address": "1", "address_building": "1", "dwelling": "dwid = 'db'", "person": "pid = 'p1'", "organisation": "1",
            "lives_in": "pid = 'p5'", "registered_in": "pid = 'p4'", "works_in": "1", "studies_in": "1", "located_in": "1",
            "family_of": "1", "tag": "pid = 'p4'", "attribute": "1", "sign_of_life": "pid = 'p4'", "record_link": "pid = 'p7'",
            "conflict": "pid = 'p1'",
        }  # fmt: skip
        base.insert(
            "issue",
            ("rule", "table_name", "row_uid"),
            [("r", table, uid(base, table, of)) for table, of in rows.items()],
        )
        base.commit()
        found = issues(base, "r", with_points=True)
    buildings = {issue.table: issue.buid for issue in found.listed}
    assert buildings == {
        **dict.fromkeys(("place", "space", "facility", "part_of", "record_link"), ""),
        **dict.fromkeys(("building", "person", "organisation", "registered_in", "studies_in", "located_in", "family_of"), "a"),
        **dict.fromkeys(("tag", "attribute", "sign_of_life", "conflict"), "a"),
        **dict.fromkeys(("floor", "address", "address_building", "dwelling", "lives_in", "works_in"), "b"),
    }  # fmt: skip
    places = {issue.table: point for issue, point in zip(found.listed, found.points)}
    assert places["facility"].equals(shapely.Point(500_050, 3_000_050)) and outline.contains(places["part_of"])
    assert places["floor"].equals(door), "a building that has no outline is where its address is"
    assert places["record_link"] is None and found.nowhere == 1  # p7 is nowhere


def test_who_has_moved_is_where_the_home_is_now(tmp_path):
    path = peopled(tmp_path)
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-06-02")
        homes = [("p1", "b", None), ("p1", "a", "2024-01-01"), ("p8", "a", None)]
        base.insert("lives_in", ("pid", "buid", "until"), homes)
        rows = [("r", "person", uid(base, "person", f"pid = '{pid}'")) for pid in ("p1", "p5", "p8")]
        base.insert("issue", ("rule", "table_name", "row_uid"), rows)
        base.commit()
        assert [issue.buid for issue in issues(base, "r").listed] == ["b", "b", "a"]


def test_no_table_is_forgotten():
    """Those without a place are about registers and hours, or about what the base says of itself."""
    without = {"source", "said_by", "field_priority", "rule", "issue", "score", "hour_population"}
    assert {*BUILDING, *SHAPE} == {table.name for table in (*ENTITIES, *RELATIONS, *FINDINGS)} - without


def test_many_issues_are_counted_and_some_listed(tmp_path):
    path = peopled(tmp_path)
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-06-02")
        base.insert("building", ("buid",), [(f"c{n}",) for n in range(1200)])
        names = base.query("SELECT uid FROM building WHERE buid LIKE 'c%' ORDER BY fid")
        base.insert("issue", ("rule", "table_name", "row_uid"), [("r", "building", name) for (name,) in names])
        base.commit()
        assert (issues(base, "r").count, len(issues(base, "r").listed)) == (1200, 200)
        all_of_them = issues(base, "r", 5000).listed
        assert [issue.buid for issue in all_of_them] == [f"c{n}" for n in range(1200)]


def test_a_table_that_is_none_is_in_no_question(tmp_path):
    """What an issue says is other people's text."""
    path = peopled(tmp_path)
    with GeoPackageBase(path) as base:
        base.begin("test", "2024-06-02")
        base.insert(
            "issue", ("rule", "table_name", "row_uid"), [("r", 'person"; DROP TABLE person; --', "x"), ("r", "", "")]
        )
        base.commit()
        found = issues(base, "r", with_points=True)
        assert (found.count, found.nowhere) == (2, 2) and base.query("SELECT count(*) FROM person") == [(8,)]
