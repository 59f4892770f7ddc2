"""How well buildings that are lived in are found, and whether an estimate gains by it: Olemps, Helsinki, Lower Manhattan.

`scripts/python tests/benchmarks/bench_residential_scores.py` prints, per place and per treatment of mixed use, F1 with all that the
data say and with POI and levels alone, and how much of the floor space lies in the wrong buildings. Labels are never an
input. Of Lower Manhattan the POI are simulated from the use of the lots (`simulated`), since the data have none; its
truth, dwellings per lot, is counted. Data sets are looked for beside the checkout, in shared/data; a place without data is named
and left out.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal, ogr

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
SETTINGS = {
    "the paper's rule": ResidentialSettings(MixedUse.NON_RESIDENTIAL, distance=0.0),
    "by storeys (1)": ResidentialSettings(MixedUse.SHARE_BY_STOREYS),
    "residential (2)": ResidentialSettings(MixedUse.RESIDENTIAL),
    "by contents (3)": ResidentialSettings(MixedUse.BY_CONTENTS),
}
USUAL_STOREYS = 5.0
"""Of a building of Helsinki without levels, for floor space; the median of those that have some."""


class Layer:
    """A layer of a GeoPackage, the first if it is not named, as arrays; lines and points among polygons stay as they are."""

    def __init__(self, path, name=None):
        source = ogr.Open(str(path))
        layer = source.GetLayerByName(name) if name else source.GetLayer(0)
        rows = [(bytes(row.GetGeometryRef().ExportToWkb()), row.items()) for row in layer]
        self.geometry = shapely.from_wkb(np.array([wkb for wkb, _ in rows], dtype=object), on_invalid="ignore")
        self.rows = [items for _, items in rows]

    def __getitem__(self, name):
        return [row[name] for row in self.rows]

    def columns(self, *names):
        return {name: self[name] for name in names}


def olemps(settings, less=False):
    """Inputs: footprint, height, storeys; with shape (NATURE), light structure (LEGER), activity zones. Label: USAGE1."""
    buildings, zones = Layer(DATA / "olemps/buildings.gpkg"), Layer(DATA / "olemps/activity_zones.gpkg")
    storeys = numbers(buildings["NB_ETAGES"], "NB_ETAGES")
    result = classify.classify(
        classify.Buildings(
            buildings.geometry,
            None if less else buildings.columns("NATURE", "LEGER"),
            storeys=storeys,
            height=numbers(buildings["HAUTEUR"], "HAUTEUR"),
        ),
        settings,
        land_use=None if less else classify.Places(zones.geometry, zones.columns("NATURE")),
    )
    floor = shapely.area(buildings.geometry) * np.fmax(storeys, 1)
    everywhere = {"whole": np.ones(len(floor), bool)}
    return result, classify.read_labels(buildings["USAGE1"], "USAGE1"), buildings["USAGE1"], floor, everywhere


def helsinki(settings, less=False):
    """Inputs: footprint, levels, POI; with amenity, shop, office, tourism of the building. Label: building=*."""
    buildings, poi = Layer(DATA / "helsinki/buildings.gpkg"), Layer(DATA / "helsinki/poi.gpkg")
    storeys = numbers(buildings["levels"], "levels")
    result = classify.classify(
        classify.Buildings(
            buildings.geometry,
            None if less else buildings.columns("amenity", "shop", "office", "tourism"),
            storeys=storeys,
        ),
        settings,
        poi=classify.Places(poi.geometry, poi.columns(*POI_KEYS), poi["osm_id"]),
    )
    telling = [None if use in NO_USE else use for use in buildings["building"]]
    floor = shapely.area(buildings.geometry) * np.where(np.isnan(storeys), USUAL_STOREYS, np.fmax(storeys, 1))
    x = shapely.get_x(shapely.centroid(buildings.geometry))
    middle = (x.min() + x.max()) / 2
    # The data are the west half of the inner city; its own east half is the business centre round the station.
    parts = {"whole": x > 0, "west": x < middle, "centre": x >= middle}
    return result, classify.read_labels(telling, "building"), telling, floor, parts


def simulated(lots, seed):
    """Simulate POI from the use of each lot: (lot, category) of each; nothing of them is known to be true."""
    rng = np.random.default_rng(seed)
    found = []
    for i, (use, floor) in enumerate(zip(lots["landuse"], lots["floor_m2"])):
        offices = min(int(rng.poisson((floor or 0) / 2000)), 30)
        shops = list(rng.choice(["shop=clothes", "amenity=restaurant", "amenity=cafe", "shop=convenience"], 3))
        some = {
            "01": [], "02": [], "03": rng.random() < 0.3 and ["amenity=doctors"],
            "04": rng.random() < 0.9 and [*shops[: rng.integers(1, 4)], *["office=company"] * int(rng.integers(0, 3))],
            "05": rng.random() < 0.9 and [*shops[: rng.integers(0, 4)], *["office=company"] * offices],
            "06": rng.random() < 0.3 and ["craft=electronics"],
            "08": rng.random() < 0.8 and [str(rng.choice(["amenity=school", "amenity=place_of_worship", "office=government"]))],
        }.get(str(use), [])  # fmt: skip
        found += [(i, category) for category in some or []]
    return found


def lower_manhattan(settings, seed, own=None):
    """Share per lot from storeys and simulated POI, or from its own use; dwellings of 15 tracts spread by volume × share.

    With neither settings nor own use every lot has a share of 1.

    Returns
    -------
    dict
        'lots', 'blocks' → dwellings misplaced [%].
    """
    lots = Layer(DATA / "truth/lower_manhattan/lots_squares.gpkg")
    storeys = numbers(lots["storeys"], "storeys")
    share = np.ones(len(storeys))
    if settings is not None:
        lot, category = zip(*simulated(lots, seed))
        middle = shapely.centroid(lots.geometry)[list(lot)]
        places = classify.Places(middle, {"tag": list(category)}, list(range(len(lot))))
        use = None if own is None else lots.columns(own)
        share = classify.classify(
            classify.Buildings(lots.geometry, use, storeys), settings, places if own is None else None
        ).share
    truth = np.nan_to_num(numbers(lots["UnitsRes"], "UnitsRes"))
    weight = np.nan_to_num(numbers(lots["floor_m2"], "floor_m2")) * share
    tract = np.unique([str(v) for v in lots["ct"]], return_inverse=True)[1]
    block = np.unique([str(v) for v in lots["cb"]], return_inverse=True)[1]
    total, sum_of = np.bincount(tract, truth), np.bincount(tract, weight)
    spread = np.where(sum_of[tract] > 0, weight / np.maximum(sum_of[tract], 1e-9) * total[tract], 0)
    return {
        "lots": misplaced(truth, spread),
        "blocks": misplaced(np.bincount(block, truth), np.bincount(block, spread)),
    }


def helsinki_residents(settings, split):
    """Residents of the 250 m cells of the centre: their sum spread by floor space × share; building tags are not read.

    Parameters
    ----------
    settings : ResidentialSettings or None
        None: every building has a share of 1.
    split : bool
        POI have a field of keys and one of values, not one of key=value.

    Returns
    -------
    float
        Residents misplaced among the cells that the map covers whole [%].
    """
    place, hours = (
        str(DATA / "registers" / path) for path in ("places_osm/helsinki.gpkg", "hours_helsinki/helsinki_hours.gpkg")
    )
    buildings, poi = Layer(place, "buildings"), Layer(place, "facilities")
    cells = Layer(hours, "residents_2020")
    footprints = shapely.make_valid(buildings.geometry)  # None where a ring is broken
    levels = np.array([number(value) for value in buildings["levels"]])
    share = np.ones(len(levels))
    if settings is not None:
        tags = [f"{kind}={value}" for kind, value in zip(poi["kind"], poi["value"])]
        places = classify.Places(poi.geometry, poi.columns("kind", "value") if split else {"tag": tags})
        share = classify.classify(classify.Buildings(footprints, storeys=levels), settings, places).share
    floor = shapely.area(footprints) * np.where(np.isnan(levels), np.nanmedian(levels), levels) * share
    west, south, east, north = shapely.total_bounds(footprints)
    covered = shapely.area(shapely.intersection(cells.geometry, shapely.box(west, south, east, north)))
    whole = covered / shapely.area(cells.geometry) > 0.95
    at, building = shapely.STRtree(shapely.point_on_surface(footprints)).query(cells.geometry, predicate="intersects")
    weight = np.bincount(at, floor[building], len(whole))[whole]
    truth = np.array([float(value or 0) for value in cells["population"]])[whole]
    return misplaced(truth, weight / weight.sum() * truth.sum())


def number(text) -> float:
    """Levels as OpenStreetMap has them, NaN where they are no number."""
    try:
        return float(text)
    except (TypeError, ValueError):
        return float("nan")


def misplaced(truth, estimate):
    """Half of the absolute differences, in % of the truth."""
    return 50 * np.abs(truth - estimate).sum() / truth.sum()


def floor_space_misplaced(share, labels, floor, among):
    """Of one total over labelled buildings, how much a spread by floor space × share misplaces [%]: a proxy of an estimate."""
    known = among & ~np.isnan(labels)
    truth, weight = (floor * labels)[known], (floor * share)[known]
    return misplaced(truth, weight / weight.sum() * truth.sum()) if weight.any() and truth.any() else float("nan")


def f1(result, labels, among):
    return classify.scores(result, np.where(among, labels, np.nan))[0].f1


def per_label(result, labels, values) -> str:
    """Classes per value of the label."""
    rows = []
    for value in sorted({v for v, known in zip(values, ~np.isnan(labels)) if known}):
        of_value = np.array([v == value for v in values])
        counts = [np.count_nonzero(result.kind[of_value] == kind) for kind in classify.KINDS.values()]
        rows.append(f"  {value:28}" + "".join(f"{kind:>18} {n:5,}" for kind, n in zip(classify.KINDS.values(), counts)))
    return "\n".join(rows)


def per_decider(result, labels) -> str:
    """Labelled buildings per what decided: lived in and found, missed, taken, rejected."""
    found = Counter(
        (classify.DECIDERS[by], bool(truth), bool(taken))
        for by, truth, taken in zip(result.decided_by, labels, result.lived_in)
        if truth == truth
    )
    cells = ((True, True), (True, False), (False, True), (False, False))
    head = f"  {'decided by':14}" + "".join(f"{word:>10}" for word in ("found", "missed", "taken", "rejected"))
    rows = [f"  {by:14}" + "".join(f"{found[(by, *cell)]:10,}" for cell in cells) for by in classify.DECIDERS]
    return "\n".join([head, *rows])


def of_place(place) -> None:
    """Print the figures of one place."""
    print(f"\n{place.__name__.title()}. {place.__doc__}")
    if not (DATA / place.__name__).exists():
        print(f"skipped: {DATA / place.__name__} is not there")
        return
    for name, settings in SETTINGS.items():
        full, less = place(settings), place(settings, less=True)
        labels, floor, parts = full[1], full[3], full[4]
        for part, among in parts.items():
            ours, alone = (f1(made[0], labels, among) for made in (full, less))
            wrong = [floor_space_misplaced(made[0].share, labels, floor, among) for made in (full, less)]
            without = floor_space_misplaced(np.ones(len(floor)), labels, floor, among)
            print(
                f"  {name:18}{part:8} F1 {ours:.3f}, without what 'with' names {alone:.3f}; floor space misplaced "
                f"{wrong[0]:.1f} and {wrong[1]:.1f} %, unclassified {without:.1f} %"
            )
    print(classify.confusion_table(classify.scores(full[0], labels)), per_label(full[0], labels, full[2]), sep="\n")
    print(per_decider(full[0], labels), "  without what 'with' names:", per_decider(less[0], labels), sep="\n")
    for note in full[0].notes:
        print(f"  note: {note}")


def main() -> None:
    gdal.UseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    for place in (olemps, helsinki):
        of_place(place)
    print(
        "\nHelsinki's centre, residents, one sum → cells of 250 m; POI as key=value, and as a field of keys and one of values"
    )
    if (DATA / "registers/hours_helsinki").exists():
        for name, settings in {"unclassified": None, **SETTINGS}.items():
            figures = [helsinki_residents(settings, split) for split in (False, True)]
            print(f"  {name:18}misplaced " + " and ".join(f"{figure:.1f} %" for figure in figures))
    else:
        print("skipped: it is not there")
    print("\nLower Manhattan, dwellings, tract → lot and block; POI are simulated, five seeds: mean misplaced")
    if not (DATA / "truth/lower_manhattan").exists():
        print("skipped: it is not there")
        return
    for name, settings in {"unclassified": None, **SETTINGS}.items():
        runs = [lower_manhattan(settings, seed) for seed in range(1, 6)]
        print(f"  {name:18}" + ", ".join(f"{unit} {np.mean([run[unit] for run in runs]):.1f} %" for unit in runs[0]))
    for own in ("landuse", "BldgClass"):
        for name, settings in SETTINGS.items():
            found = lower_manhattan(settings, 1, own)
            print(f"  {name:18}own use {own}: " + ", ".join(f"{unit} {value:.1f} %" for unit, value in found.items()))


if __name__ == "__main__":
    main()
