"""An empty population base."""

from __future__ import annotations

import os
import sqlite3
from datetime import date
from typing import Any

from qgis import utils
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProject,
    QgsUnitTypes,
)

from ...base import parameters as p
from ...base.algorithm import Outcome
from ...base.presentation import paragraphs
from ...base.types import Context, Feedback, Parameters
from ...engine.core.address import is_address
from ...engine.core.errors import Cancelled, OutputError, SettingError
from ...engine.core.progress import Progress
from ...engine.registers.settings import Stage
from ...i18n import tr
from ...layers import destinations, metadata
from ...layers.replacing import Beside
from ...layers.writing import sentence
from ...store import quality_sql, vault
from ...store.bases import base_at, create, refuse_place, whole
from ...store.copying import copy
from ...store.standard import System
from .step import BaseAlgorithm, base_filter

ENDING = ".gpkg"
OFFERED = "population_base.gpkg"
"""What the dialog proposes, beside the project."""
OWN_NUMBERS = 100000
"""Numbers of systems that no authority has begin here, as those of GDAL."""


class CreatePopulationBase(BaseAlgorithm):
    """An empty population base."""

    def name(self) -> str:
        return "createpopulationbase"

    def displayName(self) -> str:
        return tr("Create population base")

    def shortDescription(self) -> str:
        return tr("Makes an empty base for places, buildings, addresses, dwellings and persons, with its rules.")

    def tags(self) -> list[str]:
        return tr("register,registry,household,address,database,geopackage,graph,entity,relation").split(",")

    def shortHelpString(self) -> str:
        return paragraphs(
            tr(
                "Makes an empty population base: one GeoPackage whose tables are entities and the relations between them."
            ),
            tr("What goes in: the CRS of the town, and the stage: while the base is built, or while it is used."),
            tr(
                "What comes out: the base, with tables, indexes and the rules by which it is checked. Every row says where it "
                "is from and since when it holds; nothing is ever deleted."
            ),
            tr("What to doubt:"),
            (
                tr("A base is a file: whoever has it can read it. Keep it where only those are who may."),
                tr("Names, numbers and telephone numbers do not belong into it, but into the vault, another file."),
                tr("A household is an occupied dwelling here; a family on a card of a register is another thing."),
            ),
        )

    def parameters(self) -> list[Any]:
        crs = QgsProcessingParameterCrs("CRS", tr("CRS of the base"), "ProjectCrs", optional=True)
        crs.setHelp(tr("A projected one with true metres in your town, such as its national grid or UTM zone."))
        secret = QgsProcessingParameterFile("VAULT", tr("Vault"), optional=True)
        secret.setHelp(
            tr(
                "File that keeps who somebody is, apart from the base. One that does not exist is made. "
                "Not needed for places, buildings, addresses and dwellings."
            )
        )
        of = QgsProcessingParameterFile("COPY_OF", tr("Copy of"), optional=True, fileFilter=base_filter())
        of.setHelp(
            tr(
                "Base whose rows the new one gets, with its CRS, stage and vault: from a file to a server, or back. Empty: none."
            )
        )
        made = QgsProcessingParameterFileDestination("BASE", tr("Population base"), tr("GeoPackage (*.gpkg)"))
        if has_window():  # the dialog would offer a temporary file, and the base would go with it
            made.setDefaultValue(os.path.join(QgsProject.instance().homePath() or os.path.expanduser("~"), OFFERED))
        made.setHelp(
            tr(
                "File in which the base is to be and to stay, such as town.gpkg; or a new schema on a server of PostgreSQL, such as "
                "postgresql://ann@server/office?schema=town."
            )
        )
        return [
            crs,
            p.choice(
                "STAGE",
                tr("Stage"),
                [tr("Development: the base is being built"), tr("Application: the base is being used")],
                Stage.DEVELOPMENT,
                tr(
                    "What later steps may hand out: in development everything to those who build it, else extracts only."
                ),
            ),
            secret,
            p.advanced(of),
            p.yes_no(
                "OVERWRITE",
                tr("Replace an existing base"),
                False,
                tr("Whether a base that is there already is replaced by an empty one."),
            ),
            made,
        ]

    def refuse(self, parameters: Parameters, context: Context) -> None:
        of = self._copied(parameters, context)
        if of:
            if self.given(parameters, "VAULT"):
                raise SettingError(tr("VAULT: a copy has the vault of its base; leave VAULT empty."))
            with base_at(of):
                pass
        else:
            refuse_system(self.parameterAsCrs(parameters, "CRS", context))
        if not self.given(parameters, "BASE"):
            raise SettingError(tr("BASE is missing; say where the base is to be."))
        path = self.parameterAsFileOutput(parameters, "BASE", context)
        if is_address(path):
            self._refuse_place(whole(path), parameters, context)
        else:
            self._refuse_file(path, parameters, context)
        secret = self.parameterAsFile(parameters, "VAULT", context)
        if secret and os.path.exists(secret):
            vault.number_of(secret)
        elif secret and not os.path.isdir(os.path.dirname(os.path.abspath(secret))):
            raise OutputError(tr("VAULT: the folder of {} does not exist; make it first.").format(secret))

    def _copied(self, parameters: Parameters, context: Context) -> str:
        """Return COPY_OF as it is found from anywhere, '' for none."""
        return whole(self.parameterAsFile(parameters, "COPY_OF", context)) if self.given(parameters, "COPY_OF") else ""

    def _refuse_place(self, address: str, parameters: Parameters, context: Context) -> None:
        """Raise for a schema that is there, or a server that does not answer: nothing on a server is replaced."""
        if self.parameterAsBool(parameters, "OVERWRITE", context):
            raise OutputError(
                tr(
                    "BASE: nothing is replaced on a server; give another schema, or have an administrator drop this one."
                )
            )
        refuse_place(address)

    def _refuse_file(self, path: str, parameters: Parameters, context: Context) -> None:
        if not path.lower().endswith(ENDING):
            raise OutputError(
                tr("BASE: {} does not end in .gpkg; give such a name, by which QGIS knows it.").format(path)
            )
        if os.path.exists(path) and os.path.getsize(path):
            if not self.parameterAsBool(parameters, "OVERWRITE", context):
                raise OutputError(
                    tr("BASE: {} exists; choose another file, or set OVERWRITE to begin anew.").format(path)
                )
            with base_at(path) as base:  # anything else is not ours to replace
                base.begin(self.name(), "")

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        return Outcome(outputs={}, numbers={})

    def _write(
        self, parameters: Parameters, context: Context, feedback: Feedback, outcome: Outcome, progress: Progress
    ) -> dict[str, Any]:
        path = self.parameterAsFileOutput(parameters, "BASE", context)
        on_server = is_address(path)
        path = whole(path) if on_server else path
        if not on_server and destinations.is_temporary(path):
            feedback.pushWarning(
                tr(
                    "{} is in the folder for temporary files, which goes when QGIS ends; copy the base to keep it."
                ).format(path)
            )
        secret = self.parameterAsFile(parameters, "VAULT", context)
        stage = Stage(self.parameterAsEnum(parameters, "STAGE", context))
        meta = {"stage": stage.name.lower()}
        try:
            with Beside() as beside:
                if secret:
                    there = os.path.exists(secret)
                    if not there:
                        feedback.pushWarning(
                            tr(
                                "The vault is not encrypted: keep it on an encrypted disk, apart from the base and its "
                                "copies."
                            )
                        )
                    meta["vault"] = vault.number_of(secret) if there else vault.create(beside.path(secret))
                begun = path if on_server else beside.path(path)
                of = self._copied(parameters, context)
                if of:
                    with base_at(of) as base:
                        copy(base, begun, progress)
                else:
                    create(begun, system_of(self.parameterAsCrs(parameters, "CRS", context)), meta)
                    with base_at(begun) as base:
                        base.begin(self.name(), date.today().isoformat())
                        base.insert("rule", quality_sql.RULE_COLUMNS, quality_sql.rows())
                        base.commit()
                if not on_server:
                    metadata.put_on_all(begun, self._described(outcome, "BASE", os.path.dirname(os.path.abspath(path))))
                progress(1.0, "")
                if feedback.isCanceled():
                    raise Cancelled
                beside.replace()
        except OSError as error:
            raise OutputError(sentence(error)) from error
        except sqlite3.Error as error:
            raise OutputError(
                tr("BASE: {} cannot be written ({}); choose a place with room, and that you may write to.").format(
                    path, error
                )
            ) from error
        return {"BASE": path}


