"""The layers of the sample town that services need: the same on every run, and such as services can use."""

from __future__ import annotations

import make_registers
import make_service_layers
import pytest
import shapely
from qgis.core import QgsVectorLayer

LAYERS = {"ways": 76, "facilities": 16, "schools": 2, "planning_units": 4, "phone_cells": 54}
HOURS = [f"h{hour:02}" for hour in range(24)]


def rows(name) -> list[tuple]:
    """Shape and attributes of each row."""
    layer = QgsVectorLayer(f"{make_service_layers.OUTPUT}|layername={name}", name, "ogr")
    assert layer.isValid(), name
    names = [field.name() for field in layer.fields()]
    found = []
    for feature in layer.getFeatures():
        shape = shapely.from_wkb(bytes(feature.geometry().asWkb()))
        found.append((shape, dict(zip(names, feature.attributes()))))
    return found


@pytest.fixture(scope="module")
def layers(qgis_app) -> dict:
    return {name: rows(name) for name in LAYERS}


def test_the_file_is_what_the_script_makes(tmp_path, layers):
    tables = make_service_layers.make()
    for name, (_, fields, made) in tables.items():
        assert len(made) == LAYERS[name] == len(layers[name])
        for (text, values), (shape, kept) in zip(made, layers[name]):
            assert shapely.from_wkt(text).equals_exact(shape, 0.0), name
            assert {
                field: kept[field] or 0 if isinstance(values[field], int) else kept[field] or "" for field in fields
            } == values
    for file in ("one.gpkg", "two.gpkg"):
        make_registers.write(make_service_layers.make(), tmp_path / file)
    assert (tmp_path / "one.gpkg").read_bytes() == (tmp_path / "two.gpkg").read_bytes()


def test_ways_meet_where_they_cross(layers):
    lines = [shape for shape, _ in layers["ways"]]
    ends = [end for line in lines for end in (line.coords[0], line.coords[-1])]
    streets = [shape for shape, row in layers["ways"] if row["highway"] in ("tertiary", "residential")]
    for a, one in enumerate(streets):
        for other in streets[a + 1 :]:
            meeting = one.intersection(other)
            assert meeting.is_empty or (meeting.geom_type == "Point" and meeting.coords[0] in ends)
    assert [row["name"] for _, row in layers["ways"] if row["access"] == "private"] == ["Yard Drive"]


def test_units_and_cells_cover_the_town_without_overlap(layers):
    for name in ("planning_units", "phone_cells"):
        shapes = [shape for shape, _ in layers[name]]
        assert sum(shape.area for shape in shapes) == pytest.approx(shapely.union_all(shapes).area, rel=1e-4)


def test_phones_are_at_home_by_night_and_at_work_by_day(layers):
    total = [sum(row[hour] for _, row in layers["phone_cells"]) for hour in HOURS]
    assert min(total) > 800
    by_day = max(row["h11"] for _, row in layers["phone_cells"])
    busiest = next(shape for shape, row in layers["phone_cells"] if row["h11"] == by_day)
    assert any(busiest.contains(shape) for shape, row in layers["facilities"] if row["kind"] == "school")
    assert next(row["h03"] for _, row in layers["phone_cells"] if row["h11"] == by_day) < by_day / 3
