"""Random numbers that belong to a zone, whatever else is computed beside it."""

import hashlib

import numpy as np

from .types import Floats, Ids


def zone_generator(seed: int, zone_id: str, stream: int = 0) -> np.random.Generator:
    """Return the zone's own random generator, so that a subset of zones gives the same numbers as all of them."""
    digest = hashlib.blake2b(zone_id.encode(), digest_size=8).digest()
    return np.random.default_rng([seed, int.from_bytes(digest, "little"), stream])


def zone_starts(seed: int, zone_ids: Ids, stream: int = 0) -> Floats:
    """Return one uniform number of each zone, (z,) float, 0 ≤ u < 1: what `zone_generator` would take minutes for.

    Zones are many, and a hash of the id is as good as a generator where a single number is wanted of each.
    """
    key = f"{seed}/{stream}".encode()
    digests = b"".join(hashlib.blake2b(name.encode(), digest_size=4, key=key).digest() for name in zone_ids)
    return np.frombuffer(digests, "<u4") / 2.0**32
