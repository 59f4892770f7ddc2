"""The four tables of the town, as a GeoPackage."""

from __future__ import annotations

import os
from pathlib import Path

from .plan import Town
from .poi import POI_KEYS

EPSG = 32615

DATE = "2024-01-01T00:00:00Z"

BUILDING_FIELDS = {"buid": "text", "use": "text", "height": "real", "storeys": "int"}

ZONE_COUNTS = ("pop", "households", *(f"hh{size}" for size in range(1, 8)), "gq_pop", "vacant")

ZONE_FIELDS = {"blockid": "text", **dict.fromkeys(ZONE_COUNTS, "int")}

POI_FIELDS = dict.fromkeys(("poi_id", "name", *POI_KEYS, "category"), "text")

HOUSEHOLD_FIELDS = {
    "huid": "text",
    "blockid": "text",
    **dict.fromkeys(("numprec", "ownershp", "race", "hispan", "vacancy", "gqtype"), "int"),
}


def polygon_wkt(ring: list[tuple[float, float]]) -> str:
    """Return a closed ring as text."""
    return "POLYGON ((" + ", ".join(f"{x:.2f} {y:.2f}" for x, y in [*ring, ring[0]]) + "))"


def tables(made: Town) -> dict[str, tuple[str, dict[str, str], list[tuple[str | None, dict]]]]:
    """Return name -> geometry type, fields and rows (geometry text or None, values)."""
    return {
        "buildings": ("Polygon", BUILDING_FIELDS, [(polygon_wkt(b.ring), vars(b)) for b in made.buildings]),
        "zones": ("Polygon", ZONE_FIELDS, [(polygon_wkt(z["ring"]), z) for z in made.zones]),
        "poi": ("Point", POI_FIELDS, [(f"POINT ({p['x']:.2f} {p['y']:.2f})", p) for p in made.poi]),
        "households": ("None", HOUSEHOLD_FIELDS, [(None, h) for h in made.households]),
    }


def write(made: Town, path: str | os.PathLike) -> None:
    """Write the town to one GeoPackage, replacing it."""
    from osgeo import gdal, ogr, osr

    ogr.UseExceptions()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).unlink(missing_ok=True)
    # GeoPackage keeps the time of the last change; a fixed one keeps the bytes the same.
    before = gdal.GetConfigOption("OGR_CURRENT_DATE")
    gdal.SetConfigOption("OGR_CURRENT_DATE", DATE)
    try:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(os.fspath(path), ["VERSION=1.2"])
        for name, (kind, fields, rows) in tables(made).items():
            write_table(source, name, getattr(ogr, f"wkb{kind}"), fields, rows, crs)
        source = None  # closes the file while the date is still fixed
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", before)


def write_table(source, name: str, kind: int, fields: dict[str, str], rows, crs) -> None:
    """Write one table in a single transaction."""
    from osgeo import ogr

    types = {"text": ogr.OFTString, "int": ogr.OFTInteger, "real": ogr.OFTReal}
    layer = source.CreateLayer(name, crs if kind != ogr.wkbNone else None, kind)
    for title, of_type in fields.items():
        layer.CreateField(ogr.FieldDefn(title, types[of_type]))
    source.StartTransaction()
    for wkt, values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for title in fields:
            if values[title] not in (None, ""):
                feature.SetField(title, values[title])
        if wkt:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    source.CommitTransaction()
