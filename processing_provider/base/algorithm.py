"""What every Doorstep algorithm shares: checks before any work, errors as sentences, progress and cancel."""

import difflib
import math
import os
import time
from dataclasses import dataclass, field
from functools import cached_property

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProperty,
    QgsProviderRegistry,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from ..engine.core import columns, packages
from ..engine.core.errors import Cancelled, DoorstepError, GeometryError, MissingPackageError, OutputError, SettingError
from ..engine.core.progress import part
from ..i18n import said, tr
from ..layers import destinations, report, styles
from ..layers.damage import refuse_part
from ..layers.reading import Table, place_of, place_of_alias
from ..layers.replacing import Beside, sweep
from ..layers.writing import sentence, write
from .crs import keep_all
from .metres import metres
from .presentation import help_url, icon_path, labelled

ACCEPTED = {
    QgsProcessing.SourceType.TypeVectorPolygon: (QgsWkbTypes.GeometryType.PolygonGeometry, "polygons"),
    QgsProcessing.SourceType.TypeVectorPoint: (QgsWkbTypes.GeometryType.PointGeometry, "points"),
}


@dataclass
class Outcome:
    """What an algorithm computed, before anything is written.

    Attributes
    ----------
    outputs : dict of str to Rows
        By sink parameter.
    numbers : dict
        Numeric outputs.
    warnings : list of Note or str
    styles : dict of str to str
        Style file by output.
    layers : list of (str, Table)
        Inputs, for the report.
    settings : list of (str, object)
        For the report; the base class fills it in.
    methods : list of report.Method
        Allocations, for the report.
    tables : list of (str, list of str, list of list)
        More tables for the report: heading, head, rows.
    aside : dict of str to numpy.ndarray
        What is not written, for who takes this as a step, in the order of the rows as read.
    """

    outputs: dict
    numbers: dict
    warnings: list = field(default_factory=list)
    styles: dict = field(default_factory=dict)
    layers: list = field(default_factory=list)
    settings: list = field(default_factory=list)
    methods: list = field(default_factory=list)
    tables: list = field(default_factory=list)
    aside: dict = field(default_factory=dict)

    @cached_property
    def hashes(self) -> dict:
        """SHA-256 of each input by its label; every row is read for it."""
        return {label: table.digest() for label, table in self.layers}


REPORT_SECONDS = 0.2


CATEGORIES = ("POI_CATEGORY_FIELD", "BUILDING_USE_FIELD", "LAND_USE_FIELD", "LABEL_FIELD")
"""Field parameters that take a list for several categories."""


def _unreadable(field):
    """Return what a field holds that is neither number nor text, None where it is one."""
    # Numbers of QVariantMap, QVariantList, QStringList and QByteArray in Qt 5 and 6.
    names = {8: tr("objects (JSON)"), 9: tr("lists"), 11: tr("lists"), 12: tr("binary data")}
    kind = field.type()
    return names.get(int(getattr(kind, "value", kind)))


def _as_float(value):
    """Return what a number parameter was given, None where that is an expression."""
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _has_fraction(value) -> bool:
    """Tell whether a number was given that is not whole, which QGIS would round without a word."""
    number = _as_float(value)
    return number is not None and not number.is_integer()


