"""One CRS and the units of all files of a run, or a sentence that says which file is at odds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...core.notes import Note, note
from ...core.said import examples
from ...core.scale import true_metres
from ...core.types import Floats
from ..settings import HeightSettings, ZUnit
from . import crs
from .errors import CloudCrsError, CorruptCloudError
from .header import Cloud

UNIT_NAMES = {
    1.0: note("metres", "metres"),
    0.3048: note("feet", "feet"),
    crs.US_FOOT: note("us_survey_feet", "US survey feet"),
}


@dataclass(frozen=True)
class File:
    """A file of a run.

    Attributes
    ----------
    cloud : Cloud
    z_metres : float
        Length of its vertical unit [m].
    bounds : (4,) float
        x min, y min, x max, y max [m], with a tolerance.
    lowest, highest : float
        Elevations [m], as far as land reaches.
    """

    cloud: Cloud
    z_metres: float
    bounds: Floats
    lowest: float
    highest: float


def find_systems(
    clouds: Sequence[Cloud], settings: HeightSettings, cloud_crs: str | None
) -> tuple[crs.CloudCrs, list[File], list[Note]]:
    """Find the CRS of all files, and where each of them lies.

    Parameters
    ----------
    clouds : sequence of Cloud
    settings : HeightSettings
    cloud_crs : str, optional
        Used for files that do not say their CRS.

    Returns
    -------
    system : CloudCrs
        With the length that its unit has where the first file lies.
    files : list of File
    notes : list of Note

    Raises
    ------
    CloudCrsError, CorruptCloudError
    """
    given = crs.from_text(cloud_crs) if cloud_crs else None
    notes: list[Note] = []
    used = _one_crs(clouds, given, notes)
    z_metres = _z_metres(clouds, used, settings, notes)
    system = _on_the_ground(used[0], clouds[0])
    return system, [_file(cloud, system, unit) for cloud, unit in zip(clouds, z_metres)], notes


def _one_crs(clouds: Sequence[Cloud], given: crs.CloudCrs | None, notes: list[Note]) -> list[crs.CloudCrs]:
    """Return the CRS of each file, which are the same."""
    silent = [cloud.name for cloud in clouds if cloud.crs is None]
    if silent and given is None:
        raise CloudCrsError(
            "files_without_crs",
            "Point cloud files that do not say their CRS, or one of no map: {files} ({names}); give it as POINT_CLOUD_CRS.",
            files=len(silent),
            names=examples(silent),
        )
    used = [system for system in (cloud.crs or given for cloud in clouds) if system is not None]
    if not all(crs.same(system, used[0]) for system in used[1:]):
        raise CloudCrsError(
            "different_crs",
            "The point cloud files are in different CRS ({names}); reproject them to one, or run them apart.",
            names=examples(sorted({system.name for system in used})),
        )
    if given is not None and not silent and not crs.same(given, used[0]):
        notes.append(
            note(
                "crs_not_used",
                "The point cloud says that its CRS is '{said}'; '{given}' was not used.",
                said=used[0].name,
                given=given.name,
            )
        )
    doubtful = [cloud.name for cloud in clouds if cloud.crs is not None and cloud.crs.doubtful]
    if doubtful:
        notes.append(
            note(
                "doubtful_crs",
                "Point cloud files that give their CRS an EPSG code of other parameters: {files} ({names}); check that buildings "
                "and points meet.",
                files=len(doubtful),
                names=examples(doubtful),
            )
        )
    return used


def _z_metres(
    clouds: Sequence[Cloud], used: Sequence[crs.CloudCrs], settings: HeightSettings, notes: list[Note]
) -> list[float]:
    """Length of each file's vertical unit [m]."""
    if settings.z_unit != ZUnit.FROM_FILE:
        return [crs.Z_UNIT_METRES[settings.z_unit]] * len(clouds)
    units = [(None if cloud.crs else cloud.z_metres) or system.z_metres for cloud, system in zip(clouds, used)]
    unknown = [cloud.name for cloud, unit in zip(clouds, units) if unit is None]
    if unknown:
        notes.append(
            note(
                "unknown_z_unit",
                "Point cloud files that do not say the unit of their heights: {files} ({names}); {unit} were assumed as for x and "
                "y: set Z_UNIT if that is wrong.",
                files=len(unknown),
                names=examples(unknown),
                unit=UNIT_NAMES.get(used[0].metres, UNIT_NAMES[crs.US_FOOT]),
            )
        )
    return [unit or system.metres for unit, system in zip(units, used)]


def _on_the_ground(system: crs.CloudCrs, cloud: Cloud) -> crs.CloudCrs:
    """Give a CRS such as Web Mercator's, in which a metre is less than one, the length that it has where the file lies."""
    metres = true_metres(system.wkt, system.metres, *((cloud.mins[:2] + cloud.maxs[:2]) / 2))
    if not np.isfinite(metres):
        raise CloudCrsError(
            "lengths_differ",
            "In the point cloud's CRS '{crs}' lengths differ by direction; reproject the cloud to a CRS with true metres or feet "
            "first.",
            crs=system.name,
        )
    return replace(system, metres=metres)


def _file(cloud: Cloud, system: crs.CloudCrs, z_metres: float) -> File:
    low, high = cloud.elevations(z_metres)
    if not low <= high:
        raise CorruptCloudError(
            "no_elevation_on_land",
            "{file} says that its points lie between {low} and {high} in height, which cannot be; set Z_UNIT or repair the file's "
            "header.",
            file=cloud.name,
            low=f"{cloud.mins[2]:g}",
            high=f"{cloud.maxs[2]:g}",
        )
    return File(cloud, z_metres, cloud.bounds(system.metres), low, high)
