"""One writer at a time, and a writer that dies leaves nothing; no password gets anywhere."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing

import office_server as office_server_
import pytest
import shapely
from asking import DAY, UTM, asked_town

from doorstep.processing_provider.engine.core import address
from doorstep.processing_provider.engine.core.errors import DoorstepError, OutputError, ReadError, SettingError
from doorstep.processing_provider.store import access_log, copying, postgis, postgis_schema, postgres, vault
from doorstep.processing_provider.store.bases import base_at, create, whole
from doorstep.processing_provider.store.postgres import in_words_of_postgres
from doorstep.processing_provider.store.schema import TABLES, VERSION
from register_package import ROOT


@pytest.fixture
def base(office_server):
    name = office_server.address()
    create(name, UTM, {"stage": "development"})
    return name


def count(name: str, table: str = "person") -> int:
    with base_at(name) as opened:
        return opened.query(f"SELECT count(*) FROM {table}")[0][0]


def test_who_writes_second_is_told_and_who_reads_is_not_held(base):
    with base_at(base) as first, base_at(base) as second:
        first.begin("one", DAY)
        first.insert("person", ("pid",), [("a",)])
        with pytest.raises(OutputError, match="is being written by somebody else; wait until that has ended"):
            second.begin("two", DAY)
        assert count(base) == 0
        assert first.commit()
        second.begin("two", DAY)
        second.insert("person", ("pid",), [("b",)])
        assert second.commit()
        rows = second.current("person", ("fid", "uid", "pid", "batch_id"))
    assert rows == [(1, "person.1", "a", 1), (2, "person.2", "b", 2)]


def test_who_reads_is_not_held_by_many_rows_nor_holds_them(base, office_server):
    """Neither waits for the other, however many rows come: the one reads all the while, the other writes all the while."""
    many = [(f"p{k}",) for k in range(120_000)]
    with base_at(base) as first, base_at(base) as reader:
        first.begin("one", DAY)
        first.insert("person", ("pid",), many[:60_000], expected=60_000)
        assert first.commit()
        reader.database.execute("BEGIN")
        assert reader.query("SELECT count(*) FROM person") == [(60_000,)]
        first.begin("two", DAY)
        first.database.execute("SET LOCAL lock_timeout = 1")
        first.insert("person", ("pid",), many[60_000:], expected=60_000)
        first.end("person", ["person.1"])
        office_server.run(f"SET lock_timeout = 1; SELECT count(*) FROM {address.parsed(base).schema}.person")
        assert reader.query("SELECT count(*) FROM person WHERE valid_to IS NULL") == [(60_000,)]
        assert first.commit()
    assert count(base) == 120_000


def test_indexes_are_there_when_rows_are(base, office_server):
    """Whatever brought them, and where the first batch is taken back they follow the next one."""
    schema = address.parsed(base).schema
    sql = "SELECT indexname FROM pg_indexes WHERE schemaname = %s AND tablename = %s"
    wanted = {
        name: {*postgis_schema.indexes(TABLES[name]), f"{name}_pkey"}
        for name in ("person", "dwelling", "building", "change_batch")
    }
    with base_at(base) as opened:
        opened.begin("gone", DAY)
        opened.insert("person", ("pid",), [("a",)])
    with base_at(base) as opened:
        opened.begin("one", DAY)
        opened.insert("person", ("pid",), [(f"p{k}",) for k in range(60_000)], expected=60_000)
        opened.replace("dwelling", ("dwid",), [("d",)])
        opened.insert("building", ("buid", "geom"), [("b", shapely.box(0, 0, 1, 1))])
        assert {name for (name,) in opened.query(sql.replace("%s", "?"), (schema, "person"))} == wanted["person"]
        assert opened.commit()
    for name, of in wanted.items():
        assert {one for (one,) in office_server.run(sql, (schema, name))} == of and len(of) > 1


def test_of_many_writers_at_once_each_batch_is_whole(base):
    """Each adds as many persons as its number says, waits its turn, and mixes with nobody."""
    done = []

    def write(number: int) -> None:
        while True:
            with base_at(base) as opened:
                try:
                    opened.begin(f"w{number}", DAY)
                except OutputError:
                    continue
                opened.insert("person", ("pid",), [(f"{number}-{k}",) for k in range(number)])
                opened.insert("dwelling", ("dwid",), [(f"{number}-{k}",) for k in range(number)])
                assert opened.commit()
                done.append(number)
                return

    writers = [threading.Thread(target=write, args=(number,)) for number in range(1, 9)]
    for one in writers:
        one.start()
    for one in writers:
        one.join()
    with base_at(base) as opened:
        steps = dict(opened.query("SELECT batch_id, step FROM change_batch"))
        for table, key in (("person", "pid"), ("dwelling", "dwid")):
            rows = opened.query(f"SELECT fid, uid, {key}, batch_id FROM {table} ORDER BY fid")
            assert [row[0] for row in rows] == list(range(1, 37))
            assert all(uid == f"{table}.{fid}" for fid, uid, *_ in rows)
            assert all(steps[batch] == f"w{name.split('-')[0]}" for *_, name, batch in rows)
    assert sorted(steps) == list(range(1, 9)) and sorted(done) == list(range(1, 9))


WRITES = """
import sys
sys.path.insert(0, {scripts!r})
import register_package
from doorstep.processing_provider.store.bases import base_at
base = base_at({name!r})
base.begin("dies", "2024-06-30")
base.insert("person", ("pid",), [(str(k),) for k in range(60_000)], expected=60_000)
base.end("person", ["person.1"])
print("written", flush=True)
sys.stdin.read()
"""


def test_a_writer_that_dies_leaves_nothing(base, office_server):
    with base_at(base) as opened:
        opened.begin("before", DAY)
        opened.insert("person", ("pid",), [("a",)])
        assert opened.commit()
    source = WRITES.format(scripts=str(ROOT / "scripts"), name=base)
    process = subprocess.Popen([sys.executable, "-c", source], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "written\n"
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdin.close()
    process.stdout.close()
    while True:
        with base_at(base) as opened:
            try:
                assert opened.begin("after", DAY) == 2
            except OutputError:  # the server has not seen yet that nobody is there
                time.sleep(0.05)
                continue
            assert opened.query("SELECT fid, valid_to FROM person") == [(1, None)]
            opened.insert("person", ("pid",), [("b",)])
            assert opened.commit()
            break
    assert count(base) == 2 and count(base, "change_row") == 0
    schema = address.parsed(base).schema
    rows = office_server.run(
        "SELECT count(*) FROM pg_indexes WHERE schemaname = %s AND tablename = 'person'", (schema,)
    )
    assert rows == [(3,)]


def test_a_connection_that_is_cut_is_said_and_leaves_nothing(base, office_server):
    with base_at(base) as opened:
        opened.begin("cut", DAY)
        opened.insert("person", ("pid",), [("a",)])
        ((process,),) = opened.query("SELECT pg_backend_pid()")
        office_server.run("SELECT pg_terminate_backend(%s)", (process,))
        with pytest.raises(DoorstepError, match=r"cannot be asked|cannot be written"):
            opened.query("SELECT 1")
        with pytest.raises(DoorstepError):
            opened.commit()
    assert count(base) == 0 and count(base, "change_batch") == 0


PLANTED = (
    "CREATE FUNCTION public.substr(text, integer, integer) RETURNS text LANGUAGE sql AS $$ SELECT 'planted' $$",
    "CREATE FUNCTION public.round(numeric, bigint) RETURNS numeric LANGUAGE sql AS $$ SELECT 7.0 $$",
    "CREATE FUNCTION public.joined(text, bigint) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'planted'; END $$",
    "CREATE OPERATOR public.|| (LEFTARG = text, RIGHTARG = bigint, FUNCTION = public.joined)",
)
"""What fits better than PostgreSQL's own, or as well: whoever may make functions where PostGIS is could plant it."""


