"""Guesses which layer and which field is meant, by geometry and by name. What is guessed is shown, never run unseen."""

import re

from qgis.core import QgsVectorLayer, QgsWkbTypes

ZONE_IDS = r"blockid|geoid20|geoid10|geoid|zone_?id|block_?id|code_?iris|iris|tract|zone"

# By parameter; the earlier alternative wins. Names are compared whole, without case.
FIELDS = {
    "BUILDING_ID_FIELD": r"buid|building_?id|osm_id|full_id|cleabs|bldg_?id",
    "ZONE_ID_FIELD": ZONE_IDS,
    "HOUSEHOLD_ZONE_FIELD": ZONE_IDS,
    "BUILDING_ZONE_FIELD": None,  # looking where a building lies is safer than a name
    "POPULATION_FIELD": r"pop|population|pop100|pop_?tot\w*|pop\d+|ind|p\d\d_pop|persons|inhabitants",
    "HOUSEHOLDS_FIELD": r"hh|households|men|hh\d{4}|n_?hh|p\d\d_men",
    "HOUSEHOLD_ID_FIELD": r"huid|household_?id|hh_?id|id_?men\w*",
    "PERSONS_FIELD": r"numprec|persons|hh_?size|size|n_?persons",
    "GROUP_QUARTERS_FIELD": r"gqtype|gq_?type|gq",
    "ZONE_GROUP_QUARTERS_FIELD": r"gq_pop|gqpop|group_?quarters|pop_gq",
    "VACANT_FIELD": r"vacant|vacant_?units|logvac",
    "HEIGHT_FIELD": r"height|hauteur|hgt|hag|building_?height",
    "STOREYS_FIELD": r"storeys|stories|levels|building:levels|nb_?etages|floors",
    "RESIDENTIAL_FIELD": r"res_share|residential|resid",
    "BUILDING_USE_FIELD": r"use|usage_?1|usage|building|building_?use|occupancy",
    "POI_CATEGORY_FIELD": r"amenity|shop|office|tourism|leisure|healthcare|category|naics|fclass|top_category",
    "POI_ID_FIELD": r"poi_?id|osm_id|placekey",
    "LAND_USE_FIELD": r"land_?use|code_\d+|fclass|class",
    "SIZE_FIELDS": r"(?:hh|men)_?\d",
}
SEVERAL = {"SIZE_FIELDS": 9, "POI_CATEGORY_FIELD": 6, "BUILDING_USE_FIELD": 1, "LAND_USE_FIELD": 1}

# Words in layer names, by parameter.
WORDS = {
    "INPUT": r"build|footprint|bati|bâti|gebaeude|gebäude|建筑",
    "ZONES": r"zone|block|tract|iris|census|carreau|district|街区|人口",
    "HOUSEHOLDS": r"household|hui|huid|housing|menage|ménage|住户|家庭",
    "POI": r"poi|point.?of.?interest|places|amenit|兴趣点",
    "LAND_USE": r"land.?use|landcover|occupation|土地",
}
# What a layer has to have to be taken without a word in its name.
TELLING = {
    "ZONES": ("POPULATION_FIELD",),
    "HOUSEHOLDS": ("PERSONS_FIELD", "HOUSEHOLD_ZONE_FIELD"),
    "POI": ("POI_CATEGORY_FIELD",),
}
POLYGON, POINT, NONE = (
    QgsWkbTypes.GeometryType.PolygonGeometry,
    QgsWkbTypes.GeometryType.PointGeometry,
    QgsWkbTypes.GeometryType.NullGeometry,
)
GEOMETRY = {"INPUT": (POLYGON,), "ZONES": (POLYGON,), "POI": (POINT,), "LAND_USE": (POLYGON,), "HOUSEHOLDS": (NONE,)}


def field(parameter: str, names) -> str:
    """Return the field that a parameter most likely means, '' if none is like it."""
    found = fields(parameter, names)
    return found[0] if found else ""


def fields(parameter: str, names) -> list:
    """Return all fields that may be meant, the likeliest first; in the order of the layer where several are needed."""
    pattern = FIELDS.get(parameter)
    if not pattern:
        return []
    if parameter in SEVERAL:
        return [name for name in names if re.fullmatch(pattern, name, re.IGNORECASE)][: SEVERAL[parameter]]
    found = []
    for alternative in pattern.split("|"):
        found += [name for name in names if re.fullmatch(alternative, name, re.IGNORECASE) and name not in found]
    return found


def layers(candidates) -> dict:
    """Return the likeliest layer by parameter; no layer serves twice."""
    taken, left = {}, [layer for layer in candidates if isinstance(layer, QgsVectorLayer) and layer.isValid()]
    for parameter in ("HOUSEHOLDS", "POI", "ZONES", "INPUT", "LAND_USE"):
        scored = [(score(parameter, layer), layer) for layer in left]
        best = max((points for points, _ in scored), default=0)
        if best > 0:
            taken[parameter] = next(layer for points, layer in scored if points == best)
            left.remove(taken[parameter])
    return taken


def score(parameter: str, layer) -> float:
    """Return how well a layer fits, 0 if it does not."""
    if layer.geometryType() not in GEOMETRY[parameter]:
        return 0
    names = layer.fields().names()
    telling = TELLING.get(parameter, ())
    has_fields = bool(telling) and all(field(name, names) for name in telling)
    has_word = bool(re.search(WORDS[parameter], layer.name(), re.IGNORECASE))
    if parameter == "INPUT":
        # Any polygons may be buildings; the layer with an id or heights is the better guess.
        has_fields = bool(field("BUILDING_ID_FIELD", names) or field("HEIGHT_FIELD", names))
        return 1 + 2 * has_fields + 4 * has_word
    if parameter == "ZONES" and not has_fields:
        return 0
    return 2 * has_fields + has_word


def weight(names) -> int:
    """Return the weight that the building fields allow: volume, else floor area, else footprint area."""
    return 0 if field("HEIGHT_FIELD", names) else 1 if field("STOREYS_FIELD", names) else 2
