"""Who may do what in a base on a server, by trying: as a field worker, a planner, a builder, and nobody."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from asking import UTM, asked_town

from doorstep.processing_provider.engine.core.address import parsed
from doorstep.processing_provider.engine.core.errors import DoorstepError, SettingError
from doorstep.processing_provider.store import access_log, postgis_rights, undoing
from doorstep.processing_provider.store.bases import base_at, create
from doorstep.processing_provider.store.patterns import answers, asked
from doorstep.processing_provider.store.postgis_schema import OURS
from doorstep.processing_provider.store.schema import TABLES

BLOCK = (3, "101")
SECRET = "SomebodyElse"
"""A name that no row of the field worker's place has."""


class Office:
    """A base of an office, and who works there."""

    def __init__(self, server, folder) -> None:
        self.server = server
        self.path, self.vault = asked_town(folder, server=server.address())
        self.schema = parsed(self.path).schema
        self.roles = postgis_rights.role_names("office", self.schema)
        self.people = {role: f"{role}_{self.schema}" for role in (*postgis_rights.ROLES[:3], "nobody")}
        for role, name in self.people.items():
            server.run(f"CREATE ROLE {name} LOGIN")
            if role in self.roles:
                server.run(f"GRANT {self.roles[role]} TO {name}")
        server.run(
            f"INSERT INTO {self.schema}.worker_place VALUES (%s, %s, %s)", (self.people["field"], BLOCK[0], BLOCK[1])
        )
        server.run(f"INSERT INTO {self.schema}.meta (name, value) VALUES ('extract_key', '{SECRET}')")
        # Of another place, so that a trace of it anywhere shows.
        server.run(f"UPDATE {self.schema}.building SET name = '{SECRET}' WHERE place <> '{BLOCK[1]}'")
        others = f"(SELECT buid FROM {self.schema}.building WHERE name = '{SECRET}')"
        server.run(f"UPDATE {self.schema}.dwelling SET unit = '{SECRET}' WHERE buid IN {others}")
        here = f"(buid IN {self.mine} OR dwid IN (SELECT dwid FROM {self.schema}.dwelling WHERE buid IN {self.mine}))"
        living = f"(SELECT pid FROM {self.schema}.lives_in WHERE valid_to IS NULL AND {here})"
        server.run(f"UPDATE {self.schema}.person SET ethnicity = '{SECRET}' WHERE pid NOT IN {living}")
        server.run("ANALYZE")

    @property
    def mine(self) -> str:
        return f"(SELECT buid FROM {self.schema}.building WHERE place = '{BLOCK[1]}' AND valid_to IS NULL)"

    def as_(self, role: str, sql: str, values=None):
        return self.server.run(sql.format(s=self.schema), values, user=self.people[role])

    def refused(self, role: str, sql: str) -> str:
        import psycopg2

        with pytest.raises(psycopg2.Error) as error:
            self.as_(role, sql)
        return str(error.value)

    def base(self, role: str):
        return base_at(self.server.address(self.schema, self.people[role]))


@pytest.fixture(scope="module")
def office(office_server, tmp_path_factory):
    return Office(office_server, tmp_path_factory.mktemp("office"))


# A field worker ---------------------------------------------------------------------------------------------------------------


def test_a_field_worker_sees_the_rows_of_their_place(office):
    rows = office.as_("field", "SELECT place, count(*) FROM {s}.building GROUP BY 1")
    wanted = office.server.run(
        f"SELECT count(*) FROM {office.schema}.building WHERE place = '101' AND valid_to IS NULL"
    )
    assert rows == [("101", wanted[0][0])] and wanted[0][0] > 0
    homes = office.as_("field", "SELECT count(*), count(DISTINCT pid) FROM {s}.lives_in")
    wanted = office.server.run(
        f"SELECT count(*), count(DISTINCT pid) FROM {office.schema}.lives_in WHERE valid_to IS NULL AND (buid IN {office.mine} OR "
        f"dwid IN (SELECT dwid FROM {office.schema}.dwelling WHERE valid_to IS NULL AND buid IN {office.mine}))"
    )
    assert homes == wanted and homes[0][0] > 5
    assert office.as_("field", "SELECT count(*) FROM {s}.person")[0][0] == homes[0][1]
    assert office.as_("field", "SELECT level, code FROM {s}.place") == [BLOCK]


