"""Nothing earlier is lost: a run is killed at each step of writing beside and of putting in place, and looked at."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from register_package import ROOT

SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"
ROWS = {"buildings": 1221, "zones": 30, "poi": 187, "households": 1779}
PARTS = ("shp", "shx", "dbf", "prj")

# Writes the files that are named, beside and in place, and dies before the step that is named: Python says when it is
# about to touch the file system, SQLite when it has done a thousand operations more.
RUN = """
import os, signal, sys
sys.path.insert(0, {scripts!r})
import register_package
from doorstep.processing_provider.layers import geopackage, replacing

left = int(sys.argv[1])
watching = False

def step(*_):
    global left
    left -= watching
    if watching and not left:
        os.kill(os.getpid(), signal.SIGKILL)
    return 0

TOUCHES = ("os.rename", "os.remove", "os.link", "os.mkdir", "os.rmdir", "shutil.rmtree", "sqlite3.connect", "open")
sys.addaudithook(lambda event, arguments: step() if event in TOUCHES else None)
opened = geopackage.opened

def counted(*arguments, **more):
    database = opened(*arguments, **more)
    database.set_progress_handler(step, 1000)
    return database

geopackage.opened = counted
watching = True
with replacing.Beside() as beside:
{writes}
    beside.replace()
watching = False
print("whole")
"""


def killed_runs(writes: str):
    """Run with one step more each time, until a run comes to its end; yields whether it did."""
    script = RUN.format(scripts=str(ROOT / "scripts"), writes=writes)
    for step in range(1, 2000):
        done = subprocess.run([sys.executable, "-c", script, str(step)], capture_output=True, text=True)
        assert done.returncode in (0, -9), done.stderr
        yield done.returncode == 0
        if done.returncode == 0:
            assert step > 10
            return
    raise AssertionError("never whole")


def write(path) -> str:
    return f"    open(beside.path({str(path)!r}), 'w').write('new')\n"


def hidden(folder) -> list:
    return [name for name in os.listdir(folder) if name.startswith(".")]


def texts(folder, names) -> list:
    return [(folder / name).read_text() if (folder / name).exists() else None for name in names]


def sweep(folder):
    from doorstep.processing_provider.layers import replacing

    replacing.sweep(str(folder))
    assert hidden(folder) == []


def begin(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()


def test_two_files_killed_at_every_step(tmp_path):
    folder, names = tmp_path / "o", ["a.csv", "b.csv"]
    begin(folder)
    seen = set()
    for name in names:
        (folder / name).write_text("old")
    for is_whole in killed_runs("".join(write(folder / name) for name in names)):
        found = texts(folder, names)
        assert all(text in ("old", "new") for text in found)
        sweep(folder)
        after = texts(folder, names)
        # What was put in place in part is finished; what was not begun is not.
        assert after == (["old", "old"] if found == ["old", "old"] else ["new", "new"])
        assert not is_whole or after == ["new", "new"]
        seen.add(tuple(found))
        begin(folder)
        for name in names:
            (folder / name).write_text("old")
    assert seen == {("old", "old"), ("new", "old"), ("new", "new")}


@pytest.mark.parametrize("extension", ["csv", "xlsx"])  # before and after .qmd in the alphabet
def test_a_layer_and_its_record_killed_at_every_step(tmp_path, extension):
    folder, names = tmp_path / "o", [f"b.{extension}", "b.qmd"]
    begin(folder)
    seen = set()
    for name in names:
        (folder / name).write_text("old")
    for is_whole in killed_runs("".join(write(folder / name) for name in names)):
        layer, record = texts(folder, names)
        # Whoever opens the layer finds the record of its own run.
        assert layer is None or layer == record
        sweep(folder)
        after = texts(folder, names)
        assert after == (["old", "old"] if (layer, record) == ("old", "old") else ["new", "new"])
        assert not is_whole or after == ["new", "new"]
        seen.add((layer, record))
        begin(folder)
        for name in names:
            (folder / name).write_text("old")
    assert seen == {("old", "old"), (None, "old"), (None, "new"), ("new", "new")}


def test_shapefile_killed_at_every_step(tmp_path):
    folder, names = tmp_path / "o", [f"b.{part}" for part in PARTS]

    def old():
        begin(folder)
        for name in [*names, "b.qix", "b.qml"]:
            (folder / name).write_text("old")

    old()
    seen = set()
    for is_whole in killed_runs("".join(write(folder / name) for name in names)):
        found = texts(folder, names)
        # A layer that opens is of one piece; while it is not, there is no .shp to open.
        assert found[0] is None or len(set(found)) == 1
        sweep(folder)
        after = texts(folder, names)
        assert after in (["old"] * 4, ["new"] * 4)
        assert (after == ["old"] * 4) == (found == ["old"] * 4 and (folder / "b.qix").exists())
        assert not is_whole or after == ["new"] * 4
        # The spatial index of the old shapes would mislead; the style is the user's.
        assert texts(folder, ["b.qix", "b.qml"]) == ["old" if after[0] == "old" else None, "old"]
        seen.add(found[0])
        old()
    assert seen == {"old", None, "new"}


def tables(path) -> dict:
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {name: database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ROWS}


def test_table_in_a_geopackage_killed_at_every_step(tmp_path):
    folder, path, made = tmp_path / "o", tmp_path / "o" / "all.gpkg", tmp_path / "made.gpkg"
    shutil.copyfile(SAMPLE, made)
    with closing(sqlite3.connect(made, isolation_level=None)) as database:
        database.create_function("ST_IsEmpty", 1, lambda _: 0)
        database.execute("DELETE FROM zones WHERE rowid > 25")
    new = {**ROWS, "zones": 25}
    begin(folder)
    shutil.copyfile(SAMPLE, path)
    seen = []
    for is_whole in killed_runs(
        f"    import shutil\n    shutil.copyfile({str(made)!r}, beside.tables({str(path)!r}, 'zones'))\n"
    ):
        found = tables(path)
        assert found in (ROWS, new)
        sweep(folder)
        assert tables(path) == found
        assert not is_whole or found == new
        seen.append(found == new)
        begin(folder)
        shutil.copyfile(SAMPLE, path)
    # Before and after its one moment, never back and forth.
    assert seen == sorted(seen) and False in seen and True in seen


def test_what_cannot_be_put_in_place_takes_the_others_back(tmp_path, monkeypatch):
    from doorstep.processing_provider.layers.replacing import Beside

    for name in ("a.csv", "b.shp", "b.dbf", "c.csv"):
        (tmp_path / name).write_text("old")
    replace = os.replace

    def refusing(source, place):
        if str(place) == str(tmp_path / "c.csv") and "earlier" not in str(source):
            raise PermissionError(13, "in use", str(source), None, str(place))
        replace(source, place)

    monkeypatch.setattr(os, "replace", refusing)
    with pytest.raises(PermissionError, match=r"c\.csv"), Beside() as beside:
        for name in ("a.csv", "b.shp", "b.dbf", "b.shx", "c.csv", "fresh.csv"):
            with open(beside.path(str(tmp_path / name)), "w", encoding="utf-8") as file:
                file.write("new")
        beside.replace()
    assert {name: (tmp_path / name).read_text() for name in sorted(os.listdir(tmp_path))} == {
        "a.csv": "old",
        "b.dbf": "old",
        "b.shp": "old",
        "c.csv": "old",
    }


def test_only_what_belongs_to_an_output_goes_with_it(tmp_path):
    from doorstep.processing_provider.layers.replacing import Beside

    for name in ("w.map", "w.dat", "t.dbf", "t.shp", "t.qix", "t.csv", "t.tab"):
        (tmp_path / name).write_text("old")
    with Beside() as beside:
        for name in ("w.map", "t.dbf"):
            with open(beside.path(str(tmp_path / name)), "w", encoding="utf-8") as file:
                file.write("new")
        beside.replace()
    # A table without geometries takes the shapes of the earlier shapefile with it.
    assert {name: (tmp_path / name).read_text() for name in sorted(os.listdir(tmp_path))} == {
        "t.csv": "old",
        "t.dbf": "new",
        "t.tab": "old",
        "w.dat": "old",
        "w.map": "new",
    }


def test_without_hard_links_the_earlier_file_is_copied(tmp_path, monkeypatch):
    from doorstep.processing_provider.layers.replacing import Beside

    def no_links(*_, **__):
        raise OSError(95, "not supported")

    monkeypatch.setattr(os, "link", no_links)
    (tmp_path / "a.csv").write_text("old")
    with Beside() as beside:
        with open(beside.path(str(tmp_path / "a.csv")), "w", encoding="utf-8") as file:
            file.write("new")
        beside.replace()
    assert os.listdir(tmp_path) == ["a.csv"] and (tmp_path / "a.csv").read_text() == "new"


def test_a_run_that_is_alive_is_left_alone(tmp_path):
    from doorstep.processing_provider.layers.replacing import Beside

    with Beside() as first:
        begun = first.path(str(tmp_path / "a.csv"))
        with open(begun, "w", encoding="utf-8") as file:
            file.write("first")
        with Beside() as second:
            with open(second.path(str(tmp_path / "a.csv")), "w", encoding="utf-8") as file:
                file.write("second")
            second.replace()
        assert os.path.exists(begun)
        first.replace()
    assert (tmp_path / "a.csv").read_text() == "first"
    assert os.listdir(tmp_path) == ["a.csv"]


def test_a_link_stays_and_its_target_is_written(tmp_path):
    from doorstep.processing_provider.layers.replacing import Beside

    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "a.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "far" / "a.csv")
    with Beside() as beside:
        with open(beside.path(str(tmp_path / "link.csv")), "w", encoding="utf-8") as file:
            file.write("new")
        beside.replace()
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "far" / "a.csv").read_text() == "new"


def test_neither_a_device_nor_a_folder_is_replaced(tmp_path):
    from doorstep.processing_provider.layers.replacing import Beside

    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    for place in (tmp_path / "pipe.csv", tmp_path, "/dev/null", tmp_path / "loop.csv"):
        with pytest.raises(OSError, match="no file"), Beside() as beside:
            beside.path(str(place))


def test_a_journal_that_was_left_is_not_applied_to_the_new_file(tmp_path):
    """A killed program leaves a -wal; SQLite would apply it to whatever database comes to stand beside it."""
    from doorstep.processing_provider.layers.replacing import Beside

    path, made = tmp_path / "b.gpkg", tmp_path / "made.gpkg"
    leave = (
        "import os, sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute('PRAGMA journal_mode=WAL');"
        "d.execute('CREATE TABLE t(a)'); d.execute('INSERT INTO t VALUES (1)'); d.commit(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", leave, str(path)])
    assert os.path.getsize(f"{path}-wal") > 0
    with closing(sqlite3.connect(made)) as database:
        database.execute("CREATE TABLE t(a)")
        database.executemany("INSERT INTO t VALUES (?)", [(2,), (3,)])
        database.commit()
    with Beside() as beside:
        shutil.copyfile(made, beside.path(str(path)))
        beside.replace()
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT a FROM t ORDER BY a").fetchall() == [(2,), (3,)]
    assert sorted(os.listdir(tmp_path)) == ["b.gpkg", "made.gpkg"]


def test_permissions_of_the_earlier_file_stay(tmp_path):
    from doorstep.processing_provider.layers.replacing import Beside

    (tmp_path / "a.csv").write_text("old")
    os.chmod(tmp_path / "a.csv", 0o664)
    with Beside() as beside:
        with open(beside.path(str(tmp_path / "a.csv")), "w", encoding="utf-8") as file:
            file.write("new")
        beside.replace()
    assert os.stat(tmp_path / "a.csv").st_mode & 0o777 == 0o664
