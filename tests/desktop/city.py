"""The synthetic city of tests/synthetic.py as layers."""

from pathlib import Path

import synthetic
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from doorstep.processing_provider.engine.core.fields import Field
from doorstep.processing_provider.layers.schema import qgs_fields


def write_city(path: Path, **size) -> dict:
    """Write buildings, zones and households to a GeoPackage, and return them as layers."""
    town = synthetic.city(**size)
    _write(path, "buildings", town.building_polygon, {
        "buid": [f"b{i}" for i in range(len(town.building_area))],
        "height": town.building_height.tolist(),
        "storeys": town.building_storeys.tolist(),
    })  # fmt: skip
    _write(path, "zones", town.zone_polygon, {
        "blockid": town.zone_id.tolist(),
        "pop": town.zone_population.tolist(),
        "households": town.zone_households.tolist(),
    })  # fmt: skip
    _write(path, "households", None, {name: values.tolist() for name, values in town.household_table().items()})
    names = ("buildings", "zones", "households")
    return {name: QgsVectorLayer(f"{path}|layername={name}", f"city {name}", "ogr") for name in names}


def _write(path, name, polygons, columns):
    kinds = {str: "text", int: "integer", float: "real"}
    fields: QgsFields = qgs_fields([Field(key, kinds[type(values[0])], "", "") for key, values in columns.items()])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    kind = QgsWkbTypes.Type.NoGeometry if polygons is None else QgsWkbTypes.Type.Polygon
    crs = QgsCoordinateReferenceSystem() if polygons is None else QgsCoordinateReferenceSystem(synthetic.CRS)
    writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, QgsCoordinateTransformContext(), options)
    for i, values in enumerate(zip(*columns.values())):
        feature = QgsFeature(fields)
        feature.setAttributes(list(values))
        if polygons is not None:
            feature.setGeometry(QgsGeometry.fromWkt(polygons[i].wkt))
        writer.addFeature(feature)
    assert writer.hasError() == QgsVectorFileWriter.WriterError.NoError, writer.errorMessage()
    del writer
