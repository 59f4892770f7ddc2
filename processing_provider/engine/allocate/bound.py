"""A lower bound of eq. 10 that needs no solver."""

from itertools import accumulate


def lower_bound(sizes, places, targets) -> int:
    """Bound the sum of absolute residuals of one zone from below.

    Whatever the allocation, building b holds k_b persons, a whole number between the sum of the H_b smallest and that of
    the H_b largest households, and Σ k_b is the number of persons. Put every k_b as near to its target as that range
    allows; each person by which Σ k_b then still differs costs exactly 1, wherever it goes.

    Parameters
    ----------
    sizes : list of int
        Persons per household, descending; as many as there are places.
    places, targets : list of int
        H_b and P_b of each building; a target may be negative.

    Returns
    -------
    int
        No allocation has a smaller Σ|k_b − P_b|, and every allocation's sum has the parity of this one.
    """
    largest = [0, *accumulate(sizes)]
    smallest = [0, *accumulate(reversed(sizes))]
    missing = largest[-1]
    total = 0
    for count, target in zip(places, targets):
        nearest = min(max(target, smallest[count]), largest[count])
        total += abs(nearest - target)
        missing -= nearest
    return total + abs(missing)
