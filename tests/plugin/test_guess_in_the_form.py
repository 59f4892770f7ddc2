"""The form guesses by the layers of the project, and leaves to the user what nobody can tell."""

from __future__ import annotations

from guessing import PLACES, american, buildings, cells, layer, listed, opened, square


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
