"""Names and geometries suggest the right layers and fields, and nothing where nothing fits."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from doorstep.plugin import guess


@pytest.mark.parametrize(
    ("parameter", "names", "expected"),
    [
        ("BUILDING_ID_FIELD", ["fid", "osm_id", "name"], "osm_id"),
        ("BUILDING_ID_FIELD", ["osm_id", "buid"], "buid"),
        ("ZONE_ID_FIELD", ["GEOID10", "GEOID20"], "GEOID20"),
        ("ZONE_ID_FIELD", ["geoid"], "geoid"),
        ("POPULATION_FIELD", ["POP100", "HU100"], "POP100"),
        ("POPULATION_FIELD", ["ind", "men"], "ind"),
        ("HOUSEHOLDS_FIELD", ["ind", "men"], "men"),
        ("HEIGHT_FIELD", ["HAUTEUR"], "HAUTEUR"),
        ("PERSONS_FIELD", ["huid", "numprec"], "numprec"),
        ("POPULATION_FIELD", ["popularity"], ""),
        ("BUILDING_ZONE_FIELD", ["zone_id"], ""),
        ("NO_SUCH_PARAMETER", ["pop"], ""),
    ],
)
def test_fields(parameter, names, expected):
    assert guess.field(parameter, names) == expected


def test_several_fields_stay_in_the_order_of_the_layer():
    assert guess.fields("SIZE_FIELDS", ["pop", "hh1", "hh2", "hh3", "hh_size"]) == ["hh1", "hh2", "hh3"]


def layer(kind, name, fields=""):
    return QgsVectorLayer(f"{kind}?crs=EPSG:32615{fields}", name, "memory")


def test_layers_by_what_they_hold_rather_than_by_their_name(qgis_app):
    zones = layer("MultiPolygon", "a", "&field=GEOID20:string&field=POP100:integer")
    buildings = layer("MultiPolygon", "b", "&field=height:double")
    roads = layer("LineString", "buildings")
    found = guess.layers([zones, buildings, roads])
    assert {name: found[name].name() for name in found} == {"ZONES": "a", "INPUT": "b"}


def test_one_polygon_layer_without_population_is_no_zone_layer(qgis_app):
    assert set(guess.layers([layer("Polygon", "zones")])) == {"INPUT"}


@pytest.mark.parametrize(("names", "expected"), [(["height"], 0), (["levels"], 1), (["osm_id"], 2)])
def test_weight_follows_what_is_known_of_a_building(names, expected):
    assert guess.weight(names) == expected