def test_functions_of_others_do_not_stand_in_the_place_of_the_servers_own(office_server, tmp_path):
    run = office_server.run
    run("CREATE DATABASE planted", database="postgres")
    run("CREATE EXTENSION postgis; " + "; ".join(PLANTED), database="planted")
    name = office_server.address().replace("/office?", "/planted?")
    path = asked_town(tmp_path)[0]
    with base_at(path) as opened:
        copying.copy(opened, name)
    with base_at(name) as opened:
        ask = opened.query
        assert ask("SELECT substr('2024-06-30', 1, 4), date('2024-06-30', '-30 days')") == [("2024", "2024-05-31")]
        assert ask("SELECT julianday('2024-06-30') - julianday('2024-06-01')") == [(29,)]
        assert ask("SELECT date('2024-13' || '-01', '+1 month', '-1 day')") == [(None,)]
        assert ask("SELECT CAST('a' AS text) || fid FROM person WHERE fid = 3") == [("a3",)]
        opened.begin("test", DAY)
        opened.insert("person", ("pid",), [("a",), ("b",)])
        opened.end("person", ["person.1"])
        assert opened.commit()
        with opened.only_reading("SELECT uid FROM building WHERE ST_Area(geom) > 1"):
            rows = ask(
                "SELECT ST_Area(geom), ST_IsValid(geom), ST_Intersects(geom, geom), ST_Distance(geom, geom) FROM building WHERE fid = 2"
            )
            assert rows == [(200.0, 1, 1, 0.0)]
    found = run("SELECT count(*) FROM pg_depend WHERE refobjid = 'public.joined'::regproc", database="planted")
    assert found == [(1,)]  # its own operator alone, and no index or rule of ours


