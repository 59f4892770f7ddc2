"""Names of fields and layers suggest what they hold."""

from __future__ import annotations

import pytest

from doorstep.plugin.population import guess


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
