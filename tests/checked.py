"""What a check of a base leaves in it, filled in by hand on the people of `two_houses`: rules, scores and issues."""

from __future__ import annotations

import shapely

from doorstep.processing_provider.store.geopackage import GeoPackageBase

RULES = (
    ("one_home", "consistency", "error", "Everybody lives in one place", "lives_in"),
    ("floor_roof", "consistency", "error", "No floor is above the roof", "dwelling"),
    ("late_source", "timeliness", "warning", "Registers are imported in their cycle", "source"),
    ("home_known", "accuracy", "warning", "Whoever is registered here lives somewhere", "person"),
    ("nothing", "accuracy", "note", "A rule without rows", "facility"),
)
SCORES = (
    # rule, scope, date, checked, failed
    ("one_home", "", "2024-05-01", 5, 5),
    ("one_home", "", "2024-06-01", 5, 0),
    ("home_known", "", "2024-06-01", 8, 2),
    ("home_known", "source:police", "2024-06-01", 7, 7),
    ("late_source", "", "2024-06-01", 2, 1),
    ("floor_roof", "", "2024-06-01", 400, 1),
    ("nothing", "", "2024-06-01", 0, 0),
)
SHAPES = (("a", shapely.box(500_000, 3_000_000, 500_010, 3_000_010)), ("b", None))
"""House b is not on the map."""


def uid(base, table: str, where: str) -> str:
    return base.query(f'SELECT uid FROM "{table}" WHERE valid_to IS NULL AND {where}')[0][0]


def check(path: str, day: str = "2024-06-01") -> None:
    """Leave in a base what a check finds."""
    with GeoPackageBase(path) as base:
        base.begin("loadspace", "2024-05-01")
        base.replace("building", ("buid", "place", "geom"), [("a", "11", SHAPES[0][1]), ("b", "12", None)])
        base.commit()
        base.begin("checkpopulationbase", day)
        base.insert("rule", ("rule", "class", "severity", "title", "table_name"), RULES)
        base.insert("score", ("rule", "scope", "date", "checked", "failed"), SCORES)
        found = [
            ("home_known", "person", uid(base, "person", "pid = 'p4'"), "lives_in: no row", "open"),
            ("home_known", "person", uid(base, "person", "pid = 'p8'"), "lives_in: no row", "open"),
            ("late_source", "source", uid(base, "source", "source = 'health'"), "last_import: older than cycle_days", "open"),
            ("floor_roof", "dwelling", uid(base, "dwelling", "dwid = 'da'"), "floor: above storeys", "open"),
        ]  # fmt: skip
        base.insert("issue", ("rule", "table_name", "row_uid", "what", "state"), found)
        base.commit()


TOWN = (
    # rule, severity, title, table, every how many rows fail; 0 for none
    ("one_home", "error", "A person lives in one place at a time", "lives_in", 900),
    ("dwelling_floor", "warning", "A dwelling lies below the roof", "dwelling", 40),
    ("building_place", "warning", "A building lies in a place that holds", "building", 0),
    ("person_home", "warning", "Whoever is alive and not registered elsewhere has a current home in a building of the base", "person", 7),
    ("place_parent", "error", "A place of a lower level has a parent that holds", "place", 0),
    ("born_died", "error", "Nobody dies before birth", "person", 2500),
    ("source_cycle", "warning", "A register is imported in its cycle", "source", 2),
    ("address_building", "error", "An address names a building that holds", "address_building", 0),
    ("tag_person", "error", "A tag is of a person who holds", "tag", 0),
    ("facility_shape", "warning", "A facility has a point", "facility", 0),
)  # fmt: skip


def town(path: str, day: str = "2025-07-01") -> None:
    """Leave in a base of a town what a check may find, every so many rows of a table."""
    with GeoPackageBase(path) as base:
        base.begin("checkpopulationbase", day)
        scores, issues = [], []
        for rule, _, title, table, every in TOWN:
            uids = [uid for (uid,) in base.query(f'SELECT uid FROM "{table}" WHERE valid_to IS NULL ORDER BY fid')]
            failed = uids[::every] if every else []
            scores.append((rule, "", day, len(uids), len(failed)))
            issues += [(rule, table, uid, f"{table}: {title.lower()}", "open") for uid in failed]
        known = {rule for (rule,) in base.current("rule", ("rule",))}
        rules = [
            (rule, "consistency", severity, title, table)
            for rule, severity, title, table, _ in TOWN
            if rule not in known
        ]
        base.insert("rule", ("rule", "class", "severity", "title", "table_name"), rules)
        base.insert("score", ("rule", "scope", "date", "checked", "failed"), scores)
        base.insert("issue", ("rule", "table_name", "row_uid", "what", "state"), issues)
        base.commit()
