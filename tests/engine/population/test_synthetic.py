"""The synthetic town keeps its promises, and the bundled sample is what its generator makes."""

from __future__ import annotations

import dataclasses

import make_sample
import numpy as np
import pytest
import shapely
import shapely.wkb
import synthetic
from invented_town import plan
from invented_town.poi import POI_KEYS
from scipy import optimize, sparse


def arrays(city: synthetic.City) -> dict[str, np.ndarray]:
    """Everything but the polygons and the seed."""
    fields = {f.name: getattr(city, f.name) for f in dataclasses.fields(city)}
    return {name: values for name, values in fields.items() if "polygon" not in name and name != "seed"}


# --- The synthetic town -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def town() -> synthetic.City:
    """A town of 300 zones with everything switched on."""
    return synthetic.city(300, 4000, seed=7, group_quarters=6, vacant_share=0.1)


@pytest.mark.parametrize(
    ("n_zones", "n_households"), [(1, 0), (1, 5), (50, 10), (3, 2000), (1641, 22_530), (9_000, 330_000)]
)
def test_city_has_exactly_the_zones_and_households_asked_for(n_zones, n_households):
    city = synthetic.city(n_zones, n_households, geometry=False)
    assert len(city.zone_id) == n_zones
    assert city.zone_households.sum() == city.building_households.sum() == city.occupied.sum() == n_households
    assert (city.zone_population.sum() == city.numprec.sum()) and city.zone_vacant.sum() == 0


def test_city_truth_adds_up_from_households_to_buildings_to_zones(town):
    n_zones = len(town.zone_id)
    by_building = np.bincount(town.building_zone, weights=town.building_households, minlength=n_zones)
    assert np.array_equal(by_building, town.zone_households)
    by_building = np.bincount(town.building_zone, weights=town.building_persons, minlength=n_zones)
    assert np.array_equal(by_building, town.zone_population)
    assert np.array_equal(town.building_zone[town.household_building], town.household_zone)
    assert not town.building_households[~town.residential].any()


def test_city_sizes_follow_the_united_states_and_are_larger_in_houses():
    city = synthetic.city(geometry=False)
    shares = np.bincount(city.numprec, minlength=8)[1:] / len(city.numprec)
    assert np.abs(shares - synthetic.SIZE_SHARES).max() < 1e-4
    flat = city.building_class[city.household_building] == synthetic.APARTMENTS
    assert city.numprec[~flat].mean() > city.numprec[flat].mean() + 0.3


def test_city_zones_are_skewed_and_some_are_empty():
    households = synthetic.city(geometry=False).zone_households
    assert (households == 0).mean() > 0.05
    assert np.median(households) <= 8
    assert 50 < households.max() <= 200


def test_city_buildings_are_of_believable_size(town):
    house = town.building_class == synthetic.HOUSE
    flats = town.building_class == synthetic.APARTMENTS
    units = np.bincount(town.household_building, minlength=len(flats))
    assert town.building_area[house].min() >= 80 and town.building_area[house].max() <= 250
    assert set(units[house]) == {1}
    assert units[flats].min() >= 4 and units[flats].max() <= 40
    assert np.abs(town.building_height / town.building_storeys - synthetic.STOREY_HEIGHT).max() < 3


def test_city_vacant_units_and_group_quarters_are_apart_from_households(town):
    quarters = town.gqtype > 0
    assert quarters.sum() == 6
    assert town.numprec[quarters].min() >= 50 and town.numprec[quarters].max() <= 400
    assert town.zone_group_quarters.sum() == town.numprec[quarters].sum()
    assert set(town.building_use[town.household_building[quarters]]) == {"group_quarters"}
    assert not town.numprec[town.vacancy > 0].any()
    assert (town.vacancy > 0).mean() == pytest.approx(0.1, abs=0.02)


def test_city_ids_are_unique_census_texts(town):
    table = town.household_table()
    assert list(table) == ["huid", "blockid", "numprec", "ownershp", "race", "hispan", "vacancy", "gqtype"]
    assert len(set(table["huid"])) == len(table["huid"])
    assert set(np.char.str_len(town.zone_id)) == {15} and len(set(town.zone_id)) == 300
    assert len(set(town.building_id)) == len(town.building_zone)
    huid, block = table["huid"][0], table["blockid"][0]
    assert huid == f"B{block}H001"


def test_city_is_the_same_for_the_same_seed_with_and_without_geometry(town):
    again = synthetic.city(300, 4000, seed=7, group_quarters=6, vacant_share=0.1, geometry=False)
    other = synthetic.city(300, 4000, seed=8, group_quarters=6, vacant_share=0.1, geometry=False)
    for name, values in arrays(town).items():
        assert np.array_equal(values, arrays(again)[name]), name
    assert not np.array_equal(other.zone_households, again.zone_households)


