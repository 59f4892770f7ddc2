"""The engine runs where no QGIS is: in a notebook, on a server, in another program."""

import subprocess
import sys

from register_package import ROOT

IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
import register_package
from doorstep.processing_provider import engine

for module in pkgutil.walk_packages(engine.__path__, engine.__name__ + "."):
    importlib.import_module(module.name)
print(*sorted(sys.modules), sep="\\n")
"""


def test_every_engine_module_imports_without_qgis_and_qt():
    process = subprocess.run(
        [sys.executable, "-c", IMPORT_EVERYTHING, ROOT / "scripts"], capture_output=True, text=True, timeout=3600
    )
    assert process.returncode == 0, process.stderr
    modules = process.stdout.split()

    files = {path.stem for path in (ROOT / "processing_provider" / "engine").rglob("*.py")} - {"__init__"}
    engine = {name.rpartition(".")[2] for name in modules if name.startswith("doorstep.processing_provider.engine.")}
    assert files <= engine, "a module was not imported; is an __init__.py missing?"

    assert not [name for name in modules if name.split(".")[0] in {"qgis", "PyQt5", "PyQt6", "osgeo"}]
