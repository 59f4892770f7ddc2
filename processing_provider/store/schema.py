"""The tables of a population base, as data: entities, relations, and what keeps them in order.

Every row of an entity or relation says where it is from, since when it holds and how sure it is (`EVERY_ROW`). Nothing is
deleted: a change ends rows (`valid_to`) and adds others. A row without `valid_to` holds now.
"""

from __future__ import annotations

from dataclasses import dataclass

VERSION = 3
"""Of the schema; a base says by which one it was made."""

TEXT, INTEGER, REAL, DATE, BOOLEAN = "TEXT", "INTEGER", "REAL", "DATE", "BOOLEAN"

EVERY_ROW = {
    "uid": TEXT,
    "source_id": TEXT,
    "valid_from": DATE,
    "valid_to": DATE,
    "verified_at": DATE,
    "confidence": REAL,
    "batch_id": INTEGER,
}
"""Columns of every entity and relation. `uid` names the row, and stays with it in extracts; `confidence` is 0..1."""


@dataclass(frozen=True)
class Table:
    """One table.

    Attributes
    ----------
    name : str
    columns : dict of str to str
        Own columns with their SQL types.
    key : tuple of str
        Columns by which a row is the same thing before and after a change; at most one row of a key holds at a time.
    geometry : str
        Type as GeoPackages write it, '' for a table without.
    indexes : tuple of tuple of str
        Besides those of key and uid.
    holds : bool
        Whether rows have the columns of `EVERY_ROW`; what describes the base itself has not.
    """

    name: str
    columns: dict[str, str]
    key: tuple[str, ...]
    geometry: str = ""
    indexes: tuple[tuple[str, ...], ...] = ()
    holds: bool = True

    @property
    def all_columns(self) -> dict[str, str]:
        """Columns with those of every row, without fid and geometry."""
        return {**(EVERY_ROW if self.holds else {}), **self.columns}


ADDRESS_PARTS = (
    "province", "city", "district", "town", "community", "street", "lane", "number", "number_to", "letter", "name", "building",
    "entrance", "floor", "room", "postcode", "box", "rest",
)  # fmt: skip
"""From the largest to the smallest, as an address is taken apart; `entrance` is a staircase, the 单元 of a Chinese address."""

_LIFE = {"since": DATE, "until": DATE}
_HOME = {"pid": TEXT, "dwid": TEXT, "buid": TEXT, "tier": TEXT, **_LIFE}
_POST = {"pid": TEXT, "oid": TEXT, "buid": TEXT, **_LIFE}


def _relation(name: str, columns: dict[str, str]) -> Table:
    ends = tuple(column for column in columns if column not in (*_LIFE, "tier"))
    return Table(name, columns, ends, indexes=tuple((end,) for end in ends[1:]))


# A person's `origin` says which source each value is from, such as 'birth_year=census;sex=identity'; whoever has died has the
# day, and is no row that ended: a count for a day before has to find them.
# `address_building` has the point of a known address. Its `tier` says how the building was found: 'known' and 'decided' are
# facts, all else a match. `dwelling.dwellings`
# is 1, or of a block of which a housing database knows no more the number of its dwellings; `capacity` then counts households,
# else the people that a dwelling is for.
ENTITIES = (
    Table(
        "place",
        {"code": TEXT, "name": TEXT, "level": INTEGER, "level_name": TEXT, "parent": TEXT, "successor": TEXT},
        ("level", "code"),
        "MULTIPOLYGON",
        (("parent",), ("name",)),
    ),
    Table(
        "space", {"code": TEXT, "name": TEXT, "kind": TEXT, "place": TEXT}, ("kind", "code"), "GEOMETRY", (("name",),)
    ),
    Table(
        "building",
        {"buid": TEXT, "name": TEXT, "place": TEXT, "storeys": REAL, "height": REAL, "use": TEXT, "res_share": REAL},
        ("buid",),
        "MULTIPOLYGON",
        (("place",),),
    ),
    Table("floor", {"buid": TEXT, "floor": INTEGER}, ("buid", "floor")),
    Table(
        "address",
        {"address": TEXT, **dict.fromkeys(ADDRESS_PARTS, TEXT), "profile": TEXT},
        ("address",),
        "",
        (("street", "number"),),
    ),
    Table(
        "address_building",
        {"address": TEXT, "buid": TEXT, "entrance": TEXT, "rank": INTEGER, "support": INTEGER, "tier": TEXT},
        ("address", "buid", "entrance"),
        "POINT",
        (("buid",),),
    ),
    Table(
        "dwelling",
        {
            "dwid": TEXT,
            "buid": TEXT,
            "floor": INTEGER,
            "unit": TEXT,
            "kind": TEXT,
            "dwellings": INTEGER,
            "capacity": INTEGER,
            "huid": TEXT,
        },
        ("dwid",),
        "",
        (("buid",), ("huid",)),
    ),
    Table(
        "person",
        {"pid": TEXT, "sex": TEXT, "birth_year": INTEGER, "ethnicity": TEXT, "died": DATE, "origin": TEXT},
        ("pid",),
    ),
    Table("organisation", {"oid": TEXT, "name": TEXT, "kind": TEXT}, ("oid",)),
    Table(
        "facility",
        {"facility": TEXT, "oid": TEXT, "name": TEXT, "kind": TEXT, "capacity": INTEGER},
        ("facility",),
        "POINT",
        (("oid",),),
    ),
)

