"""Layers of the structure of published ones, to guess by."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer


def layer(kind, name, fields="", rows=(), crs="EPSG:32615"):
    """A layer in memory; `fields` as 'name:type,…', a row is (WKT or rectangle or None, *values)."""
    listed = "".join(f"&field={one}" for one in fields.split(",") if one)
    made = QgsVectorLayer(f"{kind}?crs={crs}{listed}", name, "memory")
    features = []
    for place, *values in rows:
        feature = QgsFeature(made.fields())
        if place is not None:
            feature.setGeometry(place)
        feature.setAttributes(values)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    return made


def square(x, y, side):
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))


def point(x, y):
    return QgsGeometry.fromPointXY(QgsPointXY(x, y))


PLACES = [(500_000 + 50 * (i % 20), 3_000_000 + 50 * (i // 20)) for i in range(200)]
"""A town of 1,000 m × 500 m."""


def buildings(name="buildings", fields="ID:string,HAUTEUR:double,NB_ETAGES:integer,USAGE1:string"):
    uses = ("Résidentiel", "Indifférencié", "Commercial et services")
    rows = [(square(x, y, 12), f"BATIMENT{i:07d}", 6.0, 2, uses[i % 3]) for i, (x, y) in enumerate(PLACES)]
    return layer("Polygon", name, fields, rows)


def cells(name="grid", side=250, empty_id=False, fields="id_car2010:string,ind:double,men:double,men_1ind:double"):
    rows = []
    for i in range((1000 // side) * (500 // side)):
        x, y = 500_000 + side * (i % (1000 // side)), 3_000_000 + side * (i // (1000 // side))
        key = None if empty_id and i == 1 else f"CRS{i:05d}"
        rows.append((square(x, y, side), key, 10.5 + 7 * (i * i % 5), 4.0 + i % 3, 1.0))
    return layer("Polygon", name, fields, rows)


def values(found):
    return {name: one.value.name() for name, one in found.items() if one.value is not None}


def american(name="census_blocks"):
    rows = [
        (
            square(500_000 + 500 * (i % 2), 3_000_000 + 250 * (i // 2), 500),
            f"41007951100{i:04d}",
            i + 1,
            61 + 40 * i,
            30 + i,
            25 + i,
        )
        for i in range(4)
    ]
    return layer(
        "Polygon", name, "GEOID20:string,OBJECTID:integer,P1_001N:integer,H1_001N:integer,H1_002N:integer", rows
    )


def points(name="buildings_points"):
    rows = [(point(x, y), f"g{i}", 1 + i % 2, "W1", None) for i, (x, y) in enumerate(PLACES)]
    return layer("Point", name, "guid:string,no_stories:integer,struct_typ:string,occ_type:string", rows)


def addresses():
    rows = [(point(x + 1, y), f"A{i}", f"S{i}", 1, 1) for i, (x, y) in enumerate(PLACES)]
    return layer(
        "Point", "address_points", "addrptid:string,strctid:string,huestimate:integer,residential:integer", rows
    )


def listed(name="housing_units", zones=4):
    rows = [
        (None, f"B41007951100{i % zones:04d}H{i:03d}", f"41007951100{i % zones:04d}", str(1 + i % 4), "0")
        for i in range(40)
    ]
    return layer("NoGeometry", name, "huid:string,blockid:string,numprec:string,gqtype:string", rows)


def opened(folder, *names):
    made = []
    for name in names:
        path = folder / name
        if name == "address_points.csv":
            uri = f"{path.as_uri()}?type=csv&xField=x&yField=y&crs=EPSG:4326"
            made.append(QgsVectorLayer(uri, "address_points", "delimitedtext"))
        else:
            made.append(QgsVectorLayer(str(path), path.stem, "ogr"))
    assert all(one.isValid() for one in made)
    return made
