"""An open file is neither replaced nor removed on Windows: nothing is lost, nothing half done, and a sentence says what to do."""

from __future__ import annotations

import errno
import gc
import os
import sqlite3
import sys
from contextlib import closing
from types import SimpleNamespace

import pytest
import windows
from qgis.core import QgsFeature, QgsField, QgsFields, QgsVectorFileWriter, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QVariant

from doorstep.processing_provider.layers import replacing
from doorstep.processing_provider.layers.replacing import MARK, Beside, Unfinished
from doorstep.processing_provider.layers.writing import sentence

SHAPEFILE = ("b.shp", "b.dbf", "b.shx")


def put(beside, path, text="new"):
    with open(beside.path(str(path)), "w", encoding="utf-8", newline="") as file:
        file.write(text)


def texts(folder):
    return {name: (folder / name).read_text() for name in sorted(os.listdir(folder)) if not name.startswith(MARK)}


def hidden(folder):
    return [name for name in os.listdir(folder) if name.startswith(MARK)]


def old(folder, *names):
    for name in names:
        (folder / name).write_text("old")


def test_the_stand_in_holds_what_is_open_and_nothing_else(tmp_path, monkeypatch):
    old(tmp_path, "a", "b", "c")
    windows.behave(monkeypatch, held=[tmp_path / "c"])
    with open(tmp_path / "a", encoding="utf-8"):
        for act in (os.remove, os.unlink, lambda path: os.replace(tmp_path / "b", path)):
            with pytest.raises(PermissionError):
                act(tmp_path / "a")
    with pytest.raises(PermissionError):
        os.replace(tmp_path / "a", tmp_path / "c")
    os.replace(tmp_path / "a", tmp_path / "b")
    os.remove(tmp_path / "b")
    assert os.listdir(tmp_path) == ["c"]


def test_replacing_works_where_open_files_stay(tmp_path, monkeypatch):
    old(tmp_path, "a.csv", *SHAPEFILE)
    windows.behave(monkeypatch)
    with Beside() as beside:
        for name in ("a.csv", *SHAPEFILE):
            put(beside, tmp_path / name)
        beside.replace()
    assert set(texts(tmp_path).values()) == {"new"} and not hidden(tmp_path)


def test_a_table_goes_into_a_geopackage_where_open_files_stay(tmp_path, monkeypatch):
    place = tmp_path / "t.gpkg"
    _layer(place, "first")
    windows.behave(monkeypatch)
    with Beside() as beside:
        _layer(beside.tables(str(place), "second"), "second", into=True)
        beside.replace()
    assert not hidden(tmp_path)
    with closing(sqlite3.connect(place)) as database:
        assert database.execute("SELECT table_name FROM gpkg_contents ORDER BY 1").fetchall() == [
            ("first",),
            ("second",),
        ]


@pytest.mark.parametrize("held", ["a.csv", *SHAPEFILE, "z.csv"])
def test_a_file_that_another_program_holds_leaves_all_as_it_was(tmp_path, monkeypatch, held):
    old(tmp_path, "a.csv", *SHAPEFILE, "z.csv")
    windows.behave(monkeypatch, held=[tmp_path / held])
    with pytest.raises(PermissionError) as caught, Beside() as beside:
        for name in ("a.csv", *SHAPEFILE, "z.csv", "fresh.csv"):
            put(beside, tmp_path / name)
        beside.replace()
    assert texts(tmp_path) == dict.fromkeys(sorted(("a.csv", *SHAPEFILE, "z.csv")), "old")
    assert not hidden(tmp_path)
    said = sentence(caught.value)
    assert (
        windows.OPEN in said
        and said.endswith("close it there, and run again; nothing was changed.")
        and MARK not in said
    )


@pytest.mark.parametrize("held", ["a.csv", "b.dbf"])
def test_what_is_opened_while_it_is_put_in_place_is_not_lost(tmp_path, monkeypatch, held):
    """A program opens a new file before the next one fails: the earlier one waits beside, and the next run goes on."""
    old(tmp_path, "a.csv", *SHAPEFILE, "z.csv")
    taken = windows.behave(monkeypatch, held=[tmp_path / "z.csv"])
    replace = os.replace

    def opened(source, place):
        replace(source, place)
        if str(place) == str(tmp_path / held):
            taken.add((tmp_path / held).resolve())

    monkeypatch.setattr(os, "replace", opened)
    with pytest.raises(Unfinished) as caught, Beside() as beside:
        for name in ("a.csv", *SHAPEFILE, "z.csv"):
            put(beside, tmp_path / name)
        beside.replace()
    said = sentence(caught.value)
    assert str(tmp_path / held) in said and windows.OPEN in said and "run again with the same outputs" in said
    # Nobody reads a mixture, and the earlier files are there.
    assert texts(tmp_path).get("b.shp", "away") in (("away",) if held == "b.dbf" else ("old",))
    (here,) = hidden(tmp_path)
    assert (tmp_path / here / "earlier" / held).read_text() == "old"
    taken.clear()
    replacing.sweep(str(tmp_path))
    assert set(texts(tmp_path).values()) == {"new"} and set(texts(tmp_path)) == {"a.csv", *SHAPEFILE, "z.csv"}
    assert not hidden(tmp_path)