def test_the_code_of_a_ward_is_that_of_a_block_as_well_and_only_one_of_them_is_theirs(office):
    try:
        for place, wanted in (
            ((3, "10"), {"10"}),
            ((2, "10"), {"10", "110"}),
            ((2, "11"), {"101", "120"}),
            ((1, "10"), set()),
        ):
            office.server.run(f"UPDATE {office.schema}.worker_place SET level = %s, code = %s", place)
            assert {code for (code,) in office.as_("field", "SELECT DISTINCT place FROM {s}.building")} == wanted
    finally:
        office.server.run(f"UPDATE {office.schema}.worker_place SET level = %s, code = %s", BLOCK)


OPEN = ("meta", "gpkg_spatial_ref_sys")
"""Tables of which a field worker reads all columns: what the base is, and its CRS."""
GRANTED = postgis_rights.readable_in_the_field()


@pytest.mark.parametrize("name", [*TABLES, *OURS])
def test_no_way_leads_to_a_row_of_another_place(office, name):
    """Each table, whole and by column, by COPY, and with the guards off."""
    allowed = [*GRANTED.get(name, ()), *(("name", "value") if name == "meta" else ())]
    table = TABLES.get(name)
    every = ["fid", *(["geom"] if table.geometry else []), *table.all_columns] if table else []
    if name not in OPEN:
        for whole in (
            "SELECT * FROM {s}.%s",
            "COPY {s}.%s TO STDOUT",
            "TABLE {s}.%s",
            "SELECT count(*) FROM {s}.%s s WHERE s IS NULL",
        ):
            assert "permission denied" in office.refused("field", whole % name)
    for column in every:
        if column in allowed or name == "meta":
            rows = office.as_("field", f'SELECT "{column}" FROM {{s}}.{name}')
            assert SECRET not in repr(rows)
        else:
            assert "permission denied" in office.refused("field", f'SELECT "{column}" FROM {{s}}.{name}')
    if name in GRANTED:
        listed = ", ".join(f'"{column}"' for column in GRANTED[name])
        out = copied(office, f"COPY (SELECT {listed} FROM {office.schema}.{name}) TO STDOUT")
        assert SECRET not in out
        assert "would be affected" in office.refused("field", f"SET row_security = off; SELECT uid FROM {{s}}.{name}")
    for change in CHANGES:
        if change.startswith("ANALYZE"):
            office.as_("field", change % name)  # warns, and does nothing
        else:
            said = office.refused("field", change.replace("{key}", KEYS.get(name, "fid")) % name)
            assert "denied" in said or "must be owner" in said


KEYS = {"gpkg_spatial_ref_sys": "srs_id", "writing": "one", "base_index": "name", "worker_place": "worker"}
CHANGES = (
    "UPDATE {s}.%s SET {key} = {key}", "DELETE FROM {s}.%s", "INSERT INTO {s}.%s DEFAULT VALUES", "TRUNCATE {s}.%s",
    "BEGIN; LOCK TABLE {s}.%s", "ALTER TABLE {s}.%s DISABLE ROW LEVEL SECURITY", "ANALYZE {s}.%s", "DROP TABLE {s}.%s",
)  # fmt: skip


def copied(office, sql: str) -> str:
    connection = office.server.connect(office.people["field"])
    try:
        found = io.StringIO()
        with connection.cursor() as cursor:
            cursor.copy_expert(sql, found)
        return found.getvalue()
    finally:
        connection.close()


def test_what_an_error_says_is_of_their_own_rows(office):
    # A condition that fails at a value tells it: of rows that are not theirs none is tried.
    for column, table in (("name", "building"), ("unit", "dwelling")):
        said = office.refused(
            "field", f"SELECT buid FROM {{s}}.{table} WHERE CAST(coalesce({column}, '') || 'x' AS integer) = 1"
        )
        assert SECRET not in said and "invalid input syntax" in said
    leaky = (
        "CREATE FUNCTION pg_temp.tell(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS "
        "$$ BEGIN RAISE NOTICE '%', $1; RETURN true; END $$"
    )
    connection = office.server.connect(office.people["field"])
    with connection.cursor() as cursor:
        cursor.execute(leaky)
        cursor.execute(f"SELECT buid FROM {office.schema}.building WHERE pg_temp.tell(name)")
    assert SECRET not in "".join(connection.notices) and connection.notices
    connection.close()


