"""Towns with known counts give the answers that came with them, by the product's own weights and spread."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely
from towns import estimated, joined, misplaced_in_buildings, misplaced_in_zones, placed, towns, weight_of

from doorstep.processing_provider.engine.population.settings import EstimateSettings, Weight

PERSONS, DWELLINGS, BUILDINGS = "persons", "dwellings", "buildings"

KNOWN = {
    # Cambridge, README: 80 block groups → 762 blocks.
    ("cambridge", Weight.VOLUME): {PERSONS: 19.8, DWELLINGS: 18.9, BUILDINGS: 27.2},
    ("cambridge", Weight.EQUAL): {PERSONS: 24.4, DWELLINGS: 28.2, BUILDINGS: 42.8},
    ("cambridge", Weight.DWELLINGS): {PERSONS: 20.7, DWELLINGS: 17.2, BUILDINGS: 27.6},
    ("cambridge", Weight.FIELD): {PERSONS: 17.5, DWELLINGS: 0.0},
    # Memphis: 21.8 by footprint there, because a structure that stands twice counts twice.
    ("memphis", Weight.VOLUME): {PERSONS: 20.4},
    ("memphis", Weight.FOOTPRINT_AREA): {PERSONS: 21.7},
    ("memphis", Weight.EQUAL): {PERSONS: 24.5},
    ("memphis", Weight.DWELLINGS): {PERSONS: 23.4},
    ("lower_manhattan", Weight.VOLUME): {BUILDINGS: 13.2, DWELLINGS: 9.9},
    ("lower_manhattan", Weight.EQUAL): {BUILDINGS: 45.4, DWELLINGS: 38.3},
    ("lower_manhattan", Weight.FOOTPRINT_AREA): {DWELLINGS: 25.6},
    ("lower_manhattan", Weight.DWELLINGS): {BUILDINGS: 13.2, DWELLINGS: 9.9},
    ("spain_38023", Weight.VOLUME): {BUILDINGS: 32.9, DWELLINGS: 11.7},
    ("spain_38023", Weight.FOOTPRINT_AREA): {BUILDINGS: 31.0, DWELLINGS: 11.6},
    ("spain_38023", Weight.EQUAL): {BUILDINGS: 19.3, DWELLINGS: 14.4},
    ("spain_38023", Weight.DWELLINGS): {BUILDINGS: 24.9, DWELLINGS: 9.3},
    # Households at Olemps and Seaside.
    ("Olemps", Weight.VOLUME): {PERSONS: 15.1, DWELLINGS: 16.2},
    ("Olemps", Weight.FOOTPRINT_AREA): {PERSONS: 13.8, DWELLINGS: 15.2},
    ("Olemps", Weight.DWELLINGS): {PERSONS: 11.6, DWELLINGS: 11.9},
    ("Olemps", Weight.FIELD): {PERSONS: 11.0, DWELLINGS: 10.1},
    ("Seaside", Weight.EQUAL): {PERSONS: 23.8, DWELLINGS: 24.7},
}


@pytest.fixture(scope="module")
def known_towns(shared_data) -> dict:
    found = {town.name: town for town in towns(shared_data("truth").parent)}
    if not found:
        pytest.skip("no town with known counts is beside the checkout")
    return found


def of(known_towns: dict, name: str):
    if name not in known_towns:
        pytest.skip(f"{name} is not beside the checkout")
    return known_towns[name]


@pytest.mark.parametrize(("name", "weight"), KNOWN, ids=[f"{name}-{weight.name}" for name, weight in KNOWN])
def test_known_answers_come_out(known_towns, name, weight):
    town, wanted = of(known_towns, name), KNOWN[name, weight]
    values = weight_of(town, weight)
    for what, share in wanted.items():
        if what == BUILDINGS:
            found = misplaced_in_buildings(town, placed(town, DWELLINGS, values))
        else:
            found = misplaced_in_zones(town, what, placed(town, what, values))
        assert round(found, 1) == pytest.approx(share, abs=0.051), what


@pytest.mark.parametrize("name", ["cambridge", "lower_manhattan", "spain_38023"])
def test_no_weight_sees_the_truth_unasked(known_towns, name):
    """Recorded dwellings are what is judged by: a weight that reads whatever there is must not find them."""
    town = of(known_towns, name)
    given = [town.inputs(DWELLINGS)[0], estimated(town, DWELLINGS, EstimateSettings()).buildings]
    for buildings in given:
        assert not buildings.names("WEIGHT_FIELD")
        known = set(np.nan_to_num(town.by_building).tolist())
        for column in buildings.frame.given:
            values = {0 if value is None else value for value in buildings.frame.column(column)}
            assert values != known, column


def test_mean_storeys_tell_more_than_the_highest_part(known_towns):
    town = of(known_towns, "spain_38023")
    mean = replace(town, storeys=town.floor_m2 / shapely.area(town.footprints))
    found = placed(mean, DWELLINGS, weight_of(mean, Weight.DWELLINGS))
    assert misplaced_in_buildings(mean, found) == pytest.approx(10.1, abs=0.06)
    assert misplaced_in_zones(mean, DWELLINGS, found) == pytest.approx(5.0, abs=0.06)


@pytest.mark.parametrize("name", ["cambridge", "memphis", "lower_manhattan", "spain_38023", "Olemps", "Seaside"])
def test_spreading_is_what_the_estimate_does(known_towns, name):
    town = of(known_towns, name)
    what = DWELLINGS if town.persons is None else PERSONS
    weight = Weight.VOLUME if town.polygons else Weight.EQUAL
    result = estimated(town, what, EstimateSettings(weight))
    mine = placed(town, what, weight_of(town, weight))
    # The estimate takes whole totals; those of Olemps are fractions.
    scale = np.round(town.totals(what)) / np.where(town.totals(what) > 0, town.totals(what), 1)
    np.testing.assert_allclose(result.found.persons_estimate, mine * scale[town.coarse], rtol=1e-9)


@pytest.mark.parametrize(
    ("name", "buildings", "fine", "coarse", "persons", "dwellings"),
    [
        ("cambridge", 9841, 762, 80, 73_719, 34_985),
        ("memphis", 4795, 332, 78, 24_836, None),
        ("lower_manhattan", 892, 198, 15, None, 36_620),
        ("spain_38023", 324, 17, 1, None, 298),
        ("Olemps", 1939, 102, 1, 2885.5, 1235.4),
        ("Seaside", 4651, 230, 10, 6640, 3053),
    ],
)
def test_counts_are_those_of_the_readme(known_towns, name, buildings, fine, coarse, persons, dwellings):
    town = of(known_towns, name)
    assert (len(town), len(town.coarse_of), int(town.coarse_of.max()) + 1) == (buildings, fine, coarse)
    for known, total in ((town.persons, persons), (town.dwellings, dwellings)):
        assert (known is None) if total is None else known.sum() == pytest.approx(total, abs=0.05)
    assert np.array_equal(town.coarse_of[town.fine], town.coarse)


def test_zones_joined_keep_the_people_and_the_fine_zones(known_towns):
    town = of(known_towns, "cambridge")
    larger = joined(town, 5)
    assert len(larger.totals(PERSONS)) == 5
    assert larger.totals(PERSONS).sum() == town.totals(PERSONS).sum()
    assert np.array_equal(larger.coarse_of[larger.fine], larger.coarse)
    assert larger.counts(PERSONS) is town.counts(PERSONS)


def test_a_town_put_beside_them_is_read_by_its_columns(tmp_path):
    """Another town in the same kind of tables needs no line of its own."""
    import sqlite3

    folder = tmp_path / "truth" / "new_town"
    folder.mkdir(parents=True)
    square = shapely.box(0, 0, 10, 10)
    blob = b"GP\x00\x01" + (0).to_bytes(4, "little") + shapely.to_wkb(square)
    with sqlite3.connect(folder / "buildings.gpkg") as file:
        file.execute("create table gpkg_geometry_columns (table_name text, column_name text)")
        file.execute("insert into gpkg_geometry_columns values ('b', 'geom')")
        file.execute("create table b (fid, geom, bid, height, storeys, floor_m2, units, blk)")
        rows = [
            (1, blob, "a", 3, 1, 100, 1, "x1"),
            (2, blob, "b", 6, 2, 200, 3, "x2"),
            (3, blob, "c", 3, 1, 100, 1, "?"),
        ]
        file.executemany("insert into b values (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    (folder / "blocks.csv").write_text("blk,pop,bg\nx2,6,g\nx1,4,g\nx3,1,h\n")
    (town,) = towns(tmp_path)
    assert (town.name, list(town.id), list(town.fine), list(town.coarse)) == ("new_town", ["a", "b"], [0, 1], [0, 0])
    assert town.persons.tolist() == [4, 6, 1]
    assert town.dwellings.tolist() == [1, 3, 0]
    assert town.totals(PERSONS).tolist() == [10, 1]
    # Volumes 300 and 600 of ten persons: 3.33 and 6.67, and nobody where one is known: 0.67 + 0.67 + 1 of 22.
    assert misplaced_in_zones(town, PERSONS, placed(town, PERSONS, np.array([1.0, 2.0]))) == pytest.approx(
        50 * (2 / 3 + 2 / 3 + 1) / 11
    )