def _texts(value):
    """Yield the texts of a parameter."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    elif isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    for text in value if isinstance(value, (list, tuple)) else [value]:
        if isinstance(text, str):
            yield text


def _field_name(fields, given: str) -> str:
    """Return the name of the field that somebody means, who may have given its alias."""
    at = place_of(fields, given)
    if at < 0:
        at = place_of_alias(fields, given)
    return fields.names()[at] if at >= 0 else given


class DoorstepAlgorithm(QgsProcessingAlgorithm):
    """A subclass gives its name and texts, parameters, compute, and refuse if it has more to check."""

    needs: tuple = ()
    """Packages without which it cannot do anything."""

    def canExecute(self):
        missing = packages.sentence(self.needs)
        return not missing, missing

    def group(self):
        return tr("Population per building")

    def groupId(self):
        return "population"

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return icon_path(self.name())

    def helpUrl(self):
        return help_url(self.name())

    def createInstance(self):
        return type(self)()

    def initAlgorithm(self, configuration=None):
        for definition in self.parameters():
            if isinstance(definition, QgsProcessingOutputDefinition):
                self.addOutput(definition)
            else:
                self.addParameter(definition)

    def parameters(self) -> list:
        """Return parameter and output definitions, in the order in which they are shown."""
        raise NotImplementedError

    def refuse(self, parameters, context) -> None:
        """Raise a DoorstepError for what only this algorithm can know to be wrong, before any work."""

    def unused(self, parameters, context) -> set:
        """Return the names of the parameters that mean nothing to a run with these parameters."""
        return set()

    def compute(self, parameters, context, feedback, progress):
        """Read and compute, write nothing. Returns an Outcome. DoorstepErrors become what QGIS shows."""
        raise NotImplementedError

    def checkParameterValues(self, parameters, context):
        try:
            self.check(parameters, context)
        except DoorstepError as error:
            return False, said(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):
        # Steps of a model come here without checkParameterValues.
        try:
            self.check(parameters, context)
            return True
        except DoorstepError as error:
            message = said(error)
        # QGIS never lets go of an exception that it was handed, nor of its frames and what they name: layers, for one,
        # which would outlive the data providers and crash the program at its end.
        del parameters, context, feedback
        raise QgsProcessingException(message)

    def processAlgorithm(self, parameters, context, feedback):
        try:
            return self._execute(parameters, context, feedback)
        except DoorstepError as error:
            message = said(error)
        except Cancelled:
            feedback.pushInfo(tr("Cancelled; nothing was written."))
            return {}
        del parameters, context, feedback  # as in prepareAlgorithm
        raise QgsProcessingException(message)

    def _execute(self, parameters, context, feedback):
        progress = progress_of(feedback)
        outcome = self.compute(parameters, context, feedback, part(progress, 0, 0.8))
        outcome.settings = self._choices(parameters, context)
        tell(feedback, outcome.warnings)
        results = self._write(parameters, context, feedback, outcome, progress)
        if hasattr(feedback, "take_hashes") and self.given(parameters, "OUTPUT_HTML"):  # then they are known
            feedback.take_hashes(outcome.hashes)
        for name, made in outcome.outputs.items():
            if results.get(name):
                styles.apply(outcome.styles.get(name, ""), results[name], context, made.ours)
        return {**results, **outcome.numbers}

    def _write(self, parameters, context, feedback, outcome, progress) -> dict:
        """Write all outputs beside their places, then put them there; until then everything is as it was."""
        try:
            with Beside() as beside:
                written = write(self, parameters, context, outcome.outputs, beside, part(progress, 0.8, 1))
                tell(feedback, written.warnings)
                outcome.warnings += written.warnings
                if self.given(parameters, "OUTPUT_HTML"):
                    path = self.parameterAsFileOutput(parameters, "OUTPUT_HTML", context)
                    outcome.warnings = [labelled(text, self) for text in outcome.warnings]
                    report.write(path, beside.path(path), self.displayName(), outcome)
                    written.results["OUTPUT_HTML"] = path
                # Whoever cancels at the last moment wants nothing either.
                progress(1.0)
                if feedback.isCanceled():
                    raise Cancelled
                beside.replace()
        except OSError as error:
            raise OutputError(sentence(error)) from error
        written.announce()
        return written.results

    def _choices(self, parameters, context) -> list:
        """Return what the run used of its parameters but layers and destinations, as (description, value)."""
        found, unused = [], self.unused(parameters, context)
        for definition in self.parameterDefinitions():
            name = definition.name()
            if name in unused:
                continue
            if isinstance(definition, QgsProcessingParameterField):
                value = ", ".join(self.fields(parameters, name, context))
            elif isinstance(definition, QgsProcessingParameterEnum):
                chosen = self.parameterAsEnums(parameters, name, context)
                value = ", ".join(definition.options()[i] for i in chosen)
            elif isinstance(definition, QgsProcessingParameterBoolean):
                value = tr("yes") if self.parameterAsBool(parameters, name, context) else tr("no")
            elif isinstance(definition, QgsProcessingParameterNumber):
                given = parameters.get(name, definition.defaultValue()) is not None
                value = self.parameterAsDouble(parameters, name, context) if given else ""
            elif isinstance(definition, QgsProcessingParameterString):
                value = self.parameterAsString(parameters, name, context)
            elif isinstance(definition, QgsProcessingParameterMultipleLayers) and self.given(parameters, name):
                paths = ";".join(self.parameterAsFileList(parameters, name, context)).split(";")
                value = ", ".join(os.path.basename(path.strip().rstrip("/")) for path in paths)
            else:
                continue
            if value != "":
                found.append((definition.description(), value))
        return found

    def check(self, parameters, context) -> None:
        """Raise a DoorstepError for what is wrong with the parameters, before any work."""
        possible, why = self.canExecute()
        if not possible:  # scripts and models do not ask
            raise MissingPackageError(why)
        self._refuse_unknown_keys(parameters)
        self._refuse_unreadable_texts(parameters)
        # QGIS checks and prepares in the main thread what it runs in another, and the checks look at places already.
        keep_all(self, parameters, context)
        for definition in self.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterFeatureSource):
                self._refuse_missing_layer(definition, parameters, context)
                self._refuse_wrong_geometry(definition, parameters, context)
        for definition in self.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterField):
                self._refuse_missing_field(definition, parameters, context)
            elif definition.isDestination():
                destinations.refuse(self, definition, parameters, context)
            else:
                self._refuse_wrong_value(definition, parameters)
        destinations.refuse_shared(self, parameters, context)
        self.refuse(parameters, context)

    def _refuse_unknown_keys(self, parameters):
        known = [definition.name() for definition in self.parameterDefinitions()]
        for key in parameters:
            if key not in known:
                close = difflib.get_close_matches(key.upper(), known, 1)
                hint = tr("did you mean {}?").format(close[0]) if close else tr("it has {}.").format(", ".join(known))
                raise SettingError(tr("{} has no parameter {}; {}").format(self.id() or self.name(), key, hint))

    def _refuse_unreadable_texts(self, parameters):
        for name, value in parameters.items():
            for text in _texts(value):
                if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
                    shown = columns.shown(text.encode("ascii", "backslashreplace").decode().replace("\0", "\\0"))
                    raise SettingError(
                        tr("{} is '{}', with a character that no path or text can have; remove it.").format(name, shown)
                    )

    def _refuse_missing_layer(self, definition, parameters, context):
        name, value = definition.name(), parameters.get(definition.name())
        if value in (None, ""):
            if not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
                raise SettingError(
                    tr("{} is missing; choose the layer for '{}'.").format(name, definition.description())
                )
        elif self.parameterAsSource(parameters, name, context) is None:
            where = value if isinstance(value, str) else definition.description()
            path = where.split("|")[0]
            # A run that was killed may have left the shapefile in pieces.
            sweep(os.path.dirname(os.path.abspath(path)))
            if self.parameterAsSource(parameters, name, context) is not None:
                return
            inside = [layer.name() for layer in QgsProviderRegistry.instance().querySublayers(path)]
            hint = tr("it has the layers {}.").format(", ".join(inside)) if inside else tr("choose one that exists.")
            raise SettingError(tr("{}: {} is not a layer that can be read; {}").format(name, where, hint))

    def _refuse_wrong_value(self, definition, parameters):
        """Say what is allowed, where QGIS says 'incorrect parameter value' or takes 'no' for yes."""
        name, value = definition.name(), parameters.get(definition.name())
        if value is None:
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

    def _refuse_wrong_geometry(self, definition, parameters, context):
        if parameters.get(definition.name()) in (None, ""):
            return
        source = self.parameterAsSource(parameters, definition.name(), context)
        types = [ACCEPTED[kind] for kind in definition.dataTypes() if kind in ACCEPTED]
        if source is None or not types:
            return
        if QgsWkbTypes.geometryType(source.wkbType()) not in [geometry for geometry, _ in types]:
            raise GeometryError(
                tr("{} must be {}, but layer '{}' holds {}; choose another layer.").format(
                    definition.description(),
                    tr(" or ").join(words for _, words in types),
                    source.sourceName(),
                    QgsWkbTypes.displayString(source.wkbType()) or tr("no geometry"),
                )
            )

    def _refuse_missing_field(self, definition, parameters, context):
        given = self.fields(parameters, definition.name(), context)
        parent = definition.parentLayerParameterName()
        if not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            self.field(parameters, definition.name(), context, required=True)
        if not given or parameters.get(parent) in (None, ""):
            return
        source = self.parameterAsSource(parameters, parent, context)
        if source is None:
            return
        names = source.fields().names()
        for name in given:
            at = place_of(source.fields(), name)
            if at < 0:
                raise SettingError(
                    tr("{}: layer '{}' has no field '{}'; it has {}.").format(
                        definition.name(), source.sourceName(), columns.shown(name), ", ".join(names) or tr("none")
                    )
                )
            kind = _unreadable(source.fields().at(at))
            if kind and definition.name() not in CATEGORIES:
                raise SettingError(
                    tr("{}: field '{}' of layer '{}' holds {}; choose a field with one number or text per row.").format(
                        definition.name(), name, source.sourceName(), kind
                    )
                )

    def given(self, parameters, name) -> bool:
        """Tell whether a parameter has a value."""
        return parameters.get(name) not in (None, "", [])

    def fields(self, parameters, name, context) -> list:
        """Return the field names of a field parameter, its default where that field exists."""
        definition = self.parameterDefinition(name)
        parent = definition.parentLayerParameterName()
        source = self.parameterAsSource(parameters, parent, context) if self.given(parameters, parent) else None
        if self.given(parameters, name):
            as_strings = getattr(self, "parameterAsStrings", None) or self.parameterAsFields
            given = [field for field in as_strings(parameters, name, context) if field]
            return given if source is None else [_field_name(source.fields(), field) for field in given]
        default = definition.defaultValue()
        at = place_of(source.fields(), default) if default and source is not None else -1
        return [default] if at >= 0 and not _unreadable(source.fields().at(at)) else []

    def field(self, parameters, name, context, required=False) -> str:
        """Return the field name of a field parameter, '' if there is none."""
        names = self.fields(parameters, name, context)
        if required and not names:
            definition = self.parameterDefinition(name)
            raise SettingError(tr("{} is missing; choose the field for '{}'.").format(name, definition.description()))
        return names[0] if names else ""

    def read(self, parameters, name, context, progress, crs=None, geometry=True):
        """Read a source parameter whole."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise SettingError(tr("{} cannot be read; choose a layer or file that exists.").format(name))
        table = Table(source, progress, crs, context.transformContext(), geometry)
        layer = self.parameterAsVectorLayer(parameters, name, context)
        refuse_part(source, len(table), layer)
        inside = layer and QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get(
            "layerName"
        )
        if inside and inside != table.name:
            # Several layers of one file are all called like the file.
            table.name = f"{table.name} · {inside}"
        return table

    def read_ids(self, parameters, name, context, table, what, notes):
        """Return the ids of a table: those of a field parameter, else the features' own numbers, which is noted."""
        id_field = self.field(parameters, name, context)
        ids = columns.ids(table.column(id_field) if id_field else table.feature_ids(), what)
        if not id_field:
            own = tr("{} was not given: the features' own numbers serve as ids ({}).")
            notes.append(own.format(name, columns.examples(ids)))
        return ids

    def read_column(self, parameters, name, context, table, read, what, required=False):
        """Return the column of a field parameter as one of the readers of `inputs` gives it; None without a field."""
        name = self.field(parameters, name, context, required)
        return read(table.column(name), name, what) if name else None

    def read_measured(self, parameters, name, context, table, quantity, notes):
        """Return the column of a field parameter as what was measured, NaN where unknown; None without a field."""
        name = self.field(parameters, name, context)
        if not name:
            return None
        values, more = columns.measured(table.column(name), name, quantity)
        notes += more
        return values

    def refuse_untrue_metres(self, parameters, name, context, why, lengths=False) -> None:
        """Refuse a layer whose CRS has no true metres where it lies, for its areas and if asked for its lengths."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None or not source.sourceCrs().isValid():
            return
        crs = source.sourceCrs()
        known = crs.authid() or crs.description()
        if "+proj=geocent" in crs.toProj():
            text = tr(
                "Layer '{}' is in {}, which measures from the centre of the Earth; reproject it to a map's CRS first."
            )
            raise GeometryError(text.format(source.sourceName(), known))
        here = metres(source, crs)
        if here.good(lengths):
            return
        if here.degrees:
            text = tr("Layer '{}' is in degrees ({}) and {} needs metres; reproject it to a projected CRS first.")
            raise GeometryError(text.format(source.sourceName(), known, why))
        text = tr(
            "Layer '{}': 1 m in {} is {} m on the ground here, and {} needs true metres; reproject it to {} first."
        )
        raise GeometryError(text.format(source.sourceName(), known, here.words(), why, here.better))


def tell(feedback, notes) -> None:
    """Say warnings; a feedback that takes notes as data, as the panel's does, gets them so besides."""
    for note in notes:
        feedback.pushWarning(said(note))
        if hasattr(feedback, "take_note"):
            feedback.take_note(note)


def progress_of(feedback):
    """Turn a feedback into the engine's callable, which raises when the user cancels."""
    shown = -1.0

    def progress(fraction, message=""):
        nonlocal shown
        if feedback.isCanceled():
            raise Cancelled
        now = time.monotonic()
        # The engine reports every zone; more than a few a second only slow the run down and flood a console.
        if now - shown < REPORT_SECONDS and fraction < 1:
            return
        shown = now
        feedback.setProgress(100 * fraction)
        if message:
            feedback.setProgressText(message)

    return progress