def test_a_vault_stays_beside_and_goes_with_the_batch(office_server, tmp_path):
    name, kept = office_server.address(), str(tmp_path / "vault.sqlite")
    create(name, UTM, {"stage": "development", "vault": vault.create(kept)})
    rows = [tuple("x" if column == "record_id" else "" for column in vault.STAGED)]

    def staged() -> int:
        with base_at(name) as opened:
            return len(opened.attach_vault(kept).records(("record_id",)))

    with base_at(name) as opened:
        opened.attach_vault(kept)
        opened.begin("import", DAY)
        opened.vault.stage("census", rows)
    assert staged() == 0
    with base_at(name) as opened:
        opened.attach_vault(kept)
        opened.begin("import", DAY)
        opened.vault.stage("census", rows)
        assert opened.commit()
    assert staged() == 1
    assert office_server.run("SELECT count(*) FROM pg_tables WHERE tablename = 'record'") == [(0,)]


def test_without_the_row_that_a_writer_holds_nobody_writes(base, office_server):
    office_server.run(f"DELETE FROM {address.parsed(base).schema}.writing")
    with base_at(base) as opened:
        with pytest.raises(ReadError, match="is no population base"):
            opened.begin("test", DAY)
        assert not opened.database.in_transaction and opened.query("SELECT count(*) FROM person") == [(0,)]


def test_a_server_that_is_lost_when_a_batch_is_kept(office_server, tmp_path, monkeypatch):
    """Nobody knows then whether it is kept; a vault that is ahead is known by its moment, and be it the first batch."""
    name, kept = office_server.address(), tmp_path / "vault.sqlite"
    create(name, UTM, {"stage": "development", "vault": vault.create(str(kept))})
    rows = [tuple("x" if column == "record_id" else "" for column in vault.STAGED)]
    before = kept.read_bytes()
    for with_vault in (False, True):
        with base_at(name) as opened:
            if with_vault:
                opened.attach_vault(str(kept))
            opened.begin("import", DAY)
            opened.insert("person", ("pid",), [("a",)])
            if with_vault:
                opened.vault.stage("census", rows)
            ((process,),), run = opened.query("SELECT pg_backend_pid()"), opened.database.execute

            def execute(sql, *values, process=process, run=run):
                if sql == "COMMIT":
                    office_server.run("SELECT pg_terminate_backend(%s)", (process,))
                return run(sql, *values)

            monkeypatch.setattr(opened.database, "execute", execute)
            with pytest.raises(OutputError, match="so that it is kept, or is not; look at the batches"):
                opened.commit()
        assert count(name) == count(name, "change_batch") == 0
    with base_at(name) as opened:
        with pytest.raises(SettingError, match="are of different moments"):
            opened.attach_vault(str(kept))
        kept.write_bytes(before)
        opened.attach_vault(str(kept))
        assert opened.begin("import", DAY) == 1
        opened.insert("person", ("pid",), [("a",)])
        opened.vault.stage("census", rows)
        assert opened.commit()


# Names and passwords ----------------------------------------------------------------------------------------------------------

