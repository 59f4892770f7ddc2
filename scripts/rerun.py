"""Repeat the run that wrote a layer, by the record that the layer bears, with its outputs in another folder.

scripts/rerun 'city.gpkg|layername=people' FOLDER [--KEY=…], with a folder that is there

What the record keeps out (a vault, a key) is given behind. The outputs bear the same record, but for where they are; which of
the inputs are not what they were is said. A population base, which steps change in place, is copied into the folder first, and so
is its vault, whose copy does not stay; who gives --BASE=… says himself what the run may change.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
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


@contextmanager
def copied(given: dict[str, Any], outputs: Collection[str], here: str, folder: str) -> Iterator[dict[str, Any]]:
    """Arguments with the base, which the run would change, and its vault as copies in a folder; that of the vault goes again."""
    changed = [name for name in ("BASE", "VAULT") if name in given and "BASE" not in outputs]
    copies = {name: os.path.join(os.path.abspath(folder), os.path.basename(given[name])) for name in changed}
    for name, place in copies.items():
        try:
            # An exclusive name: nothing that is there is written over.
            os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            shutil.copyfile(os.path.join(here, given[name]), place)
        except OSError as error:
            raise SystemExit(
                f"{name} cannot be copied to {place} ({error.strerror}); choose another folder."
            ) from error
    try:
        yield {**given, **copies}
    finally:
        if "VAULT" in copies:
            os.remove(copies["VAULT"])


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
    behind = [one.partition("=")[0][2:] for one in more]
    lacking = [f"{name} ({why})" for name, why in record.get("kept_out", {}).items() if name not in behind]
    if lacking:
        raise SystemExit(f"The record keeps out {', '.join(lacking)}; give it behind, as --NAME=…")
    record["inputs"] = {name: value for name, value in record["inputs"].items() if name not in behind}
    if os.path.realpath(folder) == os.path.realpath(here):
        raise SystemExit(f"{address} lies in {folder} itself, and would be written over; choose another folder.")
    given = elsewhere(record, folder)
    typed = [(name, one.partition("=")[2]) for name, one in zip(behind, more)]
    own = [(name, (_new if name in record["outputs"] else _from_here)(value)) for name, value in typed]
    with ExitStack() as stack:
        if "BASE" in given:
            vault = {name: value for name, value in own if name == "VAULT"}
            given = stack.enter_context(copied({**given, **vault}, record["outputs"], here, folder))
            own = [one for one in own if one[0] not in vault]
        more = tuple(f"--{name}={value}" for name, value in own)
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


def _from_here(value: str) -> str:
    """Return what was typed, a file as it is called from anywhere: the run is elsewhere."""
    path, bar, rest = value.partition("|")
    return os.path.abspath(path) + bar + rest if os.path.exists(path) else value


def _new(value: str) -> str:
    """Return the place of an output that was typed, as it is called from anywhere."""
    from qgis.core import QgsProcessingContext

    from doorstep.processing_provider.layers.destinations import destination

    if value.startswith("memory:"):
        return value
    place = destination(value, QgsProcessingContext(), value.startswith("ogr:"))
    return value if place is None else place.at(os.path.abspath(place.path))


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
