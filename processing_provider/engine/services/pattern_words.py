"""What patterns may speak of: the labels, relations and columns of a population base, and the SQL of each relation.

Everything that a pattern writes into SQL is from here; a test holds it against the tables of the base.
"""

from __future__ import annotations

from dataclasses import dataclass

TEXT, INTEGER, REAL, DATE = "TEXT", "INTEGER", "REAL", "DATE"
AGE = "age"
"""Of a person, which no table has: year of the day less that of birth."""
LABELS: dict[str, tuple[str, dict[str, str]]] = {
    "person": (
        "pid",
        {"pid": TEXT, "sex": TEXT, "birth_year": INTEGER, "ethnicity": TEXT, "died": DATE, "origin": TEXT, AGE: INTEGER},
    ),
    "dwelling": (
        "dwid",
        {
            "dwid": TEXT, "buid": TEXT, "floor": INTEGER, "unit": TEXT, "kind": TEXT, "dwellings": INTEGER,
            "capacity": INTEGER, "huid": TEXT,
        },
    ),
    "building": (
        "buid",
        {
            "buid": TEXT, "name": TEXT, "place": TEXT, "storeys": REAL, "height": REAL, "use": TEXT, "res_share": REAL,
        },
    ),
    "organisation": ("oid", {"oid": TEXT, "name": TEXT, "kind": TEXT}),
    "place": (
        "code",
        {"code": TEXT, "name": TEXT, "level": INTEGER, "level_name": TEXT, "parent": TEXT, "successor": TEXT},
    ),
    "address": (
        "address",
        dict.fromkeys(
            (
                "address", "province", "city", "district", "town", "community", "street", "lane", "number", "number_to", "letter",
                "name", "building", "entrance", "floor", "room", "postcode", "box", "rest", "profile",
            ),
            TEXT,
        ),
    ),
    "tag": ("tag", {"pid": TEXT, "family": TEXT, "tag": TEXT, "value": TEXT, "purpose": TEXT, "basis": TEXT, "expires": DATE}),
}  # fmt: skip
"""Column by which each is known, and all its columns with their types. A label is the name of its table."""

_LIFE = {"since": DATE, "until": DATE}
RELATION_COLUMNS = {
    "lives_in": {"tier": TEXT, **_LIFE},
    "registered_in": {"tier": TEXT, **_LIFE},
    "works_in": _LIFE,
    "studies_in": _LIFE,
    "located_in": _LIFE,
    "family_of": {"role": TEXT, **_LIFE},
    "part_of": _LIFE,
    "address_building": {"entrance": TEXT, "rank": INTEGER, "support": INTEGER, "tier": TEXT},
}
"""Columns of the tables of relations that a pattern may name."""


@dataclass(frozen=True)
class Relation:
    """How two labels hang together.

    Attributes
    ----------
    table : str
        '' where one of the two rows names the other.
    sql : str
        Of the rows {a} and {b}, from which the relation goes and to which, and {r}, the row of the table. ?1 is the day.
    of_few : str
        Says nothing more; by it the rows of few {b} are found by indexes, where all rows would be looked at.
    """

    table: str
    sql: str
    of_few: str = ""


def lasts(column: str) -> str:
    """SQL by which an end is after the day ?1; the end of which only the month or year is known is its last day."""
    last = (
        f"CASE length({column}) WHEN 4 THEN {column} || '-12-31' WHEN 7 THEN date({column} || '-01', '+1 month', '-1 day') "
        f"ELSE substr({column}, 1, 10) END"
    )
    return f"(coalesce({column}, '') = '' OR {last} > ?1)"


def first_day(column: str) -> str:
    """SQL of the first day that a column may mean; '' unknown."""
    return f"substr(coalesce({column}, ''), 1, 10)"


def holds(table: str) -> str:
    """SQL by which a row of a relation holds on the day ?1."""
    return f"{table}.valid_to IS NULL AND {first_day(f'{table}.since')} <= ?1 AND {lasts(f'{table}.until')}"


def unexpired(table: str) -> str:
    """SQL by which a tag counts on the day ?1."""
    return f"({table}.expires IS NULL OR {table}.expires = '' OR substr({table}.expires, 1, 10) >= ?1)"


