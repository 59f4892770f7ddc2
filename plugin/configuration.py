"""The record of a run: what `qgis_process run … -` takes, with version, seed and input hashes; as file, command, Python."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from ..processing_provider.layers.replacing import Beside
from ..processing_provider.layers.report import plugin_version
from . import shell
from .runner import Run

ALGORITHM = "doorstep:populationperbuilding"
PROPERTY, ROLE = "doorstep/run", "doorstep/role"
ROLES = {"OUTPUT": "buildings", "OUTPUT_HOUSEHOLDS": "households", "OUTPUT_ZONES": "zones", "OUTPUT_SUMMARY": "summary"}


def source(layer: QgsVectorLayer) -> str:
    """Return a layer's address as Processing and qgis_process read it."""
    if layer.providerType() == "ogr":
        return layer.source()
    encode = getattr(QgsProcessingUtils, "encodeProviderKeyAndUri", None)
    return encode(layer.providerType(), layer.source()) if encode else layer.source()


def opened(address: str, name: str) -> QgsVectorLayer:
    """Return the layer of an address; what was kept in memory is gone, so that such a layer is not valid."""
    decode = getattr(QgsProcessingUtils, "decodeProviderKeyAndUri", None)
    encoded, provider, uri = decode(address) if decode else (False, "", "")
    if not encoded:
        return QgsVectorLayer(address, name, "ogr")
    return QgsVectorLayer() if provider == "memory" else QgsVectorLayer(uri, name, provider)


def is_lasting(layer: QgsVectorLayer) -> bool:
    """Whether the layer's address alone leads to all that it holds: not of one in memory, with joins or virtual fields."""
    listed = layer.fields()
    stored = (QgsFields.FieldOrigin.OriginProvider, QgsFields.FieldOrigin.OriginEdit)
    return layer.providerType() != "memory" and all(listed.fieldOrigin(i) in stored for i in range(len(listed)))


def inputs(parameters: dict) -> dict:
    """Return parameters as JSON holds them: layers by their address, systems by their name."""
    return {name: _plain(value) for name, value in parameters.items()}


def _plain(value: object) -> Any:
    if isinstance(value, QgsVectorLayer):
        return source(value)
    if isinstance(value, QgsCoordinateReferenceSystem):
        if not value.isValid():
            return None
        return value.authid() or f"WKT:{value.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)}"
    return None if isinstance(value, QVariant) else value  # how PyQGIS hands NULL out


def record(parameters: dict, form: dict[str, Any] | None = None) -> dict:
    """Return the configuration of a run; `form` is what its rows hold, those that a choice hides too."""
    given, form = inputs(parameters), form or {}
    layers = {name: v for name, v in {**form, **parameters}.items() if isinstance(v, QgsVectorLayer)}
    only_here = [layer.name() for name, layer in layers.items() if name in parameters and not is_lasting(layer)]
    return {
        "algorithm": ALGORITHM,
        "version": plugin_version(),
        "seed": given.get("SEED"),
        "inputs": given,
        "names": {name: layer.name() for name, layer in layers.items()},
        "form": inputs(form),
        **({"only_here": only_here} if only_here else {}),
    }


def conclude(made: dict, run: Run) -> dict:
    """Add what came out of a run."""
    return {
        **made,
        "input_hashes": run.hashes,
        "results": {name: value for name, value in run.results.items() if isinstance(value, (int, float, str))},
        "warnings": list(run.warnings),
        "seconds": round(run.seconds, 2),
    }


def save(configuration: dict, path: str | Path) -> None:
    text = json.dumps(configuration, ensure_ascii=False, indent=2)
    with Beside() as beside:
        with open(beside.path(str(path)), "w", encoding="utf-8", newline="\n") as file:
            file.write(text + "\n")
        beside.replace()


def load(path: str | Path) -> dict:
    """Read a configuration; what lacks our keys raises ValueError with the sentence to show."""
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise ValueError(str(error)) from error
    if not isinstance(found, dict) or not isinstance(found.get("inputs"), dict):
        raise ValueError('"inputs"')
    for part in ("form", "names"):
        if not isinstance(found.get(part, {}), dict):
            raise ValueError(f'"{part}"')
    return found


def command(configuration: dict) -> str:
    """Return the line that repeats the run in a terminal of this system."""
    arguments = [
        f"--{name}={_argument(item)}"
        for name, value in configuration["inputs"].items()
        if value not in (None, "", [])
        for item in (value if isinstance(value, list) else [value])
    ]
    return shell.line(["run", ALGORITHM, *arguments])


def _argument(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def python(configuration: dict) -> str:
    """Return Python that repeats the run in the console of QGIS."""
    lines = "".join(f"    {name!r}: {value!r},\n" for name, value in configuration["inputs"].items())
    return f"import processing\n\nprocessing.run({ALGORITHM!r}, {{\n{lines}}})\n"


def as_json(configuration: dict) -> str:
    return json.dumps(configuration, ensure_ascii=False, indent=2)


def elsewhere(configuration: dict, places: dict) -> dict:
    """Return the configuration with the outputs that it has at other places: repeating it overwrites nothing."""
    given = configuration["inputs"]
    return {**configuration, "inputs": {name: places.get(name, value) for name, value in given.items()}}


def attach(layers: dict, configuration: dict) -> None:
    """Keep the record on the result layers, so that the project restores the results."""
    text = json.dumps(configuration, ensure_ascii=False)
    for name, layer in layers.items():
        layer.setCustomProperty(PROPERTY, text)
        layer.setCustomProperty(ROLE, ROLES[name])


def attached(project: QgsProject | None = None) -> list[tuple[dict[str, Any], dict[str, QgsVectorLayer]]]:
    """Return (configuration, layers by role) of every run whose buildings are in the project, the newest last."""
    runs: dict = {}
    for layer in (project or QgsProject.instance()).mapLayers().values():
        text = layer.customProperty(PROPERTY)
        if text:
            runs.setdefault(text, {})[layer.customProperty(ROLE)] = layer
    found = [(json.loads(text), layers) for text, layers in runs.items() if "buildings" in layers]
    return sorted(found, key=lambda item: item[0].get("finished", ""))


def is_result(layer: QgsVectorLayer) -> bool:
    return bool(layer.customProperty(PROPERTY))
