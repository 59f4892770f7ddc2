"""Towns whose people or dwellings are counted in finer zones than those that an estimate is given.

They are not part of the repository: `towns(folder)` reads what is there. Each folder of `truth/` is one town, its tables
told apart by their columns (see `ALIASES`), so that another town put beside them is read as well. Their role is test:
nothing of the product is fitted to them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely
from town_files import first_layer, layer_with, layers, numbers, table, to_utm10

import register_package  # noqa: F401 - makes the checkout importable as doorstep
from doorstep.processing_provider.engine.core import frame, spatial
from doorstep.processing_provider.engine.core.frame import Input
from doorstep.processing_provider.engine.population import truth
from doorstep.processing_provider.engine.population.settings import EstimateSettings, Weight
from doorstep.processing_provider.engine.population.stages import estimate

ALIASES = {
    "id": ("bid", "buid", "fid_"),
    "fine": ("blk", "cb", "cell"),
    "coarse": ("bg", "ct", "one"),
    "share": ("res_share", "res"),
    "dwellings": ("units", "UnitsRes", "dwellings"),
    "persons": ("pop00", "pop10", "pop20", "pop"),
}
"""Names that columns have in the towns' tables, by what they hold; the first that is there counts."""

HELSINKI = ("places_osm/helsinki.gpkg", "hours_helsinki/helsinki_hours.gpkg")
STOREY = 3.0
"""Height of a storey where only levels are known [m]; the same for all, so that it moves nobody."""

SEASIDE_REACH = 100.0
"""A building further from every address is in no block [m]."""


@dataclass(frozen=True, eq=False)
class Town:
    """Buildings in coarse zones, and what is known of the fine zones in them.

    Attributes
    ----------
    name : str
    id : (n,) object of str
    footprints : (n,) object array of shapely geometries
        In metres; points at Seaside.
    height, storeys, floor_m2 : (n,) float
        NaN where unknown.
    share : (n,) float or None
        Residential share, 0..1.
    coarse, fine : (n,) int
        Zones of each building.
    coarse_of : (f,) int
        Coarse zone of each fine zone; its total is the sum of the counts of its fine zones, with buildings or without.
    persons, dwellings : (f,) float or None
        Known counts; households in place of dwellings at Olemps and Seaside.
    by_building : (n,) float or None
        Recorded dwellings, NaN where unknown.
    cell_area : (f,) float or None
        Area of the fine zones where they have outlines [m²].
    """

    name: str
    id: np.ndarray
    footprints: np.ndarray
    height: np.ndarray
    storeys: np.ndarray
    floor_m2: np.ndarray
    share: np.ndarray | None
    coarse: np.ndarray
    fine: np.ndarray
    coarse_of: np.ndarray
    persons: np.ndarray | None
    dwellings: np.ndarray | None
    by_building: np.ndarray | None
    cell_area: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.id)

    @property
    def polygons(self) -> bool:
        """Whether the buildings have footprints."""
        return bool(np.any(shapely.area(self.footprints) > 0))

    def counts(self, what: str) -> np.ndarray:
        """Known counts of the fine zones, 'persons' or 'dwellings', (f,)."""
        known = {"persons": self.persons, "dwellings": self.dwellings}[what]
        assert known is not None, f"{self.name}: {what} are not known"
        return known

    def totals(self, what: str) -> np.ndarray:
        """Counts of the coarse zones, (c,)."""
        return np.bincount(self.coarse_of, self.counts(what))

    def knows_buildings(self) -> bool:
        """Whether the dwellings of the fine zones are those of their buildings, so that these are known one by one."""
        if self.by_building is None or self.dwellings is None:
            return False
        summed = np.bincount(self.fine, np.nan_to_num(self.by_building), len(self.coarse_of))
        return bool(np.allclose(summed, self.dwellings))

    def inputs(self, what: str, households: np.ndarray | None = None, recorded: bool = False) -> tuple[Input, Input]:
        """Buildings, and coarse zones whose population is 'persons' or 'dwellings', as the product's stages take them.

        `households` of the coarse zones, (c,), are given where a list of households is to be made. Recorded dwellings are
        the truth in some towns, so that no weight may see them unless it is asked for them.
        """
        columns = {"id": self.id, "zone": _labels(self.coarse)}
        fields = {"BUILDING_ID_FIELD": ("id",), "BUILDING_ZONE_FIELD": ("zone",)}
        optional = {
            "HEIGHT_FIELD": ("height", self.height),
            "STOREYS_FIELD": ("storeys", self.storeys),
            "RESIDENTIAL_FIELD": ("share", self.share),
        }
        for parameter, (name, values) in optional.items():
            if values is not None and np.isfinite(values).any():
                columns[name], fields[parameter] = values, (name,)
        if recorded:
            columns["recorded"], fields["WEIGHT_FIELD"] = self.by_building, ("recorded",)
        totals = np.round(self.totals(what))
        counted = {"zone": _labels(np.arange(len(totals))), "people": totals}
        meant = {"ZONE_ID_FIELD": ("zone",), "POPULATION_FIELD": ("people",)}
        if households is not None:
            counted["households"], meant["HOUSEHOLDS_FIELD"] = households, ("households",)
        zones = frame.made("zones", counted)
        return Input(frame.made("buildings", columns, self.footprints), fields), Input(zones, meant)


