"""What the steps of a population base share: BASE goes in and comes out, and a run is one batch of changes."""

import os
from dataclasses import dataclass
from datetime import date

from qgis.core import (
    QgsCoordinateReferenceSystem,
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
from ...base.crs import keep
from ...engine.core.errors import OutputError, SettingError
from ...i18n import tr
from ...layers.reading import Rows
from ...store.geopackage import GeoPackageBase


@dataclass
class Changed(Outcome):
    """What a step computed, and the base with its changes, which are kept once all outputs are written."""

    base: "GeoPackageBase | None" = None


class BaseAlgorithm(DoorstepAlgorithm):
    """A step of the population base."""

    def group(self):
        return tr("Population base")

    def groupId(self):
        return "populationbase"


class BaseStep(BaseAlgorithm):
    """A subclass gives `change`, which takes an open base and returns an Outcome; nothing is kept where it raises."""

    needs = ("shapely",)
    without_base = False
    """Whether a step does its work without a base as well; `change` then gets None."""

    def change(self, base, parameters, context, feedback, progress):
        """Read, compute, and change the base. Returns an Outcome."""
        raise NotImplementedError

    def refuse(self, parameters, context):
        self.date(parameters, context)
        if not self.given(parameters, "BASE"):
            if self.without_base:
                return
            raise SettingError(tr("BASE is missing; choose the population base."))
        path = self.base_path(parameters, context)
        with GeoPackageBase(path) as base:
            keep(crs_of(base))
        edited = edited_layer(path)
        if edited:
            raise OutputError(
                tr("Layer '{}' of the base is being edited; save or drop the edits and stop editing first.").format(
                    edited
                )
            )

    def base_path(self, parameters, context) -> str:
        return os.path.abspath(self.parameterAsFile(parameters, "BASE", context))

    def date(self, parameters, context) -> str:
        """Return DATE as ISO text, today where it is empty."""
        given = self.parameterAsString(parameters, "DATE", context).strip()
        try:
            return date.fromisoformat(given[:10]).isoformat() if given else date.today().isoformat()
        except ValueError:
            raise SettingError(tr("DATE is '{}'; give a day such as 2025-06-30.").format(given[:40])) from None

    def compute(self, parameters, context, feedback, progress):
        if not self.given(parameters, "BASE"):
            return self.change(None, parameters, context, feedback, progress)
        base = GeoPackageBase(self.base_path(parameters, context))
        try:
            base.begin(self.name(), self.date(parameters, context), recorded(parameters))
            outcome = self.change(base, parameters, context, feedback, progress)
        except BaseException:
            base.close()
            raise
        return Changed(**vars(outcome), base=base)

    def _write(self, parameters, context, feedback, outcome, progress):
        base = getattr(outcome, "base", None)
        if base is None:
            return super()._write(parameters, context, feedback, outcome, progress)
        try:
            results = super()._write(parameters, context, feedback, outcome, progress)
            if not base.commit():
                feedback.pushInfo(tr("The base holds all of this already; nothing was changed."))
        finally:
            base.close()
        return {**results, "BASE": base.path}


def base_parameter(optional=False):
    """BASE, as it goes in and comes out."""
    parameter = QgsProcessingParameterFile("BASE", tr("Population base"), extension="gpkg", optional=optional)
    text = tr("The GeoPackage that 'Create population base' made. It is changed in place.")
    parameter.setHelp(tr("{} Empty: nothing is kept.").format(text) if optional else text)
    return [parameter, QgsProcessingOutputFile("BASE", tr("Population base"))]


def date_parameter():
    text = tr("From when on this holds, such as 2025-06-30. Empty: today.")
    return p.string("DATE", tr("Date"), text)


def source_of(step, parameters, context, table, role) -> str:
    """Return by what rows of a base are this register's: SOURCE, or the table's name, and the role it has.

    Two tables of one name in two roles, such as known addresses and those to be found, end nothing of each other.
    """
    return f"{step.parameterAsString(parameters, 'SOURCE', context).strip() or table.name} · {role}"


def recorded(parameters) -> dict:
    """Return what the list of batches keeps of the parameters: numbers and names, nothing that was read."""
    plain = (str, int, float, bool)
    return {
        name: value
        for name, value in parameters.items()
        if isinstance(value, plain) or (isinstance(value, list) and all(isinstance(item, plain) for item in value))
    }


def crs_of(base) -> QgsCoordinateReferenceSystem:
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
            if found and os.path.realpath(found) == os.path.realpath(path):
                return layer.name()
    return ""


class Drawn(Rows):
    """Rows with geometries of their own, where the layer is no input with more columns."""

    def __init__(self, fields, columns, shapes, wkb_type, crs):
        super().__init__(fields, columns)
        self._shapes_of, self._type = shapes, (wkb_type, crs)

    @property
    def geometry_type(self):
        return self._type

    def portions(self):
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
