"""Names and data suggest the right layers and fields, and nothing where nothing fits or two do alike."""

from __future__ import annotations

import pytest
from guessing import PLACES, addresses, american, buildings, cells, layer, listed, opened, point, points, square, values
from qgis.core import QgsVectorLayer

from doorstep.plugin.population import guess
from doorstep.plugin.population.guess import sample


def test_french_cells_and_not_the_commune_nor_the_zones_of_activity(qgis_app):
    town = "ID:string,INSEE_COM:string,POPULATION:integer,NATURE:string"
    commune = layer("Polygon", "commune", town, [(square(499_000, 2_999_000, 3000), "C1", "12174", 3439, None)])
    activity = layer(
        "Polygon", "activity_zones", town,
        [(square(500_000 + 100 * i, 3_000_000, 80), f"S{i}", "12174", 3439, "Gymnase") for i in range(5)],
    )  # fmt: skip
    found = guess.layers([activity, buildings(), commune, cells(empty_id=True)])
    assert values(found) == {"INPUT": "buildings", "ZONES": "grid", "LAND_USE": "activity_zones"}
    assert found["INPUT"].sure
    grid = found["ZONES"].value
    assert guess.of_field("POPULATION_FIELD", grid) == guess.Guess("ind", True)
    assert guess.of_field("HOUSEHOLDS_FIELD", grid).value == "men"
    # Empty in one cell: it cannot be the id, and the row says so.
    zone_id = guess.of_field("ZONE_ID_FIELD", grid)
    assert zone_id.value is None and "id_car2010" in zone_id.text
    assert guess.of_field("ZONE_ID_FIELD", cells()).value == "id_car2010"
    # One number of people for all zones is that of something larger.
    assert guess.of_field("POPULATION_FIELD", activity).value is None


@pytest.mark.parametrize(
    ("fields", "values", "found"),
    [
        ("idcell:string,ind:double", ("C1", 5.0), "idcell"),
        ("quartier_code:string,ind:double", ("Q1", 5.0), "quartier_code"),
        ("idcell:string,ind:double", ("", 5.0), None),  # no id
        ("idcell:double,ind:double", (0.5, 5.0), None),
        ("ogc_fid:integer,ind:double", (1, 5.0), None),  # the number of the feature, which is taken anyhow
        ("nom:string,ind:double", ("A", 5.0), None),
    ],
)
def test_an_id_of_the_users_own_name(qgis_app, fields, values, found):
    first, persons = values
    ids = [first and f"{first}{i}" if isinstance(first, str) else first + i for i in range(5)]
    zones = layer("Polygon", "z", fields, [(square(200 * i, 0, 200), ids[i], persons) for i in range(5)])
    guessed = guess.of_field("ZONE_ID_FIELD", zones)
    assert guessed.value == found
    assert (guessed.text == "No field looks like an id of the zones; the numbers of the features are taken.") == (
        not found
    )


def test_french_buildings(qgis_app):
    found = {name: guess.of_field(name, buildings()).value for name in (
        "BUILDING_ID_FIELD", "HEIGHT_FIELD", "STOREYS_FIELD", "BUILDING_USE_FIELD",
    )}  # fmt: skip
    assert list(found.values()) == ["ID", "HAUTEUR", "NB_ETAGES", "USAGE1"]
    assert guess.weight(buildings()) == 0


def test_zones_elsewhere_are_no_zones(qgis_app):
    elsewhere = cells("grid elsewhere")
    elsewhere.startEditing()
    for feature in elsewhere.getFeatures():
        moved = feature.geometry()
        moved.translate(50_000, 0)
        elsewhere.changeGeometry(feature.id(), moved)
    elsewhere.commitChanges()
    elsewhere.updateExtents()
    found = guess.layers([buildings(), elsewhere])
    assert values(found) == {"INPUT": "buildings"}
    assert "buildings" in found["ZONES"].text


def test_zones_beside_every_building_are_no_zones(qgis_app):
    """Their extents overlap, but no building lies in them."""
    beside = [(square(x + 20, y + 20, 25), f"Z{i}", 5.0 + i % 7, 2.0, 1.0) for i, (x, y) in enumerate(PLACES)]
    fields = "id_car2010:string,ind:double,men:double,men_1ind:double"
    assert values(guess.layers([buildings(), layer("Polygon", "grid", fields, beside)])) == {"INPUT": "buildings"}


