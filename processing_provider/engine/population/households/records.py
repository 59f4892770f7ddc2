"""The rows of a household list."""

from __future__ import annotations

import numpy as np

from ...core.seeds import zone_generator
from ...core.types import Ids, Ints


def records(
    zone_id: Ids, zone_order: Ints, number: Ints, sizes: Ints, quarters: Ints, vacant: Ints, seed: int
) -> tuple[Ids, Ids, Ints, Ints, Ints]:
    """Write the rows zone by zone; households of a zone in random order, so that the number says nothing of the size.

    Parameters
    ----------
    zone_id : (z,) object of str
    zone_order : (z,) int
        Zones in the order of their ids.
    number : (z, s) int
        Households of each size.
    sizes : (s,) int
    quarters, vacant : (z,) int
        Persons in group quarters, and vacant units.
    seed : int

    Returns
    -------
    huid, zone : (m,) object of str
    persons, vacancy, gqtype : (m,) int
    """
    huid: list[str] = []
    zone: list[str] = []
    persons: list[int] = []
    vacancy: list[int] = []
    gqtype: list[int] = []
    for z in zone_order:
        households = zone_generator(seed, zone_id[z]).permutation(np.repeat(sizes, number[z])).tolist()
        n_quarters, n_vacant = int(quarters[z] > 0), int(vacant[z])
        for letter, count in (("H", len(households)), ("G", n_quarters), ("V", n_vacant)):
            width = max(3, len(str(count)))
            huid += [f"B{zone_id[z]}{letter}{i:0{width}d}" for i in range(1, count + 1)]
        persons += households + [int(quarters[z])] * n_quarters + [0] * n_vacant
        vacancy += [0] * (len(households) + n_quarters) + [1] * n_vacant
        gqtype += [0] * len(households) + [1] * n_quarters + [0] * n_vacant
        zone += [zone_id[z]] * (len(households) + n_quarters + n_vacant)
    return (
        np.array(huid, dtype=object),
        np.array(zone, dtype=object),
        np.array(persons, np.int64),
        np.array(vacancy, np.int64),
        np.array(gqtype, np.int64),
    )
