"""The full workflow for many regions: what the algorithm is called, asks for and gives, which is that of one region in other inputs."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from ....base import parameters as p
from ....base.definition import About
from ....i18n import tr
from ....scale import parameters as scale
from . import workflow


def about() -> About:
    """Return the texts."""
    return About(
        title=tr("Map population for many regions"),
        summary=tr("The full workflow over many files, on the processors of this machine or on a cluster."),
        tags=tr("country,state,county,batch,cluster,parallel,dask,geoparquet,big data"),
        help=(
            tr(
                "The full workflow for a state or a country: a file for each region, computed by several processes of this "
                "machine or by a Dask cluster. Each region comes out the same to the byte, whoever computes it."
            ),
            tr("What goes in:"),
            (
                tr(
                    "Folders or lists of GeoPackage or GeoParquet files: one file per region, called alike in every folder."
                ),
                tr("Or one file with all regions, and the field that tells them apart."),
                tr("Buildings in a projected CRS with true metres; what else a region has is brought to it."),
            ),
            tr("What lies on the border of two files:"),
            (
                tr("A building belongs to the region whose zone holds it; one that two files have is counted once."),
                tr("A zone that two files have is counted in the first region by name, and named in the table."),
                tr("A household belongs to the region of its zone."),
            ),
            tr(
                "What comes out: buildings, zones and households of each region, a table of regions with what went wrong, and "
                "a report. A run that is stopped goes on where it was: what is done, by inputs, settings and versions, is not "
                "done again."
            ),
            tr("What to doubt:"),
            (
                tr("Regions that failed: the table says why; the others are done."),
                tr("Calibrated and chosen weights, and intervals, are found in each region by itself."),
                tr("Residuals measure the fit to the estimate, not accuracy."),
            ),
        ),
    )


def parameters() -> list[Any]:
    """Return parameters and outputs."""
    return [*filter(None, map(_of_many, workflow.parameters())), *_of_the_run(), *_outputs()]


def _of_many(one: Any) -> QgsProcessingParameterDefinition | None:
    """Return a parameter of the full workflow as it is for many files; None where it is not taken."""
    if isinstance(one, QgsProcessingOutputNumber) or one.isDestination() or one.name() in scale.LEFT_OUT:
        return None
    optional = bool(one.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    if isinstance(one, QgsProcessingParameterFeatureSource):
        made = QgsProcessingParameterMultipleLayers(
            one.name(), one.description(), QgsProcessing.SourceType.TypeFile, optional=optional
        )
        return _with(
            made, one, tr("A folder, or files: GeoPackage or GeoParquet, one for each region, or one for all.")
        )
    if one.name() == "POINT_CLOUD":
        return _with(one, one, tr("Of all regions: each reads the files that lie at its buildings."))
    if isinstance(one, QgsProcessingParameterField):
        text = tr("Several as a;b.") if one.allowMultiple() else ""
        return _with(p.string(one.name(), one.description(), optional=optional), one, text)
    return one


def _with(made: Any, like: Any, text: str) -> Any:
    made.setHelp(" ".join(filter(None, (like.help(), text))))
    made.setFlags(made.flags() | (like.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced))
    return made


def _of_the_run() -> list[Any]:
    folder = QgsProcessingParameterFile(
        "OUTPUT", tr("Folder for the results"), QgsProcessingParameterFile.Behavior.Folder
    )
    folder.setHelp(
        tr("Holds buildings, zones and households of each region. A folder of an earlier run goes on from there.")
    )
    form = QgsProcessingParameterEnum("FORMAT", tr("Format"), ["GeoParquet", "GeoPackage"], defaultValue=0)
    form.setHelp(tr("Of the files of each region."))
    return [
        p.string("PARTITION_FIELD", tr("Field that tells the regions apart"), tr(
            "In each input that is one file; its values name the regions."
        )),
        folder,
        form,
        p.string("SCHEDULER", tr("Dask scheduler"), tr(
            "Address of a running one, such as tcp://10.0.0.1:8786; empty: processes of this machine."
        )),
        p.number("WORKERS", tr("Processes of this machine"), None, 0, 1024, tr(
            "Empty: one for each processor; 0: one region after the other. Not for a cluster."
        ), whole=True, optional=True),
        p.number("MEMORY", tr("Most memory of each process [MB]"), None, 0, 10_000_000, tr(
            "A process that takes more is started again; empty: its share of the machine. Not for a cluster."
        ), optional=True, advanced=True),
    ]  # fmt: skip


def _outputs() -> list[Any]:
    return [
        p.sink("OUTPUT_REGIONS", tr("Table of regions"), p.TABLE, optional=True, text=tr(
            "What became of each region: rows, persons, zones proven optimal, time, memory, what straddles files, what went wrong."
        )),
        p.html(),
        QgsProcessingOutputFolder("OUTPUT", tr("Folder for the results")),
        *p.numbers(("REGIONS", tr("Regions")), ("REGIONS_DONE", tr("Regions done")), ("REGIONS_FAILED", tr("Regions failed")),
                   ("BUILDINGS", tr("Buildings")), ("POPULATION", tr("Persons estimated")), ("HOUSEHOLDS", tr("Households written")),
                   ("ZONES", tr("Zones")), ("PROVEN_ZONES", tr("Zones proven optimal")),
                   ("ZONES_STRADDLING", tr("Zones that straddle files"))),
    ]  # fmt: skip
