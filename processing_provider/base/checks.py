"""What no algorithm takes: every refusal of parameters that all share, before any work.

Each is one sentence that says what to do. What only one algorithm can know to be wrong is its own `refuse`.
"""

from __future__ import annotations

import difflib
import math
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsField,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..engine.core import columns
from ..engine.core.errors import GeometryError, MissingPackageError, SettingError
from ..i18n import tr
from ..layers import destinations
from ..layers.damage import path_of
from ..layers.delimited import why_unread
from ..layers.naming import called
from ..layers.replacing import sweep
from ..layers.schema import kind_of, place_of
from .crs import keep_all
from .metres import metres
from .types import Context, Parameters

if TYPE_CHECKING:
    from .algorithm import DoorstepAlgorithm

SECRET = frozenset(("KEY",))
"""Parameters of which no sentence shows the value."""
ACCEPTED = {
    QgsProcessing.SourceType.TypeVectorPolygon: (QgsWkbTypes.GeometryType.PolygonGeometry, "polygons"),
    QgsProcessing.SourceType.TypeVectorPoint: (QgsWkbTypes.GeometryType.PointGeometry, "points"),
    QgsProcessing.SourceType.TypeVectorLine: (QgsWkbTypes.GeometryType.LineGeometry, "lines"),
}


CATEGORIES = ("POI_CATEGORY_FIELD", "BUILDING_USE_FIELD", "LAND_USE_FIELD", "LABEL_FIELD")
"""Field parameters that take a list for several categories."""


def unreadable(field: QgsField) -> str | None:
    """Return what a field holds that is neither number nor text, None where it is one."""
    # Numbers of QVariantMap, QVariantList, QStringList and QByteArray in Qt 5 and 6.
    names = {8: tr("objects (JSON)"), 9: tr("lists"), 11: tr("lists"), 12: tr("binary data")}
    return names.get(kind_of(field))


def _as_float(value: Any) -> float | None:
    """Return what a number parameter was given, None where that is an expression."""
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _has_fraction(value: Any) -> bool:
    """Tell whether a number was given that is not whole, which QGIS would round without a word."""
    number = _as_float(value)
    return number is not None and not number.is_integer()


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts of a parameter."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    elif isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    for text in value if isinstance(value, (list, tuple)) else [value]:
        if isinstance(text, str):
            yield text


def refuse(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    """Raise a DoorstepError for what is wrong with the parameters."""
    refuse_to_execute(step)
    _refuse_unknown_keys(step, parameters)
    _refuse_unreadable_texts(parameters)
    # QGIS checks and prepares in the main thread what it runs in another, and the checks look at places already.
    keep_all(step, parameters, context)
    for definition in step.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            _refuse_missing_layer(step, definition, parameters, context)
            _refuse_wrong_geometry(step, definition, parameters, context)
    for definition in step.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterField):
            _refuse_missing_field(step, definition, parameters, context)
        elif definition.isDestination():
            destinations.refuse(step, definition, parameters, context)
        else:
            _refuse_wrong_value(definition, parameters)
    destinations.refuse_shared(step, parameters, context)


def refuse_to_execute(step: DoorstepAlgorithm) -> None:
    """Raise a MissingPackageError for an algorithm that cannot run here; scripts and models do not ask."""
    possible, why = step.canExecute()
    if not possible:
        raise MissingPackageError(why)


def _refuse_unknown_keys(step: DoorstepAlgorithm, parameters: Parameters) -> None:
    known = [definition.name() for definition in step.parameterDefinitions()]
    for key in parameters:
        if key not in known:
            close = difflib.get_close_matches(key.upper(), known, 1)
            hint = tr("did you mean {}?").format(close[0]) if close else tr("it has {}.").format(", ".join(known))
            raise SettingError(tr("{} has no parameter {}; {}").format(step.id() or step.name(), key, hint))


def _refuse_unreadable_texts(parameters: Parameters) -> None:
    for name, value in parameters.items():
        for text in _texts(value):
            if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
                shown = columns.shown(text.encode("ascii", "backslashreplace").decode().replace("\0", "\\0"))
                shown = "…" if name in SECRET else shown
                raise SettingError(
                    tr("{} is '{}', with a character that no path or text can have; remove it.").format(name, shown)
                )


def _refuse_missing_layer(
    step: DoorstepAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: Parameters,
    context: Context,
) -> None:
    name, value = definition.name(), parameters.get(definition.name())
    if value in (None, ""):
        if not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            raise SettingError(tr("{} is missing; choose the layer for '{}'.").format(name, definition.description()))
    elif step.parameterAsSource(parameters, name, context) is None:
        where = value if isinstance(value, str) else definition.description()
        path = where.split("|")[0]
        # A run that was killed may have left the shapefile in pieces.
        sweep(os.path.dirname(os.path.abspath(path)))
        if step.parameterAsSource(parameters, name, context) is not None:
            return
        inside = [layer.name() for layer in QgsProviderRegistry.instance().querySublayers(path)]
        hint = tr("it has the layers {}.").format(", ".join(inside)) if inside else why_unread(path)
        hint = hint or tr("choose one that exists.")
        raise SettingError(tr("{}: {} is not a layer that can be read; {}").format(name, where, hint))
    else:
        _refuse_misread(name, step.parameterAsVectorLayer(parameters, name, context))


