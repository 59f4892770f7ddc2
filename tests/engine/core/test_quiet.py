"""GDAL is asked without a word on stderr, and without a change to what others have chosen for it."""

from __future__ import annotations

import subprocess

import pytest

from doorstep.processing_provider.engine.core.quiet import quiet_gdal
from register_package import ROOT

gdal = pytest.importorskip("osgeo.gdal")


@pytest.fixture(params=[True, False], ids=["raises", "returns"])
def chosen(request):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield request.param
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_a_choice_of_others_is_there_again(chosen, tmp_path, capfd):
    try:
        with quiet_gdal():
            found = gdal.OpenEx(str(tmp_path / "none.gpkg"))
    except RuntimeError:
        found = None
        assert chosen and not hasattr(gdal, "ExceptionMgr"), "GDAL 3.7 and newer let a thread choose"
    assert found is None and bool(gdal.GetUseExceptions()) is chosen
    assert capfd.readouterr().err == ""


CALLS = """
import register_package
from doorstep.processing_provider.engine.core import scale
from doorstep.processing_provider.engine.population.heights import crs
scale.ground_metres("EPSG:3857", 0, 6e6)
one, other = crs.from_text("EPSG:28992"), crs.from_text("EPSG:32631")
assert not crs.same(one, other)
crs.to_cloud(crs.shapely.points([[5.0, 52.0]]), "EPSG:4326", one)
"""


def test_nothing_of_gdals_own_reaches_stderr():
    """In a new Python, because GDAL warns once in each where nobody has chosen."""
    done = subprocess.run(
        [ROOT / "scripts" / "python", "-W", "error", "-c", f"import sys; sys.path.insert(0, 'scripts'){CALLS}"],
        capture_output=True, text=True, cwd=ROOT, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
