"""Paths as Windows and macOS have them, with what their own modules of Python say of paths."""

from __future__ import annotations

import ntpath
import os
import sqlite3
import tempfile
import unicodedata
from contextlib import closing

import pytest

from doorstep.processing_provider.engine.core import paths

NAMES = ("a.gpkg", "50% #1?.gpkg", "Zoé's Straße.gpkg", "人口 ü.gpkg", "a&b=c;d.gpkg", "%41.gpkg")


@pytest.fixture
def windows(monkeypatch):
    """Python's module for paths on Windows, in a folder of drive C."""
    monkeypatch.setattr(paths, "WINDOWS", True)

    def whole(path):
        path = os.fspath(path)
        return ntpath.normpath(path if ntpath.splitdrive(path)[0] else ntpath.join(r"C:\Here", path))

    monkeypatch.setattr(paths.os.path, "abspath", whole)
    monkeypatch.setattr(paths.os.path, "realpath", whole)
    monkeypatch.setattr(paths.os.path, "normcase", ntpath.normcase)
    monkeypatch.setattr(paths.os.path, "splitdrive", ntpath.splitdrive)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("begin", ["", "/"])  # two slashes are a host for an URI
def test_sqlite_opens_the_file_that_is_meant(tmp_path, name, begin):
    path = f"{begin}{tmp_path / name}"
    with closing(sqlite3.connect(path)) as made, made:
        made.execute("CREATE TABLE t (a)")
    with closing(sqlite3.connect(paths.sqlite_uri(path, "ro"), uri=True)) as database:
        assert database.execute("SELECT name FROM sqlite_master").fetchall() == [("t",)]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            database.execute("INSERT INTO t VALUES (1)")
    assert os.listdir(tmp_path) == [name]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (r"C:\Users\Zoé Ü\50%\a#b?.gpkg", "file:///C:/Users/Zoé Ü/50%25/a%23b%3f.gpkg?mode=ro"),
        (r"\\server\share\a b.gpkg", "file:////server/share/a b.gpkg?mode=ro"),
        ("D:/x/y.gpkg", "file:///D:/x/y.gpkg?mode=ro"),
        ("y.gpkg", "file:///C:/Here/y.gpkg?mode=ro"),
    ],
)
def test_sqlite_is_told_drives_and_shares(windows, path, uri):
    assert paths.sqlite_uri(path, "ro") == uri


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (r"C:\Data\A.gpkg", "c:/data/a.GPKG", True),
        (r"C:\Data\x\..\A.gpkg", r"C:\DATA\a.gpkg", True),
        (r"\\Server\Share\a.gpkg", "//server/share/A.GPKG", True),
        (r"C:\Straße\ä.gpkg", r"C:\straße\Ä.gpkg", True),
        (r"C:\Data\A.gpkg", r"D:\Data\A.gpkg", False),
        (r"C:\Data\A.gpkg", r"C:\Data\A.gpkg.gpkg", False),
    ],
)
def test_windows_compares_without_capitals_what_is_not_there_yet(windows, one, other, alike):
    assert paths.same(one, other) is alike


def test_this_system_tells_capitals_apart(tmp_path):
    assert not paths.same(tmp_path / "a", tmp_path / "A")


def test_a_mac_takes_both_forms_of_a_letter_and_capitals_for_one(monkeypatch, tmp_path):
    composed, decomposed = (unicodedata.normalize(form, "Zoé.gpkg") for form in ("NFC", "NFD"))
    assert not paths.same(tmp_path / composed, tmp_path / decomposed)
    monkeypatch.setattr(paths, "MAC", True)
    assert paths.same(tmp_path / composed, tmp_path / decomposed)
    assert paths.same(tmp_path / "A.gpkg", tmp_path / "a.GPKG")


@pytest.mark.parametrize("system", ["WINDOWS", "MAC"])
def test_files_that_are_there_are_what_the_disk_says(monkeypatch, tmp_path, system):
    """A disk may tell capitals apart on any system: two files stay two, and links and second names are one."""
    monkeypatch.setattr(paths, system, True)
    (tmp_path / "a").touch()
    (tmp_path / "A").touch()
    os.link(tmp_path / "a", tmp_path / "other name")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert not paths.same(tmp_path / "a", tmp_path / "A")
    assert paths.same(tmp_path / "a", tmp_path / "other name") and paths.same(tmp_path / "a", tmp_path / "link")