def test_the_finest_zones_of_several(qgis_app):
    found = guess.layers([cells("block_groups", 500), buildings(), cells("blocks", 125)])
    assert found["ZONES"].value.name() == "blocks" and not found["ZONES"].sure
    assert "block_groups" in found["ZONES"].text


def test_two_layers_alike_are_left_to_the_user(qgis_app):
    found = guess.layers([cells("zones a"), cells("zones b"), buildings()])
    assert found["ZONES"].value is None and not found["ZONES"].sure
    assert "zones a" in found["ZONES"].text and "zones b" in found["ZONES"].text
    found = guess.layers([buildings("buildings 2019"), buildings("buildings 2023"), cells()])
    assert found["INPUT"].value is None and "buildings 2019" in found["INPUT"].text
    assert found["ZONES"].value.name() == "grid"


def test_layers_by_what_they_hold_rather_than_by_their_name(qgis_app):
    found = guess.layers([cells("a"), buildings("b"), layer("LineString", "buildings")])
    assert values(found) == {"INPUT": "b", "ZONES": "a"}


def test_polygons_without_people_or_homes_are_neither_zones_nor_buildings(qgis_app):
    found = guess.layers([layer("Polygon", "zones", "name:string", [(square(500_000, 3_000_000, 900), "x")])])
    assert values(found) == {} and found["INPUT"].text and found["ZONES"].text


def test_small_polygons_of_anything_are_no_buildings(qgis_app):
    pools = layer("Polygon", "pools", "cleabs:string", [(square(x, y, 8), f"P{i}") for i, (x, y) in enumerate(PLACES)])
    assert values(guess.layers([pools])) == {}
    assert values(guess.layers([pools, points()])) == {"INPUT": "buildings_points"}


def test_american_points_with_a_list(qgis_app):
    zoning = layer(
        "Polygon", "zoning", "OBJECTID:integer,zone_abbr:string,ZONING:string",
        [(square(500_000 + 300 * i, 3_000_000, 290), i, "R", "Residential") for i in range(3)],
    )  # fmt: skip
    found = guess.layers([addresses(), points(), listed(), zoning])
    assert values(found) == {
        "INPUT": "buildings_points", "HOUSEHOLDS": "housing_units", "LAND_USE": "zoning",
    }  # fmt: skip
    assert "buildings_points" in found["ZONES"].text
    assert guess.weight(points()) == 4 and guess.weight(addresses()) == 3
    found = guess.layers([points(), listed(), american()])
    assert values(found) == {"INPUT": "buildings_points", "ZONES": "census_blocks", "HOUSEHOLDS": "housing_units"}
    zones = found["ZONES"].value
    fields = ("ZONE_ID_FIELD", "POPULATION_FIELD", "HOUSEHOLDS_FIELD")
    assert [guess.of_field(name, zones).value for name in fields] == ["GEOID20", "P1_001N", "H1_002N"]


def test_addresses_serve_as_buildings_where_there_is_nothing_better(qgis_app):
    assert values(guess.layers([addresses()])) == {"INPUT": "address_points"}
    assert values(guess.layers([addresses(), buildings()])) == {"INPUT": "buildings"}


def test_a_household_list_of_other_zones_is_none(qgis_app):
    other = cells("blocks", fields="blockid:string,pop:double,hh:double,gq:double")
    found = guess.layers([buildings(), other, listed()])
    assert values(found) == {"INPUT": "buildings", "ZONES": "blocks"}
    assert "housing_units" in found["HOUSEHOLDS"].text


def test_the_zone_field_of_a_list_is_the_one_that_has_ids_of_the_zones(qgis_app):
    rows = [(None, f"H{i}", f"X{i % 3}", f"41007951100{i % 4:04d}", 2) for i in range(20)]
    both = layer("NoGeometry", "households", "huid:string,blockid:string,tract:string,numprec:integer", rows)
    assert guess.of_field("HOUSEHOLD_ZONE_FIELD", both, (american(), "GEOID20")) == guess.Guess("tract", True)
    found = guess.layers([buildings(), american(), both])
    assert found["HOUSEHOLDS"].value is both
    wrong = guess.of_field("HOUSEHOLD_ZONE_FIELD", both, (cells(), "id_car2010"))
    assert wrong.value is None and "grid" in wrong.text