def joined(town: Town, zones: int) -> Town:
    """Join the coarse zones to so many larger ones of neighbours, along a curve on which these follow each other."""
    n = len(np.unique(town.coarse_of))
    middle = shapely.get_coordinates(shapely.point_on_surface(town.footprints))
    number = np.bincount(town.coarse, minlength=n)
    at = np.column_stack([np.bincount(town.coarse, middle[:, axis], n) / np.maximum(number, 1) for axis in (0, 1)])
    points = np.where(number > 0, shapely.points(at), None)  # a zone without buildings comes last
    rank = np.empty(n, int)
    rank[spatial.along_curve(points).argsort(kind="stable")] = np.arange(n)
    of = rank * zones // n
    return replace(town, coarse=of[town.coarse], coarse_of=of[town.coarse_of])


def estimated(town: Town, what: str, settings: EstimateSettings) -> estimate.Result:
    """Estimate a town's persons or dwellings from its coarse zones by the product's own stage.

    Recorded dwellings (`Weight.FIELD`) are taken as they are: they tell by themselves where nobody lives.
    """
    buildings, zones = town.inputs(what, recorded=settings.weight == Weight.FIELD)
    if settings.weight == Weight.FIELD:
        buildings = buildings.but(RESIDENTIAL_FIELD="")
    return estimate.run(buildings, zones, estimate.Settings(settings), lambda *_: None)


def weight_of(town: Town, weight: Weight, exponent: float = 1.0) -> np.ndarray:
    """Weight of each building by the product's own stage, (n,)."""
    what = "dwellings" if town.persons is None else "persons"
    return estimated(town, what, EstimateSettings(weight, exponent=exponent)).weighed.weight


def placed(town: Town, what: str, weight: np.ndarray) -> np.ndarray:
    """Spread a town's counts over its buildings by a weight, (n,) float: eq. 1-2. Zones without weight place nobody."""
    total = np.bincount(town.coarse, weight, len(town.totals(what)))
    share = np.divide(weight, total[town.coarse], out=np.zeros(len(weight)), where=total[town.coarse] > 0)
    return share * town.totals(what)[town.coarse]


def misplaced(found: np.ndarray, known: np.ndarray) -> float:
    """Share of the known counts that is found elsewhere [%], see `truth.Accuracy.misplaced`."""
    return truth.accuracy(np.asarray(found, float), np.asarray(known, float)).misplaced


def misplaced_in_zones(town: Town, what: str, per_building: np.ndarray) -> float:
    """Share misplaced between the fine zones [%] by what each building holds, (n,)."""
    known = town.counts(what)
    return misplaced(np.bincount(town.fine, per_building, len(known)), known)


def misplaced_in_buildings(town: Town, per_building: np.ndarray) -> float:
    """Share of the dwellings misplaced between buildings [%] by what each holds, (n,); those not known are left out."""
    assert town.knows_buildings(), f"{town.name}: dwellings of single buildings are not known"
    return misplaced(per_building, town.by_building)


