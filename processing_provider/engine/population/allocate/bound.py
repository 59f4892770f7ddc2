"""A lower bound of eq. 10 that needs no solver."""

from __future__ import annotations

from itertools import accumulate


def lower_bound(sizes: list[int], places: list[int], targets: list[int], tolerance: int = 0) -> int:
    """Bound the misfit of one zone from below: the sum of absolute residuals, each as far as it exceeds the tolerance.

    Whatever the allocation, building b holds k_b persons, a whole number between the sum of the H_b smallest and that of
    the H_b largest households, and Σ k_b is the number of persons. Put every k_b as near to its target as that range
    allows, anywhere within the tolerance; each person by which Σ k_b then still differs costs at least 1, wherever it
    goes.

    Parameters
    ----------
    sizes : list of int
        Persons per household, descending; as many as there are places.
    places, targets : list of int
        H_b and P_b of each building; a target may be negative.
    tolerance : int
        Persons by which a building may miss its target at no cost.

    Returns
    -------
    int
        No allocation has a smaller misfit; without tolerance every allocation's has the parity of this one.
    """
    largest = [0, *accumulate(sizes)]
    smallest = [0, *accumulate(reversed(sizes))]
    total = fewest = most = 0
    for count, target in zip(places, targets):
        low, high = smallest[count], largest[count]
        fewest += min(max(target - tolerance, low), high)
        most += min(max(target + tolerance, low), high)
        total += max(low - target - tolerance, target - tolerance - high, 0)
    persons = largest[-1]
    return total + max(fewest - persons, persons - most, 0)