PASSWORD = "sesame-47"
WITH_PASSWORD = (
    f"postgresql://ann:{PASSWORD}@server/office?schema=town", f"postgresql://server/office?password={PASSWORD}&schema=town",
    f"postgres://ann:{PASSWORD}@/office", f"postgresql:///office?schema=town&PASSWORD={PASSWORD}",
    f"postgresql://ann%3A{PASSWORD}@server/office?schema=town", f"postgresql:///dbname=office password={PASSWORD}?schema=town",
    f"postgresql:///office?user=ann%20PassWord%3D{PASSWORD}&schema=town", f"postgresql://ann:{PASSWORD}@@server/office?schema=town", f"postgresql:///office?sslpassword={PASSWORD}&schema=town",
)  # fmt: skip


@pytest.mark.parametrize("text", WITH_PASSWORD)
def test_a_password_in_the_name_is_refused_and_not_repeated(text):
    for use in (whole, base_at):
        with pytest.raises(SettingError, match="has a password in it") as error:
            use(text)
        assert PASSWORD not in str(error.value) and PASSWORD not in repr(error.value.note)
    assert PASSWORD not in address.without_password(text)


@pytest.mark.parametrize(
    "text, said",
    [
        ("postgresql://server/office", "add [?]schema="),
        ("postgresql://server/office?schema=Town", "small letters"),
        ("postgresql://server/office?schema=pg_temp", "small letters"),
        ("postgresql://server/?schema=town", "names no database"),
        ("postgresql://server/office?schema=town&options=-c", "'options' is nothing that is known"),
        ("postgresql:///?connection=Office&schema=town", "which only QGIS knows"),
        ("postgresql://server:x/office?schema=town", "names no database"),
        ("postgresql://a%00b@server/office?schema=town", "names no database"),
        ("postgresql:///office%0A?schema=town", "names no database"),
        ("postgresql:///?connection=Town%00&schema=town", "names no database"),
        ("postgresql:///office?schema=town&user=\ud800", "names no database"),
        ("postgresql://server/office?schema=town';DROP", "small letters"),
        ("postgresql://server/office?schema=town%22", "small letters"),
        ("postgresql://server/office?schema=stadt_ü", "small letters"),
        ("postgresql://server/office?schema=" + "s" * 41, "small letters"),
    ],
)
def test_what_is_wrong_with_a_name_is_said(text, said, monkeypatch):
    monkeypatch.setattr(address, "connection_of", address._no_connections)
    with pytest.raises(DoorstepError, match=said):
        base_at(text)


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("postgres://ann@server:5433/office?schema=town", "postgresql://ann@server:5433/office?schema=town"),
        ("postgresql:///?service=office&schema=town", "postgresql:///?service=office&schema=town"),
        ("postgresql:///?connection=Town%20office&schema=town", "postgresql:///?connection=Town office&schema=town"),
        (
            "postgresql:///office?host=/var/run/postgresql&schema=t",
            "postgresql:///office?host=/var/run/postgresql&schema=t",
        ),
    ],
)
def test_a_name_stays_itself(text, wanted):
    assert whole(text) == wanted == whole(wanted)


@pytest.mark.parametrize(
    "text, host, port, user",
    [
        ("postgresql://[::1]:5433/office?schema=town", "::1", "5433", None),
        ("postgresql://[fe80::1%25eth0]:5433/office?schema=town", "fe80::1%eth0", "5433", None),
        ("postgresql://a@h1,h2/office?schema=town", "h1,h2", None, "a"),
        ("postgresql://Ann%40x@Ser%2Dver:5433/off%2Fice?schema=town", "Ser-ver", "5433", "Ann@x"),
        ("postgresql://%2Fvar%2Frun/office?schema=town", "/var/run", None, None),
        ("postgresql:///office?schema=town&user=a%26b%3Dc%3Fd%23&sslkey=/passwords/key", None, None, "a&b=c?d#"),
        ("postgresql://李%20娜%25@server/办公室?schema=town", "server", None, "李 娜%"),
    ],
)
def test_whatever_stands_in_a_name_is_told_as_it_is(text, host, port, user):
    found = address.parsed(text)
    assert (found.settings.get("host"), found.settings.get("port"), found.settings.get("user")) == (host, port, user)
    assert address.parsed(str(found)) == found


