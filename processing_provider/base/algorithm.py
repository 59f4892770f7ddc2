"""What every Doorstep algorithm shares: checks before any work, errors as sentences, progress and cancel."""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Iterable
from functools import partial
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
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
from ..engine.core.notes import Note, word
from ..engine.core.progress import Message, Progress, part
from ..engine.core.rounding import numbers_as_written
from ..i18n import said, tr, tr_kept
from ..layers import metadata, reading, report, styles
from ..layers.damage import refuse_part
from ..layers.naming import called_by_file
from ..layers.outcome import Outcome
from ..layers.replacing import Beside
from ..layers.report import plugin_version
from ..layers.schema import place_of, place_of_alias
from ..layers.stored import is_whole_layer
from ..layers.writing import sentence, write
from . import checks, provenance
from .definition import Definition
from .presentation import help_url, icon_path, labelled, paragraphs
from .types import Context, Feedback, Parameters

REPORT_SECONDS = 0.2


def _field_name(fields: QgsFields, given: str) -> str:
    """Return the name of the field that somebody means, who may have given its alias."""
    at = place_of(fields, given)
    if at < 0:
        at = place_of_alias(fields, given)
    return fields.names()[at] if at >= 0 else given


class DoorstepAlgorithm(QgsProcessingAlgorithm):
    """A subclass gives its name, its definition, compute, and refuse if it has more to check."""

    definition: Definition
    """Module that says what it is called, asks for and gives."""
    needs: tuple[str, ...] = ()
    """Packages without which it cannot do anything."""
    kept_out: frozenset[str] = checks.SECRET
    """Parameters whose values, and hashes of what they name, no record of a run has."""
    keeps_filters_out = False
    """Whether a filter of a layer may say who somebody is."""
    hands_out = False
    """Whether what it writes is for others, whom the folders of this machine do not concern."""
    cancelled = word("Cancelled; nothing was written.")  # what is said then
    _hashes: dict[str, str] | None = None
    """SHA-256 of what a run has read so far, by parameter."""

    def displayName(self) -> str:
        return self.definition.about().title

    def shortDescription(self) -> str:
        return self.definition.about().summary

    def tags(self) -> list[str]:
        return self.definition.about().tags.split(",")

    def shortHelpString(self) -> str:
        return paragraphs(*self.definition.about().help)

    def canExecute(self) -> tuple[bool, str]:
        missing = packages.sentence(self.needs)
        return not missing, missing

    def group(self) -> str:
        return tr("Population per building")

    def groupId(self) -> str:
        return "population"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return icon_path(self.name())

    def helpUrl(self) -> str:
        return help_url(self.name())

    def createInstance(self) -> DoorstepAlgorithm:
        return type(self)()

    def initAlgorithm(self, configuration: Any = None) -> None:
        for definition in self.parameters():
            if isinstance(definition, QgsProcessingOutputDefinition):
                self.addOutput(definition)
            else:
                self.addParameter(definition)

    def parameters(self) -> list[Any]:
        """Return parameter and output definitions, in the order in which they are shown."""
        return self.definition.parameters()

    def refuse(self, parameters: Parameters, context: Context) -> None:
        """Raise a DoorstepError for what only this algorithm can know to be wrong, before any work."""

    def unused(self, parameters: Parameters, context: Context) -> set[str]:
        """Return the names of the parameters that mean nothing to a run with these parameters."""
        return set()

    def effective(self, parameters: Parameters, context: Context) -> dict[str, str]:
        """Return what the run takes for some parameters that were left empty, where that is another thing each day."""
        return {}

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        """Read and compute, write nothing. Returns an Outcome. DoorstepErrors become what QGIS shows."""
        raise NotImplementedError

    def checkParameterValues(self, parameters: Parameters, context: Context) -> tuple[bool, str]:
        try:
            self.check(parameters, context)
        except DoorstepError as error:
            return False, said(error)
        empty = {
            one.name() for one in self.parameterDefinitions() if checks.is_empty_choice(one, parameters.get(one.name()))
        }
        given = {name: value for name, value in parameters.items() if name not in empty}
        return super().checkParameterValues(given, context)

    def prepareAlgorithm(self, parameters: Parameters, context: Context, feedback: Feedback) -> bool:
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

    def processAlgorithm(self, parameters: Parameters, context: Context, feedback: Feedback) -> dict[str, Any]:
        try:
            return self._execute(parameters, context, feedback)
        except DoorstepError as error:
            message = said(error)
        except Cancelled:
            feedback.pushInfo(tr_kept(self.cancelled))
            return {}
        del parameters, context, feedback  # as in prepareAlgorithm
        raise QgsProcessingException(message)

    def _execute(self, parameters: Parameters, context: Context, feedback: Feedback) -> dict[str, Any]:
        progress = progress_of(feedback)
        self._hashes = provenance.of_files(self, parameters, context)
        outcome = self.compute(parameters, context, feedback, part(progress, 0, 0.8))
        outcome.record = provenance.record(self, parameters, context, self._hashes)
        outcome.settings = self._choices(parameters, context)
        tell(feedback, outcome.notes)
        results = self._write(parameters, context, feedback, outcome, progress)
        if hasattr(feedback, "take_hashes") and self.given(parameters, "OUTPUT_HTML"):  # then they are known
            feedback.take_hashes(outcome.hashes)
        for name, made in outcome.outputs.items():
            if results.get(name):
                styles.apply(outcome.styles.get(name, ""), results[name], context, made.ours)
        return {**results, **numbers_as_written(outcome.numbers)}

    def _write(
        self,
        parameters: Parameters,
        context: Context,
        feedback: Feedback,
        outcome: Outcome,
        progress: Progress,
    ) -> dict[str, Any]:
        """Write all outputs beside their places, then put them there; until then everything is as it was."""
        try:
            with Beside() as beside:
                described = partial(self._described, outcome)
                written = write(self, parameters, context, outcome.outputs, beside, described, part(progress, 0.8, 1))
                tell(feedback, written.warnings)
                outcome.notes += written.warnings
                if self.given(parameters, "OUTPUT_HTML"):
                    path = self.parameterAsFileOutput(parameters, "OUTPUT_HTML", context)
                    about = report.About(
                        self.displayName(),
                        [labelled(said(one), self) for one in outcome.notes if not _is_fact(one)],
                        [labelled(said(one), self) for one in outcome.notes if _is_fact(one)],
                        {one.name(): one.description() for one in self.outputDefinitions()},
                    )
                    report.write(path, beside.path(path), about, outcome)
                    written.results["OUTPUT_HTML"] = path
                # Whoever cancels at the last moment wants nothing either.
                progress(1.0, "")
                if feedback.isCanceled():
                    raise Cancelled
                self.settle(outcome)
                beside.replace()
        except OSError as error:
            raise OutputError(sentence(error)) from error
        written.announce()
        return written.results

    def _described(self, outcome: Outcome, name: str, folder: str) -> str:
        """Return what the metadata of an output in a folder are."""
        made = outcome.record(folder) if outcome.record is not None else {"algorithm": f"doorstep:{self.name()}"}
        about = tr("Written by Doorstep {}. The line in its history repeats the run: qgis_process run {} - takes it.")
        title = f"{self.displayName()}: {self.parameterDefinition(name).description()}"
        return metadata.document(made, title, about.format(plugin_version(), made["algorithm"]))

    def settle(self, outcome: Outcome) -> None:
        """Keep what has to be kept before the outputs are where they were asked for; nothing is there where this raises."""

    def _choices(self, parameters: Parameters, context: Context) -> list[tuple[str, object]]:
        """Return what the run used of its parameters but layers and destinations, as (description, value)."""
        unused = self.unused(parameters, context)
        found: list[tuple[str, object]] = []
        for definition in self.parameterDefinitions():
            name = definition.name()
            if name in unused:
                continue
            if isinstance(definition, QgsProcessingParameterField):
                value = ", ".join(self.fields(parameters, name, context))
            elif isinstance(definition, QgsProcessingParameterEnum):
                # Of nothing QGIS makes the first option.
                nothing = definition.defaultValue() is None and not self.given(parameters, name)
                chosen = [] if nothing else self.parameterAsEnums(parameters, name, context)
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
                value = ", ".join(os.path.basename(os.path.normpath(path.strip())) for path in paths)
            else:
                continue
            if value != "":
                found.append((definition.description(), value))
        return found

    def check(self, parameters: Parameters, context: Context) -> None:
        """Raise a DoorstepError for what is wrong with the parameters, before any work."""
        checks.refuse(self, parameters, context)
        self.refuse(parameters, context)

    @staticmethod
    def refuse_to_execute(step: DoorstepAlgorithm) -> None:
        """Raise a MissingPackageError for an algorithm that cannot run here."""
        checks.refuse_to_execute(step)

    def given(self, parameters: Parameters, name: str) -> bool:
        """Tell whether a parameter has a value."""
        return parameters.get(name) not in (None, "", [])

    def fields(self, parameters: Parameters, name: str, context: Context) -> list[str]:
        """Return the field names of a field parameter, its default where that field exists."""
        definition = self.parameterDefinition(name)
        parent = definition.parentLayerParameterName()
        source = self.parameterAsSource(parameters, parent, context) if self.given(parameters, parent) else None
        if self.given(parameters, name):
            as_strings = getattr(self, "parameterAsStrings", None) or self.parameterAsFields
            given = [field for field in as_strings(parameters, name, context) if field]
            return given if source is None else [_field_name(source.fields(), field) for field in given]
        default = definition.defaultValue()
        if not default or source is None:
            return []
        at = place_of(source.fields(), default)
        return [default] if at >= 0 and not checks.unreadable(source.fields().at(at)) else []

    def field(self, parameters: Parameters, name: str, context: Context, required: bool = False) -> str:
        """Return the field name of a field parameter, '' if there is none."""
        names = self.fields(parameters, name, context)
        if required and not names:
            definition = self.parameterDefinition(name)
            raise SettingError(tr("{} is missing; choose the field for '{}'.").format(name, definition.description()))
        return names[0] if names else ""

    def read(
        self,
        parameters: Parameters,
        name: str,
        context: Context,
        progress: Progress,
        crs: QgsCoordinateReferenceSystem | None = None,
        geometry: bool = True,
        columns: Collection[str] | None = None,
    ) -> reading.Table:
        """Read a source parameter, of its columns those that are named."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise SettingError(tr("{} cannot be read; choose a layer or file that exists.").format(name))
        layer = self.parameterAsVectorLayer(parameters, name, context)
        inside = layer and QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get(
            "layerName"
        )
        called = source.sourceName()
        if inside and inside != called and called_by_file(layer):
            called = called_by_file(layer)
        elif inside and inside != called:
            # Several layers of one file are all called like the file.
            called = f"{called} · {inside}"
        whole = layer if is_whole_layer(parameters.get(name), layer) else None
        table = reading.read(source, progress, crs, context.transformContext(), geometry, columns, called, whole)
        refuse_part(source, len(table), layer)
        if self._hashes is not None and name not in self.kept_out:
            self._hashes[name] = table.frame.fingerprint()
        return table

    def required(
        self,
        parameters: Parameters,
        name: str,
        context: Context,
        progress: Progress,
        crs: QgsCoordinateReferenceSystem | None = None,
        geometry: bool = True,
        whole: bool = True,
    ) -> tuple[reading.Table, Input]:
        """Read a source parameter for a stage.

        Parameters
        ----------
        whole : bool
            Whether all its columns are wanted, because it is written again; else those that a parameter means.
        """
        children = [
            definition.name()
            for definition in self.parameterDefinitions()
            if isinstance(definition, QgsProcessingParameterField) and definition.parentLayerParameterName() == name
        ]
        fields = {child: tuple(self.fields(parameters, child, context)) for child in children}
        columns = None if whole else {field for names in fields.values() for field in names}
        table = self.read(parameters, name, context, progress, crs, geometry, columns)
        return table, Input(table.frame, fields)

    def input(
        self, parameters: Parameters, name: str, context: Context, *how: Any, **more: Any
    ) -> tuple[reading.Table | None, Input | None]:
        """Read a source as `required` does; (None, None) where nothing was given."""
        return self.required(parameters, name, context, *how, **more) if self.given(parameters, name) else (None, None)

    def refuse_untrue_metres(
        self, parameters: Parameters, name: str, context: Context, why: str, lengths: bool = False
    ) -> None:
        """Refuse a layer whose CRS has no true metres where it lies, for its areas and if asked for its lengths."""
        checks.refuse_untrue_metres(self, parameters, name, context, why, lengths)


def tell(feedback: Feedback, notes: Iterable[Note | str]) -> None:
    """Say warnings and facts; a feedback that takes notes as data, as the panel's does, gets them so besides."""
    for note in notes:
        push = feedback.pushInfo if _is_fact(note) else feedback.pushWarning
        push(said(note))
        if hasattr(feedback, "take_note"):
            feedback.take_note(note)


def _is_fact(note: Note | str) -> bool:
    return isinstance(note, Note) and note.is_fact


def progress_of(feedback: Feedback) -> Progress:
    """Turn a feedback into the engine's callable, which raises when the user cancels."""
    shown = -1.0

    def progress(fraction: float, message: Message = "") -> None:
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
            feedback.setProgressText(said(message))

    return progress
