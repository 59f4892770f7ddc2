"""Parameters of the algorithms: short constructors, so that an algorithm's list reads as a table."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.core import choices
from ..engine.core.limits import MAX_SEED
from ..i18n import tr
from .types import Context, Parameters

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from .algorithm import DoorstepAlgorithm

Kind = TypeVar("Kind", bound="DataclassInstance")

POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
POINTS = QgsProcessing.SourceType.TypeVectorPoint
LINES = QgsProcessing.SourceType.TypeVectorLine
TABLE = QgsProcessing.SourceType.TypeVector


def _finish(parameter: QgsProcessingParameterDefinition, text: str, advanced: bool) -> QgsProcessingParameterDefinition:
    parameter.setHelp(text)
    if advanced:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Return a parameter as one for tuning."""
    return _finish(parameter, parameter.help(), True)


def source(
    name: str, label: str, types: list[int], text: str = "", optional: bool = False, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """A layer or table."""
    return _finish(QgsProcessingParameterFeatureSource(name, label, types, optional=optional), text, advanced)


def field(
    name: str,
    label: str,
    parent: str,
    text: str = "",
    default: str | None = None,
    optional: bool = False,
    multiple: bool = False,
    advanced: bool = False,
) -> QgsProcessingParameterDefinition:
    """A field of `parent`. One with a default is optional to QGIS: 3.22 does not apply defaults, the base class does."""
    return _finish(
        QgsProcessingParameterField(
            name, label, default, parent, allowMultiple=multiple, optional=optional or default is not None
        ),
        text,
        advanced,
    )


def choice(
    name: str, label: str, options: list[str], default: IntEnum | None, text: str = "", advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """One of several, by number; `default` is a member of an IntEnum whose order is that of `options`, None: none of them."""
    chosen, optional = (None, True) if default is None else (int(default), False)
    made = QgsProcessingParameterEnum(name, label, options, defaultValue=chosen, optional=optional)
    return _finish(made, text, advanced)


def yes_no(
    name: str, label: str, default: bool, text: str = "", advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """A switch."""
    return _finish(QgsProcessingParameterBoolean(name, label, default), text, advanced)


def number(
    name: str,
    label: str,
    default: float | None,
    low: float,
    high: float,
    text: str = "",
    whole: bool = False,
    advanced: bool = False,
    optional: bool = False,
) -> QgsProcessingParameterDefinition:
    """A number within bounds."""
    kind = QgsProcessingParameterNumber.Type.Integer if whole else QgsProcessingParameterNumber.Type.Double
    return _finish(QgsProcessingParameterNumber(name, label, kind, default, optional, low, high), text, advanced)


def seed() -> QgsProcessingParameterDefinition:
    """SEED, the same everywhere."""
    text = tr("The same input and seed give the same result, to the byte.")
    return number("SEED", tr("Random seed"), 1, 0, MAX_SEED, text, whole=True, advanced=True)


def string(
    name: str, label: str, text: str = "", default: str | None = None, optional: bool = True, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """A line of text."""
    return _finish(QgsProcessingParameterString(name, label, default, False, optional), text, advanced)


def sink(name: str, label: str, kind: int, optional: bool = False, text: str = "") -> QgsProcessingParameterDefinition:
    """An output layer or table; optional ones are not made unless asked for."""
    return _finish(
        QgsProcessingParameterFeatureSink(name, label, kind, optional=optional, createByDefault=not optional),
        text,
        False,
    )


def html() -> QgsProcessingParameterDefinition:
    """OUTPUT_HTML, the report."""
    text = tr("Inputs with hashes, settings, scores, residual plot, zones, and what was not placed and why.")
    return _finish(
        QgsProcessingParameterFileDestination(
            "OUTPUT_HTML", tr("Report"), tr("HTML files (*.html)"), optional=True, createByDefault=True
        ),
        text,
        False,
    )


def settings(
    step: DoorstepAlgorithm,
    parameters: Parameters,
    context: Context,
    kind: type[Kind],
    leave: tuple[str, ...] = (),
    names: Mapping[str, str] | None = None,
    **more: Any,
) -> Kind:
    """Settings of a dataclass, each of its fields from the parameter of that name in capitals, where there is one.

    Parameters
    ----------
    step : DoorstepAlgorithm
    kind : type
        Dataclass whose fields are enumerations, numbers, switches, or such as may be missing.
    leave : tuple of str
        Fields that keep their default: what has the same name means something else.
    names : mapping, optional
        Parameters of fields that have another name.
    more
        Fields that are read in another way.
    """

    def value(name: str, wanted: type, optional: bool) -> Any:
        if step.parameterDefinition(name) is None or (optional and not step.given(parameters, name)):
            return choices.NOTHING
        if issubclass(wanted, IntEnum):
            return wanted(step.parameterAsEnum(parameters, name, context))
        if wanted is bool:
            return step.parameterAsBool(parameters, name, context)
        if wanted is int:
            return step.parameterAsInt(parameters, name, context)
        return step.parameterAsDouble(parameters, name, context)

    return choices.made(kind, value, leave, names, **more)


def numbers(*outputs: tuple[str, str]) -> list[QgsProcessingOutputNumber]:
    """Numeric outputs from (name, label) pairs."""
    return [QgsProcessingOutputNumber(name, label) for name, label in outputs]