def _home(table: str) -> dict[tuple[str, str, str], Relation]:
    of_dwelling = "(SELECT d.buid FROM dwelling AS d WHERE d.dwid = {r}.dwid AND d.valid_to IS NULL)"
    through = "dwelling AS d, {table} AS h WHERE d.buid = {{b}}.buid AND d.valid_to IS NULL AND h.dwid = d.dwid"
    return {
        (table, "person", "dwelling"): Relation(table, "{r}.pid = {a}.pid AND {b}.dwid = {r}.dwid"),
        (table, "person", "building"): _in_building(table, of_dwelling, through),
    }


def _post(table: str) -> dict[tuple[str, str, str], Relation]:
    seat = f"(SELECT l.buid FROM located_in AS l WHERE l.oid = {{r}}.oid AND l.buid IS NOT NULL AND {holds('l')} ORDER BY l.fid LIMIT 1)"
    through = "located_in AS l, {table} AS h WHERE l.buid = {{b}}.buid AND l.valid_to IS NULL AND h.oid = l.oid"
    return {
        (table, "person", "organisation"): Relation(table, "{r}.pid = {a}.pid AND {b}.oid = {r}.oid"),
        (table, "person", "building"): _in_building(table, seat, through),
    }


def _in_building(table: str, instead: str, through: str) -> Relation:
    """Return a relation to buildings, in which a row without one has the building of something else."""
    own = f"SELECT h.fid FROM {table} AS h WHERE h.buid = {{b}}.buid AND h.valid_to IS NULL"
    other = f"SELECT h.fid FROM {through.format(table=table)} AND h.valid_to IS NULL"
    return Relation(
        table,
        f"{{r}}.pid = {{a}}.pid AND {{b}}.buid = coalesce(nullif({{r}}.buid, ''), {instead})",
        # The remarks tell a database that asks about each row otherwise, to look these few up by their numbers.
        f"{{r}}.fid IN /*few*/ ({own} UNION ALL {other}) /*few*/",
    )


RELATIONS: dict[tuple[str, str, str], Relation] = {
    **_home("lives_in"),
    **_home("registered_in"),
    **_post("works_in"),
    **_post("studies_in"),
    ("located_in", "dwelling", "building"): Relation("", "{b}.buid = {a}.buid"),
    ("located_in", "organisation", "building"): Relation("located_in", "{r}.oid = {a}.oid AND {b}.buid = {r}.buid"),
    ("located_in", "address", "building"): Relation(
        "address_building", "{r}.address = {a}.address AND {b}.buid = {r}.buid"
    ),
    # A building knows its place of the lowest level.
    ("located_in", "building", "place"): Relation(
        "", "{b}.code = {a}.place AND {b}.level = (SELECT max(l.level) FROM place AS l WHERE l.valid_to IS NULL)"
    ),
    ("part_of", "place", "place"): Relation(
        "part_of",
        "{r}.level = {a}.level AND {r}.code = {a}.code AND {b}.code = {r}.parent AND {b}.level = "
        "(SELECT max(l.level) FROM place AS l WHERE l.valid_to IS NULL AND l.level < {r}.level)",
    ),
    ("family_of", "person", "person"): Relation("family_of", "{r}.pid = {a}.pid AND {b}.pid = {r}.other"),
    ("has", "person", "tag"): Relation("", "{b}.pid = {a}.pid"),
}
"""By name, and the labels from which it goes and to which."""

CLOSED: dict[tuple[str, str], tuple[str, ...]] = {
    ("person", "sex"): ("female", "male"),
    ("tag", "residency"): ("stationary", "permanent", "mobile", "outflow", "undetermined"),
    ("dwelling", "kind"): ("dwelling", "group_quarters", "work", "unknown"),
}
"""Words that a log keeps: no person can be known by them. Of a tag, its values."""
OF_BASE = (("tag", "tag"), ("tag", "family"), ("organisation", "kind"))
"""Columns of which a log keeps the words that the base has; others are refused."""
AGGREGATES = ("count", "min", "max", "avg", "sum")
KEYWORDS = (
    "match", "where", "return", "distinct", "order", "by", "asc", "desc", "limit", "and", "or", "not", "in", "is", "null", "as",
)  # fmt: skip
