"""Starts `shell`, as a module of the plugin or by this file's path, which QGIS does wherever the plugin lies."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

if not __package__ and sys.path and Path(sys.path[0] or ".").resolve() == Path(__file__).resolve().parent:
    del sys.path[0]  # its files are modules of the package, not such that anybody imports by their names alone

if "doorstep" not in sys.modules:  # so that processes which this one starts find it as well, under this name
    spec = spec_from_file_location("doorstep", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    if spec is not None and spec.loader is not None:
        sys.modules["doorstep"] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules["doorstep"])

if __name__ == "__main__":
    from doorstep.processing_provider.scale.shell import main

    sys.exit(main(sys.argv[1:]))