def test_statistics_and_plans_keep_it(office):
    assert SECRET in repr(
        office.server.run("SELECT most_common_vals FROM pg_stats WHERE schemaname = %s", (office.schema,))
    )
    for view in ("pg_stats", "pg_stats_ext", "pg_stats_ext_exprs"):
        assert office.as_("field", f"SELECT * FROM {view} WHERE schemaname = '{{s}}'") == []
    assert "denied" in office.refused("field", "SELECT * FROM pg_statistic")
    plan = office.as_("field", "EXPLAIN (ANALYZE, VERBOSE) SELECT buid FROM {s}.building WHERE name = 'x'")
    assert SECRET not in repr(plan)
    activity = office.as_("field", "SELECT query FROM pg_stat_activity WHERE usename <> current_user")
    assert SECRET not in repr(activity)


def test_functions_tell_them_of_themselves_alone(office):
    pids = {pid for (pid,) in office.as_("field", "SELECT {s}.my_persons()")}
    assert pids == {pid for (pid,) in office.as_("field", "SELECT pid FROM {s}.person")}
    for call in ("make_indexes('person')", "count_anew('person')"):
        assert "denied" in office.refused("field", f"SELECT {{s}}.{call}")
        assert "denied" in office.refused("planner", f"SELECT {{s}}.{call}")
    # Whoever has logged in counts, and not the role that they take.
    assert "denied" in office.refused("field", f"SET ROLE {office.roles['builder']}")
    assert "denied" in office.refused("field", f"SET SESSION AUTHORIZATION {office.people['builder']}")
    functions = office.server.run(
        "SELECT proname, prosecdef, coalesce(array_to_string(proconfig, ' '), '') FROM pg_proc p JOIN pg_namespace n "
        "ON n.oid = pronamespace WHERE nspname = %s AND prosecdef", (office.schema,),
    )  # fmt: skip
    assert {name for name, *_ in functions} == {
        *(one.partition("(")[0] for one in (*postgis_rights.OF_ALL, *postgis_rights.OF_BUILDERS)), "keep_head", "keep_numbers",
    }  # fmt: skip
    assert all(
        f"search_path={office.schema}" in path.replace('"', "") and path.endswith("pg_temp") for *_, path in functions
    )
    views = office.server.run("SELECT viewname FROM pg_views WHERE schemaname = %s", (office.schema,))
    assert views == []


def test_who_has_no_place_sees_nothing_and_who_has_no_role_less(office):
    office.server.run(f"UPDATE {office.schema}.worker_place SET worker = 'somebody'")
    try:
        for name in GRANTED:
            assert office.as_("field", f"SELECT count(uid) FROM {{s}}.{name}") == [(0,)]
    finally:
        office.server.run(f"UPDATE {office.schema}.worker_place SET worker = '{office.people['field']}'")
    for name in (*TABLES, *OURS):
        assert "permission denied for schema" in office.refused("nobody", f"SELECT 1 FROM {{s}}.{name}")
    with pytest.raises(DoorstepError, match="ask its administrator"):
        office.base("nobody")


def test_the_plugin_opens_what_a_field_worker_may_see(office):
    with office.base("field") as base:
        assert {place for (place,) in base.current("building", ("place",))} == {"101"}
        assert not {"extract_key", "number", "vault"} & set(base.meta()) and base.meta()["version"]
        with pytest.raises(DoorstepError, match="Your role may not do that"):
            base.current("organisation", ("oid",))
        with pytest.raises(DoorstepError, match="Your role may not do that"):
            base.begin("test", "2024-07-01")


# A planner --------------------------------------------------------------------------------------------------------------------


def test_a_planner_reads_columns_that_lead_back_to_nobody(office):
    readable = postgis_rights.readable_by_planners()
    for name, table in TABLES.items():
        for column in ("fid", *table.all_columns):
            if column in readable.get(name, ()):
                office.as_("planner", f'SELECT "{column}" FROM {{s}}.{name} LIMIT 1')
            else:
                assert "denied" in office.refused("planner", f'SELECT "{column}" FROM {{s}}.{name} LIMIT 1')
    assert SECRET not in repr(office.as_("planner", "SELECT name, value FROM {s}.meta"))
    assert office.as_("planner", "SELECT count(*) FROM {s}.tag WHERE family = 'X'") == [(0,)]
    assert office.server.run(f"SELECT count(*) > 0 FROM {office.schema}.tag WHERE family = 'X'") == [(True,)]


