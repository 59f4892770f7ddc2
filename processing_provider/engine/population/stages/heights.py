"""Heights from point clouds as one stage, and what of them gives way to a field of the buildings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core.frame import Input
from ...core.limits import HEIGHT, STOREYS
from ...core.notes import Note, note
from ...core.progress import Progress
from .. import fields, heights
from ..settings import HeightSettings


@dataclass(frozen=True)
class Result:
    """Measured buildings.

    Attributes
    ----------
    buildings : Input
        With the columns of `fields.HEIGHTS`.
    numbers : dict
    notes : tuple of Note or str
    """

    buildings: Input
    numbers: dict[str, Any]
    notes: tuple[Note, ...]


def run(
    buildings: Input, clouds: Sequence[str], cloud_crs: str, settings: HeightSettings, progress: Progress
) -> Result:
    """Measure buildings in files or folders of point clouds; `cloud_crs` is WKT for files that do not say it, else ''."""
    frame = buildings.frame
    found = heights.building_heights(clouds, frame.geometries(), frame.crs, settings, cloud_crs, progress)
    return Result(
        buildings.plus(fields.HEIGHTS, found.columns),
        {
            "BUILDINGS": len(frame),
            "WITH_HEIGHT": int((found.height > 0).sum()),
            "FLAGGED": int((found.flag != "ok").sum()),
        },
        tuple(found.notes),
    )


def merge(measured: Result, given: Input) -> Result:
    """Take heights and storeys of the buildings' own fields where the cloud has no usable height.

    Storeys that somebody counted are better than a height divided by that of a storey.

    Parameters
    ----------
    measured : Result
    given : Input
        The buildings as they were given, with HEIGHT_FIELD and STOREYS_FIELD.

    Returns
    -------
    Result
        The parameters mean the merged columns.
    """
    notes: list[Any] = []

    def field(name: str, quantity: Any) -> Any:
        found = given.measured(name, quantity, notes)
        return np.full(len(given), np.nan) if found is None else found

    frame = measured.buildings.frame
    height, storeys = field("HEIGHT_FIELD", HEIGHT), field("STOREYS_FIELD", STOREYS)
    by_cloud = np.array(frame.column("height"), float)
    from_field = (np.isnan(by_cloud) | heights.gone(frame.column("h_flag"))) & (height > 0)
    merged = {
        "height": np.where(from_field, height, by_cloud),
        "storeys": np.where(storeys > 0, storeys, np.array(frame.column("storeys"), float)),
    }
    if from_field.any():
        notes.append(
            note(
                "heights_from_field",
                "Buildings without a usable height in the point cloud, which keep the height of their field: {buildings}.",
                buildings=int(from_field.sum()),
            )
        )
    ours = [item for item in fields.HEIGHTS if item.name in merged]
    buildings = measured.buildings.plus(ours, merged).but(HEIGHT_FIELD="height", STOREYS_FIELD="storeys")
    return Result(buildings, measured.numbers, (*measured.notes, *notes))