def test_a_password_that_is_kept_elsewhere_is_used_and_shown_nowhere(base, office_server, tmp_path, monkeypatch):
    server, schema = office_server, address.parsed(base).schema
    server.run("DROP ROLE IF EXISTS guarded")
    server.run(f"CREATE ROLE guarded LOGIN SUPERUSER PASSWORD '{PASSWORD}'")
    guarded = server.address(schema, "guarded")
    monkeypatch.delenv("PGPASSWORD", raising=False)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    with pytest.raises(ReadError, match="lets nobody in"):
        base_at(guarded)
    kept = tmp_path / "pgpass"
    kept.write_text(f"*:*:*:guarded:{PASSWORD}\n")
    kept.chmod(0o600)
    service = tmp_path / "services"
    service.write_text(f"[town]\nhost={server.folder}\ndbname=office\nuser=guarded\npassword={PASSWORD}\n")
    monkeypatch.setenv("PGSERVICEFILE", str(service))
    with base_at(f"postgresql:///?service=town&schema={schema}") as opened:
        assert PASSWORD not in opened.path
    monkeypatch.setenv("PGPASSFILE", str(kept))
    with base_at(guarded) as opened:
        opened.begin("test", DAY, {"BASE": opened.path})
        opened.insert("person", ("pid",), [("z",)])
        assert opened.commit()
        assert PASSWORD not in repr(opened.query("SELECT * FROM change_batch")) and PASSWORD not in opened.path
    # What QGIS keeps is told to the server, and to nobody else, and be it wrong.
    for password, works in ((PASSWORD, True), (PASSWORD + "x", False)):
        known = {"host": str(server.folder), "dbname": "office", "user": "guarded", "password": password}
        monkeypatch.setattr(address, "connection_of", lambda name, known=known: known)
        monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
        name = f"postgresql:///?connection=Town&schema={schema}"
        if works:
            with base_at(name) as opened:
                assert PASSWORD not in repr(vars(opened)) and PASSWORD not in repr(opened.address)
        else:
            with pytest.raises(ReadError, match="lets nobody in") as error:
                base_at(name)
            assert PASSWORD not in str(error.value)
    assert PASSWORD not in server.log.read_text()


def test_without_psycopg2_one_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setattr(postgres, "psycopg2", None)
    with pytest.raises(
        DoorstepError, match="needs the Python package psycopg2, which this QGIS lacks; install python3-psycopg2"
    ):
        base_at("postgresql://server/office?schema=town")


def test_what_the_server_says_is_repeated_without_values(base):
    with base_at(base) as opened:
        for sql in ("SELECT CAST('Mueller' AS bigint)", "SELECT CAST('Mueller' AS date)"):
            with pytest.raises(DoorstepError) as error:
                opened.query(sql)
            assert "Mueller" not in str(error.value) and "invalid input syntax" in str(error.value)
        opened.begin("test", DAY)
        with pytest.raises(OutputError) as error:
            opened.insert("dwelling", ("dwid", "floor"), [("a", "Mueller"), ("b", "Mueller")])
        assert "Mueller" not in str(error.value)


QUOTES = {
    "en": "invalid input syntax for type bigint: \"{}\"", "de": "ungültige Eingabesyntax für Typ bigint: »{}«",
    "fr": "syntaxe en entrée invalide pour le type bigint : « {} »", "zh": "无效的类型 bigint 输入语法: \"{}\"",
    "ja": "\"bigint\"型の入力構文が不正です: \"{}\"", "zh_TW": "類型 bigint 的輸入語法無效：「{}」",
    "middle": 'value "{}" is out of range for type bigint',
    "it": 'sintassi di input non valida per il tipo bigint: "{}"', "cs": "neplatná syntaxe vstupu pro typ bigint: „{}“",
}  # fmt: skip


class Said(Exception):
    """What a server says of a value, in its language."""

    pgcode = "22P02"


@pytest.mark.parametrize("text", QUOTES.values(), ids=QUOTES)
@pytest.mark.parametrize("value", ["Mueller", 'Mu"eller', "Mueller»x", "Mueller: x", "Mueller\nMueller"])
def test_no_value_is_repeated_in_any_language_of_a_server(text, value):
    said = postgis.reason(Said(text.format(value)))
    assert "eller" not in said and said and not said.endswith((":", "："))


