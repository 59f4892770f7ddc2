"""Which layer is meant, by its name, its fields and its place."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from qgis.core import QgsMapLayer, QgsVectorLayer

from ....processing_provider.engine.population.settings import Weight
from ....processing_provider.i18n import tr
from . import vocabulary
from .by_field import MEASURES, Guess, Look, common_share, fits_as_id
from .names import forms, has_word
from .places import held_share, meet
from .sample import NONE, POINT, POLYGON

LAYERS = ("INPUT", "ZONES", "HOUSEHOLDS", "POI", "LAND_USE")
SURE = {"INPUT": 5, "ZONES": 4, "HOUSEHOLDS": 4, "POI": 4, "LAND_USE": 4}
"""Least score of a layer that is taken without a question mark."""


def layers(
    candidates: Iterable[QgsMapLayer], chosen: dict[str, QgsVectorLayer | None] | None = None
) -> dict[str, Guess]:
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


def _best(parameter: str, left: list[Look], found: dict[str, Look]) -> tuple[Look | None, Guess]:
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


def _none_fits(parameter: str, left: list[Look], found: dict[str, Look]) -> str:
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


def _finest(alike: list[Look]) -> list[Look]:
    """Of zones of the same worth, those with by far the smallest zones: they say most about where people live."""
    counts = [look.layer.featureCount() for look in alike]
    most = max(counts)
    return [look for look, count in zip(alike, counts) if 2 * count > most]


def _as_buildings(look: Look, found: dict[str, Look]) -> float:
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


def building_zone(buildings: QgsVectorLayer | Look, zones: QgsVectorLayer | Look) -> Guess:
    """Return the field of the buildings that holds the ids of zones that are a table: nothing lies in those."""
    buildings, zones = (one if isinstance(one, Look) else Look(one) for one in (buildings, zones))
    if zones.kind != NONE:
        return Guess()
    zone_field = zones.field("ZONE_ID_FIELD").value
    shares = {
        name: common_share(buildings, name, zones, zone_field) or 0 for name in buildings.like("HOUSEHOLD_ZONE_FIELD")
    }
    best = max(shares, key=shares.__getitem__, default="")
    return Guess(best, shares[best] >= 0.9) if best and shares[best] >= 0.5 else Guess()


def _as_zones(look: Look, found: dict[str, Look]) -> float:
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


def _is_list(look: Look) -> bool:
    if look.kind != NONE or not all(look.field(name).value for name in ("PERSONS_FIELD", "HOUSEHOLD_ZONE_FIELD")):
        return False
    # A table of the zones themselves names each of them once.
    zone = look.field("HOUSEHOLD_ZONE_FIELD").value
    return bool(fits_as_id("ZONE_ID_FIELD", look, zone)) or has_word("HOUSEHOLDS", look.name)


def _as_list(look: Look, found: dict[str, Look]) -> float:
    if not _is_list(look):
        return 0
    points = 2.0 + 2 * has_word("HOUSEHOLDS", look.name) + bool(look.field("HOUSEHOLD_ID_FIELD").value)
    if "ZONES" not in found:
        return points
    zones = found["ZONES"]
    zone_field = zones.field("ZONE_ID_FIELD").value
    share = [common_share(look, name, zones, zone_field) for name in look.like("HOUSEHOLD_ZONE_FIELD")]
    if not zone_field or all(one == 0 for one in share):
        return 0
    return points + 2 * (max((one or 0) for one in share) >= 0.5)


def _as_places(look: Look, found: dict[str, Look]) -> float:
    if look.kind != POINT or has_word("INPUT", look.name) or not look.field("POI_CATEGORY_FIELD").value:
        return 0
    if not meet(look, found.get("INPUT")):
        return 0
    keys = any(forms(name)[0][0] in vocabulary.POI_KEYS for name in look.names)
    return 2.0 + 2 * has_word("POI", look.name) + keys + (not any(look.field(n).value for n in MEASURES))


def _as_land_use(look: Look, found: dict[str, Look]) -> float:
    if look.kind != POLYGON or not look.field("LAND_USE_FIELD").value or _as_buildings(look, found) >= 4:
        return 0
    if not meet(look, found.get("INPUT")):
        return 0
    return 2.0 + 2 * has_word("LAND_USE", look.name)


def weight(layer: QgsVectorLayer | Look) -> int:
    """Return the weight that the buildings allow: volume, else floor area, else footprint area; of points a field or none."""
    look = layer if isinstance(layer, Look) else Look(layer)
    if look.kind == POINT:
        return int(Weight.FIELD if look.field("WEIGHT_FIELD").value else Weight.EQUAL)
    if look.field("HEIGHT_FIELD").value:
        return int(Weight.VOLUME)
    return int(Weight.FLOOR_AREA if look.field("STOREYS_FIELD").value else Weight.FOOTPRINT_AREA)
