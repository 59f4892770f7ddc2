"""How well the defaults find the buildings that are lived in, where labels tell: Olemps and Helsinki.

`scripts/python tests/benchmarks/bench_residential_scores.py` prints a confusion table per place. The label is never an input.
Data sets are looked for beside the checkout, in shared/data; a place without data is named and left out.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import shapely
from osgeo import ogr

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

from register_package import ROOT

# isort: split
from doorstep.processing_provider.engine.core.columns import numbers
from doorstep.processing_provider.engine.population.residential import classify
from doorstep.processing_provider.engine.population.settings import MixedUse, ResidentialSettings

DATA = ROOT.parent / "shared" / "data"

# building=* values that say what a building looks like, not what it is for.
NO_USE = ("yes", "roof", "block", "tower", "underpass_entrance")
POI_KEYS = ("amenity", "shop", "office", "tourism", "leisure", "craft", "healthcare")


class Layer:
    """The only layer of a GeoPackage, as arrays."""

    def __init__(self, path):
        source = ogr.Open(str(path))
        layer = source.GetLayer(0)
        rows = [(bytes(row.GetGeometryRef().ExportToWkb()), row.items()) for row in layer]
        self.geometry = shapely.from_wkb(np.array([wkb for wkb, _ in rows], dtype=object))
        self.rows = [items for _, items in rows]

    def __getitem__(self, name):
        return [row[name] for row in self.rows]

    def columns(self, *names):
        return {name: self[name] for name in names}


def olemps(less=False):
    """Inputs: footprint, height, storeys; with shape (NATURE), light structure (LEGER), activity zones. Label: USAGE1."""
    buildings, zones = Layer(DATA / "olemps/buildings.gpkg"), Layer(DATA / "olemps/activity_zones.gpkg")
    result = classify.classify(
        classify.Buildings(
            buildings.geometry,
            None if less else buildings.columns("NATURE", "LEGER"),
            storeys=numbers(buildings["NB_ETAGES"], "NB_ETAGES"),
            height=numbers(buildings["HAUTEUR"], "HAUTEUR"),
        ),
        ResidentialSettings(mixed_use=MixedUse.BY_CONTENTS),
        land_use=None if less else classify.Places(zones.geometry, zones.columns("NATURE")),
    )
    return result, classify.read_labels(buildings["USAGE1"], "USAGE1"), buildings["USAGE1"]


def helsinki(less=False):
    """Inputs: footprint, levels, POI; with amenity, shop, office, tourism of the building. Label: building=*."""
    buildings, poi = Layer(DATA / "helsinki/buildings.gpkg"), Layer(DATA / "helsinki/poi.gpkg")
    result = classify.classify(
        classify.Buildings(
            buildings.geometry,
            None if less else buildings.columns("amenity", "shop", "office", "tourism"),
            storeys=numbers(buildings["levels"], "levels"),
        ),
        ResidentialSettings(mixed_use=MixedUse.BY_CONTENTS),
        poi=classify.Places(poi.geometry, poi.columns(*POI_KEYS), poi["osm_id"]),
    )
    telling = [None if use in NO_USE else use for use in buildings["building"]]
    return result, classify.read_labels(telling, "building"), telling


def per_label(result, labels, values) -> str:
    """Classes per value of the label."""
    rows = []
    for value in sorted({v for v, known in zip(values, ~np.isnan(labels)) if known}):
        of_value = np.array([v == value for v in values])
        counts = [np.count_nonzero(result.kind[of_value] == kind) for kind in classify.KINDS.values()]
        rows.append(f"  {value:28}" + "".join(f"{kind:>18} {n:5,}" for kind, n in zip(classify.KINDS.values(), counts)))
    return "\n".join(rows)


def main() -> None:
    for place in (olemps, helsinki):
        print(f"\n{place.__name__.title()}. {place.__doc__}")
        if not (DATA / place.__name__).exists():
            print(f"skipped: {DATA / place.__name__} is not there")
            continue
        result, labels, values = place()
        print(classify.confusion_table(classify.scores(result, labels)), per_label(result, labels, values), sep="\n")
        for note in result.notes:
            print(f"  note: {note}")
        less = classify.scores(*place(less=True)[:2])[0]
        print(
            f"  without what 'with' names: precision {less.precision:.3f}, recall {less.recall:.3f}, F1 {less.f1:.3f}"
        )


if __name__ == "__main__":
    main()