def test_city_footprints_stay_apart_and_inside_zones_that_tile_the_town(town):
    assert shapely.contains_properly(town.zone_polygon[town.building_zone], town.building_polygon).all()
    first, second = shapely.STRtree(town.building_polygon).query(town.building_polygon, "intersects")
    assert np.array_equal(first, second)
    assert np.allclose(shapely.area(town.building_polygon), town.building_area)
    zones = town.zone_polygon
    assert shapely.area(shapely.union_all(zones)) == pytest.approx(shapely.area(zones).sum(), rel=1e-9)


def test_city_refuses_impossible_arguments():
    for wrong in ({"n_zones": 0}, {"n_households": -1}, {"vacant_share": 1.0}, {"max_size": 6}):
        with pytest.raises(ValueError, match="needs"):
            synthetic.city(**wrong)


# --- The bundled sample -----------------------------------------------------------------------------------------------


def tables(path) -> dict[str, list[dict]]:
    """All tables of a GeoPackage, geometry as WKB under its own key."""
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL's Python bindings are not here")
    source = ogr.Open(str(path))
    result = {}
    for layer in (source.GetLayer(i) for i in range(source.GetLayerCount())):
        rows = []
        for feature in layer:
            shape = feature.GetGeometryRef()
            rows.append({**feature.items(), "geometry": bytes(shape.ExportToWkb()) if shape else None})
        result[layer.GetName()] = rows
    return result


@pytest.fixture(scope="module")
def sample() -> dict[str, list[dict]]:
    """The tables of the sample that is in the repository."""
    return tables(make_sample.OUTPUT)


def in_zone(rows: list[dict], ending: str) -> list[dict]:
    """Rows of the zone whose id ends so."""
    return [row for row in rows if row["blockid"].endswith(ending)]


def geometries(rows: list[dict]) -> np.ndarray:
    return shapely.from_wkb([row["geometry"] for row in rows])


def buildings_of(sample: dict[str, list[dict]], ending: str) -> list[dict]:
    """Buildings within the zone whose id ends so."""
    zone = geometries(in_zone(sample["zones"], ending))[0]
    inside = shapely.contains(zone, geometries(sample["buildings"]))
    return [row for row, within in zip(sample["buildings"], inside) if within]


def test_sample_is_what_the_script_makes_and_the_same_bytes_each_time(sample, tmp_path):
    for name in ("a.gpkg", "b.gpkg"):
        make_sample.write(make_sample.town(), tmp_path / name)
    assert (tmp_path / "a.gpkg").read_bytes() == (tmp_path / "b.gpkg").read_bytes()
    assert tables(tmp_path / "a.gpkg") == sample


def test_sample_is_small_and_its_tables_are_sorted_by_unique_id(sample):
    assert make_sample.OUTPUT.stat().st_size < 2_000_000
    assert set(sample) == {"buildings", "zones", "poi", "households"}
    for table, key in (("buildings", "buid"), ("zones", "blockid"), ("poi", "poi_id"), ("households", "huid")):
        ids = [row[key] for row in sample[table]]
        assert ids == sorted(set(ids))
    assert len(sample["zones"]) == 30
    assert 1100 <= len(sample["buildings"]) <= 1300
    assert sum(row["height"] is None for row in sample["buildings"]) == 12


def test_sample_zone_counts_follow_from_the_household_list(sample):
    for zone in sample["zones"]:
        rows = in_zone(sample["households"], zone["blockid"])
        homes = [row["numprec"] for row in rows if row["vacancy"] == 0 and row["gqtype"] == 0]
        assert zone["pop"] == sum(row["numprec"] for row in rows)
        assert zone["households"] == len(homes)
        assert [zone[f"hh{i}"] for i in range(1, 8)] == [
            *(homes.count(i) for i in range(1, 7)),
            sum(h > 6 for h in homes),
        ]
        assert zone["gq_pop"] == sum(row["numprec"] for row in rows if row["gqtype"] > 0)
        assert zone["vacant"] == sum(row["vacancy"] > 0 for row in rows)
    assert sum(zone["vacant"] for zone in sample["zones"]) > 50


def test_sample_footprints_are_valid_apart_and_each_in_one_zone(sample):
    footprints, zones = geometries(sample["buildings"]), geometries(sample["zones"])
    assert shapely.is_valid(footprints).all()
    within = shapely.STRtree(zones).query(footprints, "within")
    assert len(within[0]) == len(set(within[0])) == len(footprints)
    one, two = shapely.STRtree(footprints).query(footprints, "intersects")
    shared = shapely.area(shapely.intersection(footprints[one[one < two]], footprints[two[one < two]]))
    assert shared.max() < 0.01  # neighbours in a terrace share a wall
    assert shapely.area(shapely.union_all(zones)) == pytest.approx(shapely.area(zones).sum(), rel=1e-9)