def test_what_is_asked_for_with_a_zero_byte_is_asked_for_as_it_is_kept(base):
    odd = "a\0b\ud800"
    with base_at(base) as opened:
        opened.begin("test", DAY)
        opened.insert("person", ("pid", "ethnicity"), [(odd, odd), ("c", odd)])
        opened.replace("dwelling", ("dwid", "unit"), [(odd, odd)])
        assert opened.replace("dwelling", ("dwid", "unit"), [(odd, odd)]).kept == 1
        assert opened.commit()
        assert opened.query("SELECT count(*) FROM person WHERE ethnicity = ?", (odd,)) == [(2,)]
        assert opened.query("SELECT count(*) FROM person WHERE pid = :pid", {"pid": odd}) == [(1,)]
        assert opened.query("SELECT count(*) FROM person WHERE pid = ?1 OR sex = ?1", (odd,)) == [(1,)]


DEFAULTS = {
    "extra_float_digits": "-15", "standard_conforming_strings": "off", "transform_null_equals": "on", "row_security": "off",
    '"DateStyle"': "'SQL, DMY'", '"IntervalStyle"': "sql_standard", '"TimeZone"': "'Asia/Kathmandu'", "bytea_output": "escape",
    "default_transaction_isolation": "serializable", "backslash_quote": "off", "search_path": "pg_temp, public",
    "idle_in_transaction_session_timeout": "200", "client_encoding": "LATIN1", "quote_all_identifiers": "on", "array_nulls": "off",
}  # fmt: skip


def test_what_a_server_has_by_default_changes_no_value(office_server, tmp_path):
    """Settings of a role; those of a database and of a server come the same way."""
    office_server.run("CREATE ROLE odd LOGIN SUPERUSER")
    for name, value in DEFAULTS.items():
        office_server.run(f"ALTER ROLE odd SET {name} = {value}")
    path, address_ = asked_town(tmp_path)[0], office_server.address(user="odd")
    texts = ("back\\slash ' \\' \\n", "\\", "1/2/2024", "é’中 %s :x ?")
    numbers = (0.1 + 0.2, 1e308, 5e-324, 1 / 3)
    with base_at(path) as opened:
        copying.copy(opened, address_)
    for name in (path, address_):
        with base_at(name) as opened:
            opened.begin("test", DAY)
            opened.insert("building", ("buid", "storeys"), zip(("n0", "n1", "n2", "n3"), numbers))
            time.sleep(0.4)
            for text in texts:
                opened.replace("person", ("pid", "ethnicity"), [(text, text)], where="pid = ?", values=(text,))
            assert opened.commit()
    found = []
    for name in (path, address_):
        with base_at(name) as opened:
            found.append(
                [
                    repr(opened.current("building", ("buid", "storeys", "name"))),
                    repr(opened.current("person", ("uid", "pid", "birth_year", "ethnicity", "valid_from"))),
                    opened.query("SELECT count(*) FROM person WHERE ethnicity = ?", (None,)),
                ]
            )
            assert opened.columns_of("person") and opened.fids("person", ["person.7"]) == [7]
    assert found[0] == found[1] and "1e+308" in found[0][0]


def test_a_limit_of_time_is_said_in_one_sentence(base, office_server):
    office_server.run("DROP ROLE IF EXISTS hasty")
    office_server.run("CREATE ROLE hasty LOGIN SUPERUSER")
    office_server.run("ALTER ROLE hasty SET statement_timeout = 100")
    name = office_server.address(address.parsed(base).schema, "hasty")
    with base_at(name) as opened, pytest.raises(ReadError, match="timeout: "):
        opened.query("SELECT pg_sleep(120)")


def test_sql_is_brought_into_the_words_of_postgresql():
    said = "SELECT ':x?%' , \"a?\", x::text, 5 % 2 FROM temp.t NOT INDEXED WHERE a = ? AND b IN () AND c LIKE ?"
    assert in_words_of_postgres(said) == (
        "SELECT ':x?%%' , \"a?\", x::text, 5 %% 2 FROM pg_temp.t WHERE a = %s AND b IN (NULL) AND c LIKE %s"
    )
    assert in_words_of_postgres("SELECT ?1, :day") == "SELECT %(p1)s, %(day)s"


