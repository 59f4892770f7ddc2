"""Repeat the run that wrote a layer, by the record that the layer bears, with its outputs in another folder.

scripts/rerun 'city.gpkg|layername=people' FOLDER [--KEY=…], with a folder that is there

What the record keeps out (a vault, a key) is given behind. The outputs bear the same record, but for where they are; which of
the inputs are not what they were is said.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from register_package import ROOT


def record_in(address: str) -> dict[str, Any]:
    """Return the record of a layer by its address."""
    from qgis.core import QgsVectorLayer

    from doorstep.processing_provider.layers.metadata import record_of

    layer = QgsVectorLayer(address, "written", "ogr")
    if not layer.isValid():
        raise SystemExit(f"{address} is no layer that can be read; choose one that Doorstep wrote.")
    found = record_of(layer)
    if found is None:
        raise SystemExit(f"{address} has no record of a run; choose a layer that Doorstep wrote.")
    return found


def elsewhere(record: dict[str, Any], folder: str | Path) -> dict[str, Any]:
    """Return the inputs of a record with its outputs in a folder, where files have the names that they had."""
    return {
        name: os.path.join(os.path.abspath(folder), os.path.basename(value))
        if _is_output(record, name, value)
        else value
        for name, value in record["inputs"].items()
    }


def _is_output(record: dict[str, Any], name: str, value: Any) -> bool:
    if name not in record["outputs"] or value == "TEMPORARY_OUTPUT":
        return False
    if str(value).startswith("ogr:"):
        raise SystemExit(f"{name} is a layer in a file that may hold others; give its new place: --{name}=…")
    return True


def arguments(inputs: dict[str, Any]) -> list[str]:
    """Return inputs as arguments of qgis_process, which on QGIS 3.22 takes no JSON."""
    return [
        f"--{name}={str(one).lower() if isinstance(one, bool) else one}"
        for name, value in inputs.items()
        for one in (value if isinstance(value, list) else [value])
    ]


def main(address: str, folder: str, *more: str) -> int:
    """Repeat a run."""
    path, bar, rest = address.partition("|")
    here = os.path.dirname(os.path.abspath(path))
    record = record_in(os.path.abspath(path) + bar + rest)
    behind = {one.partition("=")[0][2:] for one in more}
    lacking = [f"{name} ({why})" for name, why in record.get("kept_out", {}).items() if name not in behind]
    if lacking:
        raise SystemExit(f"The record keeps out {', '.join(lacking)}; give it behind, as --NAME=…")
    record["inputs"] = {name: value for name, value in record["inputs"].items() if name not in behind}
    given = elsewhere(record, folder)
    command = [ROOT / "scripts" / "qgis_process", "--json", "run", record["algorithm"], *arguments(given), *more]
    # Files are called as seen from the layer.
    done = subprocess.run(command, cwd=here, capture_output=True, text=True)
    if done.returncode:
        sys.stderr.write(done.stderr)
        return done.returncode
    results = json.loads(done.stdout)["results"]
    print(json.dumps(results, indent=2, ensure_ascii=False))
    written = next((results[name] for name in record["outputs"] if name != "OUTPUT_HTML" and name in results), None)
    changed = _changed(record, record_in(str(written))) if written else []
    print("Not what it was: " + ", ".join(changed) if changed else "Same inputs, same versions.")
    return 0


def _changed(before: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """Return which inputs, and what else, two records differ in."""
    hashes, others = before["input_hashes"], now["input_hashes"]
    inputs = [name for name in sorted({*hashes, *others}) if hashes.get(name) != others.get(name)]
    return inputs + [name for name in ("version", "qgis", "packages") if before[name] != now[name]]


if __name__ == "__main__":
    from qgis.core import QgsApplication

    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    application = QgsApplication([], False)
    application.initQgis()
    code = main(*sys.argv[1:])
    application.exitQgis()
    raise SystemExit(code)
