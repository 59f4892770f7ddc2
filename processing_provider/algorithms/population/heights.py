"""Building heights from point clouds."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.types import Context, Feedback, Parameters
from ...engine.core.errors import MissingPackageError, SettingError
from ...engine.core.progress import Progress, part
from ...engine.population import heights
from ...engine.population.settings import HeightSettings, HeightStatistic
from ...engine.population.stages import heights as stage
from ...i18n import tr
from ...layers.rows import Rows
from . import definitions

PREFERRED = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED


class AddBuildingHeights(DoorstepAlgorithm):
    """Building heights from point clouds."""

    definition = definitions.heights
    needs = ("shapely", "scipy", "laspy")

    def name(self) -> str:
        return "addbuildingheights"

    def refuse(self, parameters: Parameters, context: Context) -> None:
        refuse(self, parameters, context)

    def compute(self, parameters: Parameters, context: Context, feedback: Feedback, progress: Progress) -> Outcome:
        table, buildings = self.required(parameters, "INPUT", context, part(progress, 0, 0.05))
        settings = stage_settings(self, parameters, context)
        clouds, crs = sources(self, parameters, context), cloud_crs(self, parameters, context)
        result = stage.run(buildings, clouds, crs, settings, part(progress, 0.05, 1))
        return Outcome(
            outputs={"OUTPUT": Rows.of(result.buildings.frame, table)},
            numbers=result.numbers,
            notes=list(result.notes),
            styles={"OUTPUT": "heights"},
            layers=[(tr("Buildings"), table)],
        )


def stage_settings(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> HeightSettings:
    """Return the settings of the stage, whichever algorithm takes it."""
    given: dict[str, Any] = {
        name.lower(): classes(name, step.parameterAsString(parameters, name, context))
        for name in ("ROOF_CLASSES", "GROUND_CLASSES")
    }
    statistic = HeightStatistic(step.parameterAsEnum(parameters, "HEIGHT_STATISTIC", context))
    return p.settings(step, parameters, context, HeightSettings, statistic=statistic, **given)


def sources(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> tuple[Any, ...]:
    """Return files and folders; a text may hold several, separated by semicolons."""
    given = step.parameterAsFileList(parameters, "POINT_CLOUD", context)
    return tuple(path.strip() for text in given for path in text.split(";") if path.strip())


def cloud_crs(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> str:
    """Return the CRS for files that do not say it as WKT, '' for none."""
    if not step.given(parameters, "POINT_CLOUD_CRS"):
        return ""
    crs = step.parameterAsCrs(parameters, "POINT_CLOUD_CRS", context)
    # "No CRS" in a form's selector is an invalid CRS and means that none is given.
    if not crs.isValid() and isinstance(parameters["POINT_CLOUD_CRS"], str):
        raise SettingError(
            tr("POINT_CLOUD_CRS: {} is not a known CRS; give a code such as EPSG:28992.").format(
                parameters["POINT_CLOUD_CRS"]
            )
        )
    return crs.toWkt(PREFERRED)


def refuse(step: DoorstepAlgorithm, parameters: Parameters, context: Context) -> None:
    """Raise a DoorstepError for clouds that cannot be measured in, before any work."""
    stage_settings(step, parameters, context)
    given = sources(step, parameters, context)
    if not given:
        raise SettingError(tr("POINT_CLOUD is missing; choose LAS, LAZ or COPC files, or a folder of them."))
    cloud_crs(step, parameters, context)
    files = heights.find_files(given)
    missing = heights.missing(for_plain_files=all(path.suffix.lower() == ".las" for path in files))
    if missing:
        raise MissingPackageError.of(missing)


def classes(name: str, text: str) -> tuple[Any, ...]:
    """Read LAS classes from a text such as '6' or '6, 17'."""
    words = re.split(r"[\s,;]+", text.strip())
    if not all(word.isdecimal() and len(word) <= 3 for word in words):
        raise SettingError(tr("{}: '{}' is no list of LAS classes; write numbers such as 6, 17.").format(name, text))
    return tuple(int(word) for word in words)
