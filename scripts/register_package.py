"""Importing this module makes the checkout importable as package `doorstep`, whatever its folder is called.

QGIS names a plugin's package after its folder; tests and scripts get the same name here.
"""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

if "doorstep" not in sys.modules:
    spec = spec_from_file_location("doorstep", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    sys.modules["doorstep"] = module_from_spec(spec)
    spec.loader.exec_module(sys.modules["doorstep"])
