"""Random numbers that belong to a zone, whatever else is computed beside it."""

import hashlib

import numpy as np


def zone_generator(seed: int, zone_id: str, stream: int = 0) -> np.random.Generator:
    """Return the zone's own random generator, so that a subset of zones gives the same numbers as all of them."""
    digest = hashlib.blake2b(zone_id.encode(), digest_size=8).digest()
    return np.random.default_rng([seed, int.from_bytes(digest, "little"), stream])