def test_a_planner_asks_and_is_logged_and_changes_nothing(office):
    with office.base("planner") as base:
        question = asked(base, "MATCH (p:person)-[:lives_in]->(b:building) RETURN b.place, count(p)", "2024-06-30")
        rows = answers(base.path, question)
        base.begin("findgroup", "2024-06-30")
        head = access_log.log(base, "", "a plan", question.pattern, len(rows))
        base.count(1, 0)
        assert base.commit()
    with base_at(office.path) as base:
        assert rows == answers(office.path, question)
        verdict = access_log.check(base)
        assert verdict.sound and verdict.head == head
    for name in TABLES:
        for change in ("DELETE FROM {s}.%s", "UPDATE {s}.%s SET fid = fid"):
            assert "denied" in office.refused("planner", change % name)
    with office.base("planner") as base, pytest.raises(DoorstepError, match="Your role may not do that"):
        base.begin("test", "2024-07-01")
        base.insert("person", ("pid",), [("p999",)])


# A builder --------------------------------------------------------------------------------------------------------------------


def test_a_builder_fills_changes_and_takes_back(office):
    with office.base("builder") as base:
        base.begin("test", "2024-07-01")
        many = [(f"n{k:06}", "female") for k in range(60_000)]
        base.insert("person", ("pid", "sex"), many, expected=len(many))
        base.insert("address_building", ("address", "buid", "entrance"), [("9 Elm St", "B9", "")])
        base.end("person", ["person.12"])
        base.describe({"office": "yes"})
        assert base.commit()
        assert base.query("SELECT count(*) FROM person WHERE pid LIKE 'n%'") == [(60_000,)]
    indexes = {
        name
        for (name,) in office.server.run("SELECT indexname FROM pg_indexes WHERE schemaname = %s", (office.schema,))
    }
    assert {"person_now", "person_odd"} <= indexes
    with office.base("builder") as base:
        undoing.undo(base)
        assert base.query("SELECT count(*) FROM person WHERE pid LIKE 'n%'") == [(0,)]


def test_nobody_takes_a_line_out_of_the_log(office):
    with office.base("builder") as base:
        base.begin("test", "2024-07-01")
        access_log.log(base, "ann", "to see", "MATCH", 1)
        assert base.commit()
    before = office.server.run(f"SELECT * FROM {office.schema}.access_log")
    for change in (
        "DELETE FROM {s}.access_log", "UPDATE {s}.access_log SET who = 'bob'", "TRUNCATE {s}.access_log", "DROP TABLE {s}.access_log",
        "ALTER TABLE {s}.access_log DISABLE TRIGGER ALL", "DROP TRIGGER keep_lines ON {s}.access_log",
        "CREATE OR REPLACE FUNCTION {s}.keep_lines() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'",
    ):  # fmt: skip
        for role in ("builder", "planner", "field"):
            assert "denied" in (said := office.refused(role, change)) or "must be owner" in said
    # Not even who owns the tables, as long as they leave the guard alone.
    for change in ("DELETE FROM", "TRUNCATE"):
        import psycopg2

        with pytest.raises(psycopg2.Error, match="takes lines and lets go of none"):
            office.server.run(f"{change} {office.schema}.access_log")
    assert office.server.run(f"SELECT * FROM {office.schema}.access_log") == before


# What default rights, triggers and numbers could give -------------------------------------------------------------------------


def test_nobody_hangs_our_triggers_onto_a_table_of_their_own(office):
    """They do as the owner what they are for, and nothing for anybody else."""
    head = office.server.run(f"SELECT value FROM {office.schema}.meta WHERE name = 'log_head'")
    functions = office.server.run(
        "SELECT proname FROM pg_proc WHERE pronamespace = %s::regnamespace AND prorettype = 'trigger'::regtype",
        (office.schema,),
    )
    assert len(functions) >= 3
    for (name,) in functions:
        for role in ("field", "planner", "builder", "nobody"):
            said = office.refused(
                role,
                "CREATE TEMP TABLE mine (fid bigint, batch_id bigint, hash text); CREATE TRIGGER x AFTER INSERT ON mine FOR EACH ROW "
                f"EXECUTE FUNCTION {{s}}.{name}(); INSERT INTO mine (hash) VALUES ('forged')",
            )
            assert "permission denied" in said
    assert office.server.run(f"SELECT value FROM {office.schema}.meta WHERE name = 'log_head'") == head


