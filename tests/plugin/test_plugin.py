"""The plugin loads with and without a desktop, leaves nothing behind, and offers what the public names say."""

import json
import os
import re
import subprocess
from pathlib import Path

import laspy
import pytest
import qgis.core
from public_names import PUBLIC

from doorstep.processing_provider.engine.core import packages
from register_package import ROOT


def in_new_qgis(code: str, *before: str) -> dict:
    """Run code in a QGIS of its own, with nothing of the tests; it fills the dictionary `said`.

    `before` are statements that come before anything is imported.
    """
    lines = [
        "import importlib.abc, json, sys",
        *before,
        f"sys.path.insert(0, {str(ROOT / 'scripts')!r})",
        "from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback",
        "application = QgsApplication([], True); application.initQgis()",
        "import register_package, doorstep",
        "registry, said = QgsApplication.processingRegistry(), {}",
        code,
        "print('SAID' + json.dumps(said))",
        "application.exitQgis()",
    ]
    finished = subprocess.run(
        [ROOT / "scripts" / "python", "-c", "\n".join(lines)],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=3600,
        env={**os.environ, "PYTHONFAULTHANDLER": "1"},  # should QGIS crash, this tells where
    )
    assert finished.returncode == 0, finished.stderr
    assert "Traceback" not in finished.stderr
    return json.loads(re.search(r"SAID(.*)", finished.stdout)[1])


LIFE = """
def ids():
    provider = registry.providerById("doorstep")
    return provider and sorted(algorithm.name() for algorithm in provider.algorithms())

said["before"] = ids()
headless = doorstep.classFactory(None)
headless.initProcessing()
said["headless"] = ids()
headless.unload()
said["after headless"] = ids()

from qgis.PyQt.QtWidgets import QMainWindow

class Interface:
    '''As much of QgisInterface as answers anything.'''

    def __init__(self):
        self.window = QMainWindow()

    def mainWindow(self):
        return self.window

    def __getattr__(self, name):
        return lambda *arguments, **named: None

desktop = doorstep.classFactory(Interface())
desktop.initGui()
said["desktop"] = ids()
desktop.unload()
said["after desktop"] = ids()
again = doorstep.classFactory(Interface())
again.initGui()
said["again"] = ids()
again.unload()
again.unload()
said["twice unloaded"] = ids()
"""


def test_loads_and_unloads_with_and_without_a_desktop():
    said = in_new_qgis(LIFE)
    assert said["before"] is said["after headless"] is said["after desktop"] is said["twice unloaded"] is None
    assert said["headless"] == said["desktop"] == said["again"]
    assert set(said["headless"]) >= PUBLIC


BLOCK = """
class Missing(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == {package!r}:
            raise {error}

sys.meta_path.insert(0, Missing())
"""

STEPS = """
from qgis.PyQt.QtWidgets import QMainWindow
from doorstep.plugin.dock import DoorstepDock

plugin = doorstep.classFactory(None)
plugin.initProcessing()
said["ids"] = sorted(a.name() for a in registry.providerById("doorstep").algorithms())
said["able"] = {a.name(): a.canExecute() for a in registry.providerById("doorstep").algorithms()}

class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.errors = []
    def reportError(self, text, fatalError=False):
        self.errors.append(text)

def run(algorithm, **parameters):
    log, step = Log(), registry.createAlgorithmById("doorstep:" + algorithm)
    results, ok = step.run({"OUTPUT": "memory:", **parameters}, QgsProcessingContext(), log)
    return results if ok else " ".join(log.errors)

layers = {name: SAMPLE + ".gpkg|layername=" + name for name in ("buildings", "zones", "households", "poi")}
of_zones = dict(ZONE_ID_FIELD="blockid", POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="households")
town = dict(INPUT=layers["buildings"], ZONES=layers["zones"], **of_zones)
listed = dict(INPUT=DONE, HOUSEHOLDS=layers["households"], GROUP_QUARTERS_FIELD="gqtype")
draws = dict(DRAWS=10, AREA_FIELD="height")
said["ran"] = {
    "heights, LAS": run("addbuildingheights", INPUT=layers["buildings"], POINT_CLOUD=PLAIN),
    "heights, LAZ": run("addbuildingheights", INPUT=layers["buildings"], POINT_CLOUD=SAMPLE + ".laz"),
    "classify": run("classifyresidential", INPUT=layers["buildings"], POI=layers["poi"], POI_CATEGORY_FIELD="category"),
    "household list": run("createhouseholds", INPUT=layers["zones"], **of_zones),
    "estimate": run("estimatepopulation", **town),
    "optimization": run("allocatehouseholdsoptimization", **listed),
    "Monte Carlo": run("allocatehouseholdsmontecarlo", **listed, **draws),
    "compare": run("compareallocations", INPUT=DONE),
    "all": run("populationperbuilding", **{**listed, **town}, DRAWS=10),
    "all, LAZ": run("populationperbuilding", **{**listed, **town}, DRAWS=10, POINT_CLOUD=SAMPLE + ".laz"),
}
for results in said["ran"].values():
    if isinstance(results, dict):
        results.pop("OUTPUT")

dock = DoorstepDock(None)
for page in (dock.empty, dock.page):
    box = page.missing
    box.copy.click()
    from qgis.PyQt.QtWidgets import QApplication
    said[type(page).__name__] = [box.isVisibleTo(page), box.list.text(), QApplication.clipboard().text(), box.isCollapsed()]
from doorstep.plugin import checks
from doorstep.plugin.widgets import plot as plots
said["checks"] = [check.text for check in checks.instant(dock.page.form, "")]
plot = plots.ResidualPlot()
plot.show_panels([], [])
said["plot"] = plot.note.text()
# As QGIS does; what is left to the end of Python is taken apart in any order, and PyQt crashes over it now and then.
from qgis.PyQt import sip
dock.disconnect_all()
for widget in (dock, plot):
    sip.delete(widget)
plugin.unload()
"""


