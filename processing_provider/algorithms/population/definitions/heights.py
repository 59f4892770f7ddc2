"""Building heights from point clouds: what the algorithm is called, asks for and gives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterCrs, QgsProcessingParameterMultipleLayers

from ....base import parameters as p
from ....base.definition import About
from ....engine.population.settings import BOUNDS, HeightSettings
from ....i18n import tr


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Add building heights from point cloud"),
        summary=tr("Measures the height of every building in LAS, LAZ or COPC files."),
        tags=tr("lidar,las,laz,copc,roof,storeys,floors,elevation,volume,3d"),
        help=(
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
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
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


def classes_text(numbers: Iterable[int]) -> str:
    """Write LAS classes as a text."""
    return ", ".join(map(str, numbers))