def test_a_scanner_that_holds_a_file_for_a_moment_is_waited_for(tmp_path, monkeypatch):
    old(tmp_path, "a.csv")
    taken = windows.behave(monkeypatch, held=[tmp_path / "a.csv"])
    monkeypatch.setattr(replacing.time, "sleep", lambda _: taken.clear())
    with Beside() as beside:
        put(beside, tmp_path / "a.csv")
        beside.replace()
    assert texts(tmp_path) == {"a.csv": "new"} and not hidden(tmp_path)


@pytest.mark.parametrize("holder", ["sink", "layer", "file"])
def test_what_the_frames_of_an_error_hold_is_let_go(tmp_path, monkeypatch, holder):
    old(tmp_path, "a.csv")
    windows.behave(monkeypatch)
    gc.collect()
    with pytest.raises(RuntimeError, match="while it was open"), Beside() as beside:
        _fail(beside.path(str(tmp_path / "a.gpkg")), holder)
    assert os.listdir(tmp_path) == ["a.csv"]


def _fail(begun, holder):
    if holder == "file":
        held = open(begun, "w", encoding="utf-8", newline="")  # noqa: SIM115 (the frame is what holds it)
    else:
        held = _writer(begun, "t")
        if holder == "layer":
            del held
            held = QgsVectorLayer(begun, "t")
    assert windows.open_files() & {(os.stat(begun).st_dev, os.stat(begun).st_ino)}
    raise RuntimeError("while it was open")


def _writer(path, name, into=False):
    fields = QgsFields()
    fields.append(QgsField("n", QVariant.Int))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    if into:
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    layer = QgsVectorLayer("None", "none", "memory")
    return QgsVectorFileWriter.create(
        str(path), fields, QgsWkbTypes.Type.NoGeometry, layer.crs(), layer.transformContext(), options
    )


def _layer(path, name, into=False):
    writer = _writer(path, name, into)
    assert writer.addFeature(QgsFeature())
    del writer


def test_a_killed_run_that_left_an_open_file_does_not_stop_the_next(tmp_path, monkeypatch):
    windows.behave(monkeypatch)
    left = Beside()
    begun = left.path(str(tmp_path / "a.csv"))
    with open(begun, "w", encoding="utf-8", newline=""):
        left.__exit__(None, None, None)
        assert len(hidden(tmp_path)) == 1  # what is open stays
        with Beside() as beside:
            put(beside, tmp_path / "a.csv")
            beside.replace()
        assert texts(tmp_path) == {"a.csv": "new"}
    replacing.sweep(str(tmp_path))
    assert not hidden(tmp_path)


def test_locks_of_windows_keep_a_run_that_is_alive(tmp_path, monkeypatch):
    """Those of the C library there, which end with the file: an OSError says that another one has it."""
    locked: set[int] = set()

    def is_open_as(descriptor, other):
        try:
            return os.path.samestat(os.fstat(descriptor), os.fstat(other))
        except OSError:
            return False  # it was closed, and the lock went with it

    def locking(descriptor, mode, length):
        if any(other != descriptor and is_open_as(descriptor, other) for other in locked):
            raise OSError(errno.EACCES, "Permission denied")
        locked.add(descriptor)

    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))
    monkeypatch.setattr(replacing.sys, "platform", "win32")
    windows.behave(monkeypatch)
    with Beside() as alive:
        put(alive, tmp_path / "a.csv", "alive")
        with Beside() as beside:  # looks for what killed runs left
            put(beside, tmp_path / "b.csv")
            assert len(hidden(tmp_path)) == 2
            beside.replace()
        alive.replace()
    assert texts(tmp_path) == {"a.csv": "alive", "b.csv": "new"} and not hidden(tmp_path)
    left = Beside()
    put(left, tmp_path / "a.csv", "lost")
    for run in left._runs.values():
        run._lock.close()  # as when the process ends
    replacing.sweep(str(tmp_path))
    assert texts(tmp_path) == {"a.csv": "alive", "b.csv": "new"} and not hidden(tmp_path)


@pytest.mark.parametrize("step", range(1, 11))
def test_undoing_that_is_killed_is_carried_out_by_the_next_run(tmp_path, monkeypatch, step):
    """The step is one of those that rename, after the last file could not be put in place."""
    old(tmp_path, "a.csv", *SHAPEFILE, "z.csv")
    replace, done = os.replace, []

    class Killed(BaseException):
        """Nothing handles it, as nothing handles a killed process."""

    def act(source, place):
        if str(place) == str(tmp_path / "z.csv"):
            done.append("refused")
            raise PermissionError(errno.EACCES, windows.OPEN, str(source), None, str(place))
        if done:
            done.append(place)
            if len(done) == step + 1:
                raise Killed
        replace(source, place)

    killed = False
    beside = Beside()
    for name in ("a.csv", *SHAPEFILE, "z.csv"):
        put(beside, tmp_path / name)
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", act)
        try:
            beside.replace()
        except Killed:
            killed = True
        except PermissionError:
            pass
    for run in beside._runs.values():
        run._lock.close()
    seen = texts(tmp_path)
    shapes = {seen[name] for name in SHAPEFILE if name in seen}
    assert "b.shp" not in seen or len(shapes) == 1, "a mixture"
    replacing.sweep(str(tmp_path))
    assert not hidden(tmp_path) and set(texts(tmp_path)) == {"a.csv", *SHAPEFILE, "z.csv"}
    (after,) = set(texts(tmp_path).values())
    assert after == "new" if killed else after == "old"
    assert killed == (step <= RENAMED)


RENAMED = 8
"""Files that are renamed by undoing: four new ones back, and four earlier ones."""