def towns(data: Path) -> list[Town]:
    """Read every town with known counts under the folder of shared data; those that are not there are left out."""
    folders = sorted(path for path in (data / "truth").glob("*") if path.is_dir())
    found = [town for folder in folders for town in [by_columns(folder)] if town is not None]
    if (data / "olemps").is_dir():
        found.insert(0, olemps(data / "olemps"))
    if (data / "seaside").is_dir():
        found.append(seaside(data / "seaside"))
    if all((data / "registers" / name).exists() for name in HELSINKI):
        found.append(helsinki(data / "registers"))
    return found


def olemps(folder: Path) -> Town:
    """One total for the census cells wholly in the commune, against each cell."""
    commune = shapely.union_all(first_layer(folder / "commune.gpkg")[1])
    cells, outlines = first_layer(folder / "grid200m.gpkg")
    inside = shapely.within(outlines, commune)
    outlines = outlines[inside]
    buildings, shapes = first_layer(folder / "buildings.gpkg")
    building, cell = shapely.STRtree(outlines).query(shapely.point_on_surface(shapes), predicate="intersects")
    building, first = np.unique(building, return_index=True)
    fine = cell[first]
    use = buildings["USAGE1"][building]
    return Town(
        "Olemps",
        buildings["ID"][building],
        shapes[building],
        numbers(buildings["HAUTEUR"][building]),
        numbers(buildings["NB_ETAGES"][building]),
        np.full(len(building), np.nan),
        (use == "Résidentiel").astype(float),
        np.zeros(len(building), int),
        fine,
        np.zeros(len(outlines), int),
        numbers(cells["ind"][inside]),
        numbers(cells["men"][inside]),
        np.nan_to_num(numbers(buildings["NB_LOGTS"][building])),
        shapely.area(outlines),
    )


def seaside(folder: Path) -> Town:
    """10 block groups to 230 blocks, building points; a building is in the block of the nearest address."""
    addresses = table(folder / "address_points.csv")
    spots = to_utm10(numbers(addresses["x"]), numbers(addresses["y"]))
    buildings, shapes = first_layer(folder / "buildings_points.gpkg")
    near = shapely.STRtree(spots).query_nearest(shapes, max_distance=SEASIDE_REACH, all_matches=False)
    at, block = near[0], addresses["blockid"][near[1]]
    units = table(folder / "housing_units.csv")
    size, quarters = numbers(units["numprec"]), np.nan_to_num(numbers(units["gqtype"])) > 0
    blocks, of_unit = np.unique(units["blockid"].astype(str), return_inverse=True)
    coarse_of = np.unique([name[:12] for name in blocks], return_inverse=True)[1]
    here = np.isin(block.astype(str), blocks)
    at, fine = at[here], np.searchsorted(blocks, block[here].astype(str))
    nothing = np.full(len(at), np.nan)
    return Town(
        "Seaside",
        buildings["guid"][at],
        shapes[at],
        nothing,
        numbers(buildings["no_stories"][at]),
        nothing,
        None,
        coarse_of[fine],
        fine,
        coarse_of,
        np.bincount(of_unit, size),
        np.bincount(of_unit, (size > 0) & ~quarters),
        None,
    )


def helsinki(folder: Path) -> Town:
    """A business centre: one total for the cells of 250 m of the population register that OpenStreetMap's extract covers.

    Seven of ten buildings have no levels. The tags that say what a building is are no input.
    """
    buildings, shapes = layer_with(folder / HELSINKI[0], "levels")
    cells, outlines = layer_with(folder / HELSINKI[1], "population")
    whole = ~shapely.is_missing(shapes)  # rings broken at the border of the extract
    shapes = shapes[whole]
    inside = shapely.within(outlines, shapely.box(*shapely.total_bounds(shapes)))
    outlines = outlines[inside]
    building, cell = shapely.STRtree(outlines).query(shapely.point_on_surface(shapes), predicate="intersects")
    building, first = np.unique(building, return_index=True)
    levels = numbers(
        one if one and one.replace(".", "").isdigit() else None for one in buildings["levels"][whole][building]
    )
    return Town(
        "Helsinki centre",
        buildings["osm_id"][whole][building].astype(str).astype(object),
        shapes[building],
        levels * STOREY,
        levels,
        np.full(len(building), np.nan),
        None,
        np.zeros(len(building), int),
        cell[first],
        np.zeros(len(outlines), int),
        numbers(cells["population"][inside]),
        None,
        None,
        shapely.area(outlines),
    )


