"""The sample town's people in a base of their own, put in by hand: no register has to be linked for it."""

from __future__ import annotations

import shapely
from peopled import UTM
from town_registers import table, truth

from doorstep.processing_provider.store import standard
from doorstep.processing_provider.store.geopackage import GeoPackageBase

DAY = "2025-06-30"
BEFORE = "2024-06-30"


def town(folder) -> str:
    """A base with the buildings and everybody's home; one in ten came in January 2025, one in five works in the first building."""
    from qgis.core import QgsVectorLayer

    path = str(folder / "town.gpkg")
    standard.create(path, UTM, {"stage": "development"})
    people = [row for row in truth("persons_truth_people") if row["buid"]]
    layer = QgsVectorLayer(table("buildings"), "buildings", "ogr")
    found = {
        f["buid"]: (_number(f["storeys"]), _number(f["height"]), shapely.from_wkb(bytes(f.geometry().asWkb())))
        for f in layer.getFeatures()
        if isinstance(f["buid"], str) and f.hasGeometry()
    }
    with GeoPackageBase(path) as base:
        base.begin("test", "2020-01-01")
        rows = [(buid, *known) for buid, known in found.items()]
        base.insert("building", ("buid", "storeys", "height", "geom"), rows, "truth")
        homes = sorted({row["buid"] for row in people})
        base.insert("dwelling", ("dwid", "buid", "kind"), [(f"d{buid}", buid, "dwelling") for buid in homes], "truth")
        persons = [(row["person"], int(row["birth"][:4]), _died(row) or None) for row in people]
        base.insert("person", ("pid", "birth_year", "died"), persons, "truth")
        lives = [
            (row["person"], f"d{row['buid']}", row["buid"], "2025-01-15" if int(row["person"]) % 10 == 0 else None)
            for row in people
        ]
        base.insert("lives_in", ("pid", "dwid", "buid", "since"), lives, "truth")
        works = [(row["person"], "o1", homes[0]) for row in people if int(row["person"]) % 5 == 0]
        base.insert("organisation", ("oid", "name", "kind"), [("o1", "Mill", "works")], "truth")
        base.insert("works_in", ("pid", "oid", "buid"), works, "truth")
        events = [(row["person"], "truth", row["birth"], "birth") for row in people if row["birth"] > BEFORE]
        base.insert("sign_of_life", ("pid", "source", "date", "event"), events, "truth")
        base.commit()
    return path


def _number(value):
    return value if isinstance(value, (int, float)) else None


def _died(row) -> str:
    """Day of a death: that of the truth, and of one in 37 another one in 2024, of which nothing else is known."""
    return row["died"] or ("2024-12-01" if int(row["person"]) % 37 == 0 and row["birth"] < "2024" else "")


def alive(day=DAY) -> list[dict]:
    """Who has a home in a building and lives on a day."""
    found = [row for row in truth("persons_truth_people") if row["buid"]]
    return [row for row in found if row["birth"][:4] <= day[:4] and not ("" < _died(row) <= day)]