def places(folder) -> str:
    names = {
        "SAMPLE": ROOT / "resources" / "sample" / "sample",
        "PLAIN": folder / "plain.las",
        "DONE": folder / "done.gpkg",
    }
    return "\n".join(f"{name} = {str(path)!r}" for name, path in names.items())


@pytest.fixture(scope="module")
def with_all(tmp_path_factory, qgis_process) -> tuple:
    """What all steps say where nothing is missing, and the folder of what they read."""
    folder = tmp_path_factory.mktemp("packages")
    sample = ROOT / "resources" / "sample"
    laspy.read(sample / "sample.laz").write(str(folder / "plain.las"))
    tables = {name: f"{sample / 'sample.gpkg'}|layername={name}" for name in ("buildings", "zones", "households")}
    finished = qgis_process.run(
        "doorstep:populationperbuilding",
        INPUT=tables["buildings"], ZONES=tables["zones"], HOUSEHOLDS=tables["households"], ZONE_ID_FIELD="blockid",
        POPULATION_FIELD="pop", HOUSEHOLDS_FIELD="households", GROUP_QUARTERS_FIELD="gqtype", OUTPUT=folder / "done.gpkg",
    )  # fmt: skip
    assert finished.returncode == 0, finished.stderr
    return in_new_qgis(places(folder) + STEPS), folder


ALL = {
    "heights, LAS", "heights, LAZ", "classify", "household list", "estimate", "optimization", "Monte Carlo", "compare", "all",
    "all, LAZ",
}  # fmt: skip

WITHOUT = {
    "shapely": {"household list", "compare"},
    "scipy": {"classify", "Monte Carlo", "compare"},
    "laspy": ALL - {"heights, LAS", "heights, LAZ", "all, LAZ"},
    "lazrs": ALL - {"heights, LAZ", "all, LAZ"},
    "pulp": ALL,
    "matplotlib": ALL,
    **dict.fromkeys(packages.FOR_SCALE, ALL),
}

UNABLE = {
    "shapely": PUBLIC - {"createhouseholds", "compareallocations", "validateestimates"},
    "scipy": PUBLIC
    - {"classifyresidential", "allocatehouseholdsmontecarlo", "compareallocations", "validateestimates"},
    "laspy": {"addbuildingheights"},
    **{name: {"populationperregion"} for name in packages.FOR_SCALE},
}

KINDS = {
    "not installed": "ModuleNotFoundError(f'No module named {name!r}', name=name)",
    "does not start: numpy.dtype size changed": "ValueError('numpy.dtype size changed')",
    "does not start: libgeos.so.3: cannot open shared object file": "OSError('libgeos.so.3: cannot open shared object file')",
}