def test_a_database_that_cannot_keep_all_names_is_refused(office_server):
    for encoding in ("LATIN1", "SQL_ASCII", "EUC_CN"):
        name = f"in_{encoding.lower()}"
        office_server.run(
            f"CREATE DATABASE {name} ENCODING '{encoding}' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'",
            database="postgres",
        )
        office_server.run("CREATE EXTENSION postgis", database=name)
        with pytest.raises(SettingError, match=f"keeps texts in {encoding}, in which not all names can be written"):
            create(f"postgresql://admin@/{name}?host={office_server.folder}&schema=town", UTM, {})
        assert office_server.run("SELECT 1 FROM pg_namespace WHERE nspname = 'town'", database=name) == []


def test_postgis_may_be_in_a_schema_of_its_own(office_server, tmp_path):
    run = office_server.run
    run("CREATE DATABASE apart", database="postgres")
    run(
        'CREATE SCHEMA "Gis 1"; CREATE EXTENSION postgis SCHEMA "Gis 1"; CREATE ROLE keeps LOGIN CREATEROLE',
        database="apart",
    )
    run("GRANT CREATE ON DATABASE apart TO keeps; CREATE DOMAIN public.geometry AS text", database="apart")
    name = f"postgresql://keeps@/apart?host={office_server.folder}&schema=town"
    with pytest.raises(
        SettingError, match="you may not use the schema of PostGIS; have an administrator run: GRANT USAGE"
    ):
        create(name, UTM, {})
    run('GRANT USAGE ON SCHEMA "Gis 1" TO PUBLIC', database="apart")
    path = asked_town(tmp_path)[0]
    with base_at(path) as opened:
        copying.copy(opened, name)
    found = []
    for one in (path, name):
        with base_at(one) as opened:
            opened.begin("test", DAY)
            opened.insert("building", ("buid", "geom"), [("new", shapely.box(0, 0, 1, 1))])
            assert opened.commit()
            found.append([(buid, shape and shape.wkt) for buid, shape in opened.current("building", ("buid", "geom"))])
    assert found[0] == found[1] and len(found[0]) > 30


@pytest.mark.parametrize(
    "rows",
    [
        "('version', 'x'), ('unit', '1')",
        "('version', NULL), ('unit', '1'), ('srs_id', '1')",
        "('version', '3'), ('unit', 'x'), ('srs_id', '1')",
        "",
    ],
)
def test_a_schema_of_others_is_no_base_and_is_not_replaced(office_server, rows):
    office_server.run(
        "DROP SCHEMA IF EXISTS others CASCADE; CREATE SCHEMA others; CREATE TABLE others.meta (name text, value text)"
    )
    if rows:
        office_server.run(f"INSERT INTO others.meta VALUES {rows}")
    else:
        office_server.run("ALTER TABLE others.meta DROP COLUMN value")
    name = office_server.address("others")
    with pytest.raises(ReadError, match="is no population base"):
        base_at(name)
    with pytest.raises(SettingError, match="has a schema 'others' already"):
        create(name, UTM, {})
    assert office_server.run("SELECT count(*) FROM others.meta")


def test_a_base_of_an_earlier_version_is_read_and_copied_and_not_written(office_server, tmp_path):
    """A copy has all tables and columns of this version."""
    name, run = office_server.address(), office_server.run
    asked_town(tmp_path, server=name)
    schema = address.parsed(name).schema
    run(f"UPDATE {schema}.meta SET value = '2' WHERE name = 'version'")
    run(f"ALTER TABLE {schema}.person DROP COLUMN origin; DROP TABLE {schema}.field_priority")
    with base_at(name) as opened:
        people = opened.current("person", ("fid", "pid", "birth_year"))
        with pytest.raises(
            OutputError, match=r"by an earlier Doorstep \(version 2 of its tables\) and can be read alone; make a copy"
        ):
            opened.begin("test", DAY)
        with pytest.raises(OutputError, match="COPY_OF"), opened.writing():
            pass
    for to in (office_server.address(), str(tmp_path / "copy.gpkg")):
        with base_at(name) as opened:
            copying.copy(opened, to)
        with base_at(to) as opened:
            assert opened.meta()["version"] == str(VERSION)
            assert opened.current("person", ("fid", "pid", "birth_year")) == people
            opened.begin("test", DAY)
            opened.insert("person", ("pid", "origin"), [("new", "x=y")])
            assert opened.commit()


