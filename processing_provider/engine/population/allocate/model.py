"""The integer program of one zone, as both solvers take it."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.types import Bools, Floats

Column = tuple["list[int] | None", tuple[int, ...]]
"""Buildings that a column of a model speaks of, None where it is no whole number, and what one unit of it means."""


@dataclass(frozen=True)
class Model:
    """The integer program of one zone: minimise cost·x with A·x = b, 0 ≤ x ≤ upper.

    Households of one size are interchangeable, and so are buildings of one kind (H_b, P_b).

    Attributes
    ----------
    sizes : list of int
        Distinct sizes; the first rows of A say that all households of a size are placed.
    cost, upper : (k,) float
    integer : (k,) bool
    rows : list of dict of int to float
        A, by row.
    right : list of float
        b.
    columns : list of (list of int, tuple of int)
        For each integer column the buildings it speaks of and the households of each size that one unit of it means.
    """

    sizes: list[int]
    cost: Floats
    upper: Floats
    integer: Bools
    rows: list[dict[int, float]]
    right: list[float]
    columns: list[Column]
