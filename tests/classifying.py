"""Small streets to classify."""

from __future__ import annotations

import numpy as np
import shapely

from doorstep.processing_provider.engine.population.residential.classify import Buildings, Places, classify
from doorstep.processing_provider.engine.population.settings import MixedUse, ResidentialSettings

HOUSE = shapely.box(0, 0, 10, 10)
BY_STOREYS = ResidentialSettings(mixed_use=MixedUse.SHARE_BY_STOREYS)
PAPER = ResidentialSettings(mixed_use=MixedUse.NON_RESIDENTIAL, distance=0.0)


def points(*places):
    return np.array([None if place is None else shapely.Point(place) for place in places], dtype=object)


def row(n):
    """N buildings of 10 m × 10 m, 10 m apart."""
    return shapely.box(20 * np.arange(n), 0, 20 * np.arange(n) + 10, 10)


def one(use=None, poi=(), land=None, storeys=None, height=None, geometry=HOUSE, settings=None, rules=None):
    """Classify one building whose POI, given by category, all lie inside, by storeys; return (class, share, reason)."""
    result = classify(
        Buildings(
            np.array([geometry], dtype=object),
            None if use is None else {"building": [use]},
            None if storeys is None else np.array([storeys], float),
            None if height is None else np.array([height], float),
        ),
        settings or BY_STOREYS,
        Places(points(*[(5, 5 + i / 10) for i in range(len(poi))]), {"category": list(poi)}) if poi else None,
        Places(np.array([shapely.box(-50, -50, 50, 50)]), {"landuse": [land]}) if land else None,
        rules,
    )
    return result.kind[0], result.share[0], result.reason[0]
