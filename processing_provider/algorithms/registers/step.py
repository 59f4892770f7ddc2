"""What the steps of a population base share: BASE goes in and comes out, and a run is one batch of changes."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingOutputFile,
    QgsProcessingParameterFile,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.checks import SECRET
from ...base.crs import keep
from ...base.types import Context, Feedback, Parameters
from ...engine.core import paths
from ...engine.core.errors import GeometryError, OutputError, SettingError
from ...engine.core.fields import Field
from ...engine.core.progress import Progress
from ...i18n import tr
from ...layers.naming import called
from ...layers.reading import Table
from ...layers.rows import Rows
from ...store import vault
from ...store.bases import base_at, whole
from ...store.batches import Batches
from .reporting import reported

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?", re.ASCII)
"""A day as people write it, or as QGIS does with a time."""
YEARS = range(1800, 2200)
"""Of registers; 0001 and 9999 are what programs write where they know no day."""


LOGGED = frozenset({"PATTERN", "PURPOSE", "WHO"})
"""Parameters that stand in the access log alone."""


@dataclass
class Changed(Outcome):
    """What a step computed, and the base with its changes, which are kept once all outputs are written."""

    base: Batches | None = None
    is_kept: bool = False


class BaseAlgorithm(DoorstepAlgorithm):
    """A step of the population base."""

    kept_out = SECRET | LOGGED | {"VAULT", "PLACES", "KEPT_LOG_HEAD"}
    keeps_filters_out = True

    def group(self) -> str:
        return tr("Population base")

    def groupId(self) -> str:
        return "populationbase"


class BaseStep(BaseAlgorithm):
    """A subclass gives `change`, which takes an open base and returns an Outcome; nothing is kept where it raises."""

    needs: tuple[str, ...] = ("shapely",)
    takes_vault = False
    """Whether a step reads or writes who somebody is; `base.vault` is open then. It asks for VAULT by `vault_parameter`."""
    reports = False
    """Whether a step has OUTPUT_HTML, by `report_parameter`: a page on the base as the step leaves it."""
    without_base = False
    """Whether a step does its work without a base as well; `change` then gets None."""
    forgets: tuple[str, ...] = ()
    """Parameters that the list of batches does not keep."""

    def change(
        self, base: Any, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress
    ) -> Outcome:
        """Read, compute, and change the base. Returns an Outcome."""
        raise NotImplementedError

    def wants_vault(self, parameters: Parameters) -> bool:
        """Whether a run with these parameters needs the vault."""
        return self.takes_vault

    def effective(self, parameters: Parameters, context: Context) -> dict[str, str]:
        if self.parameterDefinition("DATE") is None or not self.given(parameters, "BASE"):
            return {}
        given = self.parameterAsString(parameters, "DATE", context).strip()
        return {"DATE": given or date.today().isoformat()}

    def begin(self, base: Batches, parameters: Parameters, context: Context) -> None:
        """Begin the batch of the run."""
        kept = {name: value for name, value in parameters.items() if name not in self.forgets}
        base.begin(self.name(), self.date(parameters, context), recorded(kept))

    def refuse(self, parameters: Parameters, context: Context) -> None:
        self.date(parameters, context)
        if self.without_base and not self.given(parameters, "BASE"):
            return
        path = refuse_base(self, parameters, context)
        with base_at(path) as base:
            keep(crs_of(base))
            if self.wants_vault(parameters):
                refuse_vault(base, self.vault_path(parameters, context))

    def base_path(self, parameters: Parameters, context: Context) -> str:
        return whole(self.parameterAsFile(parameters, "BASE", context))

    def vault_path(self, parameters: Parameters, context: Context) -> str:
        """Return VAULT as a whole path, '' where it is empty."""
        path = self.parameterAsFile(parameters, "VAULT", context) if self.given(parameters, "VAULT") else ""
        return os.path.abspath(path) if path else ""

    def date(self, parameters: Parameters, context: Context) -> str:
        """Return DATE as ISO text, today where it is empty."""
        given = self.parameterAsString(parameters, "DATE", context).strip()
        return self.day("DATE", parameters, context) if given else date.today().isoformat()

    def day(self, name: str, parameters: Parameters, context: Context) -> str:
        """Return a day as ISO text; raise a SettingError for what is none."""
        given = self.parameterAsString(parameters, name, context).strip()
        try:
            day = date.fromisoformat(given[:10])
        except ValueError:
            day = None
        if day is None or not _DAY.fullmatch(given) or day.year not in YEARS:
            raise SettingError(tr("{} is '{}'; give a day such as 2025-06-30.").format(name, given[:40]))
        return day.isoformat()

    def read(
        self,
        parameters: Parameters,
        name: str,
        context: Context,
        progress: Progress,
        crs: QgsCoordinateReferenceSystem | None = None,
        geometry: bool = True,
        columns: Collection[str] | None = None,
    ) -> Table:
        """Read a source parameter; one whose places are wanted in a CRS has to have one: degrees are no metres."""
        source = self.parameterAsSource(parameters, name, context)
        on_map = source is not None and geometry and source.wkbType() != QgsWkbTypes.Type.NoGeometry
        if crs is not None and on_map and not source.sourceCrs().isValid():
            raise GeometryError(tr("Layer '{}' has no CRS; set it first.").format(source.sourceName()))
        table = super().read(parameters, name, context, progress, crs, geometry, columns)
        if self._hashes is not None and self.wants_vault(parameters):
            # Of a row or two, whoever knows most of it could try what the rest is.
            self._hashes.pop(name, None)
        return table

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        if not self.given(parameters, "BASE"):
            return self.change(None, parameters, context, feedback, progress)
        day = self.date(parameters, context)
        if day > date.today().isoformat():
            feedback.pushWarning(
                tr(
                    "DATE {} is after today: what changes holds from then on, and no run may end it on an earlier day."
                ).format(day)
            )
        base = base_at(self.base_path(parameters, context))
        try:
            if self.wants_vault(parameters):
                base.attach_vault(self.vault_path(parameters, context))
            self.begin(base, parameters, context)
            outcome = self.change(base, parameters, context, feedback, progress)
            if self.reports:
                outcome = reported(outcome, base, day)
        except BaseException:
            base.close()
            raise
        return Changed(**vars(outcome), base=base)

    def _write(
        self, parameters: Parameters, context: Context, feedback: Feedback, outcome: Outcome, progress: Progress
    ) -> dict[str, Any]:
        base = getattr(outcome, "base", None)
        if base is None:
            return super()._write(parameters, context, feedback, outcome, progress)
        try:
            results = super()._write(parameters, context, feedback, outcome, progress)
            if not getattr(outcome, "is_kept", False) and not base.commit():
                feedback.pushInfo(tr("The base holds all of this already; nothing was changed."))
        finally:
            base.close()
        return {**results, "BASE": base.path}


def base_filter() -> str:
    """Filter of the files that may be a base: the address of one on a server has no extension, and QGIS refuses what does not fit."""
    return tr("GeoPackage (*.gpkg)") + ";;(*)"


def base_parameter(optional: bool = False) -> list[Any]:
    """BASE, as it goes in and comes out."""
    parameter = QgsProcessingParameterFile("BASE", tr("Population base"), optional=optional, fileFilter=base_filter())
    text = tr("The GeoPackage that 'Create population base' made, or its address on a server. It is changed in place.")
    parameter.setHelp(tr("{} Empty: nothing is kept.").format(text) if optional else text)
    return [parameter, QgsProcessingOutputFile("BASE", tr("Population base"))]


def vault_parameter(optional: bool = False) -> Any:
    """VAULT, as every step asks for it that needs to know who somebody is."""
    parameter = QgsProcessingParameterFile("VAULT", tr("Vault"), optional=optional)
    parameter.setHelp(tr("The file that keeps who somebody is, made by 'Create population base' with this base."))
    return parameter


def refuse_base(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> str:
    """Return BASE as a whole path; raise where it is missing, or a layer of it is being edited."""
    if not step.given(parameters, "BASE"):
        raise SettingError(tr("BASE is missing; choose the population base."))
    path = whole(step.parameterAsFile(parameters, "BASE", context))
    edited = edited_layer(path)
    if edited:
        raise OutputError(
            tr("Layer '{}' of the base is being edited; save or drop the edits and stop editing first.").format(edited)
        )
    return path


def refuse_vault(base: Batches, path: str) -> None:
    """Raise for a vault that is missing, is none, or is that of another base."""
    if not path:
        raise SettingError(
            tr("VAULT is missing; choose the vault of this base: names and numbers of persons are only there.")
        )
    vault.refuse_wrong(path, base.meta().get("vault"))
    vault.refuse_other_moment(base, path)


def date_parameter(reading: bool = False) -> Any:
    """Build DATE: the day of a change, or of an algorithm that only reads, that of what it reads."""
    if reading:
        return p.string("DATE", tr("Date"), tr("The base is read as of this day, such as 2025-06-30. Empty: today."))
    text = tr("From when on this holds, such as 2025-06-30. Empty: today.")
    return p.string("DATE", tr("Date"), text)


def source_of(step: DoorstepAlgorithm, parameters: Parameters, context: Context, name: str, role: str) -> str:
    """Return by what rows of a base are this register's: SOURCE, or the name of the layer of a parameter, and the role it has.

    Two tables of one name in two roles, such as known addresses and those to be found, end nothing of each other.
    """
    given = step.parameterAsString(parameters, "SOURCE", context).strip()
    if not given:
        layer = step.parameterAsVectorLayer(parameters, name, context)
        given = called(layer) if layer else step.parameterAsSource(parameters, name, context).sourceName()
    return f"{given} · {role}"


def recorded(parameters: Parameters) -> dict[str, Any]:
    """Return what the list of batches keeps of the parameters: numbers, and names of layers, fields and files.

    Where data is read from is not kept whole: a filter may name a person, and the address of a database has a password. What the
    access log has stands there alone, without what names somebody.
    """
    kept = {name: _recorded(value) for name, value in parameters.items() if name not in LOGGED}
    return {name: value for name, value in kept.items() if value is not None}


def _recorded(value: Any) -> Any:
    if isinstance(value, list):
        return [item for item in map(_recorded, value) if item is not None]
    if not isinstance(value, str):
        return value if isinstance(value, (int, float)) else None
    return _source_name(value) if _SOURCE.search(value) else value


_SOURCE = re.compile(r"[|/\\]|://|\w=|\w:\w")
"""What tells the source of a layer, or a file, from the name of a field or a register."""
_INSIDE = re.compile(r"\|layername=([^|]+)")


def _source_name(source: str) -> str:
    """Return the file of a source and the layer in it; '…' for what is no file, such as the address of a database."""
    path, bar, more = source.partition("|")
    if "=" in path or "://" in path or "@" in path:
        return "…"
    inside = _INSIDE.match(bar + more)
    name = re.split(r"[/\\]", path)[-1]
    return f"{name}|layername={inside[1]}" if inside else name


def crs_of(base: Batches) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a base."""
    ((authority, code, wkt),) = base.query(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (base.srs_id,),
    )
    known = QgsCoordinateReferenceSystem(f"{authority}:{code}") if authority != "NONE" else None
    return known if known is not None and known.isValid() else QgsCoordinateReferenceSystem.fromWkt(wkt)


def edited_layer(path: str) -> str:
    """Return the name of a layer of the project that is in this file and being edited, '' if there is none."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isEditable():
            found = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or ""
            if found and paths.same(found, path):
                return layer.name()
    return ""


class Drawn(Rows):
    """Rows with geometries of their own, where the layer is no input with more columns."""

    def __init__(
        self,
        fields: Sequence[Field],
        columns: Mapping[str, Sequence[Any]],
        shapes: Sequence[Any],
        wkb_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> None:
        super().__init__(fields, columns)
        self._shapes_of, self._type = shapes, (wkb_type, crs)

    @property
    def geometry_type(self) -> tuple[QgsWkbTypes.Type, QgsCoordinateReferenceSystem]:
        return self._type

    def portions(self) -> Iterator[list[QgsFeature]]:
        multi = QgsWkbTypes.isMultiType(self._type[0])
        shapes = iter(self._shapes_of)
        for features in super().portions():
            for feature, shape in zip(features, shapes):
                if shape is not None:
                    geometry = QgsGeometry()
                    geometry.fromWkb(shape.wkb)
                    if multi:
                        geometry.convertToMultiType()
                    feature.setGeometry(geometry)
            yield features
