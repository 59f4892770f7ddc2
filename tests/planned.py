"""Planning units along the street of `served`, facilities of two kinds, and a table of standards."""

from __future__ import annotations

import shapely
from layers import layer, run
from served import DAY, X, Y, at

from doorstep.processing_provider.engine.services import standards

MEMORY = "memory:"
HEAD = ",".join(standards.COLUMNS)
UTM = "EPSG:32615"


def box(x0, x1, y0=-100, y1=100):
    return shapely.box(X + x0, Y + y0, X + x1, Y + y1).wkt


def units():
    """West has A and B, east C, empty nobody; 20 ha, 10 ha, 2 ha."""
    return layer(
        "Polygon", "code:string title:string",
        [(box(0, 1000), "west", "West End"), (box(1900, 2400), "east", "East Side"), (box(3000, 3100), "empty", "Empty Fields")], UTM,
    )  # fmt: skip


def table(folder, *lines):
    path = folder / "standards.csv"
    path.write_text("\n".join([HEAD, *lines]), encoding="utf-8")
    return str(path)


def schools(places=((100, "school", 3), (2100, "school", 5), (300, "clinic", 1), (9000, "school", 7))):
    return layer("Point", "kind:string seats:integer", [(at(x), kind, seats) for x, kind, seats in places], UTM)


def monitor(log=None, **more):
    given = {"UNITS": units(), "UNIT_ID_FIELD": "code", "UNIT_NAME_FIELD": "title", "DATE": DAY, "OUTPUT": MEMORY}
    return run("monitorunits", log, **{**given, **more})