def test_a_planner_leaves_numbers_for_those_who_come_later(office):
    most = 2**63 - 1
    office.as_("planner", "INSERT INTO {s}.access_log (fid, who, hash) VALUES (%s, 'x', 'x')", (most,))
    office.as_("planner", "INSERT INTO {s}.change_batch (fid, batch_id) VALUES (%s, %s)", (most, most))
    for table in ("access_log", "change_batch"):
        ((last, lines, sequence),) = office.server.run(
            f"SELECT max(fid), count(*), pg_sequence_last_value('{office.schema}.{table}_fid_seq') FROM {office.schema}.{table}"
        )
        assert last < most and sequence == last and lines
        assert "denied" in office.refused("planner", f"SELECT setval('{{s}}.{table}_fid_seq', {most})")
        assert "denied" in office.refused("planner", f"SELECT nextval('{{s}}.{table}_fid_seq')")
        said = office.refused(
            "planner", f"INSERT INTO {{s}}.{table} (fid) VALUES (1) ON CONFLICT (fid) DO UPDATE SET fid = 2"
        )
        assert "denied" in said
    for role in ("planner", "builder"):
        with office.base(role) as base:
            base.begin("test", "2024-07-01")
            access_log.log(base, "ann", "to see", "MATCH", 1)
            base.count(1, 0)
            assert base.commit()


def test_default_rights_of_a_database_give_nobody_a_row_or_column(office_server, tmp_path):
    """Whoever has made tables may have said who else gets rights on all that they will make."""
    run = office_server.run
    run("CREATE ROLE owns LOGIN SUPERUSER; CREATE ROLE reports LOGIN")
    for of in ("SCHEMAS", "TABLES", "SEQUENCES", "FUNCTIONS"):
        run(f"ALTER DEFAULT PRIVILEGES GRANT ALL ON {of} TO reports, PUBLIC", user="owns")
    address = office_server.address(user="owns")
    asked_town(tmp_path, server=address)
    schema = parsed(address).schema
    roles = postgis_rights.role_names("office", schema)
    assert run("SELECT has_schema_privilege('reports', %s, 'USAGE')", (schema,)) == [(False,)]
    run(f"GRANT {roles['field']} TO reports")
    granted = postgis_rights.readable_in_the_field()
    for table, column, may in run(
        "SELECT c.relname, a.attname, has_column_privilege('reports', c.oid, a.attnum, 'SELECT') FROM pg_class c JOIN pg_attribute a "
        "ON a.attrelid = c.oid AND a.attnum > 0 WHERE c.relnamespace = %s::regnamespace AND c.relkind = 'r'", (schema,),
    ):  # fmt: skip
        assert may == (column in granted.get(table, ()) or table in OPEN), (table, column)
    for right in ("INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"):
        sql = "SELECT relname FROM pg_class WHERE relnamespace = %s::regnamespace AND has_table_privilege('reports', oid, %s)"
        assert run(sql, (schema, right)) == []
    with base_at(office_server.address(schema, "reports")) as base:
        assert base.current("building", ("buid",)) == []


def test_of_two_roles_one_has_what_both_have_and_no_more(office):
    name = f"both_{office.schema}"
    office.server.run(f"CREATE ROLE {name} LOGIN")
    office.server.run(f"GRANT {office.roles['field']}, {office.roles['rules']} TO {name}")
    office.people["both"] = name
    assert office.as_("both", "SELECT count(*) FROM {s}.building")[0][0] > 10  # whoever has the rules has all rows
    for sql in (
        "SELECT value FROM {s}.meta WHERE name = 'extract_key'", "UPDATE {s}.worker_place SET code = '1'", "SELECT * FROM {s}.access_log",
        "DELETE FROM {s}.person", f"SET ROLE {office.roles['builder']}",
    ):  # fmt: skip
        if sql.startswith("SELECT value"):
            assert office.as_("both", sql) == []
        else:
            assert "denied" in office.refused("both", sql)