def test_a_table_of_the_zones_is_no_household_list(qgis_app):
    table = layer("NoGeometry", "persons", "blockid:string,persons:integer", [(None, f"B{i}", 5) for i in range(9)])
    assert values(guess.layers([table])) == {}


def test_places_need_categories_and_are_no_buildings(qgis_app):
    keys = "osm_id:string,amenity:string,shop:string"
    places = [(point(x, y), str(i), "cafe" if i % 2 else None, None) for i, (x, y) in enumerate(PLACES)]
    poi = layer("Point", "osm points", keys, places)
    trees = layer("Point", "poi", "name:string", [(point(*PLACES[0]), "Oak")])
    found = guess.layers([trees, poi, buildings()])
    assert values(found) == {"INPUT": "buildings", "POI": "osm points"}
    # 'shop' is empty in all that was looked at, and may be filled in others.
    assert guess.of_field("POI_CATEGORY_FIELD", poi).value == ["amenity", "shop"]
    assert values(guess.layers([poi])) == {"POI": "osm points"}


def test_land_use_needs_categories_that_the_rules_know(qgis_app):
    def parcels(category):
        rows = [(square(500_000 + 200 * i, 3_000_000, 190), category) for i in range(5)]
        return layer("Polygon", "landuse", "landuse:string", rows)

    assert "LAND_USE" in values(guess.layers([buildings(), parcels("industrial")]))
    assert "LAND_USE" not in values(guess.layers([buildings(), parcels("Zone 17b")]))


def test_a_given_share_leaves_nothing_to_classify(qgis_app):
    rows = [(square(x, y, 12), i, "house", 0.5) for i, (x, y) in enumerate(PLACES)]
    shares = layer("Polygon", "buildings", "bid:integer,use:string,res_share:double", rows)
    parks = layer("Polygon", "landuse", "landuse:string", [(square(500_000, 3_000_000, 400), "industrial")])
    found = guess.layers([shares, parks])
    assert values(found) == {"INPUT": "buildings"} and "res_share" in found["LAND_USE"].text
    assert guess.of_child("BUILDING_USE_FIELD", guess.Look(shares)).value is None


@pytest.mark.parametrize(
    ("kind", "heights", "expected"),
    [
        ("string", ["12 m", "9.5", "~10", None], "height"),
        ("string", ["high", "low", "unknown", "9"], None),
        ("string", ["2019-05-01"] * 4, None),
        ("double", [12.0, None, 3.5, 4.0], "height"),
        ("double", [None] * 4, None),
    ],
)
def test_a_height_is_a_number_or_reads_as_one(qgis_app, kind, heights, expected):
    rows = [(square(*PLACES[i], 12), height) for i, height in enumerate(heights)]
    assert guess.of_field("HEIGHT_FIELD", layer("Polygon", "b", f"height:{kind}", rows)).value == expected


def test_a_population_that_numbers_the_rows_is_none(qgis_app):
    rows = [(square(500_000 + 50 * i, 3_000_000, 50), f"Z{i}", i + 1, 40 - 3 * (i % 4)) for i in range(20)]
    zones = layer("Polygon", "zones", "zone_id:string,pop:integer,residents:integer", rows)
    assert guess.of_field("POPULATION_FIELD", zones).value == "residents"
    only = layer("Polygon", "zones", "zone_id:string,pop:integer", [row[:3] for row in rows])
    assert guess.of_field("POPULATION_FIELD", only).value is None
    assert "pop" in guess.of_field("POPULATION_FIELD", only).text


def test_two_counts_that_differ_are_a_guess_that_is_not_sure(qgis_app):
    rows = [(square(500_000 + 50 * i, 3_000_000, 50), 10 + 3 * (i % 4), 12 + 3 * (i % 4)) for i in range(9)]
    found = guess.of_field("POPULATION_FIELD", layer("Polygon", "z", "residents:integer,pop:integer", rows))
    assert found.value == "pop" and not found.sure and "residents" in found.text


def test_empty_layers_are_guessed_by_names_and_are_not_sure(qgis_app):
    found = guess.of_field("POPULATION_FIELD", layer("Polygon", "z", "pop:integer"))
    assert found == guess.Guess("pop", False)
    assert guess.layers([layer("Polygon", "buildings", "height:double")])["INPUT"].value is not None


