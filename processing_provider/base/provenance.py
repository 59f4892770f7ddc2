"""What a run records of itself on each layer that it writes: what repeats it with `qgis_process run … -`, and how to know that it does.

No time and no user, so that the same run records the same. What an algorithm keeps out of its logs is kept out of here as well:
names of such parameters stand under `kept_out`, with why.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Union

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputFolder,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from ..engine.core import packages
from ..engine.core.address import is_address, parsed
from ..layers import destinations
from ..layers.metadata import Record
from ..layers.report import plugin_version
from .types import Context, Parameters

if TYPE_CHECKING:
    from .algorithm import DoorstepAlgorithm

GIVEN = "given"
"""Why a secret is not there."""
ONLY_HERE = "only in the session: in memory, temporary, joined, or a selection"
NO_FILE = "an address that is no file"
FILTERED = "with a filter"
AWAY = "in another folder, whose path is not handed out"
WHOLE = 1 << 26
"""How many bytes of the files of a parameter are hashed whole: a fifth of a second; a change in the midst of larger ones is not seen."""
ENDS = 1 << 16
"""How much of the begin and the end of a large file its hash is made of: a folder may hold thousands of clouds [bytes]."""
PACKAGES = ("scipy", "shapely", "pulp")


class _Kept(Exception):
    """A value is kept out, and why."""


@dataclass(frozen=True)
class _Place:
    """A file, and what stands behind its path: the layer in it; of an output, what QGIS is given to write to it."""

    path: str
    rest: str = ""
    output: destinations.Destination | None = None

    def is_below(self, folder: str) -> bool:
        return os.path.abspath(self.path).startswith(os.path.join(os.path.abspath(folder), ""))

    def seen_from(self, folder: str) -> str:
        """Return it as it is called in a folder: with a path of its own where it does not lie below."""
        path = os.path.abspath(self.path)
        if self.is_below(folder):
            path = path[len(os.path.join(os.path.abspath(folder), "")) :].replace(os.sep, "/")
        return self.output.at(path) if self.output is not None else path + self.rest


_Value = Union[str, int, float, bool, _Place, "list[Any]"]


def record(step: DoorstepAlgorithm, parameters: Parameters, context: Context, hashes: Mapping[str, str]) -> Record:
    """Return what makes the record of a run for a layer in a folder.

    Parameters
    ----------
    step : DoorstepAlgorithm
    hashes : mapping of str to str
        SHA-256 by parameter of what was read.
    """
    inputs, kept_out = _values(step, parameters, context)
    outputs = [one.name() for one in step.parameterDefinitions() if one.isDestination() and one.name() in inputs]
    about = {
        "algorithm": f"doorstep:{step.name()}",
        "version": plugin_version(),
        "outputs": outputs,
        "input_hashes": dict(hashes),
        "qgis": Qgis.QGIS_VERSION,
        "packages": {"numpy": np.__version__, **{name: packages.version(name) for name in PACKAGES}},
        **({"seed": inputs["SEED"]} if "SEED" in inputs else {}),
    }
    is_handed_out = step.hands_out

    def made(folder: str) -> dict[str, Any]:
        away = {name for name, value in inputs.items() if is_handed_out and not _is_below(value, folder)}
        why = {**kept_out, **dict.fromkeys(sorted(away), AWAY)}
        shown = {name: _seen(value, folder) for name, value in inputs.items() if name not in away}
        return {**about, "inputs": shown, **({"kept_out": why} if why else {})}

    return made


def _is_below(value: _Value, folder: str) -> bool:
    places = value if isinstance(value, list) else [value]
    return all(one.is_below(folder) for one in places if isinstance(one, _Place))


def _seen(value: _Value, folder: str) -> Any:
    if isinstance(value, list):
        return [_seen(one, folder) for one in value]
    return value.seen_from(folder) if isinstance(value, _Place) else value


def _values(
    step: DoorstepAlgorithm, parameters: Parameters, context: Context
) -> tuple[dict[str, _Value], dict[str, str]]:
    """Return what the parameters were, by their names, and why some are not there."""
    inputs: dict[str, _Value] = {}
    kept_out: dict[str, str] = {}
    own = step.effective(parameters, context)
    for definition in step.parameterDefinitions():
        name = definition.name()
        is_given = step.given(parameters, name) and not isinstance(
            parameters[name], QVariant
        )  # how PyQGIS hands NULL out
        if name in step.kept_out:
            if is_given:
                kept_out[name] = GIVEN
            continue
        if name in own:
            inputs[name] = own[name]
            continue
        if not is_given and not _has_default(definition):
            continue
        try:
            inputs[name] = _lasting(_value(step, definition, parameters, context))
        except _Kept as why:
            kept_out[name] = str(why)
    return inputs, kept_out


def _lasting(value: _Value) -> _Value:
    """Return a value that somebody can give again; raise where it is what a model made between two steps."""
    places = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, _Place)]
    if any(one.output is None and destinations.is_temporary(one.path) for one in places):
        raise _Kept(ONLY_HERE)
    return value


def _has_default(definition: QgsProcessingParameterDefinition) -> bool:
    """Whether a run without it takes a value that another version may choose otherwise."""
    kinds = (
        QgsProcessingParameterBoolean,
        QgsProcessingParameterEnum,
        QgsProcessingParameterNumber,
        QgsProcessingParameterString,
    )
    return isinstance(definition, kinds) and definition.defaultValue() not in (None, "")


def _value(
    step: DoorstepAlgorithm, definition: QgsProcessingParameterDefinition, parameters: Parameters, context: Context
) -> _Value:
    """Return a parameter as `qgis_process` takes it."""
    name, value = definition.name(), parameters.get(definition.name(), definition.defaultValue())
    if definition.isDestination():
        return _output(definition, value, context)
    if isinstance(definition, QgsProcessingParameterEnum):
        chosen = [int(one) for one in step.parameterAsEnums(parameters, name, context)]
        return chosen if definition.allowMultiple() else chosen[0]
    if isinstance(definition, QgsProcessingParameterBoolean):
        return bool(step.parameterAsBool(parameters, name, context))
    if isinstance(definition, QgsProcessingParameterNumber):
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        return (
            int(step.parameterAsInt(parameters, name, context))
            if whole
            else float(step.parameterAsDouble(parameters, name, context))
        )
    if isinstance(definition, QgsProcessingParameterField):
        names = step.fields(parameters, name, context)
        return names if definition.allowMultiple() else ";".join(names)
    if isinstance(definition, QgsProcessingParameterCrs):
        crs = step.parameterAsCrs(parameters, name, context)
        return crs.authid() or f"WKT:{crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)}"
    if isinstance(definition, QgsProcessingParameterFile):
        path = step.parameterAsFile(parameters, name, context)
        # Of a base on a server its address, which has no password.
        return str(parsed(path)) if is_address(path) else _Place(path)
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        given = value if isinstance(value, (list, tuple)) else str(_static(value, context)).split(";")
        return [_source(step, one, None, context) for one in given if one not in (None, "")]
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        return _source(step, value, step.parameterAsVectorLayer(parameters, name, context), context)
    return str(step.parameterAsString(parameters, name, context))


def _output(definition: QgsProcessingParameterDefinition, value: Any, context: Context) -> _Value:
    is_layer = not isinstance(definition, QgsProcessingParameterFileDestination)
    place = destinations.destination(value, context, is_layer)
    if place is not None:
        return _Place(place.path, output=place)
    text = destinations.sink_text(value, context)
    if is_address(text):
        return str(parsed(text))
    if text not in ("", QgsProcessing.TEMPORARY_OUTPUT) and not text.startswith("memory:"):
        raise _Kept(NO_FILE)
    return QgsProcessing.TEMPORARY_OUTPUT


def _static(value: Any, context: Context) -> Any:
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext())
    return value


def _source(step: DoorstepAlgorithm, value: Any, layer: QgsVectorLayer | None, context: Context) -> _Value:
    """Return where a layer is read from; raise where that does not say all, or says too much."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        if (
            value.selectedFeaturesOnly
            or getattr(value, "featureLimit", -1) != -1
            or getattr(value, "filterExpression", "")
        ):
            raise _Kept(ONLY_HERE)
        value = value.source
    value = _static(value, context)
    if isinstance(value, QgsMapLayer):
        layer = value
    elif layer is None:
        layer = QgsProcessingUtils.mapLayerFromString(str(value), context, False)
    if layer is not None and _is_only_here(layer):
        raise _Kept(ONLY_HERE)
    if isinstance(value, str):
        path = value.partition("|")[0]
        if os.path.exists(path):
            return _named(step, path, value[len(path) :])
    if layer is None:
        raise _Kept(NO_FILE)
    source = layer.source()
    path = str(QgsProviderRegistry.instance().decodeUri(layer.providerType(), source).get("path") or "")
    if not path or not os.path.exists(path):
        raise _Kept(NO_FILE)
    if source.startswith(path):
        return _named(step, path, source[len(path) :])
    if step.keeps_filters_out:
        raise _Kept(NO_FILE)
    encode = getattr(QgsProcessingUtils, "encodeProviderKeyAndUri", None)
    return str(encode(layer.providerType(), source)) if encode is not None else source