def test_sample_zone_of_table_4_rounds_to_the_published_columns(sample):
    rows = {row["buid"]: row for row in buildings_of(sample, "2024")}
    assert list(rows) == list(plan.TABLE4)
    area = shapely.area(geometries(rows.values()))
    weight = area * np.array([row["height"] for row in rows.values()])
    share, others = weight / weight.sum(), np.arange(15) != 13
    households = np.rint(184 * share).astype(int)
    persons = np.rint(601 * share).astype(int)
    assert list(rows)[int(np.argmax(weight))] == "14444"
    assert households[others].tolist() == [7, 10, 1, 18, 4, 8, 15, 15, 8, 14, 6, 21, 22, 7]
    assert persons[others].tolist() == [24, 33, 2, 60, 13, 25, 50, 48, 25, 47, 18, 68, 70, 24]
    assert households.sum() == 185  # plain rounding is one too many: the largest takes 28
    assert (184 - households[others].sum(), 601 - persons[others].sum()) == (28, 94)
    # The published Monte Carlo run follows the area: the tower 12091 gets 8 of its 15 households.
    by_area = np.rint(184 * area / area.sum()).astype(int)
    assert by_area.tolist() == [7, 10, 1, 18, 4, 8, 16, 8, 8, 16, 8, 21, 23, 29, 8]


def test_sample_zone_of_table_4_has_an_exact_allocation(sample):
    sizes = np.array([row["numprec"] for row in in_zone(sample["households"], "2024")])
    assert (len(sizes), sizes.sum(), sizes.min(), sizes.max()) == (184, 601, 1, 7)
    target = np.array(list(plan.TABLE4.values()))
    # y[size, building] >= 0: all households placed, both columns met.
    one_each, per_size = sparse.identity(15), np.arange(1, 8)[None, :]
    conditions = [
        (sparse.kron(sparse.identity(7), np.ones((1, 15))), np.bincount(sizes, minlength=8)[1:]),
        (sparse.kron(np.ones((1, 7)), one_each), target[:, 1]),
        (sparse.kron(per_size, one_each), target[:, 0]),
    ]
    found = optimize.milp(
        np.zeros(105),
        integrality=np.ones(105),
        constraints=[optimize.LinearConstraint(matrix.tocsc(), value, value) for matrix, value in conditions],
    )
    assert found.success


def test_sample_campground_has_people_and_no_building(sample):
    (zone,) = in_zone(sample["zones"], "1005")
    assert (zone["households"], zone["pop"], buildings_of(sample, "1005")) == (9, 21, [])


def test_sample_residence_is_one_record_of_group_quarters_in_one_building(sample):
    (zone,) = in_zone(sample["zones"], "2034")
    (record,) = in_zone(sample["households"], "2034")
    (building,) = buildings_of(sample, "2034")
    assert (zone["households"], zone["pop"], zone["gq_pop"]) == (0, 328, 328)
    assert (record["numprec"], record["gqtype"], building["use"]) == (328, 5, "dormitory")


def test_sample_industrial_estate_has_buildings_and_nobody(sample):
    (zone,) = in_zone(sample["zones"], "2040")
    assert (zone["households"], zone["pop"], zone["vacant"]) == (0, 0, 0)
    assert len(buildings_of(sample, "2040")) == 9
    assert not in_zone(sample["households"], "2040")


def test_sample_points_leave_table_4_and_the_residence_residential(sample):
    points = geometries(sample["poi"])
    for ending in ("2024", "2034"):
        homes = shapely.union_all(geometries(buildings_of(sample, ending)))
        assert shapely.distance(homes, points).min() > 5


def test_sample_points_have_one_category_that_repeats_their_key(sample):
    keys = POI_KEYS
    for row in sample["poi"]:
        key, value = row["category"].split("=")
        assert key in keys and row[key] == value
    footprints = shapely.union_all(geometries(sample["buildings"]))
    apart = shapely.distance(footprints, geometries(sample["poi"]))
    assert (apart == 0).sum() > 80
    assert ((apart > 0) & (apart < 5)).sum() > 10  # as in real lists, some points lie in the street


def test_sample_check_fails_when_the_buildings_no_longer_round_to_table_4():
    made = make_sample.town()
    next(b for b in made.buildings if b.buid == "13878").height *= 1.02
    with pytest.raises(ValueError, match="13878"):
        make_sample.check(made)
