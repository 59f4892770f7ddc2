"""Building heights from point clouds."""

import re

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingParameterCrs,
    QgsProcessingParameterMultipleLayers,
)

from ...base import parameters as p
from ...base.algorithm import DoorstepAlgorithm, Outcome
from ...base.presentation import paragraphs
from ...engine.core.errors import MissingPackageError, SettingError
from ...engine.core.progress import part
from ...engine.population import heights
from ...engine.population.settings import BOUNDS, HeightSettings, HeightStatistic
from ...engine.population.stages import heights as stage
from ...i18n import tr
from ...layers.rows import Rows

PREFERRED = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED


class AddBuildingHeights(DoorstepAlgorithm):
    """Building heights from point clouds."""

    needs = ("shapely", "scipy", "laspy")

    def name(self):
        return "addbuildingheights"

    def displayName(self):
        return tr("Add building heights from point cloud")

    def shortDescription(self):
        return tr("Measures the height of every building in LAS, LAZ or COPC files.")

    def tags(self):
        return tr("lidar,las,laz,copc,roof,storeys,floors,elevation,volume,3d").split(",")

    def shortHelpString(self):
        return paragraphs(
            tr("Measures the height of every building in a point cloud of any size, which is read once."),
            tr("What goes in:"),
            (
                tr("Building footprints, in any CRS."),
                tr("LAS, LAZ or COPC files, or a folder of them, with heights in metres or feet."),
            ),
            tr("How it is measured:"),
            (
                tr(
                    "The roof is what is classified as building. Where that is missing: unclassified points more "
                    "than 2 m above the ground."
                ),
                tr("The ground is what is classified as ground, around the building."),
                tr(
                    "h_p50, h_p70 and h_p90 are elevations: so much of the roof lies below. height is the chosen "
                    "one above the ground."
                ),
            ),
            tr(
                "What comes out: the buildings with height and storeys, always in metres, and with the number of "
                "points behind them."
            ),
            tr("What to doubt:"),
            (
                tr("h_flag says it for each building, ok where there is no doubt."),
                tr("low_coverage: points over less than half of the footprint; the building may be gone."),
                tr("A building without enough points has no height, rather than a wrong one."),
            ),
        )

    def parameters(self):
        clouds = QgsProcessingParameterMultipleLayers(
            "POINT_CLOUD", tr("Point cloud (files or a folder)"), QgsProcessing.SourceType.TypeFile
        )
        clouds.setHelp(
            tr(
                "LAS, LAZ or COPC. Where files overlap, points are not counted twice; ground and surface may be "
                "in files of "
                "their own."
            )
        )
        crs = QgsProcessingParameterCrs("POINT_CLOUD_CRS", tr("CRS of the point cloud"), optional=True)
        crs.setHelp(tr("Only for files that do not say it themselves, or name a CRS that is no map projection."))
        default = HeightSettings()
        return [
            p.source("INPUT", tr("Buildings"), [p.POLYGONS], tr("In any CRS; they are brought to the point cloud's.")),
            clouds,
            crs,
            p.choice(
                "Z_UNIT",
                tr("Unit of the heights in the point cloud"),
                [tr("As the file says"), tr("Metres"), tr("Feet"), tr("US survey feet")],
                default.z_unit,
                tr("Whatever it is, the output is in metres."),
            ),
            p.choice(
                "HEIGHT_STATISTIC",
                tr("Height of the building up to"),
                [tr("p50, half of the roof (unbiased volume)"), tr("p70 (3DBAG's rule)"), tr("p90, near the ridge")],
                default.statistic,
                tr("How much of the roof stays below the height. p50 gives the volume, p90 is close to the ridge."),
            ),
            p.string(
                "ROOF_CLASSES", tr("Roof classes"), tr(
                    "LAS classes of roofs: numbers separated by commas. 6 is building."
                ), classes_text(default.roof_classes), advanced=True
            ),
            p.string(
                "GROUND_CLASSES", tr("Ground classes"), tr(
                    "LAS classes of the ground: numbers separated by commas. 2 is ground."
                ), classes_text(default.ground_classes), advanced=True
            ),
            p.number(
                "STOREY_HEIGHT",
                tr("Height of a storey [m]"),
                default.storey_height,
                *BOUNDS["HeightSettings", "storey_height"],
                tr("For the field storeys: the height divided by it, at least 1."),
                advanced=True,
            ),
            p.sink("OUTPUT", tr("Buildings with height"), p.POLYGONS, text=tr(
                "Every building of the input, with its height, its storeys and what to doubt (h_flag)."
            )),
            *p.numbers(
                ("BUILDINGS", tr("Buildings")),
                ("WITH_HEIGHT", tr("Buildings with a height")),
                ("FLAGGED", tr("Buildings with a doubt (h_flag)")),
            ),
        ]  # fmt: skip

    def refuse(self, parameters, context):
        refuse(self, parameters, context)

    def compute(self, parameters, context, feedback, progress):
        table, buildings = self.input(parameters, "INPUT", context, part(progress, 0, 0.05))
        settings = stage_settings(self, parameters, context)
        clouds, crs = sources(self, parameters, context), cloud_crs(self, parameters, context)
        result = stage.run(buildings, clouds, crs, settings, part(progress, 0.05, 1))
        return Outcome(
            outputs={"OUTPUT": Rows.of(result.buildings.frame, table)},
            numbers=result.numbers,
            warnings=list(result.notes),
            styles={"OUTPUT": "heights"},
            layers=[(tr("Buildings"), table)],
        )


def stage_settings(step, parameters, context) -> HeightSettings:
    """Return the settings of the stage, whichever algorithm takes it."""
    given = {
        name.lower(): classes(name, step.parameterAsString(parameters, name, context))
        for name in ("ROOF_CLASSES", "GROUND_CLASSES")
    }
    statistic = HeightStatistic(step.parameterAsEnum(parameters, "HEIGHT_STATISTIC", context))
    return p.settings(step, parameters, context, HeightSettings, statistic=statistic, **given)


def sources(step, parameters, context) -> tuple:
    """Return files and folders; a text may hold several, separated by semicolons."""
    given = step.parameterAsFileList(parameters, "POINT_CLOUD", context)
    return tuple(path.strip() for text in given for path in text.split(";") if path.strip())


def cloud_crs(step, parameters, context) -> str:
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


def refuse(step, parameters, context) -> None:
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


def classes(name, text) -> tuple:
    """Read LAS classes from a text such as '6' or '6, 17'."""
    words = re.split(r"[\s,;]+", text.strip())
    if not all(word.isdecimal() and len(word) <= 3 for word in words):
        raise SettingError(tr("{}: '{}' is no list of LAS classes; write numbers such as 6, 17.").format(name, text))
    return tuple(int(word) for word in words)


def classes_text(numbers) -> str:
    """Write LAS classes as a text."""
    return ", ".join(map(str, numbers))
