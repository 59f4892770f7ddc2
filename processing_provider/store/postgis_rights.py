"""Who may do what in a base on a server: four roles, what each may read and write, and the rows that a field worker sees.

A builder fills the base. A planner reads all of it but what leads back to a register, and writes nothing but lines of the access
log. A field worker reads what the profile 'field' lets out, and of that the rows of places that `worker_place` gives to them. The
fourth, of rules, runs the SQL that an office writes itself, and may read alone. Nobody logs in as one of them: an
administrator grants them to people.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..engine.registers.tag_rules import SPECIAL
from .offers import read_profiles
from .postgis_schema import OURS, nobody
from .schema import TABLES
from .standard import GEOMETRY, names

BUILDER, PLANNER, FIELD, RULES = "builder", "planner", "field", "rules"
ROLES = (BUILDER, PLANNER, FIELD, RULES)
LOG, META, TAG = "access_log", "meta", "tag"
SECRETS = ("extract_key",)
"""What `meta` has by which extracts are sealed: nothing for who only reads."""
OF_NOISE = ("number", "vault")
"""What `meta` has of which the noise of protected counts is made: whoever counts needs it, and nobody in the field."""
OF_ROW = ("fid", "uid", "valid_from", "valid_to", "verified_at")
"""Columns of every row that a field worker reads; by these it is found, and holds."""
OF_LEVELS = ("level_name", "parent", "batch_id")
"""Columns of places by which QGIS lays them out."""
HIDDEN: Mapping[str, Sequence[str]] = {
    "person": ("origin",),
    "record_link": ("record_id", "weight"),
    "source": ("definition",),
}
"""Columns that a planner does not read."""
NEVER = ("conflict", "attribute", "said_by", "field_priority", "change_row")
"""Tables that a planner does not read."""
FIELD_PROFILE = "field"
MOST_BYTES = 63
"""Of a name in PostgreSQL."""


def role_names(database: str, schema: str) -> dict[str, str]:
    """Return the names of the roles of a base: they are those of the whole server, so that the database is in them."""
    room = MOST_BYTES - len(schema) - max(map(len, ROLES)) - 2
    short = database.encode()[:room].decode(errors="ignore")
    return {role: f"{short}_{schema}_{role}" for role in ROLES}


def quoted(name: str) -> str:
    """Return a name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'


def make_roles(roles: Mapping[str, str], owner: str, by_owner: bool) -> list[str]:
    """Return what makes roles: run by whoever will own the base, or by an administrator, who then lets the owner grant them."""
    if not by_owner:
        return [f"CREATE ROLE {quoted(name)} NOLOGIN ADMIN {quoted(owner)}" for name in roles.values()]
    made = [f"CREATE ROLE {quoted(name)} NOLOGIN" for name in roles.values()]
    return [*made, *(f"GRANT {quoted(name)} TO {quoted(owner)}" for name in roles.values())]


def readable_by_planners() -> dict[str, tuple[str, ...]]:
    """Return the columns that a planner reads, by table."""
    found = {}
    for table in TABLES.values():
        if table.name not in NEVER:
            every = ("fid", *((GEOMETRY,) if table.geometry else ()), *table.all_columns)
            found[table.name] = tuple(name for name in every if name not in HIDDEN.get(table.name, ()))
    return found


def readable_in_the_field() -> dict[str, tuple[str, ...]]:
    """Return the columns that a field worker reads, by table: those of the profile, as far as the rows are of a place."""
    profile = read_profiles()[FIELD_PROFILE]
    return {
        name: tuple(dict.fromkeys((*OF_ROW, *columns, *(OF_LEVELS if name == "place" else ()))))
        for name, columns in profile.columns.items()
        if name in IN_PLACES
    }


# By which rows are of a place, and hold; in words of the row itself, whose columns need not be readable for that.
IN_PLACES = {
    "place": "(level, code) IN (SELECT * FROM my_places())",
    "building": "buid IN (SELECT my_buildings())",
    "floor": "buid IN (SELECT my_buildings())",
    "dwelling": "buid IN (SELECT my_buildings())",
    "address_building": "buid IN (SELECT my_buildings())",
    "address": "address IN (SELECT my_addresses())",
    # A dwelling counts where no building is named, as in `my_persons`: a row may name those of two places.
    "lives_in": "pid IN (SELECT my_persons()) AND (buid IN (SELECT my_buildings()) "
    "OR (coalesce(buid, '') = '' AND dwid IN (SELECT my_dwellings())))",
    "person": "pid IN (SELECT my_persons())",
    "tag": f"pid IN (SELECT my_persons()) AND coalesce(family, '') <> '{SPECIAL}'",
}
OF_BUILDERS = ("make_indexes(text)", "count_anew(text)")
"""Functions that builders call."""
OF_ALL = ("my_places()", "my_buildings()", "my_dwellings()", "my_addresses()", "my_persons()")
"""Functions that say to everybody who has a role what is theirs."""