def _named(step: DoorstepAlgorithm, path: str, rest: str) -> _Place:
    if rest and step.keeps_filters_out and "subset=" in rest.lower():
        raise _Kept(FILTERED)
    return _Place(path, rest)


def _is_only_here(layer: QgsMapLayer) -> bool:
    """Tell whether a layer holds what its source does not: a path is read as the layer of the project that has it."""
    if not isinstance(layer, QgsVectorLayer):
        return False
    return layer.providerType() in ("memory", "virtual") or layer.isModified() or _has_more_fields(layer.fields())


def _has_more_fields(fields: Any) -> bool:
    stored = (fields.FieldOrigin.OriginProvider, fields.FieldOrigin.OriginEdit)
    return any(fields.fieldOrigin(i) not in stored for i in range(fields.count()))


def of_files(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> dict[str, str]:
    """Return the hashes of the files that are given as such, by parameter, as they are before the run."""
    found: dict[str, str] = {}
    for definition in step.parameterDefinitions():
        name = definition.name()
        kinds = (QgsProcessingParameterFile, QgsProcessingParameterMultipleLayers)
        if not isinstance(definition, kinds) or name in step.kept_out or not step.given(parameters, name):
            continue
        if isinstance(step.outputDefinition(name), QgsProcessingOutputFolder):  # nothing in it is an input
            continue
        try:
            value = _value(step, definition, parameters, context)
        except _Kept:
            continue
        places = [one.path for one in (value if isinstance(value, list) else [value]) if isinstance(one, _Place)]
        if places:
            with suppress(OSError):  # the run itself says what it cannot read
                found[name] = _of_all(places)
    return found


def _of_all(paths: Collection[str]) -> str:
    """Hash of one file, or of several in their order; of a folder, of its files by their names."""
    files: list[str] = []
    for path in paths:
        inside = sorted(os.path.join(path, name) for name in os.listdir(path)) if os.path.isdir(path) else [path]
        files += [one for one in inside if os.path.isfile(one)]
    whole = sum(map(os.path.getsize, files)) <= WHOLE
    hashes = [_of_file(path, whole) for path in files]
    return hashes[0] if len(hashes) == 1 else hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def _of_file(path: str, whole: bool) -> str:
    """SHA-256 of a file; of a large one, of its size, first and last bytes.

    SQLite counts the changes of a base in its first bytes; a cloud has extent and number of points there, and at its end how long
    each piece of it is.
    """
    size = os.path.getsize(path)
    with open(path, "rb") as file:
        if whole or size <= 2 * ENDS:
            found = hashlib.sha256()
            for some in iter(lambda: file.read(1 << 20), b""):
                found.update(some)
            return found.hexdigest()
        first = file.read(ENDS)
        file.seek(size - ENDS)
        return "ends:" + hashlib.sha256(str(size).encode() + first + file.read()).hexdigest()
