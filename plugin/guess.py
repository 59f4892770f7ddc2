"""Guesses which layer and which field is meant, by whole words and by what the data hold.

What is guessed is shown with how sure it is, never run unseen; where two are about equally good, nothing is taken.
Only a sample is read, so that a layer of any size is looked at in a moment.
"""

import re
import threading
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import Optional

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..processing_provider.engine.core import columns
from ..processing_provider.engine.core.errors import DoorstepError
from ..processing_provider.engine.population.residential import categories, rules
from ..processing_provider.engine.population.settings import Weight
from ..processing_provider.i18n import tr
from . import vocabulary

SAMPLE = 200
"""Features that are looked at; of their places, every fourth."""
IDS = 2000
"""Rows in which an id has to be filled and unique."""
ZONES_READ = 500
"""Zones without a spatial index that are read to see what they hold."""
POLYGON, POINT, NONE = (
    QgsWkbTypes.GeometryType.PolygonGeometry,
    QgsWkbTypes.GeometryType.PointGeometry,
    QgsWkbTypes.GeometryType.NullGeometry,
)
LAYERS = ("INPUT", "ZONES", "HOUSEHOLDS", "POI", "LAND_USE")
SURE = {"INPUT": 5, "ZONES": 4, "HOUSEHOLDS": 4, "POI": 4, "LAND_USE": 4}
"""Least score of a layer that is taken without a question mark."""
AT_HAND = frozenset({"ogr", "memory", "spatialite", "delimitedtext"})
"""Providers whose features are on this machine; of others only names and extents are looked at."""
READ_WHOLE = frozenset({"GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRIJSON", "GML", "KML", "LIBKML", "DXF", "OSM"})
MOST_WHOLE = 10_000
"""Storages that QGIS reads from end to end for an extent or a first feature, and up to how many features that is quick."""
NUMBERED = frozenset({"GPKG", "ESRI Shapefile", "Memory storage"})
"""Storages that find a feature by its number at once, and number them from 1 (or 0)."""

COUNTS = frozenset(
    [
        "POPULATION_FIELD",
        "HOUSEHOLDS_FIELD",
        "PERSONS_FIELD",
        "ZONE_GROUP_QUARTERS_FIELD",
        "VACANT_FIELD",
        "WEIGHT_FIELD",
        "SIZE_FIELDS",
    ]
)
MEASURES = frozenset({"HEIGHT_FIELD", "STOREYS_FIELD"})
UNIQUE = frozenset({"BUILDING_ID_FIELD", "ZONE_ID_FIELD", "HOUSEHOLD_ID_FIELD"})
CATEGORIES = {"BUILDING_USE_FIELD": 0.3, "POI_CATEGORY_FIELD": 0.3, "LAND_USE_FIELD": 0.5}
"""Share of the filled rows whose category the rules have to know."""
SEVERAL = {"SIZE_FIELDS": 9, "POI_CATEGORY_FIELD": 8}
SIZES = re.compile(r"(?:hh|men)_?\d", re.IGNORECASE)