def has_window() -> bool:
    """Whether QGIS runs with its window, and not for a command line, a server or a test."""
    if utils.iface is None:
        return False
    from qgis.gui import QgisInterface

    return isinstance(utils.iface, QgisInterface)


def refuse_system(crs: QgsCoordinateReferenceSystem) -> None:
    """Raise for a CRS in which a base cannot measure."""
    if not crs.isValid():
        raise SettingError(tr("CRS is missing or not known; choose the projected CRS of your town."))
    known = crs.authid() or crs.description()
    if crs.isGeographic() or "+proj=geocent" in crs.toProj():
        raise SettingError(tr("CRS {} is not in metres or feet; choose the projected CRS of your town.").format(known))
    if "+proj=webmerc" in crs.toProj() or "+nadgrids=@null" in crs.toProj():
        raise SettingError(
            tr(
                "CRS {} is for pictures of maps, its metres are not true; choose the projected CRS of your town."
            ).format(known)
        )


def system_of(crs: QgsCoordinateReferenceSystem) -> System:
    """Return a CRS as the store wants it."""
    authority, _, code = crs.authid().partition(":")
    by_number = code.isdigit() and authority not in ("", "USER")
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT1_GDAL)
    return System(
        int(code) if by_number else OWN_NUMBERS,
        authority if by_number else "NONE",
        int(code) if by_number else OWN_NUMBERS,
        crs.description() or crs.authid(),
        wkt or crs.toWkt(),
        QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters),
    )