def by_columns(folder: Path, all_buildings: bool = False) -> Town | None:
    """Read a town whose tables are told apart by their columns; None where no table has buildings.

    Of two tables with buildings the smaller has the residential ones, the larger all.
    """
    shaped = [layer for path in sorted(folder.glob("*.gpkg")) for layer in layers(path)]
    tables = [(values, None) for path in sorted(folder.glob("*.csv")) for values in [table(path)]]
    houses = [layer for layer in shaped if _has(layer[0], "id") and _has(layer[0], "fine") and "height" in layer[0]]
    if not houses:
        return None
    values, shapes = (max if all_buildings else min)(houses, key=lambda layer: len(layer[1]))
    fine_label = _column(values, "fine")
    zones = next(
        (
            layer
            for layer in [*shaped, *tables]
            if layer[0] is not values and _is_key(layer[0], _name(values, "fine")) and _has(layer[0], "coarse")
        ),
        None,
    )
    if zones is None:
        labels, first = np.unique(fine_label, return_index=True)
        outlines, of_zone, kept = None, _column(values, "coarse")[first].astype(str), np.ones(len(labels), bool)
        persons = None
    else:
        known, outlines = zones
        kept = np.nan_to_num(numbers(known["gq_risk"])) == 0 if "gq_risk" in known else np.ones(len(known["bg"]), bool)
        labels, of_zone = known[_name(values, "fine")][kept].astype(str), _column(known, "coarse")[kept].astype(str)
        persons = numbers(_column(known, "persons"))[kept] if _has(known, "persons") else None
    rank = np.argsort(labels)
    labels, of_zone = labels[rank].astype(str), of_zone[rank]
    coarse_of = np.unique(of_zone, return_inverse=True)[1]
    place = np.clip(np.searchsorted(labels, fine_label.astype(str)), 0, len(labels) - 1)
    row = np.flatnonzero(labels[place] == fine_label.astype(str))
    fine = place[row]
    units = numbers(_column(values, "dwellings"))[row] if _has(values, "dwellings") else None
    share = numbers(_column(values, "share"))[row] if _has(values, "share") else None
    return Town(
        folder.name,
        _column(values, "id")[row].astype(str).astype(object),
        shapes[row],
        numbers(values["height"][row]),
        numbers(values["storeys"][row]),
        numbers(values["floor_m2"][row]),
        share,
        coarse_of[fine],
        fine,
        coarse_of,
        None if persons is None else persons[rank],
        None if units is None else np.bincount(fine, np.nan_to_num(units), len(labels)),
        units,
        None if outlines is None else shapely.area(outlines[kept][rank]),
    )


def _labels(number: np.ndarray) -> np.ndarray:
    return np.array([f"z{one}" for one in number], object)


def _name(values: dict, what: str) -> str:
    return next((name for name in ALIASES[what] if name in values), "")


def _has(values: dict, what: str) -> bool:
    return bool(_name(values, what))


def _column(values: dict, what: str) -> np.ndarray:
    return values[_name(values, what)]


def _is_key(values: dict, name: str) -> bool:
    return name in values and len(set(values[name])) == len(values[name])


def facilities(folder: Path) -> tuple[np.ndarray, dict[str, list]]:
    """Points of interest of Helsinki's centre: geometries, and their categories by key."""
    values, points = layer_with(folder / HELSINKI[0], "kind")
    kinds = sorted(set(values["kind"]))
    of = {kind: [v if k == kind else None for k, v in zip(values["kind"], values["value"])] for kind in kinds}
    return points, of
