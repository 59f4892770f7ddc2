"""The vault and its base change together or not at all, and a batch taken back leaves both as they were."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from doorstep.processing_provider.engine.core.errors import DoorstepError, OutputError, ReadError, SettingError
from doorstep.processing_provider.store import schema, standard, undoing, vault, vault_file
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store.standard import System
from register_package import ROOT

UTM = System(32615, "EPSG", 32615, "WGS 84 / UTM zone 15N", 'PROJCS["WGS 84 / UTM zone 15N"]', 1.0)
ROW = dict.fromkeys(vault.STAGED, "") | {"row": 1}


def made(folder, name="base.gpkg", secret="vault.sqlite"):
    path, kept = str(folder / name), str(folder / secret)
    number = vault.number_of(kept) if os.path.exists(kept) else vault.create(kept)
    standard.create(path, UTM, {"stage": "development", "vault": number})
    return path, kept


@pytest.fixture
def pair(tmp_path):
    return made(tmp_path)


def record(record_id, **said):
    return tuple({**ROW, "record_id": record_id, **said}.values())


def batch(pair, change, date="2024-01-01"):
    """Run `change` as one batch, and return what it returns."""
    path, kept = pair
    with GeoPackageBase(path) as base:
        base.attach_vault(kept)
        base.begin("test", date)
        result = change(base)
        base.commit()
        return result


def contents(pair):
    """All rows of base and vault that say something of places and persons."""
    path, kept = pair
    tables = [name for name in schema.TABLES if name not in ("change_batch", "meta")]
    with closing(sqlite3.connect(path)) as one, closing(sqlite3.connect(kept)) as other:
        there = {name for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {
            **{name: one.execute(f'SELECT * FROM "{name}" ORDER BY fid').fetchall() for name in tables},
            **{
                name: other.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() if name in there else []
                for name in vault.VERSIONED
            },
        }


def stage(pair, *rows, source="police", date="2024-01-01"):
    return batch(pair, lambda base: base.vault.stage(source, rows), date)


def held(pair, *columns):
    path, kept = pair
    with GeoPackageBase(path) as base:
        return base.attach_vault(kept).records(columns)


def test_the_same_file_again_changes_nothing_and_a_newer_one_ends_what_is_gone(pair):
    first = record("1", surname="Alder"), record("2", surname="Birch"), record("3", surname="Cedar")
    assert (stage(pair, *first).added, len(held(pair, "uid"))) == (3, 3)
    before = contents(pair)
    again = stage(pair, *first)
    assert (again.added, again.ended, again.kept) == (0, 0, 3)
    assert contents(pair) == before
    newer = stage(pair, record("2", surname="Birch", row=7), record("3", surname="Cedars"), record("4"))
    assert (newer.added, newer.ended, newer.kept) == (2, 2, 1)
    assert held(pair, "record_id", "surname") == [("2", "Birch"), ("3", "Cedars"), ("4", "")]


def test_a_source_ends_nothing_of_another_one(pair):
    stage(pair, record("1"), source="police")
    stage(pair, record("1"), source="health")
    stage(pair, record("2"), source="health", date="2024-02-01")
    assert held(pair, "source", "record_id") == [("police", "1"), ("health", "2")]


def test_two_records_with_one_id_are_a_mistake_of_the_caller(pair):
    with pytest.raises(ValueError, match="one id"):
        stage(pair, record("1"), record("1", surname="Alder"))
    assert held(pair, "uid") == []


def test_a_person_keeps_the_number_when_the_record_changes(pair):
    stage(pair, record("1"), record("2"))
    (one, two) = [uid for (uid,) in held(pair, "uid")]
    batch(pair, lambda base: base.vault.assign({one: 1, two: 2}))
    stage(pair, record("1", surname="Alder"), record("2"))
    path, kept = pair
    with GeoPackageBase(path) as base:
        opened = base.attach_vault(kept)
        changed = {record_id: uid for uid, record_id in opened.records(("uid", "record_id"))}
        assert opened.persons() == {changed["1"]: 1, changed["2"]: 2}
        assert opened.next_number() == 3


def test_ids_are_of_the_vault_and_of_nothing_else(tmp_path):
    one, other = made(tmp_path, "a.gpkg", "a.sqlite"), made(tmp_path, "b.gpkg", "b.sqlite")

    def ids(pair):
        with GeoPackageBase(pair[0]) as base:
            opened = base.attach_vault(pair[1])
            return opened.pids((1, 2)), opened.token("organisation", "1"), opened.token("person", "1")

    mine, theirs = ids(one), ids(other)
    assert ids(one) == mine
    assert len({*mine[0], *theirs[0], mine[1], theirs[1]}) == 6
    assert mine[2] == mine[0][0]
    assert all(len(pid) == vault_file.ID_LENGTH and set(pid) <= set("0123456789abcdef") for pid in mine[0])


def test_a_wrong_vault_is_refused_and_nothing_is_touched(tmp_path):
    one, other = made(tmp_path, "a.gpkg", "a.sqlite"), made(tmp_path, "b.gpkg", "b.sqlite")
    before = Path(one[0]).read_bytes(), Path(other[1]).read_bytes()
    with GeoPackageBase(one[0]) as base:
        with pytest.raises(SettingError, match="of another base"):
            base.attach_vault(other[1])
        with pytest.raises(ReadError, match="does not exist"):
            base.attach_vault(str(tmp_path / "none.sqlite"))
        with pytest.raises(ReadError, match="is no vault"):
            base.attach_vault(one[0])
    assert (Path(one[0]).read_bytes(), Path(other[1]).read_bytes()) == before
    assert not (tmp_path / "none.sqlite").exists()


def test_a_base_without_a_vault_takes_the_first_that_it_gets(tmp_path):
    path, kept = str(tmp_path / "base.gpkg"), str(tmp_path / "vault.sqlite")
    standard.create(path, UTM, {"stage": "development"})
    vault.create(kept)
    stage((path, kept), record("1"))
    with GeoPackageBase(path) as base:
        assert base.meta()["vault"] == vault.number_of(kept)


def test_a_base_made_anew_keeps_the_persons_of_its_vault_but_not_its_batches(tmp_path):
    pair = made(tmp_path)
    stage(pair, record("1"), record("2"))
    ids = [uid for (uid,) in held(pair, "uid")]
    batch(pair, lambda base: base.vault.assign({ids[0]: 1, ids[1]: 2}))
    os.remove(pair[0])
    made(tmp_path)
    assert stage(pair, record("1"), record("2")).kept == 2
    stage(pair, record("3"), source="health")
    with GeoPackageBase(pair[0]) as base:
        opened = base.attach_vault(pair[1])
        undoing.undo(base)
        assert opened.records(("record_id",)) == [("1",), ("2",)]
        assert sorted(opened.persons().values()) == [1, 2]


def test_a_batch_taken_back_leaves_identical_rows_in_both(pair):
    stages = [contents(pair)]

    def first(base):
        base.vault.stage("police", [record("1", surname="Alder"), record("2")])
        base.insert("source", ("source", "owner"), [("police", "us")], "police")

    def second(base):
        (one, two) = [uid for (uid,) in base.vault.records(("uid",))]
        base.vault.assign({one: 1, two: 2})
        base.vault.put_doubts([(one, two, 0.7, "model")])
        base.replace("person", ("pid", "sex"), [(base.vault.pid(1), "female"), (base.vault.pid(2), None)])

    def third(base):
        base.vault.stage("police", [record("1", surname="Alders")])
        (one,) = [uid for (uid,) in base.vault.records(("uid",))]
        base.vault.assign({one: 1})
        base.vault.put_doubts([])
        base.vault.decide({("police", "1", "police", "2"): False})
        base.replace("person", ("pid", "sex"), [(base.vault.pid(1), "male")])

    for change in (first, second, third):
        batch(pair, change, "2024-01-01")
        stages.append(contents(pair))
    assert len({str(stage) for stage in stages}) == 4
    with GeoPackageBase(pair[0]) as base, pytest.raises(SettingError, match="VAULT is missing"):
        undoing.undo(base)
    for number, before in ((3, stages[2]), (2, stages[1]), (1, stages[0])):
        with GeoPackageBase(pair[0]) as base:
            base.attach_vault(pair[1])
            if number > 1:
                with pytest.raises(SettingError, match="not the last one"):
                    undoing.undo(base, number - 1)
            assert undoing.undo(base, number) == number
        assert contents(pair) == before
    with GeoPackageBase(pair[0]) as base, pytest.raises(SettingError, match="no batch"):
        undoing.undo(base)
    batch(pair, first)  # numbers of batches and rows go on
    with GeoPackageBase(pair[0]) as base:
        assert base.query("SELECT batch_id, undone FROM change_batch") == [(1, 1), (2, 1), (3, 1), (4, 0)]


def test_decisions_are_kept_at_once_and_taken_back(pair):
    stage(pair, record("1"), record("2"))
    path, kept = pair
    with GeoPackageBase(path) as base:
        opened = base.attach_vault(kept)
        opened.decide({("police", "2", "police", "1"): True}, "2024-01-02")
        with GeoPackageBase(path) as other:  # somebody else sees it, and may decide as well
            assert other.attach_vault(kept).decisions() == [("police", "1", "police", "2", True)]
            other.vault.decide({("police", "1", "police", "2"): False})
        assert opened.decisions() == [("police", "1", "police", "2", False)]
        opened.withdraw([("police", "1", "police", "2")])
        assert opened.decisions() == []


def test_a_vault_that_another_program_writes_stops_a_run_with_a_sentence(pair):
    stage(pair, record("1"))
    before = contents(pair)
    with closing(sqlite3.connect(pair[1], isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OutputError, match="locked"):
            stage(pair, record("2"))
        other.execute("ROLLBACK")
    assert contents(pair) == before


_KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
import register_package
from doorstep.processing_provider.store.geopackage import GeoPackageBase
from doorstep.processing_provider.store import vault
base = GeoPackageBase(sys.argv[2])
base.attach_vault(sys.argv[3])
base._database.execute("PRAGMA cache_size = 10")
base.begin("test", "2024-02-01")
base._database.execute("PRAGMA main.cache_size = 10")
base._database.execute("PRAGMA vault.cache_size = 10")
row = dict.fromkeys(vault.STAGED, "x" * 300)
base.vault.stage("health", [tuple({**row, "record_id": str(k), "row": k}.values()) for k in range(2000)])
base.insert("person", ("pid",), [(str(k),) for k in range(20000)])
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_whoever_is_killed_in_between_leaves_both_files_as_they_were(pair):
    stage(pair, record("1"))
    before = contents(pair)
    command = [sys.executable, "-c", _KILLED, str(ROOT / "scripts"), *pair]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == -signal.SIGKILL, run.stderr
    assert os.path.exists(pair[0] + "-journal") and os.path.exists(pair[1] + "-journal")
    assert contents(pair) == before
    stage(pair, record("2"), source="health")
    assert held(pair, "record_id") == [("1",), ("2",)]


def test_a_base_of_the_first_version_gets_what_it_lacks(tmp_path):
    pair = made(tmp_path)
    with closing(sqlite3.connect(pair[0])) as old, old:
        old.execute("DROP TABLE attribute")
        old.execute("DELETE FROM gpkg_contents WHERE table_name = 'attribute'")
        old.execute("DELETE FROM gpkg_ogr_contents WHERE table_name = 'attribute'")
        for table, column in (
            ("person", "died"),
            ("person", "origin"),
            ("lives_in", "tier"),
            ("change_batch", "vault"),
        ):
            old.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        old.execute("UPDATE meta SET value = '1' WHERE name = 'version'")
    with GeoPackageBase(pair[0]) as base:
        assert base.meta()["version"] == "1"
    stage(pair, record("1"))
    with GeoPackageBase(pair[0]) as base:
        assert base.meta()["version"] == str(schema.VERSION)
        assert base.current("attribute", ("pid", "field")) == base.current("person", ("died", "origin")) == []
        assert base.current("lives_in", ("tier",)) == []


def answers(pair):
    """What opening base and vault says as every step does, '' where it goes well."""
    try:
        vault.refuse_wrong(pair[1], None)
        stage(pair, record("9"), source="another")
    except DoorstepError as error:
        return str(error)
    return ""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_the_vault_of_a_run_that_was_killed_is_asked_first_and_still_a_vault(pair):
    stage(pair, record("1"))
    number, before = vault.number_of(pair[1]), held(pair, "record_id")
    subprocess.run([sys.executable, "-c", _KILLED, str(ROOT / "scripts"), *pair])
    assert os.path.exists(pair[1] + "-journal")
    assert vault.number_of(pair[1]) == number
    assert held(pair, "record_id") == before
    assert answers(pair) == ""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("DELETE FROM vault WHERE name = 'secret'", "damaged"),
        ("UPDATE vault SET value = NULL WHERE name = 'secret'", "damaged"),
        ("UPDATE vault SET value = 'text' WHERE name = 'secret'", "damaged"),
        ("UPDATE vault SET value = 32 WHERE name = 'secret'", "damaged"),  # bytes(32) are noughts that everybody knows
        ("UPDATE vault SET value = x'00' WHERE name = 'secret'", "damaged"),
        ("DELETE FROM vault WHERE name = 'number'", "damaged"),
        ("DELETE FROM vault WHERE name = 'version'", "damaged"),
        ("UPDATE vault SET value = '99' WHERE name = 'version'", "newer Doorstep"),
        ("ALTER TABLE record RENAME COLUMN surname TO family", "damaged"),
        ("DROP TABLE vault", "is no vault"),
    ],
)
def test_a_vault_that_was_changed_by_hand_is_refused_with_a_sentence(pair, change, said):
    stage(pair, record("1"))
    with closing(sqlite3.connect(pair[1])) as database, database:
        database.execute(change)
    before = Path(pair[0]).read_bytes(), Path(pair[1]).read_bytes()
    assert said in answers(pair)
    assert (Path(pair[0]).read_bytes(), Path(pair[1]).read_bytes()) == before


@pytest.mark.parametrize("part", [0.2, 0.4, 0.6, 0.8])
def test_pages_that_are_none_are_said_to_be_damage(pair, part):
    stage(pair, *(record(str(k), surname="x" * 90) for k in range(300)))
    batch(pair, lambda base: base.insert("person", ("pid", "sex"), [(str(k), "male") for k in range(3000)]))
    whole = [Path(path).read_bytes() for path in pair]
    for path, content in zip(pair, whole):
        begin = int(len(content) * part) // 4096 * 4096
        broken = content[:begin] + b"\xa5" * (10 * 4096) + content[begin + 10 * 4096 :]
        Path(path).write_bytes(broken)
        told = answers(pair)
        assert path in told and "damaged" in told and "go on with a copy" in told, path
        assert Path(path).read_bytes() == broken
        Path(path).write_bytes(content)
    assert answers(pair) == ""


@pytest.mark.parametrize("lock", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "BEGIN; SELECT count(*) FROM record"])
def test_of_base_and_vault_the_one_is_named_that_another_program_has(pair, lock):
    stage(pair, record("1"))
    for held_path, other_path in (pair, pair[::-1]):
        sql = lock.replace("record", "person") if held_path == pair[0] else lock
        with closing(sqlite3.connect(held_path, isolation_level=None)) as other:
            for statement in sql.split("; "):
                other.execute(statement).fetchall()
            told = answers(pair)
        assert held_path in told and other_path not in told
    assert answers(pair) == ""


def test_a_vault_with_a_write_ahead_log_is_put_back_before_it_is_written(pair):
    stage(pair, record("1"))
    with closing(sqlite3.connect(pair[1], isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("SELECT count(*) FROM record").fetchall()
        assert pair[1] in answers(pair)
    assert answers(pair) == ""
    with closing(sqlite3.connect(pair[1])) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_base_and_a_vault_of_different_moments_are_refused(tmp_path):
    pair = made(tmp_path)
    moments = [[Path(path).read_bytes() for path in pair]]

    def keep():
        moments.append([Path(path).read_bytes() for path in pair])

    stage(pair, record("1"))
    keep()
    stage(pair, record("1"), record("2"))
    keep()
    with GeoPackageBase(pair[0]) as base:
        base.attach_vault(pair[1])
        undoing.undo(base)
    keep()
    batch(pair, lambda base: base.insert("person", ("pid",), [("a",)]))  # of which the vault knows nothing
    assert stage(pair, record("1"), record("3")).added == 1
    keep()
    for one, (content, _) in enumerate(moments):
        for other, (_, secret) in enumerate(moments):
            Path(pair[0]).write_bytes(content)
            Path(pair[1]).write_bytes(secret)
            with GeoPackageBase(pair[0]) as base:
                if one in (0, other):  # an empty base is one made anew
                    base.attach_vault(pair[1])
                    vault.refuse_other_moment(base, pair[1])
                    continue
                for ask in (base.attach_vault, lambda path, base=base: vault.refuse_other_moment(base, path)):
                    with pytest.raises(SettingError, match="of different moments: one of them is an older copy"):
                        ask(pair[1])
            assert (Path(pair[0]).read_bytes(), Path(pair[1]).read_bytes()) == (content, secret)


def test_a_vault_from_before_moments_were_written_down_is_taken(pair):
    stage(pair, record("1"))
    with closing(sqlite3.connect(pair[1])) as database, database:
        database.execute("DELETE FROM vault WHERE name = 'state'")
    assert stage(pair, record("1"), record("2")).added == 1
    assert held(pair, "record_id") == [("1",), ("2",)]


def test_two_runs_that_open_a_new_base_at_once_do_not_take_each_other_for_strangers(tmp_path):
    path, kept = str(tmp_path / "base.gpkg"), str(tmp_path / "vault.sqlite")
    standard.create(path, UTM, {"stage": "development"})
    vault.create(kept)
    vault.create(kept + ".other")
    with GeoPackageBase(path) as late, GeoPackageBase(path) as stranger:
        late.attach_vault(kept)
        stranger.attach_vault(kept + ".other")
        stage((path, kept), record("1"), source="first")  # the other run, in between
        late.begin("test", "2024-02-01")
        late.vault.stage("second", [record("2")])
        late.commit()
        with pytest.raises(SettingError, match="of another base"):
            stranger.begin("test", "2024-02-01")
    assert held((path, kept), "source", "batch_id") == [("first", 1), ("second", 2)]
    for left in ([("first",)], []):
        with GeoPackageBase(path) as base:
            base.attach_vault(kept)
            undoing.undo(base)
        assert held((path, kept), "source") == left