def _refuse_misread(name: str, layer: QgsVectorLayer | None) -> None:
    """Refuse a text that GDAL 3.13 opens though it cannot read it, as one column with a strange name."""
    if layer is None or layer.providerType() != "ogr" or layer.dataProvider().storageType() != "CSV":
        return
    path = path_of(layer)
    hint = why_unread(path)
    if hint and layer.fields().count() <= 1:
        raise SettingError(tr("{}: {} is not a layer that can be read; {}").format(name, path, hint))


def is_empty_choice(definition: QgsProcessingParameterDefinition, value: Any) -> bool:
    """Whether a choice that may be left out was left empty, as on a command line; QGIS takes that for a wrong value."""
    optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    return isinstance(definition, QgsProcessingParameterEnum) and bool(optional) and value == ""


def _refuse_wrong_value(definition: QgsProcessingParameterDefinition, parameters: Parameters) -> None:
    """Say what is allowed, where QGIS says 'incorrect parameter value' or takes 'no' for yes."""
    name, value = definition.name(), parameters.get(definition.name())
    if value is None or is_empty_choice(definition, value):
        return
    if isinstance(definition, QgsProcessingParameterBoolean):
        wrong = not isinstance(value, QgsProperty) and str(value).lower() not in ("true", "false", "1", "0")
        allowed = tr("true or false")
    elif isinstance(definition, QgsProcessingParameterEnum):
        given = value if isinstance(value, (list, tuple)) else [value]
        wrong = not definition.checkValueIsAcceptable(value) or any(_has_fraction(item) for item in given)
        allowed = ", ".join(f"{i} ({option})" for i, option in enumerate(definition.options()))
    elif isinstance(definition, QgsProcessingParameterNumber):
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        # QGIS takes NaN for a number within any bounds.
        finite = math.isfinite(_as_float(value) or 0)
        wrong = not definition.checkValueIsAcceptable(value) or not finite or (whole and _has_fraction(value))
        words = tr("a whole number from {} to {}") if whole else tr("a number from {} to {}")
        allowed = words.format(f"{definition.minimum():g}", f"{definition.maximum():.10g}")
    else:
        return
    if wrong:
        raise SettingError(tr("{} is '{}'; give {}.").format(name, columns.shown(value), allowed))


def _refuse_wrong_geometry(
    step: DoorstepAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: Parameters,
    context: Context,
) -> None:
    if parameters.get(definition.name()) in (None, ""):
        return
    source = step.parameterAsSource(parameters, definition.name(), context)
    types = [ACCEPTED[kind] for kind in definition.dataTypes() if kind in ACCEPTED]
    if source is None or not types:
        return
    if QgsWkbTypes.geometryType(source.wkbType()) not in [geometry for geometry, _ in types]:
        raise GeometryError(
            tr("{} must be {}, but layer '{}' holds {}; choose another layer.").format(
                definition.description(),
                tr(" or ").join(words for _, words in types),
                called_by(step, parameters, definition.name(), context),
                QgsWkbTypes.displayString(source.wkbType()) or tr("no geometry"),
            )
        )


def called_by(step: DoorstepAlgorithm, parameters: Parameters, name: str, context: Context) -> str:
    """Return what the layer of a parameter is called."""
    layer = step.parameterAsVectorLayer(parameters, name, context)
    return called(layer) if layer else step.parameterAsSource(parameters, name, context).sourceName()


def _refuse_missing_field(
    step: DoorstepAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: Parameters,
    context: Context,
) -> None:
    given = step.fields(parameters, definition.name(), context)
    parent = definition.parentLayerParameterName()
    if not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
        step.field(parameters, definition.name(), context, required=True)
    if not given or parameters.get(parent) in (None, ""):
        return
    source = step.parameterAsSource(parameters, parent, context)
    if source is None:
        return
    names = source.fields().names()
    for name in given:
        at = place_of(source.fields(), name)
        if at < 0:
            raise SettingError(
                tr("{}: layer '{}' has no field '{}'; it has {}.").format(
                    definition.name(),
                    called_by(step, parameters, parent, context),
                    columns.shown(name),
                    ", ".join(names) or tr("none"),
                )
            )
        kind = unreadable(source.fields().at(at))
        if kind and definition.name() not in CATEGORIES:
            raise SettingError(
                tr("{}: field '{}' of layer '{}' holds {}; choose a field with one number or text per row.").format(
                    definition.name(), name, called_by(step, parameters, parent, context), kind
                )
            )


def refuse_untrue_metres(
    step: DoorstepAlgorithm,
    parameters: Parameters,
    name: str,
    context: Context,
    why: str,
    lengths: bool = False,
) -> None:
    """Refuse a layer whose CRS has no true metres where it lies, for its areas and if asked for its lengths."""
    source = step.parameterAsSource(parameters, name, context)
    if source is None or not source.sourceCrs().isValid():
        return
    crs = source.sourceCrs()
    known = crs.authid() or crs.description()
    if "+proj=geocent" in crs.toProj():
        text = tr(
            "Layer '{}' is in {}, which measures from the centre of the Earth; reproject it to a map's CRS first."
        )
        raise GeometryError(text.format(called_by(step, parameters, name, context), known))
    here = metres(source, crs)
    if here.good(lengths):
        return
    if here.degrees:
        text = tr("Layer '{}' is in degrees ({}) and {} needs metres; reproject it to a projected CRS first.")
        raise GeometryError(text.format(called_by(step, parameters, name, context), known, why))
    text = tr("Layer '{}': 1 m in {} is {} m on the ground here, and {} needs true metres; reproject it to {} first.")
    raise GeometryError(text.format(called_by(step, parameters, name, context), known, here.words(), why, here.better))
