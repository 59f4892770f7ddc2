"""Small zones and buildings for tests of the estimate, and what its notes say as data."""

from __future__ import annotations

import numpy as np
from zones import texts

from doorstep.processing_provider.engine.core.notes import Note
from doorstep.processing_provider.engine.population.estimate import Zones, estimate
from doorstep.processing_provider.engine.population.settings import EstimateSettings

NAN = float("nan")
VOLUME = EstimateSettings()
SPILL = EstimateSettings(spill=True)


def zones(population, households=None, quarters=None, names=None):
    names = names or [f"z{i}" for i in range(len(population))]
    return Zones(
        texts(names),
        np.array(population, float),
        None if households is None else np.array(households, float),
        None if quarters is None else np.array(quarters),
    )


def spread(known, zone, weight, settings=VOLUME, order=None, **more):
    order = np.arange(len(zone)) if order is None else np.asarray(order)
    return estimate(known, order, np.array(zone), np.array(weight, float), settings, **more)


def told(notes) -> list:
    """Code and values of each note; a value that is a note itself likewise."""
    return [(note.code, {name: _plain(value) for name, value in note.values.items()}) for note in notes]


def _plain(value):
    return told([value])[0] if isinstance(value, Note) else value