def test_a_disk_that_numbers_nothing_is_asked_for_names(monkeypatch, tmp_path):
    (tmp_path / "a").touch()
    (tmp_path / "b").touch()
    monkeypatch.setattr(paths.os, "stat", lambda path: os.stat_result((0,) * 10))
    assert not paths.same(tmp_path / "a", tmp_path / "b") and paths.same(tmp_path / "a", tmp_path / "." / "a")


def closed(monkeypatch, folder):
    """Let os refuse what is made in a folder, and say all the same that it may be written to, as Windows does."""
    for name in ("open", "mkdir"):
        act = getattr(os, name)

        def refusing(path, *arguments, act=act, **more):
            if os.path.dirname(os.fspath(path)) == str(folder):
                raise PermissionError(13, "Access is denied", os.fspath(path))
            return act(path, *arguments, **more)

        monkeypatch.setattr(os, name, refusing)
    monkeypatch.setattr(os, "access", lambda *_: True)


def test_a_folder_is_tried_where_access_always_says_yes(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "WINDOWS", True)
    assert paths.is_writable(str(tmp_path)) and os.listdir(tmp_path) == []
    closed(monkeypatch, tmp_path)
    assert not paths.is_writable(str(tmp_path))


def test_the_read_only_attribute_of_a_file_is_believed(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "WINDOWS", True)
    (tmp_path / "a").touch()
    assert paths.is_writable(str(tmp_path / "a"))
    monkeypatch.setattr(os, "access", lambda path, _: str(path) != str(tmp_path / "a"))
    assert not paths.is_writable(str(tmp_path / "a"))


def test_a_closed_folder_is_refused_at_once(monkeypatch, tmp_path):
    tried = []
    closed(monkeypatch, tmp_path)
    mkdir = os.mkdir
    monkeypatch.setattr(os, "mkdir", lambda *arguments: tried.append(arguments) or mkdir(*arguments))
    with pytest.raises(PermissionError):
        paths.new_folder(str(tmp_path), ".x-")
    assert len(tried) == 1


@pytest.mark.parametrize(("windows", "mode"), [(True, 0o777), (False, 0o700)])
def test_a_new_folder_takes_the_rights_of_its_own_on_windows(monkeypatch, tmp_path, windows, mode):
    """Files that are moved out of it keep them, and others could not read a result on a shared drive."""
    monkeypatch.setattr(paths, "WINDOWS", windows)
    taken, mkdir = [], os.mkdir

    def once_taken(path, given):
        taken.append(given)
        if len(taken) == 1:
            raise FileExistsError(path)
        mkdir(path, given)

    monkeypatch.setattr(os, "mkdir", once_taken)
    made = paths.new_folder(str(tmp_path), ".x-")
    assert taken == [mode, mode] and os.listdir(tmp_path) == [os.path.basename(made)]
    assert len(os.path.basename(made)) == len(".x-") + len(os.path.basename(tempfile.mktemp(prefix="")))


@pytest.mark.parametrize(
    ("path", "odd"),
    [
        (r"C:\data\town.gpkg", ""),
        (r"\\server\share\.hidden\a b (1).gpkg", ""),
        (r"..\.\a.gpkg", ""),
        (r"C:\data\console.gpkg", ""),
        (r"C:\data\CON.gpkg", "CON.gpkg"),
        (r"C:\aux\a.gpkg", "aux"),
        (r"C:\data\com1.tar.gz", "com1.tar.gz"),
        (r"C:\data\Lpt³.csv", "Lpt³.csv"),
        (r"C:\data.\a.gpkg", "data."),
        (r"C:\data \a.gpkg", "data "),
        (r"C:\data\a:b.gpkg", "a:b.gpkg"),
        ("C:/data/who?.gpkg", "who?.gpkg"),
        ("C:/data/a\tb.gpkg", "a\tb.gpkg"),
    ],
)
def test_names_that_windows_takes_for_something_else(windows, path, odd):
    assert paths.odd_name(path) == odd