BY_QGIS = "import shapely" in Path(qgis.core.__file__).read_text(encoding="utf-8")
"""QGIS 3.40 and newer import shapely itself where it is there: with one that does not start, or that crashes, QGIS does not start."""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("package", "why"),
    [
        *((package, "not installed") for package in WITHOUT),
        *(("shapely", why) for why in list(KINDS)[1:]),
        ("lazrs", list(KINDS)[2]),
    ],
)
def test_with_each_package_missing_the_plugin_loads_and_says_what_is_missing(with_all, package, why):
    if BY_QGIS and package == "shapely" and why != "not installed":
        pytest.skip("this QGIS imports shapely itself, and does not start where shapely does not")
    expected, folder = with_all
    said = in_new_qgis(places(folder) + STEPS, BLOCK.format(package=package, error=KINDS[why]))
    assert said["ids"] == expected["ids"] and set(said["ids"]) >= PUBLIC
    # What works without it, works as well; everything else says which package it needs, and how to get it.
    works = {step for step, results in said["ran"].items() if isinstance(results, dict)}
    assert works == WITHOUT[package], said["ran"]
    for step, results in said["ran"].items():
        if step in works:
            assert results == expected["ran"][step]
        else:
            how = packages.PACKAGES[package].apt or "pip install"
            assert (f"{package} ({why})" in results and how in results) or package == "scipy", results
            assert "\n" not in results
    assert {name for name in PUBLIC if not said["able"][name][0]} == UNABLE.get(package, set())
    for page, opened in (("EmptyPage", True), ("FormPage", package in ("shapely", "scipy"))):
        shown, text, command, collapsed = said[page]
        if package in packages.FOR_SCALE:  # few want it, and its own algorithm says so
            assert not shown and not text
            continue
        assert shown and text.startswith(f"• {package} ({why}): without it, ") and "\n" not in text
        assert package in command and collapsed is not opened
    needed = [text for text in said["checks"] if text.startswith(f"Python packages are missing: {package};")]
    assert len(needed) == (package in ("shapely", "scipy"))
    assert said["plot"].startswith("No plot; the tables work.") == (package == "matplotlib")


def test_with_all_packages_nothing_is_said_of_them(with_all):
    said, _ = with_all
    assert {step for step, results in said["ran"].items() if isinstance(results, dict)} == ALL == set(said["ran"])
    assert all(said["able"][name] == [True, ""] for name in PUBLIC)
    assert said["EmptyPage"][0] is said["FormPage"][0] is False
    assert not [text for text in said["checks"] if "packages" in text] and said["plot"] == ""


WITH_ANOTHER = """
source {root}/scripts/environment
export PYTHONPATH={folder}:$PYTHONPATH QGIS_PLUGINPATH=$root/.qgis/plugins QGIS_CUSTOM_CONFIG_PATH=$root/.qgis/profile
exec "$(command -v qgis_process.bin || command -v qgis_process)" run doorstep:estimatepopulation \\
  --INPUT="{sample}|layername=buildings" --ZONES="{sample}|layername=zones" --POPULATION_FIELD=pop --OUTPUT={folder}/out.gpkg
"""


def test_a_shapely_that_would_crash_this_qgis_is_refused(qgis_process, tmp_path):
    """The very program decides: its GEOS is everybody's, which no Python alone shows."""
    if BY_QGIS:
        pytest.skip("this QGIS imports shapely itself, before any plugin could refuse it")
    assert qgis_process("help", "doorstep:estimatepopulation").returncode == 0
    (tmp_path / "shapely").mkdir()
    (tmp_path / "shapely" / "__init__.py").write_text("import os; os._exit(9)")
    note = tmp_path / "shapely-2.99.0.dist-info"
    note.mkdir()
    (note / "METADATA").write_text("Metadata-Version: 2.1\nName: shapely\nVersion: 2.99.0\n")
    (note / "RECORD").write_text("shapely/__init__.py,,\nshapely.libs/libgeos_c-0a1b2c3d.so.1.99.0,,\n")
    (tmp_path / "shapely.libs").mkdir()
    (tmp_path / "shapely.libs" / "libgeos_c-0a1b2c3d.so.1.99.0").touch()  # Python 3.12 tells of files that are there
    sample = ROOT / "resources" / "sample" / "sample.gpkg"
    finished = subprocess.run(
        ["bash", "-c", WITH_ANOTHER.format(root=ROOT, folder=tmp_path, sample=sample)],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=3600,
    )
    assert finished.returncode == 1, finished.stderr
    assert "shapely (2.99.0 is built on a newer GEOS than this QGIS, and would crash it)" in finished.stderr
    assert "Traceback" not in finished.stderr


def test_packages_are_stated_and_nothing_is_installed_behind_the_users_back():
    """QPIP puts another numpy before the one that QGIS was built with, and without it the plugin manager fails offline."""
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    about = re.search(r"^about=(.*)$", metadata, re.M)[1]
    assert all(name in about for name in WITHOUT)
    assert "plugin_dependencies" not in metadata
    assert set(packages.PACKAGES) == set(WITHOUT)
