"""Tables and geometries of GeoPackages and CSV files, read without a library that QGIS would have to bring."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import shapely


def numbers(values: Iterable) -> np.ndarray:
    return np.array([np.nan if value is None or value == "" else float(value) for value in values])


def table(path: Path) -> dict[str, np.ndarray]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return {name: np.array([row[name] for row in rows], object) for name in rows[0]}


def first_layer(path: Path) -> tuple[dict[str, np.ndarray], np.ndarray]:
    return layers(path)[0]


def layer_with(path: Path, name: str) -> tuple[dict[str, np.ndarray], np.ndarray]:
    return next(layer for layer in layers(path) if name in layer[0])


def layers(path: Path) -> list[tuple[dict[str, np.ndarray], np.ndarray]]:
    """Columns and geometries of each layer of a GeoPackage, without a library that QGIS would have to bring."""
    found = []
    with sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True) as file:
        for table, geometry in list(file.execute("select table_name, column_name from gpkg_geometry_columns")):
            cursor = file.execute(f'select * from "{table}" order by 1')
            names = [item[0] for item in cursor.description]
            columns = [np.array((*column, None), object)[:-1] for column in zip(*cursor)]
            values = dict(zip(names, columns))
            found.append((values, shapely.from_wkb([_wkb(blob) for blob in values.pop(geometry)], on_invalid="ignore")))
    return found


def _wkb(blob: bytes) -> bytes:
    """Geometry without the header of the GeoPackage, whose length its flags tell (OGC 12-128r18, 2.1.3.1)."""
    return blob[8 + (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7] :]


def to_utm10(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Points in UTM zone 10 north, EPSG:26910 (Snyder 1987, USGS Professional Paper 1395, eq. 8-9 to 8-15)."""
    a, e2, k0 = 6378137.0, 0.00669438002290, 0.9996
    second = e2 / (1 - e2)
    phi, lam = np.radians(latitude), np.radians(longitude + 123)
    n = a / np.sqrt(1 - e2 * np.sin(phi) ** 2)
    t, c, x = np.tan(phi) ** 2, second * np.cos(phi) ** 2, lam * np.cos(phi)
    m = a * (
        (1 - e2 / 4 - 3 * e2**2 / 64 - 5 * e2**3 / 256) * phi
        - (3 * e2 / 8 + 3 * e2**2 / 32 + 45 * e2**3 / 1024) * np.sin(2 * phi)
        + (15 * e2**2 / 256 + 45 * e2**3 / 1024) * np.sin(4 * phi)
        - (35 * e2**3 / 3072) * np.sin(6 * phi)
    )
    east = k0 * n * (x + (1 - t + c) * x**3 / 6 + (5 - 18 * t + t**2 + 72 * c - 58 * second) * x**5 / 120)
    north = k0 * (m + n * np.tan(phi) * (x**2 / 2 + (5 - t + 9 * c + 4 * c**2) * x**4 / 24))
    return shapely.points(east + 500_000, north)