def test_a_whole_number_is_made_as_in_a_file(base):
    """Of a day that somebody wrote wrong too: a check goes on with the other rows."""
    values = ("2024", "abc", "", " 12x", "-7.9", "+3", "0x1F", None, 3.9, -3.9, 7, "中", "1e3", 1e10)
    sql = "SELECT CAST(substr(?, 1, 4) AS INTEGER), CAST(? AS INTEGER)"
    with base_at(base) as opened, closing(sqlite3.connect(":memory:")) as file:
        for value in values:
            given = (value if isinstance(value, str) else "x", value)
            assert (
                opened.query(sql.replace("?", "CAST(? AS TEXT)") if value is None else sql, given)
                == file.execute(sql, given).fetchall()
            )


def test_a_dump_is_a_whole_copy_also_in_a_database_of_another_name(base, office_server):
    """With its rights, its guards and its rules, as the page on an office says."""
    run, schema = office_server.run, address.parsed(base).schema
    with base_at(base) as opened:
        opened.begin("people", DAY)
        opened.insert("person", ("pid",), [(f"p{k}",) for k in range(60_000)], expected=60_000)
        access_log.log(opened, "ann", "to see", "MATCH", 1)
        assert opened.commit()
    reach = ["-h", str(office_server.folder), "-U", "admin"]
    folder = office_server_.programs()
    made = subprocess.run([folder / "pg_dump", *reach, f"--schema={schema}", "office"], capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    run("CREATE DATABASE moved", database="postgres")
    run("CREATE EXTENSION postgis; CREATE ROLE dee LOGIN", database="moved")
    run(f"GRANT office_{schema}_builder TO dee")
    back = subprocess.run(
        [folder / "psql", *reach, "-qv", "ON_ERROR_STOP=1", "moved"], input=made.stdout, capture_output=True, text=True
    )
    assert back.returncode == 0, back.stderr
    with base_at(office_server.address(schema, "dee").replace("/office?", "/moved?")) as opened:
        assert access_log.check(opened).sound and opened.query("SELECT count(*) FROM person") == [(60_000,)]
        with opened.only_reading("SELECT uid FROM person"):
            assert opened.query("SELECT current_user, count(*) FROM person") == [(f"office_{schema}_rules", 60_000)]
        opened.begin("more", DAY)
        opened.insert("person", ("pid",), [("late",), ("later",)])
        access_log.log(opened, "dee", "to see", "MATCH", 1)
        assert opened.commit() and access_log.check(opened).sound
        assert opened.query("SELECT max(fid) FROM person") == [(60_002,)]
        with pytest.raises(ReadError, match="Your role may not do that"):
            opened.query("DELETE FROM access_log RETURNING fid")


def test_a_base_without_postgis_or_roles_says_what_an_administrator_runs(office_server):
    server = office_server
    server.run("CREATE DATABASE bare", database="postgres")
    with pytest.raises(SettingError, match="have an administrator run in it: CREATE EXTENSION postgis"):
        create(f"postgresql://admin@/bare?host={server.folder}&schema=town", UTM, {})
    server.run("CREATE ROLE maker LOGIN")
    server.run("GRANT CREATE ON DATABASE office TO maker")
    name = server.address("made", "maker")
    with pytest.raises(SettingError, match="only an administrator may make them") as error:
        create(name, UTM, {"stage": "development"})
    for statement in str(error.value).partition("then run again: ")[2].split(";")[:-1]:
        server.run(statement)
    create(name, UTM, {"stage": "development"})
    with base_at(name) as opened:
        opened.begin("test", DAY)
        opened.insert("person", ("pid",), [("a",)])
        assert opened.commit()
    server.run("CREATE ROLE chief LOGIN CREATEROLE")
    server.run("GRANT CREATE ON DATABASE office TO chief")
    create(server.address("made_by_chief", "chief"), UTM, {"stage": "development"})
    with base_at(server.address("made_by_chief", "chief")) as opened:
        opened.begin("test", DAY)
        opened.insert("person", ("pid",), [("a",)])
        assert opened.commit()
        with opened.only_reading("SELECT uid FROM person"):
            assert opened.query("SELECT current_user, count(*) FROM person") == [("office_made_by_chief_rules", 1)]
    with pytest.raises(SettingError, match="has a schema 'made' already"):
        create(name, UTM, {"stage": "development"})
    with pytest.raises(ReadError, match="is no population base"):
        postgis.PostgisBase(address.parsed(server.address("absent")))