@pytest.mark.parametrize(("fields", "expected"), [("height:double", 0), ("levels:integer", 1), ("osm_id:integer", 2)])
def test_weight_follows_what_is_known_of_a_building(qgis_app, fields, expected):
    rows = [(square(x, y, 12), i % 7) for i, (x, y) in enumerate(PLACES)]
    assert guess.weight(layer("Polygon", "b", fields, rows)) == expected


def test_only_a_sample_is_read(qgis_app, monkeypatch):
    """Of 20,000 buildings and 20,000 zones; a look at all of them would stop the panel."""
    houses = [(square(500_000 + 50 * (i % 200), 3_000_000 + 50 * (i // 200), 12), str(i), 6.0) for i in range(20_000)]
    zones = [
        (square(500_000 + 50 * (i % 200), 3_000_000 + 50 * (i // 200), 50), f"Z{i}", 3 + i % 7) for i in range(20_000)
    ]
    many = layer("Polygon", "buildings", "osm_id:string,height:double", houses)
    fine = layer("Polygon", "cells", "zone_id:string,pop:integer", zones)
    read = []
    get = QgsVectorLayer.getFeatures

    def counted(self, *arguments):
        for feature in get(self, *arguments):
            read.append(self.name())
            yield feature

    monkeypatch.setattr(QgsVectorLayer, "getFeatures", counted)
    found = guess.layers([many, fine])
    assert values(found) == {"INPUT": "buildings", "ZONES": "cells"}
    assert 0 < len(read) <= 2 * (2 * guess.SAMPLE + 2 * guess.IDS)


def test_files_that_are_read_whole_are_guessed_by_names_where_they_are_long(qgis_app, monkeypatch, tmp_path):
    from qgis.core import QgsProject, QgsVectorFileWriter

    path = tmp_path / "buildings.geojson"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    QgsVectorFileWriter.writeAsVectorFormatV3(buildings(), str(path), QgsProject.instance().transformContext(), options)
    written = QgsVectorLayer(str(path), "buildings", "ogr")
    assert guess.layers([written])["INPUT"].sure
    assert guess.of_field("HEIGHT_FIELD", written) == guess.Guess("HAUTEUR", True)

    def never(*_):
        raise AssertionError("the file is read")

    monkeypatch.setattr(sample, "MOST_WHOLE", 100)
    monkeypatch.setattr(QgsVectorLayer, "getFeatures", never)
    monkeypatch.setattr(QgsVectorLayer, "extent", never)
    found = guess.layers([written])["INPUT"]
    assert found.value is written and not found.sure
    assert guess.of_field("HEIGHT_FIELD", written) == guess.Guess("HAUTEUR", False)


@pytest.mark.parametrize(
    ("data", "names", "expected"),
    [
        (
            "olemps",
            ("buildings.gpkg", "grid200m.gpkg", "commune.gpkg", "activity_zones.gpkg"),
            {"INPUT": "buildings", "ZONES": "grid200m", "LAND_USE": "activity_zones"},
        ),
        (
            "seaside",
            ("address_points.csv", "buildings_points.gpkg", "housing_units.csv", "zoning.gpkg"),
            {"INPUT": "buildings_points", "HOUSEHOLDS": "housing_units", "LAND_USE": "zoning"},
        ),
        ("helsinki", ("buildings.gpkg", "poi.gpkg"), {"INPUT": "buildings", "POI": "poi"}),
        ("delft", ("buildings.gpkg",), {"INPUT": "buildings"}),
        (
            "truth/cambridge",
            ("blocks.gpkg", "block_groups.gpkg", "block_groups_hh.gpkg", "buildings.gpkg"),
            {"INPUT": "buildings", "ZONES": "blocks"},
        ),
        ("truth/spain_38023", ("zone.gpkg", "buildings.gpkg"), {"INPUT": "buildings"}),
        ("truth/lower_manhattan", ("lots_squares.gpkg",), {"INPUT": "lots_squares"}),
        (
            "truth/memphis",
            ("structures_squares.gpkg", "residential_squares.gpkg", "blocks.csv", "block_groups.csv"),
            {"INPUT": "structures_squares", "ZONES": "blocks"},
        ),
    ],
)
def test_published_data(qgis_app, shared_data, data, names, expected):
    made = opened(shared_data(data), *names)
    for order in (made, made[::-1]):
        found = guess.layers(order)
        assert values(found) == expected
        assert found["ZONES"].value is not None or found["ZONES"].text