def functions(schema: str) -> Iterator[str]:
    """Statements that make what tells the rows of who has logged in; only that of themselves anybody can ask."""
    begins = f'LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "{schema}", pg_catalog, pg_temp AS'
    yield f"""CREATE FUNCTION my_places() RETURNS TABLE (level bigint, code text) {begins} $$
        WITH RECURSIVE mine(level, code) AS (
            SELECT p.level, p.code FROM place p JOIN worker_place w ON w.level = p.level AND w.code = p.code
                WHERE w.worker = session_user AND p.valid_to IS NULL
            UNION SELECT p.level, p.code FROM mine m JOIN place p ON p.parent = m.code AND p.valid_to IS NULL
                AND p.level = (SELECT min(n.level) FROM place n WHERE n.level > m.level AND n.valid_to IS NULL)
        ) SELECT m.level, m.code FROM mine m $$"""
    # A building is in a place of the lowest level, whose code may be that of a place of another level as well.
    yield f"""CREATE FUNCTION my_buildings() RETURNS SETOF text {begins} $$
        SELECT buid FROM building WHERE valid_to IS NULL AND buid <> '' AND place IN (SELECT m.code FROM my_places() m
            WHERE m.level = (SELECT max(n.level) FROM place n WHERE n.valid_to IS NULL)) $$"""
    yield f"""CREATE FUNCTION my_dwellings() RETURNS SETOF text {begins} $$
        SELECT dwid FROM dwelling WHERE valid_to IS NULL AND dwid <> '' AND buid IN (SELECT my_buildings()) $$"""
    yield f"""CREATE FUNCTION my_addresses() RETURNS SETOF text {begins} $$
        SELECT address FROM address_building WHERE valid_to IS NULL AND buid IN (SELECT my_buildings()) $$"""
    yield f"""CREATE FUNCTION my_persons() RETURNS SETOF text {begins} $$
        SELECT pid FROM lives_in WHERE valid_to IS NULL AND (buid IN (SELECT my_buildings())
            OR (coalesce(buid, '') = '' AND dwid IN (SELECT my_dwellings()))) $$"""


def rights(schema: str, roles: Mapping[str, str]) -> Iterator[str]:
    """Statements that give each role what it may, and nobody else anything."""
    role = {name: quoted(one) for name, one in roles.items()}
    everybody = ", ".join(role.values())
    yield nobody(schema)
    yield f"GRANT USAGE ON SCHEMA {quoted(schema)} TO {everybody}"
    yield f"REVOKE ALL ON FUNCTION {', '.join((*OF_BUILDERS, *OF_ALL))} FROM PUBLIC"
    yield f"GRANT EXECUTE ON FUNCTION {', '.join(OF_BUILDERS)} TO {role[BUILDER]}"
    yield f"GRANT EXECUTE ON FUNCTION {', '.join(OF_ALL)} TO {everybody}"
    yield f"GRANT {role[RULES]} TO {role[BUILDER]}"
    for name in OURS:
        yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
    yield f"GRANT SELECT ON gpkg_spatial_ref_sys TO {everybody}"
    yield f"CREATE POLICY everybody ON gpkg_spatial_ref_sys FOR SELECT TO {everybody} USING (true)"
    # Whoever writes, and be it a line of the log, waits for the row of who writes.
    writers = f"{role[BUILDER]}, {role[PLANNER]}"
    yield f"GRANT SELECT, UPDATE (at) ON writing TO {writers}"
    yield f"CREATE POLICY writers ON writing TO {writers} USING (true) WITH CHECK (true)"
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON worker_place TO {role[BUILDER]}"
    yield f"CREATE POLICY builders ON worker_place TO {role[BUILDER]} USING (true) WITH CHECK (true)"
    yield f"GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA {quoted(schema)} TO {role[BUILDER]}"
    for table in TABLES.values():
        name = quoted(table.name)
        yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
        may = "SELECT, INSERT" if table.name == LOG else "SELECT, INSERT, UPDATE, DELETE"
        yield f"GRANT {may} ON {name} TO {role[BUILDER]}"
        yield f"CREATE POLICY builders ON {name} TO {role[BUILDER]} USING (true) WITH CHECK (true)"
        if table.holds:
            yield f"GRANT SELECT ON {name} TO {role[RULES]}"
            yield f"CREATE POLICY rules ON {name} FOR SELECT TO {role[RULES]} USING (true)"
    yield from _of_planners(role[PLANNER], schema)
    yield from _in_the_field(role[FIELD])


def _of_planners(planner: str, schema: str) -> Iterator[str]:
    for table, columns in readable_by_planners().items():
        yield f"GRANT SELECT ({names(columns)}) ON {quoted(table)} TO {planner}"
        seen = {TAG: f"coalesce(family, '') <> '{SPECIAL}'", META: _open_meta()}.get(table, "true")
        yield f"CREATE POLICY planners ON {quoted(table)} FOR SELECT TO {planner} USING ({seen})"
    for table in (LOG, "change_batch"):
        yield f"GRANT INSERT ON {table} TO {planner}"
        yield f"CREATE POLICY planners_write ON {table} FOR INSERT TO {planner} WITH CHECK (true)"
        yield f"GRANT SELECT ON SEQUENCE {table}_fid_seq TO {planner}"


def _in_the_field(field: str) -> Iterator[str]:
    yield f"GRANT SELECT ON {META} TO {field}"
    yield f"CREATE POLICY field ON {META} FOR SELECT TO {field} USING ({_open_meta(*OF_NOISE)})"
    for table, columns in readable_in_the_field().items():
        yield f"GRANT SELECT ({names(columns)}) ON {quoted(table)} TO {field}"
        yield f"CREATE POLICY field ON {quoted(table)} FOR SELECT TO {field} USING (valid_to IS NULL AND {IN_PLACES[table]})"


def _open_meta(*more: str) -> str:
    return f"name NOT IN ({', '.join(map(repr, (*SECRETS, *more)))})"