def test_a_field_worker_gives_themselves_no_place(office):
    for sql in (
        "INSERT INTO {s}.worker_place VALUES (session_user, 1, '1')", "UPDATE {s}.worker_place SET code = '1'",
        "MERGE INTO {s}.worker_place w USING (SELECT 1) x ON true WHEN MATCHED THEN UPDATE SET code = '1'",
        "CREATE TABLE {s}.place2 (x text)", "CREATE FUNCTION {s}.my_places() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE TEMP TABLE x (b text REFERENCES {s}.building)", "CREATE TABLE pg_temp.x () INHERITS ({s}.building)",
        "CREATE POLICY mine ON {s}.building USING (true)", "CREATE TRIGGER t BEFORE INSERT ON {s}.building EXECUTE FUNCTION f()",
        "COMMENT ON TABLE {s}.building IS 'x'", "CREATE STATISTICS st ON name, buid FROM {s}.building",
        "CREATE INDEX i ON {s}.building (name)",
        "ALTER ROLE CURRENT_USER BYPASSRLS", "CREATE RULE r AS ON SELECT TO {s}.building DO INSTEAD NOTHING",
    ):  # fmt: skip
        said = office.refused("field", sql)
        assert any(
            word in said for word in ("denied", "must be owner", "must be superuser", "temporary", 'near "MERGE"')
        ), (sql, said)
    # What shadows ours in a session shadows it in no guard.
    rows = office.as_(
        "field",
        "CREATE TEMP TABLE place (level bigint, code text, parent text, valid_to text); CREATE TEMP TABLE worker_place (worker text, "
        "level bigint, code text); INSERT INTO pg_temp.worker_place VALUES (session_user, 3, '102'); INSERT INTO pg_temp.place VALUES "
        "(3, '102', NULL, NULL); CREATE FUNCTION pg_temp.my_places() RETURNS TABLE (level bigint, code text) LANGUAGE sql AS "
        "$$ SELECT 3::bigint, '102' $$; SET search_path = pg_temp, {s}; SELECT DISTINCT place FROM {s}.building",
    )
    assert rows == [(BLOCK[1],)]


def test_places_of_a_login_are_those_of_its_name_letter_by_letter(office):
    """Names with quotes, capitals, no ASCII, and as long as names can be; none of them is another's."""
    names = ("O'Neil", 'say "x"', "Finn; DROP TABLE x", "李娜" * 10, "back\\slash", "%s", "l" * 63)
    for name in names:
        office.server.run(f"CREATE ROLE {postgis_rights.quoted(name)} LOGIN")
        office.server.run(f"GRANT {office.roles['field']} TO {postgis_rights.quoted(name)}")
    office.server.run(f"INSERT INTO {office.schema}.worker_place SELECT unnest(%s), 3, '102'", (list(names),))
    wanted = office.server.run(
        f"SELECT count(*) FROM {office.schema}.building WHERE place = '102' AND valid_to IS NULL"
    )
    for name in names:
        with base_at(
            str(replace(parsed(office.path), settings={**parsed(office.path).settings, "user": name}))
        ) as base:
            assert base.query("SELECT count(*) FROM building") == wanted and wanted[0][0]
            assert {place for (place,) in base.query("SELECT DISTINCT place FROM building")} == {"102"}


def test_no_two_bases_share_their_roles(office_server):
    """Names of database and schema can run into one another, and be longer than a role's may be."""
    name = "办公室的人口数据库" * 2
    for one in ("office_north", name):
        office_server.run(f'CREATE DATABASE "{one}"', database="postgres")
        office_server.run("CREATE EXTENSION postgis", database=one)
    create(office_server.address("north_town"), UTM, {})
    other = replace(
        parsed(office_server.address("town")),
        settings={"host": str(office_server.folder), "dbname": "office_north", "user": "admin"},
    )
    with pytest.raises(SettingError, match="role office_north_town_builder belongs to a base of another database"):
        create(str(other), UTM, {})
    assert office_server.run("SELECT 1 FROM pg_namespace WHERE nspname = 'town'", database="office_north") == []
    for schema in ("s" * 40, "t"):
        address = replace(other, schema=schema, settings={**other.settings, "dbname": name})
        create(str(address), UTM, {})
        roles = postgis_rights.role_names(name, schema)
        assert all(len(role.encode()) <= 63 for role in roles.values())
        found = office_server.run("SELECT count(*) FROM pg_roles WHERE rolname = ANY (%s)", (list(roles.values()),))
        assert found == [(len(roles),)]