RELATIONS = (
    _relation("lives_in", _HOME),
    _relation("registered_in", _HOME),
    _relation("works_in", _POST),
    _relation("studies_in", _POST),
    _relation("located_in", {"oid": TEXT, "buid": TEXT, **_LIFE}),
    _relation("family_of", {"pid": TEXT, "other": TEXT, "role": TEXT, **_LIFE}),
    Table("part_of", {"level": INTEGER, "code": TEXT, "parent": TEXT, **_LIFE}, ("level", "code"), "", (("parent",),)),
)

# `said_by` has who else says what a row says, beside the source of that row: it holds as long as one of them says it.
FINDINGS = (
    Table(
        "tag",
        {"pid": TEXT, "family": TEXT, "tag": TEXT, "value": TEXT, "purpose": TEXT, "basis": TEXT, "expires": DATE},
        ("pid", "family", "tag"),
    ),
    Table("attribute", {"pid": TEXT, "field": TEXT, "value": TEXT}, ("pid", "field"), "", (("field", "value"),)),
    Table(
        "sign_of_life",
        {"pid": TEXT, "source": TEXT, "date": DATE, "event": TEXT},
        ("pid", "source", "date", "event"),
    ),
    Table(
        "source",
        {
            "source": TEXT,
            "owner": TEXT,
            "knows": TEXT,
            "basis": TEXT,
            "cycle_days": INTEGER,
            "last_import": DATE,
            "role": TEXT,
            "rows": INTEGER,
            "accepted": INTEGER,
            "rejected": INTEGER,
            "definition": TEXT,
        },
        ("source",),
    ),
    Table("said_by", {"table_name": TEXT, "row_key": TEXT, "source": TEXT}, ("table_name", "row_key", "source")),
    Table("field_priority", {"source": TEXT, "field": TEXT, "priority": INTEGER}, ("source", "field")),
    Table(
        "record_link",
        {"source": TEXT, "record_id": TEXT, "pid": TEXT, "tier": TEXT, "weight": REAL, "decided_by": TEXT},
        ("source", "record_id"),
        "",
        (("pid",),),
    ),
    Table("conflict", {"pid": TEXT, "field": TEXT, "source": TEXT, "value": TEXT}, ("pid", "field", "source")),
    Table(
        "rule",
        {"rule": TEXT, "class": TEXT, "severity": TEXT, "title": TEXT, "table_name": TEXT, "sql": TEXT},
        ("rule",),
    ),
    Table(
        "issue",
        {"rule": TEXT, "table_name": TEXT, "row_uid": TEXT, "what": TEXT, "state": TEXT},
        ("rule", "table_name", "row_uid"),
        "",
        (("row_uid",),),
    ),
    Table("score", {"rule": TEXT, "scope": TEXT, "date": DATE, "checked": INTEGER, "failed": INTEGER}, ("rule", "scope", "date")),
    Table(
        "hour_population",
        {"zone": TEXT, "hour": INTEGER, "kind": TEXT, "persons": REAL, "source": TEXT},
        ("zone", "hour", "kind", "source"),
    ),
)  # fmt: skip

RECORDS = (
    Table("meta", {"name": TEXT, "value": TEXT}, ("name",), holds=False),
    Table(
        "change_batch",
        {
            "batch_id": INTEGER,
            "step": TEXT,
            "date": DATE,
            "made_at": TEXT,
            "parameters": TEXT,
            "added": INTEGER,
            "ended": INTEGER,
            "undone": INTEGER,
            "vault": INTEGER,
        },
        ("batch_id",),
        holds=False,
    ),
    Table(
        "change_row",
        {"batch_id": INTEGER, "table_name": TEXT, "uid": TEXT, "before": TEXT},
        ("batch_id", "table_name", "uid"),
        holds=False,
    ),
    Table(
        "access_log",
        {"at": TEXT, "who": TEXT, "purpose": TEXT, "pattern": TEXT, "rows": INTEGER, "hash": TEXT},
        ("at", "hash"),
        holds=False,
    ),
)
"""About the base itself. `change_row` keeps what a batch ended, as it was; what it added has its `batch_id`. A batch with `vault`
changed the vault as well."""

TABLES = {table.name: table for table in (*ENTITIES, *RELATIONS, *FINDINGS, *RECORDS)}

COMPUTED = frozenset({"tag", "record_link", "conflict", "issue", "score", "hour_population"})
"""Tables of what is computed from others: nobody has verified a row of them."""

LATER = frozenset({"said_by", "attribute"})
"""Tables that bases of the first version may lack; they get them with their next batch."""
