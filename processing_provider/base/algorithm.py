"""What every Doorstep algorithm shares: checks before any work, errors as sentences, progress and cancel."""

import os
import time
from dataclasses import dataclass, field
from functools import cached_property

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProviderRegistry,
)
from qgis.PyQt.QtGui import QIcon

from ..engine.core import packages
from ..engine.core.errors import Cancelled, DoorstepError, OutputError, SettingError
from ..engine.core.frame import Input
from ..engine.core.progress import part
from ..i18n import said, tr
from ..layers import reading, report, styles
from ..layers.damage import refuse_part
from ..layers.replacing import Beside
from ..layers.schema import place_of, place_of_alias
from ..layers.writing import sentence, write
from . import checks
from .presentation import help_url, icon_path, labelled


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
    """

    outputs: dict
    numbers: dict
    warnings: list = field(default_factory=list)
    styles: dict = field(default_factory=dict)
    layers: list = field(default_factory=list)
    settings: list = field(default_factory=list)
    methods: list = field(default_factory=list)
    tables: list = field(default_factory=list)

    @cached_property
    def hashes(self) -> dict:
        """SHA-256 of each input by its label; every row is read for it."""
        return {label: table.frame.digest() for label, table in self.layers}


REPORT_SECONDS = 0.2


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
                    outcome.warnings = [labelled(said(text), self) for text in outcome.warnings]
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
        checks.refuse(self, parameters, context)
        self.refuse(parameters, context)

    @staticmethod
    def refuse_to_execute(step) -> None:
        """Raise a MissingPackageError for an algorithm that cannot run here."""
        checks.refuse_to_execute(step)

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
        return [default] if at >= 0 and not checks.unreadable(source.fields().at(at)) else []

    def field(self, parameters, name, context, required=False) -> str:
        """Return the field name of a field parameter, '' if there is none."""
        names = self.fields(parameters, name, context)
        if required and not names:
            definition = self.parameterDefinition(name)
            raise SettingError(tr("{} is missing; choose the field for '{}'.").format(name, definition.description()))
        return names[0] if names else ""

    def read(self, parameters, name, context, progress, crs=None, geometry=True, columns=None):
        """Read a source parameter, of its columns those that are named."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise SettingError(tr("{} cannot be read; choose a layer or file that exists.").format(name))
        layer = self.parameterAsVectorLayer(parameters, name, context)
        inside = layer and QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get(
            "layerName"
        )
        called = source.sourceName()
        if inside and inside != called:
            # Several layers of one file are all called like the file.
            called = f"{called} · {inside}"
        table = reading.read(source, progress, crs, context.transformContext(), geometry, columns, called)
        refuse_part(source, len(table), layer)
        return table

    def input(self, parameters, name, context, progress, crs=None, geometry=True, whole=True):
        """Read a source parameter for a stage.

        Parameters
        ----------
        whole : bool
            Whether all its columns are wanted, because it is written again; else those that a parameter means.

        Returns
        -------
        (Table, Input), or (None, None) where nothing was given
        """
        if not self.given(parameters, name):
            return None, None
        children = [
            definition.name()
            for definition in self.parameterDefinitions()
            if isinstance(definition, QgsProcessingParameterField) and definition.parentLayerParameterName() == name
        ]
        fields = {child: tuple(self.fields(parameters, child, context)) for child in children}
        columns = None if whole else {field for names in fields.values() for field in names}
        table = self.read(parameters, name, context, progress, crs, geometry, columns)
        return table, Input(table.frame, fields)

    def refuse_untrue_metres(self, parameters, name, context, why, lengths=False) -> None:
        """Refuse a layer whose CRS has no true metres where it lies, for its areas and if asked for its lengths."""
        checks.refuse_untrue_metres(self, parameters, name, context, why, lengths)


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
