"""A field of the buildings wins only where the point cloud has no usable height."""

from __future__ import annotations

import math

import hamlet

from doorstep.processing_provider.engine.population import fields
from doorstep.processing_provider.engine.population.stages import heights

FLAGS = ["ok", "no_points", "low_coverage", "ok", "ok", "no_points"]
MEASURED = [4.0, math.nan, 5.0, 6.0, 7.0, math.nan]


def measured(given) -> heights.Result:
    values = {field.name: [None if field.type == "text" else math.nan] * len(given) for field in fields.HEIGHTS}
    values.update(height=MEASURED, storeys=[1, math.nan, 2, 2, 2, math.nan], h_flag=FLAGS)
    return heights.Result(given.plus(fields.HEIGHTS, values), {"BUILDINGS": 6}, ("said before",))


def test_heights_and_storeys_are_merged():
    given = hamlet.buildings(levels=[9, None, None, 0, 3, None]).but(STOREYS_FIELD="levels")
    merged = heights.merge(measured(given), given)
    # The fields say 10, 20, 30, 10, 40, 10 m; the cloud has no point of a2 and c1, and a3 may be gone.
    assert merged.buildings.frame.column("height") == [4, 20, 30, 6, 7, 10]
    # Storeys that somebody counted stand, 0 is not a number of storeys.
    assert merged.buildings.frame.column("storeys") == [9, None, 2, 2, 3, None]
    assert merged.buildings.name("HEIGHT_FIELD") == "height"
    assert [getattr(note, "code", note) for note in merged.notes] == ["said before", "heights_from_field"]
    assert merged.notes[1].values == {"buildings": 3}


def test_without_fields_the_cloud_stands():
    given = hamlet.buildings().but(HEIGHT_FIELD="")
    merged = heights.merge(measured(given), given)
    assert merged.buildings.frame.column("height") == [4, None, 5, 6, 7, None]
    assert merged.notes == ("said before",)
