"""Names and data suggest the right layers and fields, and nothing where nothing fits or two do alike."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

from doorstep.plugin.population import guess
from doorstep.plugin.population.guess import sample

# Names


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("buildings_points", ["buildings", "points"]),
        ("activity-zones.v2", ["activity", "zones", "v", "2"]),
        ("currentUse", ["current", "use"]),
        ("NBEtages", ["nb", "etages"]),
        ("P19_POP", ["p", "19", "pop"]),
        ("Población Total", ["poblacion", "total"]),
        ("bâti", ["bati"]),
        ("人口2020", ["人口", "2020"]),
        ("建筑height", ["建筑", "height"]),
    ],
)
def test_words(name, expected):
    assert guess.words(name) == expected


@pytest.mark.parametrize(
    ("parameter", "names", "expected"),
    [
        ("BUILDING_ID_FIELD", ["fid", "osm_id", "name"], "osm_id"),
        ("BUILDING_ID_FIELD", ["osm_id", "buid"], "buid"),
        ("BUILDING_ID_FIELD", ["NATURE", "cleabs"], "cleabs"),
        ("BUILDING_ID_FIELD", ["NATURE", "ID"], "ID"),
        ("BUILDING_ID_FIELD", ["fid", "OBJECTID"], ""),
        ("ZONE_ID_FIELD", ["GEOID10", "GEOID20"], "GEOID20"),
        ("ZONE_ID_FIELD", ["geoid"], "geoid"),
        ("ZONE_ID_FIELD", ["CODE_IRIS", "NOM_IRIS"], "CODE_IRIS"),
        ("ZONE_ID_FIELD", ["buurtnaam", "buurtcode"], "buurtcode"),
        ("ZONE_ID_FIELD", ["Gitter_ID_100m", "Einwohner"], "Gitter_ID_100m"),
        ("ZONE_ID_FIELD", ["CUSEC", "NMUN"], "CUSEC"),
        ("ZONE_ID_FIELD", ["CD_SETOR"], "CD_SETOR"),
        ("ZONE_ID_FIELD", ["名称", "区划代码"], "区划代码"),
        ("POPULATION_FIELD", ["POP100", "HU100"], "POP100"),
        ("POPULATION_FIELD", ["GEOID20", "P1_001N", "P1_002N"], "P1_001N"),
        ("POPULATION_FIELD", ["B01003_001E", "B01003_001M"], "B01003_001E"),
        ("POPULATION_FIELD", ["men", "ind", "men_1ind", "ind_0_3"], "ind"),
        ("POPULATION_FIELD", ["P13_POP", "P19_POP", "P19_POP0014"], "P19_POP"),
        ("POPULATION_FIELD", ["aantal_inwoners", "mannen"], "aantal_inwoners"),
        ("POPULATION_FIELD", ["Einwohner"], "Einwohner"),
        ("POPULATION_FIELD", ["Bevölkerung"], "Bevölkerung"),
        ("POPULATION_FIELD", ["Población total", "Hogares"], "Población total"),
        ("POPULATION_FIELD", ["N_INDIVIDUOS", "N_INDIVIDUOS_H"], "N_INDIVIDUOS"),
        ("POPULATION_FIELD", ["总人口", "户数"], "总人口"),
        ("POPULATION_FIELD", ["total_population_2020"], "total_population_2020"),
        ("POPULATION_FIELD", ["popularity"], ""),
        ("POPULATION_FIELD", ["pop_density", "pop_male", "pop_18_24", "poptype", "indice"], ""),
        ("POPULATION_FIELD", ["fid", "OBJECTID", "id"], ""),
        ("HOUSEHOLDS_FIELD", ["ind", "men", "men_prop"], "men"),
        ("HOUSEHOLDS_FIELD", ["P19_POP", "P19_MEN"], "P19_MEN"),
        ("HOUSEHOLDS_FIELD", ["H1_001N", "H1_002N", "H1_003N"], "H1_002N"),
        ("HOUSEHOLDS_FIELD", ["POP100", "HU100"], ""),
        ("HOUSEHOLDS_FIELD", ["aantal_huishoudens"], "aantal_huishoudens"),
        ("HOUSEHOLDS_FIELD", ["人口", "户数"], "户数"),
        ("HOUSEHOLDS_FIELD", ["hh1", "hh2"], ""),
        ("VACANT_FIELD", ["H1_002N", "H1_003N"], "H1_003N"),
        ("HEIGHT_FIELD", ["Z_MIN_SOL", "HAUTEUR"], "HAUTEUR"),
        ("HEIGHT_FIELD", ["建筑高度"], "建筑高度"),
        ("STOREYS_FIELD", ["NB_ETAGES"], "NB_ETAGES"),
        ("STOREYS_FIELD", ["no_stories"], "no_stories"),
        ("STOREYS_FIELD", ["numberOfFloorsAboveGround"], "numberOfFloorsAboveGround"),
        ("STOREYS_FIELD", ["building:levels"], "building:levels"),
        ("BUILDING_USE_FIELD", ["USAGE2", "USAGE1"], "USAGE1"),
        ("PERSONS_FIELD", ["huid", "numprec"], "numprec"),
        ("HOUSEHOLD_ID_FIELD", ["huid", "numprec"], "huid"),
        ("BUILDING_ZONE_FIELD", ["zone_id"], ""),
        ("NO_SUCH_PARAMETER", ["pop"], ""),
    ],
)
def test_fields_by_name(parameter, names, expected):
    assert guess.field(parameter, names) == expected


def test_several_fields_stay_in_the_order_of_the_layer():
    assert guess.fields("SIZE_FIELDS", ["pop", "hh1", "hh2", "hh3", "hh_size"]) == ["hh1", "hh2", "hh3"]
    assert guess.fields("POI_CATEGORY_FIELD", ["shop", "category", "amenity"]) == ["shop", "amenity"]


@pytest.mark.parametrize(
    ("parameter", "name", "expected"),
    [
        ("INPUT", "buildings_points", True),
        ("POI", "buildings_points", False),
        ("POI", "pointe", False),
        ("INPUT", "rebuilding", False),
        ("INPUT", "2022上海建筑轮廓", True),
        ("ZONES", "zoning", False),
        ("LAND_USE", "land use", True),
        ("ZONES", "grid200m", True),
    ],
)
def test_words_of_layers_are_whole(parameter, name, expected):
    assert guess.has_word(parameter, name) is expected


@pytest.mark.parametrize(
    ("values", "name", "expected"),
    [
        (list(range(1, 31)), "", True),  # row numbers
        (list(range(17, 5, -1)), "", True),  # running, in another order
        ([str(i) for i in range(20)], "", True),  # as text
        ([7 * i for i in range(40)], "", True),  # every seventh row
        ([310101001000 + 37 * i**2 for i in range(20)], "", True),  # codes
        ([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5], "", False),  # people of small cells repeat
        ([812, 1204, 377, 2950, 1411, 640, 98, 1733, 1025], "", False),
        ([1, 2, 3], "", False),  # too few to tell
        ([None, 12.5, 13.5, 14.5, 15.5, 16.5, 17.5, 18.5, 19.5, 20.5], "", False),
        ([], "OBJECTID", True),
        ([], "fid", True),
        ([5, 5, 5], "zone_code", True),
        ([], "POP100", False),
        ([], "number of persons", False),
        ([], "", False),
    ],
)
def test_what_looks_like_an_id(values, name, expected):
    assert guess.looks_like_id(values, name) is expected


# Layers of the structure of published ones


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


# The form


def add(layers):
    from qgis.core import QgsProject

    for one in layers:
        QgsProject.instance().addMapLayer(one)
    return layers


def test_the_form_guesses_again_at_any_time(dock):
    form = dock.page.form
    first, grid = add([buildings("buildings"), cells()])
    assert set(form.guess_layers([first, grid])) == {"INPUT", "ZONES"}
    assert form.guesses["INPUT"].sure and form.guesses["POPULATION_FIELD"].value == "ind"
    # What a user chose stays, unless everything shall be guessed again.
    form.rows["POPULATION_FIELD"].set_value("men_1ind")
    form.rows["INPUT"].set_value(grid)
    assert form.guess_layers([first, grid]) == {}
    assert form.rows["POPULATION_FIELD"].value() == "men_1ind" and form.rows["INPUT"].value() is grid
    assert set(form.guess_layers([first, grid], again=True)) == {"INPUT", "ZONES"}
    assert form.rows["POPULATION_FIELD"].value() == "ind" and form.rows["INPUT"].value() is first


def test_a_table_of_zones_that_the_buildings_name(dock):
    houses = [(square(x, y, 12), f"b{i}", f"0600{i % 9}", 6.0) for i, (x, y) in enumerate(PLACES)]
    house = layer("Polygon", "buildings", "bldg_id:string,tract:string,height:double", houses)
    people = [(None, str(6000 + i), str(40 + 7 * i)) for i in range(12)]
    table = layer("NoGeometry", "census", "tract:string,population:string", people)
    other = layer("NoGeometry", "other", "tract:string,population:string", [(None, f"X{i}", "7") for i in range(3)])
    form = dock.page.form
    assert set(form.guess_layers(add([house, table, other]))) == {"INPUT", "ZONES"}
    assert form.rows["ZONES"].value() is table and form.rows["ZONE_ID_FIELD"].value() == "tract"
    assert form.rows["BUILDING_ZONE_FIELD"].value() == "tract"
    # In polygons a building is where it lies.
    (grid,) = add([cells()])
    assert form.guess_layers([house, table, other, grid], again=True)["ZONES"] is grid
    assert form.rows["BUILDING_ZONE_FIELD"].value() is None


def test_what_nobody_can_tell_stays_as_the_user_chose_it(dock):
    form = dock.page.form
    house, one, two, homes = add([buildings(), american("zones a"), american("zones b"), listed()])
    form.guess_layers([house, one, two, homes])
    assert form.rows["ZONES"].value() is None and "zones a" in form.guesses["ZONES"].text
    form.rows["ZONES"].set_value(two)
    form.guess_layers([house, one, two, homes], again=True)
    assert form.rows["ZONES"].value() is two
    assert form.rows["HOUSEHOLD_ZONE_FIELD"].value() == "blockid"


def test_a_layer_leaves_the_row_that_another_guess_takes_it_from(dock):
    form = dock.page.form
    house, grid = add([buildings(), cells()])
    form.rows["LAND_USE"].set_value(house)
    form.guess_layers([house, grid], again=True)
    assert form.rows["INPUT"].value() is house and form.rows["LAND_USE"].value() is None


def test_the_sample_is_guessed_whole(ready):
    guesses = ready.page.form.guesses
    assert {name: guesses[name].sure for name in ("INPUT", "ZONES", "HOUSEHOLDS", "POI")} == dict.fromkeys(
        ("INPUT", "ZONES", "HOUSEHOLDS", "POI"), True
    )
    expected = {
        "BUILDING_ID_FIELD": "buid", "HEIGHT_FIELD": "height", "BUILDING_USE_FIELD": "use", "ZONE_ID_FIELD": "blockid",
        "POPULATION_FIELD": "pop", "HOUSEHOLDS_FIELD": "households", "HOUSEHOLD_ID_FIELD": "huid",
        "HOUSEHOLD_ZONE_FIELD": "blockid", "PERSONS_FIELD": "numprec", "ZONE_GROUP_QUARTERS_FIELD": "gq_pop",
    }  # fmt: skip
    assert {name: guesses[name].value for name in expected} == expected


# Published data, where they are at hand


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


def test_olemps_in_the_form(dock, shared_data):
    made = add(opened(shared_data("olemps"), "buildings.gpkg", "grid200m.gpkg", "commune.gpkg", "activity_zones.gpkg"))
    dock.page.form.guess_layers(made)
    given = dock.page.form.values()
    expected = {
        "BUILDING_ID_FIELD": "ID", "HEIGHT_FIELD": "HAUTEUR", "POPULATION_FIELD": "ind", "HOUSEHOLDS_FIELD": "men",
        "BUILDING_USE_FIELD": ["USAGE1"], "WEIGHT": 0,
    }  # fmt: skip
    assert {name: given.get(name) for name in expected} == expected
    assert "ZONE_ID_FIELD" not in given and dock.page.form.rows["STOREYS_FIELD"].value() == "NB_ETAGES"


def test_olemps_is_ready_to_run_as_guessed(dock, shared_data):
    """Icon, [Use My Layers], [Run]: nothing is left to mend in between."""
    from doorstep.plugin import checks

    add(opened(shared_data("olemps"), "buildings.gpkg", "grid200m.gpkg", "commune.gpkg", "activity_zones.gpkg"))
    dock.use_layers()
    found = checks.instant(dock.page.form, dock.page.output_path())
    assert [check.text for check in found if check.level == checks.ERROR] == []
