"""What runs write, and what was there before them."""

from __future__ import annotations

import os

from layers import rows, run, sample, save

GIVEN = {
    "INPUT": sample("buildings"), "ZONES": sample("zones"), "ZONE_ID_FIELD": "blockid", "POPULATION_FIELD": "pop",
    "HOUSEHOLDS_FIELD": "households",
}  # fmt: skip

BUILDINGS = 1221


def in_file(path, table="people") -> str:
    return f"ogr:dbname='{path}' table=\"{table}\" (geom)"


def content(place) -> list:
    return sorted(tuple(map(str, row.values())) for row in rows(place))


PLACES = {
    "gpkg": lambda folder: (str(folder / "o.gpkg"), folder / "o.gpkg"),
    "shp": lambda folder: (str(folder / "o.shp"), folder / "o.shp"),
    "csv": lambda folder: (str(folder / "o.csv"), folder / "o.csv"),
    "geojson": lambda folder: (str(folder / "o.geojson"), folder / "o.geojson"),
    "layer": lambda folder: (in_file(folder / "o.gpkg"), f"{folder / 'o.gpkg'}|layername=people"),
}


def earlier(town, tmp_path, kind):
    """An output that was there before: its parameter, its address, its rows, the names of the files."""
    value, place = PLACES[kind](tmp_path)
    if kind == "layer":
        save(town.zones, tmp_path / "o.gpkg", name="zones")
    run("estimatepopulation", **town.estimate, OUTPUT=value)
    return value, place, content(place), sorted(os.listdir(tmp_path))