_CJK = "\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af"
_WORD = re.compile(rf"[{_CJK}]+|[^\W\d_{_CJK}]+|\d+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NUMBER = re.compile(r"\s*[~<>≈]?\s*\d+(?:[.,]\d+)?(?![\d\-:/])[^\d]{0,12}(?:\d+\")?\s*")
_ONLY_NUMBER = re.compile(r"\s*[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?\s*")


@dataclass(frozen=True)
class Guess:
    """What a row most likely means.

    Attributes
    ----------
    value : QgsVectorLayer, str, list of str or None
        What was guessed; empty where it is not known.
    sure : bool
        Whether nothing else comes near, and the data themselves speak for it.
    text : str
        One sentence for the row, empty where there is nothing to say.
    """

    value: object = None
    sure: bool = False
    text: str = ""


def prepare() -> None:
    """Read the rules in the background, once: it takes longer than a panel may stand still."""
    threading.Thread(target=rules.read_rules).start()


# Words


def words(name: str) -> list:
    """Return the words of a name, split at what is no letter, at capitals within and at digits, without accents."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return [found.casefold() for found in _WORD.findall(" ".join(_HUMP.split(plain)))]


def _year(word: str) -> int:
    """Return the year that a number in a name stands for, 0 for none: 2020, 20, 99."""
    if len(word) == 4 and word[:2] in ("19", "20"):
        return int(word)
    if len(word) == 2 and word.isdigit():
        return 2000 + int(word) if int(word) <= 30 else 1900 + int(word) if int(word) >= 60 else 0
    return 0


def forms(name: str) -> tuple:
    """Return the ways to read a name, the most literal first, and its year: 'P19_POP' is p19pop or ppop of 2019."""
    found = words(name)
    years = [year for year in map(_year, found) if year]
    literal = "".join(found)
    without_year = [word for word in found if not _year(word)] if len(years) == 1 else found
    telling = [word for word in without_year if word not in vocabulary.SAY_NOTHING]
    return (literal, "".join(without_year), "".join(telling)), (years[0] if len(years) == 1 else 0)


def fields(parameter: str, names) -> list:
    """Return all fields that a parameter may mean by their names, the likeliest first; several in the layer's order."""
    if parameter == "SIZE_FIELDS":
        return [name for name in names if SIZES.fullmatch(name)][: SEVERAL[parameter]]
    if parameter == "POI_CATEGORY_FIELD":
        keys = [name for name in names if forms(name)[0][0] in vocabulary.POI_KEYS]
        if keys:
            return keys[: SEVERAL[parameter]]
    known = {word: place for place, word in enumerate(vocabulary.FIELDS.get(parameter, ()))}
    ranked = []
    for position, name in enumerate(names):
        readings, year = forms(name)
        places = [(known[reading], level) for level, reading in enumerate(readings) if reading in known]
        if places:
            ranked.append((*min(places), -year, position, name))
    ranked.sort()
    found = [name for *_, name in ranked]
    if parameter in SEVERAL:
        return [name for name in names if name in found][: SEVERAL[parameter]]
    return found


def field(parameter: str, names) -> str:
    """Return the field that a parameter most likely means by its name, '' if none is like it."""
    found = fields(parameter, names)
    return found[0] if found else ""


def has_word(parameter: str, name: str) -> bool:
    """Whether a layer's name has a word for what it is; Chinese does not separate its words."""
    meant, found = vocabulary.LAYERS[parameter], words(name)
    pairs = {first + second for first, second in zip(found, found[1:])}
    return any(
        word in meant
        or (re.match(f"[{_CJK}]", word) is not None and any(one in word for one in meant if ord(one[0]) > 0x2FFF))
        for word in {*found, *pairs}
    )


# Values


def looks_like_id(values=(), name: str = "") -> bool:
    """Whether numbers are unlikely to count anything: named like an id, running numbers, or long codes.

    Parameters
    ----------
    values : sequence
        Of some or all rows, in their order; None where empty.
    name : str
        Name of the field, '' if it shall not count.
    """
    found = words(name)
    named = bool(found) and (found[-1] in vocabulary.ID_WORDS or "".join(found) in vocabulary.ID_WORDS)
    # 'Number of persons' is no number that was given to somebody.
    if named and not fields("POPULATION_FIELD", [name]) and not fields("HOUSEHOLDS_FIELD", [name]):
        return True
    read = _numbers(values)
    given = [value for value in values if not _is_empty(value)]
    if len(read) < 8 or len(read) < len(given) or np.any(read != np.floor(read)) or len(set(read.tolist())) < len(read):
        return False
    steps = np.diff(np.sort(read))
    runs = np.mean(steps == 1) >= 0.8
    evenly = len(read) >= 30 and np.mean(steps == np.median(steps)) >= 0.8
    digits = {len(str(int(abs(value)))) for value in read.tolist()}
    codes = len(digits) <= 2 and min(digits) >= 9
    return bool(runs or evenly or codes)


def _is_empty(value) -> bool:
    return value is None or value != value or (isinstance(value, str) and not value.strip())


def _numbers(values) -> np.ndarray:
    """Return those values that are numbers, or texts that are."""
    found = []
    for value in values:
        if isinstance(value, (bool, np.bool_)) or _is_empty(value):
            continue
        if isinstance(value, (int, float, np.number)):
            found.append(float(value))
        elif isinstance(value, str) and _ONLY_NUMBER.fullmatch(value):
            found.append(float(value.replace(",", ".")))
    return np.array(found)


class Look:
    """A layer, and as much of it as is needed to tell what it is; each part is read once."""

    def __init__(self, layer):
        self.layer, self.name = layer, layer.name()
        self.names = layer.fields().names()
        self.kind = layer.geometryType()
        self._guesses: dict = {}
        self._read = {_without_join(layer, i): name for i, name in reversed(list(enumerate(self.names)))}

    def like(self, parameter) -> list:
        """Return the fields that a parameter may mean by their names, the likeliest first."""
        return [self._read[name] for name in fields(parameter, list(self._read)[::-1])]

    @cached_property
    def at_hand(self) -> bool:
        """Whether extent and some features are there in a moment."""
        layer, source = self.layer, self.layer.source().lower()
        if layer.providerType() not in AT_HAND or "/vsicurl" in source or "://" in source.replace("file://", ""):
            return False
        return layer.storageType() not in READ_WHOLE or layer.featureCount() <= MOST_WHOLE

    @cached_property
    def rows(self) -> list:
        """Attributes of a sample, spread over the layer where that costs nothing."""
        found = self._sample(geometry=False)
        return [[None if value == NULL else value for value in feature.attributes()] for feature in found]

    @cached_property
    def boxes(self) -> list:
        """Boxes of a sample, in the layer's units."""
        geometries = (feature.geometry() for feature in self._sample(geometry=True))
        boxes = [geometry.boundingBox() for geometry in geometries if not geometry.isEmpty()]
        return [box for box in boxes if box.isFinite()]

    def _sample(self, geometry: bool) -> list:
        """Return some features, with either their geometry or their attributes."""
        if not self.at_hand:
            return []
        count, layer = self.layer.featureCount(), self.layer

        def features(request):
            if geometry:
                return list(layer.getFeatures(request.setSubsetOfAttributes([])))
            return list(layer.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry)))

        if count > SAMPLE and layer.storageType() in NUMBERED and not layer.subsetString() and not layer.isEditable():
            numbers = [1 + i * count // SAMPLE for i in range(SAMPLE)]
            found = features(QgsFeatureRequest().setFilterFids(numbers))
            if len(found) > SAMPLE // 2:
                return found
        return features(QgsFeatureRequest().setLimit(SAMPLE))

    def column(self, name) -> list:
        place = self.names.index(name)
        return [row[place] for row in self.rows]

    def first(self, name) -> list:
        """Return the first values of a field, as many as an id is looked at."""
        if not self.at_hand:
            return []
        request = QgsFeatureRequest().setLimit(IDS).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        place = self.names.index(name)
        request.setSubsetOfAttributes([place])
        found = (feature.attribute(place) for feature in self.layer.getFeatures(request))
        return [None if value == NULL else value for value in found]

    def field(self, parameter) -> Guess:
        if parameter not in self._guesses:
            self._guesses[parameter] = _field(parameter, self)
        return self._guesses[parameter]

    @cached_property
    def size(self) -> float:
        """Median diagonal of the boxes [m], NaN where it cannot be told."""
        if not self.boxes or not self.layer.crs().isValid():
            return float("nan")
        unit = self.layer.crs().mapUnits()
        degrees = unit == QgsUnitTypes.DistanceUnit.DistanceDegrees
        if degrees:
            across = np.cos(np.radians([box.center().y() for box in self.boxes]))
            factor = 111_320.0
        else:
            across, factor = 1.0, QgsUnitTypes.fromUnitToUnitFactor(unit, QgsUnitTypes.DistanceUnit.DistanceMeters)
        sides = np.array([(box.width(), box.height()) for box in self.boxes])
        return float(np.median(np.hypot(sides[:, 0] * across, sides[:, 1]) * factor))


def _without_join(layer, i) -> str:
    """Return the name of a field; of a joined one as it is in its table, for QGIS puts the table's name before it."""
    listed = layer.fields()
    if listed.fieldOrigin(i) != QgsFields.FieldOrigin.OriginJoin:
        return listed.at(i).name()
    join, at = layer.joinBuffer().joinForFieldIndex(i, listed)
    table = join.joinLayer() if join is not None else None
    return table.fields().at(at).name() if table is not None else listed.at(i).name()


# Fields


def of_field(parameter: str, layer, zones=None) -> Guess:
    """Return the guess for a field, by its name and its values.

    Parameters
    ----------
    parameter : str
    layer : QgsVectorLayer or Look
    zones : tuple of QgsVectorLayer and str, optional
        Zones and their id, which the zone ids of a household list have to be.
    """
    look = layer if isinstance(layer, Look) else Look(layer)
    if parameter == "HOUSEHOLD_ZONE_FIELD" and zones:
        return _zone_of_household(look, *zones)
    return look.field(parameter)


def of_child(parameter: str, look, zones=()) -> Guess:
    """Return the guess for a field of a form's layer: one that does not contradict the guesses for its other fields."""
    if parameter == "BUILDING_USE_FIELD" and look.field("RESIDENTIAL_FIELD").value:
        share = look.field("RESIDENTIAL_FIELD").value
        return Guess(None, False, tr("{} already says what is lived in.").format(share))
    return of_field(parameter, look, zones if zones and zones[0] is not None else None)


def _field(parameter, look) -> Guess:
    named = look.like(parameter)
    if parameter in SEVERAL:
        wanted = [name for name in named if _fits(parameter, look, name) == ""]
        return Guess(wanted or None, bool(wanted))
    reasons: dict = {}
    for name in named:
        reasons[name] = _fits(parameter, look, name)
    good = [name for name in named if not reasons[name]]
    if parameter in ("BUILDING_USE_FIELD", "LAND_USE_FIELD"):
        # The field whose categories are known in most rows; of about equals the likelier name.
        good.sort(key=lambda name: -round(_known(look, name)[1], 1))
    if good:
        rivals = [n for n in good[1:] if parameter not in UNIQUE and not _says_the_same(look, good[0], n)]
        text = tr("Also possible: {}").format(", ".join(rivals)) if rivals else ""
        return Guess(good[0], bool(look.rows) and not rivals, text)
    return Guess(None, False, next(filter(None, reasons.values()), _nothing(parameter, look)))


def _nothing(parameter, look) -> str:
    if parameter == "POPULATION_FIELD":
        return tr("No field looks like a number of persons.")
    if parameter == "ZONE_ID_FIELD":
        return tr("No field has one id for each zone; the numbers of the features are taken.")
    if parameter == "HOUSEHOLDS_FIELD":
        units = [name for name in look.names if set(forms(name)[0]) & vocabulary.HOUSING_UNITS]
        if units:
            return tr("{} counts homes, empty ones too; those are no households.").format(units[0])
    return ""


def _fits(parameter, look, name) -> str:
    """Say what speaks against a field of the right name, '' for nothing."""
    if parameter in UNIQUE or parameter == "HOUSEHOLD_ZONE_FIELD":
        return _fits_as_id(parameter, look, name)
    if parameter == "POI_CATEGORY_FIELD" and forms(name)[0][0] in vocabulary.POI_KEYS:
        return ""  # most places have but one of them; a sample may well miss the rare ones
    values = [value for value in look.column(name) if not _is_empty(value)]
    if not look.rows:
        kind = look.layer.fields().field(name)
        wants_number = parameter in COUNTS or parameter in MEASURES
        return tr("{} is text, not numbers.").format(name) if wants_number and not _may_be_number(kind) else ""
    if not values:
        return tr("{} is empty.").format(name)
    if parameter in CATEGORIES:
        few = _known(look, name)[0] < CATEGORIES[parameter]
        return tr("The rules know few of the categories in {}.").format(name) if few else ""
    if parameter in MEASURES:
        numbers = [v for v in values if isinstance(v, (int, float)) or (isinstance(v, str) and _NUMBER.fullmatch(v))]
        return "" if len(numbers) >= 0.8 * len(values) else tr("{} is text, not numbers.").format(name)
    if parameter == "RESIDENTIAL_FIELD":
        return (
            "" if all(_is_share(value) for value in values) else tr("{} is neither a share nor yes or no.").format(name)
        )
    if parameter in COUNTS:
        return _fits_as_count(parameter, look, name, values)
    return ""


def _fits_as_count(parameter, look, name, values) -> str:
    read = _numbers(values)
    if len(read) < 0.8 * len(values):
        return tr("{} is text, not numbers.").format(name)
    if parameter in ("POPULATION_FIELD", "HOUSEHOLDS_FIELD"):
        if looks_like_id(look.column(name), name):
            return tr("{} looks like an id, not like a count.").format(name)
        if len(read) > 2 and len(set(read.tolist())) == 1:
            return tr("{} is the same in every row: a number of something larger.").format(name)
    return ""


def _fits_as_id(parameter, look, name) -> str:
    found = [columns.id_text(value) for value in look.first(name)]
    if any(not one for one in found):
        return tr("{} is empty in some rows.").format(name)
    if parameter in UNIQUE and len(set(found)) < len(found):
        return tr("{} is not unique.").format(name)
    return ""


def _may_be_number(kind) -> bool:
    return kind.isNumeric() or kind.typeName().lower() in ("", "string", "text", "varchar")


def _is_share(value) -> bool:
    read = _numbers([value])
    if len(read):
        return bool(0 <= read[0] <= 1)
    return categories.folded(value) in categories.YES | categories.NO


def _says_the_same(look, first, second) -> bool:
    """Whether two fields differ by their year only, or hold the same."""
    readings = forms(first)[0], forms(second)[0]
    return readings[0][1] == readings[1][1] or look.column(first) == look.column(second)


def _known(look, name) -> tuple:
    """Return the shares of the filled rows and of all rows whose categories the rules know."""
    values = look.column(name)
    try:
        evidence = rules.weigh(rules.read_rules(), {name: values}, len(values))
    except DoorstepError:
        return 0.0, 0.0
    filled = len(values) - evidence.uncategorised
    return (evidence.known / filled, evidence.known / len(values)) if filled else (0.0, 0.0)


def _zone_of_household(look, zones, zone_field) -> Guess:
    """Return the field that holds ids of the zones."""
    named = look.like("HOUSEHOLD_ZONE_FIELD")
    zones = zones if isinstance(zones, Look) else Look(zones)
    shares = [(_common(look, name, zones, zone_field), name) for name in named]
    unknown = [name for share, name in shares if share is None]
    if unknown or not zone_field:
        return look.field("HOUSEHOLD_ZONE_FIELD")
    best = max((share for share, _ in shares), default=0)
    if best > 0:
        name = next(name for share, name in shares if share == best)
        return Guess(name, best >= 0.5)
    return Guess(None, False, tr("No field holds ids of the zones in {}.").format(zones.name))


def _common(look, name, zones, zone_field) -> Optional[float]:
    """Return the share of a sample of zone ids that the zones have; None where it cannot be told."""
    if not zone_field or zone_field not in zones.names:
        return None
    wanted = columns.labels([value for value in look.column(name) if not _is_empty(value)])
    known = list(dict.fromkeys(columns.labels(zones.first(zone_field))))
    if not len(wanted) or not known:
        return None
    try:
        index, _ = columns.match(wanted, known, "zone")
    except DoorstepError:
        return None if zones.layer.featureCount() > IDS else 0.0
    return float(np.mean(index >= 0))


# Layers


def layers(candidates, chosen=None) -> dict:
    """Return the guess for each layer of the form; no layer serves twice.

    Parameters
    ----------
    candidates : iterable of QgsMapLayer
    chosen : dict, optional
        Layers that are settled, by parameter; they are no candidates.
    """
    settled = {name: layer for name, layer in (chosen or {}).items() if layer is not None and name in LAYERS}
    ids = {layer.id() for layer in settled.values()}
    left = [
        Look(layer)
        for layer in candidates
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.id() not in ids
    ]
    found = {name: Look(layer) for name, layer in settled.items()}
    guesses = {}
    for parameter in LAYERS:
        if parameter in settled:
            continue
        share = found["INPUT"].field("RESIDENTIAL_FIELD").value if "INPUT" in found else None
        if share and parameter in ("POI", "LAND_USE"):
            guesses[parameter] = Guess(None, False, tr("{} already says what is lived in.").format(share))
            continue
        best, guesses[parameter] = _best(parameter, left, found)
        if best is not None:
            found[parameter] = best
            left.remove(best)
    return guesses


def _best(parameter, left, found):
    """Return the layer that fits best, None if none does or two do alike, and the guess."""
    score = {
        "INPUT": _as_buildings, "ZONES": _as_zones, "HOUSEHOLDS": _as_list, "POI": _as_places, "LAND_USE": _as_land_use,
    }[parameter]  # fmt: skip
    scored = [(score(look, found), look) for look in left]
    scored = sorted(((points, look) for points, look in scored if points > 0), key=lambda pair: -pair[0])
    if parameter == "INPUT":
        # Footprints say more than points, where they are footprints.
        footprints = [(points, look) for points, look in scored if look.kind == POLYGON and points >= 4]
        scored = footprints or scored
    if not scored:
        return None, Guess(None, False, _none_fits(parameter, left, found))
    most = scored[0][0]
    alike = [look for points, look in scored if points >= most - 1]
    others = [look.name for look in alike]
    if parameter == "ZONES" and len(alike) > 1:
        alike = _finest(alike)
    if len(alike) > 1:
        text = tr("Not sure which: {}. Choose one.").format(", ".join(look.name for look in alike))
        return None, Guess(None, False, text)
    best = alike[0]
    others.remove(best.name)
    text = tr("Also possible: {}").format(", ".join(others)) if others else ""
    return best, Guess(best.layer, most >= SURE[parameter] and not others and bool(best.rows), text)


def _none_fits(parameter, left, found) -> str:
    if parameter == "INPUT":
        return tr("No layer looks like buildings.")
    if parameter == "ZONES":
        if "INPUT" in found:
            return tr("No layer has polygons with a population around {}.").format(found["INPUT"].name)
        return tr("No layer has polygons with a population.")
    if parameter == "HOUSEHOLDS":
        lists = [look for look in left if _is_list(look)]
        if lists and "ZONES" in found:
            return tr("{} has no ids of the zones.").format(lists[0].name)
    return ""


def _finest(alike) -> list:
    """Of zones of the same worth, those with by far the smallest zones: they say most about where people live."""
    counts = [look.layer.featureCount() for look in alike]
    most = max(counts)
    return [look for look, count in zip(alike, counts) if 2 * count > most]


def _as_buildings(look, found) -> float:
    if look.kind not in (POLYGON, POINT):
        return 0
    word = has_word("INPUT", look.name)
    points = 4.0 * word
    points += 2 * any(look.field(name).value for name in ("HEIGHT_FIELD", "STOREYS_FIELD", "WEIGHT_FIELD"))
    points += any("building" in forms(name)[0] for name in look.names)
    points += any(set(forms(name)[0]) & vocabulary.BUILDING_IDS for name in look.names)
    if not points:
        return 0  # small polygons may be anything
    if not word and any(has_word(name, look.name) for name in ("ZONES", "LAND_USE", "POI")):
        points -= 3
    if look.kind == POINT:
        points += 2 * word  # a building rather than one of its addresses
        places = any(forms(name)[0][0] in vocabulary.POI_KEYS for name in look.names)
        points += has_word("ADDRESS", look.name) + bool(look.field("RESIDENTIAL_FIELD").value) - 3 * places
        return points if points >= 3 else 0
    if not word and look.field("POPULATION_FIELD").value and look.field("ZONE_ID_FIELD").value:
        points -= 3 * (np.isnan(look.size) or look.size > 80)
    points += 2 * (look.size <= 80) - 5 * (look.size > 300)
    return points if points >= 2 else 0


def building_zone(buildings, zones) -> Guess:
    """Return the field of the buildings that holds the ids of zones that are a table: nothing lies in those."""
    buildings, zones = (one if isinstance(one, Look) else Look(one) for one in (buildings, zones))
    if zones.kind != NONE:
        return Guess()
    zone_field = zones.field("ZONE_ID_FIELD").value
    shares = {name: _common(buildings, name, zones, zone_field) or 0 for name in buildings.like("HOUSEHOLD_ZONE_FIELD")}
    best = max(shares, key=shares.__getitem__, default="")
    return Guess(best, shares[best] >= 0.9) if best and shares[best] >= 0.5 else Guess()


def _as_zones(look, found) -> float:
    if look.kind == NONE:
        # A table of people by zone, where the buildings name their zones.
        named = "INPUT" in found and look.field("POPULATION_FIELD").value and building_zone(found["INPUT"], look).value
        return 2.0 if named else 0
    if look.kind != POLYGON or not look.field("POPULATION_FIELD").value:
        return 0
    # Counts of people may also stand with buildings.
    if look.size <= 1.5 * found["INPUT"].size if "INPUT" in found else _as_buildings(look, found):
        return 0
    points = 2.0 + has_word("ZONES", look.name) + bool(look.field("HOUSEHOLDS_FIELD").value)
    points += bool(look.field("ZONE_ID_FIELD").value)
    points -= look.layer.featureCount() == 1
    if "INPUT" in found:
        held = held_share(look, found["INPUT"])
        if held == 0:
            return 0
        if held is not None:
            points += 3 if held >= 0.9 else 2 if held >= 0.5 else 0
    return max(points, 0)


def _is_list(look) -> bool:
    if look.kind != NONE or not all(look.field(name).value for name in ("PERSONS_FIELD", "HOUSEHOLD_ZONE_FIELD")):
        return False
    # A table of the zones themselves names each of them once.
    zone = look.field("HOUSEHOLD_ZONE_FIELD").value
    return bool(_fits_as_id("ZONE_ID_FIELD", look, zone)) or has_word("HOUSEHOLDS", look.name)


def _as_list(look, found) -> float:
    if not _is_list(look):
        return 0
    points = 2.0 + 2 * has_word("HOUSEHOLDS", look.name) + bool(look.field("HOUSEHOLD_ID_FIELD").value)
    if "ZONES" not in found:
        return points
    zones = found["ZONES"]
    zone_field = zones.field("ZONE_ID_FIELD").value
    share = [_common(look, name, zones, zone_field) for name in look.like("HOUSEHOLD_ZONE_FIELD")]
    if not zone_field or all(one == 0 for one in share):
        return 0
    return points + 2 * (max((one or 0) for one in share) >= 0.5)


def _as_places(look, found) -> float:
    if look.kind != POINT or has_word("INPUT", look.name) or not look.field("POI_CATEGORY_FIELD").value:
        return 0
    if not _meet(look, found.get("INPUT")):
        return 0
    keys = any(forms(name)[0][0] in vocabulary.POI_KEYS for name in look.names)
    return 2.0 + 2 * has_word("POI", look.name) + keys + (not any(look.field(n).value for n in MEASURES))


def _as_land_use(look, found) -> float:
    if look.kind != POLYGON or not look.field("LAND_USE_FIELD").value or _as_buildings(look, found) >= 4:
        return 0
    if not _meet(look, found.get("INPUT")):
        return 0
    return 2.0 + 2 * has_word("LAND_USE", look.name)


# Places


def _extent_in(look, other) -> Optional[QgsRectangle]:
    """Return the extent of a layer in the system of another one, None where it cannot be told."""
    if not (look.at_hand and other.at_hand):
        return None
    extent = look.layer.extent()
    if extent.isNull() or not extent.isFinite() or not (look.layer.crs().isValid() and other.layer.crs().isValid()):
        return None
    try:
        return _transform(look, other).transformBoundingBox(extent)
    except QgsCsException:
        return None


def _transform(look, other):
    return QgsCoordinateTransform(look.layer.crs(), other.layer.crs(), QgsProject.instance())


def _meet(look, other) -> bool:
    """Whether two layers lie in the same place, as far as can be told."""
    if other is None or other.kind == NONE:
        return True
    extent = _extent_in(look, other)
    if extent is None:
        return True
    around = other.layer.extent()
    return around.isNull() or extent.intersects(around)


def held_share(zones, buildings) -> Optional[float]:
    """Return the share of a sample of buildings that lies in zones, None where it cannot be told."""
    if not _meet(zones, buildings):
        return 0.0
    if (
        not zones.at_hand
        or not buildings.boxes
        or not (zones.layer.crs().isValid() and buildings.layer.crs().isValid())
    ):
        return None
    change = _transform(buildings, zones)
    try:
        points = [change.transform(box.center()) for box in buildings.boxes[::4]]
    except QgsCsException:
        return None
    indexed = zones.layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    if indexed:
        return float(np.mean([_lies_in_any(point, zones.layer) for point in points]))
    if zones.layer.featureCount() > ZONES_READ:
        return float(np.mean([zones.layer.extent().contains(point) for point in points]))
    inside = np.zeros(len(points), bool)
    for feature in zones.layer.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([])):
        geometry = feature.geometry()
        box = geometry.boundingBox()
        for i, point in enumerate(points):
            if not inside[i] and box.contains(point):
                inside[i] = geometry.contains(QgsGeometry.fromPointXY(point))
    return float(np.mean(inside))


def _lies_in_any(point: QgsPointXY, layer) -> bool:
    request = QgsFeatureRequest(QgsRectangle(point.x(), point.y(), point.x(), point.y()).buffered(1e-9))
    place = QgsGeometry.fromPointXY(point)
    return any(feature.geometry().contains(place) for feature in layer.getFeatures(request.setSubsetOfAttributes([])))


# Weight


def weight(layer) -> int:
    """Return the weight that the buildings allow: volume, else floor area, else footprint area; of points a field or none."""
    look = layer if isinstance(layer, Look) else Look(layer)
    if look.kind == POINT:
        return int(Weight.FIELD if look.field("WEIGHT_FIELD").value else Weight.EQUAL)
    if look.field("HEIGHT_FIELD").value:
        return int(Weight.VOLUME)
    return int(Weight.FLOOR_AREA if look.field("STOREYS_FIELD").value else Weight.FOOTPRINT_AREA)
