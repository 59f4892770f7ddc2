"""Guesses which layer and which field is meant, by whole words and by what the data hold.

What is guessed is shown with how sure it is, never run unseen; where two are about equally good, nothing is taken.
Only a sample is read, so that a layer of any size is looked at in a moment.
"""

from __future__ import annotations

from .by_field import Guess, Look, of_child, of_field, prepare
from .by_layer import LAYERS, building_zone, layers, weight
from .names import field, fields, forms, has_word, words
from .places import held_share
from .sample import IDS, SAMPLE
from .values import looks_like_id

__all__ = [
    "IDS",
    "LAYERS",
    "SAMPLE",
    "Guess",
    "Look",
    "building_zone",
    "field",
    "fields",
    "forms",
    "has_word",
    "held_share",
    "layers",
    "looks_like_id",
    "of_child",
    "of_field",
    "prepare",
    "weight",
    "words",
]
