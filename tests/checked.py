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
