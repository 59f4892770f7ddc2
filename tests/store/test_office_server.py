"""The tests' own server starts wherever they run, and nobody is led to another one."""

from __future__ import annotations

import os
import subprocess
import tempfile

import pytest
from asking import UTM

from doorstep.processing_provider.store.bases import base_at, create
from register_package import ROOT

HERE = "tests/store/test_office_server.py::test_a_base_is_made_on_it"


def test_a_base_is_made_on_it(office_server):
    create(office_server.address("made_here"), UTM, {})
    with base_at(office_server.address("made_here")) as base:
        assert base.query("SELECT count(*) FROM person") == [(0,)]


@pytest.mark.parametrize("name", ["a b, c", "long" * 25, "o'clock"])
def test_it_starts_whatever_the_temporary_folder_is_called_and_others_may_read(
    office_server, tmp_path, monkeypatch, name
):
    import office_server as servers

    (tmp_path / name).mkdir()
    tmp_path.chmod(0o700)  # closed to the user who runs a server where the tests are run by root
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / name))
    before = os.umask(0o077)
    try:
        server = servers.Server(servers.programs())
    finally:
        os.umask(before)
    try:
        assert server.run("SELECT 1") == [(1,)]
    finally:
        server.stop()


@pytest.mark.parametrize(
    "name, value", [("PGPORT", "1"), ("PGSERVICE", "nowhere"), ("PGOPTIONS", "-c nonsense=1"), ("PGHOST", "nowhere")]
)
def test_settings_of_another_server_in_the_environment_are_not_for_it(office_server, name, value):
    done = subprocess.run(
        [ROOT / "scripts" / "test", HERE, "-q", "-p", "no:cacheprovider"],
        env={**os.environ, name: value}, capture_output=True, text=True, timeout=3600,
    )  # fmt: skip
    assert done.returncode == 0 and "1 passed" in done.stdout, done.stdout + done.stderr
